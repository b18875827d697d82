// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IFeeds} from "../interfaces/IFeeds.sol";

/// @title A consumer that pulls: whoever settles brings the price along.
/// @notice The delivery need not be trusted, nor be of the right feed: what is read is the stored answer of
/// `REF`, and {IFeeds-pull} reverts unless a committee swore it within the last `MAX_AGE` seconds. If somebody
/// else delivered a newer answer first, that one is used.
contract Settlement {
    IFeeds public immutable FEEDS;
    bytes32 public immutable REF;
    uint256 public constant MAX_AGE = 5;

    /// @notice The price that this contract settled at, in the feed's decimals, and when it was sworn.
    int256 public price;
    uint256 public swornAt;

    constructor(IFeeds feeds, bytes32 ref) {
        FEEDS = feeds;
        REF = ref;
    }

    /// @param delivery A pack, from any node's API: see {IFeeds}.
    function settle(bytes calldata delivery) external {
        (price, swornAt) = FEEDS.pull(REF, MAX_AGE, delivery);
    }
}

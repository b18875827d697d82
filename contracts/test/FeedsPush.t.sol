// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {FeedProxy} from "../src/FeedProxy.sol";
import {IFeedProxy} from "../src/interfaces/IFeedProxy.sol";
import {Scene} from "./kit/Scene.sol";

contract FeedsPushTest is Scene {
    function test_aSwornValueIsReadBack() public {
        bytes32 ref = lone("ETH / USD", 0);
        push(one("ETH / USD", 1234e8));
        (int256 value, uint256 updatedAt) = feeds.latestAnswer(ref);
        eq(value, int256(1234e8), "value");
        eq(updatedAt, START, "updatedAt");
    }

    function test_throughTheProxy() public {
        lone("ETH / USD", 0);
        IFeedProxy proxy =
            IFeedProxy(address(new FeedProxy(feeds, committee, spec("ETH / USD"), 0, false, 0)));
        push(one("ETH / USD", 1234e8));
        (uint80 r, int256 value,, uint256 updatedAt,) = proxy.latestRoundData();
        eq(r, 1, "round");
        eq(value, int256(1234e8), "value");
        eq(updatedAt, START, "updatedAt");
    }
}

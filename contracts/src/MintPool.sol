// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {BridgedToken} from "./BridgedToken.sol";
import {Pool} from "./Pool.sol";

/// @title MintPool: the end of a lane where a {BridgedToken} stands for the token. Sending burns, receiving mints.
/// @notice {ITokenPool} is the manual.
contract MintPool is Pool {
    /// @notice Makes the token too: neither can be had with another.
    constructor(
        string memory name,
        string memory symbol,
        uint8 decimals,
        address outbox,
        address inbox,
        address admin,
        uint64 delay
    ) Pool(address(new BridgedToken(name, symbol, decimals)), outbox, inbox, admin, delay) {}

    function _afterSending(uint256 across, uint256 amount) internal pure override returns (uint256) {
        return _less(across, amount);
    }

    function _afterReceiving(uint256 across, uint256 amount) internal pure override returns (uint256) {
        return across + amount;
    }

    function _take(address from, uint256 amount) internal override {
        BridgedToken(TOKEN).burn(from, amount);
    }

    function _give(address to, uint256 amount) internal override {
        BridgedToken(TOKEN).mint(to, amount);
    }

    function _giveBack(address to, uint256 amount) internal override {
        BridgedToken(TOKEN).mint(to, amount);
    }
}

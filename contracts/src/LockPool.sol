// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Pool} from "./Pool.sol";
import {Coins} from "./libraries/Coins.sol";

/// @title LockPool: the end of a lane where the token is at home. Sending locks, receiving releases.
/// @notice {ITokenPool} is the manual.
contract LockPool is Pool {
    /// @notice What is locked, for all lanes together. It is there, or nothing more is locked.
    uint256 public locked;

    constructor(address token, address outbox, address inbox, address admin, uint64 delay)
        Pool(token, outbox, inbox, admin, delay)
    {}

    function _afterSending(uint256 across, uint256 amount) internal pure override returns (uint256) {
        return across + amount;
    }

    function _afterReceiving(uint256 across, uint256 amount) internal pure override returns (uint256) {
        return _less(across, amount);
    }

    function _take(address from, uint256 amount) internal override {
        locked += amount;
        Coins.takeToken(TOKEN, from, amount);
        uint256 balance = IERC20(TOKEN).balanceOf(address(this));
        if (balance < locked) revert Short(balance, locked);
    }

    /// @dev What the receiver is told that it got is what it got. (Coins looks at what left.)
    function _give(address to, uint256 amount) internal override {
        uint256 before = IERC20(TOKEN).balanceOf(to);
        _giveBack(to, amount);
        uint256 balance = IERC20(TOKEN).balanceOf(to);
        uint256 moved = balance > before ? balance - before : 0;
        if (moved != amount) revert Coins.NotExact(TOKEN, moved, amount);
    }

    function _giveBack(address to, uint256 amount) internal override {
        locked -= amount;
        Coins.give(TOKEN, to, amount);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

/// @title Money in and money out: an ERC-20, or 0 for the native coin, measured by what the balance did.
/// @notice What arrives must be the whole amount, and no more may leave than was sent: a token that takes a fee,
/// or answers and does nothing, is refused rather than accounted for. Whoever uses this guards against
/// re-entrance wherever balances are measured.
library Coins {
    using SafeERC20 for IERC20;

    /// @notice The balance changed by something else than the amount: the token takes a fee, or lies.
    error NotExact(address token, uint256 moved, uint256 wanted);
    /// @notice The recipient did not take the coin, or is the zero address.
    error NotSent(address token, address to, uint256 amount);

    /// @notice Takes `amount` from `from`; of the native coin, it must be the call's value.
    function take(address token, address from, uint256 amount) internal {
        uint256 value = token == address(0) ? amount : 0;
        if (msg.value != value) revert NotExact(address(0), msg.value, value);
        if (token != address(0)) takeToken(token, from, amount);
    }

    /// @notice {take} of an ERC-20, for functions that take no value.
    function takeToken(address token, address from, uint256 amount) internal {
        uint256 before = IERC20(token).balanceOf(address(this));
        IERC20(token).safeTransferFrom(from, address(this), amount);
        uint256 balance = IERC20(token).balanceOf(address(this));
        uint256 moved = balance > before ? balance - before : 0;
        if (moved != amount) revert NotExact(token, moved, amount);
    }

    /// @notice Sends `amount` to `to`, with all the gas there is: call it last.
    function give(address token, address to, uint256 amount) internal {
        if (to == address(0)) revert NotSent(token, to, amount);
        if (token == address(0)) {
            // No more than success is taken back from the recipient, so it cannot make the caller copy much.
            bool sent;
            assembly ("memory-safe") {
                sent := call(gas(), to, amount, 0, 0, 0, 0)
            }
            if (!sent) revert NotSent(token, to, amount);
            return;
        }
        uint256 before = IERC20(token).balanceOf(address(this));
        IERC20(token).safeTransfer(to, amount);
        uint256 balance = IERC20(token).balanceOf(address(this));
        uint256 moved = before > balance ? before - balance : 0;
        if (moved != amount) revert NotExact(token, moved, amount);
    }
}

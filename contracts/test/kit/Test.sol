// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Vm} from "./Vm.sol";

/// @dev Assertions that name what differs, and bounds for fuzzed numbers.
abstract contract Test {
    Vm internal constant vm = Vm(0x7109709ECfa91a80626fF3989D68f67F5b1DD12D);

    error Differ(string what, uint256 got, uint256 want);
    error DifferSigned(string what, int256 got, int256 want);
    error Untrue(string what);

    function eq(uint256 got, uint256 want, string memory what) internal pure {
        if (got != want) revert Differ(what, got, want);
    }

    function eq(int256 got, int256 want, string memory what) internal pure {
        if (got != want) revert DifferSigned(what, got, want);
    }

    function eq(bytes32 got, bytes32 want, string memory what) internal pure {
        if (got != want) revert Differ(what, uint256(got), uint256(want));
    }

    function eq(address got, address want, string memory what) internal pure {
        if (got != want) revert Differ(what, uint160(got), uint160(want));
    }

    function eq(string memory got, string memory want, string memory what) internal pure {
        if (keccak256(bytes(got)) != keccak256(bytes(want))) revert Untrue(string.concat(what, ": ", got));
    }

    function yes(bool condition, string memory what) internal pure {
        if (!condition) revert Untrue(what);
    }

    function bound(uint256 x, uint256 low, uint256 high) internal pure returns (uint256) {
        uint256 span = high - low + 1;
        return span == 0 ? x : low + (x % span);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @dev Measures what a cold read costs the contract that makes it: one STATICCALL, its own overhead left
/// out. Called from outside, so that account and slot are cold.
contract Reader {
    function cost(address to, bytes calldata data) external view returns (uint256 used) {
        uint256 size = data.length;
        assembly ("memory-safe") {
            let m := mload(0x40)
            calldatacopy(m, data.offset, size)
            mstore(add(m, 0x400), 0) // memory is paid for before the clock starts
            let start := gas()
            let ok := staticcall(gas(), to, m, size, 0, 0)
            used := sub(start, gas())
            if iszero(ok) { revert(0, 0) }
        }
    }
}

/// @dev The floor: a contract that returns one slot to any call.
contract BareSlot {
    uint256 private slot = 1;

    fallback() external {
        assembly ("memory-safe") {
            mstore(0, sload(slot.slot))
            return(0, 0x20)
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title Data kept as a contract's code: written once, read for little, the same at any hour.
/// @dev The code starts with a STOP byte, so that a call to it does nothing. The address follows from the
/// data (CREATE2, salt 0), so equal data has one address.
library Pages {
    /// @notice The data is longer than code may be (24,575 bytes), or the creation ran out of gas.
    error NotWritten(uint256 length);

    /// @notice Stores `data` and returns where; where it is stored already, just that.
    function write(bytes memory data) internal returns (address page) {
        // PUSH2 size, DUP1, PUSH1 10, RETURNDATASIZE (0), CODECOPY, RETURNDATASIZE, RETURN: returns what
        // follows these ten bytes.
        bytes memory init = abi.encodePacked(
            bytes1(0x61), uint16(data.length + 1), hex"80600a3d393df3", bytes1(0), data
        );
        bytes32 hash = keccak256(init);
        page = address(uint160(uint256(keccak256(abi.encodePacked(bytes1(0xff), address(this), bytes32(0), hash)))));
        if (page.code.length != 0) return page;
        assembly ("memory-safe") {
            page := create2(0, add(init, 0x20), mload(init), 0)
        }
        if (page == address(0) || data.length > 24_575) revert NotWritten(data.length);
    }

    /// @notice The data stored at `page`.
    function read(address page) internal view returns (bytes memory data) {
        uint256 size = page.code.length;
        if (size < 2) return data;
        unchecked {
            data = new bytes(size - 1);
        }
        assembly ("memory-safe") {
            extcodecopy(page, add(data, 0x20), 1, sub(size, 1))
        }
    }
}

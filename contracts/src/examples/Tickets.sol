// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title The next numbered use of each deposited credential, and the parameters of a confidential request.
/// @notice For a consumer to inherit. Its question is sealed off chain, for its own address, its request's number, and what it
/// demands; what of the parameters is public is put together here. A number counts once: a request without an answer
/// has used it up, too.
abstract contract Tickets {
    /// @notice All uses of a period are taken: see the owner's grant for how long a period is.
    error NoTicket(bytes32 credential, uint64 period, uint64 uses);

    /// @dev What must hold before members release anything. @param agreement Live between the committee and this
    /// contract; 0 for none. @param assurance The least of an enclave, 0 for any. @param vendors Of how many any 2f+1
    /// members' enclaves are, 0 for any.
    struct Demand {
        bytes32 agreement;
        uint8 assurance;
        uint8 vendors;
    }

    bytes32 private constant TAG = keccak256("jurat.confidential.v1");

    mapping(bytes32 credential => mapping(uint256 length => mapping(uint64 period => uint64))) private taken;

    /// @dev Parameters of a request that uses one credential. @param length Seconds of the grant's period. @param uses What it
    /// grants in one. @param question Sealed by `jurat`'s form for a public answer.
    function _params(bytes32 credential, uint256 length, uint64 uses, Demand memory demand, bytes calldata question)
        internal
        returns (bytes memory)
    {
        uint64 period = uint64(block.timestamp / length);
        uint64 number = taken[credential][length][period]++;
        if (number >= uses) revert NoTicket(credential, period, uses);
        return abi.encodePacked(
            TAG, bytes32(0), demand.agreement, demand.assurance, demand.vendors, uint8(1), credential, period, number, question
        );
    }
}

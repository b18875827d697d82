// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Ask, IRequests} from "jurat/interfaces/IRequests.sol";

/// @title Lends on invoices: an advance is given only on what a company's own books say is owed and not yet paid.
/// @notice The books are the company's PostgreSQL. Nobody sees more of them than what the job's one query selects.
contract Receivables {
    IRequests public immutable REQUESTS;
    bytes32 public immutable COMMITTEE;
    bytes32 public immutable JOB; // invoice.yaml

    mapping(bytes32 request => address payable) private borrowers;
    mapping(bytes32 request => string) private invoices;
    mapping(bytes32 invoice => bool) public advanced; // by the number's hash

    event Advanced(string invoice, int256 cents, uint256 paid);
    event Declined(string invoice, uint8 status);

    error NotRequests(address caller);

    constructor(IRequests requests, bytes32 committee, bytes32 job) payable {
        (REQUESTS, COMMITTEE, JOB) = (requests, committee, job);
    }

    receive() external payable {}

    /// @notice Asks for an advance on an invoice. Whoever asks pays the oracles.
    function advance(string calldata invoice, uint64 deadline) external payable returns (bytes32 id) {
        id = REQUESTS.request{value: msg.value}(
            Ask(COMMITTEE, JOB, uint64(block.number), deadline, 200_000, 1, this.answered.selector, abi.encode(invoice))
        );
        borrowers[id] = payable(msg.sender);
        invoices[id] = invoice;
    }

    /// @notice What the books say: cents that are owed, 0 for an invoice that is paid.
    function answered(bytes32 id, uint8 status, bytes calldata result) external {
        if (msg.sender != address(REQUESTS)) revert NotRequests(msg.sender);
        string memory invoice = invoices[id];
        bytes32 key = keccak256(bytes(invoice));
        int256 cents = status == 1 ? abi.decode(result, (int256)) : int256(0);
        if (cents <= 0 || advanced[key]) {
            emit Declined(invoice, status);
            return;
        }
        advanced[key] = true;
        uint256 paid = uint256(cents) * 1e12; // a rate for the story
        emit Advanced(invoice, cents, paid);
        borrowers[id].transfer(paid);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Ask, IRequests} from "jurat/interfaces/IRequests.sol";

/// @title A loan that is paid out to who has enough in the bank. How much that is the lender keeps to itself, and how much
/// it has and where the borrower does.
/// @notice The lender's question is sealed, with the least balance in it. The borrower's access to its account is a
/// credential that it has deposited and granted to this contract, for this question. The answer is one bit.
contract Loan {
    IRequests public immutable REQUESTS;
    bytes32 public immutable COMMITTEE;
    bytes32 public immutable JOB; // solvent.yaml
    address payable public immutable BORROWER;
    address payable public immutable LENDER;

    uint64 public asked; // questions so far: the number of the last
    bool public paid;

    event Answered(uint64 number, bool solvent);
    event NoAnswer(uint64 number, uint8 status);

    error NotRequests(address caller);
    error NotLender(address caller);
    error NotNext(uint64 number, uint64 next);
    error PaidOut();

    /// @param requests Jurat's. @param committee Whose word counts. @param job Which question it is asked.
    /// @param borrower Who is paid. The lender is who deploys.
    constructor(IRequests requests, bytes32 committee, bytes32 job, address payable borrower) {
        (REQUESTS, COMMITTEE, JOB) = (requests, committee, job);
        (BORROWER, LENDER) = (borrower, payable(msg.sender));
    }

    /// @notice The lender's money.
    receive() external payable {}

    /// @notice Asks whether the borrower has enough. @param number The next, for which the question is sealed.
    function ask(uint64 number, uint64 deadline, bytes calldata question) external payable returns (bytes32 id) {
        if (msg.sender != LENDER) revert NotLender(msg.sender);
        if (paid) revert PaidOut();
        if (number != asked + 1) revert NotNext(number, asked + 1);
        asked = number;
        return REQUESTS.request{value: msg.value}(
            Ask(COMMITTEE, JOB, number, deadline, 200_000, 1, this.answered.selector, question)
        );
    }

    /// @notice The oracles' answer: nothing is paid but on a sworn yes.
    function answered(bytes32, uint8 status, bytes calldata result) external {
        if (msg.sender != address(REQUESTS)) revert NotRequests(msg.sender);
        if (status != 1) {
            emit NoAnswer(asked, status);
            return;
        }
        bool solvent = abi.decode(result, (bool));
        emit Answered(asked, solvent);
        if (!solvent || paid) return;
        paid = true;
        BORROWER.transfer(address(this).balance);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Ask, IRequests} from "../interfaces/IRequests.sol";

/// @title A consumer that asks: it is called back with the answer, and keeps it.
/// @notice Whoever asks pays, and gets the payment back if there is no answer.
contract Asker {
    /// @dev Only {IRequests} calls back.
    error NotRequests(address caller);

    struct Answer {
        uint8 status; // 0 while there is none; see {IRequests}
        bytes result;
    }

    IRequests public immutable REQUESTS;
    /// @notice How many questions were asked.
    uint64 public count;
    mapping(bytes32 id => address) public payer;
    mapping(bytes32 id => Answer) private answers;

    constructor(IRequests requests) {
        REQUESTS = requests;
    }

    /// @param params `abi.encode(…)` of the job's parameters. @param deadline Unix seconds.
    function ask(
        bytes32 committee,
        bytes32 job,
        bytes calldata params,
        uint64 deadline,
        uint32 callbackGas,
        uint8 confirmations
    ) external payable returns (bytes32 id) {
        id = REQUESTS.request{value: msg.value}(
            Ask(committee, job, ++count, deadline, callbackGas, confirmations, this.answered.selector, params)
        );
        payer[id] = msg.sender;
    }

    /// @notice The callback.
    function answered(bytes32 id, uint8 status, bytes calldata result) external {
        if (msg.sender != address(REQUESTS)) revert NotRequests(msg.sender);
        answers[id] = Answer(status, result);
    }

    function answerOf(bytes32 id) external view returns (uint8 status, bytes memory result) {
        return (answers[id].status, answers[id].result);
    }

    /// @notice Sends the payment of a question without an answer back to who paid it.
    function takeBack(bytes32 id) external returns (uint256 amount) {
        return REQUESTS.refund(id, payer[id]);
    }
}

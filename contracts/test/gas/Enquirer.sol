// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Ask, IRequests} from "../../src/interfaces/IRequests.sol";

/// @dev The least that a consumer can be: it asks with what it is sent, and keeps the last answer in one slot.
contract Enquirer {
    IRequests private immutable REQUESTS;
    bytes32 private immutable COMMITTEE;
    bytes32 private immutable JOB;

    uint256 public answer;

    constructor(IRequests requests, bytes32 committee, bytes32 job) {
        REQUESTS = requests;
        COMMITTEE = committee;
        JOB = job;
    }

    function ask(uint64 number, uint64 deadline, bytes calldata params) external payable {
        REQUESTS.request{value: msg.value}(
            Ask(COMMITTEE, JOB, number, deadline, 100_000, 3, this.answered.selector, params)
        );
    }

    function answered(bytes32, uint8 status, bytes calldata result) external {
        require(msg.sender == address(REQUESTS) && status == 1);
        answer = uint256(bytes32(result));
    }
}

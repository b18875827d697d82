// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IEnclaves} from "../../src/interfaces/IEnclaves.sol";
import {Ask, IRequests} from "../../src/interfaces/IRequests.sol";

/// @dev {Enquirer}, that takes an answer only of enclaves that are live, hidden by hardware, and of so many vendors.
contract Confider {
    IRequests private immutable REQUESTS;
    IEnclaves private immutable ENCLAVES;
    bytes32 private immutable COMMITTEE;
    bytes32 private immutable JOB;

    uint256 public answer;

    constructor(IRequests requests, IEnclaves enclaves, bytes32 committee, bytes32 job) {
        REQUESTS = requests;
        ENCLAVES = enclaves;
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
        (uint256 value, address[] memory enclaves) = abi.decode(result, (uint256, address[]));
        ENCLAVES.check(COMMITTEE, enclaves, 3, enclaves.length);
        answer = value;
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Ask, IRequests} from "jurat/interfaces/IRequests.sol";

/// @title Insurance against drought: who is insured for a place and a day is paid if too little rain fell there.
/// @notice Nobody judges a claim. The contract asks how much rain fell, and a committee of oracles swears it.
contract RainPolicy {
    IRequests public immutable REQUESTS;
    bytes32 public immutable COMMITTEE;
    bytes32 public immutable JOB; // rainfall.yaml

    struct Policy {
        address payable holder;
        uint256 cover; // wei; 0 once it is settled
        int256 least; // 10^-1 mm: less rain than that is a drought
        string place;
        string day;
    }

    Policy[] public policies;
    mapping(bytes32 request => uint256) public asked; // the policy's number and one

    event Insured(uint256 policy, address holder, string place, string day);
    event Asked(uint256 policy, bytes32 request);
    event Settled(uint256 policy, int256 rain, uint256 paid);
    event NoAnswer(uint256 policy, uint8 status);

    error NotRequests(address caller);
    error TooLittleFunds(uint256 cover);
    error SettledAlready(uint256 policy);

    /// @param requests Jurat's. @param committee Whose word counts. @param job Which question it is asked.
    constructor(IRequests requests, bytes32 committee, bytes32 job) {
        REQUESTS = requests;
        COMMITTEE = committee;
        JOB = job;
    }

    /// @notice The insurer's capital.
    receive() external payable {}

    /// @notice Insures the caller for ten times what it pays.
    function insure(string calldata place, string calldata day, int256 least) external payable {
        uint256 cover = 10 * msg.value;
        if (cover > address(this).balance) revert TooLittleFunds(cover);
        policies.push(Policy(payable(msg.sender), cover, least, place, day));
        emit Insured(policies.length - 1, msg.sender, place, day);
    }

    /// @notice Asks for the rain of a policy's day. Whoever asks pays the oracles; anyone may, and may again where
    /// there was no answer.
    function settle(uint256 policy, uint64 deadline) external payable returns (bytes32 id) {
        Policy storage p = policies[policy];
        if (p.cover == 0) revert SettledAlready(policy);
        id = REQUESTS.request{value: msg.value}(
            Ask({
                committee: COMMITTEE,
                job: JOB,
                number: uint64(block.number),
                deadline: deadline,
                callbackGas: 200_000,
                confirmations: 1,
                callback: this.rained.selector,
                params: abi.encode(p.place, p.day)
            })
        );
        asked[id] = policy + 1;
        emit Asked(policy, id);
    }

    /// @notice The oracles' answer. @param status 1 where they agree on one: nothing else pays or ends a policy.
    function rained(bytes32 id, uint8 status, bytes calldata result) external {
        if (msg.sender != address(REQUESTS)) revert NotRequests(msg.sender);
        uint256 policy = asked[id] - 1;
        Policy storage p = policies[policy];
        if (status != 1 || p.cover == 0) {
            emit NoAnswer(policy, status);
            return;
        }
        (int256 rain, bool flood) = abi.decode(result, (int256, bool));
        uint256 paid = rain < p.least && !flood ? p.cover : 0;
        p.cover = 0;
        emit Settled(policy, rain, paid);
        if (paid != 0) p.holder.transfer(paid);
    }
}

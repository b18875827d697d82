// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Tickets} from "jurat/examples/Tickets.sol";
import {Ask, IRequests} from "jurat/interfaces/IRequests.sol";

/// @title Insurance against delay: who is insured is paid if a flight was late. Which flight, and how late is late, this
/// contract never learns.
/// @notice A policy is the hash of sealed terms, and of whose flight data they are judged by. They open for one request alone: this contract's, of the policy's number
/// and deadline, in enclaves to which a committee releases them. What comes back is one bit.
///
/// Whoever insures chooses the flight and nobody else sees it: the contract cannot tell a flight that was late already.
/// An insurer who minds has the job refuse flights that have left, and asks it once more when a policy is bought.
contract FlightCover is Tickets {
    /// @dev For which the seller of flight data grants uses of its key.
    uint256 private constant YEAR = 365 days;

    IRequests public immutable REQUESTS;
    bytes32 public immutable COMMITTEE;
    bytes32 public immutable JOB; // delayed.yaml

    struct Policy {
        address payable holder;
        uint96 cover; // wei; 0 once it is settled
        bytes32 terms; // keccak256(key ‖ sealed terms)
        uint64 deadline;
    }

    Policy[] public policies; // number n of a request is policy n - 1
    mapping(bytes32 request => uint256) public asked; // the policy's number

    event Insured(uint256 number, address holder, bytes32 terms);
    event Asked(uint256 number, bytes32 request);
    event Settled(uint256 number, bool delayed, uint256 paid);
    event NoAnswer(uint256 number, uint8 status, uint256 returned);

    error NotRequests(address caller);
    error TooLittleFunds(uint256 cover);
    error SettledAlready(uint256 number);
    error OtherTerms(bytes32 terms);
    error NotNext(uint256 number, uint256 next);

    /// @param requests Jurat's. @param committee Whose word counts. @param job Which question it is asked.
    constructor(IRequests requests, bytes32 committee, bytes32 job) {
        (REQUESTS, COMMITTEE, JOB) = (requests, committee, job);
    }

    /// @notice The insurer's capital.
    receive() external payable {}

    /// @notice The number of the next policy: terms are sealed for it.
    function next() public view returns (uint256) {
        return policies.length + 1;
    }

    /// @notice Insures the caller for ten times what it pays.
    function insure(uint256 number, bytes32 terms, uint64 deadline) external payable {
        uint256 cover = 10 * msg.value;
        if (number != next()) revert NotNext(number, next());
        if (cover > address(this).balance || cover > type(uint96).max) revert TooLittleFunds(cover);
        policies.push(Policy(payable(msg.sender), uint96(cover), terms, deadline));
        emit Insured(number, msg.sender, terms);
    }

    /// @notice Has a policy decided. Whoever asks pays the oracles, and among it what the flight data costs.
    /// Each takes the next use of the key; the seller grants so many.
    /// @param key The credential of the flight data, and @param question the sealed terms, as they were insured.
    function settle(uint256 number, bytes32 key, bytes calldata question) external payable returns (bytes32 id) {
        Policy storage p = policies[number - 1];
        if (p.cover == 0) revert SettledAlready(number);
        bytes32 terms = keccak256(abi.encodePacked(key, question));
        if (terms != p.terms) revert OtherTerms(terms);
        bytes memory params = _params(key, YEAR, type(uint64).max, Demand(0, 0, 0), question);
        id = REQUESTS.request{value: msg.value}(
            Ask(COMMITTEE, JOB, uint64(number), p.deadline, 200_000, 1, this.decided.selector, params)
        );
        asked[id] = number;
        emit Asked(number, id);
    }

    /// @notice The oracles' answer. Where there is none, the premium goes back: terms open once.
    function decided(bytes32 id, uint8 status, bytes calldata result) external {
        if (msg.sender != address(REQUESTS)) revert NotRequests(msg.sender);
        uint256 number = asked[id];
        Policy storage p = policies[number - 1];
        uint256 cover = p.cover;
        if (cover == 0) revert SettledAlready(number);
        p.cover = 0;
        if (status != 1) {
            emit NoAnswer(number, status, cover / 10);
            p.holder.transfer(cover / 10);
            return;
        }
        bool delayed = abi.decode(result, (bool));
        emit Settled(number, delayed, delayed ? cover : 0);
        if (delayed) p.holder.transfer(cover);
    }
}

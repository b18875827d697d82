// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Ask, IRequests} from "jurat/interfaces/IRequests.sol";

/// @title A shop on chain whose warehouse is not: a payment has the warehouse's webhook called, once.
contract Shop {
    enum State {
        None,
        Paid, // the warehouse is told
        Shipping, // it took the order
        Refused, // it did not: the money is back
        Unknown // nobody can tell: somebody has to look
    }

    struct Order {
        address payable buyer;
        uint256 paid;
        State state;
    }

    IRequests public immutable REQUESTS;
    bytes32 public immutable COMMITTEE;
    bytes32 public immutable JOB; // webhook.yaml

    Order[] public orders;
    mapping(bytes32 request => uint256) private asked; // the order's number and one

    event Ordered(uint256 order, bytes32 request);
    event Changed(uint256 order, State state, bool verified, string receipt);

    error NotRequests(address caller);
    error TooLittle(uint256 paid);

    constructor(IRequests requests, bytes32 committee, bytes32 job) {
        (REQUESTS, COMMITTEE, JOB) = (requests, committee, job);
    }

    /// @notice Orders goods. A thousandth of an ether of what is paid is for the oracles.
    function order(string calldata goods, uint64 deadline) external payable returns (bytes32 id) {
        if (msg.value < 0.01 ether) revert TooLittle(msg.value);
        orders.push(Order(payable(msg.sender), msg.value - 0.001 ether, State.Paid));
        uint256 number = orders.length;
        id = REQUESTS.request{value: 0.001 ether}(
            Ask(COMMITTEE, JOB, uint64(number), deadline, 200_000, 1, this.done.selector, abi.encode(goods, number))
        );
        asked[id] = number;
        emit Ordered(number - 1, id);
    }

    /// @notice What came of the call, as the oracles swear it.
    function done(bytes32 id, uint8 status, bytes calldata result) external {
        if (msg.sender != address(REQUESTS)) revert NotRequests(msg.sender);
        uint256 number = asked[id] - 1;
        Order storage o = orders[number];
        if (o.state != State.Paid) return;
        bool verified;
        bytes memory detail;
        if (status == 1) {
            uint8 verdict;
            (verdict, verified, detail) = abi.decode(result, (uint8, bool, bytes));
            o.state = verdict == 1 ? State.Shipping : State.Refused;
        } else {
            // 5 is a refusal before anything was tried; of anything else nobody knows.
            o.state = status == 5 ? State.Refused : State.Unknown;
        }
        emit Changed(number, o.state, verified, string(detail));
        if (o.state == State.Refused) o.buyer.transfer(o.paid);
    }
}

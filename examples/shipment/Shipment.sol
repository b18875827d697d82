// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Ask, IRequests} from "jurat/interfaces/IRequests.sol";

/// @title A shipment of vaccines: the carrier is paid if they arrive cold, and the buyer gets the money back if they do not.
/// @notice The container's own sensors say how warm it is and where. Anyone may have the contract ask.
contract Shipment {
    enum State {
        Moving,
        Spoiled,
        Delivered
    }

    IRequests public immutable REQUESTS;
    bytes32 public immutable COMMITTEE;
    bytes32 public immutable JOB; // container.yaml
    address payable public immutable BUYER;
    address payable public immutable CARRIER;
    int256 public immutable WARMEST; // 10^-1 °C
    bytes32 private immutable DESTINATION;

    State public state;
    uint64 private asked;

    event Read(int256 warmest, string place);
    event Changed(State state);
    event NoAnswer(uint8 status);

    error NotRequests(address caller);
    error Over(State state);

    constructor(
        IRequests requests,
        bytes32 committee,
        bytes32 job,
        address payable buyer,
        address payable carrier,
        int256 warmest,
        string memory destination
    ) {
        (REQUESTS, COMMITTEE, JOB) = (requests, committee, job);
        (BUYER, CARRIER, WARMEST, DESTINATION) = (buyer, carrier, warmest, keccak256(bytes(destination)));
    }

    /// @notice The buyer's payment.
    receive() external payable {}

    /// @notice Asks the sensors. Whoever asks pays the oracles.
    function look(uint64 deadline) external payable returns (bytes32 id) {
        if (state != State.Moving) revert Over(state);
        return REQUESTS.request{value: msg.value}(
            Ask(COMMITTEE, JOB, ++asked, deadline, 200_000, 1, this.looked.selector, "")
        );
    }

    /// @notice What the sensors said, as the oracles swear it.
    function looked(bytes32, uint8 status, bytes calldata result) external {
        if (msg.sender != address(REQUESTS)) revert NotRequests(msg.sender);
        if (state != State.Moving) return;
        if (status != 1) {
            emit NoAnswer(status);
            return;
        }
        (int256 celsius, string memory place) = abi.decode(result, (int256, string));
        emit Read(celsius, place);
        if (celsius > WARMEST) _end(State.Spoiled, BUYER);
        else if (keccak256(bytes(place)) == DESTINATION) _end(State.Delivered, CARRIER);
    }

    function _end(State end, address payable payee) private {
        state = end;
        emit Changed(end);
        payee.transfer(address(this).balance);
    }
}

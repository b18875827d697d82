// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {CCIPReceiver} from "@chainlink/contracts-ccip/contracts/applications/CCIPReceiver.sol";
import {Client} from "@chainlink/contracts-ccip/contracts/libraries/Client.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @title The vault's branch on another chain: what arrives is credited to whom the message names. Written for CCIP, on
/// npm's CCIPReceiver as it is: nothing here has heard of Jurat.
contract Branch is CCIPReceiver {
    error NotTheVault(uint64 selector, address sender);
    error Closed();

    uint64 private immutable SELECTOR;
    address private immutable VAULT;

    bool public closed;
    mapping(address payee => mapping(address token => uint256)) public credit;

    event Credited(address payee, address token, uint256 amount, string reason);

    constructor(address router, uint64 selector, address vault) CCIPReceiver(router) {
        (SELECTOR, VAULT) = (selector, vault);
    }

    function close(bool closed_) external {
        closed = closed_;
    }

    function withdraw(address token) external {
        uint256 amount = credit[msg.sender][token];
        credit[msg.sender][token] = 0;
        require(IERC20(token).transfer(msg.sender, amount));
    }

    function _ccipReceive(Client.Any2EVMMessage memory message) internal override {
        address sender = abi.decode(message.sender, (address));
        if (message.sourceChainSelector != SELECTOR || sender != VAULT) {
            revert NotTheVault(message.sourceChainSelector, sender);
        }
        if (closed) revert Closed();
        (address payee, string memory reason) = abi.decode(message.data, (address, string));
        Client.EVMTokenAmount memory got = message.destTokenAmounts[0];
        credit[payee][got.token] += got.amount;
        emit Credited(payee, got.token, got.amount, reason);
    }
}

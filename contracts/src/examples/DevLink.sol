// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

interface IReceiver {
    function onTokenTransfer(address sender, uint256 amount, bytes calldata data) external;
}

/// @title DEVELOPMENT ONLY: a token without worth that can what LINK can, ERC-677's transferAndCall.
/// @notice All of it is made at once, for one holder. Whoever reads its name or symbol is told what it is.
contract DevLink is ERC20("Jurat DEVELOPMENT link, without worth", "DEVL") {
    event Transfer(address indexed from, address indexed to, uint256 value, bytes data);

    constructor(address holder, uint256 supply) {
        _mint(holder, supply);
    }

    /// @notice Sends tokens and tells the receiver, where it is a contract.
    function transferAndCall(address to, uint256 amount, bytes calldata data) external returns (bool) {
        transfer(to, amount);
        emit Transfer(msg.sender, to, amount, data);
        if (to.code.length != 0) IReceiver(to).onTokenTransfer(msg.sender, amount, data);
        return true;
    }
}

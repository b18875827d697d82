// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title DEVELOPMENT ONLY: a token without worth, in which a devnet's bonds and escrows are.
/// @notice All of it is made at once, for one holder. Whoever reads its name or symbol is told what it is.
contract DevToken is ERC20("Jurat DEVELOPMENT token, without worth", "DEVJ") {
    constructor(address holder, uint256 supply) {
        _mint(holder, supply);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title What stands on this chain for a token of another: as much of it as is locked there.
/// @notice Its pool alone mints and burns: {MintPool}, which made it. Nobody owns it, nothing in it can be paused.
contract BridgedToken is ERC20 {
    /// @dev Only its pool mints and burns.
    error NotThePool(address caller, address pool);

    address public immutable POOL;
    uint8 private immutable DECIMALS;

    /// @param decimals_ Those of the token that it stands for: amounts cross as they are.
    constructor(string memory name, string memory symbol, uint8 decimals_) ERC20(name, symbol) {
        POOL = msg.sender;
        DECIMALS = decimals_;
    }

    function decimals() public view override returns (uint8) {
        return DECIMALS;
    }

    function mint(address to, uint256 amount) external {
        if (msg.sender != POOL) revert NotThePool(msg.sender, POOL);
        _mint(to, amount);
    }

    /// @notice Burns what `from` sends to another chain. It needs no allowance: the pool burns of nobody but who sends.
    function burn(address from, uint256 amount) external {
        if (msg.sender != POOL) revert NotThePool(msg.sender, POOL);
        _burn(from, amount);
    }
}

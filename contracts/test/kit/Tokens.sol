// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @dev A token as it should be.
contract Coin is ERC20("Coin", "COIN") {
    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }
}

/// @dev Every transfer costs a hundredth: of what arrives, or on top of what is sent.
contract TaxedCoin is Coin {
    bool private immutable ON_TOP;

    constructor(bool onTop) {
        ON_TOP = onTop;
    }

    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        if (from != address(0) && to != address(0)) {
            super._update(ON_TOP ? from : to, address(0), amount / 100);
        }
    }
}

/// @dev Answers nothing, as USDT does; or answers false and does nothing.
contract OddCoin {
    mapping(address => uint256) public balanceOf;
    bool public lies;

    function mint(address to, uint256 amount) external {
        balanceOf[to] += amount;
    }

    function lie(bool yes_) external {
        lies = yes_;
    }

    function approve(address, uint256) external {}

    function transfer(address to, uint256 amount) external {
        _move(msg.sender, to, amount);
    }

    function transferFrom(address from, address to, uint256 amount) external {
        _move(from, to, amount);
    }

    function _move(address from, address to, uint256 amount) private {
        if (lies) {
            assembly {
                mstore(0, 0)
                return(0, 32)
            }
        }
        balanceOf[from] -= amount;
        balanceOf[to] += amount;
    }
}

/// @dev Says that all is well, and moves nothing.
contract IdleCoin is Coin {
    function transferFrom(address, address, uint256) public pure override returns (bool) {
        return true;
    }
}

/// @dev Its issuer can block anyone.
contract BlockingCoin is Coin {
    mapping(address => bool) private blocked;

    function block_(address who) external {
        blocked[who] = true;
    }

    function unblock(address who) external {
        blocked[who] = false;
    }

    function _update(address from, address to, uint256 amount) internal override {
        require(!blocked[from] && !blocked[to], "blocked");
        super._update(from, to, amount);
    }
}

/// @dev Its issuer takes and gives at will.
contract RebasingCoin is Coin {
    function rebase(address who, int256 by) external {
        if (by > 0) _mint(who, uint256(by));
        else _burn(who, uint256(-by));
    }
}

/// @dev Calls back while it moves, and keeps what came of it.
contract CallingCoin is Coin {
    address private target;
    bytes private data;
    bool public tried;
    bool public worked;

    function arm(address target_, bytes calldata data_) external {
        (target, data, tried, worked) = (target_, data_, false, false);
    }

    function _update(address from, address to, uint256 amount) internal override {
        if (target != address(0) && from != address(0)) {
            address t = target;
            target = address(0);
            tried = true;
            (worked,) = t.call(data);
        }
        super._update(from, to, amount);
    }
}

/// @dev The native coin as a token, as it is wrapped everywhere.
contract WrappedCoin is ERC20("Wrapped", "WRAP") {
    function deposit() external payable {
        _mint(msg.sender, msg.value);
    }

    function withdraw(uint256 amount) external {
        _burn(msg.sender, amount);
        (bool ok,) = msg.sender.call{value: amount}("");
        require(ok, "not taken");
    }
}

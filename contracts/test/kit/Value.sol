// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {LockPool} from "../../src/LockPool.sol";
import {MintPool} from "../../src/MintPool.sol";
import {Letter, TokenAmount} from "../../src/interfaces/IOutbox.sol";
import {Limits} from "../../src/interfaces/ITokenPool.sol";
import {Coin} from "./Tokens.sol";
import {TwoChains} from "./TwoChains.sol";

/// @dev {TwoChains} and a coin whose home is A, with its pools at both ends of both lanes.
abstract contract Value is TwoChains {
    uint128 internal constant CAPACITY = 1000 ether;
    uint128 internal constant RATE = 1 ether;

    Coin internal coin;
    LockPool internal home;
    MintPool internal away;
    Coin internal shadow; // the coin on B

    function setUp() public virtual override {
        super.setUp();
        coin = new Coin();
        home = new LockPool(address(coin), address(a.outbox), address(a.inbox), address(this), uint64(DELAY));
        away = new MintPool(
            "Coin from A", "aCOIN", 18, address(b.outbox), address(b.inbox), address(this), uint64(DELAY)
        );
        shadow = Coin(away.TOKEN());
        home.limit(B, Limits(CAPACITY, RATE, CAPACITY, RATE));
        away.limit(A, Limits(CAPACITY, RATE, CAPACITY, RATE));
        setPools();
        pass(DELAY);
        home.loosen(B);
        away.loosen(A);
        setPools();
        coin.mint(address(this), 1_000_000 ether);
        coin.approve(address(home), type(uint256).max);
    }

    function setPools() internal {
        at(a);
        a.outbox.setPool(B, address(coin), address(home));
        a.inbox.setPool(B, address(shadow), address(home));
        at(b);
        b.outbox.setPool(A, address(shadow), address(away));
        b.inbox.setPool(A, address(coin), address(away));
    }

    function worth(address receiver, uint256 amount) internal view returns (Letter memory l) {
        l = letter(receiver, "value");
        l.tokens = new TokenAmount[](1);
        l.tokens[0] = TokenAmount(address(coin), amount);
    }
}

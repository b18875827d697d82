// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {FeedProxy} from "../src/FeedProxy.sol";
import {Settlement} from "../src/examples/Settlement.sol";
import {Treasury} from "../src/examples/Treasury.sol";
import {IAggregatorV3} from "../src/interfaces/IAggregatorV3.sol";
import {IFeeds} from "../src/interfaces/IFeeds.sol";
import {Scene} from "./kit/Scene.sol";

contract ExamplesTest is Scene {
    function swear(int256 value) private returns (bytes memory) {
        Say[] memory says = new Say[](1);
        says[0] = Say("A", "", 1, NARROW, value, ABSENT, 0);
        return pack(header(), says);
    }

    function test_settlesAtThePriceThatIsBrought() public {
        Settlement settlement = new Settlement(feeds, lone("A", 1));
        settlement.settle(swear(1234e8));
        eq(settlement.price(), int256(1234e8), "price");
        eq(settlement.swornAt(), START, "swornAt");
        bytes memory late = swear(1235e8);
        vm.warp(START + 6);
        vm.expectRevert(abi.encodeWithSelector(IFeeds.Stale.selector, settlement.REF(), START, 5));
        settlement.settle(late);
    }

    function test_valuesATreasury() public {
        lone("A", 1);
        Treasury treasury =
            new Treasury(IAggregatorV3(address(new FeedProxy(feeds, committee, spec("A"), 0, false, 1))));
        postPack(swear(2000e8));
        vm.warp(START + 1);
        postPack(swear(2001e8));
        eq(treasury.price(), int256(2001e8), "price");
        eq(treasury.worth(3e18), 6003e18, "worth");
        eq(treasury.moved(), int256(500), "moved, parts per million");
    }
}

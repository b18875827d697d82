// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {FeedProxy} from "../src/FeedProxy.sol";
import {IAggregatorV3} from "../src/interfaces/IAggregatorV3.sol";
import {IFeedProxy} from "../src/interfaces/IFeedProxy.sol";
import {IFeeds} from "../src/interfaces/IFeeds.sol";
import {Scene} from "./kit/Scene.sol";

/// @dev Every name of AggregatorV3Interface and its elders, through an interface as consumers hold it.
contract FeedProxyTest is Scene {
    IFeedProxy private proxy; // of a pair's second, with a ring of 2
    bytes32 private ref;

    function setUp() public override {
        super.setUp();
        ref = bytes32(uint256(pair("A", "B", 2)) | 1);
        proxy = IFeedProxy(address(new FeedProxy(feeds, committee, spec("B"), id("A"), true, 2)));
    }

    function bring(int256 value) private {
        Say[] memory says = new Say[](1);
        says[0] = Say("A", "B", 2, NARROW, 1, value == 0 ? HALTED : NARROW, value);
        postPack(pack(header(), says));
    }

    function test_saysWhatItIs() public view {
        eq(proxy.decimals(), 8, "decimals");
        eq(proxy.description(), "B", "description");
        eq(proxy.version(), 1, "version");
        (address at_, bytes32 ref_, uint16 ring) = proxy.source();
        eq(at_, address(feeds), "feeds");
        eq(ref_, ref, "ref");
        eq(ring, 2, "ring");
    }

    function testFuzz_everyGetterAgrees(int256 value) public {
        value = (value << 204) >> 204;
        if (value == 0) value = -1;
        bring(7);
        vm.warp(START + 9);
        bring(value);
        (uint80 round_, int256 answer, uint256 started, uint256 updated, uint80 answered) = proxy.latestRoundData();
        eq(round_, 2, "round");
        eq(answered, 2, "answeredInRound");
        eq(answer, value, "answer");
        eq(updated, START + 9, "updatedAt");
        eq(started, START + 9, "startedAt");
        eq(proxy.latestAnswer(), value, "latestAnswer");
        eq(proxy.latestTimestamp(), START + 9, "latestTimestamp");
        eq(proxy.latestRound(), 2, "latestRound");
        (round_, answer,, updated, answered) = proxy.getRoundData(1); // as consumers ask for the one before
        eq(round_, 1, "past round");
        eq(answered, 1, "past answeredInRound");
        eq(answer, int256(7), "past answer");
        eq(updated, START, "past updatedAt");
        eq(proxy.getAnswer(2), value, "getAnswer");
        eq(proxy.getAnswer(1), int256(7), "getAnswer of the past");
        eq(proxy.getTimestamp(1), START, "getTimestamp");
    }

    function test_refusesByNameWhereThereIsNoNumber() public {
        refuses(abi.encodeWithSelector(IFeeds.Never.selector, ref));
        bring(5);
        vm.warp(START + 60 + GRACE + 1);
        refuses(abi.encodeWithSelector(IFeeds.Stale.selector, ref, START, 60 + GRACE));
        bring(0);
        refuses(abi.encodeWithSelector(IFeeds.Halted.selector, ref, START + 60 + GRACE + 1));
        eq(proxy.getAnswer(1), int256(5), "the past is as it was");
        vm.expectRevert(abi.encodeWithSelector(IFeeds.NotKept.selector, ref, 3));
        proxy.getRoundData(3);
        vm.expectRevert(abi.encodeWithSelector(IFeeds.NotKept.selector, ref, 0));
        proxy.getAnswer(0);
    }

    function refuses(bytes memory why) private {
        vm.expectRevert(why);
        proxy.latestRoundData();
        vm.expectRevert(why);
        proxy.latestAnswer();
        vm.expectRevert(why);
        proxy.latestTimestamp();
        vm.expectRevert(why);
        proxy.latestRound();
        vm.expectRevert(why);
        proxy.announce();
    }

    function test_aTimeAheadOfTheBlockIsNow() public {
        Say[] memory says = new Say[](1);
        says[0] = Say("A", "B", 2, NARROW, 1, NARROW, 5);
        postPack(pack(header((START + SKEW) * 1000), says));
        eq(proxy.latestTimestamp(), START, "updatedAt");
    }

    function test_announcesARoundOnce() public {
        bring(5);
        vm.expectEmit();
        emit IAggregatorV3.NewRound(1, address(this), START);
        vm.expectEmit();
        emit IAggregatorV3.AnswerUpdated(5, 1, START);
        proxy.announce();
        eq(proxy.announced(), 1, "announced");
        vm.expectRevert(abi.encodeWithSelector(IFeedProxy.Announced.selector, uint256(1)));
        proxy.announce();
    }

    /// @dev Decimals, name and all else are in the id: a proxy cannot be made to lie about its feed.
    function test_isMadeOnlyOfTheFeedThatIsThere() public {
        bytes32 none = feeds.homeOf(committee, id("A"), id("C"), 2);
        vm.expectRevert(abi.encodeWithSelector(IFeedProxy.NoHome.selector, bytes32(uint256(none) | 1)));
        new FeedProxy(feeds, committee, spec("C"), id("A"), true, 2);
        vm.expectPartialRevert(IFeedProxy.NoHome.selector);
        new FeedProxy(feeds, committee, spec("B"), id("A"), false, 2); // not the first
        vm.expectPartialRevert(IFeedProxy.NoHome.selector);
        new FeedProxy(feeds, committee, spec("B"), id("A"), true, 0); // another ring
        vm.expectPartialRevert(IFeedProxy.NoHome.selector);
        new FeedProxy(feeds, committee, spec("B"), 0, false, 2); // not alone
    }

    function test_refusesOtherFunctions() public {
        bring(5);
        (bool ok, bytes memory out) = address(proxy).call(abi.encodeWithSignature("aggregator()"));
        yes(!ok, "took an unknown function");
        eq(
            keccak256(out),
            keccak256(abi.encodeWithSelector(IFeedProxy.NoFunction.selector, bytes4(keccak256("aggregator()")))),
            "reason"
        );
    }
}

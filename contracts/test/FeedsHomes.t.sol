// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IFeeds, Status} from "../src/interfaces/IFeeds.sol";
import {Spec, Specs} from "../src/libraries/Specs.sol";
import {Oracle} from "./kit/Oracle.sol";
import {Scene} from "./kit/Scene.sol";

/// @dev Stands where Committees stands, and says what a test wants.
contract Registry {
    uint32 private newest;
    mapping(uint32 => bytes32) private keys;
    mapping(uint32 => uint64) private expiries;

    function set(uint32 epoch, bytes32 key, uint64 expiry) external {
        (newest, keys[epoch], expiries[epoch]) = (epoch, key, expiry);
    }

    function current(bytes32) external view returns (uint32) {
        return newest;
    }

    function keyOf(bytes32, uint32 epoch) external view returns (bytes32, uint64) {
        return (keys[epoch], expiries[epoch]);
    }

}

/// @dev Homes, keys and heartbeats.
contract FeedsHomesTest is Scene {
    function test_aHomeIsMadeOnceByAnyone() public {
        bytes32 ref = lone("A", 0);
        push(one("A", 5));
        vm.prank(address(0xBAD));
        Spec[] memory specs = new Spec[](1);
        specs[0] = spec("A");
        eq(feeds.create(committee, specs, 0), ref, "the same home");
        eq(feeds.peek(ref).round, 1, "untouched");
        eq(feeds.homeOf(committee, id("A"), 0, 0), ref, "homeOf");
    }

    function test_whatAHomeIsShowsInItsRef() public {
        eq(uint256(lone("A", 0)) & 7, 0, "lone");
        eq(uint256(lone("A", 9)) & 7, 4, "lone with a ring");
        eq(uint256(pair("A", "B", 0)) & 7, 2, "pair");
        eq(uint256(pair("A", "B", 9)) & 7, 6, "pair with a ring");
        yes(pair("A", "B", 0) != pair("B", "A", 0), "order counts");
        // No ref of one width reads a home of the other.
        yes(feeds.peek(bytes32(uint256(lone("A", 0)) | 2)).status == Status.Unknown, "width");
    }

    function test_refusesBadHomes() public {
        Spec[] memory specs = new Spec[](3);
        vm.expectRevert(IFeeds.Malformed.selector);
        feeds.create(committee, specs, 0);
        specs = new Spec[](2);
        (specs[0], specs[1]) = (spec("A"), spec("A"));
        vm.expectRevert(abi.encodeWithSelector(IFeeds.SameFeed.selector, id("A")));
        feeds.create(committee, specs, 0);
        vm.expectRevert(IFeeds.Malformed.selector);
        feeds.writePage(committee, new bytes(65));
        vm.expectRevert(IFeeds.Malformed.selector);
        feeds.writePage(committee, "");
        vm.expectRevert(IFeeds.Malformed.selector);
        feeds.writePage(committee, new bytes(66 * 256));
        feeds.writePage(committee, new bytes(66 * 255));
    }

    function testFuzz_heartbeatsAreKeptOrRefused(uint32 heartbeat) public {
        heartbeat %= 70 days;
        Spec[] memory specs = new Spec[](1);
        specs[0] = spec("A");
        specs[0].heartbeat = heartbeat;
        uint32[4] memory units = [uint32(1), 60, 3600, 86400];
        bool fits;
        for (uint256 i; i < 4; ++i) {
            fits = fits || (heartbeat != 0 && heartbeat % units[i] == 0 && heartbeat / units[i] < 64);
        }
        if (!fits) vm.expectRevert(abi.encodeWithSelector(Specs.HeartbeatNotRepresentable.selector, heartbeat));
        bytes32 ref = feeds.create(committee, specs, 0);
        if (fits) eq(feeds.peek(ref).heartbeat, heartbeat, "heartbeat");
    }

    // --------------------------------------------------------------------------------------------- keys

    function test_onlyTheCurrentEpochSpeaks() public {
        Registry registry = new Registry();
        vm.etch(address(committees), address(registry).code);
        registry = Registry(address(committees));
        lone("A", 0);
        (, bytes32 first) = Oracle.key(SECRET);
        (, bytes32 second) = Oracle.key(0xB0B);
        registry.set(1, first, EXPIRY);
        feeds.sync(committee);
        push(one("A", 1));

        registry.set(2, second, EXPIRY + 1 days);
        vm.warp(START + 1);
        push(one("A", 2)); // until somebody syncs, the chain cannot know
        feeds.sync(committee);
        eq(feeds.keyAt(committee, 2, EXPIRY + 1 days), second, "the new key");
        eq(feeds.keyAt(committee, 1, EXPIRY), bytes32(0), "the old one is retired");
        vm.warp(START + 2);
        pushFails(one("A", 3), abi.encodeWithSelector(IFeeds.UnknownKey.selector, committee, uint256(1), uint256(EXPIRY)));
        feeds.sync(committee); // again, for nothing
        eq(feeds.keyAt(committee, 2, EXPIRY + 1 days), second, "still the key");
    }

    function test_syncRetiresEpochsThatWerePassedOver() public {
        Registry registry = Registry(address(committees));
        vm.etch(address(committees), type(Registry).runtimeCode);
        for (uint32 epoch = 1; epoch < 5; ++epoch) {
            registry.set(epoch, bytes32(uint256(epoch)), EXPIRY + epoch);
            if (epoch != 3) feeds.sync(committee);
        }
        for (uint32 epoch = 1; epoch < 4; ++epoch) {
            eq(feeds.keyAt(committee, epoch, EXPIRY + epoch), bytes32(0), "retired");
        }
        eq(feeds.keyAt(committee, 4, EXPIRY + 4), bytes32(uint256(4)), "current");
    }

    function test_refusesToSyncStrangers() public {
        vm.expectRevert(abi.encodeWithSelector(IFeeds.UnknownKey.selector, bytes32(uint256(1)), uint256(0), uint256(0)));
        feeds.sync(bytes32(uint256(1)));
    }
}

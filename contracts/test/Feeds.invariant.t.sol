// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Answer, IFeeds, Reply} from "../src/interfaces/IFeeds.sol";
import {Evidence} from "../src/libraries/Evidence.sol";
import {Reports} from "../src/libraries/Reports.sol";
import {Header, Oracle} from "./kit/Oracle.sol";
import {Model, Models} from "./kit/Model.sol";
import {Scene} from "./kit/Scene.sol";
import {Test} from "./kit/Test.sol";

/// @dev Everybody who can touch Feeds, in any order: the committee's deliverers, late ones, doubling ones,
/// and forgers. Beside it the model of what should come of it.
contract Crowd is Scene {
    using Models for Model;

    uint64 private constant ANSWERS = 7 << 16;

    struct Seen {
        uint256 count;
        uint256 time;
        uint256 late;
    }

    bytes32[5] public refs; // a pair, a pair's second with a ring, …
    mapping(bytes32 ref => Model) public models;
    mapping(bytes32 ref => Seen) private seen;
    mapping(bytes32 ref => mapping(int256 value => bool)) public swornOf;
    bytes[] private posted;
    bytes[] private packed;
    uint256 public stored;

    constructor() {
        setUp();
        bytes32 ab = pair("A", "B", 0);
        bytes32 cd = pair("C", "D", 2);
        refs = [ab, bytes32(uint256(ab) | 1), cd, bytes32(uint256(cd) | 1), lone("G", 1)];
    }

    function wait(uint256 s) external {
        vm.warp(block.timestamp + bound(s, 1, 400));
    }

    /// @dev A pack of the two pairs, up to 60 seconds old, with any modes.
    function bring(uint256 seed) external {
        Say[] memory says = new Say[](2);
        for (uint256 i; i < 2; ++i) {
            uint256 r = uint256(keccak256(abi.encode(seed, i)));
            says[i] = i == 0 ? Say("A", "B", 0, r & 3, 0, NARROW, 0) : Say("C", "D", 2, NARROW, 0, (r >> 2) & 3, 0);
            says[i].valueA = says[i].modeA > WIDE ? int256(0) : int256(r << 210) >> 210;
            says[i].valueB = says[i].modeB > WIDE ? int256(0) : int256(r << 140) >> 206;
            if (says[i].modeB == WIDE && r & 16 == 0) says[i].valueB <<= 30; // too wide
        }
        Header memory h = header((block.timestamp - seed % 60) * 1000);
        bytes memory delivery = pack(h, says);
        postPack(delivery);
        packed.push(delivery);
        for (uint256 i; i < 2; ++i) {
            note(refs[2 * i], true, says[i].modeA, says[i].valueA, h.time / 1000);
            note(refs[2 * i + 1], true, says[i].modeB, says[i].valueB, h.time / 1000);
        }
    }

    function post(int128 value, uint256 age) external {
        Header memory h = header((block.timestamp - age % 60) * 1000);
        bytes memory delivery = one(h, id("G"), 1, value);
        (bool ok,) = address(feeds).call(abi.encodePacked(IFeeds.post.selector, delivery));
        yes(note(refs[4], false, WIDE, value, h.time / 1000) == ok, "post and model agree");
        posted.push(delivery);
    }

    /// @dev Three operators settle the lone feed, stale or not, with their clocks up to 60 seconds back.
    function settle(int128 value, uint256 age, uint256 wait_) external {
        vm.warp(block.timestamp + wait_ % 200);
        uint64 ms = uint64((vm.getBlockTimestamp() - age % 60) * 1000);
        Reply[] memory list = new Reply[](3);
        for (uint256 m = 1; m <= 3; ++m) {
            list[m - 1] = reply(m, ms, Reports.feedWord(uint256(int256(value)), 0));
        }
        bool stale = vm.getBlockTimestamp() > models[refs[4]].time + 60 + GRACE;
        try feeds.settle(committee, 1, id("G"), 0, false, ANSWERS, list) {
            yes(stale, "settled what was not stale");
            yes(note(refs[4], false, WIDE, value, ms / 1000), "settlement and model agree");
        } catch {
            yes(!stale || ms / 1000 <= models[refs[4]].time, "a settlement was refused");
        }
    }

    function reply(uint256 member, uint64 ms, bytes32 word) private view returns (Reply memory r) {
        r = Reply(uint16(member), ms, word, 0, 0, "");
        bytes32 oneOffs = keccak256(bytes.concat(Reports.leaf(Reports.ANSWER, id("G"), word)));
        bytes32 hash = Evidence.observation(committee, 1, ANSWERS, member, ms, 0, oneOffs, 0);
        (uint8 v, bytes32 a, bytes32 b) = vm.sign(Oracle.secretOf(member - 1), hash);
        r.signature = abi.encodePacked(a, b, v);
    }

    /// @dev What was delivered once changes nothing a second time.
    function repeat(uint256 which) external {
        bytes32 before = all();
        if (posted.length != 0) {
            (bool ok,) =
                address(feeds).call(abi.encodePacked(IFeeds.post.selector, posted[which % posted.length]));
            yes(!ok || before != all(), "a post that changed nothing succeeded");
        }
        if (packed.length != 0) {
            (bool ok,) =
                address(feeds).call(abi.encodePacked(IFeeds.postPack.selector, packed[which % packed.length]));
            ok;
        }
        yes(before == all(), "a repeated delivery changed something");
    }

    /// @dev One byte of a good delivery changed, anywhere in its signature, or its value.
    function forge(uint256 which, uint256 place, uint8 by) external {
        if (posted.length == 0 || by == 0) return;
        vm.warp(block.timestamp + 1);
        bytes memory delivery = one(header(), id("G"), 1, int128(int256(which % 1e12)));
        place = bound(place, 0, delivery.length - 1);
        delivery[place] ^= bytes1(by);
        bytes32 before = all();
        (bool ok,) = address(feeds).call(abi.encodePacked(IFeeds.post.selector, delivery));
        yes(!ok && before == all(), "a forgery was taken");
    }

    function note(bytes32 ref, bool narrow, uint256 mode, int256 value, uint256 time) private returns (bool) {
        if (mode == ABSENT) return false;
        if (mode != HALTED) swornOf[ref][value] = true;
        bool taken = models[ref].step(60, narrow, value, mode == HALTED, time);
        if (taken) ++stored;
        return taken;
    }

    function all() private view returns (bytes32) {
        return keccak256(abi.encode(feeds.readBare(refs[0]), feeds.readBare(refs[2]), feeds.readBare(refs[4])));
    }

    // ------------------------------------------------------------------------------------------- checks

    function checkModel() external view {
        for (uint256 i; i < 5; ++i) {
            Answer memory a = feeds.peek(refs[i]);
            Model storage m = models[refs[i]];
            eq(a.round, m.count, "count");
            eq(a.updatedAt, m.time, "time");
            eq(a.lateness, m.late, "lateness");
            eq(a.value, m.value, "value");
            eq(a.heartbeat, 60, "heartbeat");
        }
    }

    function checkMonotone() external {
        for (uint256 i; i < 5; ++i) {
            Answer memory a = feeds.peek(refs[i]);
            Seen storage s = seen[refs[i]];
            yes(a.round >= s.count && a.updatedAt >= s.time && a.lateness >= s.late, "went back");
            yes((a.round == s.count) == (a.updatedAt == s.time), "a round without an answer, or the reverse");
            (s.count, s.time, s.late) = (a.round, a.updatedAt, a.lateness);
        }
    }

    function checkSworn() external view {
        for (uint256 i; i < 5; ++i) {
            Answer memory a = feeds.peek(refs[i]);
            yes(a.round == 0 || a.value == 0 || swornOf[refs[i]][a.value], "a value that nobody swore");
        }
    }

    /// @dev Rounds are consecutive: the ring has each of the last ones.
    function checkRing() external view {
        uint256[5] memory rings = [uint256(0), 0, 2, 2, 1];
        for (uint256 i; i < 5; ++i) {
            uint256 last = models[refs[i]].count;
            for (uint256 back; back <= rings[i] && back < last; ++back) {
                try feeds.roundAt(refs[i], rings[i], last - back) returns (
                    uint80 round_, int256, uint256, uint256, uint80
                ) {
                    eq(round_, last - back, "round");
                } catch (bytes memory why) {
                    yes(bytes4(why) == IFeeds.Halted.selector, "a past round is missing");
                }
            }
        }
    }
}

contract FeedsInvariantTest is Test {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    Crowd private crowd;

    function setUp() public {
        crowd = new Crowd();
    }

    function targetSelectors() public view returns (FuzzSelector[] memory list) {
        list = new FuzzSelector[](1);
        bytes4[] memory selectors = new bytes4[](6);
        (selectors[0], selectors[1], selectors[2]) = (Crowd.wait.selector, Crowd.bring.selector, Crowd.post.selector);
        (selectors[3], selectors[4], selectors[5]) =
            (Crowd.repeat.selector, Crowd.forge.selector, Crowd.settle.selector);
        list[0] = FuzzSelector(address(crowd), selectors);
    }

    function targetContracts() public view returns (address[] memory list) {
        list = new address[](1);
        list[0] = address(crowd);
    }

    function invariant_storageIsAsTheModelHasIt() public view {
        crowd.checkModel();
    }

    function invariant_roundsTimesAndLatenessOnlyRise() public {
        crowd.checkMonotone();
    }

    function invariant_noValueButASwornOne() public view {
        crowd.checkSworn();
    }

    function invariant_roundsAreConsecutive() public view {
        crowd.checkRing();
    }
}

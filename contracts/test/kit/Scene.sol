// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Committees} from "../../src/Committees.sol";
import {Feeds} from "../../src/Feeds.sol";
import {Keygen} from "../../src/interfaces/ICommittees.sol";
import {IFeeds} from "../../src/interfaces/IFeeds.sol";
import {Reports} from "../../src/libraries/Reports.sol";
import {Spec, Specs} from "../../src/libraries/Specs.sol";
import {Header, Oracle} from "./Oracle.sol";
import {Test} from "./Test.sol";
import {Tree} from "./Tree.sol";

/// @dev A registered committee of four, synced, and the means to swear and deliver.
abstract contract Scene is Test {
    uint256 internal constant SECRET = 0xA11CE;
    uint256 internal constant START = 1_800_000_000;
    uint256 internal constant LAG = 300;
    uint256 internal constant SKEW = 5;
    uint256 internal constant GRACE = 30;
    uint64 internal constant EXPIRY = uint64(START + 30 days);

    Committees internal committees;
    Feeds internal feeds;
    bytes32 internal committee;
    uint64 internal round;

    function setUp() public virtual {
        vm.warp(START);
        committees = new Committees();
        feeds = new Feeds(committees, LAG, SKEW, GRACE);
        committee = found(SECRET, 0, 4, EXPIRY);
    }

    function found(uint256 secret, uint256 from, uint256 n, uint64 expiry) internal returns (bytes32 made) {
        (, bytes32 px) = Oracle.key(secret);
        Keygen memory k = Oracle.keygen(from, n, px, expiry);
        made = committees.register(k, Oracle.statements(from, n, Oracle.transcript(k, 1, 0)));
        feeds.sync(made);
    }

    function spec(string memory name) internal pure returns (Spec memory) {
        return Spec(name, "ETH", "USD", 8, keccak256("job"), 60, 5000);
    }

    function id(string memory name) internal pure returns (bytes32) {
        return Specs.id(spec(name));
    }

    function lone(string memory name, uint16 ring) internal returns (bytes32 ref) {
        Spec[] memory specs = new Spec[](1);
        specs[0] = spec(name);
        return feeds.create(committee, specs, ring);
    }

    function pair(string memory a, string memory b, uint16 ring) internal returns (bytes32 ref) {
        Spec[] memory specs = new Spec[](2);
        specs[0] = spec(a);
        specs[1] = spec(b);
        return feeds.create(committee, specs, ring);
    }

    // --------------------------------------------------------------------------------------- swearing

    /// @dev A header of the next round, sworn now. (The compiler takes block.timestamp for a constant of the
    /// transaction, which it is not for a test that warps.)
    function header() internal returns (Header memory) {
        return header(vm.getBlockTimestamp() * 1000);
    }

    function header(uint256 ms) internal returns (Header memory) {
        return Header(committee, 1, ++round, uint64(ms));
    }

    function leafOf(bytes32 feed, int256 value) internal pure returns (bytes32) {
        return Reports.leaf(Reports.FEED, feed, Reports.feedWord(uint256(value), 0));
    }

    /// @dev A delivery of a lone feed under a tree of it and the evidence.
    function one(Header memory h, bytes32 feed, uint16 ring, int256 value) internal returns (bytes memory) {
        bytes32 side = keccak256("evidence");
        bytes32 root = Tree.pair(leafOf(feed, value), side);
        return abi.encodePacked(
            Oracle.head(SECRET, h, root, EXPIRY), h.committee, ring, feed, uint8(1), int128(value), side
        );
    }

    function one(string memory name, int256 value) internal returns (bytes memory) {
        return one(header(), id(name), 0, value);
    }

    function push(bytes memory delivery) internal {
        (bool ok, bytes memory out) = address(feeds).call(abi.encodePacked(IFeeds.post.selector, delivery));
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(out, 0x20), mload(out))
            }
        }
    }

    function pushFails(bytes memory delivery, bytes memory want) internal {
        (bool ok, bytes memory out) = address(feeds).call(abi.encodePacked(IFeeds.post.selector, delivery));
        yes(!ok, "a delivery was taken that must be refused");
        if (keccak256(out) != keccak256(want)) {
            assembly ("memory-safe") {
                revert(add(out, 0x20), mload(out))
            }
        }
    }

    // ------------------------------------------------------------------------------------------- packs

    uint256 internal constant NARROW = 0;
    uint256 internal constant WIDE = 1;
    uint256 internal constant HALTED = 2;
    uint256 internal constant ABSENT = 3;

    /// @dev What a pack says of one home. Feed `b` is empty for a lone feed.
    struct Say {
        string a;
        string b;
        uint16 ring;
        uint256 modeA;
        int256 valueA;
        uint256 modeB;
        int256 valueB;
    }

    /// @dev The pack that says all this, homes inline, under a tree of the evidence and these leaves alone.
    function pack(Header memory h, Say[] memory says) internal returns (bytes memory) {
        bytes32[] memory leaves = new bytes32[](2 * says.length + 1);
        leaves[0] = keccak256("evidence");
        uint256 n;
        bytes memory list;
        bytes memory entries;
        for (uint256 i; i < says.length; ++i) {
            Say memory y = says[i];
            bool two = bytes(y.b).length != 0;
            list = bytes.concat(list, bytes2(y.ring), id(y.a), two ? id(y.b) : bytes32(0));
            entries = bytes.concat(entries, bytes1(uint8(y.modeA | (y.modeB << 2))));
            if (y.modeA != ABSENT) leaves[++n] = leafFor(id(y.a), y.modeA, y.valueA);
            if (y.modeB != ABSENT) leaves[++n] = leafFor(id(y.b), y.modeB, y.valueB);
            entries = bytes.concat(entries, coded(y.modeA, y.valueA), coded(y.modeB, y.valueB));
        }
        assembly ("memory-safe") {
            mstore(leaves, add(n, 1))
        }
        return bytes.concat(
            Oracle.head(SECRET, h, Tree.build(leaves)[0], EXPIRY),
            bytes1(0),
            h.committee,
            bytes1(uint8(says.length)),
            list,
            bytes1(uint8(says.length)),
            proven(leaves, n, entries)
        );
    }

    /// @dev k ‖ entries ‖ flags ‖ proof, for all leaves but the first.
    function proven(bytes32[] memory leaves, uint256 n, bytes memory entries)
        internal
        pure
        returns (bytes memory)
    {
        uint256[] memory which = new uint256[](n);
        for (uint256 i; i < n; ++i) {
            which[i] = i + 1;
        }
        (uint256 k, bytes memory flags, bytes memory path) = Tree.multiproof(Tree.build(leaves), which);
        return bytes.concat(bytes2(uint16(k)), entries, flags, path);
    }

    function rootOf(bytes32[] memory leaves) internal pure returns (bytes32) {
        return Tree.build(leaves)[0];
    }

    function leafFor(bytes32 feed, uint256 mode, int256 value) internal pure returns (bytes32) {
        uint256 halt = mode == HALTED ? 1 : 0;
        return Reports.leaf(Reports.FEED, feed, Reports.feedWord(halt == 1 ? 0 : uint256(value), halt));
    }

    function coded(uint256 mode, int256 value) internal pure returns (bytes memory) {
        if (mode == NARROW) return abi.encodePacked(uint56(uint256(value)));
        if (mode == WIDE) return abi.encodePacked(int128(value));
        return "";
    }

    function postPack(bytes memory delivery) internal {
        (bool ok, bytes memory out) =
            address(feeds).call(abi.encodePacked(IFeeds.postPack.selector, delivery));
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(out, 0x20), mload(out))
            }
        }
    }

    function postPackFails(bytes memory delivery, bytes memory want) internal {
        (bool ok, bytes memory out) =
            address(feeds).call(abi.encodePacked(IFeeds.postPack.selector, delivery));
        yes(!ok, "a pack was taken that must be refused");
        if (keccak256(out) != keccak256(want)) {
            assembly ("memory-safe") {
                revert(add(out, 0x20), mload(out))
            }
        }
    }
}

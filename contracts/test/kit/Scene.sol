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

    /// @dev A header of the next round, sworn now.
    function header() internal returns (Header memory) {
        return header(block.timestamp * 1000);
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
}

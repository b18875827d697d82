// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {Reports} from "../src/libraries/Reports.sol";
import {Spec, Specs} from "../src/libraries/Specs.sol";
import {Statements} from "../src/libraries/Statements.sol";
import {Test} from "./kit/Test.sol";
import {Tree} from "./kit/Tree.sol";

/// @dev The cheatcodes that only this test uses.
interface VmJson {
    function parseJsonBoolArray(string calldata json, string calldata key)
        external
        pure
        returns (bool[] memory);
    function parseJsonUintArray(string calldata json, string calldata key)
        external
        pure
        returns (uint256[] memory);
    function skip(bool skipTest, string calldata reason) external;
}

/// @dev The vectors that vectors_test.go writes: what Go hashes, Solidity hashes to the same.
contract VectorsTest is Test {
    VmJson private constant json_ = VmJson(address(vm));

    string private json;

    function read(string memory name) private {
        string memory path = string.concat("../testdata/vectors/", name);
        if (!vm.exists(path)) {
            json_.skip(true, string.concat(path, " is not there: run this in a full checkout"));
        }
        json = vm.readFile(path);
    }

    /// @dev `list[i]`, or "" where the list ends.
    function element(string memory list, uint256 i) private view returns (string memory) {
        string memory key = string.concat(list, "[", vm.toString(i), "]");
        return vm.keyExistsJson(json, key) ? key : "";
    }

    function hash(string memory key, string memory field) private view returns (bytes32) {
        return vm.parseJsonBytes32(json, string.concat(key, field));
    }

    function number(string memory key, string memory field) private view returns (uint256) {
        return vm.parseJsonUint(json, string.concat(key, field));
    }

    function text(string memory key, string memory field) private view returns (string memory) {
        return vm.parseJsonString(json, string.concat(key, field));
    }

    /// @dev A JSON array of words, which may be empty.
    function hashes(string memory key, string memory field) private view returns (bytes32[] memory) {
        return vm.parseJsonBytes32Array(json, string.concat(key, field));
    }

    // ---------------------------------------------------------------------------------------- leaves

    function leafAt(string memory key) private view returns (bytes32) {
        return Reports.leaf(number(key, ".kind"), hash(key, ".subject"), hash(key, ".payload"));
    }

    function test_leaves() public {
        read("leaf.json");
        uint256 i;
        for (string memory key; bytes(key = element(".leaves", i)).length != 0; ++i) {
            eq(leafAt(key), hash(key, ".hash"), key);
            bytes memory inner =
                abi.encode(number(key, ".kind"), hash(key, ".subject"), hash(key, ".payload"));
            eq(keccak256(bytes.concat(keccak256(inner))), hash(key, ".hash"), "by OpenZeppelin's rule");
            // All but the first are feeds' words of i · 1,000,003.
            if (i > 0) eq(Reports.feedWord(i * 1_000_003, 0), hash(key, ".payload"), "word");
        }
        eq(i, 8, "leaves read");
    }

    // ----------------------------------------------------------------------------------------- trees

    function test_trees() public {
        read("tree.json");
        uint256 t;
        for (string memory key; bytes(key = element(".trees", t)).length != 0; ++t) {
            bytes32[] memory leaves = leavesOf(key);
            bytes32 root = hash(key, ".root");
            bytes32[] memory nodes = Tree.build(leaves);
            eq(nodes[0], root, "root");
            for (uint256 i; i < leaves.length; ++i) {
                bytes32[] memory path = hashes(key, string.concat(".proofs[", vm.toString(i), "]"));
                eq(keccak256(abi.encodePacked(path)), keccak256(Tree.proof(nodes, i)), "path");
                yes(MerkleProof.verify(path, root, leaves[i]), "OpenZeppelin refuses a path");
                yes(!MerkleProof.verify(path, root, ~leaves[i]), "OpenZeppelin takes another leaf");
            }
            checkMany(key, leaves, nodes);
        }
        eq(t, 7, "trees read");
    }

    function leavesOf(string memory tree) private view returns (bytes32[] memory leaves) {
        uint256 n;
        while (bytes(element(string.concat(tree, ".leaves"), n)).length != 0) {
            ++n;
        }
        leaves = new bytes32[](n);
        for (uint256 i; i < n; ++i) {
            leaves[i] = leafAt(element(string.concat(tree, ".leaves"), i));
        }
    }

    function checkMany(string memory key, bytes32[] memory leaves, bytes32[] memory nodes) private view {
        uint256[] memory indices = json_.parseJsonUintArray(json, string.concat(key, ".multiproof.indices"));
        bytes32[] memory path = hashes(key, ".multiproof.proof");
        bool[] memory flags = json_.parseJsonBoolArray(json, string.concat(key, ".multiproof.proofFlags"));
        bytes32[] memory proven = new bytes32[](indices.length);
        for (uint256 i; i < indices.length; ++i) {
            proven[i] = leaves[indices[i]];
        }
        yes(MerkleProof.multiProofVerify(path, flags, nodes[0], proven), "OpenZeppelin refuses a multiproof");
        proven[0] = ~proven[0];
        yes(!MerkleProof.multiProofVerify(path, flags, nodes[0], proven), "OpenZeppelin takes another leaf");

        (uint256 k, bytes memory bits, bytes memory packed) = Tree.multiproof(nodes, indices);
        eq(k, path.length, "nodes of the multiproof");
        eq(keccak256(packed), keccak256(abi.encodePacked(path)), "multiproof");
        for (uint256 i; i < flags.length; ++i) {
            yes(flags[i] == (uint8(bits[i / 8]) & (0x80 >> (i % 8)) != 0), "flag");
        }
    }

    // --------------------------------------------------------------------------------------- reports

    function test_reports() public {
        read("report.json");
        uint256 i;
        for (string memory key; bytes(key = element(".reports", i)).length != 0; ++i) {
            bytes32 digest = Reports.digest(
                hash(key, ".committee"),
                uint32(number(key, ".epoch")),
                uint64(number(key, ".round")),
                uint64(number(key, ".time")),
                hash(key, ".root")
            );
            eq(digest, hash(key, ".digest"), key);
        }
        eq(i, 5, "reports read");
    }

    // ----------------------------------------------------------------------------------------- feeds

    function test_feeds() public {
        read("feed.json");
        uint256 i;
        for (string memory key; bytes(key = element(".feeds", i)).length != 0; ++i) {
            Spec memory spec = Spec({
                name: text(key, ".name"),
                base: text(key, ".base"),
                quote: text(key, ".quote"),
                decimals: uint8(number(key, ".decimals")),
                job: hash(key, ".job"),
                heartbeat: uint32(number(key, ".heartbeat")),
                deviation: uint32(number(key, ".deviation"))
            });
            eq(Specs.id(spec), hash(key, ".id"), key);
            uint256 beat = number(key, ".heartbeatByte");
            eq(Specs.beat(spec.heartbeat), beat, "heartbeat byte");
            eq(Specs.beatSeconds(beat), spec.heartbeat, "heartbeat");
        }
        eq(i, 3, "feeds read");
    }

    // ------------------------------------------------------------------------------------- committee

    function test_committee() public {
        read("committee.json");
        bytes32 session = Statements.session(
            vm.parseJsonAddressArray(json, ".members"),
            number("", ".threshold"),
            uint32(number("", ".epoch")),
            uint32(number("", ".attempt")),
            hash("", ".prior")
        );
        eq(session, hash("", ".session"), "session");
        bytes32 key = hash("", ".key");
        eq(Statements.committee(session, key), hash("", ".committee"), "committee");
        bytes32 transcript =
            Statements.transcript(session, key, hash("", ".transcript"), uint64(number("", ".expiry")));
        eq(Statements.toSign(transcript), hash("", ".transcriptHash"), "transcript");
    }

    // ---------------------------------------------------------------------------------- observations

    /// @dev As contracts that judge observations will hash them.
    bytes32 private constant OBSERVATION = keccak256(
        "Observation(bytes32 committee,uint32 epoch,uint64 round,uint16 member,uint64 time,bytes32 values,bytes32 oneOffs,bytes32 context)"
    );

    function test_observations() public {
        read("observation.json");
        uint256 i;
        for (string memory key; bytes(key = element(".observations", i)).length != 0; ++i) {
            bytes32[] memory words = hashes(key, ".words");
            checkWords(words);
            bytes32 values = valueRoot(words);
            eq(values, hash(key, ".values"), "values");
            bytes32 digest = Statements.toSign(
                keccak256(
                    abi.encode(
                        OBSERVATION,
                        hash(key, ".committee"),
                        number(key, ".epoch"),
                        number(key, ".round"),
                        number(key, ".member"),
                        number(key, ".time"),
                        values,
                        keccak256(""), // no one-off subjects
                        contextOf(words)
                    )
                )
            );
            eq(digest, hash(key, ".digest"), key);
        }
        eq(i, 6, "observations read");
    }

    /// @dev Every fourth of five is a reason, every fifth not offered; the others count from −10 · 999,983 up.
    function checkWords(bytes32[] memory words) private pure {
        for (uint256 i; i < words.length; ++i) {
            if (i % 5 == 3) eq(uint8(words[i][0]), 2, "a reason's tag");
            else if (i % 5 == 4) eq(words[i], 0, "not offered");
            else eq(words[i], Reports.feedWord(uint256((int256(i) - 10) * 999_983), 0), "value");
        }
    }

    /// @dev The tree over chunks of 32 words, each with its index in front.
    function valueRoot(bytes32[] memory words) private pure returns (bytes32) {
        if (words.length == 0) return 0;
        bytes32[] memory leaves = new bytes32[]((words.length + 31) / 32);
        for (uint256 c; c < leaves.length; ++c) {
            bytes memory chunk = abi.encode(c);
            for (uint256 i = 32 * c; i < words.length && i < 32 * c + 32; ++i) {
                chunk = bytes.concat(chunk, words[i]);
            }
            leaves[c] = keccak256(bytes.concat(keccak256(chunk)));
        }
        return Tree.build(leaves)[0];
    }

    /// @dev Source times, which in these vectors are one hour for values and 0 for the rest, and the bitmap.
    function contextOf(bytes32[] memory words) private pure returns (bytes32) {
        bytes memory packed;
        for (uint256 i; i < words.length; ++i) {
            packed = abi.encodePacked(packed, words[i][0] == 0x01 ? uint32(1_699_999_999) : uint32(0));
        }
        return keccak256(abi.encodePacked(packed, uint8(11)));
    }
}

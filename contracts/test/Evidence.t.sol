// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {SignedReport} from "../src/interfaces/ICommittees.sol";
import {Evidence, Finding, Opened, Witness} from "../src/libraries/Evidence.sol";
import {Reports} from "../src/libraries/Reports.sol";
import {Reference} from "./kit/Reference.sol";
import {Test} from "./kit/Test.sol";
import {Tree} from "./kit/Tree.sol";

/// @dev The cheatcodes that only this test uses: arrays across a JSON list.
interface VmJson {
    function parseJsonBoolArray(string calldata json, string calldata key)
        external
        pure
        returns (bool[] memory);
    function parseJsonUintArray(string calldata json, string calldata key)
        external
        pure
        returns (uint256[] memory);
    function parseJsonBytesArray(string calldata json, string calldata key)
        external
        pure
        returns (bytes[] memory);
}

/// @dev The library behind an ABI, as contracts use it.
contract Opener {
    function open(SignedReport calldata report, uint256 n, uint256 place, bytes calldata list)
        external
        pure
        returns (Opened memory)
    {
        return Evidence.open(report, n, place, list);
    }

    function judge(
        SignedReport calldata report,
        uint256 n,
        uint256 place,
        bytes calldata list,
        bytes32 sworn,
        bool shown
    ) external pure returns (Finding finding, bool whole, bytes32 payload) {
        Opened memory o = Evidence.open(report, n, place, list);
        (finding, whole) = Evidence.judge(report.time, n, o, sworn, shown);
        payload = o.payload;
    }

    function recover(bytes32 hash, bytes calldata signature) external pure returns (address signer) {
        (signer,,) = ECDSA.tryRecoverCalldata(hash, signature);
    }
}

/// @dev testdata/vectors/faults.json, which faults_test.go writes: what Go hashes and finds, Solidity does too.
contract EvidenceTest is Test {
    VmJson private constant json_ = VmJson(address(vm));
    Opener private opener = new Opener();
    string private json;

    function read() private {
        string memory path = "../testdata/vectors/faults.json";
        if (!vm.exists(path)) vm.skip(true);
        json = vm.readFile(path);
    }

    function hash(string memory key, string memory field) private view returns (bytes32) {
        return vm.parseJsonBytes32(json, string.concat(key, field));
    }

    function number(string memory key, string memory field) private view returns (uint256) {
        return vm.parseJsonUint(json, string.concat(key, field));
    }

    function nth(string memory array, uint256 i) private pure returns (string memory) {
        return string.concat(array, "[", vm.toString(i), "]");
    }

    // ---------------------------------------------------------------------------------------- vectors

    function test_whatOperatorsSign() public {
        read();
        uint256 i;
        for (; vm.keyExistsJson(json, nth(".signatures", i)); ++i) {
            string memory k = nth(".signatures", i);
            address operator = vm.parseJsonAddress(json, string.concat(k, ".operator"));
            bytes32 signed = Evidence.observation(
                hash(k, ".committee"),
                number(k, ".epoch"),
                number(k, ".round"),
                number(k, ".member"),
                number(k, ".time"),
                hash(k, ".values"),
                hash(k, ".oneOffs"),
                hash(k, ".context")
            );
            eq(signed, hash(k, ".hash"), "observation");
            eq(opener.recover(signed, vm.parseJsonBytes(json, string.concat(k, ".signature"))), operator, "signer");
            for (uint256 j; j < 3; ++j) {
                bytes memory bent = vm.parseJsonBytes(json, nth(string.concat(k, ".refused"), j));
                yes(opener.recover(signed, bent) != operator, "a bent signature counts");
            }
            signed = Evidence.statement(
                hash(k, ".committee"),
                number(k, ".epoch"),
                number(k, ".round"),
                hash(k, ".statement.digest"),
                hash(k, ".statement.context")
            );
            eq(signed, hash(k, ".statement.hash"), "statement");
            bytes memory signature = vm.parseJsonBytes(json, string.concat(k, ".statement.signature"));
            eq(opener.recover(signed, signature), operator, "who stated it");
        }
        eq(i, 4, "signatures read");
    }

    function test_whatReportsShow() public {
        read();
        bytes32[] memory committees = vm.parseJsonBytes32Array(json, ".reports.committee");
        uint256[] memory epochs = json_.parseJsonUintArray(json, ".reports.epoch");
        uint256[] memory rounds = json_.parseJsonUintArray(json, ".reports.round");
        uint256[] memory times = json_.parseJsonUintArray(json, ".reports.time");
        uint256[] memory sizes = json_.parseJsonUintArray(json, ".reports.n");
        uint256[] memory places = json_.parseJsonUintArray(json, ".reports.place");
        bytes[] memory lists = json_.parseJsonBytesArray(json, ".reports.list");
        bytes32[] memory payloads = vm.parseJsonBytes32Array(json, ".reports.payload");
        bool[] memory shown = json_.parseJsonBoolArray(json, ".reports.shown");
        bytes32[] memory sworn = vm.parseJsonBytes32Array(json, ".reports.sworn");
        uint256[] memory findings = json_.parseJsonUintArray(json, ".reports.finding");
        bool[] memory wholes = json_.parseJsonBoolArray(json, ".reports.whole");
        eq(lists.length, 96, "reports read");
        for (uint256 i; i < lists.length; ++i) {
            SignedReport memory r;
            r.committee = committees[i];
            (r.epoch, r.round, r.time) = (uint32(epochs[i]), uint64(rounds[i]), uint64(times[i]));
            (Finding finding, bool whole, bytes32 payload) =
                opener.judge(r, sizes[i], places[i], lists[i], sworn[i], shown[i]);
            string memory name = string.concat(" of report ", vm.toString(i));
            eq(payload, payloads[i], string.concat("payload", name));
            eq(uint256(finding), findings[i], string.concat("finding", name));
            yes(whole == wholes[i], string.concat("wholeness", name));
        }
    }

    // ---------------------------------------------------------------------------------------- median

    function testFuzz_lowerMedian(int128[] memory some, int256 other) public pure {
        vm.assume(some.length != 0);
        int256[] memory v = new int256[](some.length % 40 + 1);
        for (uint256 i; i < v.length; ++i) {
            v[i] = some[i % some.length];
        }
        int256 m = Evidence.lowerMedian(v);
        eq(m, Reference.lowerMedian(v), "lower median");
        yes(Evidence.isLowerMedian(v, m), "is");
        if (other != m) yes(!Evidence.isLowerMedian(v, other), "another is not");
    }

    /// @dev Few different values, so that many are equal.
    function testFuzz_lowerMedianOfEquals(uint8[] memory some, uint8 other) public pure {
        int256[] memory v = new int256[](some.length % 40);
        for (uint256 i; i < v.length; ++i) {
            v[i] = int256(uint256(some[i] % 3)) - 1;
        }
        int256 guess = int256(uint256(other % 3)) - 1;
        bool want = v.length != 0 && Reference.lowerMedian(v) == guess;
        yes(Evidence.isLowerMedian(v, guess) == want, "is lower median");
    }

    function test_nothingHasNoMedian() public pure {
        yes(!Evidence.isLowerMedian(new int256[](0), 0), "of nothing");
    }

    function testFuzz_outcome(uint256 seed, uint8 size) public pure {
        uint256 f = 1 + size % 4;
        uint256 n = 3 * f + 1;
        uint256 count = 2 * f + 1 + (seed % (f + 1));
        Opened memory o;
        o.witnesses = new Witness[](count);
        o.observers = o.times = o.words = count;
        bytes32[] memory words = new bytes32[](count);
        for (uint256 i; i < count; ++i) {
            uint256 x = uint256(keccak256(abi.encode(seed, i)));
            if (x % 4 == 0) words[i] = bytes32((2 << 248) | ((1 + x % 255) << 240));
            else if (x % 9 != 1) words[i] = Reports.feedWord(uint256(int256(x >> 8) >> (x % 250)), 0);
            o.witnesses[i] = Witness(i + 1, 0, 0, words[i], true);
        }
        bytes32 want = Reference.outcome(words, f);
        eq(Evidence.outcome(o, n), want, "outcome");
        yes(Evidence.isOutcome(o, n, want) == (want != 0), "is the outcome");
        bytes32[4] memory others = [words[0], Evidence.HALTED, bytes32(0), bytes32(seed)];
        for (uint256 i; i < 4; ++i) {
            if (others[i] != want) yes(!Evidence.isOutcome(o, n, others[i]), "another is not");
        }
    }

    // ----------------------------------------------------------------------------------------- words

    /// @dev Exactly the words that jurat.Word.CheckObserved takes.
    function testFuzz_whatAnOracleMaySay(bytes32 word, uint8 tag, uint8 reason, int128 value) public pure {
        yes(Evidence.isObserved(Reports.feedWord(uint256(int256(value)), 0)), "a value");
        yes(Evidence.isObserved(0), "nothing");
        yes(Evidence.isObserved(bytes32((2 << 248) | (uint256(reason) << 240))) == (reason != 0), "a reason");
        yes(!Evidence.isObserved(Evidence.HALTED), "HALTED");
        bytes32 tagged = (word >> 8) | bytes32(uint256(tag) << 248);
        bool canonical = tagged == 0 || (tag == 1 && uint256(tagged) >> 128 == 1 << 120)
            || (tag == 2 && uint8(tagged[1]) != 0 && uint256(tagged) << 16 == 0);
        yes(Evidence.isObserved(tagged) == canonical, "any word");
        eq(Evidence.valueOf(Reports.feedWord(uint256(int256(value)), 0)), int256(value), "value");
    }

    // ---------------------------------------------------------------------------------------- the list

    function report() private pure returns (SignedReport memory r) {
        r.committee = "committee";
        (r.epoch, r.round, r.time) = (1, 65_537, 7);
    }

    /// @dev One observer, opened: one word and no path.
    function entry(uint16 member, uint64 time, bytes32 word) private pure returns (bytes memory) {
        return abi.encodePacked(member, uint8(1), time, bytes32("context"), uint8(1), word, uint8(0));
    }

    function list(uint16 count, bytes memory entries) private pure returns (bytes memory) {
        return abi.encodePacked(count, entries);
    }

    function fails(uint256 place, bytes memory l, bytes memory want) private {
        vm.expectRevert(want);
        opener.open(report(), 4, place, l);
    }

    function test_truncatedOrOverlong() public {
        bytes memory good = list(1, entry(1, 7, 0));
        eq(opener.open(report(), 4, 0, good).times, 1, "opened");
        for (uint256 size = 2; size < good.length; ++size) {
            bytes memory cut = new bytes(size);
            for (uint256 i; i < size; ++i) {
                cut[i] = good[i];
            }
            vm.expectRevert(); // garbled, or without the feed's word
            opener.open(report(), 4, 0, cut);
        }
        fails(0, bytes.concat(good, hex"00"), abi.encodeWithSelector(Evidence.Garble.selector));
        fails(0, "", abi.encodeWithSelector(Evidence.Garble.selector));
        fails(0, list(2, entry(1, 7, 0)), abi.encodeWithSelector(Evidence.Garble.selector));
        fails(0, list(0, entry(1, 7, 0)), abi.encodeWithSelector(Evidence.Garble.selector));
        // A count that would take more memory than the list has bytes.
        fails(0, list(65_535, entry(1, 7, 0)), abi.encodeWithSelector(Evidence.Garble.selector));
    }

    function testFuzz_unknownForms(uint8 form) public {
        bytes memory l = list(1, entry(1, 7, 0));
        l[4] = bytes1(form);
        if (form > 15 || (form != 0 && form & 1 == 0)) {
            fails(0, l, abi.encodeWithSelector(Evidence.Garble.selector));
        }
    }

    /// @dev Whatever bytes there are, the library reverts or reads them to the end: bounded by their length.
    function testFuzz_anyBytes(bytes memory l, uint16 place) public view {
        uint256 before = gasleft();
        try opener.open(report(), 4, place, l) {} catch {}
        yes(before - gasleft() < 100_000 + 2000 * l.length, "gas is bounded by the list");
    }

    function test_theFeedsWordMustBeInTheChunk() public {
        bytes memory l = list(1, entry(1, 7, 0));
        fails(1, l, abi.encodeWithSelector(Evidence.NotInChunk.selector, 1, 1));
        fails(31, l, abi.encodeWithSelector(Evidence.NotInChunk.selector, 31, 1));
        l[45] = bytes1(uint8(33));
        fails(0, l, abi.encodeWithSelector(Evidence.NotInChunk.selector, 0, 33));
        l[45] = bytes1(uint8(0));
        fails(0, l, abi.encodeWithSelector(Evidence.NotInChunk.selector, 0, 0));
    }

    /// @dev The index is hashed into a chunk's leaf: another place's chunk leads to another root, and so to
    /// another digest than the one that was signed.
    function test_anotherPlacesChunkIsNoOpening() public view {
        bytes32[] memory nodes = new bytes32[](2);
        nodes[0] = keccak256(bytes.concat(keccak256(abi.encode(0, bytes32("first")))));
        nodes[1] = keccak256(bytes.concat(keccak256(abi.encode(1, bytes32("second")))));
        nodes = Tree.build(nodes);
        bytes32 digest =
            Evidence.observation("committee", 1, 65_537, 1, 7, nodes[0], Evidence.NO_ONE_OFFS, "context");
        // (Neither word is canonical: it does not matter here.)
        bytes memory head = abi.encodePacked(uint16(1), uint8(1), uint64(7), bytes32("context"), uint8(1));
        bytes memory first = list(1, abi.encodePacked(head, bytes32("first"), uint8(1), nodes[1]));
        bytes memory second = list(1, abi.encodePacked(head, bytes32("second"), uint8(1), nodes[2]));
        eq(opener.open(report(), 4, 0, first).witnesses[0].digest, digest, "the first");
        eq(opener.open(report(), 4, 32, second).witnesses[0].digest, digest, "the second");
        yes(opener.open(report(), 4, 32, first).witnesses[0].digest != digest, "the first in the second's place");
        yes(opener.open(report(), 4, 0, second).witnesses[0].digest != digest, "the second in the first's place");
        // Nor can an inner node be a chunk: 64 bytes are hashed once there, and twice here.
        bytes memory inner = list(1, abi.encodePacked(head, nodes[2], uint8(0)));
        yes(opener.open(report(), 4, 0, inner).witnesses[0].digest != digest, "an inner node as a chunk");
    }
}

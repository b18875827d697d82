// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Faults} from "../src/Faults.sol";
import {IAgreements, Standing} from "../src/interfaces/IAgreements.sol";
import {ICommittees, SignedReport} from "../src/interfaces/ICommittees.sol";
import {IFaults, Oath, Signer, Sworn, Twin, Version} from "../src/interfaces/IFaults.sol";
import {IProofs, Shown} from "../src/interfaces/IProofs.sol";
import {Evidence} from "../src/libraries/Evidence.sol";
import {Terms} from "../src/libraries/Terms.sol";
import {Test} from "./kit/Test.sol";

/// @dev The cheatcodes that only this test uses.
interface VmLines {
    function split(string calldata text, string calldata by) external pure returns (string[] memory);
    function parseUint(string calldata text) external pure returns (uint256);
    function parseBytes(string calldata text) external pure returns (bytes memory);
    function readLine(string calldata path) external view returns (string memory);
    function skip(bool skipTest, string calldata reason) external;
}

/// @dev A call that a verdict made of Agreements.
struct Effect {
    string kind;
    address operator;
    uint256 amount;
    uint256 epoch;
    uint256 from;
}

/// @dev What the chain knows of the agreement at hand, and what was done to it.
contract Registry {
    uint256[4] private times; // activated, lockedUntil, from, to
    address[] private members;
    bytes32 private committee;
    bytes32[2] private keys; // the committee's, the referee's
    uint64 private expiry; // of the referee's
    Effect[] private effects;

    function set(uint256[4] calldata times_, address[] calldata members_, bytes32 committee_) external {
        (times, members, committee) = (times_, members_, committee_);
        delete effects;
    }

    function setKeys(bytes32 ours, bytes32 theirs, uint64 expiry_) external {
        (keys[0], keys[1], expiry) = (ours, theirs, expiry_);
    }

    function taken() external view returns (Effect[] memory) {
        return effects;
    }

    function idOf(Terms calldata) external pure returns (bytes32) {
        return bytes32(uint256(77));
    }

    function standingOf(bytes32) external view returns (Standing memory s) {
        (s.activated, s.lockedUntil) = (uint64(times[0]), uint64(times[1]));
        (s.firstEpoch, s.epoch) = (1, 1);
    }

    function stintOf(bytes32, uint32) external view returns (uint256, uint256) {
        return (times[2], times[3]);
    }

    function membersOf(bytes32, uint32) external view returns (address[] memory) {
        return members;
    }

    function keyOf(bytes32 asked, uint32) external view returns (bytes32, uint64) {
        return asked == committee ? (keys[0], type(uint64).max) : (keys[1], expiry);
    }

    function charge(bytes32, address operator, uint256 amount, address) external returns (uint256) {
        bool whole = amount == type(uint256).max;
        effects.push(Effect(whole ? "chargeWhole" : "charge", operator, whole ? 0 : amount, 0, 0));
        return amount;
    }

    function forfeit(Terms calldata, uint32 epoch, uint256 from, uint256 to) external returns (uint256) {
        effects.push(Effect("forfeit", address(0), to - from, epoch, from));
        return 0;
    }

    function stop(Terms calldata) external {
        effects.push(Effect("stop", address(0), 0, 0, 0));
    }
}

/// @dev A line's words, and which is next.
struct Line {
    string[] words;
    uint256 read;
}

/// @dev The vectors that core/evidence/vectors_test.go writes: what Go says of a proof, Faults says too, and makes
/// the same calls in the same order.
contract FaultsVectorsTest is Test {
    VmLines private constant lines_ = VmLines(address(vm));
    string private constant PROOFS = "../testdata/vectors/proofs.txt";
    address private constant DEMANDS = address(0x10e0);

    Registry private registry;
    Faults private faults;
    Terms private kept;

    function setUp() public {
        if (!vm.exists(PROOFS)) {
            lines_.skip(true, string.concat(PROOFS, " is not there: run this in a full checkout"));
        }
        registry = new Registry();
    }

    /// @dev Each line in a call of its own, whose memory is free again after it.
    function test_proofs() public {
        uint256 count;
        for (string memory line; bytes(line = lines_.readLine(PROOFS)).length != 0; ++count) {
            this.take(line, string.concat("line ", vm.toString(count + 1), ": "));
        }
        yes(count > 150, "lines read");
    }

    function take(string calldata text, string calldata place) external {
        Line memory line = Line(lines_.split(text, " "), 1);
        string memory what = string.concat(place, line.words[0]);
        bytes32 op = keccak256(bytes(line.words[0]));
        if (op == keccak256("terms")) {
            kept = abi.decode(blob(line), (Terms));
            return;
        }
        if (next(line) == 1) {
            faults = new Faults(IAgreements(address(registry)), ICommittees(address(registry)), DEMANDS);
        }
        readCase(line);
        bytes memory call = callOf(op, line);
        if (op == keccak256("Withheld")) vm.prank(DEMANDS);
        (bool ok, bytes memory reason) = address(faults).call(call);
        eq(ok ? "-" : ruleOf(bytes4(reason)), line.words[line.read++], what);
        Effect[] memory effects = ok ? registry.taken() : new Effect[](0);
        eq(effects.length, next(line), string.concat(what, ": effects"));
        for (uint256 i; i < effects.length; ++i) {
            eq(effects[i].kind, line.words[line.read++], what);
            eq(effects[i].operator, account(line), string.concat(what, ": operator"));
            eq(effects[i].amount, next(line), string.concat(what, ": amount"));
            eq(effects[i].epoch, next(line), string.concat(what, ": epoch"));
            eq(effects[i].from, next(line), string.concat(what, ": from"));
        }
        eq(line.read, line.words.length, string.concat(what, ": words read"));
    }

    function readCase(Line memory line) private {
        uint256[4] memory times;
        (times[0], times[1]) = (next(line), next(line));
        vm.warp(next(line));
        (times[2], times[3]) = (next(line), next(line));
        address[] memory members = new address[](next(line));
        for (uint256 i; i < members.length; ++i) {
            members[i] = account(line);
        }
        registry.set(times, members, kept.committee);
        bytes32 ours = hash(line);
        bytes32 theirs = hash(line);
        registry.setKeys(ours, theirs, uint64(next(line)));
    }

    // ---------------------------------------------------------------------------------------- proofs

    function callOf(bytes32 op, Line memory line) private view returns (bytes memory) {
        if (op == keccak256("ObservedTwice")) {
            (uint32 epoch, uint64 round, uint16 member) = whose(line);
            Version memory a = version(line);
            return abi.encodeCall(IFaults.observedTwice, (kept, epoch, round, member, a, version(line)));
        }
        if (op == keccak256("SworeTwice")) {
            (uint32 epoch, uint64 round, uint16 member) = whose(line);
            Oath memory a = oath(line);
            return abi.encodeCall(IFaults.sworeTwice, (kept, epoch, round, member, a, oath(line)));
        }
        if (op == keccak256("DoubleLeaf")) return doubleLeaf(line);
        if (op == keccak256("InvalidReport")) {
            Shown memory s = shown(line);
            return abi.encodeCall(IFaults.invalidReport, (kept, s, signers(line)));
        }
        if (op == keccak256("Withheld")) {
            return abi.encodeCall(IFaults.withheld, (kept, report(line), address(0x10d0)));
        }
        if (op == keccak256("Outlier")) {
            Shown memory s = shown(line);
            uint16 member = uint16(next(line));
            return abi.encodeCall(IFaults.outlier, (kept, s, member, blob(line)));
        }
        if (op == keccak256("Contradiction")) {
            Sworn memory ours = sworn(line);
            return abi.encodeCall(IFaults.contradicted, (kept, ours, sworn(line)));
        }
        revert Untrue("unknown proof");
    }

    function doubleLeaf(Line memory line) private view returns (bytes memory) {
        SignedReport memory r = report(line);
        uint8 kind = uint8(next(line));
        bytes32 subject = hash(line);
        Twin memory a = Twin(hash(line), path(line));
        Twin memory b = Twin(hash(line), path(line));
        return abi.encodeCall(IFaults.doubleLeaf, (kept, r, kind, subject, a, b, signers(line)));
    }

    // ---------------------------------------------------------------------------------------- reading

    function next(Line memory line) private pure returns (uint256) {
        return lines_.parseUint(line.words[line.read++]);
    }

    function hash(Line memory line) private pure returns (bytes32) {
        return bytes32(next(line));
    }

    function account(Line memory line) private pure returns (address) {
        return address(uint160(next(line)));
    }

    function blob(Line memory line) private pure returns (bytes memory) {
        return lines_.parseBytes(line.words[line.read++]);
    }

    function path(Line memory line) private pure returns (bytes32[] memory all) {
        all = new bytes32[](next(line));
        for (uint256 i; i < all.length; ++i) {
            all[i] = hash(line);
        }
    }

    function whose(Line memory line) private pure returns (uint32 epoch, uint64 round, uint16 member) {
        epoch = uint32(next(line));
        round = uint64(next(line));
        member = uint16(next(line));
    }

    function version(Line memory line) private pure returns (Version memory v) {
        v.time = uint64(next(line));
        v.values = hash(line);
        v.oneOffs = hash(line);
        v.context = hash(line);
        v.signature = blob(line);
    }

    function oath(Line memory line) private pure returns (Oath memory o) {
        o.digest = hash(line);
        o.context = hash(line);
        o.signature = blob(line);
    }

    function signers(Line memory line) private pure returns (Signer[] memory all) {
        all = new Signer[](next(line));
        for (uint256 i; i < all.length; ++i) {
            all[i].member = uint16(next(line));
            all[i].context = hash(line);
            all[i].signature = blob(line);
        }
    }

    function report(Line memory line) private pure returns (SignedReport memory r) {
        r.committee = hash(line);
        r.epoch = uint32(next(line));
        r.round = uint64(next(line));
        r.time = uint64(next(line));
        r.root = hash(line);
        r.r = account(line);
        r.s = next(line);
    }

    function shown(Line memory line) private pure returns (Shown memory s) {
        s.report = report(line);
        s.observers = blob(line);
        s.observersPath = path(line);
        s.word = hash(line);
        s.wordPath = path(line);
    }

    function sworn(Line memory line) private pure returns (Sworn memory s) {
        s.report = report(line);
        s.word = hash(line);
        s.path = path(line);
    }

    function ruleOf(bytes4 selector) private pure returns (string memory) {
        if (selector == IFaults.Same.selector) return "Same";
        if (selector == IFaults.AnswersOnly.selector) return "AnswersOnly";
        if (selector == IFaults.NothingWrong.selector) return "NothingWrong";
        if (selector == IFaults.NotOpened.selector) return "NotOpened";
        if (selector == IFaults.NoReferee.selector) return "NoReferee";
        if (selector == IFaults.NoValue.selector) return "NoValue";
        if (selector == IFaults.NotAsItShould.selector) return "NotAsItShould";
        if (selector == IFaults.TooCoarse.selector) return "TooCoarse";
        if (selector == IFaults.TooFar.selector) return "TooFar";
        if (selector == IFaults.WithinTolerance.selector) return "WithinTolerance";
        if (selector == IFaults.FewClose.selector) return "FewClose";
        if (selector == IProofs.NotActivated.selector) return "NotActivated";
        if (selector == IProofs.TooLate.selector) return "TooLate";
        if (selector == IProofs.WrongCommittee.selector) return "WrongCommittee";
        if (selector == IProofs.NotServed.selector) return "NotServed";
        if (selector == IProofs.NotPaidFor.selector) return "NotPaidFor";
        if (selector == IProofs.BadSignature.selector) return "BadSignature";
        if (selector == IProofs.NotInReport.selector) return "NotInReport";
        if (selector == IProofs.NoMember.selector) return "NoMember";
        if (selector == IProofs.NotSigned.selector) return "NotSigned";
        if (selector == IProofs.Proven.selector) return "Proven";
        if (selector == Evidence.Garble.selector) return "Garble";
        if (selector == Evidence.NotInChunk.selector) return "NotInChunk";
        return "another error";
    }
}

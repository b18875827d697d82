// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Acceptances} from "../src/Acceptances.sol";
import {Agreements, Places} from "../src/Agreements.sol";
import {Bonds} from "../src/Bonds.sol";
import {Deliveries} from "../src/Deliveries.sol";
import {Home, IAcceptances} from "../src/interfaces/IAcceptances.sol";
import {Account, IAgreements, Standing} from "../src/interfaces/IAgreements.sol";
import {IBonds} from "../src/interfaces/IBonds.sol";
import {ICommittees} from "../src/interfaces/ICommittees.sol";
import {IFeeds} from "../src/interfaces/IFeeds.sol";
import {IScorecards} from "../src/interfaces/IScorecards.sol";
import {Spec} from "../src/libraries/Specs.sol";
import {Clauses, Terms} from "../src/libraries/Terms.sol";
import {Test} from "./kit/Test.sol";

/// @dev The cheatcodes that only this test uses.
interface VmWords {
    function split(string calldata text, string calldata by) external pure returns (string[] memory);
    function parseUint(string calldata text) external pure returns (uint256);
    function readLine(string calldata path) external view returns (string memory);
    function parseBytes(string calldata text) external pure returns (bytes memory);
    function getNonce(address account) external view returns (uint64);
    function computeCreateAddress(address deployer, uint256 nonce) external pure returns (address);
    function fee(uint256 baseFee) external;
    function skip(bool skipTest, string calldata reason) external;
}

/// @dev What a step of a history shows the contracts of the chain: the committee, the lane, the records.
contract Stage {
    uint256 public immutable MAX_LAG;
    uint256 private lane;
    uint32 private epoch;
    uint64 private expiry;
    address[5] private operators;
    mapping(address operator => uint64[2]) private records;

    constructor(address[5] memory operators_, uint256 lag) {
        (operators, MAX_LAG) = (operators_, lag);
    }

    function show(uint256 lane_, uint256 epoch_, uint256 expiry_) external {
        (lane, epoch, expiry) = (lane_, uint32(epoch_), uint64(expiry_));
    }

    function record(address operator, uint256 rounds, uint256 observed) external {
        records[operator] = [uint64(rounds), uint64(observed)];
    }

    function current(bytes32) external view returns (uint32) {
        return epoch;
    }

    function keyOf(bytes32, uint32) external view returns (bytes32, uint64) {
        return (0, expiry);
    }

    /// @dev Odd epochs are of operators 1 to 4, even ones of 2 to 5.
    function membersOf(bytes32, uint32 epoch_) external view returns (address[] memory members) {
        members = new address[](4);
        for (uint256 i; i < 4; ++i) {
            members[i] = operators[i + (epoch_ + 1) % 2];
        }
    }

    function readBare(bytes32) external view returns (uint256) {
        return lane;
    }

    function deliver(bytes calldata delivery) external {
        lane = abi.decode(delivery, (uint256));
    }

    function tallyOf(bytes32, address operator) external view returns (uint64, uint64, uint64) {
        return (1, records[operator][0], records[operator][1]);
    }
}

/// @dev A well-behaved token without an end.
contract Plenty {
    mapping(address holder => uint256) private spent;
    mapping(address holder => uint256) private got;

    function balanceOf(address holder) external view returns (uint256) {
        return 1e50 + got[holder] - spent[holder];
    }

    function transferFrom(address from, address to, uint256 amount) external returns (bool) {
        spent[from] += amount;
        got[to] += amount;
        return true;
    }
}

/// @dev A line's words, and which is next.
struct Line {
    string[] words;
    uint256 read;
}

/// @dev The vectors that core/agreement/vectors_test.go writes: what Go says of terms, and what of an account
/// after each step of a random history, the contracts say too, to the unit.
contract AgreementsVectorsTest is Test {
    VmWords private constant words_ = VmWords(address(vm));

    address private constant CONSUMER = address(0x10c0);
    address private constant PROVER = address(0x10b0);
    address private constant STRANGER = address(0x10d0);
    address private constant SINK = address(0x10f0);
    address private constant VERDICTS = address(0x10e0);
    uint256 private constant DEPOSIT = 5000;

    string private constant TERMS = "../testdata/vectors/agreement.json";
    string private constant HISTORIES = "../testdata/vectors/agreement.txt";

    address[5] private operators;
    address[5] private owners;

    Stage private stage;
    Bonds private bonds;
    Agreements private agreements;
    Deliveries private deliveries;
    Terms private kept;
    bytes32 private id;

    function setUp() public {
        if (!vm.exists(TERMS)) {
            words_.skip(true, string.concat(TERMS, " is not there: run this in a full checkout"));
        }
        for (uint256 i; i < 5; ++i) {
            operators[i] = vm.addr(i + 1);
            owners[i] = address(uint160(0x10a1 + i));
        }
    }

    // ---------------------------------------------------------------------------------------- terms

    function hashOf(Terms calldata terms) external pure returns (bytes32) {
        return Clauses.hash(terms);
    }

    function check(Terms calldata terms) external pure {
        Clauses.check(terms);
    }

    function test_terms() public view {
        string memory json = vm.readFile(TERMS);
        bytes32 separator = keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                ),
                keccak256("Jurat"),
                keccak256("1"),
                vm.parseJsonUint(json, ".domain.chain"),
                vm.parseJsonAddress(json, ".domain.agreements")
            )
        );
        uint256 i;
        for (string memory key; bytes(key = element(json, ".terms", i)).length != 0; ++i) {
            Terms memory terms = abi.decode(vm.parseJsonBytes(json, string.concat(key, ".encoded")), (Terms));
            bytes32 hash = this.hashOf(terms);
            eq(hash, vm.parseJsonBytes32(json, string.concat(key, ".hash")), key);
            bytes32 digest = keccak256(abi.encodePacked(hex"1901", separator, hash));
            eq(digest, vm.parseJsonBytes32(json, string.concat(key, ".id")), "id");
            checkRefusal(terms, vm.parseJsonString(json, string.concat(key, ".refused")));
        }
        yes(i > 40, "terms read");
    }

    /// @dev Clauses.check refuses just what Go refuses, for the same clause.
    function checkRefusal(Terms memory terms, string memory want) private view {
        string memory got = "";
        try this.check(terms) {}
        catch (bytes memory reason) {
            bytes4 selector = bytes4(reason);
            string memory clause = "activateBefore";
            if (selector != Clauses.WindowsOverlap.selector) {
                bytes memory operands = new bytes(reason.length - 4);
                for (uint256 i; i < operands.length; ++i) {
                    operands[i] = reason[i + 4];
                }
                clause = abi.decode(operands, (string));
            }
            got = string.concat(ruleOf(selector), " ", clause);
        }
        eq(got, want, "refusal");
    }

    // ---------------------------------------------------------------------------------------- histories

    /// @dev Each line in a call of its own, whose memory is free again after it.
    function test_histories() public {
        uint256 lines;
        for (string memory line; bytes(line = words_.readLine(HISTORIES)).length != 0; ++lines) {
            this.take(line, string.concat("line ", vm.toString(lines + 1), ": "));
        }
        yes(lines > 500, "lines read");
    }

    /// @dev A fresh deployment for a history, with every operator's bond.
    function build(Line memory line) private {
        kept = abi.decode(words_.parseBytes(line.words[line.read++]), (Terms));
        Plenty plenty = new Plenty();
        vm.etch(kept.token, address(plenty).code);
        uint256 challenge = next(line);
        uint256 record = next(line);
        stage = new Stage(operators, next(line));
        address predicted = words_.computeCreateAddress(address(this), words_.getNonce(address(this)) + 3);
        bonds = new Bonds(address(plenty), SINK, 1000, predicted);
        ICommittees committees = ICommittees(address(stage));
        IFeeds feeds = IFeeds(address(stage));
        Acceptances acceptances = new Acceptances(bonds, committees, feeds);
        deliveries = new Deliveries(IAgreements(predicted), committees, feeds);
        agreements = new Agreements(
            Places(
                bonds,
                acceptances,
                committees,
                feeds,
                IScorecards(address(stage)),
                VERDICTS,
                VERDICTS,
                address(deliveries),
                address(0)
            ),
            challenge,
            record
        );
        eq(address(agreements), predicted, "address");
        id = agreements.idOf(kept);
        for (uint256 i; i < 5; ++i) {
            bytes memory consent = sign(i + 1, consentTo(i));
            vm.prank(owners[i]);
            bonds.open(operators[i], consent);
            bonds.deposit(operators[i], DEPOSIT);
        }
    }

    function consentTo(uint256 i) private view returns (bytes32) {
        bytes32 separator = keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                ),
                keccak256("Jurat"),
                keccak256("1"),
                block.chainid,
                address(bonds)
            )
        );
        bytes32 hash =
            keccak256(abi.encode(keccak256("Bond(address operator,address owner)"), operators[i], owners[i]));
        return keccak256(abi.encodePacked(hex"1901", separator, hash));
    }

    function sign(uint256 key, bytes32 digest) private pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    /// @dev All members' acceptances, in the order of an epoch.
    function acceptancesOf(uint256 epoch) private view returns (bytes[] memory all) {
        all = new bytes[](4);
        for (uint256 i; i < 4; ++i) {
            all[i] = sign(i + 1 + (epoch + 1) % 2, id);
        }
    }

    // ---------------------------------------------------------------------------------------- a step

    function next(Line memory line) private pure returns (uint256) {
        return words_.parseUint(line.words[line.read++]);
    }

    /// @dev A line: "history", then its terms and windows; or a step. vectors_test.go says what the numbers are.
    function take(string calldata text, string calldata place) external {
        Line memory line = Line(words_.split(text, " "), 1);
        string memory what = string.concat(place, line.words[0]);
        bytes32 op = keccak256(bytes(line.words[0]));
        if (op == keccak256("history")) return build(line);
        vm.warp(next(line));
        words_.fee(next(line));
        uint256 before = next(line);
        uint256 lane = next(line);
        uint256 epoch = next(line);
        stage.show(before, epoch, next(line));
        for (uint256 i; i < 5; ++i) {
            string memory observed = line.words[line.read + 5];
            stage.record(operators[i], next(line), words_.parseUint(observed));
        }
        line.read += 5;
        (bool ok, bytes memory result) = address(this).call(callOf(op, epoch, lane, line));
        eq(ok ? "-" : ruleOf(bytes4(result)), line.words[line.read++], what);
        uint256 returned = next(line);
        if (ok) eq(abi.decode(result, (uint256)), returned, what);
        compare(line, what);
    }

    /// @dev The call that a step makes of this contract.
    function callOf(bytes32 op, uint256 epoch, uint256 lane, Line memory line)
        private
        view
        returns (bytes memory)
    {
        address who = address(uint160(next(line)));
        uint256 amount = next(line);
        uint256 from = next(line);
        uint256 to = next(line);
        uint32 meant = uint32(next(line));
        if (op == keccak256("activate")) return abi.encodeCall(this.activate, (epoch));
        if (op == keccak256("settle")) return abi.encodeCall(this.settle, ());
        if (op == keccak256("adopt")) return abi.encodeCall(this.adopt, (epoch));
        if (op == keccak256("topUp")) return abi.encodeCall(this.topUp, (amount));
        if (op == keccak256("end")) return abi.encodeCall(this.end, ());
        if (op == keccak256("stop")) return abi.encodeCall(this.stop, ());
        if (op == keccak256("deliver")) return abi.encodeCall(this.deliver, (who, lane));
        if (op == keccak256("pull")) return abi.encodeCall(this.pull, (meant, amount));
        if (op == keccak256("forfeit")) return abi.encodeCall(this.forfeit, (meant, from, to));
        if (op == keccak256("charge")) return abi.encodeCall(this.charge, (who, amount, false));
        if (op == keccak256("chargeWhole")) return abi.encodeCall(this.charge, (who, amount, true));
        if (op == keccak256("revoke")) return abi.encodeCall(this.revoke, (who));
        if (op == keccak256("release")) return abi.encodeCall(this.release, (who));
        revert Untrue("unknown step");
    }

    function activate(uint256 epoch) external returns (uint256) {
        Spec memory spec = Spec("BTC/USD", "BTC", "USD", 8, 0, 60, 5000);
        bytes[] memory acceptances = acceptancesOf(epoch);
        vm.prank(CONSUMER);
        agreements.activate(kept, spec, Home(0, 0, false), "", acceptances);
        return 0;
    }

    function settle() external returns (uint256) {
        agreements.settle(kept);
        return 0;
    }

    function adopt(uint256 epoch) external returns (uint256) {
        agreements.adopt(kept, acceptancesOf(epoch));
        return 0;
    }

    function topUp(uint256 amount) external returns (uint256) {
        agreements.topUp(kept, amount);
        return 0;
    }

    function end() external returns (uint256) {
        vm.prank(CONSUMER);
        agreements.end(kept, 0);
        return 0;
    }

    function stop() external returns (uint256) {
        vm.prank(VERDICTS);
        agreements.stop(kept);
        return 0;
    }

    function deliver(address who, uint256 lane) external returns (uint256) {
        Terms[] memory all = new Terms[](1);
        all[0] = kept;
        uint256 had = agreements.creditOf(kept.token, who);
        vm.prank(who);
        deliveries.deliver(all, abi.encode(lane));
        return agreements.creditOf(kept.token, who) - had;
    }

    function pull(uint32 epoch, uint256 bits) external returns (uint256) {
        uint256[] memory places = new uint256[](4);
        uint256 count;
        for (uint256 i; i < 4; ++i) {
            if (bits >> i & 1 != 0) places[count++] = i;
        }
        assembly ("memory-safe") {
            mstore(places, count)
        }
        (uint256 paid, uint256 refunded) = agreements.pull(kept, epoch, places);
        return paid + refunded;
    }

    function forfeit(uint32 epoch, uint256 from, uint256 to) external returns (uint256) {
        vm.prank(VERDICTS);
        return agreements.forfeit(kept, epoch, from, to);
    }

    function charge(address who, uint256 amount, bool whole) external returns (uint256) {
        vm.prank(VERDICTS);
        return agreements.charge(id, who, whole ? type(uint256).max : amount, PROVER);
    }

    function revoke(address who) external returns (uint256) {
        vm.prank(bonds.ownerOf(who));
        bonds.revoke(who);
        return 0;
    }

    function release(address who) external returns (uint256) {
        return bonds.release(id, who);
    }

    // ---------------------------------------------------------------------------------------- comparing

    function compare(Line memory line, string memory what) private view {
        Account memory account = agreements.accountOf(id);
        eq(account.escrowed, next(line), string.concat(what, ": escrowed"));
        eq(account.reimbursed, next(line), string.concat(what, ": reimbursed"));
        eq(account.paid, next(line), string.concat(what, ": paid"));
        eq(account.refunded, next(line), string.concat(what, ": refunded"));
        eq(account.remaining, next(line), string.concat(what, ": remaining"));
        Standing memory standing = agreements.standingOf(id);
        eq(standing.from, next(line), string.concat(what, ": from"));
        eq(standing.until, next(line), string.concat(what, ": until"));
        eq(standing.lockedUntil, next(line), string.concat(what, ": lockedUntil"));
        eq(standing.epoch, next(line), string.concat(what, ": epoch"));
        (uint256 from, uint256 to) = agreements.stintOf(id, standing.epoch);
        eq(from, next(line), string.concat(what, ": stint's from"));
        eq(to, next(line), string.concat(what, ": stint's to"));

        eq(agreements.creditOf(kept.token, CONSUMER), next(line), string.concat(what, ": consumer's credit"));
        for (uint256 i; i < 10; ++i) {
            address holder = i < 5 ? owners[i] : operators[i - 5];
            eq(
                agreements.creditOf(kept.token, holder),
                next(line),
                string.concat(what, ": credit ", vm.toString(i))
            );
        }
        eq(agreements.creditOf(kept.token, STRANGER), next(line), string.concat(what, ": stranger's credit"));
        for (uint256 i; i < 5; ++i) {
            (uint256 left,) = bonds.lockOf(id, operators[i]);
            eq(left, next(line), string.concat(what, ": lock ", vm.toString(i)));
            eq(bonds.bondOf(operators[i]), next(line), string.concat(what, ": bond ", vm.toString(i)));
        }
        eq(bonds.creditOf(PROVER), next(line), string.concat(what, ": bounties"));
        eq(bonds.creditOf(CONSUMER), next(line), string.concat(what, ": compensation"));
        eq(bonds.creditOf(SINK), next(line), string.concat(what, ": sunk"));
        eq(line.read, line.words.length, string.concat(what, ": numbers read"));
    }

    /// @dev `list[i]`, or "" where the list ends.
    function element(string memory json, string memory list, uint256 i) private view returns (string memory) {
        string memory key = string.concat(list, "[", vm.toString(i), "]");
        return vm.keyExistsJson(json, key) ? key : "";
    }

    function ruleOf(bytes4 selector) private pure returns (string memory) {
        if (selector == Clauses.Zero.selector) return "Zero";
        if (selector == Clauses.TooMuch.selector) return "TooMuch";
        if (selector == Clauses.TooLittle.selector) return "TooLittle";
        if (selector == Clauses.WindowsOverlap.selector) return "WindowsOverlap";
        if (selector == IAgreements.Over.selector) return "Over";
        if (selector == IAgreements.AdoptedAlready.selector) return "AdoptedAlready";
        if (selector == IAgreements.NotServed.selector) return "NotServed";
        if (selector == IAgreements.Nothing.selector) return "Nothing";
        if (selector == IAcceptances.Expired.selector) return "Expired";
        if (selector == IBonds.TooLittleFree.selector) return "TooLittleFree";
        if (selector == IBonds.OperatorRevoked.selector) return "OperatorRevoked";
        if (selector == IBonds.StillLocked.selector) return "StillLocked";
        if (selector == IBonds.NotLocked.selector) return "NotLocked";
        return "another error";
    }
}

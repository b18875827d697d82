// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ICommittees, Keygen} from "../src/interfaces/ICommittees.sol";
import {Schnorr} from "../src/libraries/Schnorr.sol";
import {Statements} from "../src/libraries/Statements.sol";
import {Assembly, Rotation} from "./kit/Assembly.sol";
import {Oracle} from "./kit/Oracle.sol";

contract CommitteesRegisterTest is Assembly {
    event log_named_uint(string name, uint256 value);

    function fails(Keygen memory k, bytes[] memory signatures, bytes memory want) private {
        vm.expectRevert(want);
        committees.register(k, signatures);
    }

    /// @dev With all signatures over just this keygen, so that nothing but the keygen is wrong.
    function fails(Keygen memory k, bytes memory want) private {
        fails(k, signaturesOf(1, k, 1, 0), want);
    }

    function test_foundsEpochOne() public {
        Keygen memory k = keygenOf(1, 7, EXPIRY);
        bytes32 id = Statements.committee(Oracle.session(k, 1, 0), k.key);
        bytes[] memory signatures = signaturesOf(1, k, 1, 0);

        vm.expectEmit();
        emit ICommittees.EpochStarted(id, 1, k.key, EXPIRY, k.transcript);
        eq(committees.register(k, signatures), id, "id");
        isAt(id, 1, k);
    }

    function test_ofAStrangerNothingIsKnown() public view {
        eq(committees.current(keccak256("stranger")), 0, "epoch");
        (bytes32 key, uint64 expiry) = committees.keyOf(keccak256("stranger"), 1);
        eq(key, 0, "key");
        eq(expiry, 0, "expiry");
        eq(committees.membersOf(keccak256("stranger"), 1).length, 0, "members");
    }

    // ------------------------------------------------------------------------------------------ shape

    function test_refusesSizesOtherThan3fPlus1() public {
        for (uint256 n; n < 33; ++n) {
            if (n >= 4 && n % 3 == 1) continue;
            fails(keygenOf(1, n, EXPIRY), err(ICommittees.BadSize.selector, n));
        }
    }

    function test_refusesEveryOtherThreshold() public {
        Keygen memory k = keygenOf(1, 10, EXPIRY);
        for (uint256 t; t < 12; ++t) {
            if (t == 7) continue;
            k.threshold = t; // 4, that is f + 1, among them
            fails(k, err(ICommittees.BadThreshold.selector, t, 7));
        }
        k.threshold = (1 << 255) + 7;
        fails(k, err(ICommittees.BadThreshold.selector, k.threshold, 7));
    }

    function test_refusesTheZeroMember() public {
        for (uint256 i; i < 4; ++i) {
            Keygen memory k = keygenOf(1, 4, EXPIRY);
            k.members[i] = address(0);
            fails(k, err(ICommittees.BadMember.selector, i));
        }
    }

    function test_refusesAMemberTwice() public {
        for (uint256 i; i < 7; ++i) {
            for (uint256 j; j < i; ++j) {
                Keygen memory k = keygenOf(1, 7, EXPIRY);
                k.members[i] = k.members[j];
                bytes[] memory signatures = signaturesOf(1, k, 1, 0);
                signatures[i] = signatures[j];
                fails(k, signatures, err(ICommittees.BadMember.selector, i));
            }
        }
    }

    function test_refusesWhatIsNoKey() public {
        Keygen memory k = keygenOf(1, 4, EXPIRY);
        bytes32 good = k.key;
        uint256[6] memory bad = [uint256(0), Schnorr.N, Schnorr.N + 1, type(uint256).max, 5, 7];
        for (uint256 i; i < bad.length; ++i) {
            k.key = bytes32(bad[i]); // no point has 5 or 7 as its x
            fails(k, err(ICommittees.BadKey.selector, bad[i]));
        }
        k.key = good;
        committees.register(k, signaturesOf(1, k, 1, 0));
    }

    /// @dev Older verifiers took only keys in the lower half of the order; half of all keys are not.
    function test_takesKeysOfBothHalves() public {
        uint256 low;
        uint256 high;
        for (uint256 crew = 1; low == 0 || high == 0; ++crew) {
            (, bytes32 px) = Oracle.key(secretOf(crew));
            if (uint256(px) > Schnorr.N / 2) ++high;
            else ++low;
            isAt(found(crew, 4), 1, keygenOf(crew, 4, EXPIRY));
        }
    }

    function test_refusesExpiriesPastOrTooFar() public {
        Keygen memory k = keygenOf(1, 4, EXPIRY);
        uint256 far = START + committees.MAX_TERM();
        uint64[5] memory bad = [0, uint64(START - 1), uint64(START), uint64(far + 1), type(uint64).max];
        for (uint256 i; i < bad.length; ++i) {
            k.expiry = bad[i];
            fails(k, err(ICommittees.BadExpiry.selector, bad[i]));
        }
        isAt(found(1, 4, uint64(START + 1)), 1, keygenOf(1, 4, uint64(START + 1)));
        isAt(found(2, 4, uint64(far)), 1, keygenOf(2, 4, uint64(far)));
    }

    // ------------------------------------------------------------------------------------- signatures

    function test_refusesOtherNumbersOfSignatures() public {
        Keygen memory k = keygenOf(1, 4, EXPIRY);
        bytes32 statement = Oracle.transcript(k, 1, 0);
        for (uint256 n; n < 6; ++n) {
            if (n == 4) continue;
            fails(k, Oracle.statements(100, n, statement), err(ICommittees.SignatureCount.selector, n, 4));
        }
    }

    /// @dev What can be wrong with the one signature at `i`; `kind` picks.
    function spoil(bytes[] memory signatures, uint256 i, uint256 kind, Keygen memory k) private pure {
        bytes memory good = signatures[i];
        (bytes32 r, bytes32 s, uint8 v) = parts(good);
        uint256 operator = 100 + i;
        if (kind == 0) signatures[i] = ""; // missing
        if (kind == 1) signatures[i] = signatures[(i + 1) % signatures.length]; // another member's
        if (kind == 2) signatures[i] = abi.encodePacked(r, bytes32(Schnorr.N - uint256(s)), v ^ 7); // 27 ↔ 28
        if (kind == 3) signatures[i] = abi.encodePacked(r, s, v - 27); // 0 or 1, as some libraries write
        if (kind == 4) signatures[i] = abi.encodePacked(r, s, v ^ 7); // the wrong one of 27 and 28
        if (kind == 5) signatures[i] = abi.encodePacked(r, s, uint8(29));
        if (kind == 6) signatures[i] = abi.encodePacked(r, s); // 64 bytes
        if (kind == 7) signatures[i] = abi.encodePacked(good, uint8(0)); // 66 bytes
        if (kind == 8) signatures[i] = abi.encodePacked(bytes32(0), s, v);
        if (kind == 9) signatures[i] = abi.encodePacked(r, bytes32(0), v);
        // Statements that the member did make, but of something else:
        if (kind == 10) signatures[i] = Oracle.statement(operator, Oracle.transcript(k, 2, 0));
        if (kind == 11) signatures[i] = Oracle.statement(operator, Oracle.transcript(k, 1, keccak256("x")));
        if (kind == 12) {
            bytes32 session = Oracle.session(k, 1, 0);
            signatures[i] = Oracle.statement(operator, Statements.committee(session, k.key));
        }
        if (kind >= 13) {
            Keygen memory other = Keygen(k.members, k.threshold, k.attempt, k.key, k.transcript, k.expiry);
            if (kind == 13) other.attempt ^= 1;
            if (kind == 14) other.transcript = keccak256("another transcript");
            if (kind == 15) other.expiry += 1;
            if (kind == 16) other.key = bytes32(uint256(other.key) ^ 1);
            if (kind == 17) other.threshold = 1;
            signatures[i] = Oracle.statement(operator, Oracle.transcript(other, 1, 0));
        }
    }

    uint256 private constant SPOILS = 18;

    function parts(bytes memory signature) private pure returns (bytes32 r, bytes32 s, uint8 v) {
        assembly ("memory-safe") {
            r := mload(add(signature, 0x20))
            s := mload(add(signature, 0x40))
            v := byte(0, mload(add(signature, 0x60)))
        }
    }

    function test_refusesEachSpoiltSignature() public {
        Keygen memory k = keygenOf(1, 4, EXPIRY);
        for (uint256 kind; kind < SPOILS; ++kind) {
            for (uint256 i; i < 4; ++i) {
                bytes[] memory signatures = signaturesOf(1, k, 1, 0);
                spoil(signatures, i, kind, k);
                fails(k, signatures, err(ICommittees.BadStatement.selector, i));
            }
        }
        committees.register(k, signaturesOf(1, k, 1, 0));
    }

    /// @dev Any size, any order of members, founding as long as nothing is spoilt.
    function testFuzz_anyOrder(uint256 size, uint256 order, uint256 victim, uint256 kind) public {
        uint256 n = 3 * bound(size, 1, 10) + 1;
        Keygen memory k = keygenOf(1, n, EXPIRY);
        uint256[] memory operators = new uint256[](n);
        for (uint256 i; i < n; ++i) {
            operators[i] = 100 + i;
        }
        for (uint256 i = n - 1; i > 0; --i) {
            uint256 j = uint256(keccak256(abi.encode(order, i))) % (i + 1);
            (operators[i], operators[j]) = (operators[j], operators[i]);
            (k.members[i], k.members[j]) = (k.members[j], k.members[i]);
        }
        bytes32 statement = Oracle.transcript(k, 1, 0);
        bytes[] memory signatures = new bytes[](n);
        for (uint256 i; i < n; ++i) {
            signatures[i] = Oracle.statement(operators[i], statement);
        }

        victim = bound(victim, 0, n - 1);
        bytes memory good = signatures[victim];
        spoil(signatures, victim, bound(kind, 0, 9), k);
        fails(k, signatures, err(ICommittees.BadStatement.selector, victim));

        signatures[victim] = good;
        isAt(committees.register(k, signatures), 1, k);
    }

    // ----------------------------------------------------------------------------------------- replay

    function test_refusesToFoundTwice() public {
        Keygen memory k = keygenOf(1, 4, EXPIRY);
        bytes[] memory signatures = signaturesOf(1, k, 1, 0);
        bytes32 id = committees.register(k, signatures);
        fails(k, signatures, abi.encodeWithSelector(ICommittees.Registered.selector, id));

        rotate(rotation(id, 1, 1, 2, 4));
        fails(k, signatures, abi.encodeWithSelector(ICommittees.Registered.selector, id));
    }

    /// @dev What was signed for a committee's second epoch founds nothing.
    function test_aSuccessorIsNoFounding() public {
        bytes32 id = found(1, 4);
        Rotation memory r = rotation(id, 1, 1, 2, 4);
        fails(r.keygen, r.signatures, err(ICommittees.BadStatement.selector, 0));
    }

    /// @dev Operators that sit in two committees: what they signed for one says nothing of the other.
    function test_sameMembersTwoCommittees() public {
        Keygen memory a = keygenOf(1, 4, EXPIRY);
        Keygen memory b = keygenOf(1, 4, EXPIRY);
        (, b.key) = Oracle.key(secretOf(2));
        bytes[] memory forA = signaturesOf(1, a, 1, 0);
        bytes32 idA = committees.register(a, forA);
        fails(b, forA, err(ICommittees.BadStatement.selector, 0));
        bytes32 idB = committees.register(b, signaturesOf(1, b, 1, 0));
        yes(idA != idB, "two committees with one id");
        isAt(idA, 1, a);
        isAt(idB, 1, b);
    }

    // -------------------------------------------------------------------------------------------- gas

    /// @dev Of the call alone, a margin above what it took when this was written; `forge test -vv` prints it.
    function test_gasOfRegister() public {
        costs(4, 200_000);
        costs(31, 600_000);
        costs(100, 2_200_000);
    }

    function costs(uint256 n, uint256 most) private {
        Keygen memory k = keygenOf(n, n, EXPIRY);
        bytes[] memory signatures = signaturesOf(n, k, 1, 0);
        uint256 before = gasleft();
        committees.register(k, signatures);
        uint256 used = before - gasleft();
        emit log_named_uint(string.concat("gas of register, n = ", vm.toString(n)), used);
        yes(used < most, "register costs more than it did");
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Case, Proofs} from "./Proofs.sol";
import {IAgreements, Standing} from "./interfaces/IAgreements.sol";
import {ICommittees, SignedReport} from "./interfaces/ICommittees.sol";
import {IFaults, Oath, Signer, Sworn, Twin, Version} from "./interfaces/IFaults.sol";
import {Shown} from "./interfaces/IProofs.sol";
import {Evidence, Finding, Opened, Witness} from "./libraries/Evidence.sol";
import {Reports} from "./libraries/Reports.sol";
import {Terms} from "./libraries/Terms.sol";

/// @title Faults
/// @notice {IFaults} is the manual.
/// @dev It calls Committees, and last of all Agreements: see each of the effects at the end.
contract Faults is IFaults, Proofs {
    address public immutable DEMANDS;

    // Kinds of what is proven once: part of the nullifier, keccak256(agreement, operator, kind, round, subject).
    uint256 private constant EQUIVOCATION = 1; // operator, round
    uint256 private constant CONDEMNED = 2; // report's digest
    uint256 private constant SIGNED = 3; // operator, report's digest
    uint256 private constant JOINT = 4; // start of the window, epoch
    uint256 private constant OUTLIER = 5; // operator, window
    uint256 private constant CONTRADICTION = 6; // window

    /// @dev Contradictions that are counted together.
    struct Samples {
        uint128 count;
        uint128 first; // the earliest, Unix seconds
    }

    mapping(bytes32 nullifier => bool) private proven;
    /// @dev By {_together}.
    mapping(bytes32 agreement => mapping(address operator => mapping(uint256 => uint256))) private outliers;

    mapping(bytes32 agreement => mapping(uint256 => Samples)) private contradictions;

    constructor(IAgreements agreements, ICommittees committees, address demands)
        Proofs(agreements, committees)
    {
        DEMANDS = demands;
    }

    // ================================================================================== equivocation

    /// @inheritdoc IFaults
    function observedTwice(
        Terms calldata terms,
        uint32 epoch,
        uint64 round,
        uint16 member,
        Version calldata a,
        Version calldata b
    ) external {
        if (a.values == b.values) revert Same(a.values);
        if (uint16(round) == 0) revert AnswersOnly(round);
        Case memory c = _case(terms, epoch, true);
        if (!_isPaidFor(c, a.time) && !_isPaidFor(c, b.time)) revert NotPaidFor(a.time, c.from, c.to);
        address operator = _member(c, member);
        _checkVersion(terms.committee, epoch, round, member, operator, a);
        _checkVersion(terms.committee, epoch, round, member, operator, b);
        _equivocated(c.id, operator, round);
    }

    /// @inheritdoc IFaults
    function sworeTwice(
        Terms calldata terms,
        uint32 epoch,
        uint64 round,
        uint16 member,
        Oath calldata a,
        Oath calldata b
    ) external {
        if (a.digest == b.digest) revert Same(a.digest);
        Case memory c = _case(terms, epoch, true);
        address operator = _member(c, member);
        bytes32 hash = Evidence.statement(terms.committee, epoch, round, a.digest, a.context);
        _checkSigned(member, operator, hash, a.signature);
        hash = Evidence.statement(terms.committee, epoch, round, b.digest, b.context);
        _checkSigned(member, operator, hash, b.signature);
        _equivocated(c.id, operator, round);
    }

    function _checkVersion(
        bytes32 committee,
        uint256 epoch,
        uint256 round,
        uint256 member,
        address operator,
        Version calldata v
    ) private pure {
        bytes32 hash =
            Evidence.observation(committee, epoch, round, member, v.time, v.values, v.oneOffs, v.context);
        _checkSigned(member, operator, hash, v.signature);
    }

    // ================================================================================== reports

    /// @inheritdoc IFaults
    function doubleLeaf(
        Terms calldata terms,
        SignedReport calldata report,
        uint8 kind,
        bytes32 subject,
        Twin calldata a,
        Twin calldata b,
        Signer[] calldata signers
    ) external {
        if (a.payload == b.payload) revert Same(a.payload);
        Case memory c = _case(terms, report.epoch, signers.length != 0 || terms.joint != 0);
        bytes32 digest = _checkReport(terms, c, report);
        _checkLeaf(report, Reports.leaf(kind, subject, a.payload), a.path);
        _checkLeaf(report, Reports.leaf(kind, subject, b.payload), b.path);
        bool[] memory named = _checkSigners(c, report, digest, signers);
        _condemn(terms, c, report, digest, Finding.Nothing, named, msg.sender);
    }

    /// @inheritdoc IFaults
    function invalidReport(Terms calldata terms, Shown calldata shown, Signer[] calldata signers) external {
        Case memory c = _case(terms, shown.report.epoch, true);
        bytes32 digest = _checkReport(terms, c, shown.report);
        Finding finding;
        {
            (Opened memory o, bool withWord) = _open(terms, c.members.length, shown);
            bool whole;
            (finding, whole) = Evidence.judge(shown.report.time, c.members.length, o, shown.word, withWord);
            if (finding == Finding.Nothing) {
                if (whole) revert NothingWrong();
                revert NotOpened(o.observers, o.times, o.words);
            }
        }
        bool[] memory named = _checkSigners(c, shown.report, digest, signers);
        _condemn(terms, c, shown.report, digest, finding, named, msg.sender);
    }

    /// @inheritdoc IFaults
    function withheld(Terms calldata terms, SignedReport calldata report, address prover) external {
        if (msg.sender != DEMANDS) revert NotDemands(msg.sender);
        // That it is signed, and of paid time, was checked when it was challenged.
        Case memory c = _case(terms, report.epoch, terms.joint != 0);
        bool[] memory named = new bool[](c.members.length);
        _condemn(terms, c, report, _digest(report), Finding.Nothing, named, prover);
    }

    /// @dev Which members are shown to have signed the report's digest.
    function _checkSigners(
        Case memory c,
        SignedReport calldata r,
        bytes32 digest,
        Signer[] calldata signers
    ) private pure returns (bool[] memory named) {
        named = new bool[](c.members.length);
        for (uint256 i; i < signers.length; ++i) {
            Signer calldata y = signers[i];
            address operator = _member(c, y.member);
            bytes32 hash = Evidence.statement(r.committee, r.epoch, r.round, digest, y.context);
            _checkSigned(y.member, operator, hash, y.signature);
            named[y.member - 1] = true;
        }
    }

    // ================================================================================== outliers

    /// @inheritdoc IFaults
    function outlier(Terms calldata terms, Shown calldata shown, uint16 member, bytes calldata signature)
        external
    {
        Case memory c = _case(terms, shown.report.epoch, true);
        address operator = _member(c, member);
        _checkReport(terms, c, shown.report);
        (Opened memory o, bool withWord) = _open(terms, c.members.length, shown);
        if (!withWord || !Evidence.isValue(shown.word)) revert NoValue(0);
        if (o.finding != Finding.Nothing) revert NotAsItShould(o.finding);
        int256 sworn = Evidence.valueOf(shown.word);
        Witness memory accused = _accused(o, member);
        int256 value = Evidence.valueOf(accused.word);

        uint256 t = shown.report.time;
        if (accused.time > t + terms.nearness || t > accused.time + terms.nearness) {
            revert TooFar(accused.time, t, terms.nearness);
        }
        uint256 allowed = terms.tolerance * _abs(sworn);
        if (allowed < 2e6) revert TooCoarse(sworn);
        if (_abs(value - sworn) * 1e6 <= allowed) revert WithinTolerance(value, sworn);
        uint256 close;
        for (uint256 i; i < o.times; ++i) {
            Witness memory w = o.witnesses[i];
            if (w.member == member || !Evidence.isValue(w.word)) continue;
            if (_abs(Evidence.valueOf(w.word) - sworn) * 2e6 <= allowed) ++close;
        }
        uint256 quorum = Evidence.quorum(c.members.length);
        if (close < quorum) revert FewClose(close, quorum);
        _checkSigned(member, operator, accused.digest, signature);

        uint256 window = accused.time / 1000 / terms.spacing;
        _once(_nullifier(c.id, operator, OUTLIER, window, 0));
        uint256 count = ++outliers[c.id][operator][_together(window, terms.samples)];
        emit Outlying(c.id, operator, shown.report.round, value, sworn);
        if (count % terms.samples == 0) {
            _charge(c.id, operator, terms.penalty, msg.sender);
        }
    }

    /// @dev The number that a window has in common with those that it is counted together with: the other ones of
    /// its parity among the same 4 · samples.
    function _together(uint256 window, uint256 samples) private pure returns (uint256) {
        return 2 * (window / (4 * samples)) + (window & 1);
    }

    function _accused(Opened memory o, uint256 member) private pure returns (Witness memory w) {
        for (uint256 i; i < o.times; ++i) {
            w = o.witnesses[i];
            if (w.member == member && Evidence.isValue(w.word)) return w;
        }
        revert NoValue(member);
    }

    // ================================================================================== referee

    /// @inheritdoc IFaults
    function contradicted(Terms calldata terms, Sworn calldata ours, Sworn calldata theirs) external {
        if (terms.referee == 0) revert NoReferee();
        Case memory c = _case(terms, ours.report.epoch, false);
        _checkReport(terms, c, ours.report);
        (, uint64 expiry) = _checkSworn(terms.referee, theirs.report);
        if (theirs.report.time / 1000 >= expiry) revert NotPaidFor(theirs.report.time, 0, expiry);
        int256 v = _valueOf(terms.feed, ours);
        int256 w = _valueOf(terms.refereeFeed, theirs);
        uint256 t = ours.report.time;
        if (theirs.report.time > t + terms.nearness || t > uint256(theirs.report.time) + terms.nearness) {
            revert TooFar(theirs.report.time, t, terms.nearness);
        }
        if (_abs(w - v) * 1e6 <= terms.tolerance * _abs(v)) revert WithinTolerance(w, v);

        t /= 1000;
        uint256 window = t / terms.spacing;
        _once(_nullifier(c.id, address(0), CONTRADICTION, window, 0));
        Samples storage s = contradictions[c.id][_together(window, terms.samples)];
        bool earlier = s.first == 0 || t < s.first;
        if (earlier) s.first = uint128(t);
        s.count += 1;
        emit Contradicted(c.id, ours.report.round, v, w);
        if (s.count == terms.samples || (s.count > terms.samples && earlier)) _forfeitFrom(terms, c.id, s.first);
    }

    function _valueOf(bytes32 feed, Sworn calldata y) private pure returns (int256) {
        _checkLeaf(y.report, Reports.leaf(Reports.FEED, feed, y.word), y.path);
        if (!Evidence.isValue(y.word)) revert NoValue(0);
        return Evidence.valueOf(y.word);
    }

    function _abs(int256 x) private pure returns (uint256) {
        return uint256(x < 0 ? -x : x);
    }

    // ================================================================================== reads

    /// @inheritdoc IFaults
    function condemned(bytes32 agreement, bytes32 digest) public view returns (bool) {
        return proven[_nullifier(agreement, address(0), CONDEMNED, 0, digest)];
    }

    /// @inheritdoc IFaults
    function outliersOf(bytes32 agreement, address operator, uint256 window, uint256 samples)
        external
        view
        returns (uint256)
    {
        return outliers[agreement][operator][_together(window, samples)];
    }

    // ================================================================================== effects

    function _nullifier(bytes32 id, address operator, uint256 kind, uint256 round, bytes32 subject)
        private
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(id, operator, kind, round, subject));
    }

    function _once(bytes32 nullifier) private {
        if (!_first(nullifier)) revert Proven(nullifier);
    }

    function _first(bytes32 nullifier) private returns (bool) {
        if (proven[nullifier]) return false;
        proven[nullifier] = true;
        return true;
    }

    /// @dev The call to Agreements stands here once: inlined at every fault, the contract outgrows EIP-170.
    function _charge(bytes32 id, address operator, uint256 amount, address prover) private {
        AGREEMENTS.charge(id, operator, amount, prover);
    }

    function _chargeWhole(bytes32 id, address operator, address prover) private {
        _charge(id, operator, type(uint256).max, prover);
    }

    function _equivocated(bytes32 id, address operator, uint64 round) private {
        _once(_nullifier(id, operator, EQUIVOCATION, round, 0));
        emit Equivocated(id, operator, round);
        _chargeWhole(id, operator, msg.sender);
    }

    /// @dev Takes the fees of every epoch that served from then on, and ends the agreement.
    function _forfeitFrom(Terms calldata terms, bytes32 id, uint256 from) private {
        Standing memory s = AGREEMENTS.standingOf(id);
        for (uint32 epoch = s.firstEpoch; epoch <= s.epoch; ++epoch) {
            (, uint256 to) = AGREEMENTS.stintOf(id, epoch);
            if (to > from) AGREEMENTS.forfeit(terms, epoch, from, block.timestamp);
        }
        AGREEMENTS.stop(terms);
    }

    /// @dev A report is condemned: who is named pays whole, the others jointly. What was charged before is not
    /// charged again, so proofs of one fault, or of several in one window, come to the same in any order.
    function _condemn(
        Terms calldata terms,
        Case memory c,
        SignedReport calldata report,
        bytes32 digest,
        Finding finding,
        bool[] memory named,
        address prover
    ) private {
        bytes32 nullifier = _nullifier(c.id, address(0), CONDEMNED, 0, digest);
        bool news = _first(nullifier);
        if (news) emit Condemned(c.id, digest, report.round, finding);
        for (uint256 i; i < named.length; ++i) {
            address operator = c.members[i];
            if (!named[i] || !_first(_nullifier(c.id, operator, SIGNED, 0, digest))) continue;
            news = true;
            emit Signed(c.id, operator, digest);
            _chargeWhole(c.id, operator, prover);
        }
        if (!news) revert Proven(nullifier);

        uint256 t = report.time / 1000;
        if (terms.joint == 0) {
            AGREEMENTS.forfeit(terms, report.epoch, t, t + 1); // of each period once, whoever asks
            return;
        }
        uint256 window = (t - c.from) / terms.period;
        if (!_first(_nullifier(c.id, address(0), JOINT, window, bytes32(uint256(report.epoch))))) return;
        for (uint256 i; i < named.length; ++i) {
            if (!named[i]) _charge(c.id, c.members[i], terms.joint, prover);
        }
    }
}

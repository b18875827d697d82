// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Finding} from "../libraries/Evidence.sol";
import {Terms} from "../libraries/Terms.sol";
import {SignedReport} from "./ICommittees.sol";
import {IProofs, Shown} from "./IProofs.sol";

/// @notice One of two observations that an operator signed for one round: see {Evidence}.
/// @param time Unix milliseconds. @param signature The operator's over the observation.
struct Version {
    uint64 time;
    bytes32 values;
    bytes32 oneOffs;
    bytes32 context;
    bytes signature;
}

/// @notice A statement that an operator signed: that `digest` is the one of a round.
struct Oath {
    bytes32 digest;
    bytes32 context;
    bytes signature;
}

/// @notice A member's statement over the digest of the report in question.
struct Signer {
    uint16 member;
    bytes32 context;
    bytes signature;
}

/// @notice One of two leaves of one kind and subject.
struct Twin {
    bytes32 payload;
    bytes32[] path;
}

/// @notice What a committee swore of a feed.
/// @param word The feed's payload. @param path From its leaf to the report's root.
struct Sworn {
    SignedReport report;
    bytes32 word;
    bytes32[] path;
}

/// @title Faults: proofs that an operator or a committee broke the rules, and what they cost.
/// @notice Anyone may bring a proof and gets its bounty. Every proof is checked here to the last bit and
/// settles in the same transaction; what all have in common is in {IProofs}. Nobody owns this contract.
///
/// | fault                | who pays                                                                      |
/// |----------------------|-------------------------------------------------------------------------------|
/// | {observedTwice}      | the operator, its whole lock                                                  |
/// | {sworeTwice}         | the operator, its whole lock                                                  |
/// | {doubleLeaf}         | members shown to have signed the report: their whole locks; all others: `joint` |
/// | {invalidReport}      | the same                                                                      |
/// | evidence withheld    | all: `joint`; see {IDemands}                                                  |
/// | {outlier}            | the operator, `penalty` for every `samples` outliers                          |
/// | {contradicted}       | all: the agreement's fees from the first sample on, and it ends               |
///
/// Penalties accumulate to an operator's lock in the agreement and no further, and move no other lock. So the
/// order of proofs does not change what they come to. `joint`, or where the terms name none, one period's
/// fees, is taken at most once for each period of pay in which reports were condemned and each epoch: that
/// is the most that an operator can lose by what others of its committee signed.
///
/// ## Who can be made to pay whole
///
/// Only who signed it himself. An operator that follows the rules signs one observation and one digest a round
/// (a crash, a restart or a retry included: the record is durable before the signature exists), and a digest
/// only if it follows from observations that it holds and has checked. So no two of its signatures differ in
/// what is compared here, and no report that it signed shows a {Finding}. That an evidence leaf lists it proves
/// nothing against it, for 2f + 1 others could list anything: {outlier} asks for its own signature.
///
/// ## What is not provable
///
/// That a report lacks the feed's leaf (absence has no path; staleness speaks for itself). That an observation
/// is a lie. That observers' signatures behind a report exist: 2f + 1 colluding operators can swear what they
/// want, and need nobody's false observation for it. What they cannot do is to show evidence for what does not
/// follow from it.
///
/// **Rounds.** A round whose low 16 bits are 0 is none of the protocol's: operators answer demands in it, as
/// often as they like ({IDemands}). Two observations of such a round prove nothing.
interface IFaults is IProofs {
    // -------------------------------------------------------------------------------------------- errors

    /// @notice Nothing that is compared differs: retries, times, scalars and commitments never count.
    error Same(bytes32 what);
    /// @notice The round is for answers to demands, which may be given again.
    error AnswersOnly(uint64 round);
    /// @notice What was shown is as it should be.
    error NothingWrong();
    /// @notice As far as it was opened all is as it should be; a verdict takes more.
    error NotOpened(uint256 observers, uint256 times, uint256 words);
    /// @notice The terms name no referee.
    error NoReferee();
    /// @notice Only {IDemands} may say that.
    error NotDemands(address caller);
    /// @notice That member's observation is not among those opened, has no value, or the sworn word is none.
    error NoValue(uint256 member);
    /// @notice The two times (Unix milliseconds) are further apart than the terms allow for a comparison.
    error TooFar(uint256 a, uint256 b, uint256 nearness);
    /// @notice The value is within the tolerance of the sworn one.
    error WithinTolerance(int256 value, int256 sworn);
    /// @notice The report's own observers show that it is no yardstick: prove that instead.
    error NotAsItShould(Finding finding);
    /// @notice Half the tolerance of the sworn value is less than one unit of its last decimal: rounding would be an
    /// outlier.
    error TooCoarse(int256 sworn);
    /// @notice Fewer than 2f + 1 others lie within half the tolerance: it may be the sworn value that is off.
    error FewClose(uint256 got, uint256 wanted);

    // -------------------------------------------------------------------------------------------- events

    /// @notice An operator signed two of what it may sign one of.
    event Equivocated(bytes32 indexed agreement, address indexed operator, uint64 indexed round);
    /// @notice A report is condemned.
    /// @param finding What its observers show; `Nothing` for a double leaf or evidence withheld.
    event Condemned(bytes32 indexed agreement, bytes32 indexed digest, uint64 indexed round, Finding finding);
    /// @notice An operator is shown to have signed a report that is condemned.
    event Signed(bytes32 indexed agreement, address indexed operator, bytes32 indexed digest);
    /// @notice An operator's observation was an outlier; every `samples`-th of the same `parity` costs.
    event Outlying(
        bytes32 indexed agreement, address indexed operator, uint64 indexed round, int256 value, int256 sworn
    );

    /// @notice The referee swore another value at nearly the same time; the `samples`-th in windows of one parity
    /// ends the agreement.
    event Contradicted(bytes32 indexed agreement, uint64 indexed round, int256 value, int256 referee);

    // ---------------------------------------------------------------------------------------------- ways

    /// @notice One operator signed two observations of one round with different values. Different times,
    /// one-off subjects or contexts are no fault. One of them is dated in paid time.
    function observedTwice(
        Terms calldata terms,
        uint32 epoch,
        uint64 round,
        uint16 member,
        Version calldata a,
        Version calldata b
    ) external;

    /// @notice One operator stated two digests of one round: as a leader's proposals, as partial signatures, or as
    /// readiness to sign. A statement has no date: in the epochs that the agreement spans, any round counts.
    function sworeTwice(
        Terms calldata terms,
        uint32 epoch,
        uint64 round,
        uint16 member,
        Oath calldata a,
        Oath calldata b
    ) external;

    /// @notice A report has two different leaves of one kind and subject.
    /// @param signers Members' statements over the report's digest; more can be brought later.
    function doubleLeaf(
        Terms calldata terms,
        SignedReport calldata report,
        uint8 kind,
        bytes32 subject,
        Twin calldata a,
        Twin calldata b,
        Signer[] calldata signers
    ) external;

    /// @notice A report does not follow from the observations that it commits to. What can show it is a
    /// {Finding}; few observers or their disorder need no opening, a foreign or garbled one that one, a wrong time
    /// all observers' times, and a wrong outcome all their words and the report's.
    /// @param signers As in {doubleLeaf}.
    function invalidReport(Terms calldata terms, Shown calldata shown, Signer[] calldata signers) external;

    /// @notice An observation of `member` is an outlier. With v its value and w the sworn one: |v − w| · 10^6 >
    /// tolerance · |w|, while of at least 2f + 1 other observers of the report |v' − w| · 2 · 10^6 ≤ tolerance · |w|,
    /// and its time is within `nearness` of the report's. So while honest oracles are within half the tolerance
    /// of each other, none is an outlier, whatever f others say. Silence and reasons never are.
    ///
    /// Where half the tolerance is less than one unit of the last decimal, nothing is compared.
    ///
    /// Samples are counted by windows of `spacing` seconds of Unix time, one for each, even and odd windows apart;
    /// so any two that are counted together are more than `spacing` apart, whoever brings them in whatever
    /// order, and nobody can spoil a window by a sample of his choice. They are counted together within
    /// 4 · `samples` windows and no further: a fault is something lasting, not three bad moments in a year.
    /// Every `samples`-th costs `penalty`.
    /// @param signature The accused operator's own over its observation.
    function outlier(Terms calldata terms, Shown calldata shown, uint16 member, bytes calldata signature)
        external;

    /// @notice The terms' referee swore a value w of its feed while the committee swore v, with |v − w| · 10^6 >
    /// tolerance · |v|, and the two reports within `nearness` of each other. Samples are counted as in {outlier}, by
    /// the committee's time. The `samples`-th forfeits the fees from the first of those on, and ends the agreement;
    /// a sample that turns up later and is earlier forfeits from there. No bond moves: who is right is not proven.
    /// @param ours A report of the agreement's committee, of paid time.
    /// @param theirs A report of the referee, of any of its epochs, dated before its key expired.
    function contradicted(Terms calldata terms, Sworn calldata ours, Sworn calldata theirs) external;

    /// @notice Only {IDemands}: nobody answered a challenge of this report with its evidence. It is condemned
    /// like an invalid report of which no signer is shown.
    /// @param prover Who challenged.
    function withheld(Terms calldata terms, SignedReport calldata report, address prover) external;

    // --------------------------------------------------------------------------------------------- reads

    /// @notice Whether a report, by its digest, was condemned for an agreement.
    function condemned(bytes32 agreement, bytes32 digest) external view returns (bool);

    /// @notice How many outliers of an operator are counted together with one of that window (Unix seconds divided
    /// by `spacing`). @param samples The terms'.
    function outliersOf(bytes32 agreement, address operator, uint256 window, uint256 samples)
        external
        view
        returns (uint256);
}

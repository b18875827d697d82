// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Finding} from "../libraries/Evidence.sol";
import {Terms} from "../libraries/Terms.sol";
import {SignedReport} from "./ICommittees.sol";
import {Reply} from "./IFeeds.sol";
import {IProofs, Shown} from "./IProofs.sol";
import {State} from "./IRequests.sol";

/// @title Demands: what is asked of a committee on chain, and what silence costs.
/// @notice Anyone may ask, against a deposit in the chain's coin, and gets the bounties of what comes of it.
/// Deposits are credits in the end, and pulled. Nobody owns this contract.
///
/// ## A demand: answer, the feed is late
///
/// **{demand}** is possible where the agreement's lane is older than its heartbeat and Feeds' grace, in paid
/// time, in a block whose base fee is at most the terms' cap. Not where the lane is HALTED: that the oracles have
/// no value is no breach.
///
/// **An answer** is a {Reply}, an observation that an operator signs by its own key for the round
/// `opened · 2^16`, dated after the demand: no leader, no quorum and no group key is needed for it, so an operator
/// can always give one. Anyone can post any operators' answers together, {answer}; each earns its poster an n-th
/// of the deposit. 2f + 1 of them also settle the feed: {IFeeds-settle} takes the very same.
///
/// **{conclude}**: a demand is *met* as soon as the lane has an answer that was within the heartbeat when
/// the demand was made, by delivery or settlement; then nobody pays. It is *void* where the epoch rotated, expired
/// or ended its paid time before the demand was due. It is *unmet* when the terms' grace has passed in seconds and
/// in blocks with a base fee of at most the cap: each operator that did not answer pays the terms' penalty, of
/// which the demander gets the bounty. Blocks are counted by {tick}, at most one each block, by anyone: a spike
/// of fees counts against nobody. What is left of the deposit goes back.
///
/// An agreement has one demand at a time, and a heartbeat at least between two.
///
/// **{demandAnswer}** is the same for a request of the agreement's consumer that stands unanswered when its deadline and
/// the terms' grace are over; of agreements whose `deadline` is 0 none can be demanded. It calls the roll: what
/// was asked is answered no more, but each operator shows that it is there by an answer as above, whose subject is the
/// request's id; that there is no value, it says by its reason. Who does not pays the penalty. A sworn failure is an answer: a
/// request that failed is not unanswered. One that was answered within the grace of {IRequests} after all is met.
///
/// ## A challenge: show the evidence
///
/// **{challenge}** is possible against a report of an agreement whose word of the feed is what its lane holds now,
/// not older than half of {IAgreements-CHALLENGE_WINDOW}. (Members keep the evidence of every report for as long as
/// the whole window, and of delivered ones longer. Without that limit, a report that was never delivered but swears
/// the same word in the same second could be brought after its evidence was rightly dropped.)
///
/// **{defend}**: anyone shows the evidence: all observers, opened, from which the report follows. That costs no
/// bond, and the deposit is the defender's: it is set to cover the gas, up to the terms' base-fee cap. The
/// same report cannot be challenged again.
///
/// If the evidence shows that the report is invalid, {IFaults-invalidReport} takes it, and the deposit goes
/// back to the challenger by {resolve}. If nobody shows anything for half the window, {resolve} has the report
/// condemned as an invalid one of which no signer is shown: silence never costs less. (It does not cost whole
/// locks either: who signed a valid report and then lost its evidence has lied to nobody.)
///
/// An agreement has one challenge at a time. Whoever finds it taken by a challenge that he has the evidence
/// for can defend, and challenge in the same transaction.
interface IDemands is IProofs {
    // -------------------------------------------------------------------------------------------- errors

    /// @notice The lane's answer, of `time` (Unix seconds), or the request's, due then, is not late before `lateFrom`.
    error NotLate(uint256 time, uint256 lateFrom);
    /// @notice The committee swore that it has no value: no breach.
    error LaneHalted(bytes32 ref);
    /// @notice That contract is not one whose requests are answered under agreements here.
    error NotRequests(address requests);
    /// @notice The request was never asked by the terms' consumer, or is answered, or refunded; or the terms cover none.
    error NotUnanswered(bytes32 request, State state);
    /// @notice The block's base fee is above the terms' cap (wei).
    error FeesTooHigh(uint256 baseFee, uint256 cap);
    /// @notice The epoch of the agreement is not the committee's current one, or its paid time ends before a demand
    /// would be due (Unix seconds).
    error NoDuty(uint32 epoch, uint32 current, uint256 due, uint256 to);
    /// @notice The deposit must be at least that (wei).
    error DepositTooSmall(uint256 got, uint256 wanted);
    /// @notice One is open already, or was opened less than a heartbeat ago.
    error TooSoon(uint256 before);
    /// @notice No demand or challenge of this agreement is open, or another than this.
    error NotOpen(bytes32 agreement);
    /// @notice This block was counted, or enough were.
    error Counted(uint256 blocks);
    /// @notice The answer at that place is dated before the demand or to come, or says neither value nor reason.
    error BadReply(uint256 index);
    /// @notice All these operators have answered already.
    error NothingNew();
    /// @notice Not before then (Unix seconds), and not before so many blocks were counted.
    error TooEarly(uint256 due, uint256 blocks, uint256 wanted);
    /// @notice The lane does not hold this word of this time.
    error NotDelivered(bytes32 ref);
    /// @notice The report's evidence need not be kept any more: it was to be challenged until then (Unix seconds).
    error TooOld(uint256 until);
    /// @notice The report was defended or condemned before.
    error Judged(bytes32 digest);
    /// @notice The evidence does not clear the report: what was opened shows that, or not all was.
    error NotCleared(Finding finding);
    /// @notice Nothing is owed to the caller.
    error Nothing();
    /// @notice The recipient did not take the coins.
    error NotTaken(address to);

    // -------------------------------------------------------------------------------------------- events

    /// @notice Operators have `due` (Unix seconds) to answer, in round `opened << 16`.
    event Demanded(bytes32 indexed agreement, address indexed by, uint32 epoch, uint64 opened, uint256 due);
    event Answered(bytes32 indexed agreement, address indexed operator, uint64 opened, bytes32 word);
    /// @notice A demand was met, or void: nobody pays.
    event Met(bytes32 indexed agreement, uint64 opened, bool void);
    /// @notice A demand was unmet: so many operators did not answer.
    event Unmet(bytes32 indexed agreement, uint64 opened, uint256 silent);
    /// @notice The evidence of a report is to be shown by `due` (Unix seconds).
    event Challenged(
        bytes32 indexed agreement, bytes32 indexed digest, address indexed by, SignedReport report, uint256 due
    );
    event Defended(bytes32 indexed agreement, bytes32 indexed digest, address indexed by);
    /// @notice A challenge ended with the deposit going back. @param silent Whether nobody answered.
    event Resolved(bytes32 indexed agreement, bytes32 indexed digest, bool silent);
    event Claimed(address indexed holder, address indexed to, uint256 amount);

    // ------------------------------------------------------------------------------------------- demands

    /// @notice Demands an answer. The value sent is the deposit: at least what n answers cost at this block's base
    /// fee, {REPLY_GAS} each; what is more comes back.
    function demand(Terms calldata terms) external payable;

    /// @notice Calls the roll for a request that nobody answered. The deposit is as for {demand}.
    /// @param requests Where it was asked: one of the contracts named at deployment. @param asked `abi.encode` of the whole {Request}.
    function demandAnswer(Terms calldata terms, address requests, bytes calldata asked) external payable;

    /// @notice Counts this block, whose base fee is at most the cap.
    function tick(Terms calldata terms) external;

    /// @notice Operators' answers, posted by anyone. Those who have answered are passed over.
    function answer(Terms calldata terms, Reply[] calldata replies) external;

    /// @notice Ends a demand that is met, void or due.
    function conclude(Terms calldata terms) external;

    // ---------------------------------------------------------------------------------------- challenges

    /// @notice Challenges a delivered report. The value sent is the deposit: at least
    /// ({DEFENCE_GAS} + n · {OPENING_GAS}) · the terms' base-fee cap.
    /// @param word The feed's payload in it. @param path From its leaf to the report's root.
    function challenge(
        Terms calldata terms,
        SignedReport calldata report,
        bytes32 word,
        bytes32[] calldata path
    ) external payable;

    /// @notice Shows the evidence of the challenged report, whole.
    function defend(Terms calldata terms, Shown calldata shown) external;

    /// @notice Ends a challenge whose report was condemned, or which nobody answered in time.
    function resolve(Terms calldata terms, SignedReport calldata report, bytes32 word) external;

    // ------------------------------------------------------------------------------------------- credits

    /// @notice Pays out the caller's whole credit, to any address.
    function claim(address payable to) external returns (uint256 amount);

    // --------------------------------------------------------------------------------------------- reads

    /// @notice The open demand: who made it, when (Unix seconds), of whom, and how many blocks were counted and
    /// operators answered; `by` is 0 if none is open.
    function demandOf(bytes32 agreement)
        external
        view
        returns (address by, uint64 opened, uint32 epoch, uint256 blocks, uint256 answered);

    /// @notice The request that the newest demand is about; zeros if it is about the feed.
    function overdue(bytes32 agreement) external view returns (address requests, bytes32 id);

    /// @notice Whether a member answered the demand of an agreement that was opened then.
    function hasAnswered(bytes32 agreement, uint64 opened, uint256 member) external view returns (bool);

    /// @notice The open challenge: who made it and until when (Unix seconds) it is to be answered; zeros if none is.
    function challengeOf(bytes32 agreement) external view returns (address by, uint256 due);

    /// @notice What {claim} would pay, in wei.
    function creditOf(address holder) external view returns (uint256);

    /// @notice Gas that an answer earns, at the opening's base fee.
    function REPLY_GAS() external view returns (uint256);
    /// @notice Gas that a defence earns, and for each of n members, at the terms' cap: enough for 2,000 feeds.
    function DEFENCE_GAS() external view returns (uint256);
    function OPENING_GAS() external view returns (uint256);
}

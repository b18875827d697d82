// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Home} from "./IAcceptances.sol";
import {Spec} from "../libraries/Specs.sol";
import {Terms} from "../libraries/Terms.sol";

/// @dev Where an agreement stands. Times are Unix seconds; all zero if it was never activated.
/// @param activated When it was. @param from Where its paid time begins: then.
/// @param until Where its paid time ends. It moves, but never to before the block that moves it, so whether a
/// past moment was paid for never changes.
/// @param lockedUntil Until when the locks of the members of `epoch` hold, and proofs are taken.
/// @param firstEpoch The committee's epoch at activation. @param epoch The last that was adopted.
/// @param ended Whether the paid time is over.
struct Standing {
    uint64 activated;
    uint64 from;
    uint64 until;
    uint64 lockedUntil;
    uint32 firstEpoch;
    uint32 epoch;
    bool ended;
}

/// @dev An agreement's money, in units of its token: `escrowed = reimbursed + paid + refunded + remaining`.
struct Account {
    uint256 escrowed;
    uint256 reimbursed;
    uint256 paid;
    uint256 refunded;
    uint256 remaining;
}

/// @title Agreements: a consumer and a committee, bound to each other.
/// @notice A consumer and every operator of a committee sign the same {Terms}. One transaction then puts the
/// consumer's money in escrow and a bond of each operator under lock, or does nothing. Nobody owns this contract.
///
/// An agreement's id is the EIP-712 digest of its terms in this contract's domain ("Jurat", "1", chain, this), and
/// that digest is what all sign: so nothing signed here holds on another chain or under another deployment.
///
/// ## Its life
///
/// **Acceptance** is a signature that its operator gives to whom it likes, and takes back until it is used:
/// {IAcceptances} says how, and has all that must be true for an agreement to begin or to go on.
///
/// **{activate}** binds all at once: the consumer's money goes into escrow and a bond of each operator under lock.
/// It can happen from `start` on and before `activateBefore`, and once. The paid time begins there and then: no
/// operator has a duty before, so nothing that happened before is held against it.
///
/// **Paid time** ends at the earliest of `start + longest`, where the escrow is used up, and where {end} said.
/// The escrow buys `period` seconds for each `price`, less what deliveries were reimbursed. {topUp} extends it.
///
/// **Stints.** A committee's epoch serves one stint of the agreement, from its activation or adoption until the
/// paid time ends, its key expires, or the committee rotates. The chain does not say when a committee rotated, so
/// a stint lasts until somebody has that noted, by {settle} or any other call here. Until {adopt}, nothing is
/// earned. Adoption locks the bonds of joiners and makes those of stayers last as long as the new key. Who left
/// has its bond under lock until the time that was set while it served. Stayers sign nothing: so the committee's
/// list of feeds may grow at its end, but `place` must stay the feed's, or the agreement be ended first. A lock that
/// a verdict emptied is not filled up again; its operator keeps its seat until it is replaced or somebody ends.
///
/// **{end}**: the consumer or any operator of the stint ends the agreement with one period's notice. Nobody needs
/// to agree, and nobody can delay it.
///
/// ## What is earned
///
/// A second of a stint costs the consumer `price / period`, and is worth one n-th of it to each of n members, less
///
/// - *lateness*: the heartbeats by which answers came late in the lane ({Lanes}), counted there, plus those by
///   which the answer due is late by now;
/// - *halts*: from an answer HALTED, or from when the last call here saw one, until the next number. A halt that
///   no call here fell into is not noticed; one that was noticed lasts until a number that a call here sees: so
///   both sides have reason to call {settle}, which anyone may. Nobody is paid for a halt, and none is a breach;
/// - *forfeits*: periods that a verdict took, whatever else was lost in them;
/// - *absence*: the operator's share of all this is times `observed / rounds`, of what its scorecard gained since
///   the stint began. Without a newer card it is whole.
///
/// What lies before the paid time, after it, or between two stints counts for nothing in any of them.
///
/// Pay is computed from the stint's beginning each time, so when and how often it is pulled changes nothing. What
/// was earned can be pulled {RECORD_GRACE} seconds later, when the records of that time should have come. If
/// lateness, a forfeit or a worse record makes it less than what was pulled before, later pay makes up for it;
/// where no later pay comes, it is gone. {RECORD_GRACE} seconds after its stint a seat can be closed by one last
/// pull, and what it did not earn is then the consumer's. All can be pulled by anyone for anyone: an operator's
/// pay goes to its *owner's* credit, the rest to the consumer's.
///
/// What no stint can earn any more is the consumer's as soon as the paid time is over and somebody calls here.
///
/// ## Deliveries
///
/// Whoever delivers a due answer by {IDeliveries} is reimbursed `deliveryGas × min(base fee, baseFeeCap)` wei, in
/// the token at `rate`, out of what the paid time until now does not need: so the paid time ends earlier for it.
///
/// ## Trust
///
/// Verdicts come from {FAULTS} and {DEMANDS} alone, records from {SCORECARDS}; all are named at deployment, for
/// ever. Tokens and consumers are chosen by those who sign: a token that lies about balances harms those who
/// agreed on that token. All payments are credits that the holder pulls, to any address it names.
interface IAgreements {
    // -------------------------------------------------------------------------------------------- errors

    /// @notice This agreement is active already, or was.
    error ActivatedAlready(bytes32 id);
    /// @notice This agreement was never activated.
    error NotActivated(bytes32 id);
    /// @notice The paid time is over.
    error Over(bytes32 id, uint256 until);
    /// @notice The committee's epoch is the one that serves.
    error AdoptedAlready(bytes32 id, uint32 epoch);
    /// @notice That epoch never served this agreement.
    error NotServed(bytes32 id, uint32 epoch);
    /// @notice The caller is not the one that it must be.
    error NotYours(address caller);
    /// @notice Only {FAULTS}, {DEMANDS} and {CROSSINGS} may do that.
    error OnlyVerdicts(address caller);
    /// @notice Nothing is owed, or was given.
    error Nothing();

    // -------------------------------------------------------------------------------------------- events

    /// @notice An agreement is active: all its terms, which every later call needs.
    event Activated(
        bytes32 indexed id, bytes32 indexed committee, address indexed consumer, uint32 epoch, Terms terms
    );
    event Adopted(bytes32 indexed id, uint32 indexed epoch, uint256 lockedUntil);
    /// @notice An epoch's stint is over, as of `to` (Unix seconds).
    event StintOver(bytes32 indexed id, uint32 indexed epoch, uint256 to);
    event ToppedUp(bytes32 indexed id, address indexed from, uint256 amount, uint256 until);
    /// @notice Somebody who may ended the agreement, as of `until` (Unix seconds).
    event Ending(bytes32 indexed id, address indexed by, uint256 until);
    /// @notice The paid time is over, and the consumer was credited what no stint earned.
    event Closed(bytes32 indexed id, uint256 refunded);
    event Reimbursed(bytes32 indexed id, address indexed deliverer, uint256 amount);
    /// @notice An operator's owner was credited `amount`, and the consumer `refunded` if it was the last time.
    event Paid(
        bytes32 indexed id, address indexed operator, uint32 indexed epoch, uint256 amount, uint256 refunded
    );
    /// @notice So many seconds' pay of an epoch were forfeited.
    event Forfeited(bytes32 indexed id, uint32 indexed epoch, uint256 secs);
    event Claimed(address indexed token, address indexed holder, address indexed to, uint256 amount);

    // ---------------------------------------------------------------------------------------------- life

    /// @notice Binds all parties at once, or reverts. Anyone may send it.
    /// @dev An ERC-20 escrow comes from the consumer's allowance; a native one is the call's value, whoever sends.
    /// @param spec The feed's spec. @param home Where its lane is.
    /// @param consumerSignature The consumer's over the id; empty if the consumer sends this itself.
    /// @param acceptances Every member's signature over the id, in the committee's order, 65 bytes each.
    function activate(
        Terms calldata terms,
        Spec calldata spec,
        Home calldata home,
        bytes calldata consumerSignature,
        bytes[] calldata acceptances
    ) external payable returns (bytes32 id);

    /// @notice Goes on with the committee's current epoch. Anyone may send it, in the paid time.
    /// @param acceptances For each member of that epoch, in order, its signature over the id; ignored (and may be
    /// empty) for members who have a lock for this agreement.
    function adopt(Terms calldata terms, bytes[] calldata acceptances) external;

    /// @notice Adds to the escrow, in the paid time, from the caller. Anyone may.
    /// @param amount Units of the token; of the native coin, just the call's value.
    function topUp(Terms calldata terms, uint256 amount) external payable;

    /// @notice Ends the agreement one period from now, if it would not end earlier. Only the consumer, or a member
    /// of the epoch that serves (or last did), or the member's owner.
    /// @param place The member's place in the epoch, from 0; ignored for the consumer.
    function end(Terms calldata terms, uint256 place) external;

    // --------------------------------------------------------------------------------------------- money

    /// @notice Credits who delivered what the lane holds now, once for each answer. Only {DELIVERIES}.
    /// @return amount Units of the token; 0 where no stint goes on or nothing is to spare.
    function reimburse(Terms calldata terms, address deliverer) external returns (uint256 amount);

    /// @notice Notes what the chain shows now: lateness, a halt, a rotation, the end. Anyone may, at any time.
    function settle(Terms calldata terms) external;

    /// @notice Credits members of an epoch with what they earned, and closes their seats if it is the last time.
    /// Anyone may. Seats that were closed are passed over.
    /// @param places The members' places in the epoch, from 0.
    /// @return paid All credits to owners. @return refunded All to the consumer. In units of the token.
    function pull(Terms calldata terms, uint32 epoch, uint256[] calldata places)
        external
        returns (uint256 paid, uint256 refunded);

    /// @notice Pays out the caller's whole credit of a token (0: the native coin), to any address.
    function claim(address token, address to) external returns (uint256 amount);

    // ------------------------------------------------------------------------------------------ verdicts

    /// @notice Takes of one operator's lock: at most what is left of it, so all of it for the greatest amount. Only
    /// {FAULTS}, {DEMANDS} and {CROSSINGS}, who see to it that a proof works once and in time. Split as {IBonds} says.
    /// @return taken Units of the bond token; 0 if the operator has no lock here or its time is over.
    function charge(bytes32 id, address operator, uint256 amount, address prover)
        external
        returns (uint256 taken);

    /// @notice The same, with compensation not for the consumer but for whoever was harmed.
    function chargeFor(bytes32 id, address operator, uint256 amount, address prover, address harmed)
        external
        returns (uint256 taken);

    /// @notice Takes the pay of every period of an epoch's stint that [from, to) touches, each once. Periods are
    /// counted from the stint's beginning; what is not yet past is left alone. Only {FAULTS} and {DEMANDS}.
    /// @param from Unix seconds. @param to Unix seconds.
    /// @return fees What all members together would have had for the seconds taken now, in units of the token. It
    /// is the consumer's when the seats are closed.
    function forfeit(Terms calldata terms, uint32 epoch, uint256 from, uint256 to)
        external
        returns (uint256 fees);

    /// @notice Ends the paid time at once. Only {FAULTS} and {DEMANDS}.
    function stop(Terms calldata terms) external;

    // --------------------------------------------------------------------------------------------- reads

    /// @notice The id of terms: their EIP-712 digest here, which all parties sign.
    function idOf(Terms calldata terms) external view returns (bytes32 id);

    function standingOf(bytes32 id) external view returns (Standing memory);

    /// @notice When an epoch served: [from, to), Unix seconds; zeros if it never did. Of a stint that goes on, `to`
    /// is where it ends if nothing changes. A moment in the past that was within stays within.
    function stintOf(bytes32 id, uint32 epoch) external view returns (uint256 from, uint256 to);

    function accountOf(bytes32 id) external view returns (Account memory);

    /// @notice What {claim} would pay.
    function creditOf(address token, address holder) external view returns (uint256);

    // ---------------------------------------------------------------------------------------- immutables

    function BONDS() external view returns (address);
    function ACCEPTANCES() external view returns (address);
    function COMMITTEES() external view returns (address);
    function FEEDS() external view returns (address);
    function SCORECARDS() external view returns (address);
    function FAULTS() external view returns (address);
    function DELIVERIES() external view returns (address);
    function DEMANDS() external view returns (address);
    /// @notice See {ICrossings}.
    function CROSSINGS() external view returns (address);
    /// @notice Seconds after the evidence window, in which challenges that came in time are answered.
    function CHALLENGE_WINDOW() external view returns (uint256);
    /// @notice Seconds within which records of a time come.
    function RECORD_GRACE() external view returns (uint256);
}

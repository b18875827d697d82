// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Flaw} from "../libraries/Schnorr.sol";
import {SignedReport} from "./ICommittees.sol";

/// @notice An operator's record in a committee. All but `latency` is cumulative, since the first card.
/// @param period The card's number, consecutive from 1.
/// @param prior keccak256(abi.encode(card)) of the card before, 0 for the first.
/// @param rounds Rounds in which the operator was a member. @param observed Those whose evidence lists it.
/// @param signed Those in which its statement on the digest was seen.
/// @param outliers Observations beyond the tolerance. @param deliveries Those it paid for.
/// @param honoured Agreements that it served to their end. @param breached Those with a verdict against it.
/// @param latency Milliseconds from a round's opening to its observation, typically. NOT PROVABLE: members say so.
struct Card {
    bytes32 committee;
    address operator;
    uint24 period;
    bytes32 prior;
    uint40 rounds;
    uint40 observed;
    uint40 signed;
    uint32 outliers;
    uint32 deliveries;
    uint24 honoured;
    uint24 breached;
    uint32 latency;
}

/// @title Scorecards: what is on record of an operator.
/// @notice Each period the committee swears, for each operator, a leaf (kind 4, subject the operator's address as
/// a word, payload `keccak256(abi.encode(card))`). Anyone may bring it here. A card is taken only if it is one
/// right step from the card before: chained to it by its hash, the next in number, no counter less, and of the
/// rounds gained no more observed or signed than there were. A false step is refused, so nothing on record needs
/// disproving. If the committee swears two cards for one period, the first that is brought counts.
///
/// **Trust.** That the numbers are true is what 2f + 1 operators swear; anyone with the evidence of the rounds can
/// count them again. Cards of an epoch are taken until its key expires: the next epoch goes on with the chain.
interface IScorecards {
    // -------------------------------------------------------------------------------------------- errors

    /// @notice The report is of another committee than the card.
    error WrongCommittee(bytes32 report, bytes32 card);
    /// @notice The epoch's key expired then (Unix seconds), or there is no such epoch (0).
    error Expired(uint64 expiry);
    /// @notice The report is not signed by the epoch's key.
    error BadSignature(Flaw flaw);
    /// @notice The path does not lead from the card's leaf to the report's root.
    error NotInReport(bytes32 leaf, bytes32 root);
    /// @notice The card follows another than the last one here.
    error NotNext(uint256 period, bytes32 prior, uint256 lastPeriod, bytes32 last);
    /// @notice A counter is less than before.
    error Fell(string counter, uint256 from, uint256 to);
    /// @notice More rounds are observed or signed than were gained.
    error MoreThanRounds(string counter, uint256 gained, uint256 rounds);

    // -------------------------------------------------------------------------------------------- events

    /// @notice A card is on record.
    event Recorded(bytes32 indexed committee, address indexed operator, bytes32 indexed hash, Card card);

    // ---------------------------------------------------------------------------------------------- ways

    /// @notice Records a card.
    /// @param path From the card's leaf to the report's root, in sorted pairs.
    function record(SignedReport calldata report, bytes32[] calldata path, Card calldata card) external;

    // --------------------------------------------------------------------------------------------- reads

    /// @notice An operator's newest record in a committee; zeros if there is none. Cumulative over all that the
    /// committee ever swore of it: numbers never fall, and `observed ≤ rounds`.
    /// @param period The number of the record, consecutive from 1.
    /// @param rounds Rounds in which the operator was a member. @param observed Those it observed in.
    function tallyOf(bytes32 committee, address operator)
        external
        view
        returns (uint64 period, uint64 rounds, uint64 observed);

    /// @notice The hash of the last card, 0 if there is none.
    function lastOf(bytes32 committee, address operator) external view returns (bytes32 hash);

    /// @notice The last card's other counters.
    function countsOf(bytes32 committee, address operator)
        external
        view
        returns (uint256 signed, uint256 outliers, uint256 deliveries, uint256 honoured, uint256 breached);
}

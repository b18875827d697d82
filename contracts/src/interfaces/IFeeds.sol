// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Flaw} from "../libraries/Schnorr.sol";
import {Spec} from "../libraries/Specs.sol";

/// @dev What a feed can say of itself. Only `Fresh` comes with a number.
enum Status {
    Unknown, // no such home has been created
    Never, // created, but nothing has been delivered
    Fresh, // an answer within its heartbeat and the grace
    Stale, // an answer, but too old to be relied on
    Halted // the committee swore that it has no answer
}

/// @notice A feed's last answer with all that is known of it.
/// @param status Whether `value` may be used: only if it is `Fresh`.
/// @param value The answer, in units of 10^-decimals; 0 unless the status is `Fresh` or `Stale`.
/// @param updatedAt Unix seconds: when it was sworn, or now if the committee's clock is ahead of the chain.
/// @param round The feed's own round id: 1, 2, 3, … with no gaps.
/// @param heartbeat Seconds within which an answer is to be replaced.
/// @param lateness Whole heartbeats by which answers came late since the home was made; at most 127.
struct Answer {
    Status status;
    int256 value;
    uint256 updatedAt;
    uint256 round;
    uint256 heartbeat;
    uint256 lateness;
}

/// @title Feeds: the last answer of every feed, in one slot or in half of one.
/// @notice Anyone may deliver a leaf of a report that a committee signed. Nobody owns this contract, nothing
/// in it can be paused or changed, and no number comes out of it that a committee did not swear.
///
/// ## Homes and refs
///
/// A feed lives in a *home*, a storage slot that holds one feed or a pair. The slot's key is the hash of
/// committee, feed ids and ring length, so a home proves itself: anyone may create it, and who wants another
/// layout creates another home. A *ref* is the one word by which a feed is read: the home's key, plus 1 for
/// the second of a pair. {Lanes} has the bits.
///
/// A pair costs half as much to keep fresh and holds 52-bit answers (±2,251,799,813,685,247); a lone feed
/// holds any int128. A ring keeps past answers for {roundOf}, at 5,000 gas more for each delivery.
///
/// ## A delivery
///
/// A byte string, packed, big-endian; it is the same for {push}, {deliver} and {pull}:
///
/// ```
///   committee 32 ‖ epoch 4 ‖ round 8 ‖ time 8          the report, as it is signed; time in Unix milliseconds
///   expiry 5                                           of the epoch's key, Unix seconds
///   R 20 ‖ s 32                                        the committee's signature, see {Schnorr}
///   form 1                                             bit 7: many
///   … one or many
///
///   one   form: bit 0 pair, bit 1 second of the pair, bit 2 halted
///         ring 2 ‖ a 32 ‖ [b 32 if pair] ‖ [value 16 unless halted] ‖ proof 32·k
///
///   many  form: bit 0 page
///         page:   page 20 ‖ first 2 ‖ homes 2          homes `first` to `first + homes − 1` of that page
///         inline: homes 1 ‖ homes × (ring 2 ‖ a 32 ‖ b 32 or 0)
///         n 1 ‖ k 2
///         n × (head 2 ‖ [value])                       head: bit 15 wide, bit 14 halted, bits 13–1 which
///                                                      home, bit 0 second of the pair; value: 16 bytes if
///                                                      wide, none if halted, else 7; two's complement
///         flags ⌈(n + k − 1) / 8⌉                      one bit a hash, the first in the top bit
///         proof 32·k
/// ```
///
/// The many's proof is OpenZeppelin's multiproof and the entries are in its order of leaves. The root is not
/// sent: it follows from leaves and proof.
///
/// A *page* ({page}) lists homes, so that ids need not be sent each time. It needs no trust: a home is
/// addressed by the hash of what the page says, so a false page leads to homes that do not exist.
///
/// ## What is accepted
///
/// A report of the committee's current epoch as {sync} copied it from Committees, before the key's expiry,
/// no older than {MAX_LAG}, no further ahead of the block than {MAX_SKEW}; and of its leaves those that are
/// strictly newer (in seconds) than what is stored. {push} of one leaf reverts with the reason; otherwise a
/// leaf that cannot be stored is skipped.
///
/// A report that nobody has delivered yet is an option that its holder may use until {MAX_LAG}: consumers
/// for whom that is too long read with {latestWithin} or {pull}, which take a limit of their own.
interface IFeeds {
    // -------------------------------------------------------------------------------------------- errors

    /// @notice The delivery's bytes do not parse: truncated, too long, or with an unknown form.
    error Malformed();
    /// @notice The report, of `time` (Unix seconds), is older than `maxLag` seconds.
    error TooOld(uint256 time, uint256 maxLag);
    /// @notice The report, of `time` (Unix seconds), is more than `maxSkew` seconds ahead of the block.
    error TooNew(uint256 time, uint256 maxSkew);
    /// @notice No key is known here for that epoch and expiry. If Committees has it, call {sync}.
    error UnknownKey(bytes32 committee, uint256 epoch, uint256 expiry);
    /// @notice The epoch's key expired at `expiry` (Unix seconds): the committee must have rotated.
    error Expired(uint256 expiry);
    /// @notice The signature is not the committee's over this root: a wrong leaf, value or proof shows as
    /// `Mismatch` too.
    error BadSignature(Flaw flaw);
    /// @notice Nobody has created this home; see {create}.
    error NotCreated(bytes32 ref);
    /// @notice The leaf, of `time` (Unix seconds), is no newer than what is stored.
    error NotNewer(bytes32 ref, uint256 time, uint256 stored);
    /// @notice The value needs a whole slot; the home is a pair's.
    error DoesNotFit(bytes32 ref, int256 value);
    /// @notice The feed has used all its 2^28 − 1 round ids: create another home.
    error CountUsedUp(bytes32 ref);

    /// @notice The feed has no answer yet.
    error Never(bytes32 ref);
    /// @notice The last answer is too old to be relied on.
    error Stale(bytes32 ref, uint256 updatedAt, uint256 limit);
    /// @notice The committee swore at `since` (Unix seconds) that it has no answer.
    error Halted(bytes32 ref, uint256 since);
    /// @notice That answer has left the feed's ring, or was never given.
    error NotKept(bytes32 ref, uint256 round);
    /// @notice A pair must be of two different feeds.
    error SameFeed(bytes32 id);

    // -------------------------------------------------------------------------------------------- events

    /// @notice A home was made: what its key is the hash of, and the specs that its ids are the hashes of.
    /// @param specs One spec, or a pair's two.
    event Created(bytes32 indexed home, bytes32 indexed committee, uint16 ring, bytes32[] ids, Spec[] specs);
    /// @notice One answer was stored.
    /// @param answer value 128 ‖ the report's round 64 ‖ time 32 (Unix seconds) ‖ count 28 ‖ 0 3 ‖ halted 1.
    event Sworn(bytes32 indexed ref, bytes32 answer);
    /// @notice A delivery of many was taken.
    /// @param header round 64 ‖ time 64 (Unix milliseconds) ‖ stored 128: how many leaves were stored.
    /// @param entries From the delivery: which homes, and the entries with their values, as they were sent.
    event SwornMany(bytes32 indexed committee, bytes32 header, bytes entries);
    /// @notice A page of homes was written.
    event PageWritten(address indexed page);
    /// @notice The committee's current key was copied, and its earlier ones were retired.
    event Synced(bytes32 indexed committee, uint32 indexed epoch, bytes32 px, uint64 expiry);

    // ------------------------------------------------------------------------------------------ delivery

    /// @notice Delivers at the lowest cost: the delivery's bytes follow the selector directly, without ABI
    /// encoding (`abi.encodePacked(IFeeds.push.selector, delivery)`).
    /// @dev Of one leaf: reverts unless it is stored. Of many: leaves that cannot be stored are skipped.
    function push() external;

    /// @notice Delivers on behalf of another contract, which somebody may have outrun: leaves that are not
    /// newer are skipped, also of one.
    /// @return stored How many leaves were stored.
    function deliver(bytes calldata delivery) external returns (uint256 stored);

    /// @notice Delivers, then reads one feed: {deliver} and {latestWithin} in one call.
    /// @dev It matters not which feeds the delivery is of: the answer read is the stored one of `ref`, and
    /// reverts unless it is sworn, not halted and no older than `maxAge` seconds.
    function pull(bytes32 ref, uint256 maxAge, bytes calldata delivery)
        external
        returns (int256 value, uint256 updatedAt);

    // --------------------------------------------------------------------------------------------- homes

    /// @notice Makes the home of one feed (one spec) or of a pair (two), for anyone and once.
    /// @param ring How many past answers of each feed are kept: 0 for the cheapest delivery.
    /// @return home The home's key: the ref of the first feed; plus 1, that of the second.
    function create(bytes32 committee, Spec[] calldata specs, uint16 ring) external returns (bytes32 home);

    /// @notice Writes a page.
    /// @param records For each home `ring 2 ‖ a 32 ‖ b 32 or 0`, packed; at most 372 homes.
    /// @return page Its address, the same for the same records.
    function writePage(bytes calldata records) external returns (address page);

    /// @notice Copies the current key of a committee from Committees, and retires its earlier epochs.
    function sync(bytes32 committee) external;

    // --------------------------------------------------------------------------------------------- reads

    /// @notice The last answer. Reverts with {Never}, {Stale} or {Halted}; stale is an answer older than the
    /// feed's heartbeat and {GRACE}.
    /// @return value In units of 10^-decimals.
    /// @return updatedAt Unix seconds, never ahead of the block.
    function latest(bytes32 ref) external view returns (int256 value, uint256 updatedAt);

    /// @notice The last answer, with the reader's own limit of age, in seconds, in place of the heartbeat.
    function latestWithin(bytes32 ref, uint256 maxAge) external view returns (int256 value, uint256 updatedAt);

    /// @notice {latest} in the shape of AggregatorV3Interface, for the proxies.
    function latestRound(bytes32 ref)
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound);

    /// @notice The answer of a given round: the last one, or one of the `ring` before it. Reverts with
    /// {NotKept} for others and with {Halted} for a round without an answer. Age is the reader's affair.
    /// @param ring The ring length that the home was made with.
    function roundOf(bytes32 ref, uint256 ring, uint256 round)
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound);

    /// @notice Everything known of a feed, never reverting: for people and their screens.
    function peek(bytes32 ref) external view returns (Answer memory);

    /// @notice The raw slot that a ref lies in; 0 if nobody has created it.
    function word(bytes32 ref) external view returns (uint256);

    /// @notice The home's key for these feeds; `b` is 0 for a lone feed.
    function homeOf(bytes32 committee, bytes32 a, bytes32 b, uint16 ring) external pure returns (bytes32 home);

    /// @notice A feed's id, from what gives its number meaning.
    function idOf(Spec calldata spec) external pure returns (bytes32 id);

    /// @notice The key copied for that epoch and expiry, or 0.
    function keyAt(bytes32 committee, uint32 epoch, uint64 expiry) external view returns (bytes32 px);

    // ---------------------------------------------------------------------------------------- immutables

    /// @notice Where keys come from.
    function COMMITTEES() external view returns (address);
    /// @notice Seconds: how old a report may be when it is delivered.
    function MAX_LAG() external view returns (uint256);
    /// @notice Seconds: how far a report may be ahead of the block.
    function MAX_SKEW() external view returns (uint256);
    /// @notice Seconds past its heartbeat after which an answer is stale.
    function GRACE() external view returns (uint256);
}

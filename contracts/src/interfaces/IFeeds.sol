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

/// @notice An operator's answer to a demand: see {IFeeds-settle}.
/// @param member The operator's place in the committee, from 1.
/// @param time The operator's clock, Unix milliseconds.
/// @param word What it says of the feed: a value or a reason.
/// @param values The observation's root of values. @param context Its context.
/// @param signature 65 bytes, r ‖ s ‖ v with v 27 or 28 and s in the lower half.
struct Reply {
    uint16 member;
    uint64 time;
    bytes32 word;
    bytes32 values;
    bytes32 context;
    bytes signature;
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
/// holds any int128. A ring keeps past answers for {roundAt}, at 5,000 gas more for each delivery.
///
/// ## Deliveries
///
/// Packed, big-endian. All start with
///
/// ```
///   expiry 5                            of the epoch's key, Unix seconds
///   epoch 4 ‖ round 8 ‖ time 8          of the report; time in Unix milliseconds
///   R 20 ‖ s 32                         the committee's signature, see {Schnorr}
/// ```
///
/// A delivery of one, for {post}, is of a lone feed and goes on with
///
/// ```
///   committee 32 ‖ ring 2 ‖ id 32
///   tag 1 ‖ value 16                    the leaf's payload less its zeros: tag 1 a value, 3 halted (value 0)
///   proof 32·k
/// ```
///
/// A pack, for {postPack}, {deliver} and {pull}, is of many leaves and goes on with
///
/// ```
///   1 ‖ page 20 ‖ homes 1               homes from a page, or
///   0 ‖ committee 32 ‖ homes 1 ‖ homes × (ring 2 ‖ a 32 ‖ b 32, or 0 for a lone feed)
///   entries 1 ‖ k 2
///   entries × (modes 1 ‖ [first's value] ‖ [second's value]), between which may come  255 ‖ count 1
///   flags ⌈(n + k − 1) / 8⌉             one bit for each hash, the first in the top bit; n leaves
///   proof 32·k
/// ```
///
/// With a page, `homes` says how many of it to load. Entries are in the order of their homes, each of the next
/// home; `255 ‖ count` passes over `count` homes. `modes` has two bits for each feed, the first's lowest:
/// 0 narrow, 7 bytes of which the low 52 bits count; 1 wide, 16 bytes; 2 halted, 0 bytes; 3 absent. Values are
/// two's complement. A lone feed's second is absent. Add 16 where a pair with a ring has modes 0: it changes
/// nothing but saves gas.
///
/// A pack's proof is OpenZeppelin's multiproof, and the leaves are in its order. No root is sent: it follows
/// from leaves and proof.
///
/// A *page* lists a committee's homes, so that ids need not be sent each time. It is a contract whose code is
/// `00 ‖ committee 32 ‖ homes × (ring 2 ‖ a 32 ‖ b 32 or 0)`, made by {writePage} or by anyone. It needs no
/// trust: what it says is hashed into a home's key or under the signature, so a false one leads nowhere.
///
/// ## What is accepted
///
/// A report of the committee's current epoch as {sync} copied it from Committees, before the key's expiry,
/// no older than {MAX_LAG}, no further ahead of the block than {MAX_SKEW}; and of its leaves those that are
/// strictly newer (in seconds) than what is stored. {post} reverts with the reason if it does not store; in a
/// pack, a leaf that cannot be stored is skipped.
///
/// ## Without the group's key
///
/// Where a feed is stale, because the key is lost or no report comes about, 2f + 1 of the committee's operators
/// {settle} it by signatures of their own. Nothing that they sign in the protocol's rounds can be used for
/// that: an answer names its feed, and is of a round whose low 16 bits are 0, which the protocol never holds.
/// Of 2f + 1 answers at most f are false, so the lower median has an honest one on either side, whoever chose
/// the 2f + 1.
///
/// A report that nobody has delivered yet is an option that its holder may use until {MAX_LAG}: consumers
/// for whom that is too long read with {readWithin} or {pull}, which take a limit of their own.
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
    /// @notice The feed is not stale: its last answer, of `time` (Unix seconds), is good for `limit` seconds.
    error NotStale(bytes32 ref, uint256 time, uint256 limit);
    /// @notice Exactly 2f + 1 answers settle a feed.
    error ReplyCount(uint256 got, uint256 wanted);
    /// @notice The answer at that place is not by its member, not of that feed and round, not after the members
    /// before it, or neither a value nor a reason.
    error BadReply(uint256 index);
    /// @notice These answers come to nothing: fewer than 2f + 1 values and no more than f reasons. Or the feed's
    /// home cannot hold what they come to.
    error NoAnswer(bytes32 ref);

    // -------------------------------------------------------------------------------------------- events

    /// @notice A home was made: what its key is the hash of, and the specs that its ids are the hashes of.
    /// @param specs One spec, or a pair's two.
    event Created(bytes32 indexed home, bytes32 indexed committee, uint16 ring, bytes32[] ids, Spec[] specs);
    /// @notice {post} stored an answer. (Anonymous and packed, to be cheap: the log's one topic is the ref, its
    /// data the 25 bytes tag 1 ‖ value 16 ‖ the report's round 8.)
    event Sworn(bytes32 indexed ref, bytes answer) anonymous;
    /// @notice A pack was taken. (Anonymous and packed: the log's one topic is the committee, its data the
    /// report's round, 8 bytes.)
    event SwornPack(bytes32 indexed committee, bytes8 round) anonymous;
    /// @notice A page of homes was written.
    event PageWritten(address indexed page);
    /// @notice {settle} stored an answer: a value's word, or HALTED.
    event Settled(bytes32 indexed ref, uint64 indexed round, bytes32 word);
    /// @notice The committee's current key was copied, and its earlier ones were retired.
    event Synced(bytes32 indexed committee, uint32 indexed epoch, bytes32 px, uint64 expiry);

    // ------------------------------------------------------------------------------------------ delivery

    /// @notice Takes a delivery of one, at the lowest cost: it follows the selector as it is, without ABI
    /// encoding (`abi.encodePacked(IFeeds.post.selector, delivery)`). Reverts unless it is stored.
    function post() external;

    /// @notice Takes a pack, in the same way. Leaves that cannot be stored are skipped.
    function postPack() external;

    /// @notice {postPack} for other contracts, ABI-encoded.
    function deliver(bytes calldata delivery) external;

    /// @notice Delivers, then reads one feed: {deliver} and {readWithin} in one call.
    /// @dev It matters not which feeds the delivery is of: the answer read is the stored one of `ref`, and
    /// reverts unless it is sworn, not halted and no older than `maxAge` seconds.
    function pull(bytes32 ref, uint256 maxAge, bytes calldata delivery)
        external
        returns (int256 value, uint256 updatedAt);

    /// @notice Stores what 2f + 1 operators of the committee's current epoch answer, where the feed is stale.
    /// Anyone may bring it. The word is the outcome of theirs, as in a round; the time is the lower median of
    /// their clocks, and the rules for a report's time hold for it. The feed is the home's first, or its second.
    /// @param round The answers': its low 16 bits are 0.
    /// @param replies 2f + 1, members ascending. What each operator signs is the EIP-712 data
    /// `Observation(committee, epoch, round, member, time, values, oneOffs, context)` with oneOffs
    /// `keccak256(leaf)` of the leaf (kind 6, subject the feed, payload the word); values and context are the
    /// operator's affair.
    function settle(
        bytes32 committee,
        uint16 ring,
        bytes32 a,
        bytes32 b,
        bool second,
        uint64 round,
        Reply[] calldata replies
    ) external;

    // --------------------------------------------------------------------------------------------- homes

    /// @notice Makes the home of one feed (one spec) or of a pair (two), for anyone and once.
    /// @param ring How many past answers of each feed are kept: 0 for the cheapest delivery.
    /// @return home The home's key: the ref of the first feed; plus 1, that of the second.
    function create(bytes32 committee, Spec[] calldata specs, uint16 ring) external returns (bytes32 home);

    /// @notice Writes a page.
    /// @param records For each home `ring 2 ‖ a 32 ‖ b 32 or 0`, packed; 1 to 255 homes.
    /// @return page Its address, the same for the same list.
    function writePage(bytes32 committee, bytes calldata records) external returns (address page);

    /// @notice Copies the current key of a committee from Committees, and retires its earlier epochs.
    function sync(bytes32 committee) external;

    // --------------------------------------------------------------------------------------------- reads

    /// @notice The last answer. Reverts with {Never}, {Stale} or {Halted}; stale is an answer older than the
    /// feed's heartbeat and {GRACE}.
    /// @return value In units of 10^-decimals.
    /// @return updatedAt Unix seconds, never ahead of the block.
    function latestAnswer(bytes32 ref) external view returns (int256 value, uint256 updatedAt);

    /// @notice The last answer, with the reader's own limit of age, in seconds, in place of the heartbeat.
    function readWithin(bytes32 ref, uint256 maxAge) external view returns (int256 value, uint256 updatedAt);

    /// @notice The answer of a given round, as AggregatorV3Interface shapes it: the last one, or one of the `ring` before it. Reverts with
    /// {NotKept} for others and with {Halted} for a round without an answer. Age is the reader's affair.
    /// @param ring The ring length that the home was made with.
    function roundAt(bytes32 ref, uint256 ring, uint256 id)
        external
        view
        returns (uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound);

    /// @notice Everything known of a feed, never reverting: for people and their screens.
    function peek(bytes32 ref) external view returns (Answer memory);

    /// @notice The raw slot that a ref lies in, see {Lanes}; 0 if nobody has created it. For the proxies.
    function readBare(bytes32 ref) external view returns (uint256);

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

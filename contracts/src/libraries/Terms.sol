// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @notice What a consumer and every operator of a committee sign: see {IAgreements}. Nothing of it is stored
/// but what changes; whoever calls brings it along.
///
/// @param salt Any word: it makes equal terms two agreements.
/// @param activateBefore Unix seconds: from then on nobody can activate.
/// @param consumer Who pays, and whom penalties compensate. A contract signs by ERC-1271.
/// @param committee Who serves: all members of its epoch at activation, and of those adopted later.
/// @param feed The feed's id, see {Spec}.
/// @param place The feed's place in the committee's list: which word of an observation is its.
/// @param ref The lane of {IFeeds} in which deliveries count.
/// @param token What pays: an ERC-20, or 0 for the native coin. No rebasing token.
/// @param escrow Units of the token that are paid in at activation; at least one period's price.
/// @param price Units of the token for each period: of all operators together.
/// @param period Seconds.
/// @param start Unix seconds: before it nobody can activate. The paid time begins with the activation.
/// @param longest Seconds: no time is paid from `start + longest` on, whatever is paid in.
/// @param heartbeat Seconds: the feed's own.
/// @param deviation Parts per million: the feed's own.
/// @param tolerance Parts per million of the sworn value, from which an observation may differ.
/// @param samples How many outliers make a fault.
/// @param spacing Seconds between two samples, at least.
/// @param nearness Milliseconds between two times that are compared, at most.
/// @param deadline Seconds within which a request of the consumer's is answered at the shortest; 0 for an agreement that
/// covers no requests. Each request states its own deadline.
/// @param grace Seconds past a request's deadline after which its answer can be demanded.
/// @param demandGrace Seconds for which a demand may go unmet.
/// @param demandBlocks Blocks, with a base fee of at most `baseFeeCap`, for which a demand may go unmet.
/// @param baseFeeCap Wei: deliveries are reimbursed at no more, and blocks above it count against nobody.
/// @param deliveryGas Gas that a due delivery is reimbursed for; 0 for none.
/// @param rate Units of the token for 10^18 wei of gas; 10^18 where the token is the native coin.
/// @param bond Units of the bond token that each operator locks.
/// @param penalty Units of the bond token for each graded fault.
/// @param joint Units of the bond token that a joint fault takes of each member not shown to have signed; 0 for
/// the window's fees.
/// @param evidenceWindow Seconds after the paid time, and after the key's expiry, in which proofs are taken.
/// @param referee A committee that contradicts, or 0.
/// @param refereeFeed Its feed, or 0.
struct Terms {
    bytes32 salt;
    uint64 activateBefore;
    address consumer;
    bytes32 committee;
    bytes32 feed;
    uint16 place;
    bytes32 ref;
    address token;
    uint128 escrow;
    uint128 price;
    uint32 period;
    uint64 start;
    uint32 longest;
    uint32 heartbeat;
    uint32 deviation;
    uint32 tolerance;
    uint16 samples;
    uint32 spacing;
    uint32 nearness;
    uint32 deadline;
    uint32 grace;
    uint32 demandGrace;
    uint32 demandBlocks;
    uint64 baseFeeCap;
    uint32 deliveryGas;
    uint128 rate;
    uint128 bond;
    uint128 penalty;
    uint128 joint;
    uint32 evidenceWindow;
    bytes32 referee;
    bytes32 refereeFeed;
}

/// @title What terms hash to, and which terms nobody should sign.
library Clauses {
    bytes32 internal constant TYPEHASH = keccak256(
        "Terms(bytes32 salt,uint64 activateBefore,address consumer,bytes32 committee,bytes32 feed,uint16 place,bytes32 ref,address token,uint128 escrow,uint128 price,uint32 period,uint64 start,uint32 longest,uint32 heartbeat,uint32 deviation,uint32 tolerance,uint16 samples,uint32 spacing,uint32 nearness,uint32 deadline,uint32 grace,uint32 demandGrace,uint32 demandBlocks,uint64 baseFeeCap,uint32 deliveryGas,uint128 rate,uint128 bond,uint128 penalty,uint128 joint,uint32 evidenceWindow,bytes32 referee,bytes32 refereeFeed)"
    );

    /// @dev Seconds: the longest that terms can run, as long as a key can ({ICommittees-MAX_TERM}).
    uint256 internal constant MAX_LONGEST = 1461 days;
    /// @dev Seconds: a lock outlives what it secures by no more than this and a challenge.
    uint256 internal constant MAX_EVIDENCE_WINDOW = 366 days;
    /// @dev Periods in `longest`: a bit of storage each is what a forfeit of them all may cost.
    uint256 internal constant MAX_PERIODS = 16_384;

    /// @notice That clause must not be zero.
    error Zero(string clause);
    /// @notice That clause must not be more than `most`.
    error TooMuch(string clause, uint256 value, uint256 most);
    /// @notice That clause must be at least `least`.
    error TooLittle(string clause, uint256 value, uint256 least);
    /// @notice Activation must be possible, and only before the paid time would be over:
    /// `start < activateBefore ≤ start + longest`.
    error WindowsOverlap(uint64 start, uint64 activateBefore, uint256 end);

    /// @notice The EIP-712 struct hash: all members are static, so they are hashed as they are encoded.
    /// @dev Of 32 words. Nobody signs words that are too large for their type, and what reads them refuses them.
    function hash(Terms calldata t) internal pure returns (bytes32 digest) {
        bytes32 typehash = TYPEHASH;
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, typehash)
            calldatacopy(add(m, 0x20), t, 0x400)
            digest := keccak256(m, 0x420)
        }
    }

    /// @notice Reverts with the first clause that makes terms senseless or endless.
    function check(Terms calldata t) internal pure {
        if (t.consumer == address(0)) revert Zero("consumer");
        if (t.price == 0) revert Zero("price");
        if (t.period == 0) revert Zero("period");
        if (t.bond == 0) revert Zero("bond");
        if (t.penalty == 0) revert Zero("penalty");
        if (t.tolerance == 0) revert Zero("tolerance");
        if (t.samples == 0) revert Zero("samples");
        if (t.spacing == 0) revert Zero("spacing");
        if (t.evidenceWindow == 0) revert Zero("evidenceWindow");
        if ((t.referee == 0) != (t.refereeFeed == 0)) revert Zero("referee");

        if (t.escrow < t.price) revert TooLittle("escrow", t.escrow, t.price);
        if (t.longest < t.period) revert TooLittle("longest", t.longest, t.period);
        _atMost("longest", t.longest, MAX_LONGEST);
        _atMost("longest", t.longest, MAX_PERIODS * t.period);
        _atMost("penalty", t.penalty, t.bond);
        _atMost("joint", t.joint, t.bond);
        _atMost("evidenceWindow", t.evidenceWindow, MAX_EVIDENCE_WINDOW);
        // What is demanded on the last day can still be judged, and k samples can be collected.
        _atMost("demandGrace", t.demandGrace, t.evidenceWindow);
        _atMost("spacing", (uint256(t.samples) - 1) * t.spacing, t.longest);
        if (t.token == address(0) && t.rate != 1e18) {
            _atMost("rate", t.rate, 1e18);
            revert TooLittle("rate", t.rate, 1e18);
        }

        uint256 end = uint256(t.start) + t.longest;
        if (t.activateBefore <= t.start || t.activateBefore > end) {
            revert WindowsOverlap(t.start, t.activateBefore, end);
        }
    }

    function _atMost(string memory clause, uint256 value, uint256 most) private pure {
        if (value > most) revert TooMuch(clause, value, most);
    }
}

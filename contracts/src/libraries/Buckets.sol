// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @notice A token bucket. Amounts are units of the token, times Unix seconds.
/// @param capacity What may pass at once, after a pause. 0: nothing passes.
/// @param rate Units a second by which it fills again.
/// @param level What it held when it was last `seen`, Unix seconds.
struct Bucket {
    uint128 capacity;
    uint128 rate;
    uint128 level;
    uint64 seen;
}

/// @title Token buckets: what passes in any T seconds is at most capacity + rate · T.
library Buckets {
    /// @notice More than may pass now. It may from `from` on (Unix seconds), if nothing else passes before.
    error LimitReached(uint256 amount, uint256 available, uint256 from);
    /// @notice More than may ever pass at once: send less.
    error OverCapacity(uint256 amount, uint256 capacity);

    /// @notice What may pass now.
    function available(Bucket storage bucket) internal view returns (uint256 level) {
        // The product of 192 bits and the sum cannot overflow.
        level = bucket.level + uint256(bucket.rate) * (block.timestamp - bucket.seen);
        if (level > bucket.capacity) level = bucket.capacity;
    }

    /// @notice Lets `amount` pass, or reverts.
    function take(Bucket storage bucket, uint256 amount) internal {
        uint256 level = available(bucket);
        if (amount > level) {
            uint256 capacity = bucket.capacity;
            // Where nothing flows back, no time helps either.
            if (amount > capacity || bucket.rate == 0) revert OverCapacity(amount, bucket.rate == 0 ? level : capacity);
            revert LimitReached(amount, level, block.timestamp + (amount - level - 1) / bucket.rate + 1);
        }
        bucket.level = uint128(level - amount);
        bucket.seen = uint64(block.timestamp);
    }

    /// @notice Other limits from now on. A bucket that had none opens full; in any other what it holds stays, but
    /// never more than the new capacity.
    function set(Bucket storage bucket, uint128 capacity, uint128 rate) internal {
        uint256 level = bucket.seen == 0 ? capacity : available(bucket);
        bucket.level = uint128(level < capacity ? level : capacity);
        bucket.seen = uint64(block.timestamp);
        bucket.capacity = capacity;
        bucket.rate = rate;
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Bucket, Buckets} from "../src/libraries/Buckets.sol";
import {Test} from "./kit/Test.sol";

/// @dev A bucket beside a model that drips second by second.
contract BucketsTest is Test {
    using Buckets for Bucket;

    Bucket private bucket;

    uint256 private capacity;
    uint256 private rate;
    uint256 private level;

    function drip(uint256 seconds_) private {
        vm.warp(vm.getBlockTimestamp() + seconds_);
        for (uint256 i; i < seconds_; ++i) {
            level += rate;
            if (level > capacity) level = capacity;
        }
    }

    function take(uint256 amount) external {
        bucket.take(amount);
    }

    function set(uint256 capacity_, uint256 rate_) private {
        bool fresh = bucket.seen == 0;
        bucket.set(uint128(capacity_), uint128(rate_));
        if (fresh || level > capacity_) level = capacity_;
        (capacity, rate) = (capacity_, rate_);
    }

    /// @dev Each step is an action, an amount and a pause. Nothing passes that the model would not let pass, and the
    /// reverse; what passes between any two settings stays under capacity + rate · T from every start.
    function testFuzz_likeTheModel(uint256[24] calldata steps) public {
        vm.warp(1_800_000_000);
        set(1000, 7);
        uint256[25] memory passed; // in all, before the step; since the limits were last set
        uint256[25] memory when;
        uint256 first;
        uint256 total;
        for (uint256 i; i < steps.length; ++i) {
            uint256 step = steps[i];
            drip((step >> 16) % 50);
            eq(bucket.available(), level, "available");
            if (step % 8 == 0) {
                set((step >> 32) % 2000, (step >> 64) % 30);
                (first, total) = (i + 1, 0);
                continue;
            }
            (passed[i], when[i]) = (total, vm.getBlockTimestamp());
            uint256 amount = (step >> 32) % (capacity + 10);
            try this.take(amount) {
                yes(amount <= level, "too much passed");
                (level, total) = (level - amount, total + amount);
            } catch {
                yes(amount > level, "what may pass was refused");
            }
            for (uint256 j = first; j <= i; ++j) {
                if (when[j] == 0) continue;
                yes(total - passed[j] <= capacity + rate * (vm.getBlockTimestamp() - when[j]), "more than the bound");
            }
        }
    }

    /// @dev What the error says is the earliest time is the earliest time.
    function testFuzz_whenThereIsRoom(uint128 capacity_, uint128 rate_, uint128 first, uint128 second) public {
        vm.warp(1_800_000_000);
        capacity_ = uint128(bound(capacity_, 1, type(uint128).max));
        rate_ = uint128(bound(rate_, 1, type(uint128).max));
        first = uint128(bound(first, 0, capacity_));
        second = uint128(bound(second, 0, capacity_));
        bucket.set(capacity_, rate_);
        bucket.take(first);
        uint256 left = capacity_ - first;
        if (second <= left) return this.take(second);
        uint256 from = vm.getBlockTimestamp() + (second - left + rate_ - 1) / rate_;
        vm.expectRevert(abi.encodeWithSelector(Buckets.LimitReached.selector, second, left, from));
        this.take(second);
        // Beyond any date that a block may have, there is nothing to try.
        if (from > type(uint64).max) return;
        vm.warp(from - 1);
        vm.expectRevert();
        this.take(second);
        vm.warp(from);
        this.take(second);
    }

    function test_whereNothingFlowsBackNoTimeHelps() public {
        vm.warp(1_800_000_000);
        bucket.set(10, 0);
        bucket.take(4);
        vm.warp(type(uint64).max);
        eq(bucket.available(), 6, "available");
        vm.expectRevert(abi.encodeWithSelector(Buckets.OverCapacity.selector, 7, 6));
        this.take(7);
        this.take(6);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @notice All that gives a feed's number its meaning. Change any of it and it is another feed.
/// @param name What people call it, as "ETH / USD".
/// @param base The unit that is priced, as "ETH".
/// @param quote The unit that it is priced in, as "USD".
/// @param decimals The answer is the number times 10^decimals.
/// @param job The hash of the job that every oracle runs.
/// @param heartbeat Seconds within which an answer is to be replaced, moved or not.
/// @param deviation Parts per million of movement that make an answer due earlier.
struct Spec {
    string name;
    string base;
    string quote;
    uint8 decimals;
    bytes32 job;
    uint32 heartbeat;
    uint32 deviation;
}

/// @title Feed ids, and heartbeats in one byte.
library Specs {
    bytes32 internal constant TYPEHASH = keccak256(
        "Feed(string name,string base,string quote,uint8 decimals,bytes32 job,uint32 heartbeat,uint32 deviation)"
    );

    /// @dev The units of heartbeats in seconds, 24 bits each: a day, an hour, a minute, a second.
    uint256 internal constant UNITS = 0x015180000e1000003c000001;

    /// @notice The heartbeat is not 1 to 63 seconds, minutes, hours or days.
    error HeartbeatNotRepresentable(uint32 heartbeat);

    /// @notice A feed's id: the EIP-712 struct hash of its spec.
    function id(Spec memory spec) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(
                TYPEHASH,
                keccak256(bytes(spec.name)),
                keccak256(bytes(spec.base)),
                keccak256(bytes(spec.quote)),
                spec.decimals,
                spec.job,
                spec.heartbeat,
                spec.deviation
            )
        );
    }

    /// @notice A heartbeat as one byte: two bits of unit (second, minute, hour, day), six bits of count.
    /// @dev The smallest unit that fits is taken, so each length has one encoding.
    function beat(uint32 heartbeat) internal pure returns (uint256) {
        for (uint256 unit; unit < 4; ++unit) {
            uint256 length = beatSeconds((unit << 6) | 1);
            uint256 count = heartbeat / length;
            if (heartbeat % length == 0 && count != 0 && count < 64) return (unit << 6) | count;
        }
        revert HeartbeatNotRepresentable(heartbeat);
    }

    /// @notice The seconds of a heartbeat byte.
    function beatSeconds(uint256 b) internal pure returns (uint256) {
        unchecked {
            return (b & 63) * ((UNITS >> (24 * (b >> 6))) & 0xffffff);
        }
    }
}

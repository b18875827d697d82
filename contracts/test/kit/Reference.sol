// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @dev The protocol's rules the plain way: by sorting. {Evidence} must agree and shares nothing with it.
library Reference {
    function lowerMedian(int256[] memory v) internal pure returns (int256) {
        int256[] memory s = new int256[](v.length);
        for (uint256 i; i < v.length; ++i) {
            uint256 j = i;
            for (; j > 0 && s[j - 1] > v[i]; --j) {
                s[j] = s[j - 1];
            }
            s[j] = v[i];
        }
        return s[(s.length - 1) / 2];
    }

    function outcome(bytes32[] memory words, uint256 f) internal pure returns (bytes32) {
        uint256 values;
        uint256 reasons;
        for (uint256 i; i < words.length; ++i) {
            if (words[i][0] == 0x01) ++values;
            if (words[i][0] == 0x02) ++reasons;
        }
        if (values >= 2 * f + 1) {
            int256[] memory v = new int256[](values);
            for (uint256 i; i < words.length; ++i) {
                if (words[i][0] == 0x01) v[--values] = int128(uint128(uint256(words[i])));
            }
            return bytes32((1 << 248) | uint256(uint128(int128(lowerMedian(v)))));
        }
        return reasons >= f + 1 ? bytes32(uint256(3) << 248) : bytes32(0);
    }
}

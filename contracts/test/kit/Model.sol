// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @dev What a feed should be after an answer, written the long way: {Lanes} in plain numbers.
struct Model {
    uint256 count;
    uint256 time;
    uint256 late;
    bool halted;
    int256 value;
}

library Models {
    /// @return stored Whether the answer should be stored.
    function step(Model storage m, uint256 heartbeat, bool narrow, int256 value, bool halt, uint256 time)
        internal
        returns (bool stored)
    {
        if (time <= m.time) return false;
        if (!halt && narrow && (value > 2 ** 51 - 1 || value < -(2 ** 51))) return false;
        if (m.time != 0 && block.timestamp > m.time) {
            uint256 age = block.timestamp - m.time;
            uint256 beats = age / heartbeat;
            if (beats >= 2) m.late += beats - 1;
            if (m.late > 127) m.late = 127;
        }
        m.count += 1;
        m.time = time;
        m.halted = halt;
        m.value = halt ? int256(0) : value;
        return true;
    }
}

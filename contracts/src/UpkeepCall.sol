// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IUpkeepCall} from "./interfaces/IUpkeepCall.sol";
import {IUpkeeps} from "./interfaces/IUpkeeps.sol";

/// @title UpkeepCall
/// @notice {IUpkeepCall} is the manual.
contract UpkeepCall is IUpkeepCall {
    address public immutable UPKEEPS;
    address public immutable OWNER;
    address public immutable TARGET;
    /// @inheritdoc IUpkeepCall
    bytes public callData;

    constructor(address upkeeps, address owner, address target, bytes memory data) {
        if (target.code.length == 0) revert NoTarget(target);
        UPKEEPS = upkeeps;
        OWNER = owner;
        TARGET = target;
        callData = data;
    }

    /// @inheritdoc IUpkeepCall
    function performUpkeep(bytes calldata) external {
        if (msg.sender != UPKEEPS) revert NotUpkeeps(msg.sender);
        address owner = IUpkeeps(UPKEEPS).performingFor();
        if (owner != OWNER) revert NotItsOwners(owner);
        address target = TARGET;
        if (target.code.length == 0) revert NoTarget(target); // destroyed since
        bytes memory data = callData;
        assembly ("memory-safe") {
            if iszero(call(gas(), target, 0, add(data, 0x20), mload(data), 0, 0)) {
                let free := mload(0x40)
                returndatacopy(free, 0, returndatasize())
                revert(free, returndatasize())
            }
        }
    }
}

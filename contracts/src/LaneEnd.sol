// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Hearing} from "./Hearing.sol";
import {ICommittees} from "./interfaces/ICommittees.sol";
import {ILaneEnd, Lane, Oath, Place} from "./interfaces/ILaneEnd.sol";
import {Messages} from "./libraries/Messages.sol";
import {Reports} from "./libraries/Reports.sol";

/// @title LaneEnd
/// @notice {ILaneEnd} is the manual.
abstract contract LaneEnd is Hearing, ILaneEnd {
    /// @inheritdoc ILaneEnd
    address public immutable ADMIN;
    /// @inheritdoc ILaneEnd
    uint256 public immutable DELAY;
    /// @inheritdoc ILaneEnd
    uint256 public constant PATIENCE = 7 days;

    mapping(uint64 chain => Lane) internal lanes;
    mapping(uint64 chain => mapping(address token => Place)) internal places;
    /// @inheritdoc ILaneEnd
    mapping(bytes32 change => uint256) public changeFrom;
    mapping(bytes32 pair => bool) private apart;
    mapping(bytes32 by => mapping(bytes32 leaf => bool)) private refuted;

    constructor(address admin, uint256 delay) {
        ADMIN = admin;
        DELAY = delay;
    }

    // ================================================================================== changes

    modifier onlyAdmin() {
        if (msg.sender != ADMIN) revert NotAdmin(msg.sender);
        _;
    }

    /// @dev Whether the call, which makes a lane looser, is to be carried out now. If not, it is announced.
    function _due() internal returns (bool) {
        if (DELAY == 0) return true;
        bytes32 change = keccak256(msg.data);
        uint256 from = changeFrom[change];
        if (from == 0 || block.timestamp > from + PATIENCE) {
            from = block.timestamp + DELAY;
            changeFrom[change] = from;
            emit ChangeAnnounced(change, from, msg.data);
            return false;
        }
        if (block.timestamp < from) revert NotYet(change, from);
        delete changeFrom[change];
        return true;
    }

    /// @inheritdoc ILaneEnd
    function cancelChange(bytes32 change) external onlyAdmin {
        delete changeFrom[change];
        emit ChangeCancelled(change);
    }

    /// @inheritdoc ILaneEnd
    function setPool(uint64 chain, address token, address pool) external onlyAdmin {
        _opened(chain);
        address before = places[chain][token].pool;
        // What is under way goes back through the pool that it came by, so a pool is never replaced.
        if (pool == address(0) || (before != address(0) && before != pool) || !_fits(token, pool)) {
            revert BadPool(token, pool);
        }
        if (!_due()) return;
        places[chain][token] = Place(pool, false);
        emit PoolSet(chain, token, pool);
    }

    /// @inheritdoc ILaneEnd
    function closePool(uint64 chain, address token) external onlyAdmin {
        if (places[chain][token].pool == address(0)) revert BadPool(token, address(0));
        places[chain][token].closed = true;
        emit PoolClosed(chain, token);
    }

    /// @dev Whether the pool can be the token's.
    function _fits(address token, address pool) internal view virtual returns (bool);

    /// @dev Opens a lane, after `_due`.
    function _open(uint64 chain, address far, bytes32 committee, bytes32 guard, uint32 vetoDelay) internal {
        lanes[chain] = Lane(far, 0, guard != 0, vetoDelay, committee, guard);
        emit LaneOpened(chain, far, committee, guard);
    }

    function _openable(uint64 chain, address far, bytes32 committee, bytes32 guard) internal view {
        bool bad = chain == 0 || chain == block.chainid || far == address(0) || committee == 0 || guard == committee;
        if (bad || lanes[chain].far != address(0)) revert BadLane(chain);
    }

    function _setGuard(uint64 chain, bytes32 guard) internal {
        lanes[chain].guarded = guard != 0;
        lanes[chain].guard = guard;
        emit GuardSet(chain, guard);
    }

    // ==================================================================================== halts

    /// @inheritdoc ILaneEnd
    function halt(uint64 chain, bool byGuard, Oath calldata oath) external {
        Lane storage lane = _opened(chain);
        if (lane.changes & 1 == 1) revert NoChange(chain);
        bytes32 by = _oneOf(lane, byGuard);
        _hearOne(oath, by, Reports.leaf(Reports.MESSAGE, stateSubject(chain), Messages.HALT));
        emit Halted(chain, lane.changes++, by);
    }

    /// @dev Halts the lane, if it is not, since one of its committees swore to the leaf, which is false. Once: else anybody
    /// could halt it again, as often as it is resumed, by what both committees know.
    function _refuted(Lane storage lane, uint64 chain, bool byGuard, Oath calldata oath, bytes32 id, bytes32 leaf)
        internal
    {
        bytes32 by = _oneOf(lane, byGuard);
        if (refuted[by][leaf]) revert RefutedBefore(id);
        refuted[by][leaf] = true;
        _hearOne(oath, by, leaf);
        emit Refuted(id, chain, by, oath.report.epoch);
        if (lane.changes & 1 == 0) emit Halted(chain, lane.changes++, by);
    }

    function _oneOf(Lane storage lane, bool byGuard) private view returns (bytes32) {
        if (byGuard && !lane.guarded) revert WrongOaths(1, 0);
        return byGuard ? lane.guard : lane.committee;
    }

    /// @inheritdoc ILaneEnd
    function resume(uint64 chain, Oath[] calldata oaths) external {
        Lane storage lane = _opened(chain);
        uint32 number = lane.changes;
        if (number & 1 == 0) revert NoChange(chain);
        _hearBoth(lane, oaths, Reports.leaf(Reports.MESSAGE, stateSubject(chain), Messages.RESUME));
        lane.changes = number + 1;
        emit Resumed(chain, number);
    }

    // ==================================================================================== oaths

    /// @dev Reverts unless the committee, and the guard where the lane has one, swore the leaf.
    function _hearBoth(Lane storage lane, Oath[] calldata oaths, bytes32 leaf) internal view {
        bool guarded = lane.guarded;
        if (oaths.length != (guarded ? 2 : 1)) revert WrongOaths(oaths.length, guarded ? 2 : 1);
        bytes32 committee = lane.committee;
        _hearOne(oaths[0], committee, leaf);
        if (!guarded) return;
        bytes32 guard = lane.guard;
        _hearOne(oaths[1], guard, leaf);
        _apart(committee, oaths[0].report.epoch, guard, oaths[1].report.epoch);
    }

    function _hearOne(Oath calldata oath, bytes32 committee, bytes32 leaf) internal view {
        _hear(oath.report, committee, _rootOf(oath.proof, leaf));
    }

    /// @dev Reverts unless the committee swore all these leaves.
    function _hearAll(Oath calldata oath, bytes32 committee, bytes32[] memory leaves) internal view {
        bytes32 root = leaves.length == 1 ? _rootOf(oath.proof, leaves[0]) : _rootOfMany(oath, leaves);
        _hear(oath.report, committee, root);
    }

    /// @dev The root of a multiproof, as OpenZeppelin's MerkleProof has it. Every step takes two nodes and gives one:
    /// where all of `proof` is used up, the last one given is made of all there was.
    function _rootOfMany(Oath calldata oath, bytes32[] memory leaves) private pure returns (bytes32 root) {
        bytes32[] calldata proof = oath.proof;
        uint256 flags = uint256(oath.flags);
        uint256 steps = leaves.length + proof.length - 1;
        if (steps > 256) revert BadProof();
        bytes32[] memory queue = new bytes32[](leaves.length + steps);
        uint256 write;
        for (; write < leaves.length; ++write) {
            queue[write] = leaves[write];
        }
        uint256 read;
        uint256 used;
        for (uint256 i; i < steps; ++i) {
            bytes32 a = queue[read++];
            bytes32 b;
            if ((flags >> (255 - i)) & 1 == 1) {
                b = queue[read++];
            } else {
                if (used == proof.length) revert BadProof();
                b = proof[used++];
            }
            if (read > write) revert BadProof();
            queue[write++] = _pair(a, b);
        }
        if (used != proof.length) revert BadProof();
        return queue[write - 1];
    }

    function _pair(bytes32 a, bytes32 b) private pure returns (bytes32 hash) {
        assembly ("memory-safe") {
            let swap := shl(5, lt(b, a))
            mstore(swap, a)
            mstore(xor(swap, 0x20), b)
            hash := keccak256(0, 0x40)
        }
    }

    // ==================================================================================== guard

    /// @inheritdoc ILaneEnd
    function checkDisjoint(bytes32 committee, uint32 epoch, bytes32 guard, uint32 guardEpoch) external {
        address[] memory a = _membersOf(committee, epoch);
        address[] memory b = _membersOf(guard, guardEpoch);
        for (uint256 i; i < a.length; ++i) {
            for (uint256 k; k < b.length; ++k) {
                if (a[i] == b[k]) revert NotDisjoint(a[i]);
            }
        }
        apart[keccak256(abi.encode(committee, epoch, guard, guardEpoch))] = true;
    }

    function _membersOf(bytes32 committee, uint32 epoch) private view returns (address[] memory list) {
        list = ICommittees(COMMITTEES).membersOf(committee, epoch);
        if (list.length == 0) revert NoEpoch(committee, epoch);
    }

    function _apart(bytes32 committee, uint32 epoch, bytes32 guard, uint32 guardEpoch) internal view {
        if (!disjoint(committee, epoch, guard, guardEpoch)) revert NotChecked(committee, epoch, guard, guardEpoch);
    }

    // ==================================================================================== reads

    /// @inheritdoc ILaneEnd
    function disjoint(bytes32 committee, uint32 epoch, bytes32 guard, uint32 guardEpoch) public view returns (bool) {
        return apart[keccak256(abi.encode(committee, epoch, guard, guardEpoch))];
    }

    /// @inheritdoc ILaneEnd
    function laneOf(uint64 chain) external view returns (Lane memory) {
        return lanes[chain];
    }

    /// @inheritdoc ILaneEnd
    function poolOf(uint64 chain, address token) external view returns (Place memory) {
        return places[chain][token];
    }

    /// @inheritdoc ILaneEnd
    function stateSubject(uint64 chain) public view virtual returns (bytes32);

    function _opened(uint64 chain) internal view returns (Lane storage lane) {
        lane = lanes[chain];
        if (lane.far == address(0)) revert NoLane(chain);
    }
}

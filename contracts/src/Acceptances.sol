// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {Home, IAcceptances} from "./interfaces/IAcceptances.sol";
import {IBonds} from "./interfaces/IBonds.sol";
import {ICommittees} from "./interfaces/ICommittees.sol";
import {IFeeds} from "./interfaces/IFeeds.sol";
import {Lanes} from "./libraries/Lanes.sol";
import {Spec, Specs} from "./libraries/Specs.sol";
import {Clauses, Terms} from "./libraries/Terms.sol";

/// @title Acceptances
/// @notice {IAcceptances} is the manual.
contract Acceptances is IAcceptances {
    /// @dev Most lateness of a lane that an agreement begins with: as much again is left to count.
    uint256 private constant WORN = Lanes.MAX_LATENESS / 2;

    IBonds private immutable BONDS;
    ICommittees private immutable COMMITTEES;
    IFeeds private immutable FEEDS;

    /// @inheritdoc IAcceptances
    mapping(bytes32 id => mapping(address party => bool)) public revoked;

    constructor(IBonds bonds, ICommittees committees, IFeeds feeds) {
        BONDS = bonds;
        COMMITTEES = committees;
        FEEDS = feeds;
    }

    // ================================================================================== revocation

    /// @inheritdoc IAcceptances
    function revoke(bytes32 id, address party) external {
        if (msg.sender != party && msg.sender != BONDS.ownerOf(party)) revert NotYours(msg.sender);
        revoked[id][party] = true;
        emit Revoked(id, party);
    }

    // ================================================================================== begin, go on

    /// @inheritdoc IAcceptances
    function checkFirst(
        bytes32 id,
        address sender,
        Terms calldata terms,
        Spec calldata spec,
        Home calldata home,
        bytes calldata consumerSignature,
        bytes[] calldata acceptances
    ) external view returns (uint32 epoch, uint64 expiry, address[] memory members) {
        Clauses.check(terms);
        if (block.timestamp < terms.start || block.timestamp >= terms.activateBefore) {
            revert NotTheTime(terms.start, terms.activateBefore);
        }
        epoch = COMMITTEES.current(terms.committee);
        expiry = _expiry(terms.committee, epoch);
        _checkFeed(terms, spec, home);

        members = COMMITTEES.membersOf(terms.committee, epoch);
        if (acceptances.length != members.length) revert AcceptanceCount(acceptances.length, members.length);
        for (uint256 i; i < members.length; ++i) {
            _checkAcceptance(id, i, members[i], acceptances[i]);
        }
        if (terms.referee != 0) _checkReferee(terms, members);

        // Last, as a contract of the consumer's is asked.
        address consumer = terms.consumer;
        if (revoked[id][consumer]) revert TakenBack(id, consumer);
        if (sender == consumer) return (epoch, expiry, members);
        if (!SignatureChecker.isValidSignatureNowCalldata(consumer, id, consumerSignature)) {
            revert BadConsumer(consumer);
        }
    }

    /// @inheritdoc IAcceptances
    function checkNext(bytes32 id, Terms calldata terms, uint32 epoch, bytes[] calldata acceptances)
        external
        view
        returns (uint64 expiry, address[] memory joiners, address[] memory stayers)
    {
        expiry = _expiry(terms.committee, epoch);
        address[] memory members = COMMITTEES.membersOf(terms.committee, epoch);
        if (acceptances.length != members.length) revert AcceptanceCount(acceptances.length, members.length);

        // No lock of an agreement is released in its paid time: so who has none never had one.
        joiners = new address[](members.length);
        stayers = new address[](members.length);
        uint256 joining;
        uint256 staying;
        for (uint256 i; i < members.length; ++i) {
            (, uint256 until) = BONDS.lockOf(id, members[i]);
            if (until != 0) {
                stayers[staying++] = members[i];
                continue;
            }
            _checkAcceptance(id, i, members[i], acceptances[i]);
            joiners[joining++] = members[i];
        }
        assembly ("memory-safe") {
            mstore(joiners, joining)
            mstore(stayers, staying)
        }
        if (terms.referee != 0 && joining != 0) _checkReferee(terms, joiners);
    }

    // ================================================================================== checks

    function _expiry(bytes32 committee, uint32 epoch) private view returns (uint64 expiry) {
        if (epoch == 0) revert Unregistered(committee);
        (, expiry) = COMMITTEES.keyOf(committee, epoch);
        if (block.timestamp >= expiry) revert Expired(committee, expiry);
    }

    /// @dev The spec is the feed's, the lane is its, and the lane is fit to measure by.
    function _checkFeed(Terms calldata terms, Spec calldata spec, Home calldata home) private view {
        bytes32 feed = Specs.id(spec);
        if (feed != terms.feed || spec.heartbeat != terms.heartbeat || spec.deviation != terms.deviation) {
            revert WrongSpec(feed, terms.feed);
        }
        bytes32 ref = home.second
            ? Lanes.home(terms.committee, home.other, feed, home.ring) | bytes32(uint256(1))
            : Lanes.home(terms.committee, feed, home.other, home.ring);
        if (ref != terms.ref) revert WrongRef(terms.ref, ref);
        uint256 lane = Lanes.cut(ref, FEEDS.readBare(ref));
        uint256 time = Lanes.time(lane);
        if (time == 0 || Lanes.halted(lane) || block.timestamp >= time + terms.heartbeat) {
            revert NotFresh(ref, time);
        }
        if (Lanes.lateness(lane) > WORN) revert LaneWorn(ref, Lanes.lateness(lane));
    }

    function _checkAcceptance(bytes32 id, uint256 index, address member, bytes calldata acceptance)
        private
        view
    {
        (address signer,,) = ECDSA.tryRecoverCalldata(id, acceptance);
        if (signer != member) revert BadAcceptance(index, member);
        if (revoked[id][member]) revert TakenBack(id, member);
    }

    /// @dev The referee's members hold bonds, and none of their owners is an owner of `members`. An operator has
    /// one owner, so no operator is on both sides either.
    function _checkReferee(Terms calldata terms, address[] memory members) private view {
        uint32 epoch = COMMITTEES.current(terms.referee);
        _expiry(terms.referee, epoch);
        address[] memory others = COMMITTEES.membersOf(terms.referee, epoch);
        address[] memory owners = new address[](members.length);
        for (uint256 i; i < members.length; ++i) {
            owners[i] = BONDS.ownerOf(members[i]);
        }
        for (uint256 i; i < others.length; ++i) {
            uint256 bond = BONDS.active(others[i]) ? BONDS.bondOf(others[i]) : 0;
            if (bond < terms.bond) revert RefereeNotBonded(i, bond, terms.bond);
            address owner = BONDS.ownerOf(others[i]);
            for (uint256 j; j < owners.length; ++j) {
                if (owners[j] == owner) revert RefereeNotDisjoint(members[j], others[i]);
            }
        }
    }
}

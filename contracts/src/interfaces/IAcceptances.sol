// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Spec} from "../libraries/Specs.sol";
import {Terms} from "../libraries/Terms.sol";

/// @dev Where a feed lives in {IFeeds}: what its home's key is the hash of, beside committee and feed.
/// @param ring The home's ring length.
/// @param other The other feed of a pair's home, 0 for a lone feed.
/// @param second Whether the agreement's feed is the second of the pair.
struct Home {
    uint16 ring;
    bytes32 other;
    bool second;
}

/// @title Acceptances: what must be true for an agreement to begin or to go on, and who took a signature back.
/// @notice {IAgreements} asks here, and does nothing where this reverts. Nobody owns this contract, and it holds
/// nothing but revocations.
///
/// A signature over an agreement's id binds whoever gave it as soon as somebody activates, which it can neither
/// delay nor foresee. It can be taken back until then: by {revoke}, for one id; by {IBonds-revoke}, for all that
/// an operator ever signed. Revoking before signing counts too, and nothing undoes it: sign other terms, with
/// another salt.
///
/// To begin, it takes:
/// - terms that make sense, see {Clauses}, at or after their `start` and before `activateBefore`;
/// - a committee here whose epoch has not expired;
/// - a feed that is what its spec says, and the lane of just that committee and feed, with an answer that is a
///   number and not older than its heartbeat, and with half of its count of lateness left: what is late later can
///   then be told from what was late before;
/// - the consumer's signature (ECDSA, or ERC-1271 of a contract), or the consumer as the sender;
/// - the signature of every member of the committee's current epoch, in order;
/// - if there is a referee: a committee here that has not expired, whose members each have a bond of that size,
///   and no owner of which is a member's owner.
///
/// To go on with another epoch: a committee that has not expired, and the signature of each member that has no
/// lock for this agreement yet; of those, no owner is a referee's.
interface IAcceptances {
    // -------------------------------------------------------------------------------------------- errors

    /// @notice It can be activated only from `start` on and before `activateBefore` (Unix seconds).
    error NotTheTime(uint64 start, uint64 activateBefore);
    /// @notice No such committee here.
    error Unregistered(bytes32 committee);
    /// @notice The committee's epoch expired then (Unix seconds).
    error Expired(bytes32 committee, uint64 expiry);
    /// @notice The consumer has not signed these terms.
    error BadConsumer(address consumer);
    /// @notice There must be as many acceptances as members.
    error AcceptanceCount(uint256 got, uint256 wanted);
    /// @notice The acceptance at that place is not by the member it should be by.
    error BadAcceptance(uint256 index, address member);
    /// @notice That party took back what it signed.
    error TakenBack(bytes32 id, address party);
    /// @notice The spec, or its heartbeat or deviation, is not that of the terms' feed.
    error WrongSpec(bytes32 spec, bytes32 feed);
    /// @notice That home of the committee's feed has another ref.
    error WrongRef(bytes32 ref, bytes32 wanted);
    /// @notice The lane has no number sworn within its heartbeat: deliver first.
    error NotFresh(bytes32 ref, uint256 updatedAt);
    /// @notice The lane counted so much lateness that it might not count an agreement's: make another home.
    error LaneWorn(bytes32 ref, uint256 lateness);
    /// @notice The referee's member at that place has less at stake than `wanted`.
    error RefereeNotBonded(uint256 index, uint256 bond, uint256 wanted);
    /// @notice A member and a referee's member have the same owner.
    error RefereeNotDisjoint(address member, address refereeMember);
    /// @notice The caller is neither the party nor its owner.
    error NotYours(address caller);

    // -------------------------------------------------------------------------------------------- events

    event Revoked(bytes32 indexed id, address indexed party);

    // ---------------------------------------------------------------------------------------------- ways

    /// @notice Takes back what `party` signed, or will have signed, of terms with this id, where it was not used
    /// yet. Only `party`, or its owner if it is an operator.
    function revoke(bytes32 id, address party) external;

    /// @notice Whether `party` took back its signature.
    function revoked(bytes32 id, address party) external view returns (bool);

    // -------------------------------------------------------------------------------------------- checks

    /// @notice Reverts unless an agreement can begin.
    /// @param id The terms' id, as {IAgreements} has it: what is signed.
    /// @param sender Who sends the activation.
    /// @return epoch The committee's current one. @return expiry Its key's, Unix seconds. @return members Its members.
    function checkFirst(
        bytes32 id,
        address sender,
        Terms calldata terms,
        Spec calldata spec,
        Home calldata home,
        bytes calldata consumerSignature,
        bytes[] calldata acceptances
    ) external view returns (uint32 epoch, uint64 expiry, address[] memory members);

    /// @notice Reverts unless an agreement can go on with the committee's epoch.
    /// @return expiry Its key's, Unix seconds.
    /// @return joiners Members who have no lock yet. @return stayers Members who have.
    function checkNext(bytes32 id, Terms calldata terms, uint32 epoch, bytes[] calldata acceptances)
        external
        view
        returns (uint64 expiry, address[] memory joiners, address[] memory stayers);
}

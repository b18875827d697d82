// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

/// @title Bonds: what operators stand to lose.
/// @notice A cold *owner* key opens a bond for a hot *operator* key, which observes, signs and accepts terms. The
/// owner holds the money and can revoke the operator; the operator can move nothing. Nobody owns this contract.
///
/// A bond is in three parts, and always `free + unbonding + Σ locks = bond`:
///
/// - *free*: can be locked for an agreement that the operator accepted, or unbonded by the owner;
/// - *locks*: each for one agreement and for no other. Only a verdict on that agreement takes of it, at most all
///   of it, and a verdict never frees it. It returns to free by {release}, once its time is over;
/// - *unbonding*: waits {UNBONDING} seconds for its owner's {withdraw}. It can be neither locked nor slashed.
///
/// A lock's time is set by the agreement to the end of the longest paid time or the expiry of the key that its
/// operator has a share of, whichever is later, plus the windows for evidence and challenges. So what was sworn
/// can be charged for as long as it can be proven, and no unbonding, revocation, rotation or ending shortens it.
///
/// **A slash** is split to the wei: a tenth to whoever brought the proof, four tenths to the consumer, and the
/// rest, which is at least half, to the immutable {SINK}. So no cartel of operator, prover and consumer gets
/// back more than half.
///
/// **Revoking** cannot be undone. From then on the operator's acceptances count for nothing that is not active
/// yet. Its locks stay as they are: none is made to last longer, so no agreement goes on with it into another
/// epoch. Its free stake is the owner's to unbond, and the owner opens another operator. Who fears for a hot key
/// keeps little free: it can accept bad terms for that much.
///
/// The token is one well-behaved ERC-20, for good: nothing is rebased, and what arrives and leaves is measured.
/// Credits are pulled, each by its own holder to any address, so no recipient holds up another.
interface IBonds {
    // -------------------------------------------------------------------------------------------- errors

    /// @notice This operator has an owner already. An operator key is opened once, for ever.
    error OpenedAlready(address operator, address owner);
    /// @notice Nobody has opened a bond for this operator.
    error NotOpened(address operator);
    /// @notice The consent is not the operator's over `Bond(operator, owner)` with the caller as owner.
    error BadConsent(address operator, address owner);
    /// @notice Only the operator's owner may do that.
    error NotOwner(address operator, address caller);
    /// @notice Its owner revoked this operator.
    error OperatorRevoked(address operator);
    /// @notice The operator's free stake is less than that.
    error TooLittleFree(address operator, uint256 free, uint256 wanted);
    /// @notice Nothing waits to be withdrawn, is owed, or was given.
    error Nothing();
    /// @notice The unbonding is over only then (Unix seconds).
    error StillUnbonding(address operator, uint256 until);
    /// @notice Only {AGREEMENTS} may do that.
    error OnlyAgreements(address caller);
    /// @notice This operator has a lock for this agreement already.
    error LockedAlready(bytes32 agreement, address operator);
    /// @notice This operator has no lock for this agreement.
    error NotLocked(bytes32 agreement, address operator);
    /// @notice The lock holds until then (Unix seconds).
    error StillLocked(bytes32 agreement, address operator, uint256 until);

    // -------------------------------------------------------------------------------------------- events

    event Opened(address indexed operator, address indexed owner);
    event Revoked(address indexed operator, address indexed owner);
    event Deposited(address indexed operator, address indexed from, uint256 amount);
    /// @param until Unix seconds: from then on the whole of what unbonds can be withdrawn.
    event Unbonding(address indexed operator, uint256 amount, uint256 until);
    event Withdrawn(address indexed operator, address indexed to, uint256 amount);
    event Locked(bytes32 indexed agreement, address indexed operator, uint256 amount, uint256 until);
    event Extended(bytes32 indexed agreement, address indexed operator, uint256 until);
    event Released(bytes32 indexed agreement, address indexed operator, uint256 amount);
    /// @notice `bounty + compensation + sunk` were taken of a lock.
    event Slashed(
        bytes32 indexed agreement,
        address indexed operator,
        address indexed prover,
        address consumer,
        uint256 bounty,
        uint256 compensation,
        uint256 sunk
    );
    event Claimed(address indexed holder, address indexed to, uint256 amount);

    // ------------------------------------------------------------------------------------------ an owner

    /// @notice Opens a bond for `operator`, with the caller as owner. Once for each operator.
    /// @param consent The operator's signature (65 bytes) over `Bond(address operator,address owner)`, in this
    /// contract's domain ("Jurat", "1", chain, this): nobody can take another's key.
    function open(address operator, bytes calldata consent) external;

    /// @notice Adds to an operator's free stake, from the caller. Anyone may; only the owner takes out.
    function deposit(address operator, uint256 amount) external;

    /// @notice Moves free stake into the wait. It begins anew for all that waits.
    function unbond(address operator, uint256 amount) external;

    /// @notice Pays out all that has waited long enough. Only the owner may.
    function withdraw(address operator, address to) external returns (uint256 amount);

    /// @notice Ends an operator's power to accept anything, for ever. Only the owner may.
    function revoke(address operator) external;

    /// @notice Returns a lock whose time is over to the operator's free stake. Anyone may.
    function release(bytes32 agreement, address operator) external returns (uint256 amount);

    // ------------------------------------------------------------------------------------------- credits

    /// @notice Pays out the caller's whole credit, to any address.
    function claim(address to) external returns (uint256 amount);

    /// @notice Pays the sink's credit to the sink. Anyone may.
    function sweep() external returns (uint256 amount);

    // ---------------------------------------------------------------------------------------- agreements

    /// @notice Locks that much free stake of each operator for an agreement, or reverts. Only {AGREEMENTS}.
    /// @param until Unix seconds: before then it is not released; from then on it is not slashed.
    function lock(bytes32 agreement, address[] calldata operators, uint256 amount, uint256 until) external;

    /// @notice Makes locks last longer, with what is left in them; never shorter. Reverts if an operator is revoked:
    /// to go on is a new promise. Only {AGREEMENTS}.
    function extend(bytes32 agreement, address[] calldata operators, uint256 until) external;

    /// @notice Takes of a lock and splits it. Only {AGREEMENTS}.
    /// @return taken The lesser of `amount` and what is left; 0 if the lock's time is over, or there is none.
    function slash(bytes32 agreement, address operator, uint256 amount, address prover, address consumer)
        external
        returns (uint256 taken);

    // --------------------------------------------------------------------------------------------- reads

    /// @notice An operator's owner, 0 if nobody opened a bond for it.
    function ownerOf(address operator) external view returns (address owner);

    /// @notice Whether the operator was opened and is not revoked.
    function active(address operator) external view returns (bool);

    /// @notice All of an operator's bond: free, unbonding and locked.
    function bondOf(address operator) external view returns (uint256);

    /// @notice Its parts that are not locked.
    /// @param until Unix seconds: when what unbonds can be withdrawn; 0 if nothing unbonds.
    function stakeOf(address operator) external view returns (uint256 free, uint256 unbonding, uint256 until);

    /// @notice What is left of a lock, and until when it holds (Unix seconds); zeros if there is none.
    function lockOf(bytes32 agreement, address operator) external view returns (uint256 left, uint256 until);

    /// @notice What `holder` can {claim}; the sink's is what {sweep} pays.
    function creditOf(address holder) external view returns (uint256);

    // ---------------------------------------------------------------------------------------- immutables

    function TOKEN() external view returns (address);
    function SINK() external view returns (address);
    function AGREEMENTS() external view returns (address);
    /// @notice Seconds.
    function UNBONDING() external view returns (uint256);
}

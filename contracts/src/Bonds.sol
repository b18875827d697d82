// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IBonds} from "./interfaces/IBonds.sol";
import {Coins} from "./libraries/Coins.sol";

/// @title Bonds
/// @notice {IBonds} is the manual.
/// @dev It calls the token, last in each function, and nothing else.
contract Bonds is IBonds, EIP712, ReentrancyGuardTransient {
    using SafeCast for uint256;

    struct Stake {
        address owner;
        bool revoked;
        uint40 until; // Unix seconds: when what unbonds can be withdrawn
        uint128 free;
        uint128 unbonding;
        uint128 bond; // with all locks
    }

    struct Lock {
        uint128 left;
        uint40 until; // Unix seconds; 0 where there is no lock
    }

    bytes32 private constant CONSENT = keccak256("Bond(address operator,address owner)");

    /// @dev Shares of a slash, in tenths; the sink has the rest.
    uint256 private constant BOUNTY = 1;
    uint256 private constant COMPENSATION = 4;

    address public immutable TOKEN;
    address public immutable SINK;
    address public immutable AGREEMENTS;
    uint256 public immutable UNBONDING;

    /// @inheritdoc IBonds
    mapping(address holder => uint256) public creditOf;
    mapping(address operator => Stake) private stakes;
    mapping(bytes32 agreement => mapping(address operator => Lock)) private locks;

    modifier onlyAgreements() {
        if (msg.sender != AGREEMENTS) revert OnlyAgreements(msg.sender);
        _;
    }

    constructor(address token, address sink, uint256 unbonding, address agreements) EIP712("Jurat", "1") {
        TOKEN = token;
        SINK = sink;
        UNBONDING = unbonding;
        AGREEMENTS = agreements;
    }

    // ================================================================================== an owner

    /// @inheritdoc IBonds
    function open(address operator, bytes calldata consent) external {
        Stake storage s = stakes[operator];
        if (s.owner != address(0)) revert OpenedAlready(operator, s.owner);
        bytes32 signed = _hashTypedDataV4(keccak256(abi.encode(CONSENT, operator, msg.sender)));
        (address signer,,) = ECDSA.tryRecoverCalldata(signed, consent);
        if (signer != operator || signer == address(0)) revert BadConsent(operator, msg.sender);
        s.owner = msg.sender;
        emit Opened(operator, msg.sender);
    }

    /// @inheritdoc IBonds
    function deposit(address operator, uint256 amount) external nonReentrant {
        Stake storage s = stakes[operator];
        if (s.owner == address(0)) revert NotOpened(operator);
        if (amount == 0) revert Nothing();
        s.free += amount.toUint128();
        s.bond += amount.toUint128();
        emit Deposited(operator, msg.sender, amount);
        Coins.takeToken(TOKEN, msg.sender, amount);
    }

    /// @inheritdoc IBonds
    function unbond(address operator, uint256 amount) external {
        Stake storage s = _owned(operator);
        if (amount == 0) revert Nothing();
        if (amount > s.free) revert TooLittleFree(operator, s.free, amount);
        s.free -= uint128(amount);
        s.unbonding += uint128(amount);
        s.until = (block.timestamp + UNBONDING).toUint40();
        emit Unbonding(operator, amount, s.until);
    }

    /// @inheritdoc IBonds
    function withdraw(address operator, address to) external nonReentrant returns (uint256 amount) {
        Stake storage s = _owned(operator);
        amount = s.unbonding;
        if (amount == 0) revert Nothing();
        if (block.timestamp < s.until) revert StillUnbonding(operator, s.until);
        s.unbonding = 0;
        s.until = 0;
        s.bond -= uint128(amount);
        emit Withdrawn(operator, to, amount);
        Coins.give(TOKEN, to, amount);
    }

    /// @inheritdoc IBonds
    function revoke(address operator) external {
        Stake storage s = _owned(operator);
        if (s.revoked) revert OperatorRevoked(operator);
        s.revoked = true;
        emit Revoked(operator, msg.sender);
    }

    /// @inheritdoc IBonds
    function release(bytes32 agreement, address operator) external returns (uint256 amount) {
        Lock memory l = locks[agreement][operator];
        if (l.until == 0) revert NotLocked(agreement, operator);
        if (block.timestamp < l.until) revert StillLocked(agreement, operator, l.until);
        amount = l.left;
        delete locks[agreement][operator];
        stakes[operator].free += l.left;
        emit Released(agreement, operator, amount);
    }

    // ================================================================================== credits

    /// @inheritdoc IBonds
    function claim(address to) external nonReentrant returns (uint256) {
        return _claim(msg.sender, to);
    }

    /// @inheritdoc IBonds
    function sweep() external nonReentrant returns (uint256) {
        return _claim(SINK, SINK);
    }

    function _claim(address holder, address to) private returns (uint256 amount) {
        amount = creditOf[holder];
        if (amount == 0) revert Nothing();
        creditOf[holder] = 0;
        emit Claimed(holder, to, amount);
        Coins.give(TOKEN, to, amount);
    }

    // ================================================================================== agreements

    /// @inheritdoc IBonds
    function lock(bytes32 agreement, address[] calldata operators, uint256 amount, uint256 until)
        external
        onlyAgreements
    {
        uint128 size = amount.toUint128();
        uint40 end = until.toUint40();
        for (uint256 i; i < operators.length; ++i) {
            address operator = operators[i];
            Stake storage s = stakes[operator];
            if (s.owner == address(0)) revert NotOpened(operator);
            if (s.revoked) revert OperatorRevoked(operator);
            if (s.free < size) revert TooLittleFree(operator, s.free, size);
            Lock storage l = locks[agreement][operator];
            if (l.until != 0) revert LockedAlready(agreement, operator);
            s.free -= size;
            (l.left, l.until) = (size, end);
            emit Locked(agreement, operator, amount, until);
        }
    }

    /// @inheritdoc IBonds
    function extend(bytes32 agreement, address[] calldata operators, uint256 until) external onlyAgreements {
        uint40 end = until.toUint40();
        for (uint256 i; i < operators.length; ++i) {
            Lock storage l = locks[agreement][operators[i]];
            if (l.until == 0) revert NotLocked(agreement, operators[i]);
            if (stakes[operators[i]].revoked) revert OperatorRevoked(operators[i]);
            if (end <= l.until) continue;
            l.until = end;
            emit Extended(agreement, operators[i], until);
        }
    }

    /// @inheritdoc IBonds
    function slash(bytes32 agreement, address operator, uint256 amount, address prover, address consumer)
        external
        onlyAgreements
        returns (uint256 taken)
    {
        Lock storage l = locks[agreement][operator];
        // From its end on, a lock is as good as released: whether somebody did so must not matter.
        if (block.timestamp >= l.until) return 0;
        taken = amount < l.left ? amount : l.left;
        if (taken == 0) return 0;
        l.left -= uint128(taken);
        stakes[operator].bond -= uint128(taken);

        // Both are rounded down, so the sink's rest is at least half.
        uint256 bounty = taken * BOUNTY / 10;
        uint256 compensation = taken * COMPENSATION / 10;
        uint256 sunk = taken - bounty - compensation;
        creditOf[prover] += bounty;
        creditOf[consumer] += compensation;
        creditOf[SINK] += sunk;
        emit Slashed(agreement, operator, prover, consumer, bounty, compensation, sunk);
    }

    // ================================================================================== reads

    /// @inheritdoc IBonds
    function ownerOf(address operator) external view returns (address) {
        return stakes[operator].owner;
    }

    /// @inheritdoc IBonds
    function active(address operator) external view returns (bool) {
        Stake storage s = stakes[operator];
        return s.owner != address(0) && !s.revoked;
    }

    /// @inheritdoc IBonds
    function bondOf(address operator) external view returns (uint256) {
        return stakes[operator].bond;
    }

    /// @inheritdoc IBonds
    function stakeOf(address operator) external view returns (uint256, uint256, uint256) {
        Stake storage s = stakes[operator];
        return (s.free, s.unbonding, s.until);
    }

    /// @inheritdoc IBonds
    function lockOf(bytes32 agreement, address operator) external view returns (uint256, uint256) {
        Lock storage l = locks[agreement][operator];
        return (l.left, l.until);
    }

    // ================================================================================== checks

    function _owned(address operator) private view returns (Stake storage s) {
        s = stakes[operator];
        if (s.owner != msg.sender) revert NotOwner(operator, msg.sender);
    }
}

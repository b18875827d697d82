// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {ICommittees, SignedReport} from "./interfaces/ICommittees.sol";
import {Card, IScorecards} from "./interfaces/IScorecards.sol";
import {Reports} from "./libraries/Reports.sol";
import {Flaw, Schnorr} from "./libraries/Schnorr.sol";

/// @title Scorecards
/// @notice {IScorecards} is the manual.
contract Scorecards is IScorecards {
    /// @dev Two slots: the last card's hash, and its counters.
    struct Record {
        bytes32 hash;
        uint24 period;
        uint40 rounds;
        uint40 observed;
        uint40 signed;
        uint32 outliers;
        uint32 deliveries;
        uint24 honoured;
        uint24 breached;
    }

    ICommittees public immutable COMMITTEES;

    mapping(bytes32 committee => mapping(address operator => Record)) private records;

    constructor(ICommittees committees) {
        COMMITTEES = committees;
    }

    /// @inheritdoc IScorecards
    function record(SignedReport calldata report, bytes32[] calldata path, Card calldata card) external {
        bytes32 hash = keccak256(abi.encode(card));
        _checkSworn(report, path, card, hash);
        Record storage last = records[card.committee][card.operator];
        _checkStep(last, card);

        last.hash = hash;
        last.period = card.period;
        (last.rounds, last.observed, last.signed) = (card.rounds, card.observed, card.signed);
        (last.outliers, last.deliveries) = (card.outliers, card.deliveries);
        (last.honoured, last.breached) = (card.honoured, card.breached);
        emit Recorded(card.committee, card.operator, hash, card);
    }

    // ================================================================================== checks

    function _checkSworn(
        SignedReport calldata r,
        bytes32[] calldata path,
        Card calldata card,
        bytes32 hash
    ) private view {
        if (r.committee != card.committee) revert WrongCommittee(r.committee, card.committee);
        (bytes32 key, uint64 expiry) = COMMITTEES.keyOf(r.committee, r.epoch);
        if (block.timestamp >= expiry) revert Expired(expiry);
        bytes32 digest = Reports.digest(r.committee, r.epoch, r.round, r.time, r.root);
        (bool ok, Flaw flaw) = Schnorr.verify(uint256(key), digest, r.r, r.s);
        if (!ok) revert BadSignature(flaw);
        bytes32 leaf = Reports.leaf(Reports.SCORECARD, bytes32(uint256(uint160(card.operator))), hash);
        if (!MerkleProof.verifyCalldata(path, r.root, leaf)) revert NotInReport(leaf, r.root);
    }

    function _checkStep(Record storage last, Card calldata card) private view {
        if (card.prior != last.hash || card.period != uint256(last.period) + 1) {
            revert NotNext(card.period, card.prior, last.period, last.hash);
        }
        uint256 rounds = _gained("rounds", last.rounds, card.rounds);
        uint256 observed = _gained("observed", last.observed, card.observed);
        if (observed > rounds) revert MoreThanRounds("observed", observed, rounds);
        uint256 signed = _gained("signed", last.signed, card.signed);
        if (signed > rounds) revert MoreThanRounds("signed", signed, rounds);
        _gained("outliers", last.outliers, card.outliers);
        _gained("deliveries", last.deliveries, card.deliveries);
        _gained("honoured", last.honoured, card.honoured);
        _gained("breached", last.breached, card.breached);
    }

    function _gained(string memory counter, uint256 from, uint256 to) private pure returns (uint256) {
        if (to < from) revert Fell(counter, from, to);
        return to - from;
    }

    // ================================================================================== reads

    /// @inheritdoc IScorecards
    function tallyOf(bytes32 committee, address operator)
        external
        view
        returns (uint64 period, uint64 rounds, uint64 observed)
    {
        Record storage last = records[committee][operator];
        return (last.period, last.rounds, last.observed);
    }

    /// @inheritdoc IScorecards
    function lastOf(bytes32 committee, address operator) external view returns (bytes32) {
        return records[committee][operator].hash;
    }

    /// @inheritdoc IScorecards
    function countsOf(bytes32 committee, address operator)
        external
        view
        returns (uint256 signed, uint256 outliers, uint256 deliveries, uint256 honoured, uint256 breached)
    {
        Record storage last = records[committee][operator];
        return (last.signed, last.outliers, last.deliveries, last.honoured, last.breached);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IAgreements} from "./interfaces/IAgreements.sol";
import {ICommittees, Keygen, SignedReport} from "./interfaces/ICommittees.sol";
import {IFeeds} from "./interfaces/IFeeds.sol";
import {Going, IHandovers} from "./interfaces/IHandovers.sol";

/// @title Handovers
/// @notice {IHandovers} is the manual.
contract Handovers is IHandovers {
    address public immutable COMMITTEES;
    address public immutable FEEDS;
    address public immutable AGREEMENTS;

    constructor(address committees, address feeds, address agreements) {
        (COMMITTEES, FEEDS, AGREEMENTS) = (committees, feeds, agreements);
    }

    /// @inheritdoc IHandovers
    function handOver(
        SignedReport calldata report,
        bytes32[] calldata path,
        Keygen calldata keygen,
        bytes[] calldata signatures,
        Going[] calldata going
    ) external {
        ICommittees(COMMITTEES).rotate(report, path, keygen, signatures);
        IFeeds(FEEDS).sync(report.committee);
        for (uint256 i; i < going.length; ++i) {
            bytes32 committee = going[i].terms.committee;
            if (committee != report.committee) revert WrongCommittee(committee, report.committee);
            IAgreements(AGREEMENTS).adopt(going[i].terms, going[i].acceptances);
        }
    }
}

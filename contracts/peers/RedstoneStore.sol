// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.17;

import {PrimaryProdDataServiceConsumerBase} from
    "@redstone-finance/evm-connector/contracts/data-services/PrimaryProdDataServiceConsumerBase.sol";

/// @title The least that a RedStone consumer does: takes one price, or ten, and stores each in a slot.
/// @dev Ours, for measuring. Only the authorised signers differ from RedStone's production service, since nobody
/// but RedStone has its nodes' keys: five, as there, compared one after the other, as there.
contract RedstoneStore is PrimaryProdDataServiceConsumerBase {
    uint256[10] public values;

    address private immutable a;
    address private immutable b;
    address private immutable c;
    address private immutable d;
    address private immutable e;

    constructor(address[5] memory signers) {
        (a, b, c, d, e) = (signers[0], signers[1], signers[2], signers[3], signers[4]);
    }

    function storeOne() external {
        values[0] = getOracleNumericValueFromTxMsg("BTC");
    }

    function storeTen() external {
        bytes32[] memory ids = new bytes32[](10);
        (ids[0], ids[1], ids[2], ids[3], ids[4]) = ("BTC", "ETH", "USDT", "USDC", "BNB");
        (ids[5], ids[6], ids[7], ids[8], ids[9]) = ("SOL", "AVAX", "LINK", "UNI", "AAVE");
        uint256[] memory got = getOracleNumericValuesFromTxMsg(ids);
        for (uint256 i = 0; i < 10; i++) values[i] = got[i];
    }

    function getAuthorisedSignerIndex(address signer) public view override returns (uint8) {
        if (signer == a) return 0;
        if (signer == b) return 1;
        if (signer == c) return 2;
        if (signer == d) return 3;
        if (signer == e) return 4;
        revert SignerNotAuthorised(signer);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {FunctionsClient} from "@chainlink/contracts/src/v0.8/functions/v1_3_0/FunctionsClient.sol";
import {FunctionsRequest} from "@chainlink/contracts/src/v0.8/functions/v1_0_0/libraries/FunctionsRequest.sol";

/// @title A grant for solar power that households feed in, written for Chainlink Functions: nothing here has heard of Jurat.
/// @dev FunctionsClient comes from npm as it is, under the MIT licence, as its files say; compiled, it is in contract.go.
contract SolarGrant is FunctionsClient {
    using FunctionsRequest for FunctionsRequest.Request;

    string private constant SOURCE = "const reading = await Functions.makeHttpRequest({"
        "  url: `http://127.0.0.1:17109/meters/${args[0]}`, params: { month: args[1] } });"
        "if (reading.error) throw Error(`the grid knows no meter ${args[0]}`);"
        "return Functions.encodeUint256(reading.data.kwh);";
    uint32 private constant GAS = 200_000;
    uint256 private constant RATE = 0.001 ether; // a kilowatt hour

    uint64 private immutable SUBSCRIPTION;
    bytes32 private immutable DON;

    mapping(bytes32 request => address) private claims;

    event Granted(bytes32 indexed request, uint256 kwh, uint256 paid);
    event Refused(bytes32 indexed request, string why);

    constructor(address router, uint64 subscription, bytes32 don) FunctionsClient(router) {
        (SUBSCRIPTION, DON) = (subscription, don);
    }

    receive() external payable {}

    function claim(string calldata meter, string calldata month) external returns (bytes32 request) {
        FunctionsRequest.Request memory req;
        req.initializeRequestForInlineJavaScript(SOURCE);
        string[] memory args = new string[](2);
        (args[0], args[1]) = (meter, month);
        req.setArgs(args);
        request = _sendRequest(req.encodeCBOR(), SUBSCRIPTION, GAS, DON);
        claims[request] = msg.sender;
    }

    function _fulfillRequest(bytes32 request, bytes memory response, bytes memory err) internal override {
        address household = claims[request];
        delete claims[request];
        if (err.length != 0) {
            emit Refused(request, string(err));
            return;
        }
        uint256 kwh = abi.decode(response, (uint256));
        emit Granted(request, kwh, kwh * RATE);
        (bool sent,) = household.call{value: kwh * RATE}("");
        require(sent, "not sent");
    }
}

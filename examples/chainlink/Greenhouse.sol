// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Chainlink} from "@chainlink/contracts/src/v0.8/operatorforwarder/Chainlink.sol";
import {ChainlinkClient} from "@chainlink/contracts/src/v0.8/operatorforwarder/ChainlinkClient.sol";

/// @title A greenhouse's heating, written for Chainlink's direct requests: nothing here has heard of Jurat.
/// @dev ChainlinkClient comes from npm as it is, under the MIT licence, as its files say; compiled, it is in contract.go.
contract Greenhouse is ChainlinkClient {
    using Chainlink for Chainlink.Request;

    bytes32 private immutable SPEC;
    uint256 private constant FEE = 1e17; // a tenth of a LINK

    /// @notice In tenths of a degree Celsius.
    int256 public temperature;
    bool public heating;

    event Measured(bytes32 indexed request, int256 temperature, bool heating);

    constructor(address link, address oracle, bytes32 spec) {
        _setChainlinkToken(link);
        _setChainlinkOracle(oracle);
        SPEC = spec;
    }

    function measure(string calldata city) external returns (bytes32 requestId) {
        Chainlink.Request memory req = _buildChainlinkRequest(SPEC, address(this), this.measured.selector);
        req._add("city", city);
        return _sendChainlinkRequest(req, FEE);
    }

    function measured(bytes32 requestId, int256 value) external recordChainlinkFulfillment(requestId) {
        temperature = value;
        heating = value < 50;
        emit Measured(requestId, value, heating);
    }

    function cancel(bytes32 requestId, uint256 expiration) external {
        _cancelChainlinkRequest(requestId, FEE, this.measured.selector, expiration);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IRouterClient} from "@chainlink/contracts-ccip/contracts/interfaces/IRouterClient.sol";
import {Client} from "@chainlink/contracts-ccip/contracts/libraries/Client.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @title A company's vault, which sends money and what to do with it to a branch on another chain. Written for CCIP:
/// nothing here has heard of Jurat.
/// @dev The imports from @chainlink/contracts-ccip are under the MIT licence, as their files say; compiled, they are in
/// contract.go.
contract Vault {
    IRouterClient private immutable ROUTER;
    IERC20 private immutable TOKEN;
    uint64 private immutable SELECTOR;

    event Moved(bytes32 message, address branch, uint256 amount);

    constructor(address router, address token, uint64 selector) {
        ROUTER = IRouterClient(router);
        TOKEN = IERC20(token);
        SELECTOR = selector;
    }

    /// @notice Sends `amount` to the branch, to be credited to `payee`. What comes with the call pays the fee.
    function move(address branch, uint256 amount, address payee, string calldata reason) external payable {
        TOKEN.approve(address(ROUTER), amount);
        bytes32 message = ROUTER.ccipSend{value: msg.value}(SELECTOR, _message(branch, amount, payee, reason));
        emit Moved(message, branch, amount);
    }

    function fee(address branch, uint256 amount, address payee, string calldata reason) external view returns (uint256) {
        return ROUTER.getFee(SELECTOR, _message(branch, amount, payee, reason));
    }

    function _message(address branch, uint256 amount, address payee, string calldata reason)
        private
        view
        returns (Client.EVM2AnyMessage memory)
    {
        Client.EVMTokenAmount[] memory amounts = new Client.EVMTokenAmount[](1);
        amounts[0] = Client.EVMTokenAmount(address(TOKEN), amount);
        return Client.EVM2AnyMessage({
            receiver: abi.encode(branch),
            data: abi.encode(payee, reason),
            tokenAmounts: amounts,
            feeToken: address(0),
            extraArgs: Client._argsToBytes(Client.GenericExtraArgsV2(200_000, true))
        });
    }
}

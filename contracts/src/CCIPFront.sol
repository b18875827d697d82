// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ERC165Checker} from "@openzeppelin/contracts/utils/introspection/ERC165Checker.sol";
import {
    Any2EVMMessage,
    EVM2AnyMessage,
    IAny2EVMMessageReceiver,
    ICCIPFront,
    IRouterClient
} from "./interfaces/ICCIPFront.sol";
import {Arrival, IInbox, IReceiver} from "./interfaces/IInbox.sol";
import {Departure, IOutbox, Letter, Message, TokenAmount} from "./interfaces/IOutbox.sol";
import {Coins} from "./libraries/Coins.sol";

interface IWrapped {
    function withdraw(uint256 amount) external;
}

/// @title CCIPFront
/// @notice {ICCIPFront} is the manual.
/// @dev Between fronts a message's data is
///   sender 20 ‖ receiver 20 ‖ gasLimit 4 ‖ id of the ordered message before it, or 0, 32 ‖ data
contract CCIPFront is ICCIPFront {
    using SafeERC20 for IERC20;

    address public immutable OUTBOX;
    address public immutable INBOX;
    address public immutable WRAPPED;
    uint64 public immutable LIFE;
    address public immutable ADMIN;
    uint256 public immutable DELAY;

    bytes4 private constant V1 = 0x97a657c9;
    bytes4 private constant V2 = 0x181dcf10;
    bytes4 private constant V3 = 0xa69dd4aa;
    uint256 private constant DEFAULT_GAS = 200_000;

    uint256 private constant HEAD = 76;
    /// @dev Gas that the front needs around the receiver's: its own work and ERC-165's three questions at 30,000
    /// each; for each token, and for each word of data that it copies.
    uint256 private constant OWN_GAS = 130_000;
    uint256 private constant TOKEN_GAS = 80_000;
    uint256 private constant WORD_GAS = 60;
    /// @dev Of it, what must be left when the questions are put: without it they would go unanswered, and the receiver
    /// uncalled.
    uint256 private constant ASKING_GAS = 100_000;

    struct Far {
        uint64 chain;
        address peer;
    }

    /// @inheritdoc ICCIPFront
    mapping(uint64 selector => Far) public farOf;
    /// @inheritdoc ICCIPFront
    mapping(uint64 chain => uint64) public selectorOf;
    mapping(bytes32 connection => uint256) private announced;
    mapping(uint64 chain => mapping(address sender => bytes32)) private lastOrdered;
    /// @dev Which of its tokens: bit i for that at place i.
    mapping(bytes32 id => uint256) private handedBack;

    constructor(IOutbox outbox, IInbox inbox, address wrapped, uint64 life) {
        OUTBOX = address(outbox);
        INBOX = address(inbox);
        WRAPPED = wrapped;
        LIFE = life;
        ADMIN = outbox.ADMIN();
        DELAY = outbox.DELAY();
    }

    receive() external payable {
        if (msg.sender != OUTBOX && msg.sender != WRAPPED) revert NotFor(msg.sender);
    }

    // ================================================================================== chains

    /// @inheritdoc ICCIPFront
    function connect(uint64 selector, uint64 chain, address peer) external {
        if (msg.sender != ADMIN) revert NotAdmin(msg.sender);
        if (selector == 0 || chain == 0 || farOf[selector].chain != 0 || selectorOf[chain] != 0) {
            revert ConnectedAlready(selector, chain);
        }
        if (!_due(selector, chain, peer)) return;
        farOf[selector] = Far(chain, peer);
        selectorOf[chain] = selector;
        emit Connected(selector, chain, peer);
    }

    /// @dev Whether the connection was announced long enough ago. If it was not announced, it is now.
    function _due(uint64 selector, uint64 chain, address peer) private returns (bool) {
        if (DELAY == 0) return true;
        bytes32 connection = keccak256(abi.encode(selector, chain, peer));
        uint256 from = announced[connection];
        if (from == 0) {
            from = block.timestamp + DELAY;
            announced[connection] = from;
            emit Announced(selector, chain, peer, from);
            return false;
        }
        if (block.timestamp < from) revert NotYet(from);
        return true;
    }

    /// @inheritdoc IRouterClient
    function isChainSupported(uint64 selector) external view returns (bool) {
        uint64 chain = farOf[selector].chain;
        return chain != 0 && IOutbox(OUTBOX).laneOf(chain).far != address(0);
    }

    // ================================================================================== sending

    /// @inheritdoc IRouterClient
    function getFee(uint64 selector, EVM2AnyMessage calldata message) external view returns (uint256 fee) {
        (Letter memory letter,) = _letter(selector, message);
        return IOutbox(OUTBOX).quote(letter);
    }

    /// @inheritdoc IRouterClient
    function ccipSend(uint64 selector, EVM2AnyMessage calldata message) external payable returns (bytes32 id) {
        (Letter memory letter, bool ordered) = _letter(selector, message);
        uint256 value = msg.value;
        if (message.feeToken != address(0)) {
            if (value != 0) revert InvalidMsgValue();
            value = IOutbox(OUTBOX).quote(letter);
            IERC20(WRAPPED).safeTransferFrom(msg.sender, address(this), value);
            IWrapped(WRAPPED).withdraw(value);
        } else if (value < IOutbox(OUTBOX).quote(letter)) {
            revert InsufficientFeeTokenAmount();
        }
        for (uint256 i; i < letter.tokens.length; ++i) {
            TokenAmount memory sent = letter.tokens[i];
            Coins.takeToken(sent.token, msg.sender, sent.amount);
            address pool = IOutbox(OUTBOX).poolOf(letter.destinationChain, sent.token).pool;
            IERC20(sent.token).forceApprove(pool, sent.amount);
        }
        uint256 before = address(this).balance - value;
        id = IOutbox(OUTBOX).send{value: value}(letter);
        if (ordered) lastOrdered[letter.destinationChain][msg.sender] = id;
        _refund(address(this).balance - before);
    }

    /// @dev What the outbox gave back of the caller's. Whoever does not take it has had it, as with CCIP.
    function _refund(uint256 amount) private {
        if (amount == 0) return;
        address to = msg.sender;
        assembly ("memory-safe") {
            pop(call(gas(), to, amount, 0, 0, 0, 0))
        }
    }

    /// @dev The letter by which the front sends a message of the caller's.
    function _letter(uint64 selector, EVM2AnyMessage calldata message)
        private
        view
        returns (Letter memory letter, bool ordered)
    {
        Far memory far = farOf[selector];
        if (far.chain == 0) revert UnsupportedDestinationChain(selector);
        if (message.feeToken != address(0) && message.feeToken != WRAPPED) {
            revert FeeTokenNotSupported(message.feeToken, WRAPPED);
        }
        uint256 gasLimit;
        (gasLimit, ordered) = _arguments(message.extraArgs);
        bytes32 previous = ordered ? lastOrdered[far.chain][msg.sender] : bytes32(0);
        uint256 words = (message.data.length + 31) / 32;
        letter = Letter({
            destinationChain: far.chain,
            receiver: far.peer,
            gasLimit: uint32(
                gasLimit + gasLimit / 63 + OWN_GAS + TOKEN_GAS * message.tokenAmounts.length + WORD_GAS * words
            ),
            deadline: uint64(block.timestamp) + LIFE,
            ordered: false,
            data: abi.encodePacked(
                msg.sender, _address(message.receiver), uint32(gasLimit), previous, message.data
            ),
            tokens: message.tokenAmounts
        });
    }

    function _arguments(bytes calldata args) private pure returns (uint256 gasLimit, bool ordered) {
        if (args.length == 0) return (DEFAULT_GAS, false);
        bytes4 tag = bytes4(args);
        if (tag == V1 && args.length == 36) {
            gasLimit = uint256(bytes32(args[4:]));
        } else if (tag == V2 && args.length == 68 && uint256(bytes32(args[36:])) < 2) {
            gasLimit = uint256(bytes32(args[4:]));
            ordered = uint256(bytes32(args[36:])) == 0;
        } else if (tag == V3 && args.length == 19 && bytes7(args[12:]) == 0) {
            gasLimit = uint32(bytes4(args[4:]));
        } else {
            revert ArgumentsNotSupported(tag);
        }
        // The outbox has a lower limit, for what the front adds as well.
        if (gasLimit > type(uint24).max) revert TooMuchGas(gasLimit);
    }

    /// @dev Nothing but precompiles is at the lowest addresses.
    function _address(bytes calldata receiver) private pure returns (address) {
        if (receiver.length != 32) revert BadReceiver(receiver);
        uint256 word = uint256(bytes32(receiver));
        if (word > type(uint160).max || word < 1024) revert BadReceiver(receiver);
        return address(uint160(word));
    }

    // ================================================================================== receiving

    /// @inheritdoc IReceiver
    function receiveMessage(bytes32 id, Message calldata message) external {
        if (msg.sender != INBOX) revert NotTheInbox(msg.sender);
        uint64 selector = selectorOf[message.sourceChain];
        if (selector == 0 || farOf[selector].peer != message.sender) {
            revert NotAFront(message.sourceChain, message.sender);
        }
        bytes calldata head = message.data[:HEAD];
        bytes32 previous = bytes32(head[44:]);
        if (previous != 0) {
            (Arrival arrival,) = IInbox(INBOX).stateOf(previous);
            if (arrival != Arrival.Delivered && arrival != Arrival.Lapsed) revert OutOfOrder(previous);
        }
        address receiver = address(bytes20(head[20:]));
        TokenAmount[] memory tokens = _passOn(message, receiver);
        _call(
            receiver,
            uint32(bytes4(head[40:])),
            Any2EVMMessage({
                messageId: id,
                sourceChainSelector: selector,
                sender: abi.encode(address(bytes20(head))),
                data: message.data[HEAD:],
                destTokenAmounts: tokens
            })
        );
    }

    /// @dev Passes the tokens on, and returns them as they are called here.
    function _passOn(Message calldata message, address receiver) private returns (TokenAmount[] memory tokens) {
        tokens = message.tokens;
        for (uint256 i; i < tokens.length; ++i) {
            tokens[i].token = IInbox(INBOX).tokenOf(message.sourceChain, tokens[i].token);
            IERC20(tokens[i].token).safeTransfer(receiver, tokens[i].amount);
        }
    }

    /// @dev Calls the receiver if it is one, with all the gas there is and no less than it asked for.
    function _call(address receiver, uint256 gasLimit, Any2EVMMessage memory message) private {
        if ((message.data.length == 0 && gasLimit == 0) || receiver.code.length == 0) return;
        bytes memory call_ = abi.encodeCall(IAny2EVMMessageReceiver.ccipReceive, (message));
        uint256 least = gasLimit + gasLimit / 63 + ASKING_GAS;
        if (gasleft() < least) revert TooLittleGas(gasleft(), least);
        if (!ERC165Checker.supportsInterface(receiver, type(IAny2EVMMessageReceiver).interfaceId)) return;
        bool called;
        assembly ("memory-safe") {
            called := call(gas(), receiver, 0, add(call_, 0x20), mload(call_), 0, 0)
        }
        if (!called) revert ReceiverFailed(receiver);
    }

    // ================================================================================== giving back

    /// @inheritdoc ICCIPFront
    function handBack(Message calldata message) external {
        _handBack(message, type(uint256).max);
    }

    /// @inheritdoc ICCIPFront
    function handBackOne(Message calldata message, uint256 place) external {
        _handBack(message, 1 << place);
    }

    /// @dev Those of the wanted tokens that came back and were not handed back: the front holds other senders' too.
    function _handBack(Message calldata message, uint256 wanted) private {
        bytes32 id = IOutbox(OUTBOX).idOf(message);
        Departure departure = IOutbox(OUTBOX).stateOf(id);
        if (departure == Departure.Returning) wanted &= IOutbox(OUTBOX).backOf(id);
        else if (departure != Departure.Returned) wanted = 0;
        wanted &= ((1 << message.tokens.length) - 1) & ~handedBack[id];
        if (wanted == 0 || message.sender != address(this)) revert NothingToHandBack(id);
        handedBack[id] |= wanted;
        address sender = address(bytes20(message.data));
        emit HandedBack(id, sender);
        for (uint256 i; i < message.tokens.length; ++i) {
            if ((wanted >> i) & 1 == 0) continue;
            IERC20(message.tokens[i].token).safeTransfer(sender, message.tokens[i].amount);
        }
    }
}

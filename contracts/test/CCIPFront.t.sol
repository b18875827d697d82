// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {CCIPClientExample} from "@chainlink/contracts-ccip/contracts/applications/CCIPClientExample.sol";
import {CCIPReceiver} from "@chainlink/contracts-ccip/contracts/applications/CCIPReceiver.sol";
import {DefensiveExample} from "@chainlink/contracts-ccip/contracts/applications/DefensiveExample.sol";
import {PingPongDemo} from "@chainlink/contracts-ccip/contracts/applications/PingPongDemo.sol";
import {
    IAny2EVMMessageReceiver as ChainlinksReceiver
} from "@chainlink/contracts-ccip/contracts/interfaces/IAny2EVMMessageReceiver.sol";
import {
    IRouterClient as ChainlinksRouter
} from "@chainlink/contracts-ccip/contracts/interfaces/IRouterClient.sol";
import {Client} from "@chainlink/contracts-ccip/contracts/libraries/Client.sol";
import {ExtraArgsCodec} from "@chainlink/contracts-ccip/contracts/libraries/ExtraArgsCodec.sol";
import {IERC20} from "@openzeppelin/contracts@5.3.0/token/ERC20/IERC20.sol";
import {CCIPFront} from "../src/CCIPFront.sol";
import {Inbox} from "../src/Inbox.sol";
import {EVM2AnyMessage, IAny2EVMMessageReceiver, ICCIPFront, IRouterClient} from "../src/interfaces/ICCIPFront.sol";
import {Arrival, Refusal, IInbox} from "../src/interfaces/IInbox.sol";
import {Letter, Message, TokenAmount} from "../src/interfaces/IOutbox.sol";
import {Messages} from "../src/libraries/Messages.sol";
import {Pooling} from "./kit/Pooling.sol";
import {WrappedCoin} from "./kit/Tokens.sol";

/// @dev Senders and receivers as npm brings them, not a line of which knows Jurat.
contract CCIPFrontTest is Pooling {
    // Chainlink's names for Ethereum and Base, as good as any.
    uint64 private constant SELECTOR_A = 5009297550715157269;
    uint64 private constant SELECTOR_B = 15971525489660198786;
    address private constant ALICE = address(0xA11CE);

    WrappedCoin private wrapped;
    CCIPFront private frontA;
    CCIPFront private frontB;
    CCIPClientExample private sender;
    CCIPClientExample private receiver;

    function setUp() public override {
        super.setUp();
        wrapped = new WrappedCoin();
        frontA = new CCIPFront(outboxA, inboxA, address(wrapped), TERM);
        frontB = new CCIPFront(outboxB, inboxB, address(wrapped), TERM);
        frontA.connect(SELECTOR_B, B, address(frontB));
        frontB.connect(SELECTOR_A, A, address(frontA));
        sender = client(frontA, SELECTOR_B);
        receiver = client(frontB, SELECTOR_A);
        coin.mint(ALICE, 1000 ether);
        vm.deal(address(sender), 100 ether);
        vm.deal(address(this), 100 ether);
        wrapped.deposit{value: 10 ether}();
        wrapped.transfer(address(sender), 10 ether);
    }

    receive() external payable {}

    function client(CCIPFront front, uint64 selector) private returns (CCIPClientExample made) {
        made = new CCIPClientExample(ChainlinksRouter(address(front)), IERC20(address(wrapped)));
        made.enableChain(selector, ExtraArgsCodec._getBasicEncodedExtraArgsV3(100_000, 0), 0);
    }

    // -------------------------------------------------------------------------------------------- ABI

    function test_theAbiIsChainlinks() public pure {
        eq(bytes32(IRouterClient.ccipSend.selector), bytes32(ChainlinksRouter.ccipSend.selector), "ccipSend");
        eq(bytes32(IRouterClient.getFee.selector), bytes32(ChainlinksRouter.getFee.selector), "getFee");
        eq(
            bytes32(type(IRouterClient).interfaceId),
            bytes32(type(ChainlinksRouter).interfaceId),
            "the router's interface"
        );
        eq(
            bytes32(type(IAny2EVMMessageReceiver).interfaceId),
            bytes32(type(ChainlinksReceiver).interfaceId),
            "the receiver's interface"
        );
        eq(
            bytes32(IRouterClient.UnsupportedDestinationChain.selector),
            bytes32(ChainlinksRouter.UnsupportedDestinationChain.selector),
            "unsupported"
        );
    }

    // ------------------------------------------------------------------------------------------- data

    function test_dataCrossesFromAnUnchangedSenderToAnUnchangedReceiver() public {
        Recorder recorder = new Recorder(address(frontB));
        uint256 fee = address(sender).balance;
        sender.sendDataPayNative(SELECTOR_B, abi.encode(address(recorder)), "hello");
        fee -= address(sender).balance;
        Message memory m = lastSent();
        outboxA.credit(B);
        eq(fee, outboxA.earned(committee, 1), "the fee is what the committee earned");
        eq(m.sender, address(frontA), "sender on the lane");
        deliver(m);
        eq(recorder.id(), Messages.idOf(m), "id");
        eq(recorder.selector(), SELECTOR_A, "selector");
        eq(recorder.sender(), address(sender), "sender");
        eq(string(recorder.data()), "hello", "data");
        arrived(m, Arrival.Delivered);
    }

    function test_feesInTheWrappedCoin() public {
        uint256 before = wrapped.balanceOf(address(sender));
        sender.sendDataPayFeeToken(SELECTOR_B, abi.encode(address(receiver)), "hello");
        uint256 fee = before - wrapped.balanceOf(address(sender));
        yes(fee != 0, "no fee");
        outboxA.credit(B);
        eq(fee, outboxA.earned(committee, 1), "the fee is what the committee earned");
        eq(address(outboxA).balance, fee, "in the native coin");
        eq(wrapped.balanceOf(address(frontA)), 0, "the front's");
        deliver(lastSent());
    }

    function test_aPingPongBetweenTwoChains() public {
        PingPongDemo ping = new PingPongDemo(address(frontA), IERC20(address(wrapped)));
        PingPongDemo pong = new PingPongDemo(address(frontB), IERC20(address(wrapped)));
        ping.setCounterpart(SELECTOR_B, abi.encode(address(pong)));
        pong.setCounterpart(SELECTOR_A, abi.encode(address(ping)));
        wrapped.deposit{value: 2 ether}();
        wrapped.transfer(address(ping), 1 ether);
        wrapped.transfer(address(pong), 1 ether);
        on(A);
        ping.startPingPong();
        // Each answers in the call that brings the message; each is ordered after its sender's last.
        for (uint256 i = 1; i < 6; ++i) {
            Message memory m = lastSent();
            eq(abi.decode(tail(m.data), (uint256)), i, "count");
            yes((bytes32(slice(m.data, 44)) != 0) == (i > 2), "ordered after the sender's last");
            deliver(m);
            arrived(m, Arrival.Delivered);
        }
    }

    // ----------------------------------------------------------------------------------------- tokens

    function test_tokensAndDataCross() public {
        give(5 ether);
        vm.prank(ALICE);
        sender.sendDataAndTokens(SELECTOR_B, abi.encode(address(receiver)), "hello", theirs(5 ether));
        eq(coin.balanceOf(address(home)), 5 ether, "locked");
        deliver(lastSent());
        eq(shadow.balanceOf(address(receiver)), 5 ether, "minted");
        eq(shadow.balanceOf(address(frontB)), 0, "the front's");
        eq(coin.allowance(address(frontA), address(home)), 0, "no allowance is left");
    }

    function test_tokensAloneGoToAccountsAndContractsAlike() public {
        address bob = address(0xB0B);
        NoReceiver plain = new NoReceiver();
        address[3] memory to = [bob, address(plain), address(receiver)];
        for (uint256 i; i < 3; ++i) {
            give(1 ether);
            vm.prank(ALICE);
            sender.sendTokens(SELECTOR_B, abi.encode(to[i]), theirs(1 ether));
            deliver(lastSent());
            eq(shadow.balanceOf(to[i]), 1 ether, "minted");
            on(A);
        }
    }

    function test_tokensComeHome() public {
        give(5 ether);
        vm.prank(ALICE);
        sender.sendTokens(SELECTOR_B, abi.encode(ALICE), theirs(5 ether));
        deliver(lastSent());
        // Back again, by the receiver's own router.
        vm.prank(ALICE);
        shadow.approve(address(receiver), 2 ether);
        wrapped.deposit{value: 1 ether}();
        wrapped.transfer(address(receiver), 1 ether);
        Client.EVMTokenAmount[] memory list = new Client.EVMTokenAmount[](1);
        list[0] = Client.EVMTokenAmount(address(shadow), 2 ether);
        vm.prank(ALICE);
        receiver.sendTokens(SELECTOR_A, abi.encode(ALICE), list);
        eq(shadow.totalSupply(), 3 ether, "burned");
        deliver(lastSent());
        eq(coin.balanceOf(ALICE), 997 ether, "released");
        eq(home.acrossOf(B), 3 ether, "across");
    }

    function test_whatIsNotDeliveredComesBackToWhoSentIt() public {
        give(5 ether);
        vm.prank(ALICE);
        sender.sendDataAndTokens(SELECTOR_B, abi.encode(address(receiver)), "hello", theirs(5 ether));
        Message memory m = lastSent();
        bytes32 id = Messages.idOf(m);
        vm.expectRevert(abi.encodeWithSelector(ICCIPFront.NothingToHandBack.selector, id));
        frontA.handBack(m);
        vm.warp(m.deadline + 1);
        reclaim(m);
        eq(coin.balanceOf(address(frontA)), 5 ether, "at the front");
        frontA.handBack(m);
        eq(coin.balanceOf(address(sender)), 5 ether, "at the sender");
        vm.expectRevert(abi.encodeWithSelector(ICCIPFront.NothingToHandBack.selector, id));
        frontA.handBack(m);
        // Not with other words, either.
        m.data = bytes.concat(bytes20(address(this)), slice(m.data, 20));
        id = Messages.idOf(m);
        vm.expectRevert(abi.encodeWithSelector(ICCIPFront.NothingToHandBack.selector, id));
        frontA.handBack(m);
    }

    function test_aReceiverThatFailsLeavesAllWithTheInbox() public {
        Moody moody = new Moody(address(frontB));
        give(5 ether);
        vm.prank(ALICE);
        sender.sendDataAndTokens(SELECTOR_B, abi.encode(address(moody)), "hello", theirs(5 ether));
        Message memory m = lastSent();
        deliver(m);
        arrived(m, Arrival.Kept);
        eq(shadow.totalSupply(), 0, "minted");
        moody.cheerUp();
        inboxB.retry(m);
        arrived(m, Arrival.Delivered);
        eq(shadow.balanceOf(address(moody)), 5 ether, "minted");
    }

    /// @dev What was given too little gas by its sender is delivered by who brings more.
    function test_aRetryBringsMoreGas() public {
        Hungry hungry = new Hungry(address(frontB));
        sender.sendDataPayNative(SELECTOR_B, abi.encode(address(hungry)), "hello");
        Message memory m = lastSent();
        deliver(m);
        arrived(m, Arrival.Kept);
        inboxB.retry{gas: 3_000_000}(m);
        arrived(m, Arrival.Delivered);
        eq(hungry.meals(), 1, "meals");
    }

    function test_theDefensiveExampleKeepsTokensForItsOwner() public {
        DefensiveExample defensive =
            new DefensiveExample(ChainlinksRouter(address(frontB)), IERC20(address(wrapped)));
        defensive.enableChain(SELECTOR_A, hex"97a657c9", 0);
        defensive.setSimRevert(true);
        sender.enableChain(SELECTOR_B, ExtraArgsCodec._getBasicEncodedExtraArgsV3(500_000, 0), 0);
        give(5 ether);
        vm.prank(ALICE);
        sender.sendDataAndTokens(SELECTOR_B, abi.encode(address(defensive)), "hello", theirs(5 ether));
        Message memory m = lastSent();
        deliver(m);
        eq(shadow.balanceOf(address(defensive)), 5 ether, "kept there");
        defensive.retryFailedMessage(Messages.idOf(m), ALICE);
        eq(shadow.balanceOf(ALICE), 5 ether, "recovered");
    }

    // -------------------------------------------------------------------------------------- arguments

    function test_takesTheArgumentsThatItKnows() public {
        gasIs(hex"", 200_000);
        gasIs(Client._argsToBytes(Client.EVMExtraArgsV1(7)), 7);
        gasIs(Client._argsToBytes(Client.GenericExtraArgsV2(8, true)), 8);
        gasIs(Client._argsToBytes(Client.GenericExtraArgsV2(9, false)), 9);
        gasIs(ExtraArgsCodec._getBasicEncodedExtraArgsV3(10, 0), 10);
        gasIs(ExtraArgsCodec._getBasicEncodedExtraArgsV3FastConfirmationRule(11), 11);
    }

    function test_refusesTheArgumentsThatItDoesNotKnow() public {
        bytes4 v3 = ExtraArgsCodec.GENERIC_EXTRA_ARGS_V3_TAG;
        argsFail(hex"97a657c9", Client.EVM_EXTRA_ARGS_V1_TAG);
        argsFail(abi.encodePacked(Client.GENERIC_EXTRA_ARGS_V2_TAG, uint256(1), uint256(2)), 0x181dcf10);
        argsFail(hex"00", 0);
        argsFail(abi.encodePacked(Client.SVM_EXTRA_ARGS_V1_TAG, new bytes(64)), Client.SVM_EXTRA_ARGS_V1_TAG);
        argsFail(abi.encodePacked(Client.SUI_EXTRA_ARGS_V1_TAG, new bytes(64)), Client.SUI_EXTRA_ARGS_V1_TAG);
        // A verifier, an executor, another receiver of the tokens.
        ExtraArgsCodec.GenericExtraArgsV3 memory args;
        args.gasLimit = 1;
        args.executor = Client.NO_EXECUTION_ADDRESS;
        argsFail(ExtraArgsCodec._encodeGenericExtraArgsV3(args), v3);
        args.executor = address(0);
        args.tokenReceiver = abi.encodePacked(ALICE);
        argsFail(ExtraArgsCodec._encodeGenericExtraArgsV3(args), v3);
        args.tokenReceiver = "";
        args.ccvs = new address[](1);
        args.ccvs[0] = address(this);
        args.ccvArgs = new bytes[](1);
        argsFail(ExtraArgsCodec._encodeGenericExtraArgsV3(args), v3);
        EVM2AnyMessage memory m = plain(ALICE);
        m.extraArgs = Client._argsToBytes(Client.EVMExtraArgsV1(1 << 24));
        vm.expectRevert(abi.encodeWithSelector(ICCIPFront.TooMuchGas.selector, 1 << 24));
        frontA.ccipSend{value: 1 ether}(SELECTOR_B, m);
    }

    function test_refusesFeeTokensReceiversAndChainsByName() public {
        EVM2AnyMessage memory m = plain(ALICE);
        yes(frontA.isChainSupported(SELECTOR_B) && !frontA.isChainSupported(SELECTOR_A), "supported");
        vm.expectRevert(abi.encodeWithSelector(IRouterClient.UnsupportedDestinationChain.selector, SELECTOR_A));
        frontA.ccipSend{value: 1 ether}(SELECTOR_A, m);
        m.feeToken = address(coin);
        vm.expectRevert(
            abi.encodeWithSelector(ICCIPFront.FeeTokenNotSupported.selector, address(coin), address(wrapped))
        );
        frontA.getFee(SELECTOR_B, m);
        m.feeToken = address(wrapped);
        vm.expectRevert(IRouterClient.InvalidMsgValue.selector);
        frontA.ccipSend{value: 1}(SELECTOR_B, m);
        m.feeToken = address(0);
        vm.expectRevert(IRouterClient.InsufficientFeeTokenAmount.selector);
        frontA.ccipSend(SELECTOR_B, m);
        bytes[4] memory bad =
            [bytes(""), abi.encodePacked(ALICE), abi.encode(uint256(1) << 160), abi.encode(address(1023))];
        for (uint256 i; i < 4; ++i) {
            m.receiver = bad[i];
            vm.expectRevert(abi.encodeWithSelector(ICCIPFront.BadReceiver.selector, bad[i]));
            frontA.ccipSend{value: 1 ether}(SELECTOR_B, m);
        }
    }

    function test_whatWasPaidBeyondTheFeeGoesBack() public {
        EVM2AnyMessage memory m = plain(ALICE);
        uint256 fee = frontA.getFee(SELECTOR_B, m);
        uint256 before = address(this).balance;
        frontA.ccipSend{value: 1 ether}(SELECTOR_B, m);
        eq(before - address(this).balance, fee, "paid");
        // Who takes nothing back has paid it all, and is not refused for it.
        vm.deal(address(coin), 1 ether);
        vm.prank(address(coin));
        frontA.ccipSend{value: 1 ether}(SELECTOR_B, m);
        yes(address(coin).balance == 0 && address(frontA).balance != 0, "lost");
        vm.expectRevert(abi.encodeWithSelector(ICCIPFront.NotFor.selector, address(this)));
        (bool ok,) = address(frontA).call{value: 1}("");
        ok;
    }

    function test_anOrderedMessageWaitsForTheOneBefore() public {
        Recorder recorder = new Recorder(address(frontB));
        EVM2AnyMessage memory m = plain(address(recorder));
        m.extraArgs = Client._argsToBytes(Client.GenericExtraArgsV2(200_000, false));
        Message[3] memory sent;
        for (uint256 i; i < 3; ++i) {
            m.data = abi.encodePacked(uint8(i));
            frontA.ccipSend{value: 1 ether}(SELECTOR_B, m);
            sent[i] = lastSent();
        }
        deliver(sent[1]);
        arrived(sent[1], Arrival.Kept);
        deliver(sent[0]);
        // What was tried too early and kept does not let the next one pass.
        deliver(sent[2]);
        arrived(sent[2], Arrival.Kept);
        inboxB.retry(sent[1]);
        inboxB.retry(sent[2]);
        eq(bytes32(recorder.data()), bytes32(hex"02"), "last");
        eq(recorder.count(), 3, "each once");
    }

    // ---------------------------------------------------------------------------------------- attacks

    function test_onlyTheInboxBringsAndOnlyFromFronts() public {
        Message memory m;
        vm.expectRevert(abi.encodeWithSelector(ICCIPFront.NotTheInbox.selector, address(this)));
        frontB.receiveMessage(bytes32(0), m);
        // A sender that writes what a front would write.
        bytes memory forged = abi.encodePacked(address(sender), address(receiver), uint32(100_000), bytes32(0), "stolen");
        outboxA.send{value: 1 ether}(
            Letter(B, address(frontB), 500_000, uint64(vm.getBlockTimestamp()) + TERM, false, forged, new TokenAmount[](0))
        );
        m = lastSent();
        deliver(m);
        arrived(m, Arrival.Kept);
        vm.expectRevert();
        inboxB.retry(m);
    }

    function test_aSelectorIsConnectedOnceAndByTheAdminAlone() public {
        vm.prank(ALICE);
        vm.expectRevert(abi.encodeWithSelector(ICCIPFront.NotAdmin.selector, ALICE));
        frontA.connect(1, 7, ALICE);
        vm.expectRevert(abi.encodeWithSelector(ICCIPFront.ConnectedAlready.selector, SELECTOR_B, 7));
        frontA.connect(SELECTOR_B, 7, ALICE);
        vm.expectRevert(abi.encodeWithSelector(ICCIPFront.ConnectedAlready.selector, 1, B));
        frontA.connect(1, B, ALICE);
    }

    /// @dev A delivery with just so much gas that ERC-165 would go unanswered calls nobody and delivers nothing.
    function testFuzz_littleGasNeverDeliversTokensWithoutTheCall(uint256 limit) public {
        Recorder recorder = new Recorder(address(frontB));
        give(5 ether);
        vm.prank(ALICE);
        sender.sendDataAndTokens(SELECTOR_B, abi.encode(address(recorder)), "hello", theirs(5 ether));
        Message memory m = lastSent();
        Message[] memory batch = new Message[](1);
        batch[0] = m;
        bytes memory call_ = abi.encodeCall(IInbox.deliver, (oaths(Messages.sentLeaf(Messages.idOf(m))), batch));
        on(B);
        (bool ok,) = address(inboxB).call{gas: bound(limit, 100_000, 1_500_000)}(call_);
        (Arrival arrival,) = inboxB.stateOf(Messages.idOf(m));
        yes(ok == (arrival == Arrival.Delivered), "neither refused nor delivered");
        eq(recorder.count(), ok ? 1 : 0, "calls");
        eq(shadow.totalSupply(), ok ? 5 ether : 0, "minted");
    }

    /// @dev The longest data there may be arrives with the gas that the front adds by itself.
    function test_theLongestDataArrives() public {
        Recorder recorder = new Recorder(address(frontB));
        EVM2AnyMessage memory m = plain(address(recorder));
        m.data = new bytes(30_000 - 76);
        for (uint256 i; i < m.data.length; ++i) {
            m.data[i] = bytes1(uint8(i));
        }
        m.extraArgs = Client._argsToBytes(Client.EVMExtraArgsV1(2_000_000));
        // Storing it is the receiver's own affair.
        recorder.forget(true);
        frontA.ccipSend{value: 1 ether}(SELECTOR_B, m);
        deliver(lastSent());
        eq(recorder.count(), 1, "calls");
        yes(recorder.gasGot() >= 2_000_000 - 50_000, "gas");
    }

    function test_aReceiverThatReturnsABombOrBurnsItsGasIsKept() public {
        Bomb bomb = new Bomb();
        for (uint256 i; i < 3; ++i) {
            bomb.set(i);
            on(A);
            frontA.ccipSend{value: 1 ether}(SELECTOR_B, plain(address(bomb)));
            Message memory m = lastSent();
            deliver(m);
            arrived(m, i == 0 ? Arrival.Delivered : Arrival.Kept);
        }
    }

    // ---------------------------------------------------------------------------------------- helpers

    function plain(address to) private pure returns (EVM2AnyMessage memory) {
        return EVM2AnyMessage(abi.encode(to), "hello", new TokenAmount[](0), address(0), "");
    }

    function gasIs(bytes memory args, uint256 gasLimit) private {
        on(A);
        EVM2AnyMessage memory m = plain(ALICE);
        m.extraArgs = args;
        frontA.ccipSend{value: 1 ether}(SELECTOR_B, m);
        eq(uint32(bytes4(slice(lastSent().data, 40))), gasLimit, "gas");
    }

    function argsFail(bytes memory args, bytes4 tag) private {
        EVM2AnyMessage memory m = plain(ALICE);
        m.extraArgs = args;
        vm.expectRevert(abi.encodeWithSelector(ICCIPFront.ArgumentsNotSupported.selector, tag));
        frontA.ccipSend{value: 1 ether}(SELECTOR_B, m);
    }

    function give(uint256 amount) private {
        vm.prank(ALICE);
        coin.approve(address(sender), amount);
    }

    function theirs(uint256 amount) private view returns (Client.EVMTokenAmount[] memory list) {
        list = new Client.EVMTokenAmount[](1);
        list[0] = Client.EVMTokenAmount(address(coin), amount);
    }

    function arrived(Message memory m, Arrival wanted) private view {
        (Arrival arrival,) = Inbox(m.inbox).stateOf(Messages.idOf(m));
        eq(uint256(arrival), uint256(wanted), "arrival");
    }

    function slice(bytes memory data, uint256 from) private pure returns (bytes memory part) {
        part = new bytes(data.length - from);
        for (uint256 i; i < part.length; ++i) {
            part[i] = data[from + i];
        }
    }

    function tail(bytes memory data) private pure returns (bytes memory) {
        return slice(data, 76);
    }
}

/// @dev What a consumer writes on npm's CCIPReceiver.
contract Recorder is CCIPReceiver {
    bytes32 public id;
    uint64 public selector;
    address public sender;
    bytes public data;
    uint256 public count;
    uint256 public gasGot;
    bool private forgetful;

    constructor(address router) CCIPReceiver(router) {}

    function forget(bool yes_) external {
        forgetful = yes_;
    }

    function ccipReceive(Client.Any2EVMMessage calldata message) external override onlyRouter {
        gasGot = gasleft();
        _ccipReceive(message);
    }

    function _ccipReceive(Client.Any2EVMMessage memory message) internal override {
        ++count;
        (id, selector, sender) =
            (message.messageId, message.sourceChainSelector, abi.decode(message.sender, (address)));
        if (!forgetful) data = message.data;
    }
}

contract Moody is CCIPReceiver {
    bool private cheerful;

    constructor(address router) CCIPReceiver(router) {}

    function cheerUp() external {
        cheerful = true;
    }

    function _ccipReceive(Client.Any2EVMMessage memory) internal view override {
        require(cheerful, "not today");
    }
}

/// @dev Needs a million, whatever its sender thought.
contract Hungry is CCIPReceiver {
    uint256 public meals;

    constructor(address router) CCIPReceiver(router) {}

    function _ccipReceive(Client.Any2EVMMessage memory) internal override {
        require(gasleft() > 1_000_000, "hungry");
        ++meals;
    }
}

/// @dev Code, but no ERC-165 and nothing to receive by.
contract NoReceiver {
    uint256 public x = 1;
}

/// @dev Says that it receives, and then returns a lot, reverts with a lot, or burns all it is given.
contract Bomb {
    uint256 private how;

    function set(uint256 how_) external {
        how = how_;
    }

    function supportsInterface(bytes4 what) external pure returns (bool) {
        return what != 0xffffffff;
    }

    function ccipReceive(Client.Any2EVMMessage calldata) external view {
        uint256 h = how;
        assembly {
            if iszero(h) { return(0, 100000) }
            if eq(h, 1) { revert(0, 100000) }
            for {} 1 {} {}
        }
    }
}

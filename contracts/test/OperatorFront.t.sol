// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {LinkToken} from "@chainlink/contracts/src/v0.8/shared/token/ERC677/LinkToken.sol";
import {ChainlinkRequestInterface} from
    "@chainlink/contracts/src/v0.8/operatorforwarder/interfaces/ChainlinkRequestInterface.sol";
import {OperatorInterface} from
    "@chainlink/contracts/src/v0.8/operatorforwarder/interfaces/OperatorInterface.sol";
import {BasicConsumer} from "@chainlink/contracts/src/v0.8/operatorforwarder/test/testhelpers/BasicConsumer.sol";
import {GasGuzzlingConsumer} from
    "@chainlink/contracts/src/v0.8/operatorforwarder/test/testhelpers/GasGuzzlingConsumer.sol";
import {MaliciousConsumer} from
    "@chainlink/contracts/src/v0.8/operatorforwarder/test/testhelpers/MaliciousConsumer.sol";
import {MultiWordConsumer} from
    "@chainlink/contracts/src/v0.8/operatorforwarder/test/testhelpers/MultiWordConsumer.sol";
import {OperatorFront} from "../src/OperatorFront.sol";
import {Requests} from "../src/Requests.sol";
import {Ask, IRequests, Request, State, Sworn} from "../src/interfaces/IRequests.sol";
import {IEarnings} from "../src/interfaces/IEarnings.sol";
import {IFeeds} from "../src/interfaces/IFeeds.sol";
import {IOperatorFront} from "../src/interfaces/IOperatorFront.sol";
import {Asking} from "./kit/Asking.sol";
import {Vm} from "./kit/Vm.sol";

/// @dev Consumers and token as npm brings them, not a line of which knows Jurat.
contract OperatorFrontTest is Asking {
    uint64 private constant LIFE = 120;
    bytes32 private constant SPEC = keccak256("spec");
    uint256 private constant PAYMENT = 1 ether;

    LinkToken private link;
    OperatorFront private front;
    BasicConsumer private basic;
    MultiWordConsumer private many;

    function setUp() public override {
        super.setUp();
        link = new LinkToken();
        link.grantMintRole(address(this));
        requests = new Requests(IFeeds(address(feeds)), address(link), BLOCK_TIME, ROUNDS, REQUEST_GRACE);
        front = new OperatorFront(requests, committee, LIFE, 3);
        basic = new BasicConsumer(address(link), address(front), SPEC);
        many = new MultiWordConsumer(address(link), address(front), SPEC);
        link.mint(address(basic), 10 * PAYMENT);
        link.mint(address(many), 10 * PAYMENT);
    }

    // -------------------------------------------------------------------------------------- questions

    function test_theAbiIsChainlinks() public pure {
        eq(
            bytes32(IOperatorFront.oracleRequest.selector),
            bytes32(ChainlinkRequestInterface.oracleRequest.selector),
            "oracleRequest"
        );
        eq(
            bytes32(IOperatorFront.operatorRequest.selector),
            bytes32(OperatorInterface.operatorRequest.selector),
            "operatorRequest"
        );
        eq(
            bytes32(IOperatorFront.cancelOracleRequest.selector),
            bytes32(ChainlinkRequestInterface.cancelOracleRequest.selector),
            "cancelOracleRequest"
        );
        eq(
            IOperatorFront.OracleRequest.selector,
            keccak256("OracleRequest(bytes32,address,bytes32,uint256,address,bytes4,uint256,uint256,bytes)"),
            "OracleRequest"
        );
    }

    function test_theEventTellsTheTrueExpiration() public {
        vm.recordLogs();
        basic.requestEthereumPrice("USD", PAYMENT);
        Vm.Log memory log = logged(IOperatorFront.OracleRequest.selector);
        eq(log.topics[1], SPEC, "spec");
        bytes32 requestId = firstId(address(basic));
        (address requester, bytes32 id, uint256 payment, address to, bytes4 callback, uint256 expiration, uint256 version, bytes memory data) =
            abi.decode(log.data, (address, bytes32, uint256, address, bytes4, uint256, uint256, bytes));
        eq(requester, address(basic), "requester");
        eq(id, requestId, "id");
        eq(payment, PAYMENT, "payment");
        eq(to, address(basic), "callback address");
        eq(bytes32(callback), bytes32(basic.fulfill.selector), "callback");
        eq(version, 1, "version");
        yes(data.length != 0 && data[0] == 0x63 && data[1] == "g", "CBOR from its first key on");

        vm.warp(expiration - 1);
        vm.expectRevert(
            abi.encodeWithSelector(IRequests.NotYet.selector, front.idOf(requestId), expiration)
        );
        basic.cancelRequest(address(front), requestId, PAYMENT, callback, expiration);
        vm.warp(expiration);
        basic.cancelRequest(address(front), requestId, PAYMENT, callback, expiration);
        eq(link.balanceOf(address(basic)), 10 * PAYMENT, "balance");
    }

    function test_theFrontNeverKeepsTheTokens() public {
        basic.requestEthereumPrice("USD", PAYMENT);
        eq(link.balanceOf(address(front)), 0, "the front's");
        eq(link.balanceOf(address(requests)), PAYMENT, "the contract's");
        (, uint256 payment,) = requests.stateOf(front.idOf(firstId(address(basic))), address(front));
        eq(payment, PAYMENT, "payment");
    }

    /// @dev Two consumers of one kind ask the same with the same nonce in the same block.
    function test_equalQuestionsOfTwoConsumersAreTwo() public {
        BasicConsumer other = new BasicConsumer(address(link), address(front), SPEC);
        link.mint(address(other), PAYMENT);
        basic.requestEthereumPrice("USD", PAYMENT);
        other.requestEthereumPrice("USD", PAYMENT);
        yes(front.idOf(firstId(address(basic))) != front.idOf(firstId(address(other))), "one id");
    }

    // ---------------------------------------------------------------------------------------- answers

    function test_oneWord() public {
        vm.recordLogs();
        basic.requestEthereumPrice("USD", PAYMENT);
        Request memory asked = lastAsked();
        eq(asked.consumer, address(front), "consumer");
        eq(asked.job, SPEC, "job");
        fulfil(asked, abi.encodePacked(uint8(1), uint256(3_141)));
        eq(uint256(basic.getCurrentPrice()), 3_141, "price");
        isIn(requests.idOf(asked), address(front), State.Answered);
        eq(requests.earned(committee, 1), PAYMENT, "earned");
        vm.prank(member(3));
        eq(requests.collect(committee, 1, 3, address(0xf00)), PAYMENT / 4, "part");
        eq(link.balanceOf(address(0xf00)), PAYMENT / 4, "LINK");
        eq(front.idOf(firstId(address(basic))), 0, "still open");
    }

    function test_manyWords() public {
        vm.recordLogs();
        many.requestMultipleParameters("", PAYMENT);
        fulfil(lastAsked(), abi.encodePacked(uint8(1), bytes32("usd"), bytes32("eur"), bytes32("jpy")));
        eq(many.usd(), bytes32("usd"), "usd");
        eq(many.eur(), bytes32("eur"), "eur");
        eq(many.jpy(), bytes32("jpy"), "jpy");
    }

    /// @dev Offsets count from the id.
    function testFuzz_bytes(bytes calldata price) public {
        if (price.length > 448) price = price[:448]; // the consumer has gas to keep no more than 17 words
        vm.recordLogs();
        many.requestEthereumPrice("", PAYMENT);
        bytes memory whole = abi.encode(bytes32(0), price);
        bytes memory result = new bytes(whole.length - 32);
        for (uint256 i; i < result.length; ++i) {
            result[i] = whole[i + 32];
        }
        fulfil(lastAsked(), abi.encodePacked(uint8(1), result));
        eq(keccak256(many.getCurrentPrice()), keccak256(price), "price");
    }

    function test_aSwornFailureCallsNobodyAndIsCancelledAtOnce() public {
        vm.recordLogs();
        basic.requestEthereumPrice("USD", PAYMENT);
        Request memory asked = lastAsked();
        fulfil(asked, hex"03");
        eq(basic.getCurrentPrice(), 0, "price");
        bytes32 requestId = firstId(address(basic));
        basic.cancelRequest(address(front), requestId, PAYMENT, basic.fulfill.selector, asked.deadline + REQUEST_GRACE);
        eq(link.balanceOf(address(basic)), 10 * PAYMENT, "balance");
        eq(requests.earned(committee, 1), 0, "earned");
        vm.expectRevert(abi.encodeWithSelector(IOperatorFront.NoSuchRequest.selector, requestId));
        basic.cancelRequest(address(front), requestId, PAYMENT, basic.fulfill.selector, asked.deadline + REQUEST_GRACE);
    }

    function test_anAnswerThatTheConsumerRefusesIsPaidAndKept() public {
        GasGuzzlingConsumer guzzler = new GasGuzzlingConsumer(address(link), address(front), SPEC);
        link.mint(address(guzzler), PAYMENT);
        vm.recordLogs();
        guzzler.gassyRequestEthereumPrice(PAYMENT);
        Request memory asked = lastAsked();
        fulfil(asked, answer(1));
        isIn(requests.idOf(asked), address(front), State.Kept);
        eq(requests.earned(committee, 1), PAYMENT, "earned");
        requests.resultOf(requests.idOf(asked), address(front), answer(1));
        vm.warp(asked.deadline + REQUEST_GRACE);
        bytes32 requestId = firstId(address(guzzler));
        vm.expectRevert(
            abi.encodeWithSelector(IRequests.NoRefund.selector, requests.idOf(asked), State.Kept)
        );
        vm.prank(address(guzzler));
        front.cancelOracleRequest(requestId, PAYMENT, guzzler.gassyFulfill.selector, 0);
    }

    function test_aConsumerThatCancelsWhenItIsCalledGetsNothing() public {
        MaliciousConsumer malicious = new MaliciousConsumer(address(link), address(front));
        link.mint(address(malicious), PAYMENT);
        vm.recordLogs();
        malicious.requestData(SPEC, "cancelRequestOnFulfill(bytes32,bytes32)");
        Request memory asked = lastAsked();
        fulfil(asked, answer(1));
        isIn(requests.idOf(asked), address(front), State.Kept);
        eq(link.balanceOf(address(malicious)), 0, "balance");
        eq(requests.earned(committee, 1), PAYMENT, "earned");
    }

    // --------------------------------------------------------------------------------------- cancelling

    function test_onlyItsConsumerCancelsAndOnlyAsItAsked() public {
        vm.recordLogs();
        basic.requestEthereumPrice("USD", PAYMENT);
        Request memory asked = lastAsked();
        bytes32 requestId = firstId(address(basic));
        uint256 expiration = asked.deadline + REQUEST_GRACE;
        vm.warp(expiration);
        bytes memory none = abi.encodeWithSelector(IOperatorFront.NoSuchRequest.selector, requestId);
        vm.expectRevert(none);
        front.cancelOracleRequest(requestId, PAYMENT, basic.fulfill.selector, expiration);
        vm.expectRevert(none);
        basic.cancelRequest(address(front), requestId, PAYMENT, many.fulfillBytes.selector, expiration);
        vm.expectRevert(none);
        basic.cancelRequest(address(front), requestId, PAYMENT + 1, basic.fulfill.selector, expiration);
        vm.prank(address(basic));
        front.cancelOracleRequestByRequester(1, PAYMENT, basic.fulfill.selector, expiration);
        eq(link.balanceOf(address(basic)), 10 * PAYMENT, "balance");
        isIn(requests.idOf(asked), address(front), State.Refunded);
    }

    // ------------------------------------------------------------------------------------------ attacks

    function test_onlyTheTokenAsks() public {
        bytes memory why = abi.encodeWithSelector(IOperatorFront.MustUseLink.selector, address(this));
        bytes memory call = oracleCall(address(this), address(this), 1);
        vm.expectRevert(why);
        front.onTokenTransfer(address(basic), PAYMENT, call);
        (bool ok, bytes memory said) = address(front).call(call);
        yes(!ok && keccak256(said) == keccak256(why), "asked without the token");
        LinkToken liar = new LinkToken();
        liar.grantMintRole(address(this));
        liar.mint(address(this), PAYMENT);
        vm.expectRevert(abi.encodeWithSelector(IOperatorFront.MustUseLink.selector, address(liar)));
        liar.transferAndCall(address(front), PAYMENT, call);
        vm.expectRevert(abi.encodeWithSelector(IRequests.OtherCoin.selector, address(link)));
        liar.transferAndCall(address(requests), PAYMENT, abi.encode(question(1)));
    }

    /// @dev The call in the data names another sender and a higher payment; the token knows better.
    function testFuzz_senderAndPaymentAreWhatTheTokenSays(address sender, uint256 payment) public {
        link.mint(address(this), 5);
        bytes memory call = abi.encodeCall(
            IOperatorFront.operatorRequest, (sender, payment, SPEC, basic.fulfill.selector, 1, 2, hex"01")
        );
        vm.recordLogs();
        link.transferAndCall(address(front), 5, call);
        eq(front.idOf(keccak256(abi.encodePacked(address(this), uint256(1)))), requests.idOf(lastAsked()), "id");
        eq(lastAsked().payment, 5, "payment");
        if (sender != address(this)) {
            eq(front.idOf(keccak256(abi.encodePacked(sender, uint256(1)))), 0, "in another's name");
        }
    }

    function test_theCallbackIsTheSendersAlone() public {
        link.mint(address(this), 5);
        vm.expectRevert(
            abi.encodeWithSelector(IOperatorFront.OtherCallback.selector, address(link), address(this))
        );
        link.transferAndCall(address(front), 5, oracleCall(address(this), address(link), 1));
    }

    function test_refusesOtherCallsNoncesAndRepetitions() public {
        link.mint(address(this), 50);
        bytes memory withdrawal = abi.encodeCall(IEarnings.withdraw, (address(this)));
        vm.expectRevert(abi.encodeWithSelector(IOperatorFront.NotARequest.selector, IEarnings.withdraw.selector));
        link.transferAndCall(address(front), 5, withdrawal);
        vm.expectRevert(abi.encodeWithSelector(IOperatorFront.NotARequest.selector, bytes4(0)));
        link.transferAndCall(address(front), 5, "");
        vm.expectRevert();
        link.transferAndCall(address(front), 5, abi.encodePacked(IOperatorFront.oracleRequest.selector));
        uint256 nonce = uint256(type(uint64).max) + 1;
        vm.expectRevert(abi.encodeWithSelector(IOperatorFront.BadNonce.selector, nonce));
        link.transferAndCall(address(front), 5, oracleCall(address(this), address(this), nonce));
        link.transferAndCall(address(front), 5, oracleCall(address(this), address(this), 1));
        vm.expectRevert(
            abi.encodeWithSelector(
                IOperatorFront.NotUnique.selector, keccak256(abi.encodePacked(address(this), uint256(1)))
            )
        );
        link.transferAndCall(address(front), 5, oracleCall(address(this), address(this), 1));
        eq(link.balanceOf(address(front)), 0, "the front's");
    }

    function test_onlyRequestsBringsAnswers() public {
        basic.requestEthereumPrice("USD", PAYMENT);
        bytes32 id = front.idOf(firstId(address(basic)));
        vm.expectRevert(abi.encodeWithSelector(IOperatorFront.NotRequests.selector, address(this)));
        front.answered(id, 1, abi.encode(1));
    }

    /// @dev Anyone can make a request whose consumer is the sender of the tokens; none can make the front's.
    function test_aStrangerCannotMakeTheFrontsRequests() public {
        link.mint(address(this), 5);
        Ask memory a = question(1);
        a.callback = front.answered.selector;
        vm.recordLogs();
        link.transferAndCall(address(requests), 5, abi.encode(a));
        eq(lastAsked().consumer, address(this), "consumer");
        fulfil(lastAsked(), answer(1));
    }

    function test_refusesALifeTooShortToBeAnswered() public {
        vm.expectRevert(
            abi.encodeWithSelector(
                IRequests.DeadlineTooSoon.selector, START + 45, START + 3 * BLOCK_TIME + ROUNDS
            )
        );
        new OperatorFront(requests, committee, 45, 3);
        new OperatorFront(requests, committee, 46, 3);
    }

    // ------------------------------------------------------------------------------------------ helpers

    function oracleCall(address sender, address callback, uint256 nonce) private view returns (bytes memory) {
        return abi.encodeCall(
            IOperatorFront.oracleRequest, (sender, 99, SPEC, callback, basic.fulfill.selector, nonce, 1, hex"01")
        );
    }

    /// @dev The id of a ChainlinkClient's first request.
    function firstId(address sender) private pure returns (bytes32) {
        return keccak256(abi.encodePacked(sender, uint256(1)));
    }

    Vm.Log[] private seen;

    function logged(bytes32 topic) private returns (Vm.Log memory found) {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; ++i) {
            seen.push(logs[i]);
        }
        for (uint256 i = seen.length; i > 0; --i) {
            if (seen[i - 1].topics.length != 0 && seen[i - 1].topics[0] == topic) return seen[i - 1];
        }
        revert Untrue("no such event");
    }

    /// @dev The last request, out of its event.
    function lastAsked() private returns (Request memory r) {
        Vm.Log memory log = logged(IRequests.Requested.selector);
        (r.committee, r.job) = (log.topics[2], log.topics[3]);
        (r.consumer, r.number, r.deadline, r.callbackGas, r.confirmations, r.callback, r.payment, r.params) =
            abi.decode(log.data, (address, uint64, uint64, uint32, uint8, bytes4, uint128, bytes));
        eq(log.topics[1], requests.idOf(r), "the event's id");
    }
}

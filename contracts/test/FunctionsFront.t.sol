// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {LinkToken} from "@chainlink/contracts/src/v0.8/shared/token/ERC677/LinkToken.sol";
import {FunctionsClientExample} from
    "@chainlink/contracts/src/v0.8/functions/v1_0_0/example/FunctionsClientExample.sol";
import {IFunctionsRouter} from "@chainlink/contracts/src/v0.8/functions/v1_0_0/interfaces/IFunctionsRouter.sol";
import {IFunctionsSubscriptions} from
    "@chainlink/contracts/src/v0.8/functions/v1_0_0/interfaces/IFunctionsSubscriptions.sol";
import {FunctionsRequest} from "@chainlink/contracts/src/v0.8/functions/v1_0_0/libraries/FunctionsRequest.sol";
import {FunctionsClient} from "@chainlink/contracts/src/v0.8/functions/v1_3_0/FunctionsClient.sol";
import {FunctionsFront} from "../src/FunctionsFront.sol";
import {Requests} from "../src/Requests.sol";
import {IRequests, Request, State, Sworn} from "../src/interfaces/IRequests.sol";
import {IFeeds} from "../src/interfaces/IFeeds.sol";
import {IFunctionsFront} from "../src/interfaces/IFunctionsFront.sol";
import {Consumer as Part, ISubscriptions, Subscription} from "../src/interfaces/ISubscriptions.sol";
import {IOperatorFront} from "../src/interfaces/IOperatorFront.sol";
import {Scripts} from "../src/libraries/Scripts.sol";
import {Asking} from "./kit/Asking.sol";
import {Vm} from "./kit/Vm.sol";

/// @dev A client on npm's v1.3.0 that sends whatever it is given, and can be told how to take the answer.
contract Client is FunctionsClient {
    using FunctionsRequest for FunctionsRequest.Request;

    enum Mood {
        Fine,
        Refuses,
        Burns,
        Floods,
        AsksAgain,
        Steals
    }

    IFunctionsFront private immutable FRONT;
    Mood public mood;
    uint256 public calls;
    uint256 public gasGot;
    bytes32 public last;
    bytes public response;
    bytes public err;
    bytes32[] private known;
    uint256 public robbed;

    constructor(IFunctionsFront front) FunctionsClient(address(front)) {
        FRONT = front;
    }

    function be(Mood m) external {
        mood = m;
    }

    function send(bytes calldata data, uint64 subscription, uint32 gasLimit, bytes32 donId)
        public
        returns (bytes32 id)
    {
        id = _sendRequest(data, subscription, gasLimit, donId);
        known.push(id);
    }

    /// @dev What FunctionsRequest makes of it.
    function cbor(string calldata source, string[] calldata args, bytes[] calldata raw, bytes calldata secrets)
        external
        pure
        returns (bytes memory)
    {
        FunctionsRequest.Request memory req;
        req.initializeRequestForInlineJavaScript(source);
        if (args.length > 0) req.setArgs(args);
        if (raw.length > 0) req.setBytesArgs(raw);
        if (secrets.length > 0) req.addSecretsReference(secrets);
        return req.encodeCBOR();
    }

    function elsewhere(FunctionsRequest.Location location) external pure returns (bytes memory) {
        FunctionsRequest.Request memory req;
        req.initializeRequest(location, FunctionsRequest.CodeLanguage.JavaScript, "https://source.example");
        return req.encodeCBOR();
    }

    function _fulfillRequest(bytes32 id, bytes memory response_, bytes memory err_) internal override {
        uint256 got = gasleft();
        if (mood == Mood.Refuses) revert("not today");
        if (mood == Mood.Burns) while (true) {}
        if (mood == Mood.Floods) {
            assembly ("memory-safe") {
                revert(0, 200000)
            }
        }
        ++calls;
        (gasGot, last, response, err) = (got, id, response_, err_);
        if (mood == Mood.AsksAgain) _sendRequest(hex"66736f757263656161", 1, 0, bytes32("don"));
        if (mood == Mood.Steals) _steal(id);
    }

    /// @dev All that anybody could try while the front is calling it.
    function _steal(bytes32 id) private {
        bytes32[] memory ids = new bytes32[](1);
        bytes[] memory tries = new bytes[](8);
        ids[0] = id;
        tries[0] = abi.encodeCall(IFunctionsFront.timeoutRequests, (ids));
        ids = new bytes32[](1);
        ids[0] = known[0];
        tries[1] = abi.encodeCall(IFunctionsFront.timeoutRequests, (ids));
        tries[2] = abi.encodeCall(IFunctionsFront.answered, (known[0], 3, ""));
        tries[3] = abi.encodeCall(ISubscriptions.cancelSubscription, (1, address(this)));
        tries[4] = abi.encodeCall(ISubscriptions.addConsumer, (1, address(this)));
        tries[5] = abi.encodeCall(ISubscriptions.acceptSubscriptionOwnerTransfer, (1));
        tries[6] = abi.encodeCall(ISubscriptions.onTokenTransfer, (address(this), 1 ether, abi.encode(uint64(2))));
        tries[7] = abi.encodeCall(IFunctionsFront.sendRequest, (2, hex"66736f757263656161", 1, 0, bytes32("don")));
        for (uint256 i; i < tries.length; ++i) {
            (bool ok,) = address(FRONT).call(tries[i]);
            if (ok) ++robbed;
        }
    }
}

/// @dev A client that owns the subscription which pays for it, and ends that as soon as it is called.
contract Owning is FunctionsClient {
    IFunctionsFront private immutable FRONT;
    uint64 public subscription;

    constructor(IFunctionsFront front) FunctionsClient(address(front)) {
        FRONT = front;
        open();
    }

    function open() public returns (uint64) {
        return subscription = FRONT.createSubscriptionWithConsumer(address(this));
    }

    function send(bytes calldata data, bytes32 donId) external {
        _sendRequest(data, subscription, 300_000, donId);
    }

    function _fulfillRequest(bytes32, bytes memory, bytes memory) internal override {
        FRONT.cancelSubscription(subscription, address(this));
    }
}

/// @dev Clients, library and token as npm brings them: not a line of them knows Jurat.
contract FunctionsFrontTest is Asking {
    uint64 private constant LIFE = 120;
    bytes32 private constant DON = "fun-ethereum-sepolia-1";
    uint88 private constant FEE = 0.1 ether;
    uint64 private constant PER_GAS = 1 gwei;
    uint32 private constant GAS = 100_000;

    LinkToken private link;
    FunctionsFront private front;
    Client private client;
    FunctionsClientExample private example;
    uint64 private subscription;
    bytes private data;

    function setUp() public override {
        super.setUp();
        link = new LinkToken();
        link.grantMintRole(address(this));
        requests = new Requests(IFeeds(address(feeds)), address(link), BLOCK_TIME, ROUNDS, REQUEST_GRACE);
        front = new FunctionsFront(requests, committee, LIFE, 3, FEE, PER_GAS);
        client = new Client(front);
        example = new FunctionsClientExample(address(front));
        link.mint(address(this), 100 ether);
        subscription = front.createSubscriptionWithConsumer(address(client));
        front.addConsumer(subscription, address(example));
        fund(subscription, 10 ether);
        data = client.cbor("return Functions.encodeUint256(1)", new string[](0), new bytes[](0), "");
    }

    // -------------------------------------------------------------------------------------------- abi

    function test_theAbiIsChainlinks() public pure {
        bytes4[14] memory ours = [
            IFunctionsFront.sendRequest.selector,
            IFunctionsFront.isValidCallbackGasLimit.selector,
            ISubscriptions.createSubscription.selector,
            ISubscriptions.createSubscriptionWithConsumer.selector,
            ISubscriptions.addConsumer.selector,
            ISubscriptions.removeConsumer.selector,
            ISubscriptions.cancelSubscription.selector,
            ISubscriptions.proposeSubscriptionOwnerTransfer.selector,
            ISubscriptions.acceptSubscriptionOwnerTransfer.selector,
            ISubscriptions.getSubscription.selector,
            ISubscriptions.getConsumer.selector,
            ISubscriptions.getSubscriptionCount.selector,
            ISubscriptions.getTotalBalance.selector,
            ISubscriptions.pendingRequestExists.selector
        ];
        bytes4[14] memory theirs = [
            IFunctionsRouter.sendRequest.selector,
            IFunctionsRouter.isValidCallbackGasLimit.selector,
            IFunctionsSubscriptions.createSubscription.selector,
            IFunctionsSubscriptions.createSubscriptionWithConsumer.selector,
            IFunctionsSubscriptions.addConsumer.selector,
            IFunctionsSubscriptions.removeConsumer.selector,
            IFunctionsSubscriptions.cancelSubscription.selector,
            IFunctionsSubscriptions.proposeSubscriptionOwnerTransfer.selector,
            IFunctionsSubscriptions.acceptSubscriptionOwnerTransfer.selector,
            IFunctionsSubscriptions.getSubscription.selector,
            IFunctionsSubscriptions.getConsumer.selector,
            IFunctionsSubscriptions.getSubscriptionCount.selector,
            IFunctionsSubscriptions.getTotalBalance.selector,
            IFunctionsSubscriptions.pendingRequestExists.selector
        ];
        for (uint256 i; i < ours.length; ++i) {
            eq(bytes32(ours[i]), bytes32(theirs[i]), "a function");
        }
        eq(
            IFunctionsFront.RequestStart.selector,
            keccak256(
                "RequestStart(bytes32,bytes32,uint64,address,address,address,bytes,uint16,uint32,uint96)"
            ),
            "RequestStart"
        );
        eq(
            IFunctionsFront.RequestProcessed.selector,
            keccak256("RequestProcessed(bytes32,uint64,uint96,address,uint8,bytes,bytes,bytes)"),
            "RequestProcessed"
        );
        eq(
            bytes32(IFunctionsFront.GasLimitTooBig.selector), bytes32(bytes4(keccak256("GasLimitTooBig(uint32)"))), "gas"
        );
        eq(
            bytes32(ISubscriptions.InsufficientBalance.selector),
            bytes32(bytes4(keccak256("InsufficientBalance(uint96)"))),
            "balance"
        );
    }

    /// @dev Nodes must not take it for an OperatorFront, whose answers have another form.
    function test_itIsNoOperatorFront() public {
        (bool ok,) = address(front).call(abi.encodeCall(IOperatorFront.getChainlinkToken, ()));
        yes(!ok, "it has getChainlinkToken");
    }

    // --------------------------------------------------------------------------------------- questions

    function test_aRequestIsAskedAndPaidOutOfTheSubscription() public {
        vm.recordLogs();
        bytes32 id = client.send(data, subscription, GAS, DON);
        Request memory asked = lastAsked();
        eq(requests.idOf(asked), id, "id");
        eq(asked.committee, committee, "committee");
        eq(asked.job, DON, "job");
        eq(asked.consumer, address(front), "consumer");
        eq(keccak256(asked.params), keccak256(data), "params");
        eq(asked.deadline, START + LIFE, "deadline");
        uint256 cost = uint256(FEE) + PER_GAS * (GAS + 40 * data.length);
        eq(asked.payment, cost, "payment");
        eq(front.costOf(data.length, GAS), cost, "cost");
        eq(front.getSubscription(subscription).balance, 10 ether - cost, "subscription");
        eq(link.balanceOf(address(requests)), cost, "Requests'");
        holds();
        yes(front.pendingRequestExists(subscription), "pending");
        Part memory part = front.getConsumer(address(client), subscription);
        yes(part.allowed && part.initiatedRequests == 1 && part.completedRequests == 0, "consumer");
    }

    /// @dev Chainlink's own example, on v1.0.0.
    function test_chainlinksExample() public {
        vm.recordLogs();
        string[] memory args = new string[](2);
        (args[0], args[1]) = ("a", "bc");
        example.sendRequest("return args", "", args, subscription, DON);
        Request memory asked = lastAsked();
        eq(requests.idOf(asked), example.s_lastRequestId(), "id");
        fulfil(asked, said(abi.encode(uint256(7)), ""));
        eq(uint256(example.s_lastResponse()), 7, "response");
        eq(example.s_lastErrorLength(), 0, "error");
    }

    function test_refusesWhatCannotBeAsked() public {
        vm.expectRevert(abi.encodeWithSelector(IFunctionsFront.EmptyRequestData.selector));
        client.send("", subscription, GAS, DON);
        vm.expectRevert(abi.encodeWithSelector(IFunctionsFront.GasLimitTooBig.selector, uint32(300_000)));
        client.send(data, subscription, 300_001, DON);
        vm.expectRevert(abi.encodeWithSelector(IFunctionsFront.TooMuchData.selector, 30_721, 30_720));
        client.send(new bytes(30_721), subscription, GAS, DON);
        vm.expectRevert(abi.encodeWithSelector(ISubscriptions.InvalidSubscription.selector));
        client.send(data, 2, GAS, DON);
        vm.expectRevert(abi.encodeWithSelector(IFunctionsFront.OtherVersion.selector, uint16(2)));
        front.sendRequest(subscription, data, 2, GAS, DON);
        vm.expectRevert(abi.encodeWithSelector(ISubscriptions.InvalidConsumer.selector));
        front.sendRequest(subscription, data, 1, GAS, DON);
        uint64 poor = front.createSubscriptionWithConsumer(address(client));
        fund(poor, FEE);
        vm.expectRevert(abi.encodeWithSelector(ISubscriptions.InsufficientBalance.selector, uint96(FEE)));
        client.send(data, poor, GAS, DON);
        holds();
    }

    function test_refusesASourceElsewhereAndSecrets() public {
        bytes memory what = client.elsewhere(FunctionsRequest.Location.Remote);
        vm.expectRevert(abi.encodeWithSelector(Scripts.SourceNotInline.selector, 1));
        client.send(what, subscription, GAS, DON);
        what = client.elsewhere(FunctionsRequest.Location.DONHosted);
        vm.expectRevert(abi.encodeWithSelector(Scripts.SourceNotInline.selector, 2));
        client.send(what, subscription, GAS, DON);
        string[] memory args = new string[](1);
        args[0] = "x";
        what = client.cbor("return 1", args, new bytes[](0), "0xsecret");
        vm.expectRevert(abi.encodeWithSelector(Scripts.SecretsNotTaken.selector));
        client.send(what, subscription, GAS, DON);
        vm.expectRevert(abi.encodeWithSelector(Scripts.OtherLanguage.selector, 1));
        client.send(hex"686c616e677561676501", subscription, GAS, DON);
    }

    /// @dev A map with its head and lists of stated length, in the order of the toolkit's canonical CBOR.
    function test_takesTheToolkitsCbor() public {
        client.send(
            hex"a56461726773816161" // args ["a"]
            hex"66736f757263656161" // source "a"
            hex"686c616e677561676500" // language 0
            hex"69627974657341726773814101" // bytesArgs [01]
            hex"6c636f64654c6f636174696f6e00", // codeLocation 0
            subscription,
            GAS,
            DON
        );
    }

    function test_refusesWhatIsNoFunctionsRequest() public {
        bytes[9] memory wrong = [
            bytes(hex"00"), // a number
            hex"6161", // a key without a value
            hex"6161" hex"00", // an unknown key
            hex"66736f75726365", // source without a value
            hex"66736f7572636500", // source is a number
            hex"66736f757263656261", // source goes on after the end
            hex"a166736f75726365616100", // more than the map
            hex"a266736f757263656161", // less than the map
            hex"66736f757263656161" hex"64617267739f6161" // a list without its end
        ];
        for (uint256 i; i < wrong.length; ++i) {
            (bool ok, bytes memory why) =
                address(client).call(abi.encodeCall(Client.send, (wrong[i], subscription, GAS, DON)));
            yes(!ok && bytes4(why) == Scripts.NotAFunctionsRequest.selector, "taken");
        }
    }

    /// @dev What the library writes is taken, whatever is in it; cut anywhere it is not.
    function testFuzz_takesWhatTheLibraryWrites(string calldata source, string[] calldata args, bytes[] calldata raw)
        public
    {
        if (bytes(source).length == 0 || args.length > 20 || raw.length > 20) return;
        bytes memory what = client.cbor(source, args, raw, "");
        if (what.length > 30_720) return;
        client.send(what, subscription, GAS, DON);
        bytes memory cut = new bytes(what.length - 1);
        for (uint256 i; i < cut.length; ++i) {
            cut[i] = what[i];
        }
        (bool ok, bytes memory why) = address(client).call(abi.encodeCall(Client.send, (cut, subscription, GAS, DON)));
        yes(!ok && bytes4(why) == Scripts.NotAFunctionsRequest.selector, "cut, and taken");
    }

    /// @dev Damaged anywhere it is taken or refused by name: no length that a request states, however long, runs past its
    /// end, wraps, or costs gas.
    function testFuzz_damageIsRefusedByName(uint256 place, bytes9 damage, uint8 size) public {
        string[] memory args = new string[](2);
        bytes memory what = client.cbor("return 1", args, new bytes[](1), "");
        place = bound(place, 0, what.length - 1);
        for (uint256 i; i < size % 10 && place + i < what.length; ++i) {
            what[place + i] = damage[i];
        }
        (bool ok, bytes memory why) =
            address(client).call{gas: 2_000_000}(abi.encodeCall(Client.send, (what, subscription, GAS, DON)));
        bytes4 name = ok ? bytes4(0) : bytes4(why);
        yes(
            ok || name == Scripts.NotAFunctionsRequest.selector || name == Scripts.SourceNotInline.selector
                || name == Scripts.OtherLanguage.selector || name == Scripts.SecretsNotTaken.selector,
            "neither taken nor refused by name"
        );
    }

    // ----------------------------------------------------------------------------------------- answers

    function test_aResponseIsBroughtAndPaid() public {
        Request memory asked = ask();
        fulfil(asked, said("forty-two", ""));
        eq(client.calls(), 1, "calls");
        eq(client.last(), requests.idOf(asked), "id");
        eq(keccak256(client.response()), keccak256("forty-two"), "response");
        eq(client.err().length, 0, "err");
        isIn(requests.idOf(asked), address(front), State.Answered);
        eq(requests.earned(committee, 1), asked.payment, "earned");
        yes(!front.pendingRequestExists(subscription), "pending");
        holds();
    }

    function test_anErrorIsAnAnswerAndPaid() public {
        Request memory asked = ask();
        fulfil(asked, said("", "no match today"));
        eq(keccak256(client.err()), keccak256("no match today"), "err");
        eq(client.response().length, 0, "response");
        eq(requests.earned(committee, 1), asked.payment, "earned");
    }

    function test_aSwornFailureIsToldAndComesBackToTheSubscription() public {
        bytes[5] memory reasons =
            [bytes("no agreement"), "source down", "halted", "refused", "unknown"];
        for (uint8 status = 2; status <= 6; ++status) {
            Request memory asked = ask();
            fulfil(asked, abi.encodePacked(status));
            eq(client.calls(), status - 1, "calls");
            eq(keccak256(client.err()), keccak256(reasons[status - 2]), "err");
            isIn(requests.idOf(asked), address(front), State.Refunded);
            eq(front.getSubscription(subscription).balance, 10 ether, "subscription");
            holds();
        }
        eq(requests.earned(committee, 1), 0, "earned");
    }

    function test_theConsumerGetsTheGasThatItAskedFor() public {
        Request memory asked = ask();
        fulfil(asked, said("x", "")); // what the consumer keeps of more takes more gas than it asked for
        // Less what reading its arguments takes until it looks.
        yes(client.gasGot() < GAS && client.gasGot() > GAS - 5_000, "gas");
        vm.recordLogs();
        client.send(data, subscription, 300_000, DON);
        fulfil(lastAsked(), said("", new bytes(256)));
        yes(client.gasGot() < 300_000 && client.gasGot() > 300_000 - 5_000, "most gas");
        vm.recordLogs();
        client.send(data, subscription, 300_000, DON);
        fulfil(lastAsked(), hex"03"); // the refund too
        yes(client.gasGot() < 300_000 && client.gasGot() > 300_000 - 5_000, "gas of a failure");
    }

    function test_aConsumerThatFailsHasHadItsAnswer() public {
        Client.Mood[3] memory moods = [Client.Mood.Refuses, Client.Mood.Burns, Client.Mood.Floods];
        for (uint256 i; i < moods.length; ++i) {
            client.be(moods[i]);
            Request memory asked = ask();
            bytes32 id = requests.idOf(asked);
            fulfil(asked, said("x", ""));
            (, address transmitter, uint8 code, bytes memory response,,) = abi.decode(
                logged(IFunctionsFront.RequestProcessed.selector).data, (uint96, address, uint8, bytes, bytes, bytes)
            );
            eq(code, 1, "result code");
            eq(transmitter, tx.origin, "transmitter");
            eq(keccak256(response), keccak256("x"), "response");
            eq(client.calls(), 0, "calls");
            isIn(id, address(front), State.Answered);
            yes(!front.pendingRequestExists(subscription), "pending");
            requests.resultOf(id, address(front), said("x", ""));
            vm.expectRevert(abi.encodeWithSelector(IFunctionsFront.NoSuchRequest.selector, id));
            timeOut(id);
        }
        holds();
    }

    function test_anAnswerCanLeadToTheNextRequest() public {
        client.be(Client.Mood.AsksAgain);
        vm.recordLogs();
        client.send(data, subscription, 300_000, DON);
        fulfil(lastAsked(), said("x", ""));
        eq(client.calls(), 1, "calls");
        yes(front.pendingRequestExists(subscription), "the next");
        eq(lastAsked().number, 2, "number");
        holds();
    }

    /// @dev Whatever a consumer tries when it is called, others' money and requests stay as they were.
    function test_aCallbackTouchesNothing() public {
        link.mint(address(front), 1 ether); // sent by mistake: nobody's
        uint64 rich = front.createSubscription();
        fund(rich, 5 ether);
        client.send(data, subscription, GAS, DON); // the open request that it would end
        vm.recordLogs();
        client.send(data, subscription, 300_000, DON);
        Request memory asked = lastAsked();
        uint256 balance = front.getSubscription(subscription).balance;
        client.be(Client.Mood.Steals);
        fulfil(asked, said("x", ""));
        eq(client.calls(), 1, "calls");
        eq(client.robbed(), 0, "robbed");
        eq(front.getSubscription(subscription).balance, balance, "subscription");
        eq(front.getSubscription(rich).balance, 5 ether, "the other's");
        eq(link.balanceOf(address(client)), 0, "the consumer's");
        eq(front.getConsumer(address(client), subscription).completedRequests, 1, "completed");
    }

    /// @dev An owner that is its own consumer ends the subscription while it is called: it gets what is its, once.
    function test_aConsumerThatOwnsItsSubscriptionTakesNoMoreThanIsLeft() public {
        Owning owning = new Owning(front);
        fund(owning.subscription(), 3 ether);
        vm.recordLogs();
        owning.send(data, DON);
        Request memory asked = lastAsked();
        fulfil(asked, said("x", ""));
        eq(link.balanceOf(address(owning)), 3 ether - asked.payment, "its own");
        eq(front.getSubscription(subscription).balance, 10 ether, "the other's");
        holds();
        fund(owning.open(), 3 ether);
        vm.recordLogs();
        owning.send(data, DON);
        fulfil(lastAsked(), hex"03"); // nothing is paid, and all of it is left
        eq(link.balanceOf(address(owning)), 6 ether - asked.payment, "its own again");
        holds();
    }

    function test_onlyRequestsBringsAnswers() public {
        Request memory asked = ask();
        bytes32 id = requests.idOf(asked);
        vm.expectRevert(abi.encodeWithSelector(IFunctionsFront.NotRequests.selector, address(this)));
        front.answered(id, 3, "");
    }

    /// @dev What another job answers is not (bytes, bytes): it is kept, and the request can be ended.
    function test_anAnswerOfAnotherFormIsKept() public {
        Request memory asked = ask();
        fulfil(asked, answer(7));
        bytes32 id = requests.idOf(asked);
        isIn(id, address(front), State.Kept);
        yes(front.pendingRequestExists(subscription), "pending");
        timeOut(id);
        yes(!front.pendingRequestExists(subscription), "ended");
        eq(front.getSubscription(subscription).balance, 10 ether - asked.payment, "paid");
        holds();
    }

    // ---------------------------------------------------------------------------------------- timeouts

    function test_anOverdueRequestComesBackByAnyone() public {
        Request memory asked = ask();
        bytes32 id = requests.idOf(asked);
        vm.warp(asked.deadline + REQUEST_GRACE - 1);
        vm.expectRevert(
            abi.encodeWithSelector(IRequests.NotYet.selector, id, asked.deadline + REQUEST_GRACE)
        );
        timeOut(id);
        vm.warp(asked.deadline + REQUEST_GRACE);
        vm.prank(address(0xbeef));
        timeOut(id);
        eq(front.getSubscription(subscription).balance, 10 ether, "subscription");
        eq(client.calls(), 0, "calls");
        vm.expectRevert(abi.encodeWithSelector(IFunctionsFront.NoSuchRequest.selector, id));
        timeOut(id);
        holds();
    }

    // ----------------------------------------------------------------------------------- subscriptions

    function test_onlyTheOwnerManagesASubscription() public {
        bytes[4] memory calls = [
            abi.encodeCall(ISubscriptions.addConsumer, (subscription, address(this))),
            abi.encodeCall(ISubscriptions.removeConsumer, (subscription, address(client))),
            abi.encodeCall(ISubscriptions.cancelSubscription, (subscription, address(this))),
            abi.encodeCall(ISubscriptions.proposeSubscriptionOwnerTransfer, (subscription, address(this)))
        ];
        for (uint256 i; i < calls.length; ++i) {
            vm.prank(address(0xbeef));
            (bool ok, bytes memory why) = address(front).call(calls[i]);
            yes(!ok && bytes4(why) == ISubscriptions.MustBeSubscriptionOwner.selector, "a stranger");
        }
        vm.expectRevert(abi.encodeWithSelector(ISubscriptions.InvalidSubscription.selector));
        front.addConsumer(0, address(this));
    }

    function test_ownershipIsHandedOver() public {
        address heir = address(0xbeef);
        vm.expectRevert(abi.encodeWithSelector(ISubscriptions.MustBeProposedOwner.selector, address(0)));
        front.acceptSubscriptionOwnerTransfer(subscription);
        front.proposeSubscriptionOwnerTransfer(subscription, heir);
        vm.prank(heir);
        front.acceptSubscriptionOwnerTransfer(subscription);
        Subscription memory s = front.getSubscription(subscription);
        eq(s.owner, heir, "owner");
        eq(s.proposedOwner, address(0), "proposed");
        vm.expectRevert(abi.encodeWithSelector(ISubscriptions.MustBeSubscriptionOwner.selector));
        front.cancelSubscription(subscription, address(this));
    }

    function test_consumersComeAndGo() public {
        front.addConsumer(subscription, address(client)); // again
        eq(front.getSubscription(subscription).consumers.length, 2, "consumers");
        ask();
        vm.expectRevert(abi.encodeWithSelector(ISubscriptions.CannotRemoveWithPendingRequests.selector));
        front.removeConsumer(subscription, address(client));
        front.removeConsumer(subscription, address(example));
        vm.expectRevert(abi.encodeWithSelector(ISubscriptions.InvalidConsumer.selector));
        front.removeConsumer(subscription, address(example));
        vm.expectRevert(abi.encodeWithSelector(ISubscriptions.InvalidConsumer.selector));
        example.sendRequest("return 1", "", new string[](0), subscription, DON);
        for (uint160 i = 1; i < 100; ++i) {
            front.addConsumer(subscription, address(i));
        }
        vm.expectRevert(abi.encodeWithSelector(ISubscriptions.TooManyConsumers.selector, uint16(100)));
        front.addConsumer(subscription, address(100));
    }

    function test_aSubscriptionEndsWithWhatIsLeft() public {
        Request memory asked = ask();
        vm.expectRevert(abi.encodeWithSelector(ISubscriptions.CannotRemoveWithPendingRequests.selector));
        front.cancelSubscription(subscription, address(0xf00));
        fulfil(asked, said("x", ""));
        front.cancelSubscription(subscription, address(0xf00));
        eq(link.balanceOf(address(0xf00)), 10 ether - asked.payment, "left");
        eq(link.balanceOf(address(front)), 0, "the front's");
        vm.expectRevert(abi.encodeWithSelector(ISubscriptions.InvalidSubscription.selector));
        front.getSubscription(subscription);
        yes(!front.getConsumer(address(client), subscription).allowed, "consumer");
    }

    function test_onlyTheTokenFunds() public {
        vm.expectRevert(abi.encodeWithSelector(ISubscriptions.OnlyCallableFromLink.selector));
        front.onTokenTransfer(address(this), 1, abi.encode(subscription));
        vm.expectRevert(abi.encodeWithSelector(ISubscriptions.InvalidCalldata.selector));
        link.transferAndCall(address(front), 1, "");
        vm.expectRevert(abi.encodeWithSelector(ISubscriptions.InvalidSubscription.selector));
        link.transferAndCall(address(front), 1, abi.encode(uint64(9)));
    }

    function test_refusesALifeTooShortToBeAnswered() public {
        vm.expectRevert(
            abi.encodeWithSelector(IRequests.DeadlineTooSoon.selector, START + 45, START + 3 * BLOCK_TIME + ROUNDS)
        );
        new FunctionsFront(requests, committee, 45, 3, FEE, PER_GAS);
    }

    // ----------------------------------------------------------------------------------------- helpers

    function fund(uint64 what, uint256 amount) private {
        link.transferAndCall(address(front), amount, abi.encode(what));
    }

    function ask() private returns (Request memory) {
        vm.recordLogs();
        client.send(data, subscription, GAS, DON);
        return lastAsked();
    }

    function said(bytes memory response, bytes memory err) private pure returns (bytes memory) {
        return abi.encodePacked(uint8(1), abi.encode(response, err));
    }

    function timeOut(bytes32 id) private {
        bytes32[] memory ids = new bytes32[](1);
        ids[0] = id;
        front.timeoutRequests(ids);
    }

    /// @dev What the front has is what the subscriptions have.
    function holds() private view {
        eq(link.balanceOf(address(front)), front.getTotalBalance(), "the front's LINK");
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

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Requests} from "../src/Requests.sol";
import {Ask, IRequests, Request, State, Sworn} from "../src/interfaces/IRequests.sol";
import {Asking, Consumer} from "./kit/Asking.sol";

/// @dev Asks, answers, refunds, collects and lets time pass, and foretells of each attempt whether it succeeds.
contract Handler is Asking {
    struct Known {
        Request asked;
        bytes32 id;
        State state;
        uint256 effects; // how often it was answered or refunded
        Sworn sworn; // the first answer that was sworn to it, kept to be brought later
        bytes32[] path;
        bytes body;
    }

    Known[] private known;
    Consumer[3] private consumers;
    uint64 private number;

    // Money, as it should be.
    uint256 public held;
    uint256 public paidOut;
    uint256 public paidIn;

    constructor() {
        setUp();
        for (uint256 i; i < 3; ++i) {
            consumers[i] = new Consumer(requests);
        }
    }

    function ask(uint256 who, uint256 payment, uint256 life, uint256 fee) external {
        more.fee(bound(fee, 0, 100 gwei));
        payment = bound(payment, 0, 1 ether);
        more.deal(address(this), payment);
        Ask memory a = question(++number);
        a.deadline = uint64(vm.getBlockTimestamp() + bound(life, 46, 900));
        Known storage k = known.push();
        Consumer consumer_ = consumers[who % 3];
        k.id = consumer_.ask{value: payment}(a);
        k.asked = made(a, address(consumer_), payment);
        k.state = State.Open;
        held += payment;
        paidIn += payment;
    }

    /// @dev Brings the answer that was sworn before, or has one sworn now.
    function fulfilOne(uint256 which, uint256 status) external {
        if (known.length == 0) return;
        Known storage k = known[which % known.length];
        if (k.body.length == 0) swearOne(k, uint8(bound(status, 1, 6)));
        bool answered = uint8(k.body[0]) == 1;
        bool due = k.state == State.Open && k.sworn.time / 1000 <= k.asked.deadline
            && vm.getBlockTimestamp() < k.asked.deadline + REQUEST_GRACE;
        try requests.fulfil(k.sworn, k.path, k.asked, k.body) {
            yes(due, "fulfilled what is not due");
            ++k.effects;
            k.state = answered ? State.Answered : State.Failed;
        } catch {
            yes(!due, "refused what is due");
        }
    }

    function swearOne(Known storage k, uint8 status) private {
        if (status == 6) status = 1; // twice as often
        k.body = status == 1 ? answer(number) : abi.encodePacked(status);
        (k.sworn, k.path) = swear(k.id, k.body);
    }

    /// @dev Has an answer sworn, to be brought later.
    function swearEarly(uint256 which, uint256 status) external {
        if (known.length == 0) return;
        Known storage k = known[which % known.length];
        if (k.body.length == 0) swearOne(k, uint8(bound(status, 1, 6)));
    }

    function refund(uint256 which) external {
        if (known.length == 0) return;
        Known storage k = known[which % known.length];
        bool due = k.state == State.Failed
            || (k.state == State.Open && vm.getBlockTimestamp() >= k.asked.deadline + REQUEST_GRACE);
        try Consumer(payable(k.asked.consumer)).refund(k.id, address(0xf00)) returns (uint256 amount) {
            yes(due, "refunded what is not due");
            eq(amount, k.asked.payment, "refund");
            if (k.state == State.Open) ++k.effects;
            k.state = State.Refunded;
            held -= amount;
            paidOut += amount;
        } catch {
            yes(!due, "refused a refund that is due");
        }
    }

    function collect(uint256 place) external {
        place %= 4;
        address who = member(place);
        vm.prank(who);
        uint256 amount = requests.collect(committee, 1, place, address(0xf00));
        held -= amount;
        paidOut += amount;
    }

    function withdraw() external {
        uint256 amount = requests.withdraw(address(0xf00));
        held -= amount;
        paidOut += amount;
    }

    function pass(uint256 seconds_) external {
        vm.warp(vm.getBlockTimestamp() + bound(seconds_, 1, 400));
    }

    // ------------------------------------------------------------------------------------------ checks

    function theRequests() external view returns (Requests) {
        return requests;
    }

    /// @dev What is owed to consumers.
    function owedToConsumers() external view returns (uint256 sum) {
        for (uint256 i; i < known.length; ++i) {
            if (known[i].state == State.Open || known[i].state == State.Failed) sum += known[i].asked.payment;
        }
    }

    function checkEffects() external view {
        for (uint256 i; i < known.length; ++i) {
            Known storage k = known[i];
            yes(k.effects <= 1, "more than one effect");
            (State s, uint256 payment,) = requests.stateOf(k.id, k.asked.consumer);
            eq(uint256(s), uint256(k.state), "state");
            bool theirs = s == State.Open || s == State.Failed;
            eq(payment, theirs ? k.asked.payment : 0, "payment");
        }
        uint256 calls;
        for (uint256 i; i < 3; ++i) {
            calls += consumers[i].calls();
        }
        uint256 answers;
        for (uint256 i; i < known.length; ++i) {
            // A failure that was refunded was called back as well.
            if (known[i].state != State.Open && known[i].effects == 1 && known[i].body.length != 0) ++answers;
        }
        yes(calls <= answers, "more calls than answers");
    }

    function owedToOperators() external view returns (uint256) {
        return requests.owed(address(this));
    }

    function epochEarned() external view returns (uint256) {
        return requests.earned(committee, 1);
    }
}

contract RequestsInvariantTest is Asking {
    Handler private handler;

    function setUp() public override {
        handler = new Handler();
    }

    function targetContracts() public view returns (address[] memory list) {
        list = new address[](1);
        list[0] = address(handler);
    }

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    function targetSelectors() public view returns (FuzzSelector[] memory list) {
        list = new FuzzSelector[](1);
        list[0].addr = address(handler);
        list[0].selectors = new bytes4[](7);
        list[0].selectors[0] = Handler.ask.selector;
        list[0].selectors[1] = Handler.fulfilOne.selector;
        list[0].selectors[2] = Handler.swearEarly.selector;
        list[0].selectors[3] = Handler.refund.selector;
        list[0].selectors[4] = Handler.collect.selector;
        list[0].selectors[5] = Handler.withdraw.selector;
        list[0].selectors[6] = Handler.pass.selector;
    }

    /// @dev The contract holds exactly what came in and did not go out, and that covers all that it owes: to
    /// consumers, deliverers, and members (of whose pay the parts already collected are gone).
    function invariant_assetsCoverLiabilities() public view {
        uint256 balance = address(handler.theRequests()).balance;
        eq(balance, handler.held(), "balance");
        eq(handler.paidIn(), handler.paidOut() + balance, "in and out");
        yes(balance >= handler.owedToConsumers() + handler.owedToOperators(), "owes more than it has");
    }

    /// @dev Each request is answered or refunded at most once, and never both.
    function invariant_atMostOneEffect() public view {
        handler.checkEffects();
    }

    /// @dev What members can take together is what was earned and not yet collected, less the parts' rounding.
    function invariant_everybodyCanBePaid() public {
        uint256 snapshot = vm.snapshotState();
        for (uint256 place; place < 4; ++place) {
            handler.collect(place);
        }
        handler.withdraw();
        uint256 left = address(handler.theRequests()).balance - handler.owedToConsumers();
        yes(left < 4, "more is left than rounding");
        vm.revertToState(snapshot);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Requests} from "../src/Requests.sol";
import {IEarnings} from "../src/interfaces/IEarnings.sol";
import {Ask, IRequests, Request, State, Sworn} from "../src/interfaces/IRequests.sol";
import {IFeeds} from "../src/interfaces/IFeeds.sol";
import {Asking, Consumer} from "./kit/Asking.sol";

/// @dev Does what it is told when it is called back or paid.
contract Hostile is Consumer {
    enum Way {
        Revert, // with as many bytes as its gas buys
        Return, // the same
        Burn,
        Invalid,
        Call // `then`, and succeeds whatever comes of it
    }

    Way private way;
    address private target;
    bytes[] private then;
    bool[] public went;

    constructor(IRequests requests) Consumer(requests) {}

    function be(Way way_) external {
        way = way_;
    }

    function thenCall(address target_, bytes calldata data) external {
        (way, target) = (Way.Call, target_);
        then.push(data);
    }

    receive() external payable override {
        _calls();
    }

    function answered(bytes32, uint8, bytes calldata) external override {
        ++calls;
        if (way == Way.Invalid) {
            assembly ("memory-safe") {
                invalid()
            }
        }
        if (way == Way.Burn) while (true) {}
        if (way == Way.Call) return _calls();
        bool reverts = way == Way.Revert;
        assembly ("memory-safe") {
            // 8,192 words cost 155,648 gas of the 200,000 that there are.
            let size := 0x40000
            if reverts { revert(0, size) }
            return(0, size)
        }
    }

    function _calls() private {
        for (uint256 i; i < then.length; ++i) {
            (bool ok,) = target.call(then[i]);
            went.push(ok);
        }
    }
}

/// @dev A token that calls what it likes and says that it has moved what it has not.
contract HostileToken {
    function call(address to, bytes calldata data) external {
        (bool ok, bytes memory said) = to.call(data);
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(said, 0x20), mload(said))
            }
        }
    }
}

/// @dev Makes a call with zeros after it, which cost a contract next to nothing.
contract Padder {
    function padded(address to, bytes calldata call_, uint256 zeros) external {
        (bool ok,) = to.call(bytes.concat(call_, new bytes(zeros)));
        require(ok, "refused");
    }

    function withdraw(IRequests requests, address to) external returns (uint256) {
        return requests.withdraw(to);
    }
}

/// @dev Attacks on {IRequests}: by consumers, deliverers and tokens.
contract RequestsAttackTest is Asking {
    Hostile private hostile;

    function setUp() public override {
        super.setUp();
        hostile = new Hostile(requests);
    }

    // ------------------------------------------------------------------------------------- hostile callbacks

    /// @dev Whatever the consumer does with its gas, it costs no more than that gas, and the answer is paid.
    function test_bombsAndBurnersCostTheirOwnGasAndNoMore() public {
        Hostile.Way[4] memory ways = [Hostile.Way.Revert, Hostile.Way.Return, Hostile.Way.Burn, Hostile.Way.Invalid];
        asksAndFulfils(99); // writes the first time what later answers overwrite
        for (uint64 i; i < 4; ++i) {
            hostile.be(ways[i]);
            uint256 before = requests.earned(committee, 1);
            (bytes32 id, uint256 used) = asksAndFulfils(i);
            yes(used < 200_000 + 90_000, "gas beyond the callback's");
            isIn(id, address(hostile), ways[i] == Hostile.Way.Return ? State.Answered : State.Kept);
            yes(requests.earned(committee, 1) > before, "it was not paid");
            requests.resultOf(id, address(hostile), answer(i)); // and can be pulled
            vm.expectRevert(abi.encodeWithSelector(IRequests.NoRefund.selector, id, state(id, address(hostile))));
            hostile.refund(id, address(1));
        }
    }

    function asksAndFulfils(uint64 number) private returns (bytes32 id, uint256 used) {
        Request memory asked;
        (asked, id) = asks(hostile, number, 1 ether);
        (Sworn memory sworn, bytes32[] memory path) = swear(id, answer(number));
        used = gasleft();
        requests.fulfil(sworn, path, asked, answer(number));
        used -= gasleft();
    }

    function test_aFailureThatBombsIsStillAFailure() public {
        hostile.be(Hostile.Way.Revert);
        (Request memory asked, bytes32 id) = asks(hostile, 1, 1 ether);
        fulfil(asked, hex"04");
        isIn(id, address(hostile), State.Failed);
        eq(hostile.refund(id, address(0xf00)), 1 ether, "refund");
    }

    /// @dev Where a callback re-enters: its own request is done with, another answer is refused, questions go.
    function test_reentrance() public {
        (Request memory asked, bytes32 id) = asks(hostile, 1, 1 ether);
        (Request memory other, bytes32 otherId) = asks(hostile, 2, 1 ether);
        (Sworn memory sworn, bytes32[] memory path) = swear(otherId, answer(2));
        (Sworn memory again, bytes32[] memory way) = swear(id, answer(3));
        hostile.thenCall(address(requests), abi.encodeCall(IRequests.fulfil, (sworn, path, other, answer(2))));
        hostile.thenCall(address(requests), abi.encodeCall(IRequests.fulfil, (again, way, asked, answer(3))));
        hostile.thenCall(address(requests), abi.encodeCall(IRequests.refund, (id, address(hostile))));
        hostile.thenCall(address(requests), abi.encodeCall(IEarnings.withdraw, (address(hostile))));
        hostile.thenCall(address(requests), abi.encodeCall(IRequests.request, (question(3))));
        fulfil(asked, answer(1));
        eq(hostile.calls(), 1, "calls");
        yes(!hostile.went(0), "answered another within");
        yes(!hostile.went(1), "answered again");
        yes(!hostile.went(2), "refunded what was answered");
        yes(hostile.went(3), "withdrawing nothing");
        yes(hostile.went(4), "asking");
        eq(address(hostile).balance, 0, "balance");
        isIn(otherId, address(hostile), State.Open);
        fulfil(other, answer(2)); // and the way is free again
    }

    function test_aRefundWithinItsRefundIsNone() public {
        (, bytes32 id) = asks(hostile, 1, 1 ether);
        asks(hostile, 2, 1 ether); // whose money is there to be stolen
        vm.warp(START + 600 + REQUEST_GRACE);
        hostile.thenCall(address(requests), abi.encodeCall(IRequests.refund, (id, address(hostile))));
        hostile.refund(id, address(hostile));
        yes(!hostile.went(0), "refunded twice");
        eq(address(hostile).balance, 1 ether, "balance");
        eq(address(requests).balance, 1 ether, "left");
    }

    /// @dev In the callback a failed request's payment can be taken, once.
    function test_aFailuresRefundWithinItsCallback() public {
        (Request memory asked, bytes32 id) = asks(hostile, 1, 1 ether);
        hostile.thenCall(address(requests), abi.encodeCall(IRequests.refund, (id, address(0xf00))));
        hostile.thenCall(address(requests), abi.encodeCall(IRequests.refund, (id, address(0xf00))));
        fulfil(asked, hex"02");
        yes(hostile.went(0) && !hostile.went(1), "not once");
        eq(address(0xf00).balance, 1 ether, "balance");
        isIn(id, address(hostile), State.Refunded);
    }

    function test_aConsumerWithoutCodeIsAnswered() public {
        address nobody = address(0xbeef);
        more.deal(nobody, 1 ether);
        Ask memory a = question(1);
        vm.prank(nobody);
        bytes32 id = requests.request{value: 1 ether}(a);
        fulfil(made(a, nobody, 1 ether), answer(1));
        isIn(id, nobody, State.Answered);
    }

    // ------------------------------------------------------------------------------------ hostile deliverers

    /// @dev With whatever gas it is brought: the callback has all that was asked for, or nothing happened.
    function testFuzz_noDeliveryStarvesACallback(uint256 gas_) public {
        (Request memory asked, bytes32 id) = asks(consumer, 1, 1 ether);
        (Sworn memory sworn, bytes32[] memory path) = swear(id, answer(1));
        try requests.fulfil{gas: bound(gas_, 30_000, 600_000)}(sworn, path, asked, answer(1)) {
            eq(consumer.calls(), 1, "calls");
            yes(consumer.gasGot() > 198_000, "starved");
        } catch {
            eq(consumer.calls(), 0, "called and undone");
            isIn(id, address(consumer), State.Open);
        }
    }

    function test_tooLittleGasIsToldAndTheMostIsGranted() public {
        Ask memory a = question(1);
        a.callbackGas = 5_000_000;
        bytes32 id = consumer.ask(a);
        Request memory asked = made(a, address(consumer), 0);
        (Sworn memory sworn, bytes32[] memory path) = swear(id, answer(1));
        vm.expectPartialRevert(IRequests.TooLittleGas.selector);
        requests.fulfil{gas: 5_100_000}(sworn, path, asked, answer(1));
        requests.fulfil{gas: 5_300_000}(sworn, path, asked, answer(1));
        yes(consumer.gasGot() > 4_998_000, "gas");
    }

    /// @dev What is reimbursed is the gas at the base fee: neither the price nor the callback's limit counts.
    function test_theBaseFeeIsWhatIsReimbursed() public {
        (Request memory asked,) = asks(consumer, 1, 1 ether);
        more.fee(0);
        fulfil(asked, answer(1));
        eq(requests.owed(address(this)), 0, "owed");
        eq(requests.earned(committee, 1), 1 ether, "earned");
    }

    /// @dev Bytes that a deliverer appends to a delivery are not reimbursed: from within a contract they cost hardly
    /// anything, and the whole payment, which is the members', could be had for them.
    function testFuzz_appendedBytesAreNotReimbursed(uint256 zeros) public {
        zeros = bound(zeros, 0, 200_000);
        Padder padder = new Padder();
        uint256[3] memory got; // the first delivery writes slots that the later ones find written
        for (uint64 i; i < 3; ++i) {
            (Request memory asked, bytes32 id) = asks(consumer, i, 1 ether);
            (Sworn memory sworn, bytes32[] memory path) = swear(id, answer(1));
            bytes memory call_ = abi.encodeCall(IRequests.fulfil, (sworn, path, asked, answer(1)));
            padder.padded(address(requests), call_, i == 2 ? zeros : 0);
            got[i] = padder.withdraw(requests, address(1));
        }
        eq(got[2], got[1], "owed");
    }

    /// @dev What is reimbursed of the calldata is that of the ABI's own form, but for what pads it.
    function testFuzz_theCalldataIsReimbursed(bytes calldata params, bytes calldata result) public {
        Ask memory a = question(1);
        a.params = params;
        bytes32 id = consumer.ask{value: 1 ether}(a);
        Request memory asked = made(a, address(consumer), 1 ether);
        bytes memory body = bytes.concat(hex"01", result);
        (Sworn memory sworn, bytes32[] memory path) = swear(id, body);
        uint256 size = abi.encodeCall(IRequests.fulfil, (sworn, path, asked, body)).length - 62;
        uint256 before = gasleft();
        requests.fulfil(sworn, path, asked, body);
        uint256 seen = before - gasleft();
        uint256 owed = requests.owed(address(this)) / 1 gwei;
        // What the call itself took, but for the event; and what it did not see, as {Requests} has it.
        yes(owed > 38_000 + 4 * size + seen / 2 && owed < 38_000 + 4 * size + seen, "owed");
    }

    // --------------------------------------------------------------------------------------- hostile tokens

    /// @dev A token cannot make itself the consumer, and so have this contract call it.
    function test_theTokenIsNoConsumerOfItsOwn() public {
        HostileToken token = new HostileToken();
        Requests in_ = new Requests(IFeeds(address(feeds)), address(token), BLOCK_TIME, ROUNDS, REQUEST_GRACE);
        bytes memory ask = abi.encode(question(1));
        vm.expectRevert(abi.encodeWithSelector(IRequests.BadPayment.selector, 5));
        token.call(address(in_), abi.encodeCall(IRequests.onTokenTransfer, (address(token), 5, ask)));
        vm.expectRevert(abi.encodeWithSelector(IRequests.OtherCoin.selector, address(token)));
        in_.request{value: 1}(question(1));
        token.call(address(in_), abi.encodeCall(IRequests.onTokenTransfer, (address(consumer), 5, ask)));
    }

    function testFuzz_whatComesWithTokensIsAnAskOrRefused(bytes calldata data) public {
        HostileToken token = new HostileToken();
        Requests in_ = new Requests(IFeeds(address(feeds)), address(token), BLOCK_TIME, ROUNDS, REQUEST_GRACE);
        vm.expectRevert();
        token.call(address(in_), abi.encodeCall(IRequests.onTokenTransfer, (address(consumer), 5, data)));
    }

    function testFuzz_aTruncatedAskIsRefused(uint256 length) public {
        HostileToken token = new HostileToken();
        Requests in_ = new Requests(IFeeds(address(feeds)), address(token), BLOCK_TIME, ROUNDS, REQUEST_GRACE);
        bytes memory ask = abi.encode(question(1));
        length = bound(length, 0, 319);
        assembly ("memory-safe") {
            mstore(ask, length)
        }
        vm.expectRevert(abi.encodeWithSelector(IRequests.NotAnAsk.selector));
        token.call(address(in_), abi.encodeCall(IRequests.onTokenTransfer, (address(consumer), 5, ask)));
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {UpkeepCall} from "../src/UpkeepCall.sol";
import {Upkeeps} from "../src/Upkeeps.sol";
import {IHearing} from "../src/interfaces/IHearing.sol";
import {IEarnings} from "../src/interfaces/IEarnings.sol";
import {Sworn} from "../src/interfaces/IRequests.sol";
import {IUpkeeps, Trigger, Upkeep} from "../src/interfaces/IUpkeeps.sol";
import {Reports} from "../src/libraries/Reports.sol";
import {Oracle} from "./kit/Oracle.sol";
import {Scene} from "./kit/Scene.sol";

/// @dev A target as Automation's are.
contract Counter {
    uint256 public counted;
    bytes public last;

    function performUpkeep(bytes calldata data) external virtual {
        ++counted;
        last = data;
    }
}

/// @dev Targets that want the contract's time, its money, or a second turn.
contract Hostile is Counter {
    enum Way {
        Revert,
        Burn,
        Bomb,
        Again,
        Take
    }

    Way private way;
    Upkeeps private upkeeps;
    Upkeep private own;
    bytes private again;

    function be(Way way_, Upkeeps upkeeps_) external {
        (way, upkeeps) = (way_, upkeeps_);
    }

    function remember(bytes calldata call_) external {
        again = call_;
    }

    function register(Upkeep calldata u) external payable {
        own = u;
        own.owner = address(this);
        upkeeps.register{value: msg.value}(u);
    }

    function performUpkeep(bytes calldata data) external override {
        if (way == Way.Revert) revert("no");
        if (way == Way.Burn) while (true) {}
        if (way == Way.Bomb) assembly { revert(0, 1000000) }
        if (way == Way.Again) {
            (bool ok,) = address(upkeeps).call(again);
            require(!ok, "performed within a performance");
        }
        if (way == Way.Take) {
            upkeeps.close(own);
            try upkeeps.take(own, payable(address(this))) returns (uint256) {
                revert("taken while it was performed");
            } catch {}
        }
        ++counted;
        last = data;
    }

    receive() external payable {}
}

contract UpkeepsTest is Scene {
    Upkeeps private upkeeps;
    Counter private counter;
    address private owner = address(0xA11);
    address private deliverer = address(0xDE1);

    function setUp() public override {
        super.setUp();
        upkeeps = new Upkeeps(feeds);
        counter = new Counter();
        vm.deal(owner, 100 ether);
        vm.roll(1000);
        vm.fee(1 gwei);
    }

    // ------------------------------------------------------------------------------------------ means

    function upkeepOf(Trigger trigger, address target) private view returns (Upkeep memory u) {
        u = Upkeep(committee, owner, 1, target, trigger, 300_000, 0, 1, "", "check");
        if (trigger == Trigger.Condition) u.every = 5;
        else u.schedule = trigger == Trigger.Time ? bytes("*/5 * * * *") : abi.encode(address(counter), [bytes32(0), 0, 0, 0]);
    }

    function registered(Trigger trigger, address target) private returns (Upkeep memory u, bytes32 made) {
        u = upkeepOf(trigger, target);
        vm.prank(owner);
        made = upkeeps.register{value: 1 ether}(u);
    }

    function subjectOf(bytes32 upkeep, uint256 occurrence) private view returns (bytes32) {
        return keccak256(abi.encode(keccak256("jurat.upkeep.v1"), block.chainid, address(upkeeps), upkeep, occurrence));
    }

    /// @dev A report whose only leaf says that an occurrence is to be performed.
    function sworn(bytes32 upkeep, uint256 occurrence, bytes memory data) private returns (Sworn memory) {
        return swornAt(upkeep, occurrence, data, START * 1000);
    }

    function swornAt(bytes32 upkeep, uint256 occurrence, bytes memory data, uint256 time) private returns (Sworn memory) {
        bytes32 root = Reports.leaf(Reports.RESPONSE, subjectOf(upkeep, occurrence), keccak256(data));
        (address r, uint256 s) = Oracle.sign(SECRET, Reports.digest(committee, 1, 7, uint64(time), root));
        return Sworn(EXPIRY, 1, 7, uint64(time), r, s);
    }

    function perform(Upkeep memory u, bytes32 made, uint256 occurrence) private returns (bool) {
        Sworn memory report = sworn(made, occurrence, "do");
        vm.prank(deliverer);
        return upkeeps.perform(report, new bytes32[](0), u, occurrence, "do");
    }

    function refused(Upkeep memory u, bytes32 made, uint256 occurrence, bytes memory with) private {
        Sworn memory report = sworn(made, occurrence, "do");
        vm.expectRevert(with);
        upkeeps.perform(report, new bytes32[](0), u, occurrence, "do");
    }

    function balanceOf(bytes32 made) private view returns (uint256 balance) {
        (balance,,) = upkeeps.stateOf(made);
    }

    // ------------------------------------------------------------------------------------------ each kind

    function test_aTimeIsPerformedOnceAndInOrder() public {
        (Upkeep memory u, bytes32 made) = registered(Trigger.Time, address(counter));
        vm.warp(START + 60);
        yes(perform(u, made, START + 30), "performed");
        eq(counter.counted(), 1, "counted");
        refused(u, made, START + 30, abi.encodeWithSelector(IUpkeeps.PerformedAlready.selector, made, START + 30));
        refused(u, made, START + 20, abi.encodeWithSelector(IUpkeeps.PerformedAlready.selector, made, START + 20));
        refused(u, made, START + 90, abi.encodeWithSelector(IUpkeeps.NotDue.selector, made, START + 90));
        yes(perform(u, made, START + 60), "the next");
        eq(counter.counted(), 2, "counted");
    }

    function test_aConditionSeenBeforeTheLastPerformanceIsRefused() public {
        (Upkeep memory u, bytes32 made) = registered(Trigger.Condition, address(counter));
        vm.roll(1010);
        yes(perform(u, made, 1005), "performed");
        // Seen at 1010 it may have been seen before the target changed in that very block.
        refused(u, made, 1010, abi.encodeWithSelector(IUpkeeps.PerformedAlready.selector, made, 1010));
        vm.roll(1015);
        yes(perform(u, made, 1015), "seen afterwards");
        refused(u, made, 1020, abi.encodeWithSelector(IUpkeeps.NotDue.selector, made, 1020));
    }

    function test_aLogIsPerformedOnceInAnyOrder() public {
        (Upkeep memory u, bytes32 made) = registered(Trigger.Log, address(counter));
        yes(perform(u, made, uint256(keccak256("later"))), "one");
        yes(perform(u, made, uint256(keccak256("earlier"))), "another");
        yes(upkeeps.performed(made, uint256(keccak256("later"))), "kept");
        refused(u, made, uint256(keccak256("later")), abi.encodeWithSelector(IUpkeeps.PerformedAlready.selector, made, keccak256("later")));
    }

    // ------------------------------------------------------------------------------------------ what is no performance

    function test_nothingElseIsPerformed() public {
        (Upkeep memory u, bytes32 made) = registered(Trigger.Log, address(counter));
        Sworn memory report = sworn(made, 5, "do");
        vm.expectPartialRevert(IHearing.BadSignature.selector);
        upkeeps.perform(report, new bytes32[](0), u, 5, "do more");
        vm.expectPartialRevert(IHearing.BadSignature.selector);
        upkeeps.perform(report, new bytes32[](0), u, 6, "do");
        Upkeep memory other = upkeepOf(Trigger.Log, address(counter));
        other.gas = 1;
        vm.expectPartialRevert(IHearing.BadSignature.selector);
        upkeeps.perform(report, new bytes32[](0), other, 5, "do");
        other = upkeepOf(Trigger.Log, address(counter));
        other.number = 2;
        refused(other, upkeeps.idOf(other), 5, abi.encodeWithSelector(IUpkeeps.Unknown.selector, upkeeps.idOf(other)));
        report = swornAt(made, 5, "do", (START - 601) * 1000);
        vm.expectPartialRevert(IUpkeeps.Stale.selector);
        upkeeps.perform(report, new bytes32[](0), u, 5, "do");
        report = sworn(made, 5, "do");
        report.expiry += 1;
        vm.expectPartialRevert(IHearing.UnknownKey.selector);
        upkeeps.perform(report, new bytes32[](0), u, 5, "do");
        bytes memory long = new bytes(4097);
        report = sworn(made, 5, long);
        vm.expectRevert(abi.encodeWithSelector(IUpkeeps.TooMuchData.selector, 4097));
        upkeeps.perform(report, new bytes32[](0), u, 5, long);
        vm.warp(EXPIRY);
        refused(u, made, 5, abi.encodeWithSelector(IHearing.Expired.selector, EXPIRY));
        eq(counter.counted(), 0, "counted");
    }

    function test_badUpkeeps() public {
        Upkeep memory u = upkeepOf(Trigger.Time, address(counter));
        u.gas = 0;
        vm.expectRevert(IUpkeeps.BadUpkeep.selector);
        upkeeps.register(u);
        u.gas = 5_000_001;
        vm.expectRevert(IUpkeeps.BadUpkeep.selector);
        upkeeps.register(u);
        u = upkeepOf(Trigger.Time, address(counter));
        u.every = 1;
        vm.expectRevert(IUpkeeps.BadUpkeep.selector);
        upkeeps.register(u);
        u = upkeepOf(Trigger.Log, address(counter));
        u.schedule = "";
        vm.expectRevert(IUpkeeps.BadUpkeep.selector);
        upkeeps.register(u);
        (u,) = registered(Trigger.Condition, address(counter));
        vm.expectPartialRevert(IUpkeeps.RegisteredAlready.selector);
        vm.prank(owner);
        upkeeps.register(u);
        bytes32 absent = keccak256("absent");
        vm.expectRevert(abi.encodeWithSelector(IUpkeeps.Unknown.selector, absent));
        upkeeps.fund(absent);
    }

    // ------------------------------------------------------------------------------------------ hostile targets

    function hostile(Hostile.Way way) private returns (Upkeep memory u, bytes32 made, Hostile target) {
        target = new Hostile();
        target.be(way, upkeeps);
        u = upkeepOf(Trigger.Log, address(target));
        vm.deal(address(this), 1 ether);
        target.register{value: 1 ether}(u);
        u.owner = address(target);
        made = upkeeps.idOf(u);
    }

    function test_aTargetThatFailsIsPaidForAndNotRepeated() public {
        Hostile.Way[3] memory ways = [Hostile.Way.Revert, Hostile.Way.Burn, Hostile.Way.Bomb];
        for (uint256 i; i < ways.length; ++i) {
            (Upkeep memory u, bytes32 made,) = hostile(ways[i]);
            yes(!perform(u, made, 5), "not done");
            yes(balanceOf(made) < 1 ether, "paid");
            refused(u, made, 5, abi.encodeWithSelector(IUpkeeps.PerformedAlready.selector, made, 5));
            yes(1 ether - balanceOf(made) < 0.002 ether, "no more than its gas");
        }
    }

    function test_aTargetPerformsNothingWithin() public {
        (Upkeep memory u, bytes32 made, Hostile target) = hostile(Hostile.Way.Again);
        Sworn memory report = sworn(made, 6, "do");
        target.remember(abi.encodeCall(IUpkeeps.perform, (report, new bytes32[](0), u, 6, "do")));
        yes(perform(u, made, 5), "the other was refused");
        yes(perform(u, made, 6), "and can be performed afterwards");
    }

    function test_anOwnerTakesNothingBeforeItsPerformersArePaid() public {
        (Upkeep memory u, bytes32 made, Hostile target) = hostile(Hostile.Way.Take);
        yes(perform(u, made, 5), "performed");
        yes(upkeeps.owed(deliverer) > 0, "owed");
        vm.warp(START + 20 minutes);
        vm.prank(address(target));
        uint256 left = upkeeps.take(u, payable(address(target)));
        eq(left, address(target).balance, "taken");
        eq(address(upkeeps).balance, upkeeps.owed(deliverer) + upkeeps.earned(committee, 1), "what is left is others'");
    }

    function test_aDeliveryWithTooLittleGasIsRefused() public {
        (Upkeep memory u, bytes32 made) = registered(Trigger.Log, address(counter));
        Sworn memory report = sworn(made, 5, "do");
        vm.expectPartialRevert(IUpkeeps.TooLittleGas.selector);
        upkeeps.perform{gas: 350_000}(report, new bytes32[](0), u, 5, "do");
        yes(perform(u, made, 5), "with enough");
    }

    /// @dev Anyone can found a committee and have it swear what he likes. What an {UpkeepCall} calls, it calls for its
    /// own owner's upkeeps alone, as who it calls may know it by its address.
    function test_nobodyElsesUpkeepMakesTheCall() public {
        UpkeepCall call_ = new UpkeepCall(address(upkeeps), owner, address(counter), abi.encodeCall(Counter.performUpkeep, ("own")));
        address thief = address(0x7E1F);
        vm.deal(thief, 1 ether);
        Upkeep memory u = upkeepOf(Trigger.Time, address(call_));
        u.committee = found(0x5A4B, 10, 4, EXPIRY);
        (u.owner, u.schedule) = (thief, "* * * * *");
        vm.prank(thief);
        bytes32 made = upkeeps.register{value: 1 ether}(u);
        bytes32 root = Reports.leaf(Reports.RESPONSE, subjectOf(made, START + 1), keccak256("do"));
        (address r, uint256 s) = Oracle.sign(0x5A4B, Reports.digest(u.committee, 1, 7, uint64(START * 1000), root));
        vm.warp(START + 1);
        yes(!upkeeps.perform(Sworn(EXPIRY, 1, 7, uint64(START * 1000), r, s), new bytes32[](0), u, START + 1, "do"), "performed");
        eq(counter.counted(), 0, "called");

        (Upkeep memory own, bytes32 ownMade) = registered(Trigger.Time, address(call_));
        vm.warp(START + 2);
        yes(perform(own, ownMade, START + 2), "the owner's");
        eq(counter.counted(), 1, "calls");
        eq(upkeeps.performingFor(), address(0), "at rest");
    }

    // ------------------------------------------------------------------------------------------ money

    function test_closingLetsPerformersFinish() public {
        (Upkeep memory u, bytes32 made) = registered(Trigger.Log, address(counter));
        vm.expectPartialRevert(IUpkeeps.NotOwner.selector);
        upkeeps.close(u);
        vm.startPrank(owner);
        vm.expectRevert(abi.encodeWithSelector(IUpkeeps.NotClosed.selector, made));
        upkeeps.take(u, payable(owner));
        upkeeps.close(u);
        vm.expectRevert(abi.encodeWithSelector(IUpkeeps.Closed.selector, made));
        upkeeps.close(u);
        vm.expectRevert(abi.encodeWithSelector(IUpkeeps.Closed.selector, made));
        upkeeps.fund{value: 1}(made);
        vm.expectRevert(abi.encodeWithSelector(IUpkeeps.NotYet.selector, made, START + 20 minutes));
        upkeeps.take(u, payable(owner));
        vm.stopPrank();
        yes(perform(u, made, 5), "still performed");
        vm.warp(START + 20 minutes);
        Sworn memory report = swornAt(made, 6, "do", block.timestamp * 1000);
        vm.expectRevert(abi.encodeWithSelector(IUpkeeps.Closed.selector, made));
        upkeeps.perform(report, new bytes32[](0), u, 6, "do");
        vm.prank(owner);
        upkeeps.take(u, payable(owner));
        eq(balanceOf(made), 0, "left");
        vm.prank(owner);
        vm.expectPartialRevert(IUpkeeps.RegisteredAlready.selector);
        upkeeps.register(u);
    }

    function test_anUpkeepThatCannotPayIsNotPerformed() public {
        Upkeep memory u = upkeepOf(Trigger.Log, address(counter));
        uint256 most = upkeeps.mostOf(u, 1 gwei);
        vm.prank(owner);
        bytes32 made = upkeeps.register{value: most - 1}(u);
        refused(u, made, 5, abi.encodeWithSelector(IUpkeeps.Unfunded.selector, made, most - 1, most));
        upkeeps.fund{value: 1}(made);
        yes(perform(u, made, 5), "performed");
    }

    /// @dev What a balance loses is what is owed and earned, and each gets its own once.
    function test_moneyIsConserved(uint64 fee, uint8 times) public {
        vm.fee(bound(fee, 0, 1000 gwei));
        (Upkeep memory u, bytes32 made) = registered(Trigger.Log, address(counter));
        vm.deal(address(this), 1000 ether);
        upkeeps.fund{value: 100 ether}(made);
        for (uint256 i; i < times % 8; ++i) {
            yes(perform(u, made, i), "performed");
        }
        eq(address(upkeeps).balance, balanceOf(made) + upkeeps.owed(deliverer) + upkeeps.earned(committee, 1), "conserved");
        address[] memory members = Oracle.members(0, 4);
        uint256 part = upkeeps.earned(committee, 1) / 4;
        for (uint256 i; i < 4; ++i) {
            vm.startPrank(members[i]);
            eq(upkeeps.collect(committee, 1, i, payable(members[i])), part, "a part");
            eq(upkeeps.collect(committee, 1, i, payable(members[i])), 0, "no more");
            vm.stopPrank();
            eq(members[i].balance, part, "received");
        }
        vm.expectPartialRevert(IEarnings.NotMember.selector);
        upkeeps.collect(committee, 1, 0, payable(owner));
        vm.prank(deliverer);
        upkeeps.withdraw(payable(deliverer));
        eq(address(upkeeps).balance, balanceOf(made) + upkeeps.earned(committee, 1) - 4 * part, "left");
    }
}

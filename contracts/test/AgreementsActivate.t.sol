// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Home, IAcceptances} from "../src/interfaces/IAcceptances.sol";
import {Account, IAgreements, Standing} from "../src/interfaces/IAgreements.sol";
import {IBonds} from "../src/interfaces/IBonds.sol";
import {Coins} from "../src/libraries/Coins.sol";
import {Spec, Specs} from "../src/libraries/Specs.sol";
import {Clauses, Terms} from "../src/libraries/Terms.sol";
import {Agreements} from "../src/Agreements.sol";
import {Oracle} from "./kit/Oracle.sol";
import {Pact} from "./kit/Pact.sol";
import {Coin} from "./kit/Tokens.sol";

/// @dev A consumer that is a contract.
contract Wallet {
    mapping(bytes32 => bool) public agreed;
    bool public burns;

    function agree(bytes32 id, bool yes_) external {
        agreed[id] = yes_;
    }

    function burn(bool yes_) external {
        burns = yes_;
    }

    function isValidSignature(bytes32 id, bytes calldata) external view returns (bytes4) {
        while (burns) {}
        return agreed[id] ? this.isValidSignature.selector : bytes4(0);
    }
}

contract AgreementsActivateTest is Pact {
    // ---------------------------------------------------------------------------------------- all at once

    function test_activationBindsAllAtOnce() public {
        Terms memory t = draft();
        bytes32 id = activate(t);
        eq(coin.balanceOf(address(agreements)), t.escrow, "escrow");
        uint256 locked = EXPIRY + 7 days + CHALLENGE; // the key outlives the paid time
        for (uint256 i; i < 4; ++i) {
            (uint256 left, uint256 until) = lockOf(id, i);
            eq(left, BOND, "lock");
            eq(until, locked, "until");
            eq(freeOf(i), 9 * BOND, "free");
        }
        Standing memory s = agreements.standingOf(id);
        yes(s.activated == START && s.from == START && s.until == START + 10 days, "paid time");
        yes(s.lockedUntil == locked && s.firstEpoch == 1 && s.epoch == 1 && !s.ended, "standing");
        (uint256 from, uint256 to) = agreements.stintOf(id, 1);
        yes(from == START && to == START + 10 days, "stint");

        refused(t, abi.encodeWithSelector(IAgreements.ActivatedAlready.selector, id));
        t.salt = "2"; // another agreement, with locks of its own
        yes(activate(t) != id, "the same id");
        eq(freeOf(0), 8 * BOND, "an exclusive lock");
    }

    function test_theIdIsTheDigestThatWalletsSign() public view {
        Terms memory t = draft();
        bytes32 struct_ = keccak256(abi.encode(Clauses.TYPEHASH, t));
        eq(
            agreements.idOf(t),
            keccak256(abi.encodePacked(hex"1901", domain(address(agreements)), struct_)),
            "id"
        );
    }

    /// @dev A lock lasts until the later of the longest paid time and the key, plus both windows.
    function test_aLockOutlastsTheLongestPaidTime() public {
        Terms memory t = draft();
        t.longest = 60 days; // longer than the key
        t.escrow = PRICE;
        bytes32 id = activate(t);
        (, uint256 until) = lockOf(id, 0);
        eq(until, START + 60 days + 7 days + CHALLENGE, "until");
        (, uint256 to) = agreements.stintOf(id, 1);
        eq(to, START + 1 days, "the money's end");
    }

    function test_theConsumerMaySendItItself() public {
        Terms memory t = draft();
        t.token = address(0);
        bytes32 id = agreements.idOf(t);
        vmp.deal(consumer, t.escrow);
        bytes[] memory list = acceptancesOf(id, 0, 4);
        vm.prank(consumer);
        agreements.activate{value: t.escrow}(t, hourly(), home, "", list);
        eq(address(agreements).balance, t.escrow, "native escrow");
    }

    function test_aContractSignsByErc1271() public {
        Wallet w = new Wallet();
        Terms memory t = draft();
        t.consumer = address(w);
        fund(t, t.escrow);
        bytes32 id = agreements.idOf(t);
        refused(t, abi.encodeWithSelector(IAcceptances.BadConsumer.selector, w));
        w.agree(id, true);
        agreements.activate(t, hourly(), home, "", acceptancesOf(id, 0, 4));
        eq(agreements.standingOf(id).activated, START, "activated");
    }

    // -------------------------------------------------------------------------------------------- terms

    /// @dev Every clause that makes terms senseless, endless or overflowing is refused by its name.
    function test_termsThatNobodyShouldSign() public {
        Terms memory t = draft();
        t.consumer = address(0);
        clause(t, Clauses.Zero.selector, "consumer");
        t = draft();
        t.price = 0;
        clause(t, Clauses.Zero.selector, "price");
        t = draft();
        t.period = 0;
        clause(t, Clauses.Zero.selector, "period");
        t = draft();
        t.bond = 0;
        clause(t, Clauses.Zero.selector, "bond");
        t = draft();
        t.penalty = 0;
        clause(t, Clauses.Zero.selector, "penalty");
        t = draft();
        t.tolerance = 0; // every honest observation would be an outlier
        clause(t, Clauses.Zero.selector, "tolerance");
        t = draft();
        t.samples = 0;
        clause(t, Clauses.Zero.selector, "samples");
        t = draft();
        t.spacing = 0;
        clause(t, Clauses.Zero.selector, "spacing");
        t = draft();
        t.evidenceWindow = 0;
        clause(t, Clauses.Zero.selector, "evidenceWindow");
        t = draft();
        t.refereeFeed = "feed";
        clause(t, Clauses.Zero.selector, "referee");

        t = draft();
        t.escrow = PRICE - 1;
        clause(t, Clauses.TooLittle.selector, "escrow", PRICE - 1, PRICE);
        t = draft();
        t.escrow = 0;
        clause(t, Clauses.TooLittle.selector, "escrow", 0, PRICE);
        t = draft();
        t.longest = t.period - 1;
        clause(t, Clauses.TooLittle.selector, "longest", t.longest, t.period);
        t = draft();
        t.longest = 1461 days + 1;
        clause(t, Clauses.TooMuch.selector, "longest", t.longest, 1461 days);
        t = draft();
        t.longest = 1461 days;
        t.period = 60;
        clause(t, Clauses.TooMuch.selector, "longest", t.longest, 16_384 * 60);
        t = draft();
        t.penalty = BOND + 1;
        clause(t, Clauses.TooMuch.selector, "penalty", BOND + 1, BOND);
        t = draft();
        t.joint = type(uint128).max;
        clause(t, Clauses.TooMuch.selector, "joint", type(uint128).max, BOND);
        t = draft();
        t.evidenceWindow = type(uint32).max; // a bond locked for ever
        clause(t, Clauses.TooMuch.selector, "evidenceWindow", type(uint32).max, 366 days);
        t = draft();
        t.demandGrace = t.evidenceWindow + 1;
        clause(t, Clauses.TooMuch.selector, "demandGrace", t.demandGrace, t.evidenceWindow);
        t = draft();
        t.samples = type(uint16).max;
        t.spacing = type(uint32).max;
        clause(t, Clauses.TooMuch.selector, "spacing", uint256(65_534) * type(uint32).max, t.longest);
        t = draft();
        t.token = address(0);
        t.rate = 2e18;
        clause(t, Clauses.TooMuch.selector, "rate", 2e18, 1e18);
        t.rate = 0;
        clause(t, Clauses.TooLittle.selector, "rate", 0, 1e18);
    }

    function clause(Terms memory t, bytes4 why, string memory name) private {
        refused(t, abi.encodeWithSelector(why, name));
    }

    function clause(Terms memory t, bytes4 why, string memory name, uint256 value, uint256 limit) private {
        refused(t, abi.encodeWithSelector(why, name, value, limit));
    }

    function test_windowsThatOverlap() public {
        Terms memory t = draft();
        t.activateBefore = t.start; // never
        overlap(t);
        t.activateBefore = t.start + t.longest + 1; // when the time is over
        overlap(t);
        t.start = type(uint64).max; // overflowing
        overlap(t);
        t = draft();
        t.activateBefore = type(uint64).max;
        overlap(t);
    }

    function overlap(Terms memory t) private {
        refused(
            t,
            abi.encodeWithSelector(
                Clauses.WindowsOverlap.selector, t.start, t.activateBefore, uint256(t.start) + t.longest
            )
        );
    }

    function test_notBeforeItsTimeNorAfter() public {
        Terms memory t = draft();
        t.start = uint64(START + 100);
        bytes memory want =
            abi.encodeWithSelector(IAcceptances.NotTheTime.selector, t.start, t.activateBefore);
        refused(t, want);
        live(1 days);
        refused(t, want);
        vm.warp(START + 1 days - 1);
        activate(t);
    }

    // ---------------------------------------------------------------------------------------- committees

    function test_anUnregisteredOrExpiredCommittee() public {
        Terms memory t = draft();
        t.committee = "nobody";
        refused(t, abi.encodeWithSelector(IAcceptances.Unregistered.selector, bytes32("nobody")));
        t = draft();
        t.activateBefore = EXPIRY + 1;
        t.longest = 40 days;
        vm.warp(EXPIRY);
        refused(t, abi.encodeWithSelector(IAcceptances.Expired.selector, committee, EXPIRY));
    }

    function test_theFeedMustBeWhatItsSpecSays() public {
        Terms memory t = draft();
        t.feed = "other";
        refused(t, abi.encodeWithSelector(IAcceptances.WrongSpec.selector, Specs.id(hourly()), t.feed));
        t = draft();
        t.heartbeat = 60;
        refused(t, abi.encodeWithSelector(IAcceptances.WrongSpec.selector, t.feed, t.feed));
        t = draft();
        t.deviation = 1;
        refused(t, abi.encodeWithSelector(IAcceptances.WrongSpec.selector, t.feed, t.feed));
        // Another committee's or feed's lane, in which deliveries would never come, or always.
        t = draft();
        t.ref = lone("ETH", 0);
        refused(t, abi.encodeWithSelector(IAcceptances.WrongRef.selector, t.ref, ref));
        t.ref = ref;
        home.ring = 3;
        refused(t, abi.encodePacked(IAcceptances.WrongRef.selector));
        // A lane that nobody created, or that has no answer yet.
        t.ref = feeds.homeOf(committee, t.feed, 0, 3);
        refused(t, abi.encodeWithSelector(IAcceptances.NotFresh.selector, t.ref, 0));
        Spec[] memory specs = new Spec[](1);
        specs[0] = hourly();
        feeds.create(committee, specs, 3);
        refused(t, abi.encodeWithSelector(IAcceptances.NotFresh.selector, t.ref, 0));
    }

    function test_aPairsSecondFeed() public {
        Spec[] memory specs = new Spec[](2);
        (specs[0], specs[1]) = (spec("A"), hourly());
        Terms memory t = draft();
        t.ref = bytes32(uint256(feeds.create(committee, specs, 0)) | 1);
        home = Home(0, id("A"), true);
        refused(t, abi.encodeWithSelector(IAcceptances.NotFresh.selector, t.ref, 0));
        home.second = false;
        refused(t, abi.encodePacked(IAcceptances.WrongRef.selector));
    }

    function test_aLaneThatIsLateHaltedOrWorn() public {
        Terms memory t = draft();
        vm.warp(START + beat());
        refused(t, abi.encodeWithSelector(IAcceptances.NotFresh.selector, ref, START));
        halt_();
        refused(t, abi.encodeWithSelector(IAcceptances.NotFresh.selector, ref, START + beat()));
        vm.warp(START + beat() + 65 * beat());
        say(1e8); // 64 heartbeats late
        t.activateBefore = uint64(START + 10 days);
        refused(t, abi.encodeWithSelector(IAcceptances.LaneWorn.selector, ref, 64));
    }

    // ---------------------------------------------------------------------------------------- signatures

    function test_oneSignatureMissing() public {
        Terms memory t = draft();
        bytes32 id = agreements.idOf(t);
        bytes memory sig = sign(CONSUMER_KEY, id);
        fund(t, t.escrow);
        for (uint256 i; i < 4; ++i) {
            bytes[] memory list = acceptancesOf(id, 0, 4);
            list[i] = "";
            bytes memory want = abi.encodeWithSelector(IAcceptances.BadAcceptance.selector, i, operatorOf(i));
            refused(t, home, sig, list, want);
            list[i] = list[(i + 1) % 4]; // another's in its place
            refused(t, home, sig, list, want);
            list[i] = sign(Oracle.secretOf(i), "other terms");
            refused(t, home, sig, list, want);
        }
        refused(
            t,
            home,
            sig,
            acceptancesOf(id, 0, 3),
            abi.encodeWithSelector(IAcceptances.AcceptanceCount.selector, 3, 4)
        );
        refused(
            t,
            home,
            sig,
            acceptancesOf(id, 0, 5),
            abi.encodeWithSelector(IAcceptances.AcceptanceCount.selector, 5, 4)
        );
        refused(
            t,
            home,
            "",
            acceptancesOf(id, 0, 4),
            abi.encodeWithSelector(IAcceptances.BadConsumer.selector, consumer)
        );
    }

    /// @dev One word of the terms other than signed, whichever it is, and nothing is activated.
    /// forge-config: default.fuzz.runs = 200
    function testFuzz_anyClauseChangedAfterSigning(uint256 word, uint256 by) public {
        Terms memory t = draft();
        bytes32 id = agreements.idOf(t);
        bytes memory sig = sign(CONSUMER_KEY, id);
        bytes[] memory list = acceptancesOf(id, 0, 4);
        fund(t, t.escrow);
        word = bound(word, 0, 31);
        by = bound(by, 1, 15);
        assembly ("memory-safe") {
            let place := add(t, shl(5, word))
            mstore(place, xor(mload(place), by))
        }
        (bool ok,) =
            address(agreements).call(abi.encodeCall(IAgreements.activate, (t, hourly(), home, sig, list)));
        yes(!ok, "terms that nobody signed");
    }

    /// @dev Signed for another chain, or for another Agreements on this one: worth nothing here.
    function test_aSignatureReplayed() public {
        Terms memory t = draft();
        fund(t, t.escrow);
        bytes32 here = agreements.idOf(t);
        bytes[] memory list = acceptancesOf(here, 0, 4);
        bytes memory sig = sign(CONSUMER_KEY, here);

        vmp.chainId(10);
        refused(
            t, home, sig, list, abi.encodeWithSelector(IAcceptances.BadAcceptance.selector, 0, operatorOf(0))
        );
        vmp.chainId(31_337);
        Agreements first = agreements;
        deploy();
        refused(
            t, home, sig, list, abi.encodeWithSelector(IAcceptances.BadAcceptance.selector, 0, operatorOf(0))
        );
        yes(first.idOf(t) == here && agreements.idOf(t) != here, "one id for two deployments");
    }

    // ---------------------------------------------------------------------------------------- revocation

    /// @dev Whoever activates first with what was taken back gets nothing, whoever took it back.
    function test_aRevokedAcceptanceIsWorthNothing() public {
        Terms memory t = draft();
        bytes32 id = agreements.idOf(t);
        address[3] memory senders = [operatorOf(2), ownerOf(2), consumer];
        for (uint256 i; i < 3; ++i) {
            uint256 state = vm.snapshotState();
            address party = i == 2 ? consumer : operatorOf(2);
            vm.expectRevert(abi.encodeWithSelector(IAcceptances.NotYours.selector, STRANGER));
            vm.prank(STRANGER);
            acceptances.revoke(id, party);
            vm.prank(senders[i]);
            acceptances.revoke(id, party);
            refused(t, abi.encodeWithSelector(IAcceptances.TakenBack.selector, id, party));
            t.salt = "other"; // only those terms
            activate(t);
            t.salt = 0;
            vm.revertToState(state);
        }
        // The owner revoked the operator itself.
        vm.prank(ownerOf(1));
        bonds.revoke(operatorOf(1));
        refused(t, abi.encodeWithSelector(IBonds.OperatorRevoked.selector, operatorOf(1)));
    }

    function test_revokingLaterChangesNothing() public {
        Terms memory t = draft();
        bytes32 id = activate(t);
        vm.prank(operatorOf(0));
        acceptances.revoke(id, operatorOf(0));
        vm.prank(ownerOf(0));
        bonds.revoke(operatorOf(0));
        vm.prank(FAULTS);
        eq(agreements.charge(id, operatorOf(0), type(uint256).max, PROVER), BOND, "charged all the same");
    }

    // ------------------------------------------------------------------------------------------ stakes

    /// @dev Invariant 12: one operator is one wei short, and nobody is bound.
    function test_oneOperatorOneWeiShort() public {
        for (uint256 i; i < 4; ++i) {
            uint256 state = vm.snapshotState();
            vm.prank(ownerOf(i));
            bonds.unbond(operatorOf(i), 9 * BOND + 1);
            refused(
                draft(), abi.encodeWithSelector(IBonds.TooLittleFree.selector, operatorOf(i), BOND - 1, BOND)
            );
            vm.revertToState(state);
        }
        Terms memory t = draft();
        fund(t, t.escrow - 1); // and the consumer
        bytes32 id = agreements.idOf(t);
        bytes memory sig = sign(CONSUMER_KEY, id);
        vm.expectRevert();
        agreements.activate(t, hourly(), home, sig, acceptancesOf(id, 0, 4));
        t.token = address(0);
        vmp.deal(address(this), 1 ether);
        id = agreements.idOf(t);
        sig = sign(CONSUMER_KEY, id);
        vm.expectRevert(abi.encodeWithSelector(Coins.NotExact.selector, address(0), 1, t.escrow));
        agreements.activate{value: 1}(t, hourly(), home, sig, acceptancesOf(id, 0, 4));
    }

    function test_coinsSentWithAnErc20AreRefused() public {
        Terms memory t = draft();
        fund(t, t.escrow);
        vmp.deal(address(this), 1);
        bytes32 id = agreements.idOf(t);
        bytes memory sig = sign(CONSUMER_KEY, id);
        vm.expectRevert(abi.encodeWithSelector(Coins.NotExact.selector, address(0), 1, 0));
        agreements.activate{value: 1}(t, hourly(), home, sig, acceptancesOf(id, 0, 4));
    }

    // ------------------------------------------------------------------------------------------ referees

    function test_aRefereeMustBeBondedAndOfOtherOwners() public {
        Terms memory t = draft();
        t.refereeFeed = "its feed";
        t.referee = "nobody";
        refused(t, abi.encodeWithSelector(IAcceptances.Unregistered.selector, bytes32("nobody")));
        t.referee = committee; // itself
        refused(
            t, abi.encodeWithSelector(IAcceptances.RefereeNotDisjoint.selector, operatorOf(0), operatorOf(0))
        );

        t.referee = found(0xBEEF, 3, 4, EXPIRY); // operator 3 is in both
        refused(
            t, abi.encodeWithSelector(IAcceptances.RefereeNotDisjoint.selector, operatorOf(3), operatorOf(3))
        );

        t.referee = found(0xFEED, 10, 4, EXPIRY);
        refused(t, abi.encodeWithSelector(IAcceptances.RefereeNotBonded.selector, 0, 0, BOND));
        for (uint256 i = 10; i < 13; ++i) {
            enrol(i, BOND);
        }
        bytes memory c = consent(13, ownerOf(2)); // one owner behind both
        vm.prank(ownerOf(2));
        bonds.open(operatorOf(13), c);
        fill(13, BOND - 1);
        refused(t, abi.encodeWithSelector(IAcceptances.RefereeNotBonded.selector, 3, BOND - 1, BOND));
        fill(13, 1);
        refused(
            t, abi.encodeWithSelector(IAcceptances.RefereeNotDisjoint.selector, operatorOf(2), operatorOf(13))
        );
        t.referee = found(0xF00D, 14, 4, EXPIRY);
        for (uint256 i = 14; i < 18; ++i) {
            enrol(i, BOND);
        }
        activate(t);
    }

    // ---------------------------------------------------------------------------------------------- gas

    function test_gasOfActivationAt4() public {
        gasOf(4);
    }

    function test_gasOfActivationAt31() public {
        gasOf(31);
    }

    event Gas(string what, uint256 n, uint256 gas);

    function gasOf(uint256 n) private {
        committee = found(0xACE, 1000, n, EXPIRY);
        Spec[] memory specs = new Spec[](1);
        specs[0] = hourly();
        ref = feeds.create(committee, specs, 0);
        // The group's secret is another here, so the pack is signed by hand.
        push(oneBy(0xACE));
        for (uint256 i = 1000; i < 1000 + n; ++i) {
            enrol(i, BOND);
        }
        Terms memory t = draft();
        fund(t, t.escrow);
        bytes32 id = agreements.idOf(t);
        bytes memory data = abi.encodeCall(
            IAgreements.activate, (t, hourly(), home, sign(CONSUMER_KEY, id), acceptancesOf(id, 1000, n))
        );
        uint256 gas_ = gasleft();
        (bool ok,) = address(agreements).call(data);
        gas_ -= gasleft();
        yes(ok, "activated");
        emit Gas("activate, without calldata", n, gas_);
        later(t, n);
    }

    function oneBy(uint256 secret) private returns (bytes memory) {
        bytes32 side = keccak256("evidence");
        bytes32 feed = Specs.id(hourly());
        (bytes32 low, bytes32 high) = (leafOf(feed, 1e8), side);
        if (high < low) (low, high) = (high, low);
        return abi.encodePacked(
            Oracle.head(secret, header(), keccak256(abi.encodePacked(low, high)), EXPIRY),
            committee,
            uint16(0),
            feed,
            uint8(1),
            int128(1e8),
            side
        );
    }

    function later(Terms memory t, uint256 n) private {
        vm.warp(START + 3 days);
        uint256 gas_ = gasleft();
        agreements.settle(t);
        emit Gas("settle", n, gas_ - gasleft());
        gas_ = gasleft();
        agreements.pull(t, 1, one_(0));
        emit Gas("pull one", n, gas_ - gasleft());
        gas_ = gasleft();
        agreements.pull(t, 1, all(n));
        emit Gas("pull all", n, gas_ - gasleft());
    }
}

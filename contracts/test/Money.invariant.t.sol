// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Account, IAgreements, Standing} from "../src/interfaces/IAgreements.sol";
import {IBonds} from "../src/interfaces/IBonds.sol";
import {Answer, Status} from "../src/interfaces/IFeeds.sol";
import {Terms} from "../src/libraries/Terms.sol";
import {Pact} from "./kit/Pact.sol";
import {Coin} from "./kit/Tokens.sol";
import {Test} from "./kit/Test.sol";

/// @dev All parties of several agreements, verdicts, records, and strangers, in any order. Beside the contracts a
/// model of what should come of it, in plain numbers, the long way. What must not work is tried too.
contract Parties is Pact {
    uint256 private constant BEAT = 12 hours;
    uint256 private constant OPERATORS = 8;
    uint256 private constant DEALS = 5;

    struct Stretch {
        uint256 from;
        uint256 to;
        uint256 expiry;
        uint256 first; // its members are the operators from here on
        uint256 seen;
        uint256 lost;
        uint256 beats;
        bool halted;
        uint256 periods; // forfeited
    }

    struct Place {
        uint256 paid;
        uint256 rounds;
        uint256 observed;
        bool closed;
    }

    struct Deal {
        bytes32 id;
        Terms t;
        uint256 from;
        uint256 until;
        uint256 cut;
        uint32 epoch;
        bool over;
        uint256 escrowed;
        uint256 reimbursed;
        uint256 paid;
        uint256 refunded;
        uint256 answered; // time of the last answer that was reimbursed
    }

    struct Holding {
        uint256 free;
        uint256 unbonding;
        uint256 wait;
        uint256 bond;
        bool revoked;
    }

    struct Held {
        uint256 left;
        uint256 until;
    }

    struct Moment {
        uint256 deal;
        uint32 epoch;
        uint256 time;
    }

    uint256 public count;
    mapping(uint256 deal => Deal) private deals;
    mapping(uint256 deal => mapping(uint32 epoch => Stretch)) private stretches;
    mapping(uint256 deal => mapping(uint32 epoch => mapping(uint256 period => bool))) private taken;
    mapping(uint256 deal => mapping(uint32 epoch => mapping(uint256 place => Place))) private places;
    mapping(uint256 operator => Holding) private holdings;
    mapping(uint256 deal => mapping(uint256 operator => Held)) private helds;
    mapping(address token => mapping(address holder => uint256)) private owed;
    mapping(address holder => uint256) private owedStake;
    mapping(uint256 operator => uint256) private roundsOf;
    mapping(uint256 operator => uint256) private observedOf;
    uint256 private firstNow; // the first of the committee's four operators
    Moment[] private moments;
    uint256 private slashed;
    mapping(bytes32 what => uint256) public done;

    address[] private operators; // a key's address is dear to compute
    Coin private other;
    address[3] private tokens;
    address[] private holders;

    constructor() {
        setUp();
        other = new Coin();
        tokens = [address(coin), address(0), address(other)];
        for (uint256 i = 4; i < OPERATORS; ++i) {
            enrol(i, 10 * BOND);
        }
        for (uint256 i; i < OPERATORS; ++i) {
            operators.push(operatorOf(i));
            holdings[i] = Holding(10 * BOND, 0, 0, 10 * BOND, false);
            holders.push(ownerOf(i));
            holders.push(operatorOf(i));
        }
        holders.push(consumer);
        holders.push(STRANGER);
        holders.push(PROVER);
        holders.push(SINK);
    }

    function beat() internal pure override returns (uint32) {
        return uint32(BEAT);
    }

    // ------------------------------------------------------------------------------------ time and feed

    function now_() private view returns (uint256) {
        return vm.getBlockTimestamp();
    }

    function wait(uint256 secs) external {
        vm.warp(now_() + (secs & 1 == 0 ? bound(secs >> 8, 1, 4 days) : bound(secs >> 8, 1, BEAT)));
        ++done["wait"];
    }

    /// @dev Whoever is the committee now says something, at most every so often.
    function speak(uint256 seed) external {
        if (dead()) return;
        if (seed & 7 == 0) halt_();
        else say(int256(bound(seed >> 8, 1e8, 1.02e8)));
        ++done["speak"];
    }

    function dead() private view returns (bool) {
        (, uint64 expiry) = committees.keyOf(committee, serving);
        return now_() >= expiry;
    }

    function rotate(uint256 seed) external {
        if (dead()) return;
        firstNow = (seed >> 8) % (OPERATORS - 3);
        rotate(serving, firstNow, 4);
        ++done["rotate"];
    }

    function record(uint256 who, uint256 rounds, uint256 part) external {
        who %= OPERATORS;
        rounds = bound(rounds, 0, 1000);
        roundsOf[who] += rounds;
        observedOf[who] += part % 3 == 0 ? rounds : bound(part, 0, rounds);
        cards.set(committee, operators[who], uint64(roundsOf[who]), uint64(observedOf[who]));
    }

    // -------------------------------------------------------------------------------------- agreements

    function begin(uint256 seed) external {
        if (count == DEALS || dead()) return;
        say(1e8);
        uint256 k = count;
        Terms memory t = draft();
        t.salt = bytes32(k + 1);
        t.token = tokens[seed % 3];
        t.period = uint32(bound(seed >> 8, 1 hours, 2 days));
        t.price = uint128(bound(seed >> 40, 1, 1e20));
        t.escrow = uint128(uint256(t.price) * bound(seed >> 110, 1, 20) + (seed >> 130) % t.price);
        t.start = uint64(now_() - (seed >> 160) % 1000);
        t.activateBefore = uint64(now_() + 1);
        t.longest = uint32(bound(seed >> 170, t.period, 30 days));
        if (t.longest < 1001) t.longest = 1001;
        if (t.spacing * 2 > t.longest) t.spacing = 1;
        t.bond = uint128(bound(seed >> 180, 1, 3 * BOND));
        t.penalty = 1;
        t.joint = 1;
        t.deliveryGas = uint32(seed >> 190);
        bytes32 id = agreements.idOf(t);
        fundAny(t.token, consumer, t.escrow);
        bytes memory data = abi.encodeCall(
            IAgreements.activate, (t, hourly(), home, sign(CONSUMER_KEY, id), acceptancesOf(id, firstNow, 4))
        );
        bool able = t.activateBefore <= uint256(t.start) + t.longest;
        for (uint256 i = firstNow; i < firstNow + 4; ++i) {
            able = able && !holdings[i].revoked && holdings[i].free >= t.bond;
        }
        Answer memory a = feeds.peek(ref);
        able = able && a.lateness <= 63 && a.status == Status.Fresh && now_() < a.updatedAt + BEAT;
        (bool ok,) = address(agreements).call{value: t.token == address(0) ? t.escrow : 0}(data);
        yes(ok == able, "activation");
        if (!ok) return;

        ++count;
        Deal storage d = deals[k];
        (d.id, d.t, d.from, d.cut, d.epoch, d.escrowed) =
        (id, t, now_(), type(uint256).max, serving, t.escrow);
        d.until = untilOf(d);
        start(k);
        (bool twice,) = address(agreements).call{value: t.token == address(0) ? t.escrow : 0}(data);
        yes(!twice, "activated twice");
        ++done["begin"];
    }

    function adopt(uint256 which) external {
        if (count == 0) return;
        uint256 k = which % count;
        Deal storage d = deals[k];
        settled(k);
        bool able = !d.over && !dead() && d.epoch != serving;
        for (uint256 i = firstNow; i < firstNow + 4; ++i) {
            able = able && !holdings[i].revoked && (helds[k][i].until != 0 || holdings[i].free >= d.t.bond);
        }
        (bool ok,) = address(agreements)
            .call(abi.encodeCall(IAgreements.adopt, (d.t, acceptancesOf(d.id, firstNow, 4))));
        yes(ok == able, "adoption");
        if (!ok) return;
        d.epoch = serving;
        start(k);
        ++done["adopt"];
    }

    function settle(uint256 which) external {
        if (count == 0) return;
        settled(which % count);
    }

    /// @dev Before a call that may be refused: what it notes would be forgotten.
    function settled(uint256 k) private {
        note(k);
        agreements.settle(deals[k].t);
    }

    function topUp(uint256 which, uint256 amount) external {
        if (count == 0) return;
        Deal storage d = deals[which % count];
        settled(which % count);
        amount = bound(amount, 1, 3 * uint256(d.t.price));
        fundAny(d.t.token, address(this), amount);
        if (d.t.token != address(0)) Coin(d.t.token).approve(address(agreements), amount);
        (bool ok,) = address(agreements).call{value: d.t.token == address(0) ? amount : 0}(
            abi.encodeCall(IAgreements.topUp, (d.t, amount))
        );
        yes(ok == !d.over, "topping up");
        if (!ok) return;
        d.escrowed += amount;
        d.until = untilOf(d);
        ++done["topUp"];
    }

    function end(uint256 which, uint256 who) external {
        if (count == 0 || who & 3 != 0) return; // not too often
        Deal storage d = deals[which % count];
        settled(which % count);
        who >>= 2;
        uint256 place = (who >> 8) % 4;
        uint256 member = stretches[which % count][d.epoch].first + place;
        address sender = who % 4 == 0
            ? consumer
            : who % 4 == 1 ? operators[member] : who % 4 == 2 ? ownerOf(member) : STRANGER;
        vm.prank(sender);
        (bool ok,) = address(agreements).call(abi.encodeCall(IAgreements.end, (d.t, place)));
        yes(ok == (!d.over && sender != STRANGER), "ending");
        if (!ok) return;
        if (now_() + d.t.period < d.cut) d.cut = now_() + d.t.period;
        d.until = untilOf(d);
        ++done["end"];
    }

    function deliver(uint256 which, uint256 seed) external {
        if (count == 0 || dead()) return;
        Deal storage d = deals[which % count];
        vmp.fee(bound(seed >> 128, 0, 200 gwei));
        Answer memory before = feeds.peek(ref);
        bool halt = seed & 7 == 0;
        int256 value = int256(bound(seed >> 8, 1e8, 1.02e8));
        bytes memory p = packOf(halt ? int256(0) : value, halt);
        vm.warp(now_() + bound(seed >> 64, 0, 30));
        if (dead()) return;
        note(which % count);
        Terms[] memory list = new Terms[](1);
        list[0] = d.t;
        vm.prank(STRANGER); // who is never on turn
        deliveries.deliver(list, p);
        Answer memory a = feeds.peek(ref);
        if (a.round == before.round) return;
        note(which % count);

        // Due since when?
        uint256 since = type(uint256).max;
        bool wasHalt = before.status == Status.Halted;
        if (wasHalt != halt) since = a.updatedAt;
        if (!wasHalt && !halt) {
            uint256 moved = uint256(value > before.value ? value - before.value : before.value - value);
            if (moved != 0 && moved * 1e6 >= uint256(before.value) * 5000) since = a.updatedAt;
        }
        uint256 early = before.updatedAt + BEAT - 60;
        if (a.updatedAt >= early && early < since) since = early;
        if (since == type(uint256).max || now_() < since + 10) return;
        Stretch storage s = stretches[which % count][d.epoch];
        if (s.to != 0 || a.updatedAt <= d.answered) return;
        d.answered = a.updatedAt;
        uint256 fee = block.basefee < 100 gwei ? block.basefee : 100 gwei;
        uint256 amount = uint256(d.t.deliveryGas) * fee;
        uint256 spare = d.escrowed - d.reimbursed - (now_() - d.from) * d.t.price / d.t.period;
        if (amount > spare) amount = spare;
        d.reimbursed += amount;
        owed[d.t.token][STRANGER] += amount;
        d.until = untilOf(d);
        ++done["deliver"];
    }

    // -------------------------------------------------------------------------------------------- money

    function pull(uint256 which, uint256 epoch, uint256 place) external {
        if (count == 0) return;
        uint256 k = which % count;
        Deal storage d = deals[k];
        uint32 e = uint32(bound(epoch, 1, serving));
        if (stretches[k][e].from != 0) note(k);
        place %= 4;
        (bool ok, bytes memory out) =
            address(agreements).call(abi.encodeCall(IAgreements.pull, (d.t, e, one_(place))));
        Stretch storage s = stretches[k][e];
        yes(ok == (s.from != 0), "pulling");
        if (!ok) return;
        (uint256 paid, uint256 refunded) = expected(k, e, place);
        (uint256 gotPaid, uint256 gotRefunded) = abi.decode(out, (uint256, uint256));
        eq(gotPaid, paid, "paid");
        eq(gotRefunded, refunded, "refunded");
        d.paid += paid;
        d.refunded += refunded;
        owed[d.t.token][ownerOf(s.first + place)] += paid;
        owed[d.t.token][consumer] += refunded;
        if (paid != 0) ++done["pull"];
    }

    function claim(uint256 who, uint256 which) external {
        address holder = holders[who % holders.length];
        address token = tokens[which % 3];
        uint256 due = owed[token][holder];
        vm.prank(holder);
        (bool ok,) = address(agreements).call(abi.encodeCall(IAgreements.claim, (token, address(0xca5e))));
        yes(ok == (due != 0), "claiming");
        owed[token][holder] = 0;

        due = owedStake[holder];
        uint256 before = stake.balanceOf(address(0xca5e));
        vm.prank(holder);
        (ok,) = address(bonds).call(abi.encodeCall(IBonds.claim, (address(0xca5e))));
        yes(ok == (due != 0), "claiming stake");
        eq(stake.balanceOf(address(0xca5e)) - before, due, "claimed stake");
        owedStake[holder] = 0;
    }

    // ------------------------------------------------------------------------------------------ verdicts

    function charge(uint256 which, uint256 who, uint256 amount) external {
        if (count == 0) return;
        uint256 k = which % count;
        who %= OPERATORS;
        Held storage h = helds[k][who];
        amount = bound(amount, 1, 2 * uint256(BOND));
        uint256 want = now_() >= h.until ? 0 : amount < h.left ? amount : h.left;
        vm.prank(which & 256 == 0 ? FAULTS : DEMANDS);
        uint256 got = agreements.charge(deals[k].id, operators[who], amount, PROVER);
        eq(got, want, "taken");
        h.left -= got;
        holdings[who].bond -= got;
        owedStake[PROVER] += got / 10;
        owedStake[consumer] += got * 2 / 5;
        owedStake[SINK] += got - got / 10 - got * 2 / 5;
        slashed += got;
        if (got != 0) ++done["charge"];
    }

    function forfeit(uint256 which, uint256 epoch, uint256 from, uint256 length) external {
        if (count == 0) return;
        uint256 k = which % count;
        Deal storage d = deals[k];
        uint32 e = uint32(bound(epoch, 1, serving));
        Stretch storage s = stretches[k][e];
        if (s.from != 0) note(k);
        from = bound(from, START, now_());
        uint256 to = from + bound(length, 0, 3 days);
        vm.prank(FAULTS);
        (bool ok, bytes memory out) =
            address(agreements).call(abi.encodeCall(IAgreements.forfeit, (d.t, e, from, to)));
        yes(ok == (s.from != 0), "forfeiting");
        if (!ok) return;
        uint256 last = s.to != 0 ? s.to : now_();
        uint256 fees;
        for (uint256 i; s.from + i * d.t.period < last; ++i) {
            (uint256 x, uint256 y) = (s.from + i * d.t.period, s.from + (i + 1) * d.t.period);
            if (y > last) y = last;
            if (from >= to || from >= y || to <= x || taken[k][e][i]) continue;
            taken[k][e][i] = true;
            ++s.periods;
            fees += d.t.price;
        }
        eq(abi.decode(out, (uint256)), fees, "forfeited");
        if (fees != 0) ++done["forfeit"];
    }

    function stop(uint256 which) external {
        if (count == 0 || which & 0xf00 != 0) return; // not too often
        uint256 k = which % count;
        Deal storage d = deals[k];
        note(k);
        vm.prank(DEMANDS);
        agreements.stop(d.t);
        if (d.over) return;
        if (now_() < d.cut) d.cut = now_();
        d.until = untilOf(d);
        note(k);
        ++done["stop"];
    }

    // ------------------------------------------------------------------------------------------- owners

    function deposit(uint256 who, uint256 amount) external {
        who %= OPERATORS;
        amount = bound(amount, 1, BOND);
        fill(who, amount);
        holdings[who].free += amount;
        holdings[who].bond += amount;
    }

    function unbond(uint256 who, uint256 amount) external {
        who %= OPERATORS;
        Holding storage h = holdings[who];
        amount = bound(amount, 1, BOND / 4);
        vm.prank(ownerOf(who));
        (bool ok,) = address(bonds).call(abi.encodeCall(IBonds.unbond, (operators[who], amount)));
        yes(ok == (amount <= h.free), "unbonding");
        if (!ok) return;
        (h.free, h.unbonding, h.wait) = (h.free - amount, h.unbonding + amount, now_() + UNBONDING);
    }

    function withdraw(uint256 who) external {
        who %= OPERATORS;
        Holding storage h = holdings[who];
        vm.prank(ownerOf(who));
        (bool ok,) = address(bonds).call(abi.encodeCall(IBonds.withdraw, (operators[who], address(0xca5e))));
        yes(ok == (h.unbonding != 0 && now_() >= h.wait), "withdrawing");
        if (!ok) return;
        h.bond -= h.unbonding;
        h.unbonding = 0;
        ++done["withdraw"];
    }

    function release(uint256 which, uint256 who) external {
        if (count == 0) return;
        uint256 k = which % count;
        who %= OPERATORS;
        Held storage h = helds[k][who];
        (bool ok,) = address(bonds).call(abi.encodeCall(IBonds.release, (deals[k].id, operators[who])));
        yes(ok == (h.until != 0 && now_() >= h.until), "releasing");
        if (!ok) return;
        holdings[who].free += h.left;
        delete helds[k][who];
        ++done["release"];
    }

    function revoke(uint256 who) external {
        if (who & 0xfff00 != 0) return; // hardly ever
        who %= OPERATORS;
        vm.prank(ownerOf(who));
        (bool ok,) = address(bonds).call(abi.encodeCall(IBonds.revoke, (operators[who])));
        yes(ok == !holdings[who].revoked, "revoking");
        holdings[who].revoked = true;
    }

    /// @dev What nobody may, and what comes at the wrong time, changes nothing and costs little.
    function meddle(uint256 seed) external {
        if (count == 0) return;
        Deal storage d = deals[seed % count];
        address op = operators[(seed >> 8) % OPERATORS];
        bytes[] memory tries = new bytes[](10);
        tries[0] = abi.encodeCall(IAgreements.charge, (d.id, op, 1, STRANGER));
        tries[1] = abi.encodeCall(IAgreements.chargeFor, (d.id, op, 1, STRANGER, STRANGER));
        tries[2] = abi.encodeCall(IAgreements.forfeit, (d.t, 1, 0, now_()));
        tries[3] = abi.encodeCall(IAgreements.stop, (d.t));
        tries[4] = abi.encodeCall(IAgreements.reimburse, (d.t, STRANGER));
        tries[5] = abi.encodeCall(IBonds.unbond, (op, 1));
        tries[6] = abi.encodeCall(IBonds.withdraw, (op, STRANGER));
        tries[7] = abi.encodeCall(IBonds.slash, (d.id, op, 1, STRANGER, STRANGER));
        tries[8] = abi.encodeCall(IBonds.revoke, (op));
        tries[9] = abi.encodeCall(IAgreements.pull, (d.t, serving + 1, one_(0)));
        uint256 i = (seed >> 16) % 10;
        address target = i >= 5 && i <= 8 ? address(bonds) : address(agreements);
        vm.prank(STRANGER);
        uint256 gas_ = gasleft();
        (bool ok,) = target.call(tries[i]);
        yes(!ok && gas_ - gasleft() < 300_000, "meddled");
    }

    // -------------------------------------------------------------------------------------------- model

    function fundAny(address token, address who, uint256 amount) private {
        if (token == address(0)) {
            vmp.deal(address(this), address(this).balance + amount);
            return;
        }
        Coin(token).mint(who, amount);
        vm.prank(who);
        Coin(token).approve(address(agreements), type(uint256).max);
    }

    function untilOf(Deal storage d) private view returns (uint256 until) {
        uint256 funds = d.escrowed - d.reimbursed;
        uint256 secs = ((funds + 1) * d.t.period - 1) / d.t.price;
        yes(secs * d.t.price / d.t.period <= funds, "money for it");
        yes((secs + 1) * d.t.price / d.t.period > funds, "and for no more");
        until = d.from + secs;
        if (until > d.t.start + d.t.longest) until = d.t.start + d.t.longest;
        if (until > d.cut) until = d.cut;
    }

    function beatsAt(Answer memory a, uint256 when) private pure returns (uint256 beats) {
        uint256 age = when > a.updatedAt ? when - a.updatedAt : 0;
        beats = a.lateness;
        if (age >= 2 * BEAT) beats += age / BEAT - 1;
    }

    function start(uint256 k) private {
        Deal storage d = deals[k];
        Stretch storage s = stretches[k][serving];
        (, uint64 expiry) = committees.keyOf(committee, serving);
        Answer memory a = feeds.peek(ref);
        s.from = now_();
        s.seen = now_();
        s.expiry = expiry;
        s.first = firstNow;
        s.halted = a.status == Status.Halted;
        // A heartbeat that has begun before is not the stretch's.
        s.beats = a.lateness;
        for (uint256 t = a.updatedAt + BEAT; t < now_(); t += BEAT) {
            s.beats += 1;
        }
        uint256 locked = d.t.start + d.t.longest;
        if (expiry > locked) locked = expiry;
        locked += d.t.evidenceWindow + CHALLENGE;
        for (uint256 i; i < 4; ++i) {
            uint256 who = firstNow + i;
            places[k][serving][i] = Place(0, roundsOf[who], observedOf[who], false);
            Held storage h = helds[k][who];
            if (h.until == 0) {
                h.left = d.t.bond;
                holdings[who].free -= d.t.bond;
            }
            if (locked > h.until) h.until = locked;
        }
        moments.push(Moment(k, serving, now_()));
    }

    /// @dev What a call notes.
    function note(uint256 k) private {
        Deal storage d = deals[k];
        if (d.over) return;
        Stretch storage s = stretches[k][d.epoch];
        if (s.to == 0) {
            uint256 limit = d.until < s.expiry ? d.until : s.expiry;
            uint256 to = now_() < limit ? now_() : limit;
            look(s, to);
            if (to == limit || d.epoch != serving) s.to = to;
            else if (to > s.from) moments.push(Moment(k, d.epoch, to - 1));
        }
        if (now_() >= d.until) {
            d.over = true;
            uint256 rest = d.escrowed - d.reimbursed;
            for (uint32 e = 1; e <= serving; ++e) {
                Stretch storage p = stretches[k][e];
                if (p.from != 0) rest -= 4 * ((p.to - p.from) * d.t.price / (4 * uint256(d.t.period)));
            }
            d.refunded += rest;
            owed[d.t.token][consumer] += rest;
        }
    }

    function look(Stretch storage s, uint256 to) private {
        Answer memory a = feeds.peek(ref);
        bool halted = a.status == Status.Halted;
        uint256 halt;
        if (halted) {
            uint256 since = s.halted ? s.seen : a.updatedAt > s.seen ? a.updatedAt : s.seen;
            if (to > since) halt = to - since;
        } else if (s.halted) {
            uint256 ended = a.updatedAt < to ? a.updatedAt : to;
            if (ended > s.seen) halt = ended - s.seen;
        }
        uint256 beats = beatsAt(a, to);
        uint256 late;
        if (beats > s.beats) late = (beats - s.beats) * BEAT;
        uint256 came = a.updatedAt + LAG < now_() ? a.updatedAt + LAG : now_();
        if (came > to) late = late > came - to ? late - (came - to) : 0;
        if (halt != 0 && late > to - s.seen - halt) late = to - s.seen - halt;
        s.lost += halt + late;
        s.beats = beats;
        s.halted = halted;
        s.seen = to;
    }

    function expected(uint256 k, uint32 e, uint256 i) private returns (uint256 paid, uint256 refunded) {
        Deal storage d = deals[k];
        Stretch storage s = stretches[k][e];
        Place storage p = places[k][e][i];
        if (p.closed) return (0, 0);
        uint256 to = s.to != 0 ? s.to : s.seen;
        uint256 ripe = now_() - RECORDS;
        if (ripe > to) ripe = to;
        uint256 lost = s.lost + s.periods * d.t.period;
        if (s.to > s.from) {
            uint256 last = (s.to - s.from - 1) / d.t.period;
            if (taken[k][e][last]) lost -= (last + 1) * d.t.period - (s.to - s.from);
        }
        uint256 secs = ripe > s.from + lost ? ripe - s.from - lost : 0;
        uint256 due = secs * d.t.price / (4 * uint256(d.t.period));
        uint256 who = s.first + i;
        if (roundsOf[who] > p.rounds) {
            due = due * ((observedOf[who] - p.observed) * 1e18 / (roundsOf[who] - p.rounds)) / 1e18;
        }
        if (due > p.paid) paid = due - p.paid;
        p.paid += paid;
        if (s.to != 0 && now_() >= s.to + RECORDS) {
            p.closed = true;
            refunded = (s.to - s.from) * d.t.price / (4 * uint256(d.t.period)) - p.paid;
        }
    }

    // ------------------------------------------------------------------------------------------- checks

    /// @dev (1)
    function checkBalances() external view {
        for (uint256 i; i < 3; ++i) {
            address token = tokens[i];
            uint256 sum;
            for (uint256 j; j < holders.length; ++j) {
                sum += agreements.creditOf(token, holders[j]);
            }
            for (uint256 k; k < count; ++k) {
                if (deals[k].t.token == token) sum += agreements.accountOf(deals[k].id).remaining;
            }
            uint256 balance = token == address(0)
                ? address(agreements).balance
                : Coin(token).balanceOf(address(agreements));
            eq(balance, sum, "Agreements holds what it owes");
        }
        uint256 bonded;
        for (uint256 i; i < OPERATORS; ++i) {
            bonded += bonds.bondOf(operators[i]);
        }
        for (uint256 j; j < holders.length; ++j) {
            bonded += bonds.creditOf(holders[j]);
        }
        eq(stake.balanceOf(address(bonds)), bonded, "Bonds holds what it owes");
    }

    /// @dev (2)
    function checkParts() external view {
        for (uint256 i; i < OPERATORS; ++i) {
            (uint256 free, uint256 unbonding,) = bonds.stakeOf(operators[i]);
            uint256 sum = free + unbonding;
            for (uint256 k; k < count; ++k) {
                (uint256 left,) = bonds.lockOf(deals[k].id, operators[i]);
                sum += left;
            }
            eq(bonds.bondOf(operators[i]), sum, "free + unbonding + locks");
            eq(free, holdings[i].free, "free");
            eq(unbonding, holdings[i].unbonding, "unbonding");
            eq(sum, holdings[i].bond, "bond");
        }
    }

    /// @dev (3)
    function checkSlashes() external view {
        for (uint256 j; j < holders.length; ++j) {
            eq(bonds.creditOf(holders[j]), owedStake[holders[j]], "bounty, compensation, sink");
        }
    }

    /// @dev (4) (7)
    function checkLocks() external view {
        for (uint256 k; k < count; ++k) {
            for (uint256 i; i < OPERATORS; ++i) {
                (uint256 left, uint256 until) = bonds.lockOf(deals[k].id, operators[i]);
                eq(left, helds[k][i].left, "a lock moved");
                eq(until, helds[k][i].until, "a lock's time moved");
                yes(left <= deals[k].t.bond, "more than the terms say");
                if (until != 0) {
                    yes(until >= deals[k].t.start + deals[k].t.longest + 7 days + CHALLENGE, "too short");
                }
            }
        }
    }

    /// @dev (8)
    function checkEscrows() external view {
        for (uint256 k; k < count; ++k) {
            Deal storage d = deals[k];
            Account memory a = agreements.accountOf(d.id);
            eq(a.escrowed, d.escrowed, "escrowed");
            eq(a.reimbursed, d.reimbursed, "reimbursed");
            eq(a.paid, d.paid, "paid");
            eq(a.refunded, d.refunded, "refunded");
            eq(a.reimbursed + a.paid + a.refunded + a.remaining, a.escrowed, "the sum");
            uint256 end_ = d.from;
            for (uint32 e = 1; e <= serving; ++e) {
                (uint256 from, uint256 to) = agreements.stintOf(d.id, e);
                if (from == 0) continue;
                yes(from >= end_ && to <= agreements.standingOf(d.id).until, "paid twice, or outside");
                end_ = to;
            }
        }
        for (uint256 i; i < 3; ++i) {
            for (uint256 j; j < holders.length; ++j) {
                eq(agreements.creditOf(tokens[i], holders[j]), owed[tokens[i]][holders[j]], "credit");
            }
        }
    }

    /// @dev (12)
    function checkMoments() external view {
        for (uint256 i = moments.length > 20 ? moments.length - 20 : 0; i < moments.length; ++i) {
            Moment storage m = moments[i];
            (uint256 from, uint256 to) = agreements.stintOf(deals[m.deal].id, m.epoch);
            yes(from <= m.time && (m.time < to || m.time == from), "what was paid for no longer is");
        }
        for (uint256 k; k < count; ++k) {
            Standing memory s = agreements.standingOf(deals[k].id);
            eq(s.activated, deals[k].from, "activated once");
            eq(s.until, deals[k].until, "until");
            eq(s.epoch, deals[k].epoch, "epoch");
        }
    }

    /// @dev (9): from wherever it is, one party ends each, and all money leaves.
    function endAll() external {
        uint256 latest;
        for (uint256 k; k < count; ++k) {
            Deal storage d = deals[k];
            vm.prank(k & 1 == 0 ? consumer : operators[stretches[k][d.epoch].first]);
            try agreements.end(d.t, 0) {} catch {}
            uint256 until = agreements.standingOf(d.id).until;
            yes(until <= now_() + d.t.period || until <= now_(), "no bound");
            if (until > latest) latest = until;
        }
        if (latest < now_()) latest = now_();
        vm.warp(latest + RECORDS);
        for (uint256 k; k < count; ++k) {
            agreements.settle(deals[k].t);
        }
        vm.warp(latest + 2 * RECORDS + 1);
        for (uint256 k; k < count; ++k) {
            for (uint32 e = 1; e <= serving; ++e) {
                (uint256 from,) = agreements.stintOf(deals[k].id, e);
                if (from != 0) agreements.pull(deals[k].t, e, all(4));
            }
            eq(agreements.accountOf(deals[k].id).remaining, 0, "stuck");
        }
        for (uint256 i; i < 3; ++i) {
            for (uint256 j; j < holders.length; ++j) {
                if (agreements.creditOf(tokens[i], holders[j]) == 0) continue;
                vm.prank(holders[j]);
                agreements.claim(tokens[i], address(0xca5e));
            }
        }
        eq(coin.balanceOf(address(agreements)), 0, "coins stuck");
        eq(other.balanceOf(address(agreements)), 0, "other coins stuck");
        eq(address(agreements).balance, 0, "native coins stuck");

        // And every bond, in bounded time.
        vm.warp(now_() + 3000 days);
        for (uint256 i; i < OPERATORS; ++i) {
            for (uint256 k; k < count; ++k) {
                (, uint256 until) = bonds.lockOf(deals[k].id, operators[i]);
                if (until != 0) bonds.release(deals[k].id, operators[i]);
            }
            (uint256 free,,) = bonds.stakeOf(operators[i]);
            if (free == 0) continue;
            vm.prank(ownerOf(i));
            bonds.unbond(operators[i], free);
        }
        vm.warp(now_() + UNBONDING);
        for (uint256 i; i < OPERATORS; ++i) {
            if (bonds.bondOf(operators[i]) == 0) continue;
            vm.prank(ownerOf(i));
            bonds.withdraw(operators[i], address(0xca5e));
        }
        for (uint256 j; j < holders.length; ++j) {
            if (bonds.creditOf(holders[j]) == 0) continue;
            vm.prank(holders[j]);
            bonds.claim(address(0xca5e));
        }
        eq(stake.balanceOf(address(bonds)), 0, "stakes stuck");
    }
}

/// forge-config: default.invariant.runs = 128
/// forge-config: default.invariant.depth = 256
/// forge-config: default.invariant.check_interval = 16
contract MoneyInvariantTest is Test {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    Parties private parties;

    function setUp() public {
        parties = new Parties();
    }

    function targetSelectors() public view returns (FuzzSelector[] memory list) {
        bytes4[20] memory all = [
            Parties.wait.selector,
            Parties.speak.selector,
            Parties.rotate.selector,
            Parties.record.selector,
            Parties.begin.selector,
            Parties.adopt.selector,
            Parties.settle.selector,
            Parties.topUp.selector,
            Parties.end.selector,
            Parties.deliver.selector,
            Parties.pull.selector,
            Parties.claim.selector,
            Parties.charge.selector,
            Parties.forfeit.selector,
            Parties.stop.selector,
            Parties.deposit.selector,
            Parties.unbond.selector,
            Parties.release.selector,
            Parties.revoke.selector,
            Parties.meddle.selector
        ];
        bytes4[] memory selectors = new bytes4[](21);
        for (uint256 i; i < 20; ++i) {
            selectors[i] = all[i];
        }
        selectors[20] = Parties.withdraw.selector;
        list = new FuzzSelector[](1);
        list[0] = FuzzSelector(address(parties), selectors);
    }

    function targetContracts() public view returns (address[] memory list) {
        list = new address[](1);
        list[0] = address(parties);
    }

    function invariant_1_balancesAreBondsEscrowsAndCredits() public view {
        parties.checkBalances();
    }

    function invariant_2_freeUnbondingAndLocksAreTheBond() public view {
        parties.checkParts();
    }

    function invariant_3_whatIsSlashedIsBountyCompensationAndSink() public view {
        parties.checkSlashes();
    }

    function invariant_4_7_onlyTheLockOfTheVerdictMovesAndNoneLeavesEarly() public view {
        parties.checkLocks();
    }

    function invariant_8_earnedRefundedAndRemainingAreTheEscrow() public view {
        parties.checkEscrows();
    }

    function invariant_12_whatWasPaidForStaysPaidForAndNothingIsActivatedTwice() public view {
        parties.checkMoments();
    }

    /// @dev (9), at the end of every run.
    function afterInvariant() public {
        parties.endAll();
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Acceptances} from "../../src/Acceptances.sol";
import {Agreements, Places} from "../../src/Agreements.sol";
import {Bonds} from "../../src/Bonds.sol";
import {Committees} from "../../src/Committees.sol";
import {Crossings} from "../../src/Crossings.sol";
import {Demands} from "../../src/Demands.sol";
import {Faults} from "../../src/Faults.sol";
import {Feeds} from "../../src/Feeds.sol";
import {Requests} from "../../src/Requests.sol";
import {Scorecards} from "../../src/Scorecards.sol";
import {Home} from "../../src/interfaces/IAcceptances.sol";
import {SignedReport} from "../../src/interfaces/ICommittees.sol";
import {Oath, Signer, Version} from "../../src/interfaces/IFaults.sol";
import {Shown} from "../../src/interfaces/IProofs.sol";
import {Reply} from "../../src/interfaces/IFeeds.sol";
import {Evidence} from "../../src/libraries/Evidence.sol";
import {Reports} from "../../src/libraries/Reports.sol";
import {Spec, Specs} from "../../src/libraries/Specs.sol";
import {Terms} from "../../src/libraries/Terms.sol";
import {Oracle} from "./Oracle.sol";
import {Reference} from "./Reference.sol";
import {Scene} from "./Scene.sol";
import {Coin} from "./Tokens.sol";
import {Tree} from "./Tree.sol";

/// @dev One observation as its operator makes it: the word of the agreement's feed among those of others.
struct Seen {
    uint256 member;
    uint64 time;
    bytes32 oneOffs;
    bytes32 context;
    bytes32[] words;
}

/// @dev The cheatcodes that these tests use beside {Vm}'s.
interface VmChain {
    function fee(uint256 baseFee) external;
    function roll(uint256 number) external;
    function deal(address who, uint256 balance) external;
    function etch(address target, bytes calldata code) external;
}

/// @dev Deploys all that is bound to each other, in one go: the addresses follow from the nonces.
contract Bound {
    Bonds public immutable BONDS;
    Agreements public immutable AGREEMENTS;
    Scorecards public immutable SCORECARDS;
    Faults public immutable FAULTS;
    Demands public immutable DEMANDS;
    Crossings public immutable CROSSINGS;

    constructor(
        Committees committees,
        Feeds feeds,
        address token,
        address sink,
        address requests,
        address outbox,
        address inbox
    ) {
        Places memory p;
        p.committees = committees;
        p.feeds = feeds;
        (p.faults, p.demands, p.crossings) = (_at(5), _at(6), _at(7));
        p.bonds = BONDS = new Bonds(token, sink, 30 days, _at(3));
        p.acceptances = new Acceptances(BONDS, committees, feeds);
        p.scorecards = Scorecards(_at(4));
        AGREEMENTS = new Agreements(p, 1 days, 1 hours);
        SCORECARDS = new Scorecards(committees);
        FAULTS = new Faults(AGREEMENTS, committees, p.demands);
        address[] memory asking = new address[](1);
        asking[0] = requests;
        DEMANDS = new Demands(AGREEMENTS, committees, feeds, FAULTS, asking);
        CROSSINGS = new Crossings(AGREEMENTS, committees, feeds, outbox, inbox);
        require(address(CROSSINGS) == p.crossings);
        require(address(AGREEMENTS) == BONDS.AGREEMENTS() && address(SCORECARDS) == AGREEMENTS.SCORECARDS());
        require(address(FAULTS) == p.faults && address(DEMANDS) == p.demands);
    }

    function _at(uint256 nonce) private view returns (address) {
        bytes memory rlp = abi.encodePacked(hex"d694", address(this), bytes1(uint8(nonce)));
        return address(uint160(uint256(keccak256(rlp))));
    }
}

/// @dev An agreement that is live, and the means to swear rightly and wrongly under it. Member m of the
/// committee is operator m − 1 of {Oracle}. The feed's place is `PLACE` of `WORDS`.
abstract contract Court is Scene {
    uint128 internal constant BOND = 1000e18;
    uint128 internal constant PENALTY = 7e18;
    uint128 internal constant JOINT = 30e18;
    uint32 internal constant PERIOD = 1 hours;
    VmChain internal constant chain = VmChain(0x7109709ECfa91a80626fF3989D68f67F5b1DD12D);
    address internal constant SINK = address(0x51);
    address internal constant CONSUMER = address(0xC0);
    uint64 internal constant ROUND = 65_536 * 3;

    uint256 internal n = 4;
    uint256 internal place = 1;
    uint256 internal width = 3; // words of an observation
    bytes32 internal feed;
    bytes32 internal ref;
    Coin internal token;
    Bonds internal bonds;
    Agreements internal agreements;
    Scorecards internal scorecards;
    Faults internal faults;
    Demands internal demands;
    Crossings internal crossings;
    Requests internal requests;
    Terms internal terms;
    bytes32 internal agreement;

    function setUp() public virtual override {
        super.setUp();
        if (n != 4) committee = found(SECRET, 0, n, EXPIRY);
        feed = id("G");
        ref = lone("G", 0);
        token = new Coin();
        requests = new Requests(feeds, address(0), 2, 30, 60);
        Bound b = new Bound(committees, feeds, address(token), SINK, address(requests), outboxAt(), inboxAt());
        crossings = b.CROSSINGS();
        (bonds, agreements, scorecards) = (b.BONDS(), b.AGREEMENTS(), b.SCORECARDS());
        (faults, demands) = (b.FAULTS(), b.DEMANDS());
        for (uint256 m = 1; m <= n; ++m) {
            endow(m, 10 * BOND);
        }
        freshen(1000);
        terms = someTerms();
        agreement = activate(terms);
        step(10);
    }

    /// @dev The ends of lanes whose messages are under the agreements; none here.
    function outboxAt() internal virtual returns (address) {
        return address(0);
    }

    function inboxAt() internal virtual returns (address) {
        return address(0);
    }

    // ------------------------------------------------------------------------------------------ parties

    function operator(uint256 member) internal pure returns (address) {
        return vm.addr(Oracle.secretOf(member - 1));
    }

    function signBy(uint256 member, bytes32 hash) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(Oracle.secretOf(member - 1), hash);
        return abi.encodePacked(r, s, v);
    }

    function domainOf(address where) internal view returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("Jurat"),
                keccak256("1"),
                block.chainid,
                where
            )
        );
    }

    /// @dev The member's owner, this contract, opens its bond.
    function endow(uint256 member, uint256 amount) internal {
        address o = operator(member);
        bytes32 consent = keccak256(abi.encode(keccak256("Bond(address operator,address owner)"), o, address(this)));
        bonds.open(
            o, signBy(member, keccak256(abi.encodePacked(hex"1901", domainOf(address(bonds)), consent)))
        );
        token.mint(address(this), amount);
        token.approve(address(bonds), amount);
        bonds.deposit(o, amount);
    }

    function someTerms() internal view returns (Terms memory t) {
        t.salt = keccak256("salt");
        t.activateBefore = uint64(vm.getBlockTimestamp() + 1 days);
        t.consumer = CONSUMER;
        t.committee = committee;
        t.feed = feed;
        t.place = uint16(place);
        t.ref = ref;
        t.token = address(token);
        t.escrow = 2400e18;
        t.price = 10e18;
        t.period = PERIOD;
        t.start = uint64(vm.getBlockTimestamp());
        t.longest = 10 days;
        t.heartbeat = 60;
        t.deviation = 5000;
        t.tolerance = 10_000; // 1 %
        t.samples = 3;
        t.spacing = 60;
        t.nearness = 2000;
        t.demandGrace = 300;
        t.demandBlocks = 3;
        t.baseFeeCap = 50 gwei;
        t.bond = BOND;
        t.penalty = PENALTY;
        t.joint = JOINT;
        t.evidenceWindow = 5 days;
    }

    function activate(Terms memory t) internal returns (bytes32 made) {
        made = agreements.idOf(t);
        bytes[] memory acceptances = new bytes[](n);
        for (uint256 m = 1; m <= n; ++m) {
            acceptances[m - 1] = signBy(m, made);
        }
        token.mint(t.consumer, t.escrow);
        vm.prank(t.consumer);
        token.approve(address(agreements), type(uint256).max);
        vm.prank(t.consumer);
        agreements.activate(t, spec("G"), Home(0, 0, false), "", acceptances);
    }

    function step(uint256 s) internal {
        vm.warp(vm.getBlockTimestamp() + s);
    }

    /// @dev A second agreement of the same committee and feed.
    function another(bytes32 salt, uint128 joint) internal returns (Terms memory t, bytes32 made) {
        freshen(1000);
        t = someTerms();
        (t.salt, t.joint) = (salt, joint);
        made = activate(t);
    }

    function lostOf(bytes32 made, uint256 member) internal view returns (uint256) {
        (uint256 rest,) = bonds.lockOf(made, operator(member));
        return BOND - rest;
    }

    /// @dev A value is delivered, sworn now.
    function freshen(int256 value) internal {
        push(one(header(), feed, 0, value));
    }

    function nowMs() internal view returns (uint64) {
        return uint64(vm.getBlockTimestamp() * 1000);
    }

    // ------------------------------------------------------------------------------------ observations

    function value(int256 v) internal pure returns (bytes32) {
        return Reports.feedWord(uint256(v), 0);
    }

    function reason(uint256 r) internal pure returns (bytes32) {
        return bytes32((2 << 248) | (r << 240));
    }

    function seen(uint256 member, uint64 time, bytes32 word) internal view returns (Seen memory o) {
        o = Seen(member, time, Evidence.NO_ONE_OFFS, keccak256(abi.encode("context", member)), new bytes32[](width));
        for (uint256 i; i < width; ++i) {
            o.words[i] = i == place ? word : value(int256(1e6 + i));
        }
    }

    function chunksOf(bytes32[] memory words) internal pure returns (bytes32[] memory nodes) {
        bytes32[] memory leaves = new bytes32[]((words.length + 31) / 32);
        for (uint256 c; c < leaves.length; ++c) {
            bytes memory chunk = abi.encode(c);
            for (uint256 i = 32 * c; i < words.length && i < 32 * c + 32; ++i) {
                chunk = bytes.concat(chunk, words[i]);
            }
            leaves[c] = keccak256(bytes.concat(keccak256(chunk)));
        }
        return Tree.build(leaves);
    }

    function valuesOf(Seen memory o) internal pure returns (bytes32) {
        return chunksOf(o.words)[0];
    }

    function digestOf(uint32 epoch, uint64 round_, Seen memory o) internal view returns (bytes32) {
        return Evidence.observation(
            committee, epoch, round_, o.member, o.time, valuesOf(o), o.oneOffs, o.context
        );
    }

    function versionOf(uint32 epoch, uint64 round_, Seen memory o) internal view returns (Version memory) {
        return Version(
            o.time, valuesOf(o), o.oneOffs, o.context, signBy(o.member, digestOf(epoch, round_, o))
        );
    }

    // -------------------------------------------------------------------------------------- the list

    function entryOf(Seen memory o) internal view returns (bytes memory entry) {
        bool named = o.oneOffs != Evidence.NO_ONE_OFFS;
        entry = abi.encodePacked(uint16(o.member), uint8(named ? 5 : 1), o.time, o.context);
        if (named) entry = bytes.concat(entry, o.oneOffs);
        return bytes.concat(entry, chunkOf(o.words));
    }

    /// @dev The chunk that holds the feed's word, with its path.
    function chunkOf(bytes32[] memory words) internal view returns (bytes memory chunk) {
        uint256 first = place / 32 * 32;
        uint256 count = words.length - first < 32 ? words.length - first : 32;
        chunk = abi.encodePacked(uint8(count));
        for (uint256 i; i < count; ++i) {
            chunk = bytes.concat(chunk, words[first + i]);
        }
        bytes memory path = Tree.proof(chunksOf(words), place / 32);
        return bytes.concat(chunk, bytes1(uint8(path.length / 32)), path);
    }

    function closedOf(uint64 round_, Seen memory o) internal view returns (bytes memory) {
        return abi.encodePacked(uint16(o.member), uint8(0), digestOf(1, round_, o));
    }

    function listOf(Seen[] memory all) internal view returns (bytes memory list) {
        list = abi.encodePacked(uint16(all.length));
        for (uint256 i; i < all.length; ++i) {
            list = bytes.concat(list, entryOf(all[i]));
        }
    }

    function payloadOf(uint32 epoch, uint64 round_, Seen[] memory all) internal view returns (bytes32) {
        bytes memory packed;
        for (uint256 i; i < all.length; ++i) {
            packed = abi.encodePacked(packed, uint16(all[i].member), digestOf(epoch, round_, all[i]));
        }
        return keccak256(packed);
    }

    // ----------------------------------------------------------------------------------------- reports

    /// @dev What the rule makes of these.
    function outcomeOf(Seen[] memory all) internal view returns (bytes32) {
        bytes32[] memory words = new bytes32[](all.length);
        for (uint256 i; i < all.length; ++i) {
            words[i] = all[i].words[place];
        }
        return Reference.outcome(words, n / 3);
    }

    function medianTimeOf(Seen[] memory all) internal pure returns (uint64) {
        int256[] memory times = new int256[](all.length);
        for (uint256 i; i < all.length; ++i) {
            times[i] = int256(uint256(all[i].time));
        }
        return uint64(uint256(Reference.lowerMedian(times)));
    }

    /// @dev A report of these observations that swears `word`, whatever follows from them; 0 for no leaf.
    function swear(uint64 round_, uint64 time, Seen[] memory all, bytes32 word)
        internal
        returns (Shown memory shown)
    {
        return swear(round_, time, all, word, payloadOf(1, round_, all));
    }

    function swear(uint64 round_, uint64 time, Seen[] memory all, bytes32 word, bytes32 payload)
        internal
        returns (Shown memory shown)
    {
        bytes32[] memory leaves = new bytes32[](word == 0 ? 2 : 3);
        leaves[0] = Reports.leaf(Reports.EVIDENCE, 0, payload);
        leaves[1] = Reports.leaf(Reports.FEED, "another feed", value(5));
        if (word != 0) leaves[2] = Reports.leaf(Reports.FEED, feed, word);
        bytes32[] memory nodes = Tree.build(leaves);
        shown.report = signReport(round_, time, nodes[0]);
        shown.observers = listOf(all);
        shown.observersPath = pathOf(nodes, 0);
        shown.word = word;
        if (word != 0) shown.wordPath = pathOf(nodes, 2);
    }

    function signReport(uint64 round_, uint64 time, bytes32 root) internal returns (SignedReport memory) {
        (address r, uint256 s) = Oracle.sign(SECRET, Reports.digest(committee, 1, round_, time, root));
        return SignedReport(committee, 1, round_, time, root, r, s);
    }

    function digestOf(SignedReport memory r) internal pure returns (bytes32) {
        return Reports.digest(r.committee, r.epoch, r.round, r.time, r.root);
    }

    function pathOf(bytes32[] memory nodes, uint256 leaf) internal pure returns (bytes32[] memory) {
        bytes memory packed = Tree.proof(nodes, leaf);
        return abi.decode(abi.encodePacked(uint256(32), packed.length / 32, packed), (bytes32[]));
    }

    function everybody(int256 v) internal view returns (Seen[] memory all) {
        all = new Seen[](n);
        for (uint256 i; i < n; ++i) {
            all[i] = seen(i + 1, nowMs() + uint64(i), value(v + int256(i)));
        }
    }

    // -------------------------------------------------------------------------------------- statements

    function oath(uint256 member, uint64 round_, bytes32 digest, bytes32 context)
        internal
        view
        returns (Oath memory)
    {
        bytes32 hash = Evidence.statement(committee, 1, round_, digest, context);
        return Oath(digest, context, signBy(member, hash));
    }

    function signer(uint256 member, SignedReport memory r) internal pure returns (Signer memory) {
        bytes32 hash = Evidence.statement(r.committee, r.epoch, r.round, digestOf(r), "a partial");
        return Signer(uint16(member), "a partial", signBy(member, hash));
    }

    function signers(SignedReport memory r, uint256 from, uint256 to)
        internal
        pure
        returns (Signer[] memory list)
    {
        list = new Signer[](to - from);
        for (uint256 m = from; m < to; ++m) {
            list[m - from] = signer(m, r);
        }
    }

    // ----------------------------------------------------------------------------------------- replies

    function replyOf(uint256 member, uint64 round_, uint64 time, bytes32 word) internal view returns (Reply memory) {
        return replyOf(member, round_, time, word, feed);
    }

    /// @param subject The feed, or the request that stands unanswered.
    function replyOf(uint256 member, uint64 round_, uint64 time, bytes32 word, bytes32 subject)
        internal
        view
        returns (Reply memory r)
    {
        r = Reply(uint16(member), time, word, keccak256("values"), keccak256("context"), "");
        bytes32 oneOffs = keccak256(bytes.concat(Reports.leaf(6, subject, word)));
        r.signature = signBy(
            member, Evidence.observation(committee, 1, round_, member, time, r.values, oneOffs, r.context)
        );
    }

    /// @dev Members `from` to `to − 1` answer v, v + 1, …, now.
    function replies(uint256 from, uint256 to, uint64 round_, int256 v) internal view returns (Reply[] memory list) {
        list = new Reply[](to - from);
        for (uint256 m = from; m < to; ++m) {
            list[m - from] = replyOf(m, round_, nowMs(), value(v + int256(m - from)));
        }
    }

    // ------------------------------------------------------------------------------------------ checks

    function left(uint256 member) internal view returns (uint256 amount) {
        (amount,) = bonds.lockOf(agreement, operator(member));
    }

    /// @dev What each member has lost so far.
    function lost(uint256 member) internal view returns (uint256) {
        return BOND - left(member);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Acceptances} from "../../src/Acceptances.sol";
import {Agreements, Places} from "../../src/Agreements.sol";
import {Bonds} from "../../src/Bonds.sol";
import {Deliveries} from "../../src/Deliveries.sol";
import {Home} from "../../src/interfaces/IAcceptances.sol";
import {Account, IAgreements, Standing} from "../../src/interfaces/IAgreements.sol";
import {IFeeds} from "../../src/interfaces/IFeeds.sol";
import {Keygen, SignedReport} from "../../src/interfaces/ICommittees.sol";
import {IScorecards} from "../../src/interfaces/IScorecards.sol";
import {Reports} from "../../src/libraries/Reports.sol";
import {Spec, Specs} from "../../src/libraries/Specs.sol";
import {Terms} from "../../src/libraries/Terms.sol";
import {Header, Oracle} from "./Oracle.sol";
import {Scene} from "./Scene.sol";
import {Coin} from "./Tokens.sol";
import {Tree} from "./Tree.sol";

/// @dev More cheatcodes, for money.
interface VmPact {
    function chainId(uint256 id) external;
    function computeCreateAddress(address deployer, uint256 nonce) external pure returns (address);
    function deal(address who, uint256 balance) external;
    function fee(uint256 baseFee) external;
    function getNonce(address who) external view returns (uint64);
    function startPrank(address sender) external;
    function stopPrank() external;
}

/// @dev Records as a test wants them.
contract Cards {
    struct Tally {
        uint64 period;
        uint64 rounds;
        uint64 observed;
    }

    mapping(bytes32 committee => mapping(address operator => Tally)) public tallyOf;

    function set(bytes32 committee, address operator, uint64 rounds, uint64 observed) external {
        Tally storage t = tallyOf[committee][operator];
        (t.period, t.rounds, t.observed) = (t.period + 1, rounds, observed);
    }
}

/// @dev A committee of four with bonds, a feed with a heartbeat of an hour, and terms for it.
abstract contract Pact is Scene {
    VmPact internal constant vmp = VmPact(0x7109709ECfa91a80626fF3989D68f67F5b1DD12D);

    uint256 internal constant UNBONDING = 40 days;
    uint256 internal constant CHALLENGE = 1 days;
    uint256 internal constant RECORDS = 2 days;
    uint128 internal constant BOND = 1000e18;
    uint128 internal constant PRICE = 24e18; // a day

    address internal constant FAULTS = address(0xfa017);
    address internal constant DEMANDS = address(0xde3a);
    address internal constant SINK = address(0x517c);
    address internal constant PROVER = address(0x94031);
    address internal constant STRANGER = address(0xbad);
    uint256 internal constant CONSUMER_KEY = 0xc0;

    Coin internal stake; // the bond token
    Coin internal coin; // what pays
    Cards internal cards;
    Bonds internal bonds;
    Acceptances internal acceptances;
    Agreements internal agreements;
    Deliveries internal deliveries;
    address internal consumer;
    bytes32 internal ref;
    Home internal home;
    uint32 internal serving = 1; // the epoch that swears

    function setUp() public virtual override {
        super.setUp();
        stake = new Coin();
        coin = new Coin();
        cards = new Cards();
        consumer = vm.addr(CONSUMER_KEY);
        deploy();
        for (uint256 i; i < 4; ++i) {
            enrol(i, 10 * BOND);
        }
        Spec[] memory specs = new Spec[](1);
        specs[0] = hourly();
        ref = feeds.create(committee, specs, 0);
        say(1e8);
    }

    function deploy() internal {
        uint256 n = vmp.getNonce(address(this));
        address at_ = vmp.computeCreateAddress(address(this), n + 2);
        bonds = new Bonds(address(stake), SINK, UNBONDING, at_);
        acceptances = new Acceptances(bonds, committees, feeds);
        agreements = new Agreements(
            Places({
                bonds: bonds,
                acceptances: acceptances,
                committees: committees,
                feeds: feeds,
                scorecards: IScorecards(address(cards)),
                faults: FAULTS,
                demands: DEMANDS,
                deliveries: vmp.computeCreateAddress(address(this), n + 3),
                crossings: address(0)
            }),
            CHALLENGE,
            RECORDS
        );
        deliveries = new Deliveries(agreements, committees, feeds);
        yes(
            address(agreements) == at_ && agreements.DELIVERIES() == address(deliveries), "addresses foretold"
        );
    }

    // ------------------------------------------------------------------------------------------ operators

    function operatorOf(uint256 i) internal pure returns (address) {
        return vm.addr(Oracle.secretOf(i));
    }

    function ownerOf(uint256 i) internal pure returns (address) {
        return address(uint160(0x0e0000 + i));
    }

    function sign(uint256 key, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    function domain(address at_) internal view returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                ),
                keccak256("Jurat"),
                keccak256("1"),
                block.chainid,
                at_
            )
        );
    }

    function consent(uint256 i, address owner) internal view returns (bytes memory) {
        bytes32 struct_ =
            keccak256(abi.encode(keccak256("Bond(address operator,address owner)"), operatorOf(i), owner));
        return
            sign(Oracle.secretOf(i), keccak256(abi.encodePacked(hex"1901", domain(address(bonds)), struct_)));
    }

    function enrol(uint256 i, uint256 amount) internal {
        bytes memory c = consent(i, ownerOf(i));
        vm.prank(ownerOf(i));
        bonds.open(operatorOf(i), c);
        fill(i, amount);
    }

    function fill(uint256 i, uint256 amount) internal {
        if (amount == 0) return;
        stake.mint(address(this), amount);
        stake.approve(address(bonds), amount);
        bonds.deposit(operatorOf(i), amount);
    }

    function freeOf(uint256 i) internal view returns (uint256 free) {
        (free,,) = bonds.stakeOf(operatorOf(i));
    }

    function lockOf(bytes32 id, uint256 i) internal view returns (uint256 left, uint256 until) {
        return bonds.lockOf(id, operatorOf(i));
    }

    // ---------------------------------------------------------------------------------------------- terms

    function beat() internal pure virtual returns (uint32) {
        return 1 hours;
    }

    function hourly() internal pure returns (Spec memory) {
        return Spec("HOUR", "ETH", "USD", 8, keccak256("job"), beat(), 5000);
    }

    /// @dev Ten days' pay in escrow, for at most twenty days.
    function draft() internal view returns (Terms memory t) {
        t.activateBefore = uint64(START + 1 days);
        t.consumer = consumer;
        t.committee = committee;
        t.feed = Specs.id(hourly());
        t.ref = ref;
        t.token = address(coin);
        t.escrow = 10 * PRICE;
        t.price = PRICE;
        t.period = 1 days;
        t.start = uint64(START);
        t.longest = 20 days;
        t.heartbeat = beat();
        t.deviation = 5000;
        t.tolerance = 10_000;
        t.samples = 3;
        t.spacing = 60;
        t.nearness = 1000;
        t.demandGrace = 600;
        t.demandBlocks = 10;
        t.baseFeeCap = 100 gwei;
        t.deliveryGas = 100_000;
        t.rate = 1e18;
        t.bond = BOND;
        t.penalty = BOND / 10;
        t.joint = BOND / 100;
        t.evidenceWindow = 7 days;
    }

    function acceptancesOf(bytes32 id, uint256 from, uint256 n) internal pure returns (bytes[] memory list) {
        list = new bytes[](n);
        for (uint256 i; i < n; ++i) {
            list[i] = sign(Oracle.secretOf(from + i), id);
        }
    }

    /// @dev The consumer's money is there and allowed, whatever the token.
    function fund(Terms memory t, uint256 amount) internal {
        if (t.consumer == address(0)) return;
        if (t.token == address(0)) {
            vmp.deal(address(this), address(this).balance + amount);
            return;
        }
        Coin(t.token).mint(t.consumer, amount);
        vm.prank(t.consumer);
        (bool ok,) = t.token
            .call(abi.encodeWithSignature("approve(address,uint256)", address(agreements), type(uint256).max));
        yes(ok, "approved");
    }

    function activate(Terms memory t) internal returns (bytes32 id) {
        fund(t, t.escrow);
        return activateUnfunded(t);
    }

    function activateUnfunded(Terms memory t) internal returns (bytes32 id) {
        id = agreements.idOf(t);
        return agreements.activate{value: t.token == address(0) ? t.escrow : 0}(
            t, hourly(), home, sign(CONSUMER_KEY, id), acceptancesOf(id, 0, 4)
        );
    }

    /// @dev It is refused for that reason, and nothing has changed.
    function refused(Terms memory t, bytes memory want) internal {
        fund(t, t.escrow);
        bytes32 id = agreements.idOf(t);
        refused(t, home, sign(CONSUMER_KEY, id), acceptancesOf(id, 0, 4), want);
    }

    function refused(Terms memory t, Home memory h, bytes memory sig, bytes[] memory list, bytes memory want)
        internal
    {
        uint256 value = t.token == address(0) ? t.escrow : 0;
        bytes32 id = agreements.idOf(t);
        uint64 before = agreements.standingOf(id).activated;
        uint256 free = freeOf(0) + freeOf(1) + freeOf(2) + freeOf(3);
        bytes memory data = abi.encodeCall(IAgreements.activate, (t, hourly(), h, sig, list));
        uint256 gas_ = gasleft();
        (bool ok, bytes memory out) = address(agreements).call{value: value}(data);
        gas_ -= gasleft();
        yes(!ok, "it was activated");
        if (want.length == 4) yes(bytes4(out) == bytes4(want), "another reason");
        else same(out, want);
        yes(gas_ < 800_000, "the refusal was dear");
        eq(agreements.standingOf(id).activated, before, "activated by halves");
        eq(freeOf(0) + freeOf(1) + freeOf(2) + freeOf(3), free, "locked by halves");
    }

    function same(bytes memory got, bytes memory want) internal pure {
        if (keccak256(got) != keccak256(want)) {
            assembly ("memory-safe") {
                revert(add(got, 0x20), mload(got))
            }
        }
    }

    function one_(uint256 place) internal pure returns (uint256[] memory list) {
        list = new uint256[](1);
        list[0] = place;
    }

    function all(uint256 n) internal pure returns (uint256[] memory list) {
        list = new uint256[](n);
        for (uint256 i; i < n; ++i) {
            list[i] = i;
        }
    }

    // ------------------------------------------------------------------------------------------ swearing

    /// @dev The committee's first crew swears the hourly feed, and somebody posts it.
    function say(int256 value) internal {
        postPack(packOf(value, false));
    }

    /// @dev A pack of the hourly feed alone; a halt if `halt`.
    function packOf(int256 value, bool halt) internal returns (bytes memory) {
        bytes32[] memory leaves = new bytes32[](2);
        leaves[0] = keccak256("evidence");
        bytes32 feed = Specs.id(hourly());
        leaves[1] = leafFor(feed, halt ? HALTED : WIDE, value);
        uint256 mode = (halt ? HALTED : WIDE) | (ABSENT << 2);
        bytes memory entries = bytes.concat(bytes1(uint8(mode)), coded(halt ? HALTED : WIDE, value));
        return bytes.concat(
            Oracle.head(
                SECRET,
                Header(committee, serving, ++round, uint64(vm.getBlockTimestamp() * 1000)),
                Tree.build(leaves)[0],
                EXPIRY + (serving - 1) * 30 days
            ),
            bytes1(0),
            committee,
            bytes1(uint8(1)),
            bytes2(0),
            feed,
            bytes32(0),
            bytes1(uint8(1)),
            proven(leaves, 1, entries)
        );
    }

    function halt_() internal {
        postPack(packOf(0, true));
    }

    /// @dev Time passes, with answers that are just not late.
    function live(uint256 secs) internal {
        for (uint256 left = secs; left > 0;) {
            uint256 step = left < 2 * beat() - 1 ? left : 2 * beat() - 1;
            vm.warp(vm.getBlockTimestamp() + step);
            left -= step;
            say(1e8);
        }
    }

    // ------------------------------------------------------------------------------------------ rotation

    /// @dev The report in which the committee's epoch `epoch` hands over to the operators `from` to `from + n − 1`, with
    /// the key generation and its signatures. (The group's secret stays the same here: the feed goes on being sworn
    /// with it.)
    function succession(uint32 epoch, uint256 from, uint256 n)
        internal
        returns (SignedReport memory report, Keygen memory k, bytes[] memory signatures)
    {
        (, uint64 expiry) = committees.keyOf(committee, epoch);
        (, bytes32 px) = Oracle.key(SECRET);
        k = Oracle.keygen(from, n, px, expiry + 30 days);
        uint32 next = epoch + 1;
        bytes32 session = Oracle.session(k, next, committee);
        bytes32 leaf = Reports.leaf(
            Reports.SUCCESSION,
            bytes32(uint256(next)),
            keccak256(abi.encode(session, k.key, k.transcript, k.expiry, k.members))
        );
        uint64 ms = uint64(vm.getBlockTimestamp() * 1000);
        (address r, uint256 s) = Oracle.sign(SECRET, Reports.digest(committee, epoch, ++round, ms, leaf));
        report = SignedReport(committee, epoch, round, ms, leaf, r, s);
        signatures = Oracle.statements(from, n, Oracle.transcript(k, next, committee));
    }

    function rotate(uint32 epoch, uint256 from, uint256 n) internal {
        (SignedReport memory report, Keygen memory k, bytes[] memory signatures) = succession(epoch, from, n);
        committees.rotate(report, new bytes32[](0), k, signatures);
        feeds.sync(committee);
        serving = epoch + 1;
    }

    receive() external payable {}
}

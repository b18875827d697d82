// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Committees} from "../../src/Committees.sol";
import {Feeds} from "../../src/Feeds.sol";
import {Inbox} from "../../src/Inbox.sol";
import {Outbox} from "../../src/Outbox.sol";
import {Keygen} from "../../src/interfaces/ICommittees.sol";
import {IFeeds} from "../../src/interfaces/IFeeds.sol";
import {Sworn} from "../../src/interfaces/IHearing.sol";
import {Arrival} from "../../src/interfaces/IInbox.sol";
import {Oath} from "../../src/interfaces/ILaneEnd.sol";
import {Fee, IOutbox, Letter, Message, TokenAmount} from "../../src/interfaces/IOutbox.sol";
import {Messages} from "../../src/libraries/Messages.sol";
import {Reports} from "../../src/libraries/Reports.sol";
import {Oracle} from "./Oracle.sol";
import {Test} from "./Test.sol";
import {Tree} from "./Tree.sol";
import {Vm} from "./Vm.sol";

interface VmChains {
    function chainId(uint256 id) external;
}

/// @dev A chain: what is deployed on it. `vm.chainId` says which one the EVM is at.
struct Side {
    uint64 chain;
    Committees committees;
    Feeds feeds;
    Outbox outbox;
    Inbox inbox;
}

/// @dev Two chains in one EVM, A and B, with a lane each way, one committee and one guard, and the means to swear.
abstract contract TwoChains is Test {
    uint256 internal constant START = 1_800_000_000;
    uint256 internal constant DELAY = 2 days;
    uint64 internal constant EXPIRY = uint64(START + 30 days);
    uint256 internal constant SECRET = 0xA11CE;
    uint256 internal constant GUARD_SECRET = 0xB0B;
    uint64 internal constant A = 1001;
    uint64 internal constant B = 1002;
    uint256 internal constant FIRST_GUARD = 50; // the guard's operators are those from here on
    VmChains internal constant chains = VmChains(0x7109709ECfa91a80626fF3989D68f67F5b1DD12D);

    Side internal a;
    Side internal b;
    bytes32 internal committee;
    bytes32 internal guard;
    uint64 internal round;

    function setUp() public virtual {
        vm.warp(START);
        a = deploy(A);
        b = deploy(B);
        openLanes(0, 0);
        vm.deal(address(this), 1000 ether);
    }

    receive() external payable virtual {}

    // ------------------------------------------------------------------------------------------ chains

    function deploy(uint64 chain) internal returns (Side memory s) {
        s.chain = chain;
        s.committees = new Committees();
        s.feeds = new Feeds(s.committees, 300, 5, 30);
        s.outbox = new Outbox(IFeeds(address(s.feeds)), address(this), DELAY);
        s.inbox = new Inbox(IFeeds(address(s.feeds)), address(this), DELAY);
        committee = found(s, SECRET, 0);
        guard = found(s, GUARD_SECRET, FIRST_GUARD);
    }

    function found(Side memory s, uint256 secret, uint256 from) internal returns (bytes32 made) {
        (, bytes32 px) = Oracle.key(secret);
        Keygen memory k = Oracle.keygen(from, 4, px, EXPIRY);
        made = s.committees.register(k, Oracle.statements(from, 4, Oracle.transcript(k, 1, 0)));
        s.feeds.sync(made);
    }

    function someFee() internal pure returns (Fee memory) {
        return Fee({base: 1e12, perByte: 1e9, perGas: 1e7, target: 100, least: 60});
    }

    /// @dev Both lanes, opened as on a real chain: announced, and made when they are due.
    function openLanes(bytes32 guard_, uint32 vetoDelay) internal {
        for (uint256 i; i < 2; ++i) {
            at(a);
            a.outbox.open(B, address(b.inbox), committee, guard_, someFee());
            a.inbox.open(B, address(b.outbox), committee, guard_, vetoDelay);
            at(b);
            b.outbox.open(A, address(a.inbox), committee, guard_, someFee());
            b.inbox.open(A, address(a.outbox), committee, guard_, vetoDelay);
            if (i == 0) pass(DELAY);
        }
    }

    /// @dev What follows happens on this chain.
    function at(Side memory s) internal {
        chains.chainId(s.chain);
    }

    function pass(uint256 s) internal {
        vm.warp(vm.getBlockTimestamp() + s);
    }

    // ----------------------------------------------------------------------------------------- messages

    function letter(address receiver, bytes memory data) internal view returns (Letter memory l) {
        l.destinationChain = B;
        l.receiver = receiver;
        l.gasLimit = 200_000;
        l.deadline = uint64(vm.getBlockTimestamp() + 1 hours);
        l.data = data;
    }

    /// @dev Sends from A, and takes the message from its event.
    function sends(Letter memory l) internal returns (Message memory m, bytes32 id) {
        at(a);
        uint256 fee = a.outbox.quote(l);
        vm.recordLogs();
        id = a.outbox.send{value: fee}(l);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i; i < logs.length; ++i) {
            if (logs[i].emitter == address(a.outbox) && logs[i].topics[0] == IOutbox.Sent.selector) {
                m = abi.decode(logs[i].data, (Message));
            }
        }
        at(b);
    }

    function sends(address receiver, bytes memory data) internal returns (Message memory m, bytes32 id) {
        return sends(letter(receiver, data));
    }

    function only(Message memory m) internal pure returns (Message[] memory list) {
        list = new Message[](1);
        list[0] = m;
    }

    function only(Oath memory o) internal pure returns (Oath[] memory list) {
        list = new Oath[](1);
        list[0] = o;
    }

    function both(Oath memory o, Oath memory g) internal pure returns (Oath[] memory list) {
        list = new Oath[](2);
        (list[0], list[1]) = (o, g);
    }

    function arrival(bytes32 id) internal view returns (Arrival got) {
        (got,) = b.inbox.stateOf(id);
    }

    function isAt(bytes32 id, Arrival wanted) internal view {
        eq(uint256(arrival(id)), uint256(wanted), "arrival");
    }

    // ------------------------------------------------------------------------------------------ oaths

    /// @dev What a committee swears now: the evidence, a feed, and these leaves.
    function oath(uint256 secret, bytes32[] memory leaves) internal returns (Oath memory o) {
        bytes32[] memory all = new bytes32[](leaves.length + 2);
        all[0] = keccak256("evidence");
        all[1] = keccak256("feed");
        uint256[] memory which = new uint256[](leaves.length);
        for (uint256 i; i < leaves.length; ++i) {
            all[i + 2] = leaves[i];
            which[i] = i + 2;
        }
        bytes32[] memory nodes = Tree.build(all);
        (, bytes memory flags, bytes memory packed) = Tree.multiproof(nodes, which);
        o.flags = bytes32(flags);
        o.proof = new bytes32[](packed.length / 32);
        for (uint256 i; i < o.proof.length; ++i) {
            bytes32 node;
            assembly ("memory-safe") {
                node := mload(add(packed, mul(add(i, 1), 0x20)))
            }
            o.proof[i] = node;
        }
        o.report = sign(secret, nodes[0]);
    }

    function sign(uint256 secret, bytes32 root) internal returns (Sworn memory s) {
        bytes32 by = secret == GUARD_SECRET ? guard : committee;
        s.expiry = EXPIRY;
        s.epoch = 1;
        s.round = ++round;
        s.time = uint64(vm.getBlockTimestamp() * 1000);
        (s.r, s.s) = Oracle.sign(secret, Reports.digest(by, 1, s.round, s.time, root));
    }

    function oath(uint256 secret, bytes32 leaf) internal returns (Oath memory) {
        bytes32[] memory leaves = new bytes32[](1);
        leaves[0] = leaf;
        return oath(secret, leaves);
    }

    function sentOath(uint256 secret, Message[] memory list) internal returns (Oath memory) {
        bytes32[] memory leaves = new bytes32[](list.length);
        for (uint256 i; i < list.length; ++i) {
            leaves[i] = Messages.sentLeaf(Messages.idOf(list[i]));
        }
        return oath(secret, leaves);
    }

    function sentOath(uint256 secret, Message memory m) internal returns (Oath memory) {
        return sentOath(secret, only(m));
    }

    /// @dev Delivers on B what the committee alone swears now.
    function deliver(Message memory m) internal {
        deliver(only(m));
    }

    function deliver(Message[] memory list) internal {
        Oath[] memory oaths = only(sentOath(SECRET, list));
        b.inbox.deliver(oaths, list);
    }

    function deliverFails(Message memory m, bytes memory why) internal {
        Oath[] memory oaths = only(sentOath(SECRET, m));
        vm.expectRevert(why);
        b.inbox.deliver(oaths, only(m));
    }

    function returnOaths(Message memory m, bool guarded) internal returns (Oath[] memory) {
        bytes32 leaf = Messages.returnLeaf(Messages.idOf(m));
        Oath memory o = oath(SECRET, leaf);
        return guarded ? both(o, oath(GUARD_SECRET, leaf)) : only(o);
    }

    function haltLeaf(bytes32 subject) internal pure returns (bytes32) {
        return Reports.leaf(Reports.MESSAGE, subject, Messages.HALT);
    }

    function resumeLeaf(bytes32 subject) internal pure returns (bytes32) {
        return Reports.leaf(Reports.MESSAGE, subject, Messages.RESUME);
    }
}

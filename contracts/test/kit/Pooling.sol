// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Inbox} from "../../src/Inbox.sol";
import {LockPool} from "../../src/LockPool.sol";
import {MintPool} from "../../src/MintPool.sol";
import {Outbox} from "../../src/Outbox.sol";
import {IFeeds} from "../../src/interfaces/IFeeds.sol";
import {Sworn} from "../../src/interfaces/IHearing.sol";
import {Oath} from "../../src/interfaces/ILaneEnd.sol";
import {Fee, IOutbox, Letter, Message, TokenAmount} from "../../src/interfaces/IOutbox.sol";
import {Limits} from "../../src/interfaces/ITokenPool.sol";
import {Messages} from "../../src/libraries/Messages.sol";
import {Reports} from "../../src/libraries/Reports.sol";
import {Header, Oracle} from "./Oracle.sol";
import {Scene} from "./Scene.sol";
import {Coin} from "./Tokens.sol";
import {Tree} from "./Tree.sol";
import {Vm} from "./Vm.sol";

interface VmChain {
    function chainId(uint256 id) external;
}

/// @dev Two chains in one EVM: what tells them apart is the chain id, which {on} sets. A lane each way of {Scene}'s
/// committee without a guard, and a coin whose home is A. Nothing is delayed: that is looked at where it belongs.
abstract contract Pooling is Scene {
    uint64 internal constant A = 1001;
    uint64 internal constant B = 1002;
    uint64 internal constant TERM = 1 hours;
    uint128 internal constant CAPACITY = 1000 ether;
    uint128 internal constant RATE = 1 ether;

    Outbox internal outboxA;
    Outbox internal outboxB;
    Inbox internal inboxA;
    Inbox internal inboxB;
    Coin internal coin;
    LockPool internal home;
    MintPool internal away;
    Coin internal shadow; // the coin on B

    function setUp() public virtual override {
        super.setUp();
        on(A);
        (outboxA, inboxA) = boxes();
        coin = new Coin();
        home = new LockPool(address(coin), address(outboxA), address(inboxA), address(this), 0);
        on(B);
        (outboxB, inboxB) = boxes();
        away = new MintPool("Coin from A", "aCOIN", 18, address(outboxB), address(inboxB), address(this), 0);
        shadow = Coin(away.TOKEN());
        on(A);
        connect(outboxA, inboxA, B, address(inboxB), address(outboxB));
        outboxA.setPool(B, address(coin), address(home));
        inboxA.setPool(B, address(shadow), address(home));
        home.limit(B, Limits(CAPACITY, RATE, CAPACITY, RATE));
        on(B);
        connect(outboxB, inboxB, A, address(inboxA), address(outboxA));
        outboxB.setPool(A, address(shadow), address(away));
        inboxB.setPool(A, address(coin), address(away));
        away.limit(A, Limits(CAPACITY, RATE, CAPACITY, RATE));
        on(A);
        vm.recordLogs();
    }

    function on(uint64 chain) internal {
        VmChain(address(vm)).chainId(chain);
    }

    function boxes() private returns (Outbox outbox, Inbox inbox) {
        outbox = new Outbox(IFeeds(address(feeds)), address(this), 0);
        inbox = new Inbox(IFeeds(address(feeds)), address(this), 0);
    }

    function connect(Outbox outbox, Inbox inbox, uint64 far, address farInbox, address farOutbox) private {
        outbox.open(far, farInbox, committee, 0, Fee({base: 1 gwei, perByte: 1, perGas: 1, target: 1000, least: 60}));
        inbox.open(far, farOutbox, committee, 0, 0);
    }

    // --------------------------------------------------------------------------------------- sending

    function amounts(address token, uint256 amount) internal pure returns (TokenAmount[] memory list) {
        list = new TokenAmount[](1);
        list[0] = TokenAmount(token, amount);
    }

    /// @dev The last message that was sent, out of its event.
    function lastSent() internal returns (Message memory message) {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = logs.length; i > 0; --i) {
            if (logs[i - 1].topics[0] == IOutbox.Sent.selector) {
                message = abi.decode(logs[i - 1].data, (Message));
                eq(logs[i - 1].topics[1], Messages.idOf(message), "the event's id");
                return message;
            }
        }
        revert Untrue("nothing was sent");
    }

    // -------------------------------------------------------------------------------------- swearing

    /// @dev An oath to this leaf, beside the evidence.
    function oath(bytes32 leaf) internal returns (Oath memory o) {
        o.proof = new bytes32[](1);
        o.proof[0] = keccak256("evidence");
        Header memory h = header();
        bytes32 root = Tree.pair(leaf, o.proof[0]);
        (address r, uint256 s) = Oracle.sign(SECRET, Reports.digest(h.committee, h.epoch, h.round, h.time, root));
        o.report = Sworn({expiry: EXPIRY, epoch: h.epoch, round: h.round, time: h.time, r: r, s: s});
    }

    function oaths(bytes32 leaf) internal returns (Oath[] memory list) {
        list = new Oath[](1);
        list[0] = oath(leaf);
    }

    /// @dev Delivers where the message goes.
    function deliver(Message memory message) internal {
        Oath[] memory list = oaths(Messages.sentLeaf(Messages.idOf(message)));
        Message[] memory batch = new Message[](1);
        batch[0] = message;
        on(message.destinationChain);
        Inbox(message.inbox).deliver(list, batch);
    }

    /// @dev Returns a message after its deadline.
    function reclaim(Message memory message) internal {
        Oath[] memory list = oaths(Messages.returnLeaf(Messages.idOf(message)));
        on(message.sourceChain);
        Outbox(message.outbox).reclaim(list, message);
    }
}

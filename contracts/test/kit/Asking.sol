// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Requests} from "../../src/Requests.sol";
import {Ask, IRequests, Request, State, Sworn} from "../../src/interfaces/IRequests.sol";
import {IFeeds} from "../../src/interfaces/IFeeds.sol";
import {Reports} from "../../src/libraries/Reports.sol";
import {Header, Oracle} from "./Oracle.sol";
import {Scene} from "./Scene.sol";
import {Tree} from "./Tree.sol";

/// @dev More cheatcodes than the kit's others use.
interface VmMore {
    function deal(address account, uint256 balance) external;
    function fee(uint256 basefee) external;
    function chainId(uint256 id) external;
    function prank(address sender, address origin) external;
}

/// @dev A consumer that remembers how it was called back.
contract Consumer {
    IRequests internal immutable REQUESTS;

    uint256 public calls;
    bytes32 public id;
    uint8 public status;
    bytes public result;
    uint256 public gasGot;

    constructor(IRequests requests) {
        REQUESTS = requests;
    }

    receive() external payable virtual {}

    function ask(Ask calldata what) external payable returns (bytes32) {
        return REQUESTS.request{value: msg.value}(what);
    }

    function refund(bytes32 what, address to) external returns (uint256) {
        return REQUESTS.refund(what, to);
    }

    function answered(bytes32 id_, uint8 status_, bytes calldata result_) external virtual {
        gasGot = gasleft();
        ++calls;
        (id, status, result) = (id_, status_, result_);
    }
}

/// @dev {Scene}'s committee, a Requests in the native coin, and the means to ask and to swear answers.
abstract contract Asking is Scene {
    uint256 internal constant BLOCK_TIME = 12;
    uint256 internal constant ROUNDS = 10;
    uint256 internal constant REQUEST_GRACE = 300;
    VmMore internal constant more = VmMore(address(vm));

    Requests internal requests;
    Consumer internal consumer;

    function setUp() public virtual override {
        super.setUp();
        requests = new Requests(IFeeds(address(feeds)), address(0), BLOCK_TIME, ROUNDS, REQUEST_GRACE);
        consumer = new Consumer(requests);
        more.deal(address(this), 1000 ether);
        more.fee(1 gwei);
    }

    receive() external payable {}

    // -------------------------------------------------------------------------------------- questions

    function question(uint64 number) internal view returns (Ask memory) {
        return Ask({
            committee: committee,
            job: keccak256("job"),
            number: number,
            deadline: uint64(vm.getBlockTimestamp() + 600),
            callbackGas: 200_000,
            confirmations: 3,
            callback: Consumer.answered.selector,
            params: abi.encode("ETH", uint256(7))
        });
    }

    /// @dev The request that comes of an ask.
    function made(Ask memory a, address who, uint256 payment) internal pure returns (Request memory) {
        return Request({
            committee: a.committee,
            job: a.job,
            consumer: who,
            number: a.number,
            deadline: a.deadline,
            callbackGas: a.callbackGas == 0 ? 400_000 : a.callbackGas,
            confirmations: a.confirmations,
            callback: a.callback,
            payment: uint128(payment),
            params: a.params
        });
    }

    function asks(Consumer who, uint64 number, uint256 payment) internal returns (Request memory asked, bytes32 id) {
        Ask memory a = question(number);
        id = who.ask{value: payment}(a);
        asked = made(a, address(who), payment);
    }

    // ---------------------------------------------------------------------------------------- answers

    function answer(uint256 value) internal pure returns (bytes memory) {
        return abi.encodePacked(uint8(1), value);
    }

    /// @dev The body sworn now as the answer to the id, in a report of this leaf and two others.
    function swear(bytes32 id, bytes memory body) internal returns (Sworn memory, bytes32[] memory) {
        return swear(header(), id, body);
    }

    function swear(Header memory h, bytes32 id, bytes memory body)
        internal
        returns (Sworn memory sworn, bytes32[] memory path)
    {
        bytes32[] memory leaves = new bytes32[](3);
        leaves[0] = keccak256("evidence");
        leaves[1] = keccak256("feed");
        leaves[2] = Reports.leaf(Reports.RESPONSE, id, keccak256(body));
        bytes32[] memory nodes = Tree.build(leaves);
        bytes memory packed = Tree.proof(nodes, 2);
        path = new bytes32[](packed.length / 32);
        for (uint256 i; i < path.length; ++i) {
            bytes32 node;
            assembly ("memory-safe") {
                node := mload(add(packed, mul(add(i, 1), 0x20)))
            }
            path[i] = node;
        }
        (address r, uint256 s) = Oracle.sign(SECRET, Reports.digest(h.committee, h.epoch, h.round, h.time, nodes[0]));
        sworn = Sworn({expiry: EXPIRY, epoch: h.epoch, round: h.round, time: h.time, r: r, s: s});
    }

    function fulfil(Request memory asked, bytes memory body) internal {
        (Sworn memory sworn, bytes32[] memory path) = swear(requests.idOf(asked), body);
        requests.fulfil(sworn, path, asked, body);
    }

    function fulfilFails(Request memory asked, bytes memory body, bytes memory why) internal {
        (Sworn memory sworn, bytes32[] memory path) = swear(requests.idOf(asked), body);
        vm.expectRevert(why);
        requests.fulfil(sworn, path, asked, body);
    }

    function state(bytes32 id, address who) internal view returns (State s) {
        (s,,) = requests.stateOf(id, who);
    }

    function isIn(bytes32 id, address who, State wanted) internal view {
        eq(uint256(state(id, who)), uint256(wanted), "state");
    }

    function member(uint256 place) internal pure returns (address) {
        return Oracle.members(place, 1)[0];
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {BridgedToken} from "../src/BridgedToken.sol";
import {LockPool} from "../src/LockPool.sol";
import {MintPool} from "../src/MintPool.sol";
import {IPool} from "../src/interfaces/IPool.sol";
import {ITokenPool, Limits, Room} from "../src/interfaces/ITokenPool.sol";
import {Buckets} from "../src/libraries/Buckets.sol";
import {Coins} from "../src/libraries/Coins.sol";
import {Test} from "./kit/Test.sol";
import {
    BlockingCoin,
    CallingCoin,
    Coin,
    IdleCoin,
    OddCoin,
    RebasingCoin,
    TaxedCoin
} from "./kit/Tokens.sol";

/// @dev A pool by itself: this test is its Outbox, its Inbox and its admin.
contract PoolTest is Test {
    uint64 private constant DELAY = 1 days;
    uint64 private constant B = 2;
    uint64 private constant C = 3;
    address private constant ALICE = address(0xA11CE);
    address private constant BOB = address(0xB0B);

    Coin private coin;
    LockPool private home;
    MintPool private away;

    function setUp() public {
        vm.warp(1_800_000_000);
        coin = new Coin();
        home = lockPool(address(coin));
        away = new MintPool("Bridged coin", "bCOIN", 6, address(this), address(this), address(this), DELAY);
        open(home, B, 1000, 10);
        open(away, B, 1000, 10);
        fund(coin, home, 1_000_000);
    }

    // ------------------------------------------------------------------------------------------ moving

    function test_locksAndReleases() public {
        home.lock(B, ALICE, 700);
        eq(coin.balanceOf(address(home)), 700, "held");
        eq(home.acrossOf(B), 700, "across");
        eq(home.locked(), 700, "locked");
        home.release(B, BOB, 600);
        eq(coin.balanceOf(BOB), 600, "released");
        home.giveBack(B, ALICE, 100);
        eq(coin.balanceOf(ALICE), 1_000_000 - 600, "given back");
        eq(home.acrossOf(B), 0, "across");
        eq(home.locked(), 0, "locked");
    }

    function test_mintsAndBurns() public {
        BridgedToken token = BridgedToken(away.TOKEN());
        eq(token.decimals(), 6, "decimals");
        eq(token.POOL(), address(away), "pool");
        away.release(B, BOB, 500);
        eq(token.balanceOf(BOB), 500, "minted");
        away.lock(B, BOB, 200);
        eq(token.totalSupply(), 300, "burned");
        away.giveBack(B, BOB, 200);
        eq(token.balanceOf(BOB), 500, "minted again");
        eq(away.acrossOf(B), 500, "across");
    }

    function test_nobodyElseMoves() public {
        home.lock(B, ALICE, 500);
        bytes memory why = abi.encodeWithSelector(ITokenPool.NotTheBox.selector, BOB, address(this));
        vm.startPrank(BOB);
        vm.expectRevert(why);
        home.lock(B, ALICE, 1);
        vm.expectRevert(why);
        home.release(B, BOB, 1);
        vm.expectRevert(why);
        home.giveBack(B, BOB, 1);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.NotTheAdmin.selector, BOB, address(this)));
        home.limit(B, Limits(0, 0, 0, 0));
        address token = away.TOKEN();
        vm.expectRevert(abi.encodeWithSelector(BridgedToken.NotThePool.selector, BOB, address(away)));
        BridgedToken(token).mint(BOB, 1);
        vm.expectRevert(abi.encodeWithSelector(BridgedToken.NotThePool.selector, BOB, address(away)));
        BridgedToken(token).burn(ALICE, 1);
        vm.stopPrank();
    }

    function test_aLaneReachesOnlyWhatItBroughtAcross() public {
        open(home, C, 1000, 10);
        home.lock(B, ALICE, 700);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.NotAcross.selector, 1, 0));
        home.release(C, BOB, 1);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.NotAcross.selector, 701, 700));
        home.release(B, BOB, 701);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.NotAcross.selector, 1, 0));
        home.giveBack(C, BOB, 1);

        open(away, C, 1000, 10);
        away.release(B, BOB, 300);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.NotAcross.selector, 1, 0));
        away.lock(C, BOB, 1);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.NotAcross.selector, 301, 300));
        away.lock(B, BOB, 301);
    }

    function test_refusesNothing() public {
        vm.expectRevert(ITokenPool.NoAmount.selector);
        home.lock(B, ALICE, 0);
    }

    // ------------------------------------------------------------------------------------------ limits

    function test_bothDirectionsAreLimitedByThemselves() public {
        home.lock(B, ALICE, 1000);
        vm.expectRevert(abi.encodeWithSelector(Buckets.LimitReached.selector, 25, 0, vm.getBlockTimestamp() + 3));
        home.lock(B, ALICE, 25);
        vm.expectRevert(abi.encodeWithSelector(Buckets.OverCapacity.selector, 1001, 1000));
        home.lock(B, ALICE, 1001);
        vm.warp(vm.getBlockTimestamp() + 3);
        home.lock(B, ALICE, 25);
        Room memory room = home.roomOf(B);
        eq(room.out, 5, "out");
        eq(room.in_, 1000, "in");
        eq(room.back, 1000, "back");
        home.release(B, BOB, 1000);
        vm.expectRevert(abi.encodeWithSelector(Buckets.LimitReached.selector, 1, 0, vm.getBlockTimestamp() + 1));
        home.release(B, BOB, 1);
    }

    function test_aNewPoolMovesNothingBeforeItsDelay() public {
        LockPool fresh = lockPool(address(coin));
        fund(coin, fresh, 5);
        Limits memory limits = Limits(10, 1, 10, 1);
        vm.expectRevert(abi.encodeWithSelector(Buckets.OverCapacity.selector, 5, 0));
        fresh.lock(B, ALICE, 5);
        fresh.limit(B, limits);
        uint256 from = fresh.pendingOf(B).from;
        eq(fresh.limitsOf(B).outCapacity, 0, "held");
        eq(fresh.pendingOf(B).limits.outCapacity, 10, "pending");
        eq(from, vm.getBlockTimestamp() + DELAY, "from");
        vm.warp(from - 1);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.NotYet.selector, from));
        fresh.loosen(B);
        vm.expectRevert(abi.encodeWithSelector(Buckets.OverCapacity.selector, 5, 0));
        fresh.lock(B, ALICE, 5);
        vm.warp(from);
        vm.prank(BOB);
        fresh.loosen(B);
        fresh.lock(B, ALICE, 5);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.NothingPending.selector, B));
        fresh.loosen(B);
    }

    function test_tightensAtOnceAndLoosensLater() public {
        // Tighter out, looser in: each in its time.
        home.limit(B, Limits(100, 10, 2000, 10));
        Limits memory held = home.limitsOf(B);
        uint256 from = home.pendingOf(B).from;
        eq(held.outCapacity, 100, "out at once");
        eq(held.inCapacity, 1000, "in not yet");
        vm.expectRevert(abi.encodeWithSelector(Buckets.OverCapacity.selector, 101, 100));
        home.lock(B, ALICE, 101);
        // A new word replaces what is pending.
        home.limit(B, Limits(50, 10, 1000, 10));
        vm.warp(from);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.NothingPending.selector, B));
        home.loosen(B);
        home.limit(B, Limits(0, 0, 0, 0));
        vm.expectRevert(abi.encodeWithSelector(Buckets.OverCapacity.selector, 1, 0));
        home.lock(B, ALICE, 1);
    }

    function test_theAdminCannotTightenWhatWasSentIntoBeingStuck() public {
        home.lock(B, ALICE, 900);
        home.limit(B, Limits(0, 0, 0, 0));
        vm.expectRevert(abi.encodeWithSelector(Buckets.OverCapacity.selector, 900, 0));
        home.release(B, BOB, 900);
        home.giveBack(B, ALICE, 900);
        eq(coin.balanceOf(ALICE), 1_000_000, "given back");
    }

    function test_aReopenedLaneFillsByItsRateAlone() public {
        home.lock(B, ALICE, 1000);
        home.limit(B, Limits(0, 0, 1000, 10));
        open(home, B, 1_000_000, 1);
        eq(home.roomOf(B).out, 0, "out");
    }

    /// @dev Whatever the admin asks for, nothing is looser before the delay.
    function testFuzz_nothingIsLooserBeforeTheDelay(Limits memory a, Limits memory b, uint256 wait) public {
        home.limit(B, a);
        vm.warp(vm.getBlockTimestamp() + bound(wait, 0, DELAY - 1));
        try home.loosen(B) {
            revert Untrue("loosened before its time");
        } catch {}
        home.limit(B, b);
        Limits memory held = home.limitsOf(B);
        uint256 from = home.pendingOf(B).from;
        yes(held.outCapacity <= 1000 && held.outRate <= 10, "out");
        yes(held.inCapacity <= 1000 && held.inRate <= 10, "in");
        yes(held.outCapacity <= a.outCapacity && held.outCapacity <= b.outCapacity, "the least of all");
        if (from != 0) {
            vm.warp(from);
            home.loosen(B);
            held = home.limitsOf(B);
            eq(home.pendingOf(B).limits.outCapacity, 0, "pending");
            eq(home.pendingOf(B).from, 0, "from");
        }
        eq(held.outCapacity, b.outCapacity, "as asked");
        eq(held.outRate, b.outRate, "as asked");
        eq(held.inCapacity, b.inCapacity, "as asked");
        eq(held.inRate, b.inRate, "as asked");
    }

    // ---------------------------------------------------------------------------------- hostile tokens

    function test_refusesATokenThatTakesAFee() public {
        for (uint256 i; i < 2; ++i) {
            TaxedCoin taxed = new TaxedCoin(i == 1);
            LockPool pool = opened(taxed, 1000);
            if (i == 0) {
                vm.expectRevert(abi.encodeWithSelector(Coins.NotExact.selector, address(taxed), 99, 100));
                pool.lock(B, ALICE, 100);
            } else {
                // On top of what is sent: locking is exact, releasing is not.
                pool.lock(B, ALICE, 200);
                vm.expectRevert(abi.encodeWithSelector(Coins.NotExact.selector, address(taxed), 101, 100));
                pool.release(B, BOB, 100);
            }
        }
    }

    function test_aFeeThatIsSwitchedOnLaterIsRefusedAtTheRelease() public {
        LateTax taxed = new LateTax();
        LockPool pool = opened(taxed, 1000);
        pool.lock(B, ALICE, 100);
        taxed.tax(10);
        vm.expectRevert(abi.encodeWithSelector(Coins.NotExact.selector, address(taxed), 90, 100));
        pool.release(B, BOB, 100);
        // Who sent it gets what the token lets through: better than nothing.
        pool.giveBack(B, ALICE, 100);
        eq(taxed.balanceOf(ALICE), 990, "given back");
    }

    function test_aRebasedTokenIsLockedNoMore() public {
        RebasingCoin rebasing = new RebasingCoin();
        LockPool pool = opened(rebasing, 1000);
        pool.lock(B, ALICE, 100);
        rebasing.rebase(address(pool), 7);
        pool.lock(B, ALICE, 100);
        rebasing.rebase(address(pool), -20);
        vm.expectRevert(abi.encodeWithSelector(ITokenPool.Short.selector, 197, 210));
        pool.lock(B, ALICE, 10);
        pool.release(B, BOB, 100);
        eq(rebasing.balanceOf(BOB), 100, "released while there is some");
    }

    function test_aTokenWithoutReturnValueMoves() public {
        OddCoin odd = new OddCoin();
        LockPool pool = lockPool(address(odd));
        open(pool, B, 1000, 10);
        odd.mint(ALICE, 100);
        pool.lock(B, ALICE, 100);
        pool.release(B, BOB, 60);
        eq(odd.balanceOf(BOB), 60, "released");
        odd.lie(true);
        vm.expectRevert();
        pool.release(B, BOB, 40);
        vm.expectRevert();
        pool.giveBack(B, ALICE, 40);
        eq(pool.acrossOf(B), 40, "across");
    }

    function test_refusesATokenThatMovesNothing() public {
        IdleCoin idle = new IdleCoin();
        LockPool pool = opened(idle, 1000);
        vm.expectRevert(abi.encodeWithSelector(Coins.NotExact.selector, address(idle), 0, 100));
        pool.lock(B, ALICE, 100);
        eq(pool.acrossOf(B), 0, "across");
    }

    function test_aBlockedReceiverGetsNothingAndLosesNothing() public {
        BlockingCoin blocking = new BlockingCoin();
        LockPool pool = opened(blocking, 1000);
        pool.lock(B, ALICE, 100);
        blocking.block_(BOB);
        vm.expectRevert("blocked");
        pool.release(B, BOB, 100);
        eq(pool.acrossOf(B), 100, "across");
        pool.giveBack(B, ALICE, 100);
        eq(blocking.balanceOf(ALICE), 1000, "given back");
    }

    /// @dev Even where the token is its own Outbox and Inbox, it reaches nothing while it moves.
    function test_aTokenThatCallsBackReachesNothing() public {
        CallingCoin calling = new CallingCoin();
        LockPool pool = new LockPool(address(calling), address(calling), address(calling), address(this), DELAY);
        open(pool, B, 1000, 10);
        fund(calling, pool, 1000);
        bytes[3] memory calls = [
            abi.encodeCall(IPool.lock, (B, ALICE, 10)),
            abi.encodeCall(IPool.release, (B, BOB, 10)),
            abi.encodeCall(IPool.giveBack, (B, BOB, 10))
        ];
        for (uint256 i; i < 3; ++i) {
            calling.arm(address(pool), calls[i]);
            vm.prank(address(calling));
            pool.lock(B, ALICE, 100);
            yes(calling.tried() && !calling.worked(), "called back while locking");
            calling.arm(address(pool), calls[i]);
            vm.prank(address(calling));
            pool.release(B, BOB, 50);
            yes(calling.tried() && !calling.worked(), "called back while releasing");
        }
        eq(pool.locked(), 150, "locked");
        eq(calling.balanceOf(address(pool)), 150, "held");
    }

    /// @dev A token whose balances are whatever suits it mints what it likes of its own shadow, and no more.
    function test_aLyingBalanceTouchesNoOtherPool() public {
        LyingCoin lying = new LyingCoin();
        LockPool pool = opened(lying, 0);
        home.lock(B, ALICE, 1000);
        pool.lock(B, BOB, 1000);
        pool.release(B, BOB, 1000);
        eq(coin.balanceOf(address(home)), 1000, "another's");
        eq(home.locked(), 1000, "another's");
    }

    // ------------------------------------------------------------------------------------------ helpers

    function lockPool(address token) private returns (LockPool) {
        return new LockPool(token, address(this), address(this), address(this), DELAY);
    }

    function open(ITokenPool pool, uint64 chain, uint128 capacity, uint128 rate) private {
        pool.limit(chain, Limits(capacity, rate, capacity, rate));
        vm.warp(vm.getBlockTimestamp() + DELAY);
        pool.loosen(chain);
    }

    function fund(Coin token, LockPool pool, uint256 amount) private {
        token.mint(ALICE, amount);
        vm.prank(ALICE);
        token.approve(address(pool), type(uint256).max);
    }

    function opened(Coin token, uint256 amount) private returns (LockPool pool) {
        pool = lockPool(address(token));
        open(pool, B, 1000, 10);
        fund(token, pool, amount);
    }
}

/// @dev Takes no fee, until its issuer likes to.
contract LateTax is Coin {
    uint256 private percent;

    function tax(uint256 percent_) external {
        percent = percent_;
    }

    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        if (from != address(0) && to != address(0)) super._update(to, address(0), amount * percent / 100);
    }
}

/// @dev Tells whoever asks of the balance that suits the transfer it has just not made.
contract LyingCoin is Coin {
    mapping(address => uint256) private told;

    function balanceOf(address who) public view override returns (uint256) {
        return told[who];
    }

    function transfer(address to, uint256 amount) public override returns (bool) {
        told[msg.sender] -= amount;
        told[to] += amount;
        return true;
    }

    function transferFrom(address, address to, uint256 amount) public override returns (bool) {
        told[to] += amount;
        return true;
    }
}

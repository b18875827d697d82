// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Committees} from "../src/Committees.sol";
import {ICommittees, Keygen, SignedReport} from "../src/interfaces/ICommittees.sol";
import {Statements} from "../src/libraries/Statements.sol";
import {Assembly, Recovery, Rotation} from "./kit/Assembly.sol";
import {Oracle} from "./kit/Oracle.sol";

/// @dev Does several things within one transaction.
contract Bundler {
    function openAndFinish(Committees c, Recovery memory r) external {
        c.openRecovery(r.committee, r.keygen, r.signatures, r.votes);
        c.finishRecovery(r.committee, r.keygen);
    }

    /// @dev Finishes a recovery that is due, having opened it again in the hope of spending the old wait.
    function cancelOpenFinish(Committees c, Recovery memory r, SignedReport memory report) external {
        c.cancelRecovery(report);
        c.openRecovery(r.committee, r.keygen, r.signatures, r.votes);
        c.finishRecovery(r.committee, r.keygen);
    }
}

/// @dev Calls with just so much gas, and swallows what goes wrong.
contract Starver {
    function call(address target, uint256 gas_, bytes memory data) external returns (bool ok) {
        (ok,) = target.call{gas: gas_}(data);
    }
}

/// @dev Whoever calls it gets its gas burnt: code at an operator's address.
contract Burner {
    fallback() external payable {
        while (true) {}
    }
}

contract CommitteesAttackTest is Assembly {
    bytes32 private id;

    function setUp() public override {
        super.setUp();
        id = found(1, 4);
    }

    // ---------------------------------------------------------------------------------------- strangers

    /// @dev Anyone can found a committee of their own. Its vetoes are its own.
    function test_aStrangersCommitteeCannotVeto() public {
        Recovery memory r = recovery(id, 1, 1, 4, 2);
        Recovery memory later = recovery(id, 1, 1, 4, 3);
        bytes32 mine = found(66, 4);
        bytes32 statement = Statements.cancelRecovery(mine, 1, later.id);
        committees.vetoRecovery(mine, later.id, votesOf(66, 4, 2, statement)); // before it opens
        uint256 state = vm.snapshotState();
        open(later);
        vm.revertToState(state);

        open(r); // and while it waits
        committees.vetoRecovery(mine, r.id, votesOf(66, 4, 2, Statements.cancelRecovery(mine, 1, r.id)));
        waits(id, r.id, START + DELAY);
        yes(!committees.vetoed(id, r.id), "vetoed by strangers");
        vm.warp(START + DELAY);
        finish(r);
        isAt(id, 2, r.keygen);
    }

    /// @dev Nor do its reports, its rotations or its recoveries touch another's.
    function test_aStrangersCommitteeCannotDoAnything() public {
        Recovery memory r = recovery(id, 1, 1, 4, 2);
        open(r);
        bytes32 mine = found(66, 4);
        SignedReport memory report = reportOf(66, mine, 1, block.timestamp * 1000 + 1, "root");
        vm.expectRevert(abi.encodeWithSelector(ICommittees.NoRecovery.selector, mine));
        committees.cancelRecovery(report);
        rotate(rotation(mine, 1, 66, 67, 4));
        Recovery memory own = recovery(mine, 2, 67, 4, 68);
        open(own);
        waits(id, r.id, START + DELAY);
        isAt(id, 1, keygenOf(1, 4, EXPIRY));
    }

    /// @dev A watcher of the mempool who brings the same bytes first changes nothing but who paid.
    function test_frontRunningIsHarmless() public {
        Keygen memory k = keygenOf(7, 4, EXPIRY);
        bytes[] memory signatures = signaturesOf(7, k, 1, 0);
        vm.prank(address(0xbad));
        bytes32 seventh = committees.register(k, signatures);
        isAt(seventh, 1, k);

        Recovery memory r = recovery(id, 1, 1, 4, 2);
        r.votes = votesOf(1, 4, 4, r.id);
        r.votes[0] = ""; // other votes than the first had in mind
        vm.prank(address(0xbad));
        open(r);
        waits(id, r.id, START + DELAY);
    }

    // ------------------------------------------------------------------------------- one transaction

    function test_nothingSkipsTheDelay() public {
        Bundler bundler = new Bundler();
        Recovery memory r = recovery(id, 1, 1, 4, 2);
        vm.expectRevert(err(ICommittees.TooEarly.selector, START + DELAY));
        bundler.openAndFinish(committees, r);
        waits(id, 0, 0);

        open(r);
        vm.warp(START + DELAY);
        SignedReport memory report = reportOf(1, id, 1, block.timestamp * 1000, "root");
        vm.expectRevert(err(ICommittees.TooEarly.selector, START + 2 * DELAY));
        bundler.cancelOpenFinish(committees, r, report);
        waits(id, r.id, START + DELAY);
    }

    // ------------------------------------------------------------------------------------------- gas

    /// @dev With any amount of gas a call does all or nothing. (Precompiles and creations that run short are
    /// where half would be done, or a check passed over.)
    function testFuzz_allOrNothing(uint256 what, uint256 gas_) public {
        Starver starver = new Starver();
        what = bound(what, 0, 3);
        gas_ = bound(gas_, 20_000, 400_000);
        bytes memory data;
        Recovery memory r = recovery(id, 1, 1, 4, 2);
        Rotation memory n = rotation(id, 1, 1, 3, 4);
        Keygen memory k = keygenOf(7, 4, EXPIRY);
        bytes32 seventh = Statements.committee(Oracle.session(k, 1, 0), k.key);
        if (what == 0) data = abi.encodeCall(ICommittees.register, (k, signaturesOf(7, k, 1, 0)));
        if (what == 1) data = abi.encodeCall(ICommittees.rotate, (n.report, n.path, n.keygen, n.signatures));
        if (what == 2) {
            data = abi.encodeCall(ICommittees.openRecovery, (id, r.keygen, r.signatures, r.votes));
        }
        if (what == 3) {
            open(r);
            vm.warp(START + DELAY);
            data = abi.encodeCall(ICommittees.finishRecovery, (id, r.keygen));
        }

        bool ok = starver.call(address(committees), gas_, data);
        if (ok && what == 0) isAt(seventh, 1, k);
        else eq(committees.current(seventh), 0, "registered by halves");
        if (ok && what == 1) isAt(id, 2, n.keygen);
        else if (ok && what == 3) isAt(id, 2, r.keygen);
        else isAt(id, 1, keygenOf(1, 4, EXPIRY));
        if (what == 2) waits(id, ok ? r.id : bytes32(0), ok ? START + DELAY : 0);
        if (what == 3) waits(id, ok ? bytes32(0) : r.id, ok ? 0 : START + DELAY);

        // And starving it once does not keep it from being done.
        if (!ok) yes(starver.call(address(committees), 5_000_000, data), "refused with gas enough");
    }

    /// @dev Operators are addresses only: code at them (EIP-7702) is never called.
    function test_codeAtAnOperatorsAddressIsNotCalled() public {
        Recovery memory r = recovery(id, 1, 1, 4, 2);
        bytes memory code = address(new Burner()).code;
        for (uint256 i; i < 4; ++i) {
            vm.etch(vm.addr(Oracle.secretOf(100 + i)), code);
            vm.etch(vm.addr(Oracle.secretOf(200 + i)), code);
        }
        uint256 before = gasleft();
        open(r);
        vm.warp(START + DELAY);
        finish(r);
        yes(before - gasleft() < 500_000, "someone was called");
        isAt(id, 2, r.keygen);
    }

    // --------------------------------------------------------------------------------------- history

    /// @dev What the contract should be, written again as plainly as can be.
    struct Model {
        uint32 epoch;
        uint256 crew;
        bytes32 open;
        uint256 opened;
    }

    Model private m;
    mapping(uint32 epoch => Keygen) private kept;
    mapping(bytes32 recovery => bool) private vetoed;

    /// @dev Any thirty steps, of members, strangers and time: after each the contract is where the model is,
    /// and at the end every epoch is still what it was.
    /// forge-config: default.fuzz.runs = 200
    function testFuzz_anyHistory(uint256 seed) public {
        id = found(50, 4, uint64(START + 12 days));
        m = Model(1, 50, 0, 0);
        kept[1] = keygenOf(50, 4, uint64(START + 12 days));
        for (uint256 step; step < 30; ++step) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 action = seed % 12;
            if (action < 3) vm.warp(block.timestamp + (seed >> 8) % 2 days);
            else if (action < 6) tryOpen(candidate((seed >> 8) % 2));
            else if (action < 8) tryFinish(candidate((seed >> 8) % 2));
            else if (action == 8) tryCancel((seed >> 8) % (4 days * 1000));
            else if (action == 9) tryVeto(candidate((seed >> 8) % 2));
            else if (action == 10 && (seed >> 8) % 2 == 0) tryRotate();
            isAt(id, m.epoch, kept[m.epoch]);
            waits(id, m.open, m.open == 0 ? 0 : m.opened + DELAY);
        }
        for (uint32 epoch = 1; epoch <= m.epoch; ++epoch) {
            isKept(id, epoch, kept[epoch]);
        }
    }

    function expiry() private view returns (uint256) {
        return kept[m.epoch].expiry;
    }

    function expired() private view returns (bytes memory) {
        return block.timestamp >= expiry() ? err(ICommittees.Expired.selector, expiry()) : bytes("");
    }

    /// @dev The first or second recovery that may come of this epoch.
    function candidate(uint256 which) private returns (Recovery memory) {
        uint256 to = 51 + 2 * m.epoch + which;
        return recovery(id, m.epoch, m.crew, 4, 3, to, keygenOf(to, 4, uint64(expiry() + 6 days)));
    }

    function tryOpen(Recovery memory r) private {
        bytes memory want = expired();
        uint256 due = block.timestamp + DELAY;
        if (want.length != 0) {} else if (m.open != 0) {
            want = abi.encodeWithSelector(ICommittees.RecoveryWaits.selector, m.open);
        } else if (due >= expiry()) {
            want = err(ICommittees.TooLate.selector, due, expiry());
        } else if (vetoed[r.id]) {
            want = abi.encodeWithSelector(ICommittees.Vetoed.selector, r.id);
        }
        if (want.length != 0) return openFails(r, want);
        open(r);
        (m.open, m.opened) = (r.id, block.timestamp);
    }

    function tryFinish(Recovery memory r) private {
        bytes memory want = expired();
        if (want.length != 0) {} else if (m.open == 0) {
            want = abi.encodeWithSelector(ICommittees.NoRecovery.selector, id);
        } else if (m.open != r.id) {
            want = abi.encodeWithSelector(ICommittees.OtherRecovery.selector, r.id, m.open);
        } else if (block.timestamp < m.opened + DELAY) {
            want = err(ICommittees.TooEarly.selector, m.opened + DELAY);
        }
        if (want.length != 0) return finishFails(r, want);
        finish(r);
        // Which of the two it was is in the key.
        uint256 first = 51 + 2 * m.epoch;
        started(r.keygen.key == keygenOf(first, 4, 0).key ? first : first + 1, r.keygen);
    }

    function tryCancel(uint256 age) private {
        SignedReport memory report = reportOf(m.crew, id, m.epoch, block.timestamp * 1000 - age, "root");
        bytes memory want = expired();
        if (want.length != 0) {} else if (m.open == 0) {
            want = abi.encodeWithSelector(ICommittees.NoRecovery.selector, id);
        } else if (report.time <= m.opened * 1000) {
            want = err(ICommittees.ReportTooOld.selector, report.time, m.opened);
        }
        if (want.length != 0) vm.expectRevert(want);
        else m.open = 0;
        committees.cancelRecovery(report);
    }

    function tryVeto(Recovery memory r) private {
        bytes[] memory votes = votesOf(m.crew, 4, 2, Statements.cancelRecovery(id, m.epoch, r.id));
        bytes memory want = expired();
        if (want.length == 0 && vetoed[r.id]) {
            want = abi.encodeWithSelector(ICommittees.Vetoed.selector, r.id);
        }
        if (want.length != 0) {
            vm.expectRevert(want);
        } else {
            vetoed[r.id] = true;
            if (m.open == r.id) m.open = 0;
        }
        committees.vetoRecovery(id, r.id, votes);
    }

    function tryRotate() private {
        uint256 to = 90 + m.epoch;
        Rotation memory r = rotation(id, m.epoch, m.crew, to, keygenOf(to, 4, uint64(expiry() + 6 days)));
        bytes memory want = expired();
        if (want.length != 0) return rotateFails(r, want);
        rotate(r);
        started(to, r.keygen);
        rotateFails(r, err(ICommittees.WrongEpoch.selector, m.epoch - 1, m.epoch));
    }

    function started(uint256 crew, Keygen memory k) private {
        ++m.epoch;
        m.crew = crew;
        m.open = 0;
        kept[m.epoch] = k;
    }
}

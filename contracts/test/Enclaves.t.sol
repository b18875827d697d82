// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Enclaves} from "../src/Enclaves.sol";
import {SignedReport} from "../src/interfaces/ICommittees.sol";
import {Enclave, IEnclaves} from "../src/interfaces/IEnclaves.sol";
import {Reports} from "../src/libraries/Reports.sol";
import {Flaw} from "../src/libraries/Schnorr.sol";
import {Oracle} from "./kit/Oracle.sol";
import {Scene} from "./kit/Scene.sol";
import {Tree} from "./kit/Tree.sol";

interface VmChain {
    function chainId(uint256 id) external;
}

contract EnclavesTest is Scene {
    Enclaves private enclaves;
    address private constant WHO = address(0x0123);
    bytes32 private constant SOFTWARE = "software";

    function setUp() public override {
        super.setUp();
        enclaves = new Enclaves(committees, true);
    }

    function enclave(uint8 vendor) private view returns (Enclave memory e) {
        uint64 now_ = uint64(vm.getBlockTimestamp());
        e = Enclave(vendor, SOFTWARE, "evidence", "hpke", now_ - 1 days, now_ + 1 days, vendor == 1 ? 1 : 3);
    }

    function subject(bytes memory domain, bytes32 what) private view returns (bytes32) {
        return keccak256(abi.encode(keccak256(domain), block.chainid, address(enclaves), what));
    }

    function word(address a) private pure returns (bytes32) {
        return bytes32(uint256(uint160(a)));
    }

    function sworn(bytes32 about, bytes32 payload) private returns (SignedReport memory r, bytes32[] memory path) {
        path = new bytes32[](1);
        path[0] = keccak256("the evidence");
        bytes32 root = Tree.pair(Reports.leaf(Reports.ENCLAVE, about, payload), path[0]);
        r = SignedReport(committee, 1, ++round, uint64(vm.getBlockTimestamp() * 1000), root, address(0), 0);
        (r.r, r.s) = Oracle.sign(SECRET, Reports.digest(committee, 1, r.round, r.time, root));
    }

    function swornEnclave(address who, Enclave memory e) private returns (SignedReport memory, bytes32[] memory) {
        return sworn(subject("jurat.enclave.v1", word(who)), keccak256(abi.encode(e)));
    }

    function permit(bytes32 measurement, bool allowed) private {
        (SignedReport memory r, bytes32[] memory path) =
            sworn(subject("jurat.measurement.v1", measurement), keccak256(abi.encode(allowed)));
        enclaves.permit(r, path, measurement, allowed);
        yes(enclaves.isAllowed(committee, measurement) == allowed, "permission");
    }

    function register(address who, Enclave memory e) private {
        (SignedReport memory r, bytes32[] memory path) = swornEnclave(who, e);
        enclaves.register(r, path, who, e);
    }

    function revoke(address who) private {
        (SignedReport memory r, bytes32[] memory path) = sworn(subject("jurat.enclave.v1", word(who)), keccak256(""));
        enclaves.revoke(r, path, who);
    }

    function one(address who) private pure returns (address[] memory all) {
        all = new address[](1);
        all[0] = who;
    }

    function notLive(address who) private {
        yes(!enclaves.isLive(committee, who), "not live");
        vm.expectRevert(abi.encodeWithSelector(IEnclaves.NotLive.selector, who));
        enclaves.check(committee, one(who), 1, 1);
    }

    function test_life() public {
        notLive(WHO);
        permit(SOFTWARE, true);
        Enclave memory e = enclave(3);
        register(WHO, e);
        enclaves.check(committee, one(WHO), 3, 1);
        (uint8 vendor, uint8 assurance, uint64 expiry, bytes32 measurement, bytes32 hpke) =
            enclaves.enclaveOf(committee, WHO);
        eq(vendor, 3, "vendor");
        eq(assurance, 3, "assurance");
        eq(expiry, e.expiry, "expiry");
        eq(measurement, SOFTWARE, "measurement");
        eq(hpke, "hpke", "hpke");
        // Its time runs out, and it is renewed.
        vm.warp(e.expiry);
        notLive(WHO);
        register(WHO, enclave(3));
        enclaves.check(committee, one(WHO), 3, 1);
        // It is revoked: at once, and bringing the registration again does not help.
        (SignedReport memory r, bytes32[] memory path) = swornEnclave(WHO, enclave(3));
        revoke(WHO);
        notLive(WHO);
        vm.expectRevert(abi.encodeWithSelector(IEnclaves.Older.selector, r.round, round));
        enclaves.register(r, path, WHO, enclave(3));
        notLive(WHO);
    }

    /// @dev The end of a measurement is the end of every enclave that has it, and of no other.
    function test_measurementEnds() public {
        permit(SOFTWARE, true);
        permit("other", true);
        register(WHO, enclave(3));
        Enclave memory e = enclave(2);
        e.measurement = "other";
        register(address(0x0456), e);
        (SignedReport memory r, bytes32[] memory path) =
            sworn(subject("jurat.measurement.v1", SOFTWARE), keccak256(abi.encode(true)));
        permit(SOFTWARE, false);
        notLive(WHO);
        enclaves.check(committee, one(address(0x0456)), 3, 1);
        vm.expectRevert(abi.encodeWithSelector(IEnclaves.Older.selector, r.round, round));
        enclaves.permit(r, path, SOFTWARE, true);
        (r, path) = swornEnclave(WHO, enclave(3));
        vm.expectRevert(abi.encodeWithSelector(IEnclaves.NotAllowed.selector, SOFTWARE));
        enclaves.register(r, path, WHO, enclave(3));
        permit(SOFTWARE, true);
        enclaves.check(committee, one(WHO), 3, 1);
    }

    function test_leastAssuranceAndVendors() public {
        permit(SOFTWARE, true);
        (address sim, address snp, address tdx) = (address(1), address(2), address(3));
        register(sim, enclave(1));
        register(snp, enclave(2));
        register(tdx, enclave(3));
        vm.expectRevert(abi.encodeWithSelector(IEnclaves.TooWeak.selector, sim, 1, 2));
        enclaves.check(committee, one(sim), 2, 1);
        address[] memory two = new address[](2);
        (two[0], two[1]) = (snp, tdx);
        enclaves.check(committee, two, 3, 2);
        (two[0], two[1]) = (snp, snp);
        vm.expectRevert(abi.encodeWithSelector(IEnclaves.TooFewVendors.selector, 1, 2));
        enclaves.check(committee, two, 3, 2);
        vm.expectRevert(abi.encodeWithSelector(IEnclaves.TooFewVendors.selector, 0, 0));
        enclaves.check(committee, new address[](0), 0, 0);
        (two[0], two[1]) = (snp, sim);
        vm.expectRevert(abi.encodeWithSelector(IEnclaves.TooWeak.selector, sim, 1, 3));
        enclaves.check(committee, two, 3, 2);
    }

    function test_SIMOnlyForDevelopment() public {
        enclaves = new Enclaves(committees, false);
        permit(SOFTWARE, true);
        (SignedReport memory r, bytes32[] memory path) = swornEnclave(WHO, enclave(1));
        vm.expectRevert(IEnclaves.Simulated.selector);
        enclaves.register(r, path, WHO, enclave(1));
        register(WHO, enclave(2));
        // Not even a deployer who wants it has it anywhere else.
        VmChain(address(vm)).chainId(1);
        vm.expectRevert(abi.encodeWithSelector(IEnclaves.NotADevelopmentChain.selector, 1));
        new Enclaves(committees, true);
        VmChain(address(vm)).chainId(1337);
        yes(new Enclaves(committees, true).DEVELOPMENT(), "development");
    }

    /// @dev What an attacker changes, or brings elsewhere.
    function test_attacks() public {
        permit(SOFTWARE, true);
        Enclave memory e = enclave(3);
        (SignedReport memory r, bytes32[] memory path) = swornEnclave(WHO, e);
        Enclave memory f = enclave(3);
        f.hpke = "mine";
        vm.expectPartialRevert(IEnclaves.NotInReport.selector);
        enclaves.register(r, path, WHO, f);
        f = enclave(3);
        f.assurance = 200;
        vm.expectPartialRevert(IEnclaves.NotInReport.selector);
        enclaves.register(r, path, WHO, f);
        vm.expectPartialRevert(IEnclaves.NotInReport.selector);
        enclaves.register(r, path, address(0x0666), e);
        vm.expectPartialRevert(IEnclaves.NotInReport.selector);
        enclaves.revoke(r, path, WHO);
        // At another contract, and on another chain.
        Enclaves other = new Enclaves(committees, true);
        vm.expectPartialRevert(IEnclaves.NotInReport.selector);
        other.register(r, path, WHO, e);
        uint256 chain = block.chainid;
        VmChain(address(vm)).chainId(1337);
        vm.expectPartialRevert(IEnclaves.NotInReport.selector);
        enclaves.register(r, path, WHO, e);
        VmChain(address(vm)).chainId(chain);
        // With another signature, of another epoch, after the key's time.
        r.round += 1;
        vm.expectRevert(abi.encodeWithSelector(IEnclaves.BadSignature.selector, Flaw.Mismatch));
        enclaves.register(r, path, WHO, e);
        r.round -= 1;
        r.epoch = 2;
        vm.expectRevert(abi.encodeWithSelector(IEnclaves.Expired.selector, 0));
        enclaves.register(r, path, WHO, e);
        r.epoch = 1;
        vm.warp(EXPIRY);
        vm.expectRevert(abi.encodeWithSelector(IEnclaves.Expired.selector, EXPIRY));
        enclaves.register(r, path, WHO, e);
        notLive(WHO);
    }

    /// @dev Whatever order statements are brought in, that of the latest round brought counts.
    function testFuzz_latestCounts(uint8[6] memory order, uint8 revokes) public {
        permit(SOFTWARE, true);
        SignedReport[] memory reports = new SignedReport[](6);
        bytes32[] memory path;
        Enclave memory e = enclave(3);
        for (uint256 i; i < 6; ++i) {
            bytes32 payload = revokes >> i & 1 == 1 ? keccak256("") : keccak256(abi.encode(e));
            (reports[i], path) = sworn(subject("jurat.enclave.v1", word(WHO)), payload);
        }
        uint256 latest;
        bool live;
        for (uint256 i; i < 6; ++i) {
            uint256 k = order[i] % 6;
            bool isRevocation = revokes >> k & 1 == 1;
            bytes memory call = isRevocation
                ? abi.encodeCall(IEnclaves.revoke, (reports[k], path, WHO))
                : abi.encodeCall(IEnclaves.register, (reports[k], path, WHO, e));
            (bool ok,) = address(enclaves).call(call);
            yes(ok == (reports[k].round > latest), "taken if it is later");
            if (ok) (latest, live) = (reports[k].round, !isRevocation);
            yes(enclaves.isLive(committee, WHO) == live, "live");
        }
    }
}

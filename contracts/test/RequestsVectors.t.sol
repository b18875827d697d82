// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.28;

import {Requests} from "../src/Requests.sol";
import {Request} from "../src/interfaces/IRequests.sol";
import {IFeeds} from "../src/interfaces/IFeeds.sol";
import {Reports} from "../src/libraries/Reports.sol";
import {Committees} from "../src/Committees.sol";
import {Feeds} from "../src/Feeds.sol";
import {Test} from "./kit/Test.sol";

interface VmChain {
    function chainId(uint256 id) external;
}

/// @dev The vectors that core/request writes: ids, and the leaves of answers.
contract RequestsVectorsTest is Test {
    string private json;

    function test_vectors() public {
        json = vm.readFile("../testdata/vectors/request.json");
        // The id has the contract's own address in it, so the contract goes where the vectors say it is.
        address here = vm.parseJsonAddress(json, ".contract");
        Feeds feeds = new Feeds(new Committees(), 300, 5, 30);
        vm.etch(here, address(new Requests(IFeeds(address(feeds)), address(0), 12, 10, 300)).code);
        VmChain(address(vm)).chainId(vm.parseJsonUint(json, ".chain"));

        uint256 i;
        for (; vm.keyExistsJson(json, string.concat(".requests[", vm.toString(i), "]")); ++i) {
            string memory key = string.concat(".requests[", vm.toString(i), "]");
            bytes32 id = Requests(here).idOf(asked(key));
            eq(id, vm.parseJsonBytes32(json, string.concat(key, ".id")), key);
            bytes memory body = vm.parseJsonBytes(json, string.concat(key, ".body"));
            eq(
                Reports.leaf(Reports.RESPONSE, id, keccak256(body)),
                vm.parseJsonBytes32(json, string.concat(key, ".leaf")),
                "leaf"
            );
        }
        eq(i, 8, "requests read");
    }

    function asked(string memory key) private view returns (Request memory r) {
        r.committee = vm.parseJsonBytes32(json, string.concat(key, ".committee"));
        r.job = vm.parseJsonBytes32(json, string.concat(key, ".job"));
        r.consumer = vm.parseJsonAddress(json, string.concat(key, ".consumer"));
        r.number = uint64(number(key, ".number"));
        r.deadline = uint64(number(key, ".deadline"));
        r.callbackGas = uint32(number(key, ".callback_gas"));
        r.confirmations = uint8(number(key, ".confirmations"));
        r.callback = bytes4(vm.parseJsonBytes(json, string.concat(key, ".callback")));
        r.payment = uint128(number(key, ".payment"));
        r.params = vm.parseJsonBytes(json, string.concat(key, ".params"));
    }

    function number(string memory key, string memory field) private view returns (uint256) {
        return vm.parseJsonUint(json, string.concat(key, field));
    }
}

// API3: one beacon, seven beacons and the set over them (in one multicall, as Airseeker sends it), and a dAPI
// read through the reader proxy that API3's market gives to consumers.
import { encodeBytes32String, id } from "ethers";
import { SENDER } from "../script/lib/chain.mjs";
import { compile } from "./compile.mjs";
import { coldRead, contract, deploy, steady } from "./measure.mjs";
import { beaconId, beaconSetId, oracles, signedData } from "./encode.mjs";

const SRC = "@api3/contracts";

/** As api3dao/contracts' hardhat.config.ts; hardhat compiles 0.8.20 and later for paris by default. */
const build = () => ({
  ...compile({ solc: "0.8.17", runs: 1000 },
    ["access/AccessControlRegistry", "api3-server-v1/Api3ServerV1", "api3-server-v1/Api3ServerV1OevExtension"]
      .map((c) => `${SRC}/${c}.sol`)),
  ...compile({ solc: "0.8.27", runs: 1000, evmVersion: "paris" },
    ["Api3ReaderProxyV1Factory", "Api3ReaderProxyV1"].map((c) => `${SRC}/api3-server-v1/proxies/${c}.sol`)),
});

export async function measure(chain) {
  const contracts = build();
  const registry = await deploy(chain, contracts.AccessControlRegistry);
  const server = await deploy(chain, contracts.Api3ServerV1, registry.at, "Api3ServerV1 admin", SENDER);
  const providers = oracles("api3", 7).map((airnode, i) => ({ airnode, template: id(`template ${i}`) }));
  const ids = providers.map(({ airnode, template }) => beaconId(airnode, template));
  const set = beaconSetId(ids);
  const value = (i, t) => BigInt(100 + i) * 10n ** 18n + BigInt(t) * 123_456_789_123_456_789n;
  const beacon = (i, t) => server.encode("updateBeaconWithSignedData",
    ...signedData(providers[i].airnode, providers[i].template, chain.time, value(i, t)));

  const one = await steady(chain, server.at, (t) => beacon(0, t));
  const seven = await steady(chain, server.at, (t) => server.encode("multicall", [
    ...ids.map((_, i) => beacon(i, t)), server.encode("updateBeaconSetWithBeacons", ids),
  ]));
  const [median] = await server.call("dataFeeds", set);
  if (median !== value(3, 3)) throw new Error("Api3ServerV1 did not store the beacon set");

  const extension = await deploy(chain, contracts.Api3ServerV1OevExtension, registry.at, "OEV extension admin", SENDER,
    server.at);
  const factory = await deploy(chain, contracts.Api3ReaderProxyV1Factory, SENDER, extension.at);
  const order = [encodeBytes32String("ETH/USD"), 1, "0x"];
  await server.send("setDapiName", order[0], set);
  await factory.send("deployApi3ReaderProxyV1", ...order);
  const [at] = await factory.call("computeApi3ReaderProxyV1Address", ...order);
  const proxy = contract(chain, contracts.Api3ReaderProxyV1, at);

  return {
    "api3 1": one,
    "api3 7": seven,
    "read api3": await coldRead(chain, at, proxy.encode("latestRoundData")),
  };
}

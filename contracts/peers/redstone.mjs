// RedStone's pull model: the consumer inherits its base contract, so the consumer that stores is ours
// (RedstoneStore.sol); extraction, signature checks and median are RedStone's own.
import { concat } from "ethers";
import { compile } from "./compile.mjs";
import { deploy, steady } from "./measure.mjs";
import { addresses, oracles, redstonePayload } from "./encode.mjs";

const FEEDS = ["BTC", "ETH", "USDT", "USDC", "BNB", "SOL", "AVAX", "LINK", "UNI", "AAVE"]; // as RedstoneStore.sol
const AUTHORISED = 5, QUORUM = 3; // as RedStone's primary production service

export async function measure(chain) {
  // The settings of evm-connector's hardhat.config.ts, at the version that the pragma asks for.
  const { RedstoneStore } = compile({ solc: "0.8.17", runs: 10_000 }, ["RedstoneStore.sol"]);
  const nodes = oracles("redstone", AUTHORISED);
  const store = await deploy(chain, RedstoneStore, addresses(nodes));
  const value = (i, t) => BigInt(10_000_000_000 + i * 1_000_003 + t * 12_345);

  const update = async (name, feeds, packed) => {
    const row = await steady(chain, store.at, (t) => concat([store.encode(name), redstonePayload({
      nodes: nodes.slice(0, QUORUM), milliseconds: chain.time * 1000, packed,
      points: feeds.map((feed, i) => ({ feed, value: value(i, t) })),
    })]));
    const [stored] = await store.call("values", feeds.length - 1);
    if (stored !== value(feeds.length - 1, 3)) throw new Error("RedstoneStore did not store the last value");
    return row;
  };
  return {
    "redstone 1": await update("storeOne", FEEDS.slice(0, 1), false),
    "redstone 10": await update("storeTen", FEEDS, false),
    "redstone 10 packed": await update("storeTen", FEEDS, true),
  };
}

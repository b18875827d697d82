// Chainlink: CRE's forwarder into the data feeds cache, the cache read through the proxy that consumers hold,
// and Data Streams verification without a fee and with one in LINK.
import { AbiCoder, ZeroAddress } from "ethers";
import { SENDER } from "../script/lib/chain.mjs";
import { compile } from "./compile.mjs";
import { coldRead, deploy, steady } from "./measure.mjs";
import { DON, DON_CONFIG, KEYSTONE, LLO, WORKFLOW_NAME, WORKFLOW_OWNER, addresses, configDigest, creReport, dataId,
         oracles, streamPayload } from "./encode.mjs";

const SRC = "@chainlink/contracts/src/v0.8";
const LAST = "@chainlink/contracts-0.8.0/src/v0.6"; // the last stable release that has the 0.6 proxy

/** As the profiles in @chainlink/contracts' foundry.toml. */
const build = () => ({
  ...compile({ solc: "0.8.24", runs: 1_000_000, evmVersion: "paris" }, [`${SRC}/keystone/KeystoneForwarder.sol`]),
  ...compile({ solc: "0.8.26", runs: 10_000, evmVersion: "paris" }, [`${SRC}/data-feeds/DataFeedsCache.sol`]),
  ...compile({ solc: "0.6.6", runs: 1_000_000 }, [`${LAST}/EACAggregatorProxy.sol`]),
  ...compile({ solc: "0.8.19", runs: 1_000_000 }, [
    ...["VerifierProxy", "Verifier", "FeeManager", "RewardManager"].map((c) => `${SRC}/llo-feeds/v0.5.0/${c}.sol`),
    `${SRC}/shared/token/ERC677/LinkToken.sol`, `${SRC}/vendor/canonical-weth/WETH9.sol`,
  ]),
});

const price = (i, t) => BigInt(100 + i) * 10n ** 18n + BigInt(t) * 123_456_789_123_456_789n;

async function cre(chain, contracts, n, f, feeds) {
  const forwarder = await deploy(chain, contracts.KeystoneForwarder);
  const cache = await deploy(chain, contracts.DataFeedsCache);
  const don = oracles("cre", n);
  await forwarder.send("setConfig", DON, DON_CONFIG, f, addresses(don));
  const ids = Array.from({ length: feeds }, (_, i) => dataId(i));
  await cache.send("setFeedAdmin", SENDER, true);
  await cache.send("setDecimalFeedConfigs", ids, ids.map((_, i) => `FEED${i} / USD`),
    [{ allowedSender: forwarder.at, allowedWorkflowOwner: WORKFLOW_OWNER, allowedWorkflowName: WORKFLOW_NAME }]);

  const digest = configDigest(KEYSTONE, forwarder.at, addresses(don), f);
  const row = await steady(chain, forwarder.at, (t) => forwarder.encode("report", ...creReport({
    receiver: cache.at, digest, quorum: don.slice(0, f + 1), epoch: t, time: chain.time,
    prices: ids.map((_, i) => price(i, t)),
  })));
  // The forwarder swallows a receiver's failure and the cache skips what it may not write, so look.
  const [answer] = await cache.call("getLatestAnswer", ids[feeds - 1]);
  if (answer !== price(feeds - 1, 3)) throw new Error("DataFeedsCache did not store the report");

  const proxy = await deploy(chain, contracts.EACAggregatorProxy, cache.at, ZeroAddress);
  await cache.send("updateDataIdMappingsForProxies", [proxy.at], [ids[0]]);
  return { row, read: await coldRead(chain, proxy.at, proxy.encode("latestRoundData")) };
}

async function streams(chain, contracts, n, f, withFee) {
  const proxy = await deploy(chain, contracts.VerifierProxy, ZeroAddress);
  const verifier = await deploy(chain, contracts.Verifier, proxy.at);
  await proxy.send("initializeVerifier", verifier.at);
  const don = oracles("streams", n);
  const digest = configDigest(LLO, verifier.at, addresses(don), f);
  const fee = 35n * 10n ** 14n; // LINK, well under a dollar
  let recipients = [];
  let parameter = "0x";
  if (withFee) {
    const link = await deploy(chain, contracts.LinkToken);
    const weth = await deploy(chain, contracts.WETH9);
    const rewards = await deploy(chain, contracts.RewardManager, link.at);
    const fees = await deploy(chain, contracts.FeeManager, link.at, weth.at, proxy.at, rewards.at);
    await rewards.send("setFeeManager", fees.at);
    await proxy.send("setFeeManager", fees.at);
    await link.send("grantMintRole", SENDER);
    await link.send("mint", SENDER, 10n ** 21n);
    await link.send("approve", rewards.at, 10n ** 21n);
    recipients = [{ addr: SENDER, weight: 10n ** 18n }];
    parameter = AbiCoder.defaultAbiCoder().encode(["address"], [link.at]);
  }
  await verifier.send("setConfig", digest, addresses(don), f, recipients);
  return steady(chain, proxy.at, (t) => proxy.encode("verify", streamPayload({
    digest, quorum: don.slice(0, f + 1), epoch: t, time: chain.time, price: price(0, t), fee,
  }), parameter));
}

export async function measure(chain) {
  const contracts = build();
  const small = await cre(chain, contracts, 4, 1, 1);
  const large = await cre(chain, contracts, 31, 10, 1);
  const ten = await cre(chain, contracts, 31, 10, 10);
  return {
    "cre 1 4/1": small.row,
    "cre 1 31/10": large.row,
    "cre 10 31/10": ten.row,
    "read cre": large.read,
    "streams 31/10": await streams(chain, contracts, 31, 10, false),
    "streams fee 31/10": await streams(chain, contracts, 31, 10, true),
  };
}

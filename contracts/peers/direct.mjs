// Chainlink's direct request, and ours through its ABI: the same consumer and the same LINK, of npm, ask Chainlink's
// Operator and our OperatorFront, and are called back with one word.
import { concat, id, keccak256 } from "ethers";
import { SENDER, ours } from "../script/lib/chain.mjs";
import { Tree, founding, groupKey, leaf, reportDigest, sign, word } from "../script/lib/jurat.mjs";
import { compile } from "./compile.mjs";
import { deploy } from "./measure.mjs";

const SRC = "@chainlink/contracts/src/v0.8";
const SPEC = id("spec"), PAYMENT = 10n ** 17n;

/** As the profiles in @chainlink/contracts' foundry.toml. */
const build = () => compile({ solc: "0.8.19", runs: 1_000_000 }, [
  `${SRC}/operatorforwarder/Operator.sol`, `${SRC}/operatorforwarder/test/testhelpers/BasicConsumer.sol`,
  `${SRC}/shared/token/ERC677/LinkToken.sol`,
]);

const row = ({ gasUsed }) => ({ gas: Number(gasUsed) });
const event = (artifact, name, { logs }) =>
  logs.map((log) => artifact.interface.parseLog(log)).find((log) => log?.name === name).args;

/** Asks thrice through a consumer of `oracle`, and has each answered by `answer(receipt, price)`; the last pair. */
async function rounds(chain, contracts, link, oracle, answer) {
  const consumer = await deploy(chain, contracts.BasicConsumer, link.at, oracle, SPEC);
  await link.send("mint", consumer.at, 10n * PAYMENT);
  let ask, fulfil;
  for (let t = 1; t <= 3; t++) {
    const receipt = await consumer.send("requestEthereumPrice", "USD", PAYMENT);
    const price = word(3_000n * 10n ** 18n + BigInt(t));
    [ask, fulfil] = [row(receipt), row(await answer(receipt, price))];
    if ((await consumer.call("getCurrentPrice"))[0] !== price) throw new Error("the consumer was not called back");
  }
  return { ask, fulfil };
}

async function operator(chain, contracts, link) {
  const at = await deploy(chain, contracts.Operator, link.at, SENDER);
  await at.send("setAuthorizedSenders", [SENDER]);
  return rounds(chain, contracts, link, at.at, (receipt, price) => {
    const q = event(contracts.Operator, "OracleRequest", receipt);
    return at.send("fulfillOracleRequest", q.requestId, q.payment, q.callbackAddr, q.callbackFunctionId, q.cancelExpiration, price);
  });
}

async function front(chain, contracts, link) {
  const committees = await deploy(chain, ours("Committees"));
  const feeds = await deploy(chain, ours("Feeds"), committees.at, 300, 5, 60);
  const key = groupKey("gas"), expiry = chain.time + 90 * 86_400;
  const { keygen, signatures, committee } = founding(4, key.px, expiry);
  await committees.send("register", keygen, signatures);
  await feeds.send("sync", committee);
  const requests = await deploy(chain, ours("Requests"), feeds.at, link.at, 12, 10, 300);
  const at = await deploy(chain, ours("OperatorFront"), requests.at, committee, 120, 1);
  let round = 65_536;
  return rounds(chain, contracts, link, at.at, (receipt, price) => {
    const q = event(ours("Requests"), "Requested", receipt);
    const asked = [q.committee, q.job, q.consumer, q.number, q.deadline, q.callbackGas, q.confirmations, q.callback,
                   q.payment, q.params];
    const body = concat(["0x01", price]);
    const tree = new Tree([leaf(0, word(0), id("evidence")), leaf(2, q.id, keccak256(body))]);
    const report = { committee, epoch: 1, round: ++round, time: chain.time * 1000 };
    const { r, s } = sign(key, reportDigest(report, tree.root));
    return requests.send("fulfil", [expiry, 1, report.round, report.time, r, s], tree.proof(1), asked, body);
  });
}

export async function measure(chain) {
  const contracts = build();
  const link = await deploy(chain, contracts.LinkToken);
  await link.send("grantMintRole", SENDER);
  const theirs = await operator(chain, contracts, link);
  const mine = await front(chain, contracts, link);
  return { "direct ask": theirs.ask, "direct answer": theirs.fulfil, "front ask": mine.ask, "front answer": mine.fulfil };
}

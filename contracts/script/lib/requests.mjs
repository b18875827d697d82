// What a request and its answer cost: asked by an account and by a contract, answered at one place of a report.
import { concat, id, keccak256 } from "ethers";
import { SENDER, ours } from "./chain.mjs";
import { Tree, feedId, feedWord, leaf, reportDigest, sign, word } from "./jurat.mjs";

const JOB = id("job"), PARAMS = word(0x1234_5678_9abc_def0n), PAYMENT = 10n ** 16n;

/** Adds the rows of requests to `rows`. `report` makes a report's header, a response is one leaf beside `others`. */
export async function measureRequests({ chain, feeds, committee, key, expiry, report }, rows) {
  const Requests = ours("Requests"), Enquirer = ours("Enquirer");
  const requests = await chain.deploy(Requests, feeds, word(0).slice(0, 42), 12, 10, 300);
  const enquirer = await chain.deploy(Enquirer, requests, committee, JOB);
  const encode = (name, args) => Requests.interface.encodeFunctionData(name, args);

  let number = 1000;
  const row = (name, { gasUsed }, data) => (rows[name] = { gas: Number(gasUsed), bytes: (data.length - 2) / 2 });
  const requested = ({ logs }) => Requests.interface.parseLog(logs.find((log) => log.address === requests.toLowerCase())).args;

  const owed = async () => BigInt(await chain.call(requests, encode("owed", [SENDER])));

  const askDirectly = async () => {
    const ask = [committee, JOB, ++number, chain.time + 3600, 100_000, 3, "0x11223344", PARAMS];
    const data = encode("request", [ask]);
    return row("request, by an account", await chain.send(requests, data, PAYMENT), data);
  };
  const askByContract = async () => {
    const data = Enquirer.interface.encodeFunctionData("ask", [++number, chain.time + 3600, PARAMS]);
    const receipt = await chain.send(enquirer, data, PAYMENT);
    row("request, by a contract", receipt, data);
    return requested(receipt);
  };
  const fulfil = async (name, others) => {
    const q = await askByContract();
    const asked = [q.committee, q.job, q.consumer, q.number, q.deadline, q.callbackGas, q.confirmations, q.callback,
                   q.payment, q.params];
    const body = concat(["0x01", word(BigInt(number) * 10n ** 18n)]);
    const tree = new Tree([leaf(0, word(0), id("evidence")), ...others, leaf(2, q.id, keccak256(body))]);
    const r = report();
    const signature = sign(key, reportDigest(r, tree.root));
    const sworn = [expiry, r.epoch, r.round, r.time, signature.r, signature.s];
    const data = encode("fulfil", [sworn, tree.proof(others.length + 1), asked, body]);
    const before = await owed();
    const receipt = await chain.send(requests, data);
    row(name, receipt, data);
    const { baseFeePerGas } = await chain.rpc("eth_getBlockByNumber", receipt.blockNumber, false);
    const reimbursed = Number((await owed() - before) / BigInt(baseFeePerGas));
    const gas = Number(receipt.gasUsed);
    // The first delivery of all writes slots that were zero.
    if (reimbursed > gas || (before && reimbursed < 0.9 * gas))
      throw new Error(`${name}: the deliverer was reimbursed ${reimbursed} gas of ${gas}`);
  };
  const beside = (n) => Array.from({ length: n }, (_, i) => leaf(1, feedId({
    name: `R${i} / USD`, base: `R${i}`, quote: "USD", decimals: 8, job: JOB, heartbeat: 3600, deviation: 5000,
  }), feedWord(BigInt(i + 1) * 1_000_003n)));

  for (let t = 0; t < 3; t++) {
    await askDirectly();
    await fulfil("fulfil, 32 bytes, alone", []);
    await fulfil("fulfil, 32 bytes, beside 50 feeds", beside(50));
    await fulfil("fulfil, 32 bytes, beside 2,048 feeds", beside(2048));
  }
}

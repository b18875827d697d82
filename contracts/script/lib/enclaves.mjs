// What a registered enclave costs: its registration, and a consumer's check of it in an answer's callback.
import { AbiCoder, concat, id, keccak256 } from "ethers";
import { ours } from "./chain.mjs";
import { Tree, leaf, reportDigest, sign, word } from "./jurat.mjs";

const JOB = id("job"), PARAMS = word(0x1234_5678_9abc_def0n), PAYMENT = 10n ** 16n, SOFTWARE = id("software");
const abi = (types, values) => AbiCoder.defaultAbiCoder().encode(types, values);
const ENCLAVE = "tuple(uint8,bytes32,bytes32,bytes32,uint64,uint64,uint8)";

/** Adds the rows of enclaves to `rows`. */
export async function measureEnclaves({ chain, committees, feeds, committee, key, expiry, report }, rows) {
  const Enclaves = ours("Enclaves"), Requests = ours("Requests"), Confider = ours("Confider");
  const enclaves = await chain.deploy(Enclaves, committees, true);
  const requests = await chain.deploy(Requests, feeds, word(0).slice(0, 42), 12, 10, 300);
  const confider = await chain.deploy(Confider, requests, enclaves, committee, JOB);
  const chainId = BigInt(await chain.rpc("eth_chainId"));
  const row = (name, { gasUsed }, data) => (rows[name] = { gas: Number(gasUsed), bytes: (data.length - 2) / 2 });
  const subject = (domain, what) =>
    keccak256(abi(["bytes32", "uint256", "address", "bytes32"], [id(domain), chainId, enclaves, what]));

  /** A report that swears one leaf beside 50 others, as {Enclaves} takes it, and the leaf's path. */
  const sworn = (about, payload) => {
    const others = Array.from({ length: 50 }, (_, i) => leaf(1, word(i), word(i)));
    const tree = new Tree([leaf(0, word(0), id("evidence")), ...others, leaf(10, about, payload)]);
    const r = report(), s = sign(key, reportDigest(r, tree.root));
    return [[committee, r.epoch, r.round, r.time, tree.root, s.r, s.s], tree.proof(others.length + 1)];
  };
  const encode = (name, args) => Enclaves.interface.encodeFunctionData(name, args);

  await chain.send(enclaves, encode("permit", [
    ...sworn(subject("jurat.measurement.v1", SOFTWARE), keccak256(abi(["bool"], [true]))), SOFTWARE, true]));
  const register = async (signer, vendor) => {
    const enclave = [vendor, SOFTWARE, id("evidence"), id("hpke"), chain.time, chain.time + 86_400, 3];
    const data = encode("register", [
      ...sworn(subject("jurat.enclave.v1", word(BigInt(signer))), keccak256(abi([ENCLAVE], [enclave]))), signer, enclave]);
    return [await chain.send(enclaves, data), data];
  };
  const signers = [2, 3].map((vendor) => "0x" + id(`enclave ${vendor}`).slice(-40));
  row("register an enclave", ...(await register(signers[0], 2)));
  await register(signers[1], 3);
  row("renew an enclave", ...(await register(signers[0], 2)));

  let number = 1;
  const fulfil = async (name, who) => {
    const ask = Confider.interface.encodeFunctionData("ask", [++number, chain.time + 3600, PARAMS]);
    const { logs } = await chain.send(confider, ask, PAYMENT);
    const q = Requests.interface.parseLog(logs.find((log) => log.address === requests.toLowerCase())).args;
    const asked = [q.committee, q.job, q.consumer, q.number, q.deadline, q.callbackGas, q.confirmations, q.callback, q.payment, q.params];
    const body = concat(["0x01", abi(["uint256", "address[]"], [BigInt(number) * 10n ** 18n, who])]);
    const tree = new Tree([leaf(0, word(0), id("evidence")), leaf(2, q.id, keccak256(body))]);
    const r = report(), s = sign(key, reportDigest(r, tree.root));
    const data = Requests.interface.encodeFunctionData("fulfil",
      [[expiry, r.epoch, r.round, r.time, s.r, s.s], tree.proof(1), asked, body]);
    const receipt = await chain.send(requests, data);
    const { args } = receipt.logs.map((log) => Requests.interface.parseLog(log)).find((e) => e?.name === "Answered");
    if (!args.called) throw new Error(`${name}: the consumer refused the answer`);
    row(name, receipt, data);
  };
  for (let t = 0; t < 3; t++) {
    await fulfil("fulfil, 32 bytes, alone, by an enclave", [signers[0]]);
    await fulfil("fulfil, 32 bytes, alone, by enclaves of two vendors", signers);
  }
}

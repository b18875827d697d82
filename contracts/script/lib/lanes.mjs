// What a message costs: sent by an account, delivered alone and ten at once, with and without a guard. The chain of the
// measurement is the destination of the lane, and the source of another.
import { AbiCoder, ZeroHash, concat, id, keccak256 } from "ethers";
import { SENDER, ours } from "./chain.mjs";
import { Tree, feedId, feedWord, founding, groupKey, leaf, reportDigest, sign, word } from "./jurat.mjs";

const SOURCE = 1001n, FAR = "0x5151515151515151515151515151515151515151";
const abi = AbiCoder.defaultAbiCoder();

export const idOf = (m) => keccak256(abi.encode(
  ["bytes32", "uint64", "address", "uint64", "address", "bytes32", "uint64", "bytes32", "address", "address", "uint32",
   "uint64", "uint64", "bytes32", "bytes32"],
  [id("jurat.message.v1"), m.sourceChain, m.outbox, m.destinationChain, m.inbox, m.committee, m.sequence, m.previous,
   m.sender, m.receiver, m.gasLimit, m.sent, m.deadline, keccak256(m.data), keccak256(abi.encode(["tuple(address,uint256)[]"], [m.tokens]))]));

/** What a committee swears now: evidence, other leaves, and these. */
export const oathOf = ({ expiry, report }, by, signer, others, leaves) => {
  const tree = new Tree([leaf(0, word(0), id("evidence")), ...others, ...leaves]);
  const { proof, flags } = tree.multiproof(leaves.map((_, i) => others.length + 1 + i));
  const packed = flags.reduce((bits, flag, i) => (flag ? bits | (1n << BigInt(255 - i)) : bits), 0n);
  const r = { ...report(), committee: by };
  const signature = sign(signer, reportDigest(r, tree.root));
  return [[expiry, r.epoch, r.round, r.time, signature.r, signature.s], proof, word(packed)];
};

/** Adds the rows of lanes to `rows`; `n` is the size of both committees. */
export async function measureLanes({ chain, n, committees, feeds, committee, key, expiry, report }, rows) {
  const Committees = ours("Committees"), Feeds = ours("Feeds"), Outbox = ours("Outbox"), Inbox = ours("Inbox");
  const call = (at, { interface: abi_ }, name, args, value) => chain.send(at, abi_.encodeFunctionData(name, args), value);
  const row = (name, { gasUsed }, data) => (rows[name] = { gas: Number(gasUsed), bytes: (data.length - 2) / 2 });
  const here = BigInt(await chain.rpc("eth_chainId"));

  const sworn = { expiry, report };
  const guardKey = groupKey("guard");
  const guard = founding(n, guardKey.px, expiry, "guard/");
  await call(committees, Committees, "register", [guard.keygen, guard.signatures]);
  await call(feeds, Feeds, "sync", [guard.committee]);

  const outbox = await chain.deploy(Outbox, feeds, SENDER, 0);
  const fee = [10n ** 12n, 10n ** 9n, 10n ** 7n, 100_000, 60];
  await call(outbox, Outbox, "open", [SOURCE, FAR, committee, ZeroHash, fee]);
  const letter = (ordered) =>
    [SOURCE, "0x7171717171717171717171717171717171717171", 100_000, chain.time + 3600, ordered, word(id("data")), []];
  for (const [name, ordered] of [["send, 32 bytes", false], ["send, 32 bytes, in order", true]]) {
    for (let t = 0; t < 3; t++) {
      const data = Outbox.interface.encodeFunctionData("send", [letter(ordered)]);
      const exact = BigInt(await chain.call(outbox, Outbox.interface.encodeFunctionData("quote", [letter(ordered)])));
      row(name, await chain.send(outbox, data, exact), data);
    }
  }

  const lane = async (guarded) => {
    const inbox = await chain.deploy(Inbox, feeds, SENDER, 0);
    await call(inbox, Inbox, "open", [SOURCE, FAR, committee, guarded ? guard.committee : ZeroHash, 0]);
    if (guarded) await call(inbox, Inbox, "checkDisjoint", [committee, 1, guard.committee, 1]);
    const receiver = await chain.deploy(ours("Slotted"), inbox, SOURCE, SENDER);
    let sequence = 1000n;
    return { inbox, guarded, message: () => ({
      sourceChain: SOURCE, outbox: FAR, destinationChain: here, inbox, committee, sequence: ++sequence,
      previous: ZeroHash, sender: SENDER, receiver, gasLimit: 100_000, sent: chain.time, deadline: chain.time + 3600,
      data: id(`message ${sequence}`), tokens: [],
    }) };
  };
  const beside = Array.from({ length: 2048 }, (_, i) => leaf(1, feedId({
    name: `L${i} / USD`, base: `L${i}`, quote: "USD", decimals: 8, job: id("job"), heartbeat: 3600, deviation: 5000,
  }), feedWord(BigInt(i + 1) * 1_000_003n)));

  const deliver = async (name, to, count, others) => {
    for (let t = 0; t < 3; t++) {
      const messages = Array.from({ length: count }, to.message);
      const leaves = messages.map((m) => leaf(3, idOf(m), keccak256("0x01")));
      const oaths = [oathOf(sworn, committee, key, others, leaves)];
      if (to.guarded) oaths.push(oathOf(sworn, guard.committee, guardKey, [], leaves));
      const data = Inbox.interface.encodeFunctionData("deliver", [oaths, messages]);
      const receipt = await chain.send(to.inbox, data);
      row(name, receipt, data);
      if (receipt.logs.length !== count || receipt.logs.some(({ topics }) =>
        topics[0] !== Inbox.interface.getEvent("Delivered").topicHash)) throw new Error(`${name}: not all were delivered`);
    }
  };
  const bare = await lane(false), guarded = await lane(true);
  await deliver("deliver a message, alone", bare, 1, []);
  await deliver("deliver a message, beside 50 feeds", bare, 1, beside.slice(0, 50));
  await deliver("deliver a message, beside 2,048 feeds", bare, 1, beside);
  await deliver("deliver a message, with a guard", guarded, 1, []);
  await deliver("deliver a message, with a guard, beside 2,048 feeds", guarded, 1, beside);
  await deliver("deliver ten messages, beside 2,048 feeds", bare, 10, beside);
  await deliver("deliver ten messages, with a guard", guarded, 10, beside);
}

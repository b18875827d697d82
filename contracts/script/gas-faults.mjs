// Measures proofs of fault as gas.mjs measures deliveries: whole transactions against deployed contracts.
//
//   node script/gas-faults.mjs            prints the table
//   node script/gas-faults.mjs --write    and writes gas-faults.json
//   node script/gas-faults.mjs --check    fails where gas-faults.json says otherwise
//
// As there, what is measured is not the first of its kind: prover, consumer and sink have credit from a verdict an
// hour before. All that a verdict writes of its own is new. Rows have one feed and one period's fees as the joint
// share unless they say otherwise.
import { readFileSync, writeFileSync } from "node:fs";
import { concat, getCreateAddress, id, keccak256, TypedDataEncoder, Wallet } from "ethers";
import { Chain, SENDER, ours } from "./lib/chain.mjs";
import { Tree, deliverOne, feedId, feedWord, founding, groupKey, homeKey, leaf, sign, word } from "./lib/jurat.mjs";

const START = 1_800_000_000;
const EXPIRY = START + 90 * 86_400;
const CONSUMER = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8"; // anvil's second account
const CONSUMER_KEY = "0x59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d";
const SNAPSHOT = new URL("../gas-faults.json", import.meta.url);

/** What the issue asks. */
const TARGETS = {
  "equivocation, n = 31": 150_000,
  "two digests, n = 31": 150_000,
  "double leaf, n = 31": 150_000,
  "an outlier sample, n = 4": 150_000,
  "invalid report, n = 31": 400_000,
};

const be = (x, bytes) => "0x" + BigInt(x).toString(16).padStart(2 * bytes, "0");
const DOMAIN = { name: "Jurat", version: "1" };
const type = (list) => list.split(",").map((f) => ({ type: f.split(" ")[0], name: f.split(" ")[1] }));
const OBSERVATION = { Observation: type("bytes32 committee,uint32 epoch,uint64 round,uint16 member,uint64 time,bytes32 values,bytes32 oneOffs,bytes32 context") };
const STATEMENT = { Statement: type("bytes32 committee,uint32 epoch,uint64 round,bytes32 digest,bytes32 context") };
const operator = (i) => new Wallet(id(`operator/${i - 1}`)).signingKey; // member i's
const by = (i, digest) => operator(i).sign(digest).serialized;
const spec = { name: "G / USD", base: "G", quote: "USD", decimals: 8, job: id("job"), heartbeat: 3600, deviation: 5000 };
const price = 10_000_000_000n;

/** An agreement of a committee of n with `feeds` feeds, of which its is the first, live on a new chain. */
async function scene(n, feeds, change = {}) {
  const chain = await Chain.start(START);
  const names = ["Committees", "Feeds", "Bonds", "Acceptances", "Agreements", "Scorecards", "Faults", "Demands", "Crossings"];
  const C = Object.fromEntries(names.map((name) => [name, ours(name)]));
  const Coin = ours("Coin", "Tokens");
  const at = {};
  const key = groupKey("gas");
  const { keygen, signatures, committee } = founding(n, key.px, EXPIRY);
  at.Committees = await chain.deploy(C.Committees);
  at.Feeds = await chain.deploy(C.Feeds, at.Committees, 300, 5, 60);
  at.Coin = await chain.deploy(Coin);
  names.slice(2).forEach((name, i) => (at[name] = getCreateAddress({ from: SENDER, nonce: chain.nonce + i })));
  const zero = "0x" + "00".repeat(20);
  const sink = "0x" + "51".repeat(20);
  await chain.deploy(C.Bonds, at.Coin, sink, 30 * 86_400, at.Agreements);
  await chain.deploy(C.Acceptances, at.Bonds, at.Committees, at.Feeds);
  await chain.deploy(C.Agreements, {
    bonds: at.Bonds, acceptances: at.Acceptances, committees: at.Committees, feeds: at.Feeds,
    scorecards: at.Scorecards, faults: at.Faults, demands: at.Demands, deliveries: zero, crossings: at.Crossings,
  }, 86_400, 3600);
  await chain.deploy(C.Scorecards, at.Committees);
  await chain.deploy(C.Faults, at.Agreements, at.Committees, at.Demands);
  await chain.deploy(C.Demands, at.Agreements, at.Committees, at.Feeds, at.Faults, []);
  await chain.deploy(C.Crossings, at.Agreements, at.Committees, at.Feeds, zero, zero);

  const call = (name, f, ...args) => chain.send(at[name], (C[name] ?? Coin).interface.encodeFunctionData(f, args));
  await call("Committees", "register", keygen, signatures);
  await call("Feeds", "sync", committee);
  await call("Feeds", "create", committee, [spec], 0);
  const bond = 10n ** 21n;
  await call("Coin", "mint", SENDER, bond * 1000n);
  await call("Coin", "approve", at.Bonds, 2n ** 255n);
  await call("Coin", "mint", CONSUMER, bond * 1000n);
  const allow = Coin.interface.encodeFunctionData("approve", [at.Agreements, 2n ** 255n]);
  await chain.rpc("eth_sendTransaction", { from: CONSUMER, to: at.Coin, data: allow });
  await chain.rpc("evm_mine", (chain.time += 10));
  const chainId = Number(await chain.rpc("eth_chainId"));
  for (let i = 1; i <= n; i++) {
    const who = keygen.members[i - 1];
    const consent = TypedDataEncoder.hash({ ...DOMAIN, chainId, verifyingContract: at.Bonds },
      { Bond: type("address operator,address owner") }, { operator: who, owner: SENDER });
    await call("Bonds", "open", who, by(i, consent));
    await call("Bonds", "deposit", who, bond);
  }

  const feed = feedId(spec);
  const others = Array.from({ length: feeds - 1 }, (_, i) => id(`feed ${i}`));
  let round = 3 * 65_536;
  const swear = (time, evidence, sworn, double = []) => {
    const leaves = [leaf(0, word(0), evidence), leaf(1, feed, feedWord(sworn)),
      ...others.map((f) => leaf(1, f, feedWord(price))), ...double];
    const tree = new Tree(leaves);
    const report = { committee, epoch: 1, round: ++round, time };
    return { tree, report };
  };
  const signed = ({ tree, report }) => {
    const head = concat([be(report.epoch, 4), be(report.round, 8), be(report.time, 8)]);
    const { r, s } = sign(key, keccak256(concat([id("jurat.report.v1"), committee, head, tree.root])));
    return { ...report, root: tree.root, r, s };
  };
  const first = swear((chain.time + 8) * 1000, id("evidence"), price);
  await chain.send(at.Feeds, concat([C.Feeds.interface.getFunction("post").selector,
    deliverOne(key, first.report, EXPIRY, first.tree.root, first.tree.proof(1), { a: feed, ring: 0 }, price)]));

  const terms = {
    salt: id("salt"), activateBefore: chain.time + 86_400, consumer: CONSUMER, committee, feed, place: 0,
    ref: homeKey(committee, { a: feed, b: word(0), ring: 0 }), token: at.Coin, escrow: 24n * 10n ** 20n,
    price: 10n ** 19n, period: 3600, start: chain.time, longest: 864_000, heartbeat: 3600, deviation: 5000,
    tolerance: 10_000, samples: 3, spacing: 60, nearness: 2000, deadline: 0, grace: 0, demandGrace: 300,
    demandBlocks: 3, baseFeeCap: 50n * 10n ** 9n, deliveryGas: 0, rate: 0, bond, penalty: bond / 100n, joint: 0,
    evidenceWindow: 432_000, referee: word(0), refereeFeed: word(0), ...change,
  };
  const agreement = await chain.call(at.Agreements, C.Agreements.interface.encodeFunctionData("idOf", [terms]));
  await call("Agreements", "activate", terms, spec, { ring: 0, other: word(0), second: false },
    new Wallet(CONSUMER_KEY).signingKey.sign(agreement).serialized,
    keygen.members.map((_, i) => by(i + 1, agreement)));
  chain.time += 60;

  /** Observations of `m` members at `time`: values, and how the list shows them. */
  const seen = (time, m, valueOf) => Array.from({ length: m }, (_, i) => {
    const words = [feedWord(valueOf(i + 1)), ...others.map(() => feedWord(price))];
    const chunks = [];
    for (let c = 0; 32 * c < words.length; c++)
      chunks.push(keccak256(keccak256(concat([word(c), ...words.slice(32 * c, 32 * c + 32)]))));
    const tree = new Tree(chunks);
    const context = id(`context ${i}`);
    const value = { committee, epoch: 1, round: round + 1, member: i + 1, time, values: tree.root, oneOffs: keccak256("0x"), context };
    const path = tree.proof(0), chunk = words.slice(0, 32);
    return { value, digest: TypedDataEncoder.hash(DOMAIN, OBSERVATION, value),
      entry: concat([be(i + 1, 2), "0x01", be(time, 8), context, be(chunk.length, 1), ...chunk, be(path.length, 1), ...path]) };
  });
  const payload = (all) => keccak256(concat(all.flatMap((o) => [be(o.value.member, 2), o.digest])));
  const list = (all, open = () => true) => concat([be(all.length, 2),
    ...all.map((o) => (open(o) ? o.entry : concat([be(o.value.member, 2), "0x00", o.digest])))]);
  const shown = (made, all, sworn, open) => ({ report: signed(made), observers: list(all, open),
    observersPath: made.tree.proof(0), word: feedWord(sworn), wordPath: made.tree.proof(1) });
  const now = () => (chain.time - 5) * 1000 + 123;
  const faults = async (f, ...args) => {
    const data = C.Faults.interface.encodeFunctionData(f, [terms, ...args]);
    return { gas: Number((await chain.send(at.Faults, data)).gasUsed), bytes: (data.length - 2) / 2 };
  };
  const oath = (member, round_, digest) => {
    const value = { committee, epoch: 1, round: round_, digest, context: id("context") };
    return { digest, context: value.context, signature: by(member, TypedDataEncoder.hash(DOMAIN, STATEMENT, value)) };
  };
  return { chain, n, swear, signed, seen, payload, shown, now, faults, oath, quorum: 2 * Math.floor(n / 3) + 1 };
}

const rows = {};
async function row(name, n, feeds, change, prove) {
  const s = await scene(n, feeds, change);
  try {
    await equivocation(s, 1);
    await prove(s, 3);
    s.chain.time += 3600;
    rows[name] = await prove(s, 4);
  } finally {
    s.chain.stop();
  }
}

const equivocation = (s, member) => {
  const version = (v) => {
    const { value, digest } = s.seen(s.now(), member, () => v)[member - 1];
    const { time, values, oneOffs, context, round } = value;
    return { round, time, values, oneOffs, context, signature: by(member, digest) };
  };
  const [a, b] = [version(price), version(price + 1n)];
  return s.faults("observedTwice", 1, a.round, member, a, b);
};
const twoDigests = (s, m) =>
  s.faults("sworeTwice", 1, 200_001, m, s.oath(m, 200_001, id("one")), s.oath(m, 200_001, id("two")));
const doubleLeaf = (s) => {
  const subject = id("request"), a = id("yes"), b = id("no");
  const made = s.swear(s.now(), id("evidence"), price, [leaf(2, subject, a), leaf(2, subject, b)]);
  const count = (made.tree.nodes.length + 1) / 2;
  return s.faults("doubleLeaf", s.signed(made), 2, subject, { payload: a, path: made.tree.proof(count - 2) },
    { payload: b, path: made.tree.proof(count - 1) }, []);
};
const invalid = async (s) => {
  const all = s.seen(s.now(), s.n, (m) => price + BigInt(m));
  return s.faults("invalidReport", s.shown(s.swear(all[0].value.time, s.payload(all), price), all, price), []);
};
/** The accused and 2f + 1 others opened, of all n. */
const outlier = async (s) => {
  const value = (m) => price + (m === 2 ? 10n ** 9n : BigInt(m));
  const all = s.seen(s.now(), s.n, value);
  const sorted = all.map((o) => value(o.value.member)).sort((a, b) => (a < b ? -1 : 1));
  const sworn = sorted[(sorted.length - 1) >> 1];
  const made = s.swear(all[0].value.time, s.payload(all), sworn);
  return s.faults("outlier", s.shown(made, all, sworn, (o) => o.value.member <= s.quorum + 1), 2, by(2, all[1].digest));
};

await row("equivocation, n = 31", 31, 1, {}, equivocation);
await row("two digests, n = 31", 31, 1, {}, twoDigests);
await row("double leaf, n = 31", 31, 1, {}, doubleLeaf);
await row("an outlier sample, n = 4", 4, 1, {}, outlier);
await row("an outlier sample, n = 31", 31, 1, {}, outlier);
await row("invalid report, n = 4", 4, 1, {}, invalid);
await row("invalid report, n = 31", 31, 1, {}, invalid);
await row("invalid report, n = 31, a joint share of each", 31, 1, { joint: 10n ** 18n }, invalid);
await row("invalid report, n = 31, 2,000 feeds", 31, 2000, {}, invalid);

const snapshot = {};
const problems = [];
for (const [name, { gas, bytes }] of Object.entries(rows)) {
  snapshot[name] = gas;
  const limit = TARGETS[name];
  console.log(`${name.padEnd(46)} ${String(gas).padStart(8)} gas ${String(bytes).padStart(6)} bytes${limit ? `   of ${limit}` : ""}`);
  if (limit && gas > limit) problems.push(`${name}: ${gas} gas is more than ${limit}`);
}
const text = JSON.stringify(snapshot, null, 2) + "\n";
const flag = process.argv[2];
if (flag === "--write") writeFileSync(SNAPSHOT, text);
if (flag === "--check" && readFileSync(SNAPSHOT, "utf8") !== text)
  problems.push("gas-faults.json differs; if that was meant: node script/gas-faults.mjs --write, and look at the diff");
for (const problem of problems) console.error(problem);
process.exitCode = problems.length ? 1 : 0;

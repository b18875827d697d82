// Measures whole transactions, exactly: deployed contracts, a real anvil under Osaka rules, every slot
// written before, each transaction alone in its block.
//
//   node script/gas.mjs            prints the table
//   node script/gas.mjs --write    and writes gas.json
//   node script/gas.mjs --check    fails where gas.json says otherwise
import { readFileSync, writeFileSync } from "node:fs";
import { concat, id } from "ethers";
import { Chain, ours } from "./lib/chain.mjs";
import { measureLanes } from "./lib/lanes.mjs";
import { measureEnclaves } from "./lib/enclaves.mjs";
import { measureValue } from "./lib/value.mjs";
import { measureRequests } from "./lib/requests.mjs";
import { Tree, deliverPack, deliverOne, feedId, feedWord, founding, groupKey, homeKey, leaf, record, word }
  from "./lib/jurat.mjs";

const START = 1_800_000_000;
const EXPIRY = START + 90 * 86_400;
const SNAPSHOT = new URL("../gas.json", import.meta.url);

/** What the issue asks of each figure. */
export const TARGETS = {
  "push 1 feed": 36_500,
  "push 10 feeds": 65_000,
  "push 50 feeds": 200_000,
  "pull 1 of 2,048": 45_000,
  "pull 10 of 2,048, neighbours": 115_000,
  "pull 10 of 2,048, by lot": 115_000,
  "read Feeds, cold": 5_300,
  "read latestRoundData through the proxy, cold": 8_000,
  "request, by an account": 60_000,
  "fulfil, 32 bytes, alone": 75_000,
  "fulfil, 32 bytes, beside 50 feeds": 75_000,
  "fulfil, 32 bytes, beside 2,048 feeds": 75_000,
  "send, 32 bytes": 60_000,
  "deliver a message, alone": 95_000,
  "deliver a message, beside 50 feeds": 95_000,
  "deliver a message, beside 2,048 feeds": 95_000,
  "deliver a message, with a guard": 110_000,
  "deliver a message, with a guard, beside 2,048 feeds": 110_000,
  "deliver ten messages, beside 2,048 feeds": 600_000,
  "deliver ten messages, with a guard": 600_000,
};

const spec = (i) => ({
  name: `FEED${i} / USD`, base: `FEED${i}`, quote: "USD", decimals: 8, job: id("job"), heartbeat: 3600, deviation: 5000,
});
const price = (i, t) => BigInt(10_000_000_000 + i * 1_000_003 + t); // 5 bytes, about 100 dollars

/** A tree of the evidence leaf and `n` feeds at tick `t`. */
const swear = (ids, t) =>
  new Tree([leaf(0, word(0), id(`evidence ${t}`)), ...ids.map((f, i) => leaf(1, f, feedWord(price(i, t))))]);

/** All figures for a committee of n, as { name: { gas, bytes } }. */
export async function measure(chain, n) {
  const [Committees, Feeds, FeedProxy] = ["Committees", "Feeds", "FeedProxy"].map((name) => ours(name));
  const committees = await chain.deploy(Committees);
  const feeds = await chain.deploy(Feeds, committees, 300, 5, 60);
  const key = groupKey("gas");
  const { keygen, signatures, committee } = founding(n, key.px, EXPIRY);
  await chain.send(committees, Committees.interface.encodeFunctionData("register", [keygen, signatures]));
  await chain.send(feeds, Feeds.interface.encodeFunctionData("sync", [committee]));

  const specs = Array.from({ length: 2048 }, (_, i) => spec(i));
  const ids = specs.map(feedId);
  const create = (...which) =>
    chain.send(feeds, Feeds.interface.encodeFunctionData("create", [committee, which.map((i) => specs[i]), 0]));
  const lone = (i) => ({ a: ids[i], b: word(0), ring: 0 });
  const couple = (i) => ({ a: ids[i], b: ids[i + 1], ring: 0 });
  const page = async (homes) => {
    const data = Feeds.interface.encodeFunctionData("writePage", [committee, concat(homes.map(record))]);
    const [at] = Feeds.interface.decodeFunctionResult("writePage", await chain.call(feeds, data));
    await chain.send(feeds, data);
    return { page: at, homes: homes.length };
  };

  let round = 65_536;
  const report = () => ({ committee, epoch: 1, round: ++round, time: (chain.time + 8) * 1000 + 123 });
  const call = (name, delivery) => chain.send(feeds, concat([Feeds.interface.getFunction(name).selector, delivery]));

  /** Runs a delivery thrice, the last one measured, with values and time changed in between. */
  const rows = {};
  const steady = async (name, how, make) => {
    let receipt, bytes;
    for (let t = 1; t <= 3; t++) {
      const delivery = make(t * 17);
      bytes = (delivery.length - 2) / 2 + 4;
      receipt = await call(how, delivery);
    }
    rows[name] = { gas: Number(receipt.gasUsed), bytes };
  };

  const oneOf = (count, i) => (t) => {
    const tree = swear(ids.slice(0, count), t);
    return deliverOne(key, report(), EXPIRY, tree.root, tree.proof(i + 1), lone(i), price(i, t));
  };
  const packOf = (count, list, homes, picks) => (t) => {
    const tree = swear(ids.slice(0, count), t);
    const proof = tree.multiproof(picks.map((i) => i + 1));
    const entries = [];
    for (let i = 0; i < picks.length; i += 2)
      entries.push({
        home: homes.findIndex((h) => h.a === ids[picks[i]]),
        values: [price(picks[i], t), price(picks[i + 1], t)],
      });
    const used = list.page ? { ...list, homes: entries.at(-1).home + 1 } : list;
    return deliverPack(key, report(), EXPIRY, tree.root, proof, used, entries);
  };
  const range = (k) => Array.from({ length: k }, (_, i) => i);

  for (let i = 0; i < 50; i += 2) await create(i, i + 1);
  const pairs = range(25).map((i) => couple(2 * i));
  const pairPage = await page(pairs);
  await create(0);
  await create(1000);

  await steady("push 1 feed", "post", oneOf(1, 0));
  await steady("push 1 feed of 50", "post", oneOf(50, 0));
  await steady("push 10 feeds", "postPack", packOf(10, pairPage, pairs, range(10)));
  await steady("push 10 feeds, no page", "postPack", packOf(10, { inline: pairs.slice(0, 5) }, pairs.slice(0, 5), range(10)));
  await steady("push 50 feeds", "postPack", packOf(50, pairPage, pairs, range(50)));
  await steady("pull 1 of 2,048", "post", oneOf(2048, 1000));

  // Ten that one consumer wants: neighbours in the committee's list; drawn by lot; as far apart as can be. The
  // last costs what EIP-7623 asks for its calldata alone, 21,000 + 40 a byte that is not zero: the proof's 76
  // nodes come to 97,280 of it, and no contract can make them fewer.
  const lots = [...new Set(range(40).map((i) => Number(BigInt(id(`lot ${i}`)) % 2048n)))].slice(0, 10).sort((a, b) => a - b);
  const spread = range(10).map((i) => 100 + Math.floor((i * 2048) / 10) % 2048).map((i) => i % 2048).sort((a, b) => a - b);
  for (const [label, picks] of [["neighbours", range(10)], ["by lot", lots], ["spread", spread]]) {
    const homes = [];
    for (let i = 0; i < 10; i += 2) {
      const [a, b] = [picks[i], picks[i + 1]];
      await create(a, b);
      homes.push({ a: ids[a], b: ids[b], ring: 0 });
    }
    await steady(`pull 10 of 2,048, ${label}`, "postPack", packOf(2048, await page(homes), homes, picks));
  }

  // Cold reads, as a contract pays for them.
  const reader = await chain.deploy(ours("Reader"));
  const bare = await chain.deploy(ours("BareSlot", "Reader"));
  const proxy = await chain.deploy(FeedProxy, feeds, committee, specs[0], word(0), false, 0);
  const ref = homeKey(committee, lone(0));
  const read = async (name, to, data) => {
    const Reader = ours("Reader").interface;
    const out = await chain.call(reader, Reader.encodeFunctionData("cost", [to, data]));
    rows[name] = { gas: Number(BigInt(out)), bytes: 0 };
  };
  await call("post", oneOf(1, 0)(99));
  await read("read a bare slot, cold", bare, "0x");
  await read("read Feeds, cold", feeds, Feeds.interface.encodeFunctionData("latestAnswer", [ref]));
  await read("read latestRoundData through the proxy, cold", proxy,
    FeedProxy.interface.encodeFunctionData("latestRoundData"));
  await measureRequests({ chain, feeds, committee, key, expiry: EXPIRY, report }, rows);
  await measureLanes({ chain, n, committees, feeds, committee, key, expiry: EXPIRY, report }, rows);
  await measureEnclaves({ chain, committees, feeds, committee, key, expiry: EXPIRY, report }, rows);
  await measureValue({ chain, feeds, committee, key, expiry: EXPIRY, report }, rows);
  return rows;
}

async function main(flag) {
  const table = {};
  for (const n of [4, 16, 31, 100]) {
    const chain = await Chain.start(START);
    try {
      table[n] = await measure(chain, n);
    } finally {
      chain.stop();
    }
  }
  const snapshot = {};
  const problems = [];
  for (const name of Object.keys(table[4])) {
    const { gas, bytes } = table[4][name];
    snapshot[name] = gas;
    const limit = TARGETS[name];
    console.log(`${name.padEnd(46)} ${String(gas).padStart(8)} gas ${String(bytes || "").padStart(6)} bytes` +
      (limit ? `   of ${limit}` : ""));
    if (limit && gas > limit) problems.push(`${name}: ${gas} gas is more than ${limit}`);
    for (const n of [16, 31, 100])
      if (table[n][name].gas !== gas) problems.push(`${name}: ${gas} gas at n = 4 but ${table[n][name].gas} at n = ${n}`);
  }
  const text = JSON.stringify(snapshot, null, 2) + "\n";
  if (flag === "--write") writeFileSync(SNAPSHOT, text);
  if (flag === "--check" && readFileSync(SNAPSHOT, "utf8") !== text)
    problems.push("gas.json differs; if that was meant: node script/gas.mjs --write, and look at the diff");
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length ? 1 : 0;
}

await main(process.argv[2]);

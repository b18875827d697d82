// The encodings without the peers' contracts: their sizes are those of transactions on chain, and whoever
// recovers the signers as those contracts do finds the oracles.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Interface, concat, dataLength, dataSlice, getBytes, keccak256, recoverAddress, toBigInt, verifyMessage }
  from "ethers";
import { KEYSTONE, LLO, addresses, configDigest, creReport, oracles, redstonePayload, signedData, streamPayload }
  from "./encode.mjs";
import { markdown, rows, TABLE } from "./table.mjs";

const RECEIVER = "0x1111111111111111111111111111111111111111";
const TIME = 1_800_000_000;
const quorumOf = (n, f) => oracles("test", n).slice(0, f + 1);

test("CRE: size of the call, signers of the report", () => {
  const forwarder = new Interface(["function report(address, bytes, bytes, bytes[])"]);
  for (const [n, f, feeds, bytes] of [[4, 1, 1, 932], [31, 10, 1, 2372], [31, 10, 10, 3236]]) {
    const quorum = quorumOf(n, f);
    const digest = configDigest(KEYSTONE, RECEIVER, addresses(quorum), f);
    const prices = Array.from({ length: feeds }, (_, i) => BigInt(i + 1) * 10n ** 18n);
    const args = creReport({ receiver: RECEIVER, digest, quorum, epoch: 7, time: TIME, prices });
    assert.equal(dataLength(forwarder.encodeFunctionData("report", args)), bytes);

    const [, report, context, signatures] = args;
    const hash = keccak256(concat([keccak256(report), context]));
    const signers = signatures.map((s) => recoverAddress(hash,
      { r: dataSlice(s, 0, 32), s: dataSlice(s, 32, 64), yParity: getBytes(s)[64] }));
    assert.deepEqual(signers, addresses(quorum));
  }
});

test("Data Streams: size of the call", () => {
  const proxy = new Interface(["function verify(bytes, bytes)"]);
  const quorum = quorumOf(31, 10);
  const digest = configDigest(LLO, RECEIVER, addresses(quorum), 10);
  const payload = streamPayload({ digest, quorum, epoch: 7, time: TIME, price: 10n ** 20n, fee: 10n ** 15n });
  assert.equal(dataLength(proxy.encodeFunctionData("verify", [payload, "0x"])), 1444);
});

test("RedStone: size of the payload, signer of its last package", () => {
  const nodes = oracles("test", 3);
  const payload = redstonePayload({ nodes, milliseconds: TIME * 1000, points: [{ feed: "BTC", value: 1n }] });
  assert.equal(dataLength(payload), 481);
  const end = 481 - 9 - 3 - 41 - 2; // marker, size of the metadata, metadata, number of packages
  assert.equal(toBigInt(dataSlice(payload, end, end + 2)), 3n);
  const message = dataSlice(payload, end - 142, end - 65);
  assert.equal(recoverAddress(keccak256(message), dataSlice(payload, end - 65, end)), nodes[2].address);

  const points = Array.from({ length: 10 }, (_, i) => ({ feed: `F${i}`, value: BigInt(i) }));
  assert.equal(dataLength(redstonePayload({ nodes, milliseconds: TIME * 1000, points })), 30 * 142 + 55);
  assert.equal(dataLength(redstonePayload({ nodes, milliseconds: TIME * 1000, points, packed: true })), 3 * 718 + 55);
});

test("API3: size of the call, the provider's signature", () => {
  const server = new Interface(["function updateBeaconWithSignedData(address, bytes32, uint256, bytes, bytes)"]);
  const [airnode] = oracles("test", 1);
  const args = signedData(airnode, keccak256("0x"), TIME, 10n ** 20n);
  assert.equal(dataLength(server.encodeFunctionData("updateBeaconWithSignedData", args)), 356);
  const [address, template, time, data, signature] = args;
  const hash = keccak256(concat([template, `0x${time.toString(16).padStart(64, "0")}`, data]));
  assert.equal(verifyMessage(getBytes(hash), signature), address);
});

test("the table: every row has a source; a name that nobody measured is refused", () => {
  const names = Object.values(TABLE).flat().map(([, , of]) => of).filter((of) => typeof of === "string");
  const list = rows(Object.fromEntries(names.map((name) => [name, { gas: 1234, bytes: 5 }])));
  assert.equal(list.filter((row) => row.source === "measured").length, names.length);
  assert.match(markdown(list), /\| Jurat \| any \| 1,234 \| 5 \| measured \|/);
  assert.throws(() => rows({}), /"push 1 feed" was not measured/);
});

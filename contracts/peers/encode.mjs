// What the peers' oracles sign and send, as their own nodes encode it. Pure, so that it can be tested where
// their contracts are not installed. Interfaces and layouts are facts; no code of theirs is here.
import { AbiCoder, Wallet, concat, dataSlice, encodeBytes32String, getBytes, hashMessage, id, keccak256,
         toBeHex, toUtf8Bytes, zeroPadBytes } from "ethers";

const abi = AbiCoder.defaultAbiCoder();
const be = (x, bytes) => toBeHex(BigInt(x), bytes);

/** n oracles with keys of their own, always the same ones. */
export const oracles = (label, n) => Array.from({ length: n }, (_, i) => new Wallet(id(`peer/${label}/${i}`)));
export const addresses = (wallets) => wallets.map((w) => w.address);

// ------------------------------------------------------------------------------------ Chainlink: OCR reports

export const DON = 1, DON_CONFIG = 1, WORKFLOW_NAME = dataSlice(id("data feeds"), 0, 10);
export const WORKFLOW_OWNER = dataSlice(id("workflow owner"), 0, 20);
export const KEYSTONE = 0x000e, LLO = 0x0009; // libocr's prefixes of a digest, one a product

/** OCR's digest of a configuration: everything that its oracles agreed upon, under the product's prefix. */
export function configDigest(prefix, contract, signers, f) {
  const transmitters = signers.map((s) => id(`transmitter of ${s}`));
  const hash = keccak256(abi.encode(
    ["bytes32", "uint256", "address", "uint64", "bytes[]", "bytes32[]", "uint8", "bytes", "uint64", "bytes"],
    [id("config"), 31337, contract, 1, signers, transmitters, f, "0x", 1, "0x"]));
  return concat([be(prefix, 2), dataSlice(hash, 2)]);
}

/** OCR's report context: digest, epoch and round, extra hash. */
const context = (digest, epoch) => [digest, be((BigInt(epoch) << 8n) | 1n, 32), be(0, 32)];
const reportHash = (report, ctx) => keccak256(concat([keccak256(report), ...ctx]));

/** A decimal feed's id: 01, the feed, 0003 for its bundle, 32 for 18 decimals. */
export const dataId = (i) => concat(["0x01", dataSlice(id(`feed ${i}`), 0, 4), "0x000332", be(0, 8)]);

/** The arguments of KeystoneForwarder.report: prices for DataFeedsCache, signed by f+1 of the DON. */
export function creReport({ receiver, digest, quorum, epoch, time, prices }) {
  const metadata = concat([
    "0x01", id(`execution ${epoch}`), be(time, 4), be(DON, 4), be(DON_CONFIG, 4), id("workflow"), WORKFLOW_NAME,
    WORKFLOW_OWNER, "0x0001",
  ]);
  const feeds = prices.map((price, i) => [zeroPadBytes(dataId(i), 32), time, price]);
  const report = concat([metadata, abi.encode(["tuple(bytes32,uint32,uint224)[]"], [feeds])]);
  const ctx = context(digest, epoch);
  const hash = reportHash(report, ctx);
  const signatures = quorum.map((o) => {
    const { r, s, yParity } = o.signingKey.sign(hash);
    return concat([r, s, be(yParity, 1)]);
  });
  return [receiver, report, concat(ctx), signatures];
}

export const STREAM = concat(["0x0003", dataSlice(id("stream"), 2)]); // schema 3: a crypto price

/** The payload of VerifierProxy.verify: a schema 3 report, signed by f+1. */
export function streamPayload({ digest, quorum, epoch, time, price, fee }) {
  const report = abi.encode(
    ["bytes32", "uint32", "uint32", "uint192", "uint192", "uint32", "int192", "int192", "int192"],
    [STREAM, time, time, fee / 100n, fee, time + 86_400, price, price - 10n ** 15n, price + 10n ** 15n]);
  const ctx = context(digest, epoch);
  const signatures = quorum.map((o) => o.signingKey.sign(reportHash(report, ctx)));
  const vs = zeroPadBytes(concat(signatures.map((s) => be(s.yParity, 1))), 32);
  return abi.encode(
    ["bytes32[3]", "bytes", "bytes32[]", "bytes32[]", "bytes32"],
    [ctx, report, signatures.map((s) => s.r), signatures.map((s) => s.s), vs]);
}

// -------------------------------------------------------------------------------------------------- RedStone

/** A data package: feeds' values at one time, signed by one node. */
function dataPackage(node, milliseconds, points) {
  const values = points.map(({ feed, value }) => concat([encodeBytes32String(feed), be(value, 32)]));
  const message = concat([...values, be(milliseconds, 6), be(32, 4), be(points.length, 3)]);
  return concat([message, node.signingKey.sign(keccak256(message)).serialized]);
}

/** What a RedStone client appends to a call. `packed`: one package a node instead of one a node and feed. */
export function redstonePayload({ nodes, milliseconds, points, packed }) {
  const packages = nodes.flatMap((node) => packed
    ? [dataPackage(node, milliseconds, points)]
    : points.map((point) => dataPackage(node, milliseconds, [point])));
  const metadata = toUtf8Bytes(`${milliseconds}#0.9.0#redstone-primary-prod`);
  return concat([...packages, be(packages.length, 2), metadata, be(metadata.length, 3), "0x000002ed57011e0000"]);
}

// ------------------------------------------------------------------------------------------------------ API3

export const beaconId = (airnode, template) => keccak256(concat([airnode.address, template]));
export const beaconSetId = (beaconIds) => keccak256(abi.encode(["bytes32[]"], [beaconIds]));

/** The arguments of updateBeaconWithSignedData: one API provider's value. */
export function signedData(airnode, template, time, value) {
  const data = abi.encode(["int256"], [value]);
  const hash = keccak256(concat([template, be(time, 32), data]));
  const { serialized } = airnode.signingKey.sign(hashMessage(getBytes(hash)));
  return [airnode.address, template, time, data, serialized];
}

// The encodings of a committee, in JavaScript: what the contracts take, made by one holder of the whole
// group key, as no real committee has. For measurements and tests.
import { AbiCoder, SigningKey, TypedDataEncoder, Wallet, concat, dataSlice, getBytes, hexlify, id,
         keccak256, toBeHex, zeroPadValue } from "ethers";

export const N = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;
const DOMAIN = { name: "Jurat", version: "1" };
const abi = AbiCoder.defaultAbiCoder();

export const word = (x) => toBeHex(x, 32);
const be = (x, bytes) => toBeHex(BigInt.asUintN(8 * bytes, BigInt(x)), bytes);
const hasZeroByte = (hex) => getBytes(hex).includes(0);

// ---------------------------------------------------------------------------------------- keys, signing

const publicKey = (secret) => SigningKey.computePublicKey(word(secret)); // 04 ‖ x ‖ y
const addressOf = (secret) => dataSlice(keccak256(dataSlice(publicKey(secret), 1)), 12);

/** A group key from a label: the secret with even y, and px, free of zero bytes so that gas is comparable. */
export function groupKey(label) {
  for (let i = 0; ; i++) {
    const secret = (BigInt(id(`${label}/${i}`)) % (N - 1n)) + 1n;
    const pub = publicKey(secret);
    const px = dataSlice(pub, 1, 33);
    if (hasZeroByte(px)) continue;
    return { secret: BigInt(pub) & 1n ? N - secret : secret, px };
  }
}

/** Schnorr with the EVM challenge; the nonce is chosen so that R and s have no zero byte. */
export function sign({ secret, px }, digest) {
  for (let i = 0; ; i++) {
    const k = (BigInt(keccak256(concat([word(secret), digest, word(i)]))) % (N - 1n)) + 1n;
    const r = addressOf(k);
    const e = BigInt(keccak256(concat([px, "0x1b", digest, r]))) % N;
    const s = word((k + e * secret) % N);
    if (!hasZeroByte(r) && !hasZeroByte(s)) return { r, s };
  }
}

// -------------------------------------------------------------------------------------- leaves and trees

export const VALUE = 1n, HALTED = 3n;
export const feedWord = (value) =>
  value === null ? word(HALTED << 248n) : word((VALUE << 248n) | BigInt.asUintN(128, value));
export const leaf = (kind, subject, payload) =>
  keccak256(keccak256(abi.encode(["uint8", "bytes32", "bytes32"], [kind, subject, payload])));
const pair = (a, b) => keccak256(a.toLowerCase() < b.toLowerCase() ? concat([a, b]) : concat([b, a]));

/** OpenZeppelin's StandardMerkleTree with sortLeaves: false, over leaf hashes. */
export class Tree {
  constructor(leaves) {
    const n = leaves.length;
    this.nodes = new Array(2 * n - 1);
    leaves.forEach((l, i) => (this.nodes[2 * n - 2 - i] = l));
    for (let i = n - 2; i >= 0; i--) this.nodes[i] = pair(this.nodes[2 * i + 1], this.nodes[2 * i + 2]);
  }
  get root() {
    return this.nodes[0];
  }
  proof(i) {
    const path = [];
    for (let node = this.nodes.length - 1 - i; node > 0; node = (node - 1) >> 1)
      path.push(this.nodes[node & 1 ? node + 1 : node - 1]);
    return path;
  }
  /** For leaves in ascending order. */
  multiproof(indices) {
    const queue = indices.map((i) => this.nodes.length - 1 - i);
    const proof = [], flags = [];
    for (let read = 0; queue[read] !== 0; ) {
      const node = queue[read++];
      const side = node & 1 ? node + 1 : node - 1;
      flags.push(queue[read] === side);
      if (queue[read] === side) read++;
      else proof.push(this.nodes[side]);
      queue.push((node - 1) >> 1);
    }
    return { proof, flags };
  }
}

const packBits = (bits) => {
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  bits.forEach((bit, i) => bit && (bytes[i >> 3] |= 0x80 >> (i & 7)));
  return hexlify(bytes);
};

// ---------------------------------------------------------------------------------------- specs and homes

const SPEC = [
  ["name", "string"], ["base", "string"], ["quote", "string"], ["decimals", "uint8"],
  ["job", "bytes32"], ["heartbeat", "uint32"], ["deviation", "uint32"],
].map(([name, type]) => ({ name, type }));

export const feedId = (spec) => TypedDataEncoder.hashStruct("Feed", { Feed: SPEC }, spec);

/** A home {a, b (0 for a lone feed), ring}: its key; plus 1 for the second feed's ref. */
export const homeKey = (committee, { a, b, ring }) => {
  const hash = BigInt(keccak256(concat([committee, be(ring, 2), a, BigInt(b) ? b : "0x"])));
  return word((hash & ~7n) | (ring ? 4n : 0n) | (BigInt(b) !== 0n ? 2n : 0n));
};
export const record = ({ a, b, ring }) => concat([be(ring, 2), a, b]);

// ------------------------------------------------------------------------------------------- deliveries

const header = (report) => concat([be(report.epoch, 4), be(report.round, 8), be(report.time, 8)]);

/** What a committee signs of a report. */
export const reportDigest = (report, root) =>
  keccak256(concat([id("jurat.report.v1"), report.committee, header(report), root]));

function head(key, report, root, expiry) {
  const { r, s } = sign(key, reportDigest(report, root));
  return concat([be(expiry, 5), header(report), r, s]);
}

/** One lone feed, for post(). `value` null: halted. */
export function deliverOne(key, report, expiry, root, proof, { a, ring }, value) {
  return concat([
    head(key, report, root, expiry), report.committee, be(ring, 2), a,
    be(value === null ? HALTED : VALUE, 1), be(value ?? 0n, 16), ...proof,
  ]);
}

/** A pack, for postPack(). `list`: { page, homes } or { inline: [home…] }; entries, in the order of their
 *  homes: { home, values: [first, second] }, where a value is a bigint, null (halted) or undefined (absent). */
export function deliverPack(key, report, expiry, root, { proof, flags }, list, entries) {
  const mode = (v) => (v === undefined ? 3 : v === null ? 2 : BigInt.asIntN(52, v) === v ? 0 : 1);
  let next = 0;
  const packed = entries.map(({ home, values }) => {
    const skip = home - next;
    next = home + 1;
    const modes = values.map(mode);
    return concat([
      skip ? concat(["0xff", be(skip, 1)]) : "0x", be(modes[0] | (modes[1] << 2), 1),
      ...values.map((v, i) => (modes[i] > 1 ? "0x" : be(v, modes[i] ? 16 : 7))),
    ]);
  });
  return concat([
    head(key, report, root, expiry),
    ...(list.page
      ? ["0x01", list.page, be(list.homes, 1)]
      : ["0x00", report.committee, be(list.inline.length, 1), ...list.inline.map(record)]),
    be(entries.length, 1), be(proof.length, 2), ...packed, packBits(flags), ...proof,
  ]);
}

// ------------------------------------------------------------------------------------------ committees

const operator = (i) => new Wallet(id(`operator/${i}`));

/** A founding of n members: Keygen and signatures for Committees.register, with an id free of zero bytes. */
export function founding(n, px, expiry, label = "") {
  const operators = Array.from({ length: n }, (_, i) => operator(`${label}${i}`));
  const members = operators.map((o) => o.address);
  const threshold = 2 * Math.floor(n / 3) + 1;
  const types = {
    session: id("Session(address[] members,uint256 threshold,uint32 epoch,uint32 attempt,bytes32 prior)"),
    committee: id("Committee(bytes32 session,bytes32 key)"),
  };
  const packed = keccak256(concat(members.map((m) => zeroPadValue(m, 32))));
  for (let attempt = 0; ; attempt++) {
    const session = keccak256(abi.encode(
      ["bytes32", "bytes32", "uint256", "uint32", "uint32", "bytes32"],
      [types.session, packed, threshold, 1, attempt, word(0)]));
    const committee = keccak256(abi.encode(["bytes32", "bytes32", "bytes32"], [types.committee, session, px]));
    if (hasZeroByte(committee)) continue;
    const keygen = { members, threshold, attempt, key: px, transcript: id("transcript"), expiry };
    const statement = { session, key: px, transcript: keygen.transcript, expiry };
    const fields = [["session", "bytes32"], ["key", "bytes32"], ["transcript", "bytes32"], ["expiry", "uint64"]];
    const digest = TypedDataEncoder.hash(
      DOMAIN, { Transcript: fields.map(([name, type]) => ({ name, type })) }, statement);
    const signatures = operators.map((o) => o.signingKey.sign(digest).serialized);
    return { keygen, signatures, committee };
  }
}

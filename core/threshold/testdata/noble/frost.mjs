// RFC 9591 FROST of @noble/curves with the EVM challenge, for the differential
// test in core/threshold. Reads a JSON array of jobs on stdin, writes the array
// of answers on stdout. All byte strings are hex without prefix.
//
//   {"do": "sign", "key", "t", "n", "digest",
//    "members": [{"index", "share", "public", "hiding", "binding", "D", "E"}]}
//   {"do": "deal", "t", "n", "digest", "members": [index, …]}
//
// Either way the answer is
//   {"key", "shares": [by index − 1], "publics": [likewise],
//    "members": [{"index", "hiding", "binding", "D", "E", "z"}], "signature": R ‖ z}
import { createFROST } from '@noble/curves/abstract/frost.js';
import { secp256k1, secp256k1_hasher } from '@noble/curves/secp256k1.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import { bytesToNumberBE } from '@noble/curves/utils.js';
import { readFileSync } from 'node:fs';

const { Point } = secp256k1;

// keccak256(Px ‖ 27 ‖ digest ‖ address(R)) mod N
function challenge(R, key, digest) {
  const address = keccak_256(R.toBytes(false).slice(1)).slice(12);
  const { x, y } = key.toAffine();
  const parity = Uint8Array.of(27 + Number(y & 1n));
  return Point.Fn.create(bytesToNumberBE(keccak_256(concatBytes(key.toBytes(true).slice(1), parity, digest, address))));
}

const FROST = createFROST({
  name: 'FROST-secp256k1-SHA256-v1',
  Point,
  hash: sha256,
  hashToScalar: secp256k1_hasher.hashToScalar,
  challenge,
});

function run(job) {
  return job.do === 'sign' ? sign(job) : deal(job);
}

function sign({ key, t, n, digest, members }) {
  const verifyingShares = {};
  for (const m of members) verifyingShares[id(m.index)] = hexToBytes(m.public);
  const pub = { signers: { min: t, max: n }, commitments: [hexToBytes(key)], verifyingShares };
  const parts = members.map((m) => ({
    index: m.index,
    secret: { identifier: id(m.index), signingShare: hexToBytes(m.share) },
    nonces: { hiding: hexToBytes(m.hiding), binding: hexToBytes(m.binding) },
    commitments: { identifier: id(m.index), hiding: hexToBytes(m.D), binding: hexToBytes(m.E) },
  }));
  return answer(pub, parts, hexToBytes(digest));
}

function deal({ t, n, digest, members }) {
  let key;
  do key = FROST.trustedDealer({ min: t, max: n });
  while (key.public.commitments[0][0] !== 2); // group keys have an even y
  const parts = members.map((index) => {
    const secret = key.secretShares[id(index)];
    return { index, secret, ...FROST.commit(secret) };
  });
  const out = answer(key.public, parts, hexToBytes(digest));
  const everyone = Array.from({ length: n }, (_, i) => id(i + 1));
  out.shares = everyone.map((i) => bytesToHex(key.secretShares[i].signingShare));
  out.publics = everyone.map((i) => bytesToHex(key.public.verifyingShares[i]));
  return out;
}

function answer(pub, parts, digest) {
  const list = parts.map((p) => p.commitments);
  const shares = {};
  const members = parts.map((p) => {
    const out = {
      index: p.index,
      hiding: bytesToHex(p.nonces.hiding),
      binding: bytesToHex(p.nonces.binding),
      D: bytesToHex(p.commitments.hiding),
      E: bytesToHex(p.commitments.binding),
    };
    const z = FROST.signShare(p.secret, pub, p.nonces, list, digest); // erases the nonces
    if (!FROST.verifyShare(pub, list, digest, id(p.index), z)) throw new Error(`share of ${p.index} does not verify`);
    shares[id(p.index)] = z;
    return { ...out, z: bytesToHex(z) };
  });
  const signature = FROST.aggregate(pub, list, digest, shares);
  return { key: bytesToHex(pub.commitments[0]), members, signature: bytesToHex(signature) };
}

function id(index) {
  return FROST.Identifier.fromNumber(index);
}

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(run)));

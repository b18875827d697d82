// core/seal and core/seal/envelope once more, written from their documentation, for
// their differential tests. Reads a JSON array of jobs on stdin, writes the array of
// answers on stdout. All byte strings are hex without prefix.
//
//   {"key": abi.encode of it, "context", "expiry", "secret", "t",
//    "ciphertext", "members": [{"index", "scalar", "public", "share"}],
//    "service", "enclave": private keys, "ticket", "sealedShare"}
//
// It checks the ciphertext and every share, opens both envelopes, and opens the
// sealed share, throwing if anything is not right. It answers with its own:
//
//   {"opened", "share": the sealed share, opened,
//    "ciphertext": the secret sealed anew, "shares": one of each member, of ciphertext}
import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { secp256k1, secp256k1_hasher } from '@noble/curves/secp256k1.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { readFileSync } from 'node:fs';

const { Point } = secp256k1;
const { Fn } = Point;
const SUITE = 'jurat-seal-secp256k1-v1 ';
const hpke = new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });
const scalar = (k) => Fn.toBytes(k);
const equal = (a, b) => bytesToHex(a) === bytesToHex(b);
const must = (ok, what) => {
  if (!ok) throw new Error(what);
};

const second = (() => {
  for (let counter = 0; ; counter++) {
    const x = keccak_256(concatBytes(utf8ToBytes(`${SUITE}second generator`), Uint8Array.of(counter)));
    try {
      return Point.fromBytes(concatBytes(Uint8Array.of(2), x));
    } catch {
      // no point has that x
    }
  }
})();

// The challenge of a proof that log_G(publicPoint) = log_base(product).
function challenge(tag, context, ...points) {
  return secp256k1_hasher.hashToScalar(concatBytes(context, ...points.map((p) => p.toBytes(true))), { DST: SUITE + tag });
}

function prove(tag, k, publicPoint, base, product, context) {
  const nonce = Fn.fromBytes(secp256k1.utils.randomSecretKey());
  const c = challenge(tag, context, publicPoint, base, product, Point.BASE.multiply(nonce), base.multiply(nonce));
  return concatBytes(scalar(c), scalar(Fn.add(nonce, Fn.mul(c, k))));
}

function proves(tag, proof, publicPoint, base, product, context) {
  const c = Fn.fromBytes(proof.slice(0, 32));
  const z = Fn.fromBytes(proof.slice(32));
  const r1 = Point.BASE.multiply(z).subtract(publicPoint.multiply(c));
  const r2 = base.multiply(z).subtract(product.multiply(c));
  return challenge(tag, context, publicPoint, base, product, r1, r2) === c;
}

function payloadCipher(x, header, shared) {
  const derived = hkdf(sha256, shared.toBytes(true), keccak_256(concatBytes(x, header)), utf8ToBytes(`${SUITE}key`), 64);
  return { cipher: chacha20poly1305(derived.slice(0, 32), new Uint8Array(12), header), commitment: derived.slice(32) };
}

function seal(key, context, expiry, plaintext) {
  const x = key.slice(64);
  const r = Fn.fromBytes(secp256k1.utils.randomSecretKey());
  const u = Point.BASE.multiply(r);
  const twin = second.multiply(r);
  const label = concatBytes(Uint8Array.of(2), key.slice(28, 32), expiry, context);
  const header = concatBytes(label, u.toBytes(true), twin.toBytes(true));
  const shared = Point.fromBytes(concatBytes(Uint8Array.of(2), x)).multiply(r);
  const { cipher, commitment } = payloadCipher(x, header, shared);
  const payload = concatBytes(commitment, cipher.encrypt(plaintext));
  return concatBytes(header, prove('ciphertext', r, u, second, twin, keccak_256(concatBytes(x, label, payload))), payload);
}

function check(key, context, expiry, b) {
  const x = key.slice(64);
  const label = b.slice(0, 45);
  must(equal(label, concatBytes(Uint8Array.of(2), key.slice(28, 32), expiry, context)), 'the label is another');
  const [u, twin, payload] = [Point.fromBytes(b.slice(45, 78)), Point.fromBytes(b.slice(78, 111)), b.slice(175)];
  must(proves('ciphertext', b.slice(111, 175), u, second, twin, keccak_256(concatBytes(x, label, payload))), 'the proof of the ciphertext');
  return { x, u, header: b.slice(0, 111), payload, digest: keccak_256(b) };
}

function shareOf(c, index, k) {
  const product = c.u.multiply(k);
  const proof = prove('share', k, Point.BASE.multiply(k), c.u, product, c.digest);
  return concatBytes(Uint8Array.of(index >> 8, index), product.toBytes(true), proof);
}

function verifyShare(c, publicPoint, share) {
  const product = Point.fromBytes(share.slice(2, 35));
  must(proves('share', share.slice(35), publicPoint, c.u, product, c.digest), 'the proof of a share');
  return product;
}

function open(c, products) {
  let shared = Point.ZERO;
  for (const [i, p] of products) {
    let k = 1n;
    for (const [j] of products) {
      if (j !== i) k = Fn.mul(k, Fn.div(Fn.create(BigInt(j)), Fn.create(BigInt(j - i))));
    }
    shared = shared.add(p.multiply(k));
  }
  const { cipher, commitment } = payloadCipher(c.x, c.header, shared);
  must(equal(commitment, c.payload.slice(0, 32)), 'the commitment to the point');
  return cipher.decrypt(c.payload.slice(32));
}

const info = (domain, context) => concatBytes(utf8ToBytes(domain), context);

async function hpkeOpen(secret, domain, context, b) {
  const recipientKey = await hpke.kem.importKey('raw', secret, false);
  const recipient = await hpke.createRecipientContext({ recipientKey, enc: b.slice(0, 32), info: info(domain, context) });
  return new Uint8Array(await recipient.open(b.slice(32), context));
}

// A share goes by a key that the context exports for its ticket.
async function openShare(secret, ticket, b) {
  const recipientKey = await hpke.kem.importKey('raw', secret, false);
  const recipient = await hpke.createRecipientContext({ recipientKey, enc: b.slice(0, 32), info: utf8ToBytes('jurat.envelope.share.v2') });
  const key = await crypto.subtle.importKey('raw', await recipient.export(ticket, 32), 'AES-GCM', false, ['decrypt']);
  return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: b.slice(32, 44), additionalData: ticket }, key, b.slice(44)));
}

async function hpkeSeal(secret, domain, context, plaintext) {
  const { publicKey } = await keyPair(secret);
  const sender = await hpke.createSenderContext({ recipientPublicKey: publicKey, info: info(domain, context) });
  const sealed = new Uint8Array(await sender.seal(plaintext, context));
  return concatBytes(new Uint8Array(sender.enc), sealed);
}

// The public key of a raw private key, by way of its PKCS#8 form.
async function keyPair(secret) {
  const pkcs8 = concatBytes(hexToBytes('302e020100300506032b656e04220420'), secret);
  const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, { name: 'X25519' }, true, ['deriveBits']);
  const { x } = await crypto.subtle.exportKey('jwk', privateKey);
  return { privateKey, publicKey: await hpke.kem.deserializePublicKey(Buffer.from(x, 'base64url')) };
}

function pad(secret) {
  const size = [1 << 10, 1 << 12, 1 << 14, 1 << 16].find((n) => n >= 4 + secret.length);
  const out = new Uint8Array(size);
  new DataView(out.buffer).setUint32(0, secret.length);
  out.set(secret, 4);
  return out;
}

const unpad = (b) => b.slice(4, 4 + new DataView(b.buffer, b.byteOffset).getUint32(0));

async function run(job) {
  const [key, context, secret, ticket] = [job.key, job.context, job.secret, job.ticket].map(hexToBytes);
  const expiry = hexToBytes(BigInt(job.expiry).toString(16).padStart(16, '0'));
  const c = check(key, context, expiry, hexToBytes(job.ciphertext));
  const products = job.members.map((m) => [m.index, verifyShare(c, Point.fromHex(m.public), hexToBytes(m.share))]);
  const opened = unpad(await hpkeOpen(hexToBytes(job.service), 'jurat.envelope.secret.v1', context, open(c, products.slice(0, job.t))));
  const share = await openShare(hexToBytes(job.enclave), ticket, hexToBytes(job.sealedShare));

  const inner = await hpkeSeal(hexToBytes(job.service), 'jurat.envelope.secret.v1', context, pad(secret));
  const ciphertext = seal(key, context, expiry, inner);
  const own = check(key, context, expiry, ciphertext);
  const shares = job.members.map((m) => shareOf(own, m.index, Fn.fromBytes(hexToBytes(m.scalar))));
  return { opened: bytesToHex(opened), share: bytesToHex(share), ciphertext: bytesToHex(ciphertext), shares: shares.map(bytesToHex) };
}

const answers = [];
for (const job of JSON.parse(readFileSync(0, 'utf8'))) answers.push(await run(job));
process.stdout.write(JSON.stringify(answers));

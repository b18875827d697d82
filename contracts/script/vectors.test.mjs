// @openzeppelin/merkle-tree, unchanged, makes the trees and proofs that Go makes (testdata/vectors/tree.json).
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { SimpleMerkleTree, StandardMerkleTree } from "@openzeppelin/merkle-tree";
import { AbiCoder, TypedDataEncoder, concat, keccak256, toBeHex } from "ethers";

const FOLDER = new URL("../../testdata/vectors/", import.meta.url);
const skip = existsSync(FOLDER) ? false : `${FOLDER.pathname} is not there: run this in a full checkout`;
const vectors = (name) => JSON.parse(readFileSync(new URL(name, FOLDER), "utf8"));
const TYPES = ["uint8", "bytes32", "bytes32"];
const DOMAIN = { name: "Jurat", version: "1" };

test("trees: roots, proofs and multiproofs", { skip }, () => {
  const { trees } = vectors("tree.json");
  assert.equal(trees.length, 7);
  for (const { leaves, root, proofs, multiproof } of trees) {
    const values = leaves.map(({ kind, subject, payload }) => [kind, subject, payload]);
    const tree = StandardMerkleTree.of(values, TYPES, { sortLeaves: false });
    assert.equal(tree.root, root);
    assert.equal(proofs.length, leaves.length);
    values.forEach((value, i) => {
      assert.deepEqual(tree.getProof(i), proofs[i]);
      assert.ok(StandardMerkleTree.verify(root, TYPES, value, proofs[i]));
    });

    const many = tree.getMultiProof(multiproof.indices);
    assert.deepEqual(many.proof, multiproof.proof);
    assert.deepEqual(many.proofFlags, multiproof.proofFlags);
    assert.deepEqual(many.leaves, multiproof.indices.map((i) => values[i]), "the leaves' order");
    assert.ok(StandardMerkleTree.verifyMultiProof(root, TYPES, many));
  }
});

test("leaves: hashes", { skip }, () => {
  const { leaves } = vectors("leaf.json");
  assert.equal(leaves.length, 8);
  for (const { kind, subject, payload, hash } of leaves) {
    const tree = StandardMerkleTree.of([[kind, subject, payload]], TYPES, { sortLeaves: false });
    assert.equal(tree.leafHash([kind, subject, payload]), hash);
  }
});

test("the transcript: what a wallet would sign", { skip }, () => {
  const c = vectors("committee.json");
  const types = {
    Transcript: [
      { name: "session", type: "bytes32" },
      { name: "key", type: "bytes32" },
      { name: "transcript", type: "bytes32" },
      { name: "expiry", type: "uint64" },
    ],
  };
  const { session, key, transcript, expiry } = c;
  assert.equal(TypedDataEncoder.hash(DOMAIN, types, { session, key, transcript, expiry }), c.transcriptHash);
});

test("the session: EIP-712 with an array", { skip }, () => {
  const c = vectors("committee.json");
  const types = {
    Session: [
      { name: "members", type: "address[]" },
      { name: "threshold", type: "uint256" },
      { name: "epoch", type: "uint32" },
      { name: "attempt", type: "uint32" },
      { name: "prior", type: "bytes32" },
    ],
  };
  const { members, threshold, epoch, attempt, prior } = c;
  const session = TypedDataEncoder.hashStruct("Session", types, { members, threshold, epoch, attempt, prior });
  assert.equal(session, c.session);
});

test("observations: value trees and digests", { skip }, () => {
  const { observations } = vectors("observation.json");
  assert.equal(observations.length, 6);
  const fields = {
    committee: "bytes32", epoch: "uint32", round: "uint64", member: "uint16", time: "uint64",
    values: "bytes32", oneOffs: "bytes32", context: "bytes32",
  };
  const types = { Observation: Object.entries(fields).map(([name, type]) => ({ name, type })) };
  const index = (i) => AbiCoder.defaultAbiCoder().encode(["uint256"], [i]);
  for (const o of observations) {
    const leaves = [];
    for (let i = 0; i < o.words.length; i += 32) {
      leaves.push(keccak256(keccak256(concat([index(i / 32), ...o.words.slice(i, i + 32)]))));
    }
    if (leaves.length) assert.equal(SimpleMerkleTree.of(leaves, { sortLeaves: false }).root, o.values);
    else assert.equal(o.values, toBeHex(0, 32));

    // In these vectors a value's source time is this hour, and a word that is no value has none.
    const times = o.words.map((word) => toBeHex(word.startsWith("0x01") ? 1_699_999_999 : 0, 4));
    const context = keccak256(concat([...times, "0x0b"]));
    const { committee, epoch, round, member, time, values } = o;
    const said = { committee, epoch, round, member, time, values, oneOffs: keccak256("0x"), context };
    assert.equal(TypedDataEncoder.hash(DOMAIN, types, said), o.digest);
  }
});

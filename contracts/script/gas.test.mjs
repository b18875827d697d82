// Gas is part of what is promised: exact, the same at every committee size, and within its targets.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import assert from "node:assert/strict";
import { test } from "node:test";

test("gas of proofs is as gas-faults.json says, and within the targets", () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath, [fileURLToPath(new URL("gas-faults.mjs", import.meta.url)), "--check"], { encoding: "utf8" });
  assert.equal(status, 0, `${stderr}\n${stdout}`);
});

test("gas is as gas.json says, at n = 4, 16, 31 and 100, and within the targets", () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath, [fileURLToPath(new URL("gas.mjs", import.meta.url)), "--check"], { encoding: "utf8" });
  assert.equal(status, 0, `${stderr}\n${stdout}`);
});

// Our gas and the peers', measured in one run in the same EVM (contracts/script/gas.mjs and this folder).
//
//   node bench.mjs           our own table, then the joint one as in bench/README.md
//   node bench.mjs --json    the joint one's rows
//
// contracts/ must be built before (npm run build), and what npm/ names installed: `make bench` does both.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Chain } from "../script/lib/chain.mjs";
import { markdown, rows } from "./table.mjs";

const START = 1_800_000_000;
const PEERS = ["chainlink", "direct", "redstone", "api3"];
const json = process.argv[2] === "--json";

/** Our own table, from the script that guards it. */
function ours() {
  const script = fileURLToPath(new URL("../script/gas.mjs", import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [script],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  if (!json) console.log(stdout);
  if (status !== 0) throw new Error("contracts/script/gas.mjs failed; what it said stands above");
  const lines = [...stdout.matchAll(/^(.+?) +(\d+) gas +(\d*) bytes/gm)];
  return Object.fromEntries(lines.map(([, name, gas, bytes]) => [name, { gas: Number(gas), bytes: Number(bytes) }]));
}

/** Each peer in a chain of its own, so that none warms or delays another. */
async function theirs(name) {
  console.error(`compiling and measuring ${name}`);
  const { measure } = await import(`./${name}.mjs`);
  const chain = await Chain.start(START);
  try {
    return await measure(chain);
  } finally {
    chain.stop();
  }
}

const measured = ours();
for (const name of PEERS) Object.assign(measured, await theirs(name));
const table = rows(measured);
console.log(json ? JSON.stringify(table, null, 2) : markdown(table));

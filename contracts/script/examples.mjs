// Compiles the Solidity of ../examples and writes Go bindings beside it, so that a story needs Go alone; and the hostile
// contracts of ../devnet/testdata, for the devnet's tests:
//   node script/examples.mjs
// Stories import Jurat's interfaces as "jurat/interfaces/…", and OpenZeppelin's and Chainlink's as npm names them.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const solc = createRequire(import.meta.url)("solc");
const here = new URL("..", import.meta.url).pathname;
const root = join(here, "..");
const examples = join(root, "examples");

/** The text of a file by the name under which it is imported. */
function read(name) {
  if (name.startsWith("jurat/")) return readFileSync(join(here, "src", name.slice("jurat/".length)), "utf8");
  // Chainlink's import OpenZeppelin's by version, which npm has under a name of its own.
  if (name.startsWith("@")) {
    return readFileSync(join(here, "node_modules", name.replace("/contracts@", "/contracts-")), "utf8");
  }
  return readFileSync(join(root, name), "utf8");
}

function compile(files) {
  const input = {
    language: "Solidity",
    sources: Object.fromEntries(files.map((name) => [name, { content: read(name) }])),
    settings: {
      optimizer: { enabled: true, runs: 200 },
      evmVersion: "osaka",
      metadata: { bytecodeHash: "none", appendCBOR: false },
      outputSelection: { "*": { "*": ["abi", "evm.bytecode.object"] } },
    },
  };
  const output = JSON.parse(solc.compile(JSON.stringify(input), { import: (name) => ({ contents: read(name) }) }));
  const errors = (output.errors ?? []).filter((e) => e.severity === "error");
  if (errors.length) throw new Error(errors.map((e) => e.formattedMessage).join("\n"));
  return output.contracts;
}

/** Writes the bindings of a folder's contracts, if it has any. */
function bind(folder, pkg, out) {
  const files = readdirSync(join(root, folder)).filter((name) => name.endsWith(".sol")).sort().map((name) => `${folder}/${name}`);
  if (!files.length) return;
  const built = compile(files);
  const contracts = {};
  for (const file of files) {
    for (const [name, { abi, evm }] of Object.entries(built[file])) {
      // abigen's methods have an err of their own.
      for (const entry of abi) for (const input of entry.inputs ?? []) if (input.name === "err") input.name = "error";
      if (evm.bytecode.object) contracts[`${name}.sol:${name}`] = { abi, bin: evm.bytecode.object, userdoc: {}, devdoc: {}, metadata: "" };
    }
  }
  const combined = join(scratch, "combined.json");
  writeFileSync(combined, JSON.stringify({ contracts, version: "" }));
  execFileSync("go", ["run", "github.com/ethereum/go-ethereum/cmd/abigen", "--v2", "--combined-json", combined,
    "--pkg", pkg, "--out", join(root, out)], { cwd: root, stdio: "inherit" });
}

const scratch = mkdtempSync(join(tmpdir(), "jurat-examples"));
try {
  for (const folder of readdirSync(examples, { withFileTypes: true }).filter((e) => e.isDirectory()).map((e) => e.name).sort()) {
    bind(`examples/${folder}`, "main", `examples/${folder}/contract.go`);
  }
  bind("devnet/testdata/hostile", "devnet_test", "devnet/strangers_test.go");
} finally {
  rmSync(scratch, { recursive: true });
}

// Compiles peers' contracts as their authors do: solc-js at the version that their pragma asks for, optimizer
// settings from their own repositories. Nothing is kept: gas is measured from what npm brought, each time.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Interface } from "ethers";

const ROOT = new URL("npm/node_modules/", import.meta.url);
const require = createRequire(new URL("npm/package.json", import.meta.url));
const wrap = require("solc-0.8.27/wrapper"); // the newest one also drives older compilers

/** Chainlink imports @openzeppelin/contracts@4.8.3/…; npm has that as an alias, contracts-4.8.3. */
const file = (path) => (path === "RedstoneStore.sol"
  ? new URL(path, import.meta.url)
  : new URL(path.replace(/^(@openzeppelin\/contracts)@/, "$1-"), ROOT));
const read = (path) => readFileSync(file(path), "utf8");

/** { Name: { interface, bytecode } } of the contracts named by the last part of `paths`. */
export function compile({ solc, runs, evmVersion }, paths) {
  const compiler = wrap(require(`solc-${solc}/soljson.js`));
  const input = {
    language: "Solidity",
    sources: Object.fromEntries(paths.map((path) => [path, { content: read(path) }])),
    settings: {
      optimizer: { enabled: true, runs },
      ...(evmVersion && { evmVersion }),
      outputSelection: { "*": { "*": ["abi", "evm.bytecode.object"] } },
    },
  };
  const output = JSON.parse(compiler.compile(JSON.stringify(input), { import: (path) => ({ contents: read(path) }) }));
  const errors = (output.errors ?? []).filter((e) => e.severity === "error");
  if (errors.length) throw new Error(`solc ${solc}: ${errors.map((e) => e.formattedMessage).join("\n")}`);
  return Object.fromEntries(paths.map((path) => {
    const name = /(\w+)\.sol$/.exec(path)[1];
    const { abi, evm } = output.contracts[path][name];
    return [name, { interface: new Interface(abi), bytecode: `0x${evm.bytecode.object}` }];
  }));
}

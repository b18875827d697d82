// Turns forge's artifacts into abigen's combined JSON, on standard output:
//   node script/bindings.mjs Committees Feeds FeedProxy …
import { readFileSync } from "node:fs";

const contracts = {};
for (const name of process.argv.slice(2)) {
  const file = new URL(`../out/${name}.sol/${name}.json`, import.meta.url);
  const { abi, bytecode } = JSON.parse(readFileSync(file, "utf8"));
  contracts[`${name}.sol:${name}`] = {
    abi,
    bin: bytecode.object.slice(2),
    userdoc: {},
    devdoc: {},
    metadata: "",
  };
}
console.log(JSON.stringify({ contracts, version: "" }));

// Turns forge's artifacts into abigen's combined JSON, on standard output:
//   node script/bindings.mjs Committees Feeds FeedProxy …
import { readFileSync } from "node:fs";

const artifact = (name) => JSON.parse(readFileSync(new URL(`../out/${name}.sol/${name}.json`, import.meta.url), "utf8"));

const contracts = {};
for (const name of process.argv.slice(2)) {
  const { abi, bytecode } = artifact(name);
  // The proxy answers most of its interface from its fallback, which its own ABI cannot say.
  if (name === "FeedProxy") {
    const said = new Set(abi.map((entry) => entry.type + entry.name));
    abi.push(...artifact("IFeedProxy").abi.filter((entry) => !said.has(entry.type + entry.name)));
  }
  // abigen's method receivers are called as the contract is, and its output types as the function alone.
  const receiver = name[0].toLowerCase() + name.slice(1);
  for (const entry of abi) for (const input of entry.inputs ?? []) if (input.name === receiver) input.name = "the" + name;
  contracts[`${name}.sol:${name}`] = {
    abi: abi.filter((entry) => entry.name !== "eip712Domain"),
    bin: bytecode.object.slice(2),
    userdoc: {},
    devdoc: {},
    metadata: "",
  };
}
console.log(JSON.stringify({ contracts, version: "" }));

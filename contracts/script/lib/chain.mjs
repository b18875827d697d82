// A private anvil under Osaka rules, in a child process of ours, and the few calls that we make of it.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Interface, getCreateAddress, toQuantity } from "ethers";

const ANVIL = fileURLToPath(new URL("../../node_modules/.bin/anvil", import.meta.url));
export const SENDER = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"; // anvil's first account

export const artifact = (path) => {
  const { abi, bytecode } = JSON.parse(readFileSync(path, "utf8"));
  return { interface: new Interface(abi), bytecode: bytecode.object };
};
export const ours = (name, file = name) => artifact(new URL(`../../out/${file}.sol/${name}.json`, import.meta.url));

export class Chain {
  /** Starts anvil with its clock at `time`. Port 0 lets the system choose; anvil prints which. */
  static async start(time) {
    const child = spawn(ANVIL, ["--port", "0", "--hardfork", "osaka", "--no-mining", "--timestamp", String(time)]);
    let out = "";
    const port = await new Promise((resolve, reject) => {
      child.stdout.on("data", (data) => {
        out += data;
        const found = /Listening on 127\.0\.0\.1:(\d+)/.exec(out);
        if (found) resolve(found[1]);
      });
      child.on("exit", (code) => reject(new Error(`anvil ended with ${code}:\n${out}`)));
    });
    return new Chain(child, `http://127.0.0.1:${port}`, time);
  }

  constructor(child, url, time) {
    Object.assign(this, { child, url, time, nonce: 0 });
  }

  stop() {
    this.child.removeAllListeners("exit");
    this.child.kill();
  }

  async rpc(method, ...params) {
    const response = await fetch(this.url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ jsonrpc: "2.0", id: 1, method, params }),
    });
    const { result, error } = await response.json();
    if (error) throw new Error(`${method}: ${error.message} ${error.data ?? ""}`);
    return result;
  }

  /** One transaction in a block of its own, ten seconds after the last; its receipt, or an error. */
  async send(to, data, value = 0n) {
    this.time += 10;
    const tx = { from: SENDER, to, data, gas: "0xff0000", value: toQuantity(value) };
    const hash = await this.rpc("eth_sendTransaction", tx);
    await this.rpc("evm_mine", this.time);
    const receipt = await this.rpc("eth_getTransactionReceipt", hash);
    if (receipt.status !== "0x1") {
      await this.rpc("eth_call", tx, "latest"); // throws with the reason
      throw new Error(`transaction to ${to} failed`);
    }
    this.nonce++;
    return receipt;
  }

  async deploy({ interface: abi, bytecode }, ...args) {
    const at = getCreateAddress({ from: SENDER, nonce: this.nonce });
    await this.send(undefined, bytecode + abi.encodeDeploy(args).slice(2));
    return at;
  }

  async call(to, data) {
    return this.rpc("eth_call", { from: SENDER, to, data }, "latest");
  }
}

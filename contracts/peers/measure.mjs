// How every peer is measured, and how contracts/script/gas.mjs measures us: a transaction alone in its block,
// every slot that lasts written before, values and times changed each time; and a cold STATICCALL.
import { ours } from "../script/lib/chain.mjs";

/** Sends what `make(t)` encodes thrice; the gas and bytes of the last. */
export async function steady(chain, to, make) {
  let row;
  for (let t = 1; t <= 3; t++) {
    const data = make(t);
    const receipt = await chain.send(to, data);
    row = { gas: Number(receipt.gasUsed), bytes: (data.length - 2) / 2 };
  }
  return row;
}

/** What a contract pays for a call of `to`, in a transaction that has touched nothing yet. */
export async function coldRead(chain, to, data) {
  const Reader = ours("Reader");
  const reader = await chain.deploy(Reader);
  const out = await chain.call(reader, Reader.interface.encodeFunctionData("cost", [to, data]));
  return { gas: Number(BigInt(out)) };
}

/** A deployed contract whose functions are sent, called or encoded by name. */
export function contract(chain, { interface: abi }, at) {
  const encode = (name, args) => abi.encodeFunctionData(name, args);
  return {
    at,
    encode: (name, ...args) => encode(name, args),
    send: (name, ...args) => chain.send(at, encode(name, args)),
    call: async (name, ...args) => abi.decodeFunctionResult(name, await chain.call(at, encode(name, args))),
  };
}

export async function deploy(chain, artifact, ...args) {
  return contract(chain, artifact, await chain.deploy(artifact, ...args));
}

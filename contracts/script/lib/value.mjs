// What it costs to move value: tokens locked and released at home, burned and minted elsewhere, with a message alone in its
// report and a receiver that had some already; and a message sent by CCIP's front. The tokens' own gas is OpenZeppelin's ERC-20's.
import { AbiCoder, ZeroAddress, ZeroHash, id, keccak256 } from "ethers";
import { SENDER, ours } from "./chain.mjs";
import { leaf } from "./jurat.mjs";
import { idOf, oathOf } from "./lanes.mjs";

const FAR_CHAIN = 1001n, FAR = "0x5151515151515151515151515151515151515151", RECEIVER = "0x7171717171717171717171717171717171717171";
const FAR_TOKEN = "0x9191919191919191919191919191919191919191", SELECTOR = 77n;
const LIMITS = [10n ** 24n, 10n ** 18n, 10n ** 24n, 10n ** 18n];
const abi = AbiCoder.defaultAbiCoder();

/** Adds the rows of value to `rows`. */
export async function measureValue({ chain, feeds, committee, key, expiry, report }, rows) {
  const call = (at, name, [contract, ...args], value) =>
    chain.send(at, ours(...contract).interface.encodeFunctionData(name, args), value);
  const here = BigInt(await chain.rpc("eth_chainId"));
  const outbox = await chain.deploy(ours("Outbox"), feeds, SENDER, 0);
  const inbox = await chain.deploy(ours("Inbox"), feeds, SENDER, 0);
  await call(outbox, "open", [["Outbox"], FAR_CHAIN, FAR, committee, ZeroHash, [10n ** 12n, 10n ** 9n, 10n ** 7n, 100_000, 60]]);
  await call(inbox, "open", [["Inbox"], FAR_CHAIN, FAR, committee, ZeroHash, 0]);

  const coin = await chain.deploy(ours("Coin", "Tokens"));
  const home = await chain.deploy(ours("LockPool"), coin, outbox, inbox, SENDER, 0);
  const away = await chain.deploy(ours("MintPool"), "Shadow", "SHA", 18, outbox, inbox, SENDER, 0);
  const MintPool = ours("MintPool").interface;
  const [shadow] = MintPool.decodeFunctionResult("TOKEN", await chain.call(away, MintPool.encodeFunctionData("TOKEN")));
  for (const [pool, token, far] of [[home, coin, FAR], [away, shadow, FAR_TOKEN]]) {
    await call(outbox, "setPool", [["Outbox"], FAR_CHAIN, token, pool]);
    await call(inbox, "setPool", [["Inbox"], FAR_CHAIN, far, pool]);
    await call(pool, "limit", [["LockPool"], FAR_CHAIN, LIMITS]);
  }
  await call(coin, "mint", [["Coin", "Tokens"], SENDER, 10n ** 24n]);
  await call(coin, "approve", [["Coin", "Tokens"], home, 10n ** 24n]);

  const row = (name, { gasUsed }, data) => (rows[name] = { gas: Number(gasUsed), bytes: (data.length - 2) / 2 });
  const Outbox = ours("Outbox").interface, Inbox = ours("Inbox").interface;
  const send = async (name, token) => {
    for (let t = 0; t < 3; t++) {
      const letter = [FAR_CHAIN, RECEIVER, 0, chain.time + 3600, false, "0x", [[token, 10n ** 18n]]];
      const fee = BigInt(await chain.call(outbox, Outbox.encodeFunctionData("quote", [letter])));
      const data = Outbox.encodeFunctionData("send", [letter]);
      row(name, await chain.send(outbox, data, fee), data);
    }
  };
  let sequence = 0n;
  const deliver = async (name, token, receiver) => {
    for (let t = 0; t < 3; t++) {
      const message = {
        sourceChain: FAR_CHAIN, outbox: FAR, destinationChain: here, inbox, committee, sequence: ++sequence,
        previous: ZeroHash, sender: RECEIVER, receiver, gasLimit: 0, sent: chain.time, deadline: chain.time + 3600,
        data: "0x", tokens: [{ token, amount: 10n ** 18n }],
      };
      const leaves = [leaf(3, idOf({ ...message, tokens: [[token, 10n ** 18n]] }), keccak256("0x01"))];
      const data = Inbox.encodeFunctionData("deliver", [[oathOf({ expiry, report }, committee, key, [], leaves)], [message]]);
      const receipt = await chain.send(inbox, data);
      row(name, receipt, data);
      if (!receipt.logs.some(({ topics }) => topics[0] === Inbox.getEvent("Delivered").topicHash))
        throw new Error(`${name}: not delivered`);
    }
  };
  await send("send tokens, locked", coin);
  await deliver("deliver tokens, minted", FAR_TOKEN, SENDER);
  await send("send tokens, burned", shadow);
  await deliver("deliver tokens, released", FAR, RECEIVER);

  const front = await chain.deploy(ours("CCIPFront"), outbox, inbox, ZeroAddress, 3600);
  await call(front, "connect", [["CCIPFront"], SELECTOR, FAR_CHAIN, FAR]);
  const Front = ours("CCIPFront").interface;
  for (let t = 0; t < 3; t++) {
    const message = [abi.encode(["address"], [RECEIVER]), id("data"), [], ZeroAddress, "0x"];
    const fee = BigInt(await chain.call(front, Front.encodeFunctionData("getFee", [SELECTOR, message])));
    const data = Front.encodeFunctionData("ccipSend", [SELECTOR, message]);
    row("ccipSend, 32 bytes", await chain.send(front, data, fee), data);
  }
}

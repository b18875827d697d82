// Which figures stand beside each other. A row is [system, oracles/faults, what it is looked up by]: a name in
// our own gas table, a name that a peer's module measured, or figures that are quoted.

/** From an earlier measurement by this project's authors, in one EVM under Osaka rules: npm has no package with
 *  these contracts, so `make bench` cannot repeat it. */
const quoted = (gas, bytes) => ({ gas, bytes });

export const TABLE = {
  "one feed, pushed and stored": [
    ["Jurat", "any", "push 1 feed"],
    ["Jurat, one of 50 feeds sworn", "any", "push 1 feed of 50"],
    ["Chainlink OCR2 `transmit`", "4/1", quoted(94_946, 740)],
    ["Chainlink OCR2 `transmit`", "16/5", quoted(131_627, 1380)],
    ["Chainlink OCR2 `transmit`", "31/10", quoted(177_606, 2180)],
    ["Chainlink CRE, forwarder → cache", "4/1", "cre 1 4/1"],
    ["Chainlink CRE, forwarder → cache", "31/10", "cre 1 31/10"],
    ["Chronicle Scribe `poke`", "5 signers", quoted(80_917, 260)],
    ["Chronicle Scribe `poke`", "13 signers", quoted(121_937, 260)],
    ["API3, one beacon", "1 signer", "api3 1"],
    ["API3, seven beacons and their set", "7 signers", "api3 7"],
  ],
  "one feed, pulled": [
    ["Jurat, one of 2,048, stored", "any", "pull 1 of 2,048"],
    ["RedStone, stored", "3 of 5", "redstone 1"],
    ["Pyth, stored", "13 of 19", quoted(193_608, 1412)],
    ["Chainlink Data Streams, no fee, not stored", "31/10", "streams 31/10"],
    ["Chainlink Data Streams, fee in LINK, not stored", "31/10", "streams fee 31/10"],
    ["Pyth Lazer, not stored", "1 signer", quoted(38_328, 196)],
  ],
  "ten feeds, stored": [
    ["Jurat, pushed, by a page", "any", "push 10 feeds"],
    ["Jurat, pushed, without one", "any", "push 10 feeds, no page"],
    ["Jurat, pulled from 2,048, neighbours", "any", "pull 10 of 2,048, neighbours"],
    ["Jurat, pulled from 2,048, by lot", "any", "pull 10 of 2,048, by lot"],
    ["Jurat, pulled from 2,048, farthest apart", "any", "pull 10 of 2,048, spread"],
    ["Chainlink CRE, pushed", "31/10", "cre 10 31/10"],
    ["RedStone, pulled, a package a signer and feed", "3 of 5", "redstone 10"],
    ["RedStone, pulled, a package a signer", "3 of 5", "redstone 10 packed"],
    ["Pyth, pulled", "13 of 19", quoted(419_956, 4196)],
  ],
  "a contract's question": [
    ["Jurat, paid in coin, the consumer's code included", "any", "request, by a contract"],
    ["Chainlink, direct request, in LINK", "1", "direct ask"],
    ["Jurat through its front, the same consumer and LINK", "any", "front ask"],
  ],
  "its answer of one word, called back": [
    ["Jurat, one of 50 feeds sworn", "any", "fulfil, 32 bytes, beside 50 feeds"],
    ["Chainlink, direct request", "1", "direct answer"],
    ["Jurat through its front, sworn alone", "any", "front answer"],
  ],
  "cold read from a contract": [
    ["a bare slot", "", "read a bare slot, cold"],
    ["Jurat, `Feeds.latestAnswer`", "", "read Feeds, cold"],
    ["Jurat, proxy, `latestRoundData`", "", "read latestRoundData through the proxy, cold"],
    ["Chainlink, proxy → OCR2, `latestRoundData`", "", quoted(18_240)],
    ["Chainlink, proxy → cache, `latestRoundData`", "", "read cre"],
    ["API3, proxy, `latestRoundData`", "", "read api3"],
    ["Chronicle Scribe", "", quoted(7_880)],
    ["Pyth, `getPriceUnsafe`", "", quoted(10_646)],
  ],
};

/** TABLE with its figures: { operation, system, oracles, gas, bytes, source }. */
export function rows(measured) {
  return Object.entries(TABLE).flatMap(([operation, list]) => list.map(([system, oracles, of]) => {
    const source = typeof of === "string" ? "measured" : "quoted";
    const figures = source === "quoted" ? of : measured[of];
    if (!figures) throw new Error(`"${of}" was not measured: its name in table.mjs, or what measures it, is wrong`);
    return { operation, system, oracles, gas: figures.gas, bytes: figures.bytes || undefined, source };
  }));
}

/** As in bench/README.md. */
export function markdown(rows) {
  const number = (x) => x?.toLocaleString("en-US") ?? "";
  const lines = ["| | oracles/faults | gas | calldata bytes | |", "|---|---|---|---|---|"];
  let operation;
  for (const row of rows) {
    if (row.operation !== operation) lines.push(`| **${(operation = row.operation)}** | | | | |`);
    lines.push(`| ${row.system} | ${row.oracles} | ${number(row.gas)} | ${number(row.bytes)} | ${row.source} |`);
  }
  return lines.join("\n");
}

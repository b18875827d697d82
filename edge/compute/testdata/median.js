// Three venues at once; the median of those that answer.
const ask = (host, path) => Functions.makeHttpRequest({ url: `http://${host}${path}`, timeout: 5000 });
const answers = await Promise.all([
  ask("a.example", "/ticker"),
  ask("b.example", "/v1/last?symbol=ETH"),
  ask("c.example", "/down"),
]);
const prices = answers.filter((a) => !a.error).map((a) => Number(a.data.last));
if (prices.length < 2) throw Error("fewer than two venues answer");
prices.sort((x, y) => x - y);
const middle = Math.floor(prices.length / 2);
const median = prices.length % 2 ? prices[middle] : (prices[middle - 1] + prices[middle]) / 2;
return Functions.encodeUint256(BigInt(Math.round(median * 1e8)));

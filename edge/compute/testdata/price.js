// A price by an API, as a Chainlink Functions source is written.
const coin = args[0];
const currency = args[1];

const response = await Functions.makeHttpRequest({
  url: "http://prices.example/simple/price",
  params: { ids: coin, vs_currencies: currency },
});
if (response.error) {
  throw new Error(`request failed: ${response.message}`);
}
const price = response.data[coin][currency];
console.log("price", price);
return Functions.encodeUint256(Math.round(price * 100));

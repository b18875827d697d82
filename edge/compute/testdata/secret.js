// A POST with a key, which the job names and the node holds.
if (!secrets.apiKey) {
  throw Error("apiKey is not set");
}
const reply = await Functions.makeHttpRequest({
  url: "http://api.example/graphql",
  method: "POST",
  headers: { "Content-Type": "application/json", Authorization: `Bearer ${secrets.apiKey}` },
  data: { query: `{ country(code: "${args[0]}") { name capital } }` },
});
if (reply.error) throw Error(reply.response ? reply.response.data.message : reply.message);
const { name, capital } = reply.data.data.country;
return Functions.encodeString(`${name} | ${capital}`);

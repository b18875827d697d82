// A lottery: what looks random and current is the same on every oracle.
const tickets = Number(args[0]);
const drawn = new Set();
while (drawn.size < 3) drawn.add(Math.floor(Math.random() * tickets));
return Functions.encodeString([...drawn].join(",") + " at " + new Date().toISOString());

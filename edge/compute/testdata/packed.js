// Several values in one answer, packed by hand.
const wind = Functions.encodeUint256(87);
const temperature = Functions.encodeInt256(-12);
const station = Buffer.from("OSLO", "utf8");
const padded = Buffer.concat([station, Buffer.alloc(32 - station.length)]);
return Buffer.concat([wind, temperature, padded]);

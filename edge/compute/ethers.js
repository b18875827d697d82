// The parts of ethers 6 and of node:crypto that sources of Chainlink Functions use:
// the ABI coder, hashes, bytes and units. An expression: a function of what prelude.js
// has; evaluated when a script first asks for it. Whatever else is asked of them is
// refused by its name.
((given) => {
  "use strict";
  const { hash, Buffer } = given;
  const only = (name, members) =>
    new Proxy(Object.freeze(members), {
      get: (target, key) => {
        if (key in target || typeof key !== "string" || key === "then") return target[key];
        throw new Error(`${name}.${key} is not here; there are ${Object.keys(target).join(", ")}`);
      },
    });

  // Bytes.
  const isHexString = (value, length) =>
    typeof value === "string" && /^0x[0-9a-fA-F]*$/.test(value) && (typeof length !== "number" || value.length === 2 + 2 * length);
  const digits = (value, what = "value") => {
    if (isHexString(value) && value.length % 2 === 0) return value.slice(2).toLowerCase();
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return Buffer.from(value).toString("hex");
    throw new TypeError(`${what}: want bytes, or a string of 0x and an even number of hex digits`);
  };
  const hexlify = (value) => (typeof value === "bigint" || typeof value === "number" ? toBeHex(value) : "0x" + digits(value));
  const getBytes = (value) => Uint8Array.from(Buffer.from(digits(value), "hex"));
  const concat = (list) => "0x" + list.map((part) => digits(part)).join("");
  const toUtf8Bytes = (text) => Uint8Array.from(Buffer.from(String(text)));
  const toUtf8String = (value) => Buffer.from(digits(value), "hex").toString();
  const zeroPadValue = (value, length) => {
    const text = digits(value);
    if (text.length > 2 * length) throw new RangeError("padding exceeds data length");
    return "0x" + text.padStart(2 * length, "0");
  };
  const integer = (value, what = "value") => {
    try {
      if (typeof value === "number" && !Number.isSafeInteger(value)) throw 0;
      return BigInt(value);
    } catch {
      throw new TypeError(`${what}: want an integer, not ${String(value)}`);
    }
  };
  const toBeHex = (value, width) => {
    const n = integer(value);
    if (n < 0n) throw new RangeError("unsigned value cannot be negative");
    const text = n.toString(16);
    const length = width === undefined ? (text.length + 1) >> 1 : width;
    if (text.length > 2 * length) throw new RangeError(`value exceeds width ${width}`);
    return "0x" + text.padStart(2 * length, "0");
  };

  // Hashes.
  const digest = (kind) => (value) => "0x" + hash(kind, digits(value));
  const keccak256 = digest("keccak256");
  const sha256 = digest("sha256");
  const id = (text) => keccak256(toUtf8Bytes(text));

  // Addresses.
  const getAddress = (value) => {
    if (!isHexString(value, 20)) throw new TypeError(`invalid address ${String(value)}`);
    const lower = value.slice(2).toLowerCase();
    const sum = keccak256(toUtf8Bytes(lower));
    const checked = "0x" + Array.from(lower, (c, i) => (parseInt(sum[2 + i], 16) > 7 ? c.toUpperCase() : c)).join("");
    if (value !== checked && value.slice(2) !== lower && value.slice(2) !== lower.toUpperCase()) throw new TypeError(`bad address checksum ${value}`);
    return checked;
  };
  const isAddress = (value) => {
    try {
      return !!getAddress(value);
    } catch {
      return false;
    }
  };

  // Units.
  const units = { wei: 0, kwei: 3, mwei: 6, gwei: 9, szabo: 12, finney: 15, ether: 18 };
  const placesOf = (unit) => {
    const places = typeof unit === "string" ? units[unit] : Number(unit);
    if (!Number.isInteger(places) || places < 0 || places > 80) throw new TypeError(`invalid unit ${String(unit)}`);
    return places;
  };
  const parseUnits = (value, unit = "ether") => {
    const places = placesOf(unit);
    const parts = /^(-?)(\d*)(?:\.(\d*))?$/.exec(value);
    if (!parts || !(parts[2] || parts[3])) throw new TypeError(`invalid decimal ${String(value)}`);
    const fraction = (parts[3] || "").replace(/0+$/, "");
    if (fraction.length > places) throw new RangeError(`too many decimals for format: ${value}`);
    const n = BigInt((parts[2] || "0") + fraction.padEnd(places, "0"));
    return parts[1] ? -n : n;
  };
  const formatUnits = (value, unit = "ether") => {
    const places = placesOf(unit);
    const n = integer(value);
    const text = (n < 0n ? -n : n).toString().padStart(places + 1, "0");
    const whole = text.slice(0, text.length - places);
    const fraction = text.slice(text.length - places).replace(/0+$/, "");
    return `${n < 0n ? "-" : ""}${whole}${places ? "." + (fraction || "0") : ""}`;
  };

  // The types of the ABI.
  const splitTypes = (text) => {
    const parts = [];
    let depth = 0;
    let part = "";
    for (const c of text) {
      depth += c === "(" ? 1 : c === ")" ? -1 : 0;
      if (c === "," && depth === 0) {
        parts.push(part);
        part = "";
      } else part += c;
    }
    return part.trim() || parts.length ? [...parts, part] : [];
  };
  const parseType = (text) => {
    const type = String(text).trim();
    const refuse = () => new TypeError(`unknown type ${type}`);
    const array = /^(.+)\[(\d{0,4})\]$/.exec(type);
    if (array) {
      const of = parseType(array[1]);
      const length = array[2] === "" ? null : Number(array[2]);
      return { kind: "array", of, length, dynamic: length === null || of.dynamic, size: length === null || of.dynamic ? 32 : length * of.size };
    }
    if (/^(tuple)?\(.*\)$/.test(type)) {
      const of = splitTypes(type.slice(type.indexOf("(") + 1, -1)).map(parseNamed);
      const dynamic = of.some((t) => t.dynamic);
      return { kind: "tuple", of, dynamic, size: dynamic ? 32 : of.reduce((sum, t) => sum + t.size, 0) };
    }
    if (type === "string" || type === "bytes") return { kind: type, dynamic: true, size: 32 };
    if (type === "address" || type === "bool") return { kind: type, dynamic: false, size: 32 };
    const number = /^(u?int)(\d{0,3})$/.exec(type);
    if (number) {
      const bits = Number(number[2] || 256);
      if (bits < 8 || bits > 256 || bits % 8) throw refuse();
      return { kind: number[1], bits, dynamic: false, size: 32 };
    }
    const fixed = /^bytes(\d{1,2})$/.exec(type);
    if (!fixed || fixed[1] < 1 || fixed[1] > 32) throw refuse();
    return { kind: "fixed", length: Number(fixed[1]), dynamic: false, size: 32 };
  };
  const parseNamed = (text) => {
    const parts = /^\s*((?:tuple)?\(.*\)[\[\]\d]*|[^\s]+)(?:\s+(\w+))?\s*$/.exec(text);
    if (!parts) throw new TypeError(`unknown type ${text}`);
    return { ...parseType(parts[1]), name: parts[2] };
  };
  const typesOf = (types) => types.map(parseNamed);

  // Encoding, as hex digits.
  const wordOf = (n) => modulo(n).toString(16).padStart(64, "0");
  const modulo = (n) => (n < 0n ? n + (1n << 256n) : n);
  const numberOf = (type, value) => {
    const n = integer(value, `${type.kind}${type.bits}`);
    const half = type.kind === "int" ? 1n << BigInt(type.bits - 1) : 0n;
    const top = type.kind === "int" ? half : 1n << BigInt(type.bits);
    if (n < -half || n >= top) throw new RangeError(`value out of bounds: ${n} as ${type.kind}${type.bits}`);
    return n;
  };
  const fixedOf = (type, value) => {
    const text = digits(value, `bytes${type.length}`);
    if (text.length !== 2 * type.length) throw new RangeError(`incorrect data length for bytes${type.length}`);
    return text;
  };
  const padded = (text) => text.padEnd(Math.ceil(text.length / 64) * 64, "0");
  const write = (type, value) => {
    switch (type.kind) {
      case "uint":
      case "int":
        return wordOf(numberOf(type, value));
      case "bool":
        return wordOf(value ? 1n : 0n);
      case "address":
        return getAddress(value).slice(2).toLowerCase().padStart(64, "0");
      case "fixed":
        return padded(fixedOf(type, value));
      case "bytes":
      case "string": {
        const text = type.kind === "string" ? digits(toUtf8Bytes(value)) : digits(value, "bytes");
        return wordOf(BigInt(text.length / 2)) + padded(text);
      }
      case "array": {
        if (!Array.isArray(value) || (type.length !== null && value.length !== type.length)) throw new TypeError("expected an array of the type's length");
        return (type.length === null ? wordOf(BigInt(value.length)) : "") + writeAll(value.map(() => type.of), value);
      }
    }
    const members = Array.isArray(value) ? value : type.of.map((t) => value[t.name]);
    return writeAll(type.of, members);
  };
  const writeAll = (types, values) => {
    if (types.length !== values.length) throw new TypeError(`types/values length mismatch: ${types.length} and ${values.length}`);
    let at = types.reduce((sum, t) => sum + t.size, 0);
    let head = "";
    let tail = "";
    types.forEach((type, i) => {
      const text = write(type, values[i]);
      if (!type.dynamic) {
        head += text;
        return;
      }
      head += wordOf(BigInt(at));
      tail += text;
      at += text.length / 2;
    });
    return head + tail;
  };

  // Decoding. Offsets count from base; at is where the value lies.
  const outOfBounds = () => new RangeError("data out-of-bounds");
  const wordAt = (data, at) => {
    if (at + 32 > data.length / 2) throw outOfBounds();
    return BigInt("0x" + data.slice(2 * at, 2 * at + 64));
  };
  const countAt = (data, at) => {
    const n = wordAt(data, at);
    if (n > BigInt(data.length / 2)) throw outOfBounds();
    return Number(n);
  };
  const read = (type, data, at) => {
    switch (type.kind) {
      case "uint":
      case "int": {
        const word = wordAt(data, at);
        const n = type.kind === "int" && word >> 255n ? word - (1n << 256n) : word;
        return numberOf(type, n);
      }
      case "bool":
        return wordAt(data, at) !== 0n;
      case "address":
        return getAddress("0x" + (wordAt(data, at) & ((1n << 160n) - 1n)).toString(16).padStart(40, "0"));
      case "fixed":
        wordAt(data, at);
        return "0x" + data.slice(2 * at, 2 * (at + type.length));
      case "bytes":
      case "string": {
        const length = countAt(data, at);
        if (at + 32 + length > data.length / 2) throw outOfBounds();
        const text = data.slice(2 * at + 64, 2 * (at + 32 + length));
        return type.kind === "bytes" ? "0x" + text : Buffer.from(text, "hex").toString();
      }
      case "array": {
        const length = type.length === null ? countAt(data, at) : type.length;
        const base = type.length === null ? at + 32 : at;
        if (base + length * type.of.size > data.length / 2) throw outOfBounds();
        return readAll(Array.from({ length }, () => type.of), data, base);
      }
    }
    const values = readAll(type.of, data, at);
    type.of.forEach((t, i) => t.name && !(t.name in values) && Object.defineProperty(values, t.name, { value: values[i] }));
    return values;
  };
  const readAll = (types, data, base) => {
    let at = base;
    return types.map((type) => {
      const here = type.dynamic ? base + countAt(data, at) : at;
      at += type.size;
      return read(type, data, here);
    });
  };
  const coder = only("AbiCoder", {
    encode: (types, values) => "0x" + writeAll(typesOf(types), values),
    decode: (types, data) => readAll(typesOf(types), digits(data, "data"), 0),
  });

  // Packed encoding, of what is no array and no tuple.
  const packedOf = (type, value) => {
    switch (type.kind) {
      case "uint":
      case "int":
        return wordOf(numberOf(type, value)).slice(64 - type.bits / 4);
      case "bool":
        return value ? "01" : "00";
      case "address":
        return getAddress(value).slice(2).toLowerCase();
      case "fixed":
        return fixedOf(type, value);
      case "bytes":
        return digits(value, "bytes");
      case "string":
        return digits(toUtf8Bytes(value));
    }
    throw new TypeError("solidityPacked takes no arrays and tuples here");
  };
  const solidityPacked = (types, values) => {
    if (types.length !== values.length) throw new TypeError(`types/values length mismatch: ${types.length} and ${values.length}`);
    return "0x" + typesOf(types).map((type, i) => packedOf(type, values[i])).join("");
  };

  const ethers = {
    AbiCoder: only("AbiCoder", { defaultAbiCoder: () => coder }),
    keccak256, sha256, id, solidityPacked,
    solidityPackedKeccak256: (types, values) => keccak256(solidityPacked(types, values)),
    solidityPackedSha256: (types, values) => sha256(solidityPacked(types, values)),
    getBytes, hexlify, isHexString, concat, zeroPadValue, toBeHex, toBigInt: integer, toUtf8Bytes, toUtf8String,
    getAddress, isAddress, ZeroAddress: "0x" + "0".repeat(40), ZeroHash: "0x" + "0".repeat(64),
    parseUnits, formatUnits, parseEther: (value) => parseUnits(value), formatEther: (value) => formatUnits(value),
  };
  ethers.ethers = only("ethers", { ...ethers });

  // Hashes as node:crypto and Web Crypto have them. Randomness would be another on
  // every oracle.
  const algorithm = (name) => {
    const plain = String((name && name.name) || name).toLowerCase().replace("-", "");
    if (plain !== "sha256") throw new Error(`the hash ${String((name && name.name) || name)} is not here; there are sha256, and keccak256 in npm:ethers@6`);
    return plain;
  };
  const noRandomness = () => {
    throw new Error("there is no randomness: it would be another on every oracle. Math.random is seeded by the request, and known to all");
  };
  const noHmac = () => {
    throw new Error("there is no HMAC: code holds a mark in a secret's place, and never the secret");
  };
  const createHash = (name) => {
    const kind = algorithm(name);
    let all = "";
    return {
      update(data, encoding) {
        all += typeof data === "string" ? Buffer.from(data, encoding).toString("hex") : digits(data);
        return this;
      },
      digest(encoding) {
        const sum = Buffer.from(hash(kind, all), "hex");
        return encoding ? sum.toString(encoding) : sum;
      },
    };
  };
  const crypto = only("crypto", {
    createHash,
    subtle: only("crypto.subtle", { digest: async (name, data) => Uint8Array.from(Buffer.from(hash(algorithm(name), digits(data)), "hex")).buffer, sign: noHmac, importKey: noHmac }),
    createHmac: noHmac, getRandomValues: noRandomness, randomBytes: noRandomness, randomInt: noRandomness, randomUUID: noRandomness,
  });
  return { ethers: only("ethers", ethers), crypto, node: only("node:crypto", { ...crypto, webcrypto: crypto, default: crypto }) };
})

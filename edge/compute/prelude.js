// The surroundings of a script: what Chainlink Functions gives its sources, made of
// nothing but __jurat(operation, text), and the call of the script itself. Runs
// before the script in the same context; see javascript.go for the operations.
(() => {
  "use strict";
  const host = globalThis.__jurat;
  const input = JSON.parse(host("input", ""));
  for (const name of ["__jurat", "std", "os", "bjson", "gc", "print", "scriptArgs", "navigator", "QJS_PROXY_VALUE", "performance"])
    delete globalThis[name];

  const define = (name, value) =>
    Object.defineProperty(globalThis, name, { value, writable: true, configurable: true });

  // Randomness that every oracle shares: xoshiro128** from the request's seed.
  const state = new Uint32Array(4);
  for (let i = 0; i < 32; i++) state[(i >> 2) & 3] ^= parseInt(input.seed.slice(2 * i, 2 * i + 2), 16) << (8 * (i & 3));
  if (!state.some((word) => word)) state[0] = 1;
  const rotate = (x, n) => ((x << n) | (x >>> (32 - n))) >>> 0;
  const next = () => {
    const result = Math.imul(rotate(Math.imul(state[1], 5), 7), 9) >>> 0;
    const t = state[1] << 9;
    state[2] ^= state[0];
    state[3] ^= state[1];
    state[1] ^= state[2];
    state[0] ^= state[3];
    state[2] ^= t;
    state[3] = rotate(state[3], 11);
    return result;
  };
  for (let i = 0; i < 16; i++) next();
  Math.random = () => ((next() >>> 5) * 67108864 + (next() >>> 6)) / 9007199254740992;

  // The engine's own asUintN and asIntN return some numbers of full width unreduced.
  const asUintN = BigInt.asUintN;
  const asIntN = BigInt.asIntN;
  const modulo = (bits, n) => {
    const m = 1n << BigInt(bits);
    const rest = n % m;
    return rest < 0n ? rest + m : rest;
  };
  BigInt.asUintN = (bits, n) => {
    asUintN(bits, 0n); // throws where bits are none
    return modulo(bits, n);
  };
  BigInt.asIntN = (bits, n) => {
    asIntN(bits, 0n);
    const rest = modulo(bits, n);
    return bits > 0 && rest >> BigInt(bits - 1) ? rest - (1n << BigInt(bits)) : rest;
  };

  // Bytes and text.
  const encode = (text) => {
    const bytes = [];
    for (const c of String(text)) {
      let code = c.codePointAt(0);
      if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd;
      if (code < 0x80) bytes.push(code);
      else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
      else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
      else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    }
    return bytes;
  };
  const decode = (bytes) => {
    let text = "";
    for (let i = 0; i < bytes.length; ) {
      const first = bytes[i++];
      const more = first < 0x80 ? 0 : first >> 5 === 6 ? 1 : first >> 4 === 14 ? 2 : first >> 3 === 30 ? 3 : -1;
      let code = more < 0 ? 0xfffd : more === 0 ? first : first & (0x3f >> more);
      let j = 0;
      for (; j < more && (bytes[i + j] & 0xc0) === 0x80; j++) code = (code << 6) | (bytes[i + j] & 63);
      if (more > 0) {
        i += j;
        const least = [0, 0x80, 0x800, 0x10000][more];
        if (j < more || code < least || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) code = 0xfffd;
      }
      text += String.fromCodePoint(code);
    }
    return text;
  };
  const fromHex = (text) => {
    const bytes = [];
    for (let i = 0; i + 1 < text.length; i += 2) {
      const pair = text.slice(i, i + 2);
      if (!/^[0-9a-fA-F]{2}$/.test(pair)) break;
      bytes.push(parseInt(pair, 16));
    }
    return bytes;
  };
  const toHex = (bytes) => Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const toBase64 = (bytes) => {
    let text = "";
    for (let i = 0; i < bytes.length; i += 3) {
      const word = (bytes[i] << 16) | ((bytes[i + 1] || 0) << 8) | (bytes[i + 2] || 0);
      text += alphabet[word >> 18] + alphabet[(word >> 12) & 63];
      text += i + 1 < bytes.length ? alphabet[(word >> 6) & 63] : "=";
      text += i + 2 < bytes.length ? alphabet[word & 63] : "=";
    }
    return text;
  };
  const fromBase64 = (text) => {
    const bytes = [];
    let word = 0;
    let bits = 0;
    for (const c of text.replace(/-/g, "+").replace(/_/g, "/")) {
      const value = alphabet.indexOf(c);
      if (value < 0) continue;
      word = ((word << 6) | value) & 0xffffff;
      bits += 6;
      if (bits >= 8) {
        bits -= 8;
        bytes.push((word >> bits) & 255);
      }
    }
    return bytes;
  };

  class Buffer extends Uint8Array {
    static from(value, encoding) {
      if (typeof value === "string") {
        switch ((encoding || "utf8").toLowerCase()) {
          case "utf8":
          case "utf-8":
            value = encode(value);
            break;
          case "hex":
            value = fromHex(value);
            break;
          case "base64":
          case "base64url":
            value = fromBase64(value);
            break;
          case "ascii":
          case "latin1":
          case "binary":
            value = Array.from(value, (c) => c.charCodeAt(0) & 255);
            break;
          default:
            throw new TypeError(`Unknown encoding: ${encoding}`);
        }
      } else if (value instanceof ArrayBuffer) value = new Uint8Array(value);
      const buffer = new Buffer(value.length);
      buffer.set(value);
      return buffer;
    }
    static alloc(size, fill = 0) {
      return new Buffer(size).fill(fill);
    }
    static concat(list) {
      const buffer = new Buffer(list.reduce((sum, part) => sum + part.length, 0));
      let at = 0;
      for (const part of list) {
        buffer.set(part, at);
        at += part.length;
      }
      return buffer;
    }
    static isBuffer(value) {
      return value instanceof Buffer;
    }
    static byteLength(text, encoding) {
      return Buffer.from(text, encoding).length;
    }
    toString(encoding, start = 0, end = this.length) {
      const bytes = this.subarray(start, end);
      switch ((encoding || "utf8").toLowerCase()) {
        case "hex":
          return toHex(bytes);
        case "base64":
          return toBase64(bytes);
        case "utf8":
        case "utf-8":
          return decode(bytes);
        case "ascii":
        case "latin1":
        case "binary":
          return Array.from(bytes, (b) => String.fromCharCode(b)).join("");
      }
      throw new TypeError(`Unknown encoding: ${encoding}`);
    }
    equals(other) {
      return toHex(this) === toHex(other);
    }
  }
  define("Buffer", Buffer);
  define("TextEncoder", class TextEncoder {
    encode(text = "") {
      return new Uint8Array(encode(text));
    }
  });
  define("TextDecoder", class TextDecoder {
    decode(bytes = new Uint8Array()) {
      return decode(bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    }
  });
  define("btoa", (text) => toBase64(Array.from(String(text), (c) => c.charCodeAt(0))));
  define("atob", (text) => fromBase64(String(text)).map((b) => String.fromCharCode(b)).join(""));

  const show = (value) => {
    if (typeof value === "string") return value;
    if (value instanceof Error) return `${value.name}: ${value.message}`;
    try {
      return JSON.stringify(value, (_, v) => (typeof v === "bigint" ? `${v}n` : v)) ?? String(value);
    } catch {
      return String(value);
    }
  };
  const log = (...values) => void host("log", values.map(show).join(" "));
  define("console", { log, info: log, warn: log, error: log, debug: log });

  // Functions.
  const word = (value, low, high, name) => {
    let n;
    try {
      n = BigInt(value);
    } catch {
      throw new Error(`${name} takes an integer`);
    }
    if (n < low || n > high) throw new Error(`${name}: the number does not fit 256 bits`);
    return Buffer.from(BigInt.asUintN(256, n).toString(16).padStart(64, "0"), "hex");
  };
  const query = (params) =>
    Object.entries(params || {})
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
      .join("&");
  const statusTexts = { 200: "OK", 201: "Created", 204: "No Content", 400: "Bad Request", 401: "Unauthorized", 403: "Forbidden",
    404: "Not Found", 429: "Too Many Requests", 500: "Internal Server Error", 502: "Bad Gateway", 503: "Service Unavailable" };
  const parse = (reply, type) => {
    if (type === "arraybuffer") return Uint8Array.from(reply.base64 ? fromBase64(reply.base64) : encode(reply.text)).buffer;
    if (type === "text") return reply.text;
    try {
      return JSON.parse(reply.text);
    } catch {
      return reply.text;
    }
  };
  const makeHttpRequest = ({ url, method = "GET", params, headers = {}, data, timeout, responseType = "json" } = {}) => {
    const search = query(params);
    const sent = {};
    for (const [key, value] of Object.entries(headers)) sent[key] = String(value);
    let body = "";
    if (data !== undefined && data !== null) {
      body = typeof data === "string" ? data : JSON.stringify(data);
      if (typeof data !== "string" && !Object.keys(sent).some((key) => key.toLowerCase() === "content-type"))
        sent["Content-Type"] = "application/json";
    }
    const number = host("request", JSON.stringify({
      url: search ? `${url}${String(url).includes("?") ? "&" : "?"}${search}` : String(url),
      method: String(method),
      headers: sent,
      body,
      timeout: Math.trunc(timeout) || 0,
    }));
    // The answer is taken in a later job, so that requests begun together run together.
    return Promise.resolve().then(() => {
      const reply = JSON.parse(host("response", number));
      if (reply.error) return { error: true, message: reply.error };
      const response = { data: parse(reply, responseType), status: reply.status, statusText: statusTexts[reply.status] || "", headers: reply.headers || {} };
      if (reply.status >= 200 && reply.status < 300) return { error: false, ...response };
      return { error: true, message: `Request failed with status code ${reply.status}`, code: reply.status < 500 ? "ERR_BAD_REQUEST" : "ERR_BAD_RESPONSE", response, ...response };
    });
  };
  const bytes = (value, name) => {
    if (typeof value === "string" && /^0x([0-9a-fA-F]{2})*$/.test(value)) return Buffer.from(value.slice(2), "hex");
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return Buffer.from(value);
    throw new Error(`${name} takes bytes, or a string of 0x and hex`);
  };
  const Functions = Object.freeze({
    makeHttpRequest,
    encodeUint256: (value) => word(value, 0n, (1n << 256n) - 1n, "encodeUint256"),
    encodeInt256: (value) => word(value, -(1n << 255n), (1n << 255n) - 1n, "encodeInt256"),
    encodeString: (value) => Buffer.from(String(value)),
    encodeBytes: (value) => bytes(value, "encodeBytes"),
  });
  define("Functions", Functions);

  const args = Object.freeze([...(input.args || [])]);
  const secrets = Object.freeze(Object.fromEntries(input.secrets || []));
  const sources = Object.freeze(Object.fromEntries((input.sources || []).map(({ name, value }) => [name, value])));
  const bytesArgs = Object.freeze(input.bytesArgs ? [...input.bytesArgs] : args.filter((arg) => /^0x([0-9a-fA-F]{2})*$/.test(arg)));

  // What is known of npm:ethers@6 and node:crypto: see ethers.js.
  let library;
  const load = () =>
    (library ??= (0, eval)(host("library", ""))({
      Buffer,
      hash: (kind, hex) => {
        const sum = host("hash", `${kind} ${hex}`);
        if (!sum) throw new Error("a secret cannot be hashed: code holds a mark in its place");
        return sum;
      },
    }));
  Object.defineProperty(globalThis, "crypto", { configurable: true, get: () => load().crypto });
  const modules = { "npm:ethers@6": () => load().ethers, "node:crypto": () => load().node, "node:buffer": () => ({ Buffer }) };
  const importKnown = async (name) => modules[name.replace(/^(npm:ethers@6).*/, "$1")]();
  // An import of these by their literal names is the only one that the engine does not see.
  const code = input.code.replace(/\bimport\(\s*(["'`])(npm:ethers@6(?:\.[\w.-]+)?|node:crypto|node:buffer)\1\s*\)/g, "__import($1$2$1)");

  // The script.
  const give = (value) => {
    if (!(value instanceof ArrayBuffer) && !ArrayBuffer.isView(value))
      host("refuse", `the script returned ${value === undefined ? "nothing" : typeof value}, not bytes: return Functions.encodeUint256(...), encodeString(...) or a Uint8Array`);
    host("output", toHex(value instanceof ArrayBuffer ? new Uint8Array(value) : new Uint8Array(value.buffer, value.byteOffset, value.byteLength)));
  };
  const fail = (error) => void host("fail", error instanceof Error ? `${error.name === "Error" ? "" : error.name + ": "}${error.message}` : show(error));
  const AsyncFunction = (async () => {}).constructor;
  try {
    new AsyncFunction("args", "bytesArgs", "secrets", "sources", "__import", code)(args, bytesArgs, secrets, sources, importKnown).then(give).catch(fail);
  } catch (error) {
    fail(error);
  }
})();

package compute

import (
	"context"
	"encoding/hex"
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/jurat-network/jurat"
)

const withEthers = `const { ethers } = await import("npm:ethers@6.10.0"); const abi = ethers.AbiCoder.defaultAbiCoder();
	const say = (...all) => Buffer.from(all.join(" ")); `

// TestAbiCoder: go-ethereum encodes the same bytes, and what is decoded is what was
// encoded.
func TestAbiCoder(t *testing.T) {
	tuple := []abi.ArgumentMarshaling{{Name: "a", Type: "uint8"}, {Name: "b", Type: "string"}}
	type pair struct {
		A uint8
		B string
	}
	who := common.HexToAddress("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266")
	for _, c := range []struct {
		types  string // of the script
		value  string
		typ    string
		inner  []abi.ArgumentMarshaling
		values any
	}{
		{`"uint256"`, "2n ** 256n - 1n", "uint256", nil, new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 256), big.NewInt(1))},
		{`"int64"`, "-5", "int64", nil, int64(-5)},
		{`"address"`, `"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"`, "address", nil, who},
		{`"bool"`, "true", "bool", nil, true},
		{`"bytes4"`, `"0x01020304"`, "bytes4", nil, [4]byte{1, 2, 3, 4}},
		{`"bytes"`, `new Uint8Array([255, 0])`, "bytes", nil, []byte{255, 0}},
		{`"string"`, `"zażółć 🦉 and more than a word of it"`, "string", nil, "zażółć 🦉 and more than a word of it"},
		{`"int256[]"`, "[1, -2]", "int256[]", nil, []*big.Int{big.NewInt(1), big.NewInt(-2)}},
		{`"string[]"`, `["a", "bc", ""]`, "string[]", nil, []string{"a", "bc", ""}},
		{`"uint8[2][]"`, "[[1, 2], [3, 4]]", "uint8[2][]", nil, [][2]uint8{{1, 2}, {3, 4}}},
		{`"tuple(uint8 a, string b)"`, `{ a: 7, b: "seven" }`, "tuple", tuple, pair{7, "seven"}},
		{`"tuple(uint8 a, string b)[]"`, `[[7, "seven"], [8, "eight"]]`, "tuple[]", tuple, []pair{{7, "seven"}, {8, "eight"}}},
	} {
		typ, err := abi.NewType(c.typ, "", c.inner)
		if err != nil {
			t.Fatal(err)
		}
		uint64Type, _ := abi.NewType("uint64", "", nil)
		want, err := abi.Arguments{{Type: uint64Type}, {Type: typ}}.Pack(uint64(9), c.values)
		if err != nil {
			t.Fatal(err)
		}
		script := withEthers + `const types = ["uint64", ` + c.types + `]; const coded = abi.encode(types, [9, ` + c.value + `]);
			if (abi.encode(types, abi.decode(types, coded)) !== coded) throw Error("decoded otherwise");
			const bytes = ethers.getBytes(coded); for (let i = 0; i < bytes.length; i += 128) console.log(ethers.hexlify(bytes.slice(i, i + 128)).slice(2)); return new Uint8Array(0)`
		o, err := runScript(t, script, Input{}, nil)
		if got := strings.Join(o.Log, ""); err != nil || got != hex.EncodeToString(want) {
			t.Errorf("%s %s: %v\n%s\nwant\n%x", c.types, c.value, err, got, want)
		}
	}
}

// TestLibrary checks one expression each; hashes and sums are ethers' own.
func TestLibrary(t *testing.T) {
	in := Input{Secrets: map[string]string{"key": "__secret_key__"}, Args: []string{"0x" + strings.Repeat("00", 31) + "07"}}
	for script, want := range map[string]string{
		`say(ethers.id("Transfer(address,address,uint256)"))`:                                                                                                                "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef",
		`say(ethers.keccak256("0x"))`:                                                                                                                                        "0xc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470",
		`say(ethers.sha256(ethers.toUtf8Bytes("abc")))`:                                                                                                                      "0xba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
		`say((await import('node:crypto')).createHash("sha256").update("a").update("bc").digest("hex"))`:                                                                     "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
		`Buffer.from(Buffer.from(await crypto.subtle.digest("SHA-256", new TextEncoder().encode("abc"))).toString("base64"))`:                                                "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=",
		`say(ethers.getAddress("0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266"), ethers.isAddress("0xF39Fd6e51aad88F6F4ce6aB8827279cffFb92266"))`:                               "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266 false",
		`say(ethers.parseUnits("-1.5", 6), ethers.parseEther("0.1"), ethers.formatUnits(-1500000n, 6), ethers.formatEther(0n), ethers.formatUnits(5, 0))`:                    "-1500000 100000000000000000 -1.5 0.0 5",
		`say(ethers.solidityPacked(["uint16", "string", "bool", "int8"], [258, "ab", true, -1]), ethers.toBeHex(258), ethers.toBeHex(1, 4), ethers.zeroPadValue("0x01", 3))`: "0x0102616201ff 0x0102 0x00000001 0x000001",
		`say(abi.decode(["uint256"], args[0])[0] + 1n, ethers.concat(["0x01", new Uint8Array([2])]), ethers.toUtf8String("0x6869"))`:                                         "8 0x0102 hi",
		`say(abi.decode(["tuple(address who, int8[] n)"], abi.encode(["tuple(address who, int8[] n)"], [{ who: ethers.ZeroAddress, n: [-1] }]))[0].n[0])`:                    "-1",
		`say((await import("npm:ethers@6")).ethers.id("") === ethers.keccak256("0x"), (await import("node:buffer")).Buffer === Buffer)`:                                      "true true",
	} {
		o, err := runScript(t, withEthers+"return "+script, in, nil)
		if err != nil || string(o.Output) != want {
			t.Errorf("%s: %q, %v; want %q", script, o.Output, err, want)
		}
	}
	for script, want := range map[string]string{
		`ethers.Contract`: "ethers.Contract is not here",
		`new ethers.JsonRpcProvider("https://rpc.example")`:                                 "ethers.JsonRpcProvider is not here",
		`crypto.createHmac("sha256", secrets.key)`:                                          "never the secret",
		`crypto.getRandomValues(new Uint8Array(8))`:                                         "no randomness",
		`crypto.randomUUID()`:                                                               "no randomness",
		`crypto.createHash("md5")`:                                                          "md5 is not here",
		`ethers.keccak256(Buffer.from("v1:" + secrets.key))`:                                "a secret cannot be hashed",
		`crypto.createHash("sha256").update(secrets.key).digest()`:                          "a secret cannot be hashed",
		`abi.encode(["uint8"], [256])`:                                                      "out of bounds",
		`abi.encode(["uint8", "bool"], [1])`:                                                "length mismatch",
		`abi.encode(["uint7"], [1])`:                                                        "unknown type uint7",
		`abi.encode(["address"], ["0xF39Fd6e51aad88F6F4ce6aB8827279cffFb92266"])`:           "bad address checksum",
		`abi.decode(["string"], "0x" + "ff".repeat(32))`:                                    "out-of-bounds",
		`abi.decode(["uint256[]"], "0x" + "20".padStart(64, "0") + "ff".padStart(64, "0"))`: "out-of-bounds",
		`abi.decode(["uint256"], "0x01")`:                                                   "out-of-bounds",
		`await import("npm:ethers@5.7.2")`:                                                  "npm:ethers@5.7.2",
		`await import("npm:ethers@6evil")`:                                                  "npm:ethers@6evil",
		`await import("npm:axios")`:                                                         "npm:axios",
		`ethers.keccak256("text")`:                                                          "0x and an even number",
		`ethers.parseUnits("1.23", 1)`:                                                      "too many decimals",
	} {
		_, err := runScript(t, withEthers+script, in, nil)
		wantStop(t, err, KindThrew, want)
	}
}

// An array whose elements have no size is as long as it says, and costs what it is:
// the work that a run has ends it.
func TestDecodingIsBounded(t *testing.T) {
	script := withEthers + `abi.decode(["bytes[][][]"], "0x" + ("20".padStart(64, "0")).repeat(2000)); return new Uint8Array(0)`
	for range 2 {
		_, err := sandbox().Run(context.Background(), Code{JavaScript: script}, Input{Seed: jurat.Hash{1}}, nil)
		var stop *Stop
		if err != nil && !errors.As(err, &stop) {
			t.Errorf("%v", err)
		}
	}
}

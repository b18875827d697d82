package job_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
)

func quoted(texts ...string) string {
	b, _ := json.Marshal(texts)
	return string(b)
}

func types(t *testing.T, names ...string) abi.Arguments {
	args := make(abi.Arguments, len(names))
	for i, name := range names {
		kind, err := abi.NewType(name, "", nil)
		if err != nil {
			t.Fatal(err)
		}
		args[i].Type = kind
	}
	return args
}

// What a job's call sends and reads is what go-ethereum's ABI encodes.
func TestCallIsTheABIs(t *testing.T) {
	of := types(t, "uint80", "int256", "address", "bool", "bytes4", "string", "bytes", "int8")
	negative := new(big.Int).Neg(new(big.Int).Lsh(big.NewInt(1), 255))
	text := "a text, längere als zweiunddreißig Bytes, \"quoted\""
	packed, err := of.Pack(big.NewInt(7), negative, common.HexToAddress(anAddress), true, [4]byte{1, 2, 3, 4}, text, []byte{}, int8(-128))
	if err != nil {
		t.Fatal(err)
	}
	args := quoted("0x7", negative.String(), anAddress, "true", "0x01020304", text, "0x", "-128")
	list := "uint80 a, int a2, address b, bool c, bytes4 d, string memory e, bytes f, int8 g"
	j, err := job.Parse([]byte(oneSource(fmt.Sprintf(`evm: {chain: 1, call: {to: "%s", function: "f(%s) external view returns (%s)", args: %s}}`, anAddress, list, list, args))))
	if err != nil {
		t.Fatal(err)
	}
	call := j.Sources[0].EVM.Call
	selector := crypto.Keccak256([]byte("f(uint80,int256,address,bool,bytes4,string,bytes,int8)"))[:4]
	if got, want := hex.EncodeToString(call.Data()), hex.EncodeToString(append(selector, packed...)); got != want {
		t.Errorf("calldata\n%s\nwant\n%s", got, want)
	}
	got, err := call.Decode(packed)
	textJSON, _ := json.Marshal(text)
	want := fmt.Sprintf(`{"a":7,"a2":%s,"b":%q,"c":true,"d":"0x01020304","e":%s,"f":"0x","g":-128}`, negative, anAddress, textJSON)
	if err != nil || string(got) != want {
		t.Errorf("decoded %s, %v\nwant %s", got, err, want)
	}
	for cut := range len(packed) {
		if _, err := call.Decode(packed[:cut]); err == nil && cut < len(packed)-32 {
			t.Fatalf("%d of %d bytes are read", cut, len(packed))
		}
	}
	for i, dirty := range map[int]byte{0: 1, 2*32 + 11: 1, 3*32 + 31: 2, 4*32 + 4: 1, 7 * 32: 0, 5 * 32: 0xff} {
		wrong := append([]byte(nil), packed...)
		wrong[i] = dirty
		if _, err := call.Decode(wrong); err == nil {
			t.Errorf("a dirty byte %d is read", i)
		}
	}
}

// FuzzDecode: nothing that an endpoint returns makes decoding panic.
func FuzzReturned(f *testing.F) {
	j, err := job.Parse([]byte(oneSource(`evm: {chain: 1, call: {to: "` + anAddress + `", function: "f() returns (string, bytes, int8, bytes3, address)"}}`)))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(make([]byte, 320))
	f.Fuzz(func(t *testing.T, data []byte) {
		if got, err := j.Sources[0].EVM.Call.Decode(data); err == nil && !json.Valid(got) {
			t.Errorf("not JSON: %q", got)
		}
	})
}

func TestLogIsTheABIs(t *testing.T) {
	j, err := job.Parse([]byte(oneSource(`evm: {chain: 1, log: {address: "` + anAddress + `", event: "Said(address indexed from, string indexed what, uint256 value)", where: {what: hello}, blocks: 10}}`)))
	if err != nil {
		t.Fatal(err)
	}
	log := j.Sources[0].EVM.Log
	topic := jurat.Hash(crypto.Keccak256([]byte("Said(address,string,uint256)")))
	hello := jurat.Hash(crypto.Keccak256([]byte("hello")))
	if got := log.Topics(); len(got) != 3 || *got[0] != topic || got[1] != nil || *got[2] != hello {
		t.Fatalf("topics %v", got)
	}
	var from jurat.Hash
	from[31] = 0xff
	data := common.LeftPadBytes([]byte{42}, 32)
	got, err := log.Decode([]jurat.Hash{topic, from, hello}, data)
	if want := fmt.Sprintf(`{"from":%q,"value":42,"what":"%s"}`, anAddress, hello); err != nil || string(got) != want {
		t.Errorf("decoded %s, %v, want %s", got, err, want)
	}
	if _, err := log.Decode([]jurat.Hash{topic, from, topic}, data); err == nil {
		t.Error("a log that was not asked for is read")
	}
}

const signedAt jurat.Time = 1_710_328_241_000

// sign signs a digest with the first of go-ethereum's well-known test keys.
func sign(t *testing.T, digest []byte) (by common.Address, signature string) {
	key, err := crypto.HexToECDSA("ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80")
	if err != nil {
		t.Fatal(err)
	}
	sig, err := crypto.Sign(digest, key)
	if err != nil {
		t.Fatal(err)
	}
	return crypto.PubkeyToAddress(key.PublicKey), "0x" + hex.EncodeToString(sig)
}

// checkStatement: whoever has the statement can tell that an observer named it.
func checkStatement(t *testing.T, s *job.Statement, digest []byte, signature string) {
	t.Helper()
	if s == nil {
		t.Fatal("no statement")
	}
	raw, err := hex.DecodeString(signature[2:])
	if err != nil {
		t.Fatal(err)
	}
	raw[64] += 27
	if want := crypto.Keccak256Hash(digest, raw); common.Hash(s.Hash) != want || !bytes.Equal(s.Digest[:], digest) || s.Value != "7336780" || s.Time != "1710328241" {
		t.Errorf("%+v, want the hash %s", s, want)
	}
	words := abi.Arguments{{Type: abi.Type{T: abi.FixedBytesTy, Size: 32}}, {Type: abi.Type{T: abi.FixedBytesTy, Size: 32}}, {Type: abi.Type{T: abi.UintTy, Size: 256}}}
	subject, err := words.Pack(crypto.Keccak256Hash([]byte("jurat.statement.v1")), common.Hash{7}, big.NewInt(3))
	if err != nil {
		t.Fatal(err)
	}
	if leaf := s.Leaf(jurat.Hash{7}, 3); leaf.Kind != jurat.KindStatement || common.Hash(leaf.Subject) != crypto.Keccak256Hash(subject) || leaf.Payload != s.Hash {
		t.Errorf("leaf %+v", leaf)
	}
}

// highForm is what anybody can make of a signature: n - s for s, and the other v.
func highForm(t *testing.T, signature string) string {
	t.Helper()
	sig := common.FromHex(signature)
	s := new(big.Int).Sub(crypto.S256().Params().N, new(big.Int).SetBytes(sig[32:64]))
	if s.Cmp(new(big.Int).Rsh(crypto.S256().Params().N, 1)) <= 0 {
		t.Fatal("the signer made a high one")
	}
	s.FillBytes(sig[32:64])
	sig[64] = 1 - sig[64]
	return "0x" + hex.EncodeToString(sig)
}

// A value that its maker signed counts with its signature; anything else that
// was signed, or somebody else's signature, does not.
func TestSigned(t *testing.T) {
	typed := apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {{Name: "name", Type: "string"}, {Name: "version", Type: "string"}, {Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"}},
			"Price":        {{Name: "pair", Type: "string"}, {Name: "value", Type: "uint256"}, {Name: "time", Type: "uint64"}, {Name: "source", Type: "bytes32"}},
		},
		PrimaryType: "Price",
		Domain:      apitypes.TypedDataDomain{Name: "Maker", Version: "1", ChainId: math.NewHexOrDecimal256(1), VerifyingContract: anAddress},
		Message:     apitypes.TypedDataMessage{"pair": "BTC/USD", "value": "7336780", "time": "1710328241", "source": "0x" + strings.Repeat("11", 32)},
	}
	typedDigest, _, err := apitypes.TypedDataAndHash(typed)
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		digest []byte
		how    string
	}{
		"EIP-191": {accounts.TextHash([]byte("BTC/USD 7336780 at 1710328241")), `text: "BTC/USD {value} at {time}"`},
		"EIP-712": {typedDigest, `typed: {domain: {name: Maker, version: 1, chain_id: 1, contract: "` + anAddress + `"}, type: "Price(string pair,uint256 value,uint64 time,bytes32 source)",` +
			` message: {pair: BTC/USD, value: "{value}", time: "{time}", source: "0x` + strings.Repeat("11", 32) + `"}}`},
	} {
		by, signature := sign(t, c.digest)
		source := func(by string) *job.Source {
			j, err := job.Parse([]byte(oneSource(`url: https://a.example/, scale: 2, time_path: $.time, signed: {by: "` + by + `", signature: $.sig, ` + c.how + `}`)))
			if err != nil {
				t.Fatal(err)
			}
			return &j.Sources[0]
		}
		body := fmt.Sprintf(`{"price":"7336780","time":1710328241,"sig":%q}`, signature)
		r := source(by.Hex()).Read([]byte(body), signedAt)
		if r.Reason != 0 || r.Value.String() != "73367.8" || r.Signed == nil || r.Signed.Signature != signature || r.Time != signedAt {
			t.Errorf("%s: %+v", name, r)
		}
		checkStatement(t, r.Signed, c.digest, signature)
		high := strings.Replace(body, signature, highForm(t, signature), 1)
		if h := source(by.Hex()).Read([]byte(high), signedAt); h.Reason != 0 || h.Signed == nil || h.Signed.Hash != r.Signed.Hash {
			t.Errorf("%s, the same signature in its other form: %+v", name, h)
		}
		if r := source(anAddress).Read([]byte(body), signedAt); r.Reason != jurat.ReasonRefused || r.Signed != nil || !strings.Contains(r.Problem, by.Hex()[2:6]) && !strings.Contains(strings.ToLower(r.Problem), strings.ToLower(by.Hex()[:8])) {
			t.Errorf("%s, another signer pinned: %+v", name, r)
		}
		for what, replaced := range map[string]string{
			"another value": strings.Replace(body, "7336780", "7336781", 1),
			"another time":  strings.Replace(body, "1710328241", "1710328242", 1),
			"no signature":  strings.Replace(body, "sig", "gis", 1),
			"a short one":   strings.Replace(body, signature, signature[:20], 1),
			"zeros":         strings.Replace(body, signature, "0x"+strings.Repeat("0", 130), 1),
			"another v":     strings.Replace(body, signature, signature[:130]+"1d", 1),
		} {
			if r := source(by.Hex()).Read([]byte(replaced), signedAt); r.Reason == 0 || r.Value != nil || r.Signed != nil {
				t.Errorf("%s, %s: %+v", name, what, r)
			}
		}
	}
}

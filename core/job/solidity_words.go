package job

import (
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"unicode/utf8"

	"github.com/jurat-network/jurat"
)

var (
	errReturned = errors.New("what came back is not of the types that the job states")
	one         = big.NewInt(1)
)

// encodeWord writes a static value of an elementary type as the ABI does.
func encodeWord(t, text string) (w [32]byte, err error) {
	kind, size := splitType(t)
	switch {
	case t == "address":
		var a jurat.Address
		if err := a.UnmarshalText([]byte(text)); err != nil {
			return w, fmt.Errorf("want an address, not %q", excerpt([]byte(text)))
		}
		copy(w[12:], a[:])
	case t == "bool" && (text == "true" || text == "false"):
		if text == "true" {
			w[31] = 1
		}
	case t == "bool":
		return w, fmt.Errorf("want true or false, not %q", excerpt([]byte(text)))
	case kind == "bytes":
		b, err := decodeHex(text)
		if err != nil || len(b) != size {
			return w, fmt.Errorf("want 0x and %d bytes in hex, not %q", size, excerpt([]byte(text)))
		}
		copy(w[:], b)
	default:
		v, err := parseInteger(text)
		if err != nil || !fits(v, kind, size) {
			return w, fmt.Errorf("want a whole number that fits %s, not %q", t, excerpt([]byte(text)))
		}
		if v.Sign() < 0 {
			v.Add(v, new(big.Int).Lsh(one, 256))
		}
		v.FillBytes(w[:])
	}
	return w, nil
}

func fits(v *big.Int, kind string, size int) bool {
	if kind == "uint" {
		return v.Sign() >= 0 && v.BitLen() <= size
	}
	low := new(big.Int).Lsh(one, uint(size-1))
	return v.CmpAbs(low) < 0 || v.Sign() < 0 && v.CmpAbs(low) == 0
}

func parseInteger(text string) (*big.Int, error) {
	digits, base := strings.TrimPrefix(text, "-"), 10
	if hexDigits, ok := strings.CutPrefix(text, "0x"); ok {
		digits, base = hexDigits, 16
	}
	v, ok := new(big.Int).SetString(digits, base)
	if !ok || len(digits) > 100 || strings.ContainsAny(digits, "+-_") {
		return nil, errors.New("not a whole number")
	}
	if strings.HasPrefix(text, "-") {
		v.Neg(v)
	}
	return v, nil
}

// dynamicBytes are the bytes of a value of type string or bytes.
func dynamicBytes(t, text string) ([]byte, error) {
	if t == "string" {
		return []byte(text), nil
	}
	b, err := decodeHex(text)
	if err != nil {
		return nil, fmt.Errorf("want 0x and bytes in hex, not %q", excerpt([]byte(text)))
	}
	return b, nil
}

func decodeHex(text string) ([]byte, error) {
	digits, ok := strings.CutPrefix(text, "0x")
	if !ok {
		return nil, errors.New("no 0x")
	}
	return hex.DecodeString(digits)
}

// encodeMembers is abi.encode of one text for each parameter.
func encodeMembers(params []Member, args []string) ([]byte, error) {
	if len(args) != len(params) {
		return nil, fmt.Errorf("%d arguments for %d parameters", len(args), len(params))
	}
	var head, tail []byte
	for i, p := range params {
		if !isDynamic(p.Type) {
			w, err := encodeWord(p.Type, args[i])
			if err != nil {
				return nil, fmt.Errorf("argument %d: %w", i+1, err)
			}
			head = append(head, w[:]...)
			continue
		}
		b, err := dynamicBytes(p.Type, args[i])
		if err != nil {
			return nil, fmt.Errorf("argument %d: %w", i+1, err)
		}
		head = append(head, sizeWord(32*len(params)+len(tail))...)
		tail = append(append(tail, sizeWord(len(b))...), b...)
		tail = append(tail, make([]byte, (32-len(b)%32)%32)...)
	}
	return append(head, tail...), nil
}

func sizeWord(n int) []byte { return binary.BigEndian.AppendUint64(make([]byte, 24), uint64(n)) }

// decodeMembers writes abi-encoded data as JSON texts, one a parameter: numbers as
// numbers with every digit, addresses and bytes as 0x-prefixed hex. Data that a
// type could not have been encoded to is refused: dirty bits are another type's.
func decodeMembers(params []Member, data []byte) ([]json.RawMessage, error) {
	values := make([]json.RawMessage, len(params))
	for i, p := range params {
		if len(data) < 32*(i+1) {
			return nil, errReturned
		}
		word := [32]byte(data[32*i:])
		var err error
		if isDynamic(p.Type) {
			values[i], err = decodeDynamic(p.Type, word, data)
		} else {
			values[i], err = decodeWord(p.Type, word)
		}
		if err != nil {
			return nil, err
		}
	}
	return values, nil
}

func decodeWord(t string, w [32]byte) (json.RawMessage, error) {
	kind, size := splitType(t)
	v := new(big.Int).SetBytes(w[:])
	switch {
	case t == "address" && v.BitLen() <= 160:
		return quoteHex(w[12:]), nil
	case t == "bool" && v.BitLen() <= 1:
		return json.RawMessage([]string{"false", "true"}[w[31]]), nil
	case kind == "bytes" && v.TrailingZeroBits() >= uint(256-8*size) || kind == "bytes" && v.Sign() == 0:
		return quoteHex(w[:size]), nil
	case kind == "int" && w[0] >= 0x80:
		v.Sub(v, new(big.Int).Lsh(one, 256))
		fallthrough
	case kind == "uint" || kind == "int":
		if fits(v, kind, size) {
			return json.RawMessage(v.String()), nil
		}
	}
	return nil, errReturned
}

func decodeDynamic(t string, offset [32]byte, data []byte) (json.RawMessage, error) {
	at, ok := smallWord(offset[:], len(data))
	if !ok || len(data)-at < 32 {
		return nil, errReturned
	}
	size, ok := smallWord(data[at:at+32], len(data)-at-32)
	if !ok {
		return nil, errReturned
	}
	b := data[at+32 : at+32+size]
	if t == "bytes" {
		return quoteHex(b), nil
	}
	if !utf8.Valid(b) {
		return nil, errReturned
	}
	return json.Marshal(string(b))
}

// smallWord reads a word that is at most limit.
func smallWord(w []byte, limit int) (int, bool) {
	v := new(big.Int).SetBytes(w[:32])
	if !v.IsInt64() || v.Int64() > int64(limit) {
		return 0, false
	}
	return int(v.Int64()), true
}

func quoteHex(b []byte) json.RawMessage { return json.RawMessage(`"0x` + hex.EncodeToString(b) + `"`) }

// named puts values into a JSON object by their names, or into a list where not
// all have one.
func named(params []Member, values []json.RawMessage) (json.RawMessage, error) {
	object := make(map[string]json.RawMessage, len(params))
	for i, p := range params {
		if p.Name == "" {
			return json.Marshal(values)
		}
		object[p.Name] = values[i]
	}
	return json.Marshal(object)
}

package job

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"unicode/utf8"

	"github.com/cockroachdb/apd/v3"
	"github.com/jurat-network/jurat"
)

// ErrEncoding is returned for bytes that are not what abi.encode makes of values
// of the stated types, or for values that it cannot hold.
var ErrEncoding = errors.New("not the abi.encode of the stated types")

const wordSize = 32

var twoTo256 = new(big.Int).Lsh(big.NewInt(1), 256)

// encode is Solidity's abi.encode of the data, one after the other: numbers as
// int256 in the fields' decimals, rounded half to even; lists and sets as arrays.
func encode(fields []Field, data []Datum) ([]byte, error) {
	var head, tail []byte
	for i, d := range data {
		switch fields[i].Type {
		case Number:
			word, err := encodeNumber(&d.Number, fields[i].Decimals)
			if err != nil {
				return nil, err
			}
			head = append(head, word[:]...)
		case Bool:
			var word jurat.Hash
			if d.Bool {
				word[wordSize-1] = 1
			}
			head = append(head, word[:]...)
		case Address:
			head = append(append(head, make([]byte, wordSize-len(jurat.Address{}))...), d.Bytes...)
		case List, Set:
			elements, err := encode(slices.Repeat([]Field{fields[i].element()}, len(d.List)), d.List)
			if err != nil {
				return nil, err
			}
			head = append(head, uintBytes(len(fields)*wordSize+len(tail))...)
			tail = append(append(tail, uintBytes(len(d.List))...), elements...)
		default: // text and bytes
			head = append(head, uintBytes(len(fields)*wordSize+len(tail))...)
			tail = append(append(tail, uintBytes(len(d.Bytes))...), d.Bytes...)
			tail = append(tail, make([]byte, padding(len(d.Bytes)))...)
		}
	}
	return append(head, tail...), nil
}

func encodeNumber(n *Decimal, decimals uint8) (word jurat.Hash, err error) {
	v, err := scale(&n.d, decimals)
	if err != nil || !fits256(v) {
		return word, fmt.Errorf("%w: %s does not fit in an int256 at %d decimals", ErrEncoding, n, decimals)
	}
	if v.Sign() < 0 {
		v.Add(v, twoTo256)
	}
	v.FillBytes(word[:])
	return word, nil
}

func fits256(v *big.Int) bool {
	if v.Sign() < 0 {
		v = new(big.Int).Not(v)
	}
	return v.BitLen() <= 255
}

// decode reads what encode writes, and nothing else: offsets in order, padding of
// zeros, sets ascending, no byte left over. So equal data have equal bytes.
func decode(fields []Field, encoded []byte) ([]Datum, error) {
	data, end, err := decodeSome(fields, encoded)
	if err == nil && end != len(encoded) {
		return nil, fmt.Errorf("%w: %d bytes are left over", ErrEncoding, len(encoded)-end)
	}
	return data, err
}

// decodeSome reads values from the beginning of encoded, and says where they end.
func decodeSome(fields []Field, encoded []byte) (data []Datum, end int, err error) {
	end = len(fields) * wordSize // of what has been read: heads, then tails in order
	if len(encoded) < end {
		return nil, 0, fmt.Errorf("%w: %d bytes; %d values need at least %d", ErrEncoding, len(encoded), len(fields), end)
	}
	data = make([]Datum, len(fields))
	for i, f := range fields {
		word := jurat.Hash(encoded[i*wordSize:])
		data[i].Type = f.Type
		ok := true
		switch f.Type {
		case Number:
			data[i].Number = decodeNumber(word, f.Decimals)
		case Bool:
			data[i].Bool = word[wordSize-1] == 1
			ok = isUint(word, 1) && word[wordSize-1] <= 1
		case Address:
			data[i].Bytes = string(word[wordSize-len(jurat.Address{}):])
			ok = [wordSize - len(jurat.Address{})]byte(word[:]) == [wordSize - len(jurat.Address{})]byte{}
		case List, Set:
			if data[i].List, end, err = decodeList(f, word, encoded, end); err != nil {
				return nil, 0, err
			}
		default:
			data[i].Bytes, end, ok = decodeTail(word, encoded, end)
			ok = ok && (f.Type == Bytes || utf8.ValidString(data[i].Bytes))
		}
		if !ok {
			return nil, 0, fmt.Errorf("%w: value %d is no %s of at most %d bytes in canonical form", ErrEncoding, i+1, f.Type, MaxText)
		}
	}
	return data, end, nil
}

// decodeList reads a length and so many elements at end, where offset must lead.
func decodeList(f Field, offset jurat.Hash, encoded []byte, end int) (list []Datum, next int, err error) {
	most := MaxElements
	if f.Of == Address {
		most = MaxParties // of a request's parameters, which no job declares
	}
	n, ok := decodeLength(offset, encoded, end)
	if !ok || n > most {
		return nil, 0, fmt.Errorf("%w: no %s of at most %d elements in canonical form", ErrEncoding, f.Type, most)
	}
	start := end + wordSize
	list, size, err := decodeSome(slices.Repeat([]Field{f.element()}, n), encoded[start:])
	if err != nil {
		return nil, 0, err
	}
	if f.Type == Set && !ascends(list) {
		return nil, 0, fmt.Errorf("%w: a set's elements ascend, each once", ErrEncoding)
	}
	return list, start + size, nil
}

func decodeNumber(word jurat.Hash, decimals uint8) Decimal {
	v := new(big.Int).SetBytes(word[:])
	if word[0]&0x80 != 0 {
		v.Sub(v, twoTo256)
	}
	var n Decimal
	n.d.Set(apd.NewWithBigInt(new(apd.BigInt).SetMathBigInt(v), -int32(decimals)))
	return n
}

// decodeTail reads the length and the bytes at end, where offset must lead.
func decodeTail(offset jurat.Hash, encoded []byte, end int) (text string, next int, ok bool) {
	n, ok := decodeLength(offset, encoded, end)
	start := end + wordSize
	if !ok || n > MaxText || len(encoded) < start+n+padding(n) {
		return "", 0, false
	}
	for _, b := range encoded[start+n : start+n+padding(n)] {
		if b != 0 {
			return "", 0, false
		}
	}
	return string(encoded[start : start+n]), start + n + padding(n), true
}

// decodeLength reads the length at end, where offset must lead.
func decodeLength(offset jurat.Hash, encoded []byte, end int) (n int, ok bool) {
	if !isUint(offset, 4) || int(binary.BigEndian.Uint32(offset[wordSize-4:])) != end || len(encoded) < end+wordSize {
		return 0, false
	}
	length := jurat.Hash(encoded[end:])
	return int(binary.BigEndian.Uint32(length[wordSize-4:])), isUint(length, 4)
}

// isUint reports whether a word is a number of so many bytes.
func isUint(word jurat.Hash, size int) bool {
	for _, b := range word[:wordSize-size] {
		if b != 0 {
			return false
		}
	}
	return true
}

func uintBytes(n int) []byte {
	var word jurat.Hash
	binary.BigEndian.PutUint64(word[wordSize-8:], uint64(n))
	return word[:]
}

// padding is how many zeros follow n bytes up to a whole word.
func padding(n int) int { return (wordSize - n%wordSize) % wordSize }

package request

import (
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"unicode/utf8"
)

// ErrCBOR is returned for parameters that no ChainlinkClient makes.
var ErrCBOR = errors.New("parameters are not the CBOR of a ChainlinkClient")

// maxEntries bounds the entries of one request's parameters.
const maxEntries = 64

// ReadCBOR reads the parameters of a ChainlinkClient's request: a map's entries
// without its head, texts by name. Numbers are given in decimal, bytes as 0x and
// hex, texts as they are. Lists, nested maps, floats and a name that comes twice
// are refused.
func ReadCBOR(b []byte) (map[string]string, error) {
	entries := map[string]string{}
	for len(b) > 0 {
		name, rest, err := cborItem(b, true)
		if err != nil {
			return nil, err
		}
		if _, twice := entries[name]; twice || len(entries) == maxEntries {
			return nil, fmt.Errorf("%w: the name %.64q comes twice, or there are more than %d", ErrCBOR, name, maxEntries)
		}
		if entries[name], b, err = cborItem(rest, false); err != nil {
			return nil, err
		}
	}
	return entries, nil
}

// The major types that are read.
const (
	cborUint  = 0
	cborNeg   = 1
	cborBytes = 2
	cborText  = 3
	cborTag   = 6
)

// cborItem reads one item; of a name, which must be a text.
func cborItem(b []byte, name bool) (text string, rest []byte, err error) {
	major, n, rest, err := cborHead(b)
	if err != nil {
		return "", nil, err
	}
	if name && major != cborText {
		return "", nil, fmt.Errorf("%w: a name is no text", ErrCBOR)
	}
	switch major {
	case cborUint:
		return new(big.Int).SetUint64(n).String(), rest, nil
	case cborNeg:
		return new(big.Int).Not(new(big.Int).SetUint64(n)).String(), rest, nil
	case cborBytes, cborText:
		if n > uint64(len(rest)) {
			return "", nil, fmt.Errorf("%w: a text or bytes go on after the end", ErrCBOR)
		}
		value, rest := rest[:n], rest[n:]
		if major == cborBytes {
			return "0x" + hex.EncodeToString(value), rest, nil
		}
		if !utf8.Valid(value) {
			return "", nil, fmt.Errorf("%w: a text is no UTF-8", ErrCBOR)
		}
		return string(value), rest, nil
	case cborTag:
		return cborBig(n, rest)
	}
	return "", nil, fmt.Errorf("%w: an item of major type %d; numbers, texts and bytes are read", ErrCBOR, major)
}

// cborBig reads a number of more than 64 bits: tag 2, or 3 of a negative one.
func cborBig(tag uint64, b []byte) (text string, rest []byte, err error) {
	major, n, rest, err := cborHead(b)
	if err != nil {
		return "", nil, err
	}
	if tag != 2 && tag != 3 || major != cborBytes || n > 32 || n > uint64(len(rest)) {
		return "", nil, fmt.Errorf("%w: tag %d is not of a number of 256 bits", ErrCBOR, tag)
	}
	v := new(big.Int).SetBytes(rest[:n])
	if tag == 3 {
		v.Not(v)
	}
	return v.String(), rest[n:], nil
}

// cborHead reads an item's major type and its argument.
func cborHead(b []byte) (major byte, n uint64, rest []byte, err error) {
	if len(b) == 0 {
		return 0, 0, nil, fmt.Errorf("%w: a name without a value", ErrCBOR)
	}
	major, low := b[0]>>5, b[0]&31
	if low < 24 {
		return major, uint64(low), b[1:], nil
	}
	size := 1 << (low - 24)
	if low > 27 || len(b) < 1+size {
		return 0, 0, nil, fmt.Errorf("%w: an item is cut off, or of no stated length", ErrCBOR)
	}
	var wide [8]byte
	copy(wide[8-size:], b[1:1+size])
	return major, binary.BigEndian.Uint64(wide[:]), b[1+size:], nil
}

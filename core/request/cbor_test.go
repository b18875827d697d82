package request

import (
	"encoding/hex"
	"errors"
	"maps"
	"strings"
	"testing"
)

func TestReadCBOR(t *testing.T) {
	text := func(s string) string { return hex.EncodeToString(append([]byte{0x60 | byte(len(s))}, s...)) }
	for name, c := range map[string]struct {
		in   string
		want map[string]string
	}{
		"nothing":     {"", map[string]string{}},
		"texts":       {text("city") + text("Lisbon") + text("day") + text("today"), map[string]string{"city": "Lisbon", "day": "today"}},
		"numbers":     {text("a") + "17" + text("b") + "1903e8" + text("c") + "1bffffffffffffffff" + text("d") + "3863", map[string]string{"a": "23", "b": "1000", "c": "18446744073709551615", "d": "-100"}},
		"big numbers": {text("a") + "c249010000000000000000" + text("b") + "c349010000000000000000", map[string]string{"a": "18446744073709551616", "b": "-18446744073709551617"}},
		"bytes":       {text("a") + "43010203", map[string]string{"a": "0x010203"}},
		"a long text": {text("a") + "7818" + hex.EncodeToString([]byte(strings.Repeat("x", 24))), map[string]string{"a": strings.Repeat("x", 24)}},
	} {
		b, err := hex.DecodeString(c.in)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := ReadCBOR(b); err != nil || !maps.Equal(got, c.want) {
			t.Errorf("%s: %v, %v; want %v", name, got, err, c.want)
		}
	}
	for name, in := range map[string]string{
		"a number as name": "01" + text("x"), "no value": text("a"), "cut off": text("a") + "62", "a length cut off": text("a") + "19", "twice": text("a") + "01" + text("a") + "01",
		"a list": text("a") + "9f01ff", "a map": text("a") + "bf", "a float": text("a") + "fb0000000000000000", "no UTF-8": text("a") + "61ff",
		"too big": text("a") + "c25821" + strings.Repeat("01", 33), "another tag": text("a") + "c101", "an endless text": text("a") + "7bffffffffffffffff",
	} {
		b, err := hex.DecodeString(in)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := ReadCBOR(b); !errors.Is(err, ErrCBOR) {
			t.Errorf("%s: %v, %v", name, got, err)
		}
	}
}

func FuzzReadCBOR(f *testing.F) {
	f.Add([]byte("\x64city\x66Lisbon"))
	f.Fuzz(func(t *testing.T, b []byte) {
		got, err := ReadCBOR(b)
		if err != nil && !errors.Is(err, ErrCBOR) || err == nil && len(got) > len(b)/2 {
			t.Errorf("%x: %v, %v", b, got, err)
		}
	})
}

package enclave

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"net/url"
	"unicode/utf16"
)

// holds reports whether a text has a secret in it, in any of the forms that a far end
// would send back without meaning harm. A far end that means harm needs no answer to
// tell what it was sent: no policy stops it.
func holds(text []byte, secret string) bool {
	lower := bytes.ToLower(text)
	for _, form := range Forms(secret) {
		if bytes.Contains(text, form) {
			return true
		}
	}
	return bytes.Contains(lower, []byte(hex.EncodeToString([]byte(secret))))
}

// Forms are a secret as it is, in hex, in URLs, in JSON, in UTF-16 of both orders and in
// base64, also within a longer text in base64.
func Forms(secret string) [][]byte {
	raw := []byte(secret)
	quoted, _ := json.Marshal(secret) // a string cannot fail
	forms := [][]byte{raw, []byte(hex.EncodeToString(raw)), []byte(url.QueryEscape(secret)), []byte(url.PathEscape(secret)), quoted[1 : len(quoted)-1]}
	var little, big []byte
	for _, unit := range utf16.Encode([]rune(secret)) {
		little, big = binary.LittleEndian.AppendUint16(little, unit), binary.BigEndian.AppendUint16(big, unit)
	}
	forms = append(forms, little, big)
	for _, encoding := range []*base64.Encoding{base64.RawStdEncoding, base64.RawURLEncoding} {
		for shift := range 3 {
			// The characters that hang on nothing but the secret, wherever it begins.
			text := encoding.EncodeToString(append(make([]byte, shift), raw...))
			from, to := []int{0, 2, 3}[shift], (shift+len(raw))*8/6
			if to-from >= 8 {
				forms = append(forms, []byte(text[from:to]))
			}
		}
	}
	return forms
}

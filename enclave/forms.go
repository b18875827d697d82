package enclave

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"html"
	"net/url"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
)

// holds reports whether a text has a secret in it, in any of the forms that a far end
// would send back without meaning harm: in each of Forms, in capitals or small letters, and
// behind the escapes of JSON, URLs or HTML, whichever letters they escape. A far end that means
// harm needs no answer to tell what it was sent: no policy stops it.
func holds(text []byte, secret string) bool {
	for _, form := range Forms(secret) {
		if bytes.Contains(text, form) {
			return true
		}
	}
	small := bytes.ToLower([]byte(secret))
	digits := []byte(hex.EncodeToString([]byte(secret)))
	for _, read := range [][]byte{text, withoutBackslashes(text), withoutPercents(text), []byte(html.UnescapeString(string(text)))} {
		read = bytes.ToLower(read)
		if bytes.Contains(read, small) || bytes.Contains(read, digits) {
			return true
		}
	}
	return false
}

// withoutPercents is a text as a decoder of URLs reads it. What is no escape stays.
func withoutPercents(text []byte) []byte {
	out := make([]byte, 0, len(text))
	for i := 0; i < len(text); i++ {
		if text[i] == '%' && i+2 < len(text) {
			if code, err := strconv.ParseUint(string(text[i+1:i+3]), 16, 8); err == nil {
				out, i = append(out, byte(code)), i+2
				continue
			}
		}
		out = append(out, text[i])
	}
	return out
}

// withoutBackslashes is a text as a decoder of JSON strings reads it. What is no escape stays.
func withoutBackslashes(text []byte) []byte {
	out := make([]byte, 0, len(text))
	for i := 0; i < len(text); i++ {
		if text[i] != '\\' || i+1 == len(text) {
			out = append(out, text[i])
			continue
		}
		i++
		if text[i] != 'u' {
			out = append(out, text[i]) // a line's end and the like, which no secret has, read as letters
			continue
		}
		first := unit(text[i+1:])
		if first < 0 {
			out = append(out, '\\', 'u')
			continue
		}
		i += 4
		if utf16.IsSurrogate(first) && i+2 < len(text) && text[i+1] == '\\' && text[i+2] == 'u' {
			if pair := utf16.DecodeRune(first, unit(text[i+3:])); pair != utf8.RuneError {
				first, i = pair, i+6
			}
		}
		out = utf8.AppendRune(out, first)
	}
	return out
}

// unit is the number of four hexadecimal digits, or negative.
func unit(digits []byte) rune {
	if len(digits) < 4 {
		return -1
	}
	v, err := strconv.ParseUint(string(digits[:4]), 16, 16)
	if err != nil {
		return -1
	}
	return rune(v)
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

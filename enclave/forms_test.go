package enclave

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"html"
	"strings"
	"testing"
	"unicode/utf16"
)

// Whatever common library a far end echoes a credential with, it is found; and what is none is not.
func TestHolds(t *testing.T) {
	const secret = `kEy/+"<&ü𝄞'=0123`
	var percents, units, entities strings.Builder
	for _, b := range []byte(secret) {
		fmt.Fprintf(&percents, "%%%02x", b)
	}
	for _, u := range utf16.Encode([]rune(secret)) {
		fmt.Fprintf(&units, `\u%04X`, u)
	}
	for _, r := range secret {
		fmt.Fprintf(&entities, "&#%d;", r)
	}
	for name, text := range map[string]string{
		"as it is":                secret,
		"in small letters":        strings.ToLower(secret),
		"in capitals":             strings.ToUpper(secret),
		"in hex":                  hex.EncodeToString([]byte(secret)),
		"in capital hex":          strings.ToUpper(hex.EncodeToString([]byte(secret))),
		"in JSON, as PHP does":    `kEy\/+\"<&\u00fc\ud834\udd1e'=0123`,
		"in JSON, as Go does":     `kEy/+\"\u003c\u0026ü𝄞'=0123`,
		"in units of JSON":        units.String(),
		"in a URL, each byte":     percents.String(),
		"in entities":             entities.String(),
		"in HTML":                 html.EscapeString(secret),
		"in HTML, hex":            strings.ReplaceAll(secret, "/", "&#x2F;"),
		"in base64 of more":       base64.StdEncoding.EncodeToString([]byte("ab" + secret + "c")),
		"in base64 of URLs":       base64.URLEncoding.EncodeToString([]byte(secret)),
		"escapes that are cut in": `\u00` + percents.String() + `%2`,
	} {
		for _, around := range []string{"%s", "x%s\\", "\\u12%s%%"} {
			if said := fmt.Sprintf(around, text); !holds([]byte(said), secret) {
				t.Errorf("%s: %q passes", name, said)
			}
		}
	}
	var zipped bytes.Buffer
	w := gzip.NewWriter(&zipped)
	_, _ = w.Write([]byte(secret))
	_ = w.Close()
	for _, text := range []string{"", "\\", "\\u", "%", "%4", `\ud834`, `\ud834\u`, secret[1:], secret[:len(secret)-1], zipped.String()} {
		if holds([]byte(text), secret) {
			t.Errorf("%q is taken for the secret", text)
		}
	}
}

// FuzzHolds: no text breaks the search, and a secret in the middle of any is found.
func FuzzHolds(f *testing.F) {
	f.Add([]byte(`\ud834\udd1e%41&#x41;`), []byte(`\u00`))
	f.Fuzz(func(t *testing.T, before, after []byte) {
		const secret = "canary-0123"
		holds(before, secret)
		if !holds([]byte(string(before)+secret+string(after)), secret) {
			t.Fatalf("%q hides it", before)
		}
	})
}

package attest

import (
	"bytes"
	"crypto/x509"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"strings"
)

// ErrNotCollateral is of a file that is no root, revocation list, certificate or statement.
var ErrNotCollateral = errors.New("no collateral: certificates or revocation lists in PEM or DER, Intel's answers for tcb and qe/identity, or {\"floors\": {\"Milan\": \"0x…\"}} are")

// Evidence is a vendor's bytes out of a file, which may have them as hexadecimal or base64.
func Evidence(file []byte) []byte {
	text := strings.Join(strings.Fields(string(file)), "")
	if b, err := hex.DecodeString(strings.TrimPrefix(text, "0x")); err == nil && len(b) > 0 {
		return b
	}
	if b, err := base64.StdEncoding.DecodeString(text); err == nil && len(b) > 0 {
		return b
	}
	return file
}

// Add adds what a file holds, which its content tells.
func (c *Collateral) Add(file []byte) error {
	trimmed := bytes.TrimSpace(file)
	switch {
	case bytes.HasPrefix(trimmed, []byte("{")):
		return c.addJSON(trimmed)
	case bytes.HasPrefix(trimmed, []byte("-----BEGIN")):
		for block, rest := pem.Decode(trimmed); block != nil; block, rest = pem.Decode(rest) {
			if err := c.addDER(block.Bytes); err != nil {
				return err
			}
		}
		return nil
	}
	return c.addDER(file)
}

func (c *Collateral) addDER(der []byte) error {
	if list, err := x509.ParseRevocationList(der); err == nil {
		c.CRLs = append(c.CRLs, list)
		return nil
	}
	cert, err := x509.ParseCertificate(der)
	if err != nil {
		return ErrNotCollateral
	}
	c.Issuers = append(c.Issuers, cert)
	return nil
}

func (c *Collateral) addJSON(file []byte) error {
	var kinds struct {
		TCBInfo  json.RawMessage   `json:"tcbInfo"`
		Identity json.RawMessage   `json:"enclaveIdentity"`
		Floors   map[string]string `json:"floors"`
	}
	if err := json.Unmarshal(file, &kinds); err != nil {
		return fmt.Errorf("%w: %w", ErrNotCollateral, err)
	}
	switch {
	case kinds.TCBInfo != nil:
		c.TCBInfo = file
	case kinds.Identity != nil:
		c.QEIdentity = file
	case kinds.Floors != nil:
		for line, text := range kinds.Floors {
			b, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
			if err != nil || len(b) != len(TCB{}) {
				return fmt.Errorf("%w: the floor of %s is not eight bytes", ErrNotCollateral, line)
			}
			if c.Floors == nil {
				c.Floors = map[string]TCB{}
			}
			c.Floors[line] = TCB(b)
		}
	default:
		return ErrNotCollateral
	}
	return nil
}

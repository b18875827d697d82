package job

import (
	"fmt"
	"strconv"
	"strings"
)

// Signature is a function, event or EIP-712 type as Solidity writes it, of
// elementary types only: uintN, intN, address, bool, bytesN, bytes and string.
type Signature struct {
	Name    string
	Inputs  []Member
	Outputs []Member
}

// Member is one parameter of a signature, or one member of a struct.
type Member struct {
	Type    string
	Name    string // "" where there is none
	Indexed bool
}

// Canonical is what selectors and topics are the hash of: name(type,type).
func (s *Signature) Canonical() string {
	types := make([]string, len(s.Inputs))
	for i, p := range s.Inputs {
		types[i] = p.Type
	}
	return s.Name + "(" + strings.Join(types, ",") + ")"
}

// The bounds of a signature.
const (
	maxSignature = 1024
	maxMembers   = 32
)

// parseSignature reads "name(type name, …)" and, if it is there,
// "returns (type name, …)" after any of Solidity's words about visibility.
func parseSignature(text string) (*Signature, error) {
	if len(text) > maxSignature || !isPrintableASCII(text) {
		return nil, fmt.Errorf("want at most %d characters of printable ASCII", maxSignature)
	}
	for _, word := range []string{"function ", "event "} {
		text = strings.TrimPrefix(text, word)
	}
	name, rest, ok := strings.Cut(text, "(")
	s := &Signature{Name: strings.TrimSpace(name)}
	inputs, rest, closed := strings.Cut(rest, ")")
	if !ok || !closed || !isIdentifier(s.Name) {
		return nil, fmt.Errorf("want a signature such as balanceOf(address) returns (uint256), not %q", excerpt([]byte(text)))
	}
	var err error
	if s.Inputs, err = parseParams(inputs); err != nil {
		return nil, err
	}
	_, outputs, returns := strings.Cut(rest, "returns")
	if !returns {
		return s, nil
	}
	outputs = strings.TrimSpace(outputs)
	if !strings.HasPrefix(outputs, "(") || !strings.HasSuffix(outputs, ")") {
		return nil, fmt.Errorf("want returns (type, …), not %q", excerpt([]byte(outputs)))
	}
	s.Outputs, err = parseParams(outputs[1 : len(outputs)-1])
	return s, err
}

func parseParams(text string) ([]Member, error) {
	if strings.TrimSpace(text) == "" {
		return nil, nil
	}
	parts := strings.Split(text, ",")
	if len(parts) > maxMembers {
		return nil, fmt.Errorf("%d parameters; at most %d", len(parts), maxMembers)
	}
	params := make([]Member, len(parts))
	seen := map[string]bool{}
	for i, part := range parts {
		words := strings.Fields(part)
		if len(words) == 0 {
			return nil, fmt.Errorf("parameter %d has no type", i+1)
		}
		p := Member{Type: words[0]}
		switch p.Type {
		case "uint", "int":
			p.Type += "256"
		}
		if !isElementary(p.Type) {
			return nil, fmt.Errorf("type %q; want uintN, intN, address, bool, bytesN, bytes or string", excerpt([]byte(p.Type)))
		}
		for _, word := range words[1:] {
			switch {
			case word == "memory" || word == "calldata":
			case word == "indexed" && !p.Indexed:
				p.Indexed = true
			case p.Name == "" && isIdentifier(word):
				p.Name = word
			default:
				return nil, fmt.Errorf("parameter %d: %q", i+1, excerpt([]byte(word)))
			}
		}
		if p.Name != "" && seen[p.Name] {
			return nil, fmt.Errorf("two parameters are called %q", p.Name)
		}
		seen[p.Name] = true
		params[i] = p
	}
	return params, nil
}

func isIdentifier(s string) bool {
	return isLabel(s, maxName) && !strings.ContainsAny(s, "./-") && (s[0] < '0' || s[0] > '9')
}

func isElementary(t string) bool {
	switch t {
	case "address", "bool", "string", "bytes":
		return true
	}
	kind, size := splitType(t)
	switch kind {
	case "uint", "int":
		return size >= 8 && size <= 256 && size%8 == 0
	case "bytes":
		return size >= 1 && size <= 32
	}
	return false
}

func isDynamic(t string) bool { return t == "string" || t == "bytes" }

// splitType takes "uint80" apart; size is 0 where there is none, or one that
// Solidity would not write.
func splitType(t string) (kind string, size int) {
	kind = strings.TrimRight(t, "0123456789")
	digits := t[len(kind):]
	if digits == "" || digits[0] == '0' || len(digits) > 3 {
		return kind, 0
	}
	size, _ = strconv.Atoi(digits)
	return kind, size
}

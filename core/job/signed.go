package job

import (
	"encoding/binary"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa"
	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/document"
	"github.com/ohler55/ojg/jp"
)

// Signed says who must have signed a source's value and its time, and what
// exactly was signed. Where it says {value} and {time}, the texts that path and
// time_path find stand, as the source wrote them.
type Signed struct {
	By        jurat.Address `yaml:"by" json:"by" doc:"address of the signer's key"`
	Signature string        `yaml:"signature" json:"signature" doc:"JSONPath of the signature: 65 bytes r, s, v in hex"`
	Text      string        `yaml:"text,omitempty" json:"text,omitempty" doc:"the message that was signed as EIP-191 (personal_sign), with {value} and {time}"`
	Typed     *TypedData    `yaml:"typed,omitempty" json:"typed,omitempty" doc:"the EIP-712 data that was signed"`

	signature jp.Expr
}

// TypedData is EIP-712 data of one struct of elementary members.
type TypedData struct {
	Domain  TypedDomain       `yaml:"domain" json:"domain" doc:"the domain; what is absent is no part of it"`
	Type    string            `yaml:"type" json:"type" doc:"the struct, such as Price(string pair,uint256 value,uint256 time)"`
	Message map[string]string `yaml:"message" json:"message" doc:"each member's value, {value} and {time} among them"`

	signature *Signature
	separator jurat.Hash
}

// TypedDomain is an EIP-712 domain.
type TypedDomain struct {
	Name     string         `yaml:"name,omitempty" json:"name,omitempty" doc:"name"`
	Version  string         `yaml:"version,omitempty" json:"version,omitempty" doc:"version"`
	ChainID  uint64         `yaml:"chain_id,omitempty" json:"chain_id,omitempty" doc:"chainId"`
	Contract *jurat.Address `yaml:"contract,omitempty" json:"contract,omitempty" doc:"verifyingContract"`
}

// Statement is what a first party signed, as a source gave it.
type Statement struct {
	Value     string     `json:"value"` // the texts that path and time_path found, as the source wrote them
	Time      string     `json:"time"`
	Signature string     `json:"signature"` // 65 bytes as 0x and hex, as the source wrote them
	Digest    jurat.Hash `json:"digest"`    // that was signed, by EIP-191 or EIP-712
	Hash      jurat.Hash `json:"hash"`      // keccak256(digest ‖ r ‖ s ‖ v), v of 27 or 28
}

var statementDomain = jurat.Keccak([]byte("jurat.statement.v1"))

// Leaf is what an observer names of a statement that it took for a feed, or for a
// request, from the source of an index in the job:
//
//	kind     statement
//	subject  keccak256(abi.encode(keccak256("jurat.statement.v1"), feed's or request's id, index))
//	payload  the statement's Hash
//
// It is sworn where 2f+1 observers took the same. Else it is in their observations,
// which the evidence of the report holds.
func (s *Statement) Leaf(id jurat.Hash, source int) jurat.Leaf {
	return jurat.Leaf{Kind: jurat.KindStatement, Subject: statementSubject(id, source), Payload: s.Hash}
}

func statementSubject(id jurat.Hash, source int) jurat.Hash {
	var b [3 * 32]byte
	copy(b[:], statementDomain[:])
	copy(b[32:], id[:])
	binary.BigEndian.PutUint64(b[88:], uint64(source))
	return jurat.Keccak(b[:])
}

// StatementOf finds the source of whose statement for a feed or a request a leaf
// says; ok is false for other leaves.
func StatementOf(l jurat.Leaf, id jurat.Hash) (source int, ok bool) {
	for source = range maxSources {
		if l.Kind == jurat.KindStatement && l.Subject == statementSubject(id, source) {
			return source, true
		}
	}
	return 0, false
}

// Statements are the leaves of the statements in a run of the job for a feed or a
// request of that id: of the sources that counted.
func (j *Job) Statements(id jurat.Hash, run []SourceResult) (leaves []jurat.Leaf) {
	for i := range run {
		if run[i].Signed == nil || !run[i].Counted {
			continue
		}
		source := slices.IndexFunc(j.Sources, func(s Source) bool { return s.Name == run[i].Name })
		leaves = append(leaves, run[i].Signed.Leaf(id, source))
	}
	return leaves
}

// IsSigned reports whether a source of the job has its signer pinned.
func (j *Job) IsSigned() bool {
	return slices.ContainsFunc(j.Sources, func(s Source) bool { return s.Signed != nil })
}

const maxText = 1024

func (g *Signed) check(s *Source, places document.Places, path string) error {
	if g == nil {
		return nil
	}
	var err error
	if g.signature, err = compilePath(g.Signature); err != nil {
		return places.Errorf(path+".signature", "%s", err)
	}
	switch {
	case g.By == (jurat.Address{}):
		return places.Errorf(path+".by", "name the signer's address")
	case len(s.Fields) > 0:
		return places.Errorf(path, "a source that is signed gives one value: write path instead of fields")
	case s.TimePath == "":
		return places.Errorf(path, "state time_path: a signature without a time can be shown again for ever")
	case (g.Text == "") == (g.Typed == nil):
		return places.Errorf(path, "want one of text, for EIP-191, and typed, for EIP-712")
	case g.Typed != nil:
		return g.Typed.check(places, path+".typed")
	case len(g.Text) > maxText || !strings.Contains(g.Text, "{value}") || !strings.Contains(g.Text, "{time}"):
		return places.Errorf(path+".text", "want at most %d bytes that hold {value} and {time}: what is not signed proves nothing", maxText)
	}
	return nil
}

func (d *TypedData) check(places document.Places, path string) error {
	f, err := parseSignature(d.Type)
	if err != nil {
		return places.Errorf(path+".type", "%s", err)
	}
	all := ""
	for _, p := range f.Inputs {
		text, there := d.Message[p.Name]
		switch {
		case p.Name == "" || p.Indexed:
			return places.Errorf(path+".type", "each member has a type and a name")
		case !there:
			return places.Errorf(path+".message", "member %s is missing", p.Name)
		}
		all += text
		if !strings.Contains(text, "{") {
			if _, err := memberWord(p.Type, text); err != nil {
				return places.Errorf(path+".message."+p.Name, "%s", err)
			}
		}
	}
	switch {
	case len(d.Message) != len(f.Inputs):
		return places.Errorf(path+".message", "names what is no member of %s", f.Name)
	case !strings.Contains(all, "{value}") || !strings.Contains(all, "{time}"):
		return places.Errorf(path+".message", "want members that hold {value} and {time}: what is not signed proves nothing")
	}
	d.signature, d.separator = f, d.Domain.separator()
	return nil
}

// separator is EIP-712's domain separator.
func (d *TypedDomain) separator() jurat.Hash {
	var members []string
	var words []byte
	add := func(member, text string) {
		members = append(members, member)
		t, _, _ := strings.Cut(member, " ")
		w, err := memberWord(t, text)
		if err != nil {
			panic(err) // texts, numbers and addresses: each has a word
		}
		words = append(words, w[:]...)
	}
	if d.Name != "" {
		add("string name", d.Name)
	}
	if d.Version != "" {
		add("string version", d.Version)
	}
	if d.ChainID != 0 {
		add("uint256 chainId", strconv.FormatUint(d.ChainID, 10))
	}
	if d.Contract != nil {
		add("address verifyingContract", d.Contract.String())
	}
	kind := jurat.Keccak([]byte("EIP712Domain(" + strings.Join(members, ",") + ")"))
	return jurat.Keccak(kind[:], words)
}

// memberWord is EIP-712's word of a member: of texts and bytes, their hash.
func memberWord(t, text string) (jurat.Hash, error) {
	return indexedTopic(t, text)
}

// digest is what was signed of a value and a time.
func (g *Signed) digest(value, time string) (jurat.Hash, error) {
	fill := strings.NewReplacer("{value}", value, "{time}", time)
	if g.Typed == nil {
		text := fill.Replace(g.Text)
		return jurat.Keccak([]byte("\x19Ethereum Signed Message:\n"+strconv.Itoa(len(text))), []byte(text)), nil
	}
	f := g.Typed.signature
	members := make([]string, len(f.Inputs))
	var words []byte
	for i, p := range f.Inputs {
		members[i] = p.Type + " " + p.Name
		w, err := memberWord(p.Type, fill.Replace(g.Typed.Message[p.Name]))
		if err != nil {
			return jurat.Hash{}, fmt.Errorf("member %s: %w", p.Name, err)
		}
		words = append(words, w[:]...)
	}
	kind := jurat.Keccak([]byte(f.Name + "(" + strings.Join(members, ",") + ")"))
	body := jurat.Keccak(kind[:], words)
	return jurat.Keccak([]byte{0x19, 0x01}, g.Typed.separator[:], body[:]), nil
}

// verify makes a reading hold the signature in the answer, if the pinned signer
// made it over the value and the time that were read, and a failure otherwise.
func (s *Source) verify(tree any, r Reading, time string) Reading {
	found, _ := s.extracts[0].find(tree)
	value, _ := scalarText(found, s.extracts[0].of.Type)
	found, count := extractOne(s.Signed.signature, tree)
	text, ok := found.(string)
	if count != 1 || !ok {
		return r.fail(jurat.ReasonNotFound, "signed.signature %s finds no signature", s.Signed.Signature)
	}
	return s.judge(r, value, time, "0x"+strings.TrimPrefix(text, "0x"))
}

// judge makes a reading hold a signature, 65 bytes in hex, over the texts of its
// value and time, if the pinned signer made it, and a failure otherwise.
func (s *Source) judge(r Reading, value, time, text string) Reading {
	var sig jurat.OperatorSignature
	if err := sig.UnmarshalText([]byte(text)); err != nil {
		return r.fail(jurat.ReasonMalformed, "signed.signature %s finds no 65 bytes in hex", s.Signed.Signature)
	}
	digest, err := s.Signed.digest(value, time)
	if err != nil {
		return r.fail(jurat.ReasonMalformed, "%s", err)
	}
	by, ok := signerOf(digest, sig)
	switch {
	case !ok:
		return r.fail(jurat.ReasonMalformed, "signed.signature %s finds nobody's signature", s.Signed.Signature)
	case by != s.Signed.By:
		return r.fail(jurat.ReasonRefused, "signed by %s, or something else was signed; the job wants %s", by, s.Signed.By)
	}
	r.Signed = &Statement{Value: value, Time: time, Signature: text, Digest: digest, Hash: statementHash(digest, sig)}
	return r
}

// statementHash is of the digest and the signature's low form. Whoever sees a signature can
// write its high form, with n - s, and key services make either: both are one statement.
func statementHash(digest jurat.Hash, sig jurat.OperatorSignature) jurat.Hash {
	v := recovery(sig)
	var s secp256k1.ModNScalar
	if overflow := s.SetByteSlice(sig[32:64]); !overflow && s.IsOverHalfOrder() {
		low := s.Negate().Bytes()
		copy(sig[32:64], low[:])
		v = 27 + 28 - v
	}
	return jurat.Keccak(digest[:], sig[:64], []byte{v})
}

// recovery is a signature's v as Ethereum has it. Wallets write it as 0 and 1, too.
func recovery(sig jurat.OperatorSignature) byte {
	if sig[64] < 27 {
		return sig[64] + 27
	}
	return sig[64]
}

// signerOf recovers who signed.
func signerOf(digest jurat.Hash, sig jurat.OperatorSignature) (jurat.Address, bool) {
	key, _, err := ecdsa.RecoverCompact(append([]byte{recovery(sig)}, sig[:64]...), digest[:])
	if err != nil {
		return jurat.Address{}, false
	}
	hash := jurat.Keccak(key.SerializeUncompressed()[1:])
	return jurat.Address(hash[12:]), true
}

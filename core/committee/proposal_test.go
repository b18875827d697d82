package committee_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/committee"
)

// sample is a proposal of four operators, with the digest-signing function of each.
func sample(t testing.TB) (*committee.Proposal, []func(jurat.Hash) jurat.OperatorSignature) {
	t.Helper()
	p := &committee.Proposal{Committee: jurat.Hash{7}, Epoch: 2, Attempt: 1, Expiry: 1 << 40}
	var signers []func(jurat.Hash) jurat.OperatorSignature
	for i := range byte(4) {
		secret, err := crypto.ToECDSA(append(make([]byte, 31), i+1))
		if err != nil {
			t.Fatal(err)
		}
		p.Members = append(p.Members, committee.Seat{
			Operator: jurat.Address(crypto.PubkeyToAddress(secret.PublicKey)), Key: [33]byte(crypto.CompressPubkey(&secret.PublicKey)),
			Peer: "peer" + string('0'+rune(i)), Addresses: []string{"/ip4/127.0.0.1/tcp/7070"},
		})
		signers = append(signers, func(digest jurat.Hash) (sig jurat.OperatorSignature) {
			b, err := crypto.Sign(digest[:], secret)
			if err != nil {
				t.Fatal(err)
			}
			copy(sig[:], b)
			sig[64] += 27
			return sig
		})
	}
	return p, signers
}

func TestProposalRoundTrip(t *testing.T) {
	p, _ := sample(t)
	data, err := p.Encode()
	if err != nil {
		t.Fatal(err)
	}
	read, err := committee.Parse(data)
	if err != nil {
		t.Fatal(err)
	}
	if again, _ := read.Encode(); string(again) != string(data) {
		t.Errorf("read as\n%s\nwant\n%s", again, data)
	}
	if read.Seat(p.Members[2].Operator) != 3 || read.Seat(jurat.Address{1}) != 0 {
		t.Error("seats are not found by operator")
	}
}

func TestProposalRefused(t *testing.T) {
	for want, spoil := range map[string]func(*committee.Proposal){
		"3f+1":                 func(p *committee.Proposal) { p.Members = p.Members[:3] },
		"one operator":         func(p *committee.Proposal) { p.Members[1] = p.Members[0] },
		"one peer id":          func(p *committee.Proposal) { p.Members[1].Peer = p.Members[0].Peer },
		"the key is of":        func(p *committee.Proposal) { p.Members[1].Operator[0] ^= 1 },
		"nobody could reach":   func(p *committee.Proposal) { p.Members[3].Addresses = nil },
		"a founding is":        func(p *committee.Proposal) { p.Epoch = 1 },
		"names its committee":  func(p *committee.Proposal) { p.Committee = jurat.Hash{} },
		"from 1 to 32767":      func(p *committee.Proposal) { p.Epoch = 1 << 15 },
		"attempts count":       func(p *committee.Proposal) { p.Attempt = 0 },
		"expiry is missing":    func(p *committee.Proposal) { p.Expiry = 0 },
		"malformed public key": func(p *committee.Proposal) { p.Members[0].Key[0] = 9 },
	} {
		p, _ := sample(t)
		spoil(p)
		data, err := p.Encode()
		if err != nil {
			t.Fatal(err)
		}
		_, err = committee.Parse(data)
		if !errors.Is(err, committee.ErrProposal) || want != "malformed public key" && !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", want, err)
		}
	}
}

func TestKeygen(t *testing.T) {
	p, signers := sample(t)
	k := &committee.Keygen{Attempt: 3, Key: jurat.Hash{1}, Transcript: jurat.Hash{2}}
	session := p.Session()
	session.Attempt = 3
	for _, sign := range signers {
		k.Signatures = append(k.Signatures, sign(jurat.TranscriptHash(session.ID(), k.Key, k.Transcript, p.Expiry)))
	}
	if err := p.Verify(k); err != nil {
		t.Fatal(err)
	}
	for name, spoil := range map[string]func(p *committee.Proposal, k *committee.Keygen){
		"attempt":   func(_ *committee.Proposal, k *committee.Keygen) { k.Attempt++ },
		"key":       func(_ *committee.Proposal, k *committee.Keygen) { k.Key[0]++ },
		"expiry":    func(p *committee.Proposal, _ *committee.Keygen) { p.Expiry++ },
		"committee": func(p *committee.Proposal, _ *committee.Keygen) { p.Committee[0]++ },
		"signature": func(_ *committee.Proposal, k *committee.Keygen) { k.Signatures = k.Signatures[:3] },
		"order":     func(_ *committee.Proposal, k *committee.Keygen) { k.Signatures[0] = k.Signatures[1] },
	} {
		other, spoilt := *p, *k
		spoilt.Signatures = append([]jurat.OperatorSignature{}, k.Signatures...)
		spoil(&other, &spoilt)
		if err := other.Verify(&spoilt); !errors.Is(err, committee.ErrKeygen) {
			t.Errorf("another %s: %v", name, err)
		}
	}
}

func FuzzParse(f *testing.F) {
	p, _ := sample(f)
	data, err := p.Encode()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := committee.Parse(data)
		if err != nil {
			return
		}
		again, err := p.Encode()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := committee.Parse(again); err != nil {
			t.Errorf("what was read does not read again: %v", err)
		}
	})
}

package devnet

import (
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/evidence/evidencetest"
	"github.com/jurat-network/jurat/core/operator"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/core/wire"
	"github.com/jurat-network/jurat/node"
)

// sentTo records what each member was sent.
type sentTo map[jurat.MemberIndex][][]byte

func (s sentTo) Send(to jurat.MemberIndex, frame []byte) error {
	s[to] = append(s[to], frame)
	return nil
}

func (sentTo) Penalise(jurat.MemberIndex) {}

// Half of the members are told another value than the rest, signed by the same
// key: a proof. Asked again, the oracle gives the first version.
func TestForkedObservation(t *testing.T) {
	secret := make([]byte, 32)
	secret[31] = 7
	key, err := node.NewOperatorKey(secret)
	if err != nil {
		t.Fatal(err)
	}
	feeds := []jurat.Feed{{Name: "BTC/USD", Base: "BTC", Quote: "USD", Decimals: 8, Heartbeat: 60}}
	net, err := evidencetest.New("forked", 4, feeds...)
	if err != nil {
		t.Fatal(err)
	}
	committee := *net.Committee
	committee.Members = append([]jurat.Member(nil), committee.Members...)
	committee.Members[1] = jurat.Member{Operator: key.Public().Address(), Key: key.Public().Compressed()}
	sent := sentTo{}
	cfg := node.EngineConfig{Committee: &committee, Self: 2, Operator: key, Network: sent, Finished: func(round.Finished) {}}
	fork(&cfg)

	codec, err := wire.New(&committee)
	if err != nil {
		t.Fatal(err)
	}
	at := jurat.NewRound(1, 1)
	said := &round.Observe{Observation: net.Observation(at, 2, 1_700_000_000_000, jurat.ValueWord(100_00000000))}
	said.Observation.Committee = committee.ID
	if said.Sig, err = key.Sign(said.Observation.Digest()); err != nil {
		t.Fatal(err)
	}
	frame, err := codec.Encode(said, nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, to := range []jurat.MemberIndex{1, 3, 4, 3} {
		if err := cfg.Network.Send(to, frame); err != nil {
			t.Fatal(err)
		}
	}
	read := func(frame []byte) *round.Observe {
		m, err := codec.Decode(frame, nil)
		if err != nil {
			t.Fatal(err)
		}
		o := m.(*round.Observe)
		if k, err := operator.ParseKey(committee.Members[1].Key); err != nil || !k.Verify(o.Observation.Digest(), o.Sig) {
			t.Errorf("the observation of %s is not signed", o.Observation.Words[0])
		}
		return o
	}
	truth, lie, again := read(sent[1][0]), read(sent[3][0]), read(sent[3][1])
	if truth.Observation.Digest() != said.Observation.Digest() || again.Observation.Digest() != said.Observation.Digest() {
		t.Error("the first version is not what the engine said")
	}
	if v := lie.Observation.Words[0]; v != jurat.ValueWord(105_00000000) || read(sent[4][0]).Observation.Digest() != lie.Observation.Digest() {
		t.Errorf("the second version says %s", v)
	}
	if _, err := evidence.Equivocated(&committee, &round.Evidence{Member: 2, Round: at, A: truth, B: lie}); err != nil {
		t.Error(err)
	}
}

package chain

import (
	"bytes"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
	"github.com/jurat-network/jurat/core/committee"
)

// The rotation within a handover is byte for byte the one that another chain takes.
func TestRotationWithinAHandover(t *testing.T) {
	x := &Next{Proposal: &committee.Proposal{Committee: jurat.Hash{1}, Epoch: 2, Expiry: 9, Members: make([]committee.Seat, 4)},
		Keygen: &committee.Keygen{Attempt: 3, Key: jurat.Hash{2}, Transcript: jurat.Hash{3}, Signatures: make([]jurat.OperatorSignature, 4)}}
	for i := range x.Proposal.Members {
		x.Proposal.Members[i].Operator[0], x.Keygen.Signatures[i][0] = byte(i+1), byte(i+5)
	}
	o := &Oath{Report: jurat.SignedReport{Report: jurat.Report{Committee: jurat.Hash{1}, Epoch: 1, Round: 7, Time: 8, Root: jurat.Hash{9}}}, Path: []jurat.Hash{{4}, {5}}}
	o.Report.Signature.R[0], o.Report.Signature.S[31] = 6, 7
	want, err := packRotate(x, o)
	if err != nil {
		t.Fatal(err)
	}
	whole, err := packHandOver(x, o, []Going{{Agreement: &Agreement{Terms: &agreement.Terms{}}, Acceptances: x.Keygen.Signatures}})
	if err != nil {
		t.Fatal(err)
	}
	if got, ok := handedOver(whole); !ok || !bytes.Equal(got, want) {
		t.Errorf("handedOver = %x (%t), want %x", got, ok, want)
	}
	for end := range len(whole) - 1 {
		if got, ok := handedOver(whole[:end]); ok && !bytes.Equal(got, want) {
			t.Fatalf("the first %d bytes give another rotation", end)
		}
	}
	if _, ok := handedOver(want); ok {
		t.Error("a rotation is taken for a handover")
	}
}

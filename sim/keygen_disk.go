package sim

import (
	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/founding"
	"github.com/jurat-network/jurat/core/threshold"
)

// vault is a founder's virtual disk, of bytes and public words alone. A write is
// atomic.
type vault struct {
	kept    []keptKey // ascending by attempt
	entered uint32    // the last attempt that the member spoke in
}

type keptKey struct {
	attempt    uint32
	group      threshold.Group
	share      [threshold.ShareSize]byte // sealed, on a node's
	transcript jurat.Hash
	signatures []jurat.OperatorSignature
}

// find returns an attempt's record, or nil.
func (v *vault) find(attempt uint32) *keptKey {
	for i := range v.kept {
		if v.kept[i].attempt == attempt {
			return &v.kept[i]
		}
	}
	return nil
}

func (v *vault) keep(attempt uint32, r *threshold.DKGRecord) {
	k := keptKey{attempt: attempt, group: *r.Group, share: r.Share.Encode(), transcript: r.Transcript}
	if was := v.find(attempt); was != nil {
		*was = k
		return
	}
	v.kept = append(v.kept, k)
}

func (v *vault) sign(attempt uint32, signatures []jurat.OperatorSignature) {
	if k := v.find(attempt); k != nil {
		k.signatures = signatures
	}
}

// read is what a start finds.
func (v *vault) read() (saved []founding.Saved) {
	for i := range v.kept {
		k := &v.kept[i]
		saved = append(saved, founding.Saved{Attempt: k.attempt, DKGRecord: k.record(), Signatures: k.signatures})
	}
	return saved
}

func (k *keptKey) record() threshold.DKGRecord {
	share, err := threshold.DecodeShare(k.share[:])
	if err != nil {
		panic("sim: a share that was kept: " + err.Error())
	}
	group := k.group
	return threshold.DKGRecord{Group: &group, Share: share, Transcript: k.transcript}
}

package threshold

import (
	"encoding/binary"
	"fmt"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/dlog"
)

// Reshare has an attempt share an old key anew, instead of making one: the key
// stays, and the old shares are worth nothing beside the new ones.
//
// It is the same protocol. Of the members of the new session those deal who hold
// old shares, exactly the old threshold of them, and each deals its old share times
// its Lagrange coefficient among them: the dealings add up to the old key, shared by
// a polynomial of which one honest dealer knows that it is random. What a dealer has
// to deal is known from the old verification shares, so one that deals anything else
// is named (DKGNotItsShare). Members that are new only take.
//
// Who left need not take part, and cannot: at least the old threshold of the old
// members must be among the new. Otherwise the key ends with its committee.
type Reshare struct {
	Old *Group
	// Holders[i] is which of the old members the new member i+1 is; 0 where none.
	Holders []jurat.MemberIndex
	// Share is this member's of the old key; nil where it has none.
	Share *Share
}

// encode is what an attempt's ID holds of the old key: threshold (2) ‖ key (32) ‖
// number (2) and verification shares (33 each) ‖ the holders (2 each).
func (r *Reshare) encode() []byte {
	b := binary.BigEndian.AppendUint16(nil, uint16(r.Old.Threshold))
	b = append(b, r.Old.Key[:]...)
	b = binary.BigEndian.AppendUint16(b, uint16(len(r.Old.Shares)))
	for i := range r.Old.Shares {
		b = append(b, r.Old.Shares[i][:]...)
	}
	for _, m := range r.Holders {
		b = binary.BigEndian.AppendUint16(b, uint16(m))
	}
	return b
}

// checkReshare refuses what cannot be shared anew. The error wraps ErrGroup, or ErrShare
// if this member's share is not the old one.
func (c *DKGConfig) checkReshare() error {
	r := c.Reshare
	if r == nil {
		return nil
	}
	if err := r.Old.Check(); err != nil {
		return err
	}
	if n := len(c.Session.Members); len(r.Holders) != n {
		return fmt.Errorf("%w: holders of %d members, want %d", ErrGroup, len(r.Holders), n)
	}
	held := map[jurat.MemberIndex]bool{}
	for _, m := range r.Holders {
		if m != 0 && (int(m) > len(r.Old.Shares) || held[m]) {
			return fmt.Errorf("%w: old member %d twice, or not there", ErrGroup, m)
		}
		held[m] = m != 0
	}
	delete(held, 0)
	if len(held) < r.Old.Threshold {
		return fmt.Errorf("%w: %d of the old members are among the new, and it takes %d to share the key anew; make a new key", ErrGroup, len(held), r.Old.Threshold)
	}
	if m := r.Holders[c.Self-1]; r.Share != nil && !r.holds(m) {
		return fmt.Errorf("%w: it is not old member %d's", ErrShare, m)
	}
	return nil
}

// chooseDealers finds who deals, once all hellos are here: everyone where a key is made.
// Where one is shared anew it is the old threshold of those that say that they have
// their old shares, a run of them that starts one further with each attempt, so that
// one that stalls does not stall them all. Where too few say so, some that do not are
// among the dealers, and the attempt waits for them in vain.
func (d *DKG) chooseDealers() {
	d.dealers = make([]bool, d.n)
	r := d.cfg.Reshare
	var have, lack []int
	for i := range d.dealers {
		switch {
		case r == nil:
			d.dealers[i] = true
		case r.Holders[i] != 0 && d.hellos[i].body.holds:
			have = append(have, i)
		case r.Holders[i] != 0:
			lack = append(lack, i)
		}
	}
	if r == nil {
		return
	}
	if len(have) < r.Old.Threshold {
		have = append(have, lack...)
	}
	for k := range r.Old.Threshold {
		d.dealers[have[(int(d.cfg.Session.Attempt)+k)%len(have)]] = true
	}
}

// weight is a dealer's Lagrange coefficient among all dealers.
func (r *Reshare) weight(dealer jurat.MemberIndex, dealers []bool) scalar {
	var members []jurat.MemberIndex
	for i, deals := range dealers {
		if deals {
			members = append(members, r.Holders[i])
		}
	}
	return dlog.Lagrange(members, r.Holders[dealer-1])
}

// holds reports whether Share is that old member's.
func (r *Reshare) holds(m jurat.MemberIndex) bool {
	return m != 0 && r.Share.Member() == m && r.Share.Public() == r.Old.Shares[m-1]
}

// constant is what this member has to deal. The error wraps ErrShare where the old
// share was erased meanwhile.
func (r *Reshare) constant(self jurat.MemberIndex, dealers []bool) (scalar, error) {
	if !r.holds(r.Holders[self-1]) {
		return scalar{}, fmt.Errorf("%w: it was erased before it was shared anew", ErrShare)
	}
	k := r.weight(self, dealers)
	return *k.Mul(&r.Share.secret.scalar), nil
}

// commitment is what a dealer's first commitment has to be.
func (r *Reshare) commitment(dealer jurat.MemberIndex, dealers []bool) [33]byte {
	public, err := r.Old.SharePoint(r.Holders[dealer-1])
	if err != nil {
		return [33]byte{} // no point is encoded so; the old group was checked, so this is impossible
	}
	sum := dlog.Multiply(nil, []term{{K: r.weight(dealer, dealers), P: public}})
	p, ok := dlog.Finite(&sum)
	if !ok {
		return [33]byte{}
	}
	return dlog.EncodePoint(&p)
}

package threshold

import (
	"errors"
	"fmt"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/curve"
	"github.com/jurat-network/jurat/core/dlog"
)

// errInconsistent cannot happen: shares that each fit add up to one that fits.
var errInconsistent = errors.New("every share fits its commitments, their sum does not")

// combine adds all dealings up to the group's key and our share of it, or
// complains. The attempt's secrets are erased either way.
//
// The shares are checked all at once, by their sum against the sum of all
// commitments. Deviations that cancel pass, and may: the sums are all that is
// ever used, and the members who cancelled them out have only agreed on other
// shares between themselves. Only if the sum is wrong are shares looked at one
// by one.
func (d *DKG) combine(out *effects) error {
	if d.complained {
		return nil
	}
	defer d.secrets.erase()
	shares, bad, err := d.openAll()
	if err != nil {
		return err
	}
	defer clear(shares)
	sum := d.addCommitments()
	if len(bad) == 0 {
		var own scalar
		defer own.Zero()
		for i := range shares {
			own.Add(&shares[i])
		}
		if whole := (&dealing{points: sum}); whole.fits(d.cfg.Self, &own) {
			d.accept(out, sum, &own)
			return nil
		}
	}
	for i := range shares {
		if !shares[i].IsZero() && !d.dealings[i].body.fits(d.cfg.Self, &shares[i]) {
			bad = append(bad, i)
		}
	}
	if len(bad) == 0 {
		return errInconsistent
	}
	return d.complain(out, bad)
}

// openAll decrypts what all members, we included, dealt to us. Where a share
// does not open it is zero, and its dealer's position in bad.
func (d *DKG) openAll() (shares []scalar, bad []int, err error) {
	shares = make([]scalar, d.n)
	for i := range shares {
		if !d.dealers[i] {
			continue
		}
		shared, err := dlog.DiffieHellman(&d.secrets.ephemeral, &d.hellos[i].body.key)
		if err != nil {
			return nil, nil, err
		}
		shares[i], err = d.open(&shared, jurat.MemberIndex(i+1), d.cfg.Self, &d.dealings[i].body.shares[d.cfg.Self-1])
		clear(shared[:])
		if err != nil {
			shares[i].Zero()
			bad = append(bad, i)
		}
	}
	return shares, bad, nil
}

// complain reveals the Diffie-Hellman points that we share with the dealers of
// bad shares, and waits for everyone's judgement, ours included.
func (d *DKG) complain(out *effects, bad []int) error {
	d.complained = true
	own := d.hellos[d.cfg.Self-1].body.key
	var list []accusation
	for _, i := range bad[:min(len(bad), maxAccusations)] {
		a := accusation{dealing: d.dealings[i].message}
		base := d.hellos[i].body.key
		var err error
		if a.shared, err = dlog.DiffieHellman(&d.secrets.ephemeral, &base); err != nil {
			return err
		}
		context := d.complaintContext(d.cfg.Self, jurat.MemberIndex(i+1))
		if a.proof, err = dlog.ProveEqual(d.cfg.Rand, equalTag, &d.secrets.ephemeral, &own, &base, &a.shared, context); err != nil {
			return fmt.Errorf("complain: %w", err)
		}
		list = append(list, a)
	}
	out.add(d.send(DKGComplaint, encodeComplaint(list)))
	return nil
}

// addCommitments adds the dealers' commitments, coefficient by coefficient.
func (d *DKG) addCommitments() []affine {
	sums := make([]jac, d.t)
	for k := range sums {
		for _, h := range d.dealings {
			if h != nil {
				curve.AddMixed(&sums[k], &h.body.points[k])
			}
		}
	}
	return dlog.Normalize(sums)
}

// accept makes the group, with an even key, and has our share persisted before
// the transcript is confirmed.
func (d *DKG) accept(out *effects, sum []affine, own *scalar) {
	key := sum[0]
	odd := dlog.IsOdd(&key.Y)
	if odd {
		own.Negate()
	}
	verification := make([]jac, d.n)
	for i := range verification {
		verification[i] = dlog.EvaluatePoints(sum, uint32(i+1))
	}
	g := &Group{Key: key.X.Bytes(), Threshold: d.t, Shares: make([][33]byte, d.n)}
	usable := !key.IsInfinity() && (d.cfg.Reshare == nil || g.Key == d.cfg.Reshare.Old.Key)
	for i, p := range dlog.Normalize(verification) {
		usable = usable && !p.IsInfinity()
		if odd {
			p.Y.Neg(&p.Y)
		}
		g.Shares[i] = dlog.EncodePoint(&p)
	}
	if _, err := g.keyPoint(); err != nil || !usable || own.IsZero() {
		d.fail(out)
		return
	}
	d.phase = phaseConfirm
	d.outcome = &DKGRecord{
		Group:      g,
		Share:      newShare(d.cfg.Self, own),
		Transcript: d.viewOf(DKGDealing, bodies(d.dealings)),
	}
	out.add(DKGPersist{*d.outcome}, d.confirm())
}

package opened

import (
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/request"
	"github.com/jurat-network/jurat/core/roll"
	"github.com/jurat-network/jurat/core/sum"
	"github.com/jurat-network/jurat/core/wire"
)

var committee = jurat.Hash{7}

// sample is a claim of as many parties, and the digest of the report that swore it.
func sample(t testing.TB, parties int) (*Claim, jurat.Hash) {
	t.Helper()
	var circle []jurat.Address
	var set roll.List
	for i := range parties {
		p := jurat.Address{1, byte(i >> 8), byte(i)}
		circle = append(circle, p)
		set = append(set, roll.Entry{Party: p, Hash: jurat.Hash{9, byte(i >> 8), byte(i)}})
	}
	params, err := job.EncodeCircle(5000, circle)
	if err != nil {
		t.Fatal(err)
	}
	c := &Claim{Chain: 31337, At: jurat.Address{8}, Kind: sum.Sum, Width: 1, Least: 3, Set: set.Encode(), Epoch: 2,
		Request: request.Request{Committee: committee, Job: jurat.Hash{6}, Number: 4, Deadline: 9000, CallbackGas: 1, Payment: big.NewInt(7), Params: params},
		Proof:   wire.Proof{Round: jurat.NewRound(3, 4), Time: 6_000_000}}
	q := &sum.Query{Name: c.Request.ID(c.Chain, c.At), Kind: c.Kind, Width: c.Width, Parties: circle, Least: c.Least, Closes: 5000}
	report := c.Proof.Report(committee, 2, roll.ProposalLeaf(q.ID(), set.Hash(q.ID())))
	return c, report.Digest()
}

func TestAClaimProvesOneOpening(t *testing.T) {
	c, sworn := sample(t, 3)
	verify := func(digest jurat.Hash, _ jurat.Signature) bool { return digest == sworn }
	body, err := c.Encode()
	if err != nil {
		t.Fatal(err)
	}
	read, err := Parse(body)
	if err != nil {
		t.Fatal(err)
	}
	o, err := read.Check(committee, verify)
	if err != nil {
		t.Fatal(err)
	}
	if o.Request != c.Request.ID(31337, jurat.Address{8}) || o.Job != (jurat.Hash{6}) || o.Time != 6000 || len(o.Parties) != 3 || o.Parties[2] != (jurat.Address{1, 0, 2}) {
		t.Errorf("%+v", o)
	}
	for name, change := range map[string]func(*Claim){
		"another party's":     func(c *Claim) { c.Set[2]++ },
		"another's set":       func(c *Claim) { c.Set = c.Set[:2*52] },
		"of no set":           func(c *Claim) { c.Set = c.Set[:60] },
		"of more than asked":  func(c *Claim) { c.Set = append(c.Set, roll.List{{Party: jurat.Address{2}}}.Encode()...) },
		"another job's":       func(c *Claim) { c.Request.Job[0]++ },
		"another request's":   func(c *Claim) { c.Request.Number++ },
		"another contract's":  func(c *Claim) { c.At[0]++ },
		"another chain's":     func(c *Claim) { c.Chain++ },
		"of other parameters": func(c *Claim) { c.Request.Params = c.Request.Params[:64] },
		"of fewer at least":   func(c *Claim) { c.Least = 0 },
		"of another width":    func(c *Claim) { c.Width++ },
		"another epoch's":     func(c *Claim) { c.Epoch++ },
		"of another time":     func(c *Claim) { c.Proof.Time++ },
		"of another place":    func(c *Claim) { c.Proof.Path = append(c.Proof.Path, jurat.Hash{1}) },
	} {
		bad, _ := sample(t, 3)
		change(bad)
		if o, err := bad.Check(committee, verify); !errors.Is(err, ErrClaim) {
			t.Errorf("%s: %+v, %v", name, o, err)
		}
	}
	if _, err := c.Check(jurat.Hash{8}, verify); !errors.Is(err, ErrClaim) {
		t.Errorf("another committee's: %v", err)
	}
}

// The largest circle fits; what is longer is neither written nor read.
func TestClaimsAreBounded(t *testing.T) {
	c, _ := sample(t, sum.MaxParties)
	c.Proof.Path = make([]jurat.Hash, maxPath)
	c.Request.Payment = new(big.Int).Lsh(big.NewInt(1), 255)
	body, err := c.Encode()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Parse(body); err != nil {
		t.Error(err)
	}
	t.Logf("%d parties: %d bytes", sum.MaxParties, len(body))
	c.Set = slices.Concat(c.Set, c.Set, c.Set)
	if _, err := c.Encode(); !errors.Is(err, ErrClaim) {
		t.Errorf("too long: %v", err)
	}
	for name, bad := range map[string]string{
		"too long":           `"` + strings.Repeat("a", MaxClaim) + `"`,
		"no claim":           `[]`,
		"a longer path":      `{"proof":{"Path":[` + strings.TrimSuffix(strings.Repeat(`"`+jurat.Hash{}.String()+`",`, maxPath+1), ",") + `]}}`,
		"a negative payment": `{"request":{"payment":-1}}`,
	} {
		if _, err := Parse([]byte(bad)); !errors.Is(err, ErrClaim) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func FuzzClaim(f *testing.F) {
	c, _ := sample(f, 3)
	body, err := c.Encode()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(body)
	f.Add([]byte(`{"request":{"payment":1}}`))
	f.Fuzz(func(t *testing.T, body []byte) {
		c, err := Parse(body)
		if err != nil {
			return
		}
		if o, err := c.Check(committee, func(jurat.Hash, jurat.Signature) bool { return true }); err == nil && len(o.Parties) > sum.MaxParties {
			t.Errorf("%d parties", len(o.Parties))
		}
	})
}

func TestWhoHasAnsweredIsEnough(t *testing.T) {
	type told struct {
		from   jurat.MemberIndex
		versed uint32
	}
	stay := []jurat.MemberIndex{1, 2, 3, 0}
	for name, c := range map[string]struct {
		seats  []jurat.MemberIndex
		before int
		told   []told
		want   bool
	}{
		"2f+1 of before":                        {stay, 4, []told{{1, 4}, {2, 4}, {3, 4}}, true},
		"f+1 of before":                         {stay, 4, []told{{1, 4}, {2, 4}}, false},
		"one did not know itself":               {stay, 4, []told{{1, 4}, {2, 4}, {3, 3}}, false},
		"one of them has just learned it":       {stay, 4, []told{{1, 4}, {2, 4}, {3, 5}}, true},
		"one joined":                            {stay, 4, []told{{1, 4}, {2, 4}, {4, 4}}, false},
		"f+1 of now":                            {stay, 4, []told{{1, 5}, {4, 5}}, true},
		"f of now":                              {stay, 4, []told{{4, 5}}, false},
		"a seat that two have":                  {[]jurat.MemberIndex{1, 2, 2, 0}, 4, []told{{1, 4}, {2, 4}, {3, 4}}, false},
		"no members":                            {stay, 4, []told{{0, 5}, {9, 5}}, false},
		"the last word counts":                  {stay, 4, []told{{1, 5}, {4, 5}, {4, 0}}, false},
		"who was a member is not known":         {nil, 0, []told{{1, 4}, {2, 4}, {3, 4}, {4, 4}}, false},
		"nor that, but f+1 of now know all":     {nil, 0, []told{{2, 5}, {3, 5}}, true},
		"the epoch before had more: 3 of 5":     {stay, 7, []told{{1, 4}, {2, 4}, {3, 4}}, false},
		"nobody":                                {stay, 4, nil, false},
		"one of before says more than there is": {stay, 4, []told{{1, 4}, {2, 4}, {3, 1<<32 - 1}}, true},
	} {
		h := &Hearing{Epoch: 5, Seats: c.seats, Before: c.before}
		for _, w := range c.told {
			h.Told(w.from, w.versed)
		}
		if got := h.Enough(4); got != c.want {
			t.Errorf("%s: %v", name, got)
		}
	}
}

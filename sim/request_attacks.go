package sim

import (
	"fmt"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/request"
)

// requestAttack is what a corrupted member does. Its pool runs on as if honest;
// observe says what it names instead, and sends what it likes to whom it likes.
type requestAttack struct {
	name    string
	observe func(c *clerk, named []jurat.Leaf, say []request.Said) []jurat.Leaf
}

var requestAttacks = []*requestAttack{
	{"liar that says one wild thing to all", func(c *clerk, named []jurat.Leaf, _ []request.Said) []jurat.Leaf {
		return c.lies(named, c.everyone(), func(q *question) []byte { return q.body(1_000_000, "lie") })
	}},
	{"liar that says another thing each round, to some", func(c *clerk, named []jurat.Leaf, _ []request.Said) []jurat.Leaf {
		return c.lies(named, c.some(), func(q *question) []byte {
			return q.body(between(c.rng, -1_000_000, 1_000_000), []string{"common", "lie"}[c.rng.IntN(2)], fmt.Sprint(c.rng.IntN(3)))
		})
	}},
	{"opinion's author that shows it to one", func(c *clerk, named []jurat.Leaf, say []request.Said) []jurat.Leaf {
		c.tell(say, c.everyone()[:1])
		return named
	}},
	{"opinion's author that shows it to nobody", func(_ *clerk, named []jurat.Leaf, _ []request.Said) []jurat.Leaf { return named }},
	{"opinion's author that shows it late", func(c *clerk, named []jurat.Leaf, say []request.Said) []jurat.Leaf {
		c.desk.later(10_000, func() { c.tell(say, c.everyone()) })
		return named
	}},
	{"opinion's author whose sources are always down", func(c *clerk, named []jurat.Leaf, _ []request.Said) []jurat.Leaf {
		return c.lies(named, c.everyone(), func(*question) []byte { return request.Body(request.SourceDown, nil) })
	}},
	{"opinion's author that keeps words out of sets", func(c *clerk, named []jurat.Leaf, _ []request.Said) []jurat.Leaf {
		return c.lies(named, c.everyone(), func(q *question) []byte { return q.body(0, "common") })
	}},
	// It would have every response sworn that it can think of, also of what was undone.
	{"eager one that names what nobody made", func(c *clerk, named []jurat.Leaf, say []request.Said) []jurat.Leaf {
		c.tell(say, c.everyone())
		named = slices.DeleteFunc(named, func(l jurat.Leaf) bool { return l.Kind == jurat.KindResponse })
		for k := range c.desk.questions {
			q := &c.desk.questions[k]
			bodies := [][]byte{q.body(7, "lie"), request.Body(request.Refused, nil), c.said[q.id]}
			if body := bodies[c.rng.IntN(len(bodies))]; body != nil {
				named = append(named, jurat.Leaf{Kind: jurat.KindResponse, Subject: q.id, Payload: jurat.Keccak(body)})
			}
		}
		return named
	}},
}

func requestAttackNamed(name string) *requestAttack {
	return requestAttacks[slices.IndexFunc(requestAttacks, func(a *requestAttack) bool { return a.name == name })]
}

// some are a few of the others.
func (c *clerk) some() []*clerk {
	return slices.DeleteFunc(c.everyone(), func(*clerk) bool { return chance(c.rng, 500) })
}

// lies replaces every opinion by another, which it tells to some.
func (c *clerk) lies(named []jurat.Leaf, to []*clerk, lie func(*question) []byte) []jurat.Leaf {
	for k := range c.desk.questions {
		q := &c.desk.questions[k]
		body := lie(q)
		for i := range named {
			if named[i].Subject == q.id && named[i].Kind == jurat.KindOpinion {
				named[i].Payload = jurat.Keccak(body)
				c.tell([]request.Said{{ID: q.id, Body: body}}, to)
			}
		}
	}
	return named
}

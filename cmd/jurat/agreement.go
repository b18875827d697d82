package main

import (
	"context"
	"crypto/rand"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
	"github.com/jurat-network/jurat/core/delivery"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/chain"
)

func (c *cli) agreementCommand() *cobra.Command {
	at := new(string)
	cmd := group("agreement", "What binds committees and consumers", c.draftCommand(at), c.acceptCommand(at), c.activateCommand(at), c.adoptCommand(at), c.agreementStatusCommand(at),
		c.demandCommand(at), c.challengeCommand(at), c.resolveCommand(at), c.topUpCommand(at), c.claimCommand(at), c.endCommand(at), c.takeBackCommand(at))
	cmd.PersistentFlags().StringVar(at, "agreements", "", agreementsUsage)
	return cmd
}

// draftFlags are what a draft cannot know by itself.
type draftFlags struct{ consumer, token, price, bond, proxy string }

func (c *cli) draftCommand(at *string) *cobra.Command {
	var f draftFlags
	cmd := command("draft FEED", "Write terms for a feed, to be edited and signed", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		return c.draft(cmd.Context(), *at, args[0], &f)
	})
	cmd.Long = `Write terms for a feed as a YAML document, each clause below what it means. What the committee and the
chain say is filled in, the rest is a beginning: read every line, change what you like, and send
it to the operators. The document is the agreement: whoever changes a character in a value changes its id.

The escrow pays for the longest term; what is not used comes back. With a token other than the
native coin deliveries are reimbursed nothing until you set rate.`
	cmd.Example = "  jurat agreement draft BTC/USD --consumer 0x… --price 60 --bond 1000 > terms.yaml"
	cmd.Flags().StringVar(&f.consumer, "consumer", "", "the account that pays, and that penalties compensate")
	cmd.Flags().StringVar(&f.price, "price", "", "for an hour, of all operators together, in whole units of the token")
	cmd.Flags().StringVar(&f.bond, "bond", "", "that each operator locks, in whole units of the bond token")
	cmd.Flags().StringVar(&f.token, "token", "", "the token that pays; the zero address is the native coin (default: the bond token)")
	cmd.Flags().StringVar(&f.proxy, "proxy", "", "the feed's AggregatorV3Interface on the chain (default: the devnet's)")
	for _, name := range []string{"consumer", "price", "bond"} {
		require(cmd, name)
	}
	return cmd
}

func (c *cli) draft(ctx context.Context, at, name string, f *draftFlags) error {
	s, err := c.openBound(ctx, at)
	if err != nil {
		return err
	}
	defer s.client.Close()
	committee, err := c.committeeOf(ctx)
	if err != nil {
		return err
	}
	place := slices.IndexFunc(committee.Feeds, func(feed jurat.Feed) bool { return feed.Name == name })
	if place < 0 {
		return fail(exitAbsent, "jurat feed list shows the feeds", "the committee does not answer %q", printable(name))
	}
	ring, err := c.ringOf(ctx, name, f.proxy, committee, place)
	if err != nil {
		return err
	}
	t, err := s.terms(ctx, committee, place, ring, f)
	if err != nil {
		return err
	}
	if err := t.Check(); err != nil {
		return &failure{exitUsage, err, "change the price, the bond or the token"}
	}
	if c.out.json {
		_, err = c.out.stdout.Write(t.Document())
	} else {
		_, err = fmt.Fprintf(c.out.stdout, "# Terms for %s: jurat agreement accept is how an operator signs them.\n\n%s", printable(name), t.YAML())
	}
	return err
}

// committeeOf is the committee of the node that the place names.
func (c *cli) committeeOf(ctx context.Context) (*jurat.Committee, error) {
	node, err := c.client()
	if err != nil {
		return nil, err
	}
	return node.committee(ctx)
}

func (c *client) committee(ctx context.Context) (*jurat.Committee, error) {
	var form api.CommitteeForm
	if err := c.into(ctx, "/v1/committee", &form); err != nil {
		return nil, err
	}
	committee, err := form.Parse()
	if err != nil {
		return nil, &failure{exitNo, fmt.Errorf("the committee that %s names: %w", c.base, err), "ask another node with --api"}
	}
	return committee, nil
}

// ringOf is how many past answers the feed's home keeps, which is part of where
// it lies: the feed's proxy knows.
func (c *cli) ringOf(ctx context.Context, name, proxy string, committee *jurat.Committee, place int) (uint16, error) {
	side, err := c.openChain(ctx, name, proxy)
	if err != nil {
		return 0, err
	}
	if side == nil {
		return 0, fail(exitUsage, "name the feed's AggregatorV3Interface with --proxy ADDRESS", "it is not known where %q lies on the chain", printable(name))
	}
	defer side.close()
	source, err := side.source(ctx)
	if err != nil {
		return 0, err
	}
	if delivery.NewLayout(committee.ID, committee.Feeds, source.Ring).Ref(place) != jurat.Hash(source.Ref) {
		return 0, fail(exitAbsent, "name the proxy of this committee's feed", "the proxy %s reads %s, which is not where this committee's %s is kept", side.proxy, jurat.Hash(source.Ref), printable(name))
	}
	return source.Ring, nil
}

// terms are a beginning for a feed. Clauses that nobody gave are what an
// operator with an ordinary feed accepts.
func (s *boundSide) terms(ctx context.Context, committee *jurat.Committee, place int, ring uint16, f *draftFlags) (*agreement.Terms, error) {
	head, err := s.client.Head(ctx)
	if err != nil {
		return nil, unreachable(err)
	}
	feed := &committee.Feeds[place]
	t := &agreement.Terms{
		ActivateBefore: head.Time + 3600, Start: head.Time, Committee: committee.ID, Feed: feed.ID(), Place: uint16(place),
		Ref: delivery.NewLayout(committee.ID, committee.Feeds, ring).Ref(place), Token: s.stake.Address, Period: 3600, Longest: 30 * 86400,
		Heartbeat: agreement.Seconds(feed.Heartbeat), Deviation: agreement.PPM(feed.Deviation), Tolerance: max(40_000, agreement.PPM(feed.Deviation)),
		Samples: 3, Spacing: 60, Nearness: 5000, DemandGrace: 300, DemandBlocks: 20, BaseFeeCap: 100e9, DeliveryGas: 100_000, EvidenceWindow: 7 * 86400,
	}
	if _, err := rand.Read(t.Salt[:]); err != nil {
		return nil, fmt.Errorf("draw salt: %w", err)
	}
	if t.Consumer, err = address(f.consumer, "--consumer"); err != nil {
		return nil, err
	}
	if f.token != "" {
		if t.Token, err = address(f.token, "--token"); err != nil {
			return nil, err
		}
	}
	return t, s.price(ctx, t, f)
}

// price fills in the money.
func (s *boundSide) price(ctx context.Context, t *agreement.Terms, f *draftFlags) error {
	token, err := chain.ReadToken(ctx, s.client, t.Token)
	if err != nil {
		return unreachable(err)
	}
	price, err := token.Parse(f.price)
	if err != nil {
		return fail(exitUsage, "", "--price: %w", err)
	}
	bond, err := s.stake.Parse(f.bond)
	if err != nil {
		return fail(exitUsage, "", "--bond: %w", err)
	}
	if t.Token == (jurat.Address{}) {
		t.Rate = agreement.Units(agreement.CoinRate)
	}
	escrow := new(big.Int).Mul(price, big.NewInt(int64(t.Longest/t.Period)))
	for _, a := range []struct {
		into *agreement.Amount
		from *big.Int
	}{{&t.Escrow, escrow}, {&t.Price, price}, {&t.Bond, bond}, {&t.Penalty, new(big.Int).Div(bond, big.NewInt(10))}} {
		if *a.into, err = agreement.AmountOf(a.from); err != nil {
			return &failure{exitUsage, err, "ask for less"}
		}
	}
	return nil
}

// readTerms reads a terms document and the id that it has here.
func readTerms(path string, s *boundSide) (*agreement.Terms, jurat.Hash, error) {
	text, err := readFile(path)
	if err != nil {
		return nil, jurat.Hash{}, fail(exitUsage, "give a file that jurat agreement draft began", "read the terms: %w", err)
	}
	t, err := agreement.Parse(text)
	if err != nil {
		return nil, jurat.Hash{}, fail(exitUsage, "", "%s: %w", path, err)
	}
	return t, t.ID(s.domain()), nil
}

// find reads an agreement that was activated here.
func (s *boundSide) find(ctx context.Context, text string) (*chain.Agreement, error) {
	var id jurat.Hash
	if err := id.UnmarshalText([]byte(text)); err != nil {
		return nil, fail(exitUsage, "write an agreement's id, 0x and 64 hex digits", "%w", err)
	}
	made, err := chain.Agreements(ctx, s.client, s.bound, jurat.Hash{})
	if err != nil {
		return nil, unreachable(err)
	}
	for i := range made {
		if made[i].ID == id {
			return &made[i], nil
		}
	}
	return nil, fail(exitAbsent, "list all with jurat agreement status", "no agreement %s was ever activated here", id)
}

// dialable is where a client finds what listens at host:port.
func dialable(listen string) string {
	return "http://" + strings.Replace(listen, "0.0.0.0", "127.0.0.1", 1)
}

package main

import (
	"context"
	"strings"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/chain"
)

func (c *cli) adoptCommand(at *string) *cobra.Command {
	var keys keyFlags
	cmd := command("adopt ID [ACCEPTANCE...]", "Have an agreement go on with its committee's next epoch", cobra.MinimumNArgs(1), func(cmd *cobra.Command, args []string) error {
		return c.party(cmd.Context(), *at, &keys, args[0], func(s *boundSide, sender *chain.Sender, a *chain.Agreement) error {
			return c.adopt(cmd.Context(), s, sender, a, args[1:])
		})
	})
	cmd.Long = `Have an agreement go on with the epoch to which its committee has rotated: until then nothing is earned. Bonds of
those who joined go under lock, those of who stayed hold as long as the new key. Each ACCEPTANCE is a file that
jurat agreement accept --json wrote, in any order; every joiner's is needed, and nobody else's. Anyone may send it.`
	cmd.Example = "  jurat agreement adopt 0x… acceptance-5.json --keystore owner.json --password-file owner.password"
	keys.add(cmd, "who sends it, and pays for the transaction")
	return cmd
}

func (c *cli) adopt(ctx context.Context, s *boundSide, sender *chain.Sender, a *chain.Agreement, files []string) error {
	epoch, err := chain.Serving(ctx, s.client, s.bound, a.Terms.Committee)
	if err != nil {
		return unreachable(err)
	}
	if epoch == a.Epoch {
		return fail(exitNo, "nothing is to be done before the committee rotates", "agreement %s has adopted epoch %d, in which its committee is", a.ID, epoch)
	}
	members, joins, err := chain.Joiners(ctx, s.client, s.bound, a, epoch)
	if err != nil {
		return unreachable(err)
	}
	acceptances, err := joined(a.ID, members, joins, files)
	if err != nil {
		return err
	}
	if _, err := chain.Adopt(ctx, sender, s.bound, a, acceptances); err != nil {
		return err
	}
	return c.agreementStatus(ctx, s, a.ID)
}

// joined reads joiners' acceptances into the epoch's order; all must be there.
// Whether a signature is its operator's, the contract checks.
func joined(id jurat.Hash, members []jurat.Address, joins []bool, files []string) ([]jurat.OperatorSignature, error) {
	given := map[jurat.Address]jurat.OperatorSignature{}
	for _, path := range files {
		a, err := readAcceptance(path)
		if err != nil {
			return nil, err
		}
		if a.Agreement != id {
			return nil, fail(exitNo, "have the operator accept the agreement's own terms", "%s accepts %s, the agreement is %s", path, a.Agreement, id)
		}
		given[a.Operator] = *a.Signature
	}
	signatures := make([]jurat.OperatorSignature, len(members))
	var missing []string
	for i, m := range members {
		if !joins[i] {
			continue
		}
		var there bool
		if signatures[i], there = given[m]; !there {
			missing = append(missing, m.String())
		}
	}
	if len(missing) > 0 {
		return nil, fail(exitNo, "every operator that joined has to accept", "%d acceptances are missing: of %s", len(missing), strings.Join(missing, ", "))
	}
	return signatures, nil
}

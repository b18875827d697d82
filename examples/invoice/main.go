// Lending on invoices: an advance is given on what a company's own PostgreSQL says
// is owed and not yet paid. The contract asks by an invoice's number; each oracle
// puts one read-only query to the company's database. From the project's folder:
//
//	make build && go run ./examples/invoice
package main

import (
	"context"
	"fmt"
	"math/big"
	"os"

	"github.com/jurat-network/jurat/examples/story"
)

const (
	job     = "examples/invoice/invoice.yaml"
	address = "127.0.0.1:17104"
	books   = `
CREATE TABLE invoices (number text PRIMARY KEY, amount numeric NOT NULL);
CREATE TABLE payments (invoice text REFERENCES invoices, amount numeric NOT NULL);
INSERT INTO invoices VALUES ('2026-0017', 12500.00), ('2026-0018', 900.00);
INSERT INTO payments VALUES ('2026-0017', 2500.00), ('2026-0018', 900.00);
CREATE USER oracle;
GRANT SELECT ON invoices, payments TO oracle;`
)

func main() {
	stop, err := story.Postgres(context.Background(), address, books)
	if err != nil {
		fmt.Fprintln(os.Stderr, "story:", err)
		os.Exit(1)
	}
	story.Finally(stop)
	story.Main(tell, "--requests", job, "--with", "postgres=postgres://oracle@"+address+"/postgres?sslmode=disable")
}

func tell(ctx context.Context, n *story.Network) error {
	lender, err := n.DeployAsking(ctx, &ReceivablesMetaData, job)
	if err != nil {
		return err
	}
	if _, err := n.Pay(ctx, lender.At, big.NewInt(5e18)); err != nil {
		return err
	}
	for _, each := range []struct{ invoice, event, text string }{
		{"2026-0017", "Advanced", "Invoice 2026-0017 is over 12,500 dollars, of which 2,500 are paid."},
		{"2026-0018", "Declined", "Invoice 2026-0018 is paid."},
		{"2026-9999", "Declined", "Invoice 2026-9999 is invented: the books have no row of it, so there is no answer."},
		{"x' OR 'a'='a", "Declined", "And somebody tries a number with a quote in it, which stays a number."},
	} {
		story.Say("\n%s", each.text)
		now, err := n.Now(ctx)
		if err != nil {
			return err
		}
		receipt, err := lender.Send(ctx, big.NewInt(1e15), "advance", each.invoice, now+120)
		if err != nil {
			return err
		}
		answer, err := lender.Event(ctx, each.event, receipt.BlockNumber.Uint64())
		if err != nil {
			return err
		}
		if each.event == "Declined" {
			story.Say("Declined, the committee's status being %v.", answer["status"])
			continue
		}
		story.Say("The committee swears %v cents. Advanced: %v wei.", answer["cents"], answer["paid"])
	}
	return nil
}

// A bank balance that reveals one bit: a contract pays a loan out because the borrower has
// enough in the bank. The lender does not say how much is enough, the borrower neither how
// much there is nor where, and the access to the account is a credential that only enclaves
// use. From the project's folder:
//
//	make build && go run ./examples/bank
package main

import (
	"context"
	"fmt"
	"math/big"
	"net/http"
	"sync/atomic"

	"github.com/ethereum/go-ethereum/common"

	"github.com/jurat-network/jurat/enclave"
	"github.com/jurat-network/jurat/examples/story"
)

const (
	job  = "examples/bank/solvent.yaml"
	bank = "127.0.0.1:17112"

	// What nobody but the borrower, the lender, the bank and an enclave ever has.
	token   = "account-access-e90b5c17f3"
	balance = "8241907.35"
	little  = "7650123.91"
	much    = "9120456.08"
)

func main() {
	var asked, strangers atomic.Int64
	m := http.NewServeMux()
	m.HandleFunc("GET /me/balance", func(out http.ResponseWriter, in *http.Request) {
		if in.Header.Get("Authorization") != "Bearer "+token {
			strangers.Add(1)
			out.WriteHeader(http.StatusUnauthorized)
			return
		}
		asked.Add(1)
		fmt.Fprintf(out, `{"holder": "Mara Ilić", "balance": %s}`, balance)
	})
	certificate := story.ServeTLS(bank, m)
	story.Main(func(ctx context.Context, n *story.Network) error {
		if err := tell(ctx, n, certificate); err != nil {
			return err
		}
		if asked.Load() < 4 || strangers.Load() != 0 {
			return fmt.Errorf("the bank was asked %d times with the credential and %d times without", asked.Load(), strangers.Load())
		}
		return nil
	}, "--enclaves", "--requests", job)
}

func tell(ctx context.Context, n *story.Network, certificate string) error {
	borrower := common.HexToAddress(n.Accounts[7].Address)
	loan, err := n.DeployAsking(ctx, &LoanMetaData, job, borrower)
	if err != nil {
		return err
	}
	if _, err := n.Pay(ctx, loan.At, big.NewInt(5e18)); err != nil {
		return err
	}
	story.Say("\nA borrower deposits the access to her account: for the bank's host alone, to read one path. She grants it to the loan, for its question, twice.")
	if err := n.Sealing(ctx); err != nil {
		return err
	}
	access, err := n.Deposit(ctx, "bank", token, enclave.Policy{Place: enclave.Place{Origin: "https://" + bank, Authorities: certificate},
		Method: "GET", Path: "/me/balance", Header: "Authorization", Form: "Bearer {}", Uses: 1})
	if err != nil {
		return err
	}
	if _, err := n.Jurat(ctx, "secret", "grant", access, "--job", job, "--consumer", loan.At.String(), "--uses", "2"); err != nil {
		return err
	}
	ask := func(number uint64, least, event string) (map[string]any, error) {
		now, err := n.Now(ctx)
		if err != nil {
			return nil, err
		}
		question, err := n.Seal(ctx, job, []string{least}, loan, number, now+120, access)
		if err != nil {
			return nil, err
		}
		receipt, err := loan.Send(ctx, big.NewInt(1e15), "ask", number, now+120, question.Params)
		if err != nil {
			return nil, err
		}
		return loan.Event(ctx, event, receipt.BlockNumber.Uint64())
	}
	story.Say("\nThe lender asks, under seal, whether she has a certain sum; then whether she has another.")
	for i, q := range []struct {
		least string
		want  bool
	}{{much, false}, {little, true}} {
		answer, err := ask(uint64(i+1), q.least, "Answered")
		if err != nil {
			return err
		}
		story.Say("The committee swears: %v.", answer["solvent"])
		if answer["solvent"] != q.want {
			return fmt.Errorf("question %d: %v, not %v", i+1, answer["solvent"], q.want)
		}
	}
	if paid, err := loan.Read(ctx, "paid"); err != nil || paid[0] != true {
		return fmt.Errorf("the loan is not paid out: %v %w", paid, err)
	}
	story.Say("The loan is paid out. Two bits have left the bank.")

	story.Say("\nShe takes the grant back.")
	if _, err := n.Jurat(ctx, "secret", "revoke", access, "--consumer", loan.At.String()); err != nil {
		return err
	}
	return n.Unseen(ctx, loan.At.String(), append([]string{token, balance, little, much, "Mara Ilić"}, words(little, much, balance)...)...)
}

// words are sums as calldata would have them: 32 bytes.
func words(sums ...string) (list []string) {
	for _, s := range sums {
		cents, _ := new(big.Rat).SetString(s)
		cents.Mul(cents, big.NewRat(100, 1))
		list = append(list, string(cents.Num().FillBytes(make([]byte, 32))))
	}
	return list
}

package main

import (
	"encoding/json"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/chain"
)

// watchEvent is a line of watch.
type watchEvent struct {
	Event     string             `json:"event"` // report, fault or filed
	Round     jurat.Round        `json:"round"`
	OK        *bool              `json:"ok,omitempty"`     // of a report
	Detail    string             `json:"detail,omitempty"` // what is wrong with it
	Fault     string             `json:"fault,omitempty"`
	Member    *jurat.MemberIndex `json:"member,omitempty"`
	Agreement *jurat.Hash        `json:"agreement,omitempty"`
	ChainID   uint64             `json:"chain_id,omitempty"`
	To        *jurat.Address     `json:"to,omitempty"`
	Calldata  string             `json:"calldata,omitempty"`
	Tx        *jurat.Hash        `json:"tx,omitempty"`
	Taken     string             `json:"taken,omitempty"` // of bonds, in their token's smallest units
}

func (w *watcher) fault(round jurat.Round, name string, member *jurat.MemberIndex, agreement jurat.Hash, call *chain.Call) error {
	w.wrong = true
	return w.print(&watchEvent{Event: "fault", Round: round, Fault: name, Member: member, Agreement: &agreement,
		ChainID: w.side.client.ChainID(), To: call.To, Calldata: hexutil.Encode(call.Data)})
}

// filed tells what became of a proof. That somebody else has brought it, or that
// nothing is left to take, is no trouble.
func (w *watcher) filed(round jurat.Round, name string, agreement jurat.Hash, tx jurat.Hash, slashes []chain.Slash, err error) error {
	if chain.IsRefusal(err) {
		w.cli.out.note("%s in round %s: %v", name, round, err)
		return nil
	}
	if err != nil {
		return err
	}
	e := watchEvent{Event: "filed", Round: round, Fault: name, Agreement: &agreement, Tx: &tx}
	taken := units("0")
	for i := range slashes {
		taken.Add(taken, slashes[i].Taken())
	}
	e.Taken = taken.String()
	return w.print(&e)
}

func (w *watcher) print(e *watchEvent) error {
	if w.cli.out.json {
		return json.NewEncoder(w.cli.out.stdout).Encode(e)
	}
	_, err := io.WriteString(w.cli.out.stdout, w.line(e))
	return err
}

func (w *watcher) line(e *watchEvent) string {
	switch e.Event {
	case "fault":
		who := ""
		if e.Member != nil {
			who = fmt.Sprintf(" by member %d", *e.Member)
		}
		return fmt.Sprintf("FAULT   round %s  %s%s under %s\n        chain %d, to %s, data %s\n", e.Round, e.Fault, who, e.Agreement, e.ChainID, e.To, e.Calldata)
	case "filed":
		return fmt.Sprintf("FILED   round %s  %s, tx %s: %s taken\n", e.Round, e.Fault, e.Tx, w.side.stake.Format(units(e.Taken)))
	}
	return fmt.Sprintf("%s    round %s  %s\n", w.cli.out.mark(*e.OK), e.Round, printable(e.Detail))
}

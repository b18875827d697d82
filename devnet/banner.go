package devnet

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
)

// network is what the devnet knows of itself once it is ready: devnet.json, and
// with event "ready" the line that --json prints.
type network struct {
	Event     string            `json:"event,omitempty"`
	RPC       string            `json:"rpc"`
	ChainID   uint64            `json:"chain_id"`
	API       string            `json:"api"`
	Contracts map[string]string `json:"contracts"`
	Feeds     []feedEntry       `json:"feeds"`
	Requests  []requestEntry    `json:"requests"` // what contracts can ask besides the feeds' jobs
	Nodes     []nodeEntry       `json:"nodes"`
	Agreement *agreementEntry   `json:"agreement,omitempty"`
	Committee string            `json:"committee"`
	Key       string            `json:"key"`
	Prices    string            `json:"prices"`            // where they come from: sim, live, tape or jobs
	Control   string            `json:"control,omitempty"` // the socket at which it takes orders
	Accounts  []accountEntry    `json:"accounts"`
	Chains    []chainEntry      `json:"chains,omitempty"` // where there is more than one, the first included
	Guard     *guardEntry       `json:"guard,omitempty"`
	SIMRoot   string            `json:"sim_root,omitempty"` // the root of the simulated enclaves
}

type feedEntry struct {
	Name  string `json:"name"`
	ID    string `json:"id"`
	Proxy string `json:"proxy"`
}

// requestEntry is a job that answers requests.
type requestEntry struct {
	Name string     `json:"name"`
	Job  jurat.Hash `json:"job"`
	File string     `json:"file"`

	job *job.Job
}

type nodeEntry struct {
	Index    int           `json:"index"`
	PID      int           `json:"pid"`
	API      string        `json:"api"`
	Operator jurat.Address `json:"operator"`
}

type accountEntry struct {
	Address    string `json:"address"`
	PrivateKey string `json:"private_key"`
}

// reading is one feed as the network has it at a moment.
type reading struct {
	Name      string `json:"name"`
	Value     string `json:"value"`  // decimal; empty where there is none
	Unit      string `json:"unit"`   // of the value
	Status    string `json:"status"` // value, halted or none
	Round     uint64 `json:"round"`
	Swore     int    `json:"swore"`
	Members   int    `json:"members"`
	Delivered uint64 `json:"proxy_round"` // the proxy's newest round id; 0 before the first
}

func (r reading) text() string {
	value := r.Value + " " + r.Unit
	if r.Status != "value" {
		value = strings.ToUpper(r.Status)
	}
	return fmt.Sprintf("%-12s %24s   round %-12d %d/%d swore", r.Name, value, r.Round, r.Swore, r.Members)
}

// prices says where prices come from, in words that nobody takes for a market.
var prices = map[string]string{
	"sim":  "SIMULATED venues: the prices are made up",
	"live": "public exchanges",
	"tape": "RECORDED candles: the prices are history",
	"jobs": "your jobs",
}

// banner writes what a person needs to use the network. consumed is what the
// example consumer contract read of the first feed.
func banner(w io.Writer, n network, feeds []reading, consumed, consumer string, took time.Duration, dir string) {
	line := func(format string, args ...any) { fmt.Fprintf(w, format+"\n", args...) }
	line("\n  Jurat devnet   ready in %.1f s   prices from %s\n", took.Seconds(), prices[n.Prices])
	line("Chain      %s   id %d", n.RPC, n.ChainID)
	for _, c := range n.Chains[min(1, len(n.Chains)):] {
		line("           %s   id %d", c.RPC, c.ChainID)
	}
	line("API        %s/v1/feeds", n.API)
	line("Committee  %s", n.Committee)
	line("           %d oracle processes, one key made by DKG: %s", len(n.Nodes), n.Key)
	if n.SIMRoot != "" {
		line("Enclaves   %d SIMULATED ones (SIM): everything runs as on hardware, and root reads all of it", len(n.Nodes))
	}
	if n.Guard != nil {
		line("Guard      %s", n.Guard.Committee)
		line("           %d oracle processes of other operators, a key of their own: %s", len(n.Guard.Nodes), n.Guard.Key)
	}
	line("")
	line("Accounts   (DEVELOPMENT KEYS, known to everyone)")
	for i, a := range n.Accounts {
		line("  (%d) %s  %s", i, a.Address, a.PrivateKey)
	}
	line("\nContracts")
	for _, name := range []string{"committees", "feeds", "consumer", "requests", "asker", "link", "front", "functions", "upkeeps", "bonds", "agreements", "faults", "token"} {
		if addr, ok := n.Contracts[name]; ok {
			line("  %-11s %s", name, addr)
		}
	}
	for _, name := range []string{"outbox", "inbox", "mailbox"} {
		if len(n.Chains) > 1 {
			line("  %-11s %s   on every chain", name, n.Chains[0].Contracts[name])
		}
	}
	line("\nOracles")
	for _, node := range n.Nodes {
		line("  %d  pid %-8d %s", node.Index, node.PID, node.API)
	}
	line("\nFeeds")
	for i, f := range feeds {
		line("  %s   %s", f.text(), n.Feeds[i].Proxy)
	}
	line("\nThe consumer contract %s reads %s", consumer, consumed)
	if n.Agreement != nil {
		n.Agreement.show(line)
	}
	where := "" // the commands look into .devnet by themselves
	if filepath.Base(dir) != ".devnet" {
		where = " --data " + dir
	}
	line("\nTry")
	line("  %s feed list%s", os.Args[0], where)
	line("  %s feed read %s --from chain%s", os.Args[0], n.Feeds[0].Name, where)
	line("  %s request send %s%s     a contract asks, and is called back", os.Args[0], n.Feeds[0].Name, where)
	line("  %s audit %s%s", os.Args[0], n.Feeds[0].Name, where)
	line("  %s devnet pause %d%s      one oracle of %d pauses: reports go on (revive to wake it)", os.Args[0], len(n.Nodes), where, len(n.Nodes))
	if n.Agreement != nil {
		line("  %s devnet corrupt 2 --equivocate%s      one oracle says two things, and loses its bond", os.Args[0], where)
		line("  %s devnet corrupt 3 --lie %d%s           one oracle's values are %[2]d %% off, and it pays", os.Args[0], n.Agreement.provable, where)
	}
	line("  Ctrl-C             stops everything; state stays in %s\n", dir)
}

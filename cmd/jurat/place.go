package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/jurat-network/jurat"
)

// place says where the network is: by flags, else by the environment, else as a
// devnet in this folder has written it down.
type place struct {
	api, rpc, key string // the flags
	data          string // the devnet's folder
}

// devnetFile is where the devnet leaves its state.
func (p *place) devnetFile() string { return filepath.Join(p.data, "devnet.json") }

// devnetState is what the commands need of it.
type devnetState struct {
	RPC       string                   `json:"rpc"`
	ChainID   uint64                   `json:"chain_id"`
	API       string                   `json:"api"`
	Committee string                   `json:"committee"`
	Key       string                   `json:"key"`
	Contracts map[string]jurat.Address `json:"contracts"`
	Feeds     []struct {
		Name  string        `json:"name"`
		ID    jurat.Hash    `json:"id"`
		Proxy jurat.Address `json:"proxy"`
	} `json:"feeds"`
	Requests []struct {
		Name string     `json:"name"`
		Job  jurat.Hash `json:"job"`
		File string     `json:"file"`
	} `json:"requests"`
	Chains []struct {
		Number    int                      `json:"number"`
		ChainID   uint64                   `json:"chain_id"`
		RPC       string                   `json:"rpc"`
		Contracts map[string]jurat.Address `json:"contracts"`
	} `json:"chains"`
	Nodes []stateNode `json:"nodes"`
	Guard struct {
		Nodes []stateNode `json:"nodes"`
	} `json:"guard"` // committee; none where there is one chain
	SIMRoot  string `json:"sim_root"` // of --enclaves
	Accounts []struct {
		PrivateKey string `json:"private_key"` // DEVELOPMENT keys
	} `json:"accounts"`
}

// stateNode is one of its oracles.
type stateNode struct {
	API string `json:"api"`
}

// devnet reads the devnet's state; nil where there is none.
func (p *place) devnet() (*devnetState, error) {
	data, err := readFile(p.devnetFile())
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fail(exitUsage, "", "read the devnet's state: %w", err)
	}
	state := new(devnetState)
	if err := json.Unmarshal(data, state); err != nil {
		return nil, fail(exitUsage, "start the devnet anew, or name a network with --api and --rpc", "read %s: %w", p.devnetFile(), err)
	}
	return state, nil
}

// lookup is a setting's value and where it came from; both empty where nothing
// says it.
func (p *place) lookup(flag, flagName, env string, ofDevnet func(*devnetState) string) (value, from string, err error) {
	if flag != "" {
		return flag, flagName, nil
	}
	if value := os.Getenv(env); value != "" {
		return value, "$" + env, nil
	}
	state, err := p.devnet()
	if err != nil || state == nil || ofDevnet(state) == "" {
		return "", "", err
	}
	return ofDevnet(state), p.devnetFile(), nil
}

// apiURL is where a node's API is.
func (p *place) apiURL() (url, from string, err error) {
	url, from, err = p.lookup(p.api, "--api", "JURAT_API", func(d *devnetState) string { return d.API })
	if err == nil && url == "" {
		err = fail(exitUsage, "start one with jurat devnet, or name its folder with --data or a node with --api",
			"no network is known: there is no %s here", p.devnetFile())
	}
	if !strings.Contains(url, "://") {
		url = "http://" + url
	}
	return strings.TrimRight(url, "/"), from, err
}

// rpcURL is where a chain's JSON-RPC is; empty where nothing says it.
func (p *place) rpcURL() (url, from string, err error) {
	return p.lookup(p.rpc, "--rpc", "JURAT_RPC", func(d *devnetState) string { return d.RPC })
}

// groupKey is the committee's key that the user trusts; ok is false where
// nothing says it.
func (p *place) groupKey() (key [32]byte, from string, ok bool, err error) {
	text, from, err := p.lookup(p.key, "--key", "JURAT_KEY", func(d *devnetState) string { return d.Key })
	if err != nil || text == "" {
		return key, "", false, err
	}
	key, err = parseKey(text)
	if err != nil {
		return key, from, false, fail(exitUsage, "write the x coordinate, 0x and 64 hex digits, as jurat committee prints it", "%s: %w", from, err)
	}
	return key, from, true, nil
}

// committeeID is the committee that a flag names, else the devnet's; zero where
// neither says one.
func (p *place) committeeID(flag string) (id jurat.Hash, err error) {
	text := flag
	if text == "" {
		state, err := p.devnet()
		if err != nil || state == nil || p.rpc != "" && p.rpc != state.RPC {
			return id, err
		}
		text = state.Committee
	}
	if text == "" {
		return id, nil
	}
	if err := id.UnmarshalText([]byte(text)); err != nil {
		return id, fail(exitUsage, "write 0x and 64 hex digits", "--committee: %w", err)
	}
	return id, nil
}

// parseKey reads an x coordinate, or a compressed point with an even y.
func parseKey(text string) (key [32]byte, err error) {
	if rest, ok := strings.CutPrefix(text, "0x02"); ok && len(rest) == 64 {
		text = "0x" + rest
	}
	var h jurat.Hash
	if err := h.UnmarshalText([]byte(text)); err != nil {
		return key, fmt.Errorf("the committee's key: %w", err)
	}
	return h, nil
}

// jobFiles are the devnet's jobs: those of feeds, and those that answer requests.
func (p *place) jobFiles(state *devnetState) []string {
	files, _ := filepath.Glob(filepath.Join(p.data, "jobs", "*.yaml"))
	for _, r := range state.Requests {
		files = append(files, r.File)
	}
	return files
}

// nodeConfigs are the configurations of all of the devnet's nodes, the guard committee's too.
func (p *place) nodeConfigs() (paths []string, err error) {
	for _, pattern := range []string{"node*", filepath.Join("guard", "node*")} {
		found, err := filepath.Glob(filepath.Join(p.data, pattern, "config.yaml"))
		if err != nil {
			return nil, err
		}
		paths = append(paths, found...)
	}
	if len(paths) == 0 {
		return nil, fail(exitUsage, "start one with jurat devnet, or name a node's configuration with --config", "%s has no nodes", p.data)
	}
	return paths, nil
}

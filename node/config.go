package node

import (
	"encoding/hex"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/committee"
	"github.com/jurat-network/jurat/core/document"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/operator"
	"github.com/jurat-network/jurat/core/round"
	"github.com/libp2p/go-libp2p/core/peer"
)

// Config is a node's configuration file. Paths in it are relative to the file.
// `jurat config schema` prints its JSON Schema, made from this type.
type Config struct {
	Data      string            `yaml:"data" json:"data" doc:"folder of the node's store; one process at a time"`
	Operator  OperatorConfig    `yaml:"operator" json:"operator" doc:"the operator's key"`
	Network   NetworkConfig     `yaml:"network" json:"network" doc:"how members reach this node"`
	Committee CommitteeConfig   `yaml:"committee" json:"committee" doc:"the committee to found or to serve in"`
	Jobs      []string          `yaml:"jobs" json:"jobs" doc:"job files, one a feed; every member lists the same jobs in the same order"`
	Requests  []string          `yaml:"requests,omitempty" json:"requests,omitempty" doc:"job files with an output, which contracts can have answered through chain.requests; the feeds' jobs can be asked too"`
	Specs     map[string]string `yaml:"specs,omitempty" json:"specs,omitempty" doc:"for contracts that know a job by another word than its hash, as a ChainlinkClient's specId: the word, 0x and 64 hex digits, and the job file"`
	Code      []string          `yaml:"code,omitempty" json:"code,omitempty" doc:"files of code that jobs name by hash: WebAssembly modules and JavaScript"`
	Chain     *ChainConfig      `yaml:"chain,omitempty" json:"chain,omitempty" doc:"the committee's home, where reports are delivered and which says what epoch it is in; without it the node swears but delivers nothing"`
	Guards    []string          `yaml:"guards,omitempty" json:"guards,omitempty" doc:"APIs of nodes of the other committees on this one's lanes, http://host:port, asked for what those swore; none of them needs to be believed"`
	API       APIConfig         `yaml:"api" json:"api" doc:"the node's HTTP API"`
	Egress    EgressConfig      `yaml:"egress,omitempty" json:"egress,omitempty" doc:"addresses that sources may reach although they are not public"`

	Enclave *EnclaveConfig `yaml:"enclave,omitempty" json:"enclave,omitempty" doc:"this node's part in confidential requests; none where absent"`

	Secrets map[string]SecretConfig `yaml:"secrets,omitempty" json:"secrets,omitempty" doc:"what jobs may name in auth, by name"`

	Actions ActionsConfig `yaml:"actions,omitempty" json:"actions,omitzero" doc:"on what this node may act when its committee asks it to; on nothing where absent"`

	Databases map[string]DatabaseConfig `yaml:"databases,omitempty" json:"databases,omitempty" doc:"databases that jobs may query, by name; each query runs in a read-only transaction"`
	Chains    []KnownChainConfig        `yaml:"chains,omitempty" json:"chains,omitempty" doc:"chains that jobs may read, and where more than chain is delivered to"`
}

// OperatorConfig names the operator's key: a geth V3 keystore and the file that
// holds its password.
type OperatorConfig struct {
	Keystore     string `yaml:"keystore" json:"keystore" doc:"geth V3 keystore file"`
	PasswordFile string `yaml:"password_file" json:"password_file" doc:"file with the keystore's password; readable by the node alone"`
}

// NetworkConfig is the node's place in the members' network.
type NetworkConfig struct {
	Identity string   `yaml:"identity" json:"identity" doc:"file of the ed25519 network identity; made at the first start"`
	Listen   []string `yaml:"listen" json:"listen" doc:"multiaddrs to listen on, such as /ip4/0.0.0.0/tcp/7070"`
}

// CommitteeConfig is the agreed member list and the agreed timings.
type CommitteeConfig struct {
	Members  []MemberConfig `yaml:"members,omitempty" json:"members,omitempty" doc:"3f+1 founding members; the order gives the indices and is the same everywhere; none where the operator joins a committee that exists, see jurat committee join"`
	Attempt  uint32         `yaml:"attempt,omitempty" json:"attempt,omitempty" doc:"first attempt number of the key generation; raised by one after each failed attempt"`
	Expiry   uint64         `yaml:"expiry,omitempty" json:"expiry,omitempty" doc:"Unix seconds after which the first epoch's key swears nothing"`
	Interval Duration       `yaml:"interval" json:"interval" doc:"time from one round to the next"`
	Timeout  Duration       `yaml:"timeout,omitempty" json:"timeout,omitempty" doc:"time without a report, beyond the interval, after which a leader is voted out"`
}

// MemberConfig is one operator, as the others know it.
type MemberConfig struct {
	Key       string   `yaml:"key" json:"key" doc:"compressed secp256k1 operator key, 0x and 66 hex digits"`
	Peer      string   `yaml:"peer" json:"peer" doc:"libp2p peer id that is pinned for this member"`
	Addresses []string `yaml:"addresses" json:"addresses" doc:"multiaddrs at which the member listens"`
}

// ChainConfig is the committee's home: the chain whose word on the epoch counts, and
// where agreements, requests and upkeeps are.
type ChainConfig struct {
	RPC        []string        `yaml:"rpc" json:"rpc" doc:"JSON-RPC endpoints"`
	ID         uint64          `yaml:"id" json:"id" doc:"chain id; another chain's endpoint is refused"`
	Committees jurat.Address   `yaml:"committees" json:"committees" doc:"address of the Committees contract"`
	Feeds      jurat.Address   `yaml:"feeds" json:"feeds" doc:"address of the Feeds contract"`
	Agreements jurat.Address   `yaml:"agreements,omitempty" json:"agreements,omitzero" doc:"address of the Agreements contract; with it the node files the proofs of fault that it holds, from the operator's account"`
	Requests   []jurat.Address `yaml:"requests,omitempty" json:"requests,omitempty" doc:"addresses of Requests contracts; with them the node answers what contracts ask of its committee, in any coin"`
	// LeastPayment is by contract, for each has a coin of its own.
	LeastPayment map[string]string `yaml:"least_payment,omitempty" json:"least_payment,omitempty" doc:"least payment for which this node answers, by the address of the Requests contract, in the smallest units of its coin; nothing where absent"`
	// LeastPerGas lets what is asked grow with what a delivery costs.
	LeastPerGas map[string]string `yaml:"least_payment_per_gas,omitempty" json:"least_payment_per_gas,omitempty" doc:"what is added to that for each gas of the callback that is asked for, in the same units; nothing where absent"`
	Upkeeps     jurat.Address     `yaml:"upkeeps,omitempty" json:"upkeeps,omitzero" doc:"address of the Upkeeps contract; with it the node performs what contracts registered with its committee there"`
	Ring        uint16            `yaml:"ring,omitempty" json:"ring,omitempty" doc:"past answers that each feed keeps on the chain, for getRoundData; part of the feeds' places, so the same for all members"`
	FeeCap      uint64            `yaml:"fee_cap_gwei,omitempty" json:"fee_cap_gwei,omitempty" doc:"most that a unit of gas may cost, in gwei"`
}

// APIConfig is where the node's HTTP API listens.
type APIConfig struct {
	Listen string `yaml:"listen" json:"listen" doc:"host:port; 127.0.0.1:0 picks a port"`
	URL    string `yaml:"url,omitempty" json:"url,omitempty" doc:"where external adapters reach this API to call back; http:// and the listening address where absent"`
}

// EgressConfig opens addresses that are closed by default.
type EgressConfig struct {
	Allow []string `yaml:"allow,omitempty" json:"allow,omitempty" doc:"host:port pairs that sources may reach although they are loopback or private"`
}

// SecretConfig is where a secret is kept, and who may be sent it.
type SecretConfig struct {
	File  string   `yaml:"file" json:"file" doc:"file with the secret in its first line; readable by its owner alone"`
	Hosts []string `yaml:"hosts,omitempty" json:"hosts,omitempty" doc:"hosts, or host:port pairs, that the secret may be sent to; none where it is a database's"`
}

// DatabaseConfig is a database that jobs may query.
type DatabaseConfig struct {
	Driver string `yaml:"driver" json:"driver" doc:"postgres, mysql (which is MariaDB's, too) or sqlite"`
	DSN    string `yaml:"dsn,omitempty" json:"dsn,omitempty" doc:"of postgres and mysql: name of the secret that holds the connection's URL, postgres://user:password@host/database or user:password@tcp(host:port)/database"`
	File   string `yaml:"file,omitempty" json:"file,omitempty" doc:"of sqlite: the database's file"`
}

// KnownChainConfig is a chain that jobs may read. Where it names contracts, the
// committee's rotations and reports are brought to it, too.
type KnownChainConfig struct {
	ID     uint64   `yaml:"id" json:"id" doc:"chain id; another chain's endpoint is not counted"`
	RPC    []string `yaml:"rpc" json:"rpc" doc:"JSON-RPC endpoints, http or https, of operators that do not depend on each other"`
	Quorum int      `yaml:"quorum,omitempty" json:"quorum,omitempty" doc:"how many of them must say the same of one block; more than half, which is the default"`

	Committees jurat.Address `yaml:"committees,omitempty" json:"committees,omitzero" doc:"address of the Committees contract there; with feeds, the committee is at work on this chain besides its home"`
	Feeds      jurat.Address `yaml:"feeds,omitempty" json:"feeds,omitzero" doc:"address of the Feeds contract there"`
	FeeCap     uint64        `yaml:"fee_cap_gwei,omitempty" json:"fee_cap_gwei,omitempty" doc:"most that a unit of gas may cost there, in gwei"`

	Outbox   jurat.Address `yaml:"outbox,omitempty" json:"outbox,omitzero" doc:"address of the Outbox contract there; with inbox, messages from and to this chain are carried, also of the home"`
	Inbox    jurat.Address `yaml:"inbox,omitempty" json:"inbox,omitzero" doc:"address of the Inbox contract there"`
	Finality job.Finality  `yaml:"finality,omitempty" json:"finality,omitempty" doc:"when a message counts as sent: finalized, safe, or a number of blocks above it; finalized where absent"`
}

// ends reports whether messages are carried from and to the chain.
func (c *KnownChainConfig) ends() bool {
	return c.Outbox != (jurat.Address{}) && c.Inbox != (jurat.Address{})
}

// works reports whether the committee is at work there, and not only its jobs.
func (c *KnownChainConfig) works() bool {
	return c.Committees != (jurat.Address{}) && c.Feeds != (jurat.Address{})
}

// ConfigSchema is the JSON Schema of a node's configuration.
func ConfigSchema() []byte { return document.Schema("Jurat node", Config{}) }

// Duration reads "200ms", "30s", "1h".
type Duration time.Duration

// UnmarshalText reads Go's duration syntax.
func (d *Duration) UnmarshalText(b []byte) error {
	v, err := time.ParseDuration(string(b))
	*d = Duration(v)
	return err
}

// MarshalText writes Go's duration syntax.
func (d Duration) MarshalText() ([]byte, error) { return []byte(time.Duration(d).String()), nil }

// ErrConfig is returned for a configuration that cannot be run.
var ErrConfig = errors.New("configuration refused")

// LoadConfig reads and checks a configuration file. Unknown keys are refused
// with the nearest known one.
func LoadConfig(path string) (*Config, error) {
	data, err := readFile(path)
	if err != nil {
		return nil, fmt.Errorf("%w: %w; name the node's YAML file, such as the devnet's .devnet/node1/config.yaml", ErrConfig, err)
	}
	var c Config
	if _, err := document.Decode(data, &c); err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrConfig, path, err)
	}
	dir := filepath.Dir(path)
	for _, p := range []*string{&c.Data, &c.Operator.Keystore, &c.Operator.PasswordFile, &c.Network.Identity} {
		*p = resolve(dir, *p)
	}
	for word, path := range c.Specs {
		c.Specs[word] = resolve(dir, path)
	}
	for _, paths := range [][]string{c.Jobs, c.Requests, c.Code} {
		for i := range paths {
			paths[i] = resolve(dir, paths[i])
		}
	}
	for name, secret := range c.Secrets {
		secret.File = resolve(dir, secret.File)
		c.Secrets[name] = secret
	}
	for name, d := range c.Databases {
		d.File = resolve(dir, d.File)
		c.Databases[name] = d
	}
	for name, d := range c.Actions.Databases {
		d.File = resolve(dir, d.File)
		c.Actions.Databases[name] = d
	}
	if c.Enclave != nil {
		c.Enclave.Socket, c.Enclave.SIMRoot, c.Enclave.Collateral = resolve(dir, c.Enclave.Socket), resolve(dir, c.Enclave.SIMRoot), resolve(dir, c.Enclave.Collateral)
	}
	if err := c.check(); err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrConfig, path, err)
	}
	return &c, nil
}

func resolve(dir, path string) string {
	if path == "" || filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(dir, path)
}

func (c *Config) check() error {
	switch {
	case c.Data == "":
		return errors.New("data is missing; name a folder for the node's store")
	case c.Operator.Keystore == "" || c.Operator.PasswordFile == "":
		return errors.New("operator.keystore and operator.password_file must be set")
	case c.Network.Identity == "" || len(c.Network.Listen) == 0:
		return errors.New("network.identity and network.listen must be set")
	case len(c.Jobs) == 0:
		return errors.New("jobs is empty; list at least one job file")
	case c.Enclave != nil && c.Chain == nil:
		return errors.New("enclave serves requests on a chain; set chain")
	case c.Enclave != nil && len(c.Enclave.Measurements) == 0:
		return errors.New("enclave.measurements is empty; list the programs to which this node releases")
	case c.Enclave != nil && c.Enclave.Contract == (jurat.Address{}):
		return errors.New("enclave.contract is missing; a node releases to enclaves that are registered there")
	case c.Committee.Interval < 0 || c.Committee.Timeout < 0:
		return errors.New("committee.interval and committee.timeout cannot be negative")
	}
	if err := c.checkChains(); err != nil {
		return err
	}
	if len(c.Committee.Members) == 0 {
		return nil
	}
	_, err := c.Committee.members()
	return err
}

// checkChains refuses a chain that is said in two ways, or half.
func (c *Config) checkChains() error {
	for i := range c.Chains {
		k := &c.Chains[i]
		named := k.Committees != (jurat.Address{}) || k.Feeds != (jurat.Address{})
		switch {
		case (k.Outbox != (jurat.Address{})) != (k.Inbox != (jurat.Address{})):
			return fmt.Errorf("chains: %d names one of outbox and inbox; it takes both to carry messages", k.ID)
		case k.ends() && !k.works() && (c.Chain == nil || k.ID != c.Chain.ID):
			return fmt.Errorf("chains: messages from and to %d take its committees and feeds, too: oaths are judged by them", k.ID)
		case !named:
		case c.Chain == nil:
			return fmt.Errorf("chains: %d names contracts and there is no chain; the one that says what epoch the committee is in belongs under chain", k.ID)
		case k.ID == c.Chain.ID:
			return fmt.Errorf("chains: the contracts on chain %d are named under chain; leave committees and feeds out", k.ID)
		case !k.works():
			return fmt.Errorf("chains: %d names one of committees and feeds; it takes both to work there", k.ID)
		}
	}
	return nil
}

// members reads the member list into the core's form, checked.
func (c *CommitteeConfig) members() ([]jurat.Member, error) {
	members := make([]jurat.Member, len(c.Members))
	for i, m := range c.Members {
		key, err := parseOperatorKey(m.Key)
		if err != nil {
			return nil, fmt.Errorf("committee.members[%d].key: %w", i, err)
		}
		if _, err := peer.Decode(m.Peer); err != nil {
			return nil, fmt.Errorf("committee.members[%d].peer: %w", i, err)
		}
		if len(m.Addresses) == 0 {
			return nil, fmt.Errorf("committee.members[%d].addresses is empty", i)
		}
		members[i] = jurat.Member{Operator: key.Address(), Key: key.Compressed()}
	}
	session := jurat.Session{Members: members, Threshold: jurat.Quorum(len(members))}
	return members, session.Check()
}

// founding is the first epoch as the configuration has it; nil where it names no
// members.
func (c *CommitteeConfig) founding() (*committee.Proposal, error) {
	if len(c.Members) == 0 {
		return nil, nil
	}
	members, err := c.members()
	if err != nil {
		return nil, err
	}
	p := &committee.Proposal{Epoch: 1, Attempt: max(1, c.Attempt), Expiry: c.Expiry}
	for i, m := range members {
		p.Members = append(p.Members, committee.Seat{Operator: m.Operator, Key: m.Key, Peer: c.Members[i].Peer, Addresses: c.Members[i].Addresses})
	}
	return p, nil
}

func parseOperatorKey(text string) (operator.Key, error) {
	b, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	if err != nil || len(text) != 68 || len(b) != 33 {
		return operator.Key{}, errors.New("want 0x and 66 hex digits of a compressed secp256k1 key")
	}
	return operator.ParseKey([33]byte(b))
}

// params are the machine's timings for the configured interval. All but the
// interval follow from it, so that members cannot disagree by accident.
func (c *CommitteeConfig) params() round.Params {
	interval := jurat.Time(time.Duration(c.Interval).Milliseconds())
	timeout := jurat.Time(time.Duration(c.Timeout).Milliseconds())
	if timeout == 0 {
		timeout = max(1000, 2*interval)
	}
	return round.Params{
		Interval:    interval,
		Grace:       50,
		RetryGrace:  100,
		ViewTimeout: timeout,
		MaxTimeout:  64 * timeout,
		Reign:       64,
		MaxSkew:     10_000,
	}
}

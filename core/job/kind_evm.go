package job

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/document"
)

// EVM is what a contract of a chain says, at a block that is as final as the job
// states. The answer is {"block":{"number","hash","time"},"result":…}: result is
// an object by the names of what the function returns or the event logs, a list
// where not all have names.
type EVM struct {
	Chain    uint64   `yaml:"chain" json:"chain" doc:"chain id; the operator's configuration has its endpoints and how many must agree"`
	Finality Finality `yaml:"finality,omitempty" json:"finality,omitempty" doc:"finalized, safe, or a number of blocks above the one that is read; finalized where absent"`
	Call     *EVMCall `yaml:"call,omitempty" json:"call,omitempty" doc:"a function that is called"`
	Log      *EVMLog  `yaml:"log,omitempty" json:"log,omitempty" doc:"an event, of which the newest counts"`
}

// Finality is "" (finalized), "finalized", "safe" or a number of blocks.
type Finality string

// Pattern is what a finality looks like.
func (Finality) Pattern() string { return "^(finalized|safe|[0-9]{1,4})$" }

// UnmarshalText reads a finality.
func (f *Finality) UnmarshalText(text []byte) error {
	if s := string(text); s != "finalized" && s != "safe" {
		n, err := strconv.ParseUint(s, 10, 16)
		if err != nil || n > maxConfirmations || strconv.FormatUint(n, 10) != s {
			return fmt.Errorf("want finalized, safe, or a number of blocks up to %d, not %q", maxConfirmations, excerpt(text))
		}
	}
	*f = Finality(text)
	return nil
}

// Tag is the block tag to ask for, and how many blocks below it are read.
func (f Finality) Tag() (tag string, below uint64) {
	switch f {
	case "", "finalized":
		return "finalized", 0
	case "safe":
		return "safe", 0
	}
	below, _ = strconv.ParseUint(string(f), 10, 16)
	return "latest", below
}

// EVMCall is a call of a view.
type EVMCall struct {
	To       jurat.Address `yaml:"to" json:"to" doc:"the contract"`
	Function string        `yaml:"function" json:"function" doc:"as Solidity writes it: balanceOf(address) returns (uint256 balance). Elementary types only"`
	Args     []string      `yaml:"args,omitempty" json:"args,omitempty" doc:"the arguments, in order"`

	inputs  []Member
	returns []Member
	head    [4]byte // the selector
	data    []byte
}

// EVMLog is the newest log of an event.
type EVMLog struct {
	Address jurat.Address     `yaml:"address" json:"address" doc:"the contract"`
	Event   string            `yaml:"event" json:"event" doc:"as Solidity writes it: Transfer(address indexed from, address indexed to, uint256 value)"`
	Where   map[string]string `yaml:"where,omitempty" json:"where,omitempty" doc:"values that indexed parameters must have, by name"`
	Blocks  uint16            `yaml:"blocks" json:"blocks" doc:"how many blocks back are looked at; at most 10000"`

	event  *Signature
	topics []*jurat.Hash
}

// The bounds of a question to a chain.
const (
	maxConfirmations = 1024
	maxLogBlocks     = 10_000
)

func (e *EVM) check(templates bool, places document.Places, path string) error {
	switch {
	case e.Chain == 0:
		return places.Errorf(path+".chain", "state a chain id, such as 1")
	case (e.Call == nil) == (e.Log == nil):
		return places.Errorf(path, "want one of call and log")
	case e.Call != nil:
		return e.Call.check(templates, places, path+".call")
	}
	return e.Log.check(templates, places, path+".log")
}

func (c *EVMCall) check(templates bool, places document.Places, path string) error {
	f, err := parseSignature(c.Function)
	switch {
	case err != nil:
		return places.Errorf(path+".function", "%s", err)
	case len(f.Outputs) == 0:
		return places.Errorf(path+".function", "state what it returns: %s returns (uint256)", f.Canonical())
	}
	selector := jurat.Keccak([]byte(f.Canonical()))
	c.inputs, c.returns, c.head = f.Inputs, f.Outputs, [4]byte(selector[:4])
	if templates && len(c.Args) == len(f.Inputs) && slices.ContainsFunc(c.Args, hasSlot) {
		return nil // Bind encodes them
	}
	if err := c.encode(); err != nil {
		return places.Errorf(path+".args", "%s", err)
	}
	return nil
}

// encode makes the calldata.
func (c *EVMCall) encode() error {
	args, err := encodeMembers(c.inputs, c.Args)
	c.data = append(c.head[:4:4], args...)
	return err
}

// Data is the calldata.
func (c *EVMCall) Data() []byte { return c.data }

// Decode makes the answer's result of what the call returned.
func (c *EVMCall) Decode(returned []byte) (json.RawMessage, error) {
	values, err := decodeMembers(c.returns, returned)
	if err != nil {
		return nil, err
	}
	return named(c.returns, values)
}

func (l *EVMLog) check(templates bool, places document.Places, path string) error {
	event, err := parseSignature(l.Event)
	if err != nil {
		return places.Errorf(path+".event", "%s", err)
	}
	if l.Blocks == 0 || l.Blocks > maxLogBlocks {
		return places.Errorf(path+".blocks", "want 1 to %d, not %d", maxLogBlocks, l.Blocks)
	}
	l.event = event
	indexed, matched := 0, 0
	for _, p := range event.Inputs {
		if p.Indexed {
			indexed++
			if _, wanted := l.Where[p.Name]; wanted {
				matched++
			}
		}
	}
	switch {
	case indexed > 3:
		return places.Errorf(path+".event", "%d indexed parameters; an event has at most 3", indexed)
	case matched != len(l.Where):
		return places.Errorf(path+".where", "names what is no indexed parameter of %s", event.Canonical())
	}
	if templates && slices.ContainsFunc(slices.Collect(maps.Values(l.Where)), hasSlot) {
		return nil // Bind makes the filter
	}
	if err := l.filter(); err != nil {
		return places.Errorf(path+".where", "%s", err)
	}
	return nil
}

// filter makes the topics of the wanted values.
func (l *EVMLog) filter() error {
	topic := jurat.Keccak([]byte(l.event.Canonical()))
	l.topics = []*jurat.Hash{&topic}
	for _, p := range l.event.Inputs {
		if !p.Indexed {
			continue
		}
		var wanted *jurat.Hash
		if text, ok := l.Where[p.Name]; ok {
			w, err := indexedTopic(p.Type, text)
			if err != nil {
				return fmt.Errorf("%s: %w", p.Name, err)
			}
			wanted = &w
		}
		l.topics = append(l.topics, wanted)
	}
	return nil
}

// indexedTopic is the topic of an indexed parameter's value; of a string or
// bytes, it is their hash.
func indexedTopic(t, text string) (jurat.Hash, error) {
	if !isDynamic(t) {
		w, err := encodeWord(t, text)
		return jurat.Hash(w), err
	}
	b, err := dynamicBytes(t, text)
	return jurat.Keccak(b), err
}

// Topics are the filter, as eth_getLogs takes it: null matches any.
func (l *EVMLog) Topics() []*jurat.Hash { return l.topics }

// Decode makes the answer's result of a log. An indexed string or bytes is its hash.
func (l *EVMLog) Decode(topics []jurat.Hash, data []byte) (json.RawMessage, error) {
	if len(topics) != len(l.topics) {
		return nil, errReturned
	}
	for i, want := range l.topics {
		if want != nil && topics[i] != *want {
			return nil, errReturned // an endpoint that answers another question
		}
	}
	var plain []Member
	for _, p := range l.event.Inputs {
		if !p.Indexed {
			plain = append(plain, p)
		}
	}
	unindexed, err := decodeMembers(plain, data)
	if err != nil {
		return nil, err
	}
	values := make([]json.RawMessage, len(l.event.Inputs))
	topics = topics[1:]
	for i, p := range l.event.Inputs {
		switch {
		case !p.Indexed:
			values[i], unindexed = unindexed[0], unindexed[1:]
			continue
		case isDynamic(p.Type):
			values[i] = json.RawMessage(`"0x` + hex.EncodeToString(topics[0][:]) + `"`)
		default:
			if values[i], err = decodeWord(p.Type, topics[0]); err != nil {
				return nil, err
			}
		}
		topics = topics[1:]
	}
	return named(l.event.Inputs, values)
}

package chain

import (
	"context"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/upkeep"
	"github.com/jurat-network/jurat/edge/chain/bindings/kept"
)

// UpkeepsFor is where DeployUpkeeps puts Upkeeps.
func UpkeepsFor(at Contracts) jurat.Address { return place(upkeepsInit(at)) }

func upkeepsInit(at Contracts) []byte {
	return append(common.FromHex(kept.UpkeepsMetaData.Bin), kept.NewUpkeeps().PackConstructor(common.Address(at.Feeds))...)
}

// DeployUpkeeps puts Upkeeps beside Feeds, or finds it there.
func DeployUpkeeps(ctx context.Context, s *Sender, at Contracts) (jurat.Address, error) {
	if err := s.create(ctx, upkeepsInit(at)); err != nil {
		return jurat.Address{}, fmt.Errorf("deploy Upkeeps: %w", err)
	}
	return UpkeepsFor(at), nil
}

// CheckUpkeepsContract refuses an address that is no Upkeeps of these Feeds.
func CheckUpkeepsContract(ctx context.Context, c *Client, contract jurat.Address, at Contracts) error {
	upkeeps := kept.NewUpkeeps()
	out, err := c.Call(ctx, contract, upkeeps.PackFEEDS(), 0)
	if err != nil {
		return fmt.Errorf("read Upkeeps at %s: %w", contract, err)
	}
	feeds, err := upkeeps.UnpackFEEDS(out)
	if err != nil {
		return fmt.Errorf("%s on chain %d is no Upkeeps contract: %w", contract, c.ChainID(), err)
	}
	if jurat.Address(feeds) != at.Feeds {
		return fmt.Errorf("the Upkeeps at %s knows keys by the Feeds at %s, not by %s", contract, feeds, at.Feeds)
	}
	return nil
}

// UpkeepCallFor makes the target of an upkeep of the sender's that calls any function
// of a contract: an UpkeepCall, which lies at the hash of whose it is and what it
// calls, or is there already. Its errors are the contract's: NoTarget where there is
// no contract to call.
func UpkeepCallFor(ctx context.Context, s *Sender, upkeeps, target jurat.Address, data []byte) (jurat.Address, error) {
	there, err := s.client.HasCode(ctx, target)
	if err == nil && !there {
		err = fmt.Errorf("%s has no contract on chain %d: a call of it would do nothing", target, s.client.ChainID())
	}
	if err != nil {
		return jurat.Address{}, fmt.Errorf("make a call of %s: %w", target, err)
	}
	init := append(common.FromHex(kept.UpkeepCallMetaData.Bin), kept.NewUpkeepCall().PackConstructor(common.Address(upkeeps), common.Address(s.Account()), common.Address(target), data)...)
	if err := s.create(ctx, init); err != nil {
		return jurat.Address{}, fmt.Errorf("make a call of %s: %w", target, err)
	}
	return place(init), nil
}

// RegisterUpkeep registers an upkeep of the sender's and funds it with wei.
func RegisterUpkeep(ctx context.Context, s *Sender, contract jurat.Address, u *upkeep.Upkeep, wei *big.Int) (jurat.Hash, error) {
	data, err := kept.NewUpkeeps().TryPackRegister(upkeepOf(u))
	if err != nil {
		return jurat.Hash{}, fmt.Errorf("register upkeep: %w", err)
	}
	receipt, err := s.Send(ctx, Call{To: &contract, Data: data, Value: wei})
	if err != nil {
		return jurat.Hash{}, fmt.Errorf("register upkeep: %w", err)
	}
	for _, l := range receipt.Logs {
		if e, err := kept.NewUpkeeps().UnpackRegisteredEvent(l); err == nil {
			return e.Id, nil
		}
	}
	return jurat.Hash{}, fmt.Errorf("register upkeep: transaction %s left no event", receipt.TxHash)
}

func upkeepOf(u *upkeep.Upkeep) kept.Upkeep {
	return kept.Upkeep{Committee: u.Committee, Owner: common.Address(u.Owner), Number: u.Number, Target: common.Address(u.Target),
		Trigger: uint8(u.Trigger), Gas: u.Gas, Every: u.Every, Confirmations: u.Confirmations, Schedule: u.Schedule, Data: u.Data}
}

// ReadUpkeeps are the upkeeps of a committee that were registered in blocks from
// to to, both included, in that order.
func ReadUpkeeps(ctx context.Context, c *Client, contract jurat.Address, committee jurat.Hash, from, to uint64) (out []upkeep.Upkeep, err error) {
	event := kept.NewUpkeeps().GetABI()
	logs, err := c.Logs(ctx, ethereum.FilterQuery{
		Addresses: []common.Address{common.Address(contract)},
		Topics:    [][]common.Hash{{event.Events["Registered"].ID}, nil, {common.Hash(committee)}},
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to),
	})
	if err != nil {
		return nil, fmt.Errorf("read upkeeps: %w", err)
	}
	for i := range logs {
		e, err := kept.NewUpkeeps().UnpackRegisteredEvent(&logs[i])
		if err != nil {
			return nil, fmt.Errorf("read upkeeps at %s: %w", contract, err)
		}
		u := e.Upkeep
		out = append(out, upkeep.Upkeep{ID: e.Id, Committee: u.Committee, Owner: jurat.Address(u.Owner), Number: u.Number,
			Target: jurat.Address(u.Target), Trigger: upkeep.Trigger(u.Trigger), Gas: u.Gas, Every: u.Every,
			Confirmations: u.Confirmations, Schedule: u.Schedule, Data: u.Data})
	}
	return out, nil
}

// UpkeepState is how an upkeep stands on chain.
type UpkeepState struct {
	Balance *big.Int // wei
	Last    uint64   // Time: the last occurrence; else the block of the last performance, or of the registration
	Closing uint64   // Unix seconds from which its owner may take what is left; 0 while it is open
	Most    *big.Int // wei that an attempt takes at most, at the block's base fee
}

// ReadUpkeepState reads an upkeep's state in the newest block, whose base fee is given.
func ReadUpkeepState(ctx context.Context, c *Client, contract jurat.Address, u *upkeep.Upkeep, baseFee *big.Int) (s UpkeepState, err error) {
	upkeeps := kept.NewUpkeeps()
	out, err := c.Call(ctx, contract, upkeeps.PackStateOf(u.ID), 0)
	if err != nil {
		return s, fmt.Errorf("read upkeep %s: %w", u.ID, err)
	}
	state, err := upkeeps.UnpackStateOf(out)
	if err != nil {
		return s, fmt.Errorf("read upkeep %s: %w", u.ID, err)
	}
	if out, err = c.Call(ctx, contract, upkeeps.PackMostOf(upkeepOf(u), baseFee), 0); err != nil {
		return s, fmt.Errorf("read upkeep %s: %w", u.ID, err)
	}
	most, err := upkeeps.UnpackMostOf(out)
	return UpkeepState{Balance: state.Balance, Last: state.Last.Uint64(), Closing: state.TakeableFrom.Uint64(), Most: most}, err
}

// automation is what is called of a target before it is performed: Chainlink
// Automation's AutomationCompatibleInterface and ILogAutomation.
var automation = must(abi.JSON(strings.NewReader(`[
{"type":"function","name":"checkUpkeep","inputs":[{"name":"checkData","type":"bytes"}],"outputs":[{"type":"bool"},{"type":"bytes"}]},
{"type":"function","name":"checkLog","inputs":[{"name":"log","type":"tuple","components":[
 {"name":"index","type":"uint256"},{"name":"timestamp","type":"uint256"},{"name":"txHash","type":"bytes32"},{"name":"blockNumber","type":"uint256"},
 {"name":"blockHash","type":"bytes32"},{"name":"source","type":"address"},{"name":"topics","type":"bytes32[]"},{"name":"data","type":"bytes"}]},
 {"name":"checkData","type":"bytes"}],"outputs":[{"type":"bool"},{"type":"bytes"}]}]`)))

// checkGas is what a check may take: the same for every oracle, so that all see
// the same one fail.
const checkGas = 6_000_000

// CheckUpkeep simulates a condition's check at a block, from the zero address. A
// check that reverts or answers nonsense needs nothing.
func CheckUpkeep(ctx context.Context, c *Client, u *upkeep.Upkeep, block uint64) (needed bool, performData []byte, err error) {
	data, err := automation.Pack("checkUpkeep", u.Data)
	if err != nil {
		return false, nil, err
	}
	return c.check(ctx, u, "checkUpkeep", data, block)
}

// checkedLog is a log in the form in which checkLog takes it.
type checkedLog struct {
	Index       *big.Int
	Timestamp   *big.Int
	TxHash      [32]byte
	BlockNumber *big.Int
	BlockHash   [32]byte
	Source      common.Address
	Topics      [][32]byte
	Data        []byte
}

// CheckLog simulates the check of a log at the block that it is in.
func CheckLog(ctx context.Context, c *Client, u *upkeep.Upkeep, l *types.Log) (needed bool, performData []byte, err error) {
	header, err := c.header(ctx, l.BlockNumber)
	if err != nil {
		return false, nil, err
	}
	checked := checkedLog{Index: new(big.Int).SetUint64(uint64(l.Index)), Timestamp: new(big.Int).SetUint64(header.Time), TxHash: l.TxHash,
		BlockNumber: new(big.Int).SetUint64(l.BlockNumber), BlockHash: l.BlockHash, Source: l.Address, Data: l.Data}
	for _, topic := range l.Topics {
		checked.Topics = append(checked.Topics, topic)
	}
	data, err := automation.Pack("checkLog", checked, u.Data)
	if err != nil {
		return false, nil, err
	}
	return c.check(ctx, u, "checkLog", data, l.BlockNumber)
}

func (c *Client) check(ctx context.Context, u *upkeep.Upkeep, method string, data []byte, block uint64) (needed bool, performData []byte, err error) {
	out, err := c.call(ctx, ethereum.CallMsg{To: (*common.Address)(&u.Target), Data: data, Gas: checkGas}, block)
	if IsRefusal(err) {
		return false, nil, nil
	}
	if err != nil {
		return false, nil, fmt.Errorf("check upkeep %s at block %d: %w", u.ID, block, err)
	}
	values, err := automation.Unpack(method, out)
	if err != nil {
		return false, nil, nil //nolint:nilerr // the target's answer is no answer, and every oracle sees that
	}
	needed, performData = values[0].(bool), values[1].([]byte)
	return needed && len(performData) <= upkeep.MaxData, performData, nil
}

// TriggeringLogs are the logs of blocks from to to that meet the upkeep's filter.
func TriggeringLogs(ctx context.Context, c *Client, f upkeep.Filter, from, to uint64) ([]types.Log, error) {
	q := ethereum.FilterQuery{Addresses: []common.Address{common.Address(f.Emitter)}, FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to)}
	last := 0
	for i, topic := range f.Topics {
		var any []common.Hash
		if topic != (jurat.Hash{}) {
			any, last = []common.Hash{common.Hash(topic)}, i+1
		}
		q.Topics = append(q.Topics, any)
	}
	q.Topics = q.Topics[:last] // a trailing wildcard would ask for a topic to be there
	return c.Logs(ctx, q)
}

// Performance is an occurrence that the committee swore.
type Performance struct {
	Upkeep      *upkeep.Upkeep
	Occurrence  upkeep.Occurrence
	PerformData []byte
	Report      jurat.SignedReport
	Expiry      uint64 // of the epoch's key, Unix seconds
	Path        []jurat.Hash
}

// Perform has the contract perform it. That another did so before is no error;
// done says whether the target went well.
func Perform(ctx context.Context, s *Sender, contract jurat.Address, p *Performance) (done bool, err error) {
	r := &p.Report
	report := kept.Sworn{Expiry: p.Expiry, Epoch: r.Epoch, Round: uint64(r.Round), Time: uint64(r.Time), R: common.Address(r.Signature.R), S: new(big.Int).SetBytes(r.Signature.S[:])}
	path := make([][32]byte, len(p.Path))
	for i := range path {
		path[i] = p.Path[i]
	}
	data, err := kept.NewUpkeeps().TryPackPerform(report, path, upkeepOf(p.Upkeep), new(big.Int).SetBytes(p.Occurrence[:]), p.PerformData)
	if err != nil {
		return false, err
	}
	// The target gets exactly its gas, so the estimate of a target that burns all of it fits none that does not.
	gas := uint64(p.Upkeep.Gas)*65/64 + performGas + 40*uint64(len(data))
	receipt, err := s.Send(ctx, Call{To: &contract, Data: data, Gas: gas, Intent: fmt.Sprintf("perform %s %x", p.Upkeep.ID, p.Occurrence)})
	if IsRevert(err, "PerformedAlready") {
		return true, nil
	}
	if err != nil {
		return false, fmt.Errorf("perform upkeep %s: %w", p.Upkeep.ID, err)
	}
	for _, l := range receipt.Logs {
		if e, err := kept.NewUpkeeps().UnpackPerformedEvent(l); err == nil {
			return e.Done, nil
		}
	}
	return false, fmt.Errorf("perform upkeep %s: transaction %s left no event", p.Upkeep.ID, receipt.TxHash)
}

// performGas is what Upkeeps takes besides the target's gas and the calldata's.
const performGas = 350_000

// ownUpkeep sends what only an upkeep's owner may: close it, or take what is left.
func ownUpkeep(ctx context.Context, s *Sender, contract jurat.Address, what string, data []byte, err error) (jurat.Hash, error) {
	if err != nil {
		return jurat.Hash{}, fmt.Errorf("%s upkeep: %w", what, err)
	}
	return s.do(ctx, what+" upkeep", contract, data, nil)
}

// CloseUpkeep ends an upkeep of the sender's.
func CloseUpkeep(ctx context.Context, s *Sender, contract jurat.Address, u *upkeep.Upkeep) (jurat.Hash, error) {
	data, err := kept.NewUpkeeps().TryPackClose(upkeepOf(u))
	return ownUpkeep(ctx, s, contract, "close", data, err)
}

// TakeUpkeep sends what is left of a closed upkeep of the sender's to an address.
func TakeUpkeep(ctx context.Context, s *Sender, contract jurat.Address, u *upkeep.Upkeep, to jurat.Address) (jurat.Hash, error) {
	data, err := kept.NewUpkeeps().TryPackTake(upkeepOf(u), common.Address(to))
	return ownUpkeep(ctx, s, contract, "take from", data, err)
}

// FundUpkeep adds wei to an upkeep's balance.
func FundUpkeep(ctx context.Context, s *Sender, contract jurat.Address, id jurat.Hash, wei *big.Int) (jurat.Hash, error) {
	return s.do(ctx, "fund upkeep", contract, kept.NewUpkeeps().PackFund(id), wei)
}

// UpkeepAttempt is one performance, as its event tells it.
type UpkeepAttempt struct {
	Occurrence upkeep.Occurrence
	Done       bool     // the target did not refuse
	Paid       *big.Int // wei, out of the upkeep's balance
	Block      uint64
	Tx         jurat.Hash
}

// UpkeepAttempts are an upkeep's performances in blocks from to to.
func UpkeepAttempts(ctx context.Context, c *Client, contract jurat.Address, id jurat.Hash, from, to uint64) ([]UpkeepAttempt, error) {
	logs, err := c.Logs(ctx, ethereum.FilterQuery{
		Addresses: []common.Address{common.Address(contract)},
		Topics:    [][]common.Hash{{kept.NewUpkeeps().GetABI().Events["Performed"].ID}, {common.Hash(id)}},
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to),
	})
	if err != nil {
		return nil, fmt.Errorf("read performances: %w", err)
	}
	var out []UpkeepAttempt
	for i := range logs {
		e, err := kept.NewUpkeeps().UnpackPerformedEvent(&logs[i])
		if err != nil {
			return nil, fmt.Errorf("read performances at %s: %w", contract, err)
		}
		out = append(out, UpkeepAttempt{Occurrence: upkeep.Occurrence(common.BigToHash(e.Occurrence)), Done: e.Done, Paid: e.Paid, Block: logs[i].BlockNumber, Tx: jurat.Hash(logs[i].TxHash)})
	}
	return out, nil
}

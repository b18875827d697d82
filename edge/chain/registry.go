package chain

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
	"github.com/jurat-network/jurat/core/committee"
	"github.com/jurat-network/jurat/core/draw"
	"github.com/jurat-network/jurat/edge/chain/bindings/bound"
)

// RegistryFor is where the registry over these bonds lies: at the hash of its
// code, which names Bonds. Nothing that is bound names it.
func RegistryFor(b Bound) jurat.Address { return place(registryInit(b)) }

func registryInit(b Bound) []byte {
	return append(common.FromHex(bound.RegistryMetaData.Bin), bound.NewRegistry().PackConstructor(common.Address(b.Bonds))...)
}

// Enter puts an operator into the registry, or changes its entry; the owner's
// account sends it. An entry that says the same already is left as it is.
func Enter(ctx context.Context, owner *Sender, b Bound, name string, seat committee.Seat) error {
	if err := enter(ctx, owner, b, name, seat); err != nil {
		return fmt.Errorf("enter operator %s: %w", seat.Operator, err)
	}
	return nil
}

func enter(ctx context.Context, owner *Sender, b Bound, name string, seat committee.Seat) error {
	key, err := crypto.DecompressPubkey(seat.Key[:])
	if err != nil {
		return err
	}
	point := crypto.FromECDSAPub(key) // 4 ‖ x ‖ y
	entry := bound.Entry{X: [32]byte(point[1:33]), Y: [32]byte(point[33:]), Name: name, Peer: seat.Peer, Addresses: seat.Addresses}
	contract, at, who := bound.NewRegistry(), RegistryFor(b), common.Address(seat.Operator)
	pack := contract.TryPackEnter
	out, err := owner.client.Call(ctx, at, contract.PackEntryOf(who), 0)
	switch {
	case IsRevert(err, "NotEntered"):
	case err != nil:
		return err
	default:
		there, err := contract.UnpackEntryOf(out)
		if err != nil {
			return err
		}
		if there.Name == entry.Name && there.Peer == entry.Peer && slices.Equal(there.Addresses, entry.Addresses) {
			return nil
		}
		pack = contract.TryPackChange
	}
	data, err := pack(who, entry)
	if err != nil {
		return err
	}
	_, err = owner.Send(ctx, Call{To: &at, Data: data, Intent: "enter " + seat.Operator.String()})
	return err
}

// pageSize is how many entries are read in one call.
const pageSize = 100

// ReadRegistry takes the registry's snapshot at a block (0 for the newest), with
// bonds and with the records of a committee (none where it is zero). Operators
// whose key is revoked are left out. A node that has forgotten the block's state
// says so: ask an archive.
func ReadRegistry(ctx context.Context, c *Client, b Bound, committee jurat.Hash, block uint64) (*draw.Snapshot, error) {
	if block == 0 {
		head, err := c.Head(ctx)
		if err != nil {
			return nil, err
		}
		block = head.Number.Uint64()
	}
	s := &draw.Snapshot{ChainID: c.ChainID(), Block: block, Registry: RegistryFor(b), Candidates: []draw.Candidate{}}
	contract := bound.NewRegistry()
	for from := int64(0); ; from += pageSize {
		out, err := c.Call(ctx, s.Registry, contract.PackPage(big.NewInt(from), big.NewInt(pageSize)), block)
		if err != nil {
			return nil, fmt.Errorf("read registry at block %d: %w", block, err)
		}
		page, err := contract.UnpackPage(out)
		if err != nil {
			return nil, fmt.Errorf("read registry at %s: %w", s.Registry, err)
		}
		for i := range page.Some {
			candidate, active, err := readCandidate(ctx, c, b, committee, block, page.Some[i], &page.Theirs[i])
			if err != nil {
				return nil, fmt.Errorf("read operator %s at block %d: %w", page.Some[i], block, err)
			}
			if active {
				s.Candidates = append(s.Candidates, candidate)
			}
		}
		if len(page.Some) < pageSize {
			break
		}
	}
	s.Sort()
	return s, nil
}

func readCandidate(ctx context.Context, c *Client, b Bound, of jurat.Hash, block uint64, who common.Address, e *bound.Entry) (k draw.Candidate, active bool, err error) {
	k = draw.Candidate{Operator: jurat.Address(who), Name: e.Name, Peer: e.Peer, Addresses: e.Addresses}
	k.Key = committee.PublicKey(slices.Concat([]byte{2 + e.Y[31]&1}, e.X[:]))
	bonds, cards := bound.NewBonds(), bound.NewScorecards()
	out, err := c.Call(ctx, b.Bonds, bonds.PackActive(who), block)
	if err != nil {
		return k, false, err
	}
	if active, err = bonds.UnpackActive(out); err != nil || !active {
		return k, false, err
	}
	if out, err = c.Call(ctx, b.Bonds, bonds.PackBondOf(who), block); err != nil {
		return k, false, err
	}
	all, err := bonds.UnpackBondOf(out)
	if err != nil {
		return k, false, err
	}
	if out, err = c.Call(ctx, b.Bonds, bonds.PackStakeOf(who), block); err != nil {
		return k, false, err
	}
	stake, err := bonds.UnpackStakeOf(out)
	if err != nil {
		return k, false, err
	}
	if k.Bond, err = agreement.AmountOf(all.Sub(all, stake.Arg1)); err != nil { // without what is unbonding
		return k, false, err
	}
	if of == (jurat.Hash{}) {
		return k, true, nil
	}
	if out, err = c.Call(ctx, b.Scorecards, cards.PackTallyOf(of, who), block); err != nil {
		return k, false, err
	}
	tally, err := cards.UnpackTallyOf(out)
	k.Rounds, k.Observed = tally.Rounds, tally.Observed
	return k, true, err
}

// Announce dates a call by the registry's chain. One that is announced already
// keeps its date.
func Announce(ctx context.Context, s *Sender, b Bound, call jurat.Hash) error {
	at := RegistryFor(b)
	_, err := s.Send(ctx, Call{To: &at, Data: bound.NewRegistry().PackAnnounce(call), Intent: "announce " + call.String()})
	if err != nil && !IsRevert(err, "AnnouncedAlready") {
		return fmt.Errorf("announce call %s: %w", call, err)
	}
	return nil
}

// AnnouncedAt is the block in which a call was announced, and that block's time
// in Unix seconds; zeros where it was not.
func AnnouncedAt(ctx context.Context, c *Client, b Bound, call jurat.Hash) (block, seconds uint64, err error) {
	contract := bound.NewRegistry()
	out, err := c.Call(ctx, RegistryFor(b), contract.PackAnnouncedAt(call), 0)
	if err != nil {
		return 0, 0, fmt.Errorf("read announcement of %s: %w", call, err)
	}
	at, err := contract.UnpackAnnouncedAt(out)
	if err != nil || at.Sign() == 0 {
		return 0, 0, wrap("read announcement", err)
	}
	header, err := c.header(ctx, at.Uint64())
	if err != nil {
		return 0, 0, err
	}
	return at.Uint64(), header.Time, nil
}

// ErrNoBlock means that the chain has not come to a block yet.
var ErrNoBlock = errors.New("the chain has not made this block yet")

// Prevrandao is the randomness of a block, or ErrNoBlock.
func Prevrandao(ctx context.Context, c *Client, block uint64) (jurat.Hash, error) {
	head, err := c.Head(ctx)
	if err != nil {
		return jurat.Hash{}, err
	}
	if head.Number.Cmp(new(big.Int).SetUint64(block)) < 0 {
		return jurat.Hash{}, fmt.Errorf("%w: %d; it is at %d", ErrNoBlock, block, head.Number)
	}
	header, err := c.header(ctx, block)
	if err != nil {
		return jurat.Hash{}, err
	}
	if bytes.Equal(header.MixDigest[:], make([]byte, 32)) {
		return jurat.Hash{}, fmt.Errorf("block %d of chain %d has no prevrandao: this chain has no such randomness; use drand", block, c.ChainID())
	}
	return jurat.Hash(header.MixDigest), nil
}

func (c *Client) header(ctx context.Context, block uint64) (*types.Header, error) {
	header, err := query(ctx, c, func(ctx context.Context, e *ethclient.Client) (*types.Header, error) {
		return e.HeaderByNumber(ctx, new(big.Int).SetUint64(block))
	})
	if err != nil {
		return nil, fmt.Errorf("read block %d: %w", block, err)
	}
	return header, nil
}

// Remove takes an operator out of the registry; the owner's account sends it.
func Remove(ctx context.Context, owner *Sender, b Bound, operator jurat.Address) error {
	at := RegistryFor(b)
	if _, err := owner.Send(ctx, Call{To: &at, Data: bound.NewRegistry().PackRemove(common.Address(operator))}); err != nil {
		return fmt.Errorf("remove operator %s: %w", operator, err)
	}
	return nil
}

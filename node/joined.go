package node

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"

	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/committee"
	"github.com/jurat-network/jurat/edge/chain"
)

// Joined is a proposal that the operator has made its own, as the node finds it in
// its data folder: epoch-N.json. A running node takes it up within a second.
type Joined struct {
	Listen   []string            `json:"listen"` // multiaddrs to listen on for the epoch; free while the epoch before runs
	Proposal *committee.Proposal `json:"proposal"`
}

func joinedPath(data string, epoch uint32) string {
	return filepath.Join(data, fmt.Sprintf("epoch-%d.json", epoch))
}

// keygenPath is where a node leaves the key generation of an epoch when it is
// complete: nothing of it is secret, and a recovery needs it.
func keygenPath(data string, epoch uint32) string {
	return filepath.Join(data, fmt.Sprintf("epoch-%d.keygen.json", epoch))
}

// rotation is how a committee came into an epoch: it does so on every chain, with the
// same bytes.
type rotation struct {
	Next *chain.Next `json:"next"`
	Oath *chain.Oath `json:"oath"`
}

// rotationPath is where a node leaves the rotation into an epoch when it has seen it
// sworn: a chain that sleeps is told of it later.
func rotationPath(data string, epoch uint32) string {
	return filepath.Join(data, fmt.Sprintf("epoch-%d.rotation.json", epoch))
}

// Join puts a proposal where the node of a configuration finds it, running or not.
// It returns the operator's index in it; 0 for one that has no seat, whose node
// hands over and leaves.
func Join(cfg *Config, j Joined) (jurat.MemberIndex, error) {
	if err := j.Proposal.Check(); err != nil {
		return 0, err
	}
	for i, m := range j.Proposal.Members {
		if _, err := peer.Decode(m.Peer); err != nil {
			return 0, fmt.Errorf("%w: members[%d].peer: %w", committee.ErrProposal, i, err)
		}
	}
	if j.Proposal.Epoch == 1 {
		return 0, fmt.Errorf("%w: a founding is configured, under committee.members", committee.ErrProposal)
	}
	operator, err := LoadOperatorKey(cfg.Operator.Keystore, cfg.Operator.PasswordFile)
	if err != nil {
		return 0, err
	}
	self := j.Proposal.Seat(operator.Public().Address())
	if self != 0 && len(j.Listen) == 0 {
		j.Listen = j.Proposal.Members[self-1].Addresses
	}
	return self, writeJSON(joinedPath(cfg.Data, j.Proposal.Epoch), j)
}

// joined is what the operator has joined for an epoch; nil where there is none.
func (n *node) joined(epoch uint32) (*Joined, error) {
	j := new(Joined)
	err := readJSON(joinedPath(n.cfg.Data, epoch), j)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, nil
	case err != nil:
		return nil, err
	case j.Proposal == nil || j.Proposal.Epoch != epoch:
		return nil, fmt.Errorf("%w: %s holds no proposal of epoch %d; join it again with jurat committee join", ErrConfig, joinedPath(n.cfg.Data, epoch), epoch)
	}
	return j, j.Proposal.Check()
}

// newestJoined is that of the last epoch above another in which this operator has
// a seat; nil for none.
func (n *node) newestJoined(above uint32) (*Joined, error) {
	paths, err := filepath.Glob(filepath.Join(n.cfg.Data, "epoch-*.json"))
	if err != nil {
		return nil, err
	}
	var newest *Joined
	for _, path := range paths {
		var epoch uint32
		if _, err := fmt.Sscanf(filepath.Base(path), "epoch-%d.json", &epoch); err != nil || path != joinedPath(n.cfg.Data, epoch) || epoch <= above {
			continue
		}
		j, err := n.joined(epoch)
		if err != nil {
			return nil, err
		}
		if j.Proposal.Seat(n.operator.Public().Address()) != 0 && (newest == nil || epoch > newest.Proposal.Epoch) {
			newest = j
		}
	}
	return newest, nil
}

package node

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/committee"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/edge/store"
)

// votePath is where an operator's vote for an epoch is written down before anyone has
// it: it votes for one successor an epoch, be it by recovery or by a leaf.
func votePath(data string, epoch uint32) string {
	return filepath.Join(data, fmt.Sprintf("epoch-%d.vote.json", epoch))
}

// ErrVoted is returned where the operator has named another successor of the epoch.
var ErrVoted = errors.New("this operator has named another next committee")

// Vote signs the operator's vote for the recovery by the epoch that its node has
// joined, whose key is complete. The node must be stopped: until it starts again it
// names no successor, and then only this one. The error is ErrVoted where the operator
// voted for another, or where its node signed a report that swears another.
func Vote(cfg *Config, epoch uint32) (vote *committee.Vote, err error) {
	p, k, err := complete(cfg, epoch)
	if err != nil {
		return nil, err
	}
	operator, err := LoadOperatorKey(cfg.Operator.Keystore, cfg.Operator.PasswordFile)
	if err != nil {
		return nil, err
	}
	s, err := store.Open(store.Config{Dir: cfg.Data, Key: operator.storeKey()})
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	saved, err := s.Saved()
	if err != nil {
		return nil, err
	}
	if b := saved.Bound; b != nil && b.Names[0].Observation.Epoch == epoch-1 && b.Payload != p.Payload(k) {
		return nil, fmt.Errorf("%w: in round %s it signed %s, and this is %s", ErrVoted, b.Round(), b.Payload, p.Payload(k))
	}
	vote = committee.NewVote(p, k, operator.Public().Compressed(), false)
	before, err := voted(cfg.Data, epoch)
	switch {
	case err != nil:
		return nil, err
	case before != nil && before.Recovery != vote.Recovery:
		return nil, fmt.Errorf("%w: %s votes for recovery %s, and this is %s", ErrVoted, votePath(cfg.Data, epoch), before.Recovery, vote.Recovery)
	}
	if vote.Signature, err = operator.Sign(vote.Digest()); err != nil {
		return nil, err
	}
	return vote, writeJSON(votePath(cfg.Data, epoch), vote)
}

// Veto signs the operator's vote against a recovery that another voted for. It may be
// given at any time, also beside a vote for another one.
func Veto(cfg *Config, of *committee.Vote) (*committee.Vote, error) {
	operator, err := LoadOperatorKey(cfg.Operator.Keystore, cfg.Operator.PasswordFile)
	if err != nil {
		return nil, err
	}
	veto := committee.NewVote(of.Proposal, of.Keygen, operator.Public().Compressed(), true)
	veto.Signature, err = operator.Sign(veto.Digest())
	return veto, err
}

// complete is what the node has joined for an epoch, and the key that came of it.
func complete(cfg *Config, epoch uint32) (*committee.Proposal, *committee.Keygen, error) {
	j, k := new(Joined), new(committee.Keygen)
	for path, into := range map[string]any{joinedPath(cfg.Data, epoch): j, keygenPath(cfg.Data, epoch): k} {
		if err := readJSON(path, into); errors.Is(err, fs.ErrNotExist) {
			return nil, nil, fmt.Errorf("%w: there is no %s; join the proposal with jurat committee join and run the node until its key is complete", ErrConfig, path)
		} else if err != nil {
			return nil, nil, err
		}
	}
	if j.Proposal == nil {
		return nil, nil, fmt.Errorf("%w: %s holds no proposal", ErrConfig, joinedPath(cfg.Data, epoch))
	}
	return j.Proposal, k, errors.Join(j.Proposal.Check(), j.Proposal.Verify(k))
}

// voted is the operator's vote for an epoch; nil where it gave none.
func voted(data string, epoch uint32) (*committee.Vote, error) {
	v := new(committee.Vote)
	err := readJSON(votePath(data, epoch), v)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	return v, err
}

// mayName reports whether a key generation of the next epoch is none that the
// operator's own vote rules out.
func (n *node) mayName(p *committee.Proposal, k *committee.Keygen) (bool, error) {
	v, err := voted(n.cfg.Data, p.Epoch)
	if err != nil || v == nil {
		return err == nil, err
	}
	return v.Recovery == p.Recovery(k), nil
}

// contest shows the chains that the committee's key is not lost, where a recovery says
// so: the newest report is brought, if it is of after the opening, by turns. What was
// voted for can be opened on any of them.
func (t *term) contest() (err error) {
	newest := t.view.lastReport()
	if newest == nil || newest.Epoch != t.proposal.Epoch {
		return nil
	}
	for _, side := range t.sides() {
		err = errors.Join(err, t.contestOn(side, newest))
	}
	return err
}

func (t *term) contestOn(c *chainSide, newest *jurat.SignedReport) error {
	recovery, due, err := chain.RecoveryOf(t.ctx, c.client, c.contracts, newest.Committee)
	if err != nil || recovery == (jurat.Hash{}) {
		return err
	}
	delay, err := chain.RecoveryDelay(t.ctx, c.client, c.contracts)
	if err != nil || newest.Time.Seconds() <= due-delay+uint64(t.self-1)*uint64(deliveryDelay.Seconds()) {
		return err
	}
	tx, err := chain.CancelRecovery(t.ctx, c.sender, c.contracts, newest)
	if chain.IsRefusal(err) {
		return nil // somebody else was faster
	}
	if err == nil {
		t.log.Warn("a recovery was cancelled: the key is not lost", "chain", c.client.ChainID(), "recovery", recovery, "tx", tx)
	}
	return err
}

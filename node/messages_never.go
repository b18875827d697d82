package node

import (
	"context"
	"path/filepath"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/message"
	"github.com/jurat-network/jurat/edge/api"
)

const (
	// settledAtOnce is how many disputed messages a chain is asked for in one turn.
	settledAtOnce = 4
	// blocksOfASecond bounds the blocks of one second that are looked through. Of a chain with more there is no opinion.
	blocksOfASecond = 64
	// heardAtMost is how many disputed messages are taken of one other node in heardFor: one that
	// makes them up leaves room for the others'.
	heardAtMost = 64
	heardFor    = time.Hour
)

// settle asks the chain whether it has the messages of which somebody says that it never
// sent them. A question that has no answer holds up nothing: it is asked again later.
func (f *ferry) settle(ctx context.Context, s *shore) {
	f.mu.Lock()
	list, final := f.pool.Settling(now(), s.id, settledAtOnce), f.final[s.id]
	f.mu.Unlock()
	for _, m := range list {
		sent, known, err := sentInItsSecond(ctx, s, m, final)
		switch {
		case ctx.Err() != nil:
			return
		case err != nil:
			f.log.Warn("whether a message was sent is not known, and nothing is sworn of it", "message", m.ID(), "chain", s.id, "error", err)
			continue
		case !known:
			continue
		case !sent:
			f.log.Warn("A MESSAGE WAS NEVER SENT that is said to have been: it is to be sworn that its chain does not have it", "message", m.ID(), "chain", s.id)
		}
		f.mu.Lock()
		f.pool.Settle(m.ID(), sent)
		f.mu.Unlock()
	}
}

// sentInItsSecond reports whether a chain has a message in its final blocks of the second in which the message
// says that it was sent.
func sentInItsSecond(ctx context.Context, s *shore, m *message.Message, final message.Block) (sent, known bool, err error) {
	low, err := s.quorum.FirstSince(ctx, m.Sent, final.Number)
	if err != nil {
		return false, false, err
	}
	after, err := s.quorum.FirstSince(ctx, m.Sent+1, final.Number)
	switch {
	case err != nil, after > final.Number, after > low+blocksOfASecond:
		return false, false, err
	case after <= low:
		return false, true, nil
	}
	sent, err = s.quorum.HasSentSurely(ctx, s.ends.Outbox, m.ID(), low, after-1)
	return sent, err == nil, err
}

// dispute takes a message that is said to have never been sent. Where bonds lie the chain itself knows
// that, and nobody need swear it.
func (f *ferry) dispute(m *message.Message) bool {
	if home := f.node.chain; home != nil && m.SourceChain == home.client.ChainID() {
		return false
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.pool.Dispute(now(), m)
}

// Disputed are the ids of messages that are said to have never been sent.
func (f *ferry) Disputed() (ids []jurat.Hash) {
	for _, d := range f.disputes() {
		ids = append(ids, d.Message.ID())
	}
	return ids
}

func (f *ferry) disputes() []message.Disputed {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.pool.Disputes(now())
}

// heard is what was taken of one other node since a moment.
type heard struct {
	since time.Time
	ids   map[jurat.Hash]bool
}

// disputed takes up messages that the operator handed over, and those that other committees'
// nodes list, as never sent. Who says so need not be believed.
func (k *otherNodes) disputed(ctx context.Context) {
	f := k.ferry
	paths, err := filepath.Glob(filepath.Join(forgeries(f.dir), "*.json"))
	if err != nil {
		return // of a constant pattern: impossible
	}
	for _, path := range paths {
		m := new(message.Message)
		if !k.shown[path] && readJSON(path, m) == nil {
			k.shown[path] = f.dispute(m)
		}
	}
	for _, url := range f.guards {
		var list api.DisputedList
		if k.get(ctx, url, "/v1/disputed", &list) != nil {
			continue
		}
		if k.said[url] == nil || time.Since(k.said[url].since) > heardFor {
			k.said[url] = &heard{time.Now(), map[jurat.Hash]bool{}}
		}
		for _, id := range list.Messages {
			k.hear(ctx, url, id)
		}
	}
}

// hear takes up one that a node lists.
func (k *otherNodes) hear(ctx context.Context, url string, id jurat.Hash) {
	f, said := k.ferry, k.said[url].ids
	f.mu.Lock()
	known := f.pool.Known(id)
	f.mu.Unlock()
	if known || said[id] || len(said) >= heardAtMost {
		return
	}
	var form api.MessageForm
	if k.get(ctx, url, "/v1/messages/"+id.String(), &form) != nil {
		return
	}
	said[id] = true
	if m, err := form.Message(); err == nil && m.ID() == id {
		f.dispute(m)
	}
}

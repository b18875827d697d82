package api

import (
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/evidence"
	"github.com/jurat-network/jurat/core/message"
)

// Leaf is a leaf with what proves it, and its place, which it takes to prove many
// leaves of one report together.
type Leaf struct {
	Bundle evidence.Bundle
	Index  int // of the leaf, among
	Size   int // so many of the report
}

// SwornLeaf is a leaf of kind 3, and the round in which the committee swore it.
type SwornLeaf struct {
	Round   jurat.Round `json:"round"`
	Subject jurat.Hash  `json:"subject"`
	Payload jurat.Hash  `json:"payload"`
}

// LeafList are leaves in the order in which they were sworn.
type LeafList struct {
	Leaves []SwornLeaf `json:"leaves"`
}

// DisputedList are the ids of messages.
type DisputedList struct {
	Messages []jurat.Hash `json:"messages"`
}

// LeafForm is a Leaf in JSON.
type LeafForm struct {
	Bundle *evidence.Bundle `json:"bundle"`
	Index  int              `json:"index"`
	Size   int              `json:"size"`
}

// MessageForm is a message between chains as the node sees it. Chain ids, sequences
// and amounts are decimal strings.
type MessageForm struct {
	ID               jurat.Hash    `json:"id"`
	SourceChain      string        `json:"source_chain"`
	Outbox           jurat.Address `json:"outbox"`
	DestinationChain string        `json:"destination_chain"`
	Inbox            jurat.Address `json:"inbox"`
	Committee        jurat.Hash    `json:"committee"`
	Sequence         string        `json:"sequence"`
	Previous         jurat.Hash    `json:"previous"`
	Sender           jurat.Address `json:"sender"`
	Receiver         jurat.Address `json:"receiver"`
	GasLimit         uint32        `json:"gas_limit"`
	Sent             uint64        `json:"sent_s"`
	Deadline         uint64        `json:"deadline_s"`
	Data             *string       `json:"data"` // hex; null in lists, and where the message is over
	Tokens           []TokenForm   `json:"tokens"`
	Block            BlockForm     `json:"block"`
	Stage            string        `json:"stage"`
	Halted           bool          `json:"halted"`
	Guarded          bool          `json:"needs_guard"`
	Sworn            []OathForm    `json:"sworn"`
	Lost             []OathForm    `json:"lost"`
}

// TokenForm is an amount of a token.
type TokenForm struct {
	Token  jurat.Address `json:"token"`
	Amount string        `json:"amount"`
}

// BlockForm is a block of a chain.
type BlockForm struct {
	Number string     `json:"number"`
	Hash   jurat.Hash `json:"hash"`
	Time   uint64     `json:"time_s"`
}

// OathForm says in which report a committee swore a leaf.
type OathForm struct {
	Committee jurat.Hash  `json:"committee"`
	Epoch     uint32      `json:"epoch"`
	Round     jurat.Round `json:"round"`
	TimeMs    uint64      `json:"time_ms"`
	Time      string      `json:"time"`
}

// LaneForm is a lane as the node sees it.
type LaneForm struct {
	SourceChain      string        `json:"source_chain"`
	Outbox           jurat.Address `json:"outbox"`
	DestinationChain string        `json:"destination_chain"`
	Inbox            jurat.Address `json:"inbox"`
	Committee        jurat.Hash    `json:"committee"`
	Guard            *jurat.Hash   `json:"guard"` // null for none
	Open             int           `json:"open"`
	Halted           bool          `json:"halted"`  // at either end
	Changes          *uint32       `json:"changes"` // of the end that made more; null before the inbox was read
	Veto             *uint32       `json:"veto_s"`
	LeastVeto        *uint64       `json:"least_veto_s"` // null before it is known
	Doubt            *DoubtForm    `json:"doubt"`
	Resumes          bool          `json:"resumes"`
}

// DoubtForm is why the node wants a lane halted.
type DoubtForm struct {
	Why     string      `json:"why"`
	SinceMs uint64      `json:"since_ms"`
	Since   string      `json:"since"`
	Chain   string      `json:"chain"`
	Message *jurat.Hash `json:"message"`
	Was     *BlockForm  `json:"was"`
	Is      *BlockForm  `json:"is"`
}

func decimal(v uint64) string { return strconv.FormatUint(v, 10) }

func blockForm(b message.Block) BlockForm { return BlockForm{decimal(b.Number), b.Hash, b.Time} }

// messageForm is a message; its data only where whole is set.
func messageForm(l *message.Life, whole bool) MessageForm {
	m := l.Message
	form := MessageForm{ID: l.ID, SourceChain: decimal(m.SourceChain), Outbox: m.Outbox, DestinationChain: decimal(m.DestinationChain), Inbox: m.Inbox,
		Committee: m.Committee, Sequence: decimal(m.Sequence), Previous: m.Previous, Sender: m.Sender, Receiver: m.Receiver, GasLimit: m.GasLimit, Sent: m.Sent, Deadline: m.Deadline,
		Tokens: []TokenForm{}, Block: blockForm(l.Block), Stage: l.Stage.String(), Halted: l.Halted, Guarded: l.Guarded, Sworn: oathForms(l.Sworn, m.Committee), Lost: oathForms(l.Lost, m.Committee)}
	if whole && !l.Stage.Over() {
		data := "0x" + hex.EncodeToString(m.Data)
		form.Data = &data
	}
	for _, t := range m.Tokens {
		amount := "0"
		if t.Amount != nil {
			amount = t.Amount.String()
		}
		form.Tokens = append(form.Tokens, TokenForm{t.Token, amount})
	}
	return form
}

// Message is the message that a form with its data is of. Whether it is the one that its
// ID says, whoever reads it sees by that.
func (f *MessageForm) Message() (*message.Message, error) {
	m := &message.Message{Outbox: f.Outbox, Inbox: f.Inbox, Committee: f.Committee, Previous: f.Previous, Sender: f.Sender, Receiver: f.Receiver,
		GasLimit: f.GasLimit, Sent: f.Sent, Deadline: f.Deadline}
	for _, number := range []struct {
		text string
		to   *uint64
	}{{f.SourceChain, &m.SourceChain}, {f.DestinationChain, &m.DestinationChain}, {f.Sequence, &m.Sequence}} {
		v, err := strconv.ParseUint(number.text, 10, 64)
		if err != nil {
			return nil, fmt.Errorf("read message: %w", err)
		}
		*number.to = v
	}
	if f.Data == nil {
		return nil, errors.New("read message: its data is not there")
	}
	var err error
	if m.Data, err = hex.DecodeString(strings.TrimPrefix(*f.Data, "0x")); err != nil {
		return nil, fmt.Errorf("read message: %w", err)
	}
	for _, t := range f.Tokens {
		amount, ok := new(big.Int).SetString(t.Amount, 10)
		if !ok {
			return nil, errors.New("read message: an amount is no number")
		}
		m.Tokens = append(m.Tokens, message.TokenAmount{Token: t.Token, Amount: amount})
	}
	return m, m.Check()
}

// oathForms lists the lane's committee's oath before the guard's.
func oathForms(oaths map[jurat.Hash]*message.Oath, first jurat.Hash) []OathForm {
	list := []OathForm{}
	for committee, o := range oaths {
		r := &o.Report.SignedReport
		form := OathForm{committee, r.Epoch, r.Round, uint64(r.Time), RFC3339(r.Time)}
		if committee == first {
			list = slices.Insert(list, 0, form)
		} else {
			list = append(list, form)
		}
	}
	return list
}

func laneForm(v *message.View) LaneForm {
	l := &v.Lane
	form := LaneForm{SourceChain: decimal(l.SourceChain), Outbox: l.Outbox, DestinationChain: decimal(l.DestinationChain), Inbox: l.Inbox, Committee: l.Committee, Open: v.Open, Resumes: v.Resumes}
	if v.LeastVeto != 0 {
		form.LeastVeto = &v.LeastVeto
	}
	if p := v.Policy; p != nil {
		changes := p.Changes
		if v.Source != nil {
			changes = max(changes, v.Source.Changes)
		}
		form.Halted, form.Changes, form.Veto = p.Halted(), &changes, &p.Veto
		if p.Guard != (jurat.Hash{}) {
			form.Guard = &p.Guard
		}
	}
	form.Halted = form.Halted || v.Source != nil && v.Source.Changes%2 == 1
	if d := v.Doubt; d != nil {
		form.Doubt = &DoubtForm{Why: string(d.Why), SinceMs: uint64(d.Since), Since: RFC3339(d.Since), Chain: decimal(d.Chain)}
		if d.Message != (jurat.Hash{}) {
			form.Doubt.Message = &d.Message
		}
		for _, b := range []struct {
			block message.Block
			form  **BlockForm
		}{{d.Was, &form.Doubt.Was}, {d.Is, &form.Doubt.Is}} {
			if b.block != (message.Block{}) {
				block := blockForm(b.block)
				*b.form = &block
			}
		}
	}
	return form
}

func (s *Server) messages(w http.ResponseWriter, _ *http.Request) *Problem {
	list := []MessageForm{}
	for _, life := range s.node.Messages() {
		list = append(list, messageForm(&life, false))
	}
	return s.write(w, struct {
		Messages []MessageForm `json:"messages"`
	}{list})
}

func (s *Server) message(w http.ResponseWriter, r *http.Request) *Problem {
	var id jurat.Hash
	text := r.PathValue("id")
	if err := id.UnmarshalText([]byte(text)); err != nil {
		return badID(text)
	}
	life, err := s.node.Message(id)
	if err != nil {
		return s.problem(err, text)
	}
	return s.write(w, messageForm(&life, true))
}

func (s *Server) disputed(w http.ResponseWriter, _ *http.Request) *Problem {
	ids := s.node.Disputed()
	if ids == nil {
		ids = []jurat.Hash{}
	}
	return s.write(w, DisputedList{ids})
}

func (s *Server) lanes(w http.ResponseWriter, _ *http.Request) *Problem {
	list := []LaneForm{}
	for _, v := range s.node.Lanes() {
		list = append(list, laneForm(&v))
	}
	return s.write(w, struct {
		Lanes []LaneForm `json:"lanes"`
	}{list})
}

// leavesAtOnce is how many leaves one answer lists.
const leavesAtOnce = 500

func (s *Server) leaves(w http.ResponseWriter, r *http.Request) *Problem {
	var after jurat.Round
	if text := r.URL.Query().Get("after"); text != "" {
		var ok bool
		if after, ok = parseRound(text); !ok {
			return badRound(text)
		}
	}
	list := s.node.Leaves(after, leavesAtOnce)
	if list == nil {
		list = []SwornLeaf{}
	}
	return s.write(w, LeafList{list})
}

func (s *Server) leaf(w http.ResponseWriter, r *http.Request) *Problem {
	var subject jurat.Hash
	text := r.PathValue("subject")
	if err := subject.UnmarshalText([]byte(text)); err != nil {
		return badID(text)
	}
	leaf, err := s.node.Leaf(subject)
	if err != nil {
		return s.problem(err, text)
	}
	return s.write(w, LeafForm{&leaf.Bundle, leaf.Index, leaf.Size})
}

package chain

import (
	"context"
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/jurat-network/jurat"
)

// Posted is one delivery of a committee's words to Feeds, whoever made it.
type Posted struct {
	Round jurat.Round
	Block uint64
	Tx    jurat.Hash
	// Report is the report as the transaction carried it; nil where another
	// contract made the delivery, so that its bytes are not the transaction's own.
	Report *jurat.SignedReport
	Words  map[int]jurat.Word // by the feed's place in the committee's list; of a pack by another contract nothing is known
}

// Deliveries are all since a block of that time or later (Unix seconds), the
// oldest first. Leaves that Feeds skipped because it had a newer word are among
// them: they were brought, and are as good as any. A settlement without the group
// key is none.
func (r *Reader) Deliveries(ctx context.Context, since uint64) ([]Posted, error) {
	first, err := r.client.BlockAt(ctx, since)
	if err != nil {
		return nil, fmt.Errorf("find deliveries: %w", err)
	}
	placeOf := map[jurat.Hash]int{}
	topics := []common.Hash{common.Hash(r.committee.ID)}
	for i := range r.committee.Feeds {
		placeOf[r.layout.Ref(i)] = i
		topics = append(topics, common.Hash(r.layout.Ref(i)))
	}
	// Both events are anonymous: the first topic is the ref, or the committee.
	logs, err := r.client.Logs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(first), Addresses: []common.Address{common.Address(r.at.Feeds)}, Topics: [][]common.Hash{topics},
	})
	if err != nil {
		return nil, fmt.Errorf("find deliveries: %w", err)
	}
	var list []Posted
	for i := range logs {
		l := &logs[i]
		if l.Removed || len(l.Topics) != 1 || len(l.Data) != 8 && len(l.Data) != 25 {
			continue
		}
		p := Posted{Block: l.BlockNumber, Tx: jurat.Hash(l.TxHash), Words: map[int]jurat.Word{}}
		p.Round = jurat.Round(binary.BigEndian.Uint64(l.Data[len(l.Data)-8:]))
		parsed, err := r.carried(ctx, l.TxHash)
		if err != nil {
			return nil, fmt.Errorf("find deliveries: %w", err)
		}
		switch {
		case parsed != nil:
			p.Report = &parsed.Report
			for _, a := range parsed.Answers {
				if place, ours := placeOf[a.Ref]; ours {
					p.Words[place] = a.Word
				}
			}
		case len(l.Data) == 25: // tag 1 ‖ value 16 ‖ round 8
			word := jurat.Word{l.Data[0]}
			copy(word[16:], l.Data[1:17])
			p.Words[placeOf[jurat.Hash(l.Topics[0])]] = word
		}
		list = append(list, p)
	}
	return list, nil
}

package agreement

import (
	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/delivery"
)

// Duties are the moments at which a lane's answer is to be replaced. All are
// Unix seconds.
type Duties struct {
	Due      uint64 // its replacement is due, moved or not, and reimbursed
	Stale    uint64 // it is no longer within its heartbeat
	Late     uint64 // the first heartbeat of lateness counts: pay is lost
	NextLate uint64 // the next one does, if it stays
}

// Duties are those of the answer that a lane holds, as of now. Lateness is
// age / heartbeat − 1 whole heartbeats: an age below two of them is on time.
func (t *Terms) Duties(l *delivery.Lane, now uint64) Duties {
	since, heartbeat := uint64(l.Time), uint64(t.Heartbeat)
	d := Duties{
		Due:   since + heartbeat - uint64(delivery.Lead(uint32(t.Heartbeat))),
		Stale: since + heartbeat,
		Late:  since + 2*heartbeat,
	}
	d.NextLate = max(d.Late, since+(less(now, since)/heartbeat+1)*heartbeat)
	return d
}

// dueSince is since when the answer that now holds was due in place of before's;
// ever is false where it was not: within the heartbeat's lead, or moved by the
// deviation, or a halt begun or ended.
func (t *Terms) dueSince(before, now *delivery.Lane) (since uint64, ever bool) {
	due, time := uint64(before.Time)+uint64(t.Heartbeat)-uint64(delivery.Lead(uint32(t.Heartbeat))), uint64(now.Time)
	since, ever = due, time >= due
	other := (now.Word == jurat.Halted) != (before.Word == jurat.Halted)
	if other || delivery.Moved(before.Word, now.Word, uint32(t.Deviation)) {
		if !ever || time < since {
			since = time
		}
		ever = true
	}
	return since, ever
}

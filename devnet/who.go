package devnet

import (
	"fmt"
	"strconv"
	"strings"
)

// Who names an oracle of a devnet: 3, of the committee, or guard-3, of its guard.
type Who struct {
	Guard bool
	Index int // from 1
}

const guardPrefix = "guard-"

func (w Who) String() string {
	if w.Guard {
		return guardPrefix + strconv.Itoa(w.Index)
	}
	return strconv.Itoa(w.Index)
}

// ParseWho reads what String writes.
func ParseWho(text string) (Who, error) {
	number, guard := strings.CutPrefix(text, guardPrefix)
	index, err := strconv.Atoi(number)
	if err != nil || index < 1 {
		return Who{}, fmt.Errorf("%w: %.40q; write its number as the devnet shows it, such as 3, or guard-3 for one of the guard committee", ErrNoOracle, text)
	}
	return Who{guard, index}, nil
}

// group is the oracles of one of the devnet's two committees.
type group struct {
	layout    layout
	children  *children
	nodes     []nodeEntry
	committee string
}

// of is the group that an oracle is of, and whether it has been there.
func (d *devnet) of(w Who) (group, bool) {
	g := group{d.layout, &d.children, d.network.Nodes, ""}
	if w.Guard {
		if d.guard == nil {
			return g, false
		}
		g = group{d.guard.layout, &d.guard.children, d.network.Guard.Nodes, " of the guard committee"}
	}
	return g, w.Index <= len(g.nodes)
}

package devnet

import (
	"context"
	"fmt"
	"time"
)

// now is the devnet's time: the clock's, and what it was set ahead.
func (d *devnet) now() time.Time {
	if d.chain == nil {
		return time.Now()
	}
	return time.Now().Add(d.chain.Ahead())
}

// advance sets the time of the chain and the venues ahead, and starts the oracles that
// run anew with their clocks as far ahead: to all of them that time has passed. Only the loop
// that owns the processes calls it.
func (d *devnet) advance(by time.Duration) Oracle {
	var running []int
	for _, p := range d.children.list {
		if ended, _ := p.exited(); !ended && !p.lent {
			running = append(running, p.index)
			p.lent = true // that it ends is no news
			p.end(5 * time.Second)
		}
	}
	if err := d.chain.Advance(by); err != nil {
		return Oracle{State: err.Error()}
	}
	for _, f := range d.further {
		if f.chain == nil {
			continue // it is set ahead when it wakes
		}
		if err := f.chain.Advance(by); err != nil {
			return Oracle{State: err.Error()}
		}
	}
	d.children.ahead = d.chain.Ahead()
	for _, i := range running {
		if done := d.restart(Who{Index: i}); done.Index == 0 {
			return done
		}
	}
	if err := d.advanceGuard(); err != nil {
		return Oracle{State: err.Error()}
	}
	d.progress("advanced", "DEVELOPMENT: the time of chain, venues and oracles is %s ahead of the clock", d.chain.Ahead().Round(time.Second))
	return Oracle{Index: int(by / time.Second), State: "advanced"}
}

// Advance sets the time of the devnet that runs in a folder ahead by whole seconds: what
// waits for days in a contract is due at once. It cannot be undone but by starting over.
func Advance(ctx context.Context, dir string, by time.Duration) error {
	if by < time.Second || by%time.Second != 0 {
		return fmt.Errorf("%w: %s; a chain's time has whole seconds", ErrOptions, by)
	}
	n, err := readNetwork(dir)
	if err != nil {
		return err
	}
	_, err = n.order(ctx, advance, int(by/time.Second))
	return err
}

package devnet

import (
	"errors"
	"fmt"
	"io"
	"net"
)

// Options are the devnet's flags.
type Options struct {
	Oracles  int      // 3f+1; 0 is 4
	Chains   int      // at most 4; 0 is 1. With more than one there is a guard committee, too
	RPC      []string // NUMBER=URL: further endpoints of a chain that the oracles read it through, too
	Jobs     []string // job files; with them no venues are started
	Requests []string // job files that contracts can ask; their hosts on this machine may be reached
	Code     []string // files of code that these jobs name by hash
	With     []string // servers of this machine that jobs may ask: postgres, mosquitto, or name=URL
	Tape     string   // folder of recorded candles to serve as exchanges
	Speed    float64  // tape seconds in a second; 0 is 60
	Live     bool     // public exchanges
	Listen   string   // host:port of the chain's JSON-RPC; "" is 127.0.0.1:8545
	Data     string   // folder that keeps everything; "" is .devnet
	Fresh    bool     // start over
	Enclaves bool     // a SIM enclave for each oracle

	JSON   bool      // one JSON object a line on Stdout
	Stdout io.Writer // the banner, or the events
	Stderr io.Writer // progress and errors
}

// ErrOptions is returned for flags that do not go together.
var ErrOptions = errors.New("devnet flags refused")

func (o *Options) fill() error {
	if o.Oracles == 0 {
		o.Oracles = 4
	}
	if o.Listen == "" {
		o.Listen = "127.0.0.1:8545"
	}
	if o.Data == "" {
		o.Data = ".devnet"
	}
	if o.Oracles < 4 || o.Oracles%3 != 1 || o.Oracles > 100 {
		return fmt.Errorf("%w: --oracles %d; a committee has 3f+1 members: 4, 7, 10 … 100", ErrOptions, o.Oracles)
	}
	if o.Chains == 0 {
		o.Chains = 1
	}
	if o.Chains < 1 || o.Chains > maxChains {
		return fmt.Errorf("%w: --chains %d; a devnet has 1 to %d", ErrOptions, o.Chains, maxChains)
	}
	kinds := 0
	for _, set := range []bool{len(o.Jobs) > 0, o.Tape != "", o.Live} {
		if set {
			kinds++
		}
	}
	if kinds > 1 {
		return fmt.Errorf("%w: --jobs, --tape and --live each say where prices come from; give one of them", ErrOptions)
	}
	if _, _, err := net.SplitHostPort(o.Listen); err != nil {
		return fmt.Errorf("%w: --listen: %w; write host:port", ErrOptions, err)
	}
	if o.Speed < 0 || o.Speed != 0 && o.Tape == "" {
		return fmt.Errorf("%w: --speed is for --tape, and positive", ErrOptions)
	}
	return nil
}

// source names where prices come from, as the plan keeps it.
func (o *Options) source() string {
	switch {
	case len(o.Jobs) > 0:
		return "jobs"
	case o.Tape != "":
		return "tape"
	case o.Live:
		return "live"
	}
	return "sim"
}

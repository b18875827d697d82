package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"time"
)

// start runs a devnet of its own until stop.
func start(ctx context.Context, binary string) (d *devnet, stop func(), err error) {
	folder, err := os.MkdirTemp("", "jurat-bench")
	if err != nil {
		return nil, nil, err
	}
	cmd := exec.CommandContext(ctx, binary, "devnet", "--json", "--data", folder, "--listen", "127.0.0.1:0")
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	cmd.WaitDelay = time.Minute
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, nil, fmt.Errorf("%w; build it with: make build", err)
	}
	stop = func() {
		_ = cmd.Process.Signal(os.Interrupt)
		_ = cmd.Wait()
		_ = os.RemoveAll(folder)
	}
	if d, err = ready(ctx, out); err != nil {
		stop()
		return nil, nil, err
	}
	return d, stop, nil
}

// ready reads events until the devnet is, and the rest beside.
func ready(ctx context.Context, out io.Reader) (*devnet, error) {
	for lines := bufio.NewReader(out); ; {
		line, err := lines.ReadBytes('\n')
		if err != nil {
			return nil, errors.New("the devnet ended before it was ready")
		}
		var e struct {
			Event, API string
			devnet
		}
		if err := json.Unmarshal(line, &e); err != nil {
			return nil, fmt.Errorf("%w: %q", err, line)
		}
		if e.Event != "ready" {
			continue
		}
		go func() { _, _ = io.Copy(io.Discard, lines) }()
		return &e.devnet, e.devnet.feed(ctx, e.API)
	}
}

// Package network runs a devnet for a benchmark.
package network

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

// Start runs a devnet in a folder of its own, until stop, and reads into what its
// event "ready" tells. args are those of jurat devnet, beside the folder and ports.
func Start(ctx context.Context, binary string, into any, args ...string) (stop func(), err error) {
	folder, err := os.MkdirTemp("", "jurat-bench")
	if err != nil {
		return nil, err
	}
	args = append([]string{"devnet", "--json", "--data", folder, "--listen", "127.0.0.1:0"}, args...)
	cmd := exec.CommandContext(ctx, binary, args...)
	cmd.Cancel = func() error { return cmd.Process.Signal(os.Interrupt) }
	cmd.WaitDelay = time.Minute
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("%w; build it with: make build", err)
	}
	stop = func() {
		_ = cmd.Process.Signal(os.Interrupt)
		_ = cmd.Wait()
		_ = os.RemoveAll(folder)
	}
	if err := ready(out, into); err != nil {
		stop()
		return nil, err
	}
	return stop, nil
}

// ready reads events until the devnet is, and the rest beside.
func ready(out io.Reader, into any) error {
	for lines := bufio.NewReader(out); ; {
		line, err := lines.ReadBytes('\n')
		if err != nil {
			return errors.New("the devnet ended before it was ready")
		}
		var e struct{ Event string }
		if err := json.Unmarshal(line, &e); err != nil {
			return fmt.Errorf("%w: %q", err, line)
		}
		if e.Event != "ready" {
			continue
		}
		go func() { _, _ = io.Copy(io.Discard, lines) }()
		return json.Unmarshal(line, into)
	}
}

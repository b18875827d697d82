// Package process runs a devnet as a process of its own, for stories that are told on it
// and benchmarks that are taken of it.
package process

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"time"
)

// Devnet is a running devnet in a folder of its own.
type Devnet struct {
	Folder string

	cmd *exec.Cmd
}

// Start runs a devnet and reads into what its event "ready" tells. args are those of jurat
// devnet, beside the folder and ports. It ends at Stop, or with ctx.
func Start(ctx context.Context, binary string, into any, args ...string) (*Devnet, error) {
	folder, err := os.MkdirTemp("", "jurat-devnet")
	if err != nil {
		return nil, err
	}
	d := &Devnet{Folder: folder}
	args = append([]string{"devnet", "--json", "--data", folder, "--listen", "127.0.0.1:0"}, args...)
	d.cmd = exec.CommandContext(ctx, binary, args...)
	d.cmd.Cancel = func() error { return d.cmd.Process.Signal(os.Interrupt) }
	d.cmd.WaitDelay = time.Minute
	var trouble bytes.Buffer
	d.cmd.Stderr = &trouble
	out, err := d.cmd.StdoutPipe()
	if err == nil {
		if err = d.cmd.Start(); err != nil {
			err = fmt.Errorf("%w; build it with: make build", err)
		}
	}
	if err != nil {
		_ = os.RemoveAll(folder)
		return nil, err
	}
	if err := ready(out, into); err != nil {
		d.Stop()
		return nil, fmt.Errorf("%w\n%s", err, trouble.String())
	}
	return d, nil
}

// Stop ends the devnet and removes its folder.
func (d *Devnet) Stop() {
	_ = d.cmd.Process.Signal(os.Interrupt)
	_ = d.cmd.Wait()
	_ = os.RemoveAll(d.Folder)
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

package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"net"
	"os"
	"os/user"
	"strconv"
	"syscall"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat/edge/attest"
	"github.com/jurat-network/jurat/enclave"
)

func (c *cli) enclaveCommand() *cobra.Command {
	var run enclaveRun
	cmd := command("enclave", "Run the enclave of a node: the process in which sealed requests are readable", cobra.NoArgs, func(cmd *cobra.Command, _ []string) error {
		return c.runEnclave(cmd.Context(), run)
	})
	cmd.Long = `Run the process in which sealed requests are opened, their jobs run and TLS to far ends
ends. It makes its keys in memory and dies with them; it has no store, no chain and no log,
and speaks to one node over one socket (docs/secrets.md has the frames). Started by
root, it becomes another user first.

Its machine is simulated (SIM): everything runs as on hardware, and root reads all of it.`
	flags := cmd.Flags()
	flags.StringVar(&run.socket, "socket", "", "unix socket to listen on; only the user who starts this command can connect")
	flags.StringVar(&run.as, "user", "nobody", "whom to become when started by root")
	flags.StringVar(&run.machine, "sim-machine", "", "file of a simulated machine, which makes the evidence; it hides nothing")
	flags.StringVar(&run.root, "sim-root", "", "file of the simulator's root, by which other enclaves are judged")
	for _, name := range []string{"socket", "sim-machine", "sim-root"} {
		_ = cmd.MarkFlagRequired(name) // it is there
	}
	cmd.AddCommand(c.enclaveVerifyCommand(), c.enclaveAttestCommand())
	return cmd
}

// enclaveRun is how an enclave is run.
type enclaveRun struct{ socket, as, machine, root string }

// config is on what it runs: read before root is given up.
func (r *enclaveRun) config() (cfg enclave.Config, err error) {
	machine, err := readFile(r.machine)
	if err == nil {
		cfg.Machine, err = attest.ReadMachine(machine)
	}
	if err != nil {
		return cfg, fail(exitUsage, "name what jurat devnet --enclaves made", "--sim-machine: %w", err)
	}
	root, err := readFile(r.root)
	if err == nil {
		err = cfg.Trust.ReadSIM(root)
	}
	if err != nil {
		return cfg, fail(exitUsage, "name what jurat devnet --enclaves made", "--sim-root: %w", err)
	}
	self, err := os.Executable()
	if err == nil {
		cfg.Measured, err = attest.MeasureFile(self)
	}
	return cfg, err
}

func (c *cli) runEnclave(ctx context.Context, run enclaveRun) error {
	cfg, err := run.config()
	if err != nil {
		return err
	}
	listener, err := listenAlone(ctx, run.socket)
	if err != nil {
		return err
	}
	defer listener.Close()
	if os.Geteuid() == 0 {
		if err := become(run.as); err != nil {
			return fail(exitUsage, "name a user with --user", "%w", err)
		}
	}
	if err := enclave.Harden(); err != nil {
		return err
	}
	e, err := enclave.New(ctx, cfg)
	if err != nil {
		return err
	}
	defer e.Close()
	if !e.SecretPages() {
		c.out.note("this kernel has no memfd_secret: the keys are locked in memory, but not kept from the kernel itself")
	}
	return e.Serve(ctx, listener)
}

// become gives up root for a user, for good.
func become(name string) error {
	u, err := user.Lookup(name)
	if err != nil {
		return fmt.Errorf("become %s: %w", name, err)
	}
	uid, err := strconv.Atoi(u.Uid)
	if err != nil {
		return fmt.Errorf("become %s: %w", name, err)
	}
	gid, err := strconv.Atoi(u.Gid)
	if err != nil {
		return fmt.Errorf("become %s: %w", name, err)
	}
	if err := errors.Join(syscall.Setgroups([]int{gid}), syscall.Setresgid(gid, gid, gid), syscall.Setresuid(uid, uid, uid)); err != nil {
		return fmt.Errorf("become %s: %w", name, err)
	}
	return nil
}

// listenAlone listens on a unix socket that only this user can connect to. One that a process left
// there when it ended gives way; a process that listens does not, and no other file.
func listenAlone(ctx context.Context, socket string) (net.Listener, error) {
	switch there, err := os.Lstat(socket); {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return nil, fail(exitUsage, "name another socket", "take the socket: %w", err)
	case there.Mode().Type() != fs.ModeSocket:
		return nil, fail(exitUsage, "name a path at which nothing is", "take the socket: %s is a file, and no socket", socket)
	default:
		if conn, err := new(net.Dialer).DialContext(ctx, "unix", socket); err == nil {
			_ = conn.Close()
			return nil, fail(exitUsage, "end it, or name another socket", "take the socket: a process listens on %s", socket)
		}
		if err := os.Remove(socket); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return nil, fail(exitUsage, "name another socket", "take the socket: %w", err)
		}
	}
	old := syscall.Umask(0o177)
	listener, err := new(net.ListenConfig).Listen(ctx, "unix", socket)
	syscall.Umask(old)
	if err != nil {
		return nil, fail(exitUsage, "name a path in a folder that exists, of at most 107 bytes", "listen: %w", err)
	}
	return listener, nil
}

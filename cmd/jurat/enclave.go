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

	"github.com/jurat-network/jurat/enclave"
)

func (c *cli) enclaveCommand() *cobra.Command {
	var socket, as string
	cmd := command("enclave", "Run the enclave of a node: the process in which sealed requests are readable", cobra.NoArgs, func(cmd *cobra.Command, _ []string) error {
		return c.runEnclave(cmd.Context(), socket, as)
	})
	cmd.Long = `Run the process in which sealed requests are opened, their jobs run and TLS to far ends
ends. It makes its keys in memory and dies with them; it has no store, no chain and no log,
and speaks to one node over one socket (docs/secrets.md has the frames). Started by
root, it becomes another user first.`
	cmd.Flags().StringVar(&socket, "socket", "", "unix socket to listen on; only the user who starts this command can connect")
	cmd.Flags().StringVar(&as, "user", "nobody", "whom to become when started by root")
	_ = cmd.MarkFlagRequired("socket") // it is there
	return cmd
}

func (c *cli) runEnclave(ctx context.Context, socket, as string) error {
	if err := os.Remove(socket); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fail(exitUsage, "name another socket", "take the socket: %w", err)
	}
	old := syscall.Umask(0o177)
	listener, err := net.Listen("unix", socket)
	syscall.Umask(old)
	if err != nil {
		return fail(exitUsage, "name a path in a folder that exists, of at most 107 bytes", "listen: %w", err)
	}
	defer listener.Close()
	if os.Geteuid() == 0 {
		if err := become(as); err != nil {
			return fail(exitUsage, "name a user with --user", "%w", err)
		}
	}
	if err := enclave.Harden(); err != nil {
		return err
	}
	e, err := enclave.New(ctx)
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

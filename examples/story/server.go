package story

import (
	"context"
	"fmt"
	"net"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"syscall"
	"time"
)

// Installed reports whether a server that a story needs is on this machine: postgresql or mosquitto.
func Installed(server string) bool {
	switch server {
	case "postgresql":
		_, err := postgresTool("initdb")
		return err == nil
	case "mosquitto":
		_, err := find("mosquitto")
		return err == nil
	}
	return false
}

// find looks for a program also where Debian keeps servers, which is not on everybody's PATH.
func find(program string) (string, error) {
	if path, err := exec.LookPath(program); err == nil {
		return path, nil
	}
	return exec.LookPath(filepath.Join("/usr/sbin", program))
}

// postgresTool finds a program of the newest PostgreSQL that is installed.
func postgresTool(program string) (string, error) {
	if path, err := exec.LookPath(program); err == nil {
		return path, nil
	}
	there, _ := filepath.Glob(filepath.Join("/usr/lib/postgresql/*/bin", program)) // the pattern is sound
	if len(there) == 0 {
		return "", exec.ErrNotFound
	}
	return there[len(there)-1], nil
}

// Postgres starts a PostgreSQL of the story's own at an address, runs the SQL
// there and returns what stops it. Its superuser is "postgres", without a
// password: it listens on loopback, for a story.
func Postgres(ctx context.Context, address, sql string) (stop func(), err error) {
	initdb, err := postgresTool("initdb")
	if err != nil {
		return nil, fmt.Errorf("PostgreSQL is needed for this story: apt-get install postgresql: %w", err)
	}
	server, _ := postgresTool("postgres") // they come in one package
	psql, err := postgresTool("psql")
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "jurat-postgres")
	if err != nil {
		return nil, err
	}
	as, err := unprivileged(dir)
	if err != nil {
		return nil, err
	}
	host, port, err := net.SplitHostPort(address)
	if err != nil {
		return nil, err
	}
	create := exec.CommandContext(ctx, initdb, "-D", filepath.Join(dir, "data"), "-U", "postgres", "-A", "trust", "--no-sync")
	create.SysProcAttr, create.Dir = as, dir
	if out, err := create.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("initdb: %w\n%s", err, out)
	}
	stop, err = background(dir, as, server, "-D", filepath.Join(dir, "data"), "-h", host, "-p", port, "-k", dir, "-c", "fsync=off")
	if err != nil {
		return nil, err
	}
	var said error
	err = Until(ctx, "an answer of PostgreSQL", func() (bool, error) {
		c := exec.CommandContext(ctx, psql, "-h", host, "-p", port, "-U", "postgres", "-v", "ON_ERROR_STOP=1", "-q", "-c", sql)
		c.Dir = dir
		var out []byte
		if out, said = c.CombinedOutput(); said == nil {
			return true, nil
		}
		if c.ProcessState.ExitCode() == 2 { // no connection yet
			return false, nil
		}
		return false, fmt.Errorf("psql: %w\n%s", said, out)
	})
	if err != nil {
		err = fmt.Errorf("%w (psql: %w)", logged(dir, err), said)
		stop()
		return nil, err
	}
	return stop, nil
}

// Mosquitto starts an MQTT broker of the story's own at an address.
func Mosquitto(ctx context.Context, address string) (stop func(), err error) {
	broker, err := find("mosquitto")
	if err != nil {
		return nil, fmt.Errorf("mosquitto is needed for this story: apt-get install mosquitto: %w", err)
	}
	dir, err := os.MkdirTemp("", "jurat-mosquitto")
	if err != nil {
		return nil, err
	}
	as, err := unprivileged(dir)
	if err != nil {
		return nil, err
	}
	host, port, err := net.SplitHostPort(address)
	if err != nil {
		return nil, err
	}
	config := filepath.Join(dir, "mosquitto.conf")
	if err := os.WriteFile(config, []byte("listener "+port+" "+host+"\nallow_anonymous true\n"), 0o644); err != nil {
		return nil, err
	}
	if stop, err = background(dir, as, broker, "-c", config); err != nil {
		return nil, err
	}
	err = Until(ctx, "an answer of mosquitto", func() (bool, error) {
		c, err := net.DialTimeout("tcp", address, time.Second)
		if err == nil {
			c.Close()
		}
		return err == nil, nil
	})
	if err != nil {
		err = logged(dir, err)
		stop()
		return nil, err
	}
	return stop, nil
}

// background runs a server until stop, which also removes its folder.
func background(dir string, as *syscall.SysProcAttr, program string, args ...string) (stop func(), err error) {
	c := exec.Command(program, args...)
	c.Dir, c.SysProcAttr = dir, as
	log, err := os.Create(filepath.Join(dir, "log"))
	if err != nil {
		return nil, err
	}
	defer log.Close()
	c.Stdout, c.Stderr = log, log
	if err := c.Start(); err != nil {
		return nil, err
	}
	return func() {
		_ = c.Process.Signal(os.Interrupt)
		_ = c.Wait()
		_ = os.RemoveAll(dir)
	}, nil
}

// logged adds what a server wrote to why it did not answer.
func logged(dir string, err error) error {
	log, _ := os.ReadFile(filepath.Join(dir, "log")) // what there is of it
	return fmt.Errorf("%w; it wrote:\n%s", err, log)
}

// unprivileged gives a folder to somebody other than root, whom servers refuse to run as.
func unprivileged(dir string) (*syscall.SysProcAttr, error) {
	if os.Getuid() != 0 {
		return &syscall.SysProcAttr{}, nil
	}
	nobody, err := user.Lookup("nobody")
	if err != nil {
		return nil, err
	}
	uid, _ := strconv.Atoi(nobody.Uid) // digits, on every Unix
	gid, _ := strconv.Atoi(nobody.Gid)
	if err := os.Chown(dir, uid, gid); err != nil {
		return nil, err
	}
	return &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}}, nil
}

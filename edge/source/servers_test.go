package source_test

import (
	"bytes"
	"database/sql"
	"fmt"
	"net"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/go-sql-driver/mysql"
	_ "github.com/jackc/pgx/v5/stdlib" // the driver "pgx", by which tests fill PostgreSQL
)

// find returns a server's program, or skips the test saying what to install.
func find(t *testing.T, name, install string) string {
	t.Helper()
	for _, pattern := range []string{"/usr/sbin/", "/usr/bin/", "/usr/local/bin/", "/usr/local/sbin/", "/usr/lib/postgresql/*/bin/", "/opt/homebrew/bin/"} {
		if found, _ := filepath.Glob(pattern + name); len(found) > 0 {
			return found[len(found)-1]
		}
	}
	t.Skipf("%s is not installed: apt-get install %s", name, install)
	return ""
}

// folder is a temporary folder that a server running as its own user may use:
// servers refuse to run as root.
func folder(t *testing.T, as *syscall.Credential) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "jurat")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	if as != nil {
		if err := os.Chown(dir, int(as.Uid), int(as.Gid)); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// unprivileged is who servers run as: nil, oneself, for all but root.
func unprivileged(t *testing.T) *syscall.Credential {
	t.Helper()
	if os.Getuid() != 0 {
		return nil
	}
	nobody, err := user.Lookup("nobody")
	if err != nil {
		t.Fatal(err)
	}
	uid, _ := strconv.ParseUint(nobody.Uid, 10, 32)
	gid, _ := strconv.ParseUint(nobody.Gid, 10, 32)
	return &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}
}

func command(as *syscall.Credential, dir, name string, args ...string) *exec.Cmd {
	c := exec.Command(name, args...)
	c.Dir = dir
	c.SysProcAttr = &syscall.SysProcAttr{Credential: as, Setpgid: true}
	c.Env = append(os.Environ(), "HOME="+dir, "TMPDIR="+dir)
	return c
}

// runServer starts a server and stops it when the test ends; ready says when it serves.
func runServer(t *testing.T, c *exec.Cmd, ready func() error) {
	t.Helper()
	var said bytes.Buffer
	c.Stdout, c.Stderr = &said, &said
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- c.Wait() }()
	t.Cleanup(func() {
		_ = c.Process.Signal(syscall.SIGTERM)
		select {
		case <-ended:
		case <-time.After(20 * time.Second):
			_ = c.Process.Kill()
			<-ended
		}
	})
	var err error
	for range 600 {
		if err = ready(); err == nil {
			return
		}
		select {
		case died := <-ended:
			ended <- died
			t.Fatalf("%s ended: %v\n%s", c.Path, died, said.String())
		case <-time.After(50 * time.Millisecond):
		}
	}
	t.Fatalf("%s does not serve: %v", c.Path, err)
}

func freePort(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	_, port, _ := net.SplitHostPort(l.Addr().String())
	return port
}

const sqlPassword = "canary-sql-password"

// postgresServer runs PostgreSQL and returns the superuser's dsn.
func postgresServer(t *testing.T) string {
	initdb, postgres := find(t, "initdb", "postgresql"), find(t, "postgres", "postgresql")
	as := unprivileged(t)
	dir, port := folder(t, as), freePort(t)
	password := filepath.Join(dir, "password")
	if err := os.WriteFile(password, []byte(sqlPassword), 0o644); err != nil {
		t.Fatal(err)
	}
	data := filepath.Join(dir, "data")
	if out, err := command(as, dir, initdb, "-D", data, "-U", "jurat", "-A", "scram-sha-256", "--pwfile", password, "--no-sync", "-E", "UTF8", "--locale", "C").CombinedOutput(); err != nil {
		t.Fatalf("initdb: %v\n%s", err, out)
	}
	dsn := "postgres://jurat:" + sqlPassword + "@127.0.0.1:" + port + "/postgres"
	runServer(t, command(as, dir, postgres, "-D", data, "-p", port, "-k", dir, "-c", "listen_addresses=127.0.0.1", "-c", "fsync=off"), func() error { return ping("pgx", dsn) })
	return dsn
}

// mariaDBServer runs MariaDB and returns the dsn of a user who may do everything.
func mariaDBServer(t *testing.T) string {
	install, daemon := find(t, "mariadb-install-db", "mariadb-server"), find(t, "mariadbd", "mariadb-server")
	as := unprivileged(t)
	dir, port := folder(t, as), freePort(t)
	data, socket := filepath.Join(dir, "data"), filepath.Join(dir, "s")
	if out, err := command(as, dir, install, "--no-defaults", "--datadir="+data, "--auth-root-authentication-method=normal", "--skip-test-db").CombinedOutput(); err != nil {
		t.Fatalf("mariadb-install-db: %v\n%s", err, out)
	}
	root := "root@unix(" + socket + ")/mysql"
	runServer(t, command(as, dir, daemon, "--no-defaults", "--datadir="+data, "--socket="+socket, "--port="+port, "--bind-address=127.0.0.1", "--innodb-flush-log-at-trx-commit=0", "--default-time-zone=+05:30"), func() error { return ping("mysql", root) })
	execute(t, "mysql", root, "CREATE DATABASE sales", "CREATE USER jurat@127.0.0.1 IDENTIFIED BY '"+sqlPassword+"'", "GRANT ALL ON *.* TO jurat@127.0.0.1")
	return "jurat:" + sqlPassword + "@tcp(127.0.0.1:" + port + ")/sales"
}

func ping(driver, dsn string) error {
	_ = mysql.SetLogger(discard{}) // it is asked before it serves
	db, err := sql.Open(driver, dsn)
	if err != nil {
		return err
	}
	defer db.Close()
	return db.Ping()
}

type discard struct{}

func (discard) Print(...any) {}

func execute(t *testing.T, driver, dsn string, statements ...string) {
	t.Helper()
	db, err := sql.Open(driver, dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	for _, s := range statements {
		if _, err := db.Exec(s); err != nil {
			t.Fatalf("%s: %v", s, err)
		}
	}
}

// count is the number of a table's rows.
func count(t *testing.T, driver, dsn, table string) (n int) {
	t.Helper()
	db, err := sql.Open(driver, dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if err := db.QueryRow("SELECT count(*) FROM " + table).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

// withPort is an address with another port.
func withPort(dsn, port string) string {
	at := strings.Index(dsn, "127.0.0.1:")
	end := at + len("127.0.0.1:")
	rest := strings.TrimLeft(dsn[end:], "0123456789")
	return fmt.Sprint(dsn[:end], port, rest)
}

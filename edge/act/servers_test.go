package act_test

import (
	"bytes"
	"database/sql"
	"net"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"syscall"
	"testing"
	"time"

	_ "github.com/go-sql-driver/mysql"
	_ "github.com/jackc/pgx/v5/stdlib" // the driver "pgx", by which tests fill PostgreSQL
)

// program finds a server's program, or skips the test saying what to install.
func program(t *testing.T, name, install string) string {
	t.Helper()
	for _, pattern := range []string{"/usr/sbin/", "/usr/bin/", "/usr/local/bin/", "/usr/local/sbin/", "/usr/lib/postgresql/*/bin/", "/opt/homebrew/bin/"} {
		if found, _ := filepath.Glob(pattern + name); len(found) > 0 {
			return found[len(found)-1]
		}
	}
	t.Skipf("%s is not installed: apt-get install %s", name, install)
	return ""
}

// place is a folder and a user for a server: servers refuse to run as root.
type place struct {
	dir string
	as  *syscall.Credential
}

func newPlace(t *testing.T) place {
	t.Helper()
	dir, err := os.MkdirTemp("", "jurat")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	if os.Getuid() != 0 {
		return place{dir: dir}
	}
	nobody, err := user.Lookup("nobody")
	if err != nil {
		t.Fatal(err)
	}
	uid, _ := strconv.Atoi(nobody.Uid)
	gid, _ := strconv.Atoi(nobody.Gid)
	if err := os.Chown(dir, uid, gid); err != nil {
		t.Fatal(err)
	}
	return place{dir, &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}}
}

func (p place) command(name string, args ...string) *exec.Cmd {
	c := exec.Command(name, args...)
	c.Dir, c.Env = p.dir, append(os.Environ(), "HOME="+p.dir, "TMPDIR="+p.dir)
	c.SysProcAttr = &syscall.SysProcAttr{Credential: p.as, Setpgid: true}
	return c
}

func (p place) must(t *testing.T, name string, args ...string) {
	t.Helper()
	if out, err := p.command(name, args...).CombinedOutput(); err != nil {
		t.Fatalf("%s: %v\n%s", name, err, out)
	}
}

// serve runs a server until the test ends; ready says when it serves.
func (p place) serve(t *testing.T, ready func() error, name string, args ...string) {
	t.Helper()
	var said bytes.Buffer
	c := p.command(name, args...)
	c.Stdout, c.Stderr = &said, &said
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan struct{})
	go func() { _ = c.Wait(); close(ended) }()
	t.Cleanup(func() {
		_ = c.Process.Signal(syscall.SIGTERM)
		select {
		case <-ended:
		case <-time.After(20 * time.Second):
			_ = c.Process.Kill()
			<-ended
		}
	})
	for {
		err := ready()
		if err == nil {
			return
		}
		select {
		case <-ended:
			t.Fatalf("%s ended: %v\n%s", name, err, said.String())
		case <-time.After(50 * time.Millisecond):
		}
	}
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

// postgres runs PostgreSQL and returns a superuser's dsn.
func postgres(t *testing.T) string {
	initdb, server := program(t, "initdb", "postgresql"), program(t, "postgres", "postgresql")
	p, port := newPlace(t), freePort(t)
	p.must(t, initdb, "-D", p.dir+"/data", "-U", "jurat", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale", "C")
	dsn := "postgres://jurat@127.0.0.1:" + port + "/postgres"
	p.serve(t, func() error { return ping("pgx", dsn) }, server, "-D", p.dir+"/data", "-p", port, "-k", p.dir, "-c", "listen_addresses=127.0.0.1", "-c", "fsync=off")
	return dsn
}

// mariaDB runs MariaDB and returns the dsn of a user who may do everything.
func mariaDB(t *testing.T) string {
	install, server := program(t, "mariadb-install-db", "mariadb-server"), program(t, "mariadbd", "mariadb-server")
	p, port := newPlace(t), freePort(t)
	p.must(t, install, "--no-defaults", "--datadir="+p.dir+"/data", "--auth-root-authentication-method=normal", "--skip-test-db")
	root := "root@unix(" + p.dir + "/s)/mysql"
	p.serve(t, func() error { return ping("mysql", root) }, server, "--no-defaults", "--datadir="+p.dir+"/data", "--socket="+p.dir+"/s", "--port="+port, "--bind-address=127.0.0.1")
	run(t, "mysql", root, "CREATE DATABASE shop", "CREATE USER jurat@127.0.0.1 IDENTIFIED BY 'secret'", "GRANT ALL ON *.* TO jurat@127.0.0.1")
	return "jurat:secret@tcp(127.0.0.1:" + port + ")/shop"
}

func ping(driver, dsn string) error {
	db, err := sql.Open(driver, dsn)
	if err != nil {
		return err
	}
	defer db.Close()
	return db.Ping()
}

func run(t *testing.T, driver, dsn string, statements ...string) {
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

func number(t *testing.T, driver, dsn, query string) (n int) {
	t.Helper()
	db, err := sql.Open(driver, dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if err := db.QueryRow(query).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

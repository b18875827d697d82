package devnet

import (
	"errors"
	"net"
	"path/filepath"
	"slices"
	"syscall"
	"testing"
)

// TestPortsStayOnesOwn: what a devnet has chosen is given to no other program before its
// oracles listen there, and they may; it is kept over a restart, and refused where another listens.
func TestPortsStayOnesOwn(t *testing.T) {
	var held ports
	defer held.release()
	l := layout{t.TempDir()}
	first, err := l.plan(plan{Oracles: 7, Chain: "127.0.0.1:8545"}, &held)
	if err != nil {
		t.Fatal(err)
	}
	for _, address := range first.addresses() {
		if err := bindAlone(*address); !errors.Is(err, syscall.EADDRINUSE) {
			t.Errorf("%s was to be had by another: %v", *address, err)
		}
		listens, err := net.Listen("tcp", *address)
		if err != nil {
			t.Fatalf("an oracle does not get its own port: %v", err)
		}
		listens.Close()
	}
	var others ports
	defer others.release()
	second, err := layout{filepath.Join(t.TempDir(), "other")}.plan(plan{Oracles: 7, Chain: "127.0.0.1:8546"}, &others)
	if err != nil {
		t.Fatal(err)
	}
	for _, address := range second.addresses() {
		if slices.ContainsFunc(first.addresses(), func(a *string) bool { return *a == *address }) {
			t.Errorf("two devnets chose %s", *address)
		}
	}
	held.release()
	if again, err := l.plan(plan{Oracles: 7, Chain: "127.0.0.1:8545"}, &held); err != nil || again.Peers[6] != first.Peers[6] {
		t.Errorf("started again it has %v, %v", again.Peers, err)
	}
	held.release()
	taken, err := net.Listen("tcp", first.APIs[3])
	if err != nil {
		t.Fatal(err)
	}
	defer taken.Close()
	if _, err := l.plan(plan{Oracles: 7, Chain: "127.0.0.1:8545"}, &held); !errors.Is(err, syscall.EADDRINUSE) {
		t.Errorf("a port that another listens on: %v", err)
	}
}

// bindAlone binds an address as a program does that shares it with nobody.
func bindAlone(address string) error {
	at, err := net.ResolveTCPAddr("tcp", address)
	if err != nil {
		return err
	}
	socket, err := syscall.Socket(syscall.AF_INET, syscall.SOCK_STREAM|syscall.SOCK_CLOEXEC, 0)
	if err != nil {
		return err
	}
	defer syscall.Close(socket)
	return syscall.Bind(socket, &syscall.SockaddrInet4{Port: at.Port, Addr: [4]byte(at.IP.To4())})
}

package devnet

import (
	"errors"
	"fmt"
	"net"
	"strconv"
	"syscall"
)

// ports are this devnet's, from their choice until it ends: each is bound, and nobody
// listens on what binds it. So the system gives none of them to another program, another
// devnet that starts at the same moment included, while whoever names one may listen on it.
type ports struct{ held []int } // sockets

// free holds n ports that nobody has, on a host, and gives their addresses.
func (p *ports) free(host string, n int) ([]string, error) {
	addresses := make([]string, n)
	for i := range addresses {
		at, err := p.hold(net.JoinHostPort(host, "0"))
		if err != nil {
			return nil, fmt.Errorf("find a free port: %w", err)
		}
		addresses[i] = at
	}
	return addresses, nil
}

// hold binds an address, where port 0 is any that is free, and gives the address.
func (p *ports) hold(address string) (string, error) {
	at, err := net.ResolveTCPAddr("tcp", address)
	if err != nil {
		return "", err
	}
	family, to := syscall.AF_INET6, syscall.Sockaddr(&syscall.SockaddrInet6{Port: at.Port, Addr: [16]byte(at.IP.To16())})
	if four := at.IP.To4(); four != nil {
		family, to = syscall.AF_INET, &syscall.SockaddrInet4{Port: at.Port, Addr: [4]byte(four)}
	}
	socket, err := syscall.Socket(family, syscall.SOCK_STREAM|syscall.SOCK_CLOEXEC, 0)
	if err != nil {
		return "", err
	}
	// Go's listeners reuse addresses too: that lets them bind beside a socket that does not listen.
	err = syscall.SetsockoptInt(socket, syscall.SOL_SOCKET, syscall.SO_REUSEADDR, 1)
	if err == nil {
		err = syscall.Bind(socket, to)
	}
	var bound syscall.Sockaddr
	if err == nil {
		bound, err = syscall.Getsockname(socket)
	}
	if err != nil {
		return "", errors.Join(fmt.Errorf("%s: %w", address, err), syscall.Close(socket))
	}
	p.held = append(p.held, socket)
	port := at.Port
	switch b := bound.(type) {
	case *syscall.SockaddrInet4:
		port = b.Port
	case *syscall.SockaddrInet6:
		port = b.Port
	}
	return net.JoinHostPort(at.IP.String(), strconv.Itoa(port)), nil
}

// release gives them back.
func (p *ports) release() {
	for _, socket := range p.held {
		_ = syscall.Close(socket)
	}
	p.held = nil
}

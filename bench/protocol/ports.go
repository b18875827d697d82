package main

import (
	"fmt"
	"net"
)

// freeAddresses holds n loopback ports at once and lets them go: multiaddrs that
// nobody else is likely to take before the oracles do.
func freeAddresses(n int) ([]string, error) {
	out := make([]string, n)
	for i := range out {
		held, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return nil, fmt.Errorf("find a free port: %w", err)
		}
		defer held.Close()
		out[i] = fmt.Sprintf("/ip4/127.0.0.1/tcp/%d", held.Addr().(*net.TCPAddr).Port)
	}
	return out, nil
}

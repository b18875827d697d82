package source

import (
	"errors"
	"net/netip"
	"testing"
)

func TestAddresses(t *testing.T) {
	refused := []string{
		"0.0.0.0", "0.1.2.3", "10.0.0.1", "100.64.0.1", "100.100.100.200", "127.0.0.1", "127.255.255.254",
		"168.63.129.16", "169.254.169.254", "169.254.170.2", "172.16.0.1", "172.31.255.255", "192.0.0.192", "192.168.1.1",
		"192.0.2.1", "198.18.0.1", "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255",
		"::", "::1", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:169.254.169.254", "::ffff:10.0.0.1",
		"64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::1", "100::1", "2001::1", "2001:db8::1",
		"2002:7f00:1::", "2002:a9fe:a9fe::1", "3fff::1", "fc00::1", "fd00:ec2::254", "fe80::1", "fe80::1%eth0", "fec0::1", "ff02::1",
		"2606:4700:4700::1111%eth0",
	}
	for _, a := range refused {
		if addressProblem(netip.MustParseAddr(a)) == "" {
			t.Errorf("%s may be reached", a)
		}
		err := checkResolved("name:80", netip.AddrPortFrom(netip.MustParseAddr(a), 80).String())
		if !errors.Is(err, ErrEgress) {
			t.Errorf("%s: %v", a, err)
		}
	}
	public := []string{"1.1.1.1", "100.63.255.255", "100.128.0.1", "172.15.0.1", "172.32.0.1", "192.167.0.1", "223.255.255.255",
		"::ffff:1.1.1.1", "64:ff9b::101:101", "2606:4700:4700::1111", "2a00:1450:4001::1"}
	for _, a := range public {
		if problem := addressProblem(netip.MustParseAddr(a)); problem != "" {
			t.Errorf("%s is %s", a, problem)
		}
	}
}

func TestNames(t *testing.T) {
	for _, name := range []string{"localhost", "LOCALHOST.", "a.localhost", "metadata.google.internal", "Metadata.Google.Internal.", "instance-data"} {
		if nameProblem(name) == "" {
			t.Errorf("%s may be resolved", name)
		}
	}
	for _, name := range []string{"api.kraken.com", "localhost.example"} {
		if problem := nameProblem(name); problem != "" {
			t.Errorf("%s is %s", name, problem)
		}
	}
}

// A name that resolves elsewhere when it is dialled than when it was looked at
// gains nothing: what is looked at is the address being dialled.
func TestDialChecksWhatItDials(t *testing.T) {
	e, err := NewEgress([]string{"127.0.0.1:9000", "[::1]:9000", "Venues.Internal.:443"})
	if err != nil {
		t.Fatal(err)
	}
	for _, address := range []string{"127.0.0.1:9001", "0177.0.0.1:80", "127.1:80", "2130706433:80", "[::1]:9001", "0x7f000001:80", "ip6-localhost:80"} {
		conn, err := e.dial(t.Context(), "tcp", address)
		if err == nil {
			conn.Close()
			t.Errorf("%s was dialled", address)
		}
	}
	if _, err := e.dial(t.Context(), "tcp", "127.0.0.1:9001"); !errors.Is(err, ErrEgress) {
		t.Errorf("another port of an allowed host: %v", err)
	}
	// Nobody listens there: the attempt itself is what is allowed.
	if _, err := e.dial(t.Context(), "tcp", "127.0.0.1:9000"); err == nil || errors.Is(err, ErrEgress) {
		t.Errorf("an allowed address: %v", err)
	}
}

func TestAllowWantsHostAndPort(t *testing.T) {
	for _, allow := range []string{"", "127.0.0.1", ":80", "http://127.0.0.1:80", "host:"} {
		if _, err := NewEgress([]string{allow}); err == nil {
			t.Errorf("%q is accepted", allow)
		}
	}
}

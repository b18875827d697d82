package source

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/netip"
	"slices"
	"strings"
	"syscall"
)

// ErrEgress is returned for an address that sources may not reach.
var ErrEgress = errors.New("egress refused")

// Egress decides which addresses a source may reach. It looks at the address
// that is about to be dialled, after name resolution, so that neither a name
// that resolves to a private address nor one that changes its mind between two
// look-ups passes.
type Egress struct {
	allow []string // host:port as a URL names them, lower case
}

// NewEgress opens the public internet and the given host:port pairs, each named
// as the jobs' URLs name it ("127.0.0.1:9000", "[::1]:80", "venues.internal:443").
// Allowing a name allows whatever address it resolves to.
func NewEgress(allow []string) (*Egress, error) {
	e := &Egress{}
	for _, a := range allow {
		host, port, err := net.SplitHostPort(a)
		if err != nil || host == "" || port == "" {
			return nil, fmt.Errorf("allow %q: want host:port, such as 127.0.0.1:9000", a)
		}
		e.allow = append(e.allow, hostPort(host, port))
	}
	return e, nil
}

// hostPort is the one form of an address that a URL may spell in several ways.
func hostPort(host, port string) string {
	host = strings.ToLower(strings.TrimSuffix(host, "."))
	return net.JoinHostPort(host, port)
}

// dial connects to an address as a URL names it.
func (e *Egress) dial(ctx context.Context, network, address string) (net.Conn, error) {
	host, port, err := net.SplitHostPort(address)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrEgress, err)
	}
	if slices.Contains(e.allow, hostPort(host, port)) {
		return new(net.Dialer).DialContext(ctx, network, address)
	}
	if problem := nameProblem(host); problem != "" {
		return nil, fmt.Errorf("%w: %s is %s", ErrEgress, hostPort(host, port), problem)
	}
	dialer := net.Dialer{ControlContext: func(_ context.Context, _, resolved string, _ syscall.RawConn) error {
		return checkResolved(hostPort(host, port), resolved)
	}}
	return dialer.DialContext(ctx, network, address)
}

// Problem says why a source at a host and port, as its URL names them, is refused
// whatever the name resolves to; "" where only dialling it can tell.
func (e *Egress) Problem(host, port string) string {
	if slices.Contains(e.allow, hostPort(host, port)) {
		return ""
	}
	problem := nameProblem(host)
	if address, err := netip.ParseAddr(host); err == nil {
		problem = addressProblem(address)
	}
	if problem == "" {
		return ""
	}
	return fmt.Sprintf("egress forbids %s, which is %s; if a node may reach it, allow %q in egress.allow", host, problem, hostPort(host, port))
}

// checkResolved refuses the address, as an IP and port, that the dialler is
// about to connect to.
func checkResolved(named, resolved string) error {
	address, err := netip.ParseAddrPort(resolved)
	if err != nil {
		return fmt.Errorf("%w: %s resolves to no address", ErrEgress, named)
	}
	if problem := addressProblem(address.Addr()); problem != "" {
		return fmt.Errorf("%w: %s resolves to %s, which is %s; if this node may reach it, allow %q in egress.allow",
			ErrEgress, named, address.Addr(), problem, named)
	}
	return nil
}

// metadataNames are the names under which clouds serve credentials to whoever asks.
var metadataNames = []string{"metadata", "metadata.google.internal", "metadata.goog", "instance-data", "instance-data.ec2.internal"}

// nameProblem says why a name is not even resolved, "" where it may be.
func nameProblem(host string) string {
	host = strings.ToLower(strings.TrimSuffix(host, "."))
	switch {
	case slices.Contains(metadataNames, host):
		return "a cloud's metadata service"
	case host == "localhost" || strings.HasSuffix(host, ".localhost"):
		return "this machine"
	}
	return ""
}

// special are the address blocks that are not the public internet
// (IANA's special-purpose registries), and Azure's public-looking metadata host.
var special = []struct {
	block netip.Prefix
	is    string
}{
	{netip.MustParsePrefix("0.0.0.0/8"), "unspecified"},
	{netip.MustParsePrefix("10.0.0.0/8"), "private"},
	{netip.MustParsePrefix("100.64.0.0/10"), "carrier-grade NAT"},
	{netip.MustParsePrefix("127.0.0.0/8"), "loopback"},
	{netip.MustParsePrefix("168.63.129.16/32"), "a cloud's metadata service"},
	{netip.MustParsePrefix("169.254.0.0/16"), "link-local"},
	{netip.MustParsePrefix("172.16.0.0/12"), "private"},
	{netip.MustParsePrefix("192.0.0.0/24"), "reserved"},
	{netip.MustParsePrefix("192.0.2.0/24"), "documentation"},
	{netip.MustParsePrefix("192.88.99.0/24"), "reserved"},
	{netip.MustParsePrefix("192.168.0.0/16"), "private"},
	{netip.MustParsePrefix("198.18.0.0/15"), "benchmarking"},
	{netip.MustParsePrefix("198.51.100.0/24"), "documentation"},
	{netip.MustParsePrefix("203.0.113.0/24"), "documentation"},
	{netip.MustParsePrefix("224.0.0.0/4"), "multicast"},
	{netip.MustParsePrefix("240.0.0.0/4"), "reserved"},
	{netip.MustParsePrefix("2001::/23"), "reserved"},
	{netip.MustParsePrefix("2001:db8::/32"), "documentation"},
	{netip.MustParsePrefix("2002::/16"), "6to4"},
	{netip.MustParsePrefix("3fff::/20"), "documentation"},
}

var (
	globalUnicast = netip.MustParsePrefix("2000::/3")
	nat64         = netip.MustParsePrefix("64:ff9b::/96")
)

// addressProblem says why an address is not public, "" where it is.
func addressProblem(a netip.Addr) string {
	a = a.Unmap()
	if a.Is6() && nat64.Contains(a.WithZone("")) {
		bytes := a.As16()
		a = netip.AddrFrom4([4]byte(bytes[12:]))
	}
	for _, s := range special {
		if s.block.Contains(a) {
			return s.is
		}
	}
	switch {
	case a.Zone() != "" || a.IsLinkLocalUnicast():
		return "link-local"
	case a.IsLoopback():
		return "loopback"
	case a.IsPrivate():
		return "private"
	case a.IsMulticast():
		return "multicast"
	case a.Is6() && !globalUnicast.Contains(a):
		return "reserved"
	}
	return ""
}

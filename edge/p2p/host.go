package p2p

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/netip"
	"sync"
	"syscall"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/libp2p/go-libp2p/core/connmgr"
	"github.com/libp2p/go-libp2p/core/control"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/peerstore"
	"github.com/libp2p/go-libp2p/core/protocol"
	"github.com/libp2p/go-libp2p/core/sec"
	"github.com/libp2p/go-libp2p/gologshim"
	blankhost "github.com/libp2p/go-libp2p/p2p/host/blank"
	"github.com/libp2p/go-libp2p/p2p/host/eventbus"
	"github.com/libp2p/go-libp2p/p2p/host/peerstore/pstoremem"
	rcmgr "github.com/libp2p/go-libp2p/p2p/host/resource-manager"
	"github.com/libp2p/go-libp2p/p2p/muxer/yamux"
	"github.com/libp2p/go-libp2p/p2p/net/swarm"
	"github.com/libp2p/go-libp2p/p2p/net/upgrader"
	"github.com/libp2p/go-libp2p/p2p/security/noise"
	"github.com/libp2p/go-libp2p/p2p/transport/tcp"
	"github.com/libp2p/go-libp2p/x/rate"
	ma "github.com/multiformats/go-multiaddr"
	"github.com/multiformats/go-multistream"
)

const (
	protocolID  protocol.ID = "/jurat/1"
	openTimeout             = 3 * time.Second // to dial a member, and to agree on the protocol
	window                  = 1 << 20         // bytes that a peer may have sent and we not yet read
	// strangers is how many connections may be in their handshake at once: until
	// it is over nobody knows whose they are.
	strangers = 64
)

// silenced switches libp2p's own log off: what matters of it comes back as
// errors and counts.
var silenced = sync.OnceFunc(func() { gologshim.SetDefaultHandler(slog.DiscardHandler) })

// newHost joins the parts of libp2p that members need, and no others: no
// identify, relay, NAT mapping, address discovery or metrics of its own.
func newHost(cfg Config, members map[peer.ID]jurat.MemberIndex) (host.Host, error) {
	silenced()
	listen, err := parseAddresses(cfg.Listen)
	if err != nil {
		return nil, fmt.Errorf("join network: %w", err)
	}
	resources, err := newResources(len(members))
	if err != nil {
		return nil, fmt.Errorf("join network: %w", err)
	}
	peers, err := newPeerstore(cfg)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("join network: %w", err), resources.Close())
	}
	h, err := assemble(cfg.Identity, gater{members, cfg.Metrics}, resources, peers)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("join network: %w", err), resources.Close(), peers.Close())
	}
	for _, a := range listen {
		if err := swarmOf(h).AddListenAddr(a); err != nil {
			return nil, errors.Join(listenError(a, err), closeHost(h))
		}
	}
	return h, nil
}

func listenError(a ma.Multiaddr, err error) error {
	err = fmt.Errorf("listen on %s: %w", a, err)
	if errors.Is(err, syscall.EADDRINUSE) {
		return fmt.Errorf("%w; stop the program that uses the port, or listen on another and tell the other members", err)
	}
	return err
}

// assemble makes the host. What it is given is closed by closeHost.
func assemble(id *Identity, gate connmgr.ConnectionGater, resources network.ResourceManager, peers peerstore.Peerstore) (host.Host, error) {
	bus := eventbus.NewBus()
	sw, err := swarm.NewSwarm(id.id, peers, bus,
		swarm.WithConnectionGater(gate),
		swarm.WithResourceManager(resources),
		swarm.WithDialTimeout(openTimeout),
		swarm.WithDialRanker(swarm.NoDelayDialRanker),
		swarm.WithUDPBlackHoleSuccessCounter(nil),
		swarm.WithIPv6BlackHoleSuccessCounter(nil))
	if err != nil {
		return nil, err
	}
	muxers := []upgrader.StreamMuxer{{ID: yamux.ID, Muxer: muxer()}}
	secure, err := noise.New(noise.ID, id.key, muxers)
	if err != nil {
		return nil, errors.Join(err, sw.Close())
	}
	up, err := upgrader.New([]sec.SecureTransport{secure}, muxers, nil, resources, gate)
	if err != nil {
		return nil, errors.Join(err, sw.Close())
	}
	// Without port reuse a port that another program has is an error, not shared.
	transport, err := tcp.NewTCPTransport(up, resources, nil, tcp.DisableReuseport())
	if err != nil {
		return nil, errors.Join(err, sw.Close())
	}
	if err := sw.AddTransport(transport); err != nil {
		return nil, errors.Join(err, sw.Close())
	}
	return blankhost.NewBlankHost(sw, blankhost.WithEventBus(bus)), nil
}

// swarmOf is the swarm under a host that assemble made.
func swarmOf(h host.Host) *swarm.Swarm { return h.Network().(*swarm.Swarm) }

// muxer is yamux without the delay by which it would gather writes: links
// gather their own, and a round has several hops.
func muxer() network.Multiplexer {
	c := *yamux.DefaultTransport.Config()
	c.WriteCoalesceDelay = 0
	c.MaxStreamWindowSize = window
	c.LogOutput = io.Discard
	return (*yamux.Transport)(&c)
}

func newPeerstore(cfg Config) (peerstore.Peerstore, error) {
	peers, err := pstoremem.NewPeerstore()
	if err != nil {
		return nil, err
	}
	err = errors.Join(peers.AddPrivKey(cfg.Identity.id, cfg.Identity.key), peers.AddPubKey(cfg.Identity.id, cfg.Identity.key.GetPublic()))
	if err != nil {
		return nil, errors.Join(err, peers.Close())
	}
	return peers, nil
}

// newResources bounds connections, streams and memory: a few of each for every
// member, and what strangers may take before they are turned away.
func newResources(members int) (network.ResourceManager, error) {
	conns := 4*members + strangers
	some := func(conns, streams int, memory int64) rcmgr.ResourceLimits {
		return rcmgr.ResourceLimits{
			Conns: rcmgr.LimitVal(conns), ConnsInbound: rcmgr.LimitVal(conns), ConnsOutbound: rcmgr.LimitVal(conns), FD: rcmgr.LimitVal(conns),
			Streams: rcmgr.LimitVal(streams), StreamsInbound: rcmgr.LimitVal(streams), StreamsOutbound: rcmgr.LimitVal(streams),
			Memory: rcmgr.LimitVal64(memory),
		}
	}
	perPeer := some(8, 16, 16*window)
	config := rcmgr.PartialLimitConfig{
		System:              some(conns, 16*conns, int64(conns)*4*window),
		Transient:           some(strangers, 4*strangers, strangers*window),
		PeerDefault:         perPeer,
		Conn:                some(1, 16, 16*window),
		Stream:              some(1, 1, 2*window),
		ProtocolDefault:     some(conns, 16*conns, int64(conns)*4*window),
		ProtocolPeerDefault: perPeer,
		ServiceDefault:      some(conns, 16*conns, int64(conns)*4*window),
		ServicePeerDefault:  perPeer,
	}
	address := func(bits int) []rcmgr.ConnLimitPerSubnet {
		return []rcmgr.ConnLimitPerSubnet{{PrefixLength: bits, ConnCount: conns}}
	}
	subnet := func(bits int) []rate.SubnetLimit {
		return []rate.SubnetLimit{{PrefixLength: bits, Limit: rate.Limit{RPS: 8, Burst: conns}}}
	}
	return rcmgr.NewResourceManager(
		rcmgr.NewFixedLimiter(config.Build(rcmgr.InfiniteLimits)),
		rcmgr.WithMetricsDisabled(),
		rcmgr.WithLimitPerSubnet(address(32), address(64)),
		rcmgr.WithConnRateLimiters(&rate.Limiter{
			NetworkPrefixLimits: loopback,
			SubnetRateLimiter:   rate.SubnetLimiter{IPv4SubnetLimits: subnet(32), IPv6SubnetLimits: subnet(64), GracePeriod: time.Minute},
		}))
}

// loopback is not limited: a whole committee may run on one machine.
var loopback = []rate.PrefixLimit{
	{Prefix: netip.MustParsePrefix("127.0.0.0/8")},
	{Prefix: netip.MustParsePrefix("::1/128")},
}

// closeHost closes a host and what assemble was given.
func closeHost(h host.Host) error {
	return errors.Join(h.Close(), h.Peerstore().Close(), h.Network().ResourceManager().Close())
}

// open returns a new stream to a peer, on the connection that there is or on a
// new one.
func open(ctx context.Context, h host.Host, to peer.ID) (network.Stream, error) {
	ctx, cancel := context.WithTimeout(ctx, openTimeout)
	defer cancel()
	// Members start at different times: that one was not there a moment ago is no
	// reason to stay away from it.
	swarmOf(h).Backoff().Clear(to)
	stream, err := h.Network().NewStream(ctx, to)
	if err != nil {
		return nil, fmt.Errorf("open stream: %w", err)
	}
	err = stream.SetDeadline(time.Now().Add(openTimeout))
	if err == nil {
		_, err = multistream.SelectOneOf([]protocol.ID{protocolID}, stream)
	}
	if err == nil {
		err = stream.SetDeadline(time.Time{})
	}
	if err == nil {
		return stream, nil
	}
	err = errors.Join(fmt.Errorf("open stream: %w", err), stream.Reset())
	if late, ok := errors.AsType[net.Error](err); ok && late.Timeout() {
		// A peer that does not answer is gone, whatever its connections seem to
		// be: the next attempt dials.
		err = errors.Join(err, h.Network().ClosePeer(to))
	}
	return nil, err
}

// gater lets in nobody but the members, whoever dials.
type gater struct {
	members map[peer.ID]jurat.MemberIndex
	metrics Metrics
}

func (g gater) InterceptPeerDial(p peer.ID) bool {
	_, ok := g.members[p]
	return ok
}

func (g gater) InterceptAddrDial(p peer.ID, _ ma.Multiaddr) bool { return g.InterceptPeerDial(p) }

// InterceptAccept lets any address begin a handshake: who it is shows at its end.
func (g gater) InterceptAccept(network.ConnMultiaddrs) bool { return true }

func (g gater) InterceptSecured(_ network.Direction, p peer.ID, _ network.ConnMultiaddrs) bool {
	_, ok := g.members[p]
	if !ok {
		g.metrics.Count(EventRefused, 0, 1)
	}
	return ok
}

func (g gater) InterceptUpgraded(network.Conn) (bool, control.DisconnectReason) { return true, 0 }

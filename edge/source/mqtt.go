package source

import (
	"bufio"
	"context"
	"crypto/rand"
	"crypto/tls"
	"encoding/hex"
	"errors"
	"fmt"
	"net"
	"net/url"
	"strings"
	"sync/atomic"
	"time"

	"github.com/eclipse/paho.golang/packets"
	"github.com/eclipse/paho.golang/paho"
	mqtt3 "github.com/eclipse/paho.mqtt.golang"
	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
)

// maxPacket is in bytes: the largest payload, a topic and properties.
const maxPacket = job.MaxBody + 128<<10

// mqttStream subscribes to a topic.
func (c *Client) mqttStream(m *job.MQTT) subscription {
	return func(ctx context.Context, deliver func([]byte, bool) error) error {
		broker, err := url.Parse(m.Broker)
		if err != nil {
			return refused("parse address: %w", err)
		}
		secret, err := c.secretFor(m.Auth.SecretName(), broker)
		if err != nil {
			return err
		}
		user, password, hasPassword := strings.Cut(secret.value, ":")
		if m.Auth != nil && !hasPassword {
			return refused("secret %q is no user:password", m.Auth.Basic)
		}
		conn, err := c.dialBroker(ctx, broker)
		if err != nil {
			return err
		}
		defer conn.Close()
		s := mqttSession{m, user, password, conn, func(payload []byte, retained bool) error { return deliver(secret.redact(payload), retained) }}
		if m.Version == 3 {
			err = s.run3(ctx)
		} else {
			err = s.run5(ctx)
		}
		if conn.flood.Load() {
			return tooLarge()
		}
		return withoutSecret(streamError(err), secret)
	}
}

// mqttSession is one connection's subscription.
type mqttSession struct {
	*job.MQTT
	user, password string
	conn           *mqttConn
	deliver        func(payload []byte, retained bool) error
}

func clientID() string {
	var b [8]byte
	_, _ = rand.Read(b[:]) // never fails
	return "jurat-" + hex.EncodeToString(b[:])
}

// run3 speaks MQTT 3.1.1.
func (s *mqttSession) run3(ctx context.Context) error {
	ended := make(chan error, 1)
	end := func(err error) {
		select {
		case ended <- err:
		default:
		}
	}
	options := mqtt3.NewClientOptions().AddBroker(s.Broker).SetClientID(clientID()).SetProtocolVersion(4).
		SetUsername(s.user).SetPassword(s.password).SetCleanSession(true).
		SetAutoReconnect(false).SetConnectRetry(false).
		SetConnectTimeout(messageTime).SetWriteTimeout(messageTime).SetKeepAlive(pingInterval).SetPingTimeout(messageTime).
		SetCustomOpenConnectionFn(func(*url.URL, mqtt3.ClientOptions) (net.Conn, error) { return s.conn, nil }).
		SetConnectionLostHandler(func(_ mqtt3.Client, err error) { end(err) })
	client := mqtt3.NewClient(options)
	if err := wait3(ctx, client.Connect()); err != nil {
		return fmt.Errorf("connect: %w", err)
	}
	defer client.Disconnect(0)
	token := client.Subscribe(s.Topic, s.QoS, func(_ mqtt3.Client, m mqtt3.Message) {
		if err := s.deliver(m.Payload(), m.Retained()); err != nil {
			end(err)
		}
	})
	if err := wait3(ctx, token); err != nil {
		return fmt.Errorf("subscribe: %w", err)
	}
	if granted := token.(*mqtt3.SubscribeToken).Result()[s.Topic]; granted > 2 {
		return errSubscription
	}
	select {
	case err := <-ended:
		return err
	case <-ctx.Done():
		return ctx.Err()
	}
}

var errSubscription = &Error{jurat.ReasonStatus, errors.New("the broker refuses the subscription")}

func wait3(ctx context.Context, token mqtt3.Token) error {
	late := time.NewTimer(messageTime)
	defer late.Stop()
	select {
	case <-token.Done():
		return token.Error()
	case <-late.C:
		return errors.New("no answer in time")
	case <-ctx.Done():
		return ctx.Err()
	}
}

// run5 speaks MQTT 5.
func (s *mqttSession) run5(ctx context.Context) error {
	// The library does not stop waiting for an answer when the connection ends.
	ctx, end := context.WithCancelCause(ctx)
	defer end(nil)
	client := paho.NewClient(paho.ClientConfig{
		Conn:          packets.NewThreadSafeConn(s.conn),
		PacketTimeout: messageTime,
		OnPublishReceived: []func(paho.PublishReceived) (bool, error){func(p paho.PublishReceived) (bool, error) {
			if p.Packet.Topic != s.Topic {
				return true, nil // not what was asked for
			}
			if err := s.deliver(p.Packet.Payload, p.Packet.Retain); err != nil {
				end(err)
			}
			return true, nil
		}},
		OnClientError:      end,
		OnServerDisconnect: func(d *paho.Disconnect) { end(fmt.Errorf("the broker disconnects, code %d", d.ReasonCode)) },
	})
	largest := uint32(maxPacket)
	connect := &paho.Connect{ClientID: clientID(), CleanStart: true, KeepAlive: uint16(pingInterval / time.Second),
		Username: s.user, UsernameFlag: s.user != "", Password: []byte(s.password), PasswordFlag: s.password != "",
		Properties: &paho.ConnectProperties{MaximumPacketSize: &largest}}
	within, cancel := context.WithTimeout(ctx, messageTime)
	defer cancel()
	if ack, err := client.Connect(within, connect); err != nil {
		if ack != nil && ack.ReasonCode >= 0x80 {
			return fmt.Errorf("connect: the broker refuses, code %d: not authorized if that is 134 or 135", ack.ReasonCode)
		}
		return fmt.Errorf("connect: %w", cause(ctx, err))
	}
	defer func() {
		_ = client.Disconnect(&paho.Disconnect{})
		<-client.Done()
	}()
	if ack, err := client.Subscribe(within, &paho.Subscribe{Subscriptions: []paho.SubscribeOptions{{Topic: s.Topic, QoS: s.QoS}}}); err != nil {
		if ack != nil {
			return errSubscription
		}
		return fmt.Errorf("subscribe: %w", cause(ctx, err))
	}
	select {
	case <-client.Done():
		return cause(ctx, errors.New("the connection ended"))
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}

// cause is why ctx ended, or err while it has not.
func cause(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	return err
}

// dialBroker connects, through the egress guard, with TLS where the scheme says so.
func (c *Client) dialBroker(ctx context.Context, broker *url.URL) (*mqttConn, error) {
	ctx, cancel := context.WithTimeout(ctx, messageTime)
	defer cancel()
	port := broker.Port()
	if port == "" {
		port = defaultPorts[broker.Scheme]
	}
	conn, err := c.egress.dial(ctx, "tcp", net.JoinHostPort(broker.Hostname(), port))
	if err != nil {
		return nil, transportError(err)
	}
	if broker.Scheme == "mqtts" {
		cfg := c.tls.Clone()
		cfg.ServerName = broker.Hostname()
		secured := tls.Client(conn, cfg)
		if err := secured.HandshakeContext(ctx); err != nil {
			_ = conn.Close()
			return nil, transportError(err)
		}
		conn = secured
	}
	return &mqttConn{Conn: conn, buffered: bufio.NewReader(conn)}, nil
}

// mqttConn looks at each packet's length before a library makes room for it, and
// gives a packet that has begun only so much time to end.
type mqttConn struct {
	net.Conn
	buffered *bufio.Reader
	flood    atomic.Bool // a packet was refused

	left   int // bytes of the packet under way
	header int // bytes of its fixed header that were read: 0, or the type and so many of the length
	length int // as far as it was read
}

// Read is called by one goroutine at a time.
func (c *mqttConn) Read(b []byte) (int, error) {
	if len(b) == 0 {
		return 0, nil
	}
	if c.left > 0 {
		n, err := c.buffered.Read(b[:min(len(b), c.left)])
		if c.left -= n; c.left == 0 {
			_ = c.Conn.SetReadDeadline(time.Time{})
		}
		return n, err
	}
	one, err := c.buffered.ReadByte()
	if err != nil {
		return 0, err
	}
	if err := c.readHeader(one); err != nil {
		return 0, err // without the byte: a library that had the length would make room
	}
	b[0] = one
	return 1, nil
}

// readHeader takes one byte of a fixed header: the type, then a length of at
// most four bytes, seven bits each, the lowest first.
func (c *mqttConn) readHeader(b byte) error {
	if c.header == 0 {
		c.header, c.length = 1, 0
		return c.Conn.SetReadDeadline(time.Now().Add(messageTime))
	}
	c.length |= int(b&0x7f) << (7 * (c.header - 1))
	switch more := b&0x80 != 0; {
	case c.length > maxPacket || more && c.header == 4:
		c.flood.Store(true)
		return errFlood
	case more:
		c.header++
	default:
		c.left, c.header = c.length, 0
		if c.left == 0 {
			return c.Conn.SetReadDeadline(time.Time{})
		}
	}
	return nil
}

package act

import (
	"context"
	"crypto/rand"
	"crypto/tls"
	"encoding/hex"
	"errors"
	"fmt"
	"net"
	"net/url"
	"strings"
	"time"

	"github.com/eclipse/paho.golang/packets"
	"github.com/eclipse/paho.golang/paho"
	mqtt3 "github.com/eclipse/paho.mqtt.golang"
	"github.com/jurat-network/jurat/core/action"
	"github.com/jurat-network/jurat/core/job"
)

// publish sends one message in a session of its own, which is not taken up again:
// so nothing is sent twice.
func (a *Actor) publish(ctx context.Context, m *job.Publish) Result {
	broker, err := url.Parse(m.Broker)
	if err != nil {
		return notHere(errors.New("not an address"))
	}
	s := session{Publish: m}
	if name := m.Auth.SecretName(); name != "" {
		secret, err := a.cfg.Secret(name, broker)
		if err != nil {
			return notHere(err)
		}
		var ok bool
		if s.user, s.password, ok = strings.Cut(secret, ":"); !ok {
			return notHere(fmt.Errorf("secret %q is no user:password", name))
		}
	}
	if s.conn, err = a.dialBroker(ctx, broker); err != nil {
		return notHere(err)
	}
	defer s.conn.Close()
	// Libraries do not all heed ctx: the connection does.
	stop := context.AfterFunc(ctx, func() { _ = s.conn.SetDeadline(time.Now()) })
	defer stop()
	if m.Version == 3 {
		return s.publish3(ctx)
	}
	return s.publish5(ctx)
}

func (a *Actor) dialBroker(ctx context.Context, broker *url.URL) (net.Conn, error) {
	conn, err := a.cfg.Dial(ctx, "tcp", hostPort(broker))
	if err != nil || broker.Scheme != "mqtts" {
		return conn, err
	}
	cfg := a.tls.Clone()
	cfg.ServerName = broker.Hostname()
	secured := tls.Client(conn, cfg)
	if err := secured.HandshakeContext(ctx); err != nil {
		_ = conn.Close()
		return nil, err
	}
	return secured, nil
}

// session is one connection to a broker.
type session struct {
	*job.Publish
	user, password string
	conn           net.Conn
}

func clientID() string {
	var b [8]byte
	_, _ = rand.Read(b[:]) // never fails
	return "jurat-" + hex.EncodeToString(b[:])
}

// published is the result of a message that the broker took.
var published = Result{Verdict: action.Did, Detail: "published"}

// publish3 speaks MQTT 3.1.1.
func (s *session) publish3(ctx context.Context) Result {
	client := mqtt3.NewClient(mqtt3.NewClientOptions().AddBroker(s.Broker).SetClientID(clientID()).SetProtocolVersion(4).
		SetUsername(s.user).SetPassword(s.password).SetCleanSession(true).SetAutoReconnect(false).SetConnectRetry(false).
		SetCustomOpenConnectionFn(func(*url.URL, mqtt3.ClientOptions) (net.Conn, error) { return s.conn, nil }))
	if err := wait3(ctx, client.Connect()); err != nil {
		return notHere(fmt.Errorf("the broker refuses: %w", err))
	}
	defer client.Disconnect(0)
	if err := wait3(ctx, client.Publish(s.Topic, s.QoS, s.Retain, s.Payload)); err != nil {
		return uncertain("the broker did not acknowledge: " + err.Error())
	}
	return published
}

func wait3(ctx context.Context, token mqtt3.Token) error {
	select {
	case <-token.Done():
		return token.Error()
	case <-ctx.Done():
		return ctx.Err()
	}
}

// publish5 speaks MQTT 5, in which a broker says why it takes no message.
func (s *session) publish5(ctx context.Context) Result {
	ctx, cancel := context.WithCancelCause(ctx) // the library does not stop waiting when the connection ends
	defer cancel(nil)
	client := paho.NewClient(paho.ClientConfig{
		Conn:               packets.NewThreadSafeConn(s.conn),
		OnClientError:      cancel,
		OnServerDisconnect: func(d *paho.Disconnect) { cancel(fmt.Errorf("the broker disconnects, code %d", d.ReasonCode)) },
	})
	ack, err := client.Connect(ctx, &paho.Connect{ClientID: clientID(), CleanStart: true, KeepAlive: 60,
		Username: s.user, UsernameFlag: s.user != "", Password: []byte(s.password), PasswordFlag: s.password != ""})
	if err != nil {
		if ack != nil {
			err = fmt.Errorf("code %d", ack.ReasonCode)
		}
		return notHere(fmt.Errorf("the broker refuses: %w", err))
	}
	defer func() {
		_ = client.Disconnect(&paho.Disconnect{})
		<-client.Done()
	}()
	answer, err := client.Publish(ctx, &paho.Publish{Topic: s.Topic, QoS: s.QoS, Retain: s.Retain, Payload: []byte(s.Payload)})
	switch {
	case answer != nil && answer.ReasonCode >= 0x80:
		// 0x87: this node's user may not publish there.
		return Result{Verdict: action.Refused, Detail: fmt.Sprintf("code %d", answer.ReasonCode), Here: answer.ReasonCode == 0x87}
	case err != nil:
		return uncertain("the broker did not acknowledge: " + err.Error())
	}
	return published
}

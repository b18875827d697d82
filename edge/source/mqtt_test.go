package source_test

import (
	"bufio"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/pem"
	"fmt"
	"io"
	"math/big"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"
	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/edge/source"
)

// broker is a Mosquitto with a plain and a TLS listener, which take "jurat" and
// its password.
type broker struct {
	plain, secure string // host:port
	roots         *x509.CertPool
	client        mqtt.Client
}

const mqttPassword = "canary-mqtt-password"

func mosquitto(t *testing.T) *broker {
	program, passwd := find(t, "mosquitto", "mosquitto"), find(t, "mosquitto_passwd", "mosquitto")
	as := unprivileged(t)
	dir := folder(t, as)
	b := &broker{plain: "127.0.0.1:" + freePort(t), secure: "127.0.0.1:" + freePort(t)}
	b.roots = certificate(t, dir)
	passwords := filepath.Join(dir, "passwords")
	if out, err := exec.Command(passwd, "-b", "-c", passwords, "jurat", mqttPassword).CombinedOutput(); err != nil {
		t.Fatalf("mosquitto_passwd: %v\n%s", err, out)
	}
	config := fmt.Sprintf("listener %s 127.0.0.1\nlistener %s 127.0.0.1\ncertfile %s/cert\nkeyfile %s/key\n", port(b.plain), port(b.secure), dir, dir)
	config = "per_listener_settings false\nallow_anonymous false\npassword_file " + passwords + "\nacl_file " + filepath.Join(dir, "acl") + "\n" + config
	for name, text := range map[string]string{"conf": config, "acl": "user jurat\ntopic readwrite public/#\ntopic write secret/#\n"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := filepath.Walk(dir, func(path string, _ os.FileInfo, err error) error {
		if as != nil && err == nil {
			err = os.Chown(path, int(as.Uid), int(as.Gid))
		}
		return err
	}); err != nil {
		t.Fatal(err)
	}
	b.client = mqtt.NewClient(mqtt.NewClientOptions().AddBroker("tcp://" + b.plain).SetUsername("jurat").SetPassword(mqttPassword).SetAutoReconnect(false))
	runServer(t, command(as, dir, program, "-c", filepath.Join(dir, "conf")), func() error {
		token := b.client.Connect()
		token.Wait()
		return token.Error()
	})
	t.Cleanup(func() { b.client.Disconnect(0) })
	return b
}

func port(address string) string {
	_, port, _ := net.SplitHostPort(address)
	return port
}

// certificate writes the files cert and key for 127.0.0.1 and returns who trusts them.
func certificate(t *testing.T, dir string) *x509.CertPool {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "test"}, NotAfter: time.Now().Add(time.Hour),
		IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}, IsCA: true, BasicConstraintsValid: true}
	der, err := x509.CreateCertificate(rand.Reader, &template, &template, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	private, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		t.Fatal(err)
	}
	for name, block := range map[string]*pem.Block{"cert": {Type: "CERTIFICATE", Bytes: der}, "key": {Type: "PRIVATE KEY", Bytes: private}} {
		if err := os.WriteFile(filepath.Join(dir, name), pem.EncodeToMemory(block), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	roots := x509.NewCertPool()
	made, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	roots.AddCert(made)
	return roots
}

func (b *broker) publish(t *testing.T, topic string, retained bool, payload any) {
	t.Helper()
	token := b.client.Publish(topic, 1, retained, payload)
	if token.Wait(); token.Error() != nil {
		t.Fatal(token.Error())
	}
}

// until asks a stream until what it says is right.
func until(t *testing.T, client *source.Client, s *job.Source, right func(job.Reading) bool) job.Reading {
	t.Helper()
	for {
		r := client.Ask(t.Context(), s, 10_000, wallClock())
		if strings.Contains(fmt.Sprintf("%+v", r), "canary") {
			t.Fatalf("a secret shows: %+v", r)
		}
		if right(r) {
			return r
		}
		select {
		case <-t.Context().Done():
			t.Fatalf("never right: %+v", r)
		case <-time.After(10 * time.Millisecond):
		}
	}
}

func says(value string) func(job.Reading) bool {
	return func(r job.Reading) bool { return r.Value != nil && r.Value.String() == value }
}

func fails(reason jurat.Reason) func(job.Reading) bool {
	return func(r job.Reading) bool { return r.Reason == reason }
}

// Both versions of MQTT, plain and over TLS, against Mosquitto: what was
// retained, then what is published; bad messages are failures until a good one
// comes.
func TestMQTT(t *testing.T) {
	b := mosquitto(t)
	client := newClient(t, source.Config{Allow: []string{b.plain, b.secure}, Roots: b.roots, Secrets: map[string]source.Secret{
		"broker": source.NewSecret("jurat:"+mqttPassword, []string{"127.0.0.1"}),
		"wrong":  source.NewSecret("jurat:canary-wrong-password", []string{"127.0.0.1"}),
	}})
	for _, version := range []string{"3", "5"} {
		for _, at := range []string{"mqtt://" + b.plain, "mqtts://" + b.secure} {
			name := fmt.Sprintf("version %s, %s", version, at[:5])
			topic := "public/" + version + at[:5]
			mqttSource := func(topic, auth string) *job.Source {
				return oneSource(t, fmt.Sprintf("mqtt: {broker: %q, topic: %q, version: %s, qos: 1%s}, path: $.price", at, topic, version, auth))
			}
			b.publish(t, topic, true, `{"price":1}`)
			s := mqttSource(topic, ", auth: {basic: broker}")
			retained := until(t, client, s, says("1"))
			if retained.Time == 0 || retained.Time != retained.Asked {
				t.Errorf("%s: %+v", name, retained)
			}
			b.publish(t, topic, false, `{"price":2}`)
			until(t, client, s, says("2"))
			for payload, reason := range map[string]jurat.Reason{
				"<html>": jurat.ReasonMalformed, `{"price":1,"price":2}`: jurat.ReasonMalformed, `{"price":"NaN"}`: jurat.ReasonNotNumber,
				`{}`: jurat.ReasonNotFound, `{"price":0}`: jurat.ReasonRange, "": jurat.ReasonMalformed, strings.Repeat("[", 1000): jurat.ReasonTooLarge,
			} {
				b.publish(t, topic, false, payload)
				until(t, client, s, fails(reason))
				b.publish(t, topic, false, `{"price":3}`)
				until(t, client, s, says("3"))
			}
			if r := client.Ask(t.Context(), mqttSource(topic, ", auth: {basic: wrong}"), 10_000, wallClock()); r.Reason != jurat.ReasonUnreachable || !strings.Contains(strings.ToLower(r.Problem), "not auth") {
				t.Errorf("%s, a wrong password: %+v", name, r)
			}
			if r := client.Ask(t.Context(), mqttSource("public/quiet", ", auth: {basic: broker}"), 300, wallClock()); r.Reason != jurat.ReasonUnreachable || r.Problem != "no message in time" {
				t.Errorf("%s, a quiet topic: %+v", name, r)
			}
			b.publish(t, topic, false, make([]byte, 8<<20)) // 256 MB below
			until(t, client, s, func(r job.Reading) bool { return version == "5" || r.Reason == jurat.ReasonTooLarge })
			b.publish(t, topic, true, `{"price":4}`)
			until(t, client, s, says("4"))
		}
	}
}

// A retained message is as old as it was when the broker says it again.
func TestRetainedMessagesAge(t *testing.T) {
	for _, version := range []string{"3", "5"} {
		b := mosquitto(t)
		client := newClient(t, source.Config{Allow: []string{b.plain}, Secrets: map[string]source.Secret{"broker": source.NewSecret("jurat:"+mqttPassword, []string{"127.0.0.1"})}})
		s := oneSource(t, fmt.Sprintf("mqtt: {broker: %q, topic: public/a, version: %s, auth: {basic: broker}}, path: $.price", "mqtt://"+b.plain, version))
		b.publish(t, "public/a", true, `{"price":1}`)
		first := until(t, client, s, says("1"))
		b.publish(t, "public/a", false, strings.Repeat(" ", 2<<20)) // throws a 3.1.1 client out
		b.publish(t, "public/a", true, `{"price":1}`)
		again := until(t, client, s, says("1"))
		if version == "5" && again.Time < first.Time {
			t.Errorf("time %d before %d", again.Time, first.Time)
		}
	}
}

// hostileBroker accepts the connection and every subscription, and then sends
// what it is given, as long as it is read.
func hostileBroker(t *testing.T, version string, then func(net.Conn)) string {
	return listen(t, func(c net.Conn) {
		r := bufio.NewReader(c)
		if _, err := readPacket(r); err != nil {
			return
		}
		ack, sub := []byte{0x20, 2, 0, 0}, func(id []byte) []byte { return []byte{0x90, 3, id[0], id[1], 0} }
		if version == "5" {
			ack, sub = []byte{0x20, 3, 0, 0, 0}, func(id []byte) []byte { return []byte{0x90, 4, id[0], id[1], 0, 0} }
		}
		if _, err := c.Write(ack); err != nil {
			return
		}
		subscribe, err := readPacket(r)
		for err == nil && len(subscribe) == 0 { // a ping may come before
			subscribe, err = readPacket(r)
		}
		if err != nil {
			return
		}
		if _, err := c.Write(sub(subscribe[:2])); err != nil {
			return
		}
		then(c)
	})
}

// readPacket reads a packet of less than 128 bytes, without its fixed header.
func readPacket(r *bufio.Reader) ([]byte, error) {
	header := make([]byte, 2)
	if _, err := io.ReadFull(r, header); err != nil {
		return nil, err
	}
	packet := make([]byte, header[1])
	_, err := io.ReadFull(r, packet)
	return packet, err
}

// A payload of 256 MB is refused by its header: nothing makes room for it.
func TestHostileBroker(t *testing.T) {
	endless := func(header ...byte) func(net.Conn) {
		return func(c net.Conn) {
			_, err := c.Write(header)
			for block := make([]byte, 64<<10); err == nil; {
				_, err = c.Write(block)
			}
		}
	}
	for name, c := range map[string]struct {
		then   func(net.Conn)
		reason jurat.Reason
	}{
		"256 MB":             {endless(0x30, 0xff, 0xff, 0xff, 0x7f), jurat.ReasonTooLarge},
		"a length too long":  {endless(0x30, 0xff, 0xff, 0xff, 0xff), jurat.ReasonTooLarge},
		"a bit too much":     {endless(0x30, 0x80, 0x80, 0x80, 0x01), jurat.ReasonTooLarge},
		"no packet":          {endless(0x00), jurat.ReasonUnreachable},
		"a hang-up":          {func(c net.Conn) { c.Close() }, jurat.ReasonUnreachable},
		"silence":            {func(net.Conn) {}, jurat.ReasonUnreachable},
		"a trickling packet": {func(c net.Conn) { drop(c, append([]byte{0x30, 0x80, 0x40}, make([]byte, 8000)...)) }, jurat.ReasonUnreachable},
	} {
		for _, version := range []string{"3", "5"} {
			t.Run(name+", version "+version, func(t *testing.T) {
				at := hostileBroker(t, version, c.then)
				client := newClient(t, source.Config{Allow: []string{at}})
				var before, after runtime.MemStats
				runtime.ReadMemStats(&before)
				s := oneSource(t, fmt.Sprintf("mqtt: {broker: %q, topic: a, version: %s}, path: $.price", "mqtt://"+at, version))
				r := client.Ask(t.Context(), s, 2_000, wallClock())
				runtime.ReadMemStats(&after)
				if r.Reason != c.reason {
					t.Errorf("%s (%s), want %s", r.Reason, r.Problem, c.reason)
				}
				if grown := after.TotalAlloc - before.TotalAlloc; grown > 32<<20 {
					t.Errorf("%d bytes were taken", grown)
				}
			})
		}
	}
}

// drop sends bytes one at a time.
func drop(c net.Conn, bytes []byte) {
	for i := range bytes {
		if _, err := c.Write(bytes[i : i+1]); err != nil {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
}

// A broker is reached through the egress guard, and a secret goes to its hosts alone.
func TestMQTTEgress(t *testing.T) {
	client := newClient(t, source.Config{Secrets: map[string]source.Secret{"key": source.NewSecret("canary-user:password", []string{"api.example"})}})
	for _, text := range []string{
		`mqtt: {broker: "mqtt://127.0.0.1:1883", topic: a}`, `mqtt: {broker: "mqtts://localhost", topic: a, version: 3}`,
		`mqtt: {broker: "mqtts://b.example", topic: a, auth: {basic: key}}`, `mqtt: {broker: "mqtts://169.254.169.254", topic: a}`,
		`websocket: {url: "ws://127.0.0.1:1883"}`, `websocket: {url: "wss://b.example", auth: {bearer: key}}`,
	} {
		if r := ask(t, client, oneSource(t, text+", path: $.price"), "canary"); r.Reason != jurat.ReasonRefused {
			t.Errorf("%s: %s (%s)", text, r.Reason, r.Problem)
		}
	}
}

package act_test

import (
	"context"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"testing"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"
	"github.com/jurat-network/jurat/core/action"
	"github.com/jurat-network/jurat/core/job"
)

// mosquitto runs a broker that takes user "user" with its secret, and lets it
// publish to open/#.
func mosquitto(t *testing.T) string {
	server, passwd := program(t, "mosquitto", "mosquitto"), program(t, "mosquitto_passwd", "mosquitto")
	p, port := newPlace(t), freePort(t)
	write := func(name, text string) {
		if err := os.WriteFile(filepath.Join(p.dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	p.must(t, passwd, "-b", "-c", p.dir+"/passwords", "user", "canary-secret")
	write("acl", "user user\ntopic readwrite open/#\n")
	write("conf", fmt.Sprintf("listener %s 127.0.0.1\nallow_anonymous false\npassword_file %s/passwords\nacl_file %s/acl\n", port, p.dir, p.dir))
	address := "127.0.0.1:" + port
	p.serve(t, func() error {
		conn, err := net.Dial("tcp", address)
		if err == nil {
			conn.Close()
		}
		return err
	}, server, "-c", p.dir+"/conf")
	return address
}

func TestMQTT(t *testing.T) {
	address := mosquitto(t)
	heard := make(chan string, 16)
	client := mqtt.NewClient(mqtt.NewClientOptions().AddBroker("tcp://" + address).SetUsername("user").SetPassword("canary-secret").SetClientID("listener"))
	for _, token := range []func() mqtt.Token{client.Connect, func() mqtt.Token {
		return client.Subscribe("open/#", 2, func(_ mqtt.Client, m mqtt.Message) { heard <- m.Topic() + " " + string(m.Payload()) })
	}} {
		if tk := token(); !tk.WaitTimeout(5*time.Second) || tk.Error() != nil {
			t.Fatal(tk.Error())
		}
	}
	defer client.Disconnect(0)
	a := mustNew(t, config(address))
	effect := func(version, qos uint8, topic, secret string) *job.Effect {
		return &job.Effect{MQTT: &job.Publish{Broker: "mqtt://" + address, Topic: topic, Payload: fmt.Sprintf(`{"v":%d,"q":%d}`, version, qos), Version: version, QoS: qos, Auth: &job.Auth{Basic: secret}}}
	}
	for _, version := range []uint8{0, 3, 5} {
		for _, qos := range []uint8{1, 2} {
			r := a.Act(within(t), effect(version, qos, "open/lamp", "payments"))
			if r.Verdict != action.Did || r.Detail != "published" {
				t.Errorf("version %d, quality %d: %+v", version, qos, r)
				continue
			}
			if got, want := <-heard, fmt.Sprintf(`open/lamp {"v":%d,"q":%d}`, version, qos); got != want {
				t.Errorf("heard %q, want %q", got, want)
			}
		}
	}
	select {
	case more := <-heard:
		t.Errorf("heard %q, too", more)
	case <-time.After(200 * time.Millisecond):
	}
	if r := a.Act(within(t), effect(5, 1, "closed/lamp", "payments")); r.Verdict != action.Refused || !r.Here {
		t.Errorf("a topic that the user may not publish to: %+v", r)
	}
	cfg := config(address)
	secret := cfg.Secret
	cfg.Secret = nil
	a = mustNew(t, cfg)
	bare := effect(5, 1, "open/lamp", "")
	bare.MQTT.Auth = nil
	for _, version := range []uint8{3, 5} {
		bare.MQTT.Version = version
		if r := a.Act(within(t), bare); r.Verdict != action.Refused || !r.Here {
			t.Errorf("version %d, nobody's message: %+v", version, r)
		}
	}
	cfg.Secret = secret
	if r := mustNew(t, cfg).Act(within(t), effect(5, 1, "open/lamp", "others")); !r.Here {
		t.Errorf("a secret that is not here: %+v", r)
	}
}

// A broker that takes a connection and says nothing does not hold the node up.
func TestMQTTSilence(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return
			}
			defer conn.Close()
		}
	}()
	a := mustNew(t, config("127.0.0.1"))
	for _, version := range []uint8{3, 5} {
		ctx, cancel := context.WithTimeout(context.Background(), 300*time.Millisecond)
		r := a.Act(ctx, &job.Effect{MQTT: &job.Publish{Broker: "mqtt://" + l.Addr().String(), Topic: "a", Payload: "1", QoS: 1, Version: version}})
		cancel()
		if r.Verdict != action.Refused || !r.Here {
			t.Errorf("version %d: %+v: it was never let in, so nothing was sent", version, r)
		}
	}
}

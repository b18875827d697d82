package devnet_test

import (
	"context"
	"database/sql"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	mqtt "github.com/eclipse/paho.mqtt.golang"
	_ "github.com/jackc/pgx/v5/stdlib"

	"github.com/jurat-network/jurat/examples/story"
)

// TestActionsOnServers: a contract has a door opened by MQTT and a row written into a
// database, by one oracle each, with one oracle down.
func TestActionsOnServers(t *testing.T) {
	if testing.Short() {
		t.Skip("runs a whole network")
	}
	if !story.Installed("mosquitto") || !story.Installed("postgresql") {
		t.Skip("needs mosquitto and PostgreSQL: apt-get install mosquitto postgresql")
	}
	broker, books := freeAddress(t), freeAddress(t)
	serve(t, func(ctx context.Context) (func(), error) { return story.Mosquitto(ctx, broker) })
	serve(t, func(ctx context.Context) (func(), error) {
		return story.Postgres(ctx, books, "create table visits (request text primary key, who text)")
	})
	heard := listen(t, broker, "doors/#")

	door := writeJob(t, "door", `params:
  - {name: door, type: text}
action:
  window: 16s
  mqtt: {broker: "mqtt://`+broker+`", topic: "doors/{door}/set", payload: '{"open": true, "by": "{key}"}', qos: 1}
  idempotent: payload
`)
	visit := writeJob(t, "visit", `params:
  - {name: who, type: text}
action:
  window: 16s
  sql: {server: postgres, table: visits, row: {request: "{key}", who: "{who}"}}
  idempotent: column request
`)
	dsn := "postgres://postgres@" + books + "/postgres?sslmode=disable"
	n := start(t, filepath.Join(t.TempDir(), ".devnet"), "--requests", door, "--requests", visit, "--with", "postgres="+dsn)
	if out, err := n.jurat("devnet", "kill", "2"); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}

	if r := n.asks("door", "front"); r.State != "answered" || !strings.HasPrefix(strings.Join(r.Values, " "), "did single-witness") {
		t.Errorf("the door: %+v", r)
	}
	select {
	case got := <-heard:
		if !strings.HasPrefix(got, `doors/front/set {"open": true, "by": "0x`) {
			t.Errorf("the door heard %s", got)
		}
	case <-time.After(patience):
		t.Error("the door heard nothing")
	}
	select {
	case got := <-heard:
		t.Errorf("the door heard %s besides", got)
	case <-time.After(2 * time.Second):
	}

	if r := n.asks("visit", "o'hara"); r.State != "answered" || !strings.HasPrefix(strings.Join(r.Values, " "), "did single-witness") {
		t.Errorf("the visit: %+v", r)
	}
	db, err := sql.Open("pgx", dsn)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	var rows int
	var who string
	if err := db.QueryRowContext(t.Context(), "select count(*), min(who) from visits").Scan(&rows, &who); err != nil || rows != 1 || who != "o'hara" {
		t.Errorf("%d visits, of %q: %v", rows, who, err)
	}
}

func freeAddress(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

// serve runs a server of the test's own until the test is over.
func serve(t *testing.T, begin func(context.Context) (func(), error)) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	stop, err := begin(ctx)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(stop)
}

// listen subscribes at a broker.
func listen(t *testing.T, broker, topic string) <-chan string {
	t.Helper()
	heard := make(chan string, 16)
	client := mqtt.NewClient(mqtt.NewClientOptions().AddBroker("tcp://" + broker).SetClientID("listener"))
	for _, token := range []func() mqtt.Token{client.Connect, func() mqtt.Token {
		return client.Subscribe(topic, 1, func(_ mqtt.Client, m mqtt.Message) { heard <- m.Topic() + " " + string(m.Payload()) })
	}} {
		if tk := token(); !tk.WaitTimeout(patience) || tk.Error() != nil {
			t.Fatal(tk.Error())
		}
	}
	t.Cleanup(func() { client.Disconnect(0) })
	return heard
}

func writeJob(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name+".yaml")
	if err := os.WriteFile(path, fmt.Appendf(nil, "name: %s\ntimeout: 8s\n%s", name, text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

package act_test

import (
	"context"
	"errors"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/jurat-network/jurat/core/action"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/edge/act"
)

func within(t *testing.T) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	t.Cleanup(cancel)
	return ctx
}

func mustNew(t *testing.T, cfg act.Config) *act.Actor {
	t.Helper()
	a, err := act.New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(a.Close)
	return a
}

// inserts is what every database must do with a row.
func inserts(t *testing.T, driver, name, dsn string, d act.Database) {
	run(t, name, dsn, "CREATE TABLE payments (request VARCHAR(80) UNIQUE, customer VARCHAR(80) NOT NULL, amount NUMERIC(10,2), secret VARCHAR(9))",
		"CREATE TABLE plain (request VARCHAR(80), customer VARCHAR(80) UNIQUE)")
	d.Driver = driver
	d.Tables = map[string][]string{"payments": {"request", "customer", "amount"}, "plain": {"request", "customer"}, "absent": {"request"}}
	a := mustNew(t, act.Config{Databases: map[string]act.Database{"shop": d}})
	row := func(table string, pairs ...string) *job.Effect {
		e := &job.Effect{SQL: &job.Insert{Server: "shop", Table: table, Row: map[string]string{}}}
		for i := 0; i < len(pairs); i += 2 {
			e.SQL.Row[pairs[i]] = pairs[i+1]
		}
		return e
	}
	evil := `'); DROP TABLE payments; --`
	first := row("payments", "request", "0xaa", "customer", evil, "amount", "12.5")
	first.Unique = "request"
	for _, c := range []struct {
		name   string
		effect *job.Effect
		want   action.Verdict
		here   bool
		detail string
	}{
		{"a row", first, action.Did, false, "inserted"},
		{"the same key again", first, action.Did, false, "already there"},
		{"without a key", row("payments", "request", "0xbb", "customer", "b", "amount", "1"), action.Did, false, "inserted"},
		{"a duplicate, where no key is said to be honoured", row("payments", "request", "0xbb", "customer", "b", "amount", "1"), action.Refused, false, ""},
		{"no customer", row("payments", "request", "0xcc", "amount", "1"), action.Refused, false, ""},
		{"no such table", row("absent", "request", "0xcc"), action.Refused, driver != "sqlite", ""},
	} {
		r := a.Act(within(t), c.effect)
		if r.Verdict != c.want || r.Here != c.here || !strings.Contains(r.Detail, c.detail) {
			t.Errorf("%s: %+v, want %s, here %t, %q", c.name, r, c.want, c.here, c.detail)
		}
	}
	if n := number(t, name, dsn, "SELECT COUNT(*) FROM payments"); n != 2 {
		t.Errorf("%d rows, want 2", n)
	}
	if n := number(t, name, dsn, "SELECT COUNT(*) FROM payments WHERE request = '0xaa' AND amount = 12.5 AND customer LIKE '%DROP TABLE%'"); n != 1 {
		t.Error("the row is not what was given")
	}
	// A column that is not unique honours nothing: that shows before anything is done.
	claimed := row("plain", "request", "0xaa", "customer", "a")
	claimed.Unique = "request"
	if r := a.Act(within(t), claimed); r.Verdict != action.Refused || number(t, name, dsn, "SELECT COUNT(*) FROM plain") != 0 {
		t.Errorf("a key column that is not unique: %+v", r)
	}
	// Another unique column's duplicate is no deed of this key's.
	if driver == "mysql" {
		run(t, name, dsn, "CREATE TABLE twice (request VARCHAR(80) UNIQUE, customer VARCHAR(80) UNIQUE)", "INSERT INTO twice VALUES ('x', 'a')")
		d.Tables["twice"] = []string{"request", "customer"}
		other := row("twice", "request", "0xaa", "customer", "a")
		other.Unique = "request"
		if r := a.Act(within(t), other); r.Verdict != action.Refused {
			t.Errorf("another column's duplicate: %+v", r)
		}
	}
	for why, e := range map[string]*job.Effect{
		"is not in actions.databases.shop.tables":          row("pg_authid", "request", "x"),
		"is not in actions.databases.shop.tables.payments": row("payments", "request", "x", "secret", "y"),
		`this node has no database "bank"`:                 {SQL: &job.Insert{Server: "bank", Table: "payments"}},
	} {
		if err := a.Permits(e); !errors.Is(err, act.ErrNotPermitted) || !strings.Contains(err.Error(), why) {
			t.Errorf("%v, want %q", err, why)
		}
		if r := a.Act(within(t), e); r.Verdict != action.Refused || !r.Here {
			t.Errorf("what is not permitted: %+v", r)
		}
	}
}

func TestPostgres(t *testing.T) {
	dsn := postgres(t)
	inserts(t, "postgres", "pgx", dsn, act.Database{DSN: dsn})
	// Who may only read cannot be made to write, and that is this node's affair.
	run(t, "pgx", dsn, "CREATE USER reader", "GRANT SELECT ON payments TO reader")
	a := mustNew(t, act.Config{Databases: map[string]act.Database{"shop": {Driver: "postgres", DSN: strings.Replace(dsn, "jurat@", "reader@", 1), Tables: map[string][]string{"payments": {"customer"}}}}})
	if r := a.Act(within(t), &job.Effect{SQL: &job.Insert{Server: "shop", Table: "payments", Row: map[string]string{"customer": "x"}}}); r.Verdict != action.Refused || !r.Here {
		t.Errorf("without the right to: %+v", r)
	}
	// A server that does not answer in time leaves it open.
	run(t, "pgx", dsn, "CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(20); RETURN NEW; END'",
		"CREATE TRIGGER slow BEFORE INSERT ON plain FOR EACH ROW EXECUTE FUNCTION slow()")
	b := mustNew(t, act.Config{Databases: map[string]act.Database{"shop": {Driver: "postgres", DSN: dsn, Tables: map[string][]string{"plain": {"customer"}}}}})
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	if r := b.Act(ctx, &job.Effect{SQL: &job.Insert{Server: "shop", Table: "plain", Row: map[string]string{"customer": "x"}}}); r.Verdict != action.Uncertain {
		t.Errorf("no answer in time: %+v", r)
	}
}

func TestMariaDB(t *testing.T) {
	dsn := mariaDB(t)
	inserts(t, "mysql", "mysql", dsn, act.Database{DSN: dsn})
}

func TestSQLite(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a b.db")
	inserts(t, "sqlite", "sqlite", file, act.Database{File: file})
}

func TestNoDatabase(t *testing.T) {
	a := mustNew(t, act.Config{Databases: map[string]act.Database{"shop": {Driver: "postgres", DSN: "postgres://u:canary@127.0.0.1:1/x", Tables: map[string][]string{"t": {"a"}}}}})
	r := a.Act(within(t), &job.Effect{SQL: &job.Insert{Server: "shop", Table: "t", Row: map[string]string{"a": "x"}}})
	if r.Verdict != action.Refused || !r.Here || strings.Contains(r.Detail, "canary") {
		t.Errorf("nobody listens: %+v", r)
	}
	for _, d := range []act.Database{{Driver: "oracle"}, {Driver: "sqlite"}, {Driver: "postgres", DSN: "postgres://:canary:@/%"}, {Driver: "mysql", DSN: "canary"}} {
		if _, err := act.New(act.Config{Databases: map[string]act.Database{"x": d}}); !errors.Is(err, act.ErrDatabase) || strings.Contains(err.Error(), "canary") {
			t.Errorf("%+v: %v", d, err)
		}
	}
}

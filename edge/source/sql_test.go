package source_test

import (
	"fmt"
	"net"
	"path/filepath"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/source"
)

// server is a real database: how a test fills it, and how jobs reach it.
type server struct {
	driver, fillWith, dsn string
	config                source.Database
	arg                   func(i int) string // placeholder
}

func dollar(i int) string           { return fmt.Sprint("$", i) }
func question(int) string           { return "?" }
func secret(s string) source.Secret { return source.NewSecret(s, nil) }

func postgresql(t *testing.T) server {
	dsn := postgresServer(t)
	return server{"postgres", "pgx", dsn, source.Database{Driver: "postgres", DSN: secret(dsn)}, dollar}
}

func mariaDB(t *testing.T) server {
	dsn := mariaDBServer(t)
	inUTC := dsn + "?time_zone=%27%2B00:00%27" // the server is half a day's work away
	return server{"mysql", "mysql", inUTC, source.Database{Driver: "mysql", DSN: secret(dsn)}, question}
}

func sqliteFile(t *testing.T) server {
	file := filepath.Join(t.TempDir(), "a file?#%.db")
	return server{"sqlite", "sqlite", "file:" + strings.NewReplacer("%", "%25", "?", "%3f", "#", "%23").Replace(file), source.Database{Driver: "sqlite", File: file}, question}
}

// Every server answers the same question with the same value, and refuses to
// write whatever gets past the job's check.
func TestSQL(t *testing.T) {
	for name, start := range map[string]func(*testing.T) server{"PostgreSQL": postgresql, "MariaDB": mariaDB, "SQLite": sqliteFile} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			testSQL(t, start(t))
		})
	}
}

func testSQL(t *testing.T, db server) {
	fill := []string{
		"CREATE TABLE quotes (pair VARCHAR(32), price NUMERIC(30,10), rate DOUBLE PRECISION, n INTEGER, at TIMESTAMP NULL, note TEXT)",
		"INSERT INTO quotes VALUES ('BTC/USD', 67123.4500000001, 0.1, 7, '2024-03-13 11:10:41.000', 'a \"quoted\" note')",
		"INSERT INTO quotes VALUES ('ETH/USD', 3500, 1e300, 8, NULL, NULL)",
		"CREATE TABLE many (n INTEGER)",
		"INSERT INTO many WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 1000) SELECT n FROM c", "INSERT INTO many VALUES (1001)",
	}
	execute(t, db.fillWith, db.dsn, fill...)
	client := newClient(t, source.Config{Databases: map[string]source.Database{"sales": db.config, "gone": db.gone(t)}})
	query := func(server, sql, args, rest string) func() (jurat.Reason, string, string) {
		s := oneSource(t, fmt.Sprintf("sql: {server: %s, query: %q, args: %s}, %s", server, sql, args, rest))
		return func() (jurat.Reason, string, string) {
			r := client.Ask(t.Context(), s, 2_000, wallClock())
			if strings.Contains(fmt.Sprintf("%+v", r), "canary") {
				t.Errorf("the password shows: %+v", r)
			}
			value := ""
			if r.Value != nil {
				value = r.Value.String()
			}
			return r.Reason, value, r.Problem
		}
	}
	one := "SELECT price, rate, n, at, note FROM quotes WHERE pair = " + db.arg(1)
	hostile := "[\"x' OR '1'='1\"]"
	forever := "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 100000000000) SELECT count(*) AS n FROM c"
	if db.driver == "mysql" {
		forever = "SELECT sleep(100) AS n"
	}
	for _, c := range []struct {
		name          string
		ask           func() (jurat.Reason, string, string)
		reason        jurat.Reason
		value, detail string
	}{
		{"a value", query("sales", one, "[BTC/USD]", "path: '$[0].price'"), 0, "67123.4500000001", ""},
		{"a float", query("sales", one, "[BTC/USD]", "path: '$[0].rate'"), 0, "0.1", ""},
		{"an integer by another", query("sales", "SELECT n FROM quotes WHERE n = "+db.arg(1), "[7]", "path: '$[0].n'"), 0, "7", ""},
		{"no row", query("sales", one, "[X]", "path: '$[0].price'"), jurat.ReasonNotFound, "", ""},
		{"an argument is no SQL", query("sales", one, hostile, "path: '$[0].price'"), jurat.ReasonNotFound, "", ""},
		{"a text", query("sales", one, "[BTC/USD]", "path: '$[0].note'"), jurat.ReasonNotNumber, "", ""},
		{"null", query("sales", one, "[ETH/USD]", "path: '$[0].note'"), jurat.ReasonNotNumber, "", ""},
		{"its own time", query("sales", one, "[BTC/USD]", "path: '$[0].price', time_path: '$[0].at'"), 0, "67123.4500000001", ""},
		{"rows", query("sales", "SELECT n FROM many WHERE n <= 1000", "[]", "path: '$[999].n'"), 0, "1000", ""},
		{"too many rows", query("sales", "SELECT n FROM many", "[]", "path: '$[0].n'"), jurat.ReasonTooLarge, "", "1000 rows"},
		{"a table that is not there", query("sales", "SELECT n FROM none", "[]", "path: '$[0].n'"), jurat.ReasonStatus, "", "none"},
		{"two columns of a name", query("sales", "SELECT n, n FROM quotes", "[]", "path: '$[0].n'"), jurat.ReasonMalformed, "", "called"},
		{"for ever", query("sales", forever, "[]", "path: '$[0].n'"), jurat.ReasonUnreachable, "", "in time"},
		{"a database that nobody configured", query("other", "SELECT 1 AS n", "[]", "path: '$[0].n'"), jurat.ReasonRefused, "", "no database"},
		{"a server that is gone", query("gone", "SELECT 1 AS n", "[]", "path: '$[0].n'"), jurat.ReasonUnreachable, "", "database"},
	} {
		reason, value, problem := c.ask()
		if reason != c.reason || value != c.value || !strings.Contains(problem, c.detail) {
			t.Errorf("%s: %s %q (%s), want %s %q (%s)", c.name, reason, value, problem, c.reason, c.value, c.detail)
		}
	}
	timed := client.Ask(t.Context(), oneSource(t, fmt.Sprintf("sql: {server: sales, query: %q, args: [BTC/USD]}, path: '$[0].price', time_path: '$[0].at'", one)), 2_000, wallClock())
	if want := jurat.Time(1_710_328_241_000); timed.Time != want {
		t.Errorf("the row's time is %d, want %d, in UTC: %+v", timed.Time, want, timed)
	}
	for name, sql := range db.large() {
		if reason, _, problem := query("sales", sql, "[]", "path: '$[0].n'")(); reason != jurat.ReasonTooLarge {
			t.Errorf("%s: %s (%s)", name, reason, problem)
		}
	}
	for name, sql := range db.writes(t) {
		if reason, _, problem := query("sales", sql, "[]", "path: '$[0].n'")(); reason != jurat.ReasonRefused {
			t.Errorf("%s: %s (%s)", name, reason, problem)
		}
		if n := count(t, db.fillWith, db.dsn, "many"); n != 1001 {
			t.Fatalf("%s: a query wrote: %d rows", name, n)
		}
	}
}

// gone is a database at which nobody listens.
func (db server) gone(t *testing.T) source.Database {
	if db.driver == "sqlite" {
		return source.Database{Driver: "sqlite", File: filepath.Join(t.TempDir(), "none.db")}
	}
	return source.Database{Driver: db.driver, DSN: secret(withPort(db.dsn, freePort(t)))}
}

// large are answers of which the node holds no more than its limit.
func (db server) large() map[string]string {
	switch db.driver {
	case "postgres":
		return map[string]string{"one field": "SELECT repeat('x', 20000000) AS n", "many rows of some size": "SELECT repeat('x', 10000) AS n FROM many"}
	case "mysql":
		return map[string]string{"one field": "SELECT repeat('x', 15000000) AS n", "many rows of some size": "SELECT repeat('x', 10000) AS n FROM many"}
	}
	return map[string]string{"one field": "SELECT zeroblob(200000000) AS n", "many rows of some size": "SELECT hex(zeroblob(10000)) AS n FROM many"}
}

// writes are queries that write and that look like queries which do not.
func (db server) writes(t *testing.T) map[string]string {
	switch db.driver {
	case "postgres":
		execute(t, db.fillWith, db.dsn, "CREATE FUNCTION spend() RETURNS integer LANGUAGE sql AS 'DELETE FROM many RETURNING 1'")
		return map[string]string{"a function that writes": "SELECT spend() AS n"}
	case "mysql":
		execute(t, db.fillWith, db.dsn, "CREATE FUNCTION spend() RETURNS INTEGER MODIFIES SQL DATA BEGIN DELETE FROM many; RETURN 1; END")
		return map[string]string{"a function that writes": "SELECT spend() AS n"}
	}
	return nil // SQLite has no functions that write, and the file is open for reading alone
}

// A server that speaks without end, or not at all, is cut off; and no error
// says what the operator's dsn says.
func TestHostileDatabase(t *testing.T) {
	for name, serve := range map[string]func(net.Conn){
		"silence": func(net.Conn) {},
		"endless": func(c net.Conn) {
			block := []byte(strings.Repeat("\x00\x00\x00\x00", 16<<10))
			for {
				if _, err := c.Write(block); err != nil {
					return
				}
			}
		},
		"one huge message": func(c net.Conn) {
			_, _ = c.Write([]byte{'R', 0x7f, 0xff, 0xff, 0xff})
			for {
				if _, err := c.Write(make([]byte, 64<<10)); err != nil {
					return
				}
			}
		},
	} {
		for _, driver := range []string{"postgres", "mysql"} {
			t.Run(name+" "+driver, func(t *testing.T) {
				t.Parallel()
				_, port, _ := net.SplitHostPort(listen(t, serve))
				dsn := map[string]string{"postgres": "postgres://canary:canary-sql-password@127.0.0.1:" + port + "/canary", "mysql": "canary:canary-sql-password@tcp(127.0.0.1:" + port + ")/canary"}[driver]
				client := newClient(t, source.Config{Databases: map[string]source.Database{"d": {Driver: driver, DSN: secret(dsn)}}})
				r := client.Ask(t.Context(), oneSource(t, `sql: {server: d, query: SELECT 1 AS n}, path: '$[0].n'`), 500, wallClock())
				if r.Reason != jurat.ReasonUnreachable && r.Reason != jurat.ReasonTooLarge || strings.Contains(fmt.Sprintf("%+v", r), "canary") {
					t.Errorf("%+v", r)
				}
			})
		}
	}
}

// listen serves every connection until the test ends, and returns the address.
func listen(t *testing.T, serve func(net.Conn)) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	var conns []net.Conn
	accepting := make(chan struct{})
	go func() {
		defer close(accepting)
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			conns = append(conns, c)
			go serve(c)
		}
	}()
	t.Cleanup(func() {
		l.Close()
		<-accepting
		for _, c := range conns {
			c.Close()
		}
	})
	return l.Addr().String()
}

func TestDatabaseConfig(t *testing.T) {
	for name, d := range map[string]source.Database{
		"no driver":           {},
		"another driver":      {Driver: "oracle"},
		"SQLite without file": {Driver: "sqlite"},
		"a bad dsn":           {Driver: "mysql", DSN: secret("canary")},
		"another bad dsn":     {Driver: "postgres", DSN: secret("canary://canary")},
	} {
		if _, err := source.NewClient(source.Config{Databases: map[string]source.Database{"d": d}}); err == nil || strings.Contains(err.Error(), "canary") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

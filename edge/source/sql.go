package source

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"net/url"
	"strconv"
	"sync/atomic"
	"time"
	"unicode/utf8"

	"github.com/go-sql-driver/mysql"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgproto3"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"modernc.org/sqlite"
	_ "modernc.org/sqlite" // the driver "sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// ErrDatabase is returned for a database that cannot be used as it is configured.
var ErrDatabase = errors.New("database refused")

// Database is a server, or a file, that the operator lets jobs query.
type Database struct {
	Driver string // "postgres", "mysql" for MySQL and MariaDB, or "sqlite"
	DSN    Secret // of postgres (a URL, or key=value pairs) and mysql (user:password@tcp(host:port)/database)
	File   string // of sqlite
}

// The bounds of one query's answer. What one reply may have in bytes is above
// what its JSON may have, for that is the tighter text.
const (
	maxRows        = 1000
	maxReply       = 4 * job.MaxBody
	maxConnections = 8 // to one database
)

// database is a Database with its connections.
type database struct {
	driver string
	db     *sql.DB
	flood  atomic.Bool // a reply was cut off
}

func openDatabase(d Database) (*database, error) {
	opened := &database{driver: d.Driver}
	open, ok := map[string]func(*database, Database) (*sql.DB, error){"postgres": openPostgres, "mysql": openMySQL, "sqlite": openSQLite}[d.Driver]
	if !ok {
		return nil, fmt.Errorf("%w: driver %q; want postgres, mysql or sqlite", ErrDatabase, d.Driver)
	}
	db, err := open(opened, d)
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(maxConnections)
	db.SetMaxIdleConns(2)
	db.SetConnMaxLifetime(5 * time.Minute)
	opened.db = db
	return opened, nil
}

func openPostgres(o *database, d Database) (*sql.DB, error) {
	cfg, err := pgx.ParseConfig(d.DSN.value)
	if err != nil {
		return nil, fmt.Errorf("%w: its dsn is no connection URL of PostgreSQL, and no list of key=value pairs", ErrDatabase) // the error quotes it
	}
	cfg.DialFunc = dialCapped(maxReply, &o.flood)
	cfg.BuildFrontend = func(r io.Reader, w io.Writer) *pgproto3.Frontend {
		f := pgproto3.NewFrontend(r, w)
		f.SetMaxBodyLen(job.MaxBody)
		return f
	}
	// Nothing stays prepared on the server, where a pooler may stand between.
	cfg.DefaultQueryExecMode = pgx.QueryExecModeDescribeExec
	cfg.RuntimeParams["default_transaction_read_only"] = "on"
	return stdlib.OpenDB(*cfg), nil
}

func openMySQL(o *database, d Database) (*sql.DB, error) {
	cfg, err := mysql.ParseDSN(d.DSN.value)
	if err != nil {
		return nil, fmt.Errorf("%w: its dsn is not of the form user:password@tcp(host:port)/database", ErrDatabase) // the error may quote it
	}
	cfg.DialFunc = dialCapped(maxReply, &o.flood)
	cfg.ParseTime, cfg.Loc = true, time.UTC
	if cfg.Params == nil {
		cfg.Params = map[string]string{}
	}
	cfg.Params["time_zone"] = "'+00:00'" // a TIMESTAMP is told in the session's zone, without it
	cfg.MultiStatements, cfg.AllowAllFiles, cfg.InterpolateParams = false, false, false
	cfg.Logger = quiet{}
	connector, err := mysql.NewConnector(cfg)
	if err != nil {
		return nil, fmt.Errorf("%w: its dsn asks for what the driver does not do", ErrDatabase)
	}
	return sql.OpenDB(connector), nil
}

// quiet keeps the driver from writing to the process's log.
type quiet struct{}

func (quiet) Print(...any) {}

func openSQLite(_ *database, d Database) (*sql.DB, error) {
	if d.File == "" {
		return nil, fmt.Errorf("%w: name the file of the SQLite database", ErrDatabase)
	}
	name := url.URL{Scheme: "file", Opaque: url.PathEscape(d.File), RawQuery: url.Values{
		"mode": {"ro"}, "_pragma": {"query_only(1)", "trusted_schema(0)", "busy_timeout(1000)"},
	}.Encode()}
	return sql.Open("sqlite", name.String())
}

// query runs a query in a read-only transaction and returns its rows as JSON.
func (d *database) query(ctx context.Context, q *job.SQL) ([]byte, error) {
	d.flood.Store(false) // of an answer that was given up before its end
	conn, err := d.db.Conn(ctx)
	if err != nil {
		return nil, d.failure(ctx, err)
	}
	defer func() { _ = conn.Close() }() // back to the pool
	tx, err := d.begin(ctx, conn)
	if err != nil {
		return nil, d.failure(ctx, err)
	}
	defer func() { _ = tx.Rollback() }() // it read, so nothing is lost
	args := make([]any, len(q.Args))
	for i, a := range q.Args {
		args[i] = a
	}
	rows, err := tx.QueryContext(ctx, q.Query, args...)
	if err != nil {
		return nil, d.failure(ctx, err)
	}
	defer rows.Close()
	body, err := rowsJSON(rows)
	if err != nil {
		return nil, d.failure(ctx, err)
	}
	return body, nil
}

// begin starts a read-only transaction that the server itself ends in time.
func (d *database) begin(ctx context.Context, conn *sql.Conn) (*sql.Tx, error) {
	left := time.Minute
	if deadline, ok := ctx.Deadline(); ok {
		left = max(time.Until(deadline), time.Millisecond)
	}
	switch d.driver {
	case "sqlite":
		if _, err := sqlite.Limit(conn, sqlite3.SQLITE_LIMIT_LENGTH, job.MaxBody); err != nil {
			return nil, err
		}
		return conn.BeginTx(ctx, nil) // the file is open for reading alone
	case "mysql":
		if err := limitMySQL(ctx, conn, left); err != nil {
			return nil, err
		}
	}
	tx, err := conn.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil || d.driver != "postgres" {
		return tx, err
	}
	if _, err := tx.ExecContext(ctx, "SET LOCAL statement_timeout = "+strconv.FormatInt(left.Milliseconds()+1, 10)); err != nil {
		_ = tx.Rollback()
		return nil, err
	}
	return tx, nil
}

// limitMySQL bounds the time of a session's queries, in the words of MariaDB or,
// where the server does not know them, of MySQL.
func limitMySQL(ctx context.Context, conn *sql.Conn, left time.Duration) error {
	_, err := conn.ExecContext(ctx, "SET SESSION max_statement_time = "+strconv.FormatFloat(left.Seconds(), 'f', 3, 64))
	var refusal *mysql.MySQLError
	if errors.As(err, &refusal) && refusal.Number == unknownVariable {
		_, err = conn.ExecContext(ctx, "SET SESSION max_execution_time = "+strconv.FormatInt(left.Milliseconds()+1, 10))
	}
	return err
}

// rowsJSON writes rows as a list of objects by column.
func rowsJSON(rows *sql.Rows) ([]byte, error) {
	columns, err := rows.Columns()
	if err != nil {
		return nil, err
	}
	names := make([][]byte, len(columns))
	seen := map[string]bool{}
	for i, c := range columns {
		if seen[c] {
			return nil, &Error{jurat.ReasonMalformed, fmt.Errorf("two columns are called %.64q; name them with AS", c)}
		}
		seen[c] = true
		if names[i], err = json.Marshal(c); err != nil {
			return nil, err
		}
	}
	values, into := make([]any, len(columns)), make([]any, len(columns))
	for i := range values {
		into[i] = &values[i]
	}
	var b bytes.Buffer
	b.WriteByte('[')
	for n := 0; rows.Next(); n++ {
		if n == maxRows {
			return nil, &Error{jurat.ReasonTooLarge, fmt.Errorf("more than %d rows; aggregate, or LIMIT them", maxRows)}
		}
		if err := rows.Scan(into...); err != nil {
			return nil, err
		}
		if n > 0 {
			b.WriteByte(',')
		}
		writeRow(&b, names, values)
		if b.Len() > job.MaxBody {
			return nil, tooLarge()
		}
	}
	b.WriteByte(']')
	return b.Bytes(), rows.Err()
}

func writeRow(b *bytes.Buffer, names [][]byte, values []any) {
	b.WriteByte('{')
	for i, v := range values {
		if i > 0 {
			b.WriteByte(',')
		}
		b.Write(names[i])
		b.WriteByte(':')
		b.Write(valueJSON(v))
	}
	b.WriteByte('}')
}

// valueJSON writes what a driver makes of a column: bytes that are no text as
// hex, times in UTC by RFC 3339. A number keeps the digits that it came with.
func valueJSON(v any) []byte {
	switch v := v.(type) {
	case []byte:
		if utf8.Valid(v) {
			return mustJSON(string(v))
		}
		return mustJSON("0x" + hex.EncodeToString(v))
	case time.Time:
		return mustJSON(v.UTC().Format(time.RFC3339Nano))
	case float32:
		return floatJSON(float64(v), 32)
	case float64:
		return floatJSON(v, 64)
	case nil, bool, string, int64, uint64:
		return mustJSON(v)
	}
	return mustJSON(fmt.Sprint(v))
}

func floatJSON(f float64, bits int) []byte {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return mustJSON(strconv.FormatFloat(f, 'g', -1, bits)) // as text: no number
	}
	return strconv.AppendFloat(nil, f, 'g', -1, bits)
}

func mustJSON(v any) []byte {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err) // texts, numbers and booleans only
	}
	return b
}

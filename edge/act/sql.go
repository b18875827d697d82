package act

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"maps"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/go-sql-driver/mysql"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/jurat-network/jurat/core/action"
	"github.com/jurat-network/jurat/core/job"
	"modernc.org/sqlite"
)

// ErrDatabase is returned for a database that cannot be used as it is configured.
var ErrDatabase = errors.New("database refused")

// Database is a server, or a file, some of whose tables may be written. Where it
// is, the operator says: no egress guard is asked.
type Database struct {
	Driver string // "postgres", "mysql" for MySQL and MariaDB, or "sqlite"
	DSN    string // of postgres (a URL, or key=value pairs) and mysql (user:password@tcp(host:port)/database)
	File   string // of sqlite
	// Tables are those into which rows may be inserted, each with the columns that
	// may be given; a schema.table is named so.
	Tables map[string][]string
}

type database struct {
	driver string
	db     *sql.DB
	tables map[string][]string
}

func openDatabase(d Database) (*database, error) {
	opened := &database{driver: d.Driver, tables: d.Tables}
	switch d.Driver {
	case "postgres":
		cfg, err := pgx.ParseConfig(d.DSN)
		if err != nil {
			return nil, fmt.Errorf("%w: its dsn is no connection URL of PostgreSQL, and no list of key=value pairs", ErrDatabase) // the error quotes it
		}
		cfg.DefaultQueryExecMode = pgx.QueryExecModeDescribeExec // nothing stays prepared where a pooler may stand between
		opened.db = stdlib.OpenDB(*cfg)
	case "mysql":
		cfg, err := mysql.ParseDSN(d.DSN)
		if err != nil {
			return nil, fmt.Errorf("%w: its dsn is not of the form user:password@tcp(host:port)/database", ErrDatabase) // the error may quote it
		}
		cfg.MultiStatements, cfg.AllowAllFiles, cfg.InterpolateParams = false, false, false
		connector, err := mysql.NewConnector(cfg)
		if err != nil {
			return nil, fmt.Errorf("%w: its dsn asks for what the driver does not do", ErrDatabase)
		}
		opened.db = sql.OpenDB(connector)
	case "sqlite":
		if d.File == "" {
			return nil, fmt.Errorf("%w: name the file of the SQLite database", ErrDatabase)
		}
		db, err := sql.Open("sqlite", "file:"+url.PathEscape(d.File)+"?mode=rw&_pragma=busy_timeout(1000)&_pragma=trusted_schema(0)")
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrDatabase, err)
		}
		opened.db = db
	default:
		return nil, fmt.Errorf("%w: driver %q; want postgres, mysql or sqlite", ErrDatabase, d.Driver)
	}
	opened.db.SetMaxOpenConns(4)
	opened.db.SetMaxIdleConns(0) // a connection that was used before may be gone, and that shows only when it is too late
	return opened, nil
}

func (d *database) permits(row *job.Insert) error {
	columns, ok := d.tables[row.Table]
	if !ok {
		return fmt.Errorf("%w: table %s is not in actions.databases.%s.tables", ErrNotPermitted, row.Table, row.Server)
	}
	for _, c := range slices.Sorted(maps.Keys(row.Row)) {
		if !slices.Contains(columns, c) {
			return fmt.Errorf("%w: column %s is not in actions.databases.%s.tables.%s", ErrNotPermitted, c, row.Server, row.Table)
		}
	}
	return nil
}

// insert puts in one row, by a statement that is a transaction of its own. unique
// is the column that has the key, "" where none does: a row that is there already
// is left, and the deed counts as done.
func (d *database) insert(ctx context.Context, row *job.Insert, unique string) Result {
	conn, err := d.db.Conn(ctx)
	if err != nil {
		return notHere(errors.New("the database cannot be reached, or does not accept the credentials")) // the error may quote the dsn
	}
	defer func() { _ = conn.Close() }()
	if unique != "" && d.driver == "mysql" {
		if err := isUnique(ctx, conn, row.Table, unique); err != nil {
			return notHere(err)
		}
	}
	query, args := d.statement(row, unique)
	done, err := conn.ExecContext(ctx, query, args...)
	if err != nil {
		return d.failure(ctx, conn, err, row, unique)
	}
	if n, err := done.RowsAffected(); err == nil && n == 0 {
		return Result{Verdict: action.Did, Detail: "already there"}
	}
	return Result{Verdict: action.Did, Detail: "inserted"}
}

// statement is the INSERT: names are of letters that need no quoting, quoted all
// the same, and values are parameters.
func (d *database) statement(row *job.Insert, unique string) (query string, args []any) {
	quote := func(name string) string { return `"` + strings.ReplaceAll(name, ".", `"."`) + `"` }
	if d.driver == "mysql" {
		quote = func(name string) string { return "`" + strings.ReplaceAll(name, ".", "`.`") + "`" }
	}
	var columns, places []string
	for _, c := range slices.Sorted(maps.Keys(row.Row)) {
		columns, args = append(columns, quote(c)), append(args, row.Row[c])
		place := "?"
		if d.driver == "postgres" {
			place = "$" + strconv.Itoa(len(args))
		}
		places = append(places, place)
	}
	query = fmt.Sprintf("INSERT INTO %s (%s) VALUES (%s)", quote(row.Table), strings.Join(columns, ", "), strings.Join(places, ", "))
	if unique != "" && d.driver != "mysql" {
		query += " ON CONFLICT (" + quote(unique) + ") DO NOTHING" // refused by the server where the column is not unique
	}
	return query, args
}

// isUnique sees that a column is a unique key by itself: MySQL has no statement
// that would.
func isUnique(ctx context.Context, conn *sql.Conn, table, column string) error {
	schema, name, ok := strings.Cut(table, ".")
	if !ok {
		schema, name = "", table
	}
	var index string
	err := conn.QueryRowContext(ctx, "SELECT index_name FROM information_schema.statistics WHERE table_schema = COALESCE(NULLIF(?, ''), DATABASE()) AND table_name = ? "+
		"AND non_unique = 0 GROUP BY index_name HAVING COUNT(*) = 1 AND MAX(column_name) = ? LIMIT 1", schema, name, column).Scan(&index)
	if errors.Is(err, sql.ErrNoRows) {
		return fmt.Errorf("column %s of %s is not unique, so the database does not honour the key", column, table)
	}
	return err
}

const mysqlDuplicate = 1062

// failure judges an error: what a server says of a statement is certain, it has
// not been done; of anything else nobody knows.
func (d *database) failure(ctx context.Context, conn *sql.Conn, err error, row *job.Insert, unique string) Result {
	var postgres *pgconn.PgError
	var my *mysql.MySQLError
	var lite *sqlite.Error
	refused := func(format string, args ...any) Result {
		return Result{Verdict: action.Refused, Detail: clip(fmt.Sprintf(format, args...))}
	}
	switch {
	case errors.As(err, &postgres):
		r := refused("PostgreSQL error %s", postgres.Code)
		// Of classes 22 and 23 are values that the table does not take, from anyone.
		r.Here = !strings.HasPrefix(postgres.Code, "22") && !strings.HasPrefix(postgres.Code, "23")
		return r
	case errors.As(err, &my) && my.Number == mysqlDuplicate && unique != "":
		var n int
		query := "SELECT COUNT(*) FROM `" + strings.ReplaceAll(row.Table, ".", "`.`") + "` WHERE `" + unique + "` = ?"
		if err := conn.QueryRowContext(ctx, query, row.Row[unique]).Scan(&n); err != nil {
			return uncertain("a row is there; which one, the database does not say")
		}
		if n > 0 {
			return Result{Verdict: action.Did, Detail: "already there"}
		}
		return refused("MySQL error %d", my.Number)
	case errors.As(err, &my):
		r := refused("MySQL error %d", my.Number)
		r.Here = my.Number == 1142 || my.Number == 1143 || my.Number == 1146 // no right to, no such table
		return r
	case errors.As(err, &lite):
		return refused("SQLite error %d", lite.Code())
	}
	return uncertain("the connection to the database ended")
}

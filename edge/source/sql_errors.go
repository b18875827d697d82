package source

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/go-sql-driver/mysql"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgproto3"
	"github.com/jurat-network/jurat"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// Error numbers of MySQL and MariaDB.
const (
	unknownVariable     = 1193
	accessDenied        = 1045
	databaseDenied      = 1044
	writesInReadOnly    = 1792
	mysqlOutOfTime      = 3024
	mariaDBOutOfTime    = 1969
	queryWasInterrupted = 1317
)

var (
	errWrites     = errors.New("the query writes; sources read")
	errOutOfTime  = errors.New("no answer in time")
	errCredential = errors.New("the server does not accept the credentials of the dsn")
)

// failure gives an error of a database its reason. What a driver says of a
// connection may quote the dsn, so that is not passed on.
func (d *database) failure(ctx context.Context, err error) *Error {
	var known *Error
	var postgres *pgconn.PgError
	var my *mysql.MySQLError
	var lite *sqlite.Error
	var long *pgproto3.ExceededMaxBodyLenErr
	switch {
	case errors.As(err, &known):
		return known
	case errors.Is(err, errFlood), errors.As(err, &long), d.driver == "mysql" && d.flood.Swap(false):
		return tooLarge()
	case ctx.Err() != nil:
		return &Error{jurat.ReasonUnreachable, errOutOfTime}
	case errors.As(err, &postgres):
		return postgresError(postgres)
	case errors.As(err, &my):
		return mysqlError(my)
	case errors.As(err, &lite):
		return sqliteError(lite)
	}
	return &Error{jurat.ReasonUnreachable, errors.New("the database cannot be reached, or hung up")}
}

func postgresError(err *pgconn.PgError) *Error {
	switch {
	case err.Code == "25006":
		return &Error{jurat.ReasonRefused, errWrites}
	case err.Code == "57014":
		return &Error{jurat.ReasonUnreachable, errOutOfTime}
	case strings.HasPrefix(err.Code, "28"):
		return &Error{jurat.ReasonUnreachable, errCredential}
	}
	return &Error{jurat.ReasonStatus, fmt.Errorf("PostgreSQL error %s: %s", err.Code, err.Message)}
}

func mysqlError(err *mysql.MySQLError) *Error {
	switch {
	case err.Number == writesInReadOnly:
		return &Error{jurat.ReasonRefused, errWrites}
	case slices.Contains([]uint16{mysqlOutOfTime, mariaDBOutOfTime, queryWasInterrupted}, err.Number):
		return &Error{jurat.ReasonUnreachable, errOutOfTime}
	case err.Number == accessDenied || err.Number == databaseDenied:
		return &Error{jurat.ReasonUnreachable, errCredential}
	}
	return &Error{jurat.ReasonStatus, fmt.Errorf("MySQL error %d: %s", err.Number, err.Message)}
}

func sqliteError(err *sqlite.Error) *Error {
	switch err.Code() & 0xff {
	case sqlite3.SQLITE_READONLY:
		return &Error{jurat.ReasonRefused, errWrites}
	case sqlite3.SQLITE_INTERRUPT:
		return &Error{jurat.ReasonUnreachable, errOutOfTime}
	case sqlite3.SQLITE_TOOBIG:
		return tooLarge()
	case sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_NOTADB:
		return &Error{jurat.ReasonUnreachable, errors.New("the file is no SQLite database, or cannot be opened")}
	}
	return &Error{jurat.ReasonStatus, err}
}

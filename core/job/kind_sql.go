package job

import (
	"fmt"
	"slices"
	"strings"

	"github.com/jurat-network/jurat/core/document"
)

// SQL is a query. Its answer is a JSON list of rows, each an object by column;
// the path of a single value is $[0].column.
type SQL struct {
	Server string   `yaml:"server" json:"server" doc:"name of the database in the operator's configuration"`
	Query  string   `yaml:"query" json:"query" doc:"one SELECT, VALUES, TABLE or WITH in the server's SQL, run in a read-only transaction. Values are args: $1 for PostgreSQL, ? for MySQL, MariaDB and SQLite"`
	Args   []string `yaml:"args,omitempty" json:"args,omitempty" doc:"the query's arguments, in order"`
}

// The bounds of a query.
const (
	maxQuery = 8 << 10
	maxArgs  = 64
)

func (s *SQL) check(places document.Places, path string) error {
	switch {
	case !isLabel(s.Server, maxName):
		return places.Errorf(path+".server", "want the name of a database in the operator's configuration")
	case len(s.Args) > maxArgs:
		return places.Errorf(path+".args", "%d arguments; at most %d", len(s.Args), maxArgs)
	}
	for i, arg := range s.Args {
		if len(arg) > maxURL {
			return places.Errorf(fmt.Sprintf("%s.args[%d]", path, i), "%d bytes; at most %d", len(arg), maxURL)
		}
	}
	if problem := queryProblem(s.Query); problem != "" {
		return places.Errorf(path+".query", "%s", problem)
	}
	return nil
}

// reads are the words that a query may begin with.
var reads = []string{"SELECT", "WITH", "VALUES", "TABLE"}

// writes are words that a query which only reads does not have: INTO writes
// files and tables, UPDATE locks, too, and the functions read and write files,
// call other servers or end other sessions.
var writes = []string{
	"INSERT", "UPDATE", "DELETE", "MERGE", "INTO",
	"LOAD_FILE", "LOAD_EXTENSION", "PG_READ_FILE", "PG_READ_BINARY_FILE", "PG_LS_DIR", "PG_STAT_FILE", "LO_IMPORT", "LO_EXPORT", "LO_GET",
	"DBLINK", "DBLINK_EXEC", "DBLINK_CONNECT", "QUERY_TO_XML", "SET_CONFIG", "NEXTVAL", "SETVAL", "GET_LOCK",
	"PG_ADVISORY_LOCK", "PG_TERMINATE_BACKEND", "PG_CANCEL_BACKEND", "PG_RELOAD_CONF", "PG_ROTATE_LOGFILE",
}

// queryProblem says why a query is refused before any server sees it, "" where
// it is not. It does not read SQL, of which each server has its own: a text that
// holds none of the words above, no comment and no second statement cannot hide
// one either. What gets past it meets the server's read-only transaction.
func queryProblem(query string) string {
	switch {
	case strings.TrimSpace(query) == "":
		return "a query is missing"
	case len(query) > maxQuery:
		return fmt.Sprintf("%d bytes; at most %d", len(query), maxQuery)
	case strings.Contains(query, ";"):
		return "one statement is run, without a semicolon"
	case strings.Contains(query, "--") || strings.Contains(query, "/*"):
		return "comments in a query are not run"
	case strings.ContainsRune(query, 0):
		return "a zero byte"
	}
	words := strings.FieldsFunc(strings.ToUpper(query), func(r rune) bool {
		return r != '_' && (r < 'A' || r > 'Z') && (r < '0' || r > '9')
	})
	if len(words) == 0 || !slices.Contains(reads, words[0]) {
		return "a query begins with " + strings.Join(reads, ", ") + ": sources read, they do not write"
	}
	for _, word := range words {
		if slices.Contains(writes, word) {
			return fmt.Sprintf("%s: sources read, they do not write, lock or touch files; a text that holds the word is passed in args", word)
		}
	}
	return ""
}

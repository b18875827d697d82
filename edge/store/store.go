// Package store is an operator's memory: one SQLite file that says what the
// oracle must never forget (what it has answered and sworn), and keeps the
// reports with their evidence for those who ask later.
//
// A store belongs to one committee and to one process at a time. A write
// returns when it is on the disk; after one that fails nothing more is written
// until the store is opened anew, because nobody knows what the disk holds.
// Reading goes on.
//
// The file holds one secret, the operator's key share, sealed under a key that
// the caller derives from the operator's keystore.
package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// Config says where a store is.
type Config struct {
	Dir string   // holds store.db and store.lock; made if it does not exist
	Key [32]byte // under which secrets are sealed; made from the operator's keystore
}

// The errors of a store. All are wrapped with what was being done.
var (
	// ErrInUse: another process has the store open.
	ErrInUse = errors.New("store is in use")
	// ErrDiskFull: there is no room for a write.
	ErrDiskFull = errors.New("disk is full")
	// ErrCorrupt: the file is damaged, or no store at all.
	ErrCorrupt = errors.New("store is corrupt")
	// ErrNewer: the file was written by newer software.
	ErrNewer = errors.New("store was written by newer software")
	// ErrForeign: the store belongs to another committee.
	ErrForeign = errors.New("store belongs to another committee")
	// ErrSealed: a secret does not open under the key.
	ErrSealed = errors.New("secret does not open")
	// ErrStopped: an earlier write failed.
	ErrStopped = errors.New("store takes no more writes until it is opened anew")
	// ErrNotFound: there is no such thing in the store.
	ErrNotFound = errors.New("not in the store")
)

// checkpoints come after every 256 pages, a megabyte, instead of SQLite's 1,000: a
// round that waits for one waits a quarter as long, and the log is soon as long as
// it gets. To write over a file's end takes two to three times as long to sync.
const checkpoints = "wal_autocheckpoint(256)"

const (
	fileName = "store.db"
	lockName = "store.lock"
)

// Store is an open store. Its methods may be called by many goroutines at once.
type Store struct {
	path string
	key  [32]byte
	lock *os.File
	read *sql.DB // any number of readers

	mu       sync.Mutex           // one writer at a time; guards the fields below
	pool     *sql.DB              // of which write is the only connection
	write    *sql.Conn            // the only connection that writes
	prepared map[string]*sql.Stmt // on write, by query
	stopped  error                // why there are no more writes: one failed, or the store is closed

	known   committees                // that rows were written for
	serving atomic.Pointer[committee] // whose records are written; nil before Serve
	pending pending                   // reports that ride with the next write
	said    said                      // statements of first parties that do
	takings takings                   // tickets that are taken together; has a lock of its own
}

// Open opens the store in a folder, or makes it. It fails with ErrInUse where
// another process has it.
func Open(cfg Config) (*Store, error) {
	s := &Store{path: filepath.Join(cfg.Dir, fileName), key: cfg.Key, prepared: make(map[string]*sql.Stmt)}
	if err := s.open(cfg.Dir); err != nil {
		return nil, errors.Join(fmt.Errorf("open store: %w", err), s.Close())
	}
	return s, nil
}

func (s *Store) open(dir string) (err error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	if s.lock, err = acquire(filepath.Join(dir, lockName)); err != nil {
		return err
	}
	// SQLite gives its other files the mode of this one.
	f, err := os.OpenFile(s.path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	if s.pool, err = connect(s.path, 1, "journal_mode(WAL)", "synchronous(FULL)", "secure_delete(1)", checkpoints); err != nil {
		return err
	}
	if s.write, err = s.pool.Conn(context.Background()); err != nil {
		return s.explain(err)
	}
	if err := s.migrate(); err != nil {
		return err
	}
	if s.read, err = connect(s.path, 4, "query_only(1)"); err != nil {
		return err
	}
	if err := syncFolder(dir); err != nil {
		return err
	}
	return s.loadCommittees()
}

// syncFolder makes the names of new files durable: what is in them is worth
// nothing without.
func syncFolder(dir string) error {
	f, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(f.Sync(), f.Close())
}

// connect opens a pool of connections with the given pragmas.
func connect(path string, connections int, pragmas ...string) (*sql.DB, error) {
	q := url.Values{"_pragma": append([]string{"busy_timeout(10000)", "foreign_keys(1)"}, pragmas...)}
	db, err := sql.Open("sqlite", "file:"+(&url.URL{Path: path}).EscapedPath()+"?"+q.Encode())
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(connections)
	db.SetMaxIdleConns(connections)
	return db, nil
}

// Close writes what is pending and closes the store. It may be called twice.
func (s *Store) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	var errs []error
	if s.serving.Load() != nil && s.stopped == nil {
		errs = append(errs, s.persist(nil))
	}
	s.stopped = fmt.Errorf("%w: it is closed", ErrStopped)
	if s.read != nil {
		errs = append(errs, s.read.Close())
	}
	for _, prepared := range s.prepared {
		errs = append(errs, prepared.Close())
	}
	clear(s.prepared)
	if s.write != nil {
		if err := s.write.Close(); !errors.Is(err, sql.ErrConnDone) {
			errs = append(errs, err)
		}
	}
	if s.pool != nil {
		errs = append(errs, s.pool.Close())
	}
	if s.lock != nil {
		if err := s.lock.Close(); !errors.Is(err, os.ErrClosed) { // gives the lock up
			errs = append(errs, err)
		}
	}
	if err := errors.Join(errs...); err != nil {
		return fmt.Errorf("close store: %w", err)
	}
	return nil
}

// statement is one step of a write.
type statement struct {
	query string
	args  []any
}

// commit does all statements or none, and returns when they are on the disk.
// Any failure stops the store. The caller holds mu.
func (s *Store) commit(statements ...statement) error {
	if s.stopped != nil {
		return s.stopped
	}
	if err := s.try(statements); err != nil {
		err = s.explain(err)
		s.stopped = fmt.Errorf("%w; the write that failed: %w", ErrStopped, err)
		return err
	}
	return nil
}

func (s *Store) try(statements []statement) error {
	if len(statements) == 1 { // is a transaction by itself
		return s.exec(statements[0])
	}
	if err := s.exec(statement{query: "BEGIN IMMEDIATE"}); err != nil {
		return err
	}
	for _, st := range statements {
		if err := s.exec(st); err != nil {
			return errors.Join(err, s.exec(statement{query: "ROLLBACK"}))
		}
	}
	return s.exec(statement{query: "COMMIT"})
}

func (s *Store) exec(st statement) error {
	return s.with(st.query, func(prepared *sql.Stmt) error {
		_, err := prepared.Exec(st.args...)
		return err
	})
}

// with has a statement done that is prepared when it is seen first: there are few, and
// they come every round.
func (s *Store) with(query string, do func(*sql.Stmt) error) error {
	prepared := s.prepared[query]
	if prepared == nil {
		var err error
		if prepared, err = s.write.PrepareContext(context.Background(), query); err != nil {
			return err
		}
		s.prepared[query] = prepared
	}
	return do(prepared)
}

// explain turns SQLite's codes into this package's errors and says what to do.
func (s *Store) explain(err error) error {
	e, ok := errors.AsType[*sqlite.Error](err)
	if !ok {
		return err
	}
	switch e.Code() & 0xff {
	case sqlite3.SQLITE_FULL:
		return fmt.Errorf("%w: make room beside %s and start again: %w", ErrDiskFull, s.path, err)
	case sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB:
		return fmt.Errorf("%w: put a copy of %s* back, or move it away and start again; without its share the node sits the rest of the epoch out: %w", ErrCorrupt, strings.TrimSuffix(s.path, ".db"), err)
	case sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM:
		return fmt.Errorf("%s: check its owner and mode, and those of its folder: %w", s.path, err)
	}
	return err
}

package store

import (
	"context"
	"fmt"
)

// migrations bring a store from one user_version to the next: migrations[0]
// makes an empty file version 1. A released one is never changed.
var migrations = []string{
	// committee: what rows of reports were written for. Rows of one committee id
	// only; a new epoch, or a new feed list, is a new row.
	// mark: the latest of each of round's records but Proposal.
	// proposal: evidence, by round. A member swears at most one digest a round.
	// report: what the committee swore. delivered: which of them are on a chain.
	// founding: key generations; share is sealed.
	`CREATE TABLE committee (
		id   INTEGER PRIMARY KEY,
		body BLOB NOT NULL UNIQUE
	) STRICT;
	CREATE TABLE mark (
		kind      INTEGER PRIMARY KEY,
		round     INTEGER NOT NULL,
		committee INTEGER NOT NULL REFERENCES committee,
		body      BLOB NOT NULL,
		sum       INTEGER NOT NULL
	) STRICT;
	CREATE TABLE proposal (
		round     INTEGER PRIMARY KEY,
		time      INTEGER NOT NULL,
		committee INTEGER NOT NULL REFERENCES committee,
		body      BLOB NOT NULL
	) STRICT;
	CREATE TABLE report (
		round     INTEGER PRIMARY KEY,
		time      INTEGER NOT NULL,
		committee INTEGER NOT NULL REFERENCES committee,
		body      BLOB NOT NULL
	) STRICT;
	CREATE TABLE delivered (
		round INTEGER PRIMARY KEY
	) STRICT;
	CREATE TABLE founding (
		attempt    INTEGER PRIMARY KEY,
		public     BLOB NOT NULL,
		share      BLOB NOT NULL,
		signatures BLOB
	) STRICT;`,
	// Marks have a fifth kind, Bound. Software that does not know it would start
	// unbound: it must not open the file.
	``,
	// fault: what members were caught at. tx: where that was proven.
	`CREATE TABLE fault (
		id        BLOB PRIMARY KEY,
		member    INTEGER NOT NULL,
		round     INTEGER NOT NULL,
		seen      INTEGER NOT NULL,
		committee INTEGER NOT NULL REFERENCES committee,
		a         BLOB NOT NULL,
		b         BLOB NOT NULL,
		tx        BLOB,
		UNIQUE (member, round)
	) STRICT;`,
	// Each epoch has its own key generations.
	`ALTER TABLE founding RENAME TO founding_of_one;
	CREATE TABLE founding (
		epoch      INTEGER NOT NULL,
		attempt    INTEGER NOT NULL,
		public     BLOB NOT NULL,
		share      BLOB NOT NULL,
		signatures BLOB,
		PRIMARY KEY (epoch, attempt)
	) STRICT;
	INSERT INTO founding SELECT 1, attempt, public, share, signatures FROM founding_of_one;
	DROP TABLE founding_of_one;`,
	// deed: what a member must not forget of an action. until: Unix seconds, after
	// which nothing can come of it any more.
	`CREATE TABLE deed (
		request BLOB PRIMARY KEY,
		until   INTEGER NOT NULL,
		body    BLOB NOT NULL
	) STRICT;`,
	// run: what came of jobs, the newest only.
	`CREATE TABLE run (
		id   INTEGER PRIMARY KEY AUTOINCREMENT,
		job  TEXT NOT NULL,
		body BLOB NOT NULL
	) STRICT;
	CREATE INDEX run_of_job ON run (job, id);`,
	// sealing: key generations of the key that is sealed to, and how it was shared anew.
	`CREATE TABLE sealing (
		epoch      INTEGER NOT NULL,
		attempt    INTEGER NOT NULL,
		public     BLOB NOT NULL,
		share      BLOB NOT NULL,
		signatures BLOB,
		PRIMARY KEY (epoch, attempt)
	) STRICT;`,
	// ticket: to which enclave a decryption share was released, for which request.
	// credential, granted: what owners deposited, sealed, and the newest that they signed.
	`CREATE TABLE ticket (
		sealed   BLOB NOT NULL,
		request  BLOB NOT NULL,
		member   INTEGER NOT NULL,
		enclave  BLOB NOT NULL,
		consumer BLOB NOT NULL,
		period   INTEGER NOT NULL,
		PRIMARY KEY (sealed, request, member)
	) STRICT;
	CREATE INDEX ticket_of_period ON ticket (sealed, consumer, period, request);
	CREATE TABLE credential (
		id         BLOB PRIMARY KEY,
		nonce      BLOB NOT NULL,
		ciphertext BLOB NOT NULL
	) STRICT;
	CREATE TABLE granted (
		credential BLOB NOT NULL,
		consumer   BLOB NOT NULL,
		number     INTEGER NOT NULL,
		body       BLOB NOT NULL,
		PRIMARY KEY (credential, consumer)
	) STRICT;`,
	// used: to which request a numbered use of a credential went. credential: signed by its
	// owner, ranked by what its place cost; what was deposited before is deposited again.
	`DROP INDEX ticket_of_period;
	ALTER TABLE ticket DROP COLUMN consumer;
	ALTER TABLE ticket DROP COLUMN period;
	CREATE TABLE used (
		credential BLOB NOT NULL,
		consumer   BLOB NOT NULL,
		length     INTEGER NOT NULL,
		period     INTEGER NOT NULL,
		number     INTEGER NOT NULL,
		request    BLOB NOT NULL,
		PRIMARY KEY (credential, consumer, length, period, number)
	) STRICT;
	DROP TABLE credential;
	CREATE TABLE credential (
		id         BLOB PRIMARY KEY,
		owner      BLOB NOT NULL,
		rank       INTEGER NOT NULL,
		since      INTEGER NOT NULL,
		body       BLOB NOT NULL
	) STRICT;
	CREATE INDEX credential_of_rank ON credential (rank, since);
	CREATE INDEX credential_of_owner ON credential (owner, rank);`,
	// sum: private sums; state is what was said about which contributions count.
	// contribution: what parties gave, encrypted. opening: which set was opened, recorded first.
	`CREATE TABLE sum (
		request BLOB PRIMARY KEY,
		job     BLOB NOT NULL,
		epoch   INTEGER NOT NULL,
		until   INTEGER NOT NULL,
		state   BLOB
	) STRICT;
	CREATE TABLE contribution (
		id      INTEGER PRIMARY KEY AUTOINCREMENT,
		request BLOB NOT NULL,
		hash    BLOB NOT NULL,
		body    BLOB NOT NULL,
		UNIQUE (request, hash)
	) STRICT;
	CREATE TABLE opening (
		request BLOB PRIMARY KEY,
		job     BLOB NOT NULL,
		chosen  BLOB NOT NULL,
		parties BLOB NOT NULL,
		time    INTEGER NOT NULL
	) STRICT;
	CREATE INDEX opening_of_job ON opening (job, time);`,
	// Tickets are of operators, who keep theirs when members change. Those of before are of
	// requests that are over.
	`DROP TABLE ticket;
	CREATE TABLE ticket (
		sealed   BLOB NOT NULL,
		request  BLOB NOT NULL,
		operator BLOB NOT NULL,
		enclave  BLOB NOT NULL,
		PRIMARY KEY (sealed, request, operator)
	) STRICT;`,
	// opening: of other members, too, each with the claim that proves it; of what was opened
	// before there were claims that is empty. versed: an epoch in which private sums were had
	// in hand, when that began (Unix seconds), and whether all is known that was opened before it.
	`ALTER TABLE opening RENAME TO opening_of_own;
	DROP INDEX opening_of_job;
	CREATE TABLE opening (
		id      INTEGER PRIMARY KEY AUTOINCREMENT,
		request BLOB NOT NULL,
		job     BLOB NOT NULL,
		chosen  BLOB NOT NULL,
		parties BLOB NOT NULL,
		time    INTEGER NOT NULL,
		claim   BLOB NOT NULL,
		UNIQUE (request, chosen)
	) STRICT;
	CREATE INDEX opening_of_job ON opening (job, time);
	INSERT INTO opening (request, job, chosen, parties, time, claim) SELECT request, job, chosen, parties, time, x'' FROM opening_of_own ORDER BY time;
	DROP TABLE opening_of_own;
	CREATE TABLE versed (
		epoch INTEGER PRIMARY KEY,
		began INTEGER NOT NULL,
		known INTEGER NOT NULL
	) STRICT;`,
	// said: what first parties signed, the newest only. before: the bytes of all bodies
	// before this one.
	`CREATE TABLE said (
		id      INTEGER PRIMARY KEY AUTOINCREMENT,
		hash    BLOB NOT NULL UNIQUE,
		before  INTEGER NOT NULL,
		body    BLOB NOT NULL
	) STRICT;
	CREATE INDEX said_before ON said (before);`,
	// expires, until: Unix seconds; of deposits and tickets from before there were these, the end of time.
	`ALTER TABLE credential ADD COLUMN expires INTEGER NOT NULL DEFAULT 9223372036854775807;
	CREATE INDEX credential_expires ON credential (expires);
	ALTER TABLE ticket RENAME TO ticket_for_ever;
	CREATE TABLE ticket (
		sealed   BLOB NOT NULL,
		request  BLOB NOT NULL,
		operator BLOB NOT NULL,
		enclave  BLOB NOT NULL,
		until    INTEGER NOT NULL,
		PRIMARY KEY (sealed, request, operator)
	) STRICT, WITHOUT ROWID;
	CREATE INDEX ticket_until ON ticket (until);
	INSERT INTO ticket (sealed, request, operator, enclave, until) SELECT sealed, request, operator, enclave, 9223372036854775807 FROM ticket_for_ever;
	DROP TABLE ticket_for_ever;`,
}

// migrate brings the file to the newest version, in one transaction a step.
func (s *Store) migrate() error {
	ctx := context.Background()
	var version int
	if err := s.write.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version); err != nil {
		return s.explain(err)
	}
	if version > len(migrations) {
		return fmt.Errorf("%w: version %d, this software knows %d; update it", ErrNewer, version, len(migrations))
	}
	for ; version < len(migrations); version++ {
		step := fmt.Sprintf("BEGIN IMMEDIATE; %s PRAGMA user_version = %d; COMMIT", migrations[version], version+1)
		if _, err := s.write.ExecContext(ctx, step); err != nil {
			return fmt.Errorf("bring store to version %d: %w", version+1, s.explain(err))
		}
	}
	return nil
}

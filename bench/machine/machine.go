// Package machine says how fast the machine that a bench runs on is just now.
package machine

import (
	"errors"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa"
	"golang.org/x/crypto/sha3"
)

// Yardsticks are two pieces of work that this repository does not change: what
// they take says how fast the machine is just now.
type Yardsticks struct {
	Verification time.Duration // of an ECDSA signature by decred's secp256k1
	Tree         time.Duration // over 2,000 leaves, by x/crypto's sha3: 2 hashes a leaf and 1 a pair
}

// reference is what they took on the machine for which the goals were set.
var reference = Yardsticks{Verification: 93 * time.Microsecond, Tree: 1600 * time.Microsecond}

// Take measures for a tenth of a second or so. The median tells the
// machine's speed also where other work interrupts now and then.
func Take() Yardsticks {
	key := secp256k1.PrivKeyFromBytes([]byte{31: 7})
	var digest [32]byte
	sig := ecdsa.Sign(key, digest[:])
	public := key.PubKey()
	keccak := sha3.NewLegacyKeccak256()
	return Yardsticks{
		Verification: median(201, func() { sig.Verify(digest[:], public) }),
		Tree: median(31, func() {
			for range 3 * 2000 {
				keccak.Reset()
				keccak.Write(digest[:])
				keccak.Sum(digest[:0])
			}
		}),
	}
}

// Slowness is how many times longer than on the reference machine things take:
// the geometric mean over both Yardsticks.
func (y Yardsticks) Slowness() float64 {
	verification, tree := y.Ratios()
	return math.Sqrt(verification * tree)
}

func (y Yardsticks) Ratios() (verification, tree float64) {
	return float64(y.Verification) / float64(reference.Verification), float64(y.Tree) / float64(reference.Tree)
}

func median(times int, work func()) time.Duration {
	took := make([]time.Duration, times)
	for i := range took {
		began := time.Now()
		work()
		took[i] = time.Since(began)
	}
	slices.Sort(took)
	return took[times/2]
}

// SyncTime is the median time of writing a page and syncing it: every oracle
// does so in every round before it signs.
func SyncTime() (time.Duration, error) {
	f, err := os.CreateTemp("", "jurat-bench")
	if err != nil {
		return 0, fmt.Errorf("time the disk: %w", err)
	}
	defer os.Remove(f.Name())
	defer f.Close()
	took := make([]time.Duration, 101)
	page := make([]byte, 4096)
	for i := range took {
		began := time.Now()
		_, err := f.WriteAt(page, 0)
		if err = errors.Join(err, f.Sync()); err != nil {
			return 0, fmt.Errorf("time the disk: %w", err)
		}
		took[i] = time.Since(began)
	}
	slices.Sort(took)
	return took[len(took)/2], nil
}

// Load is the machine's load over the last minute, of which the bench is none
// yet: figures taken beside other work are worth less.
func Load() string {
	b, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return "unknown"
	}
	first, _, _ := strings.Cut(string(b), " ")
	return first
}

package main

import (
	"errors"
	"fmt"
	"math"
	"os"
	"runtime/pprof"
	"slices"
	"strings"
	"time"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa"
	"golang.org/x/crypto/sha3"
)

// yardsticks are two pieces of work that this repository does not change: what
// they take says how fast the machine is just now.
type yardsticks struct {
	verification time.Duration // of an ECDSA signature by decred's secp256k1
	tree         time.Duration // over 2,000 leaves, by x/crypto's sha3: 2 hashes a leaf and 1 a pair
}

// reference is what they took on the machine for which the goals were set.
var reference = yardsticks{verification: 93 * time.Microsecond, tree: 1600 * time.Microsecond}

// takeYardsticks measures for a tenth of a second or so. The median tells the
// machine's speed also where other work interrupts now and then.
func takeYardsticks() yardsticks {
	key := secp256k1.PrivKeyFromBytes([]byte{31: 7})
	var digest [32]byte
	sig := ecdsa.Sign(key, digest[:])
	public := key.PubKey()
	keccak := sha3.NewLegacyKeccak256()
	return yardsticks{
		verification: median(201, func() { sig.Verify(digest[:], public) }),
		tree: median(31, func() {
			for range 3 * 2000 {
				keccak.Reset()
				keccak.Write(digest[:])
				keccak.Sum(digest[:0])
			}
		}),
	}
}

// slowness is how many times longer than on the reference machine things take:
// the geometric mean over both yardsticks.
func (y yardsticks) slowness() float64 {
	verification, tree := y.ratios()
	return math.Sqrt(verification * tree)
}

func (y yardsticks) ratios() (verification, tree float64) {
	return float64(y.verification) / float64(reference.verification), float64(y.tree) / float64(reference.tree)
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

// syncTime is the median time of writing a page and syncing it: every oracle
// does so in every round before it signs.
func syncTime() (time.Duration, error) {
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

// load is the machine's load over the last minute, of which the bench is none
// yet: figures taken beside other work are worth less.
func load() string {
	b, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return "unknown"
	}
	first, _, _ := strings.Cut(string(b), " ")
	return first
}

// startProfile profiles this process into a file until stop is called; the
// empty path profiles nothing.
func startProfile(path string) (stop func() error, err error) {
	if path == "" {
		return func() error { return nil }, nil
	}
	f, err := os.Create(path)
	if err != nil {
		return nil, fmt.Errorf("write profile: %w", err)
	}
	if err := pprof.StartCPUProfile(f); err != nil {
		return nil, fmt.Errorf("write profile: %w", errors.Join(err, f.Close()))
	}
	return func() error {
		pprof.StopCPUProfile()
		return f.Close()
	}, nil
}

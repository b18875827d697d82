// Package beacon asks drand's HTTP servers for a round of quicknet. It trusts
// none of them: core/drand verifies what they answer.
package beacon

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"

	"github.com/jurat-network/jurat/core/drand"
)

// Servers are public ones of different operators.
var Servers = []string{"https://api.drand.sh", "https://drand.cloudflare.com"}

const (
	timeout  = 10 * time.Second
	maxBytes = 16 << 10
)

// ErrUnavailable means that no server gave a beacon that verifies.
var ErrUnavailable = errors.New("no drand server has this round")

// Fetch asks the servers in turn for a round, until one gives a beacon that
// quicknet signed.
func Fetch(ctx context.Context, servers []string, round uint64) (drand.Beacon, error) {
	var failures []error
	for _, server := range servers {
		b, err := ask(ctx, strings.TrimRight(server, "/"), round)
		if err == nil {
			return b, nil
		}
		failures = append(failures, fmt.Errorf("%s: %w", server, err))
	}
	return drand.Beacon{}, fmt.Errorf("%w: %d: %w", ErrUnavailable, round, errors.Join(failures...))
}

func ask(ctx context.Context, server string, round uint64) (b drand.Beacon, err error) {
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	url := fmt.Sprintf("%s/%s/public/%d", server, drand.Chain, round)
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return b, err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return b, err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return b, errors.New(response.Status)
	}
	if err := json.NewDecoder(io.LimitReader(response.Body, maxBytes)).Decode(&b); err != nil {
		return b, err
	}
	if b.Round != round {
		return b, fmt.Errorf("%w: it answered with round %d", drand.ErrBeacon, b.Round)
	}
	_, err = b.Randomness()
	return b, err
}

package devnet

import (
	"fmt"
	"net/url"
	"strconv"
	"strings"
)

// oracleMark stands in an endpoint's address for the oracle that asks it, so that one
// server can be well with some oracles and lie to others.
const oracleMark = "{oracle}"

// endpoint is another address at which a chain is read: what it says counts for one of
// those whose quorum an oracle believes.
type endpoint struct {
	chain int // as the devnet numbers it
	url   string
}

// parseEndpoints reads what --rpc says of a devnet with so many chains.
func parseEndpoints(list []string, chains int) (out []endpoint, err error) {
	for _, text := range list {
		number, address, _ := strings.Cut(text, "=")
		n, bad := strconv.Atoi(number)
		u, err := url.Parse(strings.ReplaceAll(address, oracleMark, "1"))
		if bad != nil || n < 1 || n > chains || err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
			return nil, fmt.Errorf("%w: --rpc %q; write the chain's number, 1 to %d, and an address: 1=http://127.0.0.1:9000", ErrOptions, text, chains)
		}
		out = append(out, endpoint{n, address})
	}
	return out, nil
}

package node

import (
	"fmt"
	"log/slog"
	"os"
	"time"

	"github.com/jurat-network/jurat"
)

// AheadEnv is the environment variable by which a devnet whose chain's time was set
// ahead has its nodes' clocks run as far ahead. For DEVELOPMENT: a node whose clock
// is not the others' swears nothing with them.
const AheadEnv = "JURAT_DEVELOPMENT_AHEAD"

// ahead is set once, when a process begins to be a node.
var ahead time.Duration

func setClock(log *slog.Logger) (err error) {
	text := os.Getenv(AheadEnv)
	if text == "" {
		return nil
	}
	if ahead, err = time.ParseDuration(text); err != nil || ahead < 0 {
		return fmt.Errorf("%w: $%s is %q, and has no place outside of a devnet; unset it", ErrConfig, AheadEnv, text)
	}
	log.Warn("DEVELOPMENT: this node's clock runs ahead", "by", ahead.String())
	return nil
}

// clock is the time as this node takes it.
func clock() time.Time { return time.Now().Add(ahead) }

// now is the same in the core's unit.
func now() jurat.Time { return jurat.Time(clock().UnixMilli()) }

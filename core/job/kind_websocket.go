package job

import (
	"fmt"

	"github.com/jurat-network/jurat/core/document"
)

// WebSocket is the newest message of a stream in which the path finds something:
// acknowledgements and heartbeats, in which it finds nothing, do not count.
type WebSocket struct {
	URL       string   `yaml:"url" json:"url" doc:"ws or wss address"`
	Subscribe []string `yaml:"subscribe,omitempty" json:"subscribe,omitempty" doc:"messages that are sent, in this order, once the stream is open"`
	Auth      *Auth    `yaml:"auth,omitempty" json:"auth,omitempty" doc:"the operator's secret that is sent with the handshake, by its name"`
}

const maxSubscribe = 16

func (w *WebSocket) check(j *Job, places document.Places, path string) error {
	if err := j.checkURL(places, path+".url", w.URL, "ws", "wss"); err != nil {
		return err
	}
	if len(w.Subscribe) > maxSubscribe {
		return places.Errorf(path+".subscribe", "%d messages; at most %d", len(w.Subscribe), maxSubscribe)
	}
	for i, m := range w.Subscribe {
		if m == "" || len(m) > maxQuery {
			return places.Errorf(fmt.Sprintf("%s.subscribe[%d]", path, i), "want 1 to %d bytes", maxQuery)
		}
	}
	return w.Auth.check(places, path+".auth")
}

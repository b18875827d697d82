package devnet

import (
	"net/url"

	"github.com/jurat-network/jurat/core/job"
)

// permit has every oracle permit what a job acts on: whoever hands such a job to a
// devnet means it to act. It returns the addresses that must be reached for it.
// Databases need a configuration of their own.
func (d *devnet) permit(j *job.Job) (addresses []string) {
	if j.Action == nil {
		return nil
	}
	if j.Action.Verify != nil {
		addresses = append(addresses, j.Action.Verify.Address())
	}
	at := j.Action.Where()
	u, err := url.Parse(at)
	if err != nil || j.Action.SQL != nil {
		return addresses
	}
	if j.Action.HTTP != nil {
		d.actions.HTTP = append(d.actions.HTTP, u.Host)
	} else {
		d.actions.MQTT = append(d.actions.MQTT, u.Host)
	}
	return append(addresses, at)
}

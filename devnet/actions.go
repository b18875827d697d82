package devnet

import (
	"maps"
	"net/url"
	"slices"

	"github.com/jurat-network/jurat/core/job"
)

// permit has every oracle permit what a job acts on: whoever hands such a job to a
// devnet means it to act. It returns the addresses that must be reached for it;
// where databases are, --with says.
func (d *devnet) permit(j *job.Job) (addresses []string) {
	if j.Action == nil {
		return nil
	}
	if j.Action.Verify != nil {
		addresses = append(addresses, j.Action.Verify.Address())
	}
	if row := j.Action.SQL; row != nil {
		d.written = append(d.written, row)
		return addresses
	}
	at := j.Action.Where()
	u, err := url.Parse(at)
	if err != nil {
		return addresses
	}
	if j.Action.HTTP != nil {
		d.actions.HTTP = append(d.actions.HTTP, u.Host)
	} else {
		d.actions.MQTT = append(d.actions.MQTT, u.Host)
	}
	return append(addresses, at)
}

// tables are what jobs insert into a database: its tables and their columns.
func (d *devnet) tables(server string) map[string][]string {
	tables := map[string][]string{}
	for _, row := range d.written {
		if row.Server != server {
			continue
		}
		columns := append(tables[row.Table], slices.Collect(maps.Keys(row.Row))...)
		slices.Sort(columns)
		tables[row.Table] = slices.Compact(columns)
	}
	return tables
}

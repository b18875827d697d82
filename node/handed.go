package node

import (
	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/confidential"
)

// keptReleases is for how many requests one member's releases are kept, at most for releasesFor.
const (
	keptReleases = 4096
	releasesFor  = jurat.Time(10 * 60_000)
)

// handed is what members released to the own enclave. Nobody can tell a right release from a
// wrong one before the enclave opens it, so each member has room of its own: one that
// releases for requests that are none displaces what it released itself.
type handed map[jurat.MemberIndex]*memberReleases

type memberReleases struct {
	parts map[jurat.Hash]*releasedParts // by request
	order []arrival                     // of the requests, the oldest first
}

type releasedParts [1 + confidential.MaxCredentials][]byte

type arrival struct {
	request jurat.Hash
	at      jurat.Time
}

// keep adds a member's release, or puts it in its former one's place.
func (h handed) keep(from jurat.MemberIndex, w *releaseWord, at jurat.Time) {
	of := h[from]
	if of == nil {
		of = &memberReleases{parts: map[jurat.Hash]*releasedParts{}}
		h[from] = of
	}
	p := of.parts[w.Request]
	if p == nil {
		if len(of.order) >= keptReleases {
			of.drop()
		}
		p = new(releasedParts)
		of.parts[w.Request] = p
		of.order = append(of.order, arrival{w.Request, at})
	}
	p[w.Part] = w.Release
}

// part are the releases of one part of a request, of a committee of n.
func (h handed) part(request jurat.Hash, part, n int) (releases [][]byte) {
	for m := range jurat.MemberIndex(n) {
		if of := h[m+1]; of != nil {
			if p := of.parts[request]; p != nil && p[part] != nil {
				releases = append(releases, p[part])
			}
		}
	}
	return releases
}

// forget lets go what came before a time.
func (h handed) forget(before jurat.Time) {
	for _, of := range h {
		for len(of.order) > 0 && of.order[0].at < before {
			of.drop()
		}
	}
}

// drop lets go the oldest.
func (m *memberReleases) drop() {
	delete(m.parts, m.order[0].request)
	m.order = m.order[1:]
}

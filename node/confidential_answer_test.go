package node

import (
	"context"
	"net"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/channel"
	"github.com/jurat-network/jurat/core/confidential"
)

// wrongRelease is what a member released that is no release.
var wrongRelease = []byte("this is wrong")

// stub is what stands in an enclave's place: it takes a release for right that is not
// wrongRelease, and answers by the two texts or with a body, as an enclave does. ran has how
// many releases each task came with, and -1 for a service key that it was to take.
func stub(t *testing.T, threshold int) (socket string, ran chan int) {
	t.Helper()
	socket, ran = filepath.Join(t.TempDir(), "s"), make(chan int, 16)
	listener, err := new(net.ListenConfig).Listen(t.Context(), "unix", socket)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = listener.Close() })
	go func() {
		conn, err := listener.Accept()
		if err != nil {
			return
		}
		defer conn.Close()
		for {
			f, err := channel.Read(conn)
			if err != nil {
				return
			}
			reply := channel.Frame{Kind: channel.Hello, Body: []byte{channel.Version}}
			if f.Kind == channel.Import {
				ran <- -1
				reply = channel.Frame{Kind: channel.Service, ID: f.ID, Body: channel.Encode(channel.Holding{})}
			}
			if f.Kind == channel.Run {
				var task channel.Task
				if channel.Decode(f.Body, &task) != nil {
					return
				}
				right := len(task.Sealed[0].Releases)
				ran <- right
				for _, b := range task.Sealed[0].Releases {
					if string(b) == string(wrongRelease) {
						right--
					}
				}
				outcome := channel.Outcome{Why: channel.WhyFew}
				if right >= threshold {
					outcome = channel.Outcome{Body: []byte{1}}
				}
				reply = channel.Frame{Kind: channel.Done, ID: f.ID, Body: channel.Encode(outcome)}
			}
			if channel.Write(conn, reply) != nil {
				return
			}
		}
	}()
	return socket, ran
}

// A member that releases what is wrong, and first, has nobody refuse the request: the enclave
// is asked again when another's release is there, and not before.
func TestWrongReleasesAreWaitedOut(t *testing.T) {
	c := newCircle(t)
	q := c.ask(confidential.Demand{})
	m := c.members[0]
	socket, ran := stub(t, 3)
	link, err := LinkEnclave(t.Context(), socket, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer link.Close()
	m.link, m.own.Service = link, []byte{1}
	if err := m.take(4, &releaseWord{Request: q.id, Release: wrongRelease}); err != nil {
		t.Fatal(err)
	}
	parts, err := m.release(t.Context(), q, m.sealing.Load())
	if err != nil {
		t.Fatal(err)
	}
	if errs, _ := c.released(q, 2); errs[0] != nil {
		t.Fatal(errs)
	}
	type said struct {
		outcome channel.Outcome
		err     error
	}
	done := make(chan said, 1)
	go func() {
		outcome, err := m.ask(t.Context(), parts, &channel.Task{Request: q.id, Committee: m.sealing.Load().committee()})
		done <- said{outcome, err}
	}()
	if got := <-ran; got != 3 {
		t.Errorf("the enclave is asked with %d releases first, want 3", got)
	}
	if err := m.take(4, &releaseWord{Request: q.id, Release: wrongRelease}); err != nil { // again: that is no more
		t.Fatal(err)
	}
	select {
	case got := <-ran:
		t.Errorf("it is asked again with %d, of which none is another", got)
	case <-time.After(100 * time.Millisecond):
	}
	if errs, _ := c.released(q, 3); errs[0] != nil {
		t.Fatal(errs)
	}
	if got := <-done; got.err != nil || len(got.outcome.Body) == 0 {
		t.Errorf("with three that are right: %+v", got)
	}

	other := c.ask(confidential.Demand{})
	within, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if _, err := m.ask(within, parts, &channel.Task{Request: other.id, Committee: m.sealing.Load().committee()}); err == nil || !strings.Contains(err.Error(), "too few members") {
		t.Errorf("where nobody releases: %v", err)
	}
}

// A member that releases for requests that are none displaces nothing but its own.
func TestReleasesOfOneDisplaceItsOwn(t *testing.T) {
	h := handed{}
	request := jurat.Hash{0xaa}
	for m := range jurat.MemberIndex(4) {
		h.keep(m+1, &releaseWord{Request: request, Release: []byte{byte(m)}}, 1000)
	}
	for i := range keptReleases {
		h.keep(4, &releaseWord{Request: jurat.Hash{byte(i >> 8), byte(i)}, Part: 1, Release: []byte{1}}, 1000+jurat.Time(i))
	}
	if got := h.part(request, 0, 4); len(got) != 3 {
		t.Errorf("of 3 honest members are %d releases there", len(got))
	}
	if got := len(h[4].parts); got != keptReleases || len(h[4].order) != keptReleases {
		t.Errorf("of the fourth are %d kept", got)
	}
	h.keep(1, &releaseWord{Request: request, Part: confidential.MaxCredentials, Release: []byte{9}}, 5000) // another part of the same
	if got := h.part(request, confidential.MaxCredentials, 4); len(got) != 1 {
		t.Errorf("of the last part are %d releases there", len(got))
	}
	h.forget(1001)
	if got := h.part(request, 0, 4); len(got) != 0 {
		t.Errorf("%d are left of what came before", len(got))
	}
	h.forget(1 << 40)
	if len(h[4].parts) != 0 || len(h[4].order) != 0 {
		t.Errorf("%d are left at the end", len(h[4].parts))
	}
}

// A member whose enclave made a service key of its own does not get it into enclaves that start
// anew: they wait until more than f members show one, or all have had their time.
func TestTheServiceKeyIsTheCommonOne(t *testing.T) {
	c := newCircle(t)
	m := c.members[0]
	socket, ran := stub(t, 3)
	link, err := LinkEnclave(t.Context(), socket, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer link.Close()
	m.link, m.began = link, now()
	ours, strange := []byte("ours"), []byte("strange")
	show := func(service []byte, members ...jurat.MemberIndex) {
		for _, of := range members {
			m.peers[of].identity.Service = service
		}
	}
	common := func(want []byte, holders int) {
		t.Helper()
		if got, by := m.common(); string(got) != string(want) || len(by) != holders {
			t.Errorf("%q by %v, want %q by %d", got, by, want, holders)
		}
	}
	hand := func(service []byte) {
		m.hear(4, &enclaveWord{Parcel: &channel.Parcel{From: channel.Identity{Service: service}}})
	}
	common(nil, 0)
	show(strange, 4)
	common(nil, 1)
	hand(strange)
	show(ours, 2)
	common(nil, 1)
	show(ours, 3)
	common(ours, 2)
	hand(strange)
	if len(ran) != 0 {
		t.Error("the enclave is given a key that one member alone shows")
	}
	hand(ours)
	if len(ran) != 1 {
		t.Error("the enclave is not given the common key")
	}
	show(nil, 2, 3)
	common(nil, 1)
	m.began = now() - foundAfter // the first of all shows it alone
	common(strange, 1)
	hand(strange)
	if len(ran) != 2 {
		t.Error("the enclave is not given the first key of all")
	}
}

package p2p

import (
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/jurat-network/jurat"
)

var unlimited = Limits{Frames: 1e9, FramesBurst: 1 << 30, Bytes: 1e12, BytesBurst: 1 << 30}

// BenchmarkRoundTrip is a frame to a member and its answer back: four hops of
// goroutines and two of the kernel each way.
func BenchmarkRoundTrip(b *testing.B) {
	c := newCommittee(b, 2)
	c.config[0].Limits, c.config[1].Limits = unlimited, unlimited
	back := make(chan struct{}, 1)
	one := c.start(1, func(jurat.MemberIndex, []byte) { back <- struct{}{} })
	var two atomic.Pointer[Network]
	two.Store(c.start(2, func(from jurat.MemberIndex, _ []byte) { two.Load().Send(from, []byte("pong")) }))
	eventually(b, "connected", func() bool { return len(one.Connected()) == 1 && len(two.Load().Connected()) == 1 })
	frame := make([]byte, 200)
	for b.Loop() {
		one.Send(2, frame)
		<-back
	}
}

// BenchmarkExchange is a step of a round: every member sends one frame to every
// other and waits for all of theirs.
func BenchmarkExchange(b *testing.B) {
	for _, n := range []int{4, 10} {
		for _, size := range []int{200, 7000} {
			b.Run(name(n, size), func(b *testing.B) { exchange(b, n, size) })
		}
	}
}

func name(n, size int) string {
	return map[int]string{4: "n=4", 10: "n=10"}[n] + map[int]string{200: ",200B", 7000: ",7kB"}[size]
}

func exchange(b *testing.B, n, size int) {
	c := newCommittee(b, n)
	var got atomic.Int64
	done := make(chan struct{}, 1)
	all := make([]*Network, n)
	for i := range n {
		c.config[i].Limits = unlimited
		all[i] = c.start(jurat.MemberIndex(i+1), func(jurat.MemberIndex, []byte) {
			if got.Add(1)%int64(n*(n-1)) == 0 {
				done <- struct{}{}
			}
		})
	}
	for _, nw := range all {
		eventually(b, "connected", func() bool { return len(nw.Connected()) == n-1 })
	}
	frame := make([]byte, size)
	before := cpuTime()
	for b.Loop() {
		for _, nw := range all {
			nw.Broadcast(frame)
		}
		<-done
	}
	frames := float64(b.N * n * (n - 1))
	b.ReportMetric(frames/b.Elapsed().Seconds(), "frames/s")
	b.ReportMetric(float64((cpuTime()-before).Nanoseconds())/1000/frames, "cpu-µs/frame")
}

// cpuTime is what this process has used so far: on a busy machine it says more
// than the clock.
func cpuTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// BenchmarkStream is one member sending to another as fast as it is taken.
func BenchmarkStream(b *testing.B) {
	c := newCommittee(b, 2)
	c.config[1].Limits = unlimited
	var got atomic.Int64
	one := c.start(1, ignore)
	c.start(2, func(jurat.MemberIndex, []byte) { got.Add(1) })
	eventually(b, "connected", func() bool { return len(one.Connected()) == 1 })
	frame := make([]byte, 200)
	sent := int64(0)
	for b.Loop() {
		one.Send(2, frame)
		sent++
		for sent-got.Load() > queueFrames/2 {
			time.Sleep(10 * time.Microsecond)
		}
	}
	eventually(b, "all arrived", func() bool { return got.Load() == sent })
	b.ReportMetric(float64(sent)/b.Elapsed().Seconds(), "frames/s")
}

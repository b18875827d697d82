package enclave

import (
	"os"
	"time"

	"golang.org/x/sys/unix"
)

// rest waits by a timer of the kernel's, to within some hundredths of a millisecond. The
// runtime's own timers are up to a millisecond late, since its poller counts in them: what is
// left of a tick would take a full one from whenever the work was done, and so tell when.
func rest(d time.Duration) {
	fd, err := unix.TimerfdCreate(unix.CLOCK_MONOTONIC, unix.TFD_NONBLOCK|unix.TFD_CLOEXEC)
	if err != nil {
		time.Sleep(d)
		return
	}
	timer := os.NewFile(uintptr(fd), "timer")
	defer func() { _ = timer.Close() }() // it holds nothing
	err = unix.TimerfdSettime(fd, 0, &unix.ItimerSpec{Value: unix.NsecToTimespec(int64(d))}, nil)
	if err == nil {
		var expirations [8]byte
		_, err = timer.Read(expirations[:])
	}
	if err != nil {
		time.Sleep(d)
	}
}

package enclave

import (
	"fmt"
	"os"
	"runtime/debug"
	"unsafe"

	"golang.org/x/sys/unix"
)

// newPage returns a page for keys. secret says that the kernel took it out of its
// own memory map (memfd_secret): neither root's /proc/PID/mem nor a core dump nor
// swap has it. Where the kernel has no such pages it is locked, and left out of dumps.
func newPage() (page []byte, secret bool, err error) {
	size := os.Getpagesize()
	if fd, err := unix.MemfdSecret(unix.O_CLOEXEC); err == nil {
		defer func() { _ = unix.Close(fd) }() // the mapping keeps the page
		if err := unix.Ftruncate(fd, int64(size)); err == nil {
			if page, err := unix.Mmap(fd, 0, size, unix.PROT_READ|unix.PROT_WRITE, unix.MAP_SHARED); err == nil {
				return page, true, nil
			}
		}
	}
	if page, err = unix.Mmap(-1, 0, size, unix.PROT_READ|unix.PROT_WRITE, unix.MAP_PRIVATE|unix.MAP_ANONYMOUS); err != nil {
		return nil, false, fmt.Errorf("make a page for keys: %w", err)
	}
	if err := unix.Mlock(page); err != nil {
		return nil, false, fmt.Errorf("lock the page for keys: %w; raise the limit of locked memory", err)
	}
	_ = unix.Madvise(page, unix.MADV_DONTDUMP) // Harden turns dumps off altogether
	return page, false, nil
}

func freePage(page []byte) {
	clear(page)
	_ = unix.Munmap(page) // the process ends next
}

// withParent is the signal that this process gets when its parent ends, 0 for none. The
// kernel keeps it by thread: packages are initialised on the first one, which has it.
var withParent = func() (signal int32) {
	_, _, _ = unix.RawSyscall(unix.SYS_PRCTL, unix.PR_GET_PDEATHSIG, uintptr(unsafe.Pointer(&signal)), 0)
	return signal
}()

// Harden makes the process one whose memory is not written anywhere: no core dump, no stacks
// when it breaks, and no other process of the same user may trace it or read /proc/PID/mem. Root
// still may, which is why SIM hides nothing from it. It is called once the process is
// the user's that it stays: the kernel forgets then that it should end with its parent.
func Harden() error {
	if err := unix.Prctl(unix.PR_SET_PDEATHSIG, uintptr(withParent), 0, 0, 0); err != nil {
		return fmt.Errorf("end with the parent: %w", err)
	}
	if err := unix.Setrlimit(unix.RLIMIT_CORE, &unix.Rlimit{}); err != nil {
		return fmt.Errorf("turn core dumps off: %w", err)
	}
	if err := unix.Prctl(unix.PR_SET_DUMPABLE, 0, 0, 0, 0); err != nil {
		return fmt.Errorf("close the process to others: %w", err)
	}
	if err := unix.Prctl(unix.PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0); err != nil {
		return fmt.Errorf("give up new privileges: %w", err)
	}
	debug.SetTraceback("none")
	return nil
}

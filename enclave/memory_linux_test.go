package enclave

import (
	"os"
	"sync"
	"testing"
	"time"
	"unsafe"

	"golang.org/x/sys/unix"
)

// Where the kernel has secret pages, the keys lie in one, and /proc/PID/mem, by which
// root reads everything else, does not have it.
func TestKeysLieInASecretPage(t *testing.T) {
	fd, err := unix.MemfdSecret(0)
	if err != nil {
		t.Skipf("this kernel has no memfd_secret: %v", err)
	}
	_ = unix.Close(fd)
	k, err := newKeys()
	if err != nil {
		t.Fatal(err)
	}
	defer k.close()
	if !k.secret {
		t.Fatal("the kernel has memfd_secret, and the keys are elsewhere")
	}
	mem, err := os.Open("/proc/self/mem")
	if err != nil {
		t.Fatal(err)
	}
	defer mem.Close()
	plain := []byte("a page like any other")
	read := make([]byte, len(plain))
	if _, err := mem.ReadAt(read, int64(uintptr(unsafe.Pointer(&plain[0])))); err != nil || string(read) != string(plain) {
		t.Fatalf("/proc/self/mem does not show what is no secret: %q %v", read, err)
	}
	if _, err := mem.ReadAt(read, int64(uintptr(unsafe.Pointer(&k.page[0])))); err == nil {
		t.Errorf("/proc/self/mem shows the keys: %x", read)
	}
}

// A rest is never shorter than it was asked for, and ends: also where many rest at once.
func TestRests(t *testing.T) {
	var all sync.WaitGroup
	for i := range 200 {
		all.Go(func() {
			d, began := time.Duration(1+i*17)*time.Microsecond, time.Now()
			if rest(d); time.Since(began) < d {
				t.Errorf("a rest of %s took %s", d, time.Since(began))
			}
		})
	}
	all.Wait()
}

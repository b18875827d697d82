package enclave

import (
	"os"
	"testing"
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

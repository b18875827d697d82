package devnet_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// dumped has gdb write a whole process into a core file, as an operator would to look into
// it, and returns what the scan finds there first.
func dumped(t *testing.T, pid int) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "core")
	out, err := exec.Command("gcore", "-o", file, strconv.Itoa(pid)).CombinedOutput()
	if err != nil {
		t.Fatalf("gcore: %v\n%s", err, out)
	}
	file = fmt.Sprintf("%s.%d", file, pid)
	defer os.Remove(file)
	return scanDump(t, file)
}

// scanDump looks through a core file, which must be one.
func scanDump(t *testing.T, file string) string {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	const piece, overlap = 16 << 20, 4 << 10
	window, read := make([]byte, 0, piece+overlap), 0
	for {
		kept := len(window)
		n, err := io.ReadFull(f, window[kept:piece+overlap])
		window = window[:kept+n]
		read += n
		if found := find(window); found != "" {
			return found
		}
		if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		window = window[:copy(window, window[len(window)-overlap:])]
	}
	if read < 10<<20 {
		t.Fatalf("%s has %d bytes: that is not a process", file, read)
	}
	t.Logf("%s: %d MB looked through", filepath.Base(file), read>>20)
	return ""
}

// allowDumps has processes that are started from here write their memory where they crash, as
// far as the kernel is set to write it into a file where they run.
func allowDumps(t *testing.T) (written bool) {
	t.Helper()
	t.Setenv("GOTRACEBACK", "crash") // all goroutines' stacks, and then the signal's own way to end
	var was syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_CORE, &was); err != nil {
		t.Fatal(err)
	}
	const unlimited = ^uint64(0)
	if err := syscall.Setrlimit(syscall.RLIMIT_CORE, &syscall.Rlimit{Cur: unlimited, Max: unlimited}); err != nil {
		t.Logf("no crash dumps are to be had here: %v", err)
		return false
	}
	t.Cleanup(func() { _ = syscall.Setrlimit(syscall.RLIMIT_CORE, &was) })
	pattern, err := os.ReadFile("/proc/sys/kernel/core_pattern")
	if err != nil || strings.ContainsAny(string(pattern), "|/%") {
		t.Logf("crash dumps go to %q here, not to a file: what gcore writes is looked at, and crashes' words", bytes.TrimSpace(pattern))
		return false
	}
	return true
}

// crash ends a process as a fault would, and returns the file with its memory; "" where it
// left none.
func crash(t *testing.T, pid int) (dump string) {
	t.Helper()
	where, err := os.Readlink(fmt.Sprintf("/proc/%d/cwd", pid))
	if err != nil {
		t.Fatal(err)
	}
	began := time.Now()
	if err := syscall.Kill(pid, syscall.SIGABRT); err != nil {
		t.Fatal(err)
	}
	for running(pid) {
		if time.Since(began) > patience {
			t.Fatalf("process %d does not end", pid)
		}
		time.Sleep(50 * time.Millisecond)
	}
	for _, name := range []string{"core", fmt.Sprintf("core.%d", pid)} {
		file := filepath.Join(where, name)
		if s, err := os.Stat(file); err == nil && !s.ModTime().Before(began.Truncate(time.Second)) {
			t.Cleanup(func() { _ = os.Remove(file) })
			return file
		}
	}
	return ""
}

// running says whether a process has not ended: it may be there as what its parent has not
// asked about yet.
func running(pid int) bool {
	text, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return false
	}
	_, state, ok := strings.Cut(string(text[bytes.LastIndexByte(text, ')'):]), " ")
	return ok && !strings.HasPrefix(state, "Z") && !strings.HasPrefix(state, "X")
}

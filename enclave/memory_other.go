//go:build !linux

package enclave

import "errors"

func newPage() (page []byte, secret bool, err error) { return make([]byte, 4096), false, nil }

func freePage(page []byte) { clear(page) }

// Harden refuses: only Linux is known to keep a process's memory from others.
func Harden() error { return errors.New("an enclave runs on Linux alone") }

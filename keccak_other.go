//go:build !amd64

package jurat

// leaveAVX has nothing to do here.
func leaveAVX() {}

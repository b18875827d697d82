package story

import (
	"os/exec"
	"path/filepath"
)

// Installed reports whether a server that a story needs is on this machine: postgresql or mosquitto.
func Installed(server string) bool {
	switch server {
	case "postgresql":
		_, err := postgresTool("initdb")
		return err == nil
	case "mosquitto":
		_, err := find("mosquitto")
		return err == nil
	}
	return false
}

// find looks for a program also where Debian keeps servers, which is not on everybody's PATH.
func find(program string) (string, error) {
	if path, err := exec.LookPath(program); err == nil {
		return path, nil
	}
	return exec.LookPath(filepath.Join("/usr/sbin", program))
}

// postgresTool finds a program of the newest PostgreSQL that is installed.
func postgresTool(program string) (string, error) {
	if path, err := exec.LookPath(program); err == nil {
		return path, nil
	}
	there, _ := filepath.Glob(filepath.Join("/usr/lib/postgresql/*/bin", program)) // the pattern is sound
	if len(there) == 0 {
		return "", exec.ErrNotFound
	}
	return there[len(there)-1], nil
}

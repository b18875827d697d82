package main

import (
	"fmt"
	"io"
	"os"

	"github.com/jurat-network/jurat/core/evidence"
)

// maxFile is how many bytes a file may have that is read whole: as many as a node's answer.
const maxFile = evidence.MaxDocumentBytes

// readFile reads a file whole. One that goes on without end is refused.
func readFile(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }() // it was only read
	data, err := io.ReadAll(io.LimitReader(f, maxFile+1))
	if err == nil && len(data) > maxFile {
		err = fmt.Errorf("%s exceeds %d bytes", path, maxFile)
	}
	return data, err
}

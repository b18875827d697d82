// Package venue plays exchanges on loopback, so that a network can run where
// there is no internet: simulated venues whose prices are made up, and tapes of
// recorded candles. Every answer is labelled as what it is, in a header and in
// its body.
package venue

import (
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"time"
)

// Label is the header that every answer carries; its value is "simulated" or
// "recorded".
const Label = "X-Jurat-Venue"

// Server serves venues on one address.
type Server struct {
	URL  string // "http://127.0.0.1:9000", without a slash at the end
	Host string // "127.0.0.1:9000", as nodes must allow it

	http *http.Server
	done chan error // what Serve returned
}

// Listen serves a handler, of NewSimulated or Tape, at address; port 0 picks one.
func Listen(address string, handler http.Handler) (*Server, error) {
	listener, err := net.Listen("tcp", address)
	if err != nil {
		return nil, fmt.Errorf("listen for venues: %w", err)
	}
	s := &Server{
		URL:  "http://" + listener.Addr().String(),
		Host: listener.Addr().String(),
		http: &http.Server{Handler: handler, ReadHeaderTimeout: 5 * time.Second, IdleTimeout: 2 * time.Minute},
		done: make(chan error, 1),
	}
	go func() { s.done <- s.http.Serve(listener) }()
	return s, nil
}

// Close stops the server and ends its connections.
func (s *Server) Close() error {
	err := s.http.Close()
	if served := <-s.done; !errors.Is(served, http.ErrServerClosed) {
		return fmt.Errorf("serve venues: %w", served)
	}
	return err
}

// answer writes a labelled JSON body.
func answer(w http.ResponseWriter, label string, status int, body any) {
	w.Header().Set(Label, label)
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	// An error here is the reader's going away; nobody is left to be told.
	_ = json.NewEncoder(w).Encode(body)
}

package main

import (
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"testing"
)

// What is given is with more than f nodes before it is said to be: those that are not there yet are
// asked again, those that refuse are not.
func TestHand(t *testing.T) {
	node := func(asked *atomic.Int32, answers ...int) *client {
		s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			at := int(asked.Add(1)) - 1
			w.WriteHeader(answers[min(at, len(answers)-1)])
		}))
		t.Cleanup(s.Close)
		return &client{s.URL}
	}
	var first, late, refuses, gone atomic.Int32
	taken, err := hand(t.Context(), []*client{
		node(&first, 200), node(&late, 404, 503, 200), node(&refuses, 409), node(&gone, 404),
	}, "/", []byte("x"))
	if taken != 2 || err == nil {
		t.Errorf("%d took it, %v", taken, err)
	}
	if first.Load() != 1 || late.Load() != 3 || refuses.Load() != 1 || gone.Load() != 3 {
		t.Errorf("asked %d, %d, %d and %d times", first.Load(), late.Load(), refuses.Load(), gone.Load())
	}
	if taken, err := hand(t.Context(), []*client{node(&refuses, 403), node(&refuses, 403)}, "/", nil); taken != 0 || statusOf(err) != exitNo {
		t.Errorf("refused by all: %d, %v", taken, err)
	}
}

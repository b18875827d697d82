package devnet

import (
	"errors"
	"testing"
)

func TestServersThatAreNone(t *testing.T) {
	for _, with := range [][]string{
		{"oracle"}, {"postgres=db.example:5432"}, {"postgres=postgres://postgres@10.0.0.1:5432/x"}, {"mosquitto=mqtt://127.0.0.1"}, {"mosquitto", "mosquitto"},
	} {
		if _, err := parseServers(with); !errors.Is(err, ErrOptions) {
			t.Errorf("%q: %v", with, err)
		}
	}
	list, err := parseServers([]string{"postgres=postgres://me@localhost:1/books", "mosquitto"})
	if err != nil || len(list) != 2 || list[0].url.Host != "localhost:1" || list[1].url.Host != "127.0.0.1:1883" {
		t.Errorf("%v, %v", list, err)
	}
}

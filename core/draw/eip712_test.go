package draw_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/draw"
)

// TestWalletSignsTheSame hashes answers as a wallet does, from their types alone.
func TestWalletSignsTheSame(t *testing.T) {
	for _, a := range []draw.Answer{
		{Call: jurat.Hash{1, 2}, Operator: jurat.Address{3}, Accepts: true, Peer: "12D3KooW", Addresses: []string{"/ip4/192.0.2.1/tcp/1", "/dns/x/tcp/2"}},
		{Call: jurat.Hash{4}, Operator: jurat.Address{5}},
	} {
		addresses := []any{}
		for _, text := range a.Addresses {
			addresses = append(addresses, text)
		}
		hash, _, err := apitypes.TypedDataAndHash(apitypes.TypedData{
			Types: apitypes.Types{
				"EIP712Domain": {{Name: "name", Type: "string"}, {Name: "version", Type: "string"}},
				"SeatAnswer": {{Name: "call", Type: "bytes32"}, {Name: "operator", Type: "address"}, {Name: "accepts", Type: "bool"},
					{Name: "peer", Type: "string"}, {Name: "addresses", Type: "string[]"}},
			},
			PrimaryType: "SeatAnswer",
			Domain:      apitypes.TypedDataDomain{Name: "Jurat", Version: "1"},
			Message: apitypes.TypedDataMessage{"call": a.Call.String(), "operator": a.Operator.String(), "accepts": a.Accepts,
				"peer": a.Peer, "addresses": addresses},
		})
		if err != nil {
			t.Fatal(err)
		}
		if got := a.Digest(); jurat.Hash(hash) != got {
			t.Errorf("%+v hashes to %s; a wallet has %x", a, got, hash)
		}
	}
}

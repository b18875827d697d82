package enclave

import (
	"bytes"
	"crypto/hpke"
	"errors"
	"fmt"
	"time"

	"github.com/decred/dcrd/dcrec/secp256k1/v4"
	"github.com/decred/dcrd/dcrec/secp256k1/v4/ecdsa"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/channel"
	"github.com/jurat-network/jurat/core/confidential"
	"github.com/jurat-network/jurat/core/enclaves"
	"github.com/jurat-network/jurat/edge/attest"
)

// The service key goes from one enclave to the next and never elsewhere. Who wants it
// shows evidence for its HPKE key, and gets it sealed to that; who gives it shows
// evidence for its signing key, and signs what it gives. Each asks of the other its own
// measurement: the very program that it is itself. If all restart, the key is gone.

const parcelDomain = "jurat.service.v1"

// errPeer is returned for a peer that is no enclave of this program.
var errPeer = errors.New("not an enclave of this program")

// Identify is who the enclave is, as its machine vouches.
func (e *Enclave) Identify(with channel.Identify) (channel.Identity, error) {
	binding := enclaves.Binding{Chain: with.Chain, Contract: with.Enclaves, HPKE: jurat.Keccak(e.keys.public[:]), Signer: e.keys.signer, Challenge: with.Challenge}
	identity := channel.Identity{Binding: binding, Key: e.keys.public[:]}
	report := binding.ReportData()
	var field [64]byte
	copy(field[:], report[:])
	var err error
	if identity.Evidence, err = e.machine.Attest(e.measured, field); err != nil {
		return identity, fmt.Errorf("attest: %w", err)
	}
	service, err := e.keys.service()
	if errors.Is(err, errNoService) {
		return identity, nil
	}
	if err != nil {
		return identity, err
	}
	identity.Service = service.PublicKey().Bytes()
	identity.Signature, err = e.keys.sign(confidential.ServiceHash(identity.Service))
	return identity, err
}

// sign signs with the enclave's signing key: r ‖ s ‖ v.
func (k *keys) sign(digest jurat.Hash) ([]byte, error) {
	k.mu.RLock()
	defer k.mu.RUnlock()
	if k.page == nil {
		return nil, errors.New("the enclave's keys are erased")
	}
	key := secp256k1.PrivKeyFromBytes(k.page[signingAt : signingAt+32])
	defer key.Zero()
	compact := ecdsa.SignCompact(key, digest[:], false)
	return append(compact[1:], compact[0]), nil
}

// verified is the HPKE key of an enclave of this program.
func (e *Enclave) verified(i *channel.Identity) ([]byte, error) {
	trust := e.trust
	// Never before what members have said; and the host's clock moves the enclave's nowhere.
	trust.Time = time.UnixMilli(max(time.Now().UnixMilli(), int64(e.clock.Load())))
	a := attest.Attestation{Binding: i.Binding, Evidence: i.Evidence}
	_, err := attest.Verify(a.Evidence, attest.Policy{Trust: trust, Measurements: []jurat.Hash{e.measurement}, ReportData: a.ReportData()})
	if err != nil || i.HPKE != jurat.Keccak(i.Key) {
		return nil, errPeer
	}
	return i.Key, nil
}

// share gives the service key to a peer.
func (e *Enclave) share(peer *channel.Identity) (*channel.Parcel, error) {
	to, err := e.verified(peer)
	if err != nil {
		return nil, err
	}
	public, err := kem().NewPublicKey(to)
	if err != nil {
		return nil, errPeer
	}
	service, err := e.keys.service()
	if err != nil {
		return nil, err
	}
	secret, err := service.Bytes()
	if err != nil {
		return nil, err
	}
	defer clear(secret)
	sealed, err := hpke.Seal(public, hpke.HKDFSHA256(), hpke.AES256GCM(), []byte(parcelDomain), secret)
	if err != nil {
		return nil, err
	}
	from, err := e.Identify(channel.Identify{Chain: peer.Chain, Enclaves: peer.Contract})
	if err != nil {
		return nil, err
	}
	signature, err := e.keys.sign(jurat.Keccak([]byte(parcelDomain), to, sealed))
	return &channel.Parcel{From: from, Sealed: sealed, Signature: signature}, err
}

// take keeps the service key of a parcel.
func (e *Enclave) take(p *channel.Parcel) error {
	if _, err := e.verified(&p.From); err != nil {
		return err
	}
	signer, err := confidential.SignerOf(jurat.Keccak([]byte(parcelDomain), e.keys.public[:], p.Sealed), p.Signature)
	if err != nil || signer != p.From.Signer {
		return errPeer
	}
	own, err := e.keys.own()
	if err != nil {
		return err
	}
	secret, err := hpke.Open(own, hpke.HKDFSHA256(), hpke.AES256GCM(), []byte(parcelDomain), p.Sealed)
	if err != nil {
		return errPeer
	}
	defer clear(secret)
	key, err := kem().NewPrivateKey(secret)
	if err != nil || !bytes.Equal(key.PublicKey().Bytes(), p.From.Service) {
		return errPeer
	}
	return e.keys.take(secret)
}

// answer answers a frame of the node's that is answered at once.
func (e *Enclave) answer(f channel.Frame) (channel.Frame, error) {
	holding := channel.Holding{}
	switch f.Kind {
	case channel.Attest:
		var with channel.Identify
		if err := channel.Decode(f.Body, &with); err != nil {
			return f, err
		}
		identity, err := e.Identify(with)
		return channel.Frame{Kind: channel.Attested, ID: f.ID, Body: channel.Encode(identity)}, err
	case channel.Found:
		if err := e.keys.found(); err != nil {
			return f, err
		}
	case channel.Share:
		var peer channel.Identity
		if err := channel.Decode(f.Body, &peer); err != nil {
			return f, err
		}
		holding.Parcel, _ = e.share(&peer) // none for who is not of this program
	case channel.Import:
		var p channel.Parcel
		if err := channel.Decode(f.Body, &p); err != nil {
			return f, err
		}
		_ = e.take(&p) // what is held then says whether it was one
	default:
		return f, fmt.Errorf("%w: kind %d", channel.ErrFrame, f.Kind)
	}
	if service, err := e.keys.service(); err == nil {
		holding.Service = service.PublicKey().Bytes()
	}
	return channel.Frame{Kind: channel.Service, ID: f.ID, Body: channel.Encode(holding)}, nil
}

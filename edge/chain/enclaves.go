package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/enclaves"
	"github.com/jurat-network/jurat/edge/chain/bindings/enclaved"
)

// EnclavesFor is where DeployEnclaves puts Enclaves. One for development takes SIM, on chains of id 1337 and 31337
// alone.
func EnclavesFor(at Contracts, development bool) jurat.Address {
	return place(enclavesInit(at, development))
}

func enclavesInit(at Contracts, development bool) []byte {
	return append(common.FromHex(enclaved.EnclavesMetaData.Bin), enclaved.NewEnclaves().PackConstructor(common.Address(at.Committees), development)...)
}

// DeployEnclaves puts Enclaves beside Committees, or finds it there.
func DeployEnclaves(ctx context.Context, s *Sender, at Contracts, development bool) (jurat.Address, error) {
	if err := s.create(ctx, enclavesInit(at, development)); err != nil {
		return jurat.Address{}, fmt.Errorf("deploy Enclaves: %w", err)
	}
	return EnclavesFor(at, development), nil
}

// CheckEnclavesContract refuses an address that is no Enclaves of these Committees, and says whether it is one for
// development.
func CheckEnclavesContract(ctx context.Context, c *Client, contract jurat.Address, at Contracts) (development bool, err error) {
	for _, development := range []bool{false, true} {
		if contract == EnclavesFor(at, development) {
			there, err := c.HasCode(ctx, contract)
			if err == nil && !there {
				err = fmt.Errorf("chain %d has no Enclaves at %s: deploy it", c.ChainID(), contract)
			}
			return development, err
		}
	}
	return false, fmt.Errorf("%s is not where the Enclaves of the Committees at %s lies: %s, or %s for development", contract, at.Committees, EnclavesFor(at, false), EnclavesFor(at, true))
}

// ReadEnclave is what is registered of an enclave, and whether it is live: not revoked, not run out, and of a
// measurement that is still allowed. Nothing registered is a zero registration.
func ReadEnclave(ctx context.Context, c *Client, contract jurat.Address, committee jurat.Hash, signer jurat.Address) (r enclaves.Registration, live bool, err error) {
	e, who := enclaved.NewEnclaves(), common.Address(signer)
	out, err := c.Call(ctx, contract, e.PackEnclaveOf(committee, who), 0)
	if err != nil {
		return r, false, fmt.Errorf("read enclave %s: %w", signer, err)
	}
	of, err := e.UnpackEnclaveOf(out)
	if err != nil {
		return r, false, fmt.Errorf("read enclave %s: %w", signer, err)
	}
	if out, err = c.Call(ctx, contract, e.PackIsLive(committee, who), 0); err != nil {
		return r, false, fmt.Errorf("read enclave %s: %w", signer, err)
	}
	live, err = e.UnpackIsLive(out)
	return enclaves.Registration{
		Signer: signer, Vendor: enclaves.Vendor(of.Vendor), Measurement: of.Measurement, HPKE: of.Hpke,
		Expiry: of.Expiry, Assurance: enclaves.Assurance(of.Assurance),
	}, live, err
}

// MeasurementAllowed says whether a committee allows a measurement.
func MeasurementAllowed(ctx context.Context, c *Client, contract jurat.Address, committee, measurement jurat.Hash) (bool, error) {
	e := enclaved.NewEnclaves()
	out, err := c.Call(ctx, contract, e.PackIsAllowed(committee, measurement), 0)
	if err != nil {
		return false, fmt.Errorf("read measurement %s: %w", measurement, err)
	}
	return e.UnpackIsAllowed(out)
}

// RegisterEnclave brings a sworn registration. A *RevertError named Older says that a later statement is there.
func RegisterEnclave(ctx context.Context, s *Sender, contract jurat.Address, o *Oath, r *enclaves.Registration) (jurat.Hash, error) {
	data, err := enclaved.NewEnclaves().TryPackRegister(enclaveReport(o), pathCall(o.Path), common.Address(r.Signer), enclaved.Enclave{
		Vendor: uint8(r.Vendor), Measurement: r.Measurement, Evidence: r.Evidence, Hpke: r.HPKE,
		Collateral: r.Collateral, Expiry: r.Expiry, Assurance: uint8(r.Assurance),
	})
	if err != nil {
		return jurat.Hash{}, fmt.Errorf("register enclave: %w", err)
	}
	return s.do(ctx, "register enclave", contract, data, nil)
}

// RevokeEnclave brings a sworn revocation.
func RevokeEnclave(ctx context.Context, s *Sender, contract jurat.Address, o *Oath, signer jurat.Address) (jurat.Hash, error) {
	data, err := enclaved.NewEnclaves().TryPackRevoke(enclaveReport(o), pathCall(o.Path), common.Address(signer))
	if err != nil {
		return jurat.Hash{}, fmt.Errorf("revoke enclave: %w", err)
	}
	return s.do(ctx, "revoke enclave", contract, data, nil)
}

// PermitMeasurement brings a sworn permission, or the end of one.
func PermitMeasurement(ctx context.Context, s *Sender, contract jurat.Address, o *Oath, measurement jurat.Hash, allowed bool) (jurat.Hash, error) {
	data, err := enclaved.NewEnclaves().TryPackPermit(enclaveReport(o), pathCall(o.Path), measurement, allowed)
	if err != nil {
		return jurat.Hash{}, fmt.Errorf("permit measurement: %w", err)
	}
	return s.do(ctx, "permit measurement", contract, data, nil)
}

func enclaveReport(o *Oath) enclaved.SignedReport {
	r := &o.Report
	return enclaved.SignedReport{
		Committee: r.Committee, Epoch: r.Epoch, Round: uint64(r.Round), Time: uint64(r.Time), Root: r.Root,
		R: common.Address(r.Signature.R), S: new(big.Int).SetBytes(r.Signature.S[:]),
	}
}

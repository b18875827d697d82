package confidential

import (
	"errors"
	"fmt"
	"slices"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/enclaves"
)

// Demand is what must hold for anything to be released: a request states it, in its
// parameters and in the context of what is sealed, and an owner in a grant.
type Demand struct {
	Agreement jurat.Hash         `json:"agreement"` // that must be live; zero for none
	Assurance enclaves.Assurance `json:"assurance"` // the least of an enclave that is released to; 0 for any
	Vendors   uint8              `json:"vendors"`   // of how many different ones any 2f+1 members' enclaves must be; 0 and 1 for any
}

// MaxVendors is the most different vendors that can be demanded: those that there are.
const MaxVendors = 5

// ErrDemand is returned for a demand that is not met.
var ErrDemand = errors.New("demand not met")

// ErrNotKnown is returned where too few enclaves are known to say whether a demand is met.
var ErrNotKnown = errors.New("too few enclaves are known yet")

// Check refuses what nothing can meet. The error is ErrDemand.
func (d *Demand) Check() error {
	if d.Assurance > enclaves.Hidden || d.Vendors > MaxVendors {
		return fmt.Errorf("%w: assurance %d of %d vendors; the highest is %d, and there are %d vendors", ErrDemand, d.Assurance, d.Vendors, enclaves.Hidden, MaxVendors)
	}
	return nil
}

// With is a request's demand where a grant has one, too. The agreement stays the request's.
func (d Demand) With(grant Demand) Demand {
	d.Assurance, d.Vendors = max(d.Assurance, grant.Assurance), max(d.Vendors, grant.Vendors)
	return d
}

// Enclave is what a demand looks at.
type Enclave struct {
	Vendor    enclaves.Vendor
	Assurance enclaves.Assurance
}

// Strong reports whether the demand lets an enclave be released to.
func (d *Demand) Strong(e Enclave) bool { return e.Assurance >= d.Assurance }

// Meet judges the enclaves that are known of members, one of each. The error is ErrDemand
// where those that are not known cannot change it, else ErrNotKnown. Assurance alone
// waits for nobody: who is weak is not released to.
func (d *Demand) Meet(known []Enclave, members int) error {
	quorum := jurat.Quorum(members)
	count := [MaxVendors + 1]int{}
	weak := 0
	for _, e := range known {
		switch {
		case !d.Strong(e):
			weak++
		case e.Vendor.Known():
			count[e.Vendor]++
		}
	}
	if members-weak < quorum {
		return fmt.Errorf("%w: assurance %d, and the enclaves of %d of %d members have less", ErrDemand, d.Assurance, weak, members)
	}
	if d.Vendors <= 1 {
		return nil
	}
	slices.SortFunc(count[:], func(a, b int) int { return b - a })
	alike := 0 // the most members whose enclaves are of fewer vendors
	for _, n := range count[:d.Vendors-1] {
		alike += n
	}
	switch {
	case alike >= quorum:
		return fmt.Errorf("%w: %d vendors, and the enclaves of %d of %d members are of fewer", ErrDemand, d.Vendors, alike, members)
	case alike+members-len(known) >= quorum:
		return fmt.Errorf("%w: %d of %d members, and %d vendors are demanded", ErrNotKnown, len(known), members, d.Vendors)
	}
	return nil
}

package attest

import (
	"errors"
	"fmt"
)

// Reason says why evidence is refused.
type Reason string

const (
	Malformed        Reason = "malformed"
	TooLarge         Reason = "too large"
	UnknownFormat    Reason = "unknown format"
	WrongRoot        Reason = "wrong root"
	BadSignature     Reason = "bad signature"
	Expired          Reason = "expired"
	NotYet           Reason = "not yet valid"
	Revoked          Reason = "revoked"
	OutOfDate        Reason = "TCB out of date"
	NoCollateral     Reason = "no collateral"
	StaleCollateral  Reason = "stale collateral"
	BadCollateral    Reason = "bad collateral"
	Debuggable       Reason = "debuggable"
	NotIsolated      Reason = "not isolated"
	OtherMachine     Reason = "another machine's certificate"
	OtherQuoter      Reason = "other quoting enclave"
	OtherMeasurement Reason = "other measurement"
	OtherReportData  Reason = "other report data"
	OtherPlace       Reason = "other chain or contract"
	OtherKeys        Reason = "other keys"
	Stale            Reason = "stale"
)

// next is what to try, by reason.
var next = map[Reason]string{
	Malformed:        "ask the enclave for its evidence again",
	TooLarge:         "evidence with its certificates fits in 32 KiB",
	UnknownFormat:    "give the vendor's bytes as they are, or as hexadecimal or base64",
	WrongRoot:        "name the vendor's root; a SIM enclave's is the deployment's",
	BadSignature:     "ask the enclave for its evidence again; what is changed on the way is worth nothing",
	Expired:          "judge at the time at which it was made, or ask for it again",
	NotYet:           "check the clock",
	Revoked:          "the vendor took it back: use another machine",
	OutOfDate:        "the machine needs its vendor's updates; to look at it all the same, tolerate what Intel calls it",
	NoCollateral:     "give the vendor's revocation lists and statements",
	StaleCollateral:  "fetch the vendor's revocation lists and statements anew",
	BadCollateral:    "fetch the vendor's revocation lists and statements anew",
	Debuggable:       "its host can read it: start it without debugging",
	NotIsolated:      "start it with the policy that docs/secrets.md names",
	OtherMachine:     "ask the enclave for its evidence again",
	OtherQuoter:      "its machine must quote by the enclave of Intel's that Intel's statement names",
	OtherMeasurement: "it runs other software than the committee allows",
	OtherReportData:  "it is not bound to these keys and this challenge",
	OtherPlace:       "start the enclave with this deployment's chain id and contract",
	OtherKeys:        "it was copied from another enclave",
	Stale:            "ask the enclave with a fresh challenge",
}

// Refusal is why evidence is not accepted.
type Refusal struct {
	Reason Reason
	Detail string
}

func (r *Refusal) Error() string {
	return fmt.Sprintf("evidence refused, %s: %s; %s", r.Reason, r.Detail, next[r.Reason])
}

// ReasonOf is why an error of this package refuses; empty for any other error.
func ReasonOf(err error) Reason {
	var r *Refusal
	if errors.As(err, &r) {
		return r.Reason
	}
	return ""
}

func refuse(reason Reason, format string, args ...any) error {
	return &Refusal{Reason: reason, Detail: fmt.Sprintf(format, args...)}
}

package chain

import (
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/chain/bindings"
	"github.com/jurat-network/jurat/edge/chain/bindings/asked"
	"github.com/jurat-network/jurat/edge/chain/bindings/bound"
	"github.com/jurat-network/jurat/edge/chain/bindings/enclaved"
	"github.com/jurat-network/jurat/edge/chain/bindings/kept"
	"github.com/jurat-network/jurat/edge/chain/bindings/lanes"
	"github.com/jurat-network/jurat/edge/chain/bindings/mail"
	"github.com/jurat-network/jurat/edge/chain/bindings/scripts"
	"github.com/jurat-network/jurat/edge/chain/bindings/value"
)

// ErrUnreachable means that no endpoint of the chain answered.
var ErrUnreachable = errors.New("no RPC endpoint answers")

// WrongChainError means that an endpoint is of another chain than configured.
type WrongChainError struct {
	Endpoint  string // scheme and host
	Got, Want string // chain ids, decimal
}

func (e *WrongChainError) Error() string {
	return fmt.Sprintf("%s serves chain %s, not chain %s: correct the RPC endpoint or the chain id", e.Endpoint, e.Got, e.Want)
}

// UnfundedError means that an account cannot pay for its transactions.
type UnfundedError struct {
	Account    jurat.Address
	ChainID    uint64
	Have, Need *big.Int // wei
}

func (e *UnfundedError) Error() string {
	short := new(big.Int).Sub(e.Need, e.Have)
	return fmt.Sprintf("account %s holds %s ether on chain %d: send it at least %s more", e.Account, ether(e.Have), e.ChainID, ether(short))
}

// ether writes wei as a decimal number of ether.
func ether(wei *big.Int) string {
	text := new(big.Rat).SetFrac(wei, big.NewInt(params.Ether)).FloatString(18)
	return strings.TrimSuffix(strings.TrimRight(text, "0"), ".")
}

// FeeCapError means that the chain asks for more per gas than may be paid.
type FeeCapError struct {
	Asked, Cap *big.Int // wei per gas
}

func (e *FeeCapError) Error() string {
	return fmt.Sprintf("the chain asks for %s gwei per gas and the fee cap is %s: wait, or raise the cap", gwei(e.Asked), gwei(e.Cap))
}

func gwei(wei *big.Int) string {
	text := new(big.Rat).SetFrac(wei, big.NewInt(params.GWei)).FloatString(9)
	return strings.TrimSuffix(strings.TrimRight(text, "0"), ".")
}

// RevertError means that a contract refused, in its own words.
type RevertError struct {
	Name string // of the contract's error, as "NotNewer"; "" where it gave none that is known
	Args []any  // its operands
	Data []byte // what it returned
}

func (e *RevertError) Error() string {
	switch {
	case e.Name == "" && len(e.Data) == 0:
		return "the contract refused without a reason"
	case e.Name == "":
		return "the contract refused with 0x" + hex.EncodeToString(e.Data[:min(len(e.Data), 68)])
	}
	args := make([]string, len(e.Args))
	for i, a := range e.Args {
		args[i] = fmt.Sprint(a)
		if word, ok := a.([32]byte); ok {
			args[i] = jurat.Hash(word).String()
		}
	}
	return fmt.Sprintf("the contract refused: %s(%s)", e.Name, strings.Join(args, ", "))
}

// IsRevert reports whether err is a contract's refusal of the given name.
func IsRevert(err error, name string) bool {
	var revert *RevertError
	return errors.As(err, &revert) && revert.Name == name
}

// IsRefusal reports whether err is a contract's refusal by any name.
func IsRefusal(err error) bool { return isRevert(err) }

func isRevert(err error) bool {
	var revert *RevertError
	return errors.As(err, &revert)
}

// contractErrors are the errors of our contracts, and Solidity's two, by selector.
var contractErrors = sync.OnceValue(func() map[[4]byte]abi.Error {
	text := abi.NewError("Error", abi.Arguments{{Type: must(abi.NewType("string", "", nil))}})
	code := abi.NewError("Panic", abi.Arguments{{Type: must(abi.NewType("uint256", "", nil))}})
	known := map[[4]byte]abi.Error{[4]byte(text.ID[:4]): text, [4]byte(code.ID[:4]): code}
	for _, contract := range []interface{ ParseABI() (*abi.ABI, error) }{
		&bindings.CommitteesMetaData, &bindings.FeedsMetaData, &bindings.FeedProxyMetaData,
		&bound.BondsMetaData, &bound.AcceptancesMetaData, &bound.AgreementsMetaData, &bound.DeliveriesMetaData,
		&bound.FaultsMetaData, &bound.DemandsMetaData, &bound.CrossingsMetaData, &bound.ScorecardsMetaData, &bound.RegistryMetaData, &bindings.DevTokenMetaData,
		&asked.RequestsMetaData, &asked.OperatorFrontMetaData, &scripts.FunctionsFrontMetaData, &asked.AskerMetaData, &kept.UpkeepsMetaData,
		&lanes.OutboxMetaData, &lanes.InboxMetaData, &mail.MailboxMetaData, &enclaved.EnclavesMetaData,
		&value.LockPoolMetaData, &value.MintPoolMetaData, &value.CCIPFrontMetaData,
	} {
		for _, e := range must(contract.ParseABI()).Errors {
			known[[4]byte(e.ID[:4])] = e
		}
	}
	return known
})

// must is for what was checked when the bindings were generated.
func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

// asRevert turns an endpoint's report of a revert into a *RevertError and
// leaves any other error as it is.
func asRevert(err error) error {
	var answer rpc.DataError
	if !errors.As(err, &answer) {
		return err
	}
	text, _ := answer.ErrorData().(string)
	data := common.FromHex(text)
	if len(data) == 0 && !strings.Contains(answer.Error(), "revert") {
		return err
	}
	return decodeRevert(data)
}

func decodeRevert(data []byte) *RevertError {
	revert := &RevertError{Data: data}
	if len(data) < 4 {
		return revert
	}
	known, ok := contractErrors()[[4]byte(data[:4])]
	if !ok {
		return revert
	}
	args, err := known.Inputs.Unpack(data[4:])
	if err != nil {
		return revert
	}
	revert.Name, revert.Args = known.Name, args
	return revert
}

// endpointError is a failure of one endpoint. Its text never holds the
// endpoint's full address, in which keys travel.
type endpointError struct {
	name, hide string
	err        error
}

func (e *endpointError) Error() string {
	return e.name + ": " + short(strings.ReplaceAll(e.err.Error(), e.hide, e.name))
}

func (e *endpointError) Unwrap() error { return e.err }

// unreachable joins the endpoints' failures into one line with the remedy.
func unreachable(failures []error) error {
	return fmt.Errorf("%w (%w): start the chain's node or correct the RPC endpoint", ErrUnreachable, oneLine(failures))
}

// oneLine are several errors as one, in one line.
type oneLine []error

func (l oneLine) Error() string {
	texts := make([]string, len(l))
	for i, err := range l {
		texts[i] = err.Error()
	}
	return strings.Join(texts, "; ")
}

func (l oneLine) Unwrap() []error { return l }

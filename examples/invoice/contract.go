// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package main

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// ReceivablesMetaData contains all meta data concerning the Receivables contract.
var ReceivablesMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIRequests\",\"name\":\"requests\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotRequests\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"invoice\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"int256\",\"name\":\"cents\",\"type\":\"int256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"}],\"name\":\"Advanced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"string\",\"name\":\"invoice\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"Declined\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"COMMITTEE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"JOB\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REQUESTS\",\"outputs\":[{\"internalType\":\"contractIRequests\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"invoice\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"name\":\"advance\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"invoice\",\"type\":\"bytes32\"}],\"name\":\"advanced\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"bytes\",\"name\":\"result\",\"type\":\"bytes\"}],\"name\":\"answered\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	ID:  "991b37a4ab2fe969e337e79cb37645d5c1",
	Bin: "0x60e0604052604051610a02380380610a0283398101604081905261002291610039565b60c05260a0526001600160a01b0316608052610078565b5f5f5f6060848603121561004b575f5ffd5b83516001600160a01b0381168114610061575f5ffd5b602085015160409095015190969495509392505050565b60805160a05160c0516109466100bc5f395f818160e4015261041e01525f818161017601526103f801525f81816073015281816101a301526103bc01526109465ff3fe608060405260043610610057575f3560e01c80630742d8c414610062578063636e20d8146100b25780636bd7124c146100d35780637e2700ac14610114578063e066305514610127578063e1c54e7114610165575f5ffd5b3661005e57005b5f5ffd5b34801561006d575f5ffd5b506100957f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b3480156100bd575f5ffd5b506100d16100cc366004610594565b610198565b005b3480156100de575f5ffd5b506101067f000000000000000000000000000000000000000000000000000000000000000081565b6040519081526020016100a9565b6101066101223660046105f1565b6103b9565b348015610132575f5ffd5b50610155610141366004610650565b60026020525f908152604090205460ff1681565b60405190151581526020016100a9565b348015610170575f5ffd5b506101067f000000000000000000000000000000000000000000000000000000000000000081565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146101e75760405163b3285fc560e01b815233600482015260240160405180910390fd5b5f84815260016020526040812080546101ff90610667565b80601f016020809104026020016040519081016040528092919081815260200182805461022b90610667565b80156102765780601f1061024d57610100808354040283529160200191610276565b820191905f5260205f20905b81548152906001019060200180831161025957829003601f168201915b5050835160208501209394505f9250505060ff8616600114610298575f6102a4565b6102a484860186610650565b90505f811315806102c257505f8281526002602052604090205460ff165b15610308577f9146e5d7970f08d7391f45c956322553b292bbd9ad0374fee79e01913f15c1c383876040516102f89291906106cd565b60405180910390a15050506103b3565b5f828152600260205260408120805460ff1916600117905561032f8264e8d4a510006106f1565b90507f4113a69a6ce62ac87e5cc9b1f375f5f2ccf488d483a3e17e04a67b22a012f0e08483836040516103649392919061071a565b60405180910390a15f888152602081905260408082205490516001600160a01b039091169183156108fc02918491818181858888f193505050501580156103ad573d5f5f3e3d5ffd5b50505050505b50505050565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166329efe342346040518061010001604052807f000000000000000000000000000000000000000000000000000000000000000081526020017f000000000000000000000000000000000000000000000000000000000000000081526020014367ffffffffffffffff1681526020018667ffffffffffffffff16815260200162030d4063ffffffff168152602001600160ff16815260200163636e20d860e01b6001600160e01b031916815260200188886040516020016104a592919061073e565b6040516020818303038152906040528152506040518363ffffffff1660e01b81526004016104d3919061076c565b60206040518083038185885af11580156104ef573d5f5f3e3d5ffd5b50505050506040513d601f19601f820116820180604052508101906105149190610809565b5f8181526020818152604080832080546001600160a01b031916331790556001909152902090915061054784868361088b565b509392505050565b5f5f83601f84011261055f575f5ffd5b50813567ffffffffffffffff811115610576575f5ffd5b60208301915083602082850101111561058d575f5ffd5b9250929050565b5f5f5f5f606085870312156105a7575f5ffd5b84359350602085013560ff811681146105be575f5ffd5b9250604085013567ffffffffffffffff8111156105d9575f5ffd5b6105e58782880161054f565b95989497509550505050565b5f5f5f60408486031215610603575f5ffd5b833567ffffffffffffffff811115610619575f5ffd5b6106258682870161054f565b909450925050602084013567ffffffffffffffff81168114610645575f5ffd5b809150509250925092565b5f60208284031215610660575f5ffd5b5035919050565b600181811c9082168061067b57607f821691505b60208210810361069957634e487b7160e01b5f52602260045260245ffd5b50919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b604081525f6106df604083018561069f565b905060ff831660208301529392505050565b808202811582820484141761071457634e487b7160e01b5f52601160045260245ffd5b92915050565b606081525f61072c606083018661069f565b60208301949094525060400152919050565b60208152816020820152818360408301375f818301604090810191909152601f909201601f19160101919050565b60208152815160208201526020820151604082015267ffffffffffffffff604083015116606082015267ffffffffffffffff60608301511660808201525f60808301516107c160a084018263ffffffff169052565b5060a083015160ff811660c08401525060c08301516001600160e01b0319811660e08401525060e08301516101008084015261080161012084018261069f565b949350505050565b5f60208284031215610819575f5ffd5b5051919050565b634e487b7160e01b5f52604160045260245ffd5b601f821115610886578282111561088657805f5260205f20601f840160051c602085101561085f57505f5b90810190601f840160051c035f5b81811015610882575f8382015560010161086d565b5050505b505050565b67ffffffffffffffff8311156108a3576108a3610820565b6108b7836108b18354610667565b83610834565b5f601f8411600181146108e8575f85156108d15750838201355b5f19600387901b1c1916600186901b17835561093f565b5f83815260208120601f198716915b8281101561091757868501358255602094850194600190920191016108f7565b5086821015610933575f1960f88860031b161c19848701351681555b505060018560011b0183555b505050505056",
}

// Receivables is an auto generated Go binding around an Ethereum contract.
type Receivables struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Receivables) GetABI() abi.ABI {
	return c.abi
}

// NewReceivables creates a new instance of Receivables.
func NewReceivables() *Receivables {
	parsed, err := ReceivablesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Receivables{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Receivables) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address requests, bytes32 committee, bytes32 job) payable returns()
func (receivables *Receivables) PackConstructor(requests common.Address, committee [32]byte, job [32]byte) []byte {
	enc, err := receivables.abi.Pack("", requests, committee, job)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCOMMITTEE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe1c54e71.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COMMITTEE() view returns(bytes32)
func (receivables *Receivables) PackCOMMITTEE() []byte {
	enc, err := receivables.abi.Pack("COMMITTEE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCOMMITTEE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe1c54e71.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function COMMITTEE() view returns(bytes32)
func (receivables *Receivables) TryPackCOMMITTEE() ([]byte, error) {
	return receivables.abi.Pack("COMMITTEE")
}

// UnpackCOMMITTEE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe1c54e71.
//
// Solidity: function COMMITTEE() view returns(bytes32)
func (receivables *Receivables) UnpackCOMMITTEE(data []byte) ([32]byte, error) {
	out, err := receivables.abi.Unpack("COMMITTEE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackJOB is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6bd7124c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function JOB() view returns(bytes32)
func (receivables *Receivables) PackJOB() []byte {
	enc, err := receivables.abi.Pack("JOB")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJOB is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6bd7124c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function JOB() view returns(bytes32)
func (receivables *Receivables) TryPackJOB() ([]byte, error) {
	return receivables.abi.Pack("JOB")
}

// UnpackJOB is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6bd7124c.
//
// Solidity: function JOB() view returns(bytes32)
func (receivables *Receivables) UnpackJOB(data []byte) ([32]byte, error) {
	out, err := receivables.abi.Unpack("JOB", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackREQUESTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0742d8c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function REQUESTS() view returns(address)
func (receivables *Receivables) PackREQUESTS() []byte {
	enc, err := receivables.abi.Pack("REQUESTS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackREQUESTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0742d8c4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function REQUESTS() view returns(address)
func (receivables *Receivables) TryPackREQUESTS() ([]byte, error) {
	return receivables.abi.Pack("REQUESTS")
}

// UnpackREQUESTS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0742d8c4.
//
// Solidity: function REQUESTS() view returns(address)
func (receivables *Receivables) UnpackREQUESTS(data []byte) (common.Address, error) {
	out, err := receivables.abi.Unpack("REQUESTS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAdvance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e2700ac.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function advance(string invoice, uint64 deadline) payable returns(bytes32 id)
func (receivables *Receivables) PackAdvance(invoice string, deadline uint64) []byte {
	enc, err := receivables.abi.Pack("advance", invoice, deadline)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdvance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7e2700ac.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function advance(string invoice, uint64 deadline) payable returns(bytes32 id)
func (receivables *Receivables) TryPackAdvance(invoice string, deadline uint64) ([]byte, error) {
	return receivables.abi.Pack("advance", invoice, deadline)
}

// UnpackAdvance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7e2700ac.
//
// Solidity: function advance(string invoice, uint64 deadline) payable returns(bytes32 id)
func (receivables *Receivables) UnpackAdvance(data []byte) ([32]byte, error) {
	out, err := receivables.abi.Unpack("advance", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAdvanced is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0663055.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function advanced(bytes32 invoice) view returns(bool)
func (receivables *Receivables) PackAdvanced(invoice [32]byte) []byte {
	enc, err := receivables.abi.Pack("advanced", invoice)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdvanced is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0663055.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function advanced(bytes32 invoice) view returns(bool)
func (receivables *Receivables) TryPackAdvanced(invoice [32]byte) ([]byte, error) {
	return receivables.abi.Pack("advanced", invoice)
}

// UnpackAdvanced is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe0663055.
//
// Solidity: function advanced(bytes32 invoice) view returns(bool)
func (receivables *Receivables) UnpackAdvanced(data []byte) (bool, error) {
	out, err := receivables.abi.Unpack("advanced", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackAnswered is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x636e20d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answered(bytes32 id, uint8 status, bytes result) returns()
func (receivables *Receivables) PackAnswered(id [32]byte, status uint8, result []byte) []byte {
	enc, err := receivables.abi.Pack("answered", id, status, result)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswered is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x636e20d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answered(bytes32 id, uint8 status, bytes result) returns()
func (receivables *Receivables) TryPackAnswered(id [32]byte, status uint8, result []byte) ([]byte, error) {
	return receivables.abi.Pack("answered", id, status, result)
}

// ReceivablesAdvanced represents a Advanced event raised by the Receivables contract.
type ReceivablesAdvanced struct {
	Invoice string
	Cents   *big.Int
	Paid    *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ReceivablesAdvancedEventName = "Advanced"

// ContractEventName returns the user-defined event name.
func (ReceivablesAdvanced) ContractEventName() string {
	return ReceivablesAdvancedEventName
}

// UnpackAdvancedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Advanced(string invoice, int256 cents, uint256 paid)
func (receivables *Receivables) UnpackAdvancedEvent(log *types.Log) (*ReceivablesAdvanced, error) {
	event := "Advanced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != receivables.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReceivablesAdvanced)
	if len(log.Data) > 0 {
		if err := receivables.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range receivables.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ReceivablesDeclined represents a Declined event raised by the Receivables contract.
type ReceivablesDeclined struct {
	Invoice string
	Status  uint8
	Raw     *types.Log // Blockchain specific contextual infos
}

const ReceivablesDeclinedEventName = "Declined"

// ContractEventName returns the user-defined event name.
func (ReceivablesDeclined) ContractEventName() string {
	return ReceivablesDeclinedEventName
}

// UnpackDeclinedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Declined(string invoice, uint8 status)
func (receivables *Receivables) UnpackDeclinedEvent(log *types.Log) (*ReceivablesDeclined, error) {
	event := "Declined"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != receivables.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReceivablesDeclined)
	if len(log.Data) > 0 {
		if err := receivables.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range receivables.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (receivables *Receivables) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], receivables.abi.Errors["NotRequests"].ID.Bytes()[:4]) {
		return receivables.UnpackNotRequestsError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ReceivablesNotRequests represents a NotRequests error raised by the Receivables contract.
type ReceivablesNotRequests struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRequests(address caller)
func ReceivablesNotRequestsErrorID() common.Hash {
	return common.HexToHash("0xb3285fc5a94797c13c89d0f5fe09e252ff6bde223af5a426f17b4b47e345d088")
}

// UnpackNotRequestsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRequests(address caller)
func (receivables *Receivables) UnpackNotRequestsError(raw []byte) (*ReceivablesNotRequests, error) {
	out := new(ReceivablesNotRequests)
	if err := receivables.abi.UnpackIntoInterface(out, "NotRequests", raw); err != nil {
		return nil, err
	}
	return out, nil
}

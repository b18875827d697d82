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

// SolarGrantMetaData contains all meta data concerning the SolarGrant contract.
var SolarGrantMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"router\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"subscription\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"don\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"EmptyArgs\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptySource\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoInlineSecrets\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OnlyRouterCanFulfill\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"request\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"kwh\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"}],\"name\":\"Granted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"request\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"why\",\"type\":\"string\"}],\"name\":\"Refused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"RequestFulfilled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"RequestSent\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"meter\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"month\",\"type\":\"string\"}],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"request\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"response\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"error\",\"type\":\"bytes\"}],\"name\":\"handleOracleFulfillment\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	ID:  "47011d7ddf72f3d848ec148675e4eaa065",
	Bin: "0x60e060405234801561000f575f5ffd5b506040516112db3803806112db83398101604081905261002e91610053565b6001600160a01b0390921660805260c0919091526001600160401b031660a0526100a9565b5f5f5f60608486031215610065575f5ffd5b83516001600160a01b038116811461007b575f5ffd5b60208501519093506001600160401b0381168114610097575f5ffd5b80925050604084015190509250925092565b60805160a05160c0516112026100d95f395f61028f01525f61026a01525f81816093015261074f01526112025ff3fe60806040526004361061002b575f3560e01c80630ca7617514610036578063cb6ab5d814610057575f5ffd5b3661003257005b5f5ffd5b348015610041575f5ffd5b50610055610050366004610dcb565b610088565b005b348015610062575f5ffd5b50610076610071366004610e7a565b61010b565b60405190815260200160405180910390f35b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146100d15760405163c6829f8360e01b815260040160405180910390fd5b6100dc8383836102db565b60405183907f85e1543bf2f84fe80c6badbce3648c8539ad1df4d2b3d822938ca0538be727e6905f90a2505050565b5f61014a6040805160e08101909152805f81526020015f81526020015f8152602001606081526020016060815260200160608152602001606081525090565b61016e60405180610120016040528060f8815260200161110a60f89139829061044e565b604080516002808252606082019092525f91816020015b60608152602001906001900390816101855790505090508686868683838080601f0160208091040260200160405190810160405280939291908181526020018383808284375f9201919091525050604080516020601f870181900481028201810190925285815293975094955092939192508491849150819084018382808284375f9201829052508851949650889550931515925061022991505057610229610ee4565b602002602001018360018151811061024357610243610ee4565b60209081029190910101919091525261025c828261045e565b6102b361026883610487565b7f000000000000000000000000000000000000000000000000000000000000000062030d407f000000000000000000000000000000000000000000000000000000000000000061074b565b5f81815260208190526040902080546001600160a01b03191633179055979650505050505050565b5f83815260208190526040902080546001600160a01b0319811690915581516001600160a01b03909116901561034957837f87d157c925a54e8b5535dc8a57c9071f031069202a0a6f78ba2c8bb34bb4315e8360405161033b9190610f26565b60405180910390a250505050565b5f8380602001905181019061035e9190610f38565b9050847fa8386ecc486d4db6f8c7dc56bdf9fe161200e2c1d0d1dcfa5fb1e26aff0ecee08261039466038d7ea4c6800082610f63565b6040805192835260208301919091520160405180910390a25f6001600160a01b0383166103c866038d7ea4c6800084610f63565b6040515f81818185875af1925050503d805f8114610401576040519150601f19603f3d011682016040523d82523d5f602084013e610406565b606091505b50509050806104465760405162461bcd60e51b81526020600482015260086024820152671b9bdd081cd95b9d60c21b604482015260640160405180910390fd5b505050505050565b61045a825f5f84610818565b5050565b80515f0361047f5760405163fe936cb760e01b815260040160405180910390fd5b60a090910152565b60605f610495610100610895565b90506104ce6040518060400160405280600c81526020016b31b7b232a637b1b0ba34b7b760a11b815250826108b590919063ffffffff16565b82516104ec9060028111156104e5576104e5610f7a565b82906108d3565b6040805180820190915260088152676c616e677561676560c01b60208201526105169082906108b5565b604083015161052d9080156104e5576104e5610f7a565b604080518082019091526006815265736f7572636560d01b60208201526105559082906108b5565b60608301516105659082906108b5565b60a083015151156105f0576040805180820190915260048152636172677360e01b60208201526105969082906108b5565b61059f8161090c565b5f5b8360a00151518110156105e6576105de8460a0015182815181106105c7576105c7610ee4565b6020026020010151836108b590919063ffffffff16565b6001016105a1565b506105f081610930565b608083015151156106b3575f8360200151600281111561061257610612610f7a565b036106305760405163a80d31f760e01b815260040160405180910390fd5b60408051808201909152600f81526e39b2b1b932ba39a637b1b0ba34b7b760891b60208201526106619082906108b5565b61067a836020015160028111156104e5576104e5610f7a565b6040805180820190915260078152667365637265747360c81b60208201526106a39082906108b5565b60808301516106b390829061094e565b60c083015151156107435760408051808201909152600981526862797465734172677360b81b60208201526106e99082906108b5565b6106f28161090c565b5f5b8360c0015151811015610739576107318460c00151828151811061071a5761071a610ee4565b60200260200101518361094e90919063ffffffff16565b6001016106f4565b5061074381610930565b515192915050565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663461d27628688600188886040518663ffffffff1660e01b81526004016107a2959493929190610f8e565b6020604051808303815f875af11580156107be573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107e29190610f38565b60405190915081907f1131472297a800fee664d1d89cfa8f7676ff07189ecc53f80bbb5f4969099db8905f90a295945050505050565b80515f03610839576040516322ce3edd60e01b815260040160405180910390fd5b8383600281111561084c5761084c610f7a565b9081600281111561085f5761085f610f7a565b9052506040840182801561087557610875610f7a565b9081801561088557610885610f7a565b9052506060909301929092525050565b61089d610cfb565b80516108a9908361095b565b505f6020820152919050565b6108c282600383516109d2565b81516108ce9082610af1565b505050565b81516108e09060c2610b18565b5061045a82826040516020016108f891815260200190565b60405160208183030381529060405261094e565b610917816004610b7f565b60018160200181815161092a9190610fd6565b90525050565b61093b816007610b7f565b60018160200181815161092a9190610fe9565b6108c282600283516109d2565b60408051808201909152606081525f602082015261097a602083610ffc565b156109a25761098a602083610ffc565b610995906020610fe9565b61099f9083610fd6565b91505b60208084018390526040518085525f81529081840101818110156109c4575f5ffd5b604052508290505b92915050565b6017816001600160401b0316116109fe5782516109f89060e0600585901b168317610b18565b50505050565b60ff816001600160401b031611610a3e578251610a26906018611fe0600586901b1617610b18565b5082516109f8906001600160401b0383166001610b96565b61ffff816001600160401b031611610a7f578251610a67906019611fe0600586901b1617610b18565b5082516109f8906001600160401b0383166002610b96565b63ffffffff816001600160401b031611610ac2578251610aaa90601a611fe0600586901b1617610b18565b5082516109f8906001600160401b0383166004610b96565b8251610ad990601b611fe0600586901b1617610b18565b5082516109f8906001600160401b0383166008610b96565b60408051808201909152606081525f6020820152610b1183838451610c18565b9392505050565b60408051808201909152606081525f60208201528251515f610b3b826001610fd6565b905084602001518210610b5c57610b5c85610b57836002610f63565b610ce4565b8451602083820101858153508051821115610b75578181525b5093949350505050565b81516108ce90601f611fe0600585901b1617610b18565b60408051808201909152606081525f60208201528351515f610bb88285610fd6565b90508560200151811115610bd557610bd586610b57836002610f63565b5f6001610be4866101006110fe565b610bee9190610fe9565b90508651828101878319825116178152508051831115610c0c578281525b50959695505050505050565b60408051808201909152606081525f60208201528251821115610c39575f5ffd5b8351515f610c478483610fd6565b90508560200151811115610c6457610c6486610b57836002610f63565b85518051838201602001915f9180851115610c7d578482525b505050602086015b60208610610cbd5780518252610c9c602083610fd6565b9150610ca9602082610fd6565b9050610cb6602087610fe9565b9550610c85565b5181515f1960208890036101000a0190811690199190911617905250849150509392505050565b8151610cf0838361095b565b506109f88382610af1565b6040518060400160405280610d226040518060400160405280606081526020015f81525090565b81526020015f81525090565b634e487b7160e01b5f52604160045260245ffd5b5f82601f830112610d51575f5ffd5b81356001600160401b03811115610d6a57610d6a610d2e565b604051601f8201601f19908116603f011681016001600160401b0381118282101715610d9857610d98610d2e565b604052818152838201602001851015610daf575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f5f5f60608486031215610ddd575f5ffd5b8335925060208401356001600160401b03811115610df9575f5ffd5b610e0586828701610d42565b92505060408401356001600160401b03811115610e20575f5ffd5b610e2c86828701610d42565b9150509250925092565b5f5f83601f840112610e46575f5ffd5b5081356001600160401b03811115610e5c575f5ffd5b602083019150836020828501011115610e73575f5ffd5b9250929050565b5f5f5f5f60408587031215610e8d575f5ffd5b84356001600160401b03811115610ea2575f5ffd5b610eae87828801610e36565b90955093505060208501356001600160401b03811115610ecc575f5ffd5b610ed887828801610e36565b95989497509550505050565b634e487b7160e01b5f52603260045260245ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610b116020830184610ef8565b5f60208284031215610f48575f5ffd5b5051919050565b634e487b7160e01b5f52601160045260245ffd5b80820281158282048414176109cc576109cc610f4f565b634e487b7160e01b5f52602160045260245ffd5b6001600160401b038616815260a060208201525f610faf60a0830187610ef8565b61ffff9590951660408301525063ffffffff92909216606083015260809091015292915050565b808201808211156109cc576109cc610f4f565b818103818111156109cc576109cc610f4f565b5f8261101657634e487b7160e01b5f52601260045260245ffd5b500690565b6001815b60018411156110565780850481111561103a5761103a610f4f565b600184161561104857908102905b60019390931c92800261101f565b935093915050565b5f8261106c575060016109cc565b8161107857505f6109cc565b816001811461108e5760028114611098576110b4565b60019150506109cc565b60ff8411156110a9576110a9610f4f565b50506001821b6109cc565b5060208310610133831016604e8410600b84101617156110d7575081810a6109cc565b6110e35f19848461101b565b805f19048211156110f6576110f6610f4f565b029392505050565b5f610b11838361105e56fe636f6e73742072656164696e67203d2061776169742046756e6374696f6e732e6d616b654874747052657175657374287b202075726c3a2060687474703a2f2f3132372e302e302e313a31373130392f6d65746572732f247b617267735b305d7d602c20706172616d733a207b206d6f6e74683a20617267735b315d207d207d293b6966202872656164696e672e6572726f7229207468726f77204572726f7228607468652067726964206b6e6f7773206e6f206d6574657220247b617267735b305d7d60293b72657475726e2046756e6374696f6e732e656e636f646555696e743235362872656164696e672e646174612e6b7768293b",
}

// SolarGrant is an auto generated Go binding around an Ethereum contract.
type SolarGrant struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *SolarGrant) GetABI() abi.ABI {
	return c.abi
}

// NewSolarGrant creates a new instance of SolarGrant.
func NewSolarGrant() *SolarGrant {
	parsed, err := SolarGrantMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &SolarGrant{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *SolarGrant) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address router, uint64 subscription, bytes32 don) returns()
func (solarGrant *SolarGrant) PackConstructor(router common.Address, subscription uint64, don [32]byte) []byte {
	enc, err := solarGrant.abi.Pack("", router, subscription, don)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb6ab5d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(string meter, string month) returns(bytes32 request)
func (solarGrant *SolarGrant) PackClaim(meter string, month string) []byte {
	enc, err := solarGrant.abi.Pack("claim", meter, month)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb6ab5d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(string meter, string month) returns(bytes32 request)
func (solarGrant *SolarGrant) TryPackClaim(meter string, month string) ([]byte, error) {
	return solarGrant.abi.Pack("claim", meter, month)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcb6ab5d8.
//
// Solidity: function claim(string meter, string month) returns(bytes32 request)
func (solarGrant *SolarGrant) UnpackClaim(data []byte) ([32]byte, error) {
	out, err := solarGrant.abi.Unpack("claim", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackHandleOracleFulfillment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ca76175.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function handleOracleFulfillment(bytes32 requestId, bytes response, bytes error) returns()
func (solarGrant *SolarGrant) PackHandleOracleFulfillment(requestId [32]byte, response []byte, error []byte) []byte {
	enc, err := solarGrant.abi.Pack("handleOracleFulfillment", requestId, response, error)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHandleOracleFulfillment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ca76175.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function handleOracleFulfillment(bytes32 requestId, bytes response, bytes error) returns()
func (solarGrant *SolarGrant) TryPackHandleOracleFulfillment(requestId [32]byte, response []byte, error []byte) ([]byte, error) {
	return solarGrant.abi.Pack("handleOracleFulfillment", requestId, response, error)
}

// SolarGrantGranted represents a Granted event raised by the SolarGrant contract.
type SolarGrantGranted struct {
	Request [32]byte
	Kwh     *big.Int
	Paid    *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const SolarGrantGrantedEventName = "Granted"

// ContractEventName returns the user-defined event name.
func (SolarGrantGranted) ContractEventName() string {
	return SolarGrantGrantedEventName
}

// UnpackGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Granted(bytes32 indexed request, uint256 kwh, uint256 paid)
func (solarGrant *SolarGrant) UnpackGrantedEvent(log *types.Log) (*SolarGrantGranted, error) {
	event := "Granted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != solarGrant.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SolarGrantGranted)
	if len(log.Data) > 0 {
		if err := solarGrant.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range solarGrant.abi.Events[event].Inputs {
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

// SolarGrantRefused represents a Refused event raised by the SolarGrant contract.
type SolarGrantRefused struct {
	Request [32]byte
	Why     string
	Raw     *types.Log // Blockchain specific contextual infos
}

const SolarGrantRefusedEventName = "Refused"

// ContractEventName returns the user-defined event name.
func (SolarGrantRefused) ContractEventName() string {
	return SolarGrantRefusedEventName
}

// UnpackRefusedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Refused(bytes32 indexed request, string why)
func (solarGrant *SolarGrant) UnpackRefusedEvent(log *types.Log) (*SolarGrantRefused, error) {
	event := "Refused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != solarGrant.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SolarGrantRefused)
	if len(log.Data) > 0 {
		if err := solarGrant.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range solarGrant.abi.Events[event].Inputs {
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

// SolarGrantRequestFulfilled represents a RequestFulfilled event raised by the SolarGrant contract.
type SolarGrantRequestFulfilled struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const SolarGrantRequestFulfilledEventName = "RequestFulfilled"

// ContractEventName returns the user-defined event name.
func (SolarGrantRequestFulfilled) ContractEventName() string {
	return SolarGrantRequestFulfilledEventName
}

// UnpackRequestFulfilledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RequestFulfilled(bytes32 indexed id)
func (solarGrant *SolarGrant) UnpackRequestFulfilledEvent(log *types.Log) (*SolarGrantRequestFulfilled, error) {
	event := "RequestFulfilled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != solarGrant.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SolarGrantRequestFulfilled)
	if len(log.Data) > 0 {
		if err := solarGrant.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range solarGrant.abi.Events[event].Inputs {
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

// SolarGrantRequestSent represents a RequestSent event raised by the SolarGrant contract.
type SolarGrantRequestSent struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const SolarGrantRequestSentEventName = "RequestSent"

// ContractEventName returns the user-defined event name.
func (SolarGrantRequestSent) ContractEventName() string {
	return SolarGrantRequestSentEventName
}

// UnpackRequestSentEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RequestSent(bytes32 indexed id)
func (solarGrant *SolarGrant) UnpackRequestSentEvent(log *types.Log) (*SolarGrantRequestSent, error) {
	event := "RequestSent"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != solarGrant.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SolarGrantRequestSent)
	if len(log.Data) > 0 {
		if err := solarGrant.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range solarGrant.abi.Events[event].Inputs {
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
func (solarGrant *SolarGrant) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], solarGrant.abi.Errors["EmptyArgs"].ID.Bytes()[:4]) {
		return solarGrant.UnpackEmptyArgsError(raw[4:])
	}
	if bytes.Equal(raw[:4], solarGrant.abi.Errors["EmptySource"].ID.Bytes()[:4]) {
		return solarGrant.UnpackEmptySourceError(raw[4:])
	}
	if bytes.Equal(raw[:4], solarGrant.abi.Errors["NoInlineSecrets"].ID.Bytes()[:4]) {
		return solarGrant.UnpackNoInlineSecretsError(raw[4:])
	}
	if bytes.Equal(raw[:4], solarGrant.abi.Errors["OnlyRouterCanFulfill"].ID.Bytes()[:4]) {
		return solarGrant.UnpackOnlyRouterCanFulfillError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SolarGrantEmptyArgs represents a EmptyArgs error raised by the SolarGrant contract.
type SolarGrantEmptyArgs struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyArgs()
func SolarGrantEmptyArgsErrorID() common.Hash {
	return common.HexToHash("0xfe936cb7da4d7a64b271ff5ecbeaedfc850e5f0be1ccca7ea6f13fb3bfbabdf0")
}

// UnpackEmptyArgsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyArgs()
func (solarGrant *SolarGrant) UnpackEmptyArgsError(raw []byte) (*SolarGrantEmptyArgs, error) {
	out := new(SolarGrantEmptyArgs)
	if err := solarGrant.abi.UnpackIntoInterface(out, "EmptyArgs", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SolarGrantEmptySource represents a EmptySource error raised by the SolarGrant contract.
type SolarGrantEmptySource struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptySource()
func SolarGrantEmptySourceErrorID() common.Hash {
	return common.HexToHash("0x22ce3edd843144eb965b622cce1fb00edb5e765d45717553ae7609b5549c2029")
}

// UnpackEmptySourceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptySource()
func (solarGrant *SolarGrant) UnpackEmptySourceError(raw []byte) (*SolarGrantEmptySource, error) {
	out := new(SolarGrantEmptySource)
	if err := solarGrant.abi.UnpackIntoInterface(out, "EmptySource", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SolarGrantNoInlineSecrets represents a NoInlineSecrets error raised by the SolarGrant contract.
type SolarGrantNoInlineSecrets struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoInlineSecrets()
func SolarGrantNoInlineSecretsErrorID() common.Hash {
	return common.HexToHash("0xa80d31f79039db874c17c00431ec6988c3d19b09f2d092dbe741bb0b22aa3085")
}

// UnpackNoInlineSecretsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoInlineSecrets()
func (solarGrant *SolarGrant) UnpackNoInlineSecretsError(raw []byte) (*SolarGrantNoInlineSecrets, error) {
	out := new(SolarGrantNoInlineSecrets)
	if err := solarGrant.abi.UnpackIntoInterface(out, "NoInlineSecrets", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SolarGrantOnlyRouterCanFulfill represents a OnlyRouterCanFulfill error raised by the SolarGrant contract.
type SolarGrantOnlyRouterCanFulfill struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyRouterCanFulfill()
func SolarGrantOnlyRouterCanFulfillErrorID() common.Hash {
	return common.HexToHash("0xc6829f83a52c3e1025da3c6ecc2816b5421b210a9b84e2cdcce5daa8b47687f8")
}

// UnpackOnlyRouterCanFulfillError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyRouterCanFulfill()
func (solarGrant *SolarGrant) UnpackOnlyRouterCanFulfillError(raw []byte) (*SolarGrantOnlyRouterCanFulfill, error) {
	out := new(SolarGrantOnlyRouterCanFulfill)
	if err := solarGrant.abi.UnpackIntoInterface(out, "OnlyRouterCanFulfill", raw); err != nil {
		return nil, err
	}
	return out, nil
}

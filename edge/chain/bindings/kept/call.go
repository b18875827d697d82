// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package kept

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

// UpkeepCallMetaData contains all meta data concerning the UpkeepCall contract.
var UpkeepCallMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"upkeeps\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"TARGET\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"UPKEEPS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"callData\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"performUpkeep\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"NoTarget\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotUpkeeps\",\"type\":\"error\"}]",
	ID:  "00b1785f080faccd9703efa652a4f07487",
	Bin: "0x60c060405234610265576107668038038061001981610269565b928339810190606081830312610265576100328161028e565b61003e6020830161028e565b604083015190926001600160401b038211610265570183601f82011215610265578051906001600160401b03821161023057610083601f8301601f1916602001610269565b948286526020838301011161026557815f9260208093018388015e85010152813b156102445760805260a05280516001600160401b038111610230575f54600181811c91168015610226575b602082101461021257601f81116101a5575b50602091601f8211600114610147579181925f9261013c575b50508160011b915f199060031b1c1916175f555b6040516104c390816102a38239608051818181610101015261022b015260a051818181608f01526102530152f35b015190505f806100fa565b601f198216925f8052805f20915f5b85811061018d57508360019510610175575b505050811b015f5561010e565b01515f1960f88460031b161c191690555f8080610168565b91926020600181928685015181550194019201610156565b818111156100e1575f8052601f820160051c7f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5636020841061020a575b81601f9101920160051c03905f5b8281106101fd5750506100e1565b5f828201556001016101ef565b5f91506101e1565b634e487b7160e01b5f52602260045260245ffd5b90607f16906100cf565b634e487b7160e01b5f52604160045260245ffd5b506307d3f5e760e41b5f9081526001600160a01b0391909116600452602490fd5b5f80fd5b6040519190601f01601f191682016001600160401b0381118382101761023057604052565b51906001600160a01b03821682036102655756fe60806040526004361015610011575f80fd5b5f3560e01c80634585e33b146101a95780634e417a9814610125578063bdd8d3de146100b75763cc1f2afa14610045575f80fd5b346100b3575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100b357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b346100b3575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100b357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100b3575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100b3576020604061015f61030f565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f835194859381855280519182918282880152018686015e5f85828601015201168101030190f35b346100b35760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100b35760043567ffffffffffffffff81116100b357366023820112156100b357806004013567ffffffffffffffff81116100b357369101602401116100b35773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036102e3577f0000000000000000000000000000000000000000000000000000000000000000803b156102a1575f809161028461030f565b9082602083519301915af11561029657005b6040513d5f823e3d90fd5b73ffffffffffffffffffffffffffffffffffffffff907f7d3f5e70000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b7f297c444a000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b604051905f5f54908160011c600183169283156104b9575b60208210841461048c57818652859390811561042c57506001146103b4575b5003601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016820167ffffffffffffffff81118382101761038757604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f80805291507f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5635b81831061041057505081016020017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0610346565b60209193508060019154838589010152019101909184926103dc565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660208581019190915291151560051b840190910191507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe09050610346565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b90607f169061032756",
}

// UpkeepCall is an auto generated Go binding around an Ethereum contract.
type UpkeepCall struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *UpkeepCall) GetABI() abi.ABI {
	return c.abi
}

// NewUpkeepCall creates a new instance of UpkeepCall.
func NewUpkeepCall() *UpkeepCall {
	parsed, err := UpkeepCallMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &UpkeepCall{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *UpkeepCall) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address upkeeps, address target, bytes data) returns()
func (upkeepCall *UpkeepCall) PackConstructor(upkeeps common.Address, target common.Address, data []byte) []byte {
	enc, err := upkeepCall.abi.Pack("", upkeeps, target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackTARGET is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc1f2afa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function TARGET() view returns(address)
func (upkeepCall *UpkeepCall) PackTARGET() []byte {
	enc, err := upkeepCall.abi.Pack("TARGET")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTARGET is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc1f2afa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function TARGET() view returns(address)
func (upkeepCall *UpkeepCall) TryPackTARGET() ([]byte, error) {
	return upkeepCall.abi.Pack("TARGET")
}

// UnpackTARGET is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcc1f2afa.
//
// Solidity: function TARGET() view returns(address)
func (upkeepCall *UpkeepCall) UnpackTARGET(data []byte) (common.Address, error) {
	out, err := upkeepCall.abi.Unpack("TARGET", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUPKEEPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdd8d3de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function UPKEEPS() view returns(address)
func (upkeepCall *UpkeepCall) PackUPKEEPS() []byte {
	enc, err := upkeepCall.abi.Pack("UPKEEPS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUPKEEPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdd8d3de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function UPKEEPS() view returns(address)
func (upkeepCall *UpkeepCall) TryPackUPKEEPS() ([]byte, error) {
	return upkeepCall.abi.Pack("UPKEEPS")
}

// UnpackUPKEEPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbdd8d3de.
//
// Solidity: function UPKEEPS() view returns(address)
func (upkeepCall *UpkeepCall) UnpackUPKEEPS(data []byte) (common.Address, error) {
	out, err := upkeepCall.abi.Unpack("UPKEEPS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCallData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e417a98.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function callData() view returns(bytes)
func (upkeepCall *UpkeepCall) PackCallData() []byte {
	enc, err := upkeepCall.abi.Pack("callData")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCallData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e417a98.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function callData() view returns(bytes)
func (upkeepCall *UpkeepCall) TryPackCallData() ([]byte, error) {
	return upkeepCall.abi.Pack("callData")
}

// UnpackCallData is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4e417a98.
//
// Solidity: function callData() view returns(bytes)
func (upkeepCall *UpkeepCall) UnpackCallData(data []byte) ([]byte, error) {
	out, err := upkeepCall.abi.Unpack("callData", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackPerformUpkeep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4585e33b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function performUpkeep(bytes ) returns()
func (upkeepCall *UpkeepCall) PackPerformUpkeep(arg0 []byte) []byte {
	enc, err := upkeepCall.abi.Pack("performUpkeep", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPerformUpkeep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4585e33b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function performUpkeep(bytes ) returns()
func (upkeepCall *UpkeepCall) TryPackPerformUpkeep(arg0 []byte) ([]byte, error) {
	return upkeepCall.abi.Pack("performUpkeep", arg0)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (upkeepCall *UpkeepCall) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], upkeepCall.abi.Errors["NoTarget"].ID.Bytes()[:4]) {
		return upkeepCall.UnpackNoTargetError(raw[4:])
	}
	if bytes.Equal(raw[:4], upkeepCall.abi.Errors["NotUpkeeps"].ID.Bytes()[:4]) {
		return upkeepCall.UnpackNotUpkeepsError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// UpkeepCallNoTarget represents a NoTarget error raised by the UpkeepCall contract.
type UpkeepCallNoTarget struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoTarget(address target)
func UpkeepCallNoTargetErrorID() common.Hash {
	return common.HexToHash("0x7d3f5e7012e8d93abab482cecc1457fd98316a6ba6faf6fc378264319435d850")
}

// UnpackNoTargetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoTarget(address target)
func (upkeepCall *UpkeepCall) UnpackNoTargetError(raw []byte) (*UpkeepCallNoTarget, error) {
	out := new(UpkeepCallNoTarget)
	if err := upkeepCall.abi.UnpackIntoInterface(out, "NoTarget", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpkeepCallNotUpkeeps represents a NotUpkeeps error raised by the UpkeepCall contract.
type UpkeepCallNotUpkeeps struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotUpkeeps(address caller)
func UpkeepCallNotUpkeepsErrorID() common.Hash {
	return common.HexToHash("0x297c444a45279d7db8aaaac53ca2736c9f5b57d1281b50552d6a9b55f5604401")
}

// UnpackNotUpkeepsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotUpkeeps(address caller)
func (upkeepCall *UpkeepCall) UnpackNotUpkeepsError(raw []byte) (*UpkeepCallNotUpkeeps, error) {
	out := new(UpkeepCallNotUpkeeps)
	if err := upkeepCall.abi.UnpackIntoInterface(out, "NotUpkeeps", raw); err != nil {
		return nil, err
	}
	return out, nil
}

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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"upkeeps\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"OWNER\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TARGET\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"UPKEEPS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"callData\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"performUpkeep\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"NoTarget\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"NotItsOwners\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotUpkeeps\",\"type\":\"error\"}]",
	ID:  "00b1785f080faccd9703efa652a4f07487",
	Bin: "0x60e060405234610282576108ef8038038061001981610286565b92833981019060808183031261028257610032816102ab565b61003e602083016102ab565b9061004b604084016102ab565b606084015190936001600160401b038211610282570184601f82011215610282578051906001600160401b03821161025057610090601f8301601f1916602001610286565b958287526020838301011161028257815f9260208093018389015e86010152823b156102645760805260a05260c05280516001600160401b038111610250575f54600181811c91168015610246575b602082101461023257601f81116101c5575b50602091601f8211600114610167579181925f9261015c575b50508160011b915f199060031b1c1916175f555b60405161062f90816102c0823960805181818161010f0152610239015260a0518181816102cd0152610487015260c051818181609d01526102f50152f35b015190505f8061010a565b601f198216925f8052805f20915f5b8581106101ad57508360019510610195575b505050811b015f5561011e565b01515f1960f88460031b161c191690555f8080610188565b91926020600181928685015181550194019201610176565b818111156100f1575f8052601f820160051c7f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5636020841061022a575b81601f9101920160051c03905f5b82811061021d5750506100f1565b5f8282015560010161020f565b5f9150610201565b634e487b7160e01b5f52602260045260245ffd5b90607f16906100df565b634e487b7160e01b5f52604160045260245ffd5b6307d3f5e760e41b5f9081526001600160a01b038416600452602490fd5b5f80fd5b6040519190601f01601f191682016001600160401b0381118382101761025057604052565b51906001600160a01b03821682036102825756fe6080806040526004361015610012575f80fd5b5f3560e01c908163117803e31461043f575080634585e33b146101b75780634e417a9814610133578063bdd8d3de146100c55763cc1f2afa14610053575f80fd5b346100c1575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c157602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b346100c1575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c157602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100c1575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c1576020604061016d610519565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f835194859381855280519182918282880152018686015e5f85828601015201168101030190f35b346100c15760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c15760043567ffffffffffffffff81116100c157366023820112156100c157806004013567ffffffffffffffff81116100c157369101602401116100c15773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803303610413576020600491604051928380927f4275cbd00000000000000000000000000000000000000000000000000000000082525afa8015610338575f906103b0575b73ffffffffffffffffffffffffffffffffffffffff91501673ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168103610385577f0000000000000000000000000000000000000000000000000000000000000000803b15610343575f8091610326610519565b9082602083519301915af11561033857005b6040513d5f823e3d90fd5b73ffffffffffffffffffffffffffffffffffffffff907f7d3f5e70000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b7f88b676aa000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506020813d60201161040b575b816103ca602093836104ab565b810103126100c1575173ffffffffffffffffffffffffffffffffffffffff811681036100c15773ffffffffffffffffffffffffffffffffffffffff9061029e565b3d91506103bd565b7f297c444a000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346100c1575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c15760209073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176104ec57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b604051905f5f548060011c9160018216918215610625575b6020841083146105f85783865285929081156105bb575060011461055e575b61055c925003836104ab565b565b505f80805290917f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5635b81831061059f57505090602061055c92820101610550565b6020919350806001915483858901015201910190918492610587565b6020925061055c9491507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001682840152151560051b820101610550565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b92607f169261053156",
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
// Solidity: constructor(address upkeeps, address owner, address target, bytes data) returns()
func (upkeepCall *UpkeepCall) PackConstructor(upkeeps common.Address, owner common.Address, target common.Address, data []byte) []byte {
	enc, err := upkeepCall.abi.Pack("", upkeeps, owner, target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackOWNER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x117803e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function OWNER() view returns(address)
func (upkeepCall *UpkeepCall) PackOWNER() []byte {
	enc, err := upkeepCall.abi.Pack("OWNER")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOWNER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x117803e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function OWNER() view returns(address)
func (upkeepCall *UpkeepCall) TryPackOWNER() ([]byte, error) {
	return upkeepCall.abi.Pack("OWNER")
}

// UnpackOWNER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x117803e3.
//
// Solidity: function OWNER() view returns(address)
func (upkeepCall *UpkeepCall) UnpackOWNER(data []byte) (common.Address, error) {
	out, err := upkeepCall.abi.Unpack("OWNER", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
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
	if bytes.Equal(raw[:4], upkeepCall.abi.Errors["NotItsOwners"].ID.Bytes()[:4]) {
		return upkeepCall.UnpackNotItsOwnersError(raw[4:])
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

// UpkeepCallNotItsOwners represents a NotItsOwners error raised by the UpkeepCall contract.
type UpkeepCallNotItsOwners struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotItsOwners(address owner)
func UpkeepCallNotItsOwnersErrorID() common.Hash {
	return common.HexToHash("0x88b676aabc74e344b1e09e6ca8492266cfe80abac447754d0066e257b6661e5c")
}

// UnpackNotItsOwnersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotItsOwners(address owner)
func (upkeepCall *UpkeepCall) UnpackNotItsOwnersError(raw []byte) (*UpkeepCallNotItsOwners, error) {
	out := new(UpkeepCallNotItsOwners)
	if err := upkeepCall.abi.UnpackIntoInterface(out, "NotItsOwners", raw); err != nil {
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

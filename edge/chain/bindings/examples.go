// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

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

// TreasuryMetaData contains all meta data concerning the Treasury contract.
var TreasuryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIAggregatorV3\",\"name\":\"feed\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"FEED\",\"outputs\":[{\"internalType\":\"contractIAggregatorV3\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"moved\",\"outputs\":[{\"internalType\":\"int256\",\"name\":\"\",\"type\":\"int256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"price\",\"outputs\":[{\"internalType\":\"int256\",\"name\":\"answer\",\"type\":\"int256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"worth\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "5983a211911ce2ebe8a9d9e539a22ed087",
	Bin: "0x60a03461007e57601f6106af38819003918201601f19168301916001600160401b038311848410176100825780849260209460405283398101031261007e57516001600160a01b038116810361007e5760805260405161061890816100978239608051818181608d015281816103cc015281816104a301526105c40152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c9081630beaf38c1461045b57508063865435c81461033e578063a035b1fe146102fe5763c8f931b214610048575f80fd5b346102fa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102fa5773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166040517ffeaf968c00000000000000000000000000000000000000000000000000000000815260a081600481855afa90811561029b575f905f926102a6575b5069ffffffffffffffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff91160169ffffffffffffffffffff811161020b5769ffffffffffffffffffff602460a09260405195869384927f9a6fc8f50000000000000000000000000000000000000000000000000000000084521660048301525afa91821561029b575f92610265575b50818103905f83128183128116908284139015161761020b5782620f42408302928305620f4240149114171561020b578115610238577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82147f800000000000000000000000000000000000000000000000000000000000000082141661020b5760209160405191058152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b61028891925060a03d60a011610294575b61028081836104c7565b81019061054c565b5050509050905f61017e565b503d610276565b6040513d5f823e3d90fd5b69ffffffffffffffffffff92507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff91506102ee9060a03d60a0116102945761028081836104c7565b505050929091506100ec565b5f80fd5b346102fa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102fa576020610336610581565b604051908152f35b346102fa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102fa57600435610378610581565b9081810291818304149015171561020b576040517f313ce56700000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa801561029b575f9061041e575b60ff915016604d811161020b57600a0a9081156102385760209160405191048152f35b506020813d602011610453575b81610438602093836104c7565b810103126102fa575160ff811681036102fa5760ff906103fb565b3d915061042b565b346102fa575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102fa5760209073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761050857604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b519069ffffffffffffffffffff821682036102fa57565b908160a09103126102fa5761056081610535565b9160208201519160408101519161057e608060608401519301610535565b90565b6040517ffeaf968c00000000000000000000000000000000000000000000000000000000815260a08160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa90811561029b575f916105f7575090565b610610915060a03d60a0116102945761028081836104c7565b50505090509056",
}

// Treasury is an auto generated Go binding around an Ethereum contract.
type Treasury struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Treasury) GetABI() abi.ABI {
	return c.abi
}

// NewTreasury creates a new instance of Treasury.
func NewTreasury() *Treasury {
	parsed, err := TreasuryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Treasury{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Treasury) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address feed) returns()
func (treasury *Treasury) PackConstructor(feed common.Address) []byte {
	enc, err := treasury.abi.Pack("", feed)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackFEED is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0beaf38c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function FEED() view returns(address)
func (treasury *Treasury) PackFEED() []byte {
	enc, err := treasury.abi.Pack("FEED")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFEED is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0beaf38c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function FEED() view returns(address)
func (treasury *Treasury) TryPackFEED() ([]byte, error) {
	return treasury.abi.Pack("FEED")
}

// UnpackFEED is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0beaf38c.
//
// Solidity: function FEED() view returns(address)
func (treasury *Treasury) UnpackFEED(data []byte) (common.Address, error) {
	out, err := treasury.abi.Unpack("FEED", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMoved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8f931b2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function moved() view returns(int256)
func (treasury *Treasury) PackMoved() []byte {
	enc, err := treasury.abi.Pack("moved")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMoved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc8f931b2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function moved() view returns(int256)
func (treasury *Treasury) TryPackMoved() ([]byte, error) {
	return treasury.abi.Pack("moved")
}

// UnpackMoved is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc8f931b2.
//
// Solidity: function moved() view returns(int256)
func (treasury *Treasury) UnpackMoved(data []byte) (*big.Int, error) {
	out, err := treasury.abi.Unpack("moved", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa035b1fe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function price() view returns(int256 answer)
func (treasury *Treasury) PackPrice() []byte {
	enc, err := treasury.abi.Pack("price")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPrice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa035b1fe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function price() view returns(int256 answer)
func (treasury *Treasury) TryPackPrice() ([]byte, error) {
	return treasury.abi.Pack("price")
}

// UnpackPrice is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa035b1fe.
//
// Solidity: function price() view returns(int256 answer)
func (treasury *Treasury) UnpackPrice(data []byte) (*big.Int, error) {
	out, err := treasury.abi.Unpack("price", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWorth is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x865435c8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function worth(uint256 amount) view returns(uint256)
func (treasury *Treasury) PackWorth(amount *big.Int) []byte {
	enc, err := treasury.abi.Pack("worth", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWorth is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x865435c8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function worth(uint256 amount) view returns(uint256)
func (treasury *Treasury) TryPackWorth(amount *big.Int) ([]byte, error) {
	return treasury.abi.Pack("worth", amount)
}

// UnpackWorth is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x865435c8.
//
// Solidity: function worth(uint256 amount) view returns(uint256)
func (treasury *Treasury) UnpackWorth(data []byte) (*big.Int, error) {
	out, err := treasury.abi.Unpack("worth", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

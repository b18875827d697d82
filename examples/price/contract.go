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

// LenderMetaData contains all meta data concerning the Lender contract.
var LenderMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIAggregatorV3\",\"name\":\"feed\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"owed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"Healthy\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"owed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"TooMuch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FEED\",\"outputs\":[{\"internalType\":\"contractIAggregatorV3\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"borrow\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"borrower\",\"type\":\"address\"}],\"name\":\"collateral\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"borrower\",\"type\":\"address\"}],\"name\":\"debt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"deposit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"borrower\",\"type\":\"address\"}],\"name\":\"liquidate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"borrower\",\"type\":\"address\"}],\"name\":\"worth\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "3184c4bc7854c99b152e2eeafe1316a07a",
	Bin: "0x60a0604052348015600e575f5ffd5b50604051610680380380610680833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b6080516105f561008b5f395f81816083015281816101f1015261027b01526105f55ff3fe608060405234801561000f575f5ffd5b506004361061007a575f3560e01c80639b6c56ec116100585780639b6c56ec146100f8578063a5fdc5de14610117578063b6b55f2514610136578063c5ebeaec14610149575f5ffd5b80630beaf38c1461007e5780632f865568146100c25780633882243d146100d7575b5f5ffd5b6100a57f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b6100d56100d03660046103d8565b61015c565b005b6100ea6100e53660046103d8565b6101ed565b6040519081526020016100b9565b6100ea6101063660046103d8565b60016020525f908152604090205481565b6100ea6101253660046103d8565b5f6020819052908152604090205481565b6100d56101443660046103fe565b610342565b6100d56101573660046103fe565b610368565b6001600160a01b0381165f90815260016020526040812054906004610180846101ed565b61018b906003610429565b6101959190610446565b90508082116101c65760405163705a552d60e11b815260048101839052602481018290526044015b60405180910390fd5b50506001600160a01b03165f90815260016020908152604080832083905590829052812055565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663feaf968c6040518163ffffffff1660e01b815260040160a060405180830381865afa15801561024b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061026f9190610483565b505050915050620f42407f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663313ce5676040518163ffffffff1660e01b8152600401602060405180830381865afa1580156102d5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102f991906104d1565b61030490600a6105d4565b6001600160a01b0385165f90815260208190526040902054610327908490610429565b6103319190610446565b61033b9190610446565b9392505050565b335f90815260208190526040812080548392906103609084906105e2565b909155505050565b335f908152600160205260408120805483919083906103889084906105e2565b92505081905590505f600261039c336101ed565b6103a69190610446565b9050808211156103d357604051636073b21f60e01b815260048101839052602481018290526044016101bd565b505050565b5f602082840312156103e8575f5ffd5b81356001600160a01b038116811461033b575f5ffd5b5f6020828403121561040e575f5ffd5b5035919050565b634e487b7160e01b5f52601160045260245ffd5b808202811582820484141761044057610440610415565b92915050565b5f8261046057634e487b7160e01b5f52601260045260245ffd5b500490565b805169ffffffffffffffffffff8116811461047e575f5ffd5b919050565b5f5f5f5f5f60a08688031215610497575f5ffd5b6104a086610465565b602087015160408801516060890151929750909550935091506104c560808701610465565b90509295509295909350565b5f602082840312156104e1575f5ffd5b815160ff8116811461033b575f5ffd5b6001815b600184111561052c5780850481111561051057610510610415565b600184161561051e57908102905b60019390931c9280026104f5565b935093915050565b5f8261054257506001610440565b8161054e57505f610440565b8160018114610564576002811461056e5761058a565b6001915050610440565b60ff84111561057f5761057f610415565b50506001821b610440565b5060208310610133831016604e8410600b84101617156105ad575081810a610440565b6105b95f1984846104f1565b805f19048211156105cc576105cc610415565b029392505050565b5f61033b60ff841683610534565b808201808211156104405761044061041556",
}

// Lender is an auto generated Go binding around an Ethereum contract.
type Lender struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Lender) GetABI() abi.ABI {
	return c.abi
}

// NewLender creates a new instance of Lender.
func NewLender() *Lender {
	parsed, err := LenderMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Lender{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Lender) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address feed) returns()
func (lender *Lender) PackConstructor(feed common.Address) []byte {
	enc, err := lender.abi.Pack("", feed)
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
func (lender *Lender) PackFEED() []byte {
	enc, err := lender.abi.Pack("FEED")
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
func (lender *Lender) TryPackFEED() ([]byte, error) {
	return lender.abi.Pack("FEED")
}

// UnpackFEED is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0beaf38c.
//
// Solidity: function FEED() view returns(address)
func (lender *Lender) UnpackFEED(data []byte) (common.Address, error) {
	out, err := lender.abi.Unpack("FEED", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBorrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5ebeaec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function borrow(uint256 amount) returns()
func (lender *Lender) PackBorrow(amount *big.Int) []byte {
	enc, err := lender.abi.Pack("borrow", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBorrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5ebeaec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function borrow(uint256 amount) returns()
func (lender *Lender) TryPackBorrow(amount *big.Int) ([]byte, error) {
	return lender.abi.Pack("borrow", amount)
}

// PackCollateral is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5fdc5de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collateral(address borrower) view returns(uint256)
func (lender *Lender) PackCollateral(borrower common.Address) []byte {
	enc, err := lender.abi.Pack("collateral", borrower)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollateral is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5fdc5de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collateral(address borrower) view returns(uint256)
func (lender *Lender) TryPackCollateral(borrower common.Address) ([]byte, error) {
	return lender.abi.Pack("collateral", borrower)
}

// UnpackCollateral is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa5fdc5de.
//
// Solidity: function collateral(address borrower) view returns(uint256)
func (lender *Lender) UnpackCollateral(data []byte) (*big.Int, error) {
	out, err := lender.abi.Unpack("collateral", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDebt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9b6c56ec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function debt(address borrower) view returns(uint256)
func (lender *Lender) PackDebt(borrower common.Address) []byte {
	enc, err := lender.abi.Pack("debt", borrower)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDebt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9b6c56ec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function debt(address borrower) view returns(uint256)
func (lender *Lender) TryPackDebt(borrower common.Address) ([]byte, error) {
	return lender.abi.Pack("debt", borrower)
}

// UnpackDebt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9b6c56ec.
//
// Solidity: function debt(address borrower) view returns(uint256)
func (lender *Lender) UnpackDebt(data []byte) (*big.Int, error) {
	out, err := lender.abi.Unpack("debt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6b55f25.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(uint256 amount) returns()
func (lender *Lender) PackDeposit(amount *big.Int) []byte {
	enc, err := lender.abi.Pack("deposit", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb6b55f25.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(uint256 amount) returns()
func (lender *Lender) TryPackDeposit(amount *big.Int) ([]byte, error) {
	return lender.abi.Pack("deposit", amount)
}

// PackLiquidate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f865568.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function liquidate(address borrower) returns()
func (lender *Lender) PackLiquidate(borrower common.Address) []byte {
	enc, err := lender.abi.Pack("liquidate", borrower)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLiquidate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f865568.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function liquidate(address borrower) returns()
func (lender *Lender) TryPackLiquidate(borrower common.Address) ([]byte, error) {
	return lender.abi.Pack("liquidate", borrower)
}

// PackWorth is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3882243d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function worth(address borrower) view returns(uint256)
func (lender *Lender) PackWorth(borrower common.Address) []byte {
	enc, err := lender.abi.Pack("worth", borrower)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWorth is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3882243d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function worth(address borrower) view returns(uint256)
func (lender *Lender) TryPackWorth(borrower common.Address) ([]byte, error) {
	return lender.abi.Pack("worth", borrower)
}

// UnpackWorth is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3882243d.
//
// Solidity: function worth(address borrower) view returns(uint256)
func (lender *Lender) UnpackWorth(data []byte) (*big.Int, error) {
	out, err := lender.abi.Unpack("worth", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (lender *Lender) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], lender.abi.Errors["Healthy"].ID.Bytes()[:4]) {
		return lender.UnpackHealthyError(raw[4:])
	}
	if bytes.Equal(raw[:4], lender.abi.Errors["TooMuch"].ID.Bytes()[:4]) {
		return lender.UnpackTooMuchError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LenderHealthy represents a Healthy error raised by the Lender contract.
type LenderHealthy struct {
	Owed  *big.Int
	Limit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Healthy(uint256 owed, uint256 limit)
func LenderHealthyErrorID() common.Hash {
	return common.HexToHash("0xe0b4aa5ae3bb8042e6431026339692a301c10ddf8fde710c110862062d35c552")
}

// UnpackHealthyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Healthy(uint256 owed, uint256 limit)
func (lender *Lender) UnpackHealthyError(raw []byte) (*LenderHealthy, error) {
	out := new(LenderHealthy)
	if err := lender.abi.UnpackIntoInterface(out, "Healthy", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LenderTooMuch represents a TooMuch error raised by the Lender contract.
type LenderTooMuch struct {
	Owed  *big.Int
	Limit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooMuch(uint256 owed, uint256 limit)
func LenderTooMuchErrorID() common.Hash {
	return common.HexToHash("0x6073b21fc6112f9c9fd0125d34c17dd0f327d9ab783fdd677438cdb80db16c1e")
}

// UnpackTooMuchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooMuch(uint256 owed, uint256 limit)
func (lender *Lender) UnpackTooMuchError(raw []byte) (*LenderTooMuch, error) {
	out := new(LenderTooMuch)
	if err := lender.abi.UnpackIntoInterface(out, "TooMuch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

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

// ClientAny2EVMMessage is an auto generated low-level Go binding around an user-defined struct.
type ClientAny2EVMMessage struct {
	MessageId           [32]byte
	SourceChainSelector uint64
	Sender              []byte
	Data                []byte
	DestTokenAmounts    []ClientEVMTokenAmount
}

// ClientEVMTokenAmount is an auto generated low-level Go binding around an user-defined struct.
type ClientEVMTokenAmount struct {
	Token  common.Address
	Amount *big.Int
}

// BranchMetaData contains all meta data concerning the Branch contract.
var BranchMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"router\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"selector\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"vault\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"Closed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"router\",\"type\":\"address\"}],\"name\":\"InvalidRouter\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"selector\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotTheVault\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"messageId\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sourceChainSelector\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"sender\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structClient.EVMTokenAmount[]\",\"name\":\"destTokenAmounts\",\"type\":\"tuple[]\"}],\"internalType\":\"structClient.Any2EVMMessage\",\"name\":\"message\",\"type\":\"tuple\"}],\"name\":\"ccipReceive\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bool\",\"name\":\"closed_\",\"type\":\"bool\"}],\"name\":\"close\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"closed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"getCCVsAndFinalityConfig\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"requiredCCVs\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"optionalCCVs\",\"type\":\"address[]\"},{\"internalType\":\"uint8\",\"name\":\"optionalThreshold\",\"type\":\"uint8\"},{\"internalType\":\"bytes4\",\"name\":\"allowedFinalityConfig\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getRouter\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "6659f873252737b752ede2f15a28ad2145",
	Bin: "0x60e060405234801561000f575f5ffd5b50604051610b9e380380610b9e83398101604081905261002e9161009b565b826001600160a01b03811661005c576040516335fdcccd60e21b81525f600482015260240160405180910390fd5b6001600160a01b039081166080521660c0526001600160401b031660a052506100e9565b80516001600160a01b0381168114610096575f5ffd5b919050565b5f5f5f606084860312156100ad575f5ffd5b6100b684610080565b60208501519093506001600160401b03811681146100d2575f5ffd5b91506100e060408501610080565b90509250925092565b60805160a05160c051610a8461011a5f395f61035e01525f61031e01525f818161015101526102a80152610a845ff3fe608060405234801561000f575f5ffd5b5060043610610085575f3560e01c8063597e1fb511610058578063597e1fb51461012557806385572ffb14610131578063b0f479a114610144578063cc1f0d2d1461017b575f5ffd5b806301ffc9a7146100895780631bfc84d0146100b1578063212c5fea146100f057806351cff8d914610112575b5f5ffd5b61009c6100973660046104bf565b6101b3565b60405190151581526020015b60405180910390f35b6100e06100bf366004610508565b5050604080515f808252602082018181528284019093529093919250908190565b6040516100a894939291906105c7565b6101106100fe36600461061e565b5f805460ff1916911515919091179055565b005b61011061012036600461064d565b610204565b5f5461009c9060ff1681565b61011061013f366004610668565b61029d565b6040516001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001681526020016100a8565b6101a561018936600461069e565b600160209081525f928352604080842090915290825290205481565b6040519081526020016100a8565b5f6001600160e01b031982166385572ffb60e01b14806101e357506001600160e01b031982166301bfc84d60e41b145b806101fe57506001600160e01b031982166301ffc9a760e01b145b92915050565b335f8181526001602090815260408083206001600160a01b038616808552925280832080549390555163a9059cbb60e01b8152600481019390935260248301829052909163a9059cbb906044016020604051808303815f875af115801561026d573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061029191906106e9565b610299575f5ffd5b5050565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146102ed576040516335fdcccd60e21b81523360048201526024015b60405180910390fd5b6102fe6102f9826108a3565b610301565b50565b5f816040015180602001905181019061031a9190610954565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160401b031682602001516001600160401b031614158061039357507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316816001600160a01b031614155b156103d15760208201516040516329e5306d60e21b81526001600160401b0390911660048201526001600160a01b03821660248201526044016102e4565b5f5460ff16156103f457604051631cdde67b60e01b815260040160405180910390fd5b5f5f836060015180602001905181019061040e919061096f565b915091505f84608001515f81518110610429576104296109f7565b602090810291909101810151808201516001600160a01b038087165f90815260018552604080822085519093168252919094528320805492945090929091610472908490610a0b565b9091555050805160208201516040517fffdce1db596793047768fce9cfd52317a315907a74454085376ae082c31d010c926104b09287928790610a2a565b60405180910390a15050505050565b5f602082840312156104cf575f5ffd5b81356001600160e01b0319811681146104e6575f5ffd5b9392505050565b80356001600160401b0381168114610503575f5ffd5b919050565b5f5f5f6040848603121561051a575f5ffd5b610523846104ed565b925060208401356001600160401b0381111561053d575f5ffd5b8401601f8101861361054d575f5ffd5b80356001600160401b03811115610562575f5ffd5b866020828401011115610573575f5ffd5b939660209190910195509293505050565b5f8151808452602084019350602083015f5b828110156105bd5781516001600160a01b0316865260209586019590910190600101610596565b5093949350505050565b608081525f6105d96080830187610584565b82810360208401526105eb8187610584565b60ff95909516604084015250506001600160e01b03199190911660609091015292915050565b80151581146102fe575f5ffd5b5f6020828403121561062e575f5ffd5b81356104e681610611565b6001600160a01b03811681146102fe575f5ffd5b5f6020828403121561065d575f5ffd5b81356104e681610639565b5f60208284031215610678575f5ffd5b81356001600160401b0381111561068d575f5ffd5b820160a081850312156104e6575f5ffd5b5f5f604083850312156106af575f5ffd5b82356106ba81610639565b915060208301356106ca81610639565b809150509250929050565b634e487b7160e01b5f52604160045260245ffd5b5f602082840312156106f9575f5ffd5b81516104e681610611565b604080519081016001600160401b0381118282101715610726576107266106d5565b60405290565b60405160a081016001600160401b0381118282101715610726576107266106d5565b604051601f8201601f191681016001600160401b0381118282101715610776576107766106d5565b604052919050565b5f6001600160401b03821115610796576107966106d5565b50601f01601f191660200190565b5f82601f8301126107b3575f5ffd5b81356107c66107c18261077e565b61074e565b8181528460208386010111156107da575f5ffd5b816020850160208301375f918101602001919091529392505050565b5f82601f830112610805575f5ffd5b81356001600160401b0381111561081e5761081e6106d5565b61082d60208260051b0161074e565b8082825260208201915060208360061b86010192508583111561084e575f5ffd5b602085015b83811015610899576040818803121561086a575f5ffd5b610872610704565b813561087d81610639565b8152602082810135818301529084529290920191604001610853565b5095945050505050565b5f60a082360312156108b3575f5ffd5b6108bb61072c565b823581526108cb602084016104ed565b602082015260408301356001600160401b038111156108e8575f5ffd5b6108f4368286016107a4565b60408301525060608301356001600160401b03811115610912575f5ffd5b61091e368286016107a4565b60608301525060808301356001600160401b0381111561093c575f5ffd5b610948368286016107f6565b60808301525092915050565b5f60208284031215610964575f5ffd5b81516104e681610639565b5f5f60408385031215610980575f5ffd5b825161098b81610639565b60208401519092506001600160401b038111156109a6575f5ffd5b8301601f810185136109b6575f5ffd5b80516109c46107c18261077e565b8181528660208385010111156109d8575f5ffd5b8160208401602083015e5f602083830101528093505050509250929050565b634e487b7160e01b5f52603260045260245ffd5b808201808211156101fe57634e487b7160e01b5f52601160045260245ffd5b60018060a01b038516815260018060a01b0384166020820152826040820152608060608201525f8251806080840152806020850160a085015e5f60a0828501015260a0601f19601f8301168401019150509594505050505056",
}

// Branch is an auto generated Go binding around an Ethereum contract.
type Branch struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Branch) GetABI() abi.ABI {
	return c.abi
}

// NewBranch creates a new instance of Branch.
func NewBranch() *Branch {
	parsed, err := BranchMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Branch{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Branch) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address router, uint64 selector, address vault) returns()
func (branch *Branch) PackConstructor(router common.Address, selector uint64, vault common.Address) []byte {
	enc, err := branch.abi.Pack("", router, selector, vault)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCcipReceive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x85572ffb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ccipReceive((bytes32,uint64,bytes,bytes,(address,uint256)[]) message) returns()
func (branch *Branch) PackCcipReceive(message ClientAny2EVMMessage) []byte {
	enc, err := branch.abi.Pack("ccipReceive", message)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCcipReceive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x85572ffb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ccipReceive((bytes32,uint64,bytes,bytes,(address,uint256)[]) message) returns()
func (branch *Branch) TryPackCcipReceive(message ClientAny2EVMMessage) ([]byte, error) {
	return branch.abi.Pack("ccipReceive", message)
}

// PackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x212c5fea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function close(bool closed_) returns()
func (branch *Branch) PackClose(closed bool) []byte {
	enc, err := branch.abi.Pack("close", closed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x212c5fea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function close(bool closed_) returns()
func (branch *Branch) TryPackClose(closed bool) ([]byte, error) {
	return branch.abi.Pack("close", closed)
}

// PackClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x597e1fb5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function closed() view returns(bool)
func (branch *Branch) PackClosed() []byte {
	enc, err := branch.abi.Pack("closed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x597e1fb5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function closed() view returns(bool)
func (branch *Branch) TryPackClosed() ([]byte, error) {
	return branch.abi.Pack("closed")
}

// UnpackClosed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x597e1fb5.
//
// Solidity: function closed() view returns(bool)
func (branch *Branch) UnpackClosed(data []byte) (bool, error) {
	out, err := branch.abi.Unpack("closed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc1f0d2d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function credit(address payee, address token) view returns(uint256)
func (branch *Branch) PackCredit(payee common.Address, token common.Address) []byte {
	enc, err := branch.abi.Pack("credit", payee, token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc1f0d2d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function credit(address payee, address token) view returns(uint256)
func (branch *Branch) TryPackCredit(payee common.Address, token common.Address) ([]byte, error) {
	return branch.abi.Pack("credit", payee, token)
}

// UnpackCredit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcc1f0d2d.
//
// Solidity: function credit(address payee, address token) view returns(uint256)
func (branch *Branch) UnpackCredit(data []byte) (*big.Int, error) {
	out, err := branch.abi.Unpack("credit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetCCVsAndFinalityConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1bfc84d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getCCVsAndFinalityConfig(uint64 , bytes ) view returns(address[] requiredCCVs, address[] optionalCCVs, uint8 optionalThreshold, bytes4 allowedFinalityConfig)
func (branch *Branch) PackGetCCVsAndFinalityConfig(arg0 uint64, arg1 []byte) []byte {
	enc, err := branch.abi.Pack("getCCVsAndFinalityConfig", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetCCVsAndFinalityConfig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1bfc84d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getCCVsAndFinalityConfig(uint64 , bytes ) view returns(address[] requiredCCVs, address[] optionalCCVs, uint8 optionalThreshold, bytes4 allowedFinalityConfig)
func (branch *Branch) TryPackGetCCVsAndFinalityConfig(arg0 uint64, arg1 []byte) ([]byte, error) {
	return branch.abi.Pack("getCCVsAndFinalityConfig", arg0, arg1)
}

// GetCCVsAndFinalityConfigOutput serves as a container for the return parameters of contract
// method GetCCVsAndFinalityConfig.
type GetCCVsAndFinalityConfigOutput struct {
	RequiredCCVs          []common.Address
	OptionalCCVs          []common.Address
	OptionalThreshold     uint8
	AllowedFinalityConfig [4]byte
}

// UnpackGetCCVsAndFinalityConfig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1bfc84d0.
//
// Solidity: function getCCVsAndFinalityConfig(uint64 , bytes ) view returns(address[] requiredCCVs, address[] optionalCCVs, uint8 optionalThreshold, bytes4 allowedFinalityConfig)
func (branch *Branch) UnpackGetCCVsAndFinalityConfig(data []byte) (GetCCVsAndFinalityConfigOutput, error) {
	out, err := branch.abi.Unpack("getCCVsAndFinalityConfig", data)
	outstruct := new(GetCCVsAndFinalityConfigOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.RequiredCCVs = *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	outstruct.OptionalCCVs = *abi.ConvertType(out[1], new([]common.Address)).(*[]common.Address)
	outstruct.OptionalThreshold = *abi.ConvertType(out[2], new(uint8)).(*uint8)
	outstruct.AllowedFinalityConfig = *abi.ConvertType(out[3], new([4]byte)).(*[4]byte)
	return *outstruct, nil
}

// PackGetRouter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0f479a1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRouter() view returns(address)
func (branch *Branch) PackGetRouter() []byte {
	enc, err := branch.abi.Pack("getRouter")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRouter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0f479a1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRouter() view returns(address)
func (branch *Branch) TryPackGetRouter() ([]byte, error) {
	return branch.abi.Pack("getRouter")
}

// UnpackGetRouter is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb0f479a1.
//
// Solidity: function getRouter() view returns(address)
func (branch *Branch) UnpackGetRouter(data []byte) (common.Address, error) {
	out, err := branch.abi.Unpack("getRouter", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) pure returns(bool)
func (branch *Branch) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := branch.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) pure returns(bool)
func (branch *Branch) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return branch.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) pure returns(bool)
func (branch *Branch) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := branch.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address token) returns()
func (branch *Branch) PackWithdraw(token common.Address) []byte {
	enc, err := branch.abi.Pack("withdraw", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(address token) returns()
func (branch *Branch) TryPackWithdraw(token common.Address) ([]byte, error) {
	return branch.abi.Pack("withdraw", token)
}

// BranchCredited represents a Credited event raised by the Branch contract.
type BranchCredited struct {
	Payee  common.Address
	Token  common.Address
	Amount *big.Int
	Reason string
	Raw    *types.Log // Blockchain specific contextual infos
}

const BranchCreditedEventName = "Credited"

// ContractEventName returns the user-defined event name.
func (BranchCredited) ContractEventName() string {
	return BranchCreditedEventName
}

// UnpackCreditedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Credited(address payee, address token, uint256 amount, string reason)
func (branch *Branch) UnpackCreditedEvent(log *types.Log) (*BranchCredited, error) {
	event := "Credited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != branch.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BranchCredited)
	if len(log.Data) > 0 {
		if err := branch.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range branch.abi.Events[event].Inputs {
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
func (branch *Branch) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], branch.abi.Errors["Closed"].ID.Bytes()[:4]) {
		return branch.UnpackClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], branch.abi.Errors["InvalidRouter"].ID.Bytes()[:4]) {
		return branch.UnpackInvalidRouterError(raw[4:])
	}
	if bytes.Equal(raw[:4], branch.abi.Errors["NotTheVault"].ID.Bytes()[:4]) {
		return branch.UnpackNotTheVaultError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// BranchClosed represents a Closed error raised by the Branch contract.
type BranchClosed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Closed()
func BranchClosedErrorID() common.Hash {
	return common.HexToHash("0x1cdde67b72a90f19919ac732a437ac2f7a10fc128d28c2a6e525d89ce5cd9d3a")
}

// UnpackClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Closed()
func (branch *Branch) UnpackClosedError(raw []byte) (*BranchClosed, error) {
	out := new(BranchClosed)
	if err := branch.abi.UnpackIntoInterface(out, "Closed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BranchInvalidRouter represents a InvalidRouter error raised by the Branch contract.
type BranchInvalidRouter struct {
	Router common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidRouter(address router)
func BranchInvalidRouterErrorID() common.Hash {
	return common.HexToHash("0xd7f733347333d47f4f2dfee666c22a3188c014c5dd3f47026fb4c7836e49f82d")
}

// UnpackInvalidRouterError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidRouter(address router)
func (branch *Branch) UnpackInvalidRouterError(raw []byte) (*BranchInvalidRouter, error) {
	out := new(BranchInvalidRouter)
	if err := branch.abi.UnpackIntoInterface(out, "InvalidRouter", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BranchNotTheVault represents a NotTheVault error raised by the Branch contract.
type BranchNotTheVault struct {
	Selector uint64
	Sender   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheVault(uint64 selector, address sender)
func BranchNotTheVaultErrorID() common.Hash {
	return common.HexToHash("0xa794c1b4d07a39db478dfbeaa8fb90e2a1adf276f1d8a1fe3c7624997ccfd1a3")
}

// UnpackNotTheVaultError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheVault(uint64 selector, address sender)
func (branch *Branch) UnpackNotTheVaultError(raw []byte) (*BranchNotTheVault, error) {
	out := new(BranchNotTheVault)
	if err := branch.abi.UnpackIntoInterface(out, "NotTheVault", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// VaultMetaData contains all meta data concerning the Vault contract.
var VaultMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"router\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"selector\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"message\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"branch\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Moved\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"branch\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"fee\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"branch\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"reason\",\"type\":\"string\"}],\"name\":\"move\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"}]",
	ID:  "152a83ec69a144b8093a173ad8d9e57938",
	Bin: "0x60e060405234801561000f575f5ffd5b506040516107ff3803806107ff83398101604081905261002e9161006d565b6001600160a01b03928316608052911660a0526001600160401b031660c0526100bd565b80516001600160a01b0381168114610068575f5ffd5b919050565b5f5f5f6060848603121561007f575f5ffd5b61008884610052565b925061009660208501610052565b60408501519092506001600160401b03811681146100b2575f5ffd5b809150509250925092565b60805160a05160c0516106fe6101015f395f818160a4015261021a01525f818161017c015261037d01525f818160750152818161014d01526101ea01526106fe5ff3fe608060405260043610610028575f3560e01c8063374748f01461002c5780639026b4741461005d575b5f5ffd5b348015610037575f5ffd5b5061004b6100463660046104cc565b610072565b60405190815260200160405180910390f35b61007061006b3660046104cc565b610136565b005b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166320487ded7f00000000000000000000000000000000000000000000000000000000000000006100d089898989896102f8565b6040518363ffffffff1660e01b81526004016100ed92919061058f565b602060405180830381865afa158015610108573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061012c919061066e565b9695505050505050565b60405163095ea7b360e01b81526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000081166004830152602482018690527f0000000000000000000000000000000000000000000000000000000000000000169063095ea7b3906044016020604051808303815f875af11580156101c2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101e69190610685565b505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166396f4e9f9347f00000000000000000000000000000000000000000000000000000000000000006102468a8a8a8a8a6102f8565b6040518463ffffffff1660e01b815260040161026392919061058f565b60206040518083038185885af115801561027f573d5f5f3e3d5ffd5b50505050506040513d601f19601f820116820180604052508101906102a4919061066e565b604080518281526001600160a01b03891660208201529081018790529091507fc38b23883b800aa251ff3187b8f54fbe0c9c9d2fe3118fb52dfa2c997d4c10019060600160405180910390a1505050505050565b6103326040518060a001604052806060815260200160608152602001606081526020015f6001600160a01b03168152602001606081525090565b6040805160018082528183019092525f91816020015b604080518082019091525f808252602082015281526020019060019003908161034857905050905060405180604001604052807f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316815260200187815250815f815181106103c0576103c06106ab565b60209081029190910101526040805160a081019091526001600160a01b03881660c08201528060e081016040516020818303038152906040528152602001868686604051602001610413939291906106bf565b60405160208183030381529060405281526020018281526020015f6001600160a01b031681526020016104a4604051806040016040528062030d408152602001600115158152506040805182516024820152602092830151151560448083019190915282518083039091018152606490910190915290810180516001600160e01b0316630181dcf160e41b17905290565b9052979650505050505050565b80356001600160a01b03811681146104c7575f5ffd5b919050565b5f5f5f5f5f608086880312156104e0575f5ffd5b6104e9866104b1565b9450602086013593506104fe604087016104b1565b9250606086013567ffffffffffffffff811115610519575f5ffd5b8601601f81018813610529575f5ffd5b803567ffffffffffffffff81111561053f575f5ffd5b886020828401011115610550575f5ffd5b959894975092955050506020019190565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b67ffffffffffffffff83168152604060208201525f825160a060408401526105ba60e0840182610561565b90506020840151603f198483030160608501526105d78282610561565b6040860151858203603f190160808701528051808352602091820194505f93509101905b8083101561063257835180516001600160a01b031683526020908101518184015290930192600192909201916040909101906105fb565b5060608601516001600160a01b031660a08601526080860151858203603f190160c087015292506106638184610561565b979650505050505050565b5f6020828403121561067e575f5ffd5b5051919050565b5f60208284031215610695575f5ffd5b815180151581146106a4575f5ffd5b9392505050565b634e487b7160e01b5f52603260045260245ffd5b6001600160a01b03841681526040602082018190528101829052818360608301375f818301606090810191909152601f909201601f191601019291505056",
}

// Vault is an auto generated Go binding around an Ethereum contract.
type Vault struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Vault) GetABI() abi.ABI {
	return c.abi
}

// NewVault creates a new instance of Vault.
func NewVault() *Vault {
	parsed, err := VaultMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Vault{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Vault) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address router, address token, uint64 selector) returns()
func (vault *Vault) PackConstructor(router common.Address, token common.Address, selector uint64) []byte {
	enc, err := vault.abi.Pack("", router, token, selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x374748f0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fee(address branch, uint256 amount, address payee, string reason) view returns(uint256)
func (vault *Vault) PackFee(branch common.Address, amount *big.Int, payee common.Address, reason string) []byte {
	enc, err := vault.abi.Pack("fee", branch, amount, payee, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x374748f0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fee(address branch, uint256 amount, address payee, string reason) view returns(uint256)
func (vault *Vault) TryPackFee(branch common.Address, amount *big.Int, payee common.Address, reason string) ([]byte, error) {
	return vault.abi.Pack("fee", branch, amount, payee, reason)
}

// UnpackFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x374748f0.
//
// Solidity: function fee(address branch, uint256 amount, address payee, string reason) view returns(uint256)
func (vault *Vault) UnpackFee(data []byte) (*big.Int, error) {
	out, err := vault.abi.Unpack("fee", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9026b474.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function move(address branch, uint256 amount, address payee, string reason) payable returns()
func (vault *Vault) PackMove(branch common.Address, amount *big.Int, payee common.Address, reason string) []byte {
	enc, err := vault.abi.Pack("move", branch, amount, payee, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9026b474.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function move(address branch, uint256 amount, address payee, string reason) payable returns()
func (vault *Vault) TryPackMove(branch common.Address, amount *big.Int, payee common.Address, reason string) ([]byte, error) {
	return vault.abi.Pack("move", branch, amount, payee, reason)
}

// VaultMoved represents a Moved event raised by the Vault contract.
type VaultMoved struct {
	Message [32]byte
	Branch  common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const VaultMovedEventName = "Moved"

// ContractEventName returns the user-defined event name.
func (VaultMoved) ContractEventName() string {
	return VaultMovedEventName
}

// UnpackMovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Moved(bytes32 message, address branch, uint256 amount)
func (vault *Vault) UnpackMovedEvent(log *types.Log) (*VaultMoved, error) {
	event := "Moved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != vault.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(VaultMoved)
	if len(log.Data) > 0 {
		if err := vault.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range vault.abi.Events[event].Inputs {
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

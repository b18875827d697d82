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

// ShopMetaData contains all meta data concerning the Shop contract.
var ShopMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIRequests\",\"name\":\"requests\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotRequests\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"}],\"name\":\"TooLittle\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"order\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"enumShop.State\",\"name\":\"state\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"verified\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"receipt\",\"type\":\"string\"}],\"name\":\"Changed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"order\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"request\",\"type\":\"bytes32\"}],\"name\":\"Ordered\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"COMMITTEE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"JOB\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REQUESTS\",\"outputs\":[{\"internalType\":\"contractIRequests\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"bytes\",\"name\":\"result\",\"type\":\"bytes\"}],\"name\":\"done\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"goods\",\"type\":\"string\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"name\":\"order\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"orders\",\"outputs\":[{\"internalType\":\"addresspayable\",\"name\":\"buyer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"},{\"internalType\":\"enumShop.State\",\"name\":\"state\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "7d30781ee22dd353b1e71b40ffb9b8fe05",
	Bin: "0x60e060405234801561000f575f5ffd5b50604051610aef380380610aef83398101604081905261002e91610045565b60c05260a0526001600160a01b0316608052610084565b5f5f5f60608486031215610057575f5ffd5b83516001600160a01b038116811461006d575f5ffd5b602085015160409095015190969495509392505050565b60805160a05160c051610a276100c85f395f818160da015261027e01525f818161015c015261025b01525f81816069015281816102e901526104470152610a275ff3fe608060405260043610610054575f3560e01c80630742d8c4146100585780631a984037146100a85780636bd7124c146100c9578063a85c38ef146100fc578063bfd7dfd81461012a578063e1c54e711461014b575b5f5ffd5b348015610063575f5ffd5b5061008b7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b6100bb6100b6366004610678565b61017e565b60405190815260200161009f565b3480156100d4575f5ffd5b506100bb7f000000000000000000000000000000000000000000000000000000000000000081565b348015610107575f5ffd5b5061011b6101163660046106d7565b6103ff565b60405161009f93929190610722565b348015610135575f5ffd5b50610149610144366004610763565b61043c565b005b348015610156575f5ffd5b506100bb7f000000000000000000000000000000000000000000000000000000000000000081565b5f662386f26fc100003410156101ae57604051635cfa1edd60e01b81523460048201526024015b60405180910390fd5b60408051606081019091523381525f90602081016101d366038d7ea4c68000346107b9565b8152602001600190528154600180820184555f938452602093849020835160039093020180546001600160a01b0319166001600160a01b0390931692909217825592820151818401556040820151600282018054939492939192909160ff191690836004811115610246576102466106ee565b0217905550505f5460408051610100810182527f000000000000000000000000000000000000000000000000000000000000000081527f000000000000000000000000000000000000000000000000000000000000000060208083019190915267ffffffffffffffff808516838501528716606083015262030d406080830152600160a08301526317fafbfb60e31b60c083015291519293506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016926329efe3429266038d7ea4c68000929160e083019161032f918c918c918a91016107de565b6040516020818303038152906040528152506040518363ffffffff1660e01b815260040161035d9190610843565b60206040518083038185885af1158015610379573d5f5f3e3d5ffd5b50505050506040513d601f19601f8201168201806040525081019061039e91906108d8565b5f8181526001602081905260409091208390559092507f82010d9f74e424c9f767b064c64012967bfc2af73e2d931ca3644c74d7167b2d906103e090836107b9565b60408051918252602082018590520160405180910390a1509392505050565b5f818154811061040d575f80fd5b5f9182526020909120600390910201805460018201546002909201546001600160a01b03909116925060ff1683565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146104875760405163b3285fc560e01b81523360048201526024016101a5565b5f8481526001602081905260408220546104a191906107b9565b90505f5f82815481106104b6576104b66108ef565b5f918252602090912060039091020190506001600282015460ff1660048111156104e2576104e26106ee565b146104ee57505061062d565b5f60608660ff1660010361054e575f61050986880188610917565b90945092509050600160ff821614610522576003610525565b60025b60028501805460ff19166001836004811115610543576105436106ee565b021790555050610587565b8660ff16600514610560576004610563565b60035b60028401805460ff19166001836004811115610581576105816106ee565b02179055505b60028301546040517f336ce93a2e3e1a38e5a3faae4deec891c9ba179ceccdbdd0c8fdd2a52f8023e3916105c491879160ff1690869086906109f0565b60405180910390a16003600284015460ff1660048111156105e7576105e76106ee565b0361062857825460018401546040516001600160a01b039092169181156108fc0291905f818181858888f19350505050158015610626573d5f5f3e3d5ffd5b505b505050505b50505050565b5f5f83601f840112610643575f5ffd5b50813567ffffffffffffffff81111561065a575f5ffd5b602083019150836020828501011115610671575f5ffd5b9250929050565b5f5f5f6040848603121561068a575f5ffd5b833567ffffffffffffffff8111156106a0575f5ffd5b6106ac86828701610633565b909450925050602084013567ffffffffffffffff811681146106cc575f5ffd5b809150509250925092565b5f602082840312156106e7575f5ffd5b5035919050565b634e487b7160e01b5f52602160045260245ffd5b6005811061071e57634e487b7160e01b5f52602160045260245ffd5b9052565b6001600160a01b038416815260208101839052606081016107466040830184610702565b949350505050565b803560ff8116811461075e575f5ffd5b919050565b5f5f5f5f60608587031215610776575f5ffd5b843593506107866020860161074e565b9250604085013567ffffffffffffffff8111156107a1575f5ffd5b6107ad87828801610633565b95989497509550505050565b818103818111156107d857634e487b7160e01b5f52601160045260245ffd5b92915050565b60408152826040820152828460608301375f606084830101525f6060601f19601f8601168301019050826020830152949350505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60208152815160208201526020820151604082015267ffffffffffffffff604083015116606082015267ffffffffffffffff60608301511660808201525f608083015161089860a084018263ffffffff169052565b5060a083015160ff811660c08401525060c08301516001600160e01b0319811660e08401525060e083015161010080840152610746610120840182610815565b5f602082840312156108e8575f5ffd5b5051919050565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b5f5f5f60608486031215610929575f5ffd5b6109328461074e565b925060208401358015158114610946575f5ffd5b9150604084013567ffffffffffffffff811115610961575f5ffd5b8401601f81018613610971575f5ffd5b803567ffffffffffffffff81111561098b5761098b610903565b604051601f8201601f19908116603f0116810167ffffffffffffffff811182821017156109ba576109ba610903565b6040528181528282016020018810156109d1575f5ffd5b816020840160208301375f602083830101528093505050509250925092565b848152610a006020820185610702565b8215156040820152608060608201525f610a1d6080830184610815565b969550505050505056",
}

// Shop is an auto generated Go binding around an Ethereum contract.
type Shop struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Shop) GetABI() abi.ABI {
	return c.abi
}

// NewShop creates a new instance of Shop.
func NewShop() *Shop {
	parsed, err := ShopMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Shop{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Shop) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address requests, bytes32 committee, bytes32 job) returns()
func (shop *Shop) PackConstructor(requests common.Address, committee [32]byte, job [32]byte) []byte {
	enc, err := shop.abi.Pack("", requests, committee, job)
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
func (shop *Shop) PackCOMMITTEE() []byte {
	enc, err := shop.abi.Pack("COMMITTEE")
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
func (shop *Shop) TryPackCOMMITTEE() ([]byte, error) {
	return shop.abi.Pack("COMMITTEE")
}

// UnpackCOMMITTEE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe1c54e71.
//
// Solidity: function COMMITTEE() view returns(bytes32)
func (shop *Shop) UnpackCOMMITTEE(data []byte) ([32]byte, error) {
	out, err := shop.abi.Unpack("COMMITTEE", data)
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
func (shop *Shop) PackJOB() []byte {
	enc, err := shop.abi.Pack("JOB")
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
func (shop *Shop) TryPackJOB() ([]byte, error) {
	return shop.abi.Pack("JOB")
}

// UnpackJOB is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6bd7124c.
//
// Solidity: function JOB() view returns(bytes32)
func (shop *Shop) UnpackJOB(data []byte) ([32]byte, error) {
	out, err := shop.abi.Unpack("JOB", data)
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
func (shop *Shop) PackREQUESTS() []byte {
	enc, err := shop.abi.Pack("REQUESTS")
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
func (shop *Shop) TryPackREQUESTS() ([]byte, error) {
	return shop.abi.Pack("REQUESTS")
}

// UnpackREQUESTS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0742d8c4.
//
// Solidity: function REQUESTS() view returns(address)
func (shop *Shop) UnpackREQUESTS(data []byte) (common.Address, error) {
	out, err := shop.abi.Unpack("REQUESTS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbfd7dfd8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function done(bytes32 id, uint8 status, bytes result) returns()
func (shop *Shop) PackDone(id [32]byte, status uint8, result []byte) []byte {
	enc, err := shop.abi.Pack("done", id, status, result)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDone is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbfd7dfd8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function done(bytes32 id, uint8 status, bytes result) returns()
func (shop *Shop) TryPackDone(id [32]byte, status uint8, result []byte) ([]byte, error) {
	return shop.abi.Pack("done", id, status, result)
}

// PackOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a984037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function order(string goods, uint64 deadline) payable returns(bytes32 id)
func (shop *Shop) PackOrder(goods string, deadline uint64) []byte {
	enc, err := shop.abi.Pack("order", goods, deadline)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOrder is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1a984037.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function order(string goods, uint64 deadline) payable returns(bytes32 id)
func (shop *Shop) TryPackOrder(goods string, deadline uint64) ([]byte, error) {
	return shop.abi.Pack("order", goods, deadline)
}

// UnpackOrder is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1a984037.
//
// Solidity: function order(string goods, uint64 deadline) payable returns(bytes32 id)
func (shop *Shop) UnpackOrder(data []byte) ([32]byte, error) {
	out, err := shop.abi.Unpack("order", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackOrders is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa85c38ef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function orders(uint256 ) view returns(address buyer, uint256 paid, uint8 state)
func (shop *Shop) PackOrders(arg0 *big.Int) []byte {
	enc, err := shop.abi.Pack("orders", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOrders is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa85c38ef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function orders(uint256 ) view returns(address buyer, uint256 paid, uint8 state)
func (shop *Shop) TryPackOrders(arg0 *big.Int) ([]byte, error) {
	return shop.abi.Pack("orders", arg0)
}

// OrdersOutput serves as a container for the return parameters of contract
// method Orders.
type OrdersOutput struct {
	Buyer common.Address
	Paid  *big.Int
	State uint8
}

// UnpackOrders is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa85c38ef.
//
// Solidity: function orders(uint256 ) view returns(address buyer, uint256 paid, uint8 state)
func (shop *Shop) UnpackOrders(data []byte) (OrdersOutput, error) {
	out, err := shop.abi.Unpack("orders", data)
	outstruct := new(OrdersOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Buyer = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Paid = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.State = *abi.ConvertType(out[2], new(uint8)).(*uint8)
	return *outstruct, nil
}

// ShopChanged represents a Changed event raised by the Shop contract.
type ShopChanged struct {
	Order    *big.Int
	State    uint8
	Verified bool
	Receipt  string
	Raw      *types.Log // Blockchain specific contextual infos
}

const ShopChangedEventName = "Changed"

// ContractEventName returns the user-defined event name.
func (ShopChanged) ContractEventName() string {
	return ShopChangedEventName
}

// UnpackChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Changed(uint256 order, uint8 state, bool verified, string receipt)
func (shop *Shop) UnpackChangedEvent(log *types.Log) (*ShopChanged, error) {
	event := "Changed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != shop.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ShopChanged)
	if len(log.Data) > 0 {
		if err := shop.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range shop.abi.Events[event].Inputs {
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

// ShopOrdered represents a Ordered event raised by the Shop contract.
type ShopOrdered struct {
	Order   *big.Int
	Request [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const ShopOrderedEventName = "Ordered"

// ContractEventName returns the user-defined event name.
func (ShopOrdered) ContractEventName() string {
	return ShopOrderedEventName
}

// UnpackOrderedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Ordered(uint256 order, bytes32 request)
func (shop *Shop) UnpackOrderedEvent(log *types.Log) (*ShopOrdered, error) {
	event := "Ordered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != shop.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ShopOrdered)
	if len(log.Data) > 0 {
		if err := shop.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range shop.abi.Events[event].Inputs {
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
func (shop *Shop) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], shop.abi.Errors["NotRequests"].ID.Bytes()[:4]) {
		return shop.UnpackNotRequestsError(raw[4:])
	}
	if bytes.Equal(raw[:4], shop.abi.Errors["TooLittle"].ID.Bytes()[:4]) {
		return shop.UnpackTooLittleError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ShopNotRequests represents a NotRequests error raised by the Shop contract.
type ShopNotRequests struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRequests(address caller)
func ShopNotRequestsErrorID() common.Hash {
	return common.HexToHash("0xb3285fc5a94797c13c89d0f5fe09e252ff6bde223af5a426f17b4b47e345d088")
}

// UnpackNotRequestsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRequests(address caller)
func (shop *Shop) UnpackNotRequestsError(raw []byte) (*ShopNotRequests, error) {
	out := new(ShopNotRequests)
	if err := shop.abi.UnpackIntoInterface(out, "NotRequests", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShopTooLittle represents a TooLittle error raised by the Shop contract.
type ShopTooLittle struct {
	Paid *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLittle(uint256 paid)
func ShopTooLittleErrorID() common.Hash {
	return common.HexToHash("0x5cfa1edd09026cf66090780dc259ec0b99080f1407b70d431cb213060d9787e9")
}

// UnpackTooLittleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLittle(uint256 paid)
func (shop *Shop) UnpackTooLittleError(raw []byte) (*ShopTooLittle, error) {
	out := new(ShopTooLittle)
	if err := shop.abi.UnpackIntoInterface(out, "TooLittle", raw); err != nil {
		return nil, err
	}
	return out, nil
}

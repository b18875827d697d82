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

// GreenhouseMetaData contains all meta data concerning the Greenhouse contract.
var GreenhouseMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"link\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"oracle\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"spec\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"ChainlinkCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"ChainlinkFulfilled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"ChainlinkRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"request\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"int256\",\"name\":\"temperature\",\"type\":\"int256\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"heating\",\"type\":\"bool\"}],\"name\":\"Measured\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"expiration\",\"type\":\"uint256\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"heating\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"city\",\"type\":\"string\"}],\"name\":\"measure\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"int256\",\"name\":\"value\",\"type\":\"int256\"}],\"name\":\"measured\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"temperature\",\"outputs\":[{\"internalType\":\"int256\",\"name\":\"\",\"type\":\"int256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "1c55add06e58fe91db88920bb26a258c0c",
	Bin: "0x60a06040526001600455348015610014575f5ffd5b50604051610de2380380610de28339810160408190526100339161008f565b600280546001600160a01b0319166001600160a01b038516179055600380546001600160a01b0319166001600160a01b038416179055608052506100c89050565b80516001600160a01b038116811461008a575f5ffd5b919050565b5f5f5f606084860312156100a1575f5ffd5b6100aa84610074565b92506100b860208501610074565b9150604084015190509250925092565b608051610d026100e05f395f61020e0152610d025ff3fe608060405234801561000f575f5ffd5b5060043610610055575f3560e01c8063069455a01461005957806368a930931461006e578063adccea1214610081578063bbd899ab1461009d578063ca3bd3f3146100ba575b5f5ffd5b61006c610067366004610a3d565b6100cd565b005b61006c61007c366004610a3d565b6100ec565b61008a60065481565b6040519081526020015b60405180910390f35b6007546100aa9060ff1681565b6040519015158152602001610094565b61008a6100c8366004610a5d565b610207565b6100e88267016345785d8a00006368a9309360e01b846102b8565b5050565b5f8281526005602052604090205482906001600160a01b031633146101695760405162461bcd60e51b815260206004820152602860248201527f536f75726365206d75737420626520746865206f7261636c65206f6620746865604482015267081c995c5d595cdd60c21b60648201526084015b60405180910390fd5b5f8181526005602052604080822080546001600160a01b03191690555182917f7cc135e0cebb02c3480ae5d74d377283180a2601f8f644edf7987b009316c63a91a260068290556007805460ff1916603284129081179091556040805184815260ff9092161515602083015284917f367707cb7ad856380e2c0728c4b658de18d82a2abbc4ecbbcf6bd8e3a036e08c910160405180910390a2505050565b5f8061023b7f0000000000000000000000000000000000000000000000000000000000000000306368a9309360e01b610384565b905061029c604051806040016040528060048152602001636369747960e01b81525085858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f920191909152508694939250506103a99050565b6102ae8167016345785d8a00006103cc565b9150505b92915050565b5f8481526005602052604080822080546001600160a01b0319811690915590516001600160a01b039091169186917fe1fe3afa0f7f761ff0a8b89086790efd5140d2907ebd5b7ff6bfcb5e075fd4c59190a2604051636ee4d55360e01b815260048101869052602481018590526001600160e01b031984166044820152606481018390526001600160a01b03821690636ee4d553906084015f604051808303815f87803b158015610367575f5ffd5b505af1158015610379573d5f5f3e3d5ffd5b505050505050505050565b61038c610a03565b610394610a03565b6103a0818686866103ec565b95945050505050565b60808301516103b89083610432565b60808301516103c79082610432565b505050565b6003545f906103e5906001600160a01b03168484610449565b9392505050565b6103f4610a03565b61040485608001516101006104da565b50508284526001600160a01b03821660208501526001600160e01b031981166040850152835b949350505050565b61043f826003835161053d565b6103c78282610652565b6004545f90610459816001610adf565b600455835160408086015160808701515191515f936320214ca360e11b936104909386938493923092918a91600191602401610b20565b60408051601f198184030181529190526020810180516001600160e01b03166001600160e01b03199093169290921790915290506104d086838684610677565b9695505050505050565b60408051808201909152606081525f60208201526104f9602083610b86565b1561052157610509602083610b86565b610514906020610ba5565b61051e9083610adf565b91505b506020828101829052604080518085525f815290920101905290565b60178167ffffffffffffffff1611610568576105628360e0600585901b1683176107d0565b50505050565b60ff8167ffffffffffffffff16116105a65761058f836018611fe0600586901b16176107d0565b506105628367ffffffffffffffff831660016107f3565b61ffff8167ffffffffffffffff16116105e5576105ce836019611fe0600586901b16176107d0565b506105628367ffffffffffffffff831660026107f3565b63ffffffff8167ffffffffffffffff16116106265761060f83601a611fe0600586901b16176107d0565b506105628367ffffffffffffffff831660046107f3565b61063b83601b611fe0600586901b16176107d0565b506105628367ffffffffffffffff831660086107f3565b60408051808201909152606081525f60208201526103e583845f015151848551610817565b6040516bffffffffffffffffffffffff193060601b166020820152603481018490525f9060540160408051808303601f1901815282825280516020918201205f818152600590925291812080546001600160a01b0319166001600160a01b038a1617905590925082917fb5e6e01e79f91267dc17b4e6314d5d4d03593d2ceee0fbb452b750bd70ea5af99190a2600254604051630200057560e51b81526001600160a01b0390911690634000aea09061073890889087908790600401610bb8565b6020604051808303815f875af1158015610754573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906107789190610bde565b61042a5760405162461bcd60e51b815260206004820152602360248201527f756e61626c6520746f207472616e73666572416e6443616c6c20746f206f7261604482015262636c6560e81b6064820152608401610160565b60408051808201909152606081525f60208201526103e583845f015151846108fd565b60408051808201909152606081525f602082015261042a84855f0151518585610957565b60408051808201909152606081525f60208201528251821115610838575f5ffd5b60208501516108478386610adf565b111561087a5761087a8561086a876020015187866108659190610adf565b6109d6565b610875906002610bfd565b6109ec565b5f5f8651805187602083010193508088870111156108985787860182525b505050602084015b602084106108d857805182526108b7602083610adf565b91506108c4602082610adf565b90506108d1602085610ba5565b93506108a0565b5181515f1960208690036101000a019081169019919091161790525083949350505050565b60408051808201909152606081525f6020820152836020015183106109315761093184856020015160026108759190610bfd565b835180516020858301018481535080850361094d576001810182525b5093949350505050565b60408051808201909152606081525f6020820152602085015161097a8584610adf565b111561098e5761098e8561086a8685610adf565b5f600161099d84610100610cf7565b6109a79190610ba5565b90508551838682010185831982511617815250805184870111156109cb5783860181525b509495945050505050565b5f818311156109e65750816102b2565b50919050565b81516109f883836104da565b506105628382610652565b6040805160a0810182525f808252602080830182905282840182905260608084018390528451808601909552845283015290608082015290565b5f5f60408385031215610a4e575f5ffd5b50508035926020909101359150565b5f5f60208385031215610a6e575f5ffd5b823567ffffffffffffffff811115610a84575f5ffd5b8301601f81018513610a94575f5ffd5b803567ffffffffffffffff811115610aaa575f5ffd5b856020828401011115610abb575f5ffd5b6020919091019590945092505050565b634e487b7160e01b5f52601160045260245ffd5b808201808211156102b2576102b2610acb565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b6001600160a01b0389811682526020820189905260408201889052861660608201526001600160e01b03198516608082015260a0810184905260c0810183905261010060e082018190525f90610b7890830184610af2565b9a9950505050505050505050565b5f82610ba057634e487b7160e01b5f52601260045260245ffd5b500690565b818103818111156102b2576102b2610acb565b60018060a01b0384168152826020820152606060408201525f6103a06060830184610af2565b5f60208284031215610bee575f5ffd5b815180151581146103e5575f5ffd5b80820281158282048414176102b2576102b2610acb565b6001815b6001841115610c4f57808504811115610c3357610c33610acb565b6001841615610c4157908102905b60019390931c928002610c18565b935093915050565b5f82610c65575060016102b2565b81610c7157505f6102b2565b8160018114610c875760028114610c9157610cad565b60019150506102b2565b60ff841115610ca257610ca2610acb565b50506001821b6102b2565b5060208310610133831016604e8410600b8410161715610cd0575081810a6102b2565b610cdc5f198484610c14565b805f1904821115610cef57610cef610acb565b029392505050565b5f6103e58383610c5756",
}

// Greenhouse is an auto generated Go binding around an Ethereum contract.
type Greenhouse struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Greenhouse) GetABI() abi.ABI {
	return c.abi
}

// NewGreenhouse creates a new instance of Greenhouse.
func NewGreenhouse() *Greenhouse {
	parsed, err := GreenhouseMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Greenhouse{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Greenhouse) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address link, address oracle, bytes32 spec) returns()
func (greenhouse *Greenhouse) PackConstructor(link common.Address, oracle common.Address, spec [32]byte) []byte {
	enc, err := greenhouse.abi.Pack("", link, oracle, spec)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x069455a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(bytes32 requestId, uint256 expiration) returns()
func (greenhouse *Greenhouse) PackCancel(requestId [32]byte, expiration *big.Int) []byte {
	enc, err := greenhouse.abi.Pack("cancel", requestId, expiration)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x069455a0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(bytes32 requestId, uint256 expiration) returns()
func (greenhouse *Greenhouse) TryPackCancel(requestId [32]byte, expiration *big.Int) ([]byte, error) {
	return greenhouse.abi.Pack("cancel", requestId, expiration)
}

// PackHeating is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbd899ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function heating() view returns(bool)
func (greenhouse *Greenhouse) PackHeating() []byte {
	enc, err := greenhouse.abi.Pack("heating")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHeating is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbbd899ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function heating() view returns(bool)
func (greenhouse *Greenhouse) TryPackHeating() ([]byte, error) {
	return greenhouse.abi.Pack("heating")
}

// UnpackHeating is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbbd899ab.
//
// Solidity: function heating() view returns(bool)
func (greenhouse *Greenhouse) UnpackHeating(data []byte) (bool, error) {
	out, err := greenhouse.abi.Unpack("heating", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMeasure is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca3bd3f3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function measure(string city) returns(bytes32 requestId)
func (greenhouse *Greenhouse) PackMeasure(city string) []byte {
	enc, err := greenhouse.abi.Pack("measure", city)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMeasure is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xca3bd3f3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function measure(string city) returns(bytes32 requestId)
func (greenhouse *Greenhouse) TryPackMeasure(city string) ([]byte, error) {
	return greenhouse.abi.Pack("measure", city)
}

// UnpackMeasure is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xca3bd3f3.
//
// Solidity: function measure(string city) returns(bytes32 requestId)
func (greenhouse *Greenhouse) UnpackMeasure(data []byte) ([32]byte, error) {
	out, err := greenhouse.abi.Unpack("measure", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMeasured is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x68a93093.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function measured(bytes32 requestId, int256 value) returns()
func (greenhouse *Greenhouse) PackMeasured(requestId [32]byte, value *big.Int) []byte {
	enc, err := greenhouse.abi.Pack("measured", requestId, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMeasured is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x68a93093.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function measured(bytes32 requestId, int256 value) returns()
func (greenhouse *Greenhouse) TryPackMeasured(requestId [32]byte, value *big.Int) ([]byte, error) {
	return greenhouse.abi.Pack("measured", requestId, value)
}

// PackTemperature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadccea12.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function temperature() view returns(int256)
func (greenhouse *Greenhouse) PackTemperature() []byte {
	enc, err := greenhouse.abi.Pack("temperature")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTemperature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadccea12.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function temperature() view returns(int256)
func (greenhouse *Greenhouse) TryPackTemperature() ([]byte, error) {
	return greenhouse.abi.Pack("temperature")
}

// UnpackTemperature is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xadccea12.
//
// Solidity: function temperature() view returns(int256)
func (greenhouse *Greenhouse) UnpackTemperature(data []byte) (*big.Int, error) {
	out, err := greenhouse.abi.Unpack("temperature", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// GreenhouseChainlinkCancelled represents a ChainlinkCancelled event raised by the Greenhouse contract.
type GreenhouseChainlinkCancelled struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const GreenhouseChainlinkCancelledEventName = "ChainlinkCancelled"

// ContractEventName returns the user-defined event name.
func (GreenhouseChainlinkCancelled) ContractEventName() string {
	return GreenhouseChainlinkCancelledEventName
}

// UnpackChainlinkCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChainlinkCancelled(bytes32 indexed id)
func (greenhouse *Greenhouse) UnpackChainlinkCancelledEvent(log *types.Log) (*GreenhouseChainlinkCancelled, error) {
	event := "ChainlinkCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != greenhouse.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GreenhouseChainlinkCancelled)
	if len(log.Data) > 0 {
		if err := greenhouse.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range greenhouse.abi.Events[event].Inputs {
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

// GreenhouseChainlinkFulfilled represents a ChainlinkFulfilled event raised by the Greenhouse contract.
type GreenhouseChainlinkFulfilled struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const GreenhouseChainlinkFulfilledEventName = "ChainlinkFulfilled"

// ContractEventName returns the user-defined event name.
func (GreenhouseChainlinkFulfilled) ContractEventName() string {
	return GreenhouseChainlinkFulfilledEventName
}

// UnpackChainlinkFulfilledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChainlinkFulfilled(bytes32 indexed id)
func (greenhouse *Greenhouse) UnpackChainlinkFulfilledEvent(log *types.Log) (*GreenhouseChainlinkFulfilled, error) {
	event := "ChainlinkFulfilled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != greenhouse.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GreenhouseChainlinkFulfilled)
	if len(log.Data) > 0 {
		if err := greenhouse.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range greenhouse.abi.Events[event].Inputs {
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

// GreenhouseChainlinkRequested represents a ChainlinkRequested event raised by the Greenhouse contract.
type GreenhouseChainlinkRequested struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const GreenhouseChainlinkRequestedEventName = "ChainlinkRequested"

// ContractEventName returns the user-defined event name.
func (GreenhouseChainlinkRequested) ContractEventName() string {
	return GreenhouseChainlinkRequestedEventName
}

// UnpackChainlinkRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChainlinkRequested(bytes32 indexed id)
func (greenhouse *Greenhouse) UnpackChainlinkRequestedEvent(log *types.Log) (*GreenhouseChainlinkRequested, error) {
	event := "ChainlinkRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != greenhouse.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GreenhouseChainlinkRequested)
	if len(log.Data) > 0 {
		if err := greenhouse.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range greenhouse.abi.Events[event].Inputs {
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

// GreenhouseMeasured represents a Measured event raised by the Greenhouse contract.
type GreenhouseMeasured struct {
	Request     [32]byte
	Temperature *big.Int
	Heating     bool
	Raw         *types.Log // Blockchain specific contextual infos
}

const GreenhouseMeasuredEventName = "Measured"

// ContractEventName returns the user-defined event name.
func (GreenhouseMeasured) ContractEventName() string {
	return GreenhouseMeasuredEventName
}

// UnpackMeasuredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Measured(bytes32 indexed request, int256 temperature, bool heating)
func (greenhouse *Greenhouse) UnpackMeasuredEvent(log *types.Log) (*GreenhouseMeasured, error) {
	event := "Measured"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != greenhouse.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GreenhouseMeasured)
	if len(log.Data) > 0 {
		if err := greenhouse.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range greenhouse.abi.Events[event].Inputs {
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

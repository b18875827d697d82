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

// ShipmentMetaData contains all meta data concerning the Shipment contract.
var ShipmentMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIRequests\",\"name\":\"requests\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"addresspayable\",\"name\":\"buyer\",\"type\":\"address\"},{\"internalType\":\"addresspayable\",\"name\":\"carrier\",\"type\":\"address\"},{\"internalType\":\"int256\",\"name\":\"warmest\",\"type\":\"int256\"},{\"internalType\":\"string\",\"name\":\"destination\",\"type\":\"string\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotRequests\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumShipment.State\",\"name\":\"state\",\"type\":\"uint8\"}],\"name\":\"Over\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"enumShipment.State\",\"name\":\"state\",\"type\":\"uint8\"}],\"name\":\"Changed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"NoAnswer\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"int256\",\"name\":\"warmest\",\"type\":\"int256\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"place\",\"type\":\"string\"}],\"name\":\"Read\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BUYER\",\"outputs\":[{\"internalType\":\"addresspayable\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"CARRIER\",\"outputs\":[{\"internalType\":\"addresspayable\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COMMITTEE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"JOB\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REQUESTS\",\"outputs\":[{\"internalType\":\"contractIRequests\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"WARMEST\",\"outputs\":[{\"internalType\":\"int256\",\"name\":\"\",\"type\":\"int256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"name\":\"look\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"bytes\",\"name\":\"result\",\"type\":\"bytes\"}],\"name\":\"looked\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"state\",\"outputs\":[{\"internalType\":\"enumShipment.State\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	ID:  "9e6f46bdabaf3c57e91e1403b90ea8f0df",
	Bin: "0x610160604052348015610010575f5ffd5b50604051610b64380380610b6483398101604081905261002f91610099565b60c09490945260a0949094526001600160a01b03948516608052825160209093019290922061014052610120929092528216610100521660e05261019f565b6001600160a01b0381168114610082575f5ffd5b50565b634e487b7160e01b5f52604160045260245ffd5b5f5f5f5f5f5f5f60e0888a0312156100af575f5ffd5b87516100ba8161006e565b602089015160408a015160608b015192995090975095506100da8161006e565b60808901519094506100eb8161006e565b60a089015160c08a015191945092506001600160401b0381111561010d575f5ffd5b8801601f81018a1361011d575f5ffd5b80516001600160401b0381111561013657610136610085565b604051601f8201601f19908116603f011681016001600160401b038111828210171561016457610164610085565b6040528181528282016020018c101561017b575f5ffd5b8160208401602083015e5f6020838301015280935050505092959891949750929550565b60805160a05160c05160e0516101005161012051610140516109446102205f395f61039f01525f8181610226015261034701525f818161015501526103d201525f8181610188015261037401525f8181610114015261049f01525f81816101e0015261047901525f818160a301528181610253015261043d01526109445ff3fe608060405260043610610087575f3560e01c8063a8fa298711610057578063a8fa298714610177578063c19d93fb146101aa578063e1c54e71146101cf578063f4b02dfb14610202578063f77cb2bd14610215575f5ffd5b80630742d8c4146100925780633291e304146100e25780636bd7124c146101035780639ab3215a14610144575f5ffd5b3661008e57005b5f5ffd5b34801561009d575f5ffd5b506100c57f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b3480156100ed575f5ffd5b506101016100fc366004610659565b610248565b005b34801561010e575f5ffd5b506101367f000000000000000000000000000000000000000000000000000000000000000081565b6040519081526020016100d9565b34801561014f575f5ffd5b506100c57f000000000000000000000000000000000000000000000000000000000000000081565b348015610182575f5ffd5b506100c57f000000000000000000000000000000000000000000000000000000000000000081565b3480156101b5575f5ffd5b505f546101c29060ff1681565b6040516100d991906106f5565b3480156101da575f5ffd5b506101367f000000000000000000000000000000000000000000000000000000000000000081565b61013661021036600461071b565b6103ff565b348015610220575f5ffd5b506101367f000000000000000000000000000000000000000000000000000000000000000081565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146102985760405163b3285fc560e01b81523360048201526024015b60405180910390fd5b5f5f5460ff1660028111156102af576102af6106e1565b036103f9578260ff166001146102fa5760405160ff841681527fb7e987cb60870207ac7514e8c57a944aa5fb11420c25150374461405110ac6359060200160405180910390a16103f9565b5f806103088385018561075c565b915091507f7fb1c1296e72dc5bd41000780de7127658aa957f09d3c2ed78bda716b95c5faa828260405161033d929190610844565b60405180910390a17f000000000000000000000000000000000000000000000000000000000000000082131561039d5761039860017f00000000000000000000000000000000000000000000000000000000000000006105c8565b6103f6565b7f00000000000000000000000000000000000000000000000000000000000000008180519060200120036103f6576103f660027f00000000000000000000000000000000000000000000000000000000000000006105c8565b50505b50505050565b5f805f5460ff166002811115610417576104176106e1565b1461043b575f5460405163cd56f9d160e01b815261028f9160ff16906004016106f5565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166329efe342346040518061010001604052807f000000000000000000000000000000000000000000000000000000000000000081526020017f000000000000000000000000000000000000000000000000000000000000000081526020015f600181819054906101000a90046001600160401b03166104e390610864565b91906101000a8154816001600160401b0302191690836001600160401b0316021790556001600160401b03168152602001866001600160401b0316815260200162030d4063ffffffff168152602001600160ff168152602001633291e30460e01b6001600160e01b031916815260200160405180602001604052805f8152508152506040518363ffffffff1660e01b8152600401610581919061089a565b60206040518083038185885af115801561059d573d5f5f3e3d5ffd5b50505050506040513d601f19601f820116820180604052508101906105c2919061092d565b92915050565b5f805483919060ff191660018360028111156105e6576105e66106e1565b02179055507f8e2bf08c81839f4453b0c686fa43ee0c12a6a88e8c4323d0f54d96b1e1f820298260405161061a91906106f5565b60405180910390a16040516001600160a01b038216904780156108fc02915f818181858888f19350505050158015610654573d5f5f3e3d5ffd5b505050565b5f5f5f5f6060858703121561066c575f5ffd5b84359350602085013560ff81168114610683575f5ffd5b925060408501356001600160401b0381111561069d575f5ffd5b8501601f810187136106ad575f5ffd5b80356001600160401b038111156106c2575f5ffd5b8760208284010111156106d3575f5ffd5b949793965060200194505050565b634e487b7160e01b5f52602160045260245ffd5b602081016003831061071557634e487b7160e01b5f52602160045260245ffd5b91905290565b5f6020828403121561072b575f5ffd5b81356001600160401b0381168114610741575f5ffd5b9392505050565b634e487b7160e01b5f52604160045260245ffd5b5f5f6040838503121561076d575f5ffd5b8235915060208301356001600160401b03811115610789575f5ffd5b8301601f81018513610799575f5ffd5b80356001600160401b038111156107b2576107b2610748565b604051601f8201601f19908116603f011681016001600160401b03811182821017156107e0576107e0610748565b6040528181528282016020018710156107f7575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b828152604060208201525f61085c6040830184610816565b949350505050565b5f6001600160401b0382166001600160401b03810361089157634e487b7160e01b5f52601160045260245ffd5b60010192915050565b6020815281516020820152602082015160408201526001600160401b0360408301511660608201526001600160401b0360608301511660808201525f60808301516108ed60a084018263ffffffff169052565b5060a083015160ff811660c08401525060c08301516001600160e01b0319811660e08401525060e08301516101008084015261085c610120840182610816565b5f6020828403121561093d575f5ffd5b505191905056",
}

// Shipment is an auto generated Go binding around an Ethereum contract.
type Shipment struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Shipment) GetABI() abi.ABI {
	return c.abi
}

// NewShipment creates a new instance of Shipment.
func NewShipment() *Shipment {
	parsed, err := ShipmentMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Shipment{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Shipment) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address requests, bytes32 committee, bytes32 job, address buyer, address carrier, int256 warmest, string destination) returns()
func (shipment *Shipment) PackConstructor(requests common.Address, committee [32]byte, job [32]byte, buyer common.Address, carrier common.Address, warmest *big.Int, destination string) []byte {
	enc, err := shipment.abi.Pack("", requests, committee, job, buyer, carrier, warmest, destination)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBUYER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8fa2987.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BUYER() view returns(address)
func (shipment *Shipment) PackBUYER() []byte {
	enc, err := shipment.abi.Pack("BUYER")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBUYER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8fa2987.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BUYER() view returns(address)
func (shipment *Shipment) TryPackBUYER() ([]byte, error) {
	return shipment.abi.Pack("BUYER")
}

// UnpackBUYER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8fa2987.
//
// Solidity: function BUYER() view returns(address)
func (shipment *Shipment) UnpackBUYER(data []byte) (common.Address, error) {
	out, err := shipment.abi.Unpack("BUYER", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCARRIER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ab3215a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CARRIER() view returns(address)
func (shipment *Shipment) PackCARRIER() []byte {
	enc, err := shipment.abi.Pack("CARRIER")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCARRIER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ab3215a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CARRIER() view returns(address)
func (shipment *Shipment) TryPackCARRIER() ([]byte, error) {
	return shipment.abi.Pack("CARRIER")
}

// UnpackCARRIER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ab3215a.
//
// Solidity: function CARRIER() view returns(address)
func (shipment *Shipment) UnpackCARRIER(data []byte) (common.Address, error) {
	out, err := shipment.abi.Unpack("CARRIER", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCOMMITTEE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe1c54e71.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COMMITTEE() view returns(bytes32)
func (shipment *Shipment) PackCOMMITTEE() []byte {
	enc, err := shipment.abi.Pack("COMMITTEE")
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
func (shipment *Shipment) TryPackCOMMITTEE() ([]byte, error) {
	return shipment.abi.Pack("COMMITTEE")
}

// UnpackCOMMITTEE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe1c54e71.
//
// Solidity: function COMMITTEE() view returns(bytes32)
func (shipment *Shipment) UnpackCOMMITTEE(data []byte) ([32]byte, error) {
	out, err := shipment.abi.Unpack("COMMITTEE", data)
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
func (shipment *Shipment) PackJOB() []byte {
	enc, err := shipment.abi.Pack("JOB")
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
func (shipment *Shipment) TryPackJOB() ([]byte, error) {
	return shipment.abi.Pack("JOB")
}

// UnpackJOB is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6bd7124c.
//
// Solidity: function JOB() view returns(bytes32)
func (shipment *Shipment) UnpackJOB(data []byte) ([32]byte, error) {
	out, err := shipment.abi.Unpack("JOB", data)
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
func (shipment *Shipment) PackREQUESTS() []byte {
	enc, err := shipment.abi.Pack("REQUESTS")
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
func (shipment *Shipment) TryPackREQUESTS() ([]byte, error) {
	return shipment.abi.Pack("REQUESTS")
}

// UnpackREQUESTS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0742d8c4.
//
// Solidity: function REQUESTS() view returns(address)
func (shipment *Shipment) UnpackREQUESTS(data []byte) (common.Address, error) {
	out, err := shipment.abi.Unpack("REQUESTS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWARMEST is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf77cb2bd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function WARMEST() view returns(int256)
func (shipment *Shipment) PackWARMEST() []byte {
	enc, err := shipment.abi.Pack("WARMEST")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWARMEST is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf77cb2bd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function WARMEST() view returns(int256)
func (shipment *Shipment) TryPackWARMEST() ([]byte, error) {
	return shipment.abi.Pack("WARMEST")
}

// UnpackWARMEST is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf77cb2bd.
//
// Solidity: function WARMEST() view returns(int256)
func (shipment *Shipment) UnpackWARMEST(data []byte) (*big.Int, error) {
	out, err := shipment.abi.Unpack("WARMEST", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLook is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf4b02dfb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function look(uint64 deadline) payable returns(bytes32 id)
func (shipment *Shipment) PackLook(deadline uint64) []byte {
	enc, err := shipment.abi.Pack("look", deadline)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLook is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf4b02dfb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function look(uint64 deadline) payable returns(bytes32 id)
func (shipment *Shipment) TryPackLook(deadline uint64) ([]byte, error) {
	return shipment.abi.Pack("look", deadline)
}

// UnpackLook is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf4b02dfb.
//
// Solidity: function look(uint64 deadline) payable returns(bytes32 id)
func (shipment *Shipment) UnpackLook(data []byte) ([32]byte, error) {
	out, err := shipment.abi.Unpack("look", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackLooked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3291e304.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function looked(bytes32 , uint8 status, bytes result) returns()
func (shipment *Shipment) PackLooked(arg0 [32]byte, status uint8, result []byte) []byte {
	enc, err := shipment.abi.Pack("looked", arg0, status, result)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLooked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3291e304.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function looked(bytes32 , uint8 status, bytes result) returns()
func (shipment *Shipment) TryPackLooked(arg0 [32]byte, status uint8, result []byte) ([]byte, error) {
	return shipment.abi.Pack("looked", arg0, status, result)
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc19d93fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state() view returns(uint8)
func (shipment *Shipment) PackState() []byte {
	enc, err := shipment.abi.Pack("state")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc19d93fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function state() view returns(uint8)
func (shipment *Shipment) TryPackState() ([]byte, error) {
	return shipment.abi.Pack("state")
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc19d93fb.
//
// Solidity: function state() view returns(uint8)
func (shipment *Shipment) UnpackState(data []byte) (uint8, error) {
	out, err := shipment.abi.Unpack("state", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// ShipmentChanged represents a Changed event raised by the Shipment contract.
type ShipmentChanged struct {
	State uint8
	Raw   *types.Log // Blockchain specific contextual infos
}

const ShipmentChangedEventName = "Changed"

// ContractEventName returns the user-defined event name.
func (ShipmentChanged) ContractEventName() string {
	return ShipmentChangedEventName
}

// UnpackChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Changed(uint8 state)
func (shipment *Shipment) UnpackChangedEvent(log *types.Log) (*ShipmentChanged, error) {
	event := "Changed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != shipment.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ShipmentChanged)
	if len(log.Data) > 0 {
		if err := shipment.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range shipment.abi.Events[event].Inputs {
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

// ShipmentNoAnswer represents a NoAnswer event raised by the Shipment contract.
type ShipmentNoAnswer struct {
	Status uint8
	Raw    *types.Log // Blockchain specific contextual infos
}

const ShipmentNoAnswerEventName = "NoAnswer"

// ContractEventName returns the user-defined event name.
func (ShipmentNoAnswer) ContractEventName() string {
	return ShipmentNoAnswerEventName
}

// UnpackNoAnswerEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NoAnswer(uint8 status)
func (shipment *Shipment) UnpackNoAnswerEvent(log *types.Log) (*ShipmentNoAnswer, error) {
	event := "NoAnswer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != shipment.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ShipmentNoAnswer)
	if len(log.Data) > 0 {
		if err := shipment.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range shipment.abi.Events[event].Inputs {
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

// ShipmentRead represents a Read event raised by the Shipment contract.
type ShipmentRead struct {
	Warmest *big.Int
	Place   string
	Raw     *types.Log // Blockchain specific contextual infos
}

const ShipmentReadEventName = "Read"

// ContractEventName returns the user-defined event name.
func (ShipmentRead) ContractEventName() string {
	return ShipmentReadEventName
}

// UnpackReadEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Read(int256 warmest, string place)
func (shipment *Shipment) UnpackReadEvent(log *types.Log) (*ShipmentRead, error) {
	event := "Read"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != shipment.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ShipmentRead)
	if len(log.Data) > 0 {
		if err := shipment.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range shipment.abi.Events[event].Inputs {
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
func (shipment *Shipment) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], shipment.abi.Errors["NotRequests"].ID.Bytes()[:4]) {
		return shipment.UnpackNotRequestsError(raw[4:])
	}
	if bytes.Equal(raw[:4], shipment.abi.Errors["Over"].ID.Bytes()[:4]) {
		return shipment.UnpackOverError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ShipmentNotRequests represents a NotRequests error raised by the Shipment contract.
type ShipmentNotRequests struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRequests(address caller)
func ShipmentNotRequestsErrorID() common.Hash {
	return common.HexToHash("0xb3285fc5a94797c13c89d0f5fe09e252ff6bde223af5a426f17b4b47e345d088")
}

// UnpackNotRequestsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRequests(address caller)
func (shipment *Shipment) UnpackNotRequestsError(raw []byte) (*ShipmentNotRequests, error) {
	out := new(ShipmentNotRequests)
	if err := shipment.abi.UnpackIntoInterface(out, "NotRequests", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ShipmentOver represents a Over error raised by the Shipment contract.
type ShipmentOver struct {
	State uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Over(uint8 state)
func ShipmentOverErrorID() common.Hash {
	return common.HexToHash("0xcd56f9d102ac1727a8013a80bcb554fe102b6da15a30a54f66ea916beb5ebe92")
}

// UnpackOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Over(uint8 state)
func (shipment *Shipment) UnpackOverError(raw []byte) (*ShipmentOver, error) {
	out := new(ShipmentOver)
	if err := shipment.abi.UnpackIntoInterface(out, "Over", raw); err != nil {
		return nil, err
	}
	return out, nil
}

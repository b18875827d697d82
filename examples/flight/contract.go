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

// FlightCoverMetaData contains all meta data concerning the FlightCover contract.
var FlightCoverMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIRequests\",\"name\":\"requests\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"next\",\"type\":\"uint256\"}],\"name\":\"NotNext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotRequests\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"terms\",\"type\":\"bytes32\"}],\"name\":\"OtherTerms\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"SettledAlready\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"cover\",\"type\":\"uint256\"}],\"name\":\"TooLittleFunds\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"request\",\"type\":\"bytes32\"}],\"name\":\"Asked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"terms\",\"type\":\"bytes32\"}],\"name\":\"Insured\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"returned\",\"type\":\"uint256\"}],\"name\":\"NoAnswer\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"delayed\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"}],\"name\":\"Settled\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"COMMITTEE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"JOB\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REQUESTS\",\"outputs\":[{\"internalType\":\"contractIRequests\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"request\",\"type\":\"bytes32\"}],\"name\":\"asked\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"bytes\",\"name\":\"result\",\"type\":\"bytes\"}],\"name\":\"decided\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"terms\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"name\":\"insure\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"next\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"policies\",\"outputs\":[{\"internalType\":\"addresspayable\",\"name\":\"holder\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"cover\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"terms\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"terms\",\"type\":\"bytes\"}],\"name\":\"settle\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	ID:  "4c311f8c108ed44cf95123bec3fffc37f7",
	Bin: "0x60e060405234801561000f575f5ffd5b50604051610c80380380610c8083398101604081905261002e91610045565b60c05260a0526001600160a01b0316608052610084565b5f5f5f60608486031215610057575f5ffd5b83516001600160a01b038116811461006d575f5ffd5b602085015160409095015190969495509392505050565b60805160a05160c051610bb76100c95f395f8181610153015261032201525f818161021501526102ff01525f818160e1015281816103a101526104c10152610bb75ff3fe608060405260043610610087575f3560e01c80636bd7124c116100575780636bd7124c14610142578063b5c0714814610175578063d3e8948314610196578063d4599bc0146101f1578063e1c54e7114610204575f5ffd5b806301d013a3146100925780630742d8c4146100d057806339c2ebb91461011b5780634c8fe5261461012e575f5ffd5b3661008e57005b5f5ffd5b34801561009d575f5ffd5b506100bd6100ac3660046108d3565b60016020525f908152604090205481565b6040519081526020015b60405180910390f35b3480156100db575f5ffd5b506101037f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100c7565b6100bd61012936600461092f565b610237565b348015610139575f5ffd5b506100bd6104a3565b34801561014d575f5ffd5b506100bd7f000000000000000000000000000000000000000000000000000000000000000081565b348015610180575f5ffd5b5061019461018f366004610977565b6104b6565b005b3480156101a1575f5ffd5b506101b56101b03660046108d3565b6106ca565b604080516001600160a01b0390951685526001600160601b0390931660208501529183015267ffffffffffffffff1660608201526080016100c7565b6101946101ff3660046109d4565b610720565b34801561020f575f5ffd5b506100bd7f000000000000000000000000000000000000000000000000000000000000000081565b5f8080610245600187610a2a565b8154811061025557610255610a43565b5f9182526020822060039091020180549092506001600160601b03600160a01b9091041690036102a057604051630ae4a55160e41b8152600481018690526024015b60405180910390fd5b806001015484846040516102b5929190610a57565b6040518091039020146102f25783836040516102d2929190610a57565b6040519081900381206302b8402160e51b82526004820152602401610297565b60408051610100810182527f000000000000000000000000000000000000000000000000000000000000000081527f000000000000000000000000000000000000000000000000000000000000000060208083019190915267ffffffffffffffff80891683850152600285015416606083015262030d406080830152600160a08301526316b80e2960e31b60c08301528251601f87018290048202810182019093528583526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016926329efe342923492909160e08301918a908a90819084018382808284375f9201919091525050509152506040516001600160e01b031960e085901b16815261040d9190600401610a94565b60206040518083038185885af1158015610429573d5f5f3e3d5ffd5b50505050506040513d601f19601f8201168201806040525081019061044e9190610b31565b5f8181526001602090815260409182902088905581518881529081018390529193507f5e2f18f8246d34f6f59a484c5f4fb278ffe0dbc73c8051340fcbae40d46da51b910160405180910390a1509392505050565b5f80546104b1906001610b48565b905090565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146105015760405163b3285fc560e01b8152336004820152602401610297565b5f8481526001602081905260408220549190819061051f9084610a2a565b8154811061052f5761052f610a43565b5f9182526020822060039091020180549092506001600160601b03600160a01b909104169081900361057757604051630ae4a55160e41b815260048101849052602401610297565b81546001600160a01b0316825560ff8616600114610624577f46fc30977ff0e5474b408d35f4e44ecddf867dfbf0bc1c8cf759292959a9de7183876105bd600a85610b5b565b6040805193845260ff90921660208401529082015260600160405180910390a181546001600160a01b03166108fc6105f6600a84610b5b565b6040518115909202915f818181858888f1935050505015801561061b573d5f5f3e3d5ffd5b505050506106c4565b5f61063185870187610b7a565b90507fdb40c322e2332e6ff082551ba0fcccd9d9c1df1e166b5c16a81ebc2dfd3d167b848283610661575f610663565b845b6040805193845291151560208401529082015260600160405180910390a180156106bf5782546040516001600160a01b039091169083156108fc029084905f818181858888f193505050501580156106bd573d5f5f3e3d5ffd5b505b505050505b50505050565b5f81815481106106d8575f80fd5b5f9182526020909120600390910201805460018201546002909201546001600160a01b0382169350600160a01b9091046001600160601b0316919067ffffffffffffffff1684565b5f61072c34600a610ba0565b90506107366104a3565b841461076757836107456104a3565b6040516343a3a91360e01b815260048101929092526024820152604401610297565b4781118061077b57506001600160601b0381115b1561079c57604051637a87150360e01b815260048101829052602401610297565b60408051608081018252338082526001600160601b03848116602080850191825284860189815267ffffffffffffffff89811660608089019182525f805460018101825590805298519551909616600160a01b026001600160a01b039095169490941760039097027f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e56381019790975590517f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e56487015591517f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e56590950180549590921667ffffffffffffffff199095169490941790558351888152928301919091529181018590527fce2c17c06105807aeeef804797dcfc32080741a66c4b016604a1a5eabbde62b9910160405180910390a150505050565b5f602082840312156108e3575f5ffd5b5035919050565b5f5f83601f8401126108fa575f5ffd5b50813567ffffffffffffffff811115610911575f5ffd5b602083019150836020828501011115610928575f5ffd5b9250929050565b5f5f5f60408486031215610941575f5ffd5b83359250602084013567ffffffffffffffff81111561095e575f5ffd5b61096a868287016108ea565b9497909650939450505050565b5f5f5f5f6060858703121561098a575f5ffd5b84359350602085013560ff811681146109a1575f5ffd5b9250604085013567ffffffffffffffff8111156109bc575f5ffd5b6109c8878288016108ea565b95989497509550505050565b5f5f5f606084860312156109e6575f5ffd5b8335925060208401359150604084013567ffffffffffffffff81168114610a0b575f5ffd5b809150509250925092565b634e487b7160e01b5f52601160045260245ffd5b81810381811115610a3d57610a3d610a16565b92915050565b634e487b7160e01b5f52603260045260245ffd5b818382375f9101908152919050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60208152815160208201526020820151604082015267ffffffffffffffff604083015116606082015267ffffffffffffffff60608301511660808201525f6080830151610ae960a084018263ffffffff169052565b5060a083015160ff811660c08401525060c08301516001600160e01b0319811660e08401525060e083015161010080840152610b29610120840182610a66565b949350505050565b5f60208284031215610b41575f5ffd5b5051919050565b80820180821115610a3d57610a3d610a16565b5f82610b7557634e487b7160e01b5f52601260045260245ffd5b500490565b5f60208284031215610b8a575f5ffd5b81358015158114610b99575f5ffd5b9392505050565b8082028115828204841417610a3d57610a3d610a1656",
}

// FlightCover is an auto generated Go binding around an Ethereum contract.
type FlightCover struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *FlightCover) GetABI() abi.ABI {
	return c.abi
}

// NewFlightCover creates a new instance of FlightCover.
func NewFlightCover() *FlightCover {
	parsed, err := FlightCoverMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &FlightCover{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *FlightCover) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address requests, bytes32 committee, bytes32 job) returns()
func (flightCover *FlightCover) PackConstructor(requests common.Address, committee [32]byte, job [32]byte) []byte {
	enc, err := flightCover.abi.Pack("", requests, committee, job)
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
func (flightCover *FlightCover) PackCOMMITTEE() []byte {
	enc, err := flightCover.abi.Pack("COMMITTEE")
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
func (flightCover *FlightCover) TryPackCOMMITTEE() ([]byte, error) {
	return flightCover.abi.Pack("COMMITTEE")
}

// UnpackCOMMITTEE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe1c54e71.
//
// Solidity: function COMMITTEE() view returns(bytes32)
func (flightCover *FlightCover) UnpackCOMMITTEE(data []byte) ([32]byte, error) {
	out, err := flightCover.abi.Unpack("COMMITTEE", data)
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
func (flightCover *FlightCover) PackJOB() []byte {
	enc, err := flightCover.abi.Pack("JOB")
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
func (flightCover *FlightCover) TryPackJOB() ([]byte, error) {
	return flightCover.abi.Pack("JOB")
}

// UnpackJOB is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6bd7124c.
//
// Solidity: function JOB() view returns(bytes32)
func (flightCover *FlightCover) UnpackJOB(data []byte) ([32]byte, error) {
	out, err := flightCover.abi.Unpack("JOB", data)
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
func (flightCover *FlightCover) PackREQUESTS() []byte {
	enc, err := flightCover.abi.Pack("REQUESTS")
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
func (flightCover *FlightCover) TryPackREQUESTS() ([]byte, error) {
	return flightCover.abi.Pack("REQUESTS")
}

// UnpackREQUESTS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0742d8c4.
//
// Solidity: function REQUESTS() view returns(address)
func (flightCover *FlightCover) UnpackREQUESTS(data []byte) (common.Address, error) {
	out, err := flightCover.abi.Unpack("REQUESTS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAsked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01d013a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function asked(bytes32 request) view returns(uint256)
func (flightCover *FlightCover) PackAsked(request [32]byte) []byte {
	enc, err := flightCover.abi.Pack("asked", request)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAsked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01d013a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function asked(bytes32 request) view returns(uint256)
func (flightCover *FlightCover) TryPackAsked(request [32]byte) ([]byte, error) {
	return flightCover.abi.Pack("asked", request)
}

// UnpackAsked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01d013a3.
//
// Solidity: function asked(bytes32 request) view returns(uint256)
func (flightCover *FlightCover) UnpackAsked(data []byte) (*big.Int, error) {
	out, err := flightCover.abi.Unpack("asked", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDecided is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5c07148.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decided(bytes32 id, uint8 status, bytes result) returns()
func (flightCover *FlightCover) PackDecided(id [32]byte, status uint8, result []byte) []byte {
	enc, err := flightCover.abi.Pack("decided", id, status, result)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecided is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5c07148.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decided(bytes32 id, uint8 status, bytes result) returns()
func (flightCover *FlightCover) TryPackDecided(id [32]byte, status uint8, result []byte) ([]byte, error) {
	return flightCover.abi.Pack("decided", id, status, result)
}

// PackInsure is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4599bc0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function insure(uint256 number, bytes32 terms, uint64 deadline) payable returns()
func (flightCover *FlightCover) PackInsure(number *big.Int, terms [32]byte, deadline uint64) []byte {
	enc, err := flightCover.abi.Pack("insure", number, terms, deadline)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInsure is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4599bc0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function insure(uint256 number, bytes32 terms, uint64 deadline) payable returns()
func (flightCover *FlightCover) TryPackInsure(number *big.Int, terms [32]byte, deadline uint64) ([]byte, error) {
	return flightCover.abi.Pack("insure", number, terms, deadline)
}

// PackNext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c8fe526.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function next() view returns(uint256)
func (flightCover *FlightCover) PackNext() []byte {
	enc, err := flightCover.abi.Pack("next")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c8fe526.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function next() view returns(uint256)
func (flightCover *FlightCover) TryPackNext() ([]byte, error) {
	return flightCover.abi.Pack("next")
}

// UnpackNext is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4c8fe526.
//
// Solidity: function next() view returns(uint256)
func (flightCover *FlightCover) UnpackNext(data []byte) (*big.Int, error) {
	out, err := flightCover.abi.Unpack("next", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPolicies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3e89483.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function policies(uint256 ) view returns(address holder, uint96 cover, bytes32 terms, uint64 deadline)
func (flightCover *FlightCover) PackPolicies(arg0 *big.Int) []byte {
	enc, err := flightCover.abi.Pack("policies", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPolicies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3e89483.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function policies(uint256 ) view returns(address holder, uint96 cover, bytes32 terms, uint64 deadline)
func (flightCover *FlightCover) TryPackPolicies(arg0 *big.Int) ([]byte, error) {
	return flightCover.abi.Pack("policies", arg0)
}

// PoliciesOutput serves as a container for the return parameters of contract
// method Policies.
type PoliciesOutput struct {
	Holder   common.Address
	Cover    *big.Int
	Terms    [32]byte
	Deadline uint64
}

// UnpackPolicies is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd3e89483.
//
// Solidity: function policies(uint256 ) view returns(address holder, uint96 cover, bytes32 terms, uint64 deadline)
func (flightCover *FlightCover) UnpackPolicies(data []byte) (PoliciesOutput, error) {
	out, err := flightCover.abi.Unpack("policies", data)
	outstruct := new(PoliciesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Holder = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Cover = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Terms = *abi.ConvertType(out[2], new([32]byte)).(*[32]byte)
	outstruct.Deadline = *abi.ConvertType(out[3], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39c2ebb9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(uint256 number, bytes terms) payable returns(bytes32 id)
func (flightCover *FlightCover) PackSettle(number *big.Int, terms []byte) []byte {
	enc, err := flightCover.abi.Pack("settle", number, terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x39c2ebb9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(uint256 number, bytes terms) payable returns(bytes32 id)
func (flightCover *FlightCover) TryPackSettle(number *big.Int, terms []byte) ([]byte, error) {
	return flightCover.abi.Pack("settle", number, terms)
}

// UnpackSettle is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x39c2ebb9.
//
// Solidity: function settle(uint256 number, bytes terms) payable returns(bytes32 id)
func (flightCover *FlightCover) UnpackSettle(data []byte) ([32]byte, error) {
	out, err := flightCover.abi.Unpack("settle", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// FlightCoverAsked represents a Asked event raised by the FlightCover contract.
type FlightCoverAsked struct {
	Number  *big.Int
	Request [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const FlightCoverAskedEventName = "Asked"

// ContractEventName returns the user-defined event name.
func (FlightCoverAsked) ContractEventName() string {
	return FlightCoverAskedEventName
}

// UnpackAskedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Asked(uint256 number, bytes32 request)
func (flightCover *FlightCover) UnpackAskedEvent(log *types.Log) (*FlightCoverAsked, error) {
	event := "Asked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != flightCover.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FlightCoverAsked)
	if len(log.Data) > 0 {
		if err := flightCover.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range flightCover.abi.Events[event].Inputs {
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

// FlightCoverInsured represents a Insured event raised by the FlightCover contract.
type FlightCoverInsured struct {
	Number *big.Int
	Holder common.Address
	Terms  [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const FlightCoverInsuredEventName = "Insured"

// ContractEventName returns the user-defined event name.
func (FlightCoverInsured) ContractEventName() string {
	return FlightCoverInsuredEventName
}

// UnpackInsuredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Insured(uint256 number, address holder, bytes32 terms)
func (flightCover *FlightCover) UnpackInsuredEvent(log *types.Log) (*FlightCoverInsured, error) {
	event := "Insured"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != flightCover.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FlightCoverInsured)
	if len(log.Data) > 0 {
		if err := flightCover.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range flightCover.abi.Events[event].Inputs {
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

// FlightCoverNoAnswer represents a NoAnswer event raised by the FlightCover contract.
type FlightCoverNoAnswer struct {
	Number   *big.Int
	Status   uint8
	Returned *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const FlightCoverNoAnswerEventName = "NoAnswer"

// ContractEventName returns the user-defined event name.
func (FlightCoverNoAnswer) ContractEventName() string {
	return FlightCoverNoAnswerEventName
}

// UnpackNoAnswerEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NoAnswer(uint256 number, uint8 status, uint256 returned)
func (flightCover *FlightCover) UnpackNoAnswerEvent(log *types.Log) (*FlightCoverNoAnswer, error) {
	event := "NoAnswer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != flightCover.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FlightCoverNoAnswer)
	if len(log.Data) > 0 {
		if err := flightCover.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range flightCover.abi.Events[event].Inputs {
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

// FlightCoverSettled represents a Settled event raised by the FlightCover contract.
type FlightCoverSettled struct {
	Number  *big.Int
	Delayed bool
	Paid    *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const FlightCoverSettledEventName = "Settled"

// ContractEventName returns the user-defined event name.
func (FlightCoverSettled) ContractEventName() string {
	return FlightCoverSettledEventName
}

// UnpackSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Settled(uint256 number, bool delayed, uint256 paid)
func (flightCover *FlightCover) UnpackSettledEvent(log *types.Log) (*FlightCoverSettled, error) {
	event := "Settled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != flightCover.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FlightCoverSettled)
	if len(log.Data) > 0 {
		if err := flightCover.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range flightCover.abi.Events[event].Inputs {
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
func (flightCover *FlightCover) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], flightCover.abi.Errors["NotNext"].ID.Bytes()[:4]) {
		return flightCover.UnpackNotNextError(raw[4:])
	}
	if bytes.Equal(raw[:4], flightCover.abi.Errors["NotRequests"].ID.Bytes()[:4]) {
		return flightCover.UnpackNotRequestsError(raw[4:])
	}
	if bytes.Equal(raw[:4], flightCover.abi.Errors["OtherTerms"].ID.Bytes()[:4]) {
		return flightCover.UnpackOtherTermsError(raw[4:])
	}
	if bytes.Equal(raw[:4], flightCover.abi.Errors["SettledAlready"].ID.Bytes()[:4]) {
		return flightCover.UnpackSettledAlreadyError(raw[4:])
	}
	if bytes.Equal(raw[:4], flightCover.abi.Errors["TooLittleFunds"].ID.Bytes()[:4]) {
		return flightCover.UnpackTooLittleFundsError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// FlightCoverNotNext represents a NotNext error raised by the FlightCover contract.
type FlightCoverNotNext struct {
	Number *big.Int
	Next   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotNext(uint256 number, uint256 next)
func FlightCoverNotNextErrorID() common.Hash {
	return common.HexToHash("0x43a3a91352d19979e3aeaf863555d411646347954dea8a14309ca4d2b3b0abe1")
}

// UnpackNotNextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotNext(uint256 number, uint256 next)
func (flightCover *FlightCover) UnpackNotNextError(raw []byte) (*FlightCoverNotNext, error) {
	out := new(FlightCoverNotNext)
	if err := flightCover.abi.UnpackIntoInterface(out, "NotNext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FlightCoverNotRequests represents a NotRequests error raised by the FlightCover contract.
type FlightCoverNotRequests struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRequests(address caller)
func FlightCoverNotRequestsErrorID() common.Hash {
	return common.HexToHash("0xb3285fc5a94797c13c89d0f5fe09e252ff6bde223af5a426f17b4b47e345d088")
}

// UnpackNotRequestsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRequests(address caller)
func (flightCover *FlightCover) UnpackNotRequestsError(raw []byte) (*FlightCoverNotRequests, error) {
	out := new(FlightCoverNotRequests)
	if err := flightCover.abi.UnpackIntoInterface(out, "NotRequests", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FlightCoverOtherTerms represents a OtherTerms error raised by the FlightCover contract.
type FlightCoverOtherTerms struct {
	Terms [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OtherTerms(bytes32 terms)
func FlightCoverOtherTermsErrorID() common.Hash {
	return common.HexToHash("0x57080420fcfdb990cbace7b5f93b89b18d66eb24aef4394e4b1bfefa82f232fc")
}

// UnpackOtherTermsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OtherTerms(bytes32 terms)
func (flightCover *FlightCover) UnpackOtherTermsError(raw []byte) (*FlightCoverOtherTerms, error) {
	out := new(FlightCoverOtherTerms)
	if err := flightCover.abi.UnpackIntoInterface(out, "OtherTerms", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FlightCoverSettledAlready represents a SettledAlready error raised by the FlightCover contract.
type FlightCoverSettledAlready struct {
	Number *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SettledAlready(uint256 number)
func FlightCoverSettledAlreadyErrorID() common.Hash {
	return common.HexToHash("0xae4a55104accc5b7b09f72c46bfd063420f77613e531e000824e36009471e17d")
}

// UnpackSettledAlreadyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SettledAlready(uint256 number)
func (flightCover *FlightCover) UnpackSettledAlreadyError(raw []byte) (*FlightCoverSettledAlready, error) {
	out := new(FlightCoverSettledAlready)
	if err := flightCover.abi.UnpackIntoInterface(out, "SettledAlready", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FlightCoverTooLittleFunds represents a TooLittleFunds error raised by the FlightCover contract.
type FlightCoverTooLittleFunds struct {
	Cover *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLittleFunds(uint256 cover)
func FlightCoverTooLittleFundsErrorID() common.Hash {
	return common.HexToHash("0x7a87150313a45507509d623c77baea7029f83a313214730f0e96ec8087cc5eb0")
}

// UnpackTooLittleFundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLittleFunds(uint256 cover)
func (flightCover *FlightCover) UnpackTooLittleFundsError(raw []byte) (*FlightCoverTooLittleFunds, error) {
	out := new(FlightCoverTooLittleFunds)
	if err := flightCover.abi.UnpackIntoInterface(out, "TooLittleFunds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

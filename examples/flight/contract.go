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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIRequests\",\"name\":\"requests\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"credential\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"period\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"uses\",\"type\":\"uint64\"}],\"name\":\"NoTicket\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"next\",\"type\":\"uint256\"}],\"name\":\"NotNext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotRequests\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"terms\",\"type\":\"bytes32\"}],\"name\":\"OtherTerms\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"}],\"name\":\"SettledAlready\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"cover\",\"type\":\"uint256\"}],\"name\":\"TooLittleFunds\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"request\",\"type\":\"bytes32\"}],\"name\":\"Asked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"terms\",\"type\":\"bytes32\"}],\"name\":\"Insured\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"returned\",\"type\":\"uint256\"}],\"name\":\"NoAnswer\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"delayed\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"}],\"name\":\"Settled\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"COMMITTEE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"JOB\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REQUESTS\",\"outputs\":[{\"internalType\":\"contractIRequests\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"request\",\"type\":\"bytes32\"}],\"name\":\"asked\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"bytes\",\"name\":\"result\",\"type\":\"bytes\"}],\"name\":\"decided\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"terms\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"name\":\"insure\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"next\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"policies\",\"outputs\":[{\"internalType\":\"addresspayable\",\"name\":\"holder\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"cover\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"terms\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"number\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"question\",\"type\":\"bytes\"}],\"name\":\"settle\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	ID:  "4c311f8c108ed44cf95123bec3fffc37f7",
	Bin: "0x60e060405234801561000f575f5ffd5b50604051610e54380380610e5483398101604081905261002e91610045565b60c05260a0526001600160a01b0316608052610084565b5f5f5f60608486031215610057575f5ffd5b83516001600160a01b038116811461006d575f5ffd5b602085015160409095015190969495509392505050565b60805160a05160c051610d8b6100c95f395f8181610140015261058101525f8181610214015261055e01525f818160e10152818161025601526105fc0152610d8b5ff3fe608060405260043610610087575f3560e01c8063b5c0714811610057578063b5c0714814610162578063beda413e14610183578063d3e8948314610196578063d4599bc0146101f0578063e1c54e7114610203575f5ffd5b806301d013a3146100925780630742d8c4146100d05780634c8fe5261461011b5780636bd7124c1461012f575f5ffd5b3661008e57005b5f5ffd5b34801561009d575f5ffd5b506100bd6100ac3660046109fe565b60026020525f908152604090205481565b6040519081526020015b60405180910390f35b3480156100db575f5ffd5b506101037f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100c7565b348015610126575f5ffd5b506100bd610236565b34801561013a575f5ffd5b506100bd7f000000000000000000000000000000000000000000000000000000000000000081565b34801561016d575f5ffd5b5061018161017c366004610a59565b61024b565b005b6100bd610191366004610ab5565b610461565b3480156101a1575f5ffd5b506101b56101b03660046109fe565b6106cb565b604080516001600160a01b0390951685526001600160601b039093166020850152918301526001600160401b031660608201526080016100c7565b6101816101fe366004610aeb565b610721565b34801561020e575f5ffd5b506100bd7f000000000000000000000000000000000000000000000000000000000000000081565b600180545f916102469190610b40565b905090565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461029b5760405163b3285fc560e01b81523360048201526024015b60405180910390fd5b5f848152600260205260408120549060016102b68184610b59565b815481106102c6576102c6610b6c565b5f9182526020822060039091020180549092506001600160601b03600160a01b909104169081900361030e57604051630ae4a55160e41b815260048101849052602401610292565b81546001600160a01b0316825560ff86166001146103bb577f46fc30977ff0e5474b408d35f4e44ecddf867dfbf0bc1c8cf759292959a9de718387610354600a85610b80565b6040805193845260ff90921660208401529082015260600160405180910390a181546001600160a01b03166108fc61038d600a84610b80565b6040518115909202915f818181858888f193505050501580156103b2573d5f5f3e3d5ffd5b5050505061045b565b5f6103c885870187610b9f565b90507fdb40c322e2332e6ff082551ba0fcccd9d9c1df1e166b5c16a81ebc2dfd3d167b8482836103f8575f6103fa565b845b6040805193845291151560208401529082015260600160405180910390a180156104565782546040516001600160a01b039091169083156108fc029084905f818181858888f19350505050158015610454573d5f5f3e3d5ffd5b505b505050505b50505050565b5f80600161046f8188610b59565b8154811061047f5761047f610b6c565b5f9182526020822060039091020180549092506001600160601b03600160a01b9091041690036104c557604051630ae4a55160e41b815260048101879052602401610292565b5f8585856040516020016104db93929190610bd3565b6040516020818303038152906040528051906020012090508160010154811461051a576040516302b8402160e51b815260048101829052602401610292565b604080516060810182525f808252602082018190529181018290526105519088906301e13380906001600160401b03908a8a6108d5565b60408051610100810182527f000000000000000000000000000000000000000000000000000000000000000081527f000000000000000000000000000000000000000000000000000000000000000060208201526001600160401b03808c1682840152600287015416606082015262030d406080820152600160a08201526316b80e2960e31b60c082015260e0810183905290516314f7f1a160e11b81529192506001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016916329efe3429134916106329190600401610c1a565b60206040518083038185885af115801561064e573d5f5f3e3d5ffd5b50505050506040513d601f19601f820116820180604052508101906106739190610cb5565b5f818152600260209081526040918290208b905581518b81529081018390529195507f5e2f18f8246d34f6f59a484c5f4fb278ffe0dbc73c8051340fcbae40d46da51b910160405180910390a1505050949350505050565b600181815481106106da575f80fd5b5f9182526020909120600390910201805460018201546002909201546001600160a01b0382169350600160a01b9091046001600160601b031691906001600160401b031684565b5f61072d34600a610ccc565b9050610737610236565b84146107685783610746610236565b6040516343a3a91360e01b815260048101929092526024820152604401610292565b4781118061077c57506001600160601b0381115b1561079d57604051637a87150360e01b815260048101829052602401610292565b60408051608081018252338082526001600160601b0384811660208085019182528486018981526001600160401b0389811660608089019182526001805480820182555f9190915298519551909616600160a01b026001600160a01b039095169490941760039097027fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf681019790975590517fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf787015591517fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf890950180549590921667ffffffffffffffff199095169490941790558351888152928301919091529181018590527fce2c17c06105807aeeef804797dcfc32080741a66c4b016604a1a5eabbde62b9910160405180910390a150505050565b60605f6108e28742610b80565b5f898152602081815260408083208b845282528083206001600160401b038086168552925282208054939450919216908261091c83610ce3565b91906101000a8154816001600160401b0302191690836001600160401b031602179055509050866001600160401b0316816001600160401b03161061098e5760405163401f7a5760e11b8152600481018a90526001600160401b03808416602483015288166044820152606401610292565b7f29e8f2d9f8332d3e6a5756bb9b6a3b1d25ef167014eac3b942e3506eecdd4ed35f5f1b875f01518860200151896040015160018e88888d8d6040516020016109e19b9a99989796959493929190610d0d565b604051602081830303815290604052925050509695505050505050565b5f60208284031215610a0e575f5ffd5b5035919050565b5f5f83601f840112610a25575f5ffd5b5081356001600160401b03811115610a3b575f5ffd5b602083019150836020828501011115610a52575f5ffd5b9250929050565b5f5f5f5f60608587031215610a6c575f5ffd5b84359350602085013560ff81168114610a83575f5ffd5b925060408501356001600160401b03811115610a9d575f5ffd5b610aa987828801610a15565b95989497509550505050565b5f5f5f5f60608587031215610ac8575f5ffd5b843593506020850135925060408501356001600160401b03811115610a9d575f5ffd5b5f5f5f60608486031215610afd575f5ffd5b833592506020840135915060408401356001600160401b0381168114610b21575f5ffd5b809150509250925092565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610b5357610b53610b2c565b92915050565b81810381811115610b5357610b53610b2c565b634e487b7160e01b5f52603260045260245ffd5b5f82610b9a57634e487b7160e01b5f52601260045260245ffd5b500490565b5f60208284031215610baf575f5ffd5b81358015158114610bbe575f5ffd5b9392505050565b81818437505f910190815290565b838152818360208301375f910160200190815292915050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b6020815281516020820152602082015160408201526001600160401b0360408301511660608201526001600160401b0360608301511660808201525f6080830151610c6d60a084018263ffffffff169052565b5060a083015160ff811660c08401525060c08301516001600160e01b0319811660e08401525060e083015161010080840152610cad610120840182610bec565b949350505050565b5f60208284031215610cc5575f5ffd5b5051919050565b8082028115828204841417610b5357610b53610b2c565b5f6001600160401b0382166001600160401b038103610d0457610d04610b2c565b60010192915050565b8b8152602081018b9052604081018a90526001600160f81b031960f88a811b8216606084015289811b8216606184015288901b166062820152606381018690526001600160c01b031960c086811b8216608384015285901b16608b8201525f610d7a609383018486610bc5565b9d9c5050505050505050505050505056",
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
// the contract method with ID 0xbeda413e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(uint256 number, bytes32 key, bytes question) payable returns(bytes32 id)
func (flightCover *FlightCover) PackSettle(number *big.Int, key [32]byte, question []byte) []byte {
	enc, err := flightCover.abi.Pack("settle", number, key, question)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbeda413e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(uint256 number, bytes32 key, bytes question) payable returns(bytes32 id)
func (flightCover *FlightCover) TryPackSettle(number *big.Int, key [32]byte, question []byte) ([]byte, error) {
	return flightCover.abi.Pack("settle", number, key, question)
}

// UnpackSettle is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbeda413e.
//
// Solidity: function settle(uint256 number, bytes32 key, bytes question) payable returns(bytes32 id)
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
	if bytes.Equal(raw[:4], flightCover.abi.Errors["NoTicket"].ID.Bytes()[:4]) {
		return flightCover.UnpackNoTicketError(raw[4:])
	}
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

// FlightCoverNoTicket represents a NoTicket error raised by the FlightCover contract.
type FlightCoverNoTicket struct {
	Credential [32]byte
	Period     uint64
	Uses       uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoTicket(bytes32 credential, uint64 period, uint64 uses)
func FlightCoverNoTicketErrorID() common.Hash {
	return common.HexToHash("0x803ef4aed19d2cd1d56231131ed193fd13b32ff38246e0857da5e8638bfd4de2")
}

// UnpackNoTicketError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoTicket(bytes32 credential, uint64 period, uint64 uses)
func (flightCover *FlightCover) UnpackNoTicketError(raw []byte) (*FlightCoverNoTicket, error) {
	out := new(FlightCoverNoTicket)
	if err := flightCover.abi.UnpackIntoInterface(out, "NoTicket", raw); err != nil {
		return nil, err
	}
	return out, nil
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

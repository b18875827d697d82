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

// RainPolicyMetaData contains all meta data concerning the RainPolicy contract.
var RainPolicyMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIRequests\",\"name\":\"requests\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotRequests\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policy\",\"type\":\"uint256\"}],\"name\":\"SettledAlready\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"cover\",\"type\":\"uint256\"}],\"name\":\"TooLittleFunds\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"policy\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"request\",\"type\":\"bytes32\"}],\"name\":\"Asked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"policy\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"place\",\"type\":\"string\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"day\",\"type\":\"string\"}],\"name\":\"Insured\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"policy\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"NoAnswer\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"policy\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"int256\",\"name\":\"rain\",\"type\":\"int256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"}],\"name\":\"Settled\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"COMMITTEE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"JOB\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REQUESTS\",\"outputs\":[{\"internalType\":\"contractIRequests\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"request\",\"type\":\"bytes32\"}],\"name\":\"asked\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"place\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"day\",\"type\":\"string\"},{\"internalType\":\"int256\",\"name\":\"least\",\"type\":\"int256\"}],\"name\":\"insure\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"policies\",\"outputs\":[{\"internalType\":\"addresspayable\",\"name\":\"holder\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"cover\",\"type\":\"uint256\"},{\"internalType\":\"int256\",\"name\":\"least\",\"type\":\"int256\"},{\"internalType\":\"string\",\"name\":\"place\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"day\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"bytes\",\"name\":\"result\",\"type\":\"bytes\"}],\"name\":\"rained\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policy\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"name\":\"settle\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	ID:  "35789c4dbb24b9f6b3a75891631abebb9f",
	Bin: "0x60e060405234801561000f575f5ffd5b50604051610f0b380380610f0b83398101604081905261002e91610047565b6001600160a01b0390921660805260a05260c052610086565b5f5f5f60608486031215610059575f5ffd5b83516001600160a01b038116811461006f575f5ffd5b602085015160409095015190969495509392505050565b60805160a05160c051610e406100cb5f395f8181610142015261044b01525f81816101cb015261042501525f818160d6015281816101f801526103e90152610e405ff3fe60806040526004361061007c575f3560e01c806383d6979f1161004c57806383d6979f14610164578063a86161c914610177578063d3e894831461018a578063e1c54e71146101ba575f5ffd5b806301d013a3146100875780630742d8c4146100c557806362e4420e146101105780636bd7124c14610131575f5ffd5b3661008357005b5f5ffd5b348015610092575f5ffd5b506100b26100a136600461089c565b60016020525f908152604090205481565b6040519081526020015b60405180910390f35b3480156100d0575f5ffd5b506100f87f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020016100bc565b34801561011b575f5ffd5b5061012f61012a3660046108f8565b6101ed565b005b34801561013c575f5ffd5b506100b27f000000000000000000000000000000000000000000000000000000000000000081565b6100b2610172366004610955565b61039e565b61012f61018536600461098f565b6105a6565b348015610195575f5ffd5b506101a96101a436600461089c565b610743565b6040516100bc959493929190610a30565b3480156101c5575f5ffd5b506100b27f000000000000000000000000000000000000000000000000000000000000000081565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461023d5760405163b3285fc560e01b81523360048201526024015b60405180910390fd5b5f8481526001602081905260408220546102579190610a8e565b90505f5f828154811061026c5761026c610aa7565b905f5260205f20906005020190508460ff16600114158061028f57506001810154155b156102d6576040805183815260ff871660208201527f3452494d80fa1a7fdbf7487a5be9aab2bcc97e6e150808ff024b584a9aca23e4910160405180910390a15050610398565b5f806102e485870187610abb565b915091505f8360020154831280156102fa575081155b610304575f61030a565b83600101545b5f600186015560408051878152602081018690529081018290529091507f31c72a6a695d9c8c7130003b85000aaad0aabcc59816019cc2548c88a172b4159060600160405180910390a180156103925783546040516001600160a01b039091169082156108fc029083905f818181858888f19350505050158015610390573d5f5f3e3d5ffd5b505b50505050505b50505050565b5f5f5f84815481106103b2576103b2610aa7565b905f5260205f209060050201905080600101545f036103e757604051630ae4a55160e41b815260048101859052602401610234565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166329efe342346040518061010001604052807f000000000000000000000000000000000000000000000000000000000000000081526020017f000000000000000000000000000000000000000000000000000000000000000081526020014367ffffffffffffffff1681526020018767ffffffffffffffff16815260200162030d4063ffffffff168152602001600160ff1681526020016362e4420e60e01b6001600160e01b031916815260200185600301866004016040516020016104d8929190610b99565b6040516020818303038152906040528152506040518363ffffffff1660e01b81526004016105069190610bc6565b60206040518083038185885af1158015610522573d5f5f3e3d5ffd5b50505050506040513d601f19601f820116820180604052508101906105479190610c63565b9150610554846001610c7a565b5f838152600160209081526040918290209290925580518681529182018490527f5e2f18f8246d34f6f59a484c5f4fb278ffe0dbc73c8051340fcbae40d46da51b910160405180910390a15092915050565b5f6105b234600a610c8d565b9050478111156105d857604051637a87150360e01b815260048101829052602401610234565b5f6040518060a00160405280336001600160a01b0316815260200183815260200184815260200188888080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250505090825250604080516020601f8901819004810282018101909252878152918101919088908890819084018382808284375f920182905250939094525050835460018082018655948252602091829020845160059092020180546001600160a01b0319166001600160a01b0390921691909117815590830151938101939093555060408101516002830155606081015190919060038201906106d49082610d0f565b50608082015160048201906106e99082610d0f565b50505f547fcea46eb593eff2889cb9a7657cd026bcb2994a86da48fe712aed753a526c3207915061071c90600190610a8e565b338888888860405161073396959493929190610df6565b60405180910390a1505050505050565b5f8181548110610751575f80fd5b5f91825260209091206005909102018054600182015460028301546003840180546001600160a01b0390941695509193909290919061078f90610ae2565b80601f01602080910402602001604051908101604052809291908181526020018280546107bb90610ae2565b80156108065780601f106107dd57610100808354040283529160200191610806565b820191905f5260205f20905b8154815290600101906020018083116107e957829003601f168201915b50505050509080600401805461081b90610ae2565b80601f016020809104026020016040519081016040528092919081815260200182805461084790610ae2565b80156108925780601f1061086957610100808354040283529160200191610892565b820191905f5260205f20905b81548152906001019060200180831161087557829003601f168201915b5050505050905085565b5f602082840312156108ac575f5ffd5b5035919050565b5f5f83601f8401126108c3575f5ffd5b50813567ffffffffffffffff8111156108da575f5ffd5b6020830191508360208285010111156108f1575f5ffd5b9250929050565b5f5f5f5f6060858703121561090b575f5ffd5b84359350602085013560ff81168114610922575f5ffd5b9250604085013567ffffffffffffffff81111561093d575f5ffd5b610949878288016108b3565b95989497509550505050565b5f5f60408385031215610966575f5ffd5b82359150602083013567ffffffffffffffff81168114610984575f5ffd5b809150509250929050565b5f5f5f5f5f606086880312156109a3575f5ffd5b853567ffffffffffffffff8111156109b9575f5ffd5b6109c5888289016108b3565b909650945050602086013567ffffffffffffffff8111156109e4575f5ffd5b6109f0888289016108b3565b96999598509660400135949350505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60018060a01b038616815284602082015283604082015260a060608201525f610a5c60a0830185610a02565b8281036080840152610a6e8185610a02565b98975050505050505050565b634e487b7160e01b5f52601160045260245ffd5b81810381811115610aa157610aa1610a7a565b92915050565b634e487b7160e01b5f52603260045260245ffd5b5f5f60408385031215610acc575f5ffd5b8235915060208301358015158114610984575f5ffd5b600181811c90821680610af657607f821691505b602082108103610b1457634e487b7160e01b5f52602260045260245ffd5b50919050565b5f8154610b2681610ae2565b808552600182168015610b405760018114610b5c57610b90565b60ff1983166020870152602082151560051b8701019350610b90565b845f5260205f205f5b83811015610b875781546020828a010152600182019150602081019050610b65565b87016020019450505b50505092915050565b604081525f610bab6040830185610b1a565b8281036020840152610bbd8185610b1a565b95945050505050565b60208152815160208201526020820151604082015267ffffffffffffffff604083015116606082015267ffffffffffffffff60608301511660808201525f6080830151610c1b60a084018263ffffffff169052565b5060a083015160ff811660c08401525060c08301516001600160e01b0319811660e08401525060e083015161010080840152610c5b610120840182610a02565b949350505050565b5f60208284031215610c73575f5ffd5b5051919050565b80820180821115610aa157610aa1610a7a565b8082028115828204841417610aa157610aa1610a7a565b634e487b7160e01b5f52604160045260245ffd5b601f821115610d0a5782821115610d0a57805f5260205f20601f840160051c6020851015610ce357505f5b90810190601f840160051c035f5b81811015610d06575f83820155600101610cf1565b5050505b505050565b815167ffffffffffffffff811115610d2957610d29610ca4565b610d3d81610d378454610ae2565b84610cb8565b6020601f821160018114610d6f575f8315610d585750848201515b5f19600385901b1c1916600184901b178455610dc7565b5f84815260208120601f198516915b82811015610d9e5787850151825560209485019460019092019101610d7e565b5084821015610dbb57868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b8681526001600160a01b03861660208201526080604082018190525f90610e209083018688610dce565b8281036060840152610e33818587610dce565b999850505050505050505056",
}

// RainPolicy is an auto generated Go binding around an Ethereum contract.
type RainPolicy struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *RainPolicy) GetABI() abi.ABI {
	return c.abi
}

// NewRainPolicy creates a new instance of RainPolicy.
func NewRainPolicy() *RainPolicy {
	parsed, err := RainPolicyMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &RainPolicy{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *RainPolicy) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address requests, bytes32 committee, bytes32 job) returns()
func (rainPolicy *RainPolicy) PackConstructor(requests common.Address, committee [32]byte, job [32]byte) []byte {
	enc, err := rainPolicy.abi.Pack("", requests, committee, job)
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
func (rainPolicy *RainPolicy) PackCOMMITTEE() []byte {
	enc, err := rainPolicy.abi.Pack("COMMITTEE")
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
func (rainPolicy *RainPolicy) TryPackCOMMITTEE() ([]byte, error) {
	return rainPolicy.abi.Pack("COMMITTEE")
}

// UnpackCOMMITTEE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe1c54e71.
//
// Solidity: function COMMITTEE() view returns(bytes32)
func (rainPolicy *RainPolicy) UnpackCOMMITTEE(data []byte) ([32]byte, error) {
	out, err := rainPolicy.abi.Unpack("COMMITTEE", data)
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
func (rainPolicy *RainPolicy) PackJOB() []byte {
	enc, err := rainPolicy.abi.Pack("JOB")
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
func (rainPolicy *RainPolicy) TryPackJOB() ([]byte, error) {
	return rainPolicy.abi.Pack("JOB")
}

// UnpackJOB is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6bd7124c.
//
// Solidity: function JOB() view returns(bytes32)
func (rainPolicy *RainPolicy) UnpackJOB(data []byte) ([32]byte, error) {
	out, err := rainPolicy.abi.Unpack("JOB", data)
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
func (rainPolicy *RainPolicy) PackREQUESTS() []byte {
	enc, err := rainPolicy.abi.Pack("REQUESTS")
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
func (rainPolicy *RainPolicy) TryPackREQUESTS() ([]byte, error) {
	return rainPolicy.abi.Pack("REQUESTS")
}

// UnpackREQUESTS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0742d8c4.
//
// Solidity: function REQUESTS() view returns(address)
func (rainPolicy *RainPolicy) UnpackREQUESTS(data []byte) (common.Address, error) {
	out, err := rainPolicy.abi.Unpack("REQUESTS", data)
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
func (rainPolicy *RainPolicy) PackAsked(request [32]byte) []byte {
	enc, err := rainPolicy.abi.Pack("asked", request)
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
func (rainPolicy *RainPolicy) TryPackAsked(request [32]byte) ([]byte, error) {
	return rainPolicy.abi.Pack("asked", request)
}

// UnpackAsked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01d013a3.
//
// Solidity: function asked(bytes32 request) view returns(uint256)
func (rainPolicy *RainPolicy) UnpackAsked(data []byte) (*big.Int, error) {
	out, err := rainPolicy.abi.Unpack("asked", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackInsure is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa86161c9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function insure(string place, string day, int256 least) payable returns()
func (rainPolicy *RainPolicy) PackInsure(place string, day string, least *big.Int) []byte {
	enc, err := rainPolicy.abi.Pack("insure", place, day, least)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInsure is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa86161c9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function insure(string place, string day, int256 least) payable returns()
func (rainPolicy *RainPolicy) TryPackInsure(place string, day string, least *big.Int) ([]byte, error) {
	return rainPolicy.abi.Pack("insure", place, day, least)
}

// PackPolicies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3e89483.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function policies(uint256 ) view returns(address holder, uint256 cover, int256 least, string place, string day)
func (rainPolicy *RainPolicy) PackPolicies(arg0 *big.Int) []byte {
	enc, err := rainPolicy.abi.Pack("policies", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPolicies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3e89483.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function policies(uint256 ) view returns(address holder, uint256 cover, int256 least, string place, string day)
func (rainPolicy *RainPolicy) TryPackPolicies(arg0 *big.Int) ([]byte, error) {
	return rainPolicy.abi.Pack("policies", arg0)
}

// PoliciesOutput serves as a container for the return parameters of contract
// method Policies.
type PoliciesOutput struct {
	Holder common.Address
	Cover  *big.Int
	Least  *big.Int
	Place  string
	Day    string
}

// UnpackPolicies is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd3e89483.
//
// Solidity: function policies(uint256 ) view returns(address holder, uint256 cover, int256 least, string place, string day)
func (rainPolicy *RainPolicy) UnpackPolicies(data []byte) (PoliciesOutput, error) {
	out, err := rainPolicy.abi.Unpack("policies", data)
	outstruct := new(PoliciesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Holder = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Cover = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Least = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.Place = *abi.ConvertType(out[3], new(string)).(*string)
	outstruct.Day = *abi.ConvertType(out[4], new(string)).(*string)
	return *outstruct, nil
}

// PackRained is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62e4420e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rained(bytes32 id, uint8 status, bytes result) returns()
func (rainPolicy *RainPolicy) PackRained(id [32]byte, status uint8, result []byte) []byte {
	enc, err := rainPolicy.abi.Pack("rained", id, status, result)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRained is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x62e4420e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rained(bytes32 id, uint8 status, bytes result) returns()
func (rainPolicy *RainPolicy) TryPackRained(id [32]byte, status uint8, result []byte) ([]byte, error) {
	return rainPolicy.abi.Pack("rained", id, status, result)
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83d6979f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(uint256 policy, uint64 deadline) payable returns(bytes32 id)
func (rainPolicy *RainPolicy) PackSettle(policy *big.Int, deadline uint64) []byte {
	enc, err := rainPolicy.abi.Pack("settle", policy, deadline)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83d6979f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(uint256 policy, uint64 deadline) payable returns(bytes32 id)
func (rainPolicy *RainPolicy) TryPackSettle(policy *big.Int, deadline uint64) ([]byte, error) {
	return rainPolicy.abi.Pack("settle", policy, deadline)
}

// UnpackSettle is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x83d6979f.
//
// Solidity: function settle(uint256 policy, uint64 deadline) payable returns(bytes32 id)
func (rainPolicy *RainPolicy) UnpackSettle(data []byte) ([32]byte, error) {
	out, err := rainPolicy.abi.Unpack("settle", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// RainPolicyAsked represents a Asked event raised by the RainPolicy contract.
type RainPolicyAsked struct {
	Policy  *big.Int
	Request [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const RainPolicyAskedEventName = "Asked"

// ContractEventName returns the user-defined event name.
func (RainPolicyAsked) ContractEventName() string {
	return RainPolicyAskedEventName
}

// UnpackAskedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Asked(uint256 policy, bytes32 request)
func (rainPolicy *RainPolicy) UnpackAskedEvent(log *types.Log) (*RainPolicyAsked, error) {
	event := "Asked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rainPolicy.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RainPolicyAsked)
	if len(log.Data) > 0 {
		if err := rainPolicy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rainPolicy.abi.Events[event].Inputs {
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

// RainPolicyInsured represents a Insured event raised by the RainPolicy contract.
type RainPolicyInsured struct {
	Policy *big.Int
	Holder common.Address
	Place  string
	Day    string
	Raw    *types.Log // Blockchain specific contextual infos
}

const RainPolicyInsuredEventName = "Insured"

// ContractEventName returns the user-defined event name.
func (RainPolicyInsured) ContractEventName() string {
	return RainPolicyInsuredEventName
}

// UnpackInsuredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Insured(uint256 policy, address holder, string place, string day)
func (rainPolicy *RainPolicy) UnpackInsuredEvent(log *types.Log) (*RainPolicyInsured, error) {
	event := "Insured"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rainPolicy.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RainPolicyInsured)
	if len(log.Data) > 0 {
		if err := rainPolicy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rainPolicy.abi.Events[event].Inputs {
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

// RainPolicyNoAnswer represents a NoAnswer event raised by the RainPolicy contract.
type RainPolicyNoAnswer struct {
	Policy *big.Int
	Status uint8
	Raw    *types.Log // Blockchain specific contextual infos
}

const RainPolicyNoAnswerEventName = "NoAnswer"

// ContractEventName returns the user-defined event name.
func (RainPolicyNoAnswer) ContractEventName() string {
	return RainPolicyNoAnswerEventName
}

// UnpackNoAnswerEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NoAnswer(uint256 policy, uint8 status)
func (rainPolicy *RainPolicy) UnpackNoAnswerEvent(log *types.Log) (*RainPolicyNoAnswer, error) {
	event := "NoAnswer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rainPolicy.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RainPolicyNoAnswer)
	if len(log.Data) > 0 {
		if err := rainPolicy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rainPolicy.abi.Events[event].Inputs {
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

// RainPolicySettled represents a Settled event raised by the RainPolicy contract.
type RainPolicySettled struct {
	Policy *big.Int
	Rain   *big.Int
	Paid   *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const RainPolicySettledEventName = "Settled"

// ContractEventName returns the user-defined event name.
func (RainPolicySettled) ContractEventName() string {
	return RainPolicySettledEventName
}

// UnpackSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Settled(uint256 policy, int256 rain, uint256 paid)
func (rainPolicy *RainPolicy) UnpackSettledEvent(log *types.Log) (*RainPolicySettled, error) {
	event := "Settled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rainPolicy.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RainPolicySettled)
	if len(log.Data) > 0 {
		if err := rainPolicy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rainPolicy.abi.Events[event].Inputs {
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
func (rainPolicy *RainPolicy) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], rainPolicy.abi.Errors["NotRequests"].ID.Bytes()[:4]) {
		return rainPolicy.UnpackNotRequestsError(raw[4:])
	}
	if bytes.Equal(raw[:4], rainPolicy.abi.Errors["SettledAlready"].ID.Bytes()[:4]) {
		return rainPolicy.UnpackSettledAlreadyError(raw[4:])
	}
	if bytes.Equal(raw[:4], rainPolicy.abi.Errors["TooLittleFunds"].ID.Bytes()[:4]) {
		return rainPolicy.UnpackTooLittleFundsError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RainPolicyNotRequests represents a NotRequests error raised by the RainPolicy contract.
type RainPolicyNotRequests struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRequests(address caller)
func RainPolicyNotRequestsErrorID() common.Hash {
	return common.HexToHash("0xb3285fc5a94797c13c89d0f5fe09e252ff6bde223af5a426f17b4b47e345d088")
}

// UnpackNotRequestsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRequests(address caller)
func (rainPolicy *RainPolicy) UnpackNotRequestsError(raw []byte) (*RainPolicyNotRequests, error) {
	out := new(RainPolicyNotRequests)
	if err := rainPolicy.abi.UnpackIntoInterface(out, "NotRequests", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RainPolicySettledAlready represents a SettledAlready error raised by the RainPolicy contract.
type RainPolicySettledAlready struct {
	Policy *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SettledAlready(uint256 policy)
func RainPolicySettledAlreadyErrorID() common.Hash {
	return common.HexToHash("0xae4a55104accc5b7b09f72c46bfd063420f77613e531e000824e36009471e17d")
}

// UnpackSettledAlreadyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SettledAlready(uint256 policy)
func (rainPolicy *RainPolicy) UnpackSettledAlreadyError(raw []byte) (*RainPolicySettledAlready, error) {
	out := new(RainPolicySettledAlready)
	if err := rainPolicy.abi.UnpackIntoInterface(out, "SettledAlready", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RainPolicyTooLittleFunds represents a TooLittleFunds error raised by the RainPolicy contract.
type RainPolicyTooLittleFunds struct {
	Cover *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLittleFunds(uint256 cover)
func RainPolicyTooLittleFundsErrorID() common.Hash {
	return common.HexToHash("0x7a87150313a45507509d623c77baea7029f83a313214730f0e96ec8087cc5eb0")
}

// UnpackTooLittleFundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLittleFunds(uint256 cover)
func (rainPolicy *RainPolicy) UnpackTooLittleFundsError(raw []byte) (*RainPolicyTooLittleFunds, error) {
	out := new(RainPolicyTooLittleFunds)
	if err := rainPolicy.abi.UnpackIntoInterface(out, "TooLittleFunds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

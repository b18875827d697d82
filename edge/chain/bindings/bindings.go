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

// Answer is an auto generated low-level Go binding around an user-defined struct.
type Answer struct {
	Status    uint8
	Value     *big.Int
	UpdatedAt *big.Int
	Round     *big.Int
	Heartbeat *big.Int
	Lateness  *big.Int
}

// Keygen is an auto generated low-level Go binding around an user-defined struct.
type Keygen struct {
	Members    []common.Address
	Threshold  *big.Int
	Attempt    uint32
	Key        [32]byte
	Transcript [32]byte
	Expiry     uint64
}

// Spec is an auto generated low-level Go binding around an user-defined struct.
type Spec struct {
	Name      string
	Base      string
	Quote     string
	Decimals  uint8
	Job       [32]byte
	Heartbeat uint32
	Deviation uint32
}

// CommitteesMetaData contains all meta data concerning the Committees contract.
var CommitteesMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"}],\"name\":\"current\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"keyOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"membersOf\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address[]\",\"name\":\"members\",\"type\":\"address[]\"},{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"transcript\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"}],\"internalType\":\"structKeygen\",\"name\":\"keygen\",\"type\":\"tuple\"},{\"internalType\":\"bytes[]\",\"name\":\"signatures\",\"type\":\"bytes[]\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"transcript\",\"type\":\"bytes32\"}],\"name\":\"EpochStarted\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"}],\"name\":\"BadExpiry\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"BadKey\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"BadMember\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"n\",\"type\":\"uint256\"}],\"name\":\"BadSize\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"BadStatement\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"BadThreshold\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"NotWritten\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"}],\"name\":\"Registered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"SignatureCount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"}],\"name\":\"Unregistered\",\"type\":\"error\"}]",
	ID:  "2aa318254e9b3c8f7a65291d06f33491ad",
	Bin: "0x60808060405234601557611133908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c8063086440b81461025157806375b03455146102045780637720dc23146101bc5763ea1aac8614610045575f80fd5b346101b85761005336610ca4565b905f52600160205263ffffffff60405f2091165f5260205273ffffffffffffffffffffffffffffffffffffffff600160405f20015460401c1680155f1461010557506040516100a3602082610ce5565b5f81525f3681375b6040518091602082016020835281518091526020604084019201905f5b8181106100d6575050500390f35b825173ffffffffffffffffffffffffffffffffffffffff168452859450602093840193909201916001016100c8565b61010e90610e33565b80518101906020818184019303126101b85760208101519067ffffffffffffffff82116101b857019080603f830112156101b85760208201519061015182610d26565b9261015f6040519485610ce5565b8284526020808086019460051b830101019182116101b857604001915b81831061018b575050506100ab565b825173ffffffffffffffffffffffffffffffffffffffff811681036101b85781526020928301920161017c565b5f80fd5b346101b8576101ca36610ca4565b905f52600160205263ffffffff60405f2091165f526020526040805f2067ffffffffffffffff600182549201541682519182526020820152f35b346101b85760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101b8576004355f525f602052602063ffffffff60405f205416604051908152f35b346101b85760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101b85760043567ffffffffffffffff81116101b8578060040160c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc83360301126101b8576024359167ffffffffffffffff83116101b857366023840112156101b85782600401359067ffffffffffffffff82116101b8573660248360051b860101116101b85761030e8380610d3e565b60248395929501359460448401359163ffffffff83168093036101b85761033481610d26565b916103426040519384610ce5565b81835260208301809260051b8201913683116101b857905b828210610c8c57505050604051908160208101918294519290925f5b818110610c5d5750506103b09250037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610ce5565b519020906040519060208201927fab041b95f6b5ad5c043a17969bcec542882e1c2d8abd818fa46bfedd6430b109845260408301528660608301526001608083015260a08201525f60c082015260c0815261040c60e082610ce5565b5190209260648301359560405160208101907f9c9e7797b1825d159030cc0b813bc97bbb7cae027dd6448b3ec498851088454b82528660408201528860608201526060815261045c608082610ce5565b51902095865f525f60205263ffffffff60405f205416610c31576104808480610d3e565b919050600482108015610c23575b610bf75760038204908160011b917f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811603610bca5760018201809211610bca57818103610b9c5750505f5b818110610abf575060205f6080604051828152601b848201528b60408201526001606082015282805260015afa15610ab45773ffffffffffffffffffffffffffffffffffffffff5f511615610a885760a485019461053786610de4565b67ffffffffffffffff42911611801590610a68575b610a2a578184036109fa57608401359590929061056886610de4565b67ffffffffffffffff6040519160208301937f9248f6f27bd24f3ab0d01f19f030abd10835e94b4bb4a80f76bf6362a1e973a7855260408401528b60608401528960808401521660a082015260a081526105c360c082610ce5565b51902060405160208101907fb03948446334eb9b2196d5eb166f69b9d49403eb4a12f36de8d3f9f3cb8e15c382527f8d294d6b0d72dfbcc810d41da982dc36bb6ddd50cbe8c55979d23149550f1aad60408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201526060815261064c608082610ce5565b519020906040519060208201927f190100000000000000000000000000000000000000000000000000000000000084526022830152604282015260428152610695606282610ce5565b519020915f917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbd82360301925b8581106108df57505050505050835f525f60205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000082541617905561071661070f83610de4565b9180610d3e565b90604051918060408401602080860152526060830191905f5b8181106108aa575050509061076e8161077393037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610ce5565b610ef4565b60405195606087019487861067ffffffffffffffff87111761087d5767ffffffffffffffff61086488967fbcd5aa2989b1f3372b6f722aa6860795339b0c13951fd129bbbe16cbdc12a9ca9660609684600160209e819d6040528981528f839082019516855273ffffffffffffffffffffffffffffffffffffffff60408201941684528c5f528f82905260405f20825f5260205260405f2090518155019251167fffffffff000000000000000000000000000000000000000000000000000000007bffffffffffffffffffffffffffffffffffffffff00000000000000008454935160401b16921617179055610de4565b60405193845216888301526040820152a3604051908152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90919260208060019273ffffffffffffffffffffffffffffffffffffffff6108d188610d92565b16815201940192910161072f565b818110156109cd5760248160051b84010135848112156101b857830160248101359067ffffffffffffffff82116101b857604481019180360383136101b85761092781610df9565b916109356040519384610ce5565b81835260206024833693010101116101b8576020815f9261095e95838601378301015286610eba565b505073ffffffffffffffffffffffffffffffffffffffff8061099261098d856109878d80610d3e565b90610db3565b610dc3565b169116036109a2576001016106c2565b7f779fef2f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b50827f27cd5f12000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b67ffffffffffffffff610a3c87610de4565b7f115d3d42000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b5064ffffffffff67ffffffffffffffff610a8188610de4565b161161054c565b877f37f3ea59000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6040513d5f823e3d90fd5b73ffffffffffffffffffffffffffffffffffffffff610ae561098d836109878980610d3e565b1615610b71575f5b818110610afd57506001016104da565b610b0e61098d836109878980610d3e565b73ffffffffffffffffffffffffffffffffffffffff80610b3561098d856109878c80610d3e565b16911614610b4557600101610aed565b507fccabba73000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fccabba73000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fb8f1f4df000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b507f7be6f856000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50600160038306141561048e565b867f10906fae000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b845173ffffffffffffffffffffffffffffffffffffffff16835260209485019486945090920191600101610376565b60208091610c9984610d92565b81520191019061035a565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc60409101126101b8576004359060243563ffffffff811681036101b85790565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761087d57604052565b67ffffffffffffffff811161087d5760051b60200190565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156101b8570180359067ffffffffffffffff82116101b857602001918160051b360383136101b857565b359073ffffffffffffffffffffffffffffffffffffffff821682036101b857565b91908110156109cd5760051b0190565b3573ffffffffffffffffffffffffffffffffffffffff811681036101b85790565b3567ffffffffffffffff811681036101b85790565b67ffffffffffffffff811161087d57601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b90813b60028110610eb3577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff016001610e6b82610df9565b610e786040519182610ce5565b828152610e8483610df9565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602082019201368337943c565b5060609150565b8151919060418303610eea57610ee39250602082015190606060408401519301515f1a906110a4565b9192909190565b50505f9160029190565b90815160018101809111610bca576040517fffff00000000000000000000000000000000000000000000000000000000000060208201927f6100000000000000000000000000000000000000000000000000000000000000845260f01b1660218201527f80600a3d393df30000000000000000000000000000000000000000000000000060238201525f602a820152610fc8602b82865180602089018484015e81015f8382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610ce5565b73ffffffffffffffffffffffffffffffffffffffff8151832060405160208101917fff0000000000000000000000000000000000000000000000000000000000000083523060601b60218301525f603583015260558201526055815261102f607582610ce5565b51902016803b61109e5750515f9182f59173ffffffffffffffffffffffffffffffffffffffff8316158015611092575b6110665750565b517fa5e8cd54000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50615fff81511161105f565b93505050565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411611128579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610ab4575f5173ffffffffffffffffffffffffffffffffffffffff81161561111e57905f905f90565b505f906001905f90565b5050505f916003919056",
}

// Committees is an auto generated Go binding around an Ethereum contract.
type Committees struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Committees) GetABI() abi.ABI {
	return c.abi
}

// NewCommittees creates a new instance of Committees.
func NewCommittees() *Committees {
	parsed, err := CommitteesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Committees{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Committees) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackCurrent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75b03455.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function current(bytes32 committee) view returns(uint32)
func (committees *Committees) PackCurrent(committee [32]byte) []byte {
	enc, err := committees.abi.Pack("current", committee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCurrent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75b03455.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function current(bytes32 committee) view returns(uint32)
func (committees *Committees) TryPackCurrent(committee [32]byte) ([]byte, error) {
	return committees.abi.Pack("current", committee)
}

// UnpackCurrent is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75b03455.
//
// Solidity: function current(bytes32 committee) view returns(uint32)
func (committees *Committees) UnpackCurrent(data []byte) (uint32, error) {
	out, err := committees.abi.Unpack("current", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackKeyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7720dc23.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function keyOf(bytes32 committee, uint32 epoch) view returns(bytes32, uint64)
func (committees *Committees) PackKeyOf(committee [32]byte, epoch uint32) []byte {
	enc, err := committees.abi.Pack("keyOf", committee, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKeyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7720dc23.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function keyOf(bytes32 committee, uint32 epoch) view returns(bytes32, uint64)
func (committees *Committees) TryPackKeyOf(committee [32]byte, epoch uint32) ([]byte, error) {
	return committees.abi.Pack("keyOf", committee, epoch)
}

// KeyOfOutput serves as a container for the return parameters of contract
// method KeyOf.
type KeyOfOutput struct {
	Arg0 [32]byte
	Arg1 uint64
}

// UnpackKeyOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7720dc23.
//
// Solidity: function keyOf(bytes32 committee, uint32 epoch) view returns(bytes32, uint64)
func (committees *Committees) UnpackKeyOf(data []byte) (KeyOfOutput, error) {
	out, err := committees.abi.Unpack("keyOf", data)
	outstruct := new(KeyOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Arg1 = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackMembersOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea1aac86.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function membersOf(bytes32 committee, uint32 epoch) view returns(address[])
func (committees *Committees) PackMembersOf(committee [32]byte, epoch uint32) []byte {
	enc, err := committees.abi.Pack("membersOf", committee, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMembersOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea1aac86.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function membersOf(bytes32 committee, uint32 epoch) view returns(address[])
func (committees *Committees) TryPackMembersOf(committee [32]byte, epoch uint32) ([]byte, error) {
	return committees.abi.Pack("membersOf", committee, epoch)
}

// UnpackMembersOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xea1aac86.
//
// Solidity: function membersOf(bytes32 committee, uint32 epoch) view returns(address[])
func (committees *Committees) UnpackMembersOf(data []byte) ([]common.Address, error) {
	out, err := committees.abi.Unpack("membersOf", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x086440b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register((address[],uint256,uint32,bytes32,bytes32,uint64) keygen, bytes[] signatures) returns(bytes32 committee)
func (committees *Committees) PackRegister(keygen Keygen, signatures [][]byte) []byte {
	enc, err := committees.abi.Pack("register", keygen, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x086440b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register((address[],uint256,uint32,bytes32,bytes32,uint64) keygen, bytes[] signatures) returns(bytes32 committee)
func (committees *Committees) TryPackRegister(keygen Keygen, signatures [][]byte) ([]byte, error) {
	return committees.abi.Pack("register", keygen, signatures)
}

// UnpackRegister is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x086440b8.
//
// Solidity: function register((address[],uint256,uint32,bytes32,bytes32,uint64) keygen, bytes[] signatures) returns(bytes32 committee)
func (committees *Committees) UnpackRegister(data []byte) ([32]byte, error) {
	out, err := committees.abi.Unpack("register", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// CommitteesEpochStarted represents a EpochStarted event raised by the Committees contract.
type CommitteesEpochStarted struct {
	Committee  [32]byte
	Epoch      uint32
	Key        [32]byte
	Expiry     uint64
	Transcript [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const CommitteesEpochStartedEventName = "EpochStarted"

// ContractEventName returns the user-defined event name.
func (CommitteesEpochStarted) ContractEventName() string {
	return CommitteesEpochStartedEventName
}

// UnpackEpochStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochStarted(bytes32 indexed committee, uint32 indexed epoch, bytes32 key, uint64 expiry, bytes32 transcript)
func (committees *Committees) UnpackEpochStartedEvent(log *types.Log) (*CommitteesEpochStarted, error) {
	event := "EpochStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != committees.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CommitteesEpochStarted)
	if len(log.Data) > 0 {
		if err := committees.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range committees.abi.Events[event].Inputs {
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
func (committees *Committees) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], committees.abi.Errors["BadExpiry"].ID.Bytes()[:4]) {
		return committees.UnpackBadExpiryError(raw[4:])
	}
	if bytes.Equal(raw[:4], committees.abi.Errors["BadKey"].ID.Bytes()[:4]) {
		return committees.UnpackBadKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], committees.abi.Errors["BadMember"].ID.Bytes()[:4]) {
		return committees.UnpackBadMemberError(raw[4:])
	}
	if bytes.Equal(raw[:4], committees.abi.Errors["BadSize"].ID.Bytes()[:4]) {
		return committees.UnpackBadSizeError(raw[4:])
	}
	if bytes.Equal(raw[:4], committees.abi.Errors["BadStatement"].ID.Bytes()[:4]) {
		return committees.UnpackBadStatementError(raw[4:])
	}
	if bytes.Equal(raw[:4], committees.abi.Errors["BadThreshold"].ID.Bytes()[:4]) {
		return committees.UnpackBadThresholdError(raw[4:])
	}
	if bytes.Equal(raw[:4], committees.abi.Errors["NotWritten"].ID.Bytes()[:4]) {
		return committees.UnpackNotWrittenError(raw[4:])
	}
	if bytes.Equal(raw[:4], committees.abi.Errors["Registered"].ID.Bytes()[:4]) {
		return committees.UnpackRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], committees.abi.Errors["SignatureCount"].ID.Bytes()[:4]) {
		return committees.UnpackSignatureCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], committees.abi.Errors["Unregistered"].ID.Bytes()[:4]) {
		return committees.UnpackUnregisteredError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CommitteesBadExpiry represents a BadExpiry error raised by the Committees contract.
type CommitteesBadExpiry struct {
	Expiry uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadExpiry(uint64 expiry)
func CommitteesBadExpiryErrorID() common.Hash {
	return common.HexToHash("0x115d3d426c17c3e2eb531c245ef6ed2a5879ff7034c340e5e1e9ee60cd9abcac")
}

// UnpackBadExpiryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadExpiry(uint64 expiry)
func (committees *Committees) UnpackBadExpiryError(raw []byte) (*CommitteesBadExpiry, error) {
	out := new(CommitteesBadExpiry)
	if err := committees.abi.UnpackIntoInterface(out, "BadExpiry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteesBadKey represents a BadKey error raised by the Committees contract.
type CommitteesBadKey struct {
	Key [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadKey(bytes32 key)
func CommitteesBadKeyErrorID() common.Hash {
	return common.HexToHash("0x37f3ea590c8c9bf7c4eed4774b1074c24beb3481d968bf800f42b2fd775b531b")
}

// UnpackBadKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadKey(bytes32 key)
func (committees *Committees) UnpackBadKeyError(raw []byte) (*CommitteesBadKey, error) {
	out := new(CommitteesBadKey)
	if err := committees.abi.UnpackIntoInterface(out, "BadKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteesBadMember represents a BadMember error raised by the Committees contract.
type CommitteesBadMember struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadMember(uint256 index)
func CommitteesBadMemberErrorID() common.Hash {
	return common.HexToHash("0xccabba73b3c919414b28b3470e54c995354ad9355e415799596fbc099c62d86b")
}

// UnpackBadMemberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadMember(uint256 index)
func (committees *Committees) UnpackBadMemberError(raw []byte) (*CommitteesBadMember, error) {
	out := new(CommitteesBadMember)
	if err := committees.abi.UnpackIntoInterface(out, "BadMember", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteesBadSize represents a BadSize error raised by the Committees contract.
type CommitteesBadSize struct {
	N *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSize(uint256 n)
func CommitteesBadSizeErrorID() common.Hash {
	return common.HexToHash("0x7be6f8564509d8bf8876f3beb7a828ff7d0028c644abefd66e8f4662023b060c")
}

// UnpackBadSizeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSize(uint256 n)
func (committees *Committees) UnpackBadSizeError(raw []byte) (*CommitteesBadSize, error) {
	out := new(CommitteesBadSize)
	if err := committees.abi.UnpackIntoInterface(out, "BadSize", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteesBadStatement represents a BadStatement error raised by the Committees contract.
type CommitteesBadStatement struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadStatement(uint256 index)
func CommitteesBadStatementErrorID() common.Hash {
	return common.HexToHash("0x779fef2f0eb0982ca5ac06c96944f8d159134d5c7774c16fb69dcbfa2c87d644")
}

// UnpackBadStatementError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadStatement(uint256 index)
func (committees *Committees) UnpackBadStatementError(raw []byte) (*CommitteesBadStatement, error) {
	out := new(CommitteesBadStatement)
	if err := committees.abi.UnpackIntoInterface(out, "BadStatement", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteesBadThreshold represents a BadThreshold error raised by the Committees contract.
type CommitteesBadThreshold struct {
	Threshold *big.Int
	Wanted    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadThreshold(uint256 threshold, uint256 wanted)
func CommitteesBadThresholdErrorID() common.Hash {
	return common.HexToHash("0xb8f1f4dfbff2a4f608cc635a071f50b3cc3109a9eba0d5550608469ccde08e87")
}

// UnpackBadThresholdError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadThreshold(uint256 threshold, uint256 wanted)
func (committees *Committees) UnpackBadThresholdError(raw []byte) (*CommitteesBadThreshold, error) {
	out := new(CommitteesBadThreshold)
	if err := committees.abi.UnpackIntoInterface(out, "BadThreshold", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteesNotWritten represents a NotWritten error raised by the Committees contract.
type CommitteesNotWritten struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotWritten(uint256 length)
func CommitteesNotWrittenErrorID() common.Hash {
	return common.HexToHash("0xa5e8cd547ed862fa13dccf36fd2832f42c5a950544ac4571e1034dfd90950d7d")
}

// UnpackNotWrittenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotWritten(uint256 length)
func (committees *Committees) UnpackNotWrittenError(raw []byte) (*CommitteesNotWritten, error) {
	out := new(CommitteesNotWritten)
	if err := committees.abi.UnpackIntoInterface(out, "NotWritten", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteesRegistered represents a Registered error raised by the Committees contract.
type CommitteesRegistered struct {
	Committee [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Registered(bytes32 committee)
func CommitteesRegisteredErrorID() common.Hash {
	return common.HexToHash("0x10906fae603eebfac53ddc0f103bee8a044dd7643c425c7a90f921dfa15ef62c")
}

// UnpackRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Registered(bytes32 committee)
func (committees *Committees) UnpackRegisteredError(raw []byte) (*CommitteesRegistered, error) {
	out := new(CommitteesRegistered)
	if err := committees.abi.UnpackIntoInterface(out, "Registered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteesSignatureCount represents a SignatureCount error raised by the Committees contract.
type CommitteesSignatureCount struct {
	Got    *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignatureCount(uint256 got, uint256 wanted)
func CommitteesSignatureCountErrorID() common.Hash {
	return common.HexToHash("0x27cd5f1227f7d030b067f23d940162f61941aa88011ade13140b695988f26f7a")
}

// UnpackSignatureCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignatureCount(uint256 got, uint256 wanted)
func (committees *Committees) UnpackSignatureCountError(raw []byte) (*CommitteesSignatureCount, error) {
	out := new(CommitteesSignatureCount)
	if err := committees.abi.UnpackIntoInterface(out, "SignatureCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteesUnregistered represents a Unregistered error raised by the Committees contract.
type CommitteesUnregistered struct {
	Committee [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Unregistered(bytes32 committee)
func CommitteesUnregisteredErrorID() common.Hash {
	return common.HexToHash("0xe17fec26316aebe957e188549d659a89f359c49766bcc0ae2fb7ded274ffe146")
}

// UnpackUnregisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Unregistered(bytes32 committee)
func (committees *Committees) UnpackUnregisteredError(raw []byte) (*CommitteesUnregistered, error) {
	out := new(CommitteesUnregistered)
	if err := committees.abi.UnpackIntoInterface(out, "Unregistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedProxyMetaData contains all meta data concerning the FeedProxy contract.
var FeedProxyMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIFeeds\",\"name\":\"feeds\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"base\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"quote\",\"type\":\"string\"},{\"internalType\":\"uint8\",\"name\":\"decimals\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"}],\"internalType\":\"structSpec\",\"name\":\"spec\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"other\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"second\",\"type\":\"bool\"},{\"internalType\":\"uint16\",\"name\":\"ring\",\"type\":\"uint16\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"FEEDS\",\"outputs\":[{\"internalType\":\"contractIFeeds\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REF\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RING\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"announce\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"announced\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"description\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"roundId\",\"type\":\"uint256\"}],\"name\":\"getAnswer\",\"outputs\":[{\"internalType\":\"int256\",\"name\":\"answer\",\"type\":\"int256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint80\",\"name\":\"id\",\"type\":\"uint80\"}],\"name\":\"getRoundData\",\"outputs\":[{\"internalType\":\"uint80\",\"name\":\"\",\"type\":\"uint80\"},{\"internalType\":\"int256\",\"name\":\"\",\"type\":\"int256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint80\",\"name\":\"\",\"type\":\"uint80\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"roundId\",\"type\":\"uint256\"}],\"name\":\"getTimestamp\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"updatedAt\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"latestAnswer\",\"outputs\":[{\"internalType\":\"int256\",\"name\":\"answer\",\"type\":\"int256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"latestRound\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"latestRoundData\",\"outputs\":[{\"internalType\":\"uint80\",\"name\":\"\",\"type\":\"uint80\"},{\"internalType\":\"int256\",\"name\":\"\",\"type\":\"int256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint80\",\"name\":\"\",\"type\":\"uint80\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"latestTimestamp\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"updatedAt\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"version\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"int256\",\"name\":\"current\",\"type\":\"int256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"roundId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"updatedAt\",\"type\":\"uint256\"}],\"name\":\"AnswerUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"roundId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"startedBy\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"startedAt\",\"type\":\"uint256\"}],\"name\":\"NewRound\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"}],\"name\":\"Announced\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"NoHome\",\"type\":\"error\"}]",
	ID:  "e1a961f17c5f73adf22996fd392aa9338a",
	Bin: "0x61010080604052346104c557611410803803809161001d8285610511565b833981019060c0818303126104c55780516001600160a01b03811692908381036104c557602083015160408401519091906001600160401b0381116104c55784019360e0858503126104c5576040519460e086016001600160401b038111878210176104745760405280516001600160401b0381116104c557856100a2918301610534565b865260208101516001600160401b0381116104c557856100c3918301610534565b60208701908152604082015190956001600160401b0382116104c5576100ea918301610534565b9182604088015260608201519560ff8716938488036104c55760809661013660c060a09660608d019b8c528c8b8201519b8c9101528c61012b898301610589565b988991015201610589565b928360c08c015260608501519260808601519586151587036104c55760a001519961ffff8b1695868c036104c55763ffffffff6020998f9360249c8395518d815191012097518d8151910120968d8151910120604051978e8901997f2bdca0f672a906124afdc31f1f7f1dc208c98c4f5e132ef33e1b9f34c6207b9d8b5260408a01526060890152608088015260a087015260c08601521660e08401521661010082015261010081526101eb61012082610511565b51902093156104dc57926102279291600194929060405193845260208401528160408401526060830152151560011b9060806003199120161790565b17965b604051928380926301df6cf760e31b82528a60048301525afa9081156104d1575f9161049b575b5015610488579360ff939460805260a05260c052511660e05251805160018060401b038111610474575f54600181811c9116801561046a575b602082101461045657601f81116103e9575b50602091601f821160011461038b579181925f92610380575b50508160011b915f199060031b1c1916175f555b604051610e75908161059b82396080518181816101b8015281816102b2015281816103c8015281816104f3015281816106450152818161073f015281816108d101528181610b600152610c9a015260a0518181816101770152818161036801528181610493015281816105d5015281816106fe0152818161089001528181610b1f01528181610c590152610d82015260c05181818160f901528181610392015281816104bd01526105fe015260e05181610d2b0152f35b015190505f806102b5565b601f198216925f8052805f20915f5b8581106103d1575083600195106103b9575b505050811b015f556102c9565b01515f1960f88460031b161c191690555f80806103ac565b9192602060018192868501518155019401920161039a565b8181111561029c575f8052601f820160051c7f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5636020841061044e575b81601f9101920160051c03905f5b82811061044157505061029c565b5f82820155600101610433565b5f9150610425565b634e487b7160e01b5f52602260045260245ffd5b90607f169061028a565b634e487b7160e01b5f52604160045260245ffd5b8463fdef555d60e01b5f5260045260245ffd5b90506020813d6020116104c9575b816104b660209383610511565b810103126104c557515f610251565b5f80fd5b3d91506104a9565b6040513d5f823e3d90fd5b9261050b93929060405193845260208401528160408401526060830152151560011b9060806003199120161790565b9661022a565b601f909101601f19168101906001600160401b0382119082101761047457604052565b81601f820112156104c5578051906001600160401b0382116104745760405192610568601f8401601f191660200185610511565b828452602083830101116104c557815f9260208093018386015e8301015290565b519063ffffffff821682036104c55756fe6080806040526004361015610012575f80fd5b5f3560e01c908163066034fc14610d4f57508063313ce56714610cf457806350d25bcd14610c0357806354fd4d5014610bca578063668a0f0214610ac95780637284e4161461093c5780638205bf6a1461083a5780638f970df0146106a85780639a6fc8f514610566578063b5ab58dc1461043c578063b633620c14610311578063ba38c599146102d6578063ef68ab0b14610268578063feaf968c146101215763ff37656e146100c1575f80fd5b3461011d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011d57602060405161ffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b3461011d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011d576040517f34a508610000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000600482015260a08160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa801561025d575f5f915f5f905f92610221575b6040805169ffffffffffffffffffff9586168152602081019690965285015260608401521660808201528060a081015b0390f35b505050505061024a61021d9160a03d60a011610256575b6102428183610da5565b810190610e40565b929450849392916101ed565b503d610238565b6040513d5f823e3d90fd5b3461011d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011d57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461011d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011d576020600154604051908152f35b3461011d5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011d576040517ffcd4fca70000000000000000000000000000000000000000000000000000000081527f00000000000000000000000000000000000000000000000000000000000000006004808301919091527f000000000000000000000000000000000000000000000000000000000000000061ffff16602483015235604482015260a0816064817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa801561025d576020915f91610418575b50604051908152f35b610431915060a03d60a011610256576102428183610da5565b50925050508261040f565b3461011d5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011d576040517ffcd4fca70000000000000000000000000000000000000000000000000000000081527f00000000000000000000000000000000000000000000000000000000000000006004808301919091527f000000000000000000000000000000000000000000000000000000000000000061ffff16602483015235604482015260a0816064817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa801561025d576020915f916105425750604051908152f35b61055b915060a03d60a011610256576102428183610da5565b50505090508261040f565b3461011d5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011d5760043569ffffffffffffffffffff811680910361011d57604051907ffcd4fca70000000000000000000000000000000000000000000000000000000082527f0000000000000000000000000000000000000000000000000000000000000000600483015261ffff7f0000000000000000000000000000000000000000000000000000000000000000166024830152604482015260a08160648173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa801561025d575f5f915f5f905f92610221576040805169ffffffffffffffffffff95861681526020810196909652850152606084015216608082015260a090f35b3461011d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011d576040517f34a508610000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000600482015260a08160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa90811561025d575f915f915f91610815575b5069ffffffffffffffffffff6001549316928311156107e95760207f0559884fd3a460db3073b7fc896cc77986f16e378210ded43186175bf646fc5f9184600155604051818152857f0109fc6f55cf40689f02fbaad7af7fe7bbac8a3d2186600afc7d3e10cac60271843393a3604051908152a3005b827f3ed5510a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b915050610831915060a03d60a011610256576102428183610da5565b50905083610773565b3461011d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011d576040517f79feb1070000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000600482015260408160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa801561025d576020915f9161090b5750604051908152f35b61092d915060403d604011610935575b6109258183610da5565b810190610e13565b90508261040f565b503d61091b565b3461011d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011d576040515f905f54918260011c60018416938415610abf575b602082108514610a92578184526020840194908115610a5957506001146109fd575b50906109b4816040930382610da5565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8351948593602085525180918160208701528686015e5f85828601015201168101030190f35b5f8080527f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e563939250905b808210610a3f575090915081016020016109b46109a4565b919260018160209254838588010152019101909291610a27565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016855250151560051b820160200190506109b46109a4565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b90607f1690610982565b3461011d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011d576040517f34a508610000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000600482015260a08160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa801561025d576020915f91610ba7575b5069ffffffffffffffffffff60405191168152f35b610bc0915060a03d60a011610256576102428183610da5565b5050505082610b92565b3461011d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011d57602060405160018152f35b3461011d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011d576040517f79feb1070000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000600482015260408160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa801561025d576020915f91610cd45750604051908152f35b610ced915060403d604011610935576109258183610da5565b508261040f565b3461011d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011d57602060405160ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461011d575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261011d576020907f00000000000000000000000000000000000000000000000000000000000000008152f35b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610de657604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b919082604091031261011d576020825192015190565b519069ffffffffffffffffffff8216820361011d57565b908160a091031261011d57610e5481610e29565b91602082015191604081015191610e72608060608401519301610e29565b9056",
}

// FeedProxy is an auto generated Go binding around an Ethereum contract.
type FeedProxy struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *FeedProxy) GetABI() abi.ABI {
	return c.abi
}

// NewFeedProxy creates a new instance of FeedProxy.
func NewFeedProxy() *FeedProxy {
	parsed, err := FeedProxyMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &FeedProxy{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *FeedProxy) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address feeds, bytes32 committee, (string,string,string,uint8,bytes32,uint32,uint32) spec, bytes32 other, bool second, uint16 ring) returns()
func (feedProxy *FeedProxy) PackConstructor(feeds common.Address, committee [32]byte, spec Spec, other [32]byte, second bool, ring uint16) []byte {
	enc, err := feedProxy.abi.Pack("", feeds, committee, spec, other, second, ring)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackFEEDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef68ab0b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function FEEDS() view returns(address)
func (feedProxy *FeedProxy) PackFEEDS() []byte {
	enc, err := feedProxy.abi.Pack("FEEDS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFEEDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef68ab0b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function FEEDS() view returns(address)
func (feedProxy *FeedProxy) TryPackFEEDS() ([]byte, error) {
	return feedProxy.abi.Pack("FEEDS")
}

// UnpackFEEDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef68ab0b.
//
// Solidity: function FEEDS() view returns(address)
func (feedProxy *FeedProxy) UnpackFEEDS(data []byte) (common.Address, error) {
	out, err := feedProxy.abi.Unpack("FEEDS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackREF is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x066034fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function REF() view returns(bytes32)
func (feedProxy *FeedProxy) PackREF() []byte {
	enc, err := feedProxy.abi.Pack("REF")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackREF is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x066034fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function REF() view returns(bytes32)
func (feedProxy *FeedProxy) TryPackREF() ([]byte, error) {
	return feedProxy.abi.Pack("REF")
}

// UnpackREF is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x066034fc.
//
// Solidity: function REF() view returns(bytes32)
func (feedProxy *FeedProxy) UnpackREF(data []byte) ([32]byte, error) {
	out, err := feedProxy.abi.Unpack("REF", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff37656e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function RING() view returns(uint16)
func (feedProxy *FeedProxy) PackRING() []byte {
	enc, err := feedProxy.abi.Pack("RING")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff37656e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function RING() view returns(uint16)
func (feedProxy *FeedProxy) TryPackRING() ([]byte, error) {
	return feedProxy.abi.Pack("RING")
}

// UnpackRING is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xff37656e.
//
// Solidity: function RING() view returns(uint16)
func (feedProxy *FeedProxy) UnpackRING(data []byte) (uint16, error) {
	out, err := feedProxy.abi.Unpack("RING", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackAnnounce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f970df0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function announce() returns()
func (feedProxy *FeedProxy) PackAnnounce() []byte {
	enc, err := feedProxy.abi.Pack("announce")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnnounce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f970df0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function announce() returns()
func (feedProxy *FeedProxy) TryPackAnnounce() ([]byte, error) {
	return feedProxy.abi.Pack("announce")
}

// PackAnnounced is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba38c599.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function announced() view returns(uint256)
func (feedProxy *FeedProxy) PackAnnounced() []byte {
	enc, err := feedProxy.abi.Pack("announced")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnnounced is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba38c599.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function announced() view returns(uint256)
func (feedProxy *FeedProxy) TryPackAnnounced() ([]byte, error) {
	return feedProxy.abi.Pack("announced")
}

// UnpackAnnounced is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xba38c599.
//
// Solidity: function announced() view returns(uint256)
func (feedProxy *FeedProxy) UnpackAnnounced(data []byte) (*big.Int, error) {
	out, err := feedProxy.abi.Unpack("announced", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (feedProxy *FeedProxy) PackDecimals() []byte {
	enc, err := feedProxy.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (feedProxy *FeedProxy) TryPackDecimals() ([]byte, error) {
	return feedProxy.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (feedProxy *FeedProxy) UnpackDecimals(data []byte) (uint8, error) {
	out, err := feedProxy.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackDescription is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7284e416.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function description() view returns(string)
func (feedProxy *FeedProxy) PackDescription() []byte {
	enc, err := feedProxy.abi.Pack("description")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDescription is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7284e416.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function description() view returns(string)
func (feedProxy *FeedProxy) TryPackDescription() ([]byte, error) {
	return feedProxy.abi.Pack("description")
}

// UnpackDescription is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7284e416.
//
// Solidity: function description() view returns(string)
func (feedProxy *FeedProxy) UnpackDescription(data []byte) (string, error) {
	out, err := feedProxy.abi.Unpack("description", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackGetAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5ab58dc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAnswer(uint256 roundId) view returns(int256 answer)
func (feedProxy *FeedProxy) PackGetAnswer(roundId *big.Int) []byte {
	enc, err := feedProxy.abi.Pack("getAnswer", roundId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5ab58dc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAnswer(uint256 roundId) view returns(int256 answer)
func (feedProxy *FeedProxy) TryPackGetAnswer(roundId *big.Int) ([]byte, error) {
	return feedProxy.abi.Pack("getAnswer", roundId)
}

// UnpackGetAnswer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb5ab58dc.
//
// Solidity: function getAnswer(uint256 roundId) view returns(int256 answer)
func (feedProxy *FeedProxy) UnpackGetAnswer(data []byte) (*big.Int, error) {
	out, err := feedProxy.abi.Unpack("getAnswer", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetRoundData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a6fc8f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoundData(uint80 id) view returns(uint80, int256, uint256, uint256, uint80)
func (feedProxy *FeedProxy) PackGetRoundData(id *big.Int) []byte {
	enc, err := feedProxy.abi.Pack("getRoundData", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoundData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a6fc8f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoundData(uint80 id) view returns(uint80, int256, uint256, uint256, uint80)
func (feedProxy *FeedProxy) TryPackGetRoundData(id *big.Int) ([]byte, error) {
	return feedProxy.abi.Pack("getRoundData", id)
}

// GetRoundDataOutput serves as a container for the return parameters of contract
// method GetRoundData.
type GetRoundDataOutput struct {
	Arg0 *big.Int
	Arg1 *big.Int
	Arg2 *big.Int
	Arg3 *big.Int
	Arg4 *big.Int
}

// UnpackGetRoundData is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a6fc8f5.
//
// Solidity: function getRoundData(uint80 id) view returns(uint80, int256, uint256, uint256, uint80)
func (feedProxy *FeedProxy) UnpackGetRoundData(data []byte) (GetRoundDataOutput, error) {
	out, err := feedProxy.abi.Unpack("getRoundData", data)
	outstruct := new(GetRoundDataOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Arg1 = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Arg2 = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.Arg3 = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.Arg4 = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackGetTimestamp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb633620c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTimestamp(uint256 roundId) view returns(uint256 updatedAt)
func (feedProxy *FeedProxy) PackGetTimestamp(roundId *big.Int) []byte {
	enc, err := feedProxy.abi.Pack("getTimestamp", roundId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTimestamp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb633620c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTimestamp(uint256 roundId) view returns(uint256 updatedAt)
func (feedProxy *FeedProxy) TryPackGetTimestamp(roundId *big.Int) ([]byte, error) {
	return feedProxy.abi.Pack("getTimestamp", roundId)
}

// UnpackGetTimestamp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb633620c.
//
// Solidity: function getTimestamp(uint256 roundId) view returns(uint256 updatedAt)
func (feedProxy *FeedProxy) UnpackGetTimestamp(data []byte) (*big.Int, error) {
	out, err := feedProxy.abi.Unpack("getTimestamp", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLatestAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50d25bcd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latestAnswer() view returns(int256 answer)
func (feedProxy *FeedProxy) PackLatestAnswer() []byte {
	enc, err := feedProxy.abi.Pack("latestAnswer")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLatestAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50d25bcd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function latestAnswer() view returns(int256 answer)
func (feedProxy *FeedProxy) TryPackLatestAnswer() ([]byte, error) {
	return feedProxy.abi.Pack("latestAnswer")
}

// UnpackLatestAnswer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x50d25bcd.
//
// Solidity: function latestAnswer() view returns(int256 answer)
func (feedProxy *FeedProxy) UnpackLatestAnswer(data []byte) (*big.Int, error) {
	out, err := feedProxy.abi.Unpack("latestAnswer", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLatestRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x668a0f02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latestRound() view returns(uint256 round)
func (feedProxy *FeedProxy) PackLatestRound() []byte {
	enc, err := feedProxy.abi.Pack("latestRound")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLatestRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x668a0f02.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function latestRound() view returns(uint256 round)
func (feedProxy *FeedProxy) TryPackLatestRound() ([]byte, error) {
	return feedProxy.abi.Pack("latestRound")
}

// UnpackLatestRound is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x668a0f02.
//
// Solidity: function latestRound() view returns(uint256 round)
func (feedProxy *FeedProxy) UnpackLatestRound(data []byte) (*big.Int, error) {
	out, err := feedProxy.abi.Unpack("latestRound", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLatestRoundData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfeaf968c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latestRoundData() view returns(uint80, int256, uint256, uint256, uint80)
func (feedProxy *FeedProxy) PackLatestRoundData() []byte {
	enc, err := feedProxy.abi.Pack("latestRoundData")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLatestRoundData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfeaf968c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function latestRoundData() view returns(uint80, int256, uint256, uint256, uint80)
func (feedProxy *FeedProxy) TryPackLatestRoundData() ([]byte, error) {
	return feedProxy.abi.Pack("latestRoundData")
}

// LatestRoundDataOutput serves as a container for the return parameters of contract
// method LatestRoundData.
type LatestRoundDataOutput struct {
	Arg0 *big.Int
	Arg1 *big.Int
	Arg2 *big.Int
	Arg3 *big.Int
	Arg4 *big.Int
}

// UnpackLatestRoundData is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfeaf968c.
//
// Solidity: function latestRoundData() view returns(uint80, int256, uint256, uint256, uint80)
func (feedProxy *FeedProxy) UnpackLatestRoundData(data []byte) (LatestRoundDataOutput, error) {
	out, err := feedProxy.abi.Unpack("latestRoundData", data)
	outstruct := new(LatestRoundDataOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Arg1 = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Arg2 = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.Arg3 = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.Arg4 = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackLatestTimestamp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8205bf6a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latestTimestamp() view returns(uint256 updatedAt)
func (feedProxy *FeedProxy) PackLatestTimestamp() []byte {
	enc, err := feedProxy.abi.Pack("latestTimestamp")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLatestTimestamp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8205bf6a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function latestTimestamp() view returns(uint256 updatedAt)
func (feedProxy *FeedProxy) TryPackLatestTimestamp() ([]byte, error) {
	return feedProxy.abi.Pack("latestTimestamp")
}

// UnpackLatestTimestamp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8205bf6a.
//
// Solidity: function latestTimestamp() view returns(uint256 updatedAt)
func (feedProxy *FeedProxy) UnpackLatestTimestamp(data []byte) (*big.Int, error) {
	out, err := feedProxy.abi.Unpack("latestTimestamp", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() view returns(uint256)
func (feedProxy *FeedProxy) PackVersion() []byte {
	enc, err := feedProxy.abi.Pack("version")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function version() view returns(uint256)
func (feedProxy *FeedProxy) TryPackVersion() ([]byte, error) {
	return feedProxy.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() view returns(uint256)
func (feedProxy *FeedProxy) UnpackVersion(data []byte) (*big.Int, error) {
	out, err := feedProxy.abi.Unpack("version", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// FeedProxyAnswerUpdated represents a AnswerUpdated event raised by the FeedProxy contract.
type FeedProxyAnswerUpdated struct {
	Current   *big.Int
	RoundId   *big.Int
	UpdatedAt *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const FeedProxyAnswerUpdatedEventName = "AnswerUpdated"

// ContractEventName returns the user-defined event name.
func (FeedProxyAnswerUpdated) ContractEventName() string {
	return FeedProxyAnswerUpdatedEventName
}

// UnpackAnswerUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AnswerUpdated(int256 indexed current, uint256 indexed roundId, uint256 updatedAt)
func (feedProxy *FeedProxy) UnpackAnswerUpdatedEvent(log *types.Log) (*FeedProxyAnswerUpdated, error) {
	event := "AnswerUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feedProxy.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeedProxyAnswerUpdated)
	if len(log.Data) > 0 {
		if err := feedProxy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feedProxy.abi.Events[event].Inputs {
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

// FeedProxyNewRound represents a NewRound event raised by the FeedProxy contract.
type FeedProxyNewRound struct {
	RoundId   *big.Int
	StartedBy common.Address
	StartedAt *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const FeedProxyNewRoundEventName = "NewRound"

// ContractEventName returns the user-defined event name.
func (FeedProxyNewRound) ContractEventName() string {
	return FeedProxyNewRoundEventName
}

// UnpackNewRoundEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NewRound(uint256 indexed roundId, address indexed startedBy, uint256 startedAt)
func (feedProxy *FeedProxy) UnpackNewRoundEvent(log *types.Log) (*FeedProxyNewRound, error) {
	event := "NewRound"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feedProxy.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeedProxyNewRound)
	if len(log.Data) > 0 {
		if err := feedProxy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feedProxy.abi.Events[event].Inputs {
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
func (feedProxy *FeedProxy) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], feedProxy.abi.Errors["Announced"].ID.Bytes()[:4]) {
		return feedProxy.UnpackAnnouncedError(raw[4:])
	}
	if bytes.Equal(raw[:4], feedProxy.abi.Errors["NoHome"].ID.Bytes()[:4]) {
		return feedProxy.UnpackNoHomeError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// FeedProxyAnnounced represents a Announced error raised by the FeedProxy contract.
type FeedProxyAnnounced struct {
	Round *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Announced(uint256 round)
func FeedProxyAnnouncedErrorID() common.Hash {
	return common.HexToHash("0x3ed5510ad4dd42283055a4de0c4aab5e4c2217a1f1cf8bd68e79a7245fc6ecbe")
}

// UnpackAnnouncedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Announced(uint256 round)
func (feedProxy *FeedProxy) UnpackAnnouncedError(raw []byte) (*FeedProxyAnnounced, error) {
	out := new(FeedProxyAnnounced)
	if err := feedProxy.abi.UnpackIntoInterface(out, "Announced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedProxyNoHome represents a NoHome error raised by the FeedProxy contract.
type FeedProxyNoHome struct {
	Ref [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoHome(bytes32 ref)
func FeedProxyNoHomeErrorID() common.Hash {
	return common.HexToHash("0xfdef555d979541c942464e2c38489e44fb9eb414a0f5695adcd57266baee3dc7")
}

// UnpackNoHomeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoHome(bytes32 ref)
func (feedProxy *FeedProxy) UnpackNoHomeError(raw []byte) (*FeedProxyNoHome, error) {
	out := new(FeedProxyNoHome)
	if err := feedProxy.abi.UnpackIntoInterface(out, "NoHome", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsMetaData contains all meta data concerning the Feeds contract.
var FeedsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractICommittees\",\"name\":\"committees\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxLag\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxSkew\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"grace\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"COMMITTEES\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"GRACE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_LAG\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_SKEW\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"base\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"quote\",\"type\":\"string\"},{\"internalType\":\"uint8\",\"name\":\"decimals\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"}],\"internalType\":\"structSpec[]\",\"name\":\"specs\",\"type\":\"tuple[]\"},{\"internalType\":\"uint16\",\"name\":\"ring\",\"type\":\"uint16\"}],\"name\":\"create\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"home\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"delivery\",\"type\":\"bytes\"}],\"name\":\"deliver\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"stored\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"b\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"ring\",\"type\":\"uint16\"}],\"name\":\"homeOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"base\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"quote\",\"type\":\"string\"},{\"internalType\":\"uint8\",\"name\":\"decimals\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"}],\"internalType\":\"structSpec\",\"name\":\"spec\",\"type\":\"tuple\"}],\"name\":\"idOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"}],\"name\":\"keyAt\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"latest\",\"outputs\":[{\"internalType\":\"int256\",\"name\":\"value\",\"type\":\"int256\"},{\"internalType\":\"uint256\",\"name\":\"updatedAt\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"latestRound\",\"outputs\":[{\"internalType\":\"uint80\",\"name\":\"\",\"type\":\"uint80\"},{\"internalType\":\"int256\",\"name\":\"\",\"type\":\"int256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint80\",\"name\":\"\",\"type\":\"uint80\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"maxAge\",\"type\":\"uint256\"}],\"name\":\"latestWithin\",\"outputs\":[{\"internalType\":\"int256\",\"name\":\"value\",\"type\":\"int256\"},{\"internalType\":\"uint256\",\"name\":\"updatedAt\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"peek\",\"outputs\":[{\"components\":[{\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"int256\",\"name\":\"value\",\"type\":\"int256\"},{\"internalType\":\"uint256\",\"name\":\"updatedAt\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"heartbeat\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lateness\",\"type\":\"uint256\"}],\"internalType\":\"structAnswer\",\"name\":\"a\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"maxAge\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"delivery\",\"type\":\"bytes\"}],\"name\":\"pull\",\"outputs\":[{\"internalType\":\"int256\",\"name\":\"value\",\"type\":\"int256\"},{\"internalType\":\"uint256\",\"name\":\"updatedAt\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"push\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"ring\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"}],\"name\":\"roundOf\",\"outputs\":[{\"internalType\":\"uint80\",\"name\":\"\",\"type\":\"uint80\"},{\"internalType\":\"int256\",\"name\":\"\",\"type\":\"int256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint80\",\"name\":\"\",\"type\":\"uint80\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"}],\"name\":\"sync\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"word\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"records\",\"type\":\"bytes\"}],\"name\":\"writePage\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"page\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"home\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"ring\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bytes32[]\",\"name\":\"ids\",\"type\":\"bytes32[]\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"base\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"quote\",\"type\":\"string\"},{\"internalType\":\"uint8\",\"name\":\"decimals\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"}],\"indexed\":false,\"internalType\":\"structSpec[]\",\"name\":\"specs\",\"type\":\"tuple[]\"}],\"name\":\"Created\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"page\",\"type\":\"address\"}],\"name\":\"PageWritten\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"answer\",\"type\":\"bytes32\"}],\"name\":\"Sworn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"header\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"entries\",\"type\":\"bytes\"}],\"name\":\"SwornMany\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"px\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"}],\"name\":\"Synced\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"enumFlaw\",\"name\":\"flaw\",\"type\":\"uint8\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"CountUsedUp\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"int256\",\"name\":\"value\",\"type\":\"int256\"}],\"name\":\"DoesNotFit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expiry\",\"type\":\"uint256\"}],\"name\":\"Expired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"since\",\"type\":\"uint256\"}],\"name\":\"Halted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"}],\"name\":\"HeartbeatNotRepresentable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Malformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"Never\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"NotCreated\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"}],\"name\":\"NotKept\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"stored\",\"type\":\"uint256\"}],\"name\":\"NotNewer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"NotWritten\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"SameFeed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"updatedAt\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"Stale\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxSkew\",\"type\":\"uint256\"}],\"name\":\"TooNew\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxLag\",\"type\":\"uint256\"}],\"name\":\"TooOld\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expiry\",\"type\":\"uint256\"}],\"name\":\"UnknownKey\",\"type\":\"error\"}]",
	ID:  "9a92cca7cc12005771609c81caefa6b015",
	Bin: "0x610100346100c657601f6139a238819003918201601f19168301916001600160401b038311848410176100ca578084926080946040528339810103126100c65780516001600160a01b03811691908290036100c6576020810151606060408301519201519260805260a05260c05260e0526040516138c390816100df823960805181818161041501526108d4015260a0518181816114be015261334e015260c0518181816103a90152613379015260e05181818161098a0152818161151601526119170152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe610100806040526004361015610013575f80fd5b5f3560e01c9081630efb67b81461153957508063137d29d9146114e157806314c1d37f14611489578063219830151461140457806322133eaf14610cf3578063347b622914610c7157806334a5086114610b9757806343510de714610b015780634875d33f14610a185780634f20144e146109b057806379feb107146108f85780637b2251621461088a5780637f86d1eb1461080a5780638035f0ce146107d3578063a885b6981461073b578063ae4b2551146103cc578063b1e6714814610374578063b58e1faa146102c45763fcd4fca7146100ee575f80fd5b346102c05760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102c057600435602435604435906101547ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe84165484612bfa565b9082630fffffff8360301c16036102a0575b508115801561028d575b61025d57630fffffff8160301c16156102315763ffffffff8160101c164281105f1461022957925b600182166101f9576101b86101f59269ffffffffffffffffffff92612eaa565b92168360405194859483869360809369ffffffffffffffffffff93979692978460a088019916875260208701526040860152606085015216910152565b0390f35b83907f7428ec1b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b504292610198565b827ff10d410d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50907f6464c11f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5081630fffffff8260301c161415610170565b9050806102b057505f5b5f610166565b825f52810660205f2001546102aa565b5f80fd5b346102c05760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102c05760043560443567ffffffffffffffff81116102c05760409161033061032a610322610368943690600401611595565b8192916117df565b906125ab565b50602435906103627ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe82165482612bfa565b90612c27565b82519182526020820152f35b346102c0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102c05760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102c05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102c05760043573ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166040517f75b03455000000000000000000000000000000000000000000000000000000008152826004820152602081602481855afa90811561068a575f916106fc575b50604080517f7720dc230000000000000000000000000000000000000000000000000000000081526004810185905263ffffffff831660248201529081604481865afa91821561068a575f915f936106d9575b5081156106955791847fbb6bf34d5fe62884cc220015b83546d19ec3bd2352581ce078812163b8869589604067ffffffffffffffff9463ffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9716958695168161054d8288889091606092604051928352602083015260408201522090565b5582519182526020820152a30163ffffffff811161062b575b63ffffffff811690811561065857604080517f7720dc230000000000000000000000000000000000000000000000000000000081526004810186905263ffffffff831660248201529081604481875afa801561068a5767ffffffffffffffff915f9161065a575b501642811115610658576105fc5f9163ffffffff94879091606092604051928352602083015260408201522090565b5516801561062b577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01610566565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b005b61067b915060403d8111610683575b610673818361160b565b810190611e47565b9050866105cd565b503d610669565b6040513d5f823e3d90fd5b8263ffffffff67ffffffffffffffff92877f5607f197000000000000000000000000000000000000000000000000000000005f52600452166024521660445260645ffd5b9092506106f5915060403d60401161068357610673818361160b565b91856104cb565b90506020813d602011610733575b816107176020938361160b565b810103126102c0575163ffffffff811681036102c05783610478565b3d915061070a565b346102c05760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102c05760243567ffffffffffffffff81116102c057366023820112156102c05780600401359067ffffffffffffffff82116102c0573660248360051b830101116102c05760443561ffff811681036102c05760209260246107cb9301600435611a92565b604051908152f35b346102c0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102c05761065836611f1a565b346102c05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102c05760c06108466004356117ec565b60a0604051918051610857816115d4565b835260208101516020840152604081015160408401526060810151606084015260808101516080840152015160a0820152f35b346102c0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102c057602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102c05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102c057604061036860043561095c7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe82165482612bfa565b61098860ff8260081c16603f62ffffff6b015180000e1000003c0000018360061c6018021c1691160290565b7f00000000000000000000000000000000000000000000000000000000000000000191612c27565b346102c05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102c0576040610368600435602435906103627ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe82165482612bfa565b346102c05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102c05760043567ffffffffffffffff81116102c057610a67903690600401611595565b80158015610af5575b610acd57610a9f610a9a60209373ffffffffffffffffffffffffffffffffffffffff933691611679565b612d00565b1660405190807f757ea51bb0dbf2ff337974eaf7de20b39ad89c1af696dd639b975f08de1a69945f80a28152f35b7f07b6ad3f000000000000000000000000000000000000000000000000000000005f5260045ffd5b50604281061515610a70565b346102c05760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102c05760643561ffff81168091036102c0576107cb60209160443560243560043592917ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc9260809260405195865260208601528160408601526060850152151560011b9220161790565b346102c05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102c057630fffffff6004356101f5610c2f610c017ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe84165484612bfa565b928361098860ff8260081c16603f62ffffff6b015180000e1000003c0000018360061c6018021c1691160290565b93909260301c168360405194859483869360809369ffffffffffffffffffff93979692978460a088019916875260208701526040860152606085015216910152565b346102c05760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102c05760243563ffffffff81168091036102c0576044359067ffffffffffffffff82168092036102c057602091610cea916004359091606092604051928352602083015260408201522090565b54604051908152f35b346102c05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102c05760043567ffffffffffffffff81116102c057610322610d45913690600401611595565b606e820191828210610acd57606d81013560f81c9260808416610d725750602092506107cb915f91612fa9565b8093608181145f146113a8575050823560601c9260016042601483013560f01c0201936018601683013560f01c9201946042830290610ddc82907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f6040519384010116604052565b80933c5b6003850194848611610acd57803560f81c158015611393575b610acd57610e6e7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff600183989796959498013560f01c6101fe843560f71c16010160051b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f6040519384010116604052565b94610eab6060833560f81c02907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f6040519384010116604052565b90967fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff5f955f905f935f975f5b8d893560f81c8210156110c9579d8d9e60029d9e9b9c9d823592019b88611fff8460f11c160361100d575b8a93928f928f928a60018460f01c16610ff3575b5f9260018560fe1c1615610f8d575b5091600197849260608a95610f458760409a9960fe1c1615158661352f565b895191888352602083015289820152205f5260205f20908960051b0152606088020195838360f01c16178652602086015260fe1c1690851b17910152019c9b9a99989c610ed8565b91959697509280925060ff1c15155f14610fcf5750908c95949392918f3560801d600f0b9f6010019f60019760409560608a955b939550509294955097610f26565b9e908d9695949392913560c81d60060b9f6009019f60019760409560608a95610fc1565b505092509350508815610acd578f8a938f928f928c610f17565b509c50965099509350915082611fff8560f11c161015610acd578a918460f11c611fff1693868660f11c611fff1660420283015160f01c9a8760f11c611fff16604202840160020151958c8960f11c611fff166042028601602201519988828c8a35926110bd9392917ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc9260809260405195865260208601528160408601526060850152151560011b9220161790565b9f929150929350610f03565b50505050979895505050509250600181013560f01c813560f81c01956006870160031c8101621fffe0600184013560eb1c168101968703610acd57929192947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83611fe0863560f31c1601980160051b8801945f945f995b85888210156111b65760ff8c16156111a7575b8651966020015f89121561119157916020918260406001955192019a5b851b9980831060051b908152185260405f208152019a0199959495611141565b979960209150918282806001953592019c611171565b96508a60031c85013596611154565b50509694509692509650927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001519103610acd576111f69085949561333e565b925f935f905f905f975f915b873560f81c83106112bd57505050957f027521690d332e30946c594fa9f498aa19e5c8f81957ce95f3a98b36c5d0864793929160209782036112b5575b50506112ad60405192828777ffffffffffffffff00000000000000000000000000000000602c8796013560401c167fffffffffffffffff0000000000000000000000000000000000000000000000006024840135161717845260408985015235958060408501920390611a54565b0390a26107cb565b55868061123f565b909197986060890283019081519160406020820151910151907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe8416888103611372575b5061130c8385612bfa565b9161131a8683858789613590565b156113645792611340866113469460019794888881809a11611352575b161515916135e8565b916136eb565b9a01985b019190611202565b61135f8482841c8a6136c2565b611337565b50505099986001915061134a565b9790929196820361138b575b505085549485918d611301565b558b8061137e565b5084621fffe0600183013560eb1c1611610df9565b91935090608003610acd573560f81c916042830292606f6113f485907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f6040519384010116604052565b9480828501873783010193610de0565b346102c05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102c05760043567ffffffffffffffff81116102c05760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82360301126102c0576107cb6114846020923690600401611709565b611e6e565b346102c0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102c05760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102c0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102c05760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102c05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102c0576020907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe60043516548152f35b9181601f840112156102c05782359167ffffffffffffffff83116102c057602083818601950101116102c057565b359063ffffffff821682036102c057565b600511156115de57565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761164c57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b92919267ffffffffffffffff821161164c57604051916116c1601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0166020018461160b565b8294818452818301116102c0578281602093845f960137010152565b9080601f830112156102c0578160206116f893359101611679565b90565b359060ff821682036102c057565b91909160e0818403126102c0576040519060e0820182811067ffffffffffffffff82111761164c576040528193813567ffffffffffffffff81116102c057816117539184016116dd565b8352602082013567ffffffffffffffff81116102c057816117759184016116dd565b602084015260408201359067ffffffffffffffff82116102c057826117a360c094926117da948694016116dd565b60408601526117b4606082016116fb565b6060860152608081013560808601526117cf60a082016115c3565b60a0860152016115c3565b910152565b9190820180921161062b57565b906040519160c0830183811067ffffffffffffffff82111761164c576040525f83525f60208401525f60408401525f60608401525f60808401525f60a0840152827ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe82165490811561195c57506118639082612bfa565b630fffffff8160301c16918260608601526118a060ff8360081c16603f62ffffff6b015180000e1000003c0000018360061c6018021c1691160290565b9260808601938452607f8360011c1660a087015263ffffffff8360101c164281105f1461195457905b816040880152155f146118ec57506118e5925060018552612eaa565b6020830152565b600183161561190457506118e5925060048552612eaa565b420342811161062b5761193c6118e594517f0000000000000000000000000000000000000000000000000000000000000000906117df565b101561194b5760038552612eaa565b60028552612eaa565b5042906118c9565b93505050565b67ffffffffffffffff811161164c5760051b60200190565b91908110156119ba5760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff21813603018212156102c0570190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8051156119ba5760200190565b8051600110156119ba5760400190565b90357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1823603018112156102c057016020813591019167ffffffffffffffff82116102c05781360383136102c057565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b91939293600181141580611e3c575b610acd57611aae81611962565b91611abc604051938461160b565b818352611ac882611962565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06020850192013683375f965f5b848110611da65750600284148080611d8b575b611d5657611b7f90611b1b876119e7565b519015611d4c5761ffff611b2e886119f4565b51935b169283918992917ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc9260809260405195865260208601528160408601526060850152151560011b9220161790565b978854611d435790889594918694939455604051946060860191865260606020870152518091526080850192905f5b818110611d2a575050508382036040850152808252602082019260208260051b8401019381935f917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff2184360301915b858410611c34575050505050505090807f51896974c84b06af63f7aaa302679d8c14306959215217bc4f46726f48c205cf920390a3565b9193959798509193957fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0828203018352873590848212156102c0576020809188600194019060c063ffffffff611d1182611cd9611cbe611ca5611c978980611a04565b60e08a5260e08a0191611a54565b611cb18a8a018a611a04565b908983038c8b0152611a54565b611ccb6040890189611a04565b9088830360408a0152611a54565b9560ff611ce8606083016116fb565b1660608701526080810135608087015283611d0560a083016115c3565b1660a0870152016115c3565b1691015299019301940191949290938b98979694611bfd565b825185528a975060209485019490920191600101611bae565b50505050505050565b61ffff5f93611b31565b611d5f866119e7565b517ff796e282000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50611d95866119e7565b51611d9f876119f4565b5114611b0a565b97611dbe61148436611db98c898861197a565b611709565b86518a10156119ba5760208a60051b8801015260a0611dde8a878661197a565b013563ffffffff811681036102c057611df690612ef7565b907f01ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8a168a0361062b578960071b600801918260081161062b576001921b179801611af7565b506002811415611aa1565b91908260409103126102c0576020825192015167ffffffffffffffff811681036102c05790565b80516020815191012090602081015160208151910120906040810151602081519101209060ff60608201511660808201519063ffffffff60c08160a08601511694015116936040519560208701977f2bdca0f672a906124afdc31f1f7f1dc208c98c4f5e132ef33e1b9f34c6207b9d895260408801526060870152608086015260a085015260c084015260e08301526101008201526101008152611f146101208261160b565b51902090565b60728110610acd5760713560f81c60808116611f3e575060016116f8916004612fa9565b6072929190608181036125545750823560601c9060016042601486013560f01c0201936018601682013560f01c9101946042820290611fa882907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f6040519384010116604052565b80953c5b6003850194828611610acd57803560f81c15801561253f575b610acd5761203a7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff600183989796959498013560f01c6101fe843560f71c16010160051b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f6040519384010116604052565b946120776060833560f81c02907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f6040519384010116604052565b90967fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff5f955f905f935f975f5b8d893560f81c821015612296579d8d9e60029d9e9b9c9d823592019b88611fff8460f11c16036121d9575b8a93928f928f928a60018460f01c166121bf575b5f9260018560fe1c1615612159575b5091600197849260608a956121118760409a9960fe1c1615158661352f565b895191888352602083015289820152205f5260205f20908960051b0152606088020195838360f01c16178652602086015260fe1c1690851b17910152019c9b9a99989c6120a4565b91959697509280925060ff1c15155f1461219b5750908c95949392918f3560801d600f0b9f6010019f60019760409560608a955b9395505092949550976120f2565b9e908d9695949392913560c81d60060b9f6009019f60019760409560608a9561218d565b505092509350508815610acd578f8a938f928f928c6120e3565b509c50965099509350809250611fff8560f11c161015610acd578a918460f11c611fff1693868660f11c611fff1660420284015160f01c9a8760f11c611fff16604202850160020151958c8960f11c611fff166042028701602201519988828c6004359261228a9392917ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc9260809260405195865260208601528160408601526060850152151560011b9220161790565b9f9291509293506120cf565b50509a975050505050509250600181013560f01c813560f81c01956006870160031c8101621fffe0600184013560eb1c168101968703610acd57929192947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83611fe0863560f31c1601980160051b8801945f945f995b85888210156123825760ff8c1615612373575b8651966020015f89121561235d57916020918260406001955192019a5b851b9980831060051b908152185260405f208152019a019995949561230d565b979960209150918282806001953592019c61233d565b96508a60031c85013596612320565b50509694509692509650927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001519103610acd576123c190600461333e565b925f935f905f905f935f915b873560f81c831061248257505050917f027521690d332e30946c594fa9f498aa19e5c8f81957ce95f3a98b36c5d08647939161247493820361247a575b50506040519182918677ffffffffffffffff0000000000000000000000000000000060303560401c167fffffffffffffffff000000000000000000000000000000000000000000000000602835161717835260406020840152600435958060408501920390611a54565b0390a290565b555f8061240a565b909197946060890283019081519160406020820151910151907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe841688810361251e575b506124d18385612bfa565b916124df8683858789613590565b156125105792611340866125049460019794888881809a1161135257161515916135e8565b9601985b0191906123cd565b505050959860019150612508565b97909291968203612537575b505085549485915f6124c6565b555f8061252a565b5082621fffe0600183013560eb1c1611611fc5565b909290608003610acd573560f81c916042830290607361259f83907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f6040519384010116604052565b92808285370193611fac565b606e8101808310610acd57606d82013560f81c90608082166125d45750506116f8915f91612fa9565b9390849060818103612b9e575050833560601c9360016042601483013560f01c0201936018601683013560f01c920194604283029061263e82907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f6040519384010116604052565b80983c5b6003850191818311610acd57853560f81c158015612b89575b610acd576126ca7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff600188013560f01c6101fe893560f71c16010160051b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f6040519384010116604052565b60e0526127096060873560f81c02907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f6040519384010116604052565b9260c0527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff965f955f925f945f975f5b60c0516080528b3560f81c8110156128d65760c0513590600260c0510160c0528d611fff8360f11c160361283d575b8b8860018460f01c1661282e575b6001809460606040935f60a0525f60a052838360fe1c16156127ee575b6127a6848460fe1c16151560a05161352f565b855191858352602083015285820152205f5260205f208560051b60e05101528d606086020193828260f01c1617845260a051602085015260fe1c168d851b1791015201612739565b60ff83901c156128135760c0513560801d600f0b60a052601060c0510160c052612793565b60c0513560c81d60060b60a05260096080510160c052612793565b50508815610acd578b89612776565b9a50965094509650809950611fff8560f11c161015610acd57604260f185901c611fff1690810283018051600282015160229092015160408051863581526020810185905290810182905260f09290921c606083018190526080909220939c91999097929691939092907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc1688151560011b179a612768565b509850989650509750505050600182013560f01c823560f81c01946006860160031c60c05101621fffe0600185013560eb1c168101958603610acd579190919360e051917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff611fe0863560f31c1660e05101980160051b8801945f945f995b85888210156129cc5760ff8c16156129bb575b8651966020015f8912156129a557916020918260406001955192019a5b851b9980831060051b908152185260405f208152019a0199959495612955565b979960209150918282806001953592019c612985565b96508a60031c60c051013596612968565b505095919793509593507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe091975001519103610acd57612a0c908261333e565b925f935f905f905f935f915b873560f81c8310612acc57505050917f027521690d332e30946c594fa9f498aa19e5c8f81957ce95f3a98b36c5d086479391612474938203612ac4575b505060405191818677ffffffffffffffff00000000000000000000000000000000602c8695013560401c167fffffffffffffffff0000000000000000000000000000000000000000000000006024840135161717835260406020840152359460408301908060c0510390611a54565b555f80612a55565b909197946060890283019081519160406020820151910151907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe8416888103612b68575b50612b1b8385612bfa565b91612b298683858789613590565b15612b5a579261134086612b4e9460019794888881809a1161135257161515916135e8565b9601985b019190612a18565b505050959860019150612b52565b97909291968203612b81575b505085549485915f612b10565b555f80612b74565b5081621fffe0600188013560eb1c161161265b565b91945090608003610acd573560f81c926042840293606f612bea86907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f6040519384010116604052565b9580828601883784010193612642565b9190809260028116612c0a575050565b60071b6080161c6fffffffffffffffffffffffffffffffff169150565b630fffffff8260301c1615612cd55763ffffffff8260101c164281105f14612ccd57925b8360018416612c9e578181420311612c6c57505090612c6991612eaa565b91565b827f2272c4d0000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b827f7428ec1b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b504292612c4b565b7ff10d410d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9081516001810180911161062b576040517fffff00000000000000000000000000000000000000000000000000000000000060208201927f6100000000000000000000000000000000000000000000000000000000000000845260f01b1660218201527f80600a3d393df30000000000000000000000000000000000000000000000000060238201525f602a820152612dd4602b82865180602089018484015e81015f8382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810183528261160b565b73ffffffffffffffffffffffffffffffffffffffff8151832060405160208101917fff0000000000000000000000000000000000000000000000000000000000000083523060601b60218301525f6035830152605582015260558152612e3b60758261160b565b51902016803b61195c5750515f9182f59173ffffffffffffffffffffffffffffffffffffffff8316158015612e9e575b612e725750565b517fa5e8cd54000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50615fff815111612e6b565b600216612eb8575b604c1d90565b600f0b612eb2565b8115612eca570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b63ffffffff16905f5b60048110612f3457827fe87c32f4000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b8060061b612f6160018217603f62ffffff6b015180000e1000003c0000018360061c6018021c1691160290565b90612f6c8286612ec0565b918015612eca5785061580612fa0575b80612f96575b612f90575050600101612f00565b17925050565b5060408210612f82565b50811515612f7c565b91606d83013560f81c91606e840193843560f01c9260708201359260018616155f146132b4577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffb8616610acd5760227ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc6080604051863581528760208201525f6040820152886060820152201697015b60045f9716158061329f575b8282118015613291575b610acd576060909291921595613065878a61352f565b604051916001835260208301526040820152205f5260205f20905b808310613271575061309391508361333e565b927ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe87169182549182916130d5878a8c6130cd8782612bfa565b978891613590565b1561317b57508286949261311460209998613125948c7f36c3178302b5e8a3b1ad819201817d7b06d65750d1cc1d0a0d7d726b3998625b9d9a986135e8565b9788928161316a575b50508a6136eb565b90558360301c926fffffffffffffffff0000000000000000602463fffffff0600160405198169660041b1694881b93013560801c169060801b171717178152a2600190565b613174918d6136c2565b5f8061311d565b93505092509293506131905750505050505f90565b156132455760101c63ffffffff1690818111156132135750506131b38183613876565b156131e457507fb5402819000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b907fe06a3234000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b837f38ab936d000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b837f60a03861000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90602083359180831060051b9081521852602060405f2092019190613080565b50601f82840316151561304f565b9096506010873560801d600f0b970190613045565b60908301359650600786118015613336575b610acd5760408051843581526020810186905290810188905260608101869052608090207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc1687151560011b179660028716613327575b5060b08301613039565b6001919794509317955f61331d565b5086156132c6565b6103e8602c82013560c01c0492917f0000000000000000000000000000000000000000000000000000000000000000428186011061350057507f000000000000000000000000000000000000000000000000000000000000000080420185116134d15750602082013560e01c90603483013560d81c428111156134a6578335926133dd8282869091606092604051928352602083015260408201522090565b54938415613475575050509060746134389392604051907f20f9912298c33559d47297dd2659ab8915a73539aa8405c646cfdb46f8b6de7a825260348560208401376054820152206039604d84013593013560601c91613727565b90156134415750565b7f75bbbefa000000000000000000000000000000000000000000000000000000005f5261346d816115d4565b60045260245ffd5b7f5607f197000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b7ff80dbaea000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b847f1e2c1cac000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b847f7f4b85c9000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9061356b576fffffffffffffffffffffffffffffffff167f01000000000000000000000000000000000000000000000000000000000000001790565b507f030000000000000000000000000000000000000000000000000000000000000090565b90929192151593846135d4575b50836135c1575b5050816135af575090565b630fffffff9150819060301c16141590565b6135cc929350613876565b905f806135a4565b601084901c63ffffffff161093505f61359d565b92919063ffffffff8460101c1691607f8560011c168093801515806136b9575b613639575b505061ff00600191630fffffff8760301c1694831b1795169360101b920160301b90604c1b1717171790565b6136719061366960ff8960081c16603f62ffffff6b015180000e1000003c0000018360061c6018021c1691160290565b904203612ec0565b90600182111561360d57017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff019250607f83116136b0575b5f8061360d565b607f92506136a9565b50804211613608565b630fffffff8360301c1690816136d9575b50505050565b5f520660205f2001555f8080806136d3565b9291908193600281166136fd57505050565b6fffffffffffffffffffffffffffffffff91929394506080829160071b169316831b921b19161790565b925f938115801561384c575b6138405773ffffffffffffffffffffffffffffffffffffffff841615613834578015801561380a575b6137fe576020927ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd03641416080925f94601b604051948386528886019082825360218701528960601b6041870152848481605589200694098503865252816040850152097ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd036414103606082015282805260015afa505f51149182156137f857565b60049150565b50505050505f90600390565b507ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd036414181101561375c565b50505050505f90600290565b50505050505f90600190565b507ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141821015613733565b60021615908115613885575090565b6607ffffffffffff81131591508161389b575090565b7ffffffffffffffffffffffffffffffffffffffffffffffffffff8000000000000915012159056",
}

// Feeds is an auto generated Go binding around an Ethereum contract.
type Feeds struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Feeds) GetABI() abi.ABI {
	return c.abi
}

// NewFeeds creates a new instance of Feeds.
func NewFeeds() *Feeds {
	parsed, err := FeedsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Feeds{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Feeds) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address committees, uint256 maxLag, uint256 maxSkew, uint256 grace) returns()
func (feeds *Feeds) PackConstructor(committees common.Address, maxLag *big.Int, maxSkew *big.Int, grace *big.Int) []byte {
	enc, err := feeds.abi.Pack("", committees, maxLag, maxSkew, grace)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCOMMITTEES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b225162.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COMMITTEES() view returns(address)
func (feeds *Feeds) PackCOMMITTEES() []byte {
	enc, err := feeds.abi.Pack("COMMITTEES")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCOMMITTEES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b225162.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function COMMITTEES() view returns(address)
func (feeds *Feeds) TryPackCOMMITTEES() ([]byte, error) {
	return feeds.abi.Pack("COMMITTEES")
}

// UnpackCOMMITTEES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b225162.
//
// Solidity: function COMMITTEES() view returns(address)
func (feeds *Feeds) UnpackCOMMITTEES(data []byte) (common.Address, error) {
	out, err := feeds.abi.Unpack("COMMITTEES", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGRACE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x137d29d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function GRACE() view returns(uint256)
func (feeds *Feeds) PackGRACE() []byte {
	enc, err := feeds.abi.Pack("GRACE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGRACE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x137d29d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function GRACE() view returns(uint256)
func (feeds *Feeds) TryPackGRACE() ([]byte, error) {
	return feeds.abi.Pack("GRACE")
}

// UnpackGRACE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x137d29d9.
//
// Solidity: function GRACE() view returns(uint256)
func (feeds *Feeds) UnpackGRACE(data []byte) (*big.Int, error) {
	out, err := feeds.abi.Unpack("GRACE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXLAG is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14c1d37f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_LAG() view returns(uint256)
func (feeds *Feeds) PackMAXLAG() []byte {
	enc, err := feeds.abi.Pack("MAX_LAG")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXLAG is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14c1d37f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_LAG() view returns(uint256)
func (feeds *Feeds) TryPackMAXLAG() ([]byte, error) {
	return feeds.abi.Pack("MAX_LAG")
}

// UnpackMAXLAG is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x14c1d37f.
//
// Solidity: function MAX_LAG() view returns(uint256)
func (feeds *Feeds) UnpackMAXLAG(data []byte) (*big.Int, error) {
	out, err := feeds.abi.Unpack("MAX_LAG", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXSKEW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1e67148.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_SKEW() view returns(uint256)
func (feeds *Feeds) PackMAXSKEW() []byte {
	enc, err := feeds.abi.Pack("MAX_SKEW")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXSKEW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1e67148.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_SKEW() view returns(uint256)
func (feeds *Feeds) TryPackMAXSKEW() ([]byte, error) {
	return feeds.abi.Pack("MAX_SKEW")
}

// UnpackMAXSKEW is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1e67148.
//
// Solidity: function MAX_SKEW() view returns(uint256)
func (feeds *Feeds) UnpackMAXSKEW(data []byte) (*big.Int, error) {
	out, err := feeds.abi.Unpack("MAX_SKEW", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCreate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa885b698.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function create(bytes32 committee, (string,string,string,uint8,bytes32,uint32,uint32)[] specs, uint16 ring) returns(bytes32 home)
func (feeds *Feeds) PackCreate(committee [32]byte, specs []Spec, ring uint16) []byte {
	enc, err := feeds.abi.Pack("create", committee, specs, ring)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa885b698.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function create(bytes32 committee, (string,string,string,uint8,bytes32,uint32,uint32)[] specs, uint16 ring) returns(bytes32 home)
func (feeds *Feeds) TryPackCreate(committee [32]byte, specs []Spec, ring uint16) ([]byte, error) {
	return feeds.abi.Pack("create", committee, specs, ring)
}

// UnpackCreate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa885b698.
//
// Solidity: function create(bytes32 committee, (string,string,string,uint8,bytes32,uint32,uint32)[] specs, uint16 ring) returns(bytes32 home)
func (feeds *Feeds) UnpackCreate(data []byte) ([32]byte, error) {
	out, err := feeds.abi.Unpack("create", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDeliver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22133eaf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deliver(bytes delivery) returns(uint256 stored)
func (feeds *Feeds) PackDeliver(delivery []byte) []byte {
	enc, err := feeds.abi.Pack("deliver", delivery)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeliver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22133eaf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deliver(bytes delivery) returns(uint256 stored)
func (feeds *Feeds) TryPackDeliver(delivery []byte) ([]byte, error) {
	return feeds.abi.Pack("deliver", delivery)
}

// UnpackDeliver is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x22133eaf.
//
// Solidity: function deliver(bytes delivery) returns(uint256 stored)
func (feeds *Feeds) UnpackDeliver(data []byte) (*big.Int, error) {
	out, err := feeds.abi.Unpack("deliver", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHomeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43510de7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function homeOf(bytes32 committee, bytes32 a, bytes32 b, uint16 ring) pure returns(bytes32)
func (feeds *Feeds) PackHomeOf(committee [32]byte, a [32]byte, b [32]byte, ring uint16) []byte {
	enc, err := feeds.abi.Pack("homeOf", committee, a, b, ring)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHomeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43510de7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function homeOf(bytes32 committee, bytes32 a, bytes32 b, uint16 ring) pure returns(bytes32)
func (feeds *Feeds) TryPackHomeOf(committee [32]byte, a [32]byte, b [32]byte, ring uint16) ([]byte, error) {
	return feeds.abi.Pack("homeOf", committee, a, b, ring)
}

// UnpackHomeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43510de7.
//
// Solidity: function homeOf(bytes32 committee, bytes32 a, bytes32 b, uint16 ring) pure returns(bytes32)
func (feeds *Feeds) UnpackHomeOf(data []byte) ([32]byte, error) {
	out, err := feeds.abi.Unpack("homeOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21983015.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function idOf((string,string,string,uint8,bytes32,uint32,uint32) spec) pure returns(bytes32)
func (feeds *Feeds) PackIdOf(spec Spec) []byte {
	enc, err := feeds.abi.Pack("idOf", spec)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21983015.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function idOf((string,string,string,uint8,bytes32,uint32,uint32) spec) pure returns(bytes32)
func (feeds *Feeds) TryPackIdOf(spec Spec) ([]byte, error) {
	return feeds.abi.Pack("idOf", spec)
}

// UnpackIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x21983015.
//
// Solidity: function idOf((string,string,string,uint8,bytes32,uint32,uint32) spec) pure returns(bytes32)
func (feeds *Feeds) UnpackIdOf(data []byte) ([32]byte, error) {
	out, err := feeds.abi.Unpack("idOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackKeyAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x347b6229.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function keyAt(bytes32 committee, uint32 epoch, uint64 expiry) view returns(bytes32)
func (feeds *Feeds) PackKeyAt(committee [32]byte, epoch uint32, expiry uint64) []byte {
	enc, err := feeds.abi.Pack("keyAt", committee, epoch, expiry)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKeyAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x347b6229.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function keyAt(bytes32 committee, uint32 epoch, uint64 expiry) view returns(bytes32)
func (feeds *Feeds) TryPackKeyAt(committee [32]byte, epoch uint32, expiry uint64) ([]byte, error) {
	return feeds.abi.Pack("keyAt", committee, epoch, expiry)
}

// UnpackKeyAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x347b6229.
//
// Solidity: function keyAt(bytes32 committee, uint32 epoch, uint64 expiry) view returns(bytes32)
func (feeds *Feeds) UnpackKeyAt(data []byte) ([32]byte, error) {
	out, err := feeds.abi.Unpack("keyAt", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackLatest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79feb107.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latest(bytes32 ref) view returns(int256 value, uint256 updatedAt)
func (feeds *Feeds) PackLatest(ref [32]byte) []byte {
	enc, err := feeds.abi.Pack("latest", ref)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLatest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79feb107.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function latest(bytes32 ref) view returns(int256 value, uint256 updatedAt)
func (feeds *Feeds) TryPackLatest(ref [32]byte) ([]byte, error) {
	return feeds.abi.Pack("latest", ref)
}

// LatestOutput serves as a container for the return parameters of contract
// method Latest.
type LatestOutput struct {
	Value     *big.Int
	UpdatedAt *big.Int
}

// UnpackLatest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79feb107.
//
// Solidity: function latest(bytes32 ref) view returns(int256 value, uint256 updatedAt)
func (feeds *Feeds) UnpackLatest(data []byte) (LatestOutput, error) {
	out, err := feeds.abi.Unpack("latest", data)
	outstruct := new(LatestOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Value = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.UpdatedAt = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackLatestRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x34a50861.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latestRound(bytes32 ref) view returns(uint80, int256, uint256, uint256, uint80)
func (feeds *Feeds) PackLatestRound(ref [32]byte) []byte {
	enc, err := feeds.abi.Pack("latestRound", ref)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLatestRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x34a50861.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function latestRound(bytes32 ref) view returns(uint80, int256, uint256, uint256, uint80)
func (feeds *Feeds) TryPackLatestRound(ref [32]byte) ([]byte, error) {
	return feeds.abi.Pack("latestRound", ref)
}

// LatestRoundOutput serves as a container for the return parameters of contract
// method LatestRound.
type LatestRoundOutput struct {
	Arg0 *big.Int
	Arg1 *big.Int
	Arg2 *big.Int
	Arg3 *big.Int
	Arg4 *big.Int
}

// UnpackLatestRound is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x34a50861.
//
// Solidity: function latestRound(bytes32 ref) view returns(uint80, int256, uint256, uint256, uint80)
func (feeds *Feeds) UnpackLatestRound(data []byte) (LatestRoundOutput, error) {
	out, err := feeds.abi.Unpack("latestRound", data)
	outstruct := new(LatestRoundOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Arg1 = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Arg2 = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.Arg3 = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.Arg4 = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackLatestWithin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f20144e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latestWithin(bytes32 ref, uint256 maxAge) view returns(int256 value, uint256 updatedAt)
func (feeds *Feeds) PackLatestWithin(ref [32]byte, maxAge *big.Int) []byte {
	enc, err := feeds.abi.Pack("latestWithin", ref, maxAge)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLatestWithin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4f20144e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function latestWithin(bytes32 ref, uint256 maxAge) view returns(int256 value, uint256 updatedAt)
func (feeds *Feeds) TryPackLatestWithin(ref [32]byte, maxAge *big.Int) ([]byte, error) {
	return feeds.abi.Pack("latestWithin", ref, maxAge)
}

// LatestWithinOutput serves as a container for the return parameters of contract
// method LatestWithin.
type LatestWithinOutput struct {
	Value     *big.Int
	UpdatedAt *big.Int
}

// UnpackLatestWithin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4f20144e.
//
// Solidity: function latestWithin(bytes32 ref, uint256 maxAge) view returns(int256 value, uint256 updatedAt)
func (feeds *Feeds) UnpackLatestWithin(data []byte) (LatestWithinOutput, error) {
	out, err := feeds.abi.Unpack("latestWithin", data)
	outstruct := new(LatestWithinOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Value = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.UpdatedAt = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackPeek is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f86d1eb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function peek(bytes32 ref) view returns((uint8,int256,uint256,uint256,uint256,uint256) a)
func (feeds *Feeds) PackPeek(ref [32]byte) []byte {
	enc, err := feeds.abi.Pack("peek", ref)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPeek is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f86d1eb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function peek(bytes32 ref) view returns((uint8,int256,uint256,uint256,uint256,uint256) a)
func (feeds *Feeds) TryPackPeek(ref [32]byte) ([]byte, error) {
	return feeds.abi.Pack("peek", ref)
}

// UnpackPeek is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7f86d1eb.
//
// Solidity: function peek(bytes32 ref) view returns((uint8,int256,uint256,uint256,uint256,uint256) a)
func (feeds *Feeds) UnpackPeek(data []byte) (Answer, error) {
	out, err := feeds.abi.Unpack("peek", data)
	if err != nil {
		return *new(Answer), err
	}
	out0 := *abi.ConvertType(out[0], new(Answer)).(*Answer)
	return out0, nil
}

// PackPull is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58e1faa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pull(bytes32 ref, uint256 maxAge, bytes delivery) returns(int256 value, uint256 updatedAt)
func (feeds *Feeds) PackPull(ref [32]byte, maxAge *big.Int, delivery []byte) []byte {
	enc, err := feeds.abi.Pack("pull", ref, maxAge, delivery)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPull is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58e1faa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pull(bytes32 ref, uint256 maxAge, bytes delivery) returns(int256 value, uint256 updatedAt)
func (feeds *Feeds) TryPackPull(ref [32]byte, maxAge *big.Int, delivery []byte) ([]byte, error) {
	return feeds.abi.Pack("pull", ref, maxAge, delivery)
}

// PullOutput serves as a container for the return parameters of contract
// method Pull.
type PullOutput struct {
	Value     *big.Int
	UpdatedAt *big.Int
}

// UnpackPull is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb58e1faa.
//
// Solidity: function pull(bytes32 ref, uint256 maxAge, bytes delivery) returns(int256 value, uint256 updatedAt)
func (feeds *Feeds) UnpackPull(data []byte) (PullOutput, error) {
	out, err := feeds.abi.Unpack("pull", data)
	outstruct := new(PullOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Value = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.UpdatedAt = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackPush is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8035f0ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function push() returns()
func (feeds *Feeds) PackPush() []byte {
	enc, err := feeds.abi.Pack("push")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPush is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8035f0ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function push() returns()
func (feeds *Feeds) TryPackPush() ([]byte, error) {
	return feeds.abi.Pack("push")
}

// PackRoundOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfcd4fca7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function roundOf(bytes32 ref, uint256 ring, uint256 round) view returns(uint80, int256, uint256, uint256, uint80)
func (feeds *Feeds) PackRoundOf(ref [32]byte, ring *big.Int, round *big.Int) []byte {
	enc, err := feeds.abi.Pack("roundOf", ref, ring, round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoundOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfcd4fca7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function roundOf(bytes32 ref, uint256 ring, uint256 round) view returns(uint80, int256, uint256, uint256, uint80)
func (feeds *Feeds) TryPackRoundOf(ref [32]byte, ring *big.Int, round *big.Int) ([]byte, error) {
	return feeds.abi.Pack("roundOf", ref, ring, round)
}

// RoundOfOutput serves as a container for the return parameters of contract
// method RoundOf.
type RoundOfOutput struct {
	Arg0 *big.Int
	Arg1 *big.Int
	Arg2 *big.Int
	Arg3 *big.Int
	Arg4 *big.Int
}

// UnpackRoundOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfcd4fca7.
//
// Solidity: function roundOf(bytes32 ref, uint256 ring, uint256 round) view returns(uint80, int256, uint256, uint256, uint80)
func (feeds *Feeds) UnpackRoundOf(data []byte) (RoundOfOutput, error) {
	out, err := feeds.abi.Unpack("roundOf", data)
	outstruct := new(RoundOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Arg1 = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Arg2 = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.Arg3 = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.Arg4 = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackSync is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae4b2551.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sync(bytes32 committee) returns()
func (feeds *Feeds) PackSync(committee [32]byte) []byte {
	enc, err := feeds.abi.Pack("sync", committee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSync is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae4b2551.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sync(bytes32 committee) returns()
func (feeds *Feeds) TryPackSync(committee [32]byte) ([]byte, error) {
	return feeds.abi.Pack("sync", committee)
}

// PackWord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0efb67b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function word(bytes32 ref) view returns(uint256)
func (feeds *Feeds) PackWord(ref [32]byte) []byte {
	enc, err := feeds.abi.Pack("word", ref)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0efb67b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function word(bytes32 ref) view returns(uint256)
func (feeds *Feeds) TryPackWord(ref [32]byte) ([]byte, error) {
	return feeds.abi.Pack("word", ref)
}

// UnpackWord is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0efb67b8.
//
// Solidity: function word(bytes32 ref) view returns(uint256)
func (feeds *Feeds) UnpackWord(data []byte) (*big.Int, error) {
	out, err := feeds.abi.Unpack("word", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWritePage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4875d33f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function writePage(bytes records) returns(address page)
func (feeds *Feeds) PackWritePage(records []byte) []byte {
	enc, err := feeds.abi.Pack("writePage", records)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWritePage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4875d33f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function writePage(bytes records) returns(address page)
func (feeds *Feeds) TryPackWritePage(records []byte) ([]byte, error) {
	return feeds.abi.Pack("writePage", records)
}

// UnpackWritePage is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4875d33f.
//
// Solidity: function writePage(bytes records) returns(address page)
func (feeds *Feeds) UnpackWritePage(data []byte) (common.Address, error) {
	out, err := feeds.abi.Unpack("writePage", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// FeedsCreated represents a Created event raised by the Feeds contract.
type FeedsCreated struct {
	Home      [32]byte
	Committee [32]byte
	Ring      uint16
	Ids       [][32]byte
	Specs     []Spec
	Raw       *types.Log // Blockchain specific contextual infos
}

const FeedsCreatedEventName = "Created"

// ContractEventName returns the user-defined event name.
func (FeedsCreated) ContractEventName() string {
	return FeedsCreatedEventName
}

// UnpackCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Created(bytes32 indexed home, bytes32 indexed committee, uint16 ring, bytes32[] ids, (string,string,string,uint8,bytes32,uint32,uint32)[] specs)
func (feeds *Feeds) UnpackCreatedEvent(log *types.Log) (*FeedsCreated, error) {
	event := "Created"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feeds.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeedsCreated)
	if len(log.Data) > 0 {
		if err := feeds.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feeds.abi.Events[event].Inputs {
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

// FeedsPageWritten represents a PageWritten event raised by the Feeds contract.
type FeedsPageWritten struct {
	Page common.Address
	Raw  *types.Log // Blockchain specific contextual infos
}

const FeedsPageWrittenEventName = "PageWritten"

// ContractEventName returns the user-defined event name.
func (FeedsPageWritten) ContractEventName() string {
	return FeedsPageWrittenEventName
}

// UnpackPageWrittenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PageWritten(address indexed page)
func (feeds *Feeds) UnpackPageWrittenEvent(log *types.Log) (*FeedsPageWritten, error) {
	event := "PageWritten"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feeds.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeedsPageWritten)
	if len(log.Data) > 0 {
		if err := feeds.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feeds.abi.Events[event].Inputs {
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

// FeedsSworn represents a Sworn event raised by the Feeds contract.
type FeedsSworn struct {
	Ref    [32]byte
	Answer [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const FeedsSwornEventName = "Sworn"

// ContractEventName returns the user-defined event name.
func (FeedsSworn) ContractEventName() string {
	return FeedsSwornEventName
}

// UnpackSwornEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Sworn(bytes32 indexed ref, bytes32 answer)
func (feeds *Feeds) UnpackSwornEvent(log *types.Log) (*FeedsSworn, error) {
	event := "Sworn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feeds.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeedsSworn)
	if len(log.Data) > 0 {
		if err := feeds.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feeds.abi.Events[event].Inputs {
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

// FeedsSwornMany represents a SwornMany event raised by the Feeds contract.
type FeedsSwornMany struct {
	Committee [32]byte
	Header    [32]byte
	Entries   []byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const FeedsSwornManyEventName = "SwornMany"

// ContractEventName returns the user-defined event name.
func (FeedsSwornMany) ContractEventName() string {
	return FeedsSwornManyEventName
}

// UnpackSwornManyEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SwornMany(bytes32 indexed committee, bytes32 header, bytes entries)
func (feeds *Feeds) UnpackSwornManyEvent(log *types.Log) (*FeedsSwornMany, error) {
	event := "SwornMany"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feeds.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeedsSwornMany)
	if len(log.Data) > 0 {
		if err := feeds.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feeds.abi.Events[event].Inputs {
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

// FeedsSynced represents a Synced event raised by the Feeds contract.
type FeedsSynced struct {
	Committee [32]byte
	Epoch     uint32
	Px        [32]byte
	Expiry    uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const FeedsSyncedEventName = "Synced"

// ContractEventName returns the user-defined event name.
func (FeedsSynced) ContractEventName() string {
	return FeedsSyncedEventName
}

// UnpackSyncedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Synced(bytes32 indexed committee, uint32 indexed epoch, bytes32 px, uint64 expiry)
func (feeds *Feeds) UnpackSyncedEvent(log *types.Log) (*FeedsSynced, error) {
	event := "Synced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feeds.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeedsSynced)
	if len(log.Data) > 0 {
		if err := feeds.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feeds.abi.Events[event].Inputs {
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
func (feeds *Feeds) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], feeds.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return feeds.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["CountUsedUp"].ID.Bytes()[:4]) {
		return feeds.UnpackCountUsedUpError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["DoesNotFit"].ID.Bytes()[:4]) {
		return feeds.UnpackDoesNotFitError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["Expired"].ID.Bytes()[:4]) {
		return feeds.UnpackExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["Halted"].ID.Bytes()[:4]) {
		return feeds.UnpackHaltedError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["HeartbeatNotRepresentable"].ID.Bytes()[:4]) {
		return feeds.UnpackHeartbeatNotRepresentableError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["Malformed"].ID.Bytes()[:4]) {
		return feeds.UnpackMalformedError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["Never"].ID.Bytes()[:4]) {
		return feeds.UnpackNeverError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["NotCreated"].ID.Bytes()[:4]) {
		return feeds.UnpackNotCreatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["NotKept"].ID.Bytes()[:4]) {
		return feeds.UnpackNotKeptError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["NotNewer"].ID.Bytes()[:4]) {
		return feeds.UnpackNotNewerError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["NotWritten"].ID.Bytes()[:4]) {
		return feeds.UnpackNotWrittenError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["SameFeed"].ID.Bytes()[:4]) {
		return feeds.UnpackSameFeedError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["Stale"].ID.Bytes()[:4]) {
		return feeds.UnpackStaleError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["TooNew"].ID.Bytes()[:4]) {
		return feeds.UnpackTooNewError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["TooOld"].ID.Bytes()[:4]) {
		return feeds.UnpackTooOldError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["UnknownKey"].ID.Bytes()[:4]) {
		return feeds.UnpackUnknownKeyError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// FeedsBadSignature represents a BadSignature error raised by the Feeds contract.
type FeedsBadSignature struct {
	Flaw uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature(uint8 flaw)
func FeedsBadSignatureErrorID() common.Hash {
	return common.HexToHash("0x75bbbefaf280e26d6759c4d9710a44382465fdd1c3481df26524a379a4f7a9a7")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature(uint8 flaw)
func (feeds *Feeds) UnpackBadSignatureError(raw []byte) (*FeedsBadSignature, error) {
	out := new(FeedsBadSignature)
	if err := feeds.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsCountUsedUp represents a CountUsedUp error raised by the Feeds contract.
type FeedsCountUsedUp struct {
	Ref [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CountUsedUp(bytes32 ref)
func FeedsCountUsedUpErrorID() common.Hash {
	return common.HexToHash("0xb54028191df51c67ae1a34f4c0a742433cf7cb662ef802d595e674c0cabde8c5")
}

// UnpackCountUsedUpError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CountUsedUp(bytes32 ref)
func (feeds *Feeds) UnpackCountUsedUpError(raw []byte) (*FeedsCountUsedUp, error) {
	out := new(FeedsCountUsedUp)
	if err := feeds.abi.UnpackIntoInterface(out, "CountUsedUp", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsDoesNotFit represents a DoesNotFit error raised by the Feeds contract.
type FeedsDoesNotFit struct {
	Ref   [32]byte
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DoesNotFit(bytes32 ref, int256 value)
func FeedsDoesNotFitErrorID() common.Hash {
	return common.HexToHash("0xe06a3234c4ee0fa631e9c336bd0e74e9de511fafffda0bb5a884f3c1b97f0826")
}

// UnpackDoesNotFitError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DoesNotFit(bytes32 ref, int256 value)
func (feeds *Feeds) UnpackDoesNotFitError(raw []byte) (*FeedsDoesNotFit, error) {
	out := new(FeedsDoesNotFit)
	if err := feeds.abi.UnpackIntoInterface(out, "DoesNotFit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsExpired represents a Expired error raised by the Feeds contract.
type FeedsExpired struct {
	Expiry *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Expired(uint256 expiry)
func FeedsExpiredErrorID() common.Hash {
	return common.HexToHash("0xf80dbaea4785589e52984ca36a31de106adc77759539a5c7d92883bf49692fe9")
}

// UnpackExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Expired(uint256 expiry)
func (feeds *Feeds) UnpackExpiredError(raw []byte) (*FeedsExpired, error) {
	out := new(FeedsExpired)
	if err := feeds.abi.UnpackIntoInterface(out, "Expired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsHalted represents a Halted error raised by the Feeds contract.
type FeedsHalted struct {
	Ref   [32]byte
	Since *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Halted(bytes32 ref, uint256 since)
func FeedsHaltedErrorID() common.Hash {
	return common.HexToHash("0x7428ec1bb9bd6ac2ed8b7ff1435de3f176b68c5179328bacf926cc0bfb2a9a76")
}

// UnpackHaltedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Halted(bytes32 ref, uint256 since)
func (feeds *Feeds) UnpackHaltedError(raw []byte) (*FeedsHalted, error) {
	out := new(FeedsHalted)
	if err := feeds.abi.UnpackIntoInterface(out, "Halted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsHeartbeatNotRepresentable represents a HeartbeatNotRepresentable error raised by the Feeds contract.
type FeedsHeartbeatNotRepresentable struct {
	Heartbeat uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HeartbeatNotRepresentable(uint32 heartbeat)
func FeedsHeartbeatNotRepresentableErrorID() common.Hash {
	return common.HexToHash("0xe87c32f4bf7a64d834ce671f3a4d98ee5dd8e4a66025e21cebacb2f03ba60604")
}

// UnpackHeartbeatNotRepresentableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HeartbeatNotRepresentable(uint32 heartbeat)
func (feeds *Feeds) UnpackHeartbeatNotRepresentableError(raw []byte) (*FeedsHeartbeatNotRepresentable, error) {
	out := new(FeedsHeartbeatNotRepresentable)
	if err := feeds.abi.UnpackIntoInterface(out, "HeartbeatNotRepresentable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsMalformed represents a Malformed error raised by the Feeds contract.
type FeedsMalformed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Malformed()
func FeedsMalformedErrorID() common.Hash {
	return common.HexToHash("0x07b6ad3ff7dbc4002539ae21306d8899743aedf933b34101681c6906979f10a5")
}

// UnpackMalformedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Malformed()
func (feeds *Feeds) UnpackMalformedError(raw []byte) (*FeedsMalformed, error) {
	out := new(FeedsMalformed)
	if err := feeds.abi.UnpackIntoInterface(out, "Malformed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsNever represents a Never error raised by the Feeds contract.
type FeedsNever struct {
	Ref [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Never(bytes32 ref)
func FeedsNeverErrorID() common.Hash {
	return common.HexToHash("0xf10d410d0461d3b21aa565a177fff0d068986ef436dd23fc5cb5f067b094d7d4")
}

// UnpackNeverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Never(bytes32 ref)
func (feeds *Feeds) UnpackNeverError(raw []byte) (*FeedsNever, error) {
	out := new(FeedsNever)
	if err := feeds.abi.UnpackIntoInterface(out, "Never", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsNotCreated represents a NotCreated error raised by the Feeds contract.
type FeedsNotCreated struct {
	Ref [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCreated(bytes32 ref)
func FeedsNotCreatedErrorID() common.Hash {
	return common.HexToHash("0x60a038611b19f8776230d88da0a9b4ab0f4a9d851345509964234c5a138d1f1b")
}

// UnpackNotCreatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCreated(bytes32 ref)
func (feeds *Feeds) UnpackNotCreatedError(raw []byte) (*FeedsNotCreated, error) {
	out := new(FeedsNotCreated)
	if err := feeds.abi.UnpackIntoInterface(out, "NotCreated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsNotKept represents a NotKept error raised by the Feeds contract.
type FeedsNotKept struct {
	Ref   [32]byte
	Round *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotKept(bytes32 ref, uint256 round)
func FeedsNotKeptErrorID() common.Hash {
	return common.HexToHash("0x6464c11f35bab6736f5405b8931d6cf299bf5a53f1a4226981ae6a132b7349d4")
}

// UnpackNotKeptError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotKept(bytes32 ref, uint256 round)
func (feeds *Feeds) UnpackNotKeptError(raw []byte) (*FeedsNotKept, error) {
	out := new(FeedsNotKept)
	if err := feeds.abi.UnpackIntoInterface(out, "NotKept", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsNotNewer represents a NotNewer error raised by the Feeds contract.
type FeedsNotNewer struct {
	Ref    [32]byte
	Time   *big.Int
	Stored *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotNewer(bytes32 ref, uint256 time, uint256 stored)
func FeedsNotNewerErrorID() common.Hash {
	return common.HexToHash("0x38ab936dc1c92461f56f0c7df1d2071c5309fd1e1f50a91822581f4fcbb4877d")
}

// UnpackNotNewerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotNewer(bytes32 ref, uint256 time, uint256 stored)
func (feeds *Feeds) UnpackNotNewerError(raw []byte) (*FeedsNotNewer, error) {
	out := new(FeedsNotNewer)
	if err := feeds.abi.UnpackIntoInterface(out, "NotNewer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsNotWritten represents a NotWritten error raised by the Feeds contract.
type FeedsNotWritten struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotWritten(uint256 length)
func FeedsNotWrittenErrorID() common.Hash {
	return common.HexToHash("0xa5e8cd547ed862fa13dccf36fd2832f42c5a950544ac4571e1034dfd90950d7d")
}

// UnpackNotWrittenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotWritten(uint256 length)
func (feeds *Feeds) UnpackNotWrittenError(raw []byte) (*FeedsNotWritten, error) {
	out := new(FeedsNotWritten)
	if err := feeds.abi.UnpackIntoInterface(out, "NotWritten", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsSameFeed represents a SameFeed error raised by the Feeds contract.
type FeedsSameFeed struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SameFeed(bytes32 id)
func FeedsSameFeedErrorID() common.Hash {
	return common.HexToHash("0xf796e282b1a3fcb5dfa91dc91f772257f3a2626cf4bfe87e538110eb50ad6f15")
}

// UnpackSameFeedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SameFeed(bytes32 id)
func (feeds *Feeds) UnpackSameFeedError(raw []byte) (*FeedsSameFeed, error) {
	out := new(FeedsSameFeed)
	if err := feeds.abi.UnpackIntoInterface(out, "SameFeed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsStale represents a Stale error raised by the Feeds contract.
type FeedsStale struct {
	Ref       [32]byte
	UpdatedAt *big.Int
	Limit     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Stale(bytes32 ref, uint256 updatedAt, uint256 limit)
func FeedsStaleErrorID() common.Hash {
	return common.HexToHash("0x2272c4d0b2d995e82491f21929f92e4617677e43546414aa45ae787c490caddc")
}

// UnpackStaleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Stale(bytes32 ref, uint256 updatedAt, uint256 limit)
func (feeds *Feeds) UnpackStaleError(raw []byte) (*FeedsStale, error) {
	out := new(FeedsStale)
	if err := feeds.abi.UnpackIntoInterface(out, "Stale", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsTooNew represents a TooNew error raised by the Feeds contract.
type FeedsTooNew struct {
	Time    *big.Int
	MaxSkew *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooNew(uint256 time, uint256 maxSkew)
func FeedsTooNewErrorID() common.Hash {
	return common.HexToHash("0x1e2c1cac6b7fdc6e88339a2c7f740c3b3965a629a36f448b5c384e09d98c37b3")
}

// UnpackTooNewError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooNew(uint256 time, uint256 maxSkew)
func (feeds *Feeds) UnpackTooNewError(raw []byte) (*FeedsTooNew, error) {
	out := new(FeedsTooNew)
	if err := feeds.abi.UnpackIntoInterface(out, "TooNew", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsTooOld represents a TooOld error raised by the Feeds contract.
type FeedsTooOld struct {
	Time   *big.Int
	MaxLag *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooOld(uint256 time, uint256 maxLag)
func FeedsTooOldErrorID() common.Hash {
	return common.HexToHash("0x7f4b85c9d70b035534a5f2f8da00092c895b285164b3726055c4dba9ca595d94")
}

// UnpackTooOldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooOld(uint256 time, uint256 maxLag)
func (feeds *Feeds) UnpackTooOldError(raw []byte) (*FeedsTooOld, error) {
	out := new(FeedsTooOld)
	if err := feeds.abi.UnpackIntoInterface(out, "TooOld", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsUnknownKey represents a UnknownKey error raised by the Feeds contract.
type FeedsUnknownKey struct {
	Committee [32]byte
	Epoch     *big.Int
	Expiry    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownKey(bytes32 committee, uint256 epoch, uint256 expiry)
func FeedsUnknownKeyErrorID() common.Hash {
	return common.HexToHash("0x5607f19725acdb95e3225579df361ff91c240183a7dd76635e9e250ac376e3d7")
}

// UnpackUnknownKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownKey(bytes32 committee, uint256 epoch, uint256 expiry)
func (feeds *Feeds) UnpackUnknownKeyError(raw []byte) (*FeedsUnknownKey, error) {
	out := new(FeedsUnknownKey)
	if err := feeds.abi.UnpackIntoInterface(out, "UnknownKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

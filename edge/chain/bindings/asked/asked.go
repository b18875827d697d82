// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package asked

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

// Ask is an auto generated low-level Go binding around an user-defined struct.
type Ask struct {
	Committee     [32]byte
	Job           [32]byte
	Number        uint64
	Deadline      uint64
	CallbackGas   uint32
	Confirmations uint8
	Callback      [4]byte
	Params        []byte
}

// Request is an auto generated low-level Go binding around an user-defined struct.
type Request struct {
	Committee     [32]byte
	Job           [32]byte
	Consumer      common.Address
	Number        uint64
	Deadline      uint64
	CallbackGas   uint32
	Confirmations uint8
	Callback      [4]byte
	Payment       *big.Int
	Params        []byte
}

// Sworn is an auto generated low-level Go binding around an user-defined struct.
type Sworn struct {
	Expiry uint64
	Epoch  uint32
	Round  uint64
	Time   uint64
	R      common.Address
	S      *big.Int
}

// AskerMetaData contains all meta data concerning the Asker contract.
var AskerMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIRequests\",\"name\":\"requests\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"REQUESTS\",\"outputs\":[{\"internalType\":\"contractIRequests\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"answerOf\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"bytes\",\"name\":\"result\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"bytes\",\"name\":\"result\",\"type\":\"bytes\"}],\"name\":\"answered\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"confirmations\",\"type\":\"uint8\"}],\"name\":\"ask\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"count\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"payer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"takeBack\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotRequests\",\"type\":\"error\"}]",
	ID:  "cbf25a6642efc13ba19bdfa4e40a2dc5d6",
	Bin: "0x60a03461007f57601f610b8938819003918201601f19168301916001600160401b038311848410176100835780849260209460405283398101031261007f57516001600160a01b038116810361007f57608052604051610af1908161009882396080518181816104050152818161059b0152818161086e01526109250152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306661abd14610949575080630742d8c4146108db5780630d6e98c6146107ca578063636e20d81461052457806379a54b6f146101f2578063d4a55711146100cb5763e8b6e48414610069575f80fd5b346100c75760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c7576004355f526001602052602073ffffffffffffffffffffffffffffffffffffffff60405f205416604051908152f35b5f80fd5b346100c75760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c7576004355f908152600260205260408082208054915160019091018054919360ff90931692849161012984610aa0565b80845293600181169081156101b2575060011461016e575b5061014e925003836109fb565b61016a60405192839283526040602084015260408301906109b8565b0390f35b90505f9291925260205f20905f915b81831061019657505090602061014e9282010185610141565b602091935080600191548385890101520191019091849261017d565b6020935061014e9592507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0091501682840152151560051b82010185610141565b60c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c75760443567ffffffffffffffff81116100c75761023c90369060040161098a565b6064359067ffffffffffffffff82168092036100c7576084359063ffffffff82168092036100c75760a43560ff81168091036100c7575f549267ffffffffffffffff84169367ffffffffffffffff85146104f75767ffffffffffffffff60017fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000096011694859116175f5560405194610100860186811067ffffffffffffffff8211176104ca5760405260043586526020860196602435885260408701958652606087019182526080870192835260a0870193845260c08701947f636e20d8000000000000000000000000000000000000000000000000000000008652369061034392610a3c565b9460e087019586526040519788977f29efe34200000000000000000000000000000000000000000000000000000000895260048901602090525160248901525160448801525167ffffffffffffffff1660648701525167ffffffffffffffff1660848601525163ffffffff1660a48501525160ff1660c4840152517fffffffff000000000000000000000000000000000000000000000000000000001660e4830152516101048201610100905261012482016103fe916109b8565b03813491817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16935a94602095f180156104bf575f9061048c575b806020915f526001825260405f20337fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055604051908152f35b506020813d6020116104b7575b816104a6602093836109fb565b810103126100c7576020905161044e565b3d9150610499565b6040513d5f823e3d90fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b346100c75760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c75760243560ff81168091036100c75760443567ffffffffffffffff81116100c75761058190369060040161098a565b73ffffffffffffffffffffffffffffffffffffffff9291927f000000000000000000000000000000000000000000000000000000000000000016330361079e5760405192604084019184831067ffffffffffffffff8411176104ca576001936105f09360405285523691610a3c565b91602081019283526004355f52600260205260ff60405f209151167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0082541617815501905190815167ffffffffffffffff81116104ca576106518254610aa0565b601f811161074d575b50602092601f82116001146106b457928192935f926106a9575b50507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8260011b9260031b1c19161790555f80f35b015190508380610674565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0821693835f52805f20915f5b86811061073557508360019596106106fe575b505050811b019055005b01517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88460031b161c191690558380806106f4565b919260206001819286850151815501940192016106e1565b8181111561065a57825f5260205f20601f830160051c9060208410610796575b81601f9101920160051c03905f5b82811061078957505061065a565b5f8282015560010161077b565b5f915061076d565b7fb3285fc5000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346100c75760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c757600435805f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f205416604051917f45b4032c000000000000000000000000000000000000000000000000000000008352600483015260248201526020816044815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af180156104bf575f906108a8575b602090604051908152f35b506020813d6020116108d3575b816108c2602093836109fb565b810103126100c7576020905161089d565b3d91506108b5565b346100c7575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c757602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100c7575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100c75760209067ffffffffffffffff5f54168152f35b9181601f840112156100c75782359167ffffffffffffffff83116100c757602083818601950101116100c757565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176104ca57604052565b92919267ffffffffffffffff82116104ca5760405191610a8460207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f84011601846109fb565b8294818452818301116100c7578281602093845f960137010152565b90600182811c92168015610ae7575b6020831014610aba57565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f1691610aaf56",
}

// Asker is an auto generated Go binding around an Ethereum contract.
type Asker struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Asker) GetABI() abi.ABI {
	return c.abi
}

// NewAsker creates a new instance of Asker.
func NewAsker() *Asker {
	parsed, err := AskerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Asker{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Asker) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address requests) returns()
func (asker *Asker) PackConstructor(requests common.Address) []byte {
	enc, err := asker.abi.Pack("", requests)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackREQUESTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0742d8c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function REQUESTS() view returns(address)
func (asker *Asker) PackREQUESTS() []byte {
	enc, err := asker.abi.Pack("REQUESTS")
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
func (asker *Asker) TryPackREQUESTS() ([]byte, error) {
	return asker.abi.Pack("REQUESTS")
}

// UnpackREQUESTS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0742d8c4.
//
// Solidity: function REQUESTS() view returns(address)
func (asker *Asker) UnpackREQUESTS(data []byte) (common.Address, error) {
	out, err := asker.abi.Unpack("REQUESTS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAnswerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4a55711.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answerOf(bytes32 id) view returns(uint8 status, bytes result)
func (asker *Asker) PackAnswerOf(id [32]byte) []byte {
	enc, err := asker.abi.Pack("answerOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd4a55711.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answerOf(bytes32 id) view returns(uint8 status, bytes result)
func (asker *Asker) TryPackAnswerOf(id [32]byte) ([]byte, error) {
	return asker.abi.Pack("answerOf", id)
}

// AnswerOfOutput serves as a container for the return parameters of contract
// method AnswerOf.
type AnswerOfOutput struct {
	Status uint8
	Result []byte
}

// UnpackAnswerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd4a55711.
//
// Solidity: function answerOf(bytes32 id) view returns(uint8 status, bytes result)
func (asker *Asker) UnpackAnswerOf(data []byte) (AnswerOfOutput, error) {
	out, err := asker.abi.Unpack("answerOf", data)
	outstruct := new(AnswerOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Status = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.Result = *abi.ConvertType(out[1], new([]byte)).(*[]byte)
	return *outstruct, nil
}

// PackAnswered is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x636e20d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answered(bytes32 id, uint8 status, bytes result) returns()
func (asker *Asker) PackAnswered(id [32]byte, status uint8, result []byte) []byte {
	enc, err := asker.abi.Pack("answered", id, status, result)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswered is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x636e20d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answered(bytes32 id, uint8 status, bytes result) returns()
func (asker *Asker) TryPackAnswered(id [32]byte, status uint8, result []byte) ([]byte, error) {
	return asker.abi.Pack("answered", id, status, result)
}

// PackAsk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79a54b6f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ask(bytes32 committee, bytes32 job, bytes params, uint64 deadline, uint32 callbackGas, uint8 confirmations) payable returns(bytes32 id)
func (asker *Asker) PackAsk(committee [32]byte, job [32]byte, params []byte, deadline uint64, callbackGas uint32, confirmations uint8) []byte {
	enc, err := asker.abi.Pack("ask", committee, job, params, deadline, callbackGas, confirmations)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAsk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79a54b6f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ask(bytes32 committee, bytes32 job, bytes params, uint64 deadline, uint32 callbackGas, uint8 confirmations) payable returns(bytes32 id)
func (asker *Asker) TryPackAsk(committee [32]byte, job [32]byte, params []byte, deadline uint64, callbackGas uint32, confirmations uint8) ([]byte, error) {
	return asker.abi.Pack("ask", committee, job, params, deadline, callbackGas, confirmations)
}

// UnpackAsk is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79a54b6f.
//
// Solidity: function ask(bytes32 committee, bytes32 job, bytes params, uint64 deadline, uint32 callbackGas, uint8 confirmations) payable returns(bytes32 id)
func (asker *Asker) UnpackAsk(data []byte) ([32]byte, error) {
	out, err := asker.abi.Unpack("ask", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06661abd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function count() view returns(uint64)
func (asker *Asker) PackCount() []byte {
	enc, err := asker.abi.Pack("count")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06661abd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function count() view returns(uint64)
func (asker *Asker) TryPackCount() ([]byte, error) {
	return asker.abi.Pack("count")
}

// UnpackCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06661abd.
//
// Solidity: function count() view returns(uint64)
func (asker *Asker) UnpackCount(data []byte) (uint64, error) {
	out, err := asker.abi.Unpack("count", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPayer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8b6e484.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payer(bytes32 id) view returns(address)
func (asker *Asker) PackPayer(id [32]byte) []byte {
	enc, err := asker.abi.Pack("payer", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8b6e484.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payer(bytes32 id) view returns(address)
func (asker *Asker) TryPackPayer(id [32]byte) ([]byte, error) {
	return asker.abi.Pack("payer", id)
}

// UnpackPayer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe8b6e484.
//
// Solidity: function payer(bytes32 id) view returns(address)
func (asker *Asker) UnpackPayer(data []byte) (common.Address, error) {
	out, err := asker.abi.Unpack("payer", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTakeBack is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d6e98c6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function takeBack(bytes32 id) returns(uint256 amount)
func (asker *Asker) PackTakeBack(id [32]byte) []byte {
	enc, err := asker.abi.Pack("takeBack", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTakeBack is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d6e98c6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function takeBack(bytes32 id) returns(uint256 amount)
func (asker *Asker) TryPackTakeBack(id [32]byte) ([]byte, error) {
	return asker.abi.Pack("takeBack", id)
}

// UnpackTakeBack is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0d6e98c6.
//
// Solidity: function takeBack(bytes32 id) returns(uint256 amount)
func (asker *Asker) UnpackTakeBack(data []byte) (*big.Int, error) {
	out, err := asker.abi.Unpack("takeBack", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (asker *Asker) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], asker.abi.Errors["NotRequests"].ID.Bytes()[:4]) {
		return asker.UnpackNotRequestsError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AskerNotRequests represents a NotRequests error raised by the Asker contract.
type AskerNotRequests struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRequests(address caller)
func AskerNotRequestsErrorID() common.Hash {
	return common.HexToHash("0xb3285fc5a94797c13c89d0f5fe09e252ff6bde223af5a426f17b4b47e345d088")
}

// UnpackNotRequestsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRequests(address caller)
func (asker *Asker) UnpackNotRequestsError(raw []byte) (*AskerNotRequests, error) {
	out := new(AskerNotRequests)
	if err := asker.abi.UnpackIntoInterface(out, "NotRequests", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RequestsMetaData contains all meta data concerning the Requests contract.
var RequestsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIFeeds\",\"name\":\"feeds\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"blockTime\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"rounds\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"grace\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"BLOCK_TIME\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COMMITTEES\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"FEEDS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"GRACE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ROUNDS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TOKEN\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"place\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"collect\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"confirmations\",\"type\":\"uint256\"}],\"name\":\"earliest\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"earned\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSworn\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"confirmations\",\"type\":\"uint8\"},{\"internalType\":\"bytes4\",\"name\":\"callback\",\"type\":\"bytes4\"},{\"internalType\":\"uint128\",\"name\":\"payment\",\"type\":\"uint128\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"internalType\":\"structRequest\",\"name\":\"asked\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"body\",\"type\":\"bytes\"}],\"name\":\"fulfil\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"confirmations\",\"type\":\"uint8\"},{\"internalType\":\"bytes4\",\"name\":\"callback\",\"type\":\"bytes4\"},{\"internalType\":\"uint128\",\"name\":\"payment\",\"type\":\"uint128\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"internalType\":\"structRequest\",\"name\":\"asked\",\"type\":\"tuple\"}],\"name\":\"idOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"onTokenTransfer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"deliverer\",\"type\":\"address\"}],\"name\":\"owed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"refund\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"confirmations\",\"type\":\"uint8\"},{\"internalType\":\"bytes4\",\"name\":\"callback\",\"type\":\"bytes4\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"internalType\":\"structAsk\",\"name\":\"ask\",\"type\":\"tuple\"}],\"name\":\"request\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"body\",\"type\":\"bytes\"}],\"name\":\"resultOf\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"bytes\",\"name\":\"result\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"}],\"name\":\"stateOf\",\"outputs\":[{\"internalType\":\"enumState\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"called\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"result\",\"type\":\"bytes\"}],\"name\":\"Answered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Refunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"confirmations\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"callback\",\"type\":\"bytes4\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"payment\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"Requested\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"AskedAlready\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadBody\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"BadPayment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumFlaw\",\"name\":\"flaw\",\"type\":\"uint8\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"earliest\",\"type\":\"uint256\"}],\"name\":\"DeadlineTooSoon\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"DeliveredLate\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Delivering\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expiry\",\"type\":\"uint256\"}],\"name\":\"Expired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"enumState\",\"name\":\"state\",\"type\":\"uint8\"}],\"name\":\"NoRefund\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotAnAsk\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"moved\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"NotExact\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotMember\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"enumState\",\"name\":\"state\",\"type\":\"uint8\"}],\"name\":\"NotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"NotSent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NotTheResult\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"NotYet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"OtherCoin\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"SwornLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"TooLittleGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"asked\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"TooMuchGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expiry\",\"type\":\"uint256\"}],\"name\":\"UnknownKey\",\"type\":\"error\"}]",
	ID:  "fd715773d8379d9e9ea0a7d4bcdafb383c",
	Bin: "0x61014080604052346101565760a0816129058038038091610020828561016d565b8339810103126101565780516001600160a01b03811691908290036101565761004b602082016101a4565b6040820151906004602060806060860151950151958060805260405192838092633d9128b160e11b82525afa908115610162575f91610124575b5060a05260c05260e052610100526101205260405161274c90816101b982396080518181816101850152610e61015260a0518181816104e90152610b8c015260c0518181816105ea0152818161085a01528181610b1e015281816112bd0152611a57015260e0518181816101140152611be10152610100518181816107c30152611c0e015261012051818181610d21015281816118aa0152611ac10152f35b90506020813d60201161015a575b8161013f6020938361016d565b8101031261015657610150906101a4565b5f610085565b5f80fd5b3d9150610132565b6040513d5f823e3d90fd5b601f909101601f19168101906001600160401b0382119082101761019057604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036101565756fe60806040526004361015610011575f80fd5b5f3560e01c80630451ee8614611ae4578063137d29d914611a8c57806329efe342146119d757806345b4032c1461183c57806351cff8d9146117d9578063523f8a73146117795780635b8d66bd14610bb05780637b22516214610b4257806382bfefc814610ad457806386f2686314610a505780638eec9e3714610983578063a4c0ed36146107e6578063c7abf7551461078e578063d8f793c414610434578063da2111261461020c578063df18e047146101a9578063ef68ab0b1461013b5763f9301910146100df575f80fd5b34610137575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101375760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5f80fd5b34610137575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013757602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101375760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101375773ffffffffffffffffffffffffffffffffffffffff6101f5611b43565b165f526002602052602060405f2054604051908152f35b346101375760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013757600435610246611b20565b906044359067ffffffffffffffff82116101375761026b610274923690600401611b79565b929093826123a2565b5f525f60205260405f205460ff811660068110156103e05760028114905f8215610427575b8261040d575b6103e05760041491826103d5575b826103bc575b501590816103b3575b506103885750801561035b5780600111610137576103036060917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff36910160018501611cdb565b917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f60206040519586943560f81c85526040828601528051918291826040880152018686015e5f85828601015201168101030190f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f96ff26da000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b905015846102bc565b909150831561035b5760881c843560f81c1490856102b3565b6001851492506102ad565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b91506104198587612683565b60081c8360081c149161029f565b506003811491505f610299565b346101375760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101375760043561046e611b66565b90604435916064359073ffffffffffffffffffffffffffffffffffffffff8216820361013757604051937fea1aac8600000000000000000000000000000000000000000000000000000000855283600486015263ffffffff821660248601525f8560448173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa948515610783575f9561069c575b50845181109081159161066e575b5061064257825f52600160205260405f2063ffffffff82165f5260205260405f205493518015610615576020940490835f526003855260405f2063ffffffff82165f52855260405f2073ffffffffffffffffffffffffffffffffffffffff33165f52855261059960405f205483611fb6565b935f526003855263ffffffff60405f2091165f52845260405f2073ffffffffffffffffffffffffffffffffffffffff33165f52845260405f205581806105e4575b5050604051908152f35b61060e917f00000000000000000000000000000000000000000000000000000000000000006123d8565b82816105da565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b7f16d6142c000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b9061035b57602073ffffffffffffffffffffffffffffffffffffffff9160051b860101511633141585610527565b9094503d805f833e6106ae8183611c9a565b8101906020818303126101375780519067ffffffffffffffff8211610137570181601f820112156101375780519167ffffffffffffffff8311610756578260051b91604051936107016020850186611c9a565b845260208085019382010191821161013757602001915b818310610729575050509385610519565b825173ffffffffffffffffffffffffffffffffffffffff8116810361013757815260209283019201610718565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040513d5f823e3d90fd5b34610137575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101375760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346101375760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101375761081d611b43565b60243560443567ffffffffffffffff811161013757610840903690600401611b79565b73ffffffffffffffffffffffffffffffffffffffff9391937f0000000000000000000000000000000000000000000000000000000000000000168033036109585773ffffffffffffffffffffffffffffffffffffffff83161461092c5761014081109081156108e5575b506108bd5760206108bb9301611fc3565b005b7fc3ea175b000000000000000000000000000000000000000000000000000000005f5260045ffd5b602091508435908281106108fd575b501415846108aa565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff90830360031b1b16856108f4565b827f78a35cee000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fe955e03f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346101375760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610137576109ba611b20565b5f906109c95f916004356123a2565b5f525f60205260405f20549060ff821692600684109283156103e057600185145f818015610a44575b610a26575b6103e057610a1b575b5060405192156103e057606093835260208301526040820152f35b60881c915084610a00565b92506fffffffffffffffffffffffffffffffff8260081c16926109f7565b50505f600487146109f2565b346101375760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101375760043567ffffffffffffffff8111610137576101407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc823603011261013757610acc602091600401611e4a565b604051908152f35b34610137575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013757602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610137575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013757602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610137577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161012081126101375760c0136101375760c43567ffffffffffffffff8111610137573660238201121561013757806004013567ffffffffffffffff8111610137573660248260051b840101116101375760e43567ffffffffffffffff81116101375780600401906101407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8236030112610137576101043567ffffffffffffffff811161013757610c8d903690600401611b79565b9190915a9360ff5f5c166117515760017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff005f5c16175f5d610ccd81611e4a565b9360448401610ce4610cde82611c36565b876123a2565b96875f525f60205260ff60405f20541660068110156103e0576001810361171c57506084860167ffffffffffffffff610d49610d1f83611c85565b7f000000000000000000000000000000000000000000000000000000000000000092839116611bc8565b4210156116d657506103e867ffffffffffffffff610d65611c57565b160467ffffffffffffffff610d7983611c85565b1690600182018092116113fb5767ffffffffffffffff161015611689575084156116405782358060f81c9460018610801561167f575b8015611668575b6116405735906060610dc9368988611cdb565b6020815191012060405190600282528b60208301526040820152205f5260205f20994267ffffffffffffffff610dfd611c6e565b16111561160357610e0c611d5c565b9a610e15611c6e565b604051809d7f347b622900000000000000000000000000000000000000000000000000000000825286600483015263ffffffff16906024015267ffffffffffffffff1660448d01528b807f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165a92606491602094fa9b8c15610783575f9c6115cf575b508b1561157c579a5f9b5b8d8d1015610ef95760248f8e60051b010135908181105f14610ee8575f52602052600160405f205b9c019b610eb8565b905f52602052600160405f20610ee0565b610f01611d5c565b906044359067ffffffffffffffff82168203610137577fffffffffffffffff000000000000000000000000000000000000000000000000610f40611c57565b81604051947fffffffff0000000000000000000000000000000000000000000000000000000060208701977f20f9912298c33559d47297dd2659ab8915a73539aa8405c646cfdb46f8b6de7a89528c604089015260e01b16606087015260c01b16606485015260c01b16606c830152607482015260748152610fc3609482611c9a565b5190209060843573ffffffffffffffffffffffffffffffffffffffff81168082036101375760205f608060a435947ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd03641418784997fffffffffffffffffffffffffffffffffffffffff0000000000000000000000006040519483865288860192601b8453602187015260601b166041850152601c605585209184848c0985038652528160408501520960608201527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff835260015afa507ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd03641407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff830110815f511416159283611568575b5050506115345750886001881492835f146114ee57505061110a8887612683565b6002175b815f525f60205260405f2055876001116101375760018601957fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff89019561115760e48c01611dcc565b60405191602083019182528d60248401528a604484015260648301606090528260848101611186908b8d611d80565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810184526111b69084611c9a565b6111bf90611c36565b6111cb60a48e01611d6f565b63ffffffff16925a61ea60811080156114a6575b6114765750915f80949281945193f11598898061146f575b61144f575b50505080611428575b61127e575b50507fe06e79fbcdb40e13808dc4bdc48098013bd5757742b487ca35551edbcb9159bc945090611253916040519485948552156020850152606060408501526060840191611d80565b0390a27fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff005f5c165f5d005b6fffffffffffffffffffffffffffffffff6112a461010461129d611d5c565b9901611d3f565b169173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161561133d575b50907fe06e79fbcdb40e13808dc4bdc48098013bd5757742b487ca35551edbcb9159bc966112539493925f52600160205263ffffffff60405f2091165f5260205261133360405f20918254611bc8565b905590918761120a565b61134c90949392945a90611fb6565b96619c4088018098116113fb577f3fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff361636036113fb576113e9611253956113c26113bb7fe06e79fbcdb40e13808dc4bdc48098013bd5757742b487ca35551edbcb9159bc9b3660021b90611bc8565b4890611bb5565b908082116113f3575b335f52600260205260405f206113e2838254611bc8565b9055611fb6565b92939450966112e3565b9050806113cb565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b506fffffffffffffffffffffffffffffffff6114476101048901611d3f565b161515611205565b61145891612683565b600317905f525f60205260405f20558980806111fc565b50836111f7565b84907f9ee5fcf0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff15a081018181116113fb5760061c603f810290808204603f14901517156113fb5785116111df565b71ff00000000000000000000000000000000008070ffffffffffffffffffffffffffffffff0061152361010460049601611d3f565b60081b169260701c1616171761110e565b7f75bbbefa000000000000000000000000000000000000000000000000000000005f5260058110156103e05760045260245ffd5b6115739394506126bb565b908c80806110e9565b67ffffffffffffffff8463ffffffff611593611d5c565b61159b611c6e565b927f5607f197000000000000000000000000000000000000000000000000000000005f52600452166024521660445260645ffd5b909b506020813d6020116115fb575b816115eb60209383611c9a565b8101031261013757519a8e610ead565b3d91506115de565b67ffffffffffffffff611614611c6e565b7ff80dbaea000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b7fc5d67502000000000000000000000000000000000000000000000000000000005f5260045ffd5b5060018614158015610db657506001871415610db6565b5060058611610daf565b67ffffffffffffffff90816116a561169f611c57565b92611c85565b917ff98b03e2000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b67ffffffffffffffff6116eb6116f193611c85565b16611bc8565b7faf2092b3000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b61174c90887f09b9bfa8000000000000000000000000000000000000000000000000000000005f52600452611ba7565b60445ffd5b7f7dcf1ce2000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101375760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610137576117b0611b66565b6004355f52600160205263ffffffff60405f2091165f52602052602060405f2054604051908152f35b346101375760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610137576020611812611b43565b335f526002825260405f205490335f52600283525f604081205581806105e4575050604051908152f35b346101375760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013757600435611876611b20565b9061188133826123a2565b91825f525f60205260405f20549260ff841660068110156103e0576001810361198457506118d27f00000000000000000000000000000000000000000000000000000000000000008560881c611bc8565b80421061195557506020936fffffffffffffffffffffffffffffffff915b5f525f8552600560405f205560081c16917ff552ca82e113ac3c539c3d617f29fcd19c172a0c75dad017555c9e109f7fe1836040805173ffffffffffffffffffffffffffffffffffffffff851681528587820152a281806105e4575050604051908152f35b837f895b9ba0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b600481036119a757506020936fffffffffffffffffffffffffffffffff916118f0565b61174c90847f934ec714000000000000000000000000000000000000000000000000000000005f52600452611ba7565b60207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101375760043567ffffffffffffffff8111610137576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82360301126101375773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001680610958576020610acc343360048601611fc3565b34610137575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101375760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346101375760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610137576020610acc600435611bd5565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361013757565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361013757565b6024359063ffffffff8216820361013757565b9181601f840112156101375782359167ffffffffffffffff8311610137576020838186019501011161013757565b60068110156103e057602452565b818102929181159184041417156113fb57565b919082018092116113fb57565b611c0c611c06611c33927f000000000000000000000000000000000000000000000000000000000000000090611bb5565b42611bc8565b7f000000000000000000000000000000000000000000000000000000000000000090611bc8565b90565b3573ffffffffffffffffffffffffffffffffffffffff811681036101375790565b60643567ffffffffffffffff811681036101375790565b60043567ffffffffffffffff811681036101375790565b3567ffffffffffffffff811681036101375790565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761075657604052565b92919267ffffffffffffffff82116107565760405191611d2360207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8401160184611c9a565b829481845281830111610137578281602093845f960137010152565b356fffffffffffffffffffffffffffffffff811681036101375790565b60243563ffffffff811681036101375790565b3563ffffffff811681036101375790565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b3560ff811681036101375790565b357fffffffff00000000000000000000000000000000000000000000000000000000811681036101375790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610137570180359067ffffffffffffffff82116101375760200191813603831361013757565b611e5660408201611c36565b611e6260608301611c85565b611e6e60808401611c85565b611e7a60a08501611d6f565b611e8660c08601611dbe565b611e9260e08701611dcc565b91611ea06101008801611d3f565b93611eaf610120890189611df9565b3690611eba92611cdb565b80519060200120956040519760208901997f172246d077c8aab24d22d7f521c0ccda58102982ea4e885c17394bd9f98a0eaf8b524660408b01523060608b0152803560808b01526020013560a08a015273ffffffffffffffffffffffffffffffffffffffff1660c089015267ffffffffffffffff1660e088015267ffffffffffffffff1661010087015263ffffffff1661012086015260ff166101408501527fffffffff00000000000000000000000000000000000000000000000000000000166101608401526fffffffffffffffffffffffffffffffff166101808301526101a08201526101a08152611fb06101c082611c9a565b51902090565b919082039182116113fb57565b9291926080810163ffffffff611fd882611d6f565b1661238f575063ffffffff62061a805b1691624c4b40831161235c576060820161200181611c85565b9260a081019367ffffffffffffffff61202460ff61201e88611dbe565b16611bd5565b91161061230b576fffffffffffffffffffffffffffffffff87116122df5780359360208201359560408301986120598a611c85565b9361206386611c85565b9061206d85611dbe565b90898b8a60c084019461207f86611dcc565b9060e086019761208f8988611df9565b369061209a92611cdb565b80519060200120936040519560208701977f172246d077c8aab24d22d7f521c0ccda58102982ea4e885c17394bd9f98a0eaf8952466040890152306060890152608088015260a087015273ffffffffffffffffffffffffffffffffffffffff169c8d60c087015267ffffffffffffffff1660e086015267ffffffffffffffff166101008501528961012085015260ff166101408401527fffffffff0000000000000000000000000000000000000000000000000000000016610160830152866101808301526101a08201526101a081526121766101c082611c9a565b5190209c6121858e9a8b6123a2565b805f525f60205260405f20546122b35761219e8a611c85565b60881b78ffffffffffffffff0000000000000000000000000000000000168660081b17600117905f525f60205260405f20556121d990611c85565b976121e390611c85565b956121ed90611dbe565b916121f790611dcc565b9261220191611df9565b949095604051988998895267ffffffffffffffff16602089015267ffffffffffffffff166040880152606087015260ff1660808601527fffffffff000000000000000000000000000000000000000000000000000000001660a08501526fffffffffffffffffffffffffffffffff1660c084015260e08301610100905261010083019061228d92611d80565b037f57f00ff312d976a81a64faaecbe8355e8916b72b001d02b644f0a8e2929a934791a4565b8a7f6b47afda000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b867f78a35cee000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b8367ffffffffffffffff61232c60ff61201e61232687611c85565b94611dbe565b917f8838abb7000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b827f896c0f5a000000000000000000000000000000000000000000000000000000005f52600452624c4b4060245260445ffd5b61239d63ffffffff91611d6f565b611fe8565b9073ffffffffffffffffffffffffffffffffffffffff604051916020830193845216604082015260408152611fb0606082611c9a565b9073ffffffffffffffffffffffffffffffffffffffff811691821561263a5773ffffffffffffffffffffffffffffffffffffffff8491169182156125f757505090604051907f70a08231000000000000000000000000000000000000000000000000000000008252306004830152602082602481865afa918215610783575f926125c3575b50604051907fa9059cbb000000000000000000000000000000000000000000000000000000005f526004528360245260205f60448180875af160015f51148116156125a4575b8160405215612578577f70a08231000000000000000000000000000000000000000000000000000000008152306004820152602081602481865afa908115610783575f91612546575b508082111561253d576124fe91611fb6565b905b82820361250c57505050565b7f7e7668df000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b50505f90612500565b90506020813d602011612570575b8161256160209383611c9a565b8101031261013757515f6124ec565b3d9150612554565b827f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60018115166125ba57833b15153d1516166124a3565b503d5f823e3d90fd5b9091506020813d6020116125ef575b816125df60209383611c9a565b810103126101375751905f61245d565b3d91506125d2565b5f80809381935af11561260957505050565b7f3ae864bb000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b73ffffffffffffffffffffffffffffffffffffffff91507f3ae864bb000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b6126b0907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00923691611cdb565b602081519101201690565b918015908115612721575b5061271a57156127145780159081156126e9575b506126e457600490565b600390565b7ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141915010155f6126da565b50600290565b5050600190565b7ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141915010155f6126c656",
}

// Requests is an auto generated Go binding around an Ethereum contract.
type Requests struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Requests) GetABI() abi.ABI {
	return c.abi
}

// NewRequests creates a new instance of Requests.
func NewRequests() *Requests {
	parsed, err := RequestsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Requests{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Requests) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address feeds, address token, uint256 blockTime, uint256 rounds, uint256 grace) returns()
func (requests *Requests) PackConstructor(feeds common.Address, token common.Address, blockTime *big.Int, rounds *big.Int, grace *big.Int) []byte {
	enc, err := requests.abi.Pack("", feeds, token, blockTime, rounds, grace)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBLOCKTIME is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf9301910.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BLOCK_TIME() view returns(uint256)
func (requests *Requests) PackBLOCKTIME() []byte {
	enc, err := requests.abi.Pack("BLOCK_TIME")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBLOCKTIME is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf9301910.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BLOCK_TIME() view returns(uint256)
func (requests *Requests) TryPackBLOCKTIME() ([]byte, error) {
	return requests.abi.Pack("BLOCK_TIME")
}

// UnpackBLOCKTIME is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf9301910.
//
// Solidity: function BLOCK_TIME() view returns(uint256)
func (requests *Requests) UnpackBLOCKTIME(data []byte) (*big.Int, error) {
	out, err := requests.abi.Unpack("BLOCK_TIME", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCOMMITTEES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b225162.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COMMITTEES() view returns(address)
func (requests *Requests) PackCOMMITTEES() []byte {
	enc, err := requests.abi.Pack("COMMITTEES")
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
func (requests *Requests) TryPackCOMMITTEES() ([]byte, error) {
	return requests.abi.Pack("COMMITTEES")
}

// UnpackCOMMITTEES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b225162.
//
// Solidity: function COMMITTEES() view returns(address)
func (requests *Requests) UnpackCOMMITTEES(data []byte) (common.Address, error) {
	out, err := requests.abi.Unpack("COMMITTEES", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackFEEDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef68ab0b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function FEEDS() view returns(address)
func (requests *Requests) PackFEEDS() []byte {
	enc, err := requests.abi.Pack("FEEDS")
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
func (requests *Requests) TryPackFEEDS() ([]byte, error) {
	return requests.abi.Pack("FEEDS")
}

// UnpackFEEDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef68ab0b.
//
// Solidity: function FEEDS() view returns(address)
func (requests *Requests) UnpackFEEDS(data []byte) (common.Address, error) {
	out, err := requests.abi.Unpack("FEEDS", data)
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
func (requests *Requests) PackGRACE() []byte {
	enc, err := requests.abi.Pack("GRACE")
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
func (requests *Requests) TryPackGRACE() ([]byte, error) {
	return requests.abi.Pack("GRACE")
}

// UnpackGRACE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x137d29d9.
//
// Solidity: function GRACE() view returns(uint256)
func (requests *Requests) UnpackGRACE(data []byte) (*big.Int, error) {
	out, err := requests.abi.Unpack("GRACE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackROUNDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7abf755.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ROUNDS() view returns(uint256)
func (requests *Requests) PackROUNDS() []byte {
	enc, err := requests.abi.Pack("ROUNDS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackROUNDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7abf755.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ROUNDS() view returns(uint256)
func (requests *Requests) TryPackROUNDS() ([]byte, error) {
	return requests.abi.Pack("ROUNDS")
}

// UnpackROUNDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc7abf755.
//
// Solidity: function ROUNDS() view returns(uint256)
func (requests *Requests) UnpackROUNDS(data []byte) (*big.Int, error) {
	out, err := requests.abi.Unpack("ROUNDS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTOKEN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82bfefc8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function TOKEN() view returns(address)
func (requests *Requests) PackTOKEN() []byte {
	enc, err := requests.abi.Pack("TOKEN")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTOKEN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82bfefc8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function TOKEN() view returns(address)
func (requests *Requests) TryPackTOKEN() ([]byte, error) {
	return requests.abi.Pack("TOKEN")
}

// UnpackTOKEN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82bfefc8.
//
// Solidity: function TOKEN() view returns(address)
func (requests *Requests) UnpackTOKEN(data []byte) (common.Address, error) {
	out, err := requests.abi.Unpack("TOKEN", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8f793c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collect(bytes32 committee, uint32 epoch, uint256 place, address to) returns(uint256 amount)
func (requests *Requests) PackCollect(committee [32]byte, epoch uint32, place *big.Int, to common.Address) []byte {
	enc, err := requests.abi.Pack("collect", committee, epoch, place, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8f793c4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collect(bytes32 committee, uint32 epoch, uint256 place, address to) returns(uint256 amount)
func (requests *Requests) TryPackCollect(committee [32]byte, epoch uint32, place *big.Int, to common.Address) ([]byte, error) {
	return requests.abi.Pack("collect", committee, epoch, place, to)
}

// UnpackCollect is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd8f793c4.
//
// Solidity: function collect(bytes32 committee, uint32 epoch, uint256 place, address to) returns(uint256 amount)
func (requests *Requests) UnpackCollect(data []byte) (*big.Int, error) {
	out, err := requests.abi.Unpack("collect", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEarliest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0451ee86.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function earliest(uint256 confirmations) view returns(uint256)
func (requests *Requests) PackEarliest(confirmations *big.Int) []byte {
	enc, err := requests.abi.Pack("earliest", confirmations)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEarliest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0451ee86.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function earliest(uint256 confirmations) view returns(uint256)
func (requests *Requests) TryPackEarliest(confirmations *big.Int) ([]byte, error) {
	return requests.abi.Pack("earliest", confirmations)
}

// UnpackEarliest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0451ee86.
//
// Solidity: function earliest(uint256 confirmations) view returns(uint256)
func (requests *Requests) UnpackEarliest(data []byte) (*big.Int, error) {
	out, err := requests.abi.Unpack("earliest", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEarned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x523f8a73.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function earned(bytes32 committee, uint32 epoch) view returns(uint256)
func (requests *Requests) PackEarned(committee [32]byte, epoch uint32) []byte {
	enc, err := requests.abi.Pack("earned", committee, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEarned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x523f8a73.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function earned(bytes32 committee, uint32 epoch) view returns(uint256)
func (requests *Requests) TryPackEarned(committee [32]byte, epoch uint32) ([]byte, error) {
	return requests.abi.Pack("earned", committee, epoch)
}

// UnpackEarned is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x523f8a73.
//
// Solidity: function earned(bytes32 committee, uint32 epoch) view returns(uint256)
func (requests *Requests) UnpackEarned(data []byte) (*big.Int, error) {
	out, err := requests.abi.Unpack("earned", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFulfil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b8d66bd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fulfil((uint64,uint32,uint64,uint64,address,uint256) report, bytes32[] path, (bytes32,bytes32,address,uint64,uint64,uint32,uint8,bytes4,uint128,bytes) asked, bytes body) returns()
func (requests *Requests) PackFulfil(report Sworn, path [][32]byte, asked Request, body []byte) []byte {
	enc, err := requests.abi.Pack("fulfil", report, path, asked, body)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFulfil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b8d66bd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fulfil((uint64,uint32,uint64,uint64,address,uint256) report, bytes32[] path, (bytes32,bytes32,address,uint64,uint64,uint32,uint8,bytes4,uint128,bytes) asked, bytes body) returns()
func (requests *Requests) TryPackFulfil(report Sworn, path [][32]byte, asked Request, body []byte) ([]byte, error) {
	return requests.abi.Pack("fulfil", report, path, asked, body)
}

// PackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86f26863.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function idOf((bytes32,bytes32,address,uint64,uint64,uint32,uint8,bytes4,uint128,bytes) asked) view returns(bytes32)
func (requests *Requests) PackIdOf(asked Request) []byte {
	enc, err := requests.abi.Pack("idOf", asked)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86f26863.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function idOf((bytes32,bytes32,address,uint64,uint64,uint32,uint8,bytes4,uint128,bytes) asked) view returns(bytes32)
func (requests *Requests) TryPackIdOf(asked Request) ([]byte, error) {
	return requests.abi.Pack("idOf", asked)
}

// UnpackIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x86f26863.
//
// Solidity: function idOf((bytes32,bytes32,address,uint64,uint64,uint32,uint8,bytes4,uint128,bytes) asked) view returns(bytes32)
func (requests *Requests) UnpackIdOf(data []byte) ([32]byte, error) {
	out, err := requests.abi.Unpack("idOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackOnTokenTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4c0ed36.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onTokenTransfer(address sender, uint256 amount, bytes data) returns()
func (requests *Requests) PackOnTokenTransfer(sender common.Address, amount *big.Int, data []byte) []byte {
	enc, err := requests.abi.Pack("onTokenTransfer", sender, amount, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnTokenTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4c0ed36.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onTokenTransfer(address sender, uint256 amount, bytes data) returns()
func (requests *Requests) TryPackOnTokenTransfer(sender common.Address, amount *big.Int, data []byte) ([]byte, error) {
	return requests.abi.Pack("onTokenTransfer", sender, amount, data)
}

// PackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf18e047.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owed(address deliverer) view returns(uint256)
func (requests *Requests) PackOwed(deliverer common.Address) []byte {
	enc, err := requests.abi.Pack("owed", deliverer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf18e047.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owed(address deliverer) view returns(uint256)
func (requests *Requests) TryPackOwed(deliverer common.Address) ([]byte, error) {
	return requests.abi.Pack("owed", deliverer)
}

// UnpackOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdf18e047.
//
// Solidity: function owed(address deliverer) view returns(uint256)
func (requests *Requests) UnpackOwed(data []byte) (*big.Int, error) {
	out, err := requests.abi.Unpack("owed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45b4032c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refund(bytes32 id, address to) returns(uint256 amount)
func (requests *Requests) PackRefund(id [32]byte, to common.Address) []byte {
	enc, err := requests.abi.Pack("refund", id, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45b4032c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refund(bytes32 id, address to) returns(uint256 amount)
func (requests *Requests) TryPackRefund(id [32]byte, to common.Address) ([]byte, error) {
	return requests.abi.Pack("refund", id, to)
}

// UnpackRefund is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x45b4032c.
//
// Solidity: function refund(bytes32 id, address to) returns(uint256 amount)
func (requests *Requests) UnpackRefund(data []byte) (*big.Int, error) {
	out, err := requests.abi.Unpack("refund", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29efe342.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function request((bytes32,bytes32,uint64,uint64,uint32,uint8,bytes4,bytes) ask) payable returns(bytes32 id)
func (requests *Requests) PackRequest(ask Ask) []byte {
	enc, err := requests.abi.Pack("request", ask)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29efe342.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function request((bytes32,bytes32,uint64,uint64,uint32,uint8,bytes4,bytes) ask) payable returns(bytes32 id)
func (requests *Requests) TryPackRequest(ask Ask) ([]byte, error) {
	return requests.abi.Pack("request", ask)
}

// UnpackRequest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x29efe342.
//
// Solidity: function request((bytes32,bytes32,uint64,uint64,uint32,uint8,bytes4,bytes) ask) payable returns(bytes32 id)
func (requests *Requests) UnpackRequest(data []byte) ([32]byte, error) {
	out, err := requests.abi.Unpack("request", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackResultOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda211126.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resultOf(bytes32 id, address consumer, bytes body) view returns(uint8 status, bytes result)
func (requests *Requests) PackResultOf(id [32]byte, consumer common.Address, body []byte) []byte {
	enc, err := requests.abi.Pack("resultOf", id, consumer, body)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResultOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda211126.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resultOf(bytes32 id, address consumer, bytes body) view returns(uint8 status, bytes result)
func (requests *Requests) TryPackResultOf(id [32]byte, consumer common.Address, body []byte) ([]byte, error) {
	return requests.abi.Pack("resultOf", id, consumer, body)
}

// ResultOfOutput serves as a container for the return parameters of contract
// method ResultOf.
type ResultOfOutput struct {
	Status uint8
	Result []byte
}

// UnpackResultOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda211126.
//
// Solidity: function resultOf(bytes32 id, address consumer, bytes body) view returns(uint8 status, bytes result)
func (requests *Requests) UnpackResultOf(data []byte) (ResultOfOutput, error) {
	out, err := requests.abi.Unpack("resultOf", data)
	outstruct := new(ResultOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Status = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.Result = *abi.ConvertType(out[1], new([]byte)).(*[]byte)
	return *outstruct, nil
}

// PackStateOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8eec9e37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stateOf(bytes32 id, address consumer) view returns(uint8 state, uint256 payment, uint256 deadline)
func (requests *Requests) PackStateOf(id [32]byte, consumer common.Address) []byte {
	enc, err := requests.abi.Pack("stateOf", id, consumer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStateOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8eec9e37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stateOf(bytes32 id, address consumer) view returns(uint8 state, uint256 payment, uint256 deadline)
func (requests *Requests) TryPackStateOf(id [32]byte, consumer common.Address) ([]byte, error) {
	return requests.abi.Pack("stateOf", id, consumer)
}

// StateOfOutput serves as a container for the return parameters of contract
// method StateOf.
type StateOfOutput struct {
	State    uint8
	Payment  *big.Int
	Deadline *big.Int
}

// UnpackStateOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8eec9e37.
//
// Solidity: function stateOf(bytes32 id, address consumer) view returns(uint8 state, uint256 payment, uint256 deadline)
func (requests *Requests) UnpackStateOf(data []byte) (StateOfOutput, error) {
	out, err := requests.abi.Unpack("stateOf", data)
	outstruct := new(StateOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.State = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.Payment = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Deadline = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address to) returns(uint256 amount)
func (requests *Requests) PackWithdraw(to common.Address) []byte {
	enc, err := requests.abi.Pack("withdraw", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(address to) returns(uint256 amount)
func (requests *Requests) TryPackWithdraw(to common.Address) ([]byte, error) {
	return requests.abi.Pack("withdraw", to)
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x51cff8d9.
//
// Solidity: function withdraw(address to) returns(uint256 amount)
func (requests *Requests) UnpackWithdraw(data []byte) (*big.Int, error) {
	out, err := requests.abi.Unpack("withdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// RequestsAnswered represents a Answered event raised by the Requests contract.
type RequestsAnswered struct {
	Id     [32]byte
	Status uint8
	Called bool
	Result []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const RequestsAnsweredEventName = "Answered"

// ContractEventName returns the user-defined event name.
func (RequestsAnswered) ContractEventName() string {
	return RequestsAnsweredEventName
}

// UnpackAnsweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Answered(bytes32 indexed id, uint8 status, bool called, bytes result)
func (requests *Requests) UnpackAnsweredEvent(log *types.Log) (*RequestsAnswered, error) {
	event := "Answered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != requests.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RequestsAnswered)
	if len(log.Data) > 0 {
		if err := requests.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range requests.abi.Events[event].Inputs {
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

// RequestsRefunded represents a Refunded event raised by the Requests contract.
type RequestsRefunded struct {
	Id     [32]byte
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const RequestsRefundedEventName = "Refunded"

// ContractEventName returns the user-defined event name.
func (RequestsRefunded) ContractEventName() string {
	return RequestsRefundedEventName
}

// UnpackRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Refunded(bytes32 indexed id, address to, uint256 amount)
func (requests *Requests) UnpackRefundedEvent(log *types.Log) (*RequestsRefunded, error) {
	event := "Refunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != requests.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RequestsRefunded)
	if len(log.Data) > 0 {
		if err := requests.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range requests.abi.Events[event].Inputs {
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

// RequestsRequested represents a Requested event raised by the Requests contract.
type RequestsRequested struct {
	Id            [32]byte
	Committee     [32]byte
	Job           [32]byte
	Consumer      common.Address
	Number        uint64
	Deadline      uint64
	CallbackGas   uint32
	Confirmations uint8
	Callback      [4]byte
	Payment       *big.Int
	Params        []byte
	Raw           *types.Log // Blockchain specific contextual infos
}

const RequestsRequestedEventName = "Requested"

// ContractEventName returns the user-defined event name.
func (RequestsRequested) ContractEventName() string {
	return RequestsRequestedEventName
}

// UnpackRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Requested(bytes32 indexed id, bytes32 indexed committee, bytes32 indexed job, address consumer, uint64 number, uint64 deadline, uint32 callbackGas, uint8 confirmations, bytes4 callback, uint128 payment, bytes params)
func (requests *Requests) UnpackRequestedEvent(log *types.Log) (*RequestsRequested, error) {
	event := "Requested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != requests.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RequestsRequested)
	if len(log.Data) > 0 {
		if err := requests.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range requests.abi.Events[event].Inputs {
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
func (requests *Requests) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], requests.abi.Errors["AskedAlready"].ID.Bytes()[:4]) {
		return requests.UnpackAskedAlreadyError(raw[4:])
	}
	if bytes.Equal(raw[:4], requests.abi.Errors["BadBody"].ID.Bytes()[:4]) {
		return requests.UnpackBadBodyError(raw[4:])
	}
	if bytes.Equal(raw[:4], requests.abi.Errors["BadPayment"].ID.Bytes()[:4]) {
		return requests.UnpackBadPaymentError(raw[4:])
	}
	if bytes.Equal(raw[:4], requests.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return requests.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], requests.abi.Errors["DeadlineTooSoon"].ID.Bytes()[:4]) {
		return requests.UnpackDeadlineTooSoonError(raw[4:])
	}
	if bytes.Equal(raw[:4], requests.abi.Errors["DeliveredLate"].ID.Bytes()[:4]) {
		return requests.UnpackDeliveredLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], requests.abi.Errors["Delivering"].ID.Bytes()[:4]) {
		return requests.UnpackDeliveringError(raw[4:])
	}
	if bytes.Equal(raw[:4], requests.abi.Errors["Expired"].ID.Bytes()[:4]) {
		return requests.UnpackExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], requests.abi.Errors["NoRefund"].ID.Bytes()[:4]) {
		return requests.UnpackNoRefundError(raw[4:])
	}
	if bytes.Equal(raw[:4], requests.abi.Errors["NotAnAsk"].ID.Bytes()[:4]) {
		return requests.UnpackNotAnAskError(raw[4:])
	}
	if bytes.Equal(raw[:4], requests.abi.Errors["NotExact"].ID.Bytes()[:4]) {
		return requests.UnpackNotExactError(raw[4:])
	}
	if bytes.Equal(raw[:4], requests.abi.Errors["NotMember"].ID.Bytes()[:4]) {
		return requests.UnpackNotMemberError(raw[4:])
	}
	if bytes.Equal(raw[:4], requests.abi.Errors["NotOpen"].ID.Bytes()[:4]) {
		return requests.UnpackNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], requests.abi.Errors["NotSent"].ID.Bytes()[:4]) {
		return requests.UnpackNotSentError(raw[4:])
	}
	if bytes.Equal(raw[:4], requests.abi.Errors["NotTheResult"].ID.Bytes()[:4]) {
		return requests.UnpackNotTheResultError(raw[4:])
	}
	if bytes.Equal(raw[:4], requests.abi.Errors["NotYet"].ID.Bytes()[:4]) {
		return requests.UnpackNotYetError(raw[4:])
	}
	if bytes.Equal(raw[:4], requests.abi.Errors["OtherCoin"].ID.Bytes()[:4]) {
		return requests.UnpackOtherCoinError(raw[4:])
	}
	if bytes.Equal(raw[:4], requests.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return requests.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], requests.abi.Errors["SwornLate"].ID.Bytes()[:4]) {
		return requests.UnpackSwornLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], requests.abi.Errors["TooLittleGas"].ID.Bytes()[:4]) {
		return requests.UnpackTooLittleGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], requests.abi.Errors["TooMuchGas"].ID.Bytes()[:4]) {
		return requests.UnpackTooMuchGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], requests.abi.Errors["UnknownKey"].ID.Bytes()[:4]) {
		return requests.UnpackUnknownKeyError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RequestsAskedAlready represents a AskedAlready error raised by the Requests contract.
type RequestsAskedAlready struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AskedAlready(bytes32 id)
func RequestsAskedAlreadyErrorID() common.Hash {
	return common.HexToHash("0x6b47afda6c913003c83e019a852edd75b897ef086cd46b4930ae81c7368adb1c")
}

// UnpackAskedAlreadyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AskedAlready(bytes32 id)
func (requests *Requests) UnpackAskedAlreadyError(raw []byte) (*RequestsAskedAlready, error) {
	out := new(RequestsAskedAlready)
	if err := requests.abi.UnpackIntoInterface(out, "AskedAlready", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RequestsBadBody represents a BadBody error raised by the Requests contract.
type RequestsBadBody struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadBody()
func RequestsBadBodyErrorID() common.Hash {
	return common.HexToHash("0xc5d6750206a4e967b443876dba54f23adf0035501ac5a80affbf20b91a7f5f74")
}

// UnpackBadBodyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadBody()
func (requests *Requests) UnpackBadBodyError(raw []byte) (*RequestsBadBody, error) {
	out := new(RequestsBadBody)
	if err := requests.abi.UnpackIntoInterface(out, "BadBody", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RequestsBadPayment represents a BadPayment error raised by the Requests contract.
type RequestsBadPayment struct {
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPayment(uint256 amount)
func RequestsBadPaymentErrorID() common.Hash {
	return common.HexToHash("0x78a35cee8dad369256597101a25907940959edfbac3c2df91e5c48d4256fb144")
}

// UnpackBadPaymentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPayment(uint256 amount)
func (requests *Requests) UnpackBadPaymentError(raw []byte) (*RequestsBadPayment, error) {
	out := new(RequestsBadPayment)
	if err := requests.abi.UnpackIntoInterface(out, "BadPayment", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RequestsBadSignature represents a BadSignature error raised by the Requests contract.
type RequestsBadSignature struct {
	Flaw uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature(uint8 flaw)
func RequestsBadSignatureErrorID() common.Hash {
	return common.HexToHash("0x75bbbefaf280e26d6759c4d9710a44382465fdd1c3481df26524a379a4f7a9a7")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature(uint8 flaw)
func (requests *Requests) UnpackBadSignatureError(raw []byte) (*RequestsBadSignature, error) {
	out := new(RequestsBadSignature)
	if err := requests.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RequestsDeadlineTooSoon represents a DeadlineTooSoon error raised by the Requests contract.
type RequestsDeadlineTooSoon struct {
	Deadline *big.Int
	Earliest *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlineTooSoon(uint256 deadline, uint256 earliest)
func RequestsDeadlineTooSoonErrorID() common.Hash {
	return common.HexToHash("0x8838abb756684d4bba27820cea256c80ee6f39ebf6d88c592fd6f78ae82c6aea")
}

// UnpackDeadlineTooSoonError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlineTooSoon(uint256 deadline, uint256 earliest)
func (requests *Requests) UnpackDeadlineTooSoonError(raw []byte) (*RequestsDeadlineTooSoon, error) {
	out := new(RequestsDeadlineTooSoon)
	if err := requests.abi.UnpackIntoInterface(out, "DeadlineTooSoon", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RequestsDeliveredLate represents a DeliveredLate error raised by the Requests contract.
type RequestsDeliveredLate struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeliveredLate(uint256 until)
func RequestsDeliveredLateErrorID() common.Hash {
	return common.HexToHash("0xaf2092b3410e5b192e5f007963ebbe038f9fdc494f08da9543f2fc8ed854367c")
}

// UnpackDeliveredLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeliveredLate(uint256 until)
func (requests *Requests) UnpackDeliveredLateError(raw []byte) (*RequestsDeliveredLate, error) {
	out := new(RequestsDeliveredLate)
	if err := requests.abi.UnpackIntoInterface(out, "DeliveredLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RequestsDelivering represents a Delivering error raised by the Requests contract.
type RequestsDelivering struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Delivering()
func RequestsDeliveringErrorID() common.Hash {
	return common.HexToHash("0x7dcf1ce20c181d6ac2be07dc728049aadf23cc8c1f97c6064f5027561a6b3e2e")
}

// UnpackDeliveringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Delivering()
func (requests *Requests) UnpackDeliveringError(raw []byte) (*RequestsDelivering, error) {
	out := new(RequestsDelivering)
	if err := requests.abi.UnpackIntoInterface(out, "Delivering", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RequestsExpired represents a Expired error raised by the Requests contract.
type RequestsExpired struct {
	Expiry *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Expired(uint256 expiry)
func RequestsExpiredErrorID() common.Hash {
	return common.HexToHash("0xf80dbaea4785589e52984ca36a31de106adc77759539a5c7d92883bf49692fe9")
}

// UnpackExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Expired(uint256 expiry)
func (requests *Requests) UnpackExpiredError(raw []byte) (*RequestsExpired, error) {
	out := new(RequestsExpired)
	if err := requests.abi.UnpackIntoInterface(out, "Expired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RequestsNoRefund represents a NoRefund error raised by the Requests contract.
type RequestsNoRefund struct {
	Id    [32]byte
	State uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoRefund(bytes32 id, uint8 state)
func RequestsNoRefundErrorID() common.Hash {
	return common.HexToHash("0x934ec714410ee3d1be4d97ea8fe26a849d773e63c7c507bb332ae7ebcb02c0c4")
}

// UnpackNoRefundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoRefund(bytes32 id, uint8 state)
func (requests *Requests) UnpackNoRefundError(raw []byte) (*RequestsNoRefund, error) {
	out := new(RequestsNoRefund)
	if err := requests.abi.UnpackIntoInterface(out, "NoRefund", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RequestsNotAnAsk represents a NotAnAsk error raised by the Requests contract.
type RequestsNotAnAsk struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAnAsk()
func RequestsNotAnAskErrorID() common.Hash {
	return common.HexToHash("0xc3ea175be6ce9279d9440f3d96b74c6a277932c874a66c2bcfce326a1b40db46")
}

// UnpackNotAnAskError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAnAsk()
func (requests *Requests) UnpackNotAnAskError(raw []byte) (*RequestsNotAnAsk, error) {
	out := new(RequestsNotAnAsk)
	if err := requests.abi.UnpackIntoInterface(out, "NotAnAsk", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RequestsNotExact represents a NotExact error raised by the Requests contract.
type RequestsNotExact struct {
	Token  common.Address
	Moved  *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotExact(address token, uint256 moved, uint256 wanted)
func RequestsNotExactErrorID() common.Hash {
	return common.HexToHash("0x7e7668dfec38bda3485cd7aebb7ec172b7732370fa61210cff4d75347eaa52c5")
}

// UnpackNotExactError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotExact(address token, uint256 moved, uint256 wanted)
func (requests *Requests) UnpackNotExactError(raw []byte) (*RequestsNotExact, error) {
	out := new(RequestsNotExact)
	if err := requests.abi.UnpackIntoInterface(out, "NotExact", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RequestsNotMember represents a NotMember error raised by the Requests contract.
type RequestsNotMember struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotMember(address caller)
func RequestsNotMemberErrorID() common.Hash {
	return common.HexToHash("0x16d6142c051fd31eaf080eccdc319a6d11b659baa2266c1e4d7e444bd19c4a32")
}

// UnpackNotMemberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotMember(address caller)
func (requests *Requests) UnpackNotMemberError(raw []byte) (*RequestsNotMember, error) {
	out := new(RequestsNotMember)
	if err := requests.abi.UnpackIntoInterface(out, "NotMember", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RequestsNotOpen represents a NotOpen error raised by the Requests contract.
type RequestsNotOpen struct {
	Id    [32]byte
	State uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOpen(bytes32 id, uint8 state)
func RequestsNotOpenErrorID() common.Hash {
	return common.HexToHash("0x09b9bfa8532f041aafe2ba84510a9994bcb423b7ae99bbf6d6779ce8bb7c5f83")
}

// UnpackNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOpen(bytes32 id, uint8 state)
func (requests *Requests) UnpackNotOpenError(raw []byte) (*RequestsNotOpen, error) {
	out := new(RequestsNotOpen)
	if err := requests.abi.UnpackIntoInterface(out, "NotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RequestsNotSent represents a NotSent error raised by the Requests contract.
type RequestsNotSent struct {
	Token  common.Address
	To     common.Address
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSent(address token, address to, uint256 amount)
func RequestsNotSentErrorID() common.Hash {
	return common.HexToHash("0x3ae864bbf2d274c9ad2cd9534dc303cdf5b77f2ae7c670c36770e62c3598acc1")
}

// UnpackNotSentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSent(address token, address to, uint256 amount)
func (requests *Requests) UnpackNotSentError(raw []byte) (*RequestsNotSent, error) {
	out := new(RequestsNotSent)
	if err := requests.abi.UnpackIntoInterface(out, "NotSent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RequestsNotTheResult represents a NotTheResult error raised by the Requests contract.
type RequestsNotTheResult struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheResult(bytes32 id)
func RequestsNotTheResultErrorID() common.Hash {
	return common.HexToHash("0x96ff26da60a45c86e99a9c5bc641c3485c71a5c2c5ae41dec922aac0ea5df914")
}

// UnpackNotTheResultError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheResult(bytes32 id)
func (requests *Requests) UnpackNotTheResultError(raw []byte) (*RequestsNotTheResult, error) {
	out := new(RequestsNotTheResult)
	if err := requests.abi.UnpackIntoInterface(out, "NotTheResult", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RequestsNotYet represents a NotYet error raised by the Requests contract.
type RequestsNotYet struct {
	Id   [32]byte
	From *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotYet(bytes32 id, uint256 from)
func RequestsNotYetErrorID() common.Hash {
	return common.HexToHash("0x895b9ba005a4fdc1ba78cf2df3f296fde3232a0c8f0bdd23232e16010d20963e")
}

// UnpackNotYetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotYet(bytes32 id, uint256 from)
func (requests *Requests) UnpackNotYetError(raw []byte) (*RequestsNotYet, error) {
	out := new(RequestsNotYet)
	if err := requests.abi.UnpackIntoInterface(out, "NotYet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RequestsOtherCoin represents a OtherCoin error raised by the Requests contract.
type RequestsOtherCoin struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OtherCoin(address token)
func RequestsOtherCoinErrorID() common.Hash {
	return common.HexToHash("0xe955e03fac164aed45e9d773477fe7eec891a4e28435fc8490b1ceea147b034f")
}

// UnpackOtherCoinError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OtherCoin(address token)
func (requests *Requests) UnpackOtherCoinError(raw []byte) (*RequestsOtherCoin, error) {
	out := new(RequestsOtherCoin)
	if err := requests.abi.UnpackIntoInterface(out, "OtherCoin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RequestsSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Requests contract.
type RequestsSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func RequestsSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (requests *Requests) UnpackSafeERC20FailedOperationError(raw []byte) (*RequestsSafeERC20FailedOperation, error) {
	out := new(RequestsSafeERC20FailedOperation)
	if err := requests.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RequestsSwornLate represents a SwornLate error raised by the Requests contract.
type RequestsSwornLate struct {
	Time     *big.Int
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SwornLate(uint256 time, uint256 deadline)
func RequestsSwornLateErrorID() common.Hash {
	return common.HexToHash("0xf98b03e2562d746fca565749eb6c5690cbce417bb642a5a15aca6730d70767f5")
}

// UnpackSwornLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SwornLate(uint256 time, uint256 deadline)
func (requests *Requests) UnpackSwornLateError(raw []byte) (*RequestsSwornLate, error) {
	out := new(RequestsSwornLate)
	if err := requests.abi.UnpackIntoInterface(out, "SwornLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RequestsTooLittleGas represents a TooLittleGas error raised by the Requests contract.
type RequestsTooLittleGas struct {
	Left   *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLittleGas(uint256 left, uint256 wanted)
func RequestsTooLittleGasErrorID() common.Hash {
	return common.HexToHash("0x9ee5fcf0ddbbb3e81c9bbee4f1dfc659b266ce349bb8cfb6d04a8857e3cc9f93")
}

// UnpackTooLittleGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLittleGas(uint256 left, uint256 wanted)
func (requests *Requests) UnpackTooLittleGasError(raw []byte) (*RequestsTooLittleGas, error) {
	out := new(RequestsTooLittleGas)
	if err := requests.abi.UnpackIntoInterface(out, "TooLittleGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RequestsTooMuchGas represents a TooMuchGas error raised by the Requests contract.
type RequestsTooMuchGas struct {
	Asked *big.Int
	Most  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooMuchGas(uint256 asked, uint256 most)
func RequestsTooMuchGasErrorID() common.Hash {
	return common.HexToHash("0x896c0f5a7ec3303deab903ca43a7c035f9ce27a43467255acbd4d506963d56e8")
}

// UnpackTooMuchGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooMuchGas(uint256 asked, uint256 most)
func (requests *Requests) UnpackTooMuchGasError(raw []byte) (*RequestsTooMuchGas, error) {
	out := new(RequestsTooMuchGas)
	if err := requests.abi.UnpackIntoInterface(out, "TooMuchGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RequestsUnknownKey represents a UnknownKey error raised by the Requests contract.
type RequestsUnknownKey struct {
	Committee [32]byte
	Epoch     *big.Int
	Expiry    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownKey(bytes32 committee, uint256 epoch, uint256 expiry)
func RequestsUnknownKeyErrorID() common.Hash {
	return common.HexToHash("0x5607f19725acdb95e3225579df361ff91c240183a7dd76635e9e250ac376e3d7")
}

// UnpackUnknownKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownKey(bytes32 committee, uint256 epoch, uint256 expiry)
func (requests *Requests) UnpackUnknownKeyError(raw []byte) (*RequestsUnknownKey, error) {
	out := new(RequestsUnknownKey)
	if err := requests.abi.UnpackIntoInterface(out, "UnknownKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

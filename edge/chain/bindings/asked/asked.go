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

// DevLinkMetaData contains all meta data concerning the DevLink contract.
var DevLinkMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"supply\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"transferAndCall\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"}]",
	ID:  "ef29cf3aaa1326ad95d0e0b24e8a261780",
	Bin: "0x6080604052346103e657610efe6040813803918261001c816103ea565b9384928339810103126103e65780516001600160a01b03811691908290036103e6576020015161004c60606103ea565b91602583527f4a7572617420444556454c4f504d454e54206c696e6b2c20776974686f7574206020840152640eedee4e8d60db1b604084015261008f60406103ea565b60048152631111559360e21b602082015283519092906001600160401b0381116102ec57600354600181811c911680156103dc575b60208210146102ce57601f811161036e575b50602094601f821160011461030b579481929394955f92610300575b50508160011b915f199060031b1c1916176003555b82516001600160401b0381116102ec57600454600181811c911680156102e2575b60208210146102ce57601f8111610260575b506020601f82116001146101fd57819293945f926101f2575b50508160011b915f199060031b1c1916176004555b81156101df57600254908082018092116101cb5760207fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef915f9360025584845283825260408420818154019055604051908152a3604051610aee90816104108239f35b634e487b7160e01b5f52601160045260245ffd5b63ec442f0560e01b5f525f60045260245ffd5b015190505f80610153565b601f1982169060045f52805f20915f5b81811061024857509583600195969710610230575b505050811b01600455610168565b01515f1960f88460031b161c191690555f8080610222565b9192602060018192868b01518155019401920161020d565b8181111561013a5760045f52601f820160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b602084106102c6575b81601f9101920160051c03905f5b8281106102b957505061013a565b5f828201556001016102ab565b5f915061029d565b634e487b7160e01b5f52602260045260245ffd5b90607f1690610128565b634e487b7160e01b5f52604160045260245ffd5b015190505f806100f2565b601f1982169560035f52805f20915f5b8881106103565750836001959697981061033e575b505050811b01600355610107565b01515f1960f88460031b161c191690555f8080610330565b9192602060018192868501518155019401920161031b565b818111156100d65760035f52601f820160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b602084106103d4575b81601f9101920160051c03905f5b8281106103c75750506100d6565b5f828201556001016103b9565b5f91506103ab565b90607f16906100c4565b5f80fd5b6040519190601f01601f191682016001600160401b038111838210176102ec5760405256fe6080806040526004361015610012575f80fd5b5f905f3560e01c90816306fdde031461074c57508063095ea7b31461069f57806318160ddd1461066457806323b872dd146104d0578063313ce567146104975780634000aea01461031757806370a08231146102b557806395d89b4114610157578063a9059cbb146101075763dd62ed3e1461008c575f80fd5b346101045760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101045773ffffffffffffffffffffffffffffffffffffffff60406100da6108da565b92826100e46108fd565b9416815260016020522091165f52602052602060405f2054604051908152f35b80fd5b50346101045760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101045761014c6101426108da565b60243590336109cc565b602060405160018152f35b503461010457807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610104576040519080600454908160011c916001811680156102ab575b60208410811461027e5783865290811561023957506001146101dc575b6101d8846101cc81860382610920565b60405191829182610892565b0390f35b600481527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b939250905b80821061021f575090915081016020016101cc826101bc565b919260018160209254838588010152019101909291610206565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660208087019190915292151560051b850190920192506101cc91508390506101bc565b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526022600452fd5b92607f169261019f565b50346101045760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261010457604060209173ffffffffffffffffffffffffffffffffffffffff6103076108da565b1681528083522054604051908152f35b346104935760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126104935761034e6108da565b60243560443567ffffffffffffffff811161049357366023820112156104935780600401359267ffffffffffffffff841161049357602482019160248536920101116104935761039f8382336109cc565b73ffffffffffffffffffffffffffffffffffffffff81169081604051858152604060208201527fe19260aff97b920c7df27010903aeb9c8d2be5d310a2c67824cf3f15396e4c163391806103f7604082018b8a61098e565b0390a33b61040a57602060405160018152f35b803b1561049357610461935f8094604051968795869485937fa4c0ed36000000000000000000000000000000000000000000000000000000008552336004860152602485015260606044850152606484019161098e565b03925af1801561048857610478575b80808061014c565b5f61048291610920565b5f610470565b6040513d5f823e3d90fd5b5f80fd5b34610493575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261049357602060405160128152f35b346104935760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610493576105076108da565b61050f6108fd565b6044359073ffffffffffffffffffffffffffffffffffffffff831692835f52600160205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260405f20547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811061058b575b5061014c93506109cc565b8381106106305784156106045733156105d85761014c945f52600160205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f526020528360405f209103905584610580565b7f94280d62000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7fe602df05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b83907ffb8f41b2000000000000000000000000000000000000000000000000000000005f523360045260245260445260645ffd5b34610493575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610493576020600254604051908152f35b346104935760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610493576106d66108da565b6024359033156106045773ffffffffffffffffffffffffffffffffffffffff169081156105d857335f52600160205260405f20825f526020528060405f20556040519081527f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560203392a3602060405160018152f35b34610493575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610493575f6003548060011c90600181168015610888575b60208310811461085b5782855290811561081957506001146107bb575b6101d8836101cc81850382610920565b91905060035f527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f905b8082106107ff575090915081016020016101cc6107ab565b9192600181602092548385880101520191019092916107e7565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660208086019190915291151560051b840190910191506101cc90506107ab565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f169161078e565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602060409481855280519182918282880152018686015e5f8582860101520116010190565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361049357565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361049357565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761096157604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b73ffffffffffffffffffffffffffffffffffffffff16908115610ac25773ffffffffffffffffffffffffffffffffffffffff16918215610a9657815f525f60205260405f2054818110610a6457817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef92602092855f525f84520360405f2055845f525f825260405f20818154019055604051908152a3565b827fe450d38c000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b7fec442f05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7f96c6fd1e000000000000000000000000000000000000000000000000000000005f525f60045260245ffd",
}

// DevLink is an auto generated Go binding around an Ethereum contract.
type DevLink struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DevLink) GetABI() abi.ABI {
	return c.abi
}

// NewDevLink creates a new instance of DevLink.
func NewDevLink() *DevLink {
	parsed, err := DevLinkMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DevLink{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DevLink) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address holder, uint256 supply) returns()
func (devLink *DevLink) PackConstructor(holder common.Address, supply *big.Int) []byte {
	enc, err := devLink.abi.Pack("", holder, supply)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (devLink *DevLink) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := devLink.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (devLink *DevLink) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return devLink.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (devLink *DevLink) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := devLink.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (devLink *DevLink) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := devLink.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (devLink *DevLink) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return devLink.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (devLink *DevLink) UnpackApprove(data []byte) (bool, error) {
	out, err := devLink.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (devLink *DevLink) PackBalanceOf(account common.Address) []byte {
	enc, err := devLink.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (devLink *DevLink) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return devLink.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (devLink *DevLink) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := devLink.abi.Unpack("balanceOf", data)
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
func (devLink *DevLink) PackDecimals() []byte {
	enc, err := devLink.abi.Pack("decimals")
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
func (devLink *DevLink) TryPackDecimals() ([]byte, error) {
	return devLink.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (devLink *DevLink) UnpackDecimals(data []byte) (uint8, error) {
	out, err := devLink.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (devLink *DevLink) PackName() []byte {
	enc, err := devLink.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (devLink *DevLink) TryPackName() ([]byte, error) {
	return devLink.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (devLink *DevLink) UnpackName(data []byte) (string, error) {
	out, err := devLink.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (devLink *DevLink) PackSymbol() []byte {
	enc, err := devLink.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (devLink *DevLink) TryPackSymbol() ([]byte, error) {
	return devLink.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (devLink *DevLink) UnpackSymbol(data []byte) (string, error) {
	out, err := devLink.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (devLink *DevLink) PackTotalSupply() []byte {
	enc, err := devLink.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (devLink *DevLink) TryPackTotalSupply() ([]byte, error) {
	return devLink.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (devLink *DevLink) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := devLink.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (devLink *DevLink) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := devLink.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (devLink *DevLink) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return devLink.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (devLink *DevLink) UnpackTransfer(data []byte) (bool, error) {
	out, err := devLink.abi.Unpack("transfer", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4000aea0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferAndCall(address to, uint256 amount, bytes data) returns(bool)
func (devLink *DevLink) PackTransferAndCall(to common.Address, amount *big.Int, data []byte) []byte {
	enc, err := devLink.abi.Pack("transferAndCall", to, amount, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferAndCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4000aea0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferAndCall(address to, uint256 amount, bytes data) returns(bool)
func (devLink *DevLink) TryPackTransferAndCall(to common.Address, amount *big.Int, data []byte) ([]byte, error) {
	return devLink.abi.Pack("transferAndCall", to, amount, data)
}

// UnpackTransferAndCall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4000aea0.
//
// Solidity: function transferAndCall(address to, uint256 amount, bytes data) returns(bool)
func (devLink *DevLink) UnpackTransferAndCall(data []byte) (bool, error) {
	out, err := devLink.abi.Unpack("transferAndCall", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (devLink *DevLink) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := devLink.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (devLink *DevLink) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return devLink.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (devLink *DevLink) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := devLink.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// DevLinkApproval represents a Approval event raised by the DevLink contract.
type DevLinkApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const DevLinkApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (DevLinkApproval) ContractEventName() string {
	return DevLinkApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (devLink *DevLink) UnpackApprovalEvent(log *types.Log) (*DevLinkApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devLink.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevLinkApproval)
	if len(log.Data) > 0 {
		if err := devLink.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devLink.abi.Events[event].Inputs {
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

// DevLinkTransfer represents a Transfer event raised by the DevLink contract.
type DevLinkTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const DevLinkTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (DevLinkTransfer) ContractEventName() string {
	return DevLinkTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (devLink *DevLink) UnpackTransferEvent(log *types.Log) (*DevLinkTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devLink.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevLinkTransfer)
	if len(log.Data) > 0 {
		if err := devLink.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devLink.abi.Events[event].Inputs {
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

// DevLinkTransfer0 represents a Transfer0 event raised by the DevLink contract.
type DevLinkTransfer0 struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Data  []byte
	Raw   *types.Log // Blockchain specific contextual infos
}

const DevLinkTransfer0EventName = "Transfer0"

// ContractEventName returns the user-defined event name.
func (DevLinkTransfer0) ContractEventName() string {
	return DevLinkTransfer0EventName
}

// UnpackTransfer0Event is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value, bytes data)
func (devLink *DevLink) UnpackTransfer0Event(log *types.Log) (*DevLinkTransfer0, error) {
	event := "Transfer0"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != devLink.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DevLinkTransfer0)
	if len(log.Data) > 0 {
		if err := devLink.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range devLink.abi.Events[event].Inputs {
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
func (devLink *DevLink) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], devLink.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return devLink.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], devLink.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return devLink.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], devLink.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return devLink.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], devLink.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return devLink.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], devLink.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return devLink.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], devLink.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return devLink.UnpackERC20InvalidSpenderError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DevLinkERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the DevLink contract.
type DevLinkERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func DevLinkERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (devLink *DevLink) UnpackERC20InsufficientAllowanceError(raw []byte) (*DevLinkERC20InsufficientAllowance, error) {
	out := new(DevLinkERC20InsufficientAllowance)
	if err := devLink.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevLinkERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the DevLink contract.
type DevLinkERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func DevLinkERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (devLink *DevLink) UnpackERC20InsufficientBalanceError(raw []byte) (*DevLinkERC20InsufficientBalance, error) {
	out := new(DevLinkERC20InsufficientBalance)
	if err := devLink.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevLinkERC20InvalidApprover represents a ERC20InvalidApprover error raised by the DevLink contract.
type DevLinkERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func DevLinkERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (devLink *DevLink) UnpackERC20InvalidApproverError(raw []byte) (*DevLinkERC20InvalidApprover, error) {
	out := new(DevLinkERC20InvalidApprover)
	if err := devLink.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevLinkERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the DevLink contract.
type DevLinkERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func DevLinkERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (devLink *DevLink) UnpackERC20InvalidReceiverError(raw []byte) (*DevLinkERC20InvalidReceiver, error) {
	out := new(DevLinkERC20InvalidReceiver)
	if err := devLink.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevLinkERC20InvalidSender represents a ERC20InvalidSender error raised by the DevLink contract.
type DevLinkERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func DevLinkERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (devLink *DevLink) UnpackERC20InvalidSenderError(raw []byte) (*DevLinkERC20InvalidSender, error) {
	out := new(DevLinkERC20InvalidSender)
	if err := devLink.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DevLinkERC20InvalidSpender represents a ERC20InvalidSpender error raised by the DevLink contract.
type DevLinkERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func DevLinkERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (devLink *DevLink) UnpackERC20InvalidSpenderError(raw []byte) (*DevLinkERC20InvalidSpender, error) {
	out := new(DevLinkERC20InvalidSpender)
	if err := devLink.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorFrontMetaData contains all meta data concerning the OperatorFront contract.
var OperatorFrontMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIRequests\",\"name\":\"requests\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"life\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"confirmations\",\"type\":\"uint8\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"COMMITTEE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"CONFIRMATIONS\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"LIFE\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REQUESTS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"bytes\",\"name\":\"result\",\"type\":\"bytes\"}],\"name\":\"answered\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"internalType\":\"bytes4\",\"name\":\"callbackFunctionId\",\"type\":\"bytes4\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"cancelOracleRequest\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"internalType\":\"bytes4\",\"name\":\"callbackFunctionId\",\"type\":\"bytes4\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"name\":\"cancelOracleRequestByRequester\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getChainlinkToken\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"idOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"onTokenTransfer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"operatorRequest\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"oracleRequest\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Asked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"CancelOracleRequest\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"specId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"requester\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"callbackAddr\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"callbackFunctionId\",\"type\":\"bytes4\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"cancelExpiration\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"dataVersion\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"OracleRequest\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"OracleResponse\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"}],\"name\":\"BadNonce\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"CallbackFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"earliest\",\"type\":\"uint256\"}],\"name\":\"DeadlineTooSoon\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"MustUseLink\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"NoSuchRequest\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"NotARequest\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotPassedOn\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotRequests\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"NotUnique\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"callback\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"OtherCallback\",\"type\":\"error\"}]",
	ID:  "92ad0f7b10abbf08ec58d564fe7f97bc14",
	Bin: "0x61014080604052346101e75760808161197d80380380916100208285610273565b8339810103126101e75780516001600160a01b03811691908290036101e757602081015160408201516001600160401b038116928382036101e757606001519060ff8216928383036101e757608086905260a05260c05260e052604051631057fdf960e31b8152602081600481875afa9081156101f3575f91610231575b506101005260405163137d29d960e01b815290602082600481875afa80156101f3575f906101fe575b6020925061012052602460405180958193630228f74360e11b835260048301525afa9182156101f3575f926101bb575b508161010382426102aa565b1061019c576040516116b190816102cc8239608051818181610773015281816109c201528181610dc6015281816112420152611536015260a05181818161012901528181610f9d0152611071015260c05181818161059d0152610f40015260e0518181816107cc01528181610fea01526110b901526101005181818161020901528181610705015261158b015261012051816113660152f35b6101a690426102aa565b638838abb760e01b5f5260045260245260445ffd5b9091506020813d6020116101eb575b816101d760209383610273565b810103126101e75751905f6100f7565b5f80fd5b3d91506101ca565b6040513d5f823e3d90fd5b506020823d602011610229575b8161021860209383610273565b810103126101e757602091516100c7565b3d915061020b565b90506020813d60201161026b575b8161024c60209383610273565b810103126101e757516001600160a01b03811681036101e7575f61009e565b3d915061023f565b601f909101601f19168101906001600160401b0382119082101761029657604052565b634e487b7160e01b5f52604160045260245ffd5b919082018092116102b757565b634e487b7160e01b5f52601160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c9081630438b0a414610797575080630742d8c414610729578063165d35e1146106bb5780633c6d41b91461065a57806340429946146105c157806346ed8e891461055f578063636e20d8146104f65780636ee4d553146104b1578063a4c0ed3614610194578063cb5728a41461014c578063e1c54e71146100f45763eb007d99146100a0575f80fd5b346100f05760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100f0576100ee6100da610894565b6024356100e960043533610c62565b610cad565b005b5f80fd5b346100f0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100f05760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346100f05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100f0576004355f526001602052602060405f2054604051908152f35b346100f05760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100f0576101cb6107f0565b6024359060443567ffffffffffffffff81116100f0576101ef9036906004016108f0565b73ffffffffffffffffffffffffffffffffffffffff9391937f0000000000000000000000000000000000000000000000000000000000000000163303610485577fffffffff0000000000000000000000000000000000000000000000000000000084358181169060048410610471575b50167f3c6d41b90000000000000000000000000000000000000000000000000000000081036103165750806004116100f05783019260e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82860301126100f0576102cc60048201610bcd565b506102d9606482016108c3565b60c482013567ffffffffffffffff81116100f0576100ee9560046102ff92850101610bee565b9360a4830135936044608485013594013591610f03565b9293927f404299460000000000000000000000000000000000000000000000000000000081036104465750806004116100f0578201916101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82850301126100f05761038560048201610bcd565b5061039260648201610bcd565b9261039f608483016108c3565b9060e483013567ffffffffffffffff81116100f05773ffffffffffffffffffffffffffffffffffffffff9160046103d892860101610bee565b94169473ffffffffffffffffffffffffffffffffffffffff81169586810361041657506100ee955060c483013593604460a485013594013591610f03565b86907fbefdaa35000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fab5837e7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b828092508460040360031b1b16168661025f565b7ff81b5f7c000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346100f05760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100f0576100ee6104eb610894565b602435600435610cad565b346100f05760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100f05760243560ff811681036100f0576044359067ffffffffffffffff82116100f0576105566100ee9236906004016108f0565b916004356109a8565b346100f0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100f057602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100f0576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100f0576105f96107f0565b50610602610813565b5061060b610865565b5060e43567ffffffffffffffff81116100f05761062c9036906004016108f0565b50507ff81b5f7c000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346100f05760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100f0576106916107f0565b5061069a610836565b5060c43567ffffffffffffffff81116100f05761062c9036906004016108f0565b346100f0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100f057602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100f0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100f057602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100f0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100f05760209060ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b6004359073ffffffffffffffffffffffffffffffffffffffff821682036100f057565b6064359073ffffffffffffffffffffffffffffffffffffffff821682036100f057565b606435907fffffffff00000000000000000000000000000000000000000000000000000000821682036100f057565b608435907fffffffff00000000000000000000000000000000000000000000000000000000821682036100f057565b604435907fffffffff00000000000000000000000000000000000000000000000000000000821682036100f057565b35907fffffffff00000000000000000000000000000000000000000000000000000000821682036100f057565b9181601f840112156100f05782359167ffffffffffffffff83116100f057602083818601950101116100f057565b6060810190811067ffffffffffffffff82111761093a57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761093a57604052565b92919073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610ba15760ff6001911603610b9c5773ffffffffffffffffffffffffffffffffffffffff7fffffffff0000000000000000000000000000000000000000000000000000000092845f525f602052610afe604460405f209260405193610a488561091e565b5490610a6f86831680875260208701938a8160401b16855260c01c90816040890152610c62565b985f525f6020525f6040812055885f5260016020525f6040812055806040519889938b7f9e9bc7616d42c2835d05ae617e508454e63b30b934be8aa932ebc125e0e58a645f80a2511697602084019889528a60248501528484013781015f8382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101865285610967565b51165a60061c603f810290808204603f1490151715610b6f5762062638109182610b5a575b5050905015610b2f5750565b7f075a6097000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5f8094819450519262061a80f1805f80610b23565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b505050565b7fb3285fc5000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b359073ffffffffffffffffffffffffffffffffffffffff821682036100f057565b81601f820112156100f05780359067ffffffffffffffff821161093a5760405192610c4160207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8601160185610967565b828452602083830101116100f057815f926020809301838601378301015290565b90604051907fffffffffffffffffffffffffffffffffffffffff000000000000000000000000602083019360601b168352603482015260348152610ca7605482610967565b51902090565b91825f52600160205260405f205490815f525f60205260405f2060405190610cd48261091e565b549073ffffffffffffffffffffffffffffffffffffffff82169081815260407fffffffff0000000000000000000000000000000000000000000000000000000084821b169384602084015260c01c910152331491821592610e93575b5050610e6757805f525f6020525f6040812055825f5260016020525f604081205560405190837fa7842b9ec549398102c0d91b1b9919b2f20558aefdadf57528a95c6cd3292e935f80a27f45b4032c00000000000000000000000000000000000000000000000000000000825260048201523360248201526020816044815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af1908115610e5c575f91610e2a575b5003610dff5750565b7f578efcac000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90506020813d602011610e54575b81610e4560209383610967565b810103126100f057515f610df6565b3d9150610e38565b6040513d5f823e3d90fd5b827f578efcac000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fffffffff0000000000000000000000000000000000000000000000000000000016141590505f80610d30565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b9395909291949567ffffffffffffffff811161168657610f238186610c62565b91825f52600160205260405f205461165a5767ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001667ffffffffffffffff4216019567ffffffffffffffff8711610b6f5760405190610100820182811067ffffffffffffffff82111761093a576040527f000000000000000000000000000000000000000000000000000000000000000082528860208301528460c01c604083015267ffffffffffffffff881660608301526207a120608083015260ff7f00000000000000000000000000000000000000000000000000000000000000001660a08301527f636e20d80000000000000000000000000000000000000000000000000000000060c08301528260e08301526040519761014089019089821067ffffffffffffffff83111761093a576112299967ffffffffffffffff610120926020946040527f000000000000000000000000000000000000000000000000000000000000000083528d858401523060408401528960c01c60608401521660808201526207a12060a082015260ff7f00000000000000000000000000000000000000000000000000000000000000001660c08201527f636e20d80000000000000000000000000000000000000000000000000000000060e08201526fffffffffffffffffffffffffffffffff8a1661010082015285828201526040519a8b9283927f86f268630000000000000000000000000000000000000000000000000000000084528560048501528051602485015285810151604485015273ffffffffffffffffffffffffffffffffffffffff604082015116606485015267ffffffffffffffff606082015116608485015267ffffffffffffffff60808201511660a485015263ffffffff60a08201511660c485015260ff60c08201511660e48501527fffffffff0000000000000000000000000000000000000000000000000000000060e0820151166101048501526fffffffffffffffffffffffffffffffff610100820151166101248501520151610140610144840152610164830190610ec0565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa978815610e5c575f98611626575b5073ffffffffffffffffffffffffffffffffffffffff604051916112958361091e565b16938482527fffffffff000000000000000000000000000000000000000000000000000000006020830197169687815267ffffffffffffffff6040840192168252895f525f6020527fffffffffffffffff00000000000000000000000000000000000000000000000077ffffffff00000000000000000000000000000000000000008073ffffffffffffffffffffffffffffffffffffffff60405f20965116935160401c1616925160c01b169117179055835f5260016020528660405f205567ffffffffffffffff606082015116977f00000000000000000000000000000000000000000000000000000000000000008901809911610b6f577fd8d7ecc4800d25fa53ce0372f13a416d98907a7ef3d8d3bdd79cf4fe75529c6587866113ff60e0966115719e60209e6114f49c6114c89b604051978897828952602089015260408801526060870152608086015260a085015260c084015261010088840152610100830190610ec0565b0390a26040519687947f742a63dec3b40869824231a19b17d71e43e2ce15bbf1cd37c12c6b6ccacac2845f80a387808501528051604085015287810151606085015267ffffffffffffffff604082015116608085015267ffffffffffffffff60608201511660a085015263ffffffff60808201511660c085015260ff60a082015116828501527fffffffff0000000000000000000000000000000000000000000000000000000060c0820151166101008501520151610100610120840152610140830190610ec0565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101845283610967565b60405193849283927f4000aea000000000000000000000000000000000000000000000000000000000845273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660048501526024840152606060448401526064830190610ec0565b03815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af1908115610e5c575f916115eb575b50156115c357565b7f1e71fa4e000000000000000000000000000000000000000000000000000000005f5260045ffd5b90506020813d60201161161e575b8161160660209383610967565b810103126100f0575180151581036100f0575f6115bb565b3d91506115f9565b9097506020813d602011611652575b8161164260209383610967565b810103126100f05751965f611272565b3d9150611635565b827f78c19f64000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fcedfbb96000000000000000000000000000000000000000000000000000000005f5260045260245ffd",
}

// OperatorFront is an auto generated Go binding around an Ethereum contract.
type OperatorFront struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *OperatorFront) GetABI() abi.ABI {
	return c.abi
}

// NewOperatorFront creates a new instance of OperatorFront.
func NewOperatorFront() *OperatorFront {
	parsed, err := OperatorFrontMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &OperatorFront{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *OperatorFront) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address requests, bytes32 committee, uint64 life, uint8 confirmations) returns()
func (operatorFront *OperatorFront) PackConstructor(requests common.Address, committee [32]byte, life uint64, confirmations uint8) []byte {
	enc, err := operatorFront.abi.Pack("", requests, committee, life, confirmations)
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
func (operatorFront *OperatorFront) PackCOMMITTEE() []byte {
	enc, err := operatorFront.abi.Pack("COMMITTEE")
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
func (operatorFront *OperatorFront) TryPackCOMMITTEE() ([]byte, error) {
	return operatorFront.abi.Pack("COMMITTEE")
}

// UnpackCOMMITTEE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe1c54e71.
//
// Solidity: function COMMITTEE() view returns(bytes32)
func (operatorFront *OperatorFront) UnpackCOMMITTEE(data []byte) ([32]byte, error) {
	out, err := operatorFront.abi.Unpack("COMMITTEE", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCONFIRMATIONS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0438b0a4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CONFIRMATIONS() view returns(uint8)
func (operatorFront *OperatorFront) PackCONFIRMATIONS() []byte {
	enc, err := operatorFront.abi.Pack("CONFIRMATIONS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCONFIRMATIONS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0438b0a4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CONFIRMATIONS() view returns(uint8)
func (operatorFront *OperatorFront) TryPackCONFIRMATIONS() ([]byte, error) {
	return operatorFront.abi.Pack("CONFIRMATIONS")
}

// UnpackCONFIRMATIONS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0438b0a4.
//
// Solidity: function CONFIRMATIONS() view returns(uint8)
func (operatorFront *OperatorFront) UnpackCONFIRMATIONS(data []byte) (uint8, error) {
	out, err := operatorFront.abi.Unpack("CONFIRMATIONS", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackLIFE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46ed8e89.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function LIFE() view returns(uint64)
func (operatorFront *OperatorFront) PackLIFE() []byte {
	enc, err := operatorFront.abi.Pack("LIFE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLIFE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46ed8e89.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function LIFE() view returns(uint64)
func (operatorFront *OperatorFront) TryPackLIFE() ([]byte, error) {
	return operatorFront.abi.Pack("LIFE")
}

// UnpackLIFE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x46ed8e89.
//
// Solidity: function LIFE() view returns(uint64)
func (operatorFront *OperatorFront) UnpackLIFE(data []byte) (uint64, error) {
	out, err := operatorFront.abi.Unpack("LIFE", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackREQUESTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0742d8c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function REQUESTS() view returns(address)
func (operatorFront *OperatorFront) PackREQUESTS() []byte {
	enc, err := operatorFront.abi.Pack("REQUESTS")
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
func (operatorFront *OperatorFront) TryPackREQUESTS() ([]byte, error) {
	return operatorFront.abi.Pack("REQUESTS")
}

// UnpackREQUESTS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0742d8c4.
//
// Solidity: function REQUESTS() view returns(address)
func (operatorFront *OperatorFront) UnpackREQUESTS(data []byte) (common.Address, error) {
	out, err := operatorFront.abi.Unpack("REQUESTS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAnswered is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x636e20d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answered(bytes32 id, uint8 status, bytes result) returns()
func (operatorFront *OperatorFront) PackAnswered(id [32]byte, status uint8, result []byte) []byte {
	enc, err := operatorFront.abi.Pack("answered", id, status, result)
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
func (operatorFront *OperatorFront) TryPackAnswered(id [32]byte, status uint8, result []byte) ([]byte, error) {
	return operatorFront.abi.Pack("answered", id, status, result)
}

// PackCancelOracleRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6ee4d553.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelOracleRequest(bytes32 requestId, uint256 payment, bytes4 callbackFunctionId, uint256 ) returns()
func (operatorFront *OperatorFront) PackCancelOracleRequest(requestId [32]byte, payment *big.Int, callbackFunctionId [4]byte, arg3 *big.Int) []byte {
	enc, err := operatorFront.abi.Pack("cancelOracleRequest", requestId, payment, callbackFunctionId, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelOracleRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6ee4d553.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelOracleRequest(bytes32 requestId, uint256 payment, bytes4 callbackFunctionId, uint256 ) returns()
func (operatorFront *OperatorFront) TryPackCancelOracleRequest(requestId [32]byte, payment *big.Int, callbackFunctionId [4]byte, arg3 *big.Int) ([]byte, error) {
	return operatorFront.abi.Pack("cancelOracleRequest", requestId, payment, callbackFunctionId, arg3)
}

// PackCancelOracleRequestByRequester is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb007d99.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelOracleRequestByRequester(uint256 nonce, uint256 payment, bytes4 callbackFunctionId, uint256 ) returns()
func (operatorFront *OperatorFront) PackCancelOracleRequestByRequester(nonce *big.Int, payment *big.Int, callbackFunctionId [4]byte, arg3 *big.Int) []byte {
	enc, err := operatorFront.abi.Pack("cancelOracleRequestByRequester", nonce, payment, callbackFunctionId, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelOracleRequestByRequester is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb007d99.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelOracleRequestByRequester(uint256 nonce, uint256 payment, bytes4 callbackFunctionId, uint256 ) returns()
func (operatorFront *OperatorFront) TryPackCancelOracleRequestByRequester(nonce *big.Int, payment *big.Int, callbackFunctionId [4]byte, arg3 *big.Int) ([]byte, error) {
	return operatorFront.abi.Pack("cancelOracleRequestByRequester", nonce, payment, callbackFunctionId, arg3)
}

// PackGetChainlinkToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x165d35e1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getChainlinkToken() view returns(address)
func (operatorFront *OperatorFront) PackGetChainlinkToken() []byte {
	enc, err := operatorFront.abi.Pack("getChainlinkToken")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetChainlinkToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x165d35e1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getChainlinkToken() view returns(address)
func (operatorFront *OperatorFront) TryPackGetChainlinkToken() ([]byte, error) {
	return operatorFront.abi.Pack("getChainlinkToken")
}

// UnpackGetChainlinkToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x165d35e1.
//
// Solidity: function getChainlinkToken() view returns(address)
func (operatorFront *OperatorFront) UnpackGetChainlinkToken(data []byte) (common.Address, error) {
	out, err := operatorFront.abi.Unpack("getChainlinkToken", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb5728a4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function idOf(bytes32 requestId) view returns(bytes32 id)
func (operatorFront *OperatorFront) PackIdOf(requestId [32]byte) []byte {
	enc, err := operatorFront.abi.Pack("idOf", requestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb5728a4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function idOf(bytes32 requestId) view returns(bytes32 id)
func (operatorFront *OperatorFront) TryPackIdOf(requestId [32]byte) ([]byte, error) {
	return operatorFront.abi.Pack("idOf", requestId)
}

// UnpackIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcb5728a4.
//
// Solidity: function idOf(bytes32 requestId) view returns(bytes32 id)
func (operatorFront *OperatorFront) UnpackIdOf(data []byte) ([32]byte, error) {
	out, err := operatorFront.abi.Unpack("idOf", data)
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
func (operatorFront *OperatorFront) PackOnTokenTransfer(sender common.Address, amount *big.Int, data []byte) []byte {
	enc, err := operatorFront.abi.Pack("onTokenTransfer", sender, amount, data)
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
func (operatorFront *OperatorFront) TryPackOnTokenTransfer(sender common.Address, amount *big.Int, data []byte) ([]byte, error) {
	return operatorFront.abi.Pack("onTokenTransfer", sender, amount, data)
}

// PackOperatorRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c6d41b9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operatorRequest(address , uint256 , bytes32 , bytes4 , uint256 , uint256 , bytes ) view returns()
func (operatorFront *OperatorFront) PackOperatorRequest(arg0 common.Address, arg1 *big.Int, arg2 [32]byte, arg3 [4]byte, arg4 *big.Int, arg5 *big.Int, arg6 []byte) []byte {
	enc, err := operatorFront.abi.Pack("operatorRequest", arg0, arg1, arg2, arg3, arg4, arg5, arg6)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOperatorRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3c6d41b9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function operatorRequest(address , uint256 , bytes32 , bytes4 , uint256 , uint256 , bytes ) view returns()
func (operatorFront *OperatorFront) TryPackOperatorRequest(arg0 common.Address, arg1 *big.Int, arg2 [32]byte, arg3 [4]byte, arg4 *big.Int, arg5 *big.Int, arg6 []byte) ([]byte, error) {
	return operatorFront.abi.Pack("operatorRequest", arg0, arg1, arg2, arg3, arg4, arg5, arg6)
}

// PackOracleRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40429946.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function oracleRequest(address , uint256 , bytes32 , address , bytes4 , uint256 , uint256 , bytes ) view returns()
func (operatorFront *OperatorFront) PackOracleRequest(arg0 common.Address, arg1 *big.Int, arg2 [32]byte, arg3 common.Address, arg4 [4]byte, arg5 *big.Int, arg6 *big.Int, arg7 []byte) []byte {
	enc, err := operatorFront.abi.Pack("oracleRequest", arg0, arg1, arg2, arg3, arg4, arg5, arg6, arg7)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOracleRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40429946.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function oracleRequest(address , uint256 , bytes32 , address , bytes4 , uint256 , uint256 , bytes ) view returns()
func (operatorFront *OperatorFront) TryPackOracleRequest(arg0 common.Address, arg1 *big.Int, arg2 [32]byte, arg3 common.Address, arg4 [4]byte, arg5 *big.Int, arg6 *big.Int, arg7 []byte) ([]byte, error) {
	return operatorFront.abi.Pack("oracleRequest", arg0, arg1, arg2, arg3, arg4, arg5, arg6, arg7)
}

// OperatorFrontAsked represents a Asked event raised by the OperatorFront contract.
type OperatorFrontAsked struct {
	RequestId [32]byte
	Id        [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const OperatorFrontAskedEventName = "Asked"

// ContractEventName returns the user-defined event name.
func (OperatorFrontAsked) ContractEventName() string {
	return OperatorFrontAskedEventName
}

// UnpackAskedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Asked(bytes32 indexed requestId, bytes32 indexed id)
func (operatorFront *OperatorFront) UnpackAskedEvent(log *types.Log) (*OperatorFrontAsked, error) {
	event := "Asked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorFront.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorFrontAsked)
	if len(log.Data) > 0 {
		if err := operatorFront.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range operatorFront.abi.Events[event].Inputs {
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

// OperatorFrontCancelOracleRequest represents a CancelOracleRequest event raised by the OperatorFront contract.
type OperatorFrontCancelOracleRequest struct {
	RequestId [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const OperatorFrontCancelOracleRequestEventName = "CancelOracleRequest"

// ContractEventName returns the user-defined event name.
func (OperatorFrontCancelOracleRequest) ContractEventName() string {
	return OperatorFrontCancelOracleRequestEventName
}

// UnpackCancelOracleRequestEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CancelOracleRequest(bytes32 indexed requestId)
func (operatorFront *OperatorFront) UnpackCancelOracleRequestEvent(log *types.Log) (*OperatorFrontCancelOracleRequest, error) {
	event := "CancelOracleRequest"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorFront.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorFrontCancelOracleRequest)
	if len(log.Data) > 0 {
		if err := operatorFront.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range operatorFront.abi.Events[event].Inputs {
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

// OperatorFrontOracleRequest represents a OracleRequest event raised by the OperatorFront contract.
type OperatorFrontOracleRequest struct {
	SpecId             [32]byte
	Requester          common.Address
	RequestId          [32]byte
	Payment            *big.Int
	CallbackAddr       common.Address
	CallbackFunctionId [4]byte
	CancelExpiration   *big.Int
	DataVersion        *big.Int
	Data               []byte
	Raw                *types.Log // Blockchain specific contextual infos
}

const OperatorFrontOracleRequestEventName = "OracleRequest"

// ContractEventName returns the user-defined event name.
func (OperatorFrontOracleRequest) ContractEventName() string {
	return OperatorFrontOracleRequestEventName
}

// UnpackOracleRequestEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OracleRequest(bytes32 indexed specId, address requester, bytes32 requestId, uint256 payment, address callbackAddr, bytes4 callbackFunctionId, uint256 cancelExpiration, uint256 dataVersion, bytes data)
func (operatorFront *OperatorFront) UnpackOracleRequestEvent(log *types.Log) (*OperatorFrontOracleRequest, error) {
	event := "OracleRequest"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorFront.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorFrontOracleRequest)
	if len(log.Data) > 0 {
		if err := operatorFront.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range operatorFront.abi.Events[event].Inputs {
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

// OperatorFrontOracleResponse represents a OracleResponse event raised by the OperatorFront contract.
type OperatorFrontOracleResponse struct {
	RequestId [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const OperatorFrontOracleResponseEventName = "OracleResponse"

// ContractEventName returns the user-defined event name.
func (OperatorFrontOracleResponse) ContractEventName() string {
	return OperatorFrontOracleResponseEventName
}

// UnpackOracleResponseEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OracleResponse(bytes32 indexed requestId)
func (operatorFront *OperatorFront) UnpackOracleResponseEvent(log *types.Log) (*OperatorFrontOracleResponse, error) {
	event := "OracleResponse"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorFront.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorFrontOracleResponse)
	if len(log.Data) > 0 {
		if err := operatorFront.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range operatorFront.abi.Events[event].Inputs {
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
func (operatorFront *OperatorFront) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], operatorFront.abi.Errors["BadNonce"].ID.Bytes()[:4]) {
		return operatorFront.UnpackBadNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorFront.abi.Errors["CallbackFailed"].ID.Bytes()[:4]) {
		return operatorFront.UnpackCallbackFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorFront.abi.Errors["DeadlineTooSoon"].ID.Bytes()[:4]) {
		return operatorFront.UnpackDeadlineTooSoonError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorFront.abi.Errors["MustUseLink"].ID.Bytes()[:4]) {
		return operatorFront.UnpackMustUseLinkError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorFront.abi.Errors["NoSuchRequest"].ID.Bytes()[:4]) {
		return operatorFront.UnpackNoSuchRequestError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorFront.abi.Errors["NotARequest"].ID.Bytes()[:4]) {
		return operatorFront.UnpackNotARequestError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorFront.abi.Errors["NotPassedOn"].ID.Bytes()[:4]) {
		return operatorFront.UnpackNotPassedOnError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorFront.abi.Errors["NotRequests"].ID.Bytes()[:4]) {
		return operatorFront.UnpackNotRequestsError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorFront.abi.Errors["NotUnique"].ID.Bytes()[:4]) {
		return operatorFront.UnpackNotUniqueError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorFront.abi.Errors["OtherCallback"].ID.Bytes()[:4]) {
		return operatorFront.UnpackOtherCallbackError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// OperatorFrontBadNonce represents a BadNonce error raised by the OperatorFront contract.
type OperatorFrontBadNonce struct {
	Nonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadNonce(uint256 nonce)
func OperatorFrontBadNonceErrorID() common.Hash {
	return common.HexToHash("0xcedfbb9675d97ea9b03a026b8e527f3a096a3d478605fc24962a8b9344d1ef49")
}

// UnpackBadNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadNonce(uint256 nonce)
func (operatorFront *OperatorFront) UnpackBadNonceError(raw []byte) (*OperatorFrontBadNonce, error) {
	out := new(OperatorFrontBadNonce)
	if err := operatorFront.abi.UnpackIntoInterface(out, "BadNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorFrontCallbackFailed represents a CallbackFailed error raised by the OperatorFront contract.
type OperatorFrontCallbackFailed struct {
	RequestId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CallbackFailed(bytes32 requestId)
func OperatorFrontCallbackFailedErrorID() common.Hash {
	return common.HexToHash("0x075a609782ad154c5e797735fccddc014ae1a6fe4abb2892179840c8849518a2")
}

// UnpackCallbackFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CallbackFailed(bytes32 requestId)
func (operatorFront *OperatorFront) UnpackCallbackFailedError(raw []byte) (*OperatorFrontCallbackFailed, error) {
	out := new(OperatorFrontCallbackFailed)
	if err := operatorFront.abi.UnpackIntoInterface(out, "CallbackFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorFrontDeadlineTooSoon represents a DeadlineTooSoon error raised by the OperatorFront contract.
type OperatorFrontDeadlineTooSoon struct {
	Deadline *big.Int
	Earliest *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlineTooSoon(uint256 deadline, uint256 earliest)
func OperatorFrontDeadlineTooSoonErrorID() common.Hash {
	return common.HexToHash("0x8838abb756684d4bba27820cea256c80ee6f39ebf6d88c592fd6f78ae82c6aea")
}

// UnpackDeadlineTooSoonError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlineTooSoon(uint256 deadline, uint256 earliest)
func (operatorFront *OperatorFront) UnpackDeadlineTooSoonError(raw []byte) (*OperatorFrontDeadlineTooSoon, error) {
	out := new(OperatorFrontDeadlineTooSoon)
	if err := operatorFront.abi.UnpackIntoInterface(out, "DeadlineTooSoon", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorFrontMustUseLink represents a MustUseLink error raised by the OperatorFront contract.
type OperatorFrontMustUseLink struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MustUseLink(address caller)
func OperatorFrontMustUseLinkErrorID() common.Hash {
	return common.HexToHash("0xf81b5f7cc186478ebb3a60366efe3c5a0265c2ad8a8559a6d22204984729006b")
}

// UnpackMustUseLinkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MustUseLink(address caller)
func (operatorFront *OperatorFront) UnpackMustUseLinkError(raw []byte) (*OperatorFrontMustUseLink, error) {
	out := new(OperatorFrontMustUseLink)
	if err := operatorFront.abi.UnpackIntoInterface(out, "MustUseLink", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorFrontNoSuchRequest represents a NoSuchRequest error raised by the OperatorFront contract.
type OperatorFrontNoSuchRequest struct {
	RequestId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchRequest(bytes32 requestId)
func OperatorFrontNoSuchRequestErrorID() common.Hash {
	return common.HexToHash("0x578efcac66eb2c4175d6c967667546f5560a3dc25ebb3a39e6a0b9806db72dc7")
}

// UnpackNoSuchRequestError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchRequest(bytes32 requestId)
func (operatorFront *OperatorFront) UnpackNoSuchRequestError(raw []byte) (*OperatorFrontNoSuchRequest, error) {
	out := new(OperatorFrontNoSuchRequest)
	if err := operatorFront.abi.UnpackIntoInterface(out, "NoSuchRequest", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorFrontNotARequest represents a NotARequest error raised by the OperatorFront contract.
type OperatorFrontNotARequest struct {
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotARequest(bytes4 selector)
func OperatorFrontNotARequestErrorID() common.Hash {
	return common.HexToHash("0xab5837e7606d215f3ddce166b2e6b7d6365a31cf5331a544c5757ed5f1323a03")
}

// UnpackNotARequestError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotARequest(bytes4 selector)
func (operatorFront *OperatorFront) UnpackNotARequestError(raw []byte) (*OperatorFrontNotARequest, error) {
	out := new(OperatorFrontNotARequest)
	if err := operatorFront.abi.UnpackIntoInterface(out, "NotARequest", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorFrontNotPassedOn represents a NotPassedOn error raised by the OperatorFront contract.
type OperatorFrontNotPassedOn struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPassedOn()
func OperatorFrontNotPassedOnErrorID() common.Hash {
	return common.HexToHash("0x1e71fa4eb15bc79bef71c676ef809867c28241092471648adca51343e5a30bcd")
}

// UnpackNotPassedOnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPassedOn()
func (operatorFront *OperatorFront) UnpackNotPassedOnError(raw []byte) (*OperatorFrontNotPassedOn, error) {
	out := new(OperatorFrontNotPassedOn)
	if err := operatorFront.abi.UnpackIntoInterface(out, "NotPassedOn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorFrontNotRequests represents a NotRequests error raised by the OperatorFront contract.
type OperatorFrontNotRequests struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRequests(address caller)
func OperatorFrontNotRequestsErrorID() common.Hash {
	return common.HexToHash("0xb3285fc5a94797c13c89d0f5fe09e252ff6bde223af5a426f17b4b47e345d088")
}

// UnpackNotRequestsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRequests(address caller)
func (operatorFront *OperatorFront) UnpackNotRequestsError(raw []byte) (*OperatorFrontNotRequests, error) {
	out := new(OperatorFrontNotRequests)
	if err := operatorFront.abi.UnpackIntoInterface(out, "NotRequests", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorFrontNotUnique represents a NotUnique error raised by the OperatorFront contract.
type OperatorFrontNotUnique struct {
	RequestId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotUnique(bytes32 requestId)
func OperatorFrontNotUniqueErrorID() common.Hash {
	return common.HexToHash("0x78c19f647c4ffc013e2c03542ab941632d8b6b9555153b8e62ae6d512b5d2464")
}

// UnpackNotUniqueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotUnique(bytes32 requestId)
func (operatorFront *OperatorFront) UnpackNotUniqueError(raw []byte) (*OperatorFrontNotUnique, error) {
	out := new(OperatorFrontNotUnique)
	if err := operatorFront.abi.UnpackIntoInterface(out, "NotUnique", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorFrontOtherCallback represents a OtherCallback error raised by the OperatorFront contract.
type OperatorFrontOtherCallback struct {
	Callback common.Address
	Sender   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OtherCallback(address callback, address sender)
func OperatorFrontOtherCallbackErrorID() common.Hash {
	return common.HexToHash("0xbefdaa35c070f9effb5dd1b1e75dce1f6b5702d9dddc4e2e421ec64f20e76e22")
}

// UnpackOtherCallbackError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OtherCallback(address callback, address sender)
func (operatorFront *OperatorFront) UnpackOtherCallbackError(raw []byte) (*OperatorFrontOtherCallback, error) {
	out := new(OperatorFrontOtherCallback)
	if err := operatorFront.abi.UnpackIntoInterface(out, "OtherCallback", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RequestsMetaData contains all meta data concerning the Requests contract.
var RequestsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIFeeds\",\"name\":\"feeds\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"blockTime\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"rounds\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"grace\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"BLOCK_TIME\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COMMITTEES\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"FEEDS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"GRACE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ROUNDS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TOKEN\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"place\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"collect\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"confirmations\",\"type\":\"uint256\"}],\"name\":\"earliest\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"earned\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSworn\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"confirmations\",\"type\":\"uint8\"},{\"internalType\":\"bytes4\",\"name\":\"callback\",\"type\":\"bytes4\"},{\"internalType\":\"uint128\",\"name\":\"payment\",\"type\":\"uint128\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"internalType\":\"structRequest\",\"name\":\"asked\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"body\",\"type\":\"bytes\"}],\"name\":\"fulfil\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"confirmations\",\"type\":\"uint8\"},{\"internalType\":\"bytes4\",\"name\":\"callback\",\"type\":\"bytes4\"},{\"internalType\":\"uint128\",\"name\":\"payment\",\"type\":\"uint128\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"internalType\":\"structRequest\",\"name\":\"asked\",\"type\":\"tuple\"}],\"name\":\"idOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"onTokenTransfer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"deliverer\",\"type\":\"address\"}],\"name\":\"owed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"refund\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"confirmations\",\"type\":\"uint8\"},{\"internalType\":\"bytes4\",\"name\":\"callback\",\"type\":\"bytes4\"},{\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"internalType\":\"structAsk\",\"name\":\"ask\",\"type\":\"tuple\"}],\"name\":\"request\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"body\",\"type\":\"bytes\"}],\"name\":\"resultOf\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"bytes\",\"name\":\"result\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"}],\"name\":\"stateOf\",\"outputs\":[{\"internalType\":\"enumState\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"payment\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"called\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"result\",\"type\":\"bytes\"}],\"name\":\"Answered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Refunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"callbackGas\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"confirmations\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"callback\",\"type\":\"bytes4\"},{\"indexed\":false,\"internalType\":\"uint128\",\"name\":\"payment\",\"type\":\"uint128\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"params\",\"type\":\"bytes\"}],\"name\":\"Requested\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"AskedAlready\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadBody\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"BadPayment\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumFlaw\",\"name\":\"flaw\",\"type\":\"uint8\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"earliest\",\"type\":\"uint256\"}],\"name\":\"DeadlineTooSoon\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"DeliveredLate\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Delivering\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expiry\",\"type\":\"uint256\"}],\"name\":\"Expired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"enumState\",\"name\":\"state\",\"type\":\"uint8\"}],\"name\":\"NoRefund\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotAnAsk\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"moved\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"NotExact\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotMember\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"enumState\",\"name\":\"state\",\"type\":\"uint8\"}],\"name\":\"NotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"NotSent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NotTheResult\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"NotYet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"OtherCoin\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"SwornLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"TooLittleGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"asked\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"TooMuchGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expiry\",\"type\":\"uint256\"}],\"name\":\"UnknownKey\",\"type\":\"error\"}]",
	ID:  "fd715773d8379d9e9ea0a7d4bcdafb383c",
	Bin: "0x61014080604052346101565760a0816127768038038091610020828561016d565b8339810103126101565780516001600160a01b03811691908290036101565761004b602082016101a4565b6040820151906004602060806060860151950151958060805260405192838092633d9128b160e11b82525afa908115610162575f91610124575b5060a05260c05260e05261010052610120526040516125bd90816101b982396080518181816101850152610e85015260a0518181816104f20152610b95015260c0518181816105f20152818161086201528181610b27015281816112f30152611ad8015260e0518181816101140152611c620152610100518181816107cb0152611c8f015261012051818181610d2e0152818161192a0152611b420152f35b90506020813d60201161015a575b8161013f6020938361016d565b8101031261015657610150906101a4565b5f610085565b5f80fd5b3d9150610132565b6040513d5f823e3d90fd5b601f909101601f19168101906001600160401b0382119082101761019057604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036101565756fe60806040526004361015610011575f80fd5b5f3560e01c80630451ee8614611b65578063137d29d914611b0d57806329efe34214611a5857806345b4032c146118bb57806351cff8d914611858578063523f8a73146117f95780635b8d66bd14610bb95780637b22516214610b4b57806382bfefc814610add57806386f2686314610a595780638eec9e371461098b578063a4c0ed36146107ee578063c7abf75514610796578063d8f793c41461043d578063da2111261461020c578063df18e047146101a9578063ef68ab0b1461013b5763f9301910146100df575f80fd5b34610137575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101375760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b5f80fd5b34610137575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013757602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101375760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101375773ffffffffffffffffffffffffffffffffffffffff6101f5611bc4565b165f526001602052602060405f2054604051908152f35b346101375760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013757600435610246611ba1565b906044359067ffffffffffffffff82116101375761026b610274923690600401611bfa565b92909382612218565b5f52600360205260405f205460ff811660068110156103e15760028114905f8215610430575b8261040e575b6103e15760041491826103d6575b826103bd575b501590816103b4575b506103895750801561035c5780600111610137576103046060917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff36910160018501611d5c565b917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f60206040519586943560f81c85526040828601528051918291826040880152018686015e5f85828601015201168101030190f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f96ff26da000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b905015846102bd565b909150831561035c5760881c843560f81c1490856102b4565b6001851492506102ae565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b915061041b368688611d5c565b6020815191012060081c8360081c14916102a0565b506003811491505f61029a565b346101375760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013757600435610477611be7565b90604435916064359073ffffffffffffffffffffffffffffffffffffffff8216820361013757604051937fea1aac8600000000000000000000000000000000000000000000000000000000855283600486015263ffffffff821660248601525f8560448173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa94851561078b575f956106a4575b508451811090811591610676575b5061064a57825f525f60205260405f2063ffffffff82165f5260205260405f20549351801561061d576020940490835f526002855260405f2063ffffffff82165f52855260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5285526105a160405f205483611ef0565b935f526002855263ffffffff60405f2091165f52845260405f2073ffffffffffffffffffffffffffffffffffffffff33165f52845260405f205581806105ec575b5050604051908152f35b610616917f0000000000000000000000000000000000000000000000000000000000000000612254565b82816105e2565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b7f16d6142c000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b9061035c57602073ffffffffffffffffffffffffffffffffffffffff9160051b860101511633141585610530565b9094503d805f833e6106b68183611d1b565b8101906020818303126101375780519067ffffffffffffffff8211610137570181601f820112156101375780519167ffffffffffffffff831161075e578260051b91604051936107096020850186611d1b565b845260208085019382010191821161013757602001915b818310610731575050509385610522565b825173ffffffffffffffffffffffffffffffffffffffff8116810361013757815260209283019201610720565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040513d5f823e3d90fd5b34610137575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101375760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346101375760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013757610825611bc4565b60243560443567ffffffffffffffff811161013757610848903690600401611bfa565b73ffffffffffffffffffffffffffffffffffffffff9391937f0000000000000000000000000000000000000000000000000000000000000000168033036109605773ffffffffffffffffffffffffffffffffffffffff8316146109345761014081109081156108ed575b506108c55760206108c39301611f0b565b005b7fc3ea175b000000000000000000000000000000000000000000000000000000005f5260045ffd5b60209150843590828110610905575b501415846108b2565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff90830360031b1b16856108fc565b827f78a35cee000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fe955e03f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346101375760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610137576109c2611ba1565b5f906109d15f91600435612218565b5f52600360205260405f20549060ff821692600684109283156103e157600185145f818015610a4d575b610a2f575b6103e157610a24575b5060405192156103e157606093835260208301526040820152f35b60881c915084610a09565b92506fffffffffffffffffffffffffffffffff8260081c1692610a00565b50505f600487146109fb565b346101375760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101375760043567ffffffffffffffff8111610137576101407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc823603011261013757610ad5602091600401611e90565b604051908152f35b34610137575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013757602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610137575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013757602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610137577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161012081126101375760c0136101375760c43567ffffffffffffffff811161013757366023820112156101375780600401359067ffffffffffffffff8211610137578160051b6024818301013681116101375760e4359267ffffffffffffffff841161013757836004016101407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8636030112610137576101043567ffffffffffffffff811161013757610c99903690600401611bfa565b9690925a60ff5f5c166117d15760017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff005f5c16175f5d610cd884611e90565b986044890194610cf0610cea87611cb7565b8c612218565b98895f52600360205260ff60405f20541660068110156103e1576001810361179c575060848b0167ffffffffffffffff610d56610d2c83611d06565b7f000000000000000000000000000000000000000000000000000000000000000092839116611c49565b42101561175657506103e867ffffffffffffffff610d72611cd8565b160467ffffffffffffffff80610d8784611d06565b16911611611709575082156116c0578735998a60f81c9960018b1080156116ff575b80156116e8575b6116c0578d96610dc136878d611d5c565b6020815191012091606086359960405190600282526020820152846040820152205f52602460205f209201905b8082106116a05750504267ffffffffffffffff610e09611cef565b16111561166357610e18611ddd565b9067ffffffffffffffff610e2a611cef565b63ffffffff604051947f347b62290000000000000000000000000000000000000000000000000000000086528c600487015216602485015216604483015260208260648173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa91821561078b575f9261162f575b5081156115dc57610ec4611ddd565b6044359167ffffffffffffffff83168303610137578a927fffffffffffffffff0000000000000000000000000000000000000000000000009081610f06611cd8565b917fffffffff000000000000000000000000000000000000000000000000000000006040519660208801987f20f9912298c33559d47297dd2659ab8915a73539aa8405c646cfdb46f8b6de7a8a52604089015260e01b16606087015260c01b16606485015260c01b16606c830152607482015260748152610f88609482611d1b565b5190209060843573ffffffffffffffffffffffffffffffffffffffff81168082036101375760205f608060a435947ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd03641418784997fffffffffffffffffffffffffffffffffffffffff0000000000000000000000006040519483865288860192601b8453602187015260601b166041850152601c605585209184848c0985038652528160408501520960608201527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff835260015afa507ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd03641407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff830110815f5114161592836115c8575b50505061159457508c60018c149c8d5f14611541575050815f5260036020527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00811660021760405f20555b84600111610137578a8e9960018f9c019b8c917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff89019c8d9360e4840161113f906124ff565b9460405196879360208501978852602485015260448401526064830160609052608483019061116d92611e01565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101855261119d9085611d1b565b6111a690611cb7565b9060a4016111b390611df0565b63ffffffff16925a61ea60811080156114f9575b6114c95750915f80949281945193f19b611250575b8d7fe06e79fbcdb40e13808dc4bdc48098013bd5757742b487ca35551edbcb9159bc8d8d6112258e8e604051948594855215156020850152606060408501526060840191611e01565b0390a27fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff005f5c165f5d005b8b15611490575b50506101048b01926fffffffffffffffffffffffffffffffff61127985611dc0565b16611285575b806111dc565b61128d611ddd565b967f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811603611463576112d46112da916fffffffffffffffffffffffffffffffff93611c49565b93611dc0565b169973ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000161561137a575b50505050956112259392917fe06e79fbcdb40e13808dc4bdc48098013bd5757742b487ca35551edbcb9159bc975f525f60205263ffffffff60405f2091165f5260205261136b60405f20918254611c49565b9055909187808080808061127f565b9061012461138e9298979694980190611e3f565b90506102c40190816102c411611463576113b3916113ab91611c49565b955a90611ef0565b946194708601809611611463577f3fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103611463577fe06e79fbcdb40e13808dc4bdc48098013bd5757742b487ca35551edbcb9159bc98611429611422611225986114509460021b90611c49565b4890611c36565b9080821161145b575b335f52600160205260405f20611449838254611c49565b9055611ef0565b97819394958b611319565b905080611432565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00915f5260036020521660031760405f20558c80611257565b84907f9ee5fcf0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff15a081018181116114635760061c603f810290808204603f14901517156114635785116111c7565b71ff00000000000000000000000000000000008070ffffffffffffffffffffffffffffffff0061157661010460049601611dc0565b60081b1692865f52600360205260701c1616171760405f20556110f9565b7f75bbbefa000000000000000000000000000000000000000000000000000000005f5260058110156103e15760045260245ffd5b6115d393945061252c565b905f80806110ae565b67ffffffffffffffff8963ffffffff6115f3611ddd565b6115fb611cef565b927f5607f197000000000000000000000000000000000000000000000000000000005f52600452166024521660445260645ffd5b9091506020813d60201161165b575b8161164b60209383611d1b565b810103126101375751905f610eb5565b3d915061163e565b67ffffffffffffffff611674611cef565b7ff80dbaea000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b9091602083359180831060051b9081521852602060405f20920190610dee565b7fc5d67502000000000000000000000000000000000000000000000000000000005f5260045ffd5b5060018b14158015610db057506001851415610db0565b5060068b11610da9565b67ffffffffffffffff908161172561171f611cd8565b92611d06565b917ff98b03e2000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b67ffffffffffffffff61176b61177193611d06565b16611c49565b7faf2092b3000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6117cc908d7f09b9bfa8000000000000000000000000000000000000000000000000000000005f52600452611c28565b60445ffd5b7f7dcf1ce2000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101375760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261013757611830611be7565b6004355f525f60205263ffffffff60405f2091165f52602052602060405f2054604051908152f35b346101375760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610137576020611891611bc4565b335f526001825260405f205490335f52600183525f604081205581806105ec575050604051908152f35b346101375760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610137576004356118f5611ba1565b906119003382612218565b91825f52600360205260405f20549260ff841660068110156103e15760018103611a0557506119527f00000000000000000000000000000000000000000000000000000000000000008560881c611c49565b8042106119d657506020936fffffffffffffffffffffffffffffffff915b5f5260038552600560405f205560081c16917ff552ca82e113ac3c539c3d617f29fcd19c172a0c75dad017555c9e109f7fe1836040805173ffffffffffffffffffffffffffffffffffffffff851681528587820152a281806105ec575050604051908152f35b837f895b9ba0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60048103611a2857506020936fffffffffffffffffffffffffffffffff91611970565b6117cc90847f934ec714000000000000000000000000000000000000000000000000000000005f52600452611c28565b60207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101375760043567ffffffffffffffff8111610137576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82360301126101375773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001680610960576020610ad5343360048601611f0b565b34610137575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101375760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346101375760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610137576020610ad5600435611c56565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361013757565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361013757565b6024359063ffffffff8216820361013757565b9181601f840112156101375782359167ffffffffffffffff8311610137576020838186019501011161013757565b60068110156103e157602452565b8181029291811591840414171561146357565b9190820180921161146357565b611c8d611c87611cb4927f000000000000000000000000000000000000000000000000000000000000000090611c36565b42611c49565b7f000000000000000000000000000000000000000000000000000000000000000090611c49565b90565b3573ffffffffffffffffffffffffffffffffffffffff811681036101375790565b60643567ffffffffffffffff811681036101375790565b60043567ffffffffffffffff811681036101375790565b3567ffffffffffffffff811681036101375790565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761075e57604052565b92919267ffffffffffffffff821161075e5760405191611da460207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8401160184611d1b565b829481845281830111610137578281602093845f960137010152565b356fffffffffffffffffffffffffffffffff811681036101375790565b60243563ffffffff811681036101375790565b3563ffffffff811681036101375790565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610137570180359067ffffffffffffffff82116101375760200191813603831361013757565b6101a090611ea2610120820182611e3f565b9190610120604051937f172246d077c8aab24d22d7f521c0ccda58102982ea4e885c17394bd9f98a0eaf85524660208601523060408601528061018086019384378220926060850137522090565b9190820391821161146357565b3560ff811681036101375790565b9092916080820163ffffffff611f2082611df0565b16612205575063ffffffff62061a805b1691624c4b4083116121d2576060810190611f4a82611d06565b60a082019067ffffffffffffffff611f6c60ff611f6685611efd565b16611c56565b911610612182576fffffffffffffffffffffffffffffffff84116121565786611f9860e0840184611e3f565b92839190611fa860408701611d06565b98611fb288611d06565b91611fbc90611efd565b90611fc960c089016124ff565b926040519b7f172246d077c8aab24d22d7f521c0ccda58102982ea4e885c17394bd9f98a0eaf8d528c4690602001528c30906040015260608d01996040908b3760a08d0197885267ffffffffffffffff1660c08d015267ffffffffffffffff1660e08c01526101008b015260ff166101208a015261014089015286610160890152816101c089019182378188016101c0015f9052209061018087019182526101a0872096610100889352836101a082015260800151935192601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016610120017f57f00ff312d976a81a64faaecbe8355e8916b72b001d02b644f0a8e2929a934791a482946120d99084612218565b92835f52600360205260405f205461212b57509078ffffffffffffffff0000000000000000000000000000000000612112600193611d06565b60881b169060081b1717905f52600360205260405f2055565b7f6b47afda000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b837f78a35cee000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b67ffffffffffffffff6121a260ff611f6661219c87611d06565b94611efd565b917f8838abb7000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b827f896c0f5a000000000000000000000000000000000000000000000000000000005f52600452624c4b4060245260445ffd5b61221363ffffffff91611df0565b611f30565b9073ffffffffffffffffffffffffffffffffffffffff60405191602083019384521660408201526040815261224e606082611d1b565b51902090565b9073ffffffffffffffffffffffffffffffffffffffff81169182156124b65773ffffffffffffffffffffffffffffffffffffffff84911691821561247357505090604051907f70a08231000000000000000000000000000000000000000000000000000000008252306004830152602082602481865afa91821561078b575f9261243f575b50604051907fa9059cbb000000000000000000000000000000000000000000000000000000005f526004528360245260205f60448180875af160015f5114811615612420575b81604052156123f4577f70a08231000000000000000000000000000000000000000000000000000000008152306004820152602081602481865afa90811561078b575f916123c2575b50808211156123b95761237a91611ef0565b905b82820361238857505050565b7f7e7668df000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b50505f9061237c565b90506020813d6020116123ec575b816123dd60209383611d1b565b8101031261013757515f612368565b3d91506123d0565b827f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b600181151661243657833b15153d15161661231f565b503d5f823e3d90fd5b9091506020813d60201161246b575b8161245b60209383611d1b565b810103126101375751905f6122d9565b3d915061244e565b5f80809381935af11561248557505050565b7f3ae864bb000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b73ffffffffffffffffffffffffffffffffffffffff91507f3ae864bb000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b357fffffffff00000000000000000000000000000000000000000000000000000000811681036101375790565b918015908115612592575b5061258b571561258557801590811561255a575b5061255557600490565b600390565b7ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141915010155f61254b565b50600290565b5050600190565b7ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141915010155f61253756",
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
// Solidity: function idOf((bytes32,bytes32,address,uint64,uint64,uint32,uint8,bytes4,uint128,bytes) asked) view returns(bytes32 id)
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
// Solidity: function idOf((bytes32,bytes32,address,uint64,uint64,uint32,uint8,bytes4,uint128,bytes) asked) view returns(bytes32 id)
func (requests *Requests) TryPackIdOf(asked Request) ([]byte, error) {
	return requests.abi.Pack("idOf", asked)
}

// UnpackIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x86f26863.
//
// Solidity: function idOf((bytes32,bytes32,address,uint64,uint64,uint32,uint8,bytes4,uint128,bytes) asked) view returns(bytes32 id)
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

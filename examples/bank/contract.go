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

// LoanMetaData contains all meta data concerning the Loan contract.
var LoanMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIRequests\",\"name\":\"requests\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"addresspayable\",\"name\":\"borrower\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotLender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"next\",\"type\":\"uint64\"}],\"name\":\"NotNext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotRequests\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PaidOut\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"solvent\",\"type\":\"bool\"}],\"name\":\"Answered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"NoAnswer\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BORROWER\",\"outputs\":[{\"internalType\":\"addresspayable\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COMMITTEE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"JOB\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"LENDER\",\"outputs\":[{\"internalType\":\"addresspayable\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REQUESTS\",\"outputs\":[{\"internalType\":\"contractIRequests\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"bytes\",\"name\":\"result\",\"type\":\"bytes\"}],\"name\":\"answered\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"question\",\"type\":\"bytes\"}],\"name\":\"ask\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"asked\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"paid\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	ID:  "de357dd90ad1367623526d1a0af4de652b",
	Bin: "0x610120604052348015610010575f5ffd5b5060405161097b38038061097b83398101604081905261002f9161006e565b60c09190915260a0919091526001600160a01b0391821660805233610100521660e0526100b7565b6001600160a01b038116811461006b575f5ffd5b50565b5f5f5f5f60808587031215610081575f5ffd5b845161008c81610057565b60208601516040870151606088015192965090945092506100ac81610057565b939692955090935050565b60805160a05160c05160e0516101005161085f61011c5f395f818161015501526103f101525f818160a3015261039601525f81816101a9015261051c01525f818161023301526104f901525f818160f3015281816102600152610587015261085f5ff3fe608060405260043610610087575f3560e01c8063636e20d811610057578063636e20d8146101775780636bd7124c1461019857806398322ef9146101d9578063a5623a2f146101ec578063e1c54e7114610222575f5ffd5b8063065d570f146100925780630742d8c4146100e2578063295b4e171461011557806338a1046d14610144575f5ffd5b3661008e57005b5f5ffd5b34801561009d575f5ffd5b506100c57f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b3480156100ed575f5ffd5b506100c57f000000000000000000000000000000000000000000000000000000000000000081565b348015610120575f5ffd5b505f5461013490600160401b900460ff1681565b60405190151581526020016100d9565b34801561014f575f5ffd5b506100c57f000000000000000000000000000000000000000000000000000000000000000081565b348015610182575f5ffd5b50610196610191366004610687565b610255565b005b3480156101a3575f5ffd5b506101cb7f000000000000000000000000000000000000000000000000000000000000000081565b6040519081526020016100d9565b6101cb6101e73660046106fe565b6103e5565b3480156101f7575f5ffd5b505f5461020a906001600160401b031681565b6040516001600160401b0390911681526020016100d9565b34801561022d575f5ffd5b506101cb7f000000000000000000000000000000000000000000000000000000000000000081565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146102a55760405163b3285fc560e01b81523360048201526024015b60405180910390fd5b8260ff166001146102fc575f54604080516001600160401b03909216825260ff851660208301527fccad60059751252212d4d943f1b7e77b72dc85f84ae47af114a1112360464470910160405180910390a16103df565b5f61030982840184610728565b5f54604080516001600160401b03909216825282151560208301529192507f6eaad7bb08ec74a5eb0ecf7f9cbd492864f33d4cf1b5b1e0aa92220a789afaa5910160405180910390a180158061036757505f54600160401b900460ff165b1561037257506103df565b5f805468ff00000000000000001916600160401b1781556040516001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016914780156108fc02929091818181858888f193505050501580156103dc573d5f5f3e3d5ffd5b50505b50505050565b5f336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461043157604051630527e73b60e31b815233600482015260240161029c565b5f54600160401b900460ff161561045b5760405163fb0ce7e760e01b815260040160405180910390fd5b5f54610471906001600160401b0316600161074e565b6001600160401b0316856001600160401b0316146104cd575f5485906104a1906001600160401b0316600161074e565b604051637c6829c760e11b81526001600160401b0392831660048201529116602482015260440161029c565b5f805467ffffffffffffffff19166001600160401b0387811691821790925560408051610100810182527f000000000000000000000000000000000000000000000000000000000000000081527f000000000000000000000000000000000000000000000000000000000000000060208083019190915281830193909352928716606084015262030d406080840152600160a0840152630c6dc41b60e31b60c08401528051601f86018390048302810183019091528481527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316926329efe34292349260e083019189908990819084018382808284375f9201919091525050509152506040516001600160e01b031960e085901b1681526105f991906004016107ad565b60206040518083038185885af1158015610615573d5f5f3e3d5ffd5b50505050506040513d601f19601f8201168201806040525081019061063a9190610848565b95945050505050565b5f5f83601f840112610653575f5ffd5b5081356001600160401b03811115610669575f5ffd5b602083019150836020828501011115610680575f5ffd5b9250929050565b5f5f5f5f6060858703121561069a575f5ffd5b84359350602085013560ff811681146106b1575f5ffd5b925060408501356001600160401b038111156106cb575f5ffd5b6106d787828801610643565b95989497509550505050565b80356001600160401b03811681146106f9575f5ffd5b919050565b5f5f5f5f60608587031215610711575f5ffd5b61071a856106e3565b93506106b1602086016106e3565b5f60208284031215610738575f5ffd5b81358015158114610747575f5ffd5b9392505050565b6001600160401b03818116838216019081111561077957634e487b7160e01b5f52601160045260245ffd5b92915050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b6020815281516020820152602082015160408201526001600160401b0360408301511660608201526001600160401b0360608301511660808201525f608083015161080060a084018263ffffffff169052565b5060a083015160ff811660c08401525060c08301516001600160e01b0319811660e08401525060e08301516101008084015261084061012084018261077f565b949350505050565b5f60208284031215610858575f5ffd5b505191905056",
}

// Loan is an auto generated Go binding around an Ethereum contract.
type Loan struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Loan) GetABI() abi.ABI {
	return c.abi
}

// NewLoan creates a new instance of Loan.
func NewLoan() *Loan {
	parsed, err := LoanMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Loan{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Loan) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address requests, bytes32 committee, bytes32 job, address borrower) returns()
func (loan *Loan) PackConstructor(requests common.Address, committee [32]byte, job [32]byte, borrower common.Address) []byte {
	enc, err := loan.abi.Pack("", requests, committee, job, borrower)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBORROWER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x065d570f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BORROWER() view returns(address)
func (loan *Loan) PackBORROWER() []byte {
	enc, err := loan.abi.Pack("BORROWER")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBORROWER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x065d570f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BORROWER() view returns(address)
func (loan *Loan) TryPackBORROWER() ([]byte, error) {
	return loan.abi.Pack("BORROWER")
}

// UnpackBORROWER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x065d570f.
//
// Solidity: function BORROWER() view returns(address)
func (loan *Loan) UnpackBORROWER(data []byte) (common.Address, error) {
	out, err := loan.abi.Unpack("BORROWER", data)
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
func (loan *Loan) PackCOMMITTEE() []byte {
	enc, err := loan.abi.Pack("COMMITTEE")
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
func (loan *Loan) TryPackCOMMITTEE() ([]byte, error) {
	return loan.abi.Pack("COMMITTEE")
}

// UnpackCOMMITTEE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe1c54e71.
//
// Solidity: function COMMITTEE() view returns(bytes32)
func (loan *Loan) UnpackCOMMITTEE(data []byte) ([32]byte, error) {
	out, err := loan.abi.Unpack("COMMITTEE", data)
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
func (loan *Loan) PackJOB() []byte {
	enc, err := loan.abi.Pack("JOB")
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
func (loan *Loan) TryPackJOB() ([]byte, error) {
	return loan.abi.Pack("JOB")
}

// UnpackJOB is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6bd7124c.
//
// Solidity: function JOB() view returns(bytes32)
func (loan *Loan) UnpackJOB(data []byte) ([32]byte, error) {
	out, err := loan.abi.Unpack("JOB", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackLENDER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38a1046d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function LENDER() view returns(address)
func (loan *Loan) PackLENDER() []byte {
	enc, err := loan.abi.Pack("LENDER")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLENDER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38a1046d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function LENDER() view returns(address)
func (loan *Loan) TryPackLENDER() ([]byte, error) {
	return loan.abi.Pack("LENDER")
}

// UnpackLENDER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38a1046d.
//
// Solidity: function LENDER() view returns(address)
func (loan *Loan) UnpackLENDER(data []byte) (common.Address, error) {
	out, err := loan.abi.Unpack("LENDER", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackREQUESTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0742d8c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function REQUESTS() view returns(address)
func (loan *Loan) PackREQUESTS() []byte {
	enc, err := loan.abi.Pack("REQUESTS")
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
func (loan *Loan) TryPackREQUESTS() ([]byte, error) {
	return loan.abi.Pack("REQUESTS")
}

// UnpackREQUESTS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0742d8c4.
//
// Solidity: function REQUESTS() view returns(address)
func (loan *Loan) UnpackREQUESTS(data []byte) (common.Address, error) {
	out, err := loan.abi.Unpack("REQUESTS", data)
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
// Solidity: function answered(bytes32 , uint8 status, bytes result) returns()
func (loan *Loan) PackAnswered(arg0 [32]byte, status uint8, result []byte) []byte {
	enc, err := loan.abi.Pack("answered", arg0, status, result)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswered is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x636e20d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answered(bytes32 , uint8 status, bytes result) returns()
func (loan *Loan) TryPackAnswered(arg0 [32]byte, status uint8, result []byte) ([]byte, error) {
	return loan.abi.Pack("answered", arg0, status, result)
}

// PackAsk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98322ef9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ask(uint64 number, uint64 deadline, bytes question) payable returns(bytes32 id)
func (loan *Loan) PackAsk(number uint64, deadline uint64, question []byte) []byte {
	enc, err := loan.abi.Pack("ask", number, deadline, question)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAsk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x98322ef9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ask(uint64 number, uint64 deadline, bytes question) payable returns(bytes32 id)
func (loan *Loan) TryPackAsk(number uint64, deadline uint64, question []byte) ([]byte, error) {
	return loan.abi.Pack("ask", number, deadline, question)
}

// UnpackAsk is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x98322ef9.
//
// Solidity: function ask(uint64 number, uint64 deadline, bytes question) payable returns(bytes32 id)
func (loan *Loan) UnpackAsk(data []byte) ([32]byte, error) {
	out, err := loan.abi.Unpack("ask", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAsked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5623a2f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function asked() view returns(uint64)
func (loan *Loan) PackAsked() []byte {
	enc, err := loan.abi.Pack("asked")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAsked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5623a2f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function asked() view returns(uint64)
func (loan *Loan) TryPackAsked() ([]byte, error) {
	return loan.abi.Pack("asked")
}

// UnpackAsked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa5623a2f.
//
// Solidity: function asked() view returns(uint64)
func (loan *Loan) UnpackAsked(data []byte) (uint64, error) {
	out, err := loan.abi.Unpack("asked", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x295b4e17.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function paid() view returns(bool)
func (loan *Loan) PackPaid() []byte {
	enc, err := loan.abi.Pack("paid")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x295b4e17.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function paid() view returns(bool)
func (loan *Loan) TryPackPaid() ([]byte, error) {
	return loan.abi.Pack("paid")
}

// UnpackPaid is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x295b4e17.
//
// Solidity: function paid() view returns(bool)
func (loan *Loan) UnpackPaid(data []byte) (bool, error) {
	out, err := loan.abi.Unpack("paid", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// LoanAnswered represents a Answered event raised by the Loan contract.
type LoanAnswered struct {
	Number  uint64
	Solvent bool
	Raw     *types.Log // Blockchain specific contextual infos
}

const LoanAnsweredEventName = "Answered"

// ContractEventName returns the user-defined event name.
func (LoanAnswered) ContractEventName() string {
	return LoanAnsweredEventName
}

// UnpackAnsweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Answered(uint64 number, bool solvent)
func (loan *Loan) UnpackAnsweredEvent(log *types.Log) (*LoanAnswered, error) {
	event := "Answered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != loan.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LoanAnswered)
	if len(log.Data) > 0 {
		if err := loan.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range loan.abi.Events[event].Inputs {
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

// LoanNoAnswer represents a NoAnswer event raised by the Loan contract.
type LoanNoAnswer struct {
	Number uint64
	Status uint8
	Raw    *types.Log // Blockchain specific contextual infos
}

const LoanNoAnswerEventName = "NoAnswer"

// ContractEventName returns the user-defined event name.
func (LoanNoAnswer) ContractEventName() string {
	return LoanNoAnswerEventName
}

// UnpackNoAnswerEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NoAnswer(uint64 number, uint8 status)
func (loan *Loan) UnpackNoAnswerEvent(log *types.Log) (*LoanNoAnswer, error) {
	event := "NoAnswer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != loan.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LoanNoAnswer)
	if len(log.Data) > 0 {
		if err := loan.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range loan.abi.Events[event].Inputs {
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
func (loan *Loan) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], loan.abi.Errors["NotLender"].ID.Bytes()[:4]) {
		return loan.UnpackNotLenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], loan.abi.Errors["NotNext"].ID.Bytes()[:4]) {
		return loan.UnpackNotNextError(raw[4:])
	}
	if bytes.Equal(raw[:4], loan.abi.Errors["NotRequests"].ID.Bytes()[:4]) {
		return loan.UnpackNotRequestsError(raw[4:])
	}
	if bytes.Equal(raw[:4], loan.abi.Errors["PaidOut"].ID.Bytes()[:4]) {
		return loan.UnpackPaidOutError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LoanNotLender represents a NotLender error raised by the Loan contract.
type LoanNotLender struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotLender(address caller)
func LoanNotLenderErrorID() common.Hash {
	return common.HexToHash("0x293f39d83f16ddd4600988cdcd817d845ce0143073454d293bbd3129cd216837")
}

// UnpackNotLenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotLender(address caller)
func (loan *Loan) UnpackNotLenderError(raw []byte) (*LoanNotLender, error) {
	out := new(LoanNotLender)
	if err := loan.abi.UnpackIntoInterface(out, "NotLender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LoanNotNext represents a NotNext error raised by the Loan contract.
type LoanNotNext struct {
	Number uint64
	Next   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotNext(uint64 number, uint64 next)
func LoanNotNextErrorID() common.Hash {
	return common.HexToHash("0xf8d0538ed10771447f1851db1a4ad9c30940a0628b804972c06dbc4c8de5d084")
}

// UnpackNotNextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotNext(uint64 number, uint64 next)
func (loan *Loan) UnpackNotNextError(raw []byte) (*LoanNotNext, error) {
	out := new(LoanNotNext)
	if err := loan.abi.UnpackIntoInterface(out, "NotNext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LoanNotRequests represents a NotRequests error raised by the Loan contract.
type LoanNotRequests struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRequests(address caller)
func LoanNotRequestsErrorID() common.Hash {
	return common.HexToHash("0xb3285fc5a94797c13c89d0f5fe09e252ff6bde223af5a426f17b4b47e345d088")
}

// UnpackNotRequestsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRequests(address caller)
func (loan *Loan) UnpackNotRequestsError(raw []byte) (*LoanNotRequests, error) {
	out := new(LoanNotRequests)
	if err := loan.abi.UnpackIntoInterface(out, "NotRequests", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LoanPaidOut represents a PaidOut error raised by the Loan contract.
type LoanPaidOut struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaidOut()
func LoanPaidOutErrorID() common.Hash {
	return common.HexToHash("0xfb0ce7e749cbe12708da86b170bb1d4a63c766e1baa566788270737a6cac7b92")
}

// UnpackPaidOutError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaidOut()
func (loan *Loan) UnpackPaidOutError(raw []byte) (*LoanPaidOut, error) {
	out := new(LoanPaidOut)
	if err := loan.abi.UnpackIntoInterface(out, "PaidOut", raw); err != nil {
		return nil, err
	}
	return out, nil
}

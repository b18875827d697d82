// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package mail

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

// Message is an auto generated low-level Go binding around an user-defined struct.
type Message struct {
	SourceChain      uint64
	Outbox           common.Address
	DestinationChain uint64
	Inbox            common.Address
	Committee        [32]byte
	Sequence         uint64
	Previous         [32]byte
	Sender           common.Address
	Receiver         common.Address
	GasLimit         uint32
	Sent             uint64
	Deadline         uint64
	Data             []byte
	Tokens           []TokenAmount
}

// TokenAmount is an auto generated low-level Go binding around an user-defined struct.
type TokenAmount struct {
	Token  common.Address
	Amount *big.Int
}

// MailboxMetaData contains all meta data concerning the Mailbox contract.
var MailboxMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"INBOX\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"count\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"lastOf\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"sent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structMessage\",\"name\":\"message\",\"type\":\"tuple\"}],\"name\":\"receiveMessage\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bool\",\"name\":\"shut_\",\"type\":\"bool\"}],\"name\":\"setShut\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"shut\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"Received\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotInbox\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Shut\",\"type\":\"error\"}]",
	ID:  "752ae4d31d5d5d3d765c2b9a87e59dbe6a",
	Bin: "0x60a034606d57601f61092538819003918201601f19168301916001600160401b03831184841017607157808492602094604052833981010312606d57516001600160a01b0381168103606d5760805260405161089f9081610086823960805181818161030801526103f50152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306661abd14610790575080633fe7744d1461036c5780636ce800c51461032c578063b7010697146102be578063fdf90588146100cf5763ff94d5b11461005e575f80fd5b346100cb5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100cb576004358015158091036100cb5760ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00600154169116176001555f80f35b5f80fd5b346100cb5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100cb5760043567ffffffffffffffff81168091036100cb576024359073ffffffffffffffffffffffffffffffffffffffff821682036100cb575f52600260205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f5260205260405f2060405190815f8254926101718461084e565b9081845260208401946001811690815f146102845750600114610246575b505003601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01682019167ffffffffffffffff831181841017610219577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f6040938593848652602085525180918160208701528686015e5f85828601015201168101030190f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b5f908152602081209092505b818310610268575050810160200181601f61018f565b6020919350806001915483858901015201910190918492610252565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001686525050151560051b8201602001905081601f61018f565b346100cb575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100cb57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100cb575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100cb57602060ff600154166040519015158152f35b346100cb5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100cb5760243567ffffffffffffffff81116100cb57806004016101c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc83360301126100cb5773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036107645760ff6001541661073c575f547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811461070f576001015f55610184820161046281836107c7565b67ffffffffffffffff61047485610818565b165f52600260205260e460405f2095019473ffffffffffffffffffffffffffffffffffffffff6104a38761082d565b165f5260205260405f209167ffffffffffffffff8211610219576104c7835461084e565b601f81116106be575b505f90601f83116001146105d957937fffaef53b32fdb082de6ce2e308b5e542562766d2bda05c1b715fd330d859dadf938367ffffffffffffffff946105779473ffffffffffffffffffffffffffffffffffffffff985f926105ce575b50507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8260011b9260031b1c19161790555b61057161056b87610818565b9761082d565b956107c7565b93909484604051966020885281602089015260408801375f60408688010152169416926040817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f6004359601168101030190a4005b013590508a8061052d565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0831691845f5260205f20925f5b8181106106a65750846105779473ffffffffffffffffffffffffffffffffffffffff98947fffaef53b32fdb082de6ce2e308b5e542562766d2bda05c1b715fd330d859dadf989467ffffffffffffffff986001951061066e575b505050811b01905561055f565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88560031b161c199101351690558a8080610661565b91936020600181928787013581550195019201610607565b828111156104d057835f5260205f20601f840160051c9060208510610707575b81601f9101920160051c03905f5b8281106106fa5750506104d0565b5f828201556001016106ec565b5f91506106de565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7fb0879332000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f3afbef73000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346100cb575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100cb576020905f548152f35b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156100cb570180359067ffffffffffffffff82116100cb576020019181360383136100cb57565b3567ffffffffffffffff811681036100cb5790565b3573ffffffffffffffffffffffffffffffffffffffff811681036100cb5790565b90600182811c92168015610895575b602083101461086857565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f169161085d56",
}

// Mailbox is an auto generated Go binding around an Ethereum contract.
type Mailbox struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Mailbox) GetABI() abi.ABI {
	return c.abi
}

// NewMailbox creates a new instance of Mailbox.
func NewMailbox() *Mailbox {
	parsed, err := MailboxMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Mailbox{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Mailbox) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address inbox) returns()
func (mailbox *Mailbox) PackConstructor(inbox common.Address) []byte {
	enc, err := mailbox.abi.Pack("", inbox)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackINBOX is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7010697.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function INBOX() view returns(address)
func (mailbox *Mailbox) PackINBOX() []byte {
	enc, err := mailbox.abi.Pack("INBOX")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackINBOX is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7010697.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function INBOX() view returns(address)
func (mailbox *Mailbox) TryPackINBOX() ([]byte, error) {
	return mailbox.abi.Pack("INBOX")
}

// UnpackINBOX is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb7010697.
//
// Solidity: function INBOX() view returns(address)
func (mailbox *Mailbox) UnpackINBOX(data []byte) (common.Address, error) {
	out, err := mailbox.abi.Unpack("INBOX", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06661abd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function count() view returns(uint256)
func (mailbox *Mailbox) PackCount() []byte {
	enc, err := mailbox.abi.Pack("count")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06661abd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function count() view returns(uint256)
func (mailbox *Mailbox) TryPackCount() ([]byte, error) {
	return mailbox.abi.Pack("count")
}

// UnpackCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06661abd.
//
// Solidity: function count() view returns(uint256)
func (mailbox *Mailbox) UnpackCount(data []byte) (*big.Int, error) {
	out, err := mailbox.abi.Unpack("count", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLastOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfdf90588.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lastOf(uint64 sourceChain, address sender) view returns(bytes)
func (mailbox *Mailbox) PackLastOf(sourceChain uint64, sender common.Address) []byte {
	enc, err := mailbox.abi.Pack("lastOf", sourceChain, sender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLastOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfdf90588.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lastOf(uint64 sourceChain, address sender) view returns(bytes)
func (mailbox *Mailbox) TryPackLastOf(sourceChain uint64, sender common.Address) ([]byte, error) {
	return mailbox.abi.Pack("lastOf", sourceChain, sender)
}

// UnpackLastOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfdf90588.
//
// Solidity: function lastOf(uint64 sourceChain, address sender) view returns(bytes)
func (mailbox *Mailbox) UnpackLastOf(data []byte) ([]byte, error) {
	out, err := mailbox.abi.Unpack("lastOf", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackReceiveMessage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fe7744d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiveMessage(bytes32 id, (uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message) returns()
func (mailbox *Mailbox) PackReceiveMessage(id [32]byte, message Message) []byte {
	enc, err := mailbox.abi.Pack("receiveMessage", id, message)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiveMessage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fe7744d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiveMessage(bytes32 id, (uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message) returns()
func (mailbox *Mailbox) TryPackReceiveMessage(id [32]byte, message Message) ([]byte, error) {
	return mailbox.abi.Pack("receiveMessage", id, message)
}

// PackSetShut is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff94d5b1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setShut(bool shut_) returns()
func (mailbox *Mailbox) PackSetShut(shut bool) []byte {
	enc, err := mailbox.abi.Pack("setShut", shut)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetShut is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xff94d5b1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setShut(bool shut_) returns()
func (mailbox *Mailbox) TryPackSetShut(shut bool) ([]byte, error) {
	return mailbox.abi.Pack("setShut", shut)
}

// PackShut is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6ce800c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function shut() view returns(bool)
func (mailbox *Mailbox) PackShut() []byte {
	enc, err := mailbox.abi.Pack("shut")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackShut is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6ce800c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function shut() view returns(bool)
func (mailbox *Mailbox) TryPackShut() ([]byte, error) {
	return mailbox.abi.Pack("shut")
}

// UnpackShut is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6ce800c5.
//
// Solidity: function shut() view returns(bool)
func (mailbox *Mailbox) UnpackShut(data []byte) (bool, error) {
	out, err := mailbox.abi.Unpack("shut", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// MailboxReceived represents a Received event raised by the Mailbox contract.
type MailboxReceived struct {
	Id          [32]byte
	SourceChain uint64
	Sender      common.Address
	Data        []byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const MailboxReceivedEventName = "Received"

// ContractEventName returns the user-defined event name.
func (MailboxReceived) ContractEventName() string {
	return MailboxReceivedEventName
}

// UnpackReceivedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Received(bytes32 indexed id, uint64 indexed sourceChain, address indexed sender, bytes data)
func (mailbox *Mailbox) UnpackReceivedEvent(log *types.Log) (*MailboxReceived, error) {
	event := "Received"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != mailbox.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MailboxReceived)
	if len(log.Data) > 0 {
		if err := mailbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range mailbox.abi.Events[event].Inputs {
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
func (mailbox *Mailbox) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], mailbox.abi.Errors["NotInbox"].ID.Bytes()[:4]) {
		return mailbox.UnpackNotInboxError(raw[4:])
	}
	if bytes.Equal(raw[:4], mailbox.abi.Errors["Shut"].ID.Bytes()[:4]) {
		return mailbox.UnpackShutError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// MailboxNotInbox represents a NotInbox error raised by the Mailbox contract.
type MailboxNotInbox struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInbox(address caller)
func MailboxNotInboxErrorID() common.Hash {
	return common.HexToHash("0x3afbef739a600358be76c64f1855d5db22799b3576cd6768c2397f06b25ea1fc")
}

// UnpackNotInboxError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInbox(address caller)
func (mailbox *Mailbox) UnpackNotInboxError(raw []byte) (*MailboxNotInbox, error) {
	out := new(MailboxNotInbox)
	if err := mailbox.abi.UnpackIntoInterface(out, "NotInbox", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MailboxShut represents a Shut error raised by the Mailbox contract.
type MailboxShut struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Shut()
func MailboxShutErrorID() common.Hash {
	return common.HexToHash("0xb08793325827a75957d93495762174fcf400b66acbe774e2ce50ea651cf03c97")
}

// UnpackShutError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Shut()
func (mailbox *Mailbox) UnpackShutError(raw []byte) (*MailboxShut, error) {
	out := new(MailboxShut)
	if err := mailbox.abi.UnpackIntoInterface(out, "Shut", raw); err != nil {
		return nil, err
	}
	return out, nil
}

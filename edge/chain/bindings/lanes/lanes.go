// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package lanes

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

// Fee is an auto generated low-level Go binding around an user-defined struct.
type Fee struct {
	Base    *big.Int
	PerByte uint64
	PerGas  *big.Int
	Target  *big.Int
	Least   *big.Int
}

// Lane is an auto generated low-level Go binding around an user-defined struct.
type Lane struct {
	Far       common.Address
	Changes   uint32
	Guarded   bool
	VetoDelay uint32
	Committee [32]byte
	Guard     [32]byte
}

// Letter is an auto generated low-level Go binding around an user-defined struct.
type Letter struct {
	DestinationChain uint64
	Receiver         common.Address
	GasLimit         uint32
	Deadline         uint64
	Ordered          bool
	Data             []byte
	Tokens           []TokenAmount
}

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

// Oath is an auto generated low-level Go binding around an user-defined struct.
type Oath struct {
	Report Sworn
	Proof  [][32]byte
	Flags  [32]byte
}

// Place is an auto generated low-level Go binding around an user-defined struct.
type Place struct {
	Pool   common.Address
	Closed bool
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

// TokenAmount is an auto generated low-level Go binding around an user-defined struct.
type TokenAmount struct {
	Token  common.Address
	Amount *big.Int
}

// InboxMetaData contains all meta data concerning the Inbox contract.
var InboxMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIFeeds\",\"name\":\"feeds\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ADMIN\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COMMITTEES\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DELAY\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"FEEDS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PATIENCE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSworn\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"flags\",\"type\":\"bytes32\"}],\"internalType\":\"structOath\",\"name\":\"oath\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"sent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structMessage[]\",\"name\":\"messages\",\"type\":\"tuple[]\"}],\"name\":\"announce\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"change\",\"type\":\"bytes32\"}],\"name\":\"cancelChange\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"change\",\"type\":\"bytes32\"}],\"name\":\"changeFrom\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"guard\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"guardEpoch\",\"type\":\"uint32\"}],\"name\":\"checkDisjoint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"closePool\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSworn\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"flags\",\"type\":\"bytes32\"}],\"internalType\":\"structOath[]\",\"name\":\"oaths\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"sent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structMessage[]\",\"name\":\"messages\",\"type\":\"tuple[]\"}],\"name\":\"deliver\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"guard\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"guardEpoch\",\"type\":\"uint32\"}],\"name\":\"disjoint\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"guardFromOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"byGuard\",\"type\":\"bool\"},{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSworn\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"flags\",\"type\":\"bytes32\"}],\"internalType\":\"structOath\",\"name\":\"oath\",\"type\":\"tuple\"}],\"name\":\"halt\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"sent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structMessage\",\"name\":\"message\",\"type\":\"tuple\"}],\"name\":\"idOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"laneOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"far\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"changes\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"guarded\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"vetoDelay\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"guard\",\"type\":\"bytes32\"}],\"internalType\":\"structLane\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"sent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structMessage\",\"name\":\"message\",\"type\":\"tuple\"}],\"name\":\"lapse\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"guard\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"vetoDelay\",\"type\":\"uint32\"}],\"name\":\"open\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"poolOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"pool\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"closed\",\"type\":\"bool\"}],\"internalType\":\"structPlace\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bool\",\"name\":\"byGuard\",\"type\":\"bool\"},{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSworn\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"flags\",\"type\":\"bytes32\"}],\"internalType\":\"structOath\",\"name\":\"oath\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"sent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structMessage\",\"name\":\"message\",\"type\":\"tuple\"}],\"name\":\"refute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSworn\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"flags\",\"type\":\"bytes32\"}],\"internalType\":\"structOath[]\",\"name\":\"oaths\",\"type\":\"tuple[]\"}],\"name\":\"resume\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"sent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structMessage\",\"name\":\"message\",\"type\":\"tuple\"}],\"name\":\"retry\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"sent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structMessage\",\"name\":\"message\",\"type\":\"tuple\"},{\"internalType\":\"bool\",\"name\":\"all\",\"type\":\"bool\"}],\"name\":\"run\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"guard\",\"type\":\"bytes32\"}],\"name\":\"setGuard\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"setGuardFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"pool\",\"type\":\"address\"}],\"name\":\"setPool\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"vetoDelay\",\"type\":\"uint32\"}],\"name\":\"setVetoDelay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"stateOf\",\"outputs\":[{\"internalType\":\"enumArrival\",\"name\":\"arrival\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"stateSubject\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"tokenOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"Announced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"change\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"call_\",\"type\":\"bytes\"}],\"name\":\"ChangeAnnounced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"change\",\"type\":\"bytes32\"}],\"name\":\"ChangeCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"}],\"name\":\"Delivered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"GuardFromSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"guard\",\"type\":\"bytes32\"}],\"name\":\"GuardSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"}],\"name\":\"Halted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"}],\"name\":\"Kept\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"far\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"guard\",\"type\":\"bytes32\"}],\"name\":\"LaneOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"}],\"name\":\"Lapsed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"PoolClosed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"pool\",\"type\":\"address\"}],\"name\":\"PoolSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"Refuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"name\":\"Resumed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumRefusal\",\"name\":\"why\",\"type\":\"uint8\"}],\"name\":\"Skipped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"vetoDelay\",\"type\":\"uint32\"}],\"name\":\"VetoDelaySet\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BadBatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"BadLane\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"pool\",\"type\":\"address\"}],\"name\":\"BadPool\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumFlaw\",\"name\":\"flaw\",\"type\":\"uint8\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expiry\",\"type\":\"uint256\"}],\"name\":\"Expired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Failed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Foreign\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"LaneHalted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"NoChange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"NoEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"NoLane\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"NoPool\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotAdmin\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"guard\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"guardEpoch\",\"type\":\"uint32\"}],\"name\":\"NotChecked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"NotDisjoint\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NotRefuted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotSelf\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"change\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"NotYet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"}],\"name\":\"NothingToWaitFor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"enumRefusal\",\"name\":\"why\",\"type\":\"uint8\"}],\"name\":\"Refused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"RefutedBefore\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"TooLittleGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expiry\",\"type\":\"uint256\"}],\"name\":\"UnknownKey\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"WrongOaths\",\"type\":\"error\"}]",
	ID:  "d2b6b43fa97cd607de1922626eac94be50",
	Bin: "0x61010080604052346101355760608161485a8038038091610020828561014c565b8339810103126101355780516001600160a01b038116919082900361013557600460206040610050828501610183565b930151938060805260405192838092633d9128b160e11b82525afa908115610141575f91610103575b5060a05260c05260e0526040516146c2908161019882396080518181816101b001526142f5015260a051818181610990015281816111930152613ad5015260c05181818161064f01528181610dbb01528181610e50015281816115a6015281816116570152818161180001528181611a5e015261219c015260e051818181610d310152612ed80152f35b90506020813d602011610139575b8161011e6020938361014c565b810103126101355761012f90610183565b5f610079565b5f80fd5b3d9150610111565b6040513d5f823e3d90fd5b601f909101601f19168101906001600160401b0382119082101761016f57604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036101355756fe6080806040526004361015610012575f80fd5b5f3560e01c90816302ed329d146121cf5750806303b455221461214e5780630f33346114611ea157806314d2626c14611e60578063172ac00014611e3a5780631ee4a63614611bb957806323c9f2bd14611a825780632a0acc6a14611a145780632bd0ceee1461190257806331036ec1146118335780634df5e4f5146117a95780634e31d691146116005780635449b7981461155d57806359360d5a146113c8578063594c746f1461138d5780635e75f17414611076578063637c7e5514610ef957806364482ac414610e7f578063650ea23c14610df257806366fe3b6d14610d5457806369b4117014610cfc5780637a8a75a7146109b45780637b225162146109465780637bd3f831146108c65780638a5e810f146106cc578063b94d5584146106ac578063bb9363f1146105d8578063c088b06714610492578063d5cea59e146101d85763ef68ab0b14610166575f80fd5b346101d4575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d457602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b346101d4576101e636612314565b6101ef81613e06565b815f93929352600560205260405f205460ff81169061020d8261230a565b6102168261230a565b600382146104615767ffffffffffffffff61023461016086016124da565b164211610430576102448261230a565b81156103f3576102538261230a565b6001821480610424575b6103f35769010000000000000000001615806103e5575b610342575b505061028860c0820135613f93565b1561031157815f526005602052600360405f20556102a681836140bf565b156102e5576102bd67ffffffffffffffff916124da565b16907f5e27147b86b4af5bb08b3725d2a098a2267760e8c038485b508c0afaf98151d85f80a3005b507f58624fcb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b507f8d113fd9000000000000000000000000000000000000000000000000000000005f52600452600360245260445ffd5b61034b83613e63565b6103b45760029061035b8161230a565b1490816103a0575b5061036f578280610279565b507f8d113fd9000000000000000000000000000000000000000000000000000000005f52600452600560245260445ffd5b63ffffffff91505460c81c16151583610363565b837f8d113fd9000000000000000000000000000000000000000000000000000000005f52600452600460245260445ffd5b5060ff825460c01c16610274565b847f8d113fd9000000000000000000000000000000000000000000000000000000005f52600452600560245260445ffd5b508060081c421061025d565b847f8d113fd9000000000000000000000000000000000000000000000000000000005f52600452600260245260445ffd5b847f8d113fd9000000000000000000000000000000000000000000000000000000005f52600452600160245260445ffd5b346101d4576104a036612314565b6104a981613d40565b90815f526005602052600360ff60405f2054166104c58161230a565b6104ce8161230a565b146105a7578061016067ffffffffffffffff9201826104ec826124da565b16421115610535575061050d90835f526005602052600460405f20556124da565b16907fdf163bc12e300a2c70550238017a25090ce02201ebd2e37dfde875973f5068455f80a3005b61053f91506124da565b16906001820180921161057a577f895b9ba0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b507f8d113fd9000000000000000000000000000000000000000000000000000000005f52600452600160245260445ffd5b346101d45760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d45761060f612213565b6106176122c6565b6044359073ffffffffffffffffffffffffffffffffffffffff821682036101d45773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036106805761067e92612ca5565b005b7f17a84242000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346101d45760206106c46106bf36612314565b613d40565b604051908152f35b346101d45760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d457610703612213565b6024359081151582036101d45760443567ffffffffffffffff81116101d457806004016101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc83360301126101d45761075c83612e74565b91825460a01c9460018063ffffffff88169716146108905761086a846108197fcb10c921a02f97c717e15b0741541fc170b0d485cafdcd0713e7147080068759979561088b956107b86108139667ffffffffffffffff9a613ce1565b95869160606107c68b6125f3565b604051906003825260208201527f69c322e3248a5dfc29d73c5b0553b0185a35cd5bb6386747517ef7e53b15e2876040820152205f5261080d60c460205f2092018561350c565b90614227565b9161425c565b61082288612c8e565b7fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff77ffffffff000000000000000000000000000000000000000083549260a01b169116179055565b6040519384931695836020909392919363ffffffff60408201951681520152565b0390a2005b67ffffffffffffffff857fe6c0836a000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b346101d45760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d4576108fd612213565b67ffffffffffffffff61090e6122c6565b91165f52600660205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052602060405f2054604051908152f35b346101d4575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d457602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101d45760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d45760043580151581036101d45760243567ffffffffffffffff81116101d45780600401916101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc83360301126101d4576044359267ffffffffffffffff84116101d45783600401926101c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc86360301126101d457610a8184613bf7565b949095865f526005602052600360ff60405f205416610a9f8161230a565b610aa88161230a565b14159081610cdb575b50610caf57610abf906124da565b91606060405160208101907f28955181a742cdcb61952baccf85a3a4a69b3ce0aec0e7f16449a191cca9337e825288604082015260408152610b0183826125b2565b519020604051906003825260208201527ff2ee15ea639b73fa3db9b34a245bdfa015c260c598b211bf05a1ecc4b3e3b4f26040820152205f52610b4860205f209486613ce1565b93845f52600460205260405f20815f5260205260ff60405f205416610c8357610bf66024610c1b9894610bf07fc410982b29204fd4ef9956a2b7d5df4ac77bc0cef59d53f1d9594e97eff22caa958961081367ffffffffffffffff97825f52600460205260405f20815f5260205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0082541617905561080d60c487018561350c565b01612752565b9316958693604051918291878390929163ffffffff6020916040840195845216910152565b0390a3815460a01c600163ffffffff8216911615610c3557005b610c637fcb10c921a02f97c717e15b0741541fc170b0d485cafdcd0713e71470800687599361082283612c8e565b6040805163ffffffff90921682526020820192909252908190810161088b565b867fd2e5584a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b857fbc9d5731000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b67ffffffffffffffff9150610164610cf391016124da565b16421187610ab1565b346101d4575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d45760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346101d45760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d457610d8b612213565b610d936122c6565b6084359063ffffffff821682036101d45773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036106805761067e9260643591604435916129a6565b346101d45760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d457610e29612213565b60243563ffffffff811681036101d45773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036106805761067e916128dd565b346101d45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d4576040600435805f52600560205260ff825f20541690610ecc8261230a565b5f52600560205267ffffffffffffffff825f205460081c16825191610ef08161230a565b82526020820152f35b346101d457610f073661223f565b9291610f138184613a92565b93610f1e8184613a92565b935f935b8651851015610fdd575f5b8651811015610fd15773ffffffffffffffffffffffffffffffffffffffff610f55878a612763565b511673ffffffffffffffffffffffffffffffffffffffff610f76838a612763565b511614610f8557600101610f2d565b73ffffffffffffffffffffffffffffffffffffffff610fa4878a612763565b51167fe9acc654000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50600190940193610f22565b604080516020810193845263ffffffff8087169282019290925260608101929092528316608082015261103b8160a081015b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018352826125b2565b5190205f52600360205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790555f80f35b346101d45760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d45760043567ffffffffffffffff81116101d4576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82360301126101d45760243567ffffffffffffffff81116101d457611104903690600401612295565b611110818394936133fc565b60018395929693015460028601549286549260ff8460c01c1615801561137c575b61133a5781610bf06024928561114995600401613560565b604051917f75b0345500000000000000000000000000000000000000000000000000000000835284600484015260208360248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa92831561132f575f936112e6575b50916111e3946111d99263ffffffff9594613757565b60c81c16426128d0565b915f5b855181101561067e5761120f6111fc8288612763565b516112088385876127b0565b90876137bf565b9060078210156112b9576001916005810361129c575061122f8188612763565b515f5260056020528460081b821760405f205561124c8188612763565b5167ffffffffffffffff6112696112648487896127b0565b6124da565b16907fefa16d4011d306a73865ebb9e2cb0c3304324bcb6374b741fd3123b65bbfe8f66020604051898152a35b016111e6565b6112b4906112aa838a612763565b519089519161395d565b611296565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b90919392506020813d602011611327575b81611304602093836125b2565b810103126101d457519063ffffffff821682036101d457919290916111e36111c3565b3d91506112f7565b6040513d5f823e3d90fd5b67ffffffffffffffff6113506112648989612777565b7f75bb4895000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b5063ffffffff8460c81c1615611131565b346101d4575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d457602060405162093a808152f35b346101d45760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d4576113ff612213565b60243567ffffffffffffffff81116101d45761141f903690600401612295565b919061142a82612e74565b90815460a01c93600163ffffffff86169516156115275790611492916060611451866125f3565b604051906003825260208201527ff343681465b9efe82c933c3e8748c70cb8aa06539c361de20f72eac04e7663936040820152205f5260205f2091846139d4565b6001830163ffffffff811161057a577fbe63c7881ae6e82d5310dc938319a172f4fae334d7de210dbda137d7230e8d7d9261151c67ffffffffffffffff92602094907fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff77ffffffff000000000000000000000000000000000000000083549260a01b169116179055565b6040519485521692a2005b67ffffffffffffffff847fe6c0836a000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b346101d45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d45760043573ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361068057805f5260026020525f60408120557fef2393afd41f32c607a123de95d703349edd33ea1d86af21535ea8040ec7d9845f80a2005b346101d45760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d457611637612213565b61163f6122c6565b9073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036106805767ffffffffffffffff1690815f52600160205260405f2073ffffffffffffffffffffffffffffffffffffffff82165f5260205273ffffffffffffffffffffffffffffffffffffffff60405f205416156117635773ffffffffffffffffffffffffffffffffffffffff90825f52600160205260405f208282165f5260205260405f20740100000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff82541617905516907fa87731985cc90d966731e887c20d944756984bfefb6877df5c48b8c5961efb215f80a3005b73ffffffffffffffffffffffffffffffffffffffff907ff3c9a1b3000000000000000000000000000000000000000000000000000000005f52166004525f60245260445ffd5b346101d45760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d4576117e0612213565b6117e86122c6565b9073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036106805761067e9160443591612811565b346101d45760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d45761186a612213565b67ffffffffffffffff61187b6122c6565b915f602060405161188b8161254d565b8281520152165f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f526020526040805f208151906118c98261254d565b5460ff602073ffffffffffffffffffffffffffffffffffffffff831693848152019160a01c161515815282519182525115156020820152f35b346101d45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d45767ffffffffffffffff611942612213565b5f60a060405161195181612596565b8281528260208201528260408201528260608201528260808201520152165f525f60205260c060405f2060405161198781612596565b81549163ffffffff73ffffffffffffffffffffffffffffffffffffffff84169384845260208401828260a01c16815282604086019160ff848a1c161515835281606088019460c81c16845260a0600260018801549760808a0198895201549701968752604051978852511660208701525115156040860152511660608401525160808301525160a0820152f35b346101d4575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d457602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101d45760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d457611ab9612213565b67ffffffffffffffff611aca6122c6565b91165f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f5260205273ffffffffffffffffffffffffffffffffffffffff60405f20541680155f14611b38576020905b73ffffffffffffffffffffffffffffffffffffffff60405191168152f35b6020600491604051928380927f82bfefc80000000000000000000000000000000000000000000000000000000082525afa801561132f575f90611b7f575b60209150611b1a565b506020813d602011611bb1575b81611b99602093836125b2565b810103126101d457611bac6020916127f0565b611b76565b3d9150611b8c565b346101d45760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d45760043567ffffffffffffffff81116101d457611c08903690600401612295565b60243567ffffffffffffffff81116101d457611c28903690600401612295565b611c3281836133fc565b92919490956002821493600183141580611e1e575b611dd35760018701549185611c668385611c6188866126da565b613560565b611d90575b505050505f5b855181101561067e57611c9b83611c888389612763565b51611c948486896127b0565b9088613891565b9060078210156112b95760019180611d7d5750611cb88188612763565b5167ffffffffffffffff611ccd8386896127b0565b825f526005602052600360405f2055611ce68184613fdd565b15611d2157611cf4906124da565b16907f5e27147b86b4af5bb08b3725d2a098a2267760e8c038485b508c0afaf98151d85f80a35b01611c71565b611d4c908715611d775769010000000000000000005b845f52600560205260021760405f20556124da565b16907f18fa0da0c354424e12ccbde7e763fb87e3d6e7316ecf179fd2fad62c177b0bca5f80a3611d1b565b5f611d37565b611d8b906112aa838a612763565b611d1b565b611dc46020610bf0611dca96611db060028d01549687611c618489612713565b611dbe83610bf083886126da565b94612713565b92613757565b85808080611c6b565b60ff8381895460c01c165f14611e16576002905b7f0fa5538b000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b600190611de7565b508480611e2c575b15611c47565b5060ff875460c01c16611e26565b346101d4576020611e56611e4d3661223f565b9291909161268f565b6040519015158152f35b346101d45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d45760206106c4611e9c612213565b6125f3565b346101d45760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d45760243560043567ffffffffffffffff82116101d457816004016101c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc84360301126101d4576044359081151582036101d45730330361212657611f386101a4850182612486565b90611f42836124da565b67ffffffffffffffff169561010401905f5b838110611f995786611f678787836132d6565b15611f6e57005b7f58624fcb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b611fac611fa78286856124ef565b61252c565b885f52600160205260405f2073ffffffffffffffffffffffffffffffffffffffff82165f5260205260405f209060405191611fe68361254d565b5460ff73ffffffffffffffffffffffffffffffffffffffff82169182855260a01c161515908160208501521590811561211e575b506120d857505173ffffffffffffffffffffffffffffffffffffffff16906120418461252c565b91602061204f8388876124ef565b013592813b156101d45760648b5f809473ffffffffffffffffffffffffffffffffffffffff9760405198899687957fcc56a82a000000000000000000000000000000000000000000000000000000008752600487015216602485015260448401525af191821561132f576001926120c8575b5001611f54565b5f6120d2916125b2565b896120c1565b73ffffffffffffffffffffffffffffffffffffffff908a7fe52fec21000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b90508b61201a565b7f29c3b7ee000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101d45760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d457612185612213565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036106805761067e9060243590612384565b346101d45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d4576020906004355f526002825260405f20548152f35b6004359067ffffffffffffffff821682036101d457565b359067ffffffffffffffff821682036101d457565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc60809101126101d4576004359060243563ffffffff811681036101d457906044359060643563ffffffff811681036101d45790565b9181601f840112156101d45782359167ffffffffffffffff83116101d4576020808501948460051b0101116101d457565b6024359073ffffffffffffffffffffffffffffffffffffffff821682036101d457565b359073ffffffffffffffffffffffffffffffffffffffff821682036101d457565b600511156112b957565b60207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8201126101d4576004359067ffffffffffffffff82116101d4577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc826101c0920301126101d45760040190565b61238d81612e74565b60018101548314612450575460c01c60ff1680612441575b61243d5767ffffffffffffffff165f818152602081815260409182902080547fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff1685151560c01b78ff00000000000000000000000000000000000000000000000016178155600201849055905192835290917f4e45dd5ae896e422954dd44de336c09f3a957458549629a9290e58ccd4d0ae429190a2565b5050565b5061244a612ed6565b156123a5565b67ffffffffffffffff827f138001bd000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156101d4570180359067ffffffffffffffff82116101d457602001918160061b360383136101d457565b3567ffffffffffffffff811681036101d45790565b91908110156124ff5760061b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b3573ffffffffffffffffffffffffffffffffffffffff811681036101d45790565b6040810190811067ffffffffffffffff82111761256957604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60c0810190811067ffffffffffffffff82111761256957604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761256957604052565b67ffffffffffffffff16805f525f60205260405f205463ffffffff6040519160208301937f3e2369e4c424ea31221b8917ae5ca9723d15e9a89e4c028d9d04b0bf8432a6848552604084015273ffffffffffffffffffffffffffffffffffffffff8116606084015267ffffffffffffffff461660808401523060a084015260a01c1660c082015260c0815261268960e0826125b2565b51902090565b604080516020810192835263ffffffff938416918101919091526060810193909352921660808201526126c58160a0810161100f565b5190205f52600360205260ff60405f20541690565b90156124ff578035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01813603018212156101d4570190565b90600110156124ff576020810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01813603018212156101d4570190565b3563ffffffff811681036101d45790565b80518210156124ff5760209160051b010190565b90156124ff578035907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe41813603018212156101d4570190565b91908110156124ff5760051b810135907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe41813603018212156101d4570190565b519073ffffffffffffffffffffffffffffffffffffffff821682036101d457565b67ffffffffffffffff9061282481612e74565b501690815f52600660205260405f2073ffffffffffffffffffffffffffffffffffffffff82165f5260205260405f20548311806128c1575b6128bc57602073ffffffffffffffffffffffffffffffffffffffff7f77d7a86bf92da3865e98a47c884a03e47769cb558a1df1f814fed392a73e820d92845f526006835260405f208282165f5283528560405f20556040519586521693a3565b505050565b506128ca612ed6565b1561285c565b9190820180921161057a57565b6128e681612e74565b63ffffffff815460c81c169263ffffffff811693841080612997575b612991577f73fd4077d424a826e510b1521639436b193ff520183b962d5fe16b4e343d42ed9261298667ffffffffffffffff92602094907fffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffff7cffffffff0000000000000000000000000000000000000000000000000083549260c81b169116179055565b6040519485521692a2565b50505050565b506129a0612ed6565b15612902565b67ffffffffffffffff16939284158015612c85575b8015612c67575b8015612c5f575b8015612c56575b8015612c2c575b612c00576129e3612ed6565b15612bf9578492604051926129f784612596565b73ffffffffffffffffffffffffffffffffffffffff1692838152602081015f8152604082018415158152606083019763ffffffff1697888152608084019185835260a0850193878552895f525f60205260405f20955173ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff1686547fffffffffffffffffffffffff0000000000000000000000000000000000000000161786555163ffffffff16612af59086907fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff77ffffffff000000000000000000000000000000000000000083549260a01b169116179055565b5184547fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff1690151560c01b78ff000000000000000000000000000000000000000000000000161784555183547fffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffff1660c89190911b7cffffffff00000000000000000000000000000000000000000000000000161783555160018301555190600201556040519283526020830152604082015260607f927960af8526db1a64719c4bbe25a7d98407dfc705e5f005fafd3e192a04ff2791a260405190815260207f73fd4077d424a826e510b1521639436b193ff520183b962d5fe16b4e343d42ed91a2565b5050505050565b847f138001bd000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50845f525f60205273ffffffffffffffffffffffffffffffffffffffff60405f20541615156129d7565b508281146129d0565b5082156129c9565b5073ffffffffffffffffffffffffffffffffffffffff8216156129c2565b504685146129bb565b63ffffffff1663ffffffff811461057a5760010190565b67ffffffffffffffff90612cb881612e74565b501690815f52600160205260405f2073ffffffffffffffffffffffffffffffffffffffff82165f5260205273ffffffffffffffffffffffffffffffffffffffff8060405f2054169316928315908115612e54575b508015612e4d575b612e0757612d20612ed6565b156128bc57602073ffffffffffffffffffffffffffffffffffffffff7fefbf382b69134f112b7f1ef93e4eb99476ab145c6e51d2c3a28cabd492a851e892604051612d6a8161254d565b8681528381015f8152865f526001855260405f208484165f528552838060405f20935116167fffffffffffffffffffffffff00000000000000000000000000000000000000008354161782555115157fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff74ff000000000000000000000000000000000000000083549260a01b1691161790556040519586521693a3565b73ffffffffffffffffffffffffffffffffffffffff91507ff3c9a1b3000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b505f612d14565b9050838115159182612e69575b50505f612d0c565b14159050835f612e61565b67ffffffffffffffff1690815f525f60205260405f209173ffffffffffffffffffffffffffffffffffffffff83541615612eab5750565b7f41879a81000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f000000000000000000000000000000000000000000000000000000000000000080156130405767ffffffffffffffff3611612569577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f36011690604051612f4360208401826125b2565b3681526020810190365f83375f6020368301015251902091825f52600260205260405f2054918215801561302b575b612fc1575050804210612f9257505f5260026020525f6040812055600190565b907f895b9ba0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f54d6648e9b6b092277e1567ac82216d34eab14719a3ee7b183cacd3f76366c0c9250612ff0602091426128d0565b845f52600282528060405f205560408051938492835281848401523682840152365f60608501375f8483368601010152820101030190a25f90565b5062093a80830180841161057a574211612f72565b50600190565b67ffffffffffffffff6130588261222a565b16825273ffffffffffffffffffffffffffffffffffffffff61307c602083016122e9565b16602083015267ffffffffffffffff6130976040830161222a565b16604083015273ffffffffffffffffffffffffffffffffffffffff6130be606083016122e9565b1660608301526080810135608083015267ffffffffffffffff6130e360a0830161222a565b1660a083015260c081013560c083015273ffffffffffffffffffffffffffffffffffffffff61311460e083016122e9565b1660e083015273ffffffffffffffffffffffffffffffffffffffff61313c61010083016122e9565b1661010083015261012081013563ffffffff811681036101d45763ffffffff1661012083015267ffffffffffffffff613178610140830161222a565b1661014083015267ffffffffffffffff613195610160830161222a565b166101608301526101808101357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18236030190818112156101d45782016020813591019067ffffffffffffffff81116101d45780360382136101d457601f817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0926101c094856101808a015281868a01526101e08901375f602085838a0101015201168401019160208301916101a0820135908112156101d45701916020833593019367ffffffffffffffff84116101d4578360061b360385136101d457604092816101a060208794860301910152520191905f5b8181106132975750505090565b90919260408060019273ffffffffffffffffffffffffffffffffffffffff6132be886122e9565b1681526020878101359082015201940192910161328a565b909163ffffffff6132ea6101208501612752565b1691821561338c5761337561010061338295604051937f3fe7744d00000000000000000000000000000000000000000000000000000000602086015260248501526040604485015261336f846133436064820184613046565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018652856125b2565b0161252c565b9115613385575a9161415d565b90565b829161415d565b50505050600190565b67ffffffffffffffff81116125695760051b60200190565b906133b782613395565b6133c460405191826125b2565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06133f28294613395565b0190602036910137565b91909182156134e4576134126112648483612777565b9161341c83612e74565b93613426816133ad565b93613430826133ad565b9367ffffffffffffffff5f9216915b83811061344c5750505050565b8267ffffffffffffffff6134646112648488876127b0565b16036134e4578061348061347b60019387866127b0565b613e06565b5061348b828a612763565b526060613498828a612763565b51604051906003825260208201527f5fe7f977e71dba2ea1a68e21057beebb9be2ac30c6410aa38d4f3fbe41dcffd26040820152205f5260205f206134dd8289612763565b520161343f565b7f86bdc25c000000000000000000000000000000000000000000000000000000005f5260045ffd5b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156101d4570180359067ffffffffffffffff82116101d457602001918160051b360383136101d457565b908251600181145f14613598575061357b60c083018361350c565b93908151156124ff5761359694602061081393015191614227565b565b939092916135a960c082018261350c565b6135bb8160e0859894980135986128d0565b957fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff870196871161057a57610100871161368c576136026135fd8888516128d0565b6133ad565b975f5b875181101561362d578061361b6001928a612763565b51613626828d612763565b5201613605565b979091929395989496505f915f935f5b8381106136b45750505050500361368c577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff840193841161057a576135969361368591612763565b519161425c565b7f7ca55c77000000000000000000000000000000000000000000000000000000005f5260045ffd5b6136bd856141fa565b906136c982968a612763565b51918160ff0360ff811161057a5760018681921c16145f14613731576136f16136f8916141fa565b968a612763565b515b8c871161368c57602083600194831060051b90815218528b61372a61372360405f20929e6141fa565b9d8b612763565b520161363d565b955087871461368c57613743876141fa565b96888110156124ff5760051b8301356136fa565b919290926137678282868661268f565b156137725750505050565b6040517fb5a805fd000000000000000000000000000000000000000000000000000000008152600481019390935263ffffffff938416602484015260448301529091166064820152608490fd5b905f52600560205260ff60405f2054166137d88161230a565b6137e18161230a565b600381146138895767ffffffffffffffff6137ff61016085016124da565b1642116138815761380f8161230a565b151580613879575b6138725760ff815460c01c16613844575b5060c0613836910135613f93565b1561383f575f90565b600390565b61384d82613e63565b61386b575460c81c63ffffffff16613865575f613828565b50600590565b5050600490565b5050600690565b506001613817565b505050600290565b505050600190565b9192905f52600560205260405f205460ff81166138ad8161230a565b6138b68161230a565b600381146139535767ffffffffffffffff6138d461016087016124da565b164211613949576138e48161230a565b15159081613921575b5061391957158061390b575b613844575060c0613836910135613f93565b5060ff815460c01c166138f9565b505050600690565b821591508115613933575b505f6138ed565b690100000000000000000091501615155f61392c565b5050505050600290565b5050505050600190565b9160011461399c576040519060078110156112b957816020917f167515379ec29133d62e15798dd6c90f692036c714de5d7c9c36fe3ed92ade5b9352a2565b907f8d113fd9000000000000000000000000000000000000000000000000000000005f5260045260078110156112b95760245260445ffd5b91929060ff835460c01c1692835f14613a895760ff60025b168503613a4e57600181015493613a18613a0687856126da565b866108138761080d60c085018561350c565b15612bf9576020610bf061359696611db06002611dc49501549687610813613a40858a612713565b9261080d60c085018561350c565b60ff858515611e16576002907f0fa5538b000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b60ff60016139ec565b6040517fea1aac860000000000000000000000000000000000000000000000000000000081526004810182905263ffffffff831660248201529291905f846044817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa93841561132f575f94613b5c575b50835115613b26575050565b63ffffffff92507f2c15722f000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b9093503d805f833e613b6e81836125b2565b8101906020818303126101d45780519067ffffffffffffffff82116101d457019080601f830112156101d4578151613ba581613395565b92613bb360405194856125b2565b81845260208085019260051b8201019283116101d457602001905b828210613bdf57505050925f613b1a565b60208091613bec846127f0565b815201910190613bce565b613c0081613d40565b91613c12613c0d836124da565b612e74565b91613c1f604082016124da565b67ffffffffffffffff1646149081613cb5575b81613c85575b81613c72575b5015613c4657565b827ff525045e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b905060806001840154910135145f613c3e565b9050613c936020820161252c565b73ffffffffffffffffffffffffffffffffffffffff8085541691161490613c38565b9050613cc36060820161252c565b73ffffffffffffffffffffffffffffffffffffffff16301490613c32565b908080613d31575b613d005715613cf9576002015490565b6001015490565b7f0fa5538b000000000000000000000000000000000000000000000000000000005f5260016004525f60245260445ffd5b5060ff825460c01c1615613ce9565b6101808101357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1823603018112156101d45781019081359167ffffffffffffffff83116101d4576020019082360382136101d4576101e092610180613da96101a0840184612486565b9390928060405196873785209260208652602086019480865260061b809160408801376040018520937f264af12beb9a159cf3d62a0e675821c0d886255f78bfbed14d62340f4b31d0918652376101a08301526101c08201522090565b613e0f81613bf7565b9290916001808594955460a01c1614613e255750565b613e3767ffffffffffffffff916124da565b7f15a40e86000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b67ffffffffffffffff613e75826124da565b165f52600660205260405f20613e8f6101a0830183612486565b9190928215908115613f76575b5080613f63575b613889575f5b828110613eb857505050505f90565b613ec6611fa78285876124ef565b5f9073ffffffffffffffffffffffffffffffffffffffff16815b858110613f0157505f528260205260405f2054111561338c57600101613ea9565b8173ffffffffffffffffffffffffffffffffffffffff613f2a611fa7848a8c989b97999c6124ef565b1614613f3f575b600101959290949195613ee0565b94613f5b6001916020613f538986886124ef565b0135906128d0565b959050613f31565b505f80528060205260405f205415613ea3565b63ffffffff9150610120613f8a9101612752565b1615155f613e9c565b6001811115613040575f52600560205260ff60405f205416613fb48161230a565b613fbd8161230a565b60038114908115613fcc575090565b60049150613fd98161230a565b1490565b613feb6101a0830183612486565b80939150156140b357604051917f0f33346100000000000000000000000000000000000000000000000000000000602084015260248301526060604483015261406d8261403b6084820184613046565b5f6064830152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018452836125b2565b63ffffffff6140806101205a9301612752565b16614e20810180911161057a57836203d09002936203d09085040361057a57613382936140ac916128d0565b913061415d565b61338292505f916132d6565b6140cd6101a0830183612486565b809391501561415057604051917f0f33346100000000000000000000000000000000000000000000000000000000602084015260248301526060604483015261406d8261411d6084820184613046565b60016064830152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018452836125b2565b61338292506001916132d6565b90925a614e20811080156141b2575b614184575050915f929183809360208451940192f190565b7f9ee5fcf0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffb1e0810181811161057a5760061c603f810290808204603f149015171561057a57821161416c565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811461057a5760010190565b9092919260051b81015b80821061423c575050565b9092602084359180831060051b9081521852602060405f20930190614231565b9190614267836124da565b67ffffffffffffffff42911611156145f857602083019161428783612752565b9267ffffffffffffffff61429a866124da565b63ffffffff604051967f347b622900000000000000000000000000000000000000000000000000000000885286600489015216602487015216604485015260208460648173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa93841561132f575f946145c4575b50831561456e5761433590612752565b907fffffffffffffffff000000000000000000000000000000000000000000000000614363604087016124da565b81614370606089016124da565b917fffffffff000000000000000000000000000000000000000000000000000000006040519660208801987f20f9912298c33559d47297dd2659ab8915a73539aa8405c646cfdb46f8b6de7a8a52604089015260e01b16606087015260c01b16606485015260c01b16606c8301526074820152607481526143f26094826125b2565b51902060a06144036080850161252c565b9301359060205f608081967ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd03641418773ffffffffffffffffffffffffffffffffffffffff8316967fffffffffffffffffffffffffffffffffffffffff0000000000000000000000006040519483865288860192601b8453602187015260601b166041850152601c605585209184848c0985038652528160408501520960608201527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff835260015afa507ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd03641407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff830110815f51141615928361455a575b5050506145265750565b7f75bbbefa000000000000000000000000000000000000000000000000000000005f526145528161230a565b60045260245ffd5b614565939450614636565b905f808061451c565b8263ffffffff8661459061458a67ffffffffffffffff95612752565b916124da565b927f5607f197000000000000000000000000000000000000000000000000000000005f52600452166024521660445260645ffd5b9093506020813d6020116145f0575b816145e0602093836125b2565b810103126101d45751925f614325565b3d91506145d3565b67ffffffffffffffff61460a846124da565b7ff80dbaea000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b918015908115614697575b50614690571561468a57801590811561465f575b5061383f57600490565b7ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141915010155f614655565b50600290565b5050600190565b7ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141915010155f61464156",
}

// Inbox is an auto generated Go binding around an Ethereum contract.
type Inbox struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Inbox) GetABI() abi.ABI {
	return c.abi
}

// NewInbox creates a new instance of Inbox.
func NewInbox() *Inbox {
	parsed, err := InboxMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Inbox{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Inbox) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address feeds, address admin, uint256 delay) returns()
func (inbox *Inbox) PackConstructor(feeds common.Address, admin common.Address, delay *big.Int) []byte {
	enc, err := inbox.abi.Pack("", feeds, admin, delay)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackADMIN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a0acc6a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ADMIN() view returns(address)
func (inbox *Inbox) PackADMIN() []byte {
	enc, err := inbox.abi.Pack("ADMIN")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackADMIN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a0acc6a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ADMIN() view returns(address)
func (inbox *Inbox) TryPackADMIN() ([]byte, error) {
	return inbox.abi.Pack("ADMIN")
}

// UnpackADMIN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2a0acc6a.
//
// Solidity: function ADMIN() view returns(address)
func (inbox *Inbox) UnpackADMIN(data []byte) (common.Address, error) {
	out, err := inbox.abi.Unpack("ADMIN", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCOMMITTEES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b225162.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COMMITTEES() view returns(address)
func (inbox *Inbox) PackCOMMITTEES() []byte {
	enc, err := inbox.abi.Pack("COMMITTEES")
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
func (inbox *Inbox) TryPackCOMMITTEES() ([]byte, error) {
	return inbox.abi.Pack("COMMITTEES")
}

// UnpackCOMMITTEES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b225162.
//
// Solidity: function COMMITTEES() view returns(address)
func (inbox *Inbox) UnpackCOMMITTEES(data []byte) (common.Address, error) {
	out, err := inbox.abi.Unpack("COMMITTEES", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69b41170.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DELAY() view returns(uint256)
func (inbox *Inbox) PackDELAY() []byte {
	enc, err := inbox.abi.Pack("DELAY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69b41170.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DELAY() view returns(uint256)
func (inbox *Inbox) TryPackDELAY() ([]byte, error) {
	return inbox.abi.Pack("DELAY")
}

// UnpackDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69b41170.
//
// Solidity: function DELAY() view returns(uint256)
func (inbox *Inbox) UnpackDELAY(data []byte) (*big.Int, error) {
	out, err := inbox.abi.Unpack("DELAY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFEEDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef68ab0b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function FEEDS() view returns(address)
func (inbox *Inbox) PackFEEDS() []byte {
	enc, err := inbox.abi.Pack("FEEDS")
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
func (inbox *Inbox) TryPackFEEDS() ([]byte, error) {
	return inbox.abi.Pack("FEEDS")
}

// UnpackFEEDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef68ab0b.
//
// Solidity: function FEEDS() view returns(address)
func (inbox *Inbox) UnpackFEEDS(data []byte) (common.Address, error) {
	out, err := inbox.abi.Unpack("FEEDS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPATIENCE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x594c746f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PATIENCE() view returns(uint256)
func (inbox *Inbox) PackPATIENCE() []byte {
	enc, err := inbox.abi.Pack("PATIENCE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPATIENCE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x594c746f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PATIENCE() view returns(uint256)
func (inbox *Inbox) TryPackPATIENCE() ([]byte, error) {
	return inbox.abi.Pack("PATIENCE")
}

// UnpackPATIENCE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x594c746f.
//
// Solidity: function PATIENCE() view returns(uint256)
func (inbox *Inbox) UnpackPATIENCE(data []byte) (*big.Int, error) {
	out, err := inbox.abi.Unpack("PATIENCE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAnnounce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e75f174.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function announce(((uint64,uint32,uint64,uint64,address,uint256),bytes32[],bytes32) oath, (uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[])[] messages) returns()
func (inbox *Inbox) PackAnnounce(oath Oath, messages []Message) []byte {
	enc, err := inbox.abi.Pack("announce", oath, messages)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnnounce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5e75f174.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function announce(((uint64,uint32,uint64,uint64,address,uint256),bytes32[],bytes32) oath, (uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[])[] messages) returns()
func (inbox *Inbox) TryPackAnnounce(oath Oath, messages []Message) ([]byte, error) {
	return inbox.abi.Pack("announce", oath, messages)
}

// PackCancelChange is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5449b798.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelChange(bytes32 change) returns()
func (inbox *Inbox) PackCancelChange(change [32]byte) []byte {
	enc, err := inbox.abi.Pack("cancelChange", change)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelChange is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5449b798.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelChange(bytes32 change) returns()
func (inbox *Inbox) TryPackCancelChange(change [32]byte) ([]byte, error) {
	return inbox.abi.Pack("cancelChange", change)
}

// PackChangeFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02ed329d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function changeFrom(bytes32 change) view returns(uint256)
func (inbox *Inbox) PackChangeFrom(change [32]byte) []byte {
	enc, err := inbox.abi.Pack("changeFrom", change)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChangeFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02ed329d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function changeFrom(bytes32 change) view returns(uint256)
func (inbox *Inbox) TryPackChangeFrom(change [32]byte) ([]byte, error) {
	return inbox.abi.Pack("changeFrom", change)
}

// UnpackChangeFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02ed329d.
//
// Solidity: function changeFrom(bytes32 change) view returns(uint256)
func (inbox *Inbox) UnpackChangeFrom(data []byte) (*big.Int, error) {
	out, err := inbox.abi.Unpack("changeFrom", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCheckDisjoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x637c7e55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkDisjoint(bytes32 committee, uint32 epoch, bytes32 guard, uint32 guardEpoch) returns()
func (inbox *Inbox) PackCheckDisjoint(committee [32]byte, epoch uint32, guard [32]byte, guardEpoch uint32) []byte {
	enc, err := inbox.abi.Pack("checkDisjoint", committee, epoch, guard, guardEpoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckDisjoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x637c7e55.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkDisjoint(bytes32 committee, uint32 epoch, bytes32 guard, uint32 guardEpoch) returns()
func (inbox *Inbox) TryPackCheckDisjoint(committee [32]byte, epoch uint32, guard [32]byte, guardEpoch uint32) ([]byte, error) {
	return inbox.abi.Pack("checkDisjoint", committee, epoch, guard, guardEpoch)
}

// PackClosePool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e31d691.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function closePool(uint64 chain, address token) returns()
func (inbox *Inbox) PackClosePool(chain uint64, token common.Address) []byte {
	enc, err := inbox.abi.Pack("closePool", chain, token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClosePool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e31d691.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function closePool(uint64 chain, address token) returns()
func (inbox *Inbox) TryPackClosePool(chain uint64, token common.Address) ([]byte, error) {
	return inbox.abi.Pack("closePool", chain, token)
}

// PackDeliver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ee4a636.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deliver(((uint64,uint32,uint64,uint64,address,uint256),bytes32[],bytes32)[] oaths, (uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[])[] messages) returns()
func (inbox *Inbox) PackDeliver(oaths []Oath, messages []Message) []byte {
	enc, err := inbox.abi.Pack("deliver", oaths, messages)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeliver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ee4a636.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deliver(((uint64,uint32,uint64,uint64,address,uint256),bytes32[],bytes32)[] oaths, (uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[])[] messages) returns()
func (inbox *Inbox) TryPackDeliver(oaths []Oath, messages []Message) ([]byte, error) {
	return inbox.abi.Pack("deliver", oaths, messages)
}

// PackDisjoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x172ac000.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disjoint(bytes32 committee, uint32 epoch, bytes32 guard, uint32 guardEpoch) view returns(bool)
func (inbox *Inbox) PackDisjoint(committee [32]byte, epoch uint32, guard [32]byte, guardEpoch uint32) []byte {
	enc, err := inbox.abi.Pack("disjoint", committee, epoch, guard, guardEpoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisjoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x172ac000.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disjoint(bytes32 committee, uint32 epoch, bytes32 guard, uint32 guardEpoch) view returns(bool)
func (inbox *Inbox) TryPackDisjoint(committee [32]byte, epoch uint32, guard [32]byte, guardEpoch uint32) ([]byte, error) {
	return inbox.abi.Pack("disjoint", committee, epoch, guard, guardEpoch)
}

// UnpackDisjoint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x172ac000.
//
// Solidity: function disjoint(bytes32 committee, uint32 epoch, bytes32 guard, uint32 guardEpoch) view returns(bool)
func (inbox *Inbox) UnpackDisjoint(data []byte) (bool, error) {
	out, err := inbox.abi.Unpack("disjoint", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackGuardFromOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7bd3f831.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function guardFromOf(uint64 sourceChain, address token) view returns(uint256 amount)
func (inbox *Inbox) PackGuardFromOf(sourceChain uint64, token common.Address) []byte {
	enc, err := inbox.abi.Pack("guardFromOf", sourceChain, token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGuardFromOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7bd3f831.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function guardFromOf(uint64 sourceChain, address token) view returns(uint256 amount)
func (inbox *Inbox) TryPackGuardFromOf(sourceChain uint64, token common.Address) ([]byte, error) {
	return inbox.abi.Pack("guardFromOf", sourceChain, token)
}

// UnpackGuardFromOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7bd3f831.
//
// Solidity: function guardFromOf(uint64 sourceChain, address token) view returns(uint256 amount)
func (inbox *Inbox) UnpackGuardFromOf(data []byte) (*big.Int, error) {
	out, err := inbox.abi.Unpack("guardFromOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHalt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a5e810f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function halt(uint64 chain, bool byGuard, ((uint64,uint32,uint64,uint64,address,uint256),bytes32[],bytes32) oath) returns()
func (inbox *Inbox) PackHalt(chain uint64, byGuard bool, oath Oath) []byte {
	enc, err := inbox.abi.Pack("halt", chain, byGuard, oath)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHalt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a5e810f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function halt(uint64 chain, bool byGuard, ((uint64,uint32,uint64,uint64,address,uint256),bytes32[],bytes32) oath) returns()
func (inbox *Inbox) TryPackHalt(chain uint64, byGuard bool, oath Oath) ([]byte, error) {
	return inbox.abi.Pack("halt", chain, byGuard, oath)
}

// PackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb94d5584.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function idOf((uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message) pure returns(bytes32)
func (inbox *Inbox) PackIdOf(message Message) []byte {
	enc, err := inbox.abi.Pack("idOf", message)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb94d5584.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function idOf((uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message) pure returns(bytes32)
func (inbox *Inbox) TryPackIdOf(message Message) ([]byte, error) {
	return inbox.abi.Pack("idOf", message)
}

// UnpackIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb94d5584.
//
// Solidity: function idOf((uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message) pure returns(bytes32)
func (inbox *Inbox) UnpackIdOf(data []byte) ([32]byte, error) {
	out, err := inbox.abi.Unpack("idOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackLaneOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2bd0ceee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function laneOf(uint64 chain) view returns((address,uint32,bool,uint32,bytes32,bytes32))
func (inbox *Inbox) PackLaneOf(chain uint64) []byte {
	enc, err := inbox.abi.Pack("laneOf", chain)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLaneOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2bd0ceee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function laneOf(uint64 chain) view returns((address,uint32,bool,uint32,bytes32,bytes32))
func (inbox *Inbox) TryPackLaneOf(chain uint64) ([]byte, error) {
	return inbox.abi.Pack("laneOf", chain)
}

// UnpackLaneOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2bd0ceee.
//
// Solidity: function laneOf(uint64 chain) view returns((address,uint32,bool,uint32,bytes32,bytes32))
func (inbox *Inbox) UnpackLaneOf(data []byte) (Lane, error) {
	out, err := inbox.abi.Unpack("laneOf", data)
	if err != nil {
		return *new(Lane), err
	}
	out0 := *abi.ConvertType(out[0], new(Lane)).(*Lane)
	return out0, nil
}

// PackLapse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc088b067.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lapse((uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message) returns()
func (inbox *Inbox) PackLapse(message Message) []byte {
	enc, err := inbox.abi.Pack("lapse", message)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLapse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc088b067.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lapse((uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message) returns()
func (inbox *Inbox) TryPackLapse(message Message) ([]byte, error) {
	return inbox.abi.Pack("lapse", message)
}

// PackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66fe3b6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function open(uint64 sourceChain, address outbox, bytes32 committee, bytes32 guard, uint32 vetoDelay) returns()
func (inbox *Inbox) PackOpen(sourceChain uint64, outbox common.Address, committee [32]byte, guard [32]byte, vetoDelay uint32) []byte {
	enc, err := inbox.abi.Pack("open", sourceChain, outbox, committee, guard, vetoDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66fe3b6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function open(uint64 sourceChain, address outbox, bytes32 committee, bytes32 guard, uint32 vetoDelay) returns()
func (inbox *Inbox) TryPackOpen(sourceChain uint64, outbox common.Address, committee [32]byte, guard [32]byte, vetoDelay uint32) ([]byte, error) {
	return inbox.abi.Pack("open", sourceChain, outbox, committee, guard, vetoDelay)
}

// PackPoolOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31036ec1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function poolOf(uint64 chain, address token) view returns((address,bool))
func (inbox *Inbox) PackPoolOf(chain uint64, token common.Address) []byte {
	enc, err := inbox.abi.Pack("poolOf", chain, token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPoolOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31036ec1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function poolOf(uint64 chain, address token) view returns((address,bool))
func (inbox *Inbox) TryPackPoolOf(chain uint64, token common.Address) ([]byte, error) {
	return inbox.abi.Pack("poolOf", chain, token)
}

// UnpackPoolOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x31036ec1.
//
// Solidity: function poolOf(uint64 chain, address token) view returns((address,bool))
func (inbox *Inbox) UnpackPoolOf(data []byte) (Place, error) {
	out, err := inbox.abi.Unpack("poolOf", data)
	if err != nil {
		return *new(Place), err
	}
	out0 := *abi.ConvertType(out[0], new(Place)).(*Place)
	return out0, nil
}

// PackRefute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a8a75a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refute(bool byGuard, ((uint64,uint32,uint64,uint64,address,uint256),bytes32[],bytes32) oath, (uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message) returns()
func (inbox *Inbox) PackRefute(byGuard bool, oath Oath, message Message) []byte {
	enc, err := inbox.abi.Pack("refute", byGuard, oath, message)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a8a75a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refute(bool byGuard, ((uint64,uint32,uint64,uint64,address,uint256),bytes32[],bytes32) oath, (uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message) returns()
func (inbox *Inbox) TryPackRefute(byGuard bool, oath Oath, message Message) ([]byte, error) {
	return inbox.abi.Pack("refute", byGuard, oath, message)
}

// PackResume is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59360d5a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resume(uint64 chain, ((uint64,uint32,uint64,uint64,address,uint256),bytes32[],bytes32)[] oaths) returns()
func (inbox *Inbox) PackResume(chain uint64, oaths []Oath) []byte {
	enc, err := inbox.abi.Pack("resume", chain, oaths)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResume is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59360d5a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resume(uint64 chain, ((uint64,uint32,uint64,uint64,address,uint256),bytes32[],bytes32)[] oaths) returns()
func (inbox *Inbox) TryPackResume(chain uint64, oaths []Oath) ([]byte, error) {
	return inbox.abi.Pack("resume", chain, oaths)
}

// PackRetry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5cea59e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function retry((uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message) returns()
func (inbox *Inbox) PackRetry(message Message) []byte {
	enc, err := inbox.abi.Pack("retry", message)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRetry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5cea59e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function retry((uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message) returns()
func (inbox *Inbox) TryPackRetry(message Message) ([]byte, error) {
	return inbox.abi.Pack("retry", message)
}

// PackRun is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f333461.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function run(bytes32 id, (uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message, bool all) returns()
func (inbox *Inbox) PackRun(id [32]byte, message Message, all bool) []byte {
	enc, err := inbox.abi.Pack("run", id, message, all)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRun is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f333461.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function run(bytes32 id, (uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message, bool all) returns()
func (inbox *Inbox) TryPackRun(id [32]byte, message Message, all bool) ([]byte, error) {
	return inbox.abi.Pack("run", id, message, all)
}

// PackSetGuard is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03b45522.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGuard(uint64 sourceChain, bytes32 guard) returns()
func (inbox *Inbox) PackSetGuard(sourceChain uint64, guard [32]byte) []byte {
	enc, err := inbox.abi.Pack("setGuard", sourceChain, guard)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGuard is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03b45522.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGuard(uint64 sourceChain, bytes32 guard) returns()
func (inbox *Inbox) TryPackSetGuard(sourceChain uint64, guard [32]byte) ([]byte, error) {
	return inbox.abi.Pack("setGuard", sourceChain, guard)
}

// PackSetGuardFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4df5e4f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGuardFrom(uint64 sourceChain, address token, uint256 amount) returns()
func (inbox *Inbox) PackSetGuardFrom(sourceChain uint64, token common.Address, amount *big.Int) []byte {
	enc, err := inbox.abi.Pack("setGuardFrom", sourceChain, token, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGuardFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4df5e4f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGuardFrom(uint64 sourceChain, address token, uint256 amount) returns()
func (inbox *Inbox) TryPackSetGuardFrom(sourceChain uint64, token common.Address, amount *big.Int) ([]byte, error) {
	return inbox.abi.Pack("setGuardFrom", sourceChain, token, amount)
}

// PackSetPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb9363f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPool(uint64 chain, address token, address pool) returns()
func (inbox *Inbox) PackSetPool(chain uint64, token common.Address, pool common.Address) []byte {
	enc, err := inbox.abi.Pack("setPool", chain, token, pool)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb9363f1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPool(uint64 chain, address token, address pool) returns()
func (inbox *Inbox) TryPackSetPool(chain uint64, token common.Address, pool common.Address) ([]byte, error) {
	return inbox.abi.Pack("setPool", chain, token, pool)
}

// PackSetVetoDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x650ea23c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVetoDelay(uint64 sourceChain, uint32 vetoDelay) returns()
func (inbox *Inbox) PackSetVetoDelay(sourceChain uint64, vetoDelay uint32) []byte {
	enc, err := inbox.abi.Pack("setVetoDelay", sourceChain, vetoDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetVetoDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x650ea23c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setVetoDelay(uint64 sourceChain, uint32 vetoDelay) returns()
func (inbox *Inbox) TryPackSetVetoDelay(sourceChain uint64, vetoDelay uint32) ([]byte, error) {
	return inbox.abi.Pack("setVetoDelay", sourceChain, vetoDelay)
}

// PackStateOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64482ac4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stateOf(bytes32 id) view returns(uint8 arrival, uint256 from)
func (inbox *Inbox) PackStateOf(id [32]byte) []byte {
	enc, err := inbox.abi.Pack("stateOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStateOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64482ac4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stateOf(bytes32 id) view returns(uint8 arrival, uint256 from)
func (inbox *Inbox) TryPackStateOf(id [32]byte) ([]byte, error) {
	return inbox.abi.Pack("stateOf", id)
}

// StateOfOutput serves as a container for the return parameters of contract
// method StateOf.
type StateOfOutput struct {
	Arrival uint8
	From    *big.Int
}

// UnpackStateOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x64482ac4.
//
// Solidity: function stateOf(bytes32 id) view returns(uint8 arrival, uint256 from)
func (inbox *Inbox) UnpackStateOf(data []byte) (StateOfOutput, error) {
	out, err := inbox.abi.Unpack("stateOf", data)
	outstruct := new(StateOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arrival = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.From = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackStateSubject is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14d2626c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stateSubject(uint64 chain) view returns(bytes32)
func (inbox *Inbox) PackStateSubject(chain uint64) []byte {
	enc, err := inbox.abi.Pack("stateSubject", chain)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStateSubject is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14d2626c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stateSubject(uint64 chain) view returns(bytes32)
func (inbox *Inbox) TryPackStateSubject(chain uint64) ([]byte, error) {
	return inbox.abi.Pack("stateSubject", chain)
}

// UnpackStateSubject is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x14d2626c.
//
// Solidity: function stateSubject(uint64 chain) view returns(bytes32)
func (inbox *Inbox) UnpackStateSubject(data []byte) ([32]byte, error) {
	out, err := inbox.abi.Unpack("stateSubject", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackTokenOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23c9f2bd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tokenOf(uint64 sourceChain, address token) view returns(address)
func (inbox *Inbox) PackTokenOf(sourceChain uint64, token common.Address) []byte {
	enc, err := inbox.abi.Pack("tokenOf", sourceChain, token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTokenOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23c9f2bd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tokenOf(uint64 sourceChain, address token) view returns(address)
func (inbox *Inbox) TryPackTokenOf(sourceChain uint64, token common.Address) ([]byte, error) {
	return inbox.abi.Pack("tokenOf", sourceChain, token)
}

// UnpackTokenOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23c9f2bd.
//
// Solidity: function tokenOf(uint64 sourceChain, address token) view returns(address)
func (inbox *Inbox) UnpackTokenOf(data []byte) (common.Address, error) {
	out, err := inbox.abi.Unpack("tokenOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// InboxAnnounced represents a Announced event raised by the Inbox contract.
type InboxAnnounced struct {
	Id          [32]byte
	SourceChain uint64
	From        *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const InboxAnnouncedEventName = "Announced"

// ContractEventName returns the user-defined event name.
func (InboxAnnounced) ContractEventName() string {
	return InboxAnnouncedEventName
}

// UnpackAnnouncedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Announced(bytes32 indexed id, uint64 indexed sourceChain, uint256 from)
func (inbox *Inbox) UnpackAnnouncedEvent(log *types.Log) (*InboxAnnounced, error) {
	event := "Announced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inbox.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InboxAnnounced)
	if len(log.Data) > 0 {
		if err := inbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inbox.abi.Events[event].Inputs {
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

// InboxChangeAnnounced represents a ChangeAnnounced event raised by the Inbox contract.
type InboxChangeAnnounced struct {
	Change [32]byte
	From   *big.Int
	Call   []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const InboxChangeAnnouncedEventName = "ChangeAnnounced"

// ContractEventName returns the user-defined event name.
func (InboxChangeAnnounced) ContractEventName() string {
	return InboxChangeAnnouncedEventName
}

// UnpackChangeAnnouncedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChangeAnnounced(bytes32 indexed change, uint256 from, bytes call_)
func (inbox *Inbox) UnpackChangeAnnouncedEvent(log *types.Log) (*InboxChangeAnnounced, error) {
	event := "ChangeAnnounced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inbox.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InboxChangeAnnounced)
	if len(log.Data) > 0 {
		if err := inbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inbox.abi.Events[event].Inputs {
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

// InboxChangeCancelled represents a ChangeCancelled event raised by the Inbox contract.
type InboxChangeCancelled struct {
	Change [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const InboxChangeCancelledEventName = "ChangeCancelled"

// ContractEventName returns the user-defined event name.
func (InboxChangeCancelled) ContractEventName() string {
	return InboxChangeCancelledEventName
}

// UnpackChangeCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChangeCancelled(bytes32 indexed change)
func (inbox *Inbox) UnpackChangeCancelledEvent(log *types.Log) (*InboxChangeCancelled, error) {
	event := "ChangeCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inbox.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InboxChangeCancelled)
	if len(log.Data) > 0 {
		if err := inbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inbox.abi.Events[event].Inputs {
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

// InboxDelivered represents a Delivered event raised by the Inbox contract.
type InboxDelivered struct {
	Id          [32]byte
	SourceChain uint64
	Raw         *types.Log // Blockchain specific contextual infos
}

const InboxDeliveredEventName = "Delivered"

// ContractEventName returns the user-defined event name.
func (InboxDelivered) ContractEventName() string {
	return InboxDeliveredEventName
}

// UnpackDeliveredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Delivered(bytes32 indexed id, uint64 indexed sourceChain)
func (inbox *Inbox) UnpackDeliveredEvent(log *types.Log) (*InboxDelivered, error) {
	event := "Delivered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inbox.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InboxDelivered)
	if len(log.Data) > 0 {
		if err := inbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inbox.abi.Events[event].Inputs {
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

// InboxGuardFromSet represents a GuardFromSet event raised by the Inbox contract.
type InboxGuardFromSet struct {
	SourceChain uint64
	Token       common.Address
	Amount      *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const InboxGuardFromSetEventName = "GuardFromSet"

// ContractEventName returns the user-defined event name.
func (InboxGuardFromSet) ContractEventName() string {
	return InboxGuardFromSetEventName
}

// UnpackGuardFromSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardFromSet(uint64 indexed sourceChain, address indexed token, uint256 amount)
func (inbox *Inbox) UnpackGuardFromSetEvent(log *types.Log) (*InboxGuardFromSet, error) {
	event := "GuardFromSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inbox.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InboxGuardFromSet)
	if len(log.Data) > 0 {
		if err := inbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inbox.abi.Events[event].Inputs {
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

// InboxGuardSet represents a GuardSet event raised by the Inbox contract.
type InboxGuardSet struct {
	Chain uint64
	Guard [32]byte
	Raw   *types.Log // Blockchain specific contextual infos
}

const InboxGuardSetEventName = "GuardSet"

// ContractEventName returns the user-defined event name.
func (InboxGuardSet) ContractEventName() string {
	return InboxGuardSetEventName
}

// UnpackGuardSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardSet(uint64 indexed chain, bytes32 guard)
func (inbox *Inbox) UnpackGuardSetEvent(log *types.Log) (*InboxGuardSet, error) {
	event := "GuardSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inbox.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InboxGuardSet)
	if len(log.Data) > 0 {
		if err := inbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inbox.abi.Events[event].Inputs {
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

// InboxHalted represents a Halted event raised by the Inbox contract.
type InboxHalted struct {
	Chain     uint64
	Number    uint32
	Committee [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const InboxHaltedEventName = "Halted"

// ContractEventName returns the user-defined event name.
func (InboxHalted) ContractEventName() string {
	return InboxHaltedEventName
}

// UnpackHaltedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Halted(uint64 indexed chain, uint32 number, bytes32 committee)
func (inbox *Inbox) UnpackHaltedEvent(log *types.Log) (*InboxHalted, error) {
	event := "Halted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inbox.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InboxHalted)
	if len(log.Data) > 0 {
		if err := inbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inbox.abi.Events[event].Inputs {
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

// InboxKept represents a Kept event raised by the Inbox contract.
type InboxKept struct {
	Id          [32]byte
	SourceChain uint64
	Raw         *types.Log // Blockchain specific contextual infos
}

const InboxKeptEventName = "Kept"

// ContractEventName returns the user-defined event name.
func (InboxKept) ContractEventName() string {
	return InboxKeptEventName
}

// UnpackKeptEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Kept(bytes32 indexed id, uint64 indexed sourceChain)
func (inbox *Inbox) UnpackKeptEvent(log *types.Log) (*InboxKept, error) {
	event := "Kept"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inbox.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InboxKept)
	if len(log.Data) > 0 {
		if err := inbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inbox.abi.Events[event].Inputs {
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

// InboxLaneOpened represents a LaneOpened event raised by the Inbox contract.
type InboxLaneOpened struct {
	Chain     uint64
	Far       common.Address
	Committee [32]byte
	Guard     [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const InboxLaneOpenedEventName = "LaneOpened"

// ContractEventName returns the user-defined event name.
func (InboxLaneOpened) ContractEventName() string {
	return InboxLaneOpenedEventName
}

// UnpackLaneOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LaneOpened(uint64 indexed chain, address far, bytes32 committee, bytes32 guard)
func (inbox *Inbox) UnpackLaneOpenedEvent(log *types.Log) (*InboxLaneOpened, error) {
	event := "LaneOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inbox.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InboxLaneOpened)
	if len(log.Data) > 0 {
		if err := inbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inbox.abi.Events[event].Inputs {
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

// InboxLapsed represents a Lapsed event raised by the Inbox contract.
type InboxLapsed struct {
	Id          [32]byte
	SourceChain uint64
	Raw         *types.Log // Blockchain specific contextual infos
}

const InboxLapsedEventName = "Lapsed"

// ContractEventName returns the user-defined event name.
func (InboxLapsed) ContractEventName() string {
	return InboxLapsedEventName
}

// UnpackLapsedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Lapsed(bytes32 indexed id, uint64 indexed sourceChain)
func (inbox *Inbox) UnpackLapsedEvent(log *types.Log) (*InboxLapsed, error) {
	event := "Lapsed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inbox.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InboxLapsed)
	if len(log.Data) > 0 {
		if err := inbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inbox.abi.Events[event].Inputs {
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

// InboxPoolClosed represents a PoolClosed event raised by the Inbox contract.
type InboxPoolClosed struct {
	Chain uint64
	Token common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const InboxPoolClosedEventName = "PoolClosed"

// ContractEventName returns the user-defined event name.
func (InboxPoolClosed) ContractEventName() string {
	return InboxPoolClosedEventName
}

// UnpackPoolClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PoolClosed(uint64 indexed chain, address indexed token)
func (inbox *Inbox) UnpackPoolClosedEvent(log *types.Log) (*InboxPoolClosed, error) {
	event := "PoolClosed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inbox.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InboxPoolClosed)
	if len(log.Data) > 0 {
		if err := inbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inbox.abi.Events[event].Inputs {
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

// InboxPoolSet represents a PoolSet event raised by the Inbox contract.
type InboxPoolSet struct {
	Chain uint64
	Token common.Address
	Pool  common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const InboxPoolSetEventName = "PoolSet"

// ContractEventName returns the user-defined event name.
func (InboxPoolSet) ContractEventName() string {
	return InboxPoolSetEventName
}

// UnpackPoolSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PoolSet(uint64 indexed chain, address indexed token, address pool)
func (inbox *Inbox) UnpackPoolSetEvent(log *types.Log) (*InboxPoolSet, error) {
	event := "PoolSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inbox.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InboxPoolSet)
	if len(log.Data) > 0 {
		if err := inbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inbox.abi.Events[event].Inputs {
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

// InboxRefuted represents a Refuted event raised by the Inbox contract.
type InboxRefuted struct {
	Id        [32]byte
	Chain     uint64
	Committee [32]byte
	Epoch     uint32
	Raw       *types.Log // Blockchain specific contextual infos
}

const InboxRefutedEventName = "Refuted"

// ContractEventName returns the user-defined event name.
func (InboxRefuted) ContractEventName() string {
	return InboxRefutedEventName
}

// UnpackRefutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Refuted(bytes32 indexed id, uint64 indexed chain, bytes32 committee, uint32 epoch)
func (inbox *Inbox) UnpackRefutedEvent(log *types.Log) (*InboxRefuted, error) {
	event := "Refuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inbox.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InboxRefuted)
	if len(log.Data) > 0 {
		if err := inbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inbox.abi.Events[event].Inputs {
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

// InboxResumed represents a Resumed event raised by the Inbox contract.
type InboxResumed struct {
	Chain  uint64
	Number uint32
	Raw    *types.Log // Blockchain specific contextual infos
}

const InboxResumedEventName = "Resumed"

// ContractEventName returns the user-defined event name.
func (InboxResumed) ContractEventName() string {
	return InboxResumedEventName
}

// UnpackResumedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Resumed(uint64 indexed chain, uint32 number)
func (inbox *Inbox) UnpackResumedEvent(log *types.Log) (*InboxResumed, error) {
	event := "Resumed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inbox.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InboxResumed)
	if len(log.Data) > 0 {
		if err := inbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inbox.abi.Events[event].Inputs {
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

// InboxSkipped represents a Skipped event raised by the Inbox contract.
type InboxSkipped struct {
	Id  [32]byte
	Why uint8
	Raw *types.Log // Blockchain specific contextual infos
}

const InboxSkippedEventName = "Skipped"

// ContractEventName returns the user-defined event name.
func (InboxSkipped) ContractEventName() string {
	return InboxSkippedEventName
}

// UnpackSkippedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Skipped(bytes32 indexed id, uint8 why)
func (inbox *Inbox) UnpackSkippedEvent(log *types.Log) (*InboxSkipped, error) {
	event := "Skipped"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inbox.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InboxSkipped)
	if len(log.Data) > 0 {
		if err := inbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inbox.abi.Events[event].Inputs {
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

// InboxVetoDelaySet represents a VetoDelaySet event raised by the Inbox contract.
type InboxVetoDelaySet struct {
	SourceChain uint64
	VetoDelay   uint32
	Raw         *types.Log // Blockchain specific contextual infos
}

const InboxVetoDelaySetEventName = "VetoDelaySet"

// ContractEventName returns the user-defined event name.
func (InboxVetoDelaySet) ContractEventName() string {
	return InboxVetoDelaySetEventName
}

// UnpackVetoDelaySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VetoDelaySet(uint64 indexed sourceChain, uint32 vetoDelay)
func (inbox *Inbox) UnpackVetoDelaySetEvent(log *types.Log) (*InboxVetoDelaySet, error) {
	event := "VetoDelaySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inbox.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InboxVetoDelaySet)
	if len(log.Data) > 0 {
		if err := inbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inbox.abi.Events[event].Inputs {
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
func (inbox *Inbox) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], inbox.abi.Errors["BadBatch"].ID.Bytes()[:4]) {
		return inbox.UnpackBadBatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], inbox.abi.Errors["BadLane"].ID.Bytes()[:4]) {
		return inbox.UnpackBadLaneError(raw[4:])
	}
	if bytes.Equal(raw[:4], inbox.abi.Errors["BadPool"].ID.Bytes()[:4]) {
		return inbox.UnpackBadPoolError(raw[4:])
	}
	if bytes.Equal(raw[:4], inbox.abi.Errors["BadProof"].ID.Bytes()[:4]) {
		return inbox.UnpackBadProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], inbox.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return inbox.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], inbox.abi.Errors["Expired"].ID.Bytes()[:4]) {
		return inbox.UnpackExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], inbox.abi.Errors["Failed"].ID.Bytes()[:4]) {
		return inbox.UnpackFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], inbox.abi.Errors["Foreign"].ID.Bytes()[:4]) {
		return inbox.UnpackForeignError(raw[4:])
	}
	if bytes.Equal(raw[:4], inbox.abi.Errors["LaneHalted"].ID.Bytes()[:4]) {
		return inbox.UnpackLaneHaltedError(raw[4:])
	}
	if bytes.Equal(raw[:4], inbox.abi.Errors["NoChange"].ID.Bytes()[:4]) {
		return inbox.UnpackNoChangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], inbox.abi.Errors["NoEpoch"].ID.Bytes()[:4]) {
		return inbox.UnpackNoEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], inbox.abi.Errors["NoLane"].ID.Bytes()[:4]) {
		return inbox.UnpackNoLaneError(raw[4:])
	}
	if bytes.Equal(raw[:4], inbox.abi.Errors["NoPool"].ID.Bytes()[:4]) {
		return inbox.UnpackNoPoolError(raw[4:])
	}
	if bytes.Equal(raw[:4], inbox.abi.Errors["NotAdmin"].ID.Bytes()[:4]) {
		return inbox.UnpackNotAdminError(raw[4:])
	}
	if bytes.Equal(raw[:4], inbox.abi.Errors["NotChecked"].ID.Bytes()[:4]) {
		return inbox.UnpackNotCheckedError(raw[4:])
	}
	if bytes.Equal(raw[:4], inbox.abi.Errors["NotDisjoint"].ID.Bytes()[:4]) {
		return inbox.UnpackNotDisjointError(raw[4:])
	}
	if bytes.Equal(raw[:4], inbox.abi.Errors["NotRefuted"].ID.Bytes()[:4]) {
		return inbox.UnpackNotRefutedError(raw[4:])
	}
	if bytes.Equal(raw[:4], inbox.abi.Errors["NotSelf"].ID.Bytes()[:4]) {
		return inbox.UnpackNotSelfError(raw[4:])
	}
	if bytes.Equal(raw[:4], inbox.abi.Errors["NotYet"].ID.Bytes()[:4]) {
		return inbox.UnpackNotYetError(raw[4:])
	}
	if bytes.Equal(raw[:4], inbox.abi.Errors["NothingToWaitFor"].ID.Bytes()[:4]) {
		return inbox.UnpackNothingToWaitForError(raw[4:])
	}
	if bytes.Equal(raw[:4], inbox.abi.Errors["Refused"].ID.Bytes()[:4]) {
		return inbox.UnpackRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], inbox.abi.Errors["RefutedBefore"].ID.Bytes()[:4]) {
		return inbox.UnpackRefutedBeforeError(raw[4:])
	}
	if bytes.Equal(raw[:4], inbox.abi.Errors["TooLittleGas"].ID.Bytes()[:4]) {
		return inbox.UnpackTooLittleGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], inbox.abi.Errors["UnknownKey"].ID.Bytes()[:4]) {
		return inbox.UnpackUnknownKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], inbox.abi.Errors["WrongOaths"].ID.Bytes()[:4]) {
		return inbox.UnpackWrongOathsError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// InboxBadBatch represents a BadBatch error raised by the Inbox contract.
type InboxBadBatch struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadBatch()
func InboxBadBatchErrorID() common.Hash {
	return common.HexToHash("0x86bdc25c99648598923bb853ace35b4957af66811405e311820e81be4c44dd00")
}

// UnpackBadBatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadBatch()
func (inbox *Inbox) UnpackBadBatchError(raw []byte) (*InboxBadBatch, error) {
	out := new(InboxBadBatch)
	if err := inbox.abi.UnpackIntoInterface(out, "BadBatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InboxBadLane represents a BadLane error raised by the Inbox contract.
type InboxBadLane struct {
	Chain uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadLane(uint64 chain)
func InboxBadLaneErrorID() common.Hash {
	return common.HexToHash("0x138001bd8226e02c07c058f8619ebeaa666df23549ccf98c1784d8f2c6507d8f")
}

// UnpackBadLaneError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadLane(uint64 chain)
func (inbox *Inbox) UnpackBadLaneError(raw []byte) (*InboxBadLane, error) {
	out := new(InboxBadLane)
	if err := inbox.abi.UnpackIntoInterface(out, "BadLane", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InboxBadPool represents a BadPool error raised by the Inbox contract.
type InboxBadPool struct {
	Token common.Address
	Pool  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPool(address token, address pool)
func InboxBadPoolErrorID() common.Hash {
	return common.HexToHash("0xf3c9a1b30504e2b7171a03fb5c4a897779be4b6841c8ffd9030a9f7490004b14")
}

// UnpackBadPoolError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPool(address token, address pool)
func (inbox *Inbox) UnpackBadPoolError(raw []byte) (*InboxBadPool, error) {
	out := new(InboxBadPool)
	if err := inbox.abi.UnpackIntoInterface(out, "BadPool", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InboxBadProof represents a BadProof error raised by the Inbox contract.
type InboxBadProof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadProof()
func InboxBadProofErrorID() common.Hash {
	return common.HexToHash("0x7ca55c774976027f27f73629387ed99a2044a8721aec39c3c2717944b08c423a")
}

// UnpackBadProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadProof()
func (inbox *Inbox) UnpackBadProofError(raw []byte) (*InboxBadProof, error) {
	out := new(InboxBadProof)
	if err := inbox.abi.UnpackIntoInterface(out, "BadProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InboxBadSignature represents a BadSignature error raised by the Inbox contract.
type InboxBadSignature struct {
	Flaw uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature(uint8 flaw)
func InboxBadSignatureErrorID() common.Hash {
	return common.HexToHash("0x75bbbefaf280e26d6759c4d9710a44382465fdd1c3481df26524a379a4f7a9a7")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature(uint8 flaw)
func (inbox *Inbox) UnpackBadSignatureError(raw []byte) (*InboxBadSignature, error) {
	out := new(InboxBadSignature)
	if err := inbox.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InboxExpired represents a Expired error raised by the Inbox contract.
type InboxExpired struct {
	Expiry *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Expired(uint256 expiry)
func InboxExpiredErrorID() common.Hash {
	return common.HexToHash("0xf80dbaea4785589e52984ca36a31de106adc77759539a5c7d92883bf49692fe9")
}

// UnpackExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Expired(uint256 expiry)
func (inbox *Inbox) UnpackExpiredError(raw []byte) (*InboxExpired, error) {
	out := new(InboxExpired)
	if err := inbox.abi.UnpackIntoInterface(out, "Expired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InboxFailed represents a Failed error raised by the Inbox contract.
type InboxFailed struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Failed(bytes32 id)
func InboxFailedErrorID() common.Hash {
	return common.HexToHash("0x58624fcb8234dc3f422d68d9f3ea421a045bf33ec627d027f6d2b2eca473105f")
}

// UnpackFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Failed(bytes32 id)
func (inbox *Inbox) UnpackFailedError(raw []byte) (*InboxFailed, error) {
	out := new(InboxFailed)
	if err := inbox.abi.UnpackIntoInterface(out, "Failed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InboxForeign represents a Foreign error raised by the Inbox contract.
type InboxForeign struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Foreign(bytes32 id)
func InboxForeignErrorID() common.Hash {
	return common.HexToHash("0xf525045eea18d35960b3d83f58174fbdb0185cee8779e08f6580d77d665896bf")
}

// UnpackForeignError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Foreign(bytes32 id)
func (inbox *Inbox) UnpackForeignError(raw []byte) (*InboxForeign, error) {
	out := new(InboxForeign)
	if err := inbox.abi.UnpackIntoInterface(out, "Foreign", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InboxLaneHalted represents a LaneHalted error raised by the Inbox contract.
type InboxLaneHalted struct {
	Chain uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LaneHalted(uint64 chain)
func InboxLaneHaltedErrorID() common.Hash {
	return common.HexToHash("0x15a40e86cb8bf9c96a057c24f8b7136191ae73ed542e564a6696fa4b848c318d")
}

// UnpackLaneHaltedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LaneHalted(uint64 chain)
func (inbox *Inbox) UnpackLaneHaltedError(raw []byte) (*InboxLaneHalted, error) {
	out := new(InboxLaneHalted)
	if err := inbox.abi.UnpackIntoInterface(out, "LaneHalted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InboxNoChange represents a NoChange error raised by the Inbox contract.
type InboxNoChange struct {
	Chain uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoChange(uint64 chain)
func InboxNoChangeErrorID() common.Hash {
	return common.HexToHash("0xe6c0836a4b6d0bc7a6aed18e22180c59bfdf991f60f4e213225d2d796835f0f6")
}

// UnpackNoChangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoChange(uint64 chain)
func (inbox *Inbox) UnpackNoChangeError(raw []byte) (*InboxNoChange, error) {
	out := new(InboxNoChange)
	if err := inbox.abi.UnpackIntoInterface(out, "NoChange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InboxNoEpoch represents a NoEpoch error raised by the Inbox contract.
type InboxNoEpoch struct {
	Committee [32]byte
	Epoch     uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoEpoch(bytes32 committee, uint32 epoch)
func InboxNoEpochErrorID() common.Hash {
	return common.HexToHash("0x2c15722ff8838c220190bcfd23aabcdafb297a4978776def1d561ea9206d8b71")
}

// UnpackNoEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoEpoch(bytes32 committee, uint32 epoch)
func (inbox *Inbox) UnpackNoEpochError(raw []byte) (*InboxNoEpoch, error) {
	out := new(InboxNoEpoch)
	if err := inbox.abi.UnpackIntoInterface(out, "NoEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InboxNoLane represents a NoLane error raised by the Inbox contract.
type InboxNoLane struct {
	Chain uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoLane(uint64 chain)
func InboxNoLaneErrorID() common.Hash {
	return common.HexToHash("0x41879a819e1945aa885c62b2a9eeb0b703277e3495cd7419df1a84f1c63bf2b0")
}

// UnpackNoLaneError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoLane(uint64 chain)
func (inbox *Inbox) UnpackNoLaneError(raw []byte) (*InboxNoLane, error) {
	out := new(InboxNoLane)
	if err := inbox.abi.UnpackIntoInterface(out, "NoLane", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InboxNoPool represents a NoPool error raised by the Inbox contract.
type InboxNoPool struct {
	SourceChain uint64
	Token       common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoPool(uint64 sourceChain, address token)
func InboxNoPoolErrorID() common.Hash {
	return common.HexToHash("0xe52fec2109d52585b556ca1630552b98bbab7c88bfbcc0e4d74f66057b46e56f")
}

// UnpackNoPoolError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoPool(uint64 sourceChain, address token)
func (inbox *Inbox) UnpackNoPoolError(raw []byte) (*InboxNoPool, error) {
	out := new(InboxNoPool)
	if err := inbox.abi.UnpackIntoInterface(out, "NoPool", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InboxNotAdmin represents a NotAdmin error raised by the Inbox contract.
type InboxNotAdmin struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAdmin(address caller)
func InboxNotAdminErrorID() common.Hash {
	return common.HexToHash("0x17a8424239494df835a470bd5e48f10a94b5febfef662a1917fe31decebbedeb")
}

// UnpackNotAdminError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAdmin(address caller)
func (inbox *Inbox) UnpackNotAdminError(raw []byte) (*InboxNotAdmin, error) {
	out := new(InboxNotAdmin)
	if err := inbox.abi.UnpackIntoInterface(out, "NotAdmin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InboxNotChecked represents a NotChecked error raised by the Inbox contract.
type InboxNotChecked struct {
	Committee  [32]byte
	Epoch      uint32
	Guard      [32]byte
	GuardEpoch uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotChecked(bytes32 committee, uint32 epoch, bytes32 guard, uint32 guardEpoch)
func InboxNotCheckedErrorID() common.Hash {
	return common.HexToHash("0xb5a805fd6371fa93d606a79197766a7099b3e401380a7414621c1ccec8acea34")
}

// UnpackNotCheckedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotChecked(bytes32 committee, uint32 epoch, bytes32 guard, uint32 guardEpoch)
func (inbox *Inbox) UnpackNotCheckedError(raw []byte) (*InboxNotChecked, error) {
	out := new(InboxNotChecked)
	if err := inbox.abi.UnpackIntoInterface(out, "NotChecked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InboxNotDisjoint represents a NotDisjoint error raised by the Inbox contract.
type InboxNotDisjoint struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDisjoint(address operator)
func InboxNotDisjointErrorID() common.Hash {
	return common.HexToHash("0xe9acc65417c50f3774c6a8122e7a4f5b94bca2339b964d64f7ccfebfa9921d78")
}

// UnpackNotDisjointError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDisjoint(address operator)
func (inbox *Inbox) UnpackNotDisjointError(raw []byte) (*InboxNotDisjoint, error) {
	out := new(InboxNotDisjoint)
	if err := inbox.abi.UnpackIntoInterface(out, "NotDisjoint", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InboxNotRefuted represents a NotRefuted error raised by the Inbox contract.
type InboxNotRefuted struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRefuted(bytes32 id)
func InboxNotRefutedErrorID() common.Hash {
	return common.HexToHash("0xbc9d5731b3857b441787dca31191b120d51e0f940babbe29e4c29f5ab83ad630")
}

// UnpackNotRefutedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRefuted(bytes32 id)
func (inbox *Inbox) UnpackNotRefutedError(raw []byte) (*InboxNotRefuted, error) {
	out := new(InboxNotRefuted)
	if err := inbox.abi.UnpackIntoInterface(out, "NotRefuted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InboxNotSelf represents a NotSelf error raised by the Inbox contract.
type InboxNotSelf struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSelf()
func InboxNotSelfErrorID() common.Hash {
	return common.HexToHash("0x29c3b7ee14a7adaa7fba7b043229509fe963f719303620e91e88c61c6b12de34")
}

// UnpackNotSelfError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSelf()
func (inbox *Inbox) UnpackNotSelfError(raw []byte) (*InboxNotSelf, error) {
	out := new(InboxNotSelf)
	if err := inbox.abi.UnpackIntoInterface(out, "NotSelf", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InboxNotYet represents a NotYet error raised by the Inbox contract.
type InboxNotYet struct {
	Change [32]byte
	From   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotYet(bytes32 change, uint256 from)
func InboxNotYetErrorID() common.Hash {
	return common.HexToHash("0x895b9ba005a4fdc1ba78cf2df3f296fde3232a0c8f0bdd23232e16010d20963e")
}

// UnpackNotYetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotYet(bytes32 change, uint256 from)
func (inbox *Inbox) UnpackNotYetError(raw []byte) (*InboxNotYet, error) {
	out := new(InboxNotYet)
	if err := inbox.abi.UnpackIntoInterface(out, "NotYet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InboxNothingToWaitFor represents a NothingToWaitFor error raised by the Inbox contract.
type InboxNothingToWaitFor struct {
	SourceChain uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToWaitFor(uint64 sourceChain)
func InboxNothingToWaitForErrorID() common.Hash {
	return common.HexToHash("0x75bb4895b1c9f5af446c1f0e90b4e5e446d69f9a356370f1a20e6c16a6f64d22")
}

// UnpackNothingToWaitForError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToWaitFor(uint64 sourceChain)
func (inbox *Inbox) UnpackNothingToWaitForError(raw []byte) (*InboxNothingToWaitFor, error) {
	out := new(InboxNothingToWaitFor)
	if err := inbox.abi.UnpackIntoInterface(out, "NothingToWaitFor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InboxRefused represents a Refused error raised by the Inbox contract.
type InboxRefused struct {
	Id  [32]byte
	Why uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Refused(bytes32 id, uint8 why)
func InboxRefusedErrorID() common.Hash {
	return common.HexToHash("0x8d113fd950359a9bd15a700269818d92d001a2d82fdba58ddd59fc9ee395749c")
}

// UnpackRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Refused(bytes32 id, uint8 why)
func (inbox *Inbox) UnpackRefusedError(raw []byte) (*InboxRefused, error) {
	out := new(InboxRefused)
	if err := inbox.abi.UnpackIntoInterface(out, "Refused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InboxRefutedBefore represents a RefutedBefore error raised by the Inbox contract.
type InboxRefutedBefore struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RefutedBefore(bytes32 id)
func InboxRefutedBeforeErrorID() common.Hash {
	return common.HexToHash("0xd2e5584ad7a9bea6dbb48a78f7a4548bd1a38caa839df9c7ea566da21843e562")
}

// UnpackRefutedBeforeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RefutedBefore(bytes32 id)
func (inbox *Inbox) UnpackRefutedBeforeError(raw []byte) (*InboxRefutedBefore, error) {
	out := new(InboxRefutedBefore)
	if err := inbox.abi.UnpackIntoInterface(out, "RefutedBefore", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InboxTooLittleGas represents a TooLittleGas error raised by the Inbox contract.
type InboxTooLittleGas struct {
	Left   *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLittleGas(uint256 left, uint256 wanted)
func InboxTooLittleGasErrorID() common.Hash {
	return common.HexToHash("0x9ee5fcf0ddbbb3e81c9bbee4f1dfc659b266ce349bb8cfb6d04a8857e3cc9f93")
}

// UnpackTooLittleGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLittleGas(uint256 left, uint256 wanted)
func (inbox *Inbox) UnpackTooLittleGasError(raw []byte) (*InboxTooLittleGas, error) {
	out := new(InboxTooLittleGas)
	if err := inbox.abi.UnpackIntoInterface(out, "TooLittleGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InboxUnknownKey represents a UnknownKey error raised by the Inbox contract.
type InboxUnknownKey struct {
	Committee [32]byte
	Epoch     *big.Int
	Expiry    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownKey(bytes32 committee, uint256 epoch, uint256 expiry)
func InboxUnknownKeyErrorID() common.Hash {
	return common.HexToHash("0x5607f19725acdb95e3225579df361ff91c240183a7dd76635e9e250ac376e3d7")
}

// UnpackUnknownKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownKey(bytes32 committee, uint256 epoch, uint256 expiry)
func (inbox *Inbox) UnpackUnknownKeyError(raw []byte) (*InboxUnknownKey, error) {
	out := new(InboxUnknownKey)
	if err := inbox.abi.UnpackIntoInterface(out, "UnknownKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InboxWrongOaths represents a WrongOaths error raised by the Inbox contract.
type InboxWrongOaths struct {
	Got    *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongOaths(uint256 got, uint256 wanted)
func InboxWrongOathsErrorID() common.Hash {
	return common.HexToHash("0x0fa5538bc30e7c6309e974f7719e168588db5cb38e842c7c2e012207714bbd27")
}

// UnpackWrongOathsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongOaths(uint256 got, uint256 wanted)
func (inbox *Inbox) UnpackWrongOathsError(raw []byte) (*InboxWrongOaths, error) {
	out := new(InboxWrongOaths)
	if err := inbox.abi.UnpackIntoInterface(out, "WrongOaths", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OutboxMetaData contains all meta data concerning the Outbox contract.
var OutboxMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIFeeds\",\"name\":\"feeds\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ADMIN\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COMMITTEES\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DELAY\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"FEEDS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MOST_DATA\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MOST_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MOST_SHARE\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MOST_TERM\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MOST_TOKENS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PATIENCE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TOKEN\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TOKEN_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"backOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"change\",\"type\":\"bytes32\"}],\"name\":\"cancelChange\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"change\",\"type\":\"bytes32\"}],\"name\":\"changeFrom\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"guard\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"guardEpoch\",\"type\":\"uint32\"}],\"name\":\"checkDisjoint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"closePool\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"place\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"collect\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"}],\"name\":\"credit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"guard\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"guardEpoch\",\"type\":\"uint32\"}],\"name\":\"disjoint\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"earned\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"}],\"name\":\"feeOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint96\",\"name\":\"base\",\"type\":\"uint96\"},{\"internalType\":\"uint64\",\"name\":\"perByte\",\"type\":\"uint64\"},{\"internalType\":\"uint48\",\"name\":\"perGas\",\"type\":\"uint48\"},{\"internalType\":\"uint24\",\"name\":\"target\",\"type\":\"uint24\"},{\"internalType\":\"uint24\",\"name\":\"least\",\"type\":\"uint24\"}],\"internalType\":\"structFee\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"byGuard\",\"type\":\"bool\"},{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSworn\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"flags\",\"type\":\"bytes32\"}],\"internalType\":\"structOath\",\"name\":\"oath\",\"type\":\"tuple\"}],\"name\":\"halt\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"sent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structMessage\",\"name\":\"message\",\"type\":\"tuple\"}],\"name\":\"idOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"laneOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"far\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"changes\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"guarded\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"vetoDelay\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"guard\",\"type\":\"bytes32\"}],\"internalType\":\"structLane\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"lastOrdered\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"sent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structMessage\",\"name\":\"message\",\"type\":\"tuple\"},{\"internalType\":\"bytes17\",\"name\":\"before\",\"type\":\"bytes17\"},{\"internalType\":\"bytes32[]\",\"name\":\"ids\",\"type\":\"bytes32[]\"}],\"name\":\"neverSent\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"guard\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint96\",\"name\":\"base\",\"type\":\"uint96\"},{\"internalType\":\"uint64\",\"name\":\"perByte\",\"type\":\"uint64\"},{\"internalType\":\"uint48\",\"name\":\"perGas\",\"type\":\"uint48\"},{\"internalType\":\"uint24\",\"name\":\"target\",\"type\":\"uint24\"},{\"internalType\":\"uint24\",\"name\":\"least\",\"type\":\"uint24\"}],\"internalType\":\"structFee\",\"name\":\"fee\",\"type\":\"tuple\"}],\"name\":\"open\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"deliverer\",\"type\":\"address\"}],\"name\":\"owed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"poolOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"pool\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"closed\",\"type\":\"bool\"}],\"internalType\":\"structPlace\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"}],\"name\":\"potOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"guardShare\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"ordered\",\"type\":\"bool\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structLetter\",\"name\":\"letter\",\"type\":\"tuple\"}],\"name\":\"quote\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSworn\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"flags\",\"type\":\"bytes32\"}],\"internalType\":\"structOath[]\",\"name\":\"oaths\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"sent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structMessage\",\"name\":\"message\",\"type\":\"tuple\"}],\"name\":\"reclaim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSworn\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"flags\",\"type\":\"bytes32\"}],\"internalType\":\"structOath[]\",\"name\":\"oaths\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"sent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structMessage\",\"name\":\"message\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"place\",\"type\":\"uint256\"}],\"name\":\"reclaimOne\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bool\",\"name\":\"byGuard\",\"type\":\"bool\"},{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSworn\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"flags\",\"type\":\"bytes32\"}],\"internalType\":\"structOath\",\"name\":\"oath\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"sent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structMessage\",\"name\":\"message\",\"type\":\"tuple\"}],\"name\":\"refute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bool\",\"name\":\"byGuard\",\"type\":\"bool\"},{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSworn\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"flags\",\"type\":\"bytes32\"}],\"internalType\":\"structOath\",\"name\":\"oath\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"sent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structMessage\",\"name\":\"message\",\"type\":\"tuple\"},{\"internalType\":\"bytes17\",\"name\":\"before\",\"type\":\"bytes17\"},{\"internalType\":\"bytes32[]\",\"name\":\"ids\",\"type\":\"bytes32[]\"}],\"name\":\"refuteByTrail\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSworn\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"flags\",\"type\":\"bytes32\"}],\"internalType\":\"structOath[]\",\"name\":\"oaths\",\"type\":\"tuple[]\"}],\"name\":\"resume\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"ordered\",\"type\":\"bool\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structLetter\",\"name\":\"letter\",\"type\":\"tuple\"}],\"name\":\"send\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"}],\"name\":\"sequenceOf\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint96\",\"name\":\"base\",\"type\":\"uint96\"},{\"internalType\":\"uint64\",\"name\":\"perByte\",\"type\":\"uint64\"},{\"internalType\":\"uint48\",\"name\":\"perGas\",\"type\":\"uint48\"},{\"internalType\":\"uint24\",\"name\":\"target\",\"type\":\"uint24\"},{\"internalType\":\"uint24\",\"name\":\"least\",\"type\":\"uint24\"}],\"internalType\":\"structFee\",\"name\":\"fee\",\"type\":\"tuple\"}],\"name\":\"setFee\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"guard\",\"type\":\"bytes32\"}],\"name\":\"setGuard\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"share\",\"type\":\"uint16\"}],\"name\":\"setGuardShare\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"pool\",\"type\":\"address\"}],\"name\":\"setPool\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"stateOf\",\"outputs\":[{\"internalType\":\"enumDeparture\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"stateSubject\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"}],\"name\":\"trailOf\",\"outputs\":[{\"internalType\":\"bytes17\",\"name\":\"\",\"type\":\"bytes17\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"change\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"call_\",\"type\":\"bytes\"}],\"name\":\"ChangeAnnounced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"change\",\"type\":\"bytes32\"}],\"name\":\"ChangeCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint96\",\"name\":\"base\",\"type\":\"uint96\"},{\"internalType\":\"uint64\",\"name\":\"perByte\",\"type\":\"uint64\"},{\"internalType\":\"uint48\",\"name\":\"perGas\",\"type\":\"uint48\"},{\"internalType\":\"uint24\",\"name\":\"target\",\"type\":\"uint24\"},{\"internalType\":\"uint24\",\"name\":\"least\",\"type\":\"uint24\"}],\"indexed\":false,\"internalType\":\"structFee\",\"name\":\"fee\",\"type\":\"tuple\"}],\"name\":\"FeeSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"guard\",\"type\":\"bytes32\"}],\"name\":\"GuardSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"share\",\"type\":\"uint16\"}],\"name\":\"GuardShareSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"}],\"name\":\"Halted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"far\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"guard\",\"type\":\"bytes32\"}],\"name\":\"LaneOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"PoolClosed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"pool\",\"type\":\"address\"}],\"name\":\"PoolSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"Refuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"name\":\"Resumed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Returned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"sent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"indexed\":false,\"internalType\":\"structMessage\",\"name\":\"message\",\"type\":\"tuple\"}],\"name\":\"Sent\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"earliest\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"latest\",\"type\":\"uint256\"}],\"name\":\"BadDeadline\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadFee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"BadLane\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"pool\",\"type\":\"address\"}],\"name\":\"BadPool\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumFlaw\",\"name\":\"flaw\",\"type\":\"uint8\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expiry\",\"type\":\"uint256\"}],\"name\":\"Expired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"FeeTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"}],\"name\":\"Flooded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"LaneHalted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"NoChange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"NoEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"NoLane\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"NoPool\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotAdmin\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"guard\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"guardEpoch\",\"type\":\"uint32\"}],\"name\":\"NotChecked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"NotDisjoint\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"moved\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"NotExact\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotMember\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NotOurs\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"NotPast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NotRefuted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"enumDeparture\",\"name\":\"departure\",\"type\":\"uint8\"}],\"name\":\"NotReturnable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"NotSent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"change\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"NotYet\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingToDo\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"RefutedBefore\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"TooMuch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expiry\",\"type\":\"uint256\"}],\"name\":\"UnknownKey\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"WrongOaths\",\"type\":\"error\"}]",
	ID:  "5183ddf8004af7e21dc1760d5434a4d286",
	Bin: "0x61012080604052346101595760608161611b80380380916100208285610170565b8339810103126101595780516001600160a01b0381169190829003610159576004602060406100508285016101a7565b930151938060805260405192838092633d9128b160e11b82525afa908115610165575f91610127575b5060a0525f60c05260e05261010052604051615f5f90816101bc82396080518181816104040152615608015260a0518181816107da0152818161111d0152818161240f01528181613dd00152615217015260c0518181816108ef01526110af015260e051818181610b14015281816116da0152818161184d01528181611ada01528181611d4f01528181611dc801528181611e640152612d790152610100518181816112d601526147670152f35b90506020813d60201161015d575b8161014260209383610170565b8101031261015957610153906101a7565b5f610079565b5f80fd5b3d9150610135565b6040513d5f823e3d90fd5b601f909101601f19168101906001600160401b0382119082101761019357604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036101595756fe6080806040526004361015610012575f80fd5b5f3560e01c90816302ed329d14612dac5750806303b4552214612d2b5780630701abfb14612ccd5780630ef3335e14611ef057806314d2626c14611eaf578063172ac00014611e935780632936193814611dec5780632a0acc6a14611d7e5780632b29b97c14611cf35780632bd0ceee14611be057806331036ec114611b115780633b2aa83e14611a595780633fd19d8c14611a1f5780634798a5fb1461199f5780634e31d691146117f657806351cff8d914611793578063523f8a73146117345780635449b7981461169157806359360d5a14611532578063594c746f146114f7578063637c7e551461137a57806364482ac4146112f957806369b41170146112a1578063767fefec1461121c5780637a8a75a7146111415780637b225162146110d357806382bfefc8146110655780638a5e810f14610e855780638abc4d9314610e465780639872684e14610e0b578063a1166cad14610d31578063a36ebcea14610c2d578063adc02bb114610bf3578063b94d558414610b6f578063bb9363f114610a9d578063c906514714610a24578063d0e956b8146109dc578063d634f020146109a1578063d8f793c414610739578063dc73a8aa14610629578063df18e047146105c6578063e079033f1461058d578063e1b6b93514610463578063ee5ba24c14610428578063ef68ab0b146103ba578063f01b5bb6146102d45763f2aef88114610221575f80fd5b346102d05760206102c761023436612e07565b61024561024082613187565b614702565b5067ffffffffffffffff61025882613187565b165f526009835260405f20907fffffffffffffffffffffffffffffffffff0000000000000000000000000000006040519261029284612f73565b5464ffffffffff8116845265ffffffffffff8160281c168685015263ffffffff8160581c1660408501521660608301526148d4565b50604051908152f35b5f80fd5b346102d05760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d05760043567ffffffffffffffff81116102d0576101c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82360301126102d057602435907fffffffffffffffffffffffffffffffffff000000000000000000000000000000821682036102d0576044359067ffffffffffffffff82116102d057366023830112156102d0576020926103a76103b093369060248160040135910161303c565b916004016144bb565b6040519015158152f35b346102d0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d057602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102d0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d0576020604051624c4b408152f35b346102d05760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d05761049a612f64565b60243567ffffffffffffffff81116102d0576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82360301126102d05760443567ffffffffffffffff81116102d0576101c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8260040192360301126102d057606435927fffffffffffffffffffffffffffffffffff000000000000000000000000000000841684036102d05760843567ffffffffffffffff81116102d05761058b9461057a610573610581933690600401612f25565b369161303c565b90846144bb565b92600401906152ba565b005b346102d0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d057602060405160058152f35b346102d05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d05773ffffffffffffffffffffffffffffffffffffffff610612612f02565b165f526001602052602060405f2054604051908152f35b346102d05760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d05760043567ffffffffffffffff81116102d057610678903690600401612f25565b9060243567ffffffffffffffff81116102d05780600401906101c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82360301126102d0576106cd6101a4600192018361322c565b90501b927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff840193841161070c5761058b9360016044351b1692615969565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b346102d05760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d057600435610773612e76565b90604435916064359073ffffffffffffffffffffffffffffffffffffffff821682036102d0576040517fea1aac860000000000000000000000000000000000000000000000000000000081526004810184905263ffffffff82166024820152935f856044817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa948515610996575f95610972575b508451811090811591610946575b5061091a5761085a602094845f525f865260405f2063ffffffff84165f52865260405f2054905190613ccd565b90835f526002855260405f2063ffffffff82165f52855260405f2073ffffffffffffffffffffffffffffffffffffffff33165f52855261089e60405f205483613280565b935f526002855263ffffffff60405f2091165f52845260405f2073ffffffffffffffffffffffffffffffffffffffff33165f52845260405f205581806108e9575b5050604051908152f35b610913917f0000000000000000000000000000000000000000000000000000000000000000614d8a565b82816108df565b7f16d6142c000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff91506109679086613c73565b51163314158561082d565b61098f9195503d805f833e6109878183612fe3565b810190614153565b938561081f565b6040513d5f823e3d90fd5b346102d0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d0576020604051620186a08152f35b346102d05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d0576004355f52600d602052602060405f2054604051908152f35b346102d05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d05767ffffffffffffffff610a64612df0565b165f526009602052602060405f20547fffffffffffffffffffffffffffffffffff00000000000000000000000000000060405191168152f35b346102d05760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d057610ad4612df0565b610adc612edf565b6044359073ffffffffffffffffffffffffffffffffffffffff821682036102d05773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610b435761058b92613ed0565b7f17a84242000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346102d05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d05760043567ffffffffffffffff81116102d0576101c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82360301126102d057610beb602091600401615d67565b604051908152f35b346102d0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d05760206040516113888152f35b346102d05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d05767ffffffffffffffff610c6d612df0565b5f6080604051610c7c81612fc7565b8281528260208201528260408201528260608201520152165f52600860205260a060405f2062ffffff60405191610cb283612fc7565b54816bffffffffffffffffffffffff82169384815265ffffffffffff6020820167ffffffffffffffff8560601c16815267ffffffffffffffff604084019183878b1c16835260806060860195878960d01c168752019660e81c875260405198895251166020880152511660408601525116606084015251166080820152f35b346102d05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d05760043567ffffffffffffffff81116102d057610d80903690600401612f25565b60243567ffffffffffffffff81116102d05780600401906101c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82360301126102d057610dd46101a4600192018361322c565b90501b917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff830192831161070c5761058b93615969565b346102d0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d057602060405162278d008152f35b346102d05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d05761058b610e80612df0565b613d11565b346102d05760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d057610ebc612df0565b6024359081151582036102d05760443567ffffffffffffffff81116102d0576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82360301126102d057610f1182614702565b805460a01c9360018063ffffffff871696161461102f5767ffffffffffffffff9261100983610fb8610f6861102a957fcb10c921a02f97c717e15b0741541fc170b0d485cafdcd0713e714708006875999976154a9565b936060610f748861328d565b604051906003825260208201527f69c322e3248a5dfc29d73c5b0553b0185a35cd5bb6386747517ef7e53b15e2876040820152205f528460205f2091600401615508565b610fc188613c87565b7fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff77ffffffff000000000000000000000000000000000000000083549260a01b169116179055565b6040519384931695836020909392919363ffffffff60408201951681520152565b0390a2005b67ffffffffffffffff847fe6c0836a000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b346102d0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d057602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102d0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d057602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102d05760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d057611178612f64565b60243567ffffffffffffffff81116102d0576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82360301126102d05760443567ffffffffffffffff81116102d0576101c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8260040192360301126102d05761058b9261058160405161120f602082612fe3565b5f81525f368137836141d5565b346102d05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d05767ffffffffffffffff61125c612df0565b165f52600a602052606060405f205461ffff604051916fffffffffffffffffffffffffffffffff8116835263ffffffff8160801c16602084015260a01c166040820152f35b346102d0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d05760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102d05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d0576004355f52600c60205260ff60405f205416604051600482101561134d576020918152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b346102d05761138836612e89565b929161139481846151d4565b9361139f81846151d4565b935f935b865185101561145e575f5b86518110156114525773ffffffffffffffffffffffffffffffffffffffff6113d6878a613c73565b511673ffffffffffffffffffffffffffffffffffffffff6113f7838a613c73565b511614611406576001016113ae565b73ffffffffffffffffffffffffffffffffffffffff611425878a613c73565b51167fe9acc654000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506001909401936113a3565b604080516020810193845263ffffffff808716928201929092526060810192909252831660808201526114bc8160a081015b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282612fe3565b5190205f52600660205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790555f80f35b346102d0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d057602060405162093a808152f35b346102d05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d057611569612df0565b60243567ffffffffffffffff81116102d057611589903690600401612f25565b919061159482614702565b90815460a01c93600163ffffffff861695161561102f57906115fc9160606115bb8661328d565b604051906003825260208201527ff343681465b9efe82c933c3e8748c70cb8aa06539c361de20f72eac04e7663936040820152205f5260205f2091846150ad565b6001830163ffffffff811161070c577fbe63c7881ae6e82d5310dc938319a172f4fae334d7de210dbda137d7230e8d7d9261168667ffffffffffffffff92602094907fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff77ffffffff000000000000000000000000000000000000000083549260a01b169116179055565b6040519485521692a2005b346102d05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d05760043573ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610b4357805f5260056020525f60408120557fef2393afd41f32c607a123de95d703349edd33ea1d86af21535ea8040ec7d9845f80a2005b346102d05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d05761176b612e76565b6004355f525f60205263ffffffff60405f2091165f52602052602060405f2054604051908152f35b346102d05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d05760206117cc612f02565b335f526001825260405f205490335f52600183525f604081205581806108e9575050604051908152f35b346102d05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d05761182d612df0565b611835612edf565b9073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610b435767ffffffffffffffff1690815f52600460205260405f2073ffffffffffffffffffffffffffffffffffffffff82165f5260205273ffffffffffffffffffffffffffffffffffffffff60405f205416156119595773ffffffffffffffffffffffffffffffffffffffff90825f52600460205260405f208282165f5260205260405f20740100000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff82541617905516907fa87731985cc90d966731e887c20d944756984bfefb6877df5c48b8c5961efb215f80a3005b73ffffffffffffffffffffffffffffffffffffffff907ff3c9a1b3000000000000000000000000000000000000000000000000000000005f52166004525f60245260445ffd5b346102d05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d0576119d6612df0565b67ffffffffffffffff6119e7612edf565b91165f52600b60205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052602060405f2054604051908152f35b346102d0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d05760206040516175308152f35b346102d0576101207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d057611a91612df0565b611a99612edf565b60a07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7c3601126102d05773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610b435761058b916064359160443591613800565b346102d05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d057611b48612df0565b67ffffffffffffffff611b59612edf565b915f6020604051611b6981612f8f565b8281520152165f52600460205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f526020526040805f20815190611ba782612f8f565b5460ff602073ffffffffffffffffffffffffffffffffffffffff831693848152019160a01c161515815282519182525115156020820152f35b346102d05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d05767ffffffffffffffff611c20612df0565b5f60a0604051611c2f81612fab565b8281528260208201528260408201528260608201528260808201520152165f52600360205260c060405f20604051611c6681612fab565b81549163ffffffff73ffffffffffffffffffffffffffffffffffffffff84169384845260208401828260a01c16815282604086019160ff848a1c161515835281606088019460c81c16845260a0600260018801549760808a0198895201549701968752604051978852511660208701525115156040860152511660608401525160808301525160a0820152f35b346102d05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d057611d2a612df0565b60243561ffff811681036102d05773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610b435761058b9161370c565b346102d0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d057602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102d05760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d057611e23612df0565b60a07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3601126102d05773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610b435761058b90613408565b346102d05760206103b0611ea636612e89565b9291909161332a565b346102d05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d0576020610beb611eeb612df0565b61328d565b611ef936612e07565b611f0281613187565b90611f0c82614702565b908154916001808460a01c1614612c975760010154906040516101c081019281841067ffffffffffffffff851117612ab75765ffffffffffff936040525f82525f60208301525f60408301525f60608301525f60808301525f60a08301525f60c08301525f60e08301525f6101008301525f6101208301525f6101408301525f610160830152606061018083015260606101a083015267ffffffffffffffff86165f52600960205260405f20947fffffffffffffffffffffffffffffffffff00000000000000000000000000000060405196611fe788612f73565b5464ffffffffff81168852868160281c16602089015263ffffffff8160581c16604089015216606087015261201c86856148d4565b959095166020870152843410612c6757610e1065ffffffffffff6020880151160165ffffffffffff811161070c5765ffffffffffff16602087015263ffffffff4216604087015264ffffffffff8651169064ffffffffff821461070c5764ffffffffff600173ffffffffffffffffffffffffffffffffffffffff93011680885260a085015267ffffffffffffffff4616845230602085015267ffffffffffffffff881660408501521660608301528060808301526120dc6080840161319c565b612c15575b3360e083015273ffffffffffffffffffffffffffffffffffffffff612108602085016131a9565b1661010083015263ffffffff612120604085016131ca565b1661012083015267ffffffffffffffff421661014083015267ffffffffffffffff61214d60608501613187565b1661016083015261216160a08401846131db565b67ffffffffffffffff8111612ab757604051916121a660207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8501160184612fe3565b81835236828201116102d057815f9260209283860137830101526101808301526121d360c084018461322c565b6121dc81613024565b906121ea6040519283612fe3565b80825260208201908193368260061b8201116102d05780925b8260061b82018410612bc35750505050806101a08501526101808401516020815191012091604051916040830190602080850152518091526060830191905f5b818110612b815750505090612283816101e09493037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282612fe3565b60208151910120604051917f264af12beb9a159cf3d62a0e675821c0d886255f78bfbed14d62340f4b31d091835261018086602085015e6101a08301526101c082015220947fffffffffffffffffffffffffffffffffff0000000000000000000000000000006060820151165f52856020527fffffffffffffffffffffffffffffffffff00000000000000000000000000000060405f2016606082015267ffffffffffffffff87165f52600960205260405f209064ffffffffff815116908254916effffffffffffffffffffffffffffff6affffffffffff0000000000602084015160281b16917fffffffffffffffffffffffffffffffffff0000000000000000000000000000008060606effffffff0000000000000000000000604088015160581b16960151169516171617171790556123c06080840161319c565b612b44575b604051907f75b0345500000000000000000000000000000000000000000000000000000000825280600483015260208260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215610996575f92612b13575b5063ffffffff821615612ae4575067ffffffffffffffff86165f52600a60205260405f2090604051916060830183811067ffffffffffffffff821117612ab757604052546fffffffffffffffffffffffffffffffff8116835261ffff63ffffffff8260801c169182602086015260a01c16604084015263ffffffff821603612a99575b506fffffffffffffffffffffffffffffffff84166fffffffffffffffffffffffffffffffff82511601906fffffffffffffffffffffffffffffffff821161070c576fffffffffffffffffffffffffffffffff6126019216815267ffffffffffffffff87165f52600a60205261ffff6040805f20926fffffffffffffffffffffffffffffffff8151167fffffffffffffffffffffffffffffffff0000000000000000000000000000000085541617845560208101517fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff73ffffffff0000000000000000000000000000000086549260801b1691161784550151167fffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffff75ffff000000000000000000000000000000000000000083549260a01b169116179055565b604051906020825267ffffffffffffffff815116602083015273ffffffffffffffffffffffffffffffffffffffff602082015116604083015267ffffffffffffffff604082015116606083015273ffffffffffffffffffffffffffffffffffffffff6060820151166080830152608081015160a083015267ffffffffffffffff60a08201511660c083015260c081015160e083015273ffffffffffffffffffffffffffffffffffffffff60e08201511661010083015273ffffffffffffffffffffffffffffffffffffffff6101008201511661012083015263ffffffff6101208201511661014083015267ffffffffffffffff6101408201511661016083015267ffffffffffffffff610160820151166101808301527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f60206101808401516101c06101a08701528051918291826101e08901520161020087015e5f6102008287010152011682019060206102206101a06102008501930151937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061020087830301016101c08701528451809452019201905f5b818110612a5757505050847f435c87f68efb4175bca55497a0d121d98c02103f3b494f74219aad8031c12d9d33938067ffffffffffffffff8a16940390a461280260c082018261322c565b9050612837575b506020925080341161281e5750604051908152f35b61282b6128319134613280565b33614cf6565b826102c7565b8060c061284592019061322c565b9093835f52600c60205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790555f5b82811061288c575050612809565b61289f61289a828589614ce6565b6131a9565b67ffffffffffffffff83165f52600460205260405f2073ffffffffffffffffffffffffffffffffffffffff82165f5260205260405f2090604051916128e383612f8f565b5460ff73ffffffffffffffffffffffffffffffffffffffff82169182855260a01c1615159081602085015215908115612a4f575b506129ff5750602061292a83868a614ce6565b0135156129d7575173ffffffffffffffffffffffffffffffffffffffff1690602061295682868a614ce6565b013591803b156102d0576040517f4bc6882300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8516600482015233602482015260448101939093525f908390606490829084905af1918215610996576001926129c7575b500161287e565b5f6129d191612fe3565b876129c0565b7f5c52a868000000000000000000000000000000000000000000000000000000005f5260045ffd5b73ffffffffffffffffffffffffffffffffffffffff9067ffffffffffffffff857fe52fec21000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b905089612917565b9091926020612a8f600192865190602060409273ffffffffffffffffffffffffffffffffffffffff8151168352015160208201520190565b94019291016127b7565b63ffffffff90612aa888613d11565b1660208201525f8152866124c2565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f2c15722f000000000000000000000000000000000000000000000000000000005f526004525f60245260445ffd5b612b3691925060203d602011612b3d575b612b2e8183612fe3565b810190613c9e565b908761243f565b503d612b24565b67ffffffffffffffff86165f52600b60205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f526020528460405f20556123c5565b9091926020612bb9600192865190602060409273ffffffffffffffffffffffffffffffffffffffff8151168352015160208201520190565b9401929101612243565b6040843603126102d05760405190612bda82612f8f565b84359073ffffffffffffffffffffffffffffffffffffffff821682036102d05782602092604094528287013583820152815201930192612203565b67ffffffffffffffff86165f52600b60205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260405f205480155f14612c62575060015b60c08301526120e1565b612c58565b847ff04f3db2000000000000000000000000000000000000000000000000000000005f523460045260245260445ffd5b67ffffffffffffffff847f15a40e86000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b346102d05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d05767ffffffffffffffff612d0d612df0565b165f526009602052602064ffffffffff60405f205416604051908152f35b346102d05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d057612d62612df0565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610b435761058b9060243590613088565b346102d05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102d0576020906004355f526005825260405f20548152f35b6004359067ffffffffffffffff821682036102d057565b60207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8201126102d0576004359067ffffffffffffffff82116102d0577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8260e0920301126102d05760040190565b6024359063ffffffff821682036102d057565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc60809101126102d0576004359060243563ffffffff811681036102d057906044359060643563ffffffff811681036102d05790565b6024359073ffffffffffffffffffffffffffffffffffffffff821682036102d057565b6004359073ffffffffffffffffffffffffffffffffffffffff821682036102d057565b9181601f840112156102d05782359167ffffffffffffffff83116102d0576020808501948460051b0101116102d057565b600481101561134d57602452565b6004359081151582036102d057565b6080810190811067ffffffffffffffff821117612ab757604052565b6040810190811067ffffffffffffffff821117612ab757604052565b60c0810190811067ffffffffffffffff821117612ab757604052565b60a0810190811067ffffffffffffffff821117612ab757604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117612ab757604052565b67ffffffffffffffff8111612ab75760051b60200190565b92919061304881613024565b936130566040519586612fe3565b602085838152019160051b81019283116102d057905b82821061307857505050565b813581526020918201910161306c565b600161309382614702565b01548214613151576130a3614765565b1561314d57602067ffffffffffffffff826130de7f4e45dd5ae896e422954dd44de336c09f3a957458549629a9290e58ccd4d0ae4294613d11565b165f818152600383526040902080547fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff1685151560c01b78ff0000000000000000000000000000000000000000000000001617905592835f526003825280600260405f200155604051908152a2565b5050565b67ffffffffffffffff907f138001bd000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b3567ffffffffffffffff811681036102d05790565b3580151581036102d05790565b3573ffffffffffffffffffffffffffffffffffffffff811681036102d05790565b3563ffffffff811681036102d05790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156102d0570180359067ffffffffffffffff82116102d0576020019181360383136102d057565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156102d0570180359067ffffffffffffffff82116102d057602001918160061b360383136102d057565b9190820391821161070c57565b67ffffffffffffffff16805f52600360205260405f205463ffffffff6040519160208301937f3e2369e4c424ea31221b8917ae5ca9723d15e9a89e4c028d9d04b0bf8432a684855267ffffffffffffffff46166040850152306060850152608084015273ffffffffffffffffffffffffffffffffffffffff811660a084015260a01c1660c082015260c0815261332460e082612fe3565b51902090565b604080516020810192835263ffffffff938416918101919091526060810193909352921660808201526133608160a08101611490565b5190205f52600660205260ff60405f20541690565b359062ffffff821682036102d057565b91909160a081019280356bffffffffffffffffffffffff81168091036102d0578252602081013567ffffffffffffffff81168091036102d0576020830152604081013565ffffffffffff81168091036102d0576134026080809362ffffff936040870152836133f660608301613375565b16606087015201613375565b16910152565b61341181614702565b506084359062ffffff8216908183141590816102d05782156136e45767ffffffffffffffff1692835f52600860205260405f20926040519361345285612fc7565b5460806bffffffffffffffffffffffff82169283875267ffffffffffffffff8360601c169283602089015265ffffffffffff8160a01c169788604082015262ffffff8260d01c169182606083015260e81c9384910152602435976bffffffffffffffffffffffff891695868a036102d05786119485156136c2575b5084156136a2575b508315613695575b5050811561367a575b508061366b575b61366457845f52600860205260405f2093508354926044359167ffffffffffffffff831683036102d0576064359165ffffffffffff831683036102d0576102d05760a43562ffffff811681036102d0577cffffff00000000000000000000000000000000000000000000000000009373ffffffffffffffff0000000000000000000000007fffffff000000ffffffffffffffffffffffffffffffffffffffffffffffffffff79ffffffffffff0000000000000000000000000000000000000000947fffffffffffff00000000000000000000000000000000000000000000000000007fffffff0000000000000000000000000000000000000000000000000000000000867cffffffffffffffffffffffffffffffffffffffffffffffffffffffffff975060e81b169a1617169160601b1617169160a01b16179160d01b16171790557f63df1b61a3b1bebbd47132cd21bedea5009155881cbc2bd2fe615c316eaabc486040518061365f602482613385565b0390a2565b5050505050565b50613674614765565b156134ed565b905060a43562ffffff8116908181036102d05750115f6134e6565b5f965011915084806134dd565b90935060643565ffffffffffff8116908181036102d0575011925f6134d5565b90945060443567ffffffffffffffff8116908181036102d0575011935f6134cd565b7f917f1a53000000000000000000000000000000000000000000000000000000005f5260045ffd5b61371581614702565b5061ffff82169061138882116137ce5761372d614765565b156137c9577f61c957cce7ba784b2661b3d6764db33809cd883a2c1f52d817bde32436f5c7ac916137c067ffffffffffffffff8361376c602095613d11565b1694855f52600a845260405f20907fffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffff75ffff000000000000000000000000000000000000000083549260a01b169116179055565b604051908152a2565b505050565b507f6073b21f000000000000000000000000000000000000000000000000000000005f5260045261138860245260445ffd5b67ffffffffffffffff169283158015613c30575b8015613c12575b8015613c0a575b8015613c01575b8015613bd6575b613baa5760e4359262ffffff84168085036102d057156136e457613852614765565b156136645784927f927960af8526db1a64719c4bbe25a7d98407dfc705e5f005fafd3e192a04ff279260609273ffffffffffffffffffffffffffffffffffffffff604051936138a085612fab565b1692838152600287602083015f81526040840186151581526139bd898601915f835261397263ffffffff60808901958a875260a08a01978c89525f52600360205273ffffffffffffffffffffffffffffffffffffffff8060405f209b5116167fffffffffffffffffffffffff00000000000000000000000000000000000000008b5416178a55511688907fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff77ffffffff000000000000000000000000000000000000000083549260a01b169116179055565b5186547fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff1690151560c01b78ff00000000000000000000000000000000000000000000000016178655565b517fffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffff7cffffffff0000000000000000000000000000000000000000000000000086549260c81b1691161784555160018401555191015560405192835260208301526040820152a2815f52600860205260405f2090608435906bffffffffffffffffffffffff8216918281036102d0575082549160a4359067ffffffffffffffff821682036102d05760c4359065ffffffffffff821682036102d0576101043562ffffff811681036102d0577cffffff00000000000000000000000000000000000000000000000000009373ffffffffffffffff0000000000000000000000007fffffff000000ffffffffffffffffffffffffffffffffffffffffffffffffffff79ffffffffffff0000000000000000000000000000000000000000947fffffffffffff00000000000000000000000000000000000000000000000000007fffffff0000000000000000000000000000000000000000000000000000000000867cffffffffffffffffffffffffffffffffffffffffffffffffffffffffff975060e81b169a1617169160601b1617169160a01b16179160d01b16171790557f63df1b61a3b1bebbd47132cd21bedea5009155881cbc2bd2fe615c316eaabc486040518061365f608482613385565b837f138001bd000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50835f52600360205273ffffffffffffffffffffffffffffffffffffffff60405f2054161515613830565b50828114613829565b508215613822565b5073ffffffffffffffffffffffffffffffffffffffff82161561381b565b50468414613814565b805115613c465760200190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8051821015613c465760209160051b010190565b63ffffffff1663ffffffff811461070c5760010190565b908160209103126102d0575163ffffffff811681036102d05790565b8181029291811591840414171561070c57565b8115613cd7570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b9190820180921161070c57565b67ffffffffffffffff16805f52600a60205260405f206fffffffffffffffffffffffffffffffff8154169182156137c9577fffffffffffffffffffffffffffffffff0000000000000000000000000000000082541682555f52600360205260405f209160ff835460c01c165f14613ec3576002830154604051907f75b03455000000000000000000000000000000000000000000000000000000008252600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa91821561099657600192613e24925f91613ea4575b50905b63ffffffff8216613e88575f915b82613e56575b50613280565b9201545f525f60205263ffffffff8060405f20925460801c16165f52602052613e5260405f20918254613d04565b9055565b60028701545f525f60205263ffffffff60405f2091165f5260205260405f20613e80838254613d04565b90555f613e1e565b612710613e9d61ffff875460a01c1683613cba565b0491613e18565b613ebd915060203d602011612b3d57612b2e8183612fe3565b5f613e07565b613e246001915f90613e0a565b67ffffffffffffffff90613ee381614702565b501690815f52600460205260405f2073ffffffffffffffffffffffffffffffffffffffff82165f5260205273ffffffffffffffffffffffffffffffffffffffff8060405f2054169316928315908115614112575b508015614078575b61403257613f4b614765565b156137c957602073ffffffffffffffffffffffffffffffffffffffff7fefbf382b69134f112b7f1ef93e4eb99476ab145c6e51d2c3a28cabd492a851e892604051613f9581612f8f565b8681528381015f8152865f526004855260405f208484165f528552838060405f20935116167fffffffffffffffffffffffff00000000000000000000000000000000000000008354161782555115157fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff74ff000000000000000000000000000000000000000083549260a01b1691161790556040519586521693a3565b73ffffffffffffffffffffffffffffffffffffffff91507ff3c9a1b3000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b506040517f82bfefc8000000000000000000000000000000000000000000000000000000008152602081600481875afa908115610996575f916140d8575b5073ffffffffffffffffffffffffffffffffffffffff80831691161415613f3f565b90506020813d60201161410a575b816140f360209383612fe3565b810103126102d05761410490614132565b5f6140b6565b3d91506140e6565b9050838115159182614127575b50505f613f37565b14159050835f61411f565b519073ffffffffffffffffffffffffffffffffffffffff821682036102d057565b6020818303126102d05780519067ffffffffffffffff82116102d057019080601f830112156102d057815161418781613024565b926141956040519485612fe3565b81845260208085019260051b8201019283116102d057602001905b8282106141bd5750505090565b602080916141ca84614132565b8152019101906141b0565b90915f906141e283615d67565b6141ee60408501613187565b6141f785613187565b67ffffffffffffffff164614801590614490575b6144645767ffffffffffffffff614224606087016131a9565b911690815f52600360205273ffffffffffffffffffffffffffffffffffffffff8060405f205416911614801590614447575b61443c576142686101a086018661322c565b905061441a575f52600960205260405f2060a06040519161428883612f73565b54957fffffffffffffffffffffffffffffffffff000000000000000000000000000000606064ffffffffff89169485815265ffffffffffff8a60281c16602082015263ffffffff8a60581c1660408201520197168752019067ffffffffffffffff6142f283613187565b161580156143ff575b6143f35767ffffffffffffffff614313885193613187565b16900367ffffffffffffffff811161070c5767ffffffffffffffff600191160167ffffffffffffffff811161070c5767ffffffffffffffff1614908115916143e0575b506143d8575f915b84518310156143a8576143718386613c73565b51905f5260205260017fffffffffffffffffffffffffffffffffff00000000000000000000000000000060405f201692019161435e565b927fffffffffffffffffffffffffffffffffff000000000000000000000000000000925082919450511691161490565b925050505f90565b90506143eb85613c39565b51145f614356565b50505092505050600190565b508067ffffffffffffffff61441384613187565b16116142fb565b5092509250505f52600c60205260ff60405f205416600481101561134d571590565b505092505050600190565b50805f526003602052600160405f20015460808601351415614256565b507f17233900000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5061449d602086016131a9565b73ffffffffffffffffffffffffffffffffffffffff1630141561420b565b91926144c683615d67565b6144d260408501613187565b6144db85613187565b67ffffffffffffffff1646148015906146d7575b6144645767ffffffffffffffff614508606087016131a9565b911690815f52600360205273ffffffffffffffffffffffffffffffffffffffff8060405f2054169116148015906146ba575b61443c5761454c6101a086018661322c565b905061441a575f52600960205260405f2060a06040519161456c83612f73565b54957fffffffffffffffffffffffffffffffffff000000000000000000000000000000606064ffffffffff89169485815265ffffffffffff8a60281c16602082015263ffffffff8a60581c1660408201520197168752019067ffffffffffffffff6145d683613187565b1615801561469f575b6143f35767ffffffffffffffff6145f7885193613187565b16900367ffffffffffffffff811161070c5767ffffffffffffffff600191160167ffffffffffffffff811161070c5767ffffffffffffffff16149081159161468c575b506143d8575f915b84518310156143a8576146558386613c73565b51905f5260205260017fffffffffffffffffffffffffffffffffff00000000000000000000000000000060405f2016920191614642565b905061469785613c39565b51145f61463a565b508067ffffffffffffffff6146b384613187565b16116145df565b50805f526003602052600160405f2001546080860135141561453a565b506146e4602086016131a9565b73ffffffffffffffffffffffffffffffffffffffff163014156144ef565b67ffffffffffffffff1690815f52600360205260405f209173ffffffffffffffffffffffffffffffffffffffff8354161561473a5750565b7f41879a81000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f000000000000000000000000000000000000000000000000000000000000000080156148ce5767ffffffffffffffff3611612ab7577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f360116906040516147d26020840182612fe3565b3681526020810190365f83375f6020368301015251902091825f52600560205260405f205491821580156148b9575b61485057505080421061482157505f5260056020525f6040812055600190565b907f895b9ba0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f54d6648e9b6b092277e1567ac82216d34eab14719a3ee7b183cacd3f76366c0c925061487f60609142613d04565b845f5260056020528060405f2055604051928391825260406020830152366040830152365f848401375f8336840101528101030190a25f90565b5062093a80830180841161070c574211614801565b50600190565b9067ffffffffffffffff6148e783613187565b165f52600860205260405f20916040519261490184612fc7565b546bffffffffffffffffffffffff81168452602084019367ffffffffffffffff8260601c168552604081019065ffffffffffff8360a01c168252606081019562ffffff8460d01c168752608082019360e81c845261496260c086018661322c565b9260a08701915061753061497683896131db565b905011614ca95760058411614c78576040870195624c4b4063ffffffff61499c896131ca565b1611614c375773ffffffffffffffffffffffffffffffffffffffff6149c360208a016131a9565b16158015614c18575b6129d75762ffffff6149e091511642613d04565b62278d0042019081421161070c57606089018167ffffffffffffffff614a0583613187565b16108015614bfd575b614bb957505050614a6492614a5565ffffffffffff93614a4d67ffffffffffffffff6bffffffffffffffffffffffff614a5b965116945116918b6131db565b919050613cba565b90613d04565b935116936131ca565b9281620186a00291620186a083040361070c57614a8d614a559263ffffffff614a939616613d04565b90613cba565b9165ffffffffffff6020614ac1614ab463ffffffff60408601511642613280565b62ffffff88511690613cba565b920151169080821115614bb05765ffffffffffff16900365ffffffffffff811161070c57915b62ffffff8394511692610e10840293808504610e10149015171561070c578365ffffffffffff821610614ba65750614b278365ffffffffffff8616613280565b916040614b348585613ccd565b1015614b685750614b458383613ccd565b1b908215613cd75782614b60614b6594614a55930684613cba565b613ccd565b91565b614b7a67ffffffffffffffff91613187565b7f4a156431000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b9493509150509190565b50505f91614ae7565b614bcb67ffffffffffffffff91613187565b7f4fa4cd91000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b508267ffffffffffffffff614c1183613187565b1611614a0e565b5063ffffffff614c27886131ca565b161580156149cc575084156149cc565b63ffffffff614c45886131ca565b7f6073b21f000000000000000000000000000000000000000000000000000000005f5216600452624c4b4060245260445ffd5b837f6073b21f000000000000000000000000000000000000000000000000000000005f52600452600560245260445ffd5b614cb382886131db565b90507f6073b21f000000000000000000000000000000000000000000000000000000005f5260045261753060245260445ffd5b9190811015613c465760061b0190565b73ffffffffffffffffffffffffffffffffffffffff8116908115614d57575f80808581945af115614d25575050565b7f3ae864bb000000000000000000000000000000000000000000000000000000005f525f60045260245260445260645ffd5b507f3ae864bb000000000000000000000000000000000000000000000000000000005f525f60045260245260445260645ffd5b9073ffffffffffffffffffffffffffffffffffffffff8116918215614fec5773ffffffffffffffffffffffffffffffffffffffff849116918215614fa957505090604051907f70a08231000000000000000000000000000000000000000000000000000000008252306004830152602082602481865afa918215610996575f92614f75575b50604051907fa9059cbb000000000000000000000000000000000000000000000000000000005f526004528360245260205f60448180875af160015f5114811615614f56575b8160405215614f2a577f70a08231000000000000000000000000000000000000000000000000000000008152306004820152602081602481865afa908115610996575f91614ef8575b5080821115614eef57614eb091613280565b905b828203614ebe57505050565b7f7e7668df000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b50505f90614eb2565b90506020813d602011614f22575b81614f1360209383612fe3565b810103126102d057515f614e9e565b3d9150614f06565b827f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6001811516614f6c57833b15153d151616614e55565b503d5f823e3d90fd5b9091506020813d602011614fa1575b81614f9160209383612fe3565b810103126102d05751905f614e0f565b3d9150614f84565b5f80809381935af115614fbb57505050565b7f3ae864bb000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b73ffffffffffffffffffffffffffffffffffffffff91507f3ae864bb000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b9015613c46578035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01813603018212156102d0570190565b9060011015613c46576020810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01813603018212156102d0570190565b92909260ff815460c01c1692835f146151cb5760ff60025b168103615187576001820154936150e684866150e1858a615035565b615508565b1561366457615116602091615108600261512295015495866150e1848b61506e565b61511c83615116838a615035565b016131ca565b9661506e565b9061512f8282868661332a565b1561513a5750505050565b6040517fb5a805fd000000000000000000000000000000000000000000000000000000008152600481019390935263ffffffff938416602484015260448301529091166064820152608490fd5b60ff9084156151c3576002905b7f0fa5538b000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b600190615194565b60ff60016150c5565b6040517fea1aac860000000000000000000000000000000000000000000000000000000081526004810182905263ffffffff831660248201529291905f846044817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa938415610996575f9461529e575b50835115615268575050565b63ffffffff92507f2c15722f000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b6152b39194503d805f833e6109878183612fe3565b925f61525c565b909392936152c783615de9565b9390951561547d5760406152db9101613187565b906060604051600381528760208201527f5fe7f977e71dba2ea1a68e21057beebb9be2ac30c6410aa38d4f3fbe41dcffd26040820152205f5261532260205f2093856154a9565b92835f52600760205260405f20815f5260205260ff60405f2054166154515767ffffffffffffffff6153be60206153e39899946151167fc410982b29204fd4ef9956a2b7d5df4ac77bc0cef59d53f1d9594e97eff22caa95895f526007845260405f20815f52845260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790558983615508565b9316958693604051918291878390929163ffffffff6020916040840195845216910152565b0390a3815460a01c600163ffffffff8216911615615402575b50505050565b6154307fcb10c921a02f97c717e15b0741541fc170b0d485cafdcd0713e714708006875993610fc183613c87565b6040805163ffffffff9290921682526020820192909252a25f8080806153fc565b867fd2e5584a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b857fbc9d5731000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9080806154f9575b6154c857156154c1576002015490565b6001015490565b7f0fa5538b000000000000000000000000000000000000000000000000000000005f5260016004525f60245260445ffd5b5060ff825460c01c16156154b1565b919060c08301357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112156102d05783019182359067ffffffffffffffff82116102d057602084019160051b80360383136102d0576020919401015b80821061594957505061557a83613187565b67ffffffffffffffff429116111561590b57602083019161559a836131ca565b9267ffffffffffffffff6155ad86613187565b63ffffffff604051967f347b622900000000000000000000000000000000000000000000000000000000885286600489015216602487015216604485015260208460648173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa938415610996575f946158d7575b50831561588157615648906131ca565b907fffffffffffffffff00000000000000000000000000000000000000000000000061567660408701613187565b8161568360608901613187565b917fffffffff000000000000000000000000000000000000000000000000000000006040519660208801987f20f9912298c33559d47297dd2659ab8915a73539aa8405c646cfdb46f8b6de7a8a52604089015260e01b16606087015260c01b16606485015260c01b16606c830152607482015260748152615705609482612fe3565b51902060a0615716608085016131a9565b9301359060205f608081967ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd03641418773ffffffffffffffffffffffffffffffffffffffff8316967fffffffffffffffffffffffffffffffffffffffff0000000000000000000000006040519483865288860192601b8453602187015260601b166041850152601c605585209184848c0985038652528160408501520960608201527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff835260015afa507ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd03641407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff830110815f51141615928361586d575b5050506158395750565b7f75bbbefa000000000000000000000000000000000000000000000000000000005f52600581101561134d5760045260245ffd5b615878939450615ece565b905f808061582f565b8263ffffffff866158a361589d67ffffffffffffffff956131ca565b91613187565b927f5607f197000000000000000000000000000000000000000000000000000000005f52600452166024521660445260645ffd5b9093506020813d602011615903575b816158f360209383612fe3565b810103126102d05751925f615638565b3d91506158e6565b67ffffffffffffffff61591d84613187565b7ff80dbaea000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b9092602084359180831060051b9081521852602060405f20930190615568565b929061597483615de9565b946159836101a086018661322c565b949096835f52600c60205260ff60405f205416945f93600487101561134d5760038703615c28575050509050815f52600d60205260405f2054905b81191692831580615c1f575b615bea575082176001841b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810190811161070c578103615ba25750805f52600c60205260405f2060027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790557fc99795d9dc9d68f27b21e122a0e663f689138f9110dee0122fc2980f8d5797755f80a2915b615a6d60408201613187565b9160e05f92019167ffffffffffffffff8416905b828110615a915750505050505050565b600186821c1615615b9a57815f52600460205260405f2073ffffffffffffffffffffffffffffffffffffffff615acb61289a84878c614ce6565b165f5260205273ffffffffffffffffffffffffffffffffffffffff60405f20541690615af6856131a9565b6020615b0383878c614ce6565b0135833b156102d0576040517f7a57d84a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8916600482015273ffffffffffffffffffffffffffffffffffffffff9290921660248301526044820152915f908390606490829084905af191821561099657600192615b8a575b505b01615a81565b5f615b9491612fe3565b5f615b82565b600190615b84565b90805f52600c60205260405f2060037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790555f52600d60205260405f205591615a61565b615c1a90837f54634390000000000000000000000000000000000000000000000000000000005f52600452612f56565b60445ffd5b508415156159ca565b87615d60575f5b600481101561134d578703615d3057610160890167ffffffffffffffff615c5582613187565b16421115615ced575090615ce89291606060405160208101907f28955181a742cdcb61952baccf85a3a4a69b3ce0aec0e7f16449a191cca9337e825289604082015260408152615ca58382612fe3565b519020604051906003825260208201527ff2ee15ea639b73fa3db9b34a245bdfa015c260c598b211bf05a1ecc4b3e3b4f26040820152205f5260205f20926150ad565b6159be565b86615d0067ffffffffffffffff92613187565b907fef5b8932000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b615c1a87877f54634390000000000000000000000000000000000000000000000000000000005f52600452612f56565b6001615c2f565b6101e090615d796101808201826131db565b610180615d8c6101a0859495018461322c565b9390928060405196873785209260208652602086019480865260061b809160408801376040018520937f264af12beb9a159cf3d62a0e675821c0d886255f78bfbed14d62340f4b31d0918652376101a08301526101c08201522090565b615df281615d67565b91615e0261024060408401613187565b91615e0c81613187565b67ffffffffffffffff1646149081615ea2575b81615e72575b81615e5f575b5015615e3357565b827f17233900000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b905060806001840154910135145f615e2b565b9050615e80606082016131a9565b73ffffffffffffffffffffffffffffffffffffffff8085541691161490615e25565b9050615eb0602082016131a9565b73ffffffffffffffffffffffffffffffffffffffff16301490615e1f565b918015908115615f34575b50615f2d5715615f27578015908115615efc575b50615ef757600490565b600390565b7ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141915010155f615eed565b50600290565b5050600190565b7ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141915010155f615ed956",
}

// Outbox is an auto generated Go binding around an Ethereum contract.
type Outbox struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Outbox) GetABI() abi.ABI {
	return c.abi
}

// NewOutbox creates a new instance of Outbox.
func NewOutbox() *Outbox {
	parsed, err := OutboxMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Outbox{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Outbox) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address feeds, address admin, uint256 delay) returns()
func (outbox *Outbox) PackConstructor(feeds common.Address, admin common.Address, delay *big.Int) []byte {
	enc, err := outbox.abi.Pack("", feeds, admin, delay)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackADMIN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a0acc6a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ADMIN() view returns(address)
func (outbox *Outbox) PackADMIN() []byte {
	enc, err := outbox.abi.Pack("ADMIN")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackADMIN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a0acc6a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ADMIN() view returns(address)
func (outbox *Outbox) TryPackADMIN() ([]byte, error) {
	return outbox.abi.Pack("ADMIN")
}

// UnpackADMIN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2a0acc6a.
//
// Solidity: function ADMIN() view returns(address)
func (outbox *Outbox) UnpackADMIN(data []byte) (common.Address, error) {
	out, err := outbox.abi.Unpack("ADMIN", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCOMMITTEES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b225162.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COMMITTEES() view returns(address)
func (outbox *Outbox) PackCOMMITTEES() []byte {
	enc, err := outbox.abi.Pack("COMMITTEES")
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
func (outbox *Outbox) TryPackCOMMITTEES() ([]byte, error) {
	return outbox.abi.Pack("COMMITTEES")
}

// UnpackCOMMITTEES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b225162.
//
// Solidity: function COMMITTEES() view returns(address)
func (outbox *Outbox) UnpackCOMMITTEES(data []byte) (common.Address, error) {
	out, err := outbox.abi.Unpack("COMMITTEES", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69b41170.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DELAY() view returns(uint256)
func (outbox *Outbox) PackDELAY() []byte {
	enc, err := outbox.abi.Pack("DELAY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69b41170.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DELAY() view returns(uint256)
func (outbox *Outbox) TryPackDELAY() ([]byte, error) {
	return outbox.abi.Pack("DELAY")
}

// UnpackDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69b41170.
//
// Solidity: function DELAY() view returns(uint256)
func (outbox *Outbox) UnpackDELAY(data []byte) (*big.Int, error) {
	out, err := outbox.abi.Unpack("DELAY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFEEDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef68ab0b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function FEEDS() view returns(address)
func (outbox *Outbox) PackFEEDS() []byte {
	enc, err := outbox.abi.Pack("FEEDS")
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
func (outbox *Outbox) TryPackFEEDS() ([]byte, error) {
	return outbox.abi.Pack("FEEDS")
}

// UnpackFEEDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef68ab0b.
//
// Solidity: function FEEDS() view returns(address)
func (outbox *Outbox) UnpackFEEDS(data []byte) (common.Address, error) {
	out, err := outbox.abi.Unpack("FEEDS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMOSTDATA is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fd19d8c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MOST_DATA() view returns(uint256)
func (outbox *Outbox) PackMOSTDATA() []byte {
	enc, err := outbox.abi.Pack("MOST_DATA")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMOSTDATA is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fd19d8c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MOST_DATA() view returns(uint256)
func (outbox *Outbox) TryPackMOSTDATA() ([]byte, error) {
	return outbox.abi.Pack("MOST_DATA")
}

// UnpackMOSTDATA is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3fd19d8c.
//
// Solidity: function MOST_DATA() view returns(uint256)
func (outbox *Outbox) UnpackMOSTDATA(data []byte) (*big.Int, error) {
	out, err := outbox.abi.Unpack("MOST_DATA", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMOSTGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee5ba24c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MOST_GAS() view returns(uint256)
func (outbox *Outbox) PackMOSTGAS() []byte {
	enc, err := outbox.abi.Pack("MOST_GAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMOSTGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee5ba24c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MOST_GAS() view returns(uint256)
func (outbox *Outbox) TryPackMOSTGAS() ([]byte, error) {
	return outbox.abi.Pack("MOST_GAS")
}

// UnpackMOSTGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xee5ba24c.
//
// Solidity: function MOST_GAS() view returns(uint256)
func (outbox *Outbox) UnpackMOSTGAS(data []byte) (*big.Int, error) {
	out, err := outbox.abi.Unpack("MOST_GAS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMOSTSHARE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadc02bb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MOST_SHARE() view returns(uint16)
func (outbox *Outbox) PackMOSTSHARE() []byte {
	enc, err := outbox.abi.Pack("MOST_SHARE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMOSTSHARE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadc02bb1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MOST_SHARE() view returns(uint16)
func (outbox *Outbox) TryPackMOSTSHARE() ([]byte, error) {
	return outbox.abi.Pack("MOST_SHARE")
}

// UnpackMOSTSHARE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xadc02bb1.
//
// Solidity: function MOST_SHARE() view returns(uint16)
func (outbox *Outbox) UnpackMOSTSHARE(data []byte) (uint16, error) {
	out, err := outbox.abi.Unpack("MOST_SHARE", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackMOSTTERM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9872684e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MOST_TERM() view returns(uint256)
func (outbox *Outbox) PackMOSTTERM() []byte {
	enc, err := outbox.abi.Pack("MOST_TERM")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMOSTTERM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9872684e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MOST_TERM() view returns(uint256)
func (outbox *Outbox) TryPackMOSTTERM() ([]byte, error) {
	return outbox.abi.Pack("MOST_TERM")
}

// UnpackMOSTTERM is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9872684e.
//
// Solidity: function MOST_TERM() view returns(uint256)
func (outbox *Outbox) UnpackMOSTTERM(data []byte) (*big.Int, error) {
	out, err := outbox.abi.Unpack("MOST_TERM", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMOSTTOKENS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe079033f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MOST_TOKENS() view returns(uint256)
func (outbox *Outbox) PackMOSTTOKENS() []byte {
	enc, err := outbox.abi.Pack("MOST_TOKENS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMOSTTOKENS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe079033f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MOST_TOKENS() view returns(uint256)
func (outbox *Outbox) TryPackMOSTTOKENS() ([]byte, error) {
	return outbox.abi.Pack("MOST_TOKENS")
}

// UnpackMOSTTOKENS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe079033f.
//
// Solidity: function MOST_TOKENS() view returns(uint256)
func (outbox *Outbox) UnpackMOSTTOKENS(data []byte) (*big.Int, error) {
	out, err := outbox.abi.Unpack("MOST_TOKENS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPATIENCE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x594c746f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PATIENCE() view returns(uint256)
func (outbox *Outbox) PackPATIENCE() []byte {
	enc, err := outbox.abi.Pack("PATIENCE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPATIENCE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x594c746f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PATIENCE() view returns(uint256)
func (outbox *Outbox) TryPackPATIENCE() ([]byte, error) {
	return outbox.abi.Pack("PATIENCE")
}

// UnpackPATIENCE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x594c746f.
//
// Solidity: function PATIENCE() view returns(uint256)
func (outbox *Outbox) UnpackPATIENCE(data []byte) (*big.Int, error) {
	out, err := outbox.abi.Unpack("PATIENCE", data)
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
func (outbox *Outbox) PackTOKEN() []byte {
	enc, err := outbox.abi.Pack("TOKEN")
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
func (outbox *Outbox) TryPackTOKEN() ([]byte, error) {
	return outbox.abi.Pack("TOKEN")
}

// UnpackTOKEN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82bfefc8.
//
// Solidity: function TOKEN() view returns(address)
func (outbox *Outbox) UnpackTOKEN(data []byte) (common.Address, error) {
	out, err := outbox.abi.Unpack("TOKEN", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTOKENGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd634f020.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function TOKEN_GAS() view returns(uint256)
func (outbox *Outbox) PackTOKENGAS() []byte {
	enc, err := outbox.abi.Pack("TOKEN_GAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTOKENGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd634f020.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function TOKEN_GAS() view returns(uint256)
func (outbox *Outbox) TryPackTOKENGAS() ([]byte, error) {
	return outbox.abi.Pack("TOKEN_GAS")
}

// UnpackTOKENGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd634f020.
//
// Solidity: function TOKEN_GAS() view returns(uint256)
func (outbox *Outbox) UnpackTOKENGAS(data []byte) (*big.Int, error) {
	out, err := outbox.abi.Unpack("TOKEN_GAS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBackOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0e956b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function backOf(bytes32 id) view returns(uint256)
func (outbox *Outbox) PackBackOf(id [32]byte) []byte {
	enc, err := outbox.abi.Pack("backOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBackOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0e956b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function backOf(bytes32 id) view returns(uint256)
func (outbox *Outbox) TryPackBackOf(id [32]byte) ([]byte, error) {
	return outbox.abi.Pack("backOf", id)
}

// UnpackBackOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd0e956b8.
//
// Solidity: function backOf(bytes32 id) view returns(uint256)
func (outbox *Outbox) UnpackBackOf(data []byte) (*big.Int, error) {
	out, err := outbox.abi.Unpack("backOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCancelChange is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5449b798.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelChange(bytes32 change) returns()
func (outbox *Outbox) PackCancelChange(change [32]byte) []byte {
	enc, err := outbox.abi.Pack("cancelChange", change)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelChange is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5449b798.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelChange(bytes32 change) returns()
func (outbox *Outbox) TryPackCancelChange(change [32]byte) ([]byte, error) {
	return outbox.abi.Pack("cancelChange", change)
}

// PackChangeFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02ed329d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function changeFrom(bytes32 change) view returns(uint256)
func (outbox *Outbox) PackChangeFrom(change [32]byte) []byte {
	enc, err := outbox.abi.Pack("changeFrom", change)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChangeFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02ed329d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function changeFrom(bytes32 change) view returns(uint256)
func (outbox *Outbox) TryPackChangeFrom(change [32]byte) ([]byte, error) {
	return outbox.abi.Pack("changeFrom", change)
}

// UnpackChangeFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02ed329d.
//
// Solidity: function changeFrom(bytes32 change) view returns(uint256)
func (outbox *Outbox) UnpackChangeFrom(data []byte) (*big.Int, error) {
	out, err := outbox.abi.Unpack("changeFrom", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCheckDisjoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x637c7e55.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkDisjoint(bytes32 committee, uint32 epoch, bytes32 guard, uint32 guardEpoch) returns()
func (outbox *Outbox) PackCheckDisjoint(committee [32]byte, epoch uint32, guard [32]byte, guardEpoch uint32) []byte {
	enc, err := outbox.abi.Pack("checkDisjoint", committee, epoch, guard, guardEpoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckDisjoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x637c7e55.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkDisjoint(bytes32 committee, uint32 epoch, bytes32 guard, uint32 guardEpoch) returns()
func (outbox *Outbox) TryPackCheckDisjoint(committee [32]byte, epoch uint32, guard [32]byte, guardEpoch uint32) ([]byte, error) {
	return outbox.abi.Pack("checkDisjoint", committee, epoch, guard, guardEpoch)
}

// PackClosePool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e31d691.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function closePool(uint64 chain, address token) returns()
func (outbox *Outbox) PackClosePool(chain uint64, token common.Address) []byte {
	enc, err := outbox.abi.Pack("closePool", chain, token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClosePool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e31d691.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function closePool(uint64 chain, address token) returns()
func (outbox *Outbox) TryPackClosePool(chain uint64, token common.Address) ([]byte, error) {
	return outbox.abi.Pack("closePool", chain, token)
}

// PackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8f793c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collect(bytes32 committee, uint32 epoch, uint256 place, address to) returns(uint256 amount)
func (outbox *Outbox) PackCollect(committee [32]byte, epoch uint32, place *big.Int, to common.Address) []byte {
	enc, err := outbox.abi.Pack("collect", committee, epoch, place, to)
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
func (outbox *Outbox) TryPackCollect(committee [32]byte, epoch uint32, place *big.Int, to common.Address) ([]byte, error) {
	return outbox.abi.Pack("collect", committee, epoch, place, to)
}

// UnpackCollect is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd8f793c4.
//
// Solidity: function collect(bytes32 committee, uint32 epoch, uint256 place, address to) returns(uint256 amount)
func (outbox *Outbox) UnpackCollect(data []byte) (*big.Int, error) {
	out, err := outbox.abi.Unpack("collect", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8abc4d93.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function credit(uint64 destinationChain) returns()
func (outbox *Outbox) PackCredit(destinationChain uint64) []byte {
	enc, err := outbox.abi.Pack("credit", destinationChain)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8abc4d93.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function credit(uint64 destinationChain) returns()
func (outbox *Outbox) TryPackCredit(destinationChain uint64) ([]byte, error) {
	return outbox.abi.Pack("credit", destinationChain)
}

// PackDisjoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x172ac000.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disjoint(bytes32 committee, uint32 epoch, bytes32 guard, uint32 guardEpoch) view returns(bool)
func (outbox *Outbox) PackDisjoint(committee [32]byte, epoch uint32, guard [32]byte, guardEpoch uint32) []byte {
	enc, err := outbox.abi.Pack("disjoint", committee, epoch, guard, guardEpoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisjoint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x172ac000.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disjoint(bytes32 committee, uint32 epoch, bytes32 guard, uint32 guardEpoch) view returns(bool)
func (outbox *Outbox) TryPackDisjoint(committee [32]byte, epoch uint32, guard [32]byte, guardEpoch uint32) ([]byte, error) {
	return outbox.abi.Pack("disjoint", committee, epoch, guard, guardEpoch)
}

// UnpackDisjoint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x172ac000.
//
// Solidity: function disjoint(bytes32 committee, uint32 epoch, bytes32 guard, uint32 guardEpoch) view returns(bool)
func (outbox *Outbox) UnpackDisjoint(data []byte) (bool, error) {
	out, err := outbox.abi.Unpack("disjoint", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackEarned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x523f8a73.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function earned(bytes32 committee, uint32 epoch) view returns(uint256)
func (outbox *Outbox) PackEarned(committee [32]byte, epoch uint32) []byte {
	enc, err := outbox.abi.Pack("earned", committee, epoch)
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
func (outbox *Outbox) TryPackEarned(committee [32]byte, epoch uint32) ([]byte, error) {
	return outbox.abi.Pack("earned", committee, epoch)
}

// UnpackEarned is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x523f8a73.
//
// Solidity: function earned(bytes32 committee, uint32 epoch) view returns(uint256)
func (outbox *Outbox) UnpackEarned(data []byte) (*big.Int, error) {
	out, err := outbox.abi.Unpack("earned", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFeeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa36ebcea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feeOf(uint64 destinationChain) view returns((uint96,uint64,uint48,uint24,uint24))
func (outbox *Outbox) PackFeeOf(destinationChain uint64) []byte {
	enc, err := outbox.abi.Pack("feeOf", destinationChain)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa36ebcea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feeOf(uint64 destinationChain) view returns((uint96,uint64,uint48,uint24,uint24))
func (outbox *Outbox) TryPackFeeOf(destinationChain uint64) ([]byte, error) {
	return outbox.abi.Pack("feeOf", destinationChain)
}

// UnpackFeeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa36ebcea.
//
// Solidity: function feeOf(uint64 destinationChain) view returns((uint96,uint64,uint48,uint24,uint24))
func (outbox *Outbox) UnpackFeeOf(data []byte) (Fee, error) {
	out, err := outbox.abi.Unpack("feeOf", data)
	if err != nil {
		return *new(Fee), err
	}
	out0 := *abi.ConvertType(out[0], new(Fee)).(*Fee)
	return out0, nil
}

// PackHalt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a5e810f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function halt(uint64 chain, bool byGuard, ((uint64,uint32,uint64,uint64,address,uint256),bytes32[],bytes32) oath) returns()
func (outbox *Outbox) PackHalt(chain uint64, byGuard bool, oath Oath) []byte {
	enc, err := outbox.abi.Pack("halt", chain, byGuard, oath)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHalt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a5e810f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function halt(uint64 chain, bool byGuard, ((uint64,uint32,uint64,uint64,address,uint256),bytes32[],bytes32) oath) returns()
func (outbox *Outbox) TryPackHalt(chain uint64, byGuard bool, oath Oath) ([]byte, error) {
	return outbox.abi.Pack("halt", chain, byGuard, oath)
}

// PackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb94d5584.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function idOf((uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message) pure returns(bytes32)
func (outbox *Outbox) PackIdOf(message Message) []byte {
	enc, err := outbox.abi.Pack("idOf", message)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb94d5584.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function idOf((uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message) pure returns(bytes32)
func (outbox *Outbox) TryPackIdOf(message Message) ([]byte, error) {
	return outbox.abi.Pack("idOf", message)
}

// UnpackIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb94d5584.
//
// Solidity: function idOf((uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message) pure returns(bytes32)
func (outbox *Outbox) UnpackIdOf(data []byte) ([32]byte, error) {
	out, err := outbox.abi.Unpack("idOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackLaneOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2bd0ceee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function laneOf(uint64 chain) view returns((address,uint32,bool,uint32,bytes32,bytes32))
func (outbox *Outbox) PackLaneOf(chain uint64) []byte {
	enc, err := outbox.abi.Pack("laneOf", chain)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLaneOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2bd0ceee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function laneOf(uint64 chain) view returns((address,uint32,bool,uint32,bytes32,bytes32))
func (outbox *Outbox) TryPackLaneOf(chain uint64) ([]byte, error) {
	return outbox.abi.Pack("laneOf", chain)
}

// UnpackLaneOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2bd0ceee.
//
// Solidity: function laneOf(uint64 chain) view returns((address,uint32,bool,uint32,bytes32,bytes32))
func (outbox *Outbox) UnpackLaneOf(data []byte) (Lane, error) {
	out, err := outbox.abi.Unpack("laneOf", data)
	if err != nil {
		return *new(Lane), err
	}
	out0 := *abi.ConvertType(out[0], new(Lane)).(*Lane)
	return out0, nil
}

// PackLastOrdered is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4798a5fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lastOrdered(uint64 destinationChain, address sender) view returns(bytes32)
func (outbox *Outbox) PackLastOrdered(destinationChain uint64, sender common.Address) []byte {
	enc, err := outbox.abi.Pack("lastOrdered", destinationChain, sender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLastOrdered is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4798a5fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lastOrdered(uint64 destinationChain, address sender) view returns(bytes32)
func (outbox *Outbox) TryPackLastOrdered(destinationChain uint64, sender common.Address) ([]byte, error) {
	return outbox.abi.Pack("lastOrdered", destinationChain, sender)
}

// UnpackLastOrdered is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4798a5fb.
//
// Solidity: function lastOrdered(uint64 destinationChain, address sender) view returns(bytes32)
func (outbox *Outbox) UnpackLastOrdered(data []byte) ([32]byte, error) {
	out, err := outbox.abi.Unpack("lastOrdered", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackNeverSent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf01b5bb6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function neverSent((uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message, bytes17 before, bytes32[] ids) view returns(bool)
func (outbox *Outbox) PackNeverSent(message Message, before [17]byte, ids [][32]byte) []byte {
	enc, err := outbox.abi.Pack("neverSent", message, before, ids)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNeverSent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf01b5bb6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function neverSent((uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message, bytes17 before, bytes32[] ids) view returns(bool)
func (outbox *Outbox) TryPackNeverSent(message Message, before [17]byte, ids [][32]byte) ([]byte, error) {
	return outbox.abi.Pack("neverSent", message, before, ids)
}

// UnpackNeverSent is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf01b5bb6.
//
// Solidity: function neverSent((uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message, bytes17 before, bytes32[] ids) view returns(bool)
func (outbox *Outbox) UnpackNeverSent(data []byte) (bool, error) {
	out, err := outbox.abi.Unpack("neverSent", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b2aa83e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function open(uint64 destinationChain, address inbox, bytes32 committee, bytes32 guard, (uint96,uint64,uint48,uint24,uint24) fee) returns()
func (outbox *Outbox) PackOpen(destinationChain uint64, inbox common.Address, committee [32]byte, guard [32]byte, fee Fee) []byte {
	enc, err := outbox.abi.Pack("open", destinationChain, inbox, committee, guard, fee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b2aa83e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function open(uint64 destinationChain, address inbox, bytes32 committee, bytes32 guard, (uint96,uint64,uint48,uint24,uint24) fee) returns()
func (outbox *Outbox) TryPackOpen(destinationChain uint64, inbox common.Address, committee [32]byte, guard [32]byte, fee Fee) ([]byte, error) {
	return outbox.abi.Pack("open", destinationChain, inbox, committee, guard, fee)
}

// PackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf18e047.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owed(address deliverer) view returns(uint256)
func (outbox *Outbox) PackOwed(deliverer common.Address) []byte {
	enc, err := outbox.abi.Pack("owed", deliverer)
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
func (outbox *Outbox) TryPackOwed(deliverer common.Address) ([]byte, error) {
	return outbox.abi.Pack("owed", deliverer)
}

// UnpackOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdf18e047.
//
// Solidity: function owed(address deliverer) view returns(uint256)
func (outbox *Outbox) UnpackOwed(data []byte) (*big.Int, error) {
	out, err := outbox.abi.Unpack("owed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPoolOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31036ec1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function poolOf(uint64 chain, address token) view returns((address,bool))
func (outbox *Outbox) PackPoolOf(chain uint64, token common.Address) []byte {
	enc, err := outbox.abi.Pack("poolOf", chain, token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPoolOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31036ec1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function poolOf(uint64 chain, address token) view returns((address,bool))
func (outbox *Outbox) TryPackPoolOf(chain uint64, token common.Address) ([]byte, error) {
	return outbox.abi.Pack("poolOf", chain, token)
}

// UnpackPoolOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x31036ec1.
//
// Solidity: function poolOf(uint64 chain, address token) view returns((address,bool))
func (outbox *Outbox) UnpackPoolOf(data []byte) (Place, error) {
	out, err := outbox.abi.Unpack("poolOf", data)
	if err != nil {
		return *new(Place), err
	}
	out0 := *abi.ConvertType(out[0], new(Place)).(*Place)
	return out0, nil
}

// PackPotOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x767fefec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function potOf(uint64 destinationChain) view returns(uint256 amount, uint32 epoch, uint16 guardShare)
func (outbox *Outbox) PackPotOf(destinationChain uint64) []byte {
	enc, err := outbox.abi.Pack("potOf", destinationChain)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPotOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x767fefec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function potOf(uint64 destinationChain) view returns(uint256 amount, uint32 epoch, uint16 guardShare)
func (outbox *Outbox) TryPackPotOf(destinationChain uint64) ([]byte, error) {
	return outbox.abi.Pack("potOf", destinationChain)
}

// PotOfOutput serves as a container for the return parameters of contract
// method PotOf.
type PotOfOutput struct {
	Amount     *big.Int
	Epoch      uint32
	GuardShare uint16
}

// UnpackPotOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x767fefec.
//
// Solidity: function potOf(uint64 destinationChain) view returns(uint256 amount, uint32 epoch, uint16 guardShare)
func (outbox *Outbox) UnpackPotOf(data []byte) (PotOfOutput, error) {
	out, err := outbox.abi.Unpack("potOf", data)
	outstruct := new(PotOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Amount = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Epoch = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	outstruct.GuardShare = *abi.ConvertType(out[2], new(uint16)).(*uint16)
	return *outstruct, nil
}

// PackQuote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2aef881.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quote((uint64,address,uint32,uint64,bool,bytes,(address,uint256)[]) letter) view returns(uint256 fee)
func (outbox *Outbox) PackQuote(letter Letter) []byte {
	enc, err := outbox.abi.Pack("quote", letter)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf2aef881.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quote((uint64,address,uint32,uint64,bool,bytes,(address,uint256)[]) letter) view returns(uint256 fee)
func (outbox *Outbox) TryPackQuote(letter Letter) ([]byte, error) {
	return outbox.abi.Pack("quote", letter)
}

// UnpackQuote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf2aef881.
//
// Solidity: function quote((uint64,address,uint32,uint64,bool,bytes,(address,uint256)[]) letter) view returns(uint256 fee)
func (outbox *Outbox) UnpackQuote(data []byte) (*big.Int, error) {
	out, err := outbox.abi.Unpack("quote", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackReclaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1166cad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reclaim(((uint64,uint32,uint64,uint64,address,uint256),bytes32[],bytes32)[] oaths, (uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message) returns()
func (outbox *Outbox) PackReclaim(oaths []Oath, message Message) []byte {
	enc, err := outbox.abi.Pack("reclaim", oaths, message)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReclaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa1166cad.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reclaim(((uint64,uint32,uint64,uint64,address,uint256),bytes32[],bytes32)[] oaths, (uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message) returns()
func (outbox *Outbox) TryPackReclaim(oaths []Oath, message Message) ([]byte, error) {
	return outbox.abi.Pack("reclaim", oaths, message)
}

// PackReclaimOne is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdc73a8aa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reclaimOne(((uint64,uint32,uint64,uint64,address,uint256),bytes32[],bytes32)[] oaths, (uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message, uint256 place) returns()
func (outbox *Outbox) PackReclaimOne(oaths []Oath, message Message, place *big.Int) []byte {
	enc, err := outbox.abi.Pack("reclaimOne", oaths, message, place)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReclaimOne is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdc73a8aa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reclaimOne(((uint64,uint32,uint64,uint64,address,uint256),bytes32[],bytes32)[] oaths, (uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message, uint256 place) returns()
func (outbox *Outbox) TryPackReclaimOne(oaths []Oath, message Message, place *big.Int) ([]byte, error) {
	return outbox.abi.Pack("reclaimOne", oaths, message, place)
}

// PackRefute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a8a75a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refute(bool byGuard, ((uint64,uint32,uint64,uint64,address,uint256),bytes32[],bytes32) oath, (uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message) returns()
func (outbox *Outbox) PackRefute(byGuard bool, oath Oath, message Message) []byte {
	enc, err := outbox.abi.Pack("refute", byGuard, oath, message)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a8a75a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refute(bool byGuard, ((uint64,uint32,uint64,uint64,address,uint256),bytes32[],bytes32) oath, (uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message) returns()
func (outbox *Outbox) TryPackRefute(byGuard bool, oath Oath, message Message) ([]byte, error) {
	return outbox.abi.Pack("refute", byGuard, oath, message)
}

// PackRefuteByTrail is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe1b6b935.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refuteByTrail(bool byGuard, ((uint64,uint32,uint64,uint64,address,uint256),bytes32[],bytes32) oath, (uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message, bytes17 before, bytes32[] ids) returns()
func (outbox *Outbox) PackRefuteByTrail(byGuard bool, oath Oath, message Message, before [17]byte, ids [][32]byte) []byte {
	enc, err := outbox.abi.Pack("refuteByTrail", byGuard, oath, message, before, ids)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefuteByTrail is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe1b6b935.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refuteByTrail(bool byGuard, ((uint64,uint32,uint64,uint64,address,uint256),bytes32[],bytes32) oath, (uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message, bytes17 before, bytes32[] ids) returns()
func (outbox *Outbox) TryPackRefuteByTrail(byGuard bool, oath Oath, message Message, before [17]byte, ids [][32]byte) ([]byte, error) {
	return outbox.abi.Pack("refuteByTrail", byGuard, oath, message, before, ids)
}

// PackResume is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59360d5a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resume(uint64 chain, ((uint64,uint32,uint64,uint64,address,uint256),bytes32[],bytes32)[] oaths) returns()
func (outbox *Outbox) PackResume(chain uint64, oaths []Oath) []byte {
	enc, err := outbox.abi.Pack("resume", chain, oaths)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResume is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59360d5a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resume(uint64 chain, ((uint64,uint32,uint64,uint64,address,uint256),bytes32[],bytes32)[] oaths) returns()
func (outbox *Outbox) TryPackResume(chain uint64, oaths []Oath) ([]byte, error) {
	return outbox.abi.Pack("resume", chain, oaths)
}

// PackSend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ef3335e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function send((uint64,address,uint32,uint64,bool,bytes,(address,uint256)[]) letter) payable returns(bytes32 id)
func (outbox *Outbox) PackSend(letter Letter) []byte {
	enc, err := outbox.abi.Pack("send", letter)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ef3335e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function send((uint64,address,uint32,uint64,bool,bytes,(address,uint256)[]) letter) payable returns(bytes32 id)
func (outbox *Outbox) TryPackSend(letter Letter) ([]byte, error) {
	return outbox.abi.Pack("send", letter)
}

// UnpackSend is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0ef3335e.
//
// Solidity: function send((uint64,address,uint32,uint64,bool,bytes,(address,uint256)[]) letter) payable returns(bytes32 id)
func (outbox *Outbox) UnpackSend(data []byte) ([32]byte, error) {
	out, err := outbox.abi.Unpack("send", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSequenceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0701abfb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sequenceOf(uint64 destinationChain) view returns(uint64)
func (outbox *Outbox) PackSequenceOf(destinationChain uint64) []byte {
	enc, err := outbox.abi.Pack("sequenceOf", destinationChain)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSequenceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0701abfb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sequenceOf(uint64 destinationChain) view returns(uint64)
func (outbox *Outbox) TryPackSequenceOf(destinationChain uint64) ([]byte, error) {
	return outbox.abi.Pack("sequenceOf", destinationChain)
}

// UnpackSequenceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0701abfb.
//
// Solidity: function sequenceOf(uint64 destinationChain) view returns(uint64)
func (outbox *Outbox) UnpackSequenceOf(data []byte) (uint64, error) {
	out, err := outbox.abi.Unpack("sequenceOf", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackSetFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29361938.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setFee(uint64 destinationChain, (uint96,uint64,uint48,uint24,uint24) fee) returns()
func (outbox *Outbox) PackSetFee(destinationChain uint64, fee Fee) []byte {
	enc, err := outbox.abi.Pack("setFee", destinationChain, fee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29361938.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setFee(uint64 destinationChain, (uint96,uint64,uint48,uint24,uint24) fee) returns()
func (outbox *Outbox) TryPackSetFee(destinationChain uint64, fee Fee) ([]byte, error) {
	return outbox.abi.Pack("setFee", destinationChain, fee)
}

// PackSetGuard is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03b45522.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGuard(uint64 destinationChain, bytes32 guard) returns()
func (outbox *Outbox) PackSetGuard(destinationChain uint64, guard [32]byte) []byte {
	enc, err := outbox.abi.Pack("setGuard", destinationChain, guard)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGuard is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03b45522.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGuard(uint64 destinationChain, bytes32 guard) returns()
func (outbox *Outbox) TryPackSetGuard(destinationChain uint64, guard [32]byte) ([]byte, error) {
	return outbox.abi.Pack("setGuard", destinationChain, guard)
}

// PackSetGuardShare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b29b97c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGuardShare(uint64 destinationChain, uint16 share) returns()
func (outbox *Outbox) PackSetGuardShare(destinationChain uint64, share uint16) []byte {
	enc, err := outbox.abi.Pack("setGuardShare", destinationChain, share)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGuardShare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b29b97c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGuardShare(uint64 destinationChain, uint16 share) returns()
func (outbox *Outbox) TryPackSetGuardShare(destinationChain uint64, share uint16) ([]byte, error) {
	return outbox.abi.Pack("setGuardShare", destinationChain, share)
}

// PackSetPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb9363f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setPool(uint64 chain, address token, address pool) returns()
func (outbox *Outbox) PackSetPool(chain uint64, token common.Address, pool common.Address) []byte {
	enc, err := outbox.abi.Pack("setPool", chain, token, pool)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb9363f1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setPool(uint64 chain, address token, address pool) returns()
func (outbox *Outbox) TryPackSetPool(chain uint64, token common.Address, pool common.Address) ([]byte, error) {
	return outbox.abi.Pack("setPool", chain, token, pool)
}

// PackStateOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64482ac4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stateOf(bytes32 id) view returns(uint8)
func (outbox *Outbox) PackStateOf(id [32]byte) []byte {
	enc, err := outbox.abi.Pack("stateOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStateOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64482ac4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stateOf(bytes32 id) view returns(uint8)
func (outbox *Outbox) TryPackStateOf(id [32]byte) ([]byte, error) {
	return outbox.abi.Pack("stateOf", id)
}

// UnpackStateOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x64482ac4.
//
// Solidity: function stateOf(bytes32 id) view returns(uint8)
func (outbox *Outbox) UnpackStateOf(data []byte) (uint8, error) {
	out, err := outbox.abi.Unpack("stateOf", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackStateSubject is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14d2626c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stateSubject(uint64 chain) view returns(bytes32)
func (outbox *Outbox) PackStateSubject(chain uint64) []byte {
	enc, err := outbox.abi.Pack("stateSubject", chain)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStateSubject is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14d2626c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stateSubject(uint64 chain) view returns(bytes32)
func (outbox *Outbox) TryPackStateSubject(chain uint64) ([]byte, error) {
	return outbox.abi.Pack("stateSubject", chain)
}

// UnpackStateSubject is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x14d2626c.
//
// Solidity: function stateSubject(uint64 chain) view returns(bytes32)
func (outbox *Outbox) UnpackStateSubject(data []byte) ([32]byte, error) {
	out, err := outbox.abi.Unpack("stateSubject", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackTrailOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9065147.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function trailOf(uint64 destinationChain) view returns(bytes17)
func (outbox *Outbox) PackTrailOf(destinationChain uint64) []byte {
	enc, err := outbox.abi.Pack("trailOf", destinationChain)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTrailOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc9065147.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function trailOf(uint64 destinationChain) view returns(bytes17)
func (outbox *Outbox) TryPackTrailOf(destinationChain uint64) ([]byte, error) {
	return outbox.abi.Pack("trailOf", destinationChain)
}

// UnpackTrailOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc9065147.
//
// Solidity: function trailOf(uint64 destinationChain) view returns(bytes17)
func (outbox *Outbox) UnpackTrailOf(data []byte) ([17]byte, error) {
	out, err := outbox.abi.Unpack("trailOf", data)
	if err != nil {
		return *new([17]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([17]byte)).(*[17]byte)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address to) returns(uint256 amount)
func (outbox *Outbox) PackWithdraw(to common.Address) []byte {
	enc, err := outbox.abi.Pack("withdraw", to)
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
func (outbox *Outbox) TryPackWithdraw(to common.Address) ([]byte, error) {
	return outbox.abi.Pack("withdraw", to)
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x51cff8d9.
//
// Solidity: function withdraw(address to) returns(uint256 amount)
func (outbox *Outbox) UnpackWithdraw(data []byte) (*big.Int, error) {
	out, err := outbox.abi.Unpack("withdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// OutboxChangeAnnounced represents a ChangeAnnounced event raised by the Outbox contract.
type OutboxChangeAnnounced struct {
	Change [32]byte
	From   *big.Int
	Call   []byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const OutboxChangeAnnouncedEventName = "ChangeAnnounced"

// ContractEventName returns the user-defined event name.
func (OutboxChangeAnnounced) ContractEventName() string {
	return OutboxChangeAnnouncedEventName
}

// UnpackChangeAnnouncedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChangeAnnounced(bytes32 indexed change, uint256 from, bytes call_)
func (outbox *Outbox) UnpackChangeAnnouncedEvent(log *types.Log) (*OutboxChangeAnnounced, error) {
	event := "ChangeAnnounced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != outbox.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OutboxChangeAnnounced)
	if len(log.Data) > 0 {
		if err := outbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range outbox.abi.Events[event].Inputs {
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

// OutboxChangeCancelled represents a ChangeCancelled event raised by the Outbox contract.
type OutboxChangeCancelled struct {
	Change [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const OutboxChangeCancelledEventName = "ChangeCancelled"

// ContractEventName returns the user-defined event name.
func (OutboxChangeCancelled) ContractEventName() string {
	return OutboxChangeCancelledEventName
}

// UnpackChangeCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChangeCancelled(bytes32 indexed change)
func (outbox *Outbox) UnpackChangeCancelledEvent(log *types.Log) (*OutboxChangeCancelled, error) {
	event := "ChangeCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != outbox.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OutboxChangeCancelled)
	if len(log.Data) > 0 {
		if err := outbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range outbox.abi.Events[event].Inputs {
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

// OutboxFeeSet represents a FeeSet event raised by the Outbox contract.
type OutboxFeeSet struct {
	DestinationChain uint64
	Fee              Fee
	Raw              *types.Log // Blockchain specific contextual infos
}

const OutboxFeeSetEventName = "FeeSet"

// ContractEventName returns the user-defined event name.
func (OutboxFeeSet) ContractEventName() string {
	return OutboxFeeSetEventName
}

// UnpackFeeSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeeSet(uint64 indexed destinationChain, (uint96,uint64,uint48,uint24,uint24) fee)
func (outbox *Outbox) UnpackFeeSetEvent(log *types.Log) (*OutboxFeeSet, error) {
	event := "FeeSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != outbox.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OutboxFeeSet)
	if len(log.Data) > 0 {
		if err := outbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range outbox.abi.Events[event].Inputs {
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

// OutboxGuardSet represents a GuardSet event raised by the Outbox contract.
type OutboxGuardSet struct {
	Chain uint64
	Guard [32]byte
	Raw   *types.Log // Blockchain specific contextual infos
}

const OutboxGuardSetEventName = "GuardSet"

// ContractEventName returns the user-defined event name.
func (OutboxGuardSet) ContractEventName() string {
	return OutboxGuardSetEventName
}

// UnpackGuardSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardSet(uint64 indexed chain, bytes32 guard)
func (outbox *Outbox) UnpackGuardSetEvent(log *types.Log) (*OutboxGuardSet, error) {
	event := "GuardSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != outbox.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OutboxGuardSet)
	if len(log.Data) > 0 {
		if err := outbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range outbox.abi.Events[event].Inputs {
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

// OutboxGuardShareSet represents a GuardShareSet event raised by the Outbox contract.
type OutboxGuardShareSet struct {
	DestinationChain uint64
	Share            uint16
	Raw              *types.Log // Blockchain specific contextual infos
}

const OutboxGuardShareSetEventName = "GuardShareSet"

// ContractEventName returns the user-defined event name.
func (OutboxGuardShareSet) ContractEventName() string {
	return OutboxGuardShareSetEventName
}

// UnpackGuardShareSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardShareSet(uint64 indexed destinationChain, uint16 share)
func (outbox *Outbox) UnpackGuardShareSetEvent(log *types.Log) (*OutboxGuardShareSet, error) {
	event := "GuardShareSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != outbox.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OutboxGuardShareSet)
	if len(log.Data) > 0 {
		if err := outbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range outbox.abi.Events[event].Inputs {
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

// OutboxHalted represents a Halted event raised by the Outbox contract.
type OutboxHalted struct {
	Chain     uint64
	Number    uint32
	Committee [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const OutboxHaltedEventName = "Halted"

// ContractEventName returns the user-defined event name.
func (OutboxHalted) ContractEventName() string {
	return OutboxHaltedEventName
}

// UnpackHaltedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Halted(uint64 indexed chain, uint32 number, bytes32 committee)
func (outbox *Outbox) UnpackHaltedEvent(log *types.Log) (*OutboxHalted, error) {
	event := "Halted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != outbox.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OutboxHalted)
	if len(log.Data) > 0 {
		if err := outbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range outbox.abi.Events[event].Inputs {
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

// OutboxLaneOpened represents a LaneOpened event raised by the Outbox contract.
type OutboxLaneOpened struct {
	Chain     uint64
	Far       common.Address
	Committee [32]byte
	Guard     [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const OutboxLaneOpenedEventName = "LaneOpened"

// ContractEventName returns the user-defined event name.
func (OutboxLaneOpened) ContractEventName() string {
	return OutboxLaneOpenedEventName
}

// UnpackLaneOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LaneOpened(uint64 indexed chain, address far, bytes32 committee, bytes32 guard)
func (outbox *Outbox) UnpackLaneOpenedEvent(log *types.Log) (*OutboxLaneOpened, error) {
	event := "LaneOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != outbox.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OutboxLaneOpened)
	if len(log.Data) > 0 {
		if err := outbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range outbox.abi.Events[event].Inputs {
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

// OutboxPoolClosed represents a PoolClosed event raised by the Outbox contract.
type OutboxPoolClosed struct {
	Chain uint64
	Token common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const OutboxPoolClosedEventName = "PoolClosed"

// ContractEventName returns the user-defined event name.
func (OutboxPoolClosed) ContractEventName() string {
	return OutboxPoolClosedEventName
}

// UnpackPoolClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PoolClosed(uint64 indexed chain, address indexed token)
func (outbox *Outbox) UnpackPoolClosedEvent(log *types.Log) (*OutboxPoolClosed, error) {
	event := "PoolClosed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != outbox.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OutboxPoolClosed)
	if len(log.Data) > 0 {
		if err := outbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range outbox.abi.Events[event].Inputs {
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

// OutboxPoolSet represents a PoolSet event raised by the Outbox contract.
type OutboxPoolSet struct {
	Chain uint64
	Token common.Address
	Pool  common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const OutboxPoolSetEventName = "PoolSet"

// ContractEventName returns the user-defined event name.
func (OutboxPoolSet) ContractEventName() string {
	return OutboxPoolSetEventName
}

// UnpackPoolSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PoolSet(uint64 indexed chain, address indexed token, address pool)
func (outbox *Outbox) UnpackPoolSetEvent(log *types.Log) (*OutboxPoolSet, error) {
	event := "PoolSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != outbox.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OutboxPoolSet)
	if len(log.Data) > 0 {
		if err := outbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range outbox.abi.Events[event].Inputs {
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

// OutboxRefuted represents a Refuted event raised by the Outbox contract.
type OutboxRefuted struct {
	Id        [32]byte
	Chain     uint64
	Committee [32]byte
	Epoch     uint32
	Raw       *types.Log // Blockchain specific contextual infos
}

const OutboxRefutedEventName = "Refuted"

// ContractEventName returns the user-defined event name.
func (OutboxRefuted) ContractEventName() string {
	return OutboxRefutedEventName
}

// UnpackRefutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Refuted(bytes32 indexed id, uint64 indexed chain, bytes32 committee, uint32 epoch)
func (outbox *Outbox) UnpackRefutedEvent(log *types.Log) (*OutboxRefuted, error) {
	event := "Refuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != outbox.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OutboxRefuted)
	if len(log.Data) > 0 {
		if err := outbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range outbox.abi.Events[event].Inputs {
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

// OutboxResumed represents a Resumed event raised by the Outbox contract.
type OutboxResumed struct {
	Chain  uint64
	Number uint32
	Raw    *types.Log // Blockchain specific contextual infos
}

const OutboxResumedEventName = "Resumed"

// ContractEventName returns the user-defined event name.
func (OutboxResumed) ContractEventName() string {
	return OutboxResumedEventName
}

// UnpackResumedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Resumed(uint64 indexed chain, uint32 number)
func (outbox *Outbox) UnpackResumedEvent(log *types.Log) (*OutboxResumed, error) {
	event := "Resumed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != outbox.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OutboxResumed)
	if len(log.Data) > 0 {
		if err := outbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range outbox.abi.Events[event].Inputs {
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

// OutboxReturned represents a Returned event raised by the Outbox contract.
type OutboxReturned struct {
	Id  [32]byte
	Raw *types.Log // Blockchain specific contextual infos
}

const OutboxReturnedEventName = "Returned"

// ContractEventName returns the user-defined event name.
func (OutboxReturned) ContractEventName() string {
	return OutboxReturnedEventName
}

// UnpackReturnedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Returned(bytes32 indexed id)
func (outbox *Outbox) UnpackReturnedEvent(log *types.Log) (*OutboxReturned, error) {
	event := "Returned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != outbox.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OutboxReturned)
	if len(log.Data) > 0 {
		if err := outbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range outbox.abi.Events[event].Inputs {
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

// OutboxSent represents a Sent event raised by the Outbox contract.
type OutboxSent struct {
	Id               [32]byte
	DestinationChain uint64
	Sender           common.Address
	Message          Message
	Raw              *types.Log // Blockchain specific contextual infos
}

const OutboxSentEventName = "Sent"

// ContractEventName returns the user-defined event name.
func (OutboxSent) ContractEventName() string {
	return OutboxSentEventName
}

// UnpackSentEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Sent(bytes32 indexed id, uint64 indexed destinationChain, address indexed sender, (uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message)
func (outbox *Outbox) UnpackSentEvent(log *types.Log) (*OutboxSent, error) {
	event := "Sent"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != outbox.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OutboxSent)
	if len(log.Data) > 0 {
		if err := outbox.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range outbox.abi.Events[event].Inputs {
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
func (outbox *Outbox) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], outbox.abi.Errors["BadDeadline"].ID.Bytes()[:4]) {
		return outbox.UnpackBadDeadlineError(raw[4:])
	}
	if bytes.Equal(raw[:4], outbox.abi.Errors["BadFee"].ID.Bytes()[:4]) {
		return outbox.UnpackBadFeeError(raw[4:])
	}
	if bytes.Equal(raw[:4], outbox.abi.Errors["BadLane"].ID.Bytes()[:4]) {
		return outbox.UnpackBadLaneError(raw[4:])
	}
	if bytes.Equal(raw[:4], outbox.abi.Errors["BadPool"].ID.Bytes()[:4]) {
		return outbox.UnpackBadPoolError(raw[4:])
	}
	if bytes.Equal(raw[:4], outbox.abi.Errors["BadProof"].ID.Bytes()[:4]) {
		return outbox.UnpackBadProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], outbox.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return outbox.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], outbox.abi.Errors["Expired"].ID.Bytes()[:4]) {
		return outbox.UnpackExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], outbox.abi.Errors["FeeTooLow"].ID.Bytes()[:4]) {
		return outbox.UnpackFeeTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], outbox.abi.Errors["Flooded"].ID.Bytes()[:4]) {
		return outbox.UnpackFloodedError(raw[4:])
	}
	if bytes.Equal(raw[:4], outbox.abi.Errors["LaneHalted"].ID.Bytes()[:4]) {
		return outbox.UnpackLaneHaltedError(raw[4:])
	}
	if bytes.Equal(raw[:4], outbox.abi.Errors["NoChange"].ID.Bytes()[:4]) {
		return outbox.UnpackNoChangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], outbox.abi.Errors["NoEpoch"].ID.Bytes()[:4]) {
		return outbox.UnpackNoEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], outbox.abi.Errors["NoLane"].ID.Bytes()[:4]) {
		return outbox.UnpackNoLaneError(raw[4:])
	}
	if bytes.Equal(raw[:4], outbox.abi.Errors["NoPool"].ID.Bytes()[:4]) {
		return outbox.UnpackNoPoolError(raw[4:])
	}
	if bytes.Equal(raw[:4], outbox.abi.Errors["NotAdmin"].ID.Bytes()[:4]) {
		return outbox.UnpackNotAdminError(raw[4:])
	}
	if bytes.Equal(raw[:4], outbox.abi.Errors["NotChecked"].ID.Bytes()[:4]) {
		return outbox.UnpackNotCheckedError(raw[4:])
	}
	if bytes.Equal(raw[:4], outbox.abi.Errors["NotDisjoint"].ID.Bytes()[:4]) {
		return outbox.UnpackNotDisjointError(raw[4:])
	}
	if bytes.Equal(raw[:4], outbox.abi.Errors["NotExact"].ID.Bytes()[:4]) {
		return outbox.UnpackNotExactError(raw[4:])
	}
	if bytes.Equal(raw[:4], outbox.abi.Errors["NotMember"].ID.Bytes()[:4]) {
		return outbox.UnpackNotMemberError(raw[4:])
	}
	if bytes.Equal(raw[:4], outbox.abi.Errors["NotOurs"].ID.Bytes()[:4]) {
		return outbox.UnpackNotOursError(raw[4:])
	}
	if bytes.Equal(raw[:4], outbox.abi.Errors["NotPast"].ID.Bytes()[:4]) {
		return outbox.UnpackNotPastError(raw[4:])
	}
	if bytes.Equal(raw[:4], outbox.abi.Errors["NotRefuted"].ID.Bytes()[:4]) {
		return outbox.UnpackNotRefutedError(raw[4:])
	}
	if bytes.Equal(raw[:4], outbox.abi.Errors["NotReturnable"].ID.Bytes()[:4]) {
		return outbox.UnpackNotReturnableError(raw[4:])
	}
	if bytes.Equal(raw[:4], outbox.abi.Errors["NotSent"].ID.Bytes()[:4]) {
		return outbox.UnpackNotSentError(raw[4:])
	}
	if bytes.Equal(raw[:4], outbox.abi.Errors["NotYet"].ID.Bytes()[:4]) {
		return outbox.UnpackNotYetError(raw[4:])
	}
	if bytes.Equal(raw[:4], outbox.abi.Errors["NothingToDo"].ID.Bytes()[:4]) {
		return outbox.UnpackNothingToDoError(raw[4:])
	}
	if bytes.Equal(raw[:4], outbox.abi.Errors["RefutedBefore"].ID.Bytes()[:4]) {
		return outbox.UnpackRefutedBeforeError(raw[4:])
	}
	if bytes.Equal(raw[:4], outbox.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return outbox.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], outbox.abi.Errors["TooMuch"].ID.Bytes()[:4]) {
		return outbox.UnpackTooMuchError(raw[4:])
	}
	if bytes.Equal(raw[:4], outbox.abi.Errors["UnknownKey"].ID.Bytes()[:4]) {
		return outbox.UnpackUnknownKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], outbox.abi.Errors["WrongOaths"].ID.Bytes()[:4]) {
		return outbox.UnpackWrongOathsError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// OutboxBadDeadline represents a BadDeadline error raised by the Outbox contract.
type OutboxBadDeadline struct {
	Deadline *big.Int
	Earliest *big.Int
	Latest   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadDeadline(uint256 deadline, uint256 earliest, uint256 latest)
func OutboxBadDeadlineErrorID() common.Hash {
	return common.HexToHash("0x4fa4cd9168b521dd88d90f92f886f3c46ba0b0f14a2539dee79bff1653cdedda")
}

// UnpackBadDeadlineError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadDeadline(uint256 deadline, uint256 earliest, uint256 latest)
func (outbox *Outbox) UnpackBadDeadlineError(raw []byte) (*OutboxBadDeadline, error) {
	out := new(OutboxBadDeadline)
	if err := outbox.abi.UnpackIntoInterface(out, "BadDeadline", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OutboxBadFee represents a BadFee error raised by the Outbox contract.
type OutboxBadFee struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadFee()
func OutboxBadFeeErrorID() common.Hash {
	return common.HexToHash("0x917f1a53ab0995667e0a524011bf6b894f5faa124860eefa69a4604d77cf263f")
}

// UnpackBadFeeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadFee()
func (outbox *Outbox) UnpackBadFeeError(raw []byte) (*OutboxBadFee, error) {
	out := new(OutboxBadFee)
	if err := outbox.abi.UnpackIntoInterface(out, "BadFee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OutboxBadLane represents a BadLane error raised by the Outbox contract.
type OutboxBadLane struct {
	Chain uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadLane(uint64 chain)
func OutboxBadLaneErrorID() common.Hash {
	return common.HexToHash("0x138001bd8226e02c07c058f8619ebeaa666df23549ccf98c1784d8f2c6507d8f")
}

// UnpackBadLaneError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadLane(uint64 chain)
func (outbox *Outbox) UnpackBadLaneError(raw []byte) (*OutboxBadLane, error) {
	out := new(OutboxBadLane)
	if err := outbox.abi.UnpackIntoInterface(out, "BadLane", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OutboxBadPool represents a BadPool error raised by the Outbox contract.
type OutboxBadPool struct {
	Token common.Address
	Pool  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadPool(address token, address pool)
func OutboxBadPoolErrorID() common.Hash {
	return common.HexToHash("0xf3c9a1b30504e2b7171a03fb5c4a897779be4b6841c8ffd9030a9f7490004b14")
}

// UnpackBadPoolError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadPool(address token, address pool)
func (outbox *Outbox) UnpackBadPoolError(raw []byte) (*OutboxBadPool, error) {
	out := new(OutboxBadPool)
	if err := outbox.abi.UnpackIntoInterface(out, "BadPool", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OutboxBadProof represents a BadProof error raised by the Outbox contract.
type OutboxBadProof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadProof()
func OutboxBadProofErrorID() common.Hash {
	return common.HexToHash("0x7ca55c774976027f27f73629387ed99a2044a8721aec39c3c2717944b08c423a")
}

// UnpackBadProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadProof()
func (outbox *Outbox) UnpackBadProofError(raw []byte) (*OutboxBadProof, error) {
	out := new(OutboxBadProof)
	if err := outbox.abi.UnpackIntoInterface(out, "BadProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OutboxBadSignature represents a BadSignature error raised by the Outbox contract.
type OutboxBadSignature struct {
	Flaw uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature(uint8 flaw)
func OutboxBadSignatureErrorID() common.Hash {
	return common.HexToHash("0x75bbbefaf280e26d6759c4d9710a44382465fdd1c3481df26524a379a4f7a9a7")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature(uint8 flaw)
func (outbox *Outbox) UnpackBadSignatureError(raw []byte) (*OutboxBadSignature, error) {
	out := new(OutboxBadSignature)
	if err := outbox.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OutboxExpired represents a Expired error raised by the Outbox contract.
type OutboxExpired struct {
	Expiry *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Expired(uint256 expiry)
func OutboxExpiredErrorID() common.Hash {
	return common.HexToHash("0xf80dbaea4785589e52984ca36a31de106adc77759539a5c7d92883bf49692fe9")
}

// UnpackExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Expired(uint256 expiry)
func (outbox *Outbox) UnpackExpiredError(raw []byte) (*OutboxExpired, error) {
	out := new(OutboxExpired)
	if err := outbox.abi.UnpackIntoInterface(out, "Expired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OutboxFeeTooLow represents a FeeTooLow error raised by the Outbox contract.
type OutboxFeeTooLow struct {
	Got    *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FeeTooLow(uint256 got, uint256 wanted)
func OutboxFeeTooLowErrorID() common.Hash {
	return common.HexToHash("0xf04f3db281357fe66c8cdb6010552fb4fc5fa45b6647fc12b290172e5583e248")
}

// UnpackFeeTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FeeTooLow(uint256 got, uint256 wanted)
func (outbox *Outbox) UnpackFeeTooLowError(raw []byte) (*OutboxFeeTooLow, error) {
	out := new(OutboxFeeTooLow)
	if err := outbox.abi.UnpackIntoInterface(out, "FeeTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OutboxFlooded represents a Flooded error raised by the Outbox contract.
type OutboxFlooded struct {
	DestinationChain uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Flooded(uint64 destinationChain)
func OutboxFloodedErrorID() common.Hash {
	return common.HexToHash("0x4a156431eb2940ec1ab7c20b8c33411e5a4491eb31640543d9f2ac534b026e77")
}

// UnpackFloodedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Flooded(uint64 destinationChain)
func (outbox *Outbox) UnpackFloodedError(raw []byte) (*OutboxFlooded, error) {
	out := new(OutboxFlooded)
	if err := outbox.abi.UnpackIntoInterface(out, "Flooded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OutboxLaneHalted represents a LaneHalted error raised by the Outbox contract.
type OutboxLaneHalted struct {
	Chain uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LaneHalted(uint64 chain)
func OutboxLaneHaltedErrorID() common.Hash {
	return common.HexToHash("0x15a40e86cb8bf9c96a057c24f8b7136191ae73ed542e564a6696fa4b848c318d")
}

// UnpackLaneHaltedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LaneHalted(uint64 chain)
func (outbox *Outbox) UnpackLaneHaltedError(raw []byte) (*OutboxLaneHalted, error) {
	out := new(OutboxLaneHalted)
	if err := outbox.abi.UnpackIntoInterface(out, "LaneHalted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OutboxNoChange represents a NoChange error raised by the Outbox contract.
type OutboxNoChange struct {
	Chain uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoChange(uint64 chain)
func OutboxNoChangeErrorID() common.Hash {
	return common.HexToHash("0xe6c0836a4b6d0bc7a6aed18e22180c59bfdf991f60f4e213225d2d796835f0f6")
}

// UnpackNoChangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoChange(uint64 chain)
func (outbox *Outbox) UnpackNoChangeError(raw []byte) (*OutboxNoChange, error) {
	out := new(OutboxNoChange)
	if err := outbox.abi.UnpackIntoInterface(out, "NoChange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OutboxNoEpoch represents a NoEpoch error raised by the Outbox contract.
type OutboxNoEpoch struct {
	Committee [32]byte
	Epoch     uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoEpoch(bytes32 committee, uint32 epoch)
func OutboxNoEpochErrorID() common.Hash {
	return common.HexToHash("0x2c15722ff8838c220190bcfd23aabcdafb297a4978776def1d561ea9206d8b71")
}

// UnpackNoEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoEpoch(bytes32 committee, uint32 epoch)
func (outbox *Outbox) UnpackNoEpochError(raw []byte) (*OutboxNoEpoch, error) {
	out := new(OutboxNoEpoch)
	if err := outbox.abi.UnpackIntoInterface(out, "NoEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OutboxNoLane represents a NoLane error raised by the Outbox contract.
type OutboxNoLane struct {
	Chain uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoLane(uint64 chain)
func OutboxNoLaneErrorID() common.Hash {
	return common.HexToHash("0x41879a819e1945aa885c62b2a9eeb0b703277e3495cd7419df1a84f1c63bf2b0")
}

// UnpackNoLaneError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoLane(uint64 chain)
func (outbox *Outbox) UnpackNoLaneError(raw []byte) (*OutboxNoLane, error) {
	out := new(OutboxNoLane)
	if err := outbox.abi.UnpackIntoInterface(out, "NoLane", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OutboxNoPool represents a NoPool error raised by the Outbox contract.
type OutboxNoPool struct {
	DestinationChain uint64
	Token            common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoPool(uint64 destinationChain, address token)
func OutboxNoPoolErrorID() common.Hash {
	return common.HexToHash("0xe52fec2109d52585b556ca1630552b98bbab7c88bfbcc0e4d74f66057b46e56f")
}

// UnpackNoPoolError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoPool(uint64 destinationChain, address token)
func (outbox *Outbox) UnpackNoPoolError(raw []byte) (*OutboxNoPool, error) {
	out := new(OutboxNoPool)
	if err := outbox.abi.UnpackIntoInterface(out, "NoPool", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OutboxNotAdmin represents a NotAdmin error raised by the Outbox contract.
type OutboxNotAdmin struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAdmin(address caller)
func OutboxNotAdminErrorID() common.Hash {
	return common.HexToHash("0x17a8424239494df835a470bd5e48f10a94b5febfef662a1917fe31decebbedeb")
}

// UnpackNotAdminError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAdmin(address caller)
func (outbox *Outbox) UnpackNotAdminError(raw []byte) (*OutboxNotAdmin, error) {
	out := new(OutboxNotAdmin)
	if err := outbox.abi.UnpackIntoInterface(out, "NotAdmin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OutboxNotChecked represents a NotChecked error raised by the Outbox contract.
type OutboxNotChecked struct {
	Committee  [32]byte
	Epoch      uint32
	Guard      [32]byte
	GuardEpoch uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotChecked(bytes32 committee, uint32 epoch, bytes32 guard, uint32 guardEpoch)
func OutboxNotCheckedErrorID() common.Hash {
	return common.HexToHash("0xb5a805fd6371fa93d606a79197766a7099b3e401380a7414621c1ccec8acea34")
}

// UnpackNotCheckedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotChecked(bytes32 committee, uint32 epoch, bytes32 guard, uint32 guardEpoch)
func (outbox *Outbox) UnpackNotCheckedError(raw []byte) (*OutboxNotChecked, error) {
	out := new(OutboxNotChecked)
	if err := outbox.abi.UnpackIntoInterface(out, "NotChecked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OutboxNotDisjoint represents a NotDisjoint error raised by the Outbox contract.
type OutboxNotDisjoint struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDisjoint(address operator)
func OutboxNotDisjointErrorID() common.Hash {
	return common.HexToHash("0xe9acc65417c50f3774c6a8122e7a4f5b94bca2339b964d64f7ccfebfa9921d78")
}

// UnpackNotDisjointError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDisjoint(address operator)
func (outbox *Outbox) UnpackNotDisjointError(raw []byte) (*OutboxNotDisjoint, error) {
	out := new(OutboxNotDisjoint)
	if err := outbox.abi.UnpackIntoInterface(out, "NotDisjoint", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OutboxNotExact represents a NotExact error raised by the Outbox contract.
type OutboxNotExact struct {
	Token  common.Address
	Moved  *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotExact(address token, uint256 moved, uint256 wanted)
func OutboxNotExactErrorID() common.Hash {
	return common.HexToHash("0x7e7668dfec38bda3485cd7aebb7ec172b7732370fa61210cff4d75347eaa52c5")
}

// UnpackNotExactError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotExact(address token, uint256 moved, uint256 wanted)
func (outbox *Outbox) UnpackNotExactError(raw []byte) (*OutboxNotExact, error) {
	out := new(OutboxNotExact)
	if err := outbox.abi.UnpackIntoInterface(out, "NotExact", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OutboxNotMember represents a NotMember error raised by the Outbox contract.
type OutboxNotMember struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotMember(address caller)
func OutboxNotMemberErrorID() common.Hash {
	return common.HexToHash("0x16d6142c051fd31eaf080eccdc319a6d11b659baa2266c1e4d7e444bd19c4a32")
}

// UnpackNotMemberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotMember(address caller)
func (outbox *Outbox) UnpackNotMemberError(raw []byte) (*OutboxNotMember, error) {
	out := new(OutboxNotMember)
	if err := outbox.abi.UnpackIntoInterface(out, "NotMember", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OutboxNotOurs represents a NotOurs error raised by the Outbox contract.
type OutboxNotOurs struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOurs(bytes32 id)
func OutboxNotOursErrorID() common.Hash {
	return common.HexToHash("0x1723390078d646381c85e8590b81ad44644e81e358c02fe7a7bfcfa79c21519b")
}

// UnpackNotOursError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOurs(bytes32 id)
func (outbox *Outbox) UnpackNotOursError(raw []byte) (*OutboxNotOurs, error) {
	out := new(OutboxNotOurs)
	if err := outbox.abi.UnpackIntoInterface(out, "NotOurs", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OutboxNotPast represents a NotPast error raised by the Outbox contract.
type OutboxNotPast struct {
	Id       [32]byte
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPast(bytes32 id, uint256 deadline)
func OutboxNotPastErrorID() common.Hash {
	return common.HexToHash("0xef5b89322781d9de40a18b1c9538867f1b792d1b4827d8d5bd28e1ddb9c8ee64")
}

// UnpackNotPastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPast(bytes32 id, uint256 deadline)
func (outbox *Outbox) UnpackNotPastError(raw []byte) (*OutboxNotPast, error) {
	out := new(OutboxNotPast)
	if err := outbox.abi.UnpackIntoInterface(out, "NotPast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OutboxNotRefuted represents a NotRefuted error raised by the Outbox contract.
type OutboxNotRefuted struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRefuted(bytes32 id)
func OutboxNotRefutedErrorID() common.Hash {
	return common.HexToHash("0xbc9d5731b3857b441787dca31191b120d51e0f940babbe29e4c29f5ab83ad630")
}

// UnpackNotRefutedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRefuted(bytes32 id)
func (outbox *Outbox) UnpackNotRefutedError(raw []byte) (*OutboxNotRefuted, error) {
	out := new(OutboxNotRefuted)
	if err := outbox.abi.UnpackIntoInterface(out, "NotRefuted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OutboxNotReturnable represents a NotReturnable error raised by the Outbox contract.
type OutboxNotReturnable struct {
	Id        [32]byte
	Departure uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotReturnable(bytes32 id, uint8 departure)
func OutboxNotReturnableErrorID() common.Hash {
	return common.HexToHash("0x546343903b635f307c85a3a97d573a6cc00bd51b39f73cdf3f2e25ee5d904a41")
}

// UnpackNotReturnableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotReturnable(bytes32 id, uint8 departure)
func (outbox *Outbox) UnpackNotReturnableError(raw []byte) (*OutboxNotReturnable, error) {
	out := new(OutboxNotReturnable)
	if err := outbox.abi.UnpackIntoInterface(out, "NotReturnable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OutboxNotSent represents a NotSent error raised by the Outbox contract.
type OutboxNotSent struct {
	Token  common.Address
	To     common.Address
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSent(address token, address to, uint256 amount)
func OutboxNotSentErrorID() common.Hash {
	return common.HexToHash("0x3ae864bbf2d274c9ad2cd9534dc303cdf5b77f2ae7c670c36770e62c3598acc1")
}

// UnpackNotSentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSent(address token, address to, uint256 amount)
func (outbox *Outbox) UnpackNotSentError(raw []byte) (*OutboxNotSent, error) {
	out := new(OutboxNotSent)
	if err := outbox.abi.UnpackIntoInterface(out, "NotSent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OutboxNotYet represents a NotYet error raised by the Outbox contract.
type OutboxNotYet struct {
	Change [32]byte
	From   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotYet(bytes32 change, uint256 from)
func OutboxNotYetErrorID() common.Hash {
	return common.HexToHash("0x895b9ba005a4fdc1ba78cf2df3f296fde3232a0c8f0bdd23232e16010d20963e")
}

// UnpackNotYetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotYet(bytes32 change, uint256 from)
func (outbox *Outbox) UnpackNotYetError(raw []byte) (*OutboxNotYet, error) {
	out := new(OutboxNotYet)
	if err := outbox.abi.UnpackIntoInterface(out, "NotYet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OutboxNothingToDo represents a NothingToDo error raised by the Outbox contract.
type OutboxNothingToDo struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToDo()
func OutboxNothingToDoErrorID() common.Hash {
	return common.HexToHash("0x5c52a8685c474c69637a8bd0989a1142629129e3293bd9aa6468eff5dd643948")
}

// UnpackNothingToDoError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToDo()
func (outbox *Outbox) UnpackNothingToDoError(raw []byte) (*OutboxNothingToDo, error) {
	out := new(OutboxNothingToDo)
	if err := outbox.abi.UnpackIntoInterface(out, "NothingToDo", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OutboxRefutedBefore represents a RefutedBefore error raised by the Outbox contract.
type OutboxRefutedBefore struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RefutedBefore(bytes32 id)
func OutboxRefutedBeforeErrorID() common.Hash {
	return common.HexToHash("0xd2e5584ad7a9bea6dbb48a78f7a4548bd1a38caa839df9c7ea566da21843e562")
}

// UnpackRefutedBeforeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RefutedBefore(bytes32 id)
func (outbox *Outbox) UnpackRefutedBeforeError(raw []byte) (*OutboxRefutedBefore, error) {
	out := new(OutboxRefutedBefore)
	if err := outbox.abi.UnpackIntoInterface(out, "RefutedBefore", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OutboxSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Outbox contract.
type OutboxSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func OutboxSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (outbox *Outbox) UnpackSafeERC20FailedOperationError(raw []byte) (*OutboxSafeERC20FailedOperation, error) {
	out := new(OutboxSafeERC20FailedOperation)
	if err := outbox.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OutboxTooMuch represents a TooMuch error raised by the Outbox contract.
type OutboxTooMuch struct {
	Got  *big.Int
	Most *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooMuch(uint256 got, uint256 most)
func OutboxTooMuchErrorID() common.Hash {
	return common.HexToHash("0x6073b21fc6112f9c9fd0125d34c17dd0f327d9ab783fdd677438cdb80db16c1e")
}

// UnpackTooMuchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooMuch(uint256 got, uint256 most)
func (outbox *Outbox) UnpackTooMuchError(raw []byte) (*OutboxTooMuch, error) {
	out := new(OutboxTooMuch)
	if err := outbox.abi.UnpackIntoInterface(out, "TooMuch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OutboxUnknownKey represents a UnknownKey error raised by the Outbox contract.
type OutboxUnknownKey struct {
	Committee [32]byte
	Epoch     *big.Int
	Expiry    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownKey(bytes32 committee, uint256 epoch, uint256 expiry)
func OutboxUnknownKeyErrorID() common.Hash {
	return common.HexToHash("0x5607f19725acdb95e3225579df361ff91c240183a7dd76635e9e250ac376e3d7")
}

// UnpackUnknownKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownKey(bytes32 committee, uint256 epoch, uint256 expiry)
func (outbox *Outbox) UnpackUnknownKeyError(raw []byte) (*OutboxUnknownKey, error) {
	out := new(OutboxUnknownKey)
	if err := outbox.abi.UnpackIntoInterface(out, "UnknownKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OutboxWrongOaths represents a WrongOaths error raised by the Outbox contract.
type OutboxWrongOaths struct {
	Got    *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongOaths(uint256 got, uint256 wanted)
func OutboxWrongOathsErrorID() common.Hash {
	return common.HexToHash("0x0fa5538bc30e7c6309e974f7719e168588db5cb38e842c7c2e012207714bbd27")
}

// UnpackWrongOathsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongOaths(uint256 got, uint256 wanted)
func (outbox *Outbox) UnpackWrongOathsError(raw []byte) (*OutboxWrongOaths, error) {
	out := new(OutboxWrongOaths)
	if err := outbox.abi.UnpackIntoInterface(out, "WrongOaths", raw); err != nil {
		return nil, err
	}
	return out, nil
}

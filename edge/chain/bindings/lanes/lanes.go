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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIFeeds\",\"name\":\"feeds\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ADMIN\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COMMITTEES\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DELAY\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"FEEDS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PATIENCE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSworn\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"flags\",\"type\":\"bytes32\"}],\"internalType\":\"structOath\",\"name\":\"oath\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"sent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structMessage[]\",\"name\":\"messages\",\"type\":\"tuple[]\"}],\"name\":\"announce\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"change\",\"type\":\"bytes32\"}],\"name\":\"cancelChange\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"change\",\"type\":\"bytes32\"}],\"name\":\"changeFrom\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"guard\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"guardEpoch\",\"type\":\"uint32\"}],\"name\":\"checkDisjoint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"closePool\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSworn\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"flags\",\"type\":\"bytes32\"}],\"internalType\":\"structOath[]\",\"name\":\"oaths\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"sent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structMessage[]\",\"name\":\"messages\",\"type\":\"tuple[]\"}],\"name\":\"deliver\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"guard\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"guardEpoch\",\"type\":\"uint32\"}],\"name\":\"disjoint\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"guardFromOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"byGuard\",\"type\":\"bool\"},{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSworn\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"flags\",\"type\":\"bytes32\"}],\"internalType\":\"structOath\",\"name\":\"oath\",\"type\":\"tuple\"}],\"name\":\"halt\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"sent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structMessage\",\"name\":\"message\",\"type\":\"tuple\"}],\"name\":\"idOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"laneOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"far\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"changes\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"guarded\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"vetoDelay\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"guard\",\"type\":\"bytes32\"}],\"internalType\":\"structLane\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"sent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structMessage\",\"name\":\"message\",\"type\":\"tuple\"}],\"name\":\"lapse\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"guard\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"vetoDelay\",\"type\":\"uint32\"}],\"name\":\"open\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"poolOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"pool\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"closed\",\"type\":\"bool\"}],\"internalType\":\"structPlace\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bool\",\"name\":\"byGuard\",\"type\":\"bool\"},{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSworn\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"flags\",\"type\":\"bytes32\"}],\"internalType\":\"structOath\",\"name\":\"oath\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"sent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structMessage\",\"name\":\"message\",\"type\":\"tuple\"}],\"name\":\"refute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSworn\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"flags\",\"type\":\"bytes32\"}],\"internalType\":\"structOath[]\",\"name\":\"oaths\",\"type\":\"tuple[]\"}],\"name\":\"resume\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"sent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structMessage\",\"name\":\"message\",\"type\":\"tuple\"}],\"name\":\"retry\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"sent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structMessage\",\"name\":\"message\",\"type\":\"tuple\"},{\"internalType\":\"bool\",\"name\":\"all\",\"type\":\"bool\"}],\"name\":\"run\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"guard\",\"type\":\"bytes32\"}],\"name\":\"setGuard\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"setGuardFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"pool\",\"type\":\"address\"}],\"name\":\"setPool\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"vetoDelay\",\"type\":\"uint32\"}],\"name\":\"setVetoDelay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"stateOf\",\"outputs\":[{\"internalType\":\"enumArrival\",\"name\":\"arrival\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"stateSubject\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"tokenOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"Announced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"change\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"call_\",\"type\":\"bytes\"}],\"name\":\"ChangeAnnounced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"change\",\"type\":\"bytes32\"}],\"name\":\"ChangeCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"}],\"name\":\"Delivered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"GuardFromSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"guard\",\"type\":\"bytes32\"}],\"name\":\"GuardSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"}],\"name\":\"Halted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"}],\"name\":\"Kept\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"far\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"guard\",\"type\":\"bytes32\"}],\"name\":\"LaneOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"}],\"name\":\"Lapsed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"PoolClosed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"pool\",\"type\":\"address\"}],\"name\":\"PoolSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"Refuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"name\":\"Resumed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumRefusal\",\"name\":\"why\",\"type\":\"uint8\"}],\"name\":\"Skipped\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"vetoDelay\",\"type\":\"uint32\"}],\"name\":\"VetoDelaySet\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"BadBatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"BadLane\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"pool\",\"type\":\"address\"}],\"name\":\"BadPool\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumFlaw\",\"name\":\"flaw\",\"type\":\"uint8\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expiry\",\"type\":\"uint256\"}],\"name\":\"Expired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Failed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Foreign\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"LaneHalted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"NoChange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"NoEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"NoLane\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"NoPool\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotAdmin\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"guard\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"guardEpoch\",\"type\":\"uint32\"}],\"name\":\"NotChecked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"NotDisjoint\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NotRefuted\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotSelf\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"change\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"NotYet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"}],\"name\":\"NothingToWaitFor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"enumRefusal\",\"name\":\"why\",\"type\":\"uint8\"}],\"name\":\"Refused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"TooLittleGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expiry\",\"type\":\"uint256\"}],\"name\":\"UnknownKey\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"WrongOaths\",\"type\":\"error\"}]",
	ID:  "d2b6b43fa97cd607de1922626eac94be50",
	Bin: "0x6101008060405234610135576060816147d38038038091610020828561014c565b8339810103126101355780516001600160a01b038116919082900361013557600460206040610050828501610183565b930151938060805260405192838092633d9128b160e11b82525afa908115610141575f91610103575b5060a05260c05260e05260405161463b908161019882396080518181816101b0015261426e015260a0518181816109900152818161110c0152613a4e015260c05181818161064f01528181610d3401528181610dc90152818161151f015281816115d001528181611779015281816119d70152612115015260e051818181610caa0152612e510152f35b90506020813d602011610139575b8161011e6020938361014c565b810103126101355761012f90610183565b5f610079565b5f80fd5b3d9150610111565b6040513d5f823e3d90fd5b601f909101601f19168101906001600160401b0382119082101761016f57604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036101355756fe6080806040526004361015610012575f80fd5b5f3560e01c90816302ed329d146121485750806303b45522146120c75780630f33346114611e1a57806314d2626c14611dd9578063172ac00014611db35780631ee4a63614611b3257806323c9f2bd146119fb5780632a0acc6a1461198d5780632bd0ceee1461187b57806331036ec1146117ac5780634df5e4f5146117225780634e31d691146115795780635449b798146114d657806359360d5a14611341578063594c746f146113065780635e75f17414610fef578063637c7e5514610e7257806364482ac414610df8578063650ea23c14610d6b57806366fe3b6d14610ccd57806369b4117014610c755780637a8a75a7146109b45780637b225162146109465780637bd3f831146108c65780638a5e810f146106cc578063b94d5584146106ac578063bb9363f1146105d8578063c088b06714610492578063d5cea59e146101d85763ef68ab0b14610166575f80fd5b346101d4575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d457602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b346101d4576101e63661228d565b6101ef81613d7f565b815f93929352600460205260405f205460ff81169061020d82612283565b61021682612283565b600382146104615767ffffffffffffffff6102346101608601612453565b1642116104305761024482612283565b81156103f35761025382612283565b6001821480610424575b6103f35769010000000000000000001615806103e5575b610342575b505061028860c0820135613f0c565b1561031157815f526004602052600360405f20556102a68183614038565b156102e5576102bd67ffffffffffffffff91612453565b16907f5e27147b86b4af5bb08b3725d2a098a2267760e8c038485b508c0afaf98151d85f80a3005b507f58624fcb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b507f8d113fd9000000000000000000000000000000000000000000000000000000005f52600452600360245260445ffd5b61034b83613ddc565b6103b45760029061035b81612283565b1490816103a0575b5061036f578280610279565b507f8d113fd9000000000000000000000000000000000000000000000000000000005f52600452600560245260445ffd5b63ffffffff91505460c81c16151583610363565b837f8d113fd9000000000000000000000000000000000000000000000000000000005f52600452600460245260445ffd5b5060ff825460c01c16610274565b847f8d113fd9000000000000000000000000000000000000000000000000000000005f52600452600560245260445ffd5b508060081c421061025d565b847f8d113fd9000000000000000000000000000000000000000000000000000000005f52600452600260245260445ffd5b847f8d113fd9000000000000000000000000000000000000000000000000000000005f52600452600160245260445ffd5b346101d4576104a03661228d565b6104a981613cb9565b90815f526004602052600360ff60405f2054166104c581612283565b6104ce81612283565b146105a7578061016067ffffffffffffffff9201826104ec82612453565b16421115610535575061050d90835f526004602052600460405f2055612453565b16907fdf163bc12e300a2c70550238017a25090ce02201ebd2e37dfde875973f5068455f80a3005b61053f9150612453565b16906001820180921161057a577f895b9ba0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b507f8d113fd9000000000000000000000000000000000000000000000000000000005f52600452600160245260445ffd5b346101d45760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d45761060f61218c565b61061761223f565b6044359073ffffffffffffffffffffffffffffffffffffffff821682036101d45773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036106805761067e92612c1e565b005b7f17a84242000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346101d45760206106c46106bf3661228d565b613cb9565b604051908152f35b346101d45760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d45761070361218c565b6024359081151582036101d45760443567ffffffffffffffff81116101d457806004016101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc83360301126101d45761075c83612ded565b91825460a01c9460018063ffffffff88169716146108905761086a846108197fcb10c921a02f97c717e15b0741541fc170b0d485cafdcd0713e7147080068759979561088b956107b86108139667ffffffffffffffff9a613c5a565b95869160606107c68b61256c565b604051906003825260208201527f69c322e3248a5dfc29d73c5b0553b0185a35cd5bb6386747517ef7e53b15e2876040820152205f5261080d60c460205f20920185613485565b906141a0565b916141d5565b61082288612c07565b7fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff77ffffffff000000000000000000000000000000000000000083549260a01b169116179055565b6040519384931695836020909392919363ffffffff60408201951681520152565b0390a2005b67ffffffffffffffff857fe6c0836a000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b346101d45760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d4576108fd61218c565b67ffffffffffffffff61090e61223f565b91165f52600560205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052602060405f2054604051908152f35b346101d4575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d457602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101d45760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d45760043580151581036101d4576024359067ffffffffffffffff82116101d45781600401906101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc84360301126101d4576044359267ffffffffffffffff84116101d45783600401926101c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc86360301126101d457610a8284613b70565b949095865f526004602052600360ff60405f205416610aa081612283565b610aa981612283565b14159081610c54575b50610c285767ffffffffffffffff610b9b60246108139695610b95610bc09a96610afc7fc410982b29204fd4ef9956a2b7d5df4ac77bc0cef59d53f1d9594e97eff22caa97612453565b98606060405160208101907f28955181a742cdcb61952baccf85a3a4a69b3ce0aec0e7f16449a191cca9337e82528b604082015260408152610b3e838261252b565b519020604051906003825260208201527ff2ee15ea639b73fa3db9b34a245bdfa015c260c598b211bf05a1ecc4b3e3b4f26040820152205f52610b8560205f20918d613c5a565b9a8b9161080d60c4870185613485565b016126cb565b9316958693604051918291878390929163ffffffff6020916040840195845216910152565b0390a3815460a01c600163ffffffff8216911615610bda57005b610c087fcb10c921a02f97c717e15b0741541fc170b0d485cafdcd0713e71470800687599361082283612c07565b6040805163ffffffff90921682526020820192909252908190810161088b565b857fbc9d5731000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b67ffffffffffffffff9150610164610c6c9101612453565b16421187610ab2565b346101d4575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d45760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346101d45760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d457610d0461218c565b610d0c61223f565b6084359063ffffffff821682036101d45773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036106805761067e92606435916044359161291f565b346101d45760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d457610da261218c565b60243563ffffffff811681036101d45773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036106805761067e91612856565b346101d45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d4576040600435805f52600460205260ff825f20541690610e4582612283565b5f52600460205267ffffffffffffffff825f205460081c16825191610e6981612283565b82526020820152f35b346101d457610e80366121b8565b9291610e8c8184613a0b565b93610e978184613a0b565b935f935b8651851015610f56575f5b8651811015610f4a5773ffffffffffffffffffffffffffffffffffffffff610ece878a6126dc565b511673ffffffffffffffffffffffffffffffffffffffff610eef838a6126dc565b511614610efe57600101610ea6565b73ffffffffffffffffffffffffffffffffffffffff610f1d878a6126dc565b51167fe9acc654000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50600190940193610e9b565b604080516020810193845263ffffffff80871692820192909252606081019290925283166080820152610fb48160a081015b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810183528261252b565b5190205f52600360205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790555f80f35b346101d45760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d45760043567ffffffffffffffff81116101d4576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82360301126101d45760243567ffffffffffffffff81116101d45761107d90369060040161220e565b61108981839493613375565b60018395929693015460028601549286549260ff8460c01c161580156112f5575b6112b35781610b95602492856110c2956004016134d9565b604051917f75b0345500000000000000000000000000000000000000000000000000000000835284600484015260208360248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9283156112a8575f9361125f575b509161115c946111529263ffffffff95946136d0565b60c81c1642612849565b915f5b855181101561067e5761118861117582886126dc565b51611181838587612729565b9087613738565b906007821015611232576001916005810361121557506111a881886126dc565b515f5260046020528460081b821760405f20556111c581886126dc565b5167ffffffffffffffff6111e26111dd848789612729565b612453565b16907fefa16d4011d306a73865ebb9e2cb0c3304324bcb6374b741fd3123b65bbfe8f66020604051898152a35b0161115f565b61122d90611223838a6126dc565b51908951916138d6565b61120f565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b90919392506020813d6020116112a0575b8161127d6020938361252b565b810103126101d457519063ffffffff821682036101d4579192909161115c61113c565b3d9150611270565b6040513d5f823e3d90fd5b67ffffffffffffffff6112c96111dd89896126f0565b7f75bb4895000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b5063ffffffff8460c81c16156110aa565b346101d4575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d457602060405162093a808152f35b346101d45760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d45761137861218c565b60243567ffffffffffffffff81116101d45761139890369060040161220e565b91906113a382612ded565b90815460a01c93600163ffffffff86169516156114a0579061140b9160606113ca8661256c565b604051906003825260208201527ff343681465b9efe82c933c3e8748c70cb8aa06539c361de20f72eac04e7663936040820152205f5260205f20918461394d565b6001830163ffffffff811161057a577fbe63c7881ae6e82d5310dc938319a172f4fae334d7de210dbda137d7230e8d7d9261149567ffffffffffffffff92602094907fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff77ffffffff000000000000000000000000000000000000000083549260a01b169116179055565b6040519485521692a2005b67ffffffffffffffff847fe6c0836a000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b346101d45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d45760043573ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361068057805f5260026020525f60408120557fef2393afd41f32c607a123de95d703349edd33ea1d86af21535ea8040ec7d9845f80a2005b346101d45760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d4576115b061218c565b6115b861223f565b9073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036106805767ffffffffffffffff1690815f52600160205260405f2073ffffffffffffffffffffffffffffffffffffffff82165f5260205273ffffffffffffffffffffffffffffffffffffffff60405f205416156116dc5773ffffffffffffffffffffffffffffffffffffffff90825f52600160205260405f208282165f5260205260405f20740100000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff82541617905516907fa87731985cc90d966731e887c20d944756984bfefb6877df5c48b8c5961efb215f80a3005b73ffffffffffffffffffffffffffffffffffffffff907ff3c9a1b3000000000000000000000000000000000000000000000000000000005f52166004525f60245260445ffd5b346101d45760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d45761175961218c565b61176161223f565b9073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036106805761067e916044359161278a565b346101d45760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d4576117e361218c565b67ffffffffffffffff6117f461223f565b915f6020604051611804816124c6565b8281520152165f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f526020526040805f20815190611842826124c6565b5460ff602073ffffffffffffffffffffffffffffffffffffffff831693848152019160a01c161515815282519182525115156020820152f35b346101d45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d45767ffffffffffffffff6118bb61218c565b5f60a06040516118ca8161250f565b8281528260208201528260408201528260608201528260808201520152165f525f60205260c060405f206040516119008161250f565b81549163ffffffff73ffffffffffffffffffffffffffffffffffffffff84169384845260208401828260a01c16815282604086019160ff848a1c161515835281606088019460c81c16845260a0600260018801549760808a0198895201549701968752604051978852511660208701525115156040860152511660608401525160808301525160a0820152f35b346101d4575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d457602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101d45760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d457611a3261218c565b67ffffffffffffffff611a4361223f565b91165f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f5260205273ffffffffffffffffffffffffffffffffffffffff60405f20541680155f14611ab1576020905b73ffffffffffffffffffffffffffffffffffffffff60405191168152f35b6020600491604051928380927f82bfefc80000000000000000000000000000000000000000000000000000000082525afa80156112a8575f90611af8575b60209150611a93565b506020813d602011611b2a575b81611b126020938361252b565b810103126101d457611b25602091612769565b611aef565b3d9150611b05565b346101d45760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d45760043567ffffffffffffffff81116101d457611b8190369060040161220e565b60243567ffffffffffffffff81116101d457611ba190369060040161220e565b611bab8183613375565b92919490956002821493600183141580611d97575b611d4c5760018701549185611bdf8385611bda8886612653565b6134d9565b611d09575b505050505f5b855181101561067e57611c1483611c0183896126dc565b51611c0d848689612729565b908861380a565b9060078210156112325760019180611cf65750611c3181886126dc565b5167ffffffffffffffff611c46838689612729565b825f526004602052600360405f2055611c5f8184613f56565b15611c9a57611c6d90612453565b16907f5e27147b86b4af5bb08b3725d2a098a2267760e8c038485b508c0afaf98151d85f80a35b01611bea565b611cc5908715611cf05769010000000000000000005b845f52600460205260021760405f2055612453565b16907f18fa0da0c354424e12ccbde7e763fb87e3d6e7316ecf179fd2fad62c177b0bca5f80a3611c94565b5f611cb0565b611d0490611223838a6126dc565b611c94565b611d3d6020610b95611d4396611d2960028d01549687611bda848961268c565b611d3783610b958388612653565b9461268c565b926136d0565b85808080611be4565b60ff8381895460c01c165f14611d8f576002905b7f0fa5538b000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b600190611d60565b508480611da5575b15611bc0565b5060ff875460c01c16611d9f565b346101d4576020611dcf611dc6366121b8565b92919091612608565b6040519015158152f35b346101d45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d45760206106c4611e1561218c565b61256c565b346101d45760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d45760243560043567ffffffffffffffff82116101d457816004016101c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc84360301126101d4576044359081151582036101d45730330361209f57611eb16101a48501826123ff565b90611ebb83612453565b67ffffffffffffffff169561010401905f5b838110611f125786611ee087878361324f565b15611ee757005b7f58624fcb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b611f25611f20828685612468565b6124a5565b885f52600160205260405f2073ffffffffffffffffffffffffffffffffffffffff82165f5260205260405f209060405191611f5f836124c6565b5460ff73ffffffffffffffffffffffffffffffffffffffff82169182855260a01c1615159081602085015215908115612097575b5061205157505173ffffffffffffffffffffffffffffffffffffffff1690611fba846124a5565b916020611fc8838887612468565b013592813b156101d45760648b5f809473ffffffffffffffffffffffffffffffffffffffff9760405198899687957fcc56a82a000000000000000000000000000000000000000000000000000000008752600487015216602485015260448401525af19182156112a857600192612041575b5001611ecd565b5f61204b9161252b565b8961203a565b73ffffffffffffffffffffffffffffffffffffffff908a7fe52fec21000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b90508b611f93565b7f29c3b7ee000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101d45760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d4576120fe61218c565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036106805761067e90602435906122fd565b346101d45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d4576020906004355f526002825260405f20548152f35b6004359067ffffffffffffffff821682036101d457565b359067ffffffffffffffff821682036101d457565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc60809101126101d4576004359060243563ffffffff811681036101d457906044359060643563ffffffff811681036101d45790565b9181601f840112156101d45782359167ffffffffffffffff83116101d4576020808501948460051b0101116101d457565b6024359073ffffffffffffffffffffffffffffffffffffffff821682036101d457565b359073ffffffffffffffffffffffffffffffffffffffff821682036101d457565b6005111561123257565b60207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8201126101d4576004359067ffffffffffffffff82116101d4577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc826101c0920301126101d45760040190565b61230681612ded565b600181015483146123c9575460c01c60ff16806123ba575b6123b65767ffffffffffffffff165f818152602081815260409182902080547fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff1685151560c01b78ff00000000000000000000000000000000000000000000000016178155600201849055905192835290917f4e45dd5ae896e422954dd44de336c09f3a957458549629a9290e58ccd4d0ae429190a2565b5050565b506123c3612e4f565b1561231e565b67ffffffffffffffff827f138001bd000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156101d4570180359067ffffffffffffffff82116101d457602001918160061b360383136101d457565b3567ffffffffffffffff811681036101d45790565b91908110156124785760061b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b3573ffffffffffffffffffffffffffffffffffffffff811681036101d45790565b6040810190811067ffffffffffffffff8211176124e257604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60c0810190811067ffffffffffffffff8211176124e257604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176124e257604052565b67ffffffffffffffff16805f525f60205260405f205463ffffffff6040519160208301937f3e2369e4c424ea31221b8917ae5ca9723d15e9a89e4c028d9d04b0bf8432a6848552604084015273ffffffffffffffffffffffffffffffffffffffff8116606084015267ffffffffffffffff461660808401523060a084015260a01c1660c082015260c0815261260260e08261252b565b51902090565b604080516020810192835263ffffffff9384169181019190915260608101939093529216608082015261263e8160a08101610f88565b5190205f52600360205260ff60405f20541690565b9015612478578035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01813603018212156101d4570190565b9060011015612478576020810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01813603018212156101d4570190565b3563ffffffff811681036101d45790565b80518210156124785760209160051b010190565b9015612478578035907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe41813603018212156101d4570190565b91908110156124785760051b810135907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe41813603018212156101d4570190565b519073ffffffffffffffffffffffffffffffffffffffff821682036101d457565b67ffffffffffffffff9061279d81612ded565b501690815f52600560205260405f2073ffffffffffffffffffffffffffffffffffffffff82165f5260205260405f205483118061283a575b61283557602073ffffffffffffffffffffffffffffffffffffffff7f77d7a86bf92da3865e98a47c884a03e47769cb558a1df1f814fed392a73e820d92845f526005835260405f208282165f5283528560405f20556040519586521693a3565b505050565b50612843612e4f565b156127d5565b9190820180921161057a57565b61285f81612ded565b63ffffffff815460c81c169263ffffffff811693841080612910575b61290a577f73fd4077d424a826e510b1521639436b193ff520183b962d5fe16b4e343d42ed926128ff67ffffffffffffffff92602094907fffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffff7cffffffff0000000000000000000000000000000000000000000000000083549260c81b169116179055565b6040519485521692a2565b50505050565b50612919612e4f565b1561287b565b67ffffffffffffffff16939284158015612bfe575b8015612be0575b8015612bd8575b8015612bcf575b8015612ba5575b612b795761295c612e4f565b15612b72578492604051926129708461250f565b73ffffffffffffffffffffffffffffffffffffffff1692838152602081015f8152604082018415158152606083019763ffffffff1697888152608084019185835260a0850193878552895f525f60205260405f20955173ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff1686547fffffffffffffffffffffffff0000000000000000000000000000000000000000161786555163ffffffff16612a6e9086907fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff77ffffffff000000000000000000000000000000000000000083549260a01b169116179055565b5184547fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff1690151560c01b78ff000000000000000000000000000000000000000000000000161784555183547fffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffff1660c89190911b7cffffffff00000000000000000000000000000000000000000000000000161783555160018301555190600201556040519283526020830152604082015260607f927960af8526db1a64719c4bbe25a7d98407dfc705e5f005fafd3e192a04ff2791a260405190815260207f73fd4077d424a826e510b1521639436b193ff520183b962d5fe16b4e343d42ed91a2565b5050505050565b847f138001bd000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50845f525f60205273ffffffffffffffffffffffffffffffffffffffff60405f2054161515612950565b50828114612949565b508215612942565b5073ffffffffffffffffffffffffffffffffffffffff82161561293b565b50468514612934565b63ffffffff1663ffffffff811461057a5760010190565b67ffffffffffffffff90612c3181612ded565b501690815f52600160205260405f2073ffffffffffffffffffffffffffffffffffffffff82165f5260205273ffffffffffffffffffffffffffffffffffffffff8060405f2054169316928315908115612dcd575b508015612dc6575b612d8057612c99612e4f565b1561283557602073ffffffffffffffffffffffffffffffffffffffff7fefbf382b69134f112b7f1ef93e4eb99476ab145c6e51d2c3a28cabd492a851e892604051612ce3816124c6565b8681528381015f8152865f526001855260405f208484165f528552838060405f20935116167fffffffffffffffffffffffff00000000000000000000000000000000000000008354161782555115157fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff74ff000000000000000000000000000000000000000083549260a01b1691161790556040519586521693a3565b73ffffffffffffffffffffffffffffffffffffffff91507ff3c9a1b3000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b505f612c8d565b9050838115159182612de2575b50505f612c85565b14159050835f612dda565b67ffffffffffffffff1690815f525f60205260405f209173ffffffffffffffffffffffffffffffffffffffff83541615612e245750565b7f41879a81000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f00000000000000000000000000000000000000000000000000000000000000008015612fb95767ffffffffffffffff36116124e2577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f36011690604051612ebc602084018261252b565b3681526020810190365f83375f6020368301015251902091825f52600260205260405f20549182158015612fa4575b612f3a575050804210612f0b57505f5260026020525f6040812055600190565b907f895b9ba0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f54d6648e9b6b092277e1567ac82216d34eab14719a3ee7b183cacd3f76366c0c9250612f6960209142612849565b845f52600282528060405f205560408051938492835281848401523682840152365f60608501375f8483368601010152820101030190a25f90565b5062093a80830180841161057a574211612eeb565b50600190565b67ffffffffffffffff612fd1826121a3565b16825273ffffffffffffffffffffffffffffffffffffffff612ff560208301612262565b16602083015267ffffffffffffffff613010604083016121a3565b16604083015273ffffffffffffffffffffffffffffffffffffffff61303760608301612262565b1660608301526080810135608083015267ffffffffffffffff61305c60a083016121a3565b1660a083015260c081013560c083015273ffffffffffffffffffffffffffffffffffffffff61308d60e08301612262565b1660e083015273ffffffffffffffffffffffffffffffffffffffff6130b56101008301612262565b1661010083015261012081013563ffffffff811681036101d45763ffffffff1661012083015267ffffffffffffffff6130f161014083016121a3565b1661014083015267ffffffffffffffff61310e61016083016121a3565b166101608301526101808101357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18236030190818112156101d45782016020813591019067ffffffffffffffff81116101d45780360382136101d457601f817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0926101c094856101808a015281868a01526101e08901375f602085838a0101015201168401019160208301916101a0820135908112156101d45701916020833593019367ffffffffffffffff84116101d4578360061b360385136101d457604092816101a060208794860301910152520191905f5b8181106132105750505090565b90919260408060019273ffffffffffffffffffffffffffffffffffffffff61323788612262565b16815260208781013590820152019401929101613203565b909163ffffffff61326361012085016126cb565b16918215613305576132ee6101006132fb95604051937f3fe7744d0000000000000000000000000000000000000000000000000000000060208601526024850152604060448501526132e8846132bc6064820184612fbf565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810186528561252b565b016124a5565b91156132fe575a916140d6565b90565b82916140d6565b50505050600190565b67ffffffffffffffff81116124e25760051b60200190565b906133308261330e565b61333d604051918261252b565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061336b829461330e565b0190602036910137565b919091821561345d5761338b6111dd84836126f0565b9161339583612ded565b9361339f81613326565b936133a982613326565b9367ffffffffffffffff5f9216915b8381106133c55750505050565b8267ffffffffffffffff6133dd6111dd848887612729565b160361345d57806133f96133f46001938786612729565b613d7f565b50613404828a6126dc565b526060613411828a6126dc565b51604051906003825260208201527f5fe7f977e71dba2ea1a68e21057beebb9be2ac30c6410aa38d4f3fbe41dcffd26040820152205f5260205f2061345682896126dc565b52016133b8565b7f86bdc25c000000000000000000000000000000000000000000000000000000005f5260045ffd5b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156101d4570180359067ffffffffffffffff82116101d457602001918160051b360383136101d457565b908251600181145f1461351157506134f460c0830183613485565b93908151156124785761350f946020610813930151916141a0565b565b9390929161352260c0820182613485565b6135348160e085989498013598612849565b957fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff870196871161057a5761010087116136055761357b613576888851612849565b613326565b975f5b87518110156135a657806135946001928a6126dc565b5161359f828d6126dc565b520161357e565b979091929395989496505f915f935f5b83811061362d57505050505003613605577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff840193841161057a5761350f936135fe916126dc565b51916141d5565b7f7ca55c77000000000000000000000000000000000000000000000000000000005f5260045ffd5b61363685614173565b9061364282968a6126dc565b51918160ff0360ff811161057a5760018681921c16145f146136aa5761366a61367191614173565b968a6126dc565b515b8c871161360557602083600194831060051b90815218528b6136a361369c60405f20929e614173565b9d8b6126dc565b52016135b6565b9550878714613605576136bc87614173565b96888110156124785760051b830135613673565b919290926136e082828686612608565b156136eb5750505050565b6040517fb5a805fd000000000000000000000000000000000000000000000000000000008152600481019390935263ffffffff938416602484015260448301529091166064820152608490fd5b905f52600460205260ff60405f20541661375181612283565b61375a81612283565b600381146138025767ffffffffffffffff6137786101608501612453565b1642116137fa5761378881612283565b1515806137f2575b6137eb5760ff815460c01c166137bd575b5060c06137af910135613f0c565b156137b8575f90565b600390565b6137c682613ddc565b6137e4575460c81c63ffffffff166137de575f6137a1565b50600590565b5050600490565b5050600690565b506001613790565b505050600290565b505050600190565b9192905f52600460205260405f205460ff811661382681612283565b61382f81612283565b600381146138cc5767ffffffffffffffff61384d6101608701612453565b1642116138c25761385d81612283565b1515908161389a575b50613892571580613884575b6137bd575060c06137af910135613f0c565b5060ff815460c01c16613872565b505050600690565b8215915081156138ac575b505f613866565b690100000000000000000091501615155f6138a5565b5050505050600290565b5050505050600190565b916001146139155760405190600781101561123257816020917f167515379ec29133d62e15798dd6c90f692036c714de5d7c9c36fe3ed92ade5b9352a2565b907f8d113fd9000000000000000000000000000000000000000000000000000000005f5260045260078110156112325760245260445ffd5b91929060ff835460c01c1692835f14613a025760ff60025b1685036139c75760018101549361399161397f8785612653565b866108138761080d60c0850185613485565b15612b72576020610b9561350f96611d296002611d3d95015496876108136139b9858a61268c565b9261080d60c0850185613485565b60ff858515611d8f576002907f0fa5538b000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b60ff6001613965565b6040517fea1aac860000000000000000000000000000000000000000000000000000000081526004810182905263ffffffff831660248201529291905f846044817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa9384156112a8575f94613ad5575b50835115613a9f575050565b63ffffffff92507f2c15722f000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b9093503d805f833e613ae7818361252b565b8101906020818303126101d45780519067ffffffffffffffff82116101d457019080601f830112156101d4578151613b1e8161330e565b92613b2c604051948561252b565b81845260208085019260051b8201019283116101d457602001905b828210613b5857505050925f613a93565b60208091613b6584612769565b815201910190613b47565b613b7981613cb9565b91613b8b613b8683612453565b612ded565b91613b9860408201612453565b67ffffffffffffffff1646149081613c2e575b81613bfe575b81613beb575b5015613bbf57565b827ff525045e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b905060806001840154910135145f613bb7565b9050613c0c602082016124a5565b73ffffffffffffffffffffffffffffffffffffffff8085541691161490613bb1565b9050613c3c606082016124a5565b73ffffffffffffffffffffffffffffffffffffffff16301490613bab565b908080613caa575b613c795715613c72576002015490565b6001015490565b7f0fa5538b000000000000000000000000000000000000000000000000000000005f5260016004525f60245260445ffd5b5060ff825460c01c1615613c62565b6101808101357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1823603018112156101d45781019081359167ffffffffffffffff83116101d4576020019082360382136101d4576101e092610180613d226101a08401846123ff565b9390928060405196873785209260208652602086019480865260061b809160408801376040018520937f264af12beb9a159cf3d62a0e675821c0d886255f78bfbed14d62340f4b31d0918652376101a08301526101c08201522090565b613d8881613b70565b9290916001808594955460a01c1614613d9e5750565b613db067ffffffffffffffff91612453565b7f15a40e86000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b67ffffffffffffffff613dee82612453565b165f52600560205260405f20613e086101a08301836123ff565b9190928215908115613eef575b5080613edc575b613802575f5b828110613e3157505050505f90565b613e3f611f20828587612468565b5f9073ffffffffffffffffffffffffffffffffffffffff16815b858110613e7a57505f528260205260405f2054111561330557600101613e22565b8173ffffffffffffffffffffffffffffffffffffffff613ea3611f20848a8c989b97999c612468565b1614613eb8575b600101959290949195613e59565b94613ed46001916020613ecc898688612468565b013590612849565b959050613eaa565b505f80528060205260405f205415613e1c565b63ffffffff9150610120613f0391016126cb565b1615155f613e15565b6001811115612fb9575f52600460205260ff60405f205416613f2d81612283565b613f3681612283565b60038114908115613f45575090565b60049150613f5281612283565b1490565b613f646101a08301836123ff565b809391501561402c57604051917f0f333461000000000000000000000000000000000000000000000000000000006020840152602483015260606044830152613fe682613fb46084820184612fbf565b5f6064830152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810184528361252b565b63ffffffff613ff96101205a93016126cb565b16614e20810180911161057a57836203d09002936203d09085040361057a576132fb9361402591612849565b91306140d6565b6132fb92505f9161324f565b6140466101a08301836123ff565b80939150156140c957604051917f0f333461000000000000000000000000000000000000000000000000000000006020840152602483015260606044830152613fe6826140966084820184612fbf565b60016064830152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810184528361252b565b6132fb925060019161324f565b90925a614e208110801561412b575b6140fd575050915f929183809360208451940192f190565b7f9ee5fcf0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffb1e0810181811161057a5760061c603f810290808204603f149015171561057a5782116140e5565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811461057a5760010190565b9092919260051b81015b8082106141b5575050565b9092602084359180831060051b9081521852602060405f209301906141aa565b91906141e083612453565b67ffffffffffffffff4291161115614571576020830191614200836126cb565b9267ffffffffffffffff61421386612453565b63ffffffff604051967f347b622900000000000000000000000000000000000000000000000000000000885286600489015216602487015216604485015260208460648173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9384156112a8575f9461453d575b5083156144e7576142ae906126cb565b907fffffffffffffffff0000000000000000000000000000000000000000000000006142dc60408701612453565b816142e960608901612453565b917fffffffff000000000000000000000000000000000000000000000000000000006040519660208801987f20f9912298c33559d47297dd2659ab8915a73539aa8405c646cfdb46f8b6de7a8a52604089015260e01b16606087015260c01b16606485015260c01b16606c83015260748201526074815261436b60948261252b565b51902060a061437c608085016124a5565b9301359060205f608081967ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd03641418773ffffffffffffffffffffffffffffffffffffffff8316967fffffffffffffffffffffffffffffffffffffffff0000000000000000000000006040519483865288860192601b8453602187015260601b166041850152601c605585209184848c0985038652528160408501520960608201527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff835260015afa507ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd03641407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff830110815f5114161592836144d3575b50505061449f5750565b7f75bbbefa000000000000000000000000000000000000000000000000000000005f526144cb81612283565b60045260245ffd5b6144de9394506145af565b905f8080614495565b8263ffffffff8661450961450367ffffffffffffffff956126cb565b91612453565b927f5607f197000000000000000000000000000000000000000000000000000000005f52600452166024521660445260645ffd5b9093506020813d602011614569575b816145596020938361252b565b810103126101d45751925f61429e565b3d915061454c565b67ffffffffffffffff61458384612453565b7ff80dbaea000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b918015908115614610575b5061460957156146035780159081156145d8575b506137b857600490565b7ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141915010155f6145ce565b50600290565b5050600190565b7ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141915010155f6145ba56",
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
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIFeeds\",\"name\":\"feeds\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ADMIN\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COMMITTEES\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DELAY\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"FEEDS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MOST_DATA\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MOST_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MOST_SHARE\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MOST_TERM\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MOST_TOKENS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PATIENCE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TOKEN\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TOKEN_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"change\",\"type\":\"bytes32\"}],\"name\":\"cancelChange\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"change\",\"type\":\"bytes32\"}],\"name\":\"changeFrom\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"guard\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"guardEpoch\",\"type\":\"uint32\"}],\"name\":\"checkDisjoint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"closePool\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"place\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"collect\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"}],\"name\":\"credit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"guard\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"guardEpoch\",\"type\":\"uint32\"}],\"name\":\"disjoint\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"earned\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"}],\"name\":\"feeOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint96\",\"name\":\"base\",\"type\":\"uint96\"},{\"internalType\":\"uint64\",\"name\":\"perByte\",\"type\":\"uint64\"},{\"internalType\":\"uint48\",\"name\":\"perGas\",\"type\":\"uint48\"},{\"internalType\":\"uint24\",\"name\":\"target\",\"type\":\"uint24\"},{\"internalType\":\"uint24\",\"name\":\"least\",\"type\":\"uint24\"}],\"internalType\":\"structFee\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"byGuard\",\"type\":\"bool\"},{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSworn\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"flags\",\"type\":\"bytes32\"}],\"internalType\":\"structOath\",\"name\":\"oath\",\"type\":\"tuple\"}],\"name\":\"halt\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"sent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structMessage\",\"name\":\"message\",\"type\":\"tuple\"}],\"name\":\"idOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"laneOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"far\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"changes\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"guarded\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"vetoDelay\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"guard\",\"type\":\"bytes32\"}],\"internalType\":\"structLane\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"lastOrdered\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"sent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structMessage\",\"name\":\"message\",\"type\":\"tuple\"},{\"internalType\":\"bytes17\",\"name\":\"before\",\"type\":\"bytes17\"},{\"internalType\":\"bytes32[]\",\"name\":\"ids\",\"type\":\"bytes32[]\"}],\"name\":\"neverSent\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"guard\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint96\",\"name\":\"base\",\"type\":\"uint96\"},{\"internalType\":\"uint64\",\"name\":\"perByte\",\"type\":\"uint64\"},{\"internalType\":\"uint48\",\"name\":\"perGas\",\"type\":\"uint48\"},{\"internalType\":\"uint24\",\"name\":\"target\",\"type\":\"uint24\"},{\"internalType\":\"uint24\",\"name\":\"least\",\"type\":\"uint24\"}],\"internalType\":\"structFee\",\"name\":\"fee\",\"type\":\"tuple\"}],\"name\":\"open\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"deliverer\",\"type\":\"address\"}],\"name\":\"owed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"poolOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"pool\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"closed\",\"type\":\"bool\"}],\"internalType\":\"structPlace\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"}],\"name\":\"potOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"guardShare\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"ordered\",\"type\":\"bool\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structLetter\",\"name\":\"letter\",\"type\":\"tuple\"}],\"name\":\"quote\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSworn\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"flags\",\"type\":\"bytes32\"}],\"internalType\":\"structOath[]\",\"name\":\"oaths\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"sent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structMessage\",\"name\":\"message\",\"type\":\"tuple\"}],\"name\":\"reclaim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bool\",\"name\":\"byGuard\",\"type\":\"bool\"},{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSworn\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"flags\",\"type\":\"bytes32\"}],\"internalType\":\"structOath\",\"name\":\"oath\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"sent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structMessage\",\"name\":\"message\",\"type\":\"tuple\"}],\"name\":\"refute\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bool\",\"name\":\"byGuard\",\"type\":\"bool\"},{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSworn\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"flags\",\"type\":\"bytes32\"}],\"internalType\":\"structOath\",\"name\":\"oath\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"sent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structMessage\",\"name\":\"message\",\"type\":\"tuple\"},{\"internalType\":\"bytes17\",\"name\":\"before\",\"type\":\"bytes17\"},{\"internalType\":\"bytes32[]\",\"name\":\"ids\",\"type\":\"bytes32[]\"}],\"name\":\"refuteByTrail\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"components\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSworn\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"flags\",\"type\":\"bytes32\"}],\"internalType\":\"structOath[]\",\"name\":\"oaths\",\"type\":\"tuple[]\"}],\"name\":\"resume\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"ordered\",\"type\":\"bool\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structLetter\",\"name\":\"letter\",\"type\":\"tuple\"}],\"name\":\"send\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"}],\"name\":\"sequenceOf\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint96\",\"name\":\"base\",\"type\":\"uint96\"},{\"internalType\":\"uint64\",\"name\":\"perByte\",\"type\":\"uint64\"},{\"internalType\":\"uint48\",\"name\":\"perGas\",\"type\":\"uint48\"},{\"internalType\":\"uint24\",\"name\":\"target\",\"type\":\"uint24\"},{\"internalType\":\"uint24\",\"name\":\"least\",\"type\":\"uint24\"}],\"internalType\":\"structFee\",\"name\":\"fee\",\"type\":\"tuple\"}],\"name\":\"setFee\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"guard\",\"type\":\"bytes32\"}],\"name\":\"setGuard\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"share\",\"type\":\"uint16\"}],\"name\":\"setGuardShare\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"pool\",\"type\":\"address\"}],\"name\":\"setPool\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"stateOf\",\"outputs\":[{\"internalType\":\"enumDeparture\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"stateSubject\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"}],\"name\":\"trailOf\",\"outputs\":[{\"internalType\":\"bytes17\",\"name\":\"\",\"type\":\"bytes17\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"change\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"call_\",\"type\":\"bytes\"}],\"name\":\"ChangeAnnounced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"change\",\"type\":\"bytes32\"}],\"name\":\"ChangeCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint96\",\"name\":\"base\",\"type\":\"uint96\"},{\"internalType\":\"uint64\",\"name\":\"perByte\",\"type\":\"uint64\"},{\"internalType\":\"uint48\",\"name\":\"perGas\",\"type\":\"uint48\"},{\"internalType\":\"uint24\",\"name\":\"target\",\"type\":\"uint24\"},{\"internalType\":\"uint24\",\"name\":\"least\",\"type\":\"uint24\"}],\"indexed\":false,\"internalType\":\"structFee\",\"name\":\"fee\",\"type\":\"tuple\"}],\"name\":\"FeeSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"guard\",\"type\":\"bytes32\"}],\"name\":\"GuardSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"share\",\"type\":\"uint16\"}],\"name\":\"GuardShareSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"}],\"name\":\"Halted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"far\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"guard\",\"type\":\"bytes32\"}],\"name\":\"LaneOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"PoolClosed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"pool\",\"type\":\"address\"}],\"name\":\"PoolSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"Refuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"number\",\"type\":\"uint32\"}],\"name\":\"Resumed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Returned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"sent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"indexed\":false,\"internalType\":\"structMessage\",\"name\":\"message\",\"type\":\"tuple\"}],\"name\":\"Sent\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"earliest\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"latest\",\"type\":\"uint256\"}],\"name\":\"BadDeadline\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadFee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"BadLane\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"pool\",\"type\":\"address\"}],\"name\":\"BadPool\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadProof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumFlaw\",\"name\":\"flaw\",\"type\":\"uint8\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expiry\",\"type\":\"uint256\"}],\"name\":\"Expired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"FeeTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"}],\"name\":\"Flooded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"LaneHalted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"NoChange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"NoEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"NoLane\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"NoPool\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotAdmin\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"guard\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"guardEpoch\",\"type\":\"uint32\"}],\"name\":\"NotChecked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"NotDisjoint\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"moved\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"NotExact\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotMember\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NotOurs\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"}],\"name\":\"NotPast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NotRefuted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"enumDeparture\",\"name\":\"departure\",\"type\":\"uint8\"}],\"name\":\"NotReturnable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"NotSent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"change\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"NotYet\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingToDo\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"TooMuch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expiry\",\"type\":\"uint256\"}],\"name\":\"UnknownKey\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"WrongOaths\",\"type\":\"error\"}]",
	ID:  "5183ddf8004af7e21dc1760d5434a4d286",
	Bin: "0x610120806040523461015957606081615def80380380916100208285610170565b8339810103126101595780516001600160a01b0381169190829003610159576004602060406100508285016101a7565b930151938060805260405192838092633d9128b160e11b82525afa908115610165575f91610127575b5060a0525f60c05260e05261010052604051615c3390816101bc82396080518181816103ee01526156da015260a0518181816106b40152818161128d0152818161257f01528181613f2d0152615374015260c0518181816107c9015261121f015260e0518181816109a60152818161184a015281816119bd01528181611c4a01528181611ebf01528181611f3801528181611fd40152612ee401526101005181818161144601526148d40152f35b90506020813d60201161015d575b8161014260209383610170565b8101031261015957610153906101a7565b5f610079565b5f80fd5b3d9150610135565b6040513d5f823e3d90fd5b601f909101601f19168101906001600160401b0382119082101761019357604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036101595756fe6080806040526004361015610012575f80fd5b5f3560e01c90816302ed329d14612f175750806303b4552214612e965780630701abfb14612e385780630ef3335e1461206057806314d2626c1461201f578063172ac000146120035780632936193814611f5c5780632a0acc6a14611eee5780632b29b97c14611e635780632bd0ceee14611d5057806331036ec114611c815780633b2aa83e14611bc95780633fd19d8c14611b8f5780634798a5fb14611b0f5780634e31d6911461196657806351cff8d914611903578063523f8a73146118a45780635449b7981461180157806359360d5a14611675578063594c746f1461163a578063637c7e55146114bd57806364482ac41461146957806369b4117014611411578063767fefec1461138c5780637a8a75a7146112b15780637b2251621461124357806382bfefc8146111d55780638a5e810f14610ff55780638abc4d9314610fb65780639872684e14610f7b578063a1166cad14610bc3578063a36ebcea14610abf578063adc02bb114610a85578063b94d558414610a01578063bb9363f11461092f578063c9065147146108b6578063d634f0201461087b578063d8f793c414610613578063df18e047146105b0578063e079033f14610577578063e1b6b9351461044d578063ee5ba24c14610412578063ef68ab0b146103a4578063f01b5bb6146102be5763f2aef8811461020b575f80fd5b346102ba5760206102b161021e36612f72565b61022f61022a826132e4565b61486f565b5067ffffffffffffffff610242826132e4565b165f526008835260405f20907fffffffffffffffffffffffffffffffffff0000000000000000000000000000006040519261027c846130d0565b5464ffffffffff8116845265ffffffffffff8160281c168685015263ffffffff8160581c166040850152166060830152614a41565b50604051908152f35b5f80fd5b346102ba5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba5760043567ffffffffffffffff81116102ba576101c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82360301126102ba57602435907fffffffffffffffffffffffffffffffffff000000000000000000000000000000821682036102ba576044359067ffffffffffffffff82116102ba57366023830112156102ba5760209261039161039a933690602481600401359101613199565b91600401614628565b6040519015158152f35b346102ba575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102ba575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba576020604051624c4b408152f35b346102ba5760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba576104846130c1565b60243567ffffffffffffffff81116102ba576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82360301126102ba5760443567ffffffffffffffff81116102ba576101c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8260040192360301126102ba57606435927fffffffffffffffffffffffffffffffffff000000000000000000000000000000841684036102ba5760843567ffffffffffffffff81116102ba576105759461056461055d61056b933690600401613090565b3691613199565b9084614628565b9260040190615417565b005b346102ba575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba57602060405160058152f35b346102ba5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba5773ffffffffffffffffffffffffffffffffffffffff6105fc61306d565b165f526001602052602060405f2054604051908152f35b346102ba5760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba5760043561064d612fe1565b90604435916064359073ffffffffffffffffffffffffffffffffffffffff821682036102ba576040517fea1aac860000000000000000000000000000000000000000000000000000000081526004810184905263ffffffff82166024820152935f856044817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa948515610870575f9561084c575b508451811090811591610820575b506107f457610734602094845f525f865260405f2063ffffffff84165f52865260405f2054905190613e2a565b90835f526002855260405f2063ffffffff82165f52855260405f2073ffffffffffffffffffffffffffffffffffffffff33165f52855261077860405f2054836133dd565b935f526002855263ffffffff60405f2091165f52845260405f2073ffffffffffffffffffffffffffffffffffffffff33165f52845260405f205581806107c3575b5050604051908152f35b6107ed917f0000000000000000000000000000000000000000000000000000000000000000614ee7565b82816107b9565b7f16d6142c000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff91506108419086613dd0565b511633141585610707565b6108699195503d805f833e6108618183613140565b8101906142c0565b93856106f9565b6040513d5f823e3d90fd5b346102ba575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba576020604051620186a08152f35b346102ba5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba5767ffffffffffffffff6108f6612f5b565b165f526008602052602060405f20547fffffffffffffffffffffffffffffffffff00000000000000000000000000000060405191168152f35b346102ba5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba57610966612f5b565b61096e61304a565b6044359073ffffffffffffffffffffffffffffffffffffffff821682036102ba5773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036109d5576105759261403d565b7f17a84242000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346102ba5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba5760043567ffffffffffffffff81116102ba576101c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82360301126102ba57610a7d602091600401615b20565b604051908152f35b346102ba575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba5760206040516113888152f35b346102ba5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba5767ffffffffffffffff610aff612f5b565b5f6080604051610b0e81613124565b8281528260208201528260408201528260608201520152165f52600760205260a060405f2062ffffff60405191610b4483613124565b54816bffffffffffffffffffffffff82169384815265ffffffffffff6020820167ffffffffffffffff8560601c16815267ffffffffffffffff604084019183878b1c16835260806060860195878960d01c168752019660e81c875260405198895251166020880152511660408601525116606084015251166080820152f35b346102ba5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba5760043567ffffffffffffffff81116102ba57610c12903690600401613090565b6024359067ffffffffffffffff82116102ba5781600401906101c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc84360301126102ba57610c63604484016132e4565b91610c7e610c7082615a3b565b9190926101a4870190613389565b939096835f52600b60205260ff60405f20541685155f14610f74575f5b6003811015610f47576003821015610f47578103610f185750610164870167ffffffffffffffff610ccb826132e4565b16421115610ed5575090610d619291606060409896985160208101907f28955181a742cdcb61952baccf85a3a4a69b3ce0aec0e7f16449a191cca9337e825287604082015260408152610d1e8382613140565b519020604051906003825260208201527ff2ee15ea639b73fa3db9b34a245bdfa015c260c598b211bf05a1ecc4b3e3b4f26040820152205f5260205f209261520a565b805f52600b60205260405f2060027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790557fc99795d9dc9d68f27b21e122a0e663f689138f9110dee0122fc2980f8d5797755f80a260e40167ffffffffffffffff82165f5b848110610dd357005b815f52600460205260405f2073ffffffffffffffffffffffffffffffffffffffff610e07610e0284898b61402d565b613306565b165f5260205273ffffffffffffffffffffffffffffffffffffffff60405f20541690610e3284613306565b6020610e3f83898b61402d565b0135833b156102ba576040517f7a57d84a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8816600482015273ffffffffffffffffffffffffffffffffffffffff9290921660248301526044820152915f908390606490829084905af191821561087057600192610ec5575b5001610dca565b5f610ecf91613140565b87610ebe565b84610ee867ffffffffffffffff926132e4565b907fef5b8932000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b847f54634390000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6001610c9b565b346102ba575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba57602060405162278d008152f35b346102ba5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba57610575610ff0612f5b565b613e6e565b346102ba5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba5761102c612f5b565b6024359081151582036102ba5760443567ffffffffffffffff81116102ba576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82360301126102ba576110818261486f565b805460a01c9360018063ffffffff871696161461119f5767ffffffffffffffff92611179836111286110d861119a957fcb10c921a02f97c717e15b0741541fc170b0d485cafdcd0713e7147080068759999761557b565b9360606110e4886133ea565b604051906003825260208201527f69c322e3248a5dfc29d73c5b0553b0185a35cd5bb6386747517ef7e53b15e2876040820152205f528460205f20916004016155da565b61113188613de4565b7fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff77ffffffff000000000000000000000000000000000000000083549260a01b169116179055565b6040519384931695836020909392919363ffffffff60408201951681520152565b0390a2005b67ffffffffffffffff847fe6c0836a000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b346102ba575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102ba575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102ba5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba576112e86130c1565b60243567ffffffffffffffff81116102ba576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82360301126102ba5760443567ffffffffffffffff81116102ba576101c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8260040192360301126102ba576105759261056b60405161137f602082613140565b5f81525f36813783614342565b346102ba5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba5767ffffffffffffffff6113cc612f5b565b165f526009602052606060405f205461ffff604051916fffffffffffffffffffffffffffffffff8116835263ffffffff8160801c16602084015260a01c166040820152f35b346102ba575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102ba5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba576004355f52600b60205260ff60405f2054166040516003821015610f47576020918152f35b346102ba576114cb36612ff4565b92916114d78184615331565b936114e28184615331565b935f935b86518510156115a1575f5b86518110156115955773ffffffffffffffffffffffffffffffffffffffff611519878a613dd0565b511673ffffffffffffffffffffffffffffffffffffffff61153a838a613dd0565b511614611549576001016114f1565b73ffffffffffffffffffffffffffffffffffffffff611568878a613dd0565b51167fe9acc654000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506001909401936114e6565b604080516020810193845263ffffffff808716928201929092526060810192909252831660808201526115ff8160a081015b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282613140565b5190205f52600660205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790555f80f35b346102ba575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba57602060405162093a808152f35b346102ba5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba576116ac612f5b565b60243567ffffffffffffffff81116102ba576116cc903690600401613090565b91906116d78261486f565b90815460a01c93600163ffffffff861695161561119f579061173f9160606116fe866133ea565b604051906003825260208201527ff343681465b9efe82c933c3e8748c70cb8aa06539c361de20f72eac04e7663936040820152205f5260205f20918461520a565b6001830163ffffffff81116117d4577fbe63c7881ae6e82d5310dc938319a172f4fae334d7de210dbda137d7230e8d7d926117c967ffffffffffffffff92602094907fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff77ffffffff000000000000000000000000000000000000000083549260a01b169116179055565b6040519485521692a2005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b346102ba5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba5760043573ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036109d557805f5260056020525f60408120557fef2393afd41f32c607a123de95d703349edd33ea1d86af21535ea8040ec7d9845f80a2005b346102ba5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba576118db612fe1565b6004355f525f60205263ffffffff60405f2091165f52602052602060405f2054604051908152f35b346102ba5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba57602061193c61306d565b335f526001825260405f205490335f52600183525f604081205581806107c3575050604051908152f35b346102ba5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba5761199d612f5b565b6119a561304a565b9073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036109d55767ffffffffffffffff1690815f52600460205260405f2073ffffffffffffffffffffffffffffffffffffffff82165f5260205273ffffffffffffffffffffffffffffffffffffffff60405f20541615611ac95773ffffffffffffffffffffffffffffffffffffffff90825f52600460205260405f208282165f5260205260405f20740100000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff82541617905516907fa87731985cc90d966731e887c20d944756984bfefb6877df5c48b8c5961efb215f80a3005b73ffffffffffffffffffffffffffffffffffffffff907ff3c9a1b3000000000000000000000000000000000000000000000000000000005f52166004525f60245260445ffd5b346102ba5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba57611b46612f5b565b67ffffffffffffffff611b5761304a565b91165f52600a60205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052602060405f2054604051908152f35b346102ba575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba5760206040516175308152f35b346102ba576101207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba57611c01612f5b565b611c0961304a565b60a07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7c3601126102ba5773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036109d55761057591606435916044359161395d565b346102ba5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba57611cb8612f5b565b67ffffffffffffffff611cc961304a565b915f6020604051611cd9816130ec565b8281520152165f52600460205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f526020526040805f20815190611d17826130ec565b5460ff602073ffffffffffffffffffffffffffffffffffffffff831693848152019160a01c161515815282519182525115156020820152f35b346102ba5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba5767ffffffffffffffff611d90612f5b565b5f60a0604051611d9f81613108565b8281528260208201528260408201528260608201528260808201520152165f52600360205260c060405f20604051611dd681613108565b81549163ffffffff73ffffffffffffffffffffffffffffffffffffffff84169384845260208401828260a01c16815282604086019160ff848a1c161515835281606088019460c81c16845260a0600260018801549760808a0198895201549701968752604051978852511660208701525115156040860152511660608401525160808301525160a0820152f35b346102ba5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba57611e9a612f5b565b60243561ffff811681036102ba5773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036109d55761057591613869565b346102ba575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102ba5760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba57611f93612f5b565b60a07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3601126102ba5773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036109d55761057590613565565b346102ba57602061039a61201636612ff4565b92919091613487565b346102ba5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba576020610a7d61205b612f5b565b6133ea565b61206936612f72565b612072816132e4565b9061207c8261486f565b908154916001808460a01c1614612e025760010154906040516101c081019281841067ffffffffffffffff851117612c225765ffffffffffff936040525f82525f60208301525f60408301525f60608301525f60808301525f60a08301525f60c08301525f60e08301525f6101008301525f6101208301525f6101408301525f610160830152606061018083015260606101a083015267ffffffffffffffff86165f52600860205260405f20947fffffffffffffffffffffffffffffffffff00000000000000000000000000000060405196612157886130d0565b5464ffffffffff81168852868160281c16602089015263ffffffff8160581c16604089015216606087015261218c8685614a41565b959095166020870152843410612dd257610e1065ffffffffffff6020880151160165ffffffffffff81116117d45765ffffffffffff16602087015263ffffffff4216604087015264ffffffffff8651169064ffffffffff82146117d45764ffffffffff600173ffffffffffffffffffffffffffffffffffffffff93011680885260a085015267ffffffffffffffff4616845230602085015267ffffffffffffffff8816604085015216606083015280608083015261224c608084016132f9565b612d80575b3360e083015273ffffffffffffffffffffffffffffffffffffffff61227860208501613306565b1661010083015263ffffffff61229060408501613327565b1661012083015267ffffffffffffffff421661014083015267ffffffffffffffff6122bd606085016132e4565b166101608301526122d160a0840184613338565b67ffffffffffffffff8111612c22576040519161231660207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8501160184613140565b81835236828201116102ba57815f92602092838601378301015261018083015261234360c0840184613389565b61234c81613181565b9061235a6040519283613140565b80825260208201908193368260061b8201116102ba5780925b8260061b82018410612d2e5750505050806101a08501526101808401516020815191012091604051916040830190602080850152518091526060830191905f5b818110612cec57505050906123f3816101e09493037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282613140565b60208151910120604051917f264af12beb9a159cf3d62a0e675821c0d886255f78bfbed14d62340f4b31d091835261018086602085015e6101a08301526101c082015220947fffffffffffffffffffffffffffffffffff0000000000000000000000000000006060820151165f52856020527fffffffffffffffffffffffffffffffffff00000000000000000000000000000060405f2016606082015267ffffffffffffffff87165f52600860205260405f209064ffffffffff815116908254916effffffffffffffffffffffffffffff6affffffffffff0000000000602084015160281b16917fffffffffffffffffffffffffffffffffff0000000000000000000000000000008060606effffffff0000000000000000000000604088015160581b1696015116951617161717179055612530608084016132f9565b612caf575b604051907f75b0345500000000000000000000000000000000000000000000000000000000825280600483015260208260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215610870575f92612c7e575b5063ffffffff821615612c4f575067ffffffffffffffff86165f52600960205260405f2090604051916060830183811067ffffffffffffffff821117612c2257604052546fffffffffffffffffffffffffffffffff8116835261ffff63ffffffff8260801c169182602086015260a01c16604084015263ffffffff821603612c04575b506fffffffffffffffffffffffffffffffff84166fffffffffffffffffffffffffffffffff82511601906fffffffffffffffffffffffffffffffff82116117d4576fffffffffffffffffffffffffffffffff6127719216815267ffffffffffffffff87165f52600960205261ffff6040805f20926fffffffffffffffffffffffffffffffff8151167fffffffffffffffffffffffffffffffff0000000000000000000000000000000085541617845560208101517fffffffffffffffffffffffff00000000ffffffffffffffffffffffffffffffff73ffffffff0000000000000000000000000000000086549260801b1691161784550151167fffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffff75ffff000000000000000000000000000000000000000083549260a01b169116179055565b604051906020825267ffffffffffffffff815116602083015273ffffffffffffffffffffffffffffffffffffffff602082015116604083015267ffffffffffffffff604082015116606083015273ffffffffffffffffffffffffffffffffffffffff6060820151166080830152608081015160a083015267ffffffffffffffff60a08201511660c083015260c081015160e083015273ffffffffffffffffffffffffffffffffffffffff60e08201511661010083015273ffffffffffffffffffffffffffffffffffffffff6101008201511661012083015263ffffffff6101208201511661014083015267ffffffffffffffff6101408201511661016083015267ffffffffffffffff610160820151166101808301527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f60206101808401516101c06101a08701528051918291826101e08901520161020087015e5f6102008287010152011682019060206102206101a06102008501930151937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061020087830301016101c08701528451809452019201905f5b818110612bc257505050847f435c87f68efb4175bca55497a0d121d98c02103f3b494f74219aad8031c12d9d33938067ffffffffffffffff8a16940390a461297260c0820182613389565b90506129a7575b506020925080341161298e5750604051908152f35b61299b6129a191346133dd565b33614e53565b826102b1565b8060c06129b5920190613389565b9093835f52600b60205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790555f5b8281106129fc575050612979565b612a0a610e0282858961402d565b67ffffffffffffffff83165f52600460205260405f2073ffffffffffffffffffffffffffffffffffffffff82165f5260205260405f209060405191612a4e836130ec565b5460ff73ffffffffffffffffffffffffffffffffffffffff82169182855260a01c1615159081602085015215908115612bba575b50612b6a57506020612a9583868a61402d565b013515612b42575173ffffffffffffffffffffffffffffffffffffffff16906020612ac182868a61402d565b013591803b156102ba576040517f4bc6882300000000000000000000000000000000000000000000000000000000815267ffffffffffffffff8516600482015233602482015260448101939093525f908390606490829084905af191821561087057600192612b32575b50016129ee565b5f612b3c91613140565b87612b2b565b7f5c52a868000000000000000000000000000000000000000000000000000000005f5260045ffd5b73ffffffffffffffffffffffffffffffffffffffff9067ffffffffffffffff857fe52fec21000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b905089612a82565b9091926020612bfa600192865190602060409273ffffffffffffffffffffffffffffffffffffffff8151168352015160208201520190565b9401929101612927565b63ffffffff90612c1388613e6e565b1660208201525f815286612632565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f2c15722f000000000000000000000000000000000000000000000000000000005f526004525f60245260445ffd5b612ca191925060203d602011612ca8575b612c998183613140565b810190613dfb565b90876125af565b503d612c8f565b67ffffffffffffffff86165f52600a60205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f526020528460405f2055612535565b9091926020612d24600192865190602060409273ffffffffffffffffffffffffffffffffffffffff8151168352015160208201520190565b94019291016123b3565b6040843603126102ba5760405190612d45826130ec565b84359073ffffffffffffffffffffffffffffffffffffffff821682036102ba5782602092604094528287013583820152815201930192612373565b67ffffffffffffffff86165f52600a60205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260405f205480155f14612dcd575060015b60c0830152612251565b612dc3565b847ff04f3db2000000000000000000000000000000000000000000000000000000005f523460045260245260445ffd5b67ffffffffffffffff847f15a40e86000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b346102ba5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba5767ffffffffffffffff612e78612f5b565b165f526008602052602064ffffffffff60405f205416604051908152f35b346102ba5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba57612ecd612f5b565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036109d55761057590602435906131e5565b346102ba5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102ba576020906004355f526005825260405f20548152f35b6004359067ffffffffffffffff821682036102ba57565b60207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8201126102ba576004359067ffffffffffffffff82116102ba577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8260e0920301126102ba5760040190565b6024359063ffffffff821682036102ba57565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc60809101126102ba576004359060243563ffffffff811681036102ba57906044359060643563ffffffff811681036102ba5790565b6024359073ffffffffffffffffffffffffffffffffffffffff821682036102ba57565b6004359073ffffffffffffffffffffffffffffffffffffffff821682036102ba57565b9181601f840112156102ba5782359167ffffffffffffffff83116102ba576020808501948460051b0101116102ba57565b6004359081151582036102ba57565b6080810190811067ffffffffffffffff821117612c2257604052565b6040810190811067ffffffffffffffff821117612c2257604052565b60c0810190811067ffffffffffffffff821117612c2257604052565b60a0810190811067ffffffffffffffff821117612c2257604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117612c2257604052565b67ffffffffffffffff8111612c225760051b60200190565b9291906131a581613181565b936131b36040519586613140565b602085838152019160051b81019283116102ba57905b8282106131d557505050565b81358152602091820191016131c9565b60016131f08261486f565b015482146132ae576132006148d2565b156132aa57602067ffffffffffffffff8261323b7f4e45dd5ae896e422954dd44de336c09f3a957458549629a9290e58ccd4d0ae4294613e6e565b165f818152600383526040902080547fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff1685151560c01b78ff0000000000000000000000000000000000000000000000001617905592835f526003825280600260405f200155604051908152a2565b5050565b67ffffffffffffffff907f138001bd000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b3567ffffffffffffffff811681036102ba5790565b3580151581036102ba5790565b3573ffffffffffffffffffffffffffffffffffffffff811681036102ba5790565b3563ffffffff811681036102ba5790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156102ba570180359067ffffffffffffffff82116102ba576020019181360383136102ba57565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156102ba570180359067ffffffffffffffff82116102ba57602001918160061b360383136102ba57565b919082039182116117d457565b67ffffffffffffffff16805f52600360205260405f205463ffffffff6040519160208301937f3e2369e4c424ea31221b8917ae5ca9723d15e9a89e4c028d9d04b0bf8432a684855267ffffffffffffffff46166040850152306060850152608084015273ffffffffffffffffffffffffffffffffffffffff811660a084015260a01c1660c082015260c0815261348160e082613140565b51902090565b604080516020810192835263ffffffff938416918101919091526060810193909352921660808201526134bd8160a081016115d3565b5190205f52600660205260ff60405f20541690565b359062ffffff821682036102ba57565b91909160a081019280356bffffffffffffffffffffffff81168091036102ba578252602081013567ffffffffffffffff81168091036102ba576020830152604081013565ffffffffffff81168091036102ba5761355f6080809362ffffff93604087015283613553606083016134d2565b166060870152016134d2565b16910152565b61356e8161486f565b506084359062ffffff8216908183141590816102ba5782156138415767ffffffffffffffff1692835f52600760205260405f2092604051936135af85613124565b5460806bffffffffffffffffffffffff82169283875267ffffffffffffffff8360601c169283602089015265ffffffffffff8160a01c169788604082015262ffffff8260d01c169182606083015260e81c9384910152602435976bffffffffffffffffffffffff891695868a036102ba57861194851561381f575b5084156137ff575b5083156137f2575b505081156137d7575b50806137c8575b6137c157845f52600760205260405f2093508354926044359167ffffffffffffffff831683036102ba576064359165ffffffffffff831683036102ba576102ba5760a43562ffffff811681036102ba577cffffff00000000000000000000000000000000000000000000000000009373ffffffffffffffff0000000000000000000000007fffffff000000ffffffffffffffffffffffffffffffffffffffffffffffffffff79ffffffffffff0000000000000000000000000000000000000000947fffffffffffff00000000000000000000000000000000000000000000000000007fffffff0000000000000000000000000000000000000000000000000000000000867cffffffffffffffffffffffffffffffffffffffffffffffffffffffffff975060e81b169a1617169160601b1617169160a01b16179160d01b16171790557f63df1b61a3b1bebbd47132cd21bedea5009155881cbc2bd2fe615c316eaabc48604051806137bc6024826134e2565b0390a2565b5050505050565b506137d16148d2565b1561364a565b905060a43562ffffff8116908181036102ba5750115f613643565b5f9650119150848061363a565b90935060643565ffffffffffff8116908181036102ba575011925f613632565b90945060443567ffffffffffffffff8116908181036102ba575011935f61362a565b7f917f1a53000000000000000000000000000000000000000000000000000000005f5260045ffd5b6138728161486f565b5061ffff821690611388821161392b5761388a6148d2565b15613926577f61c957cce7ba784b2661b3d6764db33809cd883a2c1f52d817bde32436f5c7ac9161391d67ffffffffffffffff836138c9602095613e6e565b1694855f526009845260405f20907fffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffff75ffff000000000000000000000000000000000000000083549260a01b169116179055565b604051908152a2565b505050565b507f6073b21f000000000000000000000000000000000000000000000000000000005f5260045261138860245260445ffd5b67ffffffffffffffff169283158015613d8d575b8015613d6f575b8015613d67575b8015613d5e575b8015613d33575b613d075760e4359262ffffff84168085036102ba5715613841576139af6148d2565b156137c15784927f927960af8526db1a64719c4bbe25a7d98407dfc705e5f005fafd3e192a04ff279260609273ffffffffffffffffffffffffffffffffffffffff604051936139fd85613108565b1692838152600287602083015f8152604084018615158152613b1a898601915f8352613acf63ffffffff60808901958a875260a08a01978c89525f52600360205273ffffffffffffffffffffffffffffffffffffffff8060405f209b5116167fffffffffffffffffffffffff00000000000000000000000000000000000000008b5416178a55511688907fffffffffffffffff00000000ffffffffffffffffffffffffffffffffffffffff77ffffffff000000000000000000000000000000000000000083549260a01b169116179055565b5186547fffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffffff1690151560c01b78ff00000000000000000000000000000000000000000000000016178655565b517fffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffff7cffffffff0000000000000000000000000000000000000000000000000086549260c81b1691161784555160018401555191015560405192835260208301526040820152a2815f52600760205260405f2090608435906bffffffffffffffffffffffff8216918281036102ba575082549160a4359067ffffffffffffffff821682036102ba5760c4359065ffffffffffff821682036102ba576101043562ffffff811681036102ba577cffffff00000000000000000000000000000000000000000000000000009373ffffffffffffffff0000000000000000000000007fffffff000000ffffffffffffffffffffffffffffffffffffffffffffffffffff79ffffffffffff0000000000000000000000000000000000000000947fffffffffffff00000000000000000000000000000000000000000000000000007fffffff0000000000000000000000000000000000000000000000000000000000867cffffffffffffffffffffffffffffffffffffffffffffffffffffffffff975060e81b169a1617169160601b1617169160a01b16179160d01b16171790557f63df1b61a3b1bebbd47132cd21bedea5009155881cbc2bd2fe615c316eaabc48604051806137bc6084826134e2565b837f138001bd000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50835f52600360205273ffffffffffffffffffffffffffffffffffffffff60405f205416151561398d565b50828114613986565b50821561397f565b5073ffffffffffffffffffffffffffffffffffffffff821615613978565b50468414613971565b805115613da35760200190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8051821015613da35760209160051b010190565b63ffffffff1663ffffffff81146117d45760010190565b908160209103126102ba575163ffffffff811681036102ba5790565b818102929181159184041417156117d457565b8115613e34570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b919082018092116117d457565b67ffffffffffffffff16805f52600960205260405f206fffffffffffffffffffffffffffffffff815416918215613926577fffffffffffffffffffffffffffffffff0000000000000000000000000000000082541682555f52600360205260405f209160ff835460c01c165f14614020576002830154604051907f75b03455000000000000000000000000000000000000000000000000000000008252600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa91821561087057600192613f81925f91614001575b50905b63ffffffff8216613fe5575f915b82613fb3575b506133dd565b9201545f525f60205263ffffffff8060405f20925460801c16165f52602052613faf60405f20918254613e61565b9055565b60028701545f525f60205263ffffffff60405f2091165f5260205260405f20613fdd838254613e61565b90555f613f7b565b612710613ffa61ffff875460a01c1683613e17565b0491613f75565b61401a915060203d602011612ca857612c998183613140565b5f613f64565b613f816001915f90613f67565b9190811015613da35760061b0190565b67ffffffffffffffff906140508161486f565b501690815f52600460205260405f2073ffffffffffffffffffffffffffffffffffffffff82165f5260205273ffffffffffffffffffffffffffffffffffffffff8060405f205416931692831590811561427f575b5080156141e5575b61419f576140b86148d2565b1561392657602073ffffffffffffffffffffffffffffffffffffffff7fefbf382b69134f112b7f1ef93e4eb99476ab145c6e51d2c3a28cabd492a851e892604051614102816130ec565b8681528381015f8152865f526004855260405f208484165f528552838060405f20935116167fffffffffffffffffffffffff00000000000000000000000000000000000000008354161782555115157fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff74ff000000000000000000000000000000000000000083549260a01b1691161790556040519586521693a3565b73ffffffffffffffffffffffffffffffffffffffff91507ff3c9a1b3000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b506040517f82bfefc8000000000000000000000000000000000000000000000000000000008152602081600481875afa908115610870575f91614245575b5073ffffffffffffffffffffffffffffffffffffffff808316911614156140ac565b90506020813d602011614277575b8161426060209383613140565b810103126102ba576142719061429f565b5f614223565b3d9150614253565b9050838115159182614294575b50505f6140a4565b14159050835f61428c565b519073ffffffffffffffffffffffffffffffffffffffff821682036102ba57565b6020818303126102ba5780519067ffffffffffffffff82116102ba57019080601f830112156102ba5781516142f481613181565b926143026040519485613140565b81845260208085019260051b8201019283116102ba57602001905b82821061432a5750505090565b602080916143378461429f565b81520191019061431d565b90915f9061434f83615b20565b61435b604085016132e4565b614364856132e4565b67ffffffffffffffff1646148015906145fd575b6145d15767ffffffffffffffff61439160608701613306565b911690815f52600360205273ffffffffffffffffffffffffffffffffffffffff8060405f2054169116148015906145b4575b6145a9576143d56101a0860186613389565b9050614587575f52600860205260405f2060a0604051916143f5836130d0565b54957fffffffffffffffffffffffffffffffffff000000000000000000000000000000606064ffffffffff89169485815265ffffffffffff8a60281c16602082015263ffffffff8a60581c1660408201520197168752019067ffffffffffffffff61445f836132e4565b1615801561456c575b6145605767ffffffffffffffff6144808851936132e4565b16900367ffffffffffffffff81116117d45767ffffffffffffffff600191160167ffffffffffffffff81116117d45767ffffffffffffffff16149081159161454d575b50614545575f915b8451831015614515576144de8386613dd0565b51905f5260205260017fffffffffffffffffffffffffffffffffff00000000000000000000000000000060405f20169201916144cb565b927fffffffffffffffffffffffffffffffffff000000000000000000000000000000925082919450511691161490565b925050505f90565b905061455885613d96565b51145f6144c3565b50505092505050600190565b508067ffffffffffffffff614580846132e4565b1611614468565b5092509250505f52600b60205260ff60405f2054166003811015610f47571590565b505092505050600190565b50805f526003602052600160405f200154608086013514156143c3565b507f17233900000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5061460a60208601613306565b73ffffffffffffffffffffffffffffffffffffffff16301415614378565b919261463383615b20565b61463f604085016132e4565b614648856132e4565b67ffffffffffffffff164614801590614844575b6145d15767ffffffffffffffff61467560608701613306565b911690815f52600360205273ffffffffffffffffffffffffffffffffffffffff8060405f205416911614801590614827575b6145a9576146b96101a0860186613389565b9050614587575f52600860205260405f2060a0604051916146d9836130d0565b54957fffffffffffffffffffffffffffffffffff000000000000000000000000000000606064ffffffffff89169485815265ffffffffffff8a60281c16602082015263ffffffff8a60581c1660408201520197168752019067ffffffffffffffff614743836132e4565b1615801561480c575b6145605767ffffffffffffffff6147648851936132e4565b16900367ffffffffffffffff81116117d45767ffffffffffffffff600191160167ffffffffffffffff81116117d45767ffffffffffffffff1614908115916147f9575b50614545575f915b8451831015614515576147c28386613dd0565b51905f5260205260017fffffffffffffffffffffffffffffffffff00000000000000000000000000000060405f20169201916147af565b905061480485613d96565b51145f6147a7565b508067ffffffffffffffff614820846132e4565b161161474c565b50805f526003602052600160405f200154608086013514156146a7565b5061485160208601613306565b73ffffffffffffffffffffffffffffffffffffffff1630141561465c565b67ffffffffffffffff1690815f52600360205260405f209173ffffffffffffffffffffffffffffffffffffffff835416156148a75750565b7f41879a81000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f00000000000000000000000000000000000000000000000000000000000000008015614a3b5767ffffffffffffffff3611612c22577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f3601169060405161493f6020840182613140565b3681526020810190365f83375f6020368301015251902091825f52600560205260405f20549182158015614a26575b6149bd57505080421061498e57505f5260056020525f6040812055600190565b907f895b9ba0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f54d6648e9b6b092277e1567ac82216d34eab14719a3ee7b183cacd3f76366c0c92506149ec60609142613e61565b845f5260056020528060405f2055604051928391825260406020830152366040830152365f848401375f8336840101528101030190a25f90565b5062093a8083018084116117d457421161496e565b50600190565b9067ffffffffffffffff614a54836132e4565b165f52600760205260405f209160405192614a6e84613124565b546bffffffffffffffffffffffff81168452602084019367ffffffffffffffff8260601c168552604081019065ffffffffffff8360a01c168252606081019562ffffff8460d01c168752608082019360e81c8452614acf60c0860186613389565b9260a087019150617530614ae38389613338565b905011614e165760058411614de5576040870195624c4b4063ffffffff614b0989613327565b1611614da45773ffffffffffffffffffffffffffffffffffffffff614b3060208a01613306565b16158015614d85575b612b425762ffffff614b4d91511642613e61565b62278d004201908142116117d457606089018167ffffffffffffffff614b72836132e4565b16108015614d6a575b614d2657505050614bd192614bc265ffffffffffff93614bba67ffffffffffffffff6bffffffffffffffffffffffff614bc8965116945116918b613338565b919050613e17565b90613e61565b93511693613327565b9281620186a00291620186a08304036117d457614bfa614bc29263ffffffff614c009616613e61565b90613e17565b9165ffffffffffff6020614c2e614c2163ffffffff604086015116426133dd565b62ffffff88511690613e17565b920151169080821115614d1d5765ffffffffffff16900365ffffffffffff81116117d457915b62ffffff8394511692610e10840293808504610e1014901517156117d4578365ffffffffffff821610614d135750614c948365ffffffffffff86166133dd565b916040614ca18585613e2a565b1015614cd55750614cb28383613e2a565b1b908215613e345782614ccd614cd294614bc2930684613e17565b613e2a565b91565b614ce767ffffffffffffffff916132e4565b7f4a156431000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b9493509150509190565b50505f91614c54565b614d3867ffffffffffffffff916132e4565b7f4fa4cd91000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b508267ffffffffffffffff614d7e836132e4565b1611614b7b565b5063ffffffff614d9488613327565b16158015614b3957508415614b39565b63ffffffff614db288613327565b7f6073b21f000000000000000000000000000000000000000000000000000000005f5216600452624c4b4060245260445ffd5b837f6073b21f000000000000000000000000000000000000000000000000000000005f52600452600560245260445ffd5b614e208288613338565b90507f6073b21f000000000000000000000000000000000000000000000000000000005f5260045261753060245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff8116908115614eb4575f80808581945af115614e82575050565b7f3ae864bb000000000000000000000000000000000000000000000000000000005f525f60045260245260445260645ffd5b507f3ae864bb000000000000000000000000000000000000000000000000000000005f525f60045260245260445260645ffd5b9073ffffffffffffffffffffffffffffffffffffffff81169182156151495773ffffffffffffffffffffffffffffffffffffffff84911691821561510657505090604051907f70a08231000000000000000000000000000000000000000000000000000000008252306004830152602082602481865afa918215610870575f926150d2575b50604051907fa9059cbb000000000000000000000000000000000000000000000000000000005f526004528360245260205f60448180875af160015f51148116156150b3575b8160405215615087577f70a08231000000000000000000000000000000000000000000000000000000008152306004820152602081602481865afa908115610870575f91615055575b508082111561504c5761500d916133dd565b905b82820361501b57505050565b7f7e7668df000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b50505f9061500f565b90506020813d60201161507f575b8161507060209383613140565b810103126102ba57515f614ffb565b3d9150615063565b827f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b60018115166150c957833b15153d151616614fb2565b503d5f823e3d90fd5b9091506020813d6020116150fe575b816150ee60209383613140565b810103126102ba5751905f614f6c565b3d91506150e1565b5f80809381935af11561511857505050565b7f3ae864bb000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b73ffffffffffffffffffffffffffffffffffffffff91507f3ae864bb000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b9015613da3578035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01813603018212156102ba570190565b9060011015613da3576020810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff01813603018212156102ba570190565b92909260ff815460c01c1692835f146153285760ff60025b1681036152e457600182015493615243848661523e858a615192565b6155da565b156137c157615273602091615265600261527f950154958661523e848b6151cb565b61527983615273838a615192565b01613327565b966151cb565b9061528c82828686613487565b156152975750505050565b6040517fb5a805fd000000000000000000000000000000000000000000000000000000008152600481019390935263ffffffff938416602484015260448301529091166064820152608490fd5b60ff908415615320576002905b7f0fa5538b000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b6001906152f1565b60ff6001615222565b6040517fea1aac860000000000000000000000000000000000000000000000000000000081526004810182905263ffffffff831660248201529291905f846044817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa938415610870575f946153fb575b508351156153c5575050565b63ffffffff92507f2c15722f000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b6154109194503d805f833e6108618183613140565b925f6153b9565b9093929361542483615a3b565b9390951561554f57947fc410982b29204fd4ef9956a2b7d5df4ac77bc0cef59d53f1d9594e97eff22caa67ffffffffffffffff6154bc602061546c60406154e19a9b016132e4565b9560606040516003815287848201527f5fe7f977e71dba2ea1a68e21057beebb9be2ac30c6410aa38d4f3fbe41dcffd26040820152205f526152736154b4835f20998b61557b565b9889836155da565b9316958693604051918291878390929163ffffffff6020916040840195845216910152565b0390a3815460a01c600163ffffffff8216911615615500575b50505050565b61552e7fcb10c921a02f97c717e15b0741541fc170b0d485cafdcd0713e71470800687599361113183613de4565b6040805163ffffffff9290921682526020820192909252a25f8080806154fa565b857fbc9d5731000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9080806155cb575b61559a5715615593576002015490565b6001015490565b7f0fa5538b000000000000000000000000000000000000000000000000000000005f5260016004525f60245260445ffd5b5060ff825460c01c1615615583565b919060c08301357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112156102ba5783019182359067ffffffffffffffff82116102ba57602084019160051b80360383136102ba576020919401015b808210615a1b57505061564c836132e4565b67ffffffffffffffff42911611156159dd57602083019161566c83613327565b9267ffffffffffffffff61567f866132e4565b63ffffffff604051967f347b622900000000000000000000000000000000000000000000000000000000885286600489015216602487015216604485015260208460648173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa938415610870575f946159a9575b5083156159535761571a90613327565b907fffffffffffffffff000000000000000000000000000000000000000000000000615748604087016132e4565b81615755606089016132e4565b917fffffffff000000000000000000000000000000000000000000000000000000006040519660208801987f20f9912298c33559d47297dd2659ab8915a73539aa8405c646cfdb46f8b6de7a8a52604089015260e01b16606087015260c01b16606485015260c01b16606c8301526074820152607481526157d7609482613140565b51902060a06157e860808501613306565b9301359060205f608081967ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd03641418773ffffffffffffffffffffffffffffffffffffffff8316967fffffffffffffffffffffffffffffffffffffffff0000000000000000000000006040519483865288860192601b8453602187015260601b166041850152601c605585209184848c0985038652528160408501520960608201527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff835260015afa507ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd03641407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff830110815f51141615928361593f575b50505061590b5750565b7f75bbbefa000000000000000000000000000000000000000000000000000000005f526005811015610f475760045260245ffd5b61594a939450615ba2565b905f8080615901565b8263ffffffff8661597561596f67ffffffffffffffff95613327565b916132e4565b927f5607f197000000000000000000000000000000000000000000000000000000005f52600452166024521660445260645ffd5b9093506020813d6020116159d5575b816159c560209383613140565b810103126102ba5751925f61570a565b3d91506159b8565b67ffffffffffffffff6159ef846132e4565b7ff80dbaea000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b9092602084359180831060051b9081521852602060405f2093019061563a565b615a4481615b20565b91615a5461022a604084016132e4565b91615a5e816132e4565b67ffffffffffffffff1646149081615af4575b81615ac4575b81615ab1575b5015615a8557565b827f17233900000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b905060806001840154910135145f615a7d565b9050615ad260608201613306565b73ffffffffffffffffffffffffffffffffffffffff8085541691161490615a77565b9050615b0260208201613306565b73ffffffffffffffffffffffffffffffffffffffff16301490615a71565b6101e090615b32610180820182613338565b610180615b456101a08594950184613389565b9390928060405196873785209260208652602086019480865260061b809160408801376040018520937f264af12beb9a159cf3d62a0e675821c0d886255f78bfbed14d62340f4b31d0918652376101a08301526101c08201522090565b918015908115615c08575b50615c015715615bfb578015908115615bd0575b50615bcb57600490565b600390565b7ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141915010155f615bc1565b50600290565b5050600190565b7ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141915010155f615bad56",
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

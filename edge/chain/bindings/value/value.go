// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package value

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

// Change is an auto generated low-level Go binding around an user-defined struct.
type Change struct {
	Limits Limits
	From   uint64
}

// EVM2AnyMessage is an auto generated low-level Go binding around an user-defined struct.
type EVM2AnyMessage struct {
	Receiver     []byte
	Data         []byte
	TokenAmounts []TokenAmount
	FeeToken     common.Address
	ExtraArgs    []byte
}

// Limits is an auto generated low-level Go binding around an user-defined struct.
type Limits struct {
	OutCapacity *big.Int
	OutRate     *big.Int
	InCapacity  *big.Int
	InRate      *big.Int
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

// Room is an auto generated low-level Go binding around an user-defined struct.
type Room struct {
	Out  *big.Int
	In   *big.Int
	Back *big.Int
}

// TokenAmount is an auto generated low-level Go binding around an user-defined struct.
type TokenAmount struct {
	Token  common.Address
	Amount *big.Int
}

// BridgedTokenMetaData contains all meta data concerning the BridgedToken contract.
var BridgedTokenMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"symbol\",\"type\":\"string\"},{\"internalType\":\"uint8\",\"name\":\"decimals_\",\"type\":\"uint8\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"POOL\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"burn\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"mint\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"pool\",\"type\":\"address\"}],\"name\":\"NotThePool\",\"type\":\"error\"}]",
	ID:  "87b17d0529a0f1c0aeb890530335d59af8",
	Bin: "0x60c060405234610361576110388038038061001981610365565b9283398101906060818303126103615780516001600160401b038111610361578261004591830161038a565b60208201519092906001600160401b0381116103615760409161006991840161038a565b91015160ff811681036103615782516001600160401b03811161026757600354600181811c91168015610357575b602082101461024957601f81116102e9575b506020601f821160011461028657819293945f9261027b575b50508160011b915f199060031b1c1916176003555b81516001600160401b03811161026757600454600181811c9116801561025d575b602082101461024957601f81116101db575b50602092601f821160011461017a57928192935f9261016f575b50508160011b915f199060031b1c1916176004555b3360805260a052604051610c5c90816103dc82396080518181816101d101528181610536015261060e015260a051816107330152f35b015190505f80610124565b601f1982169360045f52805f20915f5b8681106101c357508360019596106101ab575b505050811b01600455610139565b01515f1960f88460031b161c191690555f808061019d565b9192602060018192868501518155019401920161018a565b8181111561010a5760045f52601f820160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b60208410610241575b81601f9101920160051c03905f5b82811061023457505061010a565b5f82820155600101610226565b5f9150610218565b634e487b7160e01b5f52602260045260245ffd5b90607f16906100f8565b634e487b7160e01b5f52604160045260245ffd5b015190505f806100c2565b601f1982169060035f52805f20915f5b8181106102d1575095836001959697106102b9575b505050811b016003556100d7565b01515f1960f88460031b161c191690555f80806102ab565b9192602060018192868b015181550194019201610296565b818111156100a95760035f52601f820160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b6020841061034f575b81601f9101920160051c03905f5b8281106103425750506100a9565b5f82820155600101610334565b5f9150610326565b90607f1690610097565b5f80fd5b6040519190601f01601f191682016001600160401b0381118382101761026757604052565b81601f82011215610361578051906001600160401b038211610267576103b9601f8301601f1916602001610365565b928284526020838301011161036157815f9260208093018386015e830101529056fe6080806040526004361015610012575f80fd5b5f3560e01c90816306fdde03146109d357508063095ea7b31461092657806318160ddd146108eb57806323b872dd14610757578063313ce567146106fc57806340c10f19146105bc57806370a082311461055a5780637535d246146104ec57806395d89b41146102f95780639dc29fac1461017f578063a9059cbb146101305763dd62ed3e146100a0575f80fd5b3461012c5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012c576100d7610b4c565b73ffffffffffffffffffffffffffffffffffffffff6100f4610b6f565b91165f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052602060405f2054604051908152f35b5f80fd5b3461012c5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012c5761017461016a610b4c565b6024359033610b92565b602060405160018152f35b3461012c5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012c576101b6610b4c565b6024359073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168033036102ca575073ffffffffffffffffffffffffffffffffffffffff16801561029e57805f525f60205260405f205482811061026c576020835f947fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef938587528684520360408620558060025403600255604051908152a3005b907fe450d38c000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b7f96c6fd1e000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7f192473d0000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b3461012c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012c576040515f600454908160011c600183169283156104e2575b6020821084146104b557818552849390811561045557506001146103db575b5003601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01681019067ffffffffffffffff8211818310176103ae576103aa82918260405282610b04565b0390f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60045f90815291507f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b5b81831061043957505081016020017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061035e565b6020919350806001915483858801015201910190918392610405565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660208581019190915291151560051b840190910191507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0905061035e565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b90607f169061033f565b3461012c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012c57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461012c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012c5773ffffffffffffffffffffffffffffffffffffffff6105a6610b4c565b165f525f602052602060405f2054604051908152f35b3461012c5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012c576105f3610b4c565b6024359073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168033036102ca575073ffffffffffffffffffffffffffffffffffffffff169081156106d057600254908082018092116106a35760207fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef915f9360025584845283825260408420818154019055604051908152a3005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7fec442f05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b3461012c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012c57602060405160ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461012c5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012c5761078e610b4c565b610796610b6f565b6044359073ffffffffffffffffffffffffffffffffffffffff831692835f52600160205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260405f20547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8110610812575b506101749350610b92565b8381106108b757841561088b57331561085f57610174945f52600160205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f526020528360405f209103905584610807565b7f94280d62000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7fe602df05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b83907ffb8f41b2000000000000000000000000000000000000000000000000000000005f523360045260245260445260645ffd5b3461012c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012c576020600254604051908152f35b3461012c5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012c5761095d610b4c565b60243590331561088b5773ffffffffffffffffffffffffffffffffffffffff1690811561085f57335f52600160205260405f20825f526020528060405f20556040519081527f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560203392a3602060405160018152f35b3461012c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012c575f600354908160011c60018316928315610afa575b6020821084146104b55781855284939081156104555750600114610a80575003601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01681019067ffffffffffffffff8211818310176103ae576103aa82918260405282610b04565b60035f90815291507fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b5b818310610ade57505081016020017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061035e565b6020919350806001915483858801015201910190918392610aaa565b90607f1690610a16565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602060409481855280519182918282880152018686015e5f8582860101520116010190565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361012c57565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361012c57565b73ffffffffffffffffffffffffffffffffffffffff1690811561029e5773ffffffffffffffffffffffffffffffffffffffff169182156106d057815f525f60205260405f2054818110610c2a57817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef92602092855f525f84520360405f2055845f525f825260405f20818154019055604051908152a3565b827fe450d38c000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd",
}

// BridgedToken is an auto generated Go binding around an Ethereum contract.
type BridgedToken struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *BridgedToken) GetABI() abi.ABI {
	return c.abi
}

// NewBridgedToken creates a new instance of BridgedToken.
func NewBridgedToken() *BridgedToken {
	parsed, err := BridgedTokenMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &BridgedToken{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *BridgedToken) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(string name, string symbol, uint8 decimals_) returns()
func (bridgedToken *BridgedToken) PackConstructor(name string, symbol string, decimals_ uint8) []byte {
	enc, err := bridgedToken.abi.Pack("", name, symbol, decimals_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackPOOL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7535d246.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function POOL() view returns(address)
func (bridgedToken *BridgedToken) PackPOOL() []byte {
	enc, err := bridgedToken.abi.Pack("POOL")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPOOL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7535d246.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function POOL() view returns(address)
func (bridgedToken *BridgedToken) TryPackPOOL() ([]byte, error) {
	return bridgedToken.abi.Pack("POOL")
}

// UnpackPOOL is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7535d246.
//
// Solidity: function POOL() view returns(address)
func (bridgedToken *BridgedToken) UnpackPOOL(data []byte) (common.Address, error) {
	out, err := bridgedToken.abi.Unpack("POOL", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (bridgedToken *BridgedToken) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := bridgedToken.abi.Pack("allowance", owner, spender)
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
func (bridgedToken *BridgedToken) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return bridgedToken.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (bridgedToken *BridgedToken) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := bridgedToken.abi.Unpack("allowance", data)
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
func (bridgedToken *BridgedToken) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := bridgedToken.abi.Pack("approve", spender, value)
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
func (bridgedToken *BridgedToken) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return bridgedToken.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (bridgedToken *BridgedToken) UnpackApprove(data []byte) (bool, error) {
	out, err := bridgedToken.abi.Unpack("approve", data)
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
func (bridgedToken *BridgedToken) PackBalanceOf(account common.Address) []byte {
	enc, err := bridgedToken.abi.Pack("balanceOf", account)
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
func (bridgedToken *BridgedToken) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return bridgedToken.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (bridgedToken *BridgedToken) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := bridgedToken.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9dc29fac.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function burn(address from, uint256 amount) returns()
func (bridgedToken *BridgedToken) PackBurn(from common.Address, amount *big.Int) []byte {
	enc, err := bridgedToken.abi.Pack("burn", from, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBurn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9dc29fac.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function burn(address from, uint256 amount) returns()
func (bridgedToken *BridgedToken) TryPackBurn(from common.Address, amount *big.Int) ([]byte, error) {
	return bridgedToken.abi.Pack("burn", from, amount)
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (bridgedToken *BridgedToken) PackDecimals() []byte {
	enc, err := bridgedToken.abi.Pack("decimals")
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
func (bridgedToken *BridgedToken) TryPackDecimals() ([]byte, error) {
	return bridgedToken.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (bridgedToken *BridgedToken) UnpackDecimals(data []byte) (uint8, error) {
	out, err := bridgedToken.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(address to, uint256 amount) returns()
func (bridgedToken *BridgedToken) PackMint(to common.Address, amount *big.Int) []byte {
	enc, err := bridgedToken.abi.Pack("mint", to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40c10f19.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint(address to, uint256 amount) returns()
func (bridgedToken *BridgedToken) TryPackMint(to common.Address, amount *big.Int) ([]byte, error) {
	return bridgedToken.abi.Pack("mint", to, amount)
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (bridgedToken *BridgedToken) PackName() []byte {
	enc, err := bridgedToken.abi.Pack("name")
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
func (bridgedToken *BridgedToken) TryPackName() ([]byte, error) {
	return bridgedToken.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (bridgedToken *BridgedToken) UnpackName(data []byte) (string, error) {
	out, err := bridgedToken.abi.Unpack("name", data)
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
func (bridgedToken *BridgedToken) PackSymbol() []byte {
	enc, err := bridgedToken.abi.Pack("symbol")
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
func (bridgedToken *BridgedToken) TryPackSymbol() ([]byte, error) {
	return bridgedToken.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (bridgedToken *BridgedToken) UnpackSymbol(data []byte) (string, error) {
	out, err := bridgedToken.abi.Unpack("symbol", data)
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
func (bridgedToken *BridgedToken) PackTotalSupply() []byte {
	enc, err := bridgedToken.abi.Pack("totalSupply")
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
func (bridgedToken *BridgedToken) TryPackTotalSupply() ([]byte, error) {
	return bridgedToken.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (bridgedToken *BridgedToken) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := bridgedToken.abi.Unpack("totalSupply", data)
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
func (bridgedToken *BridgedToken) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := bridgedToken.abi.Pack("transfer", to, value)
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
func (bridgedToken *BridgedToken) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return bridgedToken.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (bridgedToken *BridgedToken) UnpackTransfer(data []byte) (bool, error) {
	out, err := bridgedToken.abi.Unpack("transfer", data)
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
func (bridgedToken *BridgedToken) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := bridgedToken.abi.Pack("transferFrom", from, to, value)
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
func (bridgedToken *BridgedToken) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return bridgedToken.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (bridgedToken *BridgedToken) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := bridgedToken.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// BridgedTokenApproval represents a Approval event raised by the BridgedToken contract.
type BridgedTokenApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const BridgedTokenApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (BridgedTokenApproval) ContractEventName() string {
	return BridgedTokenApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (bridgedToken *BridgedToken) UnpackApprovalEvent(log *types.Log) (*BridgedTokenApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != bridgedToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BridgedTokenApproval)
	if len(log.Data) > 0 {
		if err := bridgedToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range bridgedToken.abi.Events[event].Inputs {
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

// BridgedTokenTransfer represents a Transfer event raised by the BridgedToken contract.
type BridgedTokenTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const BridgedTokenTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (BridgedTokenTransfer) ContractEventName() string {
	return BridgedTokenTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (bridgedToken *BridgedToken) UnpackTransferEvent(log *types.Log) (*BridgedTokenTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != bridgedToken.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BridgedTokenTransfer)
	if len(log.Data) > 0 {
		if err := bridgedToken.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range bridgedToken.abi.Events[event].Inputs {
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
func (bridgedToken *BridgedToken) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], bridgedToken.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return bridgedToken.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridgedToken.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return bridgedToken.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridgedToken.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return bridgedToken.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridgedToken.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return bridgedToken.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridgedToken.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return bridgedToken.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridgedToken.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return bridgedToken.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], bridgedToken.abi.Errors["NotThePool"].ID.Bytes()[:4]) {
		return bridgedToken.UnpackNotThePoolError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// BridgedTokenERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the BridgedToken contract.
type BridgedTokenERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func BridgedTokenERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (bridgedToken *BridgedToken) UnpackERC20InsufficientAllowanceError(raw []byte) (*BridgedTokenERC20InsufficientAllowance, error) {
	out := new(BridgedTokenERC20InsufficientAllowance)
	if err := bridgedToken.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BridgedTokenERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the BridgedToken contract.
type BridgedTokenERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func BridgedTokenERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (bridgedToken *BridgedToken) UnpackERC20InsufficientBalanceError(raw []byte) (*BridgedTokenERC20InsufficientBalance, error) {
	out := new(BridgedTokenERC20InsufficientBalance)
	if err := bridgedToken.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BridgedTokenERC20InvalidApprover represents a ERC20InvalidApprover error raised by the BridgedToken contract.
type BridgedTokenERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func BridgedTokenERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (bridgedToken *BridgedToken) UnpackERC20InvalidApproverError(raw []byte) (*BridgedTokenERC20InvalidApprover, error) {
	out := new(BridgedTokenERC20InvalidApprover)
	if err := bridgedToken.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BridgedTokenERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the BridgedToken contract.
type BridgedTokenERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func BridgedTokenERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (bridgedToken *BridgedToken) UnpackERC20InvalidReceiverError(raw []byte) (*BridgedTokenERC20InvalidReceiver, error) {
	out := new(BridgedTokenERC20InvalidReceiver)
	if err := bridgedToken.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BridgedTokenERC20InvalidSender represents a ERC20InvalidSender error raised by the BridgedToken contract.
type BridgedTokenERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func BridgedTokenERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (bridgedToken *BridgedToken) UnpackERC20InvalidSenderError(raw []byte) (*BridgedTokenERC20InvalidSender, error) {
	out := new(BridgedTokenERC20InvalidSender)
	if err := bridgedToken.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BridgedTokenERC20InvalidSpender represents a ERC20InvalidSpender error raised by the BridgedToken contract.
type BridgedTokenERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func BridgedTokenERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (bridgedToken *BridgedToken) UnpackERC20InvalidSpenderError(raw []byte) (*BridgedTokenERC20InvalidSpender, error) {
	out := new(BridgedTokenERC20InvalidSpender)
	if err := bridgedToken.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BridgedTokenNotThePool represents a NotThePool error raised by the BridgedToken contract.
type BridgedTokenNotThePool struct {
	Caller common.Address
	Pool   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotThePool(address caller, address pool)
func BridgedTokenNotThePoolErrorID() common.Hash {
	return common.HexToHash("0x192473d04e0a5bf7141425953f1956a630df6b61ce42c9dd02b3e31da257e8cb")
}

// UnpackNotThePoolError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotThePool(address caller, address pool)
func (bridgedToken *BridgedToken) UnpackNotThePoolError(raw []byte) (*BridgedTokenNotThePool, error) {
	out := new(BridgedTokenNotThePool)
	if err := bridgedToken.abi.UnpackIntoInterface(out, "NotThePool", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CCIPFrontMetaData contains all meta data concerning the CCIPFront contract.
var CCIPFrontMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIOutbox\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"contractIInbox\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"wrapped\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"life\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"},{\"inputs\":[],\"name\":\"ADMIN\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DELAY\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"INBOX\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"LIFE\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"OUTBOX\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"WRAPPED\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"selector\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes\",\"name\":\"receiver\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokenAmounts\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"extraArgs\",\"type\":\"bytes\"}],\"internalType\":\"structEVM2AnyMessage\",\"name\":\"message\",\"type\":\"tuple\"}],\"name\":\"ccipSend\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"selector\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"peer\",\"type\":\"address\"}],\"name\":\"connect\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"selector\",\"type\":\"uint64\"}],\"name\":\"farOf\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"peer\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"selector\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"bytes\",\"name\":\"receiver\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokenAmounts\",\"type\":\"tuple[]\"},{\"internalType\":\"address\",\"name\":\"feeToken\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"extraArgs\",\"type\":\"bytes\"}],\"internalType\":\"structEVM2AnyMessage\",\"name\":\"message\",\"type\":\"tuple\"}],\"name\":\"getFee\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"sent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structMessage\",\"name\":\"message\",\"type\":\"tuple\"}],\"name\":\"handBack\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"sent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structMessage\",\"name\":\"message\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"place\",\"type\":\"uint256\"}],\"name\":\"handBackOne\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"selector\",\"type\":\"uint64\"}],\"name\":\"isChainSupported\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"sent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structMessage\",\"name\":\"message\",\"type\":\"tuple\"}],\"name\":\"receiveMessage\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"selectorOf\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"selector\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"peer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"Announced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"selector\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"peer\",\"type\":\"address\"}],\"name\":\"Connected\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"HandedBack\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"tag\",\"type\":\"bytes4\"}],\"name\":\"ArgumentsNotSupported\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"receiver\",\"type\":\"bytes\"}],\"name\":\"BadReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"selector\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"ConnectedAlready\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"wrapped\",\"type\":\"address\"}],\"name\":\"FeeTokenNotSupported\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InsufficientFeeTokenAmount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidMsgValue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"NotAFront\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotAdmin\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"moved\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"NotExact\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"moved\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"NotExact\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotFor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotTheInbox\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"NotYet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NothingToHandBack\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"}],\"name\":\"OutOfOrder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ReceiverFailed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"TooLittleGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"gasLimit\",\"type\":\"uint256\"}],\"name\":\"TooMuchGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"destChainSelector\",\"type\":\"uint64\"}],\"name\":\"UnsupportedDestinationChain\",\"type\":\"error\"}]",
	ID:  "0d757d0a799100c1cf0955fe54e792433c",
	Bin: "0x61014080604052346101bc57608081613c0080380380916100208285610214565b8339810103126101bc5780516001600160a01b03811691908290036101bc5760208101516001600160a01b03811691908290036101bc5760606100656040830161024b565b910151916001600160401b03831683036101bc57608084905260a05260c05260e052604051631505663560e11b8152602081600481855afa9081156101c8575f916101d3575b506101005260405163069b411760e41b815290602090829060049082905afa9081156101c8575f91610192575b50610120526040516139a0908161026082396080518181816031015281816103d801528181610ad701528181610cb801528181610d7c015281816113c701528181611572015281816122cb0152612380015260a05181818161030f0152611cad015260c05181818160a40152818161021f01528181610ceb01528181612fdb0152613025015260e051818181611c000152612d6301526101005181818161223e0152612876015261012051818181611b9f01526134160152f35b90506020813d6020116101c0575b816101ad60209383610214565b810103126101bc57515f6100d8565b5f80fd5b3d91506101a0565b6040513d5f823e3d90fd5b90506020813d60201161020c575b816101ee60209383610214565b810103126101bc5760049161020460209261024b565b9150916100ab565b3d91506101e1565b601f909101601f19168101906001600160401b0382119082101761023757604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036101bc5756fe60808060405260043610156100cc575b50361561001a575f80fd5b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163314158061008c575b61006057005b7f5a59d5c5000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b5073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633141561005a565b5f905f3560e01c9081631b142ea7146123385750806320487ded146122625780632a0acc6a146121f45780633fe7744d14611c2457806346ed8e8914611bc257806369b4117014611b6a578063755396ba146114e0578063827053971461145e57806396f4e9f914610c24578063a48a905814610a1d578063b2a5665a14610333578063b7010697146102c4578063bb6f23aa14610243578063e344a88b146101d45763eb74c7710361000f57346101d15760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d15767ffffffffffffffff6040602092826101bf6123a4565b16815260018452205416604051908152f35b80fd5b50346101d157807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d157602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101d15760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d15761027b6123a4565b60243567ffffffffffffffff811681036102c0576044359073ffffffffffffffffffffffffffffffffffffffff821682036102bc576102b99261285d565b80f35b8380fd5b8280fd5b50346101d157807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d157602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346101d15760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d1576004359067ffffffffffffffff82116101d15781600401823603906101c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8301126102c0576040517fb94d5584000000000000000000000000000000000000000000000000000000008152602060048201527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff67ffffffffffffffff610441856123bb565b16602484015273ffffffffffffffffffffffffffffffffffffffff61046860248401612455565b16604484015267ffffffffffffffff610483604484016123bb565b16606484015273ffffffffffffffffffffffffffffffffffffffff6104aa60648401612455565b166084840152608482013560a484015267ffffffffffffffff6104cf60a484016123bb565b1660c484015260c482013560e484015260e482019673ffffffffffffffffffffffffffffffffffffffff61050289612455565b1661010485015273ffffffffffffffffffffffffffffffffffffffff61052b6101048501612455565b1661012485015261012483013563ffffffff81168091036109875761014485015267ffffffffffffffff61056261014485016123bb565b1661016485015267ffffffffffffffff61057f61016485016123bb565b166101848501526101848301927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdd843597019687811215610a19578160049101016020813591019067ffffffffffffffff8111610a15578036038213610a1557906105f8916101c06101a48901526101e48801916132da565b906101a4810197883590811215610a15579060049101016020813591019167ffffffffffffffff8211610a15578160061b36038313610a15578681037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc016101c488015281815286926020909101918a5b8181106109d25750505090806020920381845afa93841561090b57879461099e575b506040517f64482ac4000000000000000000000000000000000000000000000000000000008152846004820152602081602481855afa908115610993578891610954575b50600481101561092757600381036109165750906020602492604051938480927fd0e956b80000000000000000000000000000000000000000000000000000000082528860048301525afa91821561090b5787926108d3575b50165b60016107378686612ac7565b90501b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81019081116108a6578387526004602052604087205419161695861590811561087d575b50610851576107a36107a99183875260046020526040872088815417905584612678565b90612704565b60601c80917f367f2f67cf91e6df12da5497df01b40bc54eda0457536d5495df4aba98131bc58680a3835b6107de8484612ac7565b905081101561084d578060018781931c16156108485761084273ffffffffffffffffffffffffffffffffffffffff6108286108238461081d8a8a612ac7565b90613318565b612657565b1684602061083a8561081d8b8b612ac7565b013591613843565b016107d4565b610842565b8480f35b602485837f8df4084a000000000000000000000000000000000000000000000000000000008252600452fd5b6108879150612657565b73ffffffffffffffffffffffffffffffffffffffff163014155f61077f565b6024877f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b9091506020813d602011610903575b816108ef602093836124ae565b810103126108ff5751905f610728565b5f80fd5b3d91506108e2565b6040513d89823e3d90fd5b60029150031561072b57508461072b565b6024887f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b90506020813d60201161098b575b8161096f602093836124ae565b8101031261098757516004811015610987575f6106cf565b8780fd5b3d9150610962565b6040513d8a823e3d90fd5b9093506020813d6020116109ca575b816109ba602093836124ae565b810103126108ff5751925f61068b565b3d91506109ad565b9193509160408060019273ffffffffffffffffffffffffffffffffffffffff6109fa88612455565b16815260208701356020820152019401910191879392610669565b8980fd5b8880fd5b50346101d15760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101d15767ffffffffffffffff610a5e6123a4565b1681528060205267ffffffffffffffff604082205416908115159081610a8c575b6020826040519015158152f35b9050604051917f2bd0ceee000000000000000000000000000000000000000000000000000000008352600483015260c08260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215610c17578192610b2b575b505073ffffffffffffffffffffffffffffffffffffffff602091511615155f610a7f565b90915060c0813d60c011610c0f575b81610b4760c093836124ae565b81010312610c0b576040519160c083019083821067ffffffffffffffff831117610bde57509160a073ffffffffffffffffffffffffffffffffffffffff92602094604052610b9481612811565b8352610ba185820161284c565b85840152610bb160408201612832565b6040840152610bc26060820161284c565b606084015260808101516080840152015160a082015291610b07565b807f4e487b7100000000000000000000000000000000000000000000000000000000602492526041600452fd5b5080fd5b3d9150610b3a565b50604051903d90823e3d90fd5b610c3982610c31366123d0565b809391612b9d565b9273ffffffffffffffffffffffffffffffffffffffff610c5c6060349301612657565b161561137757503461134f576040517ff2aef88100000000000000000000000000000000000000000000000000000000815260208180610c9f8560048301612587565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115611312575f9161131d575b507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1681610d2d81303385613328565b813b156108ff575f916024839260405194859384927f2e1a7d4d00000000000000000000000000000000000000000000000000000000845260048401525af18015611312576112fd575b50925b7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1690835b60c084015180518210156111f75781610dcc916127d0565b5173ffffffffffffffffffffffffffffffffffffffff8151169060208101918251906040517f70a08231000000000000000000000000000000000000000000000000000000008152306004820152602081602481855afa9081156111ec578a916111bb575b50610e3e83303385613328565b604051907f70a08231000000000000000000000000000000000000000000000000000000008252306004830152602082602481865afa9182156111b0578b9261117d575b508082111561117457610e949161283f565b905b82820361114357505086518251604080517f31036ec100000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909316600484015273ffffffffffffffffffffffffffffffffffffffff909116602483015290915081604481895afa9081156109935788916110d3575b5073ffffffffffffffffffffffffffffffffffffffff8091511691511691516040517f095ea7b3000000000000000000000000000000000000000000000000000000008952826004528160245260208960448180885af19060018a51148216156110c4575b60405215610f89575b505050600101610db4565b6040517f095ea7b3000000000000000000000000000000000000000000000000000000008952826004528860245260208960448180885af19060018a51148216156110a3575b6040521561107757604051917f095ea7b300000000000000000000000000000000000000000000000000000000895260045260245260208760448180865af1906001885114821615611056575b6040521561102b578080610f7e565b7f5274afe7000000000000000000000000000000000000000000000000000000008652600452602485fd5b90600181151661106e57823b15153d1516169061101c565b503d87823e3d90fd5b602488847f5274afe7000000000000000000000000000000000000000000000000000000008252600452fd5b9060018115166110bb57843b15153d15161690610fcf565b503d89823e3d90fd5b90843b15153d15161690610f75565b90506040813d821161113b575b816110ed604093836124ae565b810103126109875773ffffffffffffffffffffffffffffffffffffffff809161112f60206040519261111e84612476565b61112781612811565b845201612832565b60208201529150610f10565b3d91506110e0565b7f7e7668df000000000000000000000000000000000000000000000000000000008a52600452602452604452606487fd5b50508890610e96565b9091506020813d82116111a8575b81611198602093836124ae565b810103126108ff5751908c610e82565b3d915061118b565b6040513d8d823e3d90fd5b90506020813d82116111e4575b816111d5602093836124ae565b810103126108ff57518b610e31565b3d91506111c8565b6040513d8c823e3d90fd5b50508385916020611208844761283f565b93604051958680927f0ef3335e000000000000000000000000000000000000000000000000000000008252816112418b60048301612587565b03925af19384156112f25782946112b7575b509160209461126d926112729461127a575b50504761283f565b6133fe565b604051908152f35b67ffffffffffffffff60409251168152600387522073ffffffffffffffffffffffffffffffffffffffff33165f5285528360405f20558580611265565b91929093506020823d6020116112ea575b816112d5602093836124ae565b810103126108ff579051929091906020611253565b3d91506112c8565b6040513d84823e3d90fd5b61130a9193505f906124ae565b5f9184610d77565b6040513d5f823e3d90fd5b90506020813d602011611347575b81611338602093836124ae565b810103126108ff575184610ce8565b3d915061132b565b7f1841b4e1000000000000000000000000000000000000000000000000000000005f5260045ffd5b6040517ff2aef881000000000000000000000000000000000000000000000000000000008152602081806113ae8660048301612587565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115611312575f9161142c575b5034106114045792610d7a565b7f07da6ee6000000000000000000000000000000000000000000000000000000005f5260045ffd5b90506020813d602011611456575b81611447602093836124ae565b810103126108ff5751856113f7565b3d915061143a565b346108ff5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126108ff5767ffffffffffffffff61149e6123a4565b165f908152602081815260409182902054825167ffffffffffffffff8216815290831c73ffffffffffffffffffffffffffffffffffffffff1691810191909152f35b346108ff5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126108ff5760043567ffffffffffffffff81116108ff5780600401813603916101c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8401126108ff5760016024351b9173ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001693604051937fb94d55840000000000000000000000000000000000000000000000000000000085526020600486015267ffffffffffffffff6115d3846123bb565b16602486015273ffffffffffffffffffffffffffffffffffffffff6115fa60248601612455565b16604486015267ffffffffffffffff611615604486016123bb565b16606486015273ffffffffffffffffffffffffffffffffffffffff61163c60648601612455565b166084860152608484013560a486015267ffffffffffffffff61166160a486016123bb565b1660c486015260c484013560e486015260e484019573ffffffffffffffffffffffffffffffffffffffff61169488612455565b1661010487015273ffffffffffffffffffffffffffffffffffffffff6116bd6101048701612455565b1661012487015261012485013563ffffffff81168091036108ff5761014487015267ffffffffffffffff6116f461014487016123bb565b1661016487015267ffffffffffffffff61171161016487016123bb565b166101848701526101848501927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdd8435910190818112156108ff57860160048101359060240167ffffffffffffffff82116108ff5781360381136108ff57611787916101c06101a48b01526101e48a01916132da565b906101a48701968735918212156108ff5760049101016020813591019167ffffffffffffffff82116108ff578160061b360383136108ff578881037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc016101c48a015281815288926020909101915f5b818110611b275750505090806020920381845afa958615611312575f96611af3575b506040517f64482ac4000000000000000000000000000000000000000000000000000000008152866004820152602081602481855afa908115611312575f91611ab8575b506004811015611a8b5760038103611a7a5750906020602492604051938480927fd0e956b80000000000000000000000000000000000000000000000000000000082528a60048301525afa918215611312575f92611a46575b50165b60016118c58585612ac7565b90501b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101908111611a1957855f52600460205260405f20541916169485159081156119f0575b506119c4576107a361193191855f52600460205260405f2087815417905583612678565b60601c80937f367f2f67cf91e6df12da5497df01b40bc54eda0457536d5495df4aba98131bc55f80a35f5b6119668383612ac7565b90508110156119c2578060018681931c16156119bd576119b773ffffffffffffffffffffffffffffffffffffffff6119a56108238461081d8989612ac7565b1686602061083a8561081d8a8a612ac7565b0161195c565b6119b7565b005b837f8df4084a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6119fa9150612657565b73ffffffffffffffffffffffffffffffffffffffff163014158661190d565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b9091506020813d602011611a72575b81611a62602093836124ae565b810103126108ff575190876118b6565b3d9150611a55565b6002915003156118b957505f6118b9565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b90506020813d602011611aeb575b81611ad3602093836124ae565b810103126108ff575160048110156108ff578861185d565b3d9150611ac6565b9095506020813d602011611b1f575b81611b0f602093836124ae565b810103126108ff57519487611819565b3d9150611b02565b9193509160408060019273ffffffffffffffffffffffffffffffffffffffff611b4f88612455565b168152602087013560208201520194019101918993926117f7565b346108ff575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126108ff5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346108ff575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126108ff57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346108ff5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126108ff5760243567ffffffffffffffff81116108ff57806004016101c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc83360301126108ff5773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168033036121c85767ffffffffffffffff611ce683612642565b165f52600160205267ffffffffffffffff60405f2054169081158015612179575b61211457610184840192611d1b8482612678565b604c949194116108ff57602c84013580612043575b50611d67611d606101a473ffffffffffffffffffffffffffffffffffffffff601488013560601c16980184612ac7565b3691612b1b565b935f5b8551811015611eb757611e03906020611d8286612642565b73ffffffffffffffffffffffffffffffffffffffff611da1848b6127d0565b51516040517f23c9f2bd00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff909316600484015273ffffffffffffffffffffffffffffffffffffffff911616602482015292839081906044820190565b0381895afa8015611312575f90611e7e575b6001925073ffffffffffffffffffffffffffffffffffffffff611e38838a6127d0565b5191169052611e7873ffffffffffffffffffffffffffffffffffffffff611e5f838a6127d0565b5151168a6020611e6f858c6127d0565b51015191613843565b01611d6a565b506020823d8211611eaf575b81611e97602093836124ae565b810103126108ff57611eaa600192612811565b611e15565b3d9150611e8a565b50848791611efd88602883013592359673ffffffffffffffffffffffffffffffffffffffff6040519860601c16602089015260208852611ef86040896124ae565b612678565b92909583604c116108ff577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffb48401906040519660a0880188811067ffffffffffffffff8211176120165760405260043588526020880152604087015267ffffffffffffffff81116120165760405190611fbd60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd388011601836124ae565b80825236858901116108ff577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffd463ffffffff955f92604c6119c29b016020860137830101526060860152608085015260e01c1690613079565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040517f64482ac4000000000000000000000000000000000000000000000000000000008152816004820152604081602481885afa908115611312575f916120d9575b506005811015611a8b57600381141590816120cd575b5015611d30577f4149485f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6004915014158861209c565b90506040813d60401161210c575b816120f4604093836124ae565b810103126108ff575160058110156108ff5788612086565b3d91506120e7565b73ffffffffffffffffffffffffffffffffffffffff8467ffffffffffffffff61214860e461214188612642565b9301612657565b917f46c77bb5000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b50815f525f60205273ffffffffffffffffffffffffffffffffffffffff60405f205460401c1673ffffffffffffffffffffffffffffffffffffffff6121c060e48701612657565b161415611d07565b7f6d3ad959000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346108ff575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126108ff57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346108ff576122b2602061227e612278366123d0565b90612b9d565b50604051809381927ff2aef88100000000000000000000000000000000000000000000000000000000835260048301612587565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa8015611312575f90612305575b602090604051908152f35b506020813d602011612330575b8161231f602093836124ae565b810103126108ff57602090516122fa565b3d9150612312565b346108ff575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126108ff5760209073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b6004359067ffffffffffffffff821682036108ff57565b359067ffffffffffffffff821682036108ff57565b9060407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8301126108ff5760043567ffffffffffffffff811681036108ff57916024359067ffffffffffffffff82116108ff577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8260a0920301126108ff5760040190565b359073ffffffffffffffffffffffffffffffffffffffff821682036108ff57565b6040810190811067ffffffffffffffff82111761201657604052565b60e0810190811067ffffffffffffffff82111761201657604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761201657604052565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b90602080835192838152019201905f5b81811061254f5750505090565b8251805173ffffffffffffffffffffffffffffffffffffffff1685526020908101518186015260409094019390920191600101612542565b9061263f916020815267ffffffffffffffff825116602082015273ffffffffffffffffffffffffffffffffffffffff602083015116604082015263ffffffff604083015116606082015267ffffffffffffffff60608301511660808201526080820151151560a082015260c061260c60a084015160e0838501526101008401906124ef565b9201519060e07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe082850301910152612532565b90565b3567ffffffffffffffff811681036108ff5790565b3573ffffffffffffffffffffffffffffffffffffffff811681036108ff5790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156108ff570180359067ffffffffffffffff82116108ff576020019181360383136108ff57565b3590602081106126d7575090565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9060200360031b1b1690565b919091357fffffffffffffffffffffffffffffffffffffffff00000000000000000000000081169260148110612738575050565b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000929350829060140360031b1b161690565b919091357fffffffff000000000000000000000000000000000000000000000000000000008116926004811061279e575050565b7fffffffff00000000000000000000000000000000000000000000000000000000929350829060040360031b1b161690565b80518210156127e45760209160051b010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b519073ffffffffffffffffffffffffffffffffffffffff821682036108ff57565b519081151582036108ff57565b91908203918211611a1957565b519063ffffffff821682036108ff57565b909173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303612a8e5767ffffffffffffffff82169182158015612a7c575b8015612a5e575b8015612a35575b6129fb5781846128ce92613412565b156129f65760207f75a5a614a9f21a34ef662124cc2ab373bbd4832d4db68ad501cb60e137e907579167ffffffffffffffff6040519561290d87612476565b169485815273ffffffffffffffffffffffffffffffffffffffff838201921691828152855f525f845267ffffffffffffffff8060405f20935116167fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000835416178255517fffffffff0000000000000000000000000000000000000000ffffffffffffffff7bffffffffffffffffffffffffffffffffffffffff000000000000000083549260401b169116179055845f526001825260405f20847fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000825416179055604051908152a3565b505050565b67ffffffffffffffff84847f57cf92af000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b5067ffffffffffffffff84165f52600160205267ffffffffffffffff60405f20541615156128bf565b50825f525f60205267ffffffffffffffff60405f20541615156128b8565b5067ffffffffffffffff8416156128b1565b7f17a84242000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b91908201809211611a1957565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156108ff570180359067ffffffffffffffff82116108ff57602001918160061b360383136108ff57565b92919267ffffffffffffffff82116120165760405193612b4160208460051b01866124ae565b602085848152019260061b8201918183116108ff57925b828410612b655750505050565b6040848303126108ff5760206040918251612b7f81612476565b612b8887612455565b81528287013583820152815201930192612b58565b67ffffffffffffffff90606060c0604051612bb781612492565b5f81525f60208201525f60408201525f838201525f60808201528260a0820152015216805f525f60205260405f209160405192612bf384612476565b549167ffffffffffffffff831680855273ffffffffffffffffffffffffffffffffffffffff602086019460401c1684521561304e57506060810173ffffffffffffffffffffffffffffffffffffffff612c4b82612657565b16151580613003575b612f7f5750612c6f612c696080830183612678565b90613534565b93908415612f785767ffffffffffffffff8251165f52600360205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260405f2054915b6020840193612cc08582612678565b9050601f8101809111611a195767ffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff9160051c93511696511694612d03603f850485612aba565b926201fbd08401809411611a19576040830193612d208585612ac7565b620138808082029250820403611a1957612d3991612aba565b81603c0291603c830403611a195763ffffffff91612d5691612aba565b169467ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001667ffffffffffffffff4216019467ffffffffffffffff8611611a1957612da98480612678565b939060208503612f3a57612dbd85826126c9565b9473ffffffffffffffffffffffffffffffffffffffff86118015612f2f575b612eee57505093612ead606c612ee69a9998957fffffffff00000000000000000000000000000000000000000000000000000000612eb2967fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009a96612e4a67ffffffffffffffff9b88612678565b93849391926040519e8f973360601b60208a015260601b16603488015260e01b166048860152604c8501528484013781015f8382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018852876124ae565b612ac7565b94909560405198612ec28a612492565b8952602089015260408801521660608601525f608086015260a08501523691612b1b565b60c082015291565b612f2b6040519283927fdb2c77840000000000000000000000000000000000000000000000000000000084526020600485015260248401916132da565b0390fd5b506104008610612ddc565b84612f2b6040519283927fdb2c77840000000000000000000000000000000000000000000000000000000084526020600485015260248401916132da565b5f91612cb1565b612f9d73ffffffffffffffffffffffffffffffffffffffff91612657565b7f08087648000000000000000000000000000000000000000000000000000000005f521660045273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660245260445ffd5b5061300d81612657565b73ffffffffffffffffffffffffffffffffffffffff807f00000000000000000000000000000000000000000000000000000000000000001691161415612c54565b7fae236d9c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9190606082019182515115806132d2575b80156132c9575b6132c3576131719161319d6131a792604051948591608061313f60208501997f85572ffb000000000000000000000000000000000000000000000000000000008b52602060248701528351604487015267ffffffffffffffff602085015116606487015261310e604085015160a0608489015260e48801906124ef565b90517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbc8783030160a48801526124ef565b9101517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbc8483030160c4850152612532565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018552846124ae565b603f810490612aba565b620186a08101809111611a1957805a1061329457506131c5836138c2565b80613224575b156129f6575f918291519082855af1156131e25750565b73ffffffffffffffffffffffffffffffffffffffff907f80b5d1b7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b507f01ffc9a7000000000000000000000000000000000000000000000000000000005f527f85572ffb0000000000000000000000000000000000000000000000000000000060045260205f60248186617530fa5f511515601f3d11168161328c575b506131cb565b90505f613286565b5a7f9ee5fcf0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50505050565b50833b15613091565b50811561308a565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b91908110156127e45760061b0190565b92909173ffffffffffffffffffffffffffffffffffffffff9081604051947f23b872dd000000000000000000000000000000000000000000000000000000005f52166004521660245260445260205f60648180865af19060015f51148216156133dd575b6040525f6060521561339b5750565b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b9060018115166133f557823b15153d1516169061338c565b503d5f823e3d90fd5b801561340f575f80808093335af150565b50565b90917f000000000000000000000000000000000000000000000000000000000000000092831561352b576040519273ffffffffffffffffffffffffffffffffffffffff67ffffffffffffffff806020870193169384845216938460408701521693846060820152606081526134886080826124ae565b51902092835f52600260205260405f20549384156134de575050505080915042106134b35750600190565b7fe4656236000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b604092945061350f7f70978d3a5a80a38c6739bf09d029220a51b3f9d00bfb525a4a4498d3fe917b9c949642612aba565b905f52600260205280835f205582519182526020820152a35f90565b50505050600190565b905f918115613837577fffffffff00000000000000000000000000000000000000000000000000000000613568838361276a565b167f97a657c90000000000000000000000000000000000000000000000000000000081148061382d575b156136085750816004116108ff5760047ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc6135cf930191016126c9565b915b62ffffff83116135dd57565b827ed7e4e7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f181dcf100000000000000000000000000000000000000000000000000000000081959492951480613823575b806137e3575b156136b8575050806004116108ff576136797ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8201600485016126c9565b92816024116108ff5760247fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc6136b1930191016126c9565b15906135d1565b7fa69dd4aa00000000000000000000000000000000000000000000000000000000819592949514806137d9575b8061375c575b156137315750816004116108ff5760047ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc6137289301910161276a565b60e01c916135d1565b7fc5006c6f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5082600c116108ff577fffffffffffffff00000000000000000000000000000000000000000000000000600c8301358181169060077ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff48701106137c2575b5016156136eb565b82809250600c876007030160031b1b16165f6137ba565b50601383146136e5565b50826024116108ff57600261381d7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc8501602488016126c9565b1061363b565b5060448314613635565b5060248314613592565b50505062030d40905f90565b9173ffffffffffffffffffffffffffffffffffffffff604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f51148216156138aa575b6040521561339b5750565b9060018115166133f557823b15153d1516169061389f565b7f01ffc9a7000000000000000000000000000000000000000000000000000000005f527f01ffc9a70000000000000000000000000000000000000000000000000000000060045260205f60248184617530fa5f511515601f3d111681613998575b5015613993575f6024816020937f01ffc9a70000000000000000000000000000000000000000000000000000000082527fffffffff00000000000000000000000000000000000000000000000000000000600452617530fa5f511515601f3d11168161398d575090565b90501590565b505f90565b90505f61392356",
}

// CCIPFront is an auto generated Go binding around an Ethereum contract.
type CCIPFront struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *CCIPFront) GetABI() abi.ABI {
	return c.abi
}

// NewCCIPFront creates a new instance of CCIPFront.
func NewCCIPFront() *CCIPFront {
	parsed, err := CCIPFrontMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &CCIPFront{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *CCIPFront) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address outbox, address inbox, address wrapped, uint64 life) returns()
func (cCIPFront *CCIPFront) PackConstructor(outbox common.Address, inbox common.Address, wrapped common.Address, life uint64) []byte {
	enc, err := cCIPFront.abi.Pack("", outbox, inbox, wrapped, life)
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
func (cCIPFront *CCIPFront) PackADMIN() []byte {
	enc, err := cCIPFront.abi.Pack("ADMIN")
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
func (cCIPFront *CCIPFront) TryPackADMIN() ([]byte, error) {
	return cCIPFront.abi.Pack("ADMIN")
}

// UnpackADMIN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2a0acc6a.
//
// Solidity: function ADMIN() view returns(address)
func (cCIPFront *CCIPFront) UnpackADMIN(data []byte) (common.Address, error) {
	out, err := cCIPFront.abi.Unpack("ADMIN", data)
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
func (cCIPFront *CCIPFront) PackDELAY() []byte {
	enc, err := cCIPFront.abi.Pack("DELAY")
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
func (cCIPFront *CCIPFront) TryPackDELAY() ([]byte, error) {
	return cCIPFront.abi.Pack("DELAY")
}

// UnpackDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69b41170.
//
// Solidity: function DELAY() view returns(uint256)
func (cCIPFront *CCIPFront) UnpackDELAY(data []byte) (*big.Int, error) {
	out, err := cCIPFront.abi.Unpack("DELAY", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackINBOX is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7010697.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function INBOX() view returns(address)
func (cCIPFront *CCIPFront) PackINBOX() []byte {
	enc, err := cCIPFront.abi.Pack("INBOX")
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
func (cCIPFront *CCIPFront) TryPackINBOX() ([]byte, error) {
	return cCIPFront.abi.Pack("INBOX")
}

// UnpackINBOX is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb7010697.
//
// Solidity: function INBOX() view returns(address)
func (cCIPFront *CCIPFront) UnpackINBOX(data []byte) (common.Address, error) {
	out, err := cCIPFront.abi.Unpack("INBOX", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLIFE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46ed8e89.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function LIFE() view returns(uint64)
func (cCIPFront *CCIPFront) PackLIFE() []byte {
	enc, err := cCIPFront.abi.Pack("LIFE")
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
func (cCIPFront *CCIPFront) TryPackLIFE() ([]byte, error) {
	return cCIPFront.abi.Pack("LIFE")
}

// UnpackLIFE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x46ed8e89.
//
// Solidity: function LIFE() view returns(uint64)
func (cCIPFront *CCIPFront) UnpackLIFE(data []byte) (uint64, error) {
	out, err := cCIPFront.abi.Unpack("LIFE", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackOUTBOX is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b142ea7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function OUTBOX() view returns(address)
func (cCIPFront *CCIPFront) PackOUTBOX() []byte {
	enc, err := cCIPFront.abi.Pack("OUTBOX")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOUTBOX is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b142ea7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function OUTBOX() view returns(address)
func (cCIPFront *CCIPFront) TryPackOUTBOX() ([]byte, error) {
	return cCIPFront.abi.Pack("OUTBOX")
}

// UnpackOUTBOX is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1b142ea7.
//
// Solidity: function OUTBOX() view returns(address)
func (cCIPFront *CCIPFront) UnpackOUTBOX(data []byte) (common.Address, error) {
	out, err := cCIPFront.abi.Unpack("OUTBOX", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWRAPPED is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe344a88b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function WRAPPED() view returns(address)
func (cCIPFront *CCIPFront) PackWRAPPED() []byte {
	enc, err := cCIPFront.abi.Pack("WRAPPED")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWRAPPED is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe344a88b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function WRAPPED() view returns(address)
func (cCIPFront *CCIPFront) TryPackWRAPPED() ([]byte, error) {
	return cCIPFront.abi.Pack("WRAPPED")
}

// UnpackWRAPPED is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe344a88b.
//
// Solidity: function WRAPPED() view returns(address)
func (cCIPFront *CCIPFront) UnpackWRAPPED(data []byte) (common.Address, error) {
	out, err := cCIPFront.abi.Unpack("WRAPPED", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCcipSend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96f4e9f9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ccipSend(uint64 selector, (bytes,bytes,(address,uint256)[],address,bytes) message) payable returns(bytes32 id)
func (cCIPFront *CCIPFront) PackCcipSend(selector uint64, message EVM2AnyMessage) []byte {
	enc, err := cCIPFront.abi.Pack("ccipSend", selector, message)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCcipSend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x96f4e9f9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ccipSend(uint64 selector, (bytes,bytes,(address,uint256)[],address,bytes) message) payable returns(bytes32 id)
func (cCIPFront *CCIPFront) TryPackCcipSend(selector uint64, message EVM2AnyMessage) ([]byte, error) {
	return cCIPFront.abi.Pack("ccipSend", selector, message)
}

// UnpackCcipSend is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x96f4e9f9.
//
// Solidity: function ccipSend(uint64 selector, (bytes,bytes,(address,uint256)[],address,bytes) message) payable returns(bytes32 id)
func (cCIPFront *CCIPFront) UnpackCcipSend(data []byte) ([32]byte, error) {
	out, err := cCIPFront.abi.Unpack("ccipSend", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackConnect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb6f23aa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function connect(uint64 selector, uint64 chain, address peer) returns()
func (cCIPFront *CCIPFront) PackConnect(selector uint64, chain uint64, peer common.Address) []byte {
	enc, err := cCIPFront.abi.Pack("connect", selector, chain, peer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConnect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb6f23aa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function connect(uint64 selector, uint64 chain, address peer) returns()
func (cCIPFront *CCIPFront) TryPackConnect(selector uint64, chain uint64, peer common.Address) ([]byte, error) {
	return cCIPFront.abi.Pack("connect", selector, chain, peer)
}

// PackFarOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82705397.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function farOf(uint64 selector) view returns(uint64 chain, address peer)
func (cCIPFront *CCIPFront) PackFarOf(selector uint64) []byte {
	enc, err := cCIPFront.abi.Pack("farOf", selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFarOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82705397.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function farOf(uint64 selector) view returns(uint64 chain, address peer)
func (cCIPFront *CCIPFront) TryPackFarOf(selector uint64) ([]byte, error) {
	return cCIPFront.abi.Pack("farOf", selector)
}

// FarOfOutput serves as a container for the return parameters of contract
// method FarOf.
type FarOfOutput struct {
	Chain uint64
	Peer  common.Address
}

// UnpackFarOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82705397.
//
// Solidity: function farOf(uint64 selector) view returns(uint64 chain, address peer)
func (cCIPFront *CCIPFront) UnpackFarOf(data []byte) (FarOfOutput, error) {
	out, err := cCIPFront.abi.Unpack("farOf", data)
	outstruct := new(FarOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Chain = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Peer = *abi.ConvertType(out[1], new(common.Address)).(*common.Address)
	return *outstruct, nil
}

// PackGetFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20487ded.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getFee(uint64 selector, (bytes,bytes,(address,uint256)[],address,bytes) message) view returns(uint256 fee)
func (cCIPFront *CCIPFront) PackGetFee(selector uint64, message EVM2AnyMessage) []byte {
	enc, err := cCIPFront.abi.Pack("getFee", selector, message)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20487ded.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getFee(uint64 selector, (bytes,bytes,(address,uint256)[],address,bytes) message) view returns(uint256 fee)
func (cCIPFront *CCIPFront) TryPackGetFee(selector uint64, message EVM2AnyMessage) ([]byte, error) {
	return cCIPFront.abi.Pack("getFee", selector, message)
}

// UnpackGetFee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x20487ded.
//
// Solidity: function getFee(uint64 selector, (bytes,bytes,(address,uint256)[],address,bytes) message) view returns(uint256 fee)
func (cCIPFront *CCIPFront) UnpackGetFee(data []byte) (*big.Int, error) {
	out, err := cCIPFront.abi.Unpack("getFee", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHandBack is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2a5665a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function handBack((uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message) returns()
func (cCIPFront *CCIPFront) PackHandBack(message Message) []byte {
	enc, err := cCIPFront.abi.Pack("handBack", message)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHandBack is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2a5665a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function handBack((uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message) returns()
func (cCIPFront *CCIPFront) TryPackHandBack(message Message) ([]byte, error) {
	return cCIPFront.abi.Pack("handBack", message)
}

// PackHandBackOne is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x755396ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function handBackOne((uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message, uint256 place) returns()
func (cCIPFront *CCIPFront) PackHandBackOne(message Message, place *big.Int) []byte {
	enc, err := cCIPFront.abi.Pack("handBackOne", message, place)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHandBackOne is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x755396ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function handBackOne((uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message, uint256 place) returns()
func (cCIPFront *CCIPFront) TryPackHandBackOne(message Message, place *big.Int) ([]byte, error) {
	return cCIPFront.abi.Pack("handBackOne", message, place)
}

// PackIsChainSupported is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa48a9058.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isChainSupported(uint64 selector) view returns(bool)
func (cCIPFront *CCIPFront) PackIsChainSupported(selector uint64) []byte {
	enc, err := cCIPFront.abi.Pack("isChainSupported", selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsChainSupported is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa48a9058.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isChainSupported(uint64 selector) view returns(bool)
func (cCIPFront *CCIPFront) TryPackIsChainSupported(selector uint64) ([]byte, error) {
	return cCIPFront.abi.Pack("isChainSupported", selector)
}

// UnpackIsChainSupported is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa48a9058.
//
// Solidity: function isChainSupported(uint64 selector) view returns(bool)
func (cCIPFront *CCIPFront) UnpackIsChainSupported(data []byte) (bool, error) {
	out, err := cCIPFront.abi.Unpack("isChainSupported", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackReceiveMessage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fe7744d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiveMessage(bytes32 id, (uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message) returns()
func (cCIPFront *CCIPFront) PackReceiveMessage(id [32]byte, message Message) []byte {
	enc, err := cCIPFront.abi.Pack("receiveMessage", id, message)
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
func (cCIPFront *CCIPFront) TryPackReceiveMessage(id [32]byte, message Message) ([]byte, error) {
	return cCIPFront.abi.Pack("receiveMessage", id, message)
}

// PackSelectorOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb74c771.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function selectorOf(uint64 chain) view returns(uint64)
func (cCIPFront *CCIPFront) PackSelectorOf(chain uint64) []byte {
	enc, err := cCIPFront.abi.Pack("selectorOf", chain)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSelectorOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb74c771.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function selectorOf(uint64 chain) view returns(uint64)
func (cCIPFront *CCIPFront) TryPackSelectorOf(chain uint64) ([]byte, error) {
	return cCIPFront.abi.Pack("selectorOf", chain)
}

// UnpackSelectorOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb74c771.
//
// Solidity: function selectorOf(uint64 chain) view returns(uint64)
func (cCIPFront *CCIPFront) UnpackSelectorOf(data []byte) (uint64, error) {
	out, err := cCIPFront.abi.Unpack("selectorOf", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// CCIPFrontAnnounced represents a Announced event raised by the CCIPFront contract.
type CCIPFrontAnnounced struct {
	Selector uint64
	Chain    uint64
	Peer     common.Address
	From     *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const CCIPFrontAnnouncedEventName = "Announced"

// ContractEventName returns the user-defined event name.
func (CCIPFrontAnnounced) ContractEventName() string {
	return CCIPFrontAnnouncedEventName
}

// UnpackAnnouncedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Announced(uint64 indexed selector, uint64 indexed chain, address peer, uint256 from)
func (cCIPFront *CCIPFront) UnpackAnnouncedEvent(log *types.Log) (*CCIPFrontAnnounced, error) {
	event := "Announced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != cCIPFront.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CCIPFrontAnnounced)
	if len(log.Data) > 0 {
		if err := cCIPFront.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range cCIPFront.abi.Events[event].Inputs {
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

// CCIPFrontConnected represents a Connected event raised by the CCIPFront contract.
type CCIPFrontConnected struct {
	Selector uint64
	Chain    uint64
	Peer     common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const CCIPFrontConnectedEventName = "Connected"

// ContractEventName returns the user-defined event name.
func (CCIPFrontConnected) ContractEventName() string {
	return CCIPFrontConnectedEventName
}

// UnpackConnectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Connected(uint64 indexed selector, uint64 indexed chain, address peer)
func (cCIPFront *CCIPFront) UnpackConnectedEvent(log *types.Log) (*CCIPFrontConnected, error) {
	event := "Connected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != cCIPFront.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CCIPFrontConnected)
	if len(log.Data) > 0 {
		if err := cCIPFront.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range cCIPFront.abi.Events[event].Inputs {
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

// CCIPFrontHandedBack represents a HandedBack event raised by the CCIPFront contract.
type CCIPFrontHandedBack struct {
	Id     [32]byte
	Sender common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const CCIPFrontHandedBackEventName = "HandedBack"

// ContractEventName returns the user-defined event name.
func (CCIPFrontHandedBack) ContractEventName() string {
	return CCIPFrontHandedBackEventName
}

// UnpackHandedBackEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HandedBack(bytes32 indexed id, address indexed sender)
func (cCIPFront *CCIPFront) UnpackHandedBackEvent(log *types.Log) (*CCIPFrontHandedBack, error) {
	event := "HandedBack"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != cCIPFront.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CCIPFrontHandedBack)
	if len(log.Data) > 0 {
		if err := cCIPFront.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range cCIPFront.abi.Events[event].Inputs {
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
func (cCIPFront *CCIPFront) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], cCIPFront.abi.Errors["ArgumentsNotSupported"].ID.Bytes()[:4]) {
		return cCIPFront.UnpackArgumentsNotSupportedError(raw[4:])
	}
	if bytes.Equal(raw[:4], cCIPFront.abi.Errors["BadReceiver"].ID.Bytes()[:4]) {
		return cCIPFront.UnpackBadReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], cCIPFront.abi.Errors["ConnectedAlready"].ID.Bytes()[:4]) {
		return cCIPFront.UnpackConnectedAlreadyError(raw[4:])
	}
	if bytes.Equal(raw[:4], cCIPFront.abi.Errors["FeeTokenNotSupported"].ID.Bytes()[:4]) {
		return cCIPFront.UnpackFeeTokenNotSupportedError(raw[4:])
	}
	if bytes.Equal(raw[:4], cCIPFront.abi.Errors["InsufficientFeeTokenAmount"].ID.Bytes()[:4]) {
		return cCIPFront.UnpackInsufficientFeeTokenAmountError(raw[4:])
	}
	if bytes.Equal(raw[:4], cCIPFront.abi.Errors["InvalidMsgValue"].ID.Bytes()[:4]) {
		return cCIPFront.UnpackInvalidMsgValueError(raw[4:])
	}
	if bytes.Equal(raw[:4], cCIPFront.abi.Errors["NotAFront"].ID.Bytes()[:4]) {
		return cCIPFront.UnpackNotAFrontError(raw[4:])
	}
	if bytes.Equal(raw[:4], cCIPFront.abi.Errors["NotAdmin"].ID.Bytes()[:4]) {
		return cCIPFront.UnpackNotAdminError(raw[4:])
	}
	if bytes.Equal(raw[:4], cCIPFront.abi.Errors["NotExact"].ID.Bytes()[:4]) {
		return cCIPFront.UnpackNotExactError(raw[4:])
	}
	if bytes.Equal(raw[:4], cCIPFront.abi.Errors["NotFor"].ID.Bytes()[:4]) {
		return cCIPFront.UnpackNotForError(raw[4:])
	}
	if bytes.Equal(raw[:4], cCIPFront.abi.Errors["NotTheInbox"].ID.Bytes()[:4]) {
		return cCIPFront.UnpackNotTheInboxError(raw[4:])
	}
	if bytes.Equal(raw[:4], cCIPFront.abi.Errors["NotYet"].ID.Bytes()[:4]) {
		return cCIPFront.UnpackNotYetError(raw[4:])
	}
	if bytes.Equal(raw[:4], cCIPFront.abi.Errors["NothingToHandBack"].ID.Bytes()[:4]) {
		return cCIPFront.UnpackNothingToHandBackError(raw[4:])
	}
	if bytes.Equal(raw[:4], cCIPFront.abi.Errors["OutOfOrder"].ID.Bytes()[:4]) {
		return cCIPFront.UnpackOutOfOrderError(raw[4:])
	}
	if bytes.Equal(raw[:4], cCIPFront.abi.Errors["ReceiverFailed"].ID.Bytes()[:4]) {
		return cCIPFront.UnpackReceiverFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], cCIPFront.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return cCIPFront.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], cCIPFront.abi.Errors["TooLittleGas"].ID.Bytes()[:4]) {
		return cCIPFront.UnpackTooLittleGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], cCIPFront.abi.Errors["TooMuchGas"].ID.Bytes()[:4]) {
		return cCIPFront.UnpackTooMuchGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], cCIPFront.abi.Errors["UnsupportedDestinationChain"].ID.Bytes()[:4]) {
		return cCIPFront.UnpackUnsupportedDestinationChainError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CCIPFrontArgumentsNotSupported represents a ArgumentsNotSupported error raised by the CCIPFront contract.
type CCIPFrontArgumentsNotSupported struct {
	Tag [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ArgumentsNotSupported(bytes4 tag)
func CCIPFrontArgumentsNotSupportedErrorID() common.Hash {
	return common.HexToHash("0xc5006c6fd177c5e0669d117f44ba8a0f171c20f1a63a25060d0d3514a71820e2")
}

// UnpackArgumentsNotSupportedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ArgumentsNotSupported(bytes4 tag)
func (cCIPFront *CCIPFront) UnpackArgumentsNotSupportedError(raw []byte) (*CCIPFrontArgumentsNotSupported, error) {
	out := new(CCIPFrontArgumentsNotSupported)
	if err := cCIPFront.abi.UnpackIntoInterface(out, "ArgumentsNotSupported", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CCIPFrontBadReceiver represents a BadReceiver error raised by the CCIPFront contract.
type CCIPFrontBadReceiver struct {
	Receiver []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadReceiver(bytes receiver)
func CCIPFrontBadReceiverErrorID() common.Hash {
	return common.HexToHash("0xdb2c7784072a06ee1cb6854f2531b9ff7af18c7d8cb4ea2d4c5c2e11586c7204")
}

// UnpackBadReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadReceiver(bytes receiver)
func (cCIPFront *CCIPFront) UnpackBadReceiverError(raw []byte) (*CCIPFrontBadReceiver, error) {
	out := new(CCIPFrontBadReceiver)
	if err := cCIPFront.abi.UnpackIntoInterface(out, "BadReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CCIPFrontConnectedAlready represents a ConnectedAlready error raised by the CCIPFront contract.
type CCIPFrontConnectedAlready struct {
	Selector uint64
	Chain    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ConnectedAlready(uint64 selector, uint64 chain)
func CCIPFrontConnectedAlreadyErrorID() common.Hash {
	return common.HexToHash("0x57cf92af711dc7db688ee46fbd59dc605cf1a7ea563e0dc9c54c2ea2962f3170")
}

// UnpackConnectedAlreadyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ConnectedAlready(uint64 selector, uint64 chain)
func (cCIPFront *CCIPFront) UnpackConnectedAlreadyError(raw []byte) (*CCIPFrontConnectedAlready, error) {
	out := new(CCIPFrontConnectedAlready)
	if err := cCIPFront.abi.UnpackIntoInterface(out, "ConnectedAlready", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CCIPFrontFeeTokenNotSupported represents a FeeTokenNotSupported error raised by the CCIPFront contract.
type CCIPFrontFeeTokenNotSupported struct {
	Token   common.Address
	Wrapped common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FeeTokenNotSupported(address token, address wrapped)
func CCIPFrontFeeTokenNotSupportedErrorID() common.Hash {
	return common.HexToHash("0x0808764818c1bcd4521396b0dd74b230bf211d4d12b086ccb092fcd024012636")
}

// UnpackFeeTokenNotSupportedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FeeTokenNotSupported(address token, address wrapped)
func (cCIPFront *CCIPFront) UnpackFeeTokenNotSupportedError(raw []byte) (*CCIPFrontFeeTokenNotSupported, error) {
	out := new(CCIPFrontFeeTokenNotSupported)
	if err := cCIPFront.abi.UnpackIntoInterface(out, "FeeTokenNotSupported", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CCIPFrontInsufficientFeeTokenAmount represents a InsufficientFeeTokenAmount error raised by the CCIPFront contract.
type CCIPFrontInsufficientFeeTokenAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientFeeTokenAmount()
func CCIPFrontInsufficientFeeTokenAmountErrorID() common.Hash {
	return common.HexToHash("0x07da6ee67bbdea6561058d0879609a3fa32d8839fc6a373d7dd837ea4941a3a4")
}

// UnpackInsufficientFeeTokenAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientFeeTokenAmount()
func (cCIPFront *CCIPFront) UnpackInsufficientFeeTokenAmountError(raw []byte) (*CCIPFrontInsufficientFeeTokenAmount, error) {
	out := new(CCIPFrontInsufficientFeeTokenAmount)
	if err := cCIPFront.abi.UnpackIntoInterface(out, "InsufficientFeeTokenAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CCIPFrontInvalidMsgValue represents a InvalidMsgValue error raised by the CCIPFront contract.
type CCIPFrontInvalidMsgValue struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidMsgValue()
func CCIPFrontInvalidMsgValueErrorID() common.Hash {
	return common.HexToHash("0x1841b4e1b5bc2b6ee2d929f61c1a6d695028c1b47aa99b13e72b417bfaebc3cd")
}

// UnpackInvalidMsgValueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidMsgValue()
func (cCIPFront *CCIPFront) UnpackInvalidMsgValueError(raw []byte) (*CCIPFrontInvalidMsgValue, error) {
	out := new(CCIPFrontInvalidMsgValue)
	if err := cCIPFront.abi.UnpackIntoInterface(out, "InvalidMsgValue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CCIPFrontNotAFront represents a NotAFront error raised by the CCIPFront contract.
type CCIPFrontNotAFront struct {
	Chain  uint64
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAFront(uint64 chain, address sender)
func CCIPFrontNotAFrontErrorID() common.Hash {
	return common.HexToHash("0x46c77bb52d695b9c951434b6ee7b3c75dd8bd1d1874d4d697973c67f1d5af739")
}

// UnpackNotAFrontError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAFront(uint64 chain, address sender)
func (cCIPFront *CCIPFront) UnpackNotAFrontError(raw []byte) (*CCIPFrontNotAFront, error) {
	out := new(CCIPFrontNotAFront)
	if err := cCIPFront.abi.UnpackIntoInterface(out, "NotAFront", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CCIPFrontNotAdmin represents a NotAdmin error raised by the CCIPFront contract.
type CCIPFrontNotAdmin struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAdmin(address caller)
func CCIPFrontNotAdminErrorID() common.Hash {
	return common.HexToHash("0x17a8424239494df835a470bd5e48f10a94b5febfef662a1917fe31decebbedeb")
}

// UnpackNotAdminError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAdmin(address caller)
func (cCIPFront *CCIPFront) UnpackNotAdminError(raw []byte) (*CCIPFrontNotAdmin, error) {
	out := new(CCIPFrontNotAdmin)
	if err := cCIPFront.abi.UnpackIntoInterface(out, "NotAdmin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CCIPFrontNotExact represents a NotExact error raised by the CCIPFront contract.
type CCIPFrontNotExact struct {
	Token  common.Address
	Moved  *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotExact(address token, uint256 moved, uint256 wanted)
func CCIPFrontNotExactErrorID() common.Hash {
	return common.HexToHash("0x7e7668dfec38bda3485cd7aebb7ec172b7732370fa61210cff4d75347eaa52c5")
}

// UnpackNotExactError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotExact(address token, uint256 moved, uint256 wanted)
func (cCIPFront *CCIPFront) UnpackNotExactError(raw []byte) (*CCIPFrontNotExact, error) {
	out := new(CCIPFrontNotExact)
	if err := cCIPFront.abi.UnpackIntoInterface(out, "NotExact", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CCIPFrontNotFor represents a NotFor error raised by the CCIPFront contract.
type CCIPFrontNotFor struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFor(address caller)
func CCIPFrontNotForErrorID() common.Hash {
	return common.HexToHash("0x5a59d5c5209fdf2d84cc1a3bb4671ad4b6b409fd363c5398af195390808fc98c")
}

// UnpackNotForError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFor(address caller)
func (cCIPFront *CCIPFront) UnpackNotForError(raw []byte) (*CCIPFrontNotFor, error) {
	out := new(CCIPFrontNotFor)
	if err := cCIPFront.abi.UnpackIntoInterface(out, "NotFor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CCIPFrontNotTheInbox represents a NotTheInbox error raised by the CCIPFront contract.
type CCIPFrontNotTheInbox struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheInbox(address caller)
func CCIPFrontNotTheInboxErrorID() common.Hash {
	return common.HexToHash("0x6d3ad95952b6bfa3545cae2cdf6af7158c1bbebf5d70b9e101abe0a30ac3ff8c")
}

// UnpackNotTheInboxError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheInbox(address caller)
func (cCIPFront *CCIPFront) UnpackNotTheInboxError(raw []byte) (*CCIPFrontNotTheInbox, error) {
	out := new(CCIPFrontNotTheInbox)
	if err := cCIPFront.abi.UnpackIntoInterface(out, "NotTheInbox", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CCIPFrontNotYet represents a NotYet error raised by the CCIPFront contract.
type CCIPFrontNotYet struct {
	From *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotYet(uint256 from)
func CCIPFrontNotYetErrorID() common.Hash {
	return common.HexToHash("0xe465623675b64c81ac50654dc07b6241a5fe144b283cd51367005aa46f56c6c6")
}

// UnpackNotYetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotYet(uint256 from)
func (cCIPFront *CCIPFront) UnpackNotYetError(raw []byte) (*CCIPFrontNotYet, error) {
	out := new(CCIPFrontNotYet)
	if err := cCIPFront.abi.UnpackIntoInterface(out, "NotYet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CCIPFrontNothingToHandBack represents a NothingToHandBack error raised by the CCIPFront contract.
type CCIPFrontNothingToHandBack struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToHandBack(bytes32 id)
func CCIPFrontNothingToHandBackErrorID() common.Hash {
	return common.HexToHash("0x8df4084aacf347ede5bb857442796d2812ca93d192c2e8607862b7a35b2db4c4")
}

// UnpackNothingToHandBackError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToHandBack(bytes32 id)
func (cCIPFront *CCIPFront) UnpackNothingToHandBackError(raw []byte) (*CCIPFrontNothingToHandBack, error) {
	out := new(CCIPFrontNothingToHandBack)
	if err := cCIPFront.abi.UnpackIntoInterface(out, "NothingToHandBack", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CCIPFrontOutOfOrder represents a OutOfOrder error raised by the CCIPFront contract.
type CCIPFrontOutOfOrder struct {
	Previous [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutOfOrder(bytes32 previous)
func CCIPFrontOutOfOrderErrorID() common.Hash {
	return common.HexToHash("0x4149485fa3c60fecf20ad32da1e5964ea23607ad45800e291556876d26b19871")
}

// UnpackOutOfOrderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutOfOrder(bytes32 previous)
func (cCIPFront *CCIPFront) UnpackOutOfOrderError(raw []byte) (*CCIPFrontOutOfOrder, error) {
	out := new(CCIPFrontOutOfOrder)
	if err := cCIPFront.abi.UnpackIntoInterface(out, "OutOfOrder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CCIPFrontReceiverFailed represents a ReceiverFailed error raised by the CCIPFront contract.
type CCIPFrontReceiverFailed struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReceiverFailed(address receiver)
func CCIPFrontReceiverFailedErrorID() common.Hash {
	return common.HexToHash("0x80b5d1b7ba3c57a6c0e7f80fb5d93eaf5b8ee3d6a2b84b7a0e4bc6b7fb7ba47d")
}

// UnpackReceiverFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReceiverFailed(address receiver)
func (cCIPFront *CCIPFront) UnpackReceiverFailedError(raw []byte) (*CCIPFrontReceiverFailed, error) {
	out := new(CCIPFrontReceiverFailed)
	if err := cCIPFront.abi.UnpackIntoInterface(out, "ReceiverFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CCIPFrontSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the CCIPFront contract.
type CCIPFrontSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func CCIPFrontSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (cCIPFront *CCIPFront) UnpackSafeERC20FailedOperationError(raw []byte) (*CCIPFrontSafeERC20FailedOperation, error) {
	out := new(CCIPFrontSafeERC20FailedOperation)
	if err := cCIPFront.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CCIPFrontTooLittleGas represents a TooLittleGas error raised by the CCIPFront contract.
type CCIPFrontTooLittleGas struct {
	Left   *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLittleGas(uint256 left, uint256 wanted)
func CCIPFrontTooLittleGasErrorID() common.Hash {
	return common.HexToHash("0x9ee5fcf0ddbbb3e81c9bbee4f1dfc659b266ce349bb8cfb6d04a8857e3cc9f93")
}

// UnpackTooLittleGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLittleGas(uint256 left, uint256 wanted)
func (cCIPFront *CCIPFront) UnpackTooLittleGasError(raw []byte) (*CCIPFrontTooLittleGas, error) {
	out := new(CCIPFrontTooLittleGas)
	if err := cCIPFront.abi.UnpackIntoInterface(out, "TooLittleGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CCIPFrontTooMuchGas represents a TooMuchGas error raised by the CCIPFront contract.
type CCIPFrontTooMuchGas struct {
	GasLimit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooMuchGas(uint256 gasLimit)
func CCIPFrontTooMuchGasErrorID() common.Hash {
	return common.HexToHash("0x00d7e4e7c9070978d28c9ddbd80d9078ecd759db59095ecc0baaac3d333df312")
}

// UnpackTooMuchGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooMuchGas(uint256 gasLimit)
func (cCIPFront *CCIPFront) UnpackTooMuchGasError(raw []byte) (*CCIPFrontTooMuchGas, error) {
	out := new(CCIPFrontTooMuchGas)
	if err := cCIPFront.abi.UnpackIntoInterface(out, "TooMuchGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CCIPFrontUnsupportedDestinationChain represents a UnsupportedDestinationChain error raised by the CCIPFront contract.
type CCIPFrontUnsupportedDestinationChain struct {
	DestChainSelector uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnsupportedDestinationChain(uint64 destChainSelector)
func CCIPFrontUnsupportedDestinationChainErrorID() common.Hash {
	return common.HexToHash("0xae236d9c79fdf9ca568e1ef745261e0ce4cbe29a8032d7c01a91184bcc0ebe87")
}

// UnpackUnsupportedDestinationChainError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnsupportedDestinationChain(uint64 destChainSelector)
func (cCIPFront *CCIPFront) UnpackUnsupportedDestinationChainError(raw []byte) (*CCIPFrontUnsupportedDestinationChain, error) {
	out := new(CCIPFrontUnsupportedDestinationChain)
	if err := cCIPFront.abi.UnpackIntoInterface(out, "UnsupportedDestinationChain", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockPoolMetaData contains all meta data concerning the LockPool contract.
var LockPoolMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"delay\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ADMIN\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DELAY\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"INBOX\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"OUTBOX\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TOKEN\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"acrossOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"giveBack\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint128\",\"name\":\"outCapacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"outRate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"inCapacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"inRate\",\"type\":\"uint128\"}],\"internalType\":\"structLimits\",\"name\":\"wanted\",\"type\":\"tuple\"}],\"name\":\"limit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"limitsOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint128\",\"name\":\"outCapacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"outRate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"inCapacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"inRate\",\"type\":\"uint128\"}],\"internalType\":\"structLimits\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"lock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"locked\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"loosen\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"pendingOf\",\"outputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint128\",\"name\":\"outCapacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"outRate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"inCapacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"inRate\",\"type\":\"uint128\"}],\"internalType\":\"structLimits\",\"name\":\"limits\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"}],\"internalType\":\"structChange\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"roomOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"out\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"in_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"back\",\"type\":\"uint256\"}],\"internalType\":\"structRoom\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"GivenBack\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint128\",\"name\":\"outCapacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"outRate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"inCapacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"inRate\",\"type\":\"uint128\"}],\"indexed\":false,\"internalType\":\"structLimits\",\"name\":\"limits\",\"type\":\"tuple\"}],\"name\":\"Limited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Locked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint128\",\"name\":\"outCapacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"outRate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"inCapacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"inRate\",\"type\":\"uint128\"}],\"indexed\":false,\"internalType\":\"structLimits\",\"name\":\"limits\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"}],\"name\":\"Pending\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Released\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"Busy\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"available\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"LimitReached\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoAmount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"across\",\"type\":\"uint256\"}],\"name\":\"NotAcross\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"moved\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"NotExact\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"NotSent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"}],\"name\":\"NotTheAdmin\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"box\",\"type\":\"address\"}],\"name\":\"NotTheBox\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"NotYet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"NothingPending\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"}],\"name\":\"OverCapacity\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"owed\",\"type\":\"uint256\"}],\"name\":\"Short\",\"type\":\"error\"}]",
	ID:  "bbccb91399e33709c3282cfd085144331e",
	Bin: "0x6101203461010957601f61217d38819003918201601f19168301916001600160401b0383118484101761010d5780849260a0946040528339810103126101095761004881610121565b9061005560208201610121565b61006160408301610121565b90608061007060608501610121565b930151936001600160401b03851685036101095760805260a05260c05260e05261010052604051612047908161013682396080518181816106cd01528181610ae301528181610e5e0152611945015260a051818181610b2d01528181610da801526113e5015260c0518181816106200152610989015260e05181818161013901526111f00152610100518181816102c00152610ca50152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036101095756fe6080806040526004361015610012575f80fd5b5f3560e01c9081631b142ea71461139d575080631d19a7bc146112fa5780632037994a146112145780632a0acc6a146111a65780634bc6882314610d815780635af4f80914610cc957806369b4117014610c675780637a57d84a14610b0757806382bfefc814610a9957806387ccb63b146109ad578063b70106971461093f578063cc56a82a146105f9578063cf309012146105be578063da08af4b146105655763f1b5bea4146100c1575f80fd5b346105325760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610532576100f8611409565b60807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3601126105325773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803303610536575067ffffffffffffffff811690815f525f60205260405f20906101828261167b565b906fffffffffffffffffffffffffffffffff8251166024356fffffffffffffffffffffffffffffffff81168103610532576101bc91611b70565b906fffffffffffffffffffffffffffffffff6020840151166044356fffffffffffffffffffffffffffffffff81168103610532576101f991611b70565b916fffffffffffffffffffffffffffffffff6040850151166064356fffffffffffffffffffffffffffffffff811681036105325761023691611b70565b926fffffffffffffffffffffffffffffffff60608601511690608435916fffffffffffffffffffffffffffffffff831683036105325761030c956fffffffffffffffffffffffffffffffff938492839161028f91611b70565b93816040519761029e896114eb565b168752166020860152166040840152166060820152908467ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001694851561051b575b906102f4849283611ba7565b1561050a575b505050610306366115c0565b90611ba7565b156103aa575060a0815f600260077fbfab6f5c76d107a3003c95e0adec80ca06b9fc1f7500c6e9f5d1d9cc78ee91b9950182815582600182015501555b67ffffffffffffffff60098201541660086040519260078101546fffffffffffffffffffffffffffffffff8116855260801c602085015201546fffffffffffffffffffffffffffffffff8116604084015260801c60608301526080820152a2005b67ffffffffffffffff42160167ffffffffffffffff81116104dd577fbfab6f5c76d107a3003c95e0adec80ca06b9fc1f7500c6e9f5d1d9cc78ee91b99160206104ac60a0936040516103fb81611486565b67ffffffffffffffff61040d366115c0565b808352921693018390528051602082015160801b7fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff9190911617600785015560408101516060919091015160801b7fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff91909116176008840155565b60098201907fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000825416179055610349565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b61051392611969565b5f81856102fa565b906102f4935061052a366115c0565b9350906102e8565b5f80fd5b7f79164ff3000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b346105325760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105325767ffffffffffffffff6105a5611409565b165f525f6020526020600660405f200154604051908152f35b34610532575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610532576020600154604051908152f35b346105325761060736611420565b909173ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803303610910575060ff5f5c166108e85767ffffffffffffffff9060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff005f5c16175f5d1690815f525f602052600660405f206106a083600283016116f2565b0180548083116108b957826106b4916116d8565b905573ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016604051937f70a0823100000000000000000000000000000000000000000000000000000000855273ffffffffffffffffffffffffffffffffffffffff811694856004820152602081602481865afa9081156108785784905f92610883575b50610756919261192f565b604051907f70a08231000000000000000000000000000000000000000000000000000000008252856004830152602082602481865afa918215610878575f92610844575b508082111561083b576107ac916116d8565b905b82820361080a57505060207ffeabf7aea442dae74ad971ca3ea5c6d3aeaf42a6116d22fadb11ccc43a9d085c91604051908152a37fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff005f5c165f5d005b7f7e7668df000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b50505f906107ae565b9091506020813d602011610870575b8161086060209383611507565b810103126105325751908661079a565b3d9150610853565b6040513d5f823e3d90fd5b9150506020813d6020116108b1575b8161089f60209383611507565b8101031261053257518361075661074b565b3d9150610892565b827f72acea8f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f3ef33375000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fb4f71a31000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b34610532575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261053257602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346105325760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610532576109e4611409565b67ffffffffffffffff811690815f525f60205260405f20600781019167ffffffffffffffff600983015416938415610a6e5750834210610a4257610a4093505f6002610a2f8561156c565b948281558260018201550155611969565b005b837fe4656236000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fa9ddeac9000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610532575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261053257602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461053257610b1536611420565b9173ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803303610910575060ff5f5c166108e85767ffffffffffffffff9060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff005f5c16175f5d1690815f525f602052600660405f20610bad85600483016116f2565b018054808511610c38577f23d720e7f674df4ef3cd3a8f005de4bd32dabe4da1e07374ec887ab8b2eaf73992602092610bfb8773ffffffffffffffffffffffffffffffffffffffff946116d8565b9055610c07868261192f565b6040519586521693a37fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff005f5c165f5d005b847f72acea8f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b34610532575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261053257602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346105325760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105325767ffffffffffffffff610d09611409565b5f60408051610d17816114cf565b8281528260208201520152165f525f602052606060405f20610d38816118cc565b90610d516004610d4a600284016118cc565b92016118cc565b9060408051610d5f816114cf565b8481526020810192835201918252604051928352516020830152516040820152f35b3461053257610d8f36611420565b909173ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803303610910575060ff5f5c166108e85760017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff005f5c16175f5d811561117e5767ffffffffffffffff1690815f525f602052600660405f20610e2a83826116f2565b01610e368282546116e5565b9055610e44816001546116e5565b60015573ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016604051937f70a08231000000000000000000000000000000000000000000000000000000008552306004860152602085602481855afa948515610878575f9561114a575b5073ffffffffffffffffffffffffffffffffffffffff604051917f23b872dd000000000000000000000000000000000000000000000000000000005f52169485600452306024528360445260205f60648180875af160015f511481161561112b575b826040525f606052156110ff577f70a08231000000000000000000000000000000000000000000000000000000008252306004830152602082602481865afa918215610878575f926110cb575b50808211156110c357610f83916116d8565b82810361109157506020602491604051928380927f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa908115610878575f9161105f575b506001549081811061103157505060207fb00a8d7bf85d4632274a477e547a788e57650baf645db1e4862a9973426eaf2391604051908152a37fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff005f5c165f5d005b7f994fecf5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90506020813d602011611089575b8161107a60209383611507565b81010312610532575184610fd0565b3d915061106d565b907f7e7668df000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b50505f610f83565b9091506020813d6020116110f7575b816110e760209383611507565b8101031261053257519086610f71565b3d91506110da565b827f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b600181151661114157833b15153d151616610f24565b823d5f823e3d90fd5b9094506020813d602011611176575b8161116660209383611507565b8101031261053257519385610ec2565b3d9150611159565b7ff792180a000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610532575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261053257602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346105325760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105325767ffffffffffffffff611254611409565b5f602060405161126381611486565b61126b611548565b81520152165f525f60205260a060405f2067ffffffffffffffff60405161129181611486565b60208260096112a26007870161156c565b9586855201541691019081526112f160405180946fffffffffffffffffffffffffffffffff60608092828151168552826020820151166020860152826040820151166040860152015116910152565b51166080820152f35b346105325760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105325767ffffffffffffffff61133a611409565b611342611548565b50165f525f602052608061135860405f2061167b565b61139b60405180926fffffffffffffffffffffffffffffffff60608092828151168552826020820151166020860152826040820151166040860152015116910152565bf35b34610532575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105325760209073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b6004359067ffffffffffffffff8216820361053257565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc60609101126105325760043567ffffffffffffffff81168103610532579060243573ffffffffffffffffffffffffffffffffffffffff81168103610532579060443590565b6040810190811067ffffffffffffffff8211176114a257604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6060810190811067ffffffffffffffff8211176114a257604052565b6080810190811067ffffffffffffffff8211176114a257604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176114a257604052565b60405190611555826114eb565b5f6060838281528260208201528260408201520152565b90604051611579816114eb565b60606001829480546fffffffffffffffffffffffffffffffff8116855260801c602085015201546fffffffffffffffffffffffffffffffff8116604084015260801c910152565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc608091011261053257604051906115f7826114eb565b816024356fffffffffffffffffffffffffffffffff811681036105325781526044356fffffffffffffffffffffffffffffffff811681036105325760208201526064356fffffffffffffffffffffffffffffffff81168103610532576040820152608435906fffffffffffffffffffffffffffffffff821682036105325760600152565b611683611548565b506002815491015460405191611698836114eb565b6fffffffffffffffffffffffffffffffff8116835260801c60208301526fffffffffffffffffffffffffffffffff8116604083015260801c606082015290565b919082039182116104dd57565b919082018092116104dd57565b9190916116fe816118cc565b8084116117a85760016fffffffffffffffffffffffffffffffff6117276117a6959682946116d8565b16920191167fffffffffffffffffffffffffffffffff0000000000000000000000000000000082541617815567ffffffffffffffff42167fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff0000000000000000000000000000000083549260801b169116179055565b565b9150546fffffffffffffffffffffffffffffffff811680841180156118c1575b61188057506117d782846116d8565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82019182116104dd5760801c8015611853576118169104426116e5565b91600183018093116104dd577fdfd73187000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b9060801c6118b95750905b7fecc1547d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90509061188b565b508160801c156117c8565b9060018201549154918260801c906118f167ffffffffffffffff8260801c16426116d8565b918281029281840414901517156104dd576fffffffffffffffffffffffffffffffff918261191f92166116e5565b921680831161192b5750565b9150565b906117a691611940826001546116d8565b6001557f0000000000000000000000000000000000000000000000000000000000000000611c7a565b67ffffffffffffffff60809160047f0c856d242c6beb36b67a9c57d4012737bcb2e521df9b5b4133feceb1388be0c394836001820154861c1615801590611b54575b611b1a575b836003820154861c1615801590611afb575b611abb575b0180546fffffffffffffffffffffffffffffffff8116906119fb6fffffffffffffffffffffffffffffffff89511683612015565b90861c611a1e6fffffffffffffffffffffffffffffffff60208b01511682612015565b926fffffffffffffffffffffffffffffffff83161490811591611a9e575b50611a8d575b505050611a8860405180966fffffffffffffffffffffffffffffffff60608092828151168552826020820151166020860152826040820151166040860152015116910152565b1692a2565b611a9692611ec8565b5f8080611a42565b90506fffffffffffffffffffffffffffffffff831614155f611a3c565b611af66fffffffffffffffffffffffffffffffff6040890151166fffffffffffffffffffffffffffffffff60608a0151169060028401611ec8565b6119c7565b506fffffffffffffffffffffffffffffffff60408801511615156119c2565b611b4f6fffffffffffffffffffffffffffffffff8851166fffffffffffffffffffffffffffffffff60208a0151169083611ec8565b6119b0565b506fffffffffffffffffffffffffffffffff87511615156119ab565b906fffffffffffffffffffffffffffffffff81166fffffffffffffffffffffffffffffffff8316105f14611ba2575090565b905090565b906fffffffffffffffffffffffffffffffff8251166fffffffffffffffffffffffffffffffff825116149182611c43575b82611c0c575b82611be857505090565b6fffffffffffffffffffffffffffffffff8092935060608092015116920151161490565b91506fffffffffffffffffffffffffffffffff6040830151166fffffffffffffffffffffffffffffffff6040830151161491611bde565b91506fffffffffffffffffffffffffffffffff6020830151166fffffffffffffffffffffffffffffffff6020830151161491611bd8565b9073ffffffffffffffffffffffffffffffffffffffff8116918215611e7f5773ffffffffffffffffffffffffffffffffffffffff849116918215611e3c57505090604051907f70a08231000000000000000000000000000000000000000000000000000000008252306004830152602082602481865afa918215610878575f92611e08575b50604051907fa9059cbb000000000000000000000000000000000000000000000000000000005f526004528360245260205f60448180875af160015f5114811615611de9575b81604052156110ff577f70a08231000000000000000000000000000000000000000000000000000000008152306004820152602081602481865afa908115610878575f91611db7575b5080821115611dae57611da0916116d8565b905b82820361080a57505050565b50505f90611da2565b90506020813d602011611de1575b81611dd260209383611507565b8101031261053257515f611d8e565b3d9150611dc5565b6001811516611dff57833b15153d151616611d45565b503d5f823e3d90fd5b9091506020813d602011611e34575b81611e2460209383611507565b810103126105325751905f611cff565b3d9150611e17565b5f80809381935af115611e4e57505050565b7f3ae864bb000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b73ffffffffffffffffffffffffffffffffffffffff91507f3ae864bb000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b6117a69291611f9a6001830167ffffffffffffffff815460801c16155f14611ff5576fffffffffffffffffffffffffffffffff808416935b169283811015611fdc576fffffffffffffffffffffffffffffffff80915b16167fffffffffffffffffffffffffffffffff0000000000000000000000000000000082541617815567ffffffffffffffff42167fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff0000000000000000000000000000000083549260801b169116179055565b6fffffffffffffffffffffffffffffffff1660809290921b7fffffffffffffffffffffffffffffffff0000000000000000000000000000000016919091179055565b506fffffffffffffffffffffffffffffffff8084611f1e565b6fffffffffffffffffffffffffffffffff61200f856118cc565b93611f00565b906fffffffffffffffffffffffffffffffff81166fffffffffffffffffffffffffffffffff8316115f14611ba257509056",
}

// LockPool is an auto generated Go binding around an Ethereum contract.
type LockPool struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *LockPool) GetABI() abi.ABI {
	return c.abi
}

// NewLockPool creates a new instance of LockPool.
func NewLockPool() *LockPool {
	parsed, err := LockPoolMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &LockPool{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *LockPool) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token, address outbox, address inbox, address admin, uint64 delay) returns()
func (lockPool *LockPool) PackConstructor(token common.Address, outbox common.Address, inbox common.Address, admin common.Address, delay uint64) []byte {
	enc, err := lockPool.abi.Pack("", token, outbox, inbox, admin, delay)
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
func (lockPool *LockPool) PackADMIN() []byte {
	enc, err := lockPool.abi.Pack("ADMIN")
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
func (lockPool *LockPool) TryPackADMIN() ([]byte, error) {
	return lockPool.abi.Pack("ADMIN")
}

// UnpackADMIN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2a0acc6a.
//
// Solidity: function ADMIN() view returns(address)
func (lockPool *LockPool) UnpackADMIN(data []byte) (common.Address, error) {
	out, err := lockPool.abi.Unpack("ADMIN", data)
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
// Solidity: function DELAY() view returns(uint64)
func (lockPool *LockPool) PackDELAY() []byte {
	enc, err := lockPool.abi.Pack("DELAY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69b41170.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DELAY() view returns(uint64)
func (lockPool *LockPool) TryPackDELAY() ([]byte, error) {
	return lockPool.abi.Pack("DELAY")
}

// UnpackDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69b41170.
//
// Solidity: function DELAY() view returns(uint64)
func (lockPool *LockPool) UnpackDELAY(data []byte) (uint64, error) {
	out, err := lockPool.abi.Unpack("DELAY", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackINBOX is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7010697.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function INBOX() view returns(address)
func (lockPool *LockPool) PackINBOX() []byte {
	enc, err := lockPool.abi.Pack("INBOX")
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
func (lockPool *LockPool) TryPackINBOX() ([]byte, error) {
	return lockPool.abi.Pack("INBOX")
}

// UnpackINBOX is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb7010697.
//
// Solidity: function INBOX() view returns(address)
func (lockPool *LockPool) UnpackINBOX(data []byte) (common.Address, error) {
	out, err := lockPool.abi.Unpack("INBOX", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOUTBOX is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b142ea7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function OUTBOX() view returns(address)
func (lockPool *LockPool) PackOUTBOX() []byte {
	enc, err := lockPool.abi.Pack("OUTBOX")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOUTBOX is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b142ea7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function OUTBOX() view returns(address)
func (lockPool *LockPool) TryPackOUTBOX() ([]byte, error) {
	return lockPool.abi.Pack("OUTBOX")
}

// UnpackOUTBOX is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1b142ea7.
//
// Solidity: function OUTBOX() view returns(address)
func (lockPool *LockPool) UnpackOUTBOX(data []byte) (common.Address, error) {
	out, err := lockPool.abi.Unpack("OUTBOX", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTOKEN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82bfefc8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function TOKEN() view returns(address)
func (lockPool *LockPool) PackTOKEN() []byte {
	enc, err := lockPool.abi.Pack("TOKEN")
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
func (lockPool *LockPool) TryPackTOKEN() ([]byte, error) {
	return lockPool.abi.Pack("TOKEN")
}

// UnpackTOKEN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82bfefc8.
//
// Solidity: function TOKEN() view returns(address)
func (lockPool *LockPool) UnpackTOKEN(data []byte) (common.Address, error) {
	out, err := lockPool.abi.Unpack("TOKEN", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAcrossOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda08af4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acrossOf(uint64 chain) view returns(uint256)
func (lockPool *LockPool) PackAcrossOf(chain uint64) []byte {
	enc, err := lockPool.abi.Pack("acrossOf", chain)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcrossOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda08af4b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acrossOf(uint64 chain) view returns(uint256)
func (lockPool *LockPool) TryPackAcrossOf(chain uint64) ([]byte, error) {
	return lockPool.abi.Pack("acrossOf", chain)
}

// UnpackAcrossOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda08af4b.
//
// Solidity: function acrossOf(uint64 chain) view returns(uint256)
func (lockPool *LockPool) UnpackAcrossOf(data []byte) (*big.Int, error) {
	out, err := lockPool.abi.Unpack("acrossOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGiveBack is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a57d84a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function giveBack(uint64 chain, address to, uint256 amount) returns()
func (lockPool *LockPool) PackGiveBack(chain uint64, to common.Address, amount *big.Int) []byte {
	enc, err := lockPool.abi.Pack("giveBack", chain, to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGiveBack is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a57d84a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function giveBack(uint64 chain, address to, uint256 amount) returns()
func (lockPool *LockPool) TryPackGiveBack(chain uint64, to common.Address, amount *big.Int) ([]byte, error) {
	return lockPool.abi.Pack("giveBack", chain, to, amount)
}

// PackLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1b5bea4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function limit(uint64 chain, (uint128,uint128,uint128,uint128) wanted) returns()
func (lockPool *LockPool) PackLimit(chain uint64, wanted Limits) []byte {
	enc, err := lockPool.abi.Pack("limit", chain, wanted)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1b5bea4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function limit(uint64 chain, (uint128,uint128,uint128,uint128) wanted) returns()
func (lockPool *LockPool) TryPackLimit(chain uint64, wanted Limits) ([]byte, error) {
	return lockPool.abi.Pack("limit", chain, wanted)
}

// PackLimitsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d19a7bc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function limitsOf(uint64 chain) view returns((uint128,uint128,uint128,uint128))
func (lockPool *LockPool) PackLimitsOf(chain uint64) []byte {
	enc, err := lockPool.abi.Pack("limitsOf", chain)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLimitsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d19a7bc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function limitsOf(uint64 chain) view returns((uint128,uint128,uint128,uint128))
func (lockPool *LockPool) TryPackLimitsOf(chain uint64) ([]byte, error) {
	return lockPool.abi.Pack("limitsOf", chain)
}

// UnpackLimitsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1d19a7bc.
//
// Solidity: function limitsOf(uint64 chain) view returns((uint128,uint128,uint128,uint128))
func (lockPool *LockPool) UnpackLimitsOf(data []byte) (Limits, error) {
	out, err := lockPool.abi.Unpack("limitsOf", data)
	if err != nil {
		return *new(Limits), err
	}
	out0 := *abi.ConvertType(out[0], new(Limits)).(*Limits)
	return out0, nil
}

// PackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bc68823.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lock(uint64 chain, address from, uint256 amount) returns()
func (lockPool *LockPool) PackLock(chain uint64, from common.Address, amount *big.Int) []byte {
	enc, err := lockPool.abi.Pack("lock", chain, from, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bc68823.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lock(uint64 chain, address from, uint256 amount) returns()
func (lockPool *LockPool) TryPackLock(chain uint64, from common.Address, amount *big.Int) ([]byte, error) {
	return lockPool.abi.Pack("lock", chain, from, amount)
}

// PackLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf309012.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function locked() view returns(uint256)
func (lockPool *LockPool) PackLocked() []byte {
	enc, err := lockPool.abi.Pack("locked")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf309012.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function locked() view returns(uint256)
func (lockPool *LockPool) TryPackLocked() ([]byte, error) {
	return lockPool.abi.Pack("locked")
}

// UnpackLocked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcf309012.
//
// Solidity: function locked() view returns(uint256)
func (lockPool *LockPool) UnpackLocked(data []byte) (*big.Int, error) {
	out, err := lockPool.abi.Unpack("locked", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLoosen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87ccb63b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function loosen(uint64 chain) returns()
func (lockPool *LockPool) PackLoosen(chain uint64) []byte {
	enc, err := lockPool.abi.Pack("loosen", chain)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLoosen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87ccb63b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function loosen(uint64 chain) returns()
func (lockPool *LockPool) TryPackLoosen(chain uint64) ([]byte, error) {
	return lockPool.abi.Pack("loosen", chain)
}

// PackPendingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2037994a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOf(uint64 chain) view returns(((uint128,uint128,uint128,uint128),uint64))
func (lockPool *LockPool) PackPendingOf(chain uint64) []byte {
	enc, err := lockPool.abi.Pack("pendingOf", chain)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2037994a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingOf(uint64 chain) view returns(((uint128,uint128,uint128,uint128),uint64))
func (lockPool *LockPool) TryPackPendingOf(chain uint64) ([]byte, error) {
	return lockPool.abi.Pack("pendingOf", chain)
}

// UnpackPendingOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2037994a.
//
// Solidity: function pendingOf(uint64 chain) view returns(((uint128,uint128,uint128,uint128),uint64))
func (lockPool *LockPool) UnpackPendingOf(data []byte) (Change, error) {
	out, err := lockPool.abi.Unpack("pendingOf", data)
	if err != nil {
		return *new(Change), err
	}
	out0 := *abi.ConvertType(out[0], new(Change)).(*Change)
	return out0, nil
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc56a82a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release(uint64 chain, address to, uint256 amount) returns()
func (lockPool *LockPool) PackRelease(chain uint64, to common.Address, amount *big.Int) []byte {
	enc, err := lockPool.abi.Pack("release", chain, to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc56a82a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release(uint64 chain, address to, uint256 amount) returns()
func (lockPool *LockPool) TryPackRelease(chain uint64, to common.Address, amount *big.Int) ([]byte, error) {
	return lockPool.abi.Pack("release", chain, to, amount)
}

// PackRoomOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5af4f809.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function roomOf(uint64 chain) view returns((uint256,uint256,uint256))
func (lockPool *LockPool) PackRoomOf(chain uint64) []byte {
	enc, err := lockPool.abi.Pack("roomOf", chain)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoomOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5af4f809.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function roomOf(uint64 chain) view returns((uint256,uint256,uint256))
func (lockPool *LockPool) TryPackRoomOf(chain uint64) ([]byte, error) {
	return lockPool.abi.Pack("roomOf", chain)
}

// UnpackRoomOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5af4f809.
//
// Solidity: function roomOf(uint64 chain) view returns((uint256,uint256,uint256))
func (lockPool *LockPool) UnpackRoomOf(data []byte) (Room, error) {
	out, err := lockPool.abi.Unpack("roomOf", data)
	if err != nil {
		return *new(Room), err
	}
	out0 := *abi.ConvertType(out[0], new(Room)).(*Room)
	return out0, nil
}

// LockPoolGivenBack represents a GivenBack event raised by the LockPool contract.
type LockPoolGivenBack struct {
	Chain  uint64
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const LockPoolGivenBackEventName = "GivenBack"

// ContractEventName returns the user-defined event name.
func (LockPoolGivenBack) ContractEventName() string {
	return LockPoolGivenBackEventName
}

// UnpackGivenBackEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GivenBack(uint64 indexed chain, address indexed to, uint256 amount)
func (lockPool *LockPool) UnpackGivenBackEvent(log *types.Log) (*LockPoolGivenBack, error) {
	event := "GivenBack"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lockPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LockPoolGivenBack)
	if len(log.Data) > 0 {
		if err := lockPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lockPool.abi.Events[event].Inputs {
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

// LockPoolLimited represents a Limited event raised by the LockPool contract.
type LockPoolLimited struct {
	Chain  uint64
	Limits Limits
	Raw    *types.Log // Blockchain specific contextual infos
}

const LockPoolLimitedEventName = "Limited"

// ContractEventName returns the user-defined event name.
func (LockPoolLimited) ContractEventName() string {
	return LockPoolLimitedEventName
}

// UnpackLimitedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Limited(uint64 indexed chain, (uint128,uint128,uint128,uint128) limits)
func (lockPool *LockPool) UnpackLimitedEvent(log *types.Log) (*LockPoolLimited, error) {
	event := "Limited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lockPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LockPoolLimited)
	if len(log.Data) > 0 {
		if err := lockPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lockPool.abi.Events[event].Inputs {
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

// LockPoolLocked represents a Locked event raised by the LockPool contract.
type LockPoolLocked struct {
	Chain  uint64
	From   common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const LockPoolLockedEventName = "Locked"

// ContractEventName returns the user-defined event name.
func (LockPoolLocked) ContractEventName() string {
	return LockPoolLockedEventName
}

// UnpackLockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Locked(uint64 indexed chain, address indexed from, uint256 amount)
func (lockPool *LockPool) UnpackLockedEvent(log *types.Log) (*LockPoolLocked, error) {
	event := "Locked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lockPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LockPoolLocked)
	if len(log.Data) > 0 {
		if err := lockPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lockPool.abi.Events[event].Inputs {
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

// LockPoolPending represents a Pending event raised by the LockPool contract.
type LockPoolPending struct {
	Chain  uint64
	Limits Limits
	From   uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const LockPoolPendingEventName = "Pending"

// ContractEventName returns the user-defined event name.
func (LockPoolPending) ContractEventName() string {
	return LockPoolPendingEventName
}

// UnpackPendingEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Pending(uint64 indexed chain, (uint128,uint128,uint128,uint128) limits, uint64 from)
func (lockPool *LockPool) UnpackPendingEvent(log *types.Log) (*LockPoolPending, error) {
	event := "Pending"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lockPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LockPoolPending)
	if len(log.Data) > 0 {
		if err := lockPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lockPool.abi.Events[event].Inputs {
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

// LockPoolReleased represents a Released event raised by the LockPool contract.
type LockPoolReleased struct {
	Chain  uint64
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const LockPoolReleasedEventName = "Released"

// ContractEventName returns the user-defined event name.
func (LockPoolReleased) ContractEventName() string {
	return LockPoolReleasedEventName
}

// UnpackReleasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Released(uint64 indexed chain, address indexed to, uint256 amount)
func (lockPool *LockPool) UnpackReleasedEvent(log *types.Log) (*LockPoolReleased, error) {
	event := "Released"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != lockPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(LockPoolReleased)
	if len(log.Data) > 0 {
		if err := lockPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range lockPool.abi.Events[event].Inputs {
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
func (lockPool *LockPool) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], lockPool.abi.Errors["Busy"].ID.Bytes()[:4]) {
		return lockPool.UnpackBusyError(raw[4:])
	}
	if bytes.Equal(raw[:4], lockPool.abi.Errors["LimitReached"].ID.Bytes()[:4]) {
		return lockPool.UnpackLimitReachedError(raw[4:])
	}
	if bytes.Equal(raw[:4], lockPool.abi.Errors["NoAmount"].ID.Bytes()[:4]) {
		return lockPool.UnpackNoAmountError(raw[4:])
	}
	if bytes.Equal(raw[:4], lockPool.abi.Errors["NotAcross"].ID.Bytes()[:4]) {
		return lockPool.UnpackNotAcrossError(raw[4:])
	}
	if bytes.Equal(raw[:4], lockPool.abi.Errors["NotExact"].ID.Bytes()[:4]) {
		return lockPool.UnpackNotExactError(raw[4:])
	}
	if bytes.Equal(raw[:4], lockPool.abi.Errors["NotSent"].ID.Bytes()[:4]) {
		return lockPool.UnpackNotSentError(raw[4:])
	}
	if bytes.Equal(raw[:4], lockPool.abi.Errors["NotTheAdmin"].ID.Bytes()[:4]) {
		return lockPool.UnpackNotTheAdminError(raw[4:])
	}
	if bytes.Equal(raw[:4], lockPool.abi.Errors["NotTheBox"].ID.Bytes()[:4]) {
		return lockPool.UnpackNotTheBoxError(raw[4:])
	}
	if bytes.Equal(raw[:4], lockPool.abi.Errors["NotYet"].ID.Bytes()[:4]) {
		return lockPool.UnpackNotYetError(raw[4:])
	}
	if bytes.Equal(raw[:4], lockPool.abi.Errors["NothingPending"].ID.Bytes()[:4]) {
		return lockPool.UnpackNothingPendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], lockPool.abi.Errors["OverCapacity"].ID.Bytes()[:4]) {
		return lockPool.UnpackOverCapacityError(raw[4:])
	}
	if bytes.Equal(raw[:4], lockPool.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return lockPool.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], lockPool.abi.Errors["Short"].ID.Bytes()[:4]) {
		return lockPool.UnpackShortError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// LockPoolBusy represents a Busy error raised by the LockPool contract.
type LockPoolBusy struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Busy()
func LockPoolBusyErrorID() common.Hash {
	return common.HexToHash("0x3ef33375ea0bd63025aca7ce3899d142c262ce79a5cd38d8059bfb5e4994d832")
}

// UnpackBusyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Busy()
func (lockPool *LockPool) UnpackBusyError(raw []byte) (*LockPoolBusy, error) {
	out := new(LockPoolBusy)
	if err := lockPool.abi.UnpackIntoInterface(out, "Busy", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockPoolLimitReached represents a LimitReached error raised by the LockPool contract.
type LockPoolLimitReached struct {
	Amount    *big.Int
	Available *big.Int
	From      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LimitReached(uint256 amount, uint256 available, uint256 from)
func LockPoolLimitReachedErrorID() common.Hash {
	return common.HexToHash("0xdfd73187137ad2b4574a9d7c3799f0616a26aa88061ee2440b729974b2e6da13")
}

// UnpackLimitReachedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LimitReached(uint256 amount, uint256 available, uint256 from)
func (lockPool *LockPool) UnpackLimitReachedError(raw []byte) (*LockPoolLimitReached, error) {
	out := new(LockPoolLimitReached)
	if err := lockPool.abi.UnpackIntoInterface(out, "LimitReached", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockPoolNoAmount represents a NoAmount error raised by the LockPool contract.
type LockPoolNoAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoAmount()
func LockPoolNoAmountErrorID() common.Hash {
	return common.HexToHash("0xf792180afb51b7e254a3e7bddc3ab551b536bec00d70a519279f2b09ead25ac3")
}

// UnpackNoAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoAmount()
func (lockPool *LockPool) UnpackNoAmountError(raw []byte) (*LockPoolNoAmount, error) {
	out := new(LockPoolNoAmount)
	if err := lockPool.abi.UnpackIntoInterface(out, "NoAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockPoolNotAcross represents a NotAcross error raised by the LockPool contract.
type LockPoolNotAcross struct {
	Amount *big.Int
	Across *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAcross(uint256 amount, uint256 across)
func LockPoolNotAcrossErrorID() common.Hash {
	return common.HexToHash("0x72acea8f4aadbef0a42a0b180939d05a2f3a18897610d9750cf71cfb155c3968")
}

// UnpackNotAcrossError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAcross(uint256 amount, uint256 across)
func (lockPool *LockPool) UnpackNotAcrossError(raw []byte) (*LockPoolNotAcross, error) {
	out := new(LockPoolNotAcross)
	if err := lockPool.abi.UnpackIntoInterface(out, "NotAcross", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockPoolNotExact represents a NotExact error raised by the LockPool contract.
type LockPoolNotExact struct {
	Token  common.Address
	Moved  *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotExact(address token, uint256 moved, uint256 wanted)
func LockPoolNotExactErrorID() common.Hash {
	return common.HexToHash("0x7e7668dfec38bda3485cd7aebb7ec172b7732370fa61210cff4d75347eaa52c5")
}

// UnpackNotExactError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotExact(address token, uint256 moved, uint256 wanted)
func (lockPool *LockPool) UnpackNotExactError(raw []byte) (*LockPoolNotExact, error) {
	out := new(LockPoolNotExact)
	if err := lockPool.abi.UnpackIntoInterface(out, "NotExact", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockPoolNotSent represents a NotSent error raised by the LockPool contract.
type LockPoolNotSent struct {
	Token  common.Address
	To     common.Address
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSent(address token, address to, uint256 amount)
func LockPoolNotSentErrorID() common.Hash {
	return common.HexToHash("0x3ae864bbf2d274c9ad2cd9534dc303cdf5b77f2ae7c670c36770e62c3598acc1")
}

// UnpackNotSentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSent(address token, address to, uint256 amount)
func (lockPool *LockPool) UnpackNotSentError(raw []byte) (*LockPoolNotSent, error) {
	out := new(LockPoolNotSent)
	if err := lockPool.abi.UnpackIntoInterface(out, "NotSent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockPoolNotTheAdmin represents a NotTheAdmin error raised by the LockPool contract.
type LockPoolNotTheAdmin struct {
	Caller common.Address
	Admin  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheAdmin(address caller, address admin)
func LockPoolNotTheAdminErrorID() common.Hash {
	return common.HexToHash("0x79164ff36f3ca87c13789c54b9f498c2910bc108919b6fbdedef4b577d49f792")
}

// UnpackNotTheAdminError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheAdmin(address caller, address admin)
func (lockPool *LockPool) UnpackNotTheAdminError(raw []byte) (*LockPoolNotTheAdmin, error) {
	out := new(LockPoolNotTheAdmin)
	if err := lockPool.abi.UnpackIntoInterface(out, "NotTheAdmin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockPoolNotTheBox represents a NotTheBox error raised by the LockPool contract.
type LockPoolNotTheBox struct {
	Caller common.Address
	Box    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheBox(address caller, address box)
func LockPoolNotTheBoxErrorID() common.Hash {
	return common.HexToHash("0xb4f71a31f0437cfa21ae9aeb2b165a8a35d483cc73415619ae1951099d6e8e03")
}

// UnpackNotTheBoxError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheBox(address caller, address box)
func (lockPool *LockPool) UnpackNotTheBoxError(raw []byte) (*LockPoolNotTheBox, error) {
	out := new(LockPoolNotTheBox)
	if err := lockPool.abi.UnpackIntoInterface(out, "NotTheBox", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockPoolNotYet represents a NotYet error raised by the LockPool contract.
type LockPoolNotYet struct {
	From *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotYet(uint256 from)
func LockPoolNotYetErrorID() common.Hash {
	return common.HexToHash("0xe465623675b64c81ac50654dc07b6241a5fe144b283cd51367005aa46f56c6c6")
}

// UnpackNotYetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotYet(uint256 from)
func (lockPool *LockPool) UnpackNotYetError(raw []byte) (*LockPoolNotYet, error) {
	out := new(LockPoolNotYet)
	if err := lockPool.abi.UnpackIntoInterface(out, "NotYet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockPoolNothingPending represents a NothingPending error raised by the LockPool contract.
type LockPoolNothingPending struct {
	Chain uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingPending(uint64 chain)
func LockPoolNothingPendingErrorID() common.Hash {
	return common.HexToHash("0xa9ddeac9afe3f0d9ec51cafe552851f578a4061d8c08609341e8538345622982")
}

// UnpackNothingPendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingPending(uint64 chain)
func (lockPool *LockPool) UnpackNothingPendingError(raw []byte) (*LockPoolNothingPending, error) {
	out := new(LockPoolNothingPending)
	if err := lockPool.abi.UnpackIntoInterface(out, "NothingPending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockPoolOverCapacity represents a OverCapacity error raised by the LockPool contract.
type LockPoolOverCapacity struct {
	Amount   *big.Int
	Capacity *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OverCapacity(uint256 amount, uint256 capacity)
func LockPoolOverCapacityErrorID() common.Hash {
	return common.HexToHash("0xecc1547d3ecf192a9f28ea6d5496b3fa22e2e6ebf27225613561c71f66b4b50f")
}

// UnpackOverCapacityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OverCapacity(uint256 amount, uint256 capacity)
func (lockPool *LockPool) UnpackOverCapacityError(raw []byte) (*LockPoolOverCapacity, error) {
	out := new(LockPoolOverCapacity)
	if err := lockPool.abi.UnpackIntoInterface(out, "OverCapacity", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockPoolSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the LockPool contract.
type LockPoolSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func LockPoolSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (lockPool *LockPool) UnpackSafeERC20FailedOperationError(raw []byte) (*LockPoolSafeERC20FailedOperation, error) {
	out := new(LockPoolSafeERC20FailedOperation)
	if err := lockPool.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// LockPoolShort represents a Short error raised by the LockPool contract.
type LockPoolShort struct {
	Balance *big.Int
	Owed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Short(uint256 balance, uint256 owed)
func LockPoolShortErrorID() common.Hash {
	return common.HexToHash("0x994fecf5c8a55c47a0cb50d0d1b2173afb961e1ac46a7ecee84fde8d91e2aa7e")
}

// UnpackShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Short(uint256 balance, uint256 owed)
func (lockPool *LockPool) UnpackShortError(raw []byte) (*LockPoolShort, error) {
	out := new(LockPoolShort)
	if err := lockPool.abi.UnpackIntoInterface(out, "Short", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MintPoolMetaData contains all meta data concerning the MintPool contract.
var MintPoolMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"symbol\",\"type\":\"string\"},{\"internalType\":\"uint8\",\"name\":\"decimals\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"delay\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ADMIN\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DELAY\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"INBOX\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"OUTBOX\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TOKEN\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"acrossOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"giveBack\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint128\",\"name\":\"outCapacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"outRate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"inCapacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"inRate\",\"type\":\"uint128\"}],\"internalType\":\"structLimits\",\"name\":\"wanted\",\"type\":\"tuple\"}],\"name\":\"limit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"limitsOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint128\",\"name\":\"outCapacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"outRate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"inCapacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"inRate\",\"type\":\"uint128\"}],\"internalType\":\"structLimits\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"lock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"loosen\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"pendingOf\",\"outputs\":[{\"components\":[{\"components\":[{\"internalType\":\"uint128\",\"name\":\"outCapacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"outRate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"inCapacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"inRate\",\"type\":\"uint128\"}],\"internalType\":\"structLimits\",\"name\":\"limits\",\"type\":\"tuple\"},{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"}],\"internalType\":\"structChange\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"roomOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"out\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"in_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"back\",\"type\":\"uint256\"}],\"internalType\":\"structRoom\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"GivenBack\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint128\",\"name\":\"outCapacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"outRate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"inCapacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"inRate\",\"type\":\"uint128\"}],\"indexed\":false,\"internalType\":\"structLimits\",\"name\":\"limits\",\"type\":\"tuple\"}],\"name\":\"Limited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Locked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint128\",\"name\":\"outCapacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"outRate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"inCapacity\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"inRate\",\"type\":\"uint128\"}],\"indexed\":false,\"internalType\":\"structLimits\",\"name\":\"limits\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"}],\"name\":\"Pending\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Released\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"Busy\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"available\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"LimitReached\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoAmount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"across\",\"type\":\"uint256\"}],\"name\":\"NotAcross\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"}],\"name\":\"NotTheAdmin\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"box\",\"type\":\"address\"}],\"name\":\"NotTheBox\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"NotYet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"chain\",\"type\":\"uint64\"}],\"name\":\"NothingPending\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"capacity\",\"type\":\"uint256\"}],\"name\":\"OverCapacity\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"owed\",\"type\":\"uint256\"}],\"name\":\"Short\",\"type\":\"error\"}]",
	ID:  "ad0911d6036b976a50545d68c810f96afd",
	Bin: "0x610120604052346101af57612d388038038061001a816101b3565b92833981019060e0818303126101af5780516001600160401b0381116101af57826100469183016101d8565b602082015190926001600160401b0382116101af576100669183016101d8565b604082015160ff81168091036101af5761008260608401610229565b9061008f60808501610229565b9260c061009e60a08701610229565b950151956001600160401b03871687036101af5760405192611038808501926001600160401b0384118685101761019b5785946100ee6100fc92604094611d00893960608752606087019061023d565b90858203602087015261023d565b92015203905ff08015610190576001600160a01b031660805260a05260c05260e05261010052604051611a9e908161026282396080518181816108f001528181610be30152611578015260a05181818161093b01528181610b340152610fea015260c0518181816105ee0152610791015260e0518181816101300152610df50152610100518181816102b70152610a310152f35b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b6040519190601f01601f191682016001600160401b0381118382101761019b57604052565b81601f820112156101af578051906001600160401b03821161019b57610207601f8301601f19166020016101b3565b92828452602083830101116101af57815f9260208093018386015e8301015290565b51906001600160a01b03821682036101af57565b805180835260209291819084018484015e5f828201840152601f01601f191601019056fe6080806040526004361015610012575f80fd5b5f905f3560e01c9081631b142ea714610fa2575080631d19a7bc14610eff5780632037994a14610e195780632a0acc6a14610dab5780634bc6882314610b0d5780635af4f80914610a5557806369b41170146109f25780637a57d84a1461091457806382bfefc8146108a557806387ccb63b146107b5578063b701069714610746578063cc56a82a146105c7578063da08af4b1461056e5763f1b5bea4146100b8575f80fd5b3461056b5760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261056b576100ef61100e565b60807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc3601126105695773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001680330361053a575067ffffffffffffffff81169081835282602052604083209061017982611280565b906fffffffffffffffffffffffffffffffff8251166024356fffffffffffffffffffffffffffffffff81168103610536576101b391611815565b906fffffffffffffffffffffffffffffffff6020840151166044356fffffffffffffffffffffffffffffffff81168103610532576101f091611815565b916fffffffffffffffffffffffffffffffff6040850151166064356fffffffffffffffffffffffffffffffff8116810361052e5761022d91611815565b926fffffffffffffffffffffffffffffffff60608601511690608435916fffffffffffffffffffffffffffffffff8316830361052a57610303956fffffffffffffffffffffffffffffffff938492839161028691611815565b938160405197610295896110f0565b168752166020860152166040840152166060820152908467ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016948515610513575b906102eb84928361184c565b15610502575b5050506102fd366111c5565b9061184c565b156103a2575060a0815f600260077fbfab6f5c76d107a3003c95e0adec80ca06b9fc1f7500c6e9f5d1d9cc78ee91b9950182815582600182015501555b67ffffffffffffffff60098201541660086040519260078101546fffffffffffffffffffffffffffffffff8116855260801c602085015201546fffffffffffffffffffffffffffffffff8116604084015260801c60608301526080820152a280f35b67ffffffffffffffff42160167ffffffffffffffff81116104d5577fbfab6f5c76d107a3003c95e0adec80ca06b9fc1f7500c6e9f5d1d9cc78ee91b99160206104a460a0936040516103f38161108b565b67ffffffffffffffff610405366111c5565b808352921693018390528051602082015160801b7fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff9190911617600785015560408101516060919091015160801b7fffffffffffffffffffffffffffffffff00000000000000000000000000000000166fffffffffffffffffffffffffffffffff91909116176008840155565b60098201907fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000825416179055610340565b6024847f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b61050b9261160e565b5f81856102f1565b906102eb9350610522366111c5565b9350906102df565b8980fd5b8880fd5b8780fd5b8680fd5b7f79164ff300000000000000000000000000000000000000000000000000000000835233600452602452604482fd5b505b80fd5b503461056b5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261056b576006604060209267ffffffffffffffff6105b661100e565b168152808452200154604051908152f35b503461056b576105d636611025565b9173ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803303610717575060ff845c166106ef57602073ffffffffffffffffffffffffffffffffffffffff67ffffffffffffffff7ffeabf7aea442dae74ad971ca3ea5c6d3aeaf42a6116d22fadb11ccc43a9d085c9360017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00895c1617885d16938487528683526006604088206106a58860028301611324565b016106b1878254611317565b90556106bd8682611561565b6040519586521693a37fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00815c16815d80f35b6004847f3ef33375000000000000000000000000000000000000000000000000000000008152fd5b7fb4f71a3100000000000000000000000000000000000000000000000000000000855233600452602452604484fd5b503461056b57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261056b57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461056b5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261056b576107ed61100e565b9067ffffffffffffffff8216918282528160205260408220600781019167ffffffffffffffff60098301541694851561087a575084421061084e5761084b9394505f600261083a85611171565b94828155826001820155015561160e565b80f35b602484867fe4656236000000000000000000000000000000000000000000000000000000008252600452fd5b7fa9ddeac9000000000000000000000000000000000000000000000000000000008552600452602484fd5b503461056b57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261056b57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461056b5761092336611025565b9173ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803303610717575060ff845c166106ef57602073ffffffffffffffffffffffffffffffffffffffff67ffffffffffffffff7f23d720e7f674df4ef3cd3a8f005de4bd32dabe4da1e07374ec887ab8b2eaf7399360017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00895c1617885d16938487528683526006604088206106a58860048301611324565b503461056b57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261056b57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461056b5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261056b57604060609167ffffffffffffffff610a9b61100e565b82848051610aa8816110d4565b82815282602082015201521681528060205220610ac4816114fe565b90610add6004610ad6600284016114fe565b92016114fe565b9060408051610aeb816110d4565b8481526020810192835201918252604051928352516020830152516040820152f35b5034610cf957610b1c36611025565b9173ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803303610d7c575060ff5f5c16610d545760017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff005f5c16175f5d8215610d2c5767ffffffffffffffff1690815f525f602052600660405f20610bb68582611324565b018054808511610cfd5784610bca916112dd565b905573ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803b15610cf9576040517f9dc29fac00000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff8316600482015260248101859052905f908290604490829084905af18015610cee57610cd8575b50602073ffffffffffffffffffffffffffffffffffffffff7fb00a8d7bf85d4632274a477e547a788e57650baf645db1e4862a9973426eaf23926040519586521693a37fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00815c16815d80f35b610ce59194505f9061110c565b5f926020610c6c565b6040513d5f823e3d90fd5b5f80fd5b847f72acea8f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7ff792180a000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f3ef33375000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fb4f71a31000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b34610cf9575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610cf957602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610cf95760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610cf95767ffffffffffffffff610e5961100e565b5f6020604051610e688161108b565b610e7061114d565b81520152165f525f60205260a060405f2067ffffffffffffffff604051610e968161108b565b6020826009610ea760078701611171565b958685520154169101908152610ef660405180946fffffffffffffffffffffffffffffffff60608092828151168552826020820151166020860152826040820151166040860152015116910152565b51166080820152f35b34610cf95760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610cf95767ffffffffffffffff610f3f61100e565b610f4761114d565b50165f525f6020526080610f5d60405f20611280565b610fa060405180926fffffffffffffffffffffffffffffffff60608092828151168552826020820151166020860152826040820151166040860152015116910152565bf35b34610cf9575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610cf95760209073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b6004359067ffffffffffffffff82168203610cf957565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc6060910112610cf95760043567ffffffffffffffff81168103610cf9579060243573ffffffffffffffffffffffffffffffffffffffff81168103610cf9579060443590565b6040810190811067ffffffffffffffff8211176110a757604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6060810190811067ffffffffffffffff8211176110a757604052565b6080810190811067ffffffffffffffff8211176110a757604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176110a757604052565b6040519061115a826110f0565b5f6060838281528260208201528260408201520152565b9060405161117e816110f0565b60606001829480546fffffffffffffffffffffffffffffffff8116855260801c602085015201546fffffffffffffffffffffffffffffffff8116604084015260801c910152565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc6080910112610cf957604051906111fc826110f0565b816024356fffffffffffffffffffffffffffffffff81168103610cf95781526044356fffffffffffffffffffffffffffffffff81168103610cf95760208201526064356fffffffffffffffffffffffffffffffff81168103610cf9576040820152608435906fffffffffffffffffffffffffffffffff82168203610cf95760600152565b61128861114d565b50600281549101546040519161129d836110f0565b6fffffffffffffffffffffffffffffffff8116835260801c60208301526fffffffffffffffffffffffffffffffff8116604083015260801c606082015290565b919082039182116112ea57565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b919082018092116112ea57565b919091611330816114fe565b8084116113da5760016fffffffffffffffffffffffffffffffff6113596113d8959682946112dd565b16920191167fffffffffffffffffffffffffffffffff0000000000000000000000000000000082541617815567ffffffffffffffff42167fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff0000000000000000000000000000000083549260801b169116179055565b565b9150546fffffffffffffffffffffffffffffffff811680841180156114f3575b6114b2575061140982846112dd565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82019182116112ea5760801c801561148557611448910442611317565b91600183018093116112ea577fdfd73187000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b9060801c6114eb5750905b7fecc1547d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9050906114bd565b508160801c156113fa565b9060018201549154918260801c9061152367ffffffffffffffff8260801c16426112dd565b918281029281840414901517156112ea576fffffffffffffffffffffffffffffffff91826115519216611317565b921680831161155d5750565b9150565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001691823b15610cf9576040517f40c10f1900000000000000000000000000000000000000000000000000000000815273ffffffffffffffffffffffffffffffffffffffff9290921660048301526024820152905f908290604490829084905af18015610cee576116045750565b5f6113d89161110c565b67ffffffffffffffff60809160047f0c856d242c6beb36b67a9c57d4012737bcb2e521df9b5b4133feceb1388be0c394836001820154861c16158015906117f9575b6117bf575b836003820154861c16158015906117a0575b611760575b0180546fffffffffffffffffffffffffffffffff8116906116a06fffffffffffffffffffffffffffffffff89511683611a6c565b90861c6116c36fffffffffffffffffffffffffffffffff60208b01511682611a6c565b926fffffffffffffffffffffffffffffffff83161490811591611743575b50611732575b50505061172d60405180966fffffffffffffffffffffffffffffffff60608092828151168552826020820151166020860152826040820151166040860152015116910152565b1692a2565b61173b9261191f565b5f80806116e7565b90506fffffffffffffffffffffffffffffffff831614155f6116e1565b61179b6fffffffffffffffffffffffffffffffff6040890151166fffffffffffffffffffffffffffffffff60608a015116906002840161191f565b61166c565b506fffffffffffffffffffffffffffffffff6040880151161515611667565b6117f46fffffffffffffffffffffffffffffffff8851166fffffffffffffffffffffffffffffffff60208a015116908361191f565b611655565b506fffffffffffffffffffffffffffffffff8751161515611650565b906fffffffffffffffffffffffffffffffff81166fffffffffffffffffffffffffffffffff8316105f14611847575090565b905090565b906fffffffffffffffffffffffffffffffff8251166fffffffffffffffffffffffffffffffff8251161491826118e8575b826118b1575b8261188d57505090565b6fffffffffffffffffffffffffffffffff8092935060608092015116920151161490565b91506fffffffffffffffffffffffffffffffff6040830151166fffffffffffffffffffffffffffffffff6040830151161491611883565b91506fffffffffffffffffffffffffffffffff6020830151166fffffffffffffffffffffffffffffffff602083015116149161187d565b6113d892916119f16001830167ffffffffffffffff815460801c16155f14611a4c576fffffffffffffffffffffffffffffffff808416935b169283811015611a33576fffffffffffffffffffffffffffffffff80915b16167fffffffffffffffffffffffffffffffff0000000000000000000000000000000082541617815567ffffffffffffffff42167fffffffffffffffff0000000000000000ffffffffffffffffffffffffffffffff77ffffffffffffffff0000000000000000000000000000000083549260801b169116179055565b6fffffffffffffffffffffffffffffffff1660809290921b7fffffffffffffffffffffffffffffffff0000000000000000000000000000000016919091179055565b506fffffffffffffffffffffffffffffffff8084611975565b6fffffffffffffffffffffffffffffffff611a66856114fe565b93611957565b906fffffffffffffffffffffffffffffffff81166fffffffffffffffffffffffffffffffff8316115f146118475750905660c060405234610361576110388038038061001981610365565b9283398101906060818303126103615780516001600160401b038111610361578261004591830161038a565b60208201519092906001600160401b0381116103615760409161006991840161038a565b91015160ff811681036103615782516001600160401b03811161026757600354600181811c91168015610357575b602082101461024957601f81116102e9575b506020601f821160011461028657819293945f9261027b575b50508160011b915f199060031b1c1916176003555b81516001600160401b03811161026757600454600181811c9116801561025d575b602082101461024957601f81116101db575b50602092601f821160011461017a57928192935f9261016f575b50508160011b915f199060031b1c1916176004555b3360805260a052604051610c5c90816103dc82396080518181816101d101528181610536015261060e015260a051816107330152f35b015190505f80610124565b601f1982169360045f52805f20915f5b8681106101c357508360019596106101ab575b505050811b01600455610139565b01515f1960f88460031b161c191690555f808061019d565b9192602060018192868501518155019401920161018a565b8181111561010a5760045f52601f820160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b60208410610241575b81601f9101920160051c03905f5b82811061023457505061010a565b5f82820155600101610226565b5f9150610218565b634e487b7160e01b5f52602260045260245ffd5b90607f16906100f8565b634e487b7160e01b5f52604160045260245ffd5b015190505f806100c2565b601f1982169060035f52805f20915f5b8181106102d1575095836001959697106102b9575b505050811b016003556100d7565b01515f1960f88460031b161c191690555f80806102ab565b9192602060018192868b015181550194019201610296565b818111156100a95760035f52601f820160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b6020841061034f575b81601f9101920160051c03905f5b8281106103425750506100a9565b5f82820155600101610334565b5f9150610326565b90607f1690610097565b5f80fd5b6040519190601f01601f191682016001600160401b0381118382101761026757604052565b81601f82011215610361578051906001600160401b038211610267576103b9601f8301601f1916602001610365565b928284526020838301011161036157815f9260208093018386015e830101529056fe6080806040526004361015610012575f80fd5b5f3560e01c90816306fdde03146109d357508063095ea7b31461092657806318160ddd146108eb57806323b872dd14610757578063313ce567146106fc57806340c10f19146105bc57806370a082311461055a5780637535d246146104ec57806395d89b41146102f95780639dc29fac1461017f578063a9059cbb146101305763dd62ed3e146100a0575f80fd5b3461012c5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012c576100d7610b4c565b73ffffffffffffffffffffffffffffffffffffffff6100f4610b6f565b91165f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052602060405f2054604051908152f35b5f80fd5b3461012c5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012c5761017461016a610b4c565b6024359033610b92565b602060405160018152f35b3461012c5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012c576101b6610b4c565b6024359073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168033036102ca575073ffffffffffffffffffffffffffffffffffffffff16801561029e57805f525f60205260405f205482811061026c576020835f947fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef938587528684520360408620558060025403600255604051908152a3005b907fe450d38c000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b7f96c6fd1e000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7f192473d0000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b3461012c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012c576040515f600454908160011c600183169283156104e2575b6020821084146104b557818552849390811561045557506001146103db575b5003601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01681019067ffffffffffffffff8211818310176103ae576103aa82918260405282610b04565b0390f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60045f90815291507f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b5b81831061043957505081016020017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061035e565b6020919350806001915483858801015201910190918392610405565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660208581019190915291151560051b840190910191507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0905061035e565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b90607f169061033f565b3461012c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012c57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461012c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012c5773ffffffffffffffffffffffffffffffffffffffff6105a6610b4c565b165f525f602052602060405f2054604051908152f35b3461012c5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012c576105f3610b4c565b6024359073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168033036102ca575073ffffffffffffffffffffffffffffffffffffffff169081156106d057600254908082018092116106a35760207fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef915f9360025584845283825260408420818154019055604051908152a3005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7fec442f05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b3461012c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012c57602060405160ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461012c5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012c5761078e610b4c565b610796610b6f565b6044359073ffffffffffffffffffffffffffffffffffffffff831692835f52600160205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f5260205260405f20547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8110610812575b506101749350610b92565b8381106108b757841561088b57331561085f57610174945f52600160205260405f2073ffffffffffffffffffffffffffffffffffffffff33165f526020528360405f209103905584610807565b7f94280d62000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b7fe602df05000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b83907ffb8f41b2000000000000000000000000000000000000000000000000000000005f523360045260245260445260645ffd5b3461012c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012c576020600254604051908152f35b3461012c5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012c5761095d610b4c565b60243590331561088b5773ffffffffffffffffffffffffffffffffffffffff1690811561085f57335f52600160205260405f20825f526020528060405f20556040519081527f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560203392a3602060405160018152f35b3461012c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012c575f600354908160011c60018316928315610afa575b6020821084146104b55781855284939081156104555750600114610a80575003601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01681019067ffffffffffffffff8211818310176103ae576103aa82918260405282610b04565b60035f90815291507fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b5b818310610ade57505081016020017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061035e565b6020919350806001915483858801015201910190918392610aaa565b90607f1690610a16565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602060409481855280519182918282880152018686015e5f8582860101520116010190565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361012c57565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361012c57565b73ffffffffffffffffffffffffffffffffffffffff1690811561029e5773ffffffffffffffffffffffffffffffffffffffff169182156106d057815f525f60205260405f2054818110610c2a57817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef92602092855f525f84520360405f2055845f525f825260405f20818154019055604051908152a3565b827fe450d38c000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd",
}

// MintPool is an auto generated Go binding around an Ethereum contract.
type MintPool struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *MintPool) GetABI() abi.ABI {
	return c.abi
}

// NewMintPool creates a new instance of MintPool.
func NewMintPool() *MintPool {
	parsed, err := MintPoolMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &MintPool{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *MintPool) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(string name, string symbol, uint8 decimals, address outbox, address inbox, address admin, uint64 delay) returns()
func (mintPool *MintPool) PackConstructor(name string, symbol string, decimals uint8, outbox common.Address, inbox common.Address, admin common.Address, delay uint64) []byte {
	enc, err := mintPool.abi.Pack("", name, symbol, decimals, outbox, inbox, admin, delay)
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
func (mintPool *MintPool) PackADMIN() []byte {
	enc, err := mintPool.abi.Pack("ADMIN")
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
func (mintPool *MintPool) TryPackADMIN() ([]byte, error) {
	return mintPool.abi.Pack("ADMIN")
}

// UnpackADMIN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2a0acc6a.
//
// Solidity: function ADMIN() view returns(address)
func (mintPool *MintPool) UnpackADMIN(data []byte) (common.Address, error) {
	out, err := mintPool.abi.Unpack("ADMIN", data)
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
// Solidity: function DELAY() view returns(uint64)
func (mintPool *MintPool) PackDELAY() []byte {
	enc, err := mintPool.abi.Pack("DELAY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69b41170.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DELAY() view returns(uint64)
func (mintPool *MintPool) TryPackDELAY() ([]byte, error) {
	return mintPool.abi.Pack("DELAY")
}

// UnpackDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x69b41170.
//
// Solidity: function DELAY() view returns(uint64)
func (mintPool *MintPool) UnpackDELAY(data []byte) (uint64, error) {
	out, err := mintPool.abi.Unpack("DELAY", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackINBOX is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7010697.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function INBOX() view returns(address)
func (mintPool *MintPool) PackINBOX() []byte {
	enc, err := mintPool.abi.Pack("INBOX")
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
func (mintPool *MintPool) TryPackINBOX() ([]byte, error) {
	return mintPool.abi.Pack("INBOX")
}

// UnpackINBOX is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb7010697.
//
// Solidity: function INBOX() view returns(address)
func (mintPool *MintPool) UnpackINBOX(data []byte) (common.Address, error) {
	out, err := mintPool.abi.Unpack("INBOX", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOUTBOX is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b142ea7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function OUTBOX() view returns(address)
func (mintPool *MintPool) PackOUTBOX() []byte {
	enc, err := mintPool.abi.Pack("OUTBOX")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOUTBOX is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b142ea7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function OUTBOX() view returns(address)
func (mintPool *MintPool) TryPackOUTBOX() ([]byte, error) {
	return mintPool.abi.Pack("OUTBOX")
}

// UnpackOUTBOX is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1b142ea7.
//
// Solidity: function OUTBOX() view returns(address)
func (mintPool *MintPool) UnpackOUTBOX(data []byte) (common.Address, error) {
	out, err := mintPool.abi.Unpack("OUTBOX", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTOKEN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82bfefc8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function TOKEN() view returns(address)
func (mintPool *MintPool) PackTOKEN() []byte {
	enc, err := mintPool.abi.Pack("TOKEN")
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
func (mintPool *MintPool) TryPackTOKEN() ([]byte, error) {
	return mintPool.abi.Pack("TOKEN")
}

// UnpackTOKEN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82bfefc8.
//
// Solidity: function TOKEN() view returns(address)
func (mintPool *MintPool) UnpackTOKEN(data []byte) (common.Address, error) {
	out, err := mintPool.abi.Unpack("TOKEN", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAcrossOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda08af4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acrossOf(uint64 chain) view returns(uint256)
func (mintPool *MintPool) PackAcrossOf(chain uint64) []byte {
	enc, err := mintPool.abi.Pack("acrossOf", chain)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcrossOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda08af4b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acrossOf(uint64 chain) view returns(uint256)
func (mintPool *MintPool) TryPackAcrossOf(chain uint64) ([]byte, error) {
	return mintPool.abi.Pack("acrossOf", chain)
}

// UnpackAcrossOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda08af4b.
//
// Solidity: function acrossOf(uint64 chain) view returns(uint256)
func (mintPool *MintPool) UnpackAcrossOf(data []byte) (*big.Int, error) {
	out, err := mintPool.abi.Unpack("acrossOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGiveBack is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a57d84a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function giveBack(uint64 chain, address to, uint256 amount) returns()
func (mintPool *MintPool) PackGiveBack(chain uint64, to common.Address, amount *big.Int) []byte {
	enc, err := mintPool.abi.Pack("giveBack", chain, to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGiveBack is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a57d84a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function giveBack(uint64 chain, address to, uint256 amount) returns()
func (mintPool *MintPool) TryPackGiveBack(chain uint64, to common.Address, amount *big.Int) ([]byte, error) {
	return mintPool.abi.Pack("giveBack", chain, to, amount)
}

// PackLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1b5bea4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function limit(uint64 chain, (uint128,uint128,uint128,uint128) wanted) returns()
func (mintPool *MintPool) PackLimit(chain uint64, wanted Limits) []byte {
	enc, err := mintPool.abi.Pack("limit", chain, wanted)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf1b5bea4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function limit(uint64 chain, (uint128,uint128,uint128,uint128) wanted) returns()
func (mintPool *MintPool) TryPackLimit(chain uint64, wanted Limits) ([]byte, error) {
	return mintPool.abi.Pack("limit", chain, wanted)
}

// PackLimitsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d19a7bc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function limitsOf(uint64 chain) view returns((uint128,uint128,uint128,uint128))
func (mintPool *MintPool) PackLimitsOf(chain uint64) []byte {
	enc, err := mintPool.abi.Pack("limitsOf", chain)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLimitsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d19a7bc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function limitsOf(uint64 chain) view returns((uint128,uint128,uint128,uint128))
func (mintPool *MintPool) TryPackLimitsOf(chain uint64) ([]byte, error) {
	return mintPool.abi.Pack("limitsOf", chain)
}

// UnpackLimitsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1d19a7bc.
//
// Solidity: function limitsOf(uint64 chain) view returns((uint128,uint128,uint128,uint128))
func (mintPool *MintPool) UnpackLimitsOf(data []byte) (Limits, error) {
	out, err := mintPool.abi.Unpack("limitsOf", data)
	if err != nil {
		return *new(Limits), err
	}
	out0 := *abi.ConvertType(out[0], new(Limits)).(*Limits)
	return out0, nil
}

// PackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bc68823.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lock(uint64 chain, address from, uint256 amount) returns()
func (mintPool *MintPool) PackLock(chain uint64, from common.Address, amount *big.Int) []byte {
	enc, err := mintPool.abi.Pack("lock", chain, from, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bc68823.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lock(uint64 chain, address from, uint256 amount) returns()
func (mintPool *MintPool) TryPackLock(chain uint64, from common.Address, amount *big.Int) ([]byte, error) {
	return mintPool.abi.Pack("lock", chain, from, amount)
}

// PackLoosen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87ccb63b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function loosen(uint64 chain) returns()
func (mintPool *MintPool) PackLoosen(chain uint64) []byte {
	enc, err := mintPool.abi.Pack("loosen", chain)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLoosen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87ccb63b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function loosen(uint64 chain) returns()
func (mintPool *MintPool) TryPackLoosen(chain uint64) ([]byte, error) {
	return mintPool.abi.Pack("loosen", chain)
}

// PackPendingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2037994a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingOf(uint64 chain) view returns(((uint128,uint128,uint128,uint128),uint64))
func (mintPool *MintPool) PackPendingOf(chain uint64) []byte {
	enc, err := mintPool.abi.Pack("pendingOf", chain)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2037994a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingOf(uint64 chain) view returns(((uint128,uint128,uint128,uint128),uint64))
func (mintPool *MintPool) TryPackPendingOf(chain uint64) ([]byte, error) {
	return mintPool.abi.Pack("pendingOf", chain)
}

// UnpackPendingOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2037994a.
//
// Solidity: function pendingOf(uint64 chain) view returns(((uint128,uint128,uint128,uint128),uint64))
func (mintPool *MintPool) UnpackPendingOf(data []byte) (Change, error) {
	out, err := mintPool.abi.Unpack("pendingOf", data)
	if err != nil {
		return *new(Change), err
	}
	out0 := *abi.ConvertType(out[0], new(Change)).(*Change)
	return out0, nil
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc56a82a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release(uint64 chain, address to, uint256 amount) returns()
func (mintPool *MintPool) PackRelease(chain uint64, to common.Address, amount *big.Int) []byte {
	enc, err := mintPool.abi.Pack("release", chain, to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc56a82a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release(uint64 chain, address to, uint256 amount) returns()
func (mintPool *MintPool) TryPackRelease(chain uint64, to common.Address, amount *big.Int) ([]byte, error) {
	return mintPool.abi.Pack("release", chain, to, amount)
}

// PackRoomOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5af4f809.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function roomOf(uint64 chain) view returns((uint256,uint256,uint256))
func (mintPool *MintPool) PackRoomOf(chain uint64) []byte {
	enc, err := mintPool.abi.Pack("roomOf", chain)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoomOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5af4f809.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function roomOf(uint64 chain) view returns((uint256,uint256,uint256))
func (mintPool *MintPool) TryPackRoomOf(chain uint64) ([]byte, error) {
	return mintPool.abi.Pack("roomOf", chain)
}

// UnpackRoomOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5af4f809.
//
// Solidity: function roomOf(uint64 chain) view returns((uint256,uint256,uint256))
func (mintPool *MintPool) UnpackRoomOf(data []byte) (Room, error) {
	out, err := mintPool.abi.Unpack("roomOf", data)
	if err != nil {
		return *new(Room), err
	}
	out0 := *abi.ConvertType(out[0], new(Room)).(*Room)
	return out0, nil
}

// MintPoolGivenBack represents a GivenBack event raised by the MintPool contract.
type MintPoolGivenBack struct {
	Chain  uint64
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const MintPoolGivenBackEventName = "GivenBack"

// ContractEventName returns the user-defined event name.
func (MintPoolGivenBack) ContractEventName() string {
	return MintPoolGivenBackEventName
}

// UnpackGivenBackEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GivenBack(uint64 indexed chain, address indexed to, uint256 amount)
func (mintPool *MintPool) UnpackGivenBackEvent(log *types.Log) (*MintPoolGivenBack, error) {
	event := "GivenBack"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != mintPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MintPoolGivenBack)
	if len(log.Data) > 0 {
		if err := mintPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range mintPool.abi.Events[event].Inputs {
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

// MintPoolLimited represents a Limited event raised by the MintPool contract.
type MintPoolLimited struct {
	Chain  uint64
	Limits Limits
	Raw    *types.Log // Blockchain specific contextual infos
}

const MintPoolLimitedEventName = "Limited"

// ContractEventName returns the user-defined event name.
func (MintPoolLimited) ContractEventName() string {
	return MintPoolLimitedEventName
}

// UnpackLimitedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Limited(uint64 indexed chain, (uint128,uint128,uint128,uint128) limits)
func (mintPool *MintPool) UnpackLimitedEvent(log *types.Log) (*MintPoolLimited, error) {
	event := "Limited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != mintPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MintPoolLimited)
	if len(log.Data) > 0 {
		if err := mintPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range mintPool.abi.Events[event].Inputs {
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

// MintPoolLocked represents a Locked event raised by the MintPool contract.
type MintPoolLocked struct {
	Chain  uint64
	From   common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const MintPoolLockedEventName = "Locked"

// ContractEventName returns the user-defined event name.
func (MintPoolLocked) ContractEventName() string {
	return MintPoolLockedEventName
}

// UnpackLockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Locked(uint64 indexed chain, address indexed from, uint256 amount)
func (mintPool *MintPool) UnpackLockedEvent(log *types.Log) (*MintPoolLocked, error) {
	event := "Locked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != mintPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MintPoolLocked)
	if len(log.Data) > 0 {
		if err := mintPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range mintPool.abi.Events[event].Inputs {
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

// MintPoolPending represents a Pending event raised by the MintPool contract.
type MintPoolPending struct {
	Chain  uint64
	Limits Limits
	From   uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const MintPoolPendingEventName = "Pending"

// ContractEventName returns the user-defined event name.
func (MintPoolPending) ContractEventName() string {
	return MintPoolPendingEventName
}

// UnpackPendingEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Pending(uint64 indexed chain, (uint128,uint128,uint128,uint128) limits, uint64 from)
func (mintPool *MintPool) UnpackPendingEvent(log *types.Log) (*MintPoolPending, error) {
	event := "Pending"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != mintPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MintPoolPending)
	if len(log.Data) > 0 {
		if err := mintPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range mintPool.abi.Events[event].Inputs {
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

// MintPoolReleased represents a Released event raised by the MintPool contract.
type MintPoolReleased struct {
	Chain  uint64
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const MintPoolReleasedEventName = "Released"

// ContractEventName returns the user-defined event name.
func (MintPoolReleased) ContractEventName() string {
	return MintPoolReleasedEventName
}

// UnpackReleasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Released(uint64 indexed chain, address indexed to, uint256 amount)
func (mintPool *MintPool) UnpackReleasedEvent(log *types.Log) (*MintPoolReleased, error) {
	event := "Released"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != mintPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(MintPoolReleased)
	if len(log.Data) > 0 {
		if err := mintPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range mintPool.abi.Events[event].Inputs {
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
func (mintPool *MintPool) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], mintPool.abi.Errors["Busy"].ID.Bytes()[:4]) {
		return mintPool.UnpackBusyError(raw[4:])
	}
	if bytes.Equal(raw[:4], mintPool.abi.Errors["LimitReached"].ID.Bytes()[:4]) {
		return mintPool.UnpackLimitReachedError(raw[4:])
	}
	if bytes.Equal(raw[:4], mintPool.abi.Errors["NoAmount"].ID.Bytes()[:4]) {
		return mintPool.UnpackNoAmountError(raw[4:])
	}
	if bytes.Equal(raw[:4], mintPool.abi.Errors["NotAcross"].ID.Bytes()[:4]) {
		return mintPool.UnpackNotAcrossError(raw[4:])
	}
	if bytes.Equal(raw[:4], mintPool.abi.Errors["NotTheAdmin"].ID.Bytes()[:4]) {
		return mintPool.UnpackNotTheAdminError(raw[4:])
	}
	if bytes.Equal(raw[:4], mintPool.abi.Errors["NotTheBox"].ID.Bytes()[:4]) {
		return mintPool.UnpackNotTheBoxError(raw[4:])
	}
	if bytes.Equal(raw[:4], mintPool.abi.Errors["NotYet"].ID.Bytes()[:4]) {
		return mintPool.UnpackNotYetError(raw[4:])
	}
	if bytes.Equal(raw[:4], mintPool.abi.Errors["NothingPending"].ID.Bytes()[:4]) {
		return mintPool.UnpackNothingPendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], mintPool.abi.Errors["OverCapacity"].ID.Bytes()[:4]) {
		return mintPool.UnpackOverCapacityError(raw[4:])
	}
	if bytes.Equal(raw[:4], mintPool.abi.Errors["Short"].ID.Bytes()[:4]) {
		return mintPool.UnpackShortError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// MintPoolBusy represents a Busy error raised by the MintPool contract.
type MintPoolBusy struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Busy()
func MintPoolBusyErrorID() common.Hash {
	return common.HexToHash("0x3ef33375ea0bd63025aca7ce3899d142c262ce79a5cd38d8059bfb5e4994d832")
}

// UnpackBusyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Busy()
func (mintPool *MintPool) UnpackBusyError(raw []byte) (*MintPoolBusy, error) {
	out := new(MintPoolBusy)
	if err := mintPool.abi.UnpackIntoInterface(out, "Busy", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MintPoolLimitReached represents a LimitReached error raised by the MintPool contract.
type MintPoolLimitReached struct {
	Amount    *big.Int
	Available *big.Int
	From      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LimitReached(uint256 amount, uint256 available, uint256 from)
func MintPoolLimitReachedErrorID() common.Hash {
	return common.HexToHash("0xdfd73187137ad2b4574a9d7c3799f0616a26aa88061ee2440b729974b2e6da13")
}

// UnpackLimitReachedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LimitReached(uint256 amount, uint256 available, uint256 from)
func (mintPool *MintPool) UnpackLimitReachedError(raw []byte) (*MintPoolLimitReached, error) {
	out := new(MintPoolLimitReached)
	if err := mintPool.abi.UnpackIntoInterface(out, "LimitReached", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MintPoolNoAmount represents a NoAmount error raised by the MintPool contract.
type MintPoolNoAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoAmount()
func MintPoolNoAmountErrorID() common.Hash {
	return common.HexToHash("0xf792180afb51b7e254a3e7bddc3ab551b536bec00d70a519279f2b09ead25ac3")
}

// UnpackNoAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoAmount()
func (mintPool *MintPool) UnpackNoAmountError(raw []byte) (*MintPoolNoAmount, error) {
	out := new(MintPoolNoAmount)
	if err := mintPool.abi.UnpackIntoInterface(out, "NoAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MintPoolNotAcross represents a NotAcross error raised by the MintPool contract.
type MintPoolNotAcross struct {
	Amount *big.Int
	Across *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAcross(uint256 amount, uint256 across)
func MintPoolNotAcrossErrorID() common.Hash {
	return common.HexToHash("0x72acea8f4aadbef0a42a0b180939d05a2f3a18897610d9750cf71cfb155c3968")
}

// UnpackNotAcrossError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAcross(uint256 amount, uint256 across)
func (mintPool *MintPool) UnpackNotAcrossError(raw []byte) (*MintPoolNotAcross, error) {
	out := new(MintPoolNotAcross)
	if err := mintPool.abi.UnpackIntoInterface(out, "NotAcross", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MintPoolNotTheAdmin represents a NotTheAdmin error raised by the MintPool contract.
type MintPoolNotTheAdmin struct {
	Caller common.Address
	Admin  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheAdmin(address caller, address admin)
func MintPoolNotTheAdminErrorID() common.Hash {
	return common.HexToHash("0x79164ff36f3ca87c13789c54b9f498c2910bc108919b6fbdedef4b577d49f792")
}

// UnpackNotTheAdminError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheAdmin(address caller, address admin)
func (mintPool *MintPool) UnpackNotTheAdminError(raw []byte) (*MintPoolNotTheAdmin, error) {
	out := new(MintPoolNotTheAdmin)
	if err := mintPool.abi.UnpackIntoInterface(out, "NotTheAdmin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MintPoolNotTheBox represents a NotTheBox error raised by the MintPool contract.
type MintPoolNotTheBox struct {
	Caller common.Address
	Box    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheBox(address caller, address box)
func MintPoolNotTheBoxErrorID() common.Hash {
	return common.HexToHash("0xb4f71a31f0437cfa21ae9aeb2b165a8a35d483cc73415619ae1951099d6e8e03")
}

// UnpackNotTheBoxError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheBox(address caller, address box)
func (mintPool *MintPool) UnpackNotTheBoxError(raw []byte) (*MintPoolNotTheBox, error) {
	out := new(MintPoolNotTheBox)
	if err := mintPool.abi.UnpackIntoInterface(out, "NotTheBox", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MintPoolNotYet represents a NotYet error raised by the MintPool contract.
type MintPoolNotYet struct {
	From *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotYet(uint256 from)
func MintPoolNotYetErrorID() common.Hash {
	return common.HexToHash("0xe465623675b64c81ac50654dc07b6241a5fe144b283cd51367005aa46f56c6c6")
}

// UnpackNotYetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotYet(uint256 from)
func (mintPool *MintPool) UnpackNotYetError(raw []byte) (*MintPoolNotYet, error) {
	out := new(MintPoolNotYet)
	if err := mintPool.abi.UnpackIntoInterface(out, "NotYet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MintPoolNothingPending represents a NothingPending error raised by the MintPool contract.
type MintPoolNothingPending struct {
	Chain uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingPending(uint64 chain)
func MintPoolNothingPendingErrorID() common.Hash {
	return common.HexToHash("0xa9ddeac9afe3f0d9ec51cafe552851f578a4061d8c08609341e8538345622982")
}

// UnpackNothingPendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingPending(uint64 chain)
func (mintPool *MintPool) UnpackNothingPendingError(raw []byte) (*MintPoolNothingPending, error) {
	out := new(MintPoolNothingPending)
	if err := mintPool.abi.UnpackIntoInterface(out, "NothingPending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MintPoolOverCapacity represents a OverCapacity error raised by the MintPool contract.
type MintPoolOverCapacity struct {
	Amount   *big.Int
	Capacity *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OverCapacity(uint256 amount, uint256 capacity)
func MintPoolOverCapacityErrorID() common.Hash {
	return common.HexToHash("0xecc1547d3ecf192a9f28ea6d5496b3fa22e2e6ebf27225613561c71f66b4b50f")
}

// UnpackOverCapacityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OverCapacity(uint256 amount, uint256 capacity)
func (mintPool *MintPool) UnpackOverCapacityError(raw []byte) (*MintPoolOverCapacity, error) {
	out := new(MintPoolOverCapacity)
	if err := mintPool.abi.UnpackIntoInterface(out, "OverCapacity", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// MintPoolShort represents a Short error raised by the MintPool contract.
type MintPoolShort struct {
	Balance *big.Int
	Owed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Short(uint256 balance, uint256 owed)
func MintPoolShortErrorID() common.Hash {
	return common.HexToHash("0x994fecf5c8a55c47a0cb50d0d1b2173afb961e1ac46a7ecee84fde8d91e2aa7e")
}

// UnpackShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Short(uint256 balance, uint256 owed)
func (mintPool *MintPool) UnpackShortError(raw []byte) (*MintPoolShort, error) {
	out := new(MintPoolShort)
	if err := mintPool.abi.UnpackIntoInterface(out, "Short", raw); err != nil {
		return nil, err
	}
	return out, nil
}

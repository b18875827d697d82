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

// Log is an auto generated low-level Go binding around an user-defined struct.
type Log struct {
	Index       *big.Int
	Timestamp   *big.Int
	TxHash      [32]byte
	BlockNumber *big.Int
	BlockHash   [32]byte
	Source      common.Address
	Topics      [][32]byte
	Data        []byte
}

// AuctionMetaData contains all meta data concerning the Auction contract.
var AuctionMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"ends\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"Over\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"highest\",\"type\":\"uint256\"}],\"name\":\"TooLow\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"winner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bid\",\"type\":\"uint256\"}],\"name\":\"Ended\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"ENDS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"bid\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"checkUpkeep\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"upkeepNeeded\",\"type\":\"bool\"},{\"internalType\":\"bytes\",\"name\":\"performData\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"highest\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"offer\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"performUpkeep\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"winner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "39a73d0974033750332c366af1910994fc",
	Bin: "0x60a0604052348015600e575f5ffd5b5060405161046f38038061046f833981016040819052602b916032565b6080526048565b5f602082840312156041575f5ffd5b5051919050565b6080516103fb6100745f395f818160f90152818161017a0152818161025301526102d201526103fb5ff3fe60806040526004361061006e575f3560e01c806381f056de1161004c57806381f056de146100e8578063b668e05d1461011b578063c028df0614610151578063dfbf53ae14610159575f5ffd5b80631998aeef146100725780634585e33b1461009a5780636e04ff0d146100bb575b5f5ffd5b34801561007d575f5ffd5b5061008760015481565b6040519081526020015b60405180910390f35b3480156100a5575f5ffd5b506100b96100b436600461034f565b610178565b005b3480156100c6575f5ffd5b506100da6100d536600461034f565b61024e565b6040516100919291906103bd565b3480156100f3575f5ffd5b506100877f000000000000000000000000000000000000000000000000000000000000000081565b348015610126575f5ffd5b505f54610139906001600160a01b031681565b6040516001600160a01b039091168152602001610091565b6100b96102d0565b348015610164575f5ffd5b50600254610139906001600160a01b031681565b7f000000000000000000000000000000000000000000000000000000000000000042101580156101b157506002546001600160a01b0316155b6101ed5760405162461bcd60e51b81526020600482015260086024820152673737ba1037bb32b960c11b60448201526064015b60405180910390fd5b5f54600280546001600160a01b0319166001600160a01b0390921691821790556001546040805192835260208301919091527f0ab6ead5ff681783e38604d729771f8ba89300f334c9f52cba4909f79c6b5588910160405180910390a15050565b5f60607f0000000000000000000000000000000000000000000000000000000000000000421015801561028a57506002546001600160a01b0316155b801561029f57505f546001600160a01b031615155b5f54604080516001600160a01b03909216602083015201604051602081830303815290604052915091509250929050565b7f0000000000000000000000000000000000000000000000000000000000000000421061031057604051636b6ad1fd60e11b815260040160405180910390fd5b6001543411610338576001546040516305cac26160e21b81526004016101e491815260200190565b346001555f80546001600160a01b03191633179055565b5f5f60208385031215610360575f5ffd5b823567ffffffffffffffff811115610376575f5ffd5b8301601f81018513610386575f5ffd5b803567ffffffffffffffff81111561039c575f5ffd5b8560208284010111156103ad575f5ffd5b6020919091019590945092505050565b8215158152604060208201525f82518060408401528060208501606085015e5f606082850101526060601f19601f830116840101915050939250505056",
}

// Auction is an auto generated Go binding around an Ethereum contract.
type Auction struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Auction) GetABI() abi.ABI {
	return c.abi
}

// NewAuction creates a new instance of Auction.
func NewAuction() *Auction {
	parsed, err := AuctionMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Auction{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Auction) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint256 ends) returns()
func (auction *Auction) PackConstructor(ends *big.Int) []byte {
	enc, err := auction.abi.Pack("", ends)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackENDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x81f056de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ENDS() view returns(uint256)
func (auction *Auction) PackENDS() []byte {
	enc, err := auction.abi.Pack("ENDS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackENDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x81f056de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ENDS() view returns(uint256)
func (auction *Auction) TryPackENDS() ([]byte, error) {
	return auction.abi.Pack("ENDS")
}

// UnpackENDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x81f056de.
//
// Solidity: function ENDS() view returns(uint256)
func (auction *Auction) UnpackENDS(data []byte) (*big.Int, error) {
	out, err := auction.abi.Unpack("ENDS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1998aeef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bid() view returns(uint256)
func (auction *Auction) PackBid() []byte {
	enc, err := auction.abi.Pack("bid")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1998aeef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bid() view returns(uint256)
func (auction *Auction) TryPackBid() ([]byte, error) {
	return auction.abi.Pack("bid")
}

// UnpackBid is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1998aeef.
//
// Solidity: function bid() view returns(uint256)
func (auction *Auction) UnpackBid(data []byte) (*big.Int, error) {
	out, err := auction.abi.Unpack("bid", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCheckUpkeep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e04ff0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkUpkeep(bytes ) view returns(bool upkeepNeeded, bytes performData)
func (auction *Auction) PackCheckUpkeep(arg0 []byte) []byte {
	enc, err := auction.abi.Pack("checkUpkeep", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckUpkeep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e04ff0d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkUpkeep(bytes ) view returns(bool upkeepNeeded, bytes performData)
func (auction *Auction) TryPackCheckUpkeep(arg0 []byte) ([]byte, error) {
	return auction.abi.Pack("checkUpkeep", arg0)
}

// CheckUpkeepOutput serves as a container for the return parameters of contract
// method CheckUpkeep.
type CheckUpkeepOutput struct {
	UpkeepNeeded bool
	PerformData  []byte
}

// UnpackCheckUpkeep is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6e04ff0d.
//
// Solidity: function checkUpkeep(bytes ) view returns(bool upkeepNeeded, bytes performData)
func (auction *Auction) UnpackCheckUpkeep(data []byte) (CheckUpkeepOutput, error) {
	out, err := auction.abi.Unpack("checkUpkeep", data)
	outstruct := new(CheckUpkeepOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.UpkeepNeeded = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.PerformData = *abi.ConvertType(out[1], new([]byte)).(*[]byte)
	return *outstruct, nil
}

// PackHighest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb668e05d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function highest() view returns(address)
func (auction *Auction) PackHighest() []byte {
	enc, err := auction.abi.Pack("highest")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHighest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb668e05d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function highest() view returns(address)
func (auction *Auction) TryPackHighest() ([]byte, error) {
	return auction.abi.Pack("highest")
}

// UnpackHighest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb668e05d.
//
// Solidity: function highest() view returns(address)
func (auction *Auction) UnpackHighest(data []byte) (common.Address, error) {
	out, err := auction.abi.Unpack("highest", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOffer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc028df06.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function offer() payable returns()
func (auction *Auction) PackOffer() []byte {
	enc, err := auction.abi.Pack("offer")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOffer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc028df06.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function offer() payable returns()
func (auction *Auction) TryPackOffer() ([]byte, error) {
	return auction.abi.Pack("offer")
}

// PackPerformUpkeep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4585e33b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function performUpkeep(bytes ) returns()
func (auction *Auction) PackPerformUpkeep(arg0 []byte) []byte {
	enc, err := auction.abi.Pack("performUpkeep", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPerformUpkeep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4585e33b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function performUpkeep(bytes ) returns()
func (auction *Auction) TryPackPerformUpkeep(arg0 []byte) ([]byte, error) {
	return auction.abi.Pack("performUpkeep", arg0)
}

// PackWinner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdfbf53ae.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function winner() view returns(address)
func (auction *Auction) PackWinner() []byte {
	enc, err := auction.abi.Pack("winner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWinner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdfbf53ae.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function winner() view returns(address)
func (auction *Auction) TryPackWinner() ([]byte, error) {
	return auction.abi.Pack("winner")
}

// UnpackWinner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdfbf53ae.
//
// Solidity: function winner() view returns(address)
func (auction *Auction) UnpackWinner(data []byte) (common.Address, error) {
	out, err := auction.abi.Unpack("winner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// AuctionEnded represents a Ended event raised by the Auction contract.
type AuctionEnded struct {
	Winner common.Address
	Bid    *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const AuctionEndedEventName = "Ended"

// ContractEventName returns the user-defined event name.
func (AuctionEnded) ContractEventName() string {
	return AuctionEndedEventName
}

// UnpackEndedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Ended(address winner, uint256 bid)
func (auction *Auction) UnpackEndedEvent(log *types.Log) (*AuctionEnded, error) {
	event := "Ended"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != auction.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AuctionEnded)
	if len(log.Data) > 0 {
		if err := auction.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range auction.abi.Events[event].Inputs {
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
func (auction *Auction) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], auction.abi.Errors["Over"].ID.Bytes()[:4]) {
		return auction.UnpackOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], auction.abi.Errors["TooLow"].ID.Bytes()[:4]) {
		return auction.UnpackTooLowError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AuctionOver represents a Over error raised by the Auction contract.
type AuctionOver struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Over()
func AuctionOverErrorID() common.Hash {
	return common.HexToHash("0xd6d5a3fa5cd18c284ec0c39427a906d3c467c669bd52041b0a48dd02efe33f78")
}

// UnpackOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Over()
func (auction *Auction) UnpackOverError(raw []byte) (*AuctionOver, error) {
	out := new(AuctionOver)
	if err := auction.abi.UnpackIntoInterface(out, "Over", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AuctionTooLow represents a TooLow error raised by the Auction contract.
type AuctionTooLow struct {
	Highest *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLow(uint256 highest)
func AuctionTooLowErrorID() common.Hash {
	return common.HexToHash("0x172b098434b8ac34419471af0b32103df72cc8287cf93fc2e26077d9445a19e2")
}

// UnpackTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLow(uint256 highest)
func (auction *Auction) UnpackTooLowError(raw []byte) (*AuctionTooLow, error) {
	out := new(AuctionTooLow)
	if err := auction.abi.UnpackIntoInterface(out, "TooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HouseMetaData contains all meta data concerning the House contract.
var HouseMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"upkeeps\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"NotMyUpkeep\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotUpkeeps\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OWNER\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"UPKEEPS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"timestamp\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"txHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"blockNumber\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"blockHash\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"source\",\"type\":\"address\"},{\"internalType\":\"bytes32[]\",\"name\":\"topics\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"internalType\":\"structLog\",\"name\":\"log\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"checkLog\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"upkeepNeeded\",\"type\":\"bool\"},{\"internalType\":\"bytes\",\"name\":\"performData\",\"type\":\"bytes\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"rooms\",\"type\":\"uint256\"}],\"name\":\"collectRent\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"collector\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"moments\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"performData\",\"type\":\"bytes\"}],\"name\":\"performUpkeep\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rent\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"sales\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"turnover\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "9bcb4af83284a2e39da14b627e2a4e5204",
	Bin: "0x60c060405234801561000f575f5ffd5b5060405161070a38038061070a83398101604081905261002e91610043565b3360a0526001600160a01b0316608052610070565b5f60208284031215610053575f5ffd5b81516001600160a01b0381168114610069575f5ffd5b9392505050565b60805160a0516106656100a55f395f818160a401526102c001525f818161016c015281816101f6015261023e01526106655ff3fe608060405234801561000f575f5ffd5b506004361061009b575f3560e01c806382996d9f1161006357806382996d9f14610143578063913e77ad1461014c578063aace52fe1461015f578063bdd8d3de14610167578063d40dcc8d1461018e575f5ffd5b8063117803e31461009f578063256540cd146100e357806340691db4146100fa5780634585e33b1461011b5780636643479614610130575b5f5ffd5b6100c67f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b6100ec60015481565b6040519081526020016100da565b61010d6101083660046103bd565b610197565b6040516100da9291906104a0565b61012e6101293660046104de565b6101eb565b005b61012e61013e36600461054c565b610371565b6100ec60035481565b6004546100c6906001600160a01b031681565b6100ec5f5481565b6100c67f000000000000000000000000000000000000000000000000000000000000000081565b6100ec60025481565b5f6060816101a860e0860186610563565b8101906101b591906105bd565b915050805f1415816040516020016101cf91815260200190565b60405160208183030381529060405292509250505b9250929050565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461023b576040516314be222560e11b81523360048201526024015b60405180910390fd5b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316634275cbd06040518163ffffffff1660e01b8152600401602060405180830381865afa158015610298573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102bc91906105e7565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316816001600160a01b03161461031b5760405163e97c7ac760e01b81526001600160a01b0382166004820152602401610232565b5f82900361033a5760025f81546103319061061d565b90915550505050565b5f5f81546103479061061d565b909155506103578284018461054c565b60015f8282546103679190610635565b9091555050505050565b61037f81633b9aca0061064e565b60035f82825461038f9190610635565b9091555050600480546001600160a01b0319163317905550565b634e487b7160e01b5f52604160045260245ffd5b5f5f604083850312156103ce575f5ffd5b823567ffffffffffffffff8111156103e4575f5ffd5b830161010081860312156103f6575f5ffd5b9150602083013567ffffffffffffffff811115610411575f5ffd5b8301601f81018513610421575f5ffd5b803567ffffffffffffffff81111561043b5761043b6103a9565b604051601f8201601f19908116603f0116810167ffffffffffffffff8111828210171561046a5761046a6103a9565b604052818152828201602001871015610481575f5ffd5b816020840160208301375f602083830101528093505050509250929050565b8215158152604060208201525f82518060408401528060208501606085015e5f606082850101526060601f19601f8301168401019150509392505050565b5f5f602083850312156104ef575f5ffd5b823567ffffffffffffffff811115610505575f5ffd5b8301601f81018513610515575f5ffd5b803567ffffffffffffffff81111561052b575f5ffd5b85602082840101111561053c575f5ffd5b6020919091019590945092505050565b5f6020828403121561055c575f5ffd5b5035919050565b5f5f8335601e19843603018112610578575f5ffd5b83018035915067ffffffffffffffff821115610592575f5ffd5b6020019150368190038213156101e4575f5ffd5b6001600160a01b03811681146105ba575f5ffd5b50565b5f5f604083850312156105ce575f5ffd5b82356105d9816105a6565b946020939093013593505050565b5f602082840312156105f7575f5ffd5b8151610602816105a6565b9392505050565b634e487b7160e01b5f52601160045260245ffd5b5f6001820161062e5761062e610609565b5060010190565b8082018082111561064857610648610609565b92915050565b80820281158282048414176106485761064861060956",
}

// House is an auto generated Go binding around an Ethereum contract.
type House struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *House) GetABI() abi.ABI {
	return c.abi
}

// NewHouse creates a new instance of House.
func NewHouse() *House {
	parsed, err := HouseMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &House{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *House) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address upkeeps) returns()
func (house *House) PackConstructor(upkeeps common.Address) []byte {
	enc, err := house.abi.Pack("", upkeeps)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackOWNER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x117803e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function OWNER() view returns(address)
func (house *House) PackOWNER() []byte {
	enc, err := house.abi.Pack("OWNER")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOWNER is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x117803e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function OWNER() view returns(address)
func (house *House) TryPackOWNER() ([]byte, error) {
	return house.abi.Pack("OWNER")
}

// UnpackOWNER is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x117803e3.
//
// Solidity: function OWNER() view returns(address)
func (house *House) UnpackOWNER(data []byte) (common.Address, error) {
	out, err := house.abi.Unpack("OWNER", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUPKEEPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdd8d3de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function UPKEEPS() view returns(address)
func (house *House) PackUPKEEPS() []byte {
	enc, err := house.abi.Pack("UPKEEPS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUPKEEPS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbdd8d3de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function UPKEEPS() view returns(address)
func (house *House) TryPackUPKEEPS() ([]byte, error) {
	return house.abi.Pack("UPKEEPS")
}

// UnpackUPKEEPS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbdd8d3de.
//
// Solidity: function UPKEEPS() view returns(address)
func (house *House) UnpackUPKEEPS(data []byte) (common.Address, error) {
	out, err := house.abi.Unpack("UPKEEPS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCheckLog is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40691db4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkLog((uint256,uint256,bytes32,uint256,bytes32,address,bytes32[],bytes) log, bytes ) pure returns(bool upkeepNeeded, bytes performData)
func (house *House) PackCheckLog(log Log, arg1 []byte) []byte {
	enc, err := house.abi.Pack("checkLog", log, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckLog is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40691db4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkLog((uint256,uint256,bytes32,uint256,bytes32,address,bytes32[],bytes) log, bytes ) pure returns(bool upkeepNeeded, bytes performData)
func (house *House) TryPackCheckLog(log Log, arg1 []byte) ([]byte, error) {
	return house.abi.Pack("checkLog", log, arg1)
}

// CheckLogOutput serves as a container for the return parameters of contract
// method CheckLog.
type CheckLogOutput struct {
	UpkeepNeeded bool
	PerformData  []byte
}

// UnpackCheckLog is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x40691db4.
//
// Solidity: function checkLog((uint256,uint256,bytes32,uint256,bytes32,address,bytes32[],bytes) log, bytes ) pure returns(bool upkeepNeeded, bytes performData)
func (house *House) UnpackCheckLog(data []byte) (CheckLogOutput, error) {
	out, err := house.abi.Unpack("checkLog", data)
	outstruct := new(CheckLogOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.UpkeepNeeded = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.PerformData = *abi.ConvertType(out[1], new([]byte)).(*[]byte)
	return *outstruct, nil
}

// PackCollectRent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66434796.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collectRent(uint256 rooms) returns()
func (house *House) PackCollectRent(rooms *big.Int) []byte {
	enc, err := house.abi.Pack("collectRent", rooms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollectRent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66434796.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collectRent(uint256 rooms) returns()
func (house *House) TryPackCollectRent(rooms *big.Int) ([]byte, error) {
	return house.abi.Pack("collectRent", rooms)
}

// PackCollector is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x913e77ad.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collector() view returns(address)
func (house *House) PackCollector() []byte {
	enc, err := house.abi.Pack("collector")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollector is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x913e77ad.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collector() view returns(address)
func (house *House) TryPackCollector() ([]byte, error) {
	return house.abi.Pack("collector")
}

// UnpackCollector is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x913e77ad.
//
// Solidity: function collector() view returns(address)
func (house *House) UnpackCollector(data []byte) (common.Address, error) {
	out, err := house.abi.Unpack("collector", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMoments is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd40dcc8d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function moments() view returns(uint256)
func (house *House) PackMoments() []byte {
	enc, err := house.abi.Pack("moments")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMoments is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd40dcc8d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function moments() view returns(uint256)
func (house *House) TryPackMoments() ([]byte, error) {
	return house.abi.Pack("moments")
}

// UnpackMoments is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd40dcc8d.
//
// Solidity: function moments() view returns(uint256)
func (house *House) UnpackMoments(data []byte) (*big.Int, error) {
	out, err := house.abi.Unpack("moments", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPerformUpkeep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4585e33b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function performUpkeep(bytes performData) returns()
func (house *House) PackPerformUpkeep(performData []byte) []byte {
	enc, err := house.abi.Pack("performUpkeep", performData)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPerformUpkeep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4585e33b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function performUpkeep(bytes performData) returns()
func (house *House) TryPackPerformUpkeep(performData []byte) ([]byte, error) {
	return house.abi.Pack("performUpkeep", performData)
}

// PackRent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82996d9f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rent() view returns(uint256)
func (house *House) PackRent() []byte {
	enc, err := house.abi.Pack("rent")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82996d9f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rent() view returns(uint256)
func (house *House) TryPackRent() ([]byte, error) {
	return house.abi.Pack("rent")
}

// UnpackRent is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82996d9f.
//
// Solidity: function rent() view returns(uint256)
func (house *House) UnpackRent(data []byte) (*big.Int, error) {
	out, err := house.abi.Unpack("rent", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSales is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaace52fe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sales() view returns(uint256)
func (house *House) PackSales() []byte {
	enc, err := house.abi.Pack("sales")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSales is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaace52fe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sales() view returns(uint256)
func (house *House) TryPackSales() ([]byte, error) {
	return house.abi.Pack("sales")
}

// UnpackSales is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaace52fe.
//
// Solidity: function sales() view returns(uint256)
func (house *House) UnpackSales(data []byte) (*big.Int, error) {
	out, err := house.abi.Unpack("sales", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTurnover is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x256540cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function turnover() view returns(uint256)
func (house *House) PackTurnover() []byte {
	enc, err := house.abi.Pack("turnover")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTurnover is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x256540cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function turnover() view returns(uint256)
func (house *House) TryPackTurnover() ([]byte, error) {
	return house.abi.Pack("turnover")
}

// UnpackTurnover is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x256540cd.
//
// Solidity: function turnover() view returns(uint256)
func (house *House) UnpackTurnover(data []byte) (*big.Int, error) {
	out, err := house.abi.Unpack("turnover", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (house *House) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], house.abi.Errors["NotMyUpkeep"].ID.Bytes()[:4]) {
		return house.UnpackNotMyUpkeepError(raw[4:])
	}
	if bytes.Equal(raw[:4], house.abi.Errors["NotUpkeeps"].ID.Bytes()[:4]) {
		return house.UnpackNotUpkeepsError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// HouseNotMyUpkeep represents a NotMyUpkeep error raised by the House contract.
type HouseNotMyUpkeep struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotMyUpkeep(address owner)
func HouseNotMyUpkeepErrorID() common.Hash {
	return common.HexToHash("0xe97c7ac783c1acbd750497d1246f40dbdc87cbe83b60725d26e242ca6aa6cd59")
}

// UnpackNotMyUpkeepError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotMyUpkeep(address owner)
func (house *House) UnpackNotMyUpkeepError(raw []byte) (*HouseNotMyUpkeep, error) {
	out := new(HouseNotMyUpkeep)
	if err := house.abi.UnpackIntoInterface(out, "NotMyUpkeep", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HouseNotUpkeeps represents a NotUpkeeps error raised by the House contract.
type HouseNotUpkeeps struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotUpkeeps(address caller)
func HouseNotUpkeepsErrorID() common.Hash {
	return common.HexToHash("0x297c444a45279d7db8aaaac53ca2736c9f5b57d1281b50552d6a9b55f5604401")
}

// UnpackNotUpkeepsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotUpkeeps(address caller)
func (house *House) UnpackNotUpkeepsError(raw []byte) (*HouseNotUpkeeps, error) {
	out := new(HouseNotUpkeeps)
	if err := house.abi.UnpackIntoInterface(out, "NotUpkeeps", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package devnet_test

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

// ChameleonMetaData contains all meta data concerning the Chameleon contract.
var ChameleonMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIInbox\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"contractIOutbox\",\"name\":\"outbox\",\"type\":\"address\"}],\"stateMutability\":\"payable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"sent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structMessage\",\"name\":\"message\",\"type\":\"tuple\"}],\"name\":\"receiveMessage\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"within\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	ID:  "dd7777b7434e2ea30b8bb9333f793b878d",
	Bin: "0x60c0604052604051610c60380380610c6083398101604081905261002291610050565b6001600160a01b0390811660a05216608052610088565b6001600160a01b038116811461004d575f5ffd5b50565b5f5f60408385031215610061575f5ffd5b825161006c81610039565b602084015190925061007d81610039565b809150509250929050565b60805160a051610ba96100b75f395f61044201525f81816101280152818161018c01526102ef0152610ba95ff3fe60806040526004361061002b575f3560e01c80633fe7744d1461003657806360968cb914610057575f5ffd5b3661003257005b5f5ffd5b348015610041575f5ffd5b506100556100503660046105fd565b61007d565b005b348015610062575f5ffd5b5061006b5f5481565b60405190815260200160405180910390f35b5f61008c610180830183610647565b5f81811061009c5761009c610690565b909101356001600160f81b031916915050603960f91b8190036100c05762061a805ffd5b6001600160f81b03198116602960f91b036100dc5762061a805ff35b6001600160f81b03198116606760f81b036100f7575b6100f2565b6001600160f81b03198116606960f81b0361010e57fe5b6001600160f81b03198116606160f81b036101eb576101877f00000000000000000000000000000000000000000000000000000000000000008360405160240161015891906107f2565b60408051601f198184030181529190526020810180516001600160e01b0316636ae752cf60e11b179052610584565b6101eb7f0000000000000000000000000000000000000000000000000000000000000000836040516024016101bc91906107f2565b60408051601f198184030181529190526020810180516001600160e01b031663c088b06760e01b179052610584565b607360f81b6001600160f81b0319821614806102145750605360f81b6001600160f81b03198216145b1561057f576040805160e0810182525f80825260208083018290529282018190526060808301829052608083019190915260a0820181905260c08201529061025e90840184610989565b6001600160401b0316815261027a610100840160e085016109a9565b6001600160a01b0316602082015261029542620151806109d8565b6001600160401b0316606082015260408051600180825281830190925290816020015b604080518082019091525f80825260208201528152602001906001900390816102b857505060c082015260408051808201909152807f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166323c9f2bd6103296020880188610989565b6103376101a08901896109f1565b5f81811061034757610347610690565b61035d92602060409092020190810191506109a9565b6040516001600160e01b031960e085901b1681526001600160401b0390921660048301526001600160a01b03166024820152604401602060405180830381865afa1580156103ad573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103d19190610a36565b6001600160a01b031681526020016103ed6101a08601866109f1565b5f8181106103fd576103fd610690565b905060400201602001358152508160c001515f8151811061042057610420610690565b602090810291909101015260405163f2aef88160e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690630ef3335e90829063f2aef8819061047f908690600401610ac4565b602060405180830381865afa15801561049a573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104be9190610b64565b836040518363ffffffff1660e01b81526004016104db9190610ac4565b60206040518083038185885af11580156104f7573d5f5f3e3d5ffd5b50505050506040513d601f19601f8201168201806040525081019061051c9190610b64565b505f8054908061052b83610b7b565b90915550506001600160f81b03198216605360f81b0361057d5760405162461bcd60e51b8152602060048201526009602482015268185b1b081bd9881a5d60ba1b604482015260640160405180910390fd5b505b505050565b5f826001600160a01b03168260405161059d9190610b93565b5f604051808303815f865af19150503d805f81146105d6576040519150601f19603f3d011682016040523d82523d5f602084013e6105db565b606091505b50509050801561057f575f805490806105f383610b7b565b9190505550505050565b5f5f6040838503121561060e575f5ffd5b8235915060208301356001600160401b0381111561062a575f5ffd5b83016101c0818603121561063c575f5ffd5b809150509250929050565b5f5f8335601e1984360301811261065c575f5ffd5b8301803591506001600160401b03821115610675575f5ffd5b602001915036819003821315610689575f5ffd5b9250929050565b634e487b7160e01b5f52603260045260245ffd5b80356001600160401b03811681146106ba575f5ffd5b919050565b6001600160a01b03811681146106d3575f5ffd5b50565b80356106ba816106bf565b803563ffffffff811681146106ba575f5ffd5b5f5f8335601e19843603018112610709575f5ffd5b83016020810192503590506001600160401b03811115610727575f5ffd5b803603821315610689575f5ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b5f5f8335601e19843603018112610772575f5ffd5b83016020810192503590506001600160401b03811115610790575f5ffd5b8060061b3603821315610689575f5ffd5b8183526020830192505f815f5b848110156107e85781356107c1816106bf565b6001600160a01b0316865260208281013590870152604095860195909101906001016107ae565b5093949350505050565b6020815261081360208201610806846106a4565b6001600160401b03169052565b5f610820602084016106d6565b6001600160a01b03811660408401525061083c604084016106a4565b6001600160401b038116606084015250610858606084016106d6565b6001600160a01b038116608084015250608083013560a0838101919091526108819084016106a4565b6001600160401b03811660c08401525060c083013560e0838101919091526108aa9084016106d6565b6001600160a01b038116610100840152506108c861010084016106d6565b6001600160a01b038116610120840152506108e661012084016106e1565b63ffffffff81166101408401525061090161014084016106a4565b6001600160401b0381166101608401525061091f61016084016106a4565b6001600160401b0381166101808401525061093e6101808401846106f4565b6101c06101a08501526109566101e085018284610735565b9150506109676101a085018561075d565b848303601f19016101c086015261097f8382846107a1565b9695505050505050565b5f60208284031215610999575f5ffd5b6109a2826106a4565b9392505050565b5f602082840312156109b9575f5ffd5b81356109a2816106bf565b634e487b7160e01b5f52601160045260245ffd5b808201808211156109eb576109eb6109c4565b92915050565b5f5f8335601e19843603018112610a06575f5ffd5b8301803591506001600160401b03821115610a1f575f5ffd5b6020019150600681901b3603821315610689575f5ffd5b5f60208284031215610a46575f5ffd5b81516109a2816106bf565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f8151808452602084019350602083015f5b828110156107e857815180516001600160a01b031687526020908101518188015260409096019590910190600101610a91565b602081526001600160401b03825116602082015260018060a01b03602083015116604082015263ffffffff60408301511660608201525f6060830151610b1560808401826001600160401b03169052565b50608083015180151560a08401525060a083015160e060c0840152610b3e610100840182610a51565b905060c0840151601f198483030160e0850152610b5b8282610a7f565b95945050505050565b5f60208284031215610b74575f5ffd5b5051919050565b5f60018201610b8c57610b8c6109c4565b5060010190565b5f82518060208501845e5f92019182525091905056",
}

// Chameleon is an auto generated Go binding around an Ethereum contract.
type Chameleon struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Chameleon) GetABI() abi.ABI {
	return c.abi
}

// NewChameleon creates a new instance of Chameleon.
func NewChameleon() *Chameleon {
	parsed, err := ChameleonMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Chameleon{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Chameleon) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address inbox, address outbox) payable returns()
func (chameleon *Chameleon) PackConstructor(inbox common.Address, outbox common.Address) []byte {
	enc, err := chameleon.abi.Pack("", inbox, outbox)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackReceiveMessage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fe7744d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function receiveMessage(bytes32 , (uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message) returns()
func (chameleon *Chameleon) PackReceiveMessage(arg0 [32]byte, message Message) []byte {
	enc, err := chameleon.abi.Pack("receiveMessage", arg0, message)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReceiveMessage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3fe7744d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function receiveMessage(bytes32 , (uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message) returns()
func (chameleon *Chameleon) TryPackReceiveMessage(arg0 [32]byte, message Message) ([]byte, error) {
	return chameleon.abi.Pack("receiveMessage", arg0, message)
}

// PackWithin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60968cb9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function within() view returns(uint256)
func (chameleon *Chameleon) PackWithin() []byte {
	enc, err := chameleon.abi.Pack("within")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60968cb9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function within() view returns(uint256)
func (chameleon *Chameleon) TryPackWithin() ([]byte, error) {
	return chameleon.abi.Pack("within")
}

// UnpackWithin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x60968cb9.
//
// Solidity: function within() view returns(uint256)
func (chameleon *Chameleon) UnpackWithin(data []byte) (*big.Int, error) {
	out, err := chameleon.abi.Unpack("within", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// ImpMetaData contains all meta data concerning the Imp contract.
var ImpMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"stateMutability\":\"payable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"enumImp.Trick\",\"name\":\"trick_\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"target_\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data_\",\"type\":\"bytes\"}],\"name\":\"set\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"trick\",\"outputs\":[{\"internalType\":\"enumImp.Trick\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"within\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"stateMutability\":\"payable\",\"type\":\"receive\"}]",
	ID:  "f383411fb86aaa4fa0cfb35436b104dc38",
	Bin: "0x33608052600360a0818152620496d760ec1b60c05261012060405260e0828152620494d560ec1b6101005290916100368382610435565b5060046100438282610435565b5050506100603369d3c21bcecceda100000061007960201b60201c565b6100743069d3c21bcecceda1000000610079565b6105ef565b6001600160a01b0382166100a75760405163ec442f0560e01b81525f60048201526024015b60405180910390fd5b6100b25f83836100b6565b5050565b6001600160a01b0383166100d4576100cf83838361026d565b505050565b60055460ff1660038160058111156100ee576100ee6104f3565b036100f95750505050565b600481600581111561010d5761010d6104f3565b036101195762061a805ffd5b600281600581111561012d5761012d6104f3565b036101eb576005805460ff1916908190555f9061010090046001600160a01b031661015960024761051b565b6006604051610168919061053a565b5f6040518083038185875af1925050503d805f81146101a2576040519150601f19603f3d011682016040523d82523d5f602084013e6101a7565b606091505b5050905080156101c65760078054905f6101c0836105ab565b91905055505b6005805483919060ff1916600183838111156101e4576101e46104f3565b0217905550505b60018160058111156101ff576101ff6104f3565b036102355761021d84608051600a85610218919061051b565b61026d565b610228600a8361051b565b61023290836105c3565b91505b6005816005811115610249576102496104f3565b0361025c5760805161025c90848461026d565b61026784848461026d565b50505050565b6001600160a01b038316610297578060025f82825461028c91906105dc565b909155506103079050565b6001600160a01b0383165f90815260208190526040902054818110156102e95760405163391434e360e21b81526001600160a01b0385166004820152602481018290526044810183905260640161009e565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b03821661032357600280548290039055610341565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef8360405161038691815260200190565b60405180910390a3505050565b634e487b7160e01b5f52604160045260245ffd5b600181811c908216806103bb57607f821691505b6020821081036103d957634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156100cf57828211156100cf57805f5260205f20601f840160051c602085101561040a57505f5b90810190601f840160051c035f5b8181101561042d575f83820155600101610418565b505050505050565b81516001600160401b0381111561044e5761044e610393565b6104628161045c84546103a7565b846103df565b6020601f821160018114610494575f831561047d5750848201515b5f19600385901b1c1916600184901b1784556104ec565b5f84815260208120601f198516915b828110156104c357878501518255602094850194600190920191016104a3565b50848210156104e057868401515f19600387901b60f8161c191681555b505060018360011b0184555b5050505050565b634e487b7160e01b5f52602160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f8261053557634e487b7160e01b5f52601260045260245ffd5b500490565b5f5f8354610547816103a7565b60018216801561055e5760018114610573576105a0565b60ff19831686528115158202860193506105a0565b865f5260205f205f5b838110156105985781548882015260019091019060200161057c565b505081860193505b509195945050505050565b5f600182016105bc576105bc610507565b5060010190565b818103818111156105d6576105d6610507565b92915050565b808201808211156105d6576105d6610507565b608051610cc96106155f395f818161030601528181610706015261076b0152610cc95ff3fe6080604052600436106100a8575f3560e01c806360968cb91161006257806360968cb914610185578063690da2b21461019a57806370a08231146101c057806395d89b41146101f4578063a9059cbb14610208578063dd62ed3e14610227575f5ffd5b806306fdde03146100b35780630937392b146100dd578063095ea7b3146100fe57806318160ddd1461012d57806323b872dd1461014b578063313ce5671461016a575f5ffd5b366100af57005b5f5ffd5b3480156100be575f5ffd5b506100c761026b565b6040516100d491906108be565b60405180910390f35b3480156100e8575f5ffd5b506100fc6100f736600461090e565b6102fb565b005b348015610109575f5ffd5b5061011d61011836600461099d565b61039d565b60405190151581526020016100d4565b348015610138575f5ffd5b506002545b6040519081526020016100d4565b348015610156575f5ffd5b5061011d6101653660046109c5565b6103b6565b348015610175575f5ffd5b50604051601281526020016100d4565b348015610190575f5ffd5b5061013d60075481565b3480156101a5575f5ffd5b506005546101b39060ff1681565b6040516100d49190610a13565b3480156101cb575f5ffd5b5061013d6101da366004610a39565b6001600160a01b03165f9081526020819052604090205490565b3480156101ff575f5ffd5b506100c76103d9565b348015610213575f5ffd5b5061011d61022236600461099d565b6103e8565b348015610232575f5ffd5b5061013d610241366004610a59565b6001600160a01b039182165f90815260016020908152604080832093909416825291909152205490565b60606003805461027a90610a8a565b80601f01602080910402602001604051908101604052809291908181526020018280546102a690610a8a565b80156102f15780601f106102c8576101008083540402835291602001916102f1565b820191905f5260205f20905b8154815290600101906020018083116102d457829003601f168201915b5050505050905090565b336001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161461032f575f5ffd5b8383838360055f8160016006610346868883610b2c565b508691906101000a8154816001600160a01b0302191690836001600160a01b031602179055508591906101000a81548160ff0219169083600581111561038e5761038e6109ff565b02179055505050505050505050565b5f336103aa8185856103f5565b60019150505b92915050565b5f336103c3858285610407565b6103ce858585610488565b506001949350505050565b60606004805461027a90610a8a565b5f336103aa818585610488565b61040283838360016104e5565b505050565b6001600160a01b038381165f908152600160209081526040808320938616835292905220545f19811015610482578181101561047457604051637dc7a0d960e11b81526001600160a01b038416600482015260248101829052604481018390526064015b60405180910390fd5b61048284848484035f6104e5565b50505050565b6001600160a01b0383166104b157604051634b637e8f60e11b81525f600482015260240161046b565b6001600160a01b0382166104da5760405163ec442f0560e01b81525f600482015260240161046b565b6104028383836105b7565b6001600160a01b03841661050e5760405163e602df0560e01b81525f600482015260240161046b565b6001600160a01b03831661053757604051634a1406b160e11b81525f600482015260240161046b565b6001600160a01b038085165f908152600160209081526040808320938716835292905220829055801561048257826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925846040516105a991815260200190565b60405180910390a350505050565b6001600160a01b0383166105d057610402838383610798565b60055460ff1660038160058111156105ea576105ea6109ff565b036105f55750505050565b6004816005811115610609576106096109ff565b036106155762061a805ffd5b6002816005811115610629576106296109ff565b036106e7576005805460ff1916908190555f9061010090046001600160a01b0316610655600247610bfb565b60066040516106649190610c1a565b5f6040518083038185875af1925050503d805f811461069e576040519150601f19603f3d011682016040523d82523d5f602084013e6106a3565b606091505b5050905080156106c25760078054905f6106bc83610c8b565b91905055505b6005805483919060ff1916600183838111156106e0576106e06109ff565b0217905550505b60018160058111156106fb576106fb6109ff565b0361074d57610735847f0000000000000000000000000000000000000000000000000000000000000000610730600a86610bfb565b610798565b610740600a83610bfb565b61074a9083610ca3565b91505b6005816005811115610761576107616109ff565b03610791576107917f00000000000000000000000000000000000000000000000000000000000000008484610798565b6104828484845b6001600160a01b0383166107c2578060025f8282546107b79190610cb6565b909155506108329050565b6001600160a01b0383165f90815260208190526040902054818110156108145760405163391434e360e21b81526001600160a01b0385166004820152602481018290526044810183905260640161046b565b6001600160a01b0384165f9081526020819052604090209082900390555b6001600160a01b03821661084e5760028054829003905561086c565b6001600160a01b0382165f9081526020819052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef836040516108b191815260200190565b60405180910390a3505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80356001600160a01b0381168114610909575f5ffd5b919050565b5f5f5f5f60608587031215610921575f5ffd5b84356006811061092f575f5ffd5b935061093d602086016108f3565b9250604085013567ffffffffffffffff811115610958575f5ffd5b8501601f81018713610968575f5ffd5b803567ffffffffffffffff81111561097e575f5ffd5b87602082840101111561098f575f5ffd5b949793965060200194505050565b5f5f604083850312156109ae575f5ffd5b6109b7836108f3565b946020939093013593505050565b5f5f5f606084860312156109d7575f5ffd5b6109e0846108f3565b92506109ee602085016108f3565b929592945050506040919091013590565b634e487b7160e01b5f52602160045260245ffd5b6020810160068310610a3357634e487b7160e01b5f52602160045260245ffd5b91905290565b5f60208284031215610a49575f5ffd5b610a52826108f3565b9392505050565b5f5f60408385031215610a6a575f5ffd5b610a73836108f3565b9150610a81602084016108f3565b90509250929050565b600181811c90821680610a9e57607f821691505b602082108103610abc57634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52604160045260245ffd5b601f821115610402578282111561040257805f5260205f20601f840160051c6020851015610b0157505f5b90810190601f840160051c035f5b81811015610b24575f83820155600101610b0f565b505050505050565b67ffffffffffffffff831115610b4457610b44610ac2565b610b5883610b528354610a8a565b83610ad6565b5f601f841160018114610b89575f8515610b725750838201355b5f19600387901b1c1916600186901b178355610be0565b5f83815260208120601f198716915b82811015610bb85786850135825560209485019460019092019101610b98565b5086821015610bd4575f1960f88860031b161c19848701351681555b505060018560011b0183555b5050505050565b634e487b7160e01b5f52601160045260245ffd5b5f82610c1557634e487b7160e01b5f52601260045260245ffd5b500490565b5f5f8354610c2781610a8a565b600182168015610c3e5760018114610c5357610c80565b60ff1983168652811515820286019350610c80565b865f5260205f205f5b83811015610c7857815488820152600190910190602001610c5c565b505081860193505b509195945050505050565b5f60018201610c9c57610c9c610be7565b5060010190565b818103818111156103b0576103b0610be7565b808201808211156103b0576103b0610be756",
}

// Imp is an auto generated Go binding around an Ethereum contract.
type Imp struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Imp) GetABI() abi.ABI {
	return c.abi
}

// NewImp creates a new instance of Imp.
func NewImp() *Imp {
	parsed, err := ImpMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Imp{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Imp) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (imp *Imp) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := imp.abi.Pack("allowance", owner, spender)
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
func (imp *Imp) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return imp.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (imp *Imp) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := imp.abi.Unpack("allowance", data)
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
func (imp *Imp) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := imp.abi.Pack("approve", spender, value)
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
func (imp *Imp) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return imp.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (imp *Imp) UnpackApprove(data []byte) (bool, error) {
	out, err := imp.abi.Unpack("approve", data)
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
func (imp *Imp) PackBalanceOf(account common.Address) []byte {
	enc, err := imp.abi.Pack("balanceOf", account)
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
func (imp *Imp) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return imp.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (imp *Imp) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := imp.abi.Unpack("balanceOf", data)
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
func (imp *Imp) PackDecimals() []byte {
	enc, err := imp.abi.Pack("decimals")
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
func (imp *Imp) TryPackDecimals() ([]byte, error) {
	return imp.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (imp *Imp) UnpackDecimals(data []byte) (uint8, error) {
	out, err := imp.abi.Unpack("decimals", data)
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
func (imp *Imp) PackName() []byte {
	enc, err := imp.abi.Pack("name")
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
func (imp *Imp) TryPackName() ([]byte, error) {
	return imp.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (imp *Imp) UnpackName(data []byte) (string, error) {
	out, err := imp.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackSet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0937392b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function set(uint8 trick_, address target_, bytes data_) returns()
func (imp *Imp) PackSet(trick uint8, target common.Address, data []byte) []byte {
	enc, err := imp.abi.Pack("set", trick, target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSet is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0937392b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function set(uint8 trick_, address target_, bytes data_) returns()
func (imp *Imp) TryPackSet(trick uint8, target common.Address, data []byte) ([]byte, error) {
	return imp.abi.Pack("set", trick, target, data)
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (imp *Imp) PackSymbol() []byte {
	enc, err := imp.abi.Pack("symbol")
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
func (imp *Imp) TryPackSymbol() ([]byte, error) {
	return imp.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (imp *Imp) UnpackSymbol(data []byte) (string, error) {
	out, err := imp.abi.Unpack("symbol", data)
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
func (imp *Imp) PackTotalSupply() []byte {
	enc, err := imp.abi.Pack("totalSupply")
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
func (imp *Imp) TryPackTotalSupply() ([]byte, error) {
	return imp.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (imp *Imp) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := imp.abi.Unpack("totalSupply", data)
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
func (imp *Imp) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := imp.abi.Pack("transfer", to, value)
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
func (imp *Imp) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return imp.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (imp *Imp) UnpackTransfer(data []byte) (bool, error) {
	out, err := imp.abi.Unpack("transfer", data)
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
func (imp *Imp) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := imp.abi.Pack("transferFrom", from, to, value)
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
func (imp *Imp) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return imp.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (imp *Imp) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := imp.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTrick is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x690da2b2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function trick() view returns(uint8)
func (imp *Imp) PackTrick() []byte {
	enc, err := imp.abi.Pack("trick")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTrick is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x690da2b2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function trick() view returns(uint8)
func (imp *Imp) TryPackTrick() ([]byte, error) {
	return imp.abi.Pack("trick")
}

// UnpackTrick is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x690da2b2.
//
// Solidity: function trick() view returns(uint8)
func (imp *Imp) UnpackTrick(data []byte) (uint8, error) {
	out, err := imp.abi.Unpack("trick", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackWithin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60968cb9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function within() view returns(uint256)
func (imp *Imp) PackWithin() []byte {
	enc, err := imp.abi.Pack("within")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60968cb9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function within() view returns(uint256)
func (imp *Imp) TryPackWithin() ([]byte, error) {
	return imp.abi.Pack("within")
}

// UnpackWithin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x60968cb9.
//
// Solidity: function within() view returns(uint256)
func (imp *Imp) UnpackWithin(data []byte) (*big.Int, error) {
	out, err := imp.abi.Unpack("within", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// ImpApproval represents a Approval event raised by the Imp contract.
type ImpApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ImpApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (ImpApproval) ContractEventName() string {
	return ImpApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (imp *Imp) UnpackApprovalEvent(log *types.Log) (*ImpApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != imp.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ImpApproval)
	if len(log.Data) > 0 {
		if err := imp.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range imp.abi.Events[event].Inputs {
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

// ImpTransfer represents a Transfer event raised by the Imp contract.
type ImpTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const ImpTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (ImpTransfer) ContractEventName() string {
	return ImpTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (imp *Imp) UnpackTransferEvent(log *types.Log) (*ImpTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != imp.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ImpTransfer)
	if len(log.Data) > 0 {
		if err := imp.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range imp.abi.Events[event].Inputs {
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
func (imp *Imp) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], imp.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return imp.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], imp.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return imp.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], imp.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return imp.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], imp.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return imp.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], imp.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return imp.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], imp.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return imp.UnpackERC20InvalidSpenderError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ImpERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the Imp contract.
type ImpERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func ImpERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (imp *Imp) UnpackERC20InsufficientAllowanceError(raw []byte) (*ImpERC20InsufficientAllowance, error) {
	out := new(ImpERC20InsufficientAllowance)
	if err := imp.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ImpERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the Imp contract.
type ImpERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func ImpERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (imp *Imp) UnpackERC20InsufficientBalanceError(raw []byte) (*ImpERC20InsufficientBalance, error) {
	out := new(ImpERC20InsufficientBalance)
	if err := imp.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ImpERC20InvalidApprover represents a ERC20InvalidApprover error raised by the Imp contract.
type ImpERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func ImpERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (imp *Imp) UnpackERC20InvalidApproverError(raw []byte) (*ImpERC20InvalidApprover, error) {
	out := new(ImpERC20InvalidApprover)
	if err := imp.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ImpERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the Imp contract.
type ImpERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func ImpERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (imp *Imp) UnpackERC20InvalidReceiverError(raw []byte) (*ImpERC20InvalidReceiver, error) {
	out := new(ImpERC20InvalidReceiver)
	if err := imp.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ImpERC20InvalidSender represents a ERC20InvalidSender error raised by the Imp contract.
type ImpERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func ImpERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (imp *Imp) UnpackERC20InvalidSenderError(raw []byte) (*ImpERC20InvalidSender, error) {
	out := new(ImpERC20InvalidSender)
	if err := imp.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ImpERC20InvalidSpender represents a ERC20InvalidSpender error raised by the Imp contract.
type ImpERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func ImpERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (imp *Imp) UnpackERC20InvalidSpenderError(raw []byte) (*ImpERC20InvalidSpender, error) {
	out := new(ImpERC20InvalidSpender)
	if err := imp.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

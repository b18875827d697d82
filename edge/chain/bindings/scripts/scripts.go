// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package scripts

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

// Consumer is an auto generated low-level Go binding around an user-defined struct.
type Consumer struct {
	Allowed           bool
	InitiatedRequests uint64
	CompletedRequests uint64
}

// Subscription is an auto generated low-level Go binding around an user-defined struct.
type Subscription struct {
	Balance        *big.Int
	Owner          common.Address
	BlockedBalance *big.Int
	ProposedOwner  common.Address
	Consumers      []common.Address
	Flags          [32]byte
}

// FunctionsFrontMetaData contains all meta data concerning the FunctionsFront contract.
var FunctionsFrontMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIRequests\",\"name\":\"requests\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"life\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"confirmations\",\"type\":\"uint8\"},{\"internalType\":\"uint88\",\"name\":\"fee\",\"type\":\"uint88\"},{\"internalType\":\"uint64\",\"name\":\"perGas\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"COMMITTEE\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"CONFIRMATIONS\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"FEE\",\"outputs\":[{\"internalType\":\"uint88\",\"name\":\"\",\"type\":\"uint88\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"LIFE\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"LINK\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PER_GAS\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REQUESTS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"subscriptionId\",\"type\":\"uint64\"}],\"name\":\"acceptSubscriptionOwnerTransfer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"subscriptionId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"}],\"name\":\"addConsumer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"bytes\",\"name\":\"result\",\"type\":\"bytes\"}],\"name\":\"answered\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"subscriptionId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"cancelSubscription\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"callbackGasLimit\",\"type\":\"uint32\"}],\"name\":\"costOf\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"createSubscription\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"subscriptionId\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"}],\"name\":\"createSubscriptionWithConsumer\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"subscriptionId\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"client\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"subscriptionId\",\"type\":\"uint64\"}],\"name\":\"getConsumer\",\"outputs\":[{\"components\":[{\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"},{\"internalType\":\"uint64\",\"name\":\"initiatedRequests\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"completedRequests\",\"type\":\"uint64\"}],\"internalType\":\"structConsumer\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"subscriptionId\",\"type\":\"uint64\"}],\"name\":\"getSubscription\",\"outputs\":[{\"components\":[{\"internalType\":\"uint96\",\"name\":\"balance\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"blockedBalance\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"proposedOwner\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"consumers\",\"type\":\"address[]\"},{\"internalType\":\"bytes32\",\"name\":\"flags\",\"type\":\"bytes32\"}],\"internalType\":\"structSubscription\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getSubscriptionCount\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"getTotalBalance\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"callbackGasLimit\",\"type\":\"uint32\"}],\"name\":\"isValidCallbackGasLimit\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"onTokenTransfer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"subscriptionId\",\"type\":\"uint64\"}],\"name\":\"pendingRequestExists\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"subscriptionId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"newOwner\",\"type\":\"address\"}],\"name\":\"proposeSubscriptionOwnerTransfer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"subscriptionId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"}],\"name\":\"removeConsumer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"subscriptionId\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"uint16\",\"name\":\"dataVersion\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"callbackGasLimit\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"donId\",\"type\":\"bytes32\"}],\"name\":\"sendRequest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"requestIds\",\"type\":\"bytes32[]\"}],\"name\":\"timeoutRequests\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"subscriptionId\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"totalCostJuels\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"transmitter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"resultCode\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"response\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"err\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"callbackReturnData\",\"type\":\"bytes\"}],\"name\":\"RequestProcessed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"donId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"subscriptionId\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"subscriptionOwner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"requestingContract\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"requestInitiator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"dataVersion\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"callbackGasLimit\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"estimatedTotalCostJuels\",\"type\":\"uint96\"}],\"name\":\"RequestStart\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"RequestTimedOut\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"subscriptionId\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"fundsRecipient\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fundsAmount\",\"type\":\"uint256\"}],\"name\":\"SubscriptionCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"subscriptionId\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"}],\"name\":\"SubscriptionConsumerAdded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"subscriptionId\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"}],\"name\":\"SubscriptionConsumerRemoved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"subscriptionId\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"SubscriptionCreated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"subscriptionId\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"oldBalance\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newBalance\",\"type\":\"uint256\"}],\"name\":\"SubscriptionFunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"subscriptionId\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"SubscriptionOwnerTransferRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"subscriptionId\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"SubscriptionOwnerTransferred\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"CannotRemoveWithPendingRequests\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"earliest\",\"type\":\"uint256\"}],\"name\":\"DeadlineTooSoon\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EmptyRequestData\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"limit\",\"type\":\"uint32\"}],\"name\":\"GasLimitTooBig\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"currentBalanceJuels\",\"type\":\"uint96\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidCalldata\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidConsumer\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidSubscription\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"proposedOwner\",\"type\":\"address\"}],\"name\":\"MustBeProposedOwner\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MustBeSubscriptionOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"NoSuchRequest\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"place\",\"type\":\"uint256\"}],\"name\":\"NotAFunctionsRequest\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"moved\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"NotExact\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NotPassedOn\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotRequests\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"NotSent\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"OnlyCallableFromLink\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"language\",\"type\":\"uint256\"}],\"name\":\"OtherLanguage\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"dataVersion\",\"type\":\"uint16\"}],\"name\":\"OtherVersion\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"SecretsNotTaken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"codeLocation\",\"type\":\"uint256\"}],\"name\":\"SourceNotInline\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestId\",\"type\":\"bytes32\"}],\"name\":\"TooLittleGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"maximumConsumers\",\"type\":\"uint16\"}],\"name\":\"TooManyConsumers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"TooMuchData\",\"type\":\"error\"}]",
	ID:  "84c90c90ed99899f8056cf6376aff0aacd",
	Bin: "0x61016080604052346102005760c081613c198038038091610020828561025c565b8339810103126102005780516001600160a01b038116919082900361020057602081015161005060408301610293565b91606081015160ff811691828203610200576080810151906001600160581b03821682036102005760a06100849101610293565b9160405194631057fdf960e31b86526020866004818b5afa801561020c575f90610217575b602096506080528760a05260c0528560e052610100526101205261014052602460405180958193630228f74360e11b835260048301525afa91821561020c575f926101d4575b506001600160401b03168161010482426102a7565b106101b55760405161395090816102c98239608051818181610396015281816105cf0152818161228a0152612525015260a051818181610eb0015281816111ad01528181611f21015281816122340152818161262f0152612e99015260c0518181816101b30152611c9a015260e0518181816116850152611c15015261010051818181611cd801526126880152610120518181816104df0152612bd0015261014051818181610cd20152612b810152f35b6101bf90426102a7565b638838abb760e01b5f5260045260245260445ffd5b9091506020813d602011610204575b816101f06020938361025c565b810103126102005751905f6100ef565b5f80fd5b3d91506101e3565b6040513d5f823e3d90fd5b50946020813d602011610254575b816102326020938361025c565b810103126102005751946001600160a01b0386168603610200576020956100a9565b3d9150610225565b601f909101601f19168101906001600160401b0382119082101761027f57604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160401b038216820361020057565b919082018092116102b457565b634e487b7160e01b5f52601160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c9081630438b0a414612653575080630742d8c4146125e557806310fc49c11461259457806312b58349146125495780631b6b6d23146124db578063461d2762146116a957806346ed8e89146116475780634b8832d314611526578063636e20d81461113557806366419970146110f1578063665871ec14610e3e578063674603d014610d515780637341c10c14610cf65780637b99628014610c945780638235974014610b7f5780639f87fad7146108b6578063a21a23e41461087e578063a47c7696146106f6578063a4c0ed361461055d578063ad9fee9f14610503578063c57981b51461049e578063cc77470a1461042e578063d7ae1d30146101d6578063e1c54e711461017e5763e82ad7d41461012f575f80fd5b3461017a5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261017a57602061017061016b6126ac565b612c37565b6040519015158152f35b5f80fd5b3461017a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261017a5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461017a5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261017a5761020d6126ac565b610215612704565b9061021f81612cc6565b5460601c33036104065761023281612c37565b6103de5767ffffffffffffffff165f81815260016020526040902080546bffffffffffffffffffffffff16919061026b90600201612aec565b925f5b84518110156102b8578073ffffffffffffffffffffffffffffffffffffffff61029960019388612bf9565b51165f52600260205260405f20845f526020525f60408120550161026e565b509250805f52600160205260405f205f81555f6001820155600281018054905f8155816103bc575b505060035f9101555f547fffffffffffffffffffffffff000000000000000000000000ffffffffffffffff73ffffffffffffffffffffffff000000000000000061033b856bffffffffffffffffffffffff8560401c16612c0d565b60401b169116175f557fe8ed5b475a5b5987aa9165e8731bb78043f39eee32ec5a1169a89e27fcd498156040805173ffffffffffffffffffffffffffffffffffffffff86168152846020820152a28061039057005b6103ba917f0000000000000000000000000000000000000000000000000000000000000000613129565b005b5f5260205f205f5b8281106103d157506102e0565b5f828201556001016103c4565b7f06eb10c8000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f5a68151d000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461017a5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261017a57610465612727565b61046d612a30565b61047681612cc6565b5460601c33036104065761048c60209282612912565b67ffffffffffffffff60405191168152f35b3461017a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261017a5760206040516affffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461017a5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261017a57602061054761053f6126c3565b600435612b59565b6bffffffffffffffffffffffff60405191168152f35b3461017a5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261017a57610594612727565b5060243560443567ffffffffffffffff811161017a576105b89036906004016126d6565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036106ce57602081148015906106b9575b61069157816020918101031261017a573567ffffffffffffffff81169182820361017a578161068460409261067e6bffffffffffffffffffffffff6106667fd39ec07f4e209f627a4c427971473820dc129761ba28de8906bd56f57101d4f897612cc6565b5416936bffffffffffffffffffffffff831690613074565b82612b4c565b82519182526020820152a2005b7f8129bbcd000000000000000000000000000000000000000000000000000000005f5260045ffd5b506bffffffffffffffffffffffff8311610601565b7f44b0e3c3000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461017a5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261017a576107626107306126ac565b5f60a060405161073f816127a1565b828152826020820152826040820152826060820152606060808201520152612cc6565b6040519061076f826127a1565b8054906bffffffffffffffffffffffff82168352602083019160601c825260018101549073ffffffffffffffffffffffffffffffffffffffff60408501926bffffffffffffffffffffffff81168452606086019060601c81526bffffffffffffffffffffffff60036107e360028601612aec565b946080890195865201549460a088019586528360405197602089528360e08a019a511660208a0152511660408801525116606086015251166080840152519060c060a084015281518094526020610100840192015f945b8086106108505750508293505160c08301520390f35b909260208060019273ffffffffffffffffffffffffffffffffffffffff87511681520194019501949061083a565b3461017a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261017a57602061048c612a30565b3461017a5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261017a576108ed6126ac565b6108f5612704565b906108ff81612cc6565b5460601c33036104065773ffffffffffffffffffffffffffffffffffffffff821691825f52600260205260405f2067ffffffffffffffff83165f5260205260ff60405f20541615610b57576109549082612fd9565b6103de5767ffffffffffffffff90825f52600260205260405f208282165f526020525f604081205516805f526001602052600260405f20015f5b8373ffffffffffffffffffffffffffffffffffffffff6109ae83856128d0565b90549060031b1c1614610a17577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146109ea5760010161098e565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b815484917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82019182116109ea57610a7973ffffffffffffffffffffffffffffffffffffffff610a6a610aa594876128d0565b90549060031b1c1691856128d0565b90919073ffffffffffffffffffffffffffffffffffffffff8084549260031b9316831b921b1916179055565b8154908115610b2a577f182bff9831466789164ca77075fffd84916d35a8180ba73c27e45634549b445b927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6020930190610b0082826128d0565b73ffffffffffffffffffffffffffffffffffffffff82549160031b1b1916905555604051908152a2005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603160045260245ffd5b7f71e83137000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461017a5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261017a57610bb66126ac565b610bbf81612cc6565b6001810190815460601c92338403610c685781546040805160609290921c8252336020830152610c54939267ffffffffffffffff16917f6f1dc65165ffffedfd8e507b4a0f1fcfdada045ed11f6c26ba27cedfe87802f09190a280546bffffffffffffffffffffffff163360601b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016179055565b80546bffffffffffffffffffffffff169055005b837f4e1d9f18000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3461017a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261017a57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461017a5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261017a57610d2d6126ac565b610d35612704565b610d3e82612cc6565b5460601c3303610406576103ba91612912565b3461017a5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261017a57610d88612727565b6024359067ffffffffffffffff8216820361017a5773ffffffffffffffffffffffffffffffffffffffff905f60408051610dc181612785565b8281528260208201520152165f52600260205267ffffffffffffffff60405f2091165f52602052606060405f2067ffffffffffffffff60405191610e0483612785565b548160ff82161515938481528160406020830192828660081c168452019360481c1683526040519485525116602084015251166040820152f35b3461017a5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261017a5760043567ffffffffffffffff811161017a573660238201121561017a5780600401359067ffffffffffffffff821161017a573660248360051b8301011161017a577f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1691905f5b828110156103ba5760248160051b8301013590815f52600360205260405f209160405192610f1684612769565b5473ffffffffffffffffffffffffffffffffffffffff8116808552602085019165ffffffffffff8160a01c16835262ffffff8160d01c16604087015260e81c6060860152156110c5575f8281526003602052604080822091909155517f8eec9e3700000000000000000000000000000000000000000000000000000000815260048101839052306024820152906060826044818b5afa9182156110ba575f9261107e575b50600682101561105157600194610ffc926003036110265773ffffffffffffffffffffffffffffffffffffffff65ffffffffffff5f935b511691511690612f2e565b7ff1ca1e9147be737b04a2b018a79405f687a97de8dd8a2559bbe62357343af4145f80a201610ee9565b73ffffffffffffffffffffffffffffffffffffffff65ffffffffffff61104b86612e5c565b93610ff1565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9091506060813d82116110b2575b81611099606093836127bd565b8101031261017a5751600681101561017a579088610fba565b3d915061108c565b6040513d5f823e3d90fd5b507f578efcac000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3461017a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261017a57602067ffffffffffffffff5f5416604051908152f35b3461017a5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261017a5760243560043560ff821680830361017a5760443567ffffffffffffffff811161017a576111959036906004016126d6565b9373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036114fa57835f52600360205260405f2090604051916111ed83612769565b549173ffffffffffffffffffffffffffffffffffffffff83168152602081019665ffffffffffff8460a01c168852604082019262ffffff8560d01c168452606083019460e81c8552875f5260036020525f604081205560605f9160015f99145f146114d75750505084019360408186031261017a57803567ffffffffffffffff811161017a578561127f9183016128a5565b94602082013567ffffffffffffffff811161017a576112aa6112bb9262ffffff926112e595016128a5565b9695511662ffffff85511690612b59565b955b65ffffffffffff89511673ffffffffffffffffffffffffffffffffffffffff84511690612f2e565b6040519162ffffff73ffffffffffffffffffffffffffffffffffffffff60208501937f0ca76175000000000000000000000000000000000000000000000000000000008552896024870152606060448701526113a78661137b61134b608483018b612862565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc8382030160648401528b612862565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018852876127bd565b5116915116925a613a98811090811561148e575b50611462579365ffffffffffff5f80611448967f64778f26c70b60a8d7e29e2451b3844302d959448401c0535b768ed88c6b505e9a99968261143a9760209b5193f199511698156114595760ff5f5b6bffffffffffffffffffffffff60405198168852328789015216604087015260c0606087015260c0860190612862565b908482036080860152612862565b5f838203918260a0860152520190a3005b60ff600161140a565b877fecadf36b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc5688101915081116109ea5760061c603f810290808204603f14901517156109ea5784118a6113bb565b9250945095506114e8919450612d10565b926112e56114f587612e5c565b6112bd565b7fb3285fc5000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b3461017a5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261017a5761155d6126ac565b611565612704565b9061156f81612cc6565b5460601c33036104065773ffffffffffffffffffffffffffffffffffffffff8216156106915761164267ffffffffffffffff7f69436ea6df009049404f564eff6622cd00522b0bd6a89efd9e52a355c4a879be921692835f52600160205261161581600160405f2001906bffffffffffffffffffffffff7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000083549260601b169116179055565b6040805133815273ffffffffffffffffffffffffffffffffffffffff909216602083015290918291820190565b0390a2005b3461017a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261017a57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461017a5760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261017a576116e06126ac565b60243567ffffffffffffffff811161017a576117009036906004016126d6565b604435929161ffff8416840361017a5760643563ffffffff8116810361017a5782156124b457617800831161248257600161ffff86160361245257620493e063ffffffff821611612423576005946117588484613433565b979096911480156123f8575b5f965b801515806123ef575b15611a3e576117808988886137f1565b9861178c81898961355d565b92915050602061179c838d6128c3565b1161199957506117b18a6117b7928a8a6133e0565b906133f8565b897f73656372657473000000000000000000000000000000000000000000000000008214611a16577f636f64654c6f636174696f6e000000000000000000000000000000000000000082149a8b80156119ed575b80156119c4575b156118d55750611823908989613844565b9190919a806118cc575b6118a0577f6c616e67756167650000000000000000000000000000000000000000000000001480611897575b61186c575061186790612c9b565b611767565b7f9e371234000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50801515611859565b507f535aebd1000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5081151561182d565b939a5091989192907f736f757263650000000000000000000000000000000000000000000000000000810361191e575050506119129086866137f1565b96611867600197612c9b565b7f6172677300000000000000000000000000000000000000000000000000000000819b94939a9b145f1461196257505061195c611867918888613755565b98612c9b565b9091507f6279746573417267730000000000000000000000000000000000000000000000036119995761195c6118679188886136a0565b7f1d5e6a59000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b507f736563726574734c6f636174696f6e00000000000000000000000000000000008314611812565b507f6c616e6775616765000000000000000000000000000000000000000000000000831461180b565b7f72dd3247000000000000000000000000000000000000000000000000000000005f5260045ffd5b919397929596159182156123e4575b82156123c9575b50506119995750611a658585612b59565b91611a6f82612cc6565b95335f52600260205260405f2067ffffffffffffffff84165f5260205260ff60405f20541615610b57576bffffffffffffffffffffffff875416966bffffffffffffffffffffffff8516881061239d576bffffffffffffffffffffffff611afa867fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000009798999a612c0d565b167fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008254161790555f547fffffffffffffffffffffffff000000000000000000000000ffffffffffffffff73ffffffffffffffffffffffff0000000000000000611b75886bffffffffffffffffffffffff8560401c16612c0d565b60401b169116175f55335f52600260205260405f2067ffffffffffffffff84165f5260205260405f2080547fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000ff68ffffffffffffffff00611be167ffffffffffffffff8460081c1661274a565b60081b16911617905560045467ffffffffffffffff611c0181831661274a565b16948591161760045567ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001667ffffffffffffffff4216019367ffffffffffffffff85116109ea57620249f063ffffffff83160163ffffffff81116109ea576040519561010087019087821067ffffffffffffffff8311176123705763ffffffff9367ffffffffffffffff926040527f0000000000000000000000000000000000000000000000000000000000000000895260843560208a0152604089015216606087015216608085015260ff7f00000000000000000000000000000000000000000000000000000000000000001660a08501527f636e20d80000000000000000000000000000000000000000000000000000000060c0850152611d2e3688846127fe565b958660e0860152845160208601519767ffffffffffffffff6040880151169067ffffffffffffffff6060890151169063ffffffff60808a01511660ff60a08b0151167fffffffff0000000000000000000000000000000000000000000000000000000060c08c015116916040519461014086019686881067ffffffffffffffff89111761237057611f089f602099610120996040528852898801523060408801526060870152608086015260a085015260c084015260e08301526bffffffffffffffffffffffff8a1661010083015282820152604051998a9283927f86f268630000000000000000000000000000000000000000000000000000000084528560048501528051602485015285810151604485015273ffffffffffffffffffffffffffffffffffffffff604082015116606485015267ffffffffffffffff606082015116608485015267ffffffffffffffff60808201511660a485015263ffffffff60a08201511660c485015260ff60c08201511660e48501527fffffffff0000000000000000000000000000000000000000000000000000000060e0820151166101048501526fffffffffffffffffffffffffffffffff610100820151166101248501520151610140610144840152610164830190612862565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9687156110ba575f9761232e575b5092869760e0977ff67aec45c9a7ede407974a3e0c3a743dffeab99ee3f2d4c9a8144c2ebf2c7ec96121ef9563ffffffff6bffffffffffffffffffffffff999661ffff60209c9a67ffffffffffffffff89169860405190611fb182612769565b3382528f65ffffffffffff908301911681526040820162ffffff86168152606083019062ffffff8c1682528a5f526020600390527cffffffffffffffffffffffffffffffffffffffffffffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff60405f209551167fffffff0000000000000000000000000000000000000000000000000000000000807cffffff000000000000000000000000000000000000000000000000000079ffffffffffff00000000000000000000000000000000000000008954985160a01b16955160d01b16955160e81b16951617161717179055885f5260018e528760405f205460601c9560405196875233602088015232604088015260e0606088015260e082908801526101008701375f61010089870101521660808401521660a082015288881660c0820152610100817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f6084359701168101030190a46121c360405196879287808501528051604085015287810151606085015267ffffffffffffffff604082015116608085015267ffffffffffffffff60608201511660a085015263ffffffff60808201511660c085015260ff60a082015116828501527fffffffff0000000000000000000000000000000000000000000000000000000060c0820151166101008501520151610100610120840152610140830190612862565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018652856127bd565b61227060405194859384937f4000aea000000000000000000000000000000000000000000000000000000000855273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166004860152166024840152606060448401526064830190612862565b03815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af19081156110ba575f916122f3575b50156122cb57602090604051908152f35b7f1e71fa4e000000000000000000000000000000000000000000000000000000005f5260045ffd5b90506020813d602011612326575b8161230e602093836127bd565b8101031261017a5751801515810361017a57826122ba565b3d9150612301565b92949195939096506020833d602011612368575b8161234f602093836127bd565b8101031261017a5791519592949093919261ffff611f51565b3d9150612342565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b877f6b0fe56f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b909150816123da575b508780611a54565b90501515876123d2565b838814159250611a4d565b50868910611770565b5f97507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9650611764565b7f1d70f87a000000000000000000000000000000000000000000000000000000005f52620493e060045260245ffd5b61ffff857f490a49ca000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b827fb0f298f6000000000000000000000000000000000000000000000000000000005f5260045261780060245260445ffd5b7ec1cfc0000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461017a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261017a57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461017a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261017a5760206bffffffffffffffffffffffff5f5460401c16604051908152f35b3461017a5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261017a576125cb6126ac565b50620493e063ffffffff6125dd6126c3565b161161242357005b3461017a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261017a57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461017a575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261017a5760209060ff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b6004359067ffffffffffffffff8216820361017a57565b6024359063ffffffff8216820361017a57565b9181601f8401121561017a5782359167ffffffffffffffff831161017a576020838186019501011161017a57565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361017a57565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361017a57565b67ffffffffffffffff1667ffffffffffffffff81146109ea5760010190565b6080810190811067ffffffffffffffff82111761237057604052565b6060810190811067ffffffffffffffff82111761237057604052565b60c0810190811067ffffffffffffffff82111761237057604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761237057604052565b92919267ffffffffffffffff82116123705760405191612846601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016602001846127bd565b82948184528183011161017a578281602093845f960137010152565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b9080601f8301121561017a578160206128c0933591016127fe565b90565b919082039182116109ea57565b80548210156128e5575f5260205f2001905f90565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b67ffffffffffffffff1690815f526001602052600260405f200173ffffffffffffffffffffffffffffffffffffffff8216805f52600260205260405f20845f5260205260ff60405f205416612a2a576064825410156129fd57805f52600260205260405f20845f5260205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00825416179055815468010000000000000000811015612370577f43dc749a04ac8fb825cbd514f7c0e13f13bc6f2ee66043b76629d51776cff8e093610a798260209560016129f4950181556128d0565b604051908152a2565b7fb72bc703000000000000000000000000000000000000000000000000000000005f52606460045260245ffd5b50505050565b7fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000905f54612a6767ffffffffffffffff821661274a565b921667ffffffffffffffff83169081175f90815581815260016020526040902080546bffffffffffffffffffffffff163360601b7fffffffffffffffffffffffffffffffffffffffff000000000000000000000000161790557f464722b4166576d3dcbba877b999bc35cf911f4eaf434b7eba68fa113951d0bf6020604051338152a2565b90604051918281549182825260208201905f5260205f20925f5b818110612b1d575050612b1b925003836127bd565b565b845473ffffffffffffffffffffffffffffffffffffffff16835260019485019487945060209093019201612b06565b919082018092116109ea57565b806028029060288204036109ea5763ffffffff612b769216612b4c565b67ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168181029181830414901517156109ea57612bf56bffffffffffffffffffffffff916affffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016612b4c565b1690565b80518210156128e55760209160051b010190565b906bffffffffffffffffffffffff809116911603906bffffffffffffffffffffffff82116109ea57565b612c4b6002612c4583612cc6565b01612aec565b5f5b8151811015612c9457612c8073ffffffffffffffffffffffffffffffffffffffff612c788385612bf9565b511684612fd9565b612c8c57600101612c4d565b505050600190565b5050505f90565b80156109ea577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190565b67ffffffffffffffff165f52600160205260405f2090815460601c15612ce857565b7f1f6a65b6000000000000000000000000000000000000000000000000000000005f5260045ffd5b60ff1660028114612e205760038114612de45760048114612da857600514612d6d57604051612d406040826127bd565b600781527f756e6b6e6f776e00000000000000000000000000000000000000000000000000602082015290565b604051612d7b6040826127bd565b600781527f7265667573656400000000000000000000000000000000000000000000000000602082015290565b50604051612db76040826127bd565b600681527f68616c7465640000000000000000000000000000000000000000000000000000602082015290565b50604051612df36040826127bd565b600b81527f736f7572636520646f776e000000000000000000000000000000000000000000602082015290565b50604051612e2f6040826127bd565b600c81527f6e6f2061677265656d656e740000000000000000000000000000000000000000602082015290565b6040517f45b4032c00000000000000000000000000000000000000000000000000000000815260048101919091523060248201526020816044815f7f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165af180156110ba575f90612ef0575b6bffffffffffffffffffffffff91501690565b506020813d602011612f26575b81612f0a602093836127bd565b8101031261017a576bffffffffffffffffffffffff9051612edd565b3d9150612efd565b919073ffffffffffffffffffffffffffffffffffffffff165f52600260205260405f2067ffffffffffffffff83165f5260205260405f2080547fffffffffffffffffffffffffffffff0000000000000000ffffffffffffffffff70ffffffffffffffff000000000000000000612fb067ffffffffffffffff8460481c1661274a565b60481b1691161790556bffffffffffffffffffffffff8116612fd0575050565b612b1b91613074565b9073ffffffffffffffffffffffffffffffffffffffff165f52600260205267ffffffffffffffff60405f2091165f526020526040805f2081519061301c82612785565b549060ff82161515815267ffffffffffffffff808360081c169283602084015260481c169283910152141590565b906bffffffffffffffffffffffff809116911601906bffffffffffffffffffffffff82116109ea57565b67ffffffffffffffff165f52600160205260405f206bffffffffffffffffffffffff6130a3838284541661304a565b167fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008254161790557fffffffffffffffffffffffff000000000000000000000000ffffffffffffffff73ffffffffffffffffffffffff000000000000000061311e5f54936bffffffffffffffffffffffff8560401c1661304a565b60401b169116175f55565b9073ffffffffffffffffffffffffffffffffffffffff811691821561338b5773ffffffffffffffffffffffffffffffffffffffff84911691821561334857505090604051907f70a08231000000000000000000000000000000000000000000000000000000008252306004830152602082602481865afa9182156110ba575f92613314575b50604051907fa9059cbb000000000000000000000000000000000000000000000000000000005f526004528360245260205f60448180875af160015f51148116156132f5575b81604052156132c9577f70a08231000000000000000000000000000000000000000000000000000000008152306004820152602081602481865afa9081156110ba575f91613297575b508082111561328e5761324f916128c3565b905b82820361325d57505050565b7f7e7668df000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b50505f90613251565b90506020813d6020116132c1575b816132b2602093836127bd565b8101031261017a57515f61323d565b3d91506132a5565b827f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b600181151661330b57833b15153d1516166131f4565b503d5f823e3d90fd5b9091506020813d602011613340575b81613330602093836127bd565b8101031261017a5751905f6131ae565b3d9150613323565b5f80809381935af11561335a57505050565b7f3ae864bb000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b73ffffffffffffffffffffffffffffffffffffffff91507f3ae864bb000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b908210156128e5570190565b9093929384831161017a57841161017a578101920390565b359060208110613406575090565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9060200360031b1b1690565b9181156134f55781156128e5575f83013592601f8460fd1c9460f81c1690600193828660188210613553575050601f831480613549575b61352157601b83116134f5577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe883019283116109ea576001831b916134af86836128c3565b83116134f5576117b16134d091876008946134ca8783612b4c565b926133e0565b921b8060031c82036109ea57610100039161010083116109ea576128c0921c93612b4c565b7f1d5e6a59000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b5050507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9190565b506004861461346a565b9650949392505050565b91929080841015613674576135738482856133d4565b3593601f8560fd1c9560f81c169360018201928383116109ea5783958094886018831061366757505050601f84148061365d575b61363457601b8411613608577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe884019384116109ea576001841b926135ec87836128c3565b841161199957506117b1600892876134d0936134ca8783612b4c565b827f1d5e6a59000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b505050507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9190565b50600487146135a7565b9850909650949350505050565b837f1d5e6a59000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b600493926136af81848461355d565b92919690960361199957509391825b6136c757505050565b90919367ffffffffffffffff85118061374c575b80613716575b613703576136f560026136fb928486613834565b94612c9b565b9190826136be565b9293505050600181018091116109ea5790565b507fff00000000000000000000000000000000000000000000000000000000000000806137448385876133d4565b3516146136e1565b508181106136db565b6004939261376481848461355d565b92919690960361199957509391825b61377c57505050565b90919367ffffffffffffffff8511806137e8575b806137b2575b613703576136f560036137aa928486613834565b919082613773565b507fff00000000000000000000000000000000000000000000000000000000000000806137e08385876133d4565b351614613796565b50818110613790565b613801838360039396959661355d565b92839194921491821592613821575b5050613674576128c0929350612b4c565b61382b92506128c3565b8211815f613810565b828261380192969593949661355d565b92909161385281848661355d565b9095819587600685149081613945575b50613871575050506119995750565b9250929394509450600261388686838561355d565b9192909214801590613933575b613907576138ac916138a491612b4c565b95828461355d565b939150936020851161199957506138c8926117b19287926133e0565b907f1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036109ea5760031b6101000361010081116109ea571c9190565b867f1d5e6a59000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5061393e81846128c3565b8211613893565b60029150145f61386256",
}

// FunctionsFront is an auto generated Go binding around an Ethereum contract.
type FunctionsFront struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *FunctionsFront) GetABI() abi.ABI {
	return c.abi
}

// NewFunctionsFront creates a new instance of FunctionsFront.
func NewFunctionsFront() *FunctionsFront {
	parsed, err := FunctionsFrontMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &FunctionsFront{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *FunctionsFront) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address requests, bytes32 committee, uint64 life, uint8 confirmations, uint88 fee, uint64 perGas) returns()
func (functionsFront *FunctionsFront) PackConstructor(requests common.Address, committee [32]byte, life uint64, confirmations uint8, fee *big.Int, perGas uint64) []byte {
	enc, err := functionsFront.abi.Pack("", requests, committee, life, confirmations, fee, perGas)
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
func (functionsFront *FunctionsFront) PackCOMMITTEE() []byte {
	enc, err := functionsFront.abi.Pack("COMMITTEE")
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
func (functionsFront *FunctionsFront) TryPackCOMMITTEE() ([]byte, error) {
	return functionsFront.abi.Pack("COMMITTEE")
}

// UnpackCOMMITTEE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe1c54e71.
//
// Solidity: function COMMITTEE() view returns(bytes32)
func (functionsFront *FunctionsFront) UnpackCOMMITTEE(data []byte) ([32]byte, error) {
	out, err := functionsFront.abi.Unpack("COMMITTEE", data)
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
func (functionsFront *FunctionsFront) PackCONFIRMATIONS() []byte {
	enc, err := functionsFront.abi.Pack("CONFIRMATIONS")
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
func (functionsFront *FunctionsFront) TryPackCONFIRMATIONS() ([]byte, error) {
	return functionsFront.abi.Pack("CONFIRMATIONS")
}

// UnpackCONFIRMATIONS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0438b0a4.
//
// Solidity: function CONFIRMATIONS() view returns(uint8)
func (functionsFront *FunctionsFront) UnpackCONFIRMATIONS(data []byte) (uint8, error) {
	out, err := functionsFront.abi.Unpack("CONFIRMATIONS", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackFEE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc57981b5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function FEE() view returns(uint88)
func (functionsFront *FunctionsFront) PackFEE() []byte {
	enc, err := functionsFront.abi.Pack("FEE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFEE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc57981b5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function FEE() view returns(uint88)
func (functionsFront *FunctionsFront) TryPackFEE() ([]byte, error) {
	return functionsFront.abi.Pack("FEE")
}

// UnpackFEE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc57981b5.
//
// Solidity: function FEE() view returns(uint88)
func (functionsFront *FunctionsFront) UnpackFEE(data []byte) (*big.Int, error) {
	out, err := functionsFront.abi.Unpack("FEE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLIFE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x46ed8e89.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function LIFE() view returns(uint64)
func (functionsFront *FunctionsFront) PackLIFE() []byte {
	enc, err := functionsFront.abi.Pack("LIFE")
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
func (functionsFront *FunctionsFront) TryPackLIFE() ([]byte, error) {
	return functionsFront.abi.Pack("LIFE")
}

// UnpackLIFE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x46ed8e89.
//
// Solidity: function LIFE() view returns(uint64)
func (functionsFront *FunctionsFront) UnpackLIFE(data []byte) (uint64, error) {
	out, err := functionsFront.abi.Unpack("LIFE", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackLINK is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b6b6d23.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function LINK() view returns(address)
func (functionsFront *FunctionsFront) PackLINK() []byte {
	enc, err := functionsFront.abi.Pack("LINK")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLINK is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b6b6d23.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function LINK() view returns(address)
func (functionsFront *FunctionsFront) TryPackLINK() ([]byte, error) {
	return functionsFront.abi.Pack("LINK")
}

// UnpackLINK is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1b6b6d23.
//
// Solidity: function LINK() view returns(address)
func (functionsFront *FunctionsFront) UnpackLINK(data []byte) (common.Address, error) {
	out, err := functionsFront.abi.Unpack("LINK", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPERGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b996280.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PER_GAS() view returns(uint64)
func (functionsFront *FunctionsFront) PackPERGAS() []byte {
	enc, err := functionsFront.abi.Pack("PER_GAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPERGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b996280.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PER_GAS() view returns(uint64)
func (functionsFront *FunctionsFront) TryPackPERGAS() ([]byte, error) {
	return functionsFront.abi.Pack("PER_GAS")
}

// UnpackPERGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b996280.
//
// Solidity: function PER_GAS() view returns(uint64)
func (functionsFront *FunctionsFront) UnpackPERGAS(data []byte) (uint64, error) {
	out, err := functionsFront.abi.Unpack("PER_GAS", data)
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
func (functionsFront *FunctionsFront) PackREQUESTS() []byte {
	enc, err := functionsFront.abi.Pack("REQUESTS")
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
func (functionsFront *FunctionsFront) TryPackREQUESTS() ([]byte, error) {
	return functionsFront.abi.Pack("REQUESTS")
}

// UnpackREQUESTS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0742d8c4.
//
// Solidity: function REQUESTS() view returns(address)
func (functionsFront *FunctionsFront) UnpackREQUESTS(data []byte) (common.Address, error) {
	out, err := functionsFront.abi.Unpack("REQUESTS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAcceptSubscriptionOwnerTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82359740.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptSubscriptionOwnerTransfer(uint64 subscriptionId) returns()
func (functionsFront *FunctionsFront) PackAcceptSubscriptionOwnerTransfer(subscriptionId uint64) []byte {
	enc, err := functionsFront.abi.Pack("acceptSubscriptionOwnerTransfer", subscriptionId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptSubscriptionOwnerTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82359740.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptSubscriptionOwnerTransfer(uint64 subscriptionId) returns()
func (functionsFront *FunctionsFront) TryPackAcceptSubscriptionOwnerTransfer(subscriptionId uint64) ([]byte, error) {
	return functionsFront.abi.Pack("acceptSubscriptionOwnerTransfer", subscriptionId)
}

// PackAddConsumer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7341c10c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addConsumer(uint64 subscriptionId, address consumer) returns()
func (functionsFront *FunctionsFront) PackAddConsumer(subscriptionId uint64, consumer common.Address) []byte {
	enc, err := functionsFront.abi.Pack("addConsumer", subscriptionId, consumer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddConsumer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7341c10c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addConsumer(uint64 subscriptionId, address consumer) returns()
func (functionsFront *FunctionsFront) TryPackAddConsumer(subscriptionId uint64, consumer common.Address) ([]byte, error) {
	return functionsFront.abi.Pack("addConsumer", subscriptionId, consumer)
}

// PackAnswered is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x636e20d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answered(bytes32 requestId, uint8 status, bytes result) returns()
func (functionsFront *FunctionsFront) PackAnswered(requestId [32]byte, status uint8, result []byte) []byte {
	enc, err := functionsFront.abi.Pack("answered", requestId, status, result)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswered is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x636e20d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answered(bytes32 requestId, uint8 status, bytes result) returns()
func (functionsFront *FunctionsFront) TryPackAnswered(requestId [32]byte, status uint8, result []byte) ([]byte, error) {
	return functionsFront.abi.Pack("answered", requestId, status, result)
}

// PackCancelSubscription is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd7ae1d30.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelSubscription(uint64 subscriptionId, address to) returns()
func (functionsFront *FunctionsFront) PackCancelSubscription(subscriptionId uint64, to common.Address) []byte {
	enc, err := functionsFront.abi.Pack("cancelSubscription", subscriptionId, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelSubscription is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd7ae1d30.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelSubscription(uint64 subscriptionId, address to) returns()
func (functionsFront *FunctionsFront) TryPackCancelSubscription(subscriptionId uint64, to common.Address) ([]byte, error) {
	return functionsFront.abi.Pack("cancelSubscription", subscriptionId, to)
}

// PackCostOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad9fee9f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function costOf(uint256 length, uint32 callbackGasLimit) view returns(uint96)
func (functionsFront *FunctionsFront) PackCostOf(length *big.Int, callbackGasLimit uint32) []byte {
	enc, err := functionsFront.abi.Pack("costOf", length, callbackGasLimit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCostOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad9fee9f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function costOf(uint256 length, uint32 callbackGasLimit) view returns(uint96)
func (functionsFront *FunctionsFront) TryPackCostOf(length *big.Int, callbackGasLimit uint32) ([]byte, error) {
	return functionsFront.abi.Pack("costOf", length, callbackGasLimit)
}

// UnpackCostOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad9fee9f.
//
// Solidity: function costOf(uint256 length, uint32 callbackGasLimit) view returns(uint96)
func (functionsFront *FunctionsFront) UnpackCostOf(data []byte) (*big.Int, error) {
	out, err := functionsFront.abi.Unpack("costOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCreateSubscription is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa21a23e4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createSubscription() returns(uint64 subscriptionId)
func (functionsFront *FunctionsFront) PackCreateSubscription() []byte {
	enc, err := functionsFront.abi.Pack("createSubscription")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateSubscription is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa21a23e4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createSubscription() returns(uint64 subscriptionId)
func (functionsFront *FunctionsFront) TryPackCreateSubscription() ([]byte, error) {
	return functionsFront.abi.Pack("createSubscription")
}

// UnpackCreateSubscription is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa21a23e4.
//
// Solidity: function createSubscription() returns(uint64 subscriptionId)
func (functionsFront *FunctionsFront) UnpackCreateSubscription(data []byte) (uint64, error) {
	out, err := functionsFront.abi.Unpack("createSubscription", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackCreateSubscriptionWithConsumer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc77470a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createSubscriptionWithConsumer(address consumer) returns(uint64 subscriptionId)
func (functionsFront *FunctionsFront) PackCreateSubscriptionWithConsumer(consumer common.Address) []byte {
	enc, err := functionsFront.abi.Pack("createSubscriptionWithConsumer", consumer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateSubscriptionWithConsumer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc77470a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createSubscriptionWithConsumer(address consumer) returns(uint64 subscriptionId)
func (functionsFront *FunctionsFront) TryPackCreateSubscriptionWithConsumer(consumer common.Address) ([]byte, error) {
	return functionsFront.abi.Pack("createSubscriptionWithConsumer", consumer)
}

// UnpackCreateSubscriptionWithConsumer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcc77470a.
//
// Solidity: function createSubscriptionWithConsumer(address consumer) returns(uint64 subscriptionId)
func (functionsFront *FunctionsFront) UnpackCreateSubscriptionWithConsumer(data []byte) (uint64, error) {
	out, err := functionsFront.abi.Unpack("createSubscriptionWithConsumer", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetConsumer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x674603d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getConsumer(address client, uint64 subscriptionId) view returns((bool,uint64,uint64))
func (functionsFront *FunctionsFront) PackGetConsumer(client common.Address, subscriptionId uint64) []byte {
	enc, err := functionsFront.abi.Pack("getConsumer", client, subscriptionId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetConsumer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x674603d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getConsumer(address client, uint64 subscriptionId) view returns((bool,uint64,uint64))
func (functionsFront *FunctionsFront) TryPackGetConsumer(client common.Address, subscriptionId uint64) ([]byte, error) {
	return functionsFront.abi.Pack("getConsumer", client, subscriptionId)
}

// UnpackGetConsumer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x674603d0.
//
// Solidity: function getConsumer(address client, uint64 subscriptionId) view returns((bool,uint64,uint64))
func (functionsFront *FunctionsFront) UnpackGetConsumer(data []byte) (Consumer, error) {
	out, err := functionsFront.abi.Unpack("getConsumer", data)
	if err != nil {
		return *new(Consumer), err
	}
	out0 := *abi.ConvertType(out[0], new(Consumer)).(*Consumer)
	return out0, nil
}

// PackGetSubscription is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa47c7696.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getSubscription(uint64 subscriptionId) view returns((uint96,address,uint96,address,address[],bytes32))
func (functionsFront *FunctionsFront) PackGetSubscription(subscriptionId uint64) []byte {
	enc, err := functionsFront.abi.Pack("getSubscription", subscriptionId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetSubscription is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa47c7696.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getSubscription(uint64 subscriptionId) view returns((uint96,address,uint96,address,address[],bytes32))
func (functionsFront *FunctionsFront) TryPackGetSubscription(subscriptionId uint64) ([]byte, error) {
	return functionsFront.abi.Pack("getSubscription", subscriptionId)
}

// UnpackGetSubscription is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa47c7696.
//
// Solidity: function getSubscription(uint64 subscriptionId) view returns((uint96,address,uint96,address,address[],bytes32))
func (functionsFront *FunctionsFront) UnpackGetSubscription(data []byte) (Subscription, error) {
	out, err := functionsFront.abi.Unpack("getSubscription", data)
	if err != nil {
		return *new(Subscription), err
	}
	out0 := *abi.ConvertType(out[0], new(Subscription)).(*Subscription)
	return out0, nil
}

// PackGetSubscriptionCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66419970.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getSubscriptionCount() view returns(uint64)
func (functionsFront *FunctionsFront) PackGetSubscriptionCount() []byte {
	enc, err := functionsFront.abi.Pack("getSubscriptionCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetSubscriptionCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x66419970.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getSubscriptionCount() view returns(uint64)
func (functionsFront *FunctionsFront) TryPackGetSubscriptionCount() ([]byte, error) {
	return functionsFront.abi.Pack("getSubscriptionCount")
}

// UnpackGetSubscriptionCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x66419970.
//
// Solidity: function getSubscriptionCount() view returns(uint64)
func (functionsFront *FunctionsFront) UnpackGetSubscriptionCount(data []byte) (uint64, error) {
	out, err := functionsFront.abi.Unpack("getSubscriptionCount", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetTotalBalance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12b58349.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTotalBalance() view returns(uint96)
func (functionsFront *FunctionsFront) PackGetTotalBalance() []byte {
	enc, err := functionsFront.abi.Pack("getTotalBalance")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTotalBalance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12b58349.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTotalBalance() view returns(uint96)
func (functionsFront *FunctionsFront) TryPackGetTotalBalance() ([]byte, error) {
	return functionsFront.abi.Pack("getTotalBalance")
}

// UnpackGetTotalBalance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x12b58349.
//
// Solidity: function getTotalBalance() view returns(uint96)
func (functionsFront *FunctionsFront) UnpackGetTotalBalance(data []byte) (*big.Int, error) {
	out, err := functionsFront.abi.Unpack("getTotalBalance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIsValidCallbackGasLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10fc49c1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isValidCallbackGasLimit(uint64 , uint32 callbackGasLimit) pure returns()
func (functionsFront *FunctionsFront) PackIsValidCallbackGasLimit(arg0 uint64, callbackGasLimit uint32) []byte {
	enc, err := functionsFront.abi.Pack("isValidCallbackGasLimit", arg0, callbackGasLimit)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsValidCallbackGasLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x10fc49c1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isValidCallbackGasLimit(uint64 , uint32 callbackGasLimit) pure returns()
func (functionsFront *FunctionsFront) TryPackIsValidCallbackGasLimit(arg0 uint64, callbackGasLimit uint32) ([]byte, error) {
	return functionsFront.abi.Pack("isValidCallbackGasLimit", arg0, callbackGasLimit)
}

// PackOnTokenTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4c0ed36.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onTokenTransfer(address , uint256 amount, bytes data) returns()
func (functionsFront *FunctionsFront) PackOnTokenTransfer(arg0 common.Address, amount *big.Int, data []byte) []byte {
	enc, err := functionsFront.abi.Pack("onTokenTransfer", arg0, amount, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnTokenTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4c0ed36.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onTokenTransfer(address , uint256 amount, bytes data) returns()
func (functionsFront *FunctionsFront) TryPackOnTokenTransfer(arg0 common.Address, amount *big.Int, data []byte) ([]byte, error) {
	return functionsFront.abi.Pack("onTokenTransfer", arg0, amount, data)
}

// PackPendingRequestExists is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe82ad7d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pendingRequestExists(uint64 subscriptionId) view returns(bool)
func (functionsFront *FunctionsFront) PackPendingRequestExists(subscriptionId uint64) []byte {
	enc, err := functionsFront.abi.Pack("pendingRequestExists", subscriptionId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPendingRequestExists is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe82ad7d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pendingRequestExists(uint64 subscriptionId) view returns(bool)
func (functionsFront *FunctionsFront) TryPackPendingRequestExists(subscriptionId uint64) ([]byte, error) {
	return functionsFront.abi.Pack("pendingRequestExists", subscriptionId)
}

// UnpackPendingRequestExists is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe82ad7d4.
//
// Solidity: function pendingRequestExists(uint64 subscriptionId) view returns(bool)
func (functionsFront *FunctionsFront) UnpackPendingRequestExists(data []byte) (bool, error) {
	out, err := functionsFront.abi.Unpack("pendingRequestExists", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackProposeSubscriptionOwnerTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4b8832d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposeSubscriptionOwnerTransfer(uint64 subscriptionId, address newOwner) returns()
func (functionsFront *FunctionsFront) PackProposeSubscriptionOwnerTransfer(subscriptionId uint64, newOwner common.Address) []byte {
	enc, err := functionsFront.abi.Pack("proposeSubscriptionOwnerTransfer", subscriptionId, newOwner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposeSubscriptionOwnerTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4b8832d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposeSubscriptionOwnerTransfer(uint64 subscriptionId, address newOwner) returns()
func (functionsFront *FunctionsFront) TryPackProposeSubscriptionOwnerTransfer(subscriptionId uint64, newOwner common.Address) ([]byte, error) {
	return functionsFront.abi.Pack("proposeSubscriptionOwnerTransfer", subscriptionId, newOwner)
}

// PackRemoveConsumer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f87fad7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeConsumer(uint64 subscriptionId, address consumer) returns()
func (functionsFront *FunctionsFront) PackRemoveConsumer(subscriptionId uint64, consumer common.Address) []byte {
	enc, err := functionsFront.abi.Pack("removeConsumer", subscriptionId, consumer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveConsumer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f87fad7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeConsumer(uint64 subscriptionId, address consumer) returns()
func (functionsFront *FunctionsFront) TryPackRemoveConsumer(subscriptionId uint64, consumer common.Address) ([]byte, error) {
	return functionsFront.abi.Pack("removeConsumer", subscriptionId, consumer)
}

// PackSendRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x461d2762.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sendRequest(uint64 subscriptionId, bytes data, uint16 dataVersion, uint32 callbackGasLimit, bytes32 donId) returns(bytes32 requestId)
func (functionsFront *FunctionsFront) PackSendRequest(subscriptionId uint64, data []byte, dataVersion uint16, callbackGasLimit uint32, donId [32]byte) []byte {
	enc, err := functionsFront.abi.Pack("sendRequest", subscriptionId, data, dataVersion, callbackGasLimit, donId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSendRequest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x461d2762.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sendRequest(uint64 subscriptionId, bytes data, uint16 dataVersion, uint32 callbackGasLimit, bytes32 donId) returns(bytes32 requestId)
func (functionsFront *FunctionsFront) TryPackSendRequest(subscriptionId uint64, data []byte, dataVersion uint16, callbackGasLimit uint32, donId [32]byte) ([]byte, error) {
	return functionsFront.abi.Pack("sendRequest", subscriptionId, data, dataVersion, callbackGasLimit, donId)
}

// UnpackSendRequest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x461d2762.
//
// Solidity: function sendRequest(uint64 subscriptionId, bytes data, uint16 dataVersion, uint32 callbackGasLimit, bytes32 donId) returns(bytes32 requestId)
func (functionsFront *FunctionsFront) UnpackSendRequest(data []byte) ([32]byte, error) {
	out, err := functionsFront.abi.Unpack("sendRequest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackTimeoutRequests is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x665871ec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timeoutRequests(bytes32[] requestIds) returns()
func (functionsFront *FunctionsFront) PackTimeoutRequests(requestIds [][32]byte) []byte {
	enc, err := functionsFront.abi.Pack("timeoutRequests", requestIds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimeoutRequests is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x665871ec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timeoutRequests(bytes32[] requestIds) returns()
func (functionsFront *FunctionsFront) TryPackTimeoutRequests(requestIds [][32]byte) ([]byte, error) {
	return functionsFront.abi.Pack("timeoutRequests", requestIds)
}

// FunctionsFrontRequestProcessed represents a RequestProcessed event raised by the FunctionsFront contract.
type FunctionsFrontRequestProcessed struct {
	RequestId          [32]byte
	SubscriptionId     uint64
	TotalCostJuels     *big.Int
	Transmitter        common.Address
	ResultCode         uint8
	Response           []byte
	Err                []byte
	CallbackReturnData []byte
	Raw                *types.Log // Blockchain specific contextual infos
}

const FunctionsFrontRequestProcessedEventName = "RequestProcessed"

// ContractEventName returns the user-defined event name.
func (FunctionsFrontRequestProcessed) ContractEventName() string {
	return FunctionsFrontRequestProcessedEventName
}

// UnpackRequestProcessedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RequestProcessed(bytes32 indexed requestId, uint64 indexed subscriptionId, uint96 totalCostJuels, address transmitter, uint8 resultCode, bytes response, bytes err, bytes callbackReturnData)
func (functionsFront *FunctionsFront) UnpackRequestProcessedEvent(log *types.Log) (*FunctionsFrontRequestProcessed, error) {
	event := "RequestProcessed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != functionsFront.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FunctionsFrontRequestProcessed)
	if len(log.Data) > 0 {
		if err := functionsFront.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range functionsFront.abi.Events[event].Inputs {
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

// FunctionsFrontRequestStart represents a RequestStart event raised by the FunctionsFront contract.
type FunctionsFrontRequestStart struct {
	RequestId               [32]byte
	DonId                   [32]byte
	SubscriptionId          uint64
	SubscriptionOwner       common.Address
	RequestingContract      common.Address
	RequestInitiator        common.Address
	Data                    []byte
	DataVersion             uint16
	CallbackGasLimit        uint32
	EstimatedTotalCostJuels *big.Int
	Raw                     *types.Log // Blockchain specific contextual infos
}

const FunctionsFrontRequestStartEventName = "RequestStart"

// ContractEventName returns the user-defined event name.
func (FunctionsFrontRequestStart) ContractEventName() string {
	return FunctionsFrontRequestStartEventName
}

// UnpackRequestStartEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RequestStart(bytes32 indexed requestId, bytes32 indexed donId, uint64 indexed subscriptionId, address subscriptionOwner, address requestingContract, address requestInitiator, bytes data, uint16 dataVersion, uint32 callbackGasLimit, uint96 estimatedTotalCostJuels)
func (functionsFront *FunctionsFront) UnpackRequestStartEvent(log *types.Log) (*FunctionsFrontRequestStart, error) {
	event := "RequestStart"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != functionsFront.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FunctionsFrontRequestStart)
	if len(log.Data) > 0 {
		if err := functionsFront.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range functionsFront.abi.Events[event].Inputs {
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

// FunctionsFrontRequestTimedOut represents a RequestTimedOut event raised by the FunctionsFront contract.
type FunctionsFrontRequestTimedOut struct {
	RequestId [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const FunctionsFrontRequestTimedOutEventName = "RequestTimedOut"

// ContractEventName returns the user-defined event name.
func (FunctionsFrontRequestTimedOut) ContractEventName() string {
	return FunctionsFrontRequestTimedOutEventName
}

// UnpackRequestTimedOutEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RequestTimedOut(bytes32 indexed requestId)
func (functionsFront *FunctionsFront) UnpackRequestTimedOutEvent(log *types.Log) (*FunctionsFrontRequestTimedOut, error) {
	event := "RequestTimedOut"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != functionsFront.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FunctionsFrontRequestTimedOut)
	if len(log.Data) > 0 {
		if err := functionsFront.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range functionsFront.abi.Events[event].Inputs {
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

// FunctionsFrontSubscriptionCanceled represents a SubscriptionCanceled event raised by the FunctionsFront contract.
type FunctionsFrontSubscriptionCanceled struct {
	SubscriptionId uint64
	FundsRecipient common.Address
	FundsAmount    *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const FunctionsFrontSubscriptionCanceledEventName = "SubscriptionCanceled"

// ContractEventName returns the user-defined event name.
func (FunctionsFrontSubscriptionCanceled) ContractEventName() string {
	return FunctionsFrontSubscriptionCanceledEventName
}

// UnpackSubscriptionCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SubscriptionCanceled(uint64 indexed subscriptionId, address fundsRecipient, uint256 fundsAmount)
func (functionsFront *FunctionsFront) UnpackSubscriptionCanceledEvent(log *types.Log) (*FunctionsFrontSubscriptionCanceled, error) {
	event := "SubscriptionCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != functionsFront.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FunctionsFrontSubscriptionCanceled)
	if len(log.Data) > 0 {
		if err := functionsFront.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range functionsFront.abi.Events[event].Inputs {
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

// FunctionsFrontSubscriptionConsumerAdded represents a SubscriptionConsumerAdded event raised by the FunctionsFront contract.
type FunctionsFrontSubscriptionConsumerAdded struct {
	SubscriptionId uint64
	Consumer       common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const FunctionsFrontSubscriptionConsumerAddedEventName = "SubscriptionConsumerAdded"

// ContractEventName returns the user-defined event name.
func (FunctionsFrontSubscriptionConsumerAdded) ContractEventName() string {
	return FunctionsFrontSubscriptionConsumerAddedEventName
}

// UnpackSubscriptionConsumerAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SubscriptionConsumerAdded(uint64 indexed subscriptionId, address consumer)
func (functionsFront *FunctionsFront) UnpackSubscriptionConsumerAddedEvent(log *types.Log) (*FunctionsFrontSubscriptionConsumerAdded, error) {
	event := "SubscriptionConsumerAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != functionsFront.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FunctionsFrontSubscriptionConsumerAdded)
	if len(log.Data) > 0 {
		if err := functionsFront.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range functionsFront.abi.Events[event].Inputs {
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

// FunctionsFrontSubscriptionConsumerRemoved represents a SubscriptionConsumerRemoved event raised by the FunctionsFront contract.
type FunctionsFrontSubscriptionConsumerRemoved struct {
	SubscriptionId uint64
	Consumer       common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const FunctionsFrontSubscriptionConsumerRemovedEventName = "SubscriptionConsumerRemoved"

// ContractEventName returns the user-defined event name.
func (FunctionsFrontSubscriptionConsumerRemoved) ContractEventName() string {
	return FunctionsFrontSubscriptionConsumerRemovedEventName
}

// UnpackSubscriptionConsumerRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SubscriptionConsumerRemoved(uint64 indexed subscriptionId, address consumer)
func (functionsFront *FunctionsFront) UnpackSubscriptionConsumerRemovedEvent(log *types.Log) (*FunctionsFrontSubscriptionConsumerRemoved, error) {
	event := "SubscriptionConsumerRemoved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != functionsFront.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FunctionsFrontSubscriptionConsumerRemoved)
	if len(log.Data) > 0 {
		if err := functionsFront.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range functionsFront.abi.Events[event].Inputs {
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

// FunctionsFrontSubscriptionCreated represents a SubscriptionCreated event raised by the FunctionsFront contract.
type FunctionsFrontSubscriptionCreated struct {
	SubscriptionId uint64
	Owner          common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const FunctionsFrontSubscriptionCreatedEventName = "SubscriptionCreated"

// ContractEventName returns the user-defined event name.
func (FunctionsFrontSubscriptionCreated) ContractEventName() string {
	return FunctionsFrontSubscriptionCreatedEventName
}

// UnpackSubscriptionCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SubscriptionCreated(uint64 indexed subscriptionId, address owner)
func (functionsFront *FunctionsFront) UnpackSubscriptionCreatedEvent(log *types.Log) (*FunctionsFrontSubscriptionCreated, error) {
	event := "SubscriptionCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != functionsFront.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FunctionsFrontSubscriptionCreated)
	if len(log.Data) > 0 {
		if err := functionsFront.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range functionsFront.abi.Events[event].Inputs {
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

// FunctionsFrontSubscriptionFunded represents a SubscriptionFunded event raised by the FunctionsFront contract.
type FunctionsFrontSubscriptionFunded struct {
	SubscriptionId uint64
	OldBalance     *big.Int
	NewBalance     *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const FunctionsFrontSubscriptionFundedEventName = "SubscriptionFunded"

// ContractEventName returns the user-defined event name.
func (FunctionsFrontSubscriptionFunded) ContractEventName() string {
	return FunctionsFrontSubscriptionFundedEventName
}

// UnpackSubscriptionFundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SubscriptionFunded(uint64 indexed subscriptionId, uint256 oldBalance, uint256 newBalance)
func (functionsFront *FunctionsFront) UnpackSubscriptionFundedEvent(log *types.Log) (*FunctionsFrontSubscriptionFunded, error) {
	event := "SubscriptionFunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != functionsFront.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FunctionsFrontSubscriptionFunded)
	if len(log.Data) > 0 {
		if err := functionsFront.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range functionsFront.abi.Events[event].Inputs {
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

// FunctionsFrontSubscriptionOwnerTransferRequested represents a SubscriptionOwnerTransferRequested event raised by the FunctionsFront contract.
type FunctionsFrontSubscriptionOwnerTransferRequested struct {
	SubscriptionId uint64
	From           common.Address
	To             common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const FunctionsFrontSubscriptionOwnerTransferRequestedEventName = "SubscriptionOwnerTransferRequested"

// ContractEventName returns the user-defined event name.
func (FunctionsFrontSubscriptionOwnerTransferRequested) ContractEventName() string {
	return FunctionsFrontSubscriptionOwnerTransferRequestedEventName
}

// UnpackSubscriptionOwnerTransferRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SubscriptionOwnerTransferRequested(uint64 indexed subscriptionId, address from, address to)
func (functionsFront *FunctionsFront) UnpackSubscriptionOwnerTransferRequestedEvent(log *types.Log) (*FunctionsFrontSubscriptionOwnerTransferRequested, error) {
	event := "SubscriptionOwnerTransferRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != functionsFront.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FunctionsFrontSubscriptionOwnerTransferRequested)
	if len(log.Data) > 0 {
		if err := functionsFront.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range functionsFront.abi.Events[event].Inputs {
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

// FunctionsFrontSubscriptionOwnerTransferred represents a SubscriptionOwnerTransferred event raised by the FunctionsFront contract.
type FunctionsFrontSubscriptionOwnerTransferred struct {
	SubscriptionId uint64
	From           common.Address
	To             common.Address
	Raw            *types.Log // Blockchain specific contextual infos
}

const FunctionsFrontSubscriptionOwnerTransferredEventName = "SubscriptionOwnerTransferred"

// ContractEventName returns the user-defined event name.
func (FunctionsFrontSubscriptionOwnerTransferred) ContractEventName() string {
	return FunctionsFrontSubscriptionOwnerTransferredEventName
}

// UnpackSubscriptionOwnerTransferredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SubscriptionOwnerTransferred(uint64 indexed subscriptionId, address from, address to)
func (functionsFront *FunctionsFront) UnpackSubscriptionOwnerTransferredEvent(log *types.Log) (*FunctionsFrontSubscriptionOwnerTransferred, error) {
	event := "SubscriptionOwnerTransferred"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != functionsFront.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FunctionsFrontSubscriptionOwnerTransferred)
	if len(log.Data) > 0 {
		if err := functionsFront.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range functionsFront.abi.Events[event].Inputs {
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
func (functionsFront *FunctionsFront) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], functionsFront.abi.Errors["CannotRemoveWithPendingRequests"].ID.Bytes()[:4]) {
		return functionsFront.UnpackCannotRemoveWithPendingRequestsError(raw[4:])
	}
	if bytes.Equal(raw[:4], functionsFront.abi.Errors["DeadlineTooSoon"].ID.Bytes()[:4]) {
		return functionsFront.UnpackDeadlineTooSoonError(raw[4:])
	}
	if bytes.Equal(raw[:4], functionsFront.abi.Errors["EmptyRequestData"].ID.Bytes()[:4]) {
		return functionsFront.UnpackEmptyRequestDataError(raw[4:])
	}
	if bytes.Equal(raw[:4], functionsFront.abi.Errors["GasLimitTooBig"].ID.Bytes()[:4]) {
		return functionsFront.UnpackGasLimitTooBigError(raw[4:])
	}
	if bytes.Equal(raw[:4], functionsFront.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return functionsFront.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], functionsFront.abi.Errors["InvalidCalldata"].ID.Bytes()[:4]) {
		return functionsFront.UnpackInvalidCalldataError(raw[4:])
	}
	if bytes.Equal(raw[:4], functionsFront.abi.Errors["InvalidConsumer"].ID.Bytes()[:4]) {
		return functionsFront.UnpackInvalidConsumerError(raw[4:])
	}
	if bytes.Equal(raw[:4], functionsFront.abi.Errors["InvalidSubscription"].ID.Bytes()[:4]) {
		return functionsFront.UnpackInvalidSubscriptionError(raw[4:])
	}
	if bytes.Equal(raw[:4], functionsFront.abi.Errors["MustBeProposedOwner"].ID.Bytes()[:4]) {
		return functionsFront.UnpackMustBeProposedOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], functionsFront.abi.Errors["MustBeSubscriptionOwner"].ID.Bytes()[:4]) {
		return functionsFront.UnpackMustBeSubscriptionOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], functionsFront.abi.Errors["NoSuchRequest"].ID.Bytes()[:4]) {
		return functionsFront.UnpackNoSuchRequestError(raw[4:])
	}
	if bytes.Equal(raw[:4], functionsFront.abi.Errors["NotAFunctionsRequest"].ID.Bytes()[:4]) {
		return functionsFront.UnpackNotAFunctionsRequestError(raw[4:])
	}
	if bytes.Equal(raw[:4], functionsFront.abi.Errors["NotExact"].ID.Bytes()[:4]) {
		return functionsFront.UnpackNotExactError(raw[4:])
	}
	if bytes.Equal(raw[:4], functionsFront.abi.Errors["NotPassedOn"].ID.Bytes()[:4]) {
		return functionsFront.UnpackNotPassedOnError(raw[4:])
	}
	if bytes.Equal(raw[:4], functionsFront.abi.Errors["NotRequests"].ID.Bytes()[:4]) {
		return functionsFront.UnpackNotRequestsError(raw[4:])
	}
	if bytes.Equal(raw[:4], functionsFront.abi.Errors["NotSent"].ID.Bytes()[:4]) {
		return functionsFront.UnpackNotSentError(raw[4:])
	}
	if bytes.Equal(raw[:4], functionsFront.abi.Errors["OnlyCallableFromLink"].ID.Bytes()[:4]) {
		return functionsFront.UnpackOnlyCallableFromLinkError(raw[4:])
	}
	if bytes.Equal(raw[:4], functionsFront.abi.Errors["OtherLanguage"].ID.Bytes()[:4]) {
		return functionsFront.UnpackOtherLanguageError(raw[4:])
	}
	if bytes.Equal(raw[:4], functionsFront.abi.Errors["OtherVersion"].ID.Bytes()[:4]) {
		return functionsFront.UnpackOtherVersionError(raw[4:])
	}
	if bytes.Equal(raw[:4], functionsFront.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return functionsFront.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], functionsFront.abi.Errors["SecretsNotTaken"].ID.Bytes()[:4]) {
		return functionsFront.UnpackSecretsNotTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], functionsFront.abi.Errors["SourceNotInline"].ID.Bytes()[:4]) {
		return functionsFront.UnpackSourceNotInlineError(raw[4:])
	}
	if bytes.Equal(raw[:4], functionsFront.abi.Errors["TooLittleGas"].ID.Bytes()[:4]) {
		return functionsFront.UnpackTooLittleGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], functionsFront.abi.Errors["TooManyConsumers"].ID.Bytes()[:4]) {
		return functionsFront.UnpackTooManyConsumersError(raw[4:])
	}
	if bytes.Equal(raw[:4], functionsFront.abi.Errors["TooMuchData"].ID.Bytes()[:4]) {
		return functionsFront.UnpackTooMuchDataError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// FunctionsFrontCannotRemoveWithPendingRequests represents a CannotRemoveWithPendingRequests error raised by the FunctionsFront contract.
type FunctionsFrontCannotRemoveWithPendingRequests struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CannotRemoveWithPendingRequests()
func FunctionsFrontCannotRemoveWithPendingRequestsErrorID() common.Hash {
	return common.HexToHash("0x06eb10c8d73b1d783f1605f1fea8a383e6ef85e8cbfda0c91f45805d300fc724")
}

// UnpackCannotRemoveWithPendingRequestsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CannotRemoveWithPendingRequests()
func (functionsFront *FunctionsFront) UnpackCannotRemoveWithPendingRequestsError(raw []byte) (*FunctionsFrontCannotRemoveWithPendingRequests, error) {
	out := new(FunctionsFrontCannotRemoveWithPendingRequests)
	if err := functionsFront.abi.UnpackIntoInterface(out, "CannotRemoveWithPendingRequests", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FunctionsFrontDeadlineTooSoon represents a DeadlineTooSoon error raised by the FunctionsFront contract.
type FunctionsFrontDeadlineTooSoon struct {
	Deadline *big.Int
	Earliest *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DeadlineTooSoon(uint256 deadline, uint256 earliest)
func FunctionsFrontDeadlineTooSoonErrorID() common.Hash {
	return common.HexToHash("0x8838abb756684d4bba27820cea256c80ee6f39ebf6d88c592fd6f78ae82c6aea")
}

// UnpackDeadlineTooSoonError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DeadlineTooSoon(uint256 deadline, uint256 earliest)
func (functionsFront *FunctionsFront) UnpackDeadlineTooSoonError(raw []byte) (*FunctionsFrontDeadlineTooSoon, error) {
	out := new(FunctionsFrontDeadlineTooSoon)
	if err := functionsFront.abi.UnpackIntoInterface(out, "DeadlineTooSoon", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FunctionsFrontEmptyRequestData represents a EmptyRequestData error raised by the FunctionsFront contract.
type FunctionsFrontEmptyRequestData struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyRequestData()
func FunctionsFrontEmptyRequestDataErrorID() common.Hash {
	return common.HexToHash("0x00c1cfc0d5f7548d10a7515613dccf40f3164f3f5bc71716b87e8e3d3a8ba6c3")
}

// UnpackEmptyRequestDataError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyRequestData()
func (functionsFront *FunctionsFront) UnpackEmptyRequestDataError(raw []byte) (*FunctionsFrontEmptyRequestData, error) {
	out := new(FunctionsFrontEmptyRequestData)
	if err := functionsFront.abi.UnpackIntoInterface(out, "EmptyRequestData", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FunctionsFrontGasLimitTooBig represents a GasLimitTooBig error raised by the FunctionsFront contract.
type FunctionsFrontGasLimitTooBig struct {
	Limit uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GasLimitTooBig(uint32 limit)
func FunctionsFrontGasLimitTooBigErrorID() common.Hash {
	return common.HexToHash("0x1d70f87acf49c1e5364c7f030089edac51787371c84865cfbbf55e39a5fe4e49")
}

// UnpackGasLimitTooBigError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GasLimitTooBig(uint32 limit)
func (functionsFront *FunctionsFront) UnpackGasLimitTooBigError(raw []byte) (*FunctionsFrontGasLimitTooBig, error) {
	out := new(FunctionsFrontGasLimitTooBig)
	if err := functionsFront.abi.UnpackIntoInterface(out, "GasLimitTooBig", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FunctionsFrontInsufficientBalance represents a InsufficientBalance error raised by the FunctionsFront contract.
type FunctionsFrontInsufficientBalance struct {
	CurrentBalanceJuels *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint96 currentBalanceJuels)
func FunctionsFrontInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0x6b0fe56f65667a256972609baa1a7259fadf49e865d90828c633f148751c1849")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint96 currentBalanceJuels)
func (functionsFront *FunctionsFront) UnpackInsufficientBalanceError(raw []byte) (*FunctionsFrontInsufficientBalance, error) {
	out := new(FunctionsFrontInsufficientBalance)
	if err := functionsFront.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FunctionsFrontInvalidCalldata represents a InvalidCalldata error raised by the FunctionsFront contract.
type FunctionsFrontInvalidCalldata struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidCalldata()
func FunctionsFrontInvalidCalldataErrorID() common.Hash {
	return common.HexToHash("0x8129bbcd90c0a8b0c351818eb9a3c02ff54bb79b87cf8737d4e5395eaf4ce2e4")
}

// UnpackInvalidCalldataError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidCalldata()
func (functionsFront *FunctionsFront) UnpackInvalidCalldataError(raw []byte) (*FunctionsFrontInvalidCalldata, error) {
	out := new(FunctionsFrontInvalidCalldata)
	if err := functionsFront.abi.UnpackIntoInterface(out, "InvalidCalldata", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FunctionsFrontInvalidConsumer represents a InvalidConsumer error raised by the FunctionsFront contract.
type FunctionsFrontInvalidConsumer struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidConsumer()
func FunctionsFrontInvalidConsumerErrorID() common.Hash {
	return common.HexToHash("0x71e83137b89243608d7d722c217ab01f7a4fb1ca8ccc07ddc55961e4303e0e1f")
}

// UnpackInvalidConsumerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidConsumer()
func (functionsFront *FunctionsFront) UnpackInvalidConsumerError(raw []byte) (*FunctionsFrontInvalidConsumer, error) {
	out := new(FunctionsFrontInvalidConsumer)
	if err := functionsFront.abi.UnpackIntoInterface(out, "InvalidConsumer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FunctionsFrontInvalidSubscription represents a InvalidSubscription error raised by the FunctionsFront contract.
type FunctionsFrontInvalidSubscription struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidSubscription()
func FunctionsFrontInvalidSubscriptionErrorID() common.Hash {
	return common.HexToHash("0x1f6a65b677d69381834346deb33da895f8562a6ac473579236bd3cb99ff3c5f2")
}

// UnpackInvalidSubscriptionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidSubscription()
func (functionsFront *FunctionsFront) UnpackInvalidSubscriptionError(raw []byte) (*FunctionsFrontInvalidSubscription, error) {
	out := new(FunctionsFrontInvalidSubscription)
	if err := functionsFront.abi.UnpackIntoInterface(out, "InvalidSubscription", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FunctionsFrontMustBeProposedOwner represents a MustBeProposedOwner error raised by the FunctionsFront contract.
type FunctionsFrontMustBeProposedOwner struct {
	ProposedOwner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MustBeProposedOwner(address proposedOwner)
func FunctionsFrontMustBeProposedOwnerErrorID() common.Hash {
	return common.HexToHash("0x4e1d9f182c600c003fdefd0682563a4ffb98707f1df4f92365de362f99c946d9")
}

// UnpackMustBeProposedOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MustBeProposedOwner(address proposedOwner)
func (functionsFront *FunctionsFront) UnpackMustBeProposedOwnerError(raw []byte) (*FunctionsFrontMustBeProposedOwner, error) {
	out := new(FunctionsFrontMustBeProposedOwner)
	if err := functionsFront.abi.UnpackIntoInterface(out, "MustBeProposedOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FunctionsFrontMustBeSubscriptionOwner represents a MustBeSubscriptionOwner error raised by the FunctionsFront contract.
type FunctionsFrontMustBeSubscriptionOwner struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MustBeSubscriptionOwner()
func FunctionsFrontMustBeSubscriptionOwnerErrorID() common.Hash {
	return common.HexToHash("0x5a68151d93c391f8a2f8f503768a789e1166da4a8c2febf2bdc973ed6f2fb51c")
}

// UnpackMustBeSubscriptionOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MustBeSubscriptionOwner()
func (functionsFront *FunctionsFront) UnpackMustBeSubscriptionOwnerError(raw []byte) (*FunctionsFrontMustBeSubscriptionOwner, error) {
	out := new(FunctionsFrontMustBeSubscriptionOwner)
	if err := functionsFront.abi.UnpackIntoInterface(out, "MustBeSubscriptionOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FunctionsFrontNoSuchRequest represents a NoSuchRequest error raised by the FunctionsFront contract.
type FunctionsFrontNoSuchRequest struct {
	RequestId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoSuchRequest(bytes32 requestId)
func FunctionsFrontNoSuchRequestErrorID() common.Hash {
	return common.HexToHash("0x578efcac66eb2c4175d6c967667546f5560a3dc25ebb3a39e6a0b9806db72dc7")
}

// UnpackNoSuchRequestError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoSuchRequest(bytes32 requestId)
func (functionsFront *FunctionsFront) UnpackNoSuchRequestError(raw []byte) (*FunctionsFrontNoSuchRequest, error) {
	out := new(FunctionsFrontNoSuchRequest)
	if err := functionsFront.abi.UnpackIntoInterface(out, "NoSuchRequest", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FunctionsFrontNotAFunctionsRequest represents a NotAFunctionsRequest error raised by the FunctionsFront contract.
type FunctionsFrontNotAFunctionsRequest struct {
	Place *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAFunctionsRequest(uint256 place)
func FunctionsFrontNotAFunctionsRequestErrorID() common.Hash {
	return common.HexToHash("0x1d5e6a5921aafbdafa3d65344aad0e5bca0fe393d77468efdfa4fef66bfc2982")
}

// UnpackNotAFunctionsRequestError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAFunctionsRequest(uint256 place)
func (functionsFront *FunctionsFront) UnpackNotAFunctionsRequestError(raw []byte) (*FunctionsFrontNotAFunctionsRequest, error) {
	out := new(FunctionsFrontNotAFunctionsRequest)
	if err := functionsFront.abi.UnpackIntoInterface(out, "NotAFunctionsRequest", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FunctionsFrontNotExact represents a NotExact error raised by the FunctionsFront contract.
type FunctionsFrontNotExact struct {
	Token  common.Address
	Moved  *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotExact(address token, uint256 moved, uint256 wanted)
func FunctionsFrontNotExactErrorID() common.Hash {
	return common.HexToHash("0x7e7668dfec38bda3485cd7aebb7ec172b7732370fa61210cff4d75347eaa52c5")
}

// UnpackNotExactError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotExact(address token, uint256 moved, uint256 wanted)
func (functionsFront *FunctionsFront) UnpackNotExactError(raw []byte) (*FunctionsFrontNotExact, error) {
	out := new(FunctionsFrontNotExact)
	if err := functionsFront.abi.UnpackIntoInterface(out, "NotExact", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FunctionsFrontNotPassedOn represents a NotPassedOn error raised by the FunctionsFront contract.
type FunctionsFrontNotPassedOn struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPassedOn()
func FunctionsFrontNotPassedOnErrorID() common.Hash {
	return common.HexToHash("0x1e71fa4eb15bc79bef71c676ef809867c28241092471648adca51343e5a30bcd")
}

// UnpackNotPassedOnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPassedOn()
func (functionsFront *FunctionsFront) UnpackNotPassedOnError(raw []byte) (*FunctionsFrontNotPassedOn, error) {
	out := new(FunctionsFrontNotPassedOn)
	if err := functionsFront.abi.UnpackIntoInterface(out, "NotPassedOn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FunctionsFrontNotRequests represents a NotRequests error raised by the FunctionsFront contract.
type FunctionsFrontNotRequests struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRequests(address caller)
func FunctionsFrontNotRequestsErrorID() common.Hash {
	return common.HexToHash("0xb3285fc5a94797c13c89d0f5fe09e252ff6bde223af5a426f17b4b47e345d088")
}

// UnpackNotRequestsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRequests(address caller)
func (functionsFront *FunctionsFront) UnpackNotRequestsError(raw []byte) (*FunctionsFrontNotRequests, error) {
	out := new(FunctionsFrontNotRequests)
	if err := functionsFront.abi.UnpackIntoInterface(out, "NotRequests", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FunctionsFrontNotSent represents a NotSent error raised by the FunctionsFront contract.
type FunctionsFrontNotSent struct {
	Token  common.Address
	To     common.Address
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSent(address token, address to, uint256 amount)
func FunctionsFrontNotSentErrorID() common.Hash {
	return common.HexToHash("0x3ae864bbf2d274c9ad2cd9534dc303cdf5b77f2ae7c670c36770e62c3598acc1")
}

// UnpackNotSentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSent(address token, address to, uint256 amount)
func (functionsFront *FunctionsFront) UnpackNotSentError(raw []byte) (*FunctionsFrontNotSent, error) {
	out := new(FunctionsFrontNotSent)
	if err := functionsFront.abi.UnpackIntoInterface(out, "NotSent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FunctionsFrontOnlyCallableFromLink represents a OnlyCallableFromLink error raised by the FunctionsFront contract.
type FunctionsFrontOnlyCallableFromLink struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyCallableFromLink()
func FunctionsFrontOnlyCallableFromLinkErrorID() common.Hash {
	return common.HexToHash("0x44b0e3c38eb16689882964cea7b01e7a3a4266bf61df23e0bd19a1957acf0758")
}

// UnpackOnlyCallableFromLinkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyCallableFromLink()
func (functionsFront *FunctionsFront) UnpackOnlyCallableFromLinkError(raw []byte) (*FunctionsFrontOnlyCallableFromLink, error) {
	out := new(FunctionsFrontOnlyCallableFromLink)
	if err := functionsFront.abi.UnpackIntoInterface(out, "OnlyCallableFromLink", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FunctionsFrontOtherLanguage represents a OtherLanguage error raised by the FunctionsFront contract.
type FunctionsFrontOtherLanguage struct {
	Language *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OtherLanguage(uint256 language)
func FunctionsFrontOtherLanguageErrorID() common.Hash {
	return common.HexToHash("0x9e371234f784b3b15b8fb278058c263eb51666cdbc7ad64e0437505e2c91cab2")
}

// UnpackOtherLanguageError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OtherLanguage(uint256 language)
func (functionsFront *FunctionsFront) UnpackOtherLanguageError(raw []byte) (*FunctionsFrontOtherLanguage, error) {
	out := new(FunctionsFrontOtherLanguage)
	if err := functionsFront.abi.UnpackIntoInterface(out, "OtherLanguage", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FunctionsFrontOtherVersion represents a OtherVersion error raised by the FunctionsFront contract.
type FunctionsFrontOtherVersion struct {
	DataVersion uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OtherVersion(uint16 dataVersion)
func FunctionsFrontOtherVersionErrorID() common.Hash {
	return common.HexToHash("0x490a49cae153dd65066960d940a86670b8a76e36f2bdecbe47a508969a1f70fa")
}

// UnpackOtherVersionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OtherVersion(uint16 dataVersion)
func (functionsFront *FunctionsFront) UnpackOtherVersionError(raw []byte) (*FunctionsFrontOtherVersion, error) {
	out := new(FunctionsFrontOtherVersion)
	if err := functionsFront.abi.UnpackIntoInterface(out, "OtherVersion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FunctionsFrontSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the FunctionsFront contract.
type FunctionsFrontSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func FunctionsFrontSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (functionsFront *FunctionsFront) UnpackSafeERC20FailedOperationError(raw []byte) (*FunctionsFrontSafeERC20FailedOperation, error) {
	out := new(FunctionsFrontSafeERC20FailedOperation)
	if err := functionsFront.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FunctionsFrontSecretsNotTaken represents a SecretsNotTaken error raised by the FunctionsFront contract.
type FunctionsFrontSecretsNotTaken struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SecretsNotTaken()
func FunctionsFrontSecretsNotTakenErrorID() common.Hash {
	return common.HexToHash("0x72dd3247d0adea5e421d84c4c6b1058e4ed762c7e9b54c31dea2cf6b2172338a")
}

// UnpackSecretsNotTakenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SecretsNotTaken()
func (functionsFront *FunctionsFront) UnpackSecretsNotTakenError(raw []byte) (*FunctionsFrontSecretsNotTaken, error) {
	out := new(FunctionsFrontSecretsNotTaken)
	if err := functionsFront.abi.UnpackIntoInterface(out, "SecretsNotTaken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FunctionsFrontSourceNotInline represents a SourceNotInline error raised by the FunctionsFront contract.
type FunctionsFrontSourceNotInline struct {
	CodeLocation *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SourceNotInline(uint256 codeLocation)
func FunctionsFrontSourceNotInlineErrorID() common.Hash {
	return common.HexToHash("0x535aebd159d7889aeb54c5501bc8d7e2d1b564bf8eccc4195c6e75900e664c4c")
}

// UnpackSourceNotInlineError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SourceNotInline(uint256 codeLocation)
func (functionsFront *FunctionsFront) UnpackSourceNotInlineError(raw []byte) (*FunctionsFrontSourceNotInline, error) {
	out := new(FunctionsFrontSourceNotInline)
	if err := functionsFront.abi.UnpackIntoInterface(out, "SourceNotInline", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FunctionsFrontTooLittleGas represents a TooLittleGas error raised by the FunctionsFront contract.
type FunctionsFrontTooLittleGas struct {
	RequestId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLittleGas(bytes32 requestId)
func FunctionsFrontTooLittleGasErrorID() common.Hash {
	return common.HexToHash("0xecadf36b77cbcd97686a9efc93599d61ac921a7b43d77750a7b382a2cfdea2f0")
}

// UnpackTooLittleGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLittleGas(bytes32 requestId)
func (functionsFront *FunctionsFront) UnpackTooLittleGasError(raw []byte) (*FunctionsFrontTooLittleGas, error) {
	out := new(FunctionsFrontTooLittleGas)
	if err := functionsFront.abi.UnpackIntoInterface(out, "TooLittleGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FunctionsFrontTooManyConsumers represents a TooManyConsumers error raised by the FunctionsFront contract.
type FunctionsFrontTooManyConsumers struct {
	MaximumConsumers uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyConsumers(uint16 maximumConsumers)
func FunctionsFrontTooManyConsumersErrorID() common.Hash {
	return common.HexToHash("0xb72bc703b309587f2d85b09980f5c40f256ddd183b9dbcddea39f5fbb7d2f189")
}

// UnpackTooManyConsumersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyConsumers(uint16 maximumConsumers)
func (functionsFront *FunctionsFront) UnpackTooManyConsumersError(raw []byte) (*FunctionsFrontTooManyConsumers, error) {
	out := new(FunctionsFrontTooManyConsumers)
	if err := functionsFront.abi.UnpackIntoInterface(out, "TooManyConsumers", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FunctionsFrontTooMuchData represents a TooMuchData error raised by the FunctionsFront contract.
type FunctionsFrontTooMuchData struct {
	Length *big.Int
	Most   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooMuchData(uint256 length, uint256 most)
func FunctionsFrontTooMuchDataErrorID() common.Hash {
	return common.HexToHash("0xb0f298f6661b1a34717893e75036fe817a6b4d65a84ee7660e9f3b7d5fc29110")
}

// UnpackTooMuchDataError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooMuchData(uint256 length, uint256 most)
func (functionsFront *FunctionsFront) UnpackTooMuchDataError(raw []byte) (*FunctionsFrontTooMuchData, error) {
	out := new(FunctionsFrontTooMuchData)
	if err := functionsFront.abi.UnpackIntoInterface(out, "TooMuchData", raw); err != nil {
		return nil, err
	}
	return out, nil
}

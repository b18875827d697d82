// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bound

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

// Account is an auto generated low-level Go binding around an user-defined struct.
type Account struct {
	Escrowed   *big.Int
	Reimbursed *big.Int
	Paid       *big.Int
	Refunded   *big.Int
	Remaining  *big.Int
}

// Card is an auto generated low-level Go binding around an user-defined struct.
type Card struct {
	Committee  [32]byte
	Operator   common.Address
	Period     *big.Int
	Prior      [32]byte
	Rounds     *big.Int
	Observed   *big.Int
	Signed     *big.Int
	Outliers   uint32
	Deliveries uint32
	Honoured   *big.Int
	Breached   *big.Int
	Latency    uint32
}

// Entry is an auto generated low-level Go binding around an user-defined struct.
type Entry struct {
	X         [32]byte
	Y         [32]byte
	Name      string
	Peer      string
	Addresses []string
}

// Going is an auto generated low-level Go binding around an user-defined struct.
type Going struct {
	Terms       Terms
	Acceptances [][]byte
}

// Home is an auto generated low-level Go binding around an user-defined struct.
type Home struct {
	Ring   uint16
	Other  [32]byte
	Second bool
}

// Keygen is an auto generated low-level Go binding around an user-defined struct.
type Keygen struct {
	Members    []common.Address
	Threshold  *big.Int
	Attempt    uint32
	Key        [32]byte
	Transcript [32]byte
	Expiry     uint64
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

// Naming is an auto generated low-level Go binding around an user-defined struct.
type Naming struct {
	Round     uint64
	Member    uint16
	Time      uint64
	Values    [32]byte
	Context   [32]byte
	OneOffs   [][32]byte
	Signature []byte
}

// Oath is an auto generated low-level Go binding around an user-defined struct.
type Oath struct {
	Digest    [32]byte
	Context   [32]byte
	Signature []byte
}

// Places is an auto generated low-level Go binding around an user-defined struct.
type Places struct {
	Bonds       common.Address
	Acceptances common.Address
	Committees  common.Address
	Feeds       common.Address
	Scorecards  common.Address
	Faults      common.Address
	Demands     common.Address
	Deliveries  common.Address
	Crossings   common.Address
}

// Reply is an auto generated low-level Go binding around an user-defined struct.
type Reply struct {
	Member    uint16
	Time      uint64
	Word      [32]byte
	Values    [32]byte
	Context   [32]byte
	Signature []byte
}

// Shown is an auto generated low-level Go binding around an user-defined struct.
type Shown struct {
	Report        SignedReport
	Observers     []byte
	ObserversPath [][32]byte
	Word          [32]byte
	WordPath      [][32]byte
}

// SignedReport is an auto generated low-level Go binding around an user-defined struct.
type SignedReport struct {
	Committee [32]byte
	Epoch     uint32
	Round     uint64
	Time      uint64
	Root      [32]byte
	R         common.Address
	S         *big.Int
}

// Signer is an auto generated low-level Go binding around an user-defined struct.
type Signer struct {
	Member    uint16
	Context   [32]byte
	Signature []byte
}

// Spec is an auto generated low-level Go binding around an user-defined struct.
type Spec struct {
	Name      string
	Base      string
	Quote     string
	Decimals  uint8
	Job       [32]byte
	Heartbeat uint32
	Deviation uint32
}

// Standing is an auto generated low-level Go binding around an user-defined struct.
type Standing struct {
	Activated   uint64
	From        uint64
	Until       uint64
	LockedUntil uint64
	FirstEpoch  uint32
	Epoch       uint32
	Ended       bool
}

// Sworn is an auto generated low-level Go binding around an user-defined struct.
type Sworn struct {
	Report SignedReport
	Word   [32]byte
	Path   [][32]byte
}

// Terms is an auto generated low-level Go binding around an user-defined struct.
type Terms struct {
	Salt           [32]byte
	ActivateBefore uint64
	Consumer       common.Address
	Committee      [32]byte
	Feed           [32]byte
	Place          uint16
	Ref            [32]byte
	Token          common.Address
	Escrow         *big.Int
	Price          *big.Int
	Period         uint32
	Start          uint64
	Longest        uint32
	Heartbeat      uint32
	Deviation      uint32
	Tolerance      uint32
	Samples        uint16
	Spacing        uint32
	Nearness       uint32
	Deadline       uint32
	Grace          uint32
	DemandGrace    uint32
	DemandBlocks   uint32
	BaseFeeCap     uint64
	DeliveryGas    uint32
	Rate           *big.Int
	Bond           *big.Int
	Penalty        *big.Int
	Joint          *big.Int
	EvidenceWindow uint32
	Referee        [32]byte
	RefereeFeed    [32]byte
}

// Testimony is an auto generated low-level Go binding around an user-defined struct.
type Testimony struct {
	Report SignedReport
	Path   [][32]byte
}

// TokenAmount is an auto generated low-level Go binding around an user-defined struct.
type TokenAmount struct {
	Token  common.Address
	Amount *big.Int
}

// Trail is an auto generated low-level Go binding around an user-defined struct.
type Trail struct {
	Before [17]byte
	Ids    [][32]byte
}

// Twin is an auto generated low-level Go binding around an user-defined struct.
type Twin struct {
	Payload [32]byte
	Path    [][32]byte
}

// Version is an auto generated low-level Go binding around an user-defined struct.
type Version struct {
	Time      uint64
	Values    [32]byte
	OneOffs   [32]byte
	Context   [32]byte
	Signature []byte
}

// Weather is an auto generated low-level Go binding around an user-defined struct.
type Weather struct {
	Blocks  uint32
	BaseFee uint64
}

// AcceptancesMetaData contains all meta data concerning the Acceptances contract.
var AcceptancesMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIBonds\",\"name\":\"bonds\",\"type\":\"address\"},{\"internalType\":\"contractICommittees\",\"name\":\"committees\",\"type\":\"address\"},{\"internalType\":\"contractIFeeds\",\"name\":\"feeds\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"longest\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"samples\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"spacing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nearness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadline\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFeeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"deliveryGas\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"penalty\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"joint\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"evidenceWindow\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refereeFeed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"base\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"quote\",\"type\":\"string\"},{\"internalType\":\"uint8\",\"name\":\"decimals\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"}],\"internalType\":\"structSpec\",\"name\":\"spec\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"ring\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"other\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"second\",\"type\":\"bool\"}],\"internalType\":\"structHome\",\"name\":\"home\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"consumerSignature\",\"type\":\"bytes\"},{\"internalType\":\"bytes[]\",\"name\":\"theAcceptances\",\"type\":\"bytes[]\"}],\"name\":\"checkFirst\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"internalType\":\"address[]\",\"name\":\"members\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"longest\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"samples\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"spacing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nearness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadline\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFeeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"deliveryGas\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"penalty\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"joint\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"evidenceWindow\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refereeFeed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"bytes[]\",\"name\":\"theAcceptances\",\"type\":\"bytes[]\"}],\"name\":\"checkNext\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"internalType\":\"address[]\",\"name\":\"joiners\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"stayers\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"party\",\"type\":\"address\"}],\"name\":\"revoke\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"party\",\"type\":\"address\"}],\"name\":\"revoked\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"party\",\"type\":\"address\"}],\"name\":\"Revoked\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"AcceptanceCount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"}],\"name\":\"BadAcceptance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"}],\"name\":\"BadConsumer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"}],\"name\":\"Expired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"lateness\",\"type\":\"uint256\"}],\"name\":\"LaneWorn\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"updatedAt\",\"type\":\"uint256\"}],\"name\":\"NotFresh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"}],\"name\":\"NotTheTime\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotYours\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"bond\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"RefereeNotBonded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"member\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"refereeMember\",\"type\":\"address\"}],\"name\":\"RefereeNotDisjoint\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"party\",\"type\":\"address\"}],\"name\":\"TakenBack\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"clause\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"least\",\"type\":\"uint256\"}],\"name\":\"TooLittle\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"clause\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"TooMuch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"}],\"name\":\"Unregistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"end\",\"type\":\"uint256\"}],\"name\":\"WindowsOverlap\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"wanted\",\"type\":\"bytes32\"}],\"name\":\"WrongRef\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"spec\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"}],\"name\":\"WrongSpec\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"clause\",\"type\":\"string\"}],\"name\":\"Zero\",\"type\":\"error\"}]",
	ID:  "0fbb23b95a88c4845b6e18ddbb5066c178",
	Bin: "0x60e0346100f557601f61327238819003918201601f19168301916001600160401b038311848410176100f9578084926060946040528339810103126100f5578051906001600160a01b03821682036100f5576020810151906001600160a01b03821682036100f55760400151916001600160a01b03831683036100f55760805260a05260c052604051613164908161010e823960805181818161017e015281816103a001528181611b3101528181611c7301528181611d160152611dd6015260a05181818161030a015281816114d4015281816117d3015281816119da01528181611a7f0152612ba9015260c051816117260152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c806315f5c72014610b5e5780631895b81514610aea578063d9d8b4b4146102295763efd8871a14610045575f80fd5b346102125760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102125760043573ffffffffffffffffffffffffffffffffffffffff610094610cda565b16908133141580610134575b61010857805f525f60205260405f20825f5260205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790557f5bc2baf870c5baf189838b5e0b0e3b04a3263e2df5d305d1c15f3e6022f5dc455f80a3005b7f29ed437a000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b506040517f14afd79e00000000000000000000000000000000000000000000000000000000815282600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa801561021e575f906101cd575b73ffffffffffffffffffffffffffffffffffffffff9150163314156100a0565b506020813d602011610216575b816101e760209383610d88565b810103126102125761020d73ffffffffffffffffffffffffffffffffffffffff91610e2a565b6101ad565b5f80fd5b3d91506101da565b6040513d5f823e3d90fd5b34610212576104607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610212576004356104007fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc360112610212576104243563ffffffff81168103610212576104443567ffffffffffffffff8111610212576102b9903690600401610cfd565b92906084359361034c5f6102cd8688612b56565b6040517fea1aac86000000000000000000000000000000000000000000000000000000008152600481019890985263ffffffff90961660248801527f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169691829081906044820190565b0381895afa90811561021e575f91610ad0575b508051808303610aa157506103778196959651612a81565b926103828251612a81565b925f935f985f9073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016915b86518110156105275773ffffffffffffffffffffffffffffffffffffffff6103ea8289610ecd565b511690604051917f150717b20000000000000000000000000000000000000000000000000000000083528b6004840152602483015260408260448180030181875afa801561021e575f906104f2575b600192506104b65761047a818c73ffffffffffffffffffffffffffffffffffffffff610465838d610ecd565b5116610472838b8d610f0e565b939092612d1d565b73ffffffffffffffffffffffffffffffffffffffff610499828a610ecd565b51166104ae6104a78b612ad0565b9a8c610ecd565b525b016103c2565b8c6104ec6104e573ffffffffffffffffffffffffffffffffffffffff6104dc858d610ecd565b5116929f612ad0565b9e87610ecd565b526104b0565b506040823d821161051f575b8161050b60409383610d88565b810103126102125760206001920151610439565b3d91506104fe565b508688528a835282886103e4358c8115158b81610a97575b50610583575b67ffffffffffffffff8561057f8661057187604051958695168552606060208601526060850190610d2e565b908382036040850152610d2e565b0390f35b604051907f75b03455000000000000000000000000000000000000000000000000000000008252826004830152602082602481845afa90811561021e57610621935f938493610a66575b506105d88382612b56565b506040518095819482937fea1aac860000000000000000000000000000000000000000000000000000000084526004840190929163ffffffff6020916040840195845216910152565b03915afa90811561021e575f91610a44575b5061063e8251612a81565b925f5b83518110156107145773ffffffffffffffffffffffffffffffffffffffff6106698286610ecd565b511690604051917f14afd79e00000000000000000000000000000000000000000000000000000000835260048301526020826024818b5afa801561021e575f906106db575b6001925073ffffffffffffffffffffffffffffffffffffffff6106d18389610ecd565b9116905201610641565b506020823d821161070c575b816106f460209383610d88565b8101031261021257610707600192610e2a565b6106ae565b3d91506106e7565b5092939490945f9361036435926fffffffffffffffffffffffffffffffff8416808514155b8951881015610a215773ffffffffffffffffffffffffffffffffffffffff610761898c610ecd565b5116604051907f4ea713270000000000000000000000000000000000000000000000000000000082526004820152602081602481875afa90811561021e575f916109e7575b50156109e15773ffffffffffffffffffffffffffffffffffffffff6107cb898c610ecd565b5116604051907f72d2b6c00000000000000000000000000000000000000000000000000000000082526004820152602081602481875afa90811561021e575f916109b0575b505b816102125782811061097c575073ffffffffffffffffffffffffffffffffffffffff61083e898c610ecd565b511695604051967f14afd79e0000000000000000000000000000000000000000000000000000000088526004880152602087602481875afa96871561021e575f97610941575b505f5b8a518110156109335773ffffffffffffffffffffffffffffffffffffffff6108af828d610ecd565b511673ffffffffffffffffffffffffffffffffffffffff8916146108d557600101610887565b8b73ffffffffffffffffffffffffffffffffffffffff6109028c826108fa868f610ecd565b511693610ecd565b5116907f0d92afdf000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506001909801979550610739565b9096506020813d8211610974575b8161095c60209383610d88565b810103126102125761096d90610e2a565b958b610884565b3d915061094f565b9050877f307a557b000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b90506020813d82116109d9575b816109ca60209383610d88565b8101031261021257518b610810565b3d91506109bd565b5f610812565b90506020813d8211610a19575b81610a0160209383610d88565b8101031261021257518015158103610212578b6107a6565b3d91506109f4565b5050509290945067ffffffffffffffff955061057f935061057191509192610545565b610a6091503d805f833e610a588183610d88565b810190610e4b565b85610633565b610a8991935060203d602011610a90575b610a818183610d88565b810190610df6565b91896105cd565b503d610a77565b905015158761053f565b827ff24ef19a000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b610ae491503d805f833e610a588183610d88565b8661035f565b346102125760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261021257610b21610cda565b6004355f525f60205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052602060ff60405f2054166040519015158152f35b34610212576105007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261021257610b96610cda565b6104007fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbc36011261021257610444359067ffffffffffffffff82116102125760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc83360301126102125760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffb9c360112610212576104c4359167ffffffffffffffff831161021257366023840112156102125782600401359167ffffffffffffffff8311610212573660248486010111610212576104e43567ffffffffffffffff81116102125763ffffffff9467ffffffffffffffff9461057f94610cb794610ca66024953690600401610cfd565b959094019160040190600435610f6e565b919390604051958695168552166020840152606060408401526060830190610d2e565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361021257565b9181601f840112156102125782359167ffffffffffffffff8311610212576020808501948460051b01011161021257565b90602080835192838152019201905f5b818110610d4b5750505090565b825173ffffffffffffffffffffffffffffffffffffffff16845260209384019390920191600101610d3e565b359063ffffffff8216820361021257565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610dc957604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90816020910312610212575163ffffffff811681036102125790565b67ffffffffffffffff8111610dc95760051b60200190565b519073ffffffffffffffffffffffffffffffffffffffff8216820361021257565b6020818303126102125780519067ffffffffffffffff821161021257019080601f83011215610212578151610e7f81610e12565b92610e8d6040519485610d88565b81845260208085019260051b82010192831161021257602001905b828210610eb55750505090565b60208091610ec284610e2a565b815201910190610ea8565b8051821015610ee15760209160051b010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b9190811015610ee15760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18136030182121561021257019081359167ffffffffffffffff8311610212576020018236038113610212579190565b96959392919073ffffffffffffffffffffffffffffffffffffffff60843516608435036102125773ffffffffffffffffffffffffffffffffffffffff6084351615612a23576fffffffffffffffffffffffffffffffff61016435166101643503610212576fffffffffffffffffffffffffffffffff6101643516156129c55763ffffffff610184351661018435036102125763ffffffff610184351615612967576fffffffffffffffffffffffffffffffff61038435166103843503610212576fffffffffffffffffffffffffffffffff610384351615612909576fffffffffffffffffffffffffffffffff6103a435166103a43503610212576fffffffffffffffffffffffffffffffff6103a43516156128ab576102243563ffffffff81169081810361021257501561284d5761ffff610244351661024435036102125761ffff6102443516156127ef5763ffffffff610264351661026435036102125763ffffffff6102643516156127915763ffffffff6103e435166103e435036102125763ffffffff6103e43516156127335761042435156104043515036126d557610144356fffffffffffffffffffffffffffffffff811690818103610212576fffffffffffffffffffffffffffffffff610164351682106126535750506101c43563ffffffff8116141580610212575f9063ffffffff610184351663ffffffff6101c43516106125d75761021257611183612b0e565b6307861f8063ffffffff6101c43516116125465750610212576111c5653fffffffc00061018435600e1b1663ffffffff6101c435166111c0612b0e565b612ee9565b60409661123488516111d78a82610d88565b600781527f70656e616c74790000000000000000000000000000000000000000000000000060208201526fffffffffffffffffffffffffffffffff6103843516906fffffffffffffffffffffffffffffffff6103a4351690612ee9565b6103c4356fffffffffffffffffffffffffffffffff8116808203610212576112aa91508951906112648b83610d88565b600582527f6a6f696e7400000000000000000000000000000000000000000000000000000060208301526fffffffffffffffffffffffffffffffff610384351691612ee9565b87516112b68982610d88565b600e815260208101907f65766964656e636557696e646f7700000000000000000000000000000000000082526301e2850063ffffffff6103e43516116124bb5750506102e43563ffffffff811680820361021257611356915089519061131c8b83610d88565b600b82527f64656d616e644772616365000000000000000000000000000000000000000000602083015263ffffffff6103e4351691612ee9565b6102443561ffff167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810190811161248e576102643563ffffffff16818102918015908304909114171561248e5788516113ee916113b48b83610d88565b600782527f73706163696e6700000000000000000000000000000000000000000000000000602083015263ffffffff6101c4351691612ee9565b6101243573ffffffffffffffffffffffffffffffffffffffff8116908181036102125750158061245d575b6122ff576101a43567ffffffffffffffff81168082036102125761144663ffffffff6101c4351682612b49565b6064359067ffffffffffffffff821693848314159182610212575f908587118015906122f3575b6122b957506102125783421080156122aa575b6122765750505050508751947f75b0345500000000000000000000000000000000000000000000000000000000865260a435600487015260208660248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa95861561226c575f9661224b575b5085946115138760a435612b56565b9460e081360312610212578a519060e0820182811067ffffffffffffffff821117610dc9578c52803567ffffffffffffffff8111610212576115589036908301612ca9565b8252602081013567ffffffffffffffff81116102125761157b9036908301612ca9565b90602083019182528c8101359167ffffffffffffffff8311610212576115a58e9336908401612ca9565b809385015260608201359160ff831694858403610212578f9363ffffffff9283916060840152608081013580608085015260a082019860c06115e68b610d77565b938460a088015201986115f88a610d77565b958660c0820152516020815191012097516020815191012090602081519101209089519860208a019a7f2bdca0f672a906124afdc31f1f7f1dc208c98c4f5e132ef33e1b9f34c6207b9d8c528a01526060890152608088015260a087015260c08601521660e084015216610100820152610100815261167961012082610d88565b5190209160c435918284149182159261221c575b5081156121ef575b506121c057506104a4358015158103610212571561219b57610464359061ffff82168203610212576001916116d0916104843560a435612f7a565b175b6101043580820361216d57508a517f0567f94500000000000000000000000000000000000000000000000000000000815281600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa90811561201b575f9161213b575b508060028316612128575b5063ffffffff8160101c168015801561211c575b80156120f6575b6120c7575060011c607f1690603f821161209957505089517fea1aac8600000000000000000000000000000000000000000000000000000000815260a435600482015263ffffffff88166024820152965f886044817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa97881561208f575f98612073575b5087948851808b0361204457505f5b895181101561186e57806118688f926001938f8f8f6104729173ffffffffffffffffffffffffffffffffffffffff611860878094610ecd565b511693610f0e565b01611827565b5092979499509297509499939861040435611984575b60ff90855f525f602052805f2073ffffffffffffffffffffffffffffffffffffffff608435165f526020525f20541661193c5773ffffffffffffffffffffffffffffffffffffffff8060843516911614611933575050906118e89291608435612dcf565b156118ef57565b7feb5f49d2000000000000000000000000000000000000000000000000000000005f5273ffffffffffffffffffffffffffffffffffffffff6084351660045260245ffd5b97509450505050565b837fef3b14b9000000000000000000000000000000000000000000000000000000005f5260045273ffffffffffffffffffffffffffffffffffffffff6084351660245260445ffd5b999397919892969094958a51967f75b0345500000000000000000000000000000000000000000000000000000000885261040435600489015260208860248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa97881561201b57611a66985f918291612025575b50611a1e8161040435612b56565b508d517fea1aac8600000000000000000000000000000000000000000000000000000000815261040435600482015263ffffffff909116602482015298899081906044820190565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa97881561201b575f98611fff575b50611aba8951612a81565b995f5b8a51811015611bf2578d9073ffffffffffffffffffffffffffffffffffffffff611ae7828e610ecd565b51169151917f14afd79e000000000000000000000000000000000000000000000000000000008352600483015260208260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa8015611be8578d925f91611b8e575b5073ffffffffffffffffffffffffffffffffffffffff611b8483600195610ecd565b9116905201611abd565b9250506020823d8211611be0575b81611ba960209383610d88565b81010312610212578c73ffffffffffffffffffffffffffffffffffffffff611b8483611bd6600196610e2a565b9395505050611b62565b3d9150611b9c565b8f513d5f823e3d90fd5b509b94929098979a969593915f995b8c518b1015611fe75773ffffffffffffffffffffffffffffffffffffffff611c298c8f610ecd565b51168751907f4ea71327000000000000000000000000000000000000000000000000000000008252600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115611efe578c918f915f91611fa8575b5015611fa05773ffffffffffffffffffffffffffffffffffffffff91611ccc91610ecd565b51168751907f72d2b6c0000000000000000000000000000000000000000000000000000000008252600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115611efe575f91611f6f575b505b6fffffffffffffffffffffffffffffffff61038435166103843503610212576fffffffffffffffffffffffffffffffff61038435168110611f085750611d8e8b8e610ecd565b5173ffffffffffffffffffffffffffffffffffffffff169d87519e8f907f14afd79e0000000000000000000000000000000000000000000000000000000082526004820152807f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165a92602491602094fa998a15611efe578d9e9f5f9e9b9c9d9e9c611ec1575b505f9e9a9d9c9b9a8f905b511115611eb05773ffffffffffffffffffffffffffffffffffffffff8f8f90611e5d91610ecd565b511673ffffffffffffffffffffffffffffffffffffffff8c1614611e895760019e909e019d8e8e611e35565b8f8f6109028f8f6108fa73ffffffffffffffffffffffffffffffffffffffff948592610ecd565b909e9d506001909b019a9850611c01565b9a509a5060208a3d8211611ef6575b81611edd60209383610d88565b8101031261021257611eef8e9a610e2a565b9a5f611e2a565b3d9150611ed0565b88513d5f823e3d90fd5b8b6fffffffffffffffffffffffffffffffff61038435166103843503610212577f307a557b000000000000000000000000000000000000000000000000000000005f526004526024526fffffffffffffffffffffffffffffffff610384351660445260645ffd5b90506020813d8211611f98575b81611f8960209383610d88565b8101031261021257515f611d46565b3d9150611f7c565b50505f611d48565b925050506020813d8211611fdf575b81611fc460209383610d88565b8101031261021257518015158103610212578d8c915f611ca7565b3d9150611fb7565b97949c96939b50979490985060ff9199509050611884565b6120149198503d805f833e610a588183610d88565b965f611aaf565b8c513d5f823e3d90fd5b61203e915060203d602011610a9057610a818183610d88565b5f611a10565b8a7ff24ef19a000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6120889198503d805f833e610a588183610d88565b965f611818565b8b513d5f823e3d90fd5b7fec127056000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b827f03825374000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506101e43563ffffffff811680820361021257612114915082612b49565b42101561177c565b50600182161515611775565b905060808260071b161c600f0b5f611761565b90506020813d602011612165575b8161215660209383610d88565b8101031261021257515f611756565b3d9150612149565b7f8984c097000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6104643561ffff81168103610212576121bb91610484359060a435612f7a565b6116d2565b907f24825c69000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6121f99150612afd565b6102043563ffffffff8116918282036102125763ffffffff91501614155f611695565b612227919250612afd565b6101e43563ffffffff8116918282036102125763ffffffff9150161415905f61168d565b61226591965060203d602011610a9057610a818183610d88565b945f611504565b89513d5f823e3d90fd5b5061021257507f24057e3c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50816102125784421015611480565b9650505061021257507f9b14d755000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b505f935080871161146d565b610364356fffffffffffffffffffffffffffffffff81168981830361021257805161232a8282610d88565b60048152602081017f72617465000000000000000000000000000000000000000000000000000000008152670de0b6b3a764000084116123d857505060a4925051907f11dad58100000000000000000000000000000000000000000000000000000000825260606004830152600460648301527f726174650000000000000000000000000000000000000000000000000000000060848301526024820152670de0b6b3a76400006044820152fd5b601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe091608494519586947fa584cc45000000000000000000000000000000000000000000000000000000008652606060048701525180928160648801528787015e5f8683870101526024850152670de0b6b3a7640000604485015201168101030190fd5b50610364356fffffffffffffffffffffffffffffffff811680820361021257670de0b6b3a764000091501415611419565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b6084907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8c519485937fa584cc45000000000000000000000000000000000000000000000000000000008552606060048601525180918160648701528686015e5f85828601015263ffffffff6103e4351660248501526301e28500604485015201168101030190fd5b60846020917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f6040519485937fa584cc45000000000000000000000000000000000000000000000000000000008552606060048601528051918291826064880152018686015e5f85828601015263ffffffff6101c4351660248501526307861f80604485015201168101030190fd5b60a46040517f11dad58100000000000000000000000000000000000000000000000000000000815260606004820152600760648201527f6c6f6e6765737400000000000000000000000000000000000000000000000000608482015263ffffffff6101c43516602482015263ffffffff61018435166044820152fd5b60a4925050604051907f11dad58100000000000000000000000000000000000000000000000000000000825260606004830152600660648301527f657363726f770000000000000000000000000000000000000000000000000000608483015260248201526fffffffffffffffffffffffffffffffff61016435166044820152fd5b60646040517f64b5414000000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f72656665726565000000000000000000000000000000000000000000000000006044820152fd5b60646040517f64b5414000000000000000000000000000000000000000000000000000000000815260206004820152600e60248201527f65766964656e636557696e646f770000000000000000000000000000000000006044820152fd5b60646040517f64b5414000000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f73706163696e67000000000000000000000000000000000000000000000000006044820152fd5b60646040517f64b5414000000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f73616d706c6573000000000000000000000000000000000000000000000000006044820152fd5b60646040517f64b5414000000000000000000000000000000000000000000000000000000000815260206004820152600960248201527f746f6c6572616e636500000000000000000000000000000000000000000000006044820152fd5b60646040517f64b5414000000000000000000000000000000000000000000000000000000000815260206004820152600760248201527f70656e616c7479000000000000000000000000000000000000000000000000006044820152fd5b60646040517f64b5414000000000000000000000000000000000000000000000000000000000815260206004820152600460248201527f626f6e64000000000000000000000000000000000000000000000000000000006044820152fd5b60646040517f64b5414000000000000000000000000000000000000000000000000000000000815260206004820152600660248201527f706572696f6400000000000000000000000000000000000000000000000000006044820152fd5b60646040517f64b5414000000000000000000000000000000000000000000000000000000000815260206004820152600560248201527f70726963650000000000000000000000000000000000000000000000000000006044820152fd5b60646040517f64b5414000000000000000000000000000000000000000000000000000000000815260206004820152600860248201527f636f6e73756d65720000000000000000000000000000000000000000000000006044820152fd5b90612a8b82610e12565b612a986040519182610d88565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0612ac68294610e12565b0190602036910137565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811461248e5760010190565b3563ffffffff811681036102125790565b60405190612b1d604083610d88565b600782527f6c6f6e67657374000000000000000000000000000000000000000000000000006020830152565b9190820180921161248e57565b919063ffffffff811615612c7d57604080517f7720dc230000000000000000000000000000000000000000000000000000000081526004810185905263ffffffff929092166024830152909290836044817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa92831561021e575f93612c35575b5067ffffffffffffffff83169081421015612c07575050565b7f4d13561d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9092506040813d604011612c75575b81612c5160409383610d88565b81010312610212576020015167ffffffffffffffff8116810361021257915f612bee565b3d9150612c44565b827fe17fec26000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b81601f820112156102125780359067ffffffffffffffff8211610dc95760405192612cfc601f84017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200185610d88565b8284526020838301011161021257815f926020809301838601378301015290565b92612d4273ffffffffffffffffffffffffffffffffffffffff958692949394866130a1565b505091169384911603612d9f5750805f525f60205260405f20825f5260205260ff60405f205416612d71575050565b7fef3b14b9000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90507f7d351abf000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b929190833b612e465790612de392916130a1565b506004811015612e1957159182612df957505090565b73ffffffffffffffffffffffffffffffffffffffff919250811691161490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60647fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f855f9660209896604051967f1626ba7e0000000000000000000000000000000000000000000000000000000088526004880152604060248801528160448801528587013786848287010152011601915afa7f1626ba7e000000000000000000000000000000000000000000000000000000005f5114601f3d11161690565b9091808311612ef757505050565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f60206084946040519687957fa584cc450000000000000000000000000000000000000000000000000000000087526060600488015280519384918260648a0152018888015e5f8784880101526024860152604485015201168101030190fd5b8215939261ffff92908515613049575060405190602082019283527fffff0000000000000000000000000000000000000000000000000000000000008560f01b166040830152604282015260428152612fd4606282610d88565b519020915b16613041575f915b15613016577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff860ff805f5b1693169116171790565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff860ff80600261300c565b600491612fe1565b60405191602083019384527fffff0000000000000000000000000000000000000000000000000000000000008660f01b1660408401526042830152606282015260628152613098608282610d88565b51902091612fd9565b90604183036130cb576130c49250602081013591604082359201355f1a906130d5565b9192909190565b50505f9160029190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411613159579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561021e575f5173ffffffffffffffffffffffffffffffffffffffff81161561314f57905f905f90565b505f906001905f90565b5050505f916003919056",
}

// Acceptances is an auto generated Go binding around an Ethereum contract.
type Acceptances struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Acceptances) GetABI() abi.ABI {
	return c.abi
}

// NewAcceptances creates a new instance of Acceptances.
func NewAcceptances() *Acceptances {
	parsed, err := AcceptancesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Acceptances{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Acceptances) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address bonds, address committees, address feeds) returns()
func (acceptances *Acceptances) PackConstructor(bonds common.Address, committees common.Address, feeds common.Address) []byte {
	enc, err := acceptances.abi.Pack("", bonds, committees, feeds)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCheckFirst is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15f5c720.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkFirst(bytes32 id, address sender, (bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, (string,string,string,uint8,bytes32,uint32,uint32) spec, (uint16,bytes32,bool) home, bytes consumerSignature, bytes[] theAcceptances) view returns(uint32 epoch, uint64 expiry, address[] members)
func (acceptances *Acceptances) PackCheckFirst(id [32]byte, sender common.Address, terms Terms, spec Spec, home Home, consumerSignature []byte, theAcceptances [][]byte) []byte {
	enc, err := acceptances.abi.Pack("checkFirst", id, sender, terms, spec, home, consumerSignature, theAcceptances)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckFirst is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15f5c720.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkFirst(bytes32 id, address sender, (bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, (string,string,string,uint8,bytes32,uint32,uint32) spec, (uint16,bytes32,bool) home, bytes consumerSignature, bytes[] theAcceptances) view returns(uint32 epoch, uint64 expiry, address[] members)
func (acceptances *Acceptances) TryPackCheckFirst(id [32]byte, sender common.Address, terms Terms, spec Spec, home Home, consumerSignature []byte, theAcceptances [][]byte) ([]byte, error) {
	return acceptances.abi.Pack("checkFirst", id, sender, terms, spec, home, consumerSignature, theAcceptances)
}

// CheckFirstOutput serves as a container for the return parameters of contract
// method CheckFirst.
type CheckFirstOutput struct {
	Epoch   uint32
	Expiry  uint64
	Members []common.Address
}

// UnpackCheckFirst is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x15f5c720.
//
// Solidity: function checkFirst(bytes32 id, address sender, (bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, (string,string,string,uint8,bytes32,uint32,uint32) spec, (uint16,bytes32,bool) home, bytes consumerSignature, bytes[] theAcceptances) view returns(uint32 epoch, uint64 expiry, address[] members)
func (acceptances *Acceptances) UnpackCheckFirst(data []byte) (CheckFirstOutput, error) {
	out, err := acceptances.abi.Unpack("checkFirst", data)
	outstruct := new(CheckFirstOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Epoch = *abi.ConvertType(out[0], new(uint32)).(*uint32)
	outstruct.Expiry = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.Members = *abi.ConvertType(out[2], new([]common.Address)).(*[]common.Address)
	return *outstruct, nil
}

// PackCheckNext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9d8b4b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkNext(bytes32 id, (bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, uint32 epoch, bytes[] theAcceptances) view returns(uint64 expiry, address[] joiners, address[] stayers)
func (acceptances *Acceptances) PackCheckNext(id [32]byte, terms Terms, epoch uint32, theAcceptances [][]byte) []byte {
	enc, err := acceptances.abi.Pack("checkNext", id, terms, epoch, theAcceptances)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckNext is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd9d8b4b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkNext(bytes32 id, (bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, uint32 epoch, bytes[] theAcceptances) view returns(uint64 expiry, address[] joiners, address[] stayers)
func (acceptances *Acceptances) TryPackCheckNext(id [32]byte, terms Terms, epoch uint32, theAcceptances [][]byte) ([]byte, error) {
	return acceptances.abi.Pack("checkNext", id, terms, epoch, theAcceptances)
}

// CheckNextOutput serves as a container for the return parameters of contract
// method CheckNext.
type CheckNextOutput struct {
	Expiry  uint64
	Joiners []common.Address
	Stayers []common.Address
}

// UnpackCheckNext is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd9d8b4b4.
//
// Solidity: function checkNext(bytes32 id, (bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, uint32 epoch, bytes[] theAcceptances) view returns(uint64 expiry, address[] joiners, address[] stayers)
func (acceptances *Acceptances) UnpackCheckNext(data []byte) (CheckNextOutput, error) {
	out, err := acceptances.abi.Unpack("checkNext", data)
	outstruct := new(CheckNextOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Expiry = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Joiners = *abi.ConvertType(out[1], new([]common.Address)).(*[]common.Address)
	outstruct.Stayers = *abi.ConvertType(out[2], new([]common.Address)).(*[]common.Address)
	return *outstruct, nil
}

// PackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xefd8871a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revoke(bytes32 id, address party) returns()
func (acceptances *Acceptances) PackRevoke(id [32]byte, party common.Address) []byte {
	enc, err := acceptances.abi.Pack("revoke", id, party)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xefd8871a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revoke(bytes32 id, address party) returns()
func (acceptances *Acceptances) TryPackRevoke(id [32]byte, party common.Address) ([]byte, error) {
	return acceptances.abi.Pack("revoke", id, party)
}

// PackRevoked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1895b815.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revoked(bytes32 id, address party) view returns(bool)
func (acceptances *Acceptances) PackRevoked(id [32]byte, party common.Address) []byte {
	enc, err := acceptances.abi.Pack("revoked", id, party)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevoked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1895b815.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revoked(bytes32 id, address party) view returns(bool)
func (acceptances *Acceptances) TryPackRevoked(id [32]byte, party common.Address) ([]byte, error) {
	return acceptances.abi.Pack("revoked", id, party)
}

// UnpackRevoked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1895b815.
//
// Solidity: function revoked(bytes32 id, address party) view returns(bool)
func (acceptances *Acceptances) UnpackRevoked(data []byte) (bool, error) {
	out, err := acceptances.abi.Unpack("revoked", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// AcceptancesRevoked represents a Revoked event raised by the Acceptances contract.
type AcceptancesRevoked struct {
	Id    [32]byte
	Party common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const AcceptancesRevokedEventName = "Revoked"

// ContractEventName returns the user-defined event name.
func (AcceptancesRevoked) ContractEventName() string {
	return AcceptancesRevokedEventName
}

// UnpackRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Revoked(bytes32 indexed id, address indexed party)
func (acceptances *Acceptances) UnpackRevokedEvent(log *types.Log) (*AcceptancesRevoked, error) {
	event := "Revoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != acceptances.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AcceptancesRevoked)
	if len(log.Data) > 0 {
		if err := acceptances.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range acceptances.abi.Events[event].Inputs {
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
func (acceptances *Acceptances) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], acceptances.abi.Errors["AcceptanceCount"].ID.Bytes()[:4]) {
		return acceptances.UnpackAcceptanceCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], acceptances.abi.Errors["BadAcceptance"].ID.Bytes()[:4]) {
		return acceptances.UnpackBadAcceptanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], acceptances.abi.Errors["BadConsumer"].ID.Bytes()[:4]) {
		return acceptances.UnpackBadConsumerError(raw[4:])
	}
	if bytes.Equal(raw[:4], acceptances.abi.Errors["Expired"].ID.Bytes()[:4]) {
		return acceptances.UnpackExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], acceptances.abi.Errors["LaneWorn"].ID.Bytes()[:4]) {
		return acceptances.UnpackLaneWornError(raw[4:])
	}
	if bytes.Equal(raw[:4], acceptances.abi.Errors["NotFresh"].ID.Bytes()[:4]) {
		return acceptances.UnpackNotFreshError(raw[4:])
	}
	if bytes.Equal(raw[:4], acceptances.abi.Errors["NotTheTime"].ID.Bytes()[:4]) {
		return acceptances.UnpackNotTheTimeError(raw[4:])
	}
	if bytes.Equal(raw[:4], acceptances.abi.Errors["NotYours"].ID.Bytes()[:4]) {
		return acceptances.UnpackNotYoursError(raw[4:])
	}
	if bytes.Equal(raw[:4], acceptances.abi.Errors["RefereeNotBonded"].ID.Bytes()[:4]) {
		return acceptances.UnpackRefereeNotBondedError(raw[4:])
	}
	if bytes.Equal(raw[:4], acceptances.abi.Errors["RefereeNotDisjoint"].ID.Bytes()[:4]) {
		return acceptances.UnpackRefereeNotDisjointError(raw[4:])
	}
	if bytes.Equal(raw[:4], acceptances.abi.Errors["TakenBack"].ID.Bytes()[:4]) {
		return acceptances.UnpackTakenBackError(raw[4:])
	}
	if bytes.Equal(raw[:4], acceptances.abi.Errors["TooLittle"].ID.Bytes()[:4]) {
		return acceptances.UnpackTooLittleError(raw[4:])
	}
	if bytes.Equal(raw[:4], acceptances.abi.Errors["TooMuch"].ID.Bytes()[:4]) {
		return acceptances.UnpackTooMuchError(raw[4:])
	}
	if bytes.Equal(raw[:4], acceptances.abi.Errors["Unregistered"].ID.Bytes()[:4]) {
		return acceptances.UnpackUnregisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], acceptances.abi.Errors["WindowsOverlap"].ID.Bytes()[:4]) {
		return acceptances.UnpackWindowsOverlapError(raw[4:])
	}
	if bytes.Equal(raw[:4], acceptances.abi.Errors["WrongRef"].ID.Bytes()[:4]) {
		return acceptances.UnpackWrongRefError(raw[4:])
	}
	if bytes.Equal(raw[:4], acceptances.abi.Errors["WrongSpec"].ID.Bytes()[:4]) {
		return acceptances.UnpackWrongSpecError(raw[4:])
	}
	if bytes.Equal(raw[:4], acceptances.abi.Errors["Zero"].ID.Bytes()[:4]) {
		return acceptances.UnpackZeroError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AcceptancesAcceptanceCount represents a AcceptanceCount error raised by the Acceptances contract.
type AcceptancesAcceptanceCount struct {
	Got    *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AcceptanceCount(uint256 got, uint256 wanted)
func AcceptancesAcceptanceCountErrorID() common.Hash {
	return common.HexToHash("0xf24ef19a663d199078c570858b640e2e2c3d1be2dc0f8b0acec5e2f5fe2fad59")
}

// UnpackAcceptanceCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AcceptanceCount(uint256 got, uint256 wanted)
func (acceptances *Acceptances) UnpackAcceptanceCountError(raw []byte) (*AcceptancesAcceptanceCount, error) {
	out := new(AcceptancesAcceptanceCount)
	if err := acceptances.abi.UnpackIntoInterface(out, "AcceptanceCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AcceptancesBadAcceptance represents a BadAcceptance error raised by the Acceptances contract.
type AcceptancesBadAcceptance struct {
	Index  *big.Int
	Member common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadAcceptance(uint256 index, address member)
func AcceptancesBadAcceptanceErrorID() common.Hash {
	return common.HexToHash("0x7d351abf2610b1f912c9ce6cfbe1286bc007d56a65e83235203d19a2195a0518")
}

// UnpackBadAcceptanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadAcceptance(uint256 index, address member)
func (acceptances *Acceptances) UnpackBadAcceptanceError(raw []byte) (*AcceptancesBadAcceptance, error) {
	out := new(AcceptancesBadAcceptance)
	if err := acceptances.abi.UnpackIntoInterface(out, "BadAcceptance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AcceptancesBadConsumer represents a BadConsumer error raised by the Acceptances contract.
type AcceptancesBadConsumer struct {
	Consumer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadConsumer(address consumer)
func AcceptancesBadConsumerErrorID() common.Hash {
	return common.HexToHash("0xeb5f49d2d9e5a2a299ab00c7a100d5f58fffe0863f3bfb464e7fde3aff23d034")
}

// UnpackBadConsumerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadConsumer(address consumer)
func (acceptances *Acceptances) UnpackBadConsumerError(raw []byte) (*AcceptancesBadConsumer, error) {
	out := new(AcceptancesBadConsumer)
	if err := acceptances.abi.UnpackIntoInterface(out, "BadConsumer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AcceptancesExpired represents a Expired error raised by the Acceptances contract.
type AcceptancesExpired struct {
	Committee [32]byte
	Expiry    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Expired(bytes32 committee, uint64 expiry)
func AcceptancesExpiredErrorID() common.Hash {
	return common.HexToHash("0x4d13561d202649df924bbd6f5e5366c146c7208f85e7ffd6f01bd59318e8957c")
}

// UnpackExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Expired(bytes32 committee, uint64 expiry)
func (acceptances *Acceptances) UnpackExpiredError(raw []byte) (*AcceptancesExpired, error) {
	out := new(AcceptancesExpired)
	if err := acceptances.abi.UnpackIntoInterface(out, "Expired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AcceptancesLaneWorn represents a LaneWorn error raised by the Acceptances contract.
type AcceptancesLaneWorn struct {
	Ref      [32]byte
	Lateness *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LaneWorn(bytes32 ref, uint256 lateness)
func AcceptancesLaneWornErrorID() common.Hash {
	return common.HexToHash("0xec127056f455538616034cad21047bba70e81125242fde4d3b957db8143aacc6")
}

// UnpackLaneWornError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LaneWorn(bytes32 ref, uint256 lateness)
func (acceptances *Acceptances) UnpackLaneWornError(raw []byte) (*AcceptancesLaneWorn, error) {
	out := new(AcceptancesLaneWorn)
	if err := acceptances.abi.UnpackIntoInterface(out, "LaneWorn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AcceptancesNotFresh represents a NotFresh error raised by the Acceptances contract.
type AcceptancesNotFresh struct {
	Ref       [32]byte
	UpdatedAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotFresh(bytes32 ref, uint256 updatedAt)
func AcceptancesNotFreshErrorID() common.Hash {
	return common.HexToHash("0x038253749c5e2f1d7307202e941ecb92bc7607f340c3b0fcf82b53c6740a717f")
}

// UnpackNotFreshError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotFresh(bytes32 ref, uint256 updatedAt)
func (acceptances *Acceptances) UnpackNotFreshError(raw []byte) (*AcceptancesNotFresh, error) {
	out := new(AcceptancesNotFresh)
	if err := acceptances.abi.UnpackIntoInterface(out, "NotFresh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AcceptancesNotTheTime represents a NotTheTime error raised by the Acceptances contract.
type AcceptancesNotTheTime struct {
	Start          uint64
	ActivateBefore uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTheTime(uint64 start, uint64 activateBefore)
func AcceptancesNotTheTimeErrorID() common.Hash {
	return common.HexToHash("0x24057e3cc57d4368021ba4c4e1f853f6507cb87cdc0e744f7d82018809a446f2")
}

// UnpackNotTheTimeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTheTime(uint64 start, uint64 activateBefore)
func (acceptances *Acceptances) UnpackNotTheTimeError(raw []byte) (*AcceptancesNotTheTime, error) {
	out := new(AcceptancesNotTheTime)
	if err := acceptances.abi.UnpackIntoInterface(out, "NotTheTime", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AcceptancesNotYours represents a NotYours error raised by the Acceptances contract.
type AcceptancesNotYours struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotYours(address caller)
func AcceptancesNotYoursErrorID() common.Hash {
	return common.HexToHash("0x29ed437a82fdab80ef8c4386af5273446364df13b91561f866b26aad4215aad5")
}

// UnpackNotYoursError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotYours(address caller)
func (acceptances *Acceptances) UnpackNotYoursError(raw []byte) (*AcceptancesNotYours, error) {
	out := new(AcceptancesNotYours)
	if err := acceptances.abi.UnpackIntoInterface(out, "NotYours", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AcceptancesRefereeNotBonded represents a RefereeNotBonded error raised by the Acceptances contract.
type AcceptancesRefereeNotBonded struct {
	Index  *big.Int
	Bond   *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RefereeNotBonded(uint256 index, uint256 bond, uint256 wanted)
func AcceptancesRefereeNotBondedErrorID() common.Hash {
	return common.HexToHash("0x307a557b5396addb44e7bfe3b49a4807c8ada90ac35b717ed1743acf627443d8")
}

// UnpackRefereeNotBondedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RefereeNotBonded(uint256 index, uint256 bond, uint256 wanted)
func (acceptances *Acceptances) UnpackRefereeNotBondedError(raw []byte) (*AcceptancesRefereeNotBonded, error) {
	out := new(AcceptancesRefereeNotBonded)
	if err := acceptances.abi.UnpackIntoInterface(out, "RefereeNotBonded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AcceptancesRefereeNotDisjoint represents a RefereeNotDisjoint error raised by the Acceptances contract.
type AcceptancesRefereeNotDisjoint struct {
	Member        common.Address
	RefereeMember common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RefereeNotDisjoint(address member, address refereeMember)
func AcceptancesRefereeNotDisjointErrorID() common.Hash {
	return common.HexToHash("0x0d92afdf5777374db32c2b217507b59d19f897f81c1a2175257c5e0c2c7f52b5")
}

// UnpackRefereeNotDisjointError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RefereeNotDisjoint(address member, address refereeMember)
func (acceptances *Acceptances) UnpackRefereeNotDisjointError(raw []byte) (*AcceptancesRefereeNotDisjoint, error) {
	out := new(AcceptancesRefereeNotDisjoint)
	if err := acceptances.abi.UnpackIntoInterface(out, "RefereeNotDisjoint", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AcceptancesTakenBack represents a TakenBack error raised by the Acceptances contract.
type AcceptancesTakenBack struct {
	Id    [32]byte
	Party common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TakenBack(bytes32 id, address party)
func AcceptancesTakenBackErrorID() common.Hash {
	return common.HexToHash("0xef3b14b940dd3d314c1f0122e766fefcd785b8169612d546770f7584d16c86e0")
}

// UnpackTakenBackError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TakenBack(bytes32 id, address party)
func (acceptances *Acceptances) UnpackTakenBackError(raw []byte) (*AcceptancesTakenBack, error) {
	out := new(AcceptancesTakenBack)
	if err := acceptances.abi.UnpackIntoInterface(out, "TakenBack", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AcceptancesTooLittle represents a TooLittle error raised by the Acceptances contract.
type AcceptancesTooLittle struct {
	Clause string
	Value  *big.Int
	Least  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLittle(string clause, uint256 value, uint256 least)
func AcceptancesTooLittleErrorID() common.Hash {
	return common.HexToHash("0x11dad5814bd42558b9f35c98b7128d6e5b451528c8bcad716bd3a4d42a0d40b8")
}

// UnpackTooLittleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLittle(string clause, uint256 value, uint256 least)
func (acceptances *Acceptances) UnpackTooLittleError(raw []byte) (*AcceptancesTooLittle, error) {
	out := new(AcceptancesTooLittle)
	if err := acceptances.abi.UnpackIntoInterface(out, "TooLittle", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AcceptancesTooMuch represents a TooMuch error raised by the Acceptances contract.
type AcceptancesTooMuch struct {
	Clause string
	Value  *big.Int
	Most   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooMuch(string clause, uint256 value, uint256 most)
func AcceptancesTooMuchErrorID() common.Hash {
	return common.HexToHash("0xa584cc45b31f4d3ab18a77274d2f580ffb8cc717e215efcd9a4721f0a9f2c7ec")
}

// UnpackTooMuchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooMuch(string clause, uint256 value, uint256 most)
func (acceptances *Acceptances) UnpackTooMuchError(raw []byte) (*AcceptancesTooMuch, error) {
	out := new(AcceptancesTooMuch)
	if err := acceptances.abi.UnpackIntoInterface(out, "TooMuch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AcceptancesUnregistered represents a Unregistered error raised by the Acceptances contract.
type AcceptancesUnregistered struct {
	Committee [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Unregistered(bytes32 committee)
func AcceptancesUnregisteredErrorID() common.Hash {
	return common.HexToHash("0xe17fec26316aebe957e188549d659a89f359c49766bcc0ae2fb7ded274ffe146")
}

// UnpackUnregisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Unregistered(bytes32 committee)
func (acceptances *Acceptances) UnpackUnregisteredError(raw []byte) (*AcceptancesUnregistered, error) {
	out := new(AcceptancesUnregistered)
	if err := acceptances.abi.UnpackIntoInterface(out, "Unregistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AcceptancesWindowsOverlap represents a WindowsOverlap error raised by the Acceptances contract.
type AcceptancesWindowsOverlap struct {
	Start          uint64
	ActivateBefore uint64
	End            *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowsOverlap(uint64 start, uint64 activateBefore, uint256 end)
func AcceptancesWindowsOverlapErrorID() common.Hash {
	return common.HexToHash("0x9b14d755b80d367b43d9ca28824dd4866a8224c030ce2d0252ebfa0dfe3face3")
}

// UnpackWindowsOverlapError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowsOverlap(uint64 start, uint64 activateBefore, uint256 end)
func (acceptances *Acceptances) UnpackWindowsOverlapError(raw []byte) (*AcceptancesWindowsOverlap, error) {
	out := new(AcceptancesWindowsOverlap)
	if err := acceptances.abi.UnpackIntoInterface(out, "WindowsOverlap", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AcceptancesWrongRef represents a WrongRef error raised by the Acceptances contract.
type AcceptancesWrongRef struct {
	Ref    [32]byte
	Wanted [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongRef(bytes32 ref, bytes32 wanted)
func AcceptancesWrongRefErrorID() common.Hash {
	return common.HexToHash("0x8984c097fb5cbf1dc3aa512a674dad6d2acb06c602852fef478215a4b89ffffb")
}

// UnpackWrongRefError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongRef(bytes32 ref, bytes32 wanted)
func (acceptances *Acceptances) UnpackWrongRefError(raw []byte) (*AcceptancesWrongRef, error) {
	out := new(AcceptancesWrongRef)
	if err := acceptances.abi.UnpackIntoInterface(out, "WrongRef", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AcceptancesWrongSpec represents a WrongSpec error raised by the Acceptances contract.
type AcceptancesWrongSpec struct {
	Spec [32]byte
	Feed [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongSpec(bytes32 spec, bytes32 feed)
func AcceptancesWrongSpecErrorID() common.Hash {
	return common.HexToHash("0x24825c69249b41a3f5b1e6863f62fa4c596e3b9a73386cc60882cfaee5885ad9")
}

// UnpackWrongSpecError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongSpec(bytes32 spec, bytes32 feed)
func (acceptances *Acceptances) UnpackWrongSpecError(raw []byte) (*AcceptancesWrongSpec, error) {
	out := new(AcceptancesWrongSpec)
	if err := acceptances.abi.UnpackIntoInterface(out, "WrongSpec", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AcceptancesZero represents a Zero error raised by the Acceptances contract.
type AcceptancesZero struct {
	Clause string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Zero(string clause)
func AcceptancesZeroErrorID() common.Hash {
	return common.HexToHash("0x64b54140c81312fceadd871fff63273bec1b59e1a4efaa377cae551ab76cf50e")
}

// UnpackZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Zero(string clause)
func (acceptances *Acceptances) UnpackZeroError(raw []byte) (*AcceptancesZero, error) {
	out := new(AcceptancesZero)
	if err := acceptances.abi.UnpackIntoInterface(out, "Zero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AgreementsMetaData contains all meta data concerning the Agreements contract.
var AgreementsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"contractIBonds\",\"name\":\"bonds\",\"type\":\"address\"},{\"internalType\":\"contractIAcceptances\",\"name\":\"acceptances\",\"type\":\"address\"},{\"internalType\":\"contractICommittees\",\"name\":\"committees\",\"type\":\"address\"},{\"internalType\":\"contractIFeeds\",\"name\":\"feeds\",\"type\":\"address\"},{\"internalType\":\"contractIScorecards\",\"name\":\"scorecards\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"faults\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"demands\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"deliveries\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"crossings\",\"type\":\"address\"}],\"internalType\":\"structPlaces\",\"name\":\"p\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"challengeWindow\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"recordGrace\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ACCEPTANCES\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"BONDS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"CHALLENGE_WINDOW\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COMMITTEES\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"CROSSINGS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DELIVERIES\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEMANDS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"FAULTS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"FEEDS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RECORD_GRACE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SCORECARDS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"accountOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"escrowed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"reimbursed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"refunded\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"remaining\",\"type\":\"uint256\"}],\"internalType\":\"structAccount\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"longest\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"samples\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"spacing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nearness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadline\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFeeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"deliveryGas\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"penalty\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"joint\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"evidenceWindow\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refereeFeed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"base\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"quote\",\"type\":\"string\"},{\"internalType\":\"uint8\",\"name\":\"decimals\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"}],\"internalType\":\"structSpec\",\"name\":\"spec\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"ring\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"other\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"second\",\"type\":\"bool\"}],\"internalType\":\"structHome\",\"name\":\"home\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"consumerSignature\",\"type\":\"bytes\"},{\"internalType\":\"bytes[]\",\"name\":\"acceptances\",\"type\":\"bytes[]\"}],\"name\":\"activate\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"longest\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"samples\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"spacing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nearness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadline\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFeeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"deliveryGas\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"penalty\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"joint\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"evidenceWindow\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refereeFeed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes[]\",\"name\":\"acceptances\",\"type\":\"bytes[]\"}],\"name\":\"adopt\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"}],\"name\":\"charge\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"harmed\",\"type\":\"address\"}],\"name\":\"chargeFor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"}],\"name\":\"creditOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"longest\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"samples\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"spacing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nearness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadline\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFeeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"deliveryGas\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"penalty\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"joint\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"evidenceWindow\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refereeFeed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"place\",\"type\":\"uint256\"}],\"name\":\"end\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"longest\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"samples\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"spacing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nearness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadline\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFeeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"deliveryGas\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"penalty\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"joint\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"evidenceWindow\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refereeFeed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"to\",\"type\":\"uint256\"}],\"name\":\"forfeit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"fees\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"longest\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"samples\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"spacing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nearness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadline\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFeeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"deliveryGas\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"penalty\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"joint\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"evidenceWindow\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refereeFeed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"idOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"longest\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"samples\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"spacing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nearness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadline\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFeeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"deliveryGas\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"penalty\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"joint\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"evidenceWindow\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refereeFeed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint256[]\",\"name\":\"places\",\"type\":\"uint256[]\"}],\"name\":\"pull\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"refunded\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"longest\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"samples\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"spacing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nearness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadline\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFeeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"deliveryGas\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"penalty\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"joint\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"evidenceWindow\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refereeFeed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"deliverer\",\"type\":\"address\"}],\"name\":\"reimburse\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"longest\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"samples\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"spacing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nearness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadline\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFeeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"deliveryGas\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"penalty\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"joint\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"evidenceWindow\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refereeFeed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"standingOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"activated\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"from\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"until\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lockedUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"firstEpoch\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"ended\",\"type\":\"bool\"}],\"internalType\":\"structStanding\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"stintOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"longest\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"samples\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"spacing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nearness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadline\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFeeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"deliveryGas\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"penalty\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"joint\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"evidenceWindow\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refereeFeed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"stop\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"longest\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"samples\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"spacing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nearness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadline\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFeeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"deliveryGas\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"penalty\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"joint\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"evidenceWindow\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refereeFeed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"topUp\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"longest\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"samples\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"spacing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nearness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadline\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFeeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"deliveryGas\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"penalty\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"joint\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"evidenceWindow\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refereeFeed\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"Activated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"lockedUntil\",\"type\":\"uint256\"}],\"name\":\"Adopted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refunded\",\"type\":\"uint256\"}],\"name\":\"Closed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"Ending\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"secs\",\"type\":\"uint256\"}],\"name\":\"Forfeited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refunded\",\"type\":\"uint256\"}],\"name\":\"Paid\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"deliverer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Reimbursed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"to\",\"type\":\"uint256\"}],\"name\":\"StintOver\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"ToppedUp\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"ActivatedAlready\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"AdoptedAlready\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NotActivated\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"moved\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"NotExact\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"NotSent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"NotServed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotYours\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Nothing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"OnlyVerdicts\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"Over\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"}]",
	ID:  "f30199850abd75de244d7397cfda16b4a8",
	Bin: "0x6102e0806040523461044d57806162d5803803809161001e8285610478565b8339810103610160811261044d576101201361044d576040519061012082016001600160401b038111838210176104645760405280516001600160a01b038116810361044d5782526020810151906001600160a01b038216820361044d57602083019182526040810151926001600160a01b038416840361044d57604081019384526060820151916001600160a01b038316830361044d57606082019283526080810151936001600160a01b038516850361044d57600495602095608085019081526100ec60a0850161049b565b60a086019081526100ff60c0860161049b565b9160c0870192835261011360e0870161049b565b9360e08801948552610128610100880161049b565b9561010089019687526101406101208901519801519860405161014c604082610478565b600581528c81019064129d5c985d60da1b82526040519161016e604084610478565b600183528e830191603160f81b8352610186816104af565b61012052610193846104af565b61014052519020918260e05251902080610100524660a052604051908e8201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a081526101fb60c082610478565b5190206080523060c052516001600160a01b03908116610160529051811661018052905181166101a052885181166101c052905181166101e0529051811661020052905181166102205290518116610240529051811661026052610280919091526102a09190915290516040516314c1d37f60e01b815293849290918391165afa908115610459575f91610423575b506102c052604051615dba908161051b823960805181615c80015260a05181615d3d015260c05181615c51015260e05181615ccf01526101005181615cf501526101205181611158015261014051816111810152610160518181816103a901528181610ab301528181610d54015281816113b4015281816116e40152818161205c0152612bf801526101805181818161098701528181612522015261288801526101a0518181816108bf0152818161152301528181614c8b015281816152b401526154b701526101c0518181816105690152615a7b01526101e05181818161021d015281816142620152615635015261020051818181610649015281816106a001528181610dd0015281816112d9015261160b01526102205181818161077701528181610e78015281816114af01526118b50152610240518181816105d901526136d70152610260518181816101a70152818161073701528181610e38015261146f0152610280518181816107d60152613f6701526102a051818181610f3c0152611b7f01526102c051818181614d34015261535c0152f35b90506020813d602011610451575b8161043e60209383610478565b8101031261044d57515f61028a565b5f80fd5b3d9150610431565b6040513d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b0382119082101761046457604052565b51906001600160a01b038216820361044d57565b601f8151116104da5760208151910151602082106104cb571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6101806040526004361015610012575f80fd5b5f6080525f3560e01c80624c896b14612546578062726c6e146124d6578063035ec584146124465780630b61a887146123395780630e1152ea14611a62578063134696e714611a2257806321c0b342146118d95780632711e6421461186957806343aa9ad31461171f5780635364ce59146115895780637ab8483b146115475780637b225162146114d757806383dbd7de1461125c57806384b0196e146111205780638ca4844814610f5f5780639a20505b14610f05578063aa91249914610ea0578063aff39e2714610d78578063b4abea2414610d08578063becaa880146107f9578063d62aad291461079f578063dec9c9071461066d578063e7d84ea4146105fd578063ef2191cc1461058d578063ef68ab0b1461051d578063fac791cb14610456578063fbe0e6af14610241578063fd678679146101d15763fe62f6ab1461015b575f80fd5b346101cb576080517ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b60805180fd5b346101cb576080517ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101cb5761024f36612e88565b610258826159d6565b92909173ffffffffffffffffffffffffffffffffffffffff61027c6040840161347f565b1633036102b1575b506102ab926102a563ffffffff61029e61014085016136ae565b164261358e565b92615b29565b60805180f35b6102cc63ffffffff600186015460701c166060840135615462565b90815181101561030d5773ffffffffffffffffffffffffffffffffffffffff6102f582846135d8565b5116331415918261033d575b505061030d5783610284565b7f29ed437a0000000000000000000000000000000000000000000000000000000060805152336004526024608051fd5b73ffffffffffffffffffffffffffffffffffffffff92509061035e916135d8565b5116604051907f14afd79e000000000000000000000000000000000000000000000000000000008252600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa801561044957608051906103fc575b73ffffffffffffffffffffffffffffffffffffffff9150163314158480610301565b506020813d602011610441575b8161041660209383612f2a565b810103126101cb5761043c73ffffffffffffffffffffffffffffffffffffffff91612f91565b6103da565b3d9150610409565b6040513d608051823e3d90fd5b346101cb5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb5760243560043563ffffffff821682036101cb576040918160805152600460205263ffffffff836080512091165f52602052815f20549064ffffffffff8260281c1690608051508115155f146104e957505b64ffffffffff8351921682526020820152f35b905060805152600360205264ffffffffff82608051205460c81c1664ffffffffff8260501c169081808210911802186104d6565b346101cb576080517ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101cb576080517ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101cb576080517ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101cb576104007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb57337f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1614158061075f575b8061071f575b6106ef576102ab613d6f565b7f60c2b98e0000000000000000000000000000000000000000000000000000000060805152336004526024608051fd5b5073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163314156106e3565b5073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163314156106dd565b346101cb576080517ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346101cb577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161042081126101cb57610400136101cb576104043567ffffffffffffffff81116101cb57610853903690600401612d86565b9061085e6004614e40565b91600183019260ff845460b81c16610cc8575060643593604051907f75b0345500000000000000000000000000000000000000000000000000000000825285600483015260208260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9182156104495760805192610c8c575b5063ffffffff855460701c169263ffffffff8316938414610c58579061096e939291604051809581927fd9d8b4b400000000000000000000000000000000000000000000000000000000835288600484015261094f60248401613023565b86610424840152610460610444840152608051946104648401916133bc565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa95861561044957608051968794859291610bd5575b5086547fffffffffffffffffffffffffffff00000000ffffffffffffffffffffffffffff16607084901b71ffffffff000000000000000000000000000016178755610a71929190610a6a908390610a65610a2167ffffffffffffffff8616613f04565b9a610a2b8c613f8c565b7fffffffffffffffffffffffffffffffffffffffffffff0000000000ffffffffff69ffffffffff000000000083549260281b169116179055565b615462565b9186613fff565b827f6b6bce238b054ae5976bb4c191b4f689c89dcc4af9cbc39cb5018c7b05a5913e6020604051878152a373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690610adc6134c0565b90823b156101cb5784610b229260405193849283927f0dd9ce45000000000000000000000000000000000000000000000000000000008452608051958960048601613546565b0381608051865af1801561044957610bbc575b50803b156101cb57610b7f6040519485937f59160e8000000000000000000000000000000000000000000000000000000000855260048501526060602485015260648401906134fd565b9260448301528180608051940391608051905af1801561044957610ba35760805180f35b608051610baf91612f2a565b6080516101cb57806102ab565b608051610bc891612f2a565b6080516101cb5784610b35565b9294509650503d80608051833e610bec8183612f2a565b8101926060828503126101cb57610c0282612f7c565b93602083015167ffffffffffffffff81116101cb5781610c23918501612fb2565b90604084015167ffffffffffffffff81116101cb57610c4b610a6a928592610a719701612fb2565b99929690945092506109be565b83857f5656f27500000000000000000000000000000000000000000000000000000000608051526004526024526044608051fd5b9091506020813d602011610cc0575b81610ca860209383612f2a565b810103126101cb57610cb990612f6b565b90866108f1565b3d9150610c9b565b64ffffffffff91505460c81c16907fe6523a6600000000000000000000000000000000000000000000000000000000608051526004526024526044608051fd5b346101cb576080517ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101cb577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161046081126101cb57610400136101cb57610db9612e20565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633141580610e60575b80610e20575b6106ef57610e1860209161044435906104243590613a3a565b604051908152f35b5073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016331415610dff565b5073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016331415610df9565b346101cb577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161042081126101cb57610400136101cb576104043573ffffffffffffffffffffffffffffffffffffffff811681036101cb57610e186020916136bf565b346101cb576080517ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b610f6836612e88565b610f70613da4565b80156110f457610f7f826159d6565b92906fffffffffffffffffffffffffffffffff83116110bf5764ffffffffff84600261109496016fffffffffffffffffffffffffffffffff610fc681881682845416613636565b167fffffffffffffffffffffffffffffffff0000000000000000000000000000000082541617905561104a610ffb8583613e18565b82547fffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff1660c89190911b7dffffffffff0000000000000000000000000000000000000000000000000016178255565b5460c81c16906040519184835260208301527f8e06695d440a22deaebfe42a9b01a2575f5b81e7d678d0d222a93e723c48f77960403393a361108f60e033920161347f565b614447565b6080517f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d60805180f35b827f6dfcc650000000000000000000000000000000000000000000000000000000006080515260806004526024526044608051fd5b7ff9820cc100000000000000000000000000000000000000000000000000000000608051526004608051fd5b346101cb576080517ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb576111fc61117c7f0000000000000000000000000000000000000000000000000000000000000000615d63565b6111a57f0000000000000000000000000000000000000000000000000000000000000000615d63565b6040519060209061120a906111ba8385612f2a565b60805184525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190612e45565b908582036040870152612e45565b46606085015230608085015260805160a085015283810360c08501528180845192838152019301916080515b82811061124557505050500390f35b835185528695509381019392810192600101611236565b346101cb5760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb57600435611296612dda565b61129e612dfd565b60843573ffffffffffffffffffffffffffffffffffffffff81169291908390036101cb5773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633141580611497575b80611457575b6106ef578360805152600360205273ffffffffffffffffffffffffffffffffffffffff6040608051205416156114275773ffffffffffffffffffffffffffffffffffffffff8092604051957febdade5e00000000000000000000000000000000000000000000000000000000875260048701521660248501526044356044850152166064830152608482015260208160a48160805173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af1801561044957608051906113f0575b602090604051908152f35b506020813d60201161141f575b8161140a60209383612f2a565b8101031261141b57602090516113e5565b5f80fd5b3d91506113fd565b837f747f01cb00000000000000000000000000000000000000000000000000000000608051526004526024608051fd5b5073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016331415611308565b5073ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016331415611302565b346101cb576080517ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101cb576104007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb576020610e1861158461595e565b615995565b346101cb5760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb576004356115c3612dda565b6115cb612dfd565b908260805152600360205273ffffffffffffffffffffffffffffffffffffffff60406080512054169173ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016331415806114975780611457576106ef578360805152600360205273ffffffffffffffffffffffffffffffffffffffff6040608051205416156114275773ffffffffffffffffffffffffffffffffffffffff8092604051957febdade5e00000000000000000000000000000000000000000000000000000000875260048701521660248501526044356044850152166064830152608482015260208160a48160805173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af1801561044957608051906113f057602090604051908152f35b346101cb5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb5760405161175a81612f0e565b6080518152608051602082015260805160408201526080516060820152608051608082015260805160a082015260c060805191015260043560805152600360205260e0604060805120805490600164ffffffffff808460a01c169360c81c16910154821515908161185e575b63ffffffff80929367ffffffffffffffff604051916117e483612f0e565b8783528160208401918983526040850190815281606086019364ffffffffff8960281c16855260c06080880197898b60501c1689528960a082019b60701c168b52019a15158b526040519b8c52511660208b0152511660408901525116606087015251166080850152511660a083015251151560c0820152f35b4283111591506117c6565b346101cb576080517ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101cb5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb57611910612db7565b611918612dda565b90611921613da4565b73ffffffffffffffffffffffffffffffffffffffff8116908160805152600260205260406080512073ffffffffffffffffffffffffffffffffffffffff33165f5260205260405f20549182156110f4576020936119f592828593608051526002875260406080512073ffffffffffffffffffffffffffffffffffffffff33165f52875260405f20608051905560405184815273ffffffffffffffffffffffffffffffffffffffff8416917f913c992353dc81b7a8ba31496c484e9b6306bd2f6c509a649a38fdf5e1c953b2893393a4615728565b6080517f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b346101cb576104007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb57611a5a6146d7565b505060805180f35b346101cb577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161044081126101cb57610400136101cb57611aa3612e20565b610100526104243567ffffffffffffffff81116101cb57611ac8903690600401612d86565b60805160e081905260c052611adb6146d7565b9290806080515260046020526040608051205f60a05263ffffffff61010051165f5260205260405f2060a05260a051549264ffffffffff84169081156122fc57611b2a61010051606435615462565b602886901c64ffffffffff168015939084156122ed57611b6e64ffffffffff808a60781c165b169864ffffffffff80600160a051015460801c169160a01c1661358e565b828211612215575b611bc690611bb77f00000000000000000000000000000000000000000000000000000000000000009a8b42034281111502908180821091180218918561358e565b8103908111150260a051615522565b941597886121ff575b5087156121f4570364ffffffffff81116121c35764ffffffffff611bf6911660a051615522565b915b6080515b818110611e0957886fffffffffffffffffffffffffffffffff60e0511690611cc9600382016fffffffffffffffffffffffffffffffff611c3f8582845416613636565b167fffffffffffffffffffffffffffffffff00000000000000000000000000000000825416178155611c896fffffffffffffffffffffffffffffffff60c05116825460801c613636565b6fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff0000000000000000000000000000000083549260801b169116179055565b73ffffffffffffffffffffffffffffffffffffffff611ce661345c565b1660805152600260205260406080512073ffffffffffffffffffffffffffffffffffffffff611d13613439565b165f5260205260405f20611d2a60c051825461358e565b905560a0515460281c64ffffffffff16611da85750611d626fffffffffffffffffffffffffffffffff9182600160a051015416613636565b167fffffffffffffffffffffffffffffffff00000000000000000000000000000000600160a05101541617600160a05101555b6040805160e051815260c0516020820152f35b90506fffffffffffffffffffffffffffffffff611ddc600482611dcf60c05160e05161358e565b1693019282845416613668565b167fffffffffffffffffffffffffffffffff00000000000000000000000000000000825416179055611d95565b611e1481838961359b565b35835111156121865773ffffffffffffffffffffffffffffffffffffffff611e47611e4083858b61359b565b35856135d8565b5116908660805152600560205260406080512063ffffffff61010051165f5260205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260405f20805460ff8160f01c1661217b576fffffffffffffffffffffffffffffffff670de0b6b3a7640000611eca611ec485886064356155c9565b8b6135ec565b04911661016052608051610140526101605181115f1461216e5761016051611ef191613581565b610140525b60805161012052608051610120526fffffffffffffffffffffffffffffffff611f2781610140511661016051613636565b167fffffffffffffffffffffffffffffffff00000000000000000000000000000000825416178155895f1461215c576fffffffffffffffffffffffffffffffff81611fbb9254907e010000000000000000000000000000000000000000000000000000000000007fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83161790551686613581565b610120525b611fcf6101405160e05161358e565b60e052611fe16101205160c05161358e565b60c05273ffffffffffffffffffffffffffffffffffffffff61200161345c565b1660805152600260205260406080512091604051927f14afd79e00000000000000000000000000000000000000000000000000000000845281600485015260208460248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa938415610449576080519461210b575b5073ffffffffffffffffffffffffffffffffffffffff600194165f5260205260405f206120bf61014051825461358e565b905560405190610140518252610120516020830152887f36ce2931bf608e48310684cd9eef8f8c97c1efedd920a5ed46077bf174474dde604063ffffffff610100511694a45b01611bfc565b93506020843d8211612154575b8161212560209383612f2a565b810103126101cb5773ffffffffffffffffffffffffffffffffffffffff61214d600195612f91565b945061208e565b3d9150612118565b5061014051611fc05760019150612105565b5060805161014052611ef6565b505060019150612105565b857f460da7c3000000000000000000000000000000000000000000000000000000006080515260045263ffffffff61010051166024526044608051fd5b7f4e487b71000000000000000000000000000000000000000000000000000000006080515260116004526024608051fd5b505060805191611bf8565b8161220b92995061358e565b4210159689611bcf565b61221f838a613581565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81019081116121c3576122619063ffffffff61225a61369a565b16906135ff565b8760805152600660205260406080512063ffffffff61010051165f5260205260405f208160081c6080515260205260016040608051205460ff83161c166122a9575b50611b76565b600181018091116121c357611bc6916122e18b6122e1876122db6122e79663ffffffff6122d461369a565b16906135ec565b92613581565b90613581565b906122a3565b611b6e64ffffffffff82611b50565b827f460da7c3000000000000000000000000000000000000000000000000000000006080515260045263ffffffff61010051166024526044608051fd5b346101cb5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb5760405161237481612ec5565b60805181526080516020820152608051604082015260805160608201526080805191015260043560805152600360205260a060406080512060028101546123f46fffffffffffffffffffffffffffffffff8216926123f96003820154916123f46fffffffffffffffffffffffffffffffff8416809460801c9586936146ae565b613581565b92608060405161240881612ec5565b8681526020810192821c8352604081019384526060810194855201938452604051948552516020850152516040840152516060830152516080820152f35b346101cb5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb5761247d612db7565b73ffffffffffffffffffffffffffffffffffffffff61249a612dda565b911660805152600260205273ffffffffffffffffffffffffffffffffffffffff60406080512091165f52602052602060405f2054604051908152f35b346101cb576080517ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101cb57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36016104c0811261141b576104001361141b576104043567ffffffffffffffff811161141b57806004019060e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc823603011261141b5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbdc36011261141b57610484359167ffffffffffffffff831161141b573660238401121561141b5782600401359167ffffffffffffffff831161141b57366024848601011161141b576104a43567ffffffffffffffff811161141b57612649903690600401612d86565b949091612654613da4565b61265f61158461595e565b94855f52600360205260405f209687549473ffffffffffffffffffffffffffffffffffffffff8616612d5a57612779604051977f15f5c7200000000000000000000000000000000000000000000000000000000089528960048a01523360248a01526126cd60448a01613023565b6105006104448a015261274861273d6126ff8b6105e46126ed868061332e565b91909260e0610504820152019161337e565b61270c60248a018561332e565b8d83037ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffafc016105248f01529061337e565b91604488019061332e565b907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffafc8b8403016105448c015261337e565b9360648101359060ff821680920361141b5760c46127c29163ffffffff936105648c015260848101356105848c0152836127b560a48301612e34565b166105a48c015201612e34565b166105c48801526104243561ffff811680910361141b5761046488015261044435610484880152610464359182151580930361141b5761283e8895869560245f9961286f976104a48a01527ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc898503016104c48a01520161337e565b917ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc858403016104e48601526133bc565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215612cc2575f915f915f94612cfa575b507fffffffffffffffffffffffff000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff6128fb613439565b7fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff92909316921691909117164260a01b78ffffffffff0000000000000000000000000000000000000000161785556001850180547fffffffffffffffffffffffffffff00000000ffffffffffffffffff000000000016607084901b71ffffffff0000000000000000000000000000161764ffffffffff1781559485547fffffffffffffffffffffffffffffffffffff00000000ffffffffffffffffffff6dffffffff000000000000000000008560501b1691161786556129d96134a0565b6fffffffffffffffffffffffffffffffff6002830191167fffffffffffffffffffffffffffffffff00000000000000000000000000000000825416179055612a20816146ae565b60018101809111612ccd57610144359063ffffffff82169081830361141b57612a4992506135ec565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101908111612ccd5761012435906fffffffffffffffffffffffffffffffff82169081830361141b57612a9d92506135ff565b91610164359167ffffffffffffffff83169283810361141b5750610184359063ffffffff821680830361141b57612b8095612af4612ae764ffffffffff938b98612b59975061358e565b9183855460a01c1661358e565b908180821091180218818b5416908180821091180218167fffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff7dffffffffff0000000000000000000000000000000000000000000000000083549260c81b169116179055565b612b79612b6f67ffffffffffffffff8316613f04565b97610a2b89613f8c565b8386613fff565b73ffffffffffffffffffffffffffffffffffffffff612b9d613439565b169063ffffffff60405191168152612bb760208201613023565b837f833b73db950f77dcf72bf4968e8b91fcd1daba62ade92831b1221fab58a5d28661042060643593a473ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001692612c216134c0565b93803b1561141b57612c67945f8094604051978895869485937f0dd9ce450000000000000000000000000000000000000000000000000000000085528a60048601613546565b03925af1918215612cc257602092612cae575b506119f5612c8661345c565b612c8e613439565b6fffffffffffffffffffffffffffffffff612ca76134a0565b1691614447565b5f612cb891612f2a565b5f60805282612c7a565b6040513d5f823e3d90fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b92509250503d805f833e612d0e8183612f2a565b81019060608183031261141b57612d2481612f6b565b90612d3160208201612f7c565b92604082015167ffffffffffffffff811161141b57612d509201612fb2565b90919092866128bc565b877f59df392c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9181601f8401121561141b5782359167ffffffffffffffff831161141b576020808501948460051b01011161141b57565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361141b57565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361141b57565b6064359073ffffffffffffffffffffffffffffffffffffffff8216820361141b57565b610404359063ffffffff8216820361141b57565b359063ffffffff8216820361141b57565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc01610420811261141b576104001361141b576004906104043590565b60a0810190811067ffffffffffffffff821117612ee157604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60e0810190811067ffffffffffffffff821117612ee157604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117612ee157604052565b519063ffffffff8216820361141b57565b519067ffffffffffffffff8216820361141b57565b519073ffffffffffffffffffffffffffffffffffffffff8216820361141b57565b9080601f8301121561141b5781519167ffffffffffffffff8311612ee1578260051b906020820193612fe76040519586612f2a565b845260208085019282010192831161141b57602001905b82821061300b5750505090565b6020809161301884612f91565b815201910190612ffe565b600435815260243567ffffffffffffffff811680910361141b57602082015260443573ffffffffffffffffffffffffffffffffffffffff811680910361141b5760408201526064356060820152608435608082015260a43561ffff811680910361141b5760a082015260c43560c082015260e43573ffffffffffffffffffffffffffffffffffffffff811680910361141b5760e0820152610104356fffffffffffffffffffffffffffffffff811680910361141b57610100820152610124356fffffffffffffffffffffffffffffffff811680910361141b576101208201526101443563ffffffff811680910361141b576101408201526101643567ffffffffffffffff811680910361141b576101608201526101843563ffffffff811680910361141b576101808201526101a43563ffffffff811680910361141b576101a08201526101c43563ffffffff811680910361141b576101c08201526101e43563ffffffff811680910361141b576101e08201526102043561ffff811680910361141b576102008201526102243563ffffffff811680910361141b576102208201526102443563ffffffff811680910361141b576102408201526102643563ffffffff811680910361141b576102608201526102843563ffffffff811680910361141b576102808201526102a43563ffffffff811680910361141b576102a08201526102c43563ffffffff811680910361141b576102c08201526102e43567ffffffffffffffff811680910361141b576102e08201526103043563ffffffff811680910361141b57610300820152610324356fffffffffffffffffffffffffffffffff811680910361141b57610320820152610344356fffffffffffffffffffffffffffffffff811680910361141b57610340820152610364356fffffffffffffffffffffffffffffffff811680910361141b57610360820152610384356fffffffffffffffffffffffffffffffff811680910361141b576103808201526103a43563ffffffff811680910361141b576103a08201526103c4356103c08201526103e06103e435910152565b90357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18236030181121561141b57016020813591019167ffffffffffffffff821161141b57813603831361141b57565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b90602083828152019260208260051b82010193835f925b8484106133e35750505050505090565b909192939495602080613429837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe086600196030188526134238b8861332e565b9061337e565b98019401940192949391906133d3565b60443573ffffffffffffffffffffffffffffffffffffffff8116810361141b5790565b60e43573ffffffffffffffffffffffffffffffffffffffff8116810361141b5790565b3573ffffffffffffffffffffffffffffffffffffffff8116810361141b5790565b610104356fffffffffffffffffffffffffffffffff8116810361141b5790565b610344356fffffffffffffffffffffffffffffffff8116810361141b5790565b356fffffffffffffffffffffffffffffffff8116810361141b5790565b90602080835192838152019201905f5b81811061351a5750505090565b825173ffffffffffffffffffffffffffffffffffffffff1684526020938401939092019160010161350d565b906135766060936fffffffffffffffffffffffffffffffff929796959784526080602085015260808401906134fd565b951660408201520152565b91908203918211612ccd57565b91908201809211612ccd57565b91908110156135ab5760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b80518210156135ab5760209160051b010190565b81810292918115918404141715612ccd57565b8115613609570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b906fffffffffffffffffffffffffffffffff809116911601906fffffffffffffffffffffffffffffffff8211612ccd57565b906fffffffffffffffffffffffffffffffff809116911603906fffffffffffffffffffffffffffffffff8211612ccd57565b6101443563ffffffff8116810361141b5790565b3563ffffffff8116810361141b5790565b9073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303613a0e576137076004614e40565b9290805f52600460205260405f20600185019081549063ffffffff808360701c16165f5260205264ffffffffff60405f205460281c16613a055761374c60c435615a32565b63ffffffff8160101c1664ffffffffff8360901c1610156139fb5776ffffffffff00000000000000000000000000000000000075ffffffff0000000000000000000000000000000000007fffffffffffffffffffffffffffff0000000000000000000000000000000000007fffffffffffffffffff0000000000ffffffffffffffffffffffffffffffffffff9360801b16161691161790556103043563ffffffff81169081810361141b57506102e4359067ffffffffffffffff821680830361141b5761382292508048108148180218906135ec565b9361382c816146ae565b61384164ffffffffff835460a01c1642613581565b61012435906fffffffffffffffffffffffffffffffff82169081830361141b5761386b92506135ec565b906101443563ffffffff811680820361141b5761388c936122e192506135ff565b94610324356fffffffffffffffffffffffffffffffff811680820361141b57670de0b6b3a7640000926138bf92506135ec565b048580821091180280861895146139f357806138fb60026139549301611c896fffffffffffffffffffffffffffffffff8916825460801c613636565b613906600482613e18565b7fffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffff7dffffffffff0000000000000000000000000000000000000000000000000083549260c81b169116179055565b60e43573ffffffffffffffffffffffffffffffffffffffff81169081810361141b57505f52600260205260405f2073ffffffffffffffffffffffffffffffffffffffff83165f5260205260405f206139ad85825461358e565b90557f505ac3a74406a864e026acf3b30bcb3401db95927d6fe688b1ff99ebb4c6937e602073ffffffffffffffffffffffffffffffffffffffff604051948786521693a3565b505f93505050565b505f955050505050565b505f9450505050565b7f29ed437a000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b9091613a466004614e40565b5090815f52600460205260405f2063ffffffff84165f5260205260405f209384549164ffffffffff8316918215613d39578281189083100282189260281c64ffffffffff1680613d33575042905b81808210911802189485831015613c3157835f52600660205260405f2063ffffffff86165f52602052613acb8260405f2094613581565b92610144359363ffffffff85169384860361141b57613aed85613af3936135ff565b98613581565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101908111612ccd5783613b27916135ff565b965f978160081c90818160081c905b81811115613c3b575050505050508515613c31576001613b5e613b5984896135ec565b613f8c565b91019164ffffffffff8354921664ffffffffff8360801c16019064ffffffffff8211612ccd577feb89cffc5fecd65e3592c8e87f6e0a545ce060f21d80ad8fecc4d653ee38722f9460209463ffffffff947fffffffffffffffffffffff0000000000ffffffffffffffffffffffffffffffff74ffffffffff00000000000000000000000000000000613bfa9660801b16911617905550876135ec565b946040519586521693a361012435906fffffffffffffffffffffffffffffffff82169081830361141b57613c2e92506135ec565b90565b5050505050505f90565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff848214613d29575b828214613cf1575b815f528660205260405f2054198116908115613ce6578190835f528860205260405f209081541790555b613ca95750613ca490615afc565b613b36565b9b613cb390615afc565b9b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810190808211612ccd571680613c96565b5050613ca490615afc565b60ff841660ff0360ff8111612ccd577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff901c16613c6c565b60ff86161b613c64565b90613a94565b63ffffffff86867f460da7c3000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b613d796004614e40565b9060ff600183015460b81c16613da0576004613d96924292615b29565b613da06004614e40565b5050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c613df05760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b613e21816146ae565b60018101809111612ccd57613e429063ffffffff6122d461014086016136ae565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101908111612ccd57613e8e906fffffffffffffffffffffffffffffffff61225a61012086016134e0565b916101608101359067ffffffffffffffff8216820361141b5764ffffffffff93613eea613edd8467ffffffffffffffff63ffffffff613ed56101806001988c9a50016136ae565b16911661358e565b9184865460a01c1661358e565b908180821091180218920154169081808210911802181690565b6101643567ffffffffffffffff81169081810361141b5750610184359063ffffffff82169081830361141b57613f3a925061358e565b906103a4359063ffffffff82169081830361141b57613c2e93613f659350818082119118021861358e565b7f00000000000000000000000000000000000000000000000000000000000000009061358e565b64ffffffffff8111613fa25764ffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52602860045260245260445ffd5b9081606091031261141b57613fe681612f7c565b91613c2e6040613ff860208501612f7c565b9301612f7c565b939192909261400f60c435615a32565b5f86815260046020908152604080832063ffffffff89168452909152902080547fffffffffffffffffffffffff00000000000000000000ffffffffff0000000000164264ffffffffff81169190911760509490941b6effffffffff00000000000000000000169390931760789390931b73ffffffffff000000000000000000000000000000169290921782559082517fffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffff7affff0000000000000000000000000000000000000000000000000083549260c81b16911617815563ffffffff8260101c164203428111150262ffffff6b015180000e1000003c000001600385600e1c166018021c16603f8460081c1602928315614435576141f863ffffffff61419d846001614165614249997fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83999e9d9e016135ff565b01901515027fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81019081111502607f85871c1661358e565b8180821091180281181684907fff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffffff7effffffff00000000000000000000000000000000000000000000000000000083549260d81b169116179055565b82547effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff169116151560f81b7fff0000000000000000000000000000000000000000000000000000000000000016179055565b5f9173ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001663ffffffff6064359216935b835181101561442c5780606073ffffffffffffffffffffffffffffffffffffffff6142bc61431594886135d8565b5116604051809481927fa7ced12d000000000000000000000000000000000000000000000000000000008352886004840190929173ffffffffffffffffffffffffffffffffffffffff6020916040840195845216910152565b0381865afa918215612cc2576001925f915f916143f9575b5067ffffffffffffffff8216156143f257895f52600560205260405f20885f5260205260405f2073ffffffffffffffffffffffffffffffffffffffff80614374868b6135d8565b5116165f5260205260405f20917fffff0000000000000000000000000000ffffffffffffffffffffffffffffffff7dffffffffffffff000000000000000000000000000000000000000000000076ffffffffffffff0000000000000000000000000000000085549360801b169360b81b169116171790555b0161428e565b50506143ec565b905061441c915060603d8111614425575b6144148183612f2a565b810190613fd2565b9150905f61432d565b503d61440a565b50505050509050565b634e487b715f5260126020526024601cfd5b73ffffffffffffffffffffffffffffffffffffffff1690811580156146a857835b80340361467557501561447a57505050565b6040517f70a08231000000000000000000000000000000000000000000000000000000008152306004820152602081602481865afa908115612cc2575f91614643575b5073ffffffffffffffffffffffffffffffffffffffff604051927f23b872dd000000000000000000000000000000000000000000000000000000005f5216600452306024528360445260205f60648180875af160015f5114811615614624575b826040525f606052156145f8577f70a08231000000000000000000000000000000000000000000000000000000008252306004830152602082602481865afa918215612cc2575f926145c4575b50808211156145bb5761457c91613581565b905b82820361458a57505050565b7f7e7668df000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b50505f9061457e565b9091506020813d6020116145f0575b816145e060209383612f2a565b8101031261141b5751905f61456a565b3d91506145d3565b827f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b600181151661463a57833b15153d15161661451d565b823d5f823e3d90fd5b90506020813d60201161466d575b8161465e60209383612f2a565b8101031261141b57515f6144bd565b3d9150614651565b7f7e7668df000000000000000000000000000000000000000000000000000000005f525f6004523460245260445260645ffd5b5f614468565b6146d360026fffffffffffffffffffffffffffffffff920154828160801c9116613668565b1690565b6147136104206040517f30dfdbe98ceba65970145c018d281b44932b4866658def14b710724adb4df91481526104006004602083013720615995565b90815f52600360205260405f209073ffffffffffffffffffffffffffffffffffffffff82541615614e145760ff600183015460b81c16614e1257825f52600460205260405f20600183019063ffffffff80835460701c16165f5260205260405f2080549064ffffffffff8260281c1615614905575b505064ffffffffff835460c81c164210156147a05750565b770100000000000000000000000000000000000000000000007fffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffff8254161790556147e9826146ae565b61485a60038401611c896148406148236148188454966fffffffffffffffffffffffffffffffff881690613581565b9560801c8096613581565b6fffffffffffffffffffffffffffffffff60048901541690613581565b936fffffffffffffffffffffffffffffffff851690613636565b60e43573ffffffffffffffffffffffffffffffffffffffff81169081810361141b57505f52600260205260405f2060443573ffffffffffffffffffffffffffffffffffffffff8116810361141b5785927f1ebdf03e021c53ac580a5963cff85b3575827abc2b414b73c371a959d8bf08579273ffffffffffffffffffffffffffffffffffffffff8360209450165f52825260405f206148fa82825461358e565b9055604051908152a2565b64ffffffffff855460c81c1664ffffffffff8360501c169081808210911802184281104282180242189261493a60c435615a32565b64ffffffffff8260781c1661494f8187613581565b9263ffffffff8360101c169387600185161515945f948460f81c90818015614e0b575b614dc7575b50509061498391615bb5565b925f9163ffffffff8460d81c169663ffffffff861690888211614d2a575b5050614acc9650614a7c9493614a2c93836149d79364ffffffffff95614d0b575b50846149d2929360a01c1661358e565b61358e565b8180821091180281181687907fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff78ffffffffff000000000000000000000000000000000000000083549260a01b169116179055565b85547fff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffffff1660d89190911b7effffffff00000000000000000000000000000000000000000000000000000016178555565b83547effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1690151560f81b7fff0000000000000000000000000000000000000000000000000000000000000016178355565b81547fffffffffffffffffffffffff0000000000ffffffffffffffffffffffffffffff16607884901b73ffffffffff0000000000000000000000000000001617825564ffffffffff83169083148015614c3f575b614b2b575b50614788565b81547fffffffffffffffffffffffffffffffffffffffffffff0000000000ffffffffff1660289190911b69ffffffffff0000000000161781556fffffffffffffffffffffffffffffffff90614bb590826001614bab835461ffff614ba1614b9964ffffffffff84168b613581565b87600461557d565b9160c81c166135ec565b9201541690613581565b166fffffffffffffffffffffffffffffffff614bd8600487019282845416613636565b167fffffffffffffffffffffffffffffffff00000000000000000000000000000000825416179055847f38ed72eaa0070b10a58e41d9b9890d3695622c211b2373ec04360178a02d5183602063ffffffff855460701c1693604051908152a35f8080614b25565b506040517f75b03455000000000000000000000000000000000000000000000000000000008152606435600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115612cc2575f91614cd1575b5063ffffffff80865460701c1691161415614b20565b90506020813d602011614d03575b81614cec60209383612f2a565b8101031261141b57614cfd90612f6b565b5f614cbb565b3d9150614cdf565b6149d292614d1a838893613581565b90818082109118021892506149c2565b614d5991969594507f00000000000000000000000000000000000000000000000000000000000000009061358e565b8042108142180218968a880395039263ffffffff8411612ccd576101a4359163ffffffff83169384840361141b57614acc99614a7c98614dad64ffffffffff9763ffffffff614a2c9a6149d79950166135ec565b9181111502810390811115029550935091819596506149a1565b61498393929650875f14614dfc5782915b15614dee575b810390811115029490915f614977565b888082119118028818614dde565b88831089841802891891614dd8565b5087614972565b565b827f747f01cb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b614e7b6104206040517f30dfdbe98ceba65970145c018d281b44932b4866658def14b710724adb4df914815261040084602083013720615995565b91825f52600360205260405f209173ffffffffffffffffffffffffffffffffffffffff835416156154365760ff600184015460b81c16615433578390815f52600460205260405f20600185019063ffffffff80835460701c16165f5260205260405f2080549064ffffffffff8260281c161561504c575b505064ffffffffff855460c81c16421015614f0c57505050565b7f1ebdf03e021c53ac580a5963cff85b3575827abc2b414b73c371a959d8bf08579181770100000000000000000000000000000000000000000000007fffffffffffffffff00ffffffffffffffffffffffffffffffffffffffffffffff6020945416179055614f7a866146ae565b90614fec60038801611c89614fd2614fb5614faa8454976fffffffffffffffffffffffffffffffff891690613581565b9660801c8097613581565b6fffffffffffffffffffffffffffffffff60048d01541690613581565b946fffffffffffffffffffffffffffffffff861690613636565b73ffffffffffffffffffffffffffffffffffffffff61500d60e0830161347f565b165f526002835273ffffffffffffffffffffffffffffffffffffffff6150386040805f20930161347f565b165f52825260405f206148fa82825461358e565b64ffffffffff875460c81c1664ffffffffff8360501c169081808210911802184281104282180242189261508360c0870135615a32565b64ffffffffff8260781c16916150998387613581565b9163ffffffff8160101c169060018116151594885f918560f81c9081801561542c575b6153ed575b50506150cd9192615bb5565b935f9263ffffffff8560d81c169063ffffffff87169082821161534c575b5050506149d7614a7c9461511b9796948464ffffffffff94614a2c96614d0b5750846149d2929360a01c1661358e565b81547fffffffffffffffffffffffff0000000000ffffffffffffffffffffffffffffff16607884901b73ffffffffff0000000000000000000000000000001617825564ffffffffff83169083148015615279575b61517a575b50614ef2565b81547fffffffffffffffffffffffffffffffffffffffffffff0000000000ffffffffff1660289190911b69ffffffffff0000000000161781556fffffffffffffffffffffffffffffffff906151ef90826001614bab835461ffff614ba16151e864ffffffffff84168b613581565b878d61557d565b166fffffffffffffffffffffffffffffffff615212600489019282845416613636565b167fffffffffffffffffffffffffffffffff00000000000000000000000000000000825416179055837f38ed72eaa0070b10a58e41d9b9890d3695622c211b2373ec04360178a02d5183602063ffffffff855460701c1693604051908152a35f8080615174565b506040517f75b034550000000000000000000000000000000000000000000000000000000081526060860135600482015295506020866024817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa8015612cc25789965f91615310575b5063ffffffff80865460701c169116141561516f565b9650506020863d602011615344575b8161532c60209383612f2a565b8101031261141b5761533e8996612f6b565b5f6152fa565b3d915061531f565b9092979694506153819193959d507f00000000000000000000000000000000000000000000000000000000000000009061358e565b804210814218021891898303910363ffffffff8111612ccd578f9c61511b97614a7c96614a2c958f956153d26149d79663ffffffff806153ca6101a064ffffffffff9c016136ae565b1691166135ec565b918111150281039081111502969899509450928196506150eb565b6150cd9350881561541d5782915b1561540f575b81039081111502915f6150c1565b858082119118028518615401565b858310868418028618916153fb565b50886150bc565b50565b837f747f01cb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9063ffffffff90604051927fea1aac8600000000000000000000000000000000000000000000000000000000845260048401521660248201525f8160448173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115612cc2575f916154ea575090565b90503d805f833e6154fb8183612f2a565b810160208282031261141b57815167ffffffffffffffff811161141b57613c2e9201612fb2565b9061012435906fffffffffffffffffffffffffffffffff82169081830361141b5761554d92506135ec565b610144359163ffffffff831680840361141b5761ffff61557792613c2e95505460c81c16906135ec565b906135ff565b906155779061ffff63ffffffff6155bc6101406155b5613c2e986fffffffffffffffffffffffffffffffff6122d46101208b016134e0565b96016136ae565b16915460c81c16906135ec565b6040517fa7ced12d000000000000000000000000000000000000000000000000000000008152600481019190915273ffffffffffffffffffffffffffffffffffffffff90911660248201526060818060448101038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215612cc2575f915f93615702575b50549067ffffffffffffffff66ffffffffffffff8360801c169116818111156156f2570367ffffffffffffffff8111612ccd5767ffffffffffffffff8066ffffffffffffff921693169160b81c1681039081111502818082109118029081811891670de0b6b3a76400008302928304670de0b6b3a7640000149082141715612ccd57613c2e916135ff565b50505050670de0b6b3a764000090565b90925061571e915060603d606011614425576144148183612f2a565b915090915f615667565b9073ffffffffffffffffffffffffffffffffffffffff81169182156159155773ffffffffffffffffffffffffffffffffffffffff8491169182156158d257505090604051907f70a08231000000000000000000000000000000000000000000000000000000008252306004830152602082602481865afa918215612cc2575f9261589e575b50604051907fa9059cbb000000000000000000000000000000000000000000000000000000005f526004528360245260205f60448180875af160015f511481161561587f575b81604052156145f8577f70a08231000000000000000000000000000000000000000000000000000000008152306004820152602081602481865afa908115612cc2575f9161584d5750808211156145bb5761457c91613581565b90506020813d602011615877575b8161586860209383612f2a565b8101031261141b57515f61456a565b3d915061585b565b600181151661589557833b15153d1516166157f3565b503d5f823e3d90fd5b9091506020813d6020116158ca575b816158ba60209383612f2a565b8101031261141b5751905f6157ad565b3d91506158ad565b5f80809381935af1156158e457505050565b7f3ae864bb000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b73ffffffffffffffffffffffffffffffffffffffff91507f3ae864bb000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b6104206040517f30dfdbe98ceba65970145c018d281b44932b4866658def14b710724adb4df9148152610400600460208301372090565b6042906159a0615c3a565b90604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b6159df90614e40565b918291809360ff600182015460b81c166159f7575050565b64ffffffffff905460c81c16907fe6523a66000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6040517f0567f94500000000000000000000000000000000000000000000000000000000815281600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115612cc2575f91615aca575b50809160028116615abb57505090565b60071b6080161c600f0b919050565b90506020813d602011615af4575b81615ae560209383612f2a565b8101031261141b57515f615aab565b3d9150615ad8565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8114612ccd5760010190565b92610ffb64ffffffffff93615b50926001850190868254168110615b84575b505083613e18565b5460c81c16906040519182527f9eb793cf56acadf95fc314647ec3e0bc9d16e4f358d465fda99a99ccd9d293eb60203393a3565b81547fffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000169087161790555f80615b48565b615c2d90607f615bfb63ffffffff94858460101c16810362ffffff6b015180000e1000003c000001600387600e1c166018021c16603f8660081c160291811115026135ff565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810190811115029160011c1661358e565b8180821091180281181690565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016301480615d3a575b15615ca2577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152615d3460c082612f2a565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614615c79565b60ff811690601f8211615d925760405191615d7f604084612f2a565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd",
}

// Agreements is an auto generated Go binding around an Ethereum contract.
type Agreements struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Agreements) GetABI() abi.ABI {
	return c.abi
}

// NewAgreements creates a new instance of Agreements.
func NewAgreements() *Agreements {
	parsed, err := AgreementsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Agreements{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Agreements) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,address,address,address,address,address,address,address,address) p, uint256 challengeWindow, uint256 recordGrace) returns()
func (agreements *Agreements) PackConstructor(p Places, challengeWindow *big.Int, recordGrace *big.Int) []byte {
	enc, err := agreements.abi.Pack("", p, challengeWindow, recordGrace)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackACCEPTANCES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00726c6e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ACCEPTANCES() view returns(address)
func (agreements *Agreements) PackACCEPTANCES() []byte {
	enc, err := agreements.abi.Pack("ACCEPTANCES")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackACCEPTANCES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00726c6e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ACCEPTANCES() view returns(address)
func (agreements *Agreements) TryPackACCEPTANCES() ([]byte, error) {
	return agreements.abi.Pack("ACCEPTANCES")
}

// UnpackACCEPTANCES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x00726c6e.
//
// Solidity: function ACCEPTANCES() view returns(address)
func (agreements *Agreements) UnpackACCEPTANCES(data []byte) (common.Address, error) {
	out, err := agreements.abi.Unpack("ACCEPTANCES", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBONDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4abea24.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BONDS() view returns(address)
func (agreements *Agreements) PackBONDS() []byte {
	enc, err := agreements.abi.Pack("BONDS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBONDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4abea24.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BONDS() view returns(address)
func (agreements *Agreements) TryPackBONDS() ([]byte, error) {
	return agreements.abi.Pack("BONDS")
}

// UnpackBONDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb4abea24.
//
// Solidity: function BONDS() view returns(address)
func (agreements *Agreements) UnpackBONDS(data []byte) (common.Address, error) {
	out, err := agreements.abi.Unpack("BONDS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCHALLENGEWINDOW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd62aad29.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CHALLENGE_WINDOW() view returns(uint256)
func (agreements *Agreements) PackCHALLENGEWINDOW() []byte {
	enc, err := agreements.abi.Pack("CHALLENGE_WINDOW")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCHALLENGEWINDOW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd62aad29.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CHALLENGE_WINDOW() view returns(uint256)
func (agreements *Agreements) TryPackCHALLENGEWINDOW() ([]byte, error) {
	return agreements.abi.Pack("CHALLENGE_WINDOW")
}

// UnpackCHALLENGEWINDOW is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd62aad29.
//
// Solidity: function CHALLENGE_WINDOW() view returns(uint256)
func (agreements *Agreements) UnpackCHALLENGEWINDOW(data []byte) (*big.Int, error) {
	out, err := agreements.abi.Unpack("CHALLENGE_WINDOW", data)
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
func (agreements *Agreements) PackCOMMITTEES() []byte {
	enc, err := agreements.abi.Pack("COMMITTEES")
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
func (agreements *Agreements) TryPackCOMMITTEES() ([]byte, error) {
	return agreements.abi.Pack("COMMITTEES")
}

// UnpackCOMMITTEES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b225162.
//
// Solidity: function COMMITTEES() view returns(address)
func (agreements *Agreements) UnpackCOMMITTEES(data []byte) (common.Address, error) {
	out, err := agreements.abi.Unpack("COMMITTEES", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCROSSINGS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe62f6ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CROSSINGS() view returns(address)
func (agreements *Agreements) PackCROSSINGS() []byte {
	enc, err := agreements.abi.Pack("CROSSINGS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCROSSINGS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe62f6ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CROSSINGS() view returns(address)
func (agreements *Agreements) TryPackCROSSINGS() ([]byte, error) {
	return agreements.abi.Pack("CROSSINGS")
}

// UnpackCROSSINGS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfe62f6ab.
//
// Solidity: function CROSSINGS() view returns(address)
func (agreements *Agreements) UnpackCROSSINGS(data []byte) (common.Address, error) {
	out, err := agreements.abi.Unpack("CROSSINGS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDELIVERIES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef2191cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DELIVERIES() view returns(address)
func (agreements *Agreements) PackDELIVERIES() []byte {
	enc, err := agreements.abi.Pack("DELIVERIES")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDELIVERIES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef2191cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DELIVERIES() view returns(address)
func (agreements *Agreements) TryPackDELIVERIES() ([]byte, error) {
	return agreements.abi.Pack("DELIVERIES")
}

// UnpackDELIVERIES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef2191cc.
//
// Solidity: function DELIVERIES() view returns(address)
func (agreements *Agreements) UnpackDELIVERIES(data []byte) (common.Address, error) {
	out, err := agreements.abi.Unpack("DELIVERIES", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDEMANDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2711e642.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEMANDS() view returns(address)
func (agreements *Agreements) PackDEMANDS() []byte {
	enc, err := agreements.abi.Pack("DEMANDS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEMANDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2711e642.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEMANDS() view returns(address)
func (agreements *Agreements) TryPackDEMANDS() ([]byte, error) {
	return agreements.abi.Pack("DEMANDS")
}

// UnpackDEMANDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2711e642.
//
// Solidity: function DEMANDS() view returns(address)
func (agreements *Agreements) UnpackDEMANDS(data []byte) (common.Address, error) {
	out, err := agreements.abi.Unpack("DEMANDS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackFAULTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7d84ea4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function FAULTS() view returns(address)
func (agreements *Agreements) PackFAULTS() []byte {
	enc, err := agreements.abi.Pack("FAULTS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFAULTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7d84ea4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function FAULTS() view returns(address)
func (agreements *Agreements) TryPackFAULTS() ([]byte, error) {
	return agreements.abi.Pack("FAULTS")
}

// UnpackFAULTS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe7d84ea4.
//
// Solidity: function FAULTS() view returns(address)
func (agreements *Agreements) UnpackFAULTS(data []byte) (common.Address, error) {
	out, err := agreements.abi.Unpack("FAULTS", data)
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
func (agreements *Agreements) PackFEEDS() []byte {
	enc, err := agreements.abi.Pack("FEEDS")
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
func (agreements *Agreements) TryPackFEEDS() ([]byte, error) {
	return agreements.abi.Pack("FEEDS")
}

// UnpackFEEDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef68ab0b.
//
// Solidity: function FEEDS() view returns(address)
func (agreements *Agreements) UnpackFEEDS(data []byte) (common.Address, error) {
	out, err := agreements.abi.Unpack("FEEDS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRECORDGRACE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a20505b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function RECORD_GRACE() view returns(uint256)
func (agreements *Agreements) PackRECORDGRACE() []byte {
	enc, err := agreements.abi.Pack("RECORD_GRACE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRECORDGRACE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a20505b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function RECORD_GRACE() view returns(uint256)
func (agreements *Agreements) TryPackRECORDGRACE() ([]byte, error) {
	return agreements.abi.Pack("RECORD_GRACE")
}

// UnpackRECORDGRACE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a20505b.
//
// Solidity: function RECORD_GRACE() view returns(uint256)
func (agreements *Agreements) UnpackRECORDGRACE(data []byte) (*big.Int, error) {
	out, err := agreements.abi.Unpack("RECORD_GRACE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSCORECARDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd678679.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SCORECARDS() view returns(address)
func (agreements *Agreements) PackSCORECARDS() []byte {
	enc, err := agreements.abi.Pack("SCORECARDS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSCORECARDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd678679.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SCORECARDS() view returns(address)
func (agreements *Agreements) TryPackSCORECARDS() ([]byte, error) {
	return agreements.abi.Pack("SCORECARDS")
}

// UnpackSCORECARDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfd678679.
//
// Solidity: function SCORECARDS() view returns(address)
func (agreements *Agreements) UnpackSCORECARDS(data []byte) (common.Address, error) {
	out, err := agreements.abi.Unpack("SCORECARDS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAccountOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b61a887.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accountOf(bytes32 id) view returns((uint256,uint256,uint256,uint256,uint256))
func (agreements *Agreements) PackAccountOf(id [32]byte) []byte {
	enc, err := agreements.abi.Pack("accountOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccountOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b61a887.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accountOf(bytes32 id) view returns((uint256,uint256,uint256,uint256,uint256))
func (agreements *Agreements) TryPackAccountOf(id [32]byte) ([]byte, error) {
	return agreements.abi.Pack("accountOf", id)
}

// UnpackAccountOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0b61a887.
//
// Solidity: function accountOf(bytes32 id) view returns((uint256,uint256,uint256,uint256,uint256))
func (agreements *Agreements) UnpackAccountOf(data []byte) (Account, error) {
	out, err := agreements.abi.Unpack("accountOf", data)
	if err != nil {
		return *new(Account), err
	}
	out0 := *abi.ConvertType(out[0], new(Account)).(*Account)
	return out0, nil
}

// PackActivate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x004c896b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function activate((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, (string,string,string,uint8,bytes32,uint32,uint32) spec, (uint16,bytes32,bool) home, bytes consumerSignature, bytes[] acceptances) payable returns(bytes32 id)
func (agreements *Agreements) PackActivate(terms Terms, spec Spec, home Home, consumerSignature []byte, acceptances [][]byte) []byte {
	enc, err := agreements.abi.Pack("activate", terms, spec, home, consumerSignature, acceptances)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActivate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x004c896b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function activate((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, (string,string,string,uint8,bytes32,uint32,uint32) spec, (uint16,bytes32,bool) home, bytes consumerSignature, bytes[] acceptances) payable returns(bytes32 id)
func (agreements *Agreements) TryPackActivate(terms Terms, spec Spec, home Home, consumerSignature []byte, acceptances [][]byte) ([]byte, error) {
	return agreements.abi.Pack("activate", terms, spec, home, consumerSignature, acceptances)
}

// UnpackActivate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x004c896b.
//
// Solidity: function activate((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, (string,string,string,uint8,bytes32,uint32,uint32) spec, (uint16,bytes32,bool) home, bytes consumerSignature, bytes[] acceptances) payable returns(bytes32 id)
func (agreements *Agreements) UnpackActivate(data []byte) ([32]byte, error) {
	out, err := agreements.abi.Unpack("activate", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackAdopt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbecaa880.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function adopt((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, bytes[] acceptances) returns()
func (agreements *Agreements) PackAdopt(terms Terms, acceptances [][]byte) []byte {
	enc, err := agreements.abi.Pack("adopt", terms, acceptances)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdopt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbecaa880.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function adopt((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, bytes[] acceptances) returns()
func (agreements *Agreements) TryPackAdopt(terms Terms, acceptances [][]byte) ([]byte, error) {
	return agreements.abi.Pack("adopt", terms, acceptances)
}

// PackCharge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5364ce59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function charge(bytes32 id, address operator, uint256 amount, address prover) returns(uint256)
func (agreements *Agreements) PackCharge(id [32]byte, operator common.Address, amount *big.Int, prover common.Address) []byte {
	enc, err := agreements.abi.Pack("charge", id, operator, amount, prover)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCharge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5364ce59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function charge(bytes32 id, address operator, uint256 amount, address prover) returns(uint256)
func (agreements *Agreements) TryPackCharge(id [32]byte, operator common.Address, amount *big.Int, prover common.Address) ([]byte, error) {
	return agreements.abi.Pack("charge", id, operator, amount, prover)
}

// UnpackCharge is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5364ce59.
//
// Solidity: function charge(bytes32 id, address operator, uint256 amount, address prover) returns(uint256)
func (agreements *Agreements) UnpackCharge(data []byte) (*big.Int, error) {
	out, err := agreements.abi.Unpack("charge", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackChargeFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83dbd7de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function chargeFor(bytes32 id, address operator, uint256 amount, address prover, address harmed) returns(uint256)
func (agreements *Agreements) PackChargeFor(id [32]byte, operator common.Address, amount *big.Int, prover common.Address, harmed common.Address) []byte {
	enc, err := agreements.abi.Pack("chargeFor", id, operator, amount, prover, harmed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChargeFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x83dbd7de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function chargeFor(bytes32 id, address operator, uint256 amount, address prover, address harmed) returns(uint256)
func (agreements *Agreements) TryPackChargeFor(id [32]byte, operator common.Address, amount *big.Int, prover common.Address, harmed common.Address) ([]byte, error) {
	return agreements.abi.Pack("chargeFor", id, operator, amount, prover, harmed)
}

// UnpackChargeFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x83dbd7de.
//
// Solidity: function chargeFor(bytes32 id, address operator, uint256 amount, address prover, address harmed) returns(uint256)
func (agreements *Agreements) UnpackChargeFor(data []byte) (*big.Int, error) {
	out, err := agreements.abi.Unpack("chargeFor", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21c0b342.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(address token, address to) returns(uint256 amount)
func (agreements *Agreements) PackClaim(token common.Address, to common.Address) []byte {
	enc, err := agreements.abi.Pack("claim", token, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21c0b342.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(address token, address to) returns(uint256 amount)
func (agreements *Agreements) TryPackClaim(token common.Address, to common.Address) ([]byte, error) {
	return agreements.abi.Pack("claim", token, to)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x21c0b342.
//
// Solidity: function claim(address token, address to) returns(uint256 amount)
func (agreements *Agreements) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := agreements.abi.Unpack("claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x035ec584.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function creditOf(address token, address holder) view returns(uint256)
func (agreements *Agreements) PackCreditOf(token common.Address, holder common.Address) []byte {
	enc, err := agreements.abi.Pack("creditOf", token, holder)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x035ec584.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function creditOf(address token, address holder) view returns(uint256)
func (agreements *Agreements) TryPackCreditOf(token common.Address, holder common.Address) ([]byte, error) {
	return agreements.abi.Pack("creditOf", token, holder)
}

// UnpackCreditOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x035ec584.
//
// Solidity: function creditOf(address token, address holder) view returns(uint256)
func (agreements *Agreements) UnpackCreditOf(data []byte) (*big.Int, error) {
	out, err := agreements.abi.Unpack("creditOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEnd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbe0e6af.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function end((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, uint256 place) returns()
func (agreements *Agreements) PackEnd(terms Terms, place *big.Int) []byte {
	enc, err := agreements.abi.Pack("end", terms, place)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnd is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfbe0e6af.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function end((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, uint256 place) returns()
func (agreements *Agreements) TryPackEnd(terms Terms, place *big.Int) ([]byte, error) {
	return agreements.abi.Pack("end", terms, place)
}

// PackForfeit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaff39e27.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function forfeit((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, uint32 epoch, uint256 from, uint256 to) returns(uint256 fees)
func (agreements *Agreements) PackForfeit(terms Terms, epoch uint32, from *big.Int, to *big.Int) []byte {
	enc, err := agreements.abi.Pack("forfeit", terms, epoch, from, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackForfeit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaff39e27.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function forfeit((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, uint32 epoch, uint256 from, uint256 to) returns(uint256 fees)
func (agreements *Agreements) TryPackForfeit(terms Terms, epoch uint32, from *big.Int, to *big.Int) ([]byte, error) {
	return agreements.abi.Pack("forfeit", terms, epoch, from, to)
}

// UnpackForfeit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaff39e27.
//
// Solidity: function forfeit((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, uint32 epoch, uint256 from, uint256 to) returns(uint256 fees)
func (agreements *Agreements) UnpackForfeit(data []byte) (*big.Int, error) {
	out, err := agreements.abi.Unpack("forfeit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ab8483b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function idOf((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms) view returns(bytes32)
func (agreements *Agreements) PackIdOf(terms Terms) []byte {
	enc, err := agreements.abi.Pack("idOf", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ab8483b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function idOf((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms) view returns(bytes32)
func (agreements *Agreements) TryPackIdOf(terms Terms) ([]byte, error) {
	return agreements.abi.Pack("idOf", terms)
}

// UnpackIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ab8483b.
//
// Solidity: function idOf((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms) view returns(bytes32)
func (agreements *Agreements) UnpackIdOf(data []byte) ([32]byte, error) {
	out, err := agreements.abi.Unpack("idOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackPull is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e1152ea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pull((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, uint32 epoch, uint256[] places) returns(uint256 paid, uint256 refunded)
func (agreements *Agreements) PackPull(terms Terms, epoch uint32, places []*big.Int) []byte {
	enc, err := agreements.abi.Pack("pull", terms, epoch, places)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPull is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0e1152ea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pull((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, uint32 epoch, uint256[] places) returns(uint256 paid, uint256 refunded)
func (agreements *Agreements) TryPackPull(terms Terms, epoch uint32, places []*big.Int) ([]byte, error) {
	return agreements.abi.Pack("pull", terms, epoch, places)
}

// PullOutput serves as a container for the return parameters of contract
// method Pull.
type PullOutput struct {
	Paid     *big.Int
	Refunded *big.Int
}

// UnpackPull is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0e1152ea.
//
// Solidity: function pull((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, uint32 epoch, uint256[] places) returns(uint256 paid, uint256 refunded)
func (agreements *Agreements) UnpackPull(data []byte) (PullOutput, error) {
	out, err := agreements.abi.Unpack("pull", data)
	outstruct := new(PullOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Paid = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Refunded = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackReimburse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa912499.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reimburse((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, address deliverer) returns(uint256 amount)
func (agreements *Agreements) PackReimburse(terms Terms, deliverer common.Address) []byte {
	enc, err := agreements.abi.Pack("reimburse", terms, deliverer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReimburse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaa912499.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reimburse((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, address deliverer) returns(uint256 amount)
func (agreements *Agreements) TryPackReimburse(terms Terms, deliverer common.Address) ([]byte, error) {
	return agreements.abi.Pack("reimburse", terms, deliverer)
}

// UnpackReimburse is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaa912499.
//
// Solidity: function reimburse((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, address deliverer) returns(uint256 amount)
func (agreements *Agreements) UnpackReimburse(data []byte) (*big.Int, error) {
	out, err := agreements.abi.Unpack("reimburse", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x134696e7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms) returns()
func (agreements *Agreements) PackSettle(terms Terms) []byte {
	enc, err := agreements.abi.Pack("settle", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x134696e7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms) returns()
func (agreements *Agreements) TryPackSettle(terms Terms) ([]byte, error) {
	return agreements.abi.Pack("settle", terms)
}

// PackStandingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43aa9ad3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function standingOf(bytes32 id) view returns((uint64,uint64,uint64,uint64,uint32,uint32,bool))
func (agreements *Agreements) PackStandingOf(id [32]byte) []byte {
	enc, err := agreements.abi.Pack("standingOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStandingOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43aa9ad3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function standingOf(bytes32 id) view returns((uint64,uint64,uint64,uint64,uint32,uint32,bool))
func (agreements *Agreements) TryPackStandingOf(id [32]byte) ([]byte, error) {
	return agreements.abi.Pack("standingOf", id)
}

// UnpackStandingOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43aa9ad3.
//
// Solidity: function standingOf(bytes32 id) view returns((uint64,uint64,uint64,uint64,uint32,uint32,bool))
func (agreements *Agreements) UnpackStandingOf(data []byte) (Standing, error) {
	out, err := agreements.abi.Unpack("standingOf", data)
	if err != nil {
		return *new(Standing), err
	}
	out0 := *abi.ConvertType(out[0], new(Standing)).(*Standing)
	return out0, nil
}

// PackStintOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfac791cb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stintOf(bytes32 id, uint32 epoch) view returns(uint256, uint256)
func (agreements *Agreements) PackStintOf(id [32]byte, epoch uint32) []byte {
	enc, err := agreements.abi.Pack("stintOf", id, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStintOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfac791cb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stintOf(bytes32 id, uint32 epoch) view returns(uint256, uint256)
func (agreements *Agreements) TryPackStintOf(id [32]byte, epoch uint32) ([]byte, error) {
	return agreements.abi.Pack("stintOf", id, epoch)
}

// StintOfOutput serves as a container for the return parameters of contract
// method StintOf.
type StintOfOutput struct {
	Arg0 *big.Int
	Arg1 *big.Int
}

// UnpackStintOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfac791cb.
//
// Solidity: function stintOf(bytes32 id, uint32 epoch) view returns(uint256, uint256)
func (agreements *Agreements) UnpackStintOf(data []byte) (StintOfOutput, error) {
	out, err := agreements.abi.Unpack("stintOf", data)
	outstruct := new(StintOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Arg1 = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackStop is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdec9c907.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stop((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms) returns()
func (agreements *Agreements) PackStop(terms Terms) []byte {
	enc, err := agreements.abi.Pack("stop", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStop is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdec9c907.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stop((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms) returns()
func (agreements *Agreements) TryPackStop(terms Terms) ([]byte, error) {
	return agreements.abi.Pack("stop", terms)
}

// PackTopUp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ca48448.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function topUp((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, uint256 amount) payable returns()
func (agreements *Agreements) PackTopUp(terms Terms, amount *big.Int) []byte {
	enc, err := agreements.abi.Pack("topUp", terms, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTopUp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ca48448.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function topUp((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, uint256 amount) payable returns()
func (agreements *Agreements) TryPackTopUp(terms Terms, amount *big.Int) ([]byte, error) {
	return agreements.abi.Pack("topUp", terms, amount)
}

// AgreementsActivated represents a Activated event raised by the Agreements contract.
type AgreementsActivated struct {
	Id        [32]byte
	Committee [32]byte
	Consumer  common.Address
	Epoch     uint32
	Terms     Terms
	Raw       *types.Log // Blockchain specific contextual infos
}

const AgreementsActivatedEventName = "Activated"

// ContractEventName returns the user-defined event name.
func (AgreementsActivated) ContractEventName() string {
	return AgreementsActivatedEventName
}

// UnpackActivatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Activated(bytes32 indexed id, bytes32 indexed committee, address indexed consumer, uint32 epoch, (bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms)
func (agreements *Agreements) UnpackActivatedEvent(log *types.Log) (*AgreementsActivated, error) {
	event := "Activated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != agreements.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AgreementsActivated)
	if len(log.Data) > 0 {
		if err := agreements.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range agreements.abi.Events[event].Inputs {
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

// AgreementsAdopted represents a Adopted event raised by the Agreements contract.
type AgreementsAdopted struct {
	Id          [32]byte
	Epoch       uint32
	LockedUntil *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const AgreementsAdoptedEventName = "Adopted"

// ContractEventName returns the user-defined event name.
func (AgreementsAdopted) ContractEventName() string {
	return AgreementsAdoptedEventName
}

// UnpackAdoptedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Adopted(bytes32 indexed id, uint32 indexed epoch, uint256 lockedUntil)
func (agreements *Agreements) UnpackAdoptedEvent(log *types.Log) (*AgreementsAdopted, error) {
	event := "Adopted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != agreements.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AgreementsAdopted)
	if len(log.Data) > 0 {
		if err := agreements.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range agreements.abi.Events[event].Inputs {
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

// AgreementsClaimed represents a Claimed event raised by the Agreements contract.
type AgreementsClaimed struct {
	Token  common.Address
	Holder common.Address
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const AgreementsClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (AgreementsClaimed) ContractEventName() string {
	return AgreementsClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(address indexed token, address indexed holder, address indexed to, uint256 amount)
func (agreements *Agreements) UnpackClaimedEvent(log *types.Log) (*AgreementsClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != agreements.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AgreementsClaimed)
	if len(log.Data) > 0 {
		if err := agreements.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range agreements.abi.Events[event].Inputs {
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

// AgreementsClosed represents a Closed event raised by the Agreements contract.
type AgreementsClosed struct {
	Id       [32]byte
	Refunded *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const AgreementsClosedEventName = "Closed"

// ContractEventName returns the user-defined event name.
func (AgreementsClosed) ContractEventName() string {
	return AgreementsClosedEventName
}

// UnpackClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Closed(bytes32 indexed id, uint256 refunded)
func (agreements *Agreements) UnpackClosedEvent(log *types.Log) (*AgreementsClosed, error) {
	event := "Closed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != agreements.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AgreementsClosed)
	if len(log.Data) > 0 {
		if err := agreements.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range agreements.abi.Events[event].Inputs {
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

// AgreementsEIP712DomainChanged represents a EIP712DomainChanged event raised by the Agreements contract.
type AgreementsEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const AgreementsEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (AgreementsEIP712DomainChanged) ContractEventName() string {
	return AgreementsEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (agreements *Agreements) UnpackEIP712DomainChangedEvent(log *types.Log) (*AgreementsEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != agreements.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AgreementsEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := agreements.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range agreements.abi.Events[event].Inputs {
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

// AgreementsEnding represents a Ending event raised by the Agreements contract.
type AgreementsEnding struct {
	Id    [32]byte
	By    common.Address
	Until *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const AgreementsEndingEventName = "Ending"

// ContractEventName returns the user-defined event name.
func (AgreementsEnding) ContractEventName() string {
	return AgreementsEndingEventName
}

// UnpackEndingEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Ending(bytes32 indexed id, address indexed by, uint256 until)
func (agreements *Agreements) UnpackEndingEvent(log *types.Log) (*AgreementsEnding, error) {
	event := "Ending"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != agreements.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AgreementsEnding)
	if len(log.Data) > 0 {
		if err := agreements.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range agreements.abi.Events[event].Inputs {
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

// AgreementsForfeited represents a Forfeited event raised by the Agreements contract.
type AgreementsForfeited struct {
	Id    [32]byte
	Epoch uint32
	Secs  *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const AgreementsForfeitedEventName = "Forfeited"

// ContractEventName returns the user-defined event name.
func (AgreementsForfeited) ContractEventName() string {
	return AgreementsForfeitedEventName
}

// UnpackForfeitedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Forfeited(bytes32 indexed id, uint32 indexed epoch, uint256 secs)
func (agreements *Agreements) UnpackForfeitedEvent(log *types.Log) (*AgreementsForfeited, error) {
	event := "Forfeited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != agreements.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AgreementsForfeited)
	if len(log.Data) > 0 {
		if err := agreements.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range agreements.abi.Events[event].Inputs {
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

// AgreementsPaid represents a Paid event raised by the Agreements contract.
type AgreementsPaid struct {
	Id       [32]byte
	Operator common.Address
	Epoch    uint32
	Amount   *big.Int
	Refunded *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const AgreementsPaidEventName = "Paid"

// ContractEventName returns the user-defined event name.
func (AgreementsPaid) ContractEventName() string {
	return AgreementsPaidEventName
}

// UnpackPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paid(bytes32 indexed id, address indexed operator, uint32 indexed epoch, uint256 amount, uint256 refunded)
func (agreements *Agreements) UnpackPaidEvent(log *types.Log) (*AgreementsPaid, error) {
	event := "Paid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != agreements.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AgreementsPaid)
	if len(log.Data) > 0 {
		if err := agreements.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range agreements.abi.Events[event].Inputs {
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

// AgreementsReimbursed represents a Reimbursed event raised by the Agreements contract.
type AgreementsReimbursed struct {
	Id        [32]byte
	Deliverer common.Address
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const AgreementsReimbursedEventName = "Reimbursed"

// ContractEventName returns the user-defined event name.
func (AgreementsReimbursed) ContractEventName() string {
	return AgreementsReimbursedEventName
}

// UnpackReimbursedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Reimbursed(bytes32 indexed id, address indexed deliverer, uint256 amount)
func (agreements *Agreements) UnpackReimbursedEvent(log *types.Log) (*AgreementsReimbursed, error) {
	event := "Reimbursed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != agreements.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AgreementsReimbursed)
	if len(log.Data) > 0 {
		if err := agreements.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range agreements.abi.Events[event].Inputs {
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

// AgreementsStintOver represents a StintOver event raised by the Agreements contract.
type AgreementsStintOver struct {
	Id    [32]byte
	Epoch uint32
	To    *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const AgreementsStintOverEventName = "StintOver"

// ContractEventName returns the user-defined event name.
func (AgreementsStintOver) ContractEventName() string {
	return AgreementsStintOverEventName
}

// UnpackStintOverEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StintOver(bytes32 indexed id, uint32 indexed epoch, uint256 to)
func (agreements *Agreements) UnpackStintOverEvent(log *types.Log) (*AgreementsStintOver, error) {
	event := "StintOver"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != agreements.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AgreementsStintOver)
	if len(log.Data) > 0 {
		if err := agreements.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range agreements.abi.Events[event].Inputs {
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

// AgreementsToppedUp represents a ToppedUp event raised by the Agreements contract.
type AgreementsToppedUp struct {
	Id     [32]byte
	From   common.Address
	Amount *big.Int
	Until  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const AgreementsToppedUpEventName = "ToppedUp"

// ContractEventName returns the user-defined event name.
func (AgreementsToppedUp) ContractEventName() string {
	return AgreementsToppedUpEventName
}

// UnpackToppedUpEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ToppedUp(bytes32 indexed id, address indexed from, uint256 amount, uint256 until)
func (agreements *Agreements) UnpackToppedUpEvent(log *types.Log) (*AgreementsToppedUp, error) {
	event := "ToppedUp"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != agreements.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(AgreementsToppedUp)
	if len(log.Data) > 0 {
		if err := agreements.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range agreements.abi.Events[event].Inputs {
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
func (agreements *Agreements) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], agreements.abi.Errors["ActivatedAlready"].ID.Bytes()[:4]) {
		return agreements.UnpackActivatedAlreadyError(raw[4:])
	}
	if bytes.Equal(raw[:4], agreements.abi.Errors["AdoptedAlready"].ID.Bytes()[:4]) {
		return agreements.UnpackAdoptedAlreadyError(raw[4:])
	}
	if bytes.Equal(raw[:4], agreements.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return agreements.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], agreements.abi.Errors["NotActivated"].ID.Bytes()[:4]) {
		return agreements.UnpackNotActivatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], agreements.abi.Errors["NotExact"].ID.Bytes()[:4]) {
		return agreements.UnpackNotExactError(raw[4:])
	}
	if bytes.Equal(raw[:4], agreements.abi.Errors["NotSent"].ID.Bytes()[:4]) {
		return agreements.UnpackNotSentError(raw[4:])
	}
	if bytes.Equal(raw[:4], agreements.abi.Errors["NotServed"].ID.Bytes()[:4]) {
		return agreements.UnpackNotServedError(raw[4:])
	}
	if bytes.Equal(raw[:4], agreements.abi.Errors["NotYours"].ID.Bytes()[:4]) {
		return agreements.UnpackNotYoursError(raw[4:])
	}
	if bytes.Equal(raw[:4], agreements.abi.Errors["Nothing"].ID.Bytes()[:4]) {
		return agreements.UnpackNothingError(raw[4:])
	}
	if bytes.Equal(raw[:4], agreements.abi.Errors["OnlyVerdicts"].ID.Bytes()[:4]) {
		return agreements.UnpackOnlyVerdictsError(raw[4:])
	}
	if bytes.Equal(raw[:4], agreements.abi.Errors["Over"].ID.Bytes()[:4]) {
		return agreements.UnpackOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], agreements.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return agreements.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], agreements.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return agreements.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], agreements.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return agreements.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], agreements.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return agreements.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AgreementsActivatedAlready represents a ActivatedAlready error raised by the Agreements contract.
type AgreementsActivatedAlready struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ActivatedAlready(bytes32 id)
func AgreementsActivatedAlreadyErrorID() common.Hash {
	return common.HexToHash("0x59df392ccc51accd5805f8924c48b42d6c7c3be33f5a85ddd2a199356607a57b")
}

// UnpackActivatedAlreadyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ActivatedAlready(bytes32 id)
func (agreements *Agreements) UnpackActivatedAlreadyError(raw []byte) (*AgreementsActivatedAlready, error) {
	out := new(AgreementsActivatedAlready)
	if err := agreements.abi.UnpackIntoInterface(out, "ActivatedAlready", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AgreementsAdoptedAlready represents a AdoptedAlready error raised by the Agreements contract.
type AgreementsAdoptedAlready struct {
	Id    [32]byte
	Epoch uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AdoptedAlready(bytes32 id, uint32 epoch)
func AgreementsAdoptedAlreadyErrorID() common.Hash {
	return common.HexToHash("0x5656f27520a2bd00fef92b1608a20608f63ee0232feaffd099cc60705853570d")
}

// UnpackAdoptedAlreadyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AdoptedAlready(bytes32 id, uint32 epoch)
func (agreements *Agreements) UnpackAdoptedAlreadyError(raw []byte) (*AgreementsAdoptedAlready, error) {
	out := new(AgreementsAdoptedAlready)
	if err := agreements.abi.UnpackIntoInterface(out, "AdoptedAlready", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AgreementsInvalidShortString represents a InvalidShortString error raised by the Agreements contract.
type AgreementsInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func AgreementsInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (agreements *Agreements) UnpackInvalidShortStringError(raw []byte) (*AgreementsInvalidShortString, error) {
	out := new(AgreementsInvalidShortString)
	if err := agreements.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AgreementsNotActivated represents a NotActivated error raised by the Agreements contract.
type AgreementsNotActivated struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotActivated(bytes32 id)
func AgreementsNotActivatedErrorID() common.Hash {
	return common.HexToHash("0x747f01cb6a581576144d022f52d45ab614812549368c5d3eb21c28b76c65f9d2")
}

// UnpackNotActivatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotActivated(bytes32 id)
func (agreements *Agreements) UnpackNotActivatedError(raw []byte) (*AgreementsNotActivated, error) {
	out := new(AgreementsNotActivated)
	if err := agreements.abi.UnpackIntoInterface(out, "NotActivated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AgreementsNotExact represents a NotExact error raised by the Agreements contract.
type AgreementsNotExact struct {
	Token  common.Address
	Moved  *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotExact(address token, uint256 moved, uint256 wanted)
func AgreementsNotExactErrorID() common.Hash {
	return common.HexToHash("0x7e7668dfec38bda3485cd7aebb7ec172b7732370fa61210cff4d75347eaa52c5")
}

// UnpackNotExactError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotExact(address token, uint256 moved, uint256 wanted)
func (agreements *Agreements) UnpackNotExactError(raw []byte) (*AgreementsNotExact, error) {
	out := new(AgreementsNotExact)
	if err := agreements.abi.UnpackIntoInterface(out, "NotExact", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AgreementsNotSent represents a NotSent error raised by the Agreements contract.
type AgreementsNotSent struct {
	Token  common.Address
	To     common.Address
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSent(address token, address to, uint256 amount)
func AgreementsNotSentErrorID() common.Hash {
	return common.HexToHash("0x3ae864bbf2d274c9ad2cd9534dc303cdf5b77f2ae7c670c36770e62c3598acc1")
}

// UnpackNotSentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSent(address token, address to, uint256 amount)
func (agreements *Agreements) UnpackNotSentError(raw []byte) (*AgreementsNotSent, error) {
	out := new(AgreementsNotSent)
	if err := agreements.abi.UnpackIntoInterface(out, "NotSent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AgreementsNotServed represents a NotServed error raised by the Agreements contract.
type AgreementsNotServed struct {
	Id    [32]byte
	Epoch uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotServed(bytes32 id, uint32 epoch)
func AgreementsNotServedErrorID() common.Hash {
	return common.HexToHash("0x460da7c37910b00531784e01936b4d93ff17ae7603b2e12fe15c5ee8695cf530")
}

// UnpackNotServedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotServed(bytes32 id, uint32 epoch)
func (agreements *Agreements) UnpackNotServedError(raw []byte) (*AgreementsNotServed, error) {
	out := new(AgreementsNotServed)
	if err := agreements.abi.UnpackIntoInterface(out, "NotServed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AgreementsNotYours represents a NotYours error raised by the Agreements contract.
type AgreementsNotYours struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotYours(address caller)
func AgreementsNotYoursErrorID() common.Hash {
	return common.HexToHash("0x29ed437a82fdab80ef8c4386af5273446364df13b91561f866b26aad4215aad5")
}

// UnpackNotYoursError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotYours(address caller)
func (agreements *Agreements) UnpackNotYoursError(raw []byte) (*AgreementsNotYours, error) {
	out := new(AgreementsNotYours)
	if err := agreements.abi.UnpackIntoInterface(out, "NotYours", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AgreementsNothing represents a Nothing error raised by the Agreements contract.
type AgreementsNothing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Nothing()
func AgreementsNothingErrorID() common.Hash {
	return common.HexToHash("0xf9820cc132b89dd54523d3427f62edb25f113e8cd2efd7b6b2513f209fd24cba")
}

// UnpackNothingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Nothing()
func (agreements *Agreements) UnpackNothingError(raw []byte) (*AgreementsNothing, error) {
	out := new(AgreementsNothing)
	if err := agreements.abi.UnpackIntoInterface(out, "Nothing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AgreementsOnlyVerdicts represents a OnlyVerdicts error raised by the Agreements contract.
type AgreementsOnlyVerdicts struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyVerdicts(address caller)
func AgreementsOnlyVerdictsErrorID() common.Hash {
	return common.HexToHash("0x60c2b98ed157245becc302a9780d56d43d4f5fe295520a0ef39ae4d9f1c21be4")
}

// UnpackOnlyVerdictsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyVerdicts(address caller)
func (agreements *Agreements) UnpackOnlyVerdictsError(raw []byte) (*AgreementsOnlyVerdicts, error) {
	out := new(AgreementsOnlyVerdicts)
	if err := agreements.abi.UnpackIntoInterface(out, "OnlyVerdicts", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AgreementsOver represents a Over error raised by the Agreements contract.
type AgreementsOver struct {
	Id    [32]byte
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Over(bytes32 id, uint256 until)
func AgreementsOverErrorID() common.Hash {
	return common.HexToHash("0xe6523a66d58fd8f1183726e224dd7f246059227a5cefd0a5e183c52565d14774")
}

// UnpackOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Over(bytes32 id, uint256 until)
func (agreements *Agreements) UnpackOverError(raw []byte) (*AgreementsOver, error) {
	out := new(AgreementsOver)
	if err := agreements.abi.UnpackIntoInterface(out, "Over", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AgreementsReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Agreements contract.
type AgreementsReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func AgreementsReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (agreements *Agreements) UnpackReentrancyGuardReentrantCallError(raw []byte) (*AgreementsReentrancyGuardReentrantCall, error) {
	out := new(AgreementsReentrancyGuardReentrantCall)
	if err := agreements.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AgreementsSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Agreements contract.
type AgreementsSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func AgreementsSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (agreements *Agreements) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*AgreementsSafeCastOverflowedUintDowncast, error) {
	out := new(AgreementsSafeCastOverflowedUintDowncast)
	if err := agreements.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AgreementsSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Agreements contract.
type AgreementsSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func AgreementsSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (agreements *Agreements) UnpackSafeERC20FailedOperationError(raw []byte) (*AgreementsSafeERC20FailedOperation, error) {
	out := new(AgreementsSafeERC20FailedOperation)
	if err := agreements.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AgreementsStringTooLong represents a StringTooLong error raised by the Agreements contract.
type AgreementsStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func AgreementsStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (agreements *Agreements) UnpackStringTooLongError(raw []byte) (*AgreementsStringTooLong, error) {
	out := new(AgreementsStringTooLong)
	if err := agreements.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BondsMetaData contains all meta data concerning the Bonds contract.
var BondsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"sink\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"unbonding\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"agreements\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"AGREEMENTS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SINK\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TOKEN\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"UNBONDING\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"active\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"bondOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"}],\"name\":\"creditOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"deposit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"operators\",\"type\":\"address[]\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"extend\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"operators\",\"type\":\"address[]\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"lock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"lockOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"consent\",\"type\":\"bytes\"}],\"name\":\"open\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"release\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"revoke\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"}],\"name\":\"slash\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"stakeOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"sweep\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"unbond\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Deposited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"Extended\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"Locked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"Opened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Released\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"Revoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"bounty\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"compensation\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"sunk\",\"type\":\"uint256\"}],\"name\":\"Slashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"Unbonding\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Withdrawn\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"BadConsent\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"LockedAlready\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"moved\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"NotExact\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"NotLocked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"NotOpened\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"NotSent\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Nothing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"OnlyAgreements\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"OpenedAlready\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"OperatorRevoked\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"StillLocked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"StillUnbonding\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"free\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"TooLittleFree\",\"type\":\"error\"}]",
	ID:  "7f229cae8cc4baa4acb4a395e35f49f306",
	Bin: "0x6101e080604052346101e457608081612938803803809161002082856101e8565b8339810103126101e4576100338161021f565b906100406020820161021f565b61005160606040840151930161021f565b926040516100606040826101e8565b60058152602081019064129d5c985d60da1b8252604051916100836040846101e8565b600183526020830191603160f81b835261009c81610233565b610120526100a984610233565b61014052519020918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261011260c0826101e8565b5190206080523060c05261016052610180526101c0526101a052604051612699908161029f8239608051816124d0015260a0518161258d015260c051816124a1015260e0518161251f015261010051816125450152610120518161073c01526101405181610765015261016051818181610257015281816108820152818161114c015261216e0152610180518181816104cb015281816114790152611f6f01526101a0518181816103a60152818161045d01528181610d27015261190c01526101c05181818161063601526118780152f35b5f80fd5b601f909101601f19168101906001600160401b0382119082101761020b57604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036101e457565b601f81511161025e57602081519101516020821061024f571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f3560e01c80630dd9ce451461189b5780630fe7683f1461184357806314afd79e146117ca578063150717b21461173a5780631bbdcfd3146114e85780631e83409a1461149e57806335faa4161461143c57806342623360146113a957806347e7ef2414610fda5780634ea7132714610f4557806359160e8014610cb857806361ba640514610a8957806372d2b6c014610a1157806374a8f1031461090957806375807250146108a657806382bfefc81461083857806384b0196e14610706578063a5d059ca146104ef578063ae9fc20514610481578063c3d810da14610413578063ebdade5e146103175763f940e3851461010b575f80fd5b346103135760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261031357610142611bbc565b61014a611bdf565b90610153612074565b61015c816121c8565b906001820191825460801c9283156102eb5764ffffffffff825460a81c168042106102a657509361027b9260028593876fffffffffffffffffffffffffffffffff602099541690557fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff8154168155016fffffffffffffffffffffffffffffffff6101e98582845416611ca3565b167fffffffffffffffffffffffffffffffff000000000000000000000000000000008254161790556040518381527fd1c19fbcd4551a5edfb66d43d2e337c04837afda3482b42bdf569a8fccdae5fb8773ffffffffffffffffffffffffffffffffffffffff808616941692a37f000000000000000000000000000000000000000000000000000000000000000061223c565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b73ffffffffffffffffffffffffffffffffffffffff847fddd2aa9d000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b7ff9820cc1000000000000000000000000000000000000000000000000000000005f5260045ffd5b5f80fd5b346103135760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103135761034e611bdf565b6064359073ffffffffffffffffffffffffffffffffffffffff821682036103135760843573ffffffffffffffffffffffffffffffffffffffff811681036103135773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036103e7576020926103df9260443590600435611d8f565b604051908152f35b7f442c45cf000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34610313575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261031357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610313575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261031357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346103135760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261031357610526611bbc565b60243590610533816121c8565b9082156102eb5760018201916fffffffffffffffffffffffffffffffff835416928385116106bc579164ffffffffff73ffffffffffffffffffffffffffffffffffffffff926040946105f07f45b24a049a76413ae1b9b3fc8db3ca5392ea5add045249356c44ba15f3864d45976fffffffffffffffffffffffffffffffff6105be818c168093611ca3565b167fffffffffffffffffffffffffffffffff00000000000000000000000000000000845416178355825460801c611d43565b6fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff0000000000000000000000000000000083549260801b16911617905561066061065b7f000000000000000000000000000000000000000000000000000000000000000042611d75565b61202e565b7fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff79ffffffffff00000000000000000000000000000000000000000083549260a81b1691161781555460a81c16835195865260208601521692a2005b505073ffffffffffffffffffffffffffffffffffffffff907fde89890e000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b34610313575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610313576107dc6107607f0000000000000000000000000000000000000000000000000000000000000000612642565b6107897f0000000000000000000000000000000000000000000000000000000000000000612642565b60206107ea6040519261079c8385611d02565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190611c02565b908582036040870152611c02565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061082157505050500390f35b835185528695509381019392810192600101610812565b34610313575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261031357602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346103135760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103135773ffffffffffffffffffffffffffffffffffffffff6108f2611bbc565b165f526002602052602060405f2054604051908152f35b346103135760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261031357610940611bbc565b610949816121c8565b805460ff8160a01c166109cf577fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff1674010000000000000000000000000000000000000000179055339073ffffffffffffffffffffffffffffffffffffffff167fc336937d058cc0fc95b7491390ffcf122da8cf400512d9714a76f644aa8955b75f80a3005b73ffffffffffffffffffffffffffffffffffffffff837fa5f3b762000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b346103135760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103135773ffffffffffffffffffffffffffffffffffffffff610a5d611bbc565b165f52600360205260206fffffffffffffffffffffffffffffffff600260405f20015416604051908152f35b346103135760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261031357610ac0611bbc565b6024359067ffffffffffffffff821161031357366023830112156103135781600401359067ffffffffffffffff82116103135736602483850101116103135773ffffffffffffffffffffffffffffffffffffffff1691825f52600360205260405f209182549173ffffffffffffffffffffffffffffffffffffffff831680610c89575073ffffffffffffffffffffffffffffffffffffffff91610bed916042602460405160208101907f270e69c4adc0666b654ac2e02bd131d25d9bf06027da2628b9f13e01fa92cfb282528a604082015233606082015260608152610ba7608082611d02565b51902092610bb361248a565b93604051947f1901000000000000000000000000000000000000000000000000000000000000865260028601526022850152019120612194565b50501683811490811591610c80575b50610c50577fffffffffffffffffffffffff000000000000000000000000000000000000000033911617905533907f30adae56e824dbe94bc8ef71fb75f1f014546cf2913ebd822eb4464d2ffd31d15f80a3005b827f54634cfe000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b90501584610bfc565b857f32c56c2f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346103135760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103135760043560243567ffffffffffffffff811161031357610d0a903690600401611b8b565b90916044359073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036103e757610d568261202e565b9264ffffffffff84165f5b828110610d6a57005b835f52600460205260405f2073ffffffffffffffffffffffffffffffffffffffff610d9e610d9984878c611c45565b611c82565b165f5260205260405f2064ffffffffff815460801c168015610ef15773ffffffffffffffffffffffffffffffffffffffff610ddd610d9985888d611c45565b165f52600360205260ff60405f205460a01c16610ea257908760019392851115610e9b5781547fffffffffffffffffffffff0000000000ffffffffffffffffffffffffffffffff1660809190911b74ffffffffff000000000000000000000000000000001617905573ffffffffffffffffffffffffffffffffffffffff610e68610d9983878c611c45565b16857fbfc20800fea9ba990a0cf1485538df16032766505c10ec6b952e5c1c7af8bd4360206040518a8152a35b01610d61565b5050610e95565b73ffffffffffffffffffffffffffffffffffffffff610ec5610d9985888d611c45565b7fa5f3b762000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff86610f15610d9986898e611c45565b907f47ff7a78000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b346103135760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103135773ffffffffffffffffffffffffffffffffffffffff610f91611bbc565b165f526003602052602060405f205473ffffffffffffffffffffffffffffffffffffffff811615159081610fcb575b506040519015158152f35b60ff915060a01c161582610fc0565b346103135760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261031357611011611bbc565b73ffffffffffffffffffffffffffffffffffffffff60243591611032612074565b16805f52600360205260405f2073ffffffffffffffffffffffffffffffffffffffff8154161561137d5782156102eb5761106b83611fd2565b6fffffffffffffffffffffffffffffffff61108d600184019282845416611d43565b167fffffffffffffffffffffffffffffffff000000000000000000000000000000008254161790556fffffffffffffffffffffffffffffffff6110e060026110d486611fd2565b93019282845416611d43565b167fffffffffffffffffffffffffffffffff00000000000000000000000000000000825416179055604051908282527f8752a472e571a816aea92eec8dae9baf628e840f4929fbcc2d155e6233ff68a760203393a373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166040517f70a08231000000000000000000000000000000000000000000000000000000008152306004820152602081602481855afa9081156112f5575f9161134b575b50604051907f23b872dd000000000000000000000000000000000000000000000000000000005f5233600452306024528360445260205f60648180875af160015f511481161561132c575b826040525f60605215611300577f70a08231000000000000000000000000000000000000000000000000000000008252306004830152602082602481865afa9182156112f5575f926112c1575b50808211156112b85761125991611d82565b905b828203611287575f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b7f7e7668df000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b50505f9061125b565b9091506020813d6020116112ed575b816112dd60209383611d02565b8101031261031357519084611247565b3d91506112d0565b6040513d5f823e3d90fd5b827f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b600181151661134257833b15153d1516166111fa565b823d5f823e3d90fd5b90506020813d602011611375575b8161136660209383611d02565b810103126103135751836111af565b3d9150611359565b507ffe5194e8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346103135760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103135773ffffffffffffffffffffffffffffffffffffffff6113f5611bbc565b165f526003602052606060405f2064ffffffffff6001820154915460a81c16604051916fffffffffffffffffffffffffffffffff8116835260801c60208301526040820152f35b34610313575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261031357611472612074565b602061027b7f0000000000000000000000000000000000000000000000000000000000000000806120e8565b346103135760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261031357602061027b6114da611bbc565b6114e2612074565b336120e8565b346103135760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261031357600435611522611bdf565b815f52600460205260405f2073ffffffffffffffffffffffffffffffffffffffff82165f5260205260405f209060405191604083019083821067ffffffffffffffff83111761170d5764ffffffffff91604052546fffffffffffffffffffffffffffffffff8116845260801c166020830190808252156116c75764ffffffffff9051169283421061167e576020935073ffffffffffffffffffffffffffffffffffffffff6fffffffffffffffffffffffffffffffff8085511694835f526004875260405f208386165f5287525f60408120555116921691825f52600385526fffffffffffffffffffffffffffffffff611625600160405f20019282845416611d43565b167fffffffffffffffffffffffffffffffff000000000000000000000000000000008254161790557fc8fa66dff4b9073528c3f1bf21a8dc9a18fdf09847e88e96188bc953aef519f084604051858152a3604051908152f35b73ffffffffffffffffffffffffffffffffffffffff92507f31ed133c000000000000000000000000000000000000000000000000000000005f526004521660245260445260645ffd5b73ffffffffffffffffffffffffffffffffffffffff82857f47ff7a78000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b346103135760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261031357611771611bdf565b6004355f52600460205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f526020526040805f205464ffffffffff8251916fffffffffffffffffffffffffffffffff8116835260801c166020820152f35b346103135760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103135773ffffffffffffffffffffffffffffffffffffffff611816611bbc565b165f526003602052602073ffffffffffffffffffffffffffffffffffffffff60405f205416604051908152f35b34610313575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103135760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346103135760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103135760043560243567ffffffffffffffff8111610313576118ed903690600401611b8b565b906044359260643573ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036103e75761193e85949394611fd2565b6119478261202e565b936fffffffffffffffffffffffffffffffff8216905f5b81811061196757005b73ffffffffffffffffffffffffffffffffffffffff61198a610d9983858c611c45565b16805f52600360205260405f20805473ffffffffffffffffffffffffffffffffffffffff811615611b5f5760a01c60ff16611b33576001016fffffffffffffffffffffffffffffffff81541690858210611aff57885f52600460205260405f20835f5260205260405f209164ffffffffff835460801c16611acf57906fffffffffffffffffffffffffffffffff611a2689600197969594611ca3565b825491167fffffffffffffffffffffffffffffffff0000000000000000000000000000000090911617905580547fffffffffffffffffffffff0000000000000000000000000000000000000000001674ffffffffff0000000000000000000000000000000060808c901b161786179055604080518c81526020810189905289917fdf2e2e7aa6b638c5d0a96f8d12095a2e11f9004b7efadef9e34cedfe789399fb91a30161195e565b838a7fbfb25b4f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5084917fde89890e000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b507fa5f3b762000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b827ffe5194e8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9181601f840112156103135782359167ffffffffffffffff8311610313576020808501948460051b01011161031357565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361031357565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361031357565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b9190811015611c555760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b3573ffffffffffffffffffffffffffffffffffffffff811681036103135790565b906fffffffffffffffffffffffffffffffff809116911603906fffffffffffffffffffffffffffffffff8211611cd557565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761170d57604052565b906fffffffffffffffffffffffffffffffff809116911601906fffffffffffffffffffffffffffffffff8211611cd557565b91908201809211611cd557565b91908203918211611cd557565b90949392815f52600460205260405f2073ffffffffffffffffffffffffffffffffffffffff87165f5260205260405f2095865464ffffffffff8160801c16421015611fbf576fffffffffffffffffffffffffffffffff169384811015611fca57965b8715611fbf579073ffffffffffffffffffffffffffffffffffffffff916fffffffffffffffffffffffffffffffff611e2c818b168098611ca3565b167fffffffffffffffffffffffffffffffff000000000000000000000000000000008254161790551692835f5260036020526fffffffffffffffffffffffffffffffff611e83600260405f20019282845416611ca3565b167fffffffffffffffffffffffffffffffff000000000000000000000000000000008254161790558515868004600114811715611cd557600a87048760021b918883046004141715611cd5577f22c10546b88709defa75185aafc86cf6013f45d744e5b5631d6ae7ecb0d3055592608092600a900473ffffffffffffffffffffffffffffffffffffffff80611f2183611f1c878f611d82565b611d82565b931698895f52600260205260405f20611f3b868254611d75565b90551692835f52600260205260405f20611f56838254611d75565b905573ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165f52600260205260405f20611fa5848254611d75565b9055604051938452602084015260408301526060820152a4565b505f96505050505050565b508396611df1565b6fffffffffffffffffffffffffffffffff8111611ffe576fffffffffffffffffffffffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52608060045260245260445ffd5b64ffffffffff81116120445764ffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52602860045260245260445ffd5b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6120c05760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b73ffffffffffffffffffffffffffffffffffffffff165f8181526002602052604090205492919083156102eb57612192918185925f5260026020525f6040812055604051908382527ff7a40077ff7a04c7e61f6f26fb13774259ddf1b6bce9ecf26a8276cdd3992683602073ffffffffffffffffffffffffffffffffffffffff851693a37f000000000000000000000000000000000000000000000000000000000000000061223c565b565b90604183036121be576121b79250602081013591604082359201355f1a906125b3565b9192909190565b50505f9160029190565b73ffffffffffffffffffffffffffffffffffffffff1690815f52600360205260405f209173ffffffffffffffffffffffffffffffffffffffff835416330361220d5750565b7f23295f0e000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b9073ffffffffffffffffffffffffffffffffffffffff81169182156124415773ffffffffffffffffffffffffffffffffffffffff8491169182156123fe57505090604051907f70a08231000000000000000000000000000000000000000000000000000000008252306004830152602082602481865afa9182156112f5575f926123ca575b50604051907fa9059cbb000000000000000000000000000000000000000000000000000000005f526004528360245260205f60448180875af160015f51148116156123ab575b8160405215611300577f70a08231000000000000000000000000000000000000000000000000000000008152306004820152602081602481865afa9081156112f5575f91612379575b50808211156123705761236291611d82565b905b82820361128757505050565b50505f90612364565b90506020813d6020116123a3575b8161239460209383611d02565b8101031261031357515f612350565b3d9150612387565b60018115166123c157833b15153d151616612307565b503d5f823e3d90fd5b9091506020813d6020116123f6575b816123e660209383611d02565b810103126103135751905f6122c1565b3d91506123d9565b5f80809381935af11561241057505050565b7f3ae864bb000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b73ffffffffffffffffffffffffffffffffffffffff91507f3ae864bb000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001630148061258a575b156124f2577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261258460c082611d02565b51902090565b507f000000000000000000000000000000000000000000000000000000000000000046146124c9565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411612637579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156112f5575f5173ffffffffffffffffffffffffffffffffffffffff81161561262d57905f905f90565b505f906001905f90565b5050505f9160039190565b60ff811690601f8211612671576040519161265e604084611d02565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd",
}

// Bonds is an auto generated Go binding around an Ethereum contract.
type Bonds struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Bonds) GetABI() abi.ABI {
	return c.abi
}

// NewBonds creates a new instance of Bonds.
func NewBonds() *Bonds {
	parsed, err := BondsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Bonds{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Bonds) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token, address sink, uint256 unbonding, address agreements) returns()
func (bonds *Bonds) PackConstructor(token common.Address, sink common.Address, unbonding *big.Int, agreements common.Address) []byte {
	enc, err := bonds.abi.Pack("", token, sink, unbonding, agreements)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAGREEMENTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3d810da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function AGREEMENTS() view returns(address)
func (bonds *Bonds) PackAGREEMENTS() []byte {
	enc, err := bonds.abi.Pack("AGREEMENTS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAGREEMENTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3d810da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function AGREEMENTS() view returns(address)
func (bonds *Bonds) TryPackAGREEMENTS() ([]byte, error) {
	return bonds.abi.Pack("AGREEMENTS")
}

// UnpackAGREEMENTS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc3d810da.
//
// Solidity: function AGREEMENTS() view returns(address)
func (bonds *Bonds) UnpackAGREEMENTS(data []byte) (common.Address, error) {
	out, err := bonds.abi.Unpack("AGREEMENTS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSINK is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae9fc205.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SINK() view returns(address)
func (bonds *Bonds) PackSINK() []byte {
	enc, err := bonds.abi.Pack("SINK")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSINK is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae9fc205.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SINK() view returns(address)
func (bonds *Bonds) TryPackSINK() ([]byte, error) {
	return bonds.abi.Pack("SINK")
}

// UnpackSINK is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xae9fc205.
//
// Solidity: function SINK() view returns(address)
func (bonds *Bonds) UnpackSINK(data []byte) (common.Address, error) {
	out, err := bonds.abi.Unpack("SINK", data)
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
func (bonds *Bonds) PackTOKEN() []byte {
	enc, err := bonds.abi.Pack("TOKEN")
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
func (bonds *Bonds) TryPackTOKEN() ([]byte, error) {
	return bonds.abi.Pack("TOKEN")
}

// UnpackTOKEN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82bfefc8.
//
// Solidity: function TOKEN() view returns(address)
func (bonds *Bonds) UnpackTOKEN(data []byte) (common.Address, error) {
	out, err := bonds.abi.Unpack("TOKEN", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUNBONDING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0fe7683f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function UNBONDING() view returns(uint256)
func (bonds *Bonds) PackUNBONDING() []byte {
	enc, err := bonds.abi.Pack("UNBONDING")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUNBONDING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0fe7683f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function UNBONDING() view returns(uint256)
func (bonds *Bonds) TryPackUNBONDING() ([]byte, error) {
	return bonds.abi.Pack("UNBONDING")
}

// UnpackUNBONDING is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0fe7683f.
//
// Solidity: function UNBONDING() view returns(uint256)
func (bonds *Bonds) UnpackUNBONDING(data []byte) (*big.Int, error) {
	out, err := bonds.abi.Unpack("UNBONDING", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackActive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ea71327.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function active(address operator) view returns(bool)
func (bonds *Bonds) PackActive(operator common.Address) []byte {
	enc, err := bonds.abi.Pack("active", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4ea71327.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function active(address operator) view returns(bool)
func (bonds *Bonds) TryPackActive(operator common.Address) ([]byte, error) {
	return bonds.abi.Pack("active", operator)
}

// UnpackActive is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4ea71327.
//
// Solidity: function active(address operator) view returns(bool)
func (bonds *Bonds) UnpackActive(data []byte) (bool, error) {
	out, err := bonds.abi.Unpack("active", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBondOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72d2b6c0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bondOf(address operator) view returns(uint256)
func (bonds *Bonds) PackBondOf(operator common.Address) []byte {
	enc, err := bonds.abi.Pack("bondOf", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBondOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x72d2b6c0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bondOf(address operator) view returns(uint256)
func (bonds *Bonds) TryPackBondOf(operator common.Address) ([]byte, error) {
	return bonds.abi.Pack("bondOf", operator)
}

// UnpackBondOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x72d2b6c0.
//
// Solidity: function bondOf(address operator) view returns(uint256)
func (bonds *Bonds) UnpackBondOf(data []byte) (*big.Int, error) {
	out, err := bonds.abi.Unpack("bondOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e83409a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(address to) returns(uint256)
func (bonds *Bonds) PackClaim(to common.Address) []byte {
	enc, err := bonds.abi.Pack("claim", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e83409a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(address to) returns(uint256)
func (bonds *Bonds) TryPackClaim(to common.Address) ([]byte, error) {
	return bonds.abi.Pack("claim", to)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1e83409a.
//
// Solidity: function claim(address to) returns(uint256)
func (bonds *Bonds) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := bonds.abi.Unpack("claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75807250.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function creditOf(address holder) view returns(uint256)
func (bonds *Bonds) PackCreditOf(holder common.Address) []byte {
	enc, err := bonds.abi.Pack("creditOf", holder)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75807250.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function creditOf(address holder) view returns(uint256)
func (bonds *Bonds) TryPackCreditOf(holder common.Address) ([]byte, error) {
	return bonds.abi.Pack("creditOf", holder)
}

// UnpackCreditOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75807250.
//
// Solidity: function creditOf(address holder) view returns(uint256)
func (bonds *Bonds) UnpackCreditOf(data []byte) (*big.Int, error) {
	out, err := bonds.abi.Unpack("creditOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47e7ef24.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(address operator, uint256 amount) returns()
func (bonds *Bonds) PackDeposit(operator common.Address, amount *big.Int) []byte {
	enc, err := bonds.abi.Pack("deposit", operator, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47e7ef24.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(address operator, uint256 amount) returns()
func (bonds *Bonds) TryPackDeposit(operator common.Address, amount *big.Int) ([]byte, error) {
	return bonds.abi.Pack("deposit", operator, amount)
}

// PackExtend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59160e80.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function extend(bytes32 agreement, address[] operators, uint256 until) returns()
func (bonds *Bonds) PackExtend(agreement [32]byte, operators []common.Address, until *big.Int) []byte {
	enc, err := bonds.abi.Pack("extend", agreement, operators, until)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExtend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x59160e80.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function extend(bytes32 agreement, address[] operators, uint256 until) returns()
func (bonds *Bonds) TryPackExtend(agreement [32]byte, operators []common.Address, until *big.Int) ([]byte, error) {
	return bonds.abi.Pack("extend", agreement, operators, until)
}

// PackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0dd9ce45.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lock(bytes32 agreement, address[] operators, uint256 amount, uint256 until) returns()
func (bonds *Bonds) PackLock(agreement [32]byte, operators []common.Address, amount *big.Int, until *big.Int) []byte {
	enc, err := bonds.abi.Pack("lock", agreement, operators, amount, until)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0dd9ce45.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lock(bytes32 agreement, address[] operators, uint256 amount, uint256 until) returns()
func (bonds *Bonds) TryPackLock(agreement [32]byte, operators []common.Address, amount *big.Int, until *big.Int) ([]byte, error) {
	return bonds.abi.Pack("lock", agreement, operators, amount, until)
}

// PackLockOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150717b2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lockOf(bytes32 agreement, address operator) view returns(uint256, uint256)
func (bonds *Bonds) PackLockOf(agreement [32]byte, operator common.Address) []byte {
	enc, err := bonds.abi.Pack("lockOf", agreement, operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLockOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150717b2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lockOf(bytes32 agreement, address operator) view returns(uint256, uint256)
func (bonds *Bonds) TryPackLockOf(agreement [32]byte, operator common.Address) ([]byte, error) {
	return bonds.abi.Pack("lockOf", agreement, operator)
}

// LockOfOutput serves as a container for the return parameters of contract
// method LockOf.
type LockOfOutput struct {
	Arg0 *big.Int
	Arg1 *big.Int
}

// UnpackLockOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x150717b2.
//
// Solidity: function lockOf(bytes32 agreement, address operator) view returns(uint256, uint256)
func (bonds *Bonds) UnpackLockOf(data []byte) (LockOfOutput, error) {
	out, err := bonds.abi.Unpack("lockOf", data)
	outstruct := new(LockOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Arg1 = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61ba6405.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function open(address operator, bytes consent) returns()
func (bonds *Bonds) PackOpen(operator common.Address, consent []byte) []byte {
	enc, err := bonds.abi.Pack("open", operator, consent)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61ba6405.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function open(address operator, bytes consent) returns()
func (bonds *Bonds) TryPackOpen(operator common.Address, consent []byte) ([]byte, error) {
	return bonds.abi.Pack("open", operator, consent)
}

// PackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14afd79e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerOf(address operator) view returns(address)
func (bonds *Bonds) PackOwnerOf(operator common.Address) []byte {
	enc, err := bonds.abi.Pack("ownerOf", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14afd79e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerOf(address operator) view returns(address)
func (bonds *Bonds) TryPackOwnerOf(operator common.Address) ([]byte, error) {
	return bonds.abi.Pack("ownerOf", operator)
}

// UnpackOwnerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x14afd79e.
//
// Solidity: function ownerOf(address operator) view returns(address)
func (bonds *Bonds) UnpackOwnerOf(data []byte) (common.Address, error) {
	out, err := bonds.abi.Unpack("ownerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1bbdcfd3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release(bytes32 agreement, address operator) returns(uint256 amount)
func (bonds *Bonds) PackRelease(agreement [32]byte, operator common.Address) []byte {
	enc, err := bonds.abi.Pack("release", agreement, operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1bbdcfd3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release(bytes32 agreement, address operator) returns(uint256 amount)
func (bonds *Bonds) TryPackRelease(agreement [32]byte, operator common.Address) ([]byte, error) {
	return bonds.abi.Pack("release", agreement, operator)
}

// UnpackRelease is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1bbdcfd3.
//
// Solidity: function release(bytes32 agreement, address operator) returns(uint256 amount)
func (bonds *Bonds) UnpackRelease(data []byte) (*big.Int, error) {
	out, err := bonds.abi.Unpack("release", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x74a8f103.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revoke(address operator) returns()
func (bonds *Bonds) PackRevoke(operator common.Address) []byte {
	enc, err := bonds.abi.Pack("revoke", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x74a8f103.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revoke(address operator) returns()
func (bonds *Bonds) TryPackRevoke(operator common.Address) ([]byte, error) {
	return bonds.abi.Pack("revoke", operator)
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebdade5e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(bytes32 agreement, address operator, uint256 amount, address prover, address consumer) returns(uint256 taken)
func (bonds *Bonds) PackSlash(agreement [32]byte, operator common.Address, amount *big.Int, prover common.Address, consumer common.Address) []byte {
	enc, err := bonds.abi.Pack("slash", agreement, operator, amount, prover, consumer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebdade5e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(bytes32 agreement, address operator, uint256 amount, address prover, address consumer) returns(uint256 taken)
func (bonds *Bonds) TryPackSlash(agreement [32]byte, operator common.Address, amount *big.Int, prover common.Address, consumer common.Address) ([]byte, error) {
	return bonds.abi.Pack("slash", agreement, operator, amount, prover, consumer)
}

// UnpackSlash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xebdade5e.
//
// Solidity: function slash(bytes32 agreement, address operator, uint256 amount, address prover, address consumer) returns(uint256 taken)
func (bonds *Bonds) UnpackSlash(data []byte) (*big.Int, error) {
	out, err := bonds.abi.Unpack("slash", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42623360.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeOf(address operator) view returns(uint256, uint256, uint256)
func (bonds *Bonds) PackStakeOf(operator common.Address) []byte {
	enc, err := bonds.abi.Pack("stakeOf", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42623360.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeOf(address operator) view returns(uint256, uint256, uint256)
func (bonds *Bonds) TryPackStakeOf(operator common.Address) ([]byte, error) {
	return bonds.abi.Pack("stakeOf", operator)
}

// StakeOfOutput serves as a container for the return parameters of contract
// method StakeOf.
type StakeOfOutput struct {
	Arg0 *big.Int
	Arg1 *big.Int
	Arg2 *big.Int
}

// UnpackStakeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42623360.
//
// Solidity: function stakeOf(address operator) view returns(uint256, uint256, uint256)
func (bonds *Bonds) UnpackStakeOf(data []byte) (StakeOfOutput, error) {
	out, err := bonds.abi.Unpack("stakeOf", data)
	outstruct := new(StakeOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Arg1 = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Arg2 = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackSweep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35faa416.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sweep() returns(uint256)
func (bonds *Bonds) PackSweep() []byte {
	enc, err := bonds.abi.Pack("sweep")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSweep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x35faa416.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sweep() returns(uint256)
func (bonds *Bonds) TryPackSweep() ([]byte, error) {
	return bonds.abi.Pack("sweep")
}

// UnpackSweep is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x35faa416.
//
// Solidity: function sweep() returns(uint256)
func (bonds *Bonds) UnpackSweep(data []byte) (*big.Int, error) {
	out, err := bonds.abi.Unpack("sweep", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackUnbond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5d059ca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unbond(address operator, uint256 amount) returns()
func (bonds *Bonds) PackUnbond(operator common.Address, amount *big.Int) []byte {
	enc, err := bonds.abi.Pack("unbond", operator, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnbond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5d059ca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unbond(address operator, uint256 amount) returns()
func (bonds *Bonds) TryPackUnbond(operator common.Address, amount *big.Int) ([]byte, error) {
	return bonds.abi.Pack("unbond", operator, amount)
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf940e385.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address operator, address to) returns(uint256 amount)
func (bonds *Bonds) PackWithdraw(operator common.Address, to common.Address) []byte {
	enc, err := bonds.abi.Pack("withdraw", operator, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf940e385.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(address operator, address to) returns(uint256 amount)
func (bonds *Bonds) TryPackWithdraw(operator common.Address, to common.Address) ([]byte, error) {
	return bonds.abi.Pack("withdraw", operator, to)
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf940e385.
//
// Solidity: function withdraw(address operator, address to) returns(uint256 amount)
func (bonds *Bonds) UnpackWithdraw(data []byte) (*big.Int, error) {
	out, err := bonds.abi.Unpack("withdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// BondsClaimed represents a Claimed event raised by the Bonds contract.
type BondsClaimed struct {
	Holder common.Address
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const BondsClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (BondsClaimed) ContractEventName() string {
	return BondsClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(address indexed holder, address indexed to, uint256 amount)
func (bonds *Bonds) UnpackClaimedEvent(log *types.Log) (*BondsClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != bonds.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BondsClaimed)
	if len(log.Data) > 0 {
		if err := bonds.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range bonds.abi.Events[event].Inputs {
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

// BondsDeposited represents a Deposited event raised by the Bonds contract.
type BondsDeposited struct {
	Operator common.Address
	From     common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const BondsDepositedEventName = "Deposited"

// ContractEventName returns the user-defined event name.
func (BondsDeposited) ContractEventName() string {
	return BondsDepositedEventName
}

// UnpackDepositedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposited(address indexed operator, address indexed from, uint256 amount)
func (bonds *Bonds) UnpackDepositedEvent(log *types.Log) (*BondsDeposited, error) {
	event := "Deposited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != bonds.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BondsDeposited)
	if len(log.Data) > 0 {
		if err := bonds.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range bonds.abi.Events[event].Inputs {
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

// BondsEIP712DomainChanged represents a EIP712DomainChanged event raised by the Bonds contract.
type BondsEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const BondsEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (BondsEIP712DomainChanged) ContractEventName() string {
	return BondsEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (bonds *Bonds) UnpackEIP712DomainChangedEvent(log *types.Log) (*BondsEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != bonds.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BondsEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := bonds.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range bonds.abi.Events[event].Inputs {
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

// BondsExtended represents a Extended event raised by the Bonds contract.
type BondsExtended struct {
	Agreement [32]byte
	Operator  common.Address
	Until     *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const BondsExtendedEventName = "Extended"

// ContractEventName returns the user-defined event name.
func (BondsExtended) ContractEventName() string {
	return BondsExtendedEventName
}

// UnpackExtendedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Extended(bytes32 indexed agreement, address indexed operator, uint256 until)
func (bonds *Bonds) UnpackExtendedEvent(log *types.Log) (*BondsExtended, error) {
	event := "Extended"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != bonds.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BondsExtended)
	if len(log.Data) > 0 {
		if err := bonds.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range bonds.abi.Events[event].Inputs {
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

// BondsLocked represents a Locked event raised by the Bonds contract.
type BondsLocked struct {
	Agreement [32]byte
	Operator  common.Address
	Amount    *big.Int
	Until     *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const BondsLockedEventName = "Locked"

// ContractEventName returns the user-defined event name.
func (BondsLocked) ContractEventName() string {
	return BondsLockedEventName
}

// UnpackLockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Locked(bytes32 indexed agreement, address indexed operator, uint256 amount, uint256 until)
func (bonds *Bonds) UnpackLockedEvent(log *types.Log) (*BondsLocked, error) {
	event := "Locked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != bonds.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BondsLocked)
	if len(log.Data) > 0 {
		if err := bonds.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range bonds.abi.Events[event].Inputs {
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

// BondsOpened represents a Opened event raised by the Bonds contract.
type BondsOpened struct {
	Operator common.Address
	Owner    common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const BondsOpenedEventName = "Opened"

// ContractEventName returns the user-defined event name.
func (BondsOpened) ContractEventName() string {
	return BondsOpenedEventName
}

// UnpackOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Opened(address indexed operator, address indexed owner)
func (bonds *Bonds) UnpackOpenedEvent(log *types.Log) (*BondsOpened, error) {
	event := "Opened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != bonds.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BondsOpened)
	if len(log.Data) > 0 {
		if err := bonds.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range bonds.abi.Events[event].Inputs {
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

// BondsReleased represents a Released event raised by the Bonds contract.
type BondsReleased struct {
	Agreement [32]byte
	Operator  common.Address
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const BondsReleasedEventName = "Released"

// ContractEventName returns the user-defined event name.
func (BondsReleased) ContractEventName() string {
	return BondsReleasedEventName
}

// UnpackReleasedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Released(bytes32 indexed agreement, address indexed operator, uint256 amount)
func (bonds *Bonds) UnpackReleasedEvent(log *types.Log) (*BondsReleased, error) {
	event := "Released"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != bonds.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BondsReleased)
	if len(log.Data) > 0 {
		if err := bonds.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range bonds.abi.Events[event].Inputs {
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

// BondsRevoked represents a Revoked event raised by the Bonds contract.
type BondsRevoked struct {
	Operator common.Address
	Owner    common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const BondsRevokedEventName = "Revoked"

// ContractEventName returns the user-defined event name.
func (BondsRevoked) ContractEventName() string {
	return BondsRevokedEventName
}

// UnpackRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Revoked(address indexed operator, address indexed owner)
func (bonds *Bonds) UnpackRevokedEvent(log *types.Log) (*BondsRevoked, error) {
	event := "Revoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != bonds.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BondsRevoked)
	if len(log.Data) > 0 {
		if err := bonds.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range bonds.abi.Events[event].Inputs {
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

// BondsSlashed represents a Slashed event raised by the Bonds contract.
type BondsSlashed struct {
	Agreement    [32]byte
	Operator     common.Address
	Prover       common.Address
	Consumer     common.Address
	Bounty       *big.Int
	Compensation *big.Int
	Sunk         *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const BondsSlashedEventName = "Slashed"

// ContractEventName returns the user-defined event name.
func (BondsSlashed) ContractEventName() string {
	return BondsSlashedEventName
}

// UnpackSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Slashed(bytes32 indexed agreement, address indexed operator, address indexed prover, address consumer, uint256 bounty, uint256 compensation, uint256 sunk)
func (bonds *Bonds) UnpackSlashedEvent(log *types.Log) (*BondsSlashed, error) {
	event := "Slashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != bonds.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BondsSlashed)
	if len(log.Data) > 0 {
		if err := bonds.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range bonds.abi.Events[event].Inputs {
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

// BondsUnbonding represents a Unbonding event raised by the Bonds contract.
type BondsUnbonding struct {
	Operator common.Address
	Amount   *big.Int
	Until    *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const BondsUnbondingEventName = "Unbonding"

// ContractEventName returns the user-defined event name.
func (BondsUnbonding) ContractEventName() string {
	return BondsUnbondingEventName
}

// UnpackUnbondingEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unbonding(address indexed operator, uint256 amount, uint256 until)
func (bonds *Bonds) UnpackUnbondingEvent(log *types.Log) (*BondsUnbonding, error) {
	event := "Unbonding"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != bonds.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BondsUnbonding)
	if len(log.Data) > 0 {
		if err := bonds.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range bonds.abi.Events[event].Inputs {
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

// BondsWithdrawn represents a Withdrawn event raised by the Bonds contract.
type BondsWithdrawn struct {
	Operator common.Address
	To       common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const BondsWithdrawnEventName = "Withdrawn"

// ContractEventName returns the user-defined event name.
func (BondsWithdrawn) ContractEventName() string {
	return BondsWithdrawnEventName
}

// UnpackWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdrawn(address indexed operator, address indexed to, uint256 amount)
func (bonds *Bonds) UnpackWithdrawnEvent(log *types.Log) (*BondsWithdrawn, error) {
	event := "Withdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != bonds.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(BondsWithdrawn)
	if len(log.Data) > 0 {
		if err := bonds.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range bonds.abi.Events[event].Inputs {
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
func (bonds *Bonds) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], bonds.abi.Errors["BadConsent"].ID.Bytes()[:4]) {
		return bonds.UnpackBadConsentError(raw[4:])
	}
	if bytes.Equal(raw[:4], bonds.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return bonds.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], bonds.abi.Errors["LockedAlready"].ID.Bytes()[:4]) {
		return bonds.UnpackLockedAlreadyError(raw[4:])
	}
	if bytes.Equal(raw[:4], bonds.abi.Errors["NotExact"].ID.Bytes()[:4]) {
		return bonds.UnpackNotExactError(raw[4:])
	}
	if bytes.Equal(raw[:4], bonds.abi.Errors["NotLocked"].ID.Bytes()[:4]) {
		return bonds.UnpackNotLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], bonds.abi.Errors["NotOpened"].ID.Bytes()[:4]) {
		return bonds.UnpackNotOpenedError(raw[4:])
	}
	if bytes.Equal(raw[:4], bonds.abi.Errors["NotOwner"].ID.Bytes()[:4]) {
		return bonds.UnpackNotOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], bonds.abi.Errors["NotSent"].ID.Bytes()[:4]) {
		return bonds.UnpackNotSentError(raw[4:])
	}
	if bytes.Equal(raw[:4], bonds.abi.Errors["Nothing"].ID.Bytes()[:4]) {
		return bonds.UnpackNothingError(raw[4:])
	}
	if bytes.Equal(raw[:4], bonds.abi.Errors["OnlyAgreements"].ID.Bytes()[:4]) {
		return bonds.UnpackOnlyAgreementsError(raw[4:])
	}
	if bytes.Equal(raw[:4], bonds.abi.Errors["OpenedAlready"].ID.Bytes()[:4]) {
		return bonds.UnpackOpenedAlreadyError(raw[4:])
	}
	if bytes.Equal(raw[:4], bonds.abi.Errors["OperatorRevoked"].ID.Bytes()[:4]) {
		return bonds.UnpackOperatorRevokedError(raw[4:])
	}
	if bytes.Equal(raw[:4], bonds.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return bonds.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], bonds.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return bonds.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], bonds.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return bonds.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], bonds.abi.Errors["StillLocked"].ID.Bytes()[:4]) {
		return bonds.UnpackStillLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], bonds.abi.Errors["StillUnbonding"].ID.Bytes()[:4]) {
		return bonds.UnpackStillUnbondingError(raw[4:])
	}
	if bytes.Equal(raw[:4], bonds.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return bonds.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], bonds.abi.Errors["TooLittleFree"].ID.Bytes()[:4]) {
		return bonds.UnpackTooLittleFreeError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// BondsBadConsent represents a BadConsent error raised by the Bonds contract.
type BondsBadConsent struct {
	Operator common.Address
	Owner    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadConsent(address operator, address owner)
func BondsBadConsentErrorID() common.Hash {
	return common.HexToHash("0x54634cfe8d8f8e4ddfab49ad57ffdef5c33891855cf9db9bd3a8129f3be836ac")
}

// UnpackBadConsentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadConsent(address operator, address owner)
func (bonds *Bonds) UnpackBadConsentError(raw []byte) (*BondsBadConsent, error) {
	out := new(BondsBadConsent)
	if err := bonds.abi.UnpackIntoInterface(out, "BadConsent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BondsInvalidShortString represents a InvalidShortString error raised by the Bonds contract.
type BondsInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func BondsInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (bonds *Bonds) UnpackInvalidShortStringError(raw []byte) (*BondsInvalidShortString, error) {
	out := new(BondsInvalidShortString)
	if err := bonds.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BondsLockedAlready represents a LockedAlready error raised by the Bonds contract.
type BondsLockedAlready struct {
	Agreement [32]byte
	Operator  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LockedAlready(bytes32 agreement, address operator)
func BondsLockedAlreadyErrorID() common.Hash {
	return common.HexToHash("0xbfb25b4fa02bf6719782a244a51b962d287b1cbac64cb4a145a7475b78879c0f")
}

// UnpackLockedAlreadyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LockedAlready(bytes32 agreement, address operator)
func (bonds *Bonds) UnpackLockedAlreadyError(raw []byte) (*BondsLockedAlready, error) {
	out := new(BondsLockedAlready)
	if err := bonds.abi.UnpackIntoInterface(out, "LockedAlready", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BondsNotExact represents a NotExact error raised by the Bonds contract.
type BondsNotExact struct {
	Token  common.Address
	Moved  *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotExact(address token, uint256 moved, uint256 wanted)
func BondsNotExactErrorID() common.Hash {
	return common.HexToHash("0x7e7668dfec38bda3485cd7aebb7ec172b7732370fa61210cff4d75347eaa52c5")
}

// UnpackNotExactError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotExact(address token, uint256 moved, uint256 wanted)
func (bonds *Bonds) UnpackNotExactError(raw []byte) (*BondsNotExact, error) {
	out := new(BondsNotExact)
	if err := bonds.abi.UnpackIntoInterface(out, "NotExact", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BondsNotLocked represents a NotLocked error raised by the Bonds contract.
type BondsNotLocked struct {
	Agreement [32]byte
	Operator  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotLocked(bytes32 agreement, address operator)
func BondsNotLockedErrorID() common.Hash {
	return common.HexToHash("0x47ff7a7897357f7b069cc8883dd1f2c0b42d5d841565b0b029cb8869c50755b8")
}

// UnpackNotLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotLocked(bytes32 agreement, address operator)
func (bonds *Bonds) UnpackNotLockedError(raw []byte) (*BondsNotLocked, error) {
	out := new(BondsNotLocked)
	if err := bonds.abi.UnpackIntoInterface(out, "NotLocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BondsNotOpened represents a NotOpened error raised by the Bonds contract.
type BondsNotOpened struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOpened(address operator)
func BondsNotOpenedErrorID() common.Hash {
	return common.HexToHash("0xfe5194e8c336d8235cbd013adf7fd630d12670a9f96dacd8ae794cbdcc1da87c")
}

// UnpackNotOpenedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOpened(address operator)
func (bonds *Bonds) UnpackNotOpenedError(raw []byte) (*BondsNotOpened, error) {
	out := new(BondsNotOpened)
	if err := bonds.abi.UnpackIntoInterface(out, "NotOpened", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BondsNotOwner represents a NotOwner error raised by the Bonds contract.
type BondsNotOwner struct {
	Operator common.Address
	Caller   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwner(address operator, address caller)
func BondsNotOwnerErrorID() common.Hash {
	return common.HexToHash("0x23295f0e104d137d137555eb51dbe25a9e6827007f9feb6ae8bb562312e3e202")
}

// UnpackNotOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwner(address operator, address caller)
func (bonds *Bonds) UnpackNotOwnerError(raw []byte) (*BondsNotOwner, error) {
	out := new(BondsNotOwner)
	if err := bonds.abi.UnpackIntoInterface(out, "NotOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BondsNotSent represents a NotSent error raised by the Bonds contract.
type BondsNotSent struct {
	Token  common.Address
	To     common.Address
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSent(address token, address to, uint256 amount)
func BondsNotSentErrorID() common.Hash {
	return common.HexToHash("0x3ae864bbf2d274c9ad2cd9534dc303cdf5b77f2ae7c670c36770e62c3598acc1")
}

// UnpackNotSentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSent(address token, address to, uint256 amount)
func (bonds *Bonds) UnpackNotSentError(raw []byte) (*BondsNotSent, error) {
	out := new(BondsNotSent)
	if err := bonds.abi.UnpackIntoInterface(out, "NotSent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BondsNothing represents a Nothing error raised by the Bonds contract.
type BondsNothing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Nothing()
func BondsNothingErrorID() common.Hash {
	return common.HexToHash("0xf9820cc132b89dd54523d3427f62edb25f113e8cd2efd7b6b2513f209fd24cba")
}

// UnpackNothingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Nothing()
func (bonds *Bonds) UnpackNothingError(raw []byte) (*BondsNothing, error) {
	out := new(BondsNothing)
	if err := bonds.abi.UnpackIntoInterface(out, "Nothing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BondsOnlyAgreements represents a OnlyAgreements error raised by the Bonds contract.
type BondsOnlyAgreements struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyAgreements(address caller)
func BondsOnlyAgreementsErrorID() common.Hash {
	return common.HexToHash("0x442c45cfc6d8191479bdf53d9bc51840e3708cdbb56ed60519149d2d3f30e487")
}

// UnpackOnlyAgreementsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyAgreements(address caller)
func (bonds *Bonds) UnpackOnlyAgreementsError(raw []byte) (*BondsOnlyAgreements, error) {
	out := new(BondsOnlyAgreements)
	if err := bonds.abi.UnpackIntoInterface(out, "OnlyAgreements", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BondsOpenedAlready represents a OpenedAlready error raised by the Bonds contract.
type BondsOpenedAlready struct {
	Operator common.Address
	Owner    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OpenedAlready(address operator, address owner)
func BondsOpenedAlreadyErrorID() common.Hash {
	return common.HexToHash("0x32c56c2fdf10ff2760652f7ef273dd03c1203e2900b715ac0e6103e03af77a25")
}

// UnpackOpenedAlreadyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OpenedAlready(address operator, address owner)
func (bonds *Bonds) UnpackOpenedAlreadyError(raw []byte) (*BondsOpenedAlready, error) {
	out := new(BondsOpenedAlready)
	if err := bonds.abi.UnpackIntoInterface(out, "OpenedAlready", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BondsOperatorRevoked represents a OperatorRevoked error raised by the Bonds contract.
type BondsOperatorRevoked struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OperatorRevoked(address operator)
func BondsOperatorRevokedErrorID() common.Hash {
	return common.HexToHash("0xa5f3b7626fd86ff989f1d22cf3d41d74591ea6eb99241079400b0c332a9a8f11")
}

// UnpackOperatorRevokedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OperatorRevoked(address operator)
func (bonds *Bonds) UnpackOperatorRevokedError(raw []byte) (*BondsOperatorRevoked, error) {
	out := new(BondsOperatorRevoked)
	if err := bonds.abi.UnpackIntoInterface(out, "OperatorRevoked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BondsReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Bonds contract.
type BondsReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func BondsReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (bonds *Bonds) UnpackReentrancyGuardReentrantCallError(raw []byte) (*BondsReentrancyGuardReentrantCall, error) {
	out := new(BondsReentrancyGuardReentrantCall)
	if err := bonds.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BondsSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Bonds contract.
type BondsSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func BondsSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (bonds *Bonds) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*BondsSafeCastOverflowedUintDowncast, error) {
	out := new(BondsSafeCastOverflowedUintDowncast)
	if err := bonds.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BondsSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Bonds contract.
type BondsSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func BondsSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (bonds *Bonds) UnpackSafeERC20FailedOperationError(raw []byte) (*BondsSafeERC20FailedOperation, error) {
	out := new(BondsSafeERC20FailedOperation)
	if err := bonds.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BondsStillLocked represents a StillLocked error raised by the Bonds contract.
type BondsStillLocked struct {
	Agreement [32]byte
	Operator  common.Address
	Until     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillLocked(bytes32 agreement, address operator, uint256 until)
func BondsStillLockedErrorID() common.Hash {
	return common.HexToHash("0x31ed133cbb31831b3c1e4407187f456825b0bb1c92bd430dc48ecf2cc6c5fcec")
}

// UnpackStillLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillLocked(bytes32 agreement, address operator, uint256 until)
func (bonds *Bonds) UnpackStillLockedError(raw []byte) (*BondsStillLocked, error) {
	out := new(BondsStillLocked)
	if err := bonds.abi.UnpackIntoInterface(out, "StillLocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BondsStillUnbonding represents a StillUnbonding error raised by the Bonds contract.
type BondsStillUnbonding struct {
	Operator common.Address
	Until    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StillUnbonding(address operator, uint256 until)
func BondsStillUnbondingErrorID() common.Hash {
	return common.HexToHash("0xddd2aa9deefb307f48590132f619edc9cab38c656b084199025a7cf69a9c70d1")
}

// UnpackStillUnbondingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StillUnbonding(address operator, uint256 until)
func (bonds *Bonds) UnpackStillUnbondingError(raw []byte) (*BondsStillUnbonding, error) {
	out := new(BondsStillUnbonding)
	if err := bonds.abi.UnpackIntoInterface(out, "StillUnbonding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BondsStringTooLong represents a StringTooLong error raised by the Bonds contract.
type BondsStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func BondsStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (bonds *Bonds) UnpackStringTooLongError(raw []byte) (*BondsStringTooLong, error) {
	out := new(BondsStringTooLong)
	if err := bonds.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// BondsTooLittleFree represents a TooLittleFree error raised by the Bonds contract.
type BondsTooLittleFree struct {
	Operator common.Address
	Free     *big.Int
	Wanted   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLittleFree(address operator, uint256 free, uint256 wanted)
func BondsTooLittleFreeErrorID() common.Hash {
	return common.HexToHash("0xde89890e2b05d9d2685c30d52bdd510b9431daab089b33119c3e02f8e4e7e080")
}

// UnpackTooLittleFreeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLittleFree(address operator, uint256 free, uint256 wanted)
func (bonds *Bonds) UnpackTooLittleFreeError(raw []byte) (*BondsTooLittleFree, error) {
	out := new(BondsTooLittleFree)
	if err := bonds.abi.UnpackIntoInterface(out, "TooLittleFree", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossingsMetaData contains all meta data concerning the Crossings contract.
var CrossingsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIAgreements\",\"name\":\"agreements\",\"type\":\"address\"},{\"internalType\":\"contractICommittees\",\"name\":\"committees\",\"type\":\"address\"},{\"internalType\":\"contractIFeeds\",\"name\":\"feeds\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"AGREEMENTS\",\"outputs\":[{\"internalType\":\"contractIAgreements\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COMMITTEES\",\"outputs\":[{\"internalType\":\"contractICommittees\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"INBOX\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"OUTBOX\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REPLY_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"longest\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"samples\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"spacing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nearness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadline\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFeeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"deliveryGas\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"penalty\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"joint\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"evidenceWindow\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refereeFeed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"member\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"word\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"values\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"context\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structReply[]\",\"name\":\"replies\",\"type\":\"tuple[]\"}],\"name\":\"answer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"addresspayable\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"longest\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"samples\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"spacing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nearness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadline\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFeeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"deliveryGas\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"penalty\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"joint\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"evidenceWindow\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refereeFeed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"conclude\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"}],\"name\":\"creditOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"longest\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"samples\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"spacing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nearness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadline\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFeeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"deliveryGas\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"penalty\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"joint\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"evidenceWindow\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refereeFeed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"sent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structMessage\",\"name\":\"message\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes17\",\"name\":\"before\",\"type\":\"bytes17\"},{\"internalType\":\"bytes32[]\",\"name\":\"ids\",\"type\":\"bytes32[]\"}],\"internalType\":\"structTrail\",\"name\":\"trail\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"member\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"values\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"context\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"oneOffs\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structNaming[]\",\"name\":\"namings\",\"type\":\"tuple[]\"}],\"name\":\"forged\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"longest\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"samples\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"spacing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nearness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadline\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFeeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"deliveryGas\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"penalty\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"joint\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"evidenceWindow\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refereeFeed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"sent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structMessage\",\"name\":\"message\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSignedReport\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"}],\"internalType\":\"structTestimony\",\"name\":\"guard\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"member\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"values\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"context\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"oneOffs\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structNaming[]\",\"name\":\"namings\",\"type\":\"tuple[]\"}],\"name\":\"forgedAbroad\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"opened\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"member\",\"type\":\"uint256\"}],\"name\":\"hasAnswered\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"message\",\"type\":\"bytes32\"}],\"name\":\"isPaid\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"longest\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"samples\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"spacing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nearness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadline\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFeeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"deliveryGas\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"penalty\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"joint\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"evidenceWindow\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refereeFeed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"sent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structMessage\",\"name\":\"message\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSignedReport\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"}],\"internalType\":\"structTestimony\",\"name\":\"oath\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"blocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFee\",\"type\":\"uint64\"}],\"internalType\":\"structWeather\",\"name\":\"weather\",\"type\":\"tuple\"}],\"name\":\"late\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"longest\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"samples\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"spacing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nearness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadline\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFeeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"deliveryGas\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"penalty\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"joint\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"evidenceWindow\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refereeFeed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"sent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"internalType\":\"structMessage\",\"name\":\"message\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes17\",\"name\":\"before\",\"type\":\"bytes17\"},{\"internalType\":\"bytes32[]\",\"name\":\"ids\",\"type\":\"bytes32[]\"}],\"internalType\":\"structTrail\",\"name\":\"trail\",\"type\":\"tuple\"}],\"name\":\"roll\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"}],\"name\":\"rollOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"message\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"opened\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"blocks\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"answered\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"longest\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"samples\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"spacing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nearness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadline\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFeeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"deliveryGas\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"penalty\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"joint\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"evidenceWindow\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refereeFeed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"tick\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"opened\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"word\",\"type\":\"bytes32\"}],\"name\":\"Answered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"message\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"silent\",\"type\":\"uint256\"}],\"name\":\"Concluded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"message\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"Forged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"message\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"Late\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"message\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"opened\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"due\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"outbox\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"destinationChain\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"inbox\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"sequence\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"previous\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"sent\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structTokenAmount[]\",\"name\":\"tokens\",\"type\":\"tuple[]\"}],\"indexed\":false,\"internalType\":\"structMessage\",\"name\":\"asked\",\"type\":\"tuple\"}],\"name\":\"Rolled\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"BadReply\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumFlaw\",\"name\":\"flaw\",\"type\":\"uint8\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"message\",\"type\":\"bytes32\"}],\"name\":\"Called\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"blocks\",\"type\":\"uint256\"}],\"name\":\"Counted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"DepositTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"baseFee\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"cap\",\"type\":\"uint256\"}],\"name\":\"FeesTooHigh\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"sourceChain\",\"type\":\"uint64\"}],\"name\":\"NoGuard\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"member\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"n\",\"type\":\"uint256\"}],\"name\":\"NoMember\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"}],\"name\":\"NotActivated\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"guard\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"guardEpoch\",\"type\":\"uint32\"}],\"name\":\"NotChecked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"message\",\"type\":\"bytes32\"}],\"name\":\"NotCovered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"leaf\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"NotInReport\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"member\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"message\",\"type\":\"bytes32\"}],\"name\":\"NotNamed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"}],\"name\":\"NotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"to\",\"type\":\"uint256\"}],\"name\":\"NotPaidFor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"NotPast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"message\",\"type\":\"bytes32\"}],\"name\":\"NotRefuted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"NotServed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"member\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"NotSigned\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"NotTaken\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Nothing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingNew\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"nullifier\",\"type\":\"bytes32\"}],\"name\":\"Proven\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"blocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFee\",\"type\":\"uint64\"}],\"name\":\"Stormy\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"due\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"blocks\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"wanted\",\"type\":\"bytes32\"}],\"name\":\"WrongCommittee\",\"type\":\"error\"}]",
	ID:  "4903f3b228a17ed7b2590946307c3808ca",
	Bin: "0x61012080604052346101bd5760a0816159ca803803809161002082856101d4565b8339810103126101bd578051906001600160a01b03821682036101bd576020810151906001600160a01b03821682036101bd5760408101516001600160a01b03811691908290036101bd5760049360209361008960806100826060860161020b565b940161020b565b9160805260a05260e05260c0526040519283809263163cce2960e31b82525afa9081156101c9575f91610193575b50610100526040516157aa9081610220823960805181818161088101528181610dd10152818161116101528181611e55015281816125cc01528181612839015281816131f4015281816140ad0152818161422c015281816144d80152614f2a015260a051818181610ecc015281816113e9015281816118af01528181611ed7015281816123ef01528181612a590152818161455c01526146e1015260c051818181612e4a015281816134a60152818161441201528181614b1a0152614e5d015260e0518181816102390152611c1e015261010051816153a00152f35b90506020813d6020116101c1575b816101ae602093836101d4565b810103126101bd57515f6100b7565b5f80fd5b3d91506101a1565b6040513d5f823e3d90fd5b601f909101601f19168101906001600160401b038211908210176101f757604052565b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036101bd5756fe6080806040526004361015610012575f80fd5b5f3560e01c9081631b142ea71461345e575080631e83409a146133285780632edf744c14612c575780637580725014612bf257806378b8642414612a7d5780637b22516214612a0f5780638d4a2c02146122bf57806391b3f42b14612285578063ae1f496814611ca1578063b693e29514611c42578063b701069714611bd4578063b768019c14611049578063b8108d2814610df5578063c3d810da14610d87578063c917283b14610ce6578063d3831650146101285763feef6640146100d7575f80fd5b346101245760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610124576004355f526001602052602060ff60405f2054166040519015158152f35b5f80fd5b34610124577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161048081126101245761040013610124576101696134ca565b610424359067ffffffffffffffff82116101245781600401916101c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8236030112610124576104443567ffffffffffffffff81116101245780600401906101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8236030112610124576104643567ffffffffffffffff8111610124576102159036906004016134ef565b92909561022181613c7b565b9473ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169161026381613935565b9067ffffffffffffffff604051927f2bd0ceee00000000000000000000000000000000000000000000000000000000845216600483015260c082602481875afa9182156108ee575f92610c15575b506102be60248401613b97565b73ffffffffffffffffffffffffffffffffffffffff8084511691161480610c04575b158015610bf4575b8015610bd9575b610bad57604082015115610b6f575060a0019061030d848351614664565b60648701915061014467ffffffffffffffff6103e88161032c86613935565b160416930167ffffffffffffffff61034382613935565b16841115610b31575067ffffffffffffffff1680921015610aec5750506103d16020825160248701946103758661399a565b918b604051958694859384937f172ac00000000000000000000000000000000000000000000000000000000000855260643560048601929363ffffffff9195948260609460808701988752166020860152604085015216910152565b03915afa9081156108ee575f91610ab2575b5015610a4957505085949161048591606060405160208101907fa0110a9968d1780cd920948f0c05d4b72a52255ad1a2bf7c83414d79fe0bd74e82528860408201526040815261043383826135ab565b519020604051906003825260208201527fdbb8d0f4c497851a5043c6363657698cb1387682cac2f786c731f8936109d7956040820152205f5261047d60e460205f20930182613619565b9290916149fb565b6fffffffffffffffffffffffffffffffff61049e613b68565b16916104ab82600461443a565b6060604051600381528660208201527f5fe7f977e71dba2ea1a68e21057beebb9be2ac30c6410aa38d4f3fbe41dcffd26040820152205f5260205f20935f915f965f935b85851015610a1657508360051b890135957fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff218a3603018712156101245761054d67ffffffffffffffff61054660408a8e0101613935565b168461461b565b156109c05761ffff6105636020898d01016150ae565b16801580156109b2575b61097d576060840151817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810111610950576105e273ffffffffffffffffffffffffffffffffffffffff917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8e940190613b27565b5116965f9a5f9b5b6105fa848c0160a0810190613619565b90508d1080610948575b1561063657506106308b6106288e610622878f0160a0810190613619565b90614ad0565b35149c613afa565b9b6105ea565b9197925094989397929a5015610907576106568b840160a0810190613619565b93604051907f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff86116101245761075d61ffff8f938f85908f9a8f98936106d6602082610734978b9560051b809184840137810103017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018352826135ab565b60208151910120916106e9828501613935565b6106f76020848701016150ae565b9163ffffffff67ffffffffffffffff8981606061071860408a8d0101613935565b986080818d0101359b01013597169516931691166064356154b0565b6107426020858701016150ae565b908861075487870160c0810190613bd6565b9490931661544f565b855160405160208101918252866040820152600760608201525f60808201528460a082015260a0815261079160c0826135ab565b51902096875f52600260205260ff60405f2054166108f95750907fbc9046e35f7433f826548768075179dc4a1ac2155543c639b1b4565936ba917b602061081287948a5f526002835260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00825416179055600199519401613935565b67ffffffffffffffff60405191168152a4875191604051927f5364ce59000000000000000000000000000000000000000000000000000000008452600484015260248301528460448301523360648301526020826084815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af19182156108ee576001926108c0575b505b019394909795916104ef565b6108e09060203d81116108e7575b6108d881836135ab565b810190613b88565b508b6108b2565b503d6108ce565b6040513d5f823e3d90fd5b9550505050600191506108b4565b8661ffff6109196020868f01016150ae565b7f951a67af000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b508015610604565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b606084015151907f8904a3e3000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50606084015151811161056d565b826109cf6040898d0101613935565b9067ffffffffffffffff60406020830151920151927f48894909000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b8815610a1e57005b7fbb22471c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b610aae610a588892519361399a565b6040519384937fb5a805fd00000000000000000000000000000000000000000000000000000000855260643560048601929363ffffffff9195948260609460808701988752166020860152604085015216910152565b0390fd5b90506020813d602011610ae4575b81610acd602093836135ab565b8101031261012457610ade9061366d565b896103e3565b3d9150610ac0565b610afe67ffffffffffffffff91613935565b7f48894909000000000000000000000000000000000000000000000000000000005f52166004525f60245260445260645ffd5b610b4367ffffffffffffffff91613935565b7fb4a7354f000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b610b8167ffffffffffffffff91613935565b7fdee3fc72000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b877fadf9b562000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506102643563ffffffff8116908181036101245750156102ef565b50608082015160643514156102e8565b5060808201516084840135146102e0565b90915060c0813d60c011610cde575b81610c3160c093836135ab565b81010312610124576040519060c082019082821067ffffffffffffffff831117610cb15760a091604052610c64816139c1565b8352610c7260208201613a92565b6020840152610c836040820161366d565b6040840152610c9460608201613a92565b606084015260808101516080840152015160a0820152908a6102b1565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b3d9150610c24565b346101245760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610124576004355f52600360205260c060405f20805462ffffff6003600184015493015416906040519273ffffffffffffffffffffffffffffffffffffffff82168452602084015264ffffffffff8160a01c16604084015263ffffffff8160c81c16606084015260e81c608083015260a0820152f35b34610124575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012457602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610124577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161042081126101245761040013610124576104043567ffffffffffffffff811161012457610e4f9036906004016134ef565b610eb3610e5a61405d565b9290936064355f63ffffffff865460c81c16604051809681927fea1aac86000000000000000000000000000000000000000000000000000000008352856004840190929163ffffffff6020916040840195845216910152565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9384156108ee575f94611025575b5091935f93368390037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff41019391855b87811015610f73578060051b850135868112156101245781610f5291870185858d896150bd565b610f5f575b600101610f2b565b95610f6b600191613afa565b969050610f57565b5085828115610ffd57600383019062ffffff82541662ffffff84160162ffffff811161095057610fe394610fdd9362ffffff600293167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000825416179055015460a01c905190613aa3565b90613ada565b335f525f602052610ff960405f20918254613a6f565b9055005b7f351050a4000000000000000000000000000000000000000000000000000000005f5260045ffd5b6110429194503d805f833e61103a81836135ab565b8101906139e2565b9286610efc565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161044081126101245761040013610124576104043567ffffffffffffffff811161012457806004016101c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc833603011261012457610424359167ffffffffffffffff83116101245760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc84360301126101245761111861110d83614307565b936004018484614ae0565b5f60c06040516111278161358f565b8281528260208201528260408201528260608201528260808201528260a0820152015273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001691604051927f7ab8483b000000000000000000000000000000000000000000000000000000008452602084806111ba6004808301613d29565b0381845afa9384156108ee575f94611ba0575b50604051927f43aa9ad300000000000000000000000000000000000000000000000000000000845284600485015260e084602481855afa9384156108ee575f94611af0575b5067ffffffffffffffff84511615611ac45767ffffffffffffffff60608501511680421015611a995750845f52600360205260405f205473ffffffffffffffffffffffffffffffffffffffff811615801590611a83575b8015611a6d575b611a415760a01c64ffffffffff1661129563ffffffff61128e613986565b1682613a6f565b42106119d4575067ffffffffffffffff6112b26101648301613935565b16610284359063ffffffff821690818303610124576112d19250613a6f565b804211156119a9575067ffffffffffffffff6112eb613905565b16481161196857611363604060a061131063ffffffff61130961395e565b1642613a6f565b96019363ffffffff85511690825180809581947ffac791cb0000000000000000000000000000000000000000000000000000000083528c6004840190929163ffffffff6020916040840195845216910152565b03915afa9081156108ee575f905f92611936575b508067ffffffffffffffff61138f6101448601613935565b1610801561192c575b8015611863575b61181c57505081516040517fea1aac86000000000000000000000000000000000000000000000000000000008152606435600482015263ffffffff90911660248201525f816044817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa9081156108ee575f91611802575b5051619c40810290808204619c40149015171561095057611450904890613ada565b8034106117d35750855f52600460205260405f2080547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166001179055844264ffffffffff16835163ffffffff169260e4016114ab90613b97565b6040516114b781613556565b338152602081019183835260408201958652606082015f8152608083018c815260a084019273ffffffffffffffffffffffffffffffffffffffff16835260c0840191346bffffffffffffffffffffffff16835260e08501985f8a526101008601965f885261012087019889526101408701994367ffffffffffffffff168b525f52600360205260405f20965173ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff1687547fffffffffffffffffffffffff00000000000000000000000000000000000000001617875551908654905160c81b7cffffffff00000000000000000000000000000000000000000000000000169160a01b78ffffffffff000000000000000000000000000000000000000016907fffffff000000000000000000ffffffffffffffffffffffffffffffffffffffff16171785555162ffffff1661165d9085907cffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fffffff000000000000000000000000000000000000000000000000000000000083549260e81b169116179055565b5160018401559051905160a01b7fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff90911617600282015593516003909401805491517fffffffffffffffffffffffffffffffffffffffffffffffffffff00000000000090921662ffffff9095169490941760189190911b65ffffff000000161783555182547fffffffffffffffffffffffffffffffffffffffffff0000000000ffffffffffff1660309190911b6affffffffff000000000000161782555181547fffffffffffffffffffffffffff0000000000000000ffffffffffffffffffffff1660589190911b72ffffffffffffffff0000000000000000000000161790555163ffffffff169060405192839283524267ffffffffffffffff16602084015260408301526060820160809052608082016117ad9161367a565b037f79be9c9e242e8eaa9baeebe3d751d4926510fe17134d32bc49e4d2b0867a85f691a3005b7f4a77f2fa000000000000000000000000000000000000000000000000000000005f523460045260245260445ffd5b61181691503d805f833e61103a81836135ab565b8761142e565b856103e88102908082046103e81490151715610950577f48894909000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b506040517f75b03455000000000000000000000000000000000000000000000000000000008152606435600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156108ee575f916118f2575b5063ffffffff808651169116141561139f565b90506020813d602011611924575b8161190d602093836135ab565b810103126101245761191e90613a92565b896118df565b3d9150611900565b5081861015611398565b905061195a915060403d604011611961575b61195281836135ab565b810190613a7c565b9088611377565b503d611948565b67ffffffffffffffff611979613905565b7ffb7029da000000000000000000000000000000000000000000000000000000005f52486004521660245260445ffd5b7fb4a7354f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6119ec9063ffffffff6119e5613986565b1690613a6f565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101908111610950577fb4a7354f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b867fc2368ee5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50865f52600160205260ff60405f205416611270565b50865f52600460205260ff60405f205416611269565b7f691e5682000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b847f747f01cb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90935060e0813d60e011611b98575b81611b0c60e093836135ab565b8101031261012457611b8c60c060405192611b268461358f565b611b2f8161464f565b8452611b3d6020820161464f565b6020850152611b4e6040820161464f565b6040850152611b5f6060820161464f565b6060850152611b7060808201613a92565b6080850152611b8160a08201613a92565b60a08501520161366d565b60c08201529286611212565b3d9150611aff565b9093506020813d602011611bcc575b81611bbc602093836135ab565b81010312610124575192856111cd565b3d9150611baf565b34610124575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012457602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346101245760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101245760243567ffffffffffffffff8116810361012457611c9760209160443590600435613bb8565b6040519015158152f35b34610124577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36016104a08112610124576104001361012457611ce26134ca565b610424359067ffffffffffffffff8211610124576101c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc833603011261012457610444359167ffffffffffffffff831161012457826004016101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc85360301126101245760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffb9c36011261012457611d9e82600401614307565b9363ffffffff611dac613972565b16158015612261575b6122125760405191611dc683613573565b5f835260208301945f865260408401955f8752606085019660608852611e3c604084611df26004614eda565b50808a52825193849283927ffac791cb0000000000000000000000000000000000000000000000000000000084526004840190929163ffffffff6020916040840195845216910152565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156108ee575f905f926121f0575b508183528352156121b9576040517fea1aac860000000000000000000000000000000000000000000000000000000081526064356004820181905263ffffffff9490941660248201525f816044817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa9081156108ee575f9161219f575b508852611f2c6101448801613935565b67ffffffffffffffff83519116108015612162575b61210057505081611f5191614664565b50506103e867ffffffffffffffff611f6b60648501613935565b160461016485019067ffffffffffffffff80611f8684613935565b1691161115610b315750906120a2916060611f9f613972565b611fa761391d565b7fffffffffffffffff000000000000000000000000000000000000000000000000604051917fffffffff0000000000000000000000000000000000000000000000000000000060208401947f0600000000000000000000000000000000000000000000000000000000000000865260e01b16602184015260c01b166025820152600d8152612036602d826135ab565b51902060405160208101907fd4e1f8961cca05b07e37dc251db5ddc21eb2066f4afa60c8df5e740783c2494082528a60408201526040815261207884826135ab565b51902090604051916003835260208301526040820152205f5261047d60e460205f20930182613619565b835f52600160205260ff60405f2054166120d457926120ca60e46120d2955194519301613b97565b91339361416a565b005b837fbb22471c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b67ffffffffffffffff6121166101648901613935565b16916103e88302928084046103e8149015171561095057519051917f48894909000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b5067ffffffffffffffff6121796101648901613935565b166103e88102908082046103e8149015171561095057612199908761461b565b15611f41565b6121b391503d805f833e61103a81836135ab565b8a611f1c565b63ffffffff8387517f460da7c3000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b905061220b915060403d6040116119615761195281836135ab565b908b611e87565b67ffffffffffffffff612223613972565b63ffffffff61223061391d565b917fe0e66d58000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b5061226a61391d565b67ffffffffffffffff8061227c613905565b16911611611db5565b34610124575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610124576020604051619c408152f35b34610124576104007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610124576122f761405d565b906040519161230583613556565b80549073ffffffffffffffffffffffffffffffffffffffff8216845261245b602085019364ffffffffff8460a01c16855263ffffffff8460c81c166040870194818652606088019060e81c81526001850154916080890192835260028601549560a08a019673ffffffffffffffffffffffffffffffffffffffff8116885260c08b019060a01c815260038201549060e08c019262ffffff831684526101008d019462ffffff8460181c1686528d61014067ffffffffffffffff61012083019664ffffffffff8160301c16885260581c1691015273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165f60643592604051809d81927fea1aac86000000000000000000000000000000000000000000000000000000008352866004840190929163ffffffff6020916040840195845216910152565b0381845afa9a8b156108ee575f9b6129f3575b5060038b5104978860011b987f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116036109505760018901809911610950576124c78f64ffffffffff90511663ffffffff6119e561395e565b918962ffffff895116109e8f978d5f996127e9575b5050505050505061253891817fffffffffffffffffffffffff00000000000000000000000000000000000000006bffffffffffffffffffffffff9354169055511661253262ffffff855116610fdd8b5184613aa3565b90613aed565b73ffffffffffffffffffffffffffffffffffffffff8c51165f525f60205261256560405f20918254613a6f565b9055886127dd575b50835162ffffff929186908a156127b35760206125b17f8dba12cb6f7ab51d6ceb5c721d222bbe56db4fb13ffc5d27c6f4230346265a8592878c5191511690613aed565b604051908152a3511610158061279b575b612758575b5092937f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16939060015b835181111580612751575b156120d2576126298164ffffffffff84511685613bb8565b612748577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81018181116109505761267673ffffffffffffffffffffffffffffffffffffffff9186613b27565b511690612681613b68565b73ffffffffffffffffffffffffffffffffffffffff8a51166fffffffffffffffffffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff89511692604051957f83dbd7de00000000000000000000000000000000000000000000000000000000875288600488015260248701521660448501526064840152608483015260208260a4815f8b5af19182156108ee576127259261272a575b50613afa565b612606565b6127419060203d81116108e7576108d881836135ab565b508961271f565b61272590613afa565b5086612611565b612795905173ffffffffffffffffffffffffffffffffffffffff85511673ffffffffffffffffffffffffffffffffffffffff89511691858561416a565b866125c7565b5080515f52600160205260ff60405f205416156125c2565b507f8dba12cb6f7ab51d6ceb5c721d222bbe56db4fb13ffc5d27c6f4230346265a8560205f6125b1565b15975062ffffff61256d565b8251604080517ffac791cb000000000000000000000000000000000000000000000000000000008152600481019390935263ffffffff9091166024830152969950949593949293919291826044817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa9182156108ee575f926129c9575b505164ffffffffff16858111156129c2575b1096871597612920575b5050508415806128fb575b6128b357808080808d6124dc565b9062ffffff63ffffffff9251166128c861394a565b917fe6d1c94f000000000000000000000000000000000000000000000000000000005f526004526024521660445260645ffd5b50814210806128a5575062ffffff81511663ffffffff61291961394a565b16116128a5565b602091929397506024604051809581937f75b0345500000000000000000000000000000000000000000000000000000000835260048301525afa9182156108ee575f9261297f575b5063ffffffff8091511691161415938f808061289a565b9091506020813d6020116129ba575b8161299b602093836135ab565b810103126101245763ffffffff6129b28192613a92565b929150612968565b3d915061298e565b5084612890565b64ffffffffff9192506129ea9060403d6040116119615761195281836135ab565b9050919061287e565b612a08919b503d805f833e61103a81836135ab565b998f61246e565b34610124575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012457602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610124576104007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012457612ab561405d565b905067ffffffffffffffff612ac8613905565b164811611968576003810167ffffffffffffffff815460581c164311801590612bd7575b612ba757612b5182612b046120d2945460e81c6139ab565b7cffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fffffff000000000000000000000000000000000000000000000000000000000083549260e81b169116179055565b805472ffffffffffffffff00000000000000000000004360581b167fffffffffffffffffffffffffff00000000000000000000000000ffffffffffff9091166affffffffff0000000000004260301b1617179055565b505460e81c7f15df0a67000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50815460e81c63ffffffff612bea61394a565b161115612aec565b346101245760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101245760043573ffffffffffffffffffffffffffffffffffffffff8116809103610124575f525f602052602060405f2054604051908152f35b34610124577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36016104808112610124576104001361012457612c986134ca565b610424359067ffffffffffffffff8211610124576101c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc836004019336030112610124576104443567ffffffffffffffff811161012457806004019060407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8236030112610124576104643567ffffffffffffffff811161012457612d429036906004016134ef565b949091612d65612d5183613c7b565b946024612d5d826135ec565b930190613619565b917fffffffffffffffffffffffffffffffffff000000000000000000000000000000612dc2604051957ff01b5bb600000000000000000000000000000000000000000000000000000000875260606004880152606487019061367a565b911660248501527ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8482030160448501528281527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff83116101245783809260209492859360051b8092858301370103018173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156108ee575f916132ee575b50156132c257612e8e83600494939461443a565b936060604051600381528560208201527f5fe7f977e71dba2ea1a68e21057beebb9be2ac30c6410aa38d4f3fbe41dcffd26040820152205f5260205f20925f955f955f9260608301985b85851015610a1657508360051b860135987fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff21873603018a121561012457612f3667ffffffffffffffff612f2f60408d8b0101613935565b168561461b565b156132b35761ffff612f4c60208c8a01016150ae565b16801580156132a8575b6132765781517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82019182116109505773ffffffffffffffffffffffffffffffffffffffff91612fa591613b27565b5116955f995f9a5b612fbd8a8e0160a0810190613619565b90508c108061326e575b15612ff65750612ff08a612fe88d8f8d8160a0610622938301019101613619565b35149b613afa565b9a612fad565b909497929b939a509590951561325c5761301688840160a0810190613619565b604051917f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8211610124578a8d87856106d660206130ae9861308e9761ffff9960051b809184840137810103017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018352826135ab565b61309c6020878d01016150ae565b9085610754888e0160c0810190613bd6565b845160405160208101918252836040820152600760608201525f60808201528860a082015260a081526130e260c0826135ab565b51902093845f52600260205260ff60405f2054166132515750835f52600260205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790558682897fbc9046e35f7433f826548768075179dc4a1ac2155543c639b1b4565936ba917b60206131656001988b519401613935565b67ffffffffffffffff60405191168152a4845191604051927f5364ce59000000000000000000000000000000000000000000000000000000008452600484015260248301527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60448301523360648301526020826084815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af19182156108ee57600192613233575b505b01939491979097612ed8565b61324a9060203d81116108e7576108d881836135ab565b508b613225565b925060019150613227565b8661ffff6109196020868c01016150ae565b508015612fc7565b905151907f8904a3e3000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b508151518111612f56565b836109cf60408c8a0101613935565b507fbc9d5731000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90506020813d602011613320575b81613309602093836135ab565b810103126101245761331a9061366d565b85612e7a565b3d91506132fc565b346101245760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101245760043573ffffffffffffffffffffffffffffffffffffffff811680910361012457335f525f60205260405f2054801561343657335f525f6020525f60408120555f80808084865af13d15613431573d67ffffffffffffffff8111610cb157604051906133eb60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f84011601836135ab565b81525f60203d92013e5b1561340557602090604051908152f35b507fa32c1356000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6133f5565b7ff9820cc1000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610124575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101245760209073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b610404359063ffffffff8216820361012457565b359063ffffffff8216820361012457565b9181601f840112156101245782359167ffffffffffffffff8311610124576020808501948460051b01011161012457565b359073ffffffffffffffffffffffffffffffffffffffff8216820361012457565b359067ffffffffffffffff8216820361012457565b610160810190811067ffffffffffffffff821117610cb157604052565b6080810190811067ffffffffffffffff821117610cb157604052565b60e0810190811067ffffffffffffffff821117610cb157604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610cb157604052565b357fffffffffffffffffffffffffffffffffff000000000000000000000000000000811681036101245790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610124570180359067ffffffffffffffff821161012457602001918160051b3603831361012457565b5190811515820361012457565b67ffffffffffffffff61368c82613541565b16825273ffffffffffffffffffffffffffffffffffffffff6136b060208301613520565b16602083015267ffffffffffffffff6136cb60408301613541565b16604083015273ffffffffffffffffffffffffffffffffffffffff6136f260608301613520565b1660608301526080810135608083015267ffffffffffffffff61371760a08301613541565b1660a083015260c081013560c083015273ffffffffffffffffffffffffffffffffffffffff61374860e08301613520565b1660e083015273ffffffffffffffffffffffffffffffffffffffff6137706101008301613520565b1661010083015263ffffffff61378961012083016134de565b1661012083015267ffffffffffffffff6137a66101408301613541565b1661014083015267ffffffffffffffff6137c36101608301613541565b166101608301526101808101357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe182360301908181121561012457820160208135910167ffffffffffffffff821161012457813603811361012457817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe092601f926101c0610180890152816101c08901526101e08801375f6101e0828801015201168301916101e08301916101a0820135908112156101245701916020833593019367ffffffffffffffff8411610124578360061b360385136101245761020092816101a06101e08794860301910152520191905f5b8181106138c65750505090565b90919260408060019273ffffffffffffffffffffffffffffffffffffffff6138ed88613520565b168152602087810135908201520194019291016138b9565b6102e43567ffffffffffffffff811681036101245790565b6104843567ffffffffffffffff811681036101245790565b3567ffffffffffffffff811681036101245790565b6102c43563ffffffff811681036101245790565b6102a43563ffffffff811681036101245790565b6104643563ffffffff811681036101245790565b6101a43563ffffffff811681036101245790565b3563ffffffff811681036101245790565b62ffffff60019116019062ffffff821161095057565b519073ffffffffffffffffffffffffffffffffffffffff8216820361012457565b6020818303126101245780519067ffffffffffffffff821161012457019080601f830112156101245781519167ffffffffffffffff8311610cb1578260051b9060405193613a3360208401866135ab565b845260208085019282010192831161012457602001905b828210613a575750505090565b60208091613a64846139c1565b815201910190613a4a565b9190820180921161095057565b9190826040910312610124576020825192015190565b519063ffffffff8216820361012457565b8115613aad570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b8181029291811591840414171561095057565b9190820391821161095057565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146109505760010190565b8051821015613b3b5760209160051b010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b610364356fffffffffffffffffffffffffffffffff811681036101245790565b90816020910312610124575190565b3573ffffffffffffffffffffffffffffffffffffffff811681036101245790565b90613bc39291614a8c565b905f52600560205260405f205416151590565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610124570180359067ffffffffffffffff82116101245760200191813603831361012457565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610124570180359067ffffffffffffffff821161012457602001918160061b3603831361012457565b6101e090613c8d610180820182613bd6565b610180613ca06101a08594950184613c27565b9390928060405196873785209260208652602086019480865260061b809160408801376040018520937f264af12beb9a159cf3d62a0e675821c0d886255f78bfbed14d62340f4b31d0918652376101a08301526101c08201522090565b359061ffff8216820361012457565b35906fffffffffffffffffffffffffffffffff8216820361012457565b9190916103e0806104008301948035845267ffffffffffffffff613d4f60208301613541565b16602085015273ffffffffffffffffffffffffffffffffffffffff613d7660408301613520565b166040850152606081013560608501526080810135608085015261ffff613d9f60a08301613cfd565b1660a085015260c081013560c085015273ffffffffffffffffffffffffffffffffffffffff613dd060e08301613520565b1660e08501526fffffffffffffffffffffffffffffffff613df46101008301613d0c565b166101008501526fffffffffffffffffffffffffffffffff613e196101208301613d0c565b1661012085015263ffffffff613e3261014083016134de565b1661014085015267ffffffffffffffff613e4f6101608301613541565b1661016085015263ffffffff613e6861018083016134de565b1661018085015263ffffffff613e816101a083016134de565b166101a085015263ffffffff613e9a6101c083016134de565b166101c085015263ffffffff613eb36101e083016134de565b166101e085015261ffff613eca6102008301613cfd565b1661020085015263ffffffff613ee361022083016134de565b1661022085015263ffffffff613efc61024083016134de565b1661024085015263ffffffff613f1561026083016134de565b1661026085015263ffffffff613f2e61028083016134de565b1661028085015263ffffffff613f476102a083016134de565b166102a085015263ffffffff613f606102c083016134de565b166102c085015267ffffffffffffffff613f7d6102e08301613541565b166102e085015263ffffffff613f9661030083016134de565b166103008501526fffffffffffffffffffffffffffffffff613fbb6103208301613d0c565b166103208501526fffffffffffffffffffffffffffffffff613fe06103408301613d0c565b166103408501526fffffffffffffffffffffffffffffffff6140056103608301613d0c565b166103608501526fffffffffffffffffffffffffffffffff61402a6103808301613d0c565b1661038085015263ffffffff6140436103a083016134de565b166103a08501526103c08101356103c08501520135910152565b6040517f7ab8483b000000000000000000000000000000000000000000000000000000008152602081806140946004808301613d29565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156108ee575f91614138575b508091815f52600360205260405f209173ffffffffffffffffffffffffffffffffffffffff8354161561410d5750565b7f068e1080000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90506020813d602011614162575b81614153602093836135ab565b8101031261012457515f6140dd565b3d9150614146565b91949273ffffffffffffffffffffffffffffffffffffffff90949194865f52600160205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00825416179055168095837f6f84a4c800a68ab8b69df8a24cd0c1c2c9283c6bb3288253c46b650ceaef83a45f80a4610364356fffffffffffffffffffffffffffffffff8116808203610124576142119195949550845190613aa3565b945f9373ffffffffffffffffffffffffffffffffffffffff807f0000000000000000000000000000000000000000000000000000000000000000169316945b81518110156142fd5773ffffffffffffffffffffffffffffffffffffffff6142788284613b27565b511690604051917f83dbd7de000000000000000000000000000000000000000000000000000000008352866004840152602483015288604483015286606483015283608483015260208260a4815f895af19182156108ee576001926142df575b5001614250565b6142f69060203d81116108e7576108d881836135ab565b505f6142d8565b5050505050509050565b9061431182613c7b565b9161431b81613935565b67ffffffffffffffff164614806143ed575b806143de575b806143c2575b15908115614375575b5061434957565b507fadf9b562000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b905067ffffffffffffffff61439c610140826143946101608601613935565b169301613935565b16610264359063ffffffff821690818303610124576143bb9250613a6f565b115f614342565b506102643563ffffffff81169081810361012457501515614339565b50606435608082013514614333565b506143fa60208201613b97565b73ffffffffffffffffffffffffffffffffffffffff807f00000000000000000000000000000000000000000000000000000000000000001691161461432d565b919060405161444881613573565b5f815260208101935f855260408201915f83526060810192606084526144bf829760408761447587614eda565b50808752825194859283927ffac791cb0000000000000000000000000000000000000000000000000000000084526004840190929163ffffffff6020916040840195845216910152565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9283156108ee575f925f946145f4575b5083905252156145bd57506040517fea1aac8600000000000000000000000000000000000000000000000000000000815260609190910135600482015263ffffffff9290921660248301525f826044817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa9182156108ee575f926145a4575052565b6145b99192503d805f833e61103a81836135ab565b9052565b8363ffffffff91517f460da7c3000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b90935061461191925060403d6040116119615761195281836135ab565b919091925f61450a565b906103e8900460208201518110159182614641575b508161463a575090565b9050421190565b60400151811091505f614630565b519067ffffffffffffffff8216820361012457565b90918235928284036149cb576146c893604060208301946146848661399a565b82517f7720dc23000000000000000000000000000000000000000000000000000000008152600481019290925263ffffffff16602482015295869081906044820190565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa80156108ee575f955f91614988575b5061471d909461399a565b7fffffffffffffffff00000000000000000000000000000000000000000000000061474a60408501613935565b8161475760608701613935565b917fffffffff000000000000000000000000000000000000000000000000000000006040519560208701977f20f9912298c33559d47297dd2659ab8915a73539aa8405c646cfdb46f8b6de7a8952604088015260e01b16606086015260c01b16606484015260c01b16606c82015260808301356074820152607481526147de6094826135ab565b5190209360c06147f060a08401613b97565b9201355f9260205f608073ffffffffffffffffffffffffffffffffffffffff8416937ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141878c7fffffffffffffffffffffffffffffffffffffffff0000000000000000000000006040519483865288860192601b8453602187015260601b166041850152601c605585209184848c0985038652528160408501520960608201527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff835260015afa507ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd03641407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff830110815f511416159283614974575b5050506149135750565b7f75bbbefa000000000000000000000000000000000000000000000000000000005f5260058110156149475760045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b61497f9394506155f6565b905f8080614909565b9550506040853d6040116149c3575b816149a4604093836135ab565b810103126101245761471d6149bd60208751970161464f565b90614712565b3d9150614997565b82847f01e1050e000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60800135929091839183915f915b808310614a4a5750505003614a1c575050565b7ff7953939000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b91935091614a59848385614ad0565b359081811015614a7b575f52602052600160405f205b93019091859392614a09565b905f52602052600160405f20614a6f565b60ff9060019294939467ffffffffffffffff60405191602083019384521660408201528560081c606082015260608152614ac76080826135ab565b51902093161b90565b9190811015613b3b5760051b0190565b919091614af16101a0820182613c27565b9050614e1257614b0360408201613935565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169167ffffffffffffffff604051927f0701abfb0000000000000000000000000000000000000000000000000000000084521691826004820152602081602481875afa9081156108ee575f91614dcc575b5067ffffffffffffffff60019116019067ffffffffffffffff82116109505767ffffffffffffffff614bbf60a0829301613935565b1691160367ffffffffffffffff81116109505767ffffffffffffffff166020840181614beb8287613619565b905014801590614dc4575b8015614dab575b614d7f579390614c0c826135ec565b945f925b828410614d3457505050506020906024604051809481937fc906514700000000000000000000000000000000000000000000000000000000835260048301525afa9081156108ee575f91614cb9575b507fffffffffffffffffffffffffffffffffff000000000000000000000000000000809116911603614c8e5750565b7fadf9b562000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90506020813d602011614d2c575b81614cd4602093836135ab565b8101031261012457517fffffffffffffffffffffffffffffffffff00000000000000000000000000000081168103610124577fffffffffffffffffffffffffffffffffff000000000000000000000000000000614c5f565b3d9150614cc7565b90919295614d46876106228585613619565b35905f5260205260017fffffffffffffffffffffffffffffffffff00000000000000000000000000000060405f20169601929190614c10565b857fadf9b562000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50614db68186613619565b15613b3b5735861415614bfd565b508115614bf6565b90506020813d602011614e0a575b81614de7602093836135ab565b810103126101245767ffffffffffffffff614e0360019261464f565b9150614b8a565b3d9150614dda565b50506040517f64482ac400000000000000000000000000000000000000000000000000000000815281600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156108ee575f91614e9f575b5060048110156149475715614c8e5750565b90506020813d602011614ed2575b81614eba602093836135ab565b8101031261012457516004811015610124575f614e8d565b3d9150614ead565b90614f7e905f60c0604051614eee8161358f565b8281528260208201528260408201528260608201528260808201528260a08201520152602073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001693604051809481927f7ab8483b00000000000000000000000000000000000000000000000000000000835260048301613d29565b0381865afa9182156108ee575f9261507a575b50602460e08394604051928380927f43aa9ad30000000000000000000000000000000000000000000000000000000082528760048301525afa9081156108ee575f91615032575b50809267ffffffffffffffff825116156150075750606067ffffffffffffffff9101511680421015611a995750565b7f747f01cb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b905060e0813d60e011615072575b8161504d60e093836135ab565b810103126101245761506760c060405192611b268461358f565b60c08201525f614fd8565b3d9150615040565b9091506020813d6020116150a6575b81615096602093836135ab565b810103126101245751905f614f91565b3d9150615089565b3561ffff811681036101245790565b94939190929481549164ffffffffff8360a01c169661ffff6150de866150ae565b16158015615438575b6153fa5761510261ffff6150fa876150ae565b168988614a8c565b91815f5260056020528260405f2054166153ec5760208701986151248a613935565b6103e88c02908c82046103e8148d1517156109505767ffffffffffffffff16101580615391575b15801561536a575b61533f57507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff61ffff615185896150ae565b16019061ffff821161095057615282997f07cf76d9c2b9365ff31dbad09313e2ac258920457d87ef26593ce432e24c7d169860209861075473ffffffffffffffffffffffffffffffffffffffff6151e561ffff968761528d991690613b27565b51169d8e926151f3856150ae565b9560018c01549c606060408801359e8f604051916006835260208301526040820152205f528e5f2060405160208101918252602081526152346040826135ab565b5190209161524a615244896150ae565b91613935565b916080890135948b67ffffffffffffffff60608c0135951693169163ffffffff66ffffffffff00008360901c169260c81c16906154b0565b9260a0810190613bd6565b5f526005845260405f209081541790556f010000000000000000000000000000008260801c1480615320575b6152cb575b50604051908152a4600190565b600361531a91016152e462ffffff825460181c166139ab565b7fffffffffffffffffffffffffffffffffffffffffffffffffffff000000ffffff65ffffff00000083549260181b169116179055565b5f6152be565b5060016fffffffffffffffffffffffffffffffff8316600f0b146152b9565b7f5b6a54d5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5060408801358015159081615381575b5015615153565b61538b9150615687565b5f61537a565b5061539b8a613935565b6153c57f000000000000000000000000000000000000000000000000000000000000000042613a6f565b906103e88202918083046103e814901517156109505767ffffffffffffffff16111561514b565b505050505050505050505f90565b61ffff615406866150ae565b9151917f8904a3e3000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b50615442856150ae565b61ffff82519116116150e7565b9261547373ffffffffffffffffffffffffffffffffffffffff9293958392876156e7565b50509216911603615482575050565b7f2842f69d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b969492909593916040519660208801987f5c4aad5aaff7f30c2d1a15b10bc349c065fe8c8877dab4f35f60b951ba540dc98a5260408901526060880152608087015260a086015260c085015260e0840152610100830152610120820152610120815261551e610140826135ab565b51902060405160208101907fb03948446334eb9b2196d5eb166f69b9d49403eb4a12f36de8d3f9f3cb8e15c382527f8d294d6b0d72dfbcc810d41da982dc36bb6ddd50cbe8c55979d23149550f1aad60408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc66060820152606081526155a76080826135ab565b519020906040519060208201927f1901000000000000000000000000000000000000000000000000000000000000845260228301526042820152604281526155f06062826135ab565b51902090565b91801590811561565c575b50615655571561564f578015908115615624575b5061561f57600490565b600390565b7ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141915010155f615615565b50600290565b5050600190565b7ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141915010155f615601565b6f010000000000000000000000000000008160801c1480156156df575b6156d95760028160f81c1490816156c8575b816156bf575090565b905060101b1590565b905060ff8160f01c161515906156b6565b50600190565b5080156156a4565b90604183036157115761570a9250602081013591604082359201355f1a9061571b565b9192909190565b50505f9160029190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161579f579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156108ee575f5173ffffffffffffffffffffffffffffffffffffffff81161561579557905f905f90565b505f906001905f90565b5050505f916003919056",
}

// Crossings is an auto generated Go binding around an Ethereum contract.
type Crossings struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Crossings) GetABI() abi.ABI {
	return c.abi
}

// NewCrossings creates a new instance of Crossings.
func NewCrossings() *Crossings {
	parsed, err := CrossingsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Crossings{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Crossings) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address agreements, address committees, address feeds, address outbox, address inbox) returns()
func (crossings *Crossings) PackConstructor(agreements common.Address, committees common.Address, feeds common.Address, outbox common.Address, inbox common.Address) []byte {
	enc, err := crossings.abi.Pack("", agreements, committees, feeds, outbox, inbox)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAGREEMENTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3d810da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function AGREEMENTS() view returns(address)
func (crossings *Crossings) PackAGREEMENTS() []byte {
	enc, err := crossings.abi.Pack("AGREEMENTS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAGREEMENTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3d810da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function AGREEMENTS() view returns(address)
func (crossings *Crossings) TryPackAGREEMENTS() ([]byte, error) {
	return crossings.abi.Pack("AGREEMENTS")
}

// UnpackAGREEMENTS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc3d810da.
//
// Solidity: function AGREEMENTS() view returns(address)
func (crossings *Crossings) UnpackAGREEMENTS(data []byte) (common.Address, error) {
	out, err := crossings.abi.Unpack("AGREEMENTS", data)
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
func (crossings *Crossings) PackCOMMITTEES() []byte {
	enc, err := crossings.abi.Pack("COMMITTEES")
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
func (crossings *Crossings) TryPackCOMMITTEES() ([]byte, error) {
	return crossings.abi.Pack("COMMITTEES")
}

// UnpackCOMMITTEES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b225162.
//
// Solidity: function COMMITTEES() view returns(address)
func (crossings *Crossings) UnpackCOMMITTEES(data []byte) (common.Address, error) {
	out, err := crossings.abi.Unpack("COMMITTEES", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackINBOX is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7010697.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function INBOX() view returns(address)
func (crossings *Crossings) PackINBOX() []byte {
	enc, err := crossings.abi.Pack("INBOX")
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
func (crossings *Crossings) TryPackINBOX() ([]byte, error) {
	return crossings.abi.Pack("INBOX")
}

// UnpackINBOX is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb7010697.
//
// Solidity: function INBOX() view returns(address)
func (crossings *Crossings) UnpackINBOX(data []byte) (common.Address, error) {
	out, err := crossings.abi.Unpack("INBOX", data)
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
func (crossings *Crossings) PackOUTBOX() []byte {
	enc, err := crossings.abi.Pack("OUTBOX")
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
func (crossings *Crossings) TryPackOUTBOX() ([]byte, error) {
	return crossings.abi.Pack("OUTBOX")
}

// UnpackOUTBOX is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1b142ea7.
//
// Solidity: function OUTBOX() view returns(address)
func (crossings *Crossings) UnpackOUTBOX(data []byte) (common.Address, error) {
	out, err := crossings.abi.Unpack("OUTBOX", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackREPLYGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91b3f42b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function REPLY_GAS() view returns(uint256)
func (crossings *Crossings) PackREPLYGAS() []byte {
	enc, err := crossings.abi.Pack("REPLY_GAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackREPLYGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91b3f42b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function REPLY_GAS() view returns(uint256)
func (crossings *Crossings) TryPackREPLYGAS() ([]byte, error) {
	return crossings.abi.Pack("REPLY_GAS")
}

// UnpackREPLYGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91b3f42b.
//
// Solidity: function REPLY_GAS() view returns(uint256)
func (crossings *Crossings) UnpackREPLYGAS(data []byte) (*big.Int, error) {
	out, err := crossings.abi.Unpack("REPLY_GAS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb8108d28.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answer((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, (uint16,uint64,bytes32,bytes32,bytes32,bytes)[] replies) returns()
func (crossings *Crossings) PackAnswer(terms Terms, replies []Reply) []byte {
	enc, err := crossings.abi.Pack("answer", terms, replies)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb8108d28.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answer((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, (uint16,uint64,bytes32,bytes32,bytes32,bytes)[] replies) returns()
func (crossings *Crossings) TryPackAnswer(terms Terms, replies []Reply) ([]byte, error) {
	return crossings.abi.Pack("answer", terms, replies)
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e83409a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(address to) returns(uint256 amount)
func (crossings *Crossings) PackClaim(to common.Address) []byte {
	enc, err := crossings.abi.Pack("claim", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e83409a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(address to) returns(uint256 amount)
func (crossings *Crossings) TryPackClaim(to common.Address) ([]byte, error) {
	return crossings.abi.Pack("claim", to)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1e83409a.
//
// Solidity: function claim(address to) returns(uint256 amount)
func (crossings *Crossings) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := crossings.abi.Unpack("claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackConclude is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d4a2c02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function conclude((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms) returns()
func (crossings *Crossings) PackConclude(terms Terms) []byte {
	enc, err := crossings.abi.Pack("conclude", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConclude is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d4a2c02.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function conclude((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms) returns()
func (crossings *Crossings) TryPackConclude(terms Terms) ([]byte, error) {
	return crossings.abi.Pack("conclude", terms)
}

// PackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75807250.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function creditOf(address holder) view returns(uint256)
func (crossings *Crossings) PackCreditOf(holder common.Address) []byte {
	enc, err := crossings.abi.Pack("creditOf", holder)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75807250.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function creditOf(address holder) view returns(uint256)
func (crossings *Crossings) TryPackCreditOf(holder common.Address) ([]byte, error) {
	return crossings.abi.Pack("creditOf", holder)
}

// UnpackCreditOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75807250.
//
// Solidity: function creditOf(address holder) view returns(uint256)
func (crossings *Crossings) UnpackCreditOf(data []byte) (*big.Int, error) {
	out, err := crossings.abi.Unpack("creditOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackForged is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2edf744c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function forged((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, uint32 epoch, (uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message, (bytes17,bytes32[]) trail, (uint64,uint16,uint64,bytes32,bytes32,bytes32[],bytes)[] namings) returns()
func (crossings *Crossings) PackForged(terms Terms, epoch uint32, message Message, trail Trail, namings []Naming) []byte {
	enc, err := crossings.abi.Pack("forged", terms, epoch, message, trail, namings)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackForged is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2edf744c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function forged((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, uint32 epoch, (uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message, (bytes17,bytes32[]) trail, (uint64,uint16,uint64,bytes32,bytes32,bytes32[],bytes)[] namings) returns()
func (crossings *Crossings) TryPackForged(terms Terms, epoch uint32, message Message, trail Trail, namings []Naming) ([]byte, error) {
	return crossings.abi.Pack("forged", terms, epoch, message, trail, namings)
}

// PackForgedAbroad is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3831650.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function forgedAbroad((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, uint32 epoch, (uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message, ((bytes32,uint32,uint64,uint64,bytes32,address,uint256),bytes32[]) guard, (uint64,uint16,uint64,bytes32,bytes32,bytes32[],bytes)[] namings) returns()
func (crossings *Crossings) PackForgedAbroad(terms Terms, epoch uint32, message Message, guard Testimony, namings []Naming) []byte {
	enc, err := crossings.abi.Pack("forgedAbroad", terms, epoch, message, guard, namings)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackForgedAbroad is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd3831650.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function forgedAbroad((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, uint32 epoch, (uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message, ((bytes32,uint32,uint64,uint64,bytes32,address,uint256),bytes32[]) guard, (uint64,uint16,uint64,bytes32,bytes32,bytes32[],bytes)[] namings) returns()
func (crossings *Crossings) TryPackForgedAbroad(terms Terms, epoch uint32, message Message, guard Testimony, namings []Naming) ([]byte, error) {
	return crossings.abi.Pack("forgedAbroad", terms, epoch, message, guard, namings)
}

// PackHasAnswered is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb693e295.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasAnswered(bytes32 agreement, uint64 opened, uint256 member) view returns(bool)
func (crossings *Crossings) PackHasAnswered(agreement [32]byte, opened uint64, member *big.Int) []byte {
	enc, err := crossings.abi.Pack("hasAnswered", agreement, opened, member)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasAnswered is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb693e295.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasAnswered(bytes32 agreement, uint64 opened, uint256 member) view returns(bool)
func (crossings *Crossings) TryPackHasAnswered(agreement [32]byte, opened uint64, member *big.Int) ([]byte, error) {
	return crossings.abi.Pack("hasAnswered", agreement, opened, member)
}

// UnpackHasAnswered is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb693e295.
//
// Solidity: function hasAnswered(bytes32 agreement, uint64 opened, uint256 member) view returns(bool)
func (crossings *Crossings) UnpackHasAnswered(data []byte) (bool, error) {
	out, err := crossings.abi.Unpack("hasAnswered", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsPaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfeef6640.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isPaid(bytes32 message) view returns(bool)
func (crossings *Crossings) PackIsPaid(message [32]byte) []byte {
	enc, err := crossings.abi.Pack("isPaid", message)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsPaid is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfeef6640.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isPaid(bytes32 message) view returns(bool)
func (crossings *Crossings) TryPackIsPaid(message [32]byte) ([]byte, error) {
	return crossings.abi.Pack("isPaid", message)
}

// UnpackIsPaid is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfeef6640.
//
// Solidity: function isPaid(bytes32 message) view returns(bool)
func (crossings *Crossings) UnpackIsPaid(data []byte) (bool, error) {
	out, err := crossings.abi.Unpack("isPaid", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae1f4968.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function late((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, uint32 epoch, (uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message, ((bytes32,uint32,uint64,uint64,bytes32,address,uint256),bytes32[]) oath, (uint32,uint64) weather) returns()
func (crossings *Crossings) PackLate(terms Terms, epoch uint32, message Message, oath Testimony, weather Weather) []byte {
	enc, err := crossings.abi.Pack("late", terms, epoch, message, oath, weather)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae1f4968.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function late((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, uint32 epoch, (uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message, ((bytes32,uint32,uint64,uint64,bytes32,address,uint256),bytes32[]) oath, (uint32,uint64) weather) returns()
func (crossings *Crossings) TryPackLate(terms Terms, epoch uint32, message Message, oath Testimony, weather Weather) ([]byte, error) {
	return crossings.abi.Pack("late", terms, epoch, message, oath, weather)
}

// PackRoll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb768019c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function roll((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, (uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message, (bytes17,bytes32[]) trail) payable returns()
func (crossings *Crossings) PackRoll(terms Terms, message Message, trail Trail) []byte {
	enc, err := crossings.abi.Pack("roll", terms, message, trail)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb768019c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function roll((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, (uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) message, (bytes17,bytes32[]) trail) payable returns()
func (crossings *Crossings) TryPackRoll(terms Terms, message Message, trail Trail) ([]byte, error) {
	return crossings.abi.Pack("roll", terms, message, trail)
}

// PackRollOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc917283b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rollOf(bytes32 agreement) view returns(address by, bytes32 message, uint64 opened, uint32 epoch, uint256 blocks, uint256 answered)
func (crossings *Crossings) PackRollOf(agreement [32]byte) []byte {
	enc, err := crossings.abi.Pack("rollOf", agreement)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRollOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc917283b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rollOf(bytes32 agreement) view returns(address by, bytes32 message, uint64 opened, uint32 epoch, uint256 blocks, uint256 answered)
func (crossings *Crossings) TryPackRollOf(agreement [32]byte) ([]byte, error) {
	return crossings.abi.Pack("rollOf", agreement)
}

// RollOfOutput serves as a container for the return parameters of contract
// method RollOf.
type RollOfOutput struct {
	By       common.Address
	Message  [32]byte
	Opened   uint64
	Epoch    uint32
	Blocks   *big.Int
	Answered *big.Int
}

// UnpackRollOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc917283b.
//
// Solidity: function rollOf(bytes32 agreement) view returns(address by, bytes32 message, uint64 opened, uint32 epoch, uint256 blocks, uint256 answered)
func (crossings *Crossings) UnpackRollOf(data []byte) (RollOfOutput, error) {
	out, err := crossings.abi.Unpack("rollOf", data)
	outstruct := new(RollOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.By = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Message = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	outstruct.Opened = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	outstruct.Epoch = *abi.ConvertType(out[3], new(uint32)).(*uint32)
	outstruct.Blocks = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	outstruct.Answered = abi.ConvertType(out[5], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackTick is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78b86424.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tick((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms) returns()
func (crossings *Crossings) PackTick(terms Terms) []byte {
	enc, err := crossings.abi.Pack("tick", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTick is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78b86424.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tick((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms) returns()
func (crossings *Crossings) TryPackTick(terms Terms) ([]byte, error) {
	return crossings.abi.Pack("tick", terms)
}

// CrossingsAnswered represents a Answered event raised by the Crossings contract.
type CrossingsAnswered struct {
	Agreement [32]byte
	Operator  common.Address
	Opened    uint64
	Word      [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const CrossingsAnsweredEventName = "Answered"

// ContractEventName returns the user-defined event name.
func (CrossingsAnswered) ContractEventName() string {
	return CrossingsAnsweredEventName
}

// UnpackAnsweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Answered(bytes32 indexed agreement, address indexed operator, uint64 indexed opened, bytes32 word)
func (crossings *Crossings) UnpackAnsweredEvent(log *types.Log) (*CrossingsAnswered, error) {
	event := "Answered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != crossings.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CrossingsAnswered)
	if len(log.Data) > 0 {
		if err := crossings.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range crossings.abi.Events[event].Inputs {
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

// CrossingsConcluded represents a Concluded event raised by the Crossings contract.
type CrossingsConcluded struct {
	Agreement [32]byte
	Message   [32]byte
	Silent    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const CrossingsConcludedEventName = "Concluded"

// ContractEventName returns the user-defined event name.
func (CrossingsConcluded) ContractEventName() string {
	return CrossingsConcludedEventName
}

// UnpackConcludedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Concluded(bytes32 indexed agreement, bytes32 indexed message, uint256 silent)
func (crossings *Crossings) UnpackConcludedEvent(log *types.Log) (*CrossingsConcluded, error) {
	event := "Concluded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != crossings.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CrossingsConcluded)
	if len(log.Data) > 0 {
		if err := crossings.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range crossings.abi.Events[event].Inputs {
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

// CrossingsForged represents a Forged event raised by the Crossings contract.
type CrossingsForged struct {
	Agreement [32]byte
	Operator  common.Address
	Message   [32]byte
	Round     uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const CrossingsForgedEventName = "Forged"

// ContractEventName returns the user-defined event name.
func (CrossingsForged) ContractEventName() string {
	return CrossingsForgedEventName
}

// UnpackForgedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Forged(bytes32 indexed agreement, address indexed operator, bytes32 indexed message, uint64 round)
func (crossings *Crossings) UnpackForgedEvent(log *types.Log) (*CrossingsForged, error) {
	event := "Forged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != crossings.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CrossingsForged)
	if len(log.Data) > 0 {
		if err := crossings.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range crossings.abi.Events[event].Inputs {
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

// CrossingsLate represents a Late event raised by the Crossings contract.
type CrossingsLate struct {
	Agreement [32]byte
	Message   [32]byte
	Sender    common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const CrossingsLateEventName = "Late"

// ContractEventName returns the user-defined event name.
func (CrossingsLate) ContractEventName() string {
	return CrossingsLateEventName
}

// UnpackLateEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Late(bytes32 indexed agreement, bytes32 indexed message, address indexed sender)
func (crossings *Crossings) UnpackLateEvent(log *types.Log) (*CrossingsLate, error) {
	event := "Late"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != crossings.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CrossingsLate)
	if len(log.Data) > 0 {
		if err := crossings.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range crossings.abi.Events[event].Inputs {
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

// CrossingsRolled represents a Rolled event raised by the Crossings contract.
type CrossingsRolled struct {
	Agreement [32]byte
	Message   [32]byte
	Epoch     uint32
	Opened    uint64
	Due       *big.Int
	Asked     Message
	Raw       *types.Log // Blockchain specific contextual infos
}

const CrossingsRolledEventName = "Rolled"

// ContractEventName returns the user-defined event name.
func (CrossingsRolled) ContractEventName() string {
	return CrossingsRolledEventName
}

// UnpackRolledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Rolled(bytes32 indexed agreement, bytes32 indexed message, uint32 epoch, uint64 opened, uint256 due, (uint64,address,uint64,address,bytes32,uint64,bytes32,address,address,uint32,uint64,uint64,bytes,(address,uint256)[]) asked)
func (crossings *Crossings) UnpackRolledEvent(log *types.Log) (*CrossingsRolled, error) {
	event := "Rolled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != crossings.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CrossingsRolled)
	if len(log.Data) > 0 {
		if err := crossings.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range crossings.abi.Events[event].Inputs {
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
func (crossings *Crossings) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], crossings.abi.Errors["BadReply"].ID.Bytes()[:4]) {
		return crossings.UnpackBadReplyError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossings.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return crossings.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossings.abi.Errors["Called"].ID.Bytes()[:4]) {
		return crossings.UnpackCalledError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossings.abi.Errors["Counted"].ID.Bytes()[:4]) {
		return crossings.UnpackCountedError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossings.abi.Errors["DepositTooSmall"].ID.Bytes()[:4]) {
		return crossings.UnpackDepositTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossings.abi.Errors["FeesTooHigh"].ID.Bytes()[:4]) {
		return crossings.UnpackFeesTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossings.abi.Errors["NoGuard"].ID.Bytes()[:4]) {
		return crossings.UnpackNoGuardError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossings.abi.Errors["NoMember"].ID.Bytes()[:4]) {
		return crossings.UnpackNoMemberError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossings.abi.Errors["NotActivated"].ID.Bytes()[:4]) {
		return crossings.UnpackNotActivatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossings.abi.Errors["NotChecked"].ID.Bytes()[:4]) {
		return crossings.UnpackNotCheckedError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossings.abi.Errors["NotCovered"].ID.Bytes()[:4]) {
		return crossings.UnpackNotCoveredError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossings.abi.Errors["NotInReport"].ID.Bytes()[:4]) {
		return crossings.UnpackNotInReportError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossings.abi.Errors["NotNamed"].ID.Bytes()[:4]) {
		return crossings.UnpackNotNamedError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossings.abi.Errors["NotOpen"].ID.Bytes()[:4]) {
		return crossings.UnpackNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossings.abi.Errors["NotPaidFor"].ID.Bytes()[:4]) {
		return crossings.UnpackNotPaidForError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossings.abi.Errors["NotPast"].ID.Bytes()[:4]) {
		return crossings.UnpackNotPastError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossings.abi.Errors["NotRefuted"].ID.Bytes()[:4]) {
		return crossings.UnpackNotRefutedError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossings.abi.Errors["NotServed"].ID.Bytes()[:4]) {
		return crossings.UnpackNotServedError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossings.abi.Errors["NotSigned"].ID.Bytes()[:4]) {
		return crossings.UnpackNotSignedError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossings.abi.Errors["NotTaken"].ID.Bytes()[:4]) {
		return crossings.UnpackNotTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossings.abi.Errors["Nothing"].ID.Bytes()[:4]) {
		return crossings.UnpackNothingError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossings.abi.Errors["NothingNew"].ID.Bytes()[:4]) {
		return crossings.UnpackNothingNewError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossings.abi.Errors["Proven"].ID.Bytes()[:4]) {
		return crossings.UnpackProvenError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossings.abi.Errors["Stormy"].ID.Bytes()[:4]) {
		return crossings.UnpackStormyError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossings.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return crossings.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossings.abi.Errors["TooLate"].ID.Bytes()[:4]) {
		return crossings.UnpackTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], crossings.abi.Errors["WrongCommittee"].ID.Bytes()[:4]) {
		return crossings.UnpackWrongCommitteeError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CrossingsBadReply represents a BadReply error raised by the Crossings contract.
type CrossingsBadReply struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadReply(uint256 index)
func CrossingsBadReplyErrorID() common.Hash {
	return common.HexToHash("0x5b6a54d5a307ded570c6d451cc1515e136eb4ad4f97d885db4d30a383787d85a")
}

// UnpackBadReplyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadReply(uint256 index)
func (crossings *Crossings) UnpackBadReplyError(raw []byte) (*CrossingsBadReply, error) {
	out := new(CrossingsBadReply)
	if err := crossings.abi.UnpackIntoInterface(out, "BadReply", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossingsBadSignature represents a BadSignature error raised by the Crossings contract.
type CrossingsBadSignature struct {
	Flaw uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature(uint8 flaw)
func CrossingsBadSignatureErrorID() common.Hash {
	return common.HexToHash("0x75bbbefaf280e26d6759c4d9710a44382465fdd1c3481df26524a379a4f7a9a7")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature(uint8 flaw)
func (crossings *Crossings) UnpackBadSignatureError(raw []byte) (*CrossingsBadSignature, error) {
	out := new(CrossingsBadSignature)
	if err := crossings.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossingsCalled represents a Called error raised by the Crossings contract.
type CrossingsCalled struct {
	Message [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Called(bytes32 message)
func CrossingsCalledErrorID() common.Hash {
	return common.HexToHash("0xc2368ee5963dcb4fc1cfc7433d5600952f1febe21b72311df060b8d4d403fba7")
}

// UnpackCalledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Called(bytes32 message)
func (crossings *Crossings) UnpackCalledError(raw []byte) (*CrossingsCalled, error) {
	out := new(CrossingsCalled)
	if err := crossings.abi.UnpackIntoInterface(out, "Called", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossingsCounted represents a Counted error raised by the Crossings contract.
type CrossingsCounted struct {
	Blocks *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Counted(uint256 blocks)
func CrossingsCountedErrorID() common.Hash {
	return common.HexToHash("0x15df0a6785153dfd625c8af51397704c7ddaff0690e5076243b5e52f4a0d5409")
}

// UnpackCountedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Counted(uint256 blocks)
func (crossings *Crossings) UnpackCountedError(raw []byte) (*CrossingsCounted, error) {
	out := new(CrossingsCounted)
	if err := crossings.abi.UnpackIntoInterface(out, "Counted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossingsDepositTooSmall represents a DepositTooSmall error raised by the Crossings contract.
type CrossingsDepositTooSmall struct {
	Got    *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DepositTooSmall(uint256 got, uint256 wanted)
func CrossingsDepositTooSmallErrorID() common.Hash {
	return common.HexToHash("0x4a77f2fa62296c5cc216025004b03ed11b511d575baed7939c8b78bbe939738d")
}

// UnpackDepositTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DepositTooSmall(uint256 got, uint256 wanted)
func (crossings *Crossings) UnpackDepositTooSmallError(raw []byte) (*CrossingsDepositTooSmall, error) {
	out := new(CrossingsDepositTooSmall)
	if err := crossings.abi.UnpackIntoInterface(out, "DepositTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossingsFeesTooHigh represents a FeesTooHigh error raised by the Crossings contract.
type CrossingsFeesTooHigh struct {
	BaseFee *big.Int
	Cap     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FeesTooHigh(uint256 baseFee, uint256 cap)
func CrossingsFeesTooHighErrorID() common.Hash {
	return common.HexToHash("0xfb7029dad49052d7ddb5f4e2d753b166fdbbb783b60bea57ac87d073bcec2a34")
}

// UnpackFeesTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FeesTooHigh(uint256 baseFee, uint256 cap)
func (crossings *Crossings) UnpackFeesTooHighError(raw []byte) (*CrossingsFeesTooHigh, error) {
	out := new(CrossingsFeesTooHigh)
	if err := crossings.abi.UnpackIntoInterface(out, "FeesTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossingsNoGuard represents a NoGuard error raised by the Crossings contract.
type CrossingsNoGuard struct {
	SourceChain uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoGuard(uint64 sourceChain)
func CrossingsNoGuardErrorID() common.Hash {
	return common.HexToHash("0xdee3fc726b75129307ee69234406f887781324b1a5c5536a24e41739076768ae")
}

// UnpackNoGuardError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoGuard(uint64 sourceChain)
func (crossings *Crossings) UnpackNoGuardError(raw []byte) (*CrossingsNoGuard, error) {
	out := new(CrossingsNoGuard)
	if err := crossings.abi.UnpackIntoInterface(out, "NoGuard", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossingsNoMember represents a NoMember error raised by the Crossings contract.
type CrossingsNoMember struct {
	Member *big.Int
	N      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoMember(uint256 member, uint256 n)
func CrossingsNoMemberErrorID() common.Hash {
	return common.HexToHash("0x8904a3e3ea86283e4b486a8bc1190028b3e472208ead9353d8d96acbbdade865")
}

// UnpackNoMemberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoMember(uint256 member, uint256 n)
func (crossings *Crossings) UnpackNoMemberError(raw []byte) (*CrossingsNoMember, error) {
	out := new(CrossingsNoMember)
	if err := crossings.abi.UnpackIntoInterface(out, "NoMember", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossingsNotActivated represents a NotActivated error raised by the Crossings contract.
type CrossingsNotActivated struct {
	Agreement [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotActivated(bytes32 agreement)
func CrossingsNotActivatedErrorID() common.Hash {
	return common.HexToHash("0x747f01cb6a581576144d022f52d45ab614812549368c5d3eb21c28b76c65f9d2")
}

// UnpackNotActivatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotActivated(bytes32 agreement)
func (crossings *Crossings) UnpackNotActivatedError(raw []byte) (*CrossingsNotActivated, error) {
	out := new(CrossingsNotActivated)
	if err := crossings.abi.UnpackIntoInterface(out, "NotActivated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossingsNotChecked represents a NotChecked error raised by the Crossings contract.
type CrossingsNotChecked struct {
	Committee  [32]byte
	Epoch      uint32
	Guard      [32]byte
	GuardEpoch uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotChecked(bytes32 committee, uint32 epoch, bytes32 guard, uint32 guardEpoch)
func CrossingsNotCheckedErrorID() common.Hash {
	return common.HexToHash("0xb5a805fd6371fa93d606a79197766a7099b3e401380a7414621c1ccec8acea34")
}

// UnpackNotCheckedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotChecked(bytes32 committee, uint32 epoch, bytes32 guard, uint32 guardEpoch)
func (crossings *Crossings) UnpackNotCheckedError(raw []byte) (*CrossingsNotChecked, error) {
	out := new(CrossingsNotChecked)
	if err := crossings.abi.UnpackIntoInterface(out, "NotChecked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossingsNotCovered represents a NotCovered error raised by the Crossings contract.
type CrossingsNotCovered struct {
	Message [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCovered(bytes32 message)
func CrossingsNotCoveredErrorID() common.Hash {
	return common.HexToHash("0xadf9b5620eeec23ed06e8ba94bea9929c1f6e02e37ed0004e116deb11a20749c")
}

// UnpackNotCoveredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCovered(bytes32 message)
func (crossings *Crossings) UnpackNotCoveredError(raw []byte) (*CrossingsNotCovered, error) {
	out := new(CrossingsNotCovered)
	if err := crossings.abi.UnpackIntoInterface(out, "NotCovered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossingsNotInReport represents a NotInReport error raised by the Crossings contract.
type CrossingsNotInReport struct {
	Leaf [32]byte
	Root [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInReport(bytes32 leaf, bytes32 root)
func CrossingsNotInReportErrorID() common.Hash {
	return common.HexToHash("0xf7953939a85b39f78f841648349e6f1335fc8d9ca10650e7b848115ca1e717e1")
}

// UnpackNotInReportError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInReport(bytes32 leaf, bytes32 root)
func (crossings *Crossings) UnpackNotInReportError(raw []byte) (*CrossingsNotInReport, error) {
	out := new(CrossingsNotInReport)
	if err := crossings.abi.UnpackIntoInterface(out, "NotInReport", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossingsNotNamed represents a NotNamed error raised by the Crossings contract.
type CrossingsNotNamed struct {
	Member  *big.Int
	Message [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotNamed(uint256 member, bytes32 message)
func CrossingsNotNamedErrorID() common.Hash {
	return common.HexToHash("0x951a67af99a47c5e7998f96581b3e33aa93853b5e901fea6e54b820ea4fd9a66")
}

// UnpackNotNamedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotNamed(uint256 member, bytes32 message)
func (crossings *Crossings) UnpackNotNamedError(raw []byte) (*CrossingsNotNamed, error) {
	out := new(CrossingsNotNamed)
	if err := crossings.abi.UnpackIntoInterface(out, "NotNamed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossingsNotOpen represents a NotOpen error raised by the Crossings contract.
type CrossingsNotOpen struct {
	Agreement [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOpen(bytes32 agreement)
func CrossingsNotOpenErrorID() common.Hash {
	return common.HexToHash("0x068e10802b011d554519f6ff0484efe47bcb8d455731c4944d4a3b1d5a6f035f")
}

// UnpackNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOpen(bytes32 agreement)
func (crossings *Crossings) UnpackNotOpenError(raw []byte) (*CrossingsNotOpen, error) {
	out := new(CrossingsNotOpen)
	if err := crossings.abi.UnpackIntoInterface(out, "NotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossingsNotPaidFor represents a NotPaidFor error raised by the Crossings contract.
type CrossingsNotPaidFor struct {
	Time *big.Int
	From *big.Int
	To   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPaidFor(uint256 time, uint256 from, uint256 to)
func CrossingsNotPaidForErrorID() common.Hash {
	return common.HexToHash("0x488949092efb79b32cada1af5fec34c0e72832c52797d19e97239c8423398dc3")
}

// UnpackNotPaidForError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPaidFor(uint256 time, uint256 from, uint256 to)
func (crossings *Crossings) UnpackNotPaidForError(raw []byte) (*CrossingsNotPaidFor, error) {
	out := new(CrossingsNotPaidFor)
	if err := crossings.abi.UnpackIntoInterface(out, "NotPaidFor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossingsNotPast represents a NotPast error raised by the Crossings contract.
type CrossingsNotPast struct {
	Time *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPast(uint256 time)
func CrossingsNotPastErrorID() common.Hash {
	return common.HexToHash("0xb4a7354fdcfa2af29cfe1e86553cf2d81682db019611be1732c6d09bbc29483c")
}

// UnpackNotPastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPast(uint256 time)
func (crossings *Crossings) UnpackNotPastError(raw []byte) (*CrossingsNotPast, error) {
	out := new(CrossingsNotPast)
	if err := crossings.abi.UnpackIntoInterface(out, "NotPast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossingsNotRefuted represents a NotRefuted error raised by the Crossings contract.
type CrossingsNotRefuted struct {
	Message [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRefuted(bytes32 message)
func CrossingsNotRefutedErrorID() common.Hash {
	return common.HexToHash("0xbc9d5731b3857b441787dca31191b120d51e0f940babbe29e4c29f5ab83ad630")
}

// UnpackNotRefutedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRefuted(bytes32 message)
func (crossings *Crossings) UnpackNotRefutedError(raw []byte) (*CrossingsNotRefuted, error) {
	out := new(CrossingsNotRefuted)
	if err := crossings.abi.UnpackIntoInterface(out, "NotRefuted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossingsNotServed represents a NotServed error raised by the Crossings contract.
type CrossingsNotServed struct {
	Agreement [32]byte
	Epoch     uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotServed(bytes32 agreement, uint32 epoch)
func CrossingsNotServedErrorID() common.Hash {
	return common.HexToHash("0x460da7c37910b00531784e01936b4d93ff17ae7603b2e12fe15c5ee8695cf530")
}

// UnpackNotServedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotServed(bytes32 agreement, uint32 epoch)
func (crossings *Crossings) UnpackNotServedError(raw []byte) (*CrossingsNotServed, error) {
	out := new(CrossingsNotServed)
	if err := crossings.abi.UnpackIntoInterface(out, "NotServed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossingsNotSigned represents a NotSigned error raised by the Crossings contract.
type CrossingsNotSigned struct {
	Member *big.Int
	Hash   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSigned(uint256 member, bytes32 hash)
func CrossingsNotSignedErrorID() common.Hash {
	return common.HexToHash("0x2842f69deed72dc090378b9ca3510e324064735e66d17f7515096f005e3e4f93")
}

// UnpackNotSignedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSigned(uint256 member, bytes32 hash)
func (crossings *Crossings) UnpackNotSignedError(raw []byte) (*CrossingsNotSigned, error) {
	out := new(CrossingsNotSigned)
	if err := crossings.abi.UnpackIntoInterface(out, "NotSigned", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossingsNotTaken represents a NotTaken error raised by the Crossings contract.
type CrossingsNotTaken struct {
	To common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTaken(address to)
func CrossingsNotTakenErrorID() common.Hash {
	return common.HexToHash("0xa32c13567384c913aca53560fdd8f12cf06f00c9e91fddc806f0c7b67099e905")
}

// UnpackNotTakenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTaken(address to)
func (crossings *Crossings) UnpackNotTakenError(raw []byte) (*CrossingsNotTaken, error) {
	out := new(CrossingsNotTaken)
	if err := crossings.abi.UnpackIntoInterface(out, "NotTaken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossingsNothing represents a Nothing error raised by the Crossings contract.
type CrossingsNothing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Nothing()
func CrossingsNothingErrorID() common.Hash {
	return common.HexToHash("0xf9820cc132b89dd54523d3427f62edb25f113e8cd2efd7b6b2513f209fd24cba")
}

// UnpackNothingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Nothing()
func (crossings *Crossings) UnpackNothingError(raw []byte) (*CrossingsNothing, error) {
	out := new(CrossingsNothing)
	if err := crossings.abi.UnpackIntoInterface(out, "Nothing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossingsNothingNew represents a NothingNew error raised by the Crossings contract.
type CrossingsNothingNew struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingNew()
func CrossingsNothingNewErrorID() common.Hash {
	return common.HexToHash("0x351050a4452bf085e0796c4108b0948f2a666260ad471beb5da085b4e5f38349")
}

// UnpackNothingNewError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingNew()
func (crossings *Crossings) UnpackNothingNewError(raw []byte) (*CrossingsNothingNew, error) {
	out := new(CrossingsNothingNew)
	if err := crossings.abi.UnpackIntoInterface(out, "NothingNew", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossingsProven represents a Proven error raised by the Crossings contract.
type CrossingsProven struct {
	Nullifier [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Proven(bytes32 nullifier)
func CrossingsProvenErrorID() common.Hash {
	return common.HexToHash("0xbb22471c37e49af6fa727842540808ad1ca4d0cc02db4eb7ecae888ce640d8c6")
}

// UnpackProvenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Proven(bytes32 nullifier)
func (crossings *Crossings) UnpackProvenError(raw []byte) (*CrossingsProven, error) {
	out := new(CrossingsProven)
	if err := crossings.abi.UnpackIntoInterface(out, "Proven", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossingsStormy represents a Stormy error raised by the Crossings contract.
type CrossingsStormy struct {
	Blocks  uint32
	BaseFee uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Stormy(uint32 blocks, uint64 baseFee)
func CrossingsStormyErrorID() common.Hash {
	return common.HexToHash("0xe0e66d587efca9803fda2e591abfc3833d4f584b070d05460ccd33fcd58cc296")
}

// UnpackStormyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Stormy(uint32 blocks, uint64 baseFee)
func (crossings *Crossings) UnpackStormyError(raw []byte) (*CrossingsStormy, error) {
	out := new(CrossingsStormy)
	if err := crossings.abi.UnpackIntoInterface(out, "Stormy", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossingsTooEarly represents a TooEarly error raised by the Crossings contract.
type CrossingsTooEarly struct {
	Due    *big.Int
	Blocks *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint256 due, uint256 blocks, uint256 wanted)
func CrossingsTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xe6d1c94fb1638c25b7c78247f42a3c140e3b954390977acaf5d1cd05ec964998")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint256 due, uint256 blocks, uint256 wanted)
func (crossings *Crossings) UnpackTooEarlyError(raw []byte) (*CrossingsTooEarly, error) {
	out := new(CrossingsTooEarly)
	if err := crossings.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossingsTooLate represents a TooLate error raised by the Crossings contract.
type CrossingsTooLate struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLate(uint256 until)
func CrossingsTooLateErrorID() common.Hash {
	return common.HexToHash("0x691e5682c05af91a82d806fceac093f8891d2c453dfc42c67196c1ccdb7b8be1")
}

// UnpackTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLate(uint256 until)
func (crossings *Crossings) UnpackTooLateError(raw []byte) (*CrossingsTooLate, error) {
	out := new(CrossingsTooLate)
	if err := crossings.abi.UnpackIntoInterface(out, "TooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CrossingsWrongCommittee represents a WrongCommittee error raised by the Crossings contract.
type CrossingsWrongCommittee struct {
	Committee [32]byte
	Wanted    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongCommittee(bytes32 committee, bytes32 wanted)
func CrossingsWrongCommitteeErrorID() common.Hash {
	return common.HexToHash("0x01e1050e38cdd0a856f634f025c40f845379afbaf624639cedfcaaa7daf210b1")
}

// UnpackWrongCommitteeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongCommittee(bytes32 committee, bytes32 wanted)
func (crossings *Crossings) UnpackWrongCommitteeError(raw []byte) (*CrossingsWrongCommittee, error) {
	out := new(CrossingsWrongCommittee)
	if err := crossings.abi.UnpackIntoInterface(out, "WrongCommittee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DeliveriesMetaData contains all meta data concerning the Deliveries contract.
var DeliveriesMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIAgreements\",\"name\":\"agreements\",\"type\":\"address\"},{\"internalType\":\"contractICommittees\",\"name\":\"committees\",\"type\":\"address\"},{\"internalType\":\"contractIFeeds\",\"name\":\"feeds\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"TURN\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"longest\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"samples\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"spacing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nearness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadline\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFeeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"deliveryGas\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"penalty\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"joint\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"evidenceWindow\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refereeFeed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms[]\",\"name\":\"agreements\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes\",\"name\":\"delivery\",\"type\":\"bytes\"}],\"name\":\"deliver\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"}]",
	ID:  "57db37b525f931ba994c3dc98ae46a4b59",
	Bin: "0x60e0346100b657601f610fbb38819003918201601f19168301916001600160401b038311848410176100ba578084926060946040528339810103126100b6578051906001600160a01b03821682036100b6576020810151906001600160a01b03821682036100b65760400151916001600160a01b03831683036100b65760805260a05260c052604051610eec90816100cf823960805181610133015260a05181610478015260c05181818161018a0152610e420152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c908163b956411814610930575063eb63d0c614610032575f80fd5b346104285760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126104285760043567ffffffffffffffff811161042857366023820112156104285780600401359067ffffffffffffffff82116104285760248101906024369184600a1b010111610428576024359167ffffffffffffffff831161042857366023840112156104285782600401359067ffffffffffffffff8211610428573660248386010111610428576100ef816109d5565b916100fd6040519384610967565b8183527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061012a836109d5565b013660208501377f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16945f5b838110610897575073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690813b15610428575f91602483604486947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f604051998a98899788957f22133eaf000000000000000000000000000000000000000000000000000000008752602060048801528282880152018686013785858286010152011681010301925af180156103b357610887575b505f5b81811061024357005b61024e8183866109ed565b9061025c60c0830135610df9565b630fffffff8160301c16630fffffff6102758488610dc9565b5160301c161461087d576102898286610dc9565b519063ffffffff8160101c169060018316151560018216151514908115916107b9575b501561079357805b63ffffffff819360101c166101a086019063ffffffff6102d383610ec3565b1681018091116106395763ffffffff6005816102f161030595610ec3565b160416603c808210911802603c1890610ddd565b809210159081610789575b50610781575b5080421015908161042c575b50156103be5761035c604051927faa9124990000000000000000000000000000000000000000000000000000000084526004840190610a9d565b33610404830152602082610424815f8a5af19182156103b357600192610385575b505b0161023a565b6103a59060203d81116103ac575b61039d8183610967565b810190610dea565b505f61037d565b503d610393565b6040513d5f823e3d90fd5b853b15610428576103f9604051927f134696e70000000000000000000000000000000000000000000000000000000084526004840190610a9d565b5f8261040481838a5af19182156103b357600192610418575b5061037f565b5f61042291610967565b5f610412565b5f80fd5b600a915061043a9042610ddd565b10801590610449575b5f610322565b5060608295969201359461045d8286610dc9565b51935f9673ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016956040517f75b034550000000000000000000000000000000000000000000000000000000081528260048201526020816024818b5afa9081156103b3575f9161073f575b5063ffffffff60445f926040519a8b9384927fea1aac860000000000000000000000000000000000000000000000000000000084528860048501521660248301525afa9687156103b3575f9761068e575b50604080516020810193845260d09290921b7fffffffff00000000000000000000000000000000000000000000000000000000169082015260248152610574604482610967565b519020977fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff965f5b87518110156106665760018101808211610639578b907fffff000000000000000000000000000000000000000000000000000000000000604051916020830193845260f01b166040820152602281526105f6604282610967565b51902089811061060a575b5060010161059c565b99509750600173ffffffffffffffffffffffffffffffffffffffff61062f8a8a610dc9565b5116999890610601565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5096509690945073ffffffffffffffffffffffffffffffffffffffff91939750163314610443565b9096503d805f833e6106a08183610967565b8101906020818303126104285780519067ffffffffffffffff821161042857019080601f83011215610428578151906106d8826109d5565b926106e66040519485610967565b82845260208085019360051b82010191821161042857602001915b81831061071257505050955f61052d565b825173ffffffffffffffffffffffffffffffffffffffff8116810361042857815260209283019201610701565b90506020813d8211610779575b8161075960209383610967565b81010312610428575163ffffffff811681036104285763ffffffff6104dc565b3d915061074c565b90505f610316565b905081105f610310565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6102b4565b905082604c1d90604c1d9063ffffffff6107d66101c08801610ec3565b16905f811215610876577f8000000000000000000000000000000000000000000000000000000000000000811461063957805f03925b80821215610868579061081e91610ed4565b80159283159384610834575b505050505f6102ac565b9091929350620f42408302928304620f4240141715610639578281029281840414901517156106395710155f80808061082a565b61087191610ed4565b61081e565b809261080c565b506001915061037f565b5f61089191610967565b5f610237565b6108a28185886109ed565b90873b15610428576108de604051927f134696e70000000000000000000000000000000000000000000000000000000084526004840190610a9d565b5f8261040481838c5af19182156103b357600192610920575b5061090f60c061090883888b6109ed565b0135610df9565b6109198288610dc9565b520161016b565b5f61092a91610967565b5f6108f7565b34610428575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126104285780600a60209252f35b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176109a857604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b67ffffffffffffffff81116109a85760051b60200190565b91908110156109fd57600a1b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b359067ffffffffffffffff8216820361042857565b359073ffffffffffffffffffffffffffffffffffffffff8216820361042857565b359061ffff8216820361042857565b35906fffffffffffffffffffffffffffffffff8216820361042857565b359063ffffffff8216820361042857565b6103e080918035845267ffffffffffffffff610abb60208301610a2a565b16602085015273ffffffffffffffffffffffffffffffffffffffff610ae260408301610a3f565b166040850152606081013560608501526080810135608085015261ffff610b0b60a08301610a60565b1660a085015260c081013560c085015273ffffffffffffffffffffffffffffffffffffffff610b3c60e08301610a3f565b1660e08501526fffffffffffffffffffffffffffffffff610b606101008301610a6f565b166101008501526fffffffffffffffffffffffffffffffff610b856101208301610a6f565b1661012085015263ffffffff610b9e6101408301610a8c565b1661014085015267ffffffffffffffff610bbb6101608301610a2a565b1661016085015263ffffffff610bd46101808301610a8c565b1661018085015263ffffffff610bed6101a08301610a8c565b166101a085015263ffffffff610c066101c08301610a8c565b166101c085015263ffffffff610c1f6101e08301610a8c565b166101e085015261ffff610c366102008301610a60565b1661020085015263ffffffff610c4f6102208301610a8c565b1661022085015263ffffffff610c686102408301610a8c565b1661024085015263ffffffff610c816102608301610a8c565b1661026085015263ffffffff610c9a6102808301610a8c565b1661028085015263ffffffff610cb36102a08301610a8c565b166102a085015263ffffffff610ccc6102c08301610a8c565b166102c085015267ffffffffffffffff610ce96102e08301610a2a565b166102e085015263ffffffff610d026103008301610a8c565b166103008501526fffffffffffffffffffffffffffffffff610d276103208301610a6f565b166103208501526fffffffffffffffffffffffffffffffff610d4c6103408301610a6f565b166103408501526fffffffffffffffffffffffffffffffff610d716103608301610a6f565b166103608501526fffffffffffffffffffffffffffffffff610d966103808301610a6f565b1661038085015263ffffffff610daf6103a08301610a8c565b166103a08501526103c08101356103c08501520135910152565b80518210156109fd5760209160051b010190565b9190820391821161063957565b90816020910312610428575190565b6040517f0567f94500000000000000000000000000000000000000000000000000000000815281600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156103b3575f91610e91575b50809160028116610e8257505090565b60071b6080161c600f0b919050565b90506020813d602011610ebb575b81610eac60209383610967565b8101031261042857515f610e72565b3d9150610e9f565b3563ffffffff811681036104285790565b81810392915f1380158285131691841216176106395756",
}

// Deliveries is an auto generated Go binding around an Ethereum contract.
type Deliveries struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Deliveries) GetABI() abi.ABI {
	return c.abi
}

// NewDeliveries creates a new instance of Deliveries.
func NewDeliveries() *Deliveries {
	parsed, err := DeliveriesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Deliveries{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Deliveries) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address agreements, address committees, address feeds) returns()
func (deliveries *Deliveries) PackConstructor(agreements common.Address, committees common.Address, feeds common.Address) []byte {
	enc, err := deliveries.abi.Pack("", agreements, committees, feeds)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackTURN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9564118.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function TURN() view returns(uint256)
func (deliveries *Deliveries) PackTURN() []byte {
	enc, err := deliveries.abi.Pack("TURN")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTURN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb9564118.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function TURN() view returns(uint256)
func (deliveries *Deliveries) TryPackTURN() ([]byte, error) {
	return deliveries.abi.Pack("TURN")
}

// UnpackTURN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb9564118.
//
// Solidity: function TURN() view returns(uint256)
func (deliveries *Deliveries) UnpackTURN(data []byte) (*big.Int, error) {
	out, err := deliveries.abi.Unpack("TURN", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDeliver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb63d0c6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deliver((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32)[] agreements, bytes delivery) returns()
func (deliveries *Deliveries) PackDeliver(agreements []Terms, delivery []byte) []byte {
	enc, err := deliveries.abi.Pack("deliver", agreements, delivery)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeliver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb63d0c6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deliver((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32)[] agreements, bytes delivery) returns()
func (deliveries *Deliveries) TryPackDeliver(agreements []Terms, delivery []byte) ([]byte, error) {
	return deliveries.abi.Pack("deliver", agreements, delivery)
}

// DemandsMetaData contains all meta data concerning the Demands contract.
var DemandsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIAgreements\",\"name\":\"agreements\",\"type\":\"address\"},{\"internalType\":\"contractICommittees\",\"name\":\"committees\",\"type\":\"address\"},{\"internalType\":\"contractIFeeds\",\"name\":\"feeds\",\"type\":\"address\"},{\"internalType\":\"contractIFaults\",\"name\":\"faults\",\"type\":\"address\"},{\"internalType\":\"address[]\",\"name\":\"requests\",\"type\":\"address[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"AGREEMENTS\",\"outputs\":[{\"internalType\":\"contractIAgreements\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COMMITTEES\",\"outputs\":[{\"internalType\":\"contractICommittees\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEFENCE_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"FAULTS\",\"outputs\":[{\"internalType\":\"contractIFaults\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"FEEDS\",\"outputs\":[{\"internalType\":\"contractIFeeds\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"OPENING_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"REPLY_GAS\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"longest\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"samples\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"spacing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nearness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadline\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFeeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"deliveryGas\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"penalty\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"joint\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"evidenceWindow\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refereeFeed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"member\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"word\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"values\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"context\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structReply[]\",\"name\":\"replies\",\"type\":\"tuple[]\"}],\"name\":\"answer\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"longest\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"samples\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"spacing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nearness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadline\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFeeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"deliveryGas\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"penalty\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"joint\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"evidenceWindow\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refereeFeed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSignedReport\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"word\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"}],\"name\":\"challenge\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"}],\"name\":\"challengeOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"due\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"addresspayable\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"longest\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"samples\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"spacing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nearness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadline\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFeeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"deliveryGas\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"penalty\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"joint\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"evidenceWindow\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refereeFeed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"conclude\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"}],\"name\":\"creditOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"longest\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"samples\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"spacing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nearness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadline\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFeeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"deliveryGas\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"penalty\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"joint\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"evidenceWindow\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refereeFeed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSignedReport\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"observers\",\"type\":\"bytes\"},{\"internalType\":\"bytes32[]\",\"name\":\"observersPath\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"word\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"wordPath\",\"type\":\"bytes32[]\"}],\"internalType\":\"structShown\",\"name\":\"shown\",\"type\":\"tuple\"}],\"name\":\"defend\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"longest\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"samples\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"spacing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nearness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadline\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFeeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"deliveryGas\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"penalty\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"joint\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"evidenceWindow\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refereeFeed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"demand\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"longest\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"samples\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"spacing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nearness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadline\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFeeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"deliveryGas\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"penalty\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"joint\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"evidenceWindow\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refereeFeed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"requests\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"asked\",\"type\":\"bytes\"}],\"name\":\"demandAnswer\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"}],\"name\":\"demandOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"opened\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"blocks\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"answered\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"opened\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"member\",\"type\":\"uint256\"}],\"name\":\"hasAnswered\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"}],\"name\":\"overdue\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"requests\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"longest\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"samples\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"spacing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nearness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadline\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFeeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"deliveryGas\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"penalty\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"joint\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"evidenceWindow\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refereeFeed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSignedReport\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"word\",\"type\":\"bytes32\"}],\"name\":\"resolve\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"longest\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"samples\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"spacing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nearness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadline\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFeeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"deliveryGas\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"penalty\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"joint\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"evidenceWindow\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refereeFeed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"tick\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"opened\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"word\",\"type\":\"bytes32\"}],\"name\":\"Answered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"indexed\":false,\"internalType\":\"structSignedReport\",\"name\":\"report\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"due\",\"type\":\"uint256\"}],\"name\":\"Challenged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"Defended\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"opened\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"due\",\"type\":\"uint256\"}],\"name\":\"Demanded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"opened\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"void\",\"type\":\"bool\"}],\"name\":\"Met\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"silent\",\"type\":\"bool\"}],\"name\":\"Resolved\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"opened\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"silent\",\"type\":\"uint256\"}],\"name\":\"Unmet\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"BadReply\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumFlaw\",\"name\":\"flaw\",\"type\":\"uint8\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"blocks\",\"type\":\"uint256\"}],\"name\":\"Counted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"DepositTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"baseFee\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"cap\",\"type\":\"uint256\"}],\"name\":\"FeesTooHigh\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Garble\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"Judged\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"LaneHalted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"current\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"due\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"to\",\"type\":\"uint256\"}],\"name\":\"NoDuty\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"member\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"n\",\"type\":\"uint256\"}],\"name\":\"NoMember\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"}],\"name\":\"NotActivated\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumFinding\",\"name\":\"finding\",\"type\":\"uint8\"}],\"name\":\"NotCleared\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"NotDelivered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"place\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"words\",\"type\":\"uint256\"}],\"name\":\"NotInChunk\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"leaf\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"NotInReport\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lateFrom\",\"type\":\"uint256\"}],\"name\":\"NotLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"}],\"name\":\"NotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"to\",\"type\":\"uint256\"}],\"name\":\"NotPaidFor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"requests\",\"type\":\"address\"}],\"name\":\"NotRequests\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"NotServed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"member\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"NotSigned\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"NotTaken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"request\",\"type\":\"bytes32\"},{\"internalType\":\"enumState\",\"name\":\"state\",\"type\":\"uint8\"}],\"name\":\"NotUnanswered\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Nothing\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingNew\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"nullifier\",\"type\":\"bytes32\"}],\"name\":\"Proven\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"due\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"blocks\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"TooOld\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"before\",\"type\":\"uint256\"}],\"name\":\"TooSoon\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"wanted\",\"type\":\"bytes32\"}],\"name\":\"WrongCommittee\",\"type\":\"error\"}]",
	ID:  "932010d893a60d117242fb26fb08d77eb3",
	Bin: "0x610140806040523461028157615c1d803803809161001d82856102ff565b833981019060a081830312610281578051916001600160a01b0383168303610281576020820151916001600160a01b03831683036102815760408101516001600160a01b03811694909390858503610281576060830151926001600160a01b0384168403610281576080810151906001600160401b038211610281570184601f82011215610281578051946001600160401b0386116102eb578560051b91604051966100cc60208501896102ff565b875260208088019382010191821161028157602001915b8183106102cb5750505060805260a0525f5b825181101561012c57600190818060a01b0360208260051b86010151165f528160205260405f208260ff19825416179055016100f5565b84828560c05260e05260405163137d29d960e01b8152602081600481855afa90811561028d575f91610298575b506101005260405163163cce2960e31b815290602090829060049082905afa90811561028d575f91610257575b50610120526040516158fa9081610323823960805181818161080c015281816110220152818161109c0152818161113a015281816116610152818161170c015281816123110152818161361601528181613bff015281816145ba0152614a09015260a0518181816108de015281816111e101528181611f640152818161245001528181613d610152614c07015260c0518181816105b7015281816146de015261493f015260e05181818161069101528181611b7a0152613729015261010051816104ee01526101205181610c980152f35b90506020813d602011610285575b81610272602093836102ff565b81010312610281575181610186565b5f80fd5b3d9150610265565b6040513d5f823e3d90fd5b90506020813d6020116102c3575b816102b3602093836102ff565b8101031261028157516004610159565b3d91506102a6565b82516001600160a01b0381168103610281578152602092830192016100e3565b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b038211908210176102eb5760405256fe60c0806040526004361015610012575f80fd5b5f3560e01c908163050b4ffc14612ea9575080631e83409a14612d9857806325a2c9641461222457806375807250146121bf57806378b8642414611ff75780637943624614611f885780637b22516214611f1a5780638d4a2c0214611ee057806390ddff8514610ef257806391b3f42b14610eb8578063b693e29514610e59578063b8108d2814610830578063c3d810da146107c2578063dcc27aab14610788578063e1265409146106f0578063e78a242c146106b5578063e7d84ea414610647578063ee9e9c4b146105db578063ef68ab0b1461056d578063f3046b2d146104825763f641cf8314610103575f80fd5b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601610440811261033c576104001361033c576104043573ffffffffffffffffffffffffffffffffffffffff81169081810361033c576104243567ffffffffffffffff811161033c573660238201121561033c57806004013567ffffffffffffffff811161033c576024820191366024838301011161033c57845f52600160205260ff60405f20541615610456578160401161033c576044013560643590818114801590610414575b6103e657855f80878787610242602460405183819460208301967f86f26863000000000000000000000000000000000000000000000000000000008852848401378101878382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282612fe7565b51915afa5061024f613062565b6020815191015190602081106103b6575b506040519161026e83612f92565b82526020820181815260443573ffffffffffffffffffffffffffffffffffffffff8116810361033c576102a1908461523f565b926006821015610389576001821480159061036e575b610340575050610284359163ffffffff83169081840361033c576102e26102e89260019550826131ab565b906149c0565b5f52600360205273ffffffffffffffffffffffffffffffffffffffff8060405f20945116167fffffffffffffffffffffffff0000000000000000000000000000000000000000845416178355519101555f80f35b5f80fd5b7fd1d92993000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506102643563ffffffff81169081810361033c5750156102b7565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9060200360031b1b1682610260565b7f01e1050e000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5060208435818510610428575b14156101cd565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff85830360031b1b16610421565b847fb3285fc5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6104007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261033c576104b56148f3565b600163ffffffff8260101c16911661053f576101a4359063ffffffff821680830361033c576104ec6102e2916105139450836131ab565b7f0000000000000000000000000000000000000000000000000000000000000000906131ab565b805f526003602052600160405f20015461052957005b5f90815260036020526040812081815560010155005b7f423d60ce000000000000000000000000000000000000000000000000000000005f5260c43560045260245ffd5b3461033c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261033c57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461033c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261033c576004355f5260056020526040805f205464ffffffffff82519173ffffffffffffffffffffffffffffffffffffffff8116835260a01c166020820152f35b3461033c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261033c57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461033c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261033c576020604051620249f08152f35b3461033c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261033c576004355f52600260205260a060405f2062ffffff6001825492015460801c166040519173ffffffffffffffffffffffffffffffffffffffff8116835264ffffffffff81851c16602084015263ffffffff8160c81c16604084015260e81c60608301526080820152f35b3461033c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261033c5760206040516175308152f35b3461033c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261033c57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461033c577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601610420811261033c576104001361033c576104043567ffffffffffffffff811161033c5761088a903690600401612f30565b610892614568565b80546040517fea1aac86000000000000000000000000000000000000000000000000000000008152606435600482015263ffffffff60c883901c16602482015290949192915f826044817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa918215610e4e575f92610e2a575b50825f526003602052600160405f200154938415610e20575b5f905f5b87811015610d49578060051b840135927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff418536030184121561033c5761ffff61098a858701614338565b16158015610d30575b610cef576109ba61ffff6109a8868801614338565b1664ffffffffff8c60a01c16896148af565b815f9392935260046020528060405f205416610ce357602086880101926109e084613196565b64ffffffffff60a08f901c166103e88082028290041490151715610c075767ffffffffffffffff6103e88f64ffffffffff9060a01c16029116108015610c89575b8015610c60575b610c34577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff61ffff610a5b898b01614338565b16019361ffff8511610c0757888e89610b29938f9873ffffffffffffffffffffffffffffffffffffffff8f610a979061ffff6060941690613b98565b51169960405190600682526020820152604084870101356040820152205f5260205f206040516020810191825260208152610ad3604082612fe7565b5190209261ffff67ffffffffffffffff6060610af9610af3878a01614338565b95613196565b956080818a01013598010135941692169063ffffffff66ffffffffff00008260901c169160c81c166064356155ae565b610b34888a01614338565b8573ffffffffffffffffffffffffffffffffffffffff610b64610b5d8c8e0160a0810190614347565b90866156ee565b50501603610bd457505060408d81610bb360019897968e967f07cf76d9c2b9365ff31dbad09313e2ac258920457d87ef26593ce432e24c7d16965f526004602052835f20908154179055613b6b565b9964ffffffffff82519360a01c1683528b0101356020820152a35b01610940565b61ffff907f2842f69d000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b847f5b6a54d5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50604087890101358015159081610c79575b5015610a28565b610c83915061554e565b8e610c72565b50610c9384613196565b610cbd7f0000000000000000000000000000000000000000000000000000000000000000426131ab565b906103e88202918083046103e81490151715610c075767ffffffffffffffff1611610a21565b50935050600190610bce565b8561ffff610cfe868801614338565b9151917f8904a3e3000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b50610d3c848601614338565b61ffff8751911611610993565b8483838115610df85760010162ffffff815460801c1662ffffff8316019262ffffff8411610c07576bffffffffffffffffffffffff82610dce610dde96610dd895907fffffffffffffffffffffffffff000000ffffffffffffffffffffffffffffffff72ffffff0000000000000000000000000000000083549260801b169116179055565b5416905190613b14565b90613b4b565b335f525f602052610df460405f209182546131ab565b9055005b7f351050a4000000000000000000000000000000000000000000000000000000005f5260045ffd5b608435945061093c565b610e479192503d805f833e610e3f8183612fe7565b8101906130ce565b9086610923565b6040513d5f823e3d90fd5b3461033c5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261033c5760243567ffffffffffffffff8116810361033c57610eae6020916044359060043561431a565b6040519015158152f35b3461033c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261033c576020604051619c408152f35b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601610520811261033c576104001361033c5760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbfc36011261033c576105043567ffffffffffffffff811161033c57610f71903690600401612f30565b610f79613091565b9160405192610f8784612f76565b5f8452602084015f8152604085015f81526060808701525f60c0604051610fad81612fae565b8281528260208201528260408201528260608201528260808201528260a082015201526040517f7ab8483b0000000000000000000000000000000000000000000000000000000081526110046004820160046132b3565b6020816104048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610e4e575f91611eae575b506040517f43aa9ad300000000000000000000000000000000000000000000000000000000815281600482015260e08160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610e4e575f91611e8f575b5067ffffffffffffffff81511615611e6357606067ffffffffffffffff9101511680421015611a3e5750808752604080517ffac791cb000000000000000000000000000000000000000000000000000000008152600481019290925263ffffffff85166024830152816044817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa908115610e4e575f905f92611e31575b50818352835215611dfa576040517fea1aac860000000000000000000000000000000000000000000000000000000081526064356004820181905263ffffffff94909416602482015273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001692905f81604481875afa908115610e4e575f91611de0575b5060608801526103e867ffffffffffffffff61123361317e565b1604905190818110159081611dd5575b81611dcb575b5015611d85575050816104043503611d52576112b3929160409161126b613091565b9183518096819482937f7720dc230000000000000000000000000000000000000000000000000000000084526004840190929163ffffffff6020916040840195845216910152565b03915afa918215610e4e575f92611d14575b5063ffffffff6104243516610424350361033c5767ffffffffffffffff6104443516610444350361033c5767ffffffffffffffff6104643516610464350361033c5760405160208101907f20f9912298c33559d47297dd2659ab8915a73539aa8405c646cfdb46f8b6de7a82526104043560408201527fffffffff000000000000000000000000000000000000000000000000000000006104243560e01b1660608201527fffffffffffffffff0000000000000000000000000000000000000000000000006104443560c01b1660648201527fffffffffffffffff0000000000000000000000000000000000000000000000006104643560c01b16606c820152610484356074820152607481526113dd609482612fe7565b5190209173ffffffffffffffffffffffffffffffffffffffff6104a435166104a4350361033c575f9060205f60806040518481527ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd036414185858301601b81538a60218501527fffffffffffffffffffffffffffffffffffffffff0000000000000000000000006104a43560601b166041850152601c605585209184846104c4350985038652528160408501520960608201527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff835260015afa507ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd03641407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6104c435011073ffffffffffffffffffffffffffffffffffffffff6104a435165f511416159081611ce2575b50611cae575060606040516001815260843560208201526104e4356040820152205f5260205f2091825f935b8585101561158d578460051b840135908181105f1461157c575f52602052600160405f205b94019361154f565b905f52602052600160405f20611574565b8693506104843503611c7c57506103e867ffffffffffffffff6115ae61317e565b16046115b86148f3565b906001821615611c39577f03000000000000000000000000000000000000000000000000000000000000006104e435145b15918215611c18575b5050611bea5781515f52600660205260405f20815f5260205260ff60405f2054168015611b28575b611afd576040517fd62aad2900000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa8015610e4e575f90611ac3575b67ffffffffffffffff91506116b96103e8836116aa61317e565b16048260011c938491166131ab565b804211611a9857508351604051907f43aa9ad3000000000000000000000000000000000000000000000000000000008252600482015260e08160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610e4e5767ffffffffffffffff916060915f91611a69575b500151168061175883426131ab565b11611a345750506060830151516175308102908082046175301490151715610c0757620249f00180620249f011610c07576117a59067ffffffffffffffff61179e613166565b1690613b4b565b803410611a05575082515f52600560205260405f205473ffffffffffffffffffffffffffffffffffffffff81166119cf57506117e190426131ab565b9160405160208101908382526104e435604082015260408152611805606082612fe7565b51902060026040519161181783612f76565b3383526020830164ffffffffff871681526118ed64ffffffffff60408601926fffffffffffffffffffffffffffffffff341684526060870194855287515f52600560205273ffffffffffffffffffffffffffffffffffffffff8060405f20985116167fffffffffffffffffffffffff0000000000000000000000000000000000000000885416178755511685907fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff78ffffffffff000000000000000000000000000000000000000083549260a01b169116179055565b6fffffffffffffffffffffffffffffffff600185019151167fffffffffffffffffffffffffffffffff0000000000000000000000000000000082541617905551910155516040519261040435845263ffffffff6104243516602085015267ffffffffffffffff6104443516604085015267ffffffffffffffff6104643516606085015261048435608085015273ffffffffffffffffffffffffffffffffffffffff6104a4351660a08501526104c43560c085015260e08401527f86c1335763b21e4bfffc8cf8f1c541794c49899d1e4423f55fc24a98922203d06101003394a4005b64ffffffffff907fe86f59ea000000000000000000000000000000000000000000000000000000005f5260a01c1660045260245ffd5b7f4a77f2fa000000000000000000000000000000000000000000000000000000005f523460045260245260445ffd5b611a3e9250613b5e565b7f691e5682000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b611a8b915060e03d60e011611a91575b611a838183612fe7565b8101906131eb565b87611749565b503d611a79565b7f34dce749000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506020813d602011611af5575b81611add60209383612fe7565b8101031261033c5767ffffffffffffffff9051611690565b3d9150611ad0565b7f1dc26904000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b508151604051907fb2524359000000000000000000000000000000000000000000000000000000008252600482015281602482015260208160448173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610e4e575f91611bb0575b5061161a565b90506020813d602011611be2575b81611bcb60209383612fe7565b8101031261033c57611bdc906131b8565b83611baa565b3d9150611bbe565b7fe7e24a87000000000000000000000000000000000000000000000000000000005f5260c43560045260245ffd5b67ffffffffffffffff91925063ffffffff9060101c169116141583806115f2565b6f010000000000000000000000000000006104e43560801c1480156115e9575081604c1d6fffffffffffffffffffffffffffffffff6104e43516600f0b146115e9565b7ff7953939000000000000000000000000000000000000000000000000000000005f526004526104843560245260445ffd5b7f75bbbefa000000000000000000000000000000000000000000000000000000005f5260058110156103895760045260245ffd5b611d0d9192506104c4359073ffffffffffffffffffffffffffffffffffffffff6104a4351690615869565b9086611523565b91506040823d604011611d4a575b81611d2f60409383612fe7565b8101031261033c57611d456020835193016131c5565b6112c5565b3d9150611d22565b507f01e1050e000000000000000000000000000000000000000000000000000000005f526104043560045260245260445ffd5b67ffffffffffffffff611d9661317e565b9251927f48894909000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b9050421188611249565b835181109150611243565b611df491503d805f833e610e3f8183612fe7565b88611219565b63ffffffff8387517f460da7c3000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b9050611e55915060403d604011611e5c575b611e4d8183612fe7565b810190614810565b9088611181565b503d611e43565b507f747f01cb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b611ea8915060e03d60e011611a9157611a838183612fe7565b886110cc565b90506020813d602011611ed8575b81611ec960209383612fe7565b8101031261033c575187611052565b3d9150611ebc565b3461033c576104007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261033c57611f18613be8565b005b3461033c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261033c57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461033c577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601610500811261033c576104001361033c5760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbfc36011261033c57611f186104e4356135df565b3461033c576104007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261033c5761202f614568565b905067ffffffffffffffff612042613166565b16481161217e5760018101805460c01c431180159061215c575b61212c576001825460e81c019162ffffff8311610c0757611f18926120c991907cffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7fffffff000000000000000000000000000000000000000000000000000000000083549260e81b169116179055565b80547fffffffffffffffff0000000000000000000000000000000000000000000000004360c01b1672ffffffffffffffffffffffffffffffffffffff90911677ffffffffff000000000000000000000000000000000000004260981b1617179055565b505460e81c7f15df0a67000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50815460e81c6102c4359063ffffffff82169182810361033c5750101561205c565b67ffffffffffffffff61218f613166565b7ffb7029da000000000000000000000000000000000000000000000000000000005f52486004521660245260445ffd5b3461033c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261033c5760043573ffffffffffffffffffffffffffffffffffffffff811680910361033c575f525f602052602060405f2054604051908152f35b3461033c577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601610420811261033c576104001361033c5767ffffffffffffffff610404351161033c576101607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc610404353603011261033c575f60606040516122ae81612f76565b82815282602082015282604082015201526040517f7ab8483b0000000000000000000000000000000000000000000000000000000081526122f36004820160046132b3565b6020816104048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610e4e575f91612d66575b50612351610404356004016152ef565b90805f52600560205260405f2060405160805261236f608051612f76565b600281549164ffffffffff73ffffffffffffffffffffffffffffffffffffffff841693846080515260a01c16602060805101526fffffffffffffffffffffffffffffffff6001820154166040608051015201549081606060805101526080515015908115612d31575b50612d06576124375f6123f0602461040435016130a5565b6040517fea1aac86000000000000000000000000000000000000000000000000000000008152606435600482015263ffffffff909116602482015291829081906044820190565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610e4e575f91612cec575b50519161248b614398565b5061ffff60a4351660a4350361033c576124b160e4610404350161040435600401614347565b90916124bb614398565b60a052600283016023843560f01c0260020183106129d957833560f01c602060a05101526124ec843560f01c6130b6565b6124f96040519182612fe7565b843560f01c8082527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe09061252c906130b6565b015f5b818110612c7757505060a08051015261254e843560f01c602202613028565b9261255c6040519485612fe7565b6022853560f01c028085527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe09061259290613028565b013660208601375f945f5b8396823560f01c821015612a6d578383018510156129d9576125cb60a080510151606060a051015190613b98565b518535956003600282013560f81c9101928760f01c11801590612a61575b612a0b575b8660f01c9981155f1461264157505050908160226020600194359201965b7fffff0000000000000000000000000000000000000000000000000000000000008483028b019116602082015201520161259d565b600182989596979816158015612a01575b6129d9578460f01c835283916104043560040135809563ffffffff61267c602461040435016130a5565b169667ffffffffffffffff61269660446104043501613196565b16948960f01c92600286166128eb575b5050508493853560c01c6020880152602860088701359601937fc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a47095600482166128da575b5060081615612733579383612727936022979360409e9d9c9a97602060019d9b98359401985b60a05160600180518f0190526020890151936155ae565b9889910152969161260c565b833560f81c6020811180156128cb575b6128965750604051976107ff60a43560051c168952611fe0853560f31c16806001870160208c013760206103e060a43560051b168b010151996020820190205f5260205f2095019460028601955b600260018201355f1a60051b820101871061287657506127ce9060608a01969a875295600160808b0152608060a05101600181510190525161554e565b156127ef575b93612727936022979360409e9d9c9a979360019c9a97612710565b604060a05101515f9060078110156103895715801561285a575b612814575b506127d4565b8061282d575060a051600460409091015261272761280e565b807f4e487b7100000000000000000000000000000000000000000000000000000000602492526021600452fd5b5050604060a05101516007811015610389575f90600410612809565b9590602082359180831060051b9081521852602060405f20910195612791565b7f2ed91d18000000000000000000000000000000000000000000000000000000005f5261ffff60a4351660045260245260445ffd5b5080601f60a435161015612743565b9435955060489094019360086126ea565b602382013560e01c9950603182019750602782013560c01c9650359350602f013560f01c915082148015906129bb575b8015612999575b801561298c575b612936575b5f80806126a6565b604060a05101515f90600781101561038957158015612970575b61295b575b5061292e565b8061282d57506003604060a05101525f612955565b5050604060a05101516007811015610389575f90600310612950565b508760f01c811415612929565b5067ffffffffffffffff6129b260446104043501613196565b16841415612922565b5063ffffffff6129d0602461040435016130a5565b1687141561291b565b7f9b5131fa000000000000000000000000000000000000000000000000000000005f5260045ffd5b50600f8211612652565b604060a05101515f90600781101561038957158015612a45575b612a30575b506125ee565b8061282d57506002604060a05101528c612a2a565b5050604060a05101516007811015610389575f90600210612a25565b508b8760f01c116125e9565b50508793955001036129d9576060826020612b1094519101208060a05152604051905f82525f60208301526040820152205f52612acb60205f20612abe6101046104043501610404356004016143d9565b9161040435600401614826565b6101246104043501351590811591612c54575b81612c0f575b6101246104043501359060a0519067ffffffffffffffff612b0a60646104043501613196565b1661442d565b600782101561038957811590811591612c06575b50612bdb5750815f5260056020525f6002604082208281558260018201550155815f52600660205260405f20815f5260205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790556fffffffffffffffffffffffffffffffff6040608051015116335f525f602052612bb260405f209182546131ab565b905533917e65d05e84e43c5743f22094ba7428728df9d23ad391f3caec8224a907c0daf65f80a4005b7f1f214aa0000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90501584612b24565b60606040516001815260843560208201526101246104043501356040820152205f52612c4f60205f20612abe6101446104043501610404356004016143d9565b612ae4565b9050612c6d6101446104043501610404356004016143d9565b9050151590612ade565b6040519060a082019180831067ffffffffffffffff841117612cbf576020926040525f81525f838201525f60408201525f60608201525f60808201528282860101520161252f565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b612d0091503d805f833e610e3f8183612fe7565b83612480565b7f068e1080000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90506040516020810190848252610124610404350135604082015260408152612d5b606082612fe7565b5190201415836123d8565b90506020813d602011612d90575b81612d8160209383612fe7565b8101031261033c575181612341565b3d9150612d74565b3461033c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261033c5760043573ffffffffffffffffffffffffffffffffffffffff811680910361033c57335f525f60205260405f20548015612e8157335f525f6020525f6040812055816040518281527ff7a40077ff7a04c7e61f6f26fb13774259ddf1b6bce9ecf26a8276cdd399268360203392a35f80808084865af1612e44613062565b5015612e5557602090604051908152f35b507fa32c1356000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7ff9820cc1000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461033c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261033c576040906004355f526003602052815f20600173ffffffffffffffffffffffffffffffffffffffff8254169101549082526020820152f35b359073ffffffffffffffffffffffffffffffffffffffff8216820361033c57565b9181601f8401121561033c5782359167ffffffffffffffff831161033c576020808501948460051b01011161033c57565b359067ffffffffffffffff8216820361033c57565b6080810190811067ffffffffffffffff821117612cbf57604052565b6040810190811067ffffffffffffffff821117612cbf57604052565b60e0810190811067ffffffffffffffff821117612cbf57604052565b610120810190811067ffffffffffffffff821117612cbf57604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117612cbf57604052565b67ffffffffffffffff8111612cbf57601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b3d1561308c573d9061307382613028565b916130816040519384612fe7565b82523d5f602084013e565b606090565b6104243563ffffffff8116810361033c5790565b3563ffffffff8116810361033c5790565b67ffffffffffffffff8111612cbf5760051b60200190565b60208183031261033c5780519067ffffffffffffffff821161033c57019080601f8301121561033c57815190613103826130b6565b926131116040519485612fe7565b82845260208085019360051b82010191821161033c57602001915b8183106131395750505090565b825173ffffffffffffffffffffffffffffffffffffffff8116810361033c5781526020928301920161312c565b6102e43567ffffffffffffffff8116810361033c5790565b6104643567ffffffffffffffff8116810361033c5790565b3567ffffffffffffffff8116810361033c5790565b91908201809211610c0757565b5190811515820361033c57565b519067ffffffffffffffff8216820361033c57565b519063ffffffff8216820361033c57565b908160e091031261033c5761326e60c06040519261320884612fae565b613211816131c5565b845261321f602082016131c5565b6020850152613230604082016131c5565b6040850152613241606082016131c5565b6060850152613252608082016131da565b608085015261326360a082016131da565b60a0850152016131b8565b60c082015290565b359061ffff8216820361033c57565b35906fffffffffffffffffffffffffffffffff8216820361033c57565b359063ffffffff8216820361033c57565b6103e080918035845267ffffffffffffffff6132d160208301612f61565b16602085015273ffffffffffffffffffffffffffffffffffffffff6132f860408301612f0f565b166040850152606081013560608501526080810135608085015261ffff61332160a08301613276565b1660a085015260c081013560c085015273ffffffffffffffffffffffffffffffffffffffff61335260e08301612f0f565b1660e08501526fffffffffffffffffffffffffffffffff6133766101008301613285565b166101008501526fffffffffffffffffffffffffffffffff61339b6101208301613285565b1661012085015263ffffffff6133b461014083016132a2565b1661014085015267ffffffffffffffff6133d16101608301612f61565b1661016085015263ffffffff6133ea61018083016132a2565b1661018085015263ffffffff6134036101a083016132a2565b166101a085015263ffffffff61341c6101c083016132a2565b166101c085015263ffffffff6134356101e083016132a2565b166101e085015261ffff61344c6102008301613276565b1661020085015263ffffffff61346561022083016132a2565b1661022085015263ffffffff61347e61024083016132a2565b1661024085015263ffffffff61349761026083016132a2565b1661026085015263ffffffff6134b061028083016132a2565b1661028085015263ffffffff6134c96102a083016132a2565b166102a085015263ffffffff6134e26102c083016132a2565b166102c085015267ffffffffffffffff6134ff6102e08301612f61565b166102e085015263ffffffff61351861030083016132a2565b166103008501526fffffffffffffffffffffffffffffffff61353d6103208301613285565b166103208501526fffffffffffffffffffffffffffffffff6135626103408301613285565b166103408501526fffffffffffffffffffffffffffffffff6135876103608301613285565b166103608501526fffffffffffffffffffffffffffffffff6135ac6103808301613285565b1661038085015263ffffffff6135c56103a083016132a2565b166103a08501526103c08101356103c08501520135910152565b5f60606040516135ee81612f76565b828152826020820152826040820152015273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690604051907f7ab8483b00000000000000000000000000000000000000000000000000000000825261366c6004830160046132b3565b60208261040481865afa918215610e4e575f92613ae0575b506136906104046152ef565b92825f52600560205260405f2092604051936136ab85612f76565b80549373ffffffffffffffffffffffffffffffffffffffff851680875264ffffffffff602088019660a01c16865260026fffffffffffffffffffffffffffffffff600185015416936040890194855201549081606089015215918215613ab2575b5050613a865773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001695604051917fb25243590000000000000000000000000000000000000000000000000000000083528360048401528160248401526020836044818b5afa928315610e4e575f93613a4a575b508215958680613a39575b6139fd57506fffffffffffffffffffffffffffffffff90845f5260056020525f6002604082208281558260018201550155511673ffffffffffffffffffffffffffffffffffffffff8751165f525f6020526137ff60405f209182546131ab565b9055827fd25eb95e0448ccbb667acf176f7411c3620bd7821e0504ad0e29e84bc193b0496020604051888152a39261397d575b5050613979575173ffffffffffffffffffffffffffffffffffffffff16813b1561033c57604051917fccdb402f00000000000000000000000000000000000000000000000000000000835261388b6004840160046132b3565b610404356104048401526104243563ffffffff8116810361033c5763ffffffff166104248401526104443567ffffffffffffffff8116810361033c5767ffffffffffffffff166104448401526104643567ffffffffffffffff8116810361033c5767ffffffffffffffff16610464840152610484356104848401526104a4359073ffffffffffffffffffffffffffffffffffffffff8216820361033c57835f61050492819573ffffffffffffffffffffffffffffffffffffffff8496166104a48501526104c4356104c48501526104e48401525af18015610e4e5761396d5750565b5f61397791612fe7565b565b5050565b60e09192506024604051809481937f43aa9ad300000000000000000000000000000000000000000000000000000000835260048301525afa908115610e4e5767ffffffffffffffff916060915f916139de575b500151164210155f80613832565b6139f7915060e03d60e011611a9157611a838183612fe7565b5f6139d0565b64ffffffffff9051167fe6d1c94f000000000000000000000000000000000000000000000000000000005f526004525f6024525f60445260645ffd5b5064ffffffffff815116421061379f565b9092506020813d602011613a7e575b81613a6660209383612fe7565b8101031261033c57613a77906131b8565b915f613794565b3d9150613a59565b507f068e1080000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9091506040516020810191898352604082015260408152613ad4606082612fe7565b51902014155f8061370c565b9091506020813d602011613b0c575b81613afc60209383612fe7565b8101031261033c5751905f613684565b3d9150613aef565b8115613b1e570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b81810292918115918404141715610c0757565b91908203918211610c0757565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8114610c075760010190565b8051821015613bac5760209160051b010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b9081602091031261033c575190565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016906040517f7ab8483b000000000000000000000000000000000000000000000000000000008152613c546004820160046132b3565b60208161040481865afa908115610e4e575f916142e8575b50805f52600260205260405f209173ffffffffffffffffffffffffffffffffffffffff83541615613a86575f929360405192613ca784612fca565b855473ffffffffffffffffffffffffffffffffffffffff81168552602085019664ffffffffff8260a01c168852613dd063ffffffff8360c81c16926040880190848252606089019060e81c815260018401549360808a01916bffffffffffffffffffffffff8616835263ffffffff8660601c1660a08c015260c08b019662ffffff8760801c16885260e08c019664ffffffffff8160981c16885260c01c6101008d015273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169c8d916064359260405180809a81947fea1aac86000000000000000000000000000000000000000000000000000000008352876004840190929163ffffffff6020916040840195845216910152565b03915afa9c8d15610e4e578e965f9e6142cc575b50613df18d8b600461464c565b9586159889988961413a575b50505050508480614132575b614086575b50613e6491817fffffffffffffffffffffffff00000000000000000000000000000000000000006bffffffffffffffffffffffff93541690555116613e5e62ffffff875116610dd88d5184613b14565b90613b5e565b73ffffffffffffffffffffffffffffffffffffffff8951165f525f602052613e9160405f209182546131ab565b90559061407f575b61403b57507f2bfc678135de5c697c7804116f6cb948134886ac467ff209d0df8150595c8acf60408392613ee264ffffffffff8b9a989a51169162ffffff895191511690613b5e565b82519182526020820152a260019261036435966fffffffffffffffffffffffffffffffff881680981415945b8251811161403057613f298164ffffffffff8451168661431a565b614027577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810190808211610c075773ffffffffffffffffffffffffffffffffffffffff613f78889386613b98565b51169161033c5773ffffffffffffffffffffffffffffffffffffffff885116604051927f5364ce5900000000000000000000000000000000000000000000000000000000845286600485015260248401528a604484015260648301526020826084815f8a5af1918215610e4e57613ff492613ff9575b50613b6b565b613f0e565b6140199060203d8111614020575b6140118183612fe7565b810190613bd9565b505f613fee565b503d614007565b613ff490613b6b565b505050505050509050565b92505093507f2aca7d0700d49ab9c833e0ce450da1d8ae5dd9181b5d1aaec188478e3f4cef32925064ffffffffff60409295511690825191825215156020820152a2565b5080613e99565b64ffffffffff8d51166102a4359063ffffffff82169081830361033c576140ad92506131ab565b90814210801561410f575b6140c25750613e0e565b62ffffff9051166102c4359163ffffffff83169283810361033c57507fe6d1c94f000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b5062ffffff8151166102c4359063ffffffff82169182810361033c5750106140b8565b508515613e09565b64ffffffffff91929394959a505116906102a4359063ffffffff821680830361033c5764ffffffffff8f938f926141d59661417592506131ab565b9251168281116142c3575b506040919263ffffffff8651169183518096819482937ffac791cb0000000000000000000000000000000000000000000000000000000084526004840190929163ffffffff6020916040840195845216910152565b03915afa918215610e4e575f926142a0575b501092831593614200575b505050945f80808f80613dfd565b6020919293506024604051809581937f75b0345500000000000000000000000000000000000000000000000000000000835260048301525afa918215610e4e575f9261425d575b5063ffffffff80915116911614155f80806141f2565b9091506020813d602011614298575b8161427960209383612fe7565b8101031261033c5763ffffffff61429081926131da565b929150614247565b3d915061426c565b6142ba91925060403d604011611e5c57611e4d8183612fe7565b9050905f6141e7565b91506040614180565b6142e1919e503d805f833e610e3f8183612fe7565b9c5f613de4565b90506020813d602011614312575b8161430360209383612fe7565b8101031261033c57515f613c6c565b3d91506142f6565b9061432592916148af565b905f52600460205260405f205416151590565b3561ffff8116810361033c5790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18136030182121561033c570180359067ffffffffffffffff821161033c5760200191813603831361033c57565b6040519060c0820182811067ffffffffffffffff821117612cbf57604052606060a0835f81525f60208201525f60408201525f838201525f60808201520152565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18136030182121561033c570180359067ffffffffffffffff821161033c57602001918160051b3603831361033c57565b94939190925f9560208301908151614444876153c4565b1161455957604084018051600781101561038957614540575060608401908151918351831492836144d7575b5050506144c8576080830151905114938492836144c0575b836144ad575b5050506144a4575b8161449f575090565b905090565b60069350614496565b6144b79350615403565b155f808061448e565b849350614488565b50505050509050600590600190565b6144ec91999693509996939997949197615722565b9860a08301975f5b8a5181101561452357808c61451c8260206145138f9660019751613b98565b51015192613b98565b52016144f4565b509194975092959861453792959850615771565b155f8080614470565b9697505050505050505160078110156103895790600190565b50505050505090506001908190565b6040517f7ab8483b00000000000000000000000000000000000000000000000000000000815261459c6004820160046132b3565b6020816104048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610e4e575f9161461a575b508091815f52600260205260405f209173ffffffffffffffffffffffffffffffffffffffff83541615612d065750565b90506020813d602011614644575b8161463560209383612fe7565b8101031261033c57515f6145ea565b3d9150614628565b91905f52600360205260405f2060016040519161466883612f92565b73ffffffffffffffffffffffffffffffffffffffff815416835201548060208301526147c1575060c0820135604051907f0567f94500000000000000000000000000000000000000000000000000000000825280600483015260208260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa8015610e4e575f9061478b575b63ffffffff9250809160028116614778575b505060101c1663ffffffff60a0830151168111928361473f575b50505090565b64ffffffffff9293506104ec60209263ffffffff6147636101a061476a95016130a5565b16906131ab565b9201511611155f8080614739565b60071b6080161c600f0b90505f8061471f565b506020823d6020116147b9575b816147a560209383612fe7565b8101031261033c5763ffffffff915161470d565b3d9150614798565b9160409150013573ffffffffffffffffffffffffffffffffffffffff8116810361033c576147ee9161523f565b5060068110156103895760018114159081614807575090565b60059150141590565b919082604091031261033c576020825192015190565b6080909291920135825f935b85851015614870578460051b840135908181105f1461485f575f52602052600160405f205b940193614832565b905f52602052600160405f20614857565b919450925083915003614881575050565b7ff7953939000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60ff9060019294939467ffffffffffffffff60405191602083019384521660408201528560081c6060820152606081526148ea608082612fe7565b51902093161b90565b60c4356040517f0567f94500000000000000000000000000000000000000000000000000000000815281600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610e4e575f9161498e575b5080916002811661497f57505090565b60071b6080161c600f0b919050565b90506020813d6020116149b8575b816149a960209383612fe7565b8101031261033c57515f61496f565b3d915061499c565b5f60c06040516149cf81612fae565b8281528260208201528260408201528260608201528260808201528260a0820152015273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001691604051927f7ab8483b000000000000000000000000000000000000000000000000000000008452614a5f6004850160046132b3565b60208461040481845afa938415610e4e575f9461520b575b50604051917f43aa9ad300000000000000000000000000000000000000000000000000000000835284600484015260e083602481855afa928315610e4e575f936151ea575b5067ffffffffffffffff835116156151be5767ffffffffffffffff60608401511680421015611a3e57505f8581526002602052604090205473ffffffffffffffffffffffffffffffffffffffff81161561519257507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff5b80421061516757506102e43567ffffffffffffffff81169081810361033c57814811615137575050804211156150fd57506102a43563ffffffff81169081810361033c5760a0614b8a614bdd9360409350426131ab565b94019263ffffffff84511690825180809581947ffac791cb0000000000000000000000000000000000000000000000000000000083528b6004840190929163ffffffff6020916040840195845216910152565b03915afa908115610e4e575f916150dc575b5073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169060643590604051937f75b03455000000000000000000000000000000000000000000000000000000008552826004860152602085602481875afa948515610e4e575f956150a0575b50818610801590615089575b61503c5750506040517fea1aac86000000000000000000000000000000000000000000000000000000008152600481019190915263ffffffff83166024820152905f90829060449082905afa908115610e4e575f91615022575b5051619c40810290808204619c401490151715610c0757614cf8904890613b4b565b803410611a0557506040519064ffffffffff4216614d1583612fca565b3383526020830191818352604084019063ffffffff169586825260608501945f86526080810195346bffffffffffffffffffffffff16875260a082019263ffffffff16835260c08201935f855260e083019586526101008301964367ffffffffffffffff1688528b5f52600260205260405f20935173ffffffffffffffffffffffffffffffffffffffff1673ffffffffffffffffffffffffffffffffffffffff1684547fffffffffffffffffffffffff0000000000000000000000000000000000000000161784555164ffffffffff16614e349084907fffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffff78ffffffffff000000000000000000000000000000000000000083549260a01b169116179055565b518254915178ffffffffffffffffffffffffffffffffffffffffffffffffff9092167cffffffff0000000000000000000000000000000000000000000000000060c89290921b919091161760e89190911b7fffffff00000000000000000000000000000000000000000000000000000000001617815560010194516bffffffffffffffffffffffff168554915160601b6fffffffff00000000000000000000000016917fffffffffffffffffffffffffffffffff0000000000000000000000000000000016171784555162ffffff16614f4c9084907fffffffffffffffffffffffffff000000ffffffffffffffffffffffffffffffff72ffffff0000000000000000000000000000000083549260801b169116179055565b5182547fffffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffff1660989190911b77ffffffffff000000000000000000000000000000000000001617825551815477ffffffffffffffffffffffffffffffffffffffffffffffff1660c09190911b7fffffffffffffffff000000000000000000000000000000000000000000000000161790556040519182524267ffffffffffffffff166020830152604082015281339160607fef59784aff697a5b9ad9075f5f49eb74d6da7433a07673292f75cc334fc31f6c91a390565b61503691503d805f833e610e3f8183612fe7565b5f614cd6565b6084918663ffffffff808894511693604051947ffbf8fc39000000000000000000000000000000000000000000000000000000008652600486015216602484015260448301526064820152fd5b5063ffffffff81511663ffffffff86161415614c7c565b9094506020813d6020116150d4575b816150bc60209383612fe7565b8101031261033c576150cd906131da565b935f614c70565b3d91506150af565b6150f5915060403d604011611e5c57611e4d8183612fe7565b90505f614bef565b8360018201809211610c07577f4e159fa8000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b507ffb7029da000000000000000000000000000000000000000000000000000000005f524860045260245260445ffd5b7fe86f59ea000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6101a43563ffffffff81169081810361033c57506151b99160a01c64ffffffffff166131ab565b614b33565b847f747f01cb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b61520491935060e03d60e011611a9157611a838183612fe7565b915f614abc565b9093506020813d602011615237575b8161522760209383612fe7565b8101031261033c5751925f614a77565b3d915061521a565b73ffffffffffffffffffffffffffffffffffffffff9160446060926020858251169101519060405195869485937f8eec9e3700000000000000000000000000000000000000000000000000000000855260048501521660248301525afa8015610e4e575f915f916152af57509091565b9150506060813d6060116152e7575b816152cb60609383612fe7565b8101031261033c57805190600682101561033c57604001519091565b3d91506152be565b6152fb602082016130a5565b90608061530a60408301613196565b917fffffffffffffffff00000000000000000000000000000000000000000000000061533860608301613196565b81604051957fffffffff0000000000000000000000000000000000000000000000000000000060208801987f20f9912298c33559d47297dd2659ab8915a73539aa8405c646cfdb46f8b6de7a8a52863560408a015260e01b16606088015260c01b16606486015260c01b16606c84015201356074820152607481526153be609482612fe7565b51902090565b600390048060011b907f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811603610c075760018101809111610c075790565b9192905f906154156080850151615722565b925f955f9260a0606088019701935b87518110156154b657615438818651613b98565b516080810151156154ad5760600151986f010000000000000000000000000000008a60801c145f1461549457908161548c6fffffffffffffffffffffffffffffffff6001809593019c16600f0b918a613b98565b525b01615424565b986154a2575b60019061548e565b60019095019461549a565b5060019061548e565b50939492509450948082526154ca836153c4565b11156155075750600390041090816154e0575090565b7f030000000000000000000000000000000000000000000000000000000000000091501490565b9150506f010000000000000000000000000000008260801c14918261552b57505090565b61554b92506fffffffffffffffffffffffffffffffff16600f0b90615771565b90565b6f010000000000000000000000000000008160801c1480156155a6575b6155a05760028160f81c14908161558f575b81615586575090565b905060101b1590565b905060ff8160f01c1615159061557d565b50600190565b50801561556b565b969492909593916040519660208801987f5c4aad5aaff7f30c2d1a15b10bc349c065fe8c8877dab4f35f60b951ba540dc98a5260408901526060880152608087015260a086015260c085015260e0840152610100830152610120820152610120815261561c61014082612fe7565b51902060405160208101907fb03948446334eb9b2196d5eb166f69b9d49403eb4a12f36de8d3f9f3cb8e15c382527f8d294d6b0d72dfbcc810d41da982dc36bb6ddd50cbe8c55979d23149550f1aad60408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc66060820152606081526156a5608082612fe7565b519020906040519060208201927f1901000000000000000000000000000000000000000000000000000000000000845260228301526042820152604281526153be606282612fe7565b9060418303615718576157119250602081013591604082359201355f1a906157da565b9192909190565b50505f9160029190565b9061572c826130b6565b6157396040519182612fe7565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061576782946130b6565b0190602036910137565b9081515f925f926020808301928460051b0101905b8183106157bf575050507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0160011c8091119111151690565b90919360209082865197818912019713150194019190615786565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161585e579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610e4e575f5173ffffffffffffffffffffffffffffffffffffffff81161561585457905f905f90565b505f906001905f90565b5050505f9160039190565b9180159081156158cf575b506158c857156158c2578015908115615897575b5061589257600490565b600390565b7ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141915010155f615888565b50600290565b5050600190565b7ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141915010155f61587456",
}

// Demands is an auto generated Go binding around an Ethereum contract.
type Demands struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Demands) GetABI() abi.ABI {
	return c.abi
}

// NewDemands creates a new instance of Demands.
func NewDemands() *Demands {
	parsed, err := DemandsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Demands{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Demands) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address agreements, address committees, address feeds, address faults, address[] requests) returns()
func (demands *Demands) PackConstructor(agreements common.Address, committees common.Address, feeds common.Address, faults common.Address, requests []common.Address) []byte {
	enc, err := demands.abi.Pack("", agreements, committees, feeds, faults, requests)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAGREEMENTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3d810da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function AGREEMENTS() view returns(address)
func (demands *Demands) PackAGREEMENTS() []byte {
	enc, err := demands.abi.Pack("AGREEMENTS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAGREEMENTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3d810da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function AGREEMENTS() view returns(address)
func (demands *Demands) TryPackAGREEMENTS() ([]byte, error) {
	return demands.abi.Pack("AGREEMENTS")
}

// UnpackAGREEMENTS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc3d810da.
//
// Solidity: function AGREEMENTS() view returns(address)
func (demands *Demands) UnpackAGREEMENTS(data []byte) (common.Address, error) {
	out, err := demands.abi.Unpack("AGREEMENTS", data)
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
func (demands *Demands) PackCOMMITTEES() []byte {
	enc, err := demands.abi.Pack("COMMITTEES")
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
func (demands *Demands) TryPackCOMMITTEES() ([]byte, error) {
	return demands.abi.Pack("COMMITTEES")
}

// UnpackCOMMITTEES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b225162.
//
// Solidity: function COMMITTEES() view returns(address)
func (demands *Demands) UnpackCOMMITTEES(data []byte) (common.Address, error) {
	out, err := demands.abi.Unpack("COMMITTEES", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDEFENCEGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe78a242c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEFENCE_GAS() view returns(uint256)
func (demands *Demands) PackDEFENCEGAS() []byte {
	enc, err := demands.abi.Pack("DEFENCE_GAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEFENCEGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe78a242c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEFENCE_GAS() view returns(uint256)
func (demands *Demands) TryPackDEFENCEGAS() ([]byte, error) {
	return demands.abi.Pack("DEFENCE_GAS")
}

// UnpackDEFENCEGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe78a242c.
//
// Solidity: function DEFENCE_GAS() view returns(uint256)
func (demands *Demands) UnpackDEFENCEGAS(data []byte) (*big.Int, error) {
	out, err := demands.abi.Unpack("DEFENCE_GAS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFAULTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7d84ea4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function FAULTS() view returns(address)
func (demands *Demands) PackFAULTS() []byte {
	enc, err := demands.abi.Pack("FAULTS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFAULTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe7d84ea4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function FAULTS() view returns(address)
func (demands *Demands) TryPackFAULTS() ([]byte, error) {
	return demands.abi.Pack("FAULTS")
}

// UnpackFAULTS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe7d84ea4.
//
// Solidity: function FAULTS() view returns(address)
func (demands *Demands) UnpackFAULTS(data []byte) (common.Address, error) {
	out, err := demands.abi.Unpack("FAULTS", data)
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
func (demands *Demands) PackFEEDS() []byte {
	enc, err := demands.abi.Pack("FEEDS")
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
func (demands *Demands) TryPackFEEDS() ([]byte, error) {
	return demands.abi.Pack("FEEDS")
}

// UnpackFEEDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef68ab0b.
//
// Solidity: function FEEDS() view returns(address)
func (demands *Demands) UnpackFEEDS(data []byte) (common.Address, error) {
	out, err := demands.abi.Unpack("FEEDS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOPENINGGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdcc27aab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function OPENING_GAS() view returns(uint256)
func (demands *Demands) PackOPENINGGAS() []byte {
	enc, err := demands.abi.Pack("OPENING_GAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOPENINGGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdcc27aab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function OPENING_GAS() view returns(uint256)
func (demands *Demands) TryPackOPENINGGAS() ([]byte, error) {
	return demands.abi.Pack("OPENING_GAS")
}

// UnpackOPENINGGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdcc27aab.
//
// Solidity: function OPENING_GAS() view returns(uint256)
func (demands *Demands) UnpackOPENINGGAS(data []byte) (*big.Int, error) {
	out, err := demands.abi.Unpack("OPENING_GAS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackREPLYGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91b3f42b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function REPLY_GAS() view returns(uint256)
func (demands *Demands) PackREPLYGAS() []byte {
	enc, err := demands.abi.Pack("REPLY_GAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackREPLYGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91b3f42b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function REPLY_GAS() view returns(uint256)
func (demands *Demands) TryPackREPLYGAS() ([]byte, error) {
	return demands.abi.Pack("REPLY_GAS")
}

// UnpackREPLYGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91b3f42b.
//
// Solidity: function REPLY_GAS() view returns(uint256)
func (demands *Demands) UnpackREPLYGAS(data []byte) (*big.Int, error) {
	out, err := demands.abi.Unpack("REPLY_GAS", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb8108d28.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function answer((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, (uint16,uint64,bytes32,bytes32,bytes32,bytes)[] replies) returns()
func (demands *Demands) PackAnswer(terms Terms, replies []Reply) []byte {
	enc, err := demands.abi.Pack("answer", terms, replies)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb8108d28.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function answer((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, (uint16,uint64,bytes32,bytes32,bytes32,bytes)[] replies) returns()
func (demands *Demands) TryPackAnswer(terms Terms, replies []Reply) ([]byte, error) {
	return demands.abi.Pack("answer", terms, replies)
}

// PackChallenge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90ddff85.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challenge((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, (bytes32,uint32,uint64,uint64,bytes32,address,uint256) report, bytes32 word, bytes32[] path) payable returns()
func (demands *Demands) PackChallenge(terms Terms, report SignedReport, word [32]byte, path [][32]byte) []byte {
	enc, err := demands.abi.Pack("challenge", terms, report, word, path)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallenge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90ddff85.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challenge((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, (bytes32,uint32,uint64,uint64,bytes32,address,uint256) report, bytes32 word, bytes32[] path) payable returns()
func (demands *Demands) TryPackChallenge(terms Terms, report SignedReport, word [32]byte, path [][32]byte) ([]byte, error) {
	return demands.abi.Pack("challenge", terms, report, word, path)
}

// PackChallengeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee9e9c4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challengeOf(bytes32 agreement) view returns(address by, uint256 due)
func (demands *Demands) PackChallengeOf(agreement [32]byte) []byte {
	enc, err := demands.abi.Pack("challengeOf", agreement)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallengeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee9e9c4b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challengeOf(bytes32 agreement) view returns(address by, uint256 due)
func (demands *Demands) TryPackChallengeOf(agreement [32]byte) ([]byte, error) {
	return demands.abi.Pack("challengeOf", agreement)
}

// ChallengeOfOutput serves as a container for the return parameters of contract
// method ChallengeOf.
type ChallengeOfOutput struct {
	By  common.Address
	Due *big.Int
}

// UnpackChallengeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xee9e9c4b.
//
// Solidity: function challengeOf(bytes32 agreement) view returns(address by, uint256 due)
func (demands *Demands) UnpackChallengeOf(data []byte) (ChallengeOfOutput, error) {
	out, err := demands.abi.Unpack("challengeOf", data)
	outstruct := new(ChallengeOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.By = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Due = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e83409a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(address to) returns(uint256 amount)
func (demands *Demands) PackClaim(to common.Address) []byte {
	enc, err := demands.abi.Pack("claim", to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e83409a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(address to) returns(uint256 amount)
func (demands *Demands) TryPackClaim(to common.Address) ([]byte, error) {
	return demands.abi.Pack("claim", to)
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1e83409a.
//
// Solidity: function claim(address to) returns(uint256 amount)
func (demands *Demands) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := demands.abi.Unpack("claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackConclude is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d4a2c02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function conclude((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms) returns()
func (demands *Demands) PackConclude(terms Terms) []byte {
	enc, err := demands.abi.Pack("conclude", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConclude is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d4a2c02.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function conclude((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms) returns()
func (demands *Demands) TryPackConclude(terms Terms) ([]byte, error) {
	return demands.abi.Pack("conclude", terms)
}

// PackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75807250.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function creditOf(address holder) view returns(uint256)
func (demands *Demands) PackCreditOf(holder common.Address) []byte {
	enc, err := demands.abi.Pack("creditOf", holder)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75807250.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function creditOf(address holder) view returns(uint256)
func (demands *Demands) TryPackCreditOf(holder common.Address) ([]byte, error) {
	return demands.abi.Pack("creditOf", holder)
}

// UnpackCreditOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75807250.
//
// Solidity: function creditOf(address holder) view returns(uint256)
func (demands *Demands) UnpackCreditOf(data []byte) (*big.Int, error) {
	out, err := demands.abi.Unpack("creditOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDefend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25a2c964.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function defend((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, ((bytes32,uint32,uint64,uint64,bytes32,address,uint256),bytes,bytes32[],bytes32,bytes32[]) shown) returns()
func (demands *Demands) PackDefend(terms Terms, shown Shown) []byte {
	enc, err := demands.abi.Pack("defend", terms, shown)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDefend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25a2c964.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function defend((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, ((bytes32,uint32,uint64,uint64,bytes32,address,uint256),bytes,bytes32[],bytes32,bytes32[]) shown) returns()
func (demands *Demands) TryPackDefend(terms Terms, shown Shown) ([]byte, error) {
	return demands.abi.Pack("defend", terms, shown)
}

// PackDemand is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3046b2d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function demand((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms) payable returns()
func (demands *Demands) PackDemand(terms Terms) []byte {
	enc, err := demands.abi.Pack("demand", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDemand is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf3046b2d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function demand((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms) payable returns()
func (demands *Demands) TryPackDemand(terms Terms) ([]byte, error) {
	return demands.abi.Pack("demand", terms)
}

// PackDemandAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf641cf83.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function demandAnswer((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, address requests, bytes asked) payable returns()
func (demands *Demands) PackDemandAnswer(terms Terms, requests common.Address, asked []byte) []byte {
	enc, err := demands.abi.Pack("demandAnswer", terms, requests, asked)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDemandAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf641cf83.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function demandAnswer((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, address requests, bytes asked) payable returns()
func (demands *Demands) TryPackDemandAnswer(terms Terms, requests common.Address, asked []byte) ([]byte, error) {
	return demands.abi.Pack("demandAnswer", terms, requests, asked)
}

// PackDemandOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe1265409.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function demandOf(bytes32 agreement) view returns(address by, uint64 opened, uint32 epoch, uint256 blocks, uint256 answered)
func (demands *Demands) PackDemandOf(agreement [32]byte) []byte {
	enc, err := demands.abi.Pack("demandOf", agreement)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDemandOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe1265409.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function demandOf(bytes32 agreement) view returns(address by, uint64 opened, uint32 epoch, uint256 blocks, uint256 answered)
func (demands *Demands) TryPackDemandOf(agreement [32]byte) ([]byte, error) {
	return demands.abi.Pack("demandOf", agreement)
}

// DemandOfOutput serves as a container for the return parameters of contract
// method DemandOf.
type DemandOfOutput struct {
	By       common.Address
	Opened   uint64
	Epoch    uint32
	Blocks   *big.Int
	Answered *big.Int
}

// UnpackDemandOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe1265409.
//
// Solidity: function demandOf(bytes32 agreement) view returns(address by, uint64 opened, uint32 epoch, uint256 blocks, uint256 answered)
func (demands *Demands) UnpackDemandOf(data []byte) (DemandOfOutput, error) {
	out, err := demands.abi.Unpack("demandOf", data)
	outstruct := new(DemandOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.By = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Opened = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.Epoch = *abi.ConvertType(out[2], new(uint32)).(*uint32)
	outstruct.Blocks = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.Answered = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackHasAnswered is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb693e295.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasAnswered(bytes32 agreement, uint64 opened, uint256 member) view returns(bool)
func (demands *Demands) PackHasAnswered(agreement [32]byte, opened uint64, member *big.Int) []byte {
	enc, err := demands.abi.Pack("hasAnswered", agreement, opened, member)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasAnswered is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb693e295.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasAnswered(bytes32 agreement, uint64 opened, uint256 member) view returns(bool)
func (demands *Demands) TryPackHasAnswered(agreement [32]byte, opened uint64, member *big.Int) ([]byte, error) {
	return demands.abi.Pack("hasAnswered", agreement, opened, member)
}

// UnpackHasAnswered is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb693e295.
//
// Solidity: function hasAnswered(bytes32 agreement, uint64 opened, uint256 member) view returns(bool)
func (demands *Demands) UnpackHasAnswered(data []byte) (bool, error) {
	out, err := demands.abi.Unpack("hasAnswered", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOverdue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x050b4ffc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function overdue(bytes32 agreement) view returns(address requests, bytes32 id)
func (demands *Demands) PackOverdue(agreement [32]byte) []byte {
	enc, err := demands.abi.Pack("overdue", agreement)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOverdue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x050b4ffc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function overdue(bytes32 agreement) view returns(address requests, bytes32 id)
func (demands *Demands) TryPackOverdue(agreement [32]byte) ([]byte, error) {
	return demands.abi.Pack("overdue", agreement)
}

// OverdueOutput serves as a container for the return parameters of contract
// method Overdue.
type OverdueOutput struct {
	Requests common.Address
	Id       [32]byte
}

// UnpackOverdue is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x050b4ffc.
//
// Solidity: function overdue(bytes32 agreement) view returns(address requests, bytes32 id)
func (demands *Demands) UnpackOverdue(data []byte) (OverdueOutput, error) {
	out, err := demands.abi.Unpack("overdue", data)
	outstruct := new(OverdueOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Requests = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Id = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackResolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79436246.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resolve((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, (bytes32,uint32,uint64,uint64,bytes32,address,uint256) report, bytes32 word) returns()
func (demands *Demands) PackResolve(terms Terms, report SignedReport, word [32]byte) []byte {
	enc, err := demands.abi.Pack("resolve", terms, report, word)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79436246.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resolve((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, (bytes32,uint32,uint64,uint64,bytes32,address,uint256) report, bytes32 word) returns()
func (demands *Demands) TryPackResolve(terms Terms, report SignedReport, word [32]byte) ([]byte, error) {
	return demands.abi.Pack("resolve", terms, report, word)
}

// PackTick is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78b86424.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tick((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms) returns()
func (demands *Demands) PackTick(terms Terms) []byte {
	enc, err := demands.abi.Pack("tick", terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTick is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78b86424.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tick((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms) returns()
func (demands *Demands) TryPackTick(terms Terms) ([]byte, error) {
	return demands.abi.Pack("tick", terms)
}

// DemandsAnswered represents a Answered event raised by the Demands contract.
type DemandsAnswered struct {
	Agreement [32]byte
	Operator  common.Address
	Opened    uint64
	Word      [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const DemandsAnsweredEventName = "Answered"

// ContractEventName returns the user-defined event name.
func (DemandsAnswered) ContractEventName() string {
	return DemandsAnsweredEventName
}

// UnpackAnsweredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Answered(bytes32 indexed agreement, address indexed operator, uint64 opened, bytes32 word)
func (demands *Demands) UnpackAnsweredEvent(log *types.Log) (*DemandsAnswered, error) {
	event := "Answered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != demands.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DemandsAnswered)
	if len(log.Data) > 0 {
		if err := demands.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demands.abi.Events[event].Inputs {
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

// DemandsChallenged represents a Challenged event raised by the Demands contract.
type DemandsChallenged struct {
	Agreement [32]byte
	Digest    [32]byte
	By        common.Address
	Report    SignedReport
	Due       *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const DemandsChallengedEventName = "Challenged"

// ContractEventName returns the user-defined event name.
func (DemandsChallenged) ContractEventName() string {
	return DemandsChallengedEventName
}

// UnpackChallengedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Challenged(bytes32 indexed agreement, bytes32 indexed digest, address indexed by, (bytes32,uint32,uint64,uint64,bytes32,address,uint256) report, uint256 due)
func (demands *Demands) UnpackChallengedEvent(log *types.Log) (*DemandsChallenged, error) {
	event := "Challenged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != demands.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DemandsChallenged)
	if len(log.Data) > 0 {
		if err := demands.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demands.abi.Events[event].Inputs {
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

// DemandsClaimed represents a Claimed event raised by the Demands contract.
type DemandsClaimed struct {
	Holder common.Address
	To     common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const DemandsClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (DemandsClaimed) ContractEventName() string {
	return DemandsClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(address indexed holder, address indexed to, uint256 amount)
func (demands *Demands) UnpackClaimedEvent(log *types.Log) (*DemandsClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != demands.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DemandsClaimed)
	if len(log.Data) > 0 {
		if err := demands.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demands.abi.Events[event].Inputs {
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

// DemandsDefended represents a Defended event raised by the Demands contract.
type DemandsDefended struct {
	Agreement [32]byte
	Digest    [32]byte
	By        common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const DemandsDefendedEventName = "Defended"

// ContractEventName returns the user-defined event name.
func (DemandsDefended) ContractEventName() string {
	return DemandsDefendedEventName
}

// UnpackDefendedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Defended(bytes32 indexed agreement, bytes32 indexed digest, address indexed by)
func (demands *Demands) UnpackDefendedEvent(log *types.Log) (*DemandsDefended, error) {
	event := "Defended"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != demands.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DemandsDefended)
	if len(log.Data) > 0 {
		if err := demands.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demands.abi.Events[event].Inputs {
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

// DemandsDemanded represents a Demanded event raised by the Demands contract.
type DemandsDemanded struct {
	Agreement [32]byte
	By        common.Address
	Epoch     uint32
	Opened    uint64
	Due       *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const DemandsDemandedEventName = "Demanded"

// ContractEventName returns the user-defined event name.
func (DemandsDemanded) ContractEventName() string {
	return DemandsDemandedEventName
}

// UnpackDemandedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Demanded(bytes32 indexed agreement, address indexed by, uint32 epoch, uint64 opened, uint256 due)
func (demands *Demands) UnpackDemandedEvent(log *types.Log) (*DemandsDemanded, error) {
	event := "Demanded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != demands.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DemandsDemanded)
	if len(log.Data) > 0 {
		if err := demands.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demands.abi.Events[event].Inputs {
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

// DemandsMet represents a Met event raised by the Demands contract.
type DemandsMet struct {
	Agreement [32]byte
	Opened    uint64
	Void      bool
	Raw       *types.Log // Blockchain specific contextual infos
}

const DemandsMetEventName = "Met"

// ContractEventName returns the user-defined event name.
func (DemandsMet) ContractEventName() string {
	return DemandsMetEventName
}

// UnpackMetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Met(bytes32 indexed agreement, uint64 opened, bool void)
func (demands *Demands) UnpackMetEvent(log *types.Log) (*DemandsMet, error) {
	event := "Met"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != demands.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DemandsMet)
	if len(log.Data) > 0 {
		if err := demands.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demands.abi.Events[event].Inputs {
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

// DemandsResolved represents a Resolved event raised by the Demands contract.
type DemandsResolved struct {
	Agreement [32]byte
	Digest    [32]byte
	Silent    bool
	Raw       *types.Log // Blockchain specific contextual infos
}

const DemandsResolvedEventName = "Resolved"

// ContractEventName returns the user-defined event name.
func (DemandsResolved) ContractEventName() string {
	return DemandsResolvedEventName
}

// UnpackResolvedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Resolved(bytes32 indexed agreement, bytes32 indexed digest, bool silent)
func (demands *Demands) UnpackResolvedEvent(log *types.Log) (*DemandsResolved, error) {
	event := "Resolved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != demands.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DemandsResolved)
	if len(log.Data) > 0 {
		if err := demands.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demands.abi.Events[event].Inputs {
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

// DemandsUnmet represents a Unmet event raised by the Demands contract.
type DemandsUnmet struct {
	Agreement [32]byte
	Opened    uint64
	Silent    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const DemandsUnmetEventName = "Unmet"

// ContractEventName returns the user-defined event name.
func (DemandsUnmet) ContractEventName() string {
	return DemandsUnmetEventName
}

// UnpackUnmetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unmet(bytes32 indexed agreement, uint64 opened, uint256 silent)
func (demands *Demands) UnpackUnmetEvent(log *types.Log) (*DemandsUnmet, error) {
	event := "Unmet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != demands.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DemandsUnmet)
	if len(log.Data) > 0 {
		if err := demands.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demands.abi.Events[event].Inputs {
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
func (demands *Demands) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], demands.abi.Errors["BadReply"].ID.Bytes()[:4]) {
		return demands.UnpackBadReplyError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return demands.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["Counted"].ID.Bytes()[:4]) {
		return demands.UnpackCountedError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["DepositTooSmall"].ID.Bytes()[:4]) {
		return demands.UnpackDepositTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["FeesTooHigh"].ID.Bytes()[:4]) {
		return demands.UnpackFeesTooHighError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["Garble"].ID.Bytes()[:4]) {
		return demands.UnpackGarbleError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["Judged"].ID.Bytes()[:4]) {
		return demands.UnpackJudgedError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["LaneHalted"].ID.Bytes()[:4]) {
		return demands.UnpackLaneHaltedError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["NoDuty"].ID.Bytes()[:4]) {
		return demands.UnpackNoDutyError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["NoMember"].ID.Bytes()[:4]) {
		return demands.UnpackNoMemberError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["NotActivated"].ID.Bytes()[:4]) {
		return demands.UnpackNotActivatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["NotCleared"].ID.Bytes()[:4]) {
		return demands.UnpackNotClearedError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["NotDelivered"].ID.Bytes()[:4]) {
		return demands.UnpackNotDeliveredError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["NotInChunk"].ID.Bytes()[:4]) {
		return demands.UnpackNotInChunkError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["NotInReport"].ID.Bytes()[:4]) {
		return demands.UnpackNotInReportError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["NotLate"].ID.Bytes()[:4]) {
		return demands.UnpackNotLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["NotOpen"].ID.Bytes()[:4]) {
		return demands.UnpackNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["NotPaidFor"].ID.Bytes()[:4]) {
		return demands.UnpackNotPaidForError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["NotRequests"].ID.Bytes()[:4]) {
		return demands.UnpackNotRequestsError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["NotServed"].ID.Bytes()[:4]) {
		return demands.UnpackNotServedError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["NotSigned"].ID.Bytes()[:4]) {
		return demands.UnpackNotSignedError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["NotTaken"].ID.Bytes()[:4]) {
		return demands.UnpackNotTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["NotUnanswered"].ID.Bytes()[:4]) {
		return demands.UnpackNotUnansweredError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["Nothing"].ID.Bytes()[:4]) {
		return demands.UnpackNothingError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["NothingNew"].ID.Bytes()[:4]) {
		return demands.UnpackNothingNewError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["Proven"].ID.Bytes()[:4]) {
		return demands.UnpackProvenError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return demands.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["TooLate"].ID.Bytes()[:4]) {
		return demands.UnpackTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["TooOld"].ID.Bytes()[:4]) {
		return demands.UnpackTooOldError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["TooSoon"].ID.Bytes()[:4]) {
		return demands.UnpackTooSoonError(raw[4:])
	}
	if bytes.Equal(raw[:4], demands.abi.Errors["WrongCommittee"].ID.Bytes()[:4]) {
		return demands.UnpackWrongCommitteeError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DemandsBadReply represents a BadReply error raised by the Demands contract.
type DemandsBadReply struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadReply(uint256 index)
func DemandsBadReplyErrorID() common.Hash {
	return common.HexToHash("0x5b6a54d5a307ded570c6d451cc1515e136eb4ad4f97d885db4d30a383787d85a")
}

// UnpackBadReplyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadReply(uint256 index)
func (demands *Demands) UnpackBadReplyError(raw []byte) (*DemandsBadReply, error) {
	out := new(DemandsBadReply)
	if err := demands.abi.UnpackIntoInterface(out, "BadReply", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsBadSignature represents a BadSignature error raised by the Demands contract.
type DemandsBadSignature struct {
	Flaw uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature(uint8 flaw)
func DemandsBadSignatureErrorID() common.Hash {
	return common.HexToHash("0x75bbbefaf280e26d6759c4d9710a44382465fdd1c3481df26524a379a4f7a9a7")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature(uint8 flaw)
func (demands *Demands) UnpackBadSignatureError(raw []byte) (*DemandsBadSignature, error) {
	out := new(DemandsBadSignature)
	if err := demands.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsCounted represents a Counted error raised by the Demands contract.
type DemandsCounted struct {
	Blocks *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Counted(uint256 blocks)
func DemandsCountedErrorID() common.Hash {
	return common.HexToHash("0x15df0a6785153dfd625c8af51397704c7ddaff0690e5076243b5e52f4a0d5409")
}

// UnpackCountedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Counted(uint256 blocks)
func (demands *Demands) UnpackCountedError(raw []byte) (*DemandsCounted, error) {
	out := new(DemandsCounted)
	if err := demands.abi.UnpackIntoInterface(out, "Counted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsDepositTooSmall represents a DepositTooSmall error raised by the Demands contract.
type DemandsDepositTooSmall struct {
	Got    *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DepositTooSmall(uint256 got, uint256 wanted)
func DemandsDepositTooSmallErrorID() common.Hash {
	return common.HexToHash("0x4a77f2fa62296c5cc216025004b03ed11b511d575baed7939c8b78bbe939738d")
}

// UnpackDepositTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DepositTooSmall(uint256 got, uint256 wanted)
func (demands *Demands) UnpackDepositTooSmallError(raw []byte) (*DemandsDepositTooSmall, error) {
	out := new(DemandsDepositTooSmall)
	if err := demands.abi.UnpackIntoInterface(out, "DepositTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsFeesTooHigh represents a FeesTooHigh error raised by the Demands contract.
type DemandsFeesTooHigh struct {
	BaseFee *big.Int
	Cap     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FeesTooHigh(uint256 baseFee, uint256 cap)
func DemandsFeesTooHighErrorID() common.Hash {
	return common.HexToHash("0xfb7029dad49052d7ddb5f4e2d753b166fdbbb783b60bea57ac87d073bcec2a34")
}

// UnpackFeesTooHighError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FeesTooHigh(uint256 baseFee, uint256 cap)
func (demands *Demands) UnpackFeesTooHighError(raw []byte) (*DemandsFeesTooHigh, error) {
	out := new(DemandsFeesTooHigh)
	if err := demands.abi.UnpackIntoInterface(out, "FeesTooHigh", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsGarble represents a Garble error raised by the Demands contract.
type DemandsGarble struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Garble()
func DemandsGarbleErrorID() common.Hash {
	return common.HexToHash("0x9b5131fa7ea3e120a5300d877662dcf336027b66ffab3c1196c52220685fc064")
}

// UnpackGarbleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Garble()
func (demands *Demands) UnpackGarbleError(raw []byte) (*DemandsGarble, error) {
	out := new(DemandsGarble)
	if err := demands.abi.UnpackIntoInterface(out, "Garble", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsJudged represents a Judged error raised by the Demands contract.
type DemandsJudged struct {
	Digest [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Judged(bytes32 digest)
func DemandsJudgedErrorID() common.Hash {
	return common.HexToHash("0x1dc269042eebc624dd61bda8673af110f6d520b8e508c5a05aff5b324ff80bc0")
}

// UnpackJudgedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Judged(bytes32 digest)
func (demands *Demands) UnpackJudgedError(raw []byte) (*DemandsJudged, error) {
	out := new(DemandsJudged)
	if err := demands.abi.UnpackIntoInterface(out, "Judged", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsLaneHalted represents a LaneHalted error raised by the Demands contract.
type DemandsLaneHalted struct {
	Ref [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LaneHalted(bytes32 ref)
func DemandsLaneHaltedErrorID() common.Hash {
	return common.HexToHash("0x423d60ce1d7aefd7e9e72a0b500c62dd15b62eaba368fb4246abb701539aeb4b")
}

// UnpackLaneHaltedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LaneHalted(bytes32 ref)
func (demands *Demands) UnpackLaneHaltedError(raw []byte) (*DemandsLaneHalted, error) {
	out := new(DemandsLaneHalted)
	if err := demands.abi.UnpackIntoInterface(out, "LaneHalted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsNoDuty represents a NoDuty error raised by the Demands contract.
type DemandsNoDuty struct {
	Epoch   uint32
	Current uint32
	Due     *big.Int
	To      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoDuty(uint32 epoch, uint32 current, uint256 due, uint256 to)
func DemandsNoDutyErrorID() common.Hash {
	return common.HexToHash("0xfbf8fc3976f053c22ade92e8fb6463ef45f637236484c2633c066fa322cc5ba1")
}

// UnpackNoDutyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoDuty(uint32 epoch, uint32 current, uint256 due, uint256 to)
func (demands *Demands) UnpackNoDutyError(raw []byte) (*DemandsNoDuty, error) {
	out := new(DemandsNoDuty)
	if err := demands.abi.UnpackIntoInterface(out, "NoDuty", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsNoMember represents a NoMember error raised by the Demands contract.
type DemandsNoMember struct {
	Member *big.Int
	N      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoMember(uint256 member, uint256 n)
func DemandsNoMemberErrorID() common.Hash {
	return common.HexToHash("0x8904a3e3ea86283e4b486a8bc1190028b3e472208ead9353d8d96acbbdade865")
}

// UnpackNoMemberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoMember(uint256 member, uint256 n)
func (demands *Demands) UnpackNoMemberError(raw []byte) (*DemandsNoMember, error) {
	out := new(DemandsNoMember)
	if err := demands.abi.UnpackIntoInterface(out, "NoMember", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsNotActivated represents a NotActivated error raised by the Demands contract.
type DemandsNotActivated struct {
	Agreement [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotActivated(bytes32 agreement)
func DemandsNotActivatedErrorID() common.Hash {
	return common.HexToHash("0x747f01cb6a581576144d022f52d45ab614812549368c5d3eb21c28b76c65f9d2")
}

// UnpackNotActivatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotActivated(bytes32 agreement)
func (demands *Demands) UnpackNotActivatedError(raw []byte) (*DemandsNotActivated, error) {
	out := new(DemandsNotActivated)
	if err := demands.abi.UnpackIntoInterface(out, "NotActivated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsNotCleared represents a NotCleared error raised by the Demands contract.
type DemandsNotCleared struct {
	Finding uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCleared(uint8 finding)
func DemandsNotClearedErrorID() common.Hash {
	return common.HexToHash("0x1f214aa0497c6c9a31a616ce307b85809f12272906fba5455912db1399d59f5a")
}

// UnpackNotClearedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCleared(uint8 finding)
func (demands *Demands) UnpackNotClearedError(raw []byte) (*DemandsNotCleared, error) {
	out := new(DemandsNotCleared)
	if err := demands.abi.UnpackIntoInterface(out, "NotCleared", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsNotDelivered represents a NotDelivered error raised by the Demands contract.
type DemandsNotDelivered struct {
	Ref [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDelivered(bytes32 ref)
func DemandsNotDeliveredErrorID() common.Hash {
	return common.HexToHash("0xe7e24a87678af43add4108483c528e0cfc3876a2783366a2aee7a613f16fcf21")
}

// UnpackNotDeliveredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDelivered(bytes32 ref)
func (demands *Demands) UnpackNotDeliveredError(raw []byte) (*DemandsNotDelivered, error) {
	out := new(DemandsNotDelivered)
	if err := demands.abi.UnpackIntoInterface(out, "NotDelivered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsNotInChunk represents a NotInChunk error raised by the Demands contract.
type DemandsNotInChunk struct {
	Place *big.Int
	Words *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInChunk(uint256 place, uint256 words)
func DemandsNotInChunkErrorID() common.Hash {
	return common.HexToHash("0x2ed91d18da4ae5bf25ff45ec2b7b8757abd35c323370bc722dcaee3ad82051e3")
}

// UnpackNotInChunkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInChunk(uint256 place, uint256 words)
func (demands *Demands) UnpackNotInChunkError(raw []byte) (*DemandsNotInChunk, error) {
	out := new(DemandsNotInChunk)
	if err := demands.abi.UnpackIntoInterface(out, "NotInChunk", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsNotInReport represents a NotInReport error raised by the Demands contract.
type DemandsNotInReport struct {
	Leaf [32]byte
	Root [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInReport(bytes32 leaf, bytes32 root)
func DemandsNotInReportErrorID() common.Hash {
	return common.HexToHash("0xf7953939a85b39f78f841648349e6f1335fc8d9ca10650e7b848115ca1e717e1")
}

// UnpackNotInReportError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInReport(bytes32 leaf, bytes32 root)
func (demands *Demands) UnpackNotInReportError(raw []byte) (*DemandsNotInReport, error) {
	out := new(DemandsNotInReport)
	if err := demands.abi.UnpackIntoInterface(out, "NotInReport", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsNotLate represents a NotLate error raised by the Demands contract.
type DemandsNotLate struct {
	Time     *big.Int
	LateFrom *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotLate(uint256 time, uint256 lateFrom)
func DemandsNotLateErrorID() common.Hash {
	return common.HexToHash("0x4e159fa8e08927363f2a765459a588787434def6617e0c599b13b27e3ab56316")
}

// UnpackNotLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotLate(uint256 time, uint256 lateFrom)
func (demands *Demands) UnpackNotLateError(raw []byte) (*DemandsNotLate, error) {
	out := new(DemandsNotLate)
	if err := demands.abi.UnpackIntoInterface(out, "NotLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsNotOpen represents a NotOpen error raised by the Demands contract.
type DemandsNotOpen struct {
	Agreement [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOpen(bytes32 agreement)
func DemandsNotOpenErrorID() common.Hash {
	return common.HexToHash("0x068e10802b011d554519f6ff0484efe47bcb8d455731c4944d4a3b1d5a6f035f")
}

// UnpackNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOpen(bytes32 agreement)
func (demands *Demands) UnpackNotOpenError(raw []byte) (*DemandsNotOpen, error) {
	out := new(DemandsNotOpen)
	if err := demands.abi.UnpackIntoInterface(out, "NotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsNotPaidFor represents a NotPaidFor error raised by the Demands contract.
type DemandsNotPaidFor struct {
	Time *big.Int
	From *big.Int
	To   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPaidFor(uint256 time, uint256 from, uint256 to)
func DemandsNotPaidForErrorID() common.Hash {
	return common.HexToHash("0x488949092efb79b32cada1af5fec34c0e72832c52797d19e97239c8423398dc3")
}

// UnpackNotPaidForError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPaidFor(uint256 time, uint256 from, uint256 to)
func (demands *Demands) UnpackNotPaidForError(raw []byte) (*DemandsNotPaidFor, error) {
	out := new(DemandsNotPaidFor)
	if err := demands.abi.UnpackIntoInterface(out, "NotPaidFor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsNotRequests represents a NotRequests error raised by the Demands contract.
type DemandsNotRequests struct {
	Requests common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRequests(address requests)
func DemandsNotRequestsErrorID() common.Hash {
	return common.HexToHash("0xb3285fc5a94797c13c89d0f5fe09e252ff6bde223af5a426f17b4b47e345d088")
}

// UnpackNotRequestsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRequests(address requests)
func (demands *Demands) UnpackNotRequestsError(raw []byte) (*DemandsNotRequests, error) {
	out := new(DemandsNotRequests)
	if err := demands.abi.UnpackIntoInterface(out, "NotRequests", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsNotServed represents a NotServed error raised by the Demands contract.
type DemandsNotServed struct {
	Agreement [32]byte
	Epoch     uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotServed(bytes32 agreement, uint32 epoch)
func DemandsNotServedErrorID() common.Hash {
	return common.HexToHash("0x460da7c37910b00531784e01936b4d93ff17ae7603b2e12fe15c5ee8695cf530")
}

// UnpackNotServedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotServed(bytes32 agreement, uint32 epoch)
func (demands *Demands) UnpackNotServedError(raw []byte) (*DemandsNotServed, error) {
	out := new(DemandsNotServed)
	if err := demands.abi.UnpackIntoInterface(out, "NotServed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsNotSigned represents a NotSigned error raised by the Demands contract.
type DemandsNotSigned struct {
	Member *big.Int
	Hash   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSigned(uint256 member, bytes32 hash)
func DemandsNotSignedErrorID() common.Hash {
	return common.HexToHash("0x2842f69deed72dc090378b9ca3510e324064735e66d17f7515096f005e3e4f93")
}

// UnpackNotSignedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSigned(uint256 member, bytes32 hash)
func (demands *Demands) UnpackNotSignedError(raw []byte) (*DemandsNotSigned, error) {
	out := new(DemandsNotSigned)
	if err := demands.abi.UnpackIntoInterface(out, "NotSigned", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsNotTaken represents a NotTaken error raised by the Demands contract.
type DemandsNotTaken struct {
	To common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotTaken(address to)
func DemandsNotTakenErrorID() common.Hash {
	return common.HexToHash("0xa32c13567384c913aca53560fdd8f12cf06f00c9e91fddc806f0c7b67099e905")
}

// UnpackNotTakenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotTaken(address to)
func (demands *Demands) UnpackNotTakenError(raw []byte) (*DemandsNotTaken, error) {
	out := new(DemandsNotTaken)
	if err := demands.abi.UnpackIntoInterface(out, "NotTaken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsNotUnanswered represents a NotUnanswered error raised by the Demands contract.
type DemandsNotUnanswered struct {
	Request [32]byte
	State   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotUnanswered(bytes32 request, uint8 state)
func DemandsNotUnansweredErrorID() common.Hash {
	return common.HexToHash("0xd1d9299331dffa493cc200be5e8b37e99a1b9016b52232e5d393e939de2a3220")
}

// UnpackNotUnansweredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotUnanswered(bytes32 request, uint8 state)
func (demands *Demands) UnpackNotUnansweredError(raw []byte) (*DemandsNotUnanswered, error) {
	out := new(DemandsNotUnanswered)
	if err := demands.abi.UnpackIntoInterface(out, "NotUnanswered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsNothing represents a Nothing error raised by the Demands contract.
type DemandsNothing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Nothing()
func DemandsNothingErrorID() common.Hash {
	return common.HexToHash("0xf9820cc132b89dd54523d3427f62edb25f113e8cd2efd7b6b2513f209fd24cba")
}

// UnpackNothingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Nothing()
func (demands *Demands) UnpackNothingError(raw []byte) (*DemandsNothing, error) {
	out := new(DemandsNothing)
	if err := demands.abi.UnpackIntoInterface(out, "Nothing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsNothingNew represents a NothingNew error raised by the Demands contract.
type DemandsNothingNew struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingNew()
func DemandsNothingNewErrorID() common.Hash {
	return common.HexToHash("0x351050a4452bf085e0796c4108b0948f2a666260ad471beb5da085b4e5f38349")
}

// UnpackNothingNewError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingNew()
func (demands *Demands) UnpackNothingNewError(raw []byte) (*DemandsNothingNew, error) {
	out := new(DemandsNothingNew)
	if err := demands.abi.UnpackIntoInterface(out, "NothingNew", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsProven represents a Proven error raised by the Demands contract.
type DemandsProven struct {
	Nullifier [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Proven(bytes32 nullifier)
func DemandsProvenErrorID() common.Hash {
	return common.HexToHash("0xbb22471c37e49af6fa727842540808ad1ca4d0cc02db4eb7ecae888ce640d8c6")
}

// UnpackProvenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Proven(bytes32 nullifier)
func (demands *Demands) UnpackProvenError(raw []byte) (*DemandsProven, error) {
	out := new(DemandsProven)
	if err := demands.abi.UnpackIntoInterface(out, "Proven", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsTooEarly represents a TooEarly error raised by the Demands contract.
type DemandsTooEarly struct {
	Due    *big.Int
	Blocks *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint256 due, uint256 blocks, uint256 wanted)
func DemandsTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xe6d1c94fb1638c25b7c78247f42a3c140e3b954390977acaf5d1cd05ec964998")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint256 due, uint256 blocks, uint256 wanted)
func (demands *Demands) UnpackTooEarlyError(raw []byte) (*DemandsTooEarly, error) {
	out := new(DemandsTooEarly)
	if err := demands.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsTooLate represents a TooLate error raised by the Demands contract.
type DemandsTooLate struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLate(uint256 until)
func DemandsTooLateErrorID() common.Hash {
	return common.HexToHash("0x691e5682c05af91a82d806fceac093f8891d2c453dfc42c67196c1ccdb7b8be1")
}

// UnpackTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLate(uint256 until)
func (demands *Demands) UnpackTooLateError(raw []byte) (*DemandsTooLate, error) {
	out := new(DemandsTooLate)
	if err := demands.abi.UnpackIntoInterface(out, "TooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsTooOld represents a TooOld error raised by the Demands contract.
type DemandsTooOld struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooOld(uint256 until)
func DemandsTooOldErrorID() common.Hash {
	return common.HexToHash("0x34dce74979648a9cf72ac62af2d1e4409224f96f6a759a42768dcb623b1ae4bd")
}

// UnpackTooOldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooOld(uint256 until)
func (demands *Demands) UnpackTooOldError(raw []byte) (*DemandsTooOld, error) {
	out := new(DemandsTooOld)
	if err := demands.abi.UnpackIntoInterface(out, "TooOld", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsTooSoon represents a TooSoon error raised by the Demands contract.
type DemandsTooSoon struct {
	Before *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooSoon(uint256 before)
func DemandsTooSoonErrorID() common.Hash {
	return common.HexToHash("0xe86f59ea7d18f44231dbc6cf92e7f43b6975c5d6e066441cd08664227144aab3")
}

// UnpackTooSoonError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooSoon(uint256 before)
func (demands *Demands) UnpackTooSoonError(raw []byte) (*DemandsTooSoon, error) {
	out := new(DemandsTooSoon)
	if err := demands.abi.UnpackIntoInterface(out, "TooSoon", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemandsWrongCommittee represents a WrongCommittee error raised by the Demands contract.
type DemandsWrongCommittee struct {
	Committee [32]byte
	Wanted    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongCommittee(bytes32 committee, bytes32 wanted)
func DemandsWrongCommitteeErrorID() common.Hash {
	return common.HexToHash("0x01e1050e38cdd0a856f634f025c40f845379afbaf624639cedfcaaa7daf210b1")
}

// UnpackWrongCommitteeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongCommittee(bytes32 committee, bytes32 wanted)
func (demands *Demands) UnpackWrongCommitteeError(raw []byte) (*DemandsWrongCommittee, error) {
	out := new(DemandsWrongCommittee)
	if err := demands.abi.UnpackIntoInterface(out, "WrongCommittee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FaultsMetaData contains all meta data concerning the Faults contract.
var FaultsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIAgreements\",\"name\":\"agreements\",\"type\":\"address\"},{\"internalType\":\"contractICommittees\",\"name\":\"committees\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"demands\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"AGREEMENTS\",\"outputs\":[{\"internalType\":\"contractIAgreements\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COMMITTEES\",\"outputs\":[{\"internalType\":\"contractICommittees\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEMANDS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"condemned\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"longest\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"samples\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"spacing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nearness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadline\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFeeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"deliveryGas\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"penalty\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"joint\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"evidenceWindow\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refereeFeed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSignedReport\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"word\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"}],\"internalType\":\"structSworn\",\"name\":\"ours\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSignedReport\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"word\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"}],\"internalType\":\"structSworn\",\"name\":\"theirs\",\"type\":\"tuple\"}],\"name\":\"contradicted\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"longest\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"samples\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"spacing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nearness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadline\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFeeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"deliveryGas\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"penalty\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"joint\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"evidenceWindow\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refereeFeed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSignedReport\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"subject\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"payload\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"}],\"internalType\":\"structTwin\",\"name\":\"a\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"payload\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"}],\"internalType\":\"structTwin\",\"name\":\"b\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"member\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"context\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structSigner[]\",\"name\":\"signers\",\"type\":\"tuple[]\"}],\"name\":\"doubleLeaf\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"longest\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"samples\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"spacing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nearness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadline\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFeeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"deliveryGas\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"penalty\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"joint\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"evidenceWindow\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refereeFeed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSignedReport\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"observers\",\"type\":\"bytes\"},{\"internalType\":\"bytes32[]\",\"name\":\"observersPath\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"word\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"wordPath\",\"type\":\"bytes32[]\"}],\"internalType\":\"structShown\",\"name\":\"shown\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"member\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"context\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structSigner[]\",\"name\":\"signers\",\"type\":\"tuple[]\"}],\"name\":\"invalidReport\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"longest\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"samples\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"spacing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nearness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadline\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFeeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"deliveryGas\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"penalty\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"joint\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"evidenceWindow\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refereeFeed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"member\",\"type\":\"uint16\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"values\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"oneOffs\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"context\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structVersion\",\"name\":\"a\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"values\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"oneOffs\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"context\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structVersion\",\"name\":\"b\",\"type\":\"tuple\"}],\"name\":\"observedTwice\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"longest\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"samples\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"spacing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nearness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadline\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFeeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"deliveryGas\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"penalty\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"joint\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"evidenceWindow\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refereeFeed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"components\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSignedReport\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes\",\"name\":\"observers\",\"type\":\"bytes\"},{\"internalType\":\"bytes32[]\",\"name\":\"observersPath\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"word\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"wordPath\",\"type\":\"bytes32[]\"}],\"internalType\":\"structShown\",\"name\":\"shown\",\"type\":\"tuple\"},{\"internalType\":\"uint16\",\"name\":\"member\",\"type\":\"uint16\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"outlier\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"window\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"samples\",\"type\":\"uint256\"}],\"name\":\"outliersOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"longest\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"samples\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"spacing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nearness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadline\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFeeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"deliveryGas\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"penalty\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"joint\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"evidenceWindow\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refereeFeed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"member\",\"type\":\"uint16\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"context\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structOath\",\"name\":\"a\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"context\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structOath\",\"name\":\"b\",\"type\":\"tuple\"}],\"name\":\"sworeTwice\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"longest\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"samples\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"spacing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nearness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadline\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFeeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"deliveryGas\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"penalty\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"joint\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"evidenceWindow\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refereeFeed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSignedReport\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"prover\",\"type\":\"address\"}],\"name\":\"withheld\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"enumFinding\",\"name\":\"finding\",\"type\":\"uint8\"}],\"name\":\"Condemned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"int256\",\"name\":\"value\",\"type\":\"int256\"},{\"indexed\":false,\"internalType\":\"int256\",\"name\":\"referee\",\"type\":\"int256\"}],\"name\":\"Contradicted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"Equivocated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"int256\",\"name\":\"value\",\"type\":\"int256\"},{\"indexed\":false,\"internalType\":\"int256\",\"name\":\"sworn\",\"type\":\"int256\"}],\"name\":\"Outlying\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"Signed\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"}],\"name\":\"AnswersOnly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumFlaw\",\"name\":\"flaw\",\"type\":\"uint8\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"FewClose\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Garble\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"member\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"n\",\"type\":\"uint256\"}],\"name\":\"NoMember\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoReferee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"member\",\"type\":\"uint256\"}],\"name\":\"NoValue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"}],\"name\":\"NotActivated\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumFinding\",\"name\":\"finding\",\"type\":\"uint8\"}],\"name\":\"NotAsItShould\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotDemands\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"place\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"words\",\"type\":\"uint256\"}],\"name\":\"NotInChunk\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"leaf\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"NotInReport\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"observers\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"times\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"words\",\"type\":\"uint256\"}],\"name\":\"NotOpened\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"to\",\"type\":\"uint256\"}],\"name\":\"NotPaidFor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"agreement\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"NotServed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"member\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"}],\"name\":\"NotSigned\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingWrong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"nullifier\",\"type\":\"bytes32\"}],\"name\":\"Proven\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"what\",\"type\":\"bytes32\"}],\"name\":\"Same\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"int256\",\"name\":\"sworn\",\"type\":\"int256\"}],\"name\":\"TooCoarse\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"a\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"b\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"nearness\",\"type\":\"uint256\"}],\"name\":\"TooFar\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"int256\",\"name\":\"value\",\"type\":\"int256\"},{\"internalType\":\"int256\",\"name\":\"sworn\",\"type\":\"int256\"}],\"name\":\"WithinTolerance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"wanted\",\"type\":\"bytes32\"}],\"name\":\"WrongCommittee\",\"type\":\"error\"}]",
	ID:  "025d46f6ff22e9351699904a9e72b6b95d",
	Bin: "0x60e0346100f557601f61530b38819003918201601f19168301916001600160401b038311848410176100f9578084926060946040528339810103126100f5578051906001600160a01b03821682036100f5576020810151906001600160a01b03821682036100f55760400151916001600160a01b03831683036100f55760805260a05260c0526040516151fd908161010e8239608051818181610cb50152818161111f0152818161286c01528181612c0a0152818161387801528181614be00152614c9f015260a051818181610fb1015281816129ef01528181612d940152613c79015260c051818181610adc01526122610152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60a06040526004361015610011575f80fd5b5f5f3560e01c80631ce40441146122855780632711e6421461221757806369a1dd00146120755780637852beb714611cdc5780637a3be75014610fd55780637b22516214610f66578063b252435914610f0f578063b833ca6014610cd9578063c3d810da14610c6a578063ccdb402f14610a40578063de112895146107605763ed50ba391461009e575f80fd5b3461075d577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601610460811261075b576104001361075d576104043567ffffffffffffffff811161075b5780600401906101607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc823603011261075757610424359061ffff821680920361075357610444359267ffffffffffffffff841161052457366023850112156105245767ffffffffffffffff846004013511610524573660248560040135860101116105245761018361017e6024840161248a565b6127f8565b926101a86101918286612f46565b9261019c8187613135565b5060608601515161425d565b158015610731575b6107055760408101805160078110156106d85761067757506fffffffffffffffffffffffffffffffff61012485013516600f0b926101ee8383614a79565b956fffffffffffffffffffffffffffffffff606088015116600f0b67ffffffffffffffff61021e6064890161250f565b16602089015161023b63ffffffff61023461244e565b1683612524565b108015610653575b61060c5750610268610253612462565b63ffffffff61026189614005565b9116612549565b96621e848088106105e0576102856102808884612531565b614005565b620f4240810290808204620f424014901517156105b357881015610583578a988b5b606087015181101561039357888d6102c38360a08b0151612701565b51908a825114908115610370575b50610366576102fc916fffffffffffffffffffffffffffffffff606061028093015116600f0b612531565b621e8480810290808204621e84801490151715610339578a1015610325575b6001905b016102a7565b99610331600191612742565b9a905061031b565b60248e7f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b505060019061031f565b5050606081015160801c6f0100000000000000000000000000000014158f6102d1565b508b95509087918b888c6103ab606089015151614b0d565b908181106105555750506103f0926103d98360209360246103e896600401359201908c60408601519161304a565b01510463ffffffff6103e9612476565b169061255c565b9084519161044a604051936020850190815273ffffffffffffffffffffffffffffffffffffffff891694856040820152600560608201528360808201528a60a082015260a0815261044260c082612619565b5190206140ec565b85518852600160205260408820835f5260205261047760405f209161ffff610470612593565b169061276f565b88526020527f774921c6a4d5723b0676f02ae3adbadef47e2f66ec8f82e2eb03b9db032630156040808920956104ad8754612742565b80975567ffffffffffffffff6104c760448a51960161250f565b169582519182526020820152a461ffff6104df612593565b169081156105285706156104f1578280f35b5161036435916fffffffffffffffffffffffffffffffff8316908184036105245761051e93503392614c2a565b81808280f35b8480fd5b6024857f4e487b710000000000000000000000000000000000000000000000000000000081526012600452fd5b7f1c804fac000000000000000000000000000000000000000000000000000000008b52600452602452604489fd5b60448b88847f249823cd000000000000000000000000000000000000000000000000000000008352600452602452fd5b60248c7f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b60248b887f3a5c591a000000000000000000000000000000000000000000000000000000008252600452fd5b8a63ffffffff60649260208c01519061062361244e565b917f2ed190d700000000000000000000000000000000000000000000000000000000855260045260245216604452fd5b5061067060208a015163ffffffff61066961244e565b1690612524565b8111610243565b876024915160078110156106ad577f5ec2a82e000000000000000000000000000000000000000000000000000000008252600452fd5b507f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b6024897f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b6024877f2c83dd4e00000000000000000000000000000000000000000000000000000000815280600452fd5b506f0100000000000000000000000000000061012485013560801c14156101b0565b8380fd5b8280fd5b505b80fd5b503461075d577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601610440811261075b576104001361075d576104043567ffffffffffffffff811161075b5780600401916101607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc833603011261075d576104243567ffffffffffffffff811161075b576108009036906004016123b8565b602484959295019061081461017e8361248a565b9261085d6108228286613135565b91606086016108338282515161425d565b61084260648c9693960161250f565b858c67ffffffffffffffff6101248751519201359316614903565b60078295921015610a135784156109a3575050515193979361087e90612672565b986044889501927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa182360301928035965b8b811015610990578060051b8401358581121561098c5761ffff6109678c610962838e6109428f8f8f6109248f6109187fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9d61091e92019a896109118d6125a5565b1690612f46565b9661248a565b9161250f565b9263ffffffff67ffffffffffffffff60208b01359516921690612fe7565b61094b856125a5565b9161095960408701876123e9565b9490931661304a565b6125a5565b160161ffff81116105b3579060016109858f61ffff83951690612701565b52016108af565b8b80fd5b8a6109a08b8f868b87339461394d565b80f35b89906109eb5781602060649301519060806060820151910151917f8887373c000000000000000000000000000000000000000000000000000000008452600452602452604452fd5b807fe04906660000000000000000000000000000000000000000000000000000000060049252fd5b60248a7f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b503461075d577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601610500811261075b576104001361075d5760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbfc36011261075d576104e43573ffffffffffffffffffffffffffffffffffffffff8116810361075b5773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610c3e57610b2f610b0d61243a565b6fffffffffffffffffffffffffffffffff610b2661249b565b16151590612b94565b90610b3e606083015151612672565b610424359263ffffffff8416840361052457610444359367ffffffffffffffff85168503610c3a57610464359467ffffffffffffffff86168603610c36577fffffffffffffffff000000000000000000000000000000000000000000000000866109a0975081604051937fffffffff0000000000000000000000000000000000000000000000000000000060208601967f20f9912298c33559d47297dd2659ab8915a73539aa8405c646cfdb46f8b6de7a885261040435604088015260e01b16606086015260c01b16606484015260c01b16606c82015261048435607482015260748152610c2d609482612619565b519020906135e4565b8680fd5b8580fd5b6024827f774bde6200000000000000000000000000000000000000000000000000000000815233600452fd5b503461075d57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261075d57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461075d577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36016104a0811261075b576104001361075d57610d1b612345565b90610d2461236a565b610d2c612397565b92610464359367ffffffffffffffff851161075357846004019160a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8736030112610524576104843567ffffffffffffffff8111610c3a57806004019660a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8336030112610c36576024809101359101358114610ee4575067ffffffffffffffff841661ffff851615610eb957610de4826127f8565b92610e0167ffffffffffffffff610dfa8761250f565b168561419b565b1580610e9d575b610e4c57916109a096979161ffff610e46941690610e268287612f46565b968793610e4163ffffffff60643592169286868686866141cf565b6141cf565b516130ab565b60648785610e598861250f565b9067ffffffffffffffff60406020830151920151927f4889490900000000000000000000000000000000000000000000000000000000855216600452602452604452fd5b50610eb367ffffffffffffffff610dfa8a61250f565b15610e08565b7fd807382c000000000000000000000000000000000000000000000000000000008652600452602485fd5b7fbc2d0e5e000000000000000000000000000000000000000000000000000000008652600452602485fd5b503461075d5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261075d5760ff6040602092610f54602435600435614039565b81528084522054166040519015158152f35b503461075d57807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261075d57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034611a11577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36016104408112611a115761040013611a11576104043567ffffffffffffffff8111611a115780600401906101207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8236030112611a11576104243567ffffffffffffffff8111611a115780600401906101207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8236030112611a11576103c435928315611cb4576110b06024820161248a565b91604051906110be826125b4565b5f825260208201935f8552604083015f81526060808501525f60c06040516110e5816125fd565b8281528260208201528260408201528260608201528260808201528260a0820152015273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016956040517f7ab8483b0000000000000000000000000000000000000000000000000000000081526111746004820160046132b8565b602081610404818b5afa908115611669575f91611c82575b506040517f43aa9ad300000000000000000000000000000000000000000000000000000000815281600482015260e0816024818c5afa908115611669575f91611c63575b5067ffffffffffffffff81511615611c3757606067ffffffffffffffff9101511680421015611c0c5750808652604080517ffac791cb000000000000000000000000000000000000000000000000000000008152600481019290925263ffffffff85166024830152909190826044818b5afa928315611669575f925f94611be5575b508390525215611bae57506112678783613135565b5067ffffffffffffffff606461127d8789613bfd565b9390500191816103e8816112908661250f565b16049116918291161015611b6957506112ac6084359788613f69565b906112bb6103e4359687613f69565b9067ffffffffffffffff6112d16064870161250f565b16906112dc8161250f565b67ffffffffffffffff6112fc63ffffffff6112f561244e565b1685612524565b9116118015611b3e575b611ae957506113186102808484612531565b620f4240810290808204620f424014901517156115a15761134861133a612462565b63ffffffff61026187614005565b1015611aba576103e890049061136b63ffffffff611364612476565b168361255c565b6113a28551604051602081019182525f6040820152600660608201528360808201525f60a082015260a0815261044260c082612619565b84515f5260026020526113be60405f209161ffff610470612593565b5f5260205260405f209485548060801c938415948515611ab0575b5084611a6d575b5050855460016fffffffffffffffffffffffffffffffff8216016fffffffffffffffffffffffffffffffff81116115a1577fffffffffffffffffffffffffffffffff00000000000000000000000000000000957fc6a27e6e18260741fb614c005e9d9d987eac33a42ecd9dec60899da7154c6244926fffffffffffffffffffffffffffffffff60409316978891161780995567ffffffffffffffff61148960448a51960161250f565b169482519182526020820152a361ffff6114a1612593565b168214918215611a46575b50506114b6578680f35b95909192939495519160801c95604051957f43aa9ad300000000000000000000000000000000000000000000000000000000875283600488015260e087602481885afa968715611669575f97611a15575b5063ffffffff6080880151165b63ffffffff60a0890151169063ffffffff81169182116116a457604080517ffac791cb0000000000000000000000000000000000000000000000000000000081526004810188905263ffffffff8316602482015290816044818b5afa8015611669578b915f91611674575b50116115ce575b63ffffffff91501663ffffffff81146115a157600101611514565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b604051917faff39e270000000000000000000000000000000000000000000000000000000083526116036004840160046132b8565b61040483015261042482018a905242610444830152602082610464815f8b5af19182156116695763ffffffff9261163b575b50611586565b61165b9060203d8111611662575b6116538183612619565b81019061328c565b505f611635565b503d611649565b6040513d5f823e3d90fd5b611695915060403d811161169d575b61168d8183612619565b8101906127e2565b90505f61157f565b503d611683565b505094925094509450813b15611a1157604051937fdec9c907000000000000000000000000000000000000000000000000000000008552600435600486015260243567ffffffffffffffff8116809103611a1157602486015260443573ffffffffffffffffffffffffffffffffffffffff8116809103611a115760448601526064356064860152608485015260a43561ffff8116809103611a115760a485015260c43560c485015260e43573ffffffffffffffffffffffffffffffffffffffff8116809103611a115760e4850152610104356fffffffffffffffffffffffffffffffff8116809103611a1157610104850152610124356fffffffffffffffffffffffffffffffff8116809103611a11576101248501526101443563ffffffff8116809103611a11576101448501526101643567ffffffffffffffff8116809103611a11576101648501526101843563ffffffff8116809103611a11576101848501526101a43563ffffffff8116809103611a11576101a48501526101c43563ffffffff8116809103611a11576101c48501526101e43563ffffffff8116809103611a11576101e48501526102043561ffff8116809103611a11576102048501526102243563ffffffff8116809103611a11576102248501526102443563ffffffff8116809103611a11576102448501526102643563ffffffff8116809103611a11576102648501526102843563ffffffff8116809103611a11576102848501526102a43563ffffffff8116809103611a11576102a48501526102c43563ffffffff8116809103611a11576102c48501526102e43567ffffffffffffffff8116809103611a11576102e48501526103043563ffffffff8116809103611a1157610304850152610324356fffffffffffffffffffffffffffffffff8116809103611a1157610324850152610344356fffffffffffffffffffffffffffffffff8116809103611a1157610344850152610364356fffffffffffffffffffffffffffffffff8116809103611a1157610364850152610384356fffffffffffffffffffffffffffffffff8116809103611a11576103848501526103a4359263ffffffff8416809403611a11575f859361040493859383976103a48601526103c48501526103e48401525af18015611669576119fe575b80808080808680f35b611a0a91505f90612619565b5f5f6119f5565b5f80fd5b611a3891975060e03d60e011611a3f575b611a308183612619565b81019061410e565b955f611507565b503d611a26565b90915061ffff611a54612593565b16109081611a65575b505f806114ac565b90505f611a5d565b7fffffffffffffffffffffffffffffffff000000000000000000000000000000006fffffffffffffffffffffffffffffffff9160801b1691161786555f806113e0565b811094505f6113d9565b507f249823cd000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90611af863ffffffff9261250f565b9067ffffffffffffffff611b0a61244e565b927f2ed190d7000000000000000000000000000000000000000000000000000000005f52166004526024521660445260645ffd5b50611b6267ffffffffffffffff611b548361250f565b1663ffffffff61066961244e565b8211611306565b67ffffffffffffffff611b7b8361250f565b7f48894909000000000000000000000000000000000000000000000000000000005f52166004525f60245260445260645ffd5b63ffffffff9083517f460da7c3000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b909350611c0291925060403d60401161169d5761168d8183612619565b919091925f611252565b7f691e5682000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b507f747f01cb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b611c7c915060e03d60e011611a3f57611a308183612619565b5f6111d0565b90506020813d602011611cac575b81611c9d60209383612619565b81010312611a1157515f61118c565b3d9150611c90565b7f8c500907000000000000000000000000000000000000000000000000000000005f5260045ffd5b34611a11577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36016105808112611a115761040013611a115760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbfc360112611a11576104e43560ff8116809103611a115761050435906105243567ffffffffffffffff8111611a1157806004019160407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8336030112611a11576105443567ffffffffffffffff8111611a11578060040160407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8336030112611a11576105643567ffffffffffffffff8111611a1157611dfb9036906004016123b8565b939094863597833591828a1461204957611e25611e1661243a565b88159081159161202e57612b94565b986104643567ffffffffffffffff811690818103611a1157611e47828d61419b565b15611fef575097999750611e5f610404606435613bfd565b509a611e86908487909160609260405192835260208301526040820152205f5260205f2090565b91602401611e93916124bb565b90611e9d926131bc565b611ec092909160609260405192835260208301526040820152205f5260205f2090565b91602401611ecd916124bb565b90611ed7926131bc565b606081015151611ee690612672565b935f918336037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa10161040435936104243563ffffffff8116918282141591610444359867ffffffffffffffff8a1695868b1415935b8c811015611fe1578060051b83013582811215611a11578301611f6a61ffff611f63836125a5565b168b612f46565b9087611a115786611a1157611fbb61ffff918f8f8f956109428f928f9888947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9a6109629750602089013593612fe7565b16019061ffff82116115a15760018f611fda9061ffff83951690612701565b5201611f3b565b611fed338f8c8c6135e4565b005b8b905060406020820151910151917f48894909000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b90506fffffffffffffffffffffffffffffffff610b2661249b565b897fbc2d0e5e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34611a11577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36016104a08112611a115761040013611a11576120b6612345565b6120be61236a565b6120c6612397565b6104643567ffffffffffffffff8111611a1157806004019060607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8236030112611a1157610484359167ffffffffffffffff8311611a11578260040160607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8536030112611a11578135968135928389146121eb57612164826127f8565b9661ffff16936121748589612f46565b998a966064359463ffffffff169367ffffffffffffffff8c1692602483013561219f9185888a612fe7565b916044016121ac916123e9565b906121b8928a8a61304a565b6024880135926121c794612fe7565b936044016121d4916123e9565b926121e094919261304a565b5191611fed926130ab565b887fbc2d0e5e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34611a11575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611a1157602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34611a115760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112611a115760243573ffffffffffffffffffffffffffffffffffffffff81168103611a11576004355f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f5260205260405f2061231060643560443561276f565b5f52602052602060405f2054604051908152f35b359073ffffffffffffffffffffffffffffffffffffffff82168203611a1157565b610404359063ffffffff82168203611a1157565b359063ffffffff82168203611a1157565b610424359067ffffffffffffffff82168203611a1157565b359067ffffffffffffffff82168203611a1157565b610444359061ffff82168203611a1157565b359061ffff82168203611a1157565b9181601f84011215611a115782359167ffffffffffffffff8311611a11576020808501948460051b010111611a1157565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215611a11570180359067ffffffffffffffff8211611a1157602001918136038313611a1157565b6104243563ffffffff81168103611a115790565b6102443563ffffffff81168103611a115790565b6101e43563ffffffff81168103611a115790565b6102243563ffffffff81168103611a115790565b3563ffffffff81168103611a115790565b610384356fffffffffffffffffffffffffffffffff81168103611a115790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215611a11570180359067ffffffffffffffff8211611a1157602001918160051b36038313611a1157565b3567ffffffffffffffff81168103611a115790565b919082018092116115a157565b81810392915f1380158285131691841216176115a157565b818102929181159184041417156115a157565b8115612566570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b6102043561ffff81168103611a115790565b3561ffff81168103611a115790565b6080810190811067ffffffffffffffff8211176125d057604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60e0810190811067ffffffffffffffff8211176125d057604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176125d057604052565b67ffffffffffffffff81116125d05760051b60200190565b9061267c8261265a565b6126896040519182612619565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06126b7829461265a565b0190602036910137565b9190602083019260078210156126d45752565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b80518210156127155760209160051b010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146115a15760010190565b907f3fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036115a1576127a69060021b8261255c565b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036115a15760016127df92169060011b612524565b90565b9190826040910312611a11576020825192015190565b90604051612805816125b4565b5f815260208101925f845260408201915f835260608101926060845281955f60c0604051612832816125fd565b8281528260208201528260408201528260608201528260808201528260a0820152015273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166040517f7ab8483b0000000000000000000000000000000000000000000000000000000081526128c06004820160046132b8565b60208161040481855afa908115611669575f91612b62575b506040517f43aa9ad300000000000000000000000000000000000000000000000000000000815281600482015260e081602481865afa908115611669575f91612b43575b5067ffffffffffffffff81511615611c3757606067ffffffffffffffff9101511680421015611c0c5750808552604080517ffac791cb000000000000000000000000000000000000000000000000000000008152600481019290925263ffffffff87166024830152909291839060449082905afa928315611669575f925f94612b1c575b508390525215612ae557506040517fea1aac86000000000000000000000000000000000000000000000000000000008152606435600482015263ffffffff919091166024820152905f826044817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa918215611669575f92612a37575052565b9091503d805f833e612a498183612619565b810190602081830312611a115780519067ffffffffffffffff8211611a1157019080601f83011215611a1157815190612a818261265a565b92612a8f6040519485612619565b82845260208085019360051b820101918211611a1157602001915b818310612ab8575050509052565b825173ffffffffffffffffffffffffffffffffffffffff81168103611a1157815260209283019201612aaa565b63ffffffff9250517f460da7c3000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b909350612b3991925060403d60401161169d5761168d8183612619565b919091925f6129a0565b612b5c915060e03d60e011611a3f57611a308183612619565b5f61291c565b90506020813d602011612b8c575b81612b7d60209383612619565b81010312611a1157515f6128d8565b3d9150612b70565b919091604051612ba3816125b4565b5f815260208101935f855260408201915f835260608101926060845281965f60c0604051612bd0816125fd565b8281528260208201528260408201528260608201528260808201528260a0820152015273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166040517f7ab8483b000000000000000000000000000000000000000000000000000000008152612c5e6004820160046132b8565b60208161040481855afa908115611669575f91612f07575b506040517f43aa9ad300000000000000000000000000000000000000000000000000000000815281600482015260e081602481865afa908115611669575f91612ee8575b5067ffffffffffffffff81511615611c3757606067ffffffffffffffff9101511680421015611c0c5750808552604080517ffac791cb000000000000000000000000000000000000000000000000000000008152600481019290925263ffffffff89166024830152909291839060449082905afa928315611669575f925f94612ec1575b508390525215612e8a5750612d51575050565b6040517fea1aac86000000000000000000000000000000000000000000000000000000008152606435600482015263ffffffff9290921660248301525f826044817f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165afa918215611669575f92612ddc575052565b9091503d805f833e612dee8183612619565b810190602081830312611a115780519067ffffffffffffffff8211611a1157019080601f83011215611a1157815190612e268261265a565b92612e346040519485612619565b82845260208085019360051b820101918211611a1157602001915b818310612e5d575050509052565b825173ffffffffffffffffffffffffffffffffffffffff81168103611a1157815260209283019201612e4f565b8363ffffffff91517f460da7c3000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b909350612ede91925060403d60401161169d5761168d8183612619565b919091925f612d3e565b612f01915060e03d60e011611a3f57611a308183612619565b5f612cba565b90506020813d602011612f31575b81612f2260209383612619565b81010312611a1157515f612c76565b3d9150612f15565b919082039182116115a157565b81158015612fd9575b612fa557606001517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82019182116115a15773ffffffffffffffffffffffffffffffffffffffff91612fa091612701565b511690565b6060015151907f8904a3e3000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506060810151518211612f4f565b926127df9491926040519360208501957fb929e1b24ec2afd5f56fbf18a79a97210daaefcb4d4fa800d49a8d22c82acb89875260408601526060850152608084015260a083015260c082015260c0815261304260e082612619565b519020614cce565b9261306e73ffffffffffffffffffffffffffffffffffffffff929395839287614d9d565b5050921691160361307d575050565b7f2842f69d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9067ffffffffffffffff61313393166040516131076020820185815273ffffffffffffffffffffffffffffffffffffffff851692836040820152600160608201528460808201525f60a082015260a0815261044260c082612619565b837fe4d39b64c55e4b764ff447fdd6aa0e057f4a9a15a142b009d0373995b81add455f80a43391614b4c565b565b6060820161315567ffffffffffffffff61314e8361250f565b168361419b565b1561316c57505061316890606435613bfd565b5090565b6131759061250f565b9067ffffffffffffffff60406020830151920151927f48894909000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b9061048435825f935b85851015613203578460051b840135908181105f146131f2575f52602052600160405f205b9401936131c5565b905f52602052600160405f206131ea565b919450925083915003613214575050565b7ff7953939000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6080909291920135825f935b85851015613203578460051b840135908181105f1461327b575f52602052600160405f205b94019361324e565b905f52602052600160405f20613273565b90816020910312611a11575190565b35906fffffffffffffffffffffffffffffffff82168203611a1157565b6103e080918035845267ffffffffffffffff6132d660208301612382565b16602085015273ffffffffffffffffffffffffffffffffffffffff6132fd60408301612324565b166040850152606081013560608501526080810135608085015261ffff61332660a083016123a9565b1660a085015260c081013560c085015273ffffffffffffffffffffffffffffffffffffffff61335760e08301612324565b1660e08501526fffffffffffffffffffffffffffffffff61337b610100830161329b565b166101008501526fffffffffffffffffffffffffffffffff6133a0610120830161329b565b1661012085015263ffffffff6133b96101408301612359565b1661014085015267ffffffffffffffff6133d66101608301612382565b1661016085015263ffffffff6133ef6101808301612359565b1661018085015263ffffffff6134086101a08301612359565b166101a085015263ffffffff6134216101c08301612359565b166101c085015263ffffffff61343a6101e08301612359565b166101e085015261ffff61345161020083016123a9565b1661020085015263ffffffff61346a6102208301612359565b1661022085015263ffffffff6134836102408301612359565b1661024085015263ffffffff61349c6102608301612359565b1661026085015263ffffffff6134b56102808301612359565b1661028085015263ffffffff6134ce6102a08301612359565b166102a085015263ffffffff6134e76102c08301612359565b166102c085015267ffffffffffffffff6135046102e08301612382565b166102e085015263ffffffff61351d6103008301612359565b166103008501526fffffffffffffffffffffffffffffffff613542610320830161329b565b166103208501526fffffffffffffffffffffffffffffffff613567610340830161329b565b166103408501526fffffffffffffffffffffffffffffffff61358c610360830161329b565b166103608501526fffffffffffffffffffffffffffffffff6135b1610380830161329b565b1661038085015263ffffffff6135ca6103a08301612359565b166103a08501526103c08101356103c08501520135910152565b919290926135f3848451614039565b936135fd85614dd1565b95866138fe575b6060850196955f5b84518110156136b25773ffffffffffffffffffffffffffffffffffffffff613635828b51612701565b5116976136428287612701565b51158015613697575b61368d575060019061368787839a8a518882827f49501e68c7e2e30c555dfff2d1962de072b3f2681456c6d947fbd85ad538db105f80a4614b4c565b0161360c565b9750600190613687565b506136ac6136a7868b8b51614072565b614dd1565b1561364b565b50915094156138d357506104643567ffffffffffffffff811690818103611a11575061038435936fffffffffffffffffffffffffffffffff85169283861415926103e8900467ffffffffffffffff1683611a115784156137db57602083015161371a91612f39565b610144359063ffffffff821690818303611a1157613738925061255c565b825190610424359063ffffffff821690818303611a115761375d936136a793506140ba565b156137d1575f5b81518110156137c6576137778183612701565b5115613786575b600101613764565b82519073ffffffffffffffffffffffffffffffffffffffff6137a9828c51612701565b51169185611a115787876001946137bf93614c2a565b905061377e565b505050505050509050565b5050505050509050565b969750505050505050610424359063ffffffff82168203611a115760018101918282116115a1576020916104409160405194859384937faff39e27000000000000000000000000000000000000000000000000000000008552600485019063ffffffff61046083019561384f8460046132b8565b16610400830152610420820152015203815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af18015611669576138a75750565b6020813d6020116138cb575b816138c060209383612619565b81010312611a115750565b3d91506138b3565b7fbb22471c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b8451610444359067ffffffffffffffff821691828103611a1157506040515f81528491907f0352d070e465114ec4974fac730d50fc5127c8e94c4e190bdbc5a373cfd2d6fe90602090a4613604565b93919094929561395e828651614039565b9561396887614dd1565b9788613b95575b506060860197965f5b8551811015613a195773ffffffffffffffffffffffffffffffffffffffff6139a1828c51612701565b5116986139ae8288612701565b51158015613a03575b6139f957506001906139f388839b8b518982827f49501e68c7e2e30c555dfff2d1962de072b3f2681456c6d947fbd85ad538db105f80a4614b4c565b01613978565b98506001906139f3565b50613a136136a7878c8c51614072565b156139b7565b5091969093959250156138d3575067ffffffffffffffff6103e881613a406060860161250f565b1604169061038435946fffffffffffffffffffffffffffffffff861693848714159384611a11578515613b24576020840151613a7b91612f39565b610144359163ffffffff831692838103611a1157613abb936136a793613aa1925061255c565b63ffffffff613ab460208851940161248a565b16916140ba565b156137d1575f5b81518110156137c657613ad58183612701565b5115613ae4575b600101613ac2565b82519073ffffffffffffffffffffffffffffffffffffffff613b07828c51612701565b51169185611a11578787600194613b1d93614c2a565b9050613adc565b9798509350505050613b3b9250602091500161248a565b9060018101918282116115a1576020916104409160405194859384937faff39e27000000000000000000000000000000000000000000000000000000008552600485019063ffffffff61046083019561384f8460046132b8565b8387517f0352d070e465114ec4974fac730d50fc5127c8e94c4e190bdbc5a373cfd2d6fe613bdf67ffffffffffffffff613bd16040880161250f565b1694604051918291826126c1565b0390a45f61396f565b519067ffffffffffffffff82168203611a1157565b90918235828103613f3957613c609060406020860194613c1c8661248a565b82517f7720dc23000000000000000000000000000000000000000000000000000000008152600481019290925263ffffffff16602482015292839081906044820190565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa8015611669575f925f91613ef6575b50613cb5909461248a565b7fffffffffffffffff000000000000000000000000000000000000000000000000613ce26040880161250f565b81613cef60608a0161250f565b917fffffffff000000000000000000000000000000000000000000000000000000006040519560208701977f20f9912298c33559d47297dd2659ab8915a73539aa8405c646cfdb46f8b6de7a8952604088015260e01b16606086015260c01b16606484015260c01b16606c8201526080860135607482015260748152613d76609482612619565b51902090819460a08101359073ffffffffffffffffffffffffffffffffffffffff821690818303611a11575f608060c06020930135947ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd03641418784997fffffffffffffffffffffffffffffffffffffffff0000000000000000000000006040519483865288860192601b8453602187015260601b166041850152601c605585209184848c0985038652528160408501520960608201527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff835260015afa507ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd03641407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff830110815f511416159283613ee2575b505050613eae5750565b7f75bbbefa000000000000000000000000000000000000000000000000000000005f5260058110156126d45760045260245ffd5b613eed9394506150a3565b905f8080613ea4565b9250506040823d604011613f31575b81613f1260409383612619565b81010312611a1157613cb5613f2b602084519401613be8565b90613caa565b3d9150613f05565b90507f01e1050e000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90613fa790606060e08201359360405190600182526020820152846040820152205f5260205f2090613f9f6101008201826124bb565b929091613242565b6f010000000000000000000000000000008160801c03613fd9576fffffffffffffffffffffffffffffffff16600f0b90565b7f2c83dd4e000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b5f8112156127df577f800000000000000000000000000000000000000000000000000000000000000081146115a1575f0390565b9060405190602082019283525f6040830152600260608301525f608083015260a082015260a0815261406c60c082612619565b51902090565b9173ffffffffffffffffffffffffffffffffffffffff6040519260208401948552166040830152600360608301525f608083015260a082015260a0815261406c60c082612619565b9160405191602083019384525f604084015260046060840152608083015260a082015260a0815261406c60c082612619565b6140f581614dd1565b156138d35750565b519063ffffffff82168203611a1157565b908160e0910312611a115760c060405191614128836125fd565b61413181613be8565b835261413f60208201613be8565b602084015261415060408201613be8565b604084015261416160608201613be8565b6060840152614172608082016140fd565b608084015261418360a082016140fd565b60a084015201518015158103611a115760c082015290565b906103e89004602082015181101591826141c1575b50816141ba575090565b9050421190565b60400151811091505f6141b0565b613133959261421492614209926141e58661250f565b908760608801359460408901359467ffffffffffffffff60208b0135951693614e21565b9160808101906123e9565b93909261304a565b6040519060c0820182811067ffffffffffffffff8211176125d057604052606060a0835f81525f60208201525f60408201525f838201525f60808201520152565b919061426761421c565b5061ffff60a4351660a43503611a115761428460e08201826123e9565b91909261428f61421c565b608052600284016023853560f01c02600201841061479f57843560f01c602060805101526142c0853560f01c61265a565b6142cd6040519182612619565b853560f01c8082527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0906143009061265a565b015f5b8181106148ec57505060a06080510152843560f01c602202927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061435f61434986614e92565b956143576040519788612619565b808752614e92565b013660208601375f945f5b8396883560f01c8210156148335782890185101561479f5761439960a060805101516060608051015190612701565b51948035956003600283013560f81c9201928760f01c11801590614827575b6147d1575b8660f01c9982155f1461441057505050908160226020600194359201965b7fffff0000000000000000000000000000000000000000000000000000000000008483028b019116602082015201520161436a565b6001839492939895969798161580156147c7575b61479f5787938560f01c8452828535908167ffffffffffffffff61445c604063ffffffff61445460208d0161248a565b169a0161250f565b16948960f01c92600286166146b7575b5050508493853560c01c6020880152602860088701359601937fc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a47095600482166146a6575b50600816156144f95793836144ed936022979360409e9d9c9a97602060019d9b98359401985b60805160600180518f019052602089015193614e21565b988991015296916143db565b6020843560f81c118015614693575b61465957604051976107ff60a43560051c168952611fe0853560f31c16806001870160208c013760206103e060a43560051b168b010151996020820190205f5260205f2095019460028601955b600260018201355f1a60051b820101871061463957506145919060608a01969a875295600160808b01526080805101600181510190525161519d565b156145b2575b936144ed936022979360409e9d9c9a979360019c9a976144d6565b604060805101515f9060078110156126d45715801561461d575b6145d7575b50614597565b806145f0575060805160046040909101526144ed6145d1565b807f4e487b7100000000000000000000000000000000000000000000000000000000602492526021600452fd5b50506040608051015160078110156126d4575f906004106145cc565b9590602082359180831060051b9081521852602060405f20910195614555565b837f2ed91d18000000000000000000000000000000000000000000000000000000005f5261ffff60a435166004523560f81c60245260445ffd5b50833560f81c601f60a435161015614508565b9435955060489094019360086144b0565b602382013560e01c9950603182019750602782013560c01c9650359350602f013560f01c91508214801590614784575b8015614765575b8015614758575b614702575b5f808061446c565b604060805101515f9060078110156126d45715801561473c575b614727575b506146fa565b806145f057506003604060805101525f614721565b50506040608051015160078110156126d4575f9060031061471c565b508760f01c8114156146f5565b5067ffffffffffffffff61477b60408d0161250f565b168414156146ee565b5063ffffffff61479660208d0161248a565b168714156146e7565b7f9b5131fa000000000000000000000000000000000000000000000000000000005f5260045ffd5b50600f8411614424565b604060805101515f9060078110156126d45715801561480b575b6147f6575b506143bd565b806145f057506002604060805101525f6147f0565b50506040608051015160078110156126d4575f906002106147eb565b508b8760f01c116143b8565b50509296509490929350010361479f5760208151910120918260805152606060805193604051905f82525f60208301526040820152205f5261488760205f206148806101008501856124bb565b9185613242565b6101208201358015928315936148d2575b836148a1575050565b606061313392604051906001825260843560208301526040820152205f5260205f2090613f9f6101408201826124bb565b92506148e26101408401846124bb565b9050151592614898565b6020906148f7614a3e565b82828601015201614303565b94939190925f956020830190815161491a87614b0d565b11614a2f5760408401805160078110156126d457614a16575060608401908151918351831492836149ad575b50505061499e57608083015190511493849283614996575b83614983575b50505061497a575b81614975575090565b905090565b6006935061496c565b61498d9350614ecc565b155f8080614964565b84935061495e565b50505050509050600590600190565b6149c291999693509996939997949197612672565b9860a08301975f5b8a518110156149f957808c6149f28260206149e98f9660019751612701565b51015192612701565b52016149ca565b5091949750929598614a0d92959850615134565b155f8080614946565b9697505050505050505160078110156126d45790600190565b50505050505090506001908190565b6040519060a0820182811067ffffffffffffffff8211176125d0576040525f6080838281528260208201528260408201528260608201520152565b90614a82614a3e565b50606082019160a0015f5b8351811015614ae157614aa1818351612701565b518381511480614ac1575b614ab95750600101614a8d565b935050505090565b506f01000000000000000000000000000000606082015160801c14614aac565b827f2c83dd4e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b600390048060011b907f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116036115a157600181018091116115a15790565b9173ffffffffffffffffffffffffffffffffffffffff8092604051947f5364ce5900000000000000000000000000000000000000000000000000000000865260048601521660248401527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60448401521660648201526020816084815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af1801561166957614c0f5750565b614c279060203d602011611662576116538183612619565b50565b92909173ffffffffffffffffffffffffffffffffffffffff8093604051957f5364ce59000000000000000000000000000000000000000000000000000000008752600487015216602485015260448401521660648201526020816084815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af1801561166957614c0f5750565b60405160208101907fb03948446334eb9b2196d5eb166f69b9d49403eb4a12f36de8d3f9f3cb8e15c382527f8d294d6b0d72dfbcc810d41da982dc36bb6ddd50cbe8c55979d23149550f1aad60408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606082015260608152614d54608082612619565b519020906040519060208201927f19010000000000000000000000000000000000000000000000000000000000008452602283015260428201526042815261406c606282612619565b9060418303614dc757614dc09250602081013591604082359201355f1a90615014565b9192909190565b50505f9160029190565b805f525f60205260ff60405f205416614e1c575f525f60205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00825416179055600190565b505f90565b95926127df97949195926040519660208801987f5c4aad5aaff7f30c2d1a15b10bc349c065fe8c8877dab4f35f60b951ba540dc98a5260408901526060880152608087015260a086015260c085015260e0840152610100830152610120820152610120815261304261014082612619565b67ffffffffffffffff81116125d057601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b9192905f90614ede6080850151612672565b925f955f9260a0606088019701935b8751811015614f7f57614f01818651612701565b51608081015115614f765760600151986f010000000000000000000000000000008a60801c145f14614f5d579081614f556fffffffffffffffffffffffffffffffff6001809593019c16600f0b918a612701565b525b01614eed565b98614f6b575b600190614f57565b600190950194614f63565b50600190614f57565b5093949250945094808252614f9383614b0d565b1115614fd0575060039004109081614fa9575090565b7f030000000000000000000000000000000000000000000000000000000000000091501490565b9150506f010000000000000000000000000000008260801c149182614ff457505090565b6127df92506fffffffffffffffffffffffffffffffff16600f0b90615134565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615098579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611669575f5173ffffffffffffffffffffffffffffffffffffffff81161561508e57905f905f90565b505f906001905f90565b5050505f9160039190565b918015908115615109575b5061510257156150fc5780159081156150d1575b506150cc57600490565b600390565b7ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141915010155f6150c2565b50600290565b5050600190565b7ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141915010155f6150ae565b9081515f925f926020808301928460051b0101905b818310615182575050507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0160011c8091119111151690565b90919360209082865197818912019713150194019190615149565b6f010000000000000000000000000000008160801c1480156151f5575b6151ef5760028160f81c1490816151de575b816151d5575090565b905060101b1590565b905060ff8160f01c161515906151cc565b50600190565b5080156151ba56",
}

// Faults is an auto generated Go binding around an Ethereum contract.
type Faults struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Faults) GetABI() abi.ABI {
	return c.abi
}

// NewFaults creates a new instance of Faults.
func NewFaults() *Faults {
	parsed, err := FaultsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Faults{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Faults) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address agreements, address committees, address demands) returns()
func (faults *Faults) PackConstructor(agreements common.Address, committees common.Address, demands common.Address) []byte {
	enc, err := faults.abi.Pack("", agreements, committees, demands)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAGREEMENTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3d810da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function AGREEMENTS() view returns(address)
func (faults *Faults) PackAGREEMENTS() []byte {
	enc, err := faults.abi.Pack("AGREEMENTS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAGREEMENTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3d810da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function AGREEMENTS() view returns(address)
func (faults *Faults) TryPackAGREEMENTS() ([]byte, error) {
	return faults.abi.Pack("AGREEMENTS")
}

// UnpackAGREEMENTS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc3d810da.
//
// Solidity: function AGREEMENTS() view returns(address)
func (faults *Faults) UnpackAGREEMENTS(data []byte) (common.Address, error) {
	out, err := faults.abi.Unpack("AGREEMENTS", data)
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
func (faults *Faults) PackCOMMITTEES() []byte {
	enc, err := faults.abi.Pack("COMMITTEES")
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
func (faults *Faults) TryPackCOMMITTEES() ([]byte, error) {
	return faults.abi.Pack("COMMITTEES")
}

// UnpackCOMMITTEES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b225162.
//
// Solidity: function COMMITTEES() view returns(address)
func (faults *Faults) UnpackCOMMITTEES(data []byte) (common.Address, error) {
	out, err := faults.abi.Unpack("COMMITTEES", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDEMANDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2711e642.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEMANDS() view returns(address)
func (faults *Faults) PackDEMANDS() []byte {
	enc, err := faults.abi.Pack("DEMANDS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEMANDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2711e642.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEMANDS() view returns(address)
func (faults *Faults) TryPackDEMANDS() ([]byte, error) {
	return faults.abi.Pack("DEMANDS")
}

// UnpackDEMANDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2711e642.
//
// Solidity: function DEMANDS() view returns(address)
func (faults *Faults) UnpackDEMANDS(data []byte) (common.Address, error) {
	out, err := faults.abi.Unpack("DEMANDS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCondemned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2524359.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function condemned(bytes32 agreement, bytes32 digest) view returns(bool)
func (faults *Faults) PackCondemned(agreement [32]byte, digest [32]byte) []byte {
	enc, err := faults.abi.Pack("condemned", agreement, digest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCondemned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2524359.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function condemned(bytes32 agreement, bytes32 digest) view returns(bool)
func (faults *Faults) TryPackCondemned(agreement [32]byte, digest [32]byte) ([]byte, error) {
	return faults.abi.Pack("condemned", agreement, digest)
}

// UnpackCondemned is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb2524359.
//
// Solidity: function condemned(bytes32 agreement, bytes32 digest) view returns(bool)
func (faults *Faults) UnpackCondemned(data []byte) (bool, error) {
	out, err := faults.abi.Unpack("condemned", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackContradicted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a3be750.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function contradicted((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, ((bytes32,uint32,uint64,uint64,bytes32,address,uint256),bytes32,bytes32[]) ours, ((bytes32,uint32,uint64,uint64,bytes32,address,uint256),bytes32,bytes32[]) theirs) returns()
func (faults *Faults) PackContradicted(terms Terms, ours Sworn, theirs Sworn) []byte {
	enc, err := faults.abi.Pack("contradicted", terms, ours, theirs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContradicted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a3be750.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function contradicted((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, ((bytes32,uint32,uint64,uint64,bytes32,address,uint256),bytes32,bytes32[]) ours, ((bytes32,uint32,uint64,uint64,bytes32,address,uint256),bytes32,bytes32[]) theirs) returns()
func (faults *Faults) TryPackContradicted(terms Terms, ours Sworn, theirs Sworn) ([]byte, error) {
	return faults.abi.Pack("contradicted", terms, ours, theirs)
}

// PackDoubleLeaf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7852beb7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function doubleLeaf((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, (bytes32,uint32,uint64,uint64,bytes32,address,uint256) report, uint8 kind, bytes32 subject, (bytes32,bytes32[]) a, (bytes32,bytes32[]) b, (uint16,bytes32,bytes)[] signers) returns()
func (faults *Faults) PackDoubleLeaf(terms Terms, report SignedReport, kind uint8, subject [32]byte, a Twin, b Twin, signers []Signer) []byte {
	enc, err := faults.abi.Pack("doubleLeaf", terms, report, kind, subject, a, b, signers)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDoubleLeaf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7852beb7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function doubleLeaf((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, (bytes32,uint32,uint64,uint64,bytes32,address,uint256) report, uint8 kind, bytes32 subject, (bytes32,bytes32[]) a, (bytes32,bytes32[]) b, (uint16,bytes32,bytes)[] signers) returns()
func (faults *Faults) TryPackDoubleLeaf(terms Terms, report SignedReport, kind uint8, subject [32]byte, a Twin, b Twin, signers []Signer) ([]byte, error) {
	return faults.abi.Pack("doubleLeaf", terms, report, kind, subject, a, b, signers)
}

// PackInvalidReport is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde112895.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function invalidReport((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, ((bytes32,uint32,uint64,uint64,bytes32,address,uint256),bytes,bytes32[],bytes32,bytes32[]) shown, (uint16,bytes32,bytes)[] signers) returns()
func (faults *Faults) PackInvalidReport(terms Terms, shown Shown, signers []Signer) []byte {
	enc, err := faults.abi.Pack("invalidReport", terms, shown, signers)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackInvalidReport is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde112895.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function invalidReport((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, ((bytes32,uint32,uint64,uint64,bytes32,address,uint256),bytes,bytes32[],bytes32,bytes32[]) shown, (uint16,bytes32,bytes)[] signers) returns()
func (faults *Faults) TryPackInvalidReport(terms Terms, shown Shown, signers []Signer) ([]byte, error) {
	return faults.abi.Pack("invalidReport", terms, shown, signers)
}

// PackObservedTwice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb833ca60.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function observedTwice((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, uint32 epoch, uint64 round, uint16 member, (uint64,bytes32,bytes32,bytes32,bytes) a, (uint64,bytes32,bytes32,bytes32,bytes) b) returns()
func (faults *Faults) PackObservedTwice(terms Terms, epoch uint32, round uint64, member uint16, a Version, b Version) []byte {
	enc, err := faults.abi.Pack("observedTwice", terms, epoch, round, member, a, b)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackObservedTwice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb833ca60.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function observedTwice((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, uint32 epoch, uint64 round, uint16 member, (uint64,bytes32,bytes32,bytes32,bytes) a, (uint64,bytes32,bytes32,bytes32,bytes) b) returns()
func (faults *Faults) TryPackObservedTwice(terms Terms, epoch uint32, round uint64, member uint16, a Version, b Version) ([]byte, error) {
	return faults.abi.Pack("observedTwice", terms, epoch, round, member, a, b)
}

// PackOutlier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed50ba39.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function outlier((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, ((bytes32,uint32,uint64,uint64,bytes32,address,uint256),bytes,bytes32[],bytes32,bytes32[]) shown, uint16 member, bytes signature) returns()
func (faults *Faults) PackOutlier(terms Terms, shown Shown, member uint16, signature []byte) []byte {
	enc, err := faults.abi.Pack("outlier", terms, shown, member, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOutlier is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed50ba39.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function outlier((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, ((bytes32,uint32,uint64,uint64,bytes32,address,uint256),bytes,bytes32[],bytes32,bytes32[]) shown, uint16 member, bytes signature) returns()
func (faults *Faults) TryPackOutlier(terms Terms, shown Shown, member uint16, signature []byte) ([]byte, error) {
	return faults.abi.Pack("outlier", terms, shown, member, signature)
}

// PackOutliersOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ce40441.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function outliersOf(bytes32 agreement, address operator, uint256 window, uint256 samples) view returns(uint256)
func (faults *Faults) PackOutliersOf(agreement [32]byte, operator common.Address, window *big.Int, samples *big.Int) []byte {
	enc, err := faults.abi.Pack("outliersOf", agreement, operator, window, samples)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOutliersOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1ce40441.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function outliersOf(bytes32 agreement, address operator, uint256 window, uint256 samples) view returns(uint256)
func (faults *Faults) TryPackOutliersOf(agreement [32]byte, operator common.Address, window *big.Int, samples *big.Int) ([]byte, error) {
	return faults.abi.Pack("outliersOf", agreement, operator, window, samples)
}

// UnpackOutliersOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1ce40441.
//
// Solidity: function outliersOf(bytes32 agreement, address operator, uint256 window, uint256 samples) view returns(uint256)
func (faults *Faults) UnpackOutliersOf(data []byte) (*big.Int, error) {
	out, err := faults.abi.Unpack("outliersOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSworeTwice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69a1dd00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sworeTwice((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, uint32 epoch, uint64 round, uint16 member, (bytes32,bytes32,bytes) a, (bytes32,bytes32,bytes) b) returns()
func (faults *Faults) PackSworeTwice(terms Terms, epoch uint32, round uint64, member uint16, a Oath, b Oath) []byte {
	enc, err := faults.abi.Pack("sworeTwice", terms, epoch, round, member, a, b)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSworeTwice is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x69a1dd00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sworeTwice((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, uint32 epoch, uint64 round, uint16 member, (bytes32,bytes32,bytes) a, (bytes32,bytes32,bytes) b) returns()
func (faults *Faults) TryPackSworeTwice(terms Terms, epoch uint32, round uint64, member uint16, a Oath, b Oath) ([]byte, error) {
	return faults.abi.Pack("sworeTwice", terms, epoch, round, member, a, b)
}

// PackWithheld is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xccdb402f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withheld((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, (bytes32,uint32,uint64,uint64,bytes32,address,uint256) report, address prover) returns()
func (faults *Faults) PackWithheld(terms Terms, report SignedReport, prover common.Address) []byte {
	enc, err := faults.abi.Pack("withheld", terms, report, prover)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithheld is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xccdb402f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withheld((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32) terms, (bytes32,uint32,uint64,uint64,bytes32,address,uint256) report, address prover) returns()
func (faults *Faults) TryPackWithheld(terms Terms, report SignedReport, prover common.Address) ([]byte, error) {
	return faults.abi.Pack("withheld", terms, report, prover)
}

// FaultsCondemned represents a Condemned event raised by the Faults contract.
type FaultsCondemned struct {
	Agreement [32]byte
	Digest    [32]byte
	Round     uint64
	Finding   uint8
	Raw       *types.Log // Blockchain specific contextual infos
}

const FaultsCondemnedEventName = "Condemned"

// ContractEventName returns the user-defined event name.
func (FaultsCondemned) ContractEventName() string {
	return FaultsCondemnedEventName
}

// UnpackCondemnedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Condemned(bytes32 indexed agreement, bytes32 indexed digest, uint64 indexed round, uint8 finding)
func (faults *Faults) UnpackCondemnedEvent(log *types.Log) (*FaultsCondemned, error) {
	event := "Condemned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != faults.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FaultsCondemned)
	if len(log.Data) > 0 {
		if err := faults.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range faults.abi.Events[event].Inputs {
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

// FaultsContradicted represents a Contradicted event raised by the Faults contract.
type FaultsContradicted struct {
	Agreement [32]byte
	Round     uint64
	Value     *big.Int
	Referee   *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const FaultsContradictedEventName = "Contradicted"

// ContractEventName returns the user-defined event name.
func (FaultsContradicted) ContractEventName() string {
	return FaultsContradictedEventName
}

// UnpackContradictedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Contradicted(bytes32 indexed agreement, uint64 indexed round, int256 value, int256 referee)
func (faults *Faults) UnpackContradictedEvent(log *types.Log) (*FaultsContradicted, error) {
	event := "Contradicted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != faults.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FaultsContradicted)
	if len(log.Data) > 0 {
		if err := faults.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range faults.abi.Events[event].Inputs {
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

// FaultsEquivocated represents a Equivocated event raised by the Faults contract.
type FaultsEquivocated struct {
	Agreement [32]byte
	Operator  common.Address
	Round     uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const FaultsEquivocatedEventName = "Equivocated"

// ContractEventName returns the user-defined event name.
func (FaultsEquivocated) ContractEventName() string {
	return FaultsEquivocatedEventName
}

// UnpackEquivocatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Equivocated(bytes32 indexed agreement, address indexed operator, uint64 indexed round)
func (faults *Faults) UnpackEquivocatedEvent(log *types.Log) (*FaultsEquivocated, error) {
	event := "Equivocated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != faults.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FaultsEquivocated)
	if len(log.Data) > 0 {
		if err := faults.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range faults.abi.Events[event].Inputs {
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

// FaultsOutlying represents a Outlying event raised by the Faults contract.
type FaultsOutlying struct {
	Agreement [32]byte
	Operator  common.Address
	Round     uint64
	Value     *big.Int
	Sworn     *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const FaultsOutlyingEventName = "Outlying"

// ContractEventName returns the user-defined event name.
func (FaultsOutlying) ContractEventName() string {
	return FaultsOutlyingEventName
}

// UnpackOutlyingEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Outlying(bytes32 indexed agreement, address indexed operator, uint64 indexed round, int256 value, int256 sworn)
func (faults *Faults) UnpackOutlyingEvent(log *types.Log) (*FaultsOutlying, error) {
	event := "Outlying"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != faults.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FaultsOutlying)
	if len(log.Data) > 0 {
		if err := faults.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range faults.abi.Events[event].Inputs {
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

// FaultsSigned represents a Signed event raised by the Faults contract.
type FaultsSigned struct {
	Agreement [32]byte
	Operator  common.Address
	Digest    [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const FaultsSignedEventName = "Signed"

// ContractEventName returns the user-defined event name.
func (FaultsSigned) ContractEventName() string {
	return FaultsSignedEventName
}

// UnpackSignedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Signed(bytes32 indexed agreement, address indexed operator, bytes32 indexed digest)
func (faults *Faults) UnpackSignedEvent(log *types.Log) (*FaultsSigned, error) {
	event := "Signed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != faults.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FaultsSigned)
	if len(log.Data) > 0 {
		if err := faults.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range faults.abi.Events[event].Inputs {
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
func (faults *Faults) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], faults.abi.Errors["AnswersOnly"].ID.Bytes()[:4]) {
		return faults.UnpackAnswersOnlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], faults.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return faults.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], faults.abi.Errors["FewClose"].ID.Bytes()[:4]) {
		return faults.UnpackFewCloseError(raw[4:])
	}
	if bytes.Equal(raw[:4], faults.abi.Errors["Garble"].ID.Bytes()[:4]) {
		return faults.UnpackGarbleError(raw[4:])
	}
	if bytes.Equal(raw[:4], faults.abi.Errors["NoMember"].ID.Bytes()[:4]) {
		return faults.UnpackNoMemberError(raw[4:])
	}
	if bytes.Equal(raw[:4], faults.abi.Errors["NoReferee"].ID.Bytes()[:4]) {
		return faults.UnpackNoRefereeError(raw[4:])
	}
	if bytes.Equal(raw[:4], faults.abi.Errors["NoValue"].ID.Bytes()[:4]) {
		return faults.UnpackNoValueError(raw[4:])
	}
	if bytes.Equal(raw[:4], faults.abi.Errors["NotActivated"].ID.Bytes()[:4]) {
		return faults.UnpackNotActivatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], faults.abi.Errors["NotAsItShould"].ID.Bytes()[:4]) {
		return faults.UnpackNotAsItShouldError(raw[4:])
	}
	if bytes.Equal(raw[:4], faults.abi.Errors["NotDemands"].ID.Bytes()[:4]) {
		return faults.UnpackNotDemandsError(raw[4:])
	}
	if bytes.Equal(raw[:4], faults.abi.Errors["NotInChunk"].ID.Bytes()[:4]) {
		return faults.UnpackNotInChunkError(raw[4:])
	}
	if bytes.Equal(raw[:4], faults.abi.Errors["NotInReport"].ID.Bytes()[:4]) {
		return faults.UnpackNotInReportError(raw[4:])
	}
	if bytes.Equal(raw[:4], faults.abi.Errors["NotOpened"].ID.Bytes()[:4]) {
		return faults.UnpackNotOpenedError(raw[4:])
	}
	if bytes.Equal(raw[:4], faults.abi.Errors["NotPaidFor"].ID.Bytes()[:4]) {
		return faults.UnpackNotPaidForError(raw[4:])
	}
	if bytes.Equal(raw[:4], faults.abi.Errors["NotServed"].ID.Bytes()[:4]) {
		return faults.UnpackNotServedError(raw[4:])
	}
	if bytes.Equal(raw[:4], faults.abi.Errors["NotSigned"].ID.Bytes()[:4]) {
		return faults.UnpackNotSignedError(raw[4:])
	}
	if bytes.Equal(raw[:4], faults.abi.Errors["NothingWrong"].ID.Bytes()[:4]) {
		return faults.UnpackNothingWrongError(raw[4:])
	}
	if bytes.Equal(raw[:4], faults.abi.Errors["Proven"].ID.Bytes()[:4]) {
		return faults.UnpackProvenError(raw[4:])
	}
	if bytes.Equal(raw[:4], faults.abi.Errors["Same"].ID.Bytes()[:4]) {
		return faults.UnpackSameError(raw[4:])
	}
	if bytes.Equal(raw[:4], faults.abi.Errors["TooCoarse"].ID.Bytes()[:4]) {
		return faults.UnpackTooCoarseError(raw[4:])
	}
	if bytes.Equal(raw[:4], faults.abi.Errors["TooFar"].ID.Bytes()[:4]) {
		return faults.UnpackTooFarError(raw[4:])
	}
	if bytes.Equal(raw[:4], faults.abi.Errors["TooLate"].ID.Bytes()[:4]) {
		return faults.UnpackTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], faults.abi.Errors["WithinTolerance"].ID.Bytes()[:4]) {
		return faults.UnpackWithinToleranceError(raw[4:])
	}
	if bytes.Equal(raw[:4], faults.abi.Errors["WrongCommittee"].ID.Bytes()[:4]) {
		return faults.UnpackWrongCommitteeError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// FaultsAnswersOnly represents a AnswersOnly error raised by the Faults contract.
type FaultsAnswersOnly struct {
	Round uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AnswersOnly(uint64 round)
func FaultsAnswersOnlyErrorID() common.Hash {
	return common.HexToHash("0xd807382cd22d2206bf94338efe211937866777a502117cc7725ac8df25b4722e")
}

// UnpackAnswersOnlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AnswersOnly(uint64 round)
func (faults *Faults) UnpackAnswersOnlyError(raw []byte) (*FaultsAnswersOnly, error) {
	out := new(FaultsAnswersOnly)
	if err := faults.abi.UnpackIntoInterface(out, "AnswersOnly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FaultsBadSignature represents a BadSignature error raised by the Faults contract.
type FaultsBadSignature struct {
	Flaw uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature(uint8 flaw)
func FaultsBadSignatureErrorID() common.Hash {
	return common.HexToHash("0x75bbbefaf280e26d6759c4d9710a44382465fdd1c3481df26524a379a4f7a9a7")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature(uint8 flaw)
func (faults *Faults) UnpackBadSignatureError(raw []byte) (*FaultsBadSignature, error) {
	out := new(FaultsBadSignature)
	if err := faults.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FaultsFewClose represents a FewClose error raised by the Faults contract.
type FaultsFewClose struct {
	Got    *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FewClose(uint256 got, uint256 wanted)
func FaultsFewCloseErrorID() common.Hash {
	return common.HexToHash("0x1c804facafde358f65c509f20ef939691b6b41ee33951d1a6e5888c93155a8f3")
}

// UnpackFewCloseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FewClose(uint256 got, uint256 wanted)
func (faults *Faults) UnpackFewCloseError(raw []byte) (*FaultsFewClose, error) {
	out := new(FaultsFewClose)
	if err := faults.abi.UnpackIntoInterface(out, "FewClose", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FaultsGarble represents a Garble error raised by the Faults contract.
type FaultsGarble struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Garble()
func FaultsGarbleErrorID() common.Hash {
	return common.HexToHash("0x9b5131fa7ea3e120a5300d877662dcf336027b66ffab3c1196c52220685fc064")
}

// UnpackGarbleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Garble()
func (faults *Faults) UnpackGarbleError(raw []byte) (*FaultsGarble, error) {
	out := new(FaultsGarble)
	if err := faults.abi.UnpackIntoInterface(out, "Garble", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FaultsNoMember represents a NoMember error raised by the Faults contract.
type FaultsNoMember struct {
	Member *big.Int
	N      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoMember(uint256 member, uint256 n)
func FaultsNoMemberErrorID() common.Hash {
	return common.HexToHash("0x8904a3e3ea86283e4b486a8bc1190028b3e472208ead9353d8d96acbbdade865")
}

// UnpackNoMemberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoMember(uint256 member, uint256 n)
func (faults *Faults) UnpackNoMemberError(raw []byte) (*FaultsNoMember, error) {
	out := new(FaultsNoMember)
	if err := faults.abi.UnpackIntoInterface(out, "NoMember", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FaultsNoReferee represents a NoReferee error raised by the Faults contract.
type FaultsNoReferee struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoReferee()
func FaultsNoRefereeErrorID() common.Hash {
	return common.HexToHash("0x8c500907b681c4e061dfcd72f0d6167eafd23e44afa4d1ba0f6a07db0c6d66db")
}

// UnpackNoRefereeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoReferee()
func (faults *Faults) UnpackNoRefereeError(raw []byte) (*FaultsNoReferee, error) {
	out := new(FaultsNoReferee)
	if err := faults.abi.UnpackIntoInterface(out, "NoReferee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FaultsNoValue represents a NoValue error raised by the Faults contract.
type FaultsNoValue struct {
	Member *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoValue(uint256 member)
func FaultsNoValueErrorID() common.Hash {
	return common.HexToHash("0x2c83dd4e1d94a6b678f6bc595985effecd5c4a3252a1708a55446700fc391d06")
}

// UnpackNoValueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoValue(uint256 member)
func (faults *Faults) UnpackNoValueError(raw []byte) (*FaultsNoValue, error) {
	out := new(FaultsNoValue)
	if err := faults.abi.UnpackIntoInterface(out, "NoValue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FaultsNotActivated represents a NotActivated error raised by the Faults contract.
type FaultsNotActivated struct {
	Agreement [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotActivated(bytes32 agreement)
func FaultsNotActivatedErrorID() common.Hash {
	return common.HexToHash("0x747f01cb6a581576144d022f52d45ab614812549368c5d3eb21c28b76c65f9d2")
}

// UnpackNotActivatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotActivated(bytes32 agreement)
func (faults *Faults) UnpackNotActivatedError(raw []byte) (*FaultsNotActivated, error) {
	out := new(FaultsNotActivated)
	if err := faults.abi.UnpackIntoInterface(out, "NotActivated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FaultsNotAsItShould represents a NotAsItShould error raised by the Faults contract.
type FaultsNotAsItShould struct {
	Finding uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAsItShould(uint8 finding)
func FaultsNotAsItShouldErrorID() common.Hash {
	return common.HexToHash("0x5ec2a82e0d1aff54e4003d96a2f414bfd2e3d106d5525be110067875004f01b5")
}

// UnpackNotAsItShouldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAsItShould(uint8 finding)
func (faults *Faults) UnpackNotAsItShouldError(raw []byte) (*FaultsNotAsItShould, error) {
	out := new(FaultsNotAsItShould)
	if err := faults.abi.UnpackIntoInterface(out, "NotAsItShould", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FaultsNotDemands represents a NotDemands error raised by the Faults contract.
type FaultsNotDemands struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDemands(address caller)
func FaultsNotDemandsErrorID() common.Hash {
	return common.HexToHash("0x774bde62e7ce18a9fe2e664208353d49c3b4183b50b960614ea9d40e49bb902d")
}

// UnpackNotDemandsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDemands(address caller)
func (faults *Faults) UnpackNotDemandsError(raw []byte) (*FaultsNotDemands, error) {
	out := new(FaultsNotDemands)
	if err := faults.abi.UnpackIntoInterface(out, "NotDemands", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FaultsNotInChunk represents a NotInChunk error raised by the Faults contract.
type FaultsNotInChunk struct {
	Place *big.Int
	Words *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInChunk(uint256 place, uint256 words)
func FaultsNotInChunkErrorID() common.Hash {
	return common.HexToHash("0x2ed91d18da4ae5bf25ff45ec2b7b8757abd35c323370bc722dcaee3ad82051e3")
}

// UnpackNotInChunkError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInChunk(uint256 place, uint256 words)
func (faults *Faults) UnpackNotInChunkError(raw []byte) (*FaultsNotInChunk, error) {
	out := new(FaultsNotInChunk)
	if err := faults.abi.UnpackIntoInterface(out, "NotInChunk", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FaultsNotInReport represents a NotInReport error raised by the Faults contract.
type FaultsNotInReport struct {
	Leaf [32]byte
	Root [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInReport(bytes32 leaf, bytes32 root)
func FaultsNotInReportErrorID() common.Hash {
	return common.HexToHash("0xf7953939a85b39f78f841648349e6f1335fc8d9ca10650e7b848115ca1e717e1")
}

// UnpackNotInReportError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInReport(bytes32 leaf, bytes32 root)
func (faults *Faults) UnpackNotInReportError(raw []byte) (*FaultsNotInReport, error) {
	out := new(FaultsNotInReport)
	if err := faults.abi.UnpackIntoInterface(out, "NotInReport", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FaultsNotOpened represents a NotOpened error raised by the Faults contract.
type FaultsNotOpened struct {
	Observers *big.Int
	Times     *big.Int
	Words     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOpened(uint256 observers, uint256 times, uint256 words)
func FaultsNotOpenedErrorID() common.Hash {
	return common.HexToHash("0x8887373c91969cfd0022bf6e4e4fbf35ca84adea39cb9e575898918d39e2ef7d")
}

// UnpackNotOpenedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOpened(uint256 observers, uint256 times, uint256 words)
func (faults *Faults) UnpackNotOpenedError(raw []byte) (*FaultsNotOpened, error) {
	out := new(FaultsNotOpened)
	if err := faults.abi.UnpackIntoInterface(out, "NotOpened", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FaultsNotPaidFor represents a NotPaidFor error raised by the Faults contract.
type FaultsNotPaidFor struct {
	Time *big.Int
	From *big.Int
	To   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotPaidFor(uint256 time, uint256 from, uint256 to)
func FaultsNotPaidForErrorID() common.Hash {
	return common.HexToHash("0x488949092efb79b32cada1af5fec34c0e72832c52797d19e97239c8423398dc3")
}

// UnpackNotPaidForError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotPaidFor(uint256 time, uint256 from, uint256 to)
func (faults *Faults) UnpackNotPaidForError(raw []byte) (*FaultsNotPaidFor, error) {
	out := new(FaultsNotPaidFor)
	if err := faults.abi.UnpackIntoInterface(out, "NotPaidFor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FaultsNotServed represents a NotServed error raised by the Faults contract.
type FaultsNotServed struct {
	Agreement [32]byte
	Epoch     uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotServed(bytes32 agreement, uint32 epoch)
func FaultsNotServedErrorID() common.Hash {
	return common.HexToHash("0x460da7c37910b00531784e01936b4d93ff17ae7603b2e12fe15c5ee8695cf530")
}

// UnpackNotServedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotServed(bytes32 agreement, uint32 epoch)
func (faults *Faults) UnpackNotServedError(raw []byte) (*FaultsNotServed, error) {
	out := new(FaultsNotServed)
	if err := faults.abi.UnpackIntoInterface(out, "NotServed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FaultsNotSigned represents a NotSigned error raised by the Faults contract.
type FaultsNotSigned struct {
	Member *big.Int
	Hash   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSigned(uint256 member, bytes32 hash)
func FaultsNotSignedErrorID() common.Hash {
	return common.HexToHash("0x2842f69deed72dc090378b9ca3510e324064735e66d17f7515096f005e3e4f93")
}

// UnpackNotSignedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSigned(uint256 member, bytes32 hash)
func (faults *Faults) UnpackNotSignedError(raw []byte) (*FaultsNotSigned, error) {
	out := new(FaultsNotSigned)
	if err := faults.abi.UnpackIntoInterface(out, "NotSigned", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FaultsNothingWrong represents a NothingWrong error raised by the Faults contract.
type FaultsNothingWrong struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingWrong()
func FaultsNothingWrongErrorID() common.Hash {
	return common.HexToHash("0xe04906663a10b5b4d4ede5232cb878d3f180f5e43c4f1932ae6c4ceb9f080ccd")
}

// UnpackNothingWrongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingWrong()
func (faults *Faults) UnpackNothingWrongError(raw []byte) (*FaultsNothingWrong, error) {
	out := new(FaultsNothingWrong)
	if err := faults.abi.UnpackIntoInterface(out, "NothingWrong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FaultsProven represents a Proven error raised by the Faults contract.
type FaultsProven struct {
	Nullifier [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Proven(bytes32 nullifier)
func FaultsProvenErrorID() common.Hash {
	return common.HexToHash("0xbb22471c37e49af6fa727842540808ad1ca4d0cc02db4eb7ecae888ce640d8c6")
}

// UnpackProvenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Proven(bytes32 nullifier)
func (faults *Faults) UnpackProvenError(raw []byte) (*FaultsProven, error) {
	out := new(FaultsProven)
	if err := faults.abi.UnpackIntoInterface(out, "Proven", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FaultsSame represents a Same error raised by the Faults contract.
type FaultsSame struct {
	What [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Same(bytes32 what)
func FaultsSameErrorID() common.Hash {
	return common.HexToHash("0xbc2d0e5e7f425b8d241c7733d42271cf1973c67f9e0b99837ba81fe72c695ba3")
}

// UnpackSameError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Same(bytes32 what)
func (faults *Faults) UnpackSameError(raw []byte) (*FaultsSame, error) {
	out := new(FaultsSame)
	if err := faults.abi.UnpackIntoInterface(out, "Same", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FaultsTooCoarse represents a TooCoarse error raised by the Faults contract.
type FaultsTooCoarse struct {
	Sworn *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooCoarse(int256 sworn)
func FaultsTooCoarseErrorID() common.Hash {
	return common.HexToHash("0x3a5c591ab274d3f8f6b1162ff065a74ec576e905a391c3930a834d04d68ce649")
}

// UnpackTooCoarseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooCoarse(int256 sworn)
func (faults *Faults) UnpackTooCoarseError(raw []byte) (*FaultsTooCoarse, error) {
	out := new(FaultsTooCoarse)
	if err := faults.abi.UnpackIntoInterface(out, "TooCoarse", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FaultsTooFar represents a TooFar error raised by the Faults contract.
type FaultsTooFar struct {
	A        *big.Int
	B        *big.Int
	Nearness *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooFar(uint256 a, uint256 b, uint256 nearness)
func FaultsTooFarErrorID() common.Hash {
	return common.HexToHash("0x2ed190d7d8bd2101b11be88acc53d02c9bee5e11203216a4430b59dc31d7e7af")
}

// UnpackTooFarError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooFar(uint256 a, uint256 b, uint256 nearness)
func (faults *Faults) UnpackTooFarError(raw []byte) (*FaultsTooFar, error) {
	out := new(FaultsTooFar)
	if err := faults.abi.UnpackIntoInterface(out, "TooFar", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FaultsTooLate represents a TooLate error raised by the Faults contract.
type FaultsTooLate struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLate(uint256 until)
func FaultsTooLateErrorID() common.Hash {
	return common.HexToHash("0x691e5682c05af91a82d806fceac093f8891d2c453dfc42c67196c1ccdb7b8be1")
}

// UnpackTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLate(uint256 until)
func (faults *Faults) UnpackTooLateError(raw []byte) (*FaultsTooLate, error) {
	out := new(FaultsTooLate)
	if err := faults.abi.UnpackIntoInterface(out, "TooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FaultsWithinTolerance represents a WithinTolerance error raised by the Faults contract.
type FaultsWithinTolerance struct {
	Value *big.Int
	Sworn *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WithinTolerance(int256 value, int256 sworn)
func FaultsWithinToleranceErrorID() common.Hash {
	return common.HexToHash("0x249823cd75489290a6ca191e5e9300721428aa7b1d3cf795f7dae905e0cb0e39")
}

// UnpackWithinToleranceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WithinTolerance(int256 value, int256 sworn)
func (faults *Faults) UnpackWithinToleranceError(raw []byte) (*FaultsWithinTolerance, error) {
	out := new(FaultsWithinTolerance)
	if err := faults.abi.UnpackIntoInterface(out, "WithinTolerance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FaultsWrongCommittee represents a WrongCommittee error raised by the Faults contract.
type FaultsWrongCommittee struct {
	Committee [32]byte
	Wanted    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongCommittee(bytes32 committee, bytes32 wanted)
func FaultsWrongCommitteeErrorID() common.Hash {
	return common.HexToHash("0x01e1050e38cdd0a856f634f025c40f845379afbaf624639cedfcaaa7daf210b1")
}

// UnpackWrongCommitteeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongCommittee(bytes32 committee, bytes32 wanted)
func (faults *Faults) UnpackWrongCommitteeError(raw []byte) (*FaultsWrongCommittee, error) {
	out := new(FaultsWrongCommittee)
	if err := faults.abi.UnpackIntoInterface(out, "WrongCommittee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// HandoversMetaData contains all meta data concerning the Handovers contract.
var HandoversMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"committees\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"feeds\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"agreements\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"AGREEMENTS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COMMITTEES\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"FEEDS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSignedReport\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"},{\"components\":[{\"internalType\":\"address[]\",\"name\":\"members\",\"type\":\"address[]\"},{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"transcript\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"}],\"internalType\":\"structKeygen\",\"name\":\"keygen\",\"type\":\"tuple\"},{\"internalType\":\"bytes[]\",\"name\":\"signatures\",\"type\":\"bytes[]\"},{\"components\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"activateBefore\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"feed\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"place\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint128\",\"name\":\"escrow\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"price\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"period\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"start\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"longest\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"tolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"samples\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"spacing\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"nearness\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deadline\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"demandBlocks\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"baseFeeCap\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"deliveryGas\",\"type\":\"uint32\"},{\"internalType\":\"uint128\",\"name\":\"rate\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"bond\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"penalty\",\"type\":\"uint128\"},{\"internalType\":\"uint128\",\"name\":\"joint\",\"type\":\"uint128\"},{\"internalType\":\"uint32\",\"name\":\"evidenceWindow\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"referee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"refereeFeed\",\"type\":\"bytes32\"}],\"internalType\":\"structTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"internalType\":\"bytes[]\",\"name\":\"acceptances\",\"type\":\"bytes[]\"}],\"internalType\":\"structGoing[]\",\"name\":\"going\",\"type\":\"tuple[]\"}],\"name\":\"handOver\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"wanted\",\"type\":\"bytes32\"}],\"name\":\"WrongCommittee\",\"type\":\"error\"}]",
	ID:  "cb403e9f31b3826ffbbaec67084a361f2c",
	Bin: "0x60e0346100a757601f610dff38819003918201601f19168301916001600160401b038311848410176100ab578084926060946040528339810103126100a757610047816100bf565b906100606040610059602084016100bf565b92016100bf565b60c05260a052608052604051610d2b90816100d482396080518181816101b60152610a91015260a0518181816094015261043a015260c0518181816104a80152610a250152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036100a75756fe6080806040526004361015610012575f80fd5b5f905f3560e01c9081637b22516214610a4957508063c3d810da146109db578063d5e8b43f146100bb5763ef68ab0b1461004a575f80fd5b346100b857807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100b857602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b50346109d7577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161016081126109d75760e0136109d75760e43567ffffffffffffffff81116109d757610114903690600401610ab5565b90610104359167ffffffffffffffff83116109d7578236039160c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8401126109d7576101243567ffffffffffffffff81116109d757610178903690600401610ab5565b9490936101443567ffffffffffffffff81116109d75761019c903690600401610ab5565b96909573ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001693843b156109d757604051957f0172145c0000000000000000000000000000000000000000000000000000000087526004359788600489015260243563ffffffff81168091036109d757602489015260443567ffffffffffffffff81168091036109d757604489015260643567ffffffffffffffff81168091036109d7576064890152608435608489015260a43573ffffffffffffffffffffffffffffffffffffffff81168091036109d75760a489015260c43560c489015261014060e4890152806101448901527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81116109d75760051b80916101648901378601907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc61016488840301016101048801526102248201947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdd826004013591018112156109d75781016024600482013591019567ffffffffffffffff82116109d7578160051b360387136109d75760c06101648501528190528795610244840195949392915f5b818110610996575050505f969486948894869461020467ffffffffffffffff6103de60a48860246104129a013561018487015263ffffffff6103bb60448301610b54565b166101a487015260648101356101c487015260848101356101e487015201610b65565b169101527ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc85840301610124860152610b9b565b03925af1801561098b57610976575b508373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803b15610972578180916024604051809481937fae4b25510000000000000000000000000000000000000000000000000000000083528860048401525af1801561091e5761095d575b5090927f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169150845b8181106104ec578580f35b60606104f9828487610c92565b013585810361092d57508561050f828487610c92565b61051a838588610c92565b610400810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18136030182121561092957019081359167ffffffffffffffff8311610929576020018260051b3603811361092957863b156109295783916108ea6103e09260405195869485947fbecaa8800000000000000000000000000000000000000000000000000000000086528035600487015267ffffffffffffffff6105c760208301610b65565b16602487015273ffffffffffffffffffffffffffffffffffffffff6105ee60408301610b7a565b166044870152606081013560648701526080810135608487015261ffff61061760a08301610cff565b1660a487015260c081013560c487015273ffffffffffffffffffffffffffffffffffffffff61064860e08301610b7a565b1660e48701526fffffffffffffffffffffffffffffffff61066c6101008301610d0e565b166101048701526fffffffffffffffffffffffffffffffff6106916101208301610d0e565b1661012487015263ffffffff6106aa6101408301610b54565b1661014487015267ffffffffffffffff6106c76101608301610b65565b1661016487015263ffffffff6106e06101808301610b54565b1661018487015263ffffffff6106f96101a08301610b54565b166101a487015263ffffffff6107126101c08301610b54565b166101c487015263ffffffff61072b6101e08301610b54565b166101e487015261ffff6107426102008301610cff565b1661020487015263ffffffff61075b6102208301610b54565b1661022487015263ffffffff6107746102408301610b54565b1661024487015263ffffffff61078d6102608301610b54565b1661026487015263ffffffff6107a66102808301610b54565b1661028487015263ffffffff6107bf6102a08301610b54565b166102a487015263ffffffff6107d86102c08301610b54565b166102c487015267ffffffffffffffff6107f56102e08301610b65565b166102e487015263ffffffff61080e6103008301610b54565b166103048701526fffffffffffffffffffffffffffffffff6108336103208301610d0e565b166103248701526fffffffffffffffffffffffffffffffff6108586103408301610d0e565b166103448701526fffffffffffffffffffffffffffffffff61087d6103608301610d0e565b166103648701526fffffffffffffffffffffffffffffffff6108a26103808301610d0e565b1661038487015263ffffffff6108bb6103a08301610b54565b166103a48701526103c08101356103c487015201356103e4850152610420610404850152610424840191610b9b565b038183895af1801561091e57610905575b50506001016104e1565b8161090f91610ae6565b61091a57855f6108fb565b8580fd5b6040513d84823e3d90fd5b8380fd5b86866044927f01e1050e000000000000000000000000000000000000000000000000000000008352600452602452fd5b8161096791610ae6565b61092957835f6104a3565b5080fd5b6109839194505f90610ae6565b5f925f610421565b6040513d5f823e3d90fd5b919750919293949560208060019273ffffffffffffffffffffffffffffffffffffffff6109c28c610b7a565b16815201980191019189979695949392610377565b5f80fd5b346109d7575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126109d757602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346109d7575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126109d75760209073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b9181601f840112156109d75782359167ffffffffffffffff83116109d7576020808501948460051b0101116109d757565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610b2757604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b359063ffffffff821682036109d757565b359067ffffffffffffffff821682036109d757565b359073ffffffffffffffffffffffffffffffffffffffff821682036109d757565b90602083828152019060208160051b85010193835f917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe182360301905b848410610be9575050505050505090565b909192939495967fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08282030187528735838112156109d7578401906020823592019167ffffffffffffffff81116109d75780360383136109d7576020827fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8480600198869897879852868601375f8482018601520116010199019701959401929190610bd8565b9190811015610cd25760051b810135907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffbe1813603018212156109d7570190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b359061ffff821682036109d757565b35906fffffffffffffffffffffffffffffffff821682036109d75756",
}

// Handovers is an auto generated Go binding around an Ethereum contract.
type Handovers struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Handovers) GetABI() abi.ABI {
	return c.abi
}

// NewHandovers creates a new instance of Handovers.
func NewHandovers() *Handovers {
	parsed, err := HandoversMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Handovers{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Handovers) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address committees, address feeds, address agreements) returns()
func (handovers *Handovers) PackConstructor(committees common.Address, feeds common.Address, agreements common.Address) []byte {
	enc, err := handovers.abi.Pack("", committees, feeds, agreements)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAGREEMENTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3d810da.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function AGREEMENTS() view returns(address)
func (handovers *Handovers) PackAGREEMENTS() []byte {
	enc, err := handovers.abi.Pack("AGREEMENTS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAGREEMENTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3d810da.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function AGREEMENTS() view returns(address)
func (handovers *Handovers) TryPackAGREEMENTS() ([]byte, error) {
	return handovers.abi.Pack("AGREEMENTS")
}

// UnpackAGREEMENTS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc3d810da.
//
// Solidity: function AGREEMENTS() view returns(address)
func (handovers *Handovers) UnpackAGREEMENTS(data []byte) (common.Address, error) {
	out, err := handovers.abi.Unpack("AGREEMENTS", data)
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
func (handovers *Handovers) PackCOMMITTEES() []byte {
	enc, err := handovers.abi.Pack("COMMITTEES")
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
func (handovers *Handovers) TryPackCOMMITTEES() ([]byte, error) {
	return handovers.abi.Pack("COMMITTEES")
}

// UnpackCOMMITTEES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b225162.
//
// Solidity: function COMMITTEES() view returns(address)
func (handovers *Handovers) UnpackCOMMITTEES(data []byte) (common.Address, error) {
	out, err := handovers.abi.Unpack("COMMITTEES", data)
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
func (handovers *Handovers) PackFEEDS() []byte {
	enc, err := handovers.abi.Pack("FEEDS")
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
func (handovers *Handovers) TryPackFEEDS() ([]byte, error) {
	return handovers.abi.Pack("FEEDS")
}

// UnpackFEEDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef68ab0b.
//
// Solidity: function FEEDS() view returns(address)
func (handovers *Handovers) UnpackFEEDS(data []byte) (common.Address, error) {
	out, err := handovers.abi.Unpack("FEEDS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackHandOver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5e8b43f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function handOver((bytes32,uint32,uint64,uint64,bytes32,address,uint256) report, bytes32[] path, (address[],uint256,uint32,bytes32,bytes32,uint64) keygen, bytes[] signatures, ((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32),bytes[])[] going) returns()
func (handovers *Handovers) PackHandOver(report SignedReport, path [][32]byte, keygen Keygen, signatures [][]byte, going []Going) []byte {
	enc, err := handovers.abi.Pack("handOver", report, path, keygen, signatures, going)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHandOver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5e8b43f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function handOver((bytes32,uint32,uint64,uint64,bytes32,address,uint256) report, bytes32[] path, (address[],uint256,uint32,bytes32,bytes32,uint64) keygen, bytes[] signatures, ((bytes32,uint64,address,bytes32,bytes32,uint16,bytes32,address,uint128,uint128,uint32,uint64,uint32,uint32,uint32,uint32,uint16,uint32,uint32,uint32,uint32,uint32,uint32,uint64,uint32,uint128,uint128,uint128,uint128,uint32,bytes32,bytes32),bytes[])[] going) returns()
func (handovers *Handovers) TryPackHandOver(report SignedReport, path [][32]byte, keygen Keygen, signatures [][]byte, going []Going) ([]byte, error) {
	return handovers.abi.Pack("handOver", report, path, keygen, signatures, going)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (handovers *Handovers) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], handovers.abi.Errors["WrongCommittee"].ID.Bytes()[:4]) {
		return handovers.UnpackWrongCommitteeError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// HandoversWrongCommittee represents a WrongCommittee error raised by the Handovers contract.
type HandoversWrongCommittee struct {
	Committee [32]byte
	Wanted    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongCommittee(bytes32 committee, bytes32 wanted)
func HandoversWrongCommitteeErrorID() common.Hash {
	return common.HexToHash("0x01e1050e38cdd0a856f634f025c40f845379afbaf624639cedfcaaa7daf210b1")
}

// UnpackWrongCommitteeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongCommittee(bytes32 committee, bytes32 wanted)
func (handovers *Handovers) UnpackWrongCommitteeError(raw []byte) (*HandoversWrongCommittee, error) {
	out := new(HandoversWrongCommittee)
	if err := handovers.abi.UnpackIntoInterface(out, "WrongCommittee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryMetaData contains all meta data concerning the Registry contract.
var RegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIBonds\",\"name\":\"bonds\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"BONDS\",\"outputs\":[{\"internalType\":\"contractIBonds\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"call\",\"type\":\"bytes32\"}],\"name\":\"announce\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"call\",\"type\":\"bytes32\"}],\"name\":\"announcedAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"peer\",\"type\":\"string\"},{\"internalType\":\"string[]\",\"name\":\"addresses\",\"type\":\"string[]\"}],\"internalType\":\"structEntry\",\"name\":\"entry\",\"type\":\"tuple\"}],\"name\":\"change\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"count\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"peer\",\"type\":\"string\"},{\"internalType\":\"string[]\",\"name\":\"addresses\",\"type\":\"string[]\"}],\"internalType\":\"structEntry\",\"name\":\"entry\",\"type\":\"tuple\"}],\"name\":\"enter\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"entryOf\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"peer\",\"type\":\"string\"},{\"internalType\":\"string[]\",\"name\":\"addresses\",\"type\":\"string[]\"}],\"internalType\":\"structEntry\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"page\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"some\",\"type\":\"address[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"x\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"y\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"peer\",\"type\":\"string\"},{\"internalType\":\"string[]\",\"name\":\"addresses\",\"type\":\"string[]\"}],\"internalType\":\"structEntry[]\",\"name\":\"theirs\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"remove\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"call\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"Announced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"}],\"name\":\"Changed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"Entered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"Removed\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"call\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"blockNumber\",\"type\":\"uint256\"}],\"name\":\"AnnouncedAlready\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"field\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"BadLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"EnteredAlready\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"NotEntered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"OperatorRevoked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"WrongKey\",\"type\":\"error\"}]",
	ID:  "8cba0c3528a665bdeee00a8b352e0f1ef3",
	Bin: "0x60a034607457601f611a8c38819003918201601f19168301916001600160401b03831184841017607857808492602094604052833981010312607457516001600160a01b03811681036074576080526040516119ff908161008d823960805181818161042e01528181610f1301526111700152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c90816306661abd14610a365750806329092d0e146108155780632c3ac428146106e55780632f0e4d001461066a57806358bb388a1461054f5780636056969b1461049957806399f4be3d14610452578063b4abea24146103e45763ebb9e69c1461007f575f80fd5b346103e05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103e0576004356024356001548083105f146103d957828103908111610380575b808210156103d257505b6100de81610e86565b906100ec6040519283610d5f565b8082526100f881610e86565b927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe060208401940136853761012c82610e86565b9161013a6040519384610d5f565b8083527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061016782610e86565b015f5b8181106103ad5750505f915b81831061025257505050604051928392604084019060408552518091526060840191905f5b818110610223575050508281036020840152815180825260208201916020808360051b8301019401925f915b8383106101d45786860387f35b919395509193602080610211837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe086600196030187528951610b65565b970193019301909286959492936101c7565b825173ffffffffffffffffffffffffffffffffffffffff1684528695506020938401939092019160010161019b565b8281969396018082116103805761027d73ffffffffffffffffffffffffffffffffffffffff91610c23565b90549060031b1c1661028f8787610e9e565b5273ffffffffffffffffffffffffffffffffffffffff6102af8787610e9e565b51165f52600260205260405f20956004604051976102cc89610d43565b80548952600181015460208a01526102e660028201610dca565b60408a01526102f760038201610dca565b60608a01520196875461030981610e86565b906103176040519283610d5f565b80825260208201995f5260205f20995f905b82821061036357505050600193949596979850608082015261034b8288610e9e565b526103568187610e9e565b5001919094939294610176565b6001602081926103728f610dca565b8152019c019101909a610329565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b6020906103bf97959697949394610da0565b828289010152019594939592919261016a565b90506100d5565b505f6100cb565b5f80fd5b346103e0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103e057602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346103e05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103e0576004355f525f602052602060405f2054604051908152f35b346103e05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103e057600435805f525f60205260405f205461051457805f525f6020524360405f20557f35f5a22634f741d35cbcc221dd4e667aa7d6c293afe8b27fd97e0ae92921f6d66020604051338152a2005b805f525f60205260405f2054907f0da4cba9000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346103e05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103e05773ffffffffffffffffffffffffffffffffffffffff61059b610a6e565b6105a3610da0565b506105ad81611013565b165f52600260205260405f206004604051916105c883610d43565b80548352600181015460208401526105e260028201610dca565b60408401526105f360038201610dca565b60608401520190815461060581610e86565b926106136040519485610d5f565b81845260208401905f5260205f205f915b83831061064d5761064985876080820152604051918291602083526020830190610b65565b0390f35b60016020819261065c85610dca565b815201920192019190610624565b346103e0576106ab61067b36610a91565b73ffffffffffffffffffffffffffffffffffffffff82939216928333036106d7575b6106a681611013565b61110e565b7fb2ca5e519c6bf0ffa220188d2ab759c54865356c2be5f2437be6b233d77944636020604051338152a2005b6106e081610eb2565b61069d565b346103e0576106f336610a91565b906106fd81610eb2565b73ffffffffffffffffffffffffffffffffffffffff811691825f52600360205260405f20546107e957610730908261110e565b60015490680100000000000000008210156107bc576107588260016107849401600155610c23565b90919073ffffffffffffffffffffffffffffffffffffffff8084549260031b9316831b921b1916179055565b600154815f52600360205260405f205533907ffab70e4641944214541ac8825448b9209a926f609a76a3c37418e0a5647e22875f80a3005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b827f1bee9949000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346103e05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103e05773ffffffffffffffffffffffffffffffffffffffff610861610a6e565b61086a81610eb2565b61087381611013565b16805f52600360205260405f20546001547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8101908111610380576108cc73ffffffffffffffffffffffffffffffffffffffff91610c23565b90549060031b1c167fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8201828111610380578161075861090b92610c23565b5f52600360205260405f20556001548015610a09577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0161094b81610c23565b73ffffffffffffffffffffffffffffffffffffffff82549160031b1b19169055600155805f5260036020525f6040812055805f526002602052600460405f205f81555f600182015561099f60028201610cd4565b6109ab60038201610cd4565b018054905f8155816109e0575b33837f40e634d0e26d9ec2e860e4dd9b7b2cfbb569b6058362a1a54d3a94718bc495875f80a3005b5f5260205f205f5b8281106109f557506109b8565b80610a036001928401610cd4565b016109e8565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603160045260245ffd5b346103e0575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103e0576020906001548152f35b6004359073ffffffffffffffffffffffffffffffffffffffff821682036103e057565b9060407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8301126103e05760043573ffffffffffffffffffffffffffffffffffffffff811681036103e057916024359067ffffffffffffffff82116103e0577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8260a0920301126103e05760040190565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b80518252602081015160208301526080610ba3610b91604084015160a0604087015260a0860190610b22565b60608401518582036060870152610b22565b910151916080818303910152815180825260208201916020808360051b8301019401925f915b838310610bd857505050505090565b9091929394602080610c14837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe086600196030187528951610b22565b97019301930191939290610bc9565b600154811015610c3b5760015f5260205f2001905f90565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b90600182811c92168015610caf575b6020831014610c8257565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f1691610c77565b5f5b828110610cc757505050565b5f82820155600101610cbb565b610cde8154610c68565b9081610ce8575050565b81601f5f9311600114610cfa5750555b565b81835260208320610d3691601f0160051c7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190600101610cb9565b8082528160208120915555565b60a0810190811067ffffffffffffffff8211176107bc57604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176107bc57604052565b60405190610dad82610d43565b60606080835f81525f602082015282604082015282808201520152565b9060405191825f825492610ddd84610c68565b8084529360018116908115610e465750600114610e02575b50610cf892500383610d5f565b90505f9291925260205f20905f915b818310610e2a575050906020610cf8928201015f610df5565b6020919350806001915483858901015201910190918492610e11565b60209350610cf89592507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0091501682840152151560051b8201015f610df5565b67ffffffffffffffff81116107bc5760051b60200190565b8051821015610c3b5760209160051b010190565b73ffffffffffffffffffffffffffffffffffffffff604051917f14afd79e000000000000000000000000000000000000000000000000000000008352169081600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa8015611008575f90610fa5575b73ffffffffffffffffffffffffffffffffffffffff16801591508115610f9a575b50610f6b5750565b7f23295f0e000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b90503314155f610f63565b506020813d602011611000575b81610fbf60209383610d5f565b810103126103e0575173ffffffffffffffffffffffffffffffffffffffff811681036103e05773ffffffffffffffffffffffffffffffffffffffff90610f42565b3d9150610fb2565b6040513d5f823e3d90fd5b73ffffffffffffffffffffffffffffffffffffffff16805f52600360205260405f20541561103e5750565b7f17d04087000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156103e0570180359067ffffffffffffffff82116103e0576020019181360383136103e057565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156103e0570180359067ffffffffffffffff82116103e057602001918160051b360383136103e057565b9073ffffffffffffffffffffffffffffffffffffffff604051927f4ea71327000000000000000000000000000000000000000000000000000000008452169182600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115611008575f91611958575b501561192c5780359060208101359173ffffffffffffffffffffffffffffffffffffffff6040516020810190838252856040820152604081526111e4606082610d5f565b519020168481036118fd5750604082016112406112018285611069565b9050604051611211604082610d5f565b600481527f6e616d65000000000000000000000000000000000000000000000000000000006020820152611993565b60608301906112916112528386611069565b9050604051611262604082610d5f565b600481527f70656572000000000000000000000000000000000000000000000000000000006020820152611993565b60808401946112a086866110ba565b9050604051906112b1604083610d5f565b600982527f61646472657373657300000000000000000000000000000000000000000000006020830152801580156118f3575b6118a35750505f5b6112f687876110ba565b90508110156113cc5761130987876110ba565b821015610c3b57611320908260051b810190611069565b905060405190611331604083610d5f565b600982527f61646472657373657300000000000000000000000000000000000000000000006020830152801580156113c2575b6113725750506001016112ec565b6113b192506040519283927fd21b27be000000000000000000000000000000000000000000000000000000008452606060048501526064840190610b22565b906024830152608060448301520390fd5b5060808111611364565b5090919293955f52600260205260405f2093845560018401556113f3600284019186611069565b9067ffffffffffffffff82116107bc5761140d8354610c68565b601f8111611869575b505f90601f83116001146117c85761146392915f91836115bf575b50507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8260011b9260031b1c19161790565b90555b611474600383019185611069565b9067ffffffffffffffff82116107bc5761148e8354610c68565b601f811161178e575b505f90601f83116001146116e557826114f6969593600495936114ec935f926115bf5750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8260011b9260031b1c19161790565b90555b01926110ba565b906801000000000000000082116107bc5782548284558083106116b4575b505f928352602083209290805b83831061152f575050505050565b6115398183611069565b9067ffffffffffffffff82116107bc576115538754610c68565b601f8111611671575b505f90601f83116001146115ca57926115b0836001959460209487965f926115bf5750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8260011b9260031b1c19161790565b88555b01950192019193611521565b013590505f80611431565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0831691885f5260205f20925f5b8181106116595750936020936001969387969383889510611621575b505050811b0188556115b3565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88560031b161c199101351690555f8080611614565b919360206001819287870135815501950192016115f8565b8281111561155c576116a690885f5260205f2090601f850160051c90602086106116ac575b601f82910160051c039101610cb9565b5f61155c565b5f9150611696565b835f52828060205f20019103905f5b8281106116d1575050611514565b806116df6001928401610cd4565b016116c3565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0831691845f5260205f20925f5b81811061177657509260019285926114f6999896600498961061173e575b505050811b0190556114ef565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88560031b161c199101351690555f8080611731565b91936020600181928787013581550195019201611713565b82811115611497576117c290845f5260205f2090601f850160051c90602086106116ac57601f82910160051c039101610cb9565b5f611497565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0831691845f5260205f20925f5b8181106118515750908460019594939210611819575b505050811b019055611466565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88560031b161c199101351690555f808061180c565b919360206001819287870135815501950192016117f6565b828111156114165761189d90845f5260205f2090601f850160051c90602086106116ac57601f82910160051c039101610cb9565b5f611416565b6118e292506040519283927fd21b27be000000000000000000000000000000000000000000000000000000008452606060048501526064840190610b22565b906024830152600860448301520390fd5b50600881116112e4565b847fb369ab0e000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b507fa5f3b762000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90506020813d60201161198b575b8161197360209383610d5f565b810103126103e0575180151581036103e0575f6111a0565b3d9150611966565b90801580156119f5575b6119a5575050565b6119e492506040519283927fd21b27be000000000000000000000000000000000000000000000000000000008452606060048501526064840190610b22565b906024830152604060448301520390fd5b506040811161199d56",
}

// Registry is an auto generated Go binding around an Ethereum contract.
type Registry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Registry) GetABI() abi.ABI {
	return c.abi
}

// NewRegistry creates a new instance of Registry.
func NewRegistry() *Registry {
	parsed, err := RegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Registry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Registry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address bonds) returns()
func (registry *Registry) PackConstructor(bonds common.Address) []byte {
	enc, err := registry.abi.Pack("", bonds)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBONDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4abea24.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BONDS() view returns(address)
func (registry *Registry) PackBONDS() []byte {
	enc, err := registry.abi.Pack("BONDS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBONDS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb4abea24.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BONDS() view returns(address)
func (registry *Registry) TryPackBONDS() ([]byte, error) {
	return registry.abi.Pack("BONDS")
}

// UnpackBONDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb4abea24.
//
// Solidity: function BONDS() view returns(address)
func (registry *Registry) UnpackBONDS(data []byte) (common.Address, error) {
	out, err := registry.abi.Unpack("BONDS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAnnounce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6056969b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function announce(bytes32 call) returns()
func (registry *Registry) PackAnnounce(call [32]byte) []byte {
	enc, err := registry.abi.Pack("announce", call)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnnounce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6056969b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function announce(bytes32 call) returns()
func (registry *Registry) TryPackAnnounce(call [32]byte) ([]byte, error) {
	return registry.abi.Pack("announce", call)
}

// PackAnnouncedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x99f4be3d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function announcedAt(bytes32 call) view returns(uint256)
func (registry *Registry) PackAnnouncedAt(call [32]byte) []byte {
	enc, err := registry.abi.Pack("announcedAt", call)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnnouncedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x99f4be3d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function announcedAt(bytes32 call) view returns(uint256)
func (registry *Registry) TryPackAnnouncedAt(call [32]byte) ([]byte, error) {
	return registry.abi.Pack("announcedAt", call)
}

// UnpackAnnouncedAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x99f4be3d.
//
// Solidity: function announcedAt(bytes32 call) view returns(uint256)
func (registry *Registry) UnpackAnnouncedAt(data []byte) (*big.Int, error) {
	out, err := registry.abi.Unpack("announcedAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackChange is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f0e4d00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function change(address operator, (bytes32,bytes32,string,string,string[]) entry) returns()
func (registry *Registry) PackChange(operator common.Address, entry Entry) []byte {
	enc, err := registry.abi.Pack("change", operator, entry)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChange is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2f0e4d00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function change(address operator, (bytes32,bytes32,string,string,string[]) entry) returns()
func (registry *Registry) TryPackChange(operator common.Address, entry Entry) ([]byte, error) {
	return registry.abi.Pack("change", operator, entry)
}

// PackCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06661abd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function count() view returns(uint256)
func (registry *Registry) PackCount() []byte {
	enc, err := registry.abi.Pack("count")
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
func (registry *Registry) TryPackCount() ([]byte, error) {
	return registry.abi.Pack("count")
}

// UnpackCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06661abd.
//
// Solidity: function count() view returns(uint256)
func (registry *Registry) UnpackCount(data []byte) (*big.Int, error) {
	out, err := registry.abi.Unpack("count", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEnter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c3ac428.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function enter(address operator, (bytes32,bytes32,string,string,string[]) entry) returns()
func (registry *Registry) PackEnter(operator common.Address, entry Entry) []byte {
	enc, err := registry.abi.Pack("enter", operator, entry)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnter is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c3ac428.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function enter(address operator, (bytes32,bytes32,string,string,string[]) entry) returns()
func (registry *Registry) TryPackEnter(operator common.Address, entry Entry) ([]byte, error) {
	return registry.abi.Pack("enter", operator, entry)
}

// PackEntryOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58bb388a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function entryOf(address operator) view returns((bytes32,bytes32,string,string,string[]))
func (registry *Registry) PackEntryOf(operator common.Address) []byte {
	enc, err := registry.abi.Pack("entryOf", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEntryOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x58bb388a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function entryOf(address operator) view returns((bytes32,bytes32,string,string,string[]))
func (registry *Registry) TryPackEntryOf(operator common.Address) ([]byte, error) {
	return registry.abi.Pack("entryOf", operator)
}

// UnpackEntryOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x58bb388a.
//
// Solidity: function entryOf(address operator) view returns((bytes32,bytes32,string,string,string[]))
func (registry *Registry) UnpackEntryOf(data []byte) (Entry, error) {
	out, err := registry.abi.Unpack("entryOf", data)
	if err != nil {
		return *new(Entry), err
	}
	out0 := *abi.ConvertType(out[0], new(Entry)).(*Entry)
	return out0, nil
}

// PackPage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebb9e69c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function page(uint256 from, uint256 most) view returns(address[] some, (bytes32,bytes32,string,string,string[])[] theirs)
func (registry *Registry) PackPage(from *big.Int, most *big.Int) []byte {
	enc, err := registry.abi.Pack("page", from, most)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xebb9e69c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function page(uint256 from, uint256 most) view returns(address[] some, (bytes32,bytes32,string,string,string[])[] theirs)
func (registry *Registry) TryPackPage(from *big.Int, most *big.Int) ([]byte, error) {
	return registry.abi.Pack("page", from, most)
}

// PageOutput serves as a container for the return parameters of contract
// method Page.
type PageOutput struct {
	Some   []common.Address
	Theirs []Entry
}

// UnpackPage is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xebb9e69c.
//
// Solidity: function page(uint256 from, uint256 most) view returns(address[] some, (bytes32,bytes32,string,string,string[])[] theirs)
func (registry *Registry) UnpackPage(data []byte) (PageOutput, error) {
	out, err := registry.abi.Unpack("page", data)
	outstruct := new(PageOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Some = *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	outstruct.Theirs = *abi.ConvertType(out[1], new([]Entry)).(*[]Entry)
	return *outstruct, nil
}

// PackRemove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29092d0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function remove(address operator) returns()
func (registry *Registry) PackRemove(operator common.Address) []byte {
	enc, err := registry.abi.Pack("remove", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29092d0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function remove(address operator) returns()
func (registry *Registry) TryPackRemove(operator common.Address) ([]byte, error) {
	return registry.abi.Pack("remove", operator)
}

// RegistryAnnounced represents a Announced event raised by the Registry contract.
type RegistryAnnounced struct {
	Call [32]byte
	By   common.Address
	Raw  *types.Log // Blockchain specific contextual infos
}

const RegistryAnnouncedEventName = "Announced"

// ContractEventName returns the user-defined event name.
func (RegistryAnnounced) ContractEventName() string {
	return RegistryAnnouncedEventName
}

// UnpackAnnouncedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Announced(bytes32 indexed call, address by)
func (registry *Registry) UnpackAnnouncedEvent(log *types.Log) (*RegistryAnnounced, error) {
	event := "Announced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != registry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RegistryAnnounced)
	if len(log.Data) > 0 {
		if err := registry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range registry.abi.Events[event].Inputs {
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

// RegistryChanged represents a Changed event raised by the Registry contract.
type RegistryChanged struct {
	Operator common.Address
	By       common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const RegistryChangedEventName = "Changed"

// ContractEventName returns the user-defined event name.
func (RegistryChanged) ContractEventName() string {
	return RegistryChangedEventName
}

// UnpackChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Changed(address indexed operator, address by)
func (registry *Registry) UnpackChangedEvent(log *types.Log) (*RegistryChanged, error) {
	event := "Changed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != registry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RegistryChanged)
	if len(log.Data) > 0 {
		if err := registry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range registry.abi.Events[event].Inputs {
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

// RegistryEntered represents a Entered event raised by the Registry contract.
type RegistryEntered struct {
	Operator common.Address
	Owner    common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const RegistryEnteredEventName = "Entered"

// ContractEventName returns the user-defined event name.
func (RegistryEntered) ContractEventName() string {
	return RegistryEnteredEventName
}

// UnpackEnteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Entered(address indexed operator, address indexed owner)
func (registry *Registry) UnpackEnteredEvent(log *types.Log) (*RegistryEntered, error) {
	event := "Entered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != registry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RegistryEntered)
	if len(log.Data) > 0 {
		if err := registry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range registry.abi.Events[event].Inputs {
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

// RegistryRemoved represents a Removed event raised by the Registry contract.
type RegistryRemoved struct {
	Operator common.Address
	Owner    common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const RegistryRemovedEventName = "Removed"

// ContractEventName returns the user-defined event name.
func (RegistryRemoved) ContractEventName() string {
	return RegistryRemovedEventName
}

// UnpackRemovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Removed(address indexed operator, address indexed owner)
func (registry *Registry) UnpackRemovedEvent(log *types.Log) (*RegistryRemoved, error) {
	event := "Removed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != registry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RegistryRemoved)
	if len(log.Data) > 0 {
		if err := registry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range registry.abi.Events[event].Inputs {
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
func (registry *Registry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], registry.abi.Errors["AnnouncedAlready"].ID.Bytes()[:4]) {
		return registry.UnpackAnnouncedAlreadyError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["BadLength"].ID.Bytes()[:4]) {
		return registry.UnpackBadLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["EnteredAlready"].ID.Bytes()[:4]) {
		return registry.UnpackEnteredAlreadyError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["NotEntered"].ID.Bytes()[:4]) {
		return registry.UnpackNotEnteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["NotOwner"].ID.Bytes()[:4]) {
		return registry.UnpackNotOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["OperatorRevoked"].ID.Bytes()[:4]) {
		return registry.UnpackOperatorRevokedError(raw[4:])
	}
	if bytes.Equal(raw[:4], registry.abi.Errors["WrongKey"].ID.Bytes()[:4]) {
		return registry.UnpackWrongKeyError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RegistryAnnouncedAlready represents a AnnouncedAlready error raised by the Registry contract.
type RegistryAnnouncedAlready struct {
	Call        [32]byte
	BlockNumber *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AnnouncedAlready(bytes32 call, uint256 blockNumber)
func RegistryAnnouncedAlreadyErrorID() common.Hash {
	return common.HexToHash("0x0da4cba9c6596941ebfb68358c2e983f9027935cf988ca957160d094420a0c29")
}

// UnpackAnnouncedAlreadyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AnnouncedAlready(bytes32 call, uint256 blockNumber)
func (registry *Registry) UnpackAnnouncedAlreadyError(raw []byte) (*RegistryAnnouncedAlready, error) {
	out := new(RegistryAnnouncedAlready)
	if err := registry.abi.UnpackIntoInterface(out, "AnnouncedAlready", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryBadLength represents a BadLength error raised by the Registry contract.
type RegistryBadLength struct {
	Field  string
	Length *big.Int
	Most   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadLength(string field, uint256 length, uint256 most)
func RegistryBadLengthErrorID() common.Hash {
	return common.HexToHash("0xd21b27be794f6eeb5bd1eeb241d188e93d5797dfb58e9cb8fe73d4118bf51d17")
}

// UnpackBadLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadLength(string field, uint256 length, uint256 most)
func (registry *Registry) UnpackBadLengthError(raw []byte) (*RegistryBadLength, error) {
	out := new(RegistryBadLength)
	if err := registry.abi.UnpackIntoInterface(out, "BadLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryEnteredAlready represents a EnteredAlready error raised by the Registry contract.
type RegistryEnteredAlready struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EnteredAlready(address operator)
func RegistryEnteredAlreadyErrorID() common.Hash {
	return common.HexToHash("0x1bee9949b22649cd17e55d90facb31c3ca5e3092d832cb9c1946cd9f71a0fa02")
}

// UnpackEnteredAlreadyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EnteredAlready(address operator)
func (registry *Registry) UnpackEnteredAlreadyError(raw []byte) (*RegistryEnteredAlready, error) {
	out := new(RegistryEnteredAlready)
	if err := registry.abi.UnpackIntoInterface(out, "EnteredAlready", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryNotEntered represents a NotEntered error raised by the Registry contract.
type RegistryNotEntered struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEntered(address operator)
func RegistryNotEnteredErrorID() common.Hash {
	return common.HexToHash("0x17d040877debcf709484585c6dc570ef720b7f95d2f383f0ba236e450647e228")
}

// UnpackNotEnteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEntered(address operator)
func (registry *Registry) UnpackNotEnteredError(raw []byte) (*RegistryNotEntered, error) {
	out := new(RegistryNotEntered)
	if err := registry.abi.UnpackIntoInterface(out, "NotEntered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryNotOwner represents a NotOwner error raised by the Registry contract.
type RegistryNotOwner struct {
	Operator common.Address
	Caller   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwner(address operator, address caller)
func RegistryNotOwnerErrorID() common.Hash {
	return common.HexToHash("0x23295f0e104d137d137555eb51dbe25a9e6827007f9feb6ae8bb562312e3e202")
}

// UnpackNotOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwner(address operator, address caller)
func (registry *Registry) UnpackNotOwnerError(raw []byte) (*RegistryNotOwner, error) {
	out := new(RegistryNotOwner)
	if err := registry.abi.UnpackIntoInterface(out, "NotOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryOperatorRevoked represents a OperatorRevoked error raised by the Registry contract.
type RegistryOperatorRevoked struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OperatorRevoked(address operator)
func RegistryOperatorRevokedErrorID() common.Hash {
	return common.HexToHash("0xa5f3b7626fd86ff989f1d22cf3d41d74591ea6eb99241079400b0c332a9a8f11")
}

// UnpackOperatorRevokedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OperatorRevoked(address operator)
func (registry *Registry) UnpackOperatorRevokedError(raw []byte) (*RegistryOperatorRevoked, error) {
	out := new(RegistryOperatorRevoked)
	if err := registry.abi.UnpackIntoInterface(out, "OperatorRevoked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RegistryWrongKey represents a WrongKey error raised by the Registry contract.
type RegistryWrongKey struct {
	Operator common.Address
	Account  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongKey(address operator, address account)
func RegistryWrongKeyErrorID() common.Hash {
	return common.HexToHash("0xb369ab0e76182cab7416967022a61eb56ad6a11e2ba5f1be4ddd4c166f063f8d")
}

// UnpackWrongKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongKey(address operator, address account)
func (registry *Registry) UnpackWrongKeyError(raw []byte) (*RegistryWrongKey, error) {
	out := new(RegistryWrongKey)
	if err := registry.abi.UnpackIntoInterface(out, "WrongKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ScorecardsMetaData contains all meta data concerning the Scorecards contract.
var ScorecardsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractICommittees\",\"name\":\"committees\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"COMMITTEES\",\"outputs\":[{\"internalType\":\"contractICommittees\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"countsOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"signed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"outliers\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deliveries\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"honoured\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"breached\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"lastOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSignedReport\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint24\",\"name\":\"period\",\"type\":\"uint24\"},{\"internalType\":\"bytes32\",\"name\":\"prior\",\"type\":\"bytes32\"},{\"internalType\":\"uint40\",\"name\":\"rounds\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"observed\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"signed\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"outliers\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deliveries\",\"type\":\"uint32\"},{\"internalType\":\"uint24\",\"name\":\"honoured\",\"type\":\"uint24\"},{\"internalType\":\"uint24\",\"name\":\"breached\",\"type\":\"uint24\"},{\"internalType\":\"uint32\",\"name\":\"latency\",\"type\":\"uint32\"}],\"internalType\":\"structCard\",\"name\":\"card\",\"type\":\"tuple\"}],\"name\":\"record\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"tallyOf\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"period\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"rounds\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"observed\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"hash\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint24\",\"name\":\"period\",\"type\":\"uint24\"},{\"internalType\":\"bytes32\",\"name\":\"prior\",\"type\":\"bytes32\"},{\"internalType\":\"uint40\",\"name\":\"rounds\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"observed\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"signed\",\"type\":\"uint40\"},{\"internalType\":\"uint32\",\"name\":\"outliers\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deliveries\",\"type\":\"uint32\"},{\"internalType\":\"uint24\",\"name\":\"honoured\",\"type\":\"uint24\"},{\"internalType\":\"uint24\",\"name\":\"breached\",\"type\":\"uint24\"},{\"internalType\":\"uint32\",\"name\":\"latency\",\"type\":\"uint32\"}],\"indexed\":false,\"internalType\":\"structCard\",\"name\":\"card\",\"type\":\"tuple\"}],\"name\":\"Recorded\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"enumFlaw\",\"name\":\"flaw\",\"type\":\"uint8\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"}],\"name\":\"Expired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"counter\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"to\",\"type\":\"uint256\"}],\"name\":\"Fell\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"counter\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"gained\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"rounds\",\"type\":\"uint256\"}],\"name\":\"MoreThanRounds\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"leaf\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"NotInReport\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"period\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"prior\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"lastPeriod\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"last\",\"type\":\"bytes32\"}],\"name\":\"NotNext\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"report\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"card\",\"type\":\"bytes32\"}],\"name\":\"WrongCommittee\",\"type\":\"error\"}]",
	ID:  "bbf4a281f5b22c3c21d591f4de79beae38",
	Bin: "0x60a034606d57601f6112b938819003918201601f19168301916001600160401b03831184841017607157808492602094604052833981010312606d57516001600160a01b0381168103606d576080526040516112339081610086823960805181818161013001526103580152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c806312fafaa314610e225780634111115b146102055780635790abb4146101545780637b225162146100e65763a7ced12d14610050575f80fd5b346100e25760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e257610087610e91565b6004355f525f60205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f526020526060600160405f20015464ffffffffff6040519162ffffff81168352818160181c16602084015260401c166040820152f35b5f80fd5b346100e2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e257602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100e25760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e25761018b610e91565b6004355f525f60205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f5260205260a0600160405f2001546040519064ffffffffff8160681c16825263ffffffff8160901c16602083015263ffffffff8160b01c16604083015262ffffff8160d01c16606083015260e81c6080820152f35b346100e2577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161028081126100e25760e0136100e25760e43567ffffffffffffffff81116100e257366023820112156100e257806004013567ffffffffffffffff81116100e2573660248260051b840101116100e2576101807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffefc3601126100e25760405160208101906102e9816102bd84610eb4565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610fc6565b5190206004359061010435808303610df3576103036110d0565b63ffffffff604051917f7720dc2300000000000000000000000000000000000000000000000000000000835285600484015216602482015260408160448173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa8015610de8575f915f91610d94575b5067ffffffffffffffff1680421015610d6957506103a56110d0565b936044359467ffffffffffffffff861686036100e25760643567ffffffffffffffff811681036100e257807fffffffffffffffff000000000000000000000000000000000000000000000000915081608435987fffffffff000000000000000000000000000000000000000000000000000000006040519560208701977f20f9912298c33559d47297dd2659ab8915a73539aa8405c646cfdb46f8b6de7a8952604088015260e01b16606086015260c01b16606484015260c01b16606c8201528560748201526074815261047a609482610fc6565b5190209060a43573ffffffffffffffffffffffffffffffffffffffff81168082036100e25760205f608060c435947ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd03641418784997fffffffffffffffffffffffffffffffffffffffff0000000000000000000000006040519483865288860192601b8453602187015260601b166041850152601c605585209184848c0985038652528160408501520960608201527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff835260015afa507ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd03641407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff830110815f511416159283610d55575b505050610cf45750606073ffffffffffffffffffffffffffffffffffffffff6105c7611034565b1660405190600482526020820152836040820152205f5260205f2092835f945b868610156106285760248660051b89010135908181105f14610617575f52602052600160405f205b9501946105e7565b905f52602052600160405f2061060f565b8203610cc6575050805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff610658611034565b165f5260205260405f2061016435815490818114801590610c6e575b610c1557505060018101908154906106df61068d611091565b64ffffffffff604051916106a2604084610fc6565b600683527f726f756e647300000000000000000000000000000000000000000000000000006020840152169064ffffffffff8560181c169061110b565b61073c6106ea6110a6565b64ffffffffff604051916106ff604084610fc6565b600883527f6f627365727665640000000000000000000000000000000000000000000000006020840152169064ffffffffff8660401c169061110b565b818111610bab57506107a161074f6110bb565b64ffffffffff60405191610764604084610fc6565b600683527f7369676e656400000000000000000000000000000000000000000000000000006020840152169064ffffffffff8660681c169061110b565b90808211610b4057505084906107b56110e3565b604051906107c4604083610fc6565b60088252602082017f6f75746c69657273000000000000000000000000000000000000000000000000905263ffffffff168460901c63ffffffff166108089261110b565b506108116110f7565b60405190610820604083610fc6565b600a8252602082017f64656c6976657269657300000000000000000000000000000000000000000000905263ffffffff168460b01c63ffffffff166108649261110b565b5061086d61106b565b6040519061087c604083610fc6565b60088252602082017f686f6e6f75726564000000000000000000000000000000000000000000000000905262ffffff168460d01c62ffffff166108be9261110b565b506108c761107e565b604051906108d6604083610fc6565b60088252602082017f6272656163686564000000000000000000000000000000000000000000000000905262ffffff168460e81c6109139261110b565b505561091d611058565b62ffffff1661092a611091565b6109326110a6565b9061093b6110bb565b60681b71ffffffffff00000000000000000000000000169061095b6110e3565b926109646110f7565b60b01b79ffffffff00000000000000000000000000000000000000000000169261098c61106b565b9561099561107e565b60e81b7fffffff0000000000000000000000000000000000000000000000000000000000169660d01b7cffffff000000000000000000000000000000000000000000000000000016977fffffffffffffffffffffffffffff00000000000000000000ffffffffff00000016177fffffffffffffffffffffffffffffffffffffffffffffffff0000000000ffffff16177fffffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffff169060401b6cffffffffff000000000000000016177fffffffffffffffffffff00000000ffffffffffffffffffffffffffffffffffff169060181b67ffffffffff00000016177cffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16177fffffff000000ffffffffffffffffffffffffffffffffffffffffffffffffffff169060901b75ffffffff000000000000000000000000000000000000161717179055610af6611034565b73ffffffffffffffffffffffffffffffffffffffff169060405180610b1a81610eb4565b037f0ba4c9d6ee5f4d6a228fa7b0c6e063ddc323f2d27cdf745bed6eec2fb963d70d91a4005b60a49250604051917fc1dfb7db00000000000000000000000000000000000000000000000000000000835260606004840152600660648401527f7369676e65640000000000000000000000000000000000000000000000000000608484015260248301526044820152fd5b60a491604051917fc1dfb7db00000000000000000000000000000000000000000000000000000000835260606004840152600860648401527f6f62736572766564000000000000000000000000000000000000000000000000608484015260248301526044820152fd5b6084935062ffffff6001610c27611058565b940154169062ffffff604051947f92f398de000000000000000000000000000000000000000000000000000000008652166004850152602484015260448301526064820152fd5b50610c77611058565b62ffffff6001850154169060018201809211610c995762ffffff161415610674565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7ff7953939000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f75bbbefa000000000000000000000000000000000000000000000000000000005f526005811015610d285760045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b610d609394506111a2565b908780806105a0565b7f95693653000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9150506040813d604011610de0575b81610db060409383610fc6565b810103126100e257602081519101519067ffffffffffffffff821682036100e2579067ffffffffffffffff610389565b3d9150610da3565b6040513d5f823e3d90fd5b827f01e1050e000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346100e25760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100e257610e59610e91565b6004355f525f60205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f52602052602060405f2054604051908152f35b6024359073ffffffffffffffffffffffffffffffffffffffff821682036100e257565b906101808201916101043581526101243573ffffffffffffffffffffffffffffffffffffffff81168091036100e25760208201526101443562ffffff81168091036100e25760408201526101643560608201526101843564ffffffffff81168091036100e25760808201526101a43564ffffffffff81168091036100e25760a08201526101c43564ffffffffff81168091036100e25760c08201526101e43563ffffffff81168091036100e25760e08201526102043563ffffffff81168091036100e2576101008201526102243562ffffff81168091036100e2576101208201526102443562ffffff81168091036100e257610140820152610264359063ffffffff82168092036100e2576101600152565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761100757604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6101243573ffffffffffffffffffffffffffffffffffffffff811681036100e25790565b6101443562ffffff811681036100e25790565b6102243562ffffff811681036100e25790565b6102443562ffffff811681036100e25790565b6101843564ffffffffff811681036100e25790565b6101a43564ffffffffff811681036100e25790565b6101c43564ffffffffff811681036100e25790565b60243563ffffffff811681036100e25790565b6101e43563ffffffff811681036100e25790565b6102043563ffffffff811681036100e25790565b81831061111f57508103908111610c995790565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f6020608494956040519687957f5c3f3f2f0000000000000000000000000000000000000000000000000000000087526060600488015280519384918260648a0152018888015e5f8784880101526024860152604485015201168101030190fd5b918015908115611208575b5061120157156111fb5780159081156111d0575b506111cb57600490565b600390565b7ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141915010155f6111c1565b50600290565b5050600190565b7ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141915010155f6111ad56",
}

// Scorecards is an auto generated Go binding around an Ethereum contract.
type Scorecards struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Scorecards) GetABI() abi.ABI {
	return c.abi
}

// NewScorecards creates a new instance of Scorecards.
func NewScorecards() *Scorecards {
	parsed, err := ScorecardsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Scorecards{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Scorecards) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address committees) returns()
func (scorecards *Scorecards) PackConstructor(committees common.Address) []byte {
	enc, err := scorecards.abi.Pack("", committees)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCOMMITTEES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b225162.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COMMITTEES() view returns(address)
func (scorecards *Scorecards) PackCOMMITTEES() []byte {
	enc, err := scorecards.abi.Pack("COMMITTEES")
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
func (scorecards *Scorecards) TryPackCOMMITTEES() ([]byte, error) {
	return scorecards.abi.Pack("COMMITTEES")
}

// UnpackCOMMITTEES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b225162.
//
// Solidity: function COMMITTEES() view returns(address)
func (scorecards *Scorecards) UnpackCOMMITTEES(data []byte) (common.Address, error) {
	out, err := scorecards.abi.Unpack("COMMITTEES", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCountsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5790abb4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function countsOf(bytes32 committee, address operator) view returns(uint256 signed, uint256 outliers, uint256 deliveries, uint256 honoured, uint256 breached)
func (scorecards *Scorecards) PackCountsOf(committee [32]byte, operator common.Address) []byte {
	enc, err := scorecards.abi.Pack("countsOf", committee, operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCountsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5790abb4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function countsOf(bytes32 committee, address operator) view returns(uint256 signed, uint256 outliers, uint256 deliveries, uint256 honoured, uint256 breached)
func (scorecards *Scorecards) TryPackCountsOf(committee [32]byte, operator common.Address) ([]byte, error) {
	return scorecards.abi.Pack("countsOf", committee, operator)
}

// CountsOfOutput serves as a container for the return parameters of contract
// method CountsOf.
type CountsOfOutput struct {
	Signed     *big.Int
	Outliers   *big.Int
	Deliveries *big.Int
	Honoured   *big.Int
	Breached   *big.Int
}

// UnpackCountsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5790abb4.
//
// Solidity: function countsOf(bytes32 committee, address operator) view returns(uint256 signed, uint256 outliers, uint256 deliveries, uint256 honoured, uint256 breached)
func (scorecards *Scorecards) UnpackCountsOf(data []byte) (CountsOfOutput, error) {
	out, err := scorecards.abi.Unpack("countsOf", data)
	outstruct := new(CountsOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Signed = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Outliers = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Deliveries = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.Honoured = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.Breached = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackLastOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12fafaa3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lastOf(bytes32 committee, address operator) view returns(bytes32)
func (scorecards *Scorecards) PackLastOf(committee [32]byte, operator common.Address) []byte {
	enc, err := scorecards.abi.Pack("lastOf", committee, operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLastOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12fafaa3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lastOf(bytes32 committee, address operator) view returns(bytes32)
func (scorecards *Scorecards) TryPackLastOf(committee [32]byte, operator common.Address) ([]byte, error) {
	return scorecards.abi.Pack("lastOf", committee, operator)
}

// UnpackLastOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x12fafaa3.
//
// Solidity: function lastOf(bytes32 committee, address operator) view returns(bytes32)
func (scorecards *Scorecards) UnpackLastOf(data []byte) ([32]byte, error) {
	out, err := scorecards.abi.Unpack("lastOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRecord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4111115b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function record((bytes32,uint32,uint64,uint64,bytes32,address,uint256) report, bytes32[] path, (bytes32,address,uint24,bytes32,uint40,uint40,uint40,uint32,uint32,uint24,uint24,uint32) card) returns()
func (scorecards *Scorecards) PackRecord(report SignedReport, path [][32]byte, card Card) []byte {
	enc, err := scorecards.abi.Pack("record", report, path, card)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecord is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4111115b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function record((bytes32,uint32,uint64,uint64,bytes32,address,uint256) report, bytes32[] path, (bytes32,address,uint24,bytes32,uint40,uint40,uint40,uint32,uint32,uint24,uint24,uint32) card) returns()
func (scorecards *Scorecards) TryPackRecord(report SignedReport, path [][32]byte, card Card) ([]byte, error) {
	return scorecards.abi.Pack("record", report, path, card)
}

// PackTallyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7ced12d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tallyOf(bytes32 committee, address operator) view returns(uint64 period, uint64 rounds, uint64 observed)
func (scorecards *Scorecards) PackTallyOf(committee [32]byte, operator common.Address) []byte {
	enc, err := scorecards.abi.Pack("tallyOf", committee, operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTallyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7ced12d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tallyOf(bytes32 committee, address operator) view returns(uint64 period, uint64 rounds, uint64 observed)
func (scorecards *Scorecards) TryPackTallyOf(committee [32]byte, operator common.Address) ([]byte, error) {
	return scorecards.abi.Pack("tallyOf", committee, operator)
}

// TallyOfOutput serves as a container for the return parameters of contract
// method TallyOf.
type TallyOfOutput struct {
	Period   uint64
	Rounds   uint64
	Observed uint64
}

// UnpackTallyOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7ced12d.
//
// Solidity: function tallyOf(bytes32 committee, address operator) view returns(uint64 period, uint64 rounds, uint64 observed)
func (scorecards *Scorecards) UnpackTallyOf(data []byte) (TallyOfOutput, error) {
	out, err := scorecards.abi.Unpack("tallyOf", data)
	outstruct := new(TallyOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Period = *abi.ConvertType(out[0], new(uint64)).(*uint64)
	outstruct.Rounds = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.Observed = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	return *outstruct, nil
}

// ScorecardsRecorded represents a Recorded event raised by the Scorecards contract.
type ScorecardsRecorded struct {
	Committee [32]byte
	Operator  common.Address
	Hash      [32]byte
	Card      Card
	Raw       *types.Log // Blockchain specific contextual infos
}

const ScorecardsRecordedEventName = "Recorded"

// ContractEventName returns the user-defined event name.
func (ScorecardsRecorded) ContractEventName() string {
	return ScorecardsRecordedEventName
}

// UnpackRecordedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Recorded(bytes32 indexed committee, address indexed operator, bytes32 indexed hash, (bytes32,address,uint24,bytes32,uint40,uint40,uint40,uint32,uint32,uint24,uint24,uint32) card)
func (scorecards *Scorecards) UnpackRecordedEvent(log *types.Log) (*ScorecardsRecorded, error) {
	event := "Recorded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != scorecards.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ScorecardsRecorded)
	if len(log.Data) > 0 {
		if err := scorecards.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range scorecards.abi.Events[event].Inputs {
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
func (scorecards *Scorecards) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], scorecards.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return scorecards.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], scorecards.abi.Errors["Expired"].ID.Bytes()[:4]) {
		return scorecards.UnpackExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], scorecards.abi.Errors["Fell"].ID.Bytes()[:4]) {
		return scorecards.UnpackFellError(raw[4:])
	}
	if bytes.Equal(raw[:4], scorecards.abi.Errors["MoreThanRounds"].ID.Bytes()[:4]) {
		return scorecards.UnpackMoreThanRoundsError(raw[4:])
	}
	if bytes.Equal(raw[:4], scorecards.abi.Errors["NotInReport"].ID.Bytes()[:4]) {
		return scorecards.UnpackNotInReportError(raw[4:])
	}
	if bytes.Equal(raw[:4], scorecards.abi.Errors["NotNext"].ID.Bytes()[:4]) {
		return scorecards.UnpackNotNextError(raw[4:])
	}
	if bytes.Equal(raw[:4], scorecards.abi.Errors["WrongCommittee"].ID.Bytes()[:4]) {
		return scorecards.UnpackWrongCommitteeError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ScorecardsBadSignature represents a BadSignature error raised by the Scorecards contract.
type ScorecardsBadSignature struct {
	Flaw uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature(uint8 flaw)
func ScorecardsBadSignatureErrorID() common.Hash {
	return common.HexToHash("0x75bbbefaf280e26d6759c4d9710a44382465fdd1c3481df26524a379a4f7a9a7")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature(uint8 flaw)
func (scorecards *Scorecards) UnpackBadSignatureError(raw []byte) (*ScorecardsBadSignature, error) {
	out := new(ScorecardsBadSignature)
	if err := scorecards.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ScorecardsExpired represents a Expired error raised by the Scorecards contract.
type ScorecardsExpired struct {
	Expiry uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Expired(uint64 expiry)
func ScorecardsExpiredErrorID() common.Hash {
	return common.HexToHash("0x956936532b954ff74e062815c0174f8bd1500115ed3dd2adb3c66e2ac6109668")
}

// UnpackExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Expired(uint64 expiry)
func (scorecards *Scorecards) UnpackExpiredError(raw []byte) (*ScorecardsExpired, error) {
	out := new(ScorecardsExpired)
	if err := scorecards.abi.UnpackIntoInterface(out, "Expired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ScorecardsFell represents a Fell error raised by the Scorecards contract.
type ScorecardsFell struct {
	Counter string
	From    *big.Int
	To      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Fell(string counter, uint256 from, uint256 to)
func ScorecardsFellErrorID() common.Hash {
	return common.HexToHash("0x5c3f3f2fea4df3d54dae7f46188a77e72add1cd5b870667a6789be4ba0724d50")
}

// UnpackFellError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Fell(string counter, uint256 from, uint256 to)
func (scorecards *Scorecards) UnpackFellError(raw []byte) (*ScorecardsFell, error) {
	out := new(ScorecardsFell)
	if err := scorecards.abi.UnpackIntoInterface(out, "Fell", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ScorecardsMoreThanRounds represents a MoreThanRounds error raised by the Scorecards contract.
type ScorecardsMoreThanRounds struct {
	Counter string
	Gained  *big.Int
	Rounds  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MoreThanRounds(string counter, uint256 gained, uint256 rounds)
func ScorecardsMoreThanRoundsErrorID() common.Hash {
	return common.HexToHash("0xc1dfb7db54ee701b7909b104506761509d8e7cd84ba3579c75986c9eb23705e8")
}

// UnpackMoreThanRoundsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MoreThanRounds(string counter, uint256 gained, uint256 rounds)
func (scorecards *Scorecards) UnpackMoreThanRoundsError(raw []byte) (*ScorecardsMoreThanRounds, error) {
	out := new(ScorecardsMoreThanRounds)
	if err := scorecards.abi.UnpackIntoInterface(out, "MoreThanRounds", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ScorecardsNotInReport represents a NotInReport error raised by the Scorecards contract.
type ScorecardsNotInReport struct {
	Leaf [32]byte
	Root [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInReport(bytes32 leaf, bytes32 root)
func ScorecardsNotInReportErrorID() common.Hash {
	return common.HexToHash("0xf7953939a85b39f78f841648349e6f1335fc8d9ca10650e7b848115ca1e717e1")
}

// UnpackNotInReportError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInReport(bytes32 leaf, bytes32 root)
func (scorecards *Scorecards) UnpackNotInReportError(raw []byte) (*ScorecardsNotInReport, error) {
	out := new(ScorecardsNotInReport)
	if err := scorecards.abi.UnpackIntoInterface(out, "NotInReport", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ScorecardsNotNext represents a NotNext error raised by the Scorecards contract.
type ScorecardsNotNext struct {
	Period     *big.Int
	Prior      [32]byte
	LastPeriod *big.Int
	Last       [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotNext(uint256 period, bytes32 prior, uint256 lastPeriod, bytes32 last)
func ScorecardsNotNextErrorID() common.Hash {
	return common.HexToHash("0x92f398de2e952f09ffaf8ffcff64e55da6ab8b82ce46ca856a704d8ee015a78c")
}

// UnpackNotNextError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotNext(uint256 period, bytes32 prior, uint256 lastPeriod, bytes32 last)
func (scorecards *Scorecards) UnpackNotNextError(raw []byte) (*ScorecardsNotNext, error) {
	out := new(ScorecardsNotNext)
	if err := scorecards.abi.UnpackIntoInterface(out, "NotNext", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ScorecardsWrongCommittee represents a WrongCommittee error raised by the Scorecards contract.
type ScorecardsWrongCommittee struct {
	Report [32]byte
	Card   [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongCommittee(bytes32 report, bytes32 card)
func ScorecardsWrongCommitteeErrorID() common.Hash {
	return common.HexToHash("0x01e1050e38cdd0a856f634f025c40f845379afbaf624639cedfcaaa7daf210b1")
}

// UnpackWrongCommitteeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongCommittee(bytes32 report, bytes32 card)
func (scorecards *Scorecards) UnpackWrongCommitteeError(raw []byte) (*ScorecardsWrongCommittee, error) {
	out := new(ScorecardsWrongCommittee)
	if err := scorecards.abi.UnpackIntoInterface(out, "WrongCommittee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

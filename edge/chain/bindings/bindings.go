// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

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

// Answer is an auto generated low-level Go binding around an user-defined struct.
type Answer struct {
	Status    uint8
	Value     *big.Int
	UpdatedAt *big.Int
	Round     *big.Int
	Heartbeat *big.Int
	Lateness  *big.Int
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

// Reply is an auto generated low-level Go binding around an user-defined struct.
type Reply struct {
	Member    uint16
	Time      uint64
	Word      [32]byte
	Values    [32]byte
	Context   [32]byte
	Signature []byte
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

// CommitteesMetaData contains all meta data concerning the Committees contract.
var CommitteesMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[],\"name\":\"MAX_TERM\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RECOVERY_DELAY\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSignedReport\",\"name\":\"report\",\"type\":\"tuple\"}],\"name\":\"cancelRecovery\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"}],\"name\":\"current\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address[]\",\"name\":\"members\",\"type\":\"address[]\"},{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"transcript\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"}],\"internalType\":\"structKeygen\",\"name\":\"keygen\",\"type\":\"tuple\"}],\"name\":\"finishRecovery\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"keyOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"membersOf\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"address[]\",\"name\":\"members\",\"type\":\"address[]\"},{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"transcript\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"}],\"internalType\":\"structKeygen\",\"name\":\"keygen\",\"type\":\"tuple\"},{\"internalType\":\"bytes[]\",\"name\":\"signatures\",\"type\":\"bytes[]\"},{\"internalType\":\"bytes[]\",\"name\":\"votes\",\"type\":\"bytes[]\"}],\"name\":\"openRecovery\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"recovery\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"}],\"name\":\"recoveryOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"recovery\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"due\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address[]\",\"name\":\"members\",\"type\":\"address[]\"},{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"transcript\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"}],\"internalType\":\"structKeygen\",\"name\":\"keygen\",\"type\":\"tuple\"},{\"internalType\":\"bytes[]\",\"name\":\"signatures\",\"type\":\"bytes[]\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSignedReport\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"},{\"components\":[{\"internalType\":\"address[]\",\"name\":\"members\",\"type\":\"address[]\"},{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"transcript\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"}],\"internalType\":\"structKeygen\",\"name\":\"keygen\",\"type\":\"tuple\"},{\"internalType\":\"bytes[]\",\"name\":\"signatures\",\"type\":\"bytes[]\"}],\"name\":\"rotate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"recovery\",\"type\":\"bytes32\"},{\"internalType\":\"bytes[]\",\"name\":\"votes\",\"type\":\"bytes[]\"}],\"name\":\"vetoRecovery\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"recovery\",\"type\":\"bytes32\"}],\"name\":\"vetoed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"transcript\",\"type\":\"bytes32\"}],\"name\":\"EpochStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"Imported\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"recovery\",\"type\":\"bytes32\"}],\"name\":\"RecoveryCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"recovery\",\"type\":\"bytes32\"}],\"name\":\"RecoveryFinished\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"recovery\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"due\",\"type\":\"uint64\"}],\"name\":\"RecoveryOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"recovery\",\"type\":\"bytes32\"}],\"name\":\"RecoveryVetoed\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"}],\"name\":\"BadExpiry\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"}],\"name\":\"BadKey\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"BadMember\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumFlaw\",\"name\":\"flaw\",\"type\":\"uint8\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"n\",\"type\":\"uint256\"}],\"name\":\"BadSize\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"BadStatement\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"threshold\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"BadThreshold\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"BadVote\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"}],\"name\":\"Expired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"}],\"name\":\"NoRecovery\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"leaf\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"NotInReport\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"NotWritten\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"recovery\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"waits\",\"type\":\"bytes32\"}],\"name\":\"OtherRecovery\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"recovery\",\"type\":\"bytes32\"}],\"name\":\"RecoveryWaits\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"}],\"name\":\"Registered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"opened\",\"type\":\"uint64\"}],\"name\":\"ReportTooOld\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"SignatureCount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"due\",\"type\":\"uint64\"}],\"name\":\"TooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"TooFewVotes\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"due\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"}],\"name\":\"TooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"}],\"name\":\"Unregistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"recovery\",\"type\":\"bytes32\"}],\"name\":\"Vetoed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"current\",\"type\":\"uint32\"}],\"name\":\"WrongEpoch\",\"type\":\"error\"}]",
	ID:  "2aa318254e9b3c8f7a65291d06f33491ad",
	Bin: "0x608080604052346015576129c8908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c80630172145c14611430578063086440b814610c9b57806340797bbc14610c4257806347b4565214610c075780634d9047151461080b5780635b7ac0bf1461052457806360305d031461041f57806375b03455146103d25780637720dc23146103705780637f1a9385146101b15780639886bf6314610175578063b2312bdf146100d65763ea1aac86146100a8575f80fd5b346100d2576100ce6100c26100bc3661171f565b9061199c565b60405191829182611760565b0390f35b5f80fd5b346100d25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d2575f5f906004355f52600360205260405f20602060405161012481611847565b67ffffffffffffffff6001845494858452015416918291015281610160575b50506040805191825267ffffffffffffffff929092166020820152f35b90925061016d915061197a565b908280610143565b346100d2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d25760206040516307861f808152f35b346100d25760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d25760243560043567ffffffffffffffff82116100d257816004019160c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82360301126100d25761022f82612381565b509261023a836124b9565b936102596102518561024b846117af565b85611daf565b838387612426565b94805180870361034157506020019467ffffffffffffffff61027d8188511661197a565b164210610300576102fe9550906102cc91855f5260036020525f6001604082208281550155857f7f317520e424d56183fca71ef2985016df3e9789464b7158b34906d4e6aa7c545f80a36117af565b926102ed6102e66102df60a486016117de565b93806117f3565b3691611926565b93606460848501359401359161221d565b005b67ffffffffffffffff6103158188511661197a565b7fd606d83f000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b867f2473f6e8000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346100d25761037e3661171f565b905f52600260205263ffffffff60405f2091165f5260205260405f2067ffffffffffffffff6001825492015416906100ce6040519283928390929167ffffffffffffffff6020916040840195845216910152565b346100d25760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d2576004355f525f602052602063ffffffff60405f205416604051908152f35b346100d25760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d257610456611ab7565b5050600435610464816124b9565b9061046d6117c7565b91602081019267ffffffffffffffff845116906103e88202918083046103e814901517156104f75767ffffffffffffffff1611156104b1576102fe925051906121e3565b8267ffffffffffffffff806104c46117c7565b925116917f3fb579ad000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b346100d25760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d25760043560243560443567ffffffffffffffff81116100d2576105799036906004016116ee565b9061058384612381565b5091845f52600160205260405f20845f5260205260ff60405f2054166107df5761060260405160208101907f06f1aabed1a6d7f20172c6c7bd8b39474ba809c2c644b9f1b49e045640d599fc825287604082015263ffffffff86166060820152866080820152608081526105f860a0826118ac565b519020938661199c565b9283518083036107b05750610616906125f5565b915f955f965b85518810156106e157610630888585611eb3565b9050156106d85761064c610645898686611eb3565b90876126c4565b505073ffffffffffffffffffffffffffffffffffffffff8061066e8b8a611f40565b51169116036106ac577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146104f7576001809101975b019661061c565b877f7bc9b08f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b966001906106a5565b85518791600390910490600182018092116104f757818110610782575050815f52600160205260405f20815f5260205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0082541617905580827f747c11b48be908968cb87cf33e9d394f672ca3b11e43db274462e3e5286dd5975f80a3815f5260036020528060405f20541461077957005b6102fe916121e3565b7f0c5292f9000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b827f27cd5f12000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b837f0c94c898000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346100d25760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d25767ffffffffffffffff602435116100d25760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc602435360301126100d25760443567ffffffffffffffff81116100d2576108999036906004016116ee565b9060643567ffffffffffffffff81116100d2576108ba9036906004016116ee565b9290916108c8600435612381565b9490936004355f52600360205260405f205480610bdc575067ffffffffffffffff6108f481421661197a565b818816918291161015610b99575061091c600435610911876117af565b602435600401611daf565b946109308660243560040183600435612426565b6004355f52600160205260405f20815f5260205260ff60405f205416610b6e5761095c8260043561199c565b958651808603610b3f5750610970826125f5565b955f995f9a5b89518c1015610a3e5761098a8c8989611eb3565b905015610a35578973ffffffffffffffffffffffffffffffffffffffff806109cb8f6109c38e6109bd8f8f908591611eb3565b916126c4565b505094611f40565b5116911603610a09577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146104f75760018091019b5b019a610976565b8b7f7bc9b08f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9a600190610a02565b89518b9160026003909204828102928304036104f757600182018092116104f75781811061078257602087808a610a7d8a8a8a8a602435600401611f54565b604051610a8981611847565b82815267ffffffffffffffff60018187840181421681526004355f526003895260405f20945185555116920191167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000082541617905567ffffffffffffffff610af281421661197a565b63ffffffff6040519316835260646024350135868401521660408201527fd558bd65ca23ba0babef7689742c66aa0dec8e4a51f7af2b72572cd9f7bdf866606060043592a3604051908152f35b857f27cd5f12000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f0c94c898000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b67ffffffffffffffff610bad81421661197a565b7f05b62375000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b7ffc83db1f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346100d2575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d25760206040516203f4808152f35b346100d25760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d2576004355f52600160205260405f206024355f52602052602060ff60405f2054166040519015158152f35b346100d25760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d25760043567ffffffffffffffff81116100d2578060040160c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc83360301126100d25760243567ffffffffffffffff81116100d257610d2c9036906004016116ee565b909190610d3982806117f3565b60248601359491610d5890610d5060448901611aa6565b923691611926565b6040516020810181819360208151939101925f5b818110611401575050610da69250037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018352826118ac565b5190209063ffffffff6040519160208301937fab041b95f6b5ad5c043a17969bcec542882e1c2d8abd818fa46bfedd6430b10985526040840152876060840152600160808401521660a08201525f60c082015260c08152610e0860e0826118ac565b51902094606481013560405160208101907f9c9e7797b1825d159030cc0b813bc97bbb7cae027dd6448b3ec498851088454b825288604082015282606082015260608152610e576080826118ac565b51902091825f525f60205263ffffffff60405f2054166113d557610e7e6102e687806117f3565b9687516004811080156113c7575b61139c575f5b8181106112d9575060039004908160011b917f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116036104f757600182018092116104f7578181036112ab57505060a4810197610eee896117de565b60205f6080604051828152601b848201528760408201526001606082015282805260015afa156112a05773ffffffffffffffffffffffffffffffffffffffff5f5116156112745767ffffffffffffffff1642811180159061126c575b801561125b575b611230575087518087036112015750610fd490610f6d8a6117de565b67ffffffffffffffff6040519160208301937f9248f6f27bd24f3ab0d01f19f030abd10835e94b4bb4a80f76bf6362a1e973a785526040840152866060840152608486013560808401521660a082015260a08152610fcc60c0826118ac565b5190206125f5565b955f5b885181101561105357610ff5610fee828989611eb3565b908a6126c4565b505073ffffffffffffffffffffffffffffffffffffffff80611017848d611f40565b511691160361102857600101610fd7565b7f779fef2f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50927fbcd5aa2989b1f3372b6f722aa6860795339b0c13951fd129bbbe16cbdc12a9ca6060829460846001956020986111138f61110e6110a26102e661109b6110e2946117de565b95806117f3565b8a5f525f8e5260405f208c7fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000008254161790556040519283918f8301611760565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018352826118ac565b6126f8565b906040519161112183611890565b85835267ffffffffffffffff808b818f870195169586865273ffffffffffffffffffffffffffffffffffffffff60408201951685528c5f528f6002905260405f20825f5260205260405f209051815501935116167fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000835416178255517fffffffff0000000000000000000000000000000000000000ffffffffffffffff7bffffffffffffffffffffffffffffffffffffffff000000000000000083549260401b1691161790556040519384528984015201356040820152a3604051908152f35b867f27cd5f12000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f115d3d42000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50611265426124a8565b8111610f51565b508015610f4a565b837f37f3ea59000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6040513d5f823e3d90fd5b7fb8f1f4df000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff6112f8828c611f40565b51168015611370575f5b8b83821061131557505050600101610e92565b73ffffffffffffffffffffffffffffffffffffffff611335838593611f40565b51161461134457600101611302565b827fccabba73000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b507fccabba73000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f7be6f856000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506001600382061415610e8c565b827f10906fae000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b845173ffffffffffffffffffffffffffffffffffffffff16835260209485019486945090920191600101610d6c565b346100d2577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161014081126100d25760e0136100d25760e43567ffffffffffffffff81116100d2576114889036906004016116ee565b610104359167ffffffffffffffff83116100d25760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc84360301126100d257610124359067ffffffffffffffff82116100d2576114ed6114fd9236906004016116ee565b946114f6611ab7565b94906117af565b9161150e6004358484600401611daf565b9461151b60a484016117de565b61152860048501806117f3565b906040519180602084019467ffffffffffffffff60c08601918d885260648b0135604088015260848b0135606088015216608086015260a0808601525260e0830191905f5b8181106116b957505050906115ac8160609493037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018352826118ac565b519020604051906005825263ffffffff871660208301526040820152205f5260205f2095608435875f985b8a8a1015611615578960051b890135908181105f14611604575f52602052600160405f205b9901986115d7565b905f52602052600160405f206115fc565b8b9850820361168b575050916102fe95916116339385600401611f54565b6004355f52600360205260405f205480611679575b5061165560a482016117de565b6116656102e660048401806117f3565b92606460848401359301359060043561221d565b611685906004356121e3565b83611648565b7ff7953939000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90919260208060019273ffffffffffffffffffffffffffffffffffffffff6116e088611905565b16815201940192910161156d565b9181601f840112156100d25782359167ffffffffffffffff83116100d2576020808501948460051b0101116100d257565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc60409101126100d2576004359060243563ffffffff811681036100d25790565b60206040818301928281528451809452019201905f5b8181106117835750505090565b825173ffffffffffffffffffffffffffffffffffffffff16845260209384019390920191600101611776565b63ffffffff60019116019063ffffffff82116104f757565b60643567ffffffffffffffff811681036100d25790565b3567ffffffffffffffff811681036100d25790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156100d2570180359067ffffffffffffffff82116100d257602001918160051b360383136100d257565b6040810190811067ffffffffffffffff82111761186357604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6060810190811067ffffffffffffffff82111761186357604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761186357604052565b67ffffffffffffffff81116118635760051b60200190565b359073ffffffffffffffffffffffffffffffffffffffff821682036100d257565b929190611932816118ed565b9361194060405195866118ac565b602085838152019160051b81019283116100d257905b82821061196257505050565b6020809161196f84611905565b815201910190611956565b67ffffffffffffffff6203f4809116019067ffffffffffffffff82116104f757565b5f52600260205263ffffffff60405f2091165f5260205273ffffffffffffffffffffffffffffffffffffffff600160405f20015460401c1680155f146119f557506040516119eb6020826118ac565b5f81525f36813790565b6119fe9061256e565b80518101906020818184019303126100d25760208101519067ffffffffffffffff82116100d257019080603f830112156100d257602082015190611a41826118ed565b92611a4f60405194856118ac565b8284526020808086019460051b830101019182116100d257604001915b818310611a795750505090565b825173ffffffffffffffffffffffffffffffffffffffff811681036100d257815260209283019201611a6c565b3563ffffffff811681036100d25790565b600435611ac381612381565b929092918360243563ffffffff8116918282141590816100d25763ffffffff1692838103611d7d57506100d25760443567ffffffffffffffff811681036100d25760643567ffffffffffffffff811681036100d257807fffffffffffffffff000000000000000000000000000000000000000000000000915081604051937fffffffff0000000000000000000000000000000000000000000000000000000060208601967f20f9912298c33559d47297dd2659ab8915a73539aa8405c646cfdb46f8b6de7a885289604088015260e01b16606086015260c01b16606484015260c01b16606c820152608435607482015260748152611bc26094826118ac565b519020915f52600260205260405f20905f5260205260405f205460a43573ffffffffffffffffffffffffffffffffffffffff81168082036100d25760205f608060c435947ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd03641418784997fffffffffffffffffffffffffffffffffffffffff0000000000000000000000006040519483865288860192601b8453602187015260601b166041850152601c605585209184848c0985038652528160408501520960608201527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff835260015afa507ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd03641407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff830110815f511416159283611d69575b505050611d085750565b7f75bbbefa000000000000000000000000000000000000000000000000000000005f526005811015611d3c5760045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b611d749394506128a8565b905f8080611cfe565b919050507f6112d253000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9091611dcc611dbe83806117f3565b9190610d5060408601611aa6565b60405160208101918260208251919201905f5b818110611e87575050509181611e2463ffffffff9594938694037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018352826118ac565b51902095602060405196818801987fab041b95f6b5ad5c043a17969bcec542882e1c2d8abd818fa46bfedd6430b1098a526040890152013560608701521660808501521660a083015260c082015260c08152611e8160e0826118ac565b51902090565b825173ffffffffffffffffffffffffffffffffffffffff16845260209384019390920191600101611ddf565b9190811015611f135760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156100d257019081359167ffffffffffffffff83116100d25760200182360381136100d2579190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b8051821015611f135760209160051b010190565b9391611f636102e686806117f3565b9485516004811080156121d5575b61139c575f5b81811061216c5750600390048060011b907f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8116036104f757600181018091116104f75760208201358181036112ab57505060608101359160a0820190611fdd826117de565b60205f6080604051828152601b848201528860408201526001606082015282805260015afa156112a05773ffffffffffffffffffffffffffffffffffffffff5f5116156121405767ffffffffffffffff16904282119081159161212b575b50801561211a575b61123057508651808603610b3f57506120bf939291608061206c67ffffffffffffffff936117de565b916040519460208601967f9248f6f27bd24f3ab0d01f19f030abd10835e94b4bb4a80f76bf6362a1e973a7885260408701526060860152013560808401521660a082015260a08152610fcc60c0826118ac565b915f5b8451811015612113576120e06120d9828585611eb3565b90866126c4565b505073ffffffffffffffffffffffffffffffffffffffff806121028489611f40565b5116911603611028576001016120c2565b5050505050565b50612124426124a8565b8111612043565b67ffffffffffffffff9150168111155f61203b565b847f37f3ea59000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff61218b828a611f40565b51168015611370575f5b8281106121a6575050600101611f77565b8173ffffffffffffffffffffffffffffffffffffffff6121c6838d611f40565b51161461134457600101612195565b506001600382061415611f71565b805f5260036020525f60016040822082815501557f9779648ab6a63d786fd726dd9c5f5873960dddca6252b628760bfd70e729a71d5f80a3565b937fbcd5aa2989b1f3372b6f722aa6860795339b0c13951fd129bbbe16cbdc12a9ca936122986110e261110e6060969599895f525f60205263ffffffff60405f209b169a8b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000082541617905560405192839160208301611760565b90604051916122a683611890565b84835267ffffffffffffffff806001816020870195169586865273ffffffffffffffffffffffffffffffffffffffff60408201951685528b5f52600260205260405f208d5f5260205260405f209051815501935116167fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000835416178255517fffffffff0000000000000000000000000000000000000000ffffffffffffffff7bffffffffffffffffffffffffffffffffffffffff000000000000000083549260401b16911617905560405192835260208301526040820152a3565b90815f525f60205263ffffffff60405f2054169182156123fb575f52600260205260405f2063ffffffff83165f5260205267ffffffffffffffff600160405f2001541690814210156123cf57565b507f95693653000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fe17fec26000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b92608067ffffffffffffffff929361244060a082016117de565b9263ffffffff6040519660208801987f9d94423f210391b88f8ec1253a3623750be66bb7359db417c6b508c73b58d4e48a52604089015216606087015282860152606081013560a0860152013560c08401521660e082015260e08152611e81610100826118ac565b906307861f8082018092116104f757565b905f60206040516124c981611847565b8281520152815f52600360205260405f20916040516124e781611847565b67ffffffffffffffff6001855495868452015416602082015292156125095750565b7f24fda4b8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b67ffffffffffffffff811161186357601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b90813b600281106125ee577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0160016125a682612534565b6125b360405191826118ac565b8281526125bf83612534565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602082019201368337943c565b5060609150565b60405160208101907fb03948446334eb9b2196d5eb166f69b9d49403eb4a12f36de8d3f9f3cb8e15c382527f8d294d6b0d72dfbcc810d41da982dc36bb6ddd50cbe8c55979d23149550f1aad60408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201526060815261267b6080826118ac565b519020906040519060208201927f190100000000000000000000000000000000000000000000000000000000000084526022830152604282015260428152611e816062826118ac565b90604183036126ee576126e79250602081013591604082359201355f1a90612939565b9192909190565b50505f9160029190565b908151600181018091116104f7576040517fffff00000000000000000000000000000000000000000000000000000000000060208201927f6100000000000000000000000000000000000000000000000000000000000000845260f01b1660218201527f80600a3d393df30000000000000000000000000000000000000000000000000060238201525f602a8201526127cc602b82865180602089018484015e81015f8382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018352826118ac565b73ffffffffffffffffffffffffffffffffffffffff8151832060405160208101917fff0000000000000000000000000000000000000000000000000000000000000083523060601b60218301525f60358301526055820152605581526128336075826118ac565b51902016803b6128a25750515f9182f59173ffffffffffffffffffffffffffffffffffffffff8316158015612896575b61286a5750565b517fa5e8cd54000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50615fff815111612863565b93505050565b91801590811561290e575b5061290757156129015780159081156128d6575b506128d157600490565b600390565b7ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141915010155f6128c7565b50600290565b5050600190565b7ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141915010155f6128b3565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116129bd579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156112a0575f5173ffffffffffffffffffffffffffffffffffffffff8116156129b357905f905f90565b505f906001905f90565b5050505f916003919056",
}

// Committees is an auto generated Go binding around an Ethereum contract.
type Committees struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Committees) GetABI() abi.ABI {
	return c.abi
}

// NewCommittees creates a new instance of Committees.
func NewCommittees() *Committees {
	parsed, err := CommitteesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Committees{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Committees) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackMAXTERM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9886bf63.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_TERM() view returns(uint64)
func (committees *Committees) PackMAXTERM() []byte {
	enc, err := committees.abi.Pack("MAX_TERM")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXTERM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9886bf63.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_TERM() view returns(uint64)
func (committees *Committees) TryPackMAXTERM() ([]byte, error) {
	return committees.abi.Pack("MAX_TERM")
}

// UnpackMAXTERM is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9886bf63.
//
// Solidity: function MAX_TERM() view returns(uint64)
func (committees *Committees) UnpackMAXTERM(data []byte) (uint64, error) {
	out, err := committees.abi.Unpack("MAX_TERM", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackRECOVERYDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47b45652.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function RECOVERY_DELAY() view returns(uint64)
func (committees *Committees) PackRECOVERYDELAY() []byte {
	enc, err := committees.abi.Pack("RECOVERY_DELAY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRECOVERYDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x47b45652.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function RECOVERY_DELAY() view returns(uint64)
func (committees *Committees) TryPackRECOVERYDELAY() ([]byte, error) {
	return committees.abi.Pack("RECOVERY_DELAY")
}

// UnpackRECOVERYDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x47b45652.
//
// Solidity: function RECOVERY_DELAY() view returns(uint64)
func (committees *Committees) UnpackRECOVERYDELAY(data []byte) (uint64, error) {
	out, err := committees.abi.Unpack("RECOVERY_DELAY", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackCancelRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60305d03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelRecovery((bytes32,uint32,uint64,uint64,bytes32,address,uint256) report) returns()
func (committees *Committees) PackCancelRecovery(report SignedReport) []byte {
	enc, err := committees.abi.Pack("cancelRecovery", report)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60305d03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelRecovery((bytes32,uint32,uint64,uint64,bytes32,address,uint256) report) returns()
func (committees *Committees) TryPackCancelRecovery(report SignedReport) ([]byte, error) {
	return committees.abi.Pack("cancelRecovery", report)
}

// PackCurrent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75b03455.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function current(bytes32 committee) view returns(uint32)
func (committees *Committees) PackCurrent(committee [32]byte) []byte {
	enc, err := committees.abi.Pack("current", committee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCurrent is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75b03455.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function current(bytes32 committee) view returns(uint32)
func (committees *Committees) TryPackCurrent(committee [32]byte) ([]byte, error) {
	return committees.abi.Pack("current", committee)
}

// UnpackCurrent is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75b03455.
//
// Solidity: function current(bytes32 committee) view returns(uint32)
func (committees *Committees) UnpackCurrent(data []byte) (uint32, error) {
	out, err := committees.abi.Unpack("current", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackFinishRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f1a9385.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finishRecovery(bytes32 committee, (address[],uint256,uint32,bytes32,bytes32,uint64) keygen) returns()
func (committees *Committees) PackFinishRecovery(committee [32]byte, keygen Keygen) []byte {
	enc, err := committees.abi.Pack("finishRecovery", committee, keygen)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinishRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f1a9385.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finishRecovery(bytes32 committee, (address[],uint256,uint32,bytes32,bytes32,uint64) keygen) returns()
func (committees *Committees) TryPackFinishRecovery(committee [32]byte, keygen Keygen) ([]byte, error) {
	return committees.abi.Pack("finishRecovery", committee, keygen)
}

// PackKeyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7720dc23.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function keyOf(bytes32 committee, uint32 epoch) view returns(bytes32, uint64)
func (committees *Committees) PackKeyOf(committee [32]byte, epoch uint32) []byte {
	enc, err := committees.abi.Pack("keyOf", committee, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKeyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7720dc23.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function keyOf(bytes32 committee, uint32 epoch) view returns(bytes32, uint64)
func (committees *Committees) TryPackKeyOf(committee [32]byte, epoch uint32) ([]byte, error) {
	return committees.abi.Pack("keyOf", committee, epoch)
}

// KeyOfOutput serves as a container for the return parameters of contract
// method KeyOf.
type KeyOfOutput struct {
	Arg0 [32]byte
	Arg1 uint64
}

// UnpackKeyOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7720dc23.
//
// Solidity: function keyOf(bytes32 committee, uint32 epoch) view returns(bytes32, uint64)
func (committees *Committees) UnpackKeyOf(data []byte) (KeyOfOutput, error) {
	out, err := committees.abi.Unpack("keyOf", data)
	outstruct := new(KeyOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Arg1 = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackMembersOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea1aac86.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function membersOf(bytes32 committee, uint32 epoch) view returns(address[])
func (committees *Committees) PackMembersOf(committee [32]byte, epoch uint32) []byte {
	enc, err := committees.abi.Pack("membersOf", committee, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMembersOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea1aac86.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function membersOf(bytes32 committee, uint32 epoch) view returns(address[])
func (committees *Committees) TryPackMembersOf(committee [32]byte, epoch uint32) ([]byte, error) {
	return committees.abi.Pack("membersOf", committee, epoch)
}

// UnpackMembersOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xea1aac86.
//
// Solidity: function membersOf(bytes32 committee, uint32 epoch) view returns(address[])
func (committees *Committees) UnpackMembersOf(data []byte) ([]common.Address, error) {
	out, err := committees.abi.Unpack("membersOf", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackOpenRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d904715.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openRecovery(bytes32 committee, (address[],uint256,uint32,bytes32,bytes32,uint64) keygen, bytes[] signatures, bytes[] votes) returns(bytes32 recovery)
func (committees *Committees) PackOpenRecovery(committee [32]byte, keygen Keygen, signatures [][]byte, votes [][]byte) []byte {
	enc, err := committees.abi.Pack("openRecovery", committee, keygen, signatures, votes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d904715.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openRecovery(bytes32 committee, (address[],uint256,uint32,bytes32,bytes32,uint64) keygen, bytes[] signatures, bytes[] votes) returns(bytes32 recovery)
func (committees *Committees) TryPackOpenRecovery(committee [32]byte, keygen Keygen, signatures [][]byte, votes [][]byte) ([]byte, error) {
	return committees.abi.Pack("openRecovery", committee, keygen, signatures, votes)
}

// UnpackOpenRecovery is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4d904715.
//
// Solidity: function openRecovery(bytes32 committee, (address[],uint256,uint32,bytes32,bytes32,uint64) keygen, bytes[] signatures, bytes[] votes) returns(bytes32 recovery)
func (committees *Committees) UnpackOpenRecovery(data []byte) ([32]byte, error) {
	out, err := committees.abi.Unpack("openRecovery", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRecoveryOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2312bdf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recoveryOf(bytes32 committee) view returns(bytes32 recovery, uint64 due)
func (committees *Committees) PackRecoveryOf(committee [32]byte) []byte {
	enc, err := committees.abi.Pack("recoveryOf", committee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecoveryOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2312bdf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recoveryOf(bytes32 committee) view returns(bytes32 recovery, uint64 due)
func (committees *Committees) TryPackRecoveryOf(committee [32]byte) ([]byte, error) {
	return committees.abi.Pack("recoveryOf", committee)
}

// RecoveryOfOutput serves as a container for the return parameters of contract
// method RecoveryOf.
type RecoveryOfOutput struct {
	Recovery [32]byte
	Due      uint64
}

// UnpackRecoveryOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb2312bdf.
//
// Solidity: function recoveryOf(bytes32 committee) view returns(bytes32 recovery, uint64 due)
func (committees *Committees) UnpackRecoveryOf(data []byte) (RecoveryOfOutput, error) {
	out, err := committees.abi.Unpack("recoveryOf", data)
	outstruct := new(RecoveryOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Recovery = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Due = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x086440b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register((address[],uint256,uint32,bytes32,bytes32,uint64) keygen, bytes[] signatures) returns(bytes32 committee)
func (committees *Committees) PackRegister(keygen Keygen, signatures [][]byte) []byte {
	enc, err := committees.abi.Pack("register", keygen, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x086440b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register((address[],uint256,uint32,bytes32,bytes32,uint64) keygen, bytes[] signatures) returns(bytes32 committee)
func (committees *Committees) TryPackRegister(keygen Keygen, signatures [][]byte) ([]byte, error) {
	return committees.abi.Pack("register", keygen, signatures)
}

// UnpackRegister is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x086440b8.
//
// Solidity: function register((address[],uint256,uint32,bytes32,bytes32,uint64) keygen, bytes[] signatures) returns(bytes32 committee)
func (committees *Committees) UnpackRegister(data []byte) ([32]byte, error) {
	out, err := committees.abi.Unpack("register", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRotate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0172145c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rotate((bytes32,uint32,uint64,uint64,bytes32,address,uint256) report, bytes32[] path, (address[],uint256,uint32,bytes32,bytes32,uint64) keygen, bytes[] signatures) returns()
func (committees *Committees) PackRotate(report SignedReport, path [][32]byte, keygen Keygen, signatures [][]byte) []byte {
	enc, err := committees.abi.Pack("rotate", report, path, keygen, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRotate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0172145c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rotate((bytes32,uint32,uint64,uint64,bytes32,address,uint256) report, bytes32[] path, (address[],uint256,uint32,bytes32,bytes32,uint64) keygen, bytes[] signatures) returns()
func (committees *Committees) TryPackRotate(report SignedReport, path [][32]byte, keygen Keygen, signatures [][]byte) ([]byte, error) {
	return committees.abi.Pack("rotate", report, path, keygen, signatures)
}

// PackVetoRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b7ac0bf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vetoRecovery(bytes32 committee, bytes32 recovery, bytes[] votes) returns()
func (committees *Committees) PackVetoRecovery(committee [32]byte, recovery [32]byte, votes [][]byte) []byte {
	enc, err := committees.abi.Pack("vetoRecovery", committee, recovery, votes)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVetoRecovery is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b7ac0bf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vetoRecovery(bytes32 committee, bytes32 recovery, bytes[] votes) returns()
func (committees *Committees) TryPackVetoRecovery(committee [32]byte, recovery [32]byte, votes [][]byte) ([]byte, error) {
	return committees.abi.Pack("vetoRecovery", committee, recovery, votes)
}

// PackVetoed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40797bbc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vetoed(bytes32 committee, bytes32 recovery) view returns(bool)
func (committees *Committees) PackVetoed(committee [32]byte, recovery [32]byte) []byte {
	enc, err := committees.abi.Pack("vetoed", committee, recovery)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVetoed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40797bbc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vetoed(bytes32 committee, bytes32 recovery) view returns(bool)
func (committees *Committees) TryPackVetoed(committee [32]byte, recovery [32]byte) ([]byte, error) {
	return committees.abi.Pack("vetoed", committee, recovery)
}

// UnpackVetoed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x40797bbc.
//
// Solidity: function vetoed(bytes32 committee, bytes32 recovery) view returns(bool)
func (committees *Committees) UnpackVetoed(data []byte) (bool, error) {
	out, err := committees.abi.Unpack("vetoed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// CommitteesEpochStarted represents a EpochStarted event raised by the Committees contract.
type CommitteesEpochStarted struct {
	Committee  [32]byte
	Epoch      uint32
	Key        [32]byte
	Expiry     uint64
	Transcript [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const CommitteesEpochStartedEventName = "EpochStarted"

// ContractEventName returns the user-defined event name.
func (CommitteesEpochStarted) ContractEventName() string {
	return CommitteesEpochStartedEventName
}

// UnpackEpochStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EpochStarted(bytes32 indexed committee, uint32 indexed epoch, bytes32 key, uint64 expiry, bytes32 transcript)
func (committees *Committees) UnpackEpochStartedEvent(log *types.Log) (*CommitteesEpochStarted, error) {
	event := "EpochStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != committees.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CommitteesEpochStarted)
	if len(log.Data) > 0 {
		if err := committees.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range committees.abi.Events[event].Inputs {
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

// CommitteesImported represents a Imported event raised by the Committees contract.
type CommitteesImported struct {
	Committee [32]byte
	Epoch     uint32
	Raw       *types.Log // Blockchain specific contextual infos
}

const CommitteesImportedEventName = "Imported"

// ContractEventName returns the user-defined event name.
func (CommitteesImported) ContractEventName() string {
	return CommitteesImportedEventName
}

// UnpackImportedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Imported(bytes32 indexed committee, uint32 indexed epoch)
func (committees *Committees) UnpackImportedEvent(log *types.Log) (*CommitteesImported, error) {
	event := "Imported"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != committees.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CommitteesImported)
	if len(log.Data) > 0 {
		if err := committees.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range committees.abi.Events[event].Inputs {
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

// CommitteesRecoveryCancelled represents a RecoveryCancelled event raised by the Committees contract.
type CommitteesRecoveryCancelled struct {
	Committee [32]byte
	Recovery  [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const CommitteesRecoveryCancelledEventName = "RecoveryCancelled"

// ContractEventName returns the user-defined event name.
func (CommitteesRecoveryCancelled) ContractEventName() string {
	return CommitteesRecoveryCancelledEventName
}

// UnpackRecoveryCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecoveryCancelled(bytes32 indexed committee, bytes32 indexed recovery)
func (committees *Committees) UnpackRecoveryCancelledEvent(log *types.Log) (*CommitteesRecoveryCancelled, error) {
	event := "RecoveryCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != committees.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CommitteesRecoveryCancelled)
	if len(log.Data) > 0 {
		if err := committees.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range committees.abi.Events[event].Inputs {
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

// CommitteesRecoveryFinished represents a RecoveryFinished event raised by the Committees contract.
type CommitteesRecoveryFinished struct {
	Committee [32]byte
	Recovery  [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const CommitteesRecoveryFinishedEventName = "RecoveryFinished"

// ContractEventName returns the user-defined event name.
func (CommitteesRecoveryFinished) ContractEventName() string {
	return CommitteesRecoveryFinishedEventName
}

// UnpackRecoveryFinishedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecoveryFinished(bytes32 indexed committee, bytes32 indexed recovery)
func (committees *Committees) UnpackRecoveryFinishedEvent(log *types.Log) (*CommitteesRecoveryFinished, error) {
	event := "RecoveryFinished"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != committees.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CommitteesRecoveryFinished)
	if len(log.Data) > 0 {
		if err := committees.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range committees.abi.Events[event].Inputs {
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

// CommitteesRecoveryOpened represents a RecoveryOpened event raised by the Committees contract.
type CommitteesRecoveryOpened struct {
	Committee [32]byte
	Recovery  [32]byte
	Epoch     uint32
	Key       [32]byte
	Due       uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const CommitteesRecoveryOpenedEventName = "RecoveryOpened"

// ContractEventName returns the user-defined event name.
func (CommitteesRecoveryOpened) ContractEventName() string {
	return CommitteesRecoveryOpenedEventName
}

// UnpackRecoveryOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecoveryOpened(bytes32 indexed committee, bytes32 indexed recovery, uint32 epoch, bytes32 key, uint64 due)
func (committees *Committees) UnpackRecoveryOpenedEvent(log *types.Log) (*CommitteesRecoveryOpened, error) {
	event := "RecoveryOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != committees.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CommitteesRecoveryOpened)
	if len(log.Data) > 0 {
		if err := committees.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range committees.abi.Events[event].Inputs {
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

// CommitteesRecoveryVetoed represents a RecoveryVetoed event raised by the Committees contract.
type CommitteesRecoveryVetoed struct {
	Committee [32]byte
	Recovery  [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const CommitteesRecoveryVetoedEventName = "RecoveryVetoed"

// ContractEventName returns the user-defined event name.
func (CommitteesRecoveryVetoed) ContractEventName() string {
	return CommitteesRecoveryVetoedEventName
}

// UnpackRecoveryVetoedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RecoveryVetoed(bytes32 indexed committee, bytes32 indexed recovery)
func (committees *Committees) UnpackRecoveryVetoedEvent(log *types.Log) (*CommitteesRecoveryVetoed, error) {
	event := "RecoveryVetoed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != committees.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CommitteesRecoveryVetoed)
	if len(log.Data) > 0 {
		if err := committees.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range committees.abi.Events[event].Inputs {
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
func (committees *Committees) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], committees.abi.Errors["BadExpiry"].ID.Bytes()[:4]) {
		return committees.UnpackBadExpiryError(raw[4:])
	}
	if bytes.Equal(raw[:4], committees.abi.Errors["BadKey"].ID.Bytes()[:4]) {
		return committees.UnpackBadKeyError(raw[4:])
	}
	if bytes.Equal(raw[:4], committees.abi.Errors["BadMember"].ID.Bytes()[:4]) {
		return committees.UnpackBadMemberError(raw[4:])
	}
	if bytes.Equal(raw[:4], committees.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return committees.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], committees.abi.Errors["BadSize"].ID.Bytes()[:4]) {
		return committees.UnpackBadSizeError(raw[4:])
	}
	if bytes.Equal(raw[:4], committees.abi.Errors["BadStatement"].ID.Bytes()[:4]) {
		return committees.UnpackBadStatementError(raw[4:])
	}
	if bytes.Equal(raw[:4], committees.abi.Errors["BadThreshold"].ID.Bytes()[:4]) {
		return committees.UnpackBadThresholdError(raw[4:])
	}
	if bytes.Equal(raw[:4], committees.abi.Errors["BadVote"].ID.Bytes()[:4]) {
		return committees.UnpackBadVoteError(raw[4:])
	}
	if bytes.Equal(raw[:4], committees.abi.Errors["Expired"].ID.Bytes()[:4]) {
		return committees.UnpackExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], committees.abi.Errors["NoRecovery"].ID.Bytes()[:4]) {
		return committees.UnpackNoRecoveryError(raw[4:])
	}
	if bytes.Equal(raw[:4], committees.abi.Errors["NotInReport"].ID.Bytes()[:4]) {
		return committees.UnpackNotInReportError(raw[4:])
	}
	if bytes.Equal(raw[:4], committees.abi.Errors["NotWritten"].ID.Bytes()[:4]) {
		return committees.UnpackNotWrittenError(raw[4:])
	}
	if bytes.Equal(raw[:4], committees.abi.Errors["OtherRecovery"].ID.Bytes()[:4]) {
		return committees.UnpackOtherRecoveryError(raw[4:])
	}
	if bytes.Equal(raw[:4], committees.abi.Errors["RecoveryWaits"].ID.Bytes()[:4]) {
		return committees.UnpackRecoveryWaitsError(raw[4:])
	}
	if bytes.Equal(raw[:4], committees.abi.Errors["Registered"].ID.Bytes()[:4]) {
		return committees.UnpackRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], committees.abi.Errors["ReportTooOld"].ID.Bytes()[:4]) {
		return committees.UnpackReportTooOldError(raw[4:])
	}
	if bytes.Equal(raw[:4], committees.abi.Errors["SignatureCount"].ID.Bytes()[:4]) {
		return committees.UnpackSignatureCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], committees.abi.Errors["TooEarly"].ID.Bytes()[:4]) {
		return committees.UnpackTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], committees.abi.Errors["TooFewVotes"].ID.Bytes()[:4]) {
		return committees.UnpackTooFewVotesError(raw[4:])
	}
	if bytes.Equal(raw[:4], committees.abi.Errors["TooLate"].ID.Bytes()[:4]) {
		return committees.UnpackTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], committees.abi.Errors["Unregistered"].ID.Bytes()[:4]) {
		return committees.UnpackUnregisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], committees.abi.Errors["Vetoed"].ID.Bytes()[:4]) {
		return committees.UnpackVetoedError(raw[4:])
	}
	if bytes.Equal(raw[:4], committees.abi.Errors["WrongEpoch"].ID.Bytes()[:4]) {
		return committees.UnpackWrongEpochError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CommitteesBadExpiry represents a BadExpiry error raised by the Committees contract.
type CommitteesBadExpiry struct {
	Expiry uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadExpiry(uint64 expiry)
func CommitteesBadExpiryErrorID() common.Hash {
	return common.HexToHash("0x115d3d426c17c3e2eb531c245ef6ed2a5879ff7034c340e5e1e9ee60cd9abcac")
}

// UnpackBadExpiryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadExpiry(uint64 expiry)
func (committees *Committees) UnpackBadExpiryError(raw []byte) (*CommitteesBadExpiry, error) {
	out := new(CommitteesBadExpiry)
	if err := committees.abi.UnpackIntoInterface(out, "BadExpiry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteesBadKey represents a BadKey error raised by the Committees contract.
type CommitteesBadKey struct {
	Key [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadKey(bytes32 key)
func CommitteesBadKeyErrorID() common.Hash {
	return common.HexToHash("0x37f3ea590c8c9bf7c4eed4774b1074c24beb3481d968bf800f42b2fd775b531b")
}

// UnpackBadKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadKey(bytes32 key)
func (committees *Committees) UnpackBadKeyError(raw []byte) (*CommitteesBadKey, error) {
	out := new(CommitteesBadKey)
	if err := committees.abi.UnpackIntoInterface(out, "BadKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteesBadMember represents a BadMember error raised by the Committees contract.
type CommitteesBadMember struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadMember(uint256 index)
func CommitteesBadMemberErrorID() common.Hash {
	return common.HexToHash("0xccabba73b3c919414b28b3470e54c995354ad9355e415799596fbc099c62d86b")
}

// UnpackBadMemberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadMember(uint256 index)
func (committees *Committees) UnpackBadMemberError(raw []byte) (*CommitteesBadMember, error) {
	out := new(CommitteesBadMember)
	if err := committees.abi.UnpackIntoInterface(out, "BadMember", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteesBadSignature represents a BadSignature error raised by the Committees contract.
type CommitteesBadSignature struct {
	Flaw uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature(uint8 flaw)
func CommitteesBadSignatureErrorID() common.Hash {
	return common.HexToHash("0x75bbbefaf280e26d6759c4d9710a44382465fdd1c3481df26524a379a4f7a9a7")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature(uint8 flaw)
func (committees *Committees) UnpackBadSignatureError(raw []byte) (*CommitteesBadSignature, error) {
	out := new(CommitteesBadSignature)
	if err := committees.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteesBadSize represents a BadSize error raised by the Committees contract.
type CommitteesBadSize struct {
	N *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSize(uint256 n)
func CommitteesBadSizeErrorID() common.Hash {
	return common.HexToHash("0x7be6f8564509d8bf8876f3beb7a828ff7d0028c644abefd66e8f4662023b060c")
}

// UnpackBadSizeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSize(uint256 n)
func (committees *Committees) UnpackBadSizeError(raw []byte) (*CommitteesBadSize, error) {
	out := new(CommitteesBadSize)
	if err := committees.abi.UnpackIntoInterface(out, "BadSize", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteesBadStatement represents a BadStatement error raised by the Committees contract.
type CommitteesBadStatement struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadStatement(uint256 index)
func CommitteesBadStatementErrorID() common.Hash {
	return common.HexToHash("0x779fef2f0eb0982ca5ac06c96944f8d159134d5c7774c16fb69dcbfa2c87d644")
}

// UnpackBadStatementError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadStatement(uint256 index)
func (committees *Committees) UnpackBadStatementError(raw []byte) (*CommitteesBadStatement, error) {
	out := new(CommitteesBadStatement)
	if err := committees.abi.UnpackIntoInterface(out, "BadStatement", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteesBadThreshold represents a BadThreshold error raised by the Committees contract.
type CommitteesBadThreshold struct {
	Threshold *big.Int
	Wanted    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadThreshold(uint256 threshold, uint256 wanted)
func CommitteesBadThresholdErrorID() common.Hash {
	return common.HexToHash("0xb8f1f4dfbff2a4f608cc635a071f50b3cc3109a9eba0d5550608469ccde08e87")
}

// UnpackBadThresholdError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadThreshold(uint256 threshold, uint256 wanted)
func (committees *Committees) UnpackBadThresholdError(raw []byte) (*CommitteesBadThreshold, error) {
	out := new(CommitteesBadThreshold)
	if err := committees.abi.UnpackIntoInterface(out, "BadThreshold", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteesBadVote represents a BadVote error raised by the Committees contract.
type CommitteesBadVote struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadVote(uint256 index)
func CommitteesBadVoteErrorID() common.Hash {
	return common.HexToHash("0x7bc9b08fe2b1a7f3784047ed71eb4b6cbbb705d4b8d1a58f59dcead10c142933")
}

// UnpackBadVoteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadVote(uint256 index)
func (committees *Committees) UnpackBadVoteError(raw []byte) (*CommitteesBadVote, error) {
	out := new(CommitteesBadVote)
	if err := committees.abi.UnpackIntoInterface(out, "BadVote", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteesExpired represents a Expired error raised by the Committees contract.
type CommitteesExpired struct {
	Expiry uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Expired(uint64 expiry)
func CommitteesExpiredErrorID() common.Hash {
	return common.HexToHash("0x956936532b954ff74e062815c0174f8bd1500115ed3dd2adb3c66e2ac6109668")
}

// UnpackExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Expired(uint64 expiry)
func (committees *Committees) UnpackExpiredError(raw []byte) (*CommitteesExpired, error) {
	out := new(CommitteesExpired)
	if err := committees.abi.UnpackIntoInterface(out, "Expired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteesNoRecovery represents a NoRecovery error raised by the Committees contract.
type CommitteesNoRecovery struct {
	Committee [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoRecovery(bytes32 committee)
func CommitteesNoRecoveryErrorID() common.Hash {
	return common.HexToHash("0x24fda4b887a3a63897f65b9d467945e0df0713237e6c159ab4584f42274590a9")
}

// UnpackNoRecoveryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoRecovery(bytes32 committee)
func (committees *Committees) UnpackNoRecoveryError(raw []byte) (*CommitteesNoRecovery, error) {
	out := new(CommitteesNoRecovery)
	if err := committees.abi.UnpackIntoInterface(out, "NoRecovery", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteesNotInReport represents a NotInReport error raised by the Committees contract.
type CommitteesNotInReport struct {
	Leaf [32]byte
	Root [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInReport(bytes32 leaf, bytes32 root)
func CommitteesNotInReportErrorID() common.Hash {
	return common.HexToHash("0xf7953939a85b39f78f841648349e6f1335fc8d9ca10650e7b848115ca1e717e1")
}

// UnpackNotInReportError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInReport(bytes32 leaf, bytes32 root)
func (committees *Committees) UnpackNotInReportError(raw []byte) (*CommitteesNotInReport, error) {
	out := new(CommitteesNotInReport)
	if err := committees.abi.UnpackIntoInterface(out, "NotInReport", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteesNotWritten represents a NotWritten error raised by the Committees contract.
type CommitteesNotWritten struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotWritten(uint256 length)
func CommitteesNotWrittenErrorID() common.Hash {
	return common.HexToHash("0xa5e8cd547ed862fa13dccf36fd2832f42c5a950544ac4571e1034dfd90950d7d")
}

// UnpackNotWrittenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotWritten(uint256 length)
func (committees *Committees) UnpackNotWrittenError(raw []byte) (*CommitteesNotWritten, error) {
	out := new(CommitteesNotWritten)
	if err := committees.abi.UnpackIntoInterface(out, "NotWritten", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteesOtherRecovery represents a OtherRecovery error raised by the Committees contract.
type CommitteesOtherRecovery struct {
	Recovery [32]byte
	Waits    [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OtherRecovery(bytes32 recovery, bytes32 waits)
func CommitteesOtherRecoveryErrorID() common.Hash {
	return common.HexToHash("0x2473f6e8b7c198608625eaf9ab378e90e38459b7cc999e5f50c85453af3f08fa")
}

// UnpackOtherRecoveryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OtherRecovery(bytes32 recovery, bytes32 waits)
func (committees *Committees) UnpackOtherRecoveryError(raw []byte) (*CommitteesOtherRecovery, error) {
	out := new(CommitteesOtherRecovery)
	if err := committees.abi.UnpackIntoInterface(out, "OtherRecovery", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteesRecoveryWaits represents a RecoveryWaits error raised by the Committees contract.
type CommitteesRecoveryWaits struct {
	Recovery [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RecoveryWaits(bytes32 recovery)
func CommitteesRecoveryWaitsErrorID() common.Hash {
	return common.HexToHash("0xfc83db1ff5549aadc45893081f1954caf843088f7dbe52714497eee698712474")
}

// UnpackRecoveryWaitsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RecoveryWaits(bytes32 recovery)
func (committees *Committees) UnpackRecoveryWaitsError(raw []byte) (*CommitteesRecoveryWaits, error) {
	out := new(CommitteesRecoveryWaits)
	if err := committees.abi.UnpackIntoInterface(out, "RecoveryWaits", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteesRegistered represents a Registered error raised by the Committees contract.
type CommitteesRegistered struct {
	Committee [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Registered(bytes32 committee)
func CommitteesRegisteredErrorID() common.Hash {
	return common.HexToHash("0x10906fae603eebfac53ddc0f103bee8a044dd7643c425c7a90f921dfa15ef62c")
}

// UnpackRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Registered(bytes32 committee)
func (committees *Committees) UnpackRegisteredError(raw []byte) (*CommitteesRegistered, error) {
	out := new(CommitteesRegistered)
	if err := committees.abi.UnpackIntoInterface(out, "Registered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteesReportTooOld represents a ReportTooOld error raised by the Committees contract.
type CommitteesReportTooOld struct {
	Time   uint64
	Opened uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReportTooOld(uint64 time, uint64 opened)
func CommitteesReportTooOldErrorID() common.Hash {
	return common.HexToHash("0x3fb579ad2e120b80f45d1a98b2a73aff9de11f1e1d55ffcb7a4c0f29449e8c29")
}

// UnpackReportTooOldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReportTooOld(uint64 time, uint64 opened)
func (committees *Committees) UnpackReportTooOldError(raw []byte) (*CommitteesReportTooOld, error) {
	out := new(CommitteesReportTooOld)
	if err := committees.abi.UnpackIntoInterface(out, "ReportTooOld", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteesSignatureCount represents a SignatureCount error raised by the Committees contract.
type CommitteesSignatureCount struct {
	Got    *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignatureCount(uint256 got, uint256 wanted)
func CommitteesSignatureCountErrorID() common.Hash {
	return common.HexToHash("0x27cd5f1227f7d030b067f23d940162f61941aa88011ade13140b695988f26f7a")
}

// UnpackSignatureCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignatureCount(uint256 got, uint256 wanted)
func (committees *Committees) UnpackSignatureCountError(raw []byte) (*CommitteesSignatureCount, error) {
	out := new(CommitteesSignatureCount)
	if err := committees.abi.UnpackIntoInterface(out, "SignatureCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteesTooEarly represents a TooEarly error raised by the Committees contract.
type CommitteesTooEarly struct {
	Due uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarly(uint64 due)
func CommitteesTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xd606d83fc5c7e56637c0959f5077c3a15f782b710d7eab50461ed55fd6deb6ae")
}

// UnpackTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarly(uint64 due)
func (committees *Committees) UnpackTooEarlyError(raw []byte) (*CommitteesTooEarly, error) {
	out := new(CommitteesTooEarly)
	if err := committees.abi.UnpackIntoInterface(out, "TooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteesTooFewVotes represents a TooFewVotes error raised by the Committees contract.
type CommitteesTooFewVotes struct {
	Got    *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooFewVotes(uint256 got, uint256 wanted)
func CommitteesTooFewVotesErrorID() common.Hash {
	return common.HexToHash("0x0c5292f947e670e5fd24a3a9b71330f603bfb13cc89a00f6bf11a02c83d83e1b")
}

// UnpackTooFewVotesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooFewVotes(uint256 got, uint256 wanted)
func (committees *Committees) UnpackTooFewVotesError(raw []byte) (*CommitteesTooFewVotes, error) {
	out := new(CommitteesTooFewVotes)
	if err := committees.abi.UnpackIntoInterface(out, "TooFewVotes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteesTooLate represents a TooLate error raised by the Committees contract.
type CommitteesTooLate struct {
	Due    uint64
	Expiry uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLate(uint64 due, uint64 expiry)
func CommitteesTooLateErrorID() common.Hash {
	return common.HexToHash("0x05b6237547ee415c1c860c7101a3c9a8cca3efc4c3518e2fc975696e9883a7e8")
}

// UnpackTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLate(uint64 due, uint64 expiry)
func (committees *Committees) UnpackTooLateError(raw []byte) (*CommitteesTooLate, error) {
	out := new(CommitteesTooLate)
	if err := committees.abi.UnpackIntoInterface(out, "TooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteesUnregistered represents a Unregistered error raised by the Committees contract.
type CommitteesUnregistered struct {
	Committee [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Unregistered(bytes32 committee)
func CommitteesUnregisteredErrorID() common.Hash {
	return common.HexToHash("0xe17fec26316aebe957e188549d659a89f359c49766bcc0ae2fb7ded274ffe146")
}

// UnpackUnregisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Unregistered(bytes32 committee)
func (committees *Committees) UnpackUnregisteredError(raw []byte) (*CommitteesUnregistered, error) {
	out := new(CommitteesUnregistered)
	if err := committees.abi.UnpackIntoInterface(out, "Unregistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteesVetoed represents a Vetoed error raised by the Committees contract.
type CommitteesVetoed struct {
	Recovery [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Vetoed(bytes32 recovery)
func CommitteesVetoedErrorID() common.Hash {
	return common.HexToHash("0x0c94c898b1042dfd5789e2f24d63adf171b53c982973e0bcde8c4f5f7efa5032")
}

// UnpackVetoedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Vetoed(bytes32 recovery)
func (committees *Committees) UnpackVetoedError(raw []byte) (*CommitteesVetoed, error) {
	out := new(CommitteesVetoed)
	if err := committees.abi.UnpackIntoInterface(out, "Vetoed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CommitteesWrongEpoch represents a WrongEpoch error raised by the Committees contract.
type CommitteesWrongEpoch struct {
	Epoch   uint32
	Current uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongEpoch(uint32 epoch, uint32 current)
func CommitteesWrongEpochErrorID() common.Hash {
	return common.HexToHash("0x6112d2538b1799486a209770faf93444b9236ffa01c9143ca10ac4712d756b97")
}

// UnpackWrongEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongEpoch(uint32 epoch, uint32 current)
func (committees *Committees) UnpackWrongEpochError(raw []byte) (*CommitteesWrongEpoch, error) {
	out := new(CommitteesWrongEpoch)
	if err := committees.abi.UnpackIntoInterface(out, "WrongEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedProxyMetaData contains all meta data concerning the FeedProxy contract.
var FeedProxyMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIFeeds\",\"name\":\"feeds\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"base\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"quote\",\"type\":\"string\"},{\"internalType\":\"uint8\",\"name\":\"decimals\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"}],\"internalType\":\"structSpec\",\"name\":\"spec\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"other\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"second\",\"type\":\"bool\"},{\"internalType\":\"uint16\",\"name\":\"ring\",\"type\":\"uint16\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"stateMutability\":\"nonpayable\",\"type\":\"fallback\"},{\"inputs\":[],\"name\":\"latestRoundData\",\"outputs\":[{\"internalType\":\"uint80\",\"name\":\"\",\"type\":\"uint80\"},{\"internalType\":\"int256\",\"name\":\"\",\"type\":\"int256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint80\",\"name\":\"\",\"type\":\"uint80\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"int256\",\"name\":\"current\",\"type\":\"int256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"roundId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"updatedAt\",\"type\":\"uint256\"}],\"name\":\"AnswerUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"roundId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"startedBy\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"startedAt\",\"type\":\"uint256\"}],\"name\":\"NewRound\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"}],\"name\":\"Announced\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"since\",\"type\":\"uint256\"}],\"name\":\"Halted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"Never\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"NoFunction\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"NoHome\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"updatedAt\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"Stale\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"announce\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"announced\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"description\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"roundId\",\"type\":\"uint256\"}],\"name\":\"getAnswer\",\"outputs\":[{\"internalType\":\"int256\",\"name\":\"\",\"type\":\"int256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint80\",\"name\":\"id\",\"type\":\"uint80\"}],\"name\":\"getRoundData\",\"outputs\":[{\"internalType\":\"uint80\",\"name\":\"roundId\",\"type\":\"uint80\"},{\"internalType\":\"int256\",\"name\":\"answer\",\"type\":\"int256\"},{\"internalType\":\"uint256\",\"name\":\"startedAt\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"updatedAt\",\"type\":\"uint256\"},{\"internalType\":\"uint80\",\"name\":\"answeredInRound\",\"type\":\"uint80\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"roundId\",\"type\":\"uint256\"}],\"name\":\"getTimestamp\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"latestAnswer\",\"outputs\":[{\"internalType\":\"int256\",\"name\":\"\",\"type\":\"int256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"latestRound\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"latestTimestamp\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"source\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"feeds\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"ring\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"version\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"}]",
	ID:  "e1a961f17c5f73adf22996fd392aa9338a",
	Bin: "0x6101208060405234610464576110cd803803809161001d82856104d0565b833981019060c081830312610464578051916001600160a01b03831680840361046457602083015160408401519092906001600160401b0381116104645784019360e085830312610464576040519460e086016001600160401b038111878210176104255760405280516001600160401b03811161046457836100a19183016104f3565b865260208101516001600160401b03811161046457836100c29183016104f3565b60208701908152604082015190936001600160401b038211610464576100e99183016104f3565b9081604088015260608101519560ff8716948588036104645760a09361013560c060809560608d019b8c528c8782015197889101528c61012a898301610548565b988991015201610548565b938460c08c015260608701519460808801519788151589036104645760a001519861ffff8a168a0361046457899763ffffffff9384928f516020815191012097516020815191012096602081519101206040519760208901997f2bdca0f672a906124afdc31f1f7f1dc208c98c4f5e132ef33e1b9f34c6207b9d8b5260408a01526060890152608088015260a087015260c08601521660e08401521661010082015261010081526101e8610120826104d0565b51902093156104c057926101ff9291600194610559565b17945b604051630567f94560e01b815260048101879052602081602481875afa908115610470575f9161048e575b501561047b5790600494956020939260805260a05260c0526040519384809263137d29d960e01b82525afa8015610470575f90610439575b60e0525160ff1661010052505180516001600160401b038111610425575f54600181811c9116801561041b575b602082101461040757601f811161039a575b50602091601f821160011461033c579181925f92610331575b50508160011b915f199060031b1c1916175f555b604051610ac5908161060882396080518181816104e4015281816106d8015261095c015260a051818181610471015281816106ff01526108f8015260c05181818161049a0152610728015260e051816109cd015261010051816108c20152f35b015190505f806102bd565b601f198216925f8052805f20915f5b8581106103825750836001951061036a575b505050811b015f556102d1565b01515f1960f88460031b161c191690555f808061035d565b9192602060018192868501518155019401920161034b565b818111156102a4575f8052601f820160051c7f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e563602084106103ff575b81601f9101920160051c03905f5b8281106103f25750506102a4565b5f828201556001016103e4565b5f91506103d6565b634e487b7160e01b5f52602260045260245ffd5b90607f1690610292565b634e487b7160e01b5f52604160045260245ffd5b506020823d602011610468575b81610453602093836104d0565b810103126104645760ff9151610265565b5f80fd5b3d9150610446565b6040513d5f823e3d90fd5b8563fdef555d60e01b5f5260045260245ffd5b90506020813d6020116104b8575b816104a9602093836104d0565b8101031261046457515f61022d565b3d915061049c565b926104ca93610559565b94610202565b601f909101601f19168101906001600160401b0382119082101761042557604052565b81601f82011215610464578051906001600160401b0382116104255760405192610527601f8401601f1916602001856104d0565b8284526020838301011161046457815f9260208093018386015e8301015290565b519063ffffffff8216820361046457565b8215939261ffff929085156105cc575060405190602082019283528360f01b8560f01b1660408301526042820152604281526105966062826104d0565b519020915b166105c4575f915b156105ba5760ff805f5b1692169060071916171790565b60ff8060026105ad565b6004916105a3565b60405191602083019384528460f01b8660f01b16604084015260428301526062820152606281526105fe6082826104d0565b5190209161059b56fe60806040526004361015610028575b346100245761001c36610115565b602081519101f35b5f80fd5b5f3560e01c63feaf968c0361000e5734610024575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100245760a061006f6108f6565b60409291925192828452602084015280604084015260608301526080820152f35b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176100d157604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b519069ffffffffffffffffffff8216820361002457565b7fffffffff000000000000000000000000000000000000000000000000000000005f3516907f313ce5670000000000000000000000000000000000000000000000000000000082146108b9577f7284e416000000000000000000000000000000000000000000000000000000008214610777577f54fd4d5000000000000000000000000000000000000000000000000000000000821461075c577f67e828bf0000000000000000000000000000000000000000000000000000000082146106bc577fba38c59900000000000000000000000000000000000000000000000000000000821461069f577f9a6fc8f50000000000000000000000000000000000000000000000000000000082148015610676575b801561064d575b61041757509061023c6108f6565b7f50d25bcd0000000000000000000000000000000000000000000000000000000085146103fa577f8205bf6a0000000000000000000000000000000000000000000000000000000085146103dd577f668a0f020000000000000000000000000000000000000000000000000000000085146103bd577f8f970df000000000000000000000000000000000000000000000000000000000851461030457847fd2bd728a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90919293506001548311156103915760207f0559884fd3a460db3073b7fc896cc77986f16e378210ded43186175bf646fc5f9184600155604051818152857f0109fc6f55cf40689f02fbaad7af7fe7bbac8a3d2186600afc7d3e10cac60271843393a3604051908152a36040516020810181811067ffffffffffffffff8211176100d1576040525f815290565b827f3ed5510a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5050909150604051906020820152602081526103da604082610090565b90565b9293505050604051906020820152602081526103da604082610090565b5091925050604051906020820152602081526103da604082610090565b80600411610024577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc6020910112610024576040517f3343a2040000000000000000000000000000000000000000000000000000000081527f0000000000000000000000000000000000000000000000000000000000000000600482015261ffff7f0000000000000000000000000000000000000000000000000000000000000000166024820152600435604482015260a08160648173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa8015610642575f915f935f905f925f946105df575b507fb5ab58dc0000000000000000000000000000000000000000000000000000000081146105c2577fb633620c00000000000000000000000000000000000000000000000000000000146105a55769ffffffffffffffffffff939484604051961660208701526040860152606085015260808401521660a082015260a081526103da60c082610090565b5092505050604051906020820152602081526103da604082610090565b5050505050604051906020820152602081526103da604082610090565b9550935050505060a0823d60a01161063a575b816105ff60a09383610090565b8101031261002457610610826100fe565b9060208301519160408401519361062e6080606083015192016100fe565b9193949091925f61051b565b3d91506105f2565b6040513d5f823e3d90fd5b507fb633620c00000000000000000000000000000000000000000000000000000000821461022e565b507fb5ab58dc000000000000000000000000000000000000000000000000000000008214610227565b5050600154604051906020820152602081526103da604082610090565b505060405173ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660208201527f0000000000000000000000000000000000000000000000000000000000000000604082015261ffff7f0000000000000000000000000000000000000000000000000000000000000000166060820152606081526103da608082610090565b505060405160016020820152602081526103da604082610090565b50506040516020808201525f5f548060011c91600182169182156108af575b60208410831461088257849284604085015290815f1461084557506001146107ea575b6103da9250037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610090565b505f80805290917f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e5635b81831061082b5750509060606103da928201016107b9565b805460608487010152849350602090920191600101610813565b606092506103da9491507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001682840152151560051b8201016107b9565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b92607f1692610796565b505060405160ff7f0000000000000000000000000000000000000000000000000000000000000000166020820152602081526103da604082610090565b7f0000000000000000000000000000000000000000000000000000000000000000907f0567f945000000000000000000000000000000000000000000000000000000005f528160045260205f60248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa505f519160028116610ab3575b82604c1d91630fffffff8460301c169363ffffffff8160101c169262ffffff6b015180000e1000003c000001600384600e1c166018021c16603f8360081c16027f00000000000000000000000000000000000000000000000000000000000000000191844203905f8212610aa8575b60011690838615911182821717610a115750505050565b85939450610a7c57610a4e577f2272c4d0000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b7f7428ec1b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b507ff10d410d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b4295505f91506109fa565b9160808360071b161c600f0b9161098b56",
}

// FeedProxy is an auto generated Go binding around an Ethereum contract.
type FeedProxy struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *FeedProxy) GetABI() abi.ABI {
	return c.abi
}

// NewFeedProxy creates a new instance of FeedProxy.
func NewFeedProxy() *FeedProxy {
	parsed, err := FeedProxyMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &FeedProxy{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *FeedProxy) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address feeds, bytes32 committee, (string,string,string,uint8,bytes32,uint32,uint32) spec, bytes32 other, bool second, uint16 ring) returns()
func (feedProxy *FeedProxy) PackConstructor(feeds common.Address, committee [32]byte, spec Spec, other [32]byte, second bool, ring uint16) []byte {
	enc, err := feedProxy.abi.Pack("", feeds, committee, spec, other, second, ring)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAnnounce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f970df0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function announce() returns()
func (feedProxy *FeedProxy) PackAnnounce() []byte {
	enc, err := feedProxy.abi.Pack("announce")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnnounce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f970df0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function announce() returns()
func (feedProxy *FeedProxy) TryPackAnnounce() ([]byte, error) {
	return feedProxy.abi.Pack("announce")
}

// PackAnnounced is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba38c599.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function announced() view returns(uint256 round)
func (feedProxy *FeedProxy) PackAnnounced() []byte {
	enc, err := feedProxy.abi.Pack("announced")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnnounced is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba38c599.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function announced() view returns(uint256 round)
func (feedProxy *FeedProxy) TryPackAnnounced() ([]byte, error) {
	return feedProxy.abi.Pack("announced")
}

// UnpackAnnounced is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xba38c599.
//
// Solidity: function announced() view returns(uint256 round)
func (feedProxy *FeedProxy) UnpackAnnounced(data []byte) (*big.Int, error) {
	out, err := feedProxy.abi.Unpack("announced", data)
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
func (feedProxy *FeedProxy) PackDecimals() []byte {
	enc, err := feedProxy.abi.Pack("decimals")
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
func (feedProxy *FeedProxy) TryPackDecimals() ([]byte, error) {
	return feedProxy.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (feedProxy *FeedProxy) UnpackDecimals(data []byte) (uint8, error) {
	out, err := feedProxy.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackDescription is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7284e416.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function description() view returns(string)
func (feedProxy *FeedProxy) PackDescription() []byte {
	enc, err := feedProxy.abi.Pack("description")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDescription is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7284e416.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function description() view returns(string)
func (feedProxy *FeedProxy) TryPackDescription() ([]byte, error) {
	return feedProxy.abi.Pack("description")
}

// UnpackDescription is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7284e416.
//
// Solidity: function description() view returns(string)
func (feedProxy *FeedProxy) UnpackDescription(data []byte) (string, error) {
	out, err := feedProxy.abi.Unpack("description", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackGetAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5ab58dc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAnswer(uint256 roundId) view returns(int256)
func (feedProxy *FeedProxy) PackGetAnswer(roundId *big.Int) []byte {
	enc, err := feedProxy.abi.Pack("getAnswer", roundId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5ab58dc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAnswer(uint256 roundId) view returns(int256)
func (feedProxy *FeedProxy) TryPackGetAnswer(roundId *big.Int) ([]byte, error) {
	return feedProxy.abi.Pack("getAnswer", roundId)
}

// UnpackGetAnswer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb5ab58dc.
//
// Solidity: function getAnswer(uint256 roundId) view returns(int256)
func (feedProxy *FeedProxy) UnpackGetAnswer(data []byte) (*big.Int, error) {
	out, err := feedProxy.abi.Unpack("getAnswer", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetRoundData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a6fc8f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoundData(uint80 id) view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (feedProxy *FeedProxy) PackGetRoundData(id *big.Int) []byte {
	enc, err := feedProxy.abi.Pack("getRoundData", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoundData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a6fc8f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoundData(uint80 id) view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (feedProxy *FeedProxy) TryPackGetRoundData(id *big.Int) ([]byte, error) {
	return feedProxy.abi.Pack("getRoundData", id)
}

// GetRoundDataOutput serves as a container for the return parameters of contract
// method GetRoundData.
type GetRoundDataOutput struct {
	RoundId         *big.Int
	Answer          *big.Int
	StartedAt       *big.Int
	UpdatedAt       *big.Int
	AnsweredInRound *big.Int
}

// UnpackGetRoundData is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a6fc8f5.
//
// Solidity: function getRoundData(uint80 id) view returns(uint80 roundId, int256 answer, uint256 startedAt, uint256 updatedAt, uint80 answeredInRound)
func (feedProxy *FeedProxy) UnpackGetRoundData(data []byte) (GetRoundDataOutput, error) {
	out, err := feedProxy.abi.Unpack("getRoundData", data)
	outstruct := new(GetRoundDataOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.RoundId = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Answer = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.StartedAt = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.UpdatedAt = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.AnsweredInRound = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackGetTimestamp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb633620c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTimestamp(uint256 roundId) view returns(uint256)
func (feedProxy *FeedProxy) PackGetTimestamp(roundId *big.Int) []byte {
	enc, err := feedProxy.abi.Pack("getTimestamp", roundId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTimestamp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb633620c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTimestamp(uint256 roundId) view returns(uint256)
func (feedProxy *FeedProxy) TryPackGetTimestamp(roundId *big.Int) ([]byte, error) {
	return feedProxy.abi.Pack("getTimestamp", roundId)
}

// UnpackGetTimestamp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb633620c.
//
// Solidity: function getTimestamp(uint256 roundId) view returns(uint256)
func (feedProxy *FeedProxy) UnpackGetTimestamp(data []byte) (*big.Int, error) {
	out, err := feedProxy.abi.Unpack("getTimestamp", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLatestAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50d25bcd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latestAnswer() view returns(int256)
func (feedProxy *FeedProxy) PackLatestAnswer() []byte {
	enc, err := feedProxy.abi.Pack("latestAnswer")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLatestAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x50d25bcd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function latestAnswer() view returns(int256)
func (feedProxy *FeedProxy) TryPackLatestAnswer() ([]byte, error) {
	return feedProxy.abi.Pack("latestAnswer")
}

// UnpackLatestAnswer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x50d25bcd.
//
// Solidity: function latestAnswer() view returns(int256)
func (feedProxy *FeedProxy) UnpackLatestAnswer(data []byte) (*big.Int, error) {
	out, err := feedProxy.abi.Unpack("latestAnswer", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLatestRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x668a0f02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latestRound() view returns(uint256)
func (feedProxy *FeedProxy) PackLatestRound() []byte {
	enc, err := feedProxy.abi.Pack("latestRound")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLatestRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x668a0f02.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function latestRound() view returns(uint256)
func (feedProxy *FeedProxy) TryPackLatestRound() ([]byte, error) {
	return feedProxy.abi.Pack("latestRound")
}

// UnpackLatestRound is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x668a0f02.
//
// Solidity: function latestRound() view returns(uint256)
func (feedProxy *FeedProxy) UnpackLatestRound(data []byte) (*big.Int, error) {
	out, err := feedProxy.abi.Unpack("latestRound", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLatestRoundData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfeaf968c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latestRoundData() view returns(uint80, int256, uint256, uint256, uint80)
func (feedProxy *FeedProxy) PackLatestRoundData() []byte {
	enc, err := feedProxy.abi.Pack("latestRoundData")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLatestRoundData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfeaf968c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function latestRoundData() view returns(uint80, int256, uint256, uint256, uint80)
func (feedProxy *FeedProxy) TryPackLatestRoundData() ([]byte, error) {
	return feedProxy.abi.Pack("latestRoundData")
}

// LatestRoundDataOutput serves as a container for the return parameters of contract
// method LatestRoundData.
type LatestRoundDataOutput struct {
	Arg0 *big.Int
	Arg1 *big.Int
	Arg2 *big.Int
	Arg3 *big.Int
	Arg4 *big.Int
}

// UnpackLatestRoundData is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfeaf968c.
//
// Solidity: function latestRoundData() view returns(uint80, int256, uint256, uint256, uint80)
func (feedProxy *FeedProxy) UnpackLatestRoundData(data []byte) (LatestRoundDataOutput, error) {
	out, err := feedProxy.abi.Unpack("latestRoundData", data)
	outstruct := new(LatestRoundDataOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Arg1 = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Arg2 = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.Arg3 = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.Arg4 = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackLatestTimestamp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8205bf6a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latestTimestamp() view returns(uint256)
func (feedProxy *FeedProxy) PackLatestTimestamp() []byte {
	enc, err := feedProxy.abi.Pack("latestTimestamp")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLatestTimestamp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8205bf6a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function latestTimestamp() view returns(uint256)
func (feedProxy *FeedProxy) TryPackLatestTimestamp() ([]byte, error) {
	return feedProxy.abi.Pack("latestTimestamp")
}

// UnpackLatestTimestamp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8205bf6a.
//
// Solidity: function latestTimestamp() view returns(uint256)
func (feedProxy *FeedProxy) UnpackLatestTimestamp(data []byte) (*big.Int, error) {
	out, err := feedProxy.abi.Unpack("latestTimestamp", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSource is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67e828bf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function source() view returns(address feeds, bytes32 ref, uint16 ring)
func (feedProxy *FeedProxy) PackSource() []byte {
	enc, err := feedProxy.abi.Pack("source")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSource is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67e828bf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function source() view returns(address feeds, bytes32 ref, uint16 ring)
func (feedProxy *FeedProxy) TryPackSource() ([]byte, error) {
	return feedProxy.abi.Pack("source")
}

// SourceOutput serves as a container for the return parameters of contract
// method Source.
type SourceOutput struct {
	Feeds common.Address
	Ref   [32]byte
	Ring  uint16
}

// UnpackSource is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x67e828bf.
//
// Solidity: function source() view returns(address feeds, bytes32 ref, uint16 ring)
func (feedProxy *FeedProxy) UnpackSource(data []byte) (SourceOutput, error) {
	out, err := feedProxy.abi.Unpack("source", data)
	outstruct := new(SourceOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Feeds = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Ref = *abi.ConvertType(out[1], new([32]byte)).(*[32]byte)
	outstruct.Ring = *abi.ConvertType(out[2], new(uint16)).(*uint16)
	return *outstruct, nil
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() view returns(uint256)
func (feedProxy *FeedProxy) PackVersion() []byte {
	enc, err := feedProxy.abi.Pack("version")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function version() view returns(uint256)
func (feedProxy *FeedProxy) TryPackVersion() ([]byte, error) {
	return feedProxy.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() view returns(uint256)
func (feedProxy *FeedProxy) UnpackVersion(data []byte) (*big.Int, error) {
	out, err := feedProxy.abi.Unpack("version", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// FeedProxyAnswerUpdated represents a AnswerUpdated event raised by the FeedProxy contract.
type FeedProxyAnswerUpdated struct {
	Current   *big.Int
	RoundId   *big.Int
	UpdatedAt *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const FeedProxyAnswerUpdatedEventName = "AnswerUpdated"

// ContractEventName returns the user-defined event name.
func (FeedProxyAnswerUpdated) ContractEventName() string {
	return FeedProxyAnswerUpdatedEventName
}

// UnpackAnswerUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AnswerUpdated(int256 indexed current, uint256 indexed roundId, uint256 updatedAt)
func (feedProxy *FeedProxy) UnpackAnswerUpdatedEvent(log *types.Log) (*FeedProxyAnswerUpdated, error) {
	event := "AnswerUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feedProxy.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeedProxyAnswerUpdated)
	if len(log.Data) > 0 {
		if err := feedProxy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feedProxy.abi.Events[event].Inputs {
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

// FeedProxyNewRound represents a NewRound event raised by the FeedProxy contract.
type FeedProxyNewRound struct {
	RoundId   *big.Int
	StartedBy common.Address
	StartedAt *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const FeedProxyNewRoundEventName = "NewRound"

// ContractEventName returns the user-defined event name.
func (FeedProxyNewRound) ContractEventName() string {
	return FeedProxyNewRoundEventName
}

// UnpackNewRoundEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NewRound(uint256 indexed roundId, address indexed startedBy, uint256 startedAt)
func (feedProxy *FeedProxy) UnpackNewRoundEvent(log *types.Log) (*FeedProxyNewRound, error) {
	event := "NewRound"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feedProxy.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeedProxyNewRound)
	if len(log.Data) > 0 {
		if err := feedProxy.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feedProxy.abi.Events[event].Inputs {
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
func (feedProxy *FeedProxy) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], feedProxy.abi.Errors["Announced"].ID.Bytes()[:4]) {
		return feedProxy.UnpackAnnouncedError(raw[4:])
	}
	if bytes.Equal(raw[:4], feedProxy.abi.Errors["Halted"].ID.Bytes()[:4]) {
		return feedProxy.UnpackHaltedError(raw[4:])
	}
	if bytes.Equal(raw[:4], feedProxy.abi.Errors["Never"].ID.Bytes()[:4]) {
		return feedProxy.UnpackNeverError(raw[4:])
	}
	if bytes.Equal(raw[:4], feedProxy.abi.Errors["NoFunction"].ID.Bytes()[:4]) {
		return feedProxy.UnpackNoFunctionError(raw[4:])
	}
	if bytes.Equal(raw[:4], feedProxy.abi.Errors["NoHome"].ID.Bytes()[:4]) {
		return feedProxy.UnpackNoHomeError(raw[4:])
	}
	if bytes.Equal(raw[:4], feedProxy.abi.Errors["Stale"].ID.Bytes()[:4]) {
		return feedProxy.UnpackStaleError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// FeedProxyAnnounced represents a Announced error raised by the FeedProxy contract.
type FeedProxyAnnounced struct {
	Round *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Announced(uint256 round)
func FeedProxyAnnouncedErrorID() common.Hash {
	return common.HexToHash("0x3ed5510ad4dd42283055a4de0c4aab5e4c2217a1f1cf8bd68e79a7245fc6ecbe")
}

// UnpackAnnouncedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Announced(uint256 round)
func (feedProxy *FeedProxy) UnpackAnnouncedError(raw []byte) (*FeedProxyAnnounced, error) {
	out := new(FeedProxyAnnounced)
	if err := feedProxy.abi.UnpackIntoInterface(out, "Announced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedProxyHalted represents a Halted error raised by the FeedProxy contract.
type FeedProxyHalted struct {
	Ref   [32]byte
	Since *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Halted(bytes32 ref, uint256 since)
func FeedProxyHaltedErrorID() common.Hash {
	return common.HexToHash("0x7428ec1bb9bd6ac2ed8b7ff1435de3f176b68c5179328bacf926cc0bfb2a9a76")
}

// UnpackHaltedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Halted(bytes32 ref, uint256 since)
func (feedProxy *FeedProxy) UnpackHaltedError(raw []byte) (*FeedProxyHalted, error) {
	out := new(FeedProxyHalted)
	if err := feedProxy.abi.UnpackIntoInterface(out, "Halted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedProxyNever represents a Never error raised by the FeedProxy contract.
type FeedProxyNever struct {
	Ref [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Never(bytes32 ref)
func FeedProxyNeverErrorID() common.Hash {
	return common.HexToHash("0xf10d410d0461d3b21aa565a177fff0d068986ef436dd23fc5cb5f067b094d7d4")
}

// UnpackNeverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Never(bytes32 ref)
func (feedProxy *FeedProxy) UnpackNeverError(raw []byte) (*FeedProxyNever, error) {
	out := new(FeedProxyNever)
	if err := feedProxy.abi.UnpackIntoInterface(out, "Never", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedProxyNoFunction represents a NoFunction error raised by the FeedProxy contract.
type FeedProxyNoFunction struct {
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoFunction(bytes4 selector)
func FeedProxyNoFunctionErrorID() common.Hash {
	return common.HexToHash("0xd2bd728a385695ccaa4c233a123a8f1f854fd98976a332d7f4a9d0d1d1e07189")
}

// UnpackNoFunctionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoFunction(bytes4 selector)
func (feedProxy *FeedProxy) UnpackNoFunctionError(raw []byte) (*FeedProxyNoFunction, error) {
	out := new(FeedProxyNoFunction)
	if err := feedProxy.abi.UnpackIntoInterface(out, "NoFunction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedProxyNoHome represents a NoHome error raised by the FeedProxy contract.
type FeedProxyNoHome struct {
	Ref [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoHome(bytes32 ref)
func FeedProxyNoHomeErrorID() common.Hash {
	return common.HexToHash("0xfdef555d979541c942464e2c38489e44fb9eb414a0f5695adcd57266baee3dc7")
}

// UnpackNoHomeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoHome(bytes32 ref)
func (feedProxy *FeedProxy) UnpackNoHomeError(raw []byte) (*FeedProxyNoHome, error) {
	out := new(FeedProxyNoHome)
	if err := feedProxy.abi.UnpackIntoInterface(out, "NoHome", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedProxyStale represents a Stale error raised by the FeedProxy contract.
type FeedProxyStale struct {
	Ref       [32]byte
	UpdatedAt *big.Int
	Limit     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Stale(bytes32 ref, uint256 updatedAt, uint256 limit)
func FeedProxyStaleErrorID() common.Hash {
	return common.HexToHash("0x2272c4d0b2d995e82491f21929f92e4617677e43546414aa45ae787c490caddc")
}

// UnpackStaleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Stale(bytes32 ref, uint256 updatedAt, uint256 limit)
func (feedProxy *FeedProxy) UnpackStaleError(raw []byte) (*FeedProxyStale, error) {
	out := new(FeedProxyStale)
	if err := feedProxy.abi.UnpackIntoInterface(out, "Stale", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsMetaData contains all meta data concerning the Feeds contract.
var FeedsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractICommittees\",\"name\":\"committees\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"maxLag\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxSkew\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"grace\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"COMMITTEES\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"GRACE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_LAG\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_SKEW\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"base\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"quote\",\"type\":\"string\"},{\"internalType\":\"uint8\",\"name\":\"decimals\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"}],\"internalType\":\"structSpec[]\",\"name\":\"specs\",\"type\":\"tuple[]\"},{\"internalType\":\"uint16\",\"name\":\"ring\",\"type\":\"uint16\"}],\"name\":\"create\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"home\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"delivery\",\"type\":\"bytes\"}],\"name\":\"deliver\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"b\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"ring\",\"type\":\"uint16\"}],\"name\":\"homeOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"base\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"quote\",\"type\":\"string\"},{\"internalType\":\"uint8\",\"name\":\"decimals\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"}],\"internalType\":\"structSpec\",\"name\":\"spec\",\"type\":\"tuple\"}],\"name\":\"idOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"}],\"name\":\"keyAt\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"latestAnswer\",\"outputs\":[{\"internalType\":\"int256\",\"name\":\"value\",\"type\":\"int256\"},{\"internalType\":\"uint256\",\"name\":\"updatedAt\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"peek\",\"outputs\":[{\"components\":[{\"internalType\":\"enumStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"int256\",\"name\":\"value\",\"type\":\"int256\"},{\"internalType\":\"uint256\",\"name\":\"updatedAt\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"heartbeat\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"lateness\",\"type\":\"uint256\"}],\"internalType\":\"structAnswer\",\"name\":\"a\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"post\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"postPack\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"maxAge\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"delivery\",\"type\":\"bytes\"}],\"name\":\"pull\",\"outputs\":[{\"internalType\":\"int256\",\"name\":\"value\",\"type\":\"int256\"},{\"internalType\":\"uint256\",\"name\":\"updatedAt\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"readBare\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"maxAge\",\"type\":\"uint256\"}],\"name\":\"readWithin\",\"outputs\":[{\"internalType\":\"int256\",\"name\":\"value\",\"type\":\"int256\"},{\"internalType\":\"uint256\",\"name\":\"updatedAt\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"ring\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"id\",\"type\":\"uint256\"}],\"name\":\"roundAt\",\"outputs\":[{\"internalType\":\"uint80\",\"name\":\"\",\"type\":\"uint80\"},{\"internalType\":\"int256\",\"name\":\"\",\"type\":\"int256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"},{\"internalType\":\"uint80\",\"name\":\"\",\"type\":\"uint80\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"ring\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"a\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"b\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"second\",\"type\":\"bool\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"member\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"word\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"values\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"context\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"internalType\":\"structReply[]\",\"name\":\"replies\",\"type\":\"tuple[]\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"}],\"name\":\"sync\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"records\",\"type\":\"bytes\"}],\"name\":\"writePage\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"page\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"home\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"ring\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bytes32[]\",\"name\":\"ids\",\"type\":\"bytes32[]\"},{\"components\":[{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"base\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"quote\",\"type\":\"string\"},{\"internalType\":\"uint8\",\"name\":\"decimals\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"job\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"deviation\",\"type\":\"uint32\"}],\"indexed\":false,\"internalType\":\"structSpec[]\",\"name\":\"specs\",\"type\":\"tuple[]\"}],\"name\":\"Created\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"page\",\"type\":\"address\"}],\"name\":\"PageWritten\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"word\",\"type\":\"bytes32\"}],\"name\":\"Settled\",\"type\":\"event\"},{\"anonymous\":true,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"answer\",\"type\":\"bytes\"}],\"name\":\"Sworn\",\"type\":\"event\"},{\"anonymous\":true,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes8\",\"name\":\"round\",\"type\":\"bytes8\"}],\"name\":\"SwornPack\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"px\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"}],\"name\":\"Synced\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"BadReply\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumFlaw\",\"name\":\"flaw\",\"type\":\"uint8\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"CountUsedUp\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expiry\",\"type\":\"uint256\"}],\"name\":\"Expired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"since\",\"type\":\"uint256\"}],\"name\":\"Halted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"heartbeat\",\"type\":\"uint32\"}],\"name\":\"HeartbeatNotRepresentable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Malformed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"Never\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"NoAnswer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"}],\"name\":\"NotCreated\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"round\",\"type\":\"uint256\"}],\"name\":\"NotKept\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"stored\",\"type\":\"uint256\"}],\"name\":\"NotNewer\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"NotStale\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"NotWritten\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"got\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"ReplyCount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"SameFeed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"ref\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"updatedAt\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"limit\",\"type\":\"uint256\"}],\"name\":\"Stale\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxSkew\",\"type\":\"uint256\"}],\"name\":\"TooNew\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxLag\",\"type\":\"uint256\"}],\"name\":\"TooOld\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expiry\",\"type\":\"uint256\"}],\"name\":\"UnknownKey\",\"type\":\"error\"}]",
	ID:  "9a92cca7cc12005771609c81caefa6b015",
	Bin: "0x6101203461013357601f61410a38819003918201601f19168301916001600160401b03831184841017610137578084926080946040528339810103126101335780516001600160a01b03811691908290036101335760208101519060606040820151910151926080528160a0528060c052810180911161011f576101005260e052604051613fbe908161014c823960805181818161038d015281816107d701526109ad015260a051818181610baf015281816118550152612951015260c05181818161032101528181610be1015281816119f801528181611dbf0152818161297c0152612d4c015260e05181818161092b015281816118ad0152818161196201526124510152610100518181816119d601528181611d9d0152612d2a0152f35b634e487b7160e01b5f52601160045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60c0806040526004361015610012575f80fd5b5f3560e01c9081630567f945146120885750806305c1f50214611ca15780630679085c14611988578063084d4783146118d0578063137d29d91461187857806314c1d37f14611820578063219830151461179b57806322133eaf1461174657806330ab9d62146116de5780633343a2041461152f578063347b6229146114b457806343510de71461146357806371a6d473146107fb5780637b2251621461078d5780637f86d1eb1461070d578063a885b69814610698578063ae4b255114610344578063b1e67148146102ec578063b58e1faa1461023d5763cb1a4b38146100f8575f80fd5b346102395760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102395760243567ffffffffffffffff8111610239576101479036906004016120e4565b60428104801590811561022e575b508015610222575b6101fa576101cc816101c7604060209573ffffffffffffffffffffffffffffffffffffffff9582519485926004358a8501528484013781015f8382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018352826121a7565b613733565b1660405190807f757ea51bb0dbf2ff337974eaf7de20b39ad89c1af696dd639b975f08de1a69945f80a28152f35b7f07b6ad3f000000000000000000000000000000000000000000000000000000005f5260045ffd5b5060428106151561015d565b60ff9150115f610155565b5f80fd5b346102395760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102395760043560443567ffffffffffffffff8111610239576040916102a96102a361029b6102e09436906004016120e4565b819291612340565b90612d08565b602435906102da7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe82165482613df8565b90613004565b82519182526020820152f35b34610239575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102395760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102395760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102395760043573ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166040517f75b03455000000000000000000000000000000000000000000000000000000008152826004820152602081602481855afa9081156105f7575f91610669575b50604080517f7720dc230000000000000000000000000000000000000000000000000000000081526004810185905263ffffffff831660248201529081604481865afa9182156105f7575f915f93610646575b5081156106025791847fbb6bf34d5fe62884cc220015b83546d19ec3bd2352581ce078812163b8869589604067ffffffffffffffff9463ffffffff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff97828282166bffffffffffffffff000000008960201b1617871855169586958351928352166020820152a30163ffffffff8111610596575b63ffffffff81166104e457005b604080517f7720dc230000000000000000000000000000000000000000000000000000000081526004810185905263ffffffff83166024820152919082604481865afa9182156105f7575f926105c5575b504267ffffffffffffffff831611156105c3575f63ffffffff926bffffffffffffffff000000008484169160201b1617851855168015610596577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff016104d7565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b005b6105e791925060403d81116105f0575b6105df81836121a7565b810190612927565b90509084610535565b503d6105d5565b6040513d5f823e3d90fd5b8263ffffffff67ffffffffffffffff92877f5607f197000000000000000000000000000000000000000000000000000000005f52600452166024521660445260645ffd5b909250610662915060403d6040116105f0576105df81836121a7565b9185610443565b61068b915060203d602011610691575b61068381836121a7565b81019061290b565b836103f0565b503d610679565b346102395760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102395760243567ffffffffffffffff8111610239576106e7903690600401612123565b9060443561ffff8116810361023957602092610705926004356125a7565b604051908152f35b346102395760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102395760c061074960043561234d565b60a060405191805161075a81612154565b835260208101516020840152604081015160408401526060810151606084015260808101516080840152015160a0820152f35b34610239575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023957602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346102395760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102395760243561ffff8116810361023957608435906064359060443583151584036102395760a43560a081905267ffffffffffffffff811690036102395760c43567ffffffffffffffff811161023957610885903690600401612123565b94909361ffff60a0511615801590611453575b6101fa576108aa84828560043561314c565b90821561144c576001935b6108ec7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe841660fe8716175460ff87168517613df8565b93841561141b5761092960ff63ffffffff8760101c169660081c16603f62ffffff6b015180000e1000003c0000018360061c6018021c1691160290565b7f0000000000000000000000000000000000000000000000000000000000000000016109558187612340565b4211156113e35750156113db5750945b604051966109728861218b565b5f88525f60208901525f604089015260608801965f88525f60808a0152606060a08a015273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001691604051927f75b034550000000000000000000000000000000000000000000000000000000084526004356004850152602084602481845afa9384156105f7575f946113ba575b50604080517f7720dc23000000000000000000000000000000000000000000000000000000008152600480359082015263ffffffff861660248201529081604481855afa9081156105f7575f905f92611398575b50156113525767ffffffffffffffff164281111561132757506040517fea1aac86000000000000000000000000000000000000000000000000000000008152600480359082015263ffffffff85166024820152905f90829060449082905afa9081156105f7575f91611278575b508051608052610ae6608051613e16565b93848303611248579091610af985612490565b610b0660405191826121a7565b8581527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0610b3387612490565b015f5b8181106111cb57505060a08d01528460808d0152848b525f5f905b868210610dbb575050505050505050610b6a8551613297565b935f5b8651811015610b9d57806020610b8960019360a08c0151612505565b510151610b968289612505565b5201610b6d565b50866103e8610bab876132e6565b04937f000000000000000000000000000000000000000000000000000000000000000042610bd98288612340565b10610d8c57507f0000000000000000000000000000000000000000000000000000000000000000610c0a8142612340565b8611610d5d575080851115610d255750608051610c269161336a565b927f03000000000000000000000000000000000000000000000000000000000000008414918215610d0a575f5b8515938415610cd5575b50505050610ca55760207f71f3b8592adab50173ad4a837b06bf6c07d7c5b99cd3213925fc77f41b2409339160405193845260ff67ffffffffffffffff60a0511695161792a3005b60ff837f39c5542d000000000000000000000000000000000000000000000000000000005f52161760045260245ffd5b610cf5945015610cff5761ffff60ff60015b16921660ff881686176134ac565b1584808080610c5d565b61ffff60ff5f610ce7565b6fffffffffffffffffffffffffffffffff8516600f0b610c53565b848460ff887f38ab936d000000000000000000000000000000000000000000000000000000005f52161760045260245260445260645ffd5b857f1e2c1cac000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b857f7f4b85c9000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b8282101561119e578160051b880135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff4189360301821215610239576060604051600681528860208201526040848c0101356040820152205f5260205f206040516020810191825260208152610e326040826121a7565b519020610e40838b01613273565b90610e4f6020858d0101613282565b9067ffffffffffffffff6040519261ffff60208501957f5c4aad5aaff7f30c2d1a15b10bc349c065fe8c8877dab4f35f60b951ba540dc98752600435604087015263ffffffff8c1660608701528360a0511660808701521660a08501521660c08301526060858d01013560e08301526101008201526080848c0101356101208201526101208152610ee2610140826121a7565b51902060405160208101907fb03948446334eb9b2196d5eb166f69b9d49403eb4a12f36de8d3f9f3cb8e15c382527f8d294d6b0d72dfbcc810d41da982dc36bb6ddd50cbe8c55979d23149550f1aad60408201527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc6606082015260608152610f6b6080826121a7565b519020906040519060208201927f190100000000000000000000000000000000000000000000000000000000000084526022830152604282015260428152610fb46062826121a7565b51902089830160a08101359036037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe10181121561023957838b010180359067ffffffffffffffff82116102395760200181360381136102395761101692613e55565b50509061ffff611027848c01613273565b1611801590611185575b801561115a575b61112e577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff61ffff61106b848c01613273565b160161ffff81116105965773ffffffffffffffffffffffffffffffffffffffff61109a61ffff82931689612505565b5116911603611102578d94939291600191602067ffffffffffffffff8b60406110d68660a061ffff6110cd868a01613273565b169d0151612505565b51946110e58582850101613282565b928860808801520101356060850152169101520190919293610b51565b507f5b6a54d5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b827f5b6a54d5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506040828a010135151580611170575b15611038565b506111806040838b010135613f29565b61116a565b5060805161ffff611197848c01613273565b1611611031565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b604095949395519060a082019180831067ffffffffffffffff84111761121b576020926040525f81525f838201525f60408201525f60608201525f60808201528282860101520194929394610b36565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b84837f8e00468f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90503d805f833e61128981836121a7565b8101906020818303126102395780519067ffffffffffffffff821161023957019080601f83011215610239578151906112c182612490565b926112cf60405194856121a7565b82845260208085019360051b82010191821161023957602001915b8183106112fa575050508b610ad5565b825173ffffffffffffffffffffffffffffffffffffffff81168103610239578152602092830192016112ea565b7ff80dbaea000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b67ffffffffffffffff9063ffffffff867f5607f197000000000000000000000000000000000000000000000000000000005f52600435600452166024521660445260645ffd5b90506113b3915060403d6040116105f0576105df81836121a7565b908d610a68565b6113d491945060203d6020116106915761068381836121a7565b928b610a14565b905094610965565b858560ff897faf103094000000000000000000000000000000000000000000000000000000005f52161760045260245260445260645ffd5b8360ff877f60a03861000000000000000000000000000000000000000000000000000000005f52161760045260245ffd5b5f936108b5565b5081801561089857508015610898565b346102395760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102395760643561ffff811681036102395761070560209160443560243560043561314c565b346102395760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102395760243563ffffffff811681036102395760443567ffffffffffffffff81168103610239576bffffffffffffffff0000000063ffffffff6020931691831b16176004351854604051908152f35b346102395760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023957600435602435604435906115957ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe84165484613df8565b9082630fffffff8360301c16036116b2575b508115801561169f575b61166f5763ffffffff8160101c168015611643574281101561163b57925b6001821661160b57509169ffffffffffffffffffff60a093604c1d92169060405192828452602084015280604084015260608301526080820152f35b83907f7428ec1b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5042926115cf565b837ff10d410d000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50907f6464c11f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5081630fffffff8260301c1614156115b1565b9050806116c257505f5b836115a7565b825f52810660205f20015460028316156116bc57600f0b6116bc565b346102395760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102395760406102e0600435602435906102da7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe82165482613df8565b346102395760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102395760043567ffffffffffffffff8111610239576102a361029b6105c39236906004016120e4565b346102395760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102395760043567ffffffffffffffff81116102395760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82360301126102395761070561181b602092369060040161226a565b6130a0565b34610239575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102395760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b34610239575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102395760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346102395760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102395760406102e06004356119347ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe82165482613df8565b61196060ff8260081c16603f62ffffff6b015180000e1000003c0000018360061c6018021c1691160290565b7f00000000000000000000000000000000000000000000000000000000000000000191613004565b34610239575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610239575f6004356103e867ffffffffffffffff8260381c160491428260d81c11157f0000000000000000000000000000000000000000000000000000000000000000847f000000000000000000000000000000000000000000000000000000000000000042010311179060516040519260523582355f1a80600114611c805715611c5b5750506001915b830194835195823594855f1a621fffe061ffff8860e81c169760e31c16947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0603f850116968260021b890160051b8801604052366003888401011117611c54579286949285926003611aaf9601613974565b93909303908160051c948501906006820160031c850195158015611c48575b6101fa57907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8695927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081951601910160051b8101925b838210611b71575050507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001519201036101fa57611b669060048385612a36565b60481b5f5260085fa1005b938184989399949792970360051c976101008911611c3e575b60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8a999b98979a1c1988351697019760051b8a01985b5b5f8812611c1157898b1015611bfd578051873581811060051b91825260209182185260405f208c529a8b019a978001979687019601611bc2565b919596509398929750959095919091611b25565b805160208083015182811060051b9283529181189190915260405f8190208d529b019a9780019701611bc3565b6101009850611b8a565b50368487011415611ace565b848961294e565b602291935060218301355f1a6042029283918652818382016020880137010190611a3d565b50915091508060141a60420290600184602084019260601c3c606790611a3d565b34610239575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610239576040516004356103e8603882901c67ffffffffffffffff16046042605184378251906002840161ffff8151169283151560021b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8604288201617956093355f1a91606060943560801d948860d81c936001825260426fffffffffffffffffffffffffffffffff88168760f81b17910152205f5260205f2060a45b36811061206c5750601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff5c360116428411157f0000000000000000000000000000000000000000000000000000000000000000887f00000000000000000000000000000000000000000000000000000000000000004201031117176120655790601c918860b81c60748184185492604051907f20f9912298c33559d47297dd2659ab8915a73539aa8405c646cfdb46f8b6de7a82528560208301528c60281b60408301526054820152209260205f6080601d357ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141878260601c996031359b8c917fffffffffffffffffffffffffffffffffffffffff000000000000000000000000604051968588528a880192601b84536021890152166041870152848460558820940985038652528160408501520960608201527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff835260015afa507ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd03641407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff860110845f51141615611fe557505050505050690fffffff00000000fffe86549063ffffffff8260101c16908560101b6601000000000000179083160191603f62ffffff6b015180000e1000003c000001600384600e1c166018021c169160081c160260011b81420310908511161581604c1c6001841887171717159081611fd8575b5015611fc5575b8585601160935f3760481b60115260195fa1005b611fcf9386612bee565b82808080611fb1565b83604c1b17875587611faa565b821561202b575050611ff793506138e3565b7f75bbbefa000000000000000000000000000000000000000000000000000000005f5261202381612154565b60045260245ffd5b859163ffffffff917f5607f197000000000000000000000000000000000000000000000000000000005f526004521660245260445260645ffd5b858861294e565b803582811060051b92835260209283185260405f209101611d69565b346102395760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610239576020907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe60043516548152f35b9181601f840112156102395782359167ffffffffffffffff8311610239576020838186019501011161023957565b359063ffffffff8216820361023957565b9181601f840112156102395782359167ffffffffffffffff8311610239576020808501948460051b01011161023957565b6005111561215e57565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60c0810190811067ffffffffffffffff82111761121b57604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761121b57604052565b81601f820112156102395780359067ffffffffffffffff821161121b576040519261223b60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f86011601856121a7565b8284526020838301011161023957815f926020809301838601378301015290565b359060ff8216820361023957565b91909160e081840312610239576040519060e0820182811067ffffffffffffffff82111761121b576040528193813567ffffffffffffffff811161023957816122b49184016121e8565b8352602082013567ffffffffffffffff811161023957816122d69184016121e8565b602084015260408201359067ffffffffffffffff8211610239578261230460c0949261233b948694016121e8565b60408601526123156060820161225c565b60608601526080810135608086015261233060a08201612112565b60a086015201612112565b910152565b9190820180921161059657565b9060405161235a8161218b565b5f81525f60208201525f60408201525f60608201525f60808201525f60a08201526123aa81937ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe81165490613df8565b90811561248b5750630fffffff8160301c168060608501526123ee60ff8360081c16603f62ffffff6b015180000e1000003c0000018360061c6018021c1691160290565b91826080860152607f8160011c1660a086015263ffffffff8160101c164281105f1461248357915b82604087015281604c1d6020870152155f146124355750505060018252565b6001161561244557505060048252565b420390428211610596577f000000000000000000000000000000000000000000000000000000000000000001101561247d5760038252565b60028252565b504291612416565b925050565b67ffffffffffffffff811161121b5760051b60200190565b919081101561119e5760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff2181360301821215610239570190565b80511561119e5760200190565b80516001101561119e5760400190565b805182101561119e5760209160051b010190565b90357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18236030181121561023957016020813591019167ffffffffffffffff821161023957813603831361023957565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b91939293600181141580612900575b6101fa576125c381612490565b916125d160405193846121a7565b8183526125dd82612490565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06020850192013683375f965f5b8481106128725750600284148080612857575b612822578161264a91612631886124e8565b51901561281b57612641886124f5565b51905b8961314c565b97885461281257908895949186949394556040519461ffff606087019216865260606020870152518091526080850192905f5b8181106127f9575050508382036040850152808252602082019260208260051b8401019381935f917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff2184360301915b858410612703575050505050505090807f51896974c84b06af63f7aaa302679d8c14306959215217bc4f46726f48c205cf920390a3565b9193959798509193957fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe082820301835287359084821215610239576020809188600194019060c063ffffffff6127e0826127a861278d6127746127668980612519565b60e08a5260e08a0191612569565b6127808a8a018a612519565b908983038c8b0152612569565b61279a6040890189612519565b9088830360408a0152612569565b9560ff6127b76060830161225c565b16606087015260808101356080870152836127d460a08301612112565b1660a087015201612112565b1691015299019301940191949290938b989796946126cc565b825185528a97506020948501949092019160010161267d565b50505050505050565b5f90612644565b61282b866124e8565b517ff796e282000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50612861866124e8565b5161286b876124f5565b511461261f565b9761288a61181b366128858c89886124a8565b61226a565b6128948a88612505565b5260a06128a28a87866124a8565b013563ffffffff81168103610239576128ba9061365b565b907f01ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8a168a03610596578960071b6008019182600811610596576001921b17980161260c565b5060028114156125b6565b90816020910312610239575163ffffffff811681036102395790565b9190826040910312610239576020825192015167ffffffffffffffff811681036102395790565b907f00000000000000000000000000000000000000000000000000000000000000004281830110612a0757507f00000000000000000000000000000000000000000000000000000000000000009081420181116129d9578260d81c42811115611327577f07b6ad3f000000000000000000000000000000000000000000000000000000005f5260045ffd5b7f1e2c1cac000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b907f7f4b85c9000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90928360b81c60748184185492604051907f20f9912298c33559d47297dd2659ab8915a73539aa8405c646cfdb46f8b6de7a82528560208301528760281b6040830152605482015220926019850180861161059657358060601c94602d87018097116105965760806020927ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141875f94601c9b359b8c917fffffffffffffffffffffffffffffffffffffffff000000000000000000000000604051968588528a880192601b84536021890152166041870152848460558820940985038652528160408501520960608201527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff835260015afa507ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd03641407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff860110845f51141615612b9f57505050505050565b8215612bb1575050611ff793506138e3565b859163ffffffff917f5607f197000000000000000000000000000000000000000000000000000000005f526004521660245260d81c60445260645ffd5b9492916003811491908215612cff57508215155b6101fa57612c1e92859215612cf75760ff60015b1691876134ac565b612cf25750612c507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe83165483613df8565b8015612cc65760101c63ffffffff169081811115612c9457827fb5402819000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b827f38ab936d000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b827f60a03861000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b915050565b60ff5f612c16565b60011415612c02565b905f918035916103e867ffffffffffffffff8460381c160493428460d81c11157f0000000000000000000000000000000000000000000000000000000000000000867f0000000000000000000000000000000000000000000000000000000000000000420103111791604d84019060405193604e86013583355f1a80600114612fe15715612fbc5750506001925b840196845197833595865f1a621fffe061ffff8960e81c169860e31c16957fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0603f850116978260021b8a0160051b8901604052866003898401011117612fb557928795949286926003612e099601613974565b94909403918260051c958601916006830160031c86019615908115612fa8575b506101fa57907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8695927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081951601910160051b8101925b838210612ecb575050507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe001519201036101fa57612ec0918385612a36565b60481b5f5260085fa1565b959097929893888a9b9698939b0360051c996101008b11612f9e575b60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8c9b9d9a999c1c198a351699019960051b8c019a5b5b8c5f8b12612f6f578c1115612f5a578051893581811060051b91825260209182185260405f208e529c8d019c998001999889019801612f1f565b91959a5093989196959a929750919091612e81565b816040916020939c9b9c5184808401519180831060051b9081521852825f209052019880019c019b9897612f20565b6101009a50612ee7565b905084870114155f612e29565b848b61294e565b602291945060218401355f1a6042029384918752818382016020890137010191612d96565b50925092508160141a60420291600185602085019260601c3c6063850191612d96565b9163ffffffff8260101c1680156116435742811015613099575b80936001841661306b57828242031161303a57505050604c1d91565b7f2272c4d0000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b7f7428ec1b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b504261301e565b80516020815191012090602081015160208151910120906040810151602081519101209060ff60608201511660808201519063ffffffff60c08160a08601511694015116936040519560208701977f2bdca0f672a906124afdc31f1f7f1dc208c98c4f5e132ef33e1b9f34c6207b9d895260408801526060870152608086015260a085015260c084015260e08301526101008201526101008152613146610120826121a7565b51902090565b8215939261ffff9290851561321b575060405190602082019283527fffff0000000000000000000000000000000000000000000000000000000000008560f01b1660408301526042820152604281526131a66062826121a7565b519020915b16613213575f915b156131e8577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff860ff805f5b1693169116171790565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff860ff8060026131de565b6004916131b3565b60405191602083019384527fffff0000000000000000000000000000000000000000000000000000000000008660f01b166040840152604283015260628201526062815261326a6082826121a7565b519020916131ab565b3561ffff811681036102395790565b3567ffffffffffffffff811681036102395790565b906132a182612490565b6132ae60405191826121a7565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06132dc8294612490565b0190602036910137565b602081015f5b6132f68184612505565b5183515f905f908560208260051b8901015b8082106133515750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0160011c8091119111151661334a57506001016132ec565b9250505090565b9092602090868551968188120196131501930190613308565b90915f9061337b6080840151613297565b915f915f9560a0606087019601965b865181101561341c5761339e818951612505565b516080810151156134135760600151946f010000000000000000000000000000008660801c145f146133fa5790816133f26fffffffffffffffffffffffffffffffff6001809593019816600f0b9189612505565b525b0161338a565b94613408575b6001906133f4565b600190930192613400565b506001906133f4565b509392919450945080825261343083613e16565b11156134695750600390041015613465577f030000000000000000000000000000000000000000000000000000000000000090565b5f90565b6fffffffffffffffffffffffffffffffff925061348691506132e6565b167f01000000000000000000000000000000000000000000000000000000000000001790565b9493929091945f95690fffffff00000000fffe947ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe83169485549360808160071b16957fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60808360061b161c948587891c169463ffffffff8660101c169a8160101b66010000000000001790871601918781604c1b84171690819360028716613651575b604c1c1591604c1d1416908b89151591111616613574575b50505050505050505050565b9091929394959697989a50179862ffffff6b015180000e1000003c000001600386600e1c166018021c16603f8560081c160281420304811515824211166001821116613605575b50826135df575b5050505085831b921b19161790555f808080808080808080613568565b6135ea575b806135c2565b5f52630fffffff8260301c160660205f2001555f80806135e4565b99839a7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff607f8760011c16607f03910190808211613649575b5060011b01996135bb565b90505f61363e565b91600f0b91613550565b63ffffffff16905f5b6004811061369857827fe87c32f4000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b8060061b6136c560018217603f62ffffff6b015180000e1000003c0000018360061c6018021c1691160290565b9081156137065781850491850615806136fd575b806136f3575b6136ed575050600101613664565b17925050565b50604082106136df565b508115156136d9565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b90815160018101809111610596576040517fffff00000000000000000000000000000000000000000000000000000000000060208201927f6100000000000000000000000000000000000000000000000000000000000000845260f01b1660218201527f80600a3d393df30000000000000000000000000000000000000000000000000060238201525f602a820152613807602b82865180602089018484015e81015f8382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018352826121a7565b73ffffffffffffffffffffffffffffffffffffffff8151832060405160208101917fff0000000000000000000000000000000000000000000000000000000000000083523060601b60218301525f603583015260558201526055815261386e6075826121a7565b51902016803b6138dd5750515f9182f59173ffffffffffffffffffffffffffffffffffffffff83161580156138d1575b6138a55750565b517fa5e8cd54000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50615fff81511161389e565b93505050565b918015908115613949575b50613942571561393c578015908115613911575b5061390c57600490565b600390565b7ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141915010155f613902565b50600290565b5050600190565b7ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141915010155f6138ee565b82519695946601000000000000601087901b177001000000000000000000000000000000010292905b85604283028601116101fa57939083602052807fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff905b613bab575b509390808583858215613b9c57803560f81c9160ff8303613a145750505050506002906042600185013560f81c02019201945b9491939061399d565b9399985093509350935090601f83116101fa57600190929192019060408051613a3d82826121a7565b813682378b895261ffff60028a0151168260228b01835e602082015115157ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff88160051b6042018c20169060011b82151560021b1717925f5b60028110613ad3575050505050509060427fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff91929601920193613a0b565b858160011b1c966003881660038114613b9057613af08387613e89565b51156101fa57613b028f918693613f89565b9a613b0d8589613e89565b516fffffffffffffffffffffffffffffffff83167ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe8d1660021660010160f81b1787519160018352602083015287820152606090205f5260205f2081526020019960011c6001169084891793613b82946134ac565b506001905b01969596613a95565b50979650600190613b87565b9b509998505050505050505050565b909294828635805f1a613ded578b825260027ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff860628420161790815491602051790fffffff00000000fffe0000000000000fffffff00000000fffe8416019275ffffffffff0000000000000000000000ffffffffff0081169079100000000000000000000000000000001000000000000000000085168089841817613d58575b505050600f936fffffffffffffffffffffffffffffffff604094846060947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff999660441b927ffffffffffffff00000000000000000000000000000000000000000000000000084166ffffffffffffff00000000000000000008460741c1617179055602260426002860195019b848d519360018852600c1b60cc1d167f0100000000000000000000000000000000000000000000000000000000000000178d528686205f5260205f208852015260cc1d167f0100000000000000000000000000000000000000000000000000000000000000178852205f5260205f206020820152019601930190816139d3565b90919297508d63ffffffff8360101c1662ffffff6b015180000e1000003c00000160037403fffffffffc0000000000000000000003ffffffff87600e1c16166018021c16603f8560081c160260011b81420310911116159165ffffffffff008082169160801c16181717613de05794836fffffffffffffffffffffffffffffffff6040613c4b565b50505092509492906139d8565b5092509492906139d8565b9190809260028116613e08575050565b60071b6080161c600f0b9150565b600390048060011b907f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81160361059657600181018091116105965790565b9060418303613e7f57613e789250602081013591604082359201355f1a90613e9a565b9192909190565b50505f9160029190565b90600281101561119e5760051b0190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411613f1e579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156105f7575f5173ffffffffffffffffffffffffffffffffffffffff811615613f1457905f905f90565b505f906001905f90565b5050505f9160039190565b6f010000000000000000000000000000008160801c148015613f81575b613f7b5760028160f81c149081613f6a575b81613f61575090565b905060101b1590565b905060ff8160f01c16151590613f58565b50600190565b508015613f46565b919060028114613fb857600114613fa9576007823560041b60cc1d920190565b6010823560801d600f0b920190565b505f919056",
}

// Feeds is an auto generated Go binding around an Ethereum contract.
type Feeds struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Feeds) GetABI() abi.ABI {
	return c.abi
}

// NewFeeds creates a new instance of Feeds.
func NewFeeds() *Feeds {
	parsed, err := FeedsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Feeds{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Feeds) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address committees, uint256 maxLag, uint256 maxSkew, uint256 grace) returns()
func (feeds *Feeds) PackConstructor(committees common.Address, maxLag *big.Int, maxSkew *big.Int, grace *big.Int) []byte {
	enc, err := feeds.abi.Pack("", committees, maxLag, maxSkew, grace)
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
func (feeds *Feeds) PackCOMMITTEES() []byte {
	enc, err := feeds.abi.Pack("COMMITTEES")
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
func (feeds *Feeds) TryPackCOMMITTEES() ([]byte, error) {
	return feeds.abi.Pack("COMMITTEES")
}

// UnpackCOMMITTEES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b225162.
//
// Solidity: function COMMITTEES() view returns(address)
func (feeds *Feeds) UnpackCOMMITTEES(data []byte) (common.Address, error) {
	out, err := feeds.abi.Unpack("COMMITTEES", data)
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
func (feeds *Feeds) PackGRACE() []byte {
	enc, err := feeds.abi.Pack("GRACE")
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
func (feeds *Feeds) TryPackGRACE() ([]byte, error) {
	return feeds.abi.Pack("GRACE")
}

// UnpackGRACE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x137d29d9.
//
// Solidity: function GRACE() view returns(uint256)
func (feeds *Feeds) UnpackGRACE(data []byte) (*big.Int, error) {
	out, err := feeds.abi.Unpack("GRACE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXLAG is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14c1d37f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_LAG() view returns(uint256)
func (feeds *Feeds) PackMAXLAG() []byte {
	enc, err := feeds.abi.Pack("MAX_LAG")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXLAG is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x14c1d37f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_LAG() view returns(uint256)
func (feeds *Feeds) TryPackMAXLAG() ([]byte, error) {
	return feeds.abi.Pack("MAX_LAG")
}

// UnpackMAXLAG is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x14c1d37f.
//
// Solidity: function MAX_LAG() view returns(uint256)
func (feeds *Feeds) UnpackMAXLAG(data []byte) (*big.Int, error) {
	out, err := feeds.abi.Unpack("MAX_LAG", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMAXSKEW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1e67148.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_SKEW() view returns(uint256)
func (feeds *Feeds) PackMAXSKEW() []byte {
	enc, err := feeds.abi.Pack("MAX_SKEW")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXSKEW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb1e67148.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_SKEW() view returns(uint256)
func (feeds *Feeds) TryPackMAXSKEW() ([]byte, error) {
	return feeds.abi.Pack("MAX_SKEW")
}

// UnpackMAXSKEW is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb1e67148.
//
// Solidity: function MAX_SKEW() view returns(uint256)
func (feeds *Feeds) UnpackMAXSKEW(data []byte) (*big.Int, error) {
	out, err := feeds.abi.Unpack("MAX_SKEW", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCreate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa885b698.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function create(bytes32 committee, (string,string,string,uint8,bytes32,uint32,uint32)[] specs, uint16 ring) returns(bytes32 home)
func (feeds *Feeds) PackCreate(committee [32]byte, specs []Spec, ring uint16) []byte {
	enc, err := feeds.abi.Pack("create", committee, specs, ring)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa885b698.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function create(bytes32 committee, (string,string,string,uint8,bytes32,uint32,uint32)[] specs, uint16 ring) returns(bytes32 home)
func (feeds *Feeds) TryPackCreate(committee [32]byte, specs []Spec, ring uint16) ([]byte, error) {
	return feeds.abi.Pack("create", committee, specs, ring)
}

// UnpackCreate is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa885b698.
//
// Solidity: function create(bytes32 committee, (string,string,string,uint8,bytes32,uint32,uint32)[] specs, uint16 ring) returns(bytes32 home)
func (feeds *Feeds) UnpackCreate(data []byte) ([32]byte, error) {
	out, err := feeds.abi.Unpack("create", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackDeliver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22133eaf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deliver(bytes delivery) returns()
func (feeds *Feeds) PackDeliver(delivery []byte) []byte {
	enc, err := feeds.abi.Pack("deliver", delivery)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeliver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22133eaf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deliver(bytes delivery) returns()
func (feeds *Feeds) TryPackDeliver(delivery []byte) ([]byte, error) {
	return feeds.abi.Pack("deliver", delivery)
}

// PackHomeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43510de7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function homeOf(bytes32 committee, bytes32 a, bytes32 b, uint16 ring) pure returns(bytes32)
func (feeds *Feeds) PackHomeOf(committee [32]byte, a [32]byte, b [32]byte, ring uint16) []byte {
	enc, err := feeds.abi.Pack("homeOf", committee, a, b, ring)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHomeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43510de7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function homeOf(bytes32 committee, bytes32 a, bytes32 b, uint16 ring) pure returns(bytes32)
func (feeds *Feeds) TryPackHomeOf(committee [32]byte, a [32]byte, b [32]byte, ring uint16) ([]byte, error) {
	return feeds.abi.Pack("homeOf", committee, a, b, ring)
}

// UnpackHomeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43510de7.
//
// Solidity: function homeOf(bytes32 committee, bytes32 a, bytes32 b, uint16 ring) pure returns(bytes32)
func (feeds *Feeds) UnpackHomeOf(data []byte) ([32]byte, error) {
	out, err := feeds.abi.Unpack("homeOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21983015.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function idOf((string,string,string,uint8,bytes32,uint32,uint32) spec) pure returns(bytes32)
func (feeds *Feeds) PackIdOf(spec Spec) []byte {
	enc, err := feeds.abi.Pack("idOf", spec)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x21983015.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function idOf((string,string,string,uint8,bytes32,uint32,uint32) spec) pure returns(bytes32)
func (feeds *Feeds) TryPackIdOf(spec Spec) ([]byte, error) {
	return feeds.abi.Pack("idOf", spec)
}

// UnpackIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x21983015.
//
// Solidity: function idOf((string,string,string,uint8,bytes32,uint32,uint32) spec) pure returns(bytes32)
func (feeds *Feeds) UnpackIdOf(data []byte) ([32]byte, error) {
	out, err := feeds.abi.Unpack("idOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackKeyAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x347b6229.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function keyAt(bytes32 committee, uint32 epoch, uint64 expiry) view returns(bytes32)
func (feeds *Feeds) PackKeyAt(committee [32]byte, epoch uint32, expiry uint64) []byte {
	enc, err := feeds.abi.Pack("keyAt", committee, epoch, expiry)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackKeyAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x347b6229.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function keyAt(bytes32 committee, uint32 epoch, uint64 expiry) view returns(bytes32)
func (feeds *Feeds) TryPackKeyAt(committee [32]byte, epoch uint32, expiry uint64) ([]byte, error) {
	return feeds.abi.Pack("keyAt", committee, epoch, expiry)
}

// UnpackKeyAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x347b6229.
//
// Solidity: function keyAt(bytes32 committee, uint32 epoch, uint64 expiry) view returns(bytes32)
func (feeds *Feeds) UnpackKeyAt(data []byte) ([32]byte, error) {
	out, err := feeds.abi.Unpack("keyAt", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackLatestAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x084d4783.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latestAnswer(bytes32 ref) view returns(int256 value, uint256 updatedAt)
func (feeds *Feeds) PackLatestAnswer(ref [32]byte) []byte {
	enc, err := feeds.abi.Pack("latestAnswer", ref)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLatestAnswer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x084d4783.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function latestAnswer(bytes32 ref) view returns(int256 value, uint256 updatedAt)
func (feeds *Feeds) TryPackLatestAnswer(ref [32]byte) ([]byte, error) {
	return feeds.abi.Pack("latestAnswer", ref)
}

// LatestAnswerOutput serves as a container for the return parameters of contract
// method LatestAnswer.
type LatestAnswerOutput struct {
	Value     *big.Int
	UpdatedAt *big.Int
}

// UnpackLatestAnswer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x084d4783.
//
// Solidity: function latestAnswer(bytes32 ref) view returns(int256 value, uint256 updatedAt)
func (feeds *Feeds) UnpackLatestAnswer(data []byte) (LatestAnswerOutput, error) {
	out, err := feeds.abi.Unpack("latestAnswer", data)
	outstruct := new(LatestAnswerOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Value = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.UpdatedAt = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackPeek is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f86d1eb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function peek(bytes32 ref) view returns((uint8,int256,uint256,uint256,uint256,uint256) a)
func (feeds *Feeds) PackPeek(ref [32]byte) []byte {
	enc, err := feeds.abi.Pack("peek", ref)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPeek is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f86d1eb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function peek(bytes32 ref) view returns((uint8,int256,uint256,uint256,uint256,uint256) a)
func (feeds *Feeds) TryPackPeek(ref [32]byte) ([]byte, error) {
	return feeds.abi.Pack("peek", ref)
}

// UnpackPeek is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7f86d1eb.
//
// Solidity: function peek(bytes32 ref) view returns((uint8,int256,uint256,uint256,uint256,uint256) a)
func (feeds *Feeds) UnpackPeek(data []byte) (Answer, error) {
	out, err := feeds.abi.Unpack("peek", data)
	if err != nil {
		return *new(Answer), err
	}
	out0 := *abi.ConvertType(out[0], new(Answer)).(*Answer)
	return out0, nil
}

// PackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05c1f502.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function post() returns()
func (feeds *Feeds) PackPost() []byte {
	enc, err := feeds.abi.Pack("post")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPost is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05c1f502.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function post() returns()
func (feeds *Feeds) TryPackPost() ([]byte, error) {
	return feeds.abi.Pack("post")
}

// PackPostPack is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0679085c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function postPack() returns()
func (feeds *Feeds) PackPostPack() []byte {
	enc, err := feeds.abi.Pack("postPack")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPostPack is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0679085c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function postPack() returns()
func (feeds *Feeds) TryPackPostPack() ([]byte, error) {
	return feeds.abi.Pack("postPack")
}

// PackPull is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58e1faa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pull(bytes32 ref, uint256 maxAge, bytes delivery) returns(int256 value, uint256 updatedAt)
func (feeds *Feeds) PackPull(ref [32]byte, maxAge *big.Int, delivery []byte) []byte {
	enc, err := feeds.abi.Pack("pull", ref, maxAge, delivery)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPull is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58e1faa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pull(bytes32 ref, uint256 maxAge, bytes delivery) returns(int256 value, uint256 updatedAt)
func (feeds *Feeds) TryPackPull(ref [32]byte, maxAge *big.Int, delivery []byte) ([]byte, error) {
	return feeds.abi.Pack("pull", ref, maxAge, delivery)
}

// PullOutput serves as a container for the return parameters of contract
// method Pull.
type PullOutput struct {
	Value     *big.Int
	UpdatedAt *big.Int
}

// UnpackPull is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb58e1faa.
//
// Solidity: function pull(bytes32 ref, uint256 maxAge, bytes delivery) returns(int256 value, uint256 updatedAt)
func (feeds *Feeds) UnpackPull(data []byte) (PullOutput, error) {
	out, err := feeds.abi.Unpack("pull", data)
	outstruct := new(PullOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Value = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.UpdatedAt = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackReadBare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0567f945.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function readBare(bytes32 ref) view returns(uint256)
func (feeds *Feeds) PackReadBare(ref [32]byte) []byte {
	enc, err := feeds.abi.Pack("readBare", ref)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReadBare is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0567f945.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function readBare(bytes32 ref) view returns(uint256)
func (feeds *Feeds) TryPackReadBare(ref [32]byte) ([]byte, error) {
	return feeds.abi.Pack("readBare", ref)
}

// UnpackReadBare is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0567f945.
//
// Solidity: function readBare(bytes32 ref) view returns(uint256)
func (feeds *Feeds) UnpackReadBare(data []byte) (*big.Int, error) {
	out, err := feeds.abi.Unpack("readBare", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackReadWithin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30ab9d62.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function readWithin(bytes32 ref, uint256 maxAge) view returns(int256 value, uint256 updatedAt)
func (feeds *Feeds) PackReadWithin(ref [32]byte, maxAge *big.Int) []byte {
	enc, err := feeds.abi.Pack("readWithin", ref, maxAge)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReadWithin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30ab9d62.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function readWithin(bytes32 ref, uint256 maxAge) view returns(int256 value, uint256 updatedAt)
func (feeds *Feeds) TryPackReadWithin(ref [32]byte, maxAge *big.Int) ([]byte, error) {
	return feeds.abi.Pack("readWithin", ref, maxAge)
}

// ReadWithinOutput serves as a container for the return parameters of contract
// method ReadWithin.
type ReadWithinOutput struct {
	Value     *big.Int
	UpdatedAt *big.Int
}

// UnpackReadWithin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x30ab9d62.
//
// Solidity: function readWithin(bytes32 ref, uint256 maxAge) view returns(int256 value, uint256 updatedAt)
func (feeds *Feeds) UnpackReadWithin(data []byte) (ReadWithinOutput, error) {
	out, err := feeds.abi.Unpack("readWithin", data)
	outstruct := new(ReadWithinOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Value = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.UpdatedAt = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackRoundAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3343a204.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function roundAt(bytes32 ref, uint256 ring, uint256 id) view returns(uint80, int256, uint256, uint256, uint80)
func (feeds *Feeds) PackRoundAt(ref [32]byte, ring *big.Int, id *big.Int) []byte {
	enc, err := feeds.abi.Pack("roundAt", ref, ring, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoundAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3343a204.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function roundAt(bytes32 ref, uint256 ring, uint256 id) view returns(uint80, int256, uint256, uint256, uint80)
func (feeds *Feeds) TryPackRoundAt(ref [32]byte, ring *big.Int, id *big.Int) ([]byte, error) {
	return feeds.abi.Pack("roundAt", ref, ring, id)
}

// RoundAtOutput serves as a container for the return parameters of contract
// method RoundAt.
type RoundAtOutput struct {
	Arg0 *big.Int
	Arg1 *big.Int
	Arg2 *big.Int
	Arg3 *big.Int
	Arg4 *big.Int
}

// UnpackRoundAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3343a204.
//
// Solidity: function roundAt(bytes32 ref, uint256 ring, uint256 id) view returns(uint80, int256, uint256, uint256, uint80)
func (feeds *Feeds) UnpackRoundAt(data []byte) (RoundAtOutput, error) {
	out, err := feeds.abi.Unpack("roundAt", data)
	outstruct := new(RoundAtOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Arg1 = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Arg2 = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.Arg3 = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.Arg4 = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71a6d473.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(bytes32 committee, uint16 ring, bytes32 a, bytes32 b, bool second, uint64 round, (uint16,uint64,bytes32,bytes32,bytes32,bytes)[] replies) returns()
func (feeds *Feeds) PackSettle(committee [32]byte, ring uint16, a [32]byte, b [32]byte, second bool, round uint64, replies []Reply) []byte {
	enc, err := feeds.abi.Pack("settle", committee, ring, a, b, second, round, replies)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x71a6d473.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(bytes32 committee, uint16 ring, bytes32 a, bytes32 b, bool second, uint64 round, (uint16,uint64,bytes32,bytes32,bytes32,bytes)[] replies) returns()
func (feeds *Feeds) TryPackSettle(committee [32]byte, ring uint16, a [32]byte, b [32]byte, second bool, round uint64, replies []Reply) ([]byte, error) {
	return feeds.abi.Pack("settle", committee, ring, a, b, second, round, replies)
}

// PackSync is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae4b2551.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sync(bytes32 committee) returns()
func (feeds *Feeds) PackSync(committee [32]byte) []byte {
	enc, err := feeds.abi.Pack("sync", committee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSync is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xae4b2551.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sync(bytes32 committee) returns()
func (feeds *Feeds) TryPackSync(committee [32]byte) ([]byte, error) {
	return feeds.abi.Pack("sync", committee)
}

// PackWritePage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb1a4b38.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function writePage(bytes32 committee, bytes records) returns(address page)
func (feeds *Feeds) PackWritePage(committee [32]byte, records []byte) []byte {
	enc, err := feeds.abi.Pack("writePage", committee, records)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWritePage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcb1a4b38.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function writePage(bytes32 committee, bytes records) returns(address page)
func (feeds *Feeds) TryPackWritePage(committee [32]byte, records []byte) ([]byte, error) {
	return feeds.abi.Pack("writePage", committee, records)
}

// UnpackWritePage is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcb1a4b38.
//
// Solidity: function writePage(bytes32 committee, bytes records) returns(address page)
func (feeds *Feeds) UnpackWritePage(data []byte) (common.Address, error) {
	out, err := feeds.abi.Unpack("writePage", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// FeedsCreated represents a Created event raised by the Feeds contract.
type FeedsCreated struct {
	Home      [32]byte
	Committee [32]byte
	Ring      uint16
	Ids       [][32]byte
	Specs     []Spec
	Raw       *types.Log // Blockchain specific contextual infos
}

const FeedsCreatedEventName = "Created"

// ContractEventName returns the user-defined event name.
func (FeedsCreated) ContractEventName() string {
	return FeedsCreatedEventName
}

// UnpackCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Created(bytes32 indexed home, bytes32 indexed committee, uint16 ring, bytes32[] ids, (string,string,string,uint8,bytes32,uint32,uint32)[] specs)
func (feeds *Feeds) UnpackCreatedEvent(log *types.Log) (*FeedsCreated, error) {
	event := "Created"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feeds.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeedsCreated)
	if len(log.Data) > 0 {
		if err := feeds.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feeds.abi.Events[event].Inputs {
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

// FeedsPageWritten represents a PageWritten event raised by the Feeds contract.
type FeedsPageWritten struct {
	Page common.Address
	Raw  *types.Log // Blockchain specific contextual infos
}

const FeedsPageWrittenEventName = "PageWritten"

// ContractEventName returns the user-defined event name.
func (FeedsPageWritten) ContractEventName() string {
	return FeedsPageWrittenEventName
}

// UnpackPageWrittenEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PageWritten(address indexed page)
func (feeds *Feeds) UnpackPageWrittenEvent(log *types.Log) (*FeedsPageWritten, error) {
	event := "PageWritten"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feeds.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeedsPageWritten)
	if len(log.Data) > 0 {
		if err := feeds.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feeds.abi.Events[event].Inputs {
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

// FeedsSettled represents a Settled event raised by the Feeds contract.
type FeedsSettled struct {
	Ref   [32]byte
	Round uint64
	Word  [32]byte
	Raw   *types.Log // Blockchain specific contextual infos
}

const FeedsSettledEventName = "Settled"

// ContractEventName returns the user-defined event name.
func (FeedsSettled) ContractEventName() string {
	return FeedsSettledEventName
}

// UnpackSettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Settled(bytes32 indexed ref, uint64 indexed round, bytes32 word)
func (feeds *Feeds) UnpackSettledEvent(log *types.Log) (*FeedsSettled, error) {
	event := "Settled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feeds.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeedsSettled)
	if len(log.Data) > 0 {
		if err := feeds.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feeds.abi.Events[event].Inputs {
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

// FeedsSynced represents a Synced event raised by the Feeds contract.
type FeedsSynced struct {
	Committee [32]byte
	Epoch     uint32
	Px        [32]byte
	Expiry    uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const FeedsSyncedEventName = "Synced"

// ContractEventName returns the user-defined event name.
func (FeedsSynced) ContractEventName() string {
	return FeedsSyncedEventName
}

// UnpackSyncedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Synced(bytes32 indexed committee, uint32 indexed epoch, bytes32 px, uint64 expiry)
func (feeds *Feeds) UnpackSyncedEvent(log *types.Log) (*FeedsSynced, error) {
	event := "Synced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != feeds.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(FeedsSynced)
	if len(log.Data) > 0 {
		if err := feeds.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range feeds.abi.Events[event].Inputs {
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
func (feeds *Feeds) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], feeds.abi.Errors["BadReply"].ID.Bytes()[:4]) {
		return feeds.UnpackBadReplyError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return feeds.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["CountUsedUp"].ID.Bytes()[:4]) {
		return feeds.UnpackCountUsedUpError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["Expired"].ID.Bytes()[:4]) {
		return feeds.UnpackExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["Halted"].ID.Bytes()[:4]) {
		return feeds.UnpackHaltedError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["HeartbeatNotRepresentable"].ID.Bytes()[:4]) {
		return feeds.UnpackHeartbeatNotRepresentableError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["Malformed"].ID.Bytes()[:4]) {
		return feeds.UnpackMalformedError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["Never"].ID.Bytes()[:4]) {
		return feeds.UnpackNeverError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["NoAnswer"].ID.Bytes()[:4]) {
		return feeds.UnpackNoAnswerError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["NotCreated"].ID.Bytes()[:4]) {
		return feeds.UnpackNotCreatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["NotKept"].ID.Bytes()[:4]) {
		return feeds.UnpackNotKeptError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["NotNewer"].ID.Bytes()[:4]) {
		return feeds.UnpackNotNewerError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["NotStale"].ID.Bytes()[:4]) {
		return feeds.UnpackNotStaleError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["NotWritten"].ID.Bytes()[:4]) {
		return feeds.UnpackNotWrittenError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["ReplyCount"].ID.Bytes()[:4]) {
		return feeds.UnpackReplyCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["SameFeed"].ID.Bytes()[:4]) {
		return feeds.UnpackSameFeedError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["Stale"].ID.Bytes()[:4]) {
		return feeds.UnpackStaleError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["TooNew"].ID.Bytes()[:4]) {
		return feeds.UnpackTooNewError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["TooOld"].ID.Bytes()[:4]) {
		return feeds.UnpackTooOldError(raw[4:])
	}
	if bytes.Equal(raw[:4], feeds.abi.Errors["UnknownKey"].ID.Bytes()[:4]) {
		return feeds.UnpackUnknownKeyError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// FeedsBadReply represents a BadReply error raised by the Feeds contract.
type FeedsBadReply struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadReply(uint256 index)
func FeedsBadReplyErrorID() common.Hash {
	return common.HexToHash("0x5b6a54d5a307ded570c6d451cc1515e136eb4ad4f97d885db4d30a383787d85a")
}

// UnpackBadReplyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadReply(uint256 index)
func (feeds *Feeds) UnpackBadReplyError(raw []byte) (*FeedsBadReply, error) {
	out := new(FeedsBadReply)
	if err := feeds.abi.UnpackIntoInterface(out, "BadReply", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsBadSignature represents a BadSignature error raised by the Feeds contract.
type FeedsBadSignature struct {
	Flaw uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature(uint8 flaw)
func FeedsBadSignatureErrorID() common.Hash {
	return common.HexToHash("0x75bbbefaf280e26d6759c4d9710a44382465fdd1c3481df26524a379a4f7a9a7")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature(uint8 flaw)
func (feeds *Feeds) UnpackBadSignatureError(raw []byte) (*FeedsBadSignature, error) {
	out := new(FeedsBadSignature)
	if err := feeds.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsCountUsedUp represents a CountUsedUp error raised by the Feeds contract.
type FeedsCountUsedUp struct {
	Ref [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CountUsedUp(bytes32 ref)
func FeedsCountUsedUpErrorID() common.Hash {
	return common.HexToHash("0xb54028191df51c67ae1a34f4c0a742433cf7cb662ef802d595e674c0cabde8c5")
}

// UnpackCountUsedUpError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CountUsedUp(bytes32 ref)
func (feeds *Feeds) UnpackCountUsedUpError(raw []byte) (*FeedsCountUsedUp, error) {
	out := new(FeedsCountUsedUp)
	if err := feeds.abi.UnpackIntoInterface(out, "CountUsedUp", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsExpired represents a Expired error raised by the Feeds contract.
type FeedsExpired struct {
	Expiry *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Expired(uint256 expiry)
func FeedsExpiredErrorID() common.Hash {
	return common.HexToHash("0xf80dbaea4785589e52984ca36a31de106adc77759539a5c7d92883bf49692fe9")
}

// UnpackExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Expired(uint256 expiry)
func (feeds *Feeds) UnpackExpiredError(raw []byte) (*FeedsExpired, error) {
	out := new(FeedsExpired)
	if err := feeds.abi.UnpackIntoInterface(out, "Expired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsHalted represents a Halted error raised by the Feeds contract.
type FeedsHalted struct {
	Ref   [32]byte
	Since *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Halted(bytes32 ref, uint256 since)
func FeedsHaltedErrorID() common.Hash {
	return common.HexToHash("0x7428ec1bb9bd6ac2ed8b7ff1435de3f176b68c5179328bacf926cc0bfb2a9a76")
}

// UnpackHaltedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Halted(bytes32 ref, uint256 since)
func (feeds *Feeds) UnpackHaltedError(raw []byte) (*FeedsHalted, error) {
	out := new(FeedsHalted)
	if err := feeds.abi.UnpackIntoInterface(out, "Halted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsHeartbeatNotRepresentable represents a HeartbeatNotRepresentable error raised by the Feeds contract.
type FeedsHeartbeatNotRepresentable struct {
	Heartbeat uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HeartbeatNotRepresentable(uint32 heartbeat)
func FeedsHeartbeatNotRepresentableErrorID() common.Hash {
	return common.HexToHash("0xe87c32f4bf7a64d834ce671f3a4d98ee5dd8e4a66025e21cebacb2f03ba60604")
}

// UnpackHeartbeatNotRepresentableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HeartbeatNotRepresentable(uint32 heartbeat)
func (feeds *Feeds) UnpackHeartbeatNotRepresentableError(raw []byte) (*FeedsHeartbeatNotRepresentable, error) {
	out := new(FeedsHeartbeatNotRepresentable)
	if err := feeds.abi.UnpackIntoInterface(out, "HeartbeatNotRepresentable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsMalformed represents a Malformed error raised by the Feeds contract.
type FeedsMalformed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Malformed()
func FeedsMalformedErrorID() common.Hash {
	return common.HexToHash("0x07b6ad3ff7dbc4002539ae21306d8899743aedf933b34101681c6906979f10a5")
}

// UnpackMalformedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Malformed()
func (feeds *Feeds) UnpackMalformedError(raw []byte) (*FeedsMalformed, error) {
	out := new(FeedsMalformed)
	if err := feeds.abi.UnpackIntoInterface(out, "Malformed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsNever represents a Never error raised by the Feeds contract.
type FeedsNever struct {
	Ref [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Never(bytes32 ref)
func FeedsNeverErrorID() common.Hash {
	return common.HexToHash("0xf10d410d0461d3b21aa565a177fff0d068986ef436dd23fc5cb5f067b094d7d4")
}

// UnpackNeverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Never(bytes32 ref)
func (feeds *Feeds) UnpackNeverError(raw []byte) (*FeedsNever, error) {
	out := new(FeedsNever)
	if err := feeds.abi.UnpackIntoInterface(out, "Never", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsNoAnswer represents a NoAnswer error raised by the Feeds contract.
type FeedsNoAnswer struct {
	Ref [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoAnswer(bytes32 ref)
func FeedsNoAnswerErrorID() common.Hash {
	return common.HexToHash("0x39c5542dd45701eaba9384a6d4e59bd719eacb189e293835099e854560d87f0d")
}

// UnpackNoAnswerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoAnswer(bytes32 ref)
func (feeds *Feeds) UnpackNoAnswerError(raw []byte) (*FeedsNoAnswer, error) {
	out := new(FeedsNoAnswer)
	if err := feeds.abi.UnpackIntoInterface(out, "NoAnswer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsNotCreated represents a NotCreated error raised by the Feeds contract.
type FeedsNotCreated struct {
	Ref [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCreated(bytes32 ref)
func FeedsNotCreatedErrorID() common.Hash {
	return common.HexToHash("0x60a038611b19f8776230d88da0a9b4ab0f4a9d851345509964234c5a138d1f1b")
}

// UnpackNotCreatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCreated(bytes32 ref)
func (feeds *Feeds) UnpackNotCreatedError(raw []byte) (*FeedsNotCreated, error) {
	out := new(FeedsNotCreated)
	if err := feeds.abi.UnpackIntoInterface(out, "NotCreated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsNotKept represents a NotKept error raised by the Feeds contract.
type FeedsNotKept struct {
	Ref   [32]byte
	Round *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotKept(bytes32 ref, uint256 round)
func FeedsNotKeptErrorID() common.Hash {
	return common.HexToHash("0x6464c11f35bab6736f5405b8931d6cf299bf5a53f1a4226981ae6a132b7349d4")
}

// UnpackNotKeptError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotKept(bytes32 ref, uint256 round)
func (feeds *Feeds) UnpackNotKeptError(raw []byte) (*FeedsNotKept, error) {
	out := new(FeedsNotKept)
	if err := feeds.abi.UnpackIntoInterface(out, "NotKept", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsNotNewer represents a NotNewer error raised by the Feeds contract.
type FeedsNotNewer struct {
	Ref    [32]byte
	Time   *big.Int
	Stored *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotNewer(bytes32 ref, uint256 time, uint256 stored)
func FeedsNotNewerErrorID() common.Hash {
	return common.HexToHash("0x38ab936dc1c92461f56f0c7df1d2071c5309fd1e1f50a91822581f4fcbb4877d")
}

// UnpackNotNewerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotNewer(bytes32 ref, uint256 time, uint256 stored)
func (feeds *Feeds) UnpackNotNewerError(raw []byte) (*FeedsNotNewer, error) {
	out := new(FeedsNotNewer)
	if err := feeds.abi.UnpackIntoInterface(out, "NotNewer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsNotStale represents a NotStale error raised by the Feeds contract.
type FeedsNotStale struct {
	Ref   [32]byte
	Time  *big.Int
	Limit *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotStale(bytes32 ref, uint256 time, uint256 limit)
func FeedsNotStaleErrorID() common.Hash {
	return common.HexToHash("0xaf103094f788614ca254419f77112bb13bb1085d2a59b69cf5bd098c0723c14c")
}

// UnpackNotStaleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotStale(bytes32 ref, uint256 time, uint256 limit)
func (feeds *Feeds) UnpackNotStaleError(raw []byte) (*FeedsNotStale, error) {
	out := new(FeedsNotStale)
	if err := feeds.abi.UnpackIntoInterface(out, "NotStale", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsNotWritten represents a NotWritten error raised by the Feeds contract.
type FeedsNotWritten struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotWritten(uint256 length)
func FeedsNotWrittenErrorID() common.Hash {
	return common.HexToHash("0xa5e8cd547ed862fa13dccf36fd2832f42c5a950544ac4571e1034dfd90950d7d")
}

// UnpackNotWrittenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotWritten(uint256 length)
func (feeds *Feeds) UnpackNotWrittenError(raw []byte) (*FeedsNotWritten, error) {
	out := new(FeedsNotWritten)
	if err := feeds.abi.UnpackIntoInterface(out, "NotWritten", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsReplyCount represents a ReplyCount error raised by the Feeds contract.
type FeedsReplyCount struct {
	Got    *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReplyCount(uint256 got, uint256 wanted)
func FeedsReplyCountErrorID() common.Hash {
	return common.HexToHash("0x8e00468fa544f97fe6a6d3902c9da63321b03d4c3e1aed5d9e9ce859a4cb7911")
}

// UnpackReplyCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReplyCount(uint256 got, uint256 wanted)
func (feeds *Feeds) UnpackReplyCountError(raw []byte) (*FeedsReplyCount, error) {
	out := new(FeedsReplyCount)
	if err := feeds.abi.UnpackIntoInterface(out, "ReplyCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsSameFeed represents a SameFeed error raised by the Feeds contract.
type FeedsSameFeed struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SameFeed(bytes32 id)
func FeedsSameFeedErrorID() common.Hash {
	return common.HexToHash("0xf796e282b1a3fcb5dfa91dc91f772257f3a2626cf4bfe87e538110eb50ad6f15")
}

// UnpackSameFeedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SameFeed(bytes32 id)
func (feeds *Feeds) UnpackSameFeedError(raw []byte) (*FeedsSameFeed, error) {
	out := new(FeedsSameFeed)
	if err := feeds.abi.UnpackIntoInterface(out, "SameFeed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsStale represents a Stale error raised by the Feeds contract.
type FeedsStale struct {
	Ref       [32]byte
	UpdatedAt *big.Int
	Limit     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Stale(bytes32 ref, uint256 updatedAt, uint256 limit)
func FeedsStaleErrorID() common.Hash {
	return common.HexToHash("0x2272c4d0b2d995e82491f21929f92e4617677e43546414aa45ae787c490caddc")
}

// UnpackStaleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Stale(bytes32 ref, uint256 updatedAt, uint256 limit)
func (feeds *Feeds) UnpackStaleError(raw []byte) (*FeedsStale, error) {
	out := new(FeedsStale)
	if err := feeds.abi.UnpackIntoInterface(out, "Stale", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsTooNew represents a TooNew error raised by the Feeds contract.
type FeedsTooNew struct {
	Time    *big.Int
	MaxSkew *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooNew(uint256 time, uint256 maxSkew)
func FeedsTooNewErrorID() common.Hash {
	return common.HexToHash("0x1e2c1cac6b7fdc6e88339a2c7f740c3b3965a629a36f448b5c384e09d98c37b3")
}

// UnpackTooNewError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooNew(uint256 time, uint256 maxSkew)
func (feeds *Feeds) UnpackTooNewError(raw []byte) (*FeedsTooNew, error) {
	out := new(FeedsTooNew)
	if err := feeds.abi.UnpackIntoInterface(out, "TooNew", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsTooOld represents a TooOld error raised by the Feeds contract.
type FeedsTooOld struct {
	Time   *big.Int
	MaxLag *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooOld(uint256 time, uint256 maxLag)
func FeedsTooOldErrorID() common.Hash {
	return common.HexToHash("0x7f4b85c9d70b035534a5f2f8da00092c895b285164b3726055c4dba9ca595d94")
}

// UnpackTooOldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooOld(uint256 time, uint256 maxLag)
func (feeds *Feeds) UnpackTooOldError(raw []byte) (*FeedsTooOld, error) {
	out := new(FeedsTooOld)
	if err := feeds.abi.UnpackIntoInterface(out, "TooOld", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// FeedsUnknownKey represents a UnknownKey error raised by the Feeds contract.
type FeedsUnknownKey struct {
	Committee [32]byte
	Epoch     *big.Int
	Expiry    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownKey(bytes32 committee, uint256 epoch, uint256 expiry)
func FeedsUnknownKeyErrorID() common.Hash {
	return common.HexToHash("0x5607f19725acdb95e3225579df361ff91c240183a7dd76635e9e250ac376e3d7")
}

// UnpackUnknownKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownKey(bytes32 committee, uint256 epoch, uint256 expiry)
func (feeds *Feeds) UnpackUnknownKeyError(raw []byte) (*FeedsUnknownKey, error) {
	out := new(FeedsUnknownKey)
	if err := feeds.abi.UnpackIntoInterface(out, "UnknownKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

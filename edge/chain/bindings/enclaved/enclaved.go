// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package enclaved

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

// Enclave is an auto generated low-level Go binding around an user-defined struct.
type Enclave struct {
	Vendor      uint8
	Measurement [32]byte
	Evidence    [32]byte
	Hpke        [32]byte
	Collateral  uint64
	Expiry      uint64
	Assurance   uint8
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

// EnclavesMetaData contains all meta data concerning the Enclaves contract.
var EnclavesMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractICommittees\",\"name\":\"committees\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"development\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"COMMITTEES\",\"outputs\":[{\"internalType\":\"contractICommittees\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DEVELOPMENT\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"internalType\":\"uint256\",\"name\":\"assurance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"vendors\",\"type\":\"uint256\"}],\"name\":\"check\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"enclaveOf\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"vendor\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"assurance\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"measurement\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"hpke\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"measurement\",\"type\":\"bytes32\"}],\"name\":\"isAllowed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"isLive\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSignedReport\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"measurement\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"allow\",\"type\":\"bool\"}],\"name\":\"permit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSignedReport\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"vendor\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"measurement\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"hpke\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"collateral\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"assurance\",\"type\":\"uint8\"}],\"internalType\":\"structEnclave\",\"name\":\"enclave\",\"type\":\"tuple\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSignedReport\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"revoke\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"measurement\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"allowed\",\"type\":\"bool\"}],\"name\":\"Permitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"vendor\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"measurement\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"evidence\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"hpke\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"collateral\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"assurance\",\"type\":\"uint8\"}],\"indexed\":false,\"internalType\":\"structEnclave\",\"name\":\"enclave\",\"type\":\"tuple\"}],\"name\":\"Registered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"Revoked\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"enumFlaw\",\"name\":\"flaw\",\"type\":\"uint8\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"}],\"name\":\"Expired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"chain\",\"type\":\"uint256\"}],\"name\":\"NotADevelopmentChain\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"measurement\",\"type\":\"bytes32\"}],\"name\":\"NotAllowed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"leaf\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"NotInReport\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"NotLive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"known\",\"type\":\"uint64\"}],\"name\":\"Older\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Simulated\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"vendors\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"least\",\"type\":\"uint256\"}],\"name\":\"TooFewVendors\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"assurance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"least\",\"type\":\"uint256\"}],\"name\":\"TooWeak\",\"type\":\"error\"}]",
	ID:  "b8a827da61282bc619ab87565b9c862e73",
	Bin: "0x60c0346100dd57601f611b6e38819003918201601f19168301916001600160401b038311848410176100e15780849260409485528339810103126100dd578051906001600160a01b03821682036100dd57602001519081151582036100dd5781806100d1575b806100c5575b6100b25760805260a052604051611a7890816100f682396080518181816101d40152818161091d01528181610e1201526113bc015260a0518181816106a201526114150152f35b636c2533b960e11b5f524660045260245ffd5b50617a6946141561006b565b50610539461415610065565b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c90816308d61aa5146116b95750806322fe57d1146114b25780634cabd8cc1461143a578063661e7ac4146113e05780637b225162146113725780637c486b76146112ca5780637c8df7c114610cd3578063ab2b4120146108365763b97d8caf1461007f575f80fd5b34610647577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161020081126106475760e0136106475760e43567ffffffffffffffff8111610647576100d7903690600401611722565b6100df611776565b60e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffedc3601126106475773ffffffffffffffffffffffffffffffffffffffff169161012983611945565b91604051602081019061016b8161013f8461187d565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018352826117f8565b51902091600435936024359363ffffffff851680860361064757604051907f7720dc23000000000000000000000000000000000000000000000000000000008252876004830152602482015260408160448173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa801561082b575f915f916107d7575b5067ffffffffffffffff16804210156107ac57506044359567ffffffffffffffff87168703610647576064359067ffffffffffffffff82168203610647577fffffffffffffffff000000000000000000000000000000000000000000000000828a9350816084359a7fffffffff000000000000000000000000000000000000000000000000000000006040519560208701977f20f9912298c33559d47297dd2659ab8915a73539aa8405c646cfdb46f8b6de7a8952604088015260e01b16606086015260c01b16606484015260c01b16606c820152876074820152607481526102ef6094826117f8565b5190209060a43573ffffffffffffffffffffffffffffffffffffffff81168082036106475760205f608060c435947ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd03641418784997fffffffffffffffffffffffffffffffffffffffff0000000000000000000000006040519483865288860192601b8453602187015260601b166041850152601c605585209184848c0985038652528160408501520960608201527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff835260015afa507ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd03641407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff830110815f511416159283610798575b50505061073757508492939160609160405191600a835260208301526040820152205f5260205f209081935f915b8083106106f557505050036106c7575050600160ff6104606118fb565b16148061069f575b61067757805f52600160205260405f206101443590815f5260205260405f205467ffffffffffffffff81165f52600260205260ff60405f2054161561064b57825f525f60205260405f20845f5260205260405f206105206104df6104ca611866565b67ffffffffffffffff845460401c1690611996565b82547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff1660409190911b6fffffffffffffffff000000000000000016178255565b6101c4359167ffffffffffffffff831683036106475761053e6118fb565b926101e43560ff811681036106475760019478ff00000000000000000000000000000000000000000000000067ffffffffffffffff947fffffffffffff00000000000000000000ffffffffffffffffffffffffffffffff79ff0000000000000000000000000000000000000000000000000077ffffffffffffffff0000000000000000000000000000000089549360801b169560c81b169116179160c01b1617178355167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000082541617815561018435600282015501557f3ba053ba0292106abe81599b1d9af1c0556f8289d86424fb3f1dd622be7b44a8604051806106428161187d565b0390a3005b5f80fd5b507f22352358000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7fd4874615000000000000000000000000000000000000000000000000000000005f5260045ffd5b507f000000000000000000000000000000000000000000000000000000000000000015610468565b7ff7953939000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9193509161070484838561179a565b359081811015610726575f52602052600160405f205b93019091859392610443565b905f52602052600160405f2061071a565b7f75bbbefa000000000000000000000000000000000000000000000000000000005f52600581101561076b5760045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6107a39394506119e7565b905f8080610415565b7f95693653000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9150506040813d604011610823575b816107f3604093836117f8565b8101031261064757602081519101519067ffffffffffffffff82168203610647579067ffffffffffffffff610205565b3d91506107e6565b6040513d5f823e3d90fd5b34610647577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161012081126106475760e0136106475760e43567ffffffffffffffff81116106475761088e903690600401611722565b9073ffffffffffffffffffffffffffffffffffffffff6108ac611776565b16916108b783611945565b90600435926024359263ffffffff841680850361064757604051907f7720dc23000000000000000000000000000000000000000000000000000000008252866004830152602482015260408160448173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa801561082b575f915f91610c7f575b5067ffffffffffffffff16804210156107ac57506044359467ffffffffffffffff86168603610647576064359567ffffffffffffffff87168703610647577fffffffffffffffff0000000000000000000000000000000000000000000000006084359781604051937fffffffff0000000000000000000000000000000000000000000000000000000060208601967f20f9912298c33559d47297dd2659ab8915a73539aa8405c646cfdb46f8b6de7a88528d604088015260e01b16606086015260c01b16606484015260c01b16606c82015286607482015260748152610a356094826117f8565b5190209060a43573ffffffffffffffffffffffffffffffffffffffff81168082036106475760205f608060c435947ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd03641418784997fffffffffffffffffffffffffffffffffffffffff0000000000000000000000006040519483865288860192601b8453602187015260601b166041850152601c605585209184848c0985038652528160408501520960608201527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff835260015afa507ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd03641407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff830110815f511416159283610c6b575b505050610737575091606084929360405190600a825260208201527fc5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a4706040820152205f5260205f209081935f915b808310610c2957505050036106c7575050805f525f60205260405f20825f5260205260405f20610bdd6104df6104ca611866565b7fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000081541690557f5bc2baf870c5baf189838b5e0b0e3b04a3263e2df5d305d1c15f3e6022f5dc455f80a3005b91935091610c3884838561179a565b359081811015610c5a575f52602052600160405f205b93019091859392610ba9565b905f52602052600160405f20610c4e565b610c769394506119e7565b90888080610b5b565b9150506040813d604011610ccb575b81610c9b604093836117f8565b8101031261064757602081519101519067ffffffffffffffff82168203610647579067ffffffffffffffff61094e565b3d9150610c8e565b34610647577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161014081126106475760e0136106475760e43567ffffffffffffffff811161064757610d2b903690600401611722565b610104359161012435908115158092036106475760405160208101907f1a8afd7d8f9b44b90092b8f491cb12148118e00c7ef442e3f97c9060f32fe22b825246604082015230606082015285608082015260808152610d8b60a0826117f8565b51902092604051602081019084825260208152610da96040826117f8565b51902091600435946024359363ffffffff851680860361064757604051907f7720dc23000000000000000000000000000000000000000000000000000000008252886004830152602482015260408160448173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa801561082b575f915f91611276575b5067ffffffffffffffff16804210156107ac57506044359567ffffffffffffffff87168703610647576064359067ffffffffffffffff82168203610647577fffffffffffffffff000000000000000000000000000000000000000000000000828b9350816084359a7fffffffff000000000000000000000000000000000000000000000000000000006040519560208701977f20f9912298c33559d47297dd2659ab8915a73539aa8405c646cfdb46f8b6de7a8952604088015260e01b16606086015260c01b16606484015260c01b16606c82015287607482015260748152610f2d6094826117f8565b5190209060a43573ffffffffffffffffffffffffffffffffffffffff81168082036106475760205f608060c435947ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd03641418784997fffffffffffffffffffffffffffffffffffffffff0000000000000000000000006040519483865288860192601b8453602187015260601b166041850152601c605585209184848c0985038652528160408501520960608201527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff835260015afa507ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd03641407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff830110815f511416159283611262575b50505061073757508492939160609160405191600a835260208301526040820152205f5260205f209081935f915b80831061122057505050036106c7575050815f52600160205260405f20835f5260205260405f209061110d6110cc6110b7611866565b67ffffffffffffffff855460401c1690611996565b83547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff1660409190911b6fffffffffffffffff000000000000000016178355565b67ffffffffffffffff8254161561118d575b60209067ffffffffffffffff7fd4e53b4cc8e846cbb5c1eb08610ac052eed7a9980f1e282b6d54a9c7afcbc9069354165f526002825260405f207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0081541660ff8316179055604051908152a3005b6003549067ffffffffffffffff82169167ffffffffffffffff83146111f3577fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000090811660019390930167ffffffffffffffff16928317600355835416909117825561111f565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b9193509161122f84838561179a565b359081811015611251575f52602052600160405f205b93019091859392611081565b905f52602052600160405f20611245565b61126d9394506119e7565b908a8080611053565b9150506040813d6040116112c2575b81611292604093836117f8565b8101031261064757602081519101519067ffffffffffffffff82168203610647579067ffffffffffffffff610e43565b3d9150611285565b346106475760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261064757611301611753565b6004355f525f60205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f5260205260a060405f20805490600260018201549101549067ffffffffffffffff6040519360ff8160c01c16855260ff8160c81c16602086015216604084015260608301526080820152f35b34610647575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261064757602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610647575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126106475760206040517f000000000000000000000000000000000000000000000000000000000000000015158152f35b346106475760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261064757611471611753565b6004355f525f60205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f5260205260206114a860405f2061190c565b6040519015158152f35b346106475760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126106475760043560243567ffffffffffffffff811161064757611504903690600401611722565b91604435606435935f915f945f935b83851061156257878780158015611559575b61152b57005b7ff6764d9f000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50818110611525565b855f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff61159561159088888761179a565b6117d7565b165f5260205260405f206115a88161190c565b1561166a575460ff8160c81c16848110611613575060ff60019160c01c161b90818116156115de575b9060019117940193611513565b96907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82146111f357600191909101966115d1565b849073ffffffffffffffffffffffffffffffffffffffff6116386115908a8a8961179a565b7fdc202081000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b73ffffffffffffffffffffffffffffffffffffffff61168d61159088888761179a565b7fc08f2e1b000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b346106475760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610647576020906004355f526001825260405f206024355f52825267ffffffffffffffff60405f2054165f526002825260ff60405f20541615158152f35b9181601f840112156106475782359167ffffffffffffffff8311610647576020808501948460051b01011161064757565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361064757565b610104359073ffffffffffffffffffffffffffffffffffffffff8216820361064757565b91908110156117aa5760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b3573ffffffffffffffffffffffffffffffffffffffff811681036106475790565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761183957604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60443567ffffffffffffffff811681036106475790565b9060e08201916101243560ff81168091036106475781526101443560208201526101643560408201526101843560608201526101a43567ffffffffffffffff81168091036106475760808201526101c43567ffffffffffffffff81168091036106475760a08201526101e4359060ff82168092036106475760c00152565b6101243560ff811681036106475790565b5467ffffffffffffffff811642109081611924575090565b67ffffffffffffffff915060801c165f52600260205260ff60405f20541690565b60405160208101917fa404e09914a812e25cec7b859c35d817c87cfc101f7cb816ed4d8dc675496017835246604083015230606083015260808201526080815261199060a0826117f8565b51902090565b9067ffffffffffffffff1667ffffffffffffffff8216818111156119b957505090565b7f5f788bb3000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b918015908115611a4d575b50611a465715611a40578015908115611a15575b50611a1057600490565b600390565b7ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141915010155f611a06565b50600290565b5050600190565b7ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141915010155f6119f256",
}

// Enclaves is an auto generated Go binding around an Ethereum contract.
type Enclaves struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Enclaves) GetABI() abi.ABI {
	return c.abi
}

// NewEnclaves creates a new instance of Enclaves.
func NewEnclaves() *Enclaves {
	parsed, err := EnclavesMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Enclaves{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Enclaves) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address committees, bool development) returns()
func (enclaves *Enclaves) PackConstructor(committees common.Address, development bool) []byte {
	enc, err := enclaves.abi.Pack("", committees, development)
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
func (enclaves *Enclaves) PackCOMMITTEES() []byte {
	enc, err := enclaves.abi.Pack("COMMITTEES")
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
func (enclaves *Enclaves) TryPackCOMMITTEES() ([]byte, error) {
	return enclaves.abi.Pack("COMMITTEES")
}

// UnpackCOMMITTEES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b225162.
//
// Solidity: function COMMITTEES() view returns(address)
func (enclaves *Enclaves) UnpackCOMMITTEES(data []byte) (common.Address, error) {
	out, err := enclaves.abi.Unpack("COMMITTEES", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDEVELOPMENT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x661e7ac4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DEVELOPMENT() view returns(bool)
func (enclaves *Enclaves) PackDEVELOPMENT() []byte {
	enc, err := enclaves.abi.Pack("DEVELOPMENT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDEVELOPMENT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x661e7ac4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DEVELOPMENT() view returns(bool)
func (enclaves *Enclaves) TryPackDEVELOPMENT() ([]byte, error) {
	return enclaves.abi.Pack("DEVELOPMENT")
}

// UnpackDEVELOPMENT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x661e7ac4.
//
// Solidity: function DEVELOPMENT() view returns(bool)
func (enclaves *Enclaves) UnpackDEVELOPMENT(data []byte) (bool, error) {
	out, err := enclaves.abi.Unpack("DEVELOPMENT", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackCheck is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22fe57d1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function check(bytes32 committee, address[] signers, uint256 assurance, uint256 vendors) view returns()
func (enclaves *Enclaves) PackCheck(committee [32]byte, signers []common.Address, assurance *big.Int, vendors *big.Int) []byte {
	enc, err := enclaves.abi.Pack("check", committee, signers, assurance, vendors)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheck is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x22fe57d1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function check(bytes32 committee, address[] signers, uint256 assurance, uint256 vendors) view returns()
func (enclaves *Enclaves) TryPackCheck(committee [32]byte, signers []common.Address, assurance *big.Int, vendors *big.Int) ([]byte, error) {
	return enclaves.abi.Pack("check", committee, signers, assurance, vendors)
}

// PackEnclaveOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7c486b76.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function enclaveOf(bytes32 committee, address signer) view returns(uint8 vendor, uint8 assurance, uint64 expiry, bytes32 measurement, bytes32 hpke)
func (enclaves *Enclaves) PackEnclaveOf(committee [32]byte, signer common.Address) []byte {
	enc, err := enclaves.abi.Pack("enclaveOf", committee, signer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEnclaveOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7c486b76.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function enclaveOf(bytes32 committee, address signer) view returns(uint8 vendor, uint8 assurance, uint64 expiry, bytes32 measurement, bytes32 hpke)
func (enclaves *Enclaves) TryPackEnclaveOf(committee [32]byte, signer common.Address) ([]byte, error) {
	return enclaves.abi.Pack("enclaveOf", committee, signer)
}

// EnclaveOfOutput serves as a container for the return parameters of contract
// method EnclaveOf.
type EnclaveOfOutput struct {
	Vendor      uint8
	Assurance   uint8
	Expiry      uint64
	Measurement [32]byte
	Hpke        [32]byte
}

// UnpackEnclaveOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7c486b76.
//
// Solidity: function enclaveOf(bytes32 committee, address signer) view returns(uint8 vendor, uint8 assurance, uint64 expiry, bytes32 measurement, bytes32 hpke)
func (enclaves *Enclaves) UnpackEnclaveOf(data []byte) (EnclaveOfOutput, error) {
	out, err := enclaves.abi.Unpack("enclaveOf", data)
	outstruct := new(EnclaveOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Vendor = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.Assurance = *abi.ConvertType(out[1], new(uint8)).(*uint8)
	outstruct.Expiry = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	outstruct.Measurement = *abi.ConvertType(out[3], new([32]byte)).(*[32]byte)
	outstruct.Hpke = *abi.ConvertType(out[4], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackIsAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08d61aa5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isAllowed(bytes32 committee, bytes32 measurement) view returns(bool)
func (enclaves *Enclaves) PackIsAllowed(committee [32]byte, measurement [32]byte) []byte {
	enc, err := enclaves.abi.Pack("isAllowed", committee, measurement)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08d61aa5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isAllowed(bytes32 committee, bytes32 measurement) view returns(bool)
func (enclaves *Enclaves) TryPackIsAllowed(committee [32]byte, measurement [32]byte) ([]byte, error) {
	return enclaves.abi.Pack("isAllowed", committee, measurement)
}

// UnpackIsAllowed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x08d61aa5.
//
// Solidity: function isAllowed(bytes32 committee, bytes32 measurement) view returns(bool)
func (enclaves *Enclaves) UnpackIsAllowed(data []byte) (bool, error) {
	out, err := enclaves.abi.Unpack("isAllowed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsLive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cabd8cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isLive(bytes32 committee, address signer) view returns(bool)
func (enclaves *Enclaves) PackIsLive(committee [32]byte, signer common.Address) []byte {
	enc, err := enclaves.abi.Pack("isLive", committee, signer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsLive is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cabd8cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isLive(bytes32 committee, address signer) view returns(bool)
func (enclaves *Enclaves) TryPackIsLive(committee [32]byte, signer common.Address) ([]byte, error) {
	return enclaves.abi.Pack("isLive", committee, signer)
}

// UnpackIsLive is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cabd8cc.
//
// Solidity: function isLive(bytes32 committee, address signer) view returns(bool)
func (enclaves *Enclaves) UnpackIsLive(data []byte) (bool, error) {
	out, err := enclaves.abi.Unpack("isLive", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7c8df7c1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function permit((bytes32,uint32,uint64,uint64,bytes32,address,uint256) report, bytes32[] path, bytes32 measurement, bool allow) returns()
func (enclaves *Enclaves) PackPermit(report SignedReport, path [][32]byte, measurement [32]byte, allow bool) []byte {
	enc, err := enclaves.abi.Pack("permit", report, path, measurement, allow)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7c8df7c1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function permit((bytes32,uint32,uint64,uint64,bytes32,address,uint256) report, bytes32[] path, bytes32 measurement, bool allow) returns()
func (enclaves *Enclaves) TryPackPermit(report SignedReport, path [][32]byte, measurement [32]byte, allow bool) ([]byte, error) {
	return enclaves.abi.Pack("permit", report, path, measurement, allow)
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb97d8caf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register((bytes32,uint32,uint64,uint64,bytes32,address,uint256) report, bytes32[] path, address signer, (uint8,bytes32,bytes32,bytes32,uint64,uint64,uint8) enclave) returns()
func (enclaves *Enclaves) PackRegister(report SignedReport, path [][32]byte, signer common.Address, enclave Enclave) []byte {
	enc, err := enclaves.abi.Pack("register", report, path, signer, enclave)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb97d8caf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register((bytes32,uint32,uint64,uint64,bytes32,address,uint256) report, bytes32[] path, address signer, (uint8,bytes32,bytes32,bytes32,uint64,uint64,uint8) enclave) returns()
func (enclaves *Enclaves) TryPackRegister(report SignedReport, path [][32]byte, signer common.Address, enclave Enclave) ([]byte, error) {
	return enclaves.abi.Pack("register", report, path, signer, enclave)
}

// PackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab2b4120.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revoke((bytes32,uint32,uint64,uint64,bytes32,address,uint256) report, bytes32[] path, address signer) returns()
func (enclaves *Enclaves) PackRevoke(report SignedReport, path [][32]byte, signer common.Address) []byte {
	enc, err := enclaves.abi.Pack("revoke", report, path, signer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab2b4120.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revoke((bytes32,uint32,uint64,uint64,bytes32,address,uint256) report, bytes32[] path, address signer) returns()
func (enclaves *Enclaves) TryPackRevoke(report SignedReport, path [][32]byte, signer common.Address) ([]byte, error) {
	return enclaves.abi.Pack("revoke", report, path, signer)
}

// EnclavesPermitted represents a Permitted event raised by the Enclaves contract.
type EnclavesPermitted struct {
	Committee   [32]byte
	Measurement [32]byte
	Allowed     bool
	Raw         *types.Log // Blockchain specific contextual infos
}

const EnclavesPermittedEventName = "Permitted"

// ContractEventName returns the user-defined event name.
func (EnclavesPermitted) ContractEventName() string {
	return EnclavesPermittedEventName
}

// UnpackPermittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Permitted(bytes32 indexed committee, bytes32 indexed measurement, bool allowed)
func (enclaves *Enclaves) UnpackPermittedEvent(log *types.Log) (*EnclavesPermitted, error) {
	event := "Permitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != enclaves.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EnclavesPermitted)
	if len(log.Data) > 0 {
		if err := enclaves.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range enclaves.abi.Events[event].Inputs {
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

// EnclavesRegistered represents a Registered event raised by the Enclaves contract.
type EnclavesRegistered struct {
	Committee [32]byte
	Signer    common.Address
	Enclave   Enclave
	Raw       *types.Log // Blockchain specific contextual infos
}

const EnclavesRegisteredEventName = "Registered"

// ContractEventName returns the user-defined event name.
func (EnclavesRegistered) ContractEventName() string {
	return EnclavesRegisteredEventName
}

// UnpackRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Registered(bytes32 indexed committee, address indexed signer, (uint8,bytes32,bytes32,bytes32,uint64,uint64,uint8) enclave)
func (enclaves *Enclaves) UnpackRegisteredEvent(log *types.Log) (*EnclavesRegistered, error) {
	event := "Registered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != enclaves.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EnclavesRegistered)
	if len(log.Data) > 0 {
		if err := enclaves.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range enclaves.abi.Events[event].Inputs {
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

// EnclavesRevoked represents a Revoked event raised by the Enclaves contract.
type EnclavesRevoked struct {
	Committee [32]byte
	Signer    common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const EnclavesRevokedEventName = "Revoked"

// ContractEventName returns the user-defined event name.
func (EnclavesRevoked) ContractEventName() string {
	return EnclavesRevokedEventName
}

// UnpackRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Revoked(bytes32 indexed committee, address indexed signer)
func (enclaves *Enclaves) UnpackRevokedEvent(log *types.Log) (*EnclavesRevoked, error) {
	event := "Revoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != enclaves.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EnclavesRevoked)
	if len(log.Data) > 0 {
		if err := enclaves.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range enclaves.abi.Events[event].Inputs {
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
func (enclaves *Enclaves) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], enclaves.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return enclaves.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaves.abi.Errors["Expired"].ID.Bytes()[:4]) {
		return enclaves.UnpackExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaves.abi.Errors["NotADevelopmentChain"].ID.Bytes()[:4]) {
		return enclaves.UnpackNotADevelopmentChainError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaves.abi.Errors["NotAllowed"].ID.Bytes()[:4]) {
		return enclaves.UnpackNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaves.abi.Errors["NotInReport"].ID.Bytes()[:4]) {
		return enclaves.UnpackNotInReportError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaves.abi.Errors["NotLive"].ID.Bytes()[:4]) {
		return enclaves.UnpackNotLiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaves.abi.Errors["Older"].ID.Bytes()[:4]) {
		return enclaves.UnpackOlderError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaves.abi.Errors["Simulated"].ID.Bytes()[:4]) {
		return enclaves.UnpackSimulatedError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaves.abi.Errors["TooFewVendors"].ID.Bytes()[:4]) {
		return enclaves.UnpackTooFewVendorsError(raw[4:])
	}
	if bytes.Equal(raw[:4], enclaves.abi.Errors["TooWeak"].ID.Bytes()[:4]) {
		return enclaves.UnpackTooWeakError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// EnclavesBadSignature represents a BadSignature error raised by the Enclaves contract.
type EnclavesBadSignature struct {
	Flaw uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature(uint8 flaw)
func EnclavesBadSignatureErrorID() common.Hash {
	return common.HexToHash("0x75bbbefaf280e26d6759c4d9710a44382465fdd1c3481df26524a379a4f7a9a7")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature(uint8 flaw)
func (enclaves *Enclaves) UnpackBadSignatureError(raw []byte) (*EnclavesBadSignature, error) {
	out := new(EnclavesBadSignature)
	if err := enclaves.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclavesExpired represents a Expired error raised by the Enclaves contract.
type EnclavesExpired struct {
	Expiry uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Expired(uint64 expiry)
func EnclavesExpiredErrorID() common.Hash {
	return common.HexToHash("0x956936532b954ff74e062815c0174f8bd1500115ed3dd2adb3c66e2ac6109668")
}

// UnpackExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Expired(uint64 expiry)
func (enclaves *Enclaves) UnpackExpiredError(raw []byte) (*EnclavesExpired, error) {
	out := new(EnclavesExpired)
	if err := enclaves.abi.UnpackIntoInterface(out, "Expired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclavesNotADevelopmentChain represents a NotADevelopmentChain error raised by the Enclaves contract.
type EnclavesNotADevelopmentChain struct {
	Chain *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotADevelopmentChain(uint256 chain)
func EnclavesNotADevelopmentChainErrorID() common.Hash {
	return common.HexToHash("0xd84a67724e38c1d209133ebc2ae3792dad98ebb0613a3590fa2d6a8299fb9e88")
}

// UnpackNotADevelopmentChainError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotADevelopmentChain(uint256 chain)
func (enclaves *Enclaves) UnpackNotADevelopmentChainError(raw []byte) (*EnclavesNotADevelopmentChain, error) {
	out := new(EnclavesNotADevelopmentChain)
	if err := enclaves.abi.UnpackIntoInterface(out, "NotADevelopmentChain", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclavesNotAllowed represents a NotAllowed error raised by the Enclaves contract.
type EnclavesNotAllowed struct {
	Measurement [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAllowed(bytes32 measurement)
func EnclavesNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x223523584048fee2943ff5e1094415fca3bd48a3d3610c3460cc38705e54cbea")
}

// UnpackNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAllowed(bytes32 measurement)
func (enclaves *Enclaves) UnpackNotAllowedError(raw []byte) (*EnclavesNotAllowed, error) {
	out := new(EnclavesNotAllowed)
	if err := enclaves.abi.UnpackIntoInterface(out, "NotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclavesNotInReport represents a NotInReport error raised by the Enclaves contract.
type EnclavesNotInReport struct {
	Leaf [32]byte
	Root [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotInReport(bytes32 leaf, bytes32 root)
func EnclavesNotInReportErrorID() common.Hash {
	return common.HexToHash("0xf7953939a85b39f78f841648349e6f1335fc8d9ca10650e7b848115ca1e717e1")
}

// UnpackNotInReportError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotInReport(bytes32 leaf, bytes32 root)
func (enclaves *Enclaves) UnpackNotInReportError(raw []byte) (*EnclavesNotInReport, error) {
	out := new(EnclavesNotInReport)
	if err := enclaves.abi.UnpackIntoInterface(out, "NotInReport", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclavesNotLive represents a NotLive error raised by the Enclaves contract.
type EnclavesNotLive struct {
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotLive(address signer)
func EnclavesNotLiveErrorID() common.Hash {
	return common.HexToHash("0xc08f2e1b70528723f685a184c9e2de59ac3190038b735fc435a781dd767bfb19")
}

// UnpackNotLiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotLive(address signer)
func (enclaves *Enclaves) UnpackNotLiveError(raw []byte) (*EnclavesNotLive, error) {
	out := new(EnclavesNotLive)
	if err := enclaves.abi.UnpackIntoInterface(out, "NotLive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclavesOlder represents a Older error raised by the Enclaves contract.
type EnclavesOlder struct {
	Round uint64
	Known uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Older(uint64 round, uint64 known)
func EnclavesOlderErrorID() common.Hash {
	return common.HexToHash("0x5f788bb370753f49fa11660e8e014cc2a34818358710301f0509363c8eec121a")
}

// UnpackOlderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Older(uint64 round, uint64 known)
func (enclaves *Enclaves) UnpackOlderError(raw []byte) (*EnclavesOlder, error) {
	out := new(EnclavesOlder)
	if err := enclaves.abi.UnpackIntoInterface(out, "Older", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclavesSimulated represents a Simulated error raised by the Enclaves contract.
type EnclavesSimulated struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Simulated()
func EnclavesSimulatedErrorID() common.Hash {
	return common.HexToHash("0xd4874615723d2f529ca12c1e345bfad0992893fce79de19291c3b1a614b430b2")
}

// UnpackSimulatedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Simulated()
func (enclaves *Enclaves) UnpackSimulatedError(raw []byte) (*EnclavesSimulated, error) {
	out := new(EnclavesSimulated)
	if err := enclaves.abi.UnpackIntoInterface(out, "Simulated", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclavesTooFewVendors represents a TooFewVendors error raised by the Enclaves contract.
type EnclavesTooFewVendors struct {
	Vendors *big.Int
	Least   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooFewVendors(uint256 vendors, uint256 least)
func EnclavesTooFewVendorsErrorID() common.Hash {
	return common.HexToHash("0xf6764d9f8b01028f609dce771c6fcf202e4ab6199bda45c3afd5d5e549cb3cf1")
}

// UnpackTooFewVendorsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooFewVendors(uint256 vendors, uint256 least)
func (enclaves *Enclaves) UnpackTooFewVendorsError(raw []byte) (*EnclavesTooFewVendors, error) {
	out := new(EnclavesTooFewVendors)
	if err := enclaves.abi.UnpackIntoInterface(out, "TooFewVendors", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EnclavesTooWeak represents a TooWeak error raised by the Enclaves contract.
type EnclavesTooWeak struct {
	Signer    common.Address
	Assurance *big.Int
	Least     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooWeak(address signer, uint256 assurance, uint256 least)
func EnclavesTooWeakErrorID() common.Hash {
	return common.HexToHash("0xdc2020810798210bde0fea1c9e826e8fe9340a24074638db21e7e50c39f89782")
}

// UnpackTooWeakError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooWeak(address signer, uint256 assurance, uint256 least)
func (enclaves *Enclaves) UnpackTooWeakError(raw []byte) (*EnclavesTooWeak, error) {
	out := new(EnclavesTooWeak)
	if err := enclaves.abi.UnpackIntoInterface(out, "TooWeak", raw); err != nil {
		return nil, err
	}
	return out, nil
}

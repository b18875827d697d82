// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package kept

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

// Sworn is an auto generated low-level Go binding around an user-defined struct.
type Sworn struct {
	Expiry uint64
	Epoch  uint32
	Round  uint64
	Time   uint64
	R      common.Address
	S      *big.Int
}

// Upkeep is an auto generated low-level Go binding around an user-defined struct.
type Upkeep struct {
	Committee     [32]byte
	Owner         common.Address
	Number        uint64
	Target        common.Address
	Trigger       uint8
	Gas           uint32
	Every         uint32
	Confirmations uint8
	Schedule      []byte
	Data          []byte
}

// UpkeepsMetaData contains all meta data concerning the Upkeeps contract.
var UpkeepsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIFeeds\",\"name\":\"feeds\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"CLOSING\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"COMMITTEES\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"FEEDS\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PREMIUM\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"STALE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TOKEN\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"enumTrigger\",\"name\":\"trigger\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"gas\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"every\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"confirmations\",\"type\":\"uint8\"},{\"internalType\":\"bytes\",\"name\":\"schedule\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"internalType\":\"structUpkeep\",\"name\":\"upkeep\",\"type\":\"tuple\"}],\"name\":\"close\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"place\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"collect\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"}],\"name\":\"earned\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"fund\",\"outputs\":[],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"enumTrigger\",\"name\":\"trigger\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"gas\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"every\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"confirmations\",\"type\":\"uint8\"},{\"internalType\":\"bytes\",\"name\":\"schedule\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"internalType\":\"structUpkeep\",\"name\":\"upkeep\",\"type\":\"tuple\"}],\"name\":\"idOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"enumTrigger\",\"name\":\"trigger\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"gas\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"every\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"confirmations\",\"type\":\"uint8\"},{\"internalType\":\"bytes\",\"name\":\"schedule\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"internalType\":\"structUpkeep\",\"name\":\"upkeep\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"baseFee\",\"type\":\"uint256\"}],\"name\":\"mostOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"deliverer\",\"type\":\"address\"}],\"name\":\"owed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"expiry\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"round\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"time\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"r\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"s\",\"type\":\"uint256\"}],\"internalType\":\"structSworn\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"bytes32[]\",\"name\":\"path\",\"type\":\"bytes32[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"enumTrigger\",\"name\":\"trigger\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"gas\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"every\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"confirmations\",\"type\":\"uint8\"},{\"internalType\":\"bytes\",\"name\":\"schedule\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"internalType\":\"structUpkeep\",\"name\":\"upkeep\",\"type\":\"tuple\"},{\"internalType\":\"uint256\",\"name\":\"occurrence\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"performData\",\"type\":\"bytes\"}],\"name\":\"perform\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"done\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"occurrence\",\"type\":\"uint256\"}],\"name\":\"performed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"performingFor\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"enumTrigger\",\"name\":\"trigger\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"gas\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"every\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"confirmations\",\"type\":\"uint8\"},{\"internalType\":\"bytes\",\"name\":\"schedule\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"internalType\":\"structUpkeep\",\"name\":\"upkeep\",\"type\":\"tuple\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"stateOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"last\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"takeableFrom\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"enumTrigger\",\"name\":\"trigger\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"gas\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"every\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"confirmations\",\"type\":\"uint8\"},{\"internalType\":\"bytes\",\"name\":\"schedule\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"internalType\":\"structUpkeep\",\"name\":\"upkeep\",\"type\":\"tuple\"},{\"internalType\":\"addresspayable\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"take\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"takeableFrom\",\"type\":\"uint256\"}],\"name\":\"ClosedBy\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Funded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"occurrence\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"done\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"}],\"name\":\"Performed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"number\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"enumTrigger\",\"name\":\"trigger\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"gas\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"every\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"confirmations\",\"type\":\"uint8\"},{\"internalType\":\"bytes\",\"name\":\"schedule\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"indexed\":false,\"internalType\":\"structUpkeep\",\"name\":\"upkeep\",\"type\":\"tuple\"}],\"name\":\"Registered\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"enumFlaw\",\"name\":\"flaw\",\"type\":\"uint8\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BadUpkeep\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Closed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expiry\",\"type\":\"uint256\"}],\"name\":\"Expired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"NotClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"occurrence\",\"type\":\"uint256\"}],\"name\":\"NotDue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"moved\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"NotExact\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotMember\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"NotOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"NotSent\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"}],\"name\":\"NotYet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"occurrence\",\"type\":\"uint256\"}],\"name\":\"PerformedAlready\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"Performing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"RegisteredAlready\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"Stale\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"wanted\",\"type\":\"uint256\"}],\"name\":\"TooLittleGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"TooMuchData\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"most\",\"type\":\"uint256\"}],\"name\":\"Unfunded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"Unknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"committee\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expiry\",\"type\":\"uint256\"}],\"name\":\"UnknownKey\",\"type\":\"error\"}]",
	ID:  "30816cc490493de6a2bff39cf9b61541da",
	Bin: "0x60e080604052346100e75760208161284e803803809161001f82856100fe565b8339810103126100e757516001600160a01b038116908190036100e75760208160049260805260405192838092633d9128b160e11b82525afa9081156100f3575f916100ad575b5060a0525f60c052604051612718908161013682396080518181816101ef0152610be0015260a0518181816103640152610911015260c05181818161046401526108a30152f35b90506020813d6020116100eb575b816100c8602093836100fe565b810103126100e757516001600160a01b03811681036100e7575f610066565b5f80fd5b3d91506100bb565b6040513d5f823e3d90fd5b601f909101601f19168101906001600160401b0382119082101761012157604052565b634e487b7160e01b5f52604160045260245ffdfe6080806040526004361015610012575f80fd5b5f3560e01c90816301783074146119bc575080630ee24ffd146117d157806311ce35a9146117785780631b83cf07146116035780634275cbd0146115b357806351cff8d914611550578063523f8a73146114f157806364482ac4146114725780636647f41f1461143857806378ab72ab146109355780637b225162146108c757806382bfefc814610859578063a65a39431461076e578063bf14c11914610635578063d8f793c4146102af578063df18e0471461024c578063ea3696ca14610213578063ef68ab0b146101a5578063f6366473146101255763fc300c37146100f8575f80fd5b346101215760206101196101143661010f366119f4565b611b8f565b611e49565b604051908152f35b5f80fd5b346101215760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101215760043567ffffffffffffffff8111610121576101407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc823603011261012157610119602091602435906004016125e5565b34610121575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012157602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610121575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012157602060405160148152f35b346101215760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101215773ffffffffffffffffffffffffffffffffffffffff610298611a64565b165f526001602052602060405f2054604051908152f35b346101215760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610121576004356102e9611aa8565b90604435916064359073ffffffffffffffffffffffffffffffffffffffff8216820361012157604051937fea1aac8600000000000000000000000000000000000000000000000000000000855283600486015263ffffffff821660248601525f8560448173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa94851561062a575f95610543575b5084518110908115916104e8575b506104bc57825f525f60205260405f2063ffffffff82165f5260205260405f20549351801561048f576020940490835f526002855260405f2063ffffffff82165f52855260405f2073ffffffffffffffffffffffffffffffffffffffff33165f52855261041360405f205483611e3c565b935f526002855263ffffffff60405f2091165f52845260405f2073ffffffffffffffffffffffffffffffffffffffff33165f52845260405f2055818061045e575b5050604051908152f35b610488917f000000000000000000000000000000000000000000000000000000000000000061204d565b8281610454565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b7f16d6142c000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b9061051657602073ffffffffffffffffffffffffffffffffffffffff9160051b8601015116331415856103a2565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b9094503d805f833e6105558183611acc565b8101906020818303126101215780519067ffffffffffffffff8211610121570181601f820112156101215780519167ffffffffffffffff83116105fd578260051b91604051936105a86020850186611acc565b845260208085019382010191821161012157602001915b8183106105d0575050509385610394565b825173ffffffffffffffffffffffffffffffffffffffff81168103610121578152602092830192016105bf565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040513d5f823e3d90fd5b60207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012157600435805f52600360205260405f205480156107425767ffffffffffffffff608082901c16906fffffffffffffffffffffffffffffffff81169060c01c6107165777ffffffffffffffff000000000000000000000000000000006106d56fffffffffffffffffffffffffffffffff923490611df8565b9260801b16911617815f52600360205260405f20557f9f4592c3bd42bd33860ee93dc92d07f06e3f4fb6e19a9ca214982fe7c1bdb0376020604051348152a2005b827f7b6ac8bc000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b507f137ac6a2000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346101215761078461077f366119f4565b611ec9565b919091610716576104b0420180421161082c577f08844283ebaa9a194dda24b6893081259153c4a818f92c0b7891b318cb30ed55926020926fffffffffffffffffffffffffffffffff1660809190911b77ffffffffffffffff00000000000000000000000000000000161760c082901b7fffffffffffffffff0000000000000000000000000000000000000000000000001617845f526003835260405f2055604051908152a2005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b34610121575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012157602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610121575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012157602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610121577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360161014081126101215760c0136101215760c43567ffffffffffffffff8111610121573660238201121561012157806004013567ffffffffffffffff8111610121578060051b91602483820101913683116101215760e4359367ffffffffffffffff85116101215784600401906101407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8736030112610121576101043592610124359667ffffffffffffffff8811610121573660238901121561012157876004013567ffffffffffffffff81116101215760248901986024823692010111610121575a9873ffffffffffffffffffffffffffffffffffffffff5f5c166114105773ffffffffffffffffffffffffffffffffffffffff610a7e60248501611da9565b167fffffffffffffffffffffffff00000000000000000000000000000000000000005f5c16175f5d61100082116113e457610abc6101143688611b8f565b97863599606060405160208101907f1fdacfc16b1f881dd454c05eb4af01f8a3ad0daf987a62f254bf088d49e2afd1825246604082015230838201528c60808201528b60a082015260a08152610b1360c082611acc565b519020610b21368787611b0d565b60208151910120604051916002835260208301526040820152205f52602460205f209201905b8082106113c4575050610b58611dca565b67ffffffffffffffff429116111561138757899067ffffffffffffffff610b7d611e18565b63ffffffff610b8a611dca565b91604051957f347b6229000000000000000000000000000000000000000000000000000000008752600487015216602485015216604483015260208260648173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa91821561062a575f92611353575b50811561130057610c1f611e18565b6044359167ffffffffffffffff83168303610121578c927fffffffffffffffff0000000000000000000000000000000000000000000000009081610c61611de1565b917fffffffff000000000000000000000000000000000000000000000000000000006040519660208801987f20f9912298c33559d47297dd2659ab8915a73539aa8405c646cfdb46f8b6de7a8a52604089015260e01b16606087015260c01b16606485015260c01b16606c830152607482015260748152610ce3609482611acc565b5190209060843573ffffffffffffffffffffffffffffffffffffffff81168082036101215760205f608060a435947ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd03641418784997fffffffffffffffffffffffffffffffffffffffff0000000000000000000000006040519483865288860192601b8453602187015260601b166041850152601c605585209184848c0985038652528160408501520960608201527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff835260015afa507ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd03641407fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff830110815f5114161592836112ec575b50505061128b575067ffffffffffffffff6103e881610e26611de1565b160416610258810180911161082c57421161124e57610e4687878a6122f8565b604051908260208301917f4585e33b0000000000000000000000000000000000000000000000000000000083526020602485015281604485015260648401375f60648484010152610ee86064837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f870116810103017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101845283611acc565b610ef460648501611da9565b63ffffffff610f0560a48701611e2b565b16925a6201388081108015611206575b6111d65750915f80949281945193f194610f33610104840182612594565b905061038401806103841161082c57610f57610f5f92610124610f64960190612594565b919050611df8565b611df8565b907f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81160361082c57610fe991610f9a91611df8565b94610fa3611e18565b90855f526003602052610fdd60405f20546fffffffffffffffffffffffffffffffff81169167ffffffffffffffff8260801c169160c01c90565b98919490995a90611e3c565b61afc8810180911161082c5781600a0291600a83040361082c576110179161101091611df8565b4890611e05565b966014880298888a046014148915171561082c57606460209a049461103c868b611df8565b99818b11611170575b5060609694927f736f532a2bb1c4e3ee2fbb952cda126cf5ce5813b736a1cdf27256ceefc8e34f9896949261107d8c6110db94611e3c565b909177ffffffffffffffff000000000000000000000000000000007fffffffffffffffff0000000000000000000000000000000000000000000000006fffffffffffffffffffffffffffffffff9260c01b169360801b169116171790565b885f5260038b5260405f20556110f1838a611e3c565b335f5260018b5261110760405f20918254611df8565b90555f525f895263ffffffff60405f2091165f52885261112c60405f20918254611df8565b905560405191825215159485878301526040820152a27fffffffffffffffffffffffff00000000000000000000000000000000000000005f5c165f5d604051908152f35b9099507f736f532a2bb1c4e3ee2fbb952cda126cf5ce5813b736a1cdf27256ceefc8e34f9760609790965094919391926110db918b8110156111cc576111b7905b8c611e3c565b9461107d8c9350509294969850929496611045565b506111b78b6111b1565b84907f9ee5fcf0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec780810181811161082c5760061c603f810290808204603f149015171561082c578511610f15565b67ffffffffffffffff61125f611de1565b7fc231471f000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b7f75bbbefa000000000000000000000000000000000000000000000000000000005f5260058110156112bf5760045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6112f7939450612687565b908c8080610e09565b67ffffffffffffffff8b63ffffffff611317611e18565b61131f611dca565b927f5607f197000000000000000000000000000000000000000000000000000000005f52600452166024521660445260645ffd5b9091506020813d60201161137f575b8161136f60209383611acc565b810103126101215751908c610c10565b3d9150611362565b67ffffffffffffffff611398611dca565b7ff80dbaea000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b9091602083359180831060051b9081521852602060405f20920190610b47565b507f617873fd000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4f8686ba000000000000000000000000000000000000000000000000000000005f5260045ffd5b34610121575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101215760206040516102588152f35b346101215760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610121576004355f52600360205260606114de60405f20546fffffffffffffffffffffffffffffffff81169167ffffffffffffffff8260801c169160c01c90565b9060405192835260208301526040820152f35b346101215760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012157611528611aa8565b6004355f525f60205263ffffffff60405f2091165f52602052602060405f2054604051908152f35b346101215760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610121576020611589611a64565b335f526001825260405f205490335f52600183525f6040812055818061045e575050604051908152f35b34610121575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012157602073ffffffffffffffffffffffffffffffffffffffff5f5c16604051908152f35b346101215760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101215760043567ffffffffffffffff8111610121576101407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8236030112610121576024359073ffffffffffffffffffffffffffffffffffffffff82168092036101215761169f90600401611ec9565b93919290841561174c5784421061171c5777ffffffffffffffff000000000000000000000000000000007fffffffffffffffff00000000000000000000000000000000000000000000000060209660c01b169160801b1617905f526003845260405f20558180611713575050604051908152f35b61048891611fb9565b84827f895b9ba0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b507fc929d862000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346101215760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610121576004355f52600460205260405f206024355f52602052602060ff60405f2054166040519015158152f35b6117de3661010f366119f4565b33602082015263ffffffff60a08201511680159081156119af575b508015611988575b8015611966575b61193e5761181581611e49565b805f52600360205260405f20546119135760808201519160038310156112bf576020926118f45777ffffffffffffffff00000000000000000000000000000000425b60801b166fffffffffffffffffffffffffffffffff341617825f526003845260405f2055817f8499b39ef7b05e92009873ded31dce73af83ff9a90896635e082ec0dcd98d57e6118b583519360405191829188835288830190611cda565b0390a3346118c557604051908152f35b807f9f4592c3bd42bd33860ee93dc92d07f06e3f4fb6e19a9ca214982fe7c1bdb03783604051348152a2610119565b77ffffffffffffffff0000000000000000000000000000000043611857565b7fd14b9640000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f40b5ae4c000000000000000000000000000000000000000000000000000000005f5260045ffd5b50608081015160038110156112bf576001610100830151511591141415611808565b50608081015160038110156112bf57600163ffffffff60c084015116151591141415611801565b624c4b40915011826117f9565b34610121575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012157806104b060209252f35b60207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc820112610121576004359067ffffffffffffffff8211610121577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82610140920301126101215760040190565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361012157565b359073ffffffffffffffffffffffffffffffffffffffff8216820361012157565b6024359063ffffffff8216820361012157565b359063ffffffff8216820361012157565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176105fd57604052565b92919267ffffffffffffffff82116105fd5760405191611b5560207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8401160184611acc565b829481845281830111610121578281602093845f960137010152565b9080601f8301121561012157816020611b8c93359101611b0d565b90565b9190610140838203126101215760405190610140820182811067ffffffffffffffff8211176105fd57604052819380358352611bcd60208201611a87565b6020840152604081013567ffffffffffffffff81168103610121576040840152611bf960608201611a87565b606084015260808101356003811015610121576080840152611c1d60a08201611abb565b60a0840152611c2e60c08201611abb565b60c084015260e081013560ff811681036101215760e084015261010081013567ffffffffffffffff81116101215782611c68918301611b71565b6101008401526101208101359167ffffffffffffffff83116101215761012092611c929201611b71565b910152565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b8051825273ffffffffffffffffffffffffffffffffffffffff602082015116602083015267ffffffffffffffff604082015116604083015273ffffffffffffffffffffffffffffffffffffffff606082015116606083015260808101519160038310156112bf57611b8c92608082015263ffffffff60a08301511660a082015263ffffffff60c08301511660c082015260ff60e08301511660e0820152610120611d97610100840151610140610100850152610140840190611c97565b92015190610120818403910152611c97565b3573ffffffffffffffffffffffffffffffffffffffff811681036101215790565b60043567ffffffffffffffff811681036101215790565b60643567ffffffffffffffff811681036101215790565b9190820180921161082c57565b8181029291811591840414171561082c57565b60243563ffffffff811681036101215790565b3563ffffffff811681036101215790565b9190820391821161082c57565b604051611ec381611e9760208201947f1fdacfc16b1f881dd454c05eb4af01f8a3ad0daf987a62f254bf088d49e2afd1865246604084015230606084015260808084015260a0830190611cda565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611acc565b51902090565b90611ed76101143684611b8f565b91825f52600360205260405f2054908115611f8d5760200173ffffffffffffffffffffffffffffffffffffffff611f0d82611da9565b163303611f3f57506fffffffffffffffffffffffffffffffff81169167ffffffffffffffff608083901c169160c01c90565b611f5d73ffffffffffffffffffffffffffffffffffffffff91611da9565b7f23295f0e000000000000000000000000000000000000000000000000000000005f52336004521660245260445ffd5b837f137ac6a2000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff811690811561201a575f80808581945af115611fe8575050565b7f3ae864bb000000000000000000000000000000000000000000000000000000005f525f60045260245260445260645ffd5b507f3ae864bb000000000000000000000000000000000000000000000000000000005f525f60045260245260445260645ffd5b9073ffffffffffffffffffffffffffffffffffffffff81169182156122af5773ffffffffffffffffffffffffffffffffffffffff84911691821561226c57505090604051907f70a08231000000000000000000000000000000000000000000000000000000008252306004830152602082602481865afa91821561062a575f92612238575b50604051907fa9059cbb000000000000000000000000000000000000000000000000000000005f526004528360245260205f60448180875af160015f5114811615612219575b81604052156121ed577f70a08231000000000000000000000000000000000000000000000000000000008152306004820152602081602481865afa90811561062a575f916121bb575b50808211156121b25761217391611e3c565b905b82820361218157505050565b7f7e7668df000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b50505f90612175565b90506020813d6020116121e5575b816121d660209383611acc565b8101031261012157515f612161565b3d91506121c9565b827f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b600181151661222f57833b15153d151616612118565b503d5f823e3d90fd5b9091506020813d602011612264575b8161225460209383611acc565b810103126101215751905f6120d2565b3d9150612247565b5f80809381935af11561227e57505050565b7f3ae864bb000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b73ffffffffffffffffffffffffffffffffffffffff91507f3ae864bb000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b909291815f52600360205260405f20548015612568576fffffffffffffffffffffffffffffffff811690608081901c67ffffffffffffffff169060c01c9290958315158061255e575b6125325761234f48826125e5565b8084106124ff5750608001356003811015610121576002811461246d57159586156124665742905b82111561243657808211612406576123ef9495965f146123fe57509177ffffffffffffffff000000000000000000000000000000007fffffffffffffffff0000000000000000000000000000000000000000000000006fffffffffffffffffffffffffffffffff9260c01b169360801b169116171790565b905f52600360205260405f2055565b90509061107d565b50837fcf8fb057000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50837f01b3a795000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b4390612377565b509394505050805f52600460205260405f20825f5260205260ff60405f2054166124d1575f52600460205260405f20905f5260205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00825416179055565b7f01b3a795000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b83867fed2d564e000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b847f7b6ac8bc000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5083421015612341565b827f137ac6a2000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610121570180359067ffffffffffffffff82116101215760200191813603831361012157565b906125f4610100830183612594565b905061038401806103841161082c5761261590610f57610120850185612594565b9161100083019283811161082c576114000180931161082c5761263f60a063ffffffff9201611e2b565b1662030d40810180911161082c5782600a0292600a84040361082c5761266d9261266891611df8565b611e05565b60788102908082046078149015171561082c576064900490565b9180159081156126ed575b506126e657156126e05780159081156126b5575b506126b057600490565b600390565b7ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141915010155f6126a6565b50600290565b5050600190565b7ffffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141915010155f61269256",
}

// Upkeeps is an auto generated Go binding around an Ethereum contract.
type Upkeeps struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Upkeeps) GetABI() abi.ABI {
	return c.abi
}

// NewUpkeeps creates a new instance of Upkeeps.
func NewUpkeeps() *Upkeeps {
	parsed, err := UpkeepsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Upkeeps{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Upkeeps) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address feeds) returns()
func (upkeeps *Upkeeps) PackConstructor(feeds common.Address) []byte {
	enc, err := upkeeps.abi.Pack("", feeds)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCLOSING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01783074.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CLOSING() view returns(uint256)
func (upkeeps *Upkeeps) PackCLOSING() []byte {
	enc, err := upkeeps.abi.Pack("CLOSING")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCLOSING is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01783074.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CLOSING() view returns(uint256)
func (upkeeps *Upkeeps) TryPackCLOSING() ([]byte, error) {
	return upkeeps.abi.Pack("CLOSING")
}

// UnpackCLOSING is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01783074.
//
// Solidity: function CLOSING() view returns(uint256)
func (upkeeps *Upkeeps) UnpackCLOSING(data []byte) (*big.Int, error) {
	out, err := upkeeps.abi.Unpack("CLOSING", data)
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
func (upkeeps *Upkeeps) PackCOMMITTEES() []byte {
	enc, err := upkeeps.abi.Pack("COMMITTEES")
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
func (upkeeps *Upkeeps) TryPackCOMMITTEES() ([]byte, error) {
	return upkeeps.abi.Pack("COMMITTEES")
}

// UnpackCOMMITTEES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b225162.
//
// Solidity: function COMMITTEES() view returns(address)
func (upkeeps *Upkeeps) UnpackCOMMITTEES(data []byte) (common.Address, error) {
	out, err := upkeeps.abi.Unpack("COMMITTEES", data)
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
func (upkeeps *Upkeeps) PackFEEDS() []byte {
	enc, err := upkeeps.abi.Pack("FEEDS")
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
func (upkeeps *Upkeeps) TryPackFEEDS() ([]byte, error) {
	return upkeeps.abi.Pack("FEEDS")
}

// UnpackFEEDS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef68ab0b.
//
// Solidity: function FEEDS() view returns(address)
func (upkeeps *Upkeeps) UnpackFEEDS(data []byte) (common.Address, error) {
	out, err := upkeeps.abi.Unpack("FEEDS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPREMIUM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea3696ca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PREMIUM() view returns(uint256)
func (upkeeps *Upkeeps) PackPREMIUM() []byte {
	enc, err := upkeeps.abi.Pack("PREMIUM")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPREMIUM is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea3696ca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PREMIUM() view returns(uint256)
func (upkeeps *Upkeeps) TryPackPREMIUM() ([]byte, error) {
	return upkeeps.abi.Pack("PREMIUM")
}

// UnpackPREMIUM is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xea3696ca.
//
// Solidity: function PREMIUM() view returns(uint256)
func (upkeeps *Upkeeps) UnpackPREMIUM(data []byte) (*big.Int, error) {
	out, err := upkeeps.abi.Unpack("PREMIUM", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSTALE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6647f41f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function STALE() view returns(uint256)
func (upkeeps *Upkeeps) PackSTALE() []byte {
	enc, err := upkeeps.abi.Pack("STALE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSTALE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6647f41f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function STALE() view returns(uint256)
func (upkeeps *Upkeeps) TryPackSTALE() ([]byte, error) {
	return upkeeps.abi.Pack("STALE")
}

// UnpackSTALE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6647f41f.
//
// Solidity: function STALE() view returns(uint256)
func (upkeeps *Upkeeps) UnpackSTALE(data []byte) (*big.Int, error) {
	out, err := upkeeps.abi.Unpack("STALE", data)
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
func (upkeeps *Upkeeps) PackTOKEN() []byte {
	enc, err := upkeeps.abi.Pack("TOKEN")
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
func (upkeeps *Upkeeps) TryPackTOKEN() ([]byte, error) {
	return upkeeps.abi.Pack("TOKEN")
}

// UnpackTOKEN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82bfefc8.
//
// Solidity: function TOKEN() view returns(address)
func (upkeeps *Upkeeps) UnpackTOKEN(data []byte) (common.Address, error) {
	out, err := upkeeps.abi.Unpack("TOKEN", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa65a3943.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function close((bytes32,address,uint64,address,uint8,uint32,uint32,uint8,bytes,bytes) upkeep) returns()
func (upkeeps *Upkeeps) PackClose(upkeep Upkeep) []byte {
	enc, err := upkeeps.abi.Pack("close", upkeep)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa65a3943.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function close((bytes32,address,uint64,address,uint8,uint32,uint32,uint8,bytes,bytes) upkeep) returns()
func (upkeeps *Upkeeps) TryPackClose(upkeep Upkeep) ([]byte, error) {
	return upkeeps.abi.Pack("close", upkeep)
}

// PackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8f793c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collect(bytes32 committee, uint32 epoch, uint256 place, address to) returns(uint256 amount)
func (upkeeps *Upkeeps) PackCollect(committee [32]byte, epoch uint32, place *big.Int, to common.Address) []byte {
	enc, err := upkeeps.abi.Pack("collect", committee, epoch, place, to)
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
func (upkeeps *Upkeeps) TryPackCollect(committee [32]byte, epoch uint32, place *big.Int, to common.Address) ([]byte, error) {
	return upkeeps.abi.Pack("collect", committee, epoch, place, to)
}

// UnpackCollect is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd8f793c4.
//
// Solidity: function collect(bytes32 committee, uint32 epoch, uint256 place, address to) returns(uint256 amount)
func (upkeeps *Upkeeps) UnpackCollect(data []byte) (*big.Int, error) {
	out, err := upkeeps.abi.Unpack("collect", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEarned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x523f8a73.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function earned(bytes32 committee, uint32 epoch) view returns(uint256)
func (upkeeps *Upkeeps) PackEarned(committee [32]byte, epoch uint32) []byte {
	enc, err := upkeeps.abi.Pack("earned", committee, epoch)
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
func (upkeeps *Upkeeps) TryPackEarned(committee [32]byte, epoch uint32) ([]byte, error) {
	return upkeeps.abi.Pack("earned", committee, epoch)
}

// UnpackEarned is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x523f8a73.
//
// Solidity: function earned(bytes32 committee, uint32 epoch) view returns(uint256)
func (upkeeps *Upkeeps) UnpackEarned(data []byte) (*big.Int, error) {
	out, err := upkeeps.abi.Unpack("earned", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf14c119.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fund(bytes32 id) payable returns()
func (upkeeps *Upkeeps) PackFund(id [32]byte) []byte {
	enc, err := upkeeps.abi.Pack("fund", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf14c119.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fund(bytes32 id) payable returns()
func (upkeeps *Upkeeps) TryPackFund(id [32]byte) ([]byte, error) {
	return upkeeps.abi.Pack("fund", id)
}

// PackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc300c37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function idOf((bytes32,address,uint64,address,uint8,uint32,uint32,uint8,bytes,bytes) upkeep) view returns(bytes32)
func (upkeeps *Upkeeps) PackIdOf(upkeep Upkeep) []byte {
	enc, err := upkeeps.abi.Pack("idOf", upkeep)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc300c37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function idOf((bytes32,address,uint64,address,uint8,uint32,uint32,uint8,bytes,bytes) upkeep) view returns(bytes32)
func (upkeeps *Upkeeps) TryPackIdOf(upkeep Upkeep) ([]byte, error) {
	return upkeeps.abi.Pack("idOf", upkeep)
}

// UnpackIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc300c37.
//
// Solidity: function idOf((bytes32,address,uint64,address,uint8,uint32,uint32,uint8,bytes,bytes) upkeep) view returns(bytes32)
func (upkeeps *Upkeeps) UnpackIdOf(data []byte) ([32]byte, error) {
	out, err := upkeeps.abi.Unpack("idOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMostOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf6366473.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mostOf((bytes32,address,uint64,address,uint8,uint32,uint32,uint8,bytes,bytes) upkeep, uint256 baseFee) pure returns(uint256)
func (upkeeps *Upkeeps) PackMostOf(upkeep Upkeep, baseFee *big.Int) []byte {
	enc, err := upkeeps.abi.Pack("mostOf", upkeep, baseFee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMostOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf6366473.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mostOf((bytes32,address,uint64,address,uint8,uint32,uint32,uint8,bytes,bytes) upkeep, uint256 baseFee) pure returns(uint256)
func (upkeeps *Upkeeps) TryPackMostOf(upkeep Upkeep, baseFee *big.Int) ([]byte, error) {
	return upkeeps.abi.Pack("mostOf", upkeep, baseFee)
}

// UnpackMostOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf6366473.
//
// Solidity: function mostOf((bytes32,address,uint64,address,uint8,uint32,uint32,uint8,bytes,bytes) upkeep, uint256 baseFee) pure returns(uint256)
func (upkeeps *Upkeeps) UnpackMostOf(data []byte) (*big.Int, error) {
	out, err := upkeeps.abi.Unpack("mostOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf18e047.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owed(address deliverer) view returns(uint256)
func (upkeeps *Upkeeps) PackOwed(deliverer common.Address) []byte {
	enc, err := upkeeps.abi.Pack("owed", deliverer)
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
func (upkeeps *Upkeeps) TryPackOwed(deliverer common.Address) ([]byte, error) {
	return upkeeps.abi.Pack("owed", deliverer)
}

// UnpackOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdf18e047.
//
// Solidity: function owed(address deliverer) view returns(uint256)
func (upkeeps *Upkeeps) UnpackOwed(data []byte) (*big.Int, error) {
	out, err := upkeeps.abi.Unpack("owed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPerform is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78ab72ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function perform((uint64,uint32,uint64,uint64,address,uint256) report, bytes32[] path, (bytes32,address,uint64,address,uint8,uint32,uint32,uint8,bytes,bytes) upkeep, uint256 occurrence, bytes performData) returns(bool done)
func (upkeeps *Upkeeps) PackPerform(report Sworn, path [][32]byte, upkeep Upkeep, occurrence *big.Int, performData []byte) []byte {
	enc, err := upkeeps.abi.Pack("perform", report, path, upkeep, occurrence, performData)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPerform is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78ab72ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function perform((uint64,uint32,uint64,uint64,address,uint256) report, bytes32[] path, (bytes32,address,uint64,address,uint8,uint32,uint32,uint8,bytes,bytes) upkeep, uint256 occurrence, bytes performData) returns(bool done)
func (upkeeps *Upkeeps) TryPackPerform(report Sworn, path [][32]byte, upkeep Upkeep, occurrence *big.Int, performData []byte) ([]byte, error) {
	return upkeeps.abi.Pack("perform", report, path, upkeep, occurrence, performData)
}

// UnpackPerform is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x78ab72ab.
//
// Solidity: function perform((uint64,uint32,uint64,uint64,address,uint256) report, bytes32[] path, (bytes32,address,uint64,address,uint8,uint32,uint32,uint8,bytes,bytes) upkeep, uint256 occurrence, bytes performData) returns(bool done)
func (upkeeps *Upkeeps) UnpackPerform(data []byte) (bool, error) {
	out, err := upkeeps.abi.Unpack("perform", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPerformed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11ce35a9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function performed(bytes32 id, uint256 occurrence) view returns(bool)
func (upkeeps *Upkeeps) PackPerformed(id [32]byte, occurrence *big.Int) []byte {
	enc, err := upkeeps.abi.Pack("performed", id, occurrence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPerformed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11ce35a9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function performed(bytes32 id, uint256 occurrence) view returns(bool)
func (upkeeps *Upkeeps) TryPackPerformed(id [32]byte, occurrence *big.Int) ([]byte, error) {
	return upkeeps.abi.Pack("performed", id, occurrence)
}

// UnpackPerformed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x11ce35a9.
//
// Solidity: function performed(bytes32 id, uint256 occurrence) view returns(bool)
func (upkeeps *Upkeeps) UnpackPerformed(data []byte) (bool, error) {
	out, err := upkeeps.abi.Unpack("performed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackPerformingFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4275cbd0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function performingFor() view returns(address)
func (upkeeps *Upkeeps) PackPerformingFor() []byte {
	enc, err := upkeeps.abi.Pack("performingFor")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPerformingFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4275cbd0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function performingFor() view returns(address)
func (upkeeps *Upkeeps) TryPackPerformingFor() ([]byte, error) {
	return upkeeps.abi.Pack("performingFor")
}

// UnpackPerformingFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4275cbd0.
//
// Solidity: function performingFor() view returns(address)
func (upkeeps *Upkeeps) UnpackPerformingFor(data []byte) (common.Address, error) {
	out, err := upkeeps.abi.Unpack("performingFor", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ee24ffd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register((bytes32,address,uint64,address,uint8,uint32,uint32,uint8,bytes,bytes) upkeep) payable returns(bytes32 id)
func (upkeeps *Upkeeps) PackRegister(upkeep Upkeep) []byte {
	enc, err := upkeeps.abi.Pack("register", upkeep)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ee24ffd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register((bytes32,address,uint64,address,uint8,uint32,uint32,uint8,bytes,bytes) upkeep) payable returns(bytes32 id)
func (upkeeps *Upkeeps) TryPackRegister(upkeep Upkeep) ([]byte, error) {
	return upkeeps.abi.Pack("register", upkeep)
}

// UnpackRegister is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0ee24ffd.
//
// Solidity: function register((bytes32,address,uint64,address,uint8,uint32,uint32,uint8,bytes,bytes) upkeep) payable returns(bytes32 id)
func (upkeeps *Upkeeps) UnpackRegister(data []byte) ([32]byte, error) {
	out, err := upkeeps.abi.Unpack("register", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackStateOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64482ac4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stateOf(bytes32 id) view returns(uint256 balance, uint256 last, uint256 takeableFrom)
func (upkeeps *Upkeeps) PackStateOf(id [32]byte) []byte {
	enc, err := upkeeps.abi.Pack("stateOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStateOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64482ac4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stateOf(bytes32 id) view returns(uint256 balance, uint256 last, uint256 takeableFrom)
func (upkeeps *Upkeeps) TryPackStateOf(id [32]byte) ([]byte, error) {
	return upkeeps.abi.Pack("stateOf", id)
}

// StateOfOutput serves as a container for the return parameters of contract
// method StateOf.
type StateOfOutput struct {
	Balance      *big.Int
	Last         *big.Int
	TakeableFrom *big.Int
}

// UnpackStateOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x64482ac4.
//
// Solidity: function stateOf(bytes32 id) view returns(uint256 balance, uint256 last, uint256 takeableFrom)
func (upkeeps *Upkeeps) UnpackStateOf(data []byte) (StateOfOutput, error) {
	out, err := upkeeps.abi.Unpack("stateOf", data)
	outstruct := new(StateOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Balance = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Last = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.TakeableFrom = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackTake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b83cf07.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function take((bytes32,address,uint64,address,uint8,uint32,uint32,uint8,bytes,bytes) upkeep, address to) returns(uint256 amount)
func (upkeeps *Upkeeps) PackTake(upkeep Upkeep, to common.Address) []byte {
	enc, err := upkeeps.abi.Pack("take", upkeep, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b83cf07.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function take((bytes32,address,uint64,address,uint8,uint32,uint32,uint8,bytes,bytes) upkeep, address to) returns(uint256 amount)
func (upkeeps *Upkeeps) TryPackTake(upkeep Upkeep, to common.Address) ([]byte, error) {
	return upkeeps.abi.Pack("take", upkeep, to)
}

// UnpackTake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1b83cf07.
//
// Solidity: function take((bytes32,address,uint64,address,uint8,uint32,uint32,uint8,bytes,bytes) upkeep, address to) returns(uint256 amount)
func (upkeeps *Upkeeps) UnpackTake(data []byte) (*big.Int, error) {
	out, err := upkeeps.abi.Unpack("take", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51cff8d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(address to) returns(uint256 amount)
func (upkeeps *Upkeeps) PackWithdraw(to common.Address) []byte {
	enc, err := upkeeps.abi.Pack("withdraw", to)
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
func (upkeeps *Upkeeps) TryPackWithdraw(to common.Address) ([]byte, error) {
	return upkeeps.abi.Pack("withdraw", to)
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x51cff8d9.
//
// Solidity: function withdraw(address to) returns(uint256 amount)
func (upkeeps *Upkeeps) UnpackWithdraw(data []byte) (*big.Int, error) {
	out, err := upkeeps.abi.Unpack("withdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// UpkeepsClosedBy represents a ClosedBy event raised by the Upkeeps contract.
type UpkeepsClosedBy struct {
	Id           [32]byte
	TakeableFrom *big.Int
	Raw          *types.Log // Blockchain specific contextual infos
}

const UpkeepsClosedByEventName = "ClosedBy"

// ContractEventName returns the user-defined event name.
func (UpkeepsClosedBy) ContractEventName() string {
	return UpkeepsClosedByEventName
}

// UnpackClosedByEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ClosedBy(bytes32 indexed id, uint256 takeableFrom)
func (upkeeps *Upkeeps) UnpackClosedByEvent(log *types.Log) (*UpkeepsClosedBy, error) {
	event := "ClosedBy"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != upkeeps.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(UpkeepsClosedBy)
	if len(log.Data) > 0 {
		if err := upkeeps.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range upkeeps.abi.Events[event].Inputs {
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

// UpkeepsFunded represents a Funded event raised by the Upkeeps contract.
type UpkeepsFunded struct {
	Id     [32]byte
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const UpkeepsFundedEventName = "Funded"

// ContractEventName returns the user-defined event name.
func (UpkeepsFunded) ContractEventName() string {
	return UpkeepsFundedEventName
}

// UnpackFundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Funded(bytes32 indexed id, uint256 amount)
func (upkeeps *Upkeeps) UnpackFundedEvent(log *types.Log) (*UpkeepsFunded, error) {
	event := "Funded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != upkeeps.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(UpkeepsFunded)
	if len(log.Data) > 0 {
		if err := upkeeps.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range upkeeps.abi.Events[event].Inputs {
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

// UpkeepsPerformed represents a Performed event raised by the Upkeeps contract.
type UpkeepsPerformed struct {
	Id         [32]byte
	Occurrence *big.Int
	Done       bool
	Paid       *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const UpkeepsPerformedEventName = "Performed"

// ContractEventName returns the user-defined event name.
func (UpkeepsPerformed) ContractEventName() string {
	return UpkeepsPerformedEventName
}

// UnpackPerformedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Performed(bytes32 indexed id, uint256 occurrence, bool done, uint256 paid)
func (upkeeps *Upkeeps) UnpackPerformedEvent(log *types.Log) (*UpkeepsPerformed, error) {
	event := "Performed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != upkeeps.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(UpkeepsPerformed)
	if len(log.Data) > 0 {
		if err := upkeeps.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range upkeeps.abi.Events[event].Inputs {
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

// UpkeepsRegistered represents a Registered event raised by the Upkeeps contract.
type UpkeepsRegistered struct {
	Id        [32]byte
	Committee [32]byte
	Upkeep    Upkeep
	Raw       *types.Log // Blockchain specific contextual infos
}

const UpkeepsRegisteredEventName = "Registered"

// ContractEventName returns the user-defined event name.
func (UpkeepsRegistered) ContractEventName() string {
	return UpkeepsRegisteredEventName
}

// UnpackRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Registered(bytes32 indexed id, bytes32 indexed committee, (bytes32,address,uint64,address,uint8,uint32,uint32,uint8,bytes,bytes) upkeep)
func (upkeeps *Upkeeps) UnpackRegisteredEvent(log *types.Log) (*UpkeepsRegistered, error) {
	event := "Registered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != upkeeps.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(UpkeepsRegistered)
	if len(log.Data) > 0 {
		if err := upkeeps.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range upkeeps.abi.Events[event].Inputs {
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
func (upkeeps *Upkeeps) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], upkeeps.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return upkeeps.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], upkeeps.abi.Errors["BadUpkeep"].ID.Bytes()[:4]) {
		return upkeeps.UnpackBadUpkeepError(raw[4:])
	}
	if bytes.Equal(raw[:4], upkeeps.abi.Errors["Closed"].ID.Bytes()[:4]) {
		return upkeeps.UnpackClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], upkeeps.abi.Errors["Expired"].ID.Bytes()[:4]) {
		return upkeeps.UnpackExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], upkeeps.abi.Errors["NotClosed"].ID.Bytes()[:4]) {
		return upkeeps.UnpackNotClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], upkeeps.abi.Errors["NotDue"].ID.Bytes()[:4]) {
		return upkeeps.UnpackNotDueError(raw[4:])
	}
	if bytes.Equal(raw[:4], upkeeps.abi.Errors["NotExact"].ID.Bytes()[:4]) {
		return upkeeps.UnpackNotExactError(raw[4:])
	}
	if bytes.Equal(raw[:4], upkeeps.abi.Errors["NotMember"].ID.Bytes()[:4]) {
		return upkeeps.UnpackNotMemberError(raw[4:])
	}
	if bytes.Equal(raw[:4], upkeeps.abi.Errors["NotOwner"].ID.Bytes()[:4]) {
		return upkeeps.UnpackNotOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], upkeeps.abi.Errors["NotSent"].ID.Bytes()[:4]) {
		return upkeeps.UnpackNotSentError(raw[4:])
	}
	if bytes.Equal(raw[:4], upkeeps.abi.Errors["NotYet"].ID.Bytes()[:4]) {
		return upkeeps.UnpackNotYetError(raw[4:])
	}
	if bytes.Equal(raw[:4], upkeeps.abi.Errors["PerformedAlready"].ID.Bytes()[:4]) {
		return upkeeps.UnpackPerformedAlreadyError(raw[4:])
	}
	if bytes.Equal(raw[:4], upkeeps.abi.Errors["Performing"].ID.Bytes()[:4]) {
		return upkeeps.UnpackPerformingError(raw[4:])
	}
	if bytes.Equal(raw[:4], upkeeps.abi.Errors["RegisteredAlready"].ID.Bytes()[:4]) {
		return upkeeps.UnpackRegisteredAlreadyError(raw[4:])
	}
	if bytes.Equal(raw[:4], upkeeps.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return upkeeps.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], upkeeps.abi.Errors["Stale"].ID.Bytes()[:4]) {
		return upkeeps.UnpackStaleError(raw[4:])
	}
	if bytes.Equal(raw[:4], upkeeps.abi.Errors["TooLittleGas"].ID.Bytes()[:4]) {
		return upkeeps.UnpackTooLittleGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], upkeeps.abi.Errors["TooMuchData"].ID.Bytes()[:4]) {
		return upkeeps.UnpackTooMuchDataError(raw[4:])
	}
	if bytes.Equal(raw[:4], upkeeps.abi.Errors["Unfunded"].ID.Bytes()[:4]) {
		return upkeeps.UnpackUnfundedError(raw[4:])
	}
	if bytes.Equal(raw[:4], upkeeps.abi.Errors["Unknown"].ID.Bytes()[:4]) {
		return upkeeps.UnpackUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], upkeeps.abi.Errors["UnknownKey"].ID.Bytes()[:4]) {
		return upkeeps.UnpackUnknownKeyError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// UpkeepsBadSignature represents a BadSignature error raised by the Upkeeps contract.
type UpkeepsBadSignature struct {
	Flaw uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature(uint8 flaw)
func UpkeepsBadSignatureErrorID() common.Hash {
	return common.HexToHash("0x75bbbefaf280e26d6759c4d9710a44382465fdd1c3481df26524a379a4f7a9a7")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature(uint8 flaw)
func (upkeeps *Upkeeps) UnpackBadSignatureError(raw []byte) (*UpkeepsBadSignature, error) {
	out := new(UpkeepsBadSignature)
	if err := upkeeps.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpkeepsBadUpkeep represents a BadUpkeep error raised by the Upkeeps contract.
type UpkeepsBadUpkeep struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadUpkeep()
func UpkeepsBadUpkeepErrorID() common.Hash {
	return common.HexToHash("0x40b5ae4c9142a4076ff7c9796717f1fe49b238d464ee8149416b74cb2d247885")
}

// UnpackBadUpkeepError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadUpkeep()
func (upkeeps *Upkeeps) UnpackBadUpkeepError(raw []byte) (*UpkeepsBadUpkeep, error) {
	out := new(UpkeepsBadUpkeep)
	if err := upkeeps.abi.UnpackIntoInterface(out, "BadUpkeep", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpkeepsClosed represents a Closed error raised by the Upkeeps contract.
type UpkeepsClosed struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Closed(bytes32 id)
func UpkeepsClosedErrorID() common.Hash {
	return common.HexToHash("0x7b6ac8bce3193cb9464e9070476bf8926e449f5f743f8c7578eea15265467d79")
}

// UnpackClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Closed(bytes32 id)
func (upkeeps *Upkeeps) UnpackClosedError(raw []byte) (*UpkeepsClosed, error) {
	out := new(UpkeepsClosed)
	if err := upkeeps.abi.UnpackIntoInterface(out, "Closed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpkeepsExpired represents a Expired error raised by the Upkeeps contract.
type UpkeepsExpired struct {
	Expiry *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Expired(uint256 expiry)
func UpkeepsExpiredErrorID() common.Hash {
	return common.HexToHash("0xf80dbaea4785589e52984ca36a31de106adc77759539a5c7d92883bf49692fe9")
}

// UnpackExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Expired(uint256 expiry)
func (upkeeps *Upkeeps) UnpackExpiredError(raw []byte) (*UpkeepsExpired, error) {
	out := new(UpkeepsExpired)
	if err := upkeeps.abi.UnpackIntoInterface(out, "Expired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpkeepsNotClosed represents a NotClosed error raised by the Upkeeps contract.
type UpkeepsNotClosed struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotClosed(bytes32 id)
func UpkeepsNotClosedErrorID() common.Hash {
	return common.HexToHash("0xc929d8625ac44f77ba0d7c377de9641fd477ba193eebb1e615378af39ca4b790")
}

// UnpackNotClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotClosed(bytes32 id)
func (upkeeps *Upkeeps) UnpackNotClosedError(raw []byte) (*UpkeepsNotClosed, error) {
	out := new(UpkeepsNotClosed)
	if err := upkeeps.abi.UnpackIntoInterface(out, "NotClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpkeepsNotDue represents a NotDue error raised by the Upkeeps contract.
type UpkeepsNotDue struct {
	Id         [32]byte
	Occurrence *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotDue(bytes32 id, uint256 occurrence)
func UpkeepsNotDueErrorID() common.Hash {
	return common.HexToHash("0xcf8fb0578273dca520e682412674be582b6ae038a4d5207caa58ca3b3b69c681")
}

// UnpackNotDueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotDue(bytes32 id, uint256 occurrence)
func (upkeeps *Upkeeps) UnpackNotDueError(raw []byte) (*UpkeepsNotDue, error) {
	out := new(UpkeepsNotDue)
	if err := upkeeps.abi.UnpackIntoInterface(out, "NotDue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpkeepsNotExact represents a NotExact error raised by the Upkeeps contract.
type UpkeepsNotExact struct {
	Token  common.Address
	Moved  *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotExact(address token, uint256 moved, uint256 wanted)
func UpkeepsNotExactErrorID() common.Hash {
	return common.HexToHash("0x7e7668dfec38bda3485cd7aebb7ec172b7732370fa61210cff4d75347eaa52c5")
}

// UnpackNotExactError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotExact(address token, uint256 moved, uint256 wanted)
func (upkeeps *Upkeeps) UnpackNotExactError(raw []byte) (*UpkeepsNotExact, error) {
	out := new(UpkeepsNotExact)
	if err := upkeeps.abi.UnpackIntoInterface(out, "NotExact", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpkeepsNotMember represents a NotMember error raised by the Upkeeps contract.
type UpkeepsNotMember struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotMember(address caller)
func UpkeepsNotMemberErrorID() common.Hash {
	return common.HexToHash("0x16d6142c051fd31eaf080eccdc319a6d11b659baa2266c1e4d7e444bd19c4a32")
}

// UnpackNotMemberError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotMember(address caller)
func (upkeeps *Upkeeps) UnpackNotMemberError(raw []byte) (*UpkeepsNotMember, error) {
	out := new(UpkeepsNotMember)
	if err := upkeeps.abi.UnpackIntoInterface(out, "NotMember", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpkeepsNotOwner represents a NotOwner error raised by the Upkeeps contract.
type UpkeepsNotOwner struct {
	Caller common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotOwner(address caller, address owner)
func UpkeepsNotOwnerErrorID() common.Hash {
	return common.HexToHash("0x23295f0e104d137d137555eb51dbe25a9e6827007f9feb6ae8bb562312e3e202")
}

// UnpackNotOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotOwner(address caller, address owner)
func (upkeeps *Upkeeps) UnpackNotOwnerError(raw []byte) (*UpkeepsNotOwner, error) {
	out := new(UpkeepsNotOwner)
	if err := upkeeps.abi.UnpackIntoInterface(out, "NotOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpkeepsNotSent represents a NotSent error raised by the Upkeeps contract.
type UpkeepsNotSent struct {
	Token  common.Address
	To     common.Address
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSent(address token, address to, uint256 amount)
func UpkeepsNotSentErrorID() common.Hash {
	return common.HexToHash("0x3ae864bbf2d274c9ad2cd9534dc303cdf5b77f2ae7c670c36770e62c3598acc1")
}

// UnpackNotSentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSent(address token, address to, uint256 amount)
func (upkeeps *Upkeeps) UnpackNotSentError(raw []byte) (*UpkeepsNotSent, error) {
	out := new(UpkeepsNotSent)
	if err := upkeeps.abi.UnpackIntoInterface(out, "NotSent", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpkeepsNotYet represents a NotYet error raised by the Upkeeps contract.
type UpkeepsNotYet struct {
	Id   [32]byte
	From *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotYet(bytes32 id, uint256 from)
func UpkeepsNotYetErrorID() common.Hash {
	return common.HexToHash("0x895b9ba005a4fdc1ba78cf2df3f296fde3232a0c8f0bdd23232e16010d20963e")
}

// UnpackNotYetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotYet(bytes32 id, uint256 from)
func (upkeeps *Upkeeps) UnpackNotYetError(raw []byte) (*UpkeepsNotYet, error) {
	out := new(UpkeepsNotYet)
	if err := upkeeps.abi.UnpackIntoInterface(out, "NotYet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpkeepsPerformedAlready represents a PerformedAlready error raised by the Upkeeps contract.
type UpkeepsPerformedAlready struct {
	Id         [32]byte
	Occurrence *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PerformedAlready(bytes32 id, uint256 occurrence)
func UpkeepsPerformedAlreadyErrorID() common.Hash {
	return common.HexToHash("0x01b3a795f9809ef4c56cf464655ab0d05f855b6d0853f85ae962f78dcc109d96")
}

// UnpackPerformedAlreadyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PerformedAlready(bytes32 id, uint256 occurrence)
func (upkeeps *Upkeeps) UnpackPerformedAlreadyError(raw []byte) (*UpkeepsPerformedAlready, error) {
	out := new(UpkeepsPerformedAlready)
	if err := upkeeps.abi.UnpackIntoInterface(out, "PerformedAlready", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpkeepsPerforming represents a Performing error raised by the Upkeeps contract.
type UpkeepsPerforming struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Performing()
func UpkeepsPerformingErrorID() common.Hash {
	return common.HexToHash("0x4f8686baf3ac0d00bf338ec0c90eb9a72177374f6604d107613e80317377b363")
}

// UnpackPerformingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Performing()
func (upkeeps *Upkeeps) UnpackPerformingError(raw []byte) (*UpkeepsPerforming, error) {
	out := new(UpkeepsPerforming)
	if err := upkeeps.abi.UnpackIntoInterface(out, "Performing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpkeepsRegisteredAlready represents a RegisteredAlready error raised by the Upkeeps contract.
type UpkeepsRegisteredAlready struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RegisteredAlready(bytes32 id)
func UpkeepsRegisteredAlreadyErrorID() common.Hash {
	return common.HexToHash("0xd14b96401b10568fd5fc22c55352910ea8f4ed1670f68ad0baa7295f40456313")
}

// UnpackRegisteredAlreadyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RegisteredAlready(bytes32 id)
func (upkeeps *Upkeeps) UnpackRegisteredAlreadyError(raw []byte) (*UpkeepsRegisteredAlready, error) {
	out := new(UpkeepsRegisteredAlready)
	if err := upkeeps.abi.UnpackIntoInterface(out, "RegisteredAlready", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpkeepsSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Upkeeps contract.
type UpkeepsSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func UpkeepsSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (upkeeps *Upkeeps) UnpackSafeERC20FailedOperationError(raw []byte) (*UpkeepsSafeERC20FailedOperation, error) {
	out := new(UpkeepsSafeERC20FailedOperation)
	if err := upkeeps.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpkeepsStale represents a Stale error raised by the Upkeeps contract.
type UpkeepsStale struct {
	Time *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Stale(uint256 time)
func UpkeepsStaleErrorID() common.Hash {
	return common.HexToHash("0xc231471f84ea8a3f50f5ac1c5225fb6dc360c8268d5c2085df88cf553a27c97b")
}

// UnpackStaleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Stale(uint256 time)
func (upkeeps *Upkeeps) UnpackStaleError(raw []byte) (*UpkeepsStale, error) {
	out := new(UpkeepsStale)
	if err := upkeeps.abi.UnpackIntoInterface(out, "Stale", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpkeepsTooLittleGas represents a TooLittleGas error raised by the Upkeeps contract.
type UpkeepsTooLittleGas struct {
	Left   *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooLittleGas(uint256 left, uint256 wanted)
func UpkeepsTooLittleGasErrorID() common.Hash {
	return common.HexToHash("0x9ee5fcf0ddbbb3e81c9bbee4f1dfc659b266ce349bb8cfb6d04a8857e3cc9f93")
}

// UnpackTooLittleGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooLittleGas(uint256 left, uint256 wanted)
func (upkeeps *Upkeeps) UnpackTooLittleGasError(raw []byte) (*UpkeepsTooLittleGas, error) {
	out := new(UpkeepsTooLittleGas)
	if err := upkeeps.abi.UnpackIntoInterface(out, "TooLittleGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpkeepsTooMuchData represents a TooMuchData error raised by the Upkeeps contract.
type UpkeepsTooMuchData struct {
	Size *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooMuchData(uint256 size)
func UpkeepsTooMuchDataErrorID() common.Hash {
	return common.HexToHash("0x617873fde32e69ed9ae5cfa66dfc0b1cfaa24f1a899288bef99f06fd1c64f001")
}

// UnpackTooMuchDataError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooMuchData(uint256 size)
func (upkeeps *Upkeeps) UnpackTooMuchDataError(raw []byte) (*UpkeepsTooMuchData, error) {
	out := new(UpkeepsTooMuchData)
	if err := upkeeps.abi.UnpackIntoInterface(out, "TooMuchData", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpkeepsUnfunded represents a Unfunded error raised by the Upkeeps contract.
type UpkeepsUnfunded struct {
	Id      [32]byte
	Balance *big.Int
	Most    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Unfunded(bytes32 id, uint256 balance, uint256 most)
func UpkeepsUnfundedErrorID() common.Hash {
	return common.HexToHash("0xed2d564e2e02d1a629558f39f96db17cfd975b69ccada9d3522d112f4d64e284")
}

// UnpackUnfundedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Unfunded(bytes32 id, uint256 balance, uint256 most)
func (upkeeps *Upkeeps) UnpackUnfundedError(raw []byte) (*UpkeepsUnfunded, error) {
	out := new(UpkeepsUnfunded)
	if err := upkeeps.abi.UnpackIntoInterface(out, "Unfunded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpkeepsUnknown represents a Unknown error raised by the Upkeeps contract.
type UpkeepsUnknown struct {
	Id [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Unknown(bytes32 id)
func UpkeepsUnknownErrorID() common.Hash {
	return common.HexToHash("0x137ac6a2b3f5eb591dff715fb5e9fbbddc5db72bd94a313bc90bdb35c637b1e6")
}

// UnpackUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Unknown(bytes32 id)
func (upkeeps *Upkeeps) UnpackUnknownError(raw []byte) (*UpkeepsUnknown, error) {
	out := new(UpkeepsUnknown)
	if err := upkeeps.abi.UnpackIntoInterface(out, "Unknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// UpkeepsUnknownKey represents a UnknownKey error raised by the Upkeeps contract.
type UpkeepsUnknownKey struct {
	Committee [32]byte
	Epoch     *big.Int
	Expiry    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownKey(bytes32 committee, uint256 epoch, uint256 expiry)
func UpkeepsUnknownKeyErrorID() common.Hash {
	return common.HexToHash("0x5607f19725acdb95e3225579df361ff91c240183a7dd76635e9e250ac376e3d7")
}

// UnpackUnknownKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownKey(bytes32 committee, uint256 epoch, uint256 expiry)
func (upkeeps *Upkeeps) UnpackUnknownKeyError(raw []byte) (*UpkeepsUnknownKey, error) {
	out := new(UpkeepsUnknownKey)
	if err := upkeeps.abi.UnpackIntoInterface(out, "UnknownKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}

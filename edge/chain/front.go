package chain

import (
	"bytes"
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/chain/bindings/asked"
)

// FrontConfig is what an OperatorFront is made with; see IOperatorFront.
type FrontConfig struct {
	Requests      jurat.Address // whose coin is the LINK that consumers pay in
	Committee     jurat.Hash    // who answers
	Life          uint64        // seconds in which an answer is sworn, or there is none
	Confirmations uint8         // blocks on top of a request's own before it counts as asked
}

// DeployOperatorFront puts a front of Chainlink's Operator ABI on the chain, or
// finds it there. A *RevertError named DeadlineTooSoon says that no request could
// be answered within Life.
func DeployOperatorFront(ctx context.Context, s *Sender, cfg FrontConfig) (jurat.Address, error) {
	args := asked.NewOperatorFront().PackConstructor(common.Address(cfg.Requests), cfg.Committee, cfg.Life, cfg.Confirmations)
	init := slices.Concat(common.FromHex(asked.OperatorFrontMetaData.Bin), args)
	if err := s.create(ctx, init); err != nil {
		return jurat.Address{}, fmt.Errorf("deploy front: %w", err)
	}
	return place(init), nil
}

// IsOperatorFront reports whether a consumer asks as a front of the committee's at
// that Requests does: by its own word, which can harm but those who ask through it.
// Consumers of every kind have a REQUESTS() and a COMMITTEE(); a front is told by all
// of IOperatorFront's getters together, and by a Requests whose coin is its LINK.
func IsOperatorFront(ctx context.Context, c *Client, consumer, requests jurat.Address, committee jurat.Hash) (bool, error) {
	token, err := c.Call(ctx, requests, asked.NewRequests().PackTOKEN(), 0)
	if err != nil {
		return false, fmt.Errorf("read the coin of Requests at %s: %w", requests, err)
	}
	if bytes.Equal(token, make([]byte, 32)) {
		return false, nil // the native coin: no ChainlinkClient pays with it
	}
	contract := asked.NewOperatorFront()
	for _, read := range []struct {
		call []byte
		want []byte // nil for any word
	}{
		{contract.PackREQUESTS(), common.LeftPadBytes(requests[:], 32)},
		{contract.PackCOMMITTEE(), committee[:]},
		{contract.PackGetChainlinkToken(), token},
		{contract.PackLIFE(), nil},
		{contract.PackCONFIRMATIONS(), nil},
	} {
		out, err := c.Call(ctx, consumer, read.call, 0)
		if isRevert(err) || isAnswer(err) {
			return false, nil
		}
		if err != nil {
			return false, fmt.Errorf("look at consumer %s: %w", consumer, err)
		}
		if len(out) != 32 || read.want != nil && !bytes.Equal(out, read.want) {
			return false, nil
		}
	}
	return true, nil
}

// DevLinkFor is where DeployDevLink puts the token.
func DevLinkFor(holder jurat.Address, supply *big.Int) jurat.Address {
	return place(devLinkInit(holder, supply))
}

func devLinkInit(holder jurat.Address, supply *big.Int) []byte {
	return slices.Concat(common.FromHex(asked.DevLinkMetaData.Bin), asked.NewDevLink().PackConstructor(common.Address(holder), supply))
}

// DeployDevLink puts a DEVELOPMENT token that can what LINK can on the chain, all
// of it the holder's, or finds it there: contracts/src/examples/DevLink.sol.
func DeployDevLink(ctx context.Context, s *Sender, holder jurat.Address, supply *big.Int) error {
	if err := s.create(ctx, devLinkInit(holder, supply)); err != nil {
		return fmt.Errorf("deploy link: %w", err)
	}
	return nil
}

// OracleRequest is a request as a ChainlinkClient makes it.
type OracleRequest struct {
	Spec     jurat.Hash
	Callback [4]byte // selector
	Nonce    uint64
	Amount   *big.Int // of the token
	CBOR     []byte
}

// AskFront asks through a front as a ChainlinkClient does, with the account as
// consumer.
func AskFront(ctx context.Context, s *Sender, token, front jurat.Address, r *OracleRequest) (jurat.Hash, error) {
	nonce := new(big.Int).SetUint64(r.Nonce)
	data, err := asked.NewOperatorFront().TryPackOperatorRequest(common.Address{}, new(big.Int), r.Spec, r.Callback, nonce, big.NewInt(2), r.CBOR)
	if err == nil {
		data, err = asked.NewDevLink().TryPackTransferAndCall(common.Address(front), r.Amount, data)
	}
	if err != nil {
		return jurat.Hash{}, fmt.Errorf("ask front: %w", err)
	}
	return s.do(ctx, "ask front", token, data, nil)
}

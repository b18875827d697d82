package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/chain/bindings/mail"
)

// DeployMailbox puts the example receiver of an inbox's messages on the chain, or
// finds it there.
func DeployMailbox(ctx context.Context, s *Sender, inbox jurat.Address) (jurat.Address, error) {
	init := append(common.FromHex(mail.MailboxMetaData.Bin), mail.NewMailbox().PackConstructor(common.Address(inbox))...)
	if err := s.create(ctx, init); err != nil {
		return jurat.Address{}, fmt.Errorf("deploy mailbox: %w", err)
	}
	return place(init), nil
}

// ShutMailbox has a mailbox refuse what comes, or take it again: for development.
func ShutMailbox(ctx context.Context, s *Sender, mailbox jurat.Address, shut bool) error {
	_, err := s.do(ctx, "shut mailbox", mailbox, mail.NewMailbox().PackSetShut(shut), nil)
	return err
}

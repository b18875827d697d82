package main

import (
	"encoding/hex"
	"fmt"
	"io"
	"math/big"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat/core/upkeep"
	"github.com/jurat-network/jurat/edge/chain"
	"github.com/jurat-network/jurat/node"
)

func (u *upkeepCommands) registerCommand() *cobra.Command {
	var keys keyFlags
	var cron, emitter, data, funds, call string
	var topics []string
	x := upkeep.Upkeep{}
	cmd := command("register TARGET", "Register an upkeep of a contract", cobra.ExactArgs(1), func(cmd *cobra.Command, args []string) error {
		wei, err := u.fill(&x, args[0], cron, emitter, topics, data, funds)
		if err != nil {
			return err
		}
		calldata, err := callOf(call, cron, data)
		if err != nil {
			return err
		}
		return u.sending(cmd.Context(), &keys, func(s *upkeepSide, from *chain.Sender) error {
			if calldata != nil {
				if x.Target, err = chain.UpkeepCallFor(cmd.Context(), from, s.contract, x.Target, calldata); err != nil {
					return err
				}
			}
			x.Committee, x.Number = s.committee, uint64(time.Now().UnixNano())
			id, err := chain.RegisterUpkeep(cmd.Context(), from, s.contract, &x, wei)
			if err != nil {
				return err
			}
			return u.out.data(map[string]any{"id": id, "target": x.Target}, func(w io.Writer) {
				fmt.Fprintf(w, "registered\t%s\n", id)
				if calldata != nil {
					fmt.Fprintf(w, "called by\t%s\n", x.Target)
				}
			})
		})
	})
	cmd.Long = `Register a contract with the committee, which from then on performs it, paid out of --funds:
with --every at blocks where its checkUpkeep says that it is needed, with --cron at times
(UTC, five fields), with --emitter after events for which its checkLog says so. The contract
is as Chainlink Automation takes it; what it must know is that Upkeeps calls it, and for
whom: performingFor() is --keystore's account.

With --cron and --call, any function of any contract is called, with the same arguments each
time: an UpkeepCall is put between, which calls TARGET and is printed. That is who TARGET
sees as msg.sender.`
	cmd.Example = "  jurat upkeep register 0x… --every 10 --funds 100000000000000000 --keystore me.json --password-file me.password\n" +
		"  jurat upkeep register 0x… --cron '0 12 * * 1' --funds 100000000000000000 --keystore me.json --password-file me.password\n" +
		"  jurat upkeep register 0x… --cron '0 0 * * *' --call $(cast calldata 'settle(uint256)' 7) --funds 100000000000000000 --keystore me.json --password-file me.password"
	flags := cmd.Flags()
	flags.Uint32Var(&x.Every, "every", 0, "check the condition at each block whose number this divides")
	flags.StringVar(&cron, "cron", "", "minute, hour, day of month, month, day of week")
	flags.StringVar(&emitter, "emitter", "", "contract whose events trigger")
	flags.StringArrayVar(&topics, "topic", nil, "topic that the event must have; repeat for the following ones; 0x0 for any")
	flags.StringVar(&data, "check-data", "", "hex: what the check is given, or performUpkeep with --cron")
	flags.StringVar(&call, "call", "", "hex, with --cron: the function to be called, its selector and arguments, instead of performUpkeep")
	flags.Uint32Var(&x.Gas, "gas", 500_000, "gas for performUpkeep, at most 5000000")
	flags.Uint8Var(&x.Confirmations, "confirmations", 0, "blocks on top of the one that triggers")
	flags.StringVar(&funds, "funds", "0", "wei to begin with")
	keys.add(cmd, "the owner, who pays")
	return cmd
}

// callOf reads --call: nil where it is absent.
func callOf(call, cron, data string) ([]byte, error) {
	if call == "" {
		return nil, nil
	}
	if cron == "" || data != "" {
		return nil, fail(exitUsage, "a check and performUpkeep are called with --every and --emitter", "--call goes with --cron, and without --check-data")
	}
	raw, err := hex.DecodeString(strings.TrimPrefix(call, "0x"))
	if err == nil && len(raw) < 4 {
		err = fmt.Errorf("%d bytes are no selector", len(raw))
	}
	if err != nil {
		return nil, fail(exitUsage, "write hex digits: the four bytes of the selector, and the arguments", "--call: %w", err)
	}
	return raw, nil
}

// fill reads what the flags say of an upkeep.
func (u *upkeepCommands) fill(x *upkeep.Upkeep, target, cron, emitter string, topics []string, data, funds string) (wei *big.Int, err error) {
	ways := 0
	for _, stated := range []bool{x.Every != 0, cron != "", emitter != ""} {
		if stated {
			ways++
		}
	}
	if ways != 1 || len(topics) > 4 || emitter == "" && len(topics) > 0 {
		return nil, fail(exitUsage, "give one of --every, --cron and --emitter; --topic, at most four, goes with --emitter", "an upkeep waits for one thing")
	}
	if x.Target, err = address(target, "TARGET"); err != nil {
		return nil, err
	}
	switch {
	case x.Every != 0:
		x.Trigger = upkeep.Condition
	case cron != "":
		x.Trigger, x.Schedule = upkeep.Time, []byte(cron)
		if err := node.CheckSchedule(x.Schedule); err != nil {
			return nil, &failure{exitUsage, err, ""}
		}
	default:
		x.Trigger = upkeep.Log
		f := upkeep.Filter{}
		if f.Emitter, err = address(emitter, "--emitter"); err != nil {
			return nil, err
		}
		for i, text := range topics {
			if text == "0x0" {
				continue
			}
			if err := f.Topics[i].UnmarshalText([]byte(text)); err != nil {
				return nil, fail(exitUsage, "write 0x and 64 hex digits, or 0x0 for any", "--topic: %w", err)
			}
		}
		x.Schedule = f.Encode()
	}
	if x.Data, err = hex.DecodeString(strings.TrimPrefix(data, "0x")); err != nil {
		return nil, fail(exitUsage, "write hex digits, two a byte", "--check-data: %w", err)
	}
	return weiOf(funds, "--funds")
}

func weiOf(text, flag string) (*big.Int, error) {
	wei, ok := new(big.Int).SetString(text, 10)
	if !ok || wei.Sign() < 0 {
		return nil, fail(exitUsage, "write wei as a whole number, such as 1000000000000000", "%s %q is no amount", flag, printable(text))
	}
	return wei, nil
}

#!/bin/sh
# Builds the contracts and writes their Go bindings, ABI and bytecode included, into
# edge/chain/bindings. The same sources give the same files, so CI can tell whether they are stale.
set -eu
cd "$(dirname "$0")"
[ -d node_modules ] || npm ci --no-audit --no-fund
combined=$(mktemp)
trap 'rm -f "$combined"' EXIT
node_modules/.bin/forge build src --quiet
mkdir -p ../edge/chain/bindings/bound

# bind PACKAGE FILE CONTRACT…
bind() {
  pkg=$1 out=$2
  shift 2
  node script/bindings.mjs "$@" >"$combined"
  (cd .. && go run github.com/ethereum/go-ethereum/cmd/abigen --v2 --combined-json "$combined" \
    --pkg "$pkg" --out "edge/chain/bindings/$out")
}
bind bindings bindings.go Committees Feeds FeedProxy
bind bindings examples.go Treasury DevToken
# Packages of their own: abigen gives all of a package's contracts one name space, and Requests has types and errors
# that others have too.
mkdir -p ../edge/chain/bindings/asked ../edge/chain/bindings/kept ../edge/chain/bindings/enclaved ../edge/chain/bindings/lanes \
  ../edge/chain/bindings/value ../edge/chain/bindings/scripts ../edge/chain/bindings/mail ../edge/chain/bindings/late
bind asked asked/asked.go Requests OperatorFront Asker DevLink
bind scripts scripts/scripts.go FunctionsFront
bind kept kept/kept.go Upkeeps
bind kept kept/call.go UpkeepCall
bind enclaved enclaved/enclaved.go Enclaves
bind lanes lanes/lanes.go Outbox Inbox
bind mail mail/mail.go Mailbox
bind late late/late.go CommitteesFrom
bind value value/value.go LockPool MintPool BridgedToken CCIPFront
# Feeds and Agreements both have a function pull.
bind bound bound/bound.go Bonds Acceptances Agreements Deliveries Faults Demands Crossings Scorecards Registry Handovers
node script/examples.mjs

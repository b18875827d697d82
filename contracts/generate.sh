#!/bin/sh
# Builds the contracts and writes their Go bindings, ABI and bytecode included, into
# edge/chain/bindings. The same sources give the same files, so CI can tell whether they are stale.
set -eu
cd "$(dirname "$0")"
[ -d node_modules ] || npm ci --no-audit --no-fund
combined=$(mktemp)
trap 'rm -f "$combined"' EXIT
node_modules/.bin/forge build --skip test --skip script --quiet
mkdir -p ../edge/chain/bindings

# bind FILE CONTRACT…
bind() {
  out=$1
  shift
  node script/bindings.mjs "$@" >"$combined"
  (cd .. && go run github.com/ethereum/go-ethereum/cmd/abigen --v2 --combined-json "$combined" \
    --pkg bindings --out "edge/chain/bindings/$out")
}
bind bindings.go Committees Feeds FeedProxy
bind examples.go Treasury

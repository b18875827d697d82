# Every command that the documents name. `make devnet` needs Go alone; `make test`
# also Node and npm, for the contracts; with a C compiler it looks for data races.

GO    ?= go
RACE  := $(shell command -v gcc >/dev/null 2>&1 && echo -race)
SEEDS ?= 2000
ARGS  ?=
FUZZTIME ?= 20s
LINT_VERSION := v2.15.0
# Other oracles' contracts, which only bench installs.
PEERS := contracts/peers/npm/node_modules/.package-lock.json

STORY ?= price

.PHONY: build devnet story test test-core test-networks test-secrets test-arm64 test-contracts sim bench fuzz lint generate check-generated deps clean

build: ## bin/jurat
	$(GO) build -trimpath -o bin/jurat ./cmd/jurat

devnet: build ## a whole oracle network on this machine; ARGS are passed on
	@./bin/jurat devnet $(ARGS)

story: build ## one of the examples, told on a network of its own: STORY=price
	@$(GO) run ./examples/$(STORY)

# The compiler of contracts takes one processor for minutes, the simulator another, and the tests of whole
# networks mostly wait.
test: deps lint check-generated ## everything but the long simulation
	@$(MAKE) --no-print-directory -j3 test-contracts test-core test-networks

test-core:
	$(GO) test -timeout 80m $(shell $(GO) list ./... | grep -v -e /node -e /edge/ -e /devnet -e /cmd/)

test-networks:
	$(GO) test -timeout 80m $(RACE) ./devnet/... ./node/... ./edge/... ./cmd/...

test-secrets: ## a canary through a network with enclaves, hostile jobs, and what opens for nobody; as root
	$(GO) test ./enclave ./core/confidential ./core/channel ./core/seal/... ./edge/attest -count=1 -timeout 10m
	$(GO) test ./edge/store -run 'Ticket|Credential' -count=1
	$(GO) test ./devnet -run '^TestSecretsStaySecret$$' -count=1 -v -timeout 15m

# What members must agree on, byte by byte, whatever their processors.
ARM64 := core/curve core/job core/outcome core/wasm core/wire

test-arm64: ## the same bytes and the same metered work on another processor: cross-compiled, run by qemu-user
	@command -v qemu-aarch64 >/dev/null || { echo "qemu-aarch64 is missing: apt-get install qemu-user"; exit 1; }
	@set -e; test=$$(mktemp); trap 'rm -f "$$test"' EXIT; \
	run() { CGO_ENABLED=0 GOARCH=arm64 $(GO) test -c -o "$$test" ./$$1; echo "arm64 $$1"; (cd $$1 && qemu-aarch64 "$$test" -test.short -test.timeout 20m -test.run "$$2"); }; \
	for room in $(ARM64); do run $$room .; done; \
	run edge/compute 'SameOnEveryProcessor|CanonicalNaN|FunctionsSources|AbiCoder'

test-contracts: deps
	cd contracts && npm test && node --test peers/*.test.mjs

sim: ## SEEDS seeds of ten virtual minutes, adversaries in each; a tenth as many key generations, and as many pairs of chains
	$(GO) test ./sim -run 'TestSeeds' -count=1 -timeout 60m -v -sim.seeds=$(SEEDS) -sim.real=100
	$(GO) test ./sim -run 'TestKeygenSeeds' -count=1 -timeout 60m -v -sim.keygen=$$(($(SEEDS) / 10))
	$(GO) test ./sim -run 'TestBridgeSeeds' -count=1 -timeout 60m -v -sim.bridges=$$(($(SEEDS) / 10))

bench: deps $(PEERS) build ## gas beside the peers', and the protocol's speed
	./bench/run

fuzz: ## every fuzz target for FUZZTIME
	@set -e; for pkg in $$($(GO) list ./...); do \
	  for target in $$($(GO) test -list '^Fuzz' $$pkg | grep '^Fuzz' || true); do \
	    echo "$$pkg $$target"; $(GO) test $$pkg -run '^$$' -fuzz "^$$target$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 5x; \
	  done; done

bin/golangci-lint:
	GOBIN=$(CURDIR)/bin $(GO) install github.com/golangci/golangci-lint/v2/cmd/golangci-lint@$(LINT_VERSION)

lint: bin/golangci-lint ## gofmt, vet and the linters of .golangci.yml
	@test -z "$$(gofmt -l $$(git ls-files '*.go'))" || { echo "gofmt would change:"; gofmt -l $$(git ls-files '*.go'); exit 1; }
	./bin/golangci-lint run ./...

generate: deps ## contract bindings and bytecode, from the contracts; reference pages, from the code
	cd contracts && ./generate.sh
	$(GO) test ./edge/api ./cmd/jurat -run '^TestReference$$' -update
	$(GO) test ./node -run '^TestMetricsPage$$' -update
	JURAT_GENERATE=1 $(GO) test ./core/job -run SchemaFile

check-generated: generate ## fails when what is checked in is stale
	@git diff --exit-code --stat -- edge/chain/bindings docs examples || { echo "what is generated is stale: run make generate and commit"; exit 1; }

deps: contracts/node_modules/.package-lock.json core/threshold/testdata/noble/node_modules/.package-lock.json core/seal/testdata/noble/node_modules/.package-lock.json edge/source/testdata/adapter/node_modules/.package-lock.json

%/node_modules/.package-lock.json: %/package-lock.json
	cd $* && npm ci --no-audit --no-fund --loglevel=error
	@touch $@

clean:
	rm -rf bin contracts/out contracts/cache .devnet

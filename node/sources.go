package node

import (
	"context"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"slices"
	"sync"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/round"
	"github.com/jurat-network/jurat/edge/api"
	"github.com/jurat-network/jurat/edge/source"
	"github.com/jurat-network/jurat/edge/store"
)

// sources are what this oracle sees of the world: one poller a feed, in the
// order of the committee's list.
type sources struct {
	client  *source.Client
	pollers []*source.Poller
	askable map[jurat.Hash]*askable // by the job's hash, and by other words for it

	computer   *Computer // nil where no job has code
	runs       *runs
	statements statements
}

// NewSourceClient returns what asks the sources of jobs, as an operator's
// configuration allows.
func NewSourceClient(cfg *Config, log *slog.Logger) (*source.Client, error) {
	with := source.Config{Allow: cfg.Egress.Allow, Log: log, Secrets: make(map[string]source.Secret, len(cfg.Secrets))}
	for name, s := range cfg.Secrets {
		secret, err := source.LoadSecret(s.File, s.Hosts)
		if err != nil {
			return nil, fmt.Errorf("%w: secrets.%s: %w", ErrConfig, name, err)
		}
		with.Secrets[name] = secret
	}
	with.Chains = make(map[uint64]source.Chain, len(cfg.Chains))
	for _, c := range cfg.Chains {
		if _, twice := with.Chains[c.ID]; twice {
			return nil, fmt.Errorf("%w: chains lists %d twice", ErrConfig, c.ID)
		}
		with.Chains[c.ID] = source.Chain{RPC: c.RPC, Quorum: c.Quorum}
	}
	with.Databases = make(map[string]source.Database, len(cfg.Databases))
	for name, d := range cfg.Databases {
		dsn, known := with.Secrets[d.DSN]
		if d.DSN != "" && !known {
			return nil, fmt.Errorf("%w: databases.%s.dsn: there is no secret %q; add it to secrets", ErrConfig, name, d.DSN)
		}
		with.Databases[name] = source.Database{Driver: d.Driver, DSN: dsn, File: d.File}
	}
	return source.NewClient(with)
}

func loadSources(cfg *Config, log *slog.Logger) (*sources, error) {
	client, err := NewSourceClient(cfg, log)
	if err != nil {
		return nil, err
	}
	s := &sources{client: client, askable: map[jurat.Hash]*askable{}, runs: &runs{log: log}}
	clock := source.Clock{Now: now, Jitter: rand.Uint64N}
	seen := map[string]string{}
	for _, path := range cfg.Jobs {
		j, err := loadJob(path)
		if err != nil {
			return nil, err
		}
		if j.Output != nil || j.Action != nil {
			return nil, fmt.Errorf("%w: %s answers requests; jobs lists the committee's feeds", ErrConfig, path)
		}
		if other, twice := seen[j.Name]; twice {
			return nil, fmt.Errorf("%w: %s and %s are both of feed %s; a committee answers a feed once", ErrConfig, other, path, j.Name)
		}
		seen[j.Name] = path
		p := source.NewPoller(client, j, clock, log, s.runs.add)
		s.pollers = append(s.pollers, p)
		s.askable[j.Hash()] = &askable{job: j, feed: p}
	}
	for _, path := range cfg.Requests {
		j, text, err := readJob(path)
		if err != nil {
			return nil, err
		}
		if j.Output == nil && j.Action == nil {
			return nil, fmt.Errorf("%w: %s has neither output nor action, so it is a feed's; list it under jobs, whose feeds can be asked too", ErrConfig, path)
		}
		s.askable[j.Hash()] = &askable{job: j, text: text}
		if word, named := j.Word(); named {
			if other, twice := s.askable[word]; twice && other.job.Hash() != j.Hash() {
				return nil, fmt.Errorf("%w: %s: another job whose code comes with the request is called %s too, and requests name it so", ErrConfig, path, j.Name)
			}
			s.askable[word] = s.askable[j.Hash()]
		}
		if err := s.prepare(cfg, path, j); err != nil {
			return nil, err
		}
	}
	return s, s.loadSpecs(cfg.Specs)
}

// loadSpecs lets jobs be asked by other words than their hashes.
func (s *sources) loadSpecs(specs map[string]string) error {
	for text, path := range specs {
		var word jurat.Hash
		if err := word.UnmarshalText([]byte(text)); err != nil {
			return fmt.Errorf("%w: specs: %w", ErrConfig, err)
		}
		j, err := loadJob(path)
		if err != nil {
			return err
		}
		a, known := s.askable[j.Hash()]
		if !known {
			return fmt.Errorf("%w: specs: %s is listed neither under requests nor under jobs", ErrConfig, path)
		}
		s.askable[word] = a
	}
	return nil
}

// prepare compiles the code of a job that has some, so that no request waits for it.
func (s *sources) prepare(cfg *Config, path string, j *job.Job) error {
	if j.Compute == nil {
		return nil
	}
	ctx := context.Background() // nothing of this outlives the node
	if s.computer == nil {
		var err error
		if s.computer, err = NewComputer(ctx, cfg, s.client); err != nil {
			return err
		}
	}
	if err := s.computer.Check(ctx, j); err != nil {
		return fmt.Errorf("%w: %s: %w", ErrConfig, path, err)
	}
	return nil
}

func loadJob(path string) (*job.Job, error) {
	j, _, err := readJob(path)
	return j, err
}

func readJob(path string) (j *job.Job, text []byte, err error) {
	text, err = readFile(path)
	if err != nil {
		return nil, nil, fmt.Errorf("read job: %w; correct jobs and requests in the configuration", err)
	}
	if j, err = job.Parse(text); err != nil {
		return nil, nil, fmt.Errorf("%w: %s: %w", ErrConfig, path, err)
	}
	return j, text, nil
}

// feeds is the committee's feed list.
func (s *sources) feeds() []jurat.Feed {
	feeds := make([]jurat.Feed, len(s.pollers))
	for i, p := range s.pollers {
		feeds[i] = p.Job().Feed()
	}
	return feeds
}

// run polls until ctx ends.
func (s *sources) run(ctx context.Context) {
	var wg sync.WaitGroup
	for _, p := range s.pollers {
		wg.Go(func() { p.Run(ctx) })
	}
	wg.Go(func() { s.runs.run(ctx) })
	wg.Wait()
	s.client.Close()
}

// swear takes note of what was sworn of each feed, in the list's order, for jobs
// that guard against sudden movements.
func (s *sources) swear(words []jurat.Word, at jurat.Time) {
	for i, p := range s.pollers {
		p.Swear(words[i], at)
	}
}

// remember takes up what was last sworn, as far as the store has it: so that a
// restart opens no gap in what guards against sudden movements.
func (s *sources) remember(kept *store.Store) error {
	for _, p := range s.pollers {
		if p.Job().Guards.MaxMove == nil {
			continue
		}
		feed := p.Job().Feed()
		history, err := kept.History(feed.ID(), rememberedRounds)
		if err != nil {
			return err
		}
		for _, h := range slices.Backward(history) {
			p.Swear(h.Word, h.Time)
		}
	}
	return nil
}

// rememberedRounds is how many rounds of the store are looked at for what was
// last sworn.
const rememberedRounds = 64

// observe is what the oracle says for a round: the newest answers, judged now, and
// the statements that they were made of.
func (s *sources) observe(r jurat.Round) round.Observed {
	at := now()
	o := round.Observed{Round: r, Words: make([]jurat.Word, len(s.pollers)), SourceTimes: make([]uint32, len(s.pollers))}
	for i, p := range s.pollers {
		result := p.Latest(at)
		o.Words[i], o.SourceTimes[i] = result.Word, result.SourceTime
		if p.Job().IsSigned() {
			feed := p.Job().Feed()
			o.OneOffs = append(o.OneOffs, s.statements.observed(p.Job(), feed.ID(), result.Sources)...)
		}
	}
	o.OneOffs = o.OneOffs[:min(len(o.OneOffs), statedAtOnce)]
	return o
}

// states are the sources as the API shows them.
func (s *sources) states() [][]api.SourceState {
	at := now()
	out := make([][]api.SourceState, len(s.pollers))
	for i, p := range s.pollers {
		for _, r := range p.Latest(at).Sources {
			out[i] = append(out[i], api.SourceState{Name: r.Name, Value: r.Value, Unit: p.Job().Quote,
				Reason: r.Reason, Detail: r.Problem, Time: r.Time, Fetched: r.Asked, Label: r.Label})
		}
	}
	return out
}

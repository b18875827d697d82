package agreement_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"math/big"
	"reflect"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/agreement"
	"github.com/jurat-network/jurat/core/document"
)

// goodTerms are terms that make sense, each member another number.
func goodTerms() *agreement.Terms {
	return &agreement.Terms{
		Salt: jurat.Hash{1}, ActivateBefore: 1_800_000_600, Consumer: jurat.Address{2}, Committee: jurat.Hash{3}, Feed: jurat.Hash{4},
		Place: 5, Ref: jurat.Hash{6}, Token: jurat.Address{7}, Escrow: agreement.Units(8_000_000), Price: agreement.Units(9000), Period: 3600,
		Start: 1_800_000_000, Longest: 30 * 86400, Heartbeat: 60, Deviation: 5000, Tolerance: 100_001, Samples: 3, Spacing: 601, Nearness: 1500,
		Deadline: 11, Grace: 12, DemandGrace: 120, DemandBlocks: 13, BaseFeeCap: 100_000_000_000, DeliveryGas: 150_000,
		Rate: agreement.Units(2_500_000_000), Bond: agreement.Units(1_000_000), Penalty: agreement.Units(50_000), Joint: agreement.Units(1000),
		EvidenceWindow: 7 * 86400, Referee: jurat.Hash{14}, RefereeFeed: jurat.Hash{15},
	}
}

func huge() agreement.Amount {
	a, err := agreement.AmountOf(new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 128), big.NewInt(1)))
	if err != nil {
		panic(err)
	}
	return a
}

// termsChanges make terms of every kind that Check tells apart, and the last that
// it lets pass.
func termsChanges() []func(t *agreement.Terms) {
	return []func(t *agreement.Terms){
		func(t *agreement.Terms) {},
		func(t *agreement.Terms) { t.Consumer = jurat.Address{} },
		func(t *agreement.Terms) { t.Price = agreement.Amount{} },
		func(t *agreement.Terms) { t.Period = 0 },
		func(t *agreement.Terms) { t.Bond = agreement.Amount{} },
		func(t *agreement.Terms) { t.Penalty = agreement.Amount{} },
		func(t *agreement.Terms) { t.Tolerance = 0 },
		func(t *agreement.Terms) { t.Samples = 0 },
		func(t *agreement.Terms) { t.Spacing = 0 },
		func(t *agreement.Terms) { t.EvidenceWindow = 0 },
		func(t *agreement.Terms) { t.Referee = jurat.Hash{} },
		func(t *agreement.Terms) { t.RefereeFeed = jurat.Hash{} },
		func(t *agreement.Terms) { t.Referee, t.RefereeFeed = jurat.Hash{}, jurat.Hash{} },
		func(t *agreement.Terms) { t.Escrow = agreement.Units(8999) },
		func(t *agreement.Terms) { t.Escrow = agreement.Units(9000) },
		func(t *agreement.Terms) { t.Longest = 3599 },
		func(t *agreement.Terms) { t.Longest, t.Samples = 3600, 1 },
		func(t *agreement.Terms) { t.Longest = agreement.MaxLongest },
		func(t *agreement.Terms) { t.Longest = agreement.MaxLongest + 1 },
		func(t *agreement.Terms) { t.Period, t.Longest = 60, 60*16_384 },
		func(t *agreement.Terms) { t.Period, t.Longest = 60, 60*16_384+1 },
		func(t *agreement.Terms) { t.Penalty = t.Bond },
		func(t *agreement.Terms) { t.Penalty = agreement.Units(1_000_001) },
		func(t *agreement.Terms) { t.Joint = huge() },
		func(t *agreement.Terms) { t.Joint = agreement.Amount{} },
		func(t *agreement.Terms) { t.EvidenceWindow = agreement.MaxEvidenceWindow },
		func(t *agreement.Terms) { t.EvidenceWindow = agreement.MaxEvidenceWindow + 1 },
		func(t *agreement.Terms) { t.DemandGrace = t.EvidenceWindow },
		func(t *agreement.Terms) { t.DemandGrace = t.EvidenceWindow + 1 },
		func(t *agreement.Terms) { t.Samples, t.Spacing = 65535, 1<<32-1 },
		func(t *agreement.Terms) { t.Samples, t.Spacing = 2, t.Longest },
		func(t *agreement.Terms) { t.Samples, t.Spacing = 2, t.Longest+1 },
		func(t *agreement.Terms) { t.Token = jurat.Address{} },
		func(t *agreement.Terms) { t.Token, t.Rate = jurat.Address{}, agreement.Units(agreement.CoinRate) },
		func(t *agreement.Terms) { t.Token, t.Rate = jurat.Address{}, agreement.Units(agreement.CoinRate+1) },
		func(t *agreement.Terms) { t.ActivateBefore = t.Start },
		func(t *agreement.Terms) { t.ActivateBefore = t.Start + 1 },
		func(t *agreement.Terms) { t.ActivateBefore = t.Start + uint64(t.Longest) },
		func(t *agreement.Terms) { t.ActivateBefore = t.Start + uint64(t.Longest) + 1 },
		func(t *agreement.Terms) { t.Start = 1<<64 - 1 },
		func(t *agreement.Terms) { t.Start, t.ActivateBefore = 1<<64-2, 1<<64-1 },
		func(t *agreement.Terms) {
			t.Escrow, t.Price, t.Rate, t.Bond, t.Penalty, t.Joint = huge(), huge(), huge(), huge(), huge(), huge()
			t.BaseFeeCap, t.DemandBlocks, t.DeliveryGas = 1<<64-1, 1<<32-1, 1<<32-1
		},
	}
}

// TestEncodeCoversEveryMember: a change of any member changes the hash.
func TestEncodeCoversEveryMember(t *testing.T) {
	good := goodTerms()
	if n := len(good.Encode()); n != 32*32 {
		t.Fatalf("terms take %d bytes, want 32 words", n)
	}
	v := reflect.ValueOf(good).Elem()
	seen := map[jurat.Hash]string{good.Hash(): "nothing"}
	for i := range v.NumField() {
		changed := *good
		field, name := reflect.ValueOf(&changed).Elem().Field(i), v.Type().Field(i).Name
		switch {
		case field.CanUint():
			field.SetUint(field.Uint() + 1)
		case field.Type() == reflect.TypeFor[agreement.Amount]():
			field.Set(reflect.ValueOf(huge()))
		default:
			field.Index(field.Len() - 1).SetUint(99)
		}
		if was, ok := seen[changed.Hash()]; ok {
			t.Errorf("%s: hashes as a change of %s", name, was)
		}
		seen[changed.Hash()] = name
	}
	d := agreement.Domain{Chain: 1, Agreements: jurat.Address{1}}
	for _, other := range []agreement.Domain{{Chain: 2, Agreements: jurat.Address{1}}, {Chain: 1, Agreements: jurat.Address{2}}} {
		if good.ID(d) == good.ID(other) {
			t.Errorf("domains %v and %v give one id", d, other)
		}
	}
}

func TestDocument(t *testing.T) {
	for i, terms := range termsVectors() {
		got, err := agreement.Parse(terms.Document())
		if err != nil || *got != *terms {
			t.Errorf("%d: parsed %+v, %v", i, got, err)
		}
	}
	text := string(goodTerms().Document())
	for _, want := range []string{`"period": "1h"`, `"longest": "30d"`, `"spacing": "601s"`, `"nearness": "1500ms"`, `"deviation": "0.5%"`, `"tolerance": "10.0001%"`, `"escrow": "8000000"`} {
		if !strings.Contains(text, want) {
			t.Errorf("the document lacks %s:\n%s", want, text)
		}
	}
	// The same, as people write YAML.
	yaml := strings.NewReplacer("{\n", "", "\n}", "", ",\n", "\n", "  \"", "\"", `": "`, `": "`).Replace(text)
	if got, err := agreement.Parse([]byte("# terms\n" + yaml)); err != nil || *got != *goodTerms() {
		t.Errorf("YAML parsed as %+v, %v:\n%s", got, err, yaml)
	}
}

func TestParseRefuses(t *testing.T) {
	good := string(goodTerms().Document())
	for name, x := range map[string][3]string{
		"a missing clause":       {`  "joint": "1000",` + "\n", "", "joint is missing"},
		"an unknown clause":      {`"salt"`, `"sault"`, `did you mean "salt"`},
		"a clause twice":         {`"place": 5,`, `"place": 5, "place": 6,`, "already defined"},
		"a time without a unit":  {`"1h"`, `3600`, "want a whole number and s, m, h or d"},
		"half an hour":           {`"1h"`, `"0.5h"`, "want a whole number and s, m, h or d"},
		"a time too long":        {`"1h"`, `"50000d"`, "at most 136 years"},
		"milliseconds for a day": {`"1h"`, `"1ms"`, "want a whole number and s, m, h or d"},
		"a share without %":      {`"0.5%"`, `0.5`, "want a share in per cent"},
		"a share too fine":       {`"0.5%"`, `"0.00005%"`, "want a share in per cent"},
		"a share too large":      {`"0.5%"`, `"429497%"`, "want a share in per cent"},
		"an amount with a point": {`"8000000"`, `"8000000.5"`, "want a whole number below 2^128"},
		"a negative amount":      {`"8000000"`, `"-1"`, "want a whole number below 2^128"},
		"an exponent":            {`"8000000"`, `"8e6"`, "want a whole number below 2^128"},
		"an amount of 2^128":     {`"8000000"`, `"340282366920938463463374607431768211456"`, "not a whole number below 2^128"},
		"a place too far":        {`"place": 5`, `"place": 65536`, "fits in 16 bits"},
		"a short address":        {`"consumer": "0x02`, `"consumer": "0x`, "0x and 40 hex digits"},
	} {
		if !strings.Contains(good, x[0]) {
			t.Fatalf("%s: the document has no %q", name, x[0])
		}
		_, err := agreement.Parse([]byte(strings.Replace(good, x[0], x[1], 1)))
		if !errors.Is(err, agreement.ErrTerms) || !strings.Contains(err.Error(), x[2]) {
			t.Errorf("%s: error %v, want one that says %q", name, err, x[2])
		}
		if _, ok := errors.AsType[*document.Error](err); err != nil && !ok {
			t.Errorf("%s: error %v names no place", name, err)
		}
	}
}

// FuzzTerms: parsing and checking are total, and what parses says the same after
// a round trip.
func FuzzTerms(f *testing.F) {
	for _, terms := range termsVectors() {
		f.Add(terms.Document())
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		terms, err := agreement.Parse(data)
		if err != nil {
			if !errors.Is(err, agreement.ErrTerms) {
				t.Fatalf("error %v does not wrap ErrTerms", err)
			}
			return
		}
		_ = terms.Check()
		again, err := agreement.Parse(terms.Document())
		if err != nil || *again != *terms {
			t.Errorf("%+v reads back as %+v, %v", terms, again, err)
		}
	})
}

// FuzzUnits: what reads as an amount, a time or a share reads back the same.
func FuzzUnits(f *testing.F) {
	for _, text := range []string{"0", "1", "340282366920938463463374607431768211455", "30s", "5m", "2h", "1d", "1500ms", "0.5%", "10.0001%", "0s", "01", "1.%"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, v := range []interface {
			MarshalText() ([]byte, error)
			UnmarshalText([]byte) error
		}{new(amountBox), new(secondsBox), new(millisBox), new(ppmBox)} {
			if v.UnmarshalText([]byte(text)) != nil {
				continue
			}
			said, err := v.MarshalText()
			if err != nil {
				t.Fatal(err)
			}
			again := reflect.New(reflect.TypeOf(v).Elem()).Interface().(interface{ UnmarshalText([]byte) error })
			if err := again.UnmarshalText(said); err != nil || !reflect.DeepEqual(v, again) {
				t.Errorf("%q is written %q, which reads as %v, %v", text, said, again, err)
			}
		}
	})
}

type (
	amountBox  struct{ agreement.Amount }
	secondsBox struct{ agreement.Seconds }
	millisBox  struct{ agreement.Millis }
	ppmBox     struct{ agreement.PPM }
)

func TestSchema(t *testing.T) {
	var schema struct{ Required []string }
	if err := json.Unmarshal(agreement.Schema(), &schema); err != nil || len(schema.Required) != 32 {
		t.Errorf("the schema requires %d clauses, %v", len(schema.Required), err)
	}
	if !bytes.Contains(agreement.Schema(), []byte(`"pattern": "^[0-9]{1,10}(s|m|h|d)$"`)) {
		t.Error("the schema does not say what a length of time looks like")
	}
}

// TestYAMLReadsBack: what people edit is the same terms, with every clause
// explained; and a limit that is unknown is refused.
func TestYAMLReadsBack(t *testing.T) {
	for i, change := range termsChanges() {
		want := goodTerms()
		change(want)
		got, err := agreement.Parse(want.YAML())
		if err != nil || *got != *want {
			t.Errorf("change %d: %+v, %v", i, got, err)
		}
	}
	text := string(goodTerms().YAML())
	if lines := strings.Count(text, "\n"); lines != 64 || !strings.HasPrefix(text, "# any word") {
		t.Errorf("%d lines, want a comment and a clause for each of 32:\n%s", lines, text)
	}
	if _, err := agreement.ParseLimits([]byte("bond: 5\nlosses: 3\n")); !errors.Is(err, agreement.ErrLimits) || !strings.Contains(err.Error(), "loss") {
		t.Errorf("an unknown limit: %v", err)
	}
}

package evidence

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/jurat-network/jurat"
)

// TestFaultVectors: of every list of observers in testdata/vectors/faults.json,
// which the contracts read too, this package finds what stands there.
func TestFaultVectors(t *testing.T) {
	var v struct {
		Reports struct {
			Committee, Payload, Sworn []jurat.Hash
			Epoch                     []uint32
			Round                     []jurat.Round
			Time                      []jurat.Time
			N, Place                  []int
			List                      []hexBytes
			Shown, Whole              []bool
			Finding                   []Finding
		}
	}
	data, err := os.ReadFile(filepath.Join("..", "..", "testdata", "vectors", "faults.json"))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, &v); err != nil {
		t.Fatal(err)
	}
	r, found := &v.Reports, map[Finding]int{}
	for i := range r.List {
		report := jurat.Report{Committee: r.Committee[i], Epoch: r.Epoch[i], Round: r.Round[i], Time: r.Time[i]}
		o, err := OpenObservers(&report, r.N[i], r.Place[i], r.List[i])
		if err != nil {
			t.Errorf("report %d: %v", i, err)
			continue
		}
		finding, whole := o.judge(report.Time, r.N[i], jurat.Word(r.Sworn[i]), r.Shown[i])
		if o.Payload != r.Payload[i] || finding != r.Finding[i] || whole != r.Whole[i] {
			t.Errorf("report %d: payload %s, finding %s, whole %v; want %s, %s, %v", i, o.Payload, finding, whole, r.Payload[i], r.Finding[i], r.Whole[i])
		}
		found[finding]++
	}
	for f := Nothing; f <= WrongOutcome; f++ {
		if found[f] == 0 {
			t.Errorf("no report has %s", f)
		}
	}
}

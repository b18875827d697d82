package api_test

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write docs/api.md instead of comparing it")

const reference = "../../docs/api.md"

// TestReference keeps docs/api.md what openapi.json says.
func TestReference(t *testing.T) {
	want := readSpec(t).markdown()
	if *update {
		if err := os.WriteFile(reference, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(reference)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Error("docs/api.md is not what openapi.json says: go test ./edge/api -run TestReference -update")
	}
}

// paths and schemas in the order in which a reader wants them.
var (
	readingOrder = []string{"/v1/feeds", "/v1/feeds/{name}", "/v1/reports", "/v1/reports/{round}", "/v1/committee", "/v1/requests", "/v1/runs", "/v1/runs/{id}", "/v1/statements/{hash}", "/v1/stream", "/v1/confidential/keys", "/v1/confidential/credentials", "/v1/confidential/grants", "/v1/confidential/next", "/v1/sums/{request}", "/healthz", "/readyz", "/metrics", "/openapi.json"}
	schemaOrder  = []string{"FeedSummary", "Feed", "Observed", "Source", "Delivery", "Delivered", "Bundle", "Report", "Signature", "Leaf", "FeedTerms",
		"Evidence", "Observer", "Observation", "Committee", "NodeCommittee", "Member", "StreamReport", "StreamFeed", "SealingKeys", "EnclaveIdentity",
		"Deposit", "Deposited", "SignedGrant", "Grant", "NextUse", "PrivateSum", "Given", "Health", "Ready", "Problem", "PlainProblem"}
)

func (s *spec) markdown() string {
	var b strings.Builder
	fmt.Fprintf(&b, "# The node's API\n\n<!-- Made from edge/api/openapi.json by go test ./edge/api -run TestReference -update -->\n\n")
	fmt.Fprintf(&b, "%s\n\nA node listens where its configuration says (`api.listen`), a devnet on one address for all of its nodes;\n"+
		"without a host that is loopback. `/openapi.json` serves the description that this page is made from.\n", s.Info.Description)
	for _, path := range inOrder(readingOrder, s.Paths) {
		for _, method := range inOrder([]string{"get"}, s.Paths[path]) {
			s.writePath(&b, strings.ToUpper(method)+" "+path, s.Paths[path][method])
		}
	}
	fmt.Fprintf(&b, "\n## Problems\n\n| `type` | |\n|---|---|\n")
	for _, name := range s.Components.Schemas["Problem"].Properties["type"].Enum {
		fmt.Fprintf(&b, "| `%s` | %s |\n", name, problems[strings.TrimPrefix(name, "urn:jurat:problem:")])
	}
	fmt.Fprintf(&b, "\n## Forms\n\nA field marked ? may be absent.\n")
	for _, name := range inOrder(schemaOrder, s.Components.Schemas) {
		if form := s.Components.Schemas[name]; len(form.Properties) > 0 {
			writeForm(&b, name, form)
		}
	}
	return b.String()
}

// problems says in the document what each type means.
var problems = map[string]string{
	"no-committee":       "key generation has not finished",
	"no-such-feed":       "the committee does not answer this feed",
	"no-such-message":    "the node knows no such message",
	"no-such-leaf":       "the node keeps no such leaf that its committee swore",
	"bad-id":             "not an id of 0x and 64 hex digits",
	"no-such-report":     "the node holds no report of this round",
	"no-such-run":        "the node keeps no such run of a job",
	"no-such-statement":  "the node took no such signed statement, or has forgotten it",
	"no-encryption-key":  "the committee has sworn no key to seal to yet",
	"no-evidence":        "the node knows the report and was not shown what it came from",
	"bad-round":          "not a round",
	"bad-hash":           "not a report's digest",
	"bad-time":           "not a time",
	"no-such-path":       "not a path of this API",
	"method-not-allowed": "only GET and HEAD are served",
	"body-refused":       "the request carries a body",
	"too-many-streams":   "256 streams are open already",
	"not-ready":          "the node cannot swear; `causes` says why",
	"internal":           "the node failed; its log says how",
}

// inOrder lists all keys of m, those that order names first.
func inOrder[V any](order []string, m map[string]V) []string {
	rest := slices.DeleteFunc(slices.Sorted(maps.Keys(m)), func(k string) bool { return slices.Contains(order, k) })
	return append(slices.Clone(order), rest...)
}

func (s *spec) writePath(b *strings.Builder, pattern string, o operation) {
	fmt.Fprintf(b, "\n## %s\n\n%s.", pattern, o.Summary)
	if o.Description != "" {
		fmt.Fprintf(b, " %s", o.Description)
	}
	fmt.Fprintf(b, "\n\n")
	for _, p := range o.Parameters {
		fmt.Fprintf(b, "- `%s` (%s): %s\n", p.Name, p.In, p.Description)
	}
	for _, kind := range slices.Sorted(maps.Keys(o.RequestBody.Content)) {
		fmt.Fprintf(b, "- body: %s (`%s`%s)\n", o.RequestBody.Description, kind, formLink(o.RequestBody.Content[kind].Schema))
	}
	for _, status := range slices.Sorted(maps.Keys(o.Responses)) {
		r := o.Responses[status]
		if name, ok := strings.CutPrefix(r.Ref, "#/components/responses/"); ok {
			r = s.Components.Responses[name]
		}
		for _, kind := range slices.Sorted(maps.Keys(r.Content)) {
			fmt.Fprintf(b, "- %s: %s (`%s`%s)\n", status, r.Description, kind, formLink(r.Content[kind].Schema))
		}
	}
}

// formLink names a schema and links to its table.
func formLink(s *schema) string {
	name, ok := strings.CutPrefix(s.Ref, "#/components/schemas/")
	if !ok {
		return ""
	}
	return fmt.Sprintf(", [%s](#%s)", name, strings.ToLower(name))
}

func writeForm(b *strings.Builder, name string, form *schema) {
	fmt.Fprintf(b, "\n### %s\n\n", name)
	if form.Description != "" {
		fmt.Fprintf(b, "%s.\n\n", form.Description)
	}
	fmt.Fprintf(b, "| field | type | |\n|---|---|---|\n")
	for _, field := range form.Order {
		p := form.Properties[field]
		mark := ""
		if !slices.Contains(form.Required, field) {
			mark = "?"
		}
		fmt.Fprintf(b, "| `%s`%s | %s | %s |\n", field, mark, typeText(p), strings.ReplaceAll(p.Description, "|", "\\|"))
	}
}

// typeText names a field's type as a reader would.
func typeText(s *schema) string {
	if name, ok := strings.CutPrefix(s.Ref, "#/components/schemas/"); ok {
		switch name {
		case "Hash", "Address", "Hex", "Uint", "Decimal":
			return strings.ToLower(name)
		}
		return fmt.Sprintf("[%s](#%s)", name, strings.ToLower(name))
	}
	if len(s.OneOf) > 0 {
		return typeText(s.OneOf[0]) + " or null"
	}
	switch kind := s.Type.(type) {
	case []any:
		return fmt.Sprintf("%v or null", kind[0])
	case string:
		if kind == "array" {
			return "list of " + typeText(s.Items)
		}
		if len(s.Enum) > 0 && len(s.Enum) < 6 {
			return "`" + strings.Join(s.Enum, "`, `") + "`"
		}
		return kind
	}
	return ""
}

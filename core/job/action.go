package job

import (
	"fmt"
	"slices"
	"strings"

	"github.com/jurat-network/jurat/core/document"
	"github.com/ohler55/ojg/jp"
)

// Action is what a job does in the world instead of asking sources. In its
// templates {name} stands for a parameter and {key} for the request's idempotency
// key; each is escaped for where it stands, so that it is data there and no more.
type Action struct {
	HTTP *HTTP    `yaml:"http,omitempty" json:"http,omitempty" doc:"an HTTP request; its body is JSON, or a form where headers say so"`
	MQTT *Publish `yaml:"mqtt,omitempty" json:"mqtt,omitempty" doc:"a message that is published"`
	SQL  *Insert  `yaml:"sql,omitempty" json:"sql,omitempty" doc:"a row that is inserted into a table of the operator's"`

	Window     Duration `yaml:"window,omitempty" json:"window" doc:"time that one member has to act: a sworn intent, the act and word of it; at least 6s and twice the timeout, 20s where absent. A request is asked with a deadline of five windows or more"`
	Idempotent string   `yaml:"idempotent,omitempty" json:"idempotent,omitempty" doc:"how the far end knows one action twice, if it does: header NAME, column NAME (which is unique), or payload (which holds {key}). Without it nobody takes over from a member that fails"`
	Detail     string   `yaml:"detail,omitempty" json:"detail,omitempty" doc:"of http: JSONPath of what the outcome takes from the far end's answer, such as $.id; at most 256 bytes count"`
	Verify     *Source  `yaml:"verify,omitempty" json:"verify,omitempty" doc:"how the other members see the effect: where its path finds something, it is there, and that is the outcome's detail. Best asked by {key}"`

	detail jp.Expr
	look   *Job // asks Verify
}

// Publish is an MQTT message.
type Publish struct {
	Broker  string `yaml:"broker" json:"broker" doc:"mqtt://host:1883, or mqtts://host:8883 for TLS"`
	Topic   string `yaml:"topic" json:"topic" doc:"one topic; {name} stands for a parameter within a level"`
	Payload string `yaml:"payload" json:"payload" doc:"JSON; {name} stands for a parameter as a value, or within a string"`
	Version uint8  `yaml:"version,omitempty" json:"version,omitempty" doc:"of the protocol: 3 for 3.1.1, or 5; 5 where absent"`
	QoS     uint8  `yaml:"qos,omitempty" json:"qos,omitempty" doc:"1 or 2: with 0 nobody would say that it arrived; 1 where absent"`
	Retain  bool   `yaml:"retain,omitempty" json:"retain,omitempty" doc:"the broker keeps it for later subscribers"`
	Auth    *Auth  `yaml:"auth,omitempty" json:"auth,omitempty" doc:"basic: name of the operator's secret, user:password"`
}

// Insert is a row of a table.
type Insert struct {
	Server string            `yaml:"server" json:"server" doc:"name of the database in the operator's configuration of actions"`
	Table  string            `yaml:"table" json:"table" doc:"table, or schema.table, that the operator permits"`
	Row    map[string]string `yaml:"row" json:"row" doc:"value of each column; {name} stands for a parameter. The values travel as parameters, never as SQL"`
}

// The bounds of an action.
const (
	minWindow     Duration = 6_000
	maxWindow     Duration = 3_600_000
	defaultWindow Duration = 20_000
	maxColumns             = 64
	maxPayload             = 64 << 10
)

// keyParam is the parameter that every action has besides its own.
var keyParam = Param{Name: "key", Type: Bytes}

// checkAction checks what an action job has instead of sources.
func (j *Job) checkAction(places document.Places) error {
	for _, key := range []string{"base", "quote", "decimals", "heartbeat", "deviation", "interval", "values", "value", "output", "sources", "guards"} {
		if places[key] != nil {
			return places.Errorf(key, "a job with an action has none: it acts, and its outcome is what is answered")
		}
	}
	if err := j.checkParams(places); err != nil {
		return err
	}
	keyed := *j
	keyed.Params = append(slices.Clone(j.Params), keyParam)
	if j.hasParam(keyParam.Name) {
		return places.Errorf("params", "key is the request's own: {key} stands for it already")
	}
	if j.Timeout < 1000 || j.Timeout > maxTimeout {
		return places.Errorf("timeout", "%s is outside 1s to %s, for an action", j.Timeout, maxTimeout)
	}
	a := j.Action
	if places["action.window"] == nil {
		a.Window = max(defaultWindow, 2*(j.Timeout+999)/1000*1000)
	}
	if a.Window < minWindow || a.Window > maxWindow || a.Window%1000 != 0 || a.Window < 2*j.Timeout {
		return places.Errorf("action.window", "%s: want whole seconds from %s to %s, and twice the timeout of %s", a.Window, minWindow, maxWindow, j.Timeout)
	}
	if err := a.checkWay(&keyed, places); err != nil {
		return err
	}
	if err := a.checkIdempotent(places); err != nil {
		return err
	}
	if a.Detail != "" {
		var err error
		if a.detail, err = compilePath(a.Detail); err != nil {
			return places.Errorf("action.detail", "%s", err)
		}
	}
	return a.checkVerify(&keyed, places)
}

func (a *Action) checkWay(j *Job, places document.Places) error {
	ways := 0
	for _, is := range []bool{a.HTTP != nil, a.MQTT != nil, a.SQL != nil} {
		if is {
			ways++
		}
	}
	switch {
	case ways != 1:
		return places.Errorf("action", "want one of http, mqtt and sql")
	case a.HTTP == nil && a.Detail != "":
		return places.Errorf("action.detail", "only HTTP answers with something to take it from")
	case a.MQTT != nil:
		return a.MQTT.check(j, places, "action.mqtt")
	case a.SQL != nil:
		return a.SQL.check(j, places, "action.sql")
	}
	return checkCall(a.HTTP, j, places, "action.http")
}

// checkCall checks an HTTP request that acts.
func checkCall(h *HTTP, j *Job, places document.Places, path string) error {
	switch {
	case h.Fresh != 0:
		return places.Errorf(path+".fresh", "an action is done, not remembered")
	case !slices.Contains([]string{"POST", "PUT", "PATCH", "DELETE"}, h.Method):
		return places.Errorf(path+".method", "want POST, PUT, PATCH or DELETE, not %q: a GET changes nothing", excerpt([]byte(h.Method)))
	case len(h.Body) > maxRequestBody:
		return places.Errorf(path+".body", "%d bytes; at most %d are sent", len(h.Body), maxRequestBody)
	}
	if err := j.checkURL(places, path+".url", h.URL, "http", "https"); err != nil {
		return err
	}
	if err := checkHeaders(h.Headers, places, path+".headers"); err != nil {
		return err
	}
	for _, name := range sortedKeys(h.Headers) {
		if err := j.checkTemplate(places, path+".headers."+name, h.Headers[name]); err != nil {
			return err
		}
	}
	if err := j.checkTemplate(places, path+".body", h.Body); err != nil {
		return err
	}
	if problem := bodyProblem(h); problem != "" {
		return places.Errorf(path+".body", "%s", problem)
	}
	return h.Auth.check(places, path+".auth")
}

func (m *Publish) check(j *Job, places document.Places, path string) error {
	if problem := urlProblem(m.Broker, "mqtt", "mqtts"); problem != "" {
		return places.Errorf(path+".broker", "%s", problem)
	}
	if m.QoS == 0 && places[path+".qos"] == nil {
		m.QoS = 1
	}
	switch {
	case m.Version != 0 && m.Version != 3 && m.Version != 5:
		return places.Errorf(path+".version", "want 3, which is 3.1.1, or 5, not %d", m.Version)
	case m.QoS != 1 && m.QoS != 2:
		return places.Errorf(path+".qos", "want 1 or 2, not %d: with 0 nobody would say that it arrived", m.QoS)
	case m.Auth != nil && m.Auth.Basic == "":
		return places.Errorf(path+".auth", "want {basic: NAME}: MQTT has users and passwords")
	case len(m.Payload) > maxPayload:
		return places.Errorf(path+".payload", "%d bytes; at most %d are sent", len(m.Payload), maxPayload)
	}
	if problem := topicProblem(m.Topic); problem != "" {
		return places.Errorf(path+".topic", "%s", problem)
	}
	for _, t := range []struct{ key, template string }{{".topic", m.Topic}, {".payload", m.Payload}} {
		if err := j.checkTemplate(places, path+t.key, t.template); err != nil {
			return err
		}
	}
	if !isJSONTemplate(m.Payload) {
		return places.Errorf(path+".payload", "want JSON, in which {name} is a value or stands within a string")
	}
	return m.Auth.check(places, path+".auth")
}

func (s *Insert) check(j *Job, places document.Places, path string) error {
	switch {
	case !isLabel(s.Server, maxName):
		return places.Errorf(path+".server", "want the name of a database in the operator's configuration")
	case !isTable(s.Table):
		return places.Errorf(path+".table", "want a table, or schema.table, of lower-case letters, digits and _, not %q", excerpt([]byte(s.Table)))
	case len(s.Row) == 0 || len(s.Row) > maxColumns:
		return places.Errorf(path+".row", "want 1 to %d columns", maxColumns)
	}
	for _, column := range sortedKeys(s.Row) {
		if !isColumn(column) {
			return places.Errorf(path+".row."+column, "want a column of lower-case letters, digits and _")
		}
		if len(s.Row[column]) > maxURL {
			return places.Errorf(path+".row."+column, "%d bytes; at most %d", len(s.Row[column]), maxURL)
		}
		if err := j.checkTemplate(places, path+".row."+column, s.Row[column]); err != nil {
			return err
		}
	}
	return nil
}

func isTable(name string) bool {
	schema, table, has := strings.Cut(name, ".")
	return isColumn(schema) && (!has || isColumn(table))
}

// isColumn accepts names that every database reads alike, quoted or not.
func isColumn(name string) bool {
	if name == "" || len(name) > maxName || name[0] >= '0' && name[0] <= '9' {
		return false
	}
	for _, c := range []byte(name) {
		if !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_') {
			return false
		}
	}
	return true
}

// checkIdempotent sees that the key goes where the far end is said to look for it.
func (a *Action) checkIdempotent(places document.Places) error {
	const path = "action.idempotent"
	way, name, _ := strings.Cut(a.Idempotent, " ")
	holds := func(template string) bool { return strings.Contains(template, "{key}") }
	switch {
	case a.Idempotent == "":
	case way == "header" && a.HTTP != nil && headerNameProblem(name) == "" && !slices.Contains(credentialHeaders, strings.ToLower(name)):
		for _, set := range sortedKeys(a.HTTP.Headers) {
			if strings.EqualFold(set, name) {
				return places.Errorf(path, "%s is set by the node; take it out of headers", name)
			}
		}
	case way == "column" && a.SQL != nil && a.SQL.Row[name] == "{key}":
	case way == "payload" && name == "" && (a.HTTP != nil && holds(a.HTTP.Body) || a.MQTT != nil && holds(a.MQTT.Payload)):
	case way == "column" && a.SQL != nil:
		return places.Errorf(path, `the column must have the key: write %s: "{key}" into row`, name)
	case way == "payload":
		return places.Errorf(path, "the body or payload must have {key} somewhere")
	default:
		return places.Errorf(path, "want header NAME with http, column NAME with sql, or payload")
	}
	return nil
}

// checkVerify makes a request job of the source by which the effect is seen.
func (a *Action) checkVerify(keyed *Job, places document.Places) error {
	if a.Verify == nil {
		return nil
	}
	if a.Verify.Name == "" {
		a.Verify.Name = "verify"
	}
	look := &Job{
		Name: keyed.Name, Params: keyed.Params, Output: &Output{Type: Text}, Timeout: keyed.Timeout, Sources: []Source{*a.Verify},
		Guards: Guards{MinSources: 1, MaxAge: DefaultMaxAge, MaxDivergence: DefaultMaxDivergence},
	}
	moved := document.Places{"guards.min_sources": places["action"]}
	for path, node := range places {
		if rest, ok := strings.CutPrefix(path, "action.verify"); ok {
			moved["sources[0]"+rest] = node
		}
	}
	if err := look.check(moved); err != nil {
		return fmt.Errorf("action.verify: %w", err)
	}
	*a.Verify, a.look = look.Sources[0], look
	return nil
}

// Where is the address, or the database and table, that is acted on.
func (a *Action) Where() string {
	switch {
	case a.HTTP != nil:
		return a.HTTP.URL
	case a.MQTT != nil:
		return a.MQTT.Broker
	}
	return a.SQL.Server + ":" + a.SQL.Table
}

// Honoured reports whether the far end does the same key's action once.
func (a *Action) Honoured() bool { return a.Idempotent != "" }

package job

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/jurat-network/jurat/core/document"
)

// MQTT is the newest message of a topic. A retained message counts as one of the
// time at which it came: a job whose sender retains states a time_path.
type MQTT struct {
	Broker  string `yaml:"broker" json:"broker" doc:"mqtt://host:1883, or mqtts://host:8883 for TLS"`
	Topic   string `yaml:"topic" json:"topic" doc:"one topic, without wildcards"`
	Version uint8  `yaml:"version,omitempty" json:"version,omitempty" doc:"of the protocol: 3 for 3.1.1, or 5; 5 where absent"`
	QoS     uint8  `yaml:"qos,omitempty" json:"qos,omitempty" doc:"quality of service of the subscription: 0, 1 or 2; 0 where absent"`
	Auth    *Auth  `yaml:"auth,omitempty" json:"auth,omitempty" doc:"basic: name of the operator's secret, user:password"`
}

func (m *MQTT) check(j *Job, places document.Places, path string) error {
	if err := j.checkURL(places, path+".broker", m.Broker, "mqtt", "mqtts"); err != nil {
		return err
	}
	switch {
	case m.Version != 0 && m.Version != 3 && m.Version != 5:
		return places.Errorf(path+".version", "want 3, which is 3.1.1, or 5, not %d", m.Version)
	case m.QoS > 2:
		return places.Errorf(path+".qos", "want 0, 1 or 2, not %d", m.QoS)
	case m.Auth != nil && m.Auth.Basic == "":
		return places.Errorf(path+".auth", "want {basic: NAME}: MQTT has users and passwords")
	}
	if problem := topicProblem(m.Topic); problem != "" {
		return places.Errorf(path+".topic", "%s", problem)
	}
	return m.Auth.check(places, path+".auth")
}

func topicProblem(topic string) string {
	switch {
	case topic == "":
		return "a topic is missing"
	case strings.ContainsAny(topic, "+#"):
		return "a wildcard: a source is one topic, or whoever may publish beside it would be heard too"
	case strings.HasPrefix(topic, "$"):
		return "topics that begin with $ are the broker's own"
	case len(topic) > maxURL || !utf8.ValidString(topic) || strings.ContainsAny(topic, "\x00\r\n"):
		return fmt.Sprintf("want at most %d bytes of one line of UTF-8", maxURL)
	}
	return ""
}

package job

import (
	"github.com/jurat-network/jurat/core/document"
)

// Adapter is a Chainlink external adapter: it is sent {"id","data"} and answers
// with JSON at once, or says that it is pending and calls back. The path of the
// value is usually $.result or $.data.result.
type Adapter struct {
	URL  string `yaml:"url" json:"url" doc:"http or https address of the adapter"`
	Data string `yaml:"data,omitempty" json:"data,omitempty" doc:"the request's data, a JSON object as text, such as '{\"from\":\"ETH\",\"to\":\"USD\"}'; {} where absent"`
	Auth *Auth  `yaml:"auth,omitempty" json:"auth,omitempty" doc:"the operator's secret that is sent along, by its name"`
}

func (a *Adapter) check(j *Job, places document.Places, path string) error {
	if err := j.checkURL(places, path+".url", a.URL, "http", "https"); err != nil {
		return err
	}
	if a.Data != "" {
		data := a.Data
		if len(j.Params) > 0 {
			data = plainTemplate(data)
		}
		tree, err := parseJSON([]byte(data))
		if err != nil {
			return places.Errorf(path+".data", "want a JSON object: %s", err)
		}
		if _, ok := tree.(map[string]any); !ok || len(a.Data) > maxRequestBody {
			return places.Errorf(path+".data", "want a JSON object of at most %d bytes, not %s", maxRequestBody, kindOf(tree))
		}
	}
	return a.Auth.check(places, path+".auth")
}

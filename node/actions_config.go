package node

import (
	"fmt"

	"github.com/jurat-network/jurat/edge/act"
	"github.com/jurat-network/jurat/edge/source"
)

// ActionsConfig is on what this node may act when its committee asks it to.
// Nothing is permitted that is not listed.
type ActionsConfig struct {
	HTTP      []string                `yaml:"http,omitempty" json:"http,omitempty" doc:"hosts, or host:port pairs, that jobs may send HTTP requests to which change something"`
	MQTT      []string                `yaml:"mqtt,omitempty" json:"mqtt,omitempty" doc:"brokers, as host or host:port, that jobs may publish to"`
	Databases map[string]TablesConfig `yaml:"databases,omitempty" json:"databases,omitempty" doc:"databases whose tables jobs may insert into, by name; another list than that of databases that jobs may query"`
}

// TablesConfig is a database and what of it may be written.
type TablesConfig struct {
	Driver string              `yaml:"driver" json:"driver" doc:"postgres, mysql (which is MariaDB's, too) or sqlite"`
	DSN    string              `yaml:"dsn,omitempty" json:"dsn,omitempty" doc:"of postgres and mysql: name of the secret that holds the connection's URL; best of a user that may only insert"`
	File   string              `yaml:"file,omitempty" json:"file,omitempty" doc:"of sqlite: the database's file"`
	Tables map[string][]string `yaml:"tables" json:"tables" doc:"tables into which rows may be inserted, each with the columns that may be given"`
}

// NewActor returns what acts as the operator's configuration allows, by the same
// guard and with the same secrets as the node's sources.
func NewActor(cfg *Config, client *source.Client) (*act.Actor, error) {
	with := act.Config{HTTP: cfg.Actions.HTTP, MQTT: cfg.Actions.MQTT, Databases: map[string]act.Database{}, Dial: client.Dial, Secret: client.Secret}
	for name, d := range cfg.Actions.Databases {
		opened := act.Database{Driver: d.Driver, File: d.File, Tables: d.Tables}
		if d.DSN != "" {
			kept, ok := cfg.Secrets[d.DSN]
			if !ok {
				return nil, fmt.Errorf("%w: actions.databases.%s.dsn: there is no secret %q; add it to secrets", ErrConfig, name, d.DSN)
			}
			secret, err := source.LoadSecret(kept.File, kept.Hosts)
			if err != nil {
				return nil, fmt.Errorf("%w: secrets.%s: %w", ErrConfig, d.DSN, err)
			}
			opened.DSN = secret.Reveal()
		}
		with.Databases[name] = opened
	}
	actor, err := act.New(with)
	if err != nil {
		return nil, fmt.Errorf("%w: actions: %w", ErrConfig, err)
	}
	return actor, nil
}

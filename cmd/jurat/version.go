package main

import (
	"fmt"
	"io"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"

	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/node"
)

// versionAnswer is the answer of version.
type versionAnswer struct {
	Version  string `json:"version"`
	Revision string `json:"revision,omitempty"` // the commit, where the build knows it
	Modified bool   `json:"modified,omitempty"` // the tree had changes
	Go       string `json:"go"`
	Platform string `json:"platform"`
}

func (c *cli) versionCommand() *cobra.Command {
	return command("version", "Print the version", cobra.NoArgs, func(*cobra.Command, []string) error {
		v := versionAnswer{Version: node.Version, Go: runtime.Version(), Platform: runtime.GOOS + "/" + runtime.GOARCH}
		if info, ok := debug.ReadBuildInfo(); ok {
			for _, s := range info.Settings {
				switch s.Key {
				case "vcs.revision":
					v.Revision = s.Value
				case "vcs.modified":
					v.Modified = s.Value == "true"
				}
			}
		}
		return c.out.data(v, func(w io.Writer) {
			fmt.Fprintf(w, "jurat %s (%s, %s)\n", v.Version, v.Go, v.Platform)
			if v.Revision != "" {
				fmt.Fprintf(w, "built from %s\n", v.Revision)
			}
		})
	})
}

// configCommand prints schemas, which are JSON with and without --json.
func (c *cli) configCommand() *cobra.Command {
	schema := command("schema [node|job]", "Print the JSON Schema of a node's configuration, or of a job", cobra.MaximumNArgs(1), func(_ *cobra.Command, args []string) error {
		schema := node.ConfigSchema()
		if len(args) == 1 {
			switch args[0] {
			case "node":
			case "job":
				schema = job.Schema()
			default:
				return fail(exitUsage, "write node or job", "no schema of %q", args[0])
			}
		}
		_, err := c.out.stdout.Write(append(schema, '\n'))
		return err
	})
	return group("config", "Describe configuration files", schema)
}

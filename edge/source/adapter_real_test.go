package source_test

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/edge/source"
)

// realAdapter starts testdata/adapter, which is written on Chainlink's framework from
// npm, and returns its address.
func realAdapter(t *testing.T, provider string) string {
	t.Helper()
	if _, err := os.Stat("testdata/adapter/node_modules/@chainlink"); err != nil {
		t.Skip("Chainlink's external adapter framework is not installed: make deps")
	}
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	host, port, _ := net.SplitHostPort(free.Addr().String()) // the address is one
	free.Close()
	cmd := exec.CommandContext(t.Context(), "node", "adapter.cjs")
	cmd.Dir = "testdata/adapter"
	cmd.Env = append(os.Environ(), "EA_HOST="+host, "EA_PORT="+port, "API_ENDPOINT="+provider, "METRICS_ENABLED=false", "LOG_LEVEL=error")
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = cmd.Process.Kill(); _ = cmd.Wait() })
	for lines := bufio.NewScanner(out); ; {
		if !lines.Scan() {
			t.Fatal("the adapter ended before it listened")
		}
		if lines.Text() == "adapter is listening" {
			go func() { _, _ = io.Copy(io.Discard, out) }() // until it ends
			return net.JoinHostPort(host, port)
		}
	}
}

// TestAdapterOfChainlinksFramework asks an adapter that is nobody's mock.
func TestAdapterOfChainlinksFramework(t *testing.T) {
	provider := serve(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		if q := r.URL.Query(); q.Get("symbol") == "ETH" && q.Get("convert") == "USD" {
			fmt.Fprint(w, `{"price": 3500.25}`)
		} else {
			fmt.Fprint(w, `{}`)
		}
	}))
	adapter := realAdapter(t, provider.URL)
	client := newClient(t, source.Config{Allow: []string{adapter}})
	for _, c := range []struct {
		data   string
		reason jurat.Reason
		says   string
	}{
		{`{"from":"ETH","to":"USD"}`, 0, "3500.25"},
		{`{"endpoint":"price","coin":"ETH","market":"USD"}`, 0, "3500.25"},
		{`{"from":"XYZ","to":"USD"}`, jurat.ReasonStatus, "status 502"},
		{`{"from":"ETH"}`, jurat.ReasonStatus, "status 400"},
	} {
		s := oneSource(t, fmt.Sprintf(`adapter: {url: "http://%s/", data: '%s'}, path: $.result`, adapter, c.data))
		r := client.Ask(t.Context(), s, 20_000, wallClock())
		text := r.Problem
		if r.Value != nil {
			text = r.Value.String()
		}
		if r.Reason != c.reason || !strings.Contains(text, c.says) {
			t.Errorf("%s: %s %s, want %s %s", c.data, r.Reason, text, c.reason, c.says)
		}
	}
}

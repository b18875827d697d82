package devnet_test

import (
	"bufio"
	"bytes"
	endian "encoding/binary"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/jurat-network/jurat/core/enclaves"
	"github.com/jurat-network/jurat/edge/attest"
	"github.com/jurat-network/jurat/enclave"
)

// What nobody but an enclave may have: a credential, and what is asked.
const (
	secretToken   = "canary-token-6fd1e07a93"
	secretAccount = "CANARYACCOUNT8837452019"
)

const solvent = `name: solvent
params: [{name: account, type: text}]
output: {type: bool}
value: balance >= 1000
values: [{name: balance}]
guards: {min_sources: 1, max_age: 1h}
sources:
  - {name: bank, of: balance, http: {url: "%s/accounts/{account}/balance", auth: {bearer: bank}}, path: $.balance}
`

// TestNothingOutlivesAKilledDevnet: its nodes and enclaves end with it, though an enclave
// that root starts becomes another user, and with that loses what ties it to its parent.
func TestNothingOutlivesAKilledDevnet(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("only root's enclaves become another user")
	}
	dir := t.TempDir()
	n := start(t, dir, "--enclaves")
	list := processes(t, dir)
	if err := n.cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	for _, p := range list {
		n.await(p.name+" ends with its devnet", func() bool {
			line, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(p.pid), "cmdline"))
			return err != nil || len(line) == 0
		})
	}
}

// TestSecretsStaySecret sends a canary through a whole network, and then looks for it in
// everything that a host has: the nodes' memory, disk, logs, output, metrics, what went
// over loopback, and the chain. The same look at an enclave's memory finds it. It needs
// root, who can look.
func TestSecretsStaySecret(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("only root reads other processes' memory and loopback's packets")
	}
	bank := newBank(t)
	job, credential := bank.files()
	wire := capture(t)
	written := allowDumps(t)
	dir := t.TempDir()
	n := start(t, dir, "--enclaves", "--requests", job)

	id := n.deposit(credential)
	if out, err := n.command("secret", "grant", id, "--job", job, "--uses", "2"); err != nil {
		t.Fatalf("grant: %v\n%s", err, out)
	}
	here, afar := n.command, n.fromAfar()
	for _, ask := range []struct {
		by   func(...string) ([]byte, error)
		job  string
		more []string
	}{{here, "solvent", nil}, {afar, job, []string{"--private"}}} {
		more := ask.more
		out, err := ask.by(append([]string{"request", "send", ask.job, secretAccount, "--confidential", "--credential", id, "--json"}, more...)...)
		var answer struct {
			State  string
			Values []string
		}
		if err != nil || json.Unmarshal(out, &answer) != nil || answer.State != "answered" || len(answer.Values) != 1 || answer.Values[0] != "true" {
			t.Fatalf("%v: %v\n%s", more, err, out)
		}
	}
	if right, asked := bank.right.Load(), bank.asked.Load(); right < 3 || right != asked {
		t.Errorf("the bank was asked %d times, rightly %d", asked, right)
	}

	// A third request has no ticket left; one that demands hardware is refused by the members, by name.
	for name, more := range map[string][]string{"ticket used": {"--credential", id}, "assurance 3, and the enclaves of": {"--assurance", "3"}} {
		out, err := n.command(append([]string{"request", "send", "solvent", "ANOTHER", "--confidential", "--json"}, more...)...)
		if err == nil || !strings.Contains(string(out), name) {
			t.Errorf("%s: %v\n%s", name, err, out)
		}
	}
	if n := bank.others.Load(); n != 0 {
		t.Errorf("the credential was used %d times more than granted", n)
	}

	seen := 0
	list := processes(t, dir)
	for _, p := range list {
		found := scanMemory(t, p.pid)
		if !p.enclave && found != "" {
			t.Errorf("the memory of %s has it: %s", p.name, found)
		}
		if p.enclave && found != "" {
			seen++
		}
	}
	if seen < 3 {
		t.Errorf("the scan finds the canary in the memory of %d enclaves, which all held it: it cannot see", seen)
	}

	// What gdb writes of a node has nothing of it, what it writes of an enclave does.
	if _, err := exec.LookPath("gcore"); err == nil {
		for _, p := range list {
			if !strings.HasSuffix(p.name, "node1") {
				continue
			}
			if found := dumped(t, p.pid); p.enclave != (found != "") {
				t.Errorf("gcore of %s finds %q", p.name, found)
			}
		}
	} else {
		t.Log("no gcore on this machine: apt-get install gdb")
	}

	// A node and an enclave that crash tell nothing either: their last words are in their
	// logs, and of the node, which allows it, its memory is in a file.
	for _, p := range list {
		if strings.HasSuffix(p.name, "node4") {
			dump := crash(t, p.pid)
			switch {
			case p.enclave && dump != "":
				t.Errorf("%s left its memory in %s", p.name, dump)
			case !p.enclave && written && dump == "":
				t.Errorf("%s left no dump to look at", p.name)
			case !p.enclave && dump != "":
				if found := scanDump(t, dump); found != "" {
					t.Errorf("the crash dump of %s has it: %s", p.name, found)
				}
			}
		}
	}
	for _, node := range n.ready.Nodes[:3] {
		scan(t, "the metrics of "+node.API, get(t, node.API+"/metrics"))
	}
	scanChain(t, n.ready.RPC)
	n.stop()
	scan(t, "what the network's command wrote", []byte(n.told.String()+n.said.String()))
	if found := wire(); found != "" {
		t.Errorf("loopback carried it: %s", found)
	}
	files := 0
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() {
			return err
		}
		text, err := os.ReadFile(path)
		files++
		scan(t, path, text)
		return err
	})
	if err != nil || files < 20 {
		t.Errorf("%d files looked at: %v", files, err)
	}
}

// bank is a far end that answers whoever has the credential and names the account.
type bank struct {
	t *testing.T
	*httptest.Server
	asked, right atomic.Int64
	others       atomic.Int64 // questions about another account
}

func newBank(t *testing.T) *bank {
	b := &bank{t: t}
	b.Server = httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b.asked.Add(1)
		if r.URL.Path != "/accounts/"+secretAccount+"/balance" {
			b.others.Add(1)
		}
		if r.Header.Get("Authorization") != "Bearer "+secretToken || r.URL.Path != "/accounts/"+secretAccount+"/balance" {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		b.right.Add(1)
		fmt.Fprint(w, `{"balance": 1500}`)
	}))
	t.Cleanup(b.Close)
	return b
}

// files are the job that asks the bank, and the credential with its policy: the owner's,
// not the network's.
func (b *bank) files() (job, credential string) {
	b.t.Helper()
	mine := b.t.TempDir()
	job, credential = filepath.Join(mine, "solvent.yaml"), filepath.Join(mine, "credential.json")
	authority := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: b.Certificate().Raw})
	text, err := json.Marshal(map[string]any{"name": "bank", "value": secretToken, "policy": map[string]any{
		"origin": b.URL, "authorities": string(authority), "method": "GET", "path": "/accounts/*/balance",
		"header": "Authorization", "form": "Bearer {}", "uses": 1, "expires": time.Now().Add(time.Hour).UnixMilli()}})
	if err != nil {
		b.t.Fatal(err)
	}
	for file, body := range map[string][]byte{job: fmt.Appendf(nil, solvent, b.URL), credential: text} {
		if err := os.WriteFile(file, body, 0o600); err != nil {
			b.t.Fatal(err)
		}
	}
	return job, credential
}

// deposit puts a credential as soon as something can be sealed, and returns its id.
func (n *network) deposit(credential string) string {
	n.t.Helper()
	var put struct{ ID string }
	for end := time.Now().Add(patience); ; time.Sleep(time.Second) {
		out, err := n.command("secret", "put", credential, "--json")
		if err == nil && json.Unmarshal(out, &put) == nil {
			return put.ID
		}
		if time.Now().After(end) {
			n.t.Fatalf("nothing can be sealed: %v\n%s", err, out)
		}
	}
}

// command runs a command on the network, and returns its answer, and where it fails what
// it says besides.
func (n *network) command(args ...string) ([]byte, error) {
	return runJurat(append(args, "--data", n.dir)...)
}

func runJurat(args ...string) ([]byte, error) {
	cmd := exec.Command(binary, args...)
	var said bytes.Buffer
	cmd.Stderr = &said
	out, err := cmd.Output()
	if err != nil {
		out = append(out, said.Bytes()...)
	}
	return out, err
}

// fromAfar runs commands as on a machine that has no file of the devnet's: the network, its
// committee's key, its contracts, who pays, and which enclaves are trusted are all named.
func (n *network) fromAfar() func(args ...string) ([]byte, error) {
	n.t.Helper()
	var state struct {
		RPC, Key  string
		SIMRoot   string `json:"sim_root"`
		Contracts map[string]string
		Nodes     []struct{ API string }
	}
	text, err := os.ReadFile(filepath.Join(n.dir, "devnet.json"))
	if err == nil {
		err = json.Unmarshal(text, &state)
	}
	if err != nil {
		n.t.Fatal(err)
	}
	measured, err := attest.MeasureFile(binary)
	if err != nil {
		n.t.Fatal(err)
	}
	var apis []string
	for _, of := range state.Nodes {
		apis = append(apis, of.API)
	}
	named := []string{"--data", n.t.TempDir(), "--rpc", state.RPC, "--api", apis[0], "--to", strings.Join(apis, ","), "--key", state.Key,
		"--requests", state.Contracts["requests"], "--asker", state.Contracts["asker"], "--roots", state.SIMRoot, "--enclaves", state.Contracts["enclaves"], "--measurement", enclaves.MeasurementOf(enclaves.SIM, measured[:]).String(),
		"--keystore", filepath.Join(n.dir, "node1", "operator.json"), "--password-file", filepath.Join(n.dir, "node1", "password")}
	return func(args ...string) ([]byte, error) { return runJurat(append(args, named...)...) }
}

// forms are all that is looked for.
var forms = append(enclave.Forms(secretToken), enclave.Forms(secretAccount)...)

// find is the first form that a text has, with what is around it; "" for none.
func find(text []byte) string {
	for _, form := range forms {
		if at := bytes.Index(text, form); at >= 0 {
			return fmt.Sprintf("%q", text[max(0, at-32):min(len(text), at+len(form)+32)])
		}
	}
	return ""
}

func scan(t *testing.T, what string, text []byte) {
	t.Helper()
	if found := find(text); found != "" {
		t.Errorf("%s has it: %s", what, found)
	}
}

func get(t *testing.T, url string) []byte {
	t.Helper()
	response, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return body
}

type process struct {
	pid     int
	name    string
	enclave bool
}

// processes are the network's nodes and enclaves.
func processes(t *testing.T, dir string) (list []process) {
	t.Helper()
	entries, err := os.ReadDir("/proc")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		pid, err := strconv.Atoi(e.Name())
		if err != nil {
			continue
		}
		line, err := os.ReadFile(filepath.Join("/proc", e.Name(), "cmdline"))
		if err != nil {
			continue // it has ended
		}
		args := strings.Split(strings.TrimSuffix(string(line), "\x00"), "\x00")
		if len(args) < 4 || args[0] != binary || !strings.Contains(string(line), dir) || args[1] != "node" && args[1] != "enclave" {
			continue
		}
		name := "node " + filepath.Base(filepath.Dir(args[3]))
		if args[1] == "enclave" { // of which the machine's file says whose it is
			name = "enclave of node" + strings.TrimSuffix(strings.TrimPrefix(filepath.Base(args[5]), "machine-"), ".pem")
		}
		list = append(list, process{pid, name, args[1] == "enclave"})
	}
	if len(list) < 8 {
		t.Fatalf("%d processes: %v", len(list), list)
	}
	return list
}

// scanMemory reads all that is resident of a process, as gcore would, and returns what it
// finds first.
func scanMemory(t *testing.T, pid int) string {
	t.Helper()
	proc := filepath.Join("/proc", strconv.Itoa(pid))
	maps, err := os.ReadFile(filepath.Join(proc, "maps"))
	if err != nil {
		t.Fatal(err)
	}
	mem, err := os.Open(filepath.Join(proc, "mem"))
	if err != nil {
		t.Fatal(err)
	}
	defer mem.Close()
	pages, err := os.Open(filepath.Join(proc, "pagemap"))
	if err != nil {
		t.Fatal(err)
	}
	defer pages.Close()
	const page = 4096
	read := 0
	for lines := bufio.NewScanner(bytes.NewReader(maps)); lines.Scan(); {
		var from, to uint64
		var mode string
		if _, err := fmt.Sscanf(lines.Text(), "%x-%x %s", &from, &to, &mode); err != nil || mode[0] != 'r' || strings.HasSuffix(lines.Text(), "[vsyscall]") {
			continue
		}
		entries := make([]byte, (to-from)/page*8)
		if _, err := pages.ReadAt(entries, int64(from/page*8)); err != nil {
			continue
		}
		var run []byte // of pages that follow each other
		for i := uint64(0); i < (to-from)/page; i++ {
			there := word8(entries[i*8:])>>62 != 0 // present or swapped
			if there {
				b := make([]byte, page)
				if _, err := mem.ReadAt(b, int64(from+i*page)); err == nil {
					run = append(run, b...)
					read += page
				}
			}
			if !there || len(run) > 16<<20 || i+1 == (to-from)/page {
				if found := find(run); found != "" {
					return found
				}
				run = run[max(0, len(run)-64):]
				if !there {
					run = nil
				}
			}
		}
	}
	if read < 10<<20 {
		t.Fatalf("%d bytes of process %d were read: that is not all", read, pid)
	}
	return ""
}

func word8(b []byte) uint64 { return endian.LittleEndian.Uint64(b) }

// capture looks at every packet on loopback until it is told to stop, and then says what
// it found first.
func capture(t *testing.T) (stop func() string) {
	t.Helper()
	const all = 0x0300 // ETH_P_ALL in network order
	fd, err := syscall.Socket(syscall.AF_PACKET, syscall.SOCK_RAW, all)
	if err != nil {
		t.Fatalf("listen on loopback: %v", err)
	}
	loopback, err := os.ReadFile("/sys/class/net/lo/ifindex")
	if err != nil {
		t.Fatal(err)
	}
	index, err := strconv.Atoi(strings.TrimSpace(string(loopback)))
	if err == nil {
		err = syscall.Bind(fd, &syscall.SockaddrLinklayer{Protocol: all, Ifindex: index})
	}
	if err == nil {
		err = syscall.SetsockoptTimeval(fd, syscall.SOL_SOCKET, syscall.SO_RCVTIMEO, &syscall.Timeval{Usec: 200_000})
	}
	if err != nil {
		t.Fatal(err)
	}
	var found string
	packets := 0
	done := make(chan struct{})
	var reading sync.WaitGroup
	reading.Go(func() {
		packet := make([]byte, 128<<10)
		for {
			n, _, err := syscall.Recvfrom(fd, packet, 0)
			select {
			case <-done:
				return
			default:
			}
			if err != nil {
				continue
			}
			packets++
			if found == "" {
				found = find(packet[:n])
			}
		}
	})
	return func() string {
		close(done)
		reading.Wait()
		_ = syscall.Close(fd)
		if packets < 100 {
			t.Errorf("%d packets were seen on loopback: that is not all", packets)
		}
		return found
	}
}

// scanChain looks at every block with its transactions, and at every event.
func scanChain(t *testing.T, rpc string) {
	t.Helper()
	call := func(method, params string) []byte {
		response, err := http.Post(rpc, "application/json", strings.NewReader(fmt.Sprintf(`{"jsonrpc":"2.0","id":1,"method":%q,"params":%s}`, method, params)))
		if err != nil {
			t.Fatal(err)
		}
		defer response.Body.Close()
		body, err := io.ReadAll(response.Body)
		if err != nil {
			t.Fatal(err)
		}
		return body
	}
	var head struct{ Result string }
	if err := json.Unmarshal(call("eth_blockNumber", "[]"), &head); err != nil {
		t.Fatal(err)
	}
	last, err := strconv.ParseUint(strings.TrimPrefix(head.Result, "0x"), 16, 64)
	if err != nil || last == 0 {
		t.Fatalf("no blocks: %q %v", head.Result, err)
	}
	for block := range last + 1 {
		scan(t, fmt.Sprintf("block %d", block), call("eth_getBlockByNumber", fmt.Sprintf(`["0x%x", true]`, block)))
	}
	scan(t, "the chain's events", call("eth_getLogs", `[{"fromBlock":"0x0","toBlock":"latest"}]`))
}

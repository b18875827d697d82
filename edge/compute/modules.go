package compute

import (
	"context"
	"encoding/json"
	"sort"
	"strings"
	"time"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
)

// hostName is the module from which WebAssembly modules import their host's
// functions.
const hostName = "jurat"

// hostFunction is one function that modules may import.
type hostFunction struct {
	params  []api.ValueType
	results []api.ValueType
	call    func(r *run, m api.Module, stack []uint64)
}

const (
	i32 = api.ValueTypeI32
	i64 = api.ValueTypeI64
)

// hostFunctions is everything that a module can reach. A pointer is an offset in
// the module's memory, a length is in bytes. Functions that copy to dst copy at
// most cap bytes and return the whole length.
var hostFunctions = map[string]hostFunction{
	// args() is the number of arguments.
	"args": {nil, []api.ValueType{i32}, func(r *run, _ api.Module, stack []uint64) {
		stack[0] = uint64(len(r.input.Args))
	}},
	// arg(i, dst, cap) copies argument i.
	"arg": {[]api.ValueType{i32, i32, i32}, []api.ValueType{i32}, func(r *run, m api.Module, stack []uint64) {
		i := uint32(stack[0])
		if uint64(i) >= uint64(len(r.input.Args)) {
			panic(stopf(KindSource, "argument %d; the job gives %d", i, len(r.input.Args)))
		}
		stack[0] = copyOut(m, stack[1], stack[2], r.input.Args[i])
	}},
	// source(name, length, dst, cap) copies the value of a source, as text; -1 for a
	// source that has none now.
	"source": {[]api.ValueType{i32, i32, i32, i32}, []api.ValueType{i32}, func(r *run, m api.Module, stack []uint64) {
		name := string(bytesAt(m, stack[0], stack[1]))
		for _, s := range r.input.Sources {
			switch {
			case s.Name == name && !s.Live:
				stack[0] = api.EncodeI32(-1)
				return
			case s.Name == name:
				stack[0] = copyOut(m, stack[2], stack[3], s.Value)
				return
			}
		}
		panic(stopf(KindSource, "%q is no source of the job", clip(name)))
	}},
	// time() is the request's time in Unix milliseconds.
	"time": {nil, []api.ValueType{i64}, func(r *run, _ api.Module, stack []uint64) {
		stack[0] = uint64(r.input.Time)
	}},
	// seed(dst) copies the 32 bytes that stand for randomness.
	"seed": {[]api.ValueType{i32}, nil, func(r *run, m api.Module, stack []uint64) {
		copyOut(m, stack[0], 32, string(r.input.Seed[:]))
	}},
	// request(json, length) begins an HTTP request, an object with url and, where
	// they differ from GET without, method, headers, body and timeout (milliseconds),
	// and returns its number.
	"request": {[]api.ValueType{i32, i32}, []api.ValueType{i32}, func(r *run, m api.Module, stack []uint64) {
		stack[0] = uint64(r.beginRequest(m, bytesAt(m, stack[0], stack[1])))
	}},
	// status(number) waits for the answer and returns its status, 0 where there is none.
	"status": {[]api.ValueType{i32}, []api.ValueType{i32}, func(r *run, _ api.Module, stack []uint64) {
		reply, _ := r.web.end(int(uint32(stack[0])))
		stack[0] = uint64(reply.Status)
	}},
	// body(number, dst, cap) waits for the answer and copies its body.
	"body": {[]api.ValueType{i32, i32, i32}, []api.ValueType{i32}, func(r *run, m api.Module, stack []uint64) {
		reply, _ := r.web.end(int(uint32(stack[0])))
		stack[0] = copyOut(m, stack[1], stack[2], string(reply.Body))
	}},
	// output(bytes, length) gives the output; the last one counts.
	"output": {[]api.ValueType{i32, i32}, nil, func(r *run, m api.Module, stack []uint64) {
		r.setOutput(bytesAt(m, stack[0], stack[1]))
	}},
	// fail(text, length) ends the run without an output.
	"fail": {[]api.ValueType{i32, i32}, nil, func(_ *run, m api.Module, stack []uint64) {
		panic(&Stop{KindThrew, clip(string(bytesAt(m, stack[0], stack[1])))})
	}},
	// log(text, length) writes a line for people.
	"log": {[]api.ValueType{i32, i32}, nil, func(r *run, m api.Module, stack []uint64) {
		r.logLine(string(bytesAt(m, stack[0], stack[1])))
	}},
}

func isHostFunction(name string) bool {
	_, ok := hostFunctions[name]
	return ok
}

func hostFunctionNames() string {
	names := make([]string, 0, len(hostFunctions))
	for name := range hostFunctions {
		names = append(names, hostName+"."+name)
	}
	sort.Strings(names)
	return strings.Join(names, ", ")
}

// hostCallWork is the work of calling a host function, besides its bytes.
const hostCallWork = 100

func hostModule(ctx context.Context, runtime wazero.Runtime) error {
	builder := runtime.NewHostModuleBuilder(hostName)
	for name, f := range hostFunctions {
		builder.NewFunctionBuilder().WithGoModuleFunction(api.GoModuleFunc(func(ctx context.Context, m api.Module, stack []uint64) {
			pay(m, hostCallWork)
			f.call(runOf(ctx), m, stack)
		}), f.params, f.results).Export(name)
	}
	_, err := builder.Instantiate(ctx)
	return err
}

// bytesWork is how many bytes that pass between code and host are the work of one
// instruction.
const bytesWork = 8

// bytesAt returns bytes of the module's memory, which the next call may change.
func bytesAt(m api.Module, at, length uint64) []byte {
	pay(m, int64(uint32(length)/bytesWork))
	if b, ok := m.Memory().Read(uint32(at), uint32(length)); ok {
		return b
	}
	panic(stopf(KindTrap, "a pointer handed to the host is outside of the memory"))
}

func copyOut(m api.Module, dst, most uint64, text string) uint64 {
	copied := text[:min(uint64(len(text)), uint64(uint32(most)))]
	copy(bytesAt(m, dst, uint64(len(copied))), copied)
	return uint64(len(text))
}

// webRequest is a request as code writes it.
type webRequest struct {
	Method  string            `json:"method"`
	URL     string            `json:"url"`
	Headers map[string]string `json:"headers"`
	Body    string            `json:"body"`
	Timeout int64             `json:"timeout"` // milliseconds
}

// beginRequest begins the request that JSON describes.
func (r *run) beginRequest(m api.Module, text []byte) int {
	pay(m, requestWork)
	var w webRequest
	if err := json.Unmarshal(text, &w); err != nil {
		panic(stopf(KindLimit, "a request that is no JSON object of url, method, headers, body and timeout: %s", clip(err.Error())))
	}
	if w.Method == "" {
		w.Method = "GET"
	}
	timeout := time.Duration(max(0, min(w.Timeout, MaxRequestTime.Milliseconds()))) * time.Millisecond
	return r.web.begin(Question{Method: strings.ToUpper(w.Method), URL: w.URL, Headers: w.Headers, Body: []byte(w.Body)}, timeout)
}

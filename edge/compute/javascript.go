package compute

import (
	"bytes"
	"context"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/jurat-network/jurat"
	"github.com/jurat-network/jurat/core/wasm"
	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
)

// prelude is what a script finds, and what runs it.
//
//go:embed prelude.js
var prelude string

// library is what a script can import.
//
//go:embed ethers.js
var library string

// builtin are the modules of QuickJS that speak to an operating system.
var builtin = []string{"qjs:std", "qjs:os", "qjs:bjson"}

// engine is one instance of QuickJS. Its methods panic with an error where the
// engine stops; runJavaScript recovers it.
type engine struct {
	ctx      context.Context
	instance api.Module
	js       uint64 // its JSContext
}

// runJavaScript runs a script in a fresh instance of the engine.
func runJavaScript(r *run, instance api.Module) (err error) {
	defer func() {
		if e := recover(); e != nil {
			stopped, ok := e.(engineStopped)
			if !ok {
				panic(e)
			}
			err = stopped.err
		}
	}()
	e := engine{ctx: r.ctx, instance: instance}
	e.js = e.call("QJS_GetContext", e.call("New_QJS", 0, 0, 0, 0))
	e.hideBuiltin()
	function := e.call("QJS_CreateFunctionProxy", e.js, 0, 0, 0)
	e.call("JS_SetPropertyStr", e.js, e.call("JS_GetGlobalObject", e.js), e.text("__jurat"), function)
	options := e.call("QJS_CreateEvalOption", e.text(prelude), 0, 0, e.text("jurat"), 0)
	e.call("QJS_Eval", e.js, options)
	if e.call("JS_HasException", e.js) != 0 {
		return stopf(KindThrew, "%s", clip(e.string(e.call("JS_GetException", e.js))))
	}
	return nil
}

// hideBuiltin makes the built-in modules unknown, so that no script can import
// them: the engine finds a module by its interned name, and a name that was
// changed where it lies is found neither by what it was, since the letters
// differ, nor by what it is, since its hash is the old one's.
func (e engine) hideBuiltin() {
	memory := e.instance.Memory()
	all, _ := memory.Read(0, memory.Size())
	for _, name := range builtin {
		hidden := bytes.Repeat([]byte{'.'}, len(name))
		for rest := all; ; {
			at := bytes.Index(rest, []byte(name))
			if at < 0 {
				break
			}
			copy(rest[at:], hidden)
			rest = rest[at:]
		}
	}
}

type engineStopped struct{ err error }

func (e engine) call(name string, args ...uint64) uint64 {
	results, err := e.instance.ExportedFunction(name).Call(e.ctx, args...)
	if err != nil {
		panic(engineStopped{err})
	}
	if len(results) == 0 {
		return 0
	}
	return results[0]
}

// text copies a string without NUL into the engine's memory.
func (e engine) text(s string) uint64 {
	at := e.call("malloc", uint64(len(s)+1))
	if !e.instance.Memory().Write(uint32(at), append([]byte(s), 0)) {
		panic(engineStopped{stopf(KindMemory, "the engine has no memory left")})
	}
	return at
}

// string reads a JavaScript value as a string.
func (e engine) string(value uint64) string {
	packed := e.call("QJS_ToCString", e.js, value)
	if packed == 0 {
		return "a value that is no string"
	}
	memory := e.instance.Memory()
	place, _ := memory.ReadUint64Le(uint32(packed))
	text, ok := memory.Read(uint32(place>>32), uint32(place))
	if !ok {
		return "a value that is no string"
	}
	s := strings.ToValidUTF8(string(text), "�")
	e.call("JS_FreeCString", e.js, place>>32)
	e.call("free", packed)
	return s
}

// engineHost gives the engine its one import besides WASI: what a script's
// __jurat(operation, text) calls.
func engineHost(ctx context.Context, runtime wazero.Runtime) error {
	call := func(ctx context.Context, m api.Module, stack []uint64) {
		r := runOf(ctx)
		e := engine{ctx: ctx, instance: m, js: stack[0]}
		defer func() { // what stops the engine within stops it without
			if p := recover(); p != nil {
				if stopped, ok := p.(engineStopped); ok {
					p = stopped.err
				}
				panic(p)
			}
		}()
		pay(m, hostCallWork)
		count, at := stack[2], uint32(stack[3])
		const own = 4 // arguments before the script's
		if count < own+2 {
			panic(stopf(KindTrap, "the engine calls its host without an operation"))
		}
		operation, _ := m.Memory().ReadUint64Le(at + own*8)
		text, _ := m.Memory().ReadUint64Le(at + (own+1)*8)
		answer := r.operate(m, e.string(operation), e.string(text))
		pay(m, int64(len(answer)/bytesWork))
		copied := e.text(answer)
		stack[0] = e.call("QJS_NewString", e.js, copied)
		e.call("free", copied)
	}
	_, err := runtime.NewHostModuleBuilder("env").NewFunctionBuilder().
		WithGoModuleFunction(api.GoModuleFunc(call), []api.ValueType{i32, i64, i32, i32}, []api.ValueType{i64}).
		Export("jsFunctionProxy").Instantiate(ctx)
	return err
}

// operate does what prelude.js asks for.
func (r *run) operate(m api.Module, operation, text string) string {
	pay(m, int64(len(text)/bytesWork))
	switch operation {
	case "input":
		return r.scriptInput()
	case "request":
		return fmt.Sprint(r.beginRequest(m, []byte(text)))
	case "response":
		var number int
		if json.Unmarshal([]byte(text), &number) != nil {
			return "{}"
		}
		return scriptResponse(r.web.end(number))
	case "output":
		output, err := hex.DecodeString(text)
		if err != nil {
			panic(stopf(KindOutput, "the script's output is no bytes"))
		}
		r.setOutput(output)
	case "fail":
		panic(&Stop{KindThrew, clip(text)})
	case "refuse":
		panic(&Stop{KindOutput, clip(text)})
	case "log":
		r.logLine(text)
	case "library":
		return library
	case "hash":
		return r.hash(text)
	}
	return ""
}

// hash is the hash of bytes, "kind hex", as hex; nothing where a secret's mark is
// among them: what the script would make of it is not what it means.
func (r *run) hash(text string) string {
	kind, digits, _ := strings.Cut(text, " ")
	data, err := hex.DecodeString(digits)
	if err != nil {
		panic(stopf(KindOutput, "the script hashes no bytes"))
	}
	for _, mark := range r.input.Secrets {
		if mark != "" && bytes.Contains(data, []byte(mark)) {
			return ""
		}
	}
	if kind == "keccak256" {
		sum := jurat.Keccak(data)
		return hex.EncodeToString(sum[:])
	}
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

// scriptInput is the run's input as prelude.js reads it.
func (r *run) scriptInput() string {
	type named struct {
		Name  string  `json:"name"`
		Value *string `json:"value"` // null where there is none
	}
	in := struct {
		Code      string      `json:"code"`
		Args      []string    `json:"args"`
		BytesArgs []string    `json:"bytesArgs"` // null for those of args that are bytes
		Secrets   [][2]string `json:"secrets"`
		Sources   []named     `json:"sources"`
		Seed      string      `json:"seed"`
	}{Code: r.code.JavaScript, Args: r.input.Args, BytesArgs: r.input.BytesArgs, Seed: hex.EncodeToString(r.input.Seed[:])}
	for _, name := range slices.Sorted(maps.Keys(r.input.Secrets)) {
		in.Secrets = append(in.Secrets, [2]string{name, r.input.Secrets[name]})
	}
	for _, s := range r.input.Sources {
		n := named{Name: s.Name}
		if s.Live {
			n.Value = &s.Value
		}
		in.Sources = append(in.Sources, n)
	}
	text, err := json.Marshal(in)
	if err != nil {
		panic(err) // strings only: nothing in it can fail
	}
	return string(text)
}

// scriptResponse is an answer as prelude.js reads it.
func scriptResponse(reply Reply, err error) string {
	out := struct {
		Error   string            `json:"error,omitempty"`
		Status  int               `json:"status"`
		Headers map[string]string `json:"headers"`
		Text    string            `json:"text"`
		Base64  string            `json:"base64,omitempty"` // where the body is not UTF-8
	}{Status: reply.Status, Headers: reply.Headers, Text: string(reply.Body)}
	if err != nil {
		out.Error = clip(err.Error())
	}
	if !utf8.Valid(reply.Body) {
		out.Base64 = base64.StdEncoding.EncodeToString(reply.Body)
	}
	text, _ := json.Marshal(out) // strings and numbers only
	return string(text)
}

var engineRules = wasm.Rules{Work: MaxWork, Pages: MaxEnginePages, Elements: MaxElements, Calls: MaxCalls, Known: true}

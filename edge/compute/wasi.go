package compute

import (
	"context"
	"encoding/binary"
	"strings"
	"time"

	"github.com/tetratelabs/wazero"
	"github.com/tetratelabs/wazero/api"
)

// wasiName is what the JavaScript engine was compiled against. No module of a job
// may import it.
const wasiName = "wasi_snapshot_preview1"

// WASI's error numbers.
const (
	wasiSuccess = 0
	wasiBadFile = 8
)

// wasiFunction is one function of WASI as the engine gets it: there are no files,
// no environment and no arguments, and the clock shows the request's time.
type wasiFunction struct {
	params int // the i64 ones by bit in wide, all others i32
	wide   uint
	call   func(r *run, m api.Module, stack []uint64) uint64
}

func noFile(*run, api.Module, []uint64) uint64 { return wasiBadFile }

// nothing answers a question for two sizes or lists with none.
func nothing(_ *run, m api.Module, stack []uint64) uint64 {
	put(m, stack[0], 0)
	put(m, stack[1], 0)
	return wasiSuccess
}

func empty(*run, api.Module, []uint64) uint64 { return wasiSuccess }

var wasiFunctions = map[string]wasiFunction{
	"args_get":                {2, 0, empty},
	"args_sizes_get":          {2, 0, nothing},
	"environ_get":             {2, 0, empty},
	"environ_sizes_get":       {2, 0, nothing},
	"clock_time_get":          {3, 0b010, clockTime},
	"poll_oneoff":             {4, 0, pass},
	"fd_write":                {4, 0, write},
	"fd_close":                {1, 0, noFile},
	"fd_fdstat_get":           {2, 0, noFile},
	"fd_fdstat_set_flags":     {2, 0, noFile},
	"fd_prestat_get":          {2, 0, noFile},
	"fd_prestat_dir_name":     {3, 0, noFile},
	"fd_read":                 {4, 0, noFile},
	"fd_readdir":              {5, 0b01000, noFile},
	"fd_seek":                 {4, 0b0010, noFile},
	"path_create_directory":   {3, 0, noFile},
	"path_filestat_get":       {5, 0, noFile},
	"path_filestat_set_times": {7, 0b0110000, noFile},
	"path_open":               {9, 0b001100000, noFile},
	"path_remove_directory":   {3, 0, noFile},
	"path_rename":             {6, 0, noFile},
	"path_unlink_file":        {3, 0, noFile},
}

func wasiHost(ctx context.Context, runtime wazero.Runtime) error {
	builder := runtime.NewHostModuleBuilder(wasiName)
	for name, f := range wasiFunctions {
		params := make([]api.ValueType, f.params)
		for i := range params {
			if params[i] = i32; f.wide>>i&1 == 1 {
				params[i] = i64
			}
		}
		builder.NewFunctionBuilder().WithGoModuleFunction(api.GoModuleFunc(func(ctx context.Context, m api.Module, stack []uint64) {
			pay(m, hostCallWork)
			stack[0] = f.call(runOf(ctx), m, stack)
		}), params, []api.ValueType{i32}).Export(name)
	}
	builder.NewFunctionBuilder().WithGoModuleFunction(api.GoModuleFunc(func(context.Context, api.Module, []uint64) {
		panic(stopf(KindThrew, "the code ended its process"))
	}), []api.ValueType{i32}, nil).Export("proc_exit")
	_, err := builder.Instantiate(ctx)
	return err
}

func put(m api.Module, at uint64, v uint32) {
	if !m.Memory().WriteUint32Le(uint32(at), v) {
		panic(stopf(KindTrap, "a pointer handed to the host is outside of the memory"))
	}
}

// now is the virtual time, in nanoseconds since 1970.
func (r *run) now() time.Duration { return time.Duration(r.input.Time)*time.Millisecond + r.clock }

// clockTime is the request's time and what the code has waited since.
func clockTime(r *run, m api.Module, stack []uint64) uint64 {
	if !m.Memory().WriteUint64Le(uint32(stack[2]), uint64(r.now())) {
		return wasiBadFile
	}
	return wasiSuccess
}

// The layout of a subscription and of an event in WASI.
const (
	subscriptionSize = 48
	eventSize        = 32
	pollWork         = 10_000 // instructions that waiting counts as
)

// pass lets the shortest of the times for which the code waits pass at once.
func pass(r *run, m api.Module, stack []uint64) uint64 {
	pay(m, pollWork)
	in, out, n := uint32(stack[0]), uint32(stack[1]), uint32(stack[2])
	if n == 0 || n > 64 {
		return wasiBadFile
	}
	subscriptions, ok := m.Memory().Read(in, n*subscriptionSize)
	events, ok2 := m.Memory().Read(out, n*eventSize)
	if !ok || !ok2 {
		return wasiBadFile
	}
	chosen, shortest := -1, time.Duration(0)
	for i := range int(n) {
		s := subscriptions[i*subscriptionSize:]
		if s[8] != 0 { // no clock
			continue
		}
		timeout := time.Duration(binary.LittleEndian.Uint64(s[24:]) & (1<<63 - 1))
		if s[40]&1 == 1 { // an absolute time
			timeout = max(0, timeout-r.now())
		}
		timeout = min(timeout, time.Hour)
		if chosen < 0 || timeout < shortest {
			chosen, shortest = i, timeout
		}
	}
	if chosen < 0 {
		return wasiBadFile
	}
	r.clock += shortest
	clear(events[:eventSize])
	copy(events, subscriptions[chosen*subscriptionSize:][:8]) // its userdata
	put(m, stack[3], 1)
	return wasiSuccess
}

// write takes what the engine prints into the log.
func write(r *run, m api.Module, stack []uint64) uint64 {
	list, n := uint32(stack[1]), uint32(stack[2])
	if n > 64 {
		return wasiBadFile
	}
	var text strings.Builder
	for i := range n {
		at, ok := m.Memory().ReadUint32Le(list + 8*i)
		length, ok2 := m.Memory().ReadUint32Le(list + 8*i + 4)
		if !ok || !ok2 {
			return wasiBadFile
		}
		text.Write(bytesAt(m, uint64(at), uint64(length)))
	}
	if line := strings.TrimRight(text.String(), "\n"); line != "" {
		r.logLine(line)
	}
	put(m, stack[3], uint32(text.Len()))
	return wasiSuccess
}

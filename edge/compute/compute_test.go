package compute

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/jurat-network/jurat"
)

func TestProbe(t *testing.T) {
	fmt.Println(jurat.Keccak(quickJS))
	ctx := context.Background()
	s, err := New(ctx)
	if err != nil {
		t.Fatal(err)
	}
	for _, src := range []string{
		`return Functions.encodeUint256(42)`,
		`return Functions.encodeString("h" + Math.random() + " " + new Date().toISOString()+args[0])`,
		`throw Error("nope")`,
		`return 5`,
		`syntax error here`,
		`const f=()=>f()+1; return f()`,
		`let d=0; const f=()=>{d++; return f()+1}; try { f() } catch(e) { return Functions.encodeString(d+String(e)) }`,
		`for(;;){}`,
		`let a=[]; for(;;)a.push(new Uint8Array(1000000))`,
		`let a='x'; for(;;)a+=a`,
		`const x = await import("qjs:std"); console.log(Object.keys(x)); try{console.log(x.open("/etc/passwd","r"))}catch(e){console.log(e)}; console.log(x.getenv("PATH")); return Functions.encodeString(typeof std+typeof os+typeof gc)`,
		`await new Promise(r=>setTimeout(r, 5000)); return Functions.encodeString(new Date().toISOString())`,
		`await new Promise(r=>{}); return 1`,
		`setInterval(()=>{}, 1); await new Promise(r=>{});`,
		`const o = await import("qjs:os"); o.sleep(100000); return Functions.encodeString(new Date().toISOString())`,
		`const x = await import("qjs:std"); x.exit(0)`,
		`const { ethers } = await import("npm:ethers@6.10.0")`,
		`const r = await Functions.makeHttpRequest({url:"http://x.com"}); return Functions.encodeString(JSON.stringify(r))`,
		`return Functions.encodeString("x".repeat(300))`,
		`JSON.parse("[".repeat(100000)); return Functions.encodeString("x")`,
		`return Functions.encodeString(/^(a+)+$/.test("a".repeat(40)+"b"))`,
		`console.log("hi", {a:1n}); return Buffer.from("ff00","hex")`,
	} {
		start := time.Now()
		o, err := s.Run(ctx, Code{JavaScript: src}, Input{Args: []string{"A"}, Time: 1700000000000}, nil)
		fmt.Printf("%.60s\n   => %q %x err=%v work=%d pages=%d %v log=%v\n", src, o.Output, o.Output, err, o.Work, o.Pages, time.Since(start), o.Log)
	}
}

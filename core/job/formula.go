package job

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/scanner"
	"go/token"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// The bounds of a formula.
const (
	maxFormula = 512 // bytes
	maxNodes   = 128
)

// it is what a source's own formula calls the number that was extracted.
const it = "it"

// formula is an expression over named values, checked for types and units before
// anything runs. Go's parser reads it, since it keeps the digits that were
// written; what it means is here alone: exact decimals, +, −, ×, ÷, comparisons,
// and, or, not, and a few functions. It has no loops and calls nothing, so a
// formula costs what its length says.
type formula struct {
	operand
	uses []int // the targets that it names, ascending
}

// operand is a checked part of a formula.
type operand struct {
	typ  Type // Number, Text or Bool
	unit dimension
	eval func(*scope) (Datum, error)
}

// names are what a formula may name.
type names struct {
	targets map[string]int // values, by their index in Job.targets
	job     *Job
	it      dimension // nil where there is no it
}

// formulaError is a problem at a byte of a formula.
type formulaError struct {
	offset  int
	problem string
}

func (e *formulaError) Error() string { return e.problem }

// compileFormula checks a formula. Every error is a *formulaError.
func compileFormula(text string, known names) (*formula, error) {
	if len(text) > maxFormula || !isPrintableASCII(text) {
		return nil, &formulaError{0, fmt.Sprintf("want at most %d characters of printable ASCII", maxFormula)}
	}
	if i := max(strings.Index(text, "//"), strings.Index(text, "/*")); i >= 0 {
		return nil, &formulaError{i, "a formula has no comments; / divides"}
	}
	tree, err := parser.ParseExpr(text)
	if err != nil {
		return nil, syntaxProblem(err)
	}
	c := compiler{names: known, uses: map[int]bool{}}
	top, err := c.compile(tree)
	if err != nil {
		return nil, err
	}
	return &formula{top, slices.Sorted(maps.Keys(c.uses))}, nil
}

func syntaxProblem(err error) error {
	var list scanner.ErrorList
	if errors.As(err, &list) && len(list) > 0 {
		return &formulaError{max(0, list[0].Pos.Column-1), "no formula: " + excerpt([]byte(list[0].Msg))}
	}
	return &formulaError{0, "no formula: " + excerpt([]byte(err.Error()))}
}

type compiler struct {
	names
	uses  map[int]bool
	nodes int
}

func (c *compiler) fail(at ast.Node, format string, args ...any) error {
	return &formulaError{max(0, int(at.Pos())-1), fmt.Sprintf(format, args...)}
}

func (c *compiler) compile(node ast.Expr) (operand, error) {
	if c.nodes++; c.nodes > maxNodes {
		return operand{}, c.fail(node, "more than %d parts", maxNodes)
	}
	switch n := node.(type) {
	case *ast.ParenExpr:
		return c.compile(n.X)
	case *ast.BasicLit:
		return c.literal(n)
	case *ast.Ident:
		return c.name(n)
	case *ast.UnaryExpr:
		return c.unary(n)
	case *ast.BinaryExpr:
		return c.binary(n)
	case *ast.CallExpr:
		return c.call(n)
	}
	return operand{}, c.fail(node, "a formula has names, numbers, texts, + - * / == != < <= > >= && || ! and %s", functionNames())
}

func (c *compiler) literal(n *ast.BasicLit) (operand, error) {
	d := Datum{Type: Number}
	switch n.Kind {
	case token.INT, token.FLOAT:
		number, reason := parseDecimal(n.Value)
		if reason != 0 || !isModerate(number) {
			return operand{}, c.fail(n, "%s is no decimal number of moderate size", n.Value)
		}
		d.Number.d.Set(number)
	case token.STRING:
		text, err := strconv.Unquote(n.Value)
		if err != nil {
			return operand{}, c.fail(n, "%s is no text", n.Value)
		}
		d = Datum{Type: Text, Bytes: text}
	default:
		return operand{}, c.fail(n, "%s is neither a number nor a text", n.Value)
	}
	return operand{d.Type, dimension{}, func(*scope) (Datum, error) { return d, nil }}, nil
}

func (c *compiler) name(n *ast.Ident) (operand, error) {
	switch {
	case n.Name == it && c.it != nil:
		return operand{Number, c.it, func(s *scope) (Datum, error) { return *s.it, nil }}, nil
	case n.Name == "true" || n.Name == "false":
		d := Datum{Type: Bool, Bool: n.Name == "true"}
		return operand{Bool, dimension{}, func(*scope) (Datum, error) { return d, nil }}, nil
	}
	for _, p := range c.job.Params { // before fields of the answer, one of which may have its name
		if p.Name == n.Name {
			unit, err := parseDimension(p.Unit)
			return operand{p.Type, unit, func(s *scope) (Datum, error) { return s.param(n.Name) }}, err
		}
	}
	if i, ok := c.targets[n.Name]; ok {
		c.uses[i] = true
		t := &c.job.targets[i]
		if t.Type.many() {
			return operand{}, c.fail(n, "%s is a %s, which no formula takes", n.Name, t.Type)
		}
		return operand{t.Type, t.unit, func(s *scope) (Datum, error) { return s.value(i) }}, nil
	}
	return operand{}, c.fail(n, "%q is no value of this job; known are %s", excerpt([]byte(n.Name)), c.known())
}

// known lists what can be named.
func (c *compiler) known() string {
	all := slices.Collect(maps.Keys(c.targets))
	for _, p := range c.job.Params {
		all = append(all, p.Name)
	}
	if c.it != nil {
		all = append(all, it)
	}
	if len(all) == 0 {
		return "none: list them under values"
	}
	slices.Sort(all)
	return strings.Join(all, ", ")
}

func (c *compiler) unary(n *ast.UnaryExpr) (operand, error) {
	x, err := c.compile(n.X)
	switch {
	case err != nil:
		return x, err
	case n.Op == token.SUB && x.typ == Number:
		return operand{Number, x.unit, negate(x.eval)}, nil
	case n.Op == token.NOT && x.typ == Bool:
		return operand{Bool, dimension{}, not(x.eval)}, nil
	}
	return operand{}, c.fail(n, "%s of a %s", n.Op, x.typ)
}

func (c *compiler) binary(n *ast.BinaryExpr) (operand, error) {
	x, err := c.compile(n.X)
	if err != nil {
		return x, err
	}
	y, err := c.compile(n.Y)
	if err != nil {
		return y, err
	}
	if x.typ != y.typ {
		return operand{}, c.fail(n, "%s of a %s and a %s", n.Op, x.typ, y.typ)
	}
	number := x.typ == Number
	switch n.Op {
	case token.MUL:
		if number {
			return operand{Number, x.unit.times(y.unit), arithmeticOf(x, y, multiply)}, nil
		}
	case token.QUO:
		if number {
			return operand{Number, x.unit.over(y.unit), arithmeticOf(x, y, divide)}, nil
		}
	case token.ADD, token.SUB:
		if number {
			do := add
			if n.Op == token.SUB {
				do = subtract
			}
			return operand{Number, x.unit, arithmeticOf(x, y, do)}, c.sameUnit(n, x, y)
		}
	case token.EQL, token.NEQ:
		return operand{Bool, dimension{}, equality(x, y, n.Op == token.EQL)}, c.sameUnit(n, x, y)
	case token.LSS, token.LEQ, token.GTR, token.GEQ:
		if number {
			return operand{Bool, dimension{}, comparison(x, y, n.Op)}, c.sameUnit(n, x, y)
		}
	case token.LAND, token.LOR:
		if x.typ == Bool {
			return operand{Bool, dimension{}, logic(x, y, n.Op == token.LAND)}, nil
		}
	}
	return operand{}, c.fail(n, "%s of a %s and a %s", n.Op, x.typ, y.typ)
}

// sameUnit refuses to add or compare unlike units.
func (c *compiler) sameUnit(at ast.Node, x, y operand) error {
	if x.typ == Number && !x.unit.equal(y.unit) {
		return c.fail(at, "%s and %s are unlike units", x.unit, y.unit)
	}
	return nil
}

func (c *compiler) call(n *ast.CallExpr) (operand, error) {
	name, ok := n.Fun.(*ast.Ident)
	if !ok {
		return operand{}, c.fail(n, "a formula calls %s alone", functionNames())
	}
	f, known := functions[name.Name]
	if !known || n.Ellipsis != token.NoPos {
		return operand{}, c.fail(n, "there is no function %s; there are %s", excerpt([]byte(name.Name)), functionNames())
	}
	args := make([]operand, len(n.Args))
	for i, arg := range n.Args {
		var err error
		if args[i], err = c.compile(arg); err != nil {
			return operand{}, err
		}
	}
	if name.Name == "when" {
		return c.when(n, args)
	}
	if len(args) < f.least || len(args) > f.most {
		return operand{}, c.fail(n, "%s takes %d to %d numbers, not %d", name.Name, f.least, f.most, len(args))
	}
	for i, x := range args {
		if x.typ != Number {
			return operand{}, c.fail(n.Args[i], "%s of a %s", name.Name, x.typ)
		}
		if err := c.sameUnit(n.Args[i], args[0], x); err != nil {
			return operand{}, err
		}
	}
	return operand{Number, args[0].unit, callOf(args, f.do)}, nil
}

// when is when(condition, a, b): a where the condition holds, else b.
func (c *compiler) when(n *ast.CallExpr, args []operand) (operand, error) {
	if len(args) != 3 || args[0].typ != Bool || args[1].typ != args[2].typ {
		return operand{}, c.fail(n, "want when(condition, a, b) with a and b of one type")
	}
	return operand{args[1].typ, args[1].unit, choice(args)}, c.sameUnit(n, args[1], args[2])
}

func functionNames() string {
	return strings.Join(slices.Sorted(maps.Keys(functions)), ", ")
}

package job

import (
	"fmt"
	"go/token"
	"slices"

	"github.com/cockroachdb/apd/v3"
	"github.com/jurat-network/jurat"
)

// formulaPrecision is how many significant digits every step of a formula is
// rounded to, half to even. What is combined afterwards, exactly, stays within
// the 300 digits of arithmetic.
const formulaPrecision = 60

var formulaArithmetic = apd.Context{
	Precision:   formulaPrecision,
	MaxExponent: apd.MaxExponent,
	MinExponent: apd.MinExponent,
	Rounding:    apd.RoundHalfEven,
}

// scope is what a formula is evaluated over.
type scope struct {
	*evaluation
	it     *Datum
	oldest jurat.Time // time of the oldest value that was looked at
}

// noValue is why a formula has none.
type noValue struct {
	reason  jurat.Reason
	problem string
}

func (e *noValue) Error() string { return e.problem }

func (s *scope) value(target int) (Datum, error) {
	v := &s.values[target]
	if v.reason != 0 {
		return Datum{}, &noValue{v.reason, fmt.Sprintf("%s has no value: %s", s.job.targets[target].Name, v.problem)}
	}
	s.oldest = min(s.oldest, v.oldest)
	return v.Datum, nil
}

func (s *scope) param(name string) (Datum, error) {
	d, ok := s.args.Get(name)
	if !ok {
		return d, &noValue{jurat.ReasonParams, "the request has no parameter " + name}
	}
	return d, nil
}

type evaluator = func(*scope) (Datum, error)

func numberDatum(n *apd.Decimal) Datum {
	d := Datum{Type: Number}
	d.Number.d.Set(n)
	return d
}

// binaryOperation writes x ∘ y to its first argument.
type binaryOperation func(result, x, y *apd.Decimal) (apd.Condition, error)

var (
	add      binaryOperation = formulaArithmetic.Add
	subtract binaryOperation = formulaArithmetic.Sub
	multiply binaryOperation = formulaArithmetic.Mul
)

func divide(result, x, y *apd.Decimal) (apd.Condition, error) {
	if y.IsZero() {
		return 0, &noValue{jurat.ReasonRange, "division by zero"}
	}
	return formulaArithmetic.Quo(result, x, y)
}

// both evaluates two operands.
func both(s *scope, x, y operand) (a, b Datum, err error) {
	if a, err = x.eval(s); err == nil {
		b, err = y.eval(s)
	}
	return a, b, err
}

func arithmeticOf(x, y operand, do binaryOperation) evaluator {
	return func(s *scope) (Datum, error) {
		a, b, err := both(s, x, y)
		if err != nil {
			return Datum{}, err
		}
		var result apd.Decimal
		if _, err := do(&result, &a.Number.d, &b.Number.d); err != nil {
			return Datum{}, err
		}
		return bounded(&result)
	}
}

// isModerate reports whether sums, halves and shares of a number and others of its
// kind are exact in the 300 digits of arithmetic. An int256 is.
func isModerate(n *apd.Decimal) bool {
	return n.Form == apd.Finite && (n.IsZero() || int64(n.Exponent)+n.NumDigits() <= 78 && n.Exponent >= -200)
}

func bounded(n *apd.Decimal) (Datum, error) {
	if !isModerate(n) {
		return Datum{}, &noValue{jurat.ReasonRange, "a step of the formula leaves the range of numbers"}
	}
	return numberDatum(n), nil
}

func negate(x evaluator) evaluator {
	return func(s *scope) (Datum, error) {
		a, err := x(s)
		if err != nil {
			return Datum{}, err
		}
		var n apd.Decimal
		return numberDatum(n.Neg(&a.Number.d)), nil
	}
}

func not(x evaluator) evaluator {
	return func(s *scope) (Datum, error) {
		a, err := x(s)
		return Datum{Type: Bool, Bool: !a.Bool}, err
	}
}

func equality(x, y operand, want bool) evaluator {
	return func(s *scope) (Datum, error) {
		a, b, err := both(s, x, y)
		return Datum{Type: Bool, Bool: a.Equal(b) == want}, err
	}
}

func comparison(x, y operand, op token.Token) evaluator {
	holds := map[token.Token]func(int) bool{
		token.LSS: func(c int) bool { return c < 0 },
		token.LEQ: func(c int) bool { return c <= 0 },
		token.GTR: func(c int) bool { return c > 0 },
		token.GEQ: func(c int) bool { return c >= 0 },
	}[op]
	return func(s *scope) (Datum, error) {
		a, b, err := both(s, x, y)
		if err != nil {
			return Datum{}, err
		}
		return Datum{Type: Bool, Bool: holds(a.Number.d.Cmp(&b.Number.d))}, nil
	}
}

// logic evaluates both sides always: what has no value has none in any order.
func logic(x, y operand, and bool) evaluator {
	return func(s *scope) (Datum, error) {
		a, b, err := both(s, x, y)
		if and {
			return Datum{Type: Bool, Bool: a.Bool && b.Bool}, err
		}
		return Datum{Type: Bool, Bool: a.Bool || b.Bool}, err
	}
}

// choice evaluates the branch that is taken alone: when(x > 0, 1/x, 0) has a value.
func choice(args []operand) evaluator {
	return func(s *scope) (Datum, error) {
		condition, err := args[0].eval(s)
		switch {
		case err != nil:
			return Datum{}, err
		case condition.Bool:
			return args[1].eval(s)
		}
		return args[2].eval(s)
	}
}

// function is one that formulas may call, of numbers of one unit.
type function struct {
	least, most int
	do          func(ascending []*apd.Decimal) (*apd.Decimal, error)
}

var functions = map[string]function{
	"abs":    {1, 1, func(x []*apd.Decimal) (*apd.Decimal, error) { return new(apd.Decimal).Abs(x[0]), nil }},
	"max":    {2, maxNodes, func(x []*apd.Decimal) (*apd.Decimal, error) { return x[len(x)-1], nil }},
	"mean":   {2, maxNodes, meanOf},
	"median": {2, maxNodes, func(x []*apd.Decimal) (*apd.Decimal, error) { return median(x), nil }},
	"min":    {2, maxNodes, func(x []*apd.Decimal) (*apd.Decimal, error) { return x[0], nil }},
	"when":   {}, // compiled by itself
}

func meanOf(x []*apd.Decimal) (*apd.Decimal, error) {
	sum := new(apd.Decimal)
	for _, n := range x {
		if _, err := formulaArithmetic.Add(sum, sum, n); err != nil {
			return nil, err
		}
	}
	_, err := formulaArithmetic.Quo(sum, sum, apd.New(int64(len(x)), 0))
	return sum, err
}

func callOf(args []operand, do func([]*apd.Decimal) (*apd.Decimal, error)) evaluator {
	return func(s *scope) (Datum, error) {
		numbers := make([]*apd.Decimal, len(args))
		for i, x := range args {
			d, err := x.eval(s)
			if err != nil {
				return Datum{}, err
			}
			numbers[i] = &d.Number.d
		}
		slices.SortFunc(numbers, func(a, b *apd.Decimal) int { return a.Cmp(b) })
		result, err := do(numbers)
		if err != nil {
			return Datum{}, err
		}
		return bounded(result)
	}
}

package main

import (
	"bytes"
	"fmt"
	"html"
	"math"
	"os"
	"strconv"

	"github.com/jurat-network/jurat/core/job"
	"github.com/jurat-network/jurat/core/replay"
	"github.com/jurat-network/jurat/edge/api"
)

// The plot's measures, in pixels.
const (
	plotWidth, plotHeight = 1200.0, 560.0
	plotLeft, plotTop     = 90.0, 50.0
	plotRight, plotBottom = 20.0, 90.0
)

var plotColours = []string{"#1f77b4", "#2ca02c", "#9467bd", "#8c564b", "#e377c2", "#bcbd22", "#17becf", "#ff7f0e"}

// plot draws numbers as floats: on paper only.
type plot struct {
	bytes.Buffer
	a         *replayAnswer
	low, high float64
}

// writePlot draws what was sworn over what those sources said that speak of the
// answer, with rounds without a value shaded and deliveries as dots.
func writePlot(path string, j *job.Job, a *replayAnswer) error {
	p := &plot{a: a, low: math.Inf(1), high: math.Inf(-1)}
	var drawn []int
	for i := range j.Sources {
		if j.Sources[i].Of == "" {
			drawn = append(drawn, i)
		}
	}
	for _, m := range a.Moments {
		p.stretch(m.Value)
		for _, i := range drawn {
			p.stretch(m.Sources[i].Value)
		}
	}
	if p.low > p.high {
		p.low, p.high = 0, 1
	}
	margin := max((p.high-p.low)*0.05, p.high*1e-6)
	p.low, p.high = p.low-margin, p.high+margin

	fmt.Fprintf(p, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %g %g" font-family="sans-serif" font-size="13">`, plotWidth, plotHeight)
	fmt.Fprintf(p, `<rect width="100%%" height="100%%" fill="white"/><text x="%g" y="28" font-size="17">%s, replayed</text>`+"\n", plotLeft, html.EscapeString(a.Job))
	p.axes()
	p.halts()
	for n, i := range drawn {
		colour := plotColours[n%len(plotColours)]
		p.line(colour, 1, func(m *replay.Moment) string { return m.Sources[i].Value })
		p.legend(n+1, colour, j.Sources[i].Name)
	}
	p.line("#d62728", 2.2, func(m *replay.Moment) string { return m.Value })
	p.legend(0, "#d62728", "sworn")
	p.legend(len(drawn)+1, "#dddddd", "HALTED")
	for _, m := range a.Moments {
		if y, ok := number(m.Value); ok && m.Delivered != "" {
			fmt.Fprintf(p, `<circle cx="%.1f" cy="%.1f" r="2.6" fill="#d62728"/>`, p.x(m), p.y(y))
		}
	}
	p.WriteString("</svg>\n")
	return os.WriteFile(path, p.Bytes(), 0o644)
}

func number(text string) (float64, bool) {
	v, err := strconv.ParseFloat(text, 64)
	return v, err == nil
}

func (p *plot) stretch(text string) {
	if v, ok := number(text); ok {
		p.low, p.high = min(p.low, v), max(p.high, v)
	}
}

func (p *plot) x(m *replay.Moment) float64 {
	span := max(1, float64(p.a.To-p.a.From))
	return plotLeft + float64(m.Time-p.a.From)/span*(plotWidth-plotLeft-plotRight)
}

func (p *plot) y(v float64) float64 {
	return plotHeight - plotBottom - (v-p.low)/(p.high-p.low)*(plotHeight-plotTop-plotBottom)
}

func (p *plot) axes() {
	const ticks = 6
	for i := range ticks + 1 {
		v := p.low + (p.high-p.low)*float64(i)/ticks
		fmt.Fprintf(p, `<line x1="%g" x2="%g" y1="%.1f" y2="%.1f" stroke="#eeeeee"/><text x="%g" y="%.1f" text-anchor="end">%.6g</text>`,
			plotLeft, plotWidth-plotRight, p.y(v), p.y(v), plotLeft-8, p.y(v)+4, v)
	}
	for _, m := range []*replay.Moment{p.a.Moments[0], p.a.Moments[len(p.a.Moments)/2], p.a.Moments[len(p.a.Moments)-1]} {
		anchor := "middle"
		if m == p.a.Moments[len(p.a.Moments)-1] {
			anchor = "end"
		}
		fmt.Fprintf(p, `<text x="%.1f" y="%g" text-anchor="%s">%s</text>`, p.x(m), plotHeight-plotBottom+22, anchor, api.RFC3339(m.Time)[:16]+"Z")
	}
	p.WriteByte('\n')
}

// halts shades the rounds without a value.
func (p *plot) halts() {
	width := max(1, (plotWidth-plotLeft-plotRight)/float64(len(p.a.Moments)))
	for _, m := range p.a.Moments {
		if m.Value == "" {
			fmt.Fprintf(p, `<rect x="%.2f" y="%g" width="%.2f" height="%g" fill="#dddddd"/>`, p.x(m), plotTop, width, plotHeight-plotTop-plotBottom)
		}
	}
	p.WriteByte('\n')
}

// line draws what has a value, with gaps where nothing has.
func (p *plot) line(colour string, width float64, of func(*replay.Moment) string) {
	fmt.Fprintf(p, `<path fill="none" stroke="%s" stroke-width="%g" d="`, colour, width)
	pen := "M"
	for _, m := range p.a.Moments {
		v, ok := number(of(m))
		if !ok {
			pen = "M"
			continue
		}
		fmt.Fprintf(p, "%s%.1f %.1f", pen, p.x(m), p.y(v))
		pen = "L"
	}
	p.WriteString("\"/>\n")
}

func (p *plot) legend(place int, colour, name string) {
	x := plotLeft + float64(place%6)*180
	y := plotHeight - plotBottom + 48 + float64(place/6)*18
	fmt.Fprintf(p, `<rect x="%g" y="%g" width="22" height="5" fill="%s"/><text x="%g" y="%g">%s</text>`, x, y-6, colour, x+28, y, html.EscapeString(name))
}

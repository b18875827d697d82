package job

import (
	"strconv"
	"strings"

	"github.com/cockroachdb/apd/v3"
	"github.com/jurat-network/jurat"
)

// timeUnits tell the unit of a Unix time by its size: what is below 10^limit is
// in units of 10^exponent milliseconds. As seconds the first reaches the year
// 5138; as milliseconds the second begins in 1973.
var timeUnits = []struct{ limit, exponent int32 }{{11, -3}, {14, 0}, {17, 3}, {20, 6}}

// parseTime reads Unix time in seconds (with decimals), milliseconds,
// microseconds or nanoseconds, or RFC 3339, rounded down to milliseconds.
func parseTime(text string) (jurat.Time, bool) {
	d, reason := parseDecimal(text)
	if reason != 0 {
		return parseRFC3339(text)
	}
	for _, unit := range timeUnits {
		if d.Sign() <= 0 || d.Cmp(apd.New(1, unit.limit)) >= 0 {
			continue
		}
		down := arithmetic
		down.Rounding = apd.RoundDown
		var ms apd.Decimal
		if _, err := down.Quantize(&ms, d, unit.exponent); err != nil {
			return 0, false
		}
		return jurat.Time(ms.Coeff.Uint64()), true
	}
	return 0, false
}

// parseRFC3339 reads a time such as 2024-03-13T11:10:41.270099Z, from 1970 on.
func parseRFC3339(text string) (jurat.Time, bool) {
	if len(text) < len("2006-01-02T15:04:05Z") || text[4] != '-' || text[7] != '-' ||
		!strings.ContainsRune("Tt ", rune(text[10])) || text[13] != ':' || text[16] != ':' {
		return 0, false
	}
	var field [6]int // year, month, day, hour, minute, second
	for i, from := range [6]int{0, 5, 8, 11, 14, 17} {
		to := from + 2
		if i == 0 {
			to = 4
		}
		n, ok := digits(text[from:to])
		if !ok {
			return 0, false
		}
		field[i] = n
	}
	milliseconds, zone, ok := parseFraction(text[19:])
	if !ok {
		return 0, false
	}
	offset, ok := parseOffset(zone)
	if !ok || !validDate(field[0], field[1], field[2]) || field[3] > 23 || field[4] > 59 || field[5] > 59 {
		return 0, false
	}
	seconds := daysSince1970(field[0], field[1], field[2])*86_400 + field[3]*3600 + field[4]*60 + field[5] - offset
	if seconds < 0 {
		return 0, false
	}
	return jurat.Time(seconds*1000 + milliseconds), true
}

// parseFraction reads ".270099" into milliseconds, rounded down, and returns
// what follows.
func parseFraction(text string) (milliseconds int, rest string, ok bool) {
	if !strings.HasPrefix(text, ".") {
		return 0, text, true
	}
	end := 1
	for end < len(text) && text[end] >= '0' && text[end] <= '9' {
		end++
	}
	if end == 1 {
		return 0, "", false
	}
	milliseconds, ok = digits((text[1:end] + "00")[:3])
	return milliseconds, text[end:], ok
}

// parseOffset reads Z or ±hh:mm into seconds east of UTC.
func parseOffset(zone string) (seconds int, ok bool) {
	if zone == "Z" || zone == "z" {
		return 0, true
	}
	if len(zone) != 6 || zone[0] != '+' && zone[0] != '-' || zone[3] != ':' {
		return 0, false
	}
	hours, okHours := digits(zone[1:3])
	minutes, okMinutes := digits(zone[4:6])
	if !okHours || !okMinutes || hours > 23 || minutes > 59 {
		return 0, false
	}
	seconds = hours*3600 + minutes*60
	if zone[0] == '-' {
		seconds = -seconds
	}
	return seconds, true
}

func digits(text string) (int, bool) {
	n, err := strconv.Atoi(text)
	return n, err == nil && allDigits(text)
}

func validDate(year, month, day int) bool {
	if month < 1 || month > 12 || day < 1 {
		return false
	}
	last := [...]int{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}[month-1]
	if month == 2 && year%4 == 0 && (year%100 != 0 || year%400 == 0) {
		last = 29
	}
	return day <= last
}

// daysSince1970 counts days in the Gregorian calendar: years that begin in March
// have their leap day last, so that whole years and months can be counted.
func daysSince1970(year, month, day int) int {
	if month <= 2 {
		year, month = year-1, month+12
	}
	const daysFrom0000March1To1970 = 719_468
	return year*365 + year/4 - year/100 + year/400 + (153*(month-3)+2)/5 + day - 1 - daysFrom0000March1To1970
}

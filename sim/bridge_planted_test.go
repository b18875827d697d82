package sim

import "testing"

// plantedBridgeBugs are mistakes that the simulator must notice: in core/message, in the
// model of the contracts, and in the model of how a host reads a chain.
//
// Not among them is one that breaks nothing by itself, that the Outbox gives back before
// the deadline by its own clock: both committees swear a return at a final block of the
// destination that is past it, and one that lies about that is bounded by the guard. Nor
// that a forged message dated in the future is waited for: 600 seeds do not show it, and
// core/message's own tests do.
var plantedBridgeBugs = []bug{
	{"a message is given back while it can still be delivered", []edit{
		{"core/message/pool.go", "at.Time > e.Deadline, landing", "at.Time+30 > e.Deadline, landing"},
	}, []string{soundNames, soundOaths, deliverOnce}, ""},
	{"a message is given back whatever its deadline", []edit{
		{"core/message/pool.go", "e.lost, e.lapsed = at.Time > e.Deadline,", "e.lost, e.lapsed = true,"},
	}, []string{soundNames, soundOaths, deliverOnce}, ""},
	{"what was delivered is given back once its deadline is past", []edit{
		{"core/message/pool.go", "		case landing.Arrival == Delivered:\n", "		case landing.Arrival == Delivered && at.Time <= e.Deadline:\n"},
	}, []string{soundNames, soundOaths, deliverOnce, conserved}, ""},
	{"a lane is resumed while something forged can be delivered", []edit{
		{"core/message/trouble.go", " && l.harmless(p) {", " {"},
	}, []string{haltsLost, guardBounds}, ""},
	{"a backlog takes the room of feeds", []edit{
		{"core/message/name.go", "			if len(leaves) == room {", "			if len(leaves) == room+40 {"},
	}, []string{roomKept}, ""},
	{"a message is named before it is final", []edit{
		{"sim/bridge_host.go", "	final, ok := c.final(head.Number)\n	if !ok {\n		return\n	}\n", "	final := head\n"},
	}, []string{soundNames, soundOaths, sentFirst}, ""},
	{"what fails over to one endpoint believes it", []edit{
		{"sim/bridge_attacks.go", "	if !m.duped {\n", "	if !m.duped && !m.x.lost() {\n"},
	}, []string{soundNames, soundOaths, sentFirst, arrives}, ""}, // the liar leaves messages out, too
	{"an Inbox delivers twice", []edit{
		{"sim/bridge_contracts.go", "	if at == message.Delivered || at == message.Kept", "	if at == message.Kept"},
	}, []string{deliverOnce}, ""},
	{"an Inbox retries what was given back", []edit{
		{"sim/bridge_contracts.go", "|| waits || p.at.Time > m.Deadline || !p.inOrder(m)", "|| waits || !p.inOrder(m)"},
	}, []string{deliverOnce, conserved}, ""},
	{"an Inbox does not wait for the guard to object", []edit{
		{"sim/bridge_contracts.go", "waits := was.Arrival == message.Announced && p.at.Time < was.From", "waits := false"},
	}, []string{guardBounds}, ""},
	{"an Inbox knows no order", []edit{
		{"sim/bridge_contracts.go", "	return before == message.Delivered || before == message.Lapsed\n", "	return before <= message.Lapsed\n"},
	}, []string{inTheirTurn}, ""},
	{"a chain that lags takes an expired committee", []edit{
		{"sim/bridge_contracts.go", " || c.expiry(o.Report.Epoch) <= p.at.Time {", " {"},
	}, []string{freshOaths}, ""},
	{"the committee counts for its own guard", []edit{
		{"sim/bridge_contracts.go", "!c.signed[o.Report.Digest()] ||", "!c.signed[o.Report.Digest()] && !p.x.councils[0].signed[o.Report.Digest()] ||"},
	}, []string{guardBounds, changedBy}, ""},
	{"one committee resumes a lane", []edit{
		{"sim/bridge_contracts.go", "!p.hearsBoth(oaths, p.x.lanes[lane].ResumeLeaf(uint64(*changes))):", "!p.hears(0, &oaths[0], []jurat.Leaf{p.x.lanes[lane].ResumeLeaf(uint64(*changes))}):"},
	}, []string{changedBy}, ""},
	{"a pool has no bucket", []edit{
		{"sim/bridge_contracts.go", "	if amount > p.level || m.GasLimit", "	if m.GasLimit"},
	}, []string{limited, guardBounds}, ""},
}

// plantedBridgeSeeds is within how many seeds each is noticed.
const plantedBridgeSeeds = "200"

func TestPlantedBridgeBugs(t *testing.T) {
	mustNotice(t, plantedBridgeBugs, "-test.run=^TestBridgeSeeds$", "-sim.bridges="+plantedBridgeSeeds)
}

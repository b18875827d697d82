package sim

import "testing"

// plantedActionBugs are mistakes in core/action that the simulator must notice.
var plantedActionBugs = []bug{
	{"acts without having written that it is about to", []edit{
		{"core/action/machine.go", "		m.state.Began = attempt\n", "		if r.Act == nil {\n			m.state.Began = attempt\n		}\n"},
	}, []string{actSworn, oneEffect, witnessed}, ""},
	{"the promise is forgotten in a restart", []edit{
		{"core/action/machine.go", "	return &Machine{Config: c, state: saved,", "	saved.First, saved.Named = 0, 0\n	return &Machine{Config: c, state: saved,"},
	}, []string{oneEffect, nothingDone}, ""},
	{"another actor takes over though no key is honoured", []edit{
		{"core/action/intent.go", "	if !t.Honoured {\n		return first\n	}\n", ""},
		{"core/action/machine.go", "	if m.state.First != 0 && !m.Honoured {\n		attempt = m.state.First\n	}\n", ""},
	}, []string{oneEffect}, ""},
	{"a late actor acts", []edit{
		{"core/action/machine.go", "		case m.Able && m.inTime(attempt, now):\n", "		case m.Able:\n"},
	}, []string{actInTime}, ""},
	{"acts on an intent that is named, not sworn", []edit{
		{"core/action/machine.go", "	r.Opinion = m.opinion()\n", "	if m.Able && m.state.Named > m.state.Began && m.Actor(m.state.Named) == m.Self {\n		i := m.Intent(m.state.Named)\n		m.state.Began, m.acting, r.Act = i.Attempt, true, &i\n	}\n	r.Opinion = m.opinion()\n"},
	}, []string{actSworn}, ""},
	{"claims count of intents that nobody swore", []edit{
		{"core/action/outcome.go", " || !slices.Contains(m.state.Sworn, c.Attempt) || m.Actor(c.Attempt) != jurat.MemberIndex(i+1) {\n			continue", " || m.Actor(c.Attempt) != jurat.MemberIndex(i+1) {\n			continue"},
	}, []string{witnessed, nothingDone}, ""},
	{"anybody's claim counts", []edit{
		{"core/action/outcome.go", " || m.Actor(c.Attempt) != jurat.MemberIndex(i+1) {\n			continue", " {\n			continue"},
	}, []string{witnessed}, ""},
	{"one onlooker's sight is enough", []edit{
		{"core/action/outcome.go", "}) >= jurat.Quorum(m.Members) {\n", "}) >= 1 {\n"},
	}, []string{sworeDid}, ""},
	{"a refusal counts though others may have acted", []edit{
		{"core/action/outcome.go", " && m.only(c.Attempt):\n", ":\n"},
	}, []string{nothingDone, witnessed}, ""},
	{"whoever named a refusal goes on naming intents", []edit{
		{"core/action/machine.go", "	case outcome != nil || m.state.Settled || m.Inherited:\n", "	case m.Inherited:\n"},
	}, []string{nothingDone}, ""},
	{"what was not attempted is what one member did not hear of", []edit{
		{"core/action/outcome.go", "	if m.state.First == 0 && len(m.state.Sworn) == 0 {\n", "	if len(m.state.Sworn) == 0 {\n"},
	}, []string{nothingDone}, ""},
	{"nothing ends what the members cannot agree on", []edit{
		{"core/action/outcome.go", "	if now >= m.before(1) {\n		return &unknown\n	}\n", ""},
	}, []string{alwaysEnds}, ""},
	{"an act of which nothing is known did nothing", []edit{
		{"core/action/machine.go", "Verdict: Uncertain}\n	}\n	return o", "Verdict: Refused}\n	}\n	return o"},
	}, []string{witnessed}, ""},
}

func TestPlantedActionBugs(t *testing.T) {
	mustNotice(t, plantedActionBugs, "-test.run=^TestActionSeeds$", "-sim.actions=4000")
}

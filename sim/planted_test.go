package sim

import "testing"

// plantedBugs are mistakes in the protocol that the simulator must notice.
var plantedBugs = []bug{
	{"sign-once record written after sending", []edit{
		{"core/round/validate.go", "	m.persist(&Swore{Round: m.swore.Round, Digest: m.swore.Digest})\n", ""},
		{"core/round/validate.go", "		s.answers = append(s.answers, msg)\n", "		s.answers = append(s.answers, msg)\n		m.persist(&Swore{Round: m.swore.Round, Digest: m.swore.Digest})\n"},
	}, []string{durableFirst}, ""},
	{"sign-once record never written", []edit{
		{"core/round/validate.go", "	m.persist(&Swore{Round: m.swore.Round, Digest: m.swore.Digest})\n", ""},
	}, []string{noBlame, signOnce, durableFirst}, ""},
	{"sign-once record not read at a start", []edit{
		{"core/round/step.go", "		swore:    saved.Swore,\n", ""},
	}, []string{noBlame, signOnce}, "leader that equivocates"},
	{"sign-once rule forgets the digest", []edit{
		{"core/round/validate.go", "r == m.swore.Round && digest == m.swore.Digest", "r == m.swore.Round"},
	}, []string{noBlame, signOnce}, "leader that equivocates"},
	{"watermark of observations not persisted", []edit{
		{"core/round/member.go", "		m.persist(&Answered{r})\n", ""},
	}, []string{noBlame, observeOnce, durableFirst}, ""},
	{"watermark of observations not read at a start", []edit{
		{"core/round/step.go", "		answered: saved.Answered,\n", ""},
	}, []string{noBlame, observeOnce}, ""},
	{"evidence not durable before the partial", []edit{
		{"core/round/validate.go", "	m.persist(record)\n", ""},
	}, []string{durableFirst}, ""},
	{"nonce kept on retry", []edit{
		{"core/round/validate.go", "		NextNonce: m.newNonce(),\n		List:      list,\n", "		List:      list,\n"},
		{"core/round/validate.go", "Digest: s.proposal.Digest, List: hash},", "Digest: s.proposal.Digest, List: hash, Next: m.nonce.commitment},"},
	}, []string{oneNonce}, ""},
	{"signs under a list that does not hold its commitment", []edit{
		{"core/round/state.go", "			return x.known && list[i].Commitment == x.commitment\n", "			return x.known\n"},
	}, []string{oneNonce}, ""},
	{"threshold f+1", []edit{
		{"committee.go", "func Quorum(n int) int { return 2*Faults(n) + 1 }", "func Quorum(n int) int { return Faults(n) + 1 }"},
	}, []string{oneReport, honestValues, durableProof, certifiedView}, ""},
	{"median of fewer than 2f+1", []edit{
		{"core/outcome/rule.go", "	case len(t.values) >= 2*f+1:\n", "	case len(t.values) >= f+1:\n"},
	}, []string{honestValues}, ""},
	{"a single reason halts", []edit{
		{"core/outcome/rule.go", "	case t.reasons >= f+1:\n", "	case t.reasons >= 1:\n"},
	}, []string{honestValues}, ""},
	{"the median is a quartile", []edit{
		{"core/outcome/rule.go", "	return v[(len(v)-1)/2]\n", "	return v[len(v)/4]\n"},
	}, []string{honestValues}, ""},
	{"one-off subjects sworn on the word of f+1", []edit{
		{"core/outcome/rule.go", "		if run >= 2*f+1 {\n", "		if run >= f+1 {\n"},
	}, []string{honestValues, keptPromise}, ""},
	{"leader and members accept an O of 2f", []edit{
		{"core/round/leader.go", "	if len(s.order) < m.quorum {\n", "	if len(s.order) < m.quorum-1 {\n"},
		{"core/round/leader.go", "	list := m.list(signers[:m.quorum])\n", "	list := m.list(signers[:m.quorum])\n	observers, observations, words = observers[:m.quorum-1], observations[:m.quorum-1], words[:m.quorum-1]\n	out, _ = m.judge.Of(observers, words)\n	digest = out.Report.Digest()\n"},
		{"core/round/verify.go", "len(m.Observers) < v.c.Threshold ", "len(m.Observers) < v.c.Threshold-1 "},
		{"core/outcome/outcome.go", "	if want := jurat.Quorum(c.N()); ", "	if want := jurat.Quorum(c.N()) - 1; "},
	}, []string{honestValues}, ""},
	{"members do not recompute the outcome", []edit{
		{"core/round/validate.go", "	if err != nil || out.Report.Digest() != s.proposal.Digest {\n", "	if err != nil {\n"},
	}, []string{honestValues}, ""},
	{"no skew check", []edit{
		{"core/round/validate.go", "	case max(r.Time, m.now)-min(r.Time, m.now) > m.cfg.Params.MaxSkew:\n", "	case false:\n"},
	}, []string{nearInTime}, ""},
	{"certificates of too few votes", []edit{
		{"core/round/verify.go", " || len(m.Votes) != v.c.Threshold {", " {"},
	}, []string{certifiedView}, ""},
	{"certificates that count a member twice", []edit{
		{"core/round/verify.go", "		if !v.c.Has(m.Votes[i].Member) || i > 0 && m.Votes[i].Member <= m.Votes[i-1].Member {\n", "		if !v.c.Has(m.Votes[i].Member) {\n"},
	}, []string{certifiedView}, ""},
	{"votes whose signatures nobody checks", []edit{
		{"core/round/verify.go", "		return v.signed(m, m.Member, m.Sig)\n	case *Certificate:", "		return nil\n	case *Certificate:"},
	}, []string{certifiedView, validMessages}, ""},
	{"view jump on one vote", []edit{
		{"core/round/view.go", "	if len(c.Votes) < m.quorum {\n		return nil\n", "	if len(c.Votes) < 1 {\n		return nil\n"},
		{"core/round/verify.go", " || len(m.Votes) != v.c.Threshold {", " {"},
	}, []string{certifiedView}, ""},
	{"observations whose signatures nobody checks", []edit{
		{"core/round/verify.go", "	if !v.VerifyOperator(m.Observation.Member, digest, m.Sig) {", "	if false {"},
	}, []string{honestValues, noBlame}, ""},
	{"reports whose signatures nobody checks", []edit{
		{"core/round/verify.go", "	case !v.VerifyReport(r.Digest(), r.Signature):", "	case false:"},
	}, []string{oneReport}, ""},
	{"the bringer is blamed for what the author said", []edit{
		{"core/round/member.go", "		m.blame(member, s.number, first.msg, o)\n", "		m.blame(v.from, s.number, first.msg, o)\n"},
	}, []string{noBlame}, ""},
	{"a lost vote is never repeated", []edit{
		{"core/round/view.go", "	m.timers.set(deadlineTimer, m.now+2*m.repeatAfter())\n	m.vote()\n", "	m.timers.stop(deadlineTimer)\n	m.vote()\n"},
	}, []string{resumed, goesOn}, ""},
	{"a clock that is set back paralyses its member", []edit{
		{"core/round/timer.go", "	if now < m.now {\n", "	if false {\n"},
	}, []string{resumed, goesOn}, ": 4 oracles"},
	{"one member leads for ever", []edit{
		{"core/round/verify.go", "	return jurat.MemberIndex((view-1)%uint64(c.N())) + 1\n", "	return jurat.MemberIndex(c.N())\n"},
	}, []string{resumed, goesOn}, ""},
	{"signing is never tried again without who did not sign", []edit{
		{"core/round/session.go", "	if s.record == nil || len(s.lead.ready) < m.quorum ", "	if true || s.record == nil || len(s.lead.ready) < m.quorum "},
	}, []string{resumed, goesOn}, ""},
	{"a member that lacks observations asks nobody for them", []edit{
		{"core/round/member.go", "		m.send(&Pull{Round: s.number, Digests: missing}, from)\n", ""},
	}, []string{resumed, goesOn}, ""},
	{"a store that is behind is not noticed", []edit{
		{"core/round/join.go", "	if w.LastSeen != nil && m.aheadOfStore(w.LastSeen) {", "	if false {"},
	}, []string{noBlame, signOnce, observeOnce}, ""},
	{"the promise to a next committee not persisted", []edit{
		{"core/round/succession.go", "	m.persist(b)\n", ""},
	}, []string{durableFirst, keptPromise}, "next committee of"},
	{"the promise to a next committee not read at a start", []edit{
		{"core/round/succession.go", "	if bound != nil && bound.Names[0]", "	if false && bound.Names[0]"},
	}, []string{keptPromise}, "next committee of"},
	{"the promise to a next committee holds for one report", []edit{
		{"core/round/succession.go", "		return x.bound != nil\n", "		return false\n"},
	}, []string{keptPromise}, "next committee of"},
	{"who is bound to one next committee names another", []edit{
		{"core/round/succession.go", "	case x.bound != nil:\n		leaf.Payload = x.bound.Payload\n", ""},
	}, []string{keptPromise, oneSuccessor}, "of 2 attempts"},
	{"a next committee is signed that the host does not know", []edit{
		{"core/round/succession.go", "	case !slices.Contains(x.told, leaf.Payload):\n", "	case false:\n"},
	}, []string{knownSuccessor}, "next committee of"},
	{"f+1 observations bind as 2f+1 do", []edit{
		{"core/round/succession.go", "len(s.names) >= m.quorum {", "len(s.names) >= m.faults+1 {"},
	}, []string{keptPromise}, "of 2 attempts"},
	{"a promise to a next committee that nothing frees from", []edit{
		{"core/round/succession.go", "(x.final || r <= x.bound.Round())", "true"},
		{"core/round/succession.go", "	case !ok || !x.open() ||", "	case true || !ok || !x.open() ||"},
	}, []string{resumed, goesOn}, "of 2 attempts; 1"},
	{"those who are bound do not show why", []edit{
		{"core/round/view.go", "	m.show()\n", ""},
	}, []string{resumed, goesOn}, "of 2 attempts; 1"},
}

func TestPlantedBugs(t *testing.T) {
	mustNotice(t, plantedBugs, "-test.run=^TestSeeds$", "-sim.seeds=1000", "-sim.real=0", "-sim.minutes=3")
}

package sim

import "testing"

// plantedKeygenBugs are mistakes in the making of a key that the simulator must
// notice.
var plantedKeygenBugs = []bug{
	{"no proof of possession is checked", []edit{
		{"core/threshold/dkg_judge.go", "	if body != nil && !body.possession.Proves(", "	if false && !body.possession.Proves("},
	}, []string{noCheatPasses}, ""},
	{"share not durable before the transcript is signed", []edit{
		{"core/threshold/dkg_combine.go", "	out.add(DKGPersist{*d.outcome}, d.confirm())\n", "	out.add(d.confirm(), DKGPersist{*d.outcome})\n"},
	}, []string{durableFirst}, ""},
	{"share persisted before the key is made even", []edit{
		{"core/threshold/dkg_combine.go", "	if odd {\n		own.Negate()\n	}\n", ""},
	}, []string{durableFirst}, ""},
	{"a complaint believed without its proof", []edit{
		{"core/threshold/dkg_judge.go", "	if !a.proof.ProvesEqual(equalTag, &to.body.point, &from.body.point, &a.point, d.complaintContext(accuser, dealer)) {\n", "	if false {\n"},
	}, []string{noBlame}, ""},
	{"a complaint opens good shares too", []edit{
		{"core/threshold/dkg_combine.go", "!shares[i].IsZero() && !d.dealings[i].body.fits(d.cfg.Self, &shares[i])", "!shares[i].IsZero()"},
	}, []string{noBlame, onePoint}, ""},
	{"ephemeral keys reused across attempts", []edit{
		{"core/threshold/dkg.go", "	h := hello{", "	d.secrets.ephemeral = hashToScalar(\"reused\", cfg.Session.Members[cfg.Self-1].Operator[:])\n	h := hello{"},
	}, []string{freshKeys}, ""},
	{"a result accepted without all signatures", []edit{
		{"core/threshold/dkg.go", "		if c == nil || !d.accepts(&c.body) {\n", "		if c != nil && !d.accepts(&c.body) {\n"},
		{"core/threshold/dkg.go", "	for _, c := range d.confirms {\n		result", "	for _, c := range d.confirms {\n		if c == nil {\n			c = &heard[confirm]{}\n		}\n		result"},
	}, []string{allConfirmed}, ""},
	{"shares travel in the open", []edit{
		{"core/threshold/dkg_deal.go", "	aead.Seal(sealed[:0], make([]byte, chacha20poly1305.NonceSize), plain[:], nil)\n", "	copy(sealed[:], plain[:])\n	_ = aead\n"},
	}, []string{secretKeys}, ""},
	{"a second confirmation is never taken", []edit{
		{"core/threshold/dkg_judge.go", "		if d.outcome == nil || !d.accepts(&body) {\n			return nil\n		}\n", "		return nil\n"},
	}, []string{lowestCounts, finishes}, ""},
	{"an attempt begun again after a restart", []edit{
		{"core/founding/machine.go", "	case entered >= m.session.Attempt && ", "	case false && entered >= m.session.Attempt && "},
	}, []string{noBlame}, ""},
	{"the others' confirmations forgotten in a restart", []edit{
		{"core/threshold/dkg.go", "	if len(signatures) != d.n {\n", "	if len(signatures) >= 0 {\n"},
	}, []string{lowestCounts, finishes}, ""},
	{"a confirmed attempt dropped for the next", []edit{
		{"core/founding/machine.go", "	if !a.confirmed {\n", "	if true {\n"},
	}, []string{lowestCounts, finishes}, ""},
	{"the latest completed attempt counts", []edit{
		{"core/founding/machine.go", "a.number < m.done.Session.Attempt", "a.number > m.done.Session.Attempt"},
	}, []string{lowestCounts}, ""},
	{"a member left behind does not catch up", []edit{
		{"core/founding/machine.go", "number > m.session.Attempt && m.done == nil {", "number > m.session.Attempt && false {"},
	}, []string{finishes, lowestCounts}, ""},
}

func TestPlantedKeygenBugs(t *testing.T) {
	mustNotice(t, plantedKeygenBugs, "-test.run=^(TestCrashOfTheFirst|TestKeygenSeeds)$", "-sim.keygen=400", "-sim.only=: 4 founders")
}

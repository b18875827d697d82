// Package seal encrypts to a committee: any t = 2f+1 of its n = 3f+1 members open
// what was sealed to its encryption key, and 2f of them learn nothing.
//
// It is TDH2 (Shoup and Gennaro 2002) on secp256k1, with an authenticated cipher
// for the payload. For the group's key H = x·G, with x shared among the members:
//
//   - Seal draws r, and gives U = r·G, Ū = r·Ḡ for a second generator whose
//     logarithm nobody knows, a proof that both have the one logarithm r, and the
//     payload under a key derived from r·H. The proof is bound to the payload and to
//     everything that is said beside it: key, generation, expiry and context. So
//     nobody makes a ciphertext of another one (it is secure against chosen
//     ciphertexts, in the random oracle model, under the Diffie-Hellman
//     assumption), and each member sees that by itself, before it answers.
//   - ShareOf answers with x_i·U and a proof for it. It takes a Ciphertext, and only
//     Check makes one: there is no way to answer what was not verified.
//   - Open combines t shares to x·U = r·H, names whose shares are wrong, and does
//     with any t that are right. Beside the payload stands a commitment to r·H, made by
//     the hash that makes the payload's key. The cipher alone commits to no key: a sealer
//     could make a payload that opens under two, and have one member choose between
//     two plaintexts by a wrong answer. With it there is one point that opens, so shares
//     that combine to it open what was sealed, and proofs name who was wrong. That shares combine
//     does not say who made them: whoever sealed knows r, and so r·X_i = x_i·U for each
//     member. Where a share stands for a member's consent, VerifyShare comes first.
//
// # Why 2f shares open nothing
//
// The members' secrets are values at 1 … n of a polynomial of degree t−1 = 2f whose
// value at 0 is x. For any 2f members and any x there is exactly one such
// polynomial through their values: what they hold is distributed the same for
// every x. Their answers to a ciphertext are x_i·U, which they can compute
// themselves from U; and an honest member's answer to *another* ciphertext can be
// simulated without its secret, since that ciphertext's proof shows that Ū = r·Ḡ for
// the r of U: a simulator that made Ḡ = a·H itself has r·H = a⁻¹·Ū, and the member's
// x_i·U from r·H and the 2f others by interpolation. So shares of other ciphertexts
// help nobody either.
//
// # What the context is for
//
// A ciphertext says for what it may be opened: Context. A member answers only where
// the context is the one that it computed itself, from a request on the chain, say.
// So a ciphertext that is copied into another request, or shown for another
// consumer, job or measurement, is refused by every honest member.
//
// What is secret here and where it may go is as core/threshold and core/dlog say.
package seal

package jurat

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
)

// Tree is a Merkle tree shaped and hashed as OpenZeppelin's StandardMerkleTree
// with sortLeaves off: nodes[0] is the root, the children of i are 2i+1 and
// 2i+2, leaf i of n is nodes[2n-2-i], and a parent is the Keccak-256 of its
// children in ascending order. Leaves keep their positions, so an unchanged leaf
// keeps its path and Set updates one path instead of building anew.
type Tree struct{ nodes []Hash }

// ErrTree is returned for an index that the tree does not have.
var ErrTree = errors.New("no such leaf in the tree")

// NewTree builds the tree over leaf hashes.
func NewTree(leaves []Hash) *Tree {
	n := len(leaves)
	if n == 0 {
		return &Tree{}
	}
	t := &Tree{nodes: make([]Hash, 2*n-1)}
	for i, l := range leaves {
		t.nodes[2*n-2-i] = l
	}
	i := n - 2
	for ; i >= 6; i -= 4 { // the children of these four come after them all
		t.hashFour(i - 3)
	}
	for ; i >= 0; i-- {
		t.nodes[i] = hashPair(t.nodes[2*i+1], t.nodes[2*i+2])
	}
	return t
}

// hashFour sets the four nodes from first on.
func (t *Tree) hashFour(first int) {
	var b [4][64]byte
	for k := range b {
		lower, upper := ascending(&t.nodes[2*(first+k)+1], &t.nodes[2*(first+k)+2])
		copy(b[k][:], lower[:])
		copy(b[k][32:], upper[:])
	}
	keccak4(&[4][]byte{b[0][:], b[1][:], b[2][:], b[3][:]}, (*[4]Hash)(t.nodes[first:]))
}

// Len is the number of leaves.
func (t *Tree) Len() int { return (len(t.nodes) + 1) / 2 }

// Root is the tree's root; zero for a tree without leaves.
func (t *Tree) Root() Hash {
	if len(t.nodes) == 0 {
		return Hash{}
	}
	return t.nodes[0]
}

// Leaf returns the hash of leaf i.
func (t *Tree) Leaf(i int) Hash { return t.nodes[len(t.nodes)-1-i] }

// Clone returns a copy that Set does not share with t.
func (t *Tree) Clone() *Tree { return &Tree{nodes: slices.Clone(t.nodes)} }

// Set replaces the leaves at the given indices and rehashes only their paths.
func (t *Tree) Set(indices []int, leaves []Hash) error {
	dirty := make([]int, 0, len(indices))
	for k, i := range indices {
		if i < 0 || i >= t.Len() {
			return fmt.Errorf("%w: %d of %d", ErrTree, i, t.Len())
		}
		node := len(t.nodes) - 1 - i
		t.nodes[node] = leaves[k]
		dirty = append(dirty, node)
	}
	// Children have larger indices than their parents: going down the indices,
	// each parent is rehashed once, after both its children.
	slices.Sort(dirty)
	for len(dirty) > 0 {
		node := dirty[len(dirty)-1]
		dirty = dirty[:len(dirty)-1]
		if node == 0 {
			break
		}
		if n := len(dirty); n > 0 && dirty[n-1] == sibling(node) {
			dirty = dirty[:n-1]
		}
		parent := (node - 1) / 2
		t.nodes[parent] = hashPair(t.nodes[2*parent+1], t.nodes[2*parent+2])
		if at, found := slices.BinarySearch(dirty, parent); !found {
			dirty = slices.Insert(dirty, at, parent)
		}
	}
	return nil
}

// Proof returns the path from leaf i to the root, as MerkleProof.verify takes it.
func (t *Tree) Proof(i int) ([]Hash, error) {
	if i < 0 || i >= t.Len() {
		return nil, fmt.Errorf("%w: %d of %d", ErrTree, i, t.Len())
	}
	var path []Hash
	for node := len(t.nodes) - 1 - i; node > 0; node = (node - 1) / 2 {
		path = append(path, t.nodes[sibling(node)])
	}
	return path, nil
}

// MultiProof proves several leaves at once, as MerkleProof.multiProofVerify
// takes it: leaves in the order Leaves, the path hashes, and one flag a step.
type MultiProof struct {
	Leaves []int  // indices into the tree, in the order in which the proof consumes them
	Path   []Hash `json:"proof"`
	Flags  []bool `json:"proofFlags"`
}

// MultiProof returns the proof of the leaves at the given distinct indices.
func (t *Tree) MultiProof(indices []int) (*MultiProof, error) {
	if len(indices) == 0 {
		return &MultiProof{Path: []Hash{t.Root()}}, nil
	}
	return multiProof(t.Len(), indices, func(node int) Hash { return t.nodes[node] })
}

// JoinProofs returns the MultiProof of leaves of whose tree, of n leaves, only
// their single proofs are known: paths[k] is that of the leaf at indices[k].
func JoinProofs(n int, indices []int, paths [][]Hash) (*MultiProof, error) {
	if len(indices) == 0 || len(paths) != len(indices) {
		return nil, fmt.Errorf("%w: %d leaves, %d paths", ErrTree, len(indices), len(paths))
	}
	known := map[int]Hash{} // siblings on the way up, by node
	for k, i := range indices {
		node := 2*n - 2 - i
		for _, h := range paths[k] {
			if node <= 0 {
				return nil, fmt.Errorf("%w: the path of leaf %d of %d is too long", ErrTree, i, n)
			}
			known[sibling(node)] = h
			node = (node - 1) / 2
		}
		if node != 0 {
			return nil, fmt.Errorf("%w: the path of leaf %d of %d is too short", ErrTree, i, n)
		}
	}
	return multiProof(n, indices, func(node int) Hash { return known[node] })
}

// multiProof proves leaves of a tree of n, whose nodes at gives: siblings of their
// ancestors.
func multiProof(n int, indices []int, at func(node int) Hash) (*MultiProof, error) {
	p := &MultiProof{Leaves: slices.Clone(indices)}
	slices.Sort(p.Leaves) // ascending leaf index is descending node index
	var queue []int
	for k, i := range p.Leaves {
		if i < 0 || i >= n || k > 0 && p.Leaves[k-1] == i {
			return nil, fmt.Errorf("%w: %d of %d, or twice", ErrTree, i, n)
		}
		queue = append(queue, 2*n-2-i)
	}
	for len(queue) > 0 && queue[0] > 0 {
		node := queue[0]
		queue = queue[1:]
		if len(queue) > 0 && queue[0] == sibling(node) {
			p.Flags = append(p.Flags, true)
			queue = queue[1:]
		} else {
			p.Flags = append(p.Flags, false)
			p.Path = append(p.Path, at(sibling(node)))
		}
		queue = append(queue, (node-1)/2)
	}
	return p, nil
}

// VerifyProof reports whether leaf is under root by path.
func VerifyProof(root, leaf Hash, path []Hash) bool { return RootOf(leaf, path) == root }

// RootOf is the root to which path leads from leaf.
func RootOf(leaf Hash, path []Hash) Hash {
	for _, h := range path {
		leaf = hashPair(leaf, h)
	}
	return leaf
}

func sibling(node int) int { return (node - 1) ^ 1 + 1 }

func hashPair(a, b Hash) Hash {
	lower, upper := ascending(&a, &b)
	return Keccak(lower[:], upper[:])
}

func ascending(a, b *Hash) (lower, upper *Hash) {
	if bytes.Compare(a[:], b[:]) > 0 {
		return b, a
	}
	return a, b
}

// CompareSubjects orders leaves by (kind, subject).
func CompareSubjects(a, b Leaf) int {
	if a.Kind != b.Kind {
		return int(a.Kind) - int(b.Kind)
	}
	return bytes.Compare(a.Subject[:], b.Subject[:])
}

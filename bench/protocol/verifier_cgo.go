//go:build cgo

package main

const verifier = "libsecp256k1 (cgo)"

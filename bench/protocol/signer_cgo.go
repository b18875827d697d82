//go:build cgo

package main

const signer = "libsecp256k1 (cgo)"

//go:build !cgo

package main

const verifier = "decred (pure Go)"

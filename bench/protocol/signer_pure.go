//go:build !cgo

package main

const signer = "decred (pure Go)"

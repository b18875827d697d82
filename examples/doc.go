// Package examples is a folder of stories, each a program of its own; README.md lists them,
// and this package's test tells them all.
package examples

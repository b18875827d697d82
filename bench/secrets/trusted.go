package main

func trusted() error { return nil }

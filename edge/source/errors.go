package source

import (
	"compress/flate"
	"compress/gzip"
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net"
	"net/url"

	"github.com/jurat-network/jurat"
)

func tlsConfig(roots *x509.CertPool) *tls.Config {
	return &tls.Config{RootCAs: roots, MinVersion: tls.VersionTLS12}
}

// transportError gives an error of net/http its reason, and drops the method and
// URL that it repeats.
func transportError(err error) *Error {
	var wrapped *url.Error
	if errors.As(err, &wrapped) {
		err = wrapped.Err
	}
	var corrupt flate.CorruptInputError
	switch {
	case errors.Is(err, ErrEgress):
		return &Error{jurat.ReasonRefused, egressError(err)}
	case errors.Is(err, gzip.ErrHeader), errors.Is(err, gzip.ErrChecksum), errors.As(err, &corrupt):
		return &Error{jurat.ReasonMalformed, err}
	case errors.Is(err, context.DeadlineExceeded):
		return &Error{jurat.ReasonUnreachable, errors.New("no answer in time")}
	}
	return &Error{jurat.ReasonUnreachable, err}
}

// egressError takes the refusal out of the dialler's words around it.
func egressError(err error) error {
	var op *net.OpError
	if errors.As(err, &op) {
		return op.Err
	}
	return err
}

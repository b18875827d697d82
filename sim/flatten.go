package sim

import (
	"encoding/binary"
	"reflect"
)

// flatten appends every byte that a value holds, unexported fields included: to
// search it, and to tell two values apart. Lengths are written, so that different
// values of one type give different bytes. Maps, functions and cycles are not for it.
func flatten(b []byte, v reflect.Value) []byte {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if v.IsNil() {
			return append(b, 0)
		}
		return flatten(append(b, 1), v.Elem())
	case reflect.Struct:
		for i := range v.NumField() {
			b = flatten(b, v.Field(i))
		}
	case reflect.Array, reflect.Slice:
		if v.Kind() == reflect.Slice {
			b = binary.BigEndian.AppendUint64(b, uint64(v.Len()))
		}
		if v.Type().Elem().Kind() == reflect.Uint8 && (v.Kind() == reflect.Slice || v.CanAddr()) {
			return append(b, v.Bytes()...)
		}
		for i := range v.Len() {
			b = flatten(b, v.Index(i))
		}
	case reflect.String:
		b = binary.BigEndian.AppendUint64(b, uint64(v.Len()))
		return append(b, v.String()...)
	case reflect.Bool:
		if v.Bool() {
			return append(b, 1)
		}
		return append(b, 0)
	case reflect.Uint8:
		return append(b, byte(v.Uint()))
	case reflect.Uint, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return binary.BigEndian.AppendUint64(b, v.Uint())
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return binary.BigEndian.AppendUint64(b, uint64(v.Int()))
	default:
		panic("sim: flatten: " + v.Kind().String())
	}
	return b
}

/**
 * Compares what callers, the PBX and the office say of the same calls. It is pure: it reads no file and asks nobody, so
 * that every fault it must find can be planted in a test.
 */
package pl.hejnal.faults.oracle;

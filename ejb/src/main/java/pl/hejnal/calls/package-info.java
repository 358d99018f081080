/**
 * The counter of calls: what the telephone did, told in the office's own words and kept with the call's ticket. It
 * knows no PBX; whoever speaks with one translates first.
 */
package pl.hejnal.calls;

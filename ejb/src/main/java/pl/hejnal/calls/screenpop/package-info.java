/**
 * What a clerk's screen shows while the telephone rings, made in one place. How it gets there is {@code web.push}'s.
 */
package pl.hejnal.calls.screenpop;

/**
 * What a city's calls look like: how many come when, whether they may be put into an office at all, and chance that is the same
 * for the same seed. It is pure: it asks no clock and no database.
 */
package pl.hejnal.seed.domain;

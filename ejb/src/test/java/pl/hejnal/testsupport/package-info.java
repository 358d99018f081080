/**
 * What the container does for a counter, done by hand, so that its rules are tried with repositories in memory. Roles and
 * transactions are not: those are tried in the real container.
 */
package pl.hejnal.testsupport;

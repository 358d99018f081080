/** Tests of accounts, signing in, and of every page for everybody. */
package pl.hejnal.whole.people;

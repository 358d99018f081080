/** Tests of what managers read. */
package pl.hejnal.whole.reports;

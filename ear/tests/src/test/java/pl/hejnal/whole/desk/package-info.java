/** Tests of a clerk's work: rings, tickets, drafts, presence, callbacks and notices. */
package pl.hejnal.whole.desk;

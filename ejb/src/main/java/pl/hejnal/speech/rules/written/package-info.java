/**
 * Text that was written to be read, on its way to being heard: finding in it what has to be said otherwise, in whichever
 * language. How it is said is each language's own affair.
 */
package pl.hejnal.speech.rules.written;

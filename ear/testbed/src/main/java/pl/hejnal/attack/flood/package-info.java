/** Attacks on the web side by number: many connections, many guesses, many sessions. */
package pl.hejnal.attack.flood;

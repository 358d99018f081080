/** What strangers can send without an account, as much of it as they like, against the office that is measured. */
package pl.hejnal.bench.flood;

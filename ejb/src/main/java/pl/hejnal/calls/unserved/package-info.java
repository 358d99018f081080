/**
 * Callers who did not get what they called for, and what became of them. A call is on the list from the transaction that
 * ends it, and off what is owed from the transaction that helps its caller.
 */
package pl.hejnal.calls.unserved;

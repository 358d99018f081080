/**
 * Who had to call again: talks with clerks by a caller and a matter that are known. Kept by the transaction that changes the call
 * or what it was about; the caller only as a keyed hash, which is forgotten after a while.
 */
package pl.hejnal.calls.repeats;

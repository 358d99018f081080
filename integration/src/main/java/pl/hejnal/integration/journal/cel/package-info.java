/**
 * What the lines of the journals mean: channel events (CEL) and the queue log, brought together to calls as they were. No
 * file and no counter is known here.
 */
package pl.hejnal.integration.journal.cel;

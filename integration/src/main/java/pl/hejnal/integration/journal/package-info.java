/**
 * Reads the PBX's own journals (CEL and queue log) to the end, whatever was down meanwhile, and brings each call that
 * they tell of to the office's counter: {@code files} reads, {@code cel} understands. What is done with a call is decided in
 * {@code calls}.
 */
package pl.hejnal.integration.journal;

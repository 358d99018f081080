/**
 * Reads the PBX's own journals (CEL and queue log) to the end, whatever was down meanwhile, and brings each call that
 * they tell of to the office's counter. What is done with it is decided in {@code calls}.
 */
package pl.hejnal.integration.journal;

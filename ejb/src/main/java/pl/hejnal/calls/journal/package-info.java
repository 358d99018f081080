/**
 * Where the PBX's own journal is compared with what is known, and settles it. Files are read in {@code
 * integration.journal}.
 */
package pl.hejnal.calls.journal;

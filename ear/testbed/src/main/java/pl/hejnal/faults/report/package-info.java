/**
 * Hears the three witnesses of a run: sipp's log, the PBX's own files, and the office's REST interface. It reads the
 * files by itself, with nothing of the import that is on trial.
 */
package pl.hejnal.faults.report;

/** Tests of the running whole: attacks, faults, logs, programs that read it, and the launcher. */
package pl.hejnal.whole.running;

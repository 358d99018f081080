/**
 * Instruments: distributions of times, processor time and memory of processes, the machine's own floors, the printed
 * report. What is measured with them belongs to the packages beside this one.
 */
package pl.hejnal.bench.measure;

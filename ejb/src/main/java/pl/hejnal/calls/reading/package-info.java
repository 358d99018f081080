/**
 * Calls as screens and REST read them, and which tickets are talked about just now. Figures are read in {@code
 * reports}.
 */
package pl.hejnal.calls.reading;

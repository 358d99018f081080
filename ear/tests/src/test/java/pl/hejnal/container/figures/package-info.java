/** That figures, and what is opened from them, are the calls that there were. */
package pl.hejnal.container.figures;

/** Talks by caller and matter in PostgreSQL, which moves the figures of later ones itself. */
package pl.hejnal.calls.repeats.store;

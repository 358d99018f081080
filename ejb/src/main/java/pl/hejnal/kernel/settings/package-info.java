/**
 * The catalogue of settings: each once, with its name, type, default and bounds, for the launcher and the server alike. Who reads
 * a file or the environment, and what a value is used for, stands elsewhere.
 */
package pl.hejnal.kernel.settings;

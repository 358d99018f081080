/**
 * The texts that are spoken and their versions. No sentence of the menu is written here: sentences are texts in the
 * database.
 */
package pl.hejnal.speech.domain;

/**
 * Turns sentences into sound files that the PBX plays: what is said once is rendered once and kept by its content.
 * No words are chosen here; they come from the menu's texts.
 */
package pl.hejnal.integration.speech;

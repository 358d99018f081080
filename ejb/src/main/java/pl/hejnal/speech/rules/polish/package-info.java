/**
 * How Polish says figures: numerals, ordinals, what is counted, dates, hours and money, each in the grammatical case that
 * its sentence wants, and a department's written text as it is read aloud. No sentence of the menu is written here.
 */
package pl.hejnal.speech.rules.polish;

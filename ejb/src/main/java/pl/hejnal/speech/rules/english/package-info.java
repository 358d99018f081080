/**
 * How English says figures: numbers, ordinals, dates, hours and money, and written text as it is read aloud. No sentence
 * of the menu is written here.
 */
package pl.hejnal.speech.rules.english;

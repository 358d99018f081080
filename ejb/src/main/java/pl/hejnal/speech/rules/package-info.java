/**
 * How dates, ages, numbers, amounts and signs are said aloud in each language. It knows neither texts nor sounds.
 */
package pl.hejnal.speech.rules;

/**
 * Words that every feature shares: languages, telephone numbers, refusals, pages, settings, the clock. Nothing here
 * knows a feature, and nothing belongs here that only one feature needs.
 */
package pl.hejnal.kernel;

/** What opening hours are and what follows from them, as values; which days are holidays is asked through a port. */
package pl.hejnal.hours.domain;

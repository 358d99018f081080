/**
 * The counter of opening hours: of the call line, of the office, and of each department, with Polish public holidays and
 * the days that somebody closed besides. It says whether a place is open and when it opens next, in time and not in words.
 */
package pl.hejnal.hours;

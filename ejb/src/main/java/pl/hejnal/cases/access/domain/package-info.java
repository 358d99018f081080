/**
 * What counts as a reason for reading another department's case. It knows neither cases nor people.
 */
package pl.hejnal.cases.access.domain;

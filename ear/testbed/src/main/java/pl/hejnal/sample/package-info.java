/**
 * Departmental systems as a city has them, made up: processes of their own, with their own words and addresses, known
 * to nobody but the routes in {@code config/departments}. No class of the office is used here.
 */
package pl.hejnal.sample;

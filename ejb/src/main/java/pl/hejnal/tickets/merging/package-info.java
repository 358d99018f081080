/**
 * Merging the tickets of one caller and one matter into one. Whether two calls are about the same matter is asked in
 * {@code calls}.
 */
package pl.hejnal.tickets.merging;

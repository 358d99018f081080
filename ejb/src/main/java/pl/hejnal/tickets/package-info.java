/**
 * The counter of tickets: opening, taking, noting, closing, and reading them. A ticket knows what its caller wanted and
 * what became of it; how the call went belongs to {@code calls}.
 */
package pl.hejnal.tickets;

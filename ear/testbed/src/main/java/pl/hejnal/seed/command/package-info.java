/**
 * What {@code ./hejnal seed} does: options in, an office with calls out.
 */
package pl.hejnal.seed.command;

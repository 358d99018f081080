/**
 * What {@code ./hejnal call} and {@code ./hejnal clerk} do: options in, a conversation as text out. The telephones
 * themselves are next door, for tests and measurements as well.
 */
package pl.hejnal.phone.command;

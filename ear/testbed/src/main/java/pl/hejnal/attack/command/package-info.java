/** {@code ./hejnal attack}, and which attacks there are. */
package pl.hejnal.attack.command;

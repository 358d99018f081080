/**
 * What everything that starts an office is told: its settings, its secrets, and how a mistake of its administrator is said.
 * Parts, instance and commands are in packages of their own, which use this one and not the other way round.
 */
package pl.hejnal.launcher;

/** Attacks by whoever already has the application's own means: its role in the database, or the user of one of its parts. */
package pl.hejnal.attack.machine;

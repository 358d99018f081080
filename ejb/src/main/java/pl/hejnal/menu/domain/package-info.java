/**
 * The plan of the menu with its rules, and the table of a dialogue's states. No whole sentence is written here:
 * sentences are texts in the database, and how figures and dates are said is in {@code speech}.
 */
package pl.hejnal.menu.domain;

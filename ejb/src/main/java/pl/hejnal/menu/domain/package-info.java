/**
 * The table of the menu's states, and the rules by which dates, ages and numbers are said aloud in each language. No
 * whole sentence is written here: sentences are texts in the database.
 */
package pl.hejnal.menu.domain;

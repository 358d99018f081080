/**
 * Reads the texts that are spoken. Nobody but the menu uses it.
 */
package pl.hejnal.menu.store;

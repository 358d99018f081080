/**
 * The spoken menu: what a caller hears, which keys they may press, and where that leads; a dialogue is a value that
 * knows nothing of telephones. Playing sound, collecting keys and asking the departments belong to {@code integration}.
 */
package pl.hejnal.menu;

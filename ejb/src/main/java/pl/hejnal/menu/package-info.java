/**
 * The dialogue with a caller: what they hear, which keys they may press, and where that leads; a dialogue is a value
 * that knows nothing of telephones. How a plan is edited is in menu.editor; playing sound, collecting keys and asking
 * the departments belong to {@code integration}.
 */
package pl.hejnal.menu;

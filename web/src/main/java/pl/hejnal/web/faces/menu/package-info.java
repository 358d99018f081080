/**
 * The administrator's pages of the voice menu: the draft, a trial, the spoken texts and versions; {@code plan} and
 * {@code recordings} are pages with more to them. What a menu
 * must keep is judged in menu.
 */
package pl.hejnal.web.faces.menu;

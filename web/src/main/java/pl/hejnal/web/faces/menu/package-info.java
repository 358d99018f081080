/**
 * The administrator's pages of the voice menu: its plan, a trial, the spoken texts, recordings and versions. What a menu
 * must keep is judged in menu.
 */
package pl.hejnal.web.faces.menu;

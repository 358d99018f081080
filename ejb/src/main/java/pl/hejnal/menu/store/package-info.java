/**
 * Reads and writes published plans and their documents. Drafts are in menu.editor.store.
 */
package pl.hejnal.menu.store;

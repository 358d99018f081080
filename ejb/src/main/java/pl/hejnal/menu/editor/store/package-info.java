/**
 * Keeps drafts and edits plans through their documents. Nobody but the editor uses it.
 */
package pl.hejnal.menu.editor.store;

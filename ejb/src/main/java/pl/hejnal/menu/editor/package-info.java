/**
 * Where an administrator changes a draft of the menu, tries it and publishes it. Nothing here is on the way of a
 * call.
 */
package pl.hejnal.menu.editor;

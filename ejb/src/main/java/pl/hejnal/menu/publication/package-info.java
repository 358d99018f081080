/**
 * Which plan callers hear, how a version is published, and which queues it names. A draft that nobody hears yet
 * belongs to menu.editor.
 */
package pl.hejnal.menu.publication;

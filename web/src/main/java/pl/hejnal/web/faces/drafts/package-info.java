/**
 * What was typed and not yet saved: kept for the page's script as people type, and given back with the form. Whose it is
 * is decided by the counter of drafts.
 */
package pl.hejnal.web.faces.drafts;

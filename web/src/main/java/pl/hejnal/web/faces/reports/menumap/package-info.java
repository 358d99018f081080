/** The page on which the menu is drawn as a map of its callers, and a draft is tried on a day's calls. It only reads. */
package pl.hejnal.web.faces.reports.menumap;

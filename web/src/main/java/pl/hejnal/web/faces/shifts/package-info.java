/**
 * The pages of shifts: managers' templates and week, and a clerk's own. What can be dragged can be done by keys, and by a form that
 * needs no script.
 */
package pl.hejnal.web.faces.shifts;

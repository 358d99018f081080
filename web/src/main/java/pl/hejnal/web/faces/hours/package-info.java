/**
 * The page of opening hours and closed days.
 * Backing beans hold views and form values, never an entity.
 */
package pl.hejnal.web.faces.hours;

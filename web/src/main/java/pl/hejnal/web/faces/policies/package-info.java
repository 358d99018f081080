/**
 * The page on which an administrator switches the question after a talk and the recording of talks.
 * Backing beans hold views and form values, never an entity.
 */
package pl.hejnal.web.faces.policies;

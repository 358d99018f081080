/**
 * The page on which an administrator switches the question after a talk, recording and supervision.
 * Backing beans hold views and form values, never an entity.
 */
package pl.hejnal.web.faces.policies;

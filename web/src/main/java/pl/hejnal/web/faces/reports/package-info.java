/**
 * The manager's Today and the formulas of its figures.
 * It only reads.
 */
package pl.hejnal.web.faces.reports;

/**
 * The administrator's pages of the departments: how each connection is, which files are broken, a trial of one case; and
 * the office's list of departments, which can be changed. A connection is changed by its file.
 */
package pl.hejnal.web.faces.departments;

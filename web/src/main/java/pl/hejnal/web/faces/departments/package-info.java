/**
 * The administrator's page of the departments: how each connection is, which files are broken, and a trial of one case.
 * It changes nothing; a connection is changed by its file.
 */
package pl.hejnal.web.faces.departments;

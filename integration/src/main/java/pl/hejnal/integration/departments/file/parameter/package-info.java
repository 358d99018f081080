/**
 * What a parameter of a route file may be, each kind with its check and the reason that is given where it is none. Which
 * parameters a template has, is told in {@code file}.
 */
package pl.hejnal.integration.departments.file.parameter;

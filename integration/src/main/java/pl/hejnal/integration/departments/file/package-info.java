/**
 * Reads and judges the route files of departments, line by line, without running anything: the launcher's
 * {@code departments check} uses it with no server there. No Camel here; what a file says is data, never a program.
 */
package pl.hejnal.integration.departments.file;

/**
 * Asks the departments' own systems for the state of a case, by Camel routes made from the files in
 * {@code hejnal.departments}, one a department. What may be asked, by whom and how it is kept is decided in
 * {@code cases}.
 */
package pl.hejnal.integration.departments;

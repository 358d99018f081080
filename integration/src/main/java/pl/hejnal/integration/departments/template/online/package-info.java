/**
 * Templates of departments that answer while the caller waits: REST, SOAP and SQL, with their credentials and limits. What
 * comes as a file or by letter is {@code template.imported}.
 */
package pl.hejnal.integration.departments.template.online;

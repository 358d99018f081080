/**
 * Templates of departments that send what they know, files by night or letters: a feed that takes it over and a route that
 * answers from what was taken over last. Departments that answer a question at once are {@code template.online}.
 */
package pl.hejnal.integration.departments.template.imported;

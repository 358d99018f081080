/**
 * Registered cases as the registry lists them, telephone codes that nobody has yet, and notices on a case. What is
 * told about a case is in cases.domain.
 */
package pl.hejnal.cases.registry.domain;

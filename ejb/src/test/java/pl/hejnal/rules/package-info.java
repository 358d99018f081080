/**
 * The rules of the house as tests, written once for every module. Each module's {@code ArchitectureTest} asks them of
 * its classes and of violations planted for them.
 */
package pl.hejnal.rules;

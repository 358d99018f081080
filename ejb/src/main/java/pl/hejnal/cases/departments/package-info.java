/**
 * The port through which a department's system is asked, how it fares, and trials of its route file. The routes
 * themselves are in {@code integration.departments}.
 */
package pl.hejnal.cases.departments;

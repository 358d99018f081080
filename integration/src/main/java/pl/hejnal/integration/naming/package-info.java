/**
 * What the office's files called things before, and what these are called now.
 */
package pl.hejnal.integration.naming;

/**
 * The counter of what the office publishes: departments and the cards of procedures. Cases and people are not here.
 */
package pl.hejnal.directory;

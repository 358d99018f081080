/**
 * Real telephones for trying and testing: callers (sipp with ears of our own) and clerks' phones (baresip).
 * Nothing here knows the office's application; it hears and presses what a resident hears and presses.
 */
package pl.hejnal.phone;

/**
 * Delivers what the outbox holds: one Camel route a channel, woken by the commit that wrote a message and by a slow timer.
 * What a message says is decided where it is written, never here.
 */
package pl.hejnal.integration.outbox;

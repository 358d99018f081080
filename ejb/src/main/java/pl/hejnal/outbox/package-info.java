/**
 * What leaves the house: mail today, later text messages and departments' systems. Features write a message in the
 * transaction of the change it tells of; it is delivered afterwards, by {@code pl.hejnal.integration.outbox}. How a message
 * is worded belongs to the feature that sends it.
 */
package pl.hejnal.outbox;

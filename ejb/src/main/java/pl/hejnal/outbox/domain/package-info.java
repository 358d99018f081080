/**
 * What a message of the outbox is, which states it goes through and when it is tried again.
 */
package pl.hejnal.outbox.domain;

/**
 * Users, their passwords and tokens, and how guessing is slowed down. Entities and secrets stay in this room.
 */
package pl.hejnal.identity.domain;

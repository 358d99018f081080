/**
 * Case signs, phone codes, PINs, states of cases, and how guessing is slowed down. Entities and hashes stay in this
 * room.
 */
package pl.hejnal.cases.domain;

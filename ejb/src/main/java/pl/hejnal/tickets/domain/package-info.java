/**
 * What a ticket is and what may happen to it. Entities stay in this room; numbers, states and resolutions travel.
 */
package pl.hejnal.tickets.domain;

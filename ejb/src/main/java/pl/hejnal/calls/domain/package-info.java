/**
 * What a call is, which states it passes, and what it counts for in the day's figures. Entities stay in this room.
 */
package pl.hejnal.calls.domain;

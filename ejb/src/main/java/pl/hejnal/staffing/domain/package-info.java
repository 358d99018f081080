/**
 * A clerk's presence and since when. Entities stay in this room.
 */
package pl.hejnal.staffing.domain;

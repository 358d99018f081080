/**
 * What is known of a call: menu, queue, clerks, callback and end, each with what the PBX's journal says about it. It
 * knows no call as a whole.
 */
package pl.hejnal.calls.domain.facts;

/**
 * The counter of supervision: a manager listens to a clerk's talk, whispers to the clerk or joins in, where the office has entered
 * a legal basis for it (ADR 067). What the PBX does with it, others observe; what it says of it, they tell here.
 */
package pl.hejnal.calls.supervision;

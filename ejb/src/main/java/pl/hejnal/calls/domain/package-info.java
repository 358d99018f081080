/**
 * A call with its state, outcome, steps and segments. The single facts it is made of are in calls.domain.facts.
 */
package pl.hejnal.calls.domain;

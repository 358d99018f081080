/**
 * A manager's part in a talk, from the order to its end, and who may have one.
 */
package pl.hejnal.calls.supervision.domain;

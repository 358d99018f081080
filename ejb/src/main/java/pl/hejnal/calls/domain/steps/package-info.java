/**
 * What a call's way through the menu consists of, each kind with the values that belong to it.
 */
package pl.hejnal.calls.domain.steps;

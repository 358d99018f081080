/** A talk by its caller and matter, and whether it repeats an earlier one. */
package pl.hejnal.calls.repeats.domain;

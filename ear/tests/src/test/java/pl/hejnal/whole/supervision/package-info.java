/** Tests of a manager who looks after clerks while they work. */
package pl.hejnal.whole.supervision;

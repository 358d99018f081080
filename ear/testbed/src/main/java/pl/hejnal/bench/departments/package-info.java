/** How long residents wait for what a department tells, and for what it does not. */
package pl.hejnal.bench.departments;

/** The counter at which callers who were not served are made up to: looked at, called back, settled. */
package pl.hejnal.calls.recovery;

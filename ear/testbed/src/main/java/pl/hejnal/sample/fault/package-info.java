/** How the sample departments are made to misbehave, one fault a department at a time; over HTTP, from this machine only. */
package pl.hejnal.sample.fault;

/**
 * Places in a queue and the waits of those who were answered lately. The queue itself is the PBX's.
 */
package pl.hejnal.calls.waiting.domain;

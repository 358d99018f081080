/**
 * What a caller hears while waiting in a queue: their place, and the dialogue in which they ask to be called back.
 * The queue itself is the PBX's.
 */
package pl.hejnal.menu.waiting;

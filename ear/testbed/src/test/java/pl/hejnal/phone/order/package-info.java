/**
 * Whether callers are answered in the order in which they came: a real PBX with the delivered dialplan, and random
 * histories of callers, clerks, keys, callbacks and priorities, each in a queue of its own.
 */
package pl.hejnal.phone.order;

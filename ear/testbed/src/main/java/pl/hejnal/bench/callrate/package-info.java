/**
 * Calls at growing rates, answered by the bare dialplan and by our menu in turn. Only setting up is measured: callers hang
 * up as soon as they are answered and no voice is sent.
 */
package pl.hejnal.bench.callrate;

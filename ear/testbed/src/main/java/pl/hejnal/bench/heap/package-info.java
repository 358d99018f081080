/** Whether the server forgets calls that are over: what its memory holds after ten, fifty and a hundred thousand. */
package pl.hejnal.bench.heap;

/**
 * Durable tickets a second: ours, made by callers who hang up once they are answered, beside pgbench with the same
 * statements on the same tables. What else happens to a call is measured elsewhere.
 */
package pl.hejnal.bench.tickets;

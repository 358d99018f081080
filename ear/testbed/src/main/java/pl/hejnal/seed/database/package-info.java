/**
 * How calls come into PostgreSQL in bulk: by COPY, with large tables' indexes set aside meanwhile, and what the database adds up by
 * itself afterwards. What the calls are is next door.
 */
package pl.hejnal.seed.database;

/**
 * Who may do what in PostgreSQL: the roles of the embedded server, the migration of the schema by its owner, and the rights of
 * the application's own role. Starting and stopping the server does not belong here.
 */
package pl.hejnal.launcher.database;

/**
 * Runs work in the roles that belong to no person, for the threads of the PBX, of routes and of timers, on which nobody is
 * signed in. What the work does is its caller's: no counter is named here.
 */
package pl.hejnal.integration.principal;

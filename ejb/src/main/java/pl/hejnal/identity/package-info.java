/**
 * The counter of identities: who may sign in, with which roles, and which programs act for whom. Screens and sessions
 * are not known here.
 */
package pl.hejnal.identity;

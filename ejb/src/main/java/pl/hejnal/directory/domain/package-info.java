/**
 * Departments and procedure cards with their published symbols. Entities stay in this room, symbols travel.
 */
package pl.hejnal.directory.domain;

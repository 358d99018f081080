/** Who may ask what: every counter with a department, a case or a ticket in it. */
package pl.hejnal.container.rights;

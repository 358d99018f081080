/**
 * The counters inside the container, in the EAR that is delivered: transactions, roles, the real database. No PBX and no
 * department is there; the assembled whole is tested in {@code pl.hejnal.whole}.
 */
package pl.hejnal.container;

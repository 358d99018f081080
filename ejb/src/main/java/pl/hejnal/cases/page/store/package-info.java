/** The public page's counts in PostgreSQL. */
package pl.hejnal.cases.page.store;

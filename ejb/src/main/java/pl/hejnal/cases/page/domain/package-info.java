/** How often the public page told something. */
package pl.hejnal.cases.page.domain;

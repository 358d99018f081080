/**
 * The administrator's pages of accounts, and everybody's own password and sign-in form. What makes a good password and who may be locked
 * is decided in identity.
 */
package pl.hejnal.web.faces.identity;

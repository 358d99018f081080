/**
 * Reports as files, with the words of the screens: for whoever downloads one, and for orders by mail.
 */
package pl.hejnal.web.faces.reports.files;

/** The page that tells why people call. It only reads. */
package pl.hejnal.web.faces.reports.reasons;

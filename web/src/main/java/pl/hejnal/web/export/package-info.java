/**
 * Tables as other programs take them, for the screens and for the REST interface alike.
 */
package pl.hejnal.web.export;

/**
 * Tables as people read them on paper and with a screen reader: tagged PDF. It knows texts and where they stand, neither reports
 * nor their words.
 */
package pl.hejnal.web.export.paper;

/**
 * Open data for everybody: the public page, the files, the record for catalogues of open data and the block for the public
 * information bulletin. Without a login, a session or a script. What is in it is decided in {@code reports.opendata}.
 */
package pl.hejnal.web.opendata;

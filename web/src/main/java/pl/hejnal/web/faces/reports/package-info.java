/**
 * The manager's pages: Today, reports, whom to connect next, and how many clerks are needed.
 * They only read.
 */
package pl.hejnal.web.faces.reports;

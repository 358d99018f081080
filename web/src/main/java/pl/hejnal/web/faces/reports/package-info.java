/**
 * The manager's pages: Today, reports, the wallboard, whom to connect next, how many clerks are needed, and how figures are told.
 * They only read.
 */
package pl.hejnal.web.faces.reports;

/**
 * The page of cost and savings, and on it the prices that managers enter.
 */
package pl.hejnal.web.faces.reports.cost;

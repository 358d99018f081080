/**
 * What the telephone costs and what the menu saves, by month: the office's prices times the rows of figures. It only reads.
 */
package pl.hejnal.reports.cost;

/** Since when places are counted, and what the callers of one day chose. */
package pl.hejnal.reports.menumap.store;

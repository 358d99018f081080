/**
 * The page on which office and PBX's journal are held against one another, and the calls about which they differed. It only
 * reads.
 */
package pl.hejnal.web.faces.reports.reconciliation;

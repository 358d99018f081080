/** Each report's answer as one table for other programs; how it is written is for {@link pl.hejnal.web.export.ExportTable}. */
package pl.hejnal.web.export.sheets;

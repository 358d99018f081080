/**
 * What is handed out on paper, as PDF with its font inside. It knows lines and how they stand on a sheet, neither cases
 * nor words; what stands there is chosen by who prints.
 */
package pl.hejnal.web.pdf;

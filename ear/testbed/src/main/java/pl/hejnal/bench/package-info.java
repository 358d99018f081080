/**
 * {@code ./hejnal bench}: an office of its own is started, loaded and measured, and what issue and design promise is
 * judged. How each thing is loaded stands in the packages below; nothing of the product depends on any of it.
 */
package pl.hejnal.bench;

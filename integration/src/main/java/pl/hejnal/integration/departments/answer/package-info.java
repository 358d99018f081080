/**
 * Departments' answers, in whatever form they come, made into {@code CaseState}. Every byte of them is untrusted: sizes
 * and depths are limited, nothing in them is ever executed or followed, and no message quotes them.
 */
package pl.hejnal.integration.departments.answer;

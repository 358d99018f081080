/**
 * What a department told last about a case, and before that. Fresh answers are asked for in {@code cases}.
 */
package pl.hejnal.cases.history.domain;

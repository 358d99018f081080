/**
 * A case with its sign, telephone code and PIN, and what may be told about its state to whom. Failed attempts,
 * parties, imports and what was told before have rooms of their own beside it.
 */
package pl.hejnal.cases.domain;

/**
 * What a draft is and where drafts are.
 */
package pl.hejnal.drafts.domain;

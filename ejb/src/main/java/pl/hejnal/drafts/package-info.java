/**
 * What people have typed and not yet saved, so that no reload, language, session or failure loses it. What a form is about
 * and what becomes of it when it is saved belongs to the feature of that form.
 */
package pl.hejnal.drafts;

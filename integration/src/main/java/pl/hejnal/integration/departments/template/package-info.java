/**
 * What all route templates of the product share: the question, its answer and the secrets; each template is a class of
 * {@code online} or {@code imported}. Headers never pass an edge in either direction; data is never evaluated.
 */
package pl.hejnal.integration.departments.template;

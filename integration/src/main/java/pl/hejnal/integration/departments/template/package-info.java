/**
 * The route templates of the product, one class each: how a department's system is asked and what its answer is made of.
 * Headers never pass an edge in either direction; data is never evaluated.
 */
package pl.hejnal.integration.departments.template;

/**
 * A draft, the port through which plans are edited node by node, and what is different between two plans. The plan
 * itself is in menu.domain.
 */
package pl.hejnal.menu.editor.domain;

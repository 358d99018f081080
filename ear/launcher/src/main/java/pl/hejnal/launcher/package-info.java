/**
 * What {@code ./hejnal} does once a JDK is found: starts, shows and stops the parts of one instance, each part one class.
 * The product itself does not belong here, and nothing here is packed into the EAR.
 */
package pl.hejnal.launcher;

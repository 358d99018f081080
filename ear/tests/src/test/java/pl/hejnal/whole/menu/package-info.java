/** Tests of what a caller hears and presses, and of how an administrator changes it. */
package pl.hejnal.whole.menu;

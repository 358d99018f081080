/**
 * One office in one home: what it needs before its parts start, their order, what is written down of them, and what is done
 * when one ends.
 */
package pl.hejnal.launcher.instance;

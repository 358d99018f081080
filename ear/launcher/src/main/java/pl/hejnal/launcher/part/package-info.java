/**
 * The processes that an office consists of: how each is started, when it serves, how it ends. In which order is the
 * instance's business.
 */
package pl.hejnal.launcher.part;

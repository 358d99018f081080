/**
 * Finds or makes a real Asterisk, installs {@code config/asterisk} for one instance and runs it as a child process.
 * What the dialplan says belongs to the configuration, what callers do to {@code pl.hejnal.phone}.
 */
package pl.hejnal.launcher.pbx;

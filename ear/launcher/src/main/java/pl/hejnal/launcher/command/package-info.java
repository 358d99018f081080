/** What {@code ./hejnal} does for who installs and runs an office; the test bed's commands are there. */
package pl.hejnal.launcher.command;

/** What the launcher sees to on the disk while the parts run: room for the PBX's journals, and logs that do not grow for ever. */
package pl.hejnal.launcher.disk;

/**
 * Where the journals lie and how far they have been read: on this machine or over SFTP, through rotations. What a line means
 * is not known here.
 */
package pl.hejnal.integration.journal.files;

/**
 * A recording with its file, kind and length. The sound itself is the PBX's file.
 */
package pl.hejnal.calls.voicemail.domain;

/**
 * What the PBX does, in our own words, and how it reaches the office without loss. No library of the PBX's is known
 * here: {@code telephony.ami} and {@code telephony.fastagi} translate.
 */
package pl.hejnal.integration.telephony;

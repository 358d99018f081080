/**
 * Calls residents back through the PBX when their turn comes.
 */
package pl.hejnal.integration.telephony.ami.callback;

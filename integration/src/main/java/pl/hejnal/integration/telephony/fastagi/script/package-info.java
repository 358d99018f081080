/**
 * One class for each thing that the dialplan asks us to do with a caller, and what they share. The sentences and where keys
 * lead are decided in {@code menu}; the protocol is {@code fastagi.server}.
 */
package pl.hejnal.integration.telephony.fastagi.script;

/**
 * Whether the connection to the PBX stands, as health and screens tell it. The connection itself is in {@code
 * integration.telephony}.
 */
package pl.hejnal.calls.telephony;

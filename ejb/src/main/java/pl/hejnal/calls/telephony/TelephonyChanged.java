package pl.hejnal.calls.telephony;

import java.time.Instant;

/**
 * An event: the connection with the PBX was lost or is back.
 *
 * @param since from when on this is so
 */
public record TelephonyChanged(boolean connected, Instant since) {}

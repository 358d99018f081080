package pl.hejnal.web.session;

import java.io.Serializable;
import java.time.Instant;

/**
 * A session from signing in on.
 *
 * @param id names it in the log of reads; it opens nothing, as the cookie would
 */
record SignedInSession(String id, Instant since) implements Serializable {}

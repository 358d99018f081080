package pl.hejnal.tickets.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a ticket was about: the symbol of a published procedure and of the department that answers for it.
 *
 * @param procedure for example {@code KM-2}, or null where no procedure fits
 * @param department for example {@code KM}, or null where nobody could tell
 */
public record Matter(@Nullable String procedure, @Nullable String department) {

    public static final Matter UNKNOWN = new Matter(null, null);
}

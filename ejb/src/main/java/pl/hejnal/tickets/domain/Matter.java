package pl.hejnal.tickets.domain;

import org.jspecify.annotations.Nullable;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.directory.domain.ProcedureSymbol;

/**
 * What a ticket was about: a published procedure and the department that answers for it.
 *
 * @param procedure for example {@code KM-2}, or null where no procedure fits
 * @param department for example {@code KM}, or null where nobody could tell
 */
public record Matter(
        @Nullable ProcedureSymbol procedure, @Nullable DepartmentSymbol department) {

    public static final Matter UNKNOWN = new Matter(null, null);
}

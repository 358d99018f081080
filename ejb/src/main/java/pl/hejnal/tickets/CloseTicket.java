package pl.hejnal.tickets;

import org.jspecify.annotations.Nullable;
import pl.hejnal.tickets.domain.Matter;
import pl.hejnal.tickets.domain.Resolution;
import pl.hejnal.tickets.domain.WrapUp;

/**
 * Close a ticket: what it was about, what became of it, and in the clerk's own words what was said.
 *
 * @param resolution null for none, which is refused
 * @param wrapUp what was missing to settle it at once
 * @param version the version the clerk was looking at; somebody else's change in between refuses the closing
 */
public record CloseTicket(Matter matter, @Nullable Resolution resolution, String text, long version, WrapUp wrapUp) {

    /** Nothing was missing. */
    public CloseTicket(Matter matter, Resolution resolution, String text, long version) {
        this(matter, resolution, text, version, WrapUp.NOTHING);
    }
}

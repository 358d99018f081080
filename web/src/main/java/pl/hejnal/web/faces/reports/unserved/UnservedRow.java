package pl.hejnal.web.faces.reports.unserved;

/**
 * A caller who was not served, as the page shows them.
 *
 * @param became what was made of it in words; empty while an answer is owed and nothing is under way
 */
public record UnservedRow(
        String call,
        String at,
        String ticket,
        String caller,
        String reason,
        boolean owed,
        boolean ordered,
        String became) {

    /** Whether a callback may be ordered; which numbers may be dialled, the counter knows. */
    public boolean callable() {
        return owed && !ordered && !caller.isEmpty();
    }
}

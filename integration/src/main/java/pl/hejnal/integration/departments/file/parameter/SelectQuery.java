package pl.hejnal.integration.departments.file.parameter;

import java.util.Locale;

/** A query that reads one case: its sign comes in as a bound parameter, never as a piece of the text. */
final class SelectQuery {

    /** How the query says where the sign belongs. */
    static final String SIGN = ":?sign";

    private SelectQuery() {}

    /** The account and the connection are read-only too; this catches the slip before it is run. */
    static void require(String query) {
        String text = query.strip().toLowerCase(Locale.ROOT);
        if (!text.startsWith("select ") || text.contains(";")) {
            throw new InvalidValue("notOneSelect");
        }
        if (query.indexOf(SIGN) < 0 || query.indexOf(SIGN) != query.lastIndexOf(SIGN) || query.contains("'" + SIGN)) {
            throw new InvalidValue("signOnce", SIGN);
        }
    }
}

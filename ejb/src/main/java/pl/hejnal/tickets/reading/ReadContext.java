package pl.hejnal.tickets.reading;

/** On what occasion somebody reads a ticket; the log of reads keeps it by its code. */
public enum ReadContext {

    /** Opened by its number or from a list. */
    PAGE("ticket.read"),
    /** It came with its caller, whose telephone was answered. */
    ON_THE_LINE("ticket.read-on-the-line"),
    /** Fetched by a program, with a token. */
    PROGRAM("ticket.read-by-program");

    private final String code;

    ReadContext(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}

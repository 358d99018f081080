package pl.hejnal.integration.departments.letter;

/** A letter whose text cannot be known; a second look would find the same. */
public class UnreadableLetter extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean tooLong;

    private UnreadableLetter(String message, boolean tooLong) {
        super(message);
        this.tooLong = tooLong;
    }

    public static UnreadableLetter because(String message) {
        return new UnreadableLetter(message, false);
    }

    static UnreadableLetter tooLong() {
        return new UnreadableLetter("it is too long", true);
    }

    public boolean isTooLong() {
        return tooLong;
    }
}

package pl.hejnal.launcher;

/** Something the person at the keyboard can put right: one sentence with the remedy, shown without a stack trace. */
public final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Trouble(String sentence) {
        super(sentence);
    }

    public Trouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

package pl.hejnal.reports.wallboard;

/** An event: the office does not look as it did. Whoever carries pushes sends it at once, and says whether anybody is there. */
public final class WallboardChanged {

    private final Wallboard board;
    private boolean seen;

    WallboardChanged(Wallboard board) {
        this.board = board;
    }

    public Wallboard board() {
        return board;
    }

    /** It reached at least one open board. */
    public void reached() {
        seen = true;
    }

    boolean isSeen() {
        return seen;
    }
}

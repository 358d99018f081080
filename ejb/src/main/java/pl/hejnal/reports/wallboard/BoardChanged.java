package pl.hejnal.reports.wallboard;

/**
 * An event: a page that shows how it stands does not look as it did. Whoever carries pushes sends it at once, and says whether
 * anybody is there.
 */
public abstract sealed class BoardChanged permits WallboardChanged, LiveClerksChanged {

    private boolean seen;

    /** It reached at least one open page. */
    public void reached() {
        seen = true;
    }

    boolean isSeen() {
        return seen;
    }
}

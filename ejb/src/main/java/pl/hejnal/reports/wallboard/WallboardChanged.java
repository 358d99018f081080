package pl.hejnal.reports.wallboard;

/** An event: the office does not look as it did. */
public final class WallboardChanged extends BoardChanged {

    private final Wallboard board;

    WallboardChanged(Wallboard board) {
        this.board = board;
    }

    public Wallboard board() {
        return board;
    }
}

package pl.hejnal.reports.wallboard;

import pl.hejnal.reports.wallboard.domain.LiveClerks;

/** An event: a clerk does not do what they did. */
public final class LiveClerksChanged extends BoardChanged {

    private final LiveClerks clerks;

    LiveClerksChanged(LiveClerks clerks) {
        this.clerks = clerks;
    }

    public LiveClerks clerks() {
        return clerks;
    }
}

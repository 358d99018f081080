package pl.hejnal.calls.domain;

/** The sums of the day, by quarter of an hour and by clerk. */
public interface Rollups {

    /** Adds in the caller's transaction; negative where a contribution is taken back. */
    void add(LinkedId call, Contribution change);

    void addForClerk(String login, Contribution change);
}

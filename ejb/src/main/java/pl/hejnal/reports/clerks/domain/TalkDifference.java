package pl.hejnal.reports.clerks.domain;

/**
 * Why clerks together have another number of calls than the queues: a call that was passed on is each clerk's who talked.
 *
 * @param answered calls that the queues count as answered, each once
 * @param handled calls that clerks have talked in, each of theirs
 * @param transfers how often clerks passed a call on
 */
public record TalkDifference(long answered, long handled, long transfers) {

    public long more() {
        return handled - answered;
    }
}

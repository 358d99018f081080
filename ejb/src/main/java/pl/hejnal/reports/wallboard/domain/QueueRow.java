package pl.hejnal.reports.wallboard.domain;

import java.util.Map;

/**
 * A queue as the room sees it.
 *
 * @param queue by the PBX's word
 * @param clerks how many of its own clerks are in each state; who only helps out is not counted
 * @param lately of calls that arrived lately
 */
public record QueueRow(
        String queue,
        WaitingCallers waiting,
        Map<ClerkState, Integer> clerks,
        ServiceLevel lately,
        ServiceLevel today) {

    public QueueRow {
        clerks = Map.copyOf(clerks);
    }
}

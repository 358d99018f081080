package pl.hejnal.reports.wallboard;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import pl.hejnal.reports.HourRow;
import pl.hejnal.reports.wallboard.domain.ClerkLight;
import pl.hejnal.reports.wallboard.domain.ClerkState;
import pl.hejnal.reports.wallboard.domain.QueueRow;
import pl.hejnal.reports.wallboard.domain.ServiceLevel;
import pl.hejnal.reports.wallboard.domain.WaitingCallers;

/**
 * The office at a glance. Two that are equal look alike: moments stand here, never lengths of time, which go on by themselves.
 *
 * @param latelySince when the time began that {@code lately} is about: a quarter of an hour, 30 to 45 minutes ago
 * @param lately of calls that arrived since then and have ended
 * @param today of calls that arrived since midnight and have ended, as on <em>Today</em>
 * @param states how many clerks are in each state; one in which nobody is has no entry
 * @param hours those in which somebody called
 * @param queues those that somebody waits in, called today, or is at work for
 * @param clerks who is at work, by their labels
 */
public record Wallboard(
        WaitingCallers waiting,
        Instant latelySince,
        ServiceLevel lately,
        ServiceLevel today,
        long answered,
        long abandoned,
        Map<ClerkState, Integer> states,
        List<HourRow> hours,
        List<QueueRow> queues,
        List<ClerkLight> clerks) {

    public Wallboard {
        states = Map.copyOf(states);
        hours = List.copyOf(hours);
        queues = List.copyOf(queues);
        clerks = List.copyOf(clerks);
    }
}

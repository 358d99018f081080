package pl.hejnal.faults.oracle;

import java.time.Instant;

/** A time in which there was no PBX: who dialled then was answered by nobody, and who talked then was cut off. */
public record PbxDowntime(Instant from, Instant until) {

    boolean covers(Instant moment) {
        return !moment.isBefore(from) && !moment.isAfter(until);
    }

    boolean overlaps(Instant begin, Instant end) {
        return !end.isBefore(from) && !begin.isAfter(until);
    }
}

package pl.hejnal.calls.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.hejnal.calls.domain.facts.Segment;
import pl.hejnal.calls.domain.facts.SegmentKind;

/** A segment of a call as it is kept; only {@link CallSegments} makes and changes it. */
@Entity
@Table(name = "call_segment")
class CallSegment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @SuppressWarnings("UnusedVariable") // queries read the column
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "linkedid")
    private PhoneCall call;

    @Enumerated(EnumType.STRING)
    private SegmentKind kind;

    private String who;
    private String toward;
    private Instant since;
    private @Nullable Instant until;

    protected CallSegment() {}

    CallSegment(PhoneCall call, Segment segment) {
        this.call = call;
        kind = segment.kind();
        who = segment.who();
        toward = segment.toward();
        since = segment.since();
        until = segment.until().orElse(null);
    }

    boolean is(SegmentKind other) {
        return kind == other;
    }

    boolean is(SegmentKind other, String somebody) {
        return kind == other && who.equals(somebody);
    }

    boolean goesOn() {
        return until == null;
    }

    Instant since() {
        return since;
    }

    /** The PBX's clocks differ by a hair; nothing lasts less than nothing. */
    void end(Instant at) {
        until = at.isBefore(since) ? since : at;
    }

    /** Whether it went on then, or had ended no longer ago than {@code hair}. */
    boolean covers(Instant at, Duration hair) {
        return !since.isAfter(at) && (until == null || !until.plus(hair).isBefore(at));
    }

    /** An end that was told later, of the whole call, is not the end of this. */
    void endBy(Instant at) {
        if (until == null || until.isAfter(at)) {
            end(at);
        }
    }

    void beginAt(Instant at) {
        since = at;
    }

    Segment value() {
        return new Segment(kind, who, toward, since, Optional.ofNullable(until));
    }
}

package pl.hejnal.whole.office;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A call as the REST interface tells it. */
public record CallRecord(
        String linkedid,
        String caller,
        String dialled,
        String ticket,
        String outcome,
        String state,
        String arrivedAt,
        String queuedAt,
        String answeredAt,
        String endedAt,
        String answeredBy,
        Double waitSeconds,
        Double talkSeconds,
        Integer hangupCause,
        String hangupReason,
        Integer surveyMark,
        List<Step> trail,
        List<Part> course,
        boolean journalled) {

    private static final Set<String> NOT_THE_CALLERS = Set.of("FROM_JOURNAL", "CORRECTED");

    /** One step through the menu, or what was told of the call afterwards. */
    record Step(String at, String kind, String detail, String stage) {

        @Override
        public String toString() {
            return (kind + " " + detail + (stage == null ? "" : " " + stage)).strip();
        }
    }

    /** A wait, ring, talk, hold or transfer. */
    public record Part(String kind, String who, String toward, String since, String until) {

        double seconds() {
            return Duration.between(Instant.parse(since), Instant.parse(until)).toMillis() / 1000.0;
        }

        public String what() {
            return kind + " " + who + (toward == null ? "" : " > " + toward);
        }
    }

    /** What the PBX's journal added, or put right. */
    public List<Step> corrections() {
        return trail.stream()
                .filter(step ->
                        step.kind().equals("FROM_JOURNAL") || step.kind().equals("CORRECTED"))
                .toList();
    }

    /** How long this clerk talked, all in all. */
    public double talkOf(String clerk) {
        return course.stream()
                .filter(part -> part.what().equals("TALKED " + clerk))
                .mapToDouble(Part::seconds)
                .sum();
    }

    public boolean isOver() {
        return state.equals("ENDED");
    }

    /** The way through the menu as {@code KIND detail}, without what the PBX's journal added to it. */
    public List<String> way() {
        return trail.stream()
                .filter(step -> !NOT_THE_CALLERS.contains(step.kind()))
                .map(Step::toString)
                .toList();
    }
}

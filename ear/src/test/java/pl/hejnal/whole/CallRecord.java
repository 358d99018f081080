package pl.hejnal.whole;

import java.util.List;
import java.util.Set;

/** A call as the REST interface tells it. */
record CallRecord(String linkedid, String caller, String dialled, String ticket, String outcome, String state,
        String arrivedAt, String queuedAt, String answeredAt, String endedAt, String answeredBy, Double waitSeconds,
        Double talkSeconds, Integer hangupCause, List<Step> trail) {

    private static final Set<String> NOT_THE_CALLERS = Set.of("RANG", "FROM_JOURNAL", "CORRECTED");

    /** One step through the menu, or what was told of the call afterwards. */
    record Step(String at, String kind, String detail) {
    }

    boolean isOver() {
        return state.equals("ENDED");
    }

    /** The way through the menu as {@code KIND detail}, without what the PBX's journal added to it. */
    List<String> way() {
        return trail.stream().filter(step -> !NOT_THE_CALLERS.contains(step.kind())).map(step -> (step.kind() + " " + step.detail()).strip()).toList();
    }
}

package pl.hejnal.whole;

import java.util.List;

/** A call as the REST interface tells it. */
record CallRecord(String linkedid, String caller, String dialled, String ticket, String outcome, String state,
        String arrivedAt, String queuedAt, String answeredAt, String endedAt, String answeredBy, Double waitSeconds,
        Double talkSeconds, Integer hangupCause, List<Step> trail) {

    /** One step through the menu. */
    record Step(String at, String kind, String detail) {
    }

    boolean isOver() {
        return state.equals("ENDED");
    }

    /** The way through the menu as {@code KIND detail}. */
    List<String> way() {
        return trail.stream().map(step -> (step.kind() + " " + step.detail()).strip()).toList();
    }
}

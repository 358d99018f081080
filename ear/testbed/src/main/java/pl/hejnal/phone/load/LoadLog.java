package pl.hejnal.phone.load;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import pl.hejnal.phone.load.PlannedCallResult.End;

/** The log that {@link LoadScenario} makes sipp write. Calls are numbered from 1 in the order of the plan. */
final class LoadLog {

    private final Map<String, Map<CallMilestone, Instant>> calls = new HashMap<>();

    LoadLog(List<String> lines) {
        for (String line : lines) {
            String[] words = line.strip().split("\\s+");
            calls.computeIfAbsent(words[1], first -> new EnumMap<>(CallMilestone.class))
                    .put(CallMilestone.valueOf(words[0]), EpochSeconds.instant(words[words.length - 1]));
        }
    }

    /** @param crowd what all Call-IDs of this crowd end with */
    List<PlannedCallResult> results(List<PlannedCall> plan, String crowd) {
        return IntStream.range(0, plan.size())
                .mapToObj(i -> result(plan.get(i), callId(i + 1, crowd)))
                .toList();
    }

    long count(CallMilestone moment) {
        return calls.values().stream()
                .filter(moments -> moments.containsKey(moment))
                .count();
    }

    static String callId(Object number, String crowd) {
        return number + "-" + crowd;
    }

    private PlannedCallResult result(PlannedCall plan, String callId) {
        Map<CallMilestone, Instant> moments = calls.getOrDefault(callId, Map.of());
        CallMilestone last = moments.containsKey(CallMilestone.HUNG_UP_BY_PBX)
                ? CallMilestone.HUNG_UP_BY_PBX
                : CallMilestone.HUNG_UP_BY_CALLER;
        return new PlannedCallResult(
                plan,
                callId,
                at(moments, CallMilestone.DIALLED),
                at(moments, CallMilestone.ANSWERED),
                at(moments, CallMilestone.PRESSED).map(begun -> begun.plus(PlannedCall.LEAD)),
                at(moments, last),
                moments.containsKey(last) ? End.valueOf(last.name()) : End.FAILED);
    }

    private static Optional<Instant> at(Map<CallMilestone, Instant> moments, CallMilestone moment) {
        return Optional.ofNullable(moments.get(moment));
    }
}

package pl.hejnal.phone.crowd;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import pl.hejnal.phone.crowd.CrowdResult.End;

/** The log that {@link CrowdScenario} makes sipp write. Calls are numbered from 1 in the order of the plan. */
final class CrowdLog {

    private final Map<String, Map<Moment, Instant>> calls = new HashMap<>();

    CrowdLog(List<String> lines) {
        for (String line : lines) {
            String[] words = line.strip().split("\\s+");
            calls.computeIfAbsent(words[1], first -> new EnumMap<>(Moment.class))
                    .put(Moment.valueOf(words[0]), SecondsSince1970.instant(words[words.length - 1]));
        }
    }

    /** @param crowd what all Call-IDs of this crowd end with */
    List<CrowdResult> results(List<CrowdCall> plan, String crowd) {
        return IntStream.range(0, plan.size()).mapToObj(i -> result(plan.get(i), callId(i + 1, crowd))).toList();
    }

    long count(Moment moment) {
        return calls.values().stream().filter(moments -> moments.containsKey(moment)).count();
    }

    static String callId(Object number, String crowd) {
        return number + "-" + crowd;
    }

    private CrowdResult result(CrowdCall plan, String callId) {
        Map<Moment, Instant> moments = calls.getOrDefault(callId, Map.of());
        Moment last = moments.containsKey(Moment.HUNG_UP_BY_PBX) ? Moment.HUNG_UP_BY_PBX : Moment.HUNG_UP_BY_CALLER;
        return new CrowdResult(plan, callId, at(moments, Moment.DIALLED), at(moments, Moment.ANSWERED),
                at(moments, Moment.PRESSED).map(begun -> begun.plus(CrowdCall.LEAD)), at(moments, last),
                moments.containsKey(last) ? End.valueOf(last.name()) : End.FAILED);
    }

    private static Optional<Instant> at(Map<Moment, Instant> moments, Moment moment) {
        return Optional.ofNullable(moments.get(moment));
    }
}

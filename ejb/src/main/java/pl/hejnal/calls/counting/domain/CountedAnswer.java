package pl.hejnal.calls.counting.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.hejnal.calls.domain.steps.AnswerKind;

/**
 * A value of {@link Dimension#CASE_ANSWER}: {@code KM:FRESH}. What was kept stands under its age besides, {@code KM:KEPT@90}.
 *
 * @param ageLimit how old what was kept was at most, in minutes: one of {@link Histogram#LIMITS}; empty for a value without age
 */
public record CountedAnswer(String department, AnswerKind kind, Optional<Integer> ageLimit) {

    private static final String AGE = "@";

    /** @param answers of one call, as {@link pl.hejnal.calls.domain.PhoneCall#caseAnswers()} tells them */
    static List<String> values(List<String> answers) {
        return answers.stream()
                .flatMap(answer -> AnswerKind.kind(answer)
                        .map(kind -> values(kind, answer))
                        .orElseGet(Stream::empty))
                .toList();
    }

    private static Stream<String> values(AnswerKind kind, String answer) {
        String value = kind.of(AnswerKind.department(answer));
        return kind == AnswerKind.KEPT ? Stream.of(value, value + AGE + limit(answer)) : Stream.of(value);
    }

    private static int limit(String answer) {
        Duration age = Duration.ofSeconds(AnswerKind.ageSeconds(answer));
        return Histogram.LIMITS.stream()
                .filter(limit -> age.compareTo(Duration.ofMinutes(limit)) <= 0)
                .findFirst()
                .orElseGet(Histogram.LIMITS::getLast);
    }

    /** Empty for a value of another version. */
    public static Optional<CountedAnswer> read(String value) {
        int at = value.indexOf(AGE);
        String answer = at < 0 ? value : value.substring(0, at);
        return AnswerKind.kind(answer)
                .map(kind -> new CountedAnswer(
                        AnswerKind.department(answer),
                        kind,
                        at < 0 ? Optional.empty() : Optional.of(Integer.valueOf(value.substring(at + 1)))));
    }
}

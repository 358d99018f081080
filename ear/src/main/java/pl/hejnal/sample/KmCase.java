package pl.hejnal.sample;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A case of the vehicle department as its demonstration file tells it. Times are told relative to now, so that the
 * demonstration does not grow old.
 *
 * @param sign the case's sign, as the department writes it
 * @param stage the stage in the department's own words
 * @param nextStep what happens next, or null
 * @param dueInDays days until it is expected to be done, or null
 * @param knownMinutesAgo the age of this knowledge
 */
record KmCase(@JsonProperty("znak") String sign, @JsonProperty("etap") String stage,
        @JsonProperty("nastepnyKrok") String nextStep, @JsonProperty("terminZaDni") Integer dueInDays,
        @JsonProperty("stanSprzedMinut") int knownMinutesAgo) {

    KmCase {
        if (sign == null || sign.isBlank() || stage == null || stage.isBlank()) {
            throw new IllegalArgumentException("a case needs its znak and etap");
        }
    }

    Map<String, String> answer(Clock clock) {
        ZonedDateTime now = ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        Map<String, String> answer = new LinkedHashMap<>();
        answer.put("znak", sign);
        answer.put("etap", stage);
        if (nextStep != null) {
            answer.put("nastepnyKrok", nextStep);
        }
        if (dueInDays != null) {
            answer.put("termin", LocalDate.from(now).plusDays(dueInDays).toString());
        }
        answer.put("stanNa", now.minus(Duration.ofMinutes(knownMinutesAgo)).toOffsetDateTime().toString());
        return answer;
    }
}

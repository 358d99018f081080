package pl.hejnal.tickets.counting.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** As what tickets are counted; a constant's name stands in the database and is never changed. */
public enum TicketCount {
    /** On the day it was opened. */
    OPENED,
    /** On that day too, for as long as it is open: so the backlog has its age. */
    OPEN,
    /** On the day it was closed. */
    CLOSED,
    /** Of these, what the telephone closed by itself. */
    SETTLED,
    /** What the telephone had settled by itself, and was not settled after all. */
    REOPENED;

    private static final String ANSWER = "ANSWER@";

    /** Upper limits of the first answers' buckets, in minutes, inclusive: the steps of the calls' own, up to sixty days. */
    public static final List<Integer> ANSWER_MINUTES = List.of(
            0, 1, 2, 3, 5, 8, 10, 12, 15, 20, 25, 30, 40, 45, 50, 60, 75, 90, 105, 120, 150, 180, 210, 240, 300, 360,
            420, 480, 540, 600, 720, 900, 1_080, 1_200, 1_500, 1_800, 2_400, 2_700, 3_600, 5_400, 7_200, 86_400);

    /** The limit of the bucket of this name; empty if it is none. */
    public static Optional<Integer> answerMinutes(String name) {
        return name.startsWith(ANSWER)
                ? Optional.of(Integer.valueOf(name.substring(ANSWER.length())))
                : Optional.empty();
    }

    public static String answer(int minutes) {
        return ANSWER + minutes;
    }

    /** All names of what happens on a day; what is open now is no such thing. */
    public static List<String> ofDays() {
        return Stream.concat(
                        Arrays.stream(values()).filter(count -> count != OPEN).map(TicketCount::name),
                        ANSWER_MINUTES.stream().map(TicketCount::answer))
                .toList();
    }
}

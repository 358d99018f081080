package pl.hejnal.calls.domain.steps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pl.hejnal.calls.domain.facts.Outcome;

/**
 * A caller's way through the menu, read from the steps of their call. A place is named by the option that led there; the
 * beginning has no name. Where in the plan that is, only {@code menu} knows.
 *
 * @param choices in their order
 * @param answers what departments said of the cases that the caller asked for, as {@link AnswerKind#of(String)} writes it; of a
 *     department each kind once, of what was kept with the greatest age
 * @param places what happened at each place, as {@link PlaceEvent#at(String)} writes it; how the last one was left follows
 *     from the call's outcome ({@link #places(List, Outcome)})
 */
public record MenuWay(List<String> choices, List<String> answers, List<String> places) {

    /** Choices of the dialogue itself; every other is an option of the plan. */
    private static final Set<String> OF_THE_DIALOGUE =
            Set.of("person", "again", "message", "wait", "confirmed", "sign", "return-call", "back", "menu");

    private static final String BEGINNING = "";
    /** Until the outcome is known. */
    private static final String END = "END";
    /** A caller who plays with the keys fills no column. */
    private static final int MOST_PLACES = 20;

    private static final int MOST_ANSWERS = 20;

    /**
     * What is needed of a step.
     *
     * @param value the choice; of a case that was asked for the department, the kind of its answer and how many seconds old
     *     that was, a blank between them; empty for all else
     */
    public record Trace(StepKind kind, String value) {}

    /** Whether it is an option of the plan, and no choice that the dialogue offers everywhere. */
    public static boolean isOption(String choice) {
        return !OF_THE_DIALOGUE.contains(choice);
    }

    /** @param steps those of the caller, oldest first */
    public static MenuWay of(List<Trace> steps) {
        Walk walk = new Walk();
        steps.forEach(walk::step);
        return new MenuWay(
                steps.stream()
                        .filter(step -> step.kind() == StepKind.CHOSE)
                        .map(Trace::value)
                        .toList(),
                answers(steps),
                walk.places());
    }

    private static List<String> answers(List<Trace> steps) {
        Map<String, Long> oldest = new LinkedHashMap<>();
        for (Trace step : steps) {
            String[] said = step.value().split(" ");
            if (isAnswer(step.kind()) && said.length == 3 && !said[0].isEmpty()) {
                AnswerKind kind = AnswerKind.valueOf(said[1]);
                oldest.merge(kind.of(said[0]), kind == AnswerKind.KEPT ? Long.parseLong(said[2]) : 0L, Long::max);
            }
        }
        return oldest.entrySet().stream()
                .limit(MOST_ANSWERS)
                .map(one -> AnswerKind.kind(one.getKey()).equals(Optional.of(AnswerKind.KEPT))
                        ? AnswerKind.aged(one.getKey(), one.getValue())
                        : one.getKey())
                .toList();
    }

    private static boolean isAnswer(StepKind kind) {
        return kind == StepKind.CASE_TOLD || kind == StepKind.CASE_NOT_TOLD;
    }

    /** The departments of whose cases the menu told the caller, each once. */
    public List<String> toldOf() {
        return answers.stream()
                .filter(answer ->
                        AnswerKind.kind(answer).filter(AnswerKind::isTold).isPresent())
                .map(AnswerKind::department)
                .distinct()
                .toList();
    }

    /** Whether nothing is known of it; so is the way of who hung up at once. */
    public boolean isUnknown() {
        return choices.isEmpty() && answers.isEmpty() && places.size() <= 1;
    }

    /** Now that the call has ended, also how the last place was left. */
    public static List<String> places(List<String> kept, Outcome outcome) {
        return kept.stream()
                .map(place -> place.endsWith(END) ? PlaceEvent.at(outcome).at(PlaceEvent.place(place)) : place)
                .toList();
    }

    private static final class Walk {

        private final Map<String, String> exits = new LinkedHashMap<>();
        private final Set<String> troubles = new LinkedHashSet<>();
        private String here = BEGINNING;
        private boolean hasHeard;

        Walk() {
            arrive(BEGINNING);
        }

        void step(Trace step) {
            switch (step.kind()) {
                case CHOSE -> choose(step.value());
                case WRONG_KEY -> troubles.add(PlaceEvent.WRONG_KEY.at(here));
                case SILENCE -> troubles.add(PlaceEvent.SILENCE.at(here));
                case CASE_TOLD, CARD_READ -> hasHeard = true;
                default -> {
                    // Says nothing about the place.
                }
            }
        }

        private void choose(String choice) {
            switch (choice) {
                case "person", "return-call" -> exits.put(here, PlaceEvent.PERSON.name());
                case "back" -> {
                    leave();
                    arrive(BEGINNING);
                }
                // Back from the queue; who has heard something is where they heard it.
                case "menu" -> {
                    exits.put(here, PlaceEvent.PERSON.name());
                    if (!hasHeard) {
                        arrive(BEGINNING);
                    }
                }
                default -> {
                    if (isOption(choice)) {
                        leave();
                        arrive(choice.replaceAll("\\s", "_"));
                    }
                }
            }
        }

        private void leave() {
            exits.replace(here, END, PlaceEvent.WENT_ON.name());
        }

        private void arrive(String place) {
            here = place;
            hasHeard = false;
            exits.put(place, END);
        }

        List<String> places() {
            List<String> places = exits.entrySet().stream()
                    .limit(MOST_PLACES)
                    .map(exit -> exit.getKey() + ":" + exit.getValue())
                    .collect(Collectors.toCollection(ArrayList::new));
            troubles.stream()
                    .filter(trouble -> places.stream()
                            .anyMatch(place -> PlaceEvent.place(place).equals(PlaceEvent.place(trouble))))
                    .forEach(places::add);
            return List.copyOf(places);
        }
    }
}

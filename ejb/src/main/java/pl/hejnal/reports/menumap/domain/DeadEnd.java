package pl.hejnal.reports.menumap.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.hejnal.calls.domain.steps.PlaceEvent;

/**
 * A place where many get stuck: at least one in five of its callers hangs up, presses a wrong key or presses nothing. Below
 * twenty callers, or five of them, chance does as much.
 *
 * @param place as calls know it; empty for the beginning
 * @param calls in which it happened, of {@code callers}
 */
public record DeadEnd(String place, PlaceEvent why, long calls, long callers) {

    static final long LEAST_CALLERS = 20;
    static final long LEAST_CALLS = 5;
    static final double LEAST_SHARE = 0.2;

    private static final List<PlaceEvent> TROUBLES =
            List.of(PlaceEvent.HUNG_UP, PlaceEvent.WRONG_KEY, PlaceEvent.SILENCE);
    /** Who hangs up is lost; a wrong key is only a detour. Then the place where the larger share gets stuck. */
    private static final Comparator<DeadEnd> WORST_FIRST = Comparator.comparingInt(
                    (DeadEnd end) -> TROUBLES.indexOf(end.why))
            .thenComparing(Comparator.comparingDouble(DeadEnd::share).reversed())
            .thenComparing(Comparator.comparingLong(DeadEnd::calls).reversed())
            .thenComparing(DeadEnd::place);

    /** How many of those who were there, as people say it. */
    public enum Portion {
        ALMOST_ALL,
        MOST,
        EVERY_SECOND,
        EVERY_THIRD,
        EVERY_FOURTH,
        EVERY_FIFTH;

        private static final double ALMOST = 0.9;
        private static final double MORE_THAN_HALF = 0.6;
        private static final int FIFTH = 5;

        static Portion of(double share) {
            if (share >= ALMOST) {
                return ALMOST_ALL;
            }
            if (share >= MORE_THAN_HALF) {
                return MOST;
            }
            return switch ((int) Math.min(FIFTH, Math.round(1 / share))) {
                case 2 -> EVERY_SECOND;
                case 3 -> EVERY_THIRD;
                case 4 -> EVERY_FOURTH;
                default -> EVERY_FIFTH;
            };
        }
    }

    /** Those among these places, the worst first. */
    public static List<DeadEnd> among(Map<String, PlaceFigures> places) {
        return places.entrySet().stream()
                .flatMap(place -> at(place.getKey(), place.getValue()))
                .sorted(WORST_FIRST)
                .toList();
    }

    private static Stream<DeadEnd> at(String place, PlaceFigures figures) {
        return TROUBLES.stream()
                .map(why -> new DeadEnd(place, why, figures.of(why), figures.callers()))
                .filter(end -> end.callers >= LEAST_CALLERS && end.calls >= LEAST_CALLS && end.share() >= LEAST_SHARE);
    }

    public double share() {
        return (double) calls / callers;
    }

    public Portion portion() {
        return Portion.of(share());
    }
}

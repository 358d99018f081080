package pl.hejnal.menu.editor.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What is different between two plans, place by place, so that people see it before and after it is published. */
public final class PlanDifferences {

    /**
     * One place.
     *
     * @param where such as {@code main.1.say.pl}
     * @param before empty if it was not there
     * @param after empty if it is not there any more
     */
    public record Difference(String where, Optional<String> before, Optional<String> after) {}

    private PlanDifferences() {}

    /** @param before, after the values of both plans by their places */
    public static List<Difference> between(Map<String, String> before, Map<String, String> after) {
        List<Difference> found = new ArrayList<>();
        TreeSet<String> places = new TreeSet<>(before.keySet());
        places.addAll(after.keySet());
        for (String place : places) {
            Optional<String> was = Optional.ofNullable(before.get(place));
            Optional<String> is = Optional.ofNullable(after.get(place));
            if (!was.equals(is)) {
                found.add(new Difference(place, was, is));
            }
        }
        return found;
    }
}

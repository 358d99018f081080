package pl.hejnal.rules;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A version as Maven orders them: by its numbers, and what comes before a release ({@code alpha}, {@code RC1}) before it. */
record ArtifactVersion(List<Integer> numbers, boolean early) implements Comparable<ArtifactVersion> {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern EARLY =
            Pattern.compile("alpha|beta|milestone|snapshot|\\b[ab]\\d|\\bm\\d|(rc|cr)\\d*");

    static ArtifactVersion of(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        List<Integer> numbers = NUMBER.matcher(small.replaceFirst("[-.]?[a-z].*", ""))
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .toList();
        return new ArtifactVersion(numbers, EARLY.matcher(small).find());
    }

    @Override
    public int compareTo(ArtifactVersion other) {
        int length = Math.max(numbers.size(), other.numbers.size());
        for (int i = 0; i < length; i++) {
            int order = Integer.compare(number(i), other.number(i));
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(other.early, early);
    }

    private int number(int place) {
        return place < numbers.size() ? numbers.get(place) : 0;
    }
}

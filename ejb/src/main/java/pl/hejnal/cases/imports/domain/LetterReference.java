package pl.hejnal.cases.imports.domain;

import java.security.SecureRandom;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a letter of ours bears and its answer must: drawn anew for each, of 80 bits, in capitals and digits that no mail
 * program changes. Whoever knows it has read our letter.
 */
public record LetterReference(String text) {

    private static final SecureRandom DRAWN = new SecureRandom();
    /** Base 32 (RFC 4648): five bits each. */
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static final int LENGTH = 16;
    private static final Pattern ANYWHERE = Pattern.compile("(?<![A-Za-z0-9])[A-Z2-7]{" + LENGTH + "}(?![A-Za-z0-9])");
    /** An answer quotes one or two. */
    private static final int MOST = 20;

    public LetterReference {
        if (!ANYWHERE.matcher(text).matches()) {
            throw new IllegalArgumentException("not a reference of a letter");
        }
    }

    public static LetterReference draw() {
        return new LetterReference(IntStream.range(0, LENGTH)
                .mapToObj(i -> String.valueOf(LETTERS.charAt(DRAWN.nextInt(LETTERS.length()))))
                .collect(Collectors.joining()));
    }

    /** Whatever in this text may be one, in its order. */
    public static Set<LetterReference> in(String text) {
        return ANYWHERE.matcher(text)
                .results()
                .limit(MOST)
                .map(found -> new LetterReference(found.group()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public String toString() {
        return text;
    }
}

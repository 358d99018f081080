package pl.hejnal.staffing.domain;

import pl.hejnal.kernel.Language;

/**
 * Where callers wait: for somebody who knows a subject and speaks their language. In the PBX it is a queue by
 * {@link #name()}: {@code vehicles} in Polish, {@code vehicles-en} in English.
 *
 * @param skill lower-case letters and digits, words joined by {@code _}
 */
public record CallQueue(String skill, Language language) implements Comparable<CallQueue> {

    /** What every clerk is asked about; also where the PBX brings callers by itself while this program is down. */
    public static final String GENERAL = "office";

    public static final CallQueue FALLBACK = new CallQueue(GENERAL, Language.PL);
    private static final String SKILL = "[a-z][a-z0-9_]{0,29}";
    private static final String BETWEEN = "-";

    public CallQueue {
        // `general` is a section of its own in the PBX's queues.conf.
        if (skill == null || !skill.matches(SKILL) || skill.equals("general")) {
            throw new IllegalArgumentException("not a queue's name: " + skill);
        }
    }

    /** @throws IllegalArgumentException if it cannot be a queue's name */
    public static CallQueue named(String name) {
        int gap = name.indexOf(BETWEEN);
        return gap < 0
                ? new CallQueue(name, Language.PL)
                : new CallQueue(name.substring(0, gap), new Language(name.substring(gap + 1)));
    }

    public String name() {
        return language.equals(Language.PL) ? skill : skill + BETWEEN + language.code();
    }

    @Override
    public int compareTo(CallQueue other) {
        return name().compareTo(other.name());
    }

    @Override
    public String toString() {
        return name();
    }
}

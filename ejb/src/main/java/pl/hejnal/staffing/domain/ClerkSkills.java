package pl.hejnal.staffing.domain;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pl.hejnal.kernel.Language;

/** What a clerk knows and which languages they speak. */
public record ClerkSkills(SortedSet<String> skills, SortedSet<Language> languages) {

    /** Of who was never said to know anything else. */
    public static final ClerkSkills USUAL = of(Set.of(CallQueue.GENERAL), Set.of(Language.PL));

    /** @throws IllegalArgumentException without any skill or language, or with a skill that cannot be a queue's name */
    public ClerkSkills {
        skills = Collections.unmodifiableSortedSet(new TreeSet<>(skills));
        languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
        if (skills.isEmpty() || languages.isEmpty()) {
            throw new IllegalArgumentException("a clerk knows something, in some language");
        }
        skills.forEach(skill -> new CallQueue(skill, Language.PL));
    }

    public static ClerkSkills of(Set<String> skills, Set<Language> languages) {
        return new ClerkSkills(new TreeSet<>(skills), new TreeSet<>(languages));
    }

    /** The queues that are theirs. */
    public SortedSet<CallQueue> queues() {
        return skills.stream()
                .flatMap(skill -> languages.stream().map(language -> new CallQueue(skill, language)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

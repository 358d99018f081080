package pl.hejnal.integration.departments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import pl.hejnal.cases.departments.DepartmentHealth.UnreadAnswer;
import pl.hejnal.cases.domain.CaseSign;

/** What of a department's answers could not be read, by case, until the case is answered about as it should be. */
final class UnreadParts {

    /** The latest; the page is for somebody who mends one after the other. */
    static final int MOST = 20;

    private static final int MOST_LOGGED = 50;

    private final Map<CaseSign, UnreadAnswer> unread = new LinkedHashMap<>();
    private final Set<String> logged = new TreeSet<>();

    /** @return whether such a thing is new, and worth a line in the log */
    synchronized boolean add(CaseSign sign, List<String> fields, String failure) {
        unread.remove(sign);
        if (unread.size() == MOST) {
            unread.remove(unread.keySet().iterator().next());
        }
        unread.put(sign, new UnreadAnswer(sign.value(), fields, failure));
        return logged.size() < MOST_LOGGED && logged.add(fields + failure);
    }

    synchronized void read(CaseSign sign) {
        unread.remove(sign);
    }

    /** Latest first. */
    synchronized List<UnreadAnswer> all() {
        return List.copyOf(unread.values()).reversed();
    }
}

package pl.hejnal.integration.departments.template.imported;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import pl.hejnal.cases.departments.DepartmentHealth.PassedLetters;
import pl.hejnal.cases.departments.SkippedLetters;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** How the departments' files and letters come in: the trouble with each, until it is over. */
public final class Feeds {

    private static final int MOST_NAMED = 3;
    private static final Logger LOG = System.getLogger(Feeds.class.getName());

    private final Map<DepartmentSymbol, String> troubles = new ConcurrentHashMap<>();
    private final Map<DepartmentSymbol, Map<SkippedLetters, PassedLetters>> passed = new ConcurrentHashMap<>();
    private final Map<DepartmentSymbol, String> leftOut = new ConcurrentHashMap<>();
    private final Consumer<DepartmentSymbol> taken;

    /** @param taken told whenever there is something new of a department */
    public Feeds(Consumer<DepartmentSymbol> taken) {
        this.taken = taken;
    }

    void taken(DepartmentSymbol department) {
        // Who sees that the trouble is over must already be told the new answers.
        taken.accept(department);
        troubles.remove(department);
    }

    /** Said once in the log, however often it is met. */
    void trouble(DepartmentSymbol department, String reason) {
        if (!reason.equals(troubles.put(department, reason))) {
            LOG.log(
                    Level.WARNING,
                    "What department {0} hands over cannot be taken: {1}; what was taken before stays",
                    department,
                    reason);
        }
    }

    void fine(DepartmentSymbol department) {
        troubles.remove(department);
    }

    /** Counted as often as it is met, said in the log the first time. */
    void passed(DepartmentSymbol department, SkippedLetters reason, Optional<CaseSign> about, Instant at) {
        PassedLetters now = passed.computeIfAbsent(department, any -> new ConcurrentHashMap<>())
                .merge(
                        reason,
                        new PassedLetters(
                                reason, 1, at, about.map(CaseSign::value).orElse("")),
                        (before, one) -> new PassedLetters(reason, before.count() + 1, at, one.about()));
        if (now.count() == 1) {
            LOG.log(
                    Level.WARNING,
                    "A letter in the mailbox of department {0} is told to no caller: {1} {2}; further ones are"
                            + " counted on the page of the departments",
                    department,
                    reason,
                    now.about());
        }
    }

    /** The letters that are told to no caller, the latest first. */
    public List<PassedLetters> passed(DepartmentSymbol department) {
        return passed.getOrDefault(department, Map.of()).values().stream()
                .sorted(Comparator.comparing(PassedLetters::last).reversed().thenComparing(PassedLetters::reason))
                .toList();
    }

    /** The rest of what was handed over is told; these lines are shown until the department hands over better ones. */
    void leftOut(DepartmentSymbol department, List<String> problems) {
        troubles.remove(department);
        if (problems.isEmpty()) {
            leftOut.remove(department);
            return;
        }
        String reason = String.join("; ", problems.subList(0, Math.min(MOST_NAMED, problems.size())))
                + (problems.size() > MOST_NAMED ? "; … (" + problems.size() + ")" : "");
        if (!reason.equals(leftOut.put(department, reason))) {
            LOG.log(
                    Level.WARNING,
                    "What department {0} handed over was taken but for {1,number,#}: {2}",
                    department,
                    problems.size(),
                    reason);
        }
    }

    public void forget(DepartmentSymbol department) {
        troubles.remove(department);
        leftOut.remove(department);
    }

    public Optional<String> troubleWith(DepartmentSymbol department) {
        return Optional.ofNullable(troubles.get(department)).or(() -> Optional.ofNullable(leftOut.get(department)));
    }
}

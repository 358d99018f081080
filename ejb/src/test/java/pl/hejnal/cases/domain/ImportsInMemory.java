package pl.hejnal.cases.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** Imports of one department without a database, for one thread. */
public class ImportsInMemory implements Imports {

    private final Map<String, ImportedAnswer> answers = new HashMap<>();
    private final Map<String, Instant> letters = new HashMap<>();
    private final Map<String, AttachedLetter> attached = new HashMap<>();
    private Optional<ImportNews> last = Optional.empty();

    @Override
    public Optional<ImportedAnswer> find(DepartmentSymbol department, CaseSign sign) {
        return Optional.ofNullable(answers.get(sign.withoutInitials()));
    }

    @Override
    public int count(DepartmentSymbol department) {
        return answers.size();
    }

    @Override
    public int put(DepartmentSymbol department, Map<String, String> told, Instant toldAt) {
        int changed = 0;
        for (Map.Entry<String, String> each : told.entrySet()) {
            ImportedAnswer before = answers.get(each.getKey());
            if (before == null || !before.answer().equals(each.getValue())) {
                answers.put(each.getKey(), new ImportedAnswer(each.getValue(), toldAt));
                changed++;
            }
        }
        return changed;
    }

    @Override
    public int removeAllBut(DepartmentSymbol department, Iterable<String> signs) {
        Set<String> kept = new HashSet<>();
        signs.forEach(kept::add);
        int before = answers.size();
        answers.keySet().retainAll(kept);
        return before - answers.size();
    }

    @Override
    public Optional<ImportNews> lastFile(DepartmentSymbol department) {
        return last;
    }

    @Override
    public void note(DepartmentSymbol department, ImportNews news) {
        last = Optional.of(news);
    }

    @Override
    public boolean noteLetter(DepartmentSymbol department, CaseSign sign, Instant now, Instant since) {
        Instant before = letters.get(sign.withoutInitials());
        if (before != null && !before.isBefore(since)) {
            return false;
        }
        letters.put(sign.withoutInitials(), now);
        return true;
    }

    @Override
    public boolean hasLetter(DepartmentSymbol department, CaseSign sign) {
        return letters.containsKey(sign.withoutInitials());
    }

    @Override
    public void attach(DepartmentSymbol department, CaseSign sign, AttachedLetter letter) {
        attached.merge(sign.withoutInitials(), letter, (old, other) -> old.writtenAt().isAfter(other.writtenAt()) ? old : other);
    }

    @Override
    public Optional<AttachedLetter> letter(DepartmentSymbol department, CaseSign sign) {
        return Optional.ofNullable(attached.get(sign.withoutInitials()));
    }

    @Override
    public void forgetLetter(DepartmentSymbol department, CaseSign sign) {
        letters.remove(sign.withoutInitials());
    }
}

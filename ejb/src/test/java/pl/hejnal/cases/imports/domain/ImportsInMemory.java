package pl.hejnal.cases.imports.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** Imports of one department without a database, for one thread. */
public class ImportsInMemory implements Imports {

    private final Map<String, ImportedAnswer> answers = new HashMap<>();
    private final Map<String, Instant> letters = new HashMap<>();
    private final Map<LetterReference, String> references = new HashMap<>();
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
    public void note(
            DepartmentSymbol department, CaseSign sign, LetterReference reference, Instant now, Instant forgetBefore) {
        references.put(reference, sign.withoutInitials());
    }

    @Override
    public Optional<CaseSign> asked(DepartmentSymbol department, Collection<LetterReference> borne) {
        return borne.stream()
                .filter(references::containsKey)
                .map(references::get)
                .map(CaseSign::new)
                .findFirst();
    }

    @Override
    public boolean hasLetter(DepartmentSymbol department, CaseSign sign) {
        return letters.containsKey(sign.withoutInitials());
    }

    @Override
    public void attach(DepartmentSymbol department, CaseSign sign, AttachedLetter letter) {
        attached.merge(
                sign.withoutInitials() + letter.proven(),
                letter,
                (old, other) -> old.writtenAt().isAfter(other.writtenAt()) ? old : other);
    }

    @Override
    public List<AttachedLetter> letters(DepartmentSymbol department, CaseSign sign) {
        return Stream.of(true, false)
                .map(proven -> attached.get(sign.withoutInitials() + proven))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public void forgetLetter(DepartmentSymbol department, CaseSign sign) {
        letters.remove(sign.withoutInitials());
    }
}

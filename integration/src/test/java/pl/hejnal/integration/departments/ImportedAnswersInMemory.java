package pl.hejnal.integration.departments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.imports.ImportDesk;
import pl.hejnal.cases.imports.ImportedFile;
import pl.hejnal.cases.imports.domain.AttachedLetter;
import pl.hejnal.cases.imports.domain.ImportNews;
import pl.hejnal.cases.imports.domain.ImportedAnswer;
import pl.hejnal.cases.imports.domain.LetterReference;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.integration.principal.CounterInRole;

/** A shelf without a database, for one department; it refuses nothing. */
public final class ImportedAnswersInMemory extends ImportDesk {

    /** As whoever asks. */
    public CounterInRole<ImportDesk> inRole() {
        return new CounterInRole<>(this, Supplier::get);
    }

    private final Map<String, ImportedAnswer> answers = new ConcurrentHashMap<>();
    private final Map<String, AttachedLetter> attached = new ConcurrentHashMap<>();
    private final Map<String, LetterReference> references = new ConcurrentHashMap<>();
    private final Set<String> letters = ConcurrentHashMap.newKeySet();
    private volatile Optional<ImportNews> last = Optional.empty();

    @Override
    public ImportNews take(ImportedFile file) {
        answers.clear();
        file.answers()
                .forEach((sign, answer) ->
                        answers.put(sign.withoutInitials(), new ImportedAnswer(answer, file.toldAt())));
        ImportNews news = new ImportNews(file.hash(), file.toldAt(), file.toldAt(), answers.size(), answers.size(), 0);
        last = Optional.of(news);
        return news;
    }

    @Override
    public Optional<CaseSign> asked(DepartmentSymbol department, Collection<LetterReference> borne) {
        return references.entrySet().stream()
                .filter(each -> borne.contains(each.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .map(CaseSign::new);
    }

    public LetterReference reference(CaseSign sign) {
        return references.get(sign.withoutInitials());
    }

    @Override
    public void take(
            DepartmentSymbol department,
            CaseSign sign,
            Collection<LetterReference> borne,
            String answer,
            Instant toldAt) {
        assertThat(asked(department, borne)).contains(new CaseSign(sign.withoutInitials()));
        answers.put(sign.withoutInitials(), new ImportedAnswer(answer, toldAt));
    }

    @Override
    public void attach(DepartmentSymbol department, CaseSign sign, AttachedLetter letter) {
        attached.put(sign.withoutInitials(), letter);
    }

    public Optional<AttachedLetter> letter(CaseSign sign) {
        return Optional.ofNullable(attached.get(sign.withoutInitials()));
    }

    @Override
    public Optional<ImportedAnswer> find(DepartmentSymbol department, CaseSign sign) {
        return Optional.ofNullable(answers.get(sign.withoutInitials()));
    }

    @Override
    public Optional<ImportNews> lastFile(DepartmentSymbol department) {
        return last;
    }

    @Override
    public Optional<LetterReference> mayWriteAbout(DepartmentSymbol department, CaseSign sign) {
        return letters.add(sign.withoutInitials())
                ? Optional.of(references.computeIfAbsent(sign.withoutInitials(), any -> LetterReference.draw()))
                : Optional.empty();
    }

    @Override
    public void couldNotWriteAbout(DepartmentSymbol department, CaseSign sign) {
        letters.remove(sign.withoutInitials());
    }
}

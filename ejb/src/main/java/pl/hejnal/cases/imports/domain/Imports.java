package pl.hejnal.cases.imports.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** Answers that departments handed over in files and letters. Signs are {@link CaseSign#withoutInitials}. */
public interface Imports {

    Optional<ImportedAnswer> find(DepartmentSymbol department, CaseSign sign);

    int count(DepartmentSymbol department);

    /** @return how many cases are new or told differently */
    int put(DepartmentSymbol department, Map<String, String> answers, Instant toldAt);

    /** @return how many there were */
    int removeAllBut(DepartmentSymbol department, Iterable<String> signs);

    Optional<ImportNews> lastFile(DepartmentSymbol department);

    void note(DepartmentSymbol department, ImportNews news);

    /** @return whether this is the first since then; only one of two at the same moment is */
    boolean noteLetter(DepartmentSymbol department, CaseSign sign, Instant now, Instant since);

    /** The letter that was just noted bears this reference; what older letters of the case bore is forgotten. */
    void note(DepartmentSymbol department, CaseSign sign, LetterReference reference, Instant now, Instant forgetBefore);

    /** The case that the letter with one of these references was about. */
    Optional<CaseSign> asked(DepartmentSymbol department, Collection<LetterReference> references);

    /** Whether a letter about the case is under way or answered. */
    boolean hasLetter(DepartmentSymbol department, CaseSign sign);

    /** Takes the place of an earlier letter about the case that is as proven, never of a later one. */
    void attach(DepartmentSymbol department, CaseSign sign, AttachedLetter letter);

    /** The proven one first; at most one of each kind. */
    List<AttachedLetter> letters(DepartmentSymbol department, CaseSign sign);

    void forgetLetter(DepartmentSymbol department, CaseSign sign);
}

package pl.hejnal.integration.departments.template.imported;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.imports.ImportedFile;
import pl.hejnal.cases.imports.domain.AttachedLetter;
import pl.hejnal.cases.imports.domain.ImportNews;
import pl.hejnal.cases.imports.domain.ImportedAnswer;
import pl.hejnal.cases.imports.domain.LetterReference;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.kernel.Refusal;

/** Where routes lay down what files and letters tell, and take it from when somebody asks. */
public interface ImportedAnswers {

    /** @throws Refusal if the file looks cut off; what lies there stays */
    ImportNews take(ImportedFile file);

    /** The case that a letter of ours with one of these references asked about. */
    Optional<CaseSign> asked(DepartmentSymbol department, Set<LetterReference> borne);

    /** @throws Refusal if none of the references in it is of a letter of ours about the case */
    void take(DepartmentSymbol department, CaseSign sign, Set<LetterReference> borne, String answer, Instant toldAt);

    /** @throws Refusal if it answers no letter of ours */
    void attach(DepartmentSymbol department, CaseSign sign, AttachedLetter letter);

    Optional<ImportedAnswer> find(DepartmentSymbol department, CaseSign sign);

    Optional<ImportNews> lastFile(DepartmentSymbol department);

    /** What a letter about this case must bear, if one should be sent now. */
    Optional<LetterReference> mayWriteAbout(DepartmentSymbol department, CaseSign sign);

    /** The letter that was just allowed could not be sent. */
    void couldNotWriteAbout(DepartmentSymbol department, CaseSign sign);
}

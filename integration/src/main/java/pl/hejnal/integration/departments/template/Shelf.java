package pl.hejnal.integration.departments.template;

import java.time.Instant;
import java.util.Optional;
import pl.hejnal.cases.ImportedFile;
import pl.hejnal.cases.domain.AttachedLetter;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.ImportNews;
import pl.hejnal.cases.domain.ImportedAnswer;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.kernel.Refusal;

/** Where routes lay down what files and letters tell, and take it from when somebody asks. */
public interface Shelf {

    /** @throws Refusal if the file looks cut off; what lies there stays */
    ImportNews take(ImportedFile file);

    /** @throws Refusal if it answers no letter of ours */
    void take(DepartmentSymbol department, CaseSign sign, String answer, Instant toldAt);

    /** @throws Refusal if it answers no letter of ours */
    void attach(DepartmentSymbol department, CaseSign sign, AttachedLetter letter);

    Optional<ImportedAnswer> find(DepartmentSymbol department, CaseSign sign);

    Optional<ImportNews> lastFile(DepartmentSymbol department);

    /** Whether a letter about this case should be sent now. */
    boolean mayWriteAbout(DepartmentSymbol department, CaseSign sign);

    /** The letter that was just allowed could not be sent. */
    void couldNotWriteAbout(DepartmentSymbol department, CaseSign sign);
}

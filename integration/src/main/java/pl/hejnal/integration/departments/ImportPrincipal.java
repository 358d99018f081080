package pl.hejnal.integration.departments;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.imports.ImportDesk;
import pl.hejnal.cases.imports.ImportedFile;
import pl.hejnal.cases.imports.domain.AttachedLetter;
import pl.hejnal.cases.imports.domain.ImportNews;
import pl.hejnal.cases.imports.domain.ImportedAnswer;
import pl.hejnal.cases.imports.domain.LetterReference;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.identity.Roles;
import pl.hejnal.integration.departments.template.imported.ImportedAnswers;

/** Stands at the desk of imports for the routes, whose threads have nobody signed in. Each visit is one transaction. */
@Stateless
@Local(ImportedAnswers.class)
@RunAs(Roles.SYSTEM)
public class ImportPrincipal implements ImportedAnswers {

    @Inject
    private ImportDesk desk;

    @Override
    @PermitAll
    public ImportNews take(ImportedFile file) {
        return desk.take(file);
    }

    @Override
    @PermitAll
    public Optional<CaseSign> asked(DepartmentSymbol department, Set<LetterReference> borne) {
        return desk.asked(department, borne);
    }

    @Override
    @PermitAll
    public void take(
            DepartmentSymbol department, CaseSign sign, Set<LetterReference> borne, String answer, Instant toldAt) {
        desk.take(department, sign, borne, answer, toldAt);
    }

    @Override
    @PermitAll
    public void attach(DepartmentSymbol department, CaseSign sign, AttachedLetter letter) {
        desk.attach(department, sign, letter);
    }

    @Override
    @PermitAll
    public Optional<ImportedAnswer> find(DepartmentSymbol department, CaseSign sign) {
        return desk.find(department, sign);
    }

    @Override
    @PermitAll
    public Optional<ImportNews> lastFile(DepartmentSymbol department) {
        return desk.lastFile(department);
    }

    @Override
    @PermitAll
    public Optional<LetterReference> mayWriteAbout(DepartmentSymbol department, CaseSign sign) {
        return desk.mayWriteAbout(department, sign);
    }

    @Override
    @PermitAll
    public void couldNotWriteAbout(DepartmentSymbol department, CaseSign sign) {
        desk.couldNotWriteAbout(department, sign);
    }
}

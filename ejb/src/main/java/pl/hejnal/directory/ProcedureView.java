package pl.hejnal.directory;

import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.directory.domain.ProcedureSymbol;
import pl.hejnal.kernel.Language;

/** A procedure under its title in both languages. */
public record ProcedureView(ProcedureSymbol symbol, DepartmentSymbol department, String titlePl, String titleEn) {

    public String title(Language language) {
        return language.equals(Language.EN) ? titleEn : titlePl;
    }
}

package pl.hejnal.directory;

import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.kernel.Language;

/** A department under its name in both languages. */
public record DepartmentView(DepartmentSymbol symbol, String namePl, String nameEn) {

    public String name(Language language) {
        return language.equals(Language.EN) ? nameEn : namePl;
    }
}

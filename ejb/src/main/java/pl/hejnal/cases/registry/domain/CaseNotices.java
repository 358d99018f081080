package pl.hejnal.cases.registry.domain;

import java.util.List;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** What the people of a department are told about their cases. */
public interface CaseNotices {

    void add(CaseNotice notice);

    /** Newest first. */
    List<CaseNotice> ofCase(CaseSign sign, int limit);

    /** PINs drawn anew, newest first: a slip that is printed for the first time is no news. */
    List<CaseNotice> newPinsOf(DepartmentSymbol department, int limit);
}

package pl.hejnal.cases.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.registry.domain.CaseNotice;
import pl.hejnal.cases.registry.domain.CaseNotices;
import pl.hejnal.directory.domain.DepartmentSymbol;

/** Notices as long as a test lasts. */
final class NoticesInMemory implements CaseNotices {

    private final List<CaseNotice> all = new ArrayList<>();

    @Override
    public void add(CaseNotice notice) {
        all.add(notice);
    }

    @Override
    public List<CaseNotice> ofCase(CaseSign sign, int limit) {
        return newest(notice -> notice.sign().isSameCaseAs(sign), limit);
    }

    @Override
    public List<CaseNotice> newPinsOf(DepartmentSymbol department, int limit) {
        return newest(
                notice ->
                        notice.department().equals(department) && notice.what().equals("case.new-pin"),
                limit);
    }

    private List<CaseNotice> newest(Predicate<CaseNotice> wanted, int limit) {
        return all.reversed().stream().filter(wanted).limit(limit).toList();
    }
}

package pl.hejnal.web.faces.departments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.hejnal.cases.departments.DepartmentsDesk;
import pl.hejnal.directory.DirectoryDesk;
import pl.hejnal.web.i18n.ScreenLanguage;

/** All departments' connections, asked once a request. */
@Named("departmentBoard")
@RequestScoped
public class DepartmentBoard {

    @Inject
    private DepartmentsDesk desk;

    @Inject
    private DirectoryDesk directory;

    @Inject
    private ScreenLanguage language;

    private @Nullable List<DepartmentRow> rows;
    private @Nullable Map<String, String> known;

    public List<DepartmentRow> getRows() {
        if (rows == null) {
            rows = desk.health().stream()
                    .map(each -> DepartmentRow.of(each, language.get()))
                    .toList();
        }
        return rows;
    }

    public List<DepartmentRow> getBroken() {
        return getRows().stream().filter(row -> !row.faults().isEmpty()).toList();
    }

    /** Those of whose answers something could not be read. */
    public List<DepartmentRow> getUnread() {
        return getRows().stream().filter(row -> !row.unread().isEmpty()).toList();
    }

    /** Those in whose mailboxes letters were passed by. */
    public List<DepartmentRow> getWritten() {
        return getRows().stream().filter(row -> !row.letters().isEmpty()).toList();
    }

    /** The departments that can be tried. */
    public List<SelectItem> getNames() {
        return getRows().stream()
                .filter(row -> !row.template().isEmpty())
                .map(DepartmentRow::name)
                .map(symbol -> new SelectItem(symbol, symbol + " · " + nameOf(symbol)))
                .toList();
    }

    /** Empty for one that the directory does not know. */
    public String nameOf(String symbol) {
        if (known == null) {
            known = directory.departments().stream()
                    .collect(Collectors.toMap(each -> each.symbol().value(), each -> each.name(language.get())));
        }
        return known.getOrDefault(symbol, "");
    }
}

package pl.hejnal.web.faces.departments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.hejnal.cases.DepartmentsDesk;

/** All departments' connections, asked once a request. */
@Named("departmentBoard")
@RequestScoped
public class DepartmentBoard {

    @Inject private DepartmentsDesk desk;
    private List<DepartmentRow> rows;

    public List<DepartmentRow> getRows() {
        if (rows == null) {
            rows = desk.health().stream().map(DepartmentRow::of).toList();
        }
        return rows;
    }

    public List<DepartmentRow> getBroken() {
        return getRows().stream().filter(row -> !row.faults().isEmpty()).toList();
    }

    /** The departments that can be tried. */
    public List<String> getNames() {
        return getRows().stream().filter(row -> !row.template().isEmpty()).map(DepartmentRow::name).toList();
    }
}

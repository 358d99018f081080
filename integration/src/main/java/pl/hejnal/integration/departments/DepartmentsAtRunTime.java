package pl.hejnal.integration.departments;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Local;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import pl.hejnal.cases.CaseConnection;
import pl.hejnal.cases.DepartmentHealth;
import pl.hejnal.cases.DepartmentSystems;
import pl.hejnal.cases.DepartmentUnavailable;
import pl.hejnal.cases.DepartmentWorkshop;
import pl.hejnal.cases.FetchedState;
import pl.hejnal.cases.Trial;
import pl.hejnal.cases.UnknownToDepartment;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.integration.departments.template.Shelf;
import pl.hejnal.kernel.Settings;

/** Keeps the routes to the departments while the server runs. Asked outside of any transaction, by many at once. */
@Singleton
@Startup
@DependsOn("hejnal-ejb.jar#SchemaMigration")
@Local({DepartmentSystems.class, DepartmentWorkshop.class})
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class DepartmentsAtRunTime implements DepartmentSystems, DepartmentWorkshop {

    @Inject
    private Settings settings;
    @Inject
    private Shelf shelf;
    @Inject
    private Clock clock;

    private Departments departments;
    private DepartmentWorkshop workshop;

    @PostConstruct
    void open() {
        Places places = Places.of(settings);
        departments = new Departments(places, new ServerSurroundings(settings, places.secrets()), shelf,
                Duration.ofSeconds(settings.number("hejnal.departments.fresh")), clock);
        workshop = new Workshop(departments, shelf, clock);
        departments.look();
        departments.warmUp();
    }

    @PreDestroy
    void close() {
        departments.close();
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void look() {
        departments.look();
    }

    @Schedule(hour = "*", minute = "*", second = "1/2", persistent = false)
    void probe() {
        departments.probe();
    }

    @Schedule(hour = "*", minute = "*", second = "1/15", persistent = false)
    void refresh() {
        departments.refresh();
    }

    @Override
    @PermitAll
    public FetchedState fetch(DepartmentSymbol department, CaseSign sign)
            throws DepartmentUnavailable, UnknownToDepartment {
        return departments.fetch(department, sign);
    }

    @Override
    @PermitAll
    public Set<DepartmentSymbol> searchableByName() {
        return departments.searchableByName();
    }

    @Override
    @PermitAll
    public CaseConnection connection(DepartmentSymbol department) {
        return departments.connection(department);
    }

    @Override
    @PermitAll
    public List<DepartmentHealth> health() {
        return workshop.health();
    }

    @Override
    @PermitAll
    public Trial tryOut(DepartmentSymbol department, CaseSign sign) {
        return workshop.tryOut(department, sign);
    }
}

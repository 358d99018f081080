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
import java.util.List;
import java.util.Set;
import pl.hejnal.cases.departments.CaseConnection;
import pl.hejnal.cases.departments.DepartmentDiagnostics;
import pl.hejnal.cases.departments.DepartmentHealth;
import pl.hejnal.cases.departments.DepartmentSystems;
import pl.hejnal.cases.departments.DepartmentUnavailable;
import pl.hejnal.cases.departments.FetchedState;
import pl.hejnal.cases.departments.Trial;
import pl.hejnal.cases.departments.UnknownToDepartment;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.imports.ImportDesk;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.integration.principal.CounterInRole;
import pl.hejnal.integration.principal.SystemPrincipal;
import pl.hejnal.kernel.Settings;

/** Keeps the routes to the departments while the server runs. Asked outside of any transaction, by many at once. */
@Singleton
@Startup
@DependsOn("hejnal-ejb.jar#SchemaMigration")
@Local({DepartmentSystems.class, DepartmentDiagnostics.class})
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class DepartmentsLifecycle implements DepartmentSystems, DepartmentDiagnostics {

    @Inject
    private Settings settings;

    @Inject
    private ImportDesk desk;

    @Inject
    private SystemPrincipal system;

    @Inject
    private Clock clock;

    private Departments departments;
    private DepartmentDiagnostics diagnostics;

    @PostConstruct
    void open() {
        DepartmentDirectories places = DepartmentDirectories.of(settings);
        CounterInRole<ImportDesk> imports = new CounterInRole<>(desk, system::call);
        departments = new Departments(
                places,
                new ServerEnvironment(settings, places.secrets()),
                imports,
                settings.groups().departments().fresh(),
                settings.groups().departments().timeout(),
                clock);
        diagnostics = new RouteDiagnostics(departments, imports, clock);
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
        return diagnostics.health();
    }

    @Override
    @PermitAll
    public Trial tryOut(DepartmentSymbol department, CaseSign sign) {
        return diagnostics.tryOut(department, sign);
    }
}

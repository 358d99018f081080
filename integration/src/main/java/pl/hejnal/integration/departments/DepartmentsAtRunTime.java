package pl.hejnal.integration.departments;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Local;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import pl.hejnal.cases.DepartmentSystems;
import pl.hejnal.cases.DepartmentUnavailable;
import pl.hejnal.cases.UnknownToDepartment;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.kernel.Settings;

/** Keeps the routes to the departments while the server runs. Asked outside of any transaction, by many at once. */
@Singleton
@Startup
@Local(DepartmentSystems.class)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class DepartmentsAtRunTime implements DepartmentSystems {

    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    private DepartmentRoutes routes;

    @PostConstruct
    void open() {
        routes = new DepartmentRoutes(clock);
        routes.read(settings.path("hejnal.departments"));
    }

    @PreDestroy
    void close() {
        routes.close();
    }

    @Override
    @PermitAll
    public CaseState fetch(DepartmentSymbol department, CaseSign sign)
            throws DepartmentUnavailable, UnknownToDepartment {
        return routes.fetch(department, sign);
    }
}

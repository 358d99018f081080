package pl.hejnal.kernel.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/**
 * Refuses to start on a database that lacks a migration of this version; beans that need tables say
 * {@code @DependsOn("SchemaMigration")}. The launcher migrates before, as the owner of the tables, whom the server does not know.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {

    @Resource(lookup = "java:jboss/datasources/Hejnal")
    private DataSource dataSource;

    @PostConstruct
    void check() {
        MigrationInfo[] pending = Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                // Numbers are given out in ranges: one of an earlier range may come after a later one was applied.
                .outOfOrder(true)
                .load()
                .info()
                .pending();
        if (pending.length > 0) {
            throw new IllegalStateException("Hejnał does not start: the database lacks migration "
                    + pending[0].getVersion() + "; ./hejnal run makes it first");
        }
    }
}

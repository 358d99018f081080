package pl.hejnal.kernel.store;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Migrates the database when the server starts; beans that need tables say {@code @DependsOn("SchemaMigration")}. It
 * commits by itself, since Flyway keeps its own transactions.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {

    @Resource(lookup = "java:jboss/datasources/Hejnal")
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                // Numbers are given out in ranges: one of an earlier range may come after a later one was applied.
                .outOfOrder(true)
                .load()
                .migrate();
    }
}

package pl.hejnal.kernel.database;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** So that the log tells of a database that is away, once a minute, also while nobody asks for health. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseProbe {

    @Inject
    private DatabaseState database;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void look() {
        database.downSince();
    }
}

package pl.hejnal.attack.machine;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import pl.hejnal.attack.Attack;
import pl.hejnal.attack.AttackTarget;
import pl.hejnal.launcher.database.DatabaseRole;

/** Whoever can make the application send statements runs programs, reads files, changes tables, or removes their traces. */
public final class UseTheDatabaseRole implements Attack {

    private static final String NOT_PERMITTED = "42501";
    private static final List<String> STATEMENTS = List.of(
            "copy (select 1) to program 'true'",
            "select pg_read_file('/etc/passwd')",
            "copy (select 1) to '/tmp/hejnal-attack'",
            "create table public.attack (at int)",
            "create temporary table attack (at int)",
            "alter table ticket add column attack int",
            "drop table audit_entry",
            "delete from audit_entry where id = 0",
            "update audit_entry set who = who where id = 0",
            "truncate audit_entry",
            "create role attack superuser",
            "set role hejnal_owner",
            "set role postgres",
            "delete from flyway_schema_history where false");

    @Override
    public String name() {
        return "run a program through the application's database role";
    }

    @Override
    public Optional<String> run(AttackTarget target) throws Exception {
        DatabaseRole role = new DatabaseRole(
                target.settings().text("hejnal.db.user"),
                Files.readString(target.home().resolve("secrets/db")).strip());
        String url = "jdbc:postgresql://127.0.0.1:" + target.settings().number("hejnal.db.port") + "/hejnal";
        try (Connection database = role.connect(url);
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            for (String attempt : STATEMENTS) {
                try {
                    statement.execute(attempt);
                    return Optional.of("the role " + role + " was allowed: " + attempt);
                } catch (SQLException refused) {
                    if (!NOT_PERMITTED.equals(refused.getSQLState())) {
                        throw refused;
                    }
                } finally {
                    database.rollback();
                }
            }
        }
        return Optional.empty();
    }
}

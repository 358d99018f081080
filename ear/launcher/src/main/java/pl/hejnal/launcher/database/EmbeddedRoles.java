package pl.hejnal.launcher.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The roles of the embedded server: {@code postgres} leads it, and only the launcher knows its password; the owner has the
 * database and migrates it; the application's role may neither change tables nor run programs.
 *
 * @param application the role that WildFly signs in with
 */
public record EmbeddedRoles(DatabaseRole superuser, DatabaseRole owner, DatabaseRole application) {

    public static final String SUPERUSER = "postgres";
    public static final String OWNER = "hejnal_owner";
    public static final String DATABASE = "hejnal";

    private static final String WRONG_PASSWORD = "28P01";
    private static final String RENAMING = "hejnal_renaming";

    /** Of earlier versions the tables belonged to the superuser; sequences of a column follow their table. */
    private static final String EVERYTHING_IS_THE_OWNERS = """
            do $$ declare thing record; begin
              for thing in select c.oid::regclass as name from pg_class c where c.relnamespace = 'public'::regnamespace
                  and c.relkind in ('r', 'p', 'v', 'm', 'S') and c.relowner <> '%1$s'::regrole and not exists
                  (select 1 from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype in ('a', 'i', 'e'))
              loop
                execute format('alter table %%s owner to %1$s', thing.name);
              end loop;
            end $$""";

    /**
     * A connection of the superuser to the server's own database.
     *
     * @param url of the server, ending before the database's name
     * @throws SQLException also while the server is being started
     */
    public Connection asSuperuser(String url) throws SQLException {
        try {
            return superuser.connect(url + SUPERUSER);
        } catch (SQLException failure) {
            if (!WRONG_PASSWORD.equals(failure.getSQLState())) {
                throw failure;
            }
            renameTheSuperuserOfEarlierVersions(url);
            return superuser.connect(url + SUPERUSER);
        }
    }

    /**
     * In earlier versions the application itself was the superuser with whom the server was born. That one can lose neither
     * its rights nor be renamed by itself, so another one renames it.
     */
    private void renameTheSuperuserOfEarlierVersions(String url) throws SQLException {
        DatabaseRole renaming = new DatabaseRole(RENAMING, superuser.password());
        try (Connection server = application.connect(url + SUPERUSER);
                Statement statement = server.createStatement()) {
            statement.execute("drop role if exists " + RENAMING);
            statement.execute("create role " + RENAMING + " superuser login password '" + renaming.password() + "'");
        }
        try (Connection server = renaming.connect(url + SUPERUSER);
                Statement statement = server.createStatement()) {
            server.setAutoCommit(false);
            statement.execute("alter role " + application.quoted() + " rename to " + SUPERUSER);
            statement.execute("alter role " + SUPERUSER + " password '" + superuser.password() + "'");
            server.commit();
        }
    }

    /**
     * Makes what is missing of roles and database, and sets the rights and passwords of what is there.
     *
     * @param server a connection of {@link #asSuperuser}
     */
    public void make(Connection server, String url) throws SQLException {
        try (Statement statement = server.createStatement()) {
            statement.execute("drop role if exists " + RENAMING);
            for (DatabaseRole role : new DatabaseRole[] {owner, application}) {
                statement.execute("do $$ begin create role " + role.quoted()
                        + "; exception when duplicate_object then null; end $$");
                statement.execute(
                        "alter role " + role.quoted() + " login nosuperuser nocreatedb nocreaterole noreplication"
                                + " nobypassrls password '" + role.password() + "'");
            }
            String owned = ownerOf(statement);
            if (owned.isEmpty()) {
                statement.execute("create database " + DATABASE + " owner " + OWNER);
            } else if (!owned.equals(OWNER)) {
                handOver(url);
            }
            statement.execute("revoke all on database " + DATABASE + " from public");
            statement.execute("grant connect on database " + DATABASE + " to " + application.quoted());
        }
    }

    private static String ownerOf(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery(
                "select pg_get_userbyid(datdba) from pg_database where datname = '" + DATABASE + "'")) {
            return found.next() ? found.getString(1) : "";
        }
    }

    /** The database itself is last, so that a handing over which was broken off is begun again. */
    private void handOver(String url) throws SQLException {
        try (Connection database = superuser.connect(url + DATABASE);
                Statement statement = database.createStatement()) {
            statement.execute(EVERYTHING_IS_THE_OWNERS.formatted(OWNER));
            statement.execute("alter database " + DATABASE + " owner to " + OWNER);
        }
    }
}

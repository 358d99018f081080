package pl.hejnal.launcher.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.identity.domain.PasswordHash;
import pl.hejnal.identity.domain.PasswordRule;
import pl.hejnal.launcher.Secrets;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.UserError;
import pl.hejnal.launcher.instance.ServerProperties;

/**
 * {@code ./hejnal admin LOGIN}: gives the office its first administrator, or lets one in again who is locked out. Whoever
 * may read this machine's secrets has the database anyway, so no other proof is asked for. The running office need not
 * be stopped.
 */
@Command(
        name = "admin",
        description =
                "Gives the first administrator an account, or a new password; asked for twice, or a pipe's first line.",
        exitCodeOnInvalidInput = 1)
final class AdminCommand implements Callable<Integer> {

    private static final String BY = "launcher";
    private static final Map<String, String> OBJECTIONS = Map.of(
            "password.length",
            "a password has " + PasswordRule.SHORTEST + " to " + PasswordRule.LONGEST + " characters",
            "password.guessed",
            "this password is guessed too easily; use some words, without the login and obvious sequences");

    @Parameters(paramLabel = "LOGIN", description = "Whose account it is.")
    private String given = "";

    @Override
    public Integer call() throws IOException {
        Settings settings = Settings.here();
        Map<String, String> server = new ServerProperties(settings, new Secrets(settings.home())).all();
        Login login;
        try {
            login = Login.of(given);
        } catch (IllegalArgumentException noLogin) {
            throw new UserError(
                    "a login begins with a letter and has up to 32 small letters, digits, dots and dashes", noLogin);
        }
        String password = read(login);
        PasswordRule.objection(login, password).ifPresent(objection -> {
            throw new UserError(OBJECTIONS.getOrDefault(objection, objection));
        });
        try (Connection database = DriverManager.getConnection(
                server.get("hejnal.db.url"), server.get("hejnal.db.user"), server.get("hejnal.db.password"))) {
            database.setAutoCommit(false);
            boolean made = give(
                    database,
                    login.value(),
                    PasswordHash.of(password, new SecureRandom()).text());
            database.commit();
            System.out.println(
                    made
                            ? login + " is an administrator now; sign in and give the others their accounts under Users"
                            : login + " has this password now, is an administrator, and not locked");
            return 0;
        } catch (SQLException failure) {
            throw new UserError(
                    "42P01".equals(failure.getSQLState()) || "3D000".equals(failure.getSQLState())
                            ? "the database is still empty; start Hejnał once (./hejnal run), then come again"
                            : "the database at " + server.get("hejnal.db.url") + " cannot be used: "
                                    + failure.getMessage() + " (an embedded one answers only while ./hejnal run runs)",
                    failure);
        }
    }

    /** Not shown while it is typed; from a pipe its first line, for a machine that is set up by a program. */
    @SuppressWarnings("SystemConsoleNull") // with jdk.console it may be null on every Java
    private static String read(Login login) throws IOException {
        // Newer Javas would otherwise give a console that is no terminal.
        System.setProperty("jdk.console", "java.base");
        Console terminal = System.console();
        if (terminal == null) {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line;
        }
        String once = typed(terminal.readPassword("Password for %s: ", login));
        if (!once.equals(typed(terminal.readPassword("Once more: ")))) {
            throw new UserError("these were two different passwords; nothing was changed");
        }
        return once;
    }

    /** Null is the end of all that is typed (Ctrl-D). */
    private static String typed(char @Nullable [] password) {
        return password == null ? "" : new String(password);
    }

    /** @return whether the account is new */
    private static boolean give(Connection database, String login, String hash) throws SQLException {
        boolean made = change(
                        database,
                        "update office_user set password_hash = ?, password_set_at = now(), locked = false,"
                                + " failures = 0, blocked_until = null, version = version + 1 where login = ?",
                        hash,
                        login)
                == 0;
        change(database, "update sign_in_try set failures = 0, blocked_until = now() where login = ?", login);
        if (made) {
            change(
                    database,
                    "insert into office_user (login, name, language, password_hash, password_set_at, demo, version)"
                            + " values (?, ?, 'pl', ?, now(), false, 0)",
                    login,
                    login,
                    hash);
        }
        change(
                database,
                "insert into office_user_role (user_id, role) select id, 'admin' from office_user where login = ?"
                        + " on conflict do nothing",
                login);
        change(
                database,
                "insert into audit_entry (at, who, what, subject, why) values (now(), ?, ?, ?, 'admin')",
                BY,
                made ? "user.enrolled" : "user.password-set",
                login);
        return made;
    }

    private static int change(Connection database, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}

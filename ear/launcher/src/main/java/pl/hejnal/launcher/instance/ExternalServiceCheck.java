package pl.hejnal.launcher.instance;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.database.DatabaseRole;
import pl.hejnal.launcher.database.DatabaseSchema;

/** What a city gives instead of an embedded part, tried before anything is started. */
public final class ExternalServiceCheck {

    static final String OWNER = "hejnal.db.owner";
    static final String OWNER_PASSWORD = "hejnal.db.owner.password";
    private static final String TIMEOUT_SECONDS = "5";
    private static final int TIMEOUT_MILLIS = 2000;
    private final Settings settings;

    public ExternalServiceCheck(Settings settings) {
        this.settings = settings;
    }

    /** Why the external database cannot be used, with the remedy; empty when it can, or is embedded. */
    public Optional<String> databaseTrouble() {
        if (!settings.isExternalDatabase()) {
            return Optional.empty();
        }
        String url = settings.text("hejnal.db.url");
        Properties account = new Properties();
        account.setProperty("user", settings.text("hejnal.db.user"));
        account.setProperty("password", settings.text("hejnal.db.password"));
        account.setProperty("loginTimeout", TIMEOUT_SECONDS);
        account.setProperty("connectTimeout", TIMEOUT_SECONDS);
        try (Connection connection = DriverManager.getConnection(url, account)) {
            return connection.isReadOnly()
                    ? Optional.of("the database " + url + " is read-only: it is a replica")
                    : Optional.empty();
        } catch (SQLException failure) {
            return Optional.of("the database " + url + " cannot be used: "
                    + Objects.requireNonNullElse(failure.getMessage(), "")
                            .lines()
                            .findFirst()
                            .orElse("")
                    + " Check HEJNAL_DB_URL, HEJNAL_DB_USER and HEJNAL_DB_PASSWORD");
        }
    }

    /** Brings the external database to the schema of this version, as its owner, or as the one role that there is. */
    void migrate(Consumer<String> tell) throws SQLException, InterruptedException {
        DatabaseRole application =
                new DatabaseRole(settings.text("hejnal.db.user"), settings.text("hejnal.db.password"));
        if (settings.optional(OWNER).isEmpty()) {
            tell.accept("The role " + application
                    + " of the database may change its tables and its log; give them an owner of their"
                    + " own (HEJNAL_DB_OWNER), see docs/OPERATIONS.md");
        }
        DatabaseRole owner = settings.optional(OWNER)
                .map(name -> new DatabaseRole(name, settings.text(OWNER_PASSWORD)))
                .orElse(application);
        new DatabaseSchema(settings.text("hejnal.db.url"), owner, application, tell).migrate();
    }

    /** A PBX that is away is no reason not to start: the office connects when it comes. It is told, though. */
    public Optional<String> pbxTrouble() {
        if (!settings.isExternalPbx()) {
            return Optional.empty();
        }
        String host = settings.text("hejnal.ami.host");
        int port = settings.number("hejnal.ami.port");
        try (Socket ami = new Socket()) {
            ami.connect(new InetSocketAddress(host, port), TIMEOUT_MILLIS);
            return Optional.empty();
        } catch (IOException away) {
            return Optional.of("the PBX's manager interface at " + host + ":" + port + " does not answer ("
                    + away.getMessage() + "); Hejnał goes on trying. Check HEJNAL_AMI_HOST and HEJNAL_AMI_PORT");
        }
    }
}

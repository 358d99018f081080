package pl.hejnal.integration.departments.template.online;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import pl.hejnal.integration.departments.file.RouteFile;
import pl.hejnal.integration.departments.template.Secrets;

/**
 * Connections to a department's PostgreSQL that can only read, whatever its account may do. One for each question: there
 * are few of them, answers are kept, and no department loses connections to an idle pool.
 */
final class ReadOnlySource implements DataSource {

    // Not by DriverManager, which knows only drivers that the caller's class loader has announced.
    private static final Driver DRIVER = new org.postgresql.Driver();

    private final RouteFile file;
    private final Secrets secrets;

    ReadOnlySource(RouteFile file, Secrets secrets) {
        this.file = file;
        this.secrets = secrets;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Properties how = new Properties();
        how.setProperty("user", file.text("user"));
        how.setProperty("password", secrets.of(file.text("secret")));
        how.setProperty("connectTimeout", "1");
        how.setProperty("loginTimeout", "1");
        how.setProperty("socketTimeout", "2");
        how.setProperty("readOnly", "true");
        how.setProperty("readOnlyMode", "always");
        how.setProperty("ApplicationName", "hejnal");
        // A row is small; a text of 20 MB must not get into memory.
        how.setProperty("maxResultBuffer", "1M");
        return DRIVER.connect(file.text("url"), how);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("the route file says who asks");
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException("the server logs");
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException("one second");
    }

    @Override
    public int getLoginTimeout() {
        return 1;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("pl.hejnal");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException("wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}

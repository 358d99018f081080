package pl.hejnal.integration.departments.file.parameter;

import java.net.URI;
import java.util.Set;

/** Addresses that a department may be asked at: nothing leaves this machine unless its other end proves who it is. */
final class Addresses {

    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost");

    private Addresses() {}

    /** Whether it is this very machine, where nobody can listen in between. */
    static boolean isThisMachine(String host) {
        return THIS_MACHINE.contains(host);
    }

    static void requireHttps(String url) {
        URI address = URI.create(url);
        if (address.getHost() == null
                || address.getRawQuery() != null
                || address.getRawFragment() != null
                || address.getRawUserInfo() != null) {
            throw new InvalidValue("notUrl");
        }
        boolean plain = "http".equals(address.getScheme()) && isThisMachine(address.getHost());
        if (!plain && !"https".equals(address.getScheme())) {
            throw new InvalidValue("notHttps");
        }
    }

    /** Only PostgreSQL's driver is shipped; elsewhere than here its certificate must be verified. */
    static void requireJdbc(String url) {
        if (!url.matches("jdbc:postgresql://[A-Za-z0-9.-]+(:[0-9]{1,5})?/[A-Za-z0-9_-]+(\\?sslmode=verify-full)?")) {
            throw new InvalidValue("notJdbc");
        }
        String host = url.replaceFirst("jdbc:postgresql://([^:/]+).*", "$1");
        if (!isThisMachine(host) && !url.endsWith("?sslmode=verify-full")) {
            throw new InvalidValue("notVerified");
        }
    }

    /** @param protocol smtp or imap, with TLS (smtps, imaps) unless it is this machine */
    static void requireMail(String protocol, String address) {
        if (!address.matches(protocol + "s?://[A-Za-z0-9.-]+:[0-9]{1,5}")) {
            throw new InvalidValue("notMailServer", protocol);
        }
        String host = address.replaceFirst("[a-z]+://([^:]+):.*", "$1");
        if (address.startsWith(protocol + ":") && !isThisMachine(host)) {
            throw new InvalidValue("notMailTls", protocol);
        }
    }

    static void requirePort(String text) {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65_535) {
            throw new InvalidValue("notPort");
        }
    }
}

package pl.hejnal.integration.journal.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a PBX on another machine lets its journals be read: {@code sftp://user@host:port/directory}. What proves who is
 * who lies in a directory of secrets, one file each, and is read whenever the line is opened.
 *
 * @param directory as the SFTP server knows it
 */
public record SftpAccount(String user, String host, int port, String directory, Path secrets) {

    /** The PBX's own public key, {@code type base64}: a server with any other is not talked to. */
    public static final String HOST_KEY = "journal-host-key";
    /** Our private key, as ssh-keygen makes it, without a passphrase. */
    static final String KEY = "journal-key";

    public static final String PASSWORD = "journal-password";
    private static final int USUAL_PORT = 22;

    /** @throws IllegalArgumentException if it is no such address; the message says how one looks */
    public static SftpAccount of(String address, Path secrets) {
        URI uri = URI.create(address);
        if (!"sftp".equals(uri.getScheme())
                || uri.getHost() == null
                || uri.getUserInfo() == null
                || uri.getUserInfo().contains(":")
                || uri.getPath().isEmpty()) {
            throw new IllegalArgumentException("hejnal.pbx.journal must look like sftp://user@host:22/var/log/asterisk,"
                    + " without a password, which belongs in the file " + secrets.resolve(PASSWORD));
        }
        return new SftpAccount(
                uri.getUserInfo(),
                uri.getHost(),
                uri.getPort() < 0 ? USUAL_PORT : uri.getPort(),
                uri.getPath(),
                secrets);
    }

    public static boolean isOne(String address) {
        return address.startsWith("sftp:");
    }

    /** A line as OpenSSH keeps it; behind another port than 22 the host stands in brackets. */
    byte[] knownHost() {
        String name = port == USUAL_PORT ? host : "[" + host + "]:" + port;
        String key = secret(HOST_KEY)
                .orElseThrow(() -> new UncheckedIOException(
                        new IOException("the PBX's key is not known: there is no file " + secrets.resolve(HOST_KEY))));
        return (name + " " + key + "\n").getBytes(StandardCharsets.UTF_8);
    }

    Optional<String> key() {
        return secret(KEY);
    }

    Optional<String> password() {
        return secret(PASSWORD);
    }

    private Optional<String> secret(String name) {
        Path file = secrets.resolve(name);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the secret " + file + " cannot be read", unreadable);
        }
    }

    @Override
    public String toString() {
        return "sftp://" + user + "@" + host + ":" + port + directory;
    }
}

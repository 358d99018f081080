package pl.hejnal.whole.telephony;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import pl.hejnal.launcher.Settings;
import pl.hejnal.phone.PbxOfItsOwn;
import pl.hejnal.whole.office.Eventually;
import pl.hejnal.whole.office.Office;

/** Debian's HAProxy with the delivered example, filled in as a city's IT would, and a certificate of its own. */
final class CitysProxy implements AutoCloseable {

    private static final char[] PASSWORD = "only-for-this-test".toCharArray();
    private static final String ALIAS = "city";
    private final int port = PbxOfItsOwn.freePort();
    private final KeyStore keys;
    private final Process haproxy;

    CitysProxy(Path home, Settings office) throws IOException, GeneralSecurityException, InterruptedException {
        Files.createDirectories(home);
        keys = made(home.resolve("keys.p12"));
        Path certificate = home.resolve("certificate.pem");
        Files.writeString(
                certificate,
                pem("PRIVATE KEY", keys.getKey(ALIAS, PASSWORD).getEncoded())
                        + pem("CERTIFICATE", keys.getCertificate(ALIAS).getEncoded()));
        Path configuration = home.resolve("haproxy.cfg");
        Files.writeString(
                configuration,
                Files.readString(Office.CHECKOUT.resolve("config/proxy/haproxy.cfg"))
                        .replace("<address>:<port>", "127.0.0.1:" + port)
                        .replace("<certificate and key.pem>", certificate.toString())
                        .replace("<network of the office>", "127.0.0.0/8")
                        .replace(
                                "<address of Hejnał>:<its port>",
                                office.text("hejnal.http.bind") + ":" + office.text("hejnal.http.port"))
                        .replace("<address of health>", office.text("hejnal.health.bind"))
                        .replace("<port of health>", office.text("hejnal.health.port")));
        haproxy = new ProcessBuilder("/usr/sbin/haproxy", "-db", "-f", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("haproxy.log").toFile())
                .start();
        Eventually.eventually("the proxy listens", this::listens, Boolean::booleanValue);
    }

    private boolean listens() {
        try (Socket any = new Socket("127.0.0.1", port)) {
            return any.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static KeyStore made(Path file) throws IOException, GeneralSecurityException, InterruptedException {
        Process keytool = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin/keytool").toString(),
                        "-genkeypair",
                        "-alias",
                        ALIAS,
                        "-keyalg",
                        "EC",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD),
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-validity",
                        "2"))
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (keytool.waitFor() != 0) {
            throw new IOException(said);
        }
        KeyStore made = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            made.load(in, PASSWORD);
        }
        return made;
    }

    private static String pem(String what, byte[] content) {
        return "-----BEGIN " + what + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content) + "\n-----END " + what
                + "-----\n";
    }

    String site() {
        return "https://127.0.0.1:" + port;
    }

    URI page(String path) {
        return URI.create(site() + path);
    }

    /** A browser that knows the city's certificate and follows no redirect by itself. */
    HttpClient browser(CookieManager cookies) throws GeneralSecurityException {
        KeyStore known = KeyStore.getInstance(KeyStore.getDefaultType());
        try {
            known.load(null, null);
        } catch (IOException impossible) {
            throw new IllegalStateException("an empty store is read from nowhere", impossible);
        }
        known.setCertificateEntry(ALIAS, keys.getCertificate(ALIAS));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(known);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder()
                .sslContext(tls)
                .cookieHandler(cookies)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    @Override
    public void close() throws InterruptedException {
        haproxy.destroy();
        if (!haproxy.waitFor(10, TimeUnit.SECONDS)) {
            haproxy.destroyForcibly();
        }
    }
}

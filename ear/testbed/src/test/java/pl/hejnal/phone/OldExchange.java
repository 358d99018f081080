package pl.hejnal.phone;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.hejnal.launcher.pbx.PbxInstance;
import pl.hejnal.launcher.pbx.PbxRoot;
import pl.hejnal.launcher.pbx.PbxSettings;

/**
 * The exchange that a city has had for years: a second real Asterisk whose numbers ear/testbed/src/test/exchange
 * tells. Some it hands over to Hejnał's PBX.
 */
public final class OldExchange implements AutoCloseable {

    private static final Path CHECKOUT = Path.of(System.getProperty("hejnal.checkout", "../.."));
    private static final int RTP_FROM = 26_200;
    private static final int RTP_TO = 26_399;

    private final int sipPort;
    private final PbxInstance pbx;

    private OldExchange(int sipPort, PbxInstance pbx) {
        this.sipPort = sipPort;
        this.pbx = pbx;
    }

    public static int freeTrunkPort() throws IOException {
        try (DatagramSocket socket = new DatagramSocket(0, InetAddress.getByName("127.0.0.2"))) {
            return socket.getLocalPort();
        }
    }

    /**
     * @param trunkPort where it talks to Hejnał's PBX, at 127.0.0.2
     * @param hejnalSip where Hejnał's PBX listens, at 127.0.0.1
     */
    public static OldExchange open(Path home, int trunkPort, int hejnalSip) throws IOException, InterruptedException {
        int sipPort = PbxOfItsOwn.freeDatagramPort();
        Path config = configuration(home.resolve("config"));
        Path pjsip = config.resolve("asterisk/pjsip.conf");
        Files.writeString(
                pjsip,
                Files.readString(pjsip)
                        .replace("@HEJNAL_SIP@", "" + hejnalSip)
                        .replace("@TRUNK_PORT@", "" + trunkPort));
        PbxSettings settings = new PbxSettings(
                config,
                home.resolve("exchange"),
                sipPort,
                PbxOfItsOwn.freePort(),
                RTP_FROM,
                RTP_TO,
                "agi://127.0.0.1:9/none",
                List.of("126165555"),
                "the-secret-of-a-test",
                Map.of(),
                home);
        PbxInstance pbx = new PbxInstance(
                settings, PbxRoot.inUserCache(System.out::println).findOrMake());
        pbx.start(Duration.ofSeconds(60));
        return new OldExchange(sipPort, pbx);
    }

    /** The delivered files but for what makes an exchange of it. */
    private static Path configuration(Path config) throws IOException {
        copy(CHECKOUT.resolve("config/asterisk"), config.resolve("asterisk"));
        copy(CHECKOUT.resolve("ear/testbed/src/test/exchange"), config.resolve("asterisk"));
        return config;
    }

    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(to.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
    }

    /** A resident dials one of its numbers. */
    public CallingSoftPhone call(String number, String from, List<Path> prompts) throws IOException {
        return new CallingSoftPhone(sipPort, number, from, null, prompts, line -> System.out.println(from + line));
    }

    /** Whether Hejnał's PBX has registered. */
    boolean knowsTheOffice() {
        try {
            return pbx.cli("pjsip show contacts").contains("Contact:  office/");
        } catch (IOException unreachable) {
            return false;
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(hurried);
        }
    }

    @Override
    public void close() throws InterruptedException {
        pbx.stop();
    }
}

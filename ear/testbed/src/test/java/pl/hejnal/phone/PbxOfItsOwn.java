package pl.hejnal.phone;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.hejnal.faults.report.PbxReports;
import pl.hejnal.launcher.pbx.PbxInstance;
import pl.hejnal.launcher.pbx.PbxRoot;
import pl.hejnal.launcher.pbx.PbxSettings;
import pl.hejnal.phone.load.CdrFile;
import pl.hejnal.phone.load.CdrFile.Entry;
import pl.hejnal.phone.rtp.PureTone;

/** A real PBX with the delivered dialplan and no office behind it: only what a test puts in the office's place. */
public final class PbxOfItsOwn implements AutoCloseable {

    public static final String NUMBER = "126165555";
    public static final Duration TIMEOUT = Duration.ofSeconds(20);
    public static final Path CONFIG =
            Path.of(System.getProperty("hejnal.checkout", "../..")).resolve("config");
    public static final String MANAGERS_SECRET = "the-secret-of-a-test";
    private static final String CLERKS_PASSWORD = "a-password-of-a-test";
    private static final int RTP_PORTS = 200;
    /** PBXs of tests that run side by side do not look for free ports in the same range. */
    private static final int RTP_FROM = 26_000 + 500 * (Integer.getInteger("hejnal.test.lane", 1) - 1);

    private static final int RTP_TO = RTP_FROM + RTP_PORTS - 1;

    private final PbxSettings settings;
    private final PbxInstance pbx;

    /** @param agiPort where the office would answer */
    public PbxOfItsOwn(Path home, int agiPort) throws IOException, InterruptedException {
        this(CONFIG, home, agiPort);
    }

    /** @param config in the place of the delivered one */
    public PbxOfItsOwn(Path config, Path home, int agiPort) throws IOException, InterruptedException {
        settings = new PbxSettings(
                config,
                home.resolve("pbx"),
                freeDatagramPort(),
                freePort(),
                RTP_FROM,
                RTP_TO,
                "agi://127.0.0.1:" + agiPort + "/menu",
                List.of(NUMBER),
                MANAGERS_SECRET,
                Map.of("anna", CLERKS_PASSWORD, "ann", CLERKS_PASSWORD, "maria", CLERKS_PASSWORD),
                home.resolve("speech"));
        pbx = new PbxInstance(settings, PbxRoot.inUserCache(System.out::println).findOrMake());
        pbx.start(Duration.ofSeconds(60));
    }

    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static int freeDatagramPort() throws IOException {
        try (DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public int sipPort() {
        return settings.sipPort();
    }

    public int amiPort() {
        return settings.amiPort();
    }

    /** Where its journals lie. */
    public Path logs() {
        return settings.logDir();
    }

    /** The PBX's records of all calls so far, as soon as these are among them: it writes them a moment after the end. */
    public List<Entry> recordsWith(Collection<String> callIds) throws InterruptedException {
        await("the PBX has written down " + callIds)
                .atMost(TIMEOUT)
                .until(() -> records().stream().map(Entry::sipCallId).toList().containsAll(callIds));
        return records();
    }

    private List<Entry> records() {
        try {
            return new CdrFile(settings.logDir().resolve("cdr-custom/hejnal.csv")).read();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Path speech() {
        return settings.speechDir();
    }

    /** What callers have left. */
    Path messages() {
        return settings.home().resolve("spool/messages");
    }

    PbxReports witness() {
        return new PbxReports(settings.logDir());
    }

    public Path fallbackSounds() {
        return settings.soundsDir();
    }

    CallingSoftPhone call(String from) throws IOException {
        return new CallingSoftPhone(
                sipPort(),
                NUMBER,
                from,
                null,
                List.of(speech(), fallbackSounds()),
                line -> System.out.println(from + line));
    }

    /** The phone of anna, who is present in the queue. */
    BaresipPhone clerk() throws IOException, InterruptedException {
        BaresipPhone phone = telephone("anna", Optional.empty());
        isPresent("anna");
        return phone;
    }

    /** A registered telephone; whoever is at it whistles this tone all the time. */
    BaresipPhone telephone(String login, Optional<PureTone> whistled) throws IOException, InterruptedException {
        BaresipPhone phone = new BaresipPhone(
                sipPort(), login, CLERKS_PASSWORD, whistled, event -> System.out.println(login + ": " + event));
        if (!phone.awaitRegistered(TIMEOUT)) {
            phone.close();
            throw new AssertionError("the PBX did not register the phone of " + login);
        }
        return phone;
    }

    void isPresent(String login) {
        ask("queue add member PJSIP/" + login + " to office");
    }

    /** The id of the channel that this telephone has now. */
    String channelOf(String login) {
        return ask("core show channels concise")
                .lines()
                .filter(line -> line.startsWith("PJSIP/" + login + "-"))
                .map(line -> line.substring(line.lastIndexOf('!') + 1).strip())
                .findFirst()
                .orElseThrow();
    }

    /** A clerk takes a break. */
    void rest(String login) {
        ask("queue pause member PJSIP/" + login);
    }

    void comeBack(String login) {
        ask("queue unpause member PJSIP/" + login);
    }

    /** How often the last caller in a queue has come to it, as the PBX's journal tells. */
    long timesInQueue() throws IOException {
        String last = "";
        long times = 0;
        for (String line : Files.readAllLines(logs().resolve("queue_log"))) {
            String[] parts = line.split("\\|");
            if (parts[4].equals("ENTERQUEUE")) {
                times = parts[1].equals(last) ? times + 1 : 1;
                last = parts[1];
            }
        }
        return times;
    }

    /** Calls of which the PBX keeps a record with this application as the last. */
    long recordsOf(String application) throws IOException {
        Path records = logs().resolve("cdr-custom/hejnal.csv");
        return Files.exists(records)
                ? Files.readAllLines(records).stream()
                        .filter(line -> line.contains("\"" + application + "\""))
                        .count()
                : 0;
    }

    /** Channels that speak to waiting callers. */
    long voicesBeside() {
        return ask("core show channels concise")
                .lines()
                .filter(line -> line.contains("@hejnal-beside"))
                .count();
    }

    /** As the launcher says when its disk is full, and has room again. */
    void hasRoom(boolean room) {
        ask("dialplan set global HEJNAL_ROOM " + (room ? "yes" : "no"));
    }

    /** Whether any phone is registered. */
    boolean knowsPhones() {
        return ask("pjsip show contacts").contains("Contact:  anna/");
    }

    /** Whether nobody is on the line. */
    boolean isIdle() {
        return ask("core show channels count").contains("0 active channels");
    }

    private String ask(String question) {
        try {
            return pbx.cli(question);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
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

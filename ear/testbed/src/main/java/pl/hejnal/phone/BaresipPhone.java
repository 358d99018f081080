package pl.hejnal.phone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import pl.hejnal.phone.BaresipEvent.Kind;
import pl.hejnal.phone.process.ChildProgram;
import pl.hejnal.phone.rtp.PureTone;

/** A clerk's real telephone: baresip without sound card or screen, led over its JSON socket. */
public final class BaresipPhone implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(10);
    private static final Duration LOOK_EVERY = Duration.ofMillis(20);
    /** As baresip spells it. */
    private static final String TRANSFERRED = "Call transfered";

    private final ChildProgram baresip = new ChildProgram("clerk");
    private final BaresipControl control;
    private final Consumer<BaresipEvent> tell;
    /** What happened since the last ring began; a new ring begins anew. */
    private final Set<Kind> happened = ConcurrentHashMap.newKeySet();

    private final int sipPort;
    private Optional<BaresipVoice> voice = Optional.empty();
    private volatile Optional<String> asked = Optional.empty();
    private volatile boolean colleagueTalks;
    private volatile String caller = "";
    /** By caller, as the ends of their calls. */
    private final Set<String> passedOn = ConcurrentHashMap.newKeySet();

    private volatile int outputBeforeSendingOn;
    /** By caller: the next one may ring before anybody has looked. */
    private final Map<String, Long> endedAt = new ConcurrentHashMap<>();

    public BaresipPhone(int sipPort, String login, String password, Consumer<BaresipEvent> tell)
            throws IOException, InterruptedException {
        this(sipPort, login, password, Optional.empty(), tell);
    }

    /** @param whistled by whoever is at it, all the time; then it can also be asked which tones it hears */
    public BaresipPhone(
            int sipPort, String login, String password, Optional<PureTone> whistled, Consumer<BaresipEvent> tell)
            throws IOException, InterruptedException {
        this.tell = tell;
        this.sipPort = sipPort;
        int port = freePort();
        String sound = "audio_source aubridge,b\n";
        if (whistled.isPresent()) {
            voice = Optional.of(new BaresipVoice(baresip.file("voice")));
            sound = voice.get().configuration(whistled.get());
        }
        Files.writeString(baresip.file("config"), configuration(port) + sound);
        Files.writeString(baresip.file("accounts"), account(sipPort, login, password));
        // Its SIP messages are in its output: a transfer after a word needs what only they tell.
        baresip.start(List.of("baresip", "-s", "-f", "."));
        control = control(port);
        control.follow(login, this::happen);
    }

    private BaresipControl control(int port) throws IOException, InterruptedException {
        long end = System.nanoTime() + START.toNanos();
        while (true) {
            try {
                return new BaresipControl(port);
            } catch (IOException notYet) {
                if (!baresip.isRunning() || System.nanoTime() > end) {
                    String why = baresip.output().strip();
                    baresip.close();
                    throw new IOException("the clerk's phone (baresip) does not start: " + why, notYet);
                }
            }
            baresip.await(LOOK_EVERY);
        }
    }

    /** Silence as a sound card: what the phone hears and says goes nowhere. */
    private static String configuration(int controlPort) {
        return """
                module_path /usr/lib/baresip/modules
                sip_listen 127.0.0.1:0
                ctrl_tcp_listen 127.0.0.1:%d
                audio_player aubridge,a
                audio_alert aubridge,c
                call_max_calls 2
                module account.so
                module_app menu.so
                module_app ctrl_tcp.so
                module g711.so
                module aubridge.so
                """.formatted(controlPort);
    }

    private static String account(int sipPort, String login, String password) {
        return "<sip:%1$s@127.0.0.1:%2$d>;auth_user=%1$s;auth_pass=%3$s;regint=60;audio_codecs=PCMA/8000,PCMU/8000%n"
                .formatted(login, sipPort, password);
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    private void happen(BaresipEvent event) {
        if (event.kind() != Kind.REGISTERED
                && asked.filter(event.peer()::equals).isPresent()) {
            colleagueTalks = event.kind() == Kind.TALKING;
            tell.accept(event);
            return;
        }
        if (event.kind() == Kind.RINGING && !isTalking()) {
            forget();
            caller = event.peer();
            endedAt.remove(caller);
            passedOn.remove(caller);
        }
        if (event.kind() == Kind.ENDED) {
            if (event.detail().startsWith(TRANSFERRED)) {
                passedOn.add(event.peer());
            }
            endedAt.put(event.peer(), System.nanoTime());
        }
        // A registration is refreshed every minute, which is no news.
        if (happened.add(event.kind()) || event.kind() != Kind.REGISTERED) {
            tell.accept(event);
        }
    }

    /** Registration may be over before our wire is connected, so its line of output counts as well. */
    public boolean awaitRegistered(Duration timeout) throws InterruptedException {
        return Awaiting.happens(() -> happened.contains(Kind.REGISTERED) || saidSo(), timeout);
    }

    private boolean saidSo() {
        try {
            return baresip.output().contains("200 OK");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public boolean awaitRinging(Duration timeout) throws InterruptedException {
        return await(Kind.RINGING, timeout);
    }

    /** False also when the ringing ended without an answer. */
    public boolean awaitTalking(Duration timeout) throws InterruptedException {
        Awaiting.happens(() -> happened.contains(Kind.TALKING) || happened.contains(Kind.ENDED), timeout);
        return happened.contains(Kind.TALKING);
    }

    /** Also the end of a ringing that nobody answered. */
    public boolean awaitEnd(Duration timeout) throws InterruptedException {
        return await(Kind.ENDED, timeout);
    }

    /** Of the last call with this caller, whoever has rung since. */
    public boolean awaitEndWith(String caller, Duration timeout) throws InterruptedException {
        return Awaiting.happens(() -> endedAt.containsKey(caller), timeout);
    }

    /** How long the last call with this caller has been over; zero while it goes on. */
    public Duration sinceEndWith(String caller) {
        return Optional.ofNullable(endedAt.get(caller))
                .map(end -> Duration.ofNanos(System.nanoTime() - end))
                .orElse(Duration.ZERO);
    }

    private boolean await(Kind kind, Duration timeout) throws InterruptedException {
        return Awaiting.happens(() -> happened.contains(kind), timeout);
    }

    public boolean isRinging() {
        return happened.contains(Kind.RINGING) && !happened.contains(Kind.TALKING) && !happened.contains(Kind.ENDED);
    }

    public boolean isTalking() {
        return happened.contains(Kind.TALKING) && !happened.contains(Kind.ENDED);
    }

    /** Forgets the last call, so that the next ring can be awaited. */
    public void forget() {
        asked = Optional.empty();
        colleagueTalks = false;
        happened.removeIf(kind -> kind != Kind.REGISTERED);
    }

    public void answer() throws IOException {
        control.command("accept");
    }

    public void hangUp() throws IOException {
        control.command("hangup");
    }

    /** Whether this tone is heard at it now. */
    public boolean hears(PureTone tone) throws IOException {
        return voice.orElseThrow(() -> new IllegalStateException("it has no voice"))
                .hears(tone);
    }

    /** The caller hears music until {@link #resume}. */
    public void hold() throws IOException {
        control.command("hold");
    }

    public void resume() throws IOException {
        control.command("resume");
    }

    /** Calls somebody: an inside number, or one outside. */
    public void dial(String number) throws IOException {
        control.command("dial", address(number));
    }

    /** Sends the caller on, without a word to whoever is there. */
    public void sendOn(String number) throws IOException {
        outputBeforeSendingOn = baresip.output().length();
        control.command("transfer", number);
    }

    /**
     * Whether the PBX took the caller whom this phone sent on. The talk is over then, though the phone keeps the line until
     * it hears what became of them (RFC 5589, section 6.1).
     */
    public boolean hasSentOn() throws IOException {
        return SipTrace.isReferralAccepted(baresip.output().substring(outputBeforeSendingOn));
    }

    /** Puts the caller on hold and asks a colleague, or whoever answers at a queue. */
    public void ask(String number) throws IOException {
        colleagueTalks = false;
        asked = Optional.of(number);
        hold();
        dial(number);
    }

    /** False also when the caller has gone meanwhile: then there is nobody to ask for. */
    public boolean awaitColleague(Duration timeout) throws InterruptedException {
        Awaiting.happens(() -> colleagueTalks || happened.contains(Kind.ENDED), timeout);
        return colleagueTalks;
    }

    /** Leaves caller and colleague to one another: a REFER that names the colleague's dialogue (RFC 3891, RFC 5589). */
    public void passOn() throws IOException {
        String number = asked.orElseThrow(() -> new IllegalStateException("nobody was asked"));
        control.command("line", "1");
        control.command(
                "transfer",
                "<" + address(number) + "?Replaces=" + SipTrace.dialogueWith(number, baresip.output()) + ">");
    }

    /** Whether the last call with this caller ended because they went to somebody else. */
    public boolean hasPassedOn(String caller) {
        return passedOn.contains(caller);
    }

    /** Who rings or rang last: a number, or a colleague's login. */
    public String caller() {
        return caller;
    }

    private String address(String number) {
        return "sip:" + number + "@127.0.0.1:" + sipPort;
    }

    /** The caller, and whoever was asked. */
    public void hangUpAll() throws IOException {
        for (String line : List.of("2", "1")) {
            control.command("line", line);
            control.command("hangup");
        }
    }

    /** Hangs up and takes its registration back, so that the PBX no longer rings it. */
    @Override
    public void close() throws IOException {
        control.close();
        baresip.close();
    }
}

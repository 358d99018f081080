package pl.hejnal.phone.order;

import static pl.hejnal.phone.SoundFixture.noise;
import static pl.hejnal.phone.SoundFixture.prompt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import pl.hejnal.phone.PbxOfItsOwn;
import pl.hejnal.phone.ScriptedMenu;
import pl.hejnal.phone.order.History.ClerkMove;
import pl.hejnal.phone.order.History.Visitor;

/**
 * A PBX with the delivered dialplan, a queue for each history, and an office that brings every caller to theirs.
 * Telephones of callers and clerks are channels of the PBX itself: what is asked here is whom its queues take next.
 */
final class OfficeOfHistories implements AutoCloseable {

    private static final int FRAMES_A_SECOND = 50;
    private static final String ACCOUNT = "histories";

    private final Map<String, Observed> observed = Observed.none();
    private final Map<String, List<Double>> departures = new ConcurrentHashMap<>();
    private final Map<String, String> numbers = new ConcurrentHashMap<>();
    private final Path sounds;
    private final ScriptedMenu office;
    private final PbxOfItsOwn pbx;
    private final ManagerLine manager;

    OfficeOfHistories(Path home, int histories) throws IOException, InterruptedException {
        sounds = home.resolve("speech");
        prompt(sounds, "place", noise(1, 6 * FRAMES_A_SECOND), "Przed Państwem są dwie osoby.");
        prompt(sounds, "dialogue", noise(2, 2 * FRAMES_A_SECOND), "Na jaki numer oddzwonić?");
        office = new ScriptedMenu(this::serve);
        Path config = home.resolve("config");
        configure(config.resolve("asterisk"), histories);
        pbx = new PbxOfItsOwn(config, home, office.port());
        manager = new ManagerLine(pbx.amiPort(), ACCOUNT, PbxOfItsOwn.MANAGERS_SECRET, this::happened);
    }

    Map<String, Observed> observed() {
        return observed;
    }

    /** When clerks of this queue took a break or left, by the PBX's clock. */
    List<Double> departures(History history) {
        return departures.getOrDefault(history.queue(), List.of());
    }

    private static void configure(Path to, int histories) throws IOException {
        Path from = PbxOfItsOwn.CONFIG.resolve("asterisk");
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        StringBuilder queues = new StringBuilder();
        for (int i = 0; i < histories; i++) {
            // Somebody rests here: where nobody is there at all, the dialplan leads callers elsewhere.
            queues.append('[')
                    .append(History.queue(i))
                    .append("](waiting)\n")
                    .append("member => Local/9@test-clerks/n,0,rests,Custom:rests,no,0,yes\n");
        }
        append(to.resolve("queues.conf"), queues.toString());
        append(to.resolve("modules.conf"), "load = app_senddtmf.so\n");
        Path limits = to.resolve("asterisk.conf");
        Files.writeString(limits, Files.readString(limits).replaceAll("maxcalls = \\d+", "maxcalls = 5000"));
        append(to.resolve("manager.conf"), """
                [%s]
                secret = %s
                read = agent,call
                write = all
                eventfilter(name(QueueCallerJoin)) =
                eventfilter(name(QueueCallerLeave)) =
                eventfilter(name(AgentCalled)) =
                eventfilter(name(AgentConnect)) =
                eventfilter(name(QueueMemberPause)) =
                eventfilter(name(QueueMemberRemoved)) =
                eventfilter(name(Hangup)) =
                """.formatted(ACCOUNT, PbxOfItsOwn.MANAGERS_SECRET));
        append(to.resolve("extensions.conf"), """
                [test-callers]
                exten => _X.,1,ExecIf($["${T_KEY}" != ""]?Wait(${T_KEY_AFTER}))
                 same => n,ExecIf($["${T_KEY}" != ""]?SendDTMF(${T_KEY}))
                 same => n,Wait(${T_STAYS})
                 same => n,Hangup()
                [test-clerks]
                exten => _X.,1,Set(T_CLERK=${EXTEN})
                 same => n,Set(DEVICE_STATE(Custom:${T_CLERK})=INUSE)
                 same => n,Wait(0.3)
                 same => n,Answer()
                 same => n,Wait(${EXTEN:-1})
                 same => n,Hangup()
                exten => h,1,Set(DEVICE_STATE(Custom:${T_CLERK})=NOT_INUSE)
                """);
    }

    private static void append(Path file, String text) throws IOException {
        Files.writeString(file, "\n" + text, StandardOpenOption.APPEND);
    }

    /** In the place of the office: leads to the queue, tells the place, answers keys. */
    private void serve(ScriptedMenu.Line line) throws IOException {
        String number = line.call().get("extension");
        String key = line.call().getOrDefault("arg_5", "none");
        switch (line.call().getOrDefault("arg_1", "")) {
            case "place" -> line.play(sounds.resolve("place"));
            case "called" -> line.goTo("queue");
            case "waiting" -> {
                line.play(sounds.resolve(key.equals("none") ? "place" : "dialogue"));
                line.goTo(key.equals("*") ? "queue" : "wait");
            }
            default -> {
                line.answer();
                line.set("HEJNAL_QUEUE", History.queue(Integer.parseInt(number.substring(1, 4))));
                line.goTo("queue");
            }
        }
    }

    private void happened(Map<String, String> event) {
        double at = Double.parseDouble(event.getOrDefault("Timestamp", "0"));
        switch (event.getOrDefault("Event", "")) {
            case "QueueMemberPause" -> {
                if (event.getOrDefault("Paused", "0").equals("1")) {
                    departed(event.get("Queue"), at);
                }
            }
            case "QueueMemberRemoved" -> departed(event.get("Queue"), at);
            default -> toACaller(event, at);
        }
    }

    private void departed(String queue, double at) {
        departures.computeIfAbsent(queue, any -> new CopyOnWriteArrayList<>()).add(at);
    }

    private void toACaller(Map<String, String> event, double at) {
        String number = event.getOrDefault("Exten", "");
        String id = event.getOrDefault("Uniqueid", "");
        switch (event.getOrDefault("Event", "")) {
            case "QueueCallerJoin" -> {
                // A key leads to an extension of its own, so it is the first word that counts.
                Observed.of(observed, numbers.computeIfAbsent(id, first -> number))
                        .joined(at);
            }
            case "QueueCallerLeave" -> of(id).left(at);
            case "AgentCalled" -> of(id).rung(at);
            case "AgentConnect" -> of(id).answered(at);
            case "Hangup" -> {
                if (numbers.containsKey(id)) {
                    of(id).gone(at);
                }
            }
            default -> {}
        }
    }

    private Observed of(String id) {
        return Observed.of(observed, numbers.get(id));
    }

    void calls(History history, Visitor visitor) {
        long since = System.currentTimeMillis() / 1000 - visitor.since();
        String variables =
                "T_KEY=%s,T_KEY_AFTER=%d,T_STAYS=%d".formatted(visitor.key(), visitor.keyAfter(), visitor.stays())
                        + (visitor.way() == History.Way.CALLS ? "" : ",HEJNAL_SINCE=" + since)
                        + (visitor.isCalledBack() ? ",HEJNAL_LANGUAGE=pl,HEJNAL_QUEUE=" + history.queue() : "");
        send(
                "Originate",
                "Channel",
                "Local/" + visitor.number() + "@" + (visitor.isCalledBack() ? "hejnal-called" : "hejnal-menu") + "/n",
                "Context",
                "test-callers",
                "Exten",
                visitor.number(),
                "Priority",
                "1",
                "Async",
                "true",
                "Timeout",
                Long.toString(Duration.ofMinutes(2).toMillis()),
                "Variable",
                variables);
    }

    void moves(History history, ClerkMove move) {
        String telephone = "Local/" + move.clerk() + "@test-clerks/n";
        switch (move.what()) {
            case COMES ->
                send(
                        "QueueAdd",
                        "Queue",
                        history.queue(),
                        "Interface",
                        telephone,
                        "MemberName",
                        move.clerk(),
                        "StateInterface",
                        "Custom:" + move.clerk());
            case RESTS -> send("QueuePause", "Queue", history.queue(), "Interface", telephone, "Paused", "true");
            case IS_BACK -> send("QueuePause", "Queue", history.queue(), "Interface", telephone, "Paused", "false");
            case GOES -> send("QueueRemove", "Queue", history.queue(), "Interface", telephone);
        }
    }

    private void send(String action, String... fields) {
        try {
            manager.send(action, fields);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        manager.close();
        pbx.close();
        office.close();
    }
}

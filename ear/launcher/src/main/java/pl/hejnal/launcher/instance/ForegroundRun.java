package pl.hejnal.launcher.instance;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.disk.Housekeeping;
import pl.hejnal.launcher.part.PbxPart;
import pl.hejnal.launcher.pbx.PbxInstance;

/** {@code ./hejnal run}: starts, says what to try, and stops everything it started on Ctrl-C. */
public final class ForegroundRun {

    /** What shells expect of a program that was ended by Ctrl-C: 128 + SIGINT. */
    private static final int INTERRUPTED = 130;

    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private final Settings settings;
    private final Clock clock;

    public ForegroundRun(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public int run() throws Exception {
        long from = System.nanoTime();
        Instance instance = new Instance(settings, System.out::println);
        AtomicBoolean ending = new AtomicBoolean();
        CountDownLatch over = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            if (ending.getAndSet(true)) {
                                return;
                            }
                            over.countDown();
                            try {
                                instance.stop();
                            } catch (Exception failure) {
                                System.err.println("hejnal: while stopping: " + failure);
                            }
                        },
                        "stop"));
        Housekeeping housekeeping = new Housekeeping(settings, () -> runningPbx(instance), System.out::println, clock);
        Thread watch = new Thread(
                () -> watch(
                        new Supervisor(
                                instance,
                                System.out::println,
                                System::nanoTime,
                                task -> new Thread(task, "start again").start()),
                        housekeeping,
                        over),
                "watch");
        watch.setDaemon(true);
        // From the beginning: a database that ends while WildFly starts is needed at once.
        watch.start();
        try {
            instance.start();
        } catch (Exception failure) {
            // start() has put away what it had begun, so the hook has nothing to do.
            if (ending.getAndSet(true)) {
                return INTERRUPTED;
            }
            over.countDown();
            throw failure;
        }
        System.out.printf("Serving after %.1f s.%n%n", (System.nanoTime() - from) / 1e9);
        welcome();
        watch.join();
        return 0;
    }

    private static void watch(Supervisor supervisor, Housekeeping housekeeping, CountDownLatch over) {
        try {
            // Nobody tells that a disk has filled or that a part hangs, so both have to be looked for; a look costs
            // next
            // to nothing, and this is how soon a part that ended is missed.
            do {
                supervisor.look();
                housekeeping.look();
            } while (!over.await(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS));
        } catch (IOException | InterruptedException failure) {
            System.err.println("hejnal: parts that end are not started again any more: " + failure);
        }
    }

    private static Optional<PbxInstance> runningPbx(Instance instance) {
        return instance.part("Asterisk") instanceof PbxPart part && part.isRunning()
                ? Optional.of(part.instance())
                : Optional.empty();
    }

    private void welcome() {
        String site = settings.localSite();
        System.out.println("  Screens     " + site + "/login.xhtml");
        System.out.println("  REST        " + site + "/api/v1 (OpenAPI: " + site + "/openapi)");
        System.out.println("  Telephone   " + settings.text("hejnal.number") + " at sip:127.0.0.1:"
                + settings.groups().sip().port());
        if (!settings.isProduction()) {
            System.out.println("  Demo users  " + settings.text("hejnal.clerks")
                    + " (clerks), ewa (department), maria (manager), admin;" + " password <name>-demo");
            System.out.println("  API token   .hejnal/demo/api-token (maria)");
            System.out.println(
                    "  Try next    sign in as anna and be present; ./hejnal clerk anna; then ./hejnal call --press 0");
        }
        System.out.println("  Stop        Ctrl-C, or ./hejnal stop");
    }
}

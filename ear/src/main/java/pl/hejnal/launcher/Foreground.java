package pl.hejnal.launcher;

import java.util.concurrent.atomic.AtomicBoolean;

/** {@code ./hejnal run}: starts, says what to try, and stops everything it started on Ctrl-C. */
final class Foreground {

    private static final int MOST_REVIVALS = 10;
    /** What shells expect of a program that was ended by Ctrl-C: 128 + SIGINT. */
    private static final int INTERRUPTED = 130;
    private final Settings settings;
    private int revivals;

    Foreground(Settings settings) {
        this.settings = settings;
    }

    int run() throws Exception {
        long from = System.nanoTime();
        Instance instance = new Instance(settings, System.out::println);
        AtomicBoolean ending = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (ending.getAndSet(true)) {
                return;
            }
            try {
                instance.stop();
            } catch (Exception failure) {
                System.err.println("hejnal: while stopping: " + failure);
            }
        }, "stop"));
        try {
            instance.start();
        } catch (Exception failure) {
            // start() has put away what it had begun, so the hook has nothing to do.
            if (ending.getAndSet(true)) {
                return INTERRUPTED;
            }
            throw failure;
        }
        System.out.printf("Serving after %.1f s.%n%n", (System.nanoTime() - from) / 1e9);
        welcome();
        while (true) {
            for (Part part : instance.parts()) {
                if (!part.isRunning() && !ending.get()) {
                    revive(instance, part);
                }
            }
            // How soon a part that ended is missed; that half a second may pass is meant, so that one which ends at once
            // each time is not started without a pause.
            Thread.sleep(500);
        }
    }

    /** A part that ends must not take the others with it; one that keeps ending is a fault for somebody to look at. */
    private void revive(Instance instance, Part part) throws Exception {
        if (++revivals > MOST_REVIVALS) {
            throw new Trouble(part.name() + " ended by itself again; everything else is being stopped. Why: ./hejnal logs");
        }
        System.out.println(part.name() + " ended by itself and is started again; why: ./hejnal logs");
        instance.begin(part);
    }

    private void welcome() {
        String site = "http://127.0.0.1:" + settings.text("hejnal.http.port");
        System.out.println("  Screens     " + site + "/login.xhtml");
        System.out.println("  REST        " + site + "/api/v1 (OpenAPI: " + site + "/openapi)");
        System.out.println("  Telephone   " + settings.text("hejnal.number") + " at sip:127.0.0.1:" + settings.text("hejnal.sip.port"));
        if (!settings.isProduction()) {
            System.out.println("  Demo users  " + settings.text("hejnal.clerks") + " (clerks), ewa (department), maria (manager), admin;"
                    + " password <name>-demo");
            System.out.println("  API token   .hejnal/demo/api-token (maria)");
            System.out.println("  Try next    sign in as anna and be present; ./hejnal clerk anna; then ./hejnal call --press 0");
        }
        System.out.println("  Stop        Ctrl-C, or ./hejnal stop");
    }
}

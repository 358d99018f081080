package pl.hejnal.sample;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Runs the sample departmental systems until it is ended, on this machine only; the control opens when all are open. */
public final class SampleDepartments {

    private static final int BACKLOG = 200;
    private static final int RENEWED_EACH_SECONDS = 60;
    private static final Duration A_LETTER_TAKES = Duration.ofSeconds(2);

    private SampleDepartments() {}

    public static void main(String[] words) throws IOException {
        Arguments arguments;
        try {
            arguments = Arguments.of(words);
        } catch (IllegalArgumentException missing) {
            System.err.println(missing.getMessage() + "\n" + Arguments.USAGE);
            System.exit(2);
            return;
        }
        Clock clock = Clock.system(ZoneId.of("Europe/Warsaw"));
        Faults faults = new Faults();
        Path data = arguments.directory("data");
        open(arguments.port("km"), KmSystem.PATH, KmSystem.with(data, faults, clock));
        open(arguments.port("sa"), SaSystem.PATH, SaSystem.with(data, faults, clock));
        ScheduledExecutorService time = Executors.newScheduledThreadPool(2);
        renewing(printout(arguments, faults, clock), time);
        renewing(GdDrop.with(data, arguments.directory("drops"), faults, clock), time);
        UscMail.open(
                arguments.port("smtp"),
                arguments.port("imap"),
                arguments.secret("departments/usc-password"),
                data,
                faults,
                A_LETTER_TAKES,
                clock);
        if (arguments.given().containsKey("au")) {
            renewing(
                    AuDatabase.with(data, faults, clock, arguments.given().get("au"), arguments.secret("au-owner")),
                    time);
        }
        open(arguments.port("control"), FaultControl.PATH, new FaultControl(faults));
        System.out.println("The sample departments are open: "
                + faults.told().replace(" off\n", " ").strip());
    }

    private static void renewing(Renewed system, ScheduledExecutorService time) {
        time.scheduleWithFixedDelay(system::renew, 0, RENEWED_EACH_SECONDS, TimeUnit.SECONDS);
    }

    private static Renewed printout(Arguments arguments, Faults faults, Clock clock) throws IOException {
        Path root = arguments.directory("home").resolve("PD");
        PdPrintout printout = PdPrintout.with(arguments.directory("data"), root, faults, clock);
        PdSftp sftp = PdSftp.open(
                arguments.port("pd"),
                root,
                arguments.secret("departments/pd-password"),
                arguments.directory("home").resolve("pd-host-key.ser"),
                faults);
        Files.writeString(arguments.directory("secrets").resolve("departments/pd-host-key"), sftp.publicKey() + "\n");
        faults.join(PdPrintout.SYMBOL, fault -> {
            sftp.change(fault);
            printout.renew();
        });
        return printout;
    }

    /** @param port 0 for any that is free */
    static HttpServer open(int port, String path, HttpHandler system) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
        server.createContext(path, system);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return server;
    }
}

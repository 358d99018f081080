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
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pl.hejnal.sample.fault.FaultControl;
import pl.hejnal.sample.fault.Faults;

/** Runs the sample departmental systems until it is ended, on this machine only; the control opens when all are open. */
@Command(name = "sample", description = "The sample departments without an office; ./hejnal run starts them itself.")
public final class SampleDepartments implements Callable<Integer> {

    private static final int BACKLOG = 200;
    private static final int RENEWED_EACH_SECONDS = 60;
    private static final Duration A_LETTER_TAKES = Duration.ofSeconds(2);

    @Option(names = "--data", required = true, paramLabel = "DIRECTORY", description = "The cases they know.")
    private Path data;

    @Option(
            names = "--secrets",
            required = true,
            paramLabel = "DIRECTORY",
            description = "One file a secret, its content the secret.")
    private Path secrets;

    @Option(names = "--drops", required = true, paramLabel = "DIRECTORY", description = "Where GD puts its file.")
    private Path drops;

    @Option(names = "--home", required = true, paramLabel = "DIRECTORY", description = "What they keep.")
    private Path home;

    @Option(names = "--control", required = true, paramLabel = "PORT", description = "Orders faults.")
    private int control;

    @Option(names = "--km", required = true, paramLabel = "PORT", description = "KM, REST.")
    private int km;

    @Option(names = "--sa", required = true, paramLabel = "PORT", description = "SA, SOAP.")
    private int sa;

    @Option(names = "--pd", required = true, paramLabel = "PORT", description = "PD, SFTP.")
    private int pd;

    @Option(names = "--smtp", required = true, paramLabel = "PORT", description = "USC, letters to it.")
    private int smtp;

    @Option(names = "--imap", required = true, paramLabel = "PORT", description = "USC, letters from it.")
    private int imap;

    @Option(names = "--au", paramLabel = "JDBC-URL", description = "AU's database; without it there is no AU.")
    private String au;

    /** A short way for the launcher: these classes are all that such a process needs. */
    public static void main(String[] words) {
        CommandLine line = new CommandLine(new SampleDepartments());
        int status = line.execute(words);
        if (status != 0) {
            System.exit(status);
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        open();
        // Until the process is ended.
        Thread.currentThread().join();
        return 0;
    }

    private void open() throws IOException {
        Clock clock = Clock.system(ZoneId.of("Europe/Warsaw"));
        Faults faults = new Faults();
        open(km, KmSystem.PATH, KmSystem.with(data, faults, clock));
        open(sa, SaSystem.PATH, SaSystem.with(data, faults, clock));
        ScheduledExecutorService time = Executors.newScheduledThreadPool(2);
        renewing(printout(faults, clock), time);
        renewing(GdDrop.with(data, drops, faults, clock), time);
        UscMail.open(smtp, imap, secret("departments/usc-password"), data, faults, A_LETTER_TAKES, clock);
        if (au != null) {
            renewing(AuDatabase.with(data, faults, clock, au, secret("au-owner")), time);
        }
        open(control, FaultControl.PATH, new FaultControl(faults));
        System.out.println("The sample departments are open: "
                + faults.told().replace(" off\n", " ").strip());
    }

    private static void renewing(Renewed system, ScheduledExecutorService time) {
        time.scheduleWithFixedDelay(system::renew, 0, RENEWED_EACH_SECONDS, TimeUnit.SECONDS);
    }

    private Renewed printout(Faults faults, Clock clock) throws IOException {
        Path root = home.resolve("PD");
        PdPrintout printout = PdPrintout.with(data, root, faults, clock);
        PdSftp sftp = PdSftp.open(pd, root, secret("departments/pd-password"), home.resolve("pd-host-key.ser"), faults);
        Files.writeString(secrets.resolve("departments/pd-host-key"), sftp.publicKey() + "\n");
        faults.join(PdPrintout.SYMBOL, fault -> {
            sftp.change(fault);
            printout.renew();
        });
        return printout;
    }

    private String secret(String name) throws IOException {
        return Files.readString(secrets.resolve(name)).strip();
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

package pl.hejnal.launcher;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;

/** The sample departmental systems, a process of their own on a real socket, as a city's would be. */
public final class DepartmentsPart implements Part {

    private final Settings settings;
    private final Child child;

    public DepartmentsPart(Settings settings) {
        this.settings = settings;
        child = new Child("the sample departments", settings.home().resolve("log/departments.log"));
    }

    @Override
    public String name() {
        return "sample departments";
    }

    @Override
    public void start() throws Exception {
        int port = settings.number("hejnal.sample.km.port");
        child.start(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Xmx48m",
                "-XX:+UseSerialGC", "-Dhejnal.home=" + settings.home(), "-cp", System.getProperty("java.class.path"), "pl.hejnal.sample.SampleDepartments",
                "--port", Integer.toString(port), "--data", settings.config().resolve("demo").toString()));
        child.await(30, () -> {
            try (Socket open = new Socket("127.0.0.1", port)) {
                return true;
            } catch (IOException notYet) {
                return false;
            }
        });
    }

    @Override
    public void stop() throws InterruptedException {
        child.stop("TERM", 5);
    }

    @Override
    public void kill() throws InterruptedException {
        child.kill();
    }

    @Override
    public long pid() {
        return child.pid();
    }

    @Override
    public boolean isRunning() {
        return child.isRunning();
    }
}

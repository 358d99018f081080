package pl.hejnal.integration.departments;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import pl.hejnal.integration.departments.file.RouteFileFixture;
import pl.hejnal.integration.departments.template.Secrets;

/** A department's system on a real socket that answers as a test wants. */
public final class DepartmentDouble implements AutoCloseable {

    public interface Answer {
        void to(HttpExchange question) throws IOException, InterruptedException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> questions = new CopyOnWriteArrayList<>();

    public DepartmentDouble(Answer answer) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.setExecutor(threads);
        server.createContext("/", question -> {
            questions.add(question.getRequestURI().toString());
            try (question) {
                answer.to(question);
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
    }

    static Answer json(int status, String body) {
        return question -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            question.sendResponseHeaders(status, bytes.length);
            question.getResponseBody().write(bytes);
        };
    }

    /** The office, with this double for the vehicles behind their delivered route file. */
    Departments asVehicles(Path directory, Duration fresh, TestClock clock) throws Exception {
        Departments departments = new Departments(
                new DepartmentDirectories(directory, new Secrets(directory), directory),
                RouteFileFixture.GENEROUS,
                new ImportedAnswersInMemory().inRole(),
                fresh,
                RouteFileFixture.LONGEST,
                clock);
        Files.writeString(
                directory.resolve("KM.yaml"),
                RouteFileFixture.delivered("KM").replace("{{hejnal.sample.km.url}}", url()));
        departments.look();
        return departments;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    List<String> questions() {
        return questions;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        server.stop(0);
    }
}

package pl.hejnal.launcher.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import pl.hejnal.launcher.SamplePorts;
import pl.hejnal.launcher.Settings;
import pl.hejnal.launcher.UserError;

/** Tells the running sample departments how to misbehave, over their control on this machine. */
final class SampleFaults {

    private static final int NO_SUCH_DEPARTMENT = 404;
    private static final int NO_SUCH_FAULT = 400;
    private final Settings settings;

    SampleFaults(Settings settings) {
        this.settings = settings;
    }

    /** @param words nothing, or a department's symbol and a fault's name */
    int change(List<String> words) throws IOException, InterruptedException {
        if (words.size() != 0 && words.size() != 2) {
            throw new UserError("departments fault wants a department and a fault: ./hejnal departments fault KM slow");
        }
        HttpRequest.Builder request = HttpRequest.newBuilder().timeout(Duration.ofSeconds(5));
        HttpRequest ready = words.isEmpty()
                ? request.uri(control("")).build()
                : request.uri(control("/" + words.get(0).toUpperCase(Locale.ROOT)))
                        .PUT(BodyPublishers.ofString(words.get(1).toLowerCase(Locale.ROOT)))
                        .build();
        HttpResponse<String> answer = send(ready);
        if (answer.statusCode() == NO_SUCH_DEPARTMENT) {
            throw new UserError("there is no sample department " + words.get(0) + "; there are:\n"
                    + answer.body().strip());
        }
        if (answer.statusCode() == NO_SUCH_FAULT) {
            throw new UserError("there is no fault " + words.get(1) + ", only: slow down garbage drip huge off");
        }
        System.out.print(answer.body());
        return 0;
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException away) {
            throw new UserError("the sample departments do not run here; ./hejnal run starts them in demo mode", away);
        }
    }

    private URI control(String department) {
        return URI.create("http://127.0.0.1:" + settings.number(SamplePorts.CONTROL) + "/faults" + department);
    }
}

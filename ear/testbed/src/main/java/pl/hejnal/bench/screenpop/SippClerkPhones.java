package pl.hejnal.bench.screenpop;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.hejnal.bench.office.BenchOffice;
import pl.hejnal.phone.process.Sipp;

/**
 * The telephones of all clerks, by one process of sipp: registered first, then ringing, answering and hanging up by
 * themselves. Twenty phones with a voice of their own would take the processor from what is measured.
 */
final class SippClerkPhones implements AutoCloseable {

    private static final Duration REGISTERING = Duration.ofSeconds(20);
    private final Sipp phones;

    private SippClerkPhones(Sipp phones) {
        this.phones = phones;
    }

    static SippClerkPhones of(BenchOffice office, List<String> logins) throws IOException, InterruptedException {
        int port;
        try (Sipp registering = new Sipp()) {
            port = registering.port();
            Map<String, String> passwords = office.secrets().clerks(logins);
            Files.writeString(
                    registering.file("clerks.csv"),
                    logins.stream()
                            .map(login -> login + ";[authentication username=" + login + " password="
                                    + passwords.get(login) + "]\n")
                            .collect(Collectors.joining("", "SEQUENTIAL\n", "")));
            registering.start(
                    office.port("sip"),
                    office.number(),
                    ClerkScenarios.registering(),
                    List.of("-inf", "clerks.csv", "-m", Integer.toString(logins.size()), "-l", "1"));
            if (!registering.await(REGISTERING)) {
                throw new IOException("the clerks' phones could not register: " + registering.complaint());
            }
        }
        // The PBX sends calls to where a phone registered from, so the same port is taken again.
        Sipp phones = new Sipp(port);
        phones.start(office.port("sip"), office.number(), ClerkScenarios.answering(), List.of("-mi", "127.0.0.1"));
        return new SippClerkPhones(phones);
    }

    /** @throws IOException when they have ended before their time */
    void checkThatTheyStillRing() throws IOException {
        if (!phones.isRunning()) {
            throw new IOException("the clerks' phones have gone: " + phones.complaint());
        }
    }

    @Override
    public void close() {
        phones.close();
    }
}

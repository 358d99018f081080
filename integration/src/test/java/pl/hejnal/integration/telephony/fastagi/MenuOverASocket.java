package pl.hejnal.integration.telephony.fastagi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import pl.hejnal.cases.CaseAnswer;
import pl.hejnal.cases.domain.CaseDetails;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.CaseStage;
import pl.hejnal.cases.domain.CaseState;
import pl.hejnal.cases.domain.Disclosure;
import pl.hejnal.cases.domain.PhoneCode;
import pl.hejnal.directory.domain.DepartmentSymbol;
import pl.hejnal.integration.telephony.fastagi.script.MenuOffice;
import pl.hejnal.integration.telephony.fastagi.server.AllowedPeers;
import pl.hejnal.integration.telephony.fastagi.server.MenuServer;
import pl.hejnal.integration.telephony.fastagi.server.SoundLocation;

/** A menu server on a port of its own, before an office that tells what it was told. */
abstract class MenuOverASocket {

    static final Instant NOW = Instant.parse("2026-11-23T11:00:00Z");
    static final String CODE = PhoneCode.withCheck("12345678").digits();

    static final CaseAnswer TOLD = new CaseAnswer.Told(
            new CaseState(
                    new CaseSign("KM-I.5410.77.2026"),
                    new DepartmentSymbol("KM"),
                    CaseStage.DECIDED,
                    "decyzja wydana",
                    CaseDetails.NONE,
                    Disclosure.USUAL,
                    NOW),
            NOW,
            false);

    final OfficeDouble office = new OfficeDouble();
    Predicate<InetAddress> neighbour = AllowedPeers.THIS_MACHINE::isOne;
    Executor beside = Runnable::run;
    MenuServer server;

    @AfterEach
    void close() {
        server.shutdown();
    }

    int open(MenuOffice office, int limit) throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        server = new MenuServer(
                InetAddress.getLoopbackAddress(),
                port,
                limit,
                neighbour,
                MenuServer.threads(),
                new CallScripts(office, SoundLocation.FILES, Clock.fixed(NOW, ZoneOffset.UTC), beside));
        Thread.ofVirtual().start(() -> {
            try {
                server.startup();
            } catch (IOException taken) {
                throw new UncheckedIOException(taken);
            }
        });
        assertThat(server.awaitListening(Duration.ofSeconds(10))).isTrue();
        return port;
    }
}

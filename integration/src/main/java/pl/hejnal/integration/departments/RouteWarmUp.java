package pl.hejnal.integration.departments;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import pl.hejnal.cases.departments.DepartmentUnavailable;
import pl.hejnal.cases.departments.UnknownToDepartment;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.integration.departments.file.RouteFileContext;
import pl.hejnal.integration.departments.file.RouteFileReader;
import pl.hejnal.integration.departments.file.RouteFileResult;
import pl.hejnal.integration.departments.template.AnswerRecorder;
import pl.hejnal.integration.departments.template.Question;

/**
 * The first question of a fresh server loads a thousand classes, which on a busy machine takes longer than a caller is
 * kept waiting. So the server asks itself first, by routes of both kinds that go over HTTP, to a socket of its own that
 * has the answer ready. No department hears of it, nobody waits for it, and nothing of it stays.
 */
final class RouteWarmUp {

    private static final Logger LOG = System.getLogger(RouteWarmUp.class.getName());
    /** Twice: the second question finds what the first one loaded. */
    private static final int ROUNDS = 2;

    private static final String SIGN = "ZZ-I.5410.1.2026";
    private static final String JSON = "{\"sign\": \"" + SIGN + "\", \"stage\": \"x\"}";
    private static final String XML = "<a><case><sign>" + SIGN + "</sign><stage>x</stage></case></a>";
    private static final String FILE = """
            - templatedRoute:
                routeTemplateRef: %s
                parameters:
                - {name: department, value: ZZ}
                - {name: url, value: "http://127.0.0.1:%d/"}
                - {name: sign, value: sign}
                - {name: stage, value: stage}
                - {name: stages, value: "x = IN_PROGRESS"}
            """;
    private static final String SOAP_ONLY = """
                - {name: envelope, value: "<a>@SIGN@</a>"}
                - {name: record, value: case}
            """;
    private static final RouteFileContext NONE = new RouteFileContext() {
        @Override
        public Optional<String> setting(String name) {
            return Optional.empty();
        }

        @Override
        public boolean hasSecret(String name) {
            return false;
        }
    };

    private final DepartmentRoutes routes;

    RouteWarmUp(DepartmentRoutes routes) {
        this.routes = routes;
    }

    /** @return how many of its questions were answered */
    int run() {
        try (ServerSocket self = new ServerSocket(0, ROUNDS, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answer(self));
            greet();
            return ask(FILE.formatted("rest-json", self.getLocalPort()))
                    + ask(FILE.formatted("soap", self.getLocalPort()) + SOAP_ONLY);
        } catch (IOException | NoSuchAlgorithmException harmless) {
            LOG.log(Level.INFO, "The first question to a department may take longer", harmless);
            return 0;
        }
    }

    private int ask(String file) {
        RouteFileResult.Usable own = (RouteFileResult.Usable) RouteFileReader.read("ZZ", file, NONE);
        String entrance = routes.open(own.file());
        int answered = 0;
        for (int i = 0; i < ROUNDS; i++) {
            try {
                routes.ask(entrance, new Question(new CaseSign(SIGN), AnswerRecorder.NOBODY), routes.timeout());
                answered++;
            } catch (DepartmentUnavailable | UnknownToDepartment slow) {
                LOG.log(Level.DEBUG, "While warming up", slow);
            }
        }
        routes.close(entrance);
        return answered;
    }

    /** The first words of TLS, as they would be said to a department. */
    private static void greet() throws NoSuchAlgorithmException, IOException {
        SSLEngine tls = SSLContext.getDefault().createSSLEngine();
        tls.setUseClientMode(true);
        tls.beginHandshake();
        tls.wrap(ByteBuffer.allocate(0), ByteBuffer.allocate(tls.getSession().getPacketBufferSize()));
    }

    private static void answer(ServerSocket self) {
        while (!self.isClosed()) {
            try (Socket question = self.accept()) {
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(question.getInputStream(), StandardCharsets.US_ASCII));
                String body = String.valueOf(in.readLine()).startsWith("GET") ? JSON : XML;
                OutputStream out = question.getOutputStream();
                out.write(String.join(
                                "\r\n",
                                List.of(
                                        "HTTP/1.1 200 OK",
                                        "Content-Length: " + body.length(),
                                        "Connection: close",
                                        "",
                                        body))
                        .getBytes(StandardCharsets.US_ASCII));
                out.flush();
                question.shutdownOutput();
                // What is still unread would break the connection before the answer is read.
                in.skip(Long.MAX_VALUE);
            } catch (IOException closed) {
                LOG.log(Level.DEBUG, "While warming up", closed);
            }
        }
    }
}

package pl.hejnal.sample;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import pl.hejnal.sample.fault.Faults;
import pl.hejnal.sample.fault.FaultyHttp;

/**
 * The system of administrative affairs: a SOAP 1.1 service at {@code POST /ws/sprawy}, described by
 * {@code GET /ws/sprawy?wsdl}. What it does not know or understand it answers with a fault and 500, as SOAP wants it.
 */
record SaSystem(Ledger cases) implements HttpHandler {

    static final String SYMBOL = "SA";
    static final String PATH = "/ws/sprawy";
    private static final String TYPE = "text/xml; charset=utf-8";
    private static final int LONGEST_QUESTION = 65_536;

    static HttpHandler with(Path data, Faults faults, Clock clock) throws IOException {
        faults.join(SYMBOL);
        return new FaultyHttp(
                new SaSystem(Ledger.reading(
                        data.resolve("sa-cases.json"),
                        DateTimeFormatter.ofPattern("dd.MM.yyyy"),
                        DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm"),
                        clock)),
                () -> faults.of(SYMBOL),
                Duration.ofMillis(120),
                TYPE,
                "<html><head><title>Przerwa techniczna</title></head><body>Trwa aktualizacja systemu.<br>");
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if ("wsdl".equalsIgnoreCase(exchange.getRequestURI().getQuery())) {
                answer(
                        exchange,
                        200,
                        description()
                                .replace(
                                        "@port@",
                                        Integer.toString(
                                                exchange.getLocalAddress().getPort())));
                return;
            }
            Optional<String> sign = sign(exchange.getRequestBody().readNBytes(LONGEST_QUESTION));
            if (sign.isEmpty()) {
                answer(exchange, 500, SoapText.fault("BLEDNE_ZAPYTANIE"));
                return;
            }
            Optional<Map<String, String>> found = cases.find(sign.get());
            answer(
                    exchange,
                    found.isPresent() ? 200 : 500,
                    found.map(SoapText::answer).orElseGet(() -> SoapText.fault("BRAK_SPRAWY")));
        }
    }

    private static Optional<String> sign(byte[] envelope) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(envelope));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals("nrSprawy")
                        && SoapText.NAMESPACE.equals(reader.getNamespaceURI())) {
                    return Optional.of(reader.getElementText().strip());
                }
            }
            return Optional.empty();
        } catch (XMLStreamException notXml) {
            // Told to the client as a fault; there is nobody else to tell.
            return Optional.empty();
        }
    }

    private static String description() throws IOException {
        try (InputStream in = SaSystem.class.getResourceAsStream("sprawy.wsdl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", TYPE);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}

package pl.hejnal.web.opendata;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes RDF/XML: nodes that have properties, whose values are texts, addresses or nodes again. */
final class RdfWriter {

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final Map<String, String> PREFIXES = new TreeMap<>(Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "vcard", "http://www.w3.org/2006/vcard/ns#"));

    private final XMLStreamWriter xml;

    RdfWriter(OutputStream out) throws XMLStreamException {
        xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("rdf", "RDF", RDF);
        xml.writeNamespace("rdf", RDF);
        for (Map.Entry<String, String> prefix : PREFIXES.entrySet()) {
            xml.writeNamespace(prefix.getKey(), prefix.getValue());
        }
    }

    /** A node with an address; {@link #end} ends it. */
    void about(String type, String address) throws XMLStreamException {
        plain(type);
        xml.writeAttribute("rdf", RDF, "about", address);
    }

    /** A node without one. */
    void plain(String type) throws XMLStreamException {
        begin(type);
    }

    /** A property whose value is the node that follows. */
    void begin(String name) throws XMLStreamException {
        String prefix = name.substring(0, name.indexOf(':'));
        xml.writeStartElement(prefix, name.substring(prefix.length() + 1), PREFIXES.getOrDefault(prefix, RDF));
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    void resource(String property, String address) throws XMLStreamException {
        begin(property);
        xml.writeAttribute("rdf", RDF, "resource", address);
        end();
    }

    void text(String property, String text) throws XMLStreamException {
        begin(property);
        xml.writeCharacters(text);
        end();
    }

    void text(String property, String text, String language) throws XMLStreamException {
        begin(property);
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", language);
        xml.writeCharacters(text);
        end();
    }

    void typed(String property, String value, String type) throws XMLStreamException {
        begin(property);
        xml.writeAttribute("rdf", RDF, "datatype", type);
        xml.writeCharacters(value);
        end();
    }

    void finish() throws XMLStreamException {
        xml.writeEndDocument();
        xml.close();
    }
}

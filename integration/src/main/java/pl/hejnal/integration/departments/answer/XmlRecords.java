package pl.hejnal.integration.departments.answer;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import pl.hejnal.kernel.PlainText;

/**
 * Fields out of the elements of an XML text that have a certain name: their attributes, and the text of the elements
 * directly inside. Names count without their prefixes. A document type, whatever it declares, makes the text useless:
 * nothing is resolved, expanded or fetched.
 */
public final class XmlRecords {

    private static final int DEEPEST = 32;
    private static final XMLInputFactory XML = factory();

    private final XMLStreamReader reader;
    private final String record;
    private final Set<String> names;
    private final List<Map<String, String>> found = new ArrayList<>();
    private int depth;

    private XmlRecords(XMLStreamReader reader, String record, Set<String> names) {
        this.reader = reader;
        this.record = record;
        this.names = names;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /**
     * @param record the name of the elements that hold a case each
     * @param names the fields that are wanted; those that are missing are left out
     * @throws UnreadableAnswer if the text is not well formed, has a document type or is nested too deep
     */
    public static List<Map<String, String>> read(InputStream text, String record, Set<String> names)
            throws UnreadableAnswer {
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(text);
            try {
                XmlRecords records = new XmlRecords(reader, record, names);
                records.readAll();
                return records.found;
            } finally {
                reader.close();
            }
        } catch (XMLStreamException broken) {
            // Its own message may quote the text, which is about persons' cases, into the log.
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
            throw new UnreadableAnswer("the answer is no well-formed XML, at line " + line);
        }
    }

    private void readAll() throws XMLStreamException, UnreadableAnswer {
        while (reader.hasNext()) {
            if (next() == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals(record)) {
                found.add(fields());
            }
        }
    }

    /** Begins at the start of a record and ends at its end. */
    private Map<String, String> fields() throws XMLStreamException, UnreadableAnswer {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            put(fields, reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        int outside = depth - 1;
        StringBuilder text = new StringBuilder();
        while (depth > outside) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> text.setLength(0);
                case XMLStreamConstants.CHARACTERS -> text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth == outside + 1) {
                        put(fields, reader.getLocalName(), text.toString());
                    }
                }
                default -> {
                    // comments and instructions say nothing about a case
                }
            }
        }
        return fields;
    }

    private void put(Map<String, String> fields, String name, String value) {
        if (names.contains(name)) {
            fields.put(name, PlainText.lines(value).strip());
        }
    }

    private int next() throws XMLStreamException, UnreadableAnswer {
        int event = reader.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> depth++;
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new UnreadableAnswer("the answer has a document type or entities of its own");
            default -> {
                // neither deeper nor forbidden
            }
        }
        if (depth > DEEPEST) {
            throw new UnreadableAnswer("the answer is nested more than " + DEEPEST + " deep");
        }
        return event;
    }
}

package pl.hejnal.sample;

import java.util.Map;

/** The envelopes that the system of administrative affairs sends (SOAP 1.1, document/literal). */
final class SoapText {

    static final String NAMESPACE = "urn:um:sa:sprawy";
    private static final String OPENING = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body>";
    private static final String CLOSING = "</soap:Body></soap:Envelope>";

    private SoapText() {}

    static String answer(Map<String, String> fields) {
        StringBuilder text =
                new StringBuilder(OPENING + "<s:PobierzSpraweOdpowiedz xmlns:s=\"" + NAMESPACE + "\"><s:Sprawa>");
        fields.forEach((name, value) -> text.append("<s:")
                .append(name)
                .append('>')
                .append(escaped(value))
                .append("</s:")
                .append(name)
                .append('>'));
        return text + "</s:Sprawa></s:PobierzSpraweOdpowiedz>" + CLOSING;
    }

    static String fault(String reason) {
        return OPENING + "<soap:Fault><faultcode>soap:Client</faultcode><faultstring>" + reason
                + "</faultstring></soap:Fault>" + CLOSING;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

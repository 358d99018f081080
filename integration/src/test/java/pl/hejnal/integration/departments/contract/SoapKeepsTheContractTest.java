package pl.hejnal.integration.departments.contract;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.cases.departments.DepartmentSystemsContract;

class SoapKeepsTheContractTest extends DepartmentSystemsContract {

    private static final String DENIAL =
            "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body>"
                    + "<soap:Fault><faultcode>soap:Client</faultcode><faultstring>BRAK_SPRAWY</faultstring></soap:Fault>"
                    + "</soap:Body></soap:Envelope>";

    @TempDir
    private Path directory;

    @Override
    protected Behind open() throws Exception {
        HttpDepartment affairs = new HttpDepartment("SA", "SA-II.5345.31.2026", directory) {
            @Override
            public void isWell() {
                answers(question -> {
                    boolean asked = new String(question.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)
                            .contains(known().value());
                    byte[] body = (asked ? about(known().value()) : DENIAL).getBytes(StandardCharsets.UTF_8);
                    question.sendResponseHeaders(asked ? 200 : 500, body.length);
                    question.getResponseBody().write(body);
                });
            }

            @Override
            String about(String sign) {
                return "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body><Sprawa><nrSprawy>"
                        + sign + "</nrSprawy><status>W_TOKU</status></Sprawa></soap:Body></soap:Envelope>";
            }
        };
        affairs.connect("{{hejnal.sample.sa.url}}", affairs.url());
        return affairs;
    }
}

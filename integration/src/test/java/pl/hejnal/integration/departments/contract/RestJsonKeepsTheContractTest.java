package pl.hejnal.integration.departments.contract;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import pl.hejnal.cases.departments.DepartmentSystemsContract;

class RestJsonKeepsTheContractTest extends DepartmentSystemsContract {

    @TempDir
    private Path directory;

    @Override
    protected Behind open() throws Exception {
        HttpDepartment vehicles = new HttpDepartment("KM", "KM-I.5410.77.2026", directory) {
            @Override
            public void isWell() {
                answers(question -> {
                    boolean asked = question.getRequestURI().toString().contains(known().value());
                    byte[] body = about(known().value()).getBytes(StandardCharsets.UTF_8);
                    question.sendResponseHeaders(asked ? 200 : 404, body.length);
                    question.getResponseBody().write(body);
                });
            }

            @Override
            String about(String sign) {
                return "{\"znak\": \"" + sign
                        + "\", \"etap\": \"w realizacji\", \"stanNa\": \"2026-11-23T11:25:00+01:00\"}";
            }
        };
        vehicles.connect("{{hejnal.sample.km.url}}", vehicles.url());
        return vehicles;
    }
}

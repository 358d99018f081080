package pl.hejnal.integration.departments.contract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import pl.hejnal.integration.departments.DepartmentDouble;

/** A department that is asked over HTTP; its headers try to steer Camel, in several cases of letters, with every answer. */
abstract class HttpDepartment extends RoutedDepartment {

    private static final int WITHOUT_END = 1_000_000;
    private volatile DepartmentDouble.Answer answer = question -> question.sendResponseHeaders(503, -1);
    private final DepartmentDouble system = new DepartmentDouble(question -> {
        for (String header : new String[] {
            "CamelHttpResponseCode",
            "CAMELHTTPRESPONSECODE",
            "camelhttpresponsecode",
            "cAmElHttpUri",
            "CamelFileName",
            "CamelExceptionCaught",
            "org.apache.camel.x",
            "Camel%48ttpUri"
        }) {
            question.getResponseHeaders().add(header, "404");
        }
        answer.to(question);
    });

    HttpDepartment(String symbol, String sign, Path directory) throws Exception {
        super(symbol, sign, directory);
    }

    String url() {
        return system.url();
    }

    /** What it says of its case. */
    abstract String about(String sign);

    void answers(int status, String body) {
        answer = question -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            question.sendResponseHeaders(status, bytes.length);
            question.getResponseBody().write(bytes);
        };
    }

    void answers(DepartmentDouble.Answer how) {
        answer = how;
    }

    @Override
    public void isDown() {
        answer = question -> question.close();
    }

    @Override
    public void talksNonsense() {
        answers(200, "<html><body>Przerwa techniczna {");
    }

    @Override
    public void talksWithoutEnd() {
        answers(200, about(known().value()).replaceFirst("w realizacji|W_TOKU", "x".repeat(WITHOUT_END)));
    }

    @Override
    public void talksAboutAnotherCase() {
        answers(200, about(unknown().value()));
    }

    @Override
    public void close() throws IOException {
        super.close();
        system.close();
    }
}

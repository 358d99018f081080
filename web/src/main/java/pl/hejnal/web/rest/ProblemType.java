package pl.hejnal.web.rest;

/** Every kind of problem the API answers with (RFC 9457); the type is {@code urn:hejnal:problem:<code>}. */
public enum ProblemType {
    BAD_PARAMETER("bad-parameter", 400),
    FORBIDDEN("forbidden", 403),
    NOT_FOUND("not-found", 404),
    REFUSED("refused", 409),
    REQUEST("request", 400),
    FAILED("failed", 500),
    UNAVAILABLE("unavailable", 503);

    private final String code;
    private final int status;

    ProblemType(String code, int status) {
        this.code = code;
        this.status = status;
    }

    public String code() {
        return code;
    }

    public int status() {
        return status;
    }
}

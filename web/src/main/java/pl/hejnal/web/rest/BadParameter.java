package pl.hejnal.web.rest;

/** A query parameter that cannot be read; it names the parameter, never repeats its value. */
public class BadParameter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadParameter(String parameter) {
        super(parameter);
    }
}

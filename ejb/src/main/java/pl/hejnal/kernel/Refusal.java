package pl.hejnal.kernel;

import jakarta.ejb.ApplicationException;
import java.util.Map;

/**
 * A rule of the office said no. The code is stable and the words are chosen where somebody reads or hears them; the
 * transaction is rolled back.
 */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String code;
    private final transient Map<String, Object> parameters;

    public Refusal(String code, Map<String, Object> parameters) {
        super(code + " " + parameters);
        this.code = code;
        this.parameters = Map.copyOf(parameters);
    }

    public Refusal(String code) {
        this(code, Map.of());
    }

    public String code() {
        return code;
    }

    public Map<String, Object> parameters() {
        return parameters == null ? Map.of() : parameters;
    }
}

package pl.hejnal.calls.domain;

import pl.hejnal.calls.callback.domain.Callback;

/**
 * The PBX's identity of everything that belongs to one call, as Asterisk's CEL defines it: the unique id of the call's
 * first channel, for example {@code 1795468800.42}.
 */
public record LinkedId(String value) {

    public static final String CALLBACK = "callback-";
    public static final String SUPERVISION = "supervision-";

    public LinkedId {
        if (value == null || !value.matches("[A-Za-z0-9._:-]{1,64}")) {
            throw new IllegalArgumentException("not a linkedid");
        }
    }

    /** Whether we gave it, to a call that we made ({@link Callback#dial}). */
    public boolean isOfACallback() {
        return value.startsWith(CALLBACK);
    }

    /** Whether it is a manager's line, by which they listen to a talk: no call of anybody's. */
    public boolean isOfASupervision() {
        return value.startsWith(SUPERVISION);
    }

    @Override
    public String toString() {
        return value;
    }
}

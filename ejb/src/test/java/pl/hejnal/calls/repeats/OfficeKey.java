package pl.hejnal.calls.repeats;

import pl.hejnal.kernel.Settings;

/** An office that has a key and no other setting. */
public final class OfficeKey extends Settings {

    private final String key;

    public OfficeKey(String key) {
        this.key = key;
    }

    @Override
    public String text(String setting) {
        return key;
    }
}

package pl.hejnal.reports.mailing.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import pl.hejnal.kernel.MailAddress;
import pl.hejnal.kernel.Refusal;

/** To whom a report goes: each once, however often and in whichever letters somebody typed them. */
public record Recipients(List<MailAddress> addresses) {

    public static final int MOST = 20;

    /** @throws Refusal {@code mailing.nobody}, {@code mailing.many} */
    public Recipients {
        addresses = List.copyOf(addresses);
        if (addresses.isEmpty()) {
            throw new Refusal("mailing.nobody");
        }
        if (addresses.size() > MOST) {
            throw new Refusal("mailing.many");
        }
    }

    /**
     * As people type them: parted by commas, semicolons, blanks or lines.
     *
     * @throws Refusal {@code mailing.address} with the {@code names} to which no mail can be sent, and those of the record
     */
    public static Recipients parse(String typed) {
        Map<String, MailAddress> read = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (String one : typed.split("[\\s,;\u00a0]+")) {
            if (one.isEmpty()) {
                continue;
            }
            try {
                MailAddress address = MailAddress.parse(one);
                read.putIfAbsent(address.value().toLowerCase(Locale.ROOT), address);
            } catch (IllegalArgumentException noAddress) {
                wrong.add(one);
            }
        }
        if (!wrong.isEmpty()) {
            throw new Refusal("mailing.address", Map.of("names", wrong));
        }
        return new Recipients(List.copyOf(read.values()));
    }
}

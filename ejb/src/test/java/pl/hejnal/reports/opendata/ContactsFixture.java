package pl.hejnal.reports.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import pl.hejnal.reports.opendata.domain.Contact;
import pl.hejnal.reports.opendata.domain.ContactCount;
import pl.hejnal.reports.opendata.domain.MonthCounts;
import pl.hejnal.reports.opendata.domain.Promise;

/** Months as an office has them: few matters and hours are common, many are rare. */
final class ContactsFixture {

    private ContactsFixture() {}

    static MonthCounts month(long seed, int contacts) {
        Random random = new Random(seed);
        List<ContactCount> all = new ArrayList<>();
        for (int one = 0; one < contacts; one++) {
            Contact contact = any(random, Contact.values(), 2.5);
            all.add(new ContactCount(
                    1 + (int) (7 * Math.pow(random.nextDouble(), 1.4)),
                    (int) Math.clamp(11 + 3.5 * random.nextGaussian(), 0, 23),
                    contact,
                    contact == Contact.CLERK
                            ? (random.nextInt(5) == 0 ? Promise.BROKEN : Promise.KEPT)
                            : contact == Contact.GAVE_UP ? Promise.BROKEN : Promise.NONE,
                    random.nextInt(3) == 0 ? "" : "SA-" + (1 + (int) (30 * Math.pow(random.nextDouble(), 3))),
                    1));
        }
        return new MonthCounts(all, contacts / 3, contacts / 20);
    }

    /** The same with one more. */
    static MonthCounts with(MonthCounts counts, ContactCount... more) {
        List<ContactCount> all = new ArrayList<>(counts.contacts());
        all.addAll(List.of(more));
        return new MonthCounts(all, counts.kept(), counts.broken());
    }

    private static <T> T any(Random random, T[] of, double rarity) {
        return of[(int) (of.length * Math.pow(random.nextDouble(), rarity))];
    }
}

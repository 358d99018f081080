package pl.hejnal.seed.call;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.seed.domain.CallVolume;
import pl.hejnal.seed.domain.ClerkRoster;
import pl.hejnal.seed.domain.OfficeTimes;
import pl.hejnal.seed.domain.SeedRequest;

/** Three months of made-up calls. */
final class CallFixture {

    static final SeedRequest AUTUMN =
            new SeedRequest(30_000, LocalDate.of(2024, 9, 1), LocalDate.of(2024, 11, 30), 2009);
    static final OfficeFacts OFFICE = new OfficeFacts(
            List.of("126165555", "126160101"), Set.of("KM", "AU", "SA", "USC", "PD", "OR", "GK"), 501, 9_001);

    private static final Set<LocalDate> HOLIDAYS = Set.of(LocalDate.of(2024, 11, 1), LocalDate.of(2024, 11, 11));

    private CallFixture() {}

    static CallVolume volume(SeedRequest request) {
        return new CallVolume(request, HOLIDAYS::contains);
    }

    static CallScript script(SeedRequest request) {
        return new CallScript(
                request,
                volume(request),
                new OfficeTimes(HOLIDAYS::contains),
                new ClerkRoster(request, List.of(new Login("anna"), new Login("piotr"), new Login("joanna"))),
                OFFICE);
    }

    static List<SeededContact> all(SeedRequest request) {
        CallScript script = script(request);
        return IntStream.range(0, volume(request).quarters())
                .mapToObj(script::of)
                .flatMap(List::stream)
                .toList();
    }
}

package pl.hejnal.cases.registry;

import java.time.Instant;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.registry.domain.CaseNotice;

/** Who gave a case a PIN, when and why. */
public record NoticeView(CaseSign sign, Instant at, String who, String what, String why) {

    static NoticeView of(CaseNotice notice) {
        return new NoticeView(notice.sign(), notice.at(), notice.who(), notice.what(), notice.why());
    }
}

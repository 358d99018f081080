package pl.hejnal.web.faces.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.registry.NoticeDesk;
import pl.hejnal.cases.registry.NoticeView;
import pl.hejnal.identity.UserDesk;
import pl.hejnal.identity.domain.Login;
import pl.hejnal.kernel.Refusal;
import pl.hejnal.web.faces.RenderCache;
import pl.hejnal.web.i18n.OfficeTime;
import pl.hejnal.web.i18n.Words;
import pl.hejnal.web.session.CurrentUser;

/** Who gave cases a PIN: of one case on its page, of a whole department on the page where its officers look for cases. */
@Named("caseNews")
@RequestScoped
public class CaseNews {

    /** One notice in words. */
    public record Row(String sign, String at, String who, String what, String why) {}

    @Inject
    private NoticeDesk notices;

    @Inject
    private UserDesk users;

    @Inject
    private CurrentUser user;

    @Inject
    private CaseSheet sheet;

    @Inject
    private Words words;

    private final RenderCache<List<Row>> ofCase = new RenderCache<>();
    private final RenderCache<List<Row>> ofDepartment = new RenderCache<>();

    public List<Row> getOfCase() {
        return ofCase.get(() -> {
            try {
                return sheet.isLoaded() ? rows(notices.ofCase(new CaseSign(sheet.getSign()))) : List.of();
            } catch (Refusal anothers) {
                return List.of();
            }
        });
    }

    public List<Row> getOfDepartment() {
        return ofDepartment.get(() -> user.isOfficer() ? rows(notices.newPins()) : List.of());
    }

    private List<Row> rows(List<NoticeView> found) {
        Map<Login, String> names = found.isEmpty() ? Map.of() : users.names();
        return found.stream()
                .map(each -> new Row(
                        each.sign().value(),
                        OfficeTime.of(each.at()),
                        Login.read(each.who()).map(names::get).orElse(each.who()),
                        words.of("cases", "notice." + each.what()),
                        each.why()))
                .toList();
    }
}

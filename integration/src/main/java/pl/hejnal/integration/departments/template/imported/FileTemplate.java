package pl.hejnal.integration.departments.template.imported;

import java.time.Clock;
import java.util.Optional;
import org.apache.camel.Processor;
import org.apache.camel.RouteTemplateContext;
import org.apache.camel.model.RouteTemplateDefinition;
import org.apache.camel.spi.PollingConsumerPollStrategy;
import pl.hejnal.cases.departments.UnavailableReason;
import pl.hejnal.cases.departments.UnknownToDepartment;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.imports.ImportDesk;
import pl.hejnal.cases.imports.domain.ImportedAnswer;
import pl.hejnal.integration.departments.answer.NotYetAnswered;
import pl.hejnal.integration.departments.file.RouteFile;
import pl.hejnal.integration.departments.file.Template;
import pl.hejnal.integration.departments.template.AnsweringTemplate;
import pl.hejnal.integration.principal.CounterInRole;

/**
 * What both templates of nightly files share: one route that fetches the file when it has changed, and one that answers
 * from what was taken over last.
 */
public abstract class FileTemplate extends AnsweringTemplate {

    /** What is behind the name of the template, and of the route, that fetches. */
    public static final String FEED = "-feed";
    /**
     * The file stays where it is and is read again when its time or size changes, but not while it still grows. The size
     * is asked before a byte is fetched.
     */
    static final String FETCHING =
            "fileName={{file}}&noop=true&idempotentKey=${file:name}-${file:modified}-${file:size}"
                    + "&readLock=changed&readLockCheckInterval=500&readLockMinLength=0&filterFile=${file:size} <= "
                    + FileFeed.LONGEST + "&initialDelay=500&delay={{everySeconds}}s&pollStrategy=#{{polling}}";

    private final Template template;
    private final CounterInRole<ImportDesk> imports;
    private final Feeds feeds;
    private final Clock clock;

    FileTemplate(Template template, CounterInRole<ImportDesk> imports, Feeds feeds, Clock clock) {
        super(template, clock);
        this.template = template;
        this.imports = imports;
        this.feeds = feeds;
        this.clock = clock;
    }

    @Override
    public void configure() {
        declared()
                .templateBean("answer", Processor.class, this::answer)
                .from("direct:{{entrance}}")
                .process("{{answer}}");
        RouteTemplateDefinition feed = routeTemplate(template.ref() + FEED);
        template.parameters().forEach(feed::templateParameter);
        feed.templateBean(
                        "polling",
                        PollingConsumerPollStrategy.class,
                        context -> new FeedPolling(file(context).department(), feeds))
                .templateBean(
                        "feed",
                        Processor.class,
                        context -> new FileFeed(file(context), reader(file(context)), imports, feeds));
        fetching(feed);
    }

    /** Ends the route that fetches: from where it comes, to the bean {@code feed}. */
    abstract void fetching(RouteTemplateDefinition feed);

    abstract FileFeed.Reader reader(RouteFile file);

    private Processor answer(RouteTemplateContext context) {
        RouteFile file = file(context);
        ImportedAnswerRoute shelved = new ImportedAnswerRoute(file, clock);
        return exchange -> {
            CaseSign sign = setAside(exchange).sign();
            Optional<ImportedAnswer> known = imports.ask(desk -> desk.find(file.department(), sign));
            if (known.isEmpty()
                    && imports.ask(desk -> desk.lastFile(file.department())).isEmpty()) {
                throw new NotYetAnswered(UnavailableReason.NO_FILE_YET, "no file of it has come yet");
            }
            shelved.tell(exchange, known.orElseThrow(() -> new UnknownToDepartment(sign.value())));
        };
    }
}

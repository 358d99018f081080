package pl.hejnal.integration.departments.template;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.RouteTemplateContext;
import org.apache.camel.component.mail.MailUidGenerator;
import org.apache.camel.model.RouteTemplateDefinition;
import org.apache.camel.spi.ExceptionHandler;
import org.apache.camel.spi.PollingConsumerPollStrategy;
import pl.hejnal.cases.UnavailableReason;
import pl.hejnal.cases.domain.CaseSign;
import pl.hejnal.cases.domain.ImportedAnswer;
import pl.hejnal.cases.domain.LetterReference;
import pl.hejnal.integration.departments.answer.NotYetAnswered;
import pl.hejnal.integration.departments.file.RouteFile;
import pl.hejnal.integration.departments.file.Template;

/**
 * The route template {@code mail}: asks by a letter, at most one in twelve hours a case, and reads the answers from a
 * mailbox. Whoever asks hears what the last letter told, or that the department does not answer at once. Its parameters
 * are explained in config/departments/USC.yaml.
 */
final class MailTemplate extends AnsweringTemplate {

    private static final String KNOWN = "known";
    private static final String REFERENCE = "reference";
    private static final String NOT_SENT = "notSent";
    /** So that no reply to a letter of ours that no person wrote comes (RFC 3834), and none of Exchange either. */
    private static final Map<String, String> WRITTEN_BY_NO_PERSON = Map.of("Auto-Submitted", "auto-generated",
            "X-Auto-Response-Suppress", "OOF, AutoReply");
    /** Only this machine's plain connection may go without TLS; a certificate must be the host's own. */
    private static final String LOGIN = "?username={{user}}&password=#bean:{{password}}&connectionTimeout=5000"
            + "&additionalJavaMailProperties.mail.smtp.timeout=5000&additionalJavaMailProperties.mail.imap.timeout=10000"
            + "&additionalJavaMailProperties.mail.smtps.ssl.checkserveridentity=true"
            + "&additionalJavaMailProperties.mail.imaps.ssl.checkserveridentity=true";

    /** By its place in the mailbox: a letter without a name of its own is asked about its envelope, which may be broken. */
    private static final MailUidGenerator KEY = (endpoint, letter) -> Integer.toString(letter.getMessageNumber());

    private final Secrets secrets;
    private final Shelf shelf;
    private final Feeds feeds;
    private final Clock clock;

    MailTemplate(Secrets secrets, Shelf shelf, Feeds feeds, Clock clock) {
        super(Template.MAIL, clock);
        this.secrets = secrets;
        this.shelf = shelf;
        this.feeds = feeds;
        this.clock = clock;
    }

    @Override
    public void configure() {
        declared().templateBean("look", Processor.class, this::look).templateBean("write", Processor.class, this::write)
                .templateBean("notSent", Processor.class, this::notSent)
                .templateBean("answer", Processor.class, this::answer)
                .templateBean("password", String.class, this::password)
                .from("direct:{{entrance}}")
                .process("{{look}}")
                .choice().when(exchange -> exchange.getProperty(REFERENCE, Optional.class).isPresent())
                    .process("{{write}}")
                    .doTry().to("{{smtp}}" + LOGIN).doCatch(Exception.class).process("{{notSent}}").end()
                .end()
                .process("{{answer}}");
        RouteTemplateDefinition feed = routeTemplate(Template.MAIL.ref() + FileTemplate.FEED);
        Template.MAIL.parameters().forEach(feed::templateParameter);
        feed.templateBean("password", String.class, this::password)
                .templateBean("polling", PollingConsumerPollStrategy.class,
                        context -> new FeedPolling(file(context).department(), feeds))
                .templateBean("key", MailUidGenerator.class, context -> KEY)
                .templateBean("failing", ExceptionHandler.class, context -> new FeedFailure(file(context).department(), feeds))
                .templateBean("feed", Processor.class, context -> new LetterFeed(file(context), shelf, feeds, clock))
                .from("{{imap}}" + LOGIN + "&unseen=true&delete=false&fetchSize=20&maxMessagesPerPoll=20&mapMailMessage=false&mailUidGenerator=#{{key}}&exceptionHandler=#{{failing}}"
                        + "&initialDelay=500&delay={{everySeconds}}s&pollStrategy=#{{polling}}")
                .process("{{feed}}");
    }

    private String password(RouteTemplateContext context) {
        return secrets.of(file(context).text("secret"));
    }

    private Processor look(RouteTemplateContext context) {
        RouteFile file = file(context);
        return exchange -> {
            CaseSign sign = setAside(exchange).sign();
            exchange.setProperty(KNOWN, shelf.find(file.department(), sign));
            exchange.setProperty(REFERENCE, shelf.mayWriteAbout(file.department(), sign));
        };
    }

    private Processor write(RouteTemplateContext context) {
        RouteFile file = file(context);
        return exchange -> {
            String sign = question(exchange).sign().value();
            LetterReference reference = (LetterReference) exchange.getProperty(REFERENCE, Optional.class).orElseThrow();
            WRITTEN_BY_NO_PERSON.forEach(exchange.getMessage()::setHeader);
            // Mail programs put it into what they answer with, also where somebody writes a subject of their own.
            exchange.getMessage().setHeader("Message-ID", "<" + reference + "@" + file.text("from").replaceFirst(".*@", "") + ">");
            exchange.getMessage().setHeader("From", file.text("from"));
            exchange.getMessage().setHeader("To", file.text("to"));
            exchange.getMessage().setHeader("Subject", LetterSubject.of(file).about(sign, reference));
            exchange.getMessage().setHeader(Exchange.CONTENT_TYPE, "text/plain; charset=UTF-8");
            exchange.getMessage().setBody(file.text("letter").replace(LetterSubject.SIGN, sign)
                    + "\n\nNumer pytania (prosimy pozostawić go w odpowiedzi): " + reference + "\n");
        };
    }

    private Processor notSent(RouteTemplateContext context) {
        RouteFile file = file(context);
        return exchange -> {
            exchange.setProperty(NOT_SENT, true);
            shelf.couldNotWriteAbout(file.department(), question(exchange).sign());
            feeds.trouble(file.department(), "no letter can be sent: " + exchange.getProperty(Exchange.EXCEPTION_CAUGHT,
                    Exception.class).getClass().getSimpleName());
        };
    }

    private Processor answer(RouteTemplateContext context) {
        ShelvedAnswer shelved = new ShelvedAnswer(file(context), clock);
        return exchange -> {
            Optional<?> known = exchange.getProperty(KNOWN, Optional.class);
            if (known.isEmpty()) {
                throw exchange.getProperty(NOT_SENT, false, Boolean.class)
                        ? new NotYetAnswered(UnavailableReason.SILENT, "no letter can be sent to it")
                        : new NotYetAnswered(UnavailableReason.ASKED_BY_LETTER, "it is asked by letter and has not answered yet");
            }
            shelved.tell(exchange, (ImportedAnswer) known.get());
        };
    }
}

package pl.hejnal.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Startup;
import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import java.util.List;
import pl.hejnal.kernel.database.NeedsDatabase;

/** The rules of the house, below any root package, so that planted violations are tried too. */
public final class HouseRules {

    /** Earlier features may be used by later ones, never the other way round; reports reads beside them all. */
    private static final List<String> ORDER = List.of(
            "kernel",
            "audit",
            "identity",
            "drafts",
            "directory",
            "outbox",
            "prices",
            "hours",
            "staffing",
            "cases",
            "tickets",
            "calls",
            "speech",
            "menu",
            "reports");

    private final String root;

    public HouseRules(String root) {
        this.root = root;
    }

    public ArchRule domainIsPure() {
        return classes()
                .that()
                .resideInAPackage(root + "..domain..")
                .should()
                .onlyDependOnClassesThat(resideInAPackage("java..")
                        .or(resideInAPackage("javax.crypto.."))
                        .or(resideInAPackage("jakarta.persistence.."))
                        .or(resideInAPackage("jakarta.validation.."))
                        .or(resideInAPackage("org.jspecify.annotations.."))
                        // Wide rows are updated by the columns that changed (ADR 050); JPA has no word for that.
                        .or(name("org.hibernate.annotations.DynamicUpdate"))
                        .or(resideInAPackage(root + ".kernel.."))
                        .or(resideInAPackage(root + "..domain..")));
    }

    public ArchRule entityManagerIsInStores() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + "..store..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("jakarta\\.persistence\\.EntityManager(Factory)?");
    }

    public ArchRule featuresKeepTheirOrder() {
        return classes().that().resideInAPackage(root + "..").should(new OnlyUseEarlier(root, ORDER));
    }

    public ArchRule roomsAreTheirFeaturesOwn() {
        return classes()
                .that()
                .resideInAnyPackage(root + "..domain..", root + "..store..")
                .and(describe("are neither records nor enums", type -> !travels(type)))
                .should(new OnlyBeUsedAtHome(root));
    }

    /** Records and enums travel, with what lies inside them, and so does what is one of several records. */
    static boolean travels(JavaClass type) {
        return type.isRecord()
                || type.isEnum()
                || (type.isInterface()
                        && !type.getSubclasses().isEmpty()
                        && type.getSubclasses().stream().allMatch(JavaClass::isRecord))
                || type.getEnclosingClass().map(HouseRules::travels).orElse(false);
    }

    public ArchRule nobodyDependsOnReports() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".reports..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".reports..");
    }

    public ArchRule countersSayWhoMayCall() {
        DescribedPredicate<JavaMethod> ofCounter = describe(
                "a counter's public method", method -> method.getOwner().isAnnotatedWith(Stateless.class));
        return methods()
                .that(ofCounter)
                .and()
                .arePublic()
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class);
    }

    /** The probe is what finds out. */
    public ArchRule timersWaitForTheDatabase() {
        return methods()
                .that()
                .areAnnotatedWith(Schedule.class)
                .and()
                .areDeclaredInClassesThat()
                .resideOutsideOfPackage(root + ".kernel.database..")
                .should()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(NeedsDatabase.class);
    }

    public ArchRule timeIsInjected() {
        return noClasses().that().haveSimpleNameNotEndingWith("OfficeClock").should(new AskTheMachineForTheTime());
    }

    /** The PBX's protocol library stays in the two rooms that speak with the PBX. */
    public ArchRule asteriskStaysInItsRooms() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        root + ".integration.telephony.ami..", root + ".integration.telephony.fastagi..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.asteriskjava..");
    }

    public ArchRule camelStaysInItsRooms() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        root + ".integration.journal..",
                        root + ".integration.departments..",
                        root + ".integration.outbox..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.camel..");
    }

    /** The two sides of the office meet only in its counters. */
    public ArchRule webAndIntegrationDoNotMeet() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".integration..");
    }

    public ArchRule integrationSeesNoScreens() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".integration..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".web..");
    }

    public ArchRule kindsOfWebDoNotMeet() {
        return SlicesRuleDefinition.slices()
                .assignedFrom(new WebKinds(root))
                .should()
                .notDependOnEachOther();
    }

    /** Two packages that need each other are one; each package counts, also below another. */
    public ArchRule packagesAreFreeOfCycles(String below) {
        return SlicesRuleDefinition.slices()
                .matching(root + "." + below + ".(**)")
                .should()
                .beFreeOfCycles();
    }

    /** What the container starts may open a plain object to it; records and enums are what they hold. */
    public ArchRule nobodyMostlyForwards() {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .areNotInterfaces()
                .and()
                .areNotRecords()
                .and()
                .areNotEnums()
                .and()
                .areNotAnnotatedWith(Startup.class)
                .should(new NotMostlyForward(root));
    }

    /** Outside the office nobody sees its stores or entities. */
    public ArchRule onlyCountersAreSeen() {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".web..", root + ".integration..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage(root + "..store..").and(resideOutsideOfPackage(root + ".kernel..")))
                .orShould()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class);
    }

    public ArchRule facesContextIsInTheScreens() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".web.faces..", root + ".web.session..", root + ".web.i18n..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.faces.context.FacesContext");
    }
}
